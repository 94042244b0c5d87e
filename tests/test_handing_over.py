"""A deal goes to a colleague, on a real database: its facts go along, what was typed stays, and nobody else sees anything."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from bot.coach.days.calendars import calendar_of
from bot.coach.deciding import nudges
from bot.coach.known.facts import DealFacts, NextStep
from bot.coach.known.habits import Habits
from bot.coach.turn.effects import DeclineOffer, PutNextStep, SetHabits, TakeOver
from bot.coach.turn.inputs import Choice
from bot.coach.turn.replies import Message, Stamp
from bot.errors import NextstepError
from tests.coach.rooms import keys, shown
from tests.support.places import Place
from tests.test_turns import ELSEWHERE, KARIN, NOW, TOM, Room, open_room

KIM = replace(KARIN, external_id="kim", name="Kim", language="en")
ROUTE = "IT test, MT bespreekt het, CFO tekent"
SECRET = "kanariepiet tekent uiteindelijk"


@pytest.fixture
def room(place: Place) -> Iterator[Room]:
    with open_room(place) as found:
        found.say("hoi", who=TOM)
        found.say("hoi", who=KIM)
        found.say("hoi", who=replace(TOM, workspace="other", name="Tom Elders", external_id="tom2"))
        found.say("/coach Acme", ROUTE, SECRET)
        found.sent(KARIN)
        found.sent(TOM)
        yield found


def offered(room: Room) -> Message:
    """The message with which Tom is asked to take Acme over."""
    room.say("draag over aan Tom", "ja")
    (message,) = [row.message for row in room.sent(TOM)]
    return message


def test_accepted_it_is_theirs_with_its_facts_and_without_what_was_typed(room: Room) -> None:
    before = room.deal().facts
    deal_id = before.deal.id
    message = offered(room)
    assert SECRET not in shown((message,))
    assert room.within(lambda work, _: work.deal(deal_id), TOM) is None
    assert message.stamp is not None
    assert room.take(Choice(f"accept:{deal_id}", message.stamp), TOM)
    assert room.within(lambda work, _: work.deal(deal_id), KARIN) is None
    mine = room.within(lambda work, _: work.deal(deal_id), TOM)
    assert mine is not None
    # The conversation about it stays the giver's, and so does what they typed.
    assert mine.conversation is None
    assert _without_owner(mine.facts) == _without_owner(before)
    tom, karin = room.speaker(TOM).facts.id, room.speaker(KARIN).facts.id
    assert mine.facts.deal.owner == tom
    assert room.place.count("answers", f"person_id = '{karin}' AND deal_id = '{deal_id}'") > 0
    assert room.place.count("conversations", f"person_id = '{karin}' AND deal_id = '{deal_id}'") == 1
    (told,) = [row.message for row in room.sent(KARIN)]
    assert keys((told,)) == ["handing.was_accepted"]
    # It can be worked on at once, and the former owner's next word is about another deal.
    room.say("/coach Acme", who=TOM)
    active = room.active(TOM)
    assert active is not None
    assert active.deal_id == deal_id
    assert "which" in str(room.say("wat nu?")[-1].ask)


def _without_owner(facts: DealFacts) -> DealFacts:
    return replace(facts, deal=replace(facts.deal, owner="", offered_to=None))


def test_declined_it_stays_and_the_giver_hears_so(room: Room) -> None:
    deal_id = room.deal().facts.deal.id
    message = offered(room)
    assert message.stamp is not None
    room.take(Choice(f"decline:{deal_id}", message.stamp), TOM)
    (told,) = [row.message for row in room.sent(KARIN)]
    assert keys((told,)) == ["handing.was_declined"]
    deal = room.deal().facts.deal
    assert (deal.owner, deal.offered_to) == (room.speaker(KARIN).facts.id, None)


@pytest.mark.parametrize("option", ["accept", "decline"])
def test_an_offer_that_was_taken_back_changes_nothing(room: Room, option: str) -> None:
    deal_id = room.deal().facts.deal.id
    message = offered(room)
    room.say("neem terug")
    room.sent(TOM)
    assert message.stamp is not None
    room.take(Choice(f"{option}:{deal_id}", message.stamp), TOM)
    assert "handing.gone" in keys([row.message for row in room.sent(TOM)])
    assert room.sent(KARIN) == []
    assert room.deal().facts.deal.owner == room.speaker(KARIN).facts.id


@pytest.mark.parametrize("option", ["accept", "decline"])
def test_whoever_was_not_asked_can_neither_accept_nor_decline(room: Room, option: str) -> None:
    deal_id = room.deal().facts.deal.id
    message = offered(room)
    assert message.stamp is not None
    for stranger in (KIM, ELSEWHERE):
        room.take(Choice(f"{option}:{deal_id}", message.stamp), stranger)
        assert "handing.gone" in keys([row.message for row in room.sent(stranger)])
    assert room.deal().facts.deal.offered_to == room.speaker(TOM).facts.id
    giver = room.speaker(KARIN).facts.id
    for effect in (TakeOver(deal_id, giver), DeclineOffer(deal_id, giver)):
        with pytest.raises(NextstepError):
            room.within(lambda work, _, effect=effect: work.apply(effect, turn_id="x", now=NOW), KIM)  # type: ignore[misc]  # bound now


def test_how_the_former_owner_wanted_to_be_asked_stays_with_them(room: Room) -> None:
    room.say("ja", "budget is er", "1", "niemand", "Sanne legt het 20 maart voor aan het MT")
    facts = room.deal().facts
    step = facts.next_step
    assert step is not None
    silenced = PutNextStep(facts.deal.id, replace(step, never=True, asked=2))
    room.within(lambda work, _: work.apply(silenced, turn_id="never", now=NOW))
    message = offered(room)
    assert message.stamp is not None
    room.take(Choice(f"accept:{facts.deal.id}", message.stamp), TOM)
    theirs = room.deal(TOM).facts.next_step
    assert theirs is not None
    assert (theirs.what, theirs.never, theirs.asked) == (step.what, False, 0)


def test_colleagues_are_those_of_the_workspace(room: Room) -> None:
    found = room.within(lambda work, _: work.colleagues_like("to"))
    assert [colleague.name for colleague in found] == ["Tom"]
    assert room.within(lambda work, _: work.colleagues_like("karin")) == ()
    assert room.within(lambda work, _: work.colleagues_like("")) == ()


def test_a_message_about_the_giver_goes_when_they_are_erased(room: Room) -> None:
    offered(room)
    room.say("neem terug", "draag over aan Tom", "ja")
    assert room.place.count("outbox", "key LIKE 'told:%'") == 2
    room.store.erase_person((KARIN.channel, KARIN.workspace), KARIN.external_id, now=NOW)
    assert room.place.count("outbox", "key LIKE 'told:%'") == 0
    assert [row.message for row in room.sent(TOM)] == []
    # A tap on what was shown before finds nothing.
    room.take(Choice("accept:gone", Stamp("offer:gone", 1, "offer")), TOM)
    assert "handing.gone" in keys([row.message for row in room.sent(TOM)])


def test_a_tap_on_the_open_question_of_another_deal_goes_there(room: Room) -> None:
    acme = room.deal()
    there = acme.conversation
    assert there is not None
    assert there.pending is not None
    stamp = Stamp(there.id, there.version, there.pending.question)
    room.say("/coach Globex")
    room.take(Choice("unknown", stamp))
    active = room.active()
    assert active is not None
    assert active.deal_id == acme.facts.deal.id
    room.sent(KARIN)
    # A colleague's tap on it, should it ever come, is as if there were no such question.
    room.take(Choice("unknown", stamp), TOM)
    assert keys([row.message for row in room.sent(TOM)]) == ["stale"]


@pytest.mark.parametrize(
    ("habits", "zone"),
    [
        (Habits(work_from=time(11), work_days=(1, 2)), TOM.zone),
        (Habits(zone="America/New_York"), "America/New_York"),
    ],
)
def test_from_then_on_it_goes_by_the_new_owners_days_and_hours(room: Room, habits: Habits, zone: str) -> None:
    deal_id = room.deal().facts.deal.id
    step = NextStep("n1", "MT bespreekt het", "w1", first=date(2026, 6, 12), last=date(2026, 6, 12))
    room.within(lambda work, _: work.apply(PutNextStep(deal_id, step), turn_id="step", now=NOW), KARIN)
    room.within(lambda work, _: work.apply(SetHabits(habits), turn_id="habits", now=NOW), TOM)
    message = offered(room)
    before = _asks_at(room, deal_id)
    room.take(Choice(f"accept:{deal_id}", message.stamp), TOM)
    facts = room.within(lambda work, _: work.deal(deal_id), TOM)
    assert facts is not None
    wanted = nudges.ask_at(facts.facts, NOW, calendar_of(habits, zone))
    assert _asks_at(room, deal_id) == wanted != before


def _asks_at(room: Room, deal_id: str) -> datetime | None:
    known = room.place.sql("SELECT id, ask_at FROM deals")
    found = next(at for known_id, at in known if known_id == deal_id)
    moment = datetime.fromisoformat(found) if isinstance(found, str) else found
    assert moment is None or isinstance(moment, datetime)
    return moment if moment is None or moment.tzinfo else moment.replace(tzinfo=UTC)
