"""What is told is read without the customer's name and without who said it; the first word of a name may stand for all of it."""

import pytest

from bot.coach.finding import name_within
from bot.coach.understanding.text import Language, utterance
from tests.coach.test_minds_beside import at


@pytest.mark.parametrize(
    ("said", "account", "language", "called"),
    [
        ("no budget anymore at rowan", "Rowan Bakery", "en", True),
        ("rowan wants a discount", "Rowan Bakery", "en", True),
        ("rowan also looks at ovens from linde", "Rowan Bakery", "en", True),
        ("rowan mills wants a demo", "Rowan Bakery", "en", False),
        ("Rowan Mills called", "Rowan Bakery", "en", False),
        ("rowan: they signed", "Rowan Bakery", "en", False),
        ("gemeente wil uitstel", "Gemeente Wierden", "nl", False),
        ("bakkerij wil uitstel", "Bakkerij Jansen", "nl", False),
    ],
)
def test_the_first_word_stands_for_the_name(
    said: str, account: str, language: Language, *, called: bool
) -> None:
    assert name_within.is_called_by_its_first_word(utterance(said), account, language) is called


@pytest.mark.parametrize("said", ["linde is out, Jo just told me", "linde is out"])
def test_a_rival_is_out_whoever_said_so(said: str) -> None:
    chat = at("en", ("rivals", "linde"))
    chat.say("/coach Rowan Bakery")
    chat.say(said)
    assert not chat.facts.competitors
