"""Cut a message into what each piece of it tells, where the weights are surest: "survey is done, kim has left" tells two things.

A comma or a joining word may lead on to something else or go on with the same; which of the two it does is known only by what the
words tell with it and without it. So of all ways to cut a message the one is taken in which the words are told most surely.
"""

from collections.abc import Callable
from itertools import pairwise
from math import log
from typing import Final

from bot.coach.understanding.belonging.gaps import Cuts, with_gaps
from bot.coach.understanding.belonging.reader import how_likely, read_part, read_told
from bot.coach.understanding.belonging.told import ToldPiece, ToldPieces
from bot.coach.understanding.belonging.weights import PartWeights
from bot.coach.understanding.clauses import Clauses, cut
from bot.coach.understanding.text import Language, Utterance, utterance
from bot.coach.understanding.told_readings import DealWords, PartReading

_CLAUSES, _WORDS = 5, 30
"""The most clauses and words that tell one thing."""

# How much what the words tell weighs beside where a piece is likely to begin.
_TELLS: Final = 1.0
_LEAST: Final = 0.01


def read_pieces(
    said: Utterance, language: Language, told_of: DealWords, weights: Callable[[], PartWeights]
) -> ToldPieces:
    """What `said` tells, piece by piece in its order; each clause belongs to one piece. Total."""
    cuts = cut_finely(said, language, told_of, weights)
    count = len(cuts.likely)
    best: list[tuple[float, tuple[int, ...]]] = [(0.0, (0,))]
    for end in range(1, count + 1):
        ways = []
        for start in range(max(0, end - _CLAUSES), end):
            words = _words(cuts.clauses, start, end)
            if start < end - 1 and len(words.words) > _WORDS:
                continue
            likely = how_likely(words, language, told_of, weights) if _can_tell(words) else 0.0
            joins = sum(log(max(1 - cuts.likely[place], _LEAST)) for place in range(start + 1, end))
            weight = log(max(cuts.likely[start], _LEAST)) + joins + _TELLS * log(max(likely, _LEAST))
            ways.append((best[start][0] + weight, (*best[start][1], end)))
        best.append(max(ways, key=lambda way: way[0]))
    found = list[ToldPiece]()
    for start, end in pairwise(best[-1][1]):
        places = frozenset(range(start, end))
        piece = _piece(_words(cuts.clauses, start, end), places, language, told_of, weights)
        if found and _goes_on(cuts.clauses, found[-1], piece):
            places |= found[-1].places
            words = _words(cuts.clauses, min(places), max(places) + 1)
            found[-1] = _piece(words, places, language, told_of, weights)
        else:
            found.append(piece)
    return ToldPieces(cuts.clauses, tuple(found))


def _goes_on(clauses: Clauses, before: ToldPiece, piece: ToldPiece) -> bool:
    """Whether a piece that nothing is put in front of tells the same kind of thing as the one before: "dont need to send that | test plan"."""
    if before.told is None or piece.told is None or len(before.said.words) + len(piece.said.words) > _WORDS:
        return False
    opens = clauses.row[min(piece.places)].opens
    same = (before.told.part, before.told.op) == (piece.told.part, piece.told.op)
    return same and opens == "word" and piece.said.words[0] not in _JOINS


_JOINS: Final = frozenset("en and maar but dus so terwijl while want because omdat".split())


def cut_finely(
    said: Utterance, language: Language, told_of: DealWords, weights: Callable[[], PartWeights]
) -> Cuts:
    """A message cut wherever a piece may begin, which the places of the pieces are places of."""
    return with_gaps(cut(said), language, told_of, weights().gaps)


def _words(clauses: Clauses, start: int, end: int) -> Utterance:
    return utterance(clauses.said.text[clauses.row[start].start : clauses.row[end - 1].end].strip())


def _can_tell(said: Utterance) -> bool:
    return 0 < len(said.words) <= _WORDS


def _piece(
    said: Utterance,
    places: frozenset[int],
    language: Language,
    told_of: DealWords,
    weights: Callable[[], PartWeights],
) -> ToldPiece:
    if not _can_tell(said):
        return ToldPiece(places, said, PartReading("rest", 0.0), None)
    part = read_part(said, language, told_of, weights)
    return ToldPiece(places, said, part, read_told(said, language, told_of, part.part, weights))
