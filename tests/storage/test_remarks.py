"""What was told of a deal besides its facts: the latest of it, on the days it was told, until one is taken off."""

from datetime import UTC, date, datetime

from bot.coach.known.facts import Remark
from bot.coach.turn.effects import REMARK, DropRemark, KeepAnswer
from bot.ports import Identity
from storage.engine import SqlStore
from storage.remarks import MOST
from tests.storage.rooms import DAAN, SANNE, apply, as_person, deal


def told(store: SqlStore, deal_id: str = "d1", who: Identity = SANNE) -> tuple[Remark, ...]:
    return as_person(store, lambda unit, _: unit.remarks(deal_id), who)


def test_the_latest_are_told_the_oldest_of_them_first(store: SqlStore) -> None:
    apply(store, deal("d1", "Acme"), KeepAnswer("steps", "an answer", "d1"))
    for place in range(MOST + 2):
        apply(store, KeepAnswer(REMARK, f"told {place}", "d1"), turn_id=f"t{place}")
    assert [remark.words for remark in told(store)] == [f"told {place}" for place in range(2, MOST + 2)]


def test_each_has_its_day_in_the_zone_of_who_told_it(store: SqlStore) -> None:
    late = datetime(2026, 5, 4, 22, 30, tzinfo=UTC)
    apply(store, deal("d1", "Acme"), KeepAnswer(REMARK, "told after midnight", "d1"), now=late)
    assert [remark.on for remark in told(store)] == [date(2026, 5, 5)]


def test_one_that_is_taken_off_is_told_no_more(store: SqlStore) -> None:
    apply(store, deal("d1", "Acme"), KeepAnswer(REMARK, "this", "d1"), KeepAnswer(REMARK, "that", "d1"))
    this, that = told(store)
    apply(store, DropRemark("d1", this.id), turn_id="t2")
    assert told(store) == (that,)


def test_of_another_deal_or_by_somebody_else_none_is_told_or_taken_off(store: SqlStore) -> None:
    apply(store, deal("d1", "Acme"), deal("d2", "Globex"), KeepAnswer(REMARK, "of Acme", "d1"))
    apply(store, deal("d3", "Initech", DAAN), who=DAAN, turn_id="t2")
    (remark,) = told(store)
    assert told(store, "d2") == ()
    assert told(store, "d1", DAAN) == ()
    apply(store, DropRemark("d2", remark.id), turn_id="t3")
    apply(store, DropRemark("d3", remark.id), who=DAAN, turn_id="t4")
    assert told(store) == (remark,)


def test_what_was_typed_is_told_with_what_it_answered_and_only_to_who_typed_it(store: SqlStore) -> None:
    apply(
        store,
        deal("d1", "Acme"),
        KeepAnswer("opening", "met Acme", "d1"),
        KeepAnswer(REMARK, "besides", "d1"),
    )
    typed = as_person(store, lambda unit, _: unit.told("d1"), SANNE)
    assert [(one.question, one.words) for one in typed] == [("opening", "met Acme"), (REMARK, "besides")]
    assert as_person(store, lambda unit, _: unit.told("d1"), DAAN) == ()
