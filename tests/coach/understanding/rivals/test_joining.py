"""Who is said to be in the race beside us."""

import pytest

from bot.coach.understanding.rivals import joining
from bot.coach.understanding.text import utterance


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("a new rival, Squirrel Systems", "Squirrel Systems"),
        ("er is een nieuwe concurrent bij, Linet", "Linet"),
        ("competitor: Axis", "Axis"),
        ("Axis is cheaper", None),
        ("we have no competitor", None),
    ],
)
def test_a_rival_is_announced(said: str, name: str | None) -> None:
    assert joining.announced(utterance(said)) == name


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Lionbridge is in there now", "Lionbridge"),
        ("oh and AXA is quoting as well", "AXA"),
        ("Stihl doet ook mee trouwens", "Stihl"),
        ("Volvo heeft ook een offerte gedaan", "Volvo"),
        ("en scania dan? dat zei ik net", "scania"),
        ("geotab also quoted", "geotab"),
        ("Volvo heeft een prijs gevraagd", None),
        ("they look at the quote", None),
    ],
)
def test_somebody_is_in_it_as_well(said: str, name: str | None) -> None:
    assert joining.in_it(utterance(said)) == name


@pytest.mark.parametrize(
    ("clause", "name"),
    [
        ("feenstra zit er nu ook", "feenstra"),
        ("Volvo kwam met een voorstel", None),
        ("CSU gaf een prijs", "CSU"),
        ("hij hoort bij HUBO ook een prijs", "HUBO"),
        ("aon pushed AXA", "AXA"),
        ("en CSU doet ook mee", "CSU"),
        ("the pilot went fine", None),
    ],
)
def test_a_clause_of_news_says_so_in_fewer_words(clause: str, name: str | None) -> None:
    assert joining.in_news(utterance(clause)) == name


def test_whoever_quotes_is_told_from_who_came_along() -> None:
    assert joining.quotes(utterance("Piet heeft ook een offerte gedaan"))
    assert not joining.quotes(utterance("Piet zit er ook bij"))
