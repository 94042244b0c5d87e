"""What can be wrong with a database, as sentences, and the translation of a driver's errors into them.

Nothing that was stored may enter a message: neither a statement's values nor a driver's own text, which can hold them.
"""

import sqlite3
from typing import Final, TypeVar

from sqlalchemy.exc import (
    DBAPIError,
    IntegrityError,
    InternalError,
    OperationalError,
    ProgrammingError,
    SQLAlchemyError,
)

from bot.errors import NextstepError, NothingStored, PerhapsStored, StorageBusy, StorageError

E = TypeVar("E", bound=BaseException)
# PostgreSQL's code for two transactions of which each waits for the other: one of them was undone.
DEADLOCK: Final = "40P01"


class WrongAddress(StorageError):  # noqa: N818 - reads as what is the case, like the errors in bot.ports
    """DATABASE_URL cannot be used."""


class NoDatabaseYet(StorageError):  # noqa: N818 - as above
    """There is nothing to read: the database was never made."""


class DamagedDatabase(StorageError):  # noqa: N818 - as above
    """The file is damaged, or is not a database at all."""


class ForeignDatabase(StorageError):  # noqa: N818 - as above
    """A sound database that another program made."""


class SchemaTooNew(StorageError):  # noqa: N818 - as above
    """A later version of this program made the database."""


class SchemaTooOld(StorageError):  # noqa: N818 - as above
    """The database must be migrated before this program can use it."""


class OnlyReading(StorageError):  # noqa: N818 - as above
    """The database was opened for reading, or cannot be written."""


class TenantLeak(StorageError):  # noqa: N818 - as above
    """A statement would have touched more than its own workspace; it was not run."""


class DealNotFound(NextstepError):  # noqa: N818 - as above
    """This person has no such deal; said in the same words whether it exists for somebody else or not."""

    def __init__(self) -> None:
        super().__init__("This person has no such deal.")


def within(place: str) -> str:
    """A database's name as it stands inside a sentence instead of at its head."""
    return place[:1].lower() + place[1:]


def _sqlite_sentence(code: int, place: str) -> StorageError | None:
    match code & 0xFF:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return StorageBusy(
                f"{place} is held by another program for longer than we wait. Try again in a moment."
            )
        case sqlite3.SQLITE_FULL:
            return NothingStored(
                f"There is no room left to store this in {within(place)}. Free some disk space and try again."
            )
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM | sqlite3.SQLITE_AUTH:
            return NothingStored(
                f"{place} cannot be written. Check the rights on the file and its directory."
            )
        case sqlite3.SQLITE_IOERR | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_NOLFS | sqlite3.SQLITE_NOMEM:
            return NothingStored(
                f"The disk failed while storing in {within(place)}. Check the disk and try again."
            )
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return found_damaged(place)
        case sqlite3.SQLITE_TOOBIG:
            return NothingStored("This is too long to store.")
        case _:
            return None


def damaged(place: str) -> DamagedDatabase:
    """The error for a file that cannot be trusted, before anything was done with it."""
    return _damaged(place, "Nothing was changed.")


def found_damaged(place: str) -> DamagedDatabase:
    """The error for a file that turned out to be damaged in the middle of the work, when some of it may be stored already."""
    return _damaged(
        place, "What was stored before this was found stays in it, and nothing after it was kept."
    )


def _damaged(place: str, stored: str) -> DamagedDatabase:
    return DamagedDatabase(
        f"{place} is damaged or is not a database. {stored} Put a backup in its place, "
        f"or move the file away to start with an empty one."
    )


def perhaps_stored(place: str) -> PerhapsStored:
    """The error for what was sent to be committed, when its answer was lost and the server could not be asked again in time."""
    return PerhapsStored(
        f"The connection to {within(place)} was lost while this was being stored: it may be stored already. "
        "Nothing is lost that was stored before. See whether its server runs."
    )


def sqlstate_of(error: DBAPIError) -> str | None:
    """PostgreSQL's code for what went wrong; None where it was not the server that spoke."""
    code = getattr(error.orig, "sqlstate", None)
    return code if isinstance(code, str) else None


def _refused_at_the_door(original: object) -> str | None:
    """The code for a server that let nobody in: the driver tells those refusals in words only."""
    words = str(original)
    if "authentication failed" in words or ("role" in words and "does not exist" in words):
        return "28000"
    return "3D000" if "does not exist" in words and "database" in words else None


def _postgresql_sentence(state: str | None, place: str) -> StorageError | None:
    match state:
        case "55P03" | "57014":
            return StorageBusy(
                f"{place} is held by another program for longer than we wait. Try again in a moment."
            )
        case "53100":
            return NothingStored(
                f"There is no room left to store this in {within(place)}. Free some disk space."
            )
        case "25006" | "42501":
            return NothingStored(f"{place} cannot be written by this user. Check the user's rights.")
        case "28P01" | "28000":
            return WrongAddress(f"{place} refused the user or the password in DATABASE_URL.")
        case "3D000":
            return WrongAddress(f"{place} is not there. Make it, or name another one in DATABASE_URL.")
        case None:
            return NothingStored(
                f"{place} cannot be reached. Nothing of this was kept. See whether its server runs."
            )
        case _ if state.startswith(("08", "57P", "53")):
            return NothingStored(
                f"{place} is not available ({state}). Nothing of this was kept. Try again in a moment."
            )
        case _:
            return None


def explained(error: E, place: str) -> E | NextstepError:
    """`error` as one of ours when it came from the database; any other error as it is.

    `place` names the database in the sentence. The caller raises the answer `from None`: a driver's text may hold values.
    """
    original = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(original, sqlite3.Error):
        code = getattr(original, "sqlite_errorcode", None)
        found = _sqlite_sentence(code, place) if isinstance(code, int) else None
        if found is not None:
            return found
    elif isinstance(error, DBAPIError) and isinstance(
        error, OperationalError | InternalError | ProgrammingError
    ):
        found = _postgresql_sentence(sqlstate_of(error) or _refused_at_the_door(original), place)
        if found is not None:
            return found
    if isinstance(error, IntegrityError):
        name = getattr(original, "sqlite_errorname", None) or type(original).__name__
        return NothingStored(f"This contradicts what is stored in {within(place)} ({name}).")
    if isinstance(error, UnicodeError):
        return NothingStored("This holds characters that cannot be stored.")
    if isinstance(error, SQLAlchemyError | sqlite3.Error):
        return NothingStored(f"{place} did not take this ({type(original).__name__}).")
    return error
