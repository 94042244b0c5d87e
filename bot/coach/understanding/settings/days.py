"""Days and stretches of days in a wish: until when, from when, and which ones. The dates reader says what a day is.

Whole texts only: what is left beside the dates must be words that tie them together.
"""

import re
from datetime import date, timedelta
from typing import Final

from bot.coach.basics.record import record
from bot.coach.understanding.dates.reader import find_dates
from bot.coach.understanding.readings import DateReading
from bot.coach.understanding.text import Language, Utterance, utterance

_DAY: Final = timedelta(days=1)
_MONDAY: Final = 0
# Words between and around the dates of a wish that say nothing more about them; days have no hours here.
_TIES: Final = re.compile(
    r"\b(?:om|at) \d{1,2}(?:[:.]\d\d)?(?:\s?(?:uur|u|h|am|pm))?\b|\b(?:op|on|de|het|the|om|at|van|from|vanaf|between|tussen|tot|to|till|until|t/m|tm|en|met|through|thru|and|in|pas|dag|day|days|"
    r"inclusief|inclusive|including|incl|aan|up|about|a|s|al|all|hele|whole|ook|also|starting|ochtend|middag|morning|afternoon|vroeg|early|"
    r"weer|again)\b|\b\d{1,2}(?:[:.]\d\d)?\s?(?:uur|u|h|am|pm)\b|[-–—,.&+/():]"
)
_NUMBERS: Final = {
    "een": 1, "één": 1, "1": 1, "a": 1, "an": 1, "one": 1, "twee": 2, "two": 2, "drie": 3, "three": 3, "vier": 4, "four": 4,
    "vijf": 5, "five": 5, "zes": 6, "six": 6,
}  # fmt: skip
_LENGTH: Final = re.compile(
    r"(?:(?:voor|for|nog|de komende|de volgende|komende|the next|the coming|een|a|another) )*"
    r"(?P<n>\d{1,3}|" + "|".join(_NUMBERS) + r") (?:hele |full |whole )?"
    r"(?P<unit>dag|dagen|day|days|week|weken|wk|weeks|maand|maanden|month|months|werkdag|werkdagen)(?: lang)?"
)
_ONE_LENGTH: Final = re.compile(
    r"(?:een|a|for a|voor een|nog een|another) (?P<unit>dagje|dag|weekje|week|maandje|maand|day|week|month)"
)
_REST_OF: Final = re.compile(r"(?:de |the |for the |voor de )?(?:rest|hele rest) (?:van|of) (?P<what>.+)")
_END_OF: Final = re.compile(r"(?:(?:het|the) )?(?:eind|einde|end|late)\b")
_THIS_DAY: Final = re.compile(
    r"(?:(?:de rest van )?vandaag|(?:the rest of )?today|vanmiddag|vanochtend|this afternoon|this morning)"
)
_OF_THE_WEEK: Final = re.compile(r"\bvan de week\b", re.IGNORECASE)
_PARTS: Final = re.compile(r"\s*(?:,| en | and | & |\n|;|\+)\s*")
_BARE: Final = re.compile(r"(?:(?:op|on|de|the) )*(?P<day>\d{1,2})(?:e|de|ste|st|nd|rd|th)?")


@record
class When:
    """From where days are seen: the person's own calendar day, their zone and language."""

    today: date
    zone: str
    language: Language


def single_day(text: str, when: When) -> date | None:
    """The day that a text names, or the first of a stretch; None when it says anything else."""
    length = _after(text, when)
    if length is not None:
        return length
    found = _dates(text, when)
    return found[0].first if found is not None and len(found) == 1 else None


def speaks_again(text: str, when: When, *, included: bool) -> date | None:
    """The first day after "until" a day, a stretch or a length of time; with `included` that day is still part of it."""
    if _THIS_DAY.fullmatch(text.lower()):
        return when.today + _DAY
    rest = _REST_OF.fullmatch(text.lower())
    if rest is not None:
        text, included = _this(rest.group("what")), True
    length = _after(text, when)
    if length is not None:
        return length
    found = _dates(text, when)
    if found is None or len(found) != 1:
        return None
    day = found[0]
    whole = day.day == day.last != day.first or _END_OF.match(text.lower()) is not None
    if whole or included:
        return day.last + _DAY
    return day.first if day.first > when.today else None


def stretches(text: str, when: When) -> tuple[tuple[date, date], ...] | None:
    """Every stretch of days in a text ("5 en 12 mei", "24 dec t/m 2 jan, 5 mei"); None when it says anything else."""
    found: list[tuple[date, date]] = []
    parts = [part for part in _PARTS.split(text) if part]
    for place, part in enumerate(parts):
        bare = _BARE.fullmatch(part)
        if bare is not None and place + 1 < len(parts):
            # "5 en 12 mei": the month stands with the last one.
            stretch = _stretch(f"{bare.group('day')} {_month_of(parts[place + 1])}", when)
        else:
            stretch = _stretch(part, when)
        if stretch is None:
            # "Between 3 and 14 May" is one stretch, of which the parts alone say nothing.
            whole = _stretch(text, when) if len(parts) > 1 else None
            return None if whole is None else (whole,)
        found.append(stretch)
    return tuple(found) or None


def _stretch(text: str, when: When) -> tuple[date, date] | None:
    found = _dates(text, when)
    if found is None or len(found) > 2:
        return None
    first, last = found[0], found[-1]
    if first is not last and first.first > last.last:
        # It began before today; its first day is read as next year's.
        return when.today, last.last
    return first.first, last.last


def _month_of(text: str) -> str:
    """What stands behind the day's number in "12 mei"."""
    return re.sub(r"^\D*\d{1,2}(?:e|de|ste|st|nd|rd|th)?\s*", "", text)


def _this(what: str) -> str:
    """The week that is going on: "de week", "this week"."""
    return re.sub(
        r"^(?:de |the |deze |this )?",
        "deze " if what.rsplit(maxsplit=1)[-1] in {"maand", "jaar", "dag"} else "this ",
        what,
    )


def _after(text: str, when: When) -> date | None:
    """The day so long from today: "2 weken", "for a month"."""
    found = _LENGTH.fullmatch(text.lower()) or _ONE_LENGTH.fullmatch(text.lower())
    if found is None:
        return None
    number = found.groupdict().get("n") or "1"
    n, unit = _NUMBERS.get(number) or int(number), found.group("unit").removesuffix("je")
    dutch = unit[:4] in {"dag", "dage", "werk", "weke", "maan", "wk"}
    return single_day(f"over {n} {unit}" if dutch else f"in {n} {unit}", when)


def _dates(text: str, when: When) -> tuple[DateReading, ...] | None:
    """Every date of a text that has nothing else in it."""
    said: Utterance = utterance(_OF_THE_WEEK.sub("deze week", text))
    found = find_dates(said, when.language, when.today, when.zone)
    if not found:
        return None
    left, at = [], 0
    for date_said in found:
        left.append(said.fold[at : date_said.start])
        at = date_said.end
    left.append(said.fold[at:])
    return found if not _TIES.sub(" ", " ".join(left)).strip() else None
