"""Statements that wait go to the database together, in their order, before anybody is told anything of what they stored."""

import traceback
from collections.abc import Callable, Iterator
from typing import Any
from unittest.mock import patch

import pytest
from sqlalchemy import bindparam, insert, select, update

from bot.errors import NothingStored, VersionConflict
from bot.logs import JsonLines
from bot.ports import UnitOfWork
from bot.turns import Arrival, Taken, take_turn
from storage.deal_tables import DealRow
from storage.engine import SqlStore
from storage.prepared import Runner
from storage.tables import EventKeyRow, table_of
from storage.tenancy import BOUND, Within, scope
from storage.transaction import Transaction
from storage.workspaces import workspace_id_of
from tests.storage.rooms import HERE, NOW, SANNE, apply, deal, run, write
from tests.support.places import ON_POSTGRESQL

KEYS, DEALS = table_of(EventKeyRow), table_of(DealRow)
NEW_KEY = insert(KEYS)
ALL_KEYS = select(KEYS.c.key).where(KEYS.c.workspace_id == bindparam(BOUND)).order_by(KEYS.c.key)
NAMED = (
    update(DEALS)
    .where(DEALS.c.workspace_id == bindparam(BOUND), DEALS.c.id == bindparam("deal"))
    .values(topic=bindparam("to"))
)


@pytest.fixture
def transaction(store: SqlStore) -> Iterator[Transaction]:
    """One in which a deal is known, and whose work is undone."""
    apply(store, deal("d1", "Acme"))
    here = workspace_id_of(HERE)
    with store._database._engine.connect() as connection, scope(connection, Within(here)):
        yield Transaction(connection, here, "it")


def _key(key: str) -> dict[str, object]:
    return {"key": key, "person_id": None, "at": NOW}


def test_what_waits_runs_before_what_is_asked_and_in_its_order(transaction: Transaction) -> None:
    before = transaction.later(ALL_KEYS)
    one = transaction.add_later(NEW_KEY, [_key("a"), _key("b")])
    between = transaction.later(ALL_KEYS)
    transaction.add_later(NEW_KEY, [_key("c")])
    assert transaction.run(ALL_KEYS).scalars() == ["a", "b", "c"]
    assert (before.result().scalars(), between.result().scalars()) == ([], ["a", "b"])
    assert one.result().rowcount == 2


def test_what_changed_no_row_though_it_must_is_told_when_it_ran(transaction: Transaction) -> None:
    lost = VersionConflict("lost")
    transaction.later(NAMED, deal="d1", to="licenties").must_change(lost)
    transaction.send()
    transaction.later(NAMED, deal="d2", to="licenties").must_change(lost)
    with pytest.raises(VersionConflict):
        transaction.run(ALL_KEYS)


def test_behind_one_that_failed_nothing_is_stored_any_more(transaction: Transaction) -> None:
    first = transaction.add_later(NEW_KEY, [_key("a")])
    transaction.add_later(NEW_KEY, [_key("a")])
    behind = transaction.add_later(NEW_KEY, [_key("b")])
    with pytest.raises(NothingStored, match="contradicts"):
        transaction.send()
    assert transaction.fault is not None
    for one in (first, behind):
        with pytest.raises(NothingStored, match="never stored"):
            one.result()
    with pytest.raises(NothingStored, match="earlier part"):
        transaction.run(ALL_KEYS)


def test_a_unit_of_work_stores_what_waits_before_it_ends(store: SqlStore) -> None:
    def work(unit: UnitOfWork) -> None:
        unit._transaction.add_later(NEW_KEY, [_key("a")])  # type: ignore[attr-defined]  # as one of its own would

    write(store, work)
    assert not write(store, lambda unit: unit.first_time(["a"]))


def test_an_answer_asks_the_database_four_times(store: SqlStore) -> None:
    """What is known of who speaks, of their deals, all that changed; and then that it was sent."""
    asked: list[object] = []

    def counted(method: Callable[..., Any]) -> Callable[..., Any]:
        def run_and_count(runner: Runner, *what: object) -> Any:
            asked.append(what)
            return method(runner, *what)

        return run_and_count

    def turn(number: int, text: str) -> Taken:
        key = f"turn-{number}"
        taken = run(take_turn(store, Arrival(SANNE, (key,), text, NOW, key), owner="me"))
        for held in taken.held:
            assert run(store.settle(held, "sent", now=NOW))
        return taken

    for number, text in enumerate(("net gebeld met Acme over de verlenging", "IT test, CFO tekent", "ja")):
        turn(number, text)
    with (
        patch.object(Runner, "run_together", counted(Runner.run_together)),
        patch.object(Runner, "run", counted(Runner.run)),
    ):
        assert turn(9, "niemand").held
    assert len(asked) == 4


@ON_POSTGRESQL
def test_what_stops_a_batch_half_way_says_nothing_of_its_values(
    transaction: Transaction, caplog: pytest.LogCaptureFixture
) -> None:
    """A value that the driver refuses ends what was begun; what the server said of those before it, the driver warns of."""
    transaction.add_later(NEW_KEY, [_key("a")])
    transaction.add_later(NEW_KEY, [_key("a")])
    transaction.add_later(NEW_KEY, [_key("kanarie-\ud800")])
    with pytest.raises(NothingStored) as found:
        transaction.send()
    assert transaction.fault is not None
    logged = [JsonLines().format(record) for record in caplog.records]
    assert logged
    told = "".join([*traceback.format_exception(found.value), *logged])
    assert "kanarie" not in told
    assert "Key (" not in told
