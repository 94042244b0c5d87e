"""The ways to say a day by its place in a stretch: the first Monday of December, the end of the first week of May."""

from datetime import date
from typing import Final

from bot.coach.understanding.dates import calendar_days as count
from bot.coach.understanding.dates import kinds, spans
from bot.coach.understanding.dates.grammar import YEAR, Fit, Rule, Said, rule
from bot.coach.understanding.dates.kinds import Unit
from bot.coach.understanding.dates.spans import Span, single

_WEDNESDAY, _FRIDAY = 2, 4
_NEW_YEAR: Final = frozenset({"new year", "the new year", "nieuwe jaar", "het nieuwe jaar", "nieuw jaar"})
_FULL: Final = frozenset("full whole complete volle hele volledige".split())


def _nth_of(fit: Fit) -> Said:
    """The first Monday of December, the last Friday of the month, the last working day of the quarter."""
    which, unit, month = fit.word("nth"), fit.maybe("stretch"), fit.maybe("month")
    if which is None or not fit.is_year():
        return None
    nth = -1 if which.kind == kinds.LAST else which.value
    if month is not None:
        for year in (fit.year(),) if fit.year() else count.years_from(fit.scene.today.year, 2):
            period = count.bounds(fit.scene.today.replace(year=year or 1, month=month, day=1), Unit.MONTH)
            if found := _nth_in(fit, period, nth):
                return found
        return "gone"
    if unit is None or unit in {Unit.DAY, Unit.WORKDAY, Unit.WEEKEND}:
        return None
    ahead = fit.word("ahead")
    first_of = fit.scene.today if unit == Unit.WEEK else fit.scene.today.replace(day=1)
    offsets = (0, 1) if ahead is None else (0,) if ahead.kind == kinds.THIS else (1,)
    for offset in offsets:
        period = count.bounds(count.plus(first_of, offset, Unit(unit)), Unit(unit))
        if found := _nth_in(fit, period, nth):
            return found
    return "gone"


def _edge_of_nth(fit: Fit) -> Said:
    """The end of the first week of May: its Friday."""
    week, edge = _nth_of(fit) if fit.value("counted") == Unit.WEEK else None, fit.edge()
    if not isinstance(week, Span) or edge in {None, kinds.Edge.BEGIN}:
        return week
    weekday = _FRIDAY if edge is kinds.Edge.END else _WEDNESDAY
    return single(count.plus_days(week.first, (weekday - week.first.weekday()) % 7))


def _full_week(fit: Fit) -> Said:
    """The first full week of October: from its first Monday on."""
    full = fit.word("full")
    if full is None or full.fold not in _FULL or fit.value("week") != Unit.WEEK:
        return None
    month, unit = fit.maybe("month"), fit.maybe("stretch")
    if month is not None:
        period = spans.month(fit.scene, month, None, fit.year())
        begin = period and period.first.replace(day=1)
    elif unit == Unit.MONTH:
        ahead = fit.word("ahead")
        later = ahead is not None and ahead.kind == kinds.NEXT
        begin = count.plus_months(fit.scene.today.replace(day=1), int(later))
    else:
        return None
    monday = begin and count.nth_weekday(begin, count.month_end(begin), 0, fit.value("nth"))
    if not monday:
        return "gone"
    return spans.from_today(fit.scene, Span(monday, count.plus_days(monday, 6), wide=True)) or "gone"


def _nth_of_new_year(fit: Fit) -> Said:
    """The second Monday of the new year: of the January to come."""
    said = " ".join(word.fold for word in fit.words[fit.found.start("new") : fit.found.end()])
    if said not in _NEW_YEAR:
        return None
    first = fit.scene.today.replace(year=fit.scene.today.year + 1, month=1, day=1)
    day = count.nth_weekday(first, count.month_end(first), fit.value("weekday"), fit.value("nth"))
    return single(day) if day else "gone"


def _nth_in(fit: Fit, period: tuple[date, date], nth: int) -> Span | None:
    first, last = period
    weekday, unit = fit.maybe("weekday"), fit.maybe("counted")
    day: date | None = None
    if weekday is not None:
        day = count.nth_weekday(first, last, weekday, nth)
    elif unit == Unit.WORKDAY:
        start = count.plus_days(first, -1) if nth > 0 else count.plus_days(last, 1)
        day = count.plus(start, nth, Unit.WORKDAY)
    elif unit == Unit.DAY:
        day = count.plus_days(first, nth - 1) if nth > 0 else count.plus_days(last, nth + 1)
    elif unit == Unit.WEEK:
        begin = count.plus_days(first, 7 * (nth - 1)) if nth > 0 else count.plus_days(last, -6)
        return spans.from_today(fit.scene, Span(begin, count.plus_days(begin, 6), wide=True))
    return single(day) if day and max(first, fit.scene.today) <= day <= last else None


_OF_PERIOD: Final = r"[vVi]?f?(?:(?P<ahead>[TKF])?(?P<stretch>U)|(?P<month>M)" + YEAR + ")"

NTH_RULES: Final[tuple[Rule, ...]] = (
    rule(r"f?(?P<nth>[oO])(?P<weekday>D)[vVi]f?(?P<new>H|\.)U?", _nth_of_new_year),
    rule(r"f?(?P<nth>[oO])(?P<full>\.)(?P<week>U)" + _OF_PERIOD, _full_week),
    rule(r"f?(?P<nth>[oOL])(?:[kg]f?[oO])?(?:(?P<weekday>D)|(?P<counted>U))" + _OF_PERIOD, _nth_of),
    rule(r"(?P<edge>E)v?f?(?P<nth>[oOL])(?P<counted>U)" + _OF_PERIOD, _edge_of_nth),
)
