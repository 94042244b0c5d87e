"""A customer called by what it is: "gebeld met dokter Smit van de huisartsenpost", "visited the vineyard".

Only where no name says whose deal it is: behind "at", "from" or "bij" with the definite article, in the clauses a text
opens on. A partner, a rival or a department is never taken for one.
"""

from typing import Final

from bot.coach.understanding.deals import cues
from bot.coach.understanding.deals.candidates import Segment
from bot.coach.understanding.deals.contacts import person_at
from bot.coach.understanding.deals.nounphrases import Span
from bot.coach.understanding.deals.wordclasses import ABOUT_PHRASES, is_kind, is_plain
from bot.coach.understanding.flow import Flow
from bot.coach.understanding.phrases import Phrases

_OTHERS: Final = Phrases(cues.OTHERS)
_AT: Final = Phrases(
    (
        *cues.AT, "langs geweest bij", "geweest bij", "zat bij", "was bij", "bij", "at", "w/ the folks at", "off the phone with", "phone with", "on with", "sat with",
        "visit to", "bezoek aan", "gesproken met", "gebeld met", "gesprek met", "overleg met", "afspraak met", "gezeten met", "contact met", "spoke with", "spoke to",
    )
)  # fmt: skip
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
_SEGMENTS: Final = 2


def establishment(flow: Flow, parts: list[Segment]) -> Span | None:
    """The words that say what kind of house the customer is, without the article; None where nothing does."""
    for number, part in enumerate(parts[:_SEGMENTS]):
        if part.inside or _COMPARING.intersection(flow.words[part.first : part.stop]):
            continue
        for place in range(part.first + 1, part.stop - 1):
            if flow.words[place] in _ARTICLES and _leads(flow, parts, number, place):
                span = _house(flow, place + 1, part.stop)
                if span is not None:
                    return span
    return None


def _leads(flow: Flow, parts: list[Segment], number: int, article: int) -> bool:
    """Whether what stands before the article leads to where somebody is or works."""
    first = parts[number].first
    here = _AT.ending(flow.words, first, article)
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
