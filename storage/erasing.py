"""Erasing a person, or a customer's contact, from every table; and again after a restored backup.

Crosses workspaces only to do again what was done before. Which columns can hold anybody's words is known from their
type, so that a new table is covered by its definition.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Final

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Table,
    Text,
    and_,
    delete,
    insert,
    select,
    type_coerce,
    update,
)

from bot.coach.codec import Json
from storage.columns import Personal, Said
from storage.database_time import DatabaseNow
from storage.erasure_log import Erasure, ErasureLog
from storage.json_text import to_text
from storage.loading import account_key
from storage.names_in_text import (
    account_without_name,
    fields_without_name,
    json_without_name,
    name_words,
    phrases,
    strings_in,
    without_name,
)
from storage.outbox import told_by
from storage.records import (
    ACTIONS,
    COMPETITORS,
    CONTACTS,
    DEALS,
    HISTORY,
    NEXT_STEPS,
    OPEN_QUESTIONS,
    POSITIONS,
    SLIPS,
    STEPS,
)
from storage.tables import (
    ERASED,
    AnswerRow,
    CallRow,
    ConversationRow,
    ErasureRow,
    EventKeyRow,
    IdentityRow,
    OutboxRow,
    PersonRow,
    Row,
    ToldRow,
    table_of,
)
from storage.tenancy import TENANT_COLUMN, Across, scope

PERSONS: Final = table_of(PersonRow)
IDENTITIES: Final = table_of(IdentityRow)
ANSWERS: Final = table_of(AnswerRow)
CONVERSATIONS: Final = table_of(ConversationRow)
OUTBOX: Final = table_of(OutboxRow)
EVENT_KEYS: Final = table_of(EventKeyRow)
TOLD: Final = table_of(ToldRow)
CALLS: Final = table_of(CallRow)
_ERASURES: Final = table_of(ErasureRow)
RECORDS: Final = (STEPS, POSITIONS, CONTACTS, NEXT_STEPS, ACTIONS, COMPETITORS, OPEN_QUESTIONS)
# Salespeople are erased as themselves; a contact of the same name is not them.
_NOT_ABOUT_CONTACTS: Final = frozenset({PERSONS.name, IDENTITIES.name, EVENT_KEYS.name})
_SAID_IN: Final[Mapping[str, frozenset[str]]] = {
    name: frozenset(column.name for column in table.c if isinstance(column.type, Personal))
    for name, table in [("deal", DEALS), *((kind.name, kind.table) for kind in RECORDS)]
}
Counts = dict[str, int]


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

    Nothing new is stored for them until this transaction ends. What somebody sends now, under a lease, can only be waited for.
    """
    theirs = (OUTBOX.c.workspace_id == workspace_id) & (OUTBOX.c.recipient == person_id)
    held = and_(theirs, OUTBOX.c.state == "claimed", OUTBOX.c.lease_until > DatabaseNow())
    lock = select(PERSONS.c.id).where(PERSONS.c.workspace_id == workspace_id, PERSONS.c.id == person_id)
    with scope(connection, Across("erasure")):
        connection.execute(lock.with_for_update())
        on_their_way = list(connection.execute(select(OUTBOX.c.id).where(held)).scalars())
        if on_their_way:
            connection.execute(delete(OUTBOX).where(theirs, OUTBOX.c.id.not_in(on_their_way)))
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
        for kind in RECORDS:
            forget(kind.table, kind.table.c.deal_id, *deals)
        forget(DEALS, DEALS.c.id, *deals)
        loosen(DEALS, DEALS.c.offered_to, person_id)
        forget(IDENTITIES, IDENTITIES.c.person_id, person_id)
        forget(PERSONS, PERSONS.c.id, person_id)
    return counts


def erase_contact(connection: Connection, workspace_id: str, name: tuple[str, ...]) -> Counts:
    """Take a contact's name, given as `name_words`, out of everything the workspace stored; answers rows per table.

    What somebody typed with the name in it goes as a whole; in a fact only the name goes.
    """
    counts: Counts = {}
    with scope(connection, Across("erasure")):
        for table in _tables_about_contacts():
            for key, stored in _rows(connection, table, workspace_id):
                new = {column: _cleaned(table, column, stored, name) for column in stored}
                changed = {column: value for column, value in new.items() if value != stored[column]}
                if changed:
                    connection.execute(update(table).where(*key).values(_with_key(table, changed)))
                    counts[table.name] = counts.get(table.name, 0) + 1
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
    people = {entry.digest for entry in missing if entry.kind == "person"}
    contacts = {entry.digest: entry.words for entry in missing if entry.kind == "contact"}
    with scope(connection, Across("erasure")):
        known = connection.execute(
            select(IDENTITIES.c.workspace_id, IDENTITIES.c.external_id, IDENTITIES.c.person_id)
        ).all()
        for workspace_id, external_id, person_id in known:
            if log.digest("person", workspace_id, external_id) in people:
                erase_person(connection, workspace_id, person_id)
        for workspace_id, name in _named(connection, log, contacts) if contacts else ():
            erase_contact(connection, workspace_id, name)
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


def _tables_about_contacts() -> list[Table]:
    tables = Row.metadata.sorted_tables
    return [table for table in tables if TENANT_COLUMN in table.c and table.name not in _NOT_ABOUT_CONTACTS]


def _personal(table: Table) -> list[Column[object]]:
    named = [
        column for column in table.c if isinstance(column.type, Personal) and column.name != "account_key"
    ]
    # The history's versions say by their kind which of their fields hold words.
    return [*named, HISTORY.c.kind] if table is HISTORY else named


def _rows(
    connection: Connection, table: Table, workspace_id: str | None
) -> Iterator[tuple[tuple[ColumnElement[bool], ...], dict[str, str | None]]]:
    """Every row's key and its stored texts."""
    columns = _personal(table)
    if not columns:
        return
    keys = list(table.primary_key)
    statement = select(*keys, *(type_coerce(column, Text).label(f"said_{column.name}") for column in columns))
    if workspace_id is not None:
        statement = statement.where(table.c.workspace_id == workspace_id)
    for row in connection.execute(statement).all():
        key = tuple(column == value for column, value in zip(keys, row, strict=False))
        yield key, {column.name: value for column, value in zip(columns, row[len(keys) :], strict=True)}


def _cleaned(
    table: Table, column: str, stored: Mapping[str, str | None], name: tuple[str, ...]
) -> str | None:
    text = stored[column]
    if text is None or (table is HISTORY and column == "kind"):
        return text
    if table is ANSWERS:
        return text if without_name(text, name) == text else ERASED
    if table is DEALS and column == "account":
        return account_without_name(text, name)
    if isinstance(table.c[column].type, Said):
        return without_name(text, name)
    return _json_cleaned(text, name, _SAID_IN[str(stored["kind"])] if table is HISTORY else None)


def _json_cleaned(text: str, name: tuple[str, ...], said: frozenset[str] | None) -> str:
    value: Json = json.loads(text)
    if said is not None and isinstance(value, dict):
        clean: Json = fields_without_name(value, said, name)
    else:
        clean = json_without_name(value, name)
    return text if clean == value else to_text(clean)


def _with_key(table: Table, changed: Mapping[str, str | None]) -> dict[str, object]:
    """The new texts as values that bypass the columns' own types, which would encode them a second time."""
    values: dict[str, object] = {name: type_coerce(text, Text) for name, text in changed.items()}
    if table is DEALS and "account" in changed:
        values["account_key"] = account_key(str(changed["account"]))
    return values


def _named(
    connection: Connection, log: ErasureLog, contacts: Mapping[str, int]
) -> set[tuple[str, tuple[str, ...]]]:
    """Which erased names stand in the stored texts: only their hashes are known, so every run of words is tried."""
    found: set[tuple[str, tuple[str, ...]]] = set()
    seen: set[tuple[str, str]] = set()
    lengths = set(contacts.values())
    for table in _tables_about_contacts():
        for workspace_id in connection.execute(select(table.c.workspace_id).distinct()).scalars().all():
            for _, stored in _rows(connection, table, workspace_id):
                for phrase in _phrases_of(table, stored, lengths):
                    if (workspace_id, phrase) in seen:
                        continue
                    seen.add((workspace_id, phrase))
                    if log.digest("contact", workspace_id, phrase) in contacts:
                        found.add((workspace_id, name_words(phrase)))
    return found


def _phrases_of(table: Table, stored: Mapping[str, str | None], lengths: set[int]) -> Iterator[str]:
    for column, text in stored.items():
        if text is None:
            continue
        plain = isinstance(table.c[column].type, Said)
        for said in [text] if plain else strings_in(text if column == "kind" else json.loads(text)):
            for length in lengths:
                yield from phrases(said, length)
