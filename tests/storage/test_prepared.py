"""A statement that the driver runs by itself gives and stores what SQLAlchemy would, and says nothing that it must not."""

from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import Connection, Table, bindparam, delete, insert, select, text, update
from sqlalchemy.exc import DBAPIError, IntegrityError, StatementError

from bot.coach.known import facts as f
from bot.coach.turn import effects as fx
from bot.coach.turn.state import Conversation
from bot.errors import NothingStored
from storage.deal_tables import DealRow
from storage.engine import SqlStore
from storage.prepared import Prepared, Runnable, Runner
from storage.tables import EventKeyRow, Row, table_of
from storage.tenancy import Across, scope
from storage.transaction import run_across
from storage.workspaces import workspace_id_of
from tests.storage.rooms import HERE, NOW, SANNE, TODAY, apply, keep, queue, run
from tests.support.places import Place

CANARY = "kanarie-77"
# All that turns write; the others are upkeep's, and of what comes in or goes out unasked.
TABLES = [
    table for table in Row.metadata.sorted_tables if table.name not in {"upkeep", "erasures", "told", "calls"}
]
EVENT_KEYS, DEALS = table_of(EventKeyRow), table_of(DealRow)
RECORDS: tuple[fx.Effect, ...] = (
    fx.PutDeal(
        f.Deal(
            "d1", "Acme", "person-Sanne", value=Decimal("12500.50"), disagreement=False, next_call_on=TODAY,
            marks=(f.TopicMark("steps", "said", TODAY),),
        )
    ),
    fx.PutStep("d1", f.BuyingStep("s1", "IT test", 0, done_on=TODAY)),
    fx.PutPosition("d1", f.Position("p1", TODAY, words="in de IT-test")),
    fx.PutPerson("d1", f.Person("c1", "Karin", "CFO", limit=Decimal("0.1"), together_with=("Els", "MT"))),
    fx.PutNextStep("d1", f.NextStep("n1", "MT bespreekt", "w1", last=TODAY, happened=True)),
    fx.PutAction("d1", f.OurAction("a1", "referentie", due_on=TODAY)),
    fx.PutCompetitor("d1", f.Competitor("r1", "Exact", "vendor")),
    fx.PutOpenQuestion("d1", f.OpenQuestion("o1", "budget", TODAY)),
    fx.SlipRecorded("d1", "n1", "2026-05-04", "2026-06-01"),
    fx.KeepAnswer("q", "100% zeker :x %(y)s ?", "d1"),
)  # fmt: skip


@pytest.fixture(scope="module")
def full(shared_store: SqlStore) -> SqlStore:
    """A row in every table that turns write."""
    apply(shared_store, *RECORDS)
    keep(shared_store, Conversation("c", "d1", 1), seen=0)
    queue(shared_store, "k1")
    run(shared_store.write(HERE, lambda unit: unit.first_time(["e1"], by=SANNE, now=NOW)))
    return shared_store


@pytest.fixture
def connection(full: SqlStore) -> Iterator[Connection]:
    """A connection whose work is undone."""
    with full._database._engine.connect() as found:
        yield found


def _by_sqlalchemy(connection: Connection, table: Table) -> list[tuple[Any, ...]]:
    with scope(connection, Across("upkeep")):
        return [tuple(row) for row in connection.execute(select(table).order_by(*table.primary_key))]


def _by_driver(connection: Connection, table: Table) -> list[tuple[Any, ...]]:
    return run_across(connection, "upkeep", select(table).order_by(*table.primary_key)).rows


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_values_come_out_and_go_in_as_sqlalchemy_has_them(connection: Connection, table: Table) -> None:
    before = _by_sqlalchemy(connection, table)
    assert before
    assert _by_driver(connection, table) == before
    run_across(connection, "upkeep", delete(table))
    for row in before:
        run_across(connection, "upkeep", insert(table), **dict(zip(table.c.keys(), row, strict=True)))
    assert _by_sqlalchemy(connection, table) == before


def test_what_is_given_back_and_counted(connection: Connection) -> None:
    changed = update(DEALS).where(DEALS.c.id == bindparam("which")).values(topic=bindparam("new"))
    assert run_across(connection, "upkeep", changed, which="d1", new="verlenging").rowcount == 1
    assert run_across(connection, "upkeep", changed, which="d2", new="verlenging").rowcount == 0
    shown = run_across(
        connection, "upkeep", changed.returning(DEALS.c.touched_at, DEALS.c.value), which="d1", new="x"
    )
    assert shown.first() == (NOW, Decimal("12500.50"))
    assert (
        run_across(connection, "upkeep", changed.returning(DEALS.c.id), which="d2", new="x").first() is None
    )


def test_a_statement_made_from_one_that_ran_gives_its_own_rows(connection: Connection) -> None:
    plain = insert(EVENT_KEYS)
    row = {"workspace_id": workspace_id_of(HERE), "person_id": None, "at": NOW}
    assert run_across(connection, "upkeep", plain, key="a", **row).rows == []
    shown = plain.returning(EVENT_KEYS.c.at)
    assert run_across(connection, "upkeep", shown, key="b", **row).rows == [(NOW,)]


ONE_DEAL = select(DEALS.c.id).where(DEALS.c.id == bindparam("which"))
UNFIT: tuple[tuple[Runnable, tuple[str, ...]], ...] = (
    (ONE_DEAL, ()),
    (ONE_DEAL, ("which", "what")),
    (select(DEALS.c.id).where(DEALS.c.id.in_(bindparam("which", expanding=True))), ("which",)),
)


@pytest.mark.parametrize(("statement", "names"), UNFIT)
def test_a_statement_that_is_given_other_values_than_it_takes_is_not_prepared(
    connection: Connection, statement: Runnable, names: tuple[str, ...]
) -> None:
    with pytest.raises(TypeError, match="statement"):
        Prepared(statement, connection.dialect, names)


def test_a_value_that_stands_in_the_statement_is_given_with_it(connection: Connection) -> None:
    assert run_across(connection, "upkeep", select(DEALS.c.id).where(DEALS.c.account == "Acme")).rows == [
        ("d1",)
    ]


def test_an_error_says_nothing_of_the_values(connection: Connection) -> None:
    row = {"workspace_id": workspace_id_of(HERE), "key": CANARY, "person_id": None, "at": NOW}
    run_across(connection, "upkeep", insert(EVENT_KEYS), **row)
    with pytest.raises(IntegrityError) as found:
        run_across(connection, "upkeep", insert(EVENT_KEYS), **row)
    assert CANARY not in repr(found.value.params)
    assert found.value.hide_parameters


def test_an_instant_without_a_zone_is_refused(connection: Connection) -> None:
    row = {"workspace_id": CANARY, "key": "x", "person_id": None, "at": datetime(2026, 5, 4)}  # noqa: DTZ001 - that is what is refused
    with pytest.raises(StatementError) as found:
        run_across(connection, "upkeep", insert(EVENT_KEYS), **row)
    assert CANARY not in str(found.value)


@pytest.mark.parametrize("durable", [True, False])
def test_what_sqlalchemy_itself_says_of_an_error_holds_no_value(full: SqlStore, durable: bool) -> None:
    """Of a connection for turns, and of the one beside it."""
    said: list[str] = []

    def fails(connection: Connection) -> None:
        try:
            connection.execute(text("SELECT * FROM nowhere WHERE x = :value"), {"value": CANARY})
        except DBAPIError as error:
            said.append(str(error))
            raise

    with pytest.raises(NothingStored):
        run(full._database.transact(fails, durable=durable))
    assert said
    assert CANARY not in said[0]


def test_a_statement_is_compiled_once_for_all_databases_of_a_kind(place: Place) -> None:
    statement = select(DEALS.c.id)

    def compiled(connection: Connection) -> Prepared:
        return Runner(connection).prepared(statement, (), None)

    with place.opened() as one, place.opened(read_only=True) as other:
        assert one._database._engine.dialect is not other._database._engine.dialect
        found = [store._database.wait_for(compiled, reading=True) for store in (one, other)]
    assert found[0] is found[1]
