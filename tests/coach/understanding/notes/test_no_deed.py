"""What is read for a step and names no deed: a state, somebody's life, a deadline of ours, a piece of a sentence."""

from datetime import date

import pytest

from bot.coach.understanding.notes.no_deed import is_none_of_theirs, names_no_deed
from bot.coach.understanding.notes.reader import read_notes
from bot.coach.understanding.text import Language, utterance


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nl", "eigenaar gerrit is na de inbraak erg gemotiveerd"),
        ("nl", "hij is bang"),
        ("nl", "kevin stapt over naar een andere baas"),
        ("nl", "piet gaat met pensioen"),
        ("nl", "marie is op vakantie"),
        ("nl", "ze willen over"),
        ("nl", "ze moeten nog over"),
        ("nl", "hun contract loopt af"),
        ("nl", "is mijn drukproef"),
        ("nl", "offertes binnen"),
        ("nl", "nog"),
        ("en", "the owner is really chuffed"),
        ("en", "they are nervous"),
        ("en", "dave starts a new job"),
        ("en", "Kurtz is in holiday"),
        ("en", "lisa goes on maternity leave"),
        ("en", "hes away"),
        ("en", "bids due"),
        ("en", "they'd like to switch"),
        ("en", "it starts"),
    ],
)
def test_nothing_is_done(language: Language, words: str) -> None:
    assert names_no_deed(words, language)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nl", "de rondleiding is bij hun buren"),
        ("nl", "ze zijn bij de raad"),
        ("nl", "de raad is bijeen"),
        ("nl", "hij moet plaats maken in zijn atelier"),
        ("nl", "ze stappen over naar de volgende ronde"),
        ("nl", "offertes vergelijken"),
        ("nl", "ze willen over de prijs praten"),
        ("nl", "de businesscase is klaar"),
        ("nl", "antwoord"),
        ("en", "they're signing"),
        ("en", "tour is at our place"),
        ("en", "she leaves it with legal"),
        ("en", "trial starts"),
        ("en", "he is back"),
        ("en", "two more quotes come in"),
    ],
)
def test_something_is_done(language: Language, words: str) -> None:
    assert not names_no_deed(words, language)


@pytest.mark.parametrize(
    "words",
    [
        "ze willen spreiden",
        "ze betalen liever in 3 termijnen",
        "they'd rather lease",
        "they want to pay in instalments",
    ],
)
def test_how_they_would_pay_is_no_step_of_theirs(words: str) -> None:
    assert is_none_of_theirs(words)


@pytest.mark.parametrize(
    "words", ["they sign the lease", "ze bespreken de korting", "they want to test it in two phases"]
)
def test_what_they_do_about_it_is_one(words: str) -> None:
    assert not is_none_of_theirs(words)


def test_a_deed_behind_what_is_none_is_found() -> None:
    told = utterance("kevin stapt over naar een andere baas per 1 jan. de directie beslist 15 januari")
    assert read_notes(told, "nl", date(2026, 11, 24), "Europe/Amsterdam").next_step == "de directie beslist"
