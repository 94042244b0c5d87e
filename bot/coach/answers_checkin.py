"""Answers in a check-in, typed or tapped: how the expected step went, its new date and why, and what comes before or after it.

A typed answer may say all of it at once; what it says is recorded, and the question it made needless is not asked. Each
function is True when the question has its answer, False when something else was asked instead.
"""

from collections.abc import Callable
from datetime import date
from typing import Final

from bot.coach import answers_movement, answers_slip, asking, checkin, outcomes, phrases, recording, telling
from bot.coach.bare_answers import unsure, yes_or_no
from bot.coach.draft import AGAIN, Draft
from bot.coach.outcomes import note
from bot.coach.reading import (
    match_step,
    read_notes,
    read_outcome,
    read_perspective,
)
from bot.coach.replies import Line
from bot.coach.state import Pending
from bot.coach.understanding.readings import DateReading, OutcomeReading
from bot.coach.understanding.text import Utterance, utterance

# What is left of an answer after the outcome may tell more when it has so many words.
_TELLS: Final = 2
_TELLS_A_STORY: Final = 4
# Kept with the question while it is asked once more after other news.
_ONCE_MORE: Final = "told"


# -- how it went -------------------------------------------------------------------------------------------------------


def take_happened(draft: Draft, said: Utterance, pending: Pending) -> bool:
    """How it went, and whatever else was told in the same breath."""
    when = answers_slip.date_in(draft, said)
    reading = read_outcome(said, dated=when is not None)
    outcome = None if _is_of_another_step(draft, reading) else reading.outcome
    if outcome is None and when is not None and phrases.only_a_date(said, when):
        outcome = "moved"
    if pending.kept == AGAIN:
        outcomes.take_back(draft)
    match outcome:
        case "happened":
            outcomes.happened(draft)
            _what_follows(draft, utterance(reading.rest))
        case "moved":
            _moved(draft, said, reading, when)
        case "differently":
            outcomes.differently(draft)
            rest = utterance(reading.rest)
            if len(rest.words) >= _TELLS:
                note(draft, "differently")
                _what_happened(draft, rest)
        case "not_yet":
            outcomes.not_yet(draft)
            if when is not None:
                note(draft, "know_more")
                outcomes.quiet(draft, when.first, when.last)
        case None:
            return _other_news(draft, said, pending)
    return True


def _is_of_another_step(draft: Draft, reading: OutcomeReading) -> bool:
    """Whether the words that say how it went name another step of their route: "the IT test runs late"."""
    expected = draft.facts.next_step
    titles = [step.title for step in draft.facts.steps]
    if expected is None or not reading.sure or not reading.evidence:
        return False
    place = match_step(utterance(reading.evidence[0]), titles, draft.language)
    return place is not None and draft.facts.steps[place].id != expected.serves


def take_opening(draft: Draft, said: Utterance) -> bool | None:
    """What was told with the words that opened the visit. None when nothing was, False when the step is asked about still."""
    when = answers_slip.date_in(draft, said)
    reading = read_outcome(said, dated=when is not None)
    if not reading.sure and not telling.has_room_for_more(said):
        return None
    pending = Pending("happened", Line("q.happened.ask"))
    if draft.conversation.phase == "paused":
        draft.to(phase="asking")
    answered = take_happened(draft, said, pending)
    if answered:
        note(draft, "happened")
    return answered


def says_outcome(pending: Pending | None, said: Utterance) -> bool:
    """Whether a text is nothing but the answer to "did it happen?": "done" is no request to stop there."""
    if pending is None or pending.question != "happened":
        return False
    reading = read_outcome(said, dated=False)
    return reading.sure and not reading.rest


def choose_happened(draft: Draft, name: str, argument: str) -> None:
    """One of the four buttons."""
    pending = draft.conversation.pending
    if pending is not None and pending.kept == AGAIN:
        outcomes.take_back(draft)
    match name:
        case "happened":
            outcomes.happened(draft)
        case "moved":
            note(draft, checkin.MOVED)
        case "differently":
            outcomes.differently(draft)
        case _:
            outcomes.not_yet(draft)


def _moved(draft: Draft, said: Utterance, reading: OutcomeReading, when: DateReading | None) -> None:
    note(draft, checkin.MOVED)
    if when is None:
        if reading.reason is not None and unsure(utterance(reading.reason)):
            outcomes.moved_without_date(draft)
        return
    answers_slip.to_day(draft, when.day, when.last)
    if reading.reason is not None:
        answers_slip.because(draft, utterance(reading.reason))
    elif telling.has_room_for_more(said):
        telling.take_more(draft, said, "next_step", "next_step_date", "steps", "position")


def _what_follows(draft: Draft, rest: Utterance) -> None:
    """What was told behind "yes, it happened": their next step with its date, or other news."""
    if len(rest.words) < _TELLS:
        return
    perspective = read_perspective(rest, draft.language, "q3", draft.context.policy.perspective)
    notes = read_notes(rest, draft.language, draft.today, draft.context.zone)
    ours = perspective.label == "seller" and perspective.act
    when = answers_slip.date_in(draft, rest)
    alone = notes.next_step is None or recording.same(notes.next_step, phrases.without_date(rest, when))
    if not ours and alone and (when is not None or notes.next_step is not None):
        answers_movement.keep_next_step(draft, rest)
    elif len(rest.words) >= _TELLS_A_STORY:
        telling.take(draft, rest, anew=True)


def _other_news(draft: Draft, said: Utterance, pending: Pending) -> bool:
    """News that does not say how the step went: it is kept, and the step is asked about once more."""
    expected = draft.facts.next_step
    if not telling.take(draft, said, anew=True):
        draft.say("ack.kept")
    coming = draft.facts.next_step
    served = draft.facts.step(expected.serves) if expected is not None else None
    if expected is None or coming is None or coming.id != expected.id or pending.kept == _ONCE_MORE:
        # What they do next was told: how the one before went follows from it, or nobody will know.
        note(draft, checkin.TOLD)
        return True
    if served is not None and served.status == "done":
        # They are past the step that it belonged to.
        outcomes.happened(draft)
        return True
    asking.ask_by_id(draft, "happened", kept=_ONCE_MORE)
    return False


# -- otherwise, or not yet ---------------------------------------------------------------------------------------------


def take_differently(draft: Draft, said: Utterance, pending: Pending) -> bool:
    """The one line on how it went instead."""
    _what_happened(draft, said)
    return True


def _what_happened(draft: Draft, said: Utterance) -> None:
    taken = telling.take(draft, said, anew=True)
    if (
        draft.facts.next_step is None
        and answers_slip.date_in(draft, said) is not None
        and _is_theirs(draft, said)
    ):
        answers_movement.keep_next_step(draft, said)
    elif not taken:
        draft.say("ack.kept")


def _is_theirs(draft: Draft, said: Utterance) -> bool:
    reading = read_perspective(said, draft.language, "q3", draft.context.policy.perspective)
    return reading.label == "customer"


def take_know_more(draft: Draft, said: Utterance, pending: Pending) -> bool:
    """When they will know more."""
    when = answers_slip.date_in(draft, said)
    outcomes.quiet(draft, when.first if when else None, when.last if when else None)
    return True


def choose_know_more(draft: Draft, name: str, argument: str) -> bool:
    """A day from the chips or the picker."""
    day = date.fromisoformat(argument)
    if not answers_slip.is_to_come(draft, day):
        return False
    outcomes.quiet(draft, day, day)
    return True


# -- what comes next ---------------------------------------------------------------------------------------------------


def take_follow_up(draft: Draft, said: Utterance, pending: Pending) -> bool:
    """The date of the step that was proposed, or another step in their own words."""
    when = answers_slip.date_in(draft, said)
    bare = yes_or_no(said)
    alone = len(said.words) == 1
    if (when is not None and phrases.only_a_date(said, when)) or (
        bare is True and (alone or when is not None)
    ):
        _expect_proposed(draft, when.day if when else None, when.last if when else None)
        return True
    if bare is False and alone:
        note(draft, checkin.ANOTHER)
        return True
    return answers_movement.take_next_step(draft, said, pending)


def choose_follow_up(draft: Draft, name: str, argument: str) -> bool:
    """A day for the step that was proposed, or another step."""
    if name == "another":
        note(draft, checkin.ANOTHER)
        return True
    day = date.fromisoformat(argument)
    if not answers_slip.is_to_come(draft, day):
        return False
    _expect_proposed(draft, day, day)
    return True


def _expect_proposed(draft: Draft, first: date | None, last: date | None) -> None:
    step = checkin.proposal(draft.facts)
    if step is None:
        return
    recording.record_next_step(draft, step.title, step.who, None, step.id)
    draft.mark("next_step", "said")
    if first is not None and last is not None:
        answers_movement.take_date(draft, first, last)
    else:
        answers_movement.acknowledge_next_step(draft)


# -- not known, or passed over -----------------------------------------------------------------------------------------


def not_known(draft: Draft, question_id: str) -> bool:
    """Take "I don't know yet" to a question of a check-in. False where it is an open question like any other."""
    match question_id:
        case "happened":
            outcomes.not_yet(draft)
        case "new_date":
            outcomes.moved_without_date(draft)
            draft.say("not_known", question=asking.open_wording(draft, "next_step_date"))
        case "know_more":
            outcomes.quiet(draft, None, None)
        case "follow_up":
            note(draft, checkin.UNDATED)
            _expect_proposed(draft, None, None)
            draft.mark("next_step_date", "unknown")
        case "slip_reason" | "first_needed" | "still_real" | "differently":
            pass
        case _:
            return False
    return True


Taken = Callable[[Draft, Utterance, Pending], bool]
Chosen = Callable[[Draft, str, str], bool | None]

READERS: Final[dict[str, Taken]] = {
    "happened": take_happened,
    "still_real": answers_slip.take_still_real,
    "new_date": answers_slip.take_new_date,
    "slip_reason": answers_slip.take_slip_reason,
    "first_needed": answers_slip.take_first_needed,
    "differently": take_differently,
    "know_more": take_know_more,
    "follow_up": take_follow_up,
}
CHOICES: Final[dict[str, Chosen]] = {
    "happened": choose_happened,
    "still_real": answers_slip.choose_still_real,
    "new_date": answers_slip.choose_new_date,
    "slip_reason": answers_slip.choose_slip_reason,
    "first_needed": answers_slip.choose_nothing_first,
    "know_more": choose_know_more,
    "follow_up": choose_follow_up,
}
