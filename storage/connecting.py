"""From an address to an engine: SQLite's settings, the file lock that keeps a second writer out, PostgreSQL's driver.

No table is read here.
"""

import fcntl
import os
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Final
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import QueuePool

from bot.errors import StorageBusy, StorageError
from storage import postgresql
from storage.faults import NoDatabaseYet, OnlyReading, WrongAddress, damaged

_EXAMPLE: Final = "Use sqlite:///path/to/file.db or postgresql://user@host/name."
# Marks a transaction that only reads, so that it does not wait for the writer.
READING: Final = "nextstep_reading"


@dataclass(frozen=True, slots=True)
class Address:
    """Where the database is: a SQLite file (None: in memory), or a PostgreSQL URL.

    The file goes by its real name, whatever links lead to it: its lock and its erasures are the same for everybody.
    """

    url: str
    file: Path | None = None
    postgresql: bool = False

    @property
    def place(self) -> str:
        """The database's name in sentences; never with a password."""
        if self.postgresql:
            return "The PostgreSQL database"
        return f"The database {self.file}" if self.file else "The database in memory"

    @property
    def lock_file(self) -> Path | None:
        """The file whose lock the one writer holds."""
        return self.file and self.file.with_name(f"{self.file.name}.lock")

    @property
    def erasures_file(self) -> Path | None:
        """The file that remembers erasures, so that a restored backup forgets again."""
        return self.file and self.file.with_name(f"{self.file.name}.erasures")


def read_address(url: str) -> Address:
    """The address in DATABASE_URL.

    Raises:
        WrongAddress: when it names no database we know how to reach. The URL is not repeated: it may hold a password.
    """
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):
        raise WrongAddress(f"DATABASE_URL is not a database address. {_EXAMPLE}") from None
    if parsed.drivername == "sqlite":
        if parsed.host:
            raise WrongAddress(
                "A SQLite address has three slashes before a relative path, four before an absolute one."
            )
        if "?" in url:
            raise WrongAddress(
                "A SQLite DATABASE_URL takes nothing after a question mark; write %3F for one in a file's name."
            )
        name = parsed.database
        # Not `Path.resolve`, which raises where links go round in a circle: that is told when the file is opened.
        return Address(url, None if name in {None, "", ":memory:"} else Path(os.path.realpath(str(name))))
    if parsed.drivername in {"postgresql", "postgres", "postgresql+psycopg"}:
        if find_spec("psycopg") is None:
            raise WrongAddress(
                "PostgreSQL needs the package psycopg, which is not installed. Install it, or use SQLite."
            )
        return Address(
            parsed.set(drivername="postgresql+psycopg").render_as_string(hide_password=False), None, True
        )
    raise WrongAddress(
        f"DATABASE_URL begins with {parsed.drivername[:40]!r}, which we cannot use. {_EXAMPLE}"
    )


class WriterLock:
    """The lock beside a SQLite file: whoever holds it is the only writer. The system lets go of it when we die."""

    def __init__(self, address: Address) -> None:
        self._descriptor: int | None = None
        if address.lock_file is not None:
            self._descriptor = _locked(address, address.lock_file)

    def release(self) -> None:
        """Let another program write."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


def _locked(address: Address, path: Path) -> int:
    check_directory(path.parent)
    descriptor = _open_lock(address, path, os.O_RDWR | os.O_CREAT)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(descriptor)
        raise StorageBusy(
            f"Another program is writing to {address.file} (it holds {path}). Stop that one first, or use another database."
        ) from None
    return descriptor


def _open_lock(address: Address, path: Path, how: int) -> int:
    try:
        return os.open(path, how, 0o600)
    except OSError as error:
        raise OnlyReading(
            f"{address.place} cannot be written: {path} could not be opened ({error.strerror}). "
            "Check what it is, and the rights on it and on its directory."
        ) from None


def could_write(address: Address) -> bool:
    """Whether a program could write to the SQLite file now; False when one does already. Makes and changes nothing.

    Raises:
        OnlyReading: when the rights on the file, its lock or its directory do not allow it.
        StorageError: when the directory is not there or may not be looked into.
    """
    file, lock = address.file, address.lock_file
    if file is None or lock is None:
        return True
    check_directory(file.parent)
    for place in (file, lock):
        if place.exists() and not os.access(place, os.W_OK):
            raise OnlyReading(f"{place} cannot be written. Check its owner and rights.")
    if not os.access(file.parent, os.W_OK | os.X_OK):
        raise OnlyReading(f"The directory {file.parent} cannot be written. Check its owner and rights.")
    if not lock.exists():
        return True
    descriptor = _open_lock(address, lock, os.O_RDWR)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    finally:
        os.close(descriptor)
    return True


def check_directory(directory: Path) -> None:
    """Raises a StorageError when the database's directory is not there, or may not be looked into."""
    try:
        inside = directory.is_dir() and os.access(directory, os.X_OK)
        there = directory.exists()
    except OSError:
        inside, there = False, True
    if inside:
        return
    if not there:
        raise StorageError(
            f"The directory {directory} does not exist. Make it, or set DATABASE_URL to another place."
        )
    if directory.is_file():
        raise StorageError(f"{directory} is not a directory. Set DATABASE_URL to another place.")
    raise StorageError(
        f"The directory {directory} may not be used. Check its rights, or set DATABASE_URL to another place."
    )


def check_file(address: Address, *, read_only: bool) -> bool:
    """Whether the SQLite file is there and may be used; a file that is no database is not opened.

    Raises:
        NoDatabaseYet: when it is to be read and is not there.
        DamagedDatabase: when it is something else than a database, or lost its file but not its journal.
    """
    file = address.file
    if file is None:
        return False
    check_directory(file.parent)
    if file.is_dir():
        raise StorageError(f"{file} is a directory. Set DATABASE_URL to a file.")
    if not file.exists():
        journal = file.with_name(f"{file.name}-wal")
        if journal.exists() and journal.stat().st_size:
            raise damaged(address.place)
        if read_only:
            raise NoDatabaseYet(f"There is no database at {file} yet.")
        return False
    if not read_only and not os.access(file, os.W_OK):
        raise OnlyReading(f"{file} cannot be written. Check the rights on the file and its directory.")
    try:
        with file.open("rb") as opened:
            head = opened.read(16)
    except OSError as error:
        raise StorageError(f"{file} cannot be read ({error.strerror}). Check its rights.") from None
    if head and head != b"SQLite format 3\0":
        raise damaged(address.place)
    return bool(head)


def connect(address: Address, *, read_only: bool, busy_seconds: float) -> Engine:
    """An engine for the address. Nothing is created, and no connection made, before it is used."""
    if address.postgresql:
        return postgresql.engine(address.url, busy_seconds)
    engine = create_engine(
        "sqlite://",
        creator=lambda: _open_file(address, read_only=read_only, busy_seconds=busy_seconds),
        hide_parameters=True,
        execution_options=postgresql.COUNTED,
        poolclass=QueuePool,
        pool_size=1 if address.file is None else 2,
        max_overflow=0,
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    reading = connection.get_execution_options().get(READING, False)
    driver = connection.connection.driver_connection
    if not isinstance(driver, sqlite3.Connection):
        raise TypeError("this is how SQLite begins")
    driver.execute("BEGIN" if reading else "BEGIN IMMEDIATE")


def _open_file(address: Address, *, read_only: bool, busy_seconds: float) -> sqlite3.Connection:
    # Statements are serialised by the one database thread; closing may happen on another.
    def opened(query: str) -> sqlite3.Connection:
        name = f"file:{quote(str(address.file))}?{query}" if address.file else ":memory:"
        return sqlite3.connect(
            name,
            uri=address.file is not None,
            timeout=busy_seconds,
            isolation_level=None,
            check_same_thread=False,
        )

    if read_only:
        return _readable(opened, address)
    if address.file is not None:
        # Made by us and not by SQLite: nobody else on this machine may read it, and its journals are made alike. One that
        # is there is not opened: closing it again would end every lock that this program holds on it, and then another
        # program that closes it thinks it is the last, and takes the journal away that we go on writing to.
        with suppress(OSError):
            os.close(os.open(address.file, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    connection = opened("mode=rwc")
    try:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute("PRAGMA secure_delete=ON")
        # What a savepoint would put back is a copy of each page that is changed in it. In a file it costs every turn as much
        # as half of its statements.
        connection.execute("PRAGMA temp_store=MEMORY")
    except BaseException:
        connection.close()
        raise
    return connection


def _readable(opened: Callable[[str], sqlite3.Connection], address: Address) -> sqlite3.Connection:
    """A connection that only reads; where not even the journal's index may be written, the file is taken as it lies."""
    journal = address.file and address.file.with_name(f"{address.file.name}-wal")
    for query in ("mode=ro", "mode=ro&immutable=1"):
        connection = opened(query)
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.OperationalError:
            connection.close()
            if query != "mode=ro" or (journal and journal.exists() and journal.stat().st_size):
                raise
        else:
            return connection
    raise AssertionError("unreachable")
