"""What a wish makes of a person's habits. Habits in, habits out; nothing is said and nothing is stored here."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from bot.coach.habits import DaysOff, Habits
from bot.coach.understanding.readings import (
    CallEndedSaid,
    CountrySaid,
    DaysOffSaid,
    HoursSaid,
    PauseSaid,
    ResumeSaid,
    Wish,
    WorkDaysSaid,
    ZoneSaid,
)

_DAY: Final = timedelta(days=1)


def changed(habits: Habits, wish: Wish, today: date) -> Habits:
    """The habits with what was wished; as they are where the wish is about something else, or would leave no working day."""
    match wish:
        case PauseSaid(until):
            return replace(habits, paused_until=until)
        case ResumeSaid():
            return replace(habits, paused_until=None, days_off=_without(habits.days_off, ((today, today),)))
        case DaysOffSaid(periods, taken_back=False):
            new = (DaysOff(first, last) for first, last in periods)
            return replace(habits, days_off=in_order((*habits.days_off, *new), today))
        case DaysOffSaid(periods):
            return replace(habits, days_off=_without(habits.days_off, periods) if periods else ())
        case WorkDaysSaid(days, how):
            known = set(habits.work_days)
            wanted = {"only": set(days), "with": known | set(days), "without": known - set(days)}[how]
            return replace(habits, work_days=tuple(sorted(wanted))) if wanted else habits
        case HoursSaid(start, end):
            return replace(habits, work_from=start, work_to=end)
        case CountrySaid(code, region):
            return replace(habits, country=code, region=region)
        case ZoneSaid(name):
            return replace(habits, zone=name)
        case CallEndedSaid(on):
            return replace(habits, call_ended=on)
        case _:
            return habits


def is_silent(habits: Habits, today: date) -> bool:
    """Whether the person asked for silence today, by a pause or by days off."""
    paused = habits.paused_until is not None and today < habits.paused_until
    return paused or any(off.first <= today <= off.last for off in habits.days_off)


def silent_until(habits: Habits, today: date) -> date | None:
    """The first day on which the coach may speak again, where the person asked for silence today; None where they did not."""
    day = today
    while is_silent(habits, day):
        over = [off.last + _DAY for off in habits.days_off if off.first <= day <= off.last]
        day = max([habits.paused_until or day, *over])
    return day if day > today else None


def in_order(days_off: Iterable[DaysOff], today: date) -> tuple[DaysOff, ...]:
    """The stretches that are not over, the first one first; those that touch each other are one."""
    found: list[DaysOff] = []
    for off in sorted(days_off, key=lambda off: (off.first, off.last)):
        if off.last < today:
            continue
        if found and off.first <= found[-1].last + _DAY:
            found[-1] = DaysOff(found[-1].first, max(found[-1].last, off.last))
        else:
            found.append(off)
    return tuple(found)


def _without(days_off: tuple[DaysOff, ...], periods: tuple[tuple[date, date], ...]) -> tuple[DaysOff, ...]:
    """What is left of the days off when these are worked; who comes back earlier stays back."""
    for first, last in periods:
        left: list[DaysOff] = []
        for off in days_off:
            if off.last < first or off.first > last:
                left.append(off)
                continue
            if off.first < first:
                left.append(DaysOff(off.first, first - _DAY))
        days_off = tuple(left)
    return days_off
