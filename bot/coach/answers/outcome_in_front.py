"""How a step went told in one clause of several: "yep, happened tuesday. contract talk is 17 dec", "bob was ill, they'll do it in january".

That clause is the answer; what stands before a new day is why, and what stands behind is told of other things.
"""

import re
from collections.abc import Sequence
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.record import record
from bot.coach.news import news_by_clause, news_clauses
from bot.coach.route.how_it_went import how_it_went
from bot.coach.route.step_spoken_of import alike, step_named
from bot.coach.told import call_told
from bot.coach.turn.draft import Draft
from bot.coach.understanding.clauses import Clauses, Part, cut
from bot.coach.understanding.outcome.words import SMALL, YES
from bot.coach.understanding.readings import DateReading, OutcomeReading
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.reading import read_date

_NO_MORE: Final = 3
_A_REASON: Final = 12


@record
class InFront:
    """What one clause says: it happened (`when` is None), or moved to a day, and why where that stands before it; `rest` is told behind."""

    when: DateReading | None
    why: str | None
    rest: Utterance | None


def read(draft: Draft, said: Utterance) -> InFront | None:
    """Such an answer of several clauses; None for any other."""
    if "?" in said.text:
        return None
    parts = cut(said).parts("stop", "mark", "comma", at=_JOINED)
    if not 1 < len(parts) <= news_clauses.MOST:
        return None
    clauses = tuple(part.said for part in parts)
    days = [read_date(clause, draft.language, draft.today, draft.context.zone) for clause in clauses]
    readings = [
        how_it_went(draft, clause, dated=day is not None) for clause, day in zip(clauses, days, strict=True)
    ]
    moved = [
        at
        for at, (reading, day) in enumerate(zip(readings, days, strict=True))
        if reading.outcome == "moved" and reading.sure and day is not None and day.last >= draft.today
    ]
    if any(news_by_clause.is_heard(draft, clause) for clause in clauses[: moved[0] + 1 if moved else 1]):
        return None
    if len(moved) == 1 and not _of_another(draft, clauses[moved[0]]):
        at = moved[0]
        before = readings[:at]
        if any(one.outcome in {"happened", "differently"} for one in before):
            return None
        told = [clause.text for clause, one in zip(clauses, before, strict=False) if not _is_bare(one)]
        why = ", ".join(told)
        return InFront(
            days[at],
            why if why and len(why.split()) <= _A_REASON else readings[at].reason,
            _behind(said, parts, at),
        )
    first = readings[0]
    plain = first.outcome == "happened" and len(utterance(first.rest).words) < _NO_MORE
    others = {reading.outcome for reading in readings[1:] if reading.sure} - {"happened", None}
    if not plain or moved or others or _of_another(draft, clauses[0]) or not _of_the_step(draft, first):
        return None
    return InFront(None, None, _behind(said, parts, 0))


def takes_call(draft: Draft, clauses: Clauses) -> frozenset[int]:
    """Keep the day of the next call, told beside a clause that says how it went: no day in it is that of the step."""
    return call_told.take(draft, clauses) if read(draft, clauses.said) is not None else frozenset()


def _is_bare(reading: OutcomeReading) -> bool:
    """Whether a clause says no more than that it did not happen."""
    return reading.outcome == "not_yet" and len(utterance(reading.rest).words) < _NO_MORE


def _of_the_step(draft: Draft, reading: OutcomeReading) -> bool:
    """Whether nothing is named of which it is told but the step that was expected: "the board is fine with it" is a view."""
    expected = draft.facts.next_step
    about = utterance(expected.what).words if expected is not None else ()
    told = utterance(reading.evidence[1]).words if len(reading.evidence) > 1 else ()
    return all(word in SMALL | YES | _DAYS or any(alike(word, other) for other in about) for word in told)


_DAYS: Final = frozenset(
    "monday tuesday wednesday thursday friday maandag dinsdag woensdag donderdag vrijdag".split()
)


def _of_another(draft: Draft, clause: Utterance) -> bool:
    named, expected = step_named(draft, clause), draft.facts.next_step
    return named is not None and expected is not None and named.id != expected.serves


def _behind(said: Utterance, parts: Sequence[Part], at: int) -> Utterance | None:
    """What stands behind a clause, as it was typed, without the words that only lead into it."""
    if at + 1 >= len(parts):
        return None
    return utterance(_LED.sub("", said.text[parts[at + 1].start :].strip(), count=1))


_JOINED: Final = later(
    r"(?:maar|but|dus|so|(?:en|and) (?:nu|now|ze|they|hij|he|she|we|wij|i|ik))\s", re.IGNORECASE
)
_LED: Final = later(r"^(?:(?:maar|but|en|and|dus|so)[ ,]+)+", re.IGNORECASE)
