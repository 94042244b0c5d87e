"""Coming back unasked: queueing what is due as one message a day, and giving that message its words when it is sent.

The database says what is due, the core what is said. A tick claims in small transactions, so that nobody's turn waits for it.
"""

from datetime import datetime, timedelta
from functools import partial
from typing import Final

from bot.coach.basics.record import record
from bot.coach.moments import unasked
from bot.coach.moments.unasked import Occasion
from bot.coach.turn.context import Context, LoadedDeal
from bot.ports import Outgoing
from bot.unasked import Claim, Composing, Gathering, Later, Nothing, Outcome, Recipient, Said, Words

# Who was busy with the coach so recently is not interrupted.
EXCHANGE: Final = timedelta(minutes=5)


@record
class Ticked:
    """What a tick did: how many deals were due, how many messages are queued, and how many calls that ended were due."""

    deals: int
    queued: int
    calls: int = 0


async def tick(store: Gathering, now: datetime, *, recipient: str | None = None) -> Ticked:
    """Queue what is due at `now`, for everybody or for one person.

    Raises:
        NothingStored: when it could not be stored; what is left stays due.
    """
    first = await store.next_due()
    if first is None or first > now:
        return Ticked(0, 0)
    deals = queued = calls = 0
    while True:
        found = await store.gather(now=now, recipient=recipient)
        deals, queued, calls = deals + found.deals, queued + found.queued, calls + found.calls
        if not found.more:
            return Ticked(deals, queued, calls)


async def compose(store: Composing, row: Outgoing, now: datetime) -> Outcome:
    """Give the message of a day its words, at the moment it is sent.

    Raises:
        NothingStored: when it could not be stored; then it may not be sent either.
    """
    return await store.compose(row, partial(words_for, row, now=now), now=now)


def words_for(row: Outgoing, recipient: Recipient, *, now: datetime) -> Words:
    """What the message says now. Not yet while the person is busy with the coach, unless their day is nearly over."""
    idle = recipient.last_active + EXCHANGE if recipient.last_active is not None else now
    if recipient.fresh and now < idle <= now + EXCHANGE and idle < recipient.chance.closes:
        return Later(idle)
    context = Context(
        now=now,
        zone=recipient.calendar.zone.key,
        person=recipient.person,
        # Another attempt is another turn: its ids are its own.
        turn_id=f"{row.key}:{row.token}",
        lobby=recipient.lobby,
    )
    occasion = Occasion(context, recipient.calendar, recipient.active, recipient.told, recipient.more)
    deals = [LoadedDeal(deal.facts.deal.id, deal.facts, deal.conversation) for deal in recipient.deals]
    found = unasked.compose(occasion, deals, recipient.calls)
    if found.message is None:
        return Nothing(found.ask_at, found.calls)
    return Said(
        found.message,
        tuple(Claim(key, deal_id) for key, deal_id in found.claims),
        found.counted,
        found.conversation,
        found.seen,
        found.active,
        found.ask_at,
        found.calls,
    )
