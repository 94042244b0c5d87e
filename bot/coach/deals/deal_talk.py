"""Asked in words what is known of a deal, as a whole or in one part: it is told, nothing changes, and what was open stays open."""

import re
from functools import cache
from typing import Final

from bot.coach.answers import closing
from bot.coach.answers.walking import repeat
from bot.coach.deals import deal_lists, opening, whose_news
from bot.coach.finding import deal_meant
from bot.coach.keeping import callers, people_known
from bot.coach.known.facts import DealFacts
from bot.coach.showing import describing
from bot.coach.turn.draft import Draft
from bot.coach.turn.replies import Card, CardRow, Line, Word, values
from bot.coach.understanding.deals.organisations import KIND_ENDINGS, KINDS
from bot.coach.understanding.remarks.questions import as_plainly_asked
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases, spoken_of
from bot.coach.words.name_words import readable
from bot.coach.words.word_kinds import is_role, names_a_deal_thing, opens_on_act

_AT: Final = (
    r"(?:\s+(?:over|van|vd|v/d|bij|met|voor|about|on|of|at|with|w/?|for|from)\s+(?P<deal>\S.{0,60}?))"
)
_AGAIN: Final = r"(?:\s+(?:er|daar|nou|nu|eigenlijk|(?:ook\s+)?alweer|(?:ook\s+)?weer|again|there|over\s+there|then|now))*"
_END: Final = r"(?:,?\s+(?:please|pls|plz|aub|svp|graag))?\s*[?!.]*"


def _asks(*asked: str) -> tuple[re.Pattern[str], ...]:
    opening = r"(?:(?:(?:no|nope|nee|neen),?\s+)?(?:i\s+meant?|ik\s+bedoel(?:de)?),?\s+)?(?:(?:hey|ok|oke|en|and|maar|but|zeg|so|dus|oh|hmm)\s+|(?:ff|even|just|quick|snel|nog een|een|one)\s*(?:kijken|vraagje|vraag|q|question|checking|check)?\s*[,:-]\s*)?"
    return tuple(re.compile(rf"{opening}{words}{_AGAIN}{_END}") for words in asked)


# What of the deal is asked for, and how people ask it. Asked of "them" or of nobody by name, it is the deal at hand.
_WHOLE: Final = "whole"
_SUM: Final = "sum"
_NEXT_CALL: Final = "next_call"
_PEOPLE: Final = "summary.people"


@cache
def _asked() -> tuple[tuple[str, tuple[re.Pattern[str], ...]], ...]:
    """The parts with how they are asked for: a twentieth of the way to the first prompt, so made when first needed."""
    return (
        (_SUM, _asks(*_SUMMED_UP)),
        (_WHOLE, _asks(
            rf"wat\s+(?:weet|heb|onthield|onthoud)\s+(?:je|jij)(?:\s+(?:al|allemaal|nog|nu|nou|zoal|eigenlijk|precies|genoteerd|staan))*(?:{_AT}|\s+er(?:over|van)){_AGAIN}",
            rf"wat\s+(?:staat|stond)\s+er(?:\s+(?:nu|al|genoteerd))*{_AT}?",
            r"hoe\s+staat\s+(?!het)(?P<deal>\S.{0,60}?)\s+er(?:\s+nu)?\s?voor(?:\s+nu)?",
            r"where\s+does\s+(?P<deal>\S.{0,60}?)\s+stand(?:\s+now)?(?:,?\s+(?:can\s+you\s+)?show\s+(?:it|me))?",
            r"hoe\s+(?:staat|stond|zit|zat)\s+het(?:\s+(?:er(?:mee|\s+mee)?|nu|ook\s+alweer|ook\s+weer))*\s+(?:met|bij)\s+(?P<deal>\S.{0,60}?)",
            rf"(?:waar|hoe)\s+(?:staan|stonden|zitten|waren)\s+(?:we|ze)(?:\s+(?:nu|ook\s+alweer|ergens)){{0,2}}{_AT}",
            r"(?:laat|toon)\s+(?!(?:mijn|me|alle|al)\b)(?P<deal>\S.{0,40}?)(?:\s+(?:eens|even))?\s+zien",
            r"toon\s+(?:(?:me|mij|eens|even|ff)\s+)*(?:de\s+deal\s+(?:van\s+|met\s+)?)?(?!(?:mijn|me|alle|al|de\s+deal)\b)(?P<deal>\S.{0,40}?)",
            rf"(?:laat|toon)\s+(?:(?:me|mij|eens|even|ff)\s+)*(?:zien\s+)?wat\s+(?:je|ge|u)\s+(?:(?:al|nu|allemaal|nog)\s+)*(?:heb|hebt|weet){_AT}{_AGAIN}",
            r"(?:geef\s+(?:me\s+)?(?:een\s+|de\s+)?)?(?:status|samenvatting|overzicht|update)\s+(?:(?:van|over|bij)\s+)?(?P<deal>\S.{0,60}?)",
            rf"what\s+(?:do|did|have)\s+(?:you|we|i)\s+(?:actually\s+|really\s+|already\s+)?(?:know|have|got|remember|tell\s+you)(?:\s+(?:so\s+far|already|actually|exactly|now|really))*{_AT}{_AGAIN}",
            r"(?:how's|hows|how\s+is)\s+(?P<deal>\S.{0,60}?)\s+(?:doing|going|looking)(?:\s+now)?",
            rf"(?:how\s+are\s+things|how's\s+it\s+going|where\s+are\s+(?:we|they)(?:\s+now)?){_AT}",
            r"show(?:\s+me)?\s+(?:the\s+deal\s+(?:of\s+|with\s+)?(?=\S))?(?!(?:my|me|all)\b)(?P<deal>\S.{0,60}?)",
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
            rf"wat\s+(?:is|was)\s+(?:de|hun)\s+volgende\s+stap(?P<again>{_AGAIN}){_AT}?",
            rf"wat\s+(?:gebeurt|doen\s+ze)\s+(?:er\s+)?(?P<again>(?:nu|hierna|daarna|nou)){_AGAIN}{_AT}?",
            rf"what\s+(?:happens|do\s+they\s+do)\s+(?P<again>(?:next|now|then)){_AGAIN}{_AT}?",
            rf"(?:what's|whats|what\s+is|what\s+was)\s+(?:the|their)\s+next\s+step(?P<again>{_AGAIN}){_AT}?",
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
        (_PEOPLE, _asks(
            rf"wie\s+(?:zit(?:ten)?|praten|praat|beslissen|zijn|is)\s+er(?P<again>(?:\s+(?:nog|ook|alweer|weer|allemaal|nou))*)\s+(?:aan\s+tafel|mee|betrokken|bij\s+betrokken){_AGAIN}{_AT}?",
            rf"wie\s+(?:zit|zitten)\s+er(?P<again>(?:\s+(?:nog|ook|alweer|weer|allemaal|nou))*){_AT}\s+aan\s+tafel",
            rf"(?:wie\s+(?:zijn|ken\s+ik|kennen\s+we)|welke\s+(?:mensen|namen))(?:\s+(?:de\s+)?(?:mensen|contacten|contactpersonen|hebben\s+we|ken\s+ik))?(?P<again>{_AGAIN}){_AT}",
            rf"who(?:'s|\s+is|\s+are|\s+was)?(?:\s+(?:all|else))?\s+(?:at\s+the\s+table|involved|on\s+their\s+side|in\s+the\s+room)(?P<again>{_AGAIN}){_AT}?",
            r"(?:wie\s+(?:is|was)|who(?:'s|s|\s+is|\s+was))\s+(?:de|het|the|their|hun)\s+(?P<role>\w[\w /&-]{0,30}?)",
            rf"(?:who|whom)(?:\s+(?:else|all))?\s+(?:did|have|had)\s+i\s+(?:already\s+)?(?:mention(?:ed)?|named?|tell\s+you\s+about|told\s+you\s+about|bring\s+up)(?P<again>{_AGAIN})",
            r"wie(?:\s+(?:nog\s+meer|allemaal|ook|nog))*\s+(?:(?:had|heb)\s+ik(?:\s+(?:nog|al|ook|allemaal|meer|ook\s+alweer))*\s+(?:genoemd|verteld)|noemde\s+ik)(?P<again>(?:\s+(?:nog|al|ook|allemaal|meer|alweer|net))*)",
            rf"who\s+(?:do|did)\s+(?:i|we)\s+(?:know|meet|have|speak\s+to)(?P<again>{_AGAIN}){_AT}?",
        )),
        (_NEXT_CALL, _asks(
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
        rf"(?:(?<=toon )deal|(?<=toon de )deal|(?<=toon me )deal|(?<=toon me de )deal|(?<=laat )deal(?= zien)|(?<=laat de )deal(?= zien)|samenvatting|samnevatting|samenvating|samevatting|recap|stand van zaken|tussenstand)(?:\s+(?:zien|geven|krijgen|hebben|tot nu toe|tot nog toe))*{_PLEASE_NL}"
    ),
    rf"(?:kun|kan|wil|zou)\s+(?:je|jij)\s+(?:(?:het|dit|alles|dat|even|ff|eens|kort|voor me)\s+)*(?:samenvatten|samenvaten|herhalen wat (?:je|we) (?:hebt|hebben|weet|weten)){_PLEASE_NL}",
    rf"vat\s+(?:(?:het|dit|alles|dat|even|ff|eens|kort)\s+)*samen{_PLEASE_NL}",
    rf"(?:laat\s+(?:(?:me|eens|even|ff)\s+)*zien\s+)?wat\s+(?:(?:je|jij)\s+(?:(?:al|nu|allemaal|van ze|tot nu toe)\s+)*(?:hebt|weet)|(?:hebben|weten)\s+(?:we|wij)|(?:heb|weet)\s+(?:je|jij)|heb\s+ik\s+(?:je|jou)?\s*(?:al |allemaal |tot nu toe )*(?:verteld|gezegd))(?:\s+(?:al|nu|allemaal|tot nu toe|tot nog toe|zoal|genoteerd|opgeslagen|opgeschreven|bewaard|onthouden|vastgelegd|begrepen|staan|van ze))*{_PLEASE_NL}",
    r"(?:what(?:'s|s| is| was)|what (?:have you|did you|do you have)|wat\s+is\s+er|wat\s+staat\s+er)(?:\s+(?:actually|now|al|nu|allemaal|tot nu toe|so far))*\s+(?:saved?|stored?|noted down|noted?|recorded|kept|written down|wr[io]te down|on file|opgeslagen|bewaard|genoteerd|vastgelegd|opgeschreven)(?:\s+(?:so far|already|now|up to now|al|nu|tot nu toe))*",
    r"hoe\s+ver\s+(?:zijn|staan|waren)\s+(?:we|ze)(?:\s+(?:nu|al|ook alweer|eigenlijk|daar|er))*",
    r"how\s+far\s+(?:along\s+)?(?:are|were|have)\s+(?:we|they)(?:\s+(?:along|got|gotten|come|now|there|yet|by now))*",
    r"laat(?:\s+(?:het|m|maar|eens|even|ff|me))*\s+zien|show\s+(?:it|me)(?:\s+(?:now|pls|please))*",
    r"waar\s+(?:staan|zijn|waren)\s+we(?:\s+(?:nu|ook alweer|ergens|eigenlijk))*",
    (
        r"(?:(?:give|show|get|can i (?:have|get|see)|could i (?:have|get|see)|i want|let me see|let's see)\s+(?:me\s+)?)?(?:(?:a|the|my|your|quick|short|full|brief|whole)\s+)*"
        rf"(?:(?<=show )deal|(?<=show the )deal|(?<=show me the )deal|summary|sumary|summery|recap|rundown|overview|status|state of play|summary so far|recap so far)(?:\s+so far)?{_PLEASE_EN}"
    ),
    rf"(?:(?:can|could|will|would)\s+you\s+)?(?:(?:please|just|quickly)\s+)*(?:sum(?:marise|marize)?(?:\s+(?:it|this|that|everything|all|all of (?:it|this)))?(?:\s+up)?(?<!sum)|recap(?:\s+(?:it|this|that|everything))?|read\s+(?:it|that|this|everything)\s+(?:all\s+)?back(?:\s+to\s+me)?){_PLEASE_EN}",
    rf"(?:show\s+me\s+)?what\s+(?:do you know|have you got|do you have|you(?:'?ve)? (?:got|know|have)|do we (?:know|have)|have we got|(?:did|have) i (?:tell|told) you|have i said|did i say)(?:\s+(?:so far|already|up to now|until now|down|noted|on file|there))*{_PLEASE_EN}",
    r"where\s+(?:are|were|do)\s+we(?:\s+(?:stand|at|now|up to))*",
)

# One of these is in every such question.
_HINTS: Final = frozenset(
    "is any some nog al iets heb loopt leeft hebben which welke wat wie hoe waar wanneer laat toon status samenvatting overzicht update geef what who whos who's how how's hows where when when's whens what's whats show "
    "summary sumary summery overview give tell remind recap samnevatting samenvating samevatting vat mag ik stand tussenstand zou wil "
    "get can could i let let's rundown state sum summarise summarize read will would please just quickly you samenvatten de een the a quick korte nog short full my".split()
)
_LONGEST: Final = 14
# Without a name, "who signs" may be an answer: it counts when it is put as a question.
_MAY_BE_ANSWERS: Final = frozenset({
    "summary.final_yes", "summary.next_step", "summary.rivals", "summary.differ", "summary.budget", "summary.value", _PEOPLE,
})  # fmt: skip
_AT_HAND: Final = frozenset({
    "ze", "hen", "hun", "hem", "haar", "deze", "dit", "deze deal", "de deal", "de klant", "deze klant", "dit bedrijf",
    "them", "him", "her", "it", "this", "that", "this deal", "the deal", "the customer", "this customer",
})  # fmt: skip


# "Dit ziekenhuis", "this school": what kind of customer it is stands for its name.
_THIS_KIND: Final = re.compile(r"(?:dit|deze|dat|die|this|that)\s+(?P<kind>[a-z]+)", re.IGNORECASE)
_ASKING: Final = frozenset("wat what hoe how hows how's waar where is any al nog iets loopt leeft".split())
_SUMMARIES: Final = frozenset("status samenvatting summary recap overzicht overview".split())
# "Management summary", "the full overview": what is asked for, or made, and no customer.
_OF_NOBODY: Final = frozenset(
    "de het een the a an my our your their mijn ons onze hun je dit deze dat die this that all alle".split()
)


def asks_for_all(said: Utterance) -> bool:
    """Whether a text asks for all that is known of a deal: "samenvatting ede"."""
    found = _found(as_plainly_asked(said))
    return found is not None and found[0] in {_SUM, _WHOLE}


def _found(said: Utterance) -> tuple[str, re.Match[str]] | None:
    """The part of a deal that a text asks for, with the words it asks in."""
    if len(said.words) > _LONGEST or _HINTS.isdisjoint(said.words):
        return None
    return next(
        (
            (part, match)
            for part, asked in _asked()
            for asks in asked
            if (match := asks.fullmatch(said.fold)) is not None
        ),
        None,
    )


def _is_this_kind(name: str) -> bool:
    kind = _THIS_KIND.fullmatch(name)
    return kind is not None and (kind["kind"].lower() in KINDS or kind["kind"].lower().endswith(KIND_ENDINGS))


def take(draft: Draft, said: Utterance) -> bool:
    """Tell what is known of the deal that is asked about; False where something else was said."""
    said = as_plainly_asked(said)
    found = _found(said)
    if found is None:
        return False
    part, match = found
    if part == _SUM:
        only = None if draft.has_deal else deal_meant.only_one(draft)
        if draft.has_deal:
            deal_lists.show_deal(draft)
        elif only is not None:
            _tell(draft, only, _WHOLE)
            repeat(draft)
        else:
            deal_lists.list_deals(draft)
        return True
    name = said.text[slice(*match.span("deal"))] if match.groupdict().get("deal") else None
    if name is not None and (name.lower() in _AT_HAND or _is_this_kind(name)):
        name = None
    # "The yoder deal", "deal weidestroom".
    name = _DEAL.sub("", name) or name if name is not None else None
    role = match.groupdict().get("role")
    if role is not None and not (
        draft.has_deal and people_known.find_person(draft.facts, None, role) is not None
    ):
        # Somebody nobody told of: perhaps an answer that is not sure.
        return False
    asks = (
        part not in _MAY_BE_ANSWERS
        or role is not None
        or said.text.rstrip().endswith("?")
        or bool(match.groupdict().get("again"))
    )
    if name is None and not asks:
        return False
    if name is None:
        # In a new chat "them" and "there" are of whom was spoken of last.
        facts = draft.facts if draft.has_deal else deal_meant.spoken_of_last(draft)
        if facts is None:
            return False
    else:
        facts = deal_meant.asked_about(draft, name) or _of_somebody(draft, name)
    if facts is None and not draft.parts:
        # A question about somebody or something over there is no question about a deal.
        if name is None or part != _WHOLE or not _asks_of_a_customer(draft, said, name):
            return False
        draft.say("known.nothing", customer=phrases.shortened(name.strip(" ?!.")))
        if draft.conversation.pending is None:
            opening.ask_which(draft)
            return True
    if facts is not None:
        _tell(draft, facts, part)
    repeat(draft)
    return True


_DEAL: Final = re.compile(r"^(?:(?:the|de|het)\s+)?(?:deal\s+)?|\s+deal$", re.IGNORECASE)


def _of_somebody(draft: Draft, name: str) -> DealFacts | None:
    """The one deal in which somebody is called so, "yoder"; None where that is nobody's, somebody's of two, or said something already.

    Raises:
        MoreNeeded: when the shell has not loaded the deals yet.
    """
    called = {*utterance(name.strip(" ?!.")).words}
    if draft.parts or not 0 < len(called) <= _WORDS_OF_A_NAME:
        return None
    deals = whose_news.open_deals(draft, name)[: whose_news.LOOKED_THROUGH]
    found = [
        facts
        for facts in whose_news.loaded(draft, [deal.id for deal in deals]).values()
        if any(called <= {*utterance(one.name).words} for one in facts.people if one.name)
    ]
    return found[0] if len(found) == 1 else None


def _asks_of_a_customer(draft: Draft, said: Utterance, name: str) -> bool:
    """Whether somebody wants to know of a customer that nobody told of: "how is harmon doing?", "vandermeer summary"."""
    if said.words[0] not in _ASKING and said.words[-1] not in _SUMMARIES:
        return False
    if not draft.has_deal:
        return True
    called = utterance(name.strip(" ?!."))
    if (
        len(called.words) > _WORDS_OF_A_NAME
        or not _OF_NOBODY.isdisjoint(called.words)
        or readable(name) is None
        or is_role(called, draft.language)
        or names_a_deal_thing(called, draft.language)
        or opens_on_act(called.fold)
    ):
        return False
    if spoken_of.names_known(draft.facts, called.text) or whose_news.deals_spoken_of(
        draft, called, _SOMEBODY
    ):
        return False
    return not callers.told_in_own_words(draft, draft.deal_id, called.text)


_WORDS_OF_A_NAME: Final = 3
_SOMEBODY: Final = 3


def _tell(draft: Draft, facts: DealFacts, part: str) -> None:
    if part == _WHOLE:
        draft.show(closing.card(draft, facts))
        return
    if part == _NEXT_CALL:
        when = facts.deal.next_call_on
        key = "known.next_call" if when is not None and when >= draft.today else "known.no_next_call"
        told = values(customer=facts.deal.account, **({"when": when} if when is not None else {}))
        draft.show(Line(key, told))
        return
    known = closing.rows(draft, facts)
    if part == _PEOPLE and facts.people:
        known = (CardRow(Word(part), tuple(describing.person(person) for person in facts.people)),)
    rows = tuple(row for row in known if row.label.key == part)
    title, unknown = closing.title_of(facts), (CardRow(Word(part), (Word("summary.unknown"),)),)
    draft.show(Card(title, rows or unknown))
