"""Who or what the customer compares us with, in direct answers."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.understanding.rivals.finder import RivalFinder
from bot.coach.understanding.rivals.reader import read_rivals
from bot.coach.understanding.scene.scene import Scene
from bot.coach.understanding.text import Language, utterance

# "name:kind;name:kind", "nobody", or "-" for nothing found.
ROWS: list[tuple[Language, str, str]] = [
    ("nl", "Exact en AFAS, ze zitten nu bij Twinfield", "Exact:vendor;AFAS:vendor;Twinfield:incumbent"),
    ("en", "we're up against GEA", "GEA:vendor"),
    ("nl", "GEA doet ook mee, Gea van inkoop tekent", "GEA:vendor"),
    ("nl", "Concurrenten Liftwell en de huidige leverancier Handicom", "Handicom:incumbent;Liftwell:vendor"),
    ("en", "up against Signify and a local crowd called Lumara", "Signify:vendor;Lumara:vendor"),
    ("nl", "zelf bouwen", "zelf bouwen:in_house"),
    ("nl", "niks doen", "niks doen:nothing"),
    ("nl", "doen het misschien gewoon niet", "doen het misschien gewoon niet:nothing"),
    ("nl", "geen", "nobody"),
    ("nl", "niemand anders", "nobody"),
    ("nl", "alleen wij", "nobody"),
    ("nl", "exact en afas", "exact:vendor;afas:vendor"),
    ("nl", "SAP, Oracle is afgevallen", "SAP:vendor"),
    ("nl", "de huidige leverancier", "huidige leverancier:incumbent"),
    ("nl", "geen idee", "-"),
    ("nl", "ze praten ook met Salesforce", "Salesforce:vendor"),
    ("nl", "HubSpot, en misschien doen ze het zelf", "HubSpot:vendor;zelf doen:in_house"),
    ("nl", "Siemens en Philips, via reseller Itec", "Siemens:vendor;Philips:vendor"),
    ("nl", "Van Dijk Bouw en nog een partij uit Zwolle", "Van Dijk Bouw:vendor"),
    ("nl", "we zijn de enige", "nobody"),
    ("nl", "ze blijven misschien bij Ricoh", "Ricoh:incumbent"),
    ("nl", "weet ik nog niet", "-"),
    ("nl", "nu Excel", "Excel:in_house"),
    ("nl", "twee anderen maar ik weet niet wie", "-"),
    ("nl", "Axians, niet KPN", "Axians:vendor"),
    ("nl", "alles bij het oude laten", "alles bij het oude laten:nothing"),
    ("en", "Exact and AFAS, they're with Twinfield now", "Exact:vendor;AFAS:vendor;Twinfield:incumbent"),
    ("en", "build it themselves", "build it themselves:in_house"),
    ("en", "doing nothing", "doing nothing:nothing"),
    ("en", "might not do it at all", "might not do it at all:nothing"),
    ("en", "none", "nobody"),
    ("en", "nobody else", "nobody"),
    ("en", "just us", "nobody"),
    ("en", "salesforce, hubspot", "salesforce:vendor;hubspot:vendor"),
    ("en", "SAP, Oracle dropped out", "SAP:vendor"),
    ("en", "the incumbent", "incumbent:incumbent"),
    ("en", "no idea", "-"),
    ("en", "they're talking to Salesforce too", "Salesforce:vendor"),
    ("en", "HubSpot or doing it in-house", "doing it in-house:in_house;HubSpot:vendor"),
    ("en", "Ricoh is the incumbent, Canon is bidding", "Ricoh:incumbent;Canon:vendor"),
    ("en", "leave it as it is", "leave it as it is:nothing"),
    ("en", "don't know yet", "-"),
    # What is said of somebody, or only points.
    ("en", "Fraikin, Dave likes them", "Fraikin:vendor"),
    ("en", "packed lunch from home, that's it", "-"),
    ("en", "the old supplier, forget the name", "the old supplier:vendor"),
    ("nl", "overblijf met eigen trommeltje, dat dus", "eigen trommeltje:vendor;overblijf:vendor"),
    ("en", "currently on Zendesk, comparing us with Freshdesk", "Zendesk:incumbent;Freshdesk:vendor"),
]


@pytest.mark.parametrize(("language", "text", "expected"), ROWS)
def test_rivals(language: Language, text: str, expected: str) -> None:
    reading = read_rivals(utterance(text), language)
    found = ";".join(f"{rival.name}:{rival.kind}" for rival in reading.rivals)
    assert sorted((found or ("nobody" if reading.nobody else "-")).split(";")) == sorted(expected.split(";"))


# What a note says of rivals, in clauses among others: names without "answer", as a note is read.
TOLD: list[tuple[Language, str, str]] = [
    ("nl", "Ascom hangt er nu", "Ascom"),
    ("nl", "ze willen documentbeheer, nu via NextMatters", "NextMatters"),
    ("nl", "ik hoorde via via dat Centric ook meedoet", "Centric"),
    (
        "nl",
        "ze twijfelen tussen ons, niets doen en een tweedehandse bij Abemec",
        "niets doen|tweedehandse bij Abemec",
    ),
    ("nl", "wicksteed en kompan doen ook mee", "wicksteed|kompan"),
    ("nl", "ze overwegen ook gewoon de oude te reviseren", "de oude te reviseren"),
    ("nl", "ChipSoft en Nedap zijn zeker van de partij", "ChipSoft|Nedap"),
    ("nl", "Salesforce is afgevallen, Odoo nog niet", "Odoo"),
    ("nl", "nu bij de rekenkamer", ""),
    ("nl", "ze zitten nu bij de firma omnicell", "omnicell"),
    ("nl", "Pluimveehouderij Jansen twijfelt nog over de drinklijn", ""),
    ("nl", "Die wil eerst zien wat Stantec rekent", "Stantec"),
    ("nl", "Opvolging offerte gedaan", ""),
    ("nl", "Sanne doet ook mee aan het gesprek", ""),
    ("en", "PowerSchool is what they're on", "PowerSchool"),
    ("en", "it's us, Reynolds, or they keep the spreadsheets", "Reynolds|keep the spreadsheets"),
    ("en", "it was us vs ABB vs Eaton, ABB bowed out", "Eaton"),
    (
        "en",
        "it's Hall & Co against us plus the option of patching up the old one",
        "Hall & Co|patching up the old one",
    ),
    ("en", "Moodle is what they'd replace and Canvas is the other one left", "Moodle|Canvas"),
    ("en", "they buy from Biesse now", "Biesse"),
    ("en", "competition: Nespresso, Vittoria", "Nespresso|Vittoria"),
    ("en", "Heard Pitco's name too", "Pitco"),
    ("en", "whats left is a review", ""),
    # what they hold, do or are to us; a company in the list makes companies of all of it
    ("nl", "Treatwell hebben ze nu", "Treatwell"),
    ("nl", "Lely komt volgende week ook langs", "Lely"),
    ("nl", "Er doen nog twee partijen mee: Itho en Brink", "Itho|Brink"),
    ("nl", "Robe en Martin doen mee", "Robe|Martin"),
    ("nl", "Zebra is nu de leverancier", "Zebra"),
    ("en", "Engel came in 10% lower", "Engel"),
    ("en", "They also saw Miele", "Miele"),
    ("en", "son's comparing mueller and us", "mueller"),
    ("en", "Ricoh, Canon and us as before", "Ricoh|Canon"),
    ("en", "Rival is Fraikin, Dave likes them", "Fraikin"),
    ("en", "DeLaval is the competitor. Lely isn't a rival", "DeLaval"),
    # dropped out in the next clause, elsewhere, or nobody at all
    ("en", "Actimize was in it but dropped out", ""),
    ("nl", "Mindray was ook in beeld maar die is afgevallen", ""),
    ("nl", "We deden dit ook bij Unilever", ""),
    ("nl", "de OR en de MR praten mee", ""),
    ("en", "Tom is great, he's now at Bexley Homes", ""),
]


@pytest.mark.parametrize(("language", "text", "expected"), TOLD)
def test_rivals_in_a_note(language: Language, text: str, expected: str) -> None:
    found = RivalFinder(Scene(utterance(text), language), answer=False).find()
    assert sorted(rival.name for rival in found) == sorted(filter(None, expected.split("|")))


@pytest.mark.parametrize(
    ("language", "text", "meant", "taken_back"),
    [
        ("en", "it's Oracle, not SAP", "Oracle", "SAP"),
        ("en", "no wait, it's Oracle they're comparing with, not SAP", "Oracle", "SAP"),
        ("nl", "het is niet SAP maar Oracle", "Oracle", "SAP"),
        ("nl", "nee, Exact ipv AFAS", "Exact", "AFAS"),
    ],
)
def test_a_rival_taken_back(language: Language, text: str, meant: str, taken_back: str) -> None:
    reading = read_rivals(utterance(text), language)
    assert [rival.name for rival in reading.rivals] == [meant]
    assert reading.instead_of == (taken_back,)


@given(st.text(max_size=150), st.sampled_from(["nl", "en"]))
def test_any_text_is_read(text: str, language: Language) -> None:
    reading = read_rivals(utterance(text), language)
    assert not (reading.nobody and reading.rivals)


WORDS = [
    "Exact",
    "AFAS",
    "en",
    "niet",
    "zelf",
    "bouwen",
    "niks",
    "doen",
    "nu",
    "bij",
    "geen",
    ",",
    ".",
    "Oracle",
    "is",
    "out",
    "misschien",
    "of",
    "wij",
    "the",
    "incumbent",
    "(",
]


@given(st.lists(st.sampled_from(WORDS), max_size=20), st.sampled_from(["nl", "en"]))
def test_any_order_of_the_words_it_knows_is_read(words: list[str], language: Language) -> None:
    read_rivals(utterance(" ".join(words)), language)


@pytest.mark.parametrize("unit", ["a\n", ", ", "met ", "Exact, ", "nu bij ", "zelf ", "is ook "])
def test_a_very_long_text_takes_no_long_time(unit: str) -> None:
    said = utterance((unit * 100_000)[:100_000])
    started = time.process_time()
    read_rivals(said, "nl")
    assert time.process_time() - started < 5
