"""A linear chain over words, whose weights are trained as a perceptron: which of them tell what, and where each piece begins and ends.

Each word has the label that its own features and the label before it speak for most, over the whole text.
"""

from collections.abc import Iterable, Mapping, Sequence
from operator import add
from typing import Final

from bot.coach.basics.record import record

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

    def pieces(self, words: Sequence[Sequence[str]]) -> list[Piece]:
        """The pieces that the words, by the names of the features of each, are likeliest to make up."""
        return pieces(self.labels, best_path(self.labels, self._scores(words), self.behind))

    def _scores(self, words: Sequence[Sequence[str]]) -> list[list[int]]:
        found = []
        for names in words:
            totals = [0] * len(self.labels.names)
            for name in names:
                numbers = self.by_feature.get(name, ())
                for at, weight in zip(numbers[::2], numbers[1::2], strict=True):
                    totals[at] += weight
            found.append(totals)
        return found


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
    further = [name.startswith("I-") for name in labels.names]
    came: list[list[int]] = []
    for row in scores[1:]:
        back, best = [], []
        for label, score in enumerate(row):
            sums = list(map(add, totals, columns[label]))
            at = max(labels.follows[label], key=sums.__getitem__) if further[label] else sums.index(max(sums))
            back.append(at)
            best.append(sums[at] + score)
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
