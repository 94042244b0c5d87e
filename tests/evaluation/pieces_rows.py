"""The rows of messages that tell several things: the deal they are told of, and what each piece of them tells.

A piece is a row of what is told (`told_rows`) of its own; where it begins is learned besides.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from bot.coach.understanding.belonging.gaps import Gap, place_of
from bot.coach.understanding.clauses import cut
from bot.coach.understanding.text import Utterance

from .corpus import Row
from .told_rows import pieces

# A question to the coach tells nothing of the deal.
_TELLS_NOTHING = {("ask", "ask"): ("rest", "rest")}


@dataclass(frozen=True)
class Piece:
    """A piece of a message by its place in the text, as a row of its own."""

    start: int
    end: int
    row: Row


def pieces_of(row: Row) -> tuple[Piece, ...]:
    """What the pieces of a message tell, in their order."""
    found: list[Piece] = []
    at = 0
    for place, tells in enumerate(cast("Sequence[Mapping[str, object]]", row.fields["tells"])):
        say = str(tells["say"])
        start = row.text.index(say, at)
        at = start + len(say)
        kind = (str(tells["part"]), str(tells["op"]))
        part, op = _TELLS_NOTHING.get(kind, kind)
        fields = {
            **tells,
            "part": part,
            "op": op,
            "deal": row.fields["deal"],
            "asked": row.fields.get("asked"),
        }
        found.append(Piece(start, at, Row(f"{row.id}.{place}", row.language, say, fields)))
    return tuple(found)


def gaps_of(row: Row, said: Utterance) -> Iterator[tuple[int, Gap]]:
    """Each gap between two words by the place of the word behind it, and whether a piece begins there."""
    begins = {place_of(said, piece.start) for piece in pieces_of(row)}
    for clause in cut(said).row:
        # A joining word is in front of a piece or in it, as the author liked.
        at = place_of(said, clause.start)
        if clause.opens == "word" and at + 1 in begins:
            begins = (begins - {at + 1}) | {at}
    for at in range(1, len(said.tokens)):
        yield at, "cut" if at in begins else "on"


def each(rows: Iterable[Row]) -> Iterator[Row]:
    """The pieces of all messages, each as a row."""
    for row in rows:
        for piece in pieces_of(row):
            yield piece.row


def slots_of(row: Row, slots: Sequence[str]) -> Mapping[str, tuple[str, ...]]:
    """The slots of a piece that have words, each with its words."""
    return {slot: found for slot in slots if (found := pieces(row, slot))}
