"""Draining the outbox: claim, send, settle. Knows neither a platform nor a database, only their ports.

What is claimed and not sent is given back, so that a closed terminal keeps its replies for the next visit.
"""

from collections.abc import Sequence
from datetime import datetime

from bot.ports import Channel, ChannelClosed, Outgoing, Store


async def drain(store: Store, channel: Channel, *, recipient: str | None, owner: str, now: datetime) -> int:
    """Send all that is due, to one recipient or (None) to everybody; answers how many were sent.

    Messages of one recipient and lane go out in order: the next is claimed after the one before was settled.
    `owner` names this worker in the claim.

    Raises:
        ChannelClosed: when there is nobody to show a message to; it and what follows stay unsent.
        Exception: whatever sending raised; that message is settled as dead with the error's name, the others stay.
    """
    sent = 0
    while rows := await store.claim(recipient=recipient, owner=owner, now=now):
        for place, row in enumerate(rows):
            await _send(store, channel, row, rows[place + 1 :], now)
            sent += 1
    return sent


async def _send(
    store: Store, channel: Channel, row: Outgoing, others: Sequence[Outgoing], now: datetime
) -> None:
    try:
        await channel.send(row)
    except ChannelClosed:
        await _give_back(store, [row, *others], now)
        raise
    except Exception as error:
        # Only the name: an error's text may hold what was to be sent.
        await store.settle(row, "dead", now=now, reason=type(error).__name__)
        await _give_back(store, others, now)
        raise
    await store.settle(row, "sent", now=now)


async def _give_back(store: Store, rows: Sequence[Outgoing], now: datetime) -> None:
    for row in rows:
        await store.settle(row, "pending", now=now)
