"""What a person may ask for: everything about them in one piece, and to be erased; the same for a customer's contact.

These open the database themselves, for the command line; a program that has it open uses the store's own methods.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from bot.whom import Somebody
from storage.erasing_contacts import Counts
from storage.exporting import Entry
from storage.faults import NoDatabaseYet
from storage.opening import open_store


@contextmanager
def export_person(
    url: str, *, workspace: tuple[str, str], external_id: str, erasures: Path | None = None
) -> Iterator[Iterator[Entry] | None]:
    """Everything a person typed and everything about them and their deals, with the history; None for nobody we know.

    Read as it is gone through. Instants are ISO texts in UTC, days ISO dates, amounts texts.

    Raises:
        StorageError: when the database cannot be read.
    """
    store = open_store(url, read_only=True, erasures=erasures)
    try:
        yield store.export_person(workspace, external_id)
    finally:
        store.shut()


def everybody(url: str, *, erasures: Path | None = None) -> tuple[Somebody, ...]:
    """Everybody the database knows, over all workspaces; nobody where there is no database yet.

    Raises:
        StorageError: when the database cannot be read.
    """
    try:
        store = open_store(url, read_only=True, erasures=erasures)
    except NoDatabaseYet:
        return ()
    try:
        return store.everybody()
    finally:
        store.shut()


def erase_person(
    url: str, *, workspace: tuple[str, str], external_id: str, now: datetime, erasures: Path | None = None
) -> Counts:
    """Delete everything a person typed and everything about them, for good; answers rows per table.

    Doing it again changes nothing and answers an empty count.

    Raises:
        StorageBusy: when another program writes to the database.
        StorageError: when nothing could be erased.
    """
    store = open_store(url, erasures=erasures)
    try:
        return store.erase_person(workspace, external_id, now=now)
    finally:
        store.shut()


def erase_contact(
    url: str, *, workspace: tuple[str, str], name: str, now: datetime, erasures: Path | None = None
) -> Counts:
    """Take a customer's contact out of every deal, answer and message of the workspace; answers rows per table.

    Raises:
        StorageBusy: when another program writes to the database.
        StorageError: when nothing could be erased, or the name has no two letters to look for.
    """
    store = open_store(url, erasures=erasures)
    try:
        return store.erase_contact(workspace, name, now=now)
    finally:
        store.shut()
