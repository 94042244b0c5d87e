"""Whether the erasures file holds what a database knows of: without it, an older copy brings back who was erased."""

from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Engine, select
from sqlalchemy.exc import SQLAlchemyError

from bot.errors import StorageError
from storage.connecting import READING, connect, read_address
from storage.erased_lately import is_mark
from storage.erasure_log import ErasureLog
from storage.faults import explained
from storage.tables import ErasureRow, table_of

_ERASURES: Final = table_of(ErasureRow)
_BUSY_SECONDS: Final = 5.0


def not_in_file(url: str, erasures: Path | None) -> int:
    """How many erasures the database at `url` knows of that its file (beside a SQLite database, where not named) does not hold.

    Raises:
        StorageError: when one of the two cannot be read.
    """
    address = read_address(url)
    path = erasures or address.erasures_file
    engine = connect(address, read_only=True, busy_seconds=_BUSY_SECONDS)
    try:
        known = known_to(engine)
    except SQLAlchemyError as error:
        raise explained(error, address.place) from None
    finally:
        engine.dispose()
    return len(known - noted_in(path))


def forgotten_by(copy: Engine, current: Engine, erasures: Path | None) -> int:
    """How many erasures would be undone where a copy takes the place of a database, and nothing could do them again.

    What the database cannot say any more, because it is damaged or from another time, does not count.
    """
    try:
        known = known_to(current)
    except (SQLAlchemyError, StorageError):
        return 0
    return len(known - known_to(copy) - noted_in(erasures))


def known_to(engine: Engine) -> set[str]:
    """The erasures that a database knows of, by their ids."""
    with engine.connect() as connection:
        return _ids(connection)


def noted_in(erasures: Path | None) -> set[str]:
    """The erasures that a file holds, by their ids; none, where it is not there."""
    return {entry.id for entry in ErasureLog(erasures).entries()} if erasures else set()


def _ids(connection: Connection) -> set[str]:
    looking = connection.execution_options(**{READING: True})
    return {each for each in looking.execute(select(_ERASURES.c.id)).scalars() if not is_mark(each)}
