"""Ways to say a day, laid out by form: every month and every day of it in each; then what only looks like one.

Seen from Tuesday 24 November 2026 unless a test says otherwise.
"""

from calendar import month_name, monthrange
from datetime import date

import pytest

from bot.coach.understanding.dates import kinds, words_nl
from bot.coach.understanding.dates.reader import read_date
from bot.coach.understanding.text import Language, utterance

TUESDAY = date(2026, 11, 24)
MONTHS: dict[Language, list[str]] = {
    "nl": [name for name, (kind, _, _) in words_nl.FULL_NAMES.items() if kind == kinds.MONTH],
    "en": list(month_name)[1:],
}


def _day(text: str, language: Language) -> date | None:
    zone = "Europe/Brussels" if language == "nl" else "Europe/London"
    reading = read_date(utterance(text), language, TUESDAY, zone)
    return None if reading is None else reading.day


@pytest.mark.parametrize(
    ("language", "form"),
    [
        ("nl", "den {day}sten {month}"),
        ("nl", "{day}. {month} beslist de raad"),
        ("en", "{day}. {month} the board decides"),
        ("en", "{day}-{short} they sign"),
    ],
)
def test_every_day_of_a_month(language: Language, form: str) -> None:
    for number, month in enumerate(MONTHS[language], 1):
        for day in (3, 17, 28):
            meant = date(2026, number, day)
            meant = meant if meant >= TUESDAY else meant.replace(year=2027)
            assert _day(form.format(day=day, month=month, short=month[:3].lower()), language) == meant


@pytest.mark.parametrize(
    ("language", "form", "part"),
    [
        ("nl", "halfweg {month} komt er antwoord", 15),
        ("nl", "in de helft van {month}", 15),
        ("en", "half way through {month}", 15),
        ("nl", "op 't einde van {month}", None),
    ],
)
def test_the_middle_and_the_end_of_every_month(language: Language, form: str, part: int | None) -> None:
    for number, month in enumerate(MONTHS[language], 1):
        year = 2027 if number < 11 else 2026
        if number != TUESDAY.month:
            assert _day(form.format(month=month), language) == date(
                year, number, part or monthrange(year, number)[1]
            )


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("den 9den zit het college", "nl", date(2026, 12, 9)),
        ("den twintigsten tekent ze", "nl", date(2026, 12, 20)),
        ("den tiende volgende maand", "nl", date(2026, 12, 10)),
        ("vant jaar niet meer, begin van 't nieuwe kwartaal", "nl", date(2027, 1, 1)),
        ("'t einde van 't kwartaal wil inkoop het rond", "nl", date(2026, 12, 31)),
        ("middle of the new quarter", "en", date(2027, 2, 15)),
        ("the final friday of january", "en", date(2027, 1, 29)),
        ("by the end of the first week of january", "en", date(2027, 1, 1)),
        ("midweek next week", "en", date(2026, 12, 2)),
        ("by the end of quarter one the board decides", "en", date(2027, 3, 31)),
        ("the 4th the board decides", "en", date(2026, 12, 4)),
        ("gave herself ten business days", "en", date(2026, 12, 8)),
        ("hij gaf zichzelf vijf werkdagen", "nl", date(2026, 12, 1)),
        ("vrijdag over acht dagen", "nl", date(2026, 12, 4)),
        ("maandag in de week van 14 december hakt ze de knoop door", "nl", date(2026, 12, 14)),
        ("woensdag in de week hierna", "nl", date(2026, 12, 2)),
        ("deze namiddag nog", "nl", TUESDAY),
        ("the 14.12 in the morning is the committee", "en", date(2026, 12, 14)),
        ("op 22.01 komt de keurder", "nl", date(2027, 1, 22)),
        ("8.12 the trustees meet", "en", date(2026, 12, 8)),
        ("was the 1st, pushed to the 8th because the chair's away", "en", date(2026, 12, 8)),
        ("verzet naar de 9e want Els is weg", "nl", date(2026, 12, 9)),
        ("st andrew's day they're shut, day after works for her", "en", date(2026, 12, 1)),
        ("over een goeie week", "nl", date(2026, 12, 1)),
        ("volgende week dinsdag 8 december komen ze", "nl", date(2026, 12, 8)),
        ("next week tuesday 8 december they come over", "en", date(2026, 12, 8)),
        ("koos belt me maandag over de prijs", "nl", date(2026, 11, 30)),
        ("huw's signing sat when his dad is back", "en", date(2026, 11, 28)),
    ],
)
def test_the_day_that_is_said(text: str, language: Language, expected: date) -> None:
    assert _day(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("he may or may not bring it up", "en"),
        ("it takes 3. may need more", "en"),
        ("final friday drinks", "en"),
        ("mijnheer De Mei wil er nog over slapen", "nl"),
        ("bij De Mei ligt het nog", "nl"),
        ("ze hebben een offerte van 12/11 liggen van een ander", "nl"),
        ("their quote of 12/11 is on the pile", "en"),
        ("unit 12/4 needs the new boiler", "en"),
        ("komt uit op 12.05 de meter", "nl"),
        ("draait nog op 22.04", "nl"),
        ("de 20.04 versie", "nl"),
        ("een nieuwe maand, weer niks", "nl"),
        ("koos hij maandag voor een ander", "nl"),
        ("she sat when he told her", "en"),
    ],
)
def test_what_only_looks_like_a_day(text: str, language: Language) -> None:
    assert _day(text, language) is None
