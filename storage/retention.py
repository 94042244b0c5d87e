"""How long each kind of record is kept, and removing what is older. Crosses workspaces, for upkeep only.

Every age is counted back from an instant that is given, by the clock that stamped the record; nothing here looks at
the time. Facts of open deals and messages that still have to go out have no age.
"""

from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    Delete,
    Table,
    Text,
    and_,
    delete,
    func,
    insert,
    literal_column,
    select,
    type_coerce,
    update,
)

from bot.coach.basics.record import replace
from storage import erased_lately
from storage.personal_tables import (
    ANSWERS,
    CALLS,
    CONVERSATIONS,
    EVENT_KEYS,
    OUTBOX,
    PERSONS,
    TOLD,
)
from storage.records import DEALS, HISTORY, KINDS, SLIPS
from storage.tables import UNSETTLED, UpkeepRow, table_of
from storage.tenancy import Across, scope
from storage.transaction import insert_into

ANSWERS_KEPT: Final = timedelta(days=90)
DELIVERIES_KEPT: Final = timedelta(days=30)
MONTHS_AFTER_CLOSING: Final = 24

_UPKEEP: Final = table_of(UpkeepRow)
_OF_A_DEAL: Final = (
    *(kind.table for kind in KINDS), SLIPS, HISTORY, ANSWERS, CONVERSATIONS, TOLD, CALLS,
)  # fmt: skip
_TASK: Final = "retention"
_PROBE: Final = "probe"
_ROOM_OF_A_TURN: Final[ColumnElement[date]] = literal_column("zeroblob(50000)")
# Databases allow only so many bound values in one statement.
_AT_ONCE: Final = 500
_MONTHS_A_YEAR: Final = 12


@dataclass(frozen=True, slots=True)
class Forgotten:
    """How many were removed: deals with all their records, and, of what is left, answers, messages and event keys."""

    deals: int
    answers: int
    messages: int
    event_keys: int


def forget_once_a_day(connection: Connection, now: datetime, *, again: bool = False) -> Forgotten | None:
    """As `forget_old`; None, and nothing done, when it was done on this day (UTC) already, unless `again`."""
    today = now.astimezone(UTC).date()
    last = connection.execute(select(_UPKEEP.c.day).where(_UPKEEP.c.task == _TASK)).scalar()
    if last == today and not again:
        return None
    done = insert_into(_UPKEEP, connection.dialect.name).values(task=_TASK, day=today)
    connection.execute(done.on_conflict_do_update(index_elements=["task"], set_={"day": today}))
    return forget_old(connection, now)


def forget_old(connection: Connection, now: datetime) -> Forgotten:
    """Remove what is older, at the aware instant `now`, than its kind is kept.

    Answers word for word, and what an unfinished talk remembers of them: 90 days. Messages that were settled (sent, refused, expired or dead), and event keys: 30
    days. Everything of a deal that is no longer open: 24 months after it was last touched. Exactly that old is kept.
    """
    with scope(connection, Across("upkeep")):
        deals = _forget_closed_deals(connection, months_before(now, MONTHS_AFTER_CLOSING))
        # What was told is counted on its deal by then; the claim goes with the message that told it.
        connection.execute(delete(TOLD).where(TOLD.c.at < now - DELIVERIES_KEPT))
        erased_lately.forget(connection, now)
        # A call reported so long ago is of no use any more, asked about or not.
        connection.execute(delete(CALLS).where(CALLS.c.at < now - DELIVERIES_KEPT))
        _forget_what_was_told(connection, now - ANSWERS_KEPT)
        rest = (connection.execute(delete(table).where(old)).rowcount for table, old in _old(now))
        return Forgotten(deals, *rest)


def _forget_what_was_told(connection: Connection, before: datetime) -> None:
    """Take out of talks that have rested since what they remember of the person's own words."""
    # Stored without spaces; an empty list is by far the most, and is not read.
    remembers = type_coerce(CONVERSATIONS.c.state, Text).like('%"told":["%')
    resting = select(*_KEY, CONVERSATIONS.c.state).where(CONVERSATIONS.c.saved_at < before, remembers)
    for workspace_id, conversation_id, conversation in connection.execute(resting).all():
        if conversation.walk is not None:
            kept = replace(conversation, walk=replace(conversation.walk, told=()))
            this = and_(_KEY[0] == workspace_id, _KEY[1] == conversation_id)
            connection.execute(update(CONVERSATIONS).where(this).values(state=kept))


_KEY: Final = (CONVERSATIONS.c.workspace_id, CONVERSATIONS.c.id)


def touch(connection: Connection) -> None:
    """Change nothing in a way that a full or read-only database refuses: put in what takes the room of a turn, and take it out."""
    # A SQLite file takes anything in any column, and needs no room for the next row while there is some in a page.
    content = _ROOM_OF_A_TURN if connection.dialect.name == "sqlite" else date.min
    connection.execute(insert(_UPKEEP).values(task=_PROBE, day=content))
    connection.execute(delete(_UPKEEP).where(_UPKEEP.c.task == _PROBE))


def count_old(connection: Connection, now: datetime) -> Forgotten:
    """What `forget_old` would remove at the aware instant `now`, without removing it."""

    def count(table: Table, old: ColumnElement[bool]) -> int:
        return connection.execute(select(func.count()).select_from(table).where(old)).scalar_one()

    with scope(connection, Across("upkeep")):
        deals = count(DEALS, _closed(months_before(now, MONTHS_AFTER_CLOSING)))
        return Forgotten(deals, *(count(table, old) for table, old in _old(now)))


def _old(now: datetime) -> tuple[tuple[Table, ColumnElement[bool]], ...]:
    """Answers, messages and event keys whose time is over."""
    settled = and_(OUTBOX.c.settled_at < now - DELIVERIES_KEPT, OUTBOX.c.state.not_in(UNSETTLED))
    return (
        (ANSWERS, ANSWERS.c.at < now - ANSWERS_KEPT),
        (OUTBOX, settled),
        (EVENT_KEYS, EVENT_KEYS.c.at < now - DELIVERIES_KEPT),
    )


def _closed(before: datetime) -> ColumnElement[bool]:
    return and_(DEALS.c.status != "open", DEALS.c.touched_at < before)


def months_before(now: datetime, months: int) -> datetime:
    """The same time of day some calendar months earlier, in UTC; the month's last day where it has no such day."""
    now = now.astimezone(UTC)
    year, month = divmod(now.year * _MONTHS_A_YEAR + now.month - 1 - months, _MONTHS_A_YEAR)
    return now.replace(year=year, month=month + 1, day=min(now.day, monthrange(year, month + 1)[1]))


def _forget_closed_deals(connection: Connection, before: datetime) -> int:
    closed = select(DEALS.c.workspace_id, DEALS.c.id).where(_closed(before))
    by_workspace: dict[str, list[str]] = {}
    for workspace_id, deal_id in connection.execute(closed).all():
        by_workspace.setdefault(workspace_id, []).append(deal_id)
    for workspace_id, deals in by_workspace.items():
        for start in range(0, len(deals), _AT_ONCE):
            _forget_deals(connection, workspace_id, deals[start : start + _AT_ONCE])
    return sum(map(len, by_workspace.values()))


def _forget_deals(connection: Connection, workspace_id: str, deals: Sequence[str]) -> None:
    about = select(CONVERSATIONS.c.id).where(
        CONVERSATIONS.c.workspace_id == workspace_id, CONVERSATIONS.c.deal_id.in_(deals)
    )
    speaking = (PERSONS.c.workspace_id == workspace_id) & PERSONS.c.active_conversation.in_(about)
    connection.execute(update(PERSONS).where(speaking).values(active_conversation=None))
    for statement in _deletions(workspace_id, deals):
        connection.execute(statement)


def _deletions(workspace_id: str, deals: Sequence[str]) -> Iterator[Delete]:
    def of(table: Table, column: str) -> Delete:
        return delete(table).where(table.c.workspace_id == workspace_id, table.c[column].in_(deals))

    for table in _OF_A_DEAL:
        yield of(table, "deal_id")
    yield of(DEALS, "id")
