"""What is told of who signs: who it is, who signs along, who does not, and up to what amount."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.record import replace
from bot.coach.judged.about import NOT, Take
from bot.coach.judged.people_judged import called, known, somebody
from bot.coach.keeping import people_records
from bot.coach.known.facts import Person
from bot.coach.people import mandate_told, signer_stated
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutPerson
from bot.coach.understanding.clauses import cut
from bot.coach.understanding.readings import ReadPerson, SigningSaid
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.understanding.told_readings import ToldReading
from bot.coach.words import phrases
from bot.coach.words.reading import read_money


def signs(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """Who gives the final yes, alone or with others; whoever was told of before does not, unless they sign along."""
    who, along, instead = called(told, "who"), called(told, "with"), called(told, "old")
    if not who and len(instead) == 1 and known(draft, instead[0]) not in {None, draft.facts.final_yes}:
        # Whoever did not sign so far is no one who does not any more.
        who, instead = instead, ()
    if not who or (not instead and people_records.signs_as_before(draft, said, who[0])):
        return False
    if told.all("sum"):
        return limit(draft, told, said)
    if len(who) > 1 and _THAT_IS.search(said.fold) is not None:
        # "The owner, that's Mr Dhondt" is one.
        return False
    if len(who) > 1 and not instead and not NOT.isdisjoint(said.words):
        # "The owners don't decide, it's Mr Tighe": which of them does is not known for sure.
        return False
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
            alone=True if _ONLY.intersection(said.words) and not along else None,
        ),
    )
    return True


_THAT_IS: Final = later(r"\b(?:dat is|that is|that's|thats|namelijk|oftewel)\b")
_ONLY: Final = frozenset("only alone alleen enkel uitsluitend".split())
_TOO: Final = later(
    r"\b(?:ook|mee|mee-?(?:teken\w*|beslis\w*)|eveneens|samen|tesamen|allebei|also|too|as well|both|together|along|jointly|co-?sign\w*)\b"
)


_TOGETHER: Final = frozenset("together jointly samen tesamen".split())


def says_too(said: Utterance) -> bool:
    """Whether a text says in so many words that somebody does it as well."""
    return _TOO.search(said.fold) is not None


def signs_too(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """Somebody signs beside whoever does: nobody is replaced."""
    who = told.all("who") or told.all("with")
    # "His son signs too": with whoever does.
    along = tuple(words for words in told.all("with") if words not in who)
    told = replace(told, slots={**told.slots, "who": who, "with": along})
    people = (*somebody(draft, told, said), *somebody(draft, told, said, "with"))
    signer = draft.facts.final_yes
    if signer is None and called(told, "with"):
        return signs(draft, told, said)
    if not NOT.isdisjoint(said.words):
        # "The owners don't decide, it's Mr Tighe" is no more than it says.
        return False
    first = [one for words in called(told, "with") if (one := known(draft, words)) is not None]
    if signer is not None and len(first) == 1 and first[0] is not signer and not _names(said, signer):
        # "Moira plus the s151 officer": whom they sign along with is told to sign.
        others = tuple(_in_full(one) for one in somebody(draft, told, said))
        signer_stated.record(draft, SigningSaid(holder=first[0].called, together=others, corrects=True))
        return True
    if signer is None or not people:
        return False
    if len(people) > 1 and not _TOGETHER.isdisjoint(said.words) and not _names(said, signer):
        # "Roy and Len sign together" is with each other.
        return False
    joins = tuple(
        one
        for one in dict.fromkeys(map(_in_full, people))
        if not phrases.same(one, signer.called) and known(draft, one) is not signer
    )
    return bool(joins) and signer_stated.joins(draft, SigningSaid(joins=joins))


def _names(said: Utterance, person: Person) -> bool:
    words = {*said.words}
    return any(called and {*utterance(called).words} <= words for called in (person.name, person.role))


def signs_not(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """Somebody who was said to sign does not."""
    signer = draft.facts.final_yes
    denied = [
        person for words in called(told, "old") + called(told, "who") if (person := known(draft, words))
    ]
    if signer is None or signer not in denied:
        return _may_not(draft, denied)
    draft.record(
        PutPerson(
            draft.deal_id,
            replace(signer, can_say_yes=None, may_say_yes=False, may_alone=None, has_voice=True),
        )
    )
    draft.open_question("final_yes")
    draft.say("judged.signs_not", who=signer.called)
    return True


def _may_not(draft: Draft, denied: Sequence[Person]) -> bool:
    """Whoever was not said to sign may not: who does is still to be asked."""
    told = [one for one in denied if one.may_say_yes is not False and not one.gives_the_yes]
    for one in told:
        draft.record(PutPerson(draft.deal_id, replace(one, may_say_yes=False, has_voice=True)))
        draft.say("judged.signs_not", who=one.called)
    return bool(told)


def limit(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """Up to what amount somebody signs, and who must agree above it."""
    # "Ilse has her own budget up to 50k. Ilse signs alone": that she signs is told as well.
    before = len(draft.parts)
    signer_stated.take_beside(draft, cut(said))
    # It is read back with the amount.
    del draft.parts[before:]
    words, named = told.one("sum"), called(told, "who")
    amount = read_money(utterance(words), draft.language) if words else None
    person = known(draft, named[0]) if named else draft.facts.final_yes
    if amount is not None and person is None and named:
        new = somebody(draft, told, said)
        person = people_records.put_person(draft, new[0], has_voice=True) if new else None
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
    named, signer = called(told, "who"), draft.facts.final_yes
    if signer is None or (named and known(draft, named[0]) is not signer) or signer.may_alone:
        return False
    draft.record(
        PutPerson(draft.deal_id, replace(signer, may_alone=True, together_with=(), heard_on=draft.today))
    )
    draft.mark("final_yes", "said")
    mandate_told.read_back(draft)
    return True


def _in_full(one: ReadPerson) -> str:
    return " ".join(called for called in (one.role, one.name) if called)


ROWS: Final[dict[tuple[str, str], Take]] = {
    ("signer", "is"): signs,
    ("signer", "also"): signs_too,
    ("signer", "is_not"): signs_not,
    ("signer", "limit"): limit,
    ("signer", "alone"): alone,
}
