"""Everything about one person as JSON values, read within their own workspace."""

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from typing import Final

from sqlalchemy import Column, Table, bindparam, select

from bot.coach.codec import Json, encode
from bot.coach.replies import Message
from bot.coach.state import Conversation
from storage.json_text import version_of
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
from storage.tenancy import BOUND, TENANT_COLUMN
from storage.transaction import Transaction

Export = dict[str, Json]
# What says nothing about the person: how we find rows and deliver messages.
_OURS: Final = frozenset(
    {TENANT_COLUMN, "account_key", "rank", "touched_n", "owner", "token", "lease_until", "outbox_counter"}
)


def export_person(transaction: Transaction, person_id: str) -> Export:
    """Everything the person typed and everything about them and their deals, removed records and history included."""

    def mine(table: Table, column: Column[str]) -> Json:
        return list(_rows(transaction, table, column, person_id))

    deals = [_with_records(transaction, deal) for deal in _rows(transaction, DEALS, DEALS.c.owner, person_id)]
    return {
        "person": mine(PERSONS, PERSONS.c.id),
        "identities": mine(IDENTITIES, IDENTITIES.c.person_id),
        "deals": list(deals),
        "answers": mine(ANSWERS, ANSWERS.c.person_id),
        "conversations": mine(CONVERSATIONS, CONVERSATIONS.c.person_id),
        "messages": mine(OUTBOX, OUTBOX.c.recipient),
        "changes": mine(HISTORY, HISTORY.c.person_id),
        "deliveries": mine(EVENT_KEYS, EVENT_KEYS.c.person_id),
        "told": mine(TOLD, TOLD.c.person_id),
        "calls": mine(CALLS, CALLS.c.person_id),
    }


def _with_records(transaction: Transaction, deal: dict[str, Json]) -> Json:
    deal_id = str(deal["id"])
    tables = (*(kind.table for kind in KINDS), SLIPS, HISTORY)
    return deal | {table.name: list(_rows(transaction, table, table.c.deal_id, deal_id)) for table in tables}


def _rows(
    transaction: Transaction, table: Table, column: Column[str], wanted: str
) -> Iterator[dict[str, Json]]:
    shown = [spec for spec in table.c if spec.name not in _OURS]
    statement = select(*shown).where(table.c.workspace_id == bindparam(BOUND), column == bindparam("wanted"))
    found: Iterable[Iterable[object]] = transaction.run(statement.order_by(*table.primary_key), wanted=wanted)
    for row in found:
        yield {spec.name: _json(value) for spec, value in zip(shown, row, strict=True)}


def _json(value: object) -> Json:
    match value:
        case None | bool() | int() | float() | str():
            return value
        case date():
            return value.isoformat()
        case Decimal():
            return str(value)
        case Message() | Conversation():
            return encode(value)
        case tuple() | list():
            return [_json(item) for item in value]
        case dict():
            return {str(key): _json(item) for key, item in value.items()}
        case _:
            return version_of(value)
