"""A house that a message opens on, with a call of ours behind the pause: "Slagerij concern Vleeshof Barneveld, net bellen met Ron"."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.understanding.deals.newcomers import is_house, is_third_party
from bot.coach.understanding.deals.turned_clauses import LED, MARK, Turned
from bot.coach.understanding.text import Utterance

_CALLED: Final = later(
    rf"{LED}(?P<name>[^,.;:!?\n]{{4,60}}?)(?:\s*[,.:;]|\s[-–])\s+(?:(?:net|zonet|zojuist|just|kort|short|quick|even|ff|had|heb|a|een|weer|vandaag|today) )*"
    r"(?:bellen|gebeld|belletje|telefoontje|gesprek|gesprekje|gesproken|call|called|phoned|spoke|spoken|talked|on the phone) (?:met|with|to|w/) \w"
)
_LONGEST: Final = 6


def called_behind(said: Utterance, fold: str, start: int) -> Turned | None:
    """Whom a message says in front, where a call is told of right behind it: nobody else is said to have been called."""
    found = _CALLED.match(fold) if start == 0 else None
    if found is None:
        return None
    name = said.text[slice(*found.span("name"))]
    words = name.split()
    written = words[0][:1].isupper() and words[-1][:1].isupper()
    if not (written and 1 < len(words) <= _LONGEST and is_house(name)) or MARK in found["name"]:
        return None
    if is_third_party(name):
        return None
    return Turned(start, found.start("name"), name, True)
