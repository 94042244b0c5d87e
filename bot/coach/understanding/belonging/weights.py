"""Trained weights that tell which part of a deal a clause is about, and what it says of that part: multinomial logistic regressions.

Where the weights come from is the shell's affair; without them nothing is said of a clause.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import exp
from operator import add
from typing import Final, cast, get_args

from bot.coach.basics.record import record
from bot.coach.understanding.belonging.slots import LABELS
from bot.coach.understanding.chain import ChainWeights
from bot.coach.understanding.packed import PackedRows
from bot.coach.understanding.told_readings import DealPart

PARTS: Final[tuple[DealPart, ...]] = get_args(DealPart)
"""What a clause may be about, in the order of its weights."""

UNIT: Final = 10
"""A weight of one in the numbers that are stored."""


@dataclass(frozen=True, slots=True, eq=False)
class Judge:
    """Tells apart these labels: per label a start, and per feature the labels it speaks for or against, each with its weight: 2, 15, 0, -9."""

    labels: Sequence[str]
    start: Sequence[int]
    by_feature: Mapping[str, Sequence[int]]
    _rows: PackedRows = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Make ready to add up the weights of features."""
        object.__setattr__(self, "_rows", PackedRows(self.by_feature, len(self.start)))

    def judge(self, names: Sequence[str]) -> tuple[tuple[str, float], ...]:
        """Every label with its likelihood, the likeliest first."""
        totals = list(map(add, self.start, self._rows.added(names)))
        best = max(totals)
        raised = [exp((total - best) / UNIT) for total in totals]
        whole = sum(raised)
        return tuple(
            sorted(zip(self.labels, (each / whole for each in raised), strict=True), key=lambda one: -one[1])
        )


@record
class PartWeights:
    """The weights for the part of the deal, per part those for what is said of it, those for the words that tell it, and those for where something else begins."""

    parts: Judge
    ops: Mapping[DealPart, Judge]
    slots: ChainWeights
    gaps: Judge


def part_weights_from(
    stored: Mapping[str, object],
    ops: Mapping[str, object],
    slots: Mapping[str, object],
    gaps: Mapping[str, object],
) -> PartWeights:
    """The weights as they are stored. ValueError where they were trained for other parts than there are now."""
    parts = _judge(stored)
    if tuple(parts.labels) != PARTS:
        raise ValueError("the weights of parts were trained for other parts: train them anew")
    return PartWeights(
        parts,
        {part: _judge(each) for part, each in cast("Mapping[DealPart, Mapping[str, object]]", ops).items()},
        ChainWeights(
            LABELS,
            cast("Sequence[Sequence[int]]", slots["behind"]),
            cast("Mapping[str, Sequence[int]]", slots["weights"]),
        ),
        _judge(gaps),
    )


def _judge(stored: Mapping[str, object]) -> Judge:
    return Judge(
        cast("Sequence[str]", stored["labels"]),
        cast("Sequence[int]", stored["start"]),
        cast("Mapping[str, Sequence[int]]", stored["weights"]),
    )
