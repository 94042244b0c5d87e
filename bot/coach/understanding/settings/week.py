"""Days of the week and hours of the day, as people write down when they work. Both languages at once.

Whole texts only: a word that is no day, no hour and nothing between two of those makes it something else.
"""

import re
from datetime import time
from functools import cache
from typing import Final

from rapidfuzz.distance import OSA

_DAYS: Final = (
    "ma maandag maandagen maandags mo mon monday mondays",
    "di dinsdag dinsdagen dinsdags tu tue tues tuesday tuesdays",
    "wo woe woensdag woensdagen woensdags wed weds wednesday wednesdays",
    "do don donderdag donderdagen donderdags th thu thur thurs thursday thursdays",
    "vr vrij vrijdag vrijdagen vrijdags fr fri friday fridays",
    "za zat zaterdag zaterdagen zaterdags sa sat saturday saturdays",
    "zo zon zondag zondagen zondags su sun sunday sundays",
)
_WHOLE: Final = {
    **dict.fromkeys(("doordeweeks", "werkdagen", "weekdagen", "weekdays", "workdays"), (0, 1, 2, 3, 4)),
    **dict.fromkeys(("weekend", "weekenden", "weekends"), (5, 6)),
    **dict.fromkeys(("alle_dagen", "elke_dag", "iedere_dag", "every_day", "all_days"), (0, 1, 2, 3, 4, 5, 6)),
}
_TO: Final = frozenset({"t/m", "tm", "tot", "to", "till", "until", "through", "thru", "-", "–", "—"})
_BETWEEN: Final = frozenset(
    "en and & + / , op on in de het the van from altijd always s elke iedere every each ook also".split()
)
_PIECE: Final = re.compile(r"t/m|[^\W_]+(?:_[^\W_]+)*|[-–—&+/,]")
_SHORTEST_NAME: Final = 6

_CLOCK: Final = (
    r"(?:(?P<{n}part>half|kwart over|kwart voor|quarter past|quarter to) )?(?P<{n}hour>\d{{1,2}})"
    r"(?:(?:[:.]| ?[uh] ?)(?P<{n}minute>[0-5]\d))?(?: ?(?:uur|u|hrs|hours|h|o'?clock))?(?: ?(?P<{n}half>am|pm|a\.m\.?|p\.m\.?))?"
)
_FROM_TO: Final = re.compile(
    r"(?:(?:van|from|tussen|between|vanaf) )?"
    + _CLOCK.format(n="a")
    + r" ?(?:-|–|—|t/m|tot en met|tot|to|till|until|en|and) ?"
    + _CLOCK.format(n="b")
)
_NOON: Final = 12


def week_days(text: str) -> tuple[int, ...] | None:
    """The days that a folded text names, from Monday = 0; None when it says anything else."""
    found: set[int] = set()
    last: int | None = None
    to = False
    joined = re.sub(r"\b(elke|iedere|alle|every|all) (dag|dagen|day|days)\b", r"\1_\2", text)
    for piece in _PIECE.findall(joined.replace("tot en met", "t/m").replace("'s ", "")):
        day = _day(piece)
        if day is not None:
            found |= _run(last, day) if to and last is not None else {day}
            last, to = day, False
        elif piece in _WHOLE:
            found |= set(_WHOLE[piece])
        elif piece in _TO:
            to = last is not None
        elif piece not in _BETWEEN:
            return None
    return tuple(sorted(found)) if found and not to else None


def _run(first: int, last: int) -> set[int]:
    """The days from one to another; from Friday to Monday is over the weekend."""
    return {(first + n) % 7 for n in range((last - first) % 7 + 1)}


@cache
def _names() -> dict[str, int]:
    return {name: day for day, names in enumerate(_DAYS) for name in names.split()}


def _day(word: str) -> int | None:
    known = _names().get(word)
    if known is not None or len(word) < _SHORTEST_NAME:
        return known
    near = {day for name, day in _names().items() if OSA.distance(name, word, score_cutoff=1) <= 1}
    return near.pop() if len(near) == 1 else None


def is_every_week(text: str) -> bool:
    """Whether days are said as ones that come back: "woensdags", "op woensdag", "every Friday", "Wednesdays"."""
    return (
        re.search(
            r"\b(?:op (?:de )?\w+dag(?:en)?|\w+dag(?:s|en)|\w+days|elke|iedere|every|each|altijd|always)\b",
            text,
        )
        is not None
    )


def hours(text: str) -> tuple[time, time] | None:
    """From when to when, as a folded text says it and nothing else; None when it says anything else.

    "8 to 4" ends in the afternoon. An end that is not after the start is left as it was said.
    """
    found = _FROM_TO.fullmatch(text.strip())
    if found is None:
        return None
    start, end = _time(found, "a"), _time(found, "b")
    if start is None or end is None:
        return None
    said = found.group("ahalf") or found.group("bhalf")
    if end <= start and not said and start.hour < _NOON and end.hour < _NOON:
        end = end.replace(hour=end.hour + _NOON)
    return start, end


def clock(text: str) -> time | None:
    """One time of the day, as a folded text says it and nothing else."""
    found = re.fullmatch(_CLOCK.format(n="a"), text.strip())
    return _time(found, "a") if found else None


def _time(found: re.Match[str], name: str) -> time | None:
    hour, minute = int(found.group(f"{name}hour")), int(found.group(f"{name}minute") or 0)
    half, part = (found.group(f"{name}half") or "").replace(".", ""), found.group(f"{name}part")
    if half:
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (_NOON if half == "pm" else 0)
    if part:
        hour, minute = {
            "half": (hour - 1, 30),
            "kwart over": (hour, 15),
            "quarter past": (hour, 15),
            "kwart voor": (hour - 1, 45),
            "quarter to": (hour - 1, 45),
        }[part]
    return time(hour, minute) if 0 <= hour < 24 and minute < 60 else None
