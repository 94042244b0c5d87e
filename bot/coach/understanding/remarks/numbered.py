"""The number of a choice with words behind it: "2, next week sometime" is the second one, and "2 weeks" is none."""

import re
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.order_words import OPENS_ORDER
from bot.coach.basics.record import record

_NUMBERED: Final = later(r"\s*(?P<number>\d{1,2})(?P<mark>\s*[.,:;!)-]?)\s+(?P<rest>\w[^\n]*)")
# "Aan 1. Die prijs is trouwens te hoog": the mark tells it from "op 3 december".
_AT_NUMBER: Final = later(
    r"\s*(?:(?:aan|bij|op|at|on|nr|no|nummer|number|stap|step|optie|option|#)\.?\s+){1,2}(?P<number>\d{1,2})(?P<mark>\s*[.,:;)-])\s+(?P<rest>[^\W\d][^\n]*)",
    re.IGNORECASE,
)
# What a remark opens on: "3 en ik denk dat ...", "2 but they won't like it". It is no part of what is counted.
_REMARKS: Final = later(
    rf"(?:(?P<and>en|and) (?=(?:{OPENS_ORDER}|ik|ze|zij|hij|het|t|er|dat|de|die|we|wij|nu|dan|i|im|ive|hes?|shes?|they(?:re|ve|ll)?|its?|theres?|thats?|the|we|weve|then|now)\b)"
    rf"|(?=(?:{OPENS_ORDER}|maar|want|omdat|da's|dat is|dat zei|dat zegt|(?:hij|zij|ze|die) (?:heet|heette)|(?:he|she)(?:'?s| is) called|(?:his|her) name|(?:zijn|haar|zn|z'n) naam|trouwens|btw|denk ik|volgens mij|though|because|cause|cos|but|that's|thats|it's|i think|i guess|by the way|i reckon|ik denk)\b))(?P<remark>\S+ \S+.*)",
    re.IGNORECASE,
)
# The day in "gepland op 10/12. ik kom mee" is no further number.
_ANOTHER: Final = later(r"(?<![\w/.-])\d{1,2}[.)]\s")
# Of a list's own marks: "1. demo" and "1) demo" begin a list.
_LISTING: Final = frozenset(".)")
# "2 weeks", "3 offertes": counted is something else.
_COUNTED: Final = later(
    r"(?:weken|week|weeks?|dagen|dag|days?|maand(?:en)?|months?|jaar|years?|uur|hours?|man|mensen|people|offertes?|quotes?|stuks|partijen|keer|times|van|of|or|en|and|plus|(?:tot|to)(?! (?:ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun|eind|end|half|mid|begin|volgende|next|het|the)[a-z]*\b)|à|x|k|ton|december|dec|jan\w*|feb\w*|maart|mrt|march|mar|apr\w*|mei|may|juni?|june?|juli?|july?|aug\w*|sep\w*|o[kc]t\w*|nov\w*)\b",
    re.IGNORECASE,
)
_SOFTENED: Final = later(
    r"(?P<soft>(?:more like|i think|i guess|i'd say|id say|probably|really|mostly|denk ik|eigenlijk|eerder|vooral|zou ik zeggen|waarschijnlijk|still|again|nog (?:altijd|steeds)|weer))(?:[\s]*[.,;:!-]+\s*(?P<rest>\S.*))?",
    re.IGNORECASE | re.DOTALL,
)
# Behind a comma these join a clause, and count nothing.
_JOINS: Final = later(r"(?:van|of|or|en|and|plus)\b(?! \d)", re.IGNORECASE)


_BESIDE: Final = later(
    r"(?:maar|but|want|omdat|because|cause|cos|though|trouwens|btw|by the way)\b", re.IGNORECASE
)
# "3 and anna wants a price list", "1 en Kees": a choice and something besides. "2 and a half" and "2 en 3" are counted.
_AND: Final = later(
    r"(?:en|and|n|plus|&|\+)\s+(?!(?:dan |then |ook |also )?(?:\d|(?:an?|een|'n)? ?(?:half|halve|quarter|kwart|bit|beetje)\b|(?:one|two|three|four|twee|drie|vier|een)\b(?! (?:man|woman|vrouw|more))|de (?:rest|anderen?)\b|the (?:rest|others?)\b))(?P<rest>[^\W\d].*)",
    re.IGNORECASE | re.DOTALL,
)
# "Testplan is weg, 1", "test moved to the 11th so 3": the choice stands at the end, where nothing in front of it is counted by it.
_BEHIND: Final = later(
    r"(?P<mark>\s*[.!;:?,]+\s*|\s+)(?P<lead>(?:(?:en|and|so|dus|dan|then|verder|voor de rest|for the rest|otherwise|antwoord|answer|keuze|nr|optie|option|doe maar|make it|is het|it'?s|spreken elkaar|we speak)[,:\s]+){0,3})(?P<number>\d)[.!)]*\s*$",
    re.IGNORECASE,
)
_TAIL: Final = 60
_COUNTS_ON: Final = later(
    r".*\b(?:stap|step|fase|phase|deel|part|week|wk|kwartaal|quarter|q|versie|version|nr|no|nummer|number|optie|option|punt|point|kamer|room|lijn|line|hal|hall|unit|site|level|niveau|type|model|dag|day|dec|jan|feb|mrt|mar|apr|mei|may|jun|jul|aug|sept?|okt|oct|nov|\w+(?:ember|uari|ober)|january|february|march|april|june|july|august|maart|juni|juli|augustus)",
    re.IGNORECASE | re.DOTALL,
)


@record
class Numbered:
    """A number and what is told behind it; `apart` where a comma or the like parts them, so that the number stands for itself.

    `remarks` where what is told opens like a remark on the choice, and is no part of it: "3 en ik denk dat ze tegen is".
    `joined` where it stands beside the choice, by a word that joins: "1 and sap". `listed` where its mark is a list's as well: "4. Anna says so".
    """

    number: int
    rest: str
    apart: bool
    remarks: bool = False
    joined: bool = False
    listed: bool = False


def read_numbered(text: str) -> Numbered | None:
    """The number that a line begins with and the words behind it; None where it counts something or begins a list."""
    found = _NUMBERED.fullmatch(text) or _AT_NUMBER.fullmatch(text)
    if found is None:
        return None
    number, rest, mark = int(found["number"]), found["rest"], found["mark"].strip()
    softened = _SOFTENED.fullmatch(rest)
    if softened is not None:
        # "4 more like. The old ones still limp along": the mark stands behind the softening.
        rest, mark = softened["rest"] or softened["soft"], "," if softened["rest"] else mark
    if _ANOTHER.search(rest) is not None:
        return None
    apart = mark != "" and mark not in _LISTING
    remark = _REMARKS.fullmatch(rest)
    if remark is not None:
        joined = remark["and"] is not None or _BESIDE.match(remark["remark"]) is not None
        return Numbered(number, remark["remark"], apart or mark == "", remarks=True, joined=joined)
    also = _AND.fullmatch(rest)
    if also is not None:
        return Numbered(number, also["rest"], apart=True, joined=True)
    if _COUNTED.match(rest) is not None and not (apart and _JOINS.match(rest)):
        return None
    if not apart and rest[0].isdigit():
        return None
    return Numbered(number, rest, apart, listed=mark in _LISTING and mark != "")


def read_number_behind(text: str) -> Numbered | None:
    """The number that a line ends with and the words in front of it; None where it counts something there."""
    start = max(len(text) - _TAIL, 0)
    found = _BEHIND.search(text, start)
    if found is None or "\n" in text.strip():
        return None
    rest = text[: found.start()].strip(" ()\"”'")
    if not rest or not rest[0].isalpha() or not rest[-1].isalpha():
        return None
    lead = bool(found["lead"])
    if not (lead or found["mark"].strip()) or (not lead and _COUNTS_ON.fullmatch(rest[-_TAIL:]) is not None):
        return None
    return Numbered(int(found["number"]), rest, apart=True, remarks=True)
