"""SQLite's one writer: a thread that takes every transaction that waits and commits them together.

A commit costs a flush of the disk whether it holds one turn or thirty, unless none of them needs it. Each turn of several stands in a savepoint, so
one that fails leaves nothing and harms no other. No result leaves, not even "duplicate", before COMMIT returned.

SQLite answers some faults (a full disk, a failing one) by rolling back the *whole* transaction by itself, and the next
savepoint would silently begin a new one. So after every turn the writer looks whether its transaction is still open;
where it is not, or where COMMIT fails, the group is void and each turn runs again alone.
"""

import asyncio
import sqlite3
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from threading import Thread
from time import monotonic
from typing import Final, TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import SQLAlchemyError

from bot.errors import NothingStored, StorageBusy, StorageError
from storage.faults import explained, within
from storage.waiting import Waiting, hand_over

T = TypeVar("T")
# More than anybody has turns waiting at once; it bounds how long the first of a group waits for the last.
_MOST: Final = 64


@dataclass(eq=False, slots=True)
class _Job:
    """A transaction that waits. `bare`: it runs outside any transaction. `give_up_at` is on the monotonic clock.

    `durable`: a failing power supply must not take it back once it was acknowledged.
    """

    run: Callable[[Connection], object]
    bare: bool
    durable: bool
    give_up_at: float
    waiting: Waiting

    def end(self, outcome: object) -> None:
        """Tell whoever waits what came of it."""
        hand_over([(self.waiting, outcome)])


class _Void(Exception):  # noqa: N818 - reads as what is the case
    """The group's transaction is gone, or could not be committed; `args[0]` is why."""


class GroupWriter:
    """The writer thread of one SQLite database.

    `place` names the database in sentences; `in_memory` says that it lives as long as its one connection does.
    """

    def __init__(self, engine: Engine, *, place: str, busy_seconds: float, in_memory: bool) -> None:
        self._engine = engine
        self._place = place
        self._busy = busy_seconds
        self._in_memory = in_memory
        self._connection: Connection | None = None
        # Whether a COMMIT on the connection now waits for the disk.
        self._flushes = True
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._thread = Thread(target=self._serve, name="database-writer", daemon=True)
        self._thread.start()

    def submit(self, run: Callable[[Connection], T], *, bare: bool = False) -> Future[T]:
        """Run in a transaction, perhaps together with others; the result comes out after COMMIT.

        `run` is called again when the first attempt was void, so it must not keep what it saw. A `bare` job is given
        the connection outside any transaction.
        """
        future: Future[T] = Future()
        future.set_running_or_notify_cancel()
        self._put(run, future, bare=bare)
        return future

    def transact(self, run: Callable[[Connection], T], *, durable: bool = True) -> "asyncio.Future[T]":
        """As `submit`, for a coroutine of the running event loop.

        Without `durable`, COMMIT does not wait for the disk unless others of the group need it: what it stored outlives
        this program, but the power may fail before the next durable COMMIT, and then it is as if it never was.
        """
        future: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._put(run, future, durable=durable)
        return future

    def _put(
        self,
        run: Callable[[Connection], object],
        waiting: Waiting,
        *,
        bare: bool = False,
        durable: bool = True,
    ) -> None:
        self._jobs.put(_Job(run, bare, durable, monotonic() + self._busy, waiting))

    def shut(self) -> None:
        """End, after what was submitted before."""
        self._jobs.put(None)
        self._thread.join()

    def _serve(self) -> None:
        ending = False
        while not ending:
            waiting = [self._jobs.get()]
            with suppress(Empty):
                while len(waiting) < _MOST:
                    waiting.append(self._jobs.get_nowait())
            ending = None in waiting
            group: list[_Job] = []
            for job in waiting:
                if job is not None and job.bare:
                    self._commit(group)
                    self._run_bare(job)
                    group = []
                elif job is not None:
                    group.append(job)
            self._commit(group)
        if self._connection is not None:
            self._connection.close()

    def _commit(self, group: list[_Job]) -> None:
        """Run the group in one transaction, or, when that turns out void, each of them alone."""
        group = self._begin(group)
        if not group:
            return
        try:
            outcomes = self._together(group)
        except _Void as void:
            self._part()
            if len(group) == 1:
                group[0].end(void.args[0])
            else:
                for job in group:
                    self._commit([job])
            return
        if any(isinstance(outcome, StorageError) for outcome in outcomes):
            self._part()
        hand_over((job.waiting, outcome) for job, outcome in zip(group, outcomes, strict=True))

    def _begin(self, group: list[_Job]) -> list[_Job]:
        """Begin a transaction; answers who still waits for one. Who waited in vain was told."""
        waited = False
        while group:
            try:
                connection = self._connected()
                self._flush_at_commit(connection, any(job.durable for job in group))
                connection.begin()
            except BaseException as error:  # noqa: BLE001 - whatever it is, those who wait must hear of it
                busy = explained(error, self._place)
                waited = isinstance(busy, StorageBusy)
                # Each waits for its own busy time and no longer, however many came before it.
                late = [job for job in group if not waited or job.give_up_at <= monotonic()]
                for job in late:
                    job.end(busy)
                group = [job for job in group if job not in late]
                if waited:
                    self._wait_at_most(min((job.give_up_at for job in group), default=0) - monotonic())
                else:
                    self._part()
            else:
                break
        if waited:
            self._wait_at_most(self._busy)
        return group

    def _together(self, group: list[_Job]) -> list[object]:
        """The outcome of each, a result or an error, after COMMIT.

        Raises:
            _Void: when nothing of the group was kept.
        """
        connection = self._connected()
        try:
            if len(group) == 1:
                return [self._alone(group[0], connection)]
            outcomes = [self._attempt(job, connection) for job in group]
            connection.commit()
        except (SQLAlchemyError, sqlite3.Error) as error:
            raise _Void(explained(error, self._place)) from None
        return outcomes

    def _alone(self, job: _Job, connection: Connection) -> object:
        """The outcome of a job that has the transaction for itself, and needs no savepoint to come back to."""
        outcome, failed = self._outcome(job, connection)
        if not _driver(connection).in_transaction:
            raise self._void(outcome)
        if failed:
            connection.rollback()
        else:
            connection.commit()
        return outcome

    def _attempt(self, job: _Job, connection: Connection) -> object:
        driver = _driver(connection)
        driver.execute("SAVEPOINT turn")
        outcome, failed = self._outcome(job, connection)
        if failed and driver.in_transaction:
            driver.execute("ROLLBACK TO turn")
        if not driver.in_transaction:
            raise self._void(outcome)
        driver.execute("RELEASE turn")
        return outcome

    def _outcome(self, job: _Job, connection: Connection) -> tuple[object, bool]:
        """What came of it, a result or an error; and whether it is an error."""
        try:
            return job.run(connection), False
        except BaseException as error:  # noqa: BLE001 - it belongs to whoever waits for this job, whatever it is
            return explained(error, self._place), True

    def _void(self, outcome: object) -> _Void:
        lost = NothingStored(f"Nothing of this was kept: {within(self._place)} rolled it back.")
        return _Void(outcome if isinstance(outcome, BaseException) else lost)

    def _run_bare(self, job: _Job) -> None:
        try:
            outcome = job.run(self._connected())
        except BaseException as error:  # noqa: BLE001 - as above
            outcome = explained(error, self._place)
        job.end(outcome)

    def _connected(self) -> Connection:
        if self._connection is None:
            self._connection = self._engine.connect()
            self._flushes = True
        return self._connection

    def _flush_at_commit(self, connection: Connection, durable: bool) -> None:
        if durable != self._flushes:
            _driver(connection).execute(f"PRAGMA synchronous={'FULL' if durable else 'NORMAL'}")
            self._flushes = durable

    def _part(self) -> None:
        """Let go of the connection: whatever state an error left it in, the next turn gets one of its own."""
        connection = self._connection
        if connection is None:
            return
        with suppress(SQLAlchemyError):
            connection.rollback()
            if not self._in_memory:
                self._connection = None
                connection.invalidate()
                connection.close()

    def _wait_at_most(self, seconds: float) -> None:
        if self._connection is not None:
            _driver(self._connection).execute(f"PRAGMA busy_timeout={max(0, round(seconds * 1000))}")


def _driver(connection: Connection) -> sqlite3.Connection:
    driver = connection.connection.driver_connection
    if not isinstance(driver, sqlite3.Connection):
        raise TypeError("the group writer is SQLite's")
    return driver
