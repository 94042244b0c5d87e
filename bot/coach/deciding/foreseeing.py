"""What a turn will ask of the memory, as far as it is plain before it begins: the shell looks for all of it at once.

A turn that finds it there is not begun again for it. It is no more than a hint: what was not foreseen is asked for, and
what nobody asked for changes nothing.
"""

from typing import Final

from bot.coach.basics.record import record
from bot.coach.turn.inputs import Input, Text
from bot.coach.turn.state import Conversation, Phase
from bot.coach.understanding.emoji import as_words
from bot.coach.understanding.spelling import well_spelt
from bot.coach.understanding.text import utterance


@record
class Foreseen:
    """The id of the deal at hand; `like`: the text whose deals will be wanted, where some will.

    `remarks` where the deal is going to be shown, with what was told of it besides its facts.
    """

    deal_id: str | None = None
    like: str | None = None
    remarks: bool = False


def foreseen(conversation: Conversation, given: Input) -> Foreseen:
    """What this input will make the turn ask for."""
    if conversation.deal_id is None:
        return Foreseen()
    if isinstance(given, Text) and given.about is None and conversation.phase in _ANSWERING:
        # An answer is looked at as what it may tell of another deal first (`other_deals`).
        pending = conversation.pending
        shown = pending is not None and pending.question == _LAST
        return Foreseen(conversation.deal_id, utterance(well_spelt(as_words(given.text))).text, remarks=shown)
    return Foreseen(conversation.deal_id)


# The summary follows on the last question of a walk.
_LAST: Final = "rivals"
_ANSWERING: Final[frozenset[Phase]] = frozenset({"asking", "mirroring"})
