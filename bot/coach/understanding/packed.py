"""Weights that several labels have for the same features, added up for all labels at once.

The row of a feature, a number for each label, is one large number with a field for each of them, so that a sum of such
numbers is the sum of their rows.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final, Literal

# A whole number as a machine keeps it; sums of weights stay far below half of what it holds.
_FIELD: Final = "i"
_BITS: Final = 8 * memoryview(b"").cast(_FIELD).itemsize
# Which end of a number this machine keeps first.
_FIRST: Final[Literal["little", "big"]] = (
    "little" if memoryview((1).to_bytes(_BITS // 8, "little")).cast(_FIELD)[0] == 1 else "big"
)
# Rows that come back between people; those of words that nobody else types are worked out anew.
_KEPT: Final = 4_000


class _Rows(dict[str, int]):
    """The rows of features as large numbers, each made when it is first met."""

    def __init__(self, by_feature: Mapping[str, Sequence[int]]) -> None:
        super().__init__()
        self._by_feature = by_feature

    def __missing__(self, name: str) -> int:
        numbers = self._by_feature[name]
        row = sum(
            weight << (_BITS * label) for label, weight in zip(numbers[::2], numbers[1::2], strict=True)
        )
        if len(self) < _KEPT:
            self[name] = row
        return row


class PackedRows:
    """The rows of some features; `by_feature` names for each the labels it has a weight for, each with it: 2, 15, 0, -9."""

    def __init__(self, by_feature: Mapping[str, Sequence[int]], labels: int) -> None:
        """Nothing is worked out before a feature is first met."""
        self._by_feature = by_feature
        self._length = labels * _BITS // 8
        # A field that is raised by half of what it holds never borrows from the one above it.
        self._raised = sum(1 << (_BITS * (label + 1) - 1) for label in range(labels))
        self._known = _Rows(by_feature)

    def added(self, names: Iterable[str]) -> list[int]:
        """What these features add to each label in all; one that is there twice counts twice."""
        by_feature = self._by_feature
        whole = sum(
            map(self._known.__getitem__, [name for name in names if name in by_feature]), self._raised
        )
        # Lowered again, without what was carried, each field is a whole number as a machine keeps it.
        fields = memoryview((whole ^ self._raised).to_bytes(self._length, _FIRST)).cast(_FIELD).tolist()
        return fields if _FIRST == "little" else fields[::-1]
