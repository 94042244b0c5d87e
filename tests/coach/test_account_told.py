"""The customer's name in full: as the rules read it, and where they stop short as the weights hear it."""

import pytest

from bot.coach.understanding.text import Language, utterance
from bot.coach.words.account_told import account_told
from bot.coach.words.reading import read_deal
from bot.models import introduction_weights


def told(language: Language, text: str) -> str | None:
    said = utterance(text)
    by_rules = read_deal(said, language, ()).account
    return account_told(said, language, by_rules, introduction_weights)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("nl", "Morgen Catering", "Morgen Catering"),
        ("en", "Second Helping (the food charity). freezers", "Second Helping"),
        ("nl", "net gebeld met Van Dijk & Zonen over het contract", "Van Dijk & Zonen"),
        # Somebody who rang is no customer.
        ("en", "spoke w kieran, cant remember where he works", None),
        ("nl", "ben gebeld door Fatiha", None),
        # Two are named: the rules know which of them it is about.
        ("nl", "had vorige week Kolk Staal, maar nu even over Bakker Dakwerken hun hoogwerker", "Bakker Dakwerken"),
    ],
)  # fmt: skip
def test_the_customer_is_named_in_full(language: Language, text: str, name: str | None) -> None:
    assert told(language, text) == name


def test_without_weights_it_is_what_the_rules_read() -> None:
    assert account_told(utterance("Morgen Catering"), "nl", "Catering", None) == "Catering"
