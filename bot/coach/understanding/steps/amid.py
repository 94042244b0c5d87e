"""What is put between two steps by their names: "oh en tussen inkoop en de directie zit nog de jurist".

Taken out before an answer is cut, with blanks in its place, so that only the step itself is left to be read.
"""

from typing import Final, NamedTuple

from bot.coach.understanding.flow import Flow
from bot.coach.understanding.steps.pieces import Piece
from bot.coach.understanding.steps.route import Route, meaning_of
from bot.coach.understanding.text import Utterance

_BETWEEN: Final = frozenset({"tussen", "between"})
_AND: Final = frozenset({"en", "and"})
_ARTICLES: Final = frozenset("de het een t the a an hun their zijn haar his her".split())
_OPENING: Final = frozenset(
    "oh o ja oja yes yeah wait wacht and en but maar also ook nog so dus er there then dan somewhere ergens in right".split()
)
_THERE_IS: Final = frozenset(
    """
    zit zitten komt komen is zijn staat ligt volgt there's theres there are comes come sits goes go gaat moet nog er still also ook wel
    you've you get got we've they've have hebben heb je ze
""".split()
)
_IT_IS_THERE: Final = frozenset({"there's", "theres", "there", "er"})
_NAMED_AT_MOST: Final = 3
_LONG: Final = 4


class Between(NamedTuple):
    """Where in the text the names of two steps stood, and the words that name the one and the other."""

    start: int
    earlier: tuple[str, ...]
    later: tuple[str, ...]


def without_between(laid: Flow, said: Utterance) -> tuple[Utterance, tuple[Between, ...]]:
    """The utterance with blanks for each "tussen A en B zit", "between A and B there's", where A or B was said before."""
    if _BETWEEN.isdisjoint(laid.words):
        return said, ()
    text, fold, found = said.text, said.fold, []
    for place in range(1, len(laid.words) - 1):
        names = _names(laid, place) if laid.words[place] in _BETWEEN else None
        if names is None:
            continue
        earlier, later, stop = names
        opened, of = _opened(laid, place), place
        if opened and all(word in _OPENING for word in laid.words[opened:place]):
            while stop < len(laid.words) - 1 and laid.words[stop] in _THERE_IS and not laid.pauses[stop]:
                stop += 1
        elif _IT_IS_THERE.isdisjoint(laid.words[opened:place]) or not _ends(laid, stop):
            continue
        else:
            of = place - 1  # "there's a check between legal and the CFO"
        if opened == place and _ends(laid, stop):
            continue
        start, end = laid.tokens[place].start, laid.tokens[stop - 1].end
        blank = " " * (end - start)
        text, fold = text[:start] + blank + text[end:], fold[:start] + blank + fold[end:]
        found.append(Between(laid.tokens[of].start, earlier, later))
    return (Utterance(said.original, text, fold), tuple(found)) if found else (said, ())


def _opened(laid: Flow, place: int) -> int:
    """Where the sentence begins that a word stands in; 0 for the first."""
    while place > 0 and not laid.pauses[place]:
        place -= 1
    return place


def _ends(laid: Flow, place: int) -> bool:
    """Whether nothing follows in the sentence."""
    return place >= len(laid.words) or bool(laid.pauses[place])


def _names(laid: Flow, place: int) -> tuple[tuple[str, ...], tuple[str, ...], int] | None:
    """The words of A and of B in "between A and B", and where B ends; None where neither of them was said before."""
    before = laid.words[:place]
    earlier, joined = _name(laid, place + 1, before)
    if not earlier or joined >= len(laid.words) or laid.words[joined] not in _AND or laid.pauses[joined]:
        return None
    later, stop = _name(laid, joined + 1, before)
    known = any(_said(word, before) for word in (*earlier, *later))
    return (earlier, later, stop) if later and known else None


def _name(laid: Flow, first: int, before: tuple[str, ...]) -> tuple[tuple[str, ...], int]:
    """The words that name a step from `first` on, as far as they were said before or one word that was not; and their end."""
    place = first
    while place < len(laid.words) and laid.words[place] in _ARTICLES and not laid.pauses[place]:
        place += 1
    opened = place
    while (
        place < len(laid.words)
        and place - opened < _NAMED_AT_MOST
        and not laid.pauses[place]
        and laid.words[place] not in _AND
        and (place == opened or _said(laid.words[place], before))
        and laid.words[place] not in _THERE_IS
    ):
        place += 1
    return laid.words[opened:place], place


def _said(word: str, before: tuple[str, ...]) -> bool:
    return any(_alike(word, one) for one in before)


def _alike(word: str, other: str) -> bool:
    """Whether two words are one, or the end of the other: "scoring" in "leveranciersscoring"."""
    return word == other or (len(word) >= _LONG and (other.endswith(word) or other.startswith(word)))


def put_between(laid: Flow, pieces: list[Piece], found: tuple[Between, ...]) -> list[Piece]:
    """The pieces, those that stand where the names were marked with the names."""
    marked = list(pieces)
    for between in found:
        behind = next(
            (n for n, piece in enumerate(marked) if laid.tokens[piece.stop - 1].end > between.start), None
        )
        if behind is not None:
            marked[behind] = marked[behind]._replace(
                amid=(between.earlier, between.later), fronted=True, relation="then", chained=False
            )
    return marked


def placed(route: Route, piece: Piece) -> Piece:
    """The piece with the place among the steps that its names say, which the route has ready; itself without such."""
    if piece.amid is None:
        return piece
    earlier, later = (_at(route, names) for names in piece.amid)
    if earlier is not None:
        route.last = earlier
        return piece._replace(chained=True)
    if later is not None:
        route.last = later
        return piece._replace(relation="before")
    return piece


def _at(route: Route, names: tuple[str, ...]) -> int | None:
    """Where the one step stands that is named so."""
    places = [
        n
        for n, step in enumerate(route.steps)
        if all(any(_alike(word, one) for one in meaning_of(step)) for word in names)
    ]
    return places[0] if len(places) == 1 else None
