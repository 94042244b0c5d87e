"""The fake Slack itself: an HTTP server on loopback, and the people in its workspaces."""

import asyncio
from types import TracebackType
from typing import Final, Literal, Self

from aiohttp import web

from tests.support.slack import payloads
from tests.support.slack.api import Api
from tests.support.slack.clock import Clock
from tests.support.slack.hub import Hub
from tests.support.slack.messages import seen
from tests.support.slack.person import Person
from tests.support.slack.sending import Delivery, Sender
from tests.support.slack.socketmode import Sockets
from tests.support.slack.world import Json, Kind, Message, Team

_POSTS: Final = frozenset({"chat.postMessage", "chat.update", "chat.delete"})


class FakeSlack(Hub):
    """A strict Slack on a port of this machine; `async with FakeSlack() as slack`.

    The product gets `slack.api_url` as SLACK_API_URL, and `slack.events_url` is where the product listens. With
    `echo`, the app also hears of its own messages, as it does in real direct messages.
    """

    def __init__(
        self,
        clock: Clock | None = None,
        *,
        port: int = 0,
        events_url: str = "",
        over: Literal["http", "socket"] = "http",
        echo: bool = False,
    ) -> None:
        super().__init__(clock)
        self.sockets = Sockets(self)
        self.sender = Sender(self, self.sockets)
        self.sender.over = over
        self.sender.url = events_url
        self.app = web.Application(client_max_size=4 * 1024**2)
        api = Api(self, self.sockets)
        self.app.router.add_route("GET", "/api/{method}", api.method)
        self.app.router.add_route("POST", "/api/{method}", api.method)
        self.app.router.add_post("/actions/{team}/{url}", api.response_url)
        self.app.router.add_post("/upload/{team}/{file}", api.upload)
        self.app.router.add_get("/link/", self.sockets.connect)
        self._port = port
        self._runner: web.AppRunner | None = None
        self._tasks: set[asyncio.Task[Delivery]] = set()
        if echo:
            self.after.append(self._echo)

    @property
    def api_url(self) -> str:
        """The base address of the Web API, with its slash."""
        return f"{self.base_url}/api/"

    @property
    def events_url(self) -> str:
        """Where the product listens."""
        return self.sender.url

    @events_url.setter
    def events_url(self, url: str) -> None:
        self.sender.url = url

    async def start(self) -> Self:
        """Listen."""
        self._runner = web.AppRunner(self.app, access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self._port)
        await site.start()
        self.base_url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def stop(self) -> None:
        """End every answer under way, every connection, and the server."""
        self.closing.set()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self.sockets.stop()
        await self.sender.close()
        if self._runner is not None:
            await self._runner.cleanup()

    async def __aenter__(self) -> Self:
        return await self.start()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.stop()

    def person(
        self,
        user: str = "U0001",
        name: str = "",
        kind: Kind = Kind.PERSON,
        *,
        team: Team | None = None,
        **facts: object,
    ) -> Person:
        """Somebody in a workspace; the same user for the same id."""
        where = team or self.team
        known = where.users.get(user) or where.add_user(user, name, kind, **facts)
        return Person(self, self.sender, where, known)

    async def say(self, user: str, text: str) -> Delivery:
        """A user of the first workspace writes to the app."""
        return await self.person(user).say(text)

    async def tap(self, user: str, target: str) -> Delivery:
        """A user of the first workspace taps the newest button of this name."""
        return await self.person(user).tap(target)

    async def event(self, event: Json, *, team: Team | None = None) -> Delivery:
        """Any event of a workspace."""
        where = team or self.team
        body = payloads.envelope(where, event, self.number(), self.clock.now())
        return await self.sender.deliver("events_api", body)

    async def revoke(self, team: Team | None = None) -> Delivery:
        """The token is revoked, and the app hears of it."""
        where = team or self.team
        where.refused_with = "token_revoked"
        tokens: Json = {"oauth": [], "bot": [where.bot_user]}
        return await self.event({"type": "tokens_revoked", "tokens": tokens}, team=where)

    async def uninstall(self, team: Team | None = None) -> Delivery:
        """The app is removed from a workspace, and hears of it."""
        where = team or self.team
        where.refused_with = "account_inactive"
        return await self.event({"type": "app_uninstalled"}, team=where)

    async def verify_url(
        self, challenge: str = "3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P"
    ) -> Delivery:
        """What Slack sends when the address for events is entered."""
        body = {"token": "verification-token-is-obsolete", "challenge": challenge, "type": "url_verification"}
        return await self.sender.deliver("events_api", body, retry=False)

    def _echo(self, method: str, team: Team, body: Json) -> None:
        """Let the app hear of what it wrote itself."""
        if method not in _POSTS:
            return
        channel = team.channels[body["channel"]]
        message = next(each for each in reversed(channel.messages) if each.ts == body["ts"])
        event = self._echoed(method, team, message)
        task = asyncio.create_task(self.event(event, team=team))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _echoed(self, method: str, team: Team, message: Message) -> Json:
        channel = team.channels[message.channel]
        if method == "chat.postMessage":
            return payloads.message_event(team, channel, message)
        ts = team.next_ts(self.clock.now())
        if method == "chat.delete":
            return payloads.deleted_event(channel, seen(team, message), ts)
        text, blocks = message.before[-1]
        before = seen(team, message) | {"text": text, "blocks": blocks}
        return payloads.changed_event(team, channel, message, before, ts)
