"""Trained weights that judge whose work an answer describes, from what the rules found and how it was worded.

A multinomial logistic regression: each feature has a weight for each label. Where the weights come from is the shell's
affair; without them the rules decide alone.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import exp
from typing import Final, cast, get_args

from bot.coach.understanding.readings import Perspective

LABELS: Final[tuple[Perspective, ...]] = get_args(Perspective)


@dataclass(frozen=True, slots=True)
class Weights:
    """Per label a start, and per feature what its presence adds to each label, in the order of `LABELS`.

    In whole hundredths, which add up to the same in whatever order, so that no rounding decides between two labels.
    """

    start: tuple[int, ...]
    by_feature: Mapping[str, tuple[int, ...]]

    def judge(self, features: Iterable[tuple[str, int]]) -> "Judged":
        """How likely each label is; a feature counts once, however often it is there."""
        there: dict[str, tuple[int, tuple[int, ...]]] = {}
        known = self.by_feature
        for name, place in features:
            if name in known and name not in there:
                there[name] = place, known[name]
        columns = zip(self.start, *[weights for _, weights in there.values()], strict=True)
        likely = likely_from([sum(column) / 100 for column in columns])
        return Judged(likely, there.values(), max(LABELS, key=likely.__getitem__))


@dataclass(frozen=True, slots=True)
class Judged:
    """How likely each label is, what each feature added to each of them, and the likeliest one."""

    likely: Mapping[Perspective, float]
    parts: Collection[tuple[int, tuple[int, ...]]]
    label: Perspective

    def places(self, label: Perspective, most: int) -> list[int]:
        """Where the words start that spoke most for `label`, in text order; at most `most` of them."""
        at = LABELS.index(label)
        summed: dict[int, int] = {}
        for place, weights in self.parts:
            if place < 0:
                continue
            summed[place] = summed.get(place, 0) + weights[at] * len(LABELS) - sum(weights)
        loudest = sorted(summed, key=lambda place: (-summed[place], place))[:most]
        return sorted(place for place in loudest if summed[place] > 0)


def likely_from(totals: Sequence[float]) -> dict[Perspective, float]:
    """How likely each label is, from what counts for it in all."""
    top = max(totals)
    raised = [exp(total - top) for total in totals]
    whole = sum(raised)
    return {label: value / whole for label, value in zip(LABELS, raised, strict=True)}


def weights_from(stored: Mapping[str, object]) -> Weights:
    """The weights as they are stored: whole numbers, hundredths of a weight, labels in the order of `LABELS`."""
    by_feature = cast("Mapping[str, list[int]]", stored["weights"])
    start = cast("list[int]", stored["start"])
    return Weights(tuple(start), {name: tuple(values) for name, values in by_feature.items()})
