"""The steps of whoever left, taken over by who came in their place."""

from bot.coach.basics.marked_names import in_place_of, says
from bot.coach.basics.record import replace
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutNextStep, PutStep

__all__ = ["holds", "take_over"]


def holds(draft: Draft, called: str) -> bool:
    """Whether somebody of this name is said to do something that is still to come, or is going on."""
    return any(
        says(step.who, called) for step in draft.facts.steps if step.who is not None and step.status != "done"
    )


def take_over(draft: Draft, old: str, new: str) -> bool:
    """Put the new name wherever the old one stands in a step that is not done, and in the one that is expected next."""
    steps = [
        step
        for step in draft.facts.steps
        if step.status != "done" and step.who is not None and says(step.who, old)
    ]
    for step in steps:
        title, who = _named(step.title, old, new), _named(step.who or "", old, new)
        draft.record(PutStep(draft.deal_id, replace(step, title=title, who=who)))
    expected = draft.facts.next_step
    if expected is not None and expected.who is not None and says(expected.who, old):
        what, who = _named(expected.what, old, new), _named(expected.who, old, new)
        draft.record(PutNextStep(draft.deal_id, replace(expected, what=what, who=who)))
    return bool(steps)


def _named(text: str, old: str, new: str) -> str:
    """The text with the new name, which gets a capital where the old one had it."""
    capital = says(text, old) and old.capitalize() in text
    return in_place_of(text, old, f"{new[:1].upper()}{new[1:]}" if capital else new)
