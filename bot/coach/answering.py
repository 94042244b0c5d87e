"""A typed answer finds the question it belongs to, is recorded there, and the walk goes on."""

from collections.abc import Callable
from typing import Final

from bot.coach import (
    answers_checkin,
    answers_coaching,
    answers_movement,
    answers_other,
    answers_route,
    answers_signing,
    asking,
    phrases,
    recording,
)
from bot.coach.bare_answers import small_talk, unsure, yes_or_no
from bot.coach.draft import Draft
from bot.coach.effects import KeepAnswer
from bot.coach.questions import BY_ID
from bot.coach.reading import read_date, read_steps
from bot.coach.state import Pending
from bot.coach.understanding.readings import ReadStep
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.walking import confirm_read_back, done, go_on, repeat, unknown


def answer(draft: Draft, text: str) -> None:
    """Take a typed answer to the open question, with everything else that was said in it, and go on."""
    pending = draft.conversation.pending
    if pending is None:
        return
    said = draft.said = utterance(text)
    mirrored = pending.question == "mirror"
    question_id = (pending.about or "steps") if mirrored else pending.question
    draft.record(KeepAnswer(question_id, text, draft.deal_id))
    bare = len(said.words) == 1 and yes_or_no(said) is not None and question_id not in _YES_OR_NO
    if bare or (small_talk(said) and yes_or_no(said) is None):
        draft.say("listening")
        repeat(draft)
        return
    if unsure(said):
        confirm_read_back(draft, pending)
        unknown(draft, question_id)
        return
    if question_id != "final_yes" and (
        answers_signing.add_cosigner(draft, said) or answers_signing.confirm_alone(draft, said)
    ):
        repeat(draft)
        return
    route_again = question_id != "steps" and (
        answers_route.continue_list(draft, said) or answers_route.tell_again(draft, said)
    )
    if route_again:
        go_on(draft)
        return
    reader = _READERS.get(question_id)
    if reader is None:
        go_on(draft)
        return
    confirm_read_back(draft, pending)
    if _dates_the_step_instead(draft, question_id, said):
        return
    if not reader(draft, said, pending):
        return
    done(draft, question_id)
    go_on(draft, question_id)


# Questions that a bare yes or no can answer.
_YES_OR_NO: Final = frozenset(
    {
        "final_yes",
        "budget",
        "differ",
        "recap",
        "rivals",
        "people",
        "happened",
        "still_real",
        "first_needed",
        "follow_up",
        "looked",
        "still_true",
        "orphan",
    }
)


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


def _dates_the_step_instead(draft: Draft, question_id: str, said: Utterance) -> bool:
    """A bare date, typed while its chips stand beside the next question, is the date of their step."""
    pending = draft.conversation.pending
    step = draft.facts.next_step
    if pending is None or step is None or question_id == "next_step_date":
        return False
    chips = any(option.side and option.id.startswith("date:") for option in pending.options)
    if not chips and question_id != "action":
        return False
    when = read_date(said, draft.language, draft.today, draft.context.zone)
    if when is None or not phrases.only_a_date(said, when):
        return False
    recording.date_next_step(draft, when.day, when.last)
    draft.mark("next_step_date", "said")
    draft.say("ack.next_step", step=answers_movement.described_next_step(draft))
    draft.beside(*asking.WHOSE_DATE)
    question = BY_ID.get(question_id)
    if question is not None:
        asking.ask(draft, question)
    return True


_READERS: Final[dict[str, Callable[[Draft, Utterance, Pending], bool]]] = {
    "recap": answers_other.take_recap,
    "steps": answers_route.take_steps,
    "stage": answers_route.take_stage,
    "final_yes": answers_signing.take_final_yes,
    "budget": answers_route.take_budget,
    "unbudgeted": answers_route.take_unbudgeted,
    "people": answers_route.take_people,
    "position": answers_movement.take_position,
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
