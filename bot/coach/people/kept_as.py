"""What something was kept as and is not: a rival among the people, two people who are one, one who is two; put where it belongs."""

from collections.abc import Sequence
from typing import Final

from bot.coach.basics.record import replace
from bot.coach.keeping import people_records, recording, taking_away
from bot.coach.known.facts import DealFacts, Person
from bot.coach.showing import describing
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutCompetitor, PutPerson
from bot.coach.understanding.readings import ReadPerson
from bot.coach.understanding.text import utterance
from bot.coach.words.phrases import same
from bot.coach.words.reading import read_names
from bot.coach.words.word_kinds import is_role


def off(draft: Draft, kind: str, key: str, called: str) -> bool:
    """Take something that has an id off the deal, somebody who signs along by name; False where it is gone already."""
    match kind:
        case "person":
            # With whoever signs goes the signature, and that is asked again.
            return any(one.id == key for one in draft.facts.people) and people_records.drop(draft, called)
        case "signer":
            return people_records.drop_cosigner(draft, called)
        case "step" | "rival":
            gone = taking_away.by_id(draft, kind, key)
            if gone is not None:
                draft.say("complaint.gone", what=gone)
            return gone is not None
        case _:
            return False


def called_no_more(facts: DealFacts, name: str) -> tuple[tuple[str, str, str], ...]:
    """Kind, id and name of what is kept of a deal under no more than these words: people, rivals and steps."""
    words = {*utterance(name).words}
    kept = (
        *(("person", one.id, one.called) for one in facts.people),
        *(("rival", one.id, one.name) for one in facts.competitors if one.name),
        *(("step", one.id, one.title) for one in facts.steps if one.status != "not_needed"),
    )
    return tuple(one for one in kept if words and {*utterance(one[2]).words} <= words)


def rival(draft: Draft, name: str) -> None:
    """In the race, and read back; nobody over there, and no step of that name, any more."""
    for kind, key, called in called_no_more(draft.facts, name):
        if kind != "rival":
            off(draft, kind, key, called)
    kept = recording.record_rival(draft, name, "vendor")
    draft.mark("rivals", "said")
    draft.say("ack.rivals", who=(describing.rival(kept),))


def person(draft: Draft, name: str, roles: Sequence[str]) -> None:
    """Somebody over there, and read back; no rival, and no step of that name, any more."""
    for kind, key, called in called_no_more(draft.facts, name):
        if kind != "person":
            off(draft, kind, key, called)
    told = tuple(ReadPerson(name, role) for role in roles) or read_names(utterance(name), draft.language)
    people_records.record_people(draft, told)
    draft.say("ack.voice", who=" ".join((*roles, name)))


def one(draft: Draft, first: Person, second: Person) -> None:
    """One person who was kept as two, read back: what is known of both is of the one with a name, and the longer name is theirs."""
    within = (
        first.name is None
        or (second.name is not None and {*utterance(first.name).words} < {*utterance(second.name).words})
        or (is_role(utterance(first.name), draft.language) and not _is_only_a_role(draft, second))
    )
    kept, gone = (second, first) if within and second.name is not None else (first, second)
    both = replace(
        kept,
        role=kept.role or gone.role or (gone.name if gone.name != kept.name else None),
        has_voice=kept.has_voice or gone.has_voice,
        can_say_yes=kept.can_say_yes or gone.can_say_yes,
        may_say_yes=kept.may_say_yes or gone.may_say_yes,
        may_alone=kept.may_alone if kept.gives_the_yes else gone.may_alone,
        limit=kept.limit or gone.limit,
        together_with=tuple(
            who for who in kept.together_with or gone.together_with if not same(who, kept.called)
        ),
        differs=kept.differs or gone.differs,
    )
    draft.record(PutPerson(draft.deal_id, replace(gone, removed=True)))
    put(draft, both)


def _is_only_a_role(draft: Draft, someone: Person) -> bool:
    return someone.name is None or is_role(utterance(someone.name), draft.language)


def several(draft: Draft, known: Person, people: Sequence[ReadPerson]) -> None:
    """Several people who were kept as one, read back; whoever of them is known already stays as they are."""
    draft.record(PutPerson(draft.deal_id, replace(known, removed=True)))
    people_records.record_people(draft, people)
    draft.say("ack.people", who=tuple(_in_full(each) for each in people))


def _in_full(read: ReadPerson) -> str:
    return " ".join(part for part in (read.role, read.name) if part)


def rival_renamed(draft: Draft, rival_id: str, name: str) -> bool:
    """A rival is called otherwise, read back; False where there is none of that id."""
    known = next((each for each in draft.facts.competitors if each.id == rival_id), None)
    if known is None:
        return False
    draft.record(PutCompetitor(draft.deal_id, replace(known, name=name)))
    draft.say("ack.rivals", who=(name,))
    return True


def put(draft: Draft, changed: Person) -> None:
    """Somebody as they are now, read back."""
    draft.record(PutPerson(draft.deal_id, changed))
    draft.say("ack.voice", who=" ".join(part for part in (changed.role, changed.name) if part))


LONGEST_NAME: Final = 6
"""So many words somebody's name or role has at most."""
