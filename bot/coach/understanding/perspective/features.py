"""What the rules found in an answer and how it was worded, as the names of features for the trained weights.

A feature is there or not. Those of one word carry its place, so that the words that weighed most can be shown. What the
features mean for the label is not known here.
"""

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final, Literal, get_args

from bot.coach.understanding.lexicon.words import Kind
from bot.coach.understanding.perspective.basics import Act, ActSide
from bot.coach.understanding.perspective.clauses import Clause
from bot.coach.understanding.perspective.weights import Features
from bot.coach.understanding.perspective.words import Word
from bot.coach.understanding.text import Utterance
from bot.coach.understanding.wordpatterns import Found

# An answer's label shows in its first words; what stands behind these costs time and adds nothing.
LONGEST: Final = 120
_CLAUSES: Final = 40
_LONGEST_WORD: Final = 24
_NOUNS: Final = (Kind.BUY_NOUN, Kind.SELL_NOUN, Kind.EITHER_NOUN)


def features(
    said: Utterance,
    clauses: Sequence[Clause],
    acts: Sequence[Act],
    found: Sequence[Found],
    *,
    rules: tuple[str, float],
    question: Literal["q1", "q3"],
) -> Features:
    """Everything about the answer that the weights may know. `rules` is the label the rules alone give, and how surely."""
    read = clauses[:_CLAUSES]
    words = [word for clause in read for word in clause.words][:LONGEST]
    shapes = ["^", *[_shape(word) for word in words], "$"]
    whole = [
        *_of_rules(*rules, question),
        *_of_acts(tuple([(act.side, act.basis, act.sure, act.done) for act in acts])),
        *_of_clauses(read),
        _LENGTHS[min(len(said.tokens), _MOST_WORDS)],
        *[f"H:{one}|{other}" for one, other in pairwise(shapes)],
        *[f"P:{match.name}" for match in found],
    ]
    tokens = said.tokens[:LONGEST]
    spoken = [token.fold[:_LONGEST_WORD] for token in tokens]
    starts = [token.start for token in tokens]
    single = _of_meanings(words)
    if tokens:
        pairs = zip(["^", *spoken], [*spoken, "$"], [*starts, starts[-1]], strict=True)
        single += [(f"b:{before} {word}", at) for before, word, at in pairs]
    return Features(whole, tuple(zip(spoken, starts, strict=True)), single)


_SIDES: Final[tuple[ActSide, ...]] = get_args(ActSide)
_MOST_ACTS: Final = 3
_MOST_WORDS: Final = 15
_LENGTHS: Final = [
    f"LEN:{sum(words >= limit for limit in (2, 4, 8, _MOST_WORDS))}" for words in range(_MOST_WORDS + 1)
]

# What acts and clauses have in common are few kinds in few orders, which come back between people.
_KINDS_KEPT: Final = 4_000


@lru_cache(_KINDS_KEPT)
def _of_rules(label: str, sure: float, question: str) -> tuple[str, ...]:
    return f"R:{label}", f"R:{label}:{sure:.2f}", f"Q:{question}", f"RQ:{label}:{question}"


@lru_cache(_KINDS_KEPT)
def _of_acts(acts: tuple[tuple[ActSide, str, bool, bool], ...]) -> tuple[str, ...]:
    """Of acts by their side, their basis, whether they are sure and done."""
    names: list[str] = []
    counts, sure_of = dict.fromkeys(_SIDES, 0), dict.fromkeys(_SIDES, 0)
    for kind, count in Counter(acts).items():
        side, basis, sure, done = kind
        counts[side] += count
        sure_of[side] += count if sure and not done else 0
        name = f"{side}:{basis}:{sure:d}{done:d}"
        names.append(f"A:{name}")
        if count > 1:
            names.append(f"A2:{name}")
    for side in _SIDES:
        names.append(f"N:{side}:{min(counts[side], _MOST_ACTS)}")
        names.append(f"S:{side}:{min(sure_of[side], _MOST_ACTS)}")
    if acts:
        names += [f"FIRST:{acts[0][0]}", f"LAST:{acts[-1][0]}"]
    return tuple(names)


def _of_clauses(clauses: Sequence[Clause]) -> list[str]:
    names: list[str] = []
    sides = ""
    for place, clause in enumerate(clauses):
        side = who = meaning = form = "-"
        if (subject := clause.subject) is not None:
            side, who = subject.side, f"{subject.side}{'p' if subject.pronoun else 'n'}"
        for word in reversed(clause.words):
            if word.verb is not None:
                meaning, form = word.verb.meaning, word.verb.form
                break
        nouns = tuple([kind for kind in _NOUNS if kind in clause.kinds])
        names += _of_clause(clause.opener if place else f"^{clause.opener}", who, meaning, form, nouns)
        names += [f"O:{side}:{one.side}{one.oblique}" for one in clause.mentions if one.oblique]
        sides += side[0]
    return [*names, *_of_subjects(sides)]


@lru_cache(_KINDS_KEPT)
def _of_clause(opener: str, who: str, meaning: str, form: str, nouns: tuple[Kind, ...]) -> tuple[str, ...]:
    """Of a clause by how it opens (the first one with "^" before it), its subject, its last verb and its kinds of nouns."""
    return (
        f"C:{opener.removeprefix('^')}:{who}:{meaning}",
        f"C2:{who}:{meaning}:{form}",
        f"CS:{who}",
        *([f"C0:{who}:{meaning}"] if opener.startswith("^") else ()),
        *[f"CN:{who}:{kind}:{meaning}" for kind in nouns],
    )


@lru_cache(_KINDS_KEPT)
def _of_subjects(sides: str) -> tuple[str, ...]:
    """Of all clauses by the first letters of whose their subjects are."""
    return f"NC:{min(len(sides), 5)}", f"SEQ:{sides[:4]}", f"SET:{''.join(sorted(set(sides)))}"


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


def _of_meanings(words: Sequence[Word]) -> list[tuple[str, int]]:
    found: list[tuple[str, int]] = []
    for word in words:
        verb = word.verb
        if verb is not None:
            at = word.token.start
            found += ((f"V:{verb.lemma}", at), (f"VM:{verb.meaning}", at))
        elif word.kind is not None:
            found.append((f"K:{word.kind}", word.token.start))
    return found
