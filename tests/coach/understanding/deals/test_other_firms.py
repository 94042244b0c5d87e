"""The account among other names: contacts, resellers, references, rivals, what they use now, no account at all."""

import pytest

from bot.coach.understanding.deals.reader import SURE_FROM, read_deal
from bot.coach.understanding.readings import KnownDeal
from bot.coach.understanding.text import utterance


@pytest.mark.parametrize(
    ("text", "account"),
    [
        ("gesprek gehad met Joris Bakker (Dunea) over de pompen", "Dunea"),
        ("gesproken: Yusuf, hoofd IT bij Lumen", "Lumen"),
        ("Loes Berghuis van Berghuis Schoenen, rfid", "Berghuis Schoenen"),
        ("mevrouw de Wit van Woonstede belde", "Woonstede"),
        ("Siobhan Delaney, Delaney Glass, furnace", "Delaney Glass"),
        ("call with Professor Linwood of Carrow University", "Carrow University"),
        ("dropped in on Uncle Joe's Diner, POS", "Uncle Joe's Diner"),
        ("referral from Jacobs Steel got me into Ironbridge Castings", "Ironbridge Castings"),
        ("Rockford City Ballet, flooring, through the architect Penn & Lowe", "Rockford City Ballet"),
        ("onze dealer in Gouda heeft ons bij Kaashandel Remijn gebracht", "Kaashandel Remijn"),
        ("Zuidema Hekwerken twijfelt tussen ons en Heras", "Zuidema Hekwerken"),
        ("Competing with Ainscough at Nolan Brothers for crane hire", "Nolan Brothers"),
        ("were the incumbent at Selwyn Motors and Keyloop wants us out", "Selwyn Motors"),
        ("SAP is already in at Coltrane Chemicals", "Coltrane Chemicals"),
        ("gemeente hoeksebeek wil van excel af", "gemeente hoeksebeek"),
        ("we doen al Alfa-college en nu wil Noorderpoort ook wifi", "Noorderpoort"),
        ("zou bellen met Vermeer Groente maar kreeg Vermeer Fruit", "Vermeer Fruit"),
        ("lost Danone last year, Westbrook Dairy this time, tanks", "Westbrook Dairy"),
        ("gaat niet om Vreugdenhoek maar om hun dochterbedrijf Polderzuivel", "Polderzuivel"),
        ("bowman glass, they already have a quote from Hyster", "bowman glass"),
        ("my unilever deal is stuck", "unilever"),
        ("bedrijf heet Volgende Week, eventbureau", "Volgende Week"),
        ("haven van Wemelgem, kraansturing", "haven van Wemelgem"),
        ("Kees gesproken van de brandweer", "brandweer"),
        ("kan ik een deal met je doorlopen?", None),
        ("belletje van Fleur, ze wil door", None),
        ("gesproken met de inkoper, ging prima", None),
        ("some warehouse guy, racking, cant remember the firm", None),
        ("iemand van de beurs, naam kwijt, bedrijf ook", None),
        ("tough call today, need advice", None),
        ("was een goeie dag, 3 afspraken", None),
    ],
)
def test_the_account_among_other_names(text: str, account: str | None) -> None:
    assert read_deal(utterance(text), "nl", ()).account == account


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Maas Logistiek gebruikt nu Descartes maar zoekt een nieuw tms", "nieuw tms"),
        ("iemand gesproken die tapijttegels zoekt", "tapijttegels"),
        ("Bij Avans tegen Prowise in de race voor digiborden", "digiborden"),
        ("talking pallets with Ocean Spray", "pallets"),
        ("Yale wants references", None),
        ("Zorgkantoor Friesland terugbellen", None),
    ],
)
def test_the_topic_wherever_it_is_named(text: str, topic: str | None) -> None:
    assert read_deal(utterance(text), "nl", ()).topic == topic


KNOWN = tuple(
    KnownDeal(name, name)
    for name in ("Van Dijk & Zonen", "Jansen Bouw", "Harlow Freight", "Ridgeline Roofing", "Cedar Valley Hospital", "De Vries Transport")
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "account", "sure"),
    [
        ("net gebeld met vandijk over de kassas", "Van Dijk & Zonen", False),
        ("gesproken met vandijk en zonen", "Van Dijk & Zonen", True),
        ("Van Dijck & zonen", "Van Dijk & Zonen", False),
        ("janssen bouw", "Jansen Bouw", False),
        ("harlow frieght call", "Harlow Freight", True),
        ("ridge line roofing", "Ridgeline Roofing", True),
        ("cedar valley hosp", "Cedar Valley Hospital", True),
        ("devries transport", "De Vries Transport", False),
    ],
)
def test_typing_errors_are_forgiven_and_what_may_be_another_family_is_asked(
    text: str, account: str, sure: bool
) -> None:
    best = read_deal(utterance(text), "nl", KNOWN).matches[0]
    assert (best.deal_id, best.score >= SURE_FROM) == (account, sure)


@pytest.mark.parametrize(
    "text", ["jansen transport", "van dijk bouw", "harlow council", "cedar rapids school"]
)
def test_a_word_of_its_own_makes_another_customer(text: str) -> None:
    assert read_deal(utterance(text), "nl", KNOWN).matches == ()
