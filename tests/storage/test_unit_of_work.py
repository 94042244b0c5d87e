from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.coach.known.facts import BuyingStep, Deal
from bot.coach.turn.effects import KeepAnswer, NoticeShown, PutDeal, PutStep, SetLanguage, SlipRecorded
from bot.coach.turn.replies import Line, Option
from bot.coach.turn.state import Conversation, Pending, Walk
from bot.errors import NextstepError, VersionConflict
from bot.ports import Speaker, UnitOfWork
from storage.engine import SqlStore
from storage.faults import DealNotFound
from tests.storage.rooms import DAAN, HERE, NOW, SANNE, TODAY, apply, as_person, deal, keep, run, write

WALK = Walk("walk-1", "first", TODAY, done=("q1",), trail=("q1", "q2"))
PENDING = Pending("q2", Line("ask.q2"), options=(Option("s1", "IT test"),), kept="iets")


def test_a_repeated_delivery_is_seen(store: SqlStore) -> None:
    assert write(store, lambda unit: unit.first_time(["a", "b"]))
    assert not write(store, lambda unit: unit.first_time(["b"]))
    assert not write(store, lambda unit: unit.first_time(["c", "a"]))
    assert write(store, lambda unit: unit.first_time(["d"]))


def test_the_same_key_twice_in_one_delivery_is_one(store: SqlStore) -> None:
    assert write(store, lambda unit: unit.first_time(["a", "a"]))
    assert write(store, lambda unit: unit.first_time([]))


def test_event_keys_are_those_of_a_workspace(store: SqlStore) -> None:
    assert write(store, lambda unit: unit.first_time(["a"]))
    assert write(store, lambda unit: unit.first_time(["a"]), ("terminal", "other"))


def test_a_person_is_made_once_and_keeps_what_they_chose(store: SqlStore) -> None:
    first = as_person(store, lambda _, speaker: speaker)
    assert (first.facts.name, first.facts.language, first.facts.notice_seen) == ("Sanne", "nl", False)
    apply(store, SetLanguage("en"), NoticeShown())
    again = as_person(store, lambda _, speaker: speaker, replace(SANNE, name="Sanne V.", zone="Asia/Tokyo"))
    assert again.facts.id == first.facts.id
    assert (again.facts.name, again.zone) == ("Sanne V.", "Asia/Tokyo")
    assert (again.facts.language, again.facts.notice_seen) == ("en", True)


def test_a_failed_turn_leaves_nothing(store: SqlStore) -> None:
    def work(unit: UnitOfWork, _: Speaker) -> None:
        unit.first_time(["a"])
        unit.apply(deal("d1", "Acme"), turn_id="t", now=NOW)
        raise KeyError("a fault of our own")

    with pytest.raises(KeyError, match="a fault of our own"):
        as_person(store, work)
    assert run(store.read(HERE, lambda view: (view.people(), view.deals()))) == ((), ())
    assert write(store, lambda unit: unit.first_time(["a"]))


def test_conversations_come_back_as_they_were(store: SqlStore) -> None:
    lobby = Conversation("c0", None, 1, "choosing")
    about = Conversation("c1", "d1", 1, "asking", PENDING, WALK, ("d9", "Globex"))
    apply(store, deal("d1", "Acme"))
    keep(store, lobby, seen=0)
    keep(store, about, seen=0)

    def look(unit: UnitOfWork, speaker: Speaker) -> tuple[object, ...]:
        found = unit.deal("d1")
        assert found is not None
        return speaker.active_conversation, unit.lobby(), unit.conversation("c1"), found.conversation

    assert as_person(store, look) == ("c1", lobby, about, about)
    assert as_person(store, lambda unit, _: unit.conversation("c1"), DAAN) is None


@pytest.mark.parametrize("seen", [0, 1, 7])
def test_an_older_version_is_not_saved_over_a_newer_one(store: SqlStore, seen: int) -> None:
    keep(store, Conversation("c0", None, 1), seen=0)
    keep(store, Conversation("c0", None, 2), seen=1)
    with pytest.raises(VersionConflict):
        keep(store, Conversation("c0", None, seen + 1, "paused"), seen=seen)
    assert as_person(store, lambda unit, _: unit.lobby()) == Conversation("c0", None, 2)


def test_a_conflict_that_stays_is_told_after_a_few_tries(store: SqlStore) -> None:
    keep(store, Conversation("c0", None, 1), seen=0)
    tries = []

    def work(unit: UnitOfWork, _: Speaker) -> None:
        tries.append(1)
        unit.save(Conversation("c0", None, 2), seen=7, now=NOW)

    with pytest.raises(VersionConflict):
        as_person(store, work)
    assert len(tries) <= 3


def test_a_colleagues_conversation_cannot_be_saved_over(store: SqlStore) -> None:
    keep(store, Conversation("c0", None, 1), seen=0)
    for seen in (0, 1):
        with pytest.raises(VersionConflict):
            keep(store, Conversation("c0", None, 2, "paused"), seen=seen, who=DAAN)
    assert as_person(store, lambda unit, _: unit.lobby()) == Conversation("c0", None, 1)


def test_one_conversation_per_deal_and_one_lobby(store: SqlStore) -> None:
    apply(store, deal("d1", "Acme"))
    keep(store, Conversation("c0", None, 1), seen=0)
    keep(store, Conversation("c1", "d1", 1), seen=0)
    for other in (Conversation("c2", None, 1), Conversation("c3", "d1", 1)):
        with pytest.raises(VersionConflict):
            keep(store, other, seen=0)


def test_a_conversation_may_be_saved_before_the_deal_it_is_about(store: SqlStore) -> None:
    def work(unit: UnitOfWork, _: Speaker) -> None:
        unit.save(Conversation("c1", "d1", 1, "asking", PENDING, WALK), seen=0, now=NOW)
        unit.apply(deal("d1", "Acme"), turn_id="t", now=NOW)

    as_person(store, work)
    assert [found.unfinished for found in as_person(store, lambda unit, _: unit.deals())] == [True]


def test_the_deal_touched_last_comes_first_even_when_the_clock_stands_still(store: SqlStore) -> None:
    apply(store, deal("d1", "Acme"), deal("d2", "Globex"), deal("d3", "Initech"))
    assert [found.id for found in as_person(store, lambda unit, _: unit.deals())] == ["d3", "d2", "d1"]
    apply(store, KeepAnswer("q1", "tekst", "d1"), turn_id="turn-2")
    keep(store, Conversation("c2", "d2", 1), seen=0)
    assert [found.id for found in as_person(store, lambda unit, _: unit.deals(2))] == ["d2", "d1"]


def test_touched_is_the_persons_own_day(store: SqlStore) -> None:
    late = datetime(2026, 5, 4, 23, 30, tzinfo=UTC)
    apply(store, deal("d1", "Acme"), now=late)
    assert [str(found.touched) for found in as_person(store, lambda unit, _: unit.deals())] == ["2026-05-05"]


def test_a_list_within_the_turn_shows_what_the_turn_did(store: SqlStore) -> None:
    def work(unit: UnitOfWork, _: Speaker) -> list[str]:
        unit.apply(deal("d1", "Acme"), turn_id="t", now=NOW)
        return [found.account for found in (*unit.deals(), *unit.deals_like("acme"))]

    assert as_person(store, work) == ["Acme", "Acme"]


STEP = PutStep("d1", BuyingStep("s1", "IT test", 0))


@pytest.mark.parametrize(
    "effect",
    [
        STEP,
        PutDeal(Deal("d1", "Gekaapt", "person-Daan")),
        PutDeal(Deal("d1", "Gekaapt", "person-Sanne")),
        PutDeal(Deal("d5", "Voor een ander", "person-Sanne")),
        KeepAnswer("q1", "tekst", "d1"),
        KeepAnswer("q1", "tekst", "no-such-deal"),
        SlipRecorded("d1", "n1", "2026-05-04", "2026-05-05"),
    ],
)
def test_a_colleagues_deal_is_not_there(store: SqlStore, effect: PutStep | PutDeal | KeepAnswer) -> None:
    apply(store, deal("d1", "Acme"), STEP)
    before = run(store.read(HERE, lambda view: view.deals()))
    assert as_person(store, lambda unit, _: (unit.deal("d1"), unit.deals()), DAAN) == (None, ())
    with pytest.raises(DealNotFound, match="no such deal"):
        apply(store, effect, who=DAAN, turn_id="turn-2")
    with pytest.raises(DealNotFound):
        keep(store, Conversation("c9", "d1", 1), seen=0, who=DAAN)
    assert run(store.read(HERE, lambda view: view.deals())) == before


def test_who_speaks_comes_first(store: SqlStore) -> None:
    with pytest.raises(NextstepError, match="who speaks"):
        write(store, lambda unit: unit.deals())
    with pytest.raises(NextstepError, match="one speaker"):
        as_person(store, lambda unit, _: unit.speaker(DAAN, new_id="x", now=NOW))
