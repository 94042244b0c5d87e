"""What is left of a message when what was told in it has been taken: an answer still, or no more than a word of assent."""

from typing import Final

from bot.coach.showing.bare_answers import small_talk
from bot.coach.understanding.text import Utterance

_NODS: Final = frozenset(
    "ok oke okay prima goed fine good ja yes yep nee no he eh trouwens btw verder niks nothing more meer en and oh also ook nu now dus so".split()
)


def nothing_left(rest: Utterance) -> bool:
    """Whether what is left of a message tells nothing."""
    return not rest.words or small_talk(rest) or set(rest.words) <= _NODS
