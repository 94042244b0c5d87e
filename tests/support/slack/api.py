"""The Web API and the response_urls over HTTP: token, arguments, faults, rate limits, the method, the record."""

import asyncio
import json
import socket
import struct
from collections.abc import Callable
from contextlib import suppress
from typing import Final

from aiohttp import web

from tests.support.slack import limits, messages, reading, uploads, views
from tests.support.slack.arguments import METHODS, Call, Refused, arguments, check_arguments, check_method
from tests.support.slack.faults import Fault
from tests.support.slack.hub import APP_TOKEN, Hub
from tests.support.slack.socketmode import Sockets
from tests.support.slack.world import Json, Team

_RUN: Final[dict[str, Callable[[Team, Json, float], Json]]] = {
    "auth.test": reading.auth_test,
    "chat.postMessage": messages.post,
    "chat.update": messages.update,
    "chat.delete": messages.delete,
    "chat.postEphemeral": messages.whisper,
    "conversations.open": reading.open_conversation,
    "conversations.history": reading.history,
    "conversations.replies": reading.replies,
    "files.completeUploadExternal": uploads.show,
    "users.info": reading.users_info,
    "dnd.info": reading.dnd_info,
    "views.open": views.open_view,
    "views.push": views.push,
    "views.update": views.update,
    "views.publish": views.publish,
}
# Turns of the loop in which a request that had reached the machine is taken in, also on a connection that was not accepted yet.
_A_WHILE: Final = 30
# Methods that tell what was posted.
_TELLING: Final = frozenset({"conversations.history", "conversations.replies"})
RESPONSE_URL: Final = "response_url"
UPLOAD: Final = "upload"


class Api:
    """Answers as Slack would, or as a fault says."""

    def __init__(self, hub: Hub, sockets: Sockets) -> None:
        self._hub = hub
        self._sockets = sockets

    async def method(self, request: web.Request) -> web.StreamResponse:
        """One call of the Web API."""
        name = request.match_info["method"]
        call = self._record(name)
        try:
            check_method(name, request.method)
            call.args, call.token = await arguments(request)
            team = self._team(call)
        except Refused as refused:
            return self._answer(call, refused.body, None)
        call.team = team.id
        if name in _TELLING:
            # What was sent before this was asked is there, also when this process was too busy to look at it.
            for _ in range(_A_WHILE):
                await asyncio.sleep(0)
        return await self._through(request, call, team, lambda: self._run(call, team))

    async def upload(self, request: web.Request) -> web.StreamResponse:
        """The bytes of a file; nobody may say there who they are."""
        call = self._record(UPLOAD)
        team = self._hub.teams.get(request.match_info["team"])
        if team is None or "Authorization" in request.headers:
            return web.Response(status=403)
        call.team, content = team.id, await request.read()

        def put() -> Json:
            return {"ok": uploads.take(team, request.match_info["file"], content)}

        return await self._through(request, call, team, put)

    async def response_url(self, request: web.Request) -> web.StreamResponse:
        """What the app sends to a response_url."""
        call = self._record(RESPONSE_URL)
        team = self._hub.teams.get(request.match_info["team"])
        if team is None:
            return self._answer(call, {"ok": False, "error": "invalid_url"}, None)
        call.team = team.id
        with suppress(ValueError):
            call.args = json.loads(await request.read())

        def respond() -> Json:
            url = team.urls.get(request.match_info["url"])
            if url is None:
                raise Refused("invalid_url")
            if self._hub.clock.now() > url.expires:
                raise Refused("expired_url")
            if url.uses >= limits.URL_USES:
                raise Refused("used_url")
            messages.respond(team, url, call.args, self._hub.clock.now())
            url.uses += 1
            return {"ok": True}

        return await self._through(request, call, team, respond)

    def _record(self, name: str) -> Call:
        call = Call(name, {}, self._hub.clock.now())
        self._hub.calls.append(call)
        self._hub.note()
        return call

    def _team(self, call: Call) -> Team:
        if not call.token:
            raise Refused("not_authed")
        if (call.method == "apps.connections.open") != (call.token == APP_TOKEN):
            raise Refused("not_allowed_token_type" if call.token.startswith("x") else "invalid_auth")
        if call.token == APP_TOKEN:
            return self._hub.team
        team = next((team for team in self._hub.teams.values() if team.token == call.token), None)
        if team is None:
            raise Refused("invalid_auth")
        if team.refused_with:
            raise Refused(team.refused_with)
        return team

    def _run(self, call: Call, team: Team) -> Json:
        check_arguments(call.method, call.args)
        if call.args.get("team_id", team.id) != team.id:
            raise Refused("team_access_not_granted")
        scope = METHODS[call.method].scope
        if scope and scope not in team.scopes:
            raise Refused("missing_scope", needed=scope, provided=",".join(sorted(team.scopes)))
        if call.method == "files.getUploadURLExternal":
            return uploads.ask_where(self._hub.base_url, team, call.args)
        if call.method == "apps.connections.open":
            return {"ok": True, "url": self._sockets.ticket()}
        return _RUN[call.method](team, call.args, self._hub.clock.now())

    async def _through(
        self, request: web.Request, call: Call, team: Team, run: Callable[[], Json]
    ) -> web.StreamResponse:
        """Run the call, or what a fault leaves of it."""
        fault = self._hub.faults.next(call.method, team.id)
        if fault is not None and fault.late_effect:
            await self._pause(fault, call)
        body: Json = {}
        if fault is None or fault.effect or fault.late_effect:
            body = self._effect(call, team, run)
        if fault is None:
            return self._answer(call, body, None)
        if not fault.late_effect:
            await self._pause(fault, call)
        if fault.how == "answer":
            return self._answer(call, body, fault)
        call.outcome = f"fault: {fault.name}"
        self._hub.note()
        if fault.how == "reset":
            _reset(request)
        else:
            await self._hub.closing.wait()
        return web.Response()

    def _effect(self, call: Call, team: Team, run: Callable[[], Json]) -> Json:
        wait = self._hub.rates.wait(call.method, team.id, call.args)
        if wait:
            return {"ok": False, "error": "ratelimited", "retry_after": wait}
        try:
            body = run()
        except Refused as refused:
            return refused.body
        call.effect, call.body = True, body
        for after in self._hub.after:
            after(call.method, team, body)
        self._hub.note()
        return body

    async def _pause(self, fault: Fault, call: Call) -> None:
        """Wait as long after the call as the fault says, or until the server closes."""
        opened = _opened(fault.gate) if fault.gate else self._hub.clock.sleep_until(call.at + fault.seconds)
        tasks = [asyncio.create_task(opened), asyncio.create_task(_opened(self._hub.closing))]
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _answer(self, call: Call, body: Json, fault: Fault | None) -> web.Response:
        told = fault is None or fault.body is None
        call.outcome = "ok" if told and body.get("ok") else str(body.get("error", "")) if told else ""
        if fault is not None and fault.body is not None:
            call.outcome = f"fault: {fault.name}"
            self._hub.note()
            kind, text = fault.kind, fault.body
            return web.Response(
                status=fault.status, text=text, content_type=kind, headers=dict(fault.headers)
            )
        self._hub.note()
        limited = {"Retry-After": str(body.pop("retry_after"))} if "retry_after" in body else {}
        no_method = call.method in {RESPONSE_URL, UPLOAD}
        status = 429 if limited else 404 if no_method and not body["ok"] else 200
        team = self._hub.teams.get(call.team or "")
        granted = (
            {"X-OAuth-Scopes": ",".join(sorted(team.scopes))} if team and call.token == team.token else {}
        )
        return web.json_response(body, status=status, headers=limited | granted)


async def _opened(gate: asyncio.Event) -> None:
    await gate.wait()


def _reset(request: web.Request) -> None:
    """Break the connection off as a peer that fell over does: with a reset, not with an end."""
    transport = request.transport
    if transport is not None:
        found = transport.get_extra_info("socket")
        found.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        transport.abort()
