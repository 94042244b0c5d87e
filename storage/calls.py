"""Calls that ended, as another system reported them: keeping each once, and what of them is still to be asked about.

Under one id there is one call in a workspace, whatever program takes it: the key decides. Of a call of somebody whom nobody
here knows, or who does not want it, nothing is kept but that it was there, so that what is answered tells nobody anything.
"""

from collections.abc import Mapping
from datetime import datetime
from functools import cache
from typing import Any, Final, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    Text,
    Update,
    bindparam,
    func,
    select,
    type_coerce,
    update,
)

from bot.coach.days.calendars import calendar_of, zone_of
from bot.coach.finding import calls
from bot.coach.finding.calls import Call, Reported
from bot.coach.known.habits import Habits
from bot.unasked import CallSignal, Claim
from storage import loading
from storage.given_rows import given_rows
from storage.tables import PersonRow, table_of
from storage.tenancy import BOUND
from storage.transaction import Dialect, DialectInsert, Transaction, insert_into, opened_for
from storage.unasked_tables import CallRow
from storage.workspaces import introduce, workspace_id_of

CALLS: Final = table_of(CallRow)
_PERSONS: Final = table_of(PersonRow)
# So many calls of one person are looked into at once; the others come up again on the next day.
MOST_CALLS: Final = 20


class _Whose(NamedTuple):
    """The person behind an address."""

    id: str
    zone: str
    habits: Habits


def take(connection: Connection, *, workspace: tuple[str, str], signal: CallSignal, now: datetime) -> bool:
    """Keep a call under its id; False when something else was said under that id before."""
    workspace_id = workspace_id_of(workspace)
    introduce(connection, workspace, workspace_id)
    with opened_for(connection, workspace_id) as transaction:
        row = _row(signal, _whose(transaction, signal.email), now)
        if transaction.add(_new(transaction.dialect), [row]).rowcount == 1:
            return True
        said = next(iter(transaction.run(_hash(), call=signal.call.id).scalars()), None)
        return said == signal.body_hash


def _whose(transaction: Transaction, email: str) -> _Whose | None:
    """The person with this address, where they want to hear of their calls. Of two, the one who came later."""
    found = transaction.run(_person(), address=email).first()
    person = _Whose(*found) if found is not None else None
    return person if person is not None and person.habits.call_ended else None


def _row(signal: CallSignal, person: _Whose | None, now: datetime) -> dict[str, object]:
    call = signal.call
    row: dict[str, object] = {
        "id": call.id,
        "body_hash": signal.body_hash,
        "ended_at": call.ended_at,
        "at": now,
    }
    if person is None:
        return row | {"person_id": None, "account": None, "topic": None, "ask_at": None}
    calendar = calendar_of(person.habits, zone_of(person.habits, person.zone))
    theirs = {"account": call.account, "topic": call.topic, "ask_at": calls.ask_at(call, now, calendar)}
    return row | {"person_id": person.id, **theirs}


def reported(
    transaction: Transaction, person: str, zone: str, until: datetime | None = None
) -> tuple[tuple[Reported, datetime], ...]:
    """The person's calls that come up (by `until`, where given), with the deals each may be about and when it comes up."""
    found = transaction.run(_waiting(until is not None), person=person, most=MOST_CALLS, **_given(until))
    return tuple(
        (with_deals(transaction, person, zone, Call(*call)), ask_at) for *call, ask_at in list(found)
    )


def with_deals(transaction: Transaction, person: str, zone: str, call: Call) -> Reported:
    """A call with the deals of the person's own that it may be about."""
    return Reported(call, loading.likely_deals(transaction, person, zone, call.account))


def ask_again(
    transaction: Transaction, calls_at: Mapping[str, datetime | None], not_before: datetime
) -> None:
    """When the calls come up again: never before `not_before`; None for never."""
    for call_id, at in calls_at.items():
        transaction.run(_moved(), call=call_id, until=None if at is None else max(at, not_before))


def belongs(transaction: Transaction, call_id: str, claim: Claim) -> None:
    """Note the deal that a call turned out to be about."""
    transaction.run(_about(), call=call_id, deal=claim.deal_id)


def again(transaction: Transaction, call_id: str, now: datetime) -> None:
    """The message about a call never went out: it is due at once."""
    transaction.run(_moved(), call=call_id, until=now)


def is_due() -> tuple[ColumnElement[bool], ...]:
    """Which calls come up `now`, in the words of the partial index, so that both databases see that it applies."""
    return CALLS.c.ask_at.is_not(None), CALLS.c.ask_at <= bindparam("now", type_=CALLS.c.ask_at.type)


def _given(until: datetime | None) -> dict[str, object]:
    return {} if until is None else {"until": until}


@cache
def _person() -> Select[*tuple[Any, ...]]:
    return (
        select(_PERSONS.c.id, _PERSONS.c.zone, _PERSONS.c.habits)
        .where(_PERSONS.c.workspace_id == bindparam(BOUND), _PERSONS.c.email == bindparam("address"))
        .order_by(_PERSONS.c.created_at.desc(), _PERSONS.c.id)
        .limit(1)
        # Who is being erased at this moment is erased first, or after the call is there to be erased too.
        .with_for_update(read=True, key_share=True)
    )


@cache
def _new(dialect: Dialect) -> DialectInsert:
    return insert_into(CALLS, dialect).on_conflict_do_nothing()


@cache
def _hash() -> Select[str]:
    return select(CALLS.c.body_hash).where(*_one())


def _one() -> tuple[ColumnElement[bool], ...]:
    return CALLS.c.workspace_id == bindparam(BOUND), CALLS.c.id == bindparam("call")


@cache
def _waiting(by_then: bool) -> Select[*tuple[Any, ...]]:
    found = (
        select(CALLS.c.id, CALLS.c.account, CALLS.c.topic, CALLS.c.ended_at, CALLS.c.ask_at)
        .where(
            CALLS.c.workspace_id == bindparam(BOUND),
            CALLS.c.person_id == bindparam("person"),
            CALLS.c.ask_at.is_not(None),
        )
        .order_by(CALLS.c.ended_at, CALLS.c.id)
        .limit(bindparam("most"))
    )
    until = bindparam("until", type_=CALLS.c.ask_at.type)
    return found.where(CALLS.c.ask_at <= until) if by_then else found


@cache
def _moved() -> Update:
    return update(CALLS).where(*_one()).values(ask_at=bindparam("until", type_=CALLS.c.ask_at.type))


@cache
def _about() -> Update:
    return update(CALLS).where(*_one()).values(deal_id=bindparam("deal"))


@cache
def due(one_person: bool) -> Select[*tuple[Any, ...]]:
    """The calls that come up, locked, and whose they are; what another transaction holds is left for the next look."""
    found = (
        select(
            CALLS.c.workspace_id,
            CALLS.c.id,
            CALLS.c.person_id,
            _PERSONS.c.zone,
            type_coerce(_PERSONS.c.habits, Text),
            _PERSONS.c.language,
        )
        .select_from(CALLS.join(_PERSONS, theirs()))
        .where(*is_due())
        .order_by(CALLS.c.ask_at)
        .limit(bindparam("limit"))
        .with_for_update(skip_locked=True, key_share=True, of=CALLS)
    )
    return found.where(CALLS.c.person_id == bindparam("whose")) if one_person else found


def theirs() -> ColumnElement[bool]:
    """Whose a call is."""
    return (_PERSONS.c.workspace_id == CALLS.c.workspace_id) & (_PERSONS.c.id == CALLS.c.person_id)


@cache
def later(dialect: Dialect) -> Update:
    """Calls that are put off, as rows of workspace, id and until when."""
    given = given_rows(dialect, workspace_id=str, call_id=str, later=datetime)
    same = (CALLS.c.workspace_id == given.c.workspace_id) & (CALLS.c.id == given.c.call_id)
    return update(CALLS).where(same).values(ask_at=given.c.later)


@cache
def first() -> Select[datetime]:
    """The first instant at which a call comes up."""
    return select(func.min(CALLS.c.ask_at)).where(CALLS.c.ask_at.is_not(None))


@cache
def waiting() -> Select[int, datetime]:
    """How many calls come up `now`, and since when the first."""
    return select(func.count(), func.min(CALLS.c.ask_at)).where(*is_due())
