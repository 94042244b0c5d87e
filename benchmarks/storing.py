"""A stored turn, everything included, beside its own statements run by the bare driver in the same run.

"Everything" is reading, the core, every statement, the durable COMMIT, showing the reply and settling it. The baseline
replays what was recorded of those turns: the same statements with the same values and one durable COMMIT each, by
`sqlite3` or `psycopg` and nothing else.
"""

import asyncio
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from typing import Any
from unittest.mock import patch

import psycopg
from sqlalchemy import event

from bot.coach.inputs import Command
from bot.delivery import Delivery
from bot.ports import Identity, LookUp, NotThere, Outgoing
from bot.turns import Arrival, take_turn
from storage.engine import SqlStore, open_store, workspace_id_of
from storage.prepared import Prepared, Result, Runner
from tests.support.postgres import Server

AT = datetime(2026, 5, 11, 9, tzinfo=UTC)
HERE = ("terminal", "local")
SAID: tuple[str | Command, ...] = (
    Command("hello"), "net gebeld met Acme over de verlenging", "IT test, MT bespreekt het, CFO tekent", "ja",
    "aangevraagd", "1", "niemand", "Sanne legt het vrijdag voor aan het MT", "referentiebezoek regelen", "Exact",
)  # fmt: skip
CROWD = 32
Statement = tuple[str, Any]


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
    for number, said in enumerate(SAID):
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
    run, run_all = Runner.run, Runner.run_all

    def one(runner: Runner, prepared: Prepared, params: Mapping[str, object]) -> Result:
        found[-1].append((prepared.sql, prepared.values(params)))
        return run(runner, prepared, params)

    def many(runner: Runner, prepared: Prepared, rows: Sequence[Mapping[str, object]]) -> Result:
        found[-1] += [(prepared.sql, prepared.values(row)) for row in rows]
        return run_all(runner, prepared, rows)

    def ended(_: object) -> None:
        found.append([])

    engine = store._database._engine
    event.listen(engine, "commit", ended)
    try:
        with patch.object(Runner, "run", one), patch.object(Runner, "run_all", many):
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
    """The recorded transactions by the bare driver, on a fresh database in the same state; a turn is its transactions."""
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
                if kind.begin:
                    connection.execute(kind.begin)
                cursor = connection.cursor()
                for statement, params in transaction:
                    cursor.execute(statement, params)
                    if cursor.description is not None:
                        cursor.fetchall()
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


def compare(kind: Kind, rounds: int, at_once: int, people: int) -> None:
    ours, bare = [], []
    turns = people * len(SAID)
    for number in range(rounds):
        names = [f"p{number}-{place}" for place in range(people)]
        recordings = recorded(kind, names)
        store = open_store(kind.fresh())
        asyncio.run(walk(store, "first", Run()))
        run = Run()
        asyncio.run(crowd(store, names, at_once, run))
        store.shut()
        ours.append(run)
        bare.append(replayed(kind, recordings, at_once))
    ratios = [run.whole / floor.whole for run, floor in zip(ours, bare, strict=True)]
    each = sorted(latency for run in ours for latency in run.each)
    median, p99 = statistics.median(each), each[int(len(each) * 0.99)]

    def middle(runs: Sequence[Run]) -> str:
        whole, cpu = statistics.median(run.whole for run in runs), statistics.median(run.cpu for run in runs)
        return f"{whole / turns * 1e3:.2f} ms (CPU {cpu / turns * 1e3:.2f})"

    print(
        f"  {kind.name:<11} {at_once:>2} at once: {middle(ours)} a turn, bare {middle(bare)}, "
        f"ratio {statistics.median(ratios):.2f} ({min(ratios):.2f}–{max(ratios):.2f}; goal 2 or less); "
        f"latency median {median * 1e3:.2f} ms, p99 {p99 * 1e3:.2f} ms = {p99 / median:.1f} medians"
        + (" (goal under 5)" if at_once > 1 else "")
    )


def hot_row(kind: Kind, rounds: int) -> None:
    """Eight writers on one person's row, beside the same number of turns one after another."""
    ratios: list[float] = []
    undone: list[object] = []
    for number in range(rounds):
        store = open_store(kind.fresh())
        event.listen(store._database._engine, "rollback", undone.append)

        async def turns(at_once: int, prefix: str, store: SqlStore = store) -> float:
            async def one(place: int) -> None:
                key = f"{prefix}{place}"
                await take_turn(store, Arrival(person("hot"), (key,), "help", AT, key), owner="bench")

            started = time.perf_counter()
            for start in range(0, 80, at_once):
                await asyncio.gather(*(one(start + place) for place in range(at_once)))
            return time.perf_counter() - started

        asyncio.run(turns(1, f"w{number}-"))
        alone, together = asyncio.run(turns(1, f"a{number}-")), asyncio.run(turns(8, f"t{number}-"))
        ratios.append(together / alone)
        store.shut()
    print(
        f"  {kind.name:<11} 8 writers on one person's row: {statistics.median(ratios):.2f} times the same turns "
        f"one after another; failed and retried transactions: {len(undone)}"
    )


def filled(kind: Kind, url: str, deals: int) -> None:
    """Other people's deals, five hundred each."""
    workspace = workspace_id_of(HERE)
    mark = "?" if kind.begin == "BEGIN IMMEDIATE" else "%s"
    connection = kind.connect(url)
    connection.execute(kind.begin or "BEGIN")
    cursor = connection.cursor()

    def insert(table: str, row: Sequence[str], rows: list[tuple[object, ...]]) -> None:
        columns = ", ".join(f'"{name}"' for name in row)
        marks = ", ".join([mark] * len(row))
        cursor.executemany(f"INSERT INTO {table} ({columns}) VALUES ({marks})", rows)  # noqa: S608 - names of our own

    people = ("workspace_id", "id", "name", "language", "zone", "notice_seen", "outbox_counter", "created_at")
    at = "2026-05-11 09:00:00.000000"
    insert(
        "persons",
        people,
        [(workspace, f"other-{n}", "x", "nl", "UTC", False, 0, at) for n in range(-(-deals // 500))],
    )
    columns = ("workspace_id", "id", "owner", "account", "account_key", "status", "budget", "walks_done", "marks",
         "created_at", "touched_at", "touched_n", "open_questions")  # fmt: skip
    rows: list[tuple[object, ...]] = [
        (
            workspace,
            f"deal-{n}",
            f"other-{n // 500}",
            f"Acme {n}",
            f"acme {n}",
            "open",
            "unknown",
            1,
            "[]",
            at,
            at,
            n,
            0,
        )
        for n in range(deals)
    ]
    insert("deals", columns, rows)
    connection.execute("COMMIT")
    # What the database does by itself some time after so many rows came in.
    connection.execute("ANALYZE")
    connection.close()


def large_store(kind: Kind, rounds: int, deals: int = 100_000) -> None:
    """The same walks in a small store and in one with many deals of others, in turns."""
    stores = []
    for number in (0, deals):
        url = kind.fresh()
        store = open_store(url)
        asyncio.run(walk(store, "first", Run()))
        if number:
            filled(kind, url, number)
        stores.append(store)
    ratios = []
    for number in range(rounds * 5):
        small, large = Run(), Run()
        for store, run in zip(stores, (small, large), strict=True):
            asyncio.run(crowd(store, [f"q{number}"], 1, run))
        ratios.append(large.whole / small.whole)
    for store in stores:
        store.shut()
    print(
        f"  {kind.name:<11} with {deals:,} deals a turn costs {statistics.median(ratios):.2f} times what it does in an empty "
        f"store (goal 1.10 or less; {min(ratios):.2f}–{max(ratios):.2f})"
    )


def report(rounds: int) -> None:
    with tempfile.TemporaryDirectory(prefix="nextstep-bench-") as place:
        server = Server(durable=True)
        numbers = iter(range(10_000))
        kinds = (
            Kind(
                "SQLite",
                lambda: f"sqlite:///{Path(place) / f'{next(numbers)}.db'}",
                bare_sqlite,
                "BEGIN IMMEDIATE",
                1,
            ),
            Kind("PostgreSQL", lambda: server.make(f"bench{next(numbers)}"), bare_psycopg, "BEGIN", 4),
        )
        print("A stored turn, everything included, beside its own statements and COMMIT by the bare driver")
        for kind in kinds:
            compare(kind, rounds, 1, 4)
            compare(kind, rounds, CROWD, CROWD)
            hot_row(kind, rounds)
            large_store(kind, rounds)
        server.stop()
