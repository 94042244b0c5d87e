"""Which step of a route a note points at without a verb: "at local content now", "nu bij de keuring"."""

import re
from collections.abc import Set as AbstractSet
from typing import Final

from bot.coach.understanding.notes.clauses import Note
from bot.coach.understanding.notes.route import Route

_NOW: Final = r"(?:nu|now|currently|momenteel|inmiddels|right now|at the moment)"
_IN: Final = r"(?:at|in|with|on|bij|in|aan|op)"
_IS: Final = r"(?:zitten|zit|zijn|is|staat|staan|ligt|liggen|are|hangt)"
_DEAL: Final = r"(?:ze|zij|we|wij|het|t|hij|they|theyre|it|its|weare|were|hes|shes|alles|dossier|deal)"
_AT_NOW: Final = re.compile(
    rf" (?:(?:dus|so|en|and) )?{_NOW} (?:{_IN} )?(?:\S+ ){{1,5}}$|^ {_IN} (?:\S+ ){{1,5}}{_NOW} $"
    rf"|^ (?:(?:dus|so|en|and|maar|but|nu|now) )*(?:{_DEAL} (?:{_IS} )?|{_IS} (?:{_DEAL} )?)(?:(?:nu|now|nog|still|al|already|pas|just|dus) )*{_IN} (?:\S+ ){{1,5}}$"
)


def pointed_at(note: Note, route: Route, apart: AbstractSet[int]) -> str | None:
    """Case "technical vetting, then local content committee … at local content now": a step pointed at without a verb."""
    if not route.steps:
        return None
    pointing = (
        note.text(note.items(part, without_days=True))
        for part in note.clauses
        if part.place not in route.places | apart
        and not (part.past or part.days)
        and _AT_NOW.match(part.signs)
    )
    return next((step for said in pointing if (step := route.step_like(said)) is not None), None)
