"""What a message of today changed is taken back: "undo that", "zet mijn stappen terug".

The memory keeps every version of every record with the turn that stored it. Taking a turn back stores the versions before it
once more, so that nothing is lost by it either; asked once more, the turn before that one is taken back.
"""

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from bot.coach.answers import closing
from bot.coach.answers.walking import go_back, go_on
from bot.coach.basics.record import replace
from bot.coach.deals import taken_away
from bot.coach.deciding import checkin
from bot.coach.known.facts import Deal, Topic
from bot.coach.route.route_corrections import show_route
from bot.coach.turn.context import Change, ChangesWanted
from bot.coach.turn.draft import Draft, MoreNeeded
from bot.coach.turn.effects import (
    REMARK,
    UNDONE,
    DealEffect,
    DropRemark,
    KeepAnswer,
    PutAction,
    PutCompetitor,
    PutDeal,
    PutNextStep,
    PutOpenQuestion,
    PutPerson,
    PutPosition,
    PutStep,
)
from bot.coach.turn.questions import QUESTIONS
from bot.coach.turn.replies import CardRow, ReadBack, ReadBackItem, Word
from bot.coach.understanding.remarks.undoing import asks_to_undo, says_misread
from bot.coach.understanding.text import Utterance


def take(draft: Draft, said: Utterance) -> bool:
    """Take back what was changed last in the deal at hand, today and by this person. False for any other text."""
    if draft.has_deal and says_misread(said):
        if not take_back_reading(draft):
            draft.say("undo.nothing")
            _go_on(draft, set())
        return True
    if not draft.has_deal or not asks_to_undo(said):
        return False
    if draft.conversation.phase == "mirroring":
        # Of what is asked about nothing is recorded yet.
        go_back(draft)
        return True
    changes = _changes(draft)
    turn = _last_turn(draft, changes)
    if turn is None:
        draft.say("undo.nothing")
        _go_on(draft, set())
        return True
    back = list(_taken_back(changes, turn))
    if any(isinstance(effect, PutDeal) and _opens(changes, effect, turn) for effect in _of(changes, turn)):
        taken_away.drop(draft)
        return True
    again = _record(draft, said.original, changes, turn, back)
    _go_on(draft, again)
    return True


def take_back_reading(draft: Draft) -> bool:
    """Take back what the last message was read for, which is said to be none of it; its words are kept as they were typed.

    Of a first message the customer stays, and what the deal is about. False where nothing was changed today by this person.

    Raises:
        MoreNeeded: when the shell has not loaded yet what changed.
    """
    changes = _changes(draft)
    turn = _last_turn(draft, changes)
    if turn is None:
        return False
    typed = [
        one.words or ""
        for one in changes
        if one.turn_id == turn and one.answered not in {None, REMARK, UNDONE}
    ]
    words = max(typed, key=len, default="")
    back = [
        PutDeal(Deal(one.deal.id, one.deal.account, one.deal.owner, one.deal.topic))
        if isinstance(one, PutDeal) and _opens(changes, one, turn)
        else one
        for one in _taken_back(changes, turn)
    ]
    again = _record(draft, words, changes, turn, back, show=False)
    if words:
        # What was read wrongly once is not offered as an answer again.
        draft.told_again = words
        draft.record(KeepAnswer(REMARK, words, draft.deal_id))
    _go_on(draft, again)
    return True


def _record(
    draft: Draft,
    words: str,
    changes: Sequence[Change],
    turn: str,
    back: Sequence[DealEffect | DropRemark],
    *,
    show: bool = True,
) -> set[str]:
    """Record what takes the turn back, and say so; the questions that are open again by it."""
    steps, rows, marks = draft.facts.steps, closing.rows(draft), _marks(draft)
    draft.record(KeepAnswer(UNDONE, words, draft.deal_id), *back)
    reverted = frozenset(topic for topic, _ in marks ^ _marks(draft))
    shown = _changed_rows(draft, rows, had_steps=bool(steps)) if show else ()
    draft.say("undo.done" if shown else "undo.quietly" if show else "undo.misread")
    if shown:
        draft.show(ReadBack(shown))
    if show and draft.facts.steps not in (steps, ()):
        show_route(draft)
    answered = {change.answered for change in changes if change.turn_id == turn}
    again: set[str] = {
        question.id for question in QUESTIONS if question.topic in reverted or question.id in answered
    }
    if checkin.is_check_in(draft.conversation.walk) and any(isinstance(one, PutNextStep) for one in back):
        # How their step went was told by it: the visit begins with that once more.
        again |= set(draft.walk.done)
    return again


def _changes(draft: Draft) -> tuple[Change, ...]:
    found = next((one for one in draft.context.changes if one.deal_id == draft.deal_id), None)
    if found is None:
        raise MoreNeeded(ChangesWanted(draft.deal_id))
    return found.changes


def _of(changes: Iterable[Change], turn: str) -> Iterator[DealEffect | DropRemark]:
    return (change.effect for change in changes if change.turn_id == turn and change.effect is not None)


def _last_turn(draft: Draft, changes: Sequence[Change]) -> str | None:
    """The last turn that stands and changed something; None where that was not today, or by somebody else."""
    undone = {change.turn_id for change in changes if change.undoes}
    # Of a turn that only kept an answer there is nothing to take back.
    stored = (change.turn_id for change in changes if change.effect is not None or change.undoes)
    passed_over = 0
    for turn in reversed(dict.fromkeys(stored)):
        first = next(change for change in changes if change.turn_id == turn)
        if not first.own or draft.calendar.local_day(first.at) != draft.today:
            return None
        if turn in undone:
            passed_over += 1
        elif passed_over:
            passed_over -= 1
        else:
            return turn
    return None


def take_back_since_opened(draft: Draft, said: Utterance) -> bool:
    """Take back all that was changed in the deal at hand since it was opened today, or the last of it; False where others changed it too.

    Raises:
        MoreNeeded: when the shell has not loaded yet what changed.
    """
    changes = _changes(draft)
    last = _last_turn(draft, changes)
    if last is None:
        return False
    own_today = [
        change for change in changes if change.own and draft.calendar.local_day(change.at) == draft.today
    ]
    opened = [change.turn_id for change in own_today if change.answered == "opening"]
    begun = _begun(changes, opened[-1] if opened else last)
    if not all(change.own for change in changes[begun:]):
        return False
    effects = (change.effect for change in changes[begun:] if change.effect is not None)
    draft.record(KeepAnswer(UNDONE, said.original, draft.deal_id), *_as_before(changes[:begun], effects))
    return True


def take_back_last(draft: Draft, said: Utterance) -> bool:
    """Take back what the last message changed in the deal at hand today; False where it changed nothing of its own.

    Raises:
        MoreNeeded: when the shell has not loaded yet what changed.
    """
    changes = _changes(draft)
    turn = _last_turn(draft, changes)
    if turn is None:
        return False
    draft.record(KeepAnswer(UNDONE, said.original, draft.deal_id), *_taken_back(changes, turn))
    return True


def _begun(changes: Sequence[Change], turn: str) -> int:
    return next(place for place, change in enumerate(changes) if change.turn_id == turn)


def _taken_back(changes: Sequence[Change], turn: str) -> Iterator[DealEffect | DropRemark]:
    """What puts everything that the turn changed as it was before: what it put in the place of something, and what it added."""
    return _as_before(changes[: _begun(changes, turn)], _of(changes, turn))


def _as_before(
    earlier: Sequence[Change], effects: Iterable[DealEffect | DropRemark]
) -> Iterator[DealEffect | DropRemark]:
    before = {_key(change.effect): change.effect for change in earlier if change.effect is not None}
    for key, effect in {_key(effect): effect for effect in effects}.items():
        yield before.get(key) or _without(effect)


def _key(effect: DealEffect | DropRemark) -> tuple[str, str]:
    match effect:
        case PutDeal(deal):
            return ("deal", deal.id)
        case PutStep(_, step):
            return ("step", step.id)
        case PutPosition(_, position):
            return ("position", position.id)
        case PutPerson(_, person):
            return ("person", person.id)
        case PutNextStep(_, next_step):
            return ("next_step", next_step.id)
        case PutAction(_, action):
            return ("action", action.id)
        case PutCompetitor(_, rival):
            return ("rival", rival.id)
        case PutOpenQuestion(_, question):
            return ("question", question.id)
        case DropRemark(_, remark_id):
            return ("remark", str(remark_id))


def _without(effect: DealEffect | DropRemark) -> DealEffect | DropRemark:
    """What takes off a record that was not there before."""
    match effect:
        case PutStep(deal_id, step):
            return PutStep(deal_id, replace(step, removed=True))
        case PutPosition(deal_id, position):
            return PutPosition(deal_id, replace(position, removed=True))
        case PutPerson(deal_id, person):
            return PutPerson(deal_id, replace(person, removed=True))
        case PutNextStep(deal_id, next_step):
            return PutNextStep(deal_id, replace(next_step, removed=True))
        case PutAction(deal_id, action):
            return PutAction(deal_id, replace(action, removed=True))
        case PutCompetitor(deal_id, rival):
            return PutCompetitor(deal_id, replace(rival, removed=True))
        case PutOpenQuestion(deal_id, question):
            return PutOpenQuestion(deal_id, replace(question, resolved=True))
        case PutDeal() | DropRemark():
            return effect


def _opens(changes: Sequence[Change], effect: PutDeal, turn: str) -> bool:
    first = next(change for change in changes if isinstance(change.effect, PutDeal))
    return first.turn_id == turn and effect.deal.id == first.effect.deal.id  # type: ignore[union-attr]  # as just looked for


def _marks(draft: Draft) -> set[tuple[Topic, str]]:
    return {(entry.topic, entry.mark) for entry in draft.facts.deal.marks}


# -- what is shown ------------------------------------------------------------------------------------------------------

# What follows from the rest.
_FOLLOWS: Final = frozenset({"summary.open", "summary.check_in"})


def _changed_rows(draft: Draft, before: Sequence[CardRow], *, had_steps: bool) -> tuple[ReadBackItem, ...]:
    """The rows of the summary that are other ones now."""
    now = {row.label: row for row in closing.rows(draft)}
    old = {row.label: row for row in before}
    items = tuple(
        ReadBackItem(label, line)
        for label in dict.fromkeys((*now, *old))
        if label.key not in _FOLLOWS and now.get(label) != old.get(label)
        for line in (now[label].lines if label in now else (Word("undo.gone"),))
    )
    if had_steps and not draft.facts.steps:
        items = (ReadBackItem(Word("part.steps"), Word("summary.unknown")), *items)
    return items


def _go_on(draft: Draft, again: AbstractSet[str]) -> None:
    """Ask what is to be asked now: what the turn had answered is open again."""
    walk = draft.conversation.walk
    if walk is None:
        return
    if draft.conversation.phase != "asking":
        closing.show_summary(draft)
        return
    draft.to_walk(done=tuple(known for known in walk.done if known not in again))
    go_on(draft)
