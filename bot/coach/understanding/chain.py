"""A linear chain over words, whose weights are trained as a perceptron: which of them tell what, and where each piece begins and ends.

Each word has the label that its own features and the label before it speak for most, over the whole text.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from operator import add
from typing import Final

from bot.coach.basics.record import record
from bot.coach.understanding.packed import PackedRows

_NEVER: Final = -(10**9)


@record
class Labels:
    """What a word may be: nothing, "O", or of each kind the first word, "B-", or a further one, "I-"."""

    names: tuple[str, ...]
    follows: tuple[frozenset[int], ...]
    """Behind which labels each may stand: a further word of a piece behind its first or another further one."""


def labels_for(kinds: Iterable[str]) -> Labels:
    """The labels for these kinds of pieces."""
    names = ("O", *(f"{at}-{kind}" for kind in kinds for at in "BI"))
    follows = tuple(
        frozenset(
            before for before, name in enumerate(names) if not label.startswith("I-") or name[2:] == label[2:]
        )
        for label in names
    )
    return Labels(names, follows)


@record
class Piece:
    """Words that tell one thing: of which kind, and which words of the text, from `first` up to `end`."""

    kind: str
    first: int
    end: int


@record
class ChainWeights:
    """What speaks for a label behind another, and per feature for which labels, each with its weight: 2, 15, 0, -9."""

    labels: Labels
    behind: Sequence[Sequence[int]]
    by_feature: Mapping[str, Sequence[int]]
    _rows: PackedRows = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Make ready to add up the weights of features."""
        object.__setattr__(self, "_rows", PackedRows(self.by_feature, len(self.labels.names)))

    def pieces(self, words: Sequence[Sequence[str]]) -> list[Piece]:
        """The pieces that the words, by the names of the features of each, are likeliest to make up."""
        scores = [self._rows.added(names) for names in words]
        return pieces(self.labels, best_path(self.labels, scores, self.behind))


def best_path(
    labels: Labels, scores: Sequence[Sequence[float]], behind: Sequence[Sequence[float]]
) -> list[int]:
    """The labels, one for each word, that add up to most; `behind[a][b]` is what speaks for b behind a."""
    if not scores:
        return []
    totals = [
        score if not name.startswith("I-") else _NEVER
        for name, score in zip(labels.names, scores[0], strict=True)
    ]
    columns = list(zip(*behind, strict=True))
    # What a further word of a piece may stand behind, which is little; nothing for a label that stands behind any.
    few = [
        tuple(labels.follows[label]) if name.startswith("I-") else ()
        for label, name in enumerate(labels.names)
    ]
    came: list[list[int]] = []
    for row in scores[1:]:
        back, best = [], []
        for score, column, allowed in zip(row, columns, few, strict=True):
            if allowed:
                at = max(allowed, key=lambda before: totals[before] + column[before])
                most = totals[at] + column[at]
            else:
                sums = list(map(add, totals, column))
                most = max(sums)
                at = sums.index(most)
            back.append(at)
            best.append(most + score)
        came.append(back)
        totals = best
    at = max(range(len(totals)), key=totals.__getitem__)
    path = [at]
    for back in reversed(came):
        at = back[at]
        path.append(at)
    return path[::-1]


def pieces(labels: Labels, path: Sequence[int]) -> list[Piece]:
    """The pieces that a label for each word marks, in the order of the text."""
    found: list[Piece] = []
    start = 0
    for at, label in enumerate(path):
        name = labels.names[label]
        if name.startswith("B-"):
            start = at
        if name != "O" and not (at + 1 < len(path) and labels.names[path[at + 1]] == f"I-{name[2:]}"):
            found.append(Piece(name[2:], start, at + 1))
    return found
