"""Which customer and which deal an opening is about, and which known deals fit it."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.understanding.deals.reader import LISTED_FROM, SURE_FROM, normalised_account, read_deal
from bot.coach.understanding.readings import KnownDeal
from bot.coach.understanding.text import utterance

OPENINGS = [
    ("net gebeld met Acme over de verlenging", "Acme", "verlenging"),
    ("Acme", "Acme", None),
    ("acme", "acme", None),
    ("Acme renewal", "Acme", "renewal"),
    ("kuiper metaal", "kuiper metaal", None),
    ("gebeld met acme over de printers", "acme", "printers"),
    ("goedemorgen", None, None),
    ("hoi", None, None),
    ("hi there", None, None),
    ("good morning coach", None, None),
    ("ik heb net een goed gesprek gehad", None, None),
    ("Gesprek gehad met Jan van Stedin over de meters", "Stedin", "meters"),
    ("Jan van Dijk gesproken", None, None),
    ("gebeld met de inkoper van Heijmans, gaat over steigers", "Heijmans", "steigers"),
    ("met Sanne Vos van Van Oord gesproken over baggermaterieel", "Van Oord", "baggermaterieel"),
    ("bakkerij Jansen wil nieuwe ovens", "bakkerij Jansen", "nieuwe ovens"),
    ("overleg gehad bij Stichting De Linde, uitbreiding licenties", "Stichting De Linde", "uitbreiding licenties"),
    ("Bij de gemeente Utrecht geweest ivm het zaaksysteem", "gemeente Utrecht", "zaaksysteem"),
    ("even over Bol", "Bol", None),
    ("over de verlenging bij Acme", "Acme", "verlenging"),
    ("vandijk", "vandijk", None),
    ("Concurrent Exact zit ook bij Bouwgroep Peters aan tafel", "Bouwgroep Peters", None),
    ("net terug van Fokker Services", "Fokker Services", None),
    ("de deal met Ziggo", "Ziggo", None),
    ("hoi coach, ik heb Klaas van Transavia aan de lijn gehad over catering", "Transavia", "catering"),
    ("Update: De Heus Voeders, silo's", "De Heus Voeders", "silo's"),
    ("Afspraak bij Philips gehad. Ging goed.", "Philips", None),
    ("ze zijn erg positief", None, None),
    ("ASML", "ASML", None),
    ("/coach", None, None),
    ("/coach acme noord", "acme noord", None),
    ("belde net met de directeur van brouwerij 't IJ over fusten", "brouwerij 't IJ", "fusten"),
    ("voor Prorail een tender, via partner Strukton", "Prorail", "tender"),
    ("Nieuwe kans bij Albert Heijn: zelfscankassa's", "Albert Heijn", "zelfscankassa's"),
    ("Niet Jansen Noord maar Jansen Zuid gesproken, koelcellen", "Jansen Zuid", "koelcellen"),
    ("Just talked to Sarah at Brightwater about the pump upgrade", "Brightwater", "pump upgrade"),
    ("Call with the CFO of Meridian Foods re: ERP", "Meridian Foods", "ERP"),
    ("Acme Inc.", "Acme", None),
    ("The Body Shop, POS terminals", "The Body Shop", "POS terminals"),
    ("spoke with John Smith from Northwind Traders", "Northwind Traders", None),
    ("spoke with John Smith", None, None),
    ("update on the Contoso deal", "Contoso", None),
    ("meeting at St Mary's Hospital about bed monitors", "St Mary's Hospital", "bed monitors"),
    ("had lunch with Pete from Globex, they need new forklifts", "Globex", "new forklifts"),
    ("Lost the Initech deal to Oracle", "Initech", None),
    ("acme north", "acme north", None),
    ("renewal for Wayne Enterprises", "Wayne Enterprises", "renewal"),
    ("hello, can you help me?", None, None),
    ("thanks", None, None),
    ("University of Leeds lab equipment", "University of Leeds", "lab equipment"),
    ("our partner Softcat brought us into Kent County Council, laptops", "Kent County Council", "laptops"),
    ("Bumped into Tom from Hooli yesterday", "Hooli", None),
    ("O'Brien Construction - scaffolding", "O'Brien Construction", "scaffolding"),
    ("spoke to Delta Dental of Ohio regarding claims software", "Delta Dental of Ohio", "claims software"),
    ("Zonet bij Autobedrijf Wessels langs geweest voor de wasstraat", "Autobedrijf Wessels", "wasstraat"),
    ("tel met anouk van coolblue, retourportaal", "coolblue", "retourportaal"),
    ("Hallo, net een belletje gehad met Stichting Vluchtelingenhulp over hun CRM", "Stichting Vluchtelingenhulp", "CRM"),
    ("gesproken met Ahmed (IT) van Waterschap Rivierenland. Gaat over sensoren.", "Waterschap Rivierenland", "sensoren"),
    ("Rabobank verlenging", "Rabobank", "verlenging"),
    ("De Vries Installaties, warmtepompen", "De Vries Installaties", "warmtepompen"),
    ("KLM heeft interesse in de nieuwe lounge stoelen", "KLM", "nieuwe lounge stoelen"),
    ("zojuist mevrouw Bakker van Apotheek Zuid gesproken", "Apotheek Zuid", None),
    ("dealtje bij slagerij de Bont: koelvitrine", "slagerij de Bont", "koelvitrine"),
    ("nog geen nieuws", None, None),
    ("update", None, None),
    ("nieuwe deal: Hotel Van der Valk Breukelen, badkamers", "Hotel Van der Valk Breukelen", "badkamers"),
    ("Vorige week Shell, vandaag BP over smeermiddelen", "BP", "smeermiddelen"),
    ("we zijn bij Tata Steel bezig tegen Siemens", "Tata Steel", None),
    ("gemeente almere wil laadpalen", "gemeente almere", "laadpalen"),
    ("Mijn gesprek met Jumbo over de zuivelkoeling ging goed", "Jumbo", "zuivelkoeling"),
    ("P. de Groot & Zn, trekkers", "P. de Groot & Zn", "trekkers"),
    ("RTL Nederland / studio verlichting", "RTL Nederland", "studio verlichting"),
    ("Quick one on Harper & Lane LLP, document mgmt", "Harper & Lane", "document mgmt"),
    ("rang Tesco about shelf labels", "Tesco", "shelf labels"),
    ("Met with the folks at Green Valley Farms regarding irrigation", "Green Valley Farms", "irrigation"),
    ("nothing new today", None, None),
    ("my call with Priya at Zenith Bank went well", "Zenith Bank", None),
    ("Yesterday Ford, today Toyota UK, tooling", "Toyota UK", "tooling"),
    ("customer is BlueSky Airlines, crew app", "BlueSky Airlines", "crew app"),
    ("talked with mcdonald's about kiosks", "mcdonald's", "kiosks"),
    ("3M adhesives deal", "3M", "adhesives"),
    ("Port of Rotterdam - cranes", "Port of Rotterdam", "cranes"),
    ("Hey coach, just left the office of Stark Industries, arc reactors", "Stark Industries", "arc reactors"),
    ("via our distributor Ingram we got into Leeds City Council", "Leeds City Council", None),
]  # fmt: skip

KNOWN = (
    KnownDeal("noord-1", "Acme Noord", "verlenging"),
    KnownDeal("zuid", "Acme Zuid", "koelcellen"),
    KnownDeal("noord-2", "Acme Noord", "printers"),
    KnownDeal("dijk", "Van Dijk & Zonen", "kassa's"),
    KnownDeal("peters", "Bouwgroep Peters"),
    KnownDeal("vries", "De Vries Transport BV"),
    KnownDeal("smit", "Smit Jachtbouw"),
)


@pytest.mark.parametrize(("text", "account", "topic"), OPENINGS)
def test_openings(text: str, account: str | None, topic: str | None) -> None:
    reading = read_deal(utterance(text), "nl", ())
    assert (reading.account, reading.topic) == (account, topic)


@pytest.mark.parametrize(
    ("text", "account"),
    [
        (
            "gebeld met Havenbedrijf Zeewolde, Kranex doet ook mee. Jan tekent. Bij Shell loopt niks",
            "Havenbedrijf Zeewolde",
        ),
        (
            "just off a call w/ Lakeview Orchards about the sorter. Tomra is in too, we met at Hilton",
            "Lakeview Orchards",
        ),
        ("niet veel nieuws. Slagerij Bos wacht op de keuring", "Slagerij Bos"),
    ],
)
def test_in_a_note_the_account_stands_in_front(text: str, account: str) -> None:
    assert read_deal(utterance(text), "nl", ()).account == account


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("Acme", {"noord-1", "noord-2", "zuid"}),
        ("gebeld met Acme Zuid", {"zuid"}),
        ("acme noord", {"noord-1", "noord-2"}),
        ("acme oost", set()),
        ("vandijk", {"dijk"}),
        ("van dyk en zonen", {"dijk"}),
        ("van dijk bouw", set()),
        ("bouwgroep petres", {"peters"}),
        ("Vries transport", {"vries"}),
        ("De Vries Transport B.V.", {"vries"}),
        ("smid jachtbouw", {"smit"}),
        ("Jansen Bouw", set()),
        ("hoi coach", set()),
    ],
)
def test_known_deals_that_fit(text: str, ids: set[str]) -> None:
    matches = read_deal(utterance(text), "nl", KNOWN).matches
    assert {match.deal_id for match in matches} == ids
    assert all(LISTED_FROM <= match.score <= 100 for match in matches)


@pytest.mark.parametrize("text", ["Acme", "vandijk", "peters"])
def test_a_part_of_a_name_is_never_sure(text: str) -> None:
    matches = read_deal(utterance(text), "nl", KNOWN).matches
    assert matches
    assert all(match.score < SURE_FROM for match in matches)


def test_two_customers_that_differ_in_a_word_or_a_letter_are_not_taken_for_one() -> None:
    known = (KnownDeal("a", "Bakker Oost"), KnownDeal("b", "Jansen"), KnownDeal("c", "Acme Noord"))
    for text in ("Bakker Post", "Janssen", "Acme Zuid", "Acme Noord Zuid"):
        assert all(match.score < SURE_FROM for match in read_deal(utterance(text), "nl", known).matches), text


def test_the_topic_tells_two_deals_of_one_customer_apart() -> None:
    matches = read_deal(utterance("net gebeld met Acme Noord over de printers"), "nl", KNOWN).matches
    assert [match.deal_id for match in matches] == ["noord-2", "noord-1"]
    assert matches[0].score >= SURE_FROM > matches[1].score


def test_a_known_name_ends_where_the_topic_begins() -> None:
    reading = read_deal(utterance("Acme Noord Verlenging"), "nl", KNOWN)
    assert (reading.account, reading.topic, reading.matches[0].deal_id) == (
        "Acme Noord",
        "Verlenging",
        "noord-1",
    )


def test_only_a_topic_still_offers_its_deal() -> None:
    reading = read_deal(utterance("over de koelcellen"), "nl", KNOWN)
    assert reading.account is None
    assert [match.deal_id for match in reading.matches] == ["zuid"]


@pytest.mark.parametrize(
    ("name", "normal"),
    [
        ("Van Dijk & Zonen B.V.", "van dijk zonen"),
        ("van dijk en zonen", "van dijk zonen"),
        ("Ploeg & Zn BV", "ploeg zonen"),
        ("De Heus Voeders", "heus voeders"),
        ("The Body Shop, Inc.", "body shop"),
        ("Café 't Hoekje", "cafe hoekje"),
        ("O'Brien Ltd", "obrien"),
        ("BV", "bv"),
        ("  ", ""),
        ("Thuis+", "thuis"),
    ],
)
def test_names_for_looking_up(name: str, normal: str) -> None:
    assert normalised_account(name) == normal


def test_a_huge_text_takes_no_time() -> None:
    for text in ("Acme van der " * 8_000, "gebeld met " * 9_000, "(" * 100_000, "a, " * 33_000):
        said = utterance(text)
        began = time.thread_time()
        read_deal(said, "nl", KNOWN)
        assert time.thread_time() - began < 1.0


WORDS = st.sampled_from(
    [
        "met",
        "bij",
        "van",
        "Acme",
        "de",
        "Vries",
        "over",
        "gebeld",
        "voor",
        "deal",
        "is",
        ",",
        ".",
        ":",
        "(",
        ")",
        "'s",
        "nu",
        "Jan",
        "BV",
        "en",
        "&",
        "niet",
        "via",
        "/coach",
        "w/",
        "re",
        "about",
        "from",
        "Noord",
    ]
)


@given(st.lists(WORDS, max_size=20))
def test_any_row_of_words_is_read(words: list[str]) -> None:
    reading = read_deal(utterance(" ".join(words)), "en", KNOWN)
    assert reading.account is None or reading.account.strip() == reading.account != ""
    assert list(reading.matches) == sorted(reading.matches, key=lambda match: -match.score)


@given(st.text(max_size=120), st.lists(st.text(max_size=20), max_size=4))
def test_any_text_and_any_known_deal_are_read(text: str, accounts: list[str]) -> None:
    known = tuple(KnownDeal(str(place), account, account) for place, account in enumerate(accounts))
    read_deal(utterance(text), "nl", known)


@given(st.text(max_size=60))
def test_a_name_for_looking_up_is_settled(name: str) -> None:
    assert normalised_account(normalised_account(name)) == normalised_account(name)
