"""New steps put on their route where they belong: ahead of what is still open, and not behind the signature."""

from bot.coach.basics.record import replace
from bot.coach.deciding import checkin
from bot.coach.keeping import recording
from bot.coach.known.facts import BuyingStep, NextStep
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutNextStep, PutStep


def put_before(draft: Draft, titles: tuple[str, ...]) -> None:
    """These come first: they are put on the route before the step that slipped, and that is where they are now."""
    step = draft.facts.next_step
    if step is None or not titles:
        return
    put_in(draft, titles, draft.facts.step(step.serves) or _onto_route(draft, step))


def _onto_route(draft: Draft, expected: NextStep) -> BuyingStep:
    """What is expected gets its place on the route: right behind where they are, or before whatever is open."""
    here = draft.facts.step(draft.facts.position.step_id) if draft.facts.position else None
    ahead = [known.order for known in draft.facts.steps if known.status not in checkin.BEHIND]
    place = here.order + 1 if here is not None else min(ahead, default=len(draft.facts.steps))
    _make_room(draft, place, 1)
    served = BuyingStep(draft.new_id(), expected.what, place, expected.who)
    draft.record(
        PutStep(draft.deal_id, served), PutNextStep(draft.deal_id, replace(expected, serves=served.id))
    )
    return served


def _make_room(draft: Draft, place: int, steps: int) -> None:
    for known in reversed([known for known in draft.facts.steps if known.order >= place]):
        draft.record(PutStep(draft.deal_id, replace(known, order=known.order + steps)))


def put_in(draft: Draft, titles: tuple[str, ...], served: BuyingStep) -> None:
    """These are put on the route before the step `served`, and that is where they are now."""
    _make_room(draft, served.order, len(titles))
    new = [
        BuyingStep(draft.new_id(), title, served.order + place, heard_on=draft.today)
        for place, title in enumerate(titles)
    ]
    for entry in new:
        draft.record(PutStep(draft.deal_id, entry))
    here = draft.facts.step(draft.facts.position.step_id) if draft.facts.position else None
    if here is None or here.order > new[0].order:
        recording.record_position(draft, step_id=new[0].id)
    draft.mark("steps", "said")
