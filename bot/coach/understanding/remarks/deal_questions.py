"""How people ask what is known of a deal, as a whole or in one part."""

import re
from functools import cache
from typing import Final

from bot.coach.basics.record import record
from bot.coach.understanding.remarks import to_be_shown
from bot.coach.understanding.text import Utterance

_AT: Final = (
    r"(?:\s+(?:over|van|vd|v/d|bij|met|voor|about|on|of|at|with|w/?|for|from)\s+(?P<deal>\S.{0,60}?))"
)
_AGAIN: Final = r"(?:\s+(?:er|daar|nou|nu|eigenlijk|(?:ook\s+)?alweer|(?:ook\s+)?weer|again|there|over\s+there|then|now|so\s+far|tot\s+nu\s+toe))*"
_END: Final = r"(?:,?\s+(?:please|pls|plz|aub|svp|graag))?\s*[?!.]*"


def _asks(*asked: str) -> tuple[re.Pattern[str], ...]:
    opening = r"(?:(?:(?:no|nope|nee|neen),?\s+)?(?:i\s+meant?|ik\s+bedoel(?:de)?),?\s+)?(?:(?:hey|ok|oke|en|and|maar|but|zeg|so|dus|oh|hmm)\s+|(?:ff|even|just|quick|snel|nog een|een|one)\s*(?:kijken|vraagje|vraag|q|question|checking|check)?\s*[,:-]\s*)?"
    return tuple(re.compile(rf"{opening}{words}{_AGAIN}{_END}") for words in asked)


# What of the deal is asked for, and how people ask it. Asked of "them" or of nobody by name, it is the deal at hand.
WHOLE: Final = "whole"
SUM: Final = "sum"
NEXT_CALL: Final = "next_call"
PEOPLE: Final = "summary.people"


@cache
def _ways() -> tuple[tuple[str, tuple[re.Pattern[str], ...]], ...]:
    """The parts with how they are asked for: a twentieth of the way to the first prompt, so made when first needed."""
    return (
        (SUM, _asks(*_SUMMED_UP)),
        (WHOLE, _asks(
            rf"wat\s+(?:weet|heb|onthield|onthoud)\s+(?:je|jij)(?:\s+(?:al|allemaal|nog|nu|nou|zoal|eigenlijk|precies|genoteerd|staan))*(?:{_AT}|\s+er(?:over|van)){_AGAIN}",
            rf"wat\s+(?:staat|stond)\s+er(?:\s+(?:nu|al|genoteerd))*{_AT}?",
            r"hoe\s+staat\s+(?!het)(?P<deal>\S.{0,60}?)\s+er(?:\s+nu)?\s?voor(?:\s+nu)?",
            r"how\s+(?:does|do|did)\s+(?P<deal>\S.{0,60}?)\s+stand(?:\s+now)?",
            r"(?:how's|hows|how\s+is)\s+(?P<deal>\S.{0,60}?)\s+standing(?:\s+now)?",
            r"waar\s+staat\s+(?P<deal>\S.{0,60}?)(?:\s+nu)?",
            r"where\s+does\s+(?P<deal>\S.{0,60}?)\s+stand(?:\s+now)?(?:,?\s+(?:can\s+you\s+)?show\s+(?:it|me))?",
            r"hoe\s+(?:staat|stond|zit|zat)\s+het(?:\s+(?:er(?:mee|\s+mee)?|nu|ook\s+alweer|ook\s+weer))*\s+(?:met|bij)\s+(?P<deal>\S.{0,60}?)",
            rf"(?:waar|hoe)\s+(?:staan|stonden|zitten|waren)\s+(?:we|ze)(?:\s+(?:nu|ook\s+alweer|ergens)){{0,2}}{_AT}",
            r"(?:geef\s+(?:me\s+)?(?:een\s+|de\s+)?)?(?:status|samenvatting|overzicht|update)\s+(?:(?:van|over|bij)\s+)?(?P<deal>\S.{0,60}?)",
            rf"what\s+(?:do|did|have)\s+(?:you|we|i)\s+(?:actually\s+|really\s+|already\s+)?(?:know|have|got|remember|tell\s+you)(?:\s+(?:so\s+far|already|actually|exactly|now|really))*{_AT}{_AGAIN}",
            r"(?:how's|hows|how\s+is)\s+(?P<deal>\S.{0,60}?)\s+(?:doing|going|looking)(?:\s+now)?",
            rf"(?:how\s+are\s+things|how's\s+it\s+going|where\s+are\s+(?:we|they)(?:\s+now)?){_AT}",
            r"(?:give\s+me\s+(?:a\s+|the\s+)?)?(?:status|summary|overview|update)\s+(?:(?:of|on|for)\s+)?(?P<deal>\S.{0,60}?)",
            r"(?P<deal>\S.{0,40}?)(?:'s)?(?<!\ba)(?<!\ban)(?<!\bde)(?<!\bthe)(?<!\bhet)(?<!\been)\s+(?:status|samenvatting|summary|recap|overzicht|overview)(?:\s+(?:graag|aub|svp|please|pls))?",
            rf"(?:is\s+there\s+)?(?:any|some)\s+(?:news|update){_AT}",
            rf"(?:(?:is\s+er|heb\s+je)\s+)?(?:al|nog|iets)\s+(?:nieuws|nieuw){_AT}",
            r"is\s+(?P<deal>\S.{0,40}?)\s+(?:still|nog)\s+(?:open|alive|live|on|active|actief)",
            r"(?:loopt|leeft)\s+(?P<deal>\S.{0,40}?)\s+nog",
            rf"(?:tell|remind)\s+me{_AT}",
            rf"(?:in\s+|op\s+|bij\s+)?welke\s+(?:stap|fase)\s+(?:hebben|zitten|zijn|doen|staan)\s+(?:ze|we)(?P<again>{_AGAIN}){_AT}?",
            rf"(?:which|what)\s+(?:step|stage)\s+are\s+(?:they|we)(?:\s+(?:at|on|in))?(?P<again>{_AGAIN}){_AT}?",
            rf"hoe\s+zeker\s+(?:is|zijn|ben\s+je|zijn\s+we|weten\s+we|weet\s+je)(?:\s+(?:van|over|dat|de|het|die|hun))*(?:\s+(?:datum|dag|stap|volgende\s+stap|budget|tekenaar|route|dit|alles|het|dat))?{_AT}?",
            rf"how\s+sure\s+(?:are|is)\s+(?:we|you|i|that|it|this)(?:\s+(?:about|of|on|the|that|their|its))*(?:\s+(?:date|day|step|next\s+step|budget|signer|route|this|that|it|everything))?{_AT}?",
        )),
        ("summary.final_yes", _asks(
            rf"wie\s+(?:tekent|beslist|mag\s+tekenen|moet\s+tekenen|zegt\s+(?:er\s+)?ja|heeft\s+het\s+laatste\s+woord)(?P<again>{_AGAIN}){_AT}?",
            rf"wie\s+(?:moet|moest|mag|mocht|gaat|ging|zou|zal|kan)\s+(?:er|daar|dat|het|nu|weer|alweer|ook|\s)*(?:tekenen|beslissen)(?P<again>{_AGAIN}){_AT}?",
            rf"who\s+(?:was|is)\s+(?:it\s+)?(?:that\s+)?(?:signs|signing|to\s+sign|deciding)(?P<again>{_AGAIN}){_AT}?",
            rf"who\s+(?:signs|decides|may\s+sign|can\s+sign|says\s+yes|has\s+the\s+final\s+(?:say|yes))(?P<again>{_AGAIN}){_AT}?",
        )),
        ("summary.next_step", _asks(
            rf"wat\s+(?:is|was)(?P<again>{_AGAIN})\s+(?:de|hun)\s+volgende\s+stap{_AGAIN}{_AT}?",
            rf"wat\s+(?:gebeurt|doen\s+ze|(?:gaan|moeten)\s+(?:ze|zij))\s+(?:er\s+)?(?P<again>(?:nu|hierna|daarna|nou|daar)){_AGAIN}(?:\s+doen)?{_AGAIN}{_AT}?",
            rf"what\s+(?:happens|do\s+they\s+do)\s+(?P<again>(?:next|now|then)){_AGAIN}{_AT}?",
            rf"(?:what's|whats|what\s+is|what\s+was)\s+(?:the|their)\s+next\s+step(?P<again>{_AGAIN}){_AT}?",
            rf"(?:what's|whats|what\s+is|what\s+comes)\s+next(?:(?P<again>\s+(?:over\s+)?there){_AGAIN}|{_AT})",
        )),
        ("summary.action", _asks(
            rf"wat\s+(?:moest|moet|zou|ging)\s+ik(?:\s+(?:ook\s+alweer|nog))*(?:\s+(?:doen|regelen|sturen))(?P<again>{_AGAIN}){_AT}?",
            rf"(?:wie|wat|naar\s+wie)\s+(?:moest|moet|zou|ging|zal)\s+ik(?:\s+(?:nog|eerst|weer|allemaal))*\s+(?:bellen|terugbellen|mailen|spreken|sturen|opsturen|afspreken)(?P<again>{_AGAIN}){_AT}?",
            rf"(?:wie|wat)\s+(?:moest|moet|zou|ging)\s+ik(?:\s+(?:ook\s+alweer|nog|allemaal))+\s+(?:bellen|terugbellen|mailen|spreken|sturen)(?P<again>{_AGAIN}){_AT}?",
            rf"who(?:m)?\s+(?:did|do|was|should|must|am)\s+i\s+(?:still\s+)?(?:have\s+to\s+|supposed\s+to\s+|meant\s+to\s+|need\s+to\s+|to\s+)?(?:still\s+)?(?:call|ring|phone|email|chase)(?P<again>{_AGAIN}){_AT}?",
            rf"wat\s+(?:is|was)\s+mijn\s+(?:volgende\s+)?(?:actie|zet)(?P<again>{_AGAIN}){_AT}?",
            rf"what\s+(?:did|do|was|should)\s+i\s+(?:have\s+to\s+|supposed\s+to\s+|need\s+to\s+|still\s+have\s+to\s+)?(?:do|send)(?P<again>{_AGAIN}){_AT}?",
            rf"(?:what's|whats|what\s+is|what\s+was)\s+my\s+(?:next\s+)?(?:action|move|step)(?P<again>{_AGAIN}){_AT}?",
        )),
        ("summary.rivals", _asks(
            rf"wie\s+(?:doet|doen)\s+er(?P<again>(?:\s+(?:nog|ook|alweer|weer|allemaal))*)\s+mee{_AGAIN}{_AT}?",
            rf"wie\s+(?:is|zijn)\s+(?:er\s+)?(?:de\s+)?(?:concurrent(?:en|ie)?)(?P<again>{_AGAIN}){_AT}?",
            rf"who(?:\s+else)?(?:'s|\s+is|\s+are)\s+(?:in\s+the\s+race|the\s+competit(?:ion|ors?)|we\s+up\s+against)(?P<again>{_AGAIN}){_AT}?",
        )),
        ("summary.differ", _asks(
            rf"wie\s+(?:is|zijn|ligt|liggen)\s+(?:er\s+)?(?P<again>(?:\s*(?:nog|ook|alweer|weer|nu))*)\s*(?:tegen|dwars){_AGAIN}{_AT}?",
            rf"wie\s+(?:ziet|zien|vindt|vinden)\s+het\s+(?:er\s+)?(?:anders|niet\s+zitten|niks|te\s+duur)(?P<again>{_AGAIN}){_AT}?",
            rf"who(?:'s|s|\s+is|\s+are|\s+was)\s+(?:still\s+)?(?:against|opposed|not\s+on\s+board)(?:\s+(?:it|this|us|that))?(?P<again>{_AGAIN}){_AT}?",
            rf"who\s+(?:disagrees|objects|sees\s+it\s+differently)(?P<again>{_AGAIN}){_AT}?",
        )),
        ("summary.budget", _asks(
            rf"(?:is|hebben)\s+(?:er|ze)\s+(?:al\s+)?budget(?P<again>{_AGAIN}){_AT}?",
            rf"hoe\s+(?:staat|zit)\s+het\s+met\s+(?:het|hun)\s+budget(?P<again>{_AGAIN}){_AT}?",
            rf"(?:is\s+there|do\s+they\s+have)\s+(?:a\s+|any\s+)?budget(?:\s+yet)?(?P<again>{_AGAIN}){_AT}?",
            rf"(?:what's|whats|what\s+is|what\s+was|how's|hows)\s+(?:the|their)\s+budget(?P<again>{_AGAIN}){_AT}?",
        )),
        ("summary.value", _asks(
            rf"(?:hoe\s+groot\s+is|wat\s+is|hoeveel\s+is)\s+(?:deze|de|die|hun)\s+deal(?:\s+waard)?(?P<again>{_AGAIN}){_AT}?",
            rf"(?:how\s+(?:big|much)\s+is|what's|whats|what\s+is)\s+(?:this|the|that)\s+(?:deal|one)(?:\s+worth)?(?P<again>{_AGAIN}){_AT}?",
        )),
        (PEOPLE, _asks(
            rf"wie\s+(?:zit(?:ten)?|praten|praat|beslissen|zijn|is)\s+er(?P<again>(?:\s+(?:nog|ook|alweer|weer|allemaal|nou))*)\s+(?:aan\s+tafel|mee|betrokken|bij\s+betrokken){_AGAIN}{_AT}?",
            rf"wie\s+(?:zit|zitten)\s+er(?P<again>(?:\s+(?:nog|ook|alweer|weer|allemaal|nou))*){_AT}\s+aan\s+tafel",
            rf"(?:wie\s+(?:zijn|ken\s+ik|kennen\s+we)|welke\s+(?:mensen|namen))(?:\s+(?:de\s+)?(?:mensen|contacten|contactpersonen|hebben\s+we|ken\s+ik))?(?P<again>{_AGAIN}){_AT}",
            rf"who(?:'s|\s+is|\s+are|\s+was)?(?:\s+(?:all|else))?\s+(?:at\s+the\s+table|involved|on\s+their\s+side|in\s+the\s+room)(?P<again>{_AGAIN}){_AT}?",
            r"(?:wie\s+(?:is|was)|who(?:'s|s|\s+is|\s+was))\s+(?:de|het|the|their|hun)\s+(?P<role>\w[\w /&-]{0,30}?)",
            rf"(?:who|whom)(?:\s+(?:else|all))?\s+(?:did|have|had)\s+i\s+(?:already\s+)?(?:mention(?:ed)?|named?|tell\s+you\s+about|told\s+you\s+about|bring\s+up)(?P<again>{_AGAIN})",
            r"wie(?:\s+(?:nog\s+meer|allemaal|ook|nog))*\s+(?:(?:had|heb)\s+ik(?:\s+(?:nog|al|ook|allemaal|meer|ook\s+alweer))*\s+(?:genoemd|verteld)|noemde\s+ik)(?P<again>(?:\s+(?:nog|al|ook|allemaal|meer|alweer|net))*)",
            rf"who\s+(?:do|did)\s+(?:i|we)\s+(?:know|meet|have|speak\s+to)(?P<again>{_AGAIN}){_AT}?",
        )),
        (NEXT_CALL, _asks(
            rf"wanneer\s+(?:is|was)\s+(?:mijn|de|ons|het)\s+(?:volgende\s+)?(?:gesprek|afspraak|belafspraak|check-?in|follow-?up|belletje)(?P<again>{_AGAIN}){_AT}?",
            rf"(?:when's|whens|when\s+is|when\s+was)\s+(?:my|the|our)\s+(?:next\s+)?(?:follow[\s-]?up|call|meeting|check-?in)(?P<again>{_AGAIN}){_AT}?",
            rf"wanneer\s+(?:spreek|bel|zie)\s+ik\s+(?:(?:ze|hen|hem|haar)(?:\s+weer)?|(?P<deal>\S.{{0,40}}?)(?:\s+weer)?)(?P<again>{_AGAIN})",
            rf"when\s+(?:do|will|am)\s+i\s+(?:speak(?:ing)?|talk(?:ing)?|call(?:ing)?|see(?:ing)?)(?:\s+(?:to|with))?\s+(?:(?:them|him|her)|(?P<deal>\S.{{0,40}}?))(?:\s+again)?(?P<again>{_AGAIN})",
        )),
    )  # fmt: skip


_PLEASE_NL: Final = r"(?:\s+(?:graag|aub|svp|ff|even|eens|effe|pls|please))*"
_PLEASE_EN: Final = r"(?:\s+(?:please|pls|plz|thanks|now|for me|quickly|again))*"
# Asked of nothing by name: all that is known of the deal at hand.
_SUMMED_UP: Final = (
    (
        r"(?:(?:geef|toon|laat|mag ik|kan ik|ik wil)\s+(?:(?:me|mij|even|ff|eens|maar)\s+)*)?(?:(?:een|de|n|nog een|het|korte|hele)\s+)*"
        rf"(?:samenvatting|samnevatting|samenvating|samevatting|recap|stand van zaken|tussenstand)(?:\s+(?:zien|geven|krijgen|hebben|tot nu toe|tot nog toe))*{_PLEASE_NL}"
    ),
    rf"(?:kun|kan|wil|zou)\s+(?:je|jij)\s+(?:(?:het|dit|alles|dat|even|ff|eens|kort|voor me)\s+)*(?:samenvatten|samenvaten|herhalen wat (?:je|we) (?:hebt|hebben|weet|weten)){_PLEASE_NL}",
    rf"vat\s+(?:(?:het|dit|alles|dat|even|ff|eens|kort)\s+)*samen{_PLEASE_NL}",
    rf"wat\s+(?:(?:je|jij)\s+(?:(?:al|nu|allemaal|van ze|tot nu toe)\s+)*(?:hebt|weet)|(?:hebben|weten)\s+(?:we|wij)|(?:heb|weet)\s+(?:je|jij)|heb\s+ik\s+(?:je|jou)?\s*(?:al |allemaal |tot nu toe )*(?:verteld|gezegd))(?:\s+(?:al|nu|allemaal|tot nu toe|tot nog toe|zoal|genoteerd|opgeslagen|opgeschreven|bewaard|onthouden|vastgelegd|begrepen|staan|van ze))*{_PLEASE_NL}",
    r"(?:what(?:'s|s| is| was)|what (?:have you|did you|do you have)|wat\s+is\s+er|wat\s+staat\s+er)(?:\s+(?:actually|now|al|nu|allemaal|tot nu toe|so far))*\s+(?:saved?|stored?|noted down|noted?|recorded|kept|written down|wr[io]te down|on file|opgeslagen|bewaard|genoteerd|vastgelegd|opgeschreven)(?:\s+(?:so far|already|now|up to now|al|nu|tot nu toe))*",
    r"hoe\s+ver\s+(?:zijn|staan|waren)\s+(?:we|ze)(?:\s+(?:nu|al|ook alweer|eigenlijk|daar|er))*",
    r"how\s+far\s+(?:along\s+)?(?:are|were|have)\s+(?:we|they)(?:\s+(?:along|got|gotten|come|now|there|yet|by now))*",
    r"waar\s+(?:staan|zijn|waren)\s+we(?:\s+(?:nu|ook alweer|ergens|eigenlijk))*",
    (
        r"(?:(?:give|show|get|can i (?:have|get|see)|could i (?:have|get|see)|i want|let me see|let's see)\s+(?:me\s+)?)?(?:(?:a|the|my|your|quick|short|full|brief|whole)\s+)*"
        rf"(?:summary|sumary|summery|recap|rundown|overview|status|state of play|summary so far|recap so far)(?:\s+so far)?{_PLEASE_EN}"
    ),
    rf"(?:(?:can|could|will|would)\s+you\s+)?(?:(?:please|just|quickly)\s+)*(?:sum(?:marise|marize)?(?:\s+(?:it|this|that|everything|all|all of (?:it|this)))?(?:\s+up)?(?<!sum)|recap(?:\s+(?:it|this|that|everything))?|read\s+(?:it|that|this|everything)\s+(?:all\s+)?back(?:\s+to\s+me)?){_PLEASE_EN}",
    rf"what\s+(?:do you know|have you got|do you have|you(?:'?ve)? (?:got|know|have)|do we (?:know|have)|have we got|(?:did|have) i (?:tell|told) you|have i said|did i say)(?:\s+(?:so far|already|up to now|until now|down|noted|on file|there))*{_PLEASE_EN}",
    r"where\s+(?:are|were|do)\s+we(?:\s+(?:stand|at|now|up to))*",
)

# What of a deal is called so, where it is to be shown; their route has its ticks in the whole.
_PARTS: Final = {
    **dict.fromkeys(("route", "stappen", "stappenplan", "steps", "process", "proces"), WHOLE),
    **dict.fromkeys(("mensen", "personen", "contacten", "people", "contacts"), PEOPLE),
    **dict.fromkeys(
        ("concurrenten", "concurrentie", "rivals", "competitors", "competition"), "summary.rivals"
    ),
    **dict.fromkeys(("budget",), "summary.budget"),
    **dict.fromkeys(("volgende stap", "next step"), "summary.next_step"),
}
_OF_IT: Final = frozenset("de het die the their hun my mijn our onze all alle".split())

# One of these is in every such question.
_HINTS: Final = frozenset(
    "is any some nog al iets heb loopt leeft hebben which welke wat wie hoe waar wanneer laat toon status samenvatting overzicht update geef what who whos who's how how's hows where when when's whens what's whats show "
    "summary sumary summery overview give tell remind recap samnevatting samenvating samevatting vat mag ik stand tussenstand zou wil "
    "get can could i let let's rundown state sum summarise summarize read will would please just quickly you samenvatten de een the a quick korte nog short full my".split()
)
_LONGEST: Final = 14


@record
class Asked:
    """What of a deal is asked for, of whom by name or by role; `again`: as of what was told before, so that it answers nothing."""

    part: str
    name: str | None = None
    role: str | None = None
    again: bool = False


def asked(said: Utterance) -> Asked | None:
    """What of a deal a text asks for; None where it asks nothing of the kind."""
    shown = to_be_shown.wanted(said)
    if shown is not None:
        what, start, end = shown
        if what == to_be_shown.DEALS:
            return None
        if what == to_be_shown.HERE:
            return Asked(SUM)
        part = _PARTS.get(" ".join(word for word in said.fold[start:end].split() if word not in _OF_IT))
        return Asked(WHOLE, said.text[start:end]) if part is None else Asked(part, again=True)
    if len(said.words) > _LONGEST or _HINTS.isdisjoint(said.words):
        return None
    for part, ways in _ways():
        found = next((match for way in ways if (match := way.fullmatch(said.fold)) is not None), None)
        if found is not None:
            groups = found.groupdict()
            name = said.text[slice(*found.span("deal"))] if groups.get("deal") else None
            return Asked(part, name, groups.get("role"), bool(groups.get("again")))
    return None
