"""What goes out unasked, as the parts that work on it see it: to whom, about what, and what came of composing it.

A day's message is queued without words. They are made at the moment of sending, in one unit of work, so that nobody is
asked about what they told a minute before. No implementation may enter.
"""

from collections.abc import Callable, Mapping
from dataclasses import field
from datetime import date, datetime
from typing import Protocol

from bot.coach.basics.record import record
from bot.coach.days.calendars import Calendar
from bot.coach.days.day import Chance
from bot.coach.finding.calls import Call, Reported
from bot.coach.known.facts import DealFacts, PersonFacts
from bot.coach.turn.effects import DealEffect
from bot.coach.turn.replies import Message
from bot.coach.turn.state import Conversation
from bot.ports import OutboxState, Outgoing, Store, StoredDeal


@record
class Recipient:
    """Somebody to whom a day's message may go now, with the deals it may be about, and their lobby and open conversation.

    `chance` is today. `last_active` is when they last moved a conversation on. `more` deals came up too and were not
    loaded; `told` are the keys under which something about these deals was told before. `calls` of theirs ended. `fresh`:
    nobody tried to send this message yet.
    """

    person: PersonFacts
    calendar: Calendar
    chance: Chance
    deals: tuple[StoredDeal, ...]
    calls: tuple[Reported, ...] = ()
    active: Conversation | None = None
    lobby: Conversation | None = None
    last_active: datetime | None = None
    more: int = 0
    told: frozenset[str] = frozenset()
    fresh: bool = True


@record
class Claim:
    """Something that the message tells: never again under this key, unless the message comes to nothing.

    `deal_id` is None where it is about a customer who is not known.
    """

    key: str
    deal_id: str | None


@record
class Said:
    """The message in words, and what is stored with it in the same transaction.

    `counted` are the records with the telling counted on them; `conversation` is one in which a question is open now,
    grown from version `seen`, and `active` when it is what typed answers go to. `ask_at`: per deal when to look at it next;
    `calls`: the same per call that ended, None for never.
    """

    message: Message
    claims: tuple[Claim, ...]
    counted: tuple[DealEffect, ...] = ()
    conversation: Conversation | None = None
    seen: int = 0
    active: bool = False
    ask_at: Mapping[str, datetime | None] = field(default_factory=dict)
    calls: Mapping[str, datetime | None] = field(default_factory=dict)


@record
class Later:
    """Not now: the message may go out at `at`, and is looked at again then."""

    at: datetime


@record
class Nothing:
    """There is nothing left to say."""

    ask_at: Mapping[str, datetime | None] = field(default_factory=dict)
    calls: Mapping[str, datetime | None] = field(default_factory=dict)


Words = Said | Later | Nothing


@record
class Composed:
    """The message has its words, and they are stored: send it."""

    row: Outgoing


@record
class Dropped:
    """It is settled: there was nothing left to say, or it is not the person's day any more."""


@record
class PutOff:
    """It was given back, to go out later; or another worker has it, or it was erased."""


Outcome = Composed | Dropped | PutOff


@record
class Due:
    """A deal that is due, or a call that ended, and whose it is: a person by id and by name, in a workspace of a channel.

    `told_on` is the day of the message that they had, or will have, for the day of this look; None where there is none.
    Where it is a call, `left` says whether there is still something to ask about it.
    """

    channel: str
    workspace: str
    person_id: str
    person: str
    calendar: Calendar
    facts: DealFacts | None
    told_on: date | None = None
    call: Call | None = None
    left: bool = True


@record
class Unasked:
    """How it stands with what goes out unasked.

    `due` deals are, and `calls` that ended, the first of them `since`; `messages` of the last 30 days are counted by state.
    """

    due: int = 0
    since: datetime | None = None
    messages: Mapping[OutboxState, int] = field(default_factory=dict)
    calls: int = 0


@record
class Gathered:
    """What one transaction claimed: deals and calls that were due, and messages queued for them. `more` may be due."""

    deals: int = 0
    queued: int = 0
    more: bool = False
    calls: int = 0


class Gathering(Protocol):
    """Where it is stored what is due, and when."""

    async def gather(self, *, now: datetime, recipient: str | None = None) -> Gathered:
        """Claim some deals that are due, of everybody or of one person, and queue the message of the day for each person.

        Raises:
            NothingStored: when it could not be committed; they are due as before.
        """
        ...

    async def next_due(self) -> datetime | None:
        """The first instant at which something is due; None while nothing will be."""
        ...


class Composing(Protocol):
    """Where a day's message gets its words."""

    async def compose(self, row: Outgoing, write: Callable[[Recipient], Words], *, now: datetime) -> Outcome:
        """Give a claimed message its words, by `write`, and store them with all that goes with them in one transaction.

        `write` may be called again where an attempt was lost, so it must not keep what it saw.

        Raises:
            NothingStored: when it could not be committed; nothing of it was kept.
        """
        ...


@record
class CallSignal:
    """What another system says of a call that ended: whose it was, by e-mail address, and a hash of all it says."""

    call: Call
    email: str
    body_hash: str


class CallsKept(Protocol):
    """Where calls that ended are kept until the person is asked about them."""

    async def take_call(self, workspace: tuple[str, str], signal: CallSignal, *, now: datetime) -> bool:
        """Keep the call, once; False when something else was said under its id before. Nobody learns whether it is known whose.

        Raises:
            NothingStored: when it could not be committed; nothing of it was kept.
        """
        ...


class UnaskedStore(Store, Gathering, Composing, Protocol):
    """The database, with what goes out unasked."""
