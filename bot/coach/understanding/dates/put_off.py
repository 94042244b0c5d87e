"""Dates moved by a span: "been pushed back a week", "brought forward two days", "loopt een week uit".

The new day is counted from the one said before it in the same text; where none is said, it says no day.
"""

from collections.abc import Sequence
from datetime import date
from typing import Final

from bot.coach.basics.record import replace
from bot.coach.understanding.dates import calendar_days as count
from bot.coach.understanding.dates import kinds
from bot.coach.understanding.dates.grammar import LENGTH, Fit, Rule, Said, length, rule
from bot.coach.understanding.dates.kinds import Lexeme, Unit, word_set
from bot.coach.understanding.dates.spans import Span, single

# "Loopt een week uit": what the verb needs behind the span to be a moving.
_NEEDS_PARTICLE: Final = 2
_PARTICLES: Final = word_set("uit,op,door,achter,achteruit,late,behind,over")
_THAN: Final = frozenset({"than", "dan"})
_LOOSE: Final = frozenset({kinds.OTHER, kinds.ON, kinds.AGO})
# Between the verb and the span: "pushed it back by another week".
_BETWEEN: Final = word_set(
    "it,that,this,them,everything,things,het,t,dat,alles,nu,now,again,weer,out,back,down,over,nog,wel,zeker,al,ons,us,another,by,met,about,around,with,sinds,"
    "date,meeting,vote,decision,vergadering,datum,besluit,easily,probably,once,een,hem,hen,forward,up,likely,only,just,maar,pas"
)
_MORE: Final = word_set("another,extra")


def _put_off(fit: Fit) -> Said:
    way = fit.value("way")
    if not _of_the_day(fit):
        return None
    if way == _NEEDS_PARTICLE:
        particle = fit.word("particle")
        if particle is None or particle.fold not in _PARTICLES:
            return None
    if _in_another(fit):
        return length(fit, fit.scene.today)
    # The day that it was is not the day that it will be, so without one there is none.
    return _shifted(fit, sooner=way < 0)


def _of_the_day(fit: Fit) -> bool:
    """Whether it is the day that moves: not "two weeks longer than usual", not "pushing us for three months free"."""
    until = fit.found.end()
    if until < len(fit.words) and fit.words[until].fold in _THAN:
        return False
    first = fit.found.start("way") + 1
    between = next((at for at in range(first, until) if fit.words[at].kind not in _LOOSE), until)
    return all(word.fold in _BETWEEN or word.kind == kinds.AGO for word in fit.words[first:between])


def _in_another(fit: Fit) -> bool:
    """As in "in another two weeks": from now on."""
    at = fit.found.start("way")
    return at > 0 and fit.words[at - 1].kind == kinds.WITHIN and fit.words[at].fold in _MORE


def _one_more(fit: Fit) -> Said:
    """As in "the 15th, but legal needs another week": counted on only where there is something to count from."""
    unit, word = Unit(fit.value("one")), fit.word("way")
    if _in_another(fit) and unit is not Unit.WEEKEND:
        return single(count.plus(fit.scene.today, 1, unit))
    if fit.latest is None or word is None or word.fold not in _MORE or unit in {Unit.DAY, Unit.YEAR}:
        return None
    return _at(fit.latest, count.plus(fit.latest.day, 1, unit))


def brought_forward(words: Sequence[Lexeme], at: int) -> bool:
    """Whether the span at `at` is one by which something comes sooner: "pulled forward a day from Friday"."""
    near = words[max(0, at - 3) : at]
    return any(word.kind == kinds.PUT_OFF and word.value < 0 for word in near)


def _shifted(fit: Fit, *, sooner: bool) -> Said:
    if fit.latest is None:
        return "gone"
    day = fit.latest.day
    ahead = length(fit, day)
    if ahead is None:
        unit = fit.maybe("one")
        if unit is None or unit in {Unit.WEEKEND, Unit.YEAR}:
            return None
        ahead = Span(count.plus(day, 1, Unit(unit)), count.plus(day, 1, Unit(unit)))
    return _at(fit.latest, day - (ahead.first - day) if sooner else ahead.first)


def _at(latest: Span, day: date) -> Span:
    """The span of the date before, moved so that it stands for `day`; the end of a month stays the end of one."""
    if latest.end_of and latest.day == count.month_end(latest.day):
        day = count.month_end(day)
    by = day - latest.day
    return replace(latest, first=latest.first + by, last=latest.last + by)


_NOT_COUNTED_FROM: Final = r"(?!G|[iavB]f?[DOXNMRH])"
PUT_OFF_RULES: Final[tuple[Rule, ...]] = (
    rule(
        r"(?P<way>s)[.iG]{0,3}" + LENGTH + r"(?:(?P<particle>[.it])(?!f?[DOXNMRH]))?" + _NOT_COUNTED_FROM,
        _put_off,
    ),
    rule(LENGTH + r"[.,]{0,2}(?P<way>s)", _put_off),
    rule(r"(?P<way>s)(?P<one>U)", _one_more),
)
