"""What the first message about a customer leaves in the deal: whom it is of, the steps that it tells, and who is there."""

from collections.abc import Iterator, Sequence
from copy import deepcopy
from functools import cache
from typing import Final, Literal

from bot.coach.understanding.text import utterance
from tests.support.core_chat import CoreChat

from .corpus import Row
from .deal_left import Left, left_in
from .told_rows import pieces
from .visits import at_the_moment

_A_WAY: Final = 2
_STEM: Final = 4
_LITTLE: Final = frozenset(
    """de het een 't n a an the ze zij they she he hij we is zijn are to moet must will gaat en and of op in bij at on for voor
    van nog eerst""".split()  # noqa: SIM905 - words are read more easily than a list
)

Outcome = Literal["right", "invented", "left out", "wrong"]


def left_by(row: Row) -> Left | None:
    """What stands in the deal with the customer of a row after its message; None where no deal with them was begun."""
    chat = deepcopy(at_the_moment(row.language, "first"))
    chat.say(row.text)
    return _of(row, chat)


def left_by_answer(row: Row) -> Left | None:
    """The same where the customer was named before, and the message answers what their steps are."""
    chat = deepcopy(at_the_moment(row.language, "first"))
    chat.say(f"/coach {pieces(row, 'account')[0]}")
    chat.say(row.text)
    return _of(row, chat)


def _of(row: Row, chat: CoreChat) -> Left | None:
    deals = [left_in(facts) for facts in chat.deals.values()]
    return next(
        (deal for deal in deals for name in pieces(row, "account") if _alike(deal.customer, name)), None
    )


def told(row: Row) -> Iterator[tuple[str, object, object, Outcome]]:
    """Each thing of a row that is looked at: what it is, what was told, what stands in the deal, and how that went."""
    left = left_by(row)
    yield (
        "account",
        pieces(row, "account"),
        left and left.customer,
        "right" if left is not None else "left out",
    )
    steps = pieces(row, "steps")
    route = left.steps if left is not None else ()
    if len(steps) >= _A_WAY:
        ordered = len(route) == len(steps) and all(map(_alike, route, steps))
        yield "way", steps, route, "right" if ordered else "wrong" if route else "left out"
        yield from _each("step", steps, route)
        yield from _told("step", route, steps)
    if len(steps) >= _A_WAY and pieces(row, "account"):
        asked = left_by_answer(row)
        yield from _told("asked step", asked.steps if asked is not None else (), steps)
        yield from _each("asked step", steps, asked.steps if asked is not None else ())
    if left is not None:
        there = (*left.voices, *left.signers, *left.against)
        yield from _each("person", pieces(row, "people"), there)
        everybody = [
            name
            for key in ("people", "for", "against", "signer", "with", "role")
            for name in pieces(row, key)
        ]
        yield from _told("person", there, everybody)


def _each(
    what: str, told: Sequence[str], there: Sequence[str]
) -> Iterator[tuple[str, object, object, Outcome]]:
    for one in told:
        found = any(_alike(one, other) for other in there)
        yield f"{what} told", one, tuple(there), "right" if found else "left out"


def _told(
    what: str, there: Sequence[str], told: Sequence[str]
) -> Iterator[tuple[str, object, object, Outcome]]:
    for one in there:
        true = any(_alike(one, other) for other in told)
        yield f"{what} kept", tuple(told), one, "right" if true else "invented"


def _alike(one: str, other: str) -> bool:
    """Whether two wordings share a word that says something, or the head of a longer one."""
    words, others = _words(one), _words(other)
    return bool(words & others) or any(
        len(word) > _STEM - 1 and word[:_STEM] == each[:_STEM] for word in words for each in others
    )


@cache
def _words(text: str) -> frozenset[str]:
    return frozenset(utterance(text).words) - _LITTLE
