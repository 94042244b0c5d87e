"""What somebody wants to see of what is kept: "toon vermeer even", "can i see the deal", "lemme see what you have"."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.understanding.text import Utterance

HERE: Final = "here"
DEALS: Final = "deals"

_SOFT: Final = r"(?:even|eventjes|eens|es|ns|'ns|ff|effe|effen|maar|nu|nou|dan|toch|gewoon|graag|aub|svp|please|pls|plz|just|now|then|again|quickly|quick|weer|hoor|me|mij|ons|us|joh|ook|first|eerst|nog|for me|voor me)"
_LED: Final = r"(?:(?:ok|oke|okay|en|and|nu|now|dan|then|maar|but|so|dus|zeg|hey|ja|yes|nee|no|graag|please|pls|coach)[ ,]+)*"
_WHAT: Final = r"(?P<what>\S.{0,60}?)"
_WANTS: Final = tuple(
    later(
        rf"{_LED}(?:(?:kun|kan|wil|zou|can|could|would|will) (?:je|jij|you|u)(?: {_SOFT})* )?{wants}[ .!?]*"
    )
    for wants in (
        # First: "show pls" names nothing that is called so.
        rf"(?:show|display|laat zien|toon)(?: {_SOFT})*",
        rf"(?:toon|show|display|pull up|bring up)(?: {_SOFT})* {_WHAT}(?: {_SOFT})*",
        rf"(?:laat|mag ik|kan ik|wil ik|ik wil)(?: {_SOFT})*(?: {_WHAT})??(?: {_SOFT})* (?:zien|bekijken)(?: {_SOFT})*(?: (?P<behind>wat (?:je|jij|ge|u)\b.{{2,60}}?))?(?: {_SOFT})*",
        rf"(?:let me|lemme|let'?s|(?:can|could|may) i|i (?:want|need|would like) to|i'?d like to|i wanna) (?:just )?(?:see|view|have a look at|look at){rf'(?: {_SOFT})*'} {_WHAT}(?: {_SOFT})*",
    )
)
# One of these is in each of them.
_VERBS: Final = frozenset("toon show display pull bring zien bekijken see view look".split())
_LONGEST: Final = 14

_SO_FAR: Final = r"(?: (?:so far|tot nu toe|al|already|er|there|staan|of it|ervan|now|nu))*"
_ALL_HERE: Final = later(
    rf"(?:(?:it|m|'m|t|'t|het|hem|dat|dit|this|that|all|alles|everything)(?: all)?"
    rf"|(?:(?:the|a|de|het|een|n|deze|dit|this|that|my|mijn|our|onze|hele|whole|full|korte|short|current) )*(?:deal|thing|lot|card|kaart|summary|samenvatting|overview|overzicht|status|recap|picture|plaatje)"
    rf"|(?:alles )?wat (?:je|jij|ge|u|we) (?:(?:al|nu|allemaal|nog|er|van ze|zo) )*(?:heb|hebt|hebben|weet|weten|hebt staan|heb staan)(?: (?:staan|genoteerd|opgeslagen|bewaard|onthouden|opgeschreven))?"
    rf"|(?:what|everything|all) (?:you|u|we)(?:'?ve)?(?: (?:have|got|know|noted|kept|saved|wrote|down))+){_SO_FAR}"
)
# What leads up to a name: "the deal of", "wat je hebt over".
_UP_TO_NAME: Final = later(
    r"(?:(?:wat|what|alles|everything|all) .{2,40}? (?:over|van|about|on|of|for|bij) )?(?:(?:the|de|het|deze|this) )?(?:(?:deal|card|kaart|summary|samenvatting|overview|overzicht|status)(?: (?:of|van|met|with|for|voor|over|on|bij))? )?"
)
_MINE: Final = later(
    r"(?:(?:all|al|alle|my|mijn|me|the|de|open|lopende|list of|lijst van) )*(?:deals|klanten|customers|accounts|lijst|list)"
)


def wanted(said: Utterance) -> tuple[str, int, int] | None:
    """What is to be shown: the deal at hand, all deals, or what is called as stands from one letter of the text to another.

    None where nothing is asked to be shown. Whether a name is a customer's is for whoever knows them.
    """
    if len(said.words) > _LONGEST or _VERBS.isdisjoint(said.words):
        return None
    found = next((match for wants in _WANTS if (match := wants.fullmatch(said.fold)) is not None), None)
    if found is None:
        return None
    if said.text.startswith("Toon") and (len(said.words) == 1 or said.words[1] in {"ook", "nog"}):
        return None  # somebody
    groups = found.groupdict()
    what = groups.get("what") or groups.get("behind")
    if what is None or _ALL_HERE.fullmatch(what) is not None:
        return HERE, 0, 0
    if _MINE.fullmatch(what) is not None:
        return DEALS, 0, 0
    start, end = found.span("what" if groups.get("what") else "behind")
    led = _UP_TO_NAME.match(said.fold, start, end)
    return "", start if led is None else led.end(), end
