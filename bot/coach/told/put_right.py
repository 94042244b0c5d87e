"""What is put right in words of its own, whatever was asked or shown last: who signs, who is nobody, and what was never said of the budget."""

from typing import Final

from bot.coach.people import not_so, signer_stated
from bot.coach.told import budget_denied
from bot.coach.turn.draft import Draft
from bot.coach.understanding.text import Utterance

_KINDS: Final = (signer_stated.take, budget_denied.take, not_so.take)


def take(draft: Draft, said: Utterance) -> bool:
    """Put it right and read it back; False, with nothing recorded, where the text puts nothing right."""
    return any(kind(draft, said) for kind in _KINDS)
