"""Changing what is on their route: the order of its steps, and what one of them is called."""

from collections.abc import Sequence

from bot.coach.basics.record import replace
from bot.coach.keeping import step_days
from bot.coach.known.facts import BuyingStep
from bot.coach.route.route_corrections import show_route
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutNextStep, PutStep
from bot.coach.words.phrases import same


def put_steps(draft: Draft, steps: Sequence[BuyingStep]) -> None:
    """Keep their route in this order; a step that is new brings the day in its name along: "award mid feb"."""
    for order, told in enumerate(steps):
        step = _dated(draft, told) if told.order < 0 else told
        if step.order != order:
            draft.record(PutStep(draft.deal_id, replace(step, order=order)))


def _dated(draft: Draft, step: BuyingStep) -> BuyingStep:
    dated = step_days.of_title(draft, step)
    return dated if dated.last is None else replace(dated, title=step_days.bare_title(draft, dated.title))


def call_step(draft: Draft, step: BuyingStep, title: str) -> None:
    """Call a step of theirs otherwise, also where it is what they do next, and show their route."""
    draft.record(PutStep(draft.deal_id, step_days.titled(draft, step, title)))
    expected = draft.facts.next_step
    if expected is not None and expected.serves == step.id and same(expected.what, step.title):
        draft.record(PutNextStep(draft.deal_id, replace(expected, what=title)))
    show_route(draft)
