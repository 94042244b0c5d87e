"""Training weights that choose: a logistic regression over the options of a row, in plain Python and the same every time."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, sqrt
from random import Random

Option = Sequence[tuple[int, float]]
"""Where the features of one option stand, with the value of each."""


@dataclass(frozen=True)
class Choice:
    """One row: its options, those of them that are right, and how much the row counts."""

    options: Sequence[Option]
    right: frozenset[int]
    weight: float


@dataclass(frozen=True)
class Chooser:
    """How the weights are found, by gradient descent with steps that shrink. `rounds`: how often each row is looked at.

    `loose`: how much a feature's weight may grow per row that it is in. A row whose options are all off by less than
    `passed_over` teaches nothing more and is left alone.
    """

    rounds: int = 12
    loose: float = 3.0
    step: float = 0.08
    passed_over: float = 0.02

    def fit(self, rows: Sequence[Choice], seen: Sequence[int]) -> list[float]:
        """A weight for each feature; `seen`: in how many options each is."""
        hold = [1 / (self.loose * count) for count in seen]
        weights = [0.0] * len(seen)
        squares = [1e-2] * len(seen)
        order = list(range(len(rows)))
        chance = Random(7)  # noqa: S311 - the same order every time
        for _ in range(self.rounds):
            chance.shuffle(order)
            for at in order:
                row = rows[at]
                pulls = _pulls(weights, row)
                if max(map(abs, pulls)) < self.passed_over * row.weight:
                    continue
                for option, pull in zip(row.options, pulls, strict=True):
                    for place, value in option:
                        slope = pull * value + weights[place] * hold[place]
                        square = squares[place] = squares[place] + slope * slope
                        weights[place] -= self.step * slope / sqrt(square)
        return weights


def _pulls(weights: Sequence[float], row: Choice) -> list[float]:
    """How far each option is off, where those that are right share what they have as it is."""
    totals = [sum([weights[place] * value for place, value in option]) for option in row.options]
    top = max(totals)
    raised = [exp(total - top) for total in totals]
    whole = sum(raised)
    good = sum([raised[at] for at in row.right]) or 1e-300
    return [
        row.weight * (one / whole - (one / good if at in row.right else 0.0)) for at, one in enumerate(raised)
    ]
