"""Openings that say where somebody is, who is spoken to, or what is chatted about; and houses with their town behind."""

import pytest

from bot.coach.understanding.deals.reader import read_deal
from bot.coach.understanding.text import Language, utterance


def _read(text: str, language: Language = "en") -> tuple[str | None, str | None]:
    found = read_deal(utterance(text), language, ())
    return found.account, found.topic


@pytest.mark.parametrize(
    ("text", "account", "topic"),
    [
        ("Aoife in Lisduff Quarries rang about conveyor belts", "Lisduff Quarries", "conveyor belts"),
        ("Home from Leeds. Carver & Daughters, the ovens", "Carver & Daughters", "ovens"),
        ("Terug uit Gent. Drukwerk Maes, de plotters", "Drukwerk Maes", "plotters"),
        ("Rosa's Deli on Clarke Street wants new fridges", "Rosa's Deli", "new fridges"),
        ("the French arm of Brastec called about the sensors", "Brastec", "sensors"),
        ("de Duitse tak van Brastec belde over de sensoren", "Brastec", "sensoren"),
        ("just left uh marsh and dean solicitors about the copiers", "marsh and dean solicitors", "copiers"),
        ("concurrent Velox zit al bij Rederij Noord, laadpalen", "Rederij Noord", "laadpalen"),
        ("nieuwe lead: de Bietenbrouwerij, niet schrikken van de naam", "de Bietenbrouwerij", None),
        ("reviewed the cleaning contract with Bell Foundry", "Bell Foundry", "cleaning contract"),
    ],
)
def test_whose_deal_it_is(text: str, account: str, topic: str | None) -> None:
    found = _read(text)
    assert ((found[0] or "").lower().removeprefix("de "), found[1]) == (
        account.lower().removeprefix("de "),
        topic,
    )


@pytest.mark.parametrize(
    "text",
    [
        "Spoke to Joy about next steps",
        "coffee with Ruby",
        "met a bakery chain",
        "we only talked cricket",
        "het ging alleen over de kinderen",
        "Ilse belde, geen idee van welke firma ze is",
    ],
)
def test_somebody_and_small_talk_are_no_deal(text: str) -> None:
    assert _read(text)[0] is None


def test_a_name_that_is_also_a_word_is_a_firm_where_nobody_spoke_to_it() -> None:
    assert _read("Ruby wants new tills")[0] == "Ruby"


@pytest.mark.parametrize(
    ("text", "account"),
    [
        ("Sean from the fire service down in Kerry, new hoses", "fire service down in Kerry"),
        ("update on the hospital trust in Durham", "hospital trust in Durham"),
        ("Els van het zwembad in Hasselt, de filters", "zwembad in Hasselt"),
        ("gesproken met de brandweer in Delden over helmen", "brandweer in Delden"),
    ],
)
def test_a_house_with_its_town_behind_is_a_customer(text: str, account: str) -> None:
    assert _read(text)[0] == account


@pytest.mark.parametrize(
    "text", ["lunch at the restaurant in Leeds", "met him at the airport in Cork", "via the dealer in Goole"]
)
def test_where_people_meet_is_no_customer(text: str) -> None:
    assert _read(text)[0] is None


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Bramley Inn is moving to our booking engine", "our booking engine"),
        ("Bakkerij Storm wil overgaan op onze deegmenger", "onze deegmenger"),
        ("Hotel Zeewind heeft onze bewaking op de longlist gezet", "bewaking"),
        ("Talked linen service with Orchard Hall Hotel", "linen service"),
        ("renewal maintenance Orchard Hall Hotel", "renewal maintenance"),
        ("how is dental lab Prentice doing", None),
        ("hoe staat het met tandtechnisch lab Prins", None),
    ],
)
def test_what_it_is_about(text: str, topic: str | None) -> None:
    assert (_read(text)[1] or "").removeprefix("our ").removeprefix("onze ") == (topic or "").removeprefix(
        "our "
    ).removeprefix("onze ")


@pytest.mark.parametrize(
    ("text", "account", "topic"),
    [
        ("chat with Gurdeep from Malwa Looms, it was about spindles", "Malwa Looms", "spindles"),
        ("Bank of Leitrim rang us about coin counters again", "Bank of Leitrim", "coin counters"),
        ("dawley coach co wants new tyres", "dawley coach co", "new tyres"),
        (
            "review gehad bij Zilverdraad, zelfde verhaal als toen bij Merkel: chatbots",
            "Zilverdraad",
            "chatbots",
        ),
        ("quarterly at Lorne Foods, same story as back at Tullow: chillers", "Lorne Foods", "chillers"),
        ("Heron Roofing Ltd, van lease", "Heron Roofing", "van lease"),
        ("third meeting with Calder Partners about the office refit", "Calder Partners", "office refit"),
        ("left Dunes Footwear where I presented the pattern software", "Dunes Footwear", "pattern software"),
        ("Back from Kells Steel. Forklift training for 30 drivers.", "Kells Steel", "Forklift training"),
        ("workshop at Oslo Power; they look at us for grid storage", "Oslo Power", "grid storage"),
        (
            "Loonadministratie uitbesteden bij Tandgroep Oost besproken",
            "Tandgroep Oost",
            "Loonadministratie uitbesteden",
        ),
        (
            "via onze dealer bij graanbedrijf Maes binnengekomen, ze zoeken een zeeflijn",
            "graanbedrijf Maes",
            "zeeflijn",
        ),
        (
            "Thee gedronken bij Rood Water. Over containers met sensoren.",
            "Rood Water",
            "containers met sensoren",
        ),
        (
            "op bezoek bij rusthuis De Wende, de directrice wil andere maaltijden",
            "rusthuis De Wende",
            "andere maaltijden",
        ),
        ("Gwen, the mill manager at Doon Stone, asked for a kiln", "Doon Stone", "kiln"),
        ("bidding against Arlo for the Harwell College cleaning", "Harwell College", "cleaning"),
        ("county museum in Sligo wants display lighting", "county museum in Sligo", "display lighting"),
        ("het zwembad in Aalst wil douchekoppen", "zwembad in Aalst", "douchekoppen"),
        ("Rapid Couriers: 15 cargobikes on lease", "Rapid Couriers", "15 cargobikes on lease"),
        ("at halvorsen timber for the blade contract", "halvorsen timber", "blade contract"),
        ("demo van onze planapp gedaan bij Baken Wonen", "Baken Wonen", "planapp"),
        ("Jo @ Blackfell Mining: haul truck tyres", "Blackfell Mining", "haul truck tyres"),
        ("customer is a butchers chain called Chop & Co, knives", "Chop & Co", "knives"),
        ("klant is een slagersketen, Hak & Co, messen", "Hak & Co", "messen"),
        ("Visited Lidl's supplier Fenland Growers about film", "Fenland Growers", "film"),
        ("they're called Starlight Toys, tiny outfit, pallet racking", "Starlight Toys", "pallet racking"),
        ("met Polar Spa yesterday on saunas", "Polar Spa", "saunas"),
        ("onze wasservice gepitcht bij Hotel Royal", "Hotel Royal", "wasservice"),
        (
            "had a site visit at Kent Valley Produce, cold store doors",
            "Kent Valley Produce",
            "cold store doors",
        ),
        ("update on Copper Lane, carpets", "Copper Lane", "carpets"),
        ("op de Molenweg bij Garage Smets geweest, bruggen", "Garage Smets", "bruggen"),
        ("akkoord van Zwemclub Deurne op de lockers", "Zwemclub Deurne", "lockers"),
        ("my guy at Larch Farm says yes to the baler", "Larch Farm", "baler"),
        ("Sage & Rye, a bistro, dishwasher lease", "Sage & Rye", "dishwasher lease"),
        ("spoke to Faith Chapel about pews", "Faith Chapel", "pews"),
        ("Hale Timber, they may switch to our dust extraction", "Hale Timber", "dust extraction"),
        ("talked gutters and downspouts with Fen Lane Housing", "Fen Lane Housing", "gutters and downspouts"),
        ("Fairlie Marine needs someone to service their winches", "Fairlie Marine", "winches"),
        ("spoke to Ed at Dalby Onions, he'd like a demo of the grader", "Dalby Onions", "grader"),
        ("quoting Merle & Low for data cabling, 3 floors", "Merle & Low", "data cabling"),
        ("quick call, Tory Steel, gas contract ends in May", "Tory Steel", "gas contract"),
        ("Gower College asked if we do exam software", "Gower College", "exam software"),
        ("can we go through Glen School, visualisers", "Glen School", "visualisers"),
        ("Emery Law, moving offices, furniture", "Emery Law", "furniture"),
        ("onze alarm-app verkopen aan Reddingsbrigade Oost", "Reddingsbrigade Oost", "alarm-app"),
        ("Arvo van Berk Aardappels gesproken over zakken", "Berk Aardappels", "zakken"),
        ("Lena at Oak Hall said they'd trial the air purifiers", "Oak Hall", "air purifiers"),
        ("Kees van Molen Zuid bekijkt de tochtstrips", "Molen Zuid", "tochtstrips"),
        ("reached out to Kerr Yachts with our teak cleaner", "Kerr Yachts", "teak cleaner"),
        ("Lund Engineering (compressed air)", "Lund Engineering", "compressed air"),
        ("pitching subtitling to Nordic Films tomorrow", "Nordic Films", "subtitling"),
        ("went over the two-year support plan at Civic Steel", "Civic Steel", "two-year support plan"),
        ("Penny Lane School's looking for supply teachers", "Penny Lane School", "supply teachers"),
        ("in talks with Tees Bus about seat covers", "Tees Bus", "seat covers"),
        ("demo bij Post Noord voor route planning ging lekker", "Post Noord", "route planning"),
    ],
)
def test_the_customer_and_the_thing(text: str, account: str, topic: str) -> None:
    assert _read(text) == (account, topic)


@pytest.mark.parametrize(
    "text",
    [
        "just hung up, terrible connection",
        "client rang, wants another proposal",
        "met mijn manager gepraat over mijn bonus",
        "slechte verbinding, bel straks terug",
    ],
)
def test_how_the_call_went_and_what_anybody_asks_for_is_no_topic(text: str) -> None:
    assert _read(text) == (None, None)


@pytest.mark.parametrize(
    "text",
    [
        "Sharp Foods, spoke to the owner",
        "Sharp Foods made the decision",
        "Sharp Foods took the bait",
        "Sharp Foods (new customer)",
        "Bakkerij Oost trekt aan de handrem",
        "bij Bakkerij Oost ligt de bal",
    ],
)
def test_what_closes_a_clause_is_not_always_a_thing(text: str) -> None:
    assert _read(text)[1] is None
