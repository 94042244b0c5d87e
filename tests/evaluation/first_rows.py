"""The rows of first messages about a customer: which words tell their steps and our move, and which name whom and what."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from bot.coach.understanding.chain import Labels, Piece
from bot.coach.understanding.introduction.weights import ACT_LABELS, NAME_LABELS, NAMES, Name, When
from bot.coach.understanding.text import Utterance

from .corpus import Row
from .told_rows import pieces, place

# What rows tell apart and the weights do not.
_KEYS: Final[Mapping[Name, Sequence[str]]] = {
    "people": ("people", "for"),
    "day": ("next_day", "move_day", "call_day"),
    "money": ("there", "requested", "none"),
}


@dataclass(frozen=True)
class First:
    """A row as the weights look at it: what each word is, and the steps with when they are."""

    row: Row
    said: Utterance
    acts: tuple[int, ...]
    names: tuple[int, ...]
    steps: tuple[tuple[Piece, When], ...]


def first(rows: Iterable[Row]) -> Iterator[First]:
    """The rows with their labels."""
    for row in rows:
        said = row.said
        done, now = set(pieces(row, "done")), set(pieces(row, "now"))
        listed = tuple(dict.fromkeys((*pieces(row, "steps"), *pieces(row, "done"), *pieces(row, "now"))))
        acts = ["O"] * len(said.tokens)
        steps: list[tuple[Piece, When]] = []
        # What is longer is looked for first: "test" may stand in "test by the nurses" as well.
        for words in sorted(listed, key=len, reverse=True):
            piece = _mark(said, words, "step", acts)
            if piece is not None:
                steps.append((piece, "done" if words in done else "now" if words in now else "to_come"))
        for kind in ("move", "met", "end"):
            for words in pieces(row, kind):
                _mark(said, words, kind, acts)
        names = ["O"] * len(said.tokens)
        for name in NAMES:
            for key in _KEYS.get(name, (name,)):
                for words in pieces(row, key):
                    if _mark(said, words, name, names) is None and name == "against":
                        # Whoever is named once is somebody of theirs there as well.
                        _mark_again(said, words, name, "people", names)
        yield First(row, said, _numbers(ACT_LABELS, acts), _numbers(NAME_LABELS, names), tuple(steps))


def _mark(said: Utterance, words: str, kind: str, labels: list[str]) -> Piece | None:
    """Mark the words of a piece, where they are found and nothing else has them; None where they are not."""
    at = place(said, words.strip(), labels)
    if at is None:
        return None
    labels[at[0]] = f"B-{kind}"
    for further in at[1:]:
        labels[further] = f"I-{kind}"
    return Piece(kind, at[0], at[-1] + 1)


def _mark_again(said: Utterance, words: str, kind: str, before: str, labels: list[str]) -> None:
    """Mark the words of a piece that another kind has as this one."""
    of_before = (f"B-{before}", f"I-{before}")
    at = place(said, words.strip(), ["O" if label in of_before else label for label in labels])
    if at is not None and labels[at[0]].startswith("B-"):
        for place_of, label in zip(at, (f"B-{kind}", *(f"I-{kind}" for _ in at[1:])), strict=True):
            labels[place_of] = label


def _numbers(labels: Labels, names: Sequence[str]) -> tuple[int, ...]:
    return tuple(labels.names.index(name) for name in names)
