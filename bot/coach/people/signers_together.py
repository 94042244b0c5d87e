"""Two who sign together, told by their roles and their names: "mother and son, Greet and Pieter"."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.surname_particles import ONE
from bot.coach.keeping import people_records
from bot.coach.people.mandate_told import read_back
from bot.coach.turn.draft import Draft
from bot.coach.understanding.readings import PeopleReading, ReadPerson
from bot.coach.understanding.text import Utterance

_A: Final = r"(?:(?:de|the|hun|their|his|her|zijn|haar) )?"
_CALLED: Final = rf"[A-Z][\w'’-]+(?: (?i:{ONE}))*(?: [A-Z][\w'’-]+)?"
# "Moeder en zoon samen, Greet en Pieter De Kraan": two roles and, in the same order, who has them.
_PAIR: Final = later(
    rf"(?i:(?:(?:nee|no|ja|yes|nope|dat zijn|it'?s|the) )*{_A}(?P<one>[^\W\d_]+) (?:en|and|&) {_A}(?P<other>[^\W\d_]+)"
    rf"(?: (?:samen|together|both|allebei|jointly|beslissen|tekenen|decide|sign|zijn het|it is))*(?:,| -|:|\s\()) ?"
    rf"(?P<first>{_CALLED}) (?:en|and|&) (?P<second>{_CALLED})\)?[ .!]*"
)
_TOGETHER: Final = later(r"\b(?:samen|together|both|allebei|jointly|beslissen|tekenen|decide|sign)\b")


def take_pair(draft: Draft, said: Utterance) -> bool:
    """Keep two who are told by their roles and their names as signing together; False where a text says no such thing."""
    found = _PAIR.fullmatch(said.text.strip())
    if found is None or (draft.open_question_id != "final_yes" and not _TOGETHER.search(said.fold)):
        return False
    one, other = ReadPerson(found["first"], found["one"]), ReadPerson(found["second"], found["other"])
    reading = PeopleReading(
        found["first"], "unknown", None, (one,), alone=False, together_with=(found["second"],)
    )
    if people_records.record_final_yes(draft, reading, asked=True) is None:
        return False
    people_records.record_people(draft, (other,))
    draft.mark("final_yes", "said")
    read_back(draft)
    return True
