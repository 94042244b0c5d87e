"""What is heard in a message that tells several things: its pieces, each by what it tells and in which words."""

from collections.abc import Iterator, Sequence

from bot.app import policy
from bot.coach.understanding.belonging.slots import SLOTS
from bot.coach.understanding.belonging.told import ToldPiece
from bot.coach.understanding.text import utterance
from bot.coach.words.part_reading import read_pieces

from .corpus import Row
from .pieces_rows import Piece, pieces_of, slots_of
from .told_rows import told_of


def heard(row: Row) -> Iterator[tuple[str, object, object, bool]]:
    """Each thing that is looked at: what it is, what was told, what was heard, and whether that is right.

    "piece": a piece that tells something is heard with its kind; "words": and with its words; "true": a piece that is heard was told.
    """
    weights = policy().parts
    assert weights is not None
    told = [piece for piece in pieces_of(row) if piece.row.fields["part"] != "rest"]
    found = [
        piece
        for piece in read_pieces(row.said, row.language, told_of(row), weights).pieces
        if piece.told is not None and piece.part.part != "rest"
    ]
    for piece in told:
        same = next((one for one in found if _is_it(piece, one)), None)
        yield "piece", _shown(piece), same and (same.part.part, same.told), same is not None
        if same is not None:
            slots = slots_of(piece.row, SLOTS)
            yield (
                "words",
                slots,
                same.told and same.told.slots,
                same.told is not None and _words(slots) == _words(same.told.slots),
            )
    for one in found:
        if one.likely >= _SURE:
            true = any(_is_it(piece, one) for piece in told)
            yield (
                "true",
                tuple(map(_shown, told)),
                (one.said.text, one.told and (one.told.part, one.told.op)),
                true,
            )


_SURE = 0.7


def _shown(piece: Piece) -> tuple[object, ...]:
    return piece.row.text, piece.row.fields["part"], piece.row.fields["op"]


def _is_it(piece: Piece, heard: ToldPiece) -> bool:
    """Whether what was heard is of the same kind, in half or more of the same words."""
    fields = piece.row.fields
    if heard.told is None or (heard.told.part, heard.told.op) != (fields["part"], fields["op"]):
        return False
    these, those = [*utterance(piece.row.text).words], [*heard.said.words]
    both = sum(min(these.count(word), those.count(word)) for word in {*these})
    return 2 * both >= max(len(these), len(those))


def _words(slots: object) -> Sequence[tuple[str, tuple[str, ...]]]:
    assert hasattr(slots, "items")
    return sorted((slot, tuple(utterance(each).fold for each in words)) for slot, words in slots.items())
