"""A call that ended, from the signal to the message of the day and what is answered to it: over a real store, on both databases."""

import asyncio
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.coach.finding.calls import Call
from bot.coach.known.facts import Deal
from bot.coach.known.habits import Habits
from bot.coach.turn.effects import KeepAnswer, PutDeal
from bot.coach.turn.replies import Line, Message
from bot.coach.turn.state import Conversation
from bot.due_report import as_lines
from bot.errors import Refused
from bot.nudging import Ticked
from bot.ports import Identity
from bot.turns import Arrival, take_turn
from bot.unasked import CallSignal
from bot.wording import Wording
from handlers.terminal.render import plain
from storage.workspaces import workspace_id_of
from tests.support.places import Place
from tests.support.waiting import ANNA, HERE, Room, our_action, who

WANTED = Habits(call_ended=True)
KARIN = replace(ANNA, email="anna@example.com")
MINUTE = timedelta(minutes=1)
TODAY, TOMORROW = "day:anna-id:2026-05-11", "day:anna-id:2026-05-12"


def at(day: int, clock: str = "11:00", month: int = 5) -> datetime:
    """A day and time in Amsterdam in the summer of 2026; the 11th of May is a Monday."""
    hour, minute = map(int, clock.split(":"))
    return datetime(2026, month, day, hour - 2, minute, tzinfo=UTC)


@pytest.fixture
def room(place: Place) -> Iterator[Room]:
    """Anna, who wants to hear of her calls, at eleven on a Monday."""
    with place.opened() as store:
        found = Room(store, now=at(4))
        found.turn(by=KARIN)
        found.habits(WANTED)
        found.now = at(11)
        yield found


def signal(
    call_id: str = "c1",
    account: str = "Acme",
    *,
    topic: str | None = None,
    email: str = "anna@example.com",
    ended: datetime | None = None,
) -> CallSignal:
    ended = ended or at(11, "10:55")
    return CallSignal(
        Call(call_id, account, topic, ended), email, f"{call_id} {account} {topic} {email} {ended}"
    )


def ended(room: Room, *signals: CallSignal, there: tuple[str, str] = HERE) -> list[bool]:
    return [asyncio.run(room.store.take_call(there, one, now=room.now)) for one in signals or (signal(),)]


def keys_of(message: Message) -> list[str]:
    return [part.key if isinstance(part, Line) else part.text.key for part in message.parts]  # type: ignore[union-attr]  # lines and a question


def newest(room: Room) -> Message:
    return room.channel.sent[-1].message


def options(message: Message) -> list[str]:
    return [option.id for option in message.ask.options] if message.ask else []


def waits(place: Place) -> list[tuple[object, ...]]:
    return place.sql("SELECT id, person_id, account, topic FROM calls WHERE ask_at IS NOT NULL ORDER BY id")


# -- when it comes -----------------------------------------------------------------------------------------------------


def test_who_just_spoke_with_a_known_customer_is_asked_within_their_hours(room: Room) -> None:
    room.deal("acme", last=date(2026, 6, 30))
    room.now += MINUTE
    assert ended(room, signal(ended=room.now)) == [True]
    assert room.next_due == room.now
    assert room.pass_by(room.now + 6 * MINUTE) == [TODAY]
    assert keys_of(newest(room)) == ["day.ended.ask_known"]
    assert options(newest(room)) == ["deal:acme", "no", "calls_off"]
    assert room.next_due is not None
    assert room.next_due > at(12)
    assert room.pass_by(at(12, "09:15")) == []


def test_a_customer_who_is_not_known_can_be_begun_with(room: Room) -> None:
    ended(room, signal(account="Globex", topic="renewal"))
    assert room.pass_by(at(11)) == [TODAY]
    assert keys_of(newest(room)) == ["day.ended.ask"]
    assert options(newest(room)) == ["call:c1", "no", "calls_off"]
    assert room.next_due is None


@pytest.mark.parametrize(
    ("told", "comes", "key"),
    [
        pytest.param(at(11, "08:30"), at(11, "09:15"), "ask", id="before their hours"),
        pytest.param(at(11, "17:30"), at(12, "09:15"), "ask_on", id="after them"),
        pytest.param(at(16, "11:00"), at(18, "09:15"), "ask_on", id="on a Saturday"),
    ],
)
def test_outside_their_hours_it_waits(room: Room, told: datetime, comes: datetime, key: str) -> None:
    room.now = told
    ended(room, signal(ended=told - MINUTE))
    assert room.pass_by(told) == []
    assert room.next_due == comes
    assert len(room.pass_by(comes)) == 1
    assert keys_of(newest(room)) == [f"day.ended.{key}"]


def test_during_a_pause_it_waits_until_that_is_over(room: Room) -> None:
    room.habits(replace(WANTED, paused_until=date(2026, 5, 20)))
    ended(room)
    assert room.next_due == at(20, "09:15")


def test_when_todays_message_went_out_it_comes_with_that_of_the_next_working_day(room: Room) -> None:
    room.deal("bolt", last=date(2026, 6, 30))
    room.turn(our_action("bolt", date(2026, 5, 11)))
    assert room.pass_by(at(11)) == [TODAY]
    ended(room)
    assert room.pass_by(at(11, "11:30")) == []
    assert room.pass_by(at(12, "09:15")) == [TOMORROW]
    assert keys_of(newest(room)) == ["day.ended.ask_on"]


def test_it_joins_the_message_that_still_waits_to_go_out(room: Room) -> None:
    room.now = at(5)
    room.deal("bolt", last=date(2026, 5, 8))
    room.now = at(11)
    assert room.tick() == Ticked(1, 1)
    ended(room, signal(ended=room.now))
    assert room.tick() == Ticked(0, 0, 1)
    room.drain()
    assert room.channel.keys == [TODAY]
    assert keys_of(newest(room)) == ["nudge.customer.line", "day.ended.line", "day.which"]
    assert options(newest(room)) == ["deal:bolt", "call:c1"]


def test_of_one_deal_the_stale_step_is_asked_with_a_word_of_the_call(room: Room) -> None:
    room.now = at(5)
    room.deal("acme", last=date(2026, 5, 8))
    room.now = at(11)
    ended(room)
    assert room.pass_by(at(11)) == [TODAY]
    assert keys_of(newest(room)) == ["day.ended.also", "nudge.customer.ask"]


def test_it_stands_after_the_nudges_and_before_what_else_there_is(room: Room) -> None:
    room.now = at(5)
    room.deal("acme", last=date(2026, 6, 30))
    room.deal("bolt", last=date(2026, 5, 8))
    room.deal("cord", last=date(2026, 6, 30))
    room.turn(our_action("cord", date(2026, 5, 8)))
    room.now = at(11)
    ended(room)
    assert room.pass_by(at(11)) == [TODAY]
    assert keys_of(newest(room)) == ["nudge.customer.line", "day.ended.line", "day.action", "day.which"]


def test_more_than_three_are_counted_and_come_the_next_day(room: Room) -> None:
    names = ("Acme", "Bolt", "Cord", "Dune")
    ended(room, *(signal(name, name, ended=at(11, f"10:5{n}")) for n, name in enumerate(names)))
    assert room.pass_by(at(11)) == [TODAY]
    assert keys_of(newest(room)) == ["day.ended.line"] * 3 + ["day.more", "day.which"]
    assert room.pass_by(at(12, "09:15")) == [TOMORROW]
    assert options(newest(room))[0] == "call:Dune"


# -- when it does not --------------------------------------------------------------------------------------------------


def told_of_it(room: Room) -> None:
    room.turn(KeepAnswer("note", "ging goed", "acme"), by=KARIN)


def closed(room: Room) -> None:
    deal = room.facts("acme").deal
    # Told before the call ended, so that it is the closing that counts.
    room.now -= timedelta(hours=1)
    room.turn(PutDeal(replace(deal, status="lost", closed_on=date(2026, 5, 11))), by=KARIN)
    room.now += timedelta(hours=1)


def switched_off(room: Room) -> None:
    room.habits(Habits())


@pytest.mark.parametrize("then", [told_of_it, closed, switched_off])
def test_nothing_is_asked_where_nothing_is_left_to_ask(
    room: Room, place: Place, then: Callable[[Room], None]
) -> None:
    room.now = at(11, "09:00")
    room.deal("acme", last=date(2026, 6, 30))
    room.now = at(11)
    ended(room)
    then(room)
    assert room.pass_by(at(11, "11:10")) == []
    assert room.channel.keys == []
    assert waits(place) == []


def test_a_deal_that_was_begun_since_was_told_of(room: Room) -> None:
    ended(room)
    room.deal("acme", last=date(2026, 6, 30))
    assert room.pass_by(at(11, "11:10")) == []


def test_another_customer_of_nearly_that_name_is_no_reason_to_be_silent(room: Room) -> None:
    room.turn(PutDeal(Deal("noord", "Acme Noord", "anna-id")))
    ended(room, signal(account="Acme Zuid", ended=at(11, "10:50")))
    assert room.pass_by(at(11, "11:10")) == [TODAY]
    assert options(newest(room))[0] == "call:c1"


# -- taken once --------------------------------------------------------------------------------------------------------


def test_the_same_call_is_taken_once_and_another_under_its_id_is_refused(room: Room, place: Place) -> None:
    assert ended(room, signal(), signal(), signal(account="Globex")) == [True, True, False]
    assert waits(place) == [("c1", "anna-id", "Acme", None)]
    assert room.pass_by(at(11)) == [TODAY]
    assert ended(room, signal()) == [True]
    assert room.next_due is None


def test_many_at_the_same_time_are_one(room: Room, place: Place) -> None:
    def one(number: int) -> bool:
        return ended(room, signal(account="Acme" if number % 2 else "Globex"))[0]

    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(one, range(16)))
    assert (found.count(True), len(waits(place))) == (8, 1)


def test_of_whom_nobody_knows_or_who_does_not_want_it_only_the_id_is_kept(room: Room, place: Place) -> None:
    room.turn(by=who("ben"))
    room.turn(by=replace(who("cas"), email="cas@example.com"))
    told = (signal("c1", email="nobody@example.com"), signal("c2", email="cas@example.com"))
    assert ended(room, *told, *told) == [True] * 4
    assert ended(room, *(replace(one, body_hash="another") for one in told)) == [False] * 2
    kept = place.sql("SELECT id, person_id, deal_id, account, topic, ask_at FROM calls ORDER BY id")
    assert kept == [("c1", None, None, None, None, None), ("c2", None, None, None, None, None)]


def test_nobody_of_another_workspace_is_found_by_an_address(room: Room, place: Place) -> None:
    elsewhere = ("slack", "T9")
    assert ended(room, signal(), there=elsewhere) == [True]
    assert waits(place) == []
    # And an id means something in its own workspace only.
    assert ended(room, signal(account="Globex")) == [True]
    (mine, theirs) = place.sql("SELECT workspace_id FROM calls ORDER BY person_id IS NULL")
    assert (mine, theirs) == ((workspace_id_of(HERE),), (workspace_id_of(elsewhere),))


def test_a_message_that_was_refused_gives_its_call_back(room: Room, place: Place) -> None:
    ended(room)
    room.channel.fails = [Refused("is_archived")]
    assert room.pass_by(at(11)) == []
    assert waits(place) == [("c1", "anna-id", "Acme", None)]
    assert place.sql("SELECT key FROM told") == []
    assert room.pass_by(at(12, "09:15")) == [TOMORROW]


def test_what_was_told_is_noted_with_the_deal_it_was_about(room: Room, place: Place) -> None:
    room.now = at(11, "09:00")
    room.deal("acme", last=date(2026, 6, 30))
    room.now = at(11)
    ended(room, signal(), signal("c2", "Globex"))
    assert room.pass_by(at(11)) == [TODAY]
    assert place.sql("SELECT id, deal_id FROM calls ORDER BY id") == [("c1", "acme"), ("c2", None)]
    assert place.sql("SELECT key, deal_id FROM told ORDER BY key") == [("call:c1", "acme"), ("call:c2", None)]


def test_calls_are_kept_for_thirty_days_and_are_in_an_export_and_an_erasure(room: Room, place: Place) -> None:
    ended(room, signal(), signal("c2", email="nobody@example.com"))
    asyncio.run(room.store.forget_old(room.now + timedelta(days=30)))
    assert len(place.sql("SELECT id FROM calls")) == 2
    exported = room.store.export_person(HERE, "anna") or ()
    assert [row["account"] for part, row in exported if part == "calls"] == ["Acme"]
    assert room.store.erase_person(HERE, "anna", now=room.now)["calls"] == 1
    assert place.sql("SELECT id, account FROM calls") == [("c2", None)]
    asyncio.run(room.store.forget_old(room.now + timedelta(days=30, seconds=1), again=True))
    assert place.sql("SELECT id FROM calls") == []


# -- what it says and what is answered ---------------------------------------------------------------------------------


def said(room: Room, text: str, language: str = "nl") -> str:
    """What is shown for a line that Anna types."""
    room.turns += 1
    identity = Identity(*HERE, "anna", "Anna", "nl", "Europe/Amsterdam")
    arrival = Arrival(identity, (f"typed-{room.turns}",), text, room.now, f"typed-{room.turns}")
    taken = asyncio.run(take_turn(room.store, arrival, owner="test"))
    wording = Wording("en" if language == "en" else "nl", today=room.now.date())
    return "\n".join(plain(message, wording) for message in taken.said)


def asked(room: Room, *signals: CallSignal) -> str:
    ended(room, *signals)
    assert room.pass_by(room.now) == [TODAY]
    return plain(newest(room), Wording(newest(room).language, today=room.now.date()))


def test_beginning_with_a_customer_who_is_not_known_makes_the_deal(room: Room) -> None:
    shown = asked(room, signal(account="Van Dijk & Zonen", topic="verlenging"))
    assert shown.startswith("Gesprek met Van Dijk & Zonen (verlenging) gehad? Vier korte vragen")
    shown = said(room, "1")
    assert "Welke stappen zet Van Dijk & Zonen" in shown
    # What is to come was said already.
    assert "Vier korte vragen" not in shown
    (deal,) = asyncio.run(room.store.read(HERE, lambda view: view.deals()))
    assert (deal.deal.account, deal.deal.topic) == ("Van Dijk & Zonen", "verlenging")


def test_in_english_it_reads_as_well(room: Room) -> None:
    said(room, "english please")
    room.now += 6 * MINUTE
    shown = asked(room)
    assert shown.startswith("Just spoke with Acme? Four short questions and you'll have your next move.")
    assert "Fine, I'll leave it at that." in said(room, "not now", "en")
    assert room.speaker()[1] == replace(
        room.speaker()[1] or Conversation("", None), phase="idle", pending=None
    )


def test_everything_may_be_told_at_once(room: Room) -> None:
    asked(room)
    shown = said(room, "IT test nu, 12 juni zit het in het MT, de CFO tekent, Exact doet ook mee")
    assert "Dit haalde ik eruit" in shown
    assert "CFO" in shown


@pytest.mark.parametrize(
    ("typed", "shown", "wants"),
    [
        ("ja", "Welke stappen zet Acme", True),
        ("prima", "Welke stappen zet Acme", True),
        ("nee", "Prima, dan laat ik het zo.", True),
        ("niet nu", "Prima, dan laat ik het zo.", True),
        ("later", "Prima, dan laat ik het zo.", True),
        (
            "geen berichten meer na een gesprek",
            "Goed, ik meld me niet meer als een gesprek is afgelopen.",
            False,
        ),
        ("net gebeld met Globex", "Globex", True),
    ],
)
def test_what_may_be_answered(room: Room, typed: str, shown: str, wants: bool) -> None:
    asked(room)
    assert shown in said(room, typed)
    assert room.speaker()[0].facts.habits.call_ended is wants


def test_a_name_that_fits_several_deals_is_asked_and_never_merged(room: Room) -> None:
    room.now = at(11, "09:00")
    for deal_id, topic in (("d1", "verlenging"), ("d2", "licenties")):
        room.turn(PutDeal(Deal(deal_id, "Acme", "anna-id", topic)))
    room.now = at(11)
    asked(room)
    shown = said(room, "1")
    assert "Welke bedoel je?" in shown
    assert "Acme (verlenging)" in shown
    assert "Welke stappen zet Acme" in said(room, "een nieuwe deal")
    assert len(asyncio.run(room.store.read(HERE, lambda view: view.deals()))) == 3


def test_who_runs_the_program_sees_what_waits(room: Room) -> None:
    room.now = at(11, "09:00")
    room.deal("acme", last=date(2026, 6, 30))
    room.now = at(11)
    ended(room, signal(), signal("c2", "Globex"))
    found = asyncio.run(room.store.due(room.now, limit=10))
    told = list(as_lines(found, room.now, Wording("en", today=room.now.date())))
    assert told == [
        "Anna (terminal local), now:",
        "  Acme: the call of Mon 11 May has ended",
        "  Globex: the call of Mon 11 May has ended",
    ]
    told_of_it(room)
    found = asyncio.run(room.store.due(room.now, limit=10))
    assert "  Acme: nothing left to say" in as_lines(found, room.now, Wording("en", today=room.now.date()))
    unasked = asyncio.run(room.store.unasked(room.now))
    assert (unasked.calls, unasked.since) == (2, room.now)
