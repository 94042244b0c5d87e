"""Who is there, as the first message about a customer tells it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from bot.coach.basics.once import later
from bot.coach.finding.introduction import introduction
from bot.coach.keeping import people_known, people_records
from bot.coach.showing import describing
from bot.coach.turn.draft import Draft
from bot.coach.understanding.readings import ReadPerson
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.reading import read_names
from bot.coach.words.word_kinds import is_body, is_first_name, is_role

if TYPE_CHECKING:
    from bot.coach.understanding.introduction.reader import IntroductionReading


def keep(draft: Draft, said: Utterance) -> None:
    """Keep who is told of beside what was read already, and say so."""
    read = introduction(draft, said)
    if read is None:
        return
    around = read_names(said, draft.language)
    told = [
        people_records.put_person(draft, one, has_voice=True)
        for one in (
            _as_told(draft, read, name, around, said.text) for name in read.names("people", "signer", "with")
        )
        if one is not None and people_known.find_person(draft.facts, one.name, one.role) is None
    ]
    if told:
        draft.say("ack.people", who=tuple(dict.fromkeys(describing.person(person) for person in told)))


def _as_told(
    draft: Draft, read: "IntroductionReading", name: str, around: Sequence[ReadPerson], whole_text: str
) -> ReadPerson | None:
    """Somebody by the name they were told by, with the role that stands beside it; None where it is nobody's."""
    said = utterance(name)
    deal = draft.facts.deal
    called = {word for other in (deal.account, deal.topic or "") for word in utterance(other).words}
    if called.issuperset(said.words):
        # What the customer is called, or what they buy, is nobody there.
        return None
    words = set(said.words)
    whole = next(
        (one for one in around if words <= {*utterance(f"{one.name or ''} {one.role or ''}").words}), None
    )
    role = read.role_of(name)
    if (
        is_body(name)
        and role is None
        and not (is_first_name(said.words[0]) or (whole is not None and whole.name))
    ):
        # A committee takes a step, or signs; who has a voice is somebody in it.
        return None
    typed_small = whole_text.islower() or name[:1].isupper()
    if role is None and not (typed_small or is_role(said, draft.language)):
        # Where names have their capitals, a word without one is somebody's only where it is a role.
        return None
    before = _NAMED.search(whole_text[: max(whole_text.find(name), 0)])
    if before is not None and (whole is None or whole.name is None):
        # "Fran the owner".
        one = ReadPerson(before[1], name)
    else:
        one = ReadPerson(name, role) if whole is None or (role and whole.role is None) else whole
    found = people_records.somebody(draft, [one])
    return found[0] if found else None


_NAMED: Final = later(r"\b([A-Z][\w'-]+),? (?:the|de|het|their|hun) $")
