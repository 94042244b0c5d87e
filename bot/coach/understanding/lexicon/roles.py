"""Who is there by what they are called: the one list of roles that every reader asks, in both languages.

The words stand in `roles_nl` and `roles_en`. A role is anybody's who has it; a body is several as one; a department stands for
its people; and what is beside a role, a family or a house, acts as one does, where somebody acts at all.
"""

from types import ModuleType
from typing import Final

from bot.coach.understanding.lexicon import roles_en, roles_nl


def people_of(source: ModuleType) -> frozenset[str]:
    """What those are called in one language who have a role."""
    return frozenset(word for listed in source.PEOPLE.values() for word in listed.split())


def _both(name: str) -> frozenset[str]:
    return frozenset(f"{getattr(roles_nl, name)} {getattr(roles_en, name)}".split())


ENGLISH_PEOPLE: Final = people_of(roles_en)
ENGLISH_BODIES: Final = frozenset(roles_en.BODIES.split())
PEOPLE: Final = people_of(roles_nl) | ENGLISH_PEOPLE
BODIES: Final = _both("BODIES")
DEPARTMENTS: Final = _both("DEPARTMENTS")
CROWDS: Final = _both("CROWDS")
# What compounds end in; a word that is read often asks them all.
ENDINGS: Final = tuple(f"{roles_nl.ENDINGS} {roles_en.ENDINGS}".split())
# Forms of verbs as well: alone they say what somebody does, and not who it is.
_VERBS_TOO: Final = frozenset(
    "aankoop chairs champions claims coaches commission control dms piloot planning signer sponsors trusts".split()
)

# A role that ends so is that of a firm, a body or a part of a house, and nobody's own.
HOUSE_ENDINGS: Final = (
    "bedrijf", "bureau", "kantoor", "koepel", "dienst", "instituut", "firma", "groep", "bank", "firm", "company", "agency", "group",
    "board", "body", "institute", "office", "inspectorate", "inspectie", "consultancy", "consultants", "accountants", "adviseurs",
    "platform", "portal", "portaal", "systeem", "system", "website", "afdeling", "department", "dept", "team", "fonds", "fund",
)  # fmt: skip


def said_alone(source: ModuleType) -> frozenset[str]:
    """The words of one language that say who it is with nothing beside them."""
    listed = f"{source.BODIES} {source.DEPARTMENTS} {source.CROWDS} {source.BESIDE}".split()
    return (people_of(source) | frozenset(listed)) - _VERBS_TOO
