"""Trained weights that judge whose work an answer describes, from what the rules found and how it was worded.

A multinomial logistic regression: each feature has a weight for each label. Where the weights come from is the shell's
affair; without them the rules decide alone.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import exp
from typing import Final, cast, get_args

from bot.coach.understanding.readings import Perspective

LABELS: Final[tuple[Perspective, ...]] = get_args(Perspective)


@dataclass(frozen=True, slots=True)
class Weights:
    """Per label a start, and per feature what its presence adds to each label, in the order of `LABELS`."""

    start: tuple[float, ...]
    by_feature: Mapping[str, tuple[float, ...]]

    def judge(self, features: Iterable[tuple[str, int]]) -> "Judged":
        """How likely each label is; a feature counts once, however often it is there."""
        there: dict[str, tuple[int, tuple[float, ...]]] = {}
        for name, place in features:
            weights = self.by_feature.get(name)
            if weights is not None:
                there.setdefault(name, (place, weights))
        columns = zip(self.start, *(weights for _, weights in there.values()), strict=True)
        totals = [sum(column) for column in columns]
        parts = [part for part in there.values() if part[0] >= 0]
        return Judged(_likely(totals), tuple(parts))


@dataclass(frozen=True, slots=True)
class Judged:
    """How likely each label is, and what each word added to each of them."""

    likely: Mapping[Perspective, float]
    parts: tuple[tuple[int, tuple[float, ...]], ...]

    @property
    def label(self) -> Perspective:
        """The likeliest label."""
        return max(LABELS, key=lambda label: self.likely[label])

    def places(self, label: Perspective, most: int) -> list[int]:
        """Where the words start that spoke most for `label`, in text order; at most `most` of them."""
        at = LABELS.index(label)
        summed: dict[int, float] = {}
        for place, weights in self.parts:
            summed[place] = summed.get(place, 0.0) + weights[at] - sum(weights) / len(weights)
        loudest = sorted(summed, key=lambda place: -summed[place])[:most]
        return sorted(place for place in loudest if summed[place] > 0)


def _likely(totals: list[float]) -> dict[Perspective, float]:
    top = max(totals)
    raised = [exp(total - top) for total in totals]
    whole = sum(raised)
    return {label: value / whole for label, value in zip(LABELS, raised, strict=True)}


def weights_from(stored: Mapping[str, object]) -> Weights:
    """The weights as they are stored: whole numbers, hundredths of a weight, labels in the order of `LABELS`."""
    by_feature = cast("Mapping[str, list[int]]", stored["weights"])
    start = cast("list[int]", stored["start"])
    return Weights(
        tuple(value / 100 for value in start),
        {name: tuple(value / 100 for value in values) for name, values in by_feature.items()},
    )
