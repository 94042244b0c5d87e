"""Socket Mode of the fake Slack, with Slack's own client at the other end."""

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.socket_mode.response import SocketModeResponse

from tests.handlers.slack.product import client
from tests.support.slack import APP_TOKEN, Call, FakeSlack
from tests.support.slack.running import with_slack


@with_slack
async def test_socket_mode_with_slacks_own_client(slack: FakeSlack) -> None:
    ann = slack.person("U0001")
    slack.sender.over = "socket"
    slack.sender.patience = 0.3
    heard: list[SocketModeRequest] = []
    ignored: list[SocketModeRequest] = []

    async def listen(connection: AsyncBaseSocketModeClient, request: SocketModeRequest) -> None:
        heard.append(request)
        if request.type == "events_api" and not request.retry_attempt and "again" in str(request.payload):
            ignored.append(request)
            return
        payload = {"text": "hello"} if request.type == "slash_commands" else None
        await connection.send_socket_mode_response(SocketModeResponse(request.envelope_id, payload))

    assert (await ann.say("nobody there")).attempts[-1].reason == "connection_failed"
    socket = SocketModeClient(APP_TOKEN, web_client=client(slack, APP_TOKEN))
    socket.socket_mode_request_listeners.append(listen)
    try:
        await socket.connect()  # type: ignore[no-untyped-call]
        await slack.until(lambda: slack.sockets.open)
        assert (await ann.say("hello")).ok
        said = await ann.say("again")
        assert [attempt.reason for attempt in said.attempts] == ["timeout", None]
        assert (ignored[0].retry_attempt, heard[-1].retry_attempt, heard[-1].retry_reason) == (
            0,
            1,
            "timeout",
        )
        assert (await ann.command("/coach")).answer == {"text": "hello"}
        assert [message.text for message in slack.whispers("U0001")] == ["hello"]
        opened = len(slack.called("apps.connections.open"))
        await slack.sockets.disconnect("refresh_requested", close=False)
        await slack.until(lambda: new_connection(slack.called("apps.connections.open"), opened))
        await slack.until(lambda: len(slack.sockets.open) == 1)
        assert (await ann.say("after the refresh")).ok
        used = str(slack.called("apps.connections.open")[-1].body["url"])
        async with aiohttp.ClientSession() as session:
            with pytest.raises(aiohttp.WSServerHandshakeError):
                await session.ws_connect(used)
        slack.sockets.open *= 10
        with pytest.raises(SlackApiError, match="too_many_websockets"):
            await client(slack, APP_TOKEN).apps_connections_open(app_token=APP_TOKEN)
        del slack.sockets.open[1:]
    finally:
        await socket.close()  # type: ignore[no-untyped-call]


def new_connection(calls: list[Call], before: int) -> bool:
    return len(calls) > before and calls[-1].ok
