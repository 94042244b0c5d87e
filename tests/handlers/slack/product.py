"""A product for the fake Slack to talk to: it records what arrives and answers as it is told."""

import asyncio
import json
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import parse_qs

import pytest
from aiohttp import web
from slack_sdk.errors import SlackApiError
from slack_sdk.signature import SignatureVerifier
from slack_sdk.web.async_client import AsyncWebClient

from tests.support.slack import BOT_TOKEN, SIGNING_SECRET, FakeSlack, Json


class Product:
    """Verifies every signature with Slack's own library; answers with the next of `answers`, else 200."""

    def __init__(self) -> None:
        self.heard: list[Json] = []
        self.headers: list[dict[str, str]] = []
        self.answers: deque[int | Json | str] = deque()
        self._verifier = SignatureVerifier(SIGNING_SECRET)

    async def hear(self, request: web.Request) -> web.Response:
        body = await request.read()
        headers = dict(request.headers)
        if not self._verifier.is_valid_request(body, headers):
            return web.Response(status=401)
        self.headers.append(headers)
        if request.content_type == "application/json":
            self.heard.append(json.loads(body))
        else:
            form = {
                name: values[0] for name, values in parse_qs(body.decode(), keep_blank_values=True).items()
            }
            self.heard.append(json.loads(form["payload"]) if "payload" in form else form)
        answer = self.answers.popleft() if self.answers else 200
        if answer == "no more":
            return web.Response(status=500, headers={"X-Slack-No-Retry": "1"})
        if answer == "late":
            await asyncio.Event().wait()
        if isinstance(answer, int):
            return web.Response(status=answer)
        return web.json_response(answer) if isinstance(answer, dict) else web.Response(text=answer)


@asynccontextmanager
async def listening(slack: FakeSlack) -> AsyncIterator[Product]:
    """A product that listens where this fake Slack sends."""
    product = Product()
    app = web.Application()
    app.router.add_post("/slack/events", product.hear)
    runner = web.AppRunner(app, access_log=None, handler_cancellation=True, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    slack.events_url = f"http://127.0.0.1:{runner.addresses[0][1]}/slack/events"
    try:
        yield product
    finally:
        await runner.cleanup()


def client(slack: FakeSlack, token: str = BOT_TOKEN) -> AsyncWebClient:
    """Slack's own client, without retries of its own."""
    return AsyncWebClient(token, base_url=slack.api_url, retry_handlers=[], timeout=5)


async def refused(slack: FakeSlack, method: str, **args: Any) -> Json:
    """The refusal that Slack's own client raises for this call."""
    with pytest.raises(SlackApiError) as raised:
        await client(slack).api_call(method, json=args)
    found = raised.value.response.data
    assert isinstance(found, dict)
    assert slack.calls[-1].outcome == found["error"]
    return found
