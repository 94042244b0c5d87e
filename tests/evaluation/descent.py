"""The training itself: a multinomial logistic regression by stochastic gradient descent, in plain Python and the same every time."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, sqrt
from random import Random

_ROUNDS = 30
_STEP = 0.3
_START_STEP = 0.01


@dataclass(frozen=True)
class Sample:
    """One row: where its features stand with the value of each, the label that is right, and how much the row counts."""

    features: Sequence[tuple[int, float]]
    wanted: int
    weight: float


@dataclass(frozen=True)
class Descent:
    """How the weights are found. `rounds`: how often each row is looked at.

    `loose`: how much a feature's weights may grow per row that it is in. A row whose labels are all off by less than
    `passed_over` teaches nothing more and is left alone.
    """

    rounds: int = _ROUNDS
    loose: float = 0.3
    passed_over: float = 0.0

    def fit(
        self, samples: Sequence[Sample], seen: Sequence[int], labels: int
    ) -> tuple[list[float], list[list[float]]]:
        """Per label a start, and per feature a weight for each label; `seen`: in how many rows each feature is."""
        hold = [1 / (self.loose * count) for count in seen]
        weights = [[0.0] * labels for _ in seen]
        squares = [[1e-2] * labels for _ in seen]
        start = [0.0] * labels
        order = list(range(len(samples)))
        chance = Random(7)  # noqa: S311 - the same order every time
        for _ in range(self.rounds):
            chance.shuffle(order)
            for at in order:
                sample = samples[at]
                pull = _pull(weights, start, sample)
                if self.passed_over and max(map(abs, pull)) < self.passed_over * sample.weight:
                    continue
                for label, amount in enumerate(pull):
                    start[label] -= _START_STEP * amount
                for place, value in sample.features:
                    mine, square = weights[place], squares[place]
                    held = hold[place]
                    for label, amount in enumerate(pull):
                        slope = amount * value + mine[label] * held
                        square[label] += slope * slope
                        mine[label] -= _STEP * slope / sqrt(square[label])
        return start, weights


def _pull(weights: Sequence[Sequence[float]], start: Sequence[float], sample: Sample) -> list[float]:
    """How far each label's total is off for one row."""
    totals = list(start)
    for place, value in sample.features:
        for label, amount in enumerate(weights[place]):
            totals[label] += amount * value
    top = max(totals)
    raised = [exp(total - top) for total in totals]
    whole = sum(raised)
    return [sample.weight * (each / whole - (at == sample.wanted)) for at, each in enumerate(raised)]
