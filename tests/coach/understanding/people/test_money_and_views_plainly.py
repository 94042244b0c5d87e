"""Money that is put aside or asked for, whatever else was not found out; and a view that the next one denies."""

import pytest

from bot.coach.understanding.people.reader import read_people
from bot.coach.understanding.text import Language, utterance


@pytest.mark.parametrize(
    ("language", "text", "budget"),
    [
        ("en", "money's ringfenced, who signs i havent found out", "approved"),
        ("en", "budget approved, i haven't found out who decides", "approved"),
        ("en", "they've put 60k aside, headteacher decides", "approved"),
        ("nl", "investeringsaanvraag ligt bij de groep, tot dan geen geld", "requested"),
        ("en", "the application is with the group, no money until then", "requested"),
    ],
)
def test_how_the_money_stands(language: Language, text: str, budget: str) -> None:
    assert read_people(utterance(text), language, None).budget == budget


@pytest.mark.parametrize(
    ("text", "differ"),
    [
        ("Jef denkt dat ze eruit zijn, zijn zoon vindt van niet", True),
        ("Jef zegt dat het rond is, Kees zegt van niet", True),
        ("Jef zegt dat het duur is, Kees vindt van niet", None),
        ("teamhoofd denkt dat ie mag, zijn baas zegt van niet", None),
    ],
)
def test_the_next_one_says_not(text: str, differ: bool | None) -> None:
    assert read_people(utterance(text), "nl", None).disagreement is differ
