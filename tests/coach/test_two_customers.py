"""Two customers in one message are two deals; a rival, an adviser or somebody there is none."""

import pytest

from bot.coach.understanding.text import Language
from tests.coach.rooms import keys
from tests.support.core_chat import CoreChat


@pytest.mark.parametrize(
    ("language", "said", "first", "other"),
    [
        ("nl", "Vandaag bij Colruyt Halle geweest voor schoonmaak. En ook bij de gemeente Beersel, die willen 3 scholen laten poetsen", "Colruyt Halle", "gemeente Beersel"),
        ("nl", "2 gesprekken gehad: Acme wil een proef. en Globex wil eerst een offerte", "Acme", "Globex"),
        ("en", "saw two customers. Acme want a trial\nGlobex need a quote first", "Acme", "Globex"),
        ("en", "Met Acme about the ovens. Then went to Globex, they need a quote first", "Acme", "Globex"),
    ],
)  # fmt: skip
def test_two_customers_are_two_deals(language: Language, said: str, first: str, other: str) -> None:
    chat = CoreChat(language)
    assert "two_customers" in keys(chat.say(said))
    assert chat.facts.deal.account == first
    assert {facts.deal.account for facts in chat.deals.values()} == {first, other}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "Net bij Acme geweest over de ovens. Hun adviseur Deloitte kijkt ook mee"),
        ("nl", "Acme gesproken over de ovens. En Globex is daar ook in beeld, die zijn goedkoper"),
        ("nl", "Twee gesprekken bij Acme gehad. En Sanne van inkoop wil een proef"),
        ("en", "Met Acme about the ovens, two meetings. And Globex is also quoting, they're cheaper"),
        ("en", "Call with Acme. Then their bank, Barclays, has to agree"),
    ],
)
def test_a_rival_or_an_adviser_is_no_second_customer(language: Language, said: str) -> None:
    chat = CoreChat(language)
    assert "two_customers" not in keys(chat.say(said))
    assert chat.facts.deal.account == "Acme"
