"""A database that is open: everything that touches it runs on threads of its own, in transactions.

Nothing comes out before its COMMIT returned. What is in a transaction is other modules' business.
"""

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Protocol, TypeVar

from sqlalchemy import Connection, Engine

from storage import erasing, postgresql, schema
from storage.connecting import READING, Address, connect
from storage.faults import OnlyReading, explained
from storage.group_commit import GroupWriter
from storage.tenancy import guard

T = TypeVar("T")
_MANY, _MANY_BESIDE_TURNS = 500, 200


class Threads(Protocol):
    """The threads of one database. A `run` may be called again when an attempt was void: it must not keep what it saw."""

    def submit(self, run: Callable[[Connection], T], *, reading: bool) -> Future[T]:
        """Run in a transaction; the result comes out after COMMIT. `reading`: one view, and no change."""
        ...

    def transact(self, run: Callable[[Connection], T], *, reading: bool, durable: bool) -> Awaitable[T]:
        """As `submit`, for a coroutine of the running event loop; `durable` as in `Database.transact`."""
        ...

    def submit_bare(self, run: Callable[[Connection], T]) -> Future[T]:
        """Run outside any transaction."""
        ...

    def shut(self) -> None:
        """End, after what was submitted before."""
        ...


class SqliteThreads:
    """One thread that writes in groups, one that reads. In memory there is one connection, so one thread does both."""

    def __init__(self, engine: Engine, address: Address, *, read_only: bool, busy_seconds: float) -> None:
        self._engine = engine
        self._place = address.place
        in_memory = address.file is None
        self._writer = (
            None
            if read_only
            else GroupWriter(engine, place=self._place, busy_seconds=busy_seconds, in_memory=in_memory)
        )
        self._reader = None if in_memory else ThreadPoolExecutor(1, thread_name_prefix="database-reader")

    def submit(self, run: Callable[[Connection], T], *, reading: bool) -> Future[T]:
        """As `Threads.submit`."""
        if reading and self._reader is not None:
            return self._reader.submit(self._read, run)
        return self._the_writer().submit(run)

    def transact(self, run: Callable[[Connection], T], *, reading: bool, durable: bool) -> Awaitable[T]:
        """As `Threads.transact`."""
        if reading and self._reader is not None:
            return asyncio.wrap_future(self._reader.submit(self._read, run))
        return self._the_writer().transact(run, durable=durable)

    def submit_bare(self, run: Callable[[Connection], T]) -> Future[T]:
        """As `Threads.submit_bare`."""
        return self._the_writer().submit(run, bare=True)

    def shut(self) -> None:
        """As `Threads.shut`."""
        if self._writer is not None:
            self._writer.shut()
        if self._reader is not None:
            self._reader.shutdown(wait=True)

    def _the_writer(self) -> GroupWriter:
        if self._writer is None:
            raise OnlyReading(f"{self._place} was opened for reading only.")
        return self._writer

    def _read(self, run: Callable[[Connection], T]) -> T:
        try:
            with self._engine.connect() as plain:
                connection = plain.execution_options(**{READING: True})
                with connection.begin():
                    return run(connection)
        except Exception as error:
            found = explained(error, self._place)
            if found is error:
                raise
            raise found from None


class Database:
    """A database that is open, sound and of our version. `busy_seconds`: how long a transaction may wait to begin.

    `whole`: every page of a SQLite file is looked at first, however large it is.

    Raises:
        StorageError: when it cannot be used as it is.
    """

    def __init__(
        self, address: Address, *, read_only: bool, busy_seconds: float, whole: bool = False
    ) -> None:
        self.address = address
        self._read_only = read_only
        self._engine = connect(address, read_only=read_only, busy_seconds=busy_seconds)
        guard(self._engine)
        try:
            schema.prepare(self._engine, address, read_only=read_only, whole=whole)
        except BaseException:
            self._engine.dispose()
            raise
        self._threads: Threads = (
            _postgresql(self._engine, address, busy_seconds)
            if address.postgresql
            else SqliteThreads(self._engine, address, read_only=read_only, busy_seconds=busy_seconds)
        )

    @property
    def many(self) -> int:
        """How many rows one transaction may take on at once: on SQLite everybody's turns wait for it."""
        return _MANY if self.address.postgresql else _MANY_BESIDE_TURNS

    def must_write(self) -> None:
        """Raise OnlyReading when the database was opened to be looked at."""
        if self._read_only:
            raise OnlyReading(f"{self.address.place} was opened for reading only.")

    async def transact(
        self, run: Callable[[Connection], T], *, reading: bool = False, durable: bool = True
    ) -> T:
        """Run in a transaction on a database thread; the event loop goes on meanwhile.

        Without `durable` a SQLite file may lose it again when its machine fails, not when this program does. It has to be
        one statement then: PostgreSQL commits it by itself, and waits for its disk, because it can crash alone.

        Raises:
            NothingStored: when it could not be committed.
            PerhapsStored: when it was sent to be committed, and no answer came (PostgreSQL).
            StorageBusy: when another program held the database for longer than the busy time.
        """
        return await self._threads.transact(run, reading=reading, durable=durable)

    def wait_for(self, run: Callable[[Connection], T], *, reading: bool = False) -> T:
        """As `transact`, for programs without an event loop."""
        return self._threads.submit(run, reading=reading).result()

    def scrub(self) -> None:
        """Overwrite the space that erased rows left, in the file and in its journal.

        A program that reads at this moment can hold the journal; then the next start does it.
        """
        if self.wait_for(erasing.unscrubbed, reading=True) and self._threads.submit_bare(_overwrite).result():
            self.wait_for(erasing.mark_scrubbed)

    def shut(self) -> None:
        """Let go of the database, after what is under way."""
        self._threads.shut()
        self._engine.dispose()


def _postgresql(engine: Engine, address: Address, busy_seconds: float) -> Threads:
    from storage.pooled import Pool  # noqa: PLC0415 - brings its retrying, which SQLite does without

    beside = postgresql.engine_beside(address.url, busy_seconds)
    guard(beside)
    return Pool(engine, beside, place=address.place, retry_seconds=busy_seconds)


def _overwrite(connection: Connection) -> bool:
    """Whether the freed space is overwritten now. PostgreSQL's is given free, and overwritten as it is used again."""
    driver = connection.connection.driver_connection
    if not isinstance(driver, sqlite3.Connection):
        connection.exec_driver_sql("VACUUM")
        return True
    try:
        # It copies the whole database to where what is passing goes.
        driver.execute("PRAGMA temp_store=FILE")
        driver.execute("VACUUM")
        held, *_ = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    except sqlite3.OperationalError:
        return False
    finally:
        driver.execute("PRAGMA temp_store=MEMORY")
    return not held
