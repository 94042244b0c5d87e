"""The labelled wishes, and a wish written down as a label: "pause 2026-05-14", "days -2", "off 2026-12-24..2027-01-02"."""

import json
from datetime import datetime
from pathlib import Path
from typing import assert_never
from zoneinfo import ZoneInfo

from bot.coach.understanding.settings.days import When
from bot.coach.understanding.wish_readings import (
    CallEndedSaid,
    CountrySaid,
    DaysOffSaid,
    HoursSaid,
    LanguageSaid,
    NeverSaid,
    NotUnderstood,
    PauseSaid,
    ResumeSaid,
    ShowSaid,
    SnoozeSaid,
    Wish,
    WorkDaysSaid,
    ZoneSaid,
)

CORPUS = Path(__file__).parents[3] / "corpus" / "settings.jsonl"
Row = dict[str, object]


def rows() -> list[Row]:
    return [json.loads(line) for line in CORPUS.read_text("utf-8").splitlines()]


def when_of(row: Row) -> When:
    zone = str(row["tz"])
    today = datetime.fromisoformat(str(row["now"])).astimezone(ZoneInfo(zone)).date()
    return When(today, zone, "nl" if row["lang"] == "nl" else "en")


def label(wish: Wish) -> str:
    match wish:
        case SnoozeSaid(until):
            return f"snooze {until}"
        case NeverSaid():
            return "never"
        case PauseSaid(until):
            return f"pause {until}"
        case ResumeSaid():
            return "resume"
        case DaysOffSaid(periods, taken_back):
            listed = ",".join(f"{first}..{last}" for first, last in periods) or "none"
            return f"{'offback' if taken_back and periods else 'off'} {listed}"
        case WorkDaysSaid(days, how):
            sign = {"only": "", "with": "+", "without": "-"}[how]
            return f"days {sign}{','.join(map(str, days))}"
        case HoursSaid(start, end):
            return f"hours {start:%H:%M}-{end:%H:%M}"
        case CountrySaid(code, region):
            return f"country {code or '-'}" + (f"/{region}" if region else "")
        case ZoneSaid(name):
            return f"zone {name or '-'}"
        case CallEndedSaid(on):
            return f"call {'on' if on else 'off'}"
        case LanguageSaid(language):
            return f"language {language}"
        case ShowSaid():
            return "show"
        case NotUnderstood(topic):
            return f"unclear {topic}"
        case _:
            assert_never(wish)
