"""What is said to come last and stands in front all the same: "the signature comes last of all, the auditors go ahead of it"."""

from typing import Final

from bot.coach.understanding.steps.pieces import Cutting, Piece

_LAST: Final = frozenset(
    {
        ("last", "of", "all"),
        ("at", "the", "end"),
        ("als", "laatste"),
        ("op", "het", "einde"),
        ("op", "het", "eind"),
        ("aan", "het", "einde"),
        ("aan", "het", "eind"),
        ("helemaal", "op", "het", "eind"),
        ("helemaal", "aan", "het", "eind"),
    }
)
_COMES: Final = frozenset("comes come is only right komt komen pas helemaal".split())


def closes_last(cutting: Cutting, place: int, after: int) -> bool:
    """End a piece whose last words put it last: before a pause these say nothing of what follows."""
    if not cutting.flow.pauses[after] or cutting.flow.words[place:after] not in _LAST:
        return False
    stop = place
    while stop - 1 > cutting.open.first and cutting.flow.words[stop - 1] in _COMES:
        stop -= 1
    cutting.close(stop)
    cutting.open = Piece(after, after, "then", cutting.flow.pauses[after])
    return True
