"""What somebody wants to see, in whatever verb they ask for it."""

import pytest

from bot.coach.understanding.remarks.to_be_shown import DEALS, HERE, wanted
from bot.coach.understanding.text import utterance


@pytest.mark.parametrize(
    "said",
    [
        "show me what youve got",
        "lemme see the whole thing",
        "can i see the deal",
        "now show it",
        "let me see everything you have so far",
        "toon deal",
        "laat zien",
        "laat maar zien wat je hebt",
        "ik wil de deal zien",
    ],
)
def test_the_deal_at_hand(said: str) -> None:
    assert wanted(utterance(said)) == (HERE, 0, 0)


@pytest.mark.parametrize("said", ["show me all my deals", "toon alle deals", "can i see my customers"])
def test_all_of_them(said: str) -> None:
    assert wanted(utterance(said)) == (DEALS, 0, 0)


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("pull up wessex pls", "wessex"),
        ("show me the Brackley deal", "Brackley deal"),
        ("mag ik vermeer even zien", "vermeer"),
        ("laat lindehof eens zien", "lindehof"),
        ("laat zien wat je hebt over acme", "acme"),
        ("toon me de deal van acme", "acme"),
    ],
)
def test_what_is_called_so(said: str, name: str) -> None:
    found = wanted(utterance(said))
    assert found is not None
    assert said[found[1] : found[2]] == name


@pytest.mark.parametrize(
    "said", ["they want to see the demo", "let me see", "ze laten het zien", "Toon", "we see it in march"]
)
def test_nothing_is_asked_to_be_shown(said: str) -> None:
    assert wanted(utterance(said)) is None
