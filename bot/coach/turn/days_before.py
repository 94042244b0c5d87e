"""A day of ours told by theirs: "the Friday before", "twee dagen ervoor", where their next step has its day."""

from datetime import date, timedelta
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.record import record
from bot.coach.turn.draft import Draft
from bot.coach.understanding.text import Utterance
from bot.coach.words import phrases

_DAYS: Final = (
    ("monday", "mon", "maandag", "ma"),
    ("tuesday", "tue", "tues", "dinsdag", "di"),
    ("wednesday", "wed", "woensdag", "wo"),
    ("thursday", "thu", "thur", "thurs", "donderdag", "do"),
    ("friday", "fri", "vrijdag", "vr"),
    ("saturday", "sat", "zaterdag", "za"),
    ("sunday", "sun", "zondag", "zo"),
)
_WEEKDAYS: Final = {name: place for place, names in enumerate(_DAYS) for name in names}
_COUNTS: Final = {"een": 1, "one": 1, "a": 1, "the": 1, "de": 1, "twee": 2, "two": 2, "drie": 3, "three": 3}
_BEFORE: Final = r"(?:before(?: (?:that|then|it|they do|they meet|they decide)| (?:the|their|his|her) [\w-]+)?|ervoor|daarvoor|vooraf|van tevoren|(?:daar|er)aan voorafgaand|voor (?:de|het|hun) [\w-]+)"
_TOLD: Final = later(
    rf"(?:\s+(?:for|on|by|op|voor|tegen|uiterlijk))?\s+(?:(?:the|de)\s+(?P<weekday>{'|'.join(sorted(_WEEKDAYS, key=len, reverse=True))})"
    rf"|(?P<count>a|the|one|two|three|de|een|twee|drie|\d)\s+(?P<unit>days?|weeks?|dag|dagen|week|weken))\s+{_BEFORE}(?P<rest>(?:\s.*)?)$"
)
_A_WEEK: Final = 7


@record
class DayBefore:
    """What we do, in the words left, and its day."""

    what: str
    on: date


def day_before(draft: Draft, said: Utterance) -> DayBefore | None:
    """Our action with the day that is told by their next step; None where it is not, or that step has none."""
    step = draft.facts.next_step
    found = _TOLD.search(f" {said.fold}") if step is not None and step.first is not None else None
    if found is None or step is None or step.first is None:
        return None
    if found["weekday"]:
        back = (step.first.weekday() - _WEEKDAYS[found["weekday"]]) % _A_WEEK or _A_WEEK
    else:
        count = _COUNTS.get(found["count"]) or int(found["count"])
        back = count * (_A_WEEK if found["unit"].startswith("we") else 1)
    on = step.first - timedelta(days=back)
    start = max(found.start() - 1, 0)
    rest = f"{said.text[:start]} {said.text[found.start('rest') - 1 :]}".strip(" ,")
    return DayBefore(phrases.shortened(rest), on) if rest and on >= draft.today else None
