"""Days of the calendar that were moved: which of two days is given up, and one that has just gone by.

Days moved by a span ("pushed back a week") stand in `put_off`.
"""

import re
from typing import Final

from bot.coach.understanding.dates import kinds
from bot.coach.understanding.dates.grammar import Fit
from bot.coach.understanding.dates.kinds import word_set
from bot.coach.understanding.text import Utterance

_NEARLY_A_YEAR: Final = 330
_MOVED: Final = word_set(
    "slipped,slid,moved,pushed,bumped,shifted,postponed,rescheduled,delayed,verschoven,verplaatst,verzet,uitgesteld,doorgeschoven,opgeschoven,gone,went,changed"
)
_MOVED_WITHIN: Final = 4


_MOVED_TO: Final = re.compile(
    r"\b(?:"
    + "|".join(sorted(_MOVED))
    + r")(?: (?:it|this|that|het|dat|back|out|on|up|nu|now|weer|again|een keer)){0,2} "
    r"(?:to|naar|tot|until|till|op) (?:(?:the|de|den|a|next|this|volgende|deze|on) ){0,2}$"
)
_NEAR_ENOUGH: Final = 60


def moved_to(said: Utterance, start: int) -> bool:
    """As in "was the 1st, pushed to the 8th because the chair is away": the day behind it is the new one."""
    return _MOVED_TO.search(said.fold[max(0, start - _NEAR_ENOUGH) : start]) is not None


def moved_from(fit: Fit) -> bool:
    """As in "slipped from the 12th to the 19th of June": the first day is given up for the second."""
    start = fit.found.start()
    near = fit.words[max(0, start - _MOVED_WITHIN) : start]
    led = [word.fold for word in near[-2:]]
    from_it = any(fold.split(" ")[0] in {"from", "van", "vanaf"} for fold in led)
    return from_it and any(word.kind == kinds.PUT_OFF or word.fold in _MOVED for word in near)


def just_gone(fit: Fit) -> bool:
    """As in "the meeting of 14 September is off, moved to the 28th", said on the 16th: not next year's."""
    if fit.latest is None or fit.latest.wide:
        return False
    first, stop = fit.latest_at
    dated = any(word.kind == kinds.YEAR for word in fit.words[first:stop])
    return not dated and (fit.latest.first - fit.scene.today).days > _NEARLY_A_YEAR
