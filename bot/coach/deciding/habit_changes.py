"""What a wish makes of a person's habits. Habits in, habits out; nothing is said and nothing is stored here."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final

from bot.coach.basics.record import record, replace
from bot.coach.days.calendars import plannable
from bot.coach.known.habits import DaysOff, Habits
from bot.coach.understanding.wish_readings import (
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
# Nobody plans time off or a pause further ahead, nor more stretches of it at once: a slip of the keyboard must not silence
# the coach for good.
FURTHEST: Final = timedelta(days=2 * 366)
MOST_DAYS_OFF: Final = 60


@record
class Beyond:
    """What cannot be set: `until` is the last day that can, or `most` as many stretches of days off as there can be."""

    until: date | None = None
    most: int | None = None


def beyond(habits: Habits, before: Habits, today: date) -> Beyond | None:
    """Why habits cannot be set in the place of those `before`; None where they can."""
    last = today + FURTHEST
    pause = habits.paused_until if habits.paused_until != before.paused_until else None
    ends = [off.last for off in habits.days_off if off not in before.days_off]
    if any(day > last for day in (*ends, *((pause,) if pause is not None else ()))):
        return Beyond(until=last)
    if len(habits.days_off) > max(MOST_DAYS_OFF, len(before.days_off)):
        return Beyond(most=MOST_DAYS_OFF)
    return None


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
    paused = plannable(habits.paused_until) and today < habits.paused_until
    return paused or any(off.first <= today <= off.last and plannable(off.last) for off in habits.days_off)


def silent_until(habits: Habits, today: date) -> date | None:
    """The first day on which the coach may speak again, where the person asked for silence today; None where they did not."""
    day = today
    while is_silent(habits, day):
        over = [
            off.last + _DAY for off in habits.days_off if off.first <= day <= off.last and plannable(off.last)
        ]
        day = max([habits.paused_until if plannable(habits.paused_until) else day, *over])
    return day if day > today else None


def in_order(days_off: Iterable[DaysOff], today: date) -> tuple[DaysOff, ...]:
    """The stretches that are not over, the first one first; those that touch each other are one."""
    found: list[DaysOff] = []
    for off in sorted(days_off, key=lambda off: (off.first, off.last)):
        if off.last < today:
            continue
        if found and off.first.toordinal() <= found[-1].last.toordinal() + 1:
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
