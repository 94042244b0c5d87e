"""On which day a feast falls in a year. The word lists say how people call it; here is only how it is counted.

Feasts whose day differs per country follow the person's time zone.
"""

from collections.abc import Callable
from datetime import date
from typing import Final

from bot.coach.understanding.dates.calendar_days import month_end, nth_weekday, plus_days
from bot.coach.understanding.dates.moving_feasts import LISTED

_MONDAY, _TUESDAY, _THURSDAY, _SUNDAY = 0, 1, 3, 6
_CANADIAN = ("America/Toronto", "America/Vancouver", "America/Montreal", "America/Halifax", "America/Winnipeg",
             "America/Edmonton", "America/Regina", "America/St_Johns", "America/Moncton", "Canada/")  # fmt: skip
_BRITISH = ("Europe/London", "Europe/Dublin", "Europe/Belfast", "Europe/Jersey", "Europe/Guernsey",
            "Europe/Isle_of_Man", "GB", "Eire")  # fmt: skip
_ENDING_IN_MARCH = ("Asia/Kolkata", "Asia/Calcutta", "Pacific/Auckland", "NZ")
_IRISH = ("Europe/Dublin", "Eire")
_ISLES_OF_OCEANIA = ("Australia/", "Pacific/Auckland", "NZ")

# Month and day of what never moves.
_FIXED: Final = {
    "new_year": (1, 1),
    "epiphany": (1, 6),
    "groundhog_day": (2, 2),
    "waitangi_day": (2, 6),
    "saint_david": (3, 1),
    "womens_day": (3, 8),
    "ides_of_march": (3, 15),
    "april_fools": (4, 1),
    "tax_day": (4, 15),
    "earth_day": (4, 22),
    "saint_george": (4, 23),
    "cinco_de_mayo": (5, 5),
    "flag_day": (6, 14),
    "midsummer": (6, 24),
    "leiden_relief": (10, 3),
    "animal_day": (10, 4),
    "all_souls": (11, 2),
    "burns_night": (1, 25),
    "australia_day": (1, 26),
    "valentine": (2, 14),
    "saint_patrick": (3, 17),
    "anzac_day": (4, 25),
    "labour_day": (5, 1),
    "may_day": (5, 1),
    "remembrance_nl": (5, 4),
    "liberation_day": (5, 5),
    "juneteenth": (6, 19),
    "canada_day": (7, 1),
    "independence_day": (7, 4),
    "belgian_day": (7, 21),
    "assumption": (8, 15),
    "halloween": (10, 31),
    "all_saints": (11, 1),
    "bonfire_night": (11, 5),
    "armistice": (11, 11),
    "saint_martin": (11, 11),
    "saint_andrew": (11, 30),
    "saint_nicholas": (12, 5),
    "christmas_eve": (12, 24),
    "christmas": (12, 25),
    "boxing_day": (12, 26),
    "new_years_eve": (12, 31),
}
# Days from Easter Sunday.
_FROM_EASTER: Final = {
    "carnival": -49,
    "carnival_monday": -48,
    "palm_sunday": -7,
    "maundy_thursday": -3,
    "holy_saturday": -1,
    "trinity_sunday": 56,
    "corpus_christi": 60,
    "mothering_sunday": -21,
    "shrove_tuesday": -47,
    "ash_wednesday": -46,
    "good_friday": -2,
    "easter": 0,
    "easter_monday": 1,
    "easter_tuesday": 2,
    "ascension": 39,
    "pentecost": 49,
    "whit_monday": 50,
}
# Month, weekday and which one of them; negative counts from the end.
_NTH: Final = {
    "mlk_day": (1, _MONDAY, 3),
    "super_bowl": (2, _SUNDAY, 2),
    "presidents_day": (2, _MONDAY, 3),
    "patriots_day": (4, _MONDAY, 3),
    "secretaries_day": (4, _THURSDAY, 3),
    "remembrance_sunday": (11, _SUNDAY, 2),
    "melbourne_cup": (11, _TUESDAY, 1),
    "early_may_bank_holiday": (5, _MONDAY, 1),
    "memorial_day": (5, _MONDAY, -1),
    "spring_bank_holiday": (5, _MONDAY, -1),
    "fathers_day": (6, _SUNDAY, 3),
    "budget_day": (9, _TUESDAY, 3),
    "columbus_day": (10, _MONDAY, 2),
    "june_bank_holiday": (6, _MONDAY, 1),
    "october_bank_holiday": (10, _MONDAY, -1),
}
# Month and which Monday: Labour Day where it is not 1 May.
_LABOUR_DAYS: Final = {
    **dict.fromkeys(("Australia/Sydney", "Australia/Canberra", "Australia/ACT", "Australia/NSW", "Australia/Adelaide", "Australia/South"), (10, 1)),
    **dict.fromkeys(("Australia/Melbourne", "Australia/Victoria", "Australia/Hobart", "Australia/Tasmania"), (3, 2)),
    **dict.fromkeys(("Australia/Brisbane", "Australia/Queensland", "Australia/Lindeman", "Australia/Darwin", "Australia/North"), (5, 1)),
    **dict.fromkeys(("Australia/Perth", "Australia/West"), (3, 1)),
    **dict.fromkeys(("Pacific/Auckland", "NZ"), (10, 4)),
    **dict.fromkeys(_IRISH, (5, 1)),
}  # fmt: skip


def easter(year: int) -> date:
    """Easter Sunday by the Gregorian reckoning: the Sunday after the full moon of spring as the church counts it."""
    golden, century = year % 19, year // 100
    # The moon's age is corrected for dropped leap days (a century in four keeps its) and for the drift of 19 years.
    drift = century - century // 4 - (8 * century + 13) // 25
    moon = (drift + 19 * golden + 15) % 30
    moon -= moon // 28 * (1 - moon // 28 * (29 // (moon + 1)) * ((21 - golden) // 11))
    weekday = (year + year // 4 + moon + 2 - century + century // 4) % 7
    return plus_days(date(year, 3, 28), moon - weekday)


def _nth(year: int, month: int, weekday: int, nth: int) -> date:
    first = date(year, month, 1)
    day = nth_weekday(first, month_end(first), weekday, nth)
    return day or first


def _kings_day(year: int) -> date:
    day = date(year, 4, 27)
    # In the Netherlands it moves to Saturday when it would be a Sunday.
    return plus_days(day, -1) if day.weekday() == _SUNDAY else day


def _mothers_day(year: int, zone: str) -> date:
    return plus_days(easter(year), -21) if zone in _BRITISH else _nth(year, 5, _SUNDAY, 2)


def _fathers_day(year: int, zone: str) -> date:
    if zone.startswith(_ISLES_OF_OCEANIA):
        return _nth(year, 9, _SUNDAY, 1)
    return _nth(year, 6, _SUNDAY, 2) if zone == "Europe/Brussels" else _nth(year, 6, _SUNDAY, 3)


def _thanksgiving(year: int, zone: str) -> date:
    if zone.startswith(_CANADIAN):
        return _nth(year, 10, _MONDAY, 2)
    return _nth(year, 11, _THURSDAY, 4)


def _american_thanksgiving(year: int) -> date:
    return _nth(year, 11, _THURSDAY, 4)


def _labor_day(year: int, zone: str) -> date:
    if zone.startswith(("America/", "US/", "Canada/", "Pacific/Honolulu")):
        return _nth(year, 9, _MONDAY, 1)
    month, nth = _LABOUR_DAYS.get(zone, (0, 0))
    return _nth(year, month, _MONDAY, nth) if month else date(year, 5, 1)


def _financial_year_end(year: int, zone: str) -> date:
    if zone.startswith("Australia/"):
        return date(year, 6, 30)
    if zone in _ENDING_IN_MARCH:
        return date(year, 3, 31)
    # Elsewhere every firm has its own.
    raise ValueError(zone)


def _summer_bank_holiday(year: int, zone: str) -> date:
    return _nth(year, 8, _MONDAY, 1 if zone in _IRISH else -1)


def _victoria_day(year: int) -> date:
    day = date(year, 5, 24)
    return plus_days(day, -day.weekday())


_BY_ZONE: Final[dict[str, Callable[[int, str], date]]] = {
    "mothers_day": _mothers_day,
    "fathers_day": _fathers_day,
    "thanksgiving": _thanksgiving,
    "labor_day": _labor_day,
    "financial_year_end": _financial_year_end,
    "summer_bank_holiday": _summer_bank_holiday,
}


def feast(name: str, year: int, zone: str) -> date:
    """The day of a feast in a year, for somebody in `zone`.

    Raises KeyError for a name that is not listed, ValueError for a year in which nobody has reckoned it.
    """
    if name in LISTED:
        if year not in LISTED[name]:
            raise ValueError(name)
        return date(year, *LISTED[name][year])
    if name in _BY_ZONE:
        return _BY_ZONE[name](year, zone)
    if name in _FIXED:
        return date(year, *_FIXED[name])
    if name in _FROM_EASTER:
        return plus_days(easter(year), _FROM_EASTER[name])
    if name == "black_friday":
        return plus_days(_american_thanksgiving(year), 1)
    if name == "cyber_monday":
        return plus_days(_american_thanksgiving(year), 4)
    if name == "giving_tuesday":
        return plus_days(_american_thanksgiving(year), 5)
    if name == "election_day":
        return plus_days(_nth(year, 11, _MONDAY, 1), 1)
    if name == "kings_day":
        return _kings_day(year)
    if name == "victoria_day":
        return _victoria_day(year)
    return _nth(year, *_NTH[name])


def feast_end(name: str, year: int, zone: str, language: str) -> date:
    """The last day of a feast: in Dutch Easter, Whitsun and Christmas last two days."""
    day = feast(name, year, zone)
    if name == "carnival":
        return plus_days(day, 2)
    return plus_days(day, 1) if language == "nl" and name in {"easter", "pentecost", "christmas"} else day
