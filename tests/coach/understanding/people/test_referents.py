"""Who is meant by words that name nobody: "that man", "her call", and what somebody is only said to be."""

import pytest

from bot.coach.understanding.people.reader import read_people
from bot.coach.understanding.text import Language, utterance


@pytest.mark.parametrize(
    ("language", "text", "holder"),
    [
        ("nl", "cto is de man die moet tekenen", "cto"),
        ("nl", "De rentmeester. Zonder die vrouw gebeurt er niks", "De rentmeester"),
        ("en", "Spoke to Ravi. That guy signs everything", "Ravi"),
        ("en", "the man who signs is Bob", "Bob"),
        ("nl", "Spaak zei dat de man van techniek beslist", "de man van techniek"),
    ],
)
def test_whoever_is_pointed_at_was_named_before(language: Language, text: str, holder: str) -> None:
    """The man himself is nobody new."""
    assert read_people(utterance(text), language).final_yes == holder


@pytest.mark.parametrize(
    ("language", "text", "holder"),
    [
        ("en", "Omar runs the plant. In the end it's his signature we need", "Omar"),
        ("en", "family firm, dad (Giorgio) holds 60% so its his word that counts", "dad (Giorgio)"),
        ("en", "Lorna. She'll run it by the accountant but it's her money", "Lorna"),
        ("nl", "Jelle heeft de tent opgebouwd, uiteindelijk is het zijn beslissing", "Jelle"),
        ("nl", "oma is de eigenaar en haar woord telt", "oma"),
        ("en", "Jill wants it. It's our call when we ship", None),
    ],
)
def test_the_call_is_whose_it_is_said_to_be(language: Language, text: str, holder: str | None) -> None:
    """His word, her money: who that is stood in the clause before."""
    assert read_people(utterance(text), language).final_yes == holder


@pytest.mark.parametrize(
    ("language", "text", "holder"),
    [
        ("en", "marge signs, shes only office manager on paper but she runs the place", "marge"),
        ("nl", "Wilma tekent, ze is officieel de boekhouder maar zij gaat erover", "Wilma"),
        ("en", "Pritam ji only, he is proprietor", "Pritam ji"),
        ("nl", "de familieraad, dat zijn vijf neven en een tante", "de familieraad"),
    ],
)
def test_what_somebody_is_said_to_be_is_nobody_new(language: Language, text: str, holder: str) -> None:
    """A role told of somebody does not take the yes from them."""
    assert read_people(utterance(text), language).final_yes == holder
