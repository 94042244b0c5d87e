"""A note that names two deals of which one is over: the one still going on is what it is about."""

import re
from collections.abc import Callable
from typing import Final

from bot.coach.understanding.text import Utterance, utterance

_OVER: Final = re.compile(
    r"(?<![^\W_])(?:(?:is|zijn|was) (?:helaas |jammer genoeg |dus )?(?:failliet|van de baan|afgeblazen|afgeketst|gesneuveld|verloren|gewonnen|binnen|dood|afgelopen)|"
    r"(?:heeft|hebben|is|zijn) (?:\w+ )?(?:afgezegd|getekend)|"
    r"(?:went|gone|is|are|were) (?:bust|bankrupt|dead|off the table|lost|won|in the bag|closed|cancelled|done and dusted)|"
    r"(?:has |have |just |finally )?signed(?= ?(?:[,.!]|$|yesterday|today|this|last|and|at last))|fell through)(?![^\W_])"
)
_WORDS: Final = frozenset(
    """
    failliet baan afgeblazen afgeketst gesneuveld verloren gewonnen binnen dood afgelopen afgezegd getekend
    bust bankrupt dead table lost won bag closed cancelled dusted signed fell
""".split()
)
_PARTS: Final = re.compile(r"[.!?\n]+\s*|,\s+(?:and|but|en|maar)\s+(?=[A-Z])")
_LOOKED_AT: Final = 3


def of_live_deal(said: Utterance, account_of: Callable[[Utterance], str | None]) -> Utterance:
    """`said` without its sentences about a deal that is over, when another customer is named in the rest.

    Args:
        said: the note.
        account_of: names the customer a text is about.
    """
    if _WORDS.isdisjoint(said.words) or not _OVER.search(said.fold):
        return said
    starts = [0, *(found.end() for found in _PARTS.finditer(said.text))]
    for start, end in zip(starts[:_LOOKED_AT], [*starts[1:], len(said.text)][:_LOOKED_AT], strict=True):
        found = _OVER.search(said.fold[start:end].rstrip())
        if found is None or "(" in said.text[start:end]:
            continue
        rest = utterance(f"{said.text[:start]}{said.text[end:]}")
        over = account_of(utterance(said.text[start:end]))
        # What is over is the customer named right before it, no rival and no grant further on.
        if (
            not over
            or (over.islower() and " " not in over)  # "proefrollen zijn binnen"
            or not said.text[start : start + found.start()].rstrip().endswith(over)
            or over in rest.text
        ):
            continue
        live = account_of(rest)
        if live and over.casefold() != live.casefold():
            return rest
    return said
