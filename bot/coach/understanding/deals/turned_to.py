"""Reads where a message turns to another customer by what is said of it: it is not about the one at hand, we called or saw it, it wants something of us.

Who acts counts: whom we met, who asks us and whose deal it is said to be is a customer; whom they compare with is not. How sure
that is depends on the name: one that may be somebody's is only sure where it is said in so many words.
"""

from collections.abc import Iterator
from typing import Final

from bot.coach.basics.once import later
from bot.coach.understanding.deals.turned_clauses import HERE, LED, MARK, Turned, marked, sentence_end, starts
from bot.coach.understanding.deals.turned_met import OF_OURS
from bot.coach.understanding.deals.turned_said import PUT_OFF, WHOSE_DEAL, have_you, told_before
from bot.coach.understanding.deals.turned_set_in_front import called_behind
from bot.coach.understanding.text import Utterance

__all__ = ["Turned", "asked_after", "back_here", "told_before", "turned_to", "without_here"]

_FRAMES: Final = (*WHOSE_DEAL, *OF_OURS, called_behind)
# A name, and what is said of it.
_SHORTEST: Final = 2


def turned_to(said: Utterance, here: str) -> Iterator[Turned]:
    """Every place where a message may turn to another customer than `here`."""
    if len(said.tokens) < _SHORTEST:
        return
    fold = marked(said, here)
    for start in starts(fold):
        if fold[sentence_end(fold, start) :][:1] == "?":
            # Asked of us, it tells of nobody; whether we have them says who is meant.
            found = have_you(said, fold, start)
        else:
            found = next((one for read in _FRAMES if (one := read(said, fold, start)) is not None), None)
        if found is not None and (
            found.what is not None or MARK not in fold[found.begin : found.begin + len(found.name)]
        ):
            yield found


def asked_after(said: Utterance, here: str) -> bool:
    """Whether it is asked if another customer than `here` is known already: "heb je verbruggen al staan?"."""
    fold = marked(said, here)
    return "?" in fold and any(have_you(said, fold, start) is not None for start in starts(fold))


def back_here(said: Utterance, here: str, begin: int) -> int:
    """Where a message, behind what it tells of another customer, goes on about the one at hand; its end where it does not."""
    fold = marked(said, here)
    for start in starts(fold):
        if start > begin and _GOES_BACK.match(fold, start):
            return start
    return len(fold)


_GOES_BACK: Final = later(rf"{LED}(?:(?:bij|at|for|voor|van|from|with|met|about|over) )?{HERE}")


def without_here(said: Utterance, here: str, at: int) -> str:
    """What is told of the one at hand from a place where a message goes back to it, without its name in front."""
    fold = marked(said, here)
    found = _GOES_BACK.match(fold, at)
    if PUT_OFF.fullmatch(fold[at:].strip(" .!")) is not None:
        # "Acme doe ik straks" tells nothing of it.
        return ""
    return said.text[found.end() if found is not None else at :].strip(" ,:;")
