"""What the application asks of the world around it: Protocols and what goes through them. No implementation may enter."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import field
from datetime import datetime
from typing import Literal, Protocol, TypeVar

from bot.coach.basics.record import record
from bot.coach.known.deal_summary import DealSummary
from bot.coach.known.facts import Colleague, DealFacts, PersonFacts, Remark, Told
from bot.coach.turn.context import Change, Offer
from bot.coach.turn.effects import Effect
from bot.coach.turn.replies import Message
from bot.coach.turn.state import Conversation
from bot.coach.understanding.text import Language

T = TypeVar("T")

# Messages of one person go out in order within a lane: replies, what goes out unasked, and what takes long to make.
Lane = Literal["reply", "bulk", "file"]
# "dropped": there was nothing left to say in it.
OutboxState = Literal["pending", "claimed", "sent", "refused", "unknown", "expired", "dead", "dropped"]


@record
class Identity:
    """Who speaks, as a channel knows them: `external_id` is unique within the channel's workspace.

    `email` is None where the channel does not tell it. `follows_language`: the channel tells which language they chose there.
    `told_at` is when it told all this; None where it always is as it is now.
    """

    channel: str
    workspace: str
    external_id: str
    name: str
    language: Language
    zone: str
    email: str | None = None
    follows_language: bool = False
    told_at: datetime | None = None


@record
class Speaker:
    """The person's row, locked for this turn, and the id of the conversation that is active.

    `zone` is the IANA zone they chose, else the one their channel tells. `looks_at_home`: a home view was drawn for them.
    """

    facts: PersonFacts
    workspace_id: str
    zone: str
    active_conversation: str | None
    looks_at_home: bool = False


@record
class HomeSeen:
    """The page of the home view that somebody looks at, from 0; `ours`: whoever draws it now drew it last, too."""

    page: int
    ours: bool


@record
class StoredDeal:
    """A deal with this person's conversation about it, if there is one."""

    facts: DealFacts
    conversation: Conversation | None


@record
class Address:
    """Where a person is to be found: the workspace as its channel knows it, their id there, and their IANA zone."""

    channel: str
    workspace: str
    external_id: str
    zone: str


@record
class Outgoing:
    """A claimed outbox row: what to send, to whom, under which key.

    `token` fences a worker that lost its lease, and after `send_before`, in seconds of this process's monotonic clock,
    it must not send any more. `attempts` counts this attempt and those whose outcome nobody knows: above one the
    message may have been posted before, unless it has no words yet. `restored`: it waited in a backup that was put back, so it
    may have been posted since, whatever else is known of it. After `expires_at` it is of no use to anybody.
    """

    id: int
    key: str
    recipient: str
    to: Address
    lane: Lane
    message: Message
    token: int
    attempts: int
    send_before: float
    expires_at: datetime | None = None
    restored: bool = False


@record
class Backlog:
    """What the outbox still has to deal with, and what it gave up: how many per lane and state, how many per reason.

    `oldest` is since when the oldest of the waiting ones could have gone out. `resting` counts those that are held up for
    longer, per reason.
    """

    waiting: Mapping[tuple[Lane, OutboxState], int] = field(default_factory=dict)
    given_up: Mapping[tuple[OutboxState, str], int] = field(default_factory=dict)
    oldest: datetime | None = None
    resting: Mapping[str, int] = field(default_factory=dict)


class UnitOfWork(Protocol):
    """One transaction for one workspace. Synchronous, on a database thread; leaving it with an error undoes everything."""

    def first_time(
        self, event_keys: Sequence[str], *, by: Identity | None = None, now: datetime | None = None
    ) -> bool:
        """Record the event keys; False when any of them was there already (a repeated delivery).

        `by` and `now` save statements later, where it is known from whom they come; the person's row is locked then.
        """
        ...

    def speaker(
        self, identity: Identity, *, new_id: str, now: datetime, happened: int | None = None
    ) -> Speaker:
        """The person behind `identity`, with the row locked; made on first contact with id `new_id`.

        `happened` is when they did what brings them here, in microseconds since 1970 by their platform's clock.

        Raises:
            FromBefore: when they were erased since.
        """
        ...

    def knows(self, identity: Identity) -> bool:
        """Whether this person was here before."""
        ...

    def posted(self, ref: str) -> Message | None:
        """The message to the speaker that the platform calls `ref`, while it is remembered."""
        ...

    def conversation(self, conversation_id: str) -> Conversation | None:
        """A conversation of the speaker by id."""
        ...

    def lobby(self) -> Conversation | None:
        """The speaker's conversation without a deal."""
        ...

    def deals(self, limit: int = 50) -> tuple[DealSummary, ...]:
        """The speaker's own deals, the most recently touched first."""
        ...

    def deals_like(self, text: str) -> tuple[DealSummary, ...]:
        """At most 50 of the speaker's own deals that `text` may be about, by one indexed query; recent ones included."""
        ...

    def deal(self, deal_id: str) -> StoredDeal | None:
        """A deal of the speaker's with its conversation. Another person's or workspace's deal is None."""
        ...

    def each_deal(self, deal_ids: Sequence[str]) -> tuple[StoredDeal | None, ...]:
        """As `deal`, of each of these, all at once."""
        ...

    def deal_and_like(self, deal_id: str, text: str) -> tuple[StoredDeal | None, tuple[DealSummary, ...]]:
        """As `deal` and `deals_like`, both at once."""
        ...

    def colleagues_like(self, text: str) -> tuple[Colleague, ...]:
        """The others in the speaker's workspace whose name may be this one, at most 200."""
        ...

    def offers(self) -> tuple[Offer, ...]:
        """The deals that colleagues offer to the speaker: of each its name and whose it is."""
        ...

    def remarks(self, deal_id: str) -> tuple[Remark, ...]:
        """What the speaker told of a deal of theirs besides its facts: the latest twenty, the oldest of them first."""
        ...

    def changes(self, deal_id: str) -> tuple[Change, ...]:
        """Everything that was stored about a deal of the speaker's, turn by turn, the oldest first."""
        ...

    def told(self, deal_id: str) -> tuple[Told, ...]:
        """What the speaker typed of a deal of theirs, word for word: the latest twenty, the oldest of them first."""
        ...

    def save(self, conversation: Conversation, *, seen: int, now: datetime) -> None:
        """Store the conversation and make it the speaker's active one.

        `seen` is the version it was loaded with (0 for a new one).

        Raises:
            VersionConflict: when another turn stored a version since.
        """
        ...

    def apply(self, effect: Effect, *, turn_id: str, now: datetime) -> None:
        """Change the rows as `effect` says and keep the earlier version in the history."""
        ...

    def queue(
        self,
        message: Message,
        *,
        key: str,
        now: datetime,
        lane: Lane = "reply",
        not_before: datetime | None = None,
        expires_at: datetime | None = None,
    ) -> None:
        """Put a message to the speaker into the outbox, after what is queued for them in that lane already.

        It goes out at `not_before` (at once where None), and not any more from `expires_at` on.
        """
        ...

    def claim_queued(self, *, owner: str) -> tuple[Outgoing, ...]:
        """Claim for `owner` the replies queued in this turn, as part of it: they can be sent as soon as it is committed.

        Empty where something earlier still has to go out to the speaker; then they wait their turn.
        """
        ...

    def home(self, by: str, page: int | None = None) -> HomeSeen | None:
        """Which page of the home view the speaker looks at, now that `by` draws it; None where they look at none.

        `page` is the one they look at from now on, where that changes.
        """
        ...

    def home_looked_at_by(self, person_id: str) -> str | None:
        """How the channel knows somebody in the speaker's workspace, where a home view was drawn for them."""
        ...

    def take_over(self) -> None:
        """Free what is claimed to be sent to the speaker: for who shows it to them from now on, instead of whoever did."""
        ...


class Store(Protocol):
    """The database: runs units of work on its own thread."""

    async def write(self, workspace: tuple[str, str], work: Callable[[UnitOfWork], T]) -> T:
        """Run `work` in one transaction for the workspace (channel, external id) and commit.

        `work` is called again where an attempt was lost, so it must not keep what it saw.

        Raises:
            NothingStored: when it could not be committed; nothing of it was kept.
            PerhapsStored: when it was sent to be committed, and no answer came.
            StorageBusy: when another program held the database for longer than the busy time.
        """
        ...

    async def claim(
        self, *, recipient: str | None, owner: str, now: datetime, limit: int = 20, channel: str | None = None
    ) -> list[Outgoing]:
        """Claim what is due to be sent, in order per recipient and lane, with a lease and a fencing token.

        To one recipient or (None) to everybody; over one channel or (None) over any.
        """
        ...

    async def settle(
        self,
        row: Outgoing,
        state: OutboxState,
        *,
        now: datetime,
        reason: str | None = None,
        external_ref: str | None = None,
        rest: float = 0,
        attempted: bool = True,
        away: bool = False,
    ) -> bool:
        """Record how sending went; False when the lease was lost to another worker, or the message was erased.

        "pending" gives the row back, to rest for `rest` seconds; "unknown" lets it rest for the grace period.
        `attempted` False takes this attempt back: nothing can have been posted by it. `away`: the recipient is not there any
        more, and nothing comes up for them until they are.
        """
        ...

    async def renew(self, row: Outgoing) -> Outgoing | None:
        """The row under a lease that begins now; None when another worker has it, or its person is (being) erased."""
        ...

    async def close(self) -> None:
        """Let go of the database."""
        ...
