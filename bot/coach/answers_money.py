"""The budget, told where something else is asked: it is kept and read back, and the question stays open."""

import re
from typing import Final

from bot.coach import asking, recording
from bot.coach.bare_answers import yes_or_no
from bot.coach.draft import Draft
from bot.coach.reading import read_budget, read_people
from bot.coach.replies import Word
from bot.coach.understanding.readings import BudgetSaid
from bot.coach.understanding.text import Utterance

# Words in a message that says nothing else: with the money named in it, and without.
_BY_NAME: Final = 6
_BARE: Final = 3
_MONEY: Final = re.compile(r"\b(?:budget|geld|begroting|money|funding|funds|potje)\b")


def told_by_name(draft: Draft, said: Utterance) -> bool:
    """Take "yes, the budget is there" where they are asked to place themselves.

    False when it is no such answer: money that is still waited for is a place on the way.
    """
    if _MONEY.search(said.fold) is None or len(said.words) > _BY_NAME:
        return False
    return _kept(draft, read_budget(said, draft.language), among=("approved", "none"))


def told_early(draft: Draft, said: Utterance) -> bool:
    """Take "requested" or "no budget" where a person is asked for: nobody is called that."""
    if len(said.words) > _BARE or yes_or_no(said) is not None:
        return False
    if read_people(said, draft.language).final_yes is not None:
        return False
    return _kept(draft, read_budget(said, draft.language), among=("approved", "requested", "none"))


def _kept(draft: Draft, status: BudgetSaid, *, among: tuple[BudgetSaid, ...]) -> bool:
    if status not in among:
        return False
    recording.record_budget(draft, status)
    draft.mark("budget", "said")
    draft.say("ack.budget", status=Word(f"budget.{status}"))
    asking.repeat(draft)
    return True
