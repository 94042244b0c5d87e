"""A tap that says of what a message was just read for that it is not so: all of it is taken back, and the words stay.

Whoever is busy does not put five readings right one by one. The tap stands beside the question that follows what was typed and
changed anything in the deal.
"""

from typing import Final

from bot.coach.basics.record import replace
from bot.coach.deals import undoing
from bot.coach.known.facts import Deal
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import (
    UNDONE,
    KeepAnswer,
    PutAction,
    PutCompetitor,
    PutDeal,
    PutNextStep,
    PutPerson,
    PutPosition,
    PutStep,
)
from bot.coach.turn.replies import Ask, Option, Word
from bot.coach.turn.state import Pending

MISREAD: Final = "misread"
_FACTS: Final = (PutAction, PutCompetitor, PutNextStep, PutPerson, PutPosition, PutStep)


def offer(draft: Draft) -> None:
    """At the end of a turn: put the tap beside the question that follows, where what was typed changed the deal at hand."""
    pending = draft.conversation.pending
    if (
        not draft.has_deal
        or pending is None
        or draft.conversation.phase != "asking"
        or draft.facts.deal.status != "open"
        or any(option.id == MISREAD for option in pending.options)
        or not _changed(draft)
    ):
        return
    at = next((place for place, part in enumerate(draft.parts) if isinstance(part, Ask)), None)
    asked = draft.parts[at] if at is not None else None
    if at is None or not isinstance(asked, Ask):
        return
    option = Option(MISREAD, Word("option.misread"), side=True)
    draft.parts[at] = replace(asked, options=(*asked.options, option))
    draft.to(pending=replace(pending, options=(*pending.options, option)))


def _changed(draft: Draft) -> bool:
    """Whether the turn recorded a fact of the deal at hand from what was typed."""
    here = draft.deal_id
    if any(isinstance(effect, KeepAnswer) and effect.question == UNDONE for effect in draft.effects):
        return False
    if any(isinstance(effect, _FACTS) and effect.deal_id == here for effect in draft.effects):
        return True
    loaded = draft.context.deal(here)
    before = loaded.facts.deal if loaded is not None and loaded.facts is not None else None
    told = any(isinstance(effect, PutDeal) and effect.deal.id == here for effect in draft.effects)
    return told and before is not None and _told_in(before) != _told_in(draft.facts.deal)


def _told_in(deal: Deal) -> tuple[object, ...]:
    return (deal.topic, deal.value, deal.budget, deal.budget_needs, deal.unbudgeted_route, deal.disagreement)


def take(draft: Draft, pending: Pending, argument: str) -> None:
    """Take back what the message was read for.

    Raises:
        MoreNeeded: when the shell has not loaded yet what changed.
    """
    if not undoing.take_back_reading(draft):
        draft.say_quietly("stale")
