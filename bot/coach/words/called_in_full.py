"""Somebody by all that a message calls them, where a part of it was read: "hans" of "hans vd meent van financien" is that one of finance.

Only what stands right beside a name is theirs, so that a list stays a list.
"""

import re
from collections.abc import Iterable
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.record import replace
from bot.coach.basics.titles import TITLES
from bot.coach.understanding.readings import ReadPerson
from bot.coach.understanding.text import Language, Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.listed_people import NO_SURNAME
from bot.coach.words.own_reading import deeds_told
from bot.coach.words.reading import read_names
from bot.coach.words.word_kinds import is_bare_time, is_first_name, is_role, knows, leads_to_a_name, verbs_in

# What a surname may open on; "van" alone leads to where somebody works as well.
_PARTICLES: Final = r"(?:vd|v/d|v\.d\.|van (?:der|den|de|het|'t)|(?:de|der|den|ter|ten|te|el|al|von|di|da|du|la|le)(?= (?-i:[A-Z])))"
_SURNAME: Final = later(rf" (?:{_PARTICLES} )?(?P<last>[^\W\d_][\w-]+)(?![\w'’-])", re.IGNORECASE)
_OPENS_SURNAME: Final = later(r"(?:^|[.,;:(] ?|\b(?:en|and) )(?P<part>van(?: de[rn]?)?|vd) $", re.IGNORECASE)
_ROLE: Final = r"(?P<role>(?!en\b|and\b)[^\W\d_][\w&/-]*(?: (?!en\b|and\b)[^\W\d_][\w&/-]*){0,2})"
_OF: Final = later(
    rf"(?:,? (?:hij|zij|ze|die|she|he|who)(?: is|'s))? (?:\(|(?:van|from|of|in|uit|bij|at|is|=) )?(?:(?:de|het|the|our|hun|their) )?{_ROLE}"
)
# "Had Morwenna on the phone, ops manager.": said of the one who is named, and of nobody else in a list.
_SPOKEN: Final = later(
    rf"(?P<talk> (?:on the (?:phone|line)|aan de (?:telefoon|lijn)|gesproken|gebeld))?, (?:(?:the|their|de|het|hun) )?{_ROLE}(?=[.;]|$)"
)
_LISTS: Final = later(r"(?:, |\b(?:en|and|plus|met|with) )[^,.;]*$")
# "And procurement, Ruth Adeyemi runs the ITT", "from finance, a woman named Tess".
_IN_FRONT: Final = later(
    r"(?:(?:^|\b(?:en|and) |\b(?:met|with) (?:(?:de|het|the|hun|their) )?)(?P<role>(?!en\b|and\b)[^\W\d_][\w&/-]*(?: [^\W\d_][\w&/-]*)?), |\b(?:from|van|by|bij|at|with) (?P<of>[^\W\d_][\w&/-]*), (?:a|an|een|ene|some) (?:\w+ )?(?:named|called|genaamd|die) )$"
)


def in_full(said: Utterance, read: ReadPerson, language: Language) -> ReadPerson:
    """Who was read in a text, with the rest of the name and the role that stand right beside it there."""
    read = _apart(read, language)
    if read.name is None:
        return replace(read, name=_name_of(said, read.role, language))
    start = said.fold.find(utterance(read.name).fold)
    end = start + len(utterance(read.name).fold)
    if start < 0 or not _stands_alone(said.fold, start, end):
        return read
    opens = _OPENS_SURNAME.search(said.fold[:start])
    first = utterance(read.name).words[:1]
    if opens is not None and len(utterance(read.name).words) == 1 and not is_first_name(*first):
        start = opens.start("part")
    role = read.role
    if len(utterance(read.name).words) == 1 and start + len(read.name) >= end:
        surname = _surname_end(said, end, language)
        if surname > end and role is not None and utterance(role).fold in said.fold[end:surname]:
            role = None
        end = max(end, surname)
    if role is None or {*utterance(role).words} <= _ANY_CONTACT:
        role = _role_of(said, start, end, language) or role
    return ReadPerson(said.text[start:end], role)


# What anybody may be whom we speak to.
_ANY_CONTACT: Final = frozenset(
    "nieuwe nieuw new contact contactpersoon contactperson person main vaste hun their lady guy".split()
)


def each_in_full(said: Utterance, people: Iterable[ReadPerson], language: Language) -> tuple[ReadPerson, ...]:
    """Everybody who was read in a text in full; a role that turns out to be that of somebody named is nobody beside them."""
    full = [in_full(said, one, language) for one in people]
    held = {utterance(one.role).fold for one in full if one.name and one.role}
    left = [one for one in full if one.name or utterance(one.role or "").fold not in held]
    return tuple(dict.fromkeys(left))


def _name_of(said: Utterance, role: str | None, language: Language) -> str | None:
    """What the only one is called who is named with this role in a text: "the director, Mrs Van Dalen"."""
    named = {
        one.name
        for one in read_names(said, language)
        if role and one.name and one.role and phrases.same(phrases.without_article(one.role), role)
    }
    return named.pop() if len(named) == 1 else None


def _stands_alone(fold: str, start: int, end: int) -> bool:
    around = fold[max(start - 1, 0) : start] + fold[end : end + 1]
    return not any(char.isalnum() for char in around)


def _surname_end(said: Utterance, end: int, language: Language) -> int:
    """Where a name ends whose first name ends here: a surname with its particles, or a capital of its own."""
    found = _SURNAME.match(said.text, end)
    if found is None:
        return end
    last, particles = found["last"], found.start("last") - end > 1
    word = utterance(last)
    capital = last[:1].isupper() and not last.isupper() and not is_bare_time(word, language)
    closes = found.end() == len(said.text) or said.text[found.end()] in ".,;)"
    small = last.islower() and closes and is_first_name(*utterance(said.text[:end]).words[-1:])
    unknown = word.fold not in NO_SURNAME and not (
        knows(word, language) or is_role(word, language) or leads_to_a_name(last.lower())
    )
    fits = capital or (unknown and (particles or small))
    return found.end() if fits and not (deeds_told(word.words, language) and not capital) else end


def _role_of(said: Utterance, start: int, end: int, language: Language) -> str | None:
    """The role that stands right behind a name, or is told in front of it."""
    for shape in (_OF, _SPOKEN):
        found = shape.match(said.fold, end)
        listed = shape is _SPOKEN and _LISTS.search(said.fold[:start]) is not None
        if found is None or (listed and not found["talk"]):
            continue
        words = said.text[slice(*found.span("role"))].split()
        for many in range(len(words), 0, -1):
            called = utterance(" ".join(words[:many]))
            if _is_seat(called, language):
                return called.text
    before = _IN_FRONT.search(said.fold[:start])
    if (
        before is not None
        and before[0].startswith(("met ", "with "))
        and _ACTS.match(said.fold, end) is not None
    ):
        # "Kristof looks at it with the accountant, Joe signs": of Joe something else is told.
        return None
    told = before and (before["role"] or before["of"])
    return told if told and is_role(utterance(told), language) else None


# A word behind a name, with nothing between.
_ACTS: Final = later(r" (?!(?:en|and|of|or|zelf|himself|herself|too|ook|die|who)\b)[^\W\d]")


def _is_seat(called: Utterance, language: Language) -> bool:
    """Whether words are what somebody is, and nothing more: of "against it" the department is a part only."""
    if not is_role(called, language) or verbs_in(called, language) or called.text == "it":
        return False
    read = read_names(called, language)
    whole = [one for one in read if phrases.same(one.role, called.text)]
    return len(called.words) == 1 or (len(read) == 1 and bool(whole))


_NEXT_SENTENCE: Final = later(r"(?<=[a-z]{3})[.!?] [A-Z].*$")
# "Wouter Bakker hoofd expeditie".
_NAME_THEN_ROLE: Final = later(r"(?P<name>[A-Z][\w'-]*(?: [\w'-]+)*? [A-Z][\w'-]+) (?P<role>[a-z].*)")
# "Wethouder Van Loon": a capital shows where the name begins.
_ROLE_THEN_NAME: Final = later(
    r"(?P<role>[^\W\d_].*?)(?<! van)(?<! of)(?<! bij) (?P<name>(?:Van|De|Den|Der|Ter|Ten)(?: \w+)*? [A-Z][\w'-]+)"
)


def _apart(read: ReadPerson, language: Language) -> ReadPerson:
    """A role as it is listed, and the name that was read as the end of one by itself."""
    role = phrases.seat_of(read.role, language) if read.role else None
    found = _ROLE_THEN_NAME.fullmatch(role) if role and read.name is None else None
    if found is not None and is_role(utterance(found["role"]), language):
        return ReadPerson(found["name"], found["role"])
    # "That'd be Mark. Jill just recommends": a name ends with its sentence.
    name = _NEXT_SENTENCE.sub("", phrases.without_filler(read.name)) if read.name else None
    behind = _NAME_THEN_ROLE.fullmatch(name or "")
    if behind is not None and is_role(utterance(behind["role"]), language):
        return ReadPerson(behind["name"], behind["role"])
    if name is not None and utterance(name).words[:1] and utterance(name).words[0].strip(".") in TITLES:
        return replace(read, name=name, role=role)
    return ReadPerson(name, role)
