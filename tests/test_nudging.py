"""What goes out unasked, from a turn that leaves a deal waiting to the message: over a real store, on both databases."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot.coach.known.habits import DaysOff, Habits
from bot.coach.turn.effects import PutDeal, PutNextStep
from bot.coach.turn.replies import Line, Message
from bot.coach.turn.state import Conversation, Pending, Phase, Walk
from bot.errors import OutcomeUnknown, Refused, StorageBusy, TryLater
from bot.nudging import Ticked, compose, tick
from bot.ports import Outgoing
from bot.unasked import Composing, Outcome, PutOff
from storage.database import Database
from storage.engine import SqlStore
from storage.opening import Waits
from storage.outbox import Leases
from tests.support.places import IN_A_FILE, ON_POSTGRESQL, Place
from tests.support.waiting import (
    FRIDAY,
    HERE,
    NEXT_MONDAY,
    Room,
    open_question,
    our_action,
    who,
)

BEN = who("ben")
MONDAY = date(2026, 5, 11)
MINUTE = timedelta(minutes=1)
KEY = "day:anna-id:2026-05-11"


@pytest.fixture
def room(place: Place) -> Iterator[Room]:
    with place.opened() as store:
        yield Room(store)


def at(day: int, clock: str = "09:15", month: int = 5) -> datetime:
    """A day and time in Amsterdam in the summer of 2026."""
    hour, minute = map(int, clock.split(":"))
    return datetime(2026, month, day, hour - 2, minute, tzinfo=UTC)


def lines(message: Message) -> list[str]:
    """What a message says, as catalogue keys."""
    return [part.key if isinstance(part, Line) else part.text.key for part in message.parts]  # type: ignore[union-attr]  # a day's message has lines and a question


def customers(message: Message) -> list[object]:
    """Whose deals a message is about, in its order."""
    found = (part for part in message.parts if isinstance(part, Line))
    return [dict(line.values)["customer"] for line in found if "customer" in dict(line.values)]


# -- when it goes out ------------------------------------------------------------------------------------------------------


def test_a_step_whose_date_passed_is_asked_about_on_the_next_working_day(room: Room) -> None:
    room.deal("acme")
    assert room.next_due == NEXT_MONDAY
    assert room.pass_by(NEXT_MONDAY - MINUTE) == []
    assert room.pass_by(NEXT_MONDAY) == [KEY]
    message = room.channel.sent[0].message
    assert lines(message) == ["nudge.customer.ask"]
    assert message.ask is not None
    assert [option.id for option in message.ask.options] == [
        "happened", "moved", "differently", "not_yet", "end", "snooze:tomorrow", "snooze:monday", "snooze:next_week",
        "snooze:never",
    ]  # fmt: skip


def test_it_comes_three_times_and_then_rests(room: Room) -> None:
    room.deal("acme")
    came = []
    while (due := room.next_due) is not None:
        assert room.pass_by(due)
        came.append(due)
    assert came == [at(11), at(15), at(21)]
    hints = [outgoing.message.ask and outgoing.message.ask.hint for outgoing in room.channel.sent]
    assert hints == [None, None, Line("nudge.rests")]


def test_one_message_a_day_shows_three_deals_and_counts_the_rest(room: Room) -> None:
    for name in ("a", "b", "c", "d", "e"):
        room.deal(name)
    assert room.pass_by(at(11)) == [KEY]
    # What found no place is not looked at again today.
    assert (room.tick(), room.next_due) == (Ticked(0, 0), at(12))
    first = room.channel.sent[0].message
    assert lines(first) == ["nudge.customer.line"] * 3 + ["day.more", "day.which"]
    assert ("n", 2) in first.parts[3].values  # type: ignore[union-attr]  # a line
    assert room.pass_by(at(12)) == ["day:anna-id:2026-05-12"]
    second = room.channel.sent[1].message
    assert lines(second) == ["nudge.customer.line"] * 2 + ["day.which"]
    assert sorted(map(str, customers(first) + customers(second))) == ["A", "B", "C", "D", "E"]


def test_a_message_is_for_one_person(room: Room) -> None:
    room.deal("acme")
    room.deal("bolt", by=BEN)
    assert room.pass_by(at(11)) == [KEY, "day:ben-id:2026-05-11"]
    assert [customers(outgoing.message) for outgoing in room.channel.sent] == [[], []]
    assert [
        outgoing.message.ask.text.values[0] for outgoing in room.channel.sent if outgoing.message.ask
    ] == [
        ("customer", "Acme"),
        ("customer", "Bolt"),
    ]


@pytest.mark.parametrize(
    ("up_again", "comes"),
    [
        pytest.param(at(11, "16:59"), at(11, "16:59"), id="the same day, before they stop"),
        pytest.param(at(11, "17:00"), at(12), id="when they had just stopped"),
        pytest.param(at(13, "03:00"), at(13), id="two days later, at night"),
        pytest.param(at(30, "12:00"), at(1, month=6), id="three weeks later, on a Saturday"),
    ],
)
def test_a_missed_window_moves_to_the_next_one(room: Room, up_again: datetime, comes: datetime) -> None:
    room.deal("acme")
    sent = room.pass_by(up_again)
    if up_again != comes:
        assert sent == []
        assert room.next_due == comes
        sent = room.pass_by(comes)
    assert len(sent) == 1
    assert room.facts("acme").next_steps[0].asked == 1


def test_questions_before_a_call_and_an_action_of_ours_come_in_the_same_message(room: Room) -> None:
    room.deal("acme", last=date(2026, 6, 30))
    deal = room.facts("acme").deal
    room.turn(
        PutDeal(replace(deal, next_call_on=date(2026, 5, 12))),
        open_question("acme", "budget", date(2026, 5, 4)),
        open_question("acme", "final_yes", date(2026, 5, 4)),
        our_action("acme", date(2026, 5, 11)),
    )
    room.deal("bolt")
    assert room.pass_by(at(11)) == [KEY]
    assert lines(room.channel.sent[0].message) == [
        "day.call", "day.question", "day.question", "day.action", "nudge.customer.ask",
    ]  # fmt: skip
    assert room.facts("acme").actions[0].reminded
    assert room.pass_by(at(12)) == []


def test_without_a_stale_step_nothing_is_asked_and_no_conversation_moves(room: Room) -> None:
    room.deal("acme", last=date(2026, 6, 30))
    room.turn(our_action("acme", date(2026, 5, 11)))
    before = room.speaker()
    assert room.pass_by(at(11)) == [KEY]
    message = room.channel.sent[0].message
    assert (message.ask, message.stamp, lines(message)) == (None, None, ["day.action"])
    assert room.speaker() == before


# -- looked at again when it is sent ---------------------------------------------------------------------------------------


def queued(room: Room, *names: str) -> None:
    """Deals that are due, with their message in the outbox."""
    for name in names:
        room.deal(name)
    room.now = at(11)
    assert room.tick() == Ticked(len(names), 1)


def state_of(place: Place) -> list[tuple[object, ...]]:
    return place.sql("SELECT state, reason FROM outbox WHERE kind = 'day' ORDER BY id")


def test_what_was_told_in_the_meantime_is_not_asked(room: Room, place: Place) -> None:
    queued(room, "acme", "bolt")
    step = room.facts("acme").next_steps[0]
    room.turn(PutNextStep("acme", replace(step, first=date(2026, 6, 5), last=date(2026, 6, 5))))
    room.turn(PutDeal(replace(room.facts("bolt").deal, status="lost", closed_on=date(2026, 5, 11))))
    room.drain()
    assert room.channel.keys == []
    assert state_of(place) == [("dropped", "nothing left to say")]
    assert room.next_due == at(8, month=6)


def test_a_message_that_said_nothing_does_not_take_the_days_place(room: Room) -> None:
    queued(room, "acme")
    room.turn(PutDeal(replace(room.facts("acme").deal, status="won", closed_on=date(2026, 5, 11))))
    room.drain()
    room.deal("bolt", last=date(2026, 6, 30))
    room.turn(our_action("bolt", date(2026, 5, 11)))
    assert room.pass_by(at(11, "11:00")) == [KEY]


def test_a_deal_that_is_somebody_elses_by_then_is_not_in_it(room: Room, place: Place) -> None:
    room.turn(by=BEN)
    queued(room, "acme")
    place.sql("UPDATE deals SET owner = 'ben-id'")
    room.drain()
    assert room.channel.keys == []
    assert state_of(place) == [("dropped", "nothing left to say")]


def test_who_is_busy_with_the_coach_is_not_interrupted(room: Room) -> None:
    queued(room, "acme")
    room.turn(conversation=Conversation("c", None, 1, "choosing"))
    room.now += 4 * MINUTE
    room.drain()
    assert room.channel.keys == []
    room.now += MINUTE
    room.drain()
    assert room.channel.keys == [KEY]


def test_at_the_end_of_the_day_a_busy_person_is_told_all_the_same(room: Room) -> None:
    room.deal("acme")
    room.now = at(11, "16:57")
    room.turn(conversation=Conversation("c", None, 1, "choosing"))
    assert room.pass_by(at(11, "16:58")) == [KEY]


@pytest.mark.parametrize(
    ("habits", "then", "sent"),
    [
        pytest.param(
            Habits(zone="America/New_York"), at(11, "15:15"), [KEY], id="it is the same day there, and early"
        ),
        pytest.param(
            Habits(zone="Asia/Tokyo"), at(12, "02:15"), ["day:anna-id:2026-05-12"], id="the day is over there"
        ),
        pytest.param(Habits(work_from=time(13)), at(11, "13:00"), [KEY], id="they start later"),
        pytest.param(
            Habits(days_off=(DaysOff(date(2026, 5, 11), date(2026, 5, 12)),)),
            at(13),
            ["day:anna-id:2026-05-13"],
            id="they took days off",
        ),
        pytest.param(
            Habits(paused_until=date(2026, 5, 18)), at(18), ["day:anna-id:2026-05-18"], id="they paused it"
        ),
    ],
)
def test_other_habits_move_what_was_queued(
    room: Room, habits: Habits, then: datetime, sent: list[str]
) -> None:
    queued(room, "acme")
    # With a zone of UTC+9 the working day of this instant is nearly over; an hour later it is.
    room.now = at(11, "10:15")
    room.habits(habits)
    room.drain()
    assert room.channel.keys == []
    assert room.pass_by(then - MINUTE) == []
    assert room.pass_by(then) == sent


def test_a_message_does_not_go_out_on_another_day_of_theirs(room: Room, place: Place) -> None:
    queued(room, "acme")
    room.now = at(11, "15:00")
    # On that side of the date line it is three in the morning on Tuesday, and they are at work.
    room.habits(Habits(zone="Pacific/Kiritimati", work_from=time(1), work_to=time(8)))
    room.drain()
    assert (room.channel.keys, state_of(place)) == ([], [("dropped", "nothing left to say")])
    assert room.pass_by(room.now) == ["day:anna-id:2026-05-12"]


# -- the conversation ------------------------------------------------------------------------------------------------------


def test_typed_answers_go_to_the_question_that_was_asked(room: Room) -> None:
    queued(room, "acme")
    room.drain()
    _, active = room.speaker()
    assert active is not None
    assert (active.deal_id, active.phase, active.pending and active.pending.question) == (
        "acme",
        "asking",
        "happened",
    )
    stamp = room.channel.sent[0].message.stamp
    assert stamp is not None
    assert (stamp.conversation_id, stamp.version, stamp.question) == (active.id, active.version, "happened")


def test_the_question_somebody_is_at_stays_theirs(room: Room) -> None:
    room.deal("bolt", last=date(2026, 9, 1))
    asking = Conversation(
        "walk", "bolt", 1, "asking", Pending("people", Line("q.people.ask")), Walk("w", "first", MONDAY)
    )
    room.turn(conversation=asking)
    queued(room, "acme")
    room.drain()
    _, active = room.speaker()
    assert active == asking
    assert room.channel.keys == [KEY]


def left_at(room: Room, deal: str, began: date, phase: Phase) -> Conversation:
    """A walk that was begun on a day, and left with a question open."""
    if deal != "acme":
        room.deal(deal, last=date(2026, 9, 1))
    walk = Walk("w", "return", began)
    left = Conversation("walk", deal, 1, phase, Pending("people", Line("q.people.ask")), walk)
    room.turn(conversation=left)
    return left


@pytest.mark.parametrize("phase", ["asking", "paused"])
@pytest.mark.parametrize("deal", ["acme", "bolt"])
def test_a_walk_of_another_day_makes_room_for_what_is_asked_now(room: Room, deal: str, phase: Phase) -> None:
    room.deal("acme")
    left_at(room, deal, FRIDAY, phase)
    assert room.pass_by(at(11)) == [KEY]
    _, active = room.speaker()
    assert active is not None
    assert active.deal_id == "acme"
    assert active.pending is not None
    assert active.pending.question == "happened"
    assert active.walk is not None
    assert active.walk.kind == "check_in"


def test_a_walk_that_was_left_today_keeps_its_place(room: Room) -> None:
    room.deal("acme")
    left_at(room, "acme", MONDAY, "paused")
    assert room.pass_by(at(11)) == [KEY]
    message = room.channel.sent[0].message
    assert message.ask is not None
    assert [option.id for option in message.ask.options] == ["deal:acme"]
    _, active = room.speaker()
    assert active is not None
    assert active.deal_id is None


# -- what is told is told once ---------------------------------------------------------------------------------------------


def told(place: Place) -> list[tuple[object, ...]]:
    return place.sql("SELECT key, outbox_key FROM told ORDER BY key")


FIRST = ("nudge:step-acme:0:1:2026-05-08", KEY)


def test_what_stands_in_a_message_is_claimed_and_counted(room: Room, place: Place) -> None:
    queued(room, "acme")
    room.drain()
    assert told(place) == [FIRST]
    step = room.facts("acme").next_steps[0]
    assert (step.asked, step.asked_on) == (1, date(2026, 5, 11))


def test_what_the_platform_will_never_take_is_taken_back_and_asked_anew(room: Room, place: Place) -> None:
    queued(room, "acme")
    room.channel.fails = [Refused("is_archived")]
    room.drain()
    assert state_of(place) == [("refused", "is_archived")]
    asked_anew(room, place)


def test_what_came_too_late_is_taken_back_and_asked_anew(room: Room, place: Place) -> None:
    queued(room, "acme")
    room.channel.fails = [TryLater(60)]
    room.now = at(11, "16:59")
    room.drain()
    assert told(place) == [FIRST]
    room.now = at(11, "17:00")
    room.drain()
    assert state_of(place) == [("expired", "too late")]
    asked_anew(room, place)


def asked_anew(room: Room, place: Place) -> None:
    """Nothing is told, and the first nudge comes on the next day."""
    assert told(place) == []
    step = room.facts("acme").next_steps[0]
    assert (step.asked, step.asked_on) == (0, None)
    assert room.pass_by(at(12)) == ["day:anna-id:2026-05-12"]
    assert room.facts("acme").next_steps[0].asked == 1


def lease_over(place: Place) -> None:
    place.sql("UPDATE outbox SET lease_until = NULL")


@pytest.mark.parametrize("arrived", [True, False], ids=["it had arrived", "it had not"])
def test_after_an_unclear_answer_the_history_decides(room: Room, place: Place, arrived: bool) -> None:
    queued(room, "acme")
    room.channel.fails = [OutcomeUnknown("reset")]
    room.channel.loses_the_answer = arrived
    room.drain()
    assert room.channel.keys == [KEY] * arrived
    lease_over(place)
    room.drain()
    assert room.channel.keys == [KEY]
    assert (state_of(place), told(place)) == ([("sent", None)], [FIRST])
    assert room.facts("acme").next_steps[0].asked == 1


def test_without_a_history_an_unclear_answer_is_not_repeated(room: Room, place: Place) -> None:
    queued(room, "acme")
    room.channel.keeps_history = False
    room.channel.fails = [OutcomeUnknown("reset")]
    room.drain()
    lease_over(place)
    room.drain()
    assert room.channel.keys == []
    assert state_of(place) == [("dead", "unclear whether it was posted")]
    # It may have been seen, so it counts; the next one comes on the fourth working day.
    assert (told(place), room.next_due) == ([FIRST], at(15))


class Killed(BaseException):
    """As little is done after it as after a kill."""


def test_a_kill_between_the_words_and_the_sending_sends_it_once(room: Room, place: Place) -> None:
    async def and_die(store: Composing, row: Outgoing, now: datetime) -> Outcome:
        await compose(store, row, now)
        raise Killed

    queued(room, "acme")
    with pytest.raises(Killed):
        room.drain(with_words=and_die)
    assert told(place) == [FIRST]
    lease_over(place)
    room.drain()
    assert (room.channel.keys, told(place)) == ([KEY], [FIRST])
    assert room.facts("acme").next_steps[0].asked == 1


def test_a_kill_before_the_words_leaves_it_to_the_next_worker(room: Room, place: Place) -> None:
    queued(room, "acme")
    room.channel.keeps_history = False
    assert len(asyncio.run(room.store.claim(recipient=None, owner="killed", now=room.now))) == 1
    lease_over(place)
    room.drain()
    assert room.channel.keys == [KEY]


def test_a_worker_that_lost_its_lease_gives_no_words(room: Room, place: Place) -> None:
    queued(room, "acme")
    (slow,) = asyncio.run(room.store.claim(recipient=None, owner="slow", now=room.now))
    lease_over(place)
    room.drain()
    assert room.channel.keys == [KEY]
    assert asyncio.run(compose(room.store, slow, room.now)) == PutOff()
    assert told(place) == [FIRST]


def test_nothing_goes_out_to_who_was_erased(place: Place) -> None:
    # Erasing waits for what is on its way, a lease at most.
    with place.opened(
        waits=Waits(leases=Leases(lease=timedelta(seconds=2), call=timedelta(seconds=0.1)))
    ) as store:
        _erased_while_it_is_composed(Room(store), place)


def _erased_while_it_is_composed(room: Room, place: Place) -> None:
    async def erased_meanwhile(store: Composing, row: Outgoing, now: datetime) -> Outcome:
        await asyncio.to_thread(room.store.erase_person, HERE, "anna", now=now)
        return await compose(store, row, now)

    queued(room, "acme")
    room.drain(with_words=erased_meanwhile)
    assert room.channel.keys == []
    assert {table: place.count(table) for table in ("outbox", "told", "deals", "persons")} == dict.fromkeys(
        ("outbox", "told", "deals", "persons"), 0
    )
    assert (room.next_due, room.tick()) == (None, Ticked(0, 0))


# -- claiming --------------------------------------------------------------------------------------------------------------


def test_a_second_tick_finds_nothing(room: Room) -> None:
    queued(room, "acme", "bolt")
    assert room.tick() == Ticked(0, 0)


def test_one_persons_look_leaves_others_alone(room: Room) -> None:
    room.deal("acme")
    room.deal("bolt", by=BEN)
    room.now = at(11)
    assert room.tick("anna-id") == Ticked(1, 1)
    assert room.tick() == Ticked(1, 1)


def test_settings_that_cannot_be_read_hold_up_nobody_else(room: Room, place: Place) -> None:
    room.deal("acme")
    room.deal("bolt", by=BEN)
    place.sql("""UPDATE persons SET habits = '{"$": "FromTheFuture"}' WHERE id = 'anna-id'""")
    room.now = at(11)
    assert room.tick() == Ticked(2, 2)


def test_many_are_claimed_in_several_transactions(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Database, "many", 2)
    for name in ("a", "b", "c"):
        room.deal(name)
    room.deal("d", by=BEN)
    room.now = at(11)
    assert room.tick() == Ticked(4, 2)
    room.drain()
    assert sorted(room.channel.keys) == [KEY, "day:ben-id:2026-05-11"]


@ON_POSTGRESQL
def test_several_programs_queue_each_message_once(place: Place) -> None:
    people = [who(f"p{number}") for number in range(40)]
    with place.opened() as one, place.opened() as two:
        room = Room(one)
        for person in people:
            room.deal(f"deal-{person.external_id}", by=person)
        both = asyncio.run(_together(one, two))
    assert (sum(found.deals for found in both), sum(found.queued for found in both)) == (40, 40)
    assert place.count("outbox", "kind = 'day'") == 40


async def _together(*stores: SqlStore) -> list[Ticked]:
    return await asyncio.gather(*(tick(store, at(11)) for store in stores))


@ON_POSTGRESQL
def test_a_deal_that_a_turn_holds_is_left_for_the_next_look(place: Place) -> None:
    with place.opened() as store:
        room = Room(store)
        room.deal("acme")
        room.deal("bolt", by=BEN)
        room.now = at(11)
        with place.connected() as other:
            other("SELECT id FROM deals WHERE id = 'acme' FOR UPDATE")
            assert room.tick() == Ticked(1, 1)
        assert room.tick() == Ticked(1, 1)


@IN_A_FILE
def test_a_tick_that_cannot_be_stored_leaves_everything_due(place: Place) -> None:
    with place.opened(waits=Waits(busy=0.01)) as store:
        room = Room(store)
        room.deal("acme")
        room.now = at(11)
        with place.connected() as other:
            other("BEGIN IMMEDIATE")
            with pytest.raises(StorageBusy):
                room.tick()
        assert room.tick() == Ticked(1, 1)


def test_claiming_uses_the_index_of_what_is_due(room: Room, place: Place) -> None:
    room.deal("acme")
    plan = place.plan(
        "SELECT id FROM deals WHERE ask_at IS NOT NULL AND ask_at <= '2026-05-11' ORDER BY ask_at"
    )
    assert "ix_deals_ask_at" in plan
