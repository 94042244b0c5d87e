"""Openings in which a name or a thing is beside the customer's: where somebody went, who sent them, what only counts."""

import pytest

from bot.coach.understanding.deals.reader import read_deal
from bot.coach.understanding.text import utterance


@pytest.mark.parametrize(
    ("text", "account", "topic"),
    [
        # When it was is nobody's name.
        ("gistermiddag langs geweest bij Roos Keukens, ovens", "Roos Keukens", "ovens"),
        ("eergisteravond Bakker Techniek gesproken over de lier", "Bakker Techniek", "lier"),
        ("daarnet Holt Beheer gebeld", "Holt Beheer", None),
        # The short article is part of the name.
        ("bij 't Pakhuis geweest voor de lampen", "t Pakhuis", "lampen"),
        ("vanmiddag gebeld met t Zonnetje kinderopvang over de bedjes", "t Zonnetje kinderopvang", "bedjes"),
        ("langs geweest bij 't Hoekje catering voor de koffiemachines", "t Hoekje catering", "koffiemachines"),
        # An article with a capital behind a small "van" begins a firm.
        ("gebeld met Els van De Groot Banden over de heftrucks", "De Groot Banden", "heftrucks"),
        ("met Jan van De Vries Hout gesproken over een zaaglijn", "De Vries Hout", "zaaglijn"),
        ("met Jan van de Vries gesproken over een zaaglijn", None, "zaaglijn"),
        # A town is where people go or where something stands.
        ("morgen naar Apeldoorn", None, None),
        ("onderweg naar Zwolle", None, None),
        ("naar Den Haag voor het overleg", None, None),
        ("off to Leeds", None, None),
        ("on the train to York", None, None),
        ("driving up to Glasgow, forklifts", None, "forklifts"),
        ("bij Gemeente Apeldoorn geweest over de strooiers", "Gemeente Apeldoorn", "strooiers"),
        ("Call done with Mortons. Cleaning contract for the York office", "Mortons", "Cleaning contract"),
        # Who gave them our name is somebody else.
        ("zat bij Tulp Foods (die hadden onze naam van Heineken) over de verpakkingslijn", "Tulp Foods", "verpakkingslijn"),
        ("met Vos Hout gebeld, hadden ons nummer van Gamma, zaaglijn", "Vos Hout", "zaaglijn"),
        ("met Arden Glass, got our name from Pilkington, two ovens", "Arden Glass", "two ovens"),
        # What somebody leads is theirs, where a firm was named.
        ("Ardmore County Council, street lighting. it went to the director of services Pat Lowry who signed off on it", "Ardmore County Council", "street lighting"),
        ("met de directeur van Roos Keukens gebeld over de ovens", "Roos Keukens", "ovens"),
        # That there is an order is no thing.
        ("ze willen 200 laptops, dat wordt een mooie order voor Garage Peeters", "Garage Peeters", "200 laptops"),
        ("een leuke opdracht voor Bakker Techniek", "Bakker Techniek", None),
        ("ze willen 12 ovens, grote deal voor Hotel Zon", "Hotel Zon", "12 ovens"),
        # What is meant for a thing is no customer.
        ("maandag naar Gent voor de zaaglijn", None, None),
        ("they haven't asked for the money yet", None, "money"),
        ("went up for the packing line", None, "packing line"),
        # How much and where stand behind the thing.
        ("Zephyr Robotics, seat expansion from 40 to 100", "Zephyr Robotics", "seat expansion"),
        ("Hartley Foods, licence expansion from 20 to 60 users", "Hartley Foods", "licence expansion"),
        ("Brady Group. Waste contract for both sites", "Brady Group", "Waste contract"),
        ("call with Pemberton's. Canteen contract for the Leeds site", "Pemberton's", "Canteen contract"),
        ("New lead called me just now, office chairs", None, "office chairs"),
        # A legal form set apart is no thing.
        ("spoke with Tanaka Precision, Inc.", "Tanaka Precision", None),
        ("met Orion Systems, Ltd.", "Orion Systems", None),
        ("Vos Hout, BV, zaaglijn", "Vos Hout", "zaaglijn"),
        # A deal that fell through gives way to the one behind it.
        ("Vos Beheer gesproken, maar dat is afgeketst. Goed nieuws van Loods24: hun manager tekent morgen", "Loods24", None),
        ("Vos Hout gaat helaas niet door. Wel beet bij Mulder Techniek, lieren", "Mulder Techniek", "lieren"),
        ("Spoke to Dockham Cranes but that's dead. Good news from Shed24 though, racking", "Shed24", "racking"),
        # Just done with somebody; whoever is done with a supplier is another matter.
        ("net klaar met Sanitec Groep, verzuimbegeleiding", "Sanitec Groep", "verzuimbegeleiding"),
        ("Vos Hout is klaar met Canon, printers", "Vos Hout", "printers"),
        # One word behind "from" and a firm of more: somebody and where they work.
        ("Voicemail from Tasha, Greenline Transit, wants a call", "Greenline Transit", None),
        ("mailtje van Tanja, Groenlijn Vervoer, over de bussen", "Groenlijn Vervoer", "bussen"),
        # What they add or take, without the verb and without where it is to stand.
        ("Rinsma Fashion, they want to add 4 tills", "Rinsma Fashion", "4 tills"),
        ("Rinsma Modeplein, ze willen uitbreiden met 4 kassa's", "Rinsma Modeplein", "4 kassa's"),
        ("Barclays wants a new caterer for their office in Glasgow", "Barclays", "new caterer"),
        ("even over Aldi distributie Culemborg. Orderpickers.", "Aldi", "Orderpickers"),
        # A thing alone in a later sentence is nobody's name.
        ("Just off the phone with the vet in Kells. Ultrasound.", None, "Ultrasound"),
        # A chief by letters and a name is somebody.
        ("verzekeraar Onderlinge Hoop. Hun CISO Farid zegt dat het loopt", "verzekeraar Onderlinge Hoop", None),
        ("CISO Farid van Dekker Zaden gesproken", "Dekker Zaden", None),
        ("Dan and Leah of Studio Eight about licences", "Studio Eight", "licences"),
    ],
)  # fmt: skip
def test_what_stands_beside_the_customer_is_not_the_customer(
    text: str, account: str | None, topic: str | None
) -> None:
    reading = read_deal(utterance(text), "en", ())
    assert (reading.account, reading.topic) == (account, topic)
