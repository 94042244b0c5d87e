"""Which of our own acts told beside a route are behind us: "demo gegeven", "we sent the quote last week"."""

from itertools import pairwise
from typing import Final

from bot.coach.understanding.steps.ours import HANDED_OVER
from bot.coach.understanding.text import Utterance

_AHEAD: Final = frozenset(
    """moet moeten ga gaan gaat zal zullen wil willen must will shall going gonna need needs to nog tomorrow morgen next volgende straks later
    beloofd beloofde toegezegd afgesproken promised agreed""".split()
)
_US: Final = frozenset("ik we wij i ive i've weve we've".split())
_PAST: Final = frozenset(
    """did sent gave went called rang emailed mailed visited met showed presented shared delivered installed spoke saw done had have heb hebben hadden was ben
    stuurde stuurden gaf gaven belde belden mailde deed deden bezocht sprak spraken zag zagen ging gingen bracht brachten leverde leverden maakte maakten""".split()
)


def is_behind_us(action: Utterance) -> bool:
    """Whether an act of ours was done: what was promised, or still has to be done, was not."""
    words = action.words
    if not _AHEAD.isdisjoint(words):
        return False
    told = any(
        (one in _US and other in _PAST) or (one in _PAST and other in _US) for one, other in pairwise(words)
    )
    return told or not HANDED_OVER.isdisjoint(words[1:])
