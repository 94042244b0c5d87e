"""The days of the steps on their route that are not their next one yet: told, held by a title, and taken along when one is the next.

A step has its own day only until then: the day of what they do next is that of the `NextStep`.
"""

from datetime import date, timedelta
from typing import Final

from bot.coach.basics.record import replace
from bot.coach.deciding import checkin
from bot.coach.known.facts import BuyingStep, DealFacts, NextStep
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutStep
from bot.coach.understanding.readings import DateReading
from bot.coach.understanding.text import utterance
from bot.coach.words import phrases
from bot.coach.words.reading import read_date, without_day

# A few days are shown as their first.
_SHOWN_AS_SPAN: Final = timedelta(days=5)
_A_WEEK: Final = 7


def opening(draft: Draft, when: DateReading) -> date:
    """The first day on which it may be: "before Christmas" is any day from now on until then, and not the day before it."""
    if when.began is not None:
        return when.began
    return draft.today if when.limit and when.last - draft.today >= _SHOWN_AS_SPAN else when.day


def told_vaguer(known: BuyingStep | NextStep, first: date, last: date, today: date) -> bool:
    """Whether a stretch of days holds the day to come that is known: "in January" moves nothing that is on the 12th."""
    return (
        known.first is not None
        and known.first == known.last
        and known.first >= today
        and first < known.first < last
        and (last - first).days > _A_WEEK
    )


def without_old_day(draft: Draft, title: str, first: date, last: date | None = None) -> str:
    """What a step is called without the day that it once had in its name, where that is not the day told now.

    With `last` also where it is the very day, which is shown beside the name: "publicatie 18 januari, ma 18 januari".
    """
    when = read_date(utterance(title), draft.language, draft.today, draft.context.zone)
    if when is None or (when.first <= first <= when.last and (when.first, when.last) != (first, last)):
        return title
    return bare_title(draft, title)


def bare_title(draft: Draft, title: str) -> str:
    """What a step is called without a day; the day itself where it is called nothing else."""
    called = utterance(title)
    when = read_date(called, draft.language, draft.today, draft.context.zone)
    if when is None:
        return title
    return " ".join(without_day(called, when).split()).strip(" ,.;:-") or title


def tell(draft: Draft, step: BuyingStep, when: DateReading) -> BuyingStep | None:
    """Make this the day of a step that is still to come, in place of one that was told before; None where it is over, or the day is."""
    if step.status in checkin.BEHIND or when.last < draft.today:
        return None
    first = opening(draft, when)
    if told_vaguer(step, first, when.last, draft.today):
        return step
    title = without_old_day(draft, step.title, first)
    after = replace(step, title=title, first=first, last=when.last)
    if after != step:
        draft.record(PutStep(draft.deal_id, after))
    return after


def of_title(draft: Draft, step: BuyingStep) -> BuyingStep:
    """The step with the day that its title holds, where it has none: "Linda signs 12 Feb"."""
    coming = draft.facts.next_step
    if step.last is not None or step.status in checkin.BEHIND or (coming is not None and is_it(step, coming)):
        # Of a day in words it is known when it was told what it means: read anew "Tuesday" would be another.
        return step
    when = read_date(utterance(step.title), draft.language, draft.today, draft.context.zone)
    if when is None:
        return step
    return replace(step, first=opening(draft, when), last=when.last)


def titled(draft: Draft, step: BuyingStep, title: str) -> BuyingStep:
    """The step as it is called from now on: a name that tells another day than it has brings that along."""
    called = replace(step, title=title)
    when = read_date(utterance(title), draft.language, draft.today, draft.context.zone)
    if title == step.title or when is None or (step.first and when.first <= step.first <= when.last):
        return called
    return of_title(draft, replace(called, first=None, last=None))


def is_it(step: BuyingStep, coming: NextStep) -> bool:
    """Whether what they do next is this step itself, and no other act on the way to it."""
    return coming.serves in {step.id, None} and phrases.same(step.title, coming.what)


def ahead(step: BuyingStep | None, today: date) -> tuple[date, date] | None:
    """The days that were told of a step, from today on; None where it has none, or they have passed."""
    if step is None or step.first is None or step.last is None or step.last < today:
        return None
    return step.first, step.last


def days_of(facts: DealFacts, step: BuyingStep) -> tuple[date, date] | None:
    """When they mean to take a step: its own days, or those of what they do next where that is this step; None where nobody said."""
    coming = facts.next_step
    dated = coming if coming is not None and is_it(step, coming) else step
    return (dated.first, dated.last) if dated.first is not None and dated.last is not None else None


def hand_over(draft: Draft, coming: NextStep) -> None:
    """What they do next has its day now: the step on the route that is meant has none of its own any more."""
    for step in draft.facts.steps:
        if coming.last is not None and step.last is not None and is_it(step, coming):
            draft.record(PutStep(draft.deal_id, replace(step, first=None, last=None)))


def give_back(draft: Draft, coming: NextStep) -> None:
    """Something else comes first: the step that was expected keeps the day it had, where that is still to come."""
    step = draft.facts.step(coming.serves)
    if step is not None and coming.last is not None and coming.last >= draft.today and is_it(step, coming):
        draft.record(PutStep(draft.deal_id, replace(step, first=coming.first, last=coming.last)))


def is_to_come(facts: DealFacts, step: BuyingStep, today: date) -> bool:
    """Whether a step has a day that is still to come: whatever else is told to be done, it is not behind them."""
    days = days_of(facts, step)
    return days is not None and days[0] > today
