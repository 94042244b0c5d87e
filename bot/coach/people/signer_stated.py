"""A message that only says who signs, in whatever phase: it puts right what stood there, and is read back.

What was told last counts. Whoever it denies keeps their voice and signs nothing; whoever is gone is taken off.
"""

import re
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.record import replace
from bot.coach.keeping import people_known, people_records
from bot.coach.keeping.how_sure import how_sure
from bot.coach.known.facts import Person
from bot.coach.people.mandate_told import read_back
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutPerson
from bot.coach.understanding.clauses import Clauses
from bot.coach.understanding.people.signing_words import SPEAKS_OF_IT
from bot.coach.understanding.readings import ReadPerson, SigningSaid
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.phrases import same, without_article, without_owner
from bot.coach.words.reading import match_step, read_names, read_signing_said

# What is asked here may be answered by "the board decides": only what puts something right is no answer to it.
_ASKS_THE_SAME: Final = frozenset({"steps", "final_yes", "next_step", "follow_up", "happened", "differently"})


def take(draft: Draft, said: Utterance) -> bool:
    """Record who is said to sign, and read it back. False, with nothing recorded, where the text says more or something else."""
    told = read_signing_said(said) or _joining_in(said)
    if told is None or not draft.has_deal:
        return False
    if draft.open_question_id in _ASKS_THE_SAME and not told.corrects:
        return False
    if told.holder is None:
        return joins(draft, told)
    if told.of_the_signer and not any(_signed(draft, one) for one in (told.holder, *told.together)):
        return False
    if told.in_place_of is not None and not told.gone and draft.open_question_id in {"people", "differ"}:
        # "It's not the chair, it's Ann" may answer that too.
        return False
    if told.in_place_of is not None and not (_signed(draft, told.in_place_of) or _signed(draft, told.holder)):
        return False
    if not told.corrects and (
        _is_step(draft, said) or people_records.signs_as_before(draft, said, told.holder)
    ):
        return False
    record(draft, told)
    return True


def record(draft: Draft, told: SigningSaid) -> None:
    """Record who signs and who does not, as it was read, and read it back."""
    settle(draft, told)
    draft.mark("final_yes", "said")
    read_back(draft)


def take_beside(draft: Draft, told: Clauses) -> frozenset[int]:
    """Keep who signs, and that alone or together with whom, where a sentence beside others says it; the places of its clauses."""
    sentences = told.parts("stop")
    for part in sentences if len(sentences) > 1 and draft.has_deal else ():
        # "Marloes is out, Jan signs alone" tells of both.
        read = read_signing_said(part.said) if "," not in part.said.text else None
        if read is not None and read.holder and read.alone is not None and take(draft, part.said):
            draft.understood.append(part.said.text)
            return part.places
    return frozenset()


_CLAUSES: Final = later(
    r"[,;.!\n]+\s*|\s+(?:dus|so|maar|but|want|because|omdat|en|and)\s+(?!alone\b|alleen\b)", re.IGNORECASE
)


def _joining_in(said: Utterance) -> SigningSaid | None:
    """Who has to agree too by one clause of a message that tells more: "yes, but the city pays, so the alderman has to agree too"."""
    if SPEAKS_OF_IT.search(said.fold) is None or "?" in said.text:
        return None
    told = [read for piece in _CLAUSES.split(said.text) if (read := read_signing_said(utterance(piece)))]
    if len(told) != 1 or told[0].holder is not None or not told[0].joins:
        return None
    return told[0]


def says_who_joins(text: str) -> bool:
    """Whether a clause says no more than that somebody has to agree too."""
    told = read_signing_said(utterance(text))
    return told is not None and told.holder is None and bool(told.joins)


def is_one(draft: Draft, said: Utterance) -> bool:
    """Whether a text says of the deal at hand who signs: then it names no other customer."""
    told = read_signing_said(said)
    if told is None:
        return False
    named = (told.holder, *told.joins, *told.denied, *told.gone)
    return (
        told.corrects
        or any(one and _known(draft, one) is not None for one in named)
        or draft.facts.final_yes is not None
    )


def _is_step(draft: Draft, said: Utterance) -> bool:
    """Whether these are the words of a step of theirs, where the question is about the steps."""
    if draft.open_question_id != "position":
        return False
    return match_step(said, [step.title for step in draft.facts.steps], draft.language) is not None


def settle(draft: Draft, told: SigningSaid) -> None:
    """Record who signs and who does not."""
    for one in told.gone:
        person = _known(draft, one)
        if person is not None:
            draft.record(PutPerson(draft.deal_id, replace(person, removed=True)))
            people_records.drop_cosigner(draft, person.called)
        people_records.drop_cosigner(draft, one)
    for one in told.denied:
        people_records.drop_cosigner(draft, one)
        person = _known(draft, one)
        if person is not None and person.gives_the_yes:
            draft.record(
                PutPerson(
                    draft.deal_id,
                    replace(
                        person,
                        can_say_yes=None,
                        may_say_yes=None,
                        may_alone=None,
                        together_with=(),
                        limit=None,
                    ),
                )
            )
    signer = _put(draft, told.holder or "", told.is_the)
    along = people_records.beside([without_article(one) for one in told.together], signer.called)
    known = tuple(
        one
        for one in signer.together_with
        if not told.alone and not any(same(without_owner(one), without_owner(who)) for who in told.denied)
    )
    together = along or known
    sure, _ = how_sure(draft, told.holder)
    changed = replace(
        signer,
        can_say_yes=True,
        may_say_yes=True,
        has_voice=True,
        together_with=together,
        may_alone=told.alone
        if told.alone is not None
        else signer.may_alone
        if together or signer.may_alone
        else None,
        limit=None if told.alone else signer.limit,
        evidence=sure or "heard",
        heard_on=draft.today,
    )
    draft.record(PutPerson(draft.deal_id, changed))
    for other in draft.facts.people:
        if other.id != signer.id and other.gives_the_yes:
            draft.record(
                PutPerson(
                    draft.deal_id,
                    replace(other, may_say_yes=None, can_say_yes=None, may_alone=None, together_with=()),
                )
            )


def joins(draft: Draft, told: SigningSaid) -> bool:
    """Take "de directeur tekent ook mee": whoever was told of before still signs."""
    signer = draft.facts.final_yes
    if signer is None:
        return False
    added = [
        without_article(one)
        for one in told.joins
        if not same(without_article(one), signer.called)
        and not any(same(without_article(one), other) for other in signer.together_with)
    ]
    together = (*signer.together_with, *added)
    draft.record(
        PutPerson(
            draft.deal_id,
            replace(
                signer,
                may_say_yes=True,
                may_alone=signer.limit is not None,
                together_with=together,
                heard_on=draft.today,
            ),
        )
    )
    draft.mark("final_yes", "said")
    read_back(draft)
    return True


def _signed(draft: Draft, one: str) -> bool:
    person = _known(draft, one)
    return person is not None and person.gives_the_yes


def _known(draft: Draft, called: str) -> Person | None:
    """Who was told of by these words, or by some of them: "old man Vos" is the old man."""
    bare = without_owner(called)
    exact = people_known.find_called(draft.facts, bare)
    if exact is not None:
        return exact
    words = {*utterance(bare).words}
    within = [
        person
        for person in draft.facts.people
        if person.called
        and ({*utterance(without_article(person.called)).words} <= words or _ends_on(person.called, bare))
    ]
    return within[0] if len(within) == 1 else None


def _ends_on(called: str, name: str) -> bool:
    """Whether somebody's title and name end on this name: "directeur Van der Wal" is Van der Wal, "HR director" no director."""
    longer, shorter = utterance(called), utterance(name)
    if not shorter.words or longer.words[-len(shorter.words) :] != shorter.words:
        return False
    return longer.tokens[-len(shorter.words)].text[:1].isupper() and not longer.tokens[-1].text.isupper()


def _put(draft: Draft, called: str, is_the: tuple[str, str] | None) -> Person:
    """The person of these words, recorded where they are new; `is_the`: their name and role, where both were told."""
    bare = without_owner(called)
    known = _known(draft, bare)
    read = _read(draft, bare) if is_the is None else ReadPerson(*is_the)
    if known is None and is_the is not None:
        # "The farmer" who was known without a name is Ted.
        known = people_known.find_unnamed(draft.facts, is_the[1])
        known = known and replace(known, name=is_the[0])
    if known is not None and is_the is not None and known.role is None:
        known = replace(known, role=is_the[1])
    if known is None:
        return people_records.put_person(draft, read, has_voice=True)
    longer = len(utterance(bare).words) > len(utterance(known.called).words)
    if longer and read.name is not None:
        known = replace(known, name=read.name, role=read.role or known.role)
    return known


_ARTICLES: Final = frozenset("the de het een a an of van from bij at".split())


def _read(draft: Draft, called: str) -> ReadPerson:
    """A name with its role where both are read in these words, else all of them as one or the other."""
    words = {*utterance(called).words} - _ARTICLES
    for read in read_names(utterance(called), draft.language):
        told = utterance(f"{read.role or ''} {read.name or ''}").words
        if read.name is not None and words <= {*told}:
            # "Old man Vos" of Bakkerij Vos: by the surname alone he might be anybody there.
            whole = utterance(draft.facts.deal.account).words[-1:] == utterance(read.name).words
            return ReadPerson(called, None) if whole else read
        if read.name is None and words <= {*told}:
            return ReadPerson(None, called)
    name = called[:1].isupper() and not all(word.isupper() for word in called.split())
    return ReadPerson(called, None) if name else ReadPerson(None, called)
