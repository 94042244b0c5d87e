"""A customer's step that two clauses tell together: two acts of one person, what goes on and when it is done.

And one that a clause about us tells: what they will have for us by a day.
"""

import re
from collections.abc import Sequence
from typing import Final

from bot.coach.basics.record import replace
from bot.coach.understanding.notes.clauses import Note, NoteClause
from bot.coach.understanding.notes.stage_clause import is_under_way
from bot.coach.understanding.notes.step_wording import CustomerStep, StepWording
from bot.coach.understanding.notes.step_words import OUTCOMES, RECEIVES, RUNS_NOW
from bot.coach.understanding.readings import DateReading


def both_acts(
    note: Note, wording: StepWording, before: NoteClause, part: NoteClause, days: Sequence[DateReading]
) -> CustomerStep | None:
    """Two acts of one person on one day: "Tom maakt een lijst en stuurt die vrijdag"."""
    people = note.people_in(before)
    then = note.text(note.items(part, without_days=True))
    # "The lead is writing the case and presents it to the board 6 Oct", "… and will hand it in on Friday".
    if is_under_way(before) or then.split(" ")[0].casefold() == "will":
        text = f"{wording.bare(people[0])} {then}" if people else then
        return CustomerStep(text, people[0].text if people else None, days[0], part.place)
    first = wording.step(before, None, tuple(days))
    return replace(first, text=f"{first.text} {part.clause.stop} {then}") if first is not None else None


def second_act(
    note: Note, wording: StepWording, before: NoteClause, part: NoteClause, days: Sequence[DateReading]
) -> CustomerStep | None:
    """The second of two acts of one person, each on a day of its own: "tests it this week and tells me Monday"."""
    first, people = wording.step(before, None, ()), note.people_in(before)
    then = note.text(note.items(part, without_days=True))
    she = first.who.split("'")[0] if first is not None and first.who is not None else None
    who = wording.bare(people[0]) if people else she
    return CustomerStep(f"{who} {then}" if who else then, who, days[0], part.place)


def done_running(
    note: Note, wording: StepWording, before: NoteClause, part: NoteClause, days: Sequence[DateReading]
) -> CustomerStep | None:
    """What goes on and is done on a day: "de security review loopt nu, eind juni klaar"."""
    found = RUNS_NOW.search(before.signs)
    if found is None:
        return None
    end = note.scene.place_of(before.clause, found.start() + 1)
    kept = [place for place in note.items(before, without_days=True) if place < end]
    step = wording.step(before, kept, tuple(days))
    done = note.text(note.items(part, without_days=True))
    return replace(step, text=f"{step.text} {done}") if step is not None else None


_MEETS: Final = re.compile(
    r"^ (?:(?:en|and) )?(?:die|dat|who|which) (?:(?!niet |not )\S+ )*?(?P<verb>vergadert|vergaderen|(?:kom(?:t|en)|zit(?:ten)?)(?= (?:bij elkaar|bijeen|samen) )|(?:bij elkaar|bijeen|samen) (?:kom(?:t|en)|zit(?:ten)?)|meets?|sits?|convenes?|gathers?) (?:(?:bij elkaar|bijeen|samen|pas|weer|dan|op|on|next|again|in|at|de|den|the) )*$"
)


def meeting(
    note: Note, wording: StepWording, before: NoteClause, part: NoteClause, days: Sequence[DateReading]
) -> CustomerStep | None:
    """Whoever was named last meets on a day: "een business case voor de directie, die vergadert 8 december"."""
    found, people = _MEETS.match(part.bare), note.people_in(before)
    if found is None or not days or not people:
        return None
    who = wording.bare(people[-1])
    verb = found["verb"]
    if note.scene.language == "nl":
        many = people[-1].plural
        together = "bij elkaar" if "kom" in verb or "zit" in verb else ""
        act = ("komen" if many else "komt") if together else ("vergaderen" if many else "vergadert")
        return CustomerStep(f"{who} {act} {together}".strip(), people[-1].text, days[0], part.place)
    act = verb if people[-1].plural or verb.endswith("s") else f"{verb}s"
    return CustomerStep(f"{who} {act}", people[-1].text, days[0], part.place)


def received(note: Note, part: NoteClause, days: Sequence[DateReading]) -> CustomerStep | None:
    """What they will have for us on a day: "ik krijg begin oktober hun keuze door"."""
    found = RECEIVES.match(part.bare)
    if found is None or not days or OUTCOMES.isdisjoint(found["rest"].split()):
        return None
    marks = found["rest"].split()
    kept = [place for place in note.items(part, without_days=True) if note.scene.items[place].mark in marks]
    return CustomerStep(note.text(kept), None, days[0], part.place)
