"""A row told behind a mark of its own: "daarvoor: A, B en C" all come before, "dus: A, B, C" is the route said anew."""

from typing import Final

from bot.coach.understanding.flow import Flow
from bot.coach.understanding.steps.pieces import Piece

_SO: Final = frozenset(
    "dus so kortom summary short samengevat conclusie basically volgorde order wordt".split()
)
_ROW_AT_LEAST: Final = 2
_THEREFORE: Final = frozenset(
    {"daarvoor", "that", "vooraf", "hiervoor", "beforehand", "tijd", "this", "it", "before", "voor"}
)


def in_rows(flow: Flow, pieces: list[Piece]) -> list[Piece]:
    """The pieces, with those of such a row marked.

    In "no wait, above 10k it goes to his boss, so: …" the row goes on with what takes another's place.
    """
    if len(pieces) <= _ROW_AT_LEAST:
        return pieces
    found = list(pieces)
    for place in range(1, len(found)):
        piece = found[place]
        if piece.relation == "before" and _opens_row(flow, found, place):
            for n in range(place + 1, _row_ends(flow, found, place)):
                found[n] = found[n]._replace(chained=True)
        elif (
            piece.relation == "then"
            and flow.pauses[piece.first] == "colon"
            and piece.first > 0
            and flow.words[piece.first - 1] in _SO
            and _row_ends(flow, found, place) - place >= _ROW_AT_LEAST
            and (found[place - 1].relation != "fix" or flow.pauses[piece.first - 1] in {"stop", "line"})
        ) or _opens_anew(flow, found, place):
            found[place] = piece._replace(relation="anew")
    return found


def _opens_anew(flow: Flow, pieces: list[Piece], place: int) -> bool:
    """As in "quotes, then the board. sorry no. quotes, the treasurer picks, then the board": a sentence that begins as the first did."""
    piece, first = pieces[place], pieces[0]
    said = flow.words[piece.first : piece.stop]
    return (
        piece.relation in {"then", "fix"}
        and not piece.until
        and place >= _ROW_AT_LEAST
        and said == flow.words[first.first : first.stop]
        and not {"stop", "line"}.isdisjoint(flow.pauses[pieces[place - 1].stop : piece.first + 1])
        and len(pieces) - place >= place
    )


def _opens_row(flow: Flow, pieces: list[Piece], place: int) -> bool:
    """Whether a colon stands behind "before that", or it begins a sentence behind a single one: "Board signs. Before that A, B and C"."""
    piece = pieces[place]
    if piece.first == 0 or flow.words[piece.first - 1] not in _THEREFORE:
        return False
    if flow.pauses[piece.first] == "colon":
        return True
    between = flow.pauses[pieces[place - 1].stop : piece.first]
    return place == 1 and "stop" in between


def _row_ends(flow: Flow, pieces: list[Piece], place: int) -> int:
    """Up to which piece a row goes that begins at `place`: to the end of its sentence, or to a mark of order."""
    for n in range(place + 1, len(pieces)):
        piece = pieces[n]
        gap = flow.pauses[pieces[n - 1].stop : piece.first + 1]
        if piece.relation != "then" or piece.fronted or piece.but or not {"stop", "line"}.isdisjoint(gap):
            return n
    return len(pieces)
