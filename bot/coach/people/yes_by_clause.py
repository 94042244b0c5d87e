"""Keeping who gives the final yes, as it was told in clauses: who, with whom, up to what amount, and who has no more than a say."""

import re
from decimal import Decimal
from typing import Final

from bot.coach.basics import signing_words
from bot.coach.basics.once import later
from bot.coach.basics.record import replace
from bot.coach.keeping import people_known, people_records, recording
from bot.coach.known.facts import Person
from bot.coach.people import mandate_told, signer_stated
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutPerson
from bot.coach.turn.replies import Word, values
from bot.coach.understanding.readings import MandateSteps, ReadPerson, SigningSaid, YesTold
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.phrases import same, without_article
from bot.coach.words.reading import read_mandate_steps, read_signing_said, read_yes_told
from bot.coach.words.word_kinds import is_first_name

_OR: Final = {"nl": "of", "en": "or"}
_PAIR: Final = 2
_SPEAKS_OF_SIGNING: Final = later(signing_words.YES)
# One look at the words before clauses are read: it is of signing, a pair, or denied.
_MAY_PUT_RIGHT: Final = later(
    r"teken|sign|beslis|deci[ds]|final (?:yes|say|word)|laatste woord|definitief|\bagree|akkoord|approv|rubber|\b(?:not|niet|and|en|AND|EN|met|with|too|ook|both)\b",
    re.IGNORECASE,
)


def take(draft: Draft, said: Utterance, *, about: Person | None) -> str:
    """Keep who signs by the clauses of an answer to that question (`answers`); what else it says.

    `about` is whoever it was asked about: may this person give it alone?
    """
    told = read_yes_told(said, draft.language, asked=True, about=about is not None) or YesTold()
    if not keep(draft, told, about):
        # "Either of them", of nobody who is known.
        draft.mark("final_yes", "unknown")
        draft.say("ack.kept")
    return told.rest


# Where a bare pair may name those who have a voice, see it differently or act, and says nothing of who signs.
_ASKS_FOR_PEOPLE: Final = frozenset({"people", "differ", "next_step", "follow_up", "action", "rivals"})
# What is asked here may be answered by who signs: only what puts that right is no answer.
_ASKS_THE_SAME: Final = frozenset({"steps", "final_yes", "next_step", "follow_up", "happened", "differently"})
_BOTH_ARE: Final = later(
    r"\b(?:both|allebei|beide|samen|together)\b.*\b(?:agree|sign|akkoord|tekenen|beslissen|decide|ja)\b"
)
_TOO: Final = later(r"\b(?:too|also|as well|ook|mee|only if|alleen als|enkel als|mits|provided)\b")
_LOUD: Final = later(r"\b(?:AND|EN|ÉN|én)\b")


def answers(draft: Draft, said: Utterance) -> bool:
    """Whether a text is an answer to who signs, told in clauses."""
    pending = draft.conversation.pending
    about = next(
        (person for person in draft.facts.people if pending is not None and person.id == pending.about), None
    )
    if read_signing_said(said) is not None:
        return False
    told = read_yes_told(said, draft.language, asked=True, about=about is not None)
    steps = read_mandate_steps(said, draft.language)
    if steps is not None and (steps.below or told is None or not told.above):
        return False
    if told is None or (told.signers and not people_records.somebody(draft, told.signers)):
        # "The rfp moved, not the prebid" names nobody.
        return False
    return _is_more(told, about) and not _tells_a_route(told, said)


def answers_in_full(draft: Draft, said: Utterance) -> bool:
    """The same where it tells of others beside whoever signs, or of an amount: such a text puts no single step right."""
    told = read_yes_told(said, draft.language, asked=True, about=True) if answers(draft, said) else None
    if told is None:
        return False
    return bool(told.along or told.named or told.limit) or (bool(told.rest) and len(told.heard) > 1)


def put_right(draft: Draft, said: Utterance) -> str | None:
    """Put right who gives the final yes, where some clauses of a text do so; what the others say, None where none does.

    "No, Zielinska does not decide alone, the owner does, mr Brandt", "toch niet de CFO, de CEO", "pat AND noel".
    """
    signer = draft.facts.final_yes
    if signer is None or _MAY_PUT_RIGHT.search(said.text) is None or read_signing_said(said) is not None:
        return None
    if _adds_the_other(draft, signer, said):
        return ""
    both = _BOTH_ARE.search(said.fold) is not None
    told = read_yes_told(said, draft.language, asked=both, about=True)
    if told is None or told.either or _tells_a_route(told, said):
        return None
    if draft.open_question_id in _ASKS_THE_SAME and not told.corrects:
        return None
    if not told.signers:
        joins = bool(told.along) and not told.rest and (told.corrects or _TOO.search(said.fold) is not None)
        return told.rest if joins and keep(draft, told, signer) else None
    of_it = any(_is(signer, one) for one in (*told.denied, *map(_called, told.named)))
    again = len(told.signers) > 1 and any(_is(signer, _called(one)) for one in told.signers)
    of_signing = _SPEAKS_OF_SIGNING.search(said.fold) is not None
    if not (of_it or again or (of_signing and (told.corrects or both))):
        return None
    return told.rest if keep(draft, told, signer) else None


# "No, the steps are: trial, audit, director signs": the last of a list.
_OF_A_ROUTE: Final = frozenset("steps stappen route volgorde order daarna vervolgens afterwards".split())


def _tells_a_route(told: YesTold, said: Utterance) -> bool:
    return bool(told.rest) and not _OF_A_ROUTE.isdisjoint(said.words) and told.alone is None


# "Twijfel tussen de cfo en de ceo": one of them, and nobody knows which.
_IN_DOUBT: Final = later(
    r"(?:(?:it'?s|its|het is|'t is|ik|i'?m|dat is|nog) )*(?:twijfel\w*|torn|undecided|in doubt|somewhere between|ergens tussen|between|gaat tussen|(?:not sure|unsure|weet niet|geen idee) (?:if|whether|of)(?: (?:it'?s|het))?)\b.*\b(?:and|en|or|of)\b.*"
)


def is_in_doubt(said: Utterance) -> bool:
    """Whether a text names two of whom nobody knows which of them it is."""
    return _IN_DOUBT.fullmatch(said.fold.strip(" .!")) is not None


def put_right_first(draft: Draft, said: Utterance) -> str | None:
    """The same of a first sentence that only names the two, in front of more: "greg AND una. they want a demo first"."""
    signer = draft.facts.final_yes
    first, end, rest = said.text.partition(". ")
    if signer is None or not end or _LOUD.search(first) is None:
        return None
    return rest if _adds_the_other(draft, signer, utterance(first)) else None


def _adds_the_other(draft: Draft, signer: Person, said: Utterance) -> bool:
    """Take "pat AND noel" where Noel was kept."""
    of_people = draft.open_question_id in _ASKS_FOR_PEOPLE or signer.may_alone is True
    if of_people and _LOUD.search(said.text) is None:
        return False
    told = read_yes_told(said, draft.language, asked=True)
    if told is None or told.rest or told.along or told.either or len(told.signers) != _PAIR:
        return False
    if not any(_is(signer, _called(one)) for one in told.signers):
        return False
    return keep(draft, told, signer)


def _is(person: Person, called: str) -> bool:
    """Whether somebody is called so, by name or by role."""
    bare = without_article(called)
    return any(
        same(bare, one) for one in (person.called, person.name, without_article(person.role or "")) if one
    )


def _is_more(told: YesTold, about: Person | None) -> bool:
    """Whether more is told than one signer, or how one who was asked about signs: the simplest answers have rooms of their own."""
    one = len(told.signers) == 1
    name = told.signers[0].name if one else None
    # A surname of a few words is read whole here: "dirk de ridder".
    told_in_full = name is not None and (
        told.signers[0].role is not None or (" " in name and is_first_name(name.split()[0].casefold()))
    )
    if (
        told.along
        or told.named
        or told.either
        or told.denied
        or told.is_the
        or len(told.signers) > 1
        or told_in_full
    ):
        return True
    if one and len(told.heard) > 1:
        return True
    return (told.alone is not None and bool(told.rest) and (one or about is not None)) or (
        told.limit is not None and (told.worth is not None or one)
    )


def keep(draft: Draft, told: YesTold, about: Person | None) -> bool:
    """Record it, and read it back; False, with nothing recorded, where it is of nobody who is known."""
    signers = told.signers or _them(draft, told, about)
    if not signers:
        return False
    if told.limit is not None and _unit_unknown(draft, told):
        # "Up to 10, we're at 14": thousands, or whatever else.
        told = replace(told, limit=None, worth=None)
        draft.say("ack.kept")
    if told.worth is not None and draft.facts.deal.value is None:
        recording.record_value(draft, told.worth)
        draft.say("ack.deal_value", amount=Word("summary.amount", values(amount=told.worth)))
    told = replace(told, limit=_in_thousands(draft, told.limit))
    if told.above and told.limit is not None and len(signers) == 1:
        steps = MandateSteps(signers, told.along, told.limit, "", joins=told.both, whole=True)
        mandate_told.record(draft, steps)
    else:
        _settle(draft, told, signers, about)
    known = [one for one in told.named if people_known.find_called(draft.facts, _called(one)) is None]
    people_records.record_people(draft, known)
    draft.understood += told.heard
    draft.mark("final_yes", "said")
    mandate_told.read_back(draft)
    if known:
        draft.say(
            "ack.people",
            who=tuple(" ".join(part for part in (one.role, one.name) if part) for one in known),
        )
    return True


def _unit_unknown(draft: Draft, told: YesTold) -> bool:
    sums = (told.limit, told.worth, draft.facts.deal.value)
    return all(amount is None or amount < _SCALED for amount in sums)


def _in_thousands(draft: Draft, limit: Decimal | None) -> Decimal | None:
    """The limit as it is meant: "up to 20" of a deal of 21,000 is twenty thousand."""
    value = draft.facts.deal.value
    small = limit is not None and value is not None and limit < _SCALED <= value
    return limit * _SCALED if limit is not None and small else limit


_SCALED: Final = 1_000


def _them(draft: Draft, told: YesTold, about: Person | None) -> tuple[ReadPerson, ...]:
    """Whoever it is told of without a name: the one it was asked about, or "either of them" of two who are known."""
    if not told.either:
        return (ReadPerson(about.name, about.role),) if about is not None else ()
    signer = draft.facts.final_yes
    if signer is not None and len(signer.together_with) == 1:
        return (ReadPerson(signer.name, signer.role), ReadPerson(signer.together_with[0], None))
    voices = [person for person in draft.facts.people if person.has_voice]
    return tuple(ReadPerson(one.name, one.role) for one in voices) if len(voices) == _PAIR else ()


def _settle(draft: Draft, told: YesTold, signers: tuple[ReadPerson, ...], about: Person | None) -> None:
    first, *others = signers
    if told.either:
        called = f" {_OR[draft.language]} ".join(one.name or one.role or "" for one in signers)
        signs = {
            "has_voice": True,
            "can_say_yes": True,
            "may_say_yes": True,
            "may_alone": True,
            "together_with": (),
        }
        either = people_records.put_person(
            draft, ReadPerson(called, None), evidence="heard", heard_on=draft.today, **signs
        )
        for other in draft.facts.people:
            if other.id != either.id and other.gives_the_yes:
                draft.record(PutPerson(draft.deal_id, replace(other, may_say_yes=None, can_say_yes=None)))
        return
    together = people_records.along(draft, [_in_full(one) for one in (*others, *told.along)])
    alone = None if told.limit is not None else False if together else told.alone
    named = first.name is not None and first.role is not None and (told.signers or about is None)
    is_the = (first.name or "", without_article(first.role or "")) if named else None
    signer_stated.settle(
        draft, SigningSaid(_called(first), together, alone, denied=told.denied, is_the=is_the)
    )
    signer = draft.facts.final_yes
    if signer is None:
        return
    changed = replace(signer, together_with=together or signer.together_with, role=signer.role or told.is_the)
    if told.limit is not None:
        value = draft.facts.deal.value
        enough = value is None or told.limit >= value
        changed = replace(changed, limit=told.limit, may_alone=True, may_say_yes=enough)
    draft.record(PutPerson(draft.deal_id, changed))


def _called(person: ReadPerson) -> str:
    return person.name or without_article(person.role or "")


def _in_full(person: ReadPerson) -> str:
    return without_article(" ".join(part for part in (person.role, person.name) if part))
