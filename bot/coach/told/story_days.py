"""The days of their steps, as a story tells them beside each: "capex committee sits 18 february and the board signs in march"."""

from datetime import timedelta
from typing import Final

from bot.coach.basics import pronouns
from bot.coach.basics.record import replace
from bot.coach.deciding import checkin
from bot.coach.keeping import recording, step_days
from bot.coach.known.facts import BuyingStep
from bot.coach.route import step_dates
from bot.coach.route.step_spoken_of import content_words
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutStep
from bot.coach.understanding.clauses import cut
from bot.coach.understanding.readings import DateReading
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.reading import read_date, without_day

_HALF: Final = 2
# A day without a year that would be so far ahead, told of what is behind them, is last year's.
_TOO_FAR: Final = timedelta(days=150)
_OURS: Final = pronouns.WE | pronouns.WE_DO


def keep(draft: Draft, said: Utterance) -> None:
    """Keep with each step the day that its clause tells; what is told to come later is not behind them.

    Where what they do next was not told, it is the step they are to take now, if that has its day.
    """
    days: dict[str, DateReading] = {}
    clauses = [part.said for part in cut(said).parts("stop", "comma", "mark", "word")]
    for step in draft.facts.steps:
        when = _day_beside(draft, step, clauses)
        if when is None or when.last < draft.today:
            continue
        behind = step.status in checkin.BEHIND
        if behind and when.first - draft.today > _TOO_FAR:
            # "They put out a PIN in september", told in November: the one that has been.
            continue
        if behind and when.first > draft.today:
            step = replace(step, status="to_do")  # noqa: PLW2901 - the same step, put right
            draft.record(PutStep(draft.deal_id, step))
        days[step.id] = when
        coming = draft.facts.next_step
        if coming is None or not step_days.is_it(step, coming):
            step_days.tell(draft, step, when)
    ahead = next((step for step in draft.facts.steps if step.status not in checkin.BEHIND), None)
    if draft.facts.next_step is None and ahead is not None and ahead.id in days:
        recording.record_next_step(draft, ahead.title, ahead.who, days[ahead.id], ahead.id)
        draft.mark("next_step", "said")
        draft.mark("next_step_date", "said")
        step_dates.acknowledge_next_step(draft)


def _day_beside(draft: Draft, step: BuyingStep, clauses: list[Utterance]) -> DateReading | None:
    """The day in the one clause that tells a step, or right behind it where that is all that stands there."""
    words = content_words(step.title)
    shared = [len(words & content_words(clause.text)) for clause in clauses]
    most = max(shared, default=0)
    told = [at for at, found in enumerate(shared) if found == most]
    if len(told) > 1:
        told = [at for at in told if utterance(step.title).fold in clauses[at].fold]
    if not most or most * _HALF < len(words) or len(told) != 1:
        return None
    at = told[0]
    if clauses[at].words[0] in _OURS:
        return None
    when = _day_of(draft, clauses[at])
    if when is not None and _tells_another(draft, clauses[at], when):
        return _right_behind(draft, clauses[at], words)
    if when is not None or at + 1 >= len(clauses):
        return when
    behind = _day_of(draft, clauses[at + 1])
    if behind is None or not phrases.only_a_date(clauses[at + 1], behind):
        return None
    # "IT does a security check, trustees on 3 feb": a word that is none of this step's has that day.
    return behind if content_words(without_day(clauses[at + 1], behind)) <= words else None


def _tells_another(draft: Draft, clause: Utterance, when: DateReading) -> bool:
    """Whether a clause holds a second day, so that it is not plain which step has which."""
    around = (clause.text[: when.start], clause.text[when.end :])
    return any(_day_of(draft, utterance(text)) is not None for text in around)


def _right_behind(draft: Draft, clause: Utterance, words: frozenset[str]) -> DateReading | None:
    """The day that stands right behind the words of a step: "dan gaat ie naar het MT op 12 januari"."""
    last = max((token.end for token in clause.tokens if words & content_words(token.fold)), default=0)
    behind = utterance(clause.text[last:])
    when = _day_of(draft, behind)
    between = behind.fold[: when.start].split() if when is not None else []
    return when if len(between) <= _NEAR and _NEXT_ONE.isdisjoint(between) else None


_NEAR: Final = 2
# Behind these another step begins.
_NEXT_ONE: Final = frozenset("en and dan then daarna after next".split())


def _day_of(draft: Draft, clause: Utterance) -> DateReading | None:
    return read_date(clause, draft.language, draft.today, draft.context.zone)
