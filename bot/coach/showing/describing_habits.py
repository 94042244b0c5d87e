"""A person's own settings in words: what each is now, and what is said when one was changed."""

from datetime import datetime, time
from typing import Final
from zoneinfo import ZoneInfo

from bot.coach.known.habits import WORKING_WEEK, DaysOff, Habits
from bot.coach.turn.replies import CardRow, Line, Span, Value, Word, values
from bot.coach.understanding.settings import countries, regions
from bot.coach.understanding.text import Language
from bot.coach.understanding.wish_readings import (
    CallEndedSaid,
    CountrySaid,
    DaysOffSaid,
    HoursSaid,
    PauseSaid,
    SettingTopic,
    Wish,
    WorkDaysSaid,
    ZoneSaid,
)

TOPICS: Final[tuple[SettingTopic, ...]] = (
    "language", "work_days", "hours", "country", "zone", "days_off", "pause", "call_ended",
)  # fmt: skip
_FIRST_AND_LAST: Final = 3


def on_the_clock(at: time) -> str:
    """A time of the day as both languages read it: "9:00"."""
    return f"{at.hour}:{at.minute:02}"


def week_days(days: tuple[int, ...]) -> Word | str:
    """The working days: from the first to the last where they follow each other, else one by one."""
    names = tuple(Word(f"weekday.{day}") for day in days)
    if len(days) >= _FIRST_AND_LAST and days == tuple(range(days[0], days[-1] + 1)):
        return Word("settings.from_to", values(first=names[0], last=names[-1]))
    return Word("settings.listed", values(items=names))


def periods(days_off: tuple[DaysOff, ...]) -> Word:
    """Stretches of days off, one after another."""
    return Word(
        "settings.listed",
        values(
            items=tuple(Word("settings.period", values(when=Span(off.first, off.last))) for off in days_off)
        ),
    )


def place(habits: Habits, language: Language) -> str:
    """The country of the public holidays, with the region where one was chosen."""
    country = habits.country or ""
    name = countries.name_of(country, language)
    return name if habits.region is None else f"{regions.name_of(country, habits.region, language)} ({name})"


def zone_name(zone: str) -> str:
    """A zone as people read it."""
    return zone.replace("_", " ")


def rows(habits: Habits, language: Language, zone: str) -> tuple[CardRow, ...]:
    """Every setting with what it is now. `zone` is the one that counts, chosen or not."""
    return tuple(
        CardRow(Word(f"settings.name.{topic}"), (as_set(topic, habits, language, zone),)) for topic in TOPICS
    )


def as_set(topic: SettingTopic, habits: Habits, language: Language, zone: str) -> Word | str:
    """What one setting is now."""
    match topic:
        case "language":
            return Word(f"settings.language.{language}")
        case "work_days":
            return week_days(habits.work_days or WORKING_WEEK)
        case "hours":
            start, end = on_the_clock(habits.work_from), on_the_clock(habits.work_to)
            return Word("settings.hours", values(first=start, last=end))
        case "country" if habits.country is None:
            return Word("settings.now.country_of_zone")
        case "country":
            return place(habits, language) if habits.country else Word("settings.now.no_holidays")
        case "zone" if habits.zone is None:
            return Word("settings.now.zone_followed", values(zone=zone_name(zone)))
        case "zone":
            return zone_name(zone)
        case "days_off":
            return periods(habits.days_off) if habits.days_off else Word("settings.now.no_days_off")
        case "pause" | "snooze":
            until = habits.paused_until
            return (
                Word("settings.now.paused", values(when=until)) if until else Word("settings.now.not_paused")
            )
        case "call_ended":
            return Word("settings.now.on" if habits.call_ended else "settings.now.off")


def acknowledged(wish: Wish, habits: Habits, language: Language, at: datetime) -> Line | None:
    """What is said when a wish was taken; `habits` are those it led to, `at` the instant. None where it says itself."""
    match wish:
        case PauseSaid(until):
            return _said("pause", when=until)
        case DaysOffSaid(taken_back=False):
            return _said("days_off", days=periods(habits.days_off))
        case DaysOffSaid():
            if not habits.days_off:
                return _said("no_days_off")
            return _said("fewer_days_off", days=periods(habits.days_off))
        case WorkDaysSaid():
            return _said("work_days", days=week_days(habits.work_days))
        case HoursSaid(start, end):
            return _said("hours", start=on_the_clock(start), end=on_the_clock(end))
        case CountrySaid(None):
            return _said("country_of_zone")
        case CountrySaid(""):
            return _said("no_holidays")
        case CountrySaid():
            return _said("country", place=place(habits, language))
        case ZoneSaid(None):
            return _said("zone_followed")
        case ZoneSaid(str(name)):
            there = on_the_clock(at.astimezone(ZoneInfo(name)).time())
            return _said("zone", zone=zone_name(name), time=there)
        case CallEndedSaid(on):
            return _said("call_ended_on" if on else "call_ended_off")
        case _:
            return None


def _said(key: str, **given: Value) -> Line:
    return Line(f"settings.ack.{key}", values(**given))
