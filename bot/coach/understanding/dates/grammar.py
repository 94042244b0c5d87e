"""How a way to say a date is written down: a pattern over the string of kinds, with what it comes to.

A pattern that fits the kinds but says no day (31 April, last Monday) still takes its words, so that no part of them
is read as another date. The longest fit from the left wins.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import cache, lru_cache
from typing import Final, Literal

from bot.coach.basics.record import record
from bot.coach.understanding.dates import calendar_days as count
from bot.coach.understanding.dates import kinds
from bot.coach.understanding.dates.kinds import Edge, Lexeme, Unit
from bot.coach.understanding.dates.spans import Scene, Span, single
from bot.coach.understanding.prefilter.parts import Either, Letters, OneOf, Row, parsed

# None: the pattern does not hold after all. "gone": it holds, and says no day of today or later.
Said = Span | Literal["gone"] | None


@record
class Fit:
    """A pattern that fitted: the words of each of its named parts, and what was read before them, at which words."""

    scene: Scene
    words: Sequence[Lexeme]
    found: re.Match[str]
    latest: Span | None = None
    latest_at: tuple[int, int] = (0, 0)

    def word(self, name: str) -> Lexeme | None:
        """A part of the pattern; None when it was not said, or the pattern has no such part."""
        if name not in self.found.re.groupindex:
            return None
        at = self.found.start(name)
        return None if at < 0 else self.words[at]

    def value(self, name: str) -> int:
        """The value of a part that the pattern requires."""
        return self.words[self.found.start(name)].value

    def maybe(self, name: str) -> int | None:
        """The value of a part, if it was said."""
        word = self.word(name)
        return None if word is None else word.value

    def edge(self) -> Edge | None:
        """The begin, middle or end that was said."""
        edge = self.maybe("edge")
        return None if edge is None else Edge(edge)

    def year(self) -> int | None:
        """The year said in digits, or as "next year"."""
        year = self.maybe("year")
        if year is not None:
            return year
        unit = self.maybe("of_year")
        which = self.word("which_year")
        if unit is None or which is None:
            return None
        if which.kind in {kinds.LAST, kinds.PREVIOUS}:
            return self.scene.today.year - 1
        return self.scene.today.year + (which.kind == kinds.NEXT)

    def is_year(self) -> bool:
        """Whether a trailing "next year" really is about a year."""
        return self.maybe("of_year") in {None, Unit.YEAR}


@record
class Rule:
    """One way to say a date: a pattern over the kinds, and what it comes to."""

    pattern: str
    read: Callable[[Fit], Said]

    @property
    def needs(self) -> frozenset[frozenset[str]]:
        """Sets of kinds: a sentence without one of each is not searched."""
        # What stands in half of the patterns is not taken apart each time.
        return _needed(parsed(self.pattern.replace(_LENGTH, kinds.UNIT).replace(_YEAR, "")))


class Rules:
    """The ways to say a date, each made ready when a sentence first has the kinds it needs."""

    def __init__(self, ways: Sequence[Rule]) -> None:
        """Keep `ways`; of two that fit as long at one place the first one counts."""
        needed = [way.needs for way in ways]
        self._ways = tuple(
            (
                order,
                frozenset(kind for (kind, *more) in needs if not more),
                [one_of for one_of in needs if len(one_of) > 1],
                way,
            )
            for order, (way, needs) in enumerate(zip(ways, needed, strict=True))
        )
        self._told: frozenset[str] = frozenset().union(*(kinds for needs in needed for kinds in needs))

    def that_may_fit(self, present: Iterable[str]) -> Sequence[tuple[int, re.Pattern[str], Rule]]:
        """Those that may hold in a sentence of these kinds, with their place among all."""
        return self._among(self._told.intersection(present))

    @lru_cache(1_000)  # noqa: B019  - there is one set of rules
    def _among(self, present: frozenset[str]) -> Sequence[tuple[int, re.Pattern[str], Rule]]:
        return [
            (order, _compiled(way.pattern), way)
            for order, all_of, one_of, way in self._ways
            if all_of <= present and not any(map(present.isdisjoint, one_of))
        ]


@record
class Phrase:
    """A date in the sentence: which words (`at` up to `until`) and what they come to; None when nothing."""

    at: int
    until: int
    span: Span | None


def rule(pattern: str, read: Callable[[Fit], Said]) -> Rule:
    """A way to say a date: `pattern` over the kinds, spaces for reading only, and what it comes to."""
    return Rule(pattern.replace(" ", ""), read)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _needed(row: Row) -> frozenset[frozenset[str]]:
    """The kinds that no choice or option can leave out: of each set one."""
    needed: set[frozenset[str]] = set()
    for node in row:
        if isinstance(node, Letters):
            needed.update(map(frozenset, node.text))
        elif isinstance(node, OneOf) and node.chars:
            needed.add(node.chars)
        elif isinstance(node, Either):
            ways = [_needed(way) for way in node.ways]
            if all(ways):
                needed |= frozenset.intersection(*ways)
                needed.add(frozenset().union(*(min(way, key=len) for way in ways)))
    return frozenset(needed)


# Without a word of any other kind nothing says a day.
_TIMELESS: Final = frozenset(".,;xfvitnekcgbNCJBaVGTKFLPEs")
YEAR: Final = r"(?: v?,?(?P<year>Y) | [vi]?f?(?P<which_year>[FTLP])(?P<of_year>U) )?"
# The parts of a length of time: two weeks, a day or ten, 2 or 3 weeks, 2-3 weeks, one and a half week, half a year.
LENGTH: Final = r"(?: (?P<many>[NC])(?:[ktgC](?P<more>[NC]))?(?P<unit>U)(?:k(?P<or_many>[NC])(?![UM]))? | (?P<range>X)(?P<range_unit>U) | (?P<half>J)(?P<half_unit>U) | (?P<lone_unit>U) )"
_YEAR: Final = YEAR.replace(" ", "")
_LENGTH: Final = LENGTH.replace(" ", "")


def length(fit: Fit, start: date) -> Span | None:
    """`start` plus the length of time that was said; None when it is no length."""
    unit = fit.maybe("unit")
    if unit is not None:
        return _counted(fit, start, Unit(unit))
    half_unit = fit.maybe("half_unit")
    if half_unit is not None:
        return _one_and_a_half(start, Unit(half_unit))
    between, range_unit = fit.word("range"), fit.maybe("range_unit")
    if between is not None and range_unit is not None:
        if len(between.numbers) != 2 or between.numbers[0] > between.numbers[1]:
            return None
        low, high = between.numbers
        return Span(count.plus(start, low, Unit(range_unit)), count.plus(start, high, Unit(range_unit)))
    lone = fit.maybe("lone_unit")
    if lone in {Unit.HALF_YEAR, Unit.FORTNIGHT}:
        return single(count.plus(start, 1, Unit(lone)))
    return None


def _counted(fit: Fit, start: date, unit: Unit) -> Span | None:
    if unit is Unit.WEEKEND:
        return None
    low = high = fit.value("many")
    more, about = fit.maybe("more"), fit.maybe("or_many")
    joined = fit.word("more")
    if more is not None and joined is not None:
        high = max(low, more)
    if about is not None:
        # Dutch "een dag of tien" is about ten; English "a week or two" is one to two.
        low, high = (about, about) if fit.scene.language == "nl" else (low, max(low, about))
    return Span(count.plus(start, low, unit), count.plus(start, high, unit))


def _one_and_a_half(start: date, unit: Unit) -> Span | None:
    match unit:
        case Unit.WEEK:
            return single(count.plus_days(start, 10))
        case Unit.MONTH:
            return single(count.plus_days(count.plus_months(start, 1), 15))
        case Unit.YEAR:
            return single(count.plus_months(start, 18))
        case _:
            return None


def fits(words: Sequence[Lexeme], scene: Scene, rules: Rules) -> Iterator[Phrase]:
    """Every date phrase from left to right, the longest at each place, none overlapping another."""
    sentence = "".join(word.kind for word in words)
    if _TIMELESS.issuperset(sentence):
        return
    found: list[tuple[int, int, int, re.Match[str], Rule]] = []
    for order, pattern, way in rules.that_may_fit(sentence):
        for fit in pattern.finditer(sentence):
            # A pattern that takes in the article does not begin before one that leaves it out.
            article = len(fit.group()) - len(fit.group().lstrip(kinds.THE))
            found.append((fit.start() + article, -fit.end(), order, fit, way))
    found.sort(key=lambda one: one[:3])
    past, latest, latest_at = 0, None, (0, 0)
    for start, minus_end, _, fit, way in found:
        if start < past:
            continue
        said = _read(way, Fit(scene, words, fit, latest, latest_at))
        if said is not None:
            past = -minus_end
            span = said if isinstance(said, Span) else None
            latest, latest_at = (span, (start, past)) if span else (latest, latest_at)
            yield Phrase(start, past, span)


def _read(way: Rule, fit: Fit) -> Said:
    try:
        return way.read(fit)
    except (ValueError, OverflowError):
        # Counted off the end of the calendar: no such day.
        return "gone"
