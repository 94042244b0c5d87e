"""What one clause of an answer says of the final yes: each kind is tried on it, in one order."""

from typing import Final

from bot.coach.basics import pronouns
from bot.coach.understanding.people import yes_told_amounts, yes_told_names
from bot.coach.understanding.people import yes_told_words as words
from bot.coach.understanding.people.signing_said import called_by, trailing
from bot.coach.understanding.people.yes_told_people import people_of
from bot.coach.understanding.people.yes_told_so_far import Told
from bot.coach.understanding.readings import ReadPerson
from bot.coach.understanding.text import Utterance, utterance

_PAIR: Final = 2
_HIMSELF: Final = frozenset({"himself", "herself", "zelf"})
_TOO: Final = frozenset({"also", "and", "ook", "mee", "too", "as well"})


def _denied(reading: Told, part: Utterance) -> bool:
    alone = words.NOT_ALONE.fullmatch(part.fold)
    if alone is not None:
        people = _people(reading, part.text[slice(*alone.span("who"))], acts=True)
        if not people or not reading.signs(people):
            return False
        reading.provisional = True
        return reading.put(alone=False, corrects=True)
    for pattern in words.DENIED:
        found = pattern.fullmatch(part.fold)
        if found is None:
            continue
        group = "whom" if found.groupdict().get("whom") else "who"
        them = called_by(part.text[slice(*found.span(group))])
        # A bare "not signed off yet" denies nobody.
        if them and (group == "whom" or _people(reading, " & ".join(them), acts=len(part.words) > _PAIR)):
            return reading.put(denied=(*reading.told.denied, *them), corrects=True)
    return False


def _condition(reading: Told, part: Utterance) -> bool:
    if not (reading.told.signers or reading.about):
        return False
    for pattern in words.CONDITIONS:
        found = pattern.fullmatch(part.fold)
        if found is not None:
            return reading.joins(_people(reading, part.text[slice(*found.span("who"))]))
    return False


def _advises(reading: Told, part: Utterance) -> bool:
    """Whoever only advises has a voice, and is said not to sign."""
    found = words.ADVISES.fullmatch(part.fold)
    people = _people(reading, part.text[slice(*found.span("who"))]) if found is not None else ()
    if not people:
        return False
    reading.last = None
    denied = tuple(one.name or one.role or "" for one in people)
    return reading.put(named=(*reading.told.named, *people), denied=(*reading.told.denied, *denied))


def _vetoes(reading: Told, part: Utterance) -> bool:
    """Whoever may stop it has a voice; what they may do is kept as it was said."""
    found = words.VETOES.fullmatch(part.fold)
    people = _people(reading, part.text[slice(*found.span("who"))], acts=True) if found is not None else ()
    if not people or not (reading.told.signers or reading.about):
        return False
    reading.last = None
    reading.keep(part)
    return reading.put(named=(*reading.told.named, *people))


def _by_vote(reading: Told, part: Utterance) -> bool:
    if words.BY_VOTE.fullmatch(part.fold) is None or not (reading.told.signers or reading.about):
        return False
    reading.keep(part)
    return True


def _must(reading: Told, part: Utterance) -> bool:
    for pattern in words.MUST:
        found = pattern.fullmatch(part.fold)
        people = (
            _people(reading, part.text[slice(*found.span("who"))], acts=True) if found is not None else ()
        )
        if found is None or not people:
            continue
        too = any((found.groupdict().get(group) or "").strip() in _TOO for group in ("too", "as", "well"))
        # Up to what amount whoever was asked about signs was just told, or whoever has to agree beside them.
        agrees = found.groupdict().get("agrees") or "akkoord" in part.fold or "goedkeur" in part.fold
        of_known = reading.about and (reading.told.limit is not None or bool(agrees))
        beside = (reading.told.signers and not reading.provisional) or too or of_known
        if beside and (reading.told.signers or reading.about):
            return reading.joins(people)
        return not too and reading.signs(people)
    return False


def _with(reading: Told, part: Utterance) -> bool:
    if not (reading.told.signers or reading.about) or reading.lies:
        # "It's with the trustees" says where it lies.
        return False
    found = words.WITH.fullmatch(part.fold)
    return found is not None and reading.joins(_people(reading, part.text[slice(*found.span("who"))]))


def _both(reading: Told, part: Utterance) -> bool:
    found = words.BOTH.fullmatch(part.fold)
    several = len(reading.told.signers) > 1 or bool(reading.told.along)
    return found is not None and several and reading.put(alone=False)


def _either(reading: Told, part: Utterance) -> bool:
    of_them = words.EITHER.fullmatch(part.fold)
    if of_them is not None:
        # "Either of them" of whoever is known; "one of the two brothers" are these.
        if of_them["who"] and not reading.told.signers and not reading.signs((ReadPerson(None, part.text),)):
            return False
        return reading.put(either=True)
    found = words.ONE_OR_OTHER[reading.language].fullmatch(part.fold)
    if found is None:
        return False
    one, other = (part.text[slice(*found.span(group))] for group in ("who", "other"))
    both = _people(reading, f"{one} & {other}")
    return len(both) == _PAIR and reading.signs(both) and reading.put(either=True)


_NEAREST: Final = frozenset({"die", "dieje", "deze", "who"})


def _of_who_was_told(reading: Told, part: Utterance) -> None:
    """Take who was only said to be somebody for the one who signs: "de papa dat is Jos, die tekent alleen"."""
    person, pronoun = reading.told_of, {*part.words[:1]}
    nearest = pronoun <= _NEAREST or (pronoun <= pronouns.ANYBODY and not reading.agrees)
    if person is None or reading.told.signers or not nearest or not part.words:
        return
    reading.put(named=tuple(one for one in reading.told.named if one != person))
    reading.signs((person,))


def _alone(reading: Told, part: Utterance) -> bool:
    found = words.ALONE.fullmatch(part.fold)
    if found is None:
        return False
    _of_who_was_told(reading, part)
    who = part.text[slice(*found.span("who"))] if found["who"] else ""
    if not who or {*utterance(who).words} <= pronouns.ANYBODY | {"die"}:
        # "They both sign, nobody else" leaves others out, and none of them.
        alone = None if len(reading.told.signers) > 1 and not found["not"] else not found["not"]
        return (bool(reading.told.signers) or reading.about) and reading.put(
            alone=reading.told.alone if alone is None else alone
        )
    people = _people(reading, who, acts=True)
    return len(people) == 1 and reading.signs(people) and reading.put(alone=not found["not"])


def _signs(reading: Told, part: Utterance) -> bool:
    if words.HE_SIGNS.fullmatch(part.fold):
        _of_who_was_told(reading, part)
        of_one = bool(reading.told.signers) or reading.about
        if of_one and not _HIMSELF.isdisjoint(part.words) and reading.told.alone is None:
            # "He decides everything himself".
            reading.put(alone=True)
        return of_one
    does = words.DOES.fullmatch(part.fold) if reading.asked and not reading.told.signers else None
    if does is not None:
        return reading.signs(_people(reading, part.text[slice(*does.span("who"))], acts=True))
    for pattern in words.SIGNING:
        found = pattern.fullmatch(part.fold)
        if found is None:
            continue
        tail = trailing(found["tail"].strip() if found["tail"] else "")
        people = _people(reading, part.text[slice(*found.span("who"))], acts=True)
        if tail is None or tail.joins or not people:
            continue
        if not reading.signs(people):
            return False
        along = tuple(one for who in tail.together for one in _people(reading, who, acts=True))
        alone = False if len(people) > 1 else tail.alone
        return reading.put(
            along=(*reading.told.along, *along), alone=alone if alone is not None else reading.told.alone
        )
    return False


def _bare(reading: Told, part: Utterance) -> bool:
    """A name, a role or a few of them, where they are asked for, where somebody was denied, or behind a role that several have."""
    if (reading.told.signers or (reading.about and reading.agrees)) and words.COUNTED.fullmatch(part.fold):
        # "The owners, two brothers": more of whoever was named.
        return True
    several = words.SEVERAL_TOGETHER.fullmatch(part.fold)
    if several is not None:
        # "De broers samen".
        part = utterance(part.text[slice(*several.span("who"))])
    people = _people(reading, part.text)
    if not people:
        return False
    signers = reading.told.signers
    if not signers:
        known = (
            len(people) > 1
            or people[0].role is not None
            or not people[0].name
            or not people[0].name.islower()
        )
        if reading.rest and not known:
            # Behind something else a word by itself is nobody: "they vote between them. majority".
            return False
        signs = (reading.asked or bool(reading.told.denied)) and reading.signs(people)
        return signs and (several is None or reading.put(alone=False))
    roles = [one for one in signers if one.name is None]
    if len(signers) == len(roles) == 1 and len(people) > 1 and all(one.name for one in people):
        # "The owners, pat and noel".
        return reading.put(signers=people)
    return False


KINDS: Final = (
    _denied,
    _condition,
    _advises,
    _vetoes,
    _by_vote,
    yes_told_names.is_the,
    yes_told_names.they_are,
    yes_told_amounts.above,
    yes_told_amounts.below,
    yes_told_amounts.up_to,
    yes_told_amounts.worth,
    _must,
    _with,
    yes_told_amounts.they_too,
    _both,
    _either,
    _alone,
    yes_told_names.role_is,
    _signs,
    yes_told_names.named,
    _bare,
)


def _people(reading: Told, text: str, *, acts: bool = False) -> tuple[ReadPerson, ...]:
    return people_of(text, reading.language, acts=acts)
