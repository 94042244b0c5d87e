"""A topic without what only stands around it: articles, verbs of talking and changing, "deal" and "please" behind it."""

from typing import Final

from bot.coach.understanding.deals.nounphrases import Span
from bot.coach.understanding.deals.purposes import COUNTS
from bot.coach.understanding.deals.things import CHATTER, NEVER_TOPICS
from bot.coach.understanding.deals.wordclasses import is_capital, is_thing
from bot.coach.understanding.deals.words import DETERMINERS
from bot.coach.understanding.flow import Flow

_TAIL: Final = frozenset(
    "toch though ons us mij me gekregen ontvangen received leasen huren kopen aanschaffen bestellen vervangen deal hebben ook too nog gehad gesproken praten vandaag today dealtje besproken gebeld even as well kopen again weer there daar here hier ginder".split()
)
TALKING: Final = frozenset(
    "talked talking discussed discussing reviewed covered pitched pitching demoed showed presented quoted besproken besprak doorgenomen gepitcht gepresenteerd voorgesteld aangeboden getoond gedemonstreerd verkopen verkocht geleverd leveren".split()
)
_ASKING: Final = frozenset("asked asks asking vroeg vroegen vraagt vragen looking zoekt belde called".split())
_FOR: Final = frozenset("for about after naar om over".split())
_CHANGING: Final = frozenset(
    "uitbreiden extend expand overstappen overgaan overschakelen switchen switch switching move moving upgrade upgraden upgrading go going change changing verder aan investeren invest investing".split()
)
_CHANGING_TO: Final = frozenset("op naar over to with met in".split())
_NOTHING: Final = frozenset({"bit", "beetje", "nothing", "niks", "niets", "no", "geen"})
_MORE: Final = frozenset({"more", "meer", "extra"})
_MINE: Final = frozenset("my mijn mn m'n".split())
_PRICED: Final = frozenset({"on", "for", "voor", "op"})
_TRAILING: Final = _TAIL | {"en", "and", "to", "van"}


# "Just hung up, bad line".
_BAD: Final = frozenset("bad terrible poor awful slechte beroerde".split())
_TO_TALK: Final = frozenset("line lijn connection verbinding signal reception bereik ontvangst".split())
_OR_THE: Final = {("of", "de"), ("of", "het"), ("of", "een")}


# In front of a thing these only say that there is something to be done.
_FILED: Final = frozenset("dossier dossiertje zaakje".split())
_BOTH: Final = frozenset("allebei beide both".split())
_BUYING: Final = frozenset(
    "add buy get order take lease rent hire replace purchase kopen huren leasen bestellen".split()
)
_SITES: Final = frozenset(
    "office offices site branch depot plant warehouse headquarters hq kantoor vestiging locatie magazijn hoofdkantoor".split()
)


def _counts(word: str) -> bool:
    return word[0].isdigit() or word in COUNTS or word in {"more", "extra", "new", "nieuwe", "another"}


def _at_a_site(flow: Flow, place: int, stop: int) -> bool:
    """As in "a new caterer for their office in Glasgow": where the thing is to stand."""
    if flow.words[place] not in {"for", "at", "in", "on", "voor", "op", "bij"}:
        return False
    place += 1
    while place < stop and flow.words[place] in DETERMINERS:
        place += 1
    if place >= stop or flow.words[place] not in _SITES:
        return False
    return place + 1 >= stop or flow.words[place + 1] in {"in", "te", "near"}  # not "for the site audit"


def _nothing_sold(flow: Flow, first: int, stop: int) -> bool:
    """Whether the words are what people chat about, or how the call went."""
    last = flow.words[stop - 1]
    counted = stop - first > 1 and flow.words[first] in COUNTS and flow.words[first + 1] not in _MORE
    if counted and flow.words[first + 1] in NEVER_TOPICS:
        return True  # "two references"
    if CHATTER.issuperset(flow.words[first:stop]) or last in CHATTER:
        return True
    # "Een offerte of de brochure": what any customer asks for.
    either = flow.words[first + 1 : first + 3]
    if stop - first > 2 and flow.words[first] in NEVER_TOPICS and (either[0] == "or" or either in _OR_THE):
        return True
    # "My target", "mijn vakantie": ours, and no thing to sell.
    if first and flow.words[first - 1] in _MINE and not any(map(is_thing, flow.words[first:stop])):
        return True
    # "Off the line with Acme".
    if (
        stop - first == 1
        and last in _TO_TALK
        and {"off", "on"}.intersection(flow.words[max(0, first - 2) : first])
    ):
        return True
    return last in _TO_TALK and (flow.words[first] in _BAD or (first > 0 and flow.words[first - 1] in _BAD))


def trimmed(flow: Flow, span: Span | None) -> Span | None:
    """The words that name the thing itself; None when they name nothing that is sold."""
    if span is None:
        return None
    first, stop = span
    while first < stop and flow.words[first] in DETERMINERS:
        first += 1
    if (
        first == stop
        or not _NOTHING.isdisjoint(flow.words[first : min(first + 2, stop)])
        or _nothing_sold(flow, first, stop)
    ):
        return None
    if stop - first > 1 and flow.words[first] in TALKING:
        first += 1
    if stop - first > 2 and flow.words[first] in _ASKING and flow.words[first + 1] in _FOR:
        first += 2
        while first < stop and flow.words[first] in DETERMINERS:
            first += 1
    # "Overstappen op onze broodsnijmachine", "moving to our booking engine".
    if stop - first > 2 and flow.words[first] in _CHANGING and flow.words[first + 1] in _CHANGING_TO:
        first += 2
    while stop - first > 1 and flow.words[first] in _BOTH:
        first += 1
    if stop - first > 2 and flow.words[first] in _BUYING and _counts(flow.words[first + 1]):
        first += 1  # "add 4 tills", "lease two vans"
    cut = next(
        (
            n
            for n in range(first + 1, stop)
            if flow.words[n] in {"like", "zoals", "die", "dat", "worth", "waard"} or _at_a_site(flow, n, stop)
        ),
        stop,
    )
    joined = next(
        (n for n in range(first + 1, stop - 1) if flow.words[n] in {"en", "and"} and is_capital(flow, n + 1)),
        stop,
    )
    stop = min(cut, joined)
    if stop - first > 2 and flow.words[first] in NEVER_TOPICS and flow.words[first + 1] in _PRICED:
        first += 2  # "a quote on 200 lockers"
    if first + 1 < stop and flow.words[first] in _FILED:
        first += 1  # "dossier poetsen"
    if (
        first + 1 < stop
        and flow.words[first] in {"offerte", "quote", "proposal", "voorstel"}
        and is_thing(flow.words[first + 1])
    ):
        first += 1
    while stop > first and flow.words[stop - 1] in _TRAILING:
        stop -= 1
    while first < stop and flow.words[first] in DETERMINERS:
        first += 1
    return (first, stop) if first < stop else None
