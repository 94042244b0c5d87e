"""Somebody at the customer as a sentence names them: a name as it is, a role with its article ("de CFO", "het MT", "inkoop")."""

import re
from typing import Final

from bot.coach.basics.titles import TITLES
from bot.coach.known.facts import Person
from bot.coach.turn.replies import Word, values

_ARTICLES: Final = frozenset(
    "de het een 't t ’t the a an hun their our onze ons zijn zn z'n haar mn m'n his her all alle both beide every elke each".split()
)
# Dutch gives these "het"; so it does to what ends in one of them ("directieteam", "bestuurslid").
_HET: Final = (
    "mt",
    "bestuur",
    "college",
    "management",
    "hoofd",
    "team",
    "lid",
    "secretariaat",
    "comité",
    "comite",
    "bureau",
    "kantoor",
    "schap",
    "ministerie",
    "gezin",
    "bedrijf",
    "filiaal",
    "magazijn",
    "lab",
    "laboratorium",
    "panel",
    "personeel",
    "consortium",
    "kabinet",
    "directoraat",
    "overleg",
)
# Departments and parents stand without an article: "inkoop tekent", "IT kijkt ernaar", "pa wil het".
_BARE: Final = frozenset(
    """it ict inkoop juridisch legal finance financiën financien procurement purchasing hr p&o sales marketing operations ops security
    b&w logistiek productie communicatie facilities compliance risk audit engineering beheer
    pa papa pap vake ma mama mam moeke opa oma bompa bomma""".split()
)


# "Noels boss", "Piets vrouw": whose they are says already which one is meant.
_OWNED: Final = re.compile(r"[A-Z][a-z]+(?:'s|s'|s) [a-z]")

# "Meneer Van der Meulen" is called so; of "heer" there is "de heer".
_TITLES: Final = TITLES - {"heer"}


def is_neuter(called: Word | str) -> bool:
    """Whether Dutch speaks of them as "het": "het schoolbestuur tekent"."""
    return isinstance(called, Word) and called.key == "person.het"


def in_a_sentence(person: Person) -> Word | str:
    """How a sentence speaks of this person; the words for a role come from the catalogue, in the reader's language."""
    role = (person.role or "").strip()
    words = role.lower().split()
    if (
        person.name
        or not words
        or words[0] in _ARTICLES
        or words[0].strip(".") in _TITLES
        or (len(words) == 1 and words[0] in _BARE)
    ):
        return person.called
    if _OWNED.match(role):
        return person.called
    neuter = words[0] in _HET or (words[0] not in _BARE and words[-1].endswith(_HET) and "van" not in words)
    return Word("person.het" if neuter else "person.de", values(role=role))
