"""News from the customer: the day it came is kept, and what the coach asked about before starts anew."""

from bot.coach.basics.record import replace
from bot.coach.known.facts import NextStep
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutDeal, PutNextStep


def hear(draft: Draft) -> None:
    """The customer was heard of today, by what the salesperson tells. Whatever was put off is open again."""
    deal, step = draft.facts.deal, draft.facts.next_step
    heard = replace(deal, heard_on=draft.today, asked=0, asked_on=None, quiet_until=None)
    if heard != deal:
        draft.record(PutDeal(heard))
    if step is not None:
        anew = replace(step, asked=0, asked_on=None, quiet_until=None)
        if anew != step:
            draft.record(PutNextStep(deal.id, anew))


def told_today(draft: Draft, step: NextStep) -> NextStep:
    """The next step with today as the day of the last news about it: it is asked about as if it was new.

    That nothing is ever to be asked about it stays so: only the person takes that back.
    """
    return replace(step, set_on=draft.today, asked=0, asked_on=None, quiet_until=None)
