"""What only looks like a date is none, and the same words with a date in them still are one."""

from datetime import date

import pytest

from bot.coach.understanding.dates.reader import read_date
from bot.coach.understanding.text import Language, utterance

TUESDAY = date(2026, 4, 14)


def day(text: str, language: Language, zone: str = "Europe/Amsterdam") -> date | None:
    reading = read_date(utterance(text), language, TUESDAY, zone)
    return None if reading is None else reading.day


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("op 3/4 van de daken ligt het al", "nl"),
        ("kans van 9/10 dat ze doorgaan", "nl"),
        ("scored us 8/10 on the card", "en"),
        ("hij betaalt 1/3 vooraf en de rest bij levering", "nl"),
        ("1/2 upfront and the rest on delivery", "en"),
        ("1/3 deposit", "en"),
        ("live on 2/3 of the lanes", "en"),
        ("10-4 he said", "en"),
        ("ze draaien 2 shiften, 6-14 en 14-22", "nl"),
        ("fijn weekend nog!", "nl"),
        ("mevrouw Zondag geeft akkoord zodra ze beter is", "nl"),
        ("de firma Vrijdag & Zoon moet nog tekenen", "nl"),
        ("mrs Friday signs it", "en"),
        ("Monday Ltd signs", "en"),
        ("they run everything off Monday.com", "en"),
        ("sep moet nog akkoord geven, dat is de chef", "nl"),
        ("june wants to sign first", "en"),
        ("art. 12-5 van het bestek laat dat niet toe", "nl"),
        ("conform art 3-2", "nl"),
        ("clause 12-5 wont pass legal", "en"),
        ("we hebben ze maandag gezien", "nl"),
        ("gelukkig nieuwjaar gewenst", "nl"),
        ("merry christmas, still no call", "en"),
        ("gesproken met April van de receptie", "nl"),
        ("geluncht met Augustus, hij is om", "nl"),
        ("Mei-Ling bespreekt het", "nl"),
        ("24 mei-bomen besteld", "nl"),
        ("ma en pa van de eigenaar twijfelen", "nl"),
        ("wed love to close it", "en"),
        ("we zijn al sinds maart bezig", "nl"),
        ("been going since january", "en"),
        ("she may or may not", "en"),
        ("monday blues", "en"),
        ("they'd sign today's version", "en"),
        ("budget ran out in march", "en"),
        ("die 12 mei van vorig jaar", "nl"),
        ("de maandag na de verhuizing", "nl"),
        ("Mei is op vakantie, haar collega pakt het op", "nl"),
        ("wie is Mei?", "nl"),
        ("Juni van Dijk beslist", "nl"),
        ("talked to june and april", "en"),
        ("april uit het team van jan vindt het top", "nl"),
        ("jan, mei en juni zijn de namen van de poezen", "nl"),
        ("maart bv zit erbij", "nl"),
        ("3/4 inch pipe", "en"),
        ("mei wants on prem", "en"),
        ("our xmas fair", "en"),
        ("the committee sat", "en"),
        ("i sat with them all morning", "en"),
    ],
)
def test_no_date(text: str, language: Language) -> None:
    assert day(text, language) is None


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("op 3/5 beslissen ze", "nl", date(2026, 5, 3)),
        ("6/11 board", "en", date(2026, 11, 6)),
        ("het weekend bespreken ze het", "nl", date(2026, 4, 18)),
        ("met kerst tekenen ze", "nl", date(2026, 12, 25)),
        ("april is te vroeg, mei dus", "nl", date(2026, 5, 1)),
        ("ma beslist de directie", "nl", date(2026, 4, 20)),
        ("drop the unit off sat", "en", date(2026, 4, 18)),
        ("ring them sun", "en", date(2026, 4, 19)),
        ("xmas fair is on 12 dec", "en", date(2026, 12, 12)),
        ("sep kan de raad beslissen", "nl", date(2026, 9, 1)),
        ("vandaag nog, normaal gezien", "nl", TUESDAY),
        ("gezien de drukte wordt het vrijdag", "nl", date(2026, 4, 17)),
        ("den 5en", "nl", date(2026, 5, 5)),
        ("probably first week jan", "en", date(2027, 1, 1)),
        ("eerste week van jan", "nl", date(2027, 1, 1)),
        ("einde v h jaar", "nl", date(2026, 12, 31)),
        ("tis voor volgende week", "nl", date(2026, 4, 20)),
        ("de demo is voor vrijdag", "nl", date(2026, 4, 17)),
        ("het moet af zijn voor vrijdag", "nl", date(2026, 4, 16)),
        ("na 15 mei pas, zeg 18 mei", "nl", date(2026, 5, 18)),
        ("not before the 15th, say the 18th", "en", date(2026, 4, 18)),
        ("mei tekent de directeur", "nl", date(2026, 5, 1)),
        ("wed the board votes", "en", date(2026, 4, 15)),
        ("since friday is when they vote", "en", date(2026, 4, 17)),
        ("may or june", "en", date(2026, 5, 1)),
        ("vrijdag na de borrel tekenen ze", "nl", date(2026, 4, 17)),
        ("met de familie vrijdag om tafel", "nl", date(2026, 4, 17)),
        ("2moro van Vliet signs", "en", date(2026, 4, 15)),
        ("thurs, no scratch that, the 25th", "en", date(2026, 4, 25)),
        ("wensdag tekent ze", "nl", date(2026, 4, 15)),
        ("donderdsg tekent ze", "nl", date(2026, 4, 16)),
    ],
)
def test_still_a_date(text: str, language: Language, expected: date) -> None:
    assert day(text, language) == expected
