"""What stands beside something else in one message and is kept by itself: names, changed minds, rivals who left, news of the money."""

from bot.coach.people import minds_beside, money_beside, named_beside
from bot.coach.turn.draft import Draft
from bot.coach.understanding.text import Utterance


def apart(draft: Draft, said: Utterance) -> Utterance | None:
    """What is left of a text without these, each of which is kept and read back; None where nothing is, `said` where none is told."""
    rest: Utterance | None = said
    for take in (named_beside.apart, minds_beside.apart, money_beside.apart):
        rest = take(draft, rest) if rest is not None else None
    return rest
