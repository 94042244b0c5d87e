"""Who signs or decides by a route that was told: proposed at the question who gives the final yes, which asks no more than "alone?" then.

What a step says of somebody counts: that they sign, decide, say yes or order, as the last of those who do anything there. "They sign
together" is the two who were named before it.
"""

import re
from itertools import pairwise
from typing import Final

from bot.coach.basics import signing_words
from bot.coach.basics.once import later
from bot.coach.basics.pronouns import THEY
from bot.coach.basics.record import replace
from bot.coach.keeping import people_records
from bot.coach.people import mandate_told
from bot.coach.route.near_a_decision import is_signed, near_a_decision
from bot.coach.route.told_notes import notes_of
from bot.coach.showing import describing
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutPerson
from bot.coach.understanding.readings import MandateSteps, PeopleReading, ReadPerson
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.reading import is_no_signer, read_names, read_yes_told
from bot.coach.words.word_kinds import is_body, is_role

_PAIR: Final = 2
_SEVERAL: Final = 2


def name_signer(draft: Draft, said: Utterance) -> None:
    """Note who signs or decides according to a route; until that was asked about, the latest telling counts."""
    if draft.facts.mark_of("final_yes") is not None:
        return
    both = _both_named(draft, said)
    if both:
        _record(draft, both[0], both[1:], both)
        return
    notes = notes_of(draft, said)
    told = _signs_in(draft, said)
    called = told or notes.decision_maker
    if called is not None and is_no_signer(called, said):
        # "Rita wants to see it first, then she signs": she is the only one named.
        named = {read.name for read in notes.people if read.name is not None}
        # "Financing through Rabo, then he signs": whoever something goes through does not act.
        named = {name for name in named if _acts(said, name)}
        of_them = utterance(called).fold in THEY
        called = (named.pop() if len(named) == 1 else _named_last(said, named)) if of_them else None
        if called is not None:
            people_records.record_final_yes(
                draft, PeopleReading(called, "unknown", None, notes.people), asked=False
            )
        return
    if called is None or is_signed(draft, called) or not (told or near_a_decision(draft, called)):
        return
    if not _signs_above(draft, said, called):
        _record(draft, called, _along(draft, called), notes.people)


def _signs_above(draft: Draft, said: Utterance, called: str) -> bool:
    """Take up to what amount somebody else signs, told beside the route: "governors say yes, then PO. colin can only do up to 20"."""
    for sentence in _SENTENCES.split(said.text):
        told = read_yes_told(utterance(sentence), draft.language, asked=False)
        if told is None or told.limit is None or len(told.signers) != 1:
            continue
        limit, value = told.limit, draft.facts.deal.value
        if value is not None and limit < _SCALED <= value:
            limit *= _SCALED
        if limit < _SCALED or phrases.same(_called(told.signers[0]), called):
            return False
        above = (ReadPerson(None, called),)
        mandate_told.record(draft, MandateSteps(told.signers, above, limit, "", joins=False, whole=True))
        draft.mark("final_yes", "said")
        mandate_told.read_back(draft)
        draft.own_words.append(sentence)
        return True
    return False


_SENTENCES: Final = later(r"[.!;\n]+\s+")
_SCALED: Final = 1_000


def _record(
    draft: Draft,
    called: ReadPerson | str,
    along: tuple[ReadPerson | str, ...],
    people: tuple[ReadPerson, ...],
) -> None:
    for person in draft.facts.people:
        if person.can_say_yes and person.may_say_yes is None:
            draft.record(PutPerson(draft.deal_id, replace(person, can_say_yes=None)))
    beside = tuple(map(_called, along))
    signer = PeopleReading(
        _called(called), "unknown", None, people, alone=False if beside else None, together_with=beside
    )
    told = people_records.record_final_yes(draft, signer, asked=False)
    if beside and told is not None and people_records.told_in_full(told):
        # Together with whom was told: it is read back, and not asked.
        draft.mark("final_yes", "said")
        draft.say("ack.final_yes", person=describing.final_yes(told))


def _called(one: ReadPerson | str) -> str:
    return one if isinstance(one, str) else one.name or phrases.without_article(one.role or "")


# -- two who do it together -----------------------------------------------------------------------------------------------

_VERB: Final = rf"(?:{signing_words.SIGNATURE}|{signing_words.DECIDING})"
_BOTH: Final = r"(?:samen|together|jointly|allebei|beiden?|both|met (?:z'?n|hun) (?:twee(?:en)?|beiden))"
# "Dan tekenen ze samen", "they both sign".
_THEY_SIGN: Final = later(
    rf"(?:(?:dan|then|daarna|en|and) )*(?:(?:ze|zij|they|die) (?:{_BOTH} )?{_VERB}(?: {_BOTH})?|{_VERB} (?:ze|zij|they|die)(?: {_BOTH})?)(?: (?:it|het|dat))*"
)
# "Huw n his dad sign".
_TWO_SIGN: Final = later(
    rf"(?P<one>\w[\w.'-]*(?: \w[\w.'-]*){{0,2}}?),? (?:en|and|n|'n|&|\+) (?P<other>\w[\w.'-]*(?: \w[\w.'-]*){{0,2}}?) (?:(?:both|allebei|samen|together|must|moeten) )*{_VERB}(?: (?:it|off|{_BOTH}|het))*"
)


def _both_named(draft: Draft, said: Utterance) -> tuple[ReadPerson, ...]:
    """The two who sign together by a step of the route; none where it is one, or nobody knows who they are."""
    for step in reversed(draft.facts.steps):
        title = utterance(step.title)
        two = _TWO_SIGN.fullmatch(title.fold)
        if two is not None:
            both = tuple(
                one
                for group in ("one", "other")
                if (one := _somebody(draft, said, title.text[slice(*two.span(group))])) is not None
            )
            return both if len(both) == _PAIR else ()
        if _SIGNS.fullmatch(step.title) is not None and len(read_names(title, draft.language)) == 1:
            # "Ron and the manager decide, Ilse signs": what one does behind two is not theirs.
            return ()
        if _THEY_SIGN.fullmatch(title.fold) and re.search(_BOTH, title.fold):
            return _named_before(draft, said)
    return ()


def _somebody(draft: Draft, said: Utterance, called: str) -> ReadPerson | None:
    """Whoever a few words call, where they are a name, a role or known by them; "she" is whoever was named before."""
    told = utterance(called)
    if {*told.words} <= THEY:
        return next(reversed(_named(draft, utterance(said.text[: max(said.text.rfind(called), 0)]))), None)
    read = read_names(told, draft.language)
    if len(read) == 1:
        return read[0] if read[0].name is not None else ReadPerson(None, told.text)
    alone = len(told.words) == 1 and told.text.isalpha()
    return ReadPerson(told.text, None) if alone else None


_SIGN_IT: Final = later(rf"\b{_VERB}\b")


def _named_before(draft: Draft, said: Utterance) -> tuple[ReadPerson, ...]:
    """The two whom "they sign together" stands for: those named last before it, with whoever else is known there where it is one."""
    places = [found.start() for found in _SIGN_IT.finditer(said.fold)]
    named = _named(draft, utterance(said.text[: places[-1]] if places else said.text))
    if len(named) == 1:
        # "Father Georges goes to the bank, then they decide together": he and the only other one.
        others = [
            person
            for person in draft.facts.people
            if person.has_voice and utterance(person.called).fold not in utterance(_called(named[0])).fold
        ]
        named = (ReadPerson(others[0].name, others[0].role), *named) if len(others) == 1 else ()
    return named[-_PAIR:] if len(named) >= _PAIR else ()


def _named(draft: Draft, said: Utterance) -> tuple[ReadPerson, ...]:
    """Those who are called by a name, in the order in which they stand."""
    return tuple(one for one in read_names(said, draft.language) if one.name is not None)


# -- one who does ---------------------------------------------------------------------------------------------------------

_TOGETHER: Final = later(r"\b(?:samen met|together with|jointly with) (?P<along>\S.*)$")


def _along(draft: Draft, called: str) -> tuple[str, ...]:
    """Who signs along by the words of the step in which somebody signs: "Petra beslist samen met meneer Tuinman"."""
    for step in reversed(draft.facts.steps):
        title = utterance(step.title)
        found = _TOGETHER.search(title.fold) if utterance(called).fold in title.fold else None
        if found is not None:
            people = read_names(utterance(title.text[slice(*found.span("along"))]), draft.language)
            return tuple(one.name or one.role or "" for one in people)
    return ()


_HE_SIGNS: Final = later(
    r"\b(?:he|she|hij|zij|ze|they|die)\b(?: \w+)? (?:signs?|decides?|tekent|beslist|picks|chooses|kiest)\b|\b(?:tekent|beslist) (?:hij|zij|ze|die|ie)\b"
)


def _named_last(said: Utterance, names: set[str]) -> str | None:
    """Whom "then he signs" stands for: the last one who was named before it."""
    found = _HE_SIGNS.search(said.fold)
    before = said.fold[: found.start()] if found is not None else ""
    places = {before.rfind(utterance(name).fold): name for name in names}
    places.pop(-1, None)
    return places[max(places)] if places else None


def _acts(said: Utterance, name: str) -> bool:
    before = said.fold.partition(utterance(name).fold)[0].split()[-1:]
    return not _PASSED_THROUGH & set(before)


_PASSED_THROUGH: Final = frozenset("via through bij with met van from door by at naar to".split())


# Whoever stands before the signing or deciding verb of a step, known by name to any list or not.
_SIGNS: Final = later(
    r"(?P<who>\w[\w.'-]*(?: \w[\w.'-]*){0,2}) (?:signs?(?: off)?|tekent|decides|beslist|besluit)"
    r"(?: (?:zelf|himself|herself|themselves|personally|persoonlijk|it|it off|ervoor|het|the contract|het contract|alleen|alone|samen met .*|together with .*))?",
    re.IGNORECASE,
)


_TURNED: Final = later(
    r"(?:tekent|beslist|besluit) (?P<who>\w[\w.'-]*(?: \w[\w.'-]*)?)(?: zelf)?", re.IGNORECASE
)


def _signs_in(draft: Draft, said: Utterance) -> str | None:
    for before, step in pairwise(draft.facts.steps):
        # "The van Dorn family, they decide".
        who = utterance(before.title)
        if (
            _THEY_DO.search(said.fold)
            and _BARE.fullmatch(utterance(step.title).fold)
            and not (_SIGN_IT.search(who.fold) or _LAST_YES.fullmatch(who.text))
            and (is_body(who.words[-1]) or who.words[-1] in _KIN)
        ):
            return who.text
    for step in reversed(draft.facts.steps):
        found = _SIGNS.fullmatch(step.title) or _TURNED.fullmatch(step.title)
        if found is not None:
            return found.group("who").removesuffix(" zelf")
    titles = [step.title for step in draft.facts.steps]
    # Of a step a message nobody knows which is the last.
    if sum(utterance(title).fold in said.fold for title in titles) < _SEVERAL:
        return None
    if len({found["who"].lower() for title in titles if (found := _AGREES.fullmatch(title)) is not None}) > 1:
        # Several have to agree, and of none it is told that theirs is the last word.
        return None
    for place, title in enumerate(reversed(titles)):
        # "Board approval, signature": a noun in front of what is signed says not whose name is under it.
        last = (_LAST_YES if place else _LAST_OF_ALL).fullmatch(title)
        # "Purchase order" is a paper, and nobody's order.
        if (
            last is not None
            and last["who"].casefold() != "purchase"
            and (is_role(utterance(last["who"]), draft.language) or _one(draft, last["who"]))
        ):
            return last["who"]
        if read_names(utterance(title), draft.language):
            # Somebody does something else after it.
            return None
    return None


_KIN: Final = frozenset("family familie brothers sisters broers zussen parents ouders".split())
_THEY_DO: Final = later(rf"\b(?:they|ze|zij|die) {_VERB}")
_BARE: Final = later(r"(?:(?:they|die|ze|zij) )?(?:decides?|signs?|beslist|beslissen|tekent|tekenen)")


def _one(draft: Draft, called: str) -> bool:
    read = read_names(utterance(called), draft.language)
    return len(read) == 1 and {*utterance(called).words} <= {
        *utterance(f"{read[0].role} {read[0].name}").words
    }


# What the route ends on is the yes of whoever gives it: "MD picks", "owner says yes"; of the last step also "diocese approval".
_WHO_DOES: Final = r"(?:the |de |het )?(?P<who>\w[\w.'-]*(?: \w[\w.'-]*){0,2}?) "
_GIVES_IT: Final = (
    r"(?:gives?|geeft|geven) (?:(?:the|a|his|her|their|het|zijn|haar|hun) )?(?:ok|okay|oke|go|go-ahead|nod|green light|groen licht|fiat|akkoord|yes|ja)"
    r"|picks?|chooses?|kiest|kiezen|approves?|okays?|oks?|says? yes|agrees?|orders?|decides?|gaat akkoord|gaan akkoord|keurt goed|keurt het goed"
    r"|zegt ja|zeggen ja|stemt in|bestelt|bestellen|beslist|beslissen|awards?|gunt"
)
_AGREEING: Final = (
    r"approves?|okays?|oks?|agrees?|gaat akkoord|gaan akkoord|keurt goed|keurt het goed|stemt in|stemmen in"
)
_OBJECT: Final = r"(?: (?:it|het|us|off|to it|ermee|the supplier|de leverancier))?"
_LAST_YES: Final = later(rf"{_WHO_DOES}(?:{_GIVES_IT}){_OBJECT}", re.IGNORECASE)
_LAST_OF_ALL: Final = later(rf"{_WHO_DOES}(?:{_GIVES_IT}|approval|akkoord){_OBJECT}", re.IGNORECASE)
_AGREES: Final = later(rf"{_WHO_DOES}(?:{_AGREEING}){_OBJECT}", re.IGNORECASE)
