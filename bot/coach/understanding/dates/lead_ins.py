"""What stands right before a date and makes another of it: "before", "a week after", "the week of", "ten days from"."""

import re
from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from bot.coach.understanding.dates import calendar_days as count
from bot.coach.understanding.dates import kinds
from bot.coach.understanding.dates.day_words import PARTS_OF_DAY
from bot.coach.understanding.dates.grammar import LENGTH, Fit, Phrase, length
from bot.coach.understanding.dates.kinds import Lexeme, Unit
from bot.coach.understanding.dates.put_off import brought_forward
from bot.coach.understanding.dates.spans import Scene, Span, single
from bot.coach.understanding.text import Utterance

_LENGTH_BEFORE: Final = re.compile(LENGTH + r"(?P<needed>\.)?(?P<side>[aBiv])f?$", re.VERBOSE)
_UNIT_BEFORE: Final = re.compile(r"(?<![NCJ])(?P<one>U)(?P<side>[aB])f?$")
_WEEK_OF: Final = re.compile(r"f?(?P<one>U)v?f?$")
_SIDE: Final = re.compile(r"(?P<not>n)?(?P<side>[aB])f?$")
_BEFORE_THEY: Final = re.compile(r"B\.{2,4}i?f?$")
_THEY: Final = frozenset("they we he she it ze zij hij ie het".split())
_FROM_HERE: Final = frozenset({"from", "vanaf", "after", "na"})
# "Planned for": here Dutch "voor" does not mean before.
_PLANNED: Final = re.compile(
    r"\b(?:ge|in)?(?:gepland|agenda|afspraak|afgesproken|uitgenodigd|uitnodiging|staat|vastgelegd|geboekt)\b.{0,12}$"
)
# "Tis voor volgende week", "de demo is voor vrijdag": when it is.
_IS_FOR: Final = re.compile(
    r"(?:^|[,;.:] ?)(?:en |maar |dus )?(?:tis|(?:(?:de|het) \w+|dat|dit|het|'?t|die) is) (?:pas |eerst |nu )?$"
)
# "Five working days needed from tomorrow".
_NEEDED: Final = frozenset("nodig needed time tijd counting gerekend".split())
_DENIED_WITHIN: Final = 7
_DENYING: Final = frozenset("wont dont doesnt wouldnt isnt arent couldnt nobody niemand".split())
_IF: Final = frozenset("if als unless tenzij mits indien wanneer when".split())


def with_lead_in(
    said: Utterance, scene: Scene, words: Sequence[Lexeme], before: str, phrase: Phrase
) -> tuple[int, Span | None] | None:
    """Where the phrase begins with its lead-in, and the span that makes; None without a lead-in."""
    span = phrase.span
    if span is None:
        return None
    offset = phrase.at - len(before)
    near = words[offset : phrase.at]
    if found := _UNIT_BEFORE.search(before):
        unit = Unit(near[found.start("one")].value)
        return offset + found.start(), _next_to(
            span, unit, -1 if near[found.start("side")].kind == kinds.BEFORE else 1
        )
    found = _LENGTH_BEFORE.search(before)
    if found and (found.start("needed") < 0 or near[found.start("needed")].fold in _NEEDED):
        side = near[found.start("side")]
        # "Within ten days of the 5th", not "two weeks of May".
        within = found.start() > 0 and near[found.start() - 1].kind == kinds.WITHIN
        if within if side.kind == kinds.OF else side.kind != kinds.ON or side.fold in _FROM_HERE:
            return offset + found.start(), _counted_from(
                Fit(scene, near, found), side, span, brought_forward(near, found.start())
            )
    if (found := _WEEK_OF.search(before)) and _is_week_of(near[found.start("one")], span):
        monday = count.monday_of(span.first)
        return offset + found.start(), Span(monday, count.plus_days(monday, 6), wide=True)
    if (found := _BEFORE_THEY.search(before)) and near[found.start() + 1].fold in _THEY:
        return _to_the_side(said, words, offset + found.start(), False, phrase)
    if found := _SIDE.search(before):
        place = offset + found.start("side")
        denied = bool(found.group("not")) or _not_before(words, place)
        return _to_the_side(said, words, place, denied, phrase)
    return None


def _not_before(words: Sequence[Lexeme], side: int) -> bool:
    """Whether the clause denies: "they won't sign anything before June", not "if it isn't signed before June"."""
    denies = False
    for word in reversed(words[max(0, side - _DENIED_WITHIN) : side]):
        if word.kind not in {kinds.OTHER, kinds.NOT} or word.fold in _IF:
            return denies and word.fold not in _IF
        denies = denies or word.kind == kinds.NOT or word.fold in _DENYING
    return denies


def _is_week_of(unit: Lexeme, span: Span) -> bool:
    return unit.value == Unit.WEEK and not span.wide


def _counted_from(fit: Fit, side: Lexeme, span: Span, sooner: bool) -> Span | None:
    """Two weeks before or after a date."""
    if side.kind != kinds.BEFORE and not sooner:
        return length(fit, span.day)
    ahead = length(fit, span.first)
    return None if ahead is None else single(span.first - (ahead.first - span.first))


def _next_to(span: Span, unit: Unit, direction: int) -> Span | None:
    """The day, week or month before or after a date."""
    edge = span.first if direction < 0 else span.last
    if unit in {Unit.DAY, Unit.WORKDAY}:
        return single(count.plus(edge, direction, unit))
    base = edge if unit in {Unit.WEEK, Unit.FORTNIGHT, Unit.WEEKEND} else edge.replace(day=1)
    first, last = count.bounds(count.plus(base, direction, unit), unit)
    return Span(first, last, wide=True)


def _to_the_side(
    said: Utterance, words: Sequence[Lexeme], side: int, denied: bool, phrase: Phrase
) -> tuple[int, Span | None] | None:
    """Before a date is the day before it, after it the day after; after a feast is no date."""
    span = phrase.span
    if span is None:
        return None
    if words[side].kind == kinds.AFTER:
        feast = any(word.kind == kinds.HOLIDAY for word in words[phrase.at : phrase.until])
        return side, None if feast else single(span.last + timedelta(days=1))
    if words[phrase.at].fold in PARTS_OF_DAY:
        return side, span  # before close of business today
    # Not before Friday is Friday; before the end of March still is that end.
    led = said.fold[max(0, words[side].start - 30) : words[side].start]
    if (
        denied
        or _PLANNED.search(led)
        or (said.fold.startswith("voor", words[side].start) and _IS_FOR.search(led))
    ):
        return side - (side > 0 and words[side - 1].kind == kinds.NOT), span
    if span.end_of:
        return side, span
    day = span.first - timedelta(days=1)
    return side, Span(day, day, limit=True)
