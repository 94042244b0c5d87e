"""What can be put right in words of its own, whatever was asked or shown last: one row for each kind of thing.

Each room that hears a correction asks this table. A further kind of thing that can be put right is one row more.
"""

from collections.abc import Callable
from typing import Final

from bot.coach.basics.record import record
from bot.coach.keeping import views_changed
from bot.coach.people import (
    money_put_right,
    not_so,
    rival_corrections,
    signer_stated,
    views_put_right,
    worth_told,
)
from bot.coach.route import day_put_right, steps_off, steps_open
from bot.coach.told import budget_denied, not_begun, place_told, swapped
from bot.coach.turn.draft import Draft
from bot.coach.understanding.text import Utterance
from bot.coach.words.reading import read_signing_said

Taking = Callable[[Draft, Utterance], bool]


@record
class Right:
    """One kind of thing that can be put right.

    `take` puts it right and reads it back; False, with nothing recorded, where a text puts nothing of the kind right. `what` says
    what that is. Such words are `answers` to these questions. `among`: how it is taken in a clause beside others, where that differs.
    """

    what: str
    take: Taking
    answers: frozenset[str] = frozenset()
    among: Taking | None = None


def who_signs(draft: Draft, part: Utterance) -> bool:
    """Put right who signs, in a clause among others; who is only named as the one may answer what is asked."""
    told = read_signing_said(part)
    # Who left, and who comes instead, is news: whoever takes a seat signs as was signed there.
    seat = told is not None and (told.gone or told.in_place_of is not None)
    return told is not None and told.corrects and not seat and signer_stated.take(draft, part)


_MONEY: Final = frozenset({"budget", "unbudgeted"})

# Where what they did not do yet may be the answer, and is put right by news of that day.
OF_STEPS: Final = frozenset({"steps", "stage", "happened", "differently", "recap"})
OF_A_DAY: Final = OF_STEPS | {
    "next_step",
    "next_step_date",
    "new_date",
    "know_more",
    "follow_up",
    "still_real",
}

"""Where a day is asked for, or an act of theirs, one that is said to be another may be the answer."""

RIGHT: Final[tuple[Right, ...]] = (
    Right("a step that was taken off the route", steps_off.take, frozenset({"steps", "stage"})),
    Right("the budget, and what was requested", money_put_right.take, _MONEY),
    Right("what it is worth", worth_told.put_right, frozenset({"deal_name", "deal_value"})),
    Right("who sees it differently", views_put_right.take),
    Right("who sees it as the others do after all", views_changed.take),
    Right("that nothing was said of the budget", budget_denied.take),
    Right("where they are", place_told.take_put_right, frozenset({"steps", "position"})),
    Right("who is nobody there, and who was forgotten", not_so.take),
    Right("who gives the final yes", signer_stated.take, frozenset({"final_yes"}), who_signs),
    Right("that they have not begun", not_begun.take, OF_A_DAY | {"position"}),
    Right("that a step is not behind them", steps_open.take, OF_STEPS),
    Right("on which day their next step is", day_put_right.of_the_step, OF_A_DAY),
    Right("one for the other: a day, somebody, a name, a word", swapped.take),
    Right("who is in the race", rival_corrections.add_ordered),
    Right("which rival it is", rival_corrections.is_one),
    Right("who is no rival", rival_corrections.is_none),
)


def take(draft: Draft, said: Utterance) -> bool:
    """Put it right and read it back; False, with nothing recorded, where the text puts nothing right or answers what is asked."""
    asked = draft.open_question_id
    return any(right.take(draft, said) for right in RIGHT if asked not in right.answers)


def take_among(draft: Draft, part: Utterance) -> bool:
    """The same of a clause that stands beside others."""
    asked = draft.open_question_id
    return any((right.among or right.take)(draft, part) for right in RIGHT if asked not in right.answers)
