"""Counting days on the calendar: ends of stretches, months that keep the day, weeks by ISO, working days.

Plain days only; no words and no zones. A day beyond the calendar raises ValueError or OverflowError, as `date` does.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from bot.coach.understanding.dates.kinds import Unit

_MONTHS_OF = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.HALF_YEAR: 6, Unit.YEAR: 12}
_DAYS_OF = {Unit.DAY: 1, Unit.WEEK: 7, Unit.WEEKEND: 7, Unit.FORTNIGHT: 14}
_FRIDAY = 4
SATURDAY = 5


def plus_days(day: date, days: int) -> date:
    """`day` moved by a number of days, backwards when negative."""
    return day + timedelta(days=days)


def month_end(day: date) -> date:
    """The last day of the month that `day` is in."""
    return plus_days(plus_months(day.replace(day=1), 1), -1)


def plus_months(day: date, months: int) -> date:
    """The same day of a later month, clipped to that month's length: 29 January plus one is 28 February."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    first = date(year, month + 1, 1)
    following = date(year + (month == 11), (month + 1) % 12 + 1, 1)
    return first.replace(day=min(day.day, (following - first).days))


def plus_workdays(day: date, count: int) -> date:
    """The `count`th working day after `day`; Saturdays and Sundays are skipped."""
    if day.weekday() > _FRIDAY:
        day = plus_days(day, _FRIDAY - day.weekday())
    weeks, rest = divmod(count, 5)
    moved = plus_days(day, 7 * weeks + rest)
    return plus_days(moved, 2) if day.weekday() + rest > _FRIDAY else moved


def plus(day: date, count: int, unit: Unit) -> date:
    """`day` moved by `count` of a unit; months and longer keep the day, clipped."""
    if unit is Unit.WORKDAY:
        return plus_workdays(day, count) if count >= 0 else _minus_workdays(day, -count)
    if unit in _DAYS_OF:
        return plus_days(day, count * _DAYS_OF[unit])
    return plus_months(day, count * _MONTHS_OF[unit])


def _minus_workdays(day: date, count: int) -> date:
    for _ in range(min(count, 1000)):
        day = plus_days(day, -1)
        while day.weekday() > _FRIDAY:
            day = plus_days(day, -1)
    return day


def next_weekday(after: date, weekday: int) -> date:
    """The first such weekday after a day; 0 is Monday."""
    return plus_days(after, (weekday - after.weekday() - 1) % 7 + 1)


def monday_of(day: date) -> date:
    """The Monday of the day's own Monday-to-Sunday week."""
    return plus_days(day, -day.weekday())


def bounds(day: date, unit: Unit) -> tuple[date, date]:
    """The first and last day of the week, month, quarter, half year or year that `day` is in."""
    if unit in _DAYS_OF or unit is Unit.WORKDAY:
        if unit is Unit.WEEKEND:
            return plus_days(monday_of(day), SATURDAY), plus_days(monday_of(day), 6)
        monday = monday_of(day)
        return (monday, plus_days(monday, 6)) if unit in {Unit.WEEK, Unit.FORTNIGHT} else (day, day)
    length = _MONTHS_OF[unit]
    first = date(day.year, (day.month - 1) // length * length + 1, 1)
    return first, month_end(plus_months(first, length - 1))


def nth_weekday(first: date, last: date, weekday: int, nth: int) -> date | None:
    """The nth such weekday from `first` to `last`, counted from the end when negative; None when there are fewer."""
    if nth > 0:
        day = plus_days(first, (weekday - first.weekday()) % 7 + 7 * (nth - 1))
        return day if day <= last else None
    day = plus_days(last, -((last.weekday() - weekday) % 7) + 7 * (nth + 1))
    return day if day >= first else None


def years_from(year: int, count: int = 9) -> Iterator[int]:
    """A year and those after it that the calendar has; nine of them always hold a 29 February up to 2096."""
    yield from range(max(year, date.min.year), min(year + count, date.max.year + 1))
