"""Finding the weights of a chain of labels: an averaged perceptron over whole clauses."""

from collections.abc import Sequence
from random import Random

from bot.coach.understanding.chain import Labels, best_path

Words = Sequence[Sequence[str]]

_NOTHING = 0
"""The label of a word that tells nothing."""


class Chain:
    """The weights so far, and their sum over all steps: their mean is what is kept."""

    def __init__(self, labels: Labels) -> None:
        self._labels = labels
        count = len(labels.names)
        self.by_feature: dict[str, list[float]] = {}
        self._sums: dict[str, list[float]] = {}
        self.behind = [[0.0] * count for _ in labels.names]
        self._behind_sums = [[0.0] * count for _ in labels.names]
        self._step = 1
        self._margin = 0.0

    def fit(self, clauses: Sequence[tuple[Words, Sequence[int]]], rounds: int, margin: float = 0.0) -> None:
        """Go over the clauses so often, each time in another order, which is the same every time.

        What is right must speak for itself by so much more than to leave a word out, the label that most words have.
        """
        self._margin = margin
        chance, order = Random(7), list(range(len(clauses)))  # noqa: S311 - the same order every time
        for _ in range(rounds):
            chance.shuffle(order)
            for at in order:
                self._learn(*clauses[at])

    def _learn(self, words: Words, wanted: Sequence[int]) -> None:
        scores = [self._score(names) for names in words]
        for row, right in zip(scores, wanted, strict=True):
            if right != _NOTHING:
                row[_NOTHING] += self._margin
        found = best_path(self._labels, scores, self.behind)
        if found != list(wanted):
            for place, (wrong, right) in enumerate(zip(found, wanted, strict=True)):
                if wrong != right:
                    for name in words[place]:
                        self._move(name, right, wrong)
                if place:
                    self._follow(wanted[place - 1], right, 1)
                    self._follow(found[place - 1], wrong, -1)
        self._step += 1

    def _score(self, names: Sequence[str]) -> list[float]:
        rows = [self.by_feature[name] for name in names if name in self.by_feature]
        return (
            [sum(column) for column in zip(*rows, strict=True)] if rows else [0.0] * len(self._labels.names)
        )

    def _move(self, name: str, right: int, wrong: int) -> None:
        weights = self.by_feature.setdefault(name, [0.0] * len(self._labels.names))
        sums = self._sums.setdefault(name, [0.0] * len(self._labels.names))
        for label, by in ((right, 1), (wrong, -1)):
            weights[label] += by
            sums[label] += by * self._step

    def _follow(self, before: int, label: int, by: int) -> None:
        self.behind[before][label] += by
        self._behind_sums[before][label] += by * self._step

    def mean(self, unit: int, least: int) -> tuple[list[list[int]], dict[str, list[int]]]:
        """The mean of the weights in whole parts of a unit; what is smaller than `least` is left out."""
        behind = [
            [round(unit * (weight - total / self._step)) for weight, total in zip(*rows, strict=True)]
            for rows in zip(self.behind, self._behind_sums, strict=True)
        ]
        by_feature = {}
        for name in sorted(self.by_feature):
            means = [
                round(unit * (weight - total / self._step))
                for weight, total in zip(self.by_feature[name], self._sums[name], strict=True)
            ]
            kept = [
                number for label, mean in enumerate(means) if abs(mean) >= least for number in (label, mean)
            ]
            if kept:
                by_feature[name] = kept
        return behind, by_feature
