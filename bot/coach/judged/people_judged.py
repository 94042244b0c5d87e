"""What is told of people: who is in it and who is not, what they are called and do there, and who sees it differently."""

from collections.abc import Sequence
from typing import Final

from bot.coach.basics import pronouns
from bot.coach.basics.once import later
from bot.coach.basics.record import replace
from bot.coach.basics.titles import TITLES
from bot.coach.judged.about import NOT, Take
from bot.coach.keeping import people_known, people_records, views_changed
from bot.coach.known.facts import Person
from bot.coach.people import kept_as
from bot.coach.showing import describing
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutPerson
from bot.coach.understanding.readings import ReadPerson
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.understanding.told_readings import ToldReading
from bot.coach.words import one_person, phrases
from bot.coach.words.nobody_there import is_nobody
from bot.coach.words.reading import read_names
from bot.coach.words.word_kinds import is_role

NOBODY: Final = frozenset(
    "ik wij we i me us ons mij ze zij hij he she they it het them hem hen hun her him je jij you u iemand someone somebody niemand nobody everyone iedereen".split()
)


def somebody(draft: Draft, told: ToldReading, said: Utterance, slot: str = "who") -> tuple[ReadPerson, ...]:
    """Who is named in a slot, each with name and role; none where any of the words there is nobody's name or role."""
    found: list[ReadPerson] = []
    around = read_names(said, draft.language)
    for words in told.all(slot):
        if people_records.tells_when(draft, words):
            continue
        row = people_known.in_a_row(draft.facts, words)
        if row:
            found.extend(ReadPerson(one.name, None) for one in row)
            continue
        read = _person(draft, utterance(phrases.without_article(words)), around)
        if read is None:
            return ()
        found.append(read)
    return tuple(found)


def _person(draft: Draft, said: Utterance, around: Sequence[ReadPerson]) -> ReadPerson | None:
    """The person of these words, as they are read in the text `around`; None where nobody is called so, or only pointed at."""
    if not said.words or {*said.words} <= NOBODY or phrases.same(said.text, draft.facts.deal.account):
        return None
    if people_records.is_rival(draft, said.text) or is_nobody(said.text, draft.language):
        return None
    if known(draft, said.text) is not None:
        return ReadPerson(said.text, None)
    # "The CEO has to sign too, Willem": whoever has that role is named beside it.
    for read in (*around, *read_names(said, draft.language)):
        if any(
            called and phrases.same(phrases.without_article(called), said.text)
            for called in (read.name, read.role)
        ):
            return read
    if is_role(said, draft.language):
        beside = [
            read.name for read in around if read.name and not read.role and known(draft, read.name) is None
        ]
        return ReadPerson(beside[0] if len(beside) == 1 else None, said.text)
    words = {
        word
        for read in around
        for called in (read.name, read.role)
        if called
        for word in utterance(called).words
    }
    return ReadPerson(said.text, None) if {*said.words} & words or said.text[:1].isupper() else None


def known(draft: Draft, words: str | None) -> Person | None:
    """Who was told of by these words."""
    return people_known.find_called(draft.facts, words) if words else None


def called(told: ToldReading, slot: str) -> tuple[str, ...]:
    """The names in a slot, without their articles; a word that only points at somebody is none."""
    return tuple(
        words
        for words in map(phrases.without_article, told.all(slot))
        if not {*utterance(words).words} <= NOBODY
    )


# -- who is in it -------------------------------------------------------------------------------------------------------


# "Her brother in law works at Lely": neither has a voice by that.
_WORKS_AT: Final = later(r"\b(?:works?|worked|werkt|werkte|werken) (?:at|for|bij|voor)\b")


# Whose seat is new, and not what it is called.
_NEW: Final = later(r"^(?:new|nieuwe?)\s+(?=\S)")


def seat(words: str) -> str:
    """A role without its article, and without "new" where somebody is in it since then."""
    return _NEW.sub("", phrases.without_article(words))


def joins(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """Somebody is in it and has a voice."""
    people = tuple(
        replace(one, role=seat(one.role)) if one.role else one
        for one in one_person.as_one(said, somebody(draft, told, said))
    )
    role = told.one("role")
    if not people or _WORKS_AT.search(said.fold) is not None or _is_ours(said, role):
        return False
    if len(people) == 1 and role is not None and people[0].role is None:
        people = (replace(people[0], role=seat(role)),)
    put = [people_records.put_person(draft, one, has_voice=True) for one in people]
    draft.say("ack.people", who=tuple(describing.person(person) for person in put))
    return True


def _is_ours(said: Utterance, role: str | None) -> bool:
    """Whether somebody is of our own house: "Dave our trainer"."""
    if role is None:
        return False
    before = utterance(said.text.partition(role)[0]).words[-1:]
    return bool(before) and before[0] in pronouns.OUR | pronouns.MY


SUCCEEDED: Final = later(
    r"\b(?:replaced|replaces|replacement|successor|takes? over|took over|opvolg\w*|volgt .+ op|vervang\w*|neemt .+ over)\b"
)


def _successor(draft: Draft, told: ToldReading, said: Utterance) -> ReadPerson | None:
    """Who comes in the place of whoever leaves, where one piece tells both: "annick leaves, joris takes over"."""
    if SUCCEEDED.search(said.fold) is None:
        return None
    here = said.fold.find(utterance(told.all("who")[0]).fold) if told.all("who") else -1
    later_named = [
        one
        for one in read_names(said, draft.language)
        if one.name and said.fold.find(utterance(one.name).fold) > here and known(draft, one.name) is None
    ]
    return later_named[-1] if later_named else None


def leaves(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """Somebody is not in it any more."""
    comes = _successor(draft, told, said)
    who = [words for words in called(told, "who") if comes is None or words not in (comes.name or "")]
    gone = [people_records.drop(draft, words) for words in who]
    if comes is not None and gone:
        put = people_records.put_person(draft, comes, has_voice=True)
        draft.say("ack.people", who=(describing.person(put),))
    if gone and not any(gone):
        # Of somebody who was not told of it is only kept that they went.
        draft.own_words.append(said.text)
    return bool(gone)


def renamed(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """Somebody is called otherwise."""
    if len(told.all("who")) == 2 and told.one("old") is not None and told.one("who") is None:
        # "Kim and Lee, not Kim Lee".
        old = known(draft, told.one("old"))
        if old is not None:
            kept_as.several(draft, old, [ReadPerson(name, None) for name in told.all("who")])
            return True
    person, right = known(draft, told.one("old")), told.one("who")
    if right is None:
        right = next((one for one in told.all("who") if spelt_like(draft, one) is not None), None)
    if person is None:
        # "The CFO is called Annelies, not Anna": by the role as well.
        person = known(draft, told.one("role"))
    if person is None and right is not None:
        person = spelt_like(draft, right)
    if person is None or right is None or known(draft, right) not in {None, person}:
        return False
    name = _as_called(person.name, phrases.as_written(right), said)
    # "Karin (boer)", who is called Karin de Boer: what was taken for a role is a part of the name.
    part = {*utterance(person.role or "").words} <= {*utterance(name).words}
    changed = replace(person, name=name, role=None if part else person.role)
    if phrases.same(person.name, changed.name):
        return False
    draft.record(PutPerson(draft.deal_id, changed))
    draft.say("ack.people", who=(describing.person(changed),))
    return True


def ratio(one: str, other: str) -> float:
    """How much two spellings have in common, of a hundred."""
    # Its import costs more than most answers need.
    from rapidfuzz.fuzz import ratio as read  # noqa: PLC0415

    return read(one, other)


def spelt_like(draft: Draft, name: str) -> Person | None:
    """The one person whose name shares a word with this one, or is spelt nearly so: "Wendell Krauss" was kept as Wendel."""
    words = utterance(name).words
    found = [
        one
        for one in draft.facts.people
        if one.name
        and any(
            ratio(word, other) >= _NEARLY
            for word in words
            for other in utterance(one.name).words
            if word not in TITLES and len(word) > _LETTERS
        )
    ]
    return found[0] if len(found) == 1 else None


def _as_called(known: str | None, right: str, said: Utterance) -> str:
    """A name put right: where only a part of it is told, the rest stays."""
    words = (known or "").split()
    if len(right.split()) > 1 or not words:
        return right
    if not _SURNAME.isdisjoint(said.words):
        return f"{words[0]} {right}"
    near = max(words, key=lambda word: ratio(utterance(word).fold, utterance(right).fold))
    if len(words) == 1 or ratio(utterance(near).fold, utterance(right).fold) < _NEARLY:
        return right
    return " ".join(right if word == near else word for word in words)


_SURNAME: Final = frozenset("achternaam surname last familienaam".split())
# Two spellings of a name have so much in common, of a hundred; shorter words are alike by chance.
_NEARLY, _LETTERS = 80, 2


def role(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """What somebody's role is; of several each theirs, in their order."""
    who, roles = called(told, "who"), tuple(map(seat, told.all("role")))
    if not roles or any({*utterance(words).words} <= NOBODY for words in roles):
        return False
    if len(who) != len(roles) or len(who) > 1:
        pairs = zip(who, roles, strict=False) if len(who) == len(roles) else ()
        return bool([True for one, theirs in pairs if _has_role(draft, told, said, one, theirs)])
    return _has_role(draft, told, said, who[0], roles[0])


def _has_role(draft: Draft, told: ToldReading, said: Utterance, who: str, theirs: str) -> bool:
    person, seat = known(draft, who), known(draft, theirs)
    if person is None and seat is not None and seat.name is None:
        # "Housekeeping is Brandi": who was known by the role has a name.
        kept_as.put(draft, replace(seat, name=phrases.as_written(who), role=seat.role or theirs))
        return True
    if person is None:
        return joins(draft, replace(told, slots={"who": (who,), "role": (theirs,)}), said)
    if seat is not None and seat.id != person.id and seat.name is None:
        kept_as.one(draft, replace(person, role=theirs), seat)
        return True
    if phrases.same(person.role, theirs):
        return False
    draft.record(PutPerson(draft.deal_id, replace(person, role=theirs)))
    draft.say("ack.people", who=(describing.person(replace(person, role=theirs)),))
    return True


def against(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """Somebody sees it differently."""
    people = somebody(draft, told, said)
    if not people:
        return False
    draft.say("ack.differ", who=people_records.record_views(draft, people))
    why = told.one("why")
    if why is not None:
        draft.own_words.append(said.text)
    return True


def is_for(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """Somebody who saw it differently does not any more; anybody else who is for it has a voice."""
    words = told.one("who")
    if words is None or {*utterance(words).words} <= NOBODY or not NOT.isdisjoint(said.words):
        return False
    if views_changed.comes_round(draft, utterance(words)):
        return True
    if known(draft, words) is not None:
        # What somebody likes about it has no place of its own.
        draft.own_words.append(said.text)
        return True
    return joins(draft, told, said)


ROWS: Final[dict[tuple[str, str], Take]] = {
    ("people", "joins"): joins,
    ("people", "leaves"): leaves,
    ("people", "renamed"): renamed,
    ("people", "role"): role,
    ("against", "against"): against,
    ("against", "for"): is_for,
}
