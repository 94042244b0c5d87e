"""What a person may ask of a store that is open: all their data in one piece, and to be erased; the same for a contact."""

from collections.abc import AsyncIterator, Callable, Iterator
from datetime import datetime
from functools import partial
from time import monotonic, sleep
from typing import Final

from sqlalchemy import Connection

from bot.errors import StorageError
from storage import erased_lately, erasing, erasing_contacts, exporting
from storage.columns import forget_conversations
from storage.database import Database
from storage.erased_lately import instant_of
from storage.erasing_contacts import Counts
from storage.erasure_log import ErasureLog
from storage.export_text import CsvTable
from storage.exporting import Entry, Page, Place
from storage.names_in_text import name_words
from storage.records import forget_records
from storage.tables import ErasedKind
from storage.tenancy import Within, scope
from storage.transaction import Transaction

_SHORTEST_NAME: Final = 2
# Seconds between looks at what is on its way to somebody who is being erased.
_LOOK_AGAIN: Final = 0.05


class PersonalData:
    """The personal data in a database; `log` remembers outside of it who was erased, for older copies of it."""

    def __init__(self, database: Database, log: ErasureLog | None) -> None:
        self._database = database
        self._place = database.address.place
        self._log = log

    def bring_up_to_date(self) -> None:
        """Erase again whoever stands in this copy although they were erased since it was made."""
        if self._log is not None and self._log.entries():
            self._database.wait_for(partial(erasing.reapply, log=self._log))
            self._database.scrub()

    def must_be_up_to_date(self) -> None:
        """Make sure that nobody stands in this copy who was erased since it was made.

        Raises:
            StorageError: when somebody does.
        """
        log = self._log
        if log is not None and self._database.wait_for(partial(erasing.unknown, log=log), reading=True):
            raise StorageError(
                f"{self._place} is an older copy, with people in it who were erased since. "
                "Start the program once, which erases them again; then look."
            )

    def export_person(self, workspace_id: str, external_id: str) -> Iterator[Entry] | None:
        """Everything about a person as JSON values, or None when the workspace knows nobody by `external_id`."""
        first = self._database.wait_for(self._page(workspace_id, external_id, Place()), reading=True)
        return None if first is None else self._from(first, workspace_id, external_id)

    def _from(self, first: Page, workspace_id: str, external_id: str) -> Iterator[Entry]:
        yield from first.entries
        place = first.next
        while place is not None:
            look = self._page(workspace_id, external_id, place)
            page = _whole(self._database.wait_for(look, reading=True))
            yield from page.entries
            place = page.next

    async def export_table(self, workspace_id: str, external_id: str) -> AsyncIterator[str]:
        """The same as a table in pieces, for a program with an event loop; nothing for whom the workspace does not know."""
        table = CsvTable()
        page = await self._database.transact(self._page(workspace_id, external_id, Place()), reading=True)
        if page is None:
            return
        yield table.head + table.rows(page.entries)
        while page.next is not None:
            look = self._page(workspace_id, external_id, page.next)
            page = _whole(await self._database.transact(look, reading=True))
            yield table.rows(page.entries)

    def _page(self, workspace_id: str, external_id: str, place: Place) -> Callable[[Connection], Page | None]:
        """A look at one page; None when the workspace knows nobody by `external_id`."""

        def run(connection: Connection) -> Page | None:
            with scope(connection, Within(workspace_id)):
                person_id = erasing.person_id_of(connection, workspace_id, external_id)
                transaction = Transaction(connection, workspace_id, self._place)
                return None if person_id is None else exporting.page_of(transaction, person_id, place)

        return run

    def erase_person(
        self,
        workspace_id: str,
        external_id: str,
        *,
        now: datetime,
        patience: float,
        happened: int | None = None,
    ) -> Counts:
        """Delete everything a person typed and everything about them, for good; answers rows per table.

        What is on its way to them at this moment is waited for, `patience` seconds at most. What they did until it `happened`, or
        `now`, is not taken any more.
        """
        self._database.must_write()
        patient_until = monotonic() + patience

        def run(connection: Connection) -> Counts | None:
            with scope(connection, Within(workspace_id)):
                person_id = erasing.person_id_of(connection, workspace_id, external_id)
            if person_id is None and happened is None:
                return {}
            erased_lately.note(connection, workspace_id, external_id, instant_of(happened, now))
            if person_id is None:
                return {}
            if erasing.withdraw(connection, workspace_id, person_id) and monotonic() < patient_until:
                return None
            self._note(connection, "person", workspace_id, external_id, words=0, now=now)
            return erasing.erase_person(connection, workspace_id, person_id)

        while (counts := self._database.wait_for(run)) is None:
            sleep(_LOOK_AGAIN)
        return self._scrubbed(counts)

    def erase_contact(self, workspace_id: str, name: str, *, now: datetime) -> Counts:
        """Take a customer's contact out of everything the workspace stored; answers rows per table.

        Raises:
            StorageError: when the name has no two letters to look for.
        """
        self._database.must_write()
        words = name_words(name)
        if len("".join(words)) < _SHORTEST_NAME:
            raise StorageError("Give the contact's name as it was typed, with at least two letters.")

        def run(connection: Connection) -> Counts:
            counts = erasing_contacts.erase_contact(connection, workspace_id, words)
            if counts:
                self._note(connection, "contact", workspace_id, " ".join(words), words=len(words), now=now)
            return counts

        return self._scrubbed(self._database.wait_for(run))

    def _note(
        self,
        connection: Connection,
        kind: ErasedKind,
        workspace_id: str,
        whom: str,
        *,
        words: int,
        now: datetime,
    ) -> None:
        """Write the erasure down before it is committed: a crash in between erases again, and never forgets to."""
        if self._log is not None:
            erasing.note(connection, self._log.note(kind, workspace_id, whom, words=words, at=now))

    def _scrubbed(self, counts: Counts) -> Counts:
        # Also what this program remembers of what it read; another one beside it forgets as others are talked to.
        forget_conversations()
        forget_records()
        if counts:
            self._database.scrub()
        return counts


def _whole(page: Page | None) -> Page:
    """A further page, which somebody who is erased meanwhile does not have: what was written is then no export."""
    if page is None:
        raise StorageError("They were erased while they were exported.")
    return page
