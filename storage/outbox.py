"""What a turn puts into the outbox for the person it is with, and how long a worker may hold what is in there."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from time import monotonic
from typing import Final, cast

from sqlalchemy import (
    ColumnElement,
    Insert,
    Select,
    Update,
    bindparam,
    insert,
    literal_column,
    select,
    update,
)

from bot.coach.turn.replies import Message
from bot.ports import Address, Lane, Outgoing
from storage.database_time import DatabaseNow
from storage.tables import UNSETTLED, OutboxRow, table_of
from storage.tenancy import BOUND
from storage.transaction import Transaction

_OUTBOX: Final = table_of(OutboxRow)
INSERT: Final = insert(_OUTBOX)
# Why a message that is on its way will come to nothing unless it arrives now.
WITHDRAWN: Final = "its person is being erased"
# In the words of the partial index, not as bound values, so that both databases see that it applies.
STILL_UNSETTLED: Final[tuple[ColumnElement[str], ...]] = tuple(
    literal_column(f"'{state}'") for state in UNSETTLED
)


@dataclass(frozen=True, slots=True)
class Leases:
    """How long a worker may hold a message, and how long an unclear outcome rests before it is looked at again.

    `call` is the longest that one call to a platform takes: a worker with less than that left of its lease does not
    begin one, so that none is under way when another worker may claim the message.
    """

    lease: timedelta = timedelta(seconds=30)
    grace: timedelta = timedelta(seconds=30)
    call: timedelta = timedelta(seconds=10)

    def send_before(self) -> float:
        """When a lease that is taken now is too short for another call, on this process's monotonic clock."""
        return monotonic() + (self.lease - self.call).total_seconds()


def new_row(message: Message, *, key: str, recipient: str, lane: Lane, order: int) -> dict[str, object]:
    """A message that waits, as a row."""
    return {
        "key": key,
        "recipient": recipient,
        "lane": lane,
        "kind": message.kind,
        "order": order,
        "message": message,
        "locale": message.language,
        "state": "pending",
        "token": 0,
        "attempts": 0,
    }


def told_by(person_id: str) -> str:
    """How the keys begin of messages to others that hold this person's words or name."""
    return f"told:{person_id}:"


@cache
def _posted() -> Select[*tuple[object, ...]]:
    return select(_OUTBOX.c.message).where(
        _OUTBOX.c.workspace_id == bindparam(BOUND),
        _OUTBOX.c.recipient == bindparam("recipient"),
        _OUTBOX.c.external_ref == bindparam("ref"),
    )


def posted(transaction: Transaction, recipient: str, ref: str) -> Message | None:
    """The message to this recipient that the platform calls `ref`; None where it is not kept, or cannot be read any more."""
    found = next(iter(transaction.run(_posted(), recipient=recipient, ref=ref).scalars()), None)
    return found if isinstance(found, Message) else None


def anything_for(transaction: Transaction, recipient: str, lane: Lane) -> bool:
    """Whether something still has to go out to this recipient in this lane."""
    return transaction.run(_anything(), to=recipient, in_lane=lane).first() is not None


def add_claimed(
    transaction: Transaction, row: Mapping[str, object], to: Address, *, owner: str, leases: Leases
) -> Callable[[], Outgoing]:
    """Store a message as claimed and attempted by whoever sends it at once: that saves the commit of a claim.

    It is stored with what is sent to the database next; asking for what is to be sent stores it now.
    """
    send_before = leases.send_before()
    held = {**row, "state": "claimed", "owner": owner, "token": 1, "attempts": 1}
    stored = transaction.add_later(_insert_claimed(leases), [held])

    def outgoing() -> Outgoing:
        (row_id,) = stored.result().scalars()
        return Outgoing(
            row_id,
            str(row["key"]),
            str(row["recipient"]),
            to,
            cast("Lane", row["lane"]),
            cast("Message", row["message"]),
            1,
            1,
            send_before,
            cast("datetime | None", row["expires_at"]),
        )

    return outgoing


def free(transaction: Transaction, recipient: str) -> None:
    """End the leases on what is held for one recipient; who held it can settle it until somebody else claims it."""
    transaction.run(_free(), to=recipient)


@cache
def _anything() -> Select[int]:
    return (
        select(_OUTBOX.c.id)
        .where(
            _OUTBOX.c.workspace_id == bindparam(BOUND),
            _OUTBOX.c.recipient == bindparam("to"),
            _OUTBOX.c.lane == bindparam("in_lane"),
            _OUTBOX.c.state.in_(STILL_UNSETTLED),
        )
        .limit(1)
    )


@cache
def _free() -> Update:
    return (
        update(_OUTBOX)
        .where(
            _OUTBOX.c.workspace_id == bindparam(BOUND),
            _OUTBOX.c.recipient == bindparam("to"),
            _OUTBOX.c.state.in_(STILL_UNSETTLED),
            _OUTBOX.c.state == "claimed",
        )
        .values(lease_until=None)
    )


@cache
def _insert_claimed(leases: Leases) -> Insert:
    until = {"lease_until": DatabaseNow(leases.lease.total_seconds()), "attempted_at": DatabaseNow()}
    return INSERT.values(until).returning(_OUTBOX.c.id)
