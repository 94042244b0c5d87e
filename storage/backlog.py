"""How the outbox stands: what waits, since when, and what was given up and why. Looks over all workspaces; counts only."""

from collections import Counter
from datetime import datetime
from functools import cache
from typing import Final, cast

from sqlalchemy import ColumnElement, Connection, Select, func, literal_column, select

from bot.ports import Backlog, Lane, OutboxState
from storage.restored import reason_beside
from storage.tables import UNSETTLED, OutboxRow, table_of
from storage.tenancy import Across, scope

_OUTBOX: Final = table_of(OutboxRow)
# In these states a message never reached anybody, as far as we know.
GIVEN_UP: Final = ("refused", "dead", "expired")


def backlog(connection: Connection) -> Backlog:
    """What is still to be dealt with, and what was given up within the time that messages are kept."""
    with scope(connection, Across("upkeep")):
        waiting = connection.execute(_waiting()).all()
        given_up = connection.execute(_given_up()).all()
        resting = connection.execute(_resting()).all()
    resting_for = Counter[str]()
    for reason, number in resting:
        resting_for[reason_beside(reason or "")] += number
    since = [oldest for *_, oldest in waiting if oldest is not None]
    return Backlog(
        {(cast("Lane", lane), cast("OutboxState", state)): number for lane, state, number, _ in waiting},
        {(cast("OutboxState", state), reason or ""): number for state, reason, number in given_up},
        min(since, default=None),
        {reason: number for reason, number in resting_for.items() if reason},
    )


@cache
def _waiting() -> "Select[str, str, int, datetime | None]":
    kind = (_OUTBOX.c.lane, _OUTBOX.c.state)
    unsettled: tuple[ColumnElement[str], ...] = tuple(literal_column(f"'{state}'") for state in UNSETTLED)
    return (
        select(*kind, func.count(), func.min(_OUTBOX.c.not_before))
        .where(_OUTBOX.c.state.in_(unsettled))
        .group_by(*kind)
    )


@cache
def _given_up() -> "Select[str, str | None, int]":
    kind = (_OUTBOX.c.state, _OUTBOX.c.reason)
    return select(*kind, func.count()).where(_OUTBOX.c.state.in_(GIVEN_UP)).group_by(*kind)


@cache
def _resting() -> "Select[str | None, int]":
    pending = _OUTBOX.c.state.in_(tuple(literal_column(f"'{state}'") for state in UNSETTLED))
    return (
        select(_OUTBOX.c.reason, func.count())
        .where(pending, _OUTBOX.c.state == "pending", _OUTBOX.c.reason.is_not(None))
        .group_by(_OUTBOX.c.reason)
    )
