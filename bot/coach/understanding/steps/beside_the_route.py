"""Short clauses beside the steps: a hope, that there is no other hurdle, who was there, what is over, what we still have to ask."""

from typing import Final

from bot.coach.understanding.steps.pieces import Piece
from bot.coach.understanding.steps.words import RouteWords, is_act, takes_part

_COMES_RIGHT: Final = frozenset("komt komen gaat zal moet".split())
_RIGHT: Final = frozenset("goed orde lukken loslopen snor rechtkomen goedkomen".split())
_IT_WILL_BE: Final = frozenset(
    {("dat", "wordt", "wel", "wat"), ("dit", "wordt", "wel", "wat"), ("dat", "wordt", "wat"), ("het", "wordt", "wel", "wat")}
)  # fmt: skip
_SURELY: Final = (
    _COMES_RIGHT
    | _RIGHT
    | frozenset(
        "dat die dit het t alles allemaal wel vast zeker vanzelf helemaal in nog hoor denk ik hoop zo best".split()
    )
)


def will_be_fine(said: tuple[str, ...]) -> bool:
    """As in "komt vast wel goed", "dat komt wel in orde": a hope, and nothing that anybody does."""
    if said in _IT_WILL_BE:
        return True
    return (
        len(said) > 1
        and not _COMES_RIGHT.isdisjoint(said)
        and not _RIGHT.isdisjoint(said)
        and _SURELY.issuperset(said)
    )


_BESIDE_AT_MOST: Final = 5


def with_whom(piece: Piece, said: tuple[str, ...], words: RouteWords) -> bool:
    """As in "second demo, with the nurses this time, then …": who is there, said behind the step."""
    if piece.first == 0 or piece.pause != "comma" or said[0] not in {"with", "met"} or piece.fronted:
        return False
    there = said[-1] in {"present", "there", "erbij", "time", "keer"}
    return (
        there
        and 2 < len(said) <= _BESIDE_AT_MOST
        and words.finite.isdisjoint(said)
        and not any(map(is_act, said))
    )


_AGREEING: Final = frozenset("ja yes yeah yep nou well en and".split())
_IT_IS: Final = frozenset({("dat", "is"), ("that", "is"), ("it", "is"), ("het", "is"), ("this", "is")})
_IT_IS_SHORT: Final = frozenset("da's das that's thats it's its".split())
_ALL_OF_IT: Final = frozenset({("alles",), ("all",), ("het",), ("it",)})
_ONLY: Final = frozenset("enige only sole".split())
_HURDLES_WITHIN: Final = 4


def the_only_one(said: tuple[str, ...]) -> bool:
    """As in "ja da's de enige horde", "that's the only hoop": told of the step before, and no step."""
    while len(said) > 1 and said[0] in _AGREEING:
        said = said[1:]
    opened = 1 if said[0] in _IT_IS_SHORT else 2 if said[:2] in _IT_IS else 0
    rest = said[opened:]
    if opened and rest in _ALL_OF_IT:
        return True  # "en da's alles"
    if (
        not opened
        or not 1 < len(rest) <= _HURDLES_WITHIN
        or rest[0] not in {"de", "het", "the", "their", "hun"}
    ):
        return False
    return rest[1] in _ONLY and not any(map(is_act, rest[2:]))


_BEHIND_US: Final = frozenset({("behind", "us"), ("behind", "them"), ("the", "rug"), ("de", "rug")})
_BEHIND_AT_MOST: Final = 7
_BEGUN: Final = frozenset("first eerste one ones half".split())


def is_over_already(said: tuple[str, ...]) -> bool:
    """As in "demo's behind us", "de proef is achter de rug": over before the route that is told."""
    return 2 < len(said) <= _BEHIND_AT_MOST and said[-2:] in _BEHIND_US and _BEGUN.isdisjoint(said)


_WILL: Final = frozenset(
    (will, verb)
    for will in ("will", "i'll", "ill")
    for verb in ("do", "ask", "find", "check", "raise", "enquire")
)
_I_DO: Final = frozenset(
    {("doe", "ik"), ("vraag", "ik"), ("dat", "doe", "ik"), ("dat", "vraag", "ik"), ("ga", "ik")}
)


def still_to_be_asked(said: tuple[str, ...]) -> bool:
    """As in "will do on our next call", "dat vraag ik volgende keer": what we still have to find out."""
    if said[:2] not in _WILL and said[:2] not in _I_DO and said[:3] not in _I_DO:
        return False
    return not any(takes_part(word) and word not in {"it", "we"} for word in said[2:])


_DOES: Final = frozenset("doet doen regelt regelen runt does handles runs do".split())
_ALONE: Final = frozenset("zelf alleen himself herself themselves itself alone".split())


def does_it_all(said: tuple[str, ...]) -> bool:
    """As in "de eigenaar doet alles zelf", "she runs everything herself": who it all is up to, and no act of theirs."""
    place = next((n for n, word in enumerate(said[:-1]) if word in _DOES), None)
    if place is None or said[-1] not in _ALONE:
        return False
    rest = said[place + 1 : -1]
    return rest[1 if rest[:1] == ("it",) else 0 :] in {("alles",), ("everything",), ("all",)}


_FOR_INFORMATION: Final = frozenset(
    {("ter", "info"), ("ter", "informatie"), ("ter", "kennisname"), ("for", "info"), ("for", "information"), ("be", "informed"), ("get", "informed"), ("wordt", "geïnformeerd")}
)  # fmt: skip
_NO_MORE: Final = frozenset("alleen enkel only just slechts merely".split())
_UNANIMOUS: Final = frozenset("unaniem unanimous unanimously eensgezind".split())
_MUST_BE_SO: Final = frozenset(
    "moet moeten het t dat ze zij wel is zijn must has have to needs it that they be and en maar but all allemaal".split()
)
_DID: Final = frozenset("did didn't didnt has hasn't hasnt does doesn't doesnt have haven't havent".split())


def is_only_told_of_it(said: tuple[str, ...]) -> bool:
    """As in "raad alleen ter info", "insurance must only be informed": who hears of it and does nothing."""
    return said[-2:] in _FOR_INFORMATION and not _NO_MORE.isdisjoint(said)


def must_be_unanimous(said: tuple[str, ...]) -> bool:
    """As in "unaniem moet het zijn": how a vote has to end, told of the step before."""
    return not _UNANIMOUS.isdisjoint(said) and all(word in _UNANIMOUS or word in _MUST_BE_SO for word in said)


def says_who_did(piece: Piece, said: tuple[str, ...]) -> bool:
    """As in "all three have to say yes. Danny did, Fitz hasn't": who of those just named has done it."""
    return piece.first > 0 and len(said) == 2 and said[1] in _DID
