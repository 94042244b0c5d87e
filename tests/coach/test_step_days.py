"""A step that is not yet their next has a day of its own: told, read in its title, put right, and taken along once it is the next."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.coach.keeping import outcomes, recording, step_days
from bot.coach.known.facts import BuyingStep, Deal, DealFacts, NextStep, Position
from bot.coach.news import news_by_clause
from bot.coach.route import route_changed, step_dates, step_day_told
from bot.coach.showing import describing
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutStep
from bot.coach.turn.replies import Checklist, ChecklistItem, Line, Span, Word, values
from bot.coach.understanding.readings import DateReading, ReadStep
from bot.coach.understanding.text import utterance
from tests.coach.rooms import TODAY, draft_of, first_walk, until, walked
from tests.support.core_chat import CoreChat

TRIAL, BIDS, BOARD, LINDA = (
    BuyingStep("s1", "trial", 0, status="busy"),
    BuyingStep("s2", "bids come back", 1),
    BuyingStep("s3", "board decides", 2),
    BuyingStep("s4", "linda signs", 3),
)
NEXT = NextStep("n1", "trial", "walk-1", serves="s1", first=TODAY, last=TODAY)
FACTS = DealFacts(
    Deal("d1", "Acme", "me"), (TRIAL, BIDS, BOARD, LINDA), (Position("p1", TODAY, "s1"),), next_steps=(NEXT,)
)
FEBRUARY, LATER = date(2026, 6, 5), date(2026, 6, 12)
PAST = TODAY - timedelta(days=3)


def on(first: date, last: date | None = None) -> DateReading:
    return DateReading(first, first, last or first, 0, 1)


def draft_with(*steps: BuyingStep, coming: NextStep | None = NEXT) -> Draft:
    route = {step.id: step for step in (*FACTS.steps, *steps)}
    following = (coming,) if coming is not None else ()
    return draft_of(replace(FACTS, steps=tuple(route.values()), next_steps=following), language="en")


def dated(step: BuyingStep, first: date, last: date | None = None) -> BuyingStep:
    return replace(step, first=first, last=last or first)


def days(draft: Draft) -> dict[str, date | None]:
    return {step.title: step.last for step in draft.facts.steps if step.last is not None}


# -- told ---------------------------------------------------------------------------------------------------------------


def test_a_day_that_is_told_is_kept_and_told_anew_replaces_it() -> None:
    draft = draft_with()
    step_days.tell(draft, LINDA, on(FEBRUARY))
    step_days.tell(draft, draft.facts.steps[3], on(LATER))
    assert draft.facts.steps[3] == dated(LINDA, LATER)
    step_days.tell(draft, draft.facts.steps[3], on(LATER))
    assert sum(isinstance(effect, PutStep) for effect in draft.effects) == 2


@pytest.mark.parametrize(
    ("step", "when"),
    [
        (replace(LINDA, status="done"), on(LATER)),
        (replace(LINDA, status="not_needed"), on(LATER)),
        (LINDA, on(PAST)),
    ],
)
def test_nothing_is_kept_of_a_step_that_is_over_or_a_day_that_has_passed(
    step: BuyingStep, when: DateReading
) -> None:
    draft = draft_with(step)
    assert step_days.tell(draft, step, when) is None
    assert not step_dates.keep_later(draft, step, when)
    assert draft.effects == []
    assert draft.parts == []


def test_a_month_moves_no_day_within_it() -> None:
    draft = draft_with(dated(LINDA, LATER))
    kept = step_days.tell(draft, draft.facts.steps[3], on(date(2026, 6, 1), date(2026, 6, 30)))
    assert kept == dated(LINDA, LATER)


@pytest.mark.parametrize(
    ("title", "when", "expected"),
    [
        ("linda signs 5 june", LATER, "linda signs"),
        ("linda signs 5 june in London", LATER, "linda signs in London"),
        ("linda signs 12 june", LATER, "linda signs 12 june"),
        ("linda signs in june", LATER, "linda signs in june"),
        ("5 june", LATER, "5 june"),
    ],
)
def test_no_old_day_stands_in_a_title(title: str, when: date, expected: str) -> None:
    step = dated(replace(LINDA, title=title), FEBRUARY)
    draft = draft_with(step)
    kept = step_days.tell(draft, step, on(when))
    assert kept is not None
    assert (kept.title, kept.last) == (expected, when)


def test_news_of_a_later_step_gives_it_a_day_and_leaves_what_they_do_next() -> None:
    draft = draft_with()
    assert news_by_clause.hear(draft, utterance("linda signs on 12 june, bids come back on 5 june"))
    assert days(draft) == {"linda signs": LATER, "bids come back": FEBRUARY}
    assert draft.facts.next_step is not None
    assert (draft.facts.next_step.what, draft.facts.next_step.last) == ("trial", TODAY)
    assert [part.key for part in draft.parts if isinstance(part, Line)] == ["ack.later_step"] * 2
    assert draft.facts.deal.heard_on == TODAY


def test_what_it_is_called_in_full_is_the_step_whoever_takes_it() -> None:
    draft = draft_with()
    assert not news_by_clause.hear(draft, utterance("linda is back on 12 june"))
    assert days(draft) == {}


def test_where_somebody_is_tells_nothing_of_a_step_that_is_called_like_them() -> None:
    draft = draft_with(replace(LINDA, title="linda"))
    assert not news_by_clause.hear(draft, utterance("linda is back on 12 june"))
    assert days(draft) == {}


def test_beside_a_question_the_day_of_what_they_do_next_is_left_to_its_own_rooms() -> None:
    draft = draft_with()
    assert not step_day_told.take(draft, utterance("the trial is on 12 june"))
    assert step_day_told.take(draft, utterance("the board decides on 12 june"))
    assert days(draft) == {"board decides": LATER}


# -- in a title ---------------------------------------------------------------------------------------------------------


def test_a_title_keeps_the_day_that_it_tells_and_the_step_has_it_too() -> None:
    draft = draft_of(language="en")
    recording.record_steps(
        draft, [ReadStep("trial 1 may", done=True), ReadStep("board decides 5 june"), ReadStep("linda signs in july 2027")]
    )  # fmt: skip
    assert [(step.title, step.first, step.last) for step in draft.facts.steps] == [
        ("trial 1 may", None, None),
        ("board decides 5 june", FEBRUARY, FEBRUARY),
        ("linda signs in july 2027", date(2027, 7, 1), date(2027, 7, 31)),
    ]


def test_a_day_in_words_is_not_read_anew_on_a_later_day() -> None:
    step = dated(replace(LINDA, title="linda signs on friday"), FEBRUARY)
    draft = draft_with(step)
    recording.record_steps(draft, [ReadStep(one.title) for one in draft.facts.steps])
    assert days(draft) == {"linda signs on friday": FEBRUARY}


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("linda signs", FEBRUARY),
        ("linda signs the contract", FEBRUARY),
        ("linda signs in june", FEBRUARY),
        ("linda signs on 12 june", LATER),
    ],
)
def test_called_otherwise_it_has_the_day_of_its_new_name(title: str, expected: date) -> None:
    step = dated(LINDA, FEBRUARY)
    draft = draft_with(step)
    called = step_days.titled(draft, step, title)
    assert (called.title, called.first, called.last) == (title, expected, expected)
    route_changed.call_step(draft, step, title)
    assert draft.facts.steps[3] == called


def test_under_the_same_name_it_keeps_the_day_that_was_meant() -> None:
    step = dated(replace(LINDA, title="linda signs on friday"), FEBRUARY)
    assert step_days.titled(draft_with(step), step, step.title) == step


def test_the_title_of_what_they_do_next_gives_no_second_day() -> None:
    step = replace(TRIAL, title="trial 5 june")
    draft = draft_with(step, coming=replace(NEXT, what="trial 5 june", first=LATER, last=LATER))
    recording.record_steps(draft, [ReadStep(one.title) for one in draft.facts.steps])
    assert days(draft) == {}


def _route(chat: CoreChat, said: str) -> list[tuple[str, str | None]]:
    """What is shown of the route for this, with the days beside it."""
    (shown,) = [part for message in chat.say(said) for part in message.parts if isinstance(part, Checklist)]
    return [(item.title, str(item.day.first) if item.day else None) for item in shown.items]


def test_of_a_route_told_with_days_the_next_one_is_read_back_and_the_others_stand_in_it() -> None:
    chat = first_walk("en", upto="steps")
    route = _route(chat, "trial, board decides 21 april, linda signs 12 may")
    assert route == [("trial", None), ("board decides", "2026-04-21"), ("linda signs", "2026-05-12")]
    assert chat.facts.next_step is not None
    # What has a day is not next where something else is done before.
    assert (chat.facts.next_step.what, chat.facts.next_step.last) == ("trial", None)
    assert [str(step.last) for step in chat.facts.steps] == ["None", "2026-04-21", "2026-05-12"]


def test_the_first_of_a_route_is_their_next_step_and_has_its_day_there() -> None:
    chat = first_walk("en", upto="steps")
    route = _route(chat, "tour, board discusses, linda signs 12 may. the tour is friday 20 march")
    assert route == [("tour", None), ("board discusses", None), ("linda signs", "2026-05-12")]
    assert chat.facts.next_step is not None
    assert str(chat.facts.next_step.last) == "2026-03-20"


def test_of_a_route_told_as_their_next_step_the_later_ones_have_their_days() -> None:
    chat = walked("/coach Acme", "!unknown", language="en")
    until(chat, "next_step")
    route = _route(chat, "request quotes on 20 march, then test translation, then linda signs on 12 may")
    assert route == [("request quotes", None), ("test translation", None), ("linda signs", "2026-05-12")]
    assert chat.facts.next_step is not None
    assert str(chat.facts.next_step.last) == "2026-03-20"
    assert [str(step.last) for step in chat.facts.steps] == ["None", "None", "2026-05-12"]


def test_a_route_told_again_moves_the_days_that_it_tells() -> None:
    chat = first_walk("en", upto="steps")
    chat.say("trial, board decides, linda signs 12 may")
    chat.say("no wait, first the trial, then the board decides, then linda signs on 19 may in London")
    assert [str(step.last) for step in chat.facts.steps] == ["None", "None", "2026-05-19"]


# -- taken along --------------------------------------------------------------------------------------------------------


def test_the_day_comes_with_the_step_and_is_from_then_on_that_of_the_next_step() -> None:
    draft = draft_with(dated(LINDA, FEBRUARY, LATER))
    step = recording.record_next_step(draft, "linda signs", None, None, "s4")
    assert (step.first, step.last) == (FEBRUARY, LATER)
    assert draft.facts.mark_of("next_step_date") == "said"
    assert draft.facts.steps[3] == LINDA
    assert step_days.days_of(draft.facts, LINDA) == (FEBRUARY, LATER)


@pytest.mark.parametrize(
    ("first", "what"), [(PAST, "linda signs"), (LATER, "linda calls me"), (None, "linda signs")]
)
def test_no_day_comes_with_another_act_nor_one_that_has_passed(first: date | None, what: str) -> None:
    draft = draft_with(replace(LINDA, first=first, last=first))
    step = recording.record_next_step(draft, what, None, None, "s4")
    assert (step.first, step.last) == (None, None)
    assert draft.facts.steps[3].last == first


def test_the_day_told_now_goes_before_the_one_that_was_told_before() -> None:
    draft = draft_with(dated(LINDA, FEBRUARY))
    step = recording.record_next_step(draft, "linda signs", None, on(LATER), "s4")
    assert step.last == LATER
    assert draft.facts.steps[3] == LINDA


def test_the_day_told_now_takes_the_old_one_out_of_the_title() -> None:
    draft = draft_with(dated(replace(LINDA, title="linda signs 5 june"), FEBRUARY))
    step = recording.record_next_step(draft, "linda signs 5 june", None, on(LATER), "s4")
    assert (step.what, step.last) == ("linda signs", LATER)
    assert draft.facts.steps[3] == LINDA


def test_dated_after_it_became_the_next_the_step_has_no_day_of_its_own() -> None:
    draft = draft_with(dated(LINDA, PAST))
    recording.record_next_step(draft, "linda signs", None, None, "s4")
    recording.date_next_step(draft, LATER, LATER)
    assert draft.facts.steps[3] == LINDA


def test_a_step_that_gives_way_to_another_has_its_day_back() -> None:
    draft = draft_with(coming=replace(NEXT, what="linda signs", serves="s4", first=LATER, last=LATER))
    recording.record_next_step(draft, "board decides", None, None, "s3")
    assert draft.facts.steps[3] == dated(LINDA, LATER)
    passed = draft_with(coming=replace(NEXT, what="linda signs", serves="s4", first=PAST, last=PAST))
    recording.record_next_step(passed, "board decides", None, None, "s3")
    assert passed.facts.steps[3] == LINDA


def test_what_comes_after_a_tick_is_expected_on_the_day_that_was_told() -> None:
    draft = draft_with(dated(BIDS, LATER))
    outcomes.happened(draft)
    assert step_dates.expect_on_its_day(draft)
    assert draft.facts.next_step is not None
    assert (draft.facts.next_step.what, draft.facts.next_step.last) == ("bids come back", LATER)


def test_told_in_the_same_message_it_is_read_back_once() -> None:
    draft = draft_with()
    assert step_dates.keep_later(draft, BIDS, on(LATER))
    outcomes.happened(draft)
    assert step_dates.expect_on_its_day(draft)
    said = [part.key for part in draft.parts if isinstance(part, Line)]
    assert said == ["check_in.ticked", "ack.next_step"]


@pytest.mark.parametrize("title", ["bids come back 12 june", "bids come back in june"])
def test_what_they_do_next_has_its_day_beside_its_name_and_not_in_it(title: str) -> None:
    draft = draft_with(dated(replace(BIDS, title=title), LATER))
    step = recording.record_next_step(draft, title, None, None, "s2")
    assert (step.what, step.last) == ("bids come back", LATER)
    assert draft.facts.steps[1] == BIDS


@pytest.mark.parametrize("step", [BIDS, dated(BIDS, PAST)])
def test_without_a_day_to_come_it_is_asked_for(step: BuyingStep) -> None:
    draft = draft_with(step)
    outcomes.happened(draft)
    assert not step_dates.expect_on_its_day(draft)
    assert draft.facts.next_step is None


# -- shown --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("step", "expected"),
    [
        (LINDA, None),
        (dated(LINDA, LATER), Span(LATER, LATER)),
        (dated(LINDA, date(2026, 6, 1), date(2026, 6, 30)), Span(date(2026, 6, 1), date(2026, 6, 30))),
        (replace(dated(LINDA, LATER), status="done"), None),
        (dated(replace(LINDA, title="linda signs 12 june"), LATER), None),
        (dated(replace(LINDA, title="linda signs 12 june"), date(2025, 6, 12)), None),
        (dated(replace(LINDA, title="linda signs in june"), LATER), Span(LATER, LATER)),
    ],
)
def test_a_day_is_shown_where_the_title_does_not_tell_it(step: BuyingStep, expected: Span | None) -> None:
    assert describing.untold_day(step, "en") == expected
    shown = Word("next_step.dated", values(step=step.title, when=expected)) if expected else step.title
    assert describing.buying_step(step, "en") == shown
    assert describing.route_line(step, "en") == Word(f"crm.step.{step.status}", values(step=shown))
    facts = replace(FACTS, steps=(step,))
    item = ChecklistItem(step.title, step.status, here=False, day=expected)
    assert describing.checklist(facts, "en") == Checklist((item,))


def test_a_step_that_was_taken_off_is_not_shown() -> None:
    facts = replace(FACTS, steps=(LINDA, replace(BIDS, status="not_needed")))
    assert [item.title for item in describing.checklist(facts, "en").items] == [LINDA.title]
