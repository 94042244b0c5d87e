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
    pointed = next((step for said in pointing if (step := route.step_like(said)) is not None), None)
    return pointed or _going_on(note, route, apart) or _behind_done(note, route, apart)


# "Chef test sinds gisteren", "trial since Monday".
_SINCE: Final = re.compile(r" (?:sinds|since|vanaf) ")
# "Bestek is klaar", "ops trial's wrapped", "class approval came in Monday".
_DONE: Final = re.compile(
    r"^ (?:(?:en|and|the|de|het) )*(?:\S+ ){1,3}?(?:(?:is|zijn|are|s|'s|has|have|came|went|got) (?:(?:nu|al|now|already|net|just|been|gisteren) )*)(?:klaar|af|binnen|rond|gedaan|geweest|done|in|through|wrapped|finished|complete|completed|over)(?= )"
)
_UNDONE: Final = frozenset("niet nog bijna not nearly almost yet haast".split())


def _going_on(note: Note, route: Route, apart: AbstractSet[int]) -> str | None:
    """The step that goes on since some day."""
    since = (
        note.text(note.items(part, without_days=True))
        for part in note.clauses
        if part.place not in route.places | apart
        and not part.ours
        and _SINCE.search(part.signs)
        and not _DONE.match(part.signs)
    )
    return next((step for said in since if (step := route.step_like(said)) is not None), None)


def _behind_done(note: Note, route: Route, apart: AbstractSet[int]) -> str | None:
    """The step behind the last one that is said to be done."""
    titles = [step.title for step in route.steps]
    done = [
        titles.index(step)
        for part in note.clauses
        if part.place not in route.places | apart
        and _DONE.match(part.signs)
        and _UNDONE.isdisjoint(part.signs.split())
        if (step := route.step_like(note.text(note.items(part, without_days=True)))) is not None
    ]
    return titles[max(done) + 1] if done and max(done) + 1 < len(titles) else None
