"""Where something passes on its way: "van inkoop naar juridisch naar de directeur", "we moeten nog langs hun jurist"."""

from typing import Final

from bot.coach.understanding.flow import Flow
from bot.coach.understanding.steps.pieces import Piece
from bot.coach.understanding.steps.words import RouteWords, takes_part

_PASSED = frozenset({"naar", "to"})
_FROM = frozenset({"van", "from"})
_IT_GOES = frozenset(
    """
    it het t dat that this dit then dan gaat goes go loopt runs moves travels nu now direct directly straight rechtstreeks meteen
    gewoon just simply always altijd meestal usually normally alles everything
""".split()
)
_STATION_AT_MOST = 6


def passed_on(flow: Flow, pieces: list[Piece], words: RouteWords) -> list[Piece]:
    """As in "van inkoop naar juridisch naar de directeur": each one it passes is a step."""
    if _FROM.isdisjoint(flow.words):
        return pieces
    found: list[Piece] = []
    for place, piece in enumerate(pieces):
        after = pieces[place + 1] if place + 1 < len(pieces) else None
        goes_on = after is not None and flow.words[after.first] in _PASSED
        stations = _stations(flow, piece, words, goes_on=goes_on)
        if stations and goes_on and after is not None:
            pieces[place + 1] = after._replace(first=after.first + 1)
        found += stations or [piece]
    return found


def _stations(flow: Flow, piece: Piece, words: RouteWords, *, goes_on: bool) -> list[Piece]:
    while piece.first < piece.stop - 1 and flow.words[piece.first] in _IT_GOES:
        piece = piece._replace(first=piece.first + 1)
    said = flow.words[piece.first : piece.stop]
    if said[0] not in _FROM or any(word in words.finite for word in said):
        return []
    edges = [n for n in range(piece.first + 1, piece.stop) if flow.words[n] in _PASSED]
    if len(edges) + goes_on < 2:
        return []
    ends = [*edges, piece.stop]
    starts = [piece.first + 1, *(edge + 1 for edge in edges)]
    if any(not 0 < stop - first <= _STATION_AT_MOST for first, stop in zip(starts, ends, strict=True)):
        return []
    return [
        piece._replace(first=first, stop=stop) if first == starts[0] else Piece(first, stop)
        for first, stop in zip(starts, ends, strict=True)
    ]


_PAST: Final = frozenset("langs voorbij door past through".split())
_HAVING: Final = frozenset({"moeten", "moet", "need", "have", "hebben", "still", "nog"})


def past_theirs(verb: str, rest: tuple[str, ...]) -> bool:
    """As in "we moeten nog langs hun jurist", "we still have to get past their lawyer": the station is theirs."""
    place = next((n for n, word in enumerate(rest[:5]) if word in _PAST), None)
    if place is None or (verb not in _HAVING and _HAVING.isdisjoint(rest[:place])):
        return False
    return rest[place + 1 : place + 2] in {("hun",), ("their",)} and any(
        map(takes_part, rest[place + 2 : place + 5])
    )
