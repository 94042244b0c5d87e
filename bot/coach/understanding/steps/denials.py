"""What is denied: an act that is not done, somebody who is not asked, a step they skip."""

from typing import Final

from bot.coach.understanding.flow import Flow
from bot.coach.understanding.steps.pieces import Piece
from bot.coach.understanding.steps.words import RouteWords

_NO_OBJECTION = frozenset(
    "bezwaar bezwaren objection objections probleem problem problems issue issues".split()
)
_NOT_AT_ALL = frozenset("doesn't doesnt don't dont didn't didnt isn't won't niet".split())
NOBODY = frozenset({"nothing", "niks", "niets", "none", "nobody", "niemand"})
_NOT_TO_BE = frozenset({"won't", "wont", "isn't", "isnt", "aren't", "arent", "not", "niet"})
_TAKING_PART = frozenset({"involved", "betrokken", "included"})
_IN_ON_THIS = ("in", "on", "this")


_EITHER: Final = frozenset({"of", "or"})
_NOT: Final = frozenset("niet not can't cant cannot doesn't doesnt don't dont won't wont isn't".split())
_NOT_THEIRS: Final = frozenset(
    """
    beslist beslissen beslis tekent tekenen besluit besluiten bepaalt bepalen koopt kopen gaat decide decides sign signs signing approve approves buy buys
    mag mogen kan kunnen may can allowed does zelf himself herself themselves itself alone alleen daar hier erover er over on it that this to about off
    here there daarover hierover echt really actually even in at officieel eigenlijk
""".split()
)
_SUBJECT_AT_MOST: Final = 3


def _decides_not(said: tuple[str, ...], words: RouteWords) -> bool:
    """As in "zij beslist niet zelf", "Bill can't sign", "de manager mag niet tekenen": who does not, before who does."""
    if _NOT.isdisjoint(said) or words.buying.isdisjoint(said):
        return False
    at = next((n for n, word in enumerate(said[:5]) if word in _NOT), None)
    if not at:
        return False
    start = next((n for n, word in enumerate(said) if n and (word in _NOT or word in _NOT_THEIRS)), len(said))
    return start <= _SUBJECT_AT_MOST and all(word in _NOT or word in _NOT_THEIRS for word in said[start:])


_MUST: Final = frozenset({"moet", "moeten"})
_NO: Final = frozenset({"niet", "nie", "geen", "nooit"})
_NOT_ONLY: Final = frozenset("alleen enkel slechts meer langer vergeten te nog".split())
_NO_WITHIN: Final = 3


def _need_not(said: tuple[str, ...]) -> bool:
    """As in "de raad moet er niet over stemmen": in Flanders they need not, elsewhere they must not; no step either way."""
    must = next((n for n, word in enumerate(said) if word in _MUST), None)
    if must is None:
        return False
    place = next((n for n in range(must + 1, min(must + 2 + _NO_WITHIN, len(said))) if said[n] in _NO), None)
    return place is not None and _NOT_ONLY.isdisjoint(said[place - 1 : place + 3])


_DOES_NOT: Final = frozenset("doesn't doesnt don't dont won't wont".split())
# What is bounded by these happens all the same, or is still to happen.
_ALL_THE_SAME: Final = _NOT_ONLY | frozenset(
    "tot until till before voordat voor without zonder unless tenzij only just pas of or yet mind care want need object".split()
)
_OPENING: Final = 3


def _does_not(said: tuple[str, ...], words: RouteWords) -> bool:
    """As in "ze kiezen niet via inkoop", "doesn't go to tender": how they do not go about it, before how they do."""
    if not _ALL_THE_SAME.isdisjoint(said):
        return False
    if not _DOES_NOT.isdisjoint(said[:_OPENING]):
        return True
    return any(said[n] in words.finite and said[n + 1] == "niet" for n in range(min(_OPENING, len(said) - 1)))


def is_denied(flow: Flow, piece: Piece, first: int, words: RouteWords) -> bool:
    """Whether a piece, of which the fillers end at `first`, says that something is not done or somebody not asked."""
    if words.denied_openings.at(flow.words, first, piece.stop) or words.denied_openings.at(
        flow.words, piece.first, piece.stop
    ):
        return True
    said = flow.words[first : piece.stop]
    if said[:2] == ("go", "no"):
        return False  # "go / no go"
    if not _NOT_TO_BE.isdisjoint(said) and (not _TAKING_PART.isdisjoint(said) or said[-3:] == _IN_ON_THIS):
        return True
    either = not _EITHER.isdisjoint(said)  # "he orders or not", "dan tekent ze of niet"
    if said[-1] in _NOT_AT_ALL and 1 < len(said) <= 4 and "nog" not in said and not either:
        return True
    if not either and _need_not(said):
        return True
    if not piece.barring and not either and (_decides_not(said, words) or _does_not(said, words)):
        return True
    if said[0] in NOBODY and len(said) > 1:
        return True
    near = flow.words[piece.first : min(piece.first + 4, piece.stop)]
    for place, word in enumerate(near[1:], 1):
        if word in {"geen", "no"} and near[place - 1] in words.finite:
            after = piece.first + place + 1
            return after < piece.stop and flow.words[after] not in _NO_OBJECTION
    return words.denied_inside.inside(flow.words, piece.first, piece.stop)
