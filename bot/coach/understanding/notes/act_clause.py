"""Whether anybody does anything in a clause of a note: a verb, somebody, or a thing that buyers do."""

from typing import Final

from bot.coach.understanding.lexicon.words import Kind, lexicon
from bot.coach.understanding.notes.clauses import Note, NoteClause
from bot.coach.understanding.notes.step_reported import PRONOUNS
from bot.coach.understanding.notes.step_wording import ON_AGENDA, VERBS
from bot.coach.understanding.notes.step_words import APPLIES, BEFORE_SUBJECT, HEARS_REFERENCE, OUTCOMES
from bot.coach.understanding.readings import DateReading
from bot.coach.understanding.scene.signs import SOMEBODY


def surely_acts(part: NoteClause) -> bool:
    """Whether a clause tells an act in buying, whatever else is named in it."""
    return any(pattern.search(part.signs) for pattern in (APPLIES, ON_AGENDA, HEARS_REFERENCE))


def has_subject(part: NoteClause) -> bool:
    """Whether somebody is the subject of a clause: "the warden is listing what they need", "nu schrijft hun engineer het bestek"."""
    signs = [sign for sign in part.signs.split() if sign not in BEFORE_SUBJECT]
    turned = len(signs) > 1 and signs[0] in VERBS
    first = signs[turned] if signs else ""
    return SOMEBODY.fullmatch(first) is not None or first in PRONOUNS


def tells_act(note: Note, part: NoteClause) -> bool:
    """Whether anything happens in a clause. "Two customers today" is none."""
    known = lexicon(note.scene.language)
    return any(
        SOMEBODY.fullmatch(sign)
        or sign in VERBS
        or sign in OUTCOMES
        or sign in known.verbs
        or known.kind(sign) in {Kind.BUY_NOUN, Kind.EITHER_NOUN}
        for sign in part.bare.split()
    )


def joined_to_day(note: Note, part: NoteClause, days: tuple[DateReading, ...]) -> list[int] | None:
    """Case "ze gaan naar de bank en woensdag praat hij met Ad": what is told behind its day; None for the whole clause."""
    if not days:
        return None
    items, kept = note.scene.items, note.items(part, without_days=True)
    before = [place for place in kept if items[place].end <= days[0].start]
    behind = [place for place in kept if items[place].start >= days[0].end]
    joined = len(before) > _ENOUGH and items[before[-1]].mark in {"en", "and"}
    return behind if joined and len(behind) > _ENOUGH else None


_ENOUGH: Final = 2
