"""`nextstep serve` with a meter in it: at the end it writes how much CPU each part used since SIGUSR1.

    python -m benchmarks.metered parts.json

Each part counts what it used itself, without the parts that it called. What is not in any of them (aiohttp's server, the
event loop, waking threads) is the process's own count less all of these. Measuring costs a little by itself, so shares are
what to read.
"""

import inspect
import json
import signal
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Generator
from contextlib import contextmanager
from functools import wraps
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

from slack_bolt.app.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy import Connection

import bot.site
import handlers.slack.send
import storage.columns
import storage.delivering
from bot import turns
from bot.serving import serve
from bot.settings import load
from handlers.slack.app import SlackApp
from handlers.slack.events import Events
from storage.database import Database
from storage.prepared import Runner
from storage.sql import SqlUnitOfWork

# What `bot.coach.words.reading`, the front door, calls.
READERS = {
    "intent.reader": ("read_intent",),
    "perspective.reader": ("read_perspective",),
    "perspective.chasing": ("is_chasing",),
    "steps.reader": ("read_steps",),
    "steps.match": ("match_step",),
    "dates.reader": ("read_date",),
    "deals.reader": ("read_deal",),
    "people.reader": ("read_people", "read_budget"),
    "people.names": ("read_names",),
    "money": ("read_money",),
    "rivals.reader": ("read_rivals",),
    "notes.day_words": ("without_day",),
    "notes.reader": ("read_notes",),
}


class Meter(threading.local):
    """The parts that a thread is in, and since when the innermost was not counted yet."""

    def __init__(self) -> None:
        self.inside: list[str] = []
        self.since = 0.0


METER = Meter()
USED: Counter[str] = Counter()


def _count(now: float) -> None:
    if METER.inside:
        USED[METER.inside[-1]] += now - METER.since  # type: ignore[assignment]  # seconds are counted
    METER.since = now


@contextmanager
def within(part: str) -> Generator[None]:
    """The CPU of this thread goes to `part`."""
    _count(time.thread_time())
    METER.inside.append(part)
    try:
        yield
    finally:
        _count(time.thread_time())
        METER.inside.pop()


class Stepped:
    """A coroutine whose every step goes to a part."""

    def __init__(self, coroutine: Any, part: str) -> None:
        self._steps, self._part = coroutine.__await__(), part

    def __await__(self) -> Generator[Any, Any, Any]:
        error: BaseException | None = None
        given: object = None
        while True:
            try:
                with within(self._part):
                    wanted = self._steps.throw(error) if error is not None else self._steps.send(given)
            except StopIteration as ended:
                return ended.value
            error = None
            try:
                given = yield wanted
            except BaseException as raised:  # noqa: BLE001 - it is thrown into the coroutine
                error = raised


def metered(function: Callable[..., Any], part: str) -> Callable[..., Any]:
    """The same function, its CPU counted."""
    if inspect.iscoroutinefunction(function):

        @wraps(function)
        async def stepped(*args: Any, **kwargs: Any) -> Any:
            return await Stepped(function(*args, **kwargs), part)

        return stepped

    @wraps(function)
    def called(*args: Any, **kwargs: Any) -> Any:
        with within(part):
            return function(*args, **kwargs)

    return called


def put(place: ModuleType | type, names: tuple[str, ...], part: str) -> None:
    for name in names:
        setattr(place, name, metered(getattr(place, name), part))


def _door(made: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(made)
    def door(*args: Any, **kwargs: Any) -> Any:
        return metered(made(*args, **kwargs), "door (signature, shape)")

    return door


def install() -> None:
    """Put the meter around every part."""
    for place, names in READERS.items():
        put(import_module(f"bot.coach.understanding.{place}"), names, "readers")
    put(turns, ("advance",), "core")
    put(turns, ("resolve",), "resolving what was typed")
    put(Connection, ("execute",), "statements of the upkeep and of claims")
    put(Runner, ("run", "run_together", "prepared"), "statements, with the driver and the database")
    put(storage.columns, ("decode", "decode_conversation", "to_text"), "state and messages as JSON")
    put(Connection, ("commit",), "COMMIT")
    put(SqlUnitOfWork, ("first_time", "speaker", "conversation", "lobby", "deals", "deals_like", "deal", "save", "apply",
         "deal_and_like", "queue", "claim_queued", "flush"), "unit of work")  # fmt: skip
    put(storage.delivering, ("settle",), "mark sent")
    put(Database, ("transact",), "to the database's thread and back")
    put(handlers.slack.send, ("render", "Wording"), "rendering")
    put(AsyncApp, ("async_dispatch",), "Bolt")
    put(Events, ("on_message",), "our handlers, delivery")
    put(SlackApp, ("_reply",), "our handlers, delivery")
    put(AsyncWebClient, ("api_call",), "HTTP to Slack")
    # The door is taken where it is used.
    bot.site.door = _door(bot.site.door)  # type: ignore[attr-defined]


def main() -> None:
    install()
    began = 0.0

    def begin(_number: int, _frame: object) -> None:
        nonlocal began
        began = time.process_time()
        USED.clear()

    signal.signal(signal.SIGUSR1, begin)
    try:
        serve(load())
    finally:
        whole = time.process_time() - began
        Path(sys.argv[1]).write_text(json.dumps({"whole": whole, **USED}), encoding="utf-8")


if __name__ == "__main__":
    main()
