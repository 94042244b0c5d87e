"""The four questions and their follow-ups as data.

The order of `QUESTIONS` is the order of the conversation. What each one says stands in the catalogues under `q.<id>`;
when it is needed stands in `planning`; what is done with its answer stands in `answering`.
"""

from typing import Final, Literal

from bot.coach.basics.record import record
from bot.coach.known.facts import Topic

QuestionId = Literal[
    "recap", "steps", "stage", "final_yes", "budget", "unbudgeted", "people", "position", "differ", "next_step",
    "next_step_date", "action", "value", "rivals", "rival_detail", "which_deal", "prep", "mirror", "next_call", "edit_menu",
    "deal_name", "deal_value", "happened", "still_real", "new_date", "slip_reason", "first_needed", "differently",
    "know_more", "follow_up", "looked", "still_true", "orphan",
]  # fmt: skip

ASKED_OF_THE_FOUR: Final = 4


@record
class Question:
    """A question of the walk.

    `number` is the one of the four it belongs to, 5 for the rivals that come as "finally", 0 outside the count. A
    `core` question is always asked when it is needed; a follow-up only when the walk can still keep its promise, and
    then the lowest `rank` is kept longest. `options` are fixed choices, labelled `q.<id>.option.<option>`.
    """

    id: QuestionId
    topic: Topic
    number: int
    core: bool = False
    rank: int = 0
    options: tuple[str, ...] = ()
    picks_date: bool = False
    hint: bool = False


QUESTIONS: Final[tuple[Question, ...]] = (
    Question("recap", "position", 0, core=True, options=("same", "other_position", "other_next_step")),
    Question("steps", "steps", 1, core=True, hint=True),
    Question("stage", "position", 1, core=True, options=("comparing", "approval", "paperwork")),
    Question("final_yes", "final_yes", 1, rank=1),
    Question("budget", "budget", 1, rank=2, options=("approved", "requested", "none")),
    Question("unbudgeted", "unbudgeted", 1, rank=3),
    Question("people", "people", 1, rank=5),
    Question("position", "position", 2, core=True),
    Question("differ", "differ", 2, rank=4),
    Question("next_step", "next_step", 3, core=True),
    Question("next_step_date", "next_step_date", 3, rank=6, picks_date=True),
    Question("action", "action", 4, core=True),
    Question("value", "action", 4, rank=7),
    Question("rivals", "rivals", 5, core=True, options=("incumbent", "vendor", "in_house", "nothing")),
    Question("rival_detail", "rival_detail", 5, rank=8),
)

# A check-in: how the expected step went, and what comes after it. When each is needed stands in `checkin`.
CHECK_IN: Final[tuple[Question, ...]] = (
    Question("happened", "next_step", 0, options=("happened", "moved", "differently", "not_yet")),
    Question("still_real", "next_step", 0, options=("keep", "off", "another")),
    Question("new_date", "next_step_date", 0, picks_date=True),
    Question("slip_reason", "next_step", 0, options=("postponed", "something_new", "our_guess")),
    Question("first_needed", "steps", 0, options=("nothing",)),
    Question("differently", "next_step", 0),
    Question("know_more", "next_step", 0, picks_date=True),
    Question("follow_up", "next_step", 0, options=("another",), picks_date=True),
)

# Asked only as the one coaching question of a check-in; when stands in `coaching`.
COACHING: Final[tuple[Question, ...]] = (
    Question("looked", "looked", 0, options=("agrees", "differs", "not_yet")),
    Question("still_true", "position", 0, options=("heard", "guess", "changed")),
    Question("orphan", "action", 0, options=("done", "keep", "drop")),
)

# Asked only where the person chose to: from the summary, or to correct the deal's own name or value.
BESIDES: Final[tuple[Question, ...]] = (
    Question("deal_name", "steps", 0),
    Question("deal_value", "steps", 0),
)

BY_ID: Final[dict[str, Question]] = {
    question.id: question for question in (*QUESTIONS, *CHECK_IN, *COACHING, *BESIDES)
}

# What the summary offers to change, in its order.
EDITABLE: Final[tuple[QuestionId, ...]] = (
    "steps", "position", "next_step", "next_step_date", "action", "final_yes", "budget", "people", "differ", "rivals",
    "deal_name", "deal_value",
)  # fmt: skip

# What counts as open when it was passed over or never came up: the parts without which nobody knows what happens next.
WORTH_KNOWING: Final[tuple[Topic, ...]] = (
    "steps", "final_yes", "budget", "people", "position", "differ", "next_step", "rivals",
)  # fmt: skip
