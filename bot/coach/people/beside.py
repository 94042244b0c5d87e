"""What stands beside something else in one message and is kept by itself: names, changed minds, rivals who left, news of the money."""

from collections.abc import Callable
from typing import Final

from bot.coach.people import has_voice, minds_beside, money_beside, named_beside
from bot.coach.showing.left_over import nothing_left
from bot.coach.turn.draft import Draft
from bot.coach.understanding.clauses import Clauses, cut
from bot.coach.understanding.text import Utterance

Take = Callable[[Draft, Clauses], frozenset[int]]
"""Keeps the clauses of one kind and gives their places; none where none is of that kind."""

_NEWS: Final[tuple[Take, ...]] = (named_beside.take, minds_beside.take, money_beside.take, has_voice.take)


def without(draft: Draft, take: Take, said: Utterance) -> Utterance:
    """What is left of a text without the clauses of one kind, which are kept; `said` itself where there are none."""
    clauses = cut(said)
    places = take(draft, clauses)
    return clauses.without(places) if places else said


def apart(draft: Draft, said: Utterance) -> Utterance | None:
    """What is left of a text without such news, all of it read back; None where nothing is, `said` where none is told."""
    for take in _NEWS:
        rest = without(draft, take, said)
        if rest is not said and nothing_left(rest):
            return None
        said = rest
    return said
