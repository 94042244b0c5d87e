"""What is told behind the day that was asked for is taken with it: our act, news, or any other part of the deal."""

from collections.abc import Callable
from datetime import date
from typing import Final

from bot.coach.answers import added, answers_slip, day_in_front
from bot.coach.answers.walking import confirm_read_back
from bot.coach.route import mirroring, step_dates
from bot.coach.turn.draft import Draft
from bot.coach.understanding.clauses import Clauses
from bot.coach.words.reading import read_outcome


def take(draft: Draft, clauses: Clauses) -> frozenset[int]:
    """Take the day that was asked for, and what was told behind it; the places of all clauses, none where nothing stands behind it."""
    front = day_in_front.split(draft, clauses.said)
    asked = draft.open_question_id
    if asked is None or front is None or not front[1].words:
        return frozenset()
    if asked == "new_date" and read_outcome(clauses.said, dated=True).reason is not None:
        # Why it moved belongs to the new day.
        return frozenset()
    when, behind = front
    confirm_read_back(draft, draft.conversation.pending)
    _TAKE_DAY[asked](draft, when.day, when.last)
    if mirroring.promised(draft, behind):
        draft.say("ack.own_actions", actions=mirroring.keep_as_actions(draft, behind))
    else:
        added.told(draft, behind)
    return clauses.everywhere


_TAKE_DAY: Final[dict[str, Callable[[Draft, date, date], None]]] = {
    "follow_up": step_dates.expect_proposed,
    "next_step_date": step_dates.take_date,
    "new_date": answers_slip.to_day,
}
ASK_FOR_ONE: Final = frozenset(_TAKE_DAY)
"""The questions that a day answers."""
