"""Conditions joined in one clause: "als het budget rond is en de raad ja zegt" waits for two things."""

from typing import Final

from bot.coach.understanding.flow import Flow
from bot.coach.understanding.steps.pieces import Piece
from bot.coach.understanding.steps.words import CLAUSE_ENDS, RouteWords, is_act, takes_part

_AND = frozenset({"en", "and"})
_AT_LEAST, _SUBJECT_AT_MOST = 2, 4


_IF_SO: Final = frozenset("klopt lukt bevalt werkt past valt is zijn mag kan loopt".split())
_IF_SO_AT_MOST: Final = 7


def turned_conditions(flow: Flow, pieces: list[Piece], words: RouteWords) -> list[Piece]:
    """The pieces, with "klopt de prijs | dan tekent Naima" told as "als de prijs klopt": a verb in front, and "dan" behind it."""
    if "de" not in words.articles or "dan" not in flow.words:
        return pieces
    found = list(pieces)
    for place in range(len(pieces) - 1):
        piece, following = pieces[place], pieces[place + 1]
        said = flow.words[piece.first : piece.stop]
        if (
            said[0] in _IF_SO
            and 1 < len(said) <= _IF_SO_AT_MOST
            and (said[1] in words.determiners or said[1] in words.pronouns or takes_part(said[1]))
            and piece.relation == "then"
            and not piece.fronted
            and (piece.first == 0 or flow.pauses[piece.first] in {"stop", "line"})
            and following.first == piece.stop + 1
            and flow.words[piece.stop] == "dan"
        ):
            found[place] = piece._replace(first=piece.first + 1, since=True)
    return found


def one_by_one(flow: Flow, pieces: list[Piece], words: RouteWords) -> list[Piece]:
    """The pieces, those that tell what is over by then cut where a second condition begins."""
    if not any(piece.since for piece in pieces):
        return pieces
    found: list[Piece] = []
    for piece in pieces:
        place = _second(flow, piece, words) if piece.since else None
        if place is None:
            found.append(piece)
            continue
        found.append(piece._replace(stop=place))
        # What has to be over first stays in the order in which it was said.
        found.append(piece._replace(first=place + 1, relation="then", chained=True, pause=""))
    return found


_IF: Final = frozenset({"als", "indien", "if"})
_GOES_WELL: Final = frozenset(
    """
    het t 't alles dat dit ze zij hij it all everything that this things they they're it's that's he she tenminste allemaal
    goed ok oke okay prima akkoord bevalt meevalt meezit lukt mag kan werkt klopt past gaat is zijn valt mee zit loopt gelukt uitpakt
    goes went works work out well fine good happy pans fits is are happens like likes pass passes any alright right go according to plan
""".split()
)
_ASKED: Final = frozenset(
    "check checks look looks see sees decide decides know knows tell tells ask asks kijkt kijken weet weten vraagt vragen him her them me us na zien tests test".split()
)
_WELL_AT_MOST: Final = 6


def without_hope(flow: Flow, piece: Piece) -> Piece:
    """The piece without "als alles goed gaat", "if it works out" at its end: whether a step comes off is no part of it."""
    if _IF.isdisjoint(flow.words[piece.first : piece.stop]) or piece.since:
        return piece
    for place in range(max(piece.first + 1, piece.stop - _WELL_AT_MOST), piece.stop - 1):
        if flow.words[place] in _IF and flow.words[place - 1] not in _ASKED:
            rest = flow.words[place + 1 : piece.stop]
            return piece._replace(stop=place) if _GOES_WELL.issuperset(rest) else piece
    return piece


def _second(flow: Flow, piece: Piece, words: RouteWords) -> int | None:
    """Where the "en" stands behind a whole clause and before another one; None when it joins two words."""
    for place in range(piece.first + _AT_LEAST, piece.stop - _AT_LEAST):
        if flow.words[place] in _AND and not flow.inside[place]:
            previous, follows = flow.words[place - 1], flow.words[place + 1]
            told = previous in words.finite or previous in CLAUSE_ENDS
            told = told or not words.finite.isdisjoint(flow.words[piece.first + 1 : place])
            somebody = (
                follows in words.openers or takes_part(follows) or flow.tokens[place + 1].text[0].isupper()
            )
            if told and somebody and _has_verb(flow, place + 2, piece.stop, words):
                return place
    return None


def _has_verb(flow: Flow, first: int, stop: int, words: RouteWords) -> bool:
    near = flow.words[first:stop]
    if "de" in words.articles:
        return near[-1] in words.told or near[-1] in CLAUSE_ENDS
    return any(word in words.finite and not is_act(word) for word in near[:_SUBJECT_AT_MOST])
