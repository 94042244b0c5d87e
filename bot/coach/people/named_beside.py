"""What somebody is called, told later beside something else: "her name's Gail Whitcombe btw", "da's Hetty Molenaar dus", "Sian is the matron".

The name completes whoever was known without it, everywhere; who was kept twice becomes one. The rest goes on to the question.
"""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.order_words import SIGHS
from bot.coach.basics.record import replace
from bot.coach.basics.surname_particles import ONE
from bot.coach.keeping import people_known, people_records
from bot.coach.known.facts import Person
from bot.coach.showing import describing
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutPerson
from bot.coach.understanding.clauses import Clauses
from bot.coach.understanding.readings import ReadPerson
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.phrases import same, without_article

_ALONG: Final = r"(?: (?:trouwens|btw|by the way|dus|so|hoor|ze|he|though))*[ .!]*"
_NAME: Final = rf"(?P<name>(?:(?:[Mm](?:r|rs|s|iss|evr|evrouw|eneer)|[Dd](?:r|hr))\.? )?[A-Z][\w'’-]+(?: {ONE})*(?: [A-Z][\w'’-]+){{0,3}})"
# "Her name's Gail", "boss name is Mr Adeyemi", "haar naam is Gail", "the VP's name is Moira".
_HER_NAME: Final = later(
    rf"(?i:{SIGHS}(?:(?:de|the|hun|their|our) )?(?P<role>her|his|their|haar|zijn|hun|[a-z][a-z ]{{0,25}}?)(?:'s)? (?:first |voor)?(?:names?|naam)(?:'s| is| =|:)?) {_NAME}(?i:{_ALONG})"
)
_CALLED: Final = later(
    rf"(?i:{SIGHS}(?P<role>he|she|hij|zij|ze|die) (?:is called|is named|heet)) {_NAME}(?i:{_ALONG})"
)
# "Da's Hetty Molenaar dus": the rest of a name that is known in part.
_THAT_IS: Final = later(
    rf"(?i:{SIGHS}(?:da'?s|dat is|dat was|that'?s|that is|it'?s|its|het is)) {_NAME}(?i:(?: zelf| herself| himself)?{_ALONG})"
)
_IS_ONE: Final = later(
    r"(?:and |en |oh |nee |no |sorry )*(?P<name>[\w'-]+(?: [\w'-]+){0,2}) (?:is|=) (?:the|de|het|our|onze|hun|their) (?P<role>[\w-]+(?: [\w-]+){0,3}?)(?: (?:there|daar|hoor|dus|btw))*[ .!]*"
)
_ONE_PERSON: Final = later(
    r"(?:(?:dat|that|they|it|zij|ze)(?:'s| is| are|'re| zijn)? )?(?:just )?(?:one person|the same(?: person)?|een persoon|1 persoon|1 person|dezelfde(?: persoon)?|een en dezelfde)[ .!]*"
)
# Too much of what people type has one of these for a gate.
_MAY_NAME: Final = later(
    r"\b(?:names?|naam|heet|called|named)\b|\b(?:da'?s|dat is|dat was|that'?s|that is|it'?s|its|het is)\b"
    r"|\b(?:is|=) (?:the|de|het|our|onze|hun|their)\b"
)


def take(draft: Draft, told: Clauses) -> frozenset[int]:
    """Keep what somebody is called; the places of the clauses that tell it, none where none does."""
    taken: set[int] = set()
    if not draft.has_deal or _MAY_NAME.search(told.said.fold) is None:
        return frozenset()
    for part in told.parts("stop", "comma"):
        if taken and _ONE_PERSON.fullmatch(part.said.fold):
            taken |= part.places
            continue
        person = _named(draft, part.said, told.said)
        if person is None:
            continue
        taken |= part.places
        draft.understood.append(part.said.text)
        if person.gives_the_yes:
            draft.say("ack.final_yes", person=describing.final_yes(person))
        else:
            draft.say("ack.voice", who=describing.person(person))
    return frozenset(taken)


def _named(draft: Draft, piece: Utterance, said: Utterance) -> Person | None:
    """Somebody with the name that a clause gives them; None where it gives none."""
    found = _HER_NAME.fullmatch(piece.text.strip()) or _CALLED.fullmatch(piece.text.strip())
    if found is not None:
        return _with_name(draft, found["role"].casefold(), found["name"], said)
    found = _THAT_IS.fullmatch(piece.text.strip())
    if found is not None:
        return _in_full(draft, found["name"])
    found = _IS_ONE.fullmatch(piece.fold)
    return None if found is None else _as_one(draft, found["name"], found["role"])


_WHOSE: Final = frozenset("her his their haar zijn hun he she hij zij ze die".split())


def _with_name(draft: Draft, role: str, name: str, said: Utterance) -> Person | None:
    if role in _WHOSE:
        nameless = [one for one in draft.facts.people if one.name is None and one.role]
        here = [one for one in nameless if utterance(one.role or "").fold in said.fold]
        signer = [one for one in nameless if one.gives_the_yes]
        of = next((few[0] for few in (here, signer, nameless) if len(few) == 1), None)
        return None if of is None else renamed(draft, of, name)
    if not people_records.somebody(draft, (ReadPerson(name, None),)):
        return None
    known = people_known.find_unnamed(draft.facts, role)
    if known is not None:
        return renamed(draft, known, name)
    return people_records.put_person(draft, ReadPerson(name, without_article(role)), has_voice=True)


def renamed(draft: Draft, person: Person, name: str) -> Person:
    """Somebody with this name, wherever they were told of without it."""
    named = replace(person, name=name)
    draft.record(PutPerson(draft.deal_id, named))
    _among_signers(draft, person.called, name)
    return named


def _in_full(draft: Draft, name: str) -> Person | None:
    """Whoever is known by a part of this name, with all of it."""
    words = utterance(name).words
    person = people_known.find_named(draft.facts, name)
    if person is None or len(words) <= len(utterance(person.name or "").words):
        return None
    return renamed(draft, person, name)


def _as_one(draft: Draft, name: str, role: str) -> Person | None:
    """The one person in a name and a role that were kept as two."""
    facts = draft.facts
    one = people_known.find_named(facts, name)
    other = people_known.find_unnamed(facts, role)
    signer = facts.final_yes
    along = signer.together_with if signer is not None else ()
    kept = next((each for each in along if {*utterance(name).words} <= {*utterance(each).words}), None)
    of_role = next((each for each in along if utterance(role).fold in utterance(each).fold), None)
    if one is None and other is None and not (kept and of_role):
        return None
    if one is None:
        called = kept if kept is not None and same(kept, name) else name.title()
        one = (
            renamed(draft, other, called)
            if other is not None
            else Person(draft.new_id(), called, has_voice=True, heard_on=draft.today)
        )
        other = None
    if other is None and one.role is not None and not of_role:
        return None
    if other is not None and other.id == one.id:
        return None
    merged = replace(one, role=one.role or without_article(role))
    if other is not None:
        merged = replace(
            merged,
            has_voice=one.has_voice or other.has_voice,
            can_say_yes=one.can_say_yes or other.can_say_yes,
            may_say_yes=one.may_say_yes or other.may_say_yes,
            may_alone=one.may_alone if one.may_alone is not None else other.may_alone,
            limit=one.limit or other.limit,
            together_with=one.together_with or other.together_with,
            differs=one.differs if one.differs is not None else other.differs,
        )
        draft.record(PutPerson(draft.deal_id, replace(other, removed=True)))
    draft.record(PutPerson(draft.deal_id, merged))
    if of_role is not None:
        _among_signers(draft, of_role, merged.called)
    return merged


def _among_signers(draft: Draft, called: str, name: str) -> None:
    """Whoever signs along is called by their name there too, and once."""
    signer = draft.facts.final_yes
    if signer is None or not any(same(one, called) for one in signer.together_with):
        return
    along = dict.fromkeys(
        name if same(one, called) or same(one, name) else one for one in signer.together_with
    )
    draft.record(PutPerson(draft.deal_id, replace(signer, together_with=tuple(along))))
