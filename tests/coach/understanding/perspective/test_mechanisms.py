"""What the rules make of turns of phrase, one mechanism each; without trained weights."""

from typing import Literal, cast

import pytest

from bot.coach.understanding.perspective.reader import LONGEST, read_perspective
from bot.coach.understanding.text import Language, utterance


def label(said: str, language: str, question: str = "q3") -> str:
    asked = cast("Literal['q1', 'q3']", question)
    return read_perspective(utterance(said), cast("Language", language), asked).label


@pytest.mark.parametrize(
    ("language", "said", "expected"),
    [
        ("nl", "formulier invullen en naar ons mailen", "customer"),  # what comes to us is sent by them
        ("en", "complete the vendor form and get it back to us", "customer"),
        (
            "en",
            "following our trial day the dive supervisor writes a report",
            "customer",
        ),  # ours is only when
        ("en", "following my visit, the director decides", "customer"),
        ("en", "following our demo I send the quote", "seller"),
        ("en", "I am following up on the quote", "seller"),
        ("nl", "stuur ze de handleiding", "seller"),  # a command has no "ze" for its subject
        ("nl", "ff vragen of de raad eruit is", "seller"),  # looking into them is ours
        ("en", "find out when they meet", "seller"),
        ("en", "us: site walk, costing", "seller"),  # whose list it is stands before the colon
        ("nl", "de tekening moet nog langs onze eigen juristen", "seller"),  # our own people
        ("en", "my own legal has to ok the wording first", "seller"),
        ("nl", "onze planner belt ze vanmiddag", "seller"),  # "ze" is who is called
        ("en", "both legal teams go over the draft", "mixed"),
        ("nl", "we zitten dinsdag met hun jurist om tafel", "mixed"),
        ("en", "working session with their finance team on the business case", "mixed"),
        (
            "nl",
            "wij leggen het voor aan de fractie, gaf de griffier aan",
            "customer",
        ),  # reported with a particle
        ("en", "they need a quote in dollars", "seller"),  # what they need and we make
        ("nl", "de directie overtuigen", "seller"),  # who is convinced does not act
        ("nl", "twee keer gebeld, geen gehoor", "waiting"),  # done is no step any more
        ("en", "the figures need checking", "unclear"),  # nobody is said to do it
        ("en", "they'll have a look at the draft", "customer"),  # having a look is looking
        ("nl", "weet ik nog niet", "unclear"),
    ],
)
def test_rules_alone(language: str, said: str, expected: str) -> None:
    assert label(said, language) == expected


def test_a_pasted_page_is_read_from_its_front() -> None:
    assert label("ze tekenen vrijdag. " + "bla " * LONGEST, "nl") == "customer"
