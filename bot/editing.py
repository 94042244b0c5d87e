"""Editing what is known of a deal in a form: which fields there are, and what comes of what was typed in them. Pure.

A channel shows the groups of fields in its own way, and hands back only the fields in which something else stands than was
shown. Nothing here knows a channel; every channel with forms uses the same fields.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from hashlib import sha256
from typing import Final, Literal, get_args

from bot.cleaning import clean
from bot.coach import describing, recording
from bot.coach.context import Context
from bot.coach.draft import Draft
from bot.coach.effects import Effect, PutCompetitor, PutNextStep, PutPerson, PutStep
from bot.coach.facts import BuyingStep, Competitor, DealFacts, NextStep, Person, RivalKind, StepStatus
from bot.coach.reading import match_step, read_money, read_names
from bot.coach.replies import Option, Word, values
from bot.coach.state import Conversation, Walk
from bot.coach.understanding.readings import ReadPerson
from bot.coach.understanding.text import utterance

Part = Literal["steps", "people", "next_step", "rivals"]
PARTS: Final[tuple[Part, ...]] = get_args(Part)
Kind = Literal["line", "lines", "number", "date", "choice"]
LONGEST_LINE: Final = 300
LONGEST_DETAIL: Final = 1_000
MOST_ADDED: Final = 40
NEW: Final = "new"
REMOVE: Final = "remove"
_DETAILS: Final = ("strategy", "strengths", "weaknesses", "our_answer")
_BULLET: Final = re.compile(r"\s*(?:[-*•–○●✓]|\d{1,3}[.)])\s+")
_YES_NO: Final = {"yes": True, "no": False, "unknown": None}


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a form. `name` says what of which record it holds, `value` what stands there now.

    `must`: it cannot be left empty. A choice has options, whose ids are its values.
    """

    name: str
    label: Word
    kind: Kind
    value: str = ""
    options: tuple[Option, ...] = ()
    must: bool = False
    hint: Word | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """Fields that belong together: those of one record, or what is new."""

    fields: tuple[Field, ...]
    title: Word | str | None = None


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with what was typed in a field."""

    field: str
    says: Word


@dataclass(frozen=True, slots=True)
class Edit:
    """What comes of a form: what changes, or what is wrong. With a fault nothing changes."""

    effects: tuple[Effect, ...] = ()
    faults: tuple[Fault, ...] = ()


def seen(part: Part, facts: DealFacts) -> str:
    """A short text that is another one when something in this part changed."""
    records: object = {
        "steps": facts.steps,
        "people": facts.people,
        "next_step": facts.next_step,
        "rivals": facts.competitors,
    }[part]
    return sha256(repr(records).encode()).hexdigest()[:16]


def form(part: Part, facts: DealFacts) -> tuple[Group, ...]:
    """The fields of one part of a deal; what can be added comes last."""
    return _FORMS[part](facts)


def edit(
    part: Part,
    facts: DealFacts,
    typed: Mapping[str, str],
    context: Context,
    conversation: Conversation | None = None,
) -> Edit:
    """What changes when `typed` (by field name, only what is other than shown) is put in the place of what is known.

    `conversation` is the person's about this deal: a date that is moved on the day of its walk was only corrected.
    """
    work = _Work(facts, typed, context, conversation)
    _EDITS[part](work)
    if work.faults:
        return Edit(faults=tuple(work.faults))
    return Edit(effects=tuple(work.draft.effects))


class _Work:
    """One form being read: what was typed, what is wrong, and the facts as they become."""

    def __init__(
        self, facts: DealFacts, typed: Mapping[str, str], context: Context, conversation: Conversation | None
    ) -> None:
        self._typed = {name: clean(text).replace("\r\n", "\n").strip() for name, text in typed.items()}
        self.faults: list[Fault] = []
        walk = conversation.walk if conversation is not None else None
        if walk is None or walk.started != context.today:
            walk = Walk(context.turn_id, "return", context.today)
        self.draft = Draft(
            context, Conversation(f"{context.turn_id}:edit", facts.deal.id, walk=walk, phase="idle"), facts
        )

    @property
    def facts(self) -> DealFacts:
        return self.draft.facts

    def fault(self, field: str, key: str, **given: int) -> None:
        self.faults.append(Fault(field, Word(f"form.fault.{key}", values(**given))))

    def touched(self, name: str) -> bool:
        return name in self._typed

    def line(
        self, name: str, known: str | None, *, must: bool = False, most: int = LONGEST_LINE
    ) -> str | None:
        """What stands in a field of one text: as typed, or as known. Empty is None."""
        if name not in self._typed:
            return known
        text = self._typed[name]
        if utterance(text).blank:
            if must:
                self.fault(name, "empty")
            return None
        if len(text) > most:
            self.fault(name, "too_long", limit=most)
        return text

    def lines(self, name: str) -> tuple[str, ...]:
        """What was added, one per line, without bullets and numbers in front."""
        found = [_BULLET.sub("", line, count=1).strip() for line in self._typed.get(name, "").splitlines()]
        found = [line for line in found if not utterance(line).blank]
        if len(found) > MOST_ADDED:
            self.fault(name, "too_many", limit=MOST_ADDED)
        elif any(len(line) > LONGEST_LINE for line in found):
            self.fault(name, "too_long", limit=LONGEST_LINE)
        return tuple(found)

    def choice(self, name: str, known: str, allowed: tuple[str, ...]) -> str:
        """The choice made, or what is known."""
        chosen = self._typed.get(name) or known
        if chosen != known and chosen not in allowed:
            self.fault(name, "choose")
            return known
        return chosen

    def number(self, name: str, known: int, most: int) -> int:
        """A whole number from 1 to `most`; left empty it stays what it was."""
        text = self._typed.get(name, "")
        if not text:
            return known
        if not (text.isascii() and text.isdecimal() and len(text) < 6 and 1 <= int(text) <= most):
            self.fault(name, "place", n=most)
            return known
        return int(text)


# -- the buying process -------------------------------------------------------------------------------------------


def _status_options() -> tuple[Option, ...]:
    return tuple(Option(status, Word(f"form.status.{status}")) for status in get_args(StepStatus))


def _steps_form(facts: DealFacts) -> tuple[Group, ...]:
    groups = [
        Group(
            (
                Field(f"title:{step.id}", Word("form.step", values(n=place)), "line", step.title, must=True),
                Field(f"place:{step.id}", Word("form.place", values(n=place)), "number", str(place)),
                Field(
                    f"status:{step.id}",
                    Word("form.how_far", values(n=place)),
                    "choice",
                    step.status,
                    _status_options(),
                    must=True,
                ),
            )
        )
        for place, step in enumerate(facts.steps, 1)
    ]
    more = Field(NEW, Word("form.more_steps"), "lines", hint=Word("form.one_per_line"))
    return (*groups, Group((more,)))


def _edit_steps(work: _Work) -> None:
    before = work.facts.steps
    statuses: tuple[str, ...] = get_args(StepStatus)
    places: list[tuple[int, int, BuyingStep]] = []
    wanted: dict[str, str] = {}
    here: str | None = None
    for place, step in enumerate(before, 1):
        title = work.line(f"title:{step.id}", step.title, must=True)
        to = work.number(f"place:{step.id}", place, len(before))
        status = work.choice(f"status:{step.id}", step.status, statuses)
        if status == "busy" != step.status:
            if here is not None:
                work.fault(f"status:{step.id}", "one_now")
            here = step.id
        elif status != step.status:
            wanted[step.id] = status
        # Among equals: what comes from further on goes before, what comes from before goes after.
        side = (to > place) - (to < place)
        places.append((to, side, replace(step, title=title or step.title)))
    added = work.lines(NEW)
    if work.faults:
        return
    draft, deal_id = work.draft, work.draft.deal_id
    ordered = [step for *_, step in sorted(places, key=lambda entry: entry[:2])]
    known = {step.id: step for step in before}
    moved = ordered != list(known.values()) and [s.id for s in ordered] != [s.id for s in before]
    for order, step in enumerate(ordered):
        after = replace(step, order=order) if moved else step
        if after != known[step.id]:
            draft.record(PutStep(deal_id, after))
    last = max((step.order for step in draft.facts.steps), default=-1)
    for order, title in enumerate(added, last + 1):
        draft.record(PutStep(deal_id, BuyingStep(draft.new_id(), title, order)))
    if here is not None:
        recording.record_position(draft, step_id=here)
        draft.mark("position", "said")
    for step_id, status in wanted.items():
        now = draft.facts.step(step_id)
        if now is not None:
            draft.record(PutStep(deal_id, _with_status(now, status)))
    if draft.effects:
        draft.mark("steps", "said")


def _with_status(step: BuyingStep, name: str) -> BuyingStep:
    """The step as somebody says it stands; when it was done is not known."""
    status = next(known for known in get_args(StepStatus) if known == name)
    return replace(step, status=status, evidence="heard", done_on=None)


# -- people -------------------------------------------------------------------------------------------------------


def _said(known: bool | None) -> str:
    return next(name for name, meaning in _YES_NO.items() if meaning is known)


def _people_form(facts: DealFacts) -> tuple[Group, ...]:
    unsure = tuple(Option(name, Word(f"form.{name}")) for name in _YES_NO)
    leaving = (*unsure, Option(REMOVE, Word("form.remove")))
    groups = [
        Group(
            (
                Field(f"name:{who.id}", Word("form.name"), "line", who.name or ""),
                Field(f"role:{who.id}", Word("form.role"), "line", who.role or ""),
                Field(
                    f"voice:{who.id}", Word("form.voice"), "choice", _said(who.has_voice), leaving, must=True
                ),
                Field(f"can:{who.id}", Word("form.can"), "choice", _said(who.can_say_yes), unsure, must=True),
                Field(f"may:{who.id}", Word("form.may"), "choice", _said(who.may_say_yes), unsure, must=True),
                Field(f"limit:{who.id}", Word("form.limit"), "line", _amount(who.limit)),
            ),
            describing.person(who) or None,
        )
        for who in facts.people
    ]
    more = Field(NEW, Word("form.more_people"), "lines", hint=Word("form.people_hint"))
    return (*groups, Group((more,)))


def _amount(amount: Decimal | None) -> str:
    return "" if amount is None else f"{amount:f}"


def _edit_people(work: _Work) -> None:
    changed: list[tuple[Person, Person]] = []
    for who in work.facts.people:
        after = _person(work, who)
        if after != who:
            changed.append((who, after))
    added = work.lines(NEW)
    if work.faults:
        return
    draft = work.draft
    for _, after in changed:
        draft.record(PutPerson(draft.deal_id, after))
    for line in added:
        recording.put_person(draft, _named(draft, line), has_voice=True)
    if draft.effects and draft.facts.people:
        draft.mark("people", "said")
    about_yes = any(
        (one.can_say_yes, one.may_say_yes, one.limit) != (two.can_say_yes, two.may_say_yes, two.limit)
        for one, two in changed
    )
    if about_yes and draft.facts.final_yes is not None:
        draft.mark("final_yes", "said")


def _person(work: _Work, who: Person) -> Person:
    voice = work.choice(f"voice:{who.id}", _said(who.has_voice), (*_YES_NO, REMOVE))
    if voice == REMOVE:
        return replace(who, removed=True)
    name, role = work.line(f"name:{who.id}", who.name), work.line(f"role:{who.id}", who.role)
    if not name and not role:
        work.fault(f"name:{who.id}", "name_or_role")
    return replace(
        who,
        name=name,
        role=role,
        has_voice=_YES_NO[voice],
        can_say_yes=_YES_NO[work.choice(f"can:{who.id}", _said(who.can_say_yes), (*_YES_NO,))],
        may_say_yes=_YES_NO[work.choice(f"may:{who.id}", _said(who.may_say_yes), (*_YES_NO,))],
        limit=_limit(work, who),
    )


def _limit(work: _Work, who: Person) -> Decimal | None:
    field = f"limit:{who.id}"
    if not work.touched(field):
        return who.limit
    text = work.line(field, None)
    if text is None:
        return None
    if text.isascii() and text.isdecimal() and len(text) < 13:
        return Decimal(text)
    found = read_money(utterance(text), work.draft.language)
    if found is None:
        work.fault(field, "amount")
    return found


def _named(draft: Draft, line: str) -> ReadPerson:
    """Somebody on a line: a name and a role with a comma between, or whichever it is."""
    name, comma, role = (part.strip() for part in line.partition(","))
    if comma and name and role:
        return ReadPerson(name, role)
    found = read_names(utterance(line), draft.language)
    return found[0] if len(found) == 1 else ReadPerson(line.strip(" ,"), None)


# -- the customer's next step -------------------------------------------------------------------------------------


def _next_step_form(facts: DealFacts) -> tuple[Group, ...]:
    step = facts.next_step
    whose = tuple(Option(name, Word(f"option.whose.{name}")) for name in ("customer", "ours"))
    own = step.id if step else NEW
    return (
        Group(
            (
                Field(
                    f"what:{own}",
                    Word("form.what"),
                    "line",
                    step.what if step else "",
                    hint=Word("form.clear_to_remove") if step else None,
                ),
                Field(f"who:{own}", Word("form.who"), "line", (step.who if step else None) or ""),
                Field(
                    f"when:{own}",
                    Word("form.when"),
                    "date",
                    step.last.isoformat() if step is not None and step.last is not None else "",
                ),
                Field(
                    f"whose:{own}",
                    Word("form.whose"),
                    "choice",
                    (step.whose_date if step else None) or "",
                    whose,
                ),
            )
        ),
    )


def _edit_next_step(work: _Work) -> None:
    draft, step = work.draft, work.facts.next_step
    own = step.id if step else NEW
    what = work.line(f"what:{own}", step.what if step else None)
    who = work.line(f"who:{own}", step.who if step else None)
    whose = work.choice(f"whose:{own}", (step.whose_date if step else None) or "", ("customer", "ours"))
    day = _day(work, f"when:{own}")
    if what is None and step is None:
        if any(work.touched(f"{name}:{own}") for name in ("who", "whose", "when")):
            work.fault(f"what:{own}", "empty")
        return
    if work.faults:
        return
    if what is None:
        if step is not None:
            draft.record(PutNextStep(draft.deal_id, replace(step, removed=True)))
        return
    base = step or NextStep(draft.new_id(), what, draft.walk.id)
    serves = base.serves
    if step is None or what != step.what:
        place = match_step(utterance(what), [known.title for known in work.facts.steps], draft.language)
        serves = work.facts.steps[place].id if place is not None else None
    after = replace(base, what=what, who=who, serves=serves)
    if whose in {"customer", "ours"}:
        after = replace(after, whose_date="customer" if whose == "customer" else "ours")
    if work.touched(f"when:{own}") and day is None:
        after = replace(after, first=None, last=None, whose_date=None)
    if after != step:
        draft.record(PutNextStep(draft.deal_id, after))
    if day is not None:
        recording.date_next_step(draft, day, day)
    if draft.effects:
        draft.mark("next_step", "said")
    if day is not None:
        draft.mark("next_step_date", "said")


def _day(work: _Work, field: str) -> date | None:
    """The day that was put in, from today on."""
    text = work.line(field, None)
    if text is None:
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        work.fault(field, "day")
        return None
    if day < work.draft.today:
        work.fault(field, "past")
        return None
    return day


# -- who else is in the race --------------------------------------------------------------------------------------


def _rivals_form(facts: DealFacts) -> tuple[Group, ...]:
    kinds = tuple(Option(kind, Word(f"rival.{kind}")) for kind in get_args(RivalKind))
    leaving = (*kinds, Option(REMOVE, Word("form.remove")))
    groups = [
        Group(
            (
                Field(f"name:{rival.id}", Word("form.name"), "line", rival.name),
                Field(f"kind:{rival.id}", Word("form.kind"), "choice", rival.kind, leaving, must=True),
                *(
                    Field(
                        f"{detail}:{rival.id}", Word(f"form.{detail}"), "lines", getattr(rival, detail) or ""
                    )
                    for detail in _DETAILS
                ),
            ),
            describing.rival(rival),
        )
        for rival in facts.competitors
    ]
    more = (
        Field(NEW, Word("form.more_rivals"), "lines", hint=Word("form.one_per_line")),
        Field(f"kind:{NEW}", Word("form.more_kind"), "choice", "vendor", kinds, must=True),
    )
    return (*groups, Group(more))


def _edit_rivals(work: _Work) -> None:
    kinds: tuple[RivalKind, ...] = get_args(RivalKind)
    changed = []
    for rival in work.facts.competitors:
        kind = work.choice(f"kind:{rival.id}", rival.kind, (*kinds, REMOVE))
        name = work.line(f"name:{rival.id}", rival.name) or ""
        said = [
            work.line(f"{detail}:{rival.id}", getattr(rival, detail), most=LONGEST_DETAIL)
            for detail in _DETAILS
        ]
        if kind == REMOVE:
            after = replace(rival, removed=True)
        else:
            named = next(known for known in kinds if known == kind)
            strategy, strengths, weaknesses, our_answer = said
            after = Competitor(rival.id, name, named, strategy, strengths, weaknesses, our_answer)
        if after != rival:
            changed.append(after)
    added = work.lines(NEW)
    new_kind = work.choice(f"kind:{NEW}", "vendor", kinds)
    if work.faults:
        return
    draft = work.draft
    for after in changed:
        draft.record(PutCompetitor(draft.deal_id, after))
    # A kind that was chosen without a name ("do it themselves") is a rival as well.
    for name in added or (("",) if new_kind != "vendor" else ()):
        recording.record_rival(draft, name, next(known for known in kinds if known == new_kind))
    if draft.effects:
        draft.mark("rivals", "said")


_FORMS: Final[Mapping[Part, Callable[[DealFacts], tuple[Group, ...]]]] = {
    "steps": _steps_form,
    "people": _people_form,
    "next_step": _next_step_form,
    "rivals": _rivals_form,
}
_EDITS: Final[Mapping[Part, Callable[[_Work], None]]] = {
    "steps": _edit_steps,
    "people": _edit_people,
    "next_step": _edit_next_step,
    "rivals": _edit_rivals,
}
