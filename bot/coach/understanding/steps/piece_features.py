"""What the trained weights know a piece of an answer by: its words, what kinds of words these are, its place and its neighbours.

What the rules made of the piece is not among it: they fit the rows that the weights learn from, and no others.
"""

from collections.abc import Iterator, Sequence
from functools import reduce
from operator import or_
from typing import Final

from bot.coach.understanding.flow import Flow
from bot.coach.understanding.steps.pieces import Piece
from bot.coach.understanding.steps.words import RouteWords, is_act, takes_part

Key = str | tuple[object, ...]
"""A word by itself, or something else there is to know of a piece: what it is, and its values."""

_US, _SOMEBODY, _ACT, _BUYS, _WE_DO, _VERB, _PRONOUN, _DETERMINER = (1 << n for n in range(8))
_TOLD: Final = _US | _SOMEBODY | _ACT | _BUYS | _WE_DO | _VERB
_COUNTED: Final = (1, 2, 3, 4, 6, 9)
_MANY: Final = 4


def kind_of(word: str, words: RouteWords) -> int:
    """What kinds of word a word is, one bit each."""
    return (
        (word in words.our_subjects and _US)
        | (takes_part(word) and _SOMEBODY)
        | (is_act(word) and _ACT)
        | (word in words.buying and _BUYS)
        | ((word in words.our_verbs or word in words.our_finite) and _WE_DO)
        | (word in words.finite and _VERB)
        | (word in words.pronouns and _PRONOUN)
        | (word in words.determiners and _DETERMINER)
    )


def keys_of(
    laid: Flow, kinds: Sequence[int], told: Sequence[int], pieces: Sequence[Piece], place: int
) -> list[Key]:
    """What there is to know of one piece; `kinds` are those of the words of the answer, `told` those in each piece."""
    words = laid.words
    piece, count = pieces[place], len(pieces)
    first, stop = piece.first, piece.stop
    at = "only" if count == 1 else "first" if place == 0 else "last" if place == count - 1 else "mid"
    before = pieces[place - 1] if place else None
    keys: list[Key] = [*words[first:stop]]
    keys += [
        ("^", words[first]),
        ("$", words[stop - 1]),
        ("2", *words[first : min(first + 2, stop)]),
        ("k", kinds[first], kinds[first + 1] if stop - first > 1 else -1, kinds[stop - 1], told[place]),
        ("l", min(stop - first, 10), min(count, _MANY), at),
        (
            "r", piece.relation, piece.pause, piece.fronted, piece.since, piece.but, piece.chained, piece.over,
            piece.until, laid.listed, laid.inside[first], min(max(first - (before.stop if before else 0), 0), 3),
        ),
        ("<", words[first - 1] if first else ""),
        (">", words[stop] if stop < len(words) else ""),
    ]  # fmt: skip
    if before is not None:
        keys += [("<^", words[before.first]), ("<$", words[before.stop - 1]), ("<k", told[place - 1])]
    if place + 1 < count:
        behind = pieces[place + 1]
        keys += [(">^", words[behind.first]), (">$", words[behind.stop - 1]), (">k", told[place + 1])]
    return keys


def told_in(kinds: Sequence[int], pieces: Sequence[Piece]) -> list[int]:
    """The kinds of words that are in each piece."""
    return [reduce(or_, kinds[piece.first : piece.stop], 0) & _TOLD for piece in pieces]


def names_of(key: Key) -> Iterator[str]:
    """The features of a key, by name."""
    if isinstance(key, str):
        yield key
        return
    what, *values = key
    match what:
        case "k":
            first, second, last, told = values
            yield f"k1:{first} {second}"
            yield f"k0:{last}"
            yield from _told("k", told)
        case "<k" | ">k":
            yield from _told(str(what), values[0])
        case "l":
            length, count, at = values
            yield f"l:{_counted(length)}"
            yield f"l:{_counted(length)}/{min(int(str(count)), 3)}"
            yield f"n:{count}"
            yield f"at:{at}"
        case "r":
            relation, pause, *flags, gap = values
            yield f"r:{relation}/{pause}"
            yield f"gap:{gap}"
            yield from (f"r{at}" for at, flag in enumerate(flags) if flag)
        case _:
            yield " ".join(map(str, key))


def _told(what: str, kinds: object) -> Iterator[str]:
    bits = int(str(kinds))
    yield f"{what}:{bits}"
    yield from (f"{what}+{bit}" for bit in range(6) if bits >> bit & 1)


def _counted(length: object) -> int:
    return max(count for count in _COUNTED if count <= int(str(length)))
