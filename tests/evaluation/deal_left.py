"""What stands in a deal after something was typed, in small words that a row can name."""

from typing import Final

from bot.coach.basics.record import record
from bot.coach.known.facts import Competitor, DealFacts, Person


@record
class Left:
    """What stands in a deal, as far as answers are held against it. Words are in small letters; dates are ISO days."""

    signers: tuple[str, ...]
    limits: tuple[float, ...]
    voices: tuple[str, ...]
    against: tuple[str, ...]
    rivals: tuple[str, ...]
    budget: str
    worth: float | None
    next_step: tuple[str, str, str] | None
    moves: tuple[tuple[str, str], ...]
    place: str
    done: tuple[str, ...]
    steps: tuple[str, ...]
    call: str
    status: str
    customer: str
    subject: str


def left_in(facts: DealFacts) -> Left:
    """What stands in this deal."""
    deal, step = facts.deal, facts.next_step
    signers = [person for person in facts.people if person.gives_the_yes]
    along = {name.casefold() for person in signers for name in person.together_with}
    return Left(
        signers=tuple(sorted({_called(person) for person in signers} | along)),
        limits=tuple(float(person.limit) for person in facts.people if person.limit is not None),
        voices=tuple(
            _called(one) for one in facts.people if one.has_voice or not (one.gives_the_yes or one.differs)
        ),
        against=tuple(_called(person) for person in facts.people if person.differs),
        rivals=tuple(map(_rival, facts.competitors)),
        budget=_budget(facts),
        worth=float(deal.value) if deal.value is not None else None,
        next_step=(f"{step.who or ''} {step.what}".casefold(), str(step.first), str(step.last))
        if step
        else None,
        moves=tuple(
            (action.what.casefold(), str(action.due_on)) for action in facts.actions if not action.done
        ),
        place=_place(facts),
        done=tuple(step.title.casefold() for step in facts.steps if step.status == "done"),
        steps=tuple(step.title.casefold() for step in facts.steps if step.status != "not_needed"),
        call=str(deal.next_call_on),
        status="hold" if deal.status == "open" and _rests(facts) else deal.status,
        customer=deal.account.casefold(),
        subject=(deal.topic or "").casefold(),
    )


def _rests(facts: DealFacts) -> bool:
    """Whether the coach is silent of it until a day, which stands with the step that is expected where there is one."""
    step = facts.next_step
    return facts.deal.quiet_until is not None or (step is not None and step.quiet_until is not None)


def _called(person: Person) -> str:
    return " ".join(part for part in (person.name, person.role) if part).casefold()


_KINDS: Final = {
    "incumbent": "huidige leverancier current supplier", "vendor": "andere leverancier another vendor",
    "in_house": "zelf themselves", "nothing": "niets doen doing nothing",
}  # fmt: skip


def _rival(rival: Competitor) -> str:
    # Where somebody is named, that they are there now is not what an answer is held against.
    bare = rival.kind in {"incumbent", "vendor"} and bool(rival.name)
    return f"{'' if bare else _KINDS[rival.kind]} {rival.name}".casefold()


def _budget(facts: DealFacts) -> str:
    if facts.deal.budget == "unknown":
        return "words" if facts.deal.budget_needs else "unknown"
    return "there" if facts.deal.budget == "approved" else facts.deal.budget


def _place(facts: DealFacts) -> str:
    here = facts.position
    step = facts.step(here.step_id) if here is not None else None
    return (step.title if step is not None else here.words or here.stage or "" if here else "").casefold()
