"""The fake Slack by hand: `python -m tests.support.slack`, then `nextstep serve` with the settings it prints."""

import argparse
import asyncio
from contextlib import suppress

from tests.support.slack.hub import APP_TOKEN, BOT_TOKEN, SIGNING_SECRET
from tests.support.slack.page import serve
from tests.support.slack.sending import SLACK_DELAYS
from tests.support.slack.server import FakeSlack
from tests.support.slack.world import Kind

_SETTINGS = """\
Open http://127.0.0.1:{port}/ and start the product with:

  SLACK_API_URL=http://127.0.0.1:{port}/api/ \\
  SLACK_BOT_TOKEN={bot} \\
  SLACK_SIGNING_SECRET={secret} \\
  {socket}nextstep serve
"""


async def _main(options: argparse.Namespace) -> None:
    slack = FakeSlack(port=options.port, events_url=options.events_url, echo=True)
    slack.sender.over = "socket" if options.socket else "http"
    slack.sender.delays = SLACK_DELAYS
    slack.person("U0001", "ann", locale="en-GB")
    slack.person("U0002", "bas", locale="nl-NL")
    slack.person("U0003", "guest", Kind.GUEST)
    slack.person("U0004", "stranger", Kind.STRANGER)
    slack.team.add_channel("C0001", "sales", "U0001", "U0002")
    app_token = f"SLACK_APP_TOKEN={APP_TOKEN} \\\n  " if options.socket else ""
    filled = _SETTINGS.format(port=options.port, bot=BOT_TOKEN, secret=SIGNING_SECRET, socket=app_token)
    print(filled, flush=True)  # noqa: T201
    await serve(slack)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.support.slack", description=__doc__)
    parser.add_argument("--port", type=int, default=3100)
    parser.add_argument(
        "--events-url", default="http://127.0.0.1:8080/slack/events", help="where the product listens"
    )
    parser.add_argument("--socket", action="store_true", help="send over Socket Mode instead of HTTP")
    return parser.parse_args()


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        asyncio.run(_main(_options()))
