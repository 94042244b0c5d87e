"""Dates as people say them, in Dutch and in English, seen from their own calendar day.

The only door to the reading of dates: every date of a text, the one date of an answer, and whether a text has only a
vague one. Pure and total; what is vague, past or impossible is no date.
"""

import re
from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import Final

from bot.coach.understanding.dates.calendar_days import monday_of
from bot.coach.understanding.dates.clauses import (
    ACTING,
    CORRECTED,
    GIVEN_UP,
    OURS,
    decides,
    given_up,
    only_closed,
    weight,
)
from bot.coach.understanding.dates.mentions import Mention, mentions
from bot.coach.understanding.dates.moved_days import moved_to
from bot.coach.understanding.dates.spans import Scene
from bot.coach.understanding.readings import DateReading
from bot.coach.understanding.text import Language, Utterance

# A date counted from another ("the day after") is why that one was named; a feast often only says when.
_COUNTED_ON: Final = 0.75
_ABOUT_THE_SAME: Final = 2
_FEAST_LESS: Final = 0.5
# Of two acts of theirs the deciding one.
_DECIDING_MORE: Final = 0.25
_AND: Final = re.compile(r" ?(?:en|and|&|,) ?(?:(?:op|on|de|the) )?")
_OR: Final = (["or"], ["of"])
# So many letters apart a stretch and a shorter one within it are said in one breath: "q3, likely august".
_ONE_BREATH: Final = 16
# Between a day and what it is called: "their year end is 31 March".
_SAME: Final = re.compile(r"[ ,(:]*(?:(?:'?s|is|being|dus|which is|dat is|wordt) (?:(?:on|op|the|de) )?)?")
_SO: Final = re.compile(
    r"\b(?:so|dus|hence|daarom|therefore)(?: (?:it|it's|its|that|het|t|dat|wordt|is|will be|be|looks like|must be|dan|then|more like))*(?: (?:on|by|op|the|de))* ?$"
)
_NOW: Final = re.compile(
    r"\b(?:now|nu|inmiddels)(?: (?:it|it's|its|is|looks|looking|like|het|wordt|t))*(?: (?:on|for|op|the|de))* ?$"
)
_SO_BEHIND: Final = re.compile(r" dus *(?:[.,;!]|$)")
_A_LITTLE: Final = 0.1
_SO_MORE: Final = 0.4
_INSTEAD_OF_IT: Final = re.compile(
    r"(?: pas| eerst| only)?\W{0,3}(?:naar|zeg|zeg maar|laten we zeggen|say|let's say|lets say|nee|no|eh|euh|of eigenlijk|eigenlijk|actually|rather|or rather)\W{1,3}(?:(?:de|het|the|to) )?"
)


def find_dates(said: Utterance, language: Language, today: date, zone: str) -> tuple[DateReading, ...]:
    """Every date of today or later in text order.

    Args:
        said: what was typed.
        language: the person's; the words of both languages are read, this one decides what is ambiguous.
        today: the person's own calendar day.
        zone: their IANA time zone; with English it decides between day/month and month/day.

    Returns:
        Readings whose `start` and `end` are places in `said.text`; without those that are denied or told as past.
    """
    scene = Scene(today, zone, language)
    return tuple(_reading(said, mention) for mention in mentions(said, scene) if mention.counts)


def read_date(said: Utterance, language: Language, today: date, zone: str) -> DateReading | None:
    """The one date of an answer, or None; for the arguments see `find_dates`.

    Of several the one on which the customer acts; after a correction or a postponement the last one.
    """
    found = [mention for mention in mentions(said, Scene(today, zone, language)) if mention.counts]
    if not found or _all_closed(said, found):
        return None
    return _reading(said, _chosen(said, language, found))


def _all_closed(said: Utterance, found: Sequence[Mention]) -> bool:
    """Whether nothing is said of any of these days but that nobody is there; of days in a row it is said once, of the last."""
    behind: Mention | None = None
    closed = False
    for mention in reversed(found):
        in_a_row = behind is not None and _AND.fullmatch(said.fold, mention.end, behind.start) is not None
        if mention.feast or moved_to(said, mention.start):
            return False
        closed = only_closed(said, mention.start, mention.end) or (closed and in_a_row)
        if not closed:
            return False
        behind = mention
    return True


def _chosen(said: Utterance, language: Language, found: Sequence[Mention]) -> Mention:
    if len(found) == 1:
        return found[0]
    if onto := [mention for mention in found if moved_to(said, mention.start)]:
        return onto[-1]
    weights = [_weighed(said, language, mention) for mention in found]
    feasts = {mention.span.day for mention in found if mention.feast}
    for at, mention in enumerate(found):
        # "25 mei is 2e pinksterdag dus de 26e": a day that is called a feast as well.
        if not mention.feast and mention.span.day in feasts and weights[at] > OURS:
            weights[at] -= _FEAST_LESS
    for at, (one, other) in enumerate(pairwise(found)):
        if given_up(said, one.start, one.end, other.start):
            weights[at] = min(weights[at], GIVEN_UP)
        if other.follows and said.fold[one.end : other.start].split()[:1] in _OR:
            # "Thursday or the week after": the other way it may go.
            weights[at + 1] = min(weights[at], weights[at + 1])
        elif other.follows and weights[at] < ACTING and weights[at + 1] > OURS:
            weights[at + 1] += _COUNTED_ON
    for at, mention in enumerate(found[1:], 1):
        if weights[at] > OURS and (
            _SO.search(said.fold, found[at - 1].end, mention.start)
            or _SO_BEHIND.match(said.fold, mention.end)
        ):
            weights[at] = max(weights[at - 1 : at + 1]) + _SO_MORE
    for at, mention in enumerate(found):
        if mention.bound:
            weights[at] = min(weights[at], _within_bound(mention, weights[at], found, weights))
    for at, (one, other) in enumerate(pairwise(found)):
        # "Fiscal year end, June 30": the day itself stands right behind.
        if (
            other.exact
            and not one.exact
            and (
                _SAME.fullmatch(said.fold, one.end, other.start)
                or _names_its_day(said, one, other)
                or (_in_its_month(one, other) and weights[at + 1] > OURS)
            )
        ):
            weights[at] = min(weights[at], weights[at + 1] - _FEAST_LESS)
    taken_back = any(mention.takes_back for mention in found)
    if taken_back or CORRECTED.search(said.fold) or _moved_on(said, found):
        latest = [
            mention
            for least in (GIVEN_UP, OURS)
            for mention, of in zip(reversed(found), reversed(weights), strict=True)
            if of > least
        ]
        return latest[0] if latest else found[-1]
    fine = [at for at, mention in enumerate(found) if not _said_closer(mention, found)]
    best = found[max(fine, key=lambda at: (weights[at], -at))]
    return _said_again(found, weights, best)


# "Their Friday meeting, 11 December": which Friday stands right behind.
_IT_IS_ON: Final = re.compile(
    r"'?s? (?:\w+ )?(?:mtg|mt|meeting|call|session|committee|board|overleg|vergadering|mtng|sessie|zitting|slot)\W{1,3}(?:(?:on|of|van|op|is|that's|the|de|dat is|so|dus) ){0,3}"
)


def _in_its_month(one: Mention, other: Mention) -> bool:
    """Whether a day follows in one breath on a part of its own month: "begin januari wel, 8 jan ofzo"."""
    same = (one.span.day.year, one.span.day.month) == (other.span.day.year, other.span.day.month)
    return same and one.span.first != one.span.last and other.start - one.end <= _ONE_BREATH


def _names_its_day(said: Utterance, one: Mention, other: Mention) -> bool:
    same = not (one.span.wide or other.span.wide) and one.span.day.weekday() == other.span.day.weekday()
    return same and _IT_IS_ON.fullmatch(said.fold, one.end, other.start) is not None


def _within_bound(bound: Mention, of: float, found: Sequence[Mention], weights: Sequence[float]) -> float:
    """A little less than a day said within it: "before Christmas, Tuesday the 22nd she said"; else as it was."""
    closer = [
        weight
        for mention, weight in zip(found, weights, strict=True)
        if mention.exact
        and mention is not bound
        and mention.span.day <= bound.span.day
        and weight > max(OURS, of - 1)
    ]
    return max(closer) - _A_LITTLE if closer else of


def _said_closer(mention: Mention, found: Sequence[Mention]) -> bool:
    """Whether another date says more: "this week, Thursday at the latest", "q3, likely august"."""
    span = mention.span
    if mention.edge and not span.wide:
        # "Late next week, Thursday I'd guess": the end of a week and then a day in it.
        return any(
            0 <= other.start - mention.end <= _ONE_BREATH
            and not other.span.wide
            and monday_of(other.span.first) == monday_of(span.last)
            and other is not mention
            for other in found
        )
    if not span.wide:
        return False
    return any(
        span.first <= other.span.first <= span.last
        for other in found
        if not other.span.wide
        or (
            0 <= other.start - mention.end <= _ONE_BREATH
            and other.span.last <= span.last
            and span.last - span.first > other.span.last - other.span.first
        )
    )


def _said_again(found: Sequence[Mention], weights: Sequence[float], best: Mention) -> Mention:
    """The same day once more: "over zes weken, vrijdag 4 december dus", "the 22nd or 23rd, 23rd I think"."""
    for mention, of in zip(found, weights, strict=True):
        near = abs((mention.span.day - best.span.day).days) <= _ABOUT_THE_SAME
        if near and of > OURS and mention.start > best.start and mention.exact:
            again = sum(other.span.day == mention.span.day for other in found) > 1
            if again or not best.exact:
                return mention
        if near and of > OURS and mention.start > best.start and _one_of_two(mention, best, found):
            return mention
    return best


def _one_of_two(mention: Mention, best: Mention, found: Sequence[Mention]) -> bool:
    """Thursday or Friday, probably Friday: named once beside the other and then by itself."""
    days = [other.span.day for other in found]
    return days[:2] == [best.span.day, mention.span.day] and days[2:] == [mention.span.day]


def _weighed(said: Utterance, language: Language, mention: Mention) -> float:
    plain = weight(said, language, mention.start, mention.end)
    if plain <= OURS:
        return plain
    if not mention.follows and decides(said, mention.start, mention.end):
        plain += _DECIDING_MORE
    return plain - (_FEAST_LESS if mention.feast else 0.0)


def _moved_on(said: Utterance, found: Sequence[Mention]) -> bool:
    """A date given up for the next one: "van 18 maart naar 1 april", "Thursday, no, Friday"."""
    return any(
        _INSTEAD_OF_IT.fullmatch(said.fold, one.end, other.start)
        or _NOW.search(said.fold, one.end, other.start)
        for one, other in pairwise(found)
    )


def _reading(said: Utterance, mention: Mention) -> DateReading:
    span = mention.span
    words = said.text[mention.start : mention.end]
    return DateReading(
        span.day, span.first, span.last, mention.start, mention.end, (words,), span.limit, span.began
    )
