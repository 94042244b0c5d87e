"""Tests that are coroutines: each gets a fake Slack of its own."""

import asyncio
from collections.abc import Awaitable, Callable

from tests.support.slack.server import FakeSlack


def with_slack(test: Callable[[FakeSlack], Awaitable[None]]) -> Callable[[], None]:
    """Run a test with a fake Slack that listens."""

    def run() -> None:
        async def main() -> None:
            async with FakeSlack() as slack:
                await test(slack)

        asyncio.run(main())

    run.__doc__ = test.__doc__
    return run
