"""What the coach knows of a deal: frozen records that storage keeps as rows.

A record is never deleted here: what no longer holds is marked `removed`, and storage keeps the earlier versions.
Dates are days in the salesperson's own calendar.
"""

from datetime import date
from decimal import Decimal
from typing import Final, Literal

from bot.coach.basics.record import record, replace
from bot.coach.known.habits import Habits
from bot.coach.understanding.text import Language

DealStatus = Literal["open", "won", "lost", "parked", "dropped"]
StepStatus = Literal["to_do", "busy", "done", "not_needed"]
BudgetStatus = Literal["approved", "requested", "none", "unknown"]
WhoseDate = Literal["customer", "ours"]
RivalKind = Literal["incumbent", "vendor", "in_house", "nothing"]
# Why a date of theirs moved: they put it off, something new came up over there, or it was our guess all along.
SlipReason = Literal["postponed", "something_new", "our_guess"]
# How sure we are of a fact, from the surest down.
Evidence = Literal["in_writing", "heard", "hearsay", "assumption"]
# Where they are when no process is known: the three stages every purchase has.
Stage = Literal["comparing", "approval", "paperwork"]
# How the row of a deal marks that where they are is a stage, and no words of theirs.
AT_STAGE: Final = "stage:"
# What a deal's memory is about; a question serves one of them.
Topic = Literal[
    "steps", "final_yes", "budget", "unbudgeted", "people", "position", "differ", "next_step", "next_step_date",
    "action", "rivals", "rival_detail", "looked",
]  # fmt: skip
# said: answered; confirmed: read back and let stand; assumed: our guess; unknown: "I don't know yet"; skipped: passed over.
Mark = Literal["said", "confirmed", "assumed", "unknown", "skipped"]


@record
class PersonFacts:
    """The salesperson the coach is talking to."""

    id: str
    name: str
    language: Language
    notice_seen: bool = False
    habits: Habits = Habits()


@record
class Colleague:
    """Somebody else whom the coach knows in the same workspace."""

    id: str
    name: str
    language: Language


@record
class BuyingStep:
    """A step of the customer's own buying process; `order` counts from 0 along the route.

    `heard_on` is the day its status was last heard of; hearsay and assumptions age from there. `first` to `last` is the
    span of days in which they mean to take it, as far as was told; both are None, or neither.
    """

    id: str
    title: str
    order: int
    who: str | None = None
    status: StepStatus = "to_do"
    done_on: date | None = None
    evidence: Evidence = "heard"
    removed: bool = False
    heard_on: date | None = None
    first: date | None = None
    last: date | None = None


@record
class Position:
    """Where somebody says the customer is: a step of the list, a stage, or their own words. Never overwritten.

    `source` is the person or role over there who said so; None with evidence "heard" is the customer as a whole, and
    with "assumption" the salesperson's own estimate. Evidence None: nobody said how we know.
    """

    id: str
    on: date
    step_id: str | None = None
    stage: Stage | None = None
    words: str | None = None
    source: str | None = None
    evidence: Evidence | None = None
    removed: bool = False


@record
class Person:
    """Somebody at the customer: a name, a role, or both. Unknown is None, never False.

    `evidence` is how sure we are of whether they can and may say yes, `heard_on` the day that was last heard; hearsay and assumptions age from there.
    """

    id: str
    name: str | None = None
    role: str | None = None
    has_voice: bool | None = None
    can_say_yes: bool | None = None
    may_say_yes: bool | None = None
    may_alone: bool | None = None
    limit: Decimal | None = None
    together_with: tuple[str, ...] = ()
    differs: bool | None = None
    evidence: Evidence = "heard"
    removed: bool = False
    heard_on: date | None = None

    @property
    def gives_the_yes(self) -> bool:
        """Whether they can or may say yes, as far as was told."""
        return bool(self.can_say_yes or self.may_say_yes)

    @property
    def called(self) -> str:
        """How to speak of this person: the name if there is one, else the role."""
        return self.name or self.role or ""


@record
class NextStep:
    """What the customer will do next. `first` to `last` is the span said; `last` counts for staleness.

    `set_in` is the walk it was recorded in: a date corrected within that walk is not a slip. `set_on` is the day of the
    last news about it. `asked` counts the nudges sent since, the last of them on `asked_on`; before `quiet_until` there is
    none, and with `never` there is none at all. `slip_reasons` has one for each slip that was explained, the oldest first.
    `evidence` is how sure we are of its date, where that was said.
    """

    id: str
    what: str
    set_in: str
    who: str | None = None
    serves: str | None = None
    first: date | None = None
    last: date | None = None
    whose_date: WhoseDate | None = None
    happened: bool | None = None
    slips: int = 0
    removed: bool = False
    set_on: date | None = None
    asked: int = 0
    asked_on: date | None = None
    quiet_until: date | None = None
    never: bool = False
    slip_reasons: tuple[str, ...] = ()
    evidence: Evidence | None = None


@record
class OurAction:
    """What we do so that the customer takes a step; `serves` is the id of that next step.

    `reminded` when the person was reminded of it once, which is all.
    """

    id: str
    what: str
    due_on: date | None = None
    serves: str | None = None
    value_for_them: str | None = None
    done: bool = False
    removed: bool = False
    reminded: bool = False


@record
class Competitor:
    """Who or what else the customer may choose, and how we play it."""

    id: str
    name: str
    kind: RivalKind
    strategy: str | None = None
    strengths: str | None = None
    weaknesses: str | None = None
    our_answer: str | None = None
    removed: bool = False


@record
class OpenQuestion:
    """Something to ask the customer. The wording comes from the catalogue by `topic`; `about` names the subject."""

    id: str
    topic: Topic
    raised_on: date
    about: str | None = None
    resolved: bool = False


@record
class TopicMark:
    """How far a topic is: what was said is never asked again."""

    topic: Topic
    mark: Mark
    on: date


@record
class Deal:
    """The deal's own row: what is current about it as a whole.

    `heard_on` is the day of the last news from the customer, `closed_on` the day the deal was won, lost, parked or dropped.
    "dropped" was begun by mistake, or is not to be there any more: it stands in no list.
    `closed_why` is why it was lost, in a line of the salesperson's. `coached` is the topic of the last coaching question,
    which is never asked twice running. `offered_to` is the id of the colleague who was asked to take the deal over.
    `briefed_for` is the day of the call whose questions the person has seen. While no next step is known, nudges are counted
    here, as on a `NextStep`.
    """

    id: str
    account: str
    owner: str
    topic: str | None = None
    value: Decimal | None = None
    status: DealStatus = "open"
    budget: BudgetStatus = "unknown"
    budget_needs: str | None = None
    unbudgeted_route: str | None = None
    disagreement: bool | None = None
    next_call_on: date | None = None
    walks_done: int = 0
    marks: tuple[TopicMark, ...] = ()
    heard_on: date | None = None
    closed_on: date | None = None
    closed_why: str | None = None
    coached: str | None = None
    offered_to: str | None = None
    briefed_for: date | None = None
    asked: int = 0
    asked_on: date | None = None
    quiet_until: date | None = None


@record
class Remark:
    """What was told of a deal on `on` and is no fact of any kind, in the person's own words."""

    id: int
    on: date
    words: str


@record
class Told:
    """What was typed of a deal on `on`, word for word, and the question it answered."""

    on: date
    question: str
    words: str


@record
class DealFacts:
    """Everything current about one deal. Removed records are not in it."""

    deal: Deal
    steps: tuple[BuyingStep, ...] = ()
    positions: tuple[Position, ...] = ()
    people: tuple[Person, ...] = ()
    next_steps: tuple[NextStep, ...] = ()
    actions: tuple[OurAction, ...] = ()
    competitors: tuple[Competitor, ...] = ()
    open_questions: tuple[OpenQuestion, ...] = ()

    def mark_of(self, topic: Topic) -> Mark | None:
        """How far `topic` is, or None when it never came up."""
        return next((entry.mark for entry in self.deal.marks if entry.topic == topic), None)

    def step(self, step_id: str | None) -> BuyingStep | None:
        """The buying step with this id, if it is still on the list."""
        return next((step for step in self.steps if step.id == step_id), None)

    @property
    def position(self) -> Position | None:
        """The latest reported position."""
        return self.positions[-1] if self.positions else None

    @property
    def next_step(self) -> NextStep | None:
        """The customer's next step that is still to come, the latest recorded."""
        return next((step for step in reversed(self.next_steps) if step.happened is None), None)

    @property
    def action(self) -> OurAction | None:
        """Our latest action that is not done."""
        return next((action for action in reversed(self.actions) if not action.done), None)

    @property
    def final_yes(self) -> Person | None:
        """Who may give the final yes as far as we know: may before can."""
        may = next((person for person in self.people if person.may_say_yes), None)
        return may or next((person for person in self.people if person.can_say_yes), None)


def with_mark(deal: Deal, topic: Topic, mark: Mark, on: date) -> Deal:
    """The deal with `topic` marked; each topic has one mark, the latest."""
    others = tuple(entry for entry in deal.marks if entry.topic != topic)
    return replace(deal, marks=(*others, TopicMark(topic, mark, on)))
