"""Opening the store of a database URL: who may write to it, and how long it waits for others who do."""

from dataclasses import dataclass, field
from pathlib import Path

from storage.connecting import WriterLock, check_file, read_address
from storage.database import Database
from storage.engine import SqlStore
from storage.outbox import Leases


@dataclass(frozen=True, slots=True)
class Waits:
    """How long the store waits.

    `busy` is in seconds, for another program that holds the database: it must stay under the three seconds in which a
    platform wants its answer.
    """

    busy: float = 2.5
    leases: Leases = field(default_factory=Leases)


def open_store(
    url: str,
    *,
    read_only: bool = False,
    waits: Waits | None = None,
    erasures: Path | None = None,
    whole: bool = False,
) -> SqlStore:
    """Open the database in `url`; an empty one is made, and erasures that a restored backup forgot are done again.

    `read_only` takes no lock and changes nothing: for programs that look while another one writes. `erasures` is the
    file that remembers who was erased; a SQLite file has its own beside it. `whole`: every page of a SQLite file is looked at
    first, however large it is; else only of one that takes no noticeable time (`schema.CHECKED_WHOLE`).

    Raises:
        StorageBusy: when another program writes to it.
        NoDatabaseYet: when it is to be read and was never made.
        StorageError: when it cannot be used as it is; the sentence says what to do.
    """
    waits = waits or Waits()
    address = read_address(url)
    lock = None if read_only else WriterLock(address)
    try:
        if not address.postgresql:
            check_file(address, read_only=read_only)
        database = Database(address, read_only=read_only, busy_seconds=waits.busy, whole=whole)
        try:
            return SqlStore(
                database,
                lock,
                read_only=read_only,
                leases=waits.leases,
                erasures=erasures or address.erasures_file,
            )
        except BaseException:
            database.shut()
            raise
    except BaseException:
        if lock is not None:
            lock.release()
        raise
