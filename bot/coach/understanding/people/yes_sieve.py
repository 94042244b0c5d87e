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
    NO_SAY,
    NO_TITLE,
    NOT_WITHOUT,
    NOWADAYS,
    ROUTED,
    TOGETHERNESS,
    VERB_FIRST,
    VETO,
    WITHOUT,
)
from bot.coach.understanding.people.yes_plain import PLAIN_WORDS
from bot.coach.understanding.prefilter.sieve import Sieve

# Not those with all words of deciding in them: it takes too long at the start to find what they need. A clause
# that was put in plain words may have some that are none of the text's own.
_SIEVE: Final = Sieve(
    PLAIN_WORDS,
    alone=ALONE, bare_may=BARE_MAY, does_it=DOES_IT, final=FINALLY, for_now=FOR_NOW, former=FORMER,
    no_say=NO_SAY, no_title=NO_TITLE, not_without=NOT_WITHOUT, nowadays=NOWADAYS, routed=ROUTED, together=TOGETHERNESS,
    verb_first=VERB_FIRST, veto=VETO, without=WITHOUT,
)  # fmt: skip


# A short text of one clause is looked at as a whole as well.
@lru_cache(4)
def may_have(text: str) -> AbstractSet[str]:
    """The names of those patterns that may match in the signs of a text, or of a part of it."""
    return _SIEVE.of(text)
