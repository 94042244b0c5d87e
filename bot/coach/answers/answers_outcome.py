"""Answers to "did it happen?": how the expected step went, and whatever else is told in the same breath.

Each function is True when the question has its answer, False when something else was asked instead. What is said of another
step of their route is never taken for the one that was asked about.
"""

import re
from typing import Final

from bot.coach.answers import answers_slip, outcome_in_front
from bot.coach.basics.once import later
from bot.coach.deciding import checkin
from bot.coach.keeping import outcomes
from bot.coach.keeping.outcomes import note
from bot.coach.known.facts import BuyingStep, NextStep, Topic
from bot.coach.news import news_by_clause, news_told
from bot.coach.people import beside, has_voice
from bot.coach.route import step_dates, step_day_told
from bot.coach.route.how_it_went import how_it_went
from bot.coach.route.step_spoken_of import step_named
from bot.coach.route.told_notes import notes_of
from bot.coach.showing import asking
from bot.coach.showing.bare_answers import unsure
from bot.coach.showing.left_over import nothing_left
from bot.coach.told import answers_movement, call_told, telling
from bot.coach.turn.draft import Draft
from bot.coach.turn.replies import Line
from bot.coach.turn.state import Pending
from bot.coach.understanding.readings import DateReading, OutcomeReading
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.reading import (
    match_step,
    read_outcome,
    read_perspective,
)

# What is left of an answer after the outcome may tell more when it has so many words.
_TELLS: Final = 2
_TELLS_A_STORY: Final = 4


# "Nieuwe datum weten ze nog niet": the day that it had is off all the same.
_NEW_DAY_UNKNOWN: Final = later(
    r"\b(?:nieuwe?|new) (?:datum|datm|date|dag|day|slot)\b.{0,30}\b(?:niet|geen|unknown|onbekend|yet|not|tbd|volgt|follows|later)\b"
    r"|\b(?:weten|weet|know)\b.{0,15}\b(?:niet|not)\b.{0,15}\b(?:wanneer|when|datum|date)\b|\b(?:don'?t|do not|doesn'?t) know (?:yet )?(?:when|(?:the|a) (?:new )?(?:date|day))\b"
)
_ALREADY: Final = frozenset("al already reeds".split())


def take_happened(draft: Draft, said: Utterance, pending: Pending) -> bool:
    """How it went, and whatever else was told in the same breath."""
    when = answers_slip.date_in(draft, said)
    reading = how_it_went(draft, said, dated=when is not None)
    outcome = reading.outcome
    if (
        outcome is None
        and when is not None
        and (phrases.only_a_date(said, when) or step_dates.is_day_alone(draft, said))
    ):
        # "On the 17th already" is when it happened.
        outcome = "happened" if _ALREADY & set(said.words) else "moved"
    if pending.put == "again":
        outcomes.take_back(draft)
    expected = draft.facts.next_step
    front = outcome_in_front.read(draft, said) if expected is not None else None
    if front is not None:
        _take_in_front(draft, front)
        return True
    if news_by_clause.hear(draft, said):
        return _follows(draft, expected, pending)
    other = _another_step(draft, reading)
    if other is not None:
        return _of_another_step(draft, said, reading, pending, other)
    match outcome:
        case "happened":
            outcomes.happened(draft)
            also = _named(draft, reading.evidence[_A_PIECE:])
            if also is not None:
                outcomes.tick_told(draft, also)
            _what_follows(draft, utterance(reading.rest))
        case "moved":
            _moved(draft, said, reading, when)
        case "differently":
            outcomes.differently(draft)
            rest = utterance(reading.rest)
            if len(rest.words) >= _TELLS:
                note(draft, "differently")
                _what_happened(draft, rest)
        case "not_yet" if when is None and _NEW_DAY_UNKNOWN.search(said.fold) is not None:
            outcomes.moved_without_date(draft)
            _keep_rest(draft, reading)
        case "not_yet":
            outcomes.not_yet(draft)
            _keep_rest(draft, reading)
            if when is not None:
                note(draft, "know_more")
                outcomes.quiet(draft, when.first, when.last)
        case None:
            return _other_news(draft, said, pending)
    return True


def _take_in_front(draft: Draft, front: outcome_in_front.InFront) -> None:
    """How it went according to one clause, and what is told behind it, each part where it belongs."""
    if front.when is None:
        outcomes.happened(draft)
    else:
        note(draft, checkin.MOVED)
        answers_slip.to_day(draft, front.when.day, front.when.last)
        if front.why is not None:
            answers_slip.because(draft, utterance(front.why))
    if front.rest is None:
        return
    left = beside.without(draft, call_told.take, front.rest)
    left = beside.without(draft, has_voice.take, left)
    if nothing_left(left) or news_by_clause.hear(draft, left):
        return
    if front.when is None:
        _what_follows(draft, left)
    elif not news_told.take(draft, left, apart_from=_OF_THE_STEP):
        draft.say("ack.kept")


def _keep_rest(draft: Draft, reading: OutcomeReading) -> None:
    """What was told beside "not yet": taken where it belongs, and kept where that is nowhere."""
    rest = utterance(reading.rest)
    if len(rest.words) < _TELLS or answers_slip.date_in(draft, rest) is not None:
        return
    if not news_told.take(draft, rest, apart_from=_OF_THE_STEP):
        draft.say("ack.kept")


def _another_step(draft: Draft, reading: OutcomeReading) -> BuyingStep | None:
    """The step of their route, other than the one expected, that the words on how it went name: "the IT test runs late"."""
    expected = draft.facts.next_step
    told = reading.evidence[:_A_PIECE] if reading.sure else ()
    found = _named(draft, told) or (step_named(draft, utterance(told[0])) if told else None)
    return found if expected is not None and found is not None and found.id != expected.serves else None


# What says how it went comes whole, and without the words that say it.
_A_PIECE: Final = 2


# "It's in" is about no step of IT's; "it test" is known by its other word.
_IT: Final = re.compile(r"\b(?:it's|its|it)\b")


def _named(draft: Draft, pieces: tuple[str, ...]) -> BuyingStep | None:
    titles = [step.title for step in draft.facts.steps]
    places = (match_step(utterance(_IT.sub("", piece)), titles, draft.language) for piece in pieces)
    return next((draft.facts.steps[place] for place in places if place is not None), None)


def _of_another_step(
    draft: Draft, said: Utterance, reading: OutcomeReading, pending: Pending, other: BuyingStep
) -> bool:
    """How another step went: one that is done may take the expected one along, which is asked about once more where it does not."""
    expected = draft.facts.next_step
    if reading.outcome != "happened":
        if not news_told.take(draft, said, apart_from=_OF_THE_STEP):
            draft.say("ack.kept")
        return _once_more(draft, pending)
    outcomes.tick_told(draft, other)
    if checkin.outcome_of(draft.walk) is not None:
        return True
    rest = utterance(reading.rest)
    if len(rest.words) >= _TELLS:
        news_told.take(draft, rest, apart_from={"position"})
    coming = draft.facts.next_step
    if expected is None or coming is None or coming.id != expected.id:
        # What they do now was told with it.
        note(draft, checkin.TOLD)
        return True
    return _once_more(draft, pending)


# What an answer about another step would be misread for.
_OF_THE_STEP: Final[frozenset[Topic]] = frozenset({"position", "next_step", "next_step_date", "action"})


def take_opening(draft: Draft, said: Utterance, *, tells: bool) -> bool | None:
    """What was told with the words that opened the visit. None when nothing was, False when the step is asked about still.

    `tells`: that they tell something is plain, however few they are.
    """
    when = answers_slip.date_in(draft, said)
    reading = how_it_went(draft, said, dated=when is not None)
    if not (reading.sure or tells or telling.has_room_for_more(said)):
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


def tells_outcome(draft: Draft, said: Utterance) -> bool:
    """Whether one clause of several tells how the step went that is asked about: "no time, new date is 17 dec" leaves nothing for later."""
    pending = draft.conversation.pending
    asked = pending is not None and pending.question == "happened"
    return asked and outcome_in_front.read(draft, said) is not None


def choose_happened(draft: Draft, name: str, argument: str) -> None:
    """One of the four buttons."""
    pending = draft.conversation.pending
    if pending is not None and pending.put == "again":
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
        news_told.take(draft, said, apart_from={"next_step", "next_step_date", "steps", "position"})


def _what_follows(draft: Draft, rest: Utterance) -> None:
    """What was told behind "yes, it happened": their next step with its date, or other news."""
    if len(rest.words) < _TELLS:
        return
    perspective = read_perspective(rest, draft.language, "q3", draft.context.policy.perspective)
    notes = notes_of(draft, rest)
    ours = perspective.label == "seller" and perspective.act
    when = answers_slip.date_in(draft, rest)
    alone = notes.next_step is None or phrases.same(notes.next_step, phrases.without_date(rest, when))
    if _is_a_story(rest):
        # Each part of it goes where it belongs; the whole of it is no step.
        if not news_told.take(draft, rest):
            draft.say("ack.kept")
        return
    if not ours and alone and (when is not None or notes.next_step is not None):
        answers_movement.keep_next_step(draft, rest)
    elif len(rest.words) >= _TELLS_A_STORY and not news_told.take(draft, rest):
        draft.say("ack.kept")


_SENTENCES: Final = re.compile(r"[.!?;\n]+\s+\S|,\s|\s(?:maar|but)\s")
_A_LINE: Final = 10


def _is_a_story(rest: Utterance) -> bool:
    """Whether more was told than one step and its day."""
    return len(rest.words) > _A_LINE and _SENTENCES.search(rest.text) is not None


def _other_news(draft: Draft, said: Utterance, pending: Pending) -> bool:
    """News that does not say how the step went: it is kept, and the step is asked about once more."""
    expected = draft.facts.next_step
    # "Linda signs 12 February" is the day of a step that comes later, and says nothing of the one that is asked about.
    kept = expected is not None and step_day_told.take(draft, said)
    if not kept and not news_told.take(draft, said) and not _said_so_far(draft):
        draft.say("ack.kept")
    return _follows(draft, expected, pending)


def _follows(draft: Draft, expected: NextStep | None, pending: Pending) -> bool:
    """Whether other news tells how the step went that was expected; else it is asked about once more."""
    if checkin.outcome_of(draft.walk) is not None:
        return True
    coming = draft.facts.next_step
    served = draft.facts.step(expected.serves) if expected is not None else None
    if expected is None or coming is None or coming.id != expected.id:
        # What they do next was told: how the one before went follows from it, or nobody will know.
        note(draft, checkin.TOLD)
        return True
    if served is not None and served.status == "done":
        # They are past the step that it belonged to.
        outcomes.happened(draft)
        return True
    return _once_more(draft, pending)


def _said_so_far(draft: Draft) -> bool:
    """Whether anything was said in this turn that shows what was understood; whose news it is shows nothing of that."""
    return any(not (isinstance(part, Line) and part.key in _WHOSE) for part in draft.parts)


_WHOSE: Final = frozenset({"news_of", "left_open"})


def _once_more(draft: Draft, pending: Pending) -> bool:
    """Ask about the expected step once more, and after that let it be."""
    if pending.put == "once_more":
        note(draft, checkin.TOLD)
        return True
    asking.ask_by_id(draft, "happened", put="once_more")
    return False


def take_differently(draft: Draft, said: Utterance, pending: Pending) -> bool:
    """The one line on how it went instead; a day and nothing else is the one it moved to."""
    when = answers_slip.date_in(draft, said)
    if when is not None and when.last >= draft.today and phrases.only_a_date(said, when):
        outcomes.take_back(draft)
        answers_slip.to_day(draft, when.day, when.last)
        return True
    _what_happened(draft, said)
    return True


def _what_happened(draft: Draft, said: Utterance) -> None:
    taken = news_told.take(draft, said)
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
