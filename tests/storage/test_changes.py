"""What changed in a deal, turn by turn, comes back as what stored it; another's deal tells nothing."""

from datetime import date, timedelta
from decimal import Decimal

from bot.coach.known import facts
from bot.coach.turn import effects as fx
from bot.coach.turn.context import Change
from bot.ports import Identity
from storage.engine import SqlStore
from tests.storage.rooms import DAAN, NOW, SANNE, apply, as_person, deal

DAY = date(2026, 5, 12)
ONE_OF_EACH: tuple[fx.DealEffect, ...] = (
    fx.PutDeal(
        facts.Deal(
            "d1", "Acme", "person-Sanne", value=Decimal("1250.50"), marks=(facts.TopicMark("steps", "said", DAY),)
        )
    ),
    fx.PutStep(
        "d1",
        facts.BuyingStep("s1", "IT test", 0, "IT", "done", DAY, "hearsay", heard_on=DAY, first=DAY, last=DAY),
    ),
    fx.PutPosition("d1", facts.Position("p1", DAY, words="at legal", evidence="heard")),
    fx.PutPerson("d1", facts.Person("c1", "Jo", "CFO", limit=Decimal(5000), together_with=("the board",))),
    fx.PutNextStep("d1", facts.NextStep("n1", "IT test", "w1", first=DAY, last=DAY, slip_reasons=("our_guess",))),
    fx.PutAction("d1", facts.OurAction("a1", "send the file", DAY)),
    fx.PutCompetitor("d1", facts.Competitor("r1", "Oracle", "vendor")),
    fx.PutOpenQuestion("d1", facts.OpenQuestion("q1", "budget", DAY)),
)  # fmt: skip


def changes(store: SqlStore, deal_id: str = "d1", who: Identity = SANNE) -> tuple[Change, ...]:
    return as_person(store, lambda unit, _: unit.changes(deal_id), who)


def test_every_kind_of_record_comes_back_as_it_was_stored(store: SqlStore) -> None:
    apply(store, *ONE_OF_EACH)
    found = changes(store)
    assert {change.effect for change in found} == set(ONE_OF_EACH)
    assert {(change.turn_id, change.at, change.own) for change in found} == {("turn-1", NOW, True)}


def test_the_oldest_come_first_with_the_answers_between_them(store: SqlStore) -> None:
    later = NOW + timedelta(minutes=1)
    first, second = deal("d1", "Acme"), deal("d1", "Acme bv")
    apply(store, first, turn_id="t1")
    apply(
        store,
        fx.KeepAnswer("steps", "dunno", "d1"),
        fx.KeepAnswer(fx.REMARK, "nice man", "d1"),
        turn_id="t2",
        now=later,
    )
    apply(
        store, second, fx.KeepAnswer(fx.UNDONE, "undo", "d1"), turn_id="t3", now=later + timedelta(minutes=1)
    )
    found = changes(store)
    assert [change.turn_id for change in found] == ["t1", "t2", "t2", "t3", "t3"]
    assert [change.effect for change in found if isinstance(change.effect, fx.PutDeal)] == [first, second]
    assert [change.answered for change in found if change.answered] == ["steps", fx.REMARK, fx.UNDONE]
    assert [change.words for change in found if change.answered] == ["dunno", "nice man", "undo"]
    assert [change.undoes for change in found] == [False, False, False, False, True]
    (drop,) = (change.effect for change in found if isinstance(change.effect, fx.DropRemark))
    assert as_person(store, lambda unit, _: unit.remarks("d1"))[0].id == drop.remark_id


def test_a_colleagues_deal_tells_nothing(store: SqlStore) -> None:
    apply(store, deal("d1", "Acme"))
    apply(store, deal("d2", "Globex", DAAN), who=DAAN, turn_id="t2")
    assert changes(store, "d1", DAAN) == ()
    assert changes(store, "d2") == ()
