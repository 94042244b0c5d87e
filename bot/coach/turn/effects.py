"""What a turn changes in the memory: a closed union, one `apply` case each in storage.

`Put…` inserts the record or makes it the current version of the one with its id; storage keeps the earlier version.
`evolve` does the same to facts in memory, so that the core can look at what it just recorded.
"""

from typing import Final, Protocol, TypeVar, assert_never

from bot.coach.basics.record import record, replace
from bot.coach.known.facts import (
    BuyingStep,
    Competitor,
    Deal,
    DealFacts,
    NextStep,
    OpenQuestion,
    OurAction,
    Person,
    Position,
)
from bot.coach.known.habits import Habits
from bot.coach.turn.replies import Message
from bot.coach.understanding.text import Language


@record
class PutDeal:
    """Record the deal's own row."""

    deal: Deal


@record
class PutStep:
    """Record a buying step."""

    deal_id: str
    step: BuyingStep


@record
class PutPosition:
    """Record where somebody says the customer is."""

    deal_id: str
    position: Position


@record
class PutPerson:
    """Record somebody at the customer."""

    deal_id: str
    person: Person


@record
class PutNextStep:
    """Record the customer's next step."""

    deal_id: str
    next_step: NextStep


@record
class PutAction:
    """Record an action of ours."""

    deal_id: str
    action: OurAction


@record
class PutCompetitor:
    """Record a rival."""

    deal_id: str
    competitor: Competitor


@record
class PutOpenQuestion:
    """Record a question for the customer, or that it is resolved."""

    deal_id: str
    open_question: OpenQuestion


# What is told of a deal and is no fact of any kind is kept under this name, beside the answer that it stood in.
REMARK: Final = "remark"
# Under this name what asked to take a turn back is kept, so that it is known of the next that it goes further back.
UNDONE: Final = "undone"


@record
class KeepAnswer:
    """Keep what a person typed, word for word, with the question it answered."""

    question: str
    text: str
    deal_id: str | None = None


@record
class DropRemark:
    """A remark about a deal holds no more, and is not shown again; what was typed stays among the answers."""

    deal_id: str
    remark_id: int


@record
class SetLanguage:
    """The person wants to be spoken to in this language from now on."""

    language: Language


@record
class SetHabits:
    """When the person wants to hear from the coach from now on."""

    habits: Habits


@record
class NoticeShown:
    """The person has been told what is kept and who sees it."""


@record
class SlipRecorded:
    """The customer's next step moved from `from_last` to `to_last` (ISO dates) outside the walk that set it."""

    deal_id: str
    next_step_id: str
    from_last: str
    to_last: str
    reason: str | None = None


@record
class SlipExplained:
    """Why the latest slip of that next step came: a known reason, or the words it was said in."""

    deal_id: str
    next_step_id: str
    reason: str


@record
class TellColleague:
    """Say something to a colleague in the same workspace, in their own language."""

    person_id: str
    message: Message


@record
class TakeOver:
    """Take over a deal that its owner offered to this person: it is theirs from now on, with its facts."""

    deal_id: str
    from_person: str


@record
class DeclineOffer:
    """Not take over a deal that its owner offered to this person."""

    deal_id: str
    from_person: str


DealEffect = (
    PutDeal | PutStep | PutPosition | PutPerson | PutNextStep | PutAction | PutCompetitor | PutOpenQuestion
)
Effect = (
    DealEffect | KeepAnswer | SetLanguage | SetHabits | NoticeShown | SlipRecorded | SlipExplained | TellColleague | TakeOver
    | DeclineOffer | DropRemark
)  # fmt: skip


class _Record(Protocol):
    @property
    def id(self) -> str: ...


RecordT = TypeVar("RecordT", bound=_Record)


def _put(records: tuple[RecordT, ...], record: RecordT, *, removed: bool = False) -> tuple[RecordT, ...]:
    """`records` with `record` in the place of the one with its id, or at the end; without it when it is removed."""
    if removed:
        return tuple(known for known in records if known.id != record.id)
    if any(known.id == record.id for known in records):
        return tuple(record if known.id == record.id else known for known in records)
    return (*records, record)


def _order(step: BuyingStep) -> int:
    return step.order


def evolve(facts: DealFacts, effect: Effect) -> DealFacts:
    """The facts after `effect`. Effects on something else than a deal's facts leave them as they are."""
    match effect:
        case PutDeal(deal):
            return replace(facts, deal=deal)
        case PutStep(_, step):
            return replace(
                facts, steps=tuple(sorted(_put(facts.steps, step, removed=step.removed), key=_order))
            )
        case PutPosition(_, position):
            return replace(facts, positions=_put(facts.positions, position, removed=position.removed))
        case PutPerson(_, person):
            return replace(facts, people=_put(facts.people, person, removed=person.removed))
        case PutNextStep(_, next_step):
            return replace(facts, next_steps=_put(facts.next_steps, next_step, removed=next_step.removed))
        case PutAction(_, action):
            return replace(facts, actions=_put(facts.actions, action, removed=action.removed))
        case PutCompetitor(_, competitor):
            return replace(facts, competitors=_put(facts.competitors, competitor, removed=competitor.removed))
        case PutOpenQuestion(_, question):
            return replace(facts, open_questions=_put(facts.open_questions, question))
        case KeepAnswer() | SetLanguage() | SetHabits() | NoticeShown() | SlipRecorded() | SlipExplained():
            return facts
        case DropRemark():
            # Read when it is shown.
            return facts
        case TellColleague() | TakeOver() | DeclineOffer():
            # Not about the deal this person has open.
            return facts
        case _:
            assert_never(effect)
