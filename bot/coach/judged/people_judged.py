"""What is told of people: who signs, with whom and up to what amount, who is in it and who is not, and who sees it differently."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.record import replace
from bot.coach.judged.about import Take
from bot.coach.keeping import people_known, people_records, views_changed
from bot.coach.known.facts import Person
from bot.coach.people import mandate_told, signer_stated
from bot.coach.showing import describing
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutPerson
from bot.coach.understanding.readings import ReadPerson, SigningSaid, ToldReading
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.nobody_there import is_nobody
from bot.coach.words.reading import read_money, read_names
from bot.coach.words.word_kinds import is_role

_NOBODY: Final = frozenset(
    "ik wij we i me us ons mij ze zij hij he she they it het them hem hen hun her him je jij you u iemand someone somebody niemand nobody everyone iedereen".split()
)


def somebody(draft: Draft, told: ToldReading, said: Utterance, slot: str = "who") -> tuple[ReadPerson, ...]:
    """Who is named in a slot, each with name and role; none where any of the words there is nobody's name or role."""
    found = []
    around = read_names(said, draft.language)
    for words in told.all(slot):
        read = _person(draft, utterance(phrases.without_article(words)), around)
        if read is None:
            return ()
        found.append(read)
    return tuple(found)


def _person(draft: Draft, said: Utterance, around: Sequence[ReadPerson]) -> ReadPerson | None:
    """The person of these words, as they are read in the text `around`; None where nobody is called so, or only pointed at."""
    if not said.words or {*said.words} <= _NOBODY or phrases.same(said.text, draft.facts.deal.account):
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


def _called(told: ToldReading, slot: str) -> tuple[str, ...]:
    return tuple(
        words
        for words in map(phrases.without_article, told.all(slot))
        if not {*utterance(words).words} <= _NOBODY
    )


def signs(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """Who gives the final yes, alone or with others; whoever was told of before does not, unless they sign along."""
    who, along, instead = _called(told, "who"), _called(told, "with"), _called(told, "old")
    if not who:
        return False
    if told.all("sum"):
        return limit(draft, told, said)
    people = somebody(draft, told, said)
    if len(people) != len(who) or (along and not somebody(draft, told, said, "with")):
        return False
    signer = draft.facts.final_yes
    if (
        signer is not None
        and not instead
        and signer not in map(partial(known, draft), who)
        and _TOO.search(said.fold)
    ):
        # Who signs as well takes nobody's place.
        return signs_too(draft, told, said)
    first = people[0]
    named = (first.name, first.role) if first.name and first.role else None
    signer_stated.record(
        draft,
        SigningSaid(
            holder=_in_full(first) if named else who[0],
            together=tuple(map(_in_full, (*people[1:], *somebody(draft, told, said, "with")))),
            denied=instead,
            is_the=named,
            corrects=bool(instead),
        ),
    )
    return True


_TOO: Final = later(
    r"\b(?:ook|mee|eveneens|samen|tesamen|allebei|also|too|as well|both|together|along|jointly|co-?sign\w*)\b"
)


def signs_too(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """Somebody signs beside whoever does: nobody is replaced."""
    people = (*somebody(draft, told, said), *somebody(draft, told, said, "with"))
    signer = draft.facts.final_yes
    if signer is None or not people:
        return False
    joins = tuple(
        one
        for one in dict.fromkeys(map(_in_full, people))
        if not phrases.same(one, signer.called) and known(draft, one) is not signer
    )
    return bool(joins) and signer_stated.joins(draft, SigningSaid(joins=joins))


def _in_full(one: ReadPerson) -> str:
    return " ".join(called for called in (one.role, one.name) if called)


def signs_not(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """Somebody who was said to sign does not."""
    signer = draft.facts.final_yes
    denied = [
        person for words in _called(told, "old") + _called(told, "who") if (person := known(draft, words))
    ]
    if signer is None or signer not in denied:
        return False
    draft.record(
        PutPerson(
            draft.deal_id,
            replace(signer, can_say_yes=None, may_say_yes=False, may_alone=None, has_voice=True),
        )
    )
    draft.open_question("final_yes")
    draft.say("judged.signs_not", who=signer.called)
    return True


def limit(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """Up to what amount somebody signs, and who must agree above it."""
    words, named = told.one("sum"), _called(told, "who")
    amount = read_money(utterance(words), draft.language) if words else None
    person = known(draft, named[0]) if named else draft.facts.final_yes
    if amount is None or person is None:
        return False
    beside = map(_in_full, somebody(draft, told, said, "with"))
    along = tuple(one for one in beside if not phrases.same(one, person.called))
    changed = replace(
        person,
        can_say_yes=True,
        may_say_yes=True,
        limit=amount,
        may_alone=True,
        together_with=along or person.together_with,
        heard_on=draft.today,
    )
    draft.record(PutPerson(draft.deal_id, changed))
    draft.mark("final_yes", "said")
    mandate_told.read_back(draft)
    return True


def alone(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """Whoever signs may do it alone."""
    named, signer = _called(told, "who"), draft.facts.final_yes
    if signer is None or (named and known(draft, named[0]) is not signer) or signer.may_alone:
        return False
    draft.record(
        PutPerson(draft.deal_id, replace(signer, may_alone=True, together_with=(), heard_on=draft.today))
    )
    draft.mark("final_yes", "said")
    mandate_told.read_back(draft)
    return True


# -- who is in it -------------------------------------------------------------------------------------------------------


# "Her brother in law works at Lely": neither has a voice by that.
_WORKS_AT: Final = later(r"\b(?:works?|worked|werkt|werkte|werken) (?:at|for|bij|voor)\b")


def joins(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """Somebody is in it and has a voice."""
    people = somebody(draft, told, said)
    role = told.one("role")
    if not people or _WORKS_AT.search(said.fold) is not None:
        return False
    if len(people) == 1 and role is not None and people[0].role is None:
        people = (replace(people[0], role=phrases.without_article(role)),)
    put = [people_records.put_person(draft, one, has_voice=True) for one in people]
    draft.say("ack.people", who=tuple(describing.person(person) for person in put))
    return True


def leaves(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """Somebody is not in it any more."""
    gone = [people_records.drop(draft, words) for words in _called(told, "who")]
    return any(gone)


def renamed(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """Somebody is called otherwise."""
    person, right = known(draft, told.one("old")), told.one("who")
    if person is None:
        # "The CFO is called Annelies, not Anna": by the role as well.
        person = known(draft, told.one("role"))
    if person is None or right is None or known(draft, right) is not None:
        return False
    changed = replace(person, name=phrases.as_written(right))
    draft.record(PutPerson(draft.deal_id, changed))
    draft.say("ack.people", who=(describing.person(changed),))
    return True


def role(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """What somebody's role is."""
    person, words = known(draft, told.one("who")), told.one("role")
    if words is None or {*utterance(words).words} <= _NOBODY:
        return False
    bare = phrases.without_article(words)
    if person is None:
        return bool(told.one("who")) and joins(draft, told, said)
    draft.record(PutPerson(draft.deal_id, replace(person, role=bare)))
    draft.say("ack.people", who=(describing.person(replace(person, role=bare)),))
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
    if words is None or {*utterance(words).words} <= _NOBODY:
        return False
    if views_changed.comes_round(draft, utterance(words)):
        return True
    return known(draft, words) is None and joins(draft, told, said)


ROWS: Final[dict[tuple[str, str], Take]] = {
    ("signer", "is"): signs,
    ("signer", "also"): signs_too,
    ("signer", "is_not"): signs_not,
    ("signer", "limit"): limit,
    ("signer", "alone"): alone,
    ("people", "joins"): joins,
    ("people", "leaves"): leaves,
    ("people", "renamed"): renamed,
    ("people", "role"): role,
    ("against", "against"): against,
    ("against", "for"): is_for,
}
