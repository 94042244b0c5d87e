"""What a plain answer leaves in the deal: every row is typed at its question, in the core with its trained weights, and held against what it says.

A row names the question (`q`), what must stand in the deal afterwards (`expect`) and what may (`maybe`); anything else that
came to stand there is untrue. Everything asked before was answered in the same few words in every row.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from copy import deepcopy
from datetime import datetime
from functools import cache
from typing import Final, cast

from bot.app import policy
from bot.coach.basics.record import record, replace
from bot.coach.known.facts import Competitor, DealFacts, Person
from bot.coach.understanding.text import Language
from tests.support.core_chat import CoreChat

NOW: Final = datetime.fromisoformat("2026-11-24T16:05:00+01:00")
_TOLD: Final[Mapping[Language, Sequence[str]]] = {
    "en": (
        "acme steel", "demo, IT tests it, contract", "cfo anna, alone", "1", "2", "1",
        "IT tests it on 8 december", "send them the test plan", "sap",
    ),
    "nl": (
        "acme staal", "demo, IT test het, contract", "cfo anna, alleen", "1", "2", "1",
        "IT test het op 8 december", "ik stuur ze het testplan", "sap",
    ),
}  # fmt: skip
# Who has a voice is asked where there is time for it: when the race is known, and nobody stands in the route.
_TOLD_MORE: Final[Mapping[Language, Sequence[str]]] = {
    "en": ("acme steel. they compare us with sap", "demo, test, contract", "cfo anna, alone", "1"),
    "nl": ("acme staal. ze vergelijken ons met sap", "demo, test, contract", "cfo anna, alleen", "1"),
}
QUESTIONS: Final = (
    "customer",
    "route",
    "yes",
    "budget",
    "place",
    "differ",
    "next",
    "move",
    "rivals",
    "checkin",
)
_ASKED: Final = {
    "yes": "final_yes", "budget": "budget", "people": "people", "place": "position", "differ": "differ",
    "next": "next_step", "move": "action", "rivals": "rivals", "checkin": "next_call",
}  # fmt: skip
Wanted = Mapping[str, object]
Spec = Mapping[str, object]


@record
class Fault:
    """What is wrong after an answer: `untrue` stands in the deal and was not said, anything else was said and is lost."""

    what: str
    untrue: bool


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


@cache
def _asked(language: Language, question: str) -> CoreChat:
    """The conversation with the question open."""
    told = _TOLD_MORE[language] if question == "people" else _TOLD[language][: QUESTIONS.index(question)]
    chat = CoreChat(language=language, now=NOW, zone="Europe/Amsterdam", policy=policy())
    for words in told:
        chat.say(words)
    pending = chat.active.pending
    assert pending is not None, question
    assert pending.question == _ASKED[question], (question, pending.question)
    return chat


def faults(language: Language, question: str, text: str, expect: Wanted, maybe: Wanted) -> tuple[Fault, ...]:
    """What is wrong in the deal after an answer; nothing where all that was said is there and nothing else is."""
    chat = deepcopy(_asked(language, question))
    before = _left(chat)
    chat.say(text)
    after = _left(chat)
    if expect.get("dont_know"):
        # Their own words about money tell no state of it.
        same = replace(after, budget=before.budget) if after.budget == "words" else after
        return () if same == before else (Fault("something, where nothing is known", untrue=True),)
    found = [fault for check in _CHECKS for fault in check(before, after, expect, maybe)]
    if len(chat.deals) > 1:
        found.append(Fault("another deal", untrue=True))
    return tuple(found)


# -- what stands there --------------------------------------------------------------------------------------------------


def _left(chat: CoreChat) -> Left:
    facts = next(iter(chat.deals.values()))
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
        steps=tuple(step.title.casefold() for step in facts.steps),
        call=str(deal.next_call_on),
        status=deal.status,
    )


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


# -- what is wrong with it ----------------------------------------------------------------------------------------------


def _names(wanted: Wanted, *keys: str) -> list[str]:
    found: list[str] = []
    for key in keys:
        names = wanted.get(key) or ()
        found += (
            [names] if isinstance(names, str) else [str(name) for name in cast("Sequence[object]", names)]
        )
    return [name.casefold() for name in found]


def _of_names(
    key: str,
    before: Iterable[str],
    after: Sequence[str],
    *,
    pool: Sequence[str],
    may: Sequence[str],
    want: Sequence[str],
) -> Iterator[Fault]:
    for name in want:
        if not any(name in one for one in pool):
            yield Fault(f"{key}: {name}", untrue=False)
    for one in after:
        if one not in before and not any(name in one or one in name for name in may):
            yield Fault(f"{key}: {one}", untrue=True)


def _people(before: Left, after: Left, expect: Wanted, maybe: Wanted) -> Iterator[Fault]:
    signing = _names(expect, "yes") + _names(maybe, "yes")
    views = _names(expect, "against") + _names(maybe, "against")
    heard = [*_names(expect, "people", "kept"), *_names(maybe, "people"), *views, *signing]
    yield from _of_names(
        "yes", before.signers, after.signers, pool=after.signers, may=signing, want=_names(expect, "yes")
    )
    anybody = [*after.voices, *after.against, *after.signers]
    yield from _of_names(
        "people", before.voices, after.voices, pool=anybody, may=heard, want=_names(expect, "people")
    )
    yield from _of_names(
        "against",
        before.against,
        after.against,
        pool=after.against,
        may=views,
        want=_names(expect, "against"),
    )
    limit = expect.get("yes_limit", maybe.get("yes_limit"))
    if "yes_limit" in expect and expect["yes_limit"] not in after.limits:
        yield Fault("limit", untrue=False)
    if limit is None and after.limits != before.limits:
        yield Fault(f"limit: {after.limits}", untrue=True)


def _race(before: Left, after: Left, expect: Wanted, maybe: Wanted) -> Iterator[Fault]:
    want = _names(expect, "rivals")
    may = want + _names(maybe, "rivals")
    yield from _of_names("rivals", before.rivals, after.rivals, pool=after.rivals, may=may, want=want)


def _money(before: Left, after: Left, expect: Wanted, maybe: Wanted) -> Iterator[Fault]:
    right = (
        expect.get("budget", before.budget),
        maybe.get("budget"),
        *(() if "budget" in expect else ("words",)),
    )
    if after.budget not in right:
        yield Fault(f"budget: {after.budget}", untrue=after.budget not in {"unknown", "words"})
    if "worth" in expect and after.worth != expect["worth"]:
        yield Fault("worth", untrue=False)
    if after.worth not in (before.worth, expect.get("worth"), maybe.get("worth")):
        yield Fault(f"worth: {after.worth}", untrue=True)


def _specs(wanted: Wanted, key: str) -> list[Spec]:
    found = wanted.get(key) or ()
    return [cast("Spec", found)] if isinstance(found, Mapping) else list(cast("Sequence[Spec]", found))


def _worded(spec: Spec, text: str) -> bool:
    return all(word in text for word in _names(spec, "has"))


def _dated(spec: Spec, first: str, last: str) -> bool:
    if "date" in spec:
        return last == "None" if spec["date"] is None else first <= str(spec["date"]) <= last
    return str(spec.get("month", "")) in {"", first[:7], last[:7]}


def _next_step(before: Left, after: Left, expect: Wanted, maybe: Wanted) -> Iterator[Fault]:
    wanted, allowed = _specs(expect, "next"), _specs(expect, "next") + _specs(maybe, "next")
    step = after.next_step
    fits = step is not None and any(_worded(spec, step[0]) and _dated(spec, *step[1:]) for spec in allowed)
    if step == before.next_step:
        if wanted and not fits:
            yield Fault("next step", untrue=False)
    elif not fits:
        undated = step is not None and step[2] == "None" and any(_worded(spec, step[0]) for spec in allowed)
        yield Fault(f"next step: {step}", untrue=not undated)


def _moves(before: Left, after: Left, expect: Wanted, maybe: Wanted) -> Iterator[Fault]:
    wanted, allowed = _specs(expect, "move"), _specs(expect, "move") + _specs(maybe, "move")
    for what, day in after.moves:
        if (what, day) not in before.moves and not any(_worded(spec, what) for spec in allowed):
            yield Fault(f"move: {what}", untrue=True)
    for spec in wanted:
        days = [day for what, day in after.moves if _worded(spec, what)]
        if not any(_dated(spec, day, day) for day in days):
            yield Fault(f"move: {spec}", untrue=any(day != "None" for day in days))


def _route(before: Left, after: Left, expect: Wanted, maybe: Wanted) -> Iterator[Fault]:
    place = str(expect.get("place", "")).casefold()
    if place and place not in after.place:
        yield Fault(
            f"place: {after.place}", untrue=after.place != before.place and after.place in after.steps
        )
    for word in _names(expect, "done"):
        if not any(word in title for title in after.done):
            yield Fault(f"done: {word}", untrue=False)
    told_of = _names(expect, "done") + _names(maybe, "done", "place")
    if not place:
        if after.place != before.place and after.place in after.steps and not told_of:
            yield Fault(f"place: {after.place}", untrue=True)
        for title in after.done:
            if title not in before.done and not any(word in title for word in told_of):
                yield Fault(f"done: {title}", untrue=True)
    may = _specs(expect, "next") + _specs(maybe, "next")
    new = [title for title in after.steps if title not in before.steps]
    if set(before.steps) - set(after.steps) or any(
        not any(_worded(spec, title) for spec in may) for title in new
    ):
        yield Fault(f"route: {after.steps}", untrue=True)


def _rest(before: Left, after: Left, expect: Wanted, maybe: Wanted) -> Iterator[Fault]:
    right = (expect.get("checkin", before.call), maybe.get("checkin"))
    if after.call not in right:
        yield Fault(f"next call: {after.call}", untrue=after.call != before.call)
    if after.status != before.status:
        yield Fault(f"status: {after.status}", untrue=True)


Check = Callable[[Left, Left, Wanted, Wanted], Iterator[Fault]]
_CHECKS: Final[tuple[Check, ...]] = (_people, _race, _money, _next_step, _moves, _route, _rest)
