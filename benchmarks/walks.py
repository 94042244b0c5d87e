"""What people of a benchmark type, in a walk of the usual length.

Everybody has a customer, people and wishes of their own, so that nothing kept from one person's text helps with
another's; words that everybody types ("ja", "1") stay the same, as they do in a chat.
"""

import zlib
from typing import Final

_CUSTOMERS: Final = [
    "Acme",
    "Brouwer",
    "Cobalt",
    "Duinrand",
    "Emmapark",
    "Fjordline",
    "Graanhof",
    "Hexagoon",
    "Ibis",
    "Jacobsen",
    "Koraal",
    "Lindenhof",
    "Merwede",
]
_WHERE: Final = [
    "Noord",
    "Zuid",
    "Oost",
    "West",
    "Breda",
    "Delft",
    "Gouda",
    "Hoorn",
    "Leuven",
    "Nijmegen",
    "Utrecht",
]
_ABOUT: Final = ("de verlenging", "het nieuwe pakket", "een uitbreiding", "de overstap", "extra licenties")
_BODIES: Final = ("MT", "bestuur", "directieteam")
_WHO: Final = [
    "Sanne",
    "Bram",
    "Fatima",
    "Joost",
    "Karin",
    "Lotte",
    "Milan",
    "Noor",
    "Pieter",
    "Ruben",
    "Tess",
    "Wouter",
    "Yara",
    "Zoë",
]
_DAYS: Final = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag"]
_OURS: Final = ("referentiebezoek", "businesscase", "proefopstelling", "rekenvoorbeeld", "demo")
_RIVALS: Final = ["Exact", "Salesforce", "Odoo", "Unit4", "Visma"]


def walk_of(who: str) -> tuple[str, ...]:
    """The walk that `who` types, after the greeting: the same for the same name."""
    number = zlib.crc32(who.encode())

    def one_of(words: tuple[str, ...] | list[str], at: int) -> str:
        return words[(number >> at) % len(words)]

    customer = f"{one_of(_CUSTOMERS, 0)} {one_of(_WHERE, 4)} {number % 997}"
    body, person = one_of(_BODIES, 2), one_of(_WHO, 7)
    return (
        f"net gebeld met {customer} over {one_of(_ABOUT, 9)}",
        f"IT test bij {one_of(_WHERE, 11)}, {body} bespreekt het, CFO tekent",
        "ja",
        "aangevraagd",
        "1",
        "niemand",
        f"{person} legt het {one_of(_DAYS, 5)} voor aan het {body}",
        f"{one_of(_OURS, 6)} regelen voor {person}",
        one_of(_RIVALS, 3),
    )
