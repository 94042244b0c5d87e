"""The customer's next step in a form: what, who, when, and whose date it is."""

from dataclasses import replace
from datetime import date

from bot.coach.keeping import heard_of, recording
from bot.coach.known.facts import DealFacts, NextStep
from bot.coach.turn.effects import PutNextStep
from bot.coach.turn.replies import Option, Word
from bot.coach.understanding.text import utterance
from bot.coach.words.reading import match_step
from bot.editing.fields import NEW, Field, Group
from bot.editing.filling import Filling


def form(facts: DealFacts) -> tuple[Group, ...]:
    """The step that is to come, or room for one."""
    step = facts.next_step
    whose = tuple(Option(name, Word(f"option.whose.{name}")) for name in ("customer", "ours"))
    own = step.id if step else NEW
    return (
        Group(
            (
                Field(
                    f"what:{own}",
                    Word("form.what"),
                    "line",
                    step.what if step else "",
                    hint=Word("form.clear_to_remove") if step else None,
                ),
                Field(f"who:{own}", Word("form.who"), "line", (step.who if step else None) or ""),
                Field(
                    f"when:{own}",
                    Word("form.when"),
                    "date",
                    step.last.isoformat() if step is not None and step.last is not None else "",
                ),
                Field(
                    f"whose:{own}",
                    Word("form.whose"),
                    "choice",
                    (step.whose_date if step else None) or "",
                    whose,
                ),
            )
        ),
    )


def edit(filled: Filling) -> None:
    """The step as it was filled in; a date that is moved later, after the day it was set on, is a slip."""
    draft, step = filled.draft, filled.facts.next_step
    own = step.id if step else NEW
    what = filled.line(f"what:{own}", step.what if step else None)
    who = filled.line(f"who:{own}", step.who if step else None)
    whose = filled.choice(f"whose:{own}", (step.whose_date if step else None) or "", ("customer", "ours"))
    day = _day(filled, f"when:{own}")
    if what is None and step is None:
        if any(filled.touched(f"{name}:{own}") for name in ("who", "whose", "when")):
            filled.fault(f"what:{own}", "empty")
        return
    if filled.faults:
        return
    if what is None:
        if step is not None:
            draft.record(PutNextStep(draft.deal_id, replace(step, removed=True)))
        return
    base = step or NextStep(draft.new_id(), what, draft.walk.id)
    serves = base.serves
    if step is None or what != step.what:
        place = match_step(utterance(what), [known.title for known in filled.facts.steps], draft.language)
        serves = filled.facts.steps[place].id if place is not None else None
    after = replace(base, what=what, who=who, serves=serves)
    if whose in {"customer", "ours"}:
        after = replace(after, whose_date="customer" if whose == "customer" else "ours")
    if filled.touched(f"when:{own}") and day is None:
        after = replace(after, first=None, last=None, whose_date=None)
    if after != step:
        draft.record(PutNextStep(draft.deal_id, heard_of.told_today(draft, after)))
        heard_of.hear(draft)
    if day is not None:
        recording.date_next_step(draft, day, day)
    if draft.effects:
        draft.mark("next_step", "said")
    if day is not None:
        draft.mark("next_step_date", "said")


def _day(filled: Filling, field: str) -> date | None:
    """The day that was put in, from today on."""
    text = filled.line(field, None)
    if text is None:
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        filled.fault(field, "day")
        return None
    if day < filled.draft.today:
        filled.fault(field, "past")
        return None
    return day
