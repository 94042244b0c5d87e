"""A step of a route told once more with its day, "…, tour, they sign. The tour is Friday at 10": its day, and no second step."""

from collections.abc import Sequence
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.record import record, replace
from bot.coach.keeping import recording, step_days
from bot.coach.known.facts import BuyingStep
from bot.coach.route import step_dates, step_names
from bot.coach.turn.draft import Draft
from bot.coach.understanding.readings import DateReading, ReadStep
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.reading import read_date

# "10u", "at 10": of a bare number the word before it says that it is an hour.
_CLOCK: Final = later(
    r"\b(?:(?:om|at|around|rond|vanaf|from) )?\d{1,2}(?:[:.]\d{2})? ?(?:uur|u|h|am|pm|o'?clock)\b\.?"
    r"|\b(?:(?:om|at|around|rond) \d{1,2}(?:[:.]\d{2})?|\d{1,2}[:.]\d{2})(?![\d:])"
)
# What stands around a day that is told of a step, and names none.
_AROUND: Final = frozenset(
    """is are was zijn wordt worden was be will op on at om for voor in vanaf from gepland planned scheduled booked staat set de het the die dat that a an een
    hun their dan then nu now ook also er dus so al already gaat happens komt comes and en pas only start starts begint""".split()
)


@record
class Dated:
    """A step of the route with the day it was told with; `again` when it was named once more for that."""

    title: str
    when: DateReading
    again: bool


def without_clock(text: str) -> str:
    """A text without the hour of the day in it."""
    return " ".join(_CLOCK.sub(" ", utterance(text).fold).split())


def apart(draft: Draft, steps: Sequence[ReadStep]) -> tuple[tuple[ReadStep, ...], tuple[Dated, ...]]:
    """The steps without those that only tell the day of one before them, and those days."""
    kept: list[ReadStep] = []
    days: list[Dated] = []
    for step in steps:
        said = utterance(step.title)
        when = read_date(said, draft.language, draft.today, draft.context.zone)
        meant = _told_before(said, when, kept) if when is not None else None
        if when is None:
            kept.append(step)
        elif meant is not None:
            days.append(Dated(meant.title, when, again=True))
        else:
            bare = _without_its_day(said, when)
            kept.append(replace(step, title=bare) if bare is not None else step)
            days.append(Dated(kept[-1].title, when, again=False))
    return tuple(kept), tuple(days)


def _without_its_day(said: Utterance, when: DateReading) -> str | None:
    """What a step is called without the day that its words end on; None where the day is part of it, or a stretch."""
    if when.end < len(said.text.rstrip(" .!")) or (when.last - when.first).days > _A_WEEK:
        return None
    bare = step_names.step_name(phrases.without_date(said, when, whole=False))
    return bare if len(utterance(bare).words) > 1 and step_names.names_something(bare) else None


_A_WEEK: Final = 7


def _told_before(said: Utterance, when: DateReading, before: Sequence[ReadStep]) -> ReadStep | None:
    """The one step told before that a text names besides its day."""
    rest = utterance(without_clock(f"{said.text[: when.start]} {said.text[when.end :]}"))
    names = set(rest.words) - _AROUND
    found = [step for step in before if names and names <= set(utterance(step.title).words)]
    exact = [step for step in found if set(utterance(step.title).words) - _AROUND == names]
    meant = exact or found
    return meant[0] if len(meant) == 1 else None


def keep_later(draft: Draft, days: Sequence[Dated]) -> None:
    """Keep these days with their steps, but for the one of what they do next."""
    coming, first = draft.facts.next_step, _first(draft, days)
    for day in days:
        step = _step(draft, day)
        if day is first or step is None or (coming is not None and step_days.is_it(step, coming)):
            continue
        step_days.tell(draft, step, day.when)


def keep(draft: Draft, days: Sequence[Dated]) -> None:
    """Make the first of these days that is still to come the day of their next step, where none is known with its own."""
    day = _first(draft, days)
    step = _step(draft, day) if day is not None else None
    if day is None or step is None:
        return
    recording.record_next_step(draft, step.title, step.who, day.when, step.id)
    draft.mark("next_step", "said")
    draft.mark("next_step_date", "said")
    step_dates.acknowledge_next_step(draft)


def _first(draft: Draft, days: Sequence[Dated]) -> Dated | None:
    """The day that is the one of their next step; None where it has its own, or all of these are of later steps."""
    coming = draft.facts.next_step
    if coming is not None and coming.last is not None:
        return None
    for day in sorted(days, key=lambda day: day.when.day):
        step = _step(draft, day)
        if step is None or step.status == "done" or day.when.last < draft.today:
            continue
        if not day.again and any(one.status == "to_do" for one in draft.facts.steps[: step.order]):
            # "…, governors approve on 20 April": the last of a list is not the next for having a day.
            continue
        return day
    return None


def _step(draft: Draft, day: Dated) -> BuyingStep | None:
    return next((one for one in draft.facts.steps if phrases.same(one.title, day.title)), None)
