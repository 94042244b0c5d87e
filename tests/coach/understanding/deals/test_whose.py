"""Of which customer a text may tell, by its words alone."""

import pytest

from bot.coach.understanding.deals.whose import (
    corrects,
    goes_on,
    introduces,
    may_introduce,
    words_behind_at,
)
from bot.coach.understanding.text import utterance


@pytest.mark.parametrize(
    ("said", "behind"),
    [
        ("budget is rond bij zonnehof", {"zonnehof"}),
        ("bij de zonnehof tekent ook de directeur", set()),
        ("bij de zonnehof tekent Kees", {"zonnehof"}),
        ("the board signed at kestrel", {"kestrel"}),
        ("zelfde traject als bij zonnehof, vergeleken met toen", set()),
        ("just like at kestrel", set()),
        ("bij zonnehof", set()),
        ("de directeur tekent morgen", set()),
    ],
)
def test_what_stands_behind_at_may_be_whom_it_is_of(said: str, behind: set[str]) -> None:
    assert words_behind_at(utterance(said)) == behind


@pytest.mark.parametrize(
    ("said", "introduced", "perhaps"),
    [
        ("nieuwe klant Globex", True, True),
        ("my next prospect is Kestrel", True, True),
        ("klant heet Zonnehof", True, True),
        ("ze willen een nieuwe offerte", False, True),
        ("eerste gesprek gehad", False, True),
        ("de bank zegt ja", False, False),
    ],
)
def test_who_is_introduced_is_another_customer(said: str, introduced: bool, perhaps: bool) -> None:
    assert introduces(utterance(said)) is introduced
    assert may_introduce(utterance(said)) is perhaps


@pytest.mark.parametrize(
    ("said", "on"),
    [
        ("ze willen er twee", True),
        ("he's keen", True),
        ("ja dat is gelukt", True),
        ("proefrit was super", False),
    ],
)
def test_they_and_a_yes_go_on_about_whom_was_spoken_of(said: str, on: bool) -> None:
    assert goes_on(utterance(said)) is on


def test_a_no_corrects() -> None:
    assert corrects(("nee", "globex"))
    assert not corrects(("globex",))
    assert not corrects(())
