"""When what a piece is judged to tell is kept in front of the rooms: how sure it must be, and whether it may stand by itself."""

from collections.abc import Mapping
from typing import Final

from bot.coach.basics.record import record
from bot.coach.understanding.told_readings import DealPart


@record
class Kind:
    """A kind of telling.

    `alone`: kept though the message tells nothing else and another question is open, for the rooms know less of it. `grave`: much is
    made of it. `no_answer`: it answers no question about its part of the deal. `news`: news of steps, kept in one order where news is read.
    """

    alone: bool = False
    grave: bool = False
    no_answer: bool = False
    news: bool = False


_PLAIN: Final = Kind()
_ALONE: Final = Kind(alone=True)
_GRAVE: Final = Kind(grave=True)
_WHO_IS_NONE: Final = Kind(alone=True, grave=True, no_answer=True)

_KINDS: Final[Mapping[tuple[DealPart, str], Kind]] = {
    ("done", "done"): Kind(news=True),
    ("done", "not_done"): _ALONE,
    ("place", "at"): _GRAVE,
    ("next", "does"): Kind(grave=True, news=True),
    ("next", "day"): Kind(news=True),
    ("off", "off"): _ALONE,
    ("route", "add"): _ALONE,
    ("route", "rename"): _ALONE,
    ("route", "order"): _ALONE,
    ("signer", "is"): _GRAVE,
    ("signer", "is_not"): _GRAVE,
    ("signer", "also"): _ALONE,
    # Who has a voice is not answered by who is gone, or is kept wrongly.
    ("people", "leaves"): Kind(no_answer=True),
    ("people", "not"): _WHO_IS_NONE,
    ("people", "same"): _WHO_IS_NONE,
    ("people", "two"): _WHO_IS_NONE,
    ("people", "no_say"): Kind(alone=True, no_answer=True),
    ("people", "renamed"): Kind(alone=True, no_answer=True),
    ("people", "name_of"): _ALONE,
    ("against", "against"): _GRAVE,
    ("budget", "unknown"): _ALONE,
    ("worth", "worth"): _ALONE,
    ("move", "did"): _ALONE,
    ("move", "drop"): _ALONE,
    ("move", "ours"): Kind(alone=True, grave=True),
    ("move", "theirs"): Kind(alone=True, grave=True),
    ("rival", "not"): _ALONE,
    ("rival", "out"): _ALONE,
    ("rival", "current"): _ALONE,
    ("topic", "is"): _ALONE,
    ("call", "call"): Kind(alone=True, news=True),
    ("end", "won"): _ALONE,
    ("end", "lost"): _ALONE,
    ("end", "hold"): _ALONE,
    ("customer", "renamed"): Kind(alone=True, grave=True),
}


ALONE: Final = frozenset(part for (part, _), kind in _KINDS.items() if kind.alone)
"""The parts of the deal of which something is kept by itself."""


def kind_of(part: DealPart, op: str) -> Kind:
    """What holds for a kind of telling."""
    return _KINDS.get((part, op), _PLAIN)


_SIGNED: Final = frozenset({("signer", "is"), ("signer", "also"), ("signer", "alone"), ("signer", "limit")})
ANSWERS: Final[Mapping[str, frozenset[tuple[str, str]]]] = {
    "final_yes": _SIGNED,
    "sole": _SIGNED,
    "people": frozenset({("people", "joins"), ("people", "role"), ("people", "name_of")}),
    "differ": frozenset({("against", "against")}),
    "rivals": frozenset({("rival", "in"), ("rival", "current"), ("rival", "in_house"), ("rival", "nothing")}),
    "budget": frozenset({("budget", "there"), ("budget", "none"), ("budget", "requested")}),
    "position": frozenset({("place", "at")}),
}
"""What answers a question where a message tells several things; what their next step and our move are, their own rooms word better."""
