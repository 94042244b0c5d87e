"""Days that were moved by a span, halves of a year, days that will not do, limits, feasts of other calendars."""

from datetime import date
from itertools import pairwise

import pytest

from bot.coach.understanding.dates.moving_feasts import LISTED
from bot.coach.understanding.dates.reader import read_date
from bot.coach.understanding.text import Language, utterance

TUESDAY = date(2026, 4, 14)


def _day(text: str, language: Language, zone: str = "Europe/Amsterdam") -> date | None:
    reading = read_date(utterance(text), language, TUESDAY, zone)
    return None if reading is None else reading.day


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("it was going to be the 23rd but that slid two weeks", "en", date(2026, 5, 7)),
        ("trustees were down for friday, put back a fortnight", "en", date(2026, 5, 1)),
        ("supposed to be end of april, slipped a month", "en", date(2026, 5, 31)),
        ("the vote on may 12 has been pulled forward a week", "en", date(2026, 5, 5)),
        ("brought forward two days from the 30th", "en", date(2026, 4, 28)),
        ("they test until the 20th, legal wants another week", "en", date(2026, 4, 27)),
        ("het stond op 21 april maar schuift twee weken op", "nl", date(2026, 5, 5)),
        ("vrijdag, met een week uitstel", "nl", date(2026, 4, 24)),
        ("de raad van 12 mei is een week naar voren gehaald", "nl", date(2026, 5, 5)),
        ("de proef zou de 24e klaar zijn, loopt drie dagen uit", "nl", date(2026, 4, 27)),
    ],
)
def test_moved_by_a_span_counts_from_the_day_said_before(
    text: str, language: Language, expected: date
) -> None:
    assert _day(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("pushed back two weeks", "en"),
        ("legal is running a month late", "en"),
        ("een week opgeschoven", "nl"),
        ("week three is the hard one", "en"),
        ("they want another week of trial", "en"),
        ("de proef loopt twee weken uit", "nl"),
    ],
)
def test_moved_by_a_span_from_nobody_knows_when_is_no_day(text: str, language: Language) -> None:
    assert _day(text, language) is None


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("the 22nd, and it ships two weeks longer than usual", "en", date(2026, 4, 22)),
        ("the 22nd, they're pushing us for two months free", "en", date(2026, 4, 22)),
        ("they sign the 22nd, I moved a week of leave for it", "en", date(2026, 4, 22)),
        ("de 22e, levertijd een week langer dan normaal", "nl", date(2026, 4, 22)),
        ("de proef loopt twee weken, ze beslissen de 22e", "nl", date(2026, 4, 22)),
    ],
)
def test_what_moves_is_the_day_and_nothing_else(text: str, language: Language, expected: date) -> None:
    assert _day(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("by the end of H1", "en", date(2026, 6, 30)),
        ("H2 probably", "en", date(2026, 7, 1)),
        ("h1 next year", "en", date(2027, 1, 1)),
        ("second half of next week", "en", date(2026, 4, 23)),
        ("begin tweede halfjaar", "nl", date(2026, 7, 1)),
        ("de eerste helft van 2027", "nl", date(2027, 1, 1)),
        ("eind h2", "nl", date(2026, 12, 31)),
        ("kwartaal vier", "nl", date(2026, 10, 1)),
        ("week drieëntwintig", "nl", date(2026, 6, 1)),
        ("week twenty six", "en", date(2026, 6, 22)),
    ],
)
def test_halves_and_numbers_in_words(text: str, language: Language, expected: date) -> None:
    assert _day(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("he can't make thursday, friday then", "en", date(2026, 4, 17)),
        ("the 21st doesn't suit the owners so the 22nd", "en", date(2026, 4, 22)),
        ("she's not around on monday. tuesday the 21st", "en", date(2026, 4, 21)),
        ("woensdag past hem niet, donderdag wel", "nl", date(2026, 4, 16)),
        ("vrijdag is Ilse er niet dus maandag", "nl", date(2026, 4, 20)),
        ("ze kunnen niet op de 20e, wel op de 22e", "nl", date(2026, 4, 22)),
    ],
)
def test_a_day_that_will_not_do_gives_way(text: str, language: Language, expected: date) -> None:
    assert _day(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [("she can't do monday", "en"), ("friday won't work for them", "en"), ("maandag lukt ze niet", "nl")],
)
def test_only_a_day_that_will_not_do_is_no_day(text: str, language: Language) -> None:
    assert _day(text, language) is None


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("our price expires 30 june, the owners sit on the 9th", "en", date(2026, 6, 9)),
        ("contract loopt af, verloopt 31 mei, de 20e zit het mt", "nl", date(2026, 5, 20)),
        ("the board meets april 30 and signs on the 5th", "en", date(2026, 5, 5)),
        ("they won't sign anything before june", "en", date(2026, 6, 1)),
        ("if it isn't signed before june the price goes up", "en", date(2026, 5, 31)),
        ("not this thursday but next", "en", date(2026, 4, 23)),
        ("niet deze donderdag maar de volgende", "nl", date(2026, 4, 23)),
        ("end of the month, 28th i guess", "en", date(2026, 4, 28)),
        ("next week, hopefully the wednesday", "en", date(2026, 4, 22)),
        ("i'm told the 20th, no the 21st. of may", "en", date(2026, 5, 21)),
        ("within five working days of the 20th", "en", date(2026, 4, 27)),
        ("in a couple of months", "en", date(2026, 6, 14)),
        ("he signs off on it friday", "en", date(2026, 4, 17)),
        ("first the 15th, then the 20th, now the 27th", "en", date(2026, 4, 27)),
    ],
)
def test_which_day_it_comes_to(text: str, language: Language, expected: date) -> None:
    assert _day(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("by diwali", "en", date(2026, 11, 8)),
        ("the day after yom kippur", "en", date(2026, 9, 22)),
        ("before chinese new year", "en", date(2027, 2, 5)),
        ("met het offerfeest", "nl", date(2026, 5, 27)),
    ],
)
def test_feasts_of_other_calendars(text: str, language: Language, expected: date) -> None:
    assert _day(text, language) == expected


def test_listed_feasts_move_with_the_moon() -> None:
    """From one year to the next eleven days sooner or, with a month put in, eighteen to twenty later."""
    for name, years in LISTED.items():
        days = [date(year, month, day) for year, (month, day) in sorted(years.items())]
        for one, other in pairwise(days):
            assert (other - one).days in {*range(353, 357), *range(382, 387)}, name


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        # Of two days with "to" between them the second, where the first is given up.
        ("it's slipped from the 12th to the 19th of June", "en", date(2026, 6, 19)),
        ("moved from the 3rd to the 10th of December", "en", date(2026, 12, 10)),
        ("verzet van de 3e naar de 10e oktober", "nl", date(2026, 10, 10)),
        ("from the 12th to the 19th of June they test", "en", date(2026, 6, 12)),
        # A day that has just gone by is not next year's.
        ("de vergadering van 10 april ging niet door, verzet naar de 28e", "nl", date(2026, 4, 28)),
        ("the meeting of 13 April was off, moved to the 20th", "en", date(2026, 4, 20)),
        ("their contract runs out on 31 March and they decide on the 28th", "en", date(2027, 3, 28)),
        # A new sentence begins anew.
        ("she tests it this week. On Monday she decides", "en", date(2026, 4, 20)),
        ("ze testen deze week. Maandag tekent de directeur", "nl", date(2026, 4, 20)),
        ("this week, Monday", "en", None),
        # What will be told of is not past.
        ("vrijdag 17 april belt ie me met hoe het ging", "nl", date(2026, 4, 17)),
        ("Friday 17 April she calls me with how it went", "en", date(2026, 4, 17)),
        ("maandag ging het goed", "nl", None),
    ],
)
def test_the_day_it_moves_to(text: str, language: Language, expected: date | None) -> None:
    assert _day(text, language) == expected
