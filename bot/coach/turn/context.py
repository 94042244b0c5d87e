"""What a turn is given and what it gives back."""

from collections.abc import Callable
from dataclasses import field
from datetime import date, datetime
from typing import TYPE_CHECKING

from bot.coach.basics.record import record
from bot.coach.days.calendars import Calendar, calendar_of
from bot.coach.known.deal_summary import DealSummary
from bot.coach.known.facts import Colleague, DealFacts, PersonFacts, Remark, Told
from bot.coach.turn.effects import UNDONE, DealEffect, DropRemark, Effect
from bot.coach.turn.replies import Message
from bot.coach.turn.state import Conversation

if TYPE_CHECKING:
    from bot.coach.understanding.belonging.weights import PartWeights
    from bot.coach.understanding.intent.weights import CommandWeights
    from bot.coach.understanding.introduction.weights import IntroductionWeights
    from bot.coach.understanding.people.yes_weights import YesWeights
    from bot.coach.understanding.perspective.weights import Weights
    from bot.coach.understanding.steps.piece_weights import PieceWeights


@record
class Policy:
    """What may be set differently without changing the program.

    `first_walk_waits`: how many answers a first walk may wait for; `return_waits`: the same for a later visit;
    `check_in_waits`: how many questions a check-in asks, so that with the word that opened it it takes five.
    `perspective` gives the trained weights for whose work an answer describes, `commands` those for what is asked of the
    coach instead, `final_yes` those for who holds it, `steps` those for what is no step, `parts` those for which part of a deal words are about,
    `introduction` those for the first message about a customer: loaded when first called. Without them the rules decide alone.
    """

    first_walk_waits: int = 8
    return_waits: int = 5
    check_in_waits: int = 4
    recent_deals: int = 4
    perspective: "Callable[[], Weights] | None" = field(default=None, repr=False, compare=False)
    commands: "Callable[[], CommandWeights] | None" = field(default=None, repr=False, compare=False)
    final_yes: "Callable[[], YesWeights] | None" = field(default=None, repr=False, compare=False)
    steps: "Callable[[], PieceWeights] | None" = field(default=None, repr=False, compare=False)
    parts: "Callable[[], PartWeights] | None" = field(default=None, repr=False, compare=False)
    introduction: "Callable[[], IntroductionWeights] | None" = field(default=None, repr=False, compare=False)


@record
class DealsLike:
    """The turn needs the person's deals that this text may be about; an empty text asks for the recent ones."""

    text: str


@record
class DealWanted:
    """The turn needs the facts of this deal, and the person's conversation about it."""

    deal_id: str


@record
class DealsWanted:
    """The turn needs the facts of these deals, to see which of them a text speaks of."""

    deal_ids: tuple[str, ...]


@record
class ConversationWanted:
    """The turn needs another conversation of the person's, with the facts of its deal."""

    conversation_id: str


@record
class ColleaguesLike:
    """The turn needs the colleagues whose name may be this one."""

    text: str


@record
class OffersMade:
    """The turn needs the deals that colleagues offer to this person."""


@record
class RemarksWanted:
    """The turn needs what the person told of this deal besides its facts."""

    deal_id: str


@record
class ChangesWanted:
    """The turn needs what changed in this deal, turn by turn, to take the last of it back."""

    deal_id: str


@record
class ToldWanted:
    """The turn needs what the person typed of this deal, word for word."""

    deal_id: str


Need = (
    DealsLike | DealWanted | DealsWanted | ConversationWanted | ColleaguesLike | OffersMade | RemarksWanted
    | ChangesWanted | ToldWanted
)  # fmt: skip


@record
class LoadedDeal:
    """The answer to `DealWanted`: None for facts when there is no such deal for this person."""

    deal_id: str
    facts: DealFacts | None
    conversation: Conversation | None


@record
class LoadedConversation:
    """The answer to `ConversationWanted`: None where there is no such conversation, or no such deal, of this person's."""

    conversation_id: str
    conversation: Conversation | None
    facts: DealFacts | None


@record
class LoadedRemarks:
    """The answer to `RemarksWanted`: the latest, the oldest of them first."""

    deal_id: str
    remarks: tuple[Remark, ...]


@record
class Change:
    """One thing that a turn stored about a deal, at an aware instant; `own`: by this person.

    `effect` is the version of a record that it stored or, of a remark it kept, what takes that off; None where only an answer was
    kept. `answered` is the question that the answer was kept under, `words` the answer itself.
    """

    turn_id: str
    at: datetime
    own: bool
    effect: DealEffect | DropRemark | None = None
    answered: str | None = None
    words: str | None = None

    @property
    def undoes(self) -> bool:
        """Whether its turn took another one back."""
        return self.answered == UNDONE


@record
class LoadedChanges:
    """The answer to `ChangesWanted`: every change of the deal, the oldest first."""

    deal_id: str
    changes: tuple[Change, ...]


@record
class LoadedTold:
    """The answer to `ToldWanted`: the latest, the oldest of them first."""

    deal_id: str
    told: tuple[Told, ...]


@record
class Offer:
    """A deal that a colleague offers to this person: its name and whose it is, and nothing else of it."""

    deal_id: str
    account: str
    topic: str | None
    by: Colleague


@record
class Context:
    """Everything a turn may look at besides the conversation and the input.

    `now` is an aware instant; `zone` the person's IANA zone. `turn_id` seeds every id made in this turn, so that a
    re-run is equal. `deals` is None until asked for by `DealsLike`, `offers` until asked for by `OffersMade`, and
    `colleagues`, with the name they were looked for by, until asked for by `ColleaguesLike`. `foreseen` are the deals that a
    text may be about, looked for before the turn asked for them. `sent` is when the channel was given this, where it says
    so: microseconds by its own clock, only to be compared with each other.
    """

    now: datetime
    zone: str
    person: PersonFacts
    turn_id: str
    policy: Policy = field(default_factory=Policy)
    lobby: Conversation | None = None
    deals: tuple[DealSummary, ...] | None = None
    foreseen: tuple[str, tuple[DealSummary, ...]] | None = None
    loaded: tuple[LoadedDeal, ...] = ()
    conversations: tuple[LoadedConversation, ...] = ()
    colleagues: tuple[str, tuple[Colleague, ...]] | None = None
    offers: tuple[Offer, ...] | None = None
    remarks: tuple[LoadedRemarks, ...] = ()
    changes: tuple[LoadedChanges, ...] = ()
    told: tuple[LoadedTold, ...] = ()
    sent: int | None = None

    @property
    def calendar(self) -> Calendar:
        """When the person works and may be spoken to."""
        return calendar_of(self.person.habits, self.zone)

    @property
    def today(self) -> date:
        """The person's own calendar day."""
        return self.calendar.local_day(self.now)

    def deal(self, deal_id: str) -> LoadedDeal | None:
        """The deal if the shell has looked for it."""
        return next((found for found in self.loaded if found.deal_id == deal_id), None)

    def conversation(self, conversation_id: str) -> LoadedConversation | None:
        """The conversation if the shell has looked for it; the one without a deal is always at hand."""
        if self.lobby is not None and self.lobby.id == conversation_id:
            return LoadedConversation(conversation_id, self.lobby, None)
        return next((found for found in self.conversations if found.conversation_id == conversation_id), None)


@record
class Turn:
    """What came of an input. `conversation` is None when nothing about it changed; `seen` is the version it grew from."""

    conversation: Conversation | None
    seen: int
    messages: tuple[Message, ...]
    effects: tuple[Effect, ...]
