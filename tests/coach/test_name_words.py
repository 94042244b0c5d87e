"""Which words can be a customer's name: no sum, no body that every customer has."""

import pytest

from bot.coach.understanding.deals.reader import read_deal
from bot.coach.understanding.text import utterance
from bot.coach.words.name_words import readable


@pytest.mark.parametrize(
    "name", ["17.950 euro incl", "2k", "€ 3.150 per maand", "40 stuks", "RvB", "de MR", "the CFO", "12th"]
)
def test_what_is_no_name(name: str) -> None:
    assert readable(name) is None


@pytest.mark.parametrize("name", ["3M", "50five", "24/7 Security", "MR Bouw", "Acme", "Euro Pallets"])
def test_what_is_one(name: str) -> None:
    assert readable(name) == name


@pytest.mark.parametrize(
    ("said", "account"),
    [
        (
            "gutted. thought Rennick Distillery was in the bag, now the new MD wants everyone to retender",
            "Rennick Distillery",
        ),
        ("Castle Inn want us to requote", "Castle Inn"),
        ("balen. Rederij Smit wil dat iedereen opnieuw inschrijft", "Rederij Smit"),
        ("spoke to acme about licences", "acme"),
    ],
)
def test_what_somebody_is_to_do_is_no_name(said: str, account: str) -> None:
    assert read_deal(utterance(said), "en", ()).account == account
