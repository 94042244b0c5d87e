"""What is told of how somebody or something was kept: a firm among the people, one person twice, two as one, an adviser among the rivals."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.record import replace
from bot.coach.judged.about import NOT, Take
from bot.coach.judged.people_judged import NOBODY, known, seat
from bot.coach.keeping import people_records
from bot.coach.known.facts import Competitor, Person
from bot.coach.people import kept_as, mandate_told
from bot.coach.showing import describing
from bot.coach.turn.draft import Draft
from bot.coach.understanding.deals.commonwords import is_common
from bot.coach.understanding.readings import ReadPerson
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.understanding.told_readings import ToldReading
from bot.coach.words import phrases
from bot.coach.words.word_kinds import is_called_as_people_are, is_role, is_somebodys


def names(told: ToldReading, *slots: str) -> tuple[str, ...]:
    """The names in these slots, each once and without its article; a word that only points at somebody is none."""
    found = (phrases.without_article(words) for slot in slots for words in told.all(slot))
    once = {utterance(name).fold: name for name in found}
    return tuple(name for fold, name in once.items() if not {*utterance(fold).words} <= NOBODY)


def nobody(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """Who was kept as somebody over there is none of them."""
    who = names(told, "who", "old")
    if who and IS_A_RIVAL.search(said.fold) is not None:
        # "Brambles is competition, not a contact".
        for name in who:
            kept_as.rival(draft, name)
        return True
    gone = [people_records.drop(draft, name) for name in who]
    return any(gone)


def same(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """Two who were kept are one; where only one of them is named in full, the other has a part of that name."""
    called = names(told, "who", "old", "role")
    found = {one.id: one for name in called for one in (known(draft, name), *_in_part(draft, name)) if one}
    people = [one for one in draft.facts.people if one.id in found]
    if len(people) == 2:
        if any(one.name and one.role is None and is_common(utterance(one.name).fold) for one in people):
            # "Anneke is manager zorg en innovatie": who was kept as a thing is a word of her role.
            return False
        kept_as.one(draft, *people)
        return True
    full = next((name for name in called if len(people) == 1 and _is_fuller(people[0].name, name)), None)
    if full is not None:
        kept_as.put(draft, replace(people[0], name=phrases.as_written(full)))
        return True
    if len(people) == 1 and len(called) == 2:
        # "Graham is the FD": only one of the two was kept.
        other = next((name for name in called if known(draft, name) is not people[0]), None)
        if other is None or len(utterance(other).words) > kept_as.LONGEST_NAME:
            return False
        role = is_role(utterance(other), draft.language)
        if role and people[0].name is not None:
            kept_as.put(draft, replace(people[0], role=other))
        elif not role:
            kept_as.put(draft, replace(people[0], name=other, role=people[0].role or people[0].name))
        else:
            return False
        return True
    return False


def _is_fuller(name: str | None, other: str) -> bool:
    return name is not None and {*utterance(name).words} < {*utterance(other).words}


def _in_part(draft: Draft, name: str) -> tuple[Person, ...]:
    """Everybody of whom these words are a part of what they are called: "erik" of Erik Jansen, who is there twice."""
    words = {*utterance(name).words}
    return tuple(one for one in draft.facts.people if words and words <= {*utterance(one.called).words})


def two(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """Who was kept as one person are several."""
    called = tuple(
        name for name in names(told, "who") if not is_role(utterance(name), draft.language)
    ) or names(told, "who")
    if len(called) < 2:
        return False
    mixed = [
        one
        for one in draft.facts.people
        if sum(not {*utterance(name).words}.isdisjoint(_words_of(one)) for name in called) > 1
    ]
    if len(mixed) != 1:
        return False
    roles = names(told, "role")
    shared = roles[0] if len(roles) == 1 else None
    paired = roles if len(roles) == len(called) else [shared] * len(called)
    kept_as.several(
        draft, mixed[0], [ReadPerson(name, role) for name, role in zip(called, paired, strict=True)]
    )
    return True


def _words_of(person: Person) -> frozenset[str]:
    return frozenset(utterance(f"{person.name or ''} {person.role or ''}").words)


def name_of(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """What somebody is called who was known by their role."""
    called, roles = names(told, "who"), tuple(map(seat, names(told, "role", "old")))
    if len(called) != 1 or len(utterance(called[0]).words) > kept_as.LONGEST_NAME:
        return False
    person = next((one for role in roles if (one := known(draft, role)) is not None), None)
    right = phrases.as_written(called[0])
    if person is None:
        if len(roles) != 1 or known(draft, right) is not None:
            return False
        put = people_records.put_person(draft, ReadPerson(right, roles[0]), has_voice=True)
        draft.say("ack.people", who=(describing.person(put),))
        return True
    other = known(draft, right)
    if other is not None and other.id != person.id:
        kept_as.one(draft, replace(other, role=other.role or person.role or person.name), person)
        return True
    kept_as.put(draft, replace(person, name=right, role=person.role or person.name))
    return True


def no_rival(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """Who was kept as a rival is none."""
    if IS_A_RIVAL.search(said.fold) is not None:
        # "Linet is the competitor, not someone who decides".
        return nobody(draft, told, said)
    gone = [rival for name in names(told, "who", "old") if (rival := rival_called(draft, name)) is not None]
    seats = [word for word in said.words if is_role(utterance(word), draft.language)]
    role = told.one("role") or (seats[0] if len(seats) == 1 else None)
    for rival in gone:
        if (
            role is not None
            and len(gone) == 1
            and is_role(utterance(role), draft.language)
            and is_somebodys(role)
            and is_called_as_people_are(rival.name)
        ):
            # "Lidwien is their controller, she's no rival"; "fluvius is the grid operator" is said of a firm.
            kept_as.person(draft, rival.name, (phrases.without_article(role),))
        else:
            kept_as.off(draft, "rival", rival.id, rival.name)
    return bool(gone)


IS_A_RIVAL: Final = later(
    r"(?:\b(?:is|are|zijn|blijft|still|wel|gewoon|thats|theyre)|'s|'re) (?:(?:a|an|the|our|een|de|onze|echt|really|gewoon|only|alleen) ){0,2}(?:competitors?|competition|rivals?|concurrent(?:en)?|concurrentie)\b"
)


def rival_called(draft: Draft, name: str) -> Competitor | None:
    """The one rival that is called so, in full or in part."""
    words = {*utterance(name).words}
    found = [
        one for one in draft.facts.competitors if words and one.name and words <= {*utterance(one.name).words}
    ]
    exact = [one for one in found if phrases.same(one.name, name)]
    return (exact or found)[0] if len(exact or found) == 1 else None


_SAY_IT: Final = NOT | frozenset(
    "niks nothing zonder without nobody niemand just only alleen gewoon stagiair intern temp ignore negeer weg uit off".split()
)


def no_say(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """Who was kept as having a voice, or as signing along, has no say; whoever signs still does."""
    if _SAY_IT.isdisjoint(said.words):
        # "He has a say" and "it's his mrs that chose" are judged alike.
        return False
    along = [name for name in names(told, "who", "old") if people_records.drop_cosigner(draft, name)]
    known_ones = [one for name in names(told, "who", "old") if (one := known(draft, name)) is not None]
    gone = [people_records.drop(draft, one.called) for one in known_ones if not one.gives_the_yes]
    if along:
        mandate_told.read_back(draft)
    return bool(along) or any(gone)


ROWS: Final[dict[tuple[str, str], Take]] = {
    ("people", "not"): nobody,
    ("people", "same"): same,
    ("people", "two"): two,
    ("people", "name_of"): name_of,
    ("people", "no_say"): no_say,
    ("rival", "not"): no_rival,
}
