"""Everybody in a list of people, where one reading of the whole leaves somebody out: "els (zn vrouw) en de hoofdbakker mo"."""

import re
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.surname_particles import IN_NAMES
from bot.coach.understanding.clauses import cut
from bot.coach.understanding.readings import ReadPerson
from bot.coach.understanding.text import Language, Utterance, utterance
from bot.coach.words.reading import read_names
from bot.coach.words.word_kinds import is_bare_time, is_first_name, is_role, is_sentence, knows

_JOINED: Final = later(r"(?:en|and)\s")
_LED: Final = later(
    r"^(?:(?:en|and|ook|also|plus|with|met|nog|vooral|especially|mainly|mostly|met name|maar|but|1\.?|2\.?|3\.?)[,]? )+",
    re.IGNORECASE,
)
# What is told of somebody behind who they are: "de technieker die het moet aansluiten", "anita roy shes our biggest fan".
_TOLD_OF_THEM: Final = later(
    r",? (?:(?:die|dat|who|that|which)(?:['’]?s)?\b|(?:she|he|they|hij|zij|ze)(?:['’]?s| is| are| zijn| was)\b).*$",
    re.IGNORECASE,
)
# The same where it stands in a sentence of its own: "the maintenance team is for it".
_DOES: Final = later(
    r" (?:is|are|zijn|was|moans?|complains?|wants?|wil|willen|vindt|vinden|likes?|loves?|prefers?|thinks?|zaagt|zagen|klaagt|klagen|doubts?|twijfelt|twijfelen)\b.*$",
    re.IGNORECASE,
)
# Whose office somebody in front of a bracket is of: "de makelaar (kantoor Dewaele)".
_OF_OFFICE: Final = later(
    r"(?:(?:van|from|of|at|bij) )?(?:kantoor|bureau|firma|agency|office|agentschap|van|from|at|bij) \w.*",
    re.IGNORECASE,
)
# Whom it is compared with takes no part: "wants to compare with Flender", "blijft liever bij Lely".
_BESIDE_US: Final = later(
    r"\b(?:compar\w+ (?:\w+ )?(?:with|to|against)|vergelijk\w* (?:\w+ )?(?:met|tegen)|(?:stay|stick|remain)\w* with|(?:blijft|blijven) (?:liever )?bij|(?:liever|prefers?)(?: bij| met)?|bij (?=\w+ (?:blijft|blijven)\b)) (?P<who>\w[\w.&-]*)",
    re.IGNORECASE,
)
_FROM: Final = later(
    r"(?P<name>\w[\w'-]*) (?:from|van|bij|of|in) (?:de |the |het )?(?P<role>\w[\w&-]*(?: \w[\w&-]*)?)"
)
# "Iemand van Interpolis" is somebody, whoever it is.
_SOMEONE: Final = later(
    r"(?P<one>(?:(?:nog|another) )?(?:iemand|someone|somebody|een|one|eentje)) (?:from|van|bij|of|in|at) (?:de |the |het )?(?P<role>\w[\w&-]*(?: \w[\w&-]*)?)",
    re.IGNORECASE,
)
_LONGEST: Final = 4


_IS_GONE: Final = later(
    r"(?<![\w-])(?P<who>[\w-]+) (?:die|who|that) (?:is |has |ging |gaat )?(?:vertrok\w*|weg(?:ging)?|left|gone)\b"
)


def everybody(said: Utterance, language: Language, found: tuple[ReadPerson, ...]) -> tuple[ReadPerson, ...]:
    """The people found in a list, with those who stand in a place of it of their own and were left out."""
    beside = {utterance(other["who"]).fold for other in _BESIDE_US.finditer(said.text)}
    gone = {other["who"] for other in _IS_GONE.finditer(said.fold)}
    people = [
        one
        for one in found
        if utterance(one.name or "").fold not in beside
        and gone.isdisjoint(utterance(one.role or "").words[-1:])
    ]
    before: ReadPerson | None = None
    begun = False
    for part in cut(said).parts("stop", "comma", "mark", at=_JOINED):
        piece = _LED.sub("", part.said.text)
        if part.opens == "mark" and before is not None and _OF_OFFICE.fullmatch(piece):
            # "De makelaar (kantoor Dewaele)" is one party.
            inside = {*utterance(piece).words}
            people = [one for one in people if one.name is None or not {*utterance(one.name).words} <= inside]
            continue
        one = _head(piece, language)
        same = next((person for person in people if one is not None and _same(one, person)), None)
        if one is None and begun and (part.opens == "stop" or is_sentence(piece, language)):
            # What is told behind a list is no part of it.
            break
        begun = begun or one is not None
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
        elif _says_more(one, same):
            # Of "rob from purchasing" it was the department alone that was read, of "anita roy" two people.
            place = people.index(same)
            people = [person for person in people if not _same(one, person)]
            people.insert(min(place, len(people)), one)
            before = one
        else:
            before = same
    return tuple(people)


def in_full(piece: Utterance, language: Language, found: tuple[ReadPerson, ...]) -> tuple[ReadPerson, ...]:
    """The one somebody that is all of a piece by first name and surname, of whom a part was read; else who was found."""
    one = _in_full(utterance(_LED.sub("", piece.text)), language)
    return (one,) if one is not None and found and all(_same(one, read) for read in found) else found


def told_of_them(said: Utterance) -> tuple[str, ...]:
    """The pieces of a list that tell something of whoever they name: "iemand van de keuken die liever capsules wil"."""
    parts = cut(said).parts("stop", "comma", at=_JOINED)
    return tuple(part.said.text for part in parts if _TOLD_OF_THEM.search(part.said.text))


def bare(piece: str) -> Utterance:
    """A piece of a list without what it tells of whoever it names."""
    return utterance(_TOLD_OF_THEM.sub("", piece))


def in_front(said: Utterance, language: Language) -> ReadPerson | None:
    """Whom a clause is about that tells something of them: "the tenants committee moans about it"."""
    return _head(_LED.sub("", said.text), language)


def _says_more(one: ReadPerson, known: ReadPerson) -> bool:
    if one.name is None:
        return False
    return known.name is None or len(utterance(one.name).words) > len(utterance(known.name).words)


def _head(piece: str, language: Language) -> ReadPerson | None:
    """Whoever a piece of a list is about: what is told of them behind it left out."""
    bare = _TOLD_OF_THEM.sub("", piece)
    one = the_one(utterance(bare), language)
    if one is None and bare == piece and (does := _DOES.search(piece)) is not None:
        told = utterance(piece[: does.start()])
        one = the_one(told, language)
        # Whoever does something may be a thing, so that a word by itself is nobody.
        return one if one is not None and (one.role is not None or is_first_name(told.words[0])) else None
    return one


def the_one(piece: Utterance, language: Language) -> ReadPerson | None:
    """The one somebody that a piece of a list is, and nothing else."""
    if not 0 < len(piece.words) <= _LONGEST or is_bare_time(piece, language):
        return None
    someone = _SOMEONE.fullmatch(piece.fold)
    if someone is not None:
        role = utterance(someone["role"])
        return ReadPerson(None, role.text if is_role(role, language) else piece.text)
    placed = _FROM.fullmatch(piece.fold)
    if placed is not None and is_role(utterance(placed["role"]), language):
        name = utterance(piece.text[slice(*placed.span("name"))])
        return None if knows(name, language) else ReadPerson(name.text, placed["role"])
    read = read_names(piece, language)
    full = _in_full(piece, language)
    if full is not None:
        return full
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


def _in_full(piece: Utterance, language: Language) -> ReadPerson | None:
    """Somebody by a first name and a surname, typed small, with or without what they are: "hr manager tim bell"."""
    words = piece.words
    first = next((place for place, word in enumerate(words) if is_first_name(word)), None)
    if first is None or not 0 < len(words) - first - 1 <= _SURNAME or not piece.text.islower():
        return None
    surname = [word for word in words[first + 1 :] if word not in IN_NAMES]
    if len(surname) != 1 or is_role(utterance(surname[0]), language) or surname[0] in NO_SURNAME:
        return None
    before = utterance(" ".join(word for word in words[:first] if word not in _WHOSE))
    if before.words and not is_role(before, language):
        return None
    return ReadPerson(piece.text[piece.tokens[first].start :], before.text or None)


_SURNAME: Final = 3
NO_SURNAME: Final = frozenset(
    "en and is die dat who that which hij zij ze he she they wil wants doet does ook also zelf too sowieso himself herself waarschijnlijk probably misschien maybe enkel alleen only guy lady denk ik i guess think vooral dus hoor btw trouwens there daar yes ja yep yeah jawel".split()
)
"""What stands behind a first name and is no surname."""
_SHORT: Final = 4
_WHOSE: Final = frozenset("de het een the a an his her their our zijn zn haar hun onze".split())


def _same(one: ReadPerson, other: ReadPerson) -> bool:
    words = {*utterance(f"{one.name or ''} {one.role or ''}").words}
    return not words.isdisjoint(utterance(f"{other.name or ''} {other.role or ''}").words)
