"""What a rival is called where only the place it comes from was read: "layher lads from leeds quoted" tells of the Layher lads."""

import re
from typing import Final

from bot.coach.basics.marked_names import places_of
from bot.coach.basics.once import later
from bot.coach.understanding.deals.towns import TOWNS, TOWNS_OF_MORE
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.word_kinds import verbs_in

_LEADS: Final = later(
    r"^(?:(?:and|en|or|of|also|ook|then|there'?s|there is|er is|the|a|an|some|de|het|een|nog|maybe|misschien|from|with|met|by|door|van)\s+)+",
    re.IGNORECASE,
)
# Who comes from the place behind it.
_FROM: Final = later(r"(?P<who>\w[\w.&'-]*(?: \w[\w.&'-]*){0,2}?) (?:from|uit|in|near|out of|te) $")
# Nobody in particular: of these the place says more.
_ANYBODY: Final = frozenset(
    """guy guys man men lads firm firms company companies somebody someone iemand partij partijen club clubs lot crowd outfit supplier suppliers leverancier bedrijf bedrijfje
    kerel gast gasten shop winkel one ones eentje other others another local lokale lokaal rep seller vendor dealer handelaar""".split()
)
# What comes from somebody, and not from somewhere: "a quote from Reading".
_OFFERS: Final = frozenset(
    "quote quotes offer offers bid bids lease price prices proposal offerte offertes prijs prijzen voorstel bod aanbod one something iets".split()
)


# "Oxford hoists quoted": a firm that is called after its town.
_TRADES_AS: Final = later(
    r" (?P<what>[^\W\d_][\w&-]{3,}) (?:(?:have|has|had|hebben|heeft|also|ook) )*(?P<does>\w+)"
)


def _trading_as(said: Utterance, name: str, end: int) -> str | None:
    """A town's name with what the firm trades in, where that does something."""
    found = _TRADES_AS.match(said.fold, end)
    if found is None:
        return None
    does, what = utterance(found["does"]), utterance(found["what"])
    if not verbs_in(does, "en") + verbs_in(does, "nl") or verbs_in(what, "en") + verbs_in(what, "nl"):
        return None
    return f"{name} {said.text[slice(*found.span('what'))]}"


def called_by(said: Utterance | None, name: str) -> str:
    """The name itself, or whoever comes from there where it is a town."""
    words = utterance(name).words
    if said is None or not (words in TOWNS_OF_MORE or (len(words) == 1 and words[0] in TOWNS)):
        return name
    places = places_of(said.fold, utterance(name).fold)
    came = ((_FROM.search(said.fold, 0, start), end) for start, end in places)
    found, end = next(((who, end) for who, end in came if who is not None), (None, 0))
    if found is None:
        return next((who for _, end in places if (who := _trading_as(said, name, end)) is not None), name)
    who = _LEADS.sub("", said.text[slice(*found.span("who"))])
    told = utterance(who).words
    if not told or told[-1] in _OFFERS:
        return name
    if set(told) <= _ANYBODY:
        return f"{who}{said.text[found.end('who') : end]}"
    return who
