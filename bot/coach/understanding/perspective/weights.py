"""Trained weights that judge whose work an answer describes, from what the rules found and how it was worded.

A multinomial logistic regression: each feature has a weight for each label. Where the weights come from is the shell's
affair; without them the rules decide alone.
"""

from collections.abc import Mapping, Sequence
from dataclasses import field
from math import exp
from typing import Final, cast, get_args

from bot.coach.record import record
from bot.coach.understanding.readings import Perspective

LABELS: Final[tuple[Perspective, ...]] = get_args(Perspective)


# The weights of a feature for all labels are one number, each in bits of its own, so that one sum adds them all up.
_BITS: Final = 32
_WORDS_KEPT: Final = 20_000
# A word and its pieces; of a verb there are two.
_OF_A_WORD: Final = 3
_ZERO: Final = 1 << 16
_FIELD: Final = (1 << _BITS) - 1


@record
class Weights:
    """Per label a start, and per feature what its presence adds to each label, in the order of `LABELS`.

    In whole hundredths, which add up to the same in whatever order, so that no rounding decides between two labels.
    """

    start: tuple[int, ...]
    by_feature: Mapping[str, tuple[int, ...]]
    _packed: Mapping[str, int] = field(init=False, repr=False, compare=False)
    _of_words: dict[str, tuple[str, ...]] = field(default_factory=dict, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Pack the weights of each feature."""
        packed = {name: _packed(weights) for name, weights in self.by_feature.items()}
        object.__setattr__(self, "_packed", packed)

    def judge(self, features: Sequence[tuple[tuple[str, ...], int]]) -> "Judged":
        """How likely each label is, from names of features with the place they come from.

        A feature counts once, where it is first, however often it is there.
        """
        there: dict[str, int] = {}
        of_words = self._of_words
        # From behind, so that the first place is what stays.
        for names, place in reversed(features):
            if len(names) == 1:
                there[names[0]] = place
            elif len(names) >= _OF_A_WORD and place >= 0:
                # The first of a word's names is the word itself.
                known = of_words.get(names[0])
                there.update(dict.fromkeys(self._of_word(names) if known is None else known, place))
            else:
                there.update(dict.fromkeys(names, place))
        weights = list(filter(None, map(self._packed.get, there)))
        added, unset = sum(weights), _ZERO * len(weights)
        totals = [
            start + (added >> shift & _FIELD) - unset
            for start, shift in zip(self.start, range(0, _BITS * len(LABELS), _BITS), strict=True)
        ]
        likely = likely_from([total / 100 for total in totals])
        return Judged(self, there, likely, max(LABELS, key=likely.__getitem__))

    def _of_word(self, names: tuple[str, ...]) -> tuple[str, ...]:
        """Those of a word's names that have weights; they come back with the word."""
        known = tuple([name for name in names if name in self._packed])
        if len(self._of_words) < _WORDS_KEPT:
            self._of_words[names[0]] = known
        return known


def _packed(weights: Sequence[int]) -> int:
    return sum((weight + _ZERO) << _BITS * at for at, weight in enumerate(weights))


@record
class Judged:
    """How likely each label is, and which is the likeliest; `there` has the place of each feature, also of those without weights."""

    weights: Weights
    there: Mapping[str, int]
    likely: Mapping[Perspective, float]
    label: Perspective

    def places(self, label: Perspective, most: int) -> list[int]:
        """Where the words start that spoke most for `label`, in text order; at most `most` of them."""
        at = LABELS.index(label)
        summed: dict[int, int] = {}
        for name, place in self.there.items():
            weights = self.weights.by_feature.get(name) if place >= 0 else None
            if weights is not None:
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
