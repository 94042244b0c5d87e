"""Which parts of the deal each question asks about: where it had its answer, nothing else in the message tells of them."""

from typing import Final

from bot.coach.understanding.told_readings import DealPart

_STEPS: Final[frozenset[DealPart]] = frozenset({"done", "place", "next", "off", "route"})
WHOLE: Final[frozenset[DealPart]] = frozenset({"end", "customer", "rest"})
_PEOPLE: Final[frozenset[DealPart]] = frozenset({"signer", "people", "against"})
_MONEY: Final[frozenset[DealPart]] = frozenset({"budget", "worth"})
_OF_A_ROUTE: Final = _STEPS | _PEOPLE | frozenset[DealPart]({"budget", "move", "call"})
_EVERYTHING: Final = _STEPS | _PEOPLE | _MONEY | frozenset[DealPart]({"move", "rival", "call"})
_ASKED: Final[dict[str, frozenset[DealPart]]] = {
    "steps": _OF_A_ROUTE,
    "stage": _OF_A_ROUTE,
    "first_needed": _OF_A_ROUTE,
    "position": _STEPS,
    "final_yes": _PEOPLE,
    "budget": _MONEY | frozenset[DealPart]({"signer", "next", "place"}),
    "unbudgeted": _OF_A_ROUTE | _MONEY,
    "people": _PEOPLE,
    "differ": _PEOPLE,
    "next_step": _STEPS | frozenset[DealPart]({"call"}),
    "next_step_date": _STEPS | frozenset[DealPart]({"call"}),
    "action": frozenset({"move", "call", "next"}),
    "value": frozenset({"move", "rest"}),
    "deal_value": _MONEY,
    # What a rival asks for it is not what it is worth.
    "rivals": frozenset({"rival", "worth"}),
    "rival_detail": frozenset({"rival", "worth"}),
    "next_call": frozenset({"call"}),
}
"""What each question asks about; any other asks about all there is."""


def asked_about(question_id: str) -> frozenset[DealPart]:
    """The parts that a question asks about."""
    return _ASKED.get(question_id, _EVERYTHING)


def asked_now(question_id: str | None) -> frozenset[DealPart]:
    """The parts that the open question asks about, with the deal as a whole where it is how a step went; none where nothing is asked."""
    if question_id is None:
        return frozenset()
    return asked_about(question_id) | (WHOLE if question_id in _OF_A_STEP else frozenset())


# What is asked of a step is answered with what became of it: that it waits puts no deal on hold.
_OF_A_STEP: Final = frozenset({"happened", "differently", "slip_reason", "new_date"})
