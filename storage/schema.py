"""Which version the stored schema has, and bringing it up to date. Alembic is imported only when there is work for it."""

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from sqlalchemy import Connection, Engine, inspect
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from bot.errors import StorageError
from storage.connecting import READING, Address, WriterLock, check_file, connect, read_address
from storage.faults import (
    DEADLOCK,
    DamagedDatabase,
    ForeignDatabase,
    NoDatabaseYet,
    SchemaTooNew,
    SchemaTooOld,
    damaged,
    explained,
    sqlstate_of,
)

# Every version of the schema, the oldest first; the last is the one this program writes.
REVISIONS: Final[tuple[str, ...]] = ("0001", "0002", "0003", "0004")
# In bytes. Where somebody waits for a prompt, larger files are checked by their head and their schema only. A GiB takes
# 0.7 to 0.9 s when it is in memory, and 14 s from a slow disk; this much, a fifth of a second and four.
CHECKED_WHOLE: Final = 256 * 1024 * 1024
# In seconds, and less than a turn waits: who waits for the lock on a table makes everybody after it wait as well.
BUSY: Final = 2.0
_TRIES: Final = 5
_LOG: Final = logging.getLogger("nextstep.storage")


def current(url: str) -> str | None:
    """The version of the stored schema; None when the database is empty or was never made.

    Raises:
        StorageError: when the database cannot be read.
    """
    address = read_address(url)
    try:
        if not address.postgresql and not check_file(address, read_only=True):
            return None
    except NoDatabaseYet:
        return None
    with _engine(address, read_only=True) as engine, _explaining(address), engine.connect() as plain:
        return _stamp(plain.execution_options(**{READING: True}), address)


def migrate(url: str) -> tuple[str | None, str]:
    """Bring the schema up to date; answers the versions before and after.

    Raises:
        StorageBusy: when another program writes to the database.
        StorageError: when it cannot be migrated; then nothing was changed.
    """
    address = read_address(url)
    lock = WriterLock(address)
    try:
        if not address.postgresql:
            check_file(address, read_only=False)
        with _engine(address, read_only=False) as engine, _explaining(address):
            with engine.connect() as connection:
                _check_pages(connection, address, whole=True)
                before = _stamp(connection, address)
            _refuse_newer(before, address)
            if before != REVISIONS[-1]:
                _upgrade(engine)
            return before, REVISIONS[-1]
    finally:
        lock.release()


def prepare(engine: Engine, address: Address, *, read_only: bool, whole: bool) -> None:
    """See at start-up that the database is sound and of our version; an empty one is made.

    `whole`: every page of a SQLite file is looked at, however large it is.

    Raises:
        DamagedDatabase: when SQLite finds the file damaged.
        SchemaTooNew: when a later version of this program made it.
        SchemaTooOld: when it must be migrated first.
    """
    with _explaining(address):
        with engine.connect() as plain:
            connection = plain.execution_options(**{READING: True})
            _check_pages(connection, address, whole=whole)
            found = _stamp(connection, address)
        _refuse_newer(found, address)
        if found is None:
            if read_only:
                raise NoDatabaseYet(f"{address.place} is still empty.")
            _upgrade(engine)
            if address.file is not None:
                engine.dispose()
        elif found != REVISIONS[-1]:
            _refuse_much_older(found, address, read_only=read_only)
            # Versions only expand, so a program of the version before can go on beside this one.
            _LOG.warning("The database is brought from schema %s to %s.", found, REVISIONS[-1])
            _upgrade(engine)


def start_with(engine: Engine, address: Address, revision: str) -> None:
    """Give a database without tables the schema of `revision`, one of `REVISIONS`; it may have exactly that already.

    Raises:
        StorageError: when it has another.
    """
    with engine.connect() as connection:
        found = _stamp(connection, address)
    if found is None:
        from storage.migrations import run  # noqa: PLC0415 - brings Alembic, which a normal start does without

        run.upgrade(engine, revision)
    elif found != revision:
        raise StorageError(
            f"{address.place} has schema {found} already, and schema {revision} is to be put into it."
        )


def _refuse_newer(found: str | None, address: Address) -> None:
    if found is not None and found not in REVISIONS:
        raise SchemaTooNew(
            f"{address.place} was made by a later version of Nextstep (schema {found[:20]}, we know up to {REVISIONS[-1]}). "
            "Install that version, or put an older backup back."
        )


def _refuse_much_older(found: str, address: Address, *, read_only: bool) -> None:
    if read_only or REVISIONS.index(found) < len(REVISIONS) - 2:
        raise SchemaTooOld(
            f"{address.place} has schema {found}, and this version needs {REVISIONS[-1]}. Run `nextstep migrate` first."
        )


def _check_pages(connection: Connection, address: Address, *, whole: bool) -> None:
    file = address.file
    if file is None or not file.exists():
        return
    if whole or file.stat().st_size <= CHECKED_WHOLE:
        answer = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar()
        if answer != "ok":
            raise damaged(address.place)


def _stamp(connection: Connection, address: Address) -> str | None:
    """The version the database says it has, None when it has no tables at all."""
    tables = set(inspect(connection).get_table_names())
    if "alembic_version" in tables:
        stamp = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
        if stamp is not None:
            return str(stamp)
    if tables - {"alembic_version"}:
        raise ForeignDatabase(
            f"{address.place} belongs to another program. Nothing was changed. Set DATABASE_URL to another place."
        )
    return None


def _upgrade(engine: Engine) -> None:
    from storage.migrations import run  # noqa: PLC0415 - brings Alembic, which a normal start does without

    # Beside programs that run, the locks on tables can cross with a turn's: one of the two then has to begin again.
    for left in reversed(range(_TRIES)):
        try:
            run.upgrade(engine)
        except DBAPIError as error:
            if not left or sqlstate_of(error) != DEADLOCK:
                raise
        else:
            return


@contextmanager
def _engine(address: Address, *, read_only: bool) -> Iterator[Engine]:
    engine = connect(address, read_only=read_only, busy_seconds=BUSY)
    try:
        yield engine
    finally:
        engine.dispose()


@contextmanager
def _explaining(address: Address) -> Iterator[None]:
    try:
        yield
    except (SQLAlchemyError, sqlite3.Error) as error:
        found = explained(error, address.place)
        if isinstance(found, DamagedDatabase):
            # Before anything is done, or in the one transaction that changes the schema.
            found = damaged(address.place)
        raise (found if isinstance(found, StorageError) else error) from None
