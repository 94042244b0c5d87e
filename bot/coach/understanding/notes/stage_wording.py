"""How the stage of now is worded: close to the note, without "now", whoever says it and the subject of "they are in …".

Which clause tells a stage at all is decided in `stage_now`.
"""

import re
from typing import Final

from bot.coach.understanding.notes.clauses import Note, NoteClause
from bot.coach.understanding.notes.stage_words import (
    FILLER_START,
    HELD_UNTIL,
    LEADING,
    LEFT_OPEN,
    LIES_WITH,
    MUST_STILL,
    OPENING,
    PHASE,
    SAYING,
    STAGE_IS,
    TRAILING,
    WE_ARE_AT,
)

_THAT_THEY: Final = frozenset({"dat", "ze", "zij", "het"})


def stage_text(note: Note, part: NoteClause) -> str:
    """The clause cut down to the stage: without "now", without the subject of "they are in …"."""
    named = STAGE_IS.search(part.signs)
    if named is not None:
        start = note.scene.place_of(part.clause, named.start("rest"))
        return trimmed(note, [place for place in note.items(part, without_days=True) if place >= start])
    held = HELD_UNTIL.search(part.signs)
    if held is not None and part.days:
        end = note.scene.place_of(part.clause, held.start("until"))
        return trimmed(note, [place for place in note.items(part, without_days=True) if place < end])
    for pattern in (LIES_WITH, LEFT_OPEN):
        lies = pattern.search(part.signs)
        if lies is not None:
            return _stretch(note, part, lies, whole=pattern is LEFT_OPEN)
    at = WE_ARE_AT.search(part.signs) if part.ours else None
    if at is not None and at.start():  # "by company Weber we are in the last round"
        start = note.scene.place_of(part.clause, at.end())
        return trimmed(note, [place for place in note.items(part, without_days=True) if place >= start])
    must = MUST_STILL.search(part.signs)
    if must is not None:
        return _must_still(note, part, must)
    return trimmed(note, note.items(part, without_days=True))


def _stretch(note: Note, part: NoteClause, found: re.Match[str], *, whole: bool) -> str:
    """What a pattern calls `said`, or (`whole`) all it found."""
    first = note.scene.place_of(part.clause, found.start() + 1 if whole else found.start("said"))
    end = found.end("said")
    stop = note.scene.place_of(part.clause, end) if end < len(part.signs) - 1 else part.clause.last
    return note.text([place for place in note.items(part, without_days=True) if first <= place < stop])


def _must_still(note: Note, part: NoteClause, found: re.Match[str]) -> str:
    """Case "nu moet de boekhouder nog rekenen": whoever must comes first, as in a main clause."""
    verb, who, rest = (
        note.scene.place_of(part.clause, found.start(name)) for name in ("verb", "who", "rest")
    )
    kept = note.items(part, without_days=True)
    return note.text(
        [place for place in kept if who <= place < rest] + [verb] + [place for place in kept if place >= rest]
    )


def _is_now(note: Note, place: int) -> bool:
    items = note.scene.items
    return place < len(items) and items[place].mark == "now"


def trimmed(note: Note, kept: list[int]) -> str:
    """The items of a clause cut down to the stage."""
    items = note.scene.items
    opening = OPENING.match(f" {' '.join(items[place].mark for place in kept)} ")
    kept = kept[opening.group().count(" ") - 1 :] if opening else kept
    kept = [
        place
        for place in kept
        if items[place].mark
        not in {"nu", "now", "momenteel", "currently", "presently", "inmiddels", "eh", "uh"}
        or len(kept) < 2
    ]
    if len(kept) > 1 and items[kept[-1]].mark == "right" and _is_now(note, kept[-1] + 1):
        kept = kept[:-1]
    while len(kept) > 1 and items[kept[0]].mark in LEADING:
        kept = kept[1:]
    while len(kept) > 1 and (
        items[kept[-1]].mark in TRAILING or items[kept[-1]].mark in {"met", "with", "op", "on"}
    ):
        kept = kept[:-1]
    agreed = next(
        (
            at
            for at in range(len(kept) - 2)
            if items[kept[at]].mark == "eens" and items[kept[at + 1]].mark == "dat"
        ),
        None,
    )
    if agreed is not None:  # "zijn het er allebei over eens dat ze nog offertes ophalen"
        kept = kept[agreed + 1 :]
        while len(kept) > 1 and items[kept[0]].mark in _THAT_THEY:
            kept = kept[1:]
    says = next((at for at in range(min(len(kept) - 1, 8)) if items[kept[at]].mark in SAYING), None)
    if says is not None:
        kept = kept[says + 1 :]
        while len(kept) > 1 and items[kept[0]].mark in {
            "dat",
            "that",
            "me",
            "us",
            "ons",
            "allebei",
            "both",
            "ze",
            "zij",
            "they",
            "theyre",
            "het",
            "it",
            "its",
        }:
            kept = kept[1:]
    kept = _without_where(kept, [items[place].mark for place in kept])
    marks = [items[place].mark for place in kept]
    phase = PHASE.search(f" {' '.join(marks)} ")
    if phase:
        first = f" {' '.join(marks)} ".count(" ", 0, phase.start("phase")) - 1
        return note.text(kept[first : first + len(phase["phase"].split())])
    return note.text(_named_state(kept, marks))


def _without_where(kept: list[int], marks: list[str]) -> list[int]:
    """Case "legal redlines is where they're at"."""
    where = next((at for at in range(1, len(marks) - 1) if marks[at : at + 2] == ["is", "where"]), None)
    return kept if where is None else kept[:where]


def _named_state(kept: list[int], marks: list[str]) -> list[int]:
    """Case "ze zitten in de gunningsfase" is "gunningsfase"; "ligt het contract bij hun jurist" begins with the contract."""
    joined = f"{' '.join(marks)} "
    found = FILLER_START.match(joined)
    subject = marks and marks[0] in {
        "ze",
        "zij",
        "they",
        "theyre",
        "its",
        "it",
        "het",
        "t",
        "zit",
        "zitten",
        "zijn",
        "is",
        "are",
        "staat",
        "staan",
        "in",
        "at",
        "bij",
    }
    if found and subject:
        skip = found.group().count(" ")
        if skip < len(kept):
            return kept[skip:]
    turned = marks and marks[0] in {"ligt", "liggen", "loopt", "lopen", "staat"}
    if turned and len(kept) > 2 and marks[1] not in {"bij", "op", "ter", "in", "aan", "nog", "stil"}:
        end = 2 + (marks[1] in {"de", "het", "t", "the", "een"})
        return [*kept[1:end], kept[0], *kept[end:]] if end < len(kept) else [*kept[1:], kept[0]]
    if len(marks) > 1 and marks[-1] in {"loopt", "lopen", "draait"}:
        return kept[:-1]
    if len(marks) > 2 and marks[-1] in {"on", "running", "ongoing", "underway"} and marks[-2] == "is":
        return kept[:-2]
    if len(marks) == 2 and marks[0] in {"theyre", "hes", "shes"} and marks[1].endswith("ing"):
        return kept[1:]
    while len(marks) > 2 and marks[0] in {
        "ze",
        "zij",
        "they",
        "theyre",
        "hij",
        "its",
        "zijn",
        "is",
        "are",
        "he",
        "she",
        "hes",
        "shes",
    }:
        kept, marks = kept[1:], marks[1:]
    return kept
