"""When what a piece is judged to tell is kept in front of the rooms: how sure it must be, and whether it may stand by itself."""

from collections.abc import Mapping
from typing import Final, Literal, get_args

from bot.coach.basics.record import record
from bot.coach.understanding.told_readings import DealPart

Alone = Literal["first", "last"]


@record
class Kind:
    """A kind of telling.

    `alone`: kept though the message tells nothing else and another question is open: first, where the rooms know no wording of it, or
    last, behind those that do. `grave`: much is made of it, so it must be surer. `no_answer`: it answers no question about its part of
    the deal. `news`: news of steps, kept in one order where news is read.
    """

    alone: Alone | None = None
    grave: bool = False
    no_answer: bool = False
    news: bool = False


_PLAIN: Final = Kind()
_FIRST: Final = Kind(alone="first")
_LAST: Final = Kind(alone="last")
_GRAVE: Final = Kind(grave=True)
_WHO_IS_NONE: Final = Kind(alone="first", grave=True, no_answer=True)

_KINDS: Final[Mapping[tuple[DealPart, str], Kind]] = {
    ("done", "done"): Kind(news=True),
    ("done", "not_done"): _LAST,
    ("place", "at"): Kind(grave=True, news=True),
    ("next", "does"): Kind(grave=True, news=True),
    ("next", "day"): Kind(news=True),
    ("off", "off"): _LAST,
    ("route", "add"): _LAST,
    ("route", "rename"): _LAST,
    ("route", "order"): _LAST,
    ("signer", "is"): _GRAVE,
    ("signer", "is_not"): _GRAVE,
    ("signer", "also"): _LAST,
    # Who has a voice is not answered by who is gone, or is kept wrongly.
    ("people", "leaves"): Kind(no_answer=True),
    ("people", "not"): _WHO_IS_NONE,
    ("people", "same"): _WHO_IS_NONE,
    ("people", "two"): _WHO_IS_NONE,
    ("people", "no_say"): Kind(alone="first", no_answer=True),
    ("people", "renamed"): Kind(alone="last", no_answer=True),
    ("people", "name_of"): _FIRST,
    ("against", "against"): _GRAVE,
    ("budget", "unknown"): _FIRST,
    ("move", "did"): _LAST,
    ("move", "drop"): _LAST,
    ("move", "ours"): Kind(alone="first", grave=True),
    ("move", "theirs"): Kind(alone="first", grave=True),
    ("rival", "not"): _FIRST,
    ("rival", "out"): _LAST,
    ("rival", "current"): _LAST,
    ("topic", "is"): _FIRST,
    ("call", "call"): Kind(alone="last", news=True),
    ("end", "won"): _LAST,
    ("end", "lost"): _LAST,
    ("end", "hold"): _LAST,
    ("customer", "renamed"): Kind(alone="last", grave=True),
}


PARTS_ALONE: Final[Mapping[Alone, frozenset[DealPart]]] = {
    when: frozenset(part for (part, _), kind in _KINDS.items() if kind.alone == when)
    for when in get_args(Alone)
}
"""The parts of the deal of which something is kept by itself."""


def kind_of(part: DealPart, op: str) -> Kind:
    """What holds for a kind of telling."""
    return _KINDS.get((part, op), _PLAIN)


ANSWERS: Final[Mapping[str, frozenset[tuple[str, str]]]] = {
    "people": frozenset({("people", "joins"), ("people", "role"), ("people", "name_of")}),
    "differ": frozenset({("against", "against")}),
}
"""What answers a question where a message tells several things; the rooms of the other questions know more than the weights do."""
