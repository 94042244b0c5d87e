"""Whether a text speaks of what is known of a deal."""

from datetime import date

import pytest

from bot.coach.known.facts import BuyingStep, Competitor, Deal, DealFacts, NextStep, Person
from bot.coach.understanding.text import utterance
from bot.coach.words import spoken_of

FACTS = DealFacts(
    Deal("d", "Transport Vermeulen", "me", "trekkers"),
    steps=(BuyingStep("s1", "proefrit", 0), BuyingStep("s2", "boekhouder rekent het door", 1)),
    people=(
        Person("p1", "Kees Vermeulen", "eigenaar"),
        Person("p2", "Will", None),
        Person("p3", "Mr Pratt", None),
    ),
    next_steps=(NextStep("n", "Kees komt kijken", "w", first=date(2026, 12, 4)),),
    competitors=(Competitor("r", "Scania", "vendor"),),
)


@pytest.mark.parametrize(
    "text",
    [
        "proefrit was super", "kees zei ja mits korting", "die van Scania is goedkoper", "Vermeulen wil wachten", "de boekhouder is eruit",
        "Will is on holiday", "ze willen nog twee trekkers erbij", "is de eigenaar terug", "I met Pratt on monday",
    ],
)  # fmt: skip
def test_somebody_a_step_a_rival_or_the_topic_is_named(text: str) -> None:
    assert spoken_of.weight(FACTS, utterance(text)) > 0


@pytest.mark.parametrize(
    "text",
    ["ze willen een offerte voor een kraan", "they will sign next week", "nieuwe klant voor de verlenging", "gewonnen!", "hij tekent volgende maand", ""],
)  # fmt: skip
def test_what_every_deal_may_have_names_none(text: str) -> None:
    assert spoken_of.weight(FACTS, utterance(text)) == 0


def test_somebody_there_weighs_more_than_a_word_of_a_step() -> None:
    assert spoken_of.weight(FACTS, utterance("Kees is ziek")) > spoken_of.weight(
        FACTS, utterance("het doorrekenen loopt")
    )
