"""The kinds of records a deal's memory has: which record of the core stands in which table, and its stored version.

The one place that pairs the core's dataclasses with rows; their fields and columns have the same names.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache, lru_cache
from typing import Any, Final, Generic, Literal, TypeVar

from sqlalchemy import Boolean, Date, Integer, Table, Text
from sqlalchemy.types import TypeEngine
from sqlmodel import AutoString

from bot.coach.known import facts
from storage import deal_tables
from storage.columns import Exact, Said, Texts
from storage.json_text import names_of
from storage.tables import table_of

R = TypeVar("R")
KindName = Literal[
    "deal", "step", "position", "person", "next_step", "action", "competitor", "open_question",
]  # fmt: skip


@dataclass(frozen=True, eq=False)
class Kind(Generic[R]):
    """One kind of record of a deal: its name in the history, its table, and how to make it from a row."""

    name: KindName
    table: Table
    make: Callable[..., R]
    columns: tuple[str, ...]

    @property
    def ordered(self) -> bool:
        """Whether the record has a place of its own along the route, before the order of arrival."""
        return "order" in self.columns

    @property
    def removable(self) -> bool:
        """Whether the record can be taken off the list."""
        return "removed" in self.columns


def _kind(name: KindName, row: type[deal_tables.DealRecord], record: type[R]) -> Kind[R]:
    return Kind(name, table_of(row), record, names_of(record))


STEPS: Final = _kind("step", deal_tables.BuyingStepRow, facts.BuyingStep)
POSITIONS: Final = _kind("position", deal_tables.PositionRow, facts.Position)
CONTACTS: Final = _kind("person", deal_tables.ContactRow, facts.Person)
NEXT_STEPS: Final = _kind("next_step", deal_tables.NextStepRow, facts.NextStep)
ACTIONS: Final = _kind("action", deal_tables.OurActionRow, facts.OurAction)
COMPETITORS: Final = _kind("competitor", deal_tables.CompetitorRow, facts.Competitor)
OPEN_QUESTIONS: Final = _kind("open_question", deal_tables.OpenQuestionRow, facts.OpenQuestion)

# In the order of `DealFacts`.
KINDS: Final[tuple[Kind[Any], ...]] = (
    STEPS,
    POSITIONS,
    CONTACTS,
    NEXT_STEPS,
    ACTIONS,
    COMPETITORS,
    OPEN_QUESTIONS,
)

DEALS: Final = table_of(deal_tables.DealRow)
HISTORY: Final = table_of(deal_tables.FactHistoryRow)
SLIPS: Final = table_of(deal_tables.SlipRow)
DEAL_FIELDS: Final = names_of(facts.Deal)


def records_of(kind: Kind[R], listed: str | None) -> tuple[R, ...]:
    """The records in a JSON list of lists of their columns; nothing for None."""
    if listed is None or listed == "[]":
        return ()
    return _read(kind, listed)  # type: ignore[return-value]  # a kind gives its own records


def forget_records() -> None:
    """Keep nothing of what was read: somebody in it was erased."""
    _read.cache_clear()


@lru_cache(2048)
def _read(kind: Kind[Any], listed: str) -> tuple[object, ...]:
    """Records never change, and a turn changes one kind or two of a deal: the same text is the same records."""
    readers = _readers(kind)
    return tuple(
        kind.make(*(value if read is None else read(value) for read, value in zip(readers, row, strict=True)))
        for row in json.loads(listed)
    )


@cache
def _readers(kind: Kind[R]) -> tuple[Callable[[Any], object] | None, ...]:
    """How each column's value comes out of JSON; None for as it is."""
    return tuple(_reader(kind.table.c[name].type) for name in kind.columns)


def _reader(column: TypeEngine[Any]) -> Callable[[Any], object] | None:
    match column:
        case Date():
            return _where_said(date.fromisoformat)
        case Boolean():
            return _where_said(bool)
        case Exact():
            return _where_said(Decimal)
        case Texts():
            return lambda stored: tuple(json.loads(stored or "[]"))
        case AutoString() | Said() | Text() | Integer():
            return None
        case _:
            raise TypeError(f"no way to read {column!r} from JSON")


def _where_said(read: Callable[[Any], object]) -> Callable[[Any], object]:
    return lambda value: None if value is None else read(value)
