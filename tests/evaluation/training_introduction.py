"""Train the weights that read the first message about a customer: which words tell what, and when a step is.

They learn from rows of which nobody wrote a rule, and look at what the rules make of these besides.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.coach.understanding.chain import ChainWeights, Labels, Piece, pieces
from bot.coach.understanding.introduction.features import step_features, word_features
from bot.coach.understanding.introduction.heard import heard_at
from bot.coach.understanding.introduction.weights import (
    ACT_LABELS,
    ACTS,
    NAME_LABELS,
    NAMES,
    WHENS,
    IntroductionWeights,
    When,
)

from .chain import Chain, Words
from .corpus import Row, load
from .descent import Descent
from .first_rows import First, first
from .fitting import Features, Fitting, fitted
from .storing import store as write

_ROUNDS, _SEEN, _UNIT, _LEAST = 16, 9, 6, 6
# What is left out is nowhere in the deal, and what is marked by mistake the rooms look at once more.
_MARGIN = 20.0
_WHEN = Fitting(Descent(rounds=12, loose=2.0, passed_over=0.02), 3, 3)


@dataclass(frozen=True)
class Sampled:
    """A row with the features of its words and of its steps."""

    of: First
    words: Words
    steps: Sequence[tuple[Sequence[str], When]]


def sampled(rows: Sequence[Row]) -> list[Sampled]:
    """The rows with what the weights look at."""
    found = []
    for one in first(rows):
        heard = heard_at(one.said, one.row.language)
        steps = [(step_features(one.said, one.row.language, heard, piece), when) for piece, when in one.steps]
        found.append(Sampled(one, word_features(one.said, one.row.language, heard), steps))
    return found


def train(rows: Sequence[Sampled]) -> IntroductionWeights:
    """The weights that fit these rows."""
    steps = [step for one in rows for step in one.steps]
    return IntroductionWeights(
        _chain(ACT_LABELS, [(one.words, one.of.acts) for one in rows]),
        _chain(NAME_LABELS, [(one.words, one.of.names) for one in rows]),
        fitted([_as_they_are(names) for names, _ in steps], [when for _, when in steps], WHENS, _WHEN),
    )


def _as_they_are(names: Sequence[str]) -> Features:
    return lambda _: list(names)


def _chain(labels: Labels, marked: Sequence[tuple[Words, Sequence[int]]]) -> ChainWeights:
    counted = Counter(name for words, _ in marked for names in words for name in set(names))
    chain = Chain(labels)
    chain.fit(
        [
            ([[name for name in names if counted[name] >= _SEEN] for names in words], wanted)
            for words, wanted in marked
        ],
        _ROUNDS,
        _MARGIN,
    )
    return ChainWeights(labels, *chain.mean(_UNIT, _LEAST))


def store() -> str:
    """Train on everything there is and store the weights; what came of it, in a line."""
    weights = train([one for rows in load("first").values() for one in sampled(rows)])
    when = {"start": weights.when.start, "weights": weights.when.by_feature}
    acts = {"kinds": [*ACTS, *WHENS], "when": when, **_stored(weights.acts)}
    names = {"kinds": NAMES, **_stored(weights.names)}
    return f"introduction: {write('introduction_acts.json', acts)}, {write('introduction_names.json', names)}"


def _stored(chain: ChainWeights) -> Mapping[str, object]:
    return {"behind": chain.behind, "weights": chain.by_feature}


def cross() -> Iterator[str]:
    """Each file of rows held out as a whole: how many pieces of each kind are found where they are marked."""
    files = {name: sampled(rows) for name, rows in load("first").items()}
    for held, rows in files.items():
        weights = train([one for name, others in files.items() if name != held for one in others])
        counted = Counter[str]()
        for one in rows:
            for chain, wanted in ((weights.acts, one.of.acts), (weights.names, one.of.names)):
                found, marked = chain.pieces(one.words), pieces(chain.labels, wanted)
                for piece in found:
                    counted[f"{piece.kind} found"] += 1
                    counted[f"{piece.kind} right"] += _touches(piece, marked)
                for piece in marked:
                    counted[f"{piece.kind} marked"] += 1
                    counted[f"{piece.kind} there"] += _touches(piece, found)
        yield f"{held}: " + ", ".join(
            f"{kind} {counted[f'{kind} right'] / max(1, counted[f'{kind} found']):.2f}/{counted[f'{kind} there'] / max(1, counted[f'{kind} marked']):.2f}"
            for kind in (*ACTS, *NAMES)
            if counted[f"{kind} marked"]
        )


def _touches(piece: Piece, others: Sequence[Piece]) -> bool:
    return any(piece.kind == one.kind and piece.first < one.end and one.first < piece.end for one in others)
