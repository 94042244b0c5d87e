"""What is told behind a choice: "1, they promised it for Friday" is the first one, and the rest is taken for itself."""

import re
from collections.abc import Callable
from typing import Final

from bot.coach.answers import added, answering, closing, ours_first, told_beside, told_early
from bot.coach.answers.walking import done, go_on, repeat
from bot.coach.basics.once import later
from bot.coach.basics.record import replace
from bot.coach.deciding import checkin
from bot.coach.keeping import people_records, recording
from bot.coach.known.facts import Topic, TopicMark
from bot.coach.people import everybody, money_told, people_told
from bot.coach.people.who_differs import who_differs
from bot.coach.route import step_day_told
from bot.coach.showing.bare_answers import unsure
from bot.coach.told import our_moves, telling
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import KeepAnswer, PutStep
from bot.coach.turn.inputs import Choice
from bot.coach.turn.questions import BY_ID
from bot.coach.turn.replies import Ask, Card, Word, values
from bot.coach.understanding.clauses import cut
from bot.coach.understanding.people.budget_told import is_not_needed, state_of
from bot.coach.understanding.short_forms import as_written
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import listed_people, phrases
from bot.coach.words.reading import match_step, read_budget, read_date, read_worth

# What a choice leads to asks for what was told behind it: "moved, to 11 December".
_ASKS_ON: Final = frozenset(
    {"new_date", "slip_reason", "first_needed", "differently", "know_more", "follow_up", "unbudgeted"}
)
_WHAT_CHANGED: Final = frozenset({"position", "next_step"})


Hears = Callable[[Draft, Utterance], bool]


def take(draft: Draft, given: Choice, choose: Callable[[Draft, str], None], change: Hears) -> None:
    """Choose, and take what was typed behind the choice: as the answer to what that leads to, or for what it is.

    `change` takes what is asked of us behind it: to put right, or to take off, what is kept.
    """
    asked, pending = draft.open_question_id, draft.conversation.pending
    choose(draft, given.option)
    if given.more is None or not draft.has_deal:
        return
    said = draft.said = utterance(as_written(given.more, draft.language))
    if pending is not None and pending.question == "next_call":
        said = draft.said = _without_how(draft, said)
    if asked == "budget" and draft.facts.deal.budget == given.option:
        left = _behind_the_money(draft, said)
        if left is None:
            _put_on(draft, draft.facts.deal.marks)
            return
        said = draft.said = left
    if asked == "differ" and given.option.startswith("person:"):
        _say_who_differs(draft, given.option.partition(":")[2])
    if not said.words or unsure(said):
        # "3, dunno" tells no more than the choice.
        return
    if draft.facts.deal.status != "open":
        draft.record(KeepAnswer("note", given.more, draft.deal_id))
        _of_the_end(draft, said)
        return
    sums_up = any(isinstance(part, Card) for part in draft.parts)
    draft.parts[:] = [part for part in draft.parts if not isinstance(part, Ask | Card)]
    if change(draft, said):
        if sums_up and not any(isinstance(part, Card) for part in draft.parts):
            draft.parts[:] = [part for part in draft.parts if not isinstance(part, Ask)]
            closing.show_summary(draft)
        return
    draft.record(KeepAnswer("note", given.more, draft.deal_id))
    known = draft.facts.deal.marks
    if asked in _OF_PEOPLE and _more_of_them(draft, asked, said):
        _put_on(draft, known)
        return
    left = told_beside.taken_out(draft, said, draft.open_question_id or "")
    if left is not None and draft.open_question_id not in ours_first.ANYTHING:
        left = our_moves.take(draft, left)
    if left is None:
        if draft.conversation.phase in {"asking", "mirroring"}:
            _put_on(draft, known)
        else:
            closing.show_summary(draft)
        return
    said = draft.said = left
    _hear(draft, asked, said)


def _hear(draft: Draft, asked: str | None, said: Utterance) -> None:
    """Take what is left behind a choice as the answer to what that leads to, or for what it is."""
    asks_on = _ASKS_ON | (_WHAT_CHANGED if asked == "recap" else frozenset[str]())
    if draft.open_question_id in asks_on and draft.open_question_id != asked and _is_asked_for(draft, said):
        answering.answer(draft, said.original)
    elif draft.conversation.phase not in {"asking", "mirroring"}:
        if not added.told(draft, said):
            draft.say("ack.kept")
        closing.show_summary(draft)
    elif asked == "position" and (
        step_day_told.take_for_the_place(draft, said) or _is_behind_them(draft, said)
    ):
        repeat(draft)
    elif draft.open_question_id is None or not told_early.take(draft, draft.open_question_id, said):
        before = draft.facts.deal.marks
        apart: set[Topic] = {"position"}
        if not _is_asked_for(draft, said):
            apart.add("next_step")
        if not (people_told.take_view(draft, said) or telling.take(draft, said, apart_from=apart)):
            draft.say("ack.kept")
        _put_on(draft, before)


# How and with whom they speak, behind its day: "2 with bob", "1 but only on the phone".
_HOW: Final = later(
    r"(?:(?:but|maar|en|and|then|dan|only|alleen|just|gewoon|wel|kort|short) )*(?:(?:with|met|by|on|via|per|over|in|at|om|bij|around|rond)(?= )|(?:telefonisch|online|face to face|live|teams|zoom)\b)[^,.;!?]{0,40}"
)


def _without_how(draft: Draft, said: Utterance) -> Utterance:
    """What is told behind the day of the next call, without how they speak, which is kept in their words."""
    clauses = cut(said)
    first = clauses.parts("stop", "comma", "mark")[0]
    if _HOW.fullmatch(first.said.fold.strip(" .!")) is None:
        return said
    draft.own_words.append(first.said.text)
    return clauses.without(first.places)


def _behind_the_money(draft: Draft, said: Utterance) -> Utterance | None:
    """Say which state was chosen, which with more behind it is not seen. What is left to be heard; None where nothing is.

    What stands behind it may take it back, "1, but the treasurer still has to release it", and chooses no other: of "1, so
    no capex" the money is there.
    """
    chosen = draft.facts.deal.budget
    sentences = _SENTENCES.split(said.text, maxsplit=1)
    first = utterance(_BUT.sub("", sentences[0], count=1))
    taken_back = state_of(first, chosen) == "unknown" and not is_not_needed(first)
    if taken_back:
        money_told.keep_in_words(draft, first)
    else:
        draft.say("ack.budget", status=Word(f"budget.{chosen}"))
    if not taken_back and read_budget(first, draft.language) in {chosen, "unknown"}:
        return said
    if not taken_back:
        recording.record_budget(draft, chosen, phrases.shortened(first.text))
        draft.understood.append(first.text)
    return utterance(sentences[1]) if sentences[1:] else None


_SENTENCES: Final = later(r"[.!?]\s+")
_BUT: Final = later(r"^(?:(?:maar|but|wel|only|alleen)\s+)+", re.IGNORECASE)


def _of_the_end(draft: Draft, said: Utterance) -> None:
    """Keep what was told behind "won": how much it came to, and the rest in its own words; nothing more is asked."""
    worth = read_worth(said, draft.language) if draft.facts.deal.status == "won" else None
    if worth is not None:
        recording.record_value(draft, worth)
    draft.own_words.append(said.text)


_OF_PEOPLE: Final = frozenset({"people", "differ"})


def _say_who_differs(draft: Draft, person_id: str) -> None:
    """Typed with more behind it, a choice is not seen to be taken."""
    person = next((one for one in draft.facts.people if one.id == person_id), None)
    if person is not None:
        draft.say("ack.differ", who=Word("differ.who", values(who=(person.called,))))


def _more_of_them(draft: Draft, asked: str, said: Utterance) -> bool:
    """Take who else has a voice or sees it differently: "1, en filip en iemand van personeelsdienst die wil geen bonen"."""
    if asked == "differ":
        others = who_differs(draft, said)
        if not others:
            return False
        draft.say("ack.differ", who=people_records.record_views(draft, others))
        draft.own_words.append(said.text)
        return True
    people = everybody.named_in(draft, said)
    if not people:
        return False
    people_records.record_people(draft, people)
    draft.say("ack.people", who=tuple(one.name or one.role or "" for one in people))
    people_told.take_views(draft, said)
    draft.own_words += listed_people.told_of_them(said)
    return True


def _is_asked_for(draft: Draft, said: Utterance) -> bool:
    """Whether what was told behind a choice answers what that leads to: of what comes next it tells a day."""
    if draft.open_question_id != "follow_up":
        return True
    return read_date(said, draft.language, draft.today, draft.context.zone) is not None


def _put_on(draft: Draft, before: tuple[TopicMark, ...]) -> None:
    """Put the open question again, or the next one where what was told behind the choice has answered it."""
    question = BY_ID.get(draft.open_question_id or "")
    told = [mark.topic for mark in draft.facts.deal.marks if mark not in before and mark.mark == "said"]
    if question is None or question.topic not in told:
        repeat(draft)
        return
    done(draft, question.id)
    go_on(draft, question.id)


_ALREADY: Final = frozenset(
    "already done finished over behind went al klaar gedaan geweest gehad afgerond voorbij gebeurd".split()
)


def _is_behind_them(draft: Draft, said: Utterance) -> bool:
    """Take "Jo already said yes" for a step of theirs that is done. False where it names none, or says something else."""
    place = match_step(said, [step.title for step in draft.facts.steps], draft.language)
    if place is None or _ALREADY.isdisjoint(said.words):
        return False
    step = draft.facts.steps[place]
    if step.status not in checkin.BEHIND or step.evidence == "assumption":
        draft.record(
            PutStep(draft.deal_id, replace(step, status="done", evidence="heard", heard_on=draft.today))
        )
    draft.say("check_in.ticked", step=step.title)
    return True
