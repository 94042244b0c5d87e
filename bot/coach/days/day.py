"""The one message a day: on which day of a person's it counts, until when it is of use, and when there is a next chance.

The coach speaks unasked at most once on a person's local day. What is due is gathered in that day's message; what comes
too late for it, or does not fit in, waits for the next day on which the coach may speak.
"""

from datetime import date, datetime

from bot.coach.basics.record import record
from bot.coach.days.calendars import Calendar


@record
class Chance:
    """A day on which the coach may speak to a person now: at `closes` that is over, and `later` is the next time."""

    day: date
    closes: datetime
    later: datetime


def chance_now(calendar: Calendar, now: datetime) -> Chance | None:
    """The day the coach may speak on at the instant `now`; None outside the person's hours."""
    if calendar.next_moment(now) > now:
        return None
    day = calendar.local_day(now)
    closes = calendar.closes_at(day)
    return Chance(day, closes, calendar.next_moment(closes))


def next_chance(calendar: Calendar, now: datetime) -> datetime:
    """When the coach may speak unasked again: after today's message, or, outside the person's hours, when they begin."""
    chance = chance_now(calendar, now)
    return calendar.next_moment(now) if chance is None else chance.later


def day_key(person_id: str, day: date) -> str:
    """The key of a person's message of a local day; there is one for each."""
    return f"day:{person_id}:{day.isoformat()}"


def day_of_key(key: str) -> date:
    """The local day that a key made by `day_key` is of."""
    return date.fromisoformat(key.rpartition(":")[2])
