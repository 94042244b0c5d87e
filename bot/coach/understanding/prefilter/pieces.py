"""Pieces of words one of which stands in everything that a regular expression matches, read from the expression itself.

The expression is taken apart by Python's own parser. What is not understood here tells nothing, so that the answer is less
sharp; never is it wrong.
"""

from collections.abc import Iterable, Iterator, Sequence
from re import _constants as op  # type: ignore[attr-defined]  # the parser's own names, which typeshed leaves out
from re import _parser as parser  # type: ignore[attr-defined]  # as above
from typing import Any, Final

# A piece is a part of one word; a space before or behind it says that the word begins or ends there.
Pieces = frozenset[str]
_Node = tuple[Any, Any]
_Texts = frozenset[str]

_NOTHING: Final[_Texts] = frozenset({""})
_SPACE: Final[_Texts] = frozenset({" "})
# So many texts that a stretch may be are told apart; where there are more, it is cut in two.
_MOST: Final = 96
# What stands in most texts keeps nothing out.
_EVERYWHERE: Final = frozenset(
    """
    a aan als an and as at be bij but by can dan dat de die dit doe door een en er for from had has have heb het hij i ik in is it je
    kan maar me met mij moet na naar no nog not nu of om on ook op or our out over she so t te that the their then they this to tot
    uit van voor was we wel wij wil will with you ze zij zijn
    """.split()
)
_SHORTEST: Final = 2
_COMMON_COST: Final = 40
_COSTS: Final = (0, 0, 20, 6, 2)
_LONGER_COSTS: Final = 1
_MANY_FOLD: Final = frozenset({op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT})
_WITHOUT_WIDTH: Final = frozenset({op.AT, op.ASSERT, op.ASSERT_NOT})


def pieces_of(pattern: str, flags: int = 0) -> Pieces:
    """Pieces one of which is in every match of `pattern`, in small letters; none where nothing is known of its matches."""
    return shortest(_needed(list(parser.parse(pattern, flags))) or frozenset())


def shortest(pieces: Pieces) -> Pieces:
    """The same without what has another in it: where "klant" is, "klanten" need not be looked for."""
    return frozenset([one for one in pieces if not any(other != one and other in one for other in pieces)])


def _needed(nodes: Sequence[_Node]) -> Pieces | None:
    """The cheapest to look for of what a sequence cannot do without."""
    found = [pieces for pieces in _told_by(nodes) if pieces is not None]
    return min(found, key=_cost, default=None)


def _told_by(nodes: Sequence[_Node]) -> Iterator[Pieces | None]:
    """What each part of a sequence needs: its stretches of plain letters, and its choices by themselves."""
    stretch = _NOTHING
    for kind, given in _spread(nodes):
        if kind in _WITHOUT_WIDTH:
            continue
        texts = _texts_of(kind, given)
        if texts is not None and len(stretch) * len(texts) <= _MOST:
            stretch = frozenset([before + text for before in stretch for text in texts])
            continue
        yield _best_of(stretch)
        stretch = texts if texts is not None and len(texts) <= _MOST else _NOTHING
        if kind is op.BRANCH:
            ways = [_needed(list(way)) for way in given[1]]
            yield None if None in ways else frozenset[str]().union(*(way for way in ways if way is not None))
        elif kind in _MANY_FOLD and given[0] > 0:
            yield _needed(list(given[2]))
    yield _best_of(stretch)


def _spread(nodes: Iterable[_Node]) -> Iterator[_Node]:
    """The parts of a sequence, with what stands in a group in place of the group."""
    for kind, given in nodes:
        if kind is op.SUBPATTERN:
            yield from _spread(given[3])
        elif kind is op.ATOMIC_GROUP:
            yield from _spread(given)
        else:
            yield kind, given


def _texts_of(kind: object, given: Any) -> _Texts | None:
    """All that a part can be, a space for any white space; None for what can be anything, or too much."""
    if kind is op.LITERAL:
        return _of_char(given)
    if kind is op.IN:
        chars = [_of_listed(*one) for one in given]
        return None if None in chars else frozenset[str]().union(*(one for one in chars if one is not None))
    if kind is op.BRANCH:
        return _either([_of_row(list(way)) for way in given[1]])
    if kind in _MANY_FOLD:
        least, most, what = given
        once = _of_row(list(what))
        if once is None or (most == 1 and least == 1) or (once == _SPACE and least > 0):
            return once
        return once | _NOTHING if most == 1 else None
    return None


def _of_char(code: int) -> _Texts | None:
    char = chr(code)
    return frozenset({" " if char.isspace() else char.lower()}) if char.isascii() else None


def _of_listed(kind: object, given: Any) -> _Texts | None:
    """What one part of a class can be."""
    if kind is op.LITERAL:
        return _of_char(given)
    return _SPACE if kind is op.CATEGORY and given is op.CATEGORY_SPACE else None


def _of_row(nodes: Sequence[_Node]) -> _Texts | None:
    """All that a sequence can be."""
    found = _NOTHING
    for kind, given in _spread(nodes):
        if kind in _WITHOUT_WIDTH:
            continue
        texts = _texts_of(kind, given)
        if texts is None or len(found) * len(texts) > _MOST:
            return None
        found = frozenset([before + text for before in found for text in texts])
    return found


def _either(ways: Sequence[_Texts | None]) -> _Texts | None:
    found = frozenset[str]().union(*(way for way in ways if way is not None))
    return None if None in ways or len(found) > _MOST else found


def _best_of(texts: _Texts) -> Pieces | None:
    """A piece of each of these texts; None where one of them has none."""
    found = [min(_words_of(text), key=_cost_of, default=None) for text in texts]
    return None if None in found else frozenset([piece for piece in found if piece is not None])


def _words_of(text: str) -> Iterator[str]:
    """The words of a stretch, each with a space on the side where it is known to begin or to end."""
    words = text.split(" ")
    last = len(words) - 1
    for at, word in enumerate(words):
        if len(word) >= _SHORTEST or (word and 0 < at < last):
            yield f"{' ' * (at > 0)}{word}{' ' * (at < last)}"


def _cost(pieces: Pieces) -> int:
    return sum(map(_cost_of, pieces))


def _cost_of(piece: str) -> int:
    """How often a piece is met in vain."""
    word = piece.strip()
    if word in _EVERYWHERE:
        return _COMMON_COST
    return _COSTS[min(len(piece), len(_COSTS) - 1)] if len(piece) < len(_COSTS) else _LONGER_COSTS
