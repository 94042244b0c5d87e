"""Taking a customer's contact out of everything that a workspace stored, in texts and in facts.

Which columns can hold anybody's words is known from their type, so that a new table is covered by its definition. Of a name
that was erased only a hash is kept; which one it is in a restored backup is found by trying what stands there.
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
    select,
    type_coerce,
    update,
)

from bot.coach.turn.codec import Json
from storage.columns import Personal, Said
from storage.erasure_log import ErasureLog
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
from storage.personal_tables import (
    ANSWERS,
    EVENT_KEYS,
    IDENTITIES,
    PERSONS,
)
from storage.records import DEALS, HISTORY, KINDS
from storage.tables import ERASED, Row
from storage.tenancy import TENANT_COLUMN, Across, scope

# How many rows of which table were erased or changed.
Counts = dict[str, int]
# Salespeople are erased as themselves; a contact of the same name is not them.
_NOT_ABOUT_CONTACTS: Final = frozenset({PERSONS.name, IDENTITIES.name, EVENT_KEYS.name})
_SAID_IN: Final[Mapping[str, frozenset[str]]] = {
    name: frozenset(column.name for column in table.c if isinstance(column.type, Personal))
    for name, table in [("deal", DEALS), *((kind.name, kind.table) for kind in KINDS)]
}


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


def named(
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
