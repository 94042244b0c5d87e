"""What putting right leaves: a message that says how something kept of a deal should be, in a deal of the row's own.

A row holds the deal as it stands (`deal`) and the fields of it that stand otherwise afterwards (`after`), each in full; every
other field must stand as it stood.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from copy import deepcopy
from datetime import date
from typing import Any, Final

from bot.coach.basics.record import record, replace
from bot.coach.known.facts import (
    BudgetStatus,
    BuyingStep,
    Competitor,
    Deal,
    DealFacts,
    NextStep,
    OurAction,
    Person,
    Position,
    StepStatus,
)
from bot.coach.understanding.text import Language
from tests.support.core_chat import CoreChat

from .naming import alike, called_by, words_of
from .visits import at_the_moment

FIELDS: Final = ("steps", "people", "yes", "rivals", "next", "move", "budget", "account", "topic")
_STATUS: Final[Mapping[str, StepStatus]] = {"open": "to_do", "now": "busy", "done": "done"}
_BUDGET: Final[Mapping[str, BudgetStatus]] = {
    "unknown": "unknown",
    "there": "approved",
    "none": "none",
    "asked": "requested",
}
_AT: Final = date(2026, 11, 26)
Row = Mapping[str, Any]


@record
class Changed:
    """How one field of a deal stands after the message: `meant` that it changes, `right` as it must stand."""

    field: str
    meant: bool
    right: bool


def standing(row: Row) -> CoreChat:
    """The conversation of a later day, at the deal of this row."""
    chat = deepcopy(at_the_moment(row["lang"], "news"))
    before = next(iter(chat.deals.values()))
    chat.deals = {before.deal.id: _facts(before.deal, row["deal"], row["lang"])}
    return chat


def changed(row: Row) -> Iterator[Changed]:
    """How each field stands after what is typed in this row."""
    chat = standing(row)
    known = next(iter(chat.deals))
    chat.say(row["text"])
    after = chat.deals[known]
    for field in FIELDS:
        is_right = len(chat.deals) == 1 and _FITS[field](after, row)
        yield Changed(field, field in row["after"], is_right)


def _facts(deal: Deal, given: Row, language: Language) -> DealFacts:
    steps = tuple(
        BuyingStep(f"s{at}", step["title"], at, status=_STATUS[step["is"]])
        for at, step in enumerate(given.get("steps") or ())
    )
    here = next((step for step in steps if step.status == "busy"), None)
    following, move = given.get("next"), given.get("move")
    return DealFacts(
        replace(
            deal,
            account=given["account"],
            topic=given.get("topic"),
            budget=_BUDGET[given.get("budget") or "unknown"],
            marks=tuple(mark for mark in deal.marks if mark.topic != "budget"),
        ),
        steps=steps,
        positions=(Position("p", _AT, step_id=here.id),) if here is not None else (),
        people=tuple(_people(given, language)),
        next_steps=(_next(following),) if following else (),
        actions=(OurAction("a", move["what"], _day(move)),) if move else (),
        competitors=tuple(
            Competitor(f"r{at}", name, "vendor") for at, name in enumerate(given.get("rivals") or ())
        ),
    )


def _next(given: Row) -> NextStep:
    return NextStep("n", given["what"], "w", first=_day(given), last=_day(given))


def _day(given: Row) -> date | None:
    return date.fromisoformat(given["date"]) if given.get("date") else None


def _people(given: Row, language: Language) -> Iterator[Person]:
    signing: Sequence[str] = given.get("yes") or ()
    known = [
        (*called_by(one["name"], language, plain=not one.get("role")), one.get("role"), one["name"])
        for one in given.get("people") or ()
    ]
    for at, (name, own, told, called) in enumerate(known):
        signs = called in signing
        yield Person(
            f"v{at}", name, told or own, has_voice=True, may_say_yes=signs or None,
            may_alone=len(signing) == 1 or None if signs else None,
            together_with=tuple(other for other in signing if other != called) if signs else (),
        )  # fmt: skip
    if signing and not any(called in signing for *_, called in known):
        name, role = called_by(signing[0], language)
        yield Person(
            "y", name, role, may_say_yes=True, may_alone=len(signing) == 1, together_with=tuple(signing[1:])
        )


def _wanted(row: Row, field: str) -> Any:
    """How a field must stand after the message."""
    return row["after"].get(field, row["deal"].get(field))


def _steps(after: DealFacts, row: Row) -> bool:
    wanted = _wanted(row, "steps")
    left = [step for step in after.steps if step.status != "not_needed"]
    at = after.position.step_id if after.position is not None else None
    return len(left) == len(wanted or ()) and all(
        alike(step.title, each["title"])
        and (step.status == "done") == (each["is"] == "done")
        and (each["is"] != "now" or step.status == "busy" or at == step.id)
        for step, each in zip(left, wanted or (), strict=True)
    )


def _named(person: Person) -> str:
    return " ".join(part for part in (person.name, person.role) if part)


def _persons(after: DealFacts, row: Row) -> bool:
    wanted = _wanted(row, "people")
    signing = _wanted(row, "yes") or ()
    left = [person for person in after.people if person.has_voice or not person.gives_the_yes]
    for each in wanted or ():
        found = next((one for one in left if _is_them(one, each)), None)
        found = found or next((one for one in after.people if _is_them(one, each)), None)
        if found is None:
            return False
        left = [one for one in left if one is not found]
    return all(any(alike(_named(one), name) or alike(one.name, name) for name in signing) for one in left)


def _is_them(person: Person, wanted: Row) -> bool:
    named = words_of(wanted["name"]) <= words_of(_named(person))
    return named and (not wanted.get("role") or bool(words_of(wanted["role"]) & words_of(person.role)))


def _yes(after: DealFacts, row: Row) -> bool:
    wanted = _wanted(row, "yes")
    signers = [person for person in after.people if person.gives_the_yes]
    called = {_named(person) for person in signers}
    along = {name for person in signers for name in person.together_with}
    along = {name for name in along if not any(alike(name, one) for one in called)}
    return _each_once(sorted(called | along), wanted or ())


def _each_once(left: Sequence[str], wanted: Sequence[str]) -> bool:
    rest = [*left]
    for each in wanted:
        found = next((one for one in rest if alike(one, each)), None)
        if found is None:
            return False
        rest.remove(found)
    return not rest


def _rivals(after: DealFacts, row: Row) -> bool:
    wanted = _wanted(row, "rivals")
    return _each_once([rival.name for rival in after.competitors], wanted or ())


def _next_step(after: DealFacts, row: Row) -> bool:
    wanted = _wanted(row, "next")
    step = after.next_step
    if step is None or not wanted:
        return (step is None) == (not wanted)
    dated = (_day(wanted) is None and "next" not in row["after"]) or step.last == _day(wanted)
    return dated and alike(f"{step.who or ''} {step.what}", wanted["what"])


def _move(after: DealFacts, row: Row) -> bool:
    wanted = _wanted(row, "move")
    left = [action for action in after.actions if not action.done]
    if not wanted:
        return not left
    return len(left) == 1 and left[0].due_on == _day(wanted) and alike(left[0].what, wanted["what"])


def _budget(after: DealFacts, row: Row) -> bool:
    wanted = _wanted(row, "budget")
    return after.deal.budget == _BUDGET[wanted or "unknown"]


def _account(after: DealFacts, row: Row) -> bool:
    wanted = _wanted(row, "account")
    return words_of(after.deal.account) == words_of(wanted)


def _topic(after: DealFacts, row: Row) -> bool:
    wanted = _wanted(row, "topic")
    return alike(after.deal.topic, wanted)


_FITS: Final[Mapping[str, Callable[[DealFacts, Row], bool]]] = {
    "steps": _steps, "people": _persons, "yes": _yes, "rivals": _rivals, "next": _next_step, "move": _move,
    "budget": _budget, "account": _account, "topic": _topic,
}  # fmt: skip
