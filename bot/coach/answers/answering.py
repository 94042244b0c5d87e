"""A typed answer finds the question it belongs to, is recorded there, and the walk goes on."""

from collections.abc import Callable
from typing import Final

from bot.coach.answers import (
    answers_checkin,
    answers_coaching,
    answers_other,
    answers_route,
    day_in_front,
    not_known,
    ours_first,
    told_early,
)
from bot.coach.answers.walking import confirm_read_back, done, go_on, repeat, unknown
from bot.coach.deciding import checkin
from bot.coach.keeping import recording
from bot.coach.news import news_by_clause
from bot.coach.people import beside, minds_beside, rivals_beside
from bot.coach.route import plausible, step_dates
from bot.coach.showing.bare_answers import (
    asks_back,
    asks_what_now,
    guess_behind,
    named,
    nobody,
    says_hardly,
    small_talk,
    unhesitant,
    unsure,
    yes_or_no,
)
from bot.coach.told import answers_movement, answers_position, answers_signing, telling, told_route
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import KeepAnswer
from bot.coach.turn.questions import BY_ID
from bot.coach.turn.side_words import says_right
from bot.coach.turn.state import Pending
from bot.coach.understanding.readings import ReadStep
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.reading import read_outcome, read_people, read_steps


def answer(draft: Draft, text: str) -> None:
    """Take a typed answer to the open question, with everything else that was said in it, and go on."""
    pending = draft.conversation.pending
    if pending is None:
        return
    said = draft.said = unhesitant(utterance(text))
    mirrored = pending.question == "mirror"
    question_id = (pending.about or "steps") if mirrored else pending.question
    left = _without_ours(draft, question_id, said, pending)
    if left is None:
        return
    whole, said = left is said, left
    if told_early.take_moved(draft, question_id, said):
        _keep_words(draft, question_id, text, whole=whole)
        return
    if _beside_coaching(draft, question_id, said):
        return
    if asks_back(said):
        draft.say("listening" if asks_what_now(said) else "cannot_tell")
        repeat(draft)
        return
    _keep_words(draft, question_id, text, whole=whole)
    if _answers_nothing(said, question_id):
        draft.say("listening")
        repeat(draft)
        return
    guess = guess_behind(said) or not_known.told_behind(draft, said)
    if guess is not None:
        said = draft.said = guess
    if unsure(said):
        confirm_read_back(draft, pending)
        unknown(draft, question_id)
        return
    if (rest := _without_news(draft, question_id, said)) is None:
        return
    said, only_rivals = rest, False
    if question_id in rivals_beside.ASKS_FOR_PEOPLE:
        left = rivals_beside.apart(draft, said)
        only_rivals = left is None
        if left is None and rivals_beside.takes_no_part(draft, said):
            return
        said = draft.said = left or said
    if _goes_on_with_route(draft, question_id, said):
        return
    front = day_in_front.split(draft, said) if question_id in day_in_front.ASK_FOR_ONE else None
    behind = front is not None and bool(front[1].words)
    if not behind and told_early.take(draft, question_id, said):
        return
    route_again = question_id != "steps" and (
        told_route.continue_list(draft, said) or answers_route.tell_again(draft, said)
    )
    if route_again:
        go_on(draft)
        return
    if only_rivals:
        if plausible.keep_apart(draft, pending, BY_ID[question_id].topic):
            done(draft, question_id)
            go_on(draft, question_id)
        return
    reader = _READERS.get(question_id)
    if reader is None:
        go_on(draft)
        return
    confirm_read_back(draft, pending)
    if not reader(draft, said, pending):
        return
    done(draft, question_id)
    go_on(draft, question_id)


def _without_ours(draft: Draft, question_id: str, said: Utterance, pending: Pending) -> Utterance | None:
    """What an answer says beside our moves, which are kept; None where the next thing was asked."""
    if question_id != "action":
        return ours_first.take(draft, question_id, said, pending)
    # What we do answers it, and for what stands beside it nothing more is asked.
    left = minds_beside.apart(draft, said)
    if left is None:
        draft.record(KeepAnswer(question_id, said.original, draft.deal_id))
        repeat(draft)
        return None
    draft.said = left
    return ours_first.take(draft, question_id, left, pending)


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


def _keep_words(draft: Draft, question_id: str, text: str, *, whole: bool) -> None:
    """Keep an answer as it was typed; of one that told our moves that was done with these."""
    if whole:
        draft.record(KeepAnswer(question_id, text, draft.deal_id))


def _without_news(draft: Draft, question_id: str, said: Utterance) -> Utterance | None:
    """What an answer says beside what somebody is called and news of the money, which are kept; None where that is all, and it is gone on."""
    rest = beside.apart(draft, said)
    if rest is not None:
        draft.said = rest
    elif question_id == "unbudgeted" or _is_coaching(draft, question_id):
        done(draft, question_id)
        go_on(draft, question_id)
    else:
        repeat(draft)
    return rest


_A_WORD_OR_TWO: Final = 2
# Questions that what became of something never answers.
_NOTHING_BECOMES: Final = frozenset({"people", "differ", "next_step", "rivals", "action"})


def _answers_nothing(said: Utterance, question_id: str) -> bool:
    """Whether a text is a nod, a half-hearted no or a greeting, where the question asks for more than that."""
    if question_id not in _YES_OR_NO:
        bare = yes_or_no(said) is not None and _says_no_more(said)
        if bare or says_hardly(said) or (says_right(said) and yes_or_no(said) is None):
            return True
    if small_talk(said) and yes_or_no(said) is None:
        return True
    # "Gebeurd" says of nothing in particular what became of it.
    return (
        question_id in _NOTHING_BECOMES
        and len(said.words) <= _A_WORD_OR_TWO
        and read_outcome(said, dated=False).sure
    )


def _says_no_more(said: Utterance) -> bool:
    """Whether a yes or no has nothing behind it but assent: "ja prima"."""
    rest = utterance(said.text[said.tokens[0].end :])
    return not rest.words or small_talk(rest)


def _beside_coaching(draft: Draft, question_id: str, said: Utterance) -> bool:
    """Keep what is no answer to the coaching question, which comes out of the blue, as a note of its own. False for an answer.

    A question back is repeated under; where nobody is named though somebody was asked for, it is other news. Questions that
    are answered in any words have every text as their answer.
    """
    if not _is_coaching(draft, question_id):
        return False
    if said.text.rstrip().endswith("?") and said.words[:1] and said.words[0] in _ASKING:
        draft.record(KeepAnswer("note", said.original, draft.deal_id))
        draft.say("listening")
        repeat(draft)
        return True
    if question_id not in _ASKS_FOR_SOMEBODY or unsure(said) or small_talk(said):
        return False
    if nobody(said) or yes_or_no(said) is not None or named(draft, said):
        return False
    if read_people(said, draft.language).disagreement is not None:
        return False
    draft.record(KeepAnswer("note", said.original, draft.deal_id))
    told = (
        news_by_clause.hear(draft, said)
        or step_dates.take_missing_day(draft, said)
        or telling.take(draft, said, anew=True)
    )
    if not told:
        draft.say("ack.kept")
    done(draft, question_id)
    go_on(draft, question_id)
    return True


def _is_coaching(draft: Draft, question_id: str) -> bool:
    walk = draft.walk
    return checkin.COACHED in walk.done and walk.trail[-1:] == (question_id,)


_ASKS_FOR_SOMEBODY: Final = frozenset({"people", "differ"})
_ASKING: Final = frozenset(
    "wie wat waar wanneer waarom hoe hoezo welke who what where when why how which".split()
)


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


def _take_next_step_date(draft: Draft, said: Utterance, pending: Pending) -> bool:
    """Around when they do it, and whatever is told behind the day."""
    front = day_in_front.split(draft, said)
    if front is None or not front[1].words:
        return answers_movement.take_next_step_date(draft, said, pending)
    step_dates.take_date(draft, front[0].day, front[0].last)
    day_in_front.take_rest(draft, front[1])
    return True


_READERS: Final[dict[str, Callable[[Draft, Utterance, Pending], bool]]] = {
    "recap": answers_other.take_recap,
    "steps": answers_route.take_steps,
    "stage": answers_route.take_stage,
    "final_yes": answers_signing.take_final_yes,
    "budget": answers_route.take_budget,
    "unbudgeted": answers_route.take_unbudgeted,
    "people": answers_route.take_people,
    "position": answers_position.take_position,
    "differ": answers_movement.take_differ,
    "next_step": answers_movement.take_next_step,
    "next_step_date": _take_next_step_date,
    "action": answers_movement.take_action,
    "value": answers_movement.take_value,
    "rivals": answers_other.take_rivals,
    "rival_detail": answers_other.take_rival_detail,
    "deal_name": answers_other.take_deal_name,
    "deal_value": answers_other.take_deal_value,
    **answers_checkin.READERS,
    **answers_coaching.READERS,
}
