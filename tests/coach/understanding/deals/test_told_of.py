"""What a deal is about where no "about" says so: in a frame around it, behind a number, in a sentence of its own."""

import pytest

from bot.coach.understanding.deals.reader import read_deal
from bot.coach.understanding.text import Language, utterance


@pytest.mark.parametrize(
    ("text", "language", "account", "topic"),
    [
    # Somebody over there came up with it.
        ("tea with Ifeoma (Harrow Insurance). She brought up the training portal again.", "en", "Harrow Insurance", "training portal"),
        ("Lowther Group raised the asphalt plant again", "en", "Lowther Group", "asphalt plant"),
        ("Aannemer Groenweg kwam weer met de betonpomp", "nl", "Aannemer Groenweg", "betonpomp"),
        ("had a walk with Tunde of Orbit Media, he's ready to talk ad serving", "en", "Orbit Media", "ad serving"),
    # It is said what it is.
        ("Ok, Wexford County Council. It's the hedge cutting tender.", "en", "Wexford County Council", "hedge cutting tender"),
        ("this morning I spoke to Reeds Butchers, it's a vacuum packer", "en", "Reeds Butchers", "vacuum packer"),
        ("mijn deal met Garage Ploeg, die van de uitlijnbrug", "nl", "Garage Ploeg", "uitlijnbrug"),
        ("my deal with Ploughs Garage, the one with the alignment rig", "en", "Ploughs Garage", "alignment rig"),
        ("Need to think through Severn Credit Union, their core banking migration.", "en", "Severn Credit Union", "core banking migration"),
        ("spoke to Edith at Marsh & Lowe, the solicitors, on moving their phone system", "en", "Marsh & Lowe", "moving their phone system"),
    # What is to be done to it, what it is because of, what a price was asked for.
        ("Received a call from Umbria Hospital, they like to prolong the service contract", "en", "Umbria Hospital", "service contract"),
        ("Rang Castello Law, want to get their case management upgrade moving", "en", "Castello Law", "case management upgrade"),
        ("Cooper Dental want to move to our scheduling package", "en", "Cooper Dental", "scheduling package"),
        ("popped into the Spar in Ennis because of the chilled cabinets", "en", "Spar", "chilled cabinets"),
        ("Van Houten Realty called yesterday, Pete asked for a price on signs", "en", "Van Houten Realty", "signs"),
        ("so Noor at BrightPath Schools finally called, they'd like a quote on 200 lockers", "en", "BrightPath Schools", "200 lockers"),
    # How many, what is short for a thing, a sentence of its own.
        ("Van Gelder Logistics wants four extra dock shelters", "en", "Van Gelder Logistics", "four extra dock shelters"),
        ("Klant is Martens Tuinaanleg. Drie minigravers.", "nl", "Martens Tuinaanleg", "Drie minigravers"),
        ("finished a Zoom with Lumenor - SSO add-on and 40 extra seats", "en", "Lumenor", "SSO add-on and 40 extra seats"),
        ("Zoom with the lads from Northfield Grid, same lads Shell is after. SSO add-on.", "en", "Northfield Grid", "SSO add-on"),
        ("Northfield Grid, the Leeds lot, on the phone. Dock levellers.", "en", "Northfield Grid", "Dock levellers"),
        ("still on Ahrend. office chairs", "en", "Ahrend", "office chairs"),
        ("Hondentrimsalon Wafje wil online agenda", "nl", "Hondentrimsalon Wafje", "online agenda"),
        ("die mensen van Kringloop Noord willen eigenlijk wel een nieuwe kassa", "nl", "Kringloop Noord", "nieuwe kassa"),
    # Who they are, how they are, nothing at all: no topic.
        ("Spoke with Nooteboom Haulage. Fleet manager off sick.", "en", "Nooteboom Haulage", None),
        ("Gesproken met Transportbedrijf Kuyper. Wagenparkbeheerder ziek.", "nl", "Transportbedrijf Kuyper", None),
        ("Pat from Northfield Grid rang, bit of a rush", "en", "Northfield Grid", None),
        ("Popped in at Merlin Brewing, nothing specific", "en", "Merlin Brewing", None),
        ("Operahuis Wexford gebeld over de stoelen, geen gehoor", "nl", "Operahuis Wexford", "stoelen"),
        ("Dropped in on Wing Couriers. Nice welcome.", "en", "Wing Couriers", None),
        ("Wijnhandel Corbeau, ze willen twee referenties", "nl", "Wijnhandel Corbeau", None),
    # Whose name it is: not who brought us in, also when that stands behind the name.
        ("Tamar Bakeries, a reference of ours, introduced me to Hollis Bread and it's them I talked to about ovens", "en", "Hollis Bread", "ovens"),
        ("walk me through the Osprey Boats thing, outboard engines", "en", "Osprey Boats", "outboard engines"),
        ("cust: Fairline Taxis / subj: telematics", "en", "Fairline Taxis", "telematics"),
        ("following up from last week: Shep Dairy", "en", "Shep Dairy", None),
        ("Heb Rederij Zwaan aan de lijn gehad, die nu nog bij Eneco zitten, over groene stroom", "nl", "Rederij Zwaan", "groene stroom"),
        ("Had Swan Shipping on the phone, who are still with Shell, about green power", "en", "Swan Shipping", "green power"),
        ("Onderhoudscontract Stadion Galgenwaard", "nl", "Stadion Galgenwaard", "Onderhoudscontract"),
        ("Verlenging schoonmaak Provincie Veluwe besproken met Willemien", "nl", "Provincie Veluwe", "Verlenging schoonmaak"),
    ],
)  # fmt: skip
def test_openings(text: str, language: Language, account: str, topic: str | None) -> None:
    reading = read_deal(utterance(text), language, ())
    assert (reading.account, reading.topic) == (account, topic)
