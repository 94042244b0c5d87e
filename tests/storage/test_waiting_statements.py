"""Statements that wait go to the database together, in their order, before anybody is told anything of what they stored."""

import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

import pytest
from sqlalchemy import bindparam, insert, select, update

from bot.coach.turn.state import Conversation
from bot.errors import NothingStored, VersionConflict
from bot.logs import JsonLines
from bot.ports import Speaker, UnitOfWork
from bot.turns import Arrival, Taken, take_turn
from storage.deal_tables import DealRow
from storage.engine import SqlStore
from storage.prepared import Runner
from storage.tables import EventKeyRow, table_of
from storage.tenancy import BOUND, Within, scope
from storage.transaction import Transaction
from storage.workspaces import workspace_id_of
from tests.storage.rooms import DAAN, HERE, NOW, SANNE, apply, as_person, deal, keep, run, write
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


@contextmanager
def _counted() -> Iterator[list[object]]:
    """What the database is asked meanwhile, each time that it is."""
    asked: list[object] = []

    def counted(method: Callable[..., Any]) -> Callable[..., Any]:
        def run_and_count(runner: Runner, *what: object) -> Any:
            asked.append(what)
            return method(runner, *what)

        return run_and_count

    with (
        patch.object(Runner, "run_together", counted(Runner.run_together)),
        patch.object(Runner, "run", counted(Runner.run)),
    ):
        yield asked


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

    def turn(number: int, text: str) -> Taken:
        key = f"turn-{number}"
        taken = run(take_turn(store, Arrival(SANNE, (key,), text, NOW, key), owner="me"))
        for held in taken.held:
            assert run(store.settle(held, "sent", now=NOW))
        return taken

    for number, text in enumerate(("net gebeld met Acme over de verlenging", "IT test, CFO tekent", "ja")):
        turn(number, text)
    with _counted() as asked:
        assert turn(9, "niemand").held
    assert len(asked) == 4


def test_several_deals_with_what_was_talked_of_each_are_asked_for_at_once(store: SqlStore) -> None:
    names = {"d1": "Acme", "d2": "Brouwer", "d3": "Cobalt"}
    apply(store, *(deal(deal_id, account) for deal_id, account in names.items()))
    for deal_id in names:
        keep(store, Conversation(f"about-{deal_id}", deal_id, 1), seen=0)

    def look(unit: UnitOfWork, _: Speaker) -> list[object]:
        with _counted() as asked:
            found = unit.each_deal(("d3", "nowhere", "d1", "d2"))
        assert len(asked) == 1
        return [
            each and (each.facts.deal.account, each.conversation and each.conversation.id) for each in found
        ]

    assert as_person(store, look) == [
        ("Cobalt", "about-d3"),
        None,
        ("Acme", "about-d1"),
        ("Brouwer", "about-d2"),
    ]


@ON_POSTGRESQL
@pytest.mark.parametrize("refused", ["kanarie-\ud800", "kanarie"])
def test_what_stops_a_batch_half_way_says_nothing_of_its_values(
    transaction: Transaction, caplog: pytest.LogCaptureFixture, refused: str
) -> None:
    """By the driver, which does not take a value, or by the server, which tells what it knows already."""
    transaction.add_later(NEW_KEY, [_key("kanarie")])
    transaction.add_later(NEW_KEY, [_key(refused)])
    with pytest.raises(NothingStored) as found:
        transaction.send()
    assert transaction.fault is not None
    logged = [JsonLines().format(record) for record in caplog.records]
    told = "".join([*traceback.format_exception(found.value), *logged])
    assert "kanarie" not in told
    assert "Key (" not in told


def test_behind_a_reply_that_is_on_its_way_the_next_one_waits(store: SqlStore) -> None:
    def turn(key: str) -> Taken:
        return run(take_turn(store, Arrival(SANNE, (key,), "hoi", NOW, key), owner="me"))

    (first,) = turn("first").held
    assert turn("second").held == ()
    assert run(store.settle(first, "sent", now=NOW))
    assert turn("third").held == ()


def test_what_was_looked_for_of_one_person_is_not_taken_for_anothers(store: SqlStore) -> None:
    """A key may be told to be of one person and the turn be another's: each is asked for by their own identity."""
    for who, lobby in ((SANNE, "of-sanne"), (DAAN, "of-daan")):
        keep(store, Conversation(lobby, None, 1), seen=0, who=who)

    def work(unit: UnitOfWork) -> tuple[str, Conversation | None]:
        unit.first_time(["a"], by=SANNE, now=NOW)
        speaker = unit.speaker(DAAN, new_id="new", now=NOW)
        assert unit.conversation("of-sanne") is None
        return speaker.facts.id, unit.lobby()

    daan, found = write(store, work)
    assert daan == "person-Daan"
    assert found is not None
    assert found.id == "of-daan"
