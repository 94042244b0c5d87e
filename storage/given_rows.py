"""Many rows given to one statement, as one JSON value: what is done to hundreds of rows is then done by the database.

A statement for each row costs several times what the database itself needs for it.
"""

import json
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from functools import lru_cache
from typing import Final

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Integer,
    Text,
    bindparam,
    cast,
    func,
    literal_column,
    select,
    type_coerce,
)

from storage.columns import UtcDateTime
from storage.transaction import Dialect

# As `UtcDateTime` stores it on SQLite; PostgreSQL is told besides that it is in UTC.
_STORED: Final = "%Y-%m-%d %H:%M:%S.%f"


def as_json(rows: Iterable[Sequence[str | int | datetime]]) -> str:
    """The value of the parameter `rows` of a statement that reads `given_rows`; instants are aware."""
    return json.dumps(list(rows), default=_instant, ensure_ascii=False)


def given_rows(dialect: Dialect, **columns: type[str] | type[int] | type[datetime]) -> FromClause:
    """The rows as a table with these columns, in the order in which each row has its values."""
    given = bindparam("rows", type_=Text())
    if dialect == "postgresql":
        each = func.json_array_elements(given.op("::")(literal_column("json"))).table_valued(
            "value", name="each"
        )
        on_postgresql = [
            _on_postgresql(each.c.value, place, kind).label(name)
            for place, (name, kind) in enumerate(columns.items())
        ]
        return select(*on_postgresql).select_from(each).subquery("given")
    each = func.json_each(given).table_valued("value", name="each")
    found = [
        type_coerce(
            func.json_extract(each.c.value, f"$[{place}]"), Text() if kind is str else _kind(kind)
        ).label(name)
        for place, (name, kind) in enumerate(columns.items())
    ]
    return select(*found).select_from(each).subquery("given")


def _on_postgresql(value: ColumnElement[object], place: int, kind: type) -> ColumnElement[object]:
    text = value.op("->>")(literal_column(str(place)))
    if kind is datetime:
        return cast(text.op("||")(literal_column("'+00'")), UtcDateTime())
    return cast(text, Integer()) if kind is int else cast(text, Text())


def _kind(kind: type) -> UtcDateTime | Integer:
    return UtcDateTime() if kind is datetime else Integer()


# Hundreds of rows have few instants among them.
@lru_cache(maxsize=1024)
def _instant(value: object) -> str:
    if not isinstance(value, datetime) or value.tzinfo is None:
        raise TypeError(f"{type(value).__name__} cannot be given to a statement")
    return value.astimezone(UTC).strftime(_STORED)
