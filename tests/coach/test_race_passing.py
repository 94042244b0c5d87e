"""Who is in the race by the way is kept as that, and what else the message tells is taken for what it is."""

import pytest

from bot.coach.understanding.text import Language
from tests.coach.test_minds_beside import at

ROWS: list[tuple[Language, str, list[str]]] = [
    ("en", "were shortlisted! us ironclad and a lot called Vantage", ["ironclad", "Vantage"]),
    ("en", "bridget picked us n sodexa as the final two", ["sodexa"]),
    ("en", "its between us and larkin now", ["larkin"]),
    ("en", "down to the last two, us and otis", ["otis"]),
    ("en", "paul wants ADP to demo as well before he decides", ["ADP"]),
    ("nl", "tweede offerte is nu ook binnen bij luc, van eneco", ["eneco"]),
    ("nl", "we zitten bij de laatste twee, wij en colt", ["colt"]),
    ("nl", "ze houden ons en wiebe over", ["wiebe"]),
    # Somebody there, a town, what we hand in ourselves.
    ("en", "Pratt is now ok with cork", []),
    ("en", "now request goes to Lyon, they need 3 weeks", []),
    ("en", "Okello is left the company!! new person is Mr Pratt", []),
    ("en", "another quote is coming from us", []),
    ("en", "she wants Tom to quote from the report", []),
    ("en", "he left us a note for the board", []),
    ("nl", "ze hebben ons gebeld over de prijs", []),
]


@pytest.mark.parametrize("question", ["happened", "people"])
@pytest.mark.parametrize(("language", "told", "rivals"), ROWS)
def test_whoever_is_in_it_by_the_way(language: Language, told: str, rivals: list[str], question: str) -> None:
    chat = at(language, (question, told))
    assert [rival.name for rival in chat.facts.competitors] == rivals


def test_where_none_are_left_nobody_is_asked_about() -> None:
    chat = at("en", ("rivals", "adp and penta"), ("people", "no rivals left adp is out"))
    assert not chat.facts.competitors
    assert chat.facts.mark_of("rivals") == "said"
