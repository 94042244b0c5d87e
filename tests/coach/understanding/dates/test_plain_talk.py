"""Days as people tell of them in a sentence or two: what follows from another day, what is only a limit, names like months."""

from datetime import date

import pytest

from bot.coach.understanding.dates.reader import read_date
from bot.coach.understanding.text import Language, utterance

TUESDAY = date(2026, 4, 14)


def _day(text: str, language: Language, zone: str = "Europe/London") -> date | None:
    reading = read_date(utterance(text), language, TUESDAY, zone)
    return None if reading is None else reading.day


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("he wants the weekend to mull it over, so monday", "en", date(2026, 4, 20)),
        ("hij slaapt er een weekend over, maandag dus", "nl", date(2026, 4, 20)),
        ("after whit monday, so the tuesday", "en", date(2026, 5, 26)),
        ("na koningsdag, dus de dinsdag", "nl", date(2026, 4, 28)),
        ("was meant to be today, new date is the 22nd", "en", date(2026, 4, 22)),
        ("ze had vandaag gemoeten maar is ziek, woensdag nu", "nl", date(2026, 4, 15)),
        ("their lease ends 31 may, they pick on the 12th", "en", date(2026, 5, 12)),
        ("ze zit tot donderdag in Parijs, vrijdag tekent ze", "nl", date(2026, 4, 17)),
        ("the trustees aren't meeting till the 23rd", "en", date(2026, 4, 23)),
        ("brought forward from the 29th to the 24th", "en", date(2026, 4, 24)),
        ("this arvo he talks to his accountant", "en", date(2026, 4, 14)),
        ("i spoke to him this arvo", "en", None),
        ("van de 29e naar de 24e gehaald", "nl", date(2026, 4, 24)),
        ("late next week, thursday by the looks of it", "en", date(2026, 4, 23)),
        ("begin volgende week, uiterlijk woensdag", "nl", date(2026, 4, 22)),
        ("before COB tomorrow", "en", date(2026, 4, 15)),
        ("vier werkdagen nodig vanaf maandag", "nl", date(2026, 4, 24)),
        ("in another three weeks", "en", date(2026, 5, 5)),
        ("over hooguit twee weken", "nl", date(2026, 4, 28)),
        ("de 20e lukt niet, 22e wel", "nl", date(2026, 4, 22)),
        ("first full week of may", "en", date(2026, 5, 4)),
        ("by month end, latest 29th", "en", date(2026, 4, 29)),
        ("this day week", "en", date(2026, 4, 21)),
        ("the fifth of the sixth", "en", date(2026, 6, 5)),
        ("before quarter close", "en", date(2026, 6, 30)),
        ("she wants it before the 30th, their committee sits on the 21st", "en", date(2026, 4, 21)),
        ("ze willen het voor 1 mei, hun mt zit 24 april", "nl", date(2026, 4, 24)),
        ("friday the 24th, moved from this friday", "en", date(2026, 4, 24)),
        ("vrijdag de 24e, was eerst deze vrijdag", "nl", date(2026, 4, 24)),
        ("her solicitor is back on the 20th, contract signed by the 23rd", "en", date(2026, 4, 23)),
        ("second monday of the new year", "en", date(2027, 1, 11)),
        ("derde dinsdag van het nieuwe jaar", "nl", date(2027, 1, 19)),
        ("voor het einde van de dag", "nl", date(2026, 4, 14)),
        ("this week or next, friday 24th at the latest", "en", date(2026, 4, 24)),
        ("deze week of volgende, uiterlijk dinsdag 21", "nl", date(2026, 4, 21)),
        ("thursday next", "en", date(2026, 4, 23)),
        ("august bank hol", "en", date(2026, 8, 31)),
        ("this evening's trustees meeting", "en", date(2026, 4, 14)),
        ("the 20th, wait no, the 21st", "en", date(2026, 4, 21)),
        ("week zes van volgend jaar", "nl", date(2027, 2, 8)),
        ("between us, I've a thing wednesday but Moira said thursday", "en", date(2026, 4, 16)),
    ],
)
def test_the_day_that_follows_from_what_is_told(text: str, language: Language, expected: date) -> None:
    assert _day(text, language) == expected


@pytest.mark.parametrize(
    ("text", "zone", "expected"),
    [
        ("EOFY", "Australia/Sydney", date(2026, 6, 30)),
        ("financial year end", "Asia/Kolkata", date(2027, 3, 31)),
        ("financial year end", "Europe/London", None),
        ("the october bank holiday", "Europe/Dublin", date(2026, 10, 26)),
    ],
)
def test_days_that_a_country_knows(text: str, zone: str, expected: date | None) -> None:
    assert _day(text, "en", zone) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Mei Lan van inkoop leest het", "nl"),
        ("April Dawson has it on her desk", "en"),
        ("June Carter needs to see it", "en"),
    ],
)
def test_a_month_with_a_surname_is_somebody(text: str, language: Language) -> None:
    assert _day(text, language) is None


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Mei", "nl", date(2026, 5, 1)),
        ("June, Thursday the 4th", "en", date(2026, 6, 4)),
    ],
)
def test_a_month_with_a_capital_behind_it_may_be_a_month(
    text: str, language: Language, expected: date
) -> None:
    assert _day(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        # The month named behind the word for it; a quarter likewise.
        ("EOM juli ligt de handtekening er", "nl", date(2026, 7, 31)),
        ("eind van de maand mei", "nl", date(2026, 5, 31)),
        ("PO drops EOQ Q3", "en", date(2026, 9, 30)),
        # What is paid in parts that make a whole is no date; two meetings are.
        ("1/3 bij bestelling en 2/3 bij levering wil hij betalen", "nl", None),
        ("he'd pay 1/4 on signing and 3/4 on delivery", "en", None),
        ("vergaderingen: 1/5, 4/5 in het dorpshuis", "nl", date(2026, 5, 1)),
        # "Got" is having, behind "has"; alone it is past.
        ("she's got her board a week from Thursday", "en", date(2026, 4, 23)),
        ("they got the quote on Thursday", "en", None),
        # An hour behind a day leaves it the day.
        ("trustees sit the 22nd 7pm", "en", date(2026, 4, 22)),
        ("ledenvergadering is de 22e 19:30", "nl", date(2026, 4, 22)),
        # Why it moved is not said of the day it moved to.
        ("was the 21st, slid to the 24th cuz the owner's OOO", "en", date(2026, 4, 24)),
    ],
)
def test_what_stands_beside_a_day(text: str, language: Language, expected: date | None) -> None:
    assert _day(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        # The day of next month without its ending.
        ("15 vd volgende maand tekenen", "nl", date(2026, 5, 15)),
        ("de 3e van volgende maand", "nl", date(2026, 5, 3)),
        ("15 van volgende week", "nl", date(2026, 4, 20)),
        # Days in words, with a hyphen and behind a month that is a name as well.
        ("twenty-third august", "en", date(2026, 8, 23)),
        ("August the twenty fifth", "en", date(2026, 8, 25)),
        ("june the 25th they vote", "en", date(2026, 6, 25)),
        ("April first of all, then June", "en", date(2026, 6, 1)),
        ("in twenty-five days", "en", date(2026, 5, 9)),
        # A dot behind numbers makes them a day, behind a word for one; of the clock they are no day.
        ("latest until 15.10.", "en", date(2026, 10, 15)),
        ("op 3.11. vergaderen ze", "nl", date(2026, 11, 3)),
        ("we bellen om 15.10.", "nl", None),
        ("it costs 15.10", "en", None),
        # What somebody recalls is still to come; what was then is past.
        ("um the twenty fourth of august i think it was", "en", date(2026, 8, 24)),
        ("24 augustus was het geloof ik", "nl", date(2026, 8, 24)),
        ("they signed on the 24th of August, it was great", "en", None),
    ],
)
def test_days_half_written_out(text: str, language: Language, expected: date | None) -> None:
    assert _day(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("hoort t pas over 14 dagen van de verzekeraar", "nl", date(2026, 4, 28)),
        ("over een week van de bank", "nl", date(2026, 4, 21)),
        ("binnen twee weken van de start", "nl", None),
        ("within two weeks of the contract", "en", None),
        ("1/5 is when the trustees sit", "en", date(2026, 5, 1)),
        ("1/3 is it", "en", None),
    ],
)
def test_from_whom_it_comes_and_when_something_is(
    text: str, language: Language, expected: date | None
) -> None:
    assert _day(text, language) == expected
