"""`nextstep serve` as a process of its own, for tests that kill it or let it stand still."""

import asyncio
import os
import signal
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from random import Random
from typing import Final

from tests.support.places import Place
from tests.support.programs import Running
from tests.support.slack import BOT_TOKEN, SIGNING_SECRET, FakeSlack

# Seconds after which something is surely broken, however busy the machine is.
THE_END: Final = 300.0
# Systems give ports from 32768 on to whoever asks for any; one of those could be somebody else's when the server is back.
HANDED_OUT_BY_NOBODY: Final = range(20_000, 32_000)


@dataclass
class Server:
    """`nextstep serve` in a process of its own, started again whenever it ended."""

    environ: dict[str, str]
    told: list[str] = field(default_factory=list)
    up: asyncio.Event = field(default_factory=asyncio.Event)
    _process: Running | None = None
    _reading: asyncio.Task[None] | None = None

    async def start(self, *, wait: bool = True) -> None:
        """Start it, and wait until it serves; when it could not reach Slack, start it once more."""
        while True:
            self._process = Running(["serve"], self.environ)
            self._reading = asyncio.create_task(
                asyncio.to_thread(self._read, self._process, asyncio.get_running_loop())
            )
            if not wait:
                return
            up = asyncio.create_task(self.up.wait())
            async with asyncio.timeout(THE_END):
                await asyncio.wait([up, self._reading], return_when=asyncio.FIRST_COMPLETED)
            if self.up.is_set():
                return
            up.cancel()
            assert await self._ended(THE_END) == 2, self.told[-20:]
            self._process.close()
            assert self.told[-1].startswith("nextstep: Slack "), self.told[-20:]

    def tell(self, what: signal.Signals) -> None:
        """Send it a signal that does not end it."""
        assert self._process
        self._process.tell(what)

    async def end(self, how: signal.Signals, *, after: float = 0.0) -> int:
        """Send it this signal in a moment, and wait for its end."""
        assert self._process
        assert self._reading
        await self._ended(after)
        self.up.clear()
        self._process.tell(how)
        code = await self._ended(THE_END)
        assert code is not None, self.told[-20:]
        await self._reading
        self._process.close()
        # It may have said that it serves just before.
        self.up.clear()
        return code

    async def _ended(self, within: float) -> int | None:
        assert self._process
        return await asyncio.to_thread(self._process.wait, within)

    def _read(self, process: Running, loop: asyncio.AbstractEventLoop) -> None:
        for line in process.stderr:
            self.told.append(line.decode().rstrip())
            if '"event": "serving"' in self.told[-1]:
                loop.call_soon_threadsafe(self.up.set)


def _free_port() -> int:
    """A port for a server that is down now and then: of those that no other program gets by itself meanwhile."""
    for port in Random().sample(HANDED_OUT_BY_NOBODY, 100):  # noqa: S311 - tests beside this one take others
        with socket.socket() as found, suppress(OSError):
            found.bind(("127.0.0.1", port))
            return port
    raise AssertionError("no port is free")


@asynccontextmanager
async def serving(place: Place, slack: FakeSlack) -> AsyncIterator[Server]:
    """A server that Slack sends to, up; it is killed at the end."""
    port = _free_port()
    slack.events_url = f"http://127.0.0.1:{port}/slack/events"
    server = Server(
        {
            "PATH": os.environ["PATH"], "DATABASE_URL": place.url, "ERASURES_FILE": str(place.erasures),
            "TZ": "Europe/Amsterdam", "PORT": str(port), "HOST": "127.0.0.1", "SLACK_API_URL": slack.api_url,
            "SLACK_BOT_TOKEN": BOT_TOKEN, "SLACK_SIGNING_SECRET": SIGNING_SECRET,
            "NEXTSTEP_PATIENCE": "0.5", "NEXTSTEP_LEASE": "1.5", "NEXTSTEP_GRACE": "0.5",
        }
    )  # fmt: skip
    await server.start()
    try:
        yield server
    finally:
        await server.end(signal.SIGKILL)
