"""Other versions of the schema: a next one made for a test, rows for any table, and whether a version only expands."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import Final

import pytest
from sqlalchemy import Column, ColumnElement, Engine, MetaData, Table, delete, insert, inspect, select, update
from sqlalchemy.engine import Inspector
from sqlalchemy.exc import SQLAlchemyError

from bot.errors import StorageError
from storage import schema
from storage.connecting import connect, read_address
from storage.migrations import run
from tests.support.places import Place, Rows

NEXT: Final = "next"
# Longer than any length that somebody might give a column, and a number, so that it can stand for an amount too.
_LONG: Final = 300
Rule = tuple[str, frozenset[str] | str]


def add_next_release(directory: Path, monkeypatch: pytest.MonkeyPatch, body: str) -> None:
    """Programs that start from now on know one version more, made by the statements of `body`."""
    copied = directory / "migrations"
    shutil.copytree(run._HERE, copied)
    lines = "".join(f"    {line}\n" for line in body.splitlines())
    (copied / "versions" / "next.py").write_text(
        "import sqlalchemy as sa\nfrom alembic import op\n"
        f"revision, down_revision, branch_labels, depends_on = '{NEXT}', '{schema.REVISIONS[-1]}', None, None\n"
        f"def upgrade():\n{lines}\n"
    )
    monkeypatch.setattr(run, "_HERE", copied)
    monkeypatch.setattr(schema, "REVISIONS", (*schema.REVISIONS, NEXT))


@lru_cache(4)
def _engine(url: str) -> Engine:
    # It keeps what it compiled, which takes longer than all that these statements do; a connection it does not keep.
    return connect(read_address(url), read_only=False, busy_seconds=5)


@contextmanager
def engine_of(place: Place) -> Iterator[Engine]:
    engine = _engine(place.url)
    try:
        yield engine
    finally:
        engine.dispose()


def upgrade(place: Place, revision: str) -> None:
    with engine_of(place) as engine:
        run.upgrade(engine, revision)


def tables_as_they_are(place: Place) -> MetaData:
    """The tables as a program of the version that stands there knows them."""
    found = MetaData()
    with engine_of(place) as engine:
        found.reflect(engine)
    found.remove(found.tables["alembic_version"])
    return found


def held(place: Place, known: MetaData) -> dict[str, Rows]:
    """Every row, in the columns that are known."""
    with engine_of(place) as engine, engine.connect() as connection:
        found = {
            table.name: [tuple(row) for row in connection.execute(select(*table.columns))]
            for table in known.sorted_tables
        }
    return {name: sorted(rows, key=repr) for name, rows in found.items()}


def go_on_writing(place: Place, known: MetaData, number: int) -> None:
    """What a program does that knows these tables only: write all it knows or the least it must, read, change, delete."""
    with engine_of(place) as engine, engine.begin() as connection:
        for table in known.sorted_tables:
            full = [_row(table, number), _row(table, number + 1)]
            connection.execute(insert(table), full)
            connection.execute(insert(table), [_least(table, number + 2)])
            for row in full:
                written = select(*(table.c[name] for name in row)).where(*_this(table, row))
                assert tuple(connection.execute(written).one()) == tuple(row.values()), table.name
        for table in reversed(known.sorted_tables):
            first, second = _row(table, number), _row(table, number + 1)
            connection.execute(update(table).where(*_this(table, first)).values(first))
            connection.execute(delete(table).where(*_this(table, second)))


def contractions(place: Place, before: str, after: str) -> list[str]:
    """What keeps a program of version `before` from going on once version `after` stands there; empty for nothing."""
    upgrade(place, before)
    known = tables_as_they_are(place)
    go_on_writing(place, known, 1)
    rows, rules = held(place, known), _rules(place, known)
    try:
        upgrade(place, after)
        kept = held(place, known)
        found = [f"rows of {name} changed" for name in rows if kept[name] != rows[name]]
        go_on_writing(place, known, 4)
    except (SQLAlchemyError, StorageError) as error:
        return [f"failed: {error}"]
    for name, new in _rules(place, known).items():
        found += [
            f"{name} has a new rule: {rule}" for rule in new - rules[name] if _narrower(rule, rules[name])
        ]
    return found


def description(place: Place) -> dict[str, object]:
    """The tables with everything about them that a database can tell."""
    with engine_of(place) as engine:
        seen = inspect(engine)
        return {
            table: [
                _told(seen.get_columns(table)),
                _told(seen.get_pk_constraint(table)),
                _told(seen.get_foreign_keys(table)),
                _told(seen.get_unique_constraints(table)),
                _told(seen.get_check_constraints(table)),
                _told(seen.get_indexes(table)),
            ]
            for table in seen.get_table_names()
            if table != "alembic_version"
        }


def _told(found: object) -> object:
    """What can be compared: SQL as its text, and in an order that says nothing."""
    if isinstance(found, dict):
        return {name: _told(value) for name, value in sorted(found.items())}
    if isinstance(found, list):
        return sorted(map(_told, found), key=repr)
    return str(found)


def _rules(place: Place, known: MetaData) -> dict[str, set[Rule]]:
    """What the database holds its rows to, beyond the columns themselves."""
    with engine_of(place) as engine:
        seen = inspect(engine)
        return {name: set(_rules_of(seen, name)) for name in known.tables}


def _rules_of(seen: Inspector, table: str) -> Iterator[Rule]:
    if not seen.has_table(table):
        return
    yield "unique", frozenset(seen.get_pk_constraint(table)["constrained_columns"])
    for unique in seen.get_unique_constraints(table):
        yield "unique", frozenset(unique["column_names"])
    for index in seen.get_indexes(table):
        if index["unique"]:
            yield "unique", frozenset(name for name in index["column_names"] if name)
    for check in seen.get_check_constraints(table):
        yield "check", check["sqltext"]
    for key in seen.get_foreign_keys(table):
        yield f"belongs to {key['referred_table']}", frozenset(key["constrained_columns"])


def _narrower(rule: Rule, before: set[Rule]) -> bool:
    """Whether it may refuse what was taken before: only a key that holds an older key cannot."""
    kind, columns = rule
    if kind == "unique" and isinstance(columns, frozenset):
        return not any(old == kind and isinstance(key, frozenset) and key <= columns for old, key in before)
    return True


def _row(table: Table, number: int) -> dict[str, object]:
    """A row with a value in every column that a program fills itself. Rows of one number belong together."""
    counted = table.autoincrement_column
    return {column.name: _value(column, number) for column in table.columns if column is not counted}


def _least(table: Table, number: int) -> dict[str, object]:
    row = _row(table, number)
    return {name: value for name, value in row.items() if not table.c[name].nullable}


def _this(table: Table, row: dict[str, object]) -> Iterator[ColumnElement[bool]]:
    own = [column for column in table.primary_key if column.name in row] or table.c.values()
    return (column == row[column.name] for column in own if column.name in row)


def _value(column: Column[object], number: int) -> object:
    kind = column.type.python_type
    if kind is bool:
        return number % 2 == 0
    if kind is int:
        return 100_000 + number
    if kind is Decimal:
        return Decimal(number)
    if kind is datetime:
        return datetime(2026, 5, number, tzinfo=UTC if getattr(column.type, "timezone", False) else None)
    if kind is date:
        return date(2026, 5, number)
    return str(number) * _LONG
