"""One thing said to be meant for another is read as that, and nothing else with a "not" in it is."""

import pytest

from bot.coach.understanding.text import utterance
from bot.coach.words.swaps import read_swap


@pytest.mark.parametrize(
    ("said", "wrong", "right"),
    [
        ("no not the cfo, the ceo", "cfo", "ceo"),
        ("nee niet de CFO maar de CEO", "CFO", "CEO"),
        ("sorry bedoelde de ceo ipv de cfo", "cfo", "ceo"),
        ("I meant Thursday, not Friday", "Friday", "Thursday"),
        ("it's goats instead of bees", "bees", "goats"),
        ("de cfo moet de ceo zijn", "cfo", "ceo"),
    ],
)
def test_what_is_meant_for_what(said: str, wrong: str, right: str) -> None:
    swap = read_swap(utterance(said))
    assert swap is not None
    assert (swap.wrong, swap.right) == (wrong, right)


@pytest.mark.parametrize(
    "said",
    [
        "no not really",
        "not yet, maybe",
        "nee nog niet, volgende week",
        "they want it, not us",
        "not the trial, they said no",
        "de inkoper heet geen Sanne meer",
        "not the cfo, the ceo?",
    ],
)
def test_what_names_nothing_that_is_kept_is_no_such_thing(said: str) -> None:
    swap = read_swap(utterance(said))
    assert swap is None
