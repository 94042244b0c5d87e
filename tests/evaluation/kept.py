"""What a message that tells several things leaves in its deal: whether what each piece tells stands there, and nothing that no piece tells.

The rows are those of pieces; the deal of a row is laid out with all that is called something in it, and the question that the row
answers is open. What a piece tells that has no place in a deal of its own, or names nothing there, is not looked at.
"""

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from copy import deepcopy
from typing import Final, cast

from bot.coach.basics.record import record, replace
from bot.coach.known.facts import BuyingStep, Competitor, Deal, DealFacts, NextStep, OurAction, Person
from bot.coach.turn.state import Conversation, Pending
from bot.coach.understanding.text import Language
from bot.wording import LANGUAGES
from tests.support.core_chat import CoreChat

from .answers import at_the_question
from .corpus import Row, aside
from .naming import alike, called_by, words_of
from .pieces_rows import pieces_of
from .told_rows import names_in
from .told_rows import pieces as slot_of
from .visits import at_the_moment

_QUESTIONS: Final[Mapping[str, str]] = {
    "final_yes": "yes", "sole": "yes", "budget": "budget", "people": "people", "differ": "differ", "position": "place",
    "next_step": "next", "action": "move", "rivals": "rivals",
}  # fmt: skip


@record
class Told:
    """A piece of a row: what it tells, by its slots."""

    kind: str
    row: Row

    def all(self, slot: str) -> tuple[str, ...]:
        """Every words of a slot."""
        return slot_of(self.row, slot)

    def one(self, slot: str) -> str | None:
        """The first words of a slot."""
        return next(iter(self.all(slot)), None)


@record
class Stands:
    """What became of a message: each piece that was looked at with whether it stands in the deal, and what stands there untold."""

    pieces: tuple[tuple[Told, bool], ...]
    untold: tuple[str, ...]

    @property
    def right(self) -> bool:
        """Whether all that was told stands there, and nothing else."""
        return not self.untold and all(kept for _, kept in self.pieces)


def told_in(row: Row) -> tuple[Told, ...]:
    """The pieces of a row."""
    return tuple(
        Told(f"{piece.row.fields['part']}/{piece.row.fields['op']}", piece.row) for piece in pieces_of(row)
    )


def standing(row: Row) -> CoreChat:
    """The conversation in which a row is typed: at its question, or on a later day with nothing asked."""
    asked = str(row.fields.get("asked") or "")
    if asked == "outcome":
        chat = deepcopy(at_the_moment(row.language, "followup"))
    elif asked:
        chat = deepcopy(at_the_question(row.language, _QUESTIONS[asked]))
    else:
        chat = deepcopy(at_the_moment(row.language, "news"))
    before = next(iter(chat.deals.values()))
    facts = _laid_out(before.deal, row, asked)
    chat.deals = {before.deal.id: facts}
    if asked == "sole":
        chat.active = _asks_alone(chat.active, facts)
    return chat


def _asks_alone(conversation: Conversation, facts: DealFacts) -> Conversation:
    signer = facts.final_yes
    assert signer is not None
    return replace(conversation, pending=replace(cast("Pending", conversation.pending), about=signer.id))


def _laid_out(deal: Deal, row: Row, asked: str) -> DealFacts:
    named = names_in(row)
    steps = tuple(BuyingStep(f"s{at}", title, at) for at, title in enumerate(named.get("step", ())))
    signs = _meant(row, named.get("person", ())) if asked == "sole" else None
    people = tuple(
        replace(_person(f"v{at}", told, row), may_say_yes=True if told == signs else None)
        for at, told in enumerate(named.get("person", ()))
    )
    waits = _meant(row, named.get("step", ())) if asked == "outcome" else None
    return DealFacts(
        replace(
            deal,
            account=named["customer"][0],
            topic=next(iter(named.get("topic", ())), None),
            budget="unknown",
            marks=tuple(
                mark for mark in deal.marks if mark.topic not in {"budget", "final_yes", "people", "rivals"}
            ),
        ),
        steps=steps,
        people=people,
        next_steps=(NextStep("n", waits, "w"),) if waits is not None else (),
        actions=tuple(OurAction(f"a{at}", what) for at, what in enumerate(named.get("move", ()))),
        competitors=tuple(
            Competitor(f"r{at}", name, "vendor") for at, name in enumerate(named.get("rival", ()))
        ),
    )


def _meant(row: Row, names: Sequence[str]) -> str | None:
    """The one that a question of the row is about: the one that the row speaks of, else the first."""
    spoken = words_of(row.text)
    return max(names, key=lambda name: len(words_of(name) & spoken), default=None)


def _person(record_id: str, told: str, row: Row) -> Person:
    name, _, role = told.partition(", ")
    known, own = called_by(name, row.language, plain=not role)
    return Person(record_id, known, role or own, has_voice=True)


def kept(row: Row) -> Stands:
    """What stands in the deal after a row was typed."""
    chat = standing(row)
    known = next(iter(chat.deals))
    before = chat.deals[known]
    chat.say(row.text)
    told = told_in(row)
    after = chat.deals[known]
    asks_of_end = chat.active.pending is not None and chat.active.pending.question == "ending"
    looked_at = tuple(
        (one, bool(found))
        for one in told
        if (found := _stands(one, before, after, asks_of_end=asks_of_end)) is not None
    )
    untold = [*_untold(told, before, after)]
    if len(chat.deals) > 1 and not any(one.kind == "customer/other" for one in told):
        untold.append("another deal")
    return Stands(looked_at, tuple(untold))


# -- what each kind of telling leaves -----------------------------------------------------------------------------------


def _stands(told: Told, before: DealFacts, after: DealFacts, *, asks_of_end: bool) -> bool | None:
    """Whether what a piece tells stands in the deal; None where it is not looked at."""
    if told.kind.startswith("end/") and told.kind != "end/not_ended":
        return asks_of_end or after.deal.status != before.deal.status
    check = _CHECKS.get(told.kind)
    return None if check is None else check(told, before, after)


def _step(facts: DealFacts, words: str | None) -> BuyingStep | None:
    return next((step for step in facts.steps if words and alike(step.title, words)), None)


def _done(wanted: bool) -> "Check":
    def check(told: Told, before: DealFacts, after: DealFacts) -> bool | None:
        steps = [step for what in told.all("what") if (step := _step(before, what)) is not None]
        now = {step.id: step.status for step in after.steps}
        return all((now.get(step.id) == "done") == wanted for step in steps) if steps else None

    return check


def _at(told: Told, before: DealFacts, after: DealFacts) -> bool | None:
    step = _step(before, told.one("what"))
    here = after.position
    return (here is not None and here.step_id == step.id) if step is not None else None


def _off(told: Told, before: DealFacts, after: DealFacts) -> bool | None:
    step = _step(before, told.one("what"))
    left = {one.id for one in after.steps if one.status != "not_needed"}
    return step.id not in left if step is not None else None


def _in_route(slot: str) -> "Check":
    def check(told: Told, _: DealFacts, after: DealFacts) -> bool | None:
        return all(_step(after, what) is not None for what in told.all(slot)) if told.all(slot) else None

    return check


def _next(told: Told, _: DealFacts, after: DealFacts) -> bool | None:
    step, what = after.next_step, told.one("what")
    if what is None:
        return None
    named = step is not None and bool(words_of(f"{step.who or ''} {step.what}") & words_of(what))
    return named and (told.one("day") is None or (step is not None and step.last is not None))


def _called(person: Person) -> str:
    return " ".join(part for part in (person.name, person.role) if part)


def _is(person: Person, words: str) -> bool:
    return alike(person.name, words) or alike(person.role, words) or alike(_called(person), words)


def _somebody(facts: DealFacts, words: str) -> Person | None:
    return next((one for one in facts.people if _is(one, words)), None)


def _signs(facts: DealFacts, words: str) -> bool:
    signing = [one for one in facts.people if one.gives_the_yes]
    return any(_is(one, words) for one in signing) or any(
        alike(name, words) for one in signing for name in one.together_with
    )


def _signing(told: Told, _: DealFacts, after: DealFacts) -> bool | None:
    everybody = [*told.all("who"), *told.all("with")]
    denied = [words for words in told.all("old") if words not in everybody]
    if not everybody and not denied:
        return None
    return all(_signs(after, words) for words in everybody) and not any(
        _signs(after, words) for words in denied
    )


def _signs_not(told: Told, _: DealFacts, after: DealFacts) -> bool | None:
    denied = [*told.all("old"), *told.all("who")]
    return not any(_signs(after, words) for words in denied) if denied else None


def _alone(_told: Told, _: DealFacts, after: DealFacts) -> bool:
    return any(one.gives_the_yes and one.may_alone for one in after.people)


def _limit(told: Told, _: DealFacts, after: DealFacts) -> bool | None:
    return any(one.limit is not None for one in after.people) if told.one("sum") else None


def _joins(told: Told, _: DealFacts, after: DealFacts) -> bool | None:
    who, roles = told.all("who"), told.all("role")
    if len(who) == 1 and len(roles) == 1:
        one = _somebody(after, who[0])
        return one is not None and (alike(one.role, roles[0]) or words_of(roles[0]) <= words_of(_called(one)))
    return all(_somebody(after, words) is not None for words in (*who, *roles)) if who or roles else None


def _gone(told: Told, _: DealFacts, after: DealFacts) -> bool | None:
    gone = told.all("who")
    return (
        not any(one.has_voice and _is(one, words) for one in after.people for words in gone) if gone else None
    )


def _renamed(told: Told, _: DealFacts, after: DealFacts) -> bool | None:
    right = told.one("who")
    return any(right in _called(one) for one in after.people) if right else None


def _against(wanted: bool) -> "Check":
    def check(told: Told, _: DealFacts, after: DealFacts) -> bool | None:
        who = told.all("who")
        found = [one for words in who if (one := _somebody(after, words)) is not None]
        if not wanted:
            return not any(one.differs for one in found) if who else None
        return len(found) == len(who) and all(one.differs for one in found) if who else None

    return check


def _rival(wanted: bool) -> "Check":
    def check(told: Told, _: DealFacts, after: DealFacts) -> bool | None:
        who = told.all("who")
        there = [any(alike(rival.name, words) for rival in after.competitors) for words in who]
        return all(one == wanted for one in there) if who else None

    return check


def _race(kind: str) -> "Check":
    return lambda _told, _before, after: any(rival.kind == kind for rival in after.competitors)


def _budget(status: str) -> "Check":
    return lambda _told, _before, after: after.deal.budget == status


def _worth(told: Told, _: DealFacts, after: DealFacts) -> bool | None:
    return after.deal.value is not None if told.one("sum") else None


def _move(wanted: bool) -> "Check":
    def check(told: Told, _: DealFacts, after: DealFacts) -> bool | None:
        what = told.one("what")
        if what is None:
            return None
        left = [ours for ours in after.actions if not ours.done]
        return any(bool(words_of(ours.what) & words_of(what)) for ours in left) == wanted

    return check


def _topic(told: Told, _: DealFacts, after: DealFacts) -> bool | None:
    return alike(after.deal.topic, told.one("what")) if told.one("what") else None


def _customer(told: Told, _: DealFacts, after: DealFacts) -> bool | None:
    return alike(after.deal.account, told.one("who")) if told.one("who") else None


def _call(told: Told, before: DealFacts, after: DealFacts) -> bool | None:
    return after.deal.next_call_on != before.deal.next_call_on if told.one("day") else None


Check = Callable[[Told, DealFacts, DealFacts], bool | None]
_CHECKS: Final[Mapping[str, Check]] = {
    "done/done": _done(True), "done/not_done": _done(False), "place/at": _at, "next/does": _next,
    "off/off": _off, "route/add": _in_route("what"), "route/remove": _off, "route/rename": _in_route("what"), "route/list": _in_route("what"),
    "signer/is": _signing, "signer/also": _signing, "signer/is_not": _signs_not, "signer/alone": _alone, "signer/limit": _limit,
    "people/joins": _joins, "people/role": _joins, "people/name_of": _joins, "people/leaves": _gone, "people/not": _gone,
    "people/renamed": _renamed, "against/against": _against(True), "against/for": _against(False),
    "rival/in": _rival(True), "rival/current": _rival(True), "rival/out": _rival(False), "rival/not": _rival(False),
    "rival/in_house": _race("in_house"), "rival/nothing": _race("nothing"),
    "budget/there": _budget("approved"), "budget/none": _budget("none"), "budget/requested": _budget("requested"), "worth/worth": _worth,
    "move/will": _move(True), "move/did": _move(False), "move/drop": _move(False), "move/ours": _move(True), "move/theirs": _move(False),
    "topic/is": _topic, "customer/renamed": _customer, "call/call": _call,
}  # fmt: skip


# -- what nobody told ---------------------------------------------------------------------------------------------------


def _untold(told: Sequence[Told], before: DealFacts, after: DealFacts) -> Iterator[str]:
    """What came to stand in the deal and no piece tells."""
    parts = {one.kind.split("/")[0] for one in told}
    kinds = {one.kind for one in told}
    named = {word for one in told for slot in _NAMING for words in one.all(slot) for word in words_of(words)}
    known = {person.id for person in before.people}
    for person in after.people:
        if person.id not in known and not (parts & _OF_PEOPLE and words_of(_called(person)) <= named):
            yield f"person: {_called(person)}"
    rivals = {rival.id for rival in before.competitors}
    for rival in after.competitors:
        if rival.id not in rivals and not ("rival" in parts and words_of(rival.name) <= named):
            yield f"rival: {rival.name or rival.kind}"
    if "signer" not in parts:
        for person in after.people:
            was = next((one for one in before.people if one.id == person.id), None)
            if person.gives_the_yes and not (was is not None and was.gives_the_yes):
                yield f"signs: {_called(person)}"
    if "against" not in parts and any(one.differs for one in after.people):
        yield "against"
    yield from _untold_of_steps(parts, kinds, named, before, after)
    moves = {ours.id for ours in before.actions}
    if not parts & {"move", "call"}:
        yield from (f"move: {ours.what}" for ours in after.actions if ours.id not in moves)
    if "budget" not in parts and after.deal.budget != before.deal.budget:
        yield f"budget: {after.deal.budget}"
    if not parts & {"worth", "budget"} and after.deal.value != before.deal.value:
        yield f"worth: {after.deal.value}"
    if "customer" not in parts and after.deal.account != before.deal.account:
        yield f"customer: {after.deal.account}"
    if "end" not in parts and after.deal.status != before.deal.status:
        yield f"status: {after.deal.status}"


_NAMING: Final = ("who", "old", "role", "with", "what", "before", "after", "why")
_OF_PEOPLE: Final = {"people", "signer", "against", "next", "done", "place", "move"}
_OF_STEPS: Final = {"done", "place", "next", "off", "route", "move"}


def _untold_of_steps(
    parts: set[str], kinds: set[str], named: set[str], before: DealFacts, after: DealFacts
) -> Iterator[str]:
    titles = {step.id: step for step in before.steps}
    for step in after.steps:
        was = titles.get(step.id)
        if was is None and not (parts & _OF_STEPS and words_of(step.title) & named):
            yield f"step: {step.title}"
        told_of = "done/done" in kinds or parts & {"place", "next", "off"}
        if was is not None and step.status == "done" != was.status and not told_of:
            yield f"done: {step.title}"
    left = {step.id for step in after.steps if step.status != "not_needed"}
    if not parts & {"off", "route", "done", "place", "people", "rival", "move"}:
        yield from (f"step off: {step.title}" for step in before.steps if step.id not in left)
    expected = after.next_step
    is_new = expected is not None and (before.next_step is None or expected.what != before.next_step.what)
    if expected is not None and is_new and not (parts & _OF_STEPS and words_of(expected.what) & named):
        yield f"next step: {expected.what}"


def figures(language: Language) -> Mapping[str, float]:
    """Of the messages set aside: the pieces that stand in the deal, the messages beside which nothing untold stands, those that are right."""
    found = [kept(row) for row in aside("pieces") if row.language == language]
    pieces = [stands for one in found for _, stands in one.pieces]
    return {
        "kept": sum(pieces) / len(pieces),
        "nothing untold": sum(not one.untold for one in found) / len(found),
        "right": sum(one.right for one in found) / len(found),
    }


if __name__ == "__main__":
    for each in LANGUAGES:
        sys.stdout.write(
            f"{each}: {', '.join(f'{name} {value:.3f}' for name, value in figures(each).items())}\n"
        )
