"""A customer called by what it is: "gebeld met dokter Smit van de huisartsenpost", "visited the vineyard".

Only where no name says whose deal it is: behind "at", "from" or "bij" with the definite article, in the clauses a text
opens on. A partner, a rival or a department is never taken for one.
"""

from typing import Final

from bot.coach.understanding.deals import cues
from bot.coach.understanding.deals.contacts import person_at
from bot.coach.understanding.deals.nounphrases import Span
from bot.coach.understanding.deals.segments import Segment
from bot.coach.understanding.deals.wordclasses import ABOUT_PHRASES, is_capital, is_kind, is_plain
from bot.coach.understanding.flow import Flow
from bot.coach.understanding.phrases import Phrases

_OTHERS: Final = Phrases(cues.OTHERS)
_AT: Final = Phrases(
    (
        *cues.AT, "langs geweest bij", "geweest bij", "zat bij", "was bij", "bij", "at", "w/ the folks at", "off the phone with", "phone with", "on with", "sat with",
        "visit to", "bezoek aan", "gesproken met", "gebeld met", "gesprek met", "overleg met", "afspraak met", "gezeten met", "contact met", "spoke with", "spoke to",
    )
)  # fmt: skip
_ACTS: Final = Phrases(cues.CUSTOMER_ACTS)
_UPDATE: Final = Phrases(
    (
        "update on",
        "news on",
        "update over",
        "update van",
        "over",
        "about",
        "re",
        "on",
        "nieuws van",
        "status of",
    )
)
_ARTICLES: Final = frozenset("the de het 't t".split())
_FROM: Final = frozenset("from van of v".split())
_TALKED: Final = frozenset(
    """
    gebeld gesproken belde sprak gesprek belletje telefoontje gemaild mailde appte geappt overleg afspraak bezoek langs gehad ontmoet trof
    spoke talked called call met saw rang phoned chat chatted caught heard emailed lunch coffee koffie meeting visit visited
    """.split()
)
_COMPARING: Final = frozenset(
    "vergelijken vergelijkt compare compares comparing versus vs tegen against tussen between kiezen choosing".split()
)
# Said of no one customer, or of whoever is beside the deal: where we met, a department, a partner, a rival.
_NO_CUSTOMER: Final = frozenset(
    """
    office kantoor hoofdkantoor airport station restaurant cafe bistro diner grill kitchen bar market markt beurs plaza mall arcade club terras gym
    board department dept commission committee union agency agencies bureau adviesbureau reclamebureau uitzendbureau consultancy consulting advisors adviseurs adviesraad
    partner partners group groep holding wholesale wholesaler groothandel tussenhandel distributor distribution supplier suppliers traders dealer dealership reseller concurrentie aannemer
    bank insurance accountants advocaten lawyers attorneys solicitors architect architects architecten notaris notarissen makelaar makelaars port post gate door
    beheer bouw zorg transport logistiek techniek inkoop press print paper media tech services service systems solutions home homes house huis park centrum
    tool tools equipment machinery supply feed seed grain power water gas oil concrete steel staal beton metaal glass tegels vloeren deuren ramen keukens lampen verlichting
    fashion mode interieur furniture apparel rentals rental hire insurance assurance finance capital credit care living law legal police politie fire ambulance brandweer
    elektro electro electric electrical installaties events evenementen infra industrie bloemen fruit groente groenten vlees eieren tenten schoenen fietsen
    """.split()
)
# Of such houses a town has one: with its place behind, somebody means that one.
_ONE_A_TOWN: Final = frozenset(
    "club gym fire police council trust department service services authority association hall centre center centrum brandweer politie dienst coop ambulance house park rotary parish zorg housing yard works".split()
)
# Kinds only with another word before them: "the fire service", "the timber yard".
_ONLY_WITH: Final = frozenset("service yard works trust authority board hall".split())
_FURTHER: Final = frozenset("up down over out here there round along ginds daar".split())
_IN: Final = frozenset("in at of near uit van te".split())
_SEGMENTS: Final = 2
_BEFORE_KIND: Final = 2
_PLACE_AT_MOST: Final = 3


def establishment(flow: Flow, parts: list[Segment]) -> Span | None:
    """The words that say what kind of house the customer is, without the article; None where nothing does."""
    for number, part in enumerate(parts[:_SEGMENTS]):
        if part.inside or _COMPARING.intersection(flow.words[part.first : part.stop]):
            continue
        if not number and (span := _opening(flow, part)):
            return span
        for place in range(part.first + 1, part.stop - 1):
            if flow.words[place] not in _ARTICLES:
                continue
            span = _placed(flow, place + 1, part.stop) or _house(flow, place + 1, part.stop)
            if span is not None and _leads(flow, parts, number, place, placed=_is_placed(flow, span)):
                return span
    return None


def _opening(flow: Flow, part: Segment) -> Span | None:
    """As in "county hospital in Ennis wants bed lifts": a text that opens on a house that does something."""
    first = part.first + (flow.words[part.first] in _ARTICLES)
    span = _placed(flow, first, part.stop) if first < part.stop else None
    if span is None:
        return None
    acts = span[1] == part.stop or _ACTS.at(flow.words, span[1], part.stop) > 0
    return span if acts else None


def _is_placed(flow: Flow, span: Span) -> bool:
    return is_capital(flow, span[1] - 1)


def _leads(flow: Flow, parts: list[Segment], number: int, article: int, *, placed: bool) -> bool:
    """Whether what stands before the article leads to where somebody is or works."""
    first = parts[number].first
    here = _AT.ending(flow.words, first, article)
    if placed and not here:
        here = _UPDATE.ending(flow.words, first, article)
    if _OTHERS.ending(flow.words, first, article) > here:
        return False
    if here:
        return flow.words[article - 1] not in _FROM or bool(
            _TALKED.intersection(flow.words[parts[0].first : article])
        )
    if flow.words[article - 1] not in _FROM:
        return False
    # "Dokter Smit van de huisartsenpost": somebody works there, and we spoke to them.
    people = any(
        place + person_at(flow, place, article - 1) == article - 1
        for place in range(max(first, article - 4), article - 1)
    )
    rang = flow.words[article - 2] in _TALKED and any(
        person_at(flow, place, article - 2) for place in range(first, article - 2)
    )  # "Kees belde van de camping"
    if placed and people:
        return True
    return (people or rang) and bool(_TALKED.intersection(flow.words[parts[0].first : article]))


def _house(flow: Flow, first: int, stop: int) -> Span | None:
    word = flow.words[first]
    if not is_kind(word) or word in _NO_CUSTOMER or flow.tokens[first].text[0].isupper():
        return None
    end = first + 1
    while end < stop and is_kind(flow.words[end]) and flow.words[end] not in _NO_CUSTOMER:
        end += 1
    # "The school bus contract" is a thing.
    closes = end >= stop or is_plain(flow.words[end]) or ABOUT_PHRASES.at(flow.words, end, stop) > 0
    return (first, end) if closes else None


def _placed(flow: Flow, first: int, stop: int) -> Span | None:
    """As in "the county council in Kildare", "the ambulance trust up in Cumbria", "het sportcentrum in Genk"."""
    end = first
    while end < stop and end - first <= _BEFORE_KIND and _part_of_house(flow, end):
        end += 1
    if end == first:
        return None
    kind = flow.words[end - 1]
    if not (is_kind(kind) or kind in _ONLY_WITH) or (kind in _ONLY_WITH and end == first + 1):
        return None
    if kind in _NO_CUSTOMER and kind not in _ONE_A_TOWN:
        return None
    place = end
    while place < stop and flow.words[place] in _FURTHER:
        place += 1
    if place + 1 >= stop or flow.words[place] not in _IN or not is_capital(flow, place + 1):
        return None
    last = place + 1
    while last < min(stop, place + 1 + _PLACE_AT_MOST) and is_capital(flow, last):
        last += 1
    return first, last


def _part_of_house(flow: Flow, place: int) -> bool:
    word = flow.words[place]
    if is_capital(flow, place) or word in _FURTHER or word in _IN:
        return False
    return is_kind(word) or word in _ONLY_WITH or not is_plain(word)
