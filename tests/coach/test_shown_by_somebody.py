"""A deal is shown by somebody in it, by its name with "deal" beside it, and all of them by asking for all."""

import pytest

from bot.coach.turn.replies import Card
from tests.coach.rooms import keys, walked
from tests.support.core_chat import CoreChat


def _two() -> CoreChat:
    return walked(
        "/coach Marlow County",
        "bid, commissioners vote",
        "/coach Sunny Acres Eggs",
        "look at the quote, sign",
        "Kenny Yoder alone",
        "/coach Marlow County",
        language="en",
    )


@pytest.mark.parametrize(
    "said",
    [
        "where are we w yoder",
        "show yoder deal",
        "no i meant where does the yoder deal stand, show it",
        "show the sunny acres deal",
    ],
)
def test_the_deal_is_shown_and_nothing_is_kept(said: str) -> None:
    chat = _two()
    before = chat.facts
    shown = [part for message in chat.say(said) for part in message.parts if isinstance(part, Card)]
    assert ["Sunny Acres Eggs" in str(card.title) for card in shown] == [True]
    assert chat.facts == before


def test_of_somebody_in_none_of_them_nothing_is_shown() -> None:
    chat = _two()
    assert "known.nothing" in keys(chat.say("where are we w petersen"))


def test_all_my_deals_are_a_list() -> None:
    chat = _two()
    shown = [
        part for message in chat.say("show all my deals") for part in message.parts if isinstance(part, Card)
    ]
    assert len(shown) == 1
    assert not chat.facts.actions
