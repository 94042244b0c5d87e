"""Days of the calendar that were moved: which of two days is given up, and one that has just gone by.

Days moved by a span ("pushed back a week") stand in `put_off`.
"""

from typing import Final

from bot.coach.understanding.dates import kinds
from bot.coach.understanding.dates.grammar import Fit
from bot.coach.understanding.dates.kinds import word_set

_NEARLY_A_YEAR: Final = 330
_MOVED: Final = word_set(
    "slipped,slid,moved,pushed,bumped,shifted,postponed,rescheduled,delayed,verschoven,verplaatst,verzet,uitgesteld,doorgeschoven,opgeschoven,gone,went,changed"
)
_MOVED_WITHIN: Final = 4


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
