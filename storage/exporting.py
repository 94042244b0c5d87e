"""Everything about one person as JSON values, read within their own workspace, a page at a time.

A page is a look of its own, so that memory holds however much there is, and nobody's turn waits for all of it. What changes
between two pages is in the export as it was, or as it is.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any, Final

from sqlalchemy import Column, Select, Table, bindparam, select

from bot.coach.basics.record import record
from bot.coach.turn.codec import Json, encode
from bot.coach.turn.replies import Message
from bot.coach.turn.state import Conversation
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

Entry = tuple[str, dict[str, Json]]
# What says nothing about the person: how we find rows and deliver messages.
_OURS: Final = frozenset(
    {TENANT_COLUMN, "account_key", "rank", "touched_n", "owner", "token", "lease_until", "outbox_counter"}
)
# The parts in their order: what each is called, where its rows are, and which column says whose they are.
_PARTS: Final[tuple[tuple[str, Table, Column[str]], ...]] = (
    ("person", PERSONS, PERSONS.c.id),
    ("identities", IDENTITIES, IDENTITIES.c.person_id),
    ("deals", DEALS, DEALS.c.owner),
    ("answers", ANSWERS, ANSWERS.c.person_id),
    ("conversations", CONVERSATIONS, CONVERSATIONS.c.person_id),
    ("messages", OUTBOX, OUTBOX.c.recipient),
    ("changes", HISTORY, HISTORY.c.person_id),
    ("deliveries", EVENT_KEYS, EVENT_KEYS.c.person_id),
    ("told", TOLD, TOLD.c.person_id),
    ("calls", CALLS, CALLS.c.person_id),
)
PARTS: Final = tuple(name for name, *_ in _PARTS)
# With each deal come all its records.
_DEALS_IN_A_PAGE: Final = 10
_ROWS_IN_A_PAGE: Final = 200


@record
class Place:
    """Where in an export a page begins: in which part, behind which row of it."""

    part: int = 0
    after: str | int | None = None


@record
class Page:
    """Some of what there is of a person, each row with the part it belongs to, and where the next page begins; None: nowhere."""

    entries: tuple[Entry, ...]
    next: Place | None


def page_of(transaction: Transaction, person_id: str, place: Place) -> Page:
    """Of everything the person typed and everything about them and their deals, removed records and history included, one page."""
    name, table, column = _PARTS[place.part]
    size = _DEALS_IN_A_PAGE if table is DEALS else _ROWS_IN_A_PAGE
    behind = {} if place.after is None else {"after": place.after}
    statement = _some(table, column, size, behind=bool(behind))
    rows = list(_rows(transaction, table, statement, wanted=person_id, **behind))
    further = Place(place.part + 1) if place.part + 1 < len(_PARTS) else None
    if len(rows) == size:
        last = rows[-1][_key(table).name]
        further = Place(place.part, last if isinstance(last, str | int) else str(last))
    if table is DEALS:
        rows = [_with_records(transaction, deal) for deal in rows]
    return Page(tuple((name, row) for row in rows), further)


def _with_records(transaction: Transaction, deal: dict[str, Json]) -> dict[str, Json]:
    about: dict[str, Json] = {}
    for table in (*(kind.table for kind in KINDS), SLIPS, HISTORY):
        about[table.name] = list(_rows(transaction, table, _all(table), wanted=str(deal["id"])))
    return deal | about


def _rows(
    transaction: Transaction, table: Table, statement: Select[*tuple[Any, ...]], **bound: object
) -> Iterator[dict[str, Json]]:
    names = [spec.name for spec in _columns(table)]
    found: Iterable[Iterable[object]] = transaction.run(statement, **bound)
    for row in found:
        yield {name: _json(value) for name, value in zip(names, row, strict=True)}


def _columns(table: Table) -> list[Column[Any]]:
    return [spec for spec in table.c if spec.name not in _OURS]


def _key(table: Table) -> Column[Any]:
    """What tells a workspace's rows apart."""
    *_, key = table.primary_key
    return key


@cache
def _some(table: Table, column: Column[str], size: int, *, behind: bool) -> Select[*tuple[Any, ...]]:
    """So many rows of somebody's, in order, all of them or those behind one."""
    statement = _of(table).where(column == bindparam("wanted")).limit(size)
    return statement.where(_key(table) > bindparam("after")) if behind else statement


@cache
def _all(table: Table) -> Select[*tuple[Any, ...]]:
    """Everything about a deal."""
    return _of(table).where(table.c.deal_id == bindparam("wanted"))


def _of(table: Table) -> Select[*tuple[Any, ...]]:
    shown = select(*_columns(table)).where(table.c.workspace_id == bindparam(BOUND))
    return shown.order_by(*table.primary_key)


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
