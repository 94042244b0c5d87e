"""Queueing what goes out unasked, beside the same claim by the bare driver, and beside APScheduler's own job store.

One million open steps, of which ten thousand are due at this moment, each of another person. The bare claim does in the same
batches what cannot be left out: take what is due, and put a message in the outbox, with no word on when anybody may be
spoken to. APScheduler's store has as many jobs that are due, on the same kind of database.
"""

import asyncio
import statistics
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from apscheduler.executors.debug import DebugExecutor  # type: ignore[import-untyped]  # it has no types
from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore  # type: ignore[import-untyped]  # as above
from apscheduler.schedulers.base import BaseScheduler  # type: ignore[import-untyped]  # as above
from sqlalchemy import Engine, create_engine, event

from benchmarks.nudging_store import Crowded, Meter, Used
from benchmarks.stored_walks import Shown
from bot.delivery import Delivery
from bot.nudging import tick
from bot.scheduler import Scheduler
from bot.worker import Worker
from storage.due import NOTHING_YET
from storage.opening import open_store
from tests.support.postgres import Server

# A Tuesday, eleven in the morning in Amsterdam.
NOW: Final = datetime(2026, 5, 12, 9, tzinfo=UTC)
CLOSES: Final = NOW + timedelta(hours=6)
FEW, MANY, DUE = 100_000, 1_000_000, 10_000
# For the growth: few enough that no two of them share a page of the database, however many steps there are.
APART = 1_000
_IDLE: Final = 45.0
_MOST_ROUNDS: Final = 5
_CLAIM: Final = """UPDATE deals SET ask_at = NULL WHERE (workspace_id, id) IN (
    SELECT workspace_id, id FROM deals WHERE ask_at IS NOT NULL AND ask_at <= ? ORDER BY ask_at LIMIT ? {locked}
) RETURNING workspace_id, id, owner"""
_QUEUE: Final = """INSERT INTO outbox (key, workspace_id, recipient, lane, kind, "order", message, locale, state, token,
    attempts, not_before, expires_at) VALUES (?, ?, ?, 'bulk', 'day', 1, ?, 'nl', 'pending', 0, 0, ?, ?)"""


def ours(store: Crowded, meter: Meter) -> Used:
    """A tick, in a program that has ticked before."""
    opened = open_store(store.url)
    asyncio.run(tick(opened, NOW - timedelta(days=1)))
    with meter.measured() as used:
        ticked = asyncio.run(tick(opened, NOW))
    opened.shut()
    assert (ticked.deals, ticked.queued) == (store.due, store.due)
    return used


def bare(store: Crowded, meter: Meter) -> Used:
    """The same claims, by the driver, in batches of the same size."""
    file = store.kind == "sqlite"
    claim = _CLAIM.format(locked="" if file else "FOR UPDATE SKIP LOCKED")
    statements = [claim, _QUEUE] if file else [claim.replace("?", "%s"), _QUEUE.replace("?", "%s")]
    begin, batch = ("BEGIN IMMEDIATE", 200) if file else ("BEGIN", 500)
    now, closes = (f"{at:%Y-%m-%d %H:%M:%S.%f}" if file else at for at in (NOW, CLOSES))
    queued, words = 0, NOTHING_YET["nl"]
    with closing(store.connect()) as connection, meter.measured() as used:
        while True:
            connection.execute(begin)
            due = connection.execute(statements[0], (now, batch)).fetchall()
            messages = [
                (f"day:{owner}:2026-05-12", workspace, owner, words, now, closes)
                for workspace, _, owner in due
            ]
            if messages:
                connection.cursor().executemany(statements[1], messages)
            connection.execute("COMMIT")
            queued += len(due)
            if len(due) < batch:
                break
    assert queued == store.due
    return used


def job() -> None:
    """What an APScheduler job does here."""


class Unthreaded(BaseScheduler):  # type: ignore[misc]  # it has no types
    """APScheduler's scheduler without a thread of its own: we do its work, where it can be measured."""

    def wakeup(self) -> None:
        """Nobody sleeps."""

    def shutdown(self, wait: bool = True) -> None:
        """As any scheduler."""
        super().shutdown(wait)


def apscheduler(url: str, meter: Meter) -> Used:
    """APScheduler's own store with as many jobs that are due: what its scheduler does when it wakes."""
    quick = _engine(url, durable=False)
    _filled(quick)
    quick.dispose()
    engine = _engine(url, durable=True)
    scheduler = _scheduler(engine)
    scheduler.start()
    with meter.measured() as used:
        scheduler._process_jobs()
    left = len(scheduler.get_jobs())
    scheduler.shutdown()
    engine.dispose()
    assert left == 0, left
    return used


def _scheduler(engine: Engine) -> Any:
    return Unthreaded(
        timezone=UTC,
        jobstores={"default": SQLAlchemyJobStore(engine=engine)},
        executors={"default": DebugExecutor()},
        job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
    )


def _filled(engine: Engine) -> None:
    scheduler = _scheduler(engine)
    scheduler.start(paused=True)
    at = datetime.now(UTC) - timedelta(hours=1)
    for number in range(DUE):
        scheduler.add_job(job, "date", run_date=at, id=str(number))
    scheduler.shutdown()


def _engine(url: str, *, durable: bool) -> Engine:
    if url.startswith("sqlite"):
        engine = create_engine(url)

        def set_up(driver: Any, _: object) -> None:
            # As our own store, or else its journal would cost it even more.
            driver.execute("PRAGMA journal_mode=WAL")
            driver.execute(f"PRAGMA synchronous={'FULL' if durable else 'OFF'}")

        event.listen(engine, "connect", set_up)
        return engine
    options = {} if durable else {"options": "-c synchronous_commit=off"}
    return create_engine(url.replace("postgresql://", "postgresql+psycopg://"), connect_args=options)


def idle(store: Crowded) -> float:
    """The share of one CPU that looking for what is due takes while nothing is, the outbox's worker included."""

    async def nothing_happens() -> float:
        opened = open_store(store.url)
        delivery = Delivery(opened, Shown(), "bench", lambda: NOW - timedelta(days=1), time.monotonic)
        worker = Worker(delivery, idle=5)
        scheduler = Scheduler(opened, now=lambda: NOW - timedelta(days=1), queued=worker.wake)
        working = asyncio.create_task(worker.run())
        scheduler.start()
        await asyncio.sleep(1)
        began = time.process_time()
        await asyncio.sleep(_IDLE)
        used = time.process_time() - began
        await scheduler.end()
        worker.end()
        await working
        opened.shut()
        return used / _IDLE

    return asyncio.run(nothing_happens())


def _shown(name: str, used: list[Used], number: int = DUE) -> str:
    cpu = statistics.median(one.cpu for one in used) / number * 1e6
    wall = statistics.median(one.wall for one in used) / number * 1e6
    return f"{name} {cpu:.1f} µs CPU, {wall:.1f} µs by the clock"


def _ratio(these: list[Used], those: list[Used]) -> str:
    cpu = statistics.median(one.cpu / other.cpu for one, other in zip(these, those, strict=True))
    wall = statistics.median(one.wall / other.wall for one, other in zip(these, those, strict=True))
    return f"{cpu:.2f} times in CPU, {wall:.2f} by the clock"


def _compare(kind: Any, url: Callable[[str], str], meter: Meter, rounds: int) -> None:
    few, many = (Crowded(kind, url(f"steps{steps}"), steps, APART, NOW) for steps in (FEW, MANY))
    took = [store.fill() for store in (few, many)]
    print(f" {kind}: {FEW:,} and {MANY:,} open steps were made in {took[0]:.1f} and {took[1]:.1f} s")
    full = replace(many, due=DUE)
    with_few, with_many, with_full, floor = (list[Used]() for _ in range(4))
    measured = ((with_few, few, ours), (with_many, many, ours), (with_full, full, ours), (floor, full, bare))
    for _ in range(min(rounds, _MOST_ROUNDS)):
        for found, store, run in measured:
            store.again()
            found.append(run(store, meter))
    print(f"  a queued nudge: {_shown('ours', with_full)}; {_shown('bare', floor)}")
    print(f"   ours is {_ratio(with_full, floor)} (goal 2.00 or less)")
    print(
        f"  {APART:,} of them with ten times as many stored steps: {_ratio(with_many, with_few)} (goal 1.20 or less)"
    )
    theirs = apscheduler(url("jobs"), meter)
    fastest = [theirs] * len(with_many)
    print(
        f"  {_shown('APScheduler: a due job', [theirs])}, which is {_ratio(fastest, with_many)} ours (goal 10 or more)"
    )
    many.again()
    print(f"  nothing due: {idle(many):.2%} of a CPU (goal under 0.50%)")


def report(rounds: int) -> None:
    print(f"Queueing {DUE:,} nudges, each of another person, out of {MANY:,} open steps")
    with tempfile.TemporaryDirectory(prefix="nextstep-bench-") as place:
        _compare("sqlite", lambda name: f"sqlite:///{Path(place) / f'{name}.db'}", Meter(), rounds)
        server = Server(durable=True)
        try:
            _compare("postgresql", server.make, Meter(server.pid), rounds)
        finally:
            server.stop()
