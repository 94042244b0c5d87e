"""Who left over there with who came in their place, beside something else in one message: "Pete left, Sanjay does it now. It's the 18th"."""

import itertools
from typing import Final

from bot.coach.basics.once import later
from bot.coach.news import who_came_and_went
from bot.coach.news.news_thread import Thread
from bot.coach.turn.draft import Draft
from bot.coach.understanding.clauses import Clauses

__all__ = ["take"]

_ASK_FOR_AN_ACT: Final = frozenset({"position", "next_step"})
_JOINED: Final = later(r"(?:en|and|maar|but)\s")


def take(draft: Draft, told: Clauses) -> frozenset[int]:
    """Keep who left and who came for them; the places of both clauses, none where the two do not stand beside each other."""
    if not draft.has_deal or len(told.row) < _TWO:
        return frozenset()
    parts = told.parts("stop", "comma", "mark", at=_JOINED)
    for first, then in itertools.pairwise(parts):
        thread = Thread()
        gone = who_came_and_went.absent(draft, first.said, thread)
        if gone is None or thread.left is None:
            continue
        face = who_came_and_went.face(draft, then.said, thread)
        if face is not None:
            who_came_and_went.keep_both(draft, thread, (gone, face))
            # Whoever does it now is where they are, or what comes next.
            answers = draft.open_question_id in _ASK_FOR_AN_ACT and who_came_and_went.does_it_now(then.said)
            return first.places if answers else first.places | then.places
    return frozenset()


_TWO: Final = 2
