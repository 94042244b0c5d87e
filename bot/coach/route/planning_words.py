"""How a day is told of a step that was named before: planned, booked, for what hour, by whom; none of it is what the step is called."""

import re
from typing import Final

from bot.coach.basics.once import later
from bot.coach.understanding.text import Utterance

CLOCK: Final = r"(?:(?:om|at|@|vanaf|from|rond|around) )?(?:\d{1,2}[:.]\d{2}(?: ?(?:uur|u|h|am|pm))?|\d{1,2} ?(?:uur|u|h|am|pm|o'clock))"
HOUR: Final = rf"{CLOCK}(?:,? (?:'?s |in (?:the|de) )?(?:morgens|ochtends|middags|avonds|smorgens|smiddags|savonds|ochtend|middag|avond|morning|afternoon|evening))?"
IS: Final = r"(?:should be|would be|ought to be|should|zou(?:den)?(?: \w+)? (?:zijn|moeten zijn)|moet zijn|is|are|was|were|isn't|'s|be|been|will be|has been|have been|is going to be|staat|staan|valt|vallen|wordt|worden|zijn|zal|komt er|is er|goes|moves|slips|gaat|schuift|verschuift)"
SOFT: Final = r"(?:al|nu|nog|ook|dan|dus|weer|already|now|also|then|actually|eigenlijk|wel|gewoon|er)"
AGREED: Final = (
    r"(?:booked(?: in)?|planned(?: in)?|scheduled|set|fixed|confirmed|arranged|pencilled in|down|due|on|moved|pushed|postponed|verschoven|verplaatst|verzet|uitgesteld|in the (?:diary|calendar)|on the (?:calendar|agenda)"
    r"|gepland|ingepland|geboekt|ingeboekt|vastgelegd|afgesproken|geprikt|voorzien|vast|in de (?:agenda|planning)|op de (?:agenda|planning|kalender))"
)

# "Booked for at 6am", "gepland om 6u": what is planned stands in front of it.
_PLANNED_ALONE: Final = later(rf"(?:(?:{IS}|{SOFT}) ){{0,8}}{AGREED}\b", re.IGNORECASE)


def is_planned(text: str) -> bool:
    """Whether a text opens on the words of planning: what is planned was named before."""
    return _PLANNED_ALONE.match(text.strip()) is not None or only_who_told(text) or only_meets(text)


_HOUR: Final = later(rf"{HOUR}(?!\w)|\b(?:om|at) \d{{1,2}}(?![\w/-]|[.:]\d)", re.IGNORECASE)


# "Zei luc", "according to Dervla": who told the day.
_WHO_TOLD: Final = later(
    r"(?:(?:zei|zegt|zeiden|zeggen|dacht|denkt|meldde|volgens|aldus|vanuit|said|says|according to|reckons?) (?:(?:de|het|the) )?[\w.'-]+|[\w.'-]+ (?:(?:now|nu|ook|also|just|net|dus) )?(?:zei|zegt|dacht|denkt|meldde|said|says|reckons?|told me|thinks?))(?: (?:zelf|me|mij|himself|herself))?",
    re.IGNORECASE,
)


def only_who_told(text: str) -> bool:
    """Whether of a clause nothing is left but who told its day: no step is called that."""
    return _WHO_TOLD.fullmatch(text.strip(" ,.;:")) is not None


# "They go to the bank, appointment there is the 9th": what it is for was told before it.
_MEETING_THERE: Final = later(
    r"(?:(?:de|het|the|hun|their|zijn|haar) )?(?:afspraak|appointment|appt|gesprek|meeting|vergadering|zitting) (?:daar|there|ervoor|for it|for that|daarvoor|erover)(?: is| staat| valt)?",
    re.IGNORECASE,
)


def only_meets(text: str) -> bool:
    """Whether of a clause nothing is left but that they meet there: what for was told before it."""
    return _MEETING_THERE.fullmatch(text.strip(" ,.;:")) is not None


def headed(planned: str, head: str) -> str:
    """What is planned, `head`, with the hour that was told of it: "proefbakken om 6u" of "gepland om 6u"."""
    hour = _HOUR.search(planned)
    return head if hour is None else f"{head} {hour.group().strip()}"


def without_hour(text: str) -> str:
    """A text without the hour that is told in it."""
    return _HOUR.sub(" ", text)


def is_on_an_agenda(said: Utterance) -> bool:
    """Whether a text says that something is planned: what stands on an agenda is to come, and nowhere they are."""
    return _ON_AN_AGENDA.search(said.fold) is not None


_ON_AN_AGENDA: Final = later(
    r"\b(?:on|onto|op|in) (?:(?:the|de|hun|their|our|\w+'s) )?(?:\w+ )?(?:agenda|kalender|calendar|diary|planning)\b|\b(?:got|have|has) (?:it|us|this|that) down for\b|\b(?:in)?gepland\b|\b(?:scheduled|pencilled in|booked in)\b"
)
