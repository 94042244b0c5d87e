"""Answers to "who says yes?" that name somebody in no list, and answers that name nobody: things, times, and not knowing."""

import pytest

from bot.coach.understanding.people.reader import people_of, read_people
from bot.coach.understanding.people.yes_guesses import guessed
from bot.coach.understanding.scene.scene import Scene
from bot.coach.understanding.text import Language, utterance

NAMED: list[tuple[Language, str, str]] = [
    # By what they do.
    ("en", "the PCC signs", "the PCC"),
    ("en", "mei lin signs", "mei lin"),
    ("nl", "mei lin tekent", "mei lin"),
    ("nl", "jan tekent", "jan"),
    ("nl", "volgens Tessa beslist de kerkmeester", "de kerkmeester"),
    ("en", "legal reads it but the reeve of the parish decides", "the reeve of the parish"),
    # By where they stand.
    ("en", "up to the parochial council", "the parochial council"),
    ("nl", "ligt bij de associés", "de associés"),
    ("nl", "moet langs sjoukje", "sjoukje"),
    ("nl", "gaat langs jan, mei en juni, als die alle drie ja zeggen is het rond", "jan, mei en juni"),
    ("en", "it's in Odalys's hands", "Odalys"),
    ("en", "Odalys most likely", "Odalys"),
    ("nl", "sjoukje zelf", "sjoukje"),
    ("nl", "sjoukje en Karel", "sjoukje en Karel"),
    ("nl", "pietersen senior", "pietersen senior"),
    ("en", "carol I think", "carol"),
    ("nl", "een ja van Amira is genoeg", "Amira"),
    # By what they are called.
    ("en", "CNO", "CNO"),
    ("en", "it's corporate", "corporate"),
    ("nl", "de stafvergadering", "de stafvergadering"),
    ("en", "the PTA and the principal", "the PTA and the principal"),
]


@pytest.mark.parametrize(("language", "text", "final_yes"), NAMED)
def test_somebody_in_no_list_is_who_is_meant(language: Language, text: str, final_yes: str) -> None:
    assert read_people(utterance(text), language).final_yes == final_yes


def test_whoever_is_guessed_is_one_of_the_people() -> None:
    read = read_people(utterance("the PCC signs"), "en")
    assert [(person.name, person.role) for person in read.people] == [(None, "PCC")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "the price decides"),
        ("en", "it comes down to timing"),
        ("en", "the pot is empty"),
        ("en", "it's a bit of a mystery"),
        ("en", "RFP"),
        ("en", "up to the charter"),
        ("nl", "het reglement beslist"),
        ("nl", "de procedure"),
        ("nl", "de zegen"),
        ("nl", "vermoedelijk iemand in Eindhoven"),
        ("en", "NDA first"),
        ("en", "the request bounced twice"),
        ("en", "somewhere in Basel"),
        ("nl", "de prijs beslist"),
        ("nl", "dat is de hamvraag"),
        ("nl", "de bekende route"),
        ("nl", "het kiezen"),
        ("nl", "iemand moet ermee akkoord zijn"),
        ("nl", "eind jan"),
        ("nl", "in jan weten we meer"),
        ("nl", "Spannend."),
        ("en", "will ask tomorrow"),
    ],
)
def test_a_thing_or_a_time_is_nobody(language: Language, text: str) -> None:
    assert read_people(utterance(text), language).final_yes is None


@pytest.mark.parametrize("text", ["mei lin signs", "up to the reeve", "it's in Odalys's hands"])
def test_only_an_answer_is_guessed_at(text: str) -> None:
    assert read_people(utterance(text), "en").final_yes is not None
    assert people_of(Scene(utterance(text), "en"), None, answer=False).final_yes is None


def test_one_who_surely_decides_stands_above_a_guess() -> None:
    assert read_people(utterance("the dean signs, up to the reeve"), "en").final_yes == "the dean"


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "the dean signs"), ("nl", "de decaan tekent, denk ik"), ("en", "I THINK THE BOARD"), ("en", "")],
)
def test_nothing_is_guessed_where_every_word_is_known(language: Language, text: str) -> None:
    assert guessed(Scene(utterance(text), language)) == ()
