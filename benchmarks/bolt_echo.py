"""The baseline: a bare Bolt app that answers each direct message with its own words, written as its guide shows it.

So its client opens a connection for each post; that is two fifths of its CPU.
"""

import asyncio
import os

from aiohttp import web
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.context.say.async_say import AsyncSay
from slack_sdk.web.async_client import AsyncWebClient


async def main() -> None:
    port = int(os.environ["PORT"])
    client = AsyncWebClient(token=os.environ["SLACK_BOT_TOKEN"], base_url=os.environ["SLACK_API_URL"])
    app = AsyncApp(client=client, signing_secret=os.environ["SLACK_SIGNING_SECRET"])

    @app.event("message")
    async def echo(event: dict[str, str], say: AsyncSay) -> None:
        await say(event["text"])

    runner = web.AppRunner(app.server(port=port).web_app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main())
