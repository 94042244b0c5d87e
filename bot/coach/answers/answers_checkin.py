"""Answers in a check-in beside how the step went: when they know more, and what they do next; and the tables of all of them.

Each function is True when the question has its answer, False when something else was asked instead.
"""

from collections.abc import Callable
from datetime import date
from typing import Final

from bot.coach.answers import answers_outcome, answers_slip, day_in_front
from bot.coach.deciding import checkin
from bot.coach.keeping import outcomes
from bot.coach.keeping.outcomes import note
from bot.coach.route import step_dates
from bot.coach.route.step_spoken_of import step_named
from bot.coach.showing.bare_answers import yes_or_no
from bot.coach.told import answers_movement
from bot.coach.turn.draft import Draft
from bot.coach.turn.state import Pending
from bot.coach.understanding.readings import DateReading
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.reading import without_day


def take_know_more(draft: Draft, said: Utterance, pending: Pending) -> bool:
    """When they will know more."""
    when = answers_slip.date_in(draft, said)
    outcomes.quiet(draft, when.first if when else None, when.last if when else None)
    return True


def choose_know_more(draft: Draft, name: str, argument: str) -> bool:
    """A day from the chips or the picker."""
    day = date.fromisoformat(argument)
    if not answers_slip.is_to_come(draft, day):
        return False
    outcomes.quiet(draft, day, day)
    return True


# -- what comes next ---------------------------------------------------------------------------------------------------


def take_follow_up(draft: Draft, said: Utterance, pending: Pending) -> bool:
    """The date of the step that was proposed, or another step in their own words."""
    front = day_in_front.split(draft, said)
    if front is not None:
        step_dates.expect_proposed(draft, front[0].day, front[0].last)
        return True
    when = answers_slip.date_in(draft, said)
    bare = yes_or_no(said)
    alone = len(said.words) == 1
    dated = when is not None and phrases.only_a_date(said, when) and not _names_another(draft, said, when)
    if dated or (bare is True and (alone or when is not None)):
        step_dates.expect_proposed(draft, when.day if when else None, when.last if when else None)
        return True
    if bare is False and alone:
        note(draft, checkin.ANOTHER)
        return True
    return answers_movement.take_next_step(draft, said, pending)


def _names_another(draft: Draft, said: Utterance, when: DateReading) -> bool:
    """Whether a day is told with another step of theirs than the one they are at: "they order before Christmas"."""
    named, here = step_named(draft, utterance(without_day(said, when))), draft.facts.position
    return named is not None and here is not None and named.id != here.step_id


def choose_follow_up(draft: Draft, name: str, argument: str) -> bool:
    """A day for the step that was proposed, or another step."""
    if name == "another":
        note(draft, checkin.ANOTHER)
        return True
    day = date.fromisoformat(argument)
    if not answers_slip.is_to_come(draft, day):
        return False
    step_dates.expect_proposed(draft, day, day)
    return True


Taken = Callable[[Draft, Utterance, Pending], bool]
Chosen = Callable[[Draft, str, str], bool | None]

READERS: Final[dict[str, Taken]] = {
    "happened": answers_outcome.take_happened,
    "still_real": answers_slip.take_still_real,
    "new_date": answers_slip.take_new_date,
    "slip_reason": answers_slip.take_slip_reason,
    "first_needed": answers_slip.take_first_needed,
    "differently": answers_outcome.take_differently,
    "know_more": take_know_more,
    "follow_up": take_follow_up,
}
CHOICES: Final[dict[str, Chosen]] = {
    "happened": answers_outcome.choose_happened,
    "still_real": answers_slip.choose_still_real,
    "new_date": answers_slip.choose_new_date,
    "slip_reason": answers_slip.choose_slip_reason,
    "first_needed": answers_slip.choose_nothing_first,
    "know_more": choose_know_more,
    "follow_up": choose_follow_up,
}
