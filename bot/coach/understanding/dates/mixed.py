"""A date in the language that is spoken, or named in full in the other one: people mix."""

from datetime import date
from typing import Final

from bot.coach.understanding.dates import reader
from bot.coach.understanding.readings import DateReading
from bot.coach.understanding.text import Language, Utterance

_NAMED_IN_FULL: Final[dict[Language, frozenset[str]]] = {
    "nl": frozenset(
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag morgen overmorgen volgende januari februari maart juni juli oktober".split()
    ),
    "en": frozenset(
        "monday tuesday wednesday thursday friday saturday sunday tomorrow next january february march june july october".split()
    ),
}


def read_date(said: Utterance, language: Language, today: date, zone: str) -> DateReading | None:
    """The one date of an answer."""
    found = reader.read_date(said, language, today, zone)
    other: Language = "en" if language == "nl" else "nl"
    if found is None and _NAMED_IN_FULL[other] & set(said.words):
        return reader.read_date(said, other, today, zone)
    return found
