"""How sure we are of what we know of a deal, what has faded, and what follows for who may say yes and for our own actions.

**Fading.** What we know is asked about again when it is older than what it rests on carries:

- an assumption of ours after 21 days: nobody ever said it, and three weeks bring a conversation in which it can be asked;
- hearsay after 45 days: somebody knew it once, and in six weeks most buying processes have moved on;
- what they said themselves after 120 days: people change jobs and plans within a quarter or so, hardly sooner;
- what they wrote after 365 days: it holds until they write something else, but budgets and mandates are set by the year.

Days count from when it was last heard. Where nobody said how we know, the salesperson told it as news, so it counts as heard.
A fact from before days were kept has no age, and does not fade.

**What follows from elsewhere is no fact of its own.** A step counted as done because they are past it is as sure as the
position it follows from, and is not asked about beside it.

**Looked at it.** Whoever may say yes has looked at it when they themselves were heard of in this deal: they said where it
stands, it is known whether they see it differently, or an act of theirs is done or under way. That others say that they
sign, or that their signature is a step still to come, tells nothing of that.
"""

from datetime import date, timedelta
from typing import Final, Literal

from bot.coach.basics.record import record
from bot.coach.known.facts import DealFacts, Evidence, OurAction, Person, Topic
from bot.coach.understanding.text import utterance

FADES: Final[dict[Evidence, timedelta]] = {
    "assumption": timedelta(days=21),
    "hearsay": timedelta(days=45),
    "heard": timedelta(days=120),
    "in_writing": timedelta(days=365),
}
# What was answered, or could not be, this recently is not asked again: nobody learns that much in a few days.
RESTS: Final = timedelta(days=14)
_WEAKEST_FIRST: Final[tuple[Evidence, ...]] = ("assumption", "hearsay", "heard", "in_writing")

FactKind = Literal["position", "final_yes", "next_step_date", "step"]
_TOPICS: Final[dict[FactKind, Topic]] = {
    "position": "position",
    "final_yes": "final_yes",
    "next_step_date": "next_step_date",
    "step": "steps",
}


@record
class Known:
    """Something we know: which record says it, how sure we are, and the day it was last heard (None: before days were kept)."""

    kind: FactKind
    id: str
    evidence: Evidence
    on: date | None

    @property
    def topic(self) -> Topic:
        """What it is about."""
        return _TOPICS[self.kind]

    def has_faded(self, today: date) -> bool:
        """Whether it is older than what it rests on carries."""
        return self.on is not None and today - self.on >= FADES[self.evidence]


def known(facts: DealFacts, today: date) -> tuple[Known, ...]:
    """What we know that can fade, the most important first: where they are, who may say yes, their date, and steps done."""
    found: list[Known] = []
    where, signer, coming = facts.position, facts.final_yes, facts.next_step
    if where is not None:
        found.append(Known("position", where.id, where.evidence or "heard", where.on))
    if signer is not None:
        found.append(Known("final_yes", signer.id, signer.evidence, signer.heard_on))
    if coming is not None and coming.last is not None and coming.last >= today:
        # A date that has passed is asked about anyway.
        found.append(
            Known(
                "next_step_date", coming.id, date_evidence(coming.evidence, coming.whose_date), coming.set_on
            )
        )
    here = facts.step(where.step_id) if where is not None else None
    found.extend(
        Known("step", step.id, step.evidence, step.heard_on)
        for step in facts.steps
        if step.status == "done" and (here is None or step.order > here.order)
    )
    return tuple(found)


def date_evidence(evidence: Evidence | None, whose: str | None) -> Evidence:
    """How sure we are of a date of theirs: as it was said, else by whose date it is."""
    return evidence or ("assumption" if whose == "ours" else "heard")


def oldest_assumption(facts: DealFacts, today: date) -> Known | None:
    """What has faded and is worth asking about: the weakest kind of evidence first, of those the oldest."""
    faded = [
        entry
        for entry in known(facts, today)
        if entry.has_faded(today) and not rests(facts, entry.topic, today)
    ]
    return min(
        faded, key=lambda entry: (_WEAKEST_FIRST.index(entry.evidence), entry.on or today), default=None
    )


def rests(facts: DealFacts, topic: Topic, today: date) -> bool:
    """Whether a topic was dealt with so lately that it is left alone. What was only passed over is not dealt with."""
    marked = next((entry for entry in facts.deal.marks if entry.topic == topic), None)
    return marked is not None and marked.mark != "skipped" and today - marked.on < RESTS


# -- the final yes -----------------------------------------------------------------------------------------------------

# nobody: nobody is known. may_not: they can, and may not, or nobody said that they may. below_value: their mandate ends
# below what the deal is worth. hearsay: that they may, nobody over there said. not_looked: see above.
YesGapKind = Literal["nobody", "may_not", "below_value", "hearsay", "not_looked"]


@record
class YesGap:
    """What is missing before somebody can and may say yes; `person` is whom we count on, None for nobody."""

    kind: YesGapKind
    person: Person | None = None

    @property
    def topic(self) -> Topic:
        """The question for the customer that asks for it."""
        return "looked" if self.kind == "not_looked" else "final_yes"


def yes_gap(facts: DealFacts) -> YesGap | None:
    """What is missing between this deal and a yes, the widest gap first; None where somebody may, and has looked at it."""
    signer, value = facts.final_yes, facts.deal.value
    if signer is None:
        return YesGap("nobody")
    if signer.limit is not None and value is not None and signer.limit < value and not signer.together_with:
        return YesGap("below_value", signer)
    with_others = signer.limit is not None and bool(signer.together_with)
    if not signer.may_say_yes and not with_others:
        return YesGap("may_not", signer)
    if signer.evidence in {"hearsay", "assumption"}:
        return YesGap("hearsay", signer)
    return None if has_looked(facts, signer) else YesGap("not_looked", signer)


def has_looked(facts: DealFacts, person: Person) -> bool:
    """Whether somebody at the customer was themselves heard of in this deal."""
    names = {utterance(text).fold for text in (person.name, person.role) if text}

    def is_them(who: str | None) -> bool:
        return who is not None and utterance(who).fold in names

    acts = (
        step.who for step in facts.steps if step.status in {"busy", "done"} and step.evidence != "assumption"
    )
    took = (step.who for step in facts.next_steps if step.happened)
    said = (where.source for where in facts.positions)
    return person.differs is not None or any(map(is_them, (*acts, *took, *said)))


# -- our own actions ---------------------------------------------------------------------------------------------------


@record
class Orphan:
    """An action of ours that serves no step to come: its step is done, is gone, or was never named."""

    action: OurAction
    why: Literal["done", "gone", "unnamed"]


def orphan_actions(facts: DealFacts) -> tuple[Orphan, ...]:
    """Our actions that are still to do and belong to no step of theirs that is still to come.

    One whose step was never named counts only while there is a step that it could belong to.
    """
    coming = facts.next_step
    steps = {step.id: step for step in facts.next_steps}
    found: list[Orphan] = []
    for action in facts.actions:
        if action.done or (coming is not None and action.serves == coming.id):
            continue
        if action.serves is None:
            if coming is not None:
                found.append(Orphan(action, "unnamed"))
            continue
        step = steps.get(action.serves)
        if step is None or step.happened is False:
            found.append(Orphan(action, "gone"))
        elif step.happened:
            found.append(Orphan(action, "done"))
    return tuple(found)
