"""Who gives the final yes, told where something else is asked: with whom, up to what amount, and whether alone."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.record import replace
from bot.coach.keeping import people_known, people_records
from bot.coach.known.facts import Person
from bot.coach.people import everybody, mandate_told
from bot.coach.people.mandate_told import read_back
from bot.coach.people.may_sign import may_sign, terms_of
from bot.coach.showing import describing
from bot.coach.told.answers_signing import TITLE_WORDS
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutPerson
from bot.coach.understanding.people.signing_terms import LEAD_IN, says_together
from bot.coach.understanding.readings import PeopleReading, ReadPerson
from bot.coach.understanding.text import Utterance
from bot.coach.words.phrases import same
from bot.coach.words.reading import read_names, read_people

_WITH: Final = frozenset({"with", "w", "met"})
_WHO_JOINS: Final = 5


def _names_who_joins(draft: Draft, said: Utterance, *, asked: bool) -> bool:
    """Whether a few words only say with whom: "w/ the CIO", "met de holding"; `asked`: the coach wants to know just that."""
    opens = bool(said.words) and (said.words[0] in _WITH or said.fold.startswith("w/"))
    most = _WHO_JOINS * 2 if asked else _WHO_JOINS
    return opens and len(said.words) <= most and bool(read_names(said, draft.language))


def take(draft: Draft, said: Utterance) -> bool:
    """Take whichever of these was told, and read back who signs now. False when it is none of them."""
    return any(kind(draft, said) for kind in _KINDS)


def _add_cosigner(draft: Draft, said: Utterance) -> bool:
    """Take "together with the CFO", said after "not alone", for the person it is about. False when it is not that."""
    signer = draft.facts.final_yes
    if signer is None or signer.together_with:
        return False
    if not (says_together(said) or _names_who_joins(draft, said, asked=signer.may_alone is False)):
        return False
    if signer.may_alone is not False and said.words[0] not in LEAD_IN | _WITH:
        return False
    reading = read_people(said, draft.language, draft.facts.deal.value)
    may_sign(draft, signer, terms_of(draft, signer, said, reading))
    read_back(draft)
    people_records.record_people(draft, [one for one in everybody.named_in(draft, said) if one.name])
    return True


_FROM: Final = later(
    r"(?:(?:de|het|the|hun|their) )?(?P<who>\w[\w ]{1,30}?) (?P<above>(?:pas )?(?:vanaf|boven|above|over|from|beyond) [€£$]?\d\S*(?: ?(?:k|euro|pounds|mille))?)[ .!]*"
)


def _joins_from(draft: Draft, signer: Person, said: Utterance) -> bool:
    """Take "the holding from 250k up" for whoever was told to sign along. False when it is not that."""
    found = _FROM.fullmatch(said.fold)
    if found is None or not any(same(found["who"], other) for other in signer.together_with):
        return False
    bound = f"{found['who']} ({said.text[slice(*found.span('above'))]})"
    together = tuple(bound if same(found["who"], other) else other for other in signer.together_with)
    draft.record(PutPerson(draft.deal_id, replace(signer, together_with=together, heard_on=draft.today)))
    read_back(draft)
    return True


def _add_limit(draft: Draft, said: Utterance) -> bool:
    """Take "up to 100k, above that the board", said of whoever was named before. False when it is not that."""
    signer = draft.facts.final_yes
    if signer is not None and _joins_from(draft, signer, said):
        return True
    if signer is None or signer.limit is not None or len(said.words) > _ABOUT_ONE or not _TOO & {*said.words}:
        return False
    terms = terms_of(draft, signer, said, read_people(said, draft.language, draft.facts.deal.value))
    if not terms.joins or terms.limit is None:
        return False
    may_sign(draft, signer, terms)
    read_back(draft)
    return True


_TOO: Final = frozenset("ook also too mee".split())
_ABOUT_ONE: Final = 12

_YES: Final = frozenset("ja yes yep yeah jep".split())
_NO: Final = frozenset("nee neen no nope not niet".split())
_ALONE: Final = frozenset("alone alleen zelf zelfstandig herself himself".split())
_AROUND_ALONE: Final = frozenset(
    "mag kan can may dat het that it hij zij ze he she they doet does not niet".split()
)


_YES_OR_NO: Final = _YES | _NO


def says_alone(said: Utterance) -> bool | None:
    """Whether a text says "yes, alone" or "no, not alone" and nothing else: the label of one question, and of no other."""
    words = said.words
    if (
        not words
        or words[0] not in _YES_OR_NO
        or not _ALONE & set(words)
        or set(words[1:]) - _ALONE - _AROUND_ALONE
    ):
        return None
    denied = bool({"not", "niet"} & set(words))
    return None if denied == (words[0] in _YES) else not denied


def _name_alone(draft: Draft, said: Utterance) -> bool:
    """Take "the director alone", typed under another question, for who gives the final yes. False when it is not that."""
    if len(said.words) > TITLE_WORDS or not said.words or said.words[-1] not in {"alleen", "alone"}:
        return False
    people = read_names(said, draft.language)
    known = people_known.find_called(draft.facts, _bare(said)) if not people else None
    if len(people) != 1 and known is None:
        return False
    if known is not None:
        people = (ReadPerson(known.name, known.role),)
    called = people[0].name or people[0].role
    reading = PeopleReading(called, "unknown", None, people, alone=True)
    person = people_records.record_final_yes(draft, reading, asked=True)
    if person is None:
        return False
    draft.mark("final_yes", "said")
    draft.say("ack.final_yes", person=describing.final_yes(person))
    return True


def _bare(said: Utterance) -> str:
    """Whom "ja kuipers alleen" is about, who may be in no list of names."""
    return " ".join(word for word in said.words[:-1] if word not in _YES_OR_NO)


def _confirm_alone(draft: Draft, said: Utterance) -> bool:
    """Take "yes, alone", typed under a later question, for whoever holds the final yes. False when it is not that."""
    alone = says_alone(said)
    signer = draft.facts.final_yes
    late = bool(said.words) and bool(_ALONE & set(said.words)) and set(said.words) <= _ALONE | _YES
    if alone is None and late and (signer is None or signer.may_alone is None):
        # "Alone", "alone yep", a question too late.
        alone = True
    if alone is None:
        return False
    if signer is None:
        draft.say("listening")
        return True
    draft.record(
        PutPerson(
            draft.deal_id,
            replace(signer, may_say_yes=True, may_alone=alone, evidence="heard", heard_on=draft.today),
        )
    )
    if alone:
        # Said, so never asked again in this walk or a later one; who else signs is still to be asked.
        draft.mark("final_yes", "said")
    read_back(draft)
    return True


_KINDS: Final = (mandate_told.take, _add_cosigner, _add_limit, _name_alone, _confirm_alone)

_INSTEAD: Final = later(r"\b(?:meant|bedoel\w*|not|niet|instead|ipv|actually|eigenlijk|toch|now|nu)\b")
_SHORT: Final = 9
# "Accountant's ok with it now" is no word on who signs.
_ONLY_FINE: Final = later(
    r"\b(?:(?:is|are|was|zijn|'s|'re)(?: (?:now|nu|also|ook|all|totally|helemaal|wel))* (?:ok|oke|okay|fine|happy|cool|good|grand|blij|tevreden|akkoord)(?: (?:with|met) (?:it|this|that|us|het|dit|ons))?)\b"
)


# "Purchasing has it now" says where it is.
_HAS_IT: Final = later(
    r"\b(?:has|have|got|heeft|hebben) (?:it|them|het|'t|hem|'m|em)\b|\b(?:is|its|it's|ligt|zit|sits|lies|staat)(?: \w+){0,2} (?:with|at|bij)\b"
)


def another_signer(draft: Draft, said: Utterance, *, corrected: bool = False) -> bool:
    """Take "the CIO signs, not the COO", told after the talk, for somebody else's final yes. False when it is not that.

    `corrected`: it was put as a correction already.
    """
    signer = draft.facts.final_yes
    if signer is None or len(said.words) > _SHORT or not (corrected or _INSTEAD.search(said.fold)):
        return False
    if not corrected and (_ONLY_FINE.search(said.fold) or _HAS_IT.search(said.fold)) is not None:
        return False
    reading = read_people(said, draft.language, draft.facts.deal.value, draft.context.policy.final_yes)
    if reading.final_yes is None or same(reading.final_yes, signer.called):
        return False
    person = people_records.record_final_yes(draft, reading, asked=True)
    if person is None:
        return False
    draft.mark("final_yes", "said")
    draft.say("ack.final_yes", person=describing.final_yes(person))
    return True
