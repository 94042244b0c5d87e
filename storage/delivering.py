"""Bringing out what waits: claiming with a lease and a fencing token, and settling. Crosses workspaces, for delivery only."""

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import cache, lru_cache
from typing import Final, NamedTuple

from sqlalchemy import (
    Connection,
    Executable,
    Select,
    Text,
    Update,
    and_,
    bindparam,
    case,
    exists,
    literal_column,
    or_,
    select,
    type_coerce,
    update,
)
from sqlalchemy.sql.dml import ReturningUpdate

from bot.coach.turn.codec import CodecError, decode
from bot.coach.turn.replies import Message
from bot.ports import Address, OutboxState, Outgoing
from storage.database_time import DatabaseNow
from storage.outbox import STILL_UNSETTLED, WITHDRAWN, Leases
from storage.parking import park
from storage.restored import is_restored, still_restored
from storage.tables import UNSETTLED, IdentityRow, OutboxRow, PersonRow, WorkspaceRow, table_of
from storage.tenancy import Across, scope
from storage.told import take_back
from storage.transaction import run_across

_OUTBOX: Final = table_of(OutboxRow)
_WORKSPACES: Final = table_of(WorkspaceRow)
_PERSONS: Final = table_of(PersonRow)
_IDENTITIES: Final = table_of(IdentityRow)


# In these states a message is known never to have been seen.
_NEVER_SEEN: Final = frozenset({"refused", "expired"})


class _Which(NamedTuple):
    """Whether a claim keeps to one recipient, and to one channel."""

    one_recipient: bool
    one_channel: bool


def claim(
    connection: Connection,
    *,
    recipient: str | None,
    channel: str | None,
    owner: str,
    now: datetime,
    limit: int,
    leases: Leases,
) -> list[Outgoing]:
    """Claim the first due row of each recipient and lane; replies come before what goes out unasked.

    The rows are marked attempted: commit before sending. A row that a worker let lie beyond its lease comes back with
    `attempts` above one, and so does one whose outcome was unclear.
    """
    given = {"now": now, "limit": limit, "claimer": owner, "to": recipient, "over": channel}
    which = _Which(recipient is not None, channel is not None)
    send_before = leases.send_before()
    expire(connection, now)
    with scope(connection, Across("delivery")):
        claimed: list[Outgoing] = []
        # Where all that came up was unreadable, what stood behind it is due now.
        while not claimed and (rows := connection.execute(_claim(leases, which), given).all()):
            addresses = _addresses_of(connection, [row[0] for row in rows])
            claimed = [
                Outgoing(
                    row_id,
                    key,
                    to,
                    addresses[row_id],
                    lane,
                    message,
                    token,
                    attempts,
                    send_before,
                    expires,
                    restored=is_restored(reason),
                )
                for row_id, key, to, lane, stored, token, attempts, expires, reason in rows
                if (message := _readable(connection, row_id, stored, now)) is not None
            ]
    return sorted(claimed, key=lambda row: (row.lane != "reply", row.id))


def settle(
    connection: Connection,
    row: Outgoing,
    state: OutboxState,
    *,
    now: datetime,
    reason: str | None,
    external_ref: str | None,
    rest: float,
    attempted: bool,
    away: bool,
    leases: Leases,
) -> bool:
    """Record how sending went, at `now`; False when another worker claimed the row since, or it was erased.

    "pending" gives the row back unsent, to rest for `rest` seconds; "unknown" lets it rest for the grace period. What
    a day's message told is taken back where nobody will ever see it. Settling in the same way once more changes nothing, so a settling whose COMMIT was lost may run again.
    """
    given = {
        "row": row.id,
        "held": row.token,
        "outcome": state,
        "at": None if state in UNSETTLED else now,
        "why": still_restored(state, reason) if row.restored else reason,
        "ref": external_ref,
        "tried": row.attempts if attempted else row.attempts - 1,
    }
    rest = max(rest, leases.grace.total_seconds()) if state == "unknown" else rest
    done = run_across(connection, "delivery", _settle(rest), **given).rowcount == 1
    unseen = row.message.kind == "day" and state in _NEVER_SEEN
    if done and (unseen or away):
        (workspace_id,) = run_across(connection, "delivery", _workspace(), row=row.id).scalars()
        if unseen:
            take_back(connection, [(workspace_id, row.key)], now=now)
        if away:
            park(connection, workspace_id, row.recipient)
    return done


def renew(connection: Connection, row: Outgoing, *, leases: Leases) -> Outgoing | None:
    """The row under a lease that begins now; None when another worker has it, or its person is (being) erased."""
    send_before = leases.send_before()
    held = run_across(connection, "delivery", _renew(leases), row=row.id, held=row.token).rowcount == 1
    return replace(row, send_before=send_before) if held else None


def release(connection: Connection) -> None:
    """End every lease: for a process that just became the only one that can hold any."""
    with scope(connection, Across("delivery")):
        held = and_(_OUTBOX.c.state.in_(STILL_UNSETTLED), _OUTBOX.c.state == "claimed")
        connection.execute(update(_OUTBOX).where(held).values(lease_until=None))


def expire(connection: Connection, now: datetime) -> int:
    """Drop what came too late to be of use, and take back what it told; answers how many."""
    with scope(connection, Across("delivery")):
        dropped = connection.execute(_expire(), {"now": now}).all()
    take_back(connection, [(workspace, key) for workspace, key, kind in dropped if kind == "day"], now=now)
    return len(dropped)


@cache
def _claim(leases: Leases, which: _Which) -> Executable:
    claimed = {
        "state": "claimed",
        "owner": bindparam("claimer"),
        "token": _OUTBOX.c.token + 1,
        "attempts": _OUTBOX.c.attempts + 1,
        "lease_until": DatabaseNow(leases.lease.total_seconds()),
        "attempted_at": DatabaseNow(),
    }
    shown = (_OUTBOX.c.id, _OUTBOX.c.key, _OUTBOX.c.recipient, _OUTBOX.c.lane)
    return (
        update(_OUTBOX)
        .where(_OUTBOX.c.id.in_(select(_due(which).cte("due").c.id)))
        .values(claimed)
        .returning(
            *shown,
            type_coerce(_OUTBOX.c.message, Text),
            _OUTBOX.c.token,
            _OUTBOX.c.attempts,
            _OUTBOX.c.expires_at,
            _OUTBOX.c.reason,
        )
    )


@cache
def _renew(leases: Leases) -> Update:
    held = (_OUTBOX.c.id == bindparam("row")) & (_OUTBOX.c.token == bindparam("held"))
    # Whoever erases its person waits as long as one lease lasts, and not for another.
    wanted = or_(_OUTBOX.c.reason.is_(None), _OUTBOX.c.reason != WITHDRAWN)
    until = DatabaseNow(leases.lease.total_seconds())
    return update(_OUTBOX).where(held, _OUTBOX.c.state == "claimed", wanted).values(lease_until=until)


@lru_cache(64)
def _settle(rest: float) -> Update:
    held = (_OUTBOX.c.id == bindparam("row")) & (_OUTBOX.c.token == bindparam("held"))
    outcome: dict[str, object] = {
        "state": bindparam("outcome"),
        "owner": None,
        "lease_until": DatabaseNow(rest) if rest else None,
        "settled_at": bindparam("at", type_=_OUTBOX.c.settled_at.type),
        "reason": bindparam("why"),
        "external_ref": bindparam("ref"),
        "attempts": bindparam("tried"),
    }
    # By the one who holds it, or by the same one once more.
    open_to_it = _OUTBOX.c.state.in_((literal_column("'claimed'"), bindparam("outcome")))
    return update(_OUTBOX).where(held, open_to_it).values(outcome)


@cache
def _workspace() -> Select[str]:
    return select(_OUTBOX.c.workspace_id).where(_OUTBOX.c.id == bindparam("row"))


@cache
def _expire() -> ReturningUpdate[str, str, str]:
    # What may have been posted is looked up first, however late it is.
    never_tried = and_(_OUTBOX.c.state == "pending", _OUTBOX.c.attempts == 0)
    waiting = and_(_OUTBOX.c.state.in_(STILL_UNSETTLED), never_tried)
    now = bindparam("now", type_=_OUTBOX.c.expires_at.type)
    late = _OUTBOX.c.expires_at <= now
    late_now = update(_OUTBOX).where(waiting, late).values(state="expired", settled_at=now, reason="too late")
    return late_now.returning(_OUTBOX.c.workspace_id, _OUTBOX.c.key, _OUTBOX.c.kind)


def _due(which: _Which) -> Select[int]:
    """The ids that may be sent now: nothing earlier of the same recipient and lane is unsettled.

    A file comes after the replies that were queued before it, too: one of them announces it.
    """
    earlier = _OUTBOX.alias("earlier")
    behind = exists().where(
        earlier.c.workspace_id == _OUTBOX.c.workspace_id,
        earlier.c.recipient == _OUTBOX.c.recipient,
        or_(earlier.c.lane == _OUTBOX.c.lane, and_(_OUTBOX.c.lane == "file", earlier.c.lane == "reply")),
        earlier.c.order < _OUTBOX.c.order,
        earlier.c.state.in_(STILL_UNSETTLED),
    )
    free = or_(_OUTBOX.c.lease_until.is_(None), _OUTBOX.c.lease_until <= DatabaseNow())
    now = bindparam("now", type_=_OUTBOX.c.not_before.type)
    due = (
        select(_OUTBOX.c.id)
        .where(
            _OUTBOX.c.state.in_(STILL_UNSETTLED),
            free,
            # What is waited for never waits for our clock, which may jump back; its `not_before` only says since when it waits.
            or_(_OUTBOX.c.lane != "bulk", _OUTBOX.c.not_before.is_(None), _OUTBOX.c.not_before <= now),
            ~behind,
        )
        .order_by(case((_OUTBOX.c.lane == "reply", 0), else_=1), _OUTBOX.c.id)
        .limit(bindparam("limit"))
        .with_for_update(skip_locked=True, of=_OUTBOX)
    )
    if which.one_recipient:
        due = due.where(_OUTBOX.c.recipient == bindparam("to"))
    if which.one_channel:
        theirs = select(_WORKSPACES.c.id).where(_WORKSPACES.c.channel == bindparam("over"))
        due = due.where(_OUTBOX.c.workspace_id.in_(theirs))
    return due


def _addresses_of(connection: Connection, rows: Sequence[int]) -> dict[int, Address]:
    """Where each message's recipient is to be found."""
    found = connection.execute(_addresses(), {"rows": rows}).all()
    return {row_id: Address(*address) for row_id, *address in found}


@cache
def _addresses() -> Select[int, str, str, str, str]:
    person = (_PERSONS.c.workspace_id == _OUTBOX.c.workspace_id) & (_PERSONS.c.id == _OUTBOX.c.recipient)
    known_as = (_IDENTITIES.c.workspace_id == _OUTBOX.c.workspace_id) & (
        _IDENTITIES.c.person_id == _OUTBOX.c.recipient
    )
    return (
        select(
            _OUTBOX.c.id,
            _WORKSPACES.c.channel,
            _WORKSPACES.c.external_id,
            _IDENTITIES.c.external_id,
            _PERSONS.c.zone,
        )
        .join(_WORKSPACES, _WORKSPACES.c.id == _OUTBOX.c.workspace_id)
        .join(_PERSONS, person)
        .join(_IDENTITIES, known_as)
        .where(_OUTBOX.c.id.in_(bindparam("rows", expanding=True)))
    )


def _readable(connection: Connection, row_id: int, stored: str, now: datetime) -> Message | None:
    """The message; one that cannot be read any more is dead, so that it does not stand in the way for ever."""
    try:
        return decode(json.loads(stored), Message)
    except (CodecError, ValueError):
        dead = update(_OUTBOX).where(_OUTBOX.c.id == row_id)
        connection.execute(
            dead.values(state="dead", owner=None, lease_until=None, settled_at=now, reason="unreadable")
        )
        return None
