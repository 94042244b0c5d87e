"""Where a message may turn to another customer: its clauses, and the name of the customer at hand marked in it."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.record import record
from bot.coach.understanding.text import Utterance, utterance


@record
class Turned:
    """Where a message turns to another customer: what leads to it begins at `start`, what is told of it at `begin`.

    `sure`: nobody at the deal at hand is meant. `what`: what is said to be of the other one, and not of the one at hand, up
    to `begin`. `renames`: so the one at hand may be called as well.
    """

    start: int
    begin: int
    name: str
    sure: bool
    what: str | None = None
    renames: bool = False


MARK: Final = "ꙮ"
HERE: Final = rf"{MARK}+(?: {MARK}+)*(?:'?s)?(?!\w)"
LED: Final = r"(?:(?:en|and|oh|o|ok|oke|okay|ja|yes|nee|no|hoi|hey|hi|ow|eh|sorry|also|ook|dan|then|verder|trouwens|btw|by the way|nog|even|ff|so|dus|plus|now|nu|maar|but|wacht|wait|hang on|hold on|wrong|fout|haha|well|actually|eigenlijk|oja|yeah|ohja|quick one|(?:quick |snel )?(?:in between|tussendoor)|side note|(?:nog|one more|een) (?:iets|ding|thing)|iets anders)[ ,.!:]+){0,6}"
OPENS: Final = later(LED)
_STOP: Final = later(r"[.!?;\n]+(?:\s+|$)|,\s+|\s+(?=(?:en|and|but|maar|plus)\s)")
NEAR: Final = 3
FEW: Final = 12
# So many clauses of a message are looked at, and so much of one without end.
_CLAUSES: Final = 40
LONGEST: Final = 400


def marked(said: Utterance, here: str) -> str:
    """The text with marks, as many as letters, in the place of the name of the customer at hand."""
    words = frozenset(utterance(here).words)
    own = {word for word in words if len(word) > NEAR} or words
    letters = list(said.fold)
    run: list[tuple[int, int]] = []
    for token in (*said.tokens, None):
        bare = token.fold.removesuffix("'s") if token is not None else ""
        is_of_it = token is not None and bare in words
        if token is not None and is_of_it and run and said.fold[run[-1][1] : token.start] == " ":
            run.append((token.start, token.start + len(bare)))
            continue
        if any(said.fold[first:last] in own for first, last in run):
            for first, last in run:
                letters[first:last] = MARK * (last - first)
        run = [(token.start, token.start + len(bare))] if token is not None and is_of_it else []
    return "".join(letters)


def starts(fold: str) -> Iterator[int]:
    """Where the clauses of a message begin."""
    yield 0
    yield from islice((found.end() for found in _STOP.finditer(fold)), _CLAUSES)


def behind(said: Utterance, at: int) -> tuple[str, ...]:
    """The few words behind a place, in its sentence."""
    first = bisect_left(said.tokens, at, key=lambda token: token.start)
    last = sentence_end(said.fold, at)
    return tuple(token.fold for token in said.tokens[first : first + FEW] if token.start < last)


def past_spaces(fold: str, at: int) -> int:
    """The place of the next letter or mark."""
    while at < len(fold) and fold[at] == " ":
        at += 1
    return at


_END: Final = re.compile(r"[.!?;\n]+(?:\s|$)")


def sentence_end(fold: str, start: int) -> int:
    """Where a sentence ends; of one without end, where enough of it is read."""
    last = min(len(fold), start + LONGEST)
    end = _END.search(fold, start, last)
    return end.start() if end is not None else last
