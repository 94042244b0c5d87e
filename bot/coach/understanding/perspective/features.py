"""What the rules found in an answer and how it was worded, as the names of features for the trained weights.

A feature is there or not. Those of one word carry its place, so that the words that weighed most can be shown. What the
features mean for the label is not known here.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final, Literal, get_args

from bot.coach.understanding.lexicon.words import Kind
from bot.coach.understanding.perspective.basics import Act, ActSide
from bot.coach.understanding.perspective.clauses import Clause
from bot.coach.understanding.perspective.words import Word
from bot.coach.understanding.text import Utterance
from bot.coach.understanding.wordpatterns import Found

# An answer's label shows in its first words; what stands behind these costs time and adds nothing.
LONGEST: Final = 120
_CLAUSES: Final = 40
_LONGEST_WORD: Final = 24
# Pieces of words forgive typos and endings.
_PIECE: Final = 4
_WORDS_KEPT: Final = 20_000
_NOUNS: Final = (Kind.BUY_NOUN, Kind.SELL_NOUN, Kind.EITHER_NOUN)

Features = tuple[tuple[str, ...], int]
"""Names of features and the place of the token they come from; -1 for what is said by the whole answer."""


def features(
    said: Utterance,
    clauses: Sequence[Clause],
    acts: Sequence[Act],
    found: Sequence[Found],
    *,
    rules: tuple[str, float],
    question: Literal["q1", "q3"],
) -> list[Features]:
    """Everything about the answer that the weights may know. `rules` is the label the rules alone give, and how surely."""
    label, sure = rules
    whole = [
        f"R:{label}",
        f"R:{label}:{sure:.2f}",
        f"Q:{question}",
        f"RQ:{label}:{question}",
        *(f"P:{match.name}" for match in found),
        *_of_acts(acts),
        *_of_clauses(clauses[:_CLAUSES]),
        f"LEN:{_length(len(said.tokens))}",
    ]
    words = [word for clause in clauses[:_CLAUSES] for word in clause.words][:LONGEST]
    shapes = ["^", *map(_shape, words), "$"]
    whole += [f"H:{one}|{other}" for one, other in pairwise(shapes)]
    return [(tuple(whole), -1), *_of_words(said), *_of_meanings(words)]


_SIDES: Final[tuple[ActSide, ...]] = get_args(ActSide)
_MOST_ACTS: Final = 3


_NUMBERS: Final = {side: [f"N:{side}:{count}" for count in range(_MOST_ACTS + 1)] for side in _SIDES}
_SURE_NUMBERS: Final = {side: [f"S:{side}:{count}" for count in range(_MOST_ACTS + 1)] for side in _SIDES}


def _of_acts(acts: Sequence[Act]) -> Iterator[str]:
    kinds: dict[tuple[ActSide, str, bool, bool], int] = {}
    for act in acts:
        kind = act.side, act.basis, act.sure, act.done
        kinds[kind] = kinds.get(kind, 0) + 1
    counts, sure_of = dict.fromkeys(_SIDES, 0), dict.fromkeys(_SIDES, 0)
    for (side, basis, sure, done), count in kinds.items():
        counts[side] += count
        sure_of[side] += count if sure and not done else 0
        name = f"{side}:{basis}:{sure:d}{done:d}"
        yield f"A:{name}"
        if count > 1:
            yield f"A2:{name}"
    for side in _SIDES:
        yield _NUMBERS[side][min(counts[side], _MOST_ACTS)]
        yield _SURE_NUMBERS[side][min(sure_of[side], _MOST_ACTS)]
    if acts:
        yield f"FIRST:{acts[0].side}"
        yield f"LAST:{acts[-1].side}"


def _of_clauses(clauses: Sequence[Clause]) -> Iterator[str]:
    subjects = []
    for place, clause in enumerate(clauses):
        subject = clause.subject
        who = "-" if subject is None else f"{subject.side}{'p' if subject.pronoun else 'n'}"
        verb = next((word.verb for word in reversed(clause.words) if word.verb is not None), None)
        meaning, form = (verb.meaning, verb.form) if verb is not None else ("-", "-")
        yield f"C:{clause.opener}:{who}:{meaning}"
        yield f"C2:{who}:{meaning}:{form}"
        yield f"CS:{who}"
        if place == 0:
            yield f"C0:{who}:{meaning}"
        side = subject.side if subject is not None else "-"
        for mention in clause.mentions:
            if mention.oblique:
                yield f"O:{side}:{mention.side}{mention.oblique}"
        for kind in _NOUNS:
            if kind in clause.kinds:
                yield f"CN:{who}:{kind}:{meaning}"
        subjects.append(side[0])
    yield f"NC:{min(len(clauses), 5)}"
    yield f"SEQ:{''.join(subjects[:4])}"
    yield f"SET:{''.join(sorted(set(subjects)))}"


def _length(words: int) -> int:
    return sum(words >= limit for limit in (2, 4, 8, 15))


class _Shapes(dict[tuple[str, str], str]):
    """How verbs look, made when one of the kind is first met."""

    def __missing__(self, key: tuple[str, str]) -> str:
        meaning, form = key
        self[key] = shape = f"{meaning}.{form}"
        return shape


_SHAPES: Final = _Shapes()


def _shape(word: Word) -> str:
    if word.verb is not None:
        return _SHAPES[word.verb.meaning, word.verb.form]
    return word.kind if word.kind is not None else "?"


def _of_meanings(words: Sequence[Word]) -> Iterator[Features]:
    for word in words:
        if word.verb is not None:
            yield (f"V:{word.verb.lemma}", f"VM:{word.verb.meaning}"), word.token.start
        elif word.kind is not None:
            yield (f"K:{word.kind}",), word.token.start


def _of_words(said: Utterance) -> list[Features]:
    tokens = said.tokens[:LONGEST]
    found: list[Features] = []
    before = "^"
    for token in tokens:
        word, at = token.fold[:_LONGEST_WORD], token.start
        found.append(((f"b:{before} {word}",), at))
        found.append((_of_word(word), at))
        before = word
    if tokens:
        found.append(((f"b:{before} $",), tokens[-1].start))
    return found


@lru_cache(_WORDS_KEPT)
def _of_word(word: str) -> tuple[str, ...]:
    """The features of a word by itself, whatever it stands beside."""
    framed = f"<{word}>"
    pieces = range(len(framed) - _PIECE + 1)
    return f"w:{word}", *[f"c:{framed[first : first + _PIECE]}" for first in pieces]
