"""The database thread: everything that touches the database runs here, in transactions that end before anyone hears.

What is in a transaction is other modules' business; this one knows how it begins, ends and fails.
"""

import asyncio
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Final, TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from bot.ports import NothingStored, StorageError
from storage import erasing, schema
from storage.connecting import READING, Address, connect
from storage.faults import OnlyReading, explained, within
from storage.tenancy import guard

T = TypeVar("T")
# SQLite has one writer, so one thread; PostgreSQL takes several turns at a time.
_THREADS: Final = 4


class Database:
    """A database that is open, sound and of our version.

    Raises:
        StorageError: when it cannot be used as it is.
    """

    def __init__(self, address: Address, *, read_only: bool, busy_seconds: float) -> None:
        self.address = address
        self._read_only = read_only
        self._engine = connect(address, read_only=read_only, busy_seconds=busy_seconds)
        guard(self._engine)
        self._threads = ThreadPoolExecutor(
            _THREADS if address.postgresql else 1, thread_name_prefix="database"
        )
        try:
            self.wait_for(lambda: schema.prepare(self._engine, address, read_only=read_only))
        except BaseException:
            self.shut()
            raise

    def must_write(self) -> None:
        """Raise OnlyReading when the database was opened to be looked at."""
        if self._read_only:
            raise OnlyReading(f"{self.address.place} was opened for reading only.")

    async def on_thread(self, job: Callable[[], T]) -> T:
        """Run a job on the database thread; the event loop goes on meanwhile."""
        return await asyncio.get_running_loop().run_in_executor(self._threads, job)

    def wait_for(self, job: Callable[[], T]) -> T:
        """Run a job on the database thread and wait for it; for programs without an event loop."""
        return self._threads.submit(job).result()

    def shut(self) -> None:
        """Let go of the database, after what is under way."""
        self._threads.shutdown(wait=True)
        self._engine.dispose()

    def transact(self, run: Callable[[Connection], T], *, reading: bool = False) -> T:
        """Run in a transaction of its own, on this thread: the result comes out after COMMIT, or nothing is kept.

        Raises:
            NothingStored: when it could not be committed.
            StorageBusy: when another program held the database for longer than the busy time.
        """
        try:
            with self._engine.connect() as plain:
                connection = plain.execution_options(**{READING: reading})
                try:
                    with connection.begin():
                        result = run(connection)
                        self._must_be_open(connection)
                except (SQLAlchemyError, StorageError):
                    self._part_with(connection)
                    raise
                return result
        except Exception as error:
            found = explained(error, self.address.place)
            if found is error:
                raise
            raise found from None

    def scrub(self) -> None:
        """Overwrite the space that erased rows left, in the file and in its journal.

        A program that reads at this moment can hold the journal; then the next start does it.
        """
        if self.address.file is None or not self.transact(erasing.unscrubbed, reading=True):
            return
        with self._engine.connect() as connection:
            driver = connection.connection.driver_connection
            if not isinstance(driver, sqlite3.Connection):
                return
            try:
                driver.execute("VACUUM")
                held, *_ = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            except sqlite3.OperationalError:
                return
        if not held:
            self.transact(erasing.mark_scrubbed)

    def _part_with(self, connection: Connection) -> None:
        """Whatever state the driver is in after an error, the next turn gets a connection of its own."""
        if self.address.file is not None or self.address.postgresql:
            with suppress(SQLAlchemyError):
                connection.invalidate()

    def _must_be_open(self, connection: Connection) -> None:
        """SQLite may have rolled back by itself; committing then would acknowledge what is gone."""
        driver = connection.connection.driver_connection
        if isinstance(driver, sqlite3.Connection) and not driver.in_transaction:
            raise NothingStored(f"Nothing of this was kept: {within(self.address.place)} rolled it back.")
