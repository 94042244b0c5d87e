"""What news tells beside how a step went: who left and who came, who thinks what of it, and then each part of the rest."""

import re
from collections.abc import Set as AbstractSet
from typing import Final

from bot.coach.basics.once import later
from bot.coach.keeping import people_records
from bot.coach.known.facts import Topic
from bot.coach.people import name_of_role, people_corrections, people_told
from bot.coach.told import telling
from bot.coach.turn.draft import Draft
from bot.coach.understanding.readings import ReadPerson
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.phrases import without_article
from bot.coach.words.reading import read_names

_CLAUSE: Final = later(
    r"(?<!\b[Mm]r)(?<!\b[Dd]r)(?<!\b[Mm]rs)(?<!\b[Dd]hr)(?<!\b[Mm]evr)[.!?;\n]+\s+|,\s+|\s+(?=(?:maar|but)\s)"
)
_LED: Final = later(r"(?:(?:maar|but|en|and|ook|also|trouwens|btw)\s+)+", re.IGNORECASE)
# "Opvolger is Leila Haddou", "new fleet mgr is Gary Stubbs".
_NEW_FACE: Final = later(
    r"(?:(?:de|het|the|their|hun|his|her|zijn|haar)\s+)?(?:(?:new|nieuwe?)\s+(?P<role>\w[\w/&-]*(?:\s\w[\w/&-]*){0,2}?)|opvolg(?:er|ster)|vervang(?:er|ster)|successor|replacement|stand-?in)"
    r"\s+(?:is|heet|wordt|is called|called|becomes|will be)\s+(?P<name>\S.{1,40}?)[ .!]*"
)


def take(draft: Draft, said: Utterance, *, apart_from: AbstractSet[Topic] = frozenset()) -> bool:
    """Take all that is told, read back; False where no part of it could be read."""
    if people_corrections.take(draft, said):
        return True
    people, views, rest = False, False, []
    for part in _CLAUSE.split(said.text):
        clause = utterance(_LED.sub("", part))
        if clause.words and people_told.take_view(draft, clause):
            views = True
            continue
        people = (bool(clause.words) and _of_people(draft, clause)) or people
        rest.append(part.strip())
    # Without a view in it, it is read as it was told; what somebody finds too much is nothing that the deal is worth.
    left = utterance(", ".join(part for part in rest if part)) if views else said
    told = bool(left.words) and telling.take(draft, left, apart_from=apart_from, anew=True)
    return told or people or views


def _of_people(draft: Draft, clause: Utterance) -> bool:
    return (
        people_corrections.take(draft, clause) or name_of_role.take(draft, clause) or _new_face(draft, clause)
    )


def _new_face(draft: Draft, clause: Utterance) -> bool:
    """Somebody who is new over there, by name."""
    found = _NEW_FACE.fullmatch(clause.fold)
    if found is None:
        return False
    name = clause.text[slice(*found.span("name"))]
    read = read_names(utterance(name), draft.language)
    if len(read) != 1 or read[0].name is None:
        return False
    role = clause.text[slice(*found.span("role"))] if found["role"] else None
    person = ReadPerson(read[0].name, without_article(role) if role else read[0].role)
    people_records.record_people(draft, [person])
    draft.say("ack.voice", who=" ".join(part for part in (person.role, person.name) if part))
    return True
