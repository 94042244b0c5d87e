"""Feasts of other calendars, by the year: no formula of ours finds them, so the years are listed.

Each year's month and day. The feasts of the moon's month are as reckoned; where they go by who sees the moon they may fall
a day later. Sundown before is left out: the day is the first whole one.
"""

from collections.abc import Mapping
from typing import Final

_FIRST: Final = 2026


def _years(days: str) -> dict[int, tuple[int, int]]:
    """Days as "11-8 10-29", one for each year."""
    found = [tuple(map(int, day.split("-"))) for day in days.split()]
    return {_FIRST + at: (month, day) for at, (month, day) in enumerate(found)}


LISTED: Final[Mapping[str, Mapping[int, tuple[int, int]]]] = {
    "diwali": _years("11-8 10-29 10-17 11-5 10-26 11-14 11-2 10-22 11-10 10-30"),
    "holi": _years("3-4 3-22 3-11 3-1 3-20 3-9 3-27 3-16 3-5 3-24"),
    "lunar_new_year": _years("2-17 2-6 1-26 2-13 2-3 1-23 2-11 1-31 2-19 2-8"),
    "eid_al_fitr": _years("3-20 3-10 2-27 2-15 2-5 1-25 1-14 1-3"),
    "eid_al_adha": _years("5-27 5-17 5-6 4-25 4-14 4-3 3-22 3-12 3-1 2-19"),
    "passover": _years("4-2 4-22 4-11 3-31 4-18 4-8 3-27 4-14 4-4 4-24"),
    "rosh_hashanah": _years("9-12 10-2 9-21 9-10 9-28 9-18 9-6 9-24 9-14 10-4"),
    "yom_kippur": _years("9-21 10-11 9-30 9-19 10-7 9-27 9-15 10-3 9-23 10-13"),
    "hanukkah": _years("12-5 12-25 12-13 12-2 12-21 12-10 11-28 12-17 12-7 12-26"),
}
