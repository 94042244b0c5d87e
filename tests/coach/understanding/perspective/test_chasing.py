"""Own actions that only chase, and those with something in them for the customer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.understanding.perspective.chasing import is_chasing
from bot.coach.understanding.text import utterance

CHASING = [
    "nabellen",
    "opvolgen",
    "even bellen",
    "korting geven",
    "follow up",
    "check in",
    "call them",
    "ik bel vrijdag",
    "ik volg het op",
    "ff een appje sturen",
    "10% discount",
    "nog een keer achteraan bellen",
    "chase procurement",
    "touch base next week",
    "contact opnemen",
    "langsgaan met taart",
    "vinger aan de pols houden",
    "ask if they've decided",
    "vragen of ze al akkoord zijn",
    "swing by with donuts",
    "send a reminder",
    "mailtje sturen wanneer ze tekenen",
    "bel Jan dinsdag",
    "email her for an update",
    "prijs iets verlagen",
    "see how it's going",
    "hear what the board thought",
]
USEFUL = [
    "bellen om de businesscase door te rekenen met de CFO",
    "call the CFO to walk through the ROI",
    "demo geven aan de gebruikers",
    "referentiebezoek regelen",
    "security vragenlijst invullen",
    "send the implementation plan",
    "businesscase sturen",
    "mail haar de vergelijking met Exact",
    "workshop met IT",
    "introduce them to our reference customer",
    "contract aanpassen op hun opmerkingen",
    "prepare a one-pager for the board",
    "ik stuur de verwerkersovereenkomst",
    "proefplaatsing regelen",
    "bellen om hun vragen te beantwoorden",
    "answer their redlines",
    "offerte sturen",
    "email the numbers for the CFO",
    "",
    "iets heel anders",
]


@pytest.mark.parametrize("said", CHASING)
def test_chasing_is_recognised(said: str) -> None:
    assert is_chasing(utterance(said), "nl")
    assert is_chasing(utterance(said), "en")


@pytest.mark.parametrize("said", USEFUL)
def test_an_action_with_substance_passes(said: str) -> None:
    assert not is_chasing(utterance(said), "nl")
    assert not is_chasing(utterance(said), "en")


@given(st.text(max_size=200))
def test_any_text_has_an_answer(text: str) -> None:
    assert is_chasing(utterance(text), "nl") in {True, False}


def test_a_huge_text_has_an_answer() -> None:
    assert is_chasing(utterance("bel " * 25_000), "nl")
