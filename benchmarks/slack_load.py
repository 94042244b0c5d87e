"""People in closed loop: each sends a signed event, waits for the posted reply, and then sends the next.

The Web API that the program under test talks to is in this process too, and answers at once.
"""

import asyncio
import hashlib
import hmac
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Any
from urllib.parse import parse_qsl

import psutil  # type: ignore[import-untyped]  # it has no types

from benchmarks.small_http import Asking, Serving
from benchmarks.walks import walk_of

SECRET, TEAM = "bench-secret", "T0001"
PATIENCE = 15.0
POSTS = frozenset({"chat.postMessage", "chat.postEphemeral"})
# How many deals a person talks about, one after another.
DEALS = 12


def script_of(user: str) -> tuple[str, ...]:
    """What one person types: every line of it is answered by one post."""
    walks = (walk_of(f"{user}-{deal}") for deal in range(DEALS))
    return tuple(line for walk in walks for line in (*walk, "kopieer voor CRM", "overslaan"))


class Sink:
    """The Web API: takes every post at once and tells who waits for it."""

    def __init__(self) -> None:
        self.calls: Counter[str] = Counter()
        self.posted: Callable[[str, float], None] = lambda _channel, _at: None
        self._number = count(1)

    def answer(self, path: str, body: bytes) -> bytes:
        at = time.perf_counter()
        method, _, query = path.partition("?")
        name = method.rpartition("/")[2]
        given = json.loads(body) if body.startswith(b"{") else dict(parse_qsl(f"{query}&{body.decode()}"))
        self.calls[name] += 1
        if name in POSTS:
            self.posted(given["channel"], at)
            found = {"channel": given["channel"], "ts": f"1700000000.{next(self._number):06d}"}
        else:
            found = self._other(name, given)
        return json.dumps({"ok": True, **found}).encode()

    def _other(self, name: str, given: dict[str, Any]) -> dict[str, Any]:
        if name == "auth.test":
            return {"team_id": TEAM, "user_id": "U0BOT", "bot_id": "B0BOT"}
        if name == "users.info":
            user = given["user"]
            names = {"real_name": user, "display_name": user}
            known = {
                "id": user,
                "team_id": TEAM,
                "tz": "Europe/Amsterdam",
                "locale": "nl-NL",
                "profile": names,
            }
            return {"user": known}
        if name == "conversations.open":
            return {"channel": {"id": "D" + str(given["users"])[1:]}}
        return {}


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class Window:
    """What was measured in some seconds of load."""

    seconds: float = 0
    each: list[float] = field(default_factory=list)
    cpu: float = 0
    database_cpu: float = 0
    memory: float = 0
    faults: Counter[str] = field(default_factory=Counter)

    @property
    def turns(self) -> int:
        return max(len(self.each), 1)

    def at(self, share: float) -> float:
        """The latency, in seconds, below which this share of the turns stayed."""
        found = sorted(self.each) or [PATIENCE]
        return found[min(len(found) - 1, int(share * len(found)))]


class Program:
    """A program under test, as a process of its own, and the people who talk to it."""

    def __init__(
        self,
        name: str,
        command: Sequence[str],
        environment: dict[str, str],
        sink: Sink,
        database: int | None = None,
    ) -> None:
        self.name = name
        self.sink, self.port, self.database = sink, free_port(), database
        self._process = subprocess.Popen(
            [sys.executable, *command],
            env={**os.environ, **environment, "PORT": str(self.port)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._measured = psutil.Process(self._process.pid)
        self._people = count(1)
        self._waiting: dict[str, asyncio.Future[float]] = {}
        self._events = count(1)
        self._stopping = False
        # Where each person is in the script: it goes on from window to window.
        self._places: dict[int, tuple[str, int]] = {}
        self.window = Window()

    async def up(self) -> None:
        """Wait until it listens."""
        while self._process.poll() is None:
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", self.port)
            except OSError:
                await asyncio.sleep(0.05)
            else:
                writer.close()
                return
        raise RuntimeError(f"{self.name} ended by itself")

    def end(self) -> None:
        self._process.terminate()
        self._process.wait(20)

    def mark(self) -> None:
        """Tell it that what comes now is to be measured."""
        self._process.send_signal(signal.SIGUSR1)

    def cpu(self) -> float:
        """Seconds of CPU that it has used."""
        times = self._measured.cpu_times()
        return float(times.user + times.system)

    def memory(self) -> float:
        """Resident memory in MiB."""
        return float(self._measured.memory_info().rss) / 2**20

    def posted(self, channel: str, at: float) -> None:
        """The Web API took a post."""
        waiting = self._waiting.get(channel)
        if waiting is None or waiting.done():
            # Every line of the script is answered by one post.
            self.window.faults["unexpected post"] += 1
        else:
            waiting.set_result(at)

    async def load(self, people: int, *, seconds: float = 0, turns: int = 0) -> Window:
        """Some seconds, and at least some turns, of `people` in closed loop."""
        self.sink.posted = self.posted
        self.window, self._stopping = Window(), False
        window, before, began = self.window, self.cpu(), time.perf_counter()
        database = server_cpu(self.database)
        working = [asyncio.create_task(self._talk(number)) for number in range(people)]
        while time.perf_counter() - began < seconds or len(window.each) < turns:  # noqa: ASYNC110 - two ends, one of them time
            await asyncio.sleep(0.05)
        self._stopping = True
        await asyncio.gather(*working)
        window.seconds, window.cpu = time.perf_counter() - began, self.cpu() - before
        window.database_cpu = server_cpu(self.database) - database
        window.memory = self.memory()
        return window

    async def _talk(self, number: int) -> None:
        line = Asking("127.0.0.1", self.port)
        user, place = self._places.get(number) or (self._new_person(), 0)
        script = script_of(user)
        while not self._stopping:
            if place == len(script):
                user, place = self._new_person(), 0
                script = script_of(user)
            began = time.perf_counter()
            posted = self._waiting["D" + user[1:]] = asyncio.get_running_loop().create_future()
            try:
                async with asyncio.timeout(PATIENCE):
                    status = await self._send(line, user, script[place])
                    at = await posted
            except (TimeoutError, OSError) as error:
                self.window.faults[type(error).__name__] += 1
                line, user, place = Asking("127.0.0.1", self.port), self._new_person(), 0
                script = script_of(user)
                continue
            if status != 200:
                self.window.faults[f"status {status}"] += 1
            self.window.each.append(at - began)
            place += 1
        self._places[number] = (user, place)

    def _new_person(self) -> str:
        return f"U{next(self._people):07d}"

    async def _send(self, line: Asking, user: str, said: str) -> int:
        number, now = next(self._events), time.time()
        body = message(user, said, number, now)
        stamp = str(int(now)).encode()
        signature = hmac.new(SECRET.encode(), b"v0:" + stamp + b":" + body, hashlib.sha256).hexdigest()
        headers = (
            b"Content-Type: application/json\r\nX-Slack-Request-Timestamp: %s\r\nX-Slack-Signature: v0=%s\r\n"
            % (stamp, signature.encode())
        )
        return await line.post("/slack/events", headers, body)


def message(user: str, said: str, number: int, now: float) -> bytes:
    """A `message.im` event as Slack sends it."""
    stamp = f"{int(now)}.{number:06d}"
    words = [{"type": "text", "text": said}]
    blocks = [
        {
            "type": "rich_text",
            "block_id": "b1",
            "elements": [{"type": "rich_text_section", "elements": words}],
        }
    ]
    authorization = {
        "enterprise_id": None, "team_id": TEAM, "user_id": "U0BOT", "is_bot": True, "is_enterprise_install": False,
    }  # fmt: skip
    event = {
        "type": "message", "channel_type": "im", "channel": "D" + user[1:], "user": user, "team": TEAM, "text": said,
        "ts": stamp, "event_ts": stamp, "client_msg_id": f"m-{number}", "blocks": blocks,
    }  # fmt: skip
    return json.dumps(
        {
            "token": "x", "team_id": TEAM, "api_app_id": "A0001", "type": "event_callback", "event_id": f"Ev{number:09d}",
            "event_time": int(now), "is_ext_shared_channel": False, "authorizations": [authorization], "event": event,
        }
    ).encode()  # fmt: skip


def server_cpu(pid: int | None) -> float:
    """Seconds of CPU of a database server: its process, those it started, and those of them that ended."""
    if pid is None:
        return 0
    main = psutil.Process(pid)
    total = 0.0
    for process in (main, *main.children()):
        times = process.cpu_times()
        total += times.user + times.system
    ended = main.cpu_times()
    return float(total + ended.children_user + ended.children_system)


async def listen(sink: Sink) -> tuple[asyncio.Server, int]:
    """The Web API up, and its port."""
    server = await asyncio.get_running_loop().create_server(lambda: Serving(sink.answer), "127.0.0.1", 0)
    return server, int(server.sockets[0].getsockname()[1])
