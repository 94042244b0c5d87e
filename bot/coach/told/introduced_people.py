"""Who is there, as the first message about a customer tells it."""

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

from bot.coach.basics.marked_names import places_of
from bot.coach.basics.once import later
from bot.coach.finding.introduction import introduction
from bot.coach.keeping import people_known, people_records
from bot.coach.people import who_is
from bot.coach.showing import describing
from bot.coach.turn.draft import Draft
from bot.coach.understanding.clauses import cut
from bot.coach.understanding.readings import ReadPerson
from bot.coach.understanding.text import Language, Utterance, utterance
from bot.coach.understanding.told_readings import DealPart, DealWords
from bot.coach.words.part_reading import read_part, read_told
from bot.coach.words.reading import read_names
from bot.coach.words.word_kinds import is_body, is_first_name, is_role

if TYPE_CHECKING:
    from bot.coach.understanding.introduction.reader import IntroductionReading


def keep(draft: Draft, said: Utterance) -> None:
    """Keep who is told of beside what was read already, and say so."""
    read = introduction(draft, said)
    if read is None:
        return
    named = as_told(draft, said, read, read.names("against"))
    against = [one for one in named if _is_against(draft, said, one)]
    told = [
        people_records.put_person(draft, one, has_voice=True)
        for one in (*as_told(draft, said, read, read.names("people", "signer", "with")), *named)
        if one not in against and _is_new(draft, people_records.in_full(draft, one))
    ]
    others = read.names("other")
    for part in cut(said).parts("stop") if others else ():
        # "Ron Hendriks is de productieleider": in so many words, what he is to them needs no more hearing.
        if any(one in part.said.text for one in others):
            who_is.take(draft, part.said)
    if told:
        draft.say("ack.people", who=tuple(dict.fromkeys(describing.person(person) for person in told)))
    if against and not any(person.differs for person in draft.facts.people):
        draft.say("ack.differ", who=people_records.record_views(draft, against))


def _is_new(draft: Draft, one: ReadPerson) -> bool:
    return people_known.find_person(draft.facts, one.name, one.role) is None


def as_told(
    draft: Draft, said: Utterance, read: "IntroductionReading", names: Iterable[str]
) -> tuple[ReadPerson, ...]:
    """Those of the names that are somebody's of the customer, each with the role that stands beside it."""
    around = read_names(said, draft.language)
    each = (_as_told(draft, read, name, around, said.text) for name in names)
    return tuple(one for one in each if one is not None)


def _is_against(draft: Draft, said: Utterance, one: ReadPerson) -> bool:
    """Whether the clause of somebody, judged by itself, is likely to tell that they see it differently: two that agree are hardly ever wrong."""
    judge, called = draft.context.policy.parts, one.name or one.role or ""
    if judge is None:
        return False
    # Of a customer who is new no more than the name is known.
    told_of = DealWords({"customer": (draft.facts.deal.account,)})
    for part in cut(said).parts("stop", "comma", "mark"):
        if called not in part.said.text or read_part(part.said, draft.language, told_of, judge).part != _PART:
            continue
        told = read_told(part.said, draft.language, told_of, _PART, judge)
        if told is not None and told.op == "against" and told.likely >= _LIKELY:
            return True
    return False


_PART: Final[DealPart] = "against"
_LIKELY: Final = 0.5


def _as_told(
    draft: Draft, read: "IntroductionReading", name: str, around: Sequence[ReadPerson], whole_text: str
) -> ReadPerson | None:
    """Somebody by the name they were told by, with the role that stands beside it; None where it is nobody's."""
    said = utterance(name)
    deal = draft.facts.deal
    called = {word for other in (deal.account, deal.topic or "") for word in utterance(other).words}
    if called.issuperset(said.words) or any(map(str.isdigit, name)):
        # A sum, and what the customer is called, or what they buy, is nobody there.
        return None
    if _is_a_place(whole_text, name, draft.language):
        return None
    words = set(said.words)
    whole = next(
        (one for one in around if words <= {*utterance(f"{one.name or ''} {one.role or ''}").words}), None
    )
    role = _LINKED.sub("", read.role_of(name) or "") or None
    if people_records.is_rival(draft, role):
        # "Rival is Fraikin, Dave likes them": who is in the race is nobody's role.
        role = None
    if (
        is_body(name)
        and role is None
        and not (is_first_name(said.words[0]) or (whole is not None and whole.name))
    ):
        # A committee takes a step, or signs; who has a voice is somebody in it.
        return None
    typed_small = whole_text.islower() or name[:1].isupper()
    # "Mevrouw van Asch" begins small.
    named = whole is not None and (whole.name or "") != (whole.name or "").lower()
    before = _NAMED.search(whole_text[: max(whole_text.find(name), 0)])
    if role is None and before is None and not (named or typed_small or is_role(said, draft.language)):
        # Where names have their capitals, a word without one is somebody's only where it is a role.
        return None
    if before is not None and (whole is None or whole.name is None):
        # "Fran the owner".
        one = ReadPerson(before[1], name)
    else:
        one = ReadPerson(name, role) if whole is None or (role and whole.role is None) else whole
    found = people_records.somebody(draft, [one])
    return found[0] if found else None


def _is_a_place(text: str, name: str, language: Language) -> bool:
    """Whether a name is only told as where something is or whose it is: "op locatie Wilgenhof", "transportindicatie van Liander"."""
    before = [text[:at] for at, _ in places_of(text, name)]
    if any(_AT_PLACE.search(one) for one in before):
        return True
    word = next((found[1] for one in before if (found := _OF.search(one))), None)
    return word is not None and not (is_first_name(name) or is_role(utterance(word), language))


_AT_PLACE: Final = later(r"\b(?:locatie|vestiging|location|site) $", re.IGNORECASE)
_OF: Final = later(r"(?<!\w)([a-z]{4,}) (?:van|bij) $")
# "Karin van facility", "contactpersoon inkoop": the word that links a role is none of it, nor that we know them.
_LINKED: Final = later(r"^(?:contact(?:persoon)? (?=\w))?(?:(?:van|from|of|bij|at) )?", re.IGNORECASE)
_NAMED: Final = later(r"\b([A-Z][\w'-]+),? (?:the|de|het|their|hun) $")
