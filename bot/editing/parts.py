"""The door: the fields of a part of a deal, and what changes when they are filled in.

A channel shows the groups of fields in its own way, and hands back only the fields in which something else stands than was
shown.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Final

from bot.coach.known.facts import DealFacts, NextStep
from bot.coach.turn.context import Context
from bot.coach.turn.state import Conversation
from bot.editing import next_step, people, rivals, steps
from bot.editing.fields import Edit, Group, Part
from bot.editing.filling import Filling


@dataclass(frozen=True, slots=True)
class _Part:
    """How a part is shown, how it is read, and which records it is about."""

    form: Callable[[DealFacts], tuple[Group, ...]]
    edit: Callable[[Filling], None]
    records: Callable[[DealFacts], object]


def _their_step(facts: DealFacts) -> NextStep | None:
    """The next step as a form shows it: how often it was asked about meanwhile is no change of it."""
    step = facts.next_step
    return replace(step, asked=0, asked_on=None, quiet_until=None) if step else None


_PARTS: Final[Mapping[Part, _Part]] = {
    "steps": _Part(steps.form, steps.edit, lambda facts: facts.steps),
    "people": _Part(people.form, people.edit, lambda facts: facts.people),
    "next_step": _Part(next_step.form, next_step.edit, _their_step),
    "rivals": _Part(rivals.form, rivals.edit, lambda facts: facts.competitors),
}


def seen(part: Part, facts: DealFacts) -> str:
    """A short text that is another one when something in this part changed."""
    return sha256(repr(_PARTS[part].records(facts)).encode()).hexdigest()[:16]


def form(part: Part, facts: DealFacts) -> tuple[Group, ...]:
    """The fields of one part of a deal; what can be added comes last."""
    return _PARTS[part].form(facts)


def edit(
    part: Part,
    facts: DealFacts,
    typed: Mapping[str, str],
    context: Context,
    conversation: Conversation | None = None,
) -> Edit:
    """What changes when `typed` (by field name, only what is other than shown) is put in the place of what is known.

    `conversation` is the person's about this deal: a date that is moved on the day of its walk was only corrected.
    """
    filled = Filling(facts, typed, context, conversation)
    _PARTS[part].edit(filled)
    if filled.faults:
        return Edit(faults=tuple(filled.faults))
    return Edit(effects=tuple(filled.draft.effects))
