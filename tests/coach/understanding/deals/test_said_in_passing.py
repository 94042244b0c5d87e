"""Openings that name the customer or the thing in passing: who sent them, what they are like, what they want to be rid of."""

import pytest

from bot.coach.understanding.deals.reader import read_deal
from bot.coach.understanding.text import utterance


@pytest.mark.parametrize(
    ("text", "account", "topic"),
    [
        # More of a thing, and no more than time or people.
        ("lunch with Sue from Farrow Foods, they want three more ovens", "Farrow Foods", "three more ovens"),
        ("gegeten met Joost van Zuivelhoeve, ze willen nog twee vullers", "Zuivelhoeve", "twee vullers"),
        ("Acme wants two more weeks", "Acme", None),
        ("Acme wil nog twee offertes", "Acme", None),
        ("Acme wil nog wachten", "Acme", None),
        # What they go ahead with.
        ("update on harker joinery, theyre moving on the dust extraction", "harker joinery", "dust extraction"),
        ("update on haddon legal llp theyre moving on the document management thing", "haddon legal", "document management"),
        ("Acme are moving on the 5th", "Acme", None),
        # The thing in front, also of two words that are a thing each.
        ("coffee machines, Brill Coworking", "Brill Coworking", "coffee machines"),
        ("coffee, Acme Ltd", "Acme", None),
        # A make they want to be rid of is no topic; the thing behind it is.
        ("Lowther Shipping wants to get rid of Canon, copiers of course", "Lowther Shipping", "copiers"),
        ("Acme Ltd wants to leave, pricing", "Acme", None),
        # A customer kept unnamed leaves the thing behind "about".
        ("just called a prospect about stair lifts", None, "stair lifts"),
        ("had a call with a client about label printers", None, "label printers"),
        ("net een prospect gebeld over trapliften", None, "trapliften"),
        ("met Brightwater Foods on the topic of palletisers", "Brightwater Foods", "palletisers"),
        # A firm called after a first name and what it deals in is nobody's name.
        ("quick one: Dalton Pumps, service contract", "Dalton Pumps", "service contract"),
        ("spoke to Tom Keys at Acme about payroll", "Acme", "payroll"),
        # A possessive ends the name.
        ("Ash Tree Care's insurance renewal", "Ash Tree Care", "insurance renewal"),
        ("Barlow Hire's rental contract", "Barlow Hire", "rental contract"),
        ("Dan's catering wants a van", "Dan's catering", None),
        # Who sent them, and whom they are like, is somebody else.
        ("Op aanraden van onze klant Beekman Bouw belde Stichting De Hoeve ons. Ze willen nieuwe liften.", "Stichting De Hoeve", "nieuwe liften"),
        ("on the recommendation of our client Rowe Estates, Hill Housing called us about lifts", "Hill Housing", "lifts"),
        ("q-park achtige partij, heet Parkeerwijzer, over laadpalen", "Parkeerwijzer", "laadpalen"),
        ("een soort Coolblue achtig bedrijf, Elektro Vos, over orderpickers", "Elektro Vos", "orderpickers"),
        ("nieuwe partij, heet Parkeerwijzer, over laadpalen", "Parkeerwijzer", "laadpalen"),
        ("spoke to a guy, called Dean, about lifts", None, "lifts"),
        # Of two verbs in a row behind a house the first is how that is called.
        ("tandartsengroep glimlach wil 4 behandelstoelen leasen", "tandartsengroep glimlach", "4 behandelstoelen"),
        ("zorggroep denkt na heeft twijfels", None, None),
        # What it was about, in the clause before; what is done, before the name.
        ("het ging over drukinkt, bij Zeefdruk Lommel", "Zeefdruk Lommel", "drukinkt"),
        ("quick one about the zoo in dudley, bij Acme", "Acme", None),
        ("verhuizing Notaris Peeters besproken", "Notaris Peeters", None),
        ("vereniging Oud Gent", "vereniging Oud Gent", None),
        # A role that is given a name is no customer.
        ("actually the s151 officer is called Priya", None, None),
    ],
)  # fmt: skip
def test_an_opening_that_names_them_in_passing(text: str, account: str | None, topic: str | None) -> None:
    read = read_deal(utterance(text), "nl", [])
    assert read.account == account
    assert read.topic == topic
