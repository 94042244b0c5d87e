"""Amounts of money as people write them, and what only looks like one."""

import time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.understanding.money import find_amounts, read_money, read_worth
from bot.coach.understanding.text import Language, utterance


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("25k", "25000"), ("10 ton kraan, rond 120 mille", "120000"), ("€ 80.000", "80000"), ("1,2 mln", "1200000"), ("$40,000", "40000"), ("2 ton", "200000"),
        ("half a million", "500000"), ("anderhalve ton", "150000"), ("50.000 euro", "50000"), ("€1.200,50", "1200.50"),
        ("1,200.50 dollars", "1200.50"), ("twintigduizend", "20000"), ("€25", "25"), ("25 duizend euro", "25000"), ("3500", "3500"),
        ("EUR 1.5m", "1500000"), ("2 million", "2000000"), ("five grand", "5000"), ("1250000", "1250000"), ("ongeveer 40K.", "40000"),
        ("£3,500", "3500"), ("iets van 25K, nee 30K", "30000"), ("250K-300K", "250000"), ("20.000,-", "20000"), ("€ 2,5 miljoen", "2500000"),
    ],
)  # fmt: skip
def test_an_amount(text: str, amount: str) -> None:
    assert read_money(utterance(text), "nl") == Decimal(amount)
    assert read_money(utterance(text), "en") == Decimal(amount)


@pytest.mark.parametrize(
    "text",
    ["", "geen idee", "in 2027", "12.30 uur", "400 st", "10%", "12/3/2026", "20k booklets", "200 units", "1000 gebruikers", "een kraan van 10 ton", "3,5 ton laadvermogen", "Q2", "10:30", "06-12345678", "week 12", "dit is 22", "v1.2.3"],
)  # fmt: skip
def test_no_amount(text: str) -> None:
    assert read_money(utterance(text), "nl") is None


@given(st.text(max_size=100))
def test_any_text_is_read_and_places_hold(text: str) -> None:
    said = utterance(text)
    for found in find_amounts(said):
        assert found.amount >= 0
        assert 0 <= found.start < found.end <= len(said.text)


@pytest.mark.parametrize("unit", ["1", "1 234 ", "1.000.", "een ", "€ "])
def test_a_very_long_text_takes_no_long_time(unit: str) -> None:
    said = utterance((unit * 100_000)[:100_000])
    started = time.process_time()
    find_amounts(said)
    assert time.process_time() - started < 3


@pytest.mark.parametrize(
    ("language", "text", "worth"),
    [
        ("nl", "gebeld met Acme, deal van 80k", "80000"),
        ("nl", "gebeld over 25k aan licenties", "25000"),
        ("nl", "de manager mag tot 25k tekenen", None),
        ("nl", "boven de 50.000 moet de directie tekenen", None),
        ("en", "call with Acme, about 80k a year", "80000"),
        ("en", "cfo signs anything over 50k", None),
        ("en", "he can go up to $40,000", None),
        ("en", "spoke with Acme", None),
    ],
)
def test_what_somebody_may_sign_for_is_not_what_the_deal_is_worth(
    language: Language, text: str, worth: str | None
) -> None:
    assert read_worth(utterance(text), language) == (None if worth is None else Decimal(worth))


@pytest.mark.parametrize(
    ("language", "text", "worth"),
    [
        ("en", "street lighting LED swap, about 4,200 lanterns. budget is 1.8m", "1800000"),
        ("en", "street lighting LED swap, about 4,200 lanterns", None),
        ("nl", "gemeente Zuid, 12.000 nieuwe stoelen", None),
        ("en", "acme, about 18,000 this year", "18000"),
        ("nl", "een order van 18.000 met opties", "18000"),
        ("en", "quoted 18,000 for the lanterns", "18000"),
    ],
)
def test_how_many_they_want_is_not_what_it_is_worth(language: Language, text: str, worth: str | None) -> None:
    assert read_worth(utterance(text), language) == (None if worth is None else Decimal(worth))
