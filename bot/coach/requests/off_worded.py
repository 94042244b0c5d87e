"""How an order is worded that takes something off a deal: "haal X weg", "take X off as their next step"; and as what X stands there."""

import re
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.order_words import PLEASE, TRAILING
from bot.coach.basics.record import record
from bot.coach.keeping import taking_away
from bot.coach.keeping.taking_away import Kind
from bot.coach.understanding.text import Utterance

_A_LIST: Final = (
    r"(?:(?:de|het|hun|mijn|the|their|my)\s+)?(?:stappen|route|lijst(?:je)?|rijtje|steps|list|process)"
)
_KIND: Final = r"(?P<as>(?:next|volgende) (?:step|stap)|stap|actie|persoon|mens|zet|concurrent|step|action|move|person|rival|competitor)"
_LISTED: Final = rf"(?:\s+(?:(?:uit|van|from|off|out\s+of)\s+{_A_LIST}|(?:als|as)\s+(?:(?:an?|the|their|my|een|de|hun|mijn)\s+)?{_KIND}))?"
# "The step X" is called X.
_CALLED_A: Final = later(
    r"(?:(?:de|het|die|the|that|hun|mijn|their|my) )?(?P<as>(?:next |volgende )?(?:stap|step)|actie|zet|action|move|concurrent|rival|persoon|person) (?=\D)",
    re.IGNORECASE,
)
_KINDS: Final[dict[str, tuple[Kind, ...]]] = {
    "stap": ("step", "next_step"), "step": ("step", "next_step"), "next step": ("next_step",), "volgende stap": ("next_step",),
    "actie": ("action",), "zet": ("action",), "action": ("action",), "move": ("action",),
    "persoon": ("person",), "mens": ("person",), "person": ("person",),
    "concurrent": ("rival",), "rival": ("rival",), "competitor": ("rival",),
}  # fmt: skip


@record
class Order:
    """What an order calls what is to go, and as what of the deal: of any kind where it says none."""

    what: str
    kinds: tuple[Kind, ...] = taking_away.ANY

    @property
    def called(self) -> str:
        """The same without "the step" in front of its name."""
        return _CALLED_A.sub("", self.what, count=1).strip("\"' .!")


# Only an order is worded like these.
ORDERS: Final = tuple(
    later(rf"{PLEASE}{words}{TRAILING}")
    for words in (
        rf"(?:haal|gooi|streep|laat|doe|neem)\s+(?P<what>\S.{{0,60}}?)(?:\s+(?:er|maar|even|daar|ook|hier))*\s+(?:(?:weg|eruit|uit|eraf|door|vallen|van\s+de\s+lijst){_LISTED}|(?:uit|van)\s+{_A_LIST})",
        rf"take\s+(?:off|out|away)\s+(?P<what>\S.{{0,60}}?){_LISTED}",
        rf"(?:take|kick)\s+(?P<what>\S.{{0,60}}?)\s+(?:(?:off|out|away)(?:\s+(?:the|that)\s+list|\s+there)?{_LISTED}|(?:off|out of|from)\s+{_A_LIST})",
    )
)
# "Drop the price" may as well be an answer: these count where something is called so.
NAMED: Final = tuple(
    later(rf"{PLEASE}{words}{TRAILING}")
    for words in (
        rf"(?:verwijder|schrap|wis|delete|remove|scrap|cancel|drop(?!\s+(?:off|by|in|round|past|them|him|her)\b)|erase|scratch)\s+(?P<what>\S.{{0,60}}?)(?:\s+(?:maar|everywhere|overal|altogether|helemaal))*{_LISTED}",
        rf"(?:gelieve\s+)?(?P<what>\S.{{0,60}}?)\s+(?:te\s+)?(?:verwijderen|schrappen|wissen|weghalen|weglaten){_LISTED}",
        rf"(?P<what>\S.{{0,60}}?)\s+(?:kan|kunnen|mag|mogen|moet|moeten)\s+(?:weg|eruit|eraf|van\s+de\s+lijst){_LISTED}",
        rf"(?P<what>\S.{{0,60}}?)\s+(?:can|may|should|could|must)\s+(?:go|come\s+off(?:\s+{_A_LIST})?|be\s+(?:removed|deleted|scrapped|taken\s+off)){_LISTED}",
        rf"(?:get\s+rid\s+of|strike(?:\s+out)?|cross\s+(?:out|off)|undo|bin|ditch|lose|forget(?:\s+about)?|vergeet|weg\s+met)\s+(?P<what>\S.{{0,60}}?){_LISTED}",
        r"(?P<what>\S.{0,60}?)[,.;]?\s+(?:(?:hoeft|hoeven)\s+niet(?:\s+meer)?|(?:hoort|horen)\s+(?:er|daar|hier)\s+niet\s+(?:bij|tussen|in))[,.;]?\s+(?:(?:dus|en)\s+)?(?:haal|gooi|streep|schrap|verwijder)(?:\s+(?:het|dat|die|ze|maar|even))*(?:\s+(?:weg|eruit|eraf))?",
        r"(?P<what>\S.{0,60}?)[,.;]?\s+(?:isn'?t|is\s+not|aren'?t|are\s+not|is\s+no\s+longer)\s+(?:needed|necessary)(?:\s+any\s?more)?[,.;]?\s+(?:(?:so|and)\s+)?(?:take|remove|delete|drop|scrap)(?:\s+(?:it|that|them|those))*(?:\s+(?:off|out|away))?",
    )
)


def read(text: Utterance, patterns: tuple[re.Pattern[str], ...]) -> Order | None:
    """What a text asks to take off, as it was called; None where it asks for nothing of the kind."""
    found = next((match for drop in patterns if (match := drop.fullmatch(text.fold))), None)
    if found is None:
        return None
    what = text.text[slice(*found.span("what"))]
    kind = found.groupdict().get("as")
    if kind is None:
        called = _CALLED_A.match(what)
        kind = called["as"].casefold() if called is not None else None
    return Order(what, _KINDS.get(kind, taking_away.ANY) if kind is not None else taking_away.ANY)
