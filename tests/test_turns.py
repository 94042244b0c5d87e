"""One turn is one transaction, on a real database: what came in counts once, whole, and in order."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any, NoReturn, TypeVar

import pytest

from bot import turns
from bot.coach.known.facts import DealFacts
from bot.coach.machine import advance
from bot.coach.turn.context import DealsLike, Policy, Turn
from bot.coach.turn.inputs import Choice, Command, PickedDate
from bot.coach.turn.replies import Line, Message, PlainText, Stamp
from bot.coach.turn.state import Conversation
from bot.errors import NothingStored, VersionConflict
from bot.ports import Identity, Outgoing, Speaker, StoredDeal, UnitOfWork
from bot.turns import Arrival, take_turn
from bot.wording import Wording
from storage.engine import SqlStore
from tests.coach.rooms import asked, keys
from tests.storage.rooms import run
from tests.support.places import KINDS, Kind, Place, new_place

T = TypeVar("T")
Payload = str | Choice | PickedDate | Command
NOW = datetime(2026, 3, 10, 9, 15, tzinfo=UTC)
KARIN = Identity("terminal", "local", "karin", "Karin", "nl", "Europe/Amsterdam")
TOM = Identity("terminal", "local", "tom", "Tom", "en", "Europe/London")
ELSEWHERE = replace(KARIN, workspace="other")
ROUTE = "IT test, MT bespreekt het, CFO tekent"


class Room:
    """The store with people talking to it; every message gets the next event key unless one is named."""

    def __init__(self, place: Place, store: SqlStore) -> None:
        self.place = place
        self.store = store
        self.arrivals = 0
        self.held: list[Outgoing] = []

    def take(self, payload: Payload, who: Identity = KARIN, *event_keys: str, now: datetime = NOW) -> bool:  # fmt: skip
        self.arrivals += 1
        found = event_keys or (f"event-{self.arrivals}",)
        arrival = Arrival(who, found, payload, now, f"turn-{self.arrivals}")
        taken = run(take_turn(self.store, arrival, owner="test"))
        self.held += taken.held
        return taken.new

    def say(self, *said: str, who: Identity = KARIN) -> list[Message]:
        """Say all of this; what came of the last."""
        for text in said:
            self.sent(who)
            customer = text.removeprefix("/coach ")
            assert self.take(Command("open", customer) if customer != text else text, who)
        return [row.message for row in self.sent(who)]

    def sent(self, who: Identity = KARIN) -> list[Outgoing]:
        """What was waiting in this person's outbox, settled as sent."""
        person = self.speaker(who).facts.id
        found = [row for row in self.held if row.recipient == person]
        self.held = [row for row in self.held if row.recipient != person]
        for row in found:
            assert run(self.store.settle(row, "sent", now=NOW))
        while rows := run(self.store.claim(recipient=person, owner="test", now=NOW)):
            found += rows
            for row in rows:
                assert run(self.store.settle(row, "sent", now=NOW))
        return found

    def speaker(self, who: Identity = KARIN) -> Speaker:
        return self.within(lambda _, speaker: speaker, who)

    def active(self, who: Identity = KARIN) -> Conversation | None:
        return self.within(lambda work, speaker: work.conversation(speaker.active_conversation or ""), who)

    def deal(self, who: Identity = KARIN) -> StoredDeal:
        found = self.within(lambda work, _: work.deal(work.deals()[0].id), who)
        assert found is not None
        return found

    def within(self, work: Callable[[UnitOfWork, Speaker], T], who: Identity = KARIN) -> T:
        def turn(unit: UnitOfWork) -> T:
            return work(unit, unit.speaker(who, new_id=f"looked-{who.external_id}", now=NOW))

        return run(self.store.write((who.channel, who.workspace), turn))

    def counts(self) -> dict[str, int]:
        """How many rows there are, per table, as another program would see them."""
        return self.place.counts()


@contextmanager
def open_room(place: Place) -> Iterator[Room]:
    with place.opened() as store:
        yield Room(place, store)


@pytest.fixture
def room(place: Place) -> Iterator[Room]:
    with open_room(place) as found:
        yield found


# -- once --------------------------------------------------------------------------------------------------------------


def test_a_repeated_event_key_changes_nothing_whatever_came_with_it(room: Room) -> None:
    assert room.take(Command("open", "Acme"), KARIN, "event-a", "event-b")
    assert room.take(ROUTE, KARIN, "event-c")
    before, counts = (room.active(), room.deal(), [row.key for row in room.sent()]), room.counts()
    for keys_again in (("event-a",), ("event-b",), ("event-x", "event-b"), ("event-c",)):
        assert not room.take("iets heel anders", KARIN, *keys_again)
    assert (room.active(), room.deal(), before[2]) == before
    assert room.sent() == []
    # A key that came with a repeated one may be kept; nothing else is.
    after = room.counts()
    assert {name for name in after if after[name] != counts[name]} <= {"event_keys"}


def test_an_event_key_is_one_workspaces(room: Room) -> None:
    assert room.take(Command("open", "Acme"), KARIN, "event-a")
    assert room.take(Command("open", "Acme"), ELSEWHERE, "event-a")


# -- all or nothing ----------------------------------------------------------------------------------------------------


def _broken(*_: object) -> NoReturn:
    raise LookupError


def test_a_fault_in_the_core_leaves_nothing_and_the_same_event_may_come_again(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.take(Command("open", "Acme"))
    before, facts = room.counts(), room.deal()
    moved = replace(KARIN, zone="Asia/Tokyo", name="Somebody else")
    with monkeypatch.context() as patched:
        patched.setattr(turns, "advance", _broken)
        with pytest.raises(LookupError):
            room.take(ROUTE, moved, "event-z")
    assert room.counts() == before
    assert room.deal() == facts
    assert room.speaker().zone == "Europe/Amsterdam"
    assert room.take(ROUTE, KARIN, "event-z")
    assert len(room.deal().facts.steps) == 3


def test_a_fault_at_the_very_end_undoes_the_answer_the_facts_and_the_conversation(room: Room) -> None:
    """The reply's key is taken already: the last statement of the turn fails, after everything else was written."""
    room.say("/coach Acme")
    taken = Message((Line("thanks"),), "nl")
    room.within(lambda work, _: work.queue(taken, key="event-z:0", now=NOW))
    before, facts, active = room.counts(), room.deal(), room.active()
    with pytest.raises(NothingStored):
        room.take(ROUTE, KARIN, "event-z")
    assert (room.counts(), room.deal(), room.active()) == (before, facts, active)
    assert room.take(ROUTE, KARIN, "event-y")
    assert len(room.deal().facts.steps) == 3


def test_a_first_turn_that_fails_leaves_no_person(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    before = room.counts()
    monkeypatch.setattr(turns, "advance", _broken)
    with pytest.raises(LookupError):
        room.take(Command("open", "Acme"))
    assert room.counts() == before


def test_a_zone_that_there_is_not_is_no_fault(room: Room) -> None:
    for said in (Command("open", "Acme"), ROUTE, Command("deals")):
        room.take(said, replace(KARIN, zone="Nowhere/Town"))
    assert len(room.deal().facts.steps) == 3


# -- versions ----------------------------------------------------------------------------------------------------------


def test_every_turn_that_changes_the_conversation_grows_its_version_by_one(room: Room) -> None:
    room.say("/coach Acme")
    versions = []
    for said in (ROUTE, "help", "1", "wat bedoel je?", "geen budget"):
        room.say(said)
        active = room.active()
        assert active is not None
        versions.append(active.version)
    assert versions == [2, 2, 3, 3, 4]


def test_what_was_seen_must_still_be_there(room: Room) -> None:
    room.say("/coach Acme", ROUTE)
    active = room.active()
    assert active is not None
    counts = room.counts()

    def save(seen: int, work: UnitOfWork, _: Speaker) -> None:
        work.save(replace(active, phase="idle", version=seen + 1), seen=seen, now=NOW)

    for stale in (active.version - 1, active.version + 1, 0):
        with pytest.raises(VersionConflict):
            room.within(partial(save, stale))
    assert (room.active(), room.counts()) == (active, counts)


def test_an_old_button_changes_nothing_and_is_answered(room: Room) -> None:
    stamp = room.say("/coach Acme")[-1].stamp
    assert stamp is not None
    room.say(ROUTE)
    before = (room.active(), room.deal())
    for wrong in (
        stamp,
        replace(stamp, conversation_id="c"),
        Stamp(stamp.conversation_id, stamp.version + 1, "steps"),
    ):
        assert room.take(Choice("unknown", wrong))
        assert [keys([row.message]) for row in room.sent()] == [["stale"]]
    assert (room.active(), room.deal()) == before


# -- what is kept ------------------------------------------------------------------------------------------------------


def test_facts_conversation_and_answers_are_those_of_the_core(room: Room) -> None:
    room.say("/coach Acme", ROUTE, "1")
    stored = room.deal()
    assert isinstance(stored.facts, DealFacts)
    assert [step.order for step in stored.facts.steps] == [0, 1, 2]
    assert [stored.facts.steps[0].title, stored.facts.steps[2].title] == ["IT test", "CFO tekent"]
    assert [(person.called, person.may_alone) for person in stored.facts.people] == [("CFO", True)]
    assert stored.conversation == room.active()
    assert stored.facts.deal.owner == room.speaker().facts.id
    answers = run(room.store.read(("terminal", "local"), lambda view: view.answers(stored.facts.deal.id)))
    assert ROUTE in [answer.text for answer in answers]


@pytest.mark.parametrize("again", KINDS)
def test_ids_come_from_the_turn_so_that_a_rerun_is_equal(room: Room, again: Kind, tmp_path: Path) -> None:
    elsewhere = tmp_path / "again"
    elsewhere.mkdir()
    with new_place(again, elsewhere) as another, open_room(another) as rerun:
        for place in (room, rerun):
            place.say("/coach Acme", ROUTE)
        assert (rerun.deal(), rerun.active()) == (room.deal(), room.active())


def test_two_turns_make_different_ids(room: Room) -> None:
    room.say("/coach Acme", "weet ik niet", "/coach Globex", "weet ik niet")
    raised = [entry.id for facts in (room.deal().facts,) for entry in facts.open_questions]
    deals = room.within(lambda work, _: [deal.id for deal in work.deals()])
    assert len(set(raised + deals)) == len(raised) + 2


# -- two people --------------------------------------------------------------------------------------------------------


def test_two_people_have_their_own_conversation_deal_and_language(room: Room) -> None:
    room.say("/coach Acme", ROUTE, who=KARIN)
    assert asked(tuple(room.say("/coach Acme", who=TOM))) == "steps"
    karin, tom = room.deal(KARIN), room.deal(TOM)
    assert karin.facts.deal.id != tom.facts.deal.id
    assert (len(karin.facts.steps), len(tom.facts.steps)) == (3, 0)
    assert room.within(lambda work, _: work.deal(karin.facts.deal.id), TOM) is None
    assert asked(tuple(room.say("1", who=KARIN))) == "budget"
    assert [message.language for message in room.say("help", who=KARIN)] == ["nl"]
    assert [message.language for message in room.say("help", who=TOM)] == ["en"]


def test_a_colleagues_deal_cannot_be_tapped(room: Room) -> None:
    room.say("/coach Acme", who=KARIN)
    room.say("/coach Acme", who=TOM)
    before = room.deal(KARIN)
    deal_id = before.facts.deal.id
    room.take(Choice(f"deal:{deal_id}"), TOM)
    room.take(Choice(f"resume:{deal_id}"), TOM)
    assert room.deal(KARIN) == before
    assert [deal.id for deal in room.within(lambda work, _: work.deals(), TOM)] != [deal_id]


def test_the_same_name_in_another_workspace_is_somebody_else(room: Room) -> None:
    room.say("/coach Acme", ROUTE)
    assert keys(room.say("/coach Acme", who=ELSEWHERE))[:2] == ["notice", "open"]
    assert len(room.deal(KARIN).facts.steps) == 3
    assert room.deal(ELSEWHERE).facts.steps == ()


# -- the outbox --------------------------------------------------------------------------------------------------------


def test_replies_wait_in_order_under_the_key_of_their_event(room: Room) -> None:
    payloads: tuple[Payload, ...] = (Command("open", "Acme"), "help", ROUTE)
    for place, payload in enumerate(payloads):
        room.take(payload, KARIN, f"in-{place}", f"other-{place}")
    room.take(Command("open", "Globex"), TOM, "in-tom")
    assert [row.key for row in room.sent(KARIN)] == ["in-0:0", "in-1:0", "in-2:0"]
    assert [row.key for row in room.sent(TOM)] == ["in-tom:0"]


# -- language ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("english please", "en"),
        ("in het nederlands", "nl"),
        (Command("language", "en"), "en"),
        (Command("language"), "en"),
    ],
)
def test_the_language_asked_for_is_kept_over_turns(room: Room, said: str | Command, language: str) -> None:
    room.say("/coach Acme")
    room.take(said)
    assert [row.message.language for row in room.sent()] == [language]
    assert room.speaker().facts.language == language
    assert [message.language for message in room.say(ROUTE)] == [language]


def test_labels_are_resolved_in_the_persons_language_against_the_stored_question(room: Room) -> None:
    room.say("/coach Acme", ROUTE, "english please", "no, with someone")
    assert [person.may_alone for person in room.deal().facts.people] == [False]
    active = room.active()
    assert active is not None
    assert active.pending is not None
    assert active.pending.question == "budget"
    while active is not None and active.phase == "asking":
        room.say("skip")
        active = room.active()
    assert active is not None
    assert active.pending is not None
    copied = next(option for option in active.pending.options if option.id == "crm")
    messages = room.say(Wording("en").label(copied).upper())
    assert any(isinstance(part, PlainText) for part in messages[-1].parts)


def test_a_label_in_english_is_a_choice_of_somebody_who_speaks_english(room: Room) -> None:
    room.say("/coach Acme", "we'll send the quote tomorrow", "it's fine like this", who=TOM)
    assert ["quote" in step.title for step in room.deal(TOM).facts.steps] == [True]
    assert asked(tuple(room.say("/coach Acmee", who=TOM))) == "which_deal"
    room.say("a new deal", who=TOM)
    assert room.deal(TOM).facts.deal.account == "Acmee"


# -- coming in ---------------------------------------------------------------------------------------------------------


def test_the_notice_is_shown_once_ever(room: Room) -> None:
    assert keys(room.say("/coach Acme"))[0] == "notice"
    assert "notice" not in keys(room.say(ROUTE, "/coach Globex"))


def test_a_walk_goes_on_after_the_program_was_away(place: Place) -> None:
    with open_room(place) as first:
        first.say("/coach Acme", ROUTE, "stop")
    with open_room(place) as again:
        again.arrivals = 100
        assert again.take(Command("hello"), now=NOW + timedelta(days=4))
        messages = [row.message for row in again.sent()]
    assert keys(messages) == ["welcome_back"]
    assert asked(tuple(messages)) == "final_yes"


def test_the_policy_of_the_arrival_counts(room: Room) -> None:
    strict = Policy(first_walk_waits=5)
    asked_now = []
    payloads: tuple[Payload, ...] = (Command("open", "Acme"), ROUTE)
    for place, payload in enumerate(payloads):
        arrival = Arrival(KARIN, (f"policy-{place}",), payload, NOW, f"turn-p{place}", strict)
        taken = run(take_turn(room.store, arrival, owner="test"))
        room.held += taken.held
        assert taken.new
        asked_now.append(asked(tuple(row.message for row in room.sent())))
    assert asked_now == ["steps", "position"]


def test_opening_known_deals_from_the_lobby_and_between_walks(room: Room) -> None:
    room.say("/coach Acme", ROUTE, "/coach Globex")
    assert room.within(lambda work, _: len(work.deals())) == 2
    messages = room.say("/coach Acme")
    assert keys(messages) == ["left_open", "welcome_back"]
    assert asked(tuple(messages)) == "final_yes"
    assert asked(tuple(room.say("andere klant"))) == "which_deal"
    lobby = room.active()
    assert lobby is not None
    assert lobby.deal_id is None
    messages = room.say("2")
    assert "welcome_back" in keys(messages)
    assert room.within(lambda work, _: work.lobby()) == lobby
    # There is one lobby, found again every time.
    room.say("andere klant")
    again = room.active()
    assert again is not None
    assert (again.id, again.version) == (lobby.id, lobby.version + 1)


def test_a_conversation_without_its_deal_asks_which(room: Room) -> None:
    """An erased deal takes its conversation along; the person is simply asked again."""
    room.say("/coach Acme", ROUTE)
    room.place.sql("DELETE FROM deals")
    assert asked(tuple(room.say("CFO"))) == "which_deal"


def test_news_of_the_deal_at_hand_is_not_read_again_for_what_was_told_besides(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    news = "Yara legt het vrijdag voor aan het MT"
    room.say("net gebeld met Acme over de verlenging", "IT test, CFO tekent", "ja", "ja", "aangevraagd")
    room.say("niemand", "1", news, "businesscase sturen", "20k", "niemand", "overslaan")
    outcomes: list[object] = []

    def looked_at(*given: Any) -> Any:
        outcomes.append(advance(*given))
        return outcomes[-1]

    monkeypatch.setattr(turns, "advance", looked_at)
    room.say(news)
    assert [type(outcome) for outcome in outcomes] == [DealsLike, Turn]
