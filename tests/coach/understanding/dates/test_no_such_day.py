"""Days that are called off, waited for no longer, only a day away or no day at all, and days said in other ways."""

from datetime import date

import pytest

from bot.coach.understanding.dates.reader import read_date
from bot.coach.understanding.text import Language, utterance

_MONDAY = date(2026, 10, 26)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("the meeting on the 31st was cancelled", "en"),
        ("de vergadering van 28 november is geschrapt", "nl"),
        ("May is out this week, no news", "en"),
        ("Juni heet ze echt, die nieuwe inkoopster", "nl"),
        ("12-15 licences", "en"),
        ("3-4 offertes", "nl"),
        ("they are wed to their supplier", "en"),
        ("happy friday", "en"),
        ("never on a monday", "en"),
        ("elk jaar in mei", "nl"),
        ("de oktober actie", "nl"),
        ("they were meant to sign friday but didn't", "en"),
        ("the financial new year", "en"),
        ("thursday gone", "en"),
        ("eens in de 4 weken", "nl"),
        ("twice a week", "en"),
        ("zaterdagochtend is de winkel het drukst", "nl"),
        ("het duurde vorig jaar tot maart", "nl"),
        ("de hoeveelste is het vandaag eigenlijk", "nl"),
        ("laat Jan maar bellen", "nl"),
        ("hij komt er op terug", "nl"),
        ("op zondag en maandag is de slagerij dicht", "nl"),
        ("they're open 8 to 6, half day on a Saturday", "en"),
        ("met deze deal haal ik mijn target voor Q3 wel", "nl"),
        ("my Q4 number hangs on this one", "en"),
        ("in februari zijn ze al eens afgehaakt vanwege de prijs", "nl"),
        ("Back in November they said no, so it's progress that he took the call", "en"),
        ("de concurrent levert binnen 48 uur", "nl"),
        ("Sunday Adeyemi is their site manager", "en"),
        ("started monday", "en"),
    ],
)
def test_no_date(text: str, language: Language) -> None:
    assert read_date(utterance(text), language, _MONDAY, "Europe/London") is None


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("the 31st was cancelled, new date is 7 november", "en", date(2026, 11, 7)),
        ("ze wachten niet tot vrijdag, donderdag al", "nl", date(2026, 10, 29)),
        ("nothing before Dec 1", "en", date(2026, 12, 1)),
        ("december's too late for them so november", "en", date(2026, 11, 1)),
        ("friday's out, thursday he signs", "en", date(2026, 10, 29)),
        ("friday after next", "en", date(2026, 11, 13)),
        ("week after next", "en", date(2026, 11, 9)),
        ("on the 5th they are away, the week after on tuesday", "en", date(2026, 11, 10)),
        ("good friday they're shut so thursday before that", "en", date(2027, 3, 25)),
        ("12-Feb-27", "en", date(2027, 2, 12)),
        ("3-mrt", "nl", date(2027, 3, 3)),
        ("feb12", "en", date(2027, 2, 12)),
        ("nov fifth", "en", date(2026, 11, 5)),
        ("sat am", "en", date(2026, 10, 31)),
        ("w/c 9th", "en", date(2026, 11, 9)),
        ("fiscal year end june 30", "en", date(2027, 6, 30)),
        ("by months end", "en", date(2026, 10, 31)),
        ("remembrance sunday", "en", date(2026, 11, 8)),
        ("witte donderdag", "nl", date(2027, 3, 25)),
        ("de dag na carnaval", "nl", date(2027, 2, 10)),
        ("laat april, zoiets", "nl", date(2027, 4, 30)),
        ("ze laat april door inkoop checken", "nl", date(2027, 4, 1)),
        ("met een dag of 5 weet ze het", "nl", date(2026, 10, 31)),
        ("binnen een dikke week", "nl", date(2026, 11, 2)),
        ("in a good month", "en", date(2026, 11, 26)),
        ("vrijdagvoormiddag zitten ze samen", "nl", date(2026, 10, 30)),
        ("the last of november", "en", date(2026, 11, 30)),
        ("the 3rd or 4th monday of november", "en", date(2026, 11, 16)),
        ("march april time", "en", date(2027, 3, 1)),
        ("it's looking like march", "en", date(2027, 3, 1)),
        ("easter tuesday", "en", date(2027, 3, 30)),
        ("thanksgiving week", "en", date(2026, 11, 23)),
        ("aug 10ish", "en", date(2027, 8, 10)),
        ("tussen nu en een maand", "nl", date(2026, 11, 26)),
        ("not this week, next", "en", date(2026, 11, 2)),
        ("maandag 2 weken na nu", "nl", date(2026, 11, 9)),
        ("by friday if nobody's sick", "en", date(2026, 10, 30)),
        ("op zondag is de zaak dicht dus maandag beslissen ze", "nl", date(2026, 11, 2)),
        ("he's back in November", "en", date(2026, 11, 1)),
        ("Sunday Board meeting", "en", date(2026, 11, 1)),
        ("they decide on Saturday", "en", date(2026, 10, 31)),
        ("ze beslissen binnen 48 uur", "nl", date(2026, 10, 28)),
        ("vrijdag is al bevestigd", "nl", date(2026, 10, 30)),
    ],
)
def test_the_day(text: str, language: Language, expected: date) -> None:
    found = read_date(utterance(text), language, _MONDAY, "Europe/London")
    assert found is not None
    assert found.day == expected
