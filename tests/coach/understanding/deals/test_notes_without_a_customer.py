"""A note that names no organisation has no account: not a person, a role, a rival, nor the first word of a sentence."""

import pytest

from bot.coach.understanding.deals.reader import read_deal
from bot.coach.understanding.text import utterance


@pytest.mark.parametrize(
    "text",
    [
        "Goed gesprek. De inkoper is enthousiast maar de directeur moet nog akkoord geven. Budget is er. Dinsdag bellen ze.",
        "Ze zitten in de fase van vergelijken. Drie partijen, wij, AFAS en Visma. Wim hakt de knoop door op 12 mei",
        "Head of sales loves it, CRO hasn't seen it. Demo for him on June 3rd. Gong and Chorus are in too.",
        "Three vendors left: us, Honeywell, Johnson Controls. Facilities director picks. Walkthrough next Wednesday",
        "Rang Ghislaine. She thinks the committee will approve in May. Then purchasing raises a PO. Nothing until then.",
        "Zegsman: we wachten op de subsidie van de RVO. Komt in juli. Daarna bestelt hij meteen, zegt hij.",
        "need help with my biggest account",
        "kun je me helpen met een lastige klant?",
    ],
)
def test_nobody_is_made_the_customer(text: str) -> None:
    assert read_deal(utterance(text), "en", ()).account is None


@pytest.mark.parametrize(
    ("text", "account"),
    [
        ("from the train. Tassie Timber, kiln upgrade. Col says they put a grant application in last Friday", "Tassie Timber"),
        ("Amarant! Eindelijk beweging: zorgmanager heeft getekend voor de pilot, nu nog bestuur. Nedap zit er nu in.", "Amarant"),
        ("Just spoke with Acme: IT is testing now, on June 12 it goes to the MT, the CFO signs, Exact is in the race too", "Acme"),
    ],
)  # fmt: skip
def test_the_customer_of_a_note_is_kept(text: str, account: str) -> None:
    assert read_deal(utterance(text), "en", ()).account == account


@pytest.mark.parametrize(
    ("text", "account"),
    [
        ("Crag Hotels.. no, it's Moyle Distillery I was with. Casks.", "Moyle Distillery"),
        ("Colruyt? nee Delhaize bedoel ik, koelmeubels", "Delhaize"),
        ("it's not Aldi it's Lidl, shelf edge labels", "Lidl"),
        ("contractverlenging Kanteel Uitgevers", "Kanteel Uitgevers"),
        ("k heb smit transport gehad over boordcomputers", "smit transport"),
        ("this is about the HVAC job at Grant Middle School", "Grant Middle School"),
        ("van de week Samen Verder gesproken, plansoftware", "Samen Verder"),
        ("nieuwe klant heet gewoon Frits, borstels", "Frits"),
        ("ik heb Anneloes gemaild (Waternet), zij komt terug op de watermeters", "Waternet"),
        ("my contact moved from Ferrous Inc to Orion Castings", "Orion Castings"),
    ],
)
def test_a_name_among_other_words(text: str, account: str) -> None:
    assert read_deal(utterance(text), "en", ()).account == account


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("zoom with Olsen & Co LLP on document management", "document management"),
        ("regarding Stonebridge Capital and the data room", "data room"),
        ("the Marlow Hotel want new door locks", "new door locks"),
        ("it's for Quinn Dental Group, an imaging contract worth 40k", "imaging contract"),
        ("Always Open, the pharmacy chain, cctv refresh", "cctv refresh"),
        ("BDR Adviesgroep wil toch met ons verder met de boekhoudkoppeling", "boekhoudkoppeling"),
        ("Second Helping Catering wants hot boxes", "hot boxes"),
    ],
)
def test_what_the_deal_is_about(text: str, topic: str) -> None:
    assert read_deal(utterance(text), "en", ()).topic == topic
