"""Conditions joined in one clause: "als het budget rond is en de raad ja zegt" waits for two things."""

from bot.coach.understanding.flow import Flow
from bot.coach.understanding.steps.pieces import Piece
from bot.coach.understanding.steps.words import CLAUSE_ENDS, RouteWords, is_act, takes_part

_AND = frozenset({"en", "and"})
_AT_LEAST, _SUBJECT_AT_MOST = 2, 4


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
