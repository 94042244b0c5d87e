"""The rows of what is told of a deal: a clause, the deal it is told of, which part it is about, what it says, and in which words."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from bot.coach.understanding.belonging.features import known_words
from bot.coach.understanding.belonging.slots import LABELS, SLOTS
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.understanding.told_readings import Asked, DealPart, DealWords, KnownAs

from .corpus import FOLDER, Row

_DEALS = (FOLDER / "told.deals.json", FOLDER / "pieces.deals.json")


@cache
def deals() -> Mapping[str, Mapping[KnownAs, Sequence[str]]]:
    """What is called what in each deal that the rows, clauses and whole messages alike, are told of."""
    found: dict[str, Mapping[KnownAs, Sequence[str]]] = {}
    for path in _DEALS:
        found |= json.loads(path.read_text("utf-8"))
    return found


def names_in(row: Row) -> Mapping[KnownAs, Sequence[str]]:
    """What is called what in the deal of a row."""
    return deals()[str(row.fields["deal"])]


def asked_in(row: Row) -> Asked | None:
    """The question that was open where a row was typed; None where nobody knows, or nothing was asked."""
    return row.fields.get("asked")  # type: ignore[return-value]  # the rows name questions


def told_of(row: Row) -> DealWords:
    """What a row is told of."""
    return DealWords({what: tuple(names) for what, names in names_in(row).items()}, asked_in(row))


def pieces(row: Row, slot: str) -> tuple[str, ...]:
    """The pieces of a slot, as they stand in the text."""
    found = row.fields.get(slot, ())
    return (found,) if isinstance(found, str) else tuple(str(each) for each in found)  # type: ignore[attr-defined]  # a list of pieces


@dataclass(frozen=True)
class Told:
    """A row as the weights look at it; `labels` are those of its words, None where its pieces are no words of it."""

    row: Row
    said: Utterance
    known: Mapping[str, KnownAs]
    asked: Asked | None
    part: DealPart
    op: str
    labels: tuple[int, ...] | None


def told(rows: Iterable[Row]) -> Iterator[Told]:
    """The rows with their labels."""
    for row in rows:
        said = row.said
        known = known_words(names_in(row), row.language)
        part: DealPart = row.fields["part"]  # type: ignore[assignment]  # the labels of the rows are parts
        yield Told(row, said, known, asked_in(row), part, str(row.fields["op"]), labels_of(row, said))


def labels_of(row: Row, said: Utterance) -> tuple[int, ...] | None:
    """The label of each word by the pieces of the row's slots; None where a piece is not found in whole words."""
    labels = ["O"] * len(said.tokens)
    for slot in SLOTS:
        for piece in pieces(row, slot):
            at = place(said, utterance(piece).text, labels)
            if at is None:
                return None
            first, *further = at
            labels[first] = f"B-{slot}"
            for later in further:
                labels[later] = f"I-{slot}"
    return tuple(LABELS.names.index(label) for label in labels)


def place(said: Utterance, piece: str, labels: Sequence[str]) -> list[int] | None:
    """The words that a piece is made of, where no other slot has them already."""
    text = said.text if piece in said.text else said.fold
    piece = piece if piece in said.text else piece.lower()
    start = text.find(piece)
    while piece and start >= 0:
        end = start + len(piece)
        words = [at for at, token in enumerate(said.tokens) if token.start < end and token.end > start]
        if words and all(labels[at] == "O" for at in words):
            return words
        start = text.find(piece, start + 1)
    return None
