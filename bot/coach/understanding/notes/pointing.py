"""Which step of a route a note points at without a verb: "at local content now", "nu bij de keuring"."""

import re
from collections.abc import Set as AbstractSet
from typing import Final

from bot.coach.understanding.notes.clauses import Note
from bot.coach.understanding.notes.route import Route

_AT_NOW: Final = re.compile(
    r" (?:(?:nu|now|currently|momenteel) (?:at|in|with|on|bij|in|aan|op) (?:\S+ ){1,5}|(?:at|in|with|on|bij|in|aan|op) (?:\S+ ){1,5}(?:now|nu|right now|at the moment|momenteel|currently) )$"
)


def pointed_at(note: Note, route: Route, apart: AbstractSet[int]) -> str | None:
    """Case "technical vetting, then local content committee … at local content now": a step pointed at without a verb."""
    if not route.steps:
        return None
    pointing = (
        part
        for part in note.clauses
        if part.place not in route.places | apart
        and not (part.ours or part.past or part.days)
        and _AT_NOW.match(part.signs)
    )
    return next((step for part in pointing if (step := route.step_like(part.signs)) is not None), None)
