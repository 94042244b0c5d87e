"""A copy of the whole database in one file, made while it is in use, and putting such a copy back.

A copy of SQLite is a SQLite file; of PostgreSQL it is an archive with the rows of every table (`table_copies`). What was
still to be sent when the copy was made may have been sent since: after putting it back those messages are held until a
look into the channel's history says whether they were. Who was erased since is erased again, by the erasures file.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from shutil import copyfile
from tempfile import NamedTemporaryFile
from typing import Final

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import SQLAlchemyError

from bot.errors import StorageError
from storage import restored, schema, table_copies
from storage.connecting import (
    READING,
    Address,
    WriterLock,
    check_directory,
    check_file,
    connect,
    read_address,
)
from storage.erasures_known import forgotten_by
from storage.faults import DamagedDatabase, explained
from storage.table_copies import ARCHIVE

_SQLITE: Final = b"SQLite format 3\0"
_JOURNALS: Final = ("-wal", "-shm")
_BUSY_SECONDS: Final = 5.0


class BackupError(StorageError):
    """The copy cannot be made or put back; the sentence says why and what to do."""


def back_up(url: str, target: Path) -> int:
    """Copy the database to the new file `target`, as it is at one instant; answers the file's size in bytes.

    Programs may go on using the database meanwhile. The file appears once it is whole, for its owner's eyes only.

    Raises:
        NoDatabaseYet: when there is nothing to copy.
        BackupError: when the file cannot be made.
        StorageError: when the database cannot be read, or is damaged.
    """
    address = read_address(url)
    if address.postgresql:
        _has_a_schema(url, address)
    else:
        check_file(address, read_only=True)
    with _written(target) as part, _connected(address, read_only=True) as engine:
        if address.postgresql:
            table_copies.write(engine, part)
        else:
            part.unlink()
            _copy_file(engine, part)
            _must_be_sound(part, address.place)
    return target.stat().st_size


def restore(url: str, source: Path, *, erasures: Path | None = None) -> Path | None:
    """Put a copy back in the database's place; answers where the file that stood there is now, if one did.

    A PostgreSQL database must be empty. Whoever starts next erases again who was erased since, by the file `erasures` (beside a
    SQLite database, where it is not named).

    Raises:
        StorageBusy: when another program writes to the database.
        BackupError: when `source` is no copy, or is for the other kind of database, or the database is not empty, or the
            file does not hold who was erased since the copy was made.
        StorageError: when it cannot be put back; then nothing was changed.
    """
    address = read_address(url)
    kind = _kind_of(source)
    wanted = ARCHIVE if address.postgresql else _SQLITE
    if kind != wanted:
        other = "PostgreSQL" if kind == ARCHIVE else "SQLite"
        raise BackupError(f"{source} is a copy of a {other} database, and DATABASE_URL names another kind.")
    if address.postgresql:
        with _connected(address, read_only=False) as engine:
            # In one transaction: a program that starts beside us sees no row that may be sent without a look.
            table_copies.read(engine, address, source, then=restored.hold)
        return None
    lock = WriterLock(address)
    try:
        return _put_back(address, source, erasures or address.erasures_file)
    finally:
        lock.release()


def hold(url: str) -> None:
    """After other tools have put the database back: hold what was still to be sent, as `restore` does.

    Raises:
        StorageBusy: when another program writes to the database.
        StorageError: when it is damaged, or there is nothing in it; then nothing was changed.
    """
    address = read_address(url)
    lock = WriterLock(address)
    try:
        _has_a_schema(url, address)
        if address.file is not None:
            _must_be_sound(address.file, address.place)
        with _connected(address, read_only=False) as engine:
            _hold(engine)
    finally:
        lock.release()


def _put_back(address: Address, source: Path, erasures: Path | None) -> Path | None:
    file = address.file
    if file is None:
        raise BackupError("A database in memory has no place to put a copy back.")
    check_directory(file.parent)
    new = file.with_name(f"{file.name}.restoring")
    _remove(new, *(_beside(new, ending) for ending in _JOURNALS))
    try:
        copyfile(source, new)
        new.chmod(0o600)
        _must_be_sound(new, str(source))
        with _connected(read_address(f"sqlite:///{new}"), read_only=False) as engine:
            with engine.connect() as connection:
                _refuse_foreign(connection, source)
            if file.exists():
                _refuse_to_forget(address, engine, erasures)
            _hold(engine)
        _flush(new)
        return _swap(file, new)
    except OSError as error:
        raise BackupError(
            f"{source} could not be put back ({error.strerror}). Nothing was changed."
        ) from None
    finally:
        _remove(new, *(_beside(new, ending) for ending in _JOURNALS))


def _refuse_to_forget(address: Address, copy: Engine, erasures: Path | None) -> None:
    """See that whoever was erased since the copy was made can be erased again."""
    current = connect(address, read_only=True, busy_seconds=_BUSY_SECONDS)
    try:
        lost = forgotten_by(copy, current, erasures)
    finally:
        current.dispose()
    if lost:
        raise BackupError(
            f"{erasures} does not hold {lost} of the erasures since this copy was made, so it would bring those people back. "
            f"Nothing was changed. Put that file in its place; if it is lost, move {address.place} away, restore, and erase them again."
        )


def _swap(file: Path, new: Path) -> Path | None:
    """Let the new file take the old one's place; at every moment one of the two is there."""
    if not file.exists():
        _remove(*(_beside(file, ending) for ending in _JOURNALS))
        new.replace(file)
        _flush(file.parent)
        return None
    number = next(
        count for count in range(1, 10_000) if not file.with_name(f"{file.name}.before-{count}").exists()
    )
    kept = file.with_name(f"{file.name}.before-{number}")
    os.link(file, kept)
    for ending in _JOURNALS:
        with suppress(FileNotFoundError):
            _beside(file, ending).rename(_beside(kept, ending))
    new.replace(file)
    _flush(file.parent)
    return kept


def _hold(engine: Engine) -> None:
    with engine.begin() as connection:
        restored.hold(connection)


def _copy_file(engine: Engine, part: Path) -> None:
    with engine.connect() as connection:
        driver = connection.connection.driver_connection
        if isinstance(driver, sqlite3.Connection):
            os.close(os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
            driver.execute("VACUUM INTO ?", (str(part),))


def _must_be_sound(file: Path, source: str) -> None:
    """See that a copy is a whole database. Where it is not, what it was made of is named: the copy itself is gone then."""
    try:
        with (
            _connected(read_address(f"sqlite:///{file}"), read_only=True) as engine,
            engine.connect() as connection,
        ):
            looking = connection.execution_options(**{READING: True})
            sound = looking.exec_driver_sql("PRAGMA quick_check(1)").scalar() == "ok"
    except DamagedDatabase:
        sound = False
    if not sound:
        raise BackupError(f"{source} is damaged, or is not a database. Nothing was changed.")


def _refuse_foreign(connection: Connection, source: Path) -> None:
    names = set(connection.exec_driver_sql("SELECT name FROM sqlite_master").scalars())
    stamp = None
    if "alembic_version" in names:
        stamp = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    if stamp not in schema.REVISIONS:
        raise BackupError(f"{source} is not a copy that this version of Nextstep can use (schema {stamp}).")


def _has_a_schema(url: str, address: Address) -> None:
    if schema.current(url) is None:
        raise BackupError(f"{address.place} is empty: there is nothing in it yet.")


def _kind_of(source: Path) -> bytes:
    try:
        with source.open("rb") as file:
            head = file.read(len(_SQLITE))
    except OSError as error:
        raise BackupError(f"{source} cannot be read ({error.strerror}).") from None
    for kind in (_SQLITE, ARCHIVE):
        if head.startswith(kind):
            return kind
    raise BackupError(f"{source} is not a backup that Nextstep made.")


@contextmanager
def _written(target: Path) -> Iterator[Path]:
    """A file to write to, which takes the name `target` when all went well."""
    if target.exists():
        raise BackupError(f"{target} is there already. Name a new file.")
    part = None
    try:
        with NamedTemporaryFile(dir=target.parent, prefix=f".{target.name[:50]}.", delete=False) as file:
            part = Path(file.name)
        yield part
        _flush(part)
        part.replace(target)
        _flush(target.parent)
    except OSError as error:
        raise BackupError(f"{target} cannot be written ({error.strerror}). Name another file.") from None
    finally:
        if part is not None:
            _remove(part)


@contextmanager
def _connected(address: Address, *, read_only: bool) -> Iterator[Engine]:
    engine = connect(address, read_only=read_only, busy_seconds=_BUSY_SECONDS)
    try:
        yield engine
    except (SQLAlchemyError, sqlite3.Error) as error:
        raise explained(error, address.place) from None
    finally:
        engine.dispose()


def _beside(file: Path, ending: str) -> Path:
    return file.with_name(f"{file.name}{ending}")


def _remove(*files: Path) -> None:
    for file in files:
        file.unlink(missing_ok=True)


def _flush(place: Path) -> None:
    """What was written to a file or a directory is on the disk when this returns."""
    descriptor = os.open(place, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
