"""Turning what was read of people into effects: who has a voice, and who can and may say yes.; what is new about them is added."""

import re
from collections.abc import Sequence
from typing import Final

from bot.coach.basics import pronouns
from bot.coach.basics.marked_names import places_of
from bot.coach.basics.once import later
from bot.coach.basics.pronouns import ANYBODY
from bot.coach.basics.record import replace
from bot.coach.keeping import people_known
from bot.coach.keeping.how_sure import how_sure
from bot.coach.known.facts import Person
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutDeal, PutPerson
from bot.coach.turn.replies import Word, values
from bot.coach.understanding.readings import PeopleReading, ReadPerson
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import called_in_full, one_person
from bot.coach.words.nobody_there import is_nobody
from bot.coach.words.phrases import same, seat_of, without_article, without_owner
from bot.coach.words.reading import read_date
from bot.coach.words.sighs import unsighed
from bot.coach.words.word_kinds import is_bare_time, is_body, is_first_name, is_role


def put_person(draft: Draft, read: ReadPerson, **changes: object) -> Person:
    """Record somebody at the customer, with what is new about them."""
    told = replace(read, name=_bare(_without_house(draft, read.name)))
    if (
        told.name is None
        and is_first_name(told.role or "")
        and not is_role(utterance(told.role or ""), draft.language)
    ):
        # "Tom in engineering": of a word that nobody looked at closely.
        told = ReadPerson(told.role, None)
    read = in_full(draft, told)
    known = people_known.find_person(draft.facts, read.name, read.role)
    base = known or Person(draft.new_id())
    # What only stands beside a name is theirs where nothing was told of them yet.
    role = (base.role if told.name and not told.role else None) or read.role or base.role
    if role and base.role and base.role.lower().endswith(f" {role.lower()}"):
        role = base.role  # "trustees", who are the board of trustees
    if role and same(base.name, role):
        role = base.role  # "els" reads like a role where it is not looked at closely
    if known is None:
        changes.setdefault("heard_on", draft.today)
    person = replace(base, name=_fuller(base.name, read.name), role=role, **changes)  # type: ignore[arg-type]  # names are checked at run time
    if person != known:
        draft.record(PutPerson(draft.deal_id, person))
    return person


_BEFORE_NAMES: Final = frozenset("fella guy bloke chap lad lady woman man dude girl vent gast kerel".split())
_BEHIND_NAMES: Final = frozenset(
    "cannot can't cant can maybe perhaps yes no ja nee mag kan misschien btw ofzo".split()
)


def _bare(name: str | None) -> str | None:
    """A name without the small words that were read along with it: "fella Gareth", "carol maybe", "Okafor cannot"."""
    words = name.split() if name else []
    while len(words) > 1 and words[0] in _BEFORE_NAMES:
        words = words[1:]
    while len(words) > 1 and words[-1] in _BEHIND_NAMES:
        words = words[:-1]
    return " ".join(words) if words else name


def in_full(draft: Draft, read: ReadPerson) -> ReadPerson:
    """Somebody by all that the message calls them; whoever buys is no part of a name."""
    if draft.said is None:
        return read if read.role is None else replace(read, role=without_article(read.role))
    full = called_in_full.in_full(draft.said, read, draft.language)
    return replace(full, name=_without_house(draft, full.name))


def _without_house(draft: Draft, name: str | None) -> str | None:
    """A name without the customer it was told to be of, or that nobody is sure: at Acme "Lisa van Acme" is Lisa."""
    called = name and (unsighed(utterance(name)).text or name)
    first, of, house = (called or "").partition(" van ")
    return first if of and same(house, draft.facts.deal.account) else called


def _fuller(known: str | None, told: str | None) -> str | None:
    """The name that says more: who is known as Kees Vermeulen and spoken of as "kees" keeps their name."""
    if known is None or told is None:
        return told or known
    return known if len(utterance(known).words) > len(utterance(told).words) or same(known, told) else told


def drop(draft: Draft, called: str) -> bool:
    """Take somebody off the deal who has nothing to do with it after all. False when nobody is called that."""
    person = people_known.find_called(draft.facts, called)
    if person is None:
        return False
    draft.record(PutPerson(draft.deal_id, replace(person, removed=True)))
    if person.gives_the_yes:
        # Who gives the final yes is not known any more.
        draft.mark("final_yes", "unknown")
    if person.differs and not any(other.differs for other in draft.facts.people):
        # With whoever saw it differently goes what was known of that.
        draft.record(PutDeal(replace(draft.facts.deal, disagreement=None)))
        draft.mark("differ", "unknown")
    drop_cosigner(draft, person.called)
    draft.say("ack.person_dropped", who=person.called)
    return True


def holds_no_place(draft: Draft, called: str) -> bool:
    """Whether somebody is known by this name who signs nothing: a rival may have been taken for one of theirs."""
    person = people_known.find_called(draft.facts, called)
    return person is not None and not person.gives_the_yes and person.role is None


def drop_cosigner(draft: Draft, called: str) -> bool:
    """Take somebody off who was told to sign along. False when nobody called so does."""
    signer = draft.facts.final_yes
    bare = without_owner(called)
    if signer is None or not any(same(without_owner(one), bare) for one in signer.together_with):
        return False
    left = tuple(one for one in signer.together_with if not same(without_owner(one), bare))
    alone = signer.may_alone if left else None
    draft.record(PutPerson(draft.deal_id, replace(signer, together_with=left, may_alone=alone)))
    return True


def record_people(draft: Draft, people: Sequence[ReadPerson]) -> None:
    """Record who has a voice."""
    for read in somebody(draft, people):
        put_person(draft, read, has_voice=True)


def somebody(draft: Draft, people: Sequence[ReadPerson]) -> tuple[ReadPerson, ...]:
    """Those of the people read who are somebody at the customer: no place, no day, no lender and no rival."""
    return tuple(
        each
        for one in people
        for each in _each_known(draft, one.name) or (one,)
        if not _is_nobody(draft, each.name or each.role)
    )


def _each_known(draft: Draft, name: str | None) -> tuple[ReadPerson, ...]:
    """Those known whose names stand in a row where one name was read: "Pete Dionne Graham"."""
    return tuple(ReadPerson(one.name, None) for one in people_known.in_a_row(draft.facts, name or ""))


def _is_nobody(draft: Draft, called: str | None) -> bool:
    return (
        not called
        or is_nobody(called, draft.language)
        or is_rival(draft, called)
        or tells_when(draft, called)
        or _ends_on_a_day(draft, utterance(called).words)
    )


def _ends_on_a_day(draft: Draft, words: Sequence[str]) -> bool:
    """Whether a few words say when somebody is at it: "H&s this week"."""
    when = utterance(" ".join(words[-2:]))
    return (
        len(words) > len(when.words)
        and is_bare_time(when, draft.language)
        and read_date(when, draft.language, draft.today, draft.context.zone) is not None
    )


def tells_when(draft: Draft, called: str) -> bool:
    """Whether the message names a body or somebody only to say when something is, or why: "not before the management team"."""
    fold = draft.said.fold if draft.said is not None else ""
    places = tuple(places_of(fold, utterance(called).fold))
    # Whoever is spoken about, by a name, is somebody: "talked about Wilbur".
    told = _WHEN if called[:1].isupper() else _WHEN_OR_WHY
    return bool(places) and all(told.search(fold[:start]) is not None for start, _ in places)


_WHEN: Final = later(r"\b(?:na|after|until|sinds|since) (?:(?:de|het|the|hun|their) )?$")
_WHEN_OR_WHY: Final = later(
    rf"{_WHEN.pattern}"
    r"|\b(?:vanwege|wegens|because of|due to|(?<!gaat )(?<!gaan )(?:about|over)) (?:(?:de|het|the|hun|their) )?(?:[\w-]+ (?:en|and) (?:(?:de|het|the) )?)?$"
)


def is_rival(draft: Draft, called: str | None) -> bool:
    """Whether somebody called so is a rival of ours, who takes no part in what the customer decides."""
    return called is not None and any(
        rival.name and same(rival.name, called) for rival in draft.facts.competitors
    )


def record_views(draft: Draft, people: Sequence[ReadPerson]) -> Word:
    """Record who sees it differently; answers how that is shown."""
    shown = [_shown(read, put_person(draft, read, differs=True)) for read in somebody(draft, people)]
    draft.record(PutDeal(replace(draft.facts.deal, disagreement=True)))
    draft.mark("differ", "said")
    return Word("differ.who", values(who=tuple(dict.fromkeys(shown))))


def _shown(read: ReadPerson, person: Person) -> str:
    """How somebody is spoken of who was just told of: as they were, or by more of the name that is known."""
    told = read.name or read.role or ""
    return person.called if len(utterance(person.called).words) > len(utterance(told).words) else told


def _is_called(read: ReadPerson, called: str) -> bool:
    """Whether somebody is called so, by name, by role or by both: "zoon Piet"."""
    both = " ".join(part for part in (read.role, read.name) if part)
    return any(same(one, called) for one in (read.name, read.role, both) if one)


_TOGETHER: Final = frozenset("en and samen together met with".split())


def split_called(called: str, people: Sequence[ReadPerson]) -> ReadPerson:
    """The person meant by a text such as "eigenaar Ömer": the one read there, or the words as a role."""
    fold = utterance(called).fold
    bare = without_article(called)
    for read in people:
        if read.name is not None and utterance(read.name).fold in fold:
            return read
    for read in people:
        if read.role is not None and utterance(read.role).fold in fold:
            # "HR director" is more than "HR"; "CFO tot 100k" is no more than the CFO.
            longer = (
                len(bare.split()) in {2, 3}
                and not any(char.isdigit() for char in bare)
                and bare.replace(" ", "").isalpha()
            )
            return ReadPerson(None, bare) if longer and not _TOGETHER & set(utterance(bare).words) else read
    return ReadPerson(None, bare)


def _is_surname(account: str, called: str | None) -> bool:
    """Whether somebody is called as the business is: "jansen tekent" at Bakker Jansen."""
    _, _, last = utterance(account).fold.rpartition(" ")
    return called is not None and last != "" and utterance(account).fold != last == utterance(called).fold


def told_in_full(person: Person) -> bool:
    """Whether it is known that somebody may say yes, and alone, with whom or up to what: then nobody asks it again."""
    how = person.may_alone is not None or person.limit is not None or bool(person.together_with)
    return person.may_say_yes is True and how


# "Tekent ook mee": a word beside the verb is nobody.
NOBODY: Final = frozenset(
    {"mee", "ook", "along", "too", "also", "samen", "together", "allebei", "both", "zelf"}
)


# "The board, chair is Lucy Tan": she leads those who sign, and signs as one of them.
_LEADS: Final = later(r"\b(?:chair(?:man|woman|person|lady)?|voorzitter|head|president)$", re.IGNORECASE)


def leading(people: Sequence[ReadPerson], signer: str) -> tuple[ReadPerson, ...]:
    """Those of the people who lead the body that signs."""
    if not is_body(signer):
        return ()
    return tuple(one for one in people if one.name and one.role and _LEADS.search(one.role))


def beside(together: Sequence[str], signer: str, people: Sequence[ReadPerson] = ()) -> tuple[str, ...]:
    """Who signs along, without the signer themselves, who leads a body that signs, and words that are nobody."""
    leads = {utterance(one.name or "").fold for one in leading(people, signer)}
    return tuple(
        one
        for one in together
        if utterance(one).fold not in NOBODY | leads
        and not same(without_article(one), without_article(signer))
    )


def along(draft: Draft, called: Sequence[str]) -> tuple[str, ...]:
    """Who signs along, without a rival and whatever else is nobody there; a bank may have to agree."""
    bare = ((one, without_owner(one)) for one in called)
    return tuple(
        _known_as(draft, one)
        for one, name in bare
        if not (is_nobody(name, draft.language, lenders=True) or is_rival(draft, name))
    )


def _known_as(draft: Draft, called: str) -> str:
    """What somebody is called in full who is known: "tessa" is Tessa Brand."""
    known = people_known.find_named(draft.facts, called)
    name = known.name if known is not None else None
    return _fuller(name, called) or called if name and len(name) > len(called) else called


def signs_as_before(draft: Draft, said: Utterance, holder: str) -> bool:
    """Whether somebody else than who gives the final yes is said to sign still: "Graham still signs at the end" is of his step."""
    signer, known = draft.facts.final_yes, people_known.find_called(draft.facts, holder)
    # Whoever was taken off is put back: "no, helen still signs".
    return signer is not None and _STILL.search(said.fold) is not None and known not in {None, signer}


_STILL: Final = later(
    r"\bstill (?:signs?|decides?|approves?)\b|\b(?:tekent|beslist) (?:nog steeds|nog altijd)\b"
)


def record_final_yes(draft: Draft, reading: PeopleReading, *, asked: bool) -> Person | None:
    """Record who says yes.

    Asked who can and may, the answer says both; mentioned in passing ("the CFO signs") it only says who can, and a
    mandate below the deal's value is not a yes.
    """
    if reading.final_yes is None or {*utterance(reading.final_yes).words} <= ANYBODY:
        # Whoever "she" stands for is called something.
        return None
    if draft.said is not None and signs_as_before(draft, draft.said, reading.final_yes):
        return None
    # "The old man with son": whoever signs along is told beside them, and is not them.
    others = [
        one for one in reading.people if not any(_is_called(one, other) for other in reading.together_with)
    ]
    if draft.said is not None:
        # "Chair of trustees, mrs Okonedo": the role and the name are one.
        others = list(one_person.as_one(draft.said, others))
    called = seat_of(reading.final_yes, draft.language) or reading.final_yes
    read = split_called(called, others or reading.people)
    if utterance(read.name or read.role or "").fold in pronouns.ANYBODY:
        return None  # "dan tekent ze": whoever that is
    if _is_nobody(draft, read.name) if read.name else _is_nobody(draft, read.role):
        return None  # "take Linet off the final yes", "the bank has to agree"
    if read.name is None and _is_surname(draft.facts.deal.account, read.role):
        read = ReadPerson(read.role, None)
    value = draft.facts.deal.value
    enough = None if reading.limit is None or value is None else reading.limit >= value
    told = reading.alone or reading.limit is not None or bool(reading.together_with)
    may = True if enough is None and (asked or told) else enough
    changes: dict[str, object] = {"can_say_yes": True, "has_voice": True}
    if may is not None:
        changes["may_say_yes"] = may
    if reading.alone is not None:
        changes["may_alone"] = reading.alone
    if reading.limit is not None:
        changes["limit"] = reading.limit
    signing_along = along(draft, beside(reading.together_with, reading.final_yes, reading.people))
    if signing_along:
        changes["together_with"] = signing_along
        changes["may_alone"] = reading.limit is not None
    elif reading.together_with and reading.alone is False:
        changes.pop("may_alone", None)
    elif reading.alone:
        # "Wouter signs alone now": whoever signed along does not any more.
        changes["together_with"] = ()
    known = people_known.find_person(
        draft.facts, read.name, without_article(read.role) if read.role else None
    )
    evidence, _ = how_sure(draft, reading.final_yes)
    if evidence is not None or asked or known is None:
        # Named once more in passing, somebody is no surer than they were.
        changes |= {"evidence": evidence or "heard", "heard_on": draft.today}
    person = put_person(draft, read, **changes)
    record_people(draft, leading(reading.people, reading.final_yes))
    for other in draft.facts.people:
        if other.id != person.id and other.gives_the_yes and asked:
            draft.record(PutPerson(draft.deal_id, replace(other, may_say_yes=None, can_say_yes=None)))
    return person
