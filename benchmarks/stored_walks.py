"""Walks through a store on either database, and the same statements again by the bare driver."""

import asyncio
import sqlite3
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from queue import SimpleQueue
from threading import Thread
from typing import Any
from unittest.mock import patch

import psycopg
from sqlalchemy import event

from benchmarks.walks import walk_of
from bot.channel import LookUp, NotThere
from bot.coach.turn.inputs import Command
from bot.delivery import Delivery
from bot.ports import Identity, Outgoing
from bot.turns import Arrival, take_turn
from storage.engine import SqlStore
from storage.opening import open_store
from storage.prepared import Prepared, Result, Runner

AT = datetime(2026, 5, 11, 9, tzinfo=UTC)
HERE = ("terminal", "local")
TURNS = 1 + len(walk_of(""))
# Its words, its values, and whether it answers with rows.
Statement = tuple[str, Any, bool]


class Shown:
    """A channel that takes every message at once."""

    async def send(self, _: Outgoing) -> None:
        return None

    async def look_up(self, _: Outgoing) -> LookUp:
        return NotThere()


@dataclass
class Run:
    """What turns took, in seconds: each one's latency, all of them together, and the CPU of this process."""

    each: list[float] = field(default_factory=list)
    whole: float = 0
    cpu: float = 0

    @contextmanager
    def measured(self) -> Iterator[None]:
        started, used = time.perf_counter(), time.process_time()
        yield
        self.whole += time.perf_counter() - started
        self.cpu += time.process_time() - used


@dataclass(frozen=True)
class Kind:
    """A database to measure on: how to make a fresh one, and how to replay on it without anything of ours."""

    name: str
    fresh: Callable[[], str]
    connect: Callable[[str], Any]
    begin: str | None
    connections: int


def person(name: str) -> Identity:
    return Identity(*HERE, name, name, "nl", "Europe/Amsterdam")


async def walk(store: SqlStore, name: str, run: Run) -> None:
    """One person's walk, each turn until its reply is settled."""
    delivery = Delivery(store, Shown(), "bench", lambda: AT, time.monotonic)
    texts: tuple[str | Command, ...] = (Command("hello"), *walk_of(name))
    for number, said in enumerate(texts):
        started = time.perf_counter()
        arrival = Arrival(person(name), (f"{name}:{number}",), said, AT, f"{name}-{number}")
        taken = await take_turn(store, arrival, owner="bench")
        await delivery.deliver(taken.held)
        run.each.append(time.perf_counter() - started)


async def crowd(store: SqlStore, names: Sequence[str], at_once: int, run: Run) -> None:
    waiting = list(names)

    async def one_after_another() -> None:
        while waiting:
            await walk(store, waiting.pop(), run)

    with run.measured():
        await asyncio.gather(*(one_after_another() for _ in range(at_once)))


@contextmanager
def recording(store: SqlStore) -> Iterator[list[list[Statement]]]:
    """Every transaction's statements with their values, as the driver is given them."""
    found: list[list[Statement]] = [[]]
    engine = store._database._engine
    run, run_together = Runner.run, Runner.run_together

    def ended(_: object) -> None:
        found.append([])

    def one(runner: Runner, prepared: Prepared, params: Mapping[str, object]) -> Result:
        found[-1].append((prepared.sql, prepared.values(params), prepared.gives_rows))
        if runner._connection.engine is not engine:
            ended(runner)
        return run(runner, prepared, params)

    def together(
        runner: Runner, asked: Sequence[tuple[Prepared, Sequence[Mapping[str, object]]]]
    ) -> list[Result]:
        found[-1] += [
            (prepared.sql, prepared.values(row), prepared.gives_rows)
            for prepared, rows in asked
            for row in rows
        ]
        return run_together(runner, asked)

    event.listen(engine, "commit", ended)
    try:
        with patch.object(Runner, "run", one), patch.object(Runner, "run_together", together):
            yield found
    finally:
        event.remove(engine, "commit", ended)


def recorded(kind: Kind, names: Sequence[str]) -> dict[str, list[list[Statement]]]:
    """Each person's transactions, as they are run one person after another on a fresh database."""
    store = open_store(kind.fresh())
    per_person = {}
    asyncio.run(walk(store, "first", Run()))
    for name in names:
        with recording(store) as found:
            asyncio.run(walk(store, name, Run()))
        per_person[name] = [transaction for transaction in found if transaction]
    store.shut()
    return per_person


def replayed(kind: Kind, recordings: dict[str, list[list[Statement]]], at_once: int) -> Run:
    """The recorded transactions by the bare driver, on a fresh database in the same state."""
    url = kind.fresh()
    store = open_store(url)
    asyncio.run(walk(store, "first", Run()))
    store.shut()
    run, waiting = Run(), SimpleQueue[str]()
    for name in recordings:
        waiting.put(name)

    def work() -> None:
        connection = kind.connect(url)
        while not waiting.empty():
            for transaction in recordings[waiting.get()]:
                # One statement commits by itself.
                together = len(transaction) > 1
                if together and kind.begin:
                    connection.execute(kind.begin)
                cursor = connection.cursor()
                for statement, params, gives_rows in transaction:
                    cursor.execute(statement, params)
                    if gives_rows:
                        cursor.fetchall()
                if together:
                    connection.execute("COMMIT")
        connection.close()

    threads = [Thread(target=work) for _ in range(min(at_once, kind.connections))]
    with run.measured():
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    return run


def bare_sqlite(url: str) -> sqlite3.Connection:
    connection = sqlite3.connect(
        url.removeprefix("sqlite:///"), isolation_level=None, check_same_thread=False
    )
    for setting in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON"):
        connection.execute(f"PRAGMA {setting}")
    return connection


def bare_psycopg(url: str) -> "psycopg.Connection[Any]":
    connection = psycopg.connect(url, autocommit=True)
    connection.autocommit = True
    return connection
