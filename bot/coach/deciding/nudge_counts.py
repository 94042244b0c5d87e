"""What is noted of an item that was told unasked, that was not told after all, or that the person put off."""

from datetime import date

from bot.coach.basics.record import replace
from bot.coach.deciding.nudges import ActionDue, BeforeCall, CallEnded, Item, StaleStep
from bot.coach.known.facts import Deal, DealFacts, NextStep
from bot.coach.turn.effects import DealEffect, PutAction, PutDeal, PutNextStep


def told(facts: DealFacts, item: Item, on: date) -> DealEffect | None:
    """The item stands in a message of day `on`. None where the memory has moved on, and there is nothing to note."""
    match item:
        case StaleStep():
            counted = _counted(facts, item)
            return None if counted is None else _put(facts, replace(counted, asked=item.n, asked_on=on))
        case CallEnded():
            # Of a call it is kept with the call itself.
            return None
        case BeforeCall():
            return PutDeal(replace(facts.deal, briefed_for=item.day))
        case ActionDue():
            return _reminded(facts, item, done=True)


def not_told(facts: DealFacts, item: Item) -> DealEffect | None:
    """The message with the item never went out: as if it had not been told. None where something was said since."""
    match item:
        case StaleStep():
            counted = _counted(facts, item)
            if counted is None or counted.asked != item.n:
                return None
            # When the one before was sent is not known any more: then it goes by the days it was planned for.
            return _put(facts, replace(counted, asked=item.n - 1, asked_on=None))
        case CallEnded():
            return None
        case BeforeCall():
            if facts.deal.briefed_for != item.day:
                return None
            return PutDeal(replace(facts.deal, briefed_for=None))
        case ActionDue():
            return _reminded(facts, item, done=False)


def put_off(facts: DealFacts, until: date) -> DealEffect:
    """Not before `until`, and from there as if it was never asked: whoever answers is not chased.

    `until` lies after the day on which this is said, so that what may have been told on that day is not told again.
    """
    counted = facts.next_step or facts.deal
    return _put(facts, replace(counted, quiet_until=until, asked=0, asked_on=None))


def _counted(facts: DealFacts, item: StaleStep) -> NextStep | Deal | None:
    """What the nudge was counted on, if it is still what is coming."""
    step = facts.next_step
    if item.step_id is None:
        return facts.deal if step is None else None
    return step if step is not None and step.id == item.step_id else None


def _put(facts: DealFacts, counted: NextStep | Deal) -> DealEffect:
    return PutDeal(counted) if isinstance(counted, Deal) else PutNextStep(facts.deal.id, counted)


def _reminded(facts: DealFacts, item: ActionDue, *, done: bool) -> DealEffect | None:
    ours = next((action for action in facts.actions if action.id == item.action_id), None)
    if ours is None or ours.reminded is done:
        return None
    return PutAction(facts.deal.id, replace(ours, reminded=done))
