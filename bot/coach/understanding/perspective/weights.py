"""Trained weights that judge whose work an answer describes, from what the rules found and how it was worded.

A multinomial logistic regression: each feature has a weight for each label. Where the weights come from is the shell's
affair; without them the rules decide alone.
"""

from collections.abc import Mapping, Sequence
from dataclasses import field
from math import exp
from typing import Final, cast, get_args

from bot.coach.basics.record import record
from bot.coach.understanding.readings import Perspective

LABELS: Final[tuple[Perspective, ...]] = get_args(Perspective)


@record
class Features:
    """What there is to know about an answer, as names.

    `whole` is of the answer as a whole; `words` are its words, whose own features are told by `of_word`, and `single` what
    else there is of them, each with the place of its token.
    """

    whole: Sequence[str]
    words: Sequence[tuple[str, int]]
    single: Sequence[tuple[str, int]] = ()

    @property
    def names(self) -> frozenset[str]:
        """The names of all features."""
        return frozenset(self.whole).union(
            [name for name, _ in self.single], *[of_word(word) for word, _ in self.words]
        )


# Pieces of words forgive typos and endings.
_PIECE: Final = 4


def of_word(word: str) -> tuple[str, ...]:
    """The features of a word by itself, whatever it stands beside."""
    framed = f"<{word}>"
    pieces = range(len(framed) - _PIECE + 1)
    return f"w:{word}", *[f"c:{framed[first : first + _PIECE]}" for first in pieces]


# The weights of a feature for all labels are one number, each in bits of its own, so that one sum adds them all up.
_BITS: Final = 32
_FIELD: Final = (1 << _BITS) - 1
_HALF: Final = 1 << (_BITS - 1)
_SHIFTS: Final = tuple(range(0, _BITS * len(LABELS), _BITS))
# Added once, it keeps every field above nothing.
_RAISED: Final = sum(_HALF << shift for shift in _SHIFTS)
_WORDS_KEPT: Final = 20_000


@record
class Weights:
    """Per label a start, and per feature what its presence adds to each label, in the order of `LABELS`.

    In whole hundredths, which add up to the same in whatever order, so that no rounding decides between two labels.
    """

    start: tuple[int, ...]
    by_feature: Mapping[str, tuple[int, ...]]
    _packed: Mapping[str, int] = field(init=False, repr=False, compare=False)
    _begin: int = field(init=False, repr=False, compare=False)
    _of_words: dict[str, tuple[frozenset[str], int]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def __post_init__(self) -> None:
        """Pack the weights of each feature."""
        packed = {name: _packed(weights) for name, weights in self.by_feature.items()}
        object.__setattr__(self, "_packed", packed)
        object.__setattr__(self, "_begin", _RAISED + _packed(self.start))

    def judge(self, features: Features) -> "Judged":
        """How likely each label is; a feature counts once, however often it is there."""
        packed, known = self._packed, self._of_words
        there = {*features.whole, *[name for name, _ in features.single]}
        whole = self._begin + sum(filter(None, map(packed.get, there)))
        for word, _ in features.words:
            names, added = known.get(word) or self._of_word(word)
            if there.isdisjoint(names):
                whole += added
            else:
                whole += added - sum([packed[name] for name in names & there])
            there |= names
        totals = _unpacked(whole)
        label = LABELS[totals.index(max(totals))]
        return Judged(self, features, likely_from([total / 100 for total in totals]), label)

    def by_place(self, features: Features) -> dict[int, list[int]]:
        """What each word adds to each label, by the place where it starts; a feature counts where it is first."""
        packed, known = self._packed, self._of_words
        there: set[str] = set()
        summed: dict[int, int] = {}
        for word, place in features.words:
            names, added = known.get(word) or self._of_word(word)
            again = names & there
            summed[place] = summed.get(place, _RAISED) + added - sum([packed[name] for name in again])
            there |= names
        for name, place in features.single:
            if name not in there:
                summed[place] = summed.get(place, _RAISED) + packed.get(name, 0)
                there.add(name)
        return {place: _unpacked(whole) for place, whole in summed.items()}

    def _of_word(self, word: str) -> tuple[frozenset[str], int]:
        """Those features of a word that have weights, and what they add in all; they come back with the word."""
        packed = self._packed
        weights = {name: added for name in of_word(word) if (added := packed.get(name)) is not None}
        found = frozenset(weights), sum(weights.values())
        if len(self._of_words) < _WORDS_KEPT:
            self._of_words[word] = found
        return found


def _unpacked(whole: int) -> list[int]:
    """What was added to each label in all, `_RAISED` among it."""
    return [(whole >> shift & _FIELD) - _HALF for shift in _SHIFTS]


def _packed(weights: Sequence[int]) -> int:
    return sum([weight << shift for weight, shift in zip(weights, _SHIFTS, strict=True)])


@record
class Judged:
    """How likely each label is, and which is the likeliest; `features` are those it was judged by."""

    weights: Weights
    features: Features
    likely: Mapping[Perspective, float]
    label: Perspective

    def places(self, label: Perspective, most: int) -> list[int]:
        """Where the words start that spoke most for `label`, in text order; at most `most` of them."""
        at = LABELS.index(label)
        summed = {
            place: added[at] * len(LABELS) - sum(added)
            for place, added in self.weights.by_place(self.features).items()
        }
        loudest = sorted(summed, key=lambda place: (-summed[place], place))[:most]
        return sorted(place for place in loudest if summed[place] > 0)


def likely_from(totals: Sequence[float]) -> dict[Perspective, float]:
    """How likely each label is, from what counts for it in all."""
    top = max(totals)
    raised = [exp(total - top) for total in totals]
    whole = sum(raised)
    return dict(zip(LABELS, [value / whole for value in raised], strict=True))


def weights_from(stored: Mapping[str, object]) -> Weights:
    """The weights as they are stored: whole numbers, hundredths of a weight, labels in the order of `LABELS`."""
    by_feature = cast("Mapping[str, list[int]]", stored["weights"])
    start = cast("list[int]", stored["start"])
    return Weights(tuple(start), {name: tuple(values) for name, values in by_feature.items()})
