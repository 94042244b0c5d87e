"""Told beside something else, that another customer comes later: "…, then procurement. brook i'll do after"."""

from bot.coach.answers.walking import repeat
from bot.coach.finding import naming
from bot.coach.known.deal_summary import DealSummary
from bot.coach.turn.draft import Draft
from bot.coach.understanding.deals.told_later import told_later
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import spoken_of


def take(draft: Draft, said: Utterance) -> bool:
    """Take what says that another deal comes later off the message: the rest is told of the one at hand. True where nothing is left.

    Raises:
        MoreNeeded: when the shell has not looked for the person's deals yet.
    """
    if not draft.has_deal:
        return False
    for told in told_later(said):
        other = _other(draft, told.name)
        if other is None:
            continue
        draft.say("comes_after", customer=other.account)
        if draft.conversation.came_from is None:
            draft.to(came_from=(other.id, other.account))
        draft.said = utterance(told.rest)
        if draft.said.blank:
            repeat(draft)
            return True
        return False
    return False


def _other(draft: Draft, name: str) -> DealSummary | None:
    """The one other open deal that is called so; None where it may be somebody or something of the deal at hand."""
    if spoken_of.names_known(draft.facts, name):
        return None
    found = [
        deal
        for deal in naming.known_deals(draft, name)
        if deal.id != draft.deal_id and deal.status == "open" and naming.is_part_of(utterance(name), deal)
    ]
    return found[0] if len(found) == 1 else None
