"""Asked behind what is told where the coach has something from: "nobody sees it differently, where do you get that from?"."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.turn.context import ToldWanted
from bot.coach.turn.draft import Draft, MoreNeeded
from bot.coach.turn.effects import REMARK, KeepAnswer
from bot.coach.turn.replies import Ask, Line, values
from bot.coach.understanding.remarks.complaints import asks_source
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases

_TELLING: Final = 4
_DENIES: Final = later(
    r"\b(?:no|not|nobody|no one|none|never|nothing|niet|geen|niemand|nooit|niks|niets)\b|n't\b"
)


def is_asked(draft: Draft, asked: Utterance) -> bool:
    """Whether it is asked in which words something of the deal at hand was read."""
    return draft.has_deal and asks_source(asked.text)


def tell(draft: Draft, told: Utterance) -> None:
    """Show the words it was read in, or say that it was read wrongly where there are none and what is denied in front of it is gone.

    Raises:
        MoreNeeded: when the shell has not loaded yet what was typed of the deal.
    """
    words = _read_in(draft, told)
    changed = any(not isinstance(effect, KeepAnswer) for effect in draft.effects)
    if changed and _DENIES.search(told.fold) is None:
        # What is asked about may be what is told just now.
        line = Line("complaint.how")
    elif words is not None:
        line = Line("where.read_then" if changed else "where.read", values(text=words))
    else:
        line = Line("where.wrongly" if changed else "complaint.how")
    at = next((n for n, part in enumerate(draft.parts) if isinstance(part, Ask)), len(draft.parts))
    draft.parts.insert(at, line)


def _read_in(draft: Draft, told: Utterance) -> str | None:
    """What was typed before that has most of the same words, the latest of them; None where nothing has any."""
    loaded = next((one for one in draft.context.told if one.deal_id == draft.deal_id), None)
    if loaded is None:
        raise MoreNeeded(ToldWanted(draft.deal_id))
    words = {word for word in told.words if len(word) >= _TELLING}
    shared = [
        (len(words & {*utterance(one.words).words}), at, one.words)
        for at, one in enumerate(loaded.told)
        if one.question != REMARK
    ]
    most, _, text = max(shared, default=(0, 0, ""))
    return phrases.shortened(text) if most else None
