"""Everybody in a list of people, where one reading of the whole leaves somebody out: "els (zn vrouw) en de hoofdbakker mo"."""

import re
from typing import Final

from bot.coach.basics.once import later
from bot.coach.understanding.clauses import cut
from bot.coach.understanding.readings import ReadPerson
from bot.coach.understanding.text import Language, Utterance, utterance
from bot.coach.words.reading import read_names
from bot.coach.words.word_kinds import is_bare_time, is_role, is_sentence, knows

_JOINED: Final = later(r"(?:en|and)\s")
_LED: Final = later(r"^(?:(?:en|and|ook|also|plus|with|met) )+")
# What is told of somebody behind who they are: "de technieker die het moet aansluiten".
_WHO: Final = later(r" (?:die|dat|who|that|which)\b.*$")
_SOME: Final = later(r"(?:de|het|een|the|an?) ", re.IGNORECASE)
_FROM: Final = later(
    r"(?P<name>\w[\w'-]*) (?:from|van|bij|of|in) (?:de |the |het )?(?P<role>\w[\w&-]*(?: \w[\w&-]*)?)"
)
_LONGEST: Final = 4


def everybody(said: Utterance, language: Language, found: tuple[ReadPerson, ...]) -> tuple[ReadPerson, ...]:
    """The people found in a list, with those who stand in a place of it of their own and were left out."""
    people = list(found)
    before: ReadPerson | None = None
    for part in cut(said).parts("stop", "comma", "mark", at=_JOINED):
        piece = _LED.sub("", part.said.text)
        one = the_one(utterance(_WHO.sub("", piece) if _SOME.match(piece) else piece), language)
        same = next((person for person in people if one is not None and _same(one, person)), None)
        if one is None and people and (part.opens == "stop" or is_sentence(piece, language)):
            # What is told behind a list is no part of it.
            break
        if one is None:
            before = None
        elif part.opens == "mark" and before is not None and one.name is None and before.role is None:
            # "Els (zn vrouw)": in brackets stands who that is.
            people = [
                ReadPerson(before.name, one.role) if person == before else person
                for person in people
                if person != same
            ]
        elif same is None:
            people.append(one)
            before = one
        elif one.name is not None and same.name is None:
            # Of "rob from purchasing" it was the department alone that was read.
            people = [one if person == same else person for person in people]
            before = one
        else:
            before = same
    return tuple(people)


def the_one(piece: Utterance, language: Language) -> ReadPerson | None:
    """The one somebody that a piece of a list is, and nothing else."""
    if not 0 < len(piece.words) <= _LONGEST or is_bare_time(piece, language):
        return None
    placed = _FROM.fullmatch(piece.fold)
    if placed is not None and is_role(utterance(placed["role"]), language):
        name = utterance(piece.text[slice(*placed.span("name"))])
        return None if knows(name, language) else ReadPerson(name.text, placed["role"])
    read = read_names(piece, language)
    if len(read) == 1:
        called = utterance(f"{read[0].name or ''} {read[0].role or ''}").words
        if not {*piece.words} <= {*called} | _WHOSE:
            return None
        # "Els" alone is no work of several, as "chauffeurs" is.
        named = read[0].name is None and len(piece.words) == 1 and len(piece.text) <= _SHORT
        return ReadPerson(piece.text, None) if named and not is_role(piece, language) else read[0]
    alone = (
        len(piece.words) == 1 and piece.text[:1].isupper() and piece.text.isalpha() and len(piece.text) > 1
    )
    return ReadPerson(piece.text, None) if alone and not knows(piece, language) else None


_SHORT: Final = 4
_WHOSE: Final = frozenset("de het een the a an his her their our zijn zn haar hun onze".split())


def _same(one: ReadPerson, other: ReadPerson) -> bool:
    words = {*utterance(f"{one.name or ''} {one.role or ''}").words}
    return not words.isdisjoint(utterance(f"{other.name or ''} {other.role or ''}").words)
