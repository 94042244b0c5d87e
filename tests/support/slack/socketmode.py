"""Socket Mode: the WebSocket over which Slack sends events and interactions, and hears that they were received."""

import asyncio
import json
from typing import Any, Literal

from aiohttp import WSMsgType, web

from tests.support.slack import limits
from tests.support.slack.arguments import Refused
from tests.support.slack.hub import Hub
from tests.support.slack.world import Json

Reason = Literal["warning", "refresh_requested", "link_disabled"]
SocketKind = Literal["events_api", "interactive", "slash_commands"]


class NotConnectedError(ConnectionError):
    """No WebSocket of the app's is open, or it closed before the envelope was acknowledged."""


class Sockets:
    """The open WebSockets of the app; an envelope goes to one of them, in turn."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub
        self._tickets: set[str] = set()
        self.open: list[web.WebSocketResponse] = []
        self._waiting: dict[str, tuple[web.WebSocketResponse, asyncio.Future[Any]]] = {}
        self.acknowledged: list[Json] = []

    def ticket(self) -> str:
        """An address for one connection."""
        if len(self.open) >= limits.SOCKET_CONNECTIONS:
            raise Refused("too_many_websockets")
        name = f"{self._hub.number():08x}"
        self._tickets.add(name)
        return f"{self._hub.base_url.replace('http', 'ws', 1)}/link/?ticket={name}&app_id={self._hub.team.app_id}"

    async def connect(self, request: web.Request) -> web.StreamResponse:
        """One connection: hello, then envelopes one way and acknowledgements the other."""
        ticket = request.query.get("ticket", "")
        if ticket not in self._tickets:
            return web.Response(status=408)
        self._tickets.discard(ticket)
        socket = web.WebSocketResponse(timeout=1.0)
        await socket.prepare(request)
        self.open.append(socket)
        hello: Json = {"type": "hello", "num_connections": len(self.open)}
        hello["debug_info"] = {
            "host": "applink-fake",
            "build_number": 1,
            "approximate_connection_time": 18060,
        }
        hello["connection_info"] = {"app_id": self._hub.team.app_id}
        try:
            await socket.send_json(hello)
            self._hub.note()
            async for message in socket:
                if message.type is WSMsgType.TEXT:
                    self._heard(message.data)
        finally:
            self.open.remove(socket)
            for where, future in self._waiting.values():
                if where is socket and not future.done():
                    future.set_exception(NotConnectedError())
            self._hub.note()
        return socket

    def _heard(self, text: str) -> None:
        ack = json.loads(text)
        envelope = ack.get("envelope_id")
        self.acknowledged.append(ack)
        _, future = self._waiting.get(envelope, (None, None))
        if future is not None and not future.done():
            future.set_result(ack.get("payload"))

    async def send(self, kind: SocketKind, payload: Json, *, attempt: int = 0, reason: str = "") -> Any:
        """Send one envelope; answers the payload of its acknowledgement."""
        if not self.open:
            raise NotConnectedError
        socket = self.open.pop(0)
        self.open.append(socket)
        envelope = f"{self._hub.number():08x}-fake"
        message: Json = {"type": kind, "envelope_id": envelope, "payload": payload}
        message["accepts_response_payload"] = kind != "events_api"
        if kind == "events_api":
            message |= {"retry_attempt": attempt, "retry_reason": reason}
        future: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._waiting[envelope] = (socket, future)
        try:
            await socket.send_json(message)
            return await future
        finally:
            del self._waiting[envelope]

    async def disconnect(self, reason: Reason = "refresh_requested", *, close: bool = True) -> None:
        """Tell every connection to come back, as Slack does every few hours; then close them."""
        for socket in [*self.open]:
            await socket.send_json(
                {"type": "disconnect", "reason": reason, "debug_info": {"host": "applink-fake"}}
            )
            if close and reason != "warning":
                await socket.close()

    async def stop(self) -> None:
        """Close every connection."""
        for socket in [*self.open]:
            await socket.close()
