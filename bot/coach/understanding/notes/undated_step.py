"""A customer's step without a day that is surely still to come: "Ze vraagt eerst nog bij een ander kantoor na", "She'll talk to the owner"."""

from bot.coach.understanding.notes.clauses import Note, NoteClause
from bot.coach.understanding.notes.stage_clause import is_stage
from bot.coach.understanding.notes.step_wording import CustomerStep, StepWording
from bot.coach.understanding.notes.step_words import (
    FUTURE,
    HAS_SUBJECT,
    LATER,
    NO_ROW,
    NO_STEP,
    ONCE_BACK,
    THE_DEAL,
    UNSURE,
)


def undated(note: Note, wording: StepWording, part: NoteClause) -> CustomerStep | None:
    """The step that a clause without a day tells, or None when it is a wish, a doubt or one of a row."""
    if part.past or part.days or not FUTURE.search(part.signs):
        return None
    if NO_STEP.search(without_return(part.bare)) or UNSURE.search(without_return(part.signs)):
        return None
    if HAS_SUBJECT.search(part.signs) is None or THE_DEAL.match(part.signs):
        return None
    opened = next((one for one in note.clauses[: part.place] if one.sentence == part.sentence), None)
    if (LATER.search(part.signs) and not _after_us(note, part)) or (
        opened is not None and LATER.match(opened.signs)
    ):
        return None  # "daarna maakt hij een vergelijking | en die gaat naar de directeur"
    kept = note.items(part, without_days=True)
    later = ONCE_BACK.search(part.signs)
    if later is not None:
        end = note.scene.place_of(part.clause, later.start() + 1)
        kept = [place for place in kept if place < end]
    return wording.step(part, kept, ())


def _after_us(note: Note, part: NoteClause) -> bool:
    """Case "die geef ik. daarna neemt hij het mee": what they do once we have done ours, or what goes on now is over."""
    before = note.clauses[part.place - 1] if part.place else None
    if before is None or before.sentence == part.sentence or NO_ROW.search(part.signs):
        return False
    over = any(note.lasts_until(day) for day in before.days)
    return before.ours or over or is_stage(note, before)


def without_return(signs: str) -> str:
    """The signs of a clause without "once he's back from Spain", which is no part of what happens."""
    return ONCE_BACK.sub(" ", signs) if "back" in signs or "terug" in signs or "return" in signs else signs
