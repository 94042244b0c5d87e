"""Training weights for a yes or no: a logistic regression, one weight after another, in plain Python and the same every time.

It ends where descent from row to row only comes near, which counts where few features are left.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp

_FURTHEST = 1.0


@dataclass(frozen=True)
class Coordinates:
    """How the weights are found. `rounds`: how often each weight is looked at; `loose`: how freely they may grow."""

    rounds: int = 20
    loose: float = 0.5

    def fit(
        self, rows: Sequence[Sequence[tuple[int, float]]], wanted: Sequence[bool], features: int
    ) -> tuple[float, list[float]]:
        """What speaks for a yes at the start, and a weight for each feature; a row is where its features stand, with values."""
        there: list[list[tuple[int, float]]] = [[] for _ in range(features)]
        for at, row in enumerate(rows):
            for place, value in row:
                there[place].append((at, value))
        everywhere = [(at, 1.0) for at in range(len(rows))]
        totals, likely, weights, start = [0.0] * len(rows), [0.5] * len(rows), [0.0] * features, 0.0

        def moved(column: Sequence[tuple[int, float]], slope: float, bend: float) -> float:
            for at, value in column:
                chance = likely[at]
                slope += value * (chance - wanted[at])
                bend += value * value * chance * (1 - chance)
            step = max(-_FURTHEST, min(_FURTHEST, -slope / bend)) if bend else 0.0
            for at, value in column:
                totals[at] += step * value
                likely[at] = 1 / (1 + exp(-totals[at]))
            return step

        for _ in range(self.rounds):
            start += moved(everywhere, 0.0, 0.0)
            for place, column in enumerate(there):
                weights[place] += moved(column, weights[place] / self.loose, 1 / self.loose)
        return start, weights
