"""What sellers say of themselves and how they feel is told from what they are going to do."""

from datetime import date

import pytest

from bot.coach.understanding.ourselves import tells_of_us
from bot.coach.understanding.text import Language, utterance
from bot.coach.words.reading import read_names, read_notes, read_steps


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


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "ik verkoop schoolmaaltijden, net bij het Sint-Jozefscollege geweest"),
        ("nl", "ik word gek van die gasten van Stork"),
        ("en", "I sell school catering, just back from Ballymore primary"),
        ("en", "I hate this customer, Stork never pays"),
    ],
)
def test_nothing_of_it_is_an_action_of_ours(language: Language, said: str) -> None:
    assert read_notes(utterance(said), language, date(2026, 11, 25), "Europe/Amsterdam").our_action is None
    assert not read_steps(utterance(said), language).own_actions


@pytest.mark.parametrize(
    ("said", "somebody"),
    [
        ("ben drukker", False),
        ("ben net bij Lemniscaat geweest", False),
        ("ben tekent", True),
        ("ben en iris", True),
    ],
)
def test_i_am_is_nobodys_name(said: str, somebody: bool) -> None:
    names = {(read.name or "").lower() for read in read_names(utterance(said), "nl")}
    assert ("ben" in names) is somebody
