"""Where a name typed without capitals may begin: at the start of a segment, or behind a word that leads to one."""

from bot.coach.understanding.deals.commonwords import is_common
from bot.coach.understanding.deals.segments import Segment
from bot.coach.understanding.deals.small_names import small_name_at
from bot.coach.understanding.deals.things import CHATTER
from bot.coach.understanding.deals.wordclasses import has_kind, is_capital, is_plain, is_thing
from bot.coach.understanding.deals.words import DETERMINERS, HESITATIONS, INSIDE_NAMES
from bot.coach.understanding.flow import Flow
from bot.coach.understanding.steps.words import is_actor

WORKS_AT = frozenset({"from", "bij", "at", "van", "of", "namens", "@"})
# A small name is only looked for right behind one of these.
LEADS_TO_SMALL = frozenset(
    """
    met bij with w at @ van from for voor namens into naar door by visited bezocht rang saw joined met called phoned about over on re
    ivm mbt is heet account klant customer client of to lead update left bezig dealtje klantje leadje deal
""".split()
)
_DUTCH_ARTICLES = frozenset({"de", "het", "een", "die", "dat"})
_BEFORE_NAMES = DETERMINERS | HESITATIONS
_ABOUT = frozenset({"on", "about", "over"})
_KNOWLEDGE = frozenset("information info informatie details detail".split())
# "De klant is acme": whoever else is something is no customer, "jelle is fan".
_WHO_IS = frozenset(
    """klant klantje klantnaam bedrijf bedrijfsnaam firma naam account customer client company name prospect lead deal 't t it het dit this dat that
    eentje ene one""".split()
)
_IS = frozenset({"is", "was"})
# Behind "our" stands what we sell, and nobody's name.
_OURS = frozenset("onze ons our ours".split())
SMALL_TALK = frozenset(
    """
    hoi hoy hey hee hi hello hallo yo coach ok oke okee ff even kort snel quick update deal nieuwe nieuw new kwam net just so dus goed
    dealtje dealtjes klantje leadje goedemorgen goeiemorgen goedemiddag goedenavond morning afternoon evening moin dag sup heya hiya right well nou zo ja alright
""".split()
)


def _deal_behind(flow: Flow, place: int, part: Segment) -> bool:
    """As in "my unilever deal is stuck"."""
    return any(
        word in {"deal", "renewal", "account", "traject"}
        for word in flow.words[place + 1 : min(place + 4, part.stop)]
    )


def _dutch_or(flow: Flow, place: int) -> bool:
    """As in "offerte of de brochure": before a Dutch article "of" is an or, and leads to nobody."""
    return flow.words[place] == "of" and flow.words[place + 1] in _DUTCH_ARTICLES


def _says_what_somebody_is(flow: Flow, part: Segment, place: int) -> bool:
    """As in "jelle is fan": only a customer is somebody by name."""
    return flow.words[place] in _IS and place > part.first and flow.words[place - 1] not in _WHO_IS


def _told_more(flow: Flow, place: int) -> bool:
    """As in "more information on the apprenticeship scheme": what is asked about is no customer."""
    return place > 1 and flow.words[place - 1] in _ABOUT and flow.words[place - 2] in _KNOWLEDGE


def _house(flow: Flow, place: int, part: Segment) -> bool:
    """As in "heb smit transport gehad": an unknown word before a kind of organisation."""
    word = flow.words[place]
    return (
        place + 1 < part.stop
        and has_kind(flow, place + 1, place + 2)
        and not (is_plain(word) or is_common(word) or is_thing(word) or is_actor(word) or word in DETERMINERS)
    )


def small_from(flow: Flow, place: int, part: Segment, *, opens: bool) -> tuple[int, int] | None:
    """A name typed without capitals: at the start of a segment, or behind a word that leads to one."""
    word = flow.words[place]
    if is_capital(flow, place) and place and flow.pauses[place] not in {"stop", "line"}:
        return None
    if is_plain(word) and word not in INSIDE_NAMES:
        return None  # no name begins on one, and most words are such
    before = place
    while before > part.first and flow.words[before - 1] in _BEFORE_NAMES:
        before -= 1
    if _told_more(flow, before):
        return None
    led = before > part.first and flow.words[before - 1] in LEADS_TO_SMALL and not _dutch_or(flow, before - 1)
    led = led and not _says_what_somebody_is(flow, part, before - 1)
    if (
        before < place
        and not _OURS.isdisjoint(flow.words[before:place])
        and not has_kind(flow, place, place + 1)
    ):
        return None
    by_role = place > part.first + 1 and flow.words[place - 1] in WORKS_AT and not _dutch_or(flow, place - 1)
    own = before < place and _deal_behind(flow, place, part) and not is_common(word)
    leads = led or own or by_role or (opens and word not in SMALL_TALK)
    if not (leads or has_kind(flow, place, place + 1) or _house(flow, place, part)):
        return None
    if word in CHATTER:
        return None
    name = small_name_at(flow, place, part.stop)
    return name if name is not None and name[0] == place else None
