"""What one clause of an answer about the final yes says of somebody named just now: what they are called, and what they are."""

from typing import Final

from bot.coach.basics.record import replace
from bot.coach.understanding.people import yes_told_words as words
from bot.coach.understanding.people.titled import is_body
from bot.coach.understanding.people.yes_told_people import people_of
from bot.coach.understanding.people.yes_told_so_far import Told
from bot.coach.understanding.readings import ReadPerson
from bot.coach.understanding.scene.words import COMMON, HEADS, NAMES, TITLES
from bot.coach.understanding.text import Utterance, utterance

_LEADS: Final = frozenset(
    "chair chairman chairwoman chairperson voorzitter voorzitster president head".split()
)


def is_the(reading: Told, part: Utterance) -> bool:
    """What somebody is who was asked about, or named just now."""
    for pattern in words.IS_THE:
        found = pattern.fullmatch(part.fold)
        if found is None or not (reading.about or reading.told.signers):
            continue
        people = _people(reading, part.text[slice(*found.span("role"))])
        if len(people) != 1 or people[0].name is not None or people[0].role is None:
            continue
        if reading.told.signers:
            first, *others = reading.told.signers
            return reading.put(signers=(replace(first, role=first.role or people[0].role), *others))
        return reading.put(is_the=people[0].role)
    return False


def they_are(reading: Told, part: Utterance) -> bool:
    """What several are who were named just now: "Mia en Erik, de zaakvoerders"; or what one is: "Neil, Head of Transport"."""
    signers = reading.told.signers
    people = _people(reading, part.text) if signers and reading.last == "signers" else ()
    if len(people) != 1 or people[0].name is not None or people[0].role is None:
        return False
    role = people[0].role
    if len(signers) > 1:
        last = utterance(role).words[-1]
        return last in HEADS and last.endswith(("s", "en"))
    one = signers[0]
    if one.name is None or one.role is not None or is_body(role) or HEADS.isdisjoint(utterance(role).words):
        return False
    return reading.put(signers=(replace(one, role=role),))


def named(reading: Told, part: Utterance) -> bool:
    """What somebody is called who was named by their role just now: "bloke called Mo", "mr Brandt in Berlin"."""
    found = words.NAMED.fullmatch(part.fold)
    if found is None or reading.last is None:
        return False
    name = part.text[slice(*found.span("name"))]
    told = bool(found["sort"] or found["heet"]) or bool(
        set(found["lead"].split()) - {"a", "an", "een", "and", "en", "ene", "some"}
    )
    read = _people(reading, name)
    if len(read) != 1 or read[0].name is None:
        return False
    polite = utterance(read[0].name).words[0] in TITLES
    known = name.islower() and {*utterance(name).words[:1]} <= NAMES - COMMON
    if not (told or polite or known or name[:1].isupper()):
        return False
    before: tuple[ReadPerson, ...] = getattr(reading.told, reading.last)
    one = before[-1] if before else None
    if one is None or one.name is not None or one.role is None:
        return False
    if is_body(one.role):
        return reading.put(named=(*reading.told.named, read[0]))
    return reading.put(**{reading.last: (*before[:-1], ReadPerson(read[0].name, one.role))})


def role_is(reading: Told, part: Utterance) -> bool:
    """Who has a role: "the boss is Jos", "de papa dat is Jos"."""
    found = words.ROLE_IS.fullmatch(part.fold)
    if found is None:
        return False
    role, name = (part.text[slice(*found.span(group))] for group in ("role", "name"))
    as_role, as_name = _people(reading, role), _people(reading, name)
    leads = utterance(role).words[-1] in _LEADS
    if len(as_name) != 1 or as_name[0].name is None:
        return False
    if not leads and (len(as_role) != 1 or as_role[0].name is not None):
        return False
    if as_name[0].role is not None and utterance(as_name[0].role).fold != utterance(role).fold:
        return False
    person = ReadPerson(as_name[0].name, role)
    if found["acts"]:
        return reading.signs((person,))
    for place, one in enumerate(reading.told.signers):
        if one.name is None and utterance(one.role or "").words[-1:] == utterance(role).words[-1:]:
            signers = (*reading.told.signers[:place], person, *reading.told.signers[place + 1 :])
            return reading.put(signers=signers)
    if reading.told.signers or reading.about:
        reading.told_of = person
        return reading.put(named=(*reading.told.named, person))
    return reading.asked and reading.signs((person,))


def _people(reading: Told, text: str) -> tuple[ReadPerson, ...]:
    return people_of(text, reading.language)
