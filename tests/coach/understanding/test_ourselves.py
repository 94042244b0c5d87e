"""What sellers say of themselves and how they feel is told from what they are going to do."""

import pytest

from bot.coach.understanding.ourselves import tells_of_us
from bot.coach.understanding.text import utterance


@pytest.mark.parametrize(
    "said",
    [
        "ik verkoop schoolmaaltijden",
        "hoi ik verkoop hallen en loodsen",
        "wij leveren luiers",
        "wij doen schoonmaak",
        "ik doe in verzekeringen",
        "ik werk voor Philips",
        "ik ben accountmanager bij Philips",
        "ik word gek van die gasten van Stork",
        "ik haat deze klant",
        "ik bel net op met slagerij Pauwels",
        "wij tegen Athlon en Arval",
        "I sell school catering",
        "we supply beds to hospitals",
        "we do contract cleaning",
        "I work for Arjo",
        "I'm in insurance",
        "I swear these people",
        "I'm losing my mind with Stork",
        "I told you",
        "us against Arval",
    ],
)
def test_it_is_about_us(said: str) -> None:
    assert tells_of_us(utterance(said).fold)


@pytest.mark.parametrize(
    "said",
    [
        "ik stuur de offerte",
        "ik verkoop hem de tweede machine",
        "wij leveren de monsters",
        "wij leveren monsters",
        "wij doen een demo",
        "ik maak een berekening",
        "ik bel Sanne morgen",
        "wij doen zaken met Stork",
        "I send the quote",
        "we do a demo on site",
        "we make a comparison",
        "I sell them the second one",
        "I work on the quote",
        "I'm in on the demo",
    ],
)
def test_it_is_something_to_do(said: str) -> None:
    assert not tells_of_us(utterance(said).fold)
