"""A customer's name is taken in full: the trade before a surname with its particles, the calling behind the name."""

import pytest

from bot.coach.understanding.text import Language, utterance
from bot.coach.words.reading import read_deal


@pytest.mark.parametrize(
    ("language", "said", "account"),
    [
        ("nl", "rederij van der Velden, scheepsverzekering voor 2 tankers", "rederij van der Velden"),
        ("nl", "bakkerij van Dam, nieuwe oven", "bakkerij van Dam"),
        ("nl", "net bij stoeterij van Loon geweest", "stoeterij van Loon"),
        ("nl", "transportbedrijf van den Berg, 3 trekkers", "transportbedrijf van den Berg"),
        ("nl", "IT bureau Plaza BV gesproken over laptops", "IT bureau Plaza"),
        ("nl", "net gebeld met sterrenwacht De Noordster over de koepel", "sterrenwacht De Noordster"),
        ("nl", "streekarchief Tongeren wil scanners", "streekarchief Tongeren"),
        ("nl", "gesprek gehad met theater aan de Kade over het kassasysteem", "theater aan de Kade"),
        ("nl", "gesproken met hotel op den Berg over linnen", "hotel op den Berg"),
        ("nl", "teruggebeld door die gast van de tattooshop, Needle & Oak", "Needle & Oak"),
        ("nl", "Escape room De Grot. geen idee of het wat wordt", "De Grot"),
        (
            "nl",
            "net gebeld met heemkring De Wan over scanners. Wim rekent het na, donderdag 15 okt stemt het bestuur. ik stuur de tekening",
            "De Wan",
        ),
        ("en", "brochure job 40k copies for Harcourt estate agents", "Harcourt estate agents"),
        ("en", "met Harcourt estate agents about print", "Harcourt estate agents"),
        ("en", "cleaning for Baker solicitors", "Baker solicitors"),
        # what stands beside a name stays out of it
        ("nl", "demo van de Gemeente Almere geweest", "Gemeente Almere"),
        ("nl", "de heer van der Velden van Unilever gesproken", "Unilever"),
        ("en", "met Acme and their agents", "Acme"),
        ("en", "Acme printers, toner", "Acme"),
        # a legal form alone names nobody
        ("en", "lift maintenance. management co has AGM 20 jan they vote", None),
    ],
)
def test_a_name_is_taken_in_full(language: Language, said: str, account: str | None) -> None:
    assert read_deal(utterance(said), language, ()).account == account
