"""What stands in an answer beside the answer: its clauses are held, once and in one order, against each kind that is something else.

A message is cut into clauses in one place (`understanding/clauses.py`). Each kind looks through what the kinds before it have
left, keeps the clauses that are its own and says which they are; what is left at the end is the answer. A further kind is one
row more.
"""

from collections.abc import Callable
from functools import cache
from typing import Final

from bot.coach.answers import behind_the_day, ours_first, outcome_in_front, told_early
from bot.coach.answers.walking import done, go_on, repeat
from bot.coach.basics.record import record
from bot.coach.deciding import checkin
from bot.coach.news import succession
from bot.coach.people import (
    beside,
    does_what,
    has_voice,
    in_role,
    minds_beside,
    money_beside,
    named_beside,
    no_voice,
    race_passing,
    race_told,
    rivals_beside,
    signer_stated,
    worth_told,
)
from bot.coach.people.beside import Take
from bot.coach.route import plausible
from bot.coach.showing.left_over import nothing_left
from bot.coach.told import call_told, their_step
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import KeepAnswer
from bot.coach.turn.questions import BY_ID
from bot.coach.understanding.text import Utterance


@record
class Kind:
    """One kind of clause that is no answer: `what` it tells.

    `take` keeps the clauses that are of this kind, and gives their places; none where none is, or where they answer what was
    asked. It is asked `at` these questions, or at any `but` these. `alone` says what follows where such clauses are all there is.
    """

    what: str
    take: Take
    alone: Callable[[Draft, str], None]
    at: frozenset[str] | None = None
    but: frozenset[str] = frozenset()

    def is_asked_at(self, question_id: str) -> bool:
        """Whether this kind is looked for at the open question."""
        return question_id in self.at if self.at is not None else question_id not in self.but


def answer_in(draft: Draft, question_id: str, said: Utterance) -> Utterance | None:
    """What is left of a message for the open question; `said` itself where all of it is, None where that was put again or gone on from."""
    left = said
    for kind in _asked_at(question_id):
        rest = beside.without(draft, kind.take, left)
        if rest is left:
            continue
        if left is said:
            draft.record(KeepAnswer(question_id, said.original, draft.deal_id))
        if nothing_left(rest):
            kind.alone(draft, question_id)
            return None
        left = draft.said = rest
    return left


def taken_out(draft: Draft, said: Utterance, question_id: str | None = None) -> Utterance | None:
    """What is left of a message that answers nothing, where such clauses are kept; `said` itself where there are none, None where nothing is left.

    On a visit, where no question is open, a mind that changed is news beside the other news, and heard with it.
    """
    left = said
    for kind in _asked_at(question_id or ""):
        if question_id is None and kind.take is minds_beside.take:
            continue
        left = beside.without(draft, kind.take, left)
        if left is not said and nothing_left(left):
            return None
    if left is not said:
        draft.said = left
    return left


@cache
def _asked_at(question_id: str) -> tuple[Kind, ...]:
    return tuple(kind for kind in KINDS if kind.is_asked_at(question_id))


# -- what follows where nothing else was told ---------------------------------------------------------------------------


def _news(draft: Draft, question_id: str) -> None:
    """A question that came out of the blue is gone on from, and any other put again."""
    if question_id == "unbudgeted" or checkin.asks_out_of_the_blue(draft.walk, question_id):
        _answered(draft, question_id)
    else:
        repeat(draft)


def _answered(draft: Draft, question_id: str) -> None:
    done(draft, question_id)
    go_on(draft, question_id)


def _of_people(draft: Draft, question_id: str) -> None:
    """Whoever does something there has a voice, and that is no word on who signs."""
    if question_id == "people":
        draft.mark("people", "said")
        _answered(draft, question_id)
    else:
        repeat(draft)


def _no_view(draft: Draft, question_id: str) -> None:
    """Who has no say is what there is to tell of who has one, or of who differs."""
    if question_id == "differ":
        draft.mark("differ", "unknown")
        _answered(draft, question_id)
    else:
        _of_people(draft, question_id)


def _only_rivals(draft: Draft, question_id: str) -> None:
    """Where people are asked for, a rival is none of them, and any other news of them may be told."""
    pending, said = draft.conversation.pending, draft.said
    if said is None or pending is None or rivals_beside.takes_no_part(draft, said):
        return
    if not told_early.take(draft, question_id, said) and plausible.keep_apart(
        draft, pending, BY_ID[question_id].topic
    ):
        _answered(draft, question_id)


# Where their step or its day is asked, that is the answer, and a call may be their step.
_OF_A_DAY: Final = frozenset(
    """steps next_step next_step_date new_date know_more follow_up happened differently slip_reason deal_name deal_value""".split()
)
_ANSWERED_BY_SIGNER: Final = frozenset({"final_yes", "people", "differ", "deal_name"})
KINDS: Final = (
    Kind("who left and who came in their place", succession.take, _news),
    Kind("a mind that changed, a rival who left", minds_beside.take, _news),
    Kind("who is in the race", race_told.take, _news, but=frozenset({"rivals", "rival_detail", "deal_name"})),
    Kind("who else is in it by the way", race_passing.take, _news, but=frozenset({"rivals", "deal_name"})),
    Kind("what it is worth now", worth_told.take, _news, but=frozenset({"deal_name", "deal_value"})),
    Kind("when we speak to them next", call_told.take, _news, but=_OF_A_DAY),
    Kind(
        "when we speak to them next, beside how it went",
        outcome_in_front.takes_call,
        _news,
        at=frozenset({"happened"}),
    ),
    Kind("what is said to be their step", their_step.take, _news, but=_OF_A_DAY),
    Kind("what we do", ours_first.take, ours_first.alone, but=ours_first.ANYTHING),
    Kind("what somebody is called", named_beside.take, _news),
    Kind("who signs, in a sentence of its own", signer_stated.take_beside, _news, but=_ANSWERED_BY_SIGNER),
    Kind("who is what there", in_role.take, _news, but=in_role.ANSWERED),
    Kind("news of the money", money_beside.take, _news),
    Kind("who has none", no_voice.take, _no_view, but=frozenset({"deal_name", "final_yes"})),
    Kind("who has a voice", has_voice.take, _of_people, but=frozenset({"deal_name"})),
    Kind("who does which work there", does_what.take, _of_people, at=does_what.ASK_FOR_PEOPLE),
    Kind("rivals", rivals_beside.take, _only_rivals, at=rivals_beside.ASKS_FOR_PEOPLE),
    Kind("more behind the day", behind_the_day.take, _answered, at=behind_the_day.ASK_FOR_ONE),
)
"""The kinds in the order in which they are looked for."""
