"""The customer's buying process in a form: titles, places, how far each step is, and steps to add."""

import re
from dataclasses import replace
from typing import Final, get_args

from bot.coach.keeping import heard_of, recording, step_days
from bot.coach.known.facts import BuyingStep, DealFacts, StepStatus
from bot.coach.turn.effects import PutStep
from bot.coach.turn.replies import Option, Word, values
from bot.editing.fields import NEW, Field, Group
from bot.editing.filling import Filling

# In one line: “juridische check, OR advies en daarna de CFO”; what only goes on about a step begins with a word like “met”.
_THEN: Final = r"(?:(?:en|and)\s+)?(?:daarna|vervolgens|dan|then|after that)\s+"
_GOES_ON: Final = r"(?:met|via|door|na|voor|incl\.?|inclusief|waar\w*|die|dat|with|by|after|before|including|which|who|en|and)\b"
_BETWEEN: Final = re.compile(
    rf"\s*(?:;|->|→)\s*|\s*,\s*{_THEN}|\s*,\s+(?!{_GOES_ON})|\s+{_THEN}", re.IGNORECASE
)


def _status_options() -> tuple[Option, ...]:
    return tuple(Option(status, Word(f"form.status.{status}")) for status in get_args(StepStatus))


def form(facts: DealFacts) -> tuple[Group, ...]:
    """Title, place and how far, for each step; and steps to add."""
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


def edit(filled: Filling) -> None:
    """The route as it was filled in. A step that is "now" becomes a reported position as well."""
    before = filled.facts.steps
    statuses: tuple[str, ...] = get_args(StepStatus)
    places: list[tuple[int, int, BuyingStep]] = []
    wanted: dict[str, str] = {}
    here: str | None = None
    for place, step in enumerate(before, 1):
        title = filled.line(f"title:{step.id}", step.title, must=True)
        to = filled.number(f"place:{step.id}", place, len(before))
        status = filled.choice(f"status:{step.id}", step.status, statuses)
        if status == "busy" != step.status:
            if here is not None:
                filled.fault(f"status:{step.id}", "one_now")
            here = step.id
        elif status != step.status:
            wanted[step.id] = status
        # Among equals: what comes from further on goes before, what comes from before goes after.
        side = (to > place) - (to < place)
        places.append((to, side, step_days.titled(filled.draft, step, title or step.title)))
    added = filled.lines(NEW, _BETWEEN)
    if filled.faults:
        return
    draft, deal_id = filled.draft, filled.draft.deal_id
    ordered = [step for *_, step in sorted(places, key=lambda entry: entry[:2])]
    known = {step.id: step for step in before}
    moved = ordered != list(known.values()) and [s.id for s in ordered] != [s.id for s in before]
    for order, step in enumerate(ordered):
        after = replace(step, order=order) if moved else step
        if after != known[step.id]:
            draft.record(PutStep(deal_id, after))
    last = max((step.order for step in draft.facts.steps), default=-1)
    for order, title in enumerate(added, last + 1):
        new = BuyingStep(draft.new_id(), title, order, heard_on=draft.today)
        draft.record(PutStep(deal_id, step_days.of_title(draft, new)))
    if here is not None:
        recording.record_position(draft, step_id=here)
        draft.mark("position", "said")
    for step_id, status in wanted.items():
        now = draft.facts.step(step_id)
        if now is not None:
            draft.record(PutStep(deal_id, replace(_with_status(now, status), heard_on=draft.today)))
            heard_of.hear(draft)
    if draft.effects:
        draft.mark("steps", "said")


def _with_status(step: BuyingStep, name: str) -> BuyingStep:
    """The step as somebody says it stands; when it was done is not known."""
    status = next(known for known in get_args(StepStatus) if known == name)
    return replace(step, status=status, evidence="heard", done_on=None)
