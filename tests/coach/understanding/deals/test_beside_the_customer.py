"""Firms that stand beside the customer in an opening, names that open on an everyday word, and what is no topic."""

import pytest

from bot.coach.understanding.deals.reader import read_deal
from bot.coach.understanding.text import utterance


@pytest.mark.parametrize(
    ("text", "account"),
    [
        ("heat pumps Kestrel Homes. Vaillant quoted as well", "Kestrel Homes"),
        ("warmtepompen Kestrel Wonen. Vaillant heeft ook geoffreerd", "Kestrel Wonen"),
        ("keg tracking for Brouwerij Maas, they saw it work at Heineken", "Brouwerij Maas"),
        ("fustvolgers voor Brouwerij Maas, ze zagen het werken bij Heineken", "Brouwerij Maas"),
        ("Corner Stone Ltd gave me the tip: Bright Sparks Electrical needs van racking", "Bright Sparks Electrical"),
        ("Hoeksteen BV gaf me de tip: Bakker Elektro zoekt busjes", "Bakker Elektro"),
        ("lichtmasten voor KV Mechelen, Racing Mechelen gaat niet kopen", "KV Mechelen"),
        ("sight screens for Cork County Cricket Club, the Mallow club wont be buying", "Cork County Cricket Club"),
        ("bij Peeters langsgeweest met iemand van Signify, armaturen voor de serre", "Peeters"),
        ("went to Leeds with someone from Bosch, boilers", "Bosch"),
        ("hospital group Zorgpunt, well its their lab Medilab that buys, centrifuges", "Medilab"),
    ],
)  # fmt: skip
def test_who_else_is_named_is_not_the_customer(text: str, account: str) -> None:
    assert read_deal(utterance(text), "en", ()).account == account


@pytest.mark.parametrize(
    ("text", "account"),
    [
        ("/coach Thursday Coffee Roasters", "Thursday Coffee Roasters"),
        ("Monday Kestrel Homes called about heat pumps", "Kestrel Homes"),
        ("Donderdag Gemeente Ede gesproken", "Gemeente Ede"),
        ("Bread of Heaven bakery, dough divider", "Bread of Heaven bakery"),
        ("Dan of Studio Eight called", "Studio Eight"),
        ("ha, kan je helpen met een deal?", None),
    ],
)
def test_everyday_words_before_a_name(text: str, account: str | None) -> None:
    assert read_deal(utterance(text), "en", ()).account == account


def test_minutes_are_no_topic() -> None:
    assert read_deal(utterance("got 5 mins for Van Dam & Daalder?"), "en", ()).topic is None
