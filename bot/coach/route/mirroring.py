"""The perspective lens: an answer about our own work is kept as our action, and one mirror question is asked.

Once per question and never blocking: "it is fine like this" stands beside it. Waiting and hope get one question for the
observation behind them.
"""

import re
from typing import Final, Literal

from bot.coach.basics import pronouns
from bot.coach.basics.record import replace
from bot.coach.keeping import recording
from bot.coach.route import whose_act
from bot.coach.route.told_notes import notes_of
from bot.coach.showing import asking
from bot.coach.turn.draft import Draft
from bot.coach.turn.questions import QuestionId
from bot.coach.turn.replies import Ask, Line, Values, values
from bot.coach.turn.state import Pending
from bot.coach.understanding.readings import NotesReading
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.reading import read_date, read_perspective, read_steps

# Below this the coach takes the words as they are: a false accusation is worse than a miss.
_SURE_ENOUGH: Final = 0.6


def asks_mirror(draft: Draft, said: Utterance, question: QuestionId, pending: Pending) -> bool:
    """Ask the one extra question where the answer calls for it. True when it was asked."""
    if question in draft.walk.mirrored or pending.question == "mirror":
        return False
    asked: Literal["q1", "q3"] = "q1" if question == "steps" else "q3"
    reading = read_perspective(said, draft.language, asked, draft.context.policy.perspective)
    customer = draft.facts.deal.account
    if question == "steps" and _COUNTED_OUT.search(said.fold) is not None:
        return False
    # "Trial start 1 December": a thing that happens on a day is no order given to ourselves.
    if (
        reading.label == "seller"
        and reading.act
        and not (_happens_on_a_day(draft, said, question) and notes_of(draft, said).our_action is None)
    ):
        actions = keep_as_actions(draft, said)
        line = Line(f"mirror.{question}", values(customer=customer, action=actions))
    elif (
        reading.label in {"waiting", "hope"}
        and reading.confidence >= _SURE_ENOUGH
        and not _happens_on_a_day(draft, said, question)
        and not (question == "steps" and len(read_steps(said, draft.language).steps) > 1)
    ):
        line = Line(f"mirror.{reading.label}", _customer(customer))
    else:
        return False
    draft.to_walk(mirrored=(*draft.walk.mirrored, question))
    draft.to(phase="mirroring")
    progress = asking.progress_of(draft, question)
    # What we do is nowhere that they are: their steps are put beside it again.
    nowhere = question == "position" and reading.label == "seller"
    choices = asking.step_options(draft.facts) if nowhere else (asking.FINE,)
    ask = Ask("mirror", line, (*choices, asking.UNKNOWN), progress)
    draft.ask(ask, about=question, kept=said.text)
    return True


# Who counts steps out was asked for theirs.
_COUNTED_OUT: Final = re.compile(r"\b(?:step|stap|phase|fase) (?:1|one|een|één)\b")


def _happens_on_a_day(draft: Draft, said: Utterance, question: QuestionId) -> bool:
    """Whether something of their process is said to happen on a day, where that is asked: "the third quote comes in on Monday"."""
    if question != "next_step":
        return False
    notes = notes_of(draft, said)
    if notes.next_step is None or notes.next_step_date is None or not said.words:
        return False
    return said.words[0] not in pronouns.ANYBODY | pronouns.WE_DO | pronouns.THEY_DO


def _customer(customer: str) -> Values:
    return values(customer=customer)


_PLAINLY: Final = 0.9
_GOING_TO: Final = frozenset("gonna going ga gaan zal".split())


def promised(draft: Draft, said: Utterance) -> bool:
    """Whether a text that begins with us tells, plainly, what we are going to do."""
    if not said.words or said.words[0] not in pronouns.WE | pronouns.WE_DO | _GOING_TO:
        return False
    reading = read_perspective(said, draft.language, "q3", None)
    return (
        reading.label == "seller"
        and reading.confidence >= _PLAINLY
        and not whose_act.is_no_move(draft, said.text, said)
    )


def orders_us(draft: Draft, said: Utterance) -> bool:
    """Whether a few words are nothing but an act of ours, as people jot it down: "offerte sturen", "send her the template"."""
    if not _A_JOTTING[0] <= len(said.words) <= _A_JOTTING[1]:
        return False
    reading = read_perspective(said, draft.language, "q3", draft.context.policy.perspective)
    if reading.label != "seller" or not reading.act or reading.confidence < _PLAINLY:
        return False
    notes = notes_of(draft, said)
    told = replace(notes, our_action=None, our_action_date=None, evidence=())
    return notes.our_action is not None and told == NotesReading()


_A_JOTTING: Final = (2, 8)


def is_ours_too(draft: Draft, said: Utterance, pending: Pending) -> bool:
    """Whether the mirror question is answered by one more act of ours; the same words again are meant as they stand."""
    if said.fold == utterance(pending.kept or "").fold:
        return False
    reading = read_perspective(said, draft.language, "q3", draft.context.policy.perspective)
    return reading.label == "seller" and reading.act


# "Nog nergens, ik moet het voorstel nog maken" answers where they are, and is no part of what we do.
_NOWHERE: Final = re.compile(
    r"(?:nog )?(?:nergens|niks|niets)[ ,.]+(?=ik |we |wij )|(?:nowhere|nothing)(?: yet)?[ ,.]+(?=i |we |i'll )",
    re.IGNORECASE,
)


def is_ours_behind_nowhere(said: Utterance) -> bool:
    """Whether a text says that they are nowhere yet, and then what we are to do: "nog nergens ik moet het voorstel nog maken"."""
    return _NOWHERE.match(said.text) is not None


def _without_lead(action: str) -> str:
    led = _NOWHERE.match(action)
    return action[led.end() :] if led is not None else action


def keep_as_actions(draft: Draft, said: Utterance) -> tuple[str, ...]:
    """What we do, kept for question 4: each action said, or the whole answer with its date."""
    actions = read_steps(said, draft.language).own_actions
    when = read_date(said, draft.language, draft.today, draft.context.zone)
    if len(actions) > 1:
        kept = tuple(phrases.shortened(action) for action in actions)
        due = None
    else:
        kept = (_without_lead(phrases.without_date(said, when)),)
        due = when.day if when else None
    return tuple(recording.record_action(draft, action, due, serves=False).what for action in kept)
