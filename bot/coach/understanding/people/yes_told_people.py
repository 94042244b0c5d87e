"""Whom a few words of an answer about the final yes stand for: a name, a role, or both; nobody where nothing says that it is somebody."""

from typing import Final

from bot.coach.understanding.people import yes_told_words as words
from bot.coach.understanding.people.names import read_names
from bot.coach.understanding.people.signing_said import called_by
from bot.coach.understanding.readings import ReadPerson
from bot.coach.understanding.scene.words import BODIES, COMMON, DEPARTMENTS, HEADS, KIN, RELATIONS
from bot.coach.understanding.text import Language, utterance

_ARTICLES: Final = frozenset("de het een the a an hun their zijn haar his her our".split())
_MONEY: Final = frozenset("euro eur euros k mille ton grand pounds quid duizend thousand mln million".split())
_NO_NAMES: Final = frozenset(
    "nobody niemand somebody iemand anyone everybody iedereen both allebei wie who dat that something".split()
)
_ROLES: Final = BODIES | DEPARTMENTS | HEADS | KIN | RELATIONS


def people_of(text: str, language: Language, *, acts: bool = False) -> tuple[ReadPerson, ...]:
    """Those who are called by these words; none where one of them is nobody. `acts`: they are said to sign, whatever they are called."""
    called = called_by(text)
    found = [_one(one, language) for one in called]
    if (len(found) > 1 and any(found)) or acts:
        # Beside somebody who is known to be one, "jan" is no month.
        found = [read or _by_name(one) for read, one in zip(found, called, strict=True)]
    named = any(read is not None and read.name for read in found)
    return tuple(_beside(one, named=named) for one in found if one is not None) if all(found) else ()


def _beside(read: ReadPerson, *, named: bool) -> ReadPerson:
    """Somebody beside others who have names: "maaike en roos" are two names, whatever a rose may be."""
    role = read.role
    if not named or read.name is not None or role is None or role in _ROLES or not role.isalpha():
        return read
    return ReadPerson(role, None)


def _by_name(called: str) -> ReadPerson | None:
    said = utterance(called)
    plain = len(said.words) == 1 and said.text.isalpha()
    return ReadPerson(called, None) if plain and said.words[0] not in _NO_NAMES | _MONEY else None


def _one(called: str, language: Language) -> ReadPerson | None:
    """The person of these words: a name with its role, or what they are; None where nothing says that it is somebody."""
    said = utterance(called)
    bare = [word for word in said.words if word not in _ARTICLES]
    if not bare or {*bare} <= _MONEY or (called.islower() and bare[-1].endswith("ing") and len(bare) > 1):
        # "Sample measuring" is done, and is nobody.
        return None
    read = read_names(said, language)
    if not read:
        return None
    place = words.PLACE.search(said.text)
    if place is not None and read[0].name is not None and len(read) == 1:
        called, said = said.text[: place.start()], utterance(said.text[: place.start()])
        bare = [word for word in said.words if word not in _ARTICLES]
    known = {word for one in read for part in (one.name, one.role) if part for word in utterance(part).words}
    role = next((one.role for one in read if one.role), None)
    name = next((one.name for one in read if one.name), None)
    if name is None:
        return ReadPerson(None, called)
    if role is not None and utterance(role).fold in said.fold:
        start = said.fold.find(utterance(name).fold)
        left = [word for word in said.words if word not in known]
        if start >= 0 and not any(word in COMMON and word not in _ARTICLES for word in left):
            tail = said.text[start:].strip()
            # "His wife Beth": whose wife is told with it.
            return ReadPerson(
                tail if len(tail.split()) <= _NAME else name, said.text[:start].strip(" ,") or role
            )
        return ReadPerson(name, role)
    left = [word for word in bare if word not in known]
    if any(word in COMMON for word in left):
        return None
    first = said.fold.find(utterance(name).fold)
    return ReadPerson(
        said.text[max(first, 0) :].strip() if said.words[0] in _ARTICLES else said.text.strip(), None
    )


_NAME: Final = 4
