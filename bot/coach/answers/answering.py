"""A typed answer finds the question it belongs to, is recorded there, and the walk goes on."""

from collections.abc import Callable
from typing import Final

from bot.coach.answers import (
    answers_checkin,
    answers_coaching,
    answers_money,
    answers_other,
    answers_route,
    no_answer,
    not_known,
    story_told,
    told_beside,
    told_early,
)
from bot.coach.answers.walking import confirm_read_back, done, go_on, unknown
from bot.coach.basics.once import later
from bot.coach.keeping import recording
from bot.coach.news import news_by_clause
from bot.coach.people import yes_by_clause
from bot.coach.showing.bare_answers import guess_behind, thought_of_behind, unhesitant, unsure
from bot.coach.told import answers_movement, answers_position, answers_signing, told_route
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import KeepAnswer
from bot.coach.turn.state import Pending
from bot.coach.understanding.readings import ReadStep
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.reading import read_people, read_steps


def answer(draft: Draft, text: str) -> None:
    """Take a typed answer to the open question, with everything else that was said in it, and go on."""
    pending = draft.conversation.pending
    if pending is None:
        return
    whole = draft.said = unhesitant(utterance(text))
    question_id = (pending.about or "steps") if pending.question == "mirror" else pending.question
    if question_id == "rivals" and _lists_the_race(draft, whole, pending):
        _keep_words(draft, question_id, whole, left=whole)
        confirm_read_back(draft, pending)
        done(draft, question_id)
        go_on(draft, question_id)
        return
    if question_id in {"people", "differ"} and _lists_firms(draft, whole, pending):
        _keep_words(draft, question_id, whole, left=whole)
        go_on(draft)
        return
    if question_id == "steps" and story_told.take(draft, whole):
        _keep_words(draft, question_id, whole, left=whole)
        done(draft, question_id)
        go_on(draft, question_id)
        return
    said = told_beside.answer_in(draft, question_id, whole)
    if said is None:
        return
    if told_early.take_moved(draft, question_id, said):
        _keep_words(draft, question_id, whole, left=said)
        return
    if no_answer.beside_coaching(draft, question_id, said) or no_answer.asked_back(draft, said):
        return
    _keep_words(draft, question_id, whole, left=said)
    if no_answer.nodded(draft, question_id, said):
        return
    guess = guess_behind(said) or not_known.told_behind(draft, said)
    if guess is None and question_id in _OF_SOMEBODY:
        guess = thought_of_behind(said)
    if guess is not None:
        said = draft.said = guess
    if unsure(said):
        confirm_read_back(draft, pending)
        unknown(draft, question_id)
    elif (
        question_id == "final_yes"
        and yes_by_clause.answers_in_full(draft, said)
        and not news_by_clause.tells_of_steps(draft, said)
    ):
        # Who signs, told in several clauses, is no route and no step of one.
        _read(draft, question_id, said, pending)
    elif _goes_on_with_route(draft, question_id, said) or told_early.take(draft, question_id, said):
        return
    elif _tells_route_again(draft, question_id, said):
        go_on(draft)
    elif not no_answer.news_of_later(draft, question_id, said):
        _read(draft, question_id, said, pending)


# Where a "nobody" may be taken back in the same breath.
_OF_SOMEBODY: Final = frozenset({"people", "differ", "rivals"})


def _lists_the_race(draft: Draft, whole: Utterance, pending: Pending) -> bool:
    """Take a list of who is in the race; its readers are loaded when that is asked."""
    from bot.coach.answers import race_answered  # noqa: PLC0415

    return race_answered.take(draft, whole, pending)


# "Krones and a local outfit" says who else is in the race, wherever people are asked for.
_A_FIRM: Final = later(
    r"\b(?:an?|een|nog|another|some|local|lokale|regional) (?:\S+ )?(?:outfit|firm|firma|supplier|vendor|company|competitor|contractor|leverancier|aanbieder|concurrent|aannemer)s?\b"
)


def _lists_firms(draft: Draft, whole: Utterance, pending: Pending) -> bool:
    named = _A_FIRM.search(whole.fold) is not None and not read_people(whole, draft.language).disagreement
    return named and _lists_the_race(draft, whole, pending)


def _keep_words(draft: Draft, question_id: str, whole: Utterance, *, left: Utterance) -> None:
    """Keep an answer as it was typed; where something stood beside it that was done."""
    if left is whole:
        draft.record(KeepAnswer(question_id, whole.original, draft.deal_id))


def _goes_on_with_route(draft: Draft, question_id: str, said: Utterance) -> bool:
    """Take one more step of their route, or a line of it."""
    if question_id == "stage" and told_route.goes_on_with_route(draft, said):
        done(draft, question_id)
        go_on(draft, question_id)
        return True
    if question_id not in {"next_step", "action"} and told_route.take_line(draft, said):
        go_on(draft)
        return True
    return False


def _tells_route_again(draft: Draft, question_id: str, said: Utterance) -> bool:
    return question_id != "steps" and (
        told_route.continue_list(draft, said) or answers_route.tell_again(draft, said)
    )


def _read(draft: Draft, question_id: str, said: Utterance, pending: Pending) -> None:
    """Read the answer for what was asked."""
    reader = _READERS.get(question_id)
    if reader is None:
        go_on(draft)
        return
    confirm_read_back(draft, pending)
    if reader(draft, said, pending):
        done(draft, question_id)
        go_on(draft, question_id)


def accept_as_said(draft: Draft, question_id: str, text: str) -> None:
    """Take "it is fine like this": the words stand as the answer, whoever's work they describe."""
    said = utterance(text)
    match question_id:
        case "steps":
            reading = read_steps(said, draft.language)
            titles = [step.title for step in reading.steps] or list(reading.own_actions)
            recording.record_steps(draft, [ReadStep(title) for title in titles])
            draft.mark("steps", "said" if titles else "unknown")
        case "position" | "stage":
            recording.record_position(draft, words=phrases.shortened(said.text))
            draft.mark("position", "said")
        case _:
            answers_movement.keep_next_step(draft, said)
    done(draft, question_id)
    go_on(draft, question_id)


_READERS: Final[dict[str, Callable[[Draft, Utterance, Pending], bool]]] = {
    "recap": answers_other.take_recap,
    "steps": answers_route.take_steps,
    "stage": answers_route.take_stage,
    "final_yes": answers_signing.take_final_yes,
    "budget": answers_money.take_budget,
    "unbudgeted": answers_money.take_unbudgeted,
    "people": answers_route.take_people,
    "position": answers_position.take_position,
    "differ": answers_movement.take_differ,
    "next_step": answers_movement.take_next_step,
    "next_step_date": answers_movement.take_next_step_date,
    "action": answers_movement.take_action,
    "value": answers_movement.take_value,
    "rivals": answers_other.take_rivals,
    "rival_detail": answers_other.take_rival_detail,
    "deal_name": answers_other.take_deal_name,
    "deal_value": answers_other.take_deal_value,
    **answers_checkin.READERS,
    **answers_coaching.READERS,
}
