"""Of several dates the one that is meant: counted on from another, given up, said again."""

from datetime import date

import pytest

from bot.coach.understanding.dates.reader import read_date
from bot.coach.understanding.text import Language, utterance

TUESDAY = date(2026, 4, 14)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("koningsdag dicht, de dag daarna tekent Anita", "nl", date(2026, 4, 28)),
        ("hemelvaart sluiten ze, de dag ervoor tekent de baas", "nl", date(2026, 5, 13)),
        ("memorial day the plant is shut, the day after she signs", "en", date(2026, 5, 26)),
        ("they close on the 20th for training, the following day the bursar orders", "en", date(2026, 4, 21)),
        (
            "4 en 5 mei hebben ze open dagen, de donderdag daarop hakken ze de knoop door",
            "nl",
            date(2026, 5, 7),
        ),
        ("memorial day is a no go so the wednesday of that week the foreman signs", "en", date(2026, 5, 27)),
        ("memorial day weekend monday they sign", "en", date(2026, 5, 25)),
        ("they test it friday, two weeks later they sign", "en", date(2026, 4, 17)),
        ("eerst zouden ze de 8e beslissen maar dat redden ze niet, nu de 15e", "nl", date(2026, 5, 15)),
        ("het zou de 28e worden maar de voorzitter is ziek dus donderdag 30 april", "nl", date(2026, 4, 30)),
        ("bank, ja zal begin mei wel worden. 8 mei ofzo", "nl", date(2026, 5, 8)),
        ("early may i guess, the 8th of may", "en", date(2026, 5, 8)),
        ("mon no tues the dean reads it", "en", date(2026, 4, 21)),
        ("morgen belt ze terug, nee vrijdag", "nl", date(2026, 4, 17)),
        ("vrijdag niet deze maar die erna", "nl", date(2026, 4, 24)),
        ("over zes weken valt het, uiterlijk dinsdag 26 mei dus", "nl", date(2026, 5, 26)),
        ("before they shut on the 19th they want it signed", "en", date(2026, 4, 18)),
        ("two fridays from now", "en", date(2026, 4, 24)),
        ("eod tomorrow", "en", date(2026, 4, 15)),
        ("eind juni loopt het af en twee maanden daarvoor moeten ze opzeggen", "nl", date(2026, 4, 30)),
        ("tweede pinksterdag belt niemand, de woensdag erop wel", "nl", date(2026, 5, 27)),
        ("maandag komt ze erop terug", "nl", date(2026, 4, 20)),
        ("memorial day is the 25th, they want it done the wednesday before", "en", date(2026, 5, 20)),
        ("memorial day they're closed so the thursday before it he gets me the PO", "en", date(2026, 5, 21)),
        ("they'd said may, now it's looking like june", "en", date(2026, 6, 1)),
        ("monday first thing", "en", date(2026, 4, 20)),
    ],
)
def test_the_date_that_is_meant(text: str, language: Language, expected: date) -> None:
    reading = read_date(utterance(text), language, TUESDAY, "America/New_York")
    assert reading is not None
    assert reading.day == expected


@pytest.mark.parametrize(
    ("name", "zone", "expected"),
    [
        ("presidents day", "America/New_York", date(2027, 2, 15)),
        ("labour day", "Australia/Sydney", date(2026, 10, 5)),
        ("labour day", "Australia/Melbourne", date(2027, 3, 8)),
        ("labour day", "Pacific/Auckland", date(2026, 10, 26)),
        ("labour day", "Europe/Dublin", date(2026, 5, 4)),
        ("labor day", "America/Chicago", date(2026, 9, 7)),
        ("labour day", "Europe/Amsterdam", date(2026, 5, 1)),
    ],
)
def test_feasts_follow_the_persons_own_country(name: str, zone: str, expected: date) -> None:
    reading = read_date(utterance(name), "en", TUESDAY, zone)
    assert reading is not None
    assert reading.day == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("no later than COB on the 19th", "en", date(2026, 4, 19)),
        ("in the weekend of the 25th", "en", date(2026, 4, 25)),
        ("sometime next week, probably thursday", "en", date(2026, 4, 23)),
        ("q3, likely august", "en", date(2026, 8, 1)),
        ("the 30th is too late so the 28th", "en", date(2026, 4, 28)),
        ("the 24th. no hang on, the 27th", "en", date(2026, 4, 27)),
        ("thursday the 23rd or the week after", "en", date(2026, 4, 23)),
        ("may would be nice but june is more realistic", "en", date(2026, 6, 1)),
        ("als het meezit eind mei, anders juli", "nl", date(2026, 5, 31)),
        ("dinsdag een demo en daarna, vrijdag denk ik, beslissen ze", "nl", date(2026, 4, 17)),
        ("mei zou mooi zijn maar eerder juni", "nl", date(2026, 6, 1)),
        ("hij gaf zichzelf tot vrijdag", "nl", date(2026, 4, 17)),
        ("kwartaal 3", "nl", date(2026, 7, 1)),
    ],
)
def test_the_finer_or_the_later_said_one(text: str, language: Language, expected: date) -> None:
    reading = read_date(utterance(text), language, TUESDAY, "America/New_York")
    assert reading is not None
    assert reading.day == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("de deadline was 1 april, die hebben ze niet gehaald", "nl"),
        ("hij werkt ma t/m do", "nl"),
        ("mon - fri 9 to 5 support is what they want", "en"),
        ("da's te duur vr ze", "nl"),
        ("wasn't in on monday", "en"),
        ("cfo looked at it june 1 already", "en"),
        ("meneer van maart tekent", "nl"),
        ("they're in week 3 of the trial", "en"),
        ("q2 van hun roadmap is vol", "nl"),
        ("friday drinks there every week", "en"),
        ("sinds 1 januari is er een nieuwe directeur", "nl"),
        ("ze hebben in q3 flink verlies gedraaid", "nl"),
    ],
)
def test_what_is_over_or_a_habit_is_no_date(text: str, language: Language) -> None:
    assert read_date(utterance(text), language, TUESDAY, "America/New_York") is None
