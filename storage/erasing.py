"""Erasing a person from every table, and remembering what was erased, so that a restored backup brings nobody back.

Crosses workspaces only to do again what was done before.
"""

from typing import Final

from sqlalchemy import (
    Column,
    Connection,
    Table,
    and_,
    delete,
    insert,
    select,
    update,
)

from storage import erased_lately, erasing_contacts
from storage.database_time import DatabaseNow
from storage.erasing_contacts import Counts
from storage.erasure_log import Erasure, ErasureLog
from storage.outbox import WITHDRAWN, told_by
from storage.personal_tables import (
    ANSWERS,
    CALLS,
    CONVERSATIONS,
    EVENT_KEYS,
    IDENTITIES,
    OUTBOX,
    PERSONS,
    TOLD,
)
from storage.records import DEALS, HISTORY, KINDS, SLIPS
from storage.tables import ErasureRow, table_of
from storage.tenancy import Across, scope

_ERASURES: Final = table_of(ErasureRow)


def person_id_of(connection: Connection, workspace_id: str, external_id: str) -> str | None:
    """The id of the person a channel knows by `external_id`."""
    found: str | None = connection.execute(
        select(IDENTITIES.c.person_id).where(
            IDENTITIES.c.workspace_id == workspace_id, IDENTITIES.c.external_id == external_id
        )
    ).scalar()
    return found


def withdraw(connection: Connection, workspace_id: str, person_id: str) -> bool:
    """Whether something is on its way to a person at this moment; then all that only waits to be sent to them is taken back.

    Nothing new is stored for them until this transaction ends. What somebody sends now, under a lease, can only be waited for;
    that lease is not renewed any more.
    """
    theirs = (OUTBOX.c.workspace_id == workspace_id) & (OUTBOX.c.recipient == person_id)
    held = and_(theirs, OUTBOX.c.state == "claimed", OUTBOX.c.lease_until > DatabaseNow())
    lock = select(PERSONS.c.id).where(PERSONS.c.workspace_id == workspace_id, PERSONS.c.id == person_id)
    with scope(connection, Across("erasure")):
        connection.execute(lock.with_for_update())
        on_their_way = list(connection.execute(select(OUTBOX.c.id).where(held)).scalars())
        if on_their_way:
            connection.execute(delete(OUTBOX).where(theirs, OUTBOX.c.id.not_in(on_their_way)))
            # No lease on a day's message is renewed; where the erasure fails, it must still be known of it that it waited in
            # a backup.
            told = held & (OUTBOX.c.kind != "day")
            connection.execute(update(OUTBOX).where(told).values(reason=WITHDRAWN))
    return bool(on_their_way)


def erase_person(connection: Connection, workspace_id: str, person_id: str) -> Counts:
    """Delete everything the person typed and everything about them, with their deals; answers rows per table.

    What they stored in deals that are somebody else's now stays, without their name under it.
    """
    theirs = (DEALS.c.workspace_id == workspace_id) & (DEALS.c.owner == person_id)
    counts: Counts = {}
    with scope(connection, Across("erasure")):
        deals = list(connection.execute(select(DEALS.c.id).where(theirs)).scalars())

        def forget(table: Table, column: Column[str], *values: str) -> None:
            if values:
                gone = delete(table).where(table.c.workspace_id == workspace_id, column.in_(values))
                counts[table.name] = counts.get(table.name, 0) + connection.execute(gone).rowcount

        def loosen(table: Table, column: Column[str], *values: str) -> None:
            if values:
                mine = (table.c.workspace_id == workspace_id) & column.in_(values)
                connection.execute(update(table).where(mine).values({column.name: None}))

        forget(OUTBOX, OUTBOX.c.recipient, person_id)
        told = OUTBOX.c.key.startswith(told_by(person_id), autoescape=True)
        to_others = delete(OUTBOX).where(OUTBOX.c.workspace_id == workspace_id, told)
        counts[OUTBOX.name] += connection.execute(to_others).rowcount
        for table in (TOLD, CALLS):
            forget(table, table.c.person_id, person_id)
            forget(table, table.c.deal_id, *deals)
        forget(EVENT_KEYS, EVENT_KEYS.c.person_id, person_id)
        forget(ANSWERS, ANSWERS.c.person_id, person_id)
        loosen(ANSWERS, ANSWERS.c.deal_id, *deals)
        forget(CONVERSATIONS, CONVERSATIONS.c.person_id, person_id)
        forget(CONVERSATIONS, CONVERSATIONS.c.deal_id, *deals)
        for table in (HISTORY, SLIPS):
            forget(table, table.c.deal_id, *deals)
            loosen(table, table.c.person_id, person_id)
        for kind in KINDS:
            forget(kind.table, kind.table.c.deal_id, *deals)
        forget(DEALS, DEALS.c.id, *deals)
        loosen(DEALS, DEALS.c.offered_to, person_id)
        forget(IDENTITIES, IDENTITIES.c.person_id, person_id)
        forget(PERSONS, PERSONS.c.id, person_id)
    return counts


def note(connection: Connection, erasure: Erasure) -> None:
    """Let the database know of an erasure, in the transaction that does it."""
    row = {"id": erasure.id, "at": erasure.at, "scrubbed": False}
    connection.execute(insert(_ERASURES), [row])


def unknown(connection: Connection, log: ErasureLog) -> tuple[Erasure, ...]:
    """What the file says was erased and this database, an older copy, does not know of."""
    entries = log.entries()
    if not entries:
        return ()
    known = set(connection.execute(select(_ERASURES.c.id)).scalars())
    return tuple(entry for entry in entries if entry.id not in known)


def reapply(connection: Connection, log: ErasureLog) -> int:
    """Erase again what a restored backup brought back; answers how many erasures that took."""
    missing = unknown(connection, log)
    people = {entry.digest: entry.at for entry in missing if entry.kind == "person"}
    contacts = {entry.digest: entry.words for entry in missing if entry.kind == "contact"}
    with scope(connection, Across("erasure")):
        known = connection.execute(
            select(IDENTITIES.c.workspace_id, IDENTITIES.c.external_id, IDENTITIES.c.person_id)
        ).all()
        for workspace_id, external_id, person_id in known:
            digest = log.digest("person", workspace_id, external_id)
            if digest in people:
                erase_person(connection, workspace_id, person_id)
                erased_lately.note(connection, workspace_id, external_id, people[digest])
        for workspace_id, name in erasing_contacts.named(connection, log, contacts) if contacts else ():
            erasing_contacts.erase_contact(connection, workspace_id, name)
    for entry in missing:
        note(connection, entry)
    return len(missing)


def unscrubbed(connection: Connection) -> bool:
    """Whether freed space may still hold what was erased."""
    return (
        connection.execute(select(_ERASURES.c.id).where(_ERASURES.c.scrubbed.is_(False))).first() is not None
    )


def mark_scrubbed(connection: Connection) -> None:
    """The freed space was overwritten."""
    connection.execute(update(_ERASURES).values(scrubbed=True))
