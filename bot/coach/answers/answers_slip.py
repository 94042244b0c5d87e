"""Answers about a date of theirs that moved: the new one and why, what has to come first, and whether it is a step at all.

Each function is True when the question has its answer, False when something else was asked instead.
"""

from datetime import date
from typing import Final, get_args

from bot.coach.answers import day_in_front
from bot.coach.deciding import checkin
from bot.coach.keeping import outcomes, put_on_route, recording
from bot.coach.keeping.outcomes import note
from bot.coach.known.facts import SlipReason
from bot.coach.route import step_dates
from bot.coach.showing import asking
from bot.coach.showing.bare_answers import nobody, unsure, yes_or_no
from bot.coach.told import answers_movement
from bot.coach.turn.draft import Draft
from bot.coach.turn.state import Pending
from bot.coach.understanding.readings import DateReading
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.reading import read_date, read_outcome, read_slip_reason, read_steps

# A text of so many words names a step.
_TELLS: Final = 2


def date_in(draft: Draft, said: Utterance) -> DateReading | None:
    """The day that stands in an answer."""
    return read_date(said, draft.language, draft.today, draft.context.zone)


def take_new_date(draft: Draft, said: Utterance, pending: Pending) -> bool:
    """The day it moved to, and why if that is said too."""
    when = date_in(draft, said)
    reason = read_outcome(said, dated=when is not None).reason
    if when is None and reason is not None and not unsure(said):
        # Why comes first; the day is still to be told.
        draft.say("ack.kept")
        asking.ask_by_id(draft, "new_date", kept=reason)
        return False
    if when is None:
        draft.say("ack.no_date")
        outcomes.moved_without_date(draft)
        return True
    front = day_in_front.split(draft, said) if reason is None else None
    when = front[0] if front is not None else when
    to_day(draft, when.day, when.last)
    told = reason or pending.kept
    if told is not None:
        because(draft, utterance(told))
    return True


def choose_new_date(draft: Draft, name: str, argument: str) -> bool:
    """A day from the chips or the picker."""
    day = date.fromisoformat(argument)
    if not is_to_come(draft, day):
        return False
    pending = draft.conversation.pending
    to_day(draft, day, day)
    if pending is not None and pending.kept is not None:
        because(draft, utterance(pending.kept))
    return True


def to_day(draft: Draft, first: date, last: date) -> None:
    """Their step moved to this day or span, and that is read back."""
    outcomes.moved(draft, first, last)
    step_dates.acknowledge_next_step(draft)


def is_to_come(draft: Draft, day: date) -> bool:
    """Whether a picked day is not behind us; else the question stays open."""
    if day >= draft.today:
        return True
    draft.say("ack.past_date")
    asking.repeat(draft)
    return False


def take_slip_reason(draft: Draft, said: Utterance, pending: Pending) -> bool:
    """Why it moved: one of the three, or their own words."""
    because(draft, said)
    return True


def choose_slip_reason(draft: Draft, name: str, argument: str) -> None:
    """One of the three reasons."""
    if name in get_args(SlipReason):
        outcomes.explained(draft, name)


def because(draft: Draft, why: Utterance) -> None:
    """Why it moved was said: it is kept, and not asked any more."""
    outcomes.explained(draft, read_slip_reason(why) or phrases.without_date(why, date_in(draft, why)))
    note(draft, "slip_reason")


def take_first_needed(draft: Draft, said: Utterance, pending: Pending) -> bool:
    """What has to happen over there first: steps put on the route before the one that slipped."""
    if nobody(said) or said.words[:1] in {("niets",), ("niks",), ("nothing",)} or yes_or_no(said) is False:
        return True
    read = read_steps(said, draft.language)
    for action in read.own_actions:
        recording.record_action(draft, phrases.shortened(action), None, serves=True)
    titles = tuple(step.title for step in read.steps)
    if not titles and not read.own_actions:
        titles = (phrases.shortened(said.text),)
    put_on_route.put_before(draft, titles)
    if titles:
        draft.say("check_in.put_before", steps=titles)
        draft.beside(asking.edit_option("steps", only_one=False))
    if read.own_actions:
        draft.say("ack.own_actions", actions=read.own_actions)
    return True


def choose_nothing_first(draft: Draft, name: str, argument: str) -> None:
    """Nothing has to come before it: the route stays as it is."""


def take_still_real(draft: Draft, said: Utterance, pending: Pending) -> bool:
    """Whether it is a step at all: yes, no, or the one it should be."""
    bare = yes_or_no(said)
    rest = utterance(" ".join(said.text.split()[1:])) if bare is not None else said
    if bare is True or _STAYS & set(said.words):
        return True
    if len(rest.words) < _TELLS or _OFF & set(said.words):
        outcomes.take_off(draft)
        return True
    note(draft, checkin.ANOTHER)
    outcomes.take_off(draft)
    answers_movement.keep_next_step(draft, rest)
    return True


_STAYS: Final = frozenset("blijft houden keep stays behouden laten".split())
_OFF: Final = frozenset("weg weghalen eraf schrappen schrap verwijder off drop remove delete".split())


def choose_still_real(draft: Draft, name: str, argument: str) -> None:
    """Keep it, take it off, or it is another step."""
    if name == "keep":
        return
    if name == "another":
        note(draft, checkin.ANOTHER)
    outcomes.take_off(draft)
