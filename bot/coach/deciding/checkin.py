"""A check-in: which question comes next on a known deal whose next step was agreed before.

How the step went is noted in the walk's `done`, beside the questions answered, so that what comes after it follows from
the state alone. A question that the words of an earlier answer made needless is in `done` as well, and never asked.
"""

from collections.abc import Callable
from typing import Final

from bot.coach.deciding.planning import Visit
from bot.coach.known.facts import BuyingStep, DealFacts
from bot.coach.turn.context import Policy
from bot.coach.turn.questions import BY_ID, Question
from bot.coach.turn.state import Walk

# What is noted in a walk besides questions. `told`: there was other news, and how the step went was not said.
HAPPENED: Final = "was:happened"
MOVED: Final = "was:moved"
DIFFERENTLY: Final = "was:differently"
NOT_YET: Final = "was:not_yet"
TOLD: Final = "was:told"
SLIPPED: Final = "slipped"
TAKEN_OFF: Final = "taken_off"
ANOTHER: Final = "another"
UNDATED: Final = "undated"
COACHED: Final = "coached"
_OUTCOMES: Final = frozenset({HAPPENED, MOVED, DIFFERENTLY, NOT_YET, TOLD})
# From this slip of a step on, the question is whether it is one.
DOUBTFUL: Final = 3
BEHIND: Final = frozenset({"done", "not_needed"})


def outcome_of(walk: Walk) -> str | None:
    """How the step went as far as it was said in this visit: one of the notes above."""
    return next((note for note in walk.done if note in _OUTCOMES), None)


def is_check_in(walk: Walk | None) -> bool:
    """Whether a visit is a check-in."""
    return walk is not None and walk.kind == "check_in"


def proposal(facts: DealFacts) -> BuyingStep | None:
    """The step of the checklist that may be expected next: the one under way, else the first after it that is not done."""
    here = facts.step(facts.position.step_id) if facts.position else None
    ahead = [step for step in facts.steps if step.status not in BEHIND]
    if here is None:
        return ahead[0] if ahead else None
    return next((step for step in ahead if step.order >= here.order), None)


def is_complete(facts: DealFacts) -> bool:
    """Whether every step of the customer's process that we know of is behind them."""
    return bool(facts.steps) and all(step.status in BEHIND for step in facts.steps)


def slip_to_be(facts: DealFacts, walk: Walk) -> int:
    """The number of the slip that is being told: counted already, or counted when its date is."""
    step = facts.next_step
    return 0 if step is None else step.slips + (SLIPPED not in walk.done)


def _is(visit: Visit, outcome: str) -> bool:
    return outcome_of(visit.walk) == outcome


def _happened(visit: Visit) -> bool:
    return outcome_of(visit.walk) is None and visit.facts.next_step is not None


def _still_real(visit: Visit) -> bool:
    return _is(visit, MOVED) and slip_to_be(visit.facts, visit.walk) >= DOUBTFUL


def _new_date(visit: Visit) -> bool:
    return _is(visit, MOVED) and visit.facts.next_step is not None and ANOTHER not in visit.walk.done


def _slip_reason(visit: Visit) -> bool:
    return _is(visit, MOVED) and SLIPPED in visit.walk.done and visit.facts.next_step is not None


def _first_needed(visit: Visit) -> bool:
    return _slip_reason(visit) and slip_to_be(visit.facts, visit.walk) == DOUBTFUL - 1


def _know_more(visit: Visit) -> bool:
    """Before the customer's own date there is nothing to know yet."""
    step = visit.facts.next_step
    return _is(visit, NOT_YET) and step is not None and (step.last is None or step.last < visit.today)


def _follow_up(visit: Visit) -> bool:
    expected = _is(visit, HAPPENED) or TAKEN_OFF in visit.walk.done
    open_still = visit.facts.next_step is None and ANOTHER not in visit.walk.done
    return expected and open_still and proposal(visit.facts) is not None


def _next_step(visit: Visit) -> bool:
    told = outcome_of(visit.walk) is not None
    left = "follow_up" in visit.walk.done and ANOTHER not in visit.walk.done
    return told and visit.facts.next_step is None and not left


def _next_step_date(visit: Visit) -> bool:
    step = visit.facts.next_step
    new = step is not None and step.last is None and step.set_in == visit.walk.id
    return new and UNDATED not in visit.walk.done


NEEDED: Final[dict[str, Callable[[Visit], bool]]] = {
    "happened": _happened,
    "still_real": _still_real,
    "new_date": _new_date,
    "slip_reason": _slip_reason,
    "first_needed": _first_needed,
    "differently": lambda visit: _is(visit, DIFFERENTLY),
    "know_more": _know_more,
    "follow_up": _follow_up,
    "next_step": _next_step,
    "next_step_date": _next_step_date,
}
# These take the place of the coaching question.
_INSTEAD_OF_COACHING: Final = frozenset({"first_needed", "still_real"})


def next_question(visit: Visit, policy: Policy) -> Question | None:
    """The next question about the step and what follows it, or None when that is clear."""
    found = next(
        (name for name, needed in NEEDED.items() if name not in visit.walk.done and needed(visit)), None
    )
    if found == "next_step_date" and not has_room(visit, policy):
        return None
    return BY_ID[found] if found is not None else None


def has_room(visit: Visit, policy: Policy) -> bool:
    """Whether the visit may ask one more question and keep its promise."""
    return len(visit.walk.trail) < policy.check_in_waits


def asks_out_of_the_blue(walk: Walk, question_id: str) -> bool:
    """Whether a question is the one beyond the step itself."""
    return COACHED in walk.done and walk.trail[-1:] == (question_id,)


def may_coach(visit: Visit, policy: Policy) -> bool:
    """Whether one question beyond the step itself still fits, and none was asked in this visit."""
    done = set(visit.walk.done)
    return COACHED not in done and not done & _INSTEAD_OF_COACHING and has_room(visit, policy)
