"""When the coach asks about a deal by itself: tables of what it does and why, and what holds for every deal at any time."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import get_args
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.days.calendars import Calendar, calendar_of
from bot.coach.deciding import nudge_counts, nudges
from bot.coach.deciding.nudges import ActionDue, BeforeCall, Item, Send, StaleStep, Stop, Wait
from bot.coach.known.facts import (
    Deal,
    DealFacts,
    NextStep,
    OpenQuestion,
    OurAction,
    Topic,
    TopicMark,
    WhoseDate,
)
from bot.coach.known.habits import DaysOff, Habits
from bot.coach.turn.effects import Effect, evolve
from bot.wording import LANGUAGES, Wording
from tests.coach.test_calendars import ZONES, at, day, of

AMSTERDAM = of()
DEAL = Deal("d1", "Acme", "me", heard_on=day("2026-05-06"), walks_done=1)
STEP = NextStep("n1", "MT beslist", "w", set_on=day("2026-05-06"))
QUESTIONS = tuple(
    OpenQuestion(f"o{n}", topic, day("2026-05-06"), resolved=n == 0)
    for n, topic in enumerate(get_args(Topic)[:5])
)


def dated(first: str, last: str | None = None, whose: WhoseDate | None = "customer") -> NextStep:
    return replace(STEP, first=day(first), last=day(last or first), whose_date=whose)


def about(step: NextStep | None, deal: Deal = DEAL, **rest: object) -> DealFacts:
    return DealFacts(deal, next_steps=() if step is None else (step,), **rest)  # type: ignore[arg-type]  # names are checked at run time


def verdict(facts: DealFacts, now: str, habits: Habits | None = None) -> str:
    """The decision in a line, as "wait vr 12 juni 09:15 customers_date"."""
    calendar = calendar_of(habits or Habits(), "Europe/Amsterdam")
    found = nudges.decide(facts, at(now), calendar)
    reason = found.why.key.removeprefix("why.")
    match found:
        case Send(n, last):
            return f"send {n}{' last' if last else ''} {reason}"
        case Wait(until):
            return f"wait {until.astimezone(ZoneInfo('Europe/Amsterdam')):%Y-%m-%d %H:%M} {reason}"
        case Stop():
            return f"stop {reason}"


def after(facts: DealFacts, effect: Effect | None) -> DealFacts:
    assert effect is not None
    return evolve(facts, effect)


def asked(step: NextStep, n: int, on: str) -> NextStep:
    return replace(step, asked=n, asked_on=day(on))


@pytest.mark.parametrize(
    ("step", "now", "expected"),
    [
        # Silence before the customer's own date, even months away; the next working day after it, 09:15.
        (dated("2026-06-12"), "2026-05-06T12:00+02:00", "wait 2026-06-15 09:15 customers_date"),
        (dated("2026-06-12"), "2026-06-12T16:59+02:00", "wait 2026-06-15 09:15 customers_date"),
        (dated("2026-06-12"), "2026-06-13T12:00+02:00", "wait 2026-06-15 09:15 date_passed"),
        (dated("2026-06-12"), "2026-06-15T09:14:59+02:00", "wait 2026-06-15 09:15 date_passed"),
        (dated("2026-06-12"), "2026-06-15T09:15+02:00", "send 1 now"),
        (dated("2027-02-01"), "2026-11-01T12:00+01:00", "wait 2027-02-02 09:15 customers_date"),
        (dated("2026-06-12", whose="ours"), "2026-06-01T12:00+02:00", "wait 2026-06-15 09:15 our_date"),
        (dated("2026-06-12", whose=None), "2026-06-01T12:00+02:00", "wait 2026-06-15 09:15 dated"),
        # A span counts by its last day.
        (dated("2026-06-01", "2026-06-30"), "2026-06-20T12:00+02:00", "wait 2026-07-01 09:15 customers_date"),
        (dated("2026-12-28", "2027-01-03"), "2026-12-30T12:00+01:00", "wait 2027-01-04 09:15 customers_date"),  # week 53
        (dated("2028-02-28"), "2028-02-01T12:00+01:00", "wait 2028-02-29 09:15 customers_date"),
        # The next working day: over Whit Sunday and Monday, over the new year.
        (dated("2026-05-22"), "2026-05-20T12:00+02:00", "wait 2026-05-26 09:15 customers_date"),
        (dated("2026-12-31"), "2026-12-20T12:00+01:00", "wait 2027-01-04 09:15 customers_date"),
        # The clock is put forward, and back, in the night before.
        (dated("2027-03-26"), "2027-03-26T12:00+01:00", "wait 2027-03-30 09:15 customers_date"),  # and Easter Monday
        (dated("2026-10-24"), "2026-10-24T12:00+02:00", "wait 2026-10-26 09:15 customers_date"),
        # The 1st, 4th and 8th working day; then it rests.
        (asked(dated("2026-06-12"), 1, "2026-06-15"), "2026-06-15T09:16+02:00", "wait 2026-06-18 09:15 again"),
        (asked(dated("2026-06-12"), 1, "2026-06-15"), "2026-06-18T09:15+02:00", "send 2 now"),
        (asked(dated("2026-06-12"), 2, "2026-06-18"), "2026-06-18T17:00+02:00", "wait 2026-06-24 09:15 again"),
        (asked(dated("2026-06-12"), 2, "2026-06-18"), "2026-06-24T09:15+02:00", "send 3 last now"),
        (asked(dated("2026-06-12"), 3, "2026-06-24"), "2026-09-01T09:15+02:00", "stop rests"),
        # The program stood still for three weeks: once, and on from there.
        (dated("2026-06-12"), "2026-07-06T10:00+02:00", "send 1 now"),
        (asked(dated("2026-06-12"), 1, "2026-07-06"), "2026-07-06T11:00+02:00", "wait 2026-07-09 09:15 again"),
        # Whatever was asked before: nothing before the customer's own date.
        (asked(dated("2026-06-12"), 1, "2026-05-20"), "2026-06-01T12:00+02:00", "wait 2026-06-15 09:15 again"),
        # The one that was counted never arrived: the next comes when it would have.
        (replace(dated("2026-06-12"), asked=1), "2026-06-15T11:00+02:00", "wait 2026-06-18 09:15 again"),
        (replace(dated("2026-06-12"), asked=2), "2026-06-15T11:00+02:00", "wait 2026-06-24 09:15 again"),
        # No date: ten working days without news (14 and 25 May are none).
        (STEP, "2026-05-06T12:00+02:00", "wait 2026-05-21 09:15 quiet"),
        (STEP, "2026-05-21T09:15+02:00", "send 1 now"),
        (asked(STEP, 1, "2026-05-21"), "2026-05-21T12:00+02:00", "wait 2026-05-27 09:15 again"),
        (asked(STEP, 2, "2026-05-27"), "2026-05-27T12:00+02:00", "wait 2026-06-02 09:15 again"),
        # A date that had passed when they were last heard of says nothing: their silence counts.
        (dated("2026-05-05"), "2026-05-06T12:00+02:00", "wait 2026-05-21 09:15 quiet"),
        (dated("2026-05-06"), "2026-05-06T12:00+02:00", "wait 2026-05-07 09:15 customers_date"),
        # Put off, and never.
        (replace(dated("2026-06-12"), quiet_until=day("2026-06-20")), "2026-06-15T12:00+02:00", "wait 2026-06-22 09:15 put_off"),
        (replace(dated("2026-06-12"), quiet_until=day("2026-06-22")), "2026-06-22T09:15+02:00", "send 1 now"),
        (replace(dated("2026-06-12"), quiet_until=day("2026-06-01")), "2026-06-01T12:00+02:00", "wait 2026-06-15 09:15 customers_date"),
        (replace(STEP, quiet_until=day("2026-05-08")), "2026-05-07T12:00+02:00", "wait 2026-05-08 09:15 put_off"),
        (asked(replace(STEP, quiet_until=day("2026-05-08")), 1, "2026-05-08"), "2026-05-08T12:00+02:00", "wait 2026-05-13 09:15 again"),
        (replace(dated("2026-06-12"), never=True), "2026-06-15T09:15+02:00", "stop never"),
        # The deal itself, while no next step is known.
        (None, "2026-05-06T12:00+02:00", "wait 2026-05-21 09:15 quiet"),
        (None, "2026-05-21T09:15+02:00", "send 1 now"),
    ],
)  # fmt: skip
def test_when_a_step_is_asked_about(step: NextStep | None, now: str, expected: str) -> None:
    assert verdict(about(step), now) == expected


@pytest.mark.parametrize(
    ("deal", "now", "expected"),
    [
        (replace(DEAL, status="won"), "2026-07-01T12:00+02:00", "stop won"),
        (replace(DEAL, status="lost"), "2026-07-01T12:00+02:00", "stop lost"),
        (replace(DEAL, status="parked"), "2026-07-01T12:00+02:00", "stop parked"),
        (replace(DEAL, walks_done=0), "2026-07-01T12:00+02:00", "stop unfinished"),
        (replace(DEAL, heard_on=None), "2026-07-01T12:00+02:00", "stop nothing_heard"),
        (replace(DEAL, heard_on=None, marks=(TopicMark("steps", "unknown", day("2026-05-06")),)),
         "2026-05-07T12:00+02:00", "wait 2026-05-21 09:15 quiet"),
        (replace(DEAL, asked=1, asked_on=day("2026-05-21")), "2026-05-21T12:00+02:00", "wait 2026-05-27 09:15 again"),
        (replace(DEAL, asked=3), "2026-07-01T12:00+02:00", "stop rests"),
        (replace(DEAL, quiet_until=day("2026-08-01")), "2026-07-01T12:00+02:00", "wait 2026-08-03 09:15 put_off"),
    ],
)  # fmt: skip
def test_when_a_deal_without_a_next_step_is_asked_about(deal: Deal, now: str, expected: str) -> None:
    assert verdict(about(None, deal), now) == expected


@pytest.mark.parametrize(
    ("habits", "now", "expected"),
    [
        (Habits(paused_until=day("2026-06-22")), "2026-06-15T09:15+02:00", "wait 2026-06-22 09:15 paused"),
        (Habits(paused_until=day("2026-06-20")), "2026-06-01T09:15+02:00", "wait 2026-06-22 09:15 paused"),
        (Habits(paused_until=day("2026-06-15")), "2026-06-01T09:15+02:00", "wait 2026-06-15 09:15 customers_date"),
        (Habits(days_off=(DaysOff(day("2026-06-15"), day("2026-06-26")),)), "2026-06-15T09:15+02:00", "wait 2026-06-29 09:15 date_passed"),
        (Habits(work_days=(2, 3)), "2026-06-15T09:15+02:00", "wait 2026-06-17 09:15 date_passed"),
        (Habits(work_from=time(13)), "2026-06-15T09:15+02:00", "wait 2026-06-15 13:00 date_passed"),
        (Habits(), "2026-06-15T17:00+02:00", "wait 2026-06-16 09:15 date_passed"),  # the window of the day was missed
        (Habits(), "2026-06-19T17:00+02:00", "wait 2026-06-22 09:15 date_passed"),
        (Habits(country="US", days_off=(DaysOff(day("2026-06-15"), day("2026-06-18")),)), "2026-06-18T12:00+02:00", "wait 2026-06-22 09:15 date_passed"),  # Juneteenth
    ],
)  # fmt: skip
def test_the_persons_own_days_and_hours(habits: Habits, now: str, expected: str) -> None:
    assert verdict(about(dated("2026-06-12")), now, habits) == expected


def test_what_is_due_comes_in_order_and_once() -> None:
    deal = replace(DEAL, next_call_on=day("2026-06-16"))
    ours = (
        OurAction("a1", "businesscase", day("2026-06-13")),  # a Saturday
        OurAction("a2", "demo", day("2026-06-15"), serves="n1"),
        OurAction("a3", "offerte", day("2026-06-10"), serves="a step behind them"),
        OurAction("a4", "bellen", day("2026-06-10"), done=True),
        OurAction("a5", "later", day("2026-06-16")),
        OurAction("a6", "geen datum"),
    )
    facts = about(dated("2026-06-12"), deal, actions=ours, open_questions=QUESTIONS)
    now = at("2026-06-15T09:15+02:00")
    expected: tuple[Item, ...] = (
        StaleStep("n1", 0, 1, last=False, since=day("2026-06-12")),
        BeforeCall(day("2026-06-16"), ("final_yes", "budget", "unbudgeted")),
        ActionDue("a1"),
        ActionDue("a2"),
    )
    assert nudges.due(facts, now, AMSTERDAM) == expected
    assert nudges.due(facts, now - timedelta(seconds=1), AMSTERDAM) == ()
    assert len({nudges.claim_of("d1", item) for item in expected}) == len(expected)
    for item in expected:
        facts = after(facts, nudge_counts.told(facts, item, day("2026-06-15")))
    assert nudges.due(facts, now, AMSTERDAM) == ()
    assert nudges.ask_at(facts, now, AMSTERDAM) == at("2026-06-16T09:15+02:00")  # a5
    assert nudges.due(replace(facts, deal=replace(facts.deal, status="parked")), now, AMSTERDAM) == ()


@pytest.mark.parametrize(
    ("call", "now", "expected"),
    [
        ("2026-06-16", "2026-06-12T12:00+02:00", "2026-06-15T09:15+02:00"),
        ("2026-06-15", "2026-06-11T12:00+02:00", "2026-06-12T09:15+02:00"),  # a Monday: the Friday before
        ("2026-05-15", "2026-05-12T12:00+02:00", "2026-05-13T09:15+02:00"),  # Ascension Day in between
        ("2026-06-16", "2026-06-15T18:00+02:00", "2026-06-16T09:15+02:00"),  # missed: on the day itself
        ("2026-06-16", "2026-06-16T17:00+02:00", None),
        ("2026-06-14", "2026-06-12T18:00+02:00", None),  # a Sunday, and the Friday was missed
    ],
)
def test_questions_before_a_call(call: str, now: str, expected: str | None) -> None:
    deal = replace(DEAL, heard_on=None, next_call_on=day(call), walks_done=0)
    facts = about(None, deal, open_questions=QUESTIONS)
    assert nudges.ask_at(facts, at(now), AMSTERDAM) == (at(expected) if expected else None)
    assert nudges.ask_at(replace(facts, open_questions=QUESTIONS[:1]), at(now), AMSTERDAM) is None


@pytest.mark.parametrize("odd", [date.min, date.max])
def test_a_day_that_nobody_plans_for_is_no_day(odd: date) -> None:
    facts = about(
        replace(STEP, first=odd, last=odd, quiet_until=odd),
        replace(DEAL, next_call_on=odd),
        actions=(OurAction("a1", "demo", odd),),
        open_questions=QUESTIONS,
    )
    assert nudges.ask_at(facts, at("2026-05-06T12:00+02:00"), AMSTERDAM) == at("2026-05-21T09:15+02:00")
    assert (
        nudges.ask_at(about(None, replace(DEAL, heard_on=odd)), at("2026-05-06T12:00+02:00"), AMSTERDAM)
        is None
    )


def test_a_message_that_never_went_out_leaves_no_trace() -> None:
    facts = about(
        asked(dated("2026-06-12"), 1, "2026-06-15"),
        replace(DEAL, next_call_on=day("2026-06-19")),
        actions=(OurAction("a1", "demo", day("2026-06-18")),),
        open_questions=QUESTIONS,
    )
    now = at("2026-06-18T10:00+02:00")
    before = nudges.due(facts, now, AMSTERDAM)
    assert [type(item) for item in before] == [StaleStep, BeforeCall, ActionDue]
    for item in before:
        facts = after(facts, nudge_counts.told(facts, item, day("2026-06-18")))
    assert nudges.due(facts, now, AMSTERDAM) == ()
    for item in before:
        facts = after(facts, nudge_counts.not_told(facts, item))
    assert nudges.due(facts, now, AMSTERDAM) == before
    assert [nudge_counts.not_told(facts, item) for item in before] == [None, None, None]


def test_what_was_said_meanwhile_is_not_undone() -> None:
    item = StaleStep("n1", 0, 1, last=False, since=day("2026-06-12"))
    assert nudge_counts.told(about(replace(STEP, id="n2")), item, day("2026-06-15")) is None
    assert nudge_counts.not_told(about(dated("2026-07-01")), item) is None
    assert nudge_counts.told(about(STEP), replace(item, step_id=None), day("2026-06-15")) is None
    assert nudge_counts.told(about(STEP), ActionDue("gone"), day("2026-06-15")) is None


@pytest.mark.parametrize("step", [asked(dated("2026-06-12"), 3, "2026-06-24"), None])
def test_whoever_answers_is_not_chased(step: NextStep | None) -> None:
    facts = about(step, replace(DEAL, asked=3, asked_on=day("2026-06-24")))
    facts = evolve(facts, nudge_counts.put_off(facts, day("2026-07-06")))
    assert verdict(facts, "2026-06-24T12:00+02:00") == "wait 2026-07-06 09:15 put_off"
    (item,) = nudges.due(facts, at("2026-07-06T09:15+02:00"), AMSTERDAM)
    assert item == StaleStep(step.id if step else None, 0, 1, last=False, since=day("2026-07-06"))
    # Put off once more the count is the same, and the claim another.
    again = evolve(facts, nudge_counts.put_off(facts, day("2026-07-13")))
    (later,) = nudges.due(again, at("2026-07-13T09:15+02:00"), AMSTERDAM)
    assert nudges.claim_of("d1", item) != nudges.claim_of("d1", later)


def test_another_zone_within_the_day_moves_what_is_not_said_yet() -> None:
    """Monday 07:59 in Auckland; the person flies to Honolulu, where it is still Sunday, and back."""
    facts = about(replace(STEP, first=day("2026-05-08"), last=day("2026-05-08")))
    now = at("2026-05-10T19:59Z")
    moments = [nudges.ask_at(facts, now, of(zone)) for zone in ("Pacific/Auckland", "Pacific/Honolulu")]
    assert moments == [at("2026-05-10T21:15Z"), at("2026-05-11T19:15Z")]
    told = about(asked(dated("2026-05-08"), 1, "2026-05-11"))
    for zone in ("Pacific/Auckland", "Pacific/Honolulu"):
        assert nudges.due(told, at("2026-05-11T20:00Z"), of(zone)) == ()


# -- what holds for every deal, at any time ------------------------------------------------------------------------------

DAYS = st.dates(date(2026, 1, 1), date(2028, 12, 31))
INSTANTS = st.datetimes(datetime(2026, 1, 1), datetime(2028, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001 - made aware
HABITS = st.builds(
    Habits,
    country=st.sampled_from([None, "", "NL"]),
    work_days=st.sampled_from([(0, 1, 2, 3, 4), (6, 0, 1, 2, 3), (1,), (0, 1, 2, 3, 4, 5, 6)]),
    work_from=st.sampled_from([time(0), time(2, 30), time(9), time(13)]),
    work_to=st.sampled_from([time(3), time(9), time(17), time(23, 59)]),
    days_off=st.lists(DAYS.map(lambda first: DaysOff(first, first + timedelta(days=13))), max_size=2).map(tuple),
    paused_until=st.none() | DAYS,
)  # fmt: skip
CALENDARS = st.builds(calendar_of, HABITS, st.sampled_from(ZONES))
STEPS = st.builds(
    lambda span, **rest: NextStep("n1", "MT beslist", "w", **rest, **span),
    span=st.just({}) | st.builds(lambda first, long: {"first": first, "last": first + timedelta(days=long)}, DAYS, st.integers(0, 30)),
    set_on=st.none() | DAYS,
    asked=st.integers(0, 3),
    asked_on=st.none() | DAYS,
    quiet_until=st.none() | DAYS,
    never=st.booleans(),
    slips=st.integers(0, 2),
)  # fmt: skip
FACTS = st.builds(
    lambda deal, step, due, questions: DealFacts(
        deal,
        next_steps=() if step is None else (step,),
        actions=(OurAction("a1", "demo", due), OurAction("a2", "bellen", due, reminded=True)),
        open_questions=questions,
    ),
    deal=st.builds(
        Deal,
        id=st.just("d1"),
        account=st.just("Acme"),
        owner=st.just("me"),
        status=st.sampled_from(["open", "open", "open", "won", "parked"]),
        walks_done=st.integers(0, 1),
        heard_on=st.none() | DAYS,
        next_call_on=st.none() | DAYS,
        briefed_for=st.none() | DAYS,
        asked=st.integers(0, 3),
        asked_on=st.none() | DAYS,
    ),
    step=st.none() | STEPS,
    due=st.none() | DAYS,
    questions=st.sampled_from([(), QUESTIONS]),
)


@given(facts=FACTS, calendar=CALENDARS, now=INSTANTS, later=st.timedeltas(timedelta(0), timedelta(days=400)), within=st.booleans())  # fmt: skip
def test_asking_keeps_its_promises(
    facts: DealFacts, calendar: Calendar, now: datetime, later: timedelta, within: bool
) -> None:
    moment = nudges.ask_at(facts, now, calendar)
    # Something is due exactly from the moment that was told, and nothing before.
    assert bool(nudges.due(facts, now, calendar)) is (moment == now)
    if moment is not None:
        assert moment >= now
        assert nudges.due(facts, moment, calendar)
        assert nudges.ask_at(facts, moment, calendar) == moment
        assert calendar.speaks_at(calendar.local_day(moment)) <= moment < calendar.closes_at(calendar.local_day(moment))  # fmt: skip
    until = calendar.next_moment(now + later) if within else now + later
    if moment is None or until < moment:
        assert nudges.due(facts, until, calendar) == ()
        assert nudges.ask_at(facts, until, calendar) == moment
    else:
        then = nudges.ask_at(facts, until, calendar)
        assert then is None or then >= moment
    # Whatever is due is due within the hours of a day of theirs, after the customer's date, and never of a closed deal.
    for item in nudges.due(facts, until, calendar):
        today = calendar.local_day(until)
        assert calendar.speaks_on(today)
        assert calendar.speaks_at(today) <= until < calendar.closes_at(today)
        assert facts.deal.status == "open"
        step = facts.next_step
        if isinstance(item, StaleStep) and step is not None:
            assert step.last is None or step.last < today
            assert step.quiet_until is None or step.quiet_until <= today
            assert not step.never
            assert item.n == step.asked + 1 <= nudges.TIMES
        if isinstance(item, BeforeCall):
            assert item.day >= today
        # Told, it is not told again.
        noted = after(facts, nudge_counts.told(facts, item, today))
        assert item not in nudges.due(noted, until, calendar)


@given(facts=FACTS, calendar=CALENDARS, now=INSTANTS)
def test_the_decision_agrees_with_what_is_due_and_every_reason_has_its_words(
    facts: DealFacts, calendar: Calendar, now: datetime
) -> None:
    found = nudges.decide(facts, now, calendar)
    stale = [moment for item, moment in nudges.coming(facts, now, calendar) if isinstance(item, StaleStep)]
    match found:
        case Send():
            assert stale == [now]
        case Wait(until):
            assert stale == [until]
        case Stop():
            assert stale == []
    for language in LANGUAGES:
        assert Wording(language, today=calendar.local_day(now)).text(found.why)


@given(step=STEPS, calendar=CALENDARS, now=INSTANTS)
def test_a_step_is_asked_about_three_times_at_its_pauses_and_then_rests(
    step: NextStep, calendar: Calendar, now: datetime
) -> None:
    facts = about(replace(step, asked=0, asked_on=None, never=False), replace(DEAL, heard_on=step.set_on))
    asked_on: list[date] = []
    while (moment := nudges.ask_at(facts, now, calendar)) is not None:
        (item,) = nudges.due(facts, moment, calendar)
        assert isinstance(item, StaleStep)
        assert item.last is (item.n == nudges.TIMES)
        asked_on.append(calendar.local_day(moment))
        facts, now = after(facts, nudge_counts.told(facts, item, asked_on[-1])), moment
    if nudges.heard_on(facts) or step.last or step.quiet_until:
        assert len(asked_on) == nudges.TIMES
        assert asked_on[1] >= calendar.working_day_after(asked_on[0], 3)
        assert asked_on[2] >= calendar.working_day_after(asked_on[1], 4)
