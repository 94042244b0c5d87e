"""A customer called by what it is, where no name is said; never somebody beside the deal."""

import pytest

from bot.coach.understanding.deals.reader import read_deal
from bot.coach.understanding.readings import KnownDeal
from bot.coach.understanding.text import utterance


@pytest.mark.parametrize(
    ("text", "account", "topic"),
    [
        ("called w/ dr patel at the clinic about the scanners", "clinic", "scanners"),
        ("net gebeld met dokter smit van de huisartsenpost over de echo's", "huisartsenpost", "echo's"),
        ("even gebeld met karin van het zwembad over de filters", "zwembad", "filters"),
        ("visited the vineyard about a bottling line", "vineyard", "bottling line"),
        ("bij de manege geweest voor bodemmatten", "manege", "bodemmatten"),
    ],
)
def test_what_the_customer_is_stands_for_its_name(text: str, account: str, topic: str) -> None:
    found = read_deal(utterance(text), "en", ())
    assert (found.account, found.topic) == (account, topic)


@pytest.mark.parametrize(
    "text",
    [
        "they compare us with the agency",
        "gesproken met de groothandel over prijzen",
        "via de apotheek binnengekomen, gaat over pompen",
        "met him at the restaurant",
        "zat op kantoor bij de afdeling inkoop",
        "ze wachten op advies van de bibliotheek",
        "called about the school bus contract",
    ],
)
def test_who_stands_beside_the_deal_is_no_customer(text: str) -> None:
    assert read_deal(utterance(text), "nl", ()).account is None


def test_a_name_comes_before_what_somebody_works_at() -> None:
    assert (
        read_deal(utterance("Acme Pumps, zat vanochtend bij de brouwerij"), "nl", ()).account == "Acme Pumps"
    )


def test_a_known_deal_is_found_by_its_topic_where_the_customer_is_only_a_house() -> None:
    known = (KnownDeal("d1", "OBS De Ark", "whiteboards"),)
    found = read_deal(utterance("net gebeld met de school over de whiteboards"), "nl", known)
    assert [match.deal_id for match in found.matches] == ["d1"]


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("gesproken met Van Houten Transport over die tachografen", "tachografen"),
        ("Van Houten Transport gebeld over dat ze willen wachten", None),
    ],
)
def test_what_die_points_at_is_the_topic(text: str, topic: str | None) -> None:
    assert read_deal(utterance(text), "nl", ()).topic == topic


@pytest.mark.parametrize(
    ("text", "account"),
    [
        ("Tussenstand Manege De Hoef: bodemdoek", "Manege De Hoef"),
        ("Tailwind Vracht. Ze vergelijken ons nog met Arval.", "Tailwind Vracht"),
        ("Sat down with Marlow Joinery about the CNC router.", "Marlow Joinery"),
        ("Kent County Council: highways dashboard. Head of service Tina can sign", "Kent County Council"),
    ],
)
def test_what_stands_around_a_name_is_no_part_of_it(text: str, account: str) -> None:
    assert read_deal(utterance(text), "nl", ()).account == account


def test_a_role_before_a_first_name_is_no_customer() -> None:
    assert (
        read_deal(utterance("Kapsalon Nova. Eigenares Sandra kiest zelf."), "nl", ()).account
        == "Kapsalon Nova"
    )
