"""Whether a tap still counts, and where: a button belongs to the question that is open in its own conversation.

A message of another conversation of the same person is as good as one of this one, while its question is open there as
it was shown; the person then goes on there, and what is left open here is offered again at the end.
"""

from bot.coach.basics.record import replace
from bot.coach.deals import handing_over, visiting
from bot.coach.turn.context import ConversationWanted
from bot.coach.turn.draft import Draft, MoreNeeded
from bot.coach.turn.replies import Stamp
from bot.coach.turn.state import Conversation


def is_current(draft: Draft, stamp: Stamp | None) -> bool:
    """Whether a button belongs to an open question, as it was shown; the draft is then in its conversation.

    What was typed carries no stamp and always means the question that is open.

    Raises:
        MoreNeeded: when the shell has not loaded the other conversation yet.
    """
    if stamp is None:
        return True
    if stamp.conversation_id == draft.conversation.id:
        return asks(draft.conversation, stamp)
    if handing_over.is_offer(stamp):
        return False
    return _go_there(draft, stamp)


def asks(conversation: Conversation, stamp: Stamp) -> bool:
    """Whether the question that a button answers is open in a conversation, in the version it was shown in."""
    pending = conversation.pending
    return pending is not None and stamp == Stamp(conversation.id, conversation.version, pending.question)


def _go_there(draft: Draft, stamp: Stamp) -> bool:
    there = draft.context.conversation(stamp.conversation_id)
    if there is None:
        raise MoreNeeded(ConversationWanted(stamp.conversation_id))
    conversation = there.conversation
    if conversation is None or not asks(conversation, stamp):
        return False
    left = visiting.left_open(draft)
    if conversation.deal_id is None:
        draft.leave_deal(replace(conversation, came_from=left))
        return True
    if there.facts is None:
        return False
    draft.start_deal(there.facts, conversation)
    if left is not None and left[0] != conversation.deal_id:
        draft.conversation = replace(draft.conversation, came_from=left)
        visiting.mention_left(draft, left)
    return True
