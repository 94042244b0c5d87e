"""Who else has a part in it, told beside who signs: "bob from IT has a voice", "his daughter Eline looks at everything first".

Whoever is said to have a say or to look along has a voice there, and so has whoever is told by a name and by what they are.
"""

from typing import Final

from bot.coach.basics import pronouns, signing_words
from bot.coach.basics.once import later
from bot.coach.basics.record import replace
from bot.coach.keeping import people_known, people_records
from bot.coach.showing import describing
from bot.coach.turn.draft import Draft
from bot.coach.turn.replies import Word
from bot.coach.understanding.clauses import cut
from bot.coach.understanding.readings import ReadPerson
from bot.coach.understanding.text import Utterance
from bot.coach.words import one_person
from bot.coach.words.reading import read_names
from bot.coach.words.word_kinds import is_kin

_A_SAY: Final = later(rf"\b(?:{signing_words.A_SAY})\b")
_TAKES_PART: Final = later(rf"\b(?:{signing_words.A_SAY}|{signing_words.LOOKS_ALONG})\b")
_JOINS: Final = later(r"(?:maar|but|terwijl|while)\s")
# Who is one of us, or is there no more, has no part in it.
_OURS: Final = pronouns.WE | pronouns.US | {"onze", "mijn", "our", "my"}
_NO_MORE: Final = later(
    r"\b(?:left|gone|quit|retired?|fired|weg|vertrokken|vertrekt|ontslagen|opgestapt|pensioen|former|previous|ex|voormalige?|vorige|vroeger(?:e)?|used to)\b"
)


def take(draft: Draft, said: Utterance) -> bool:
    """Keep who else has a part in it, and read them back; the words they are told in are kept. False where nobody is told of."""
    told: dict[str, Word | str] = {}
    for part in cut(said).parts("stop", "mark", "comma", at=_JOINS):
        people = _with_a_part(draft, part.said)
        for read in people:
            person = people_records.put_person(draft, read, has_voice=True)
            told[person.id] = describing.person(person)
        if people and _A_SAY.search(part.said.fold) is None:
            draft.own_words.append(part.said.text)
    signer = draft.facts.final_yes
    told = {one: called for one, called in told.items() if signer is None or one != signer.id}
    if told:
        draft.say("ack.people", who=tuple(told.values()))
    return bool(told)


def _with_a_part(draft: Draft, clause: Utterance) -> tuple[ReadPerson, ...]:
    if _NO_MORE.search(clause.fold) is not None or not _OURS.isdisjoint(clause.words):
        return ()
    takes = _TAKES_PART.search(clause.fold)
    people = one_person.as_one(clause, read_names(clause, draft.language))
    return tuple(
        _whose(one, clause)
        for one in people_records.somebody(draft, people)
        if (takes is not None and clause.fold.find((one.name or one.role or "").casefold()) < takes.start())
        or (one.name is not None and one.role is not None)
        or (one.name is not None and people_known.find_person(draft.facts, one.name, None) is not None)
    )


def _whose(person: ReadPerson, clause: Utterance) -> ReadPerson:
    """Somebody told by whose wife or brother they are, with that: "his wife"."""
    if person.name is not None or person.role is None or not is_kin(person.role):
        return person
    place = clause.words.index(person.role.casefold()) if person.role.casefold() in clause.words else 0
    whose = clause.words[place - 1] if place else ""
    return replace(person, role=f"{whose} {person.role}") if whose in _WHOSE else person


_WHOSE: Final = frozenset("his her their zijn haar hun zn z'n d'r".split())
