"""Who is known on a deal already, by the words for them, and whether a text tells of one of them.

Somebody is known by their name, or by their role while they have none.
"""

from itertools import permutations
from typing import Final

from bot.coach.basics.titles import TITLES
from bot.coach.known.facts import DealFacts, Person
from bot.coach.turn.draft import Draft
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.phrases import same, without_article
from bot.coach.words.reading import read_names


def find_person(facts: DealFacts, name: str | None, role: str | None) -> Person | None:
    """The person already known under this name, or under this role when no name was said."""
    for someone in facts.people:
        if same(someone.name, name):
            return someone
    for someone in facts.people:
        if role is not None and same_seat(someone.role, role) and (name is None or someone.name is None):
            return someone
    for someone in facts.people:
        # Who was kept as "keukenhulp", once as a name and once as a role, is one.
        if name is None and role is not None and same(someone.name, role):
            return someone
    for someone in facts.people:
        # "Dochter" reads like a name where it is not looked at closely.
        if name is not None and someone.name is None and same_seat(someone.role, name):
            return someone
    return _known_in_part(facts, name) if name is not None else None


def _known_in_part(facts: DealFacts, name: str) -> Person | None:
    """The one person of whom this is the first name, the surname, or the name without its title: "Kees" Vermeulen, "Mr Kehoe"."""
    said = _bare_name(name)
    if not said:
        return None
    found = []
    for someone in facts.people:
        known = _bare_name(someone.name) if someone.name else ()
        short, long = sorted((said, known), key=len)
        if short and (long[: len(short)] == short or long[-len(short) :] == short):
            found.append(someone)
    return found[0] if len(found) == 1 else None


def _bare_name(name: str) -> tuple[str, ...]:
    return tuple(word.strip(".") for word in utterance(name).words if word.strip(".") not in TITLES)


# Who is called by another word for the same seat: "pa" is the father who signs, the "CEO" their chief exec.
_SEATS: Final[tuple[frozenset[str], ...]] = tuple(
    frozenset(words.split("|"))
    for words in (
        "vader|pa|papa|pap|pappa",
        "moeder|ma|mama|mam|mamma",
        "father|dad|daddy",
        "mother|mum|mom|mam",
        "ceo|chief exec|chief executive|chief executive officer",
        "cfo|chief financial officer|financial director|finance director|fd|financieel directeur",
        "coo|chief operating officer|chief operations officer",
        "cto|chief technology officer|chief technical officer",
        "cio|chief information officer",
        "md|managing director",
        "board|the board",
        "or|ondernemingsraad",
        "rvb|raad van bestuur",
        "mt|management team|managementteam",
    )
)


def same_seat(one: str | None, other: str) -> bool:
    """Whether two words for a role stand for the same seat."""
    if one is None or same(one, other):
        return one is not None
    folds = {utterance(one).fold, utterance(other).fold}
    if any(folds <= seat for seat in _SEATS):
        return True
    # "Trustees" are the board of trustees; a director is not the director of finance.
    return any(
        longer.partition(mark)[0] in _BODIES and longer.partition(mark)[2] == shorter
        for shorter, longer in permutations(folds, 2)
        for mark in (" of ", " of the ", " van ")
    )


_BODIES: Final = frozenset("board committee council raad comité college bestuur team panel".split())


def in_a_row(facts: DealFacts, name: str) -> tuple[Person, ...]:
    """Everybody known of whom a part of the name stands in a row, where that is all of these words and more than one of them."""
    # "Mark. Jill just recommends" is the end of one sentence and the beginning of another.
    words = [] if ". " in name else [word for word in utterance(name).words if word not in TITLES]
    found: list[Person] = []
    for word in words:
        of = [one for one in facts.people if one.name and word in utterance(one.name).words]
        if len(of) != 1:
            return ()
        if of[0] not in found:
            found.append(of[0])
    return tuple(found) if len(found) > 1 else ()


def find_called(facts: DealFacts, called: str) -> Person | None:
    """The person known by these words, with or without an article: a name, or the role of somebody without one."""
    return find_person(facts, without_article(called), None)


def find_named(facts: DealFacts, name: str) -> Person | None:
    """Somebody who was told of by this name."""
    person = find_person(facts, name, None)
    return person if person is not None and person.name is not None else None


def find_unnamed(facts: DealFacts, role: str) -> Person | None:
    """The one person without a name whose role has these words: "VP" is the regional VP."""
    words = set(utterance(role).words)
    fitting = [
        person
        for person in facts.people
        if person.name is None and person.role is not None and words <= set(utterance(person.role).words)
    ]
    return fitting[0] if len(fitting) == 1 else None


def find_within(facts: DealFacts, words: str) -> Person | None:
    """The first person whose name or role stands among these words: "Karim from legal"."""
    said = set(utterance(words).words)
    for person in facts.people:
        for called in (person.name, person.role):
            if called and set(utterance(called).words) <= said:
                return person
    return None


def is_called(facts: DealFacts, called: str) -> bool:
    """Whether somebody is called so in so many words, by name or by role."""
    bare = without_article(called)
    return any(same(part, bare) for person in facts.people for part in (person.name, person.role) if part)


def opens_on_one(facts: DealFacts, said: Utterance, more: int = 1) -> bool:
    """Whether a text begins with somebody's name and has `more` words behind it: "Janet left, the new CEO is called Piers"."""
    called = [utterance(person.name).words for person in facts.people if person.name]
    return any(said.words[: len(name)] == name and len(said.words) >= len(name) + more for name in called)


def may_be_one(draft: Draft, name: str) -> bool:
    """Whether a name is that of somebody there, or of a person and nothing more."""
    if is_called(draft.facts, name):
        return True
    read = read_names(utterance(name), draft.language)
    return len(read) == 1 and read[0].name is not None and len(utterance(name).words) == 1
