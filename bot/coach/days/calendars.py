"""A person's own calendar: on which days they work, and from when to when the coach may speak on such a day.

Days are days where the person is; instants are aware and in UTC. A wall-clock time that a day does not have, because
the clock is put forward over it, stands for the next instant that there is; one that comes twice stands for the first.
"""

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Final, TypeGuard
from zoneinfo import ZoneInfo

from bot.coach.basics.record import record, replace
from bot.coach.basics.zone_countries import country_of
from bot.coach.days.public_holidays import public_holidays
from bot.coach.known.habits import WORKING_WEEK, DaysOff, Habits

# Nobody's day opens with the coach: it speaks from here on, or from when they start where that is later.
FIRST_WORD: Final = time(9, 15)
# Where it is not known which country somebody works in, these are days off.
FEASTS: Final = frozenset({(12, 25), (12, 26), (1, 1)})
# Nobody plans outside of these; what a date picker or a slip of the keyboard says beyond them is no plan.
_PLANNABLE: Final = (date(1970, 1, 2), date(2999, 12, 31))
_DAY: Final = timedelta(days=1)
_SECOND: Final = timedelta(seconds=1)


@record
class Calendar:
    """When somebody works and may be spoken to. Made by `calendar_of`."""

    zone: ZoneInfo
    habits: Habits

    def local_day(self, now: datetime) -> date:
        """The day it is where the person is."""
        return now.astimezone(self.zone).date()

    def works_on(self, day: date) -> bool:
        """Whether this is a working day of theirs: of their week, no public holiday, and not taken off."""
        habits = self.habits
        if day.weekday() not in habits.work_days or self._off_on(day):
            return False
        country = country_of(self.zone.key) if habits.country is None else habits.country
        if country is None:
            return (day.month, day.day) not in FEASTS
        return not country or day not in public_holidays(country, habits.region, day.year)

    def speaks_on(self, day: date) -> bool:
        """Whether the coach may speak unasked on this day: they work, and did not silence it."""
        paused_until = self.habits.paused_until
        return (paused_until is None or day >= paused_until) and self.works_on(day)

    def working_day_after(self, day: date, n: int = 1) -> date:
        """The n-th working day after `day`."""
        for _ in range(n):
            day += _DAY
            while not self.works_on(day):
                day = self._off_until(day) + _DAY
        return day

    def working_day_before(self, day: date) -> date:
        """The last working day before `day`."""
        day -= _DAY
        while not self.works_on(day):
            day = min([day, *(off.first for off in self._off_on(day))]) - _DAY
        return day

    def _off_until(self, day: date) -> date:
        """The last day of the time off that a day is in, so that nobody goes through it day by day; the day itself where it is in none."""
        return max([day, *(off.last for off in self._off_on(day))])

    def _off_on(self, day: date) -> list[DaysOff]:
        return [off for off in self.habits.days_off if off.first <= day <= off.last]

    def speaks_at(self, day: date) -> datetime:
        """From when the coach speaks on a day on which it does."""
        habits = self.habits
        first_word = max(FIRST_WORD, habits.work_from)
        # Who is done before a quarter past nine is spoken to when they start.
        return _instant(self.zone, day, first_word if first_word < habits.work_to else habits.work_from)

    def closes_at(self, day: date) -> datetime:
        """When a working day ends: from here on nothing is said any more."""
        return _instant(self.zone, day, self.habits.work_to)

    def next_moment(self, now: datetime) -> datetime:
        """The first instant, not before `now`, at which the coach may speak: `now` itself within a day's window."""
        now = now.astimezone(UTC)
        day = self.local_day(now)
        while True:
            if self.speaks_on(day):
                moment = max(self.speaks_at(day), now)
                # A day can be over, and putting the clock forward can swallow a short one whole.
                if moment < self.closes_at(day):
                    return moment
            day = self._off_until(day) + _DAY
            if self.habits.paused_until is not None:
                day = max(day, self.habits.paused_until)


def plannable(day: date | None) -> TypeGuard[date]:
    """Whether a day can be planned for: it is known, and in a year that people live in."""
    return day is not None and _PLANNABLE[0] <= day <= _PLANNABLE[1]


def calendar_of(habits: Habits, zone: str, default: str = "UTC") -> Calendar:
    """The calendar of somebody with these habits who lives by `zone`; by `default` where there is no such zone.

    Hours that do not add up, a week without a working day, and time off without a beginning or an end count as not set: nobody is silenced
    by a slip.
    """
    if not habits.work_days:
        habits = replace(habits, work_days=WORKING_WEEK)
    if habits.work_from >= habits.work_to:
        habits = replace(habits, work_from=Habits().work_from, work_to=Habits().work_to)
    if habits.paused_until is not None and not plannable(habits.paused_until):
        habits = replace(habits, paused_until=None)
    if not all(_has_ends(off) for off in habits.days_off):
        habits = replace(habits, days_off=tuple(off for off in habits.days_off if _has_ends(off)))
    return Calendar(zone_lived_by(zone, default), habits)


def _has_ends(off: DaysOff) -> bool:
    return plannable(off.first) and plannable(off.last)


def zone_lived_by(name: str, default: str = "UTC") -> ZoneInfo:
    """The zone with this IANA name; that of `default`, or else UTC, where there is none."""
    return zone_named(name) or zone_named(default) or ZoneInfo("UTC")


def zone_of(habits: Habits, told: str) -> str:
    """The zone by which somebody lives: the one they chose, else what their channel tells; "UTC" where neither exists."""
    return next((name for name in (habits.zone, told) if name and zone_named(name)), "UTC")


@lru_cache(maxsize=1024)
def zone_named(name: str) -> ZoneInfo | None:
    """The zone with this IANA name, or None where there is none."""
    try:
        return ZoneInfo(name)
    except (LookupError, ValueError, OSError):
        # A folder of zones ("Europe") and a name with odd bytes fail each in a way of their own.
        return None


def _instant(zone: ZoneInfo, day: date, at: time) -> datetime:
    wall = datetime.combine(day, at)
    first = wall.replace(tzinfo=zone).astimezone(UTC)
    if first.astimezone(zone).replace(tzinfo=None) == wall:
        return first
    # The clock skips this time: find the instant at which it jumps, between the two ways to read the time.
    before = wall.replace(tzinfo=zone, fold=1).astimezone(UTC)
    old, after = before.astimezone(zone).utcoffset(), first
    while after - before > _SECOND:
        middle = before + (after - before) / 2
        if middle.astimezone(zone).utcoffset() == old:
            before = middle
        else:
            after = middle
    return after.replace(microsecond=0)
