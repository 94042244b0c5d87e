"""What a person may ask for: everything about them in one piece, and to be erased; the same for a customer's contact.

These open the database themselves, for the command line; a program that has it open uses the store's own methods.
"""

import csv
import io
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Final

from bot.coach.codec import Json
from bot.whom import Somebody
from storage.erasing_contacts import Counts
from storage.exporting import Export
from storage.faults import NoDatabaseYet
from storage.opening import open_store

# A spreadsheet would run a cell that begins with one of these (OWASP, "CSV Injection"), their wide forms included.
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
_HEAD: Final = ("part", "field", "value")


def export_person(
    url: str, *, workspace: tuple[str, str], external_id: str, erasures: Path | None = None
) -> Export | None:
    """Everything a person typed and everything about them and their deals, with the history; None for nobody we know.

    Instants are ISO texts in UTC, days ISO dates, amounts texts.

    Raises:
        StorageError: when the database cannot be read.
    """
    store = open_store(url, read_only=True, erasures=erasures)
    try:
        return store.export_person(workspace, external_id)
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


def as_csv(export: Export) -> str:
    """An export as a table of part, field and value; a value that a spreadsheet would run begins with an apostrophe."""
    written = io.StringIO(newline="")
    table = csv.writer(written, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    table.writerow(_HEAD)
    for part, field, value in _flat(export, ""):
        table.writerow((_inert(part), _inert(field), _inert(value)))
    return written.getvalue()


def _flat(value: Json, path: str) -> Iterator[tuple[str, str, str]]:
    """Each value with the path to it, as `deals/0/steps/2` and `title`."""
    if isinstance(value, dict | list):
        items = value.items() if isinstance(value, dict) else enumerate(value)
        for key, item in items:
            yield from _flat(item, f"{path}/{key}" if path else str(key))
    elif value is not None:
        part, _, field = path.rpartition("/")
        yield part, field, str(value)


def _inert(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
