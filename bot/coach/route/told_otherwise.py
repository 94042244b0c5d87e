"""Three versions of a deal's facts beside each other: what a message gave, what it gives now, and what is known.

Of what differs between the first two, only that is changed which is still known as the message gave it: what was said later stays.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Final, TypeVar

from bot.coach.basics.record import replace
from bot.coach.keeping import recording
from bot.coach.known.facts import BuyingStep, Competitor, DealFacts, NextStep, OurAction, Person, Topic
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import (
    PutAction,
    PutCompetitor,
    PutDeal,
    PutNextStep,
    PutPerson,
    PutPosition,
    PutStep,
)
from bot.coach.understanding.readings import ReadStep
from bot.coach.understanding.text import utterance
from bot.coach.words import phrases
from bot.coach.words.reading import match_step

R = TypeVar("R", Person, NextStep, OurAction, Competitor)


def merge(draft: Draft, old: DealFacts, now: DealFacts) -> list[Topic]:
    """Record what is told otherwise `now` than in `old`; answers about what something was changed."""
    return [topic for topic, change in _CHANGES if change(draft, old, now)]


def _steps(draft: Draft, old: DealFacts, now: DealFacts) -> bool:
    """The route; a step that is only called otherwise stays the step it is."""
    known = draft.facts.steps
    if _titles(old) == _titles(now):
        return False
    if len(old.steps) == len(now.steps):
        pairs = list(zip(old.steps, now.steps, strict=True))
        return [pair for pair in pairs if _retitled(draft, *pair)] != []
    if _titles(draft.facts) != _titles(old):
        return False
    if now.steps:
        recording.record_steps(
            draft, [ReadStep(step.title, step.who, step.status == "done") for step in now.steps]
        )
    else:
        draft.record(*(PutStep(draft.deal_id, replace(step, removed=True)) for step in known))
    return True


def _retitled(draft: Draft, one: BuyingStep, other: BuyingStep) -> bool:
    known = next((step for step in draft.facts.steps if phrases.same(step.title, one.title)), None)
    if known is None or phrases.same(one.title, other.title):
        return False
    who = other.who if known.who == one.who else known.who
    draft.record(PutStep(draft.deal_id, replace(known, title=other.title, who=who)))
    return True


def _titles(facts: DealFacts) -> list[str]:
    return [utterance(step.title).fold for step in facts.steps]


def _position(draft: Draft, old: DealFacts, now: DealFacts) -> bool:
    """Where they are."""
    known = draft.facts.position
    if (
        _where(old) == _where(now)
        or len(draft.facts.positions) > 1
        or _where(draft.facts) not in {_where(old), _where(now)}
    ):
        return False
    if known is not None:
        draft.record(PutPosition(draft.deal_id, replace(known, removed=True)))
    there = now.position
    if there is not None:
        place = match_step(
            utterance(_where(now) or ""), [step.title for step in draft.facts.steps], draft.language
        )
        step = draft.facts.steps[place].id if place is not None else None
        words = there.words if step is None else None
        recording.record_position(
            draft, step_id=step, stage=there.stage, words=words, evidence=there.evidence
        )
    return True


def _where(facts: DealFacts) -> str | None:
    """Where they are, in words that can be compared."""
    there = facts.position
    if there is None:
        return None
    step = facts.step(there.step_id)
    return utterance(step.title if step is not None else there.words or there.stage or "").fold


def _people(draft: Draft, old: DealFacts, now: DealFacts) -> bool:
    put = list(_merged(old.people, now.people, draft.facts.people, _OF_PERSON, _called))
    for person in put:
        draft.record(PutPerson(draft.deal_id, _own(draft, person, draft.facts.people)))
    known = draft.facts.deal.disagreement
    differs = old.deal.disagreement != now.deal.disagreement and known == old.deal.disagreement
    if differs:
        draft.record(PutDeal(replace(draft.facts.deal, disagreement=now.deal.disagreement)))
    return bool(put) or differs


def _budget(draft: Draft, old: DealFacts, now: DealFacts) -> bool:
    """The state of the budget, what it takes, and what the deal is worth."""
    known, changes = draft.facts.deal, dict[str, object]()
    for name in ("budget", "budget_needs", "value"):
        was, told = getattr(old.deal, name), getattr(now.deal, name)
        if was != told and getattr(known, name) == was:
            changes[name] = told
    if changes:
        draft.record(PutDeal(replace(known, **changes)))  # type: ignore[arg-type]  # names are checked at run time
    return bool(changes)


def _next_step(draft: Draft, old: DealFacts, now: DealFacts) -> bool:
    put = list(_merged(old.next_steps, now.next_steps, draft.facts.next_steps, _OF_NEXT_STEP, _what))
    for step in put:
        place = match_step(utterance(step.what), [known.title for known in draft.facts.steps], draft.language)
        serves = draft.facts.steps[place].id if place is not None else None
        mine = _own(draft, replace(step, serves=serves, set_in=draft.walk.id), draft.facts.next_steps)
        draft.record(PutNextStep(draft.deal_id, mine))
    return bool(put)


def _action(draft: Draft, old: DealFacts, now: DealFacts) -> bool:
    put = list(_merged(old.actions, now.actions, draft.facts.actions, _OF_ACTION, _what))
    coming = draft.facts.next_step
    for action in put:
        serves = coming.id if coming is not None else None
        draft.record(
            PutAction(draft.deal_id, _own(draft, replace(action, serves=serves), draft.facts.actions))
        )
    return bool(put)


def _rivals(draft: Draft, old: DealFacts, now: DealFacts) -> bool:
    put = list(_merged(old.competitors, now.competitors, draft.facts.competitors, _OF_RIVAL, _rival))
    for rival in put:
        draft.record(PutCompetitor(draft.deal_id, _own(draft, rival, draft.facts.competitors)))
    return bool(put)


_OF_PERSON: Final = (
    "name", "role", "has_voice", "can_say_yes", "may_say_yes", "may_alone", "limit", "together_with", "differs",
)  # fmt: skip
_OF_NEXT_STEP: Final = ("what", "who", "first", "last", "whose_date")
_OF_ACTION: Final = ("what", "due_on")
_OF_RIVAL: Final = ("name", "kind")


def _called(person: Person) -> object:
    return utterance(person.name or "").fold, utterance(person.role or "").fold


def _what(told: NextStep | OurAction) -> object:
    return utterance(told.what).fold


def _rival(rival: Competitor) -> object:
    return utterance(rival.name).fold, rival.kind


def _merged(
    old: Sequence[R],
    now: Sequence[R],
    known: Sequence[R],
    names: Sequence[str],
    called: Callable[[R], object],
) -> Iterator[R]:
    """What is to be recorded of one kind; what stands in the place of what was told before is that record, changed."""
    before: dict[object, R] = {called(one): one for one in old}
    after: dict[object, R] = {called(one): one for one in now}
    there: dict[object, R] = {called(one): one for one in known}
    gone: list[object] = [name for name in before if name not in after]
    come: list[object] = [name for name in after if name not in before]
    pairs: list[tuple[object, object]] = [(name, name) for name in before if name in after]
    pairs += zip(gone, come, strict=False)
    for was, becomes in pairs:
        if was in there:
            changes = _changes(before[was], after[becomes], there[was], names)
            if changes:
                yield replace(there[was], **changes)  # type: ignore[arg-type]  # names are checked at run time
    for name in gone[len(come) :]:
        if name in there and all(getattr(there[name], each) == getattr(before[name], each) for each in names):
            yield replace(there[name], removed=True)
    yield from (after[name] for name in come[len(gone) :] if name not in there)


def _changes(old: R, now: R, known: R, names: Sequence[str]) -> dict[str, object]:
    """The fields that are told otherwise now, and are known as they were told before."""
    return {
        name: getattr(now, name)
        for name in names
        if getattr(old, name) == getattr(known, name) != getattr(now, name)
    }


def _own(draft: Draft, told: R, known: Sequence[R]) -> R:
    """The record with an id of its own, where it is not one that is known already."""
    return told if any(one.id == told.id for one in known) else replace(told, id=draft.new_id())


_CHANGES: Final[tuple[tuple[Topic, Callable[[Draft, DealFacts, DealFacts], bool]], ...]] = (
    ("steps", _steps),
    ("position", _position),
    ("people", _people),
    ("budget", _budget),
    ("next_step", _next_step),
    ("action", _action),
    ("rivals", _rivals),
)
