"""Train the weights that know which pieces of an answer are no step, beside the rules.

A piece is a step where the rules say so and read the whole answer right; where they do not, where a step of the row is
worded like it.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import sqrt
from typing import cast

from bot.coach.understanding.flow import Flow
from bot.coach.understanding.steps.piece_features import keys_of, kind_of, names_of, told_in
from bot.coach.understanding.steps.piece_weights import UNIT, PieceWeights
from bot.coach.understanding.steps.pieces import Piece
from bot.coach.understanding.steps.reader import read_steps
from bot.coach.understanding.steps.sides import Verdict
from bot.coach.understanding.steps.words import RouteWords, is_act

from .coordinates import Coordinates
from .corpus import Row, load
from .storing import keep
from .wording import bare, covered, same_list, same_wording

_FITTING = Coordinates()
_SEEN = 5
# More features than these tell little: of rows that were held out as many were read right with seven times as many.
_KEPT = 1200
_SHARES = 8
_ALIKE = 80.0


@dataclass(frozen=True)
class Example:
    """A row with the features of each of its pieces, and which of them are steps."""

    row: Row
    pieces: tuple[tuple[str, ...], ...]
    steps: tuple[bool, ...]

    def right(self, weights: PieceWeights | None) -> bool:
        """Whether the whole answer is read as it is labelled."""
        return _right(self.row, weights)


def _right(row: Row, weights: PieceWeights | None) -> bool:
    given = None if weights is None else lambda: weights
    found = [step.title for step in read_steps(row.said, row.language, given).steps]
    accepted = cast("Sequence[Sequence[str]]", row.accepted("steps", "accept"))
    return any(same_list(steps, found) for steps in accepted)


class Listening(PieceWeights):
    """Weights that change nothing and keep what they were asked about."""

    def __init__(self) -> None:
        super().__init__(0, {})
        self.names: tuple[tuple[str, ...], ...] = ()
        self.said: tuple[str, ...] = ()
        self.judged: tuple[Verdict, ...] = ()

    def settled(
        self,
        laid: Flow,
        pieces: Sequence[Piece],
        words: RouteWords,
        judged: Sequence[Verdict],
        theirs: Sequence[bool],  # noqa: ARG002 - it listens to all of them
    ) -> list[Verdict]:
        """What the rules made of the pieces."""
        kinds = [kind_of(word, words) for word in laid.words]
        told = told_in(kinds, pieces)
        self.names = tuple(
            tuple(name for key in keys_of(laid, kinds, told, pieces, at) for name in names_of(key))
            for at in range(len(pieces))
        )
        self.said = tuple(" ".join(laid.words[piece.first : piece.stop]) for piece in pieces)
        self.judged = tuple(judged)
        return list(judged)


def examples() -> dict[str, list[Example]]:
    """The rows per file."""
    return {name: [example(row) for row in rows] for name, rows in load("steps").items()}


def example(row: Row) -> Example:
    """A row as its pieces teach it."""
    listening = Listening()
    right = _right(row, listening)
    wanted = [
        step for steps in cast("Sequence[Sequence[str]]", row.accepted("steps", "accept")) for step in steps
    ]
    return Example(
        row,
        tuple(
            tuple(name for name in names if found != "ours" or not _names_act(name))
            for names, found in zip(listening.names, listening.judged, strict=True)
        ),
        tuple(
            found == "step" if right else any(_like(said, step) for step in wanted)
            for said, found in zip(listening.said, listening.judged, strict=True)
        ),
    )


def _names_act(name: str) -> bool:
    """Whether a feature is about the words of a deed: of what is ours they teach nothing, for "demo" alone may be theirs."""
    return any(is_act(word) for word in name.split())


def _like(said: str, step: str) -> bool:
    one, other = bare(said), bare(step)
    return same_wording(said, step) or max(covered(one, other), covered(other, one)) >= _ALIKE


def train(rows: Sequence[Example]) -> PieceWeights:
    """The weights that fit `rows`: those features that tell most are chosen first, and then weighed without the others."""
    pieces = [
        (Counter(names), step) for one in rows for names, step in zip(one.pieces, one.steps, strict=True)
    ]
    seen = Counter(name for names, _ in pieces for name in names)
    _, weights = _fit(pieces, {name for name in seen if seen[name] >= _SEEN})
    telling = sorted(weights, key=lambda name: (-abs(weights[name]) * sqrt(seen[name]), name))
    start, weights = _fit(pieces, set(telling[:_KEPT]))
    stored = {name: round(UNIT * weight) for name, weight in weights.items()}
    return PieceWeights(round(UNIT * start), {name: weight for name, weight in stored.items() if weight})


def _fit(pieces: Sequence[tuple[Counter[str], bool]], among: set[str]) -> tuple[float, dict[str, float]]:
    """What speaks for a step at the start, and what each of the features `among` adds."""
    places = {name: at for at, name in enumerate(sorted(among))}
    rows = [
        [(places[name], float(count)) for name, count in sorted(names.items()) if name in places]
        for names, _ in pieces
    ]
    start, weights = _FITTING.fit(rows, [step for _, step in pieces], len(places))
    return start, {name: weights[at] for name, at in places.items()}


def store() -> str:
    """Train on everything there is and store the weights; what came of it, in a line."""
    weights = train([one for listed in examples().values() for one in listed])
    return keep("steps", weights.start, weights.by_feature, file="steps.json")


def cross() -> Iterator[str]:
    """The files held out as wholes, one share of them after another: what the rules read, and what they do with the weights.

    The rules were tuned on most of these rows, so what is worth knowing is how much the weights spoil.
    """
    batches = examples()
    shares = {name: at % _SHARES for at, name in enumerate(sorted(batches))}
    for share in range(_SHARES):
        weights = train([one for name, rows in batches.items() if shares[name] != share for one in rows])
        for name, rows in batches.items():
            if shares[name] == share and rows:
                rules, both = (sum(one.right(by) for one in rows) / len(rows) for by in (None, weights))
                yield f"{name} ({len(rows)}): rules {rules:.3f}; both {both:.3f}"
