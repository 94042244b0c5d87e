"""Where the customer is now, in the note's own words: the step under way, not an earlier one and not a plan."""

import re
from typing import Final

from bot.coach.basics.record import record
from bot.coach.understanding.notes.clauses import Note, NoteClause
from bot.coach.understanding.notes.finished import is_done_by, is_yet_to_begin
from bot.coach.understanding.notes.headings import Headed
from bot.coach.understanding.notes.stage_clause import is_stage, is_under_way
from bot.coach.understanding.notes.stage_wording import stage_text, trimmed
from bot.coach.understanding.notes.stage_words import (
    BETWEEN_US,
    COMPARES,
    LONGEST_VIEW,
    NOT_STAGE,
    NOW,
    RUNS,
    STAGE_NOUNS,
    STATE,
    THEY_ARE,
    VIEW_OF,
    WAITS,
)
from bot.coach.understanding.people.views_told import View
from bot.coach.understanding.scene.mentions import Mention
from bot.coach.understanding.scene.signs import Somebody

_TOLD: Final = frozenset(
    {"of", "nee", "ja", "or", "no", "yes", "me", "us", "ons", "mij"}
)  # "one of the partners told me | they're only just looking"
_FOR: Final = frozenset({"for", "voor"})

# "Daarna vergelijken ze ons met Prowise" is still to come.
_LATER: Final = re.compile(
    r" (?:(?:en|and|maar|but) )?(?:pas )?(?:dan|daarna|vervolgens|straks|then|after that|afterwards|later|next) "
)


@record
class StageNow:
    """The stage as said and the clause it was said in."""

    text: str
    place: int


def find_stage(
    note: Note,
    taken: set[int],
    views: tuple[View, ...],
    differ: bool | None,
    decider: Somebody | None,
    *,
    labels: tuple[Headed, ...] = (),
) -> StageNow | None:
    """The stage now: the decider's view where views differ, else what is said with "now", else the first state."""
    if differ and views:
        return _view(note, views, decider)
    told = next(
        (part.clauses[0] for part in labels if part.kind == "stage" and not part.clauses[0].ours), None
    )
    if told is not None:
        text = stage_text(note, told)
        return StageNow(text, told.place) if text else None
    others = _views_of_others(note, decider)
    parts = [
        part
        for part in note.clauses
        if part.place not in taken
        and part.place not in others
        and is_stage(note, part)
        and not (is_done_by(note, part) and not is_under_way(part))
        and not is_yet_to_begin(note, part)
    ]
    agreed = _agreed_view(note, views) if differ is False else None
    if agreed is not None and any(part.place == agreed.place for part in parts):
        return agreed
    first = [part for part in parts if NOW.search(part.signs) or WAITS.search(part.signs)]
    for found in (*first, *parts):
        text = _with_rival(note, found, stage_text(note, found))
        if text:
            return StageNow(text, found.place)
    beside = (part for part in note.clauses if _beside_rivals(part) or _in_selection(note, part))
    for found in (part for part in beside if not is_yet_to_begin(note, part)):
        text = _between_us(note, found) or trimmed(note, _without_rivals(note, found))
        if text:
            return StageNow(text, found.place)
    return agreed


def _views_of_others(note: Note, decider: Somebody | None) -> set[int]:
    """Clauses that tell the view of somebody who does not decide, where more than one view is told."""
    views: dict[int, frozenset[str]] = {}
    for part in note.clauses:
        found = VIEW_OF.search(part.signs)
        if found is not None:
            who = note.scene.who(found["source"] or found["holder"])
            views[part.place] = frozenset(name for member in who.members for name in _key(member))
    if decider is None or len(set(views.values())) < 2:
        return set()
    names = {name for member in decider.members for name in _key(member)}
    return {place for place, holder in views.items() if not names & holder}


def _beside_rivals(part: NoteClause) -> bool:
    """Whether a clause tells the stage although it names whom we are compared with."""
    return not (part.ours or part.past or _LATER.match(part.signs)) and (
        COMPARES.search(part.signs) is not None
        or RUNS.search(part.signs) is not None
        or (BETWEEN_US.search(part.signs) is not None and not part.days)
    )


def _in_selection(note: Note, part: NoteClause) -> bool:
    """Case "ze zitten in de RFP met 4 partijen": where they are, whoever else is in it."""
    signs = part.signs
    return (
        not STAGE_NOUNS.isdisjoint(signs.split())
        and STATE.search(signs) is not None
        and THEY_ARE.search(signs) is not None
        and any(note.names_rival(other) for other in note.clauses if other.sentence == part.sentence)
        and is_stage(note, part)
    )


def _with_rival(note: Note, part: NoteClause, text: str) -> str:
    """Case "they are evaluating us | and Lakshmi": whom we are weighed against stands in a clause of its own."""
    place = part.place + 1
    if place >= len(note.clauses) or not text.casefold().endswith((" us", " ons")):
        return text
    after = note.clauses[place]
    names = [at for at in range(after.clause.first, after.clause.last) if note.is_rival(at)]
    if after.clause.stop not in {"and", "en", "&"} or names[:1] != [after.clause.first]:
        return text
    return f"{text} {after.clause.stop} {note.text(names[:1])}"


def _between_us(note: Note, part: NoteClause) -> str | None:
    """Case "they are evaluating us and Lakshmi for the winders": with the rivals, without what it is for."""
    found = BETWEEN_US.search(part.signs)
    if found is None:
        return None
    start = note.scene.place_of(part.clause, found.start("said"))
    kept = [place for place in note.items(part, without_days=True) if place >= start]
    purpose = next((at for at, place in enumerate(kept) if note.scene.items[place].mark in _FOR), len(kept))
    return trimmed(note, kept[:purpose])


def _without_rivals(note: Note, part: NoteClause) -> list[int]:
    """The items of a clause up to the rivals named in it: "still comparing (us with A and B)"."""
    kept: list[int] = []
    for place in note.items(part, without_days=True):
        if note.is_rival(place) or note.scene.items[place].mark in {"us", "ons"}:
            break
        kept.append(place)
    return kept


def _agreed_view(note: Note, views: tuple[View, ...]) -> StageNow | None:
    """What everybody there calls the stage."""
    for view in views:
        part = _part_of(note, view)
        if part is None or part.past or len(view.what.split()) > LONGEST_VIEW:
            continue
        text = trimmed(note, note.items(part, without_days=True)[-len(view.what.split()) :])
        if text and not NOT_STAGE.search(view.what):
            return StageNow(text, part.place)
    return None


def _part_of(note: Note, view: View) -> NoteClause | None:
    clause = note.scene.clauses[view.clause]
    return next((part for part in note.clauses if part.clause.first == clause.first), None)


def _key(mention: Mention) -> set[str]:
    return {word.casefold() for word in (mention.name, mention.role) if word}


def _view(note: Note, views: tuple[View, ...], decider: Somebody | None) -> StageNow | None:
    if decider is None:
        return None
    names = {name for member in decider.members for name in _key(member)}
    for view in reversed(views):
        if names & {name for member in view.holder.members for name in _key(member)}:
            part = _part_of(note, view)
            if part is None:
                return None
            count = len(view.what.split())
            kept = note.items(part, without_days=True)[-count:] if count else []
            text = trimmed(note, kept)
            told = text and not set(text.casefold().split()) <= _TOLD
            return StageNow(text, part.place) if told else _behind(note, part)
    return None


def _behind(note: Note, view: NoteClause) -> StageNow | None:
    """Case "volgens Lieven, die zelf tekent, zijn ze aan de laatste prijsronde": the view stands in a later clause."""
    for part in note.clauses[view.place + 1 : view.place + 3]:
        if part.sentence == view.sentence and is_stage(note, part):
            text = stage_text(note, part)
            return StageNow(text, part.place) if text else None
    return None
