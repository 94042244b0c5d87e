"""A topic without what only stands around it: articles, verbs of talking and changing, "deal" and "please" behind it."""

from typing import Final

from bot.coach.understanding.deals.nounphrases import Span
from bot.coach.understanding.deals.things import CHATTER
from bot.coach.understanding.deals.wordclasses import is_capital, is_thing
from bot.coach.understanding.deals.words import DETERMINERS
from bot.coach.understanding.flow import Flow

_TAIL: Final = frozenset(
    "ons us mij me gekregen ontvangen received leasen huren kopen aanschaffen bestellen vervangen deal hebben ook too nog gehad gesproken praten vandaag today dealtje besproken gebeld even as well kopen".split()
)
TALKING: Final = frozenset(
    "talked talking discussed discussing reviewed covered pitched pitching demoed showed presented quoted besproken besprak doorgenomen".split()
)
_CHANGING: Final = frozenset(
    "overstappen overgaan overschakelen switchen switch switching move moving upgrade upgraden upgrading go going change changing verder aan investeren invest investing".split()
)
_CHANGING_TO: Final = frozenset("op naar over to with met in".split())
_TRAILING: Final = _TAIL | {"en", "and", "to", "van"}


def trimmed(flow: Flow, span: Span | None) -> Span | None:
    """The words that name the thing itself; None when they name nothing that is sold."""
    if (
        span is None
        or CHATTER.issuperset(flow.words[span[0] : span[1]])
        or flow.words[span[1] - 1] in CHATTER
    ):
        return None
    first, stop = span
    if stop - first > 1 and flow.words[first] in TALKING:
        first += 1
    # "Overstappen op onze broodsnijmachine", "moving to our booking engine".
    if stop - first > 2 and flow.words[first] in _CHANGING and flow.words[first + 1] in _CHANGING_TO:
        first += 2
    cut = next(
        (
            n
            for n in range(first + 1, stop)
            if flow.words[n] in {"like", "zoals", "die", "dat", "worth", "waard"}
        ),
        stop,
    )
    joined = next(
        (n for n in range(first + 1, stop - 1) if flow.words[n] in {"en", "and"} and is_capital(flow, n + 1)),
        stop,
    )
    stop = min(cut, joined)
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
