"""Days that will not do: "she can't do Monday", "Friday doesn't suit", "maandag kan ze niet", "dinsdag is ie er niet".

Word lists and short rules over the words right before and behind a date; what such a day weighs, `clauses` says.
"""

import re
from functools import cache
from typing import Final

from bot.coach.understanding.text import Utterance

_LOOK_BACK: Final = 48
# Without one of these nothing here can hold.
_REFUSING: Final = re.compile(
    r"n'?t\b|not?\b|nie|geen|\bun|impos|lastig|onhan|krap|vol\b|slecht|busy|booked|tied|swam|tricky|bad\b|hard\b"
)
_BEFORE: Final = (
    r"(?:\b(?:can'?t|cannot|can not|couldn'?t|won'?t|not able to|unable to) (?:do|make|manage|face)(?: (?:it|that|this))?"
    r"|(?:\bnot|n'?t) (?:be )?(?:free|around|available|there|here|working|open|about)"
    r"|\b(?:unavailable|busy|booked up|booked|tied up|swamped|fully booked)"
    r"|\b(?:kan|kunnen|kon|konden|lukt|gaat|past|komt)(?: (?!alleen|pas|nog)\w+){0,3} (?:niet|nie)(?! (?:eerder|alleen|pas))"
    r"|\b(?:is|zijn|ben)(?: (?:er|daar|ook|dan))? (?:niet|nie)(?: (?:aanwezig|beschikbaar|vrij|bereikbaar|bij))?"
    r")(?: all)?(?: day)?(?: (?:on|op))?(?: (?:the|de|this|next|deze|volgende|komende))? ?$"
)
_BEHIND: Final = (
    r"(?:'?s)?(?: (?:is|was|would|will|does|did|just|really|itself))?(?:"
    r" (?:doesn'?t|won'?t|isn'?t|ain'?t|wouldn'?t|didn'?t|can'?t|not)(?: (?:really|quite|gonna|going to|be|exactly|look))*"
    r" (?:work|working|suit|do|fit|good|happen|happening|possible|an option|great|ideal|on|fly|doable|free|realistic|feasible)\b"
    r"| (?:no good|no use|a no|a nono|tricky|bad|hard|impossible|unlikely|off the table)\b(?! copy)"
    r"| (?:kan|kunnen|lukt|past|schikt|gaat|komt|haalt|halen|redt|redden)(?: (?!alleen|pas|nog)\w+){0,2} (?:niet|nie|slecht)\b(?! (?:eerder|alleen|pas|door|later))"
    r"| (?:niet|nie)(?:[,.;]|$| (?:wel|maar|dus|want)\b)"
    r"| (?:is|zijn|ben)(?: \w+){1,2} (?:er )?(?:niet|nie)(?: bij)?(?= *(?:$|[,.;]|dus|maar|want|en\b))"
    r"| (?:is|wordt) (?:niet|nie|geen|te|wat|erg|heel)? ?(?:handig|haalbaar|mogelijk|optie|goed|ideaal|lastig|onhandig|krap|vol|onmogelijk)\b)"
)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def unsuitable(said: Utterance, start: int, end: int) -> bool:
    """Whether a date is said to be one on which it cannot be."""
    near = max(0, start - _LOOK_BACK)
    if _REFUSING.search(said.fold, near, end + _LOOK_BACK) is None:
        return False
    return (
        _compiled(_BEHIND).match(said.fold, end) is not None
        or _compiled(_BEFORE).search(said.fold[near:start]) is not None
    )
