"""Whom a few words of an answer about the final yes stand for: a name, a role, or both; nobody where nothing says that it is somebody."""

import re
from typing import Final

from bot.coach.basics.once import later
from bot.coach.understanding.lexicon.words import lexicon
from bot.coach.understanding.people import yes_told_words as words
from bot.coach.understanding.people.names import read_names
from bot.coach.understanding.people.signing_said import called_by
from bot.coach.understanding.readings import ReadPerson
from bot.coach.understanding.scene.words import BODIES, COMMON, DEPARTMENTS, HEADS, KIN, NAMES, RELATIONS
from bot.coach.understanding.text import Language, Utterance, utterance

_ARTICLES: Final = frozenset("de den het een ene ne nen the a an hun their zijn haar his her our".split())
_MONEY: Final = frozenset("euro eur euros k mille ton grand pounds quid duizend thousand mln million".split())
_NO_NAMES: Final = frozenset(
    "majority meerderheid vote stemming consensus unaniem unanimous nobody niemand somebody iemand anyone everybody iedereen both allebei wie who dat that something".split()
)
# "Staan nu bij de directeur" tells where they are, without saying who.
_STANDS: Final = frozenset("staan staat zitten zit ligt liggen".split())
_ROLES: Final = BODIES | DEPARTMENTS | HEADS | KIN | RELATIONS


# "Mike and Erin the owners": what both of them are, and nobody beside them.
_SEVERAL_ARE: Final = later(
    r"(?P<two>[^\W\d_][\w'-]* (?:and|en|&) [^\W\d_][\w'-]*),? (?:the|de|hun|their|both|beide|allebei) (?P<many>\w+(?:s|en))",
    re.IGNORECASE,
)


def people_of(text: str, language: Language, *, acts: bool = False) -> tuple[ReadPerson, ...]:
    """Those who are called by these words; none where one of them is nobody. `acts`: they are said to sign, whatever they are called."""
    several = _SEVERAL_ARE.fullmatch(text)
    if several is not None and several["many"].casefold() in _ROLES:
        text = several["two"]
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
    if (
        not bare
        or {*bare} <= _MONEY
        or said.words[0] in _STANDS
        or (called.islower() and bare[-1].endswith("ing") and len(bare) > 1)
    ):
        # "Sample measuring" is done, and is nobody.
        return None
    read = read_names(said, language)
    if not read:
        return None
    if _OF_A_PLACE.fullmatch(said.fold) is not None:
        # "The city of Ghent".
        return ReadPerson(None, called)
    place = words.PLACE.search(said.text)
    if place is not None and read[0].name is not None and len(read) == 1:
        called, said = said.text[: place.start()], utterance(said.text[: place.start()])
        bare = [word for word in said.words if word not in _ARTICLES]
    known = {word for one in read for part in (one.name, one.role) if part for word in utterance(part).words}
    role = next((one.role for one in read if one.role), None)
    name = next((one.name for one in read if one.name), None)
    if name is None:
        if _does(said, known, language) or _is_told_of_kin(said):
            return None
        return _named_behind(said, known, language) or ReadPerson(None, called)
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
    if any(word in COMMON for word in left) or _does(said, known, language):
        return None
    first = said.fold.find(utterance(name).fold)
    return ReadPerson(
        said.text[max(first, 0) :].strip() if said.words[0] in _ARTICLES else said.text.strip(), None
    )


_NAME: Final = 4
_OF_A_PLACE: Final = later(
    r"(?:(?:the|de|het) )?(?:city|town|municipality|county|province|borough|parish|diocese|state|stad|gemeente|provincie|bisdom|parochie)(?: council)?(?: (?:of|van))? [^\W\d_]+"
)


def _does(said: Utterance, known: set[str], language: Language) -> bool:
    """Whether somebody does something in these words, which are more than what they are called: "colin proposes"."""
    verbs = lexicon(language).verbs
    ends = {"en": "s", "nl": "t"}[language]
    return any(
        token.text.islower() and word not in known and word.endswith(ends) and word in verbs
        for token, word in zip(said.tokens[1:], said.words[1:], strict=True)
    )


def _is_told_of_kin(said: Utterance) -> bool:
    """Whether more is told of a husband or a mother than who it is: "her husband moans about it"."""
    of_kin = next((place for place, word in enumerate(said.words) if word in KIN), None)
    if of_kin is None or not of_kin or said.words[of_kin - 1] not in _WHOSE:
        return False
    return of_kin + 1 < len(said.words) and said.words[of_kin + 1] not in _GOES_ON


_WHOSE: Final = frozenset("his her their zijn haar hun zn zen".split())
_GOES_ON: Final = frozenset("of van and en or in law business firma and partner".split())


def _named_behind(said: Utterance, known: set[str], language: Language) -> ReadPerson | None:
    """Somebody whose name no list has, behind what they are: "managing partner dele okafor"."""
    last = max((place for place, word in enumerate(said.words) if word in known), default=-1)
    behind = said.words[last + 1 :]
    words = lexicon(language)
    if last < 0 or len(behind) != _FIRST_AND_LAST or any(not word.isalpha() for word in behind):
        return None
    # "Ceo mark hollis": a first name may be a word as well.
    first, last_name = behind
    if any(
        word in COMMON or word in words.kinds or word in words.verbs
        for word in (behind if first not in NAMES else (last_name,))
    ):
        return None
    cut = said.tokens[last + 1].start
    return ReadPerson(said.text[cut:], said.text[:cut].strip())


_FIRST_AND_LAST: Final = 2
