"""Who has a role over there, told among their steps: "chairman is roy thackray" is nothing that they do."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.surname_particles import ONE
from bot.coach.understanding.text import Language, utterance
from bot.coach.words.word_kinds import is_first_name, is_role

_WHO_IS: Final = later(
    rf"(?:(?:de|het|the|hun|their) )?(?P<role>[\w-]+(?: [\w-]+)?) (?:is|heet|is called) (?P<name>[a-z'-]+)(?: (?:{ONE} ){{0,2}}[a-z'-]+)?"
)


def says_who(title: str, language: Language) -> bool:
    """Whether what was read for a step only names whoever has a role, by a first name that people have."""
    found = _WHO_IS.fullmatch(utterance(title).fold.strip(" .!"))
    return found is not None and is_role(utterance(found["role"]), language) and is_first_name(found["name"])
