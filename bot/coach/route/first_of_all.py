"""The step that comes before another after all: "Rob hasn't decided yet, first he talks to his wife"."""

from collections.abc import Sequence
from typing import Final

from bot.coach.basics.once import later
from bot.coach.keeping import outcomes, recording
from bot.coach.known.facts import BuyingStep
from bot.coach.route.step_spoken_of import step_named
from bot.coach.turn.draft import Draft
from bot.coach.understanding.text import Utterance

# "Rob heeft nog niet beslist, eerst met zijn vrouw".
_FIRST: Final = later(
    r"(?:(?:he|she|they|hij|zij|ze|dat|that|it|het) )?(?:(?:moet|moeten|wil|willen|needs?|has|have|wants?|is|are)(?: to)? )?(?:nog )?(?:eerst|first)\b|.{3,60}\b(?:eerst|first)$"
)


def told(draft: Draft, clauses: Sequence[Utterance], step: BuyingStep) -> BuyingStep | None:
    """The step that is said to come first, where it stands in front of one that is said not to be over; None where none is."""
    for clause in clauses:
        if _FIRST.match(clause.fold.strip(" .!")) is None:
            continue
        first = step_named(draft, clause)
        if first is not None and first.order < step.order and first.status != "not_needed":
            return first
    return None


def go_back(draft: Draft, step: BuyingStep) -> None:
    """They are at a step that was passed, or not reached yet."""
    if step.status == "done":
        outcomes.untick(draft, step.id)
        return
    recording.record_position(draft, step_id=step.id)
    draft.say("ack.position", step=step.title)
