"""Every statement of the turn path can be said to PostgreSQL as well."""

from typing import Any

import pytest
from sqlalchemy import ClauseElement
from sqlalchemy.dialects import registry

from storage import loading, memory, outbox, reading, sql
from storage.loading import _ROOMS
from storage.outbox import Leases
from storage.records import (
    ACTIONS,
    COMPETITORS,
    CONTACTS,
    NEXT_STEPS,
    OPEN_QUESTIONS,
    POSITIONS,
    STEPS,
    Kind,
)

PG = "postgresql"
POSTGRESQL = registry.load(PG)()
# A statement learns its columns from the row it is run with.
STATEMENTS: dict[str, tuple[Any, tuple[str, ...]]] = {
    "deal": (loading._deal(True), ()),
    "list": (loading._summaries(), ()),
    "likely": (loading._likely(_ROOMS[0]), ()),
    "new deal": (memory._new_deal(PG), ("workspace_id", "id", "account")),
    "changed deal": (memory._changed_deal(), ()),
    "current deal": (memory._current_deal(), ()),
    "event key": (sql._new_event_key(PG), ("workspace_id", "key")),
    "own event keys": (sql._own_event_keys(), ()),
    "person": (sql._person(), ()),
    "changed person": (sql._changed_person(), ()),
    "identity": (sql._new_identity(PG), ("workspace_id", "external_id", "person_id")),
    "new conversation": (sql._new_conversation(PG), ("workspace_id", "id")),
    "changed conversation": (sql._changed_conversation(), ()),
    "claim": (outbox._claim(Leases(), True), ()),
    "claim for anybody": (outbox._claim(Leases(), False), ()),
    "settle": (outbox._settle(Leases(), True), ()),
    "expire": (outbox._expire(), ()),
    "people": (reading._people(), ()),
    "history": (reading._history(), ()),
}
KINDS: tuple[Kind[Any], ...] = (
    STEPS,
    POSITIONS,
    CONTACTS,
    NEXT_STEPS,
    ACTIONS,
    COMPETITORS,
    OPEN_QUESTIONS,
)


def _said(statement: ClauseElement, columns: tuple[str, ...]) -> str:
    return str(statement.compile(dialect=POSTGRESQL, column_keys=list(columns) or None))


@pytest.mark.parametrize("name", STATEMENTS)
def test_a_statement_has_a_form_for_postgresql(name: str) -> None:
    said = _said(*STATEMENTS[name])
    assert "strftime" not in said
    assert "rowid" not in said


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: str(kind.name))
def test_a_record_is_put_in_one_statement(kind: Kind[Any]) -> None:
    said = _said(memory._put_record(kind, PG), ("workspace_id", "deal_id", *kind.columns))
    assert "ON CONFLICT (workspace_id, deal_id, id) DO UPDATE" in said
    assert "FROM" in _said(loading._current(kind), ())


def test_postgresql_locks_rows_where_it_matters() -> None:
    assert "FOR UPDATE OF persons" in _said(*STATEMENTS["person"])
    assert "FOR UPDATE OF outbox SKIP LOCKED" in _said(*STATEMENTS["claim"])
    assert "clock_timestamp() + make_interval(secs => +30.000)" in _said(*STATEMENTS["claim"])
