"""Karin in Slack with the whole server behind the fake, and what is looked at afterwards."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, closing
from datetime import UTC, datetime, timedelta
from functools import wraps
from pathlib import Path
from typing import Literal

from storage.opening import Waits
from storage.outbox import Leases
from tests.support.places import new_file
from tests.support.slack import FakeSlack, Person
from tests.support.slack_room import Coach, coach, shown

QUICK = Waits(busy=0.3, leases=Leases(grace=timedelta(0)))
NOW = datetime(2026, 3, 10, 9, 15, tzinfo=UTC)
ROUTE = "IT test, MT bespreekt het, CFO tekent"
Test = Callable[[Coach, Person], Awaitable[None]]


Over = Literal["http", "socket"]


@asynccontextmanager
async def slack_with(slack: FakeSlack, directory: Path) -> AsyncIterator[tuple[Coach, Person]]:
    """The server behind this fake Slack, over whichever way it sends, and Karin."""
    url = new_file(directory / "coach.db")
    async with coach(url, slack, now=[NOW], over=slack.sender.over, waits=QUICK) as found:
        yield found, slack.person("U0001", "Karin", locale="nl-NL")


def in_slack(test: Test) -> Callable[[Path], None]:
    """Run a test with a fake Slack, the server, and Karin, who has opened the coach."""

    @wraps(test, assigned=("__name__", "__doc__", "__module__", "__qualname__"), updated=())
    def run(tmp_path: Path) -> None:
        async def main() -> None:
            async with FakeSlack() as slack, slack_with(slack, tmp_path) as (found, karin):
                await test(found, karin)
                await found.settled()

        asyncio.run(main())

    del run.__dict__["__wrapped__"]
    return run


async def said(found: Coach, karin: Person, *texts: str) -> str:
    """What the newest message reads after all of this was said."""
    for text in texts:
        assert (await karin.say(text)).ok
        await found.settled()
    posts = found.slack.posts("U0001")
    return shown(posts[-1]) if posts else ""


def count(found: Coach, statement: str) -> int:
    path = str(found.store._database.address.file)
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute(statement).fetchone()[0])


async def delivered(found: Coach) -> None:
    """What was held up had its chance."""
    async with asyncio.timeout(5):
        while (await found.store.backlog()).waiting:
            found.served.worker.wake()
            await found.settled()
            # The worker has its turn on the database as well.
            await asyncio.sleep(0.01)


def whispers(found: Coach) -> list[str]:
    """What was shown to Karin alone, oldest first."""
    return [shown(message) for message in found.slack.whispers("U0001")]
