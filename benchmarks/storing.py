"""A stored turn, everything included, beside its own statements run by the bare driver in the same run.

"Everything" is reading, the core, every statement, the durable COMMIT, showing the reply and settling it. The baseline
replays what was recorded of those turns: the same statements with the same values and one durable COMMIT each, by
`sqlite3` or `psycopg` and nothing else.
"""

import asyncio
import gc
import statistics
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import get_args

from sqlalchemy import event

from benchmarks.stored_walks import (
    AT,
    HERE,
    TURNS,
    Kind,
    Run,
    bare_psycopg,
    bare_sqlite,
    crowd,
    person,
    recorded,
    replayed,
    walk,
)
from bot.coach.understanding.text import Language
from bot.coach.words import all_readers
from bot.turns import Arrival, take_turn
from storage.engine import SqlStore
from storage.opening import open_store
from storage.workspaces import workspace_id_of
from tests.support.postgres import Server

CROWD = 32


def compare(kind: Kind, rounds: int, at_once: int, people: int) -> None:
    ours, bare = [], []
    turns = people * TURNS
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
    # As a server does before anybody writes to it.
    for language in get_args(Language):
        all_readers.load(language)
    gc.collect()
    gc.freeze()
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
