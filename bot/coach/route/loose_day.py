"""When a step of theirs is, told by how long it takes or by the holidays: no day of the calendar, and enough to look forward to.

"They need three weeks", "de vergunning duurt zeker 8 weken", "hij bestelt na nieuwjaar": said of a step that is known, it is
when that is to be expected.
"""

from datetime import date
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.record import replace
from bot.coach.turn.draft import Draft
from bot.coach.understanding.readings import DateReading
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.reading import read_date

_ABOUT: Final = r"(?:(?:zeker|minstens|minimaal|ongeveer|wel|nog|ruim|een|zo'?n|about|around|at least|roughly|some|another|up to|maybe) )*"
_COUNT: Final = r"(?P<count>\d{1,2}|a|one|two|three|four|five|six|eight|ten|twelve|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf)"
_UNIT: Final = r"(?P<unit>days?|weeks?|wks?|months?|dagen|dag|weken|week|maanden|maand)"
_TAKES: Final = later(
    rf"\b(?:takes?|taking|need|needs|lasts?|will take|want|duurt|duren|nodig hebben|vergt|kost|kosten|doen er|doet er) {_ABOUT}{_COUNT} {_UNIT}\b(?: (?:for (?:it|that)|erover|over|nodig))?"
    rf"|\b(?:hebben|heeft) {_ABOUT}(?P<count_nl>\d{{1,2}}|een|twee|drie|vier|vijf|zes|acht|tien) (?P<unit_nl>dagen|weken|week|maanden|maand) nodig\b"
)
_ONE: Final = frozenset({"a", "one", "een"})
_UNITS: Final = {"w": ("weeks", "weken"), "d": ("days", "dagen"), "m": ("months", "maanden")}
_AFTER: Final = later(
    r"\b(?:(?:pas |only |just |right |ergens )?(?:na|after) (?:de |the )?(?:nieuwjaar|oud en nieuw|feestdagen|kerst(?:vakantie|dagen|periode)?|new year'?s?|holidays|christmas(?: holidays| break)?|xmas)|(?:early )?in (?:the new year|het nieuwe jaar))\b"
)
_DURING: Final = later(
    r"\b(?:in|tijdens|over|during|tussen|between) (?:de |the )?(?:kerstvakantie|kerst en (?:nieuwjaar|oud en nieuw)|christmas (?:holidays?|break)|christmas and new year)\b"
)
# Told in these months the holidays are the next ones.
_NEAR: Final = 10
_OPENS, _SETTLES = 4, 15


def told(draft: Draft, said: Utterance) -> DateReading | None:
    """When that is, where a text has no day and says so; None for any other text."""
    return _by_length(draft, said) or _by_the_holidays(draft, said)


# "The 21st", and a day with its month.
_NUMBER: Final = later(r"(?:(?:op|on|de|the) )*\d{1,2}(?:e|de|ste|st|nd|rd|th)?")
_IN_FULL: Final = later(r"(?:\S+ )?\d{1,2}(?:e|de|ste|st|nd|rd|th)?(?: of| van)? [^\W\d]{3,}\.?")


def in_its_month(draft: Draft, clause: Utterance, when: DateReading) -> DateReading:
    """A day told by its number alone, in the month of the day that is told in full before it: "that's 14 jan, the board is the 21st"."""
    number = utterance(clause.text[when.start : when.end])
    if draft.said is None or _NUMBER.fullmatch(number.fold) is None:
        return when
    # What is told of a month later on says nothing of it: "numbers by the 18th, the board moved to 3 feb".
    beside = utterance(draft.said.text.partition(clause.text)[0])
    other = read_date(beside, draft.language, draft.today, draft.context.zone)
    if other is None or _IN_FULL.fullmatch(utterance(beside.text[other.start : other.end]).fold) is None:
        return when
    day = f"{when.last.day}-{other.last.month}-{other.last.year}"
    meant = read_date(utterance(day), "nl", draft.today, draft.context.zone)
    if meant is None or meant.last <= when.last:
        return when
    return replace(when, day=meant.day, first=meant.first, last=meant.last)


def _by_length(draft: Draft, said: Utterance) -> DateReading | None:
    found = _TAKES.search(said.fold)
    if found is None:
        return None
    count, unit = found["count"] or found["count_nl"], found["unit"] or found["unit_nl"]
    words = _UNITS[unit[0]][draft.language == "nl"]
    lead = "over" if draft.language == "nl" else "in"
    number = "1" if count in _ONE else count
    when = read_date(utterance(f"{lead} {number} {words}"), draft.language, draft.today, draft.context.zone)
    return replace(when, start=found.start(), end=found.end()) if when is not None else None


def _by_the_holidays(draft: Draft, said: Utterance) -> DateReading | None:
    today = draft.today
    if today.month < _NEAR:
        return None
    after, during = _AFTER.search(said.fold), _DURING.search(said.fold)
    found = after or during
    if found is None:
        return None
    first, last = date(today.year + 1, 1, _OPENS), date(today.year + 1, 1, _SETTLES)
    if after is None:
        first, last = max(today, date(today.year, 12, 21)), date(today.year + 1, 1, _OPENS - 1)
    return DateReading(first, first, last, found.start(), found.end())
