"""Words that many people misspell and on which much hangs: who is "de concurent" is in the race, and has no voice there."""

import re
from typing import Final

_CONCURRENT: Final = re.compile(r"\b([ck])on[ck]{1,2}ur{1,3}ent(?=(?:ie|en|s|'s)?\b)", re.IGNORECASE)
_COMPETITOR: Final = re.compile(r"\b(c)omp[ei](?:t|d)[aei]t[eou]r(?=s?\b)", re.IGNORECASE)


def well_spelt(text: str) -> str:
    """A text with these words as they are spelt."""
    text = _CONCURRENT.sub(lambda found: ("C" if found[1].isupper() else "c") + "oncurrent", text)
    return _COMPETITOR.sub(r"\1ompetitor", text)
