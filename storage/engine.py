"""The store: units of work, claims, what is due, and what a person may ask for.

The event loop only awaits: every statement runs on a database thread, and no result leaves before COMMIT returned.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection

from bot.ports import Backlog, OutboxState, Outgoing, UnitOfWork
from bot.unasked import CallSignal, Due, Gathered, Outcome, Recipient, Unasked, Words
from bot.whom import Somebody
from storage import calls, composing, delivering, due, retention
from storage.backlog import backlog
from storage.connecting import WriterLock
from storage.database import Database
from storage.erasing_contacts import Counts
from storage.erasure_log import ErasureLog
from storage.everybody import everybody
from storage.exporting import Entry
from storage.outbox import Leases
from storage.personal_data import PersonalData
from storage.reading import Reading
from storage.retention import Forgotten
from storage.sql import SqlUnitOfWork
from storage.tenancy import Within, scope
from storage.transaction import Transaction
from storage.workspaces import introduce, workspace_id_of

T = TypeVar("T")


class SqlStore:
    """`bot.ports.Store` over SQLite or PostgreSQL. Made by `opening.open_store`."""

    def __init__(
        self,
        database: Database,
        lock: WriterLock | None,
        *,
        read_only: bool,
        leases: Leases,
        erasures: Path | None,
    ) -> None:
        self._database = database
        self._lock = lock
        self._leases = leases
        self._place = database.address.place
        self._known: set[str] = set()
        self._personal = PersonalData(database, ErasureLog(erasures) if erasures else None)
        if read_only:
            self._personal.must_be_up_to_date()
            return
        if not database.address.postgresql:
            # The lock makes us the only sender: what an earlier process had claimed is free again.
            database.wait_for(delivering.release)
        self._personal.bring_up_to_date()

    async def write(self, workspace: tuple[str, str], work: Callable[[UnitOfWork], T]) -> T:
        """Run `work` in one transaction for the workspace (channel, external id) and commit.

        Raises:
            NothingStored: when it could not be committed; nothing of it was kept.
            PerhapsStored: when it was sent to be committed, and no answer came (PostgreSQL).
            StorageBusy: when another program held the database for longer than the busy time.
            OnlyReading: when the store was opened for reading.
        """
        self._database.must_write()
        workspace_id = workspace_id_of(workspace)
        result = await self._database.transact(partial(self._unit_of_work, workspace, workspace_id, work))
        self._known.add(workspace_id)
        return result

    async def read(self, workspace: tuple[str, str], look: Callable[[Reading], T]) -> T:
        """Run `look` over one consistent view of the workspace. Nothing can be changed through it."""
        workspace_id = workspace_id_of(workspace)

        def run(connection: Connection) -> T:
            with scope(connection, Within(workspace_id)):
                return look(Reading(Transaction(connection, workspace_id, self._place)))

        return await self._database.transact(run, reading=True)

    async def claim(
        self, *, recipient: str | None, owner: str, now: datetime, limit: int = 20, channel: str | None = None
    ) -> list[Outgoing]:
        """Claim what is due to be sent, in order per recipient and lane, with a lease and a fencing token.

        `recipient` is a person's id; `channel` keeps to the workspaces of one channel. Each recipient and lane gives its first unsettled message only: claim again after
        settling it.
        """
        self._database.must_write()
        run = partial(
            delivering.claim,
            recipient=recipient,
            channel=channel,
            owner=owner,
            now=now,
            limit=limit,
            leases=self._leases,
        )
        return await self._database.transact(run)

    async def settle(
        self,
        row: Outgoing,
        state: OutboxState,
        *,
        now: datetime,
        reason: str | None = None,
        external_ref: str | None = None,
        rest: float = 0,
        attempted: bool = True,
        away: bool = False,
    ) -> bool:
        """Record how sending went; False when the lease was lost to another worker, or the message was erased.

        "pending" gives the row back, to rest for `rest` seconds; "unknown" lets it rest for the grace period.
        `attempted` False takes this attempt back: nothing can have been posted by it. `external_ref` is the platform's
        own id of the message. `away`: the recipient is not there any more, and nothing comes up for them until they are.

        "sent" may be lost again when the machine of a SQLite file fails: then the message is one that may have been sent, as
        if the worker had died before it could say so.
        """
        self._database.must_write()
        run = partial(
            delivering.settle,
            row=row,
            state=state,
            now=now,
            reason=reason,
            external_ref=external_ref,
            rest=rest,
            attempted=attempted,
            away=away,
            leases=self._leases,
        )
        return await self._database.transact(run, durable=state != "sent")

    async def renew(self, row: Outgoing) -> Outgoing | None:
        """The row under a lease that begins now; None when another worker has it, or its person is (being) erased."""
        self._database.must_write()
        run = partial(delivering.renew, row=row, leases=self._leases)
        return await self._database.transact(run, durable=False)

    async def gather(self, *, now: datetime, recipient: str | None = None) -> Gathered:
        """Claim some deals that are due, of everybody or of one person, and queue the message of the day for each person.

        Raises:
            NothingStored: when it could not be committed; they are due as before.
        """
        self._database.must_write()
        run = partial(due.gather, now=now, limit=self._database.many, recipient=recipient)
        return await self._database.transact(run)

    async def take_call(self, workspace: tuple[str, str], signal: CallSignal, *, now: datetime) -> bool:
        """Keep a call that ended, once; False when something else was said under its id before.

        Raises:
            NothingStored: when it could not be committed; nothing of it was kept.
        """
        self._database.must_write()
        return await self._database.transact(partial(calls.take, workspace=workspace, signal=signal, now=now))

    async def next_due(self) -> datetime | None:
        """The first instant at which something is due; None while nothing will be."""
        return await self._database.transact(due.next_due, reading=True)

    async def due(self, now: datetime, *, limit: int) -> list[Due]:
        """The deals that are due, person by person, at most so many. Nothing is claimed."""
        return await self._database.transact(partial(due.look, now=now, limit=limit), reading=True)

    async def unasked(self, now: datetime) -> Unasked:
        """How it stands with what goes out unasked."""
        return await self._database.transact(partial(due.count, now=now), reading=True)

    async def compose(self, row: Outgoing, write: Callable[[Recipient], Words], *, now: datetime) -> Outcome:
        """Give a claimed message its words, by `write`, and store them with all that goes with them in one transaction.

        Raises:
            NothingStored: when it could not be committed; nothing of it was kept.
        """
        self._database.must_write()
        return await self._database.transact(partial(composing.compose, row=row, write=write, now=now))

    async def forget_old(self, now: datetime, *, again: bool = False) -> Forgotten | None:
        """Remove what was kept for as long as it may be, and answer what that was.

        None, and nothing done, when it was done on this day (UTC) already, unless `again`.

        Raises:
            NothingStored: when it could not be removed.
        """
        self._database.must_write()
        run = partial(retention.forget_once_a_day, now=now, again=again)
        return await self._database.transact(run)

    async def count_old(self, now: datetime) -> Forgotten:
        """What `forget_old` would remove."""
        return await self._database.transact(partial(retention.count_old, now=now), reading=True)

    async def expire(self, now: datetime) -> int:
        """Drop the messages that came too late to be of use; answers how many."""
        self._database.must_write()
        return await self._database.transact(lambda found: delivering.expire(found, now))

    async def can_write(self) -> None:
        """See that the database takes what is written: a change of nothing, committed.

        Raises:
            StorageError: when it does not; the sentence says why.
        """
        self._database.must_write()
        await self._database.transact(retention.touch)

    async def home_drawn_by(self, workspace: tuple[str, str], external_id: str) -> str | None:
        """Which program drew somebody's home view last; None where none was drawn, or nobody is known so."""
        return await self.read(workspace, lambda reading: reading.home_drawn_by(external_id))

    async def backlog(self) -> Backlog:
        """What the outbox still has to deal with, and what it gave up within the time that is remembered."""
        return await self._database.transact(backlog, reading=True)

    async def close(self) -> None:
        """Let go of the database, after the units of work that are under way."""
        await asyncio.to_thread(self.shut)

    def shut(self) -> None:
        """As `close`, for programs without an event loop."""
        self._database.shut()
        if self._lock is not None:
            self._lock.release()

    def everybody(self) -> tuple[Somebody, ...]:
        """Everybody the database knows, over all workspaces."""
        return self._database.wait_for(everybody, reading=True)

    def export_person(self, workspace: tuple[str, str], external_id: str) -> Iterator[Entry] | None:
        """Everything about a person as JSON values, or None when the workspace knows nobody by `external_id`."""
        return self._personal.export_person(workspace_id_of(workspace), external_id)

    def export_table(self, workspace: tuple[str, str], external_id: str) -> AsyncIterator[str]:
        """The same as a table in pieces, for a program with an event loop; nothing for whom the workspace does not know.

        Raises:
            StorageError: when it could not be read, or they were erased meanwhile.
        """
        return self._personal.export_table(workspace_id_of(workspace), external_id)

    def erase_person(
        self, workspace: tuple[str, str], external_id: str, *, now: datetime, happened: int | None = None
    ) -> Counts:
        """Delete everything a person typed and everything about them, for good; answers rows per table.

        What is on its way to them at this moment is waited for, as long as a lease lasts: after this returned nothing is sent, and
        nothing is taken that they did until it `happened`.
        """
        patience = self._leases.lease.total_seconds()
        return self._personal.erase_person(
            workspace_id_of(workspace), external_id, now=now, patience=patience, happened=happened
        )

    async def erase(
        self, workspace: tuple[str, str], external_id: str, *, now: datetime, happened: int | None = None
    ) -> Counts:
        """As `erase_person`, for a program with an event loop.

        Raises:
            NothingStored: when nothing was erased.
        """
        return await asyncio.to_thread(self.erase_person, workspace, external_id, now=now, happened=happened)

    def erase_contact(self, workspace: tuple[str, str], name: str, *, now: datetime) -> Counts:
        """Take a customer's contact out of everything the workspace stored; answers rows per table.

        Raises:
            StorageError: when the name has no two letters to look for.
        """
        return self._personal.erase_contact(workspace_id_of(workspace), name, now=now)

    def _unit_of_work(
        self,
        workspace: tuple[str, str],
        workspace_id: str,
        work: Callable[[UnitOfWork], T],
        connection: Connection,
    ) -> T:
        if workspace_id not in self._known:
            introduce(connection, workspace, workspace_id)
        with scope(connection, Within(workspace_id)):
            transaction = Transaction(connection, workspace_id, self._place)
            try:
                unit = SqlUnitOfWork(transaction, self._leases)
                result = work(unit)
                unit.flush()
            finally:
                if transaction.fault is not None:
                    # The driver's own error goes to the thread that runs us, which knows whether to try again.
                    raise transaction.fault from None
        return result
