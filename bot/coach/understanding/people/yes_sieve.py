"""What of the words of a final yes a text may have at all, told once for all who look for it."""

from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import Final

from bot.coach.understanding.people.yes_patterns import (
    ALONE,
    BARE_MAY,
    DOES_IT,
    FINALLY,
    FOR_NOW,
    FORMER,
    GOES_ON,
    NO_SAY,
    NO_TITLE,
    NOMINAL,
    NOT_WITHOUT,
    NOWADAYS,
    REFERRING,
    ROUTED,
    TOGETHERNESS,
    VERB_FIRST,
    VETO,
    WITHOUT,
)
from bot.coach.understanding.people.yes_plain import PLAIN_WORDS
from bot.coach.understanding.prefilter.filtering import prefilter
from bot.coach.understanding.prefilter.sieve import Sieve

# A clause that was put in plain words may have some that are none of the text's own.
_SIEVE: Final = Sieve(
    PLAIN_WORDS,
    alone=ALONE, bare_may=BARE_MAY, does_it=DOES_IT, final=FINALLY, for_now=FOR_NOW, former=FORMER,
    no_say=NO_SAY, no_title=NO_TITLE, nominal=NOMINAL, not_without=NOT_WITHOUT, nowadays=NOWADAYS, referring=REFERRING, routed=ROUTED,
    together=TOGETHERNESS, verb_first=VERB_FIRST, veto=VETO, without=WITHOUT,
)  # fmt: skip

# It has all the words of deciding and nothing else, so that it stands for the others that have them: to find what one of
# these needs takes long. Nearly any text has some of them, so that only a clause is worth the look.
may_decide: Final = prefilter([GOES_ON])
"""Whether a clause, in plain words, may say of anybody that they decide."""


# A short text of one clause is looked at as a whole as well.
@lru_cache(4)
def may_have(text: str) -> AbstractSet[str]:
    """The names of those patterns that may match in the signs of a text, or of a part of it."""
    return _SIEVE.of(text)
