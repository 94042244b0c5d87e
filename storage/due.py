"""What is due to be said unasked: looked up through the partial index, and gathered in one message for each person and day.

Queueing a message moves the deals in it to that person's next chance, in one transaction: a kill undoes both, a second
program finds nothing left to claim, and the unique key of the day's message stops a second one. A message that is never
sent loses nothing, because its deals come up again by themselves. Crosses workspaces, for delivery only.
"""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from functools import cache, partial
from typing import Any, Final, NamedTuple, get_args

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    Text,
    Update,
    bindparam,
    case,
    func,
    literal_column,
    select,
    true,
    type_coerce,
    update,
)

from bot.coach.days.calendars import Calendar, calendar_of, zone_of
from bot.coach.days.day import Chance, chance_now, day_key
from bot.coach.finding.calls import Call, left_to_ask
from bot.coach.known.habits import Habits
from bot.coach.turn.codec import decode, encode
from bot.coach.turn.replies import Message
from bot.coach.understanding.text import Language
from bot.unasked import Due, Gathered, Unasked
from storage import calls
from storage.given_rows import as_json, given_rows
from storage.json_text import to_text
from storage.loading import load_facts
from storage.records import DEALS
from storage.tables import OutboxRow, PersonRow, WorkspaceRow, table_of
from storage.tenancy import BOUND
from storage.transaction import Dialect, DialectInsert, insert_into, opened_for, run_across

_OUTBOX: Final = table_of(OutboxRow)
_PERSONS: Final = table_of(PersonRow)
_WORKSPACES: Final = table_of(WorkspaceRow)
# A day's message holds nothing until it is sent: what is due then is put into words then.
NOTHING_YET: Final = {
    language: to_text(encode(Message((), language, kind="day"))) for language in get_args(Language)
}


class _Due(NamedTuple):
    """A deal that is due, or a call that ended, by id, and whose it is."""

    workspace_id: str
    id: str
    owner: str
    zone: str
    habits: str | None
    language: str


class _When(NamedTuple):
    """When somebody with certain habits may be spoken to: on this day (None: not now), and the next time."""

    chance: Chance | None
    later: datetime


def gather(connection: Connection, *, now: datetime, limit: int, recipient: str | None = None) -> Gathered:
    """Claim at most `limit` deals, and as many calls, that are due at `now`, of everybody or of one person, the longest first.

    Each person who may be spoken to now gets their message of this local day, unless it is there already.
    """
    dialect, across = connection.dialect.name, partial(run_across, connection, "delivery")
    whose = {} if recipient is None else {"whose": recipient}
    deals = [_Due(*row) for row in across(_due(recipient is not None), now=now, limit=limit, **whose)]
    ended = [_Due(*row) for row in across(calls.due(recipient is not None), now=now, limit=limit, **whose)]
    due = [*deals, *ended]
    if not due:
        return Gathered()
    times = _times(due, now)
    for found, later in ((deals, _later), (ended, calls.later)):
        moved = [(one.workspace_id, one.id, times[one.zone, one.habits].later) for one in found]
        if moved:
            across(later(dialect), rows=as_json(moved))
    messages, queued = list(_messages(due, times)), 0
    if messages:
        queued = across(_new_messages(dialect), rows=as_json(messages), now=now).rowcount
    return Gathered(len(deals), queued, limit in {len(deals), len(ended)}, len(ended))


def next_due(connection: Connection) -> datetime | None:
    """The first instant at which something is due; None while nothing will be."""
    firsts = (
        next(iter(run_across(connection, "delivery", look()).scalars())) for look in (_first, calls.first)
    )
    return min((at for at in firsts if at is not None), default=None)


def look(connection: Connection, *, now: datetime, limit: int) -> list[Due]:
    """What is due at `now`, person by person, deals before calls, the longest due first; at most so many, and nothing is claimed."""
    found: list[Due] = []
    for row in run_across(connection, "delivery", _shown(), now=now, limit=limit):
        workspace_id, channel, workspace, owner, name, zone, habits, deal_id = row
        whose = _whose(
            connection,
            workspace_id,
            Due(channel, workspace, owner, name, calendar_from(zone, habits), None),
            now,
        )
        with opened_for(connection, workspace_id) as transaction:
            facts = load_facts(transaction, deal_id, owner)
        if facts is not None:
            found.append(replace(whose, facts=facts))
    for row in run_across(connection, "delivery", _calls_shown(), now=now, limit=limit):
        workspace_id, channel, workspace, owner, name, zone, habits, *call = row
        calendar = calendar_from(zone, habits)
        whose = _whose(connection, workspace_id, Due(channel, workspace, owner, name, calendar, None), now)
        with opened_for(connection, workspace_id) as transaction:
            told = calls.with_deals(transaction, owner, calendar.zone.key, Call(*call))
        left = calendar.habits.call_ended and left_to_ask(told) is not None
        found.append(replace(whose, call=told.call, left=left))
    return sorted(found, key=lambda one: (one.channel, one.workspace, one.person_id))[:limit]


def _whose(connection: Connection, workspace_id: str, found: Due, now: datetime) -> Due:
    """Whose something is, with whether they have their message of today."""
    today = found.calendar.local_day(now)
    with opened_for(connection, workspace_id) as transaction:
        told = transaction.run(_is_queued(), key=day_key(found.person_id, today)).first() is not None
    return replace(found, told_on=today if told else None)


def count(connection: Connection, now: datetime) -> Unasked:
    """How many deals and calls are due and since when, and what became of the messages that are still remembered."""
    ((number, since),) = run_across(connection, "upkeep", _waiting(), now=now)
    ((ended, ended_since),) = run_across(connection, "upkeep", calls.waiting(), now=now)
    since = min((at for at in (since, ended_since) if at is not None), default=None)
    return Unasked(number, since, dict(iter(run_across(connection, "upkeep", _by_state()))), ended)


def calendar_from(zone: str, habits: str | None) -> Calendar:
    """The calendar of a person from their row: the zone they chose, else the one their channel tells.

    Settings that cannot be read count as not set: one person's must not keep everybody else's messages from being queued.
    Before anything is said to them their settings are read again.
    """
    try:
        chosen = Habits() if habits is None else decode(json.loads(habits), Habits)
    except ValueError:
        chosen = Habits()
    return calendar_of(chosen, zone_of(chosen, zone))


def _times(due: list[_Due], now: datetime) -> dict[tuple[str, str | None], _When]:
    """Worked out once for each zone and set of habits, which many people share."""
    found: dict[tuple[str, str | None], _When] = {}
    for zone, habits in {(one.zone, one.habits) for one in due}:
        calendar = calendar_from(zone, habits)
        chance = chance_now(calendar, now)
        found[zone, habits] = _When(chance, calendar.next_moment(now) if chance is None else chance.later)
    return found


def _messages(
    due: list[_Due], times: dict[tuple[str, str | None], _When]
) -> Iterator[tuple[str | int | datetime, ...]]:
    """The day's message of everybody who may be spoken to now, in the order of `_new_messages`."""
    for person in {(found.workspace_id, found.owner): found for found in due}.values():
        chance = times[person.zone, person.habits].chance
        if chance is not None:
            key = day_key(person.owner, chance.day)
            # Days have an order of their own, so that no row of anybody's has to be locked to count them.
            order = chance.day.toordinal()
            yield person.workspace_id, key, person.owner, order, person.language, chance.closes


@cache
def _due(one_person: bool) -> Select[str, str, str, str, str, str]:
    """The deals that are due, locked, and whose they are; what another transaction holds is left for the next look."""
    theirs = (_PERSONS.c.workspace_id == DEALS.c.workspace_id) & (_PERSONS.c.id == DEALS.c.owner)
    found = (
        select(
            DEALS.c.workspace_id,
            DEALS.c.id,
            DEALS.c.owner,
            _PERSONS.c.zone,
            type_coerce(_PERSONS.c.habits, Text),
            _PERSONS.c.language,
        )
        .select_from(DEALS.join(_PERSONS, theirs))
        .where(*_is_due())
        .order_by(DEALS.c.ask_at)
        .limit(bindparam("limit"))
        .with_for_update(skip_locked=True, key_share=True, of=DEALS)
    )
    return found.where(DEALS.c.owner == bindparam("whose")) if one_person else found


def _is_due() -> tuple[ColumnElement[bool], ...]:
    # In the words of the partial index, so that both databases see that it applies.
    return DEALS.c.ask_at.is_not(None), DEALS.c.ask_at <= bindparam("now", type_=DEALS.c.ask_at.type)


@cache
def _shown() -> Select[*tuple[Any, ...]]:
    theirs = (_PERSONS.c.workspace_id == DEALS.c.workspace_id) & (_PERSONS.c.id == DEALS.c.owner)
    return (
        select(
            DEALS.c.workspace_id,
            _WORKSPACES.c.channel,
            _WORKSPACES.c.external_id,
            DEALS.c.owner,
            _PERSONS.c.name,
            _PERSONS.c.zone,
            type_coerce(_PERSONS.c.habits, Text),
            DEALS.c.id,
        )
        .select_from(DEALS.join(_PERSONS, theirs).join(_WORKSPACES, _WORKSPACES.c.id == DEALS.c.workspace_id))
        .where(*_is_due())
        .order_by(_WORKSPACES.c.channel, _WORKSPACES.c.external_id, DEALS.c.owner, DEALS.c.ask_at)
        .limit(bindparam("limit"))
    )


@cache
def _calls_shown() -> Select[*tuple[Any, ...]]:
    ended = calls.CALLS
    return (
        select(
            ended.c.workspace_id,
            _WORKSPACES.c.channel,
            _WORKSPACES.c.external_id,
            ended.c.person_id,
            _PERSONS.c.name,
            _PERSONS.c.zone,
            type_coerce(_PERSONS.c.habits, Text),
            ended.c.id,
            ended.c.account,
            ended.c.topic,
            ended.c.ended_at,
        )
        .select_from(
            ended.join(_PERSONS, calls.theirs()).join(_WORKSPACES, _WORKSPACES.c.id == ended.c.workspace_id)
        )
        .where(*calls.is_due())
        .order_by(_WORKSPACES.c.channel, _WORKSPACES.c.external_id, ended.c.person_id, ended.c.ask_at)
        .limit(bindparam("limit"))
    )


@cache
def _is_queued() -> Select[int]:
    same = (_OUTBOX.c.workspace_id == bindparam(BOUND)) & (_OUTBOX.c.key == bindparam("key"))
    return select(_OUTBOX.c.id).where(same)


@cache
def _first() -> Select[datetime]:
    return select(func.min(DEALS.c.ask_at)).where(DEALS.c.ask_at.is_not(None))


@cache
def _waiting() -> Select[int, datetime]:
    return select(func.count(), func.min(DEALS.c.ask_at)).where(*_is_due())


@cache
def _by_state() -> Select[str, int]:
    return select(_OUTBOX.c.state, func.count()).where(_OUTBOX.c.kind == "day").group_by(_OUTBOX.c.state)


@cache
def _later(dialect: Dialect) -> Update:
    given = given_rows(dialect, workspace_id=str, deal_id=str, later=datetime)
    same = (DEALS.c.workspace_id == given.c.workspace_id) & (DEALS.c.id == given.c.deal_id)
    return update(DEALS).where(same).values(ask_at=given.c.later)


@cache
def _new_messages(dialect: Dialect) -> DialectInsert:
    """The messages of people's days, without those that are there already."""
    given = given_rows(
        dialect, workspace_id=str, key=str, recipient=str, order=int, locale=str, expires_at=datetime
    )
    now = bindparam("now", type_=_OUTBOX.c.not_before.type)
    same = {"lane": "bulk", "kind": "day", "state": "pending", "token": 0, "attempts": 0}
    words = case(NOTHING_YET, value=given.c.locale)
    # SQLite wants a WHERE, or it takes ON CONFLICT for the beginning of a join's.
    row = select(*given.c, words, now, *(literal_column(repr(value)) for value in same.values())).where(
        true()
    )
    into = insert_into(_OUTBOX, dialect).from_select([*given.c.keys(), "message", "not_before", *same], row)
    return into.on_conflict_do_nothing()
