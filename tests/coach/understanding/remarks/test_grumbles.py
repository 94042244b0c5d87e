"""Sighs, curses and "I told you": what they are, and what stands beside them."""

import pytest

from bot.coach.understanding.remarks.grumbles import chosen, heard_in
from bot.coach.understanding.text import utterance


@pytest.mark.parametrize(
    ("said", "kind", "rest"),
    [
        ("I swear these people. They do a trial first", "vent", "They do a trial first"),
        ("this is driving me nuts", "vent", None),
        ("I'm so fed up with this lot!", "vent", None),
        ("ugh, the CFO signs", "vent", "the CFO signs"),
        ("the CFO signs for god's sake", "vent", "the CFO signs"),
        ("i told you, dave runs the tender", "told", "dave runs the tender"),
        ("As I said: the board decides", "told", "the board decides"),
        ("I said Linda was worried, did you get that?", "told", "Linda was worried"),
        ("i already told you twice!!", "told", None),
        ("ik word gek van die lui", "vent", None),
        ("wat een gedoe, de IT test loopt", "vent", "de IT test loopt"),
        ("dat was een zucht", "vent", None),
        ("pff, de directeur tekent", "vent", "de directeur tekent"),
        ("ik heb er zo geen zin meer in", "vent", None),
        ("dat zei ik toch, Kees", "told", "Kees"),
        ("zoals ik al zei Piet tekent", "told", "Piet tekent"),
        ("Kees tekent, dat heb ik al gezegd", "told", "Kees tekent"),
        ("heb je dat genoteerd?", "told", None),
    ],
)
def test_grumbling_is_told_from_what_stands_beside_it(said: str, kind: str, rest: str | None) -> None:
    heard = heard_in(utterance(said))
    assert heard is not None
    assert heard.kinds == {kind}
    assert (heard.rest.text if heard.rest is not None else None) == rest


@pytest.mark.parametrize(
    "said",
    [
        "they said they are sick of the old supplier",
        "he told you so",
        "Christ Church College",
        "ze zijn het zat",
        "Jan zegt dat hij het zat is",
        "ik zei CFO",
        "heb je dat van Jan gehoord?",
        "these people decide: CFO and COO",
    ],
)
def test_what_tells_of_the_customer_is_no_grumbling(said: str) -> None:
    assert heard_in(utterance(said)) is None


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("1 for gods sake, i asked about the mileage thing", 1),
        ("2, dat zei ik toch", 2),
        ("1 pff", 1),
        ("1. IT test", None),
        ("3 mensen", None),
        ("1 for gods sake, IT tests first", None),
    ],
)
def test_a_choice_with_a_grumble_behind_it_is_that_choice(said: str, number: int | None) -> None:
    assert chosen(said) == number
