"""A deal that goes: what is asked or gone back to when it is no longer there."""

from bot.coach.deals import opening, visiting
from bot.coach.keeping import endings
from bot.coach.turn.draft import Draft


def drop(draft: Draft, told: str | None = None) -> None:
    """Take the deal at hand away, and go back to where the person was; `told`: what belongs to another, which is asked for."""
    came_from, gone = draft.conversation.came_from, draft.deal_id
    draft.say("ending.dropped", customer=draft.facts.deal.account)
    endings.drop(draft)
    if told is not None:
        opening.ask_which(draft, "q.which_deal.of_told", told, without=gone)
    elif came_from is not None and visiting.enter(draft, came_from[0]):
        visiting.resume(draft)
    else:
        opening.ask_which(draft, without=gone)
