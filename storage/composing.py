"""Giving a day's message its words at the moment of sending, and storing them with what they tell, in one transaction.

The person's row is locked first, as in a turn, so that nothing they say can come in between. A message that was erased,
that another worker claimed since, or whose person is gone, is let go. Crosses workspaces, for delivery only.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from functools import cache
from typing import Any, Final, assert_never

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    Update,
    and_,
    bindparam,
    func,
    literal_column,
    or_,
    select,
    update,
)

from bot.coach.calendars import calendar_of, zone_of
from bot.coach.calls import Reported, left_to_ask
from bot.coach.day import Chance, chance_now, day_of_key
from bot.coach.facts import PersonFacts
from bot.coach.state import Conversation
from bot.errors import VersionConflict
from bot.ports import Outgoing, StoredDeal
from bot.unasked import Composed, Dropped, Later, Nothing, Outcome, PutOff, Recipient, Said, Words
from storage import calls, turn_statements
from storage.loading import load_facts
from storage.records import DEALS
from storage.sql import is_unfinished
from storage.tables import ConversationRow, OutboxRow, PersonRow, table_of
from storage.tenancy import BOUND
from storage.told import count, keys_told, take_back, tell
from storage.transaction import Dialect, DialectInsert, Transaction, insert_into, opened_for, run_across

_OUTBOX: Final = table_of(OutboxRow)
_PERSONS: Final = table_of(PersonRow)
_CONVERSATIONS: Final = table_of(ConversationRow)
# More deals of one person are not looked into at once: they are counted, and come up again on the next day.
MOST_DEALS: Final = 50
NOTHING_LEFT: Final = "nothing left to say"


def compose(
    connection: Connection, *, row: Outgoing, write: Callable[[Recipient], Words], now: datetime
) -> Outcome:
    """Give a claimed message its words by `write`; what it told when it had words before is taken back first."""
    workspace_id = _workspace_of(connection, row)
    if workspace_id is None:
        return PutOff()
    with opened_for(connection, workspace_id) as transaction:
        known = transaction.run(_person(), person=row.recipient).first()
        if known is None or transaction.run(_held(), row=row.id, held=row.token).first() is None:
            return PutOff()
        take_back(connection, [(workspace_id, row.key)], now=now)
        name, language, zone, notice_seen, habits, active = known
        calendar = calendar_of(habits, zone_of(habits, zone))
        day, chance = day_of_key(row.key), chance_now(calendar, now)
        if chance is None or chance.day != day:
            moment = calendar.next_moment(now)
            still_to_come = calendar.local_day(moment) == day
            return _held_until(transaction, row, moment) if still_to_come else _dropped(transaction, row, now)
        person = PersonFacts(row.recipient, name, language, notice_seen, habits)
        recipient = _recipient(
            transaction, Recipient(person, calendar, chance, (), fresh=not row.message.parts), active
        )
        return _store(transaction, row, recipient, write(recipient), now)


def _recipient(transaction: Transaction, known: Recipient, active: str | None) -> Recipient:
    """The recipient with everything that the message may be about."""
    person = known.person.id
    open_now, lobby, last_active = None, None, None
    for conversation, saved_at in transaction.run(_at_hand(), person=person, active=active):
        if conversation.id == active:
            open_now, last_active = conversation, saved_at
        if conversation.deal_id is None:
            lobby = conversation
    found = transaction.run(_deals(), owner=person, until=known.chance.later, most=MOST_DEALS).rows
    loaded = ((load_facts(transaction, deal_id, person), conversation) for deal_id, conversation, _ in found)
    deals = tuple(StoredDeal(facts, conversation) for facts, conversation in loaded if facts is not None)
    zone = known.calendar.zone.key
    ended = tuple(one for one, _ in calls.reported(transaction, person, zone, known.chance.later))
    return replace(
        known,
        deals=(*deals, *_also(transaction, person, deals, ended)),
        calls=ended,
        active=open_now,
        lobby=lobby,
        last_active=last_active,
        more=found[0][-1] - len(found) if found else 0,
        told=keys_told(transaction, person),
    )


def _also(
    transaction: Transaction, person: str, deals: Iterable[StoredDeal], ended: Iterable[Reported]
) -> Iterator[StoredDeal]:
    """The deals that calls were about, which had nothing to say of their own."""
    known = {deal.facts.deal.id for deal in deals}
    for about in map(left_to_ask, ended):
        if about is None or about.sure is None or about.sure.id in known:
            continue
        known.add(about.sure.id)
        facts = load_facts(transaction, about.sure.id, person)
        found = transaction.run(turn_statements.of_deal(), person=person, wanted=about.sure.id).scalars()
        if facts is not None:
            yield StoredDeal(facts, next(iter(found), None))


def _store(
    transaction: Transaction, row: Outgoing, recipient: Recipient, words: Words, now: datetime
) -> Outcome:
    match words:
        case Later(at):
            return _held_until(transaction, row, at)
        case Nothing(ask_at, calls_at):
            _ask_again(transaction, ask_at, recipient.chance)
            calls.ask_again(transaction, calls_at, recipient.chance.later)
            return _dropped(transaction, row, now)
        case Said():
            tell(transaction, words.claims, person=row.recipient, outbox_key=row.key, now=now)
            count(transaction, words.counted)
            _save(transaction, words, row.recipient, now)
            _ask_again(transaction, words.ask_at, recipient.chance)
            calls.ask_again(transaction, words.calls, recipient.chance.later)
            message = words.message
            transaction.run(_worded(), row=row.id, held=row.token, words=message, spoken=message.language)
            return Composed(replace(row, message=message))
        case _:
            assert_never(words)


def _save(transaction: Transaction, words: Said, person: str, now: datetime) -> None:
    conversation = words.conversation
    if conversation is None:
        return
    stored: dict[str, object] = {
        "version": conversation.version,
        "unfinished": is_unfinished(conversation),
        "state": conversation,
        "saved_at": now,
    }
    if words.seen == 0:
        new = {"id": conversation.id, "person_id": person, "deal_id": conversation.deal_id, **stored}
        done = transaction.add(_new_conversation(transaction.dialect), [new])
    else:
        changed = {f"new_{name}": value for name, value in stored.items()}
        done = transaction.run(
            _changed_conversation(), wanted=conversation.id, person=person, seen=words.seen, **changed
        )
    if done.rowcount != 1:
        raise VersionConflict("This conversation changed in the meantime.")
    if words.active:
        transaction.run(_active(), person=person, active=conversation.id)


def _ask_again(transaction: Transaction, ask_at: Mapping[str, datetime | None], chance: Chance) -> None:
    """When the deals come up again: never before the person's next chance, because today's is used."""
    for deal_id, at in ask_at.items():
        transaction.run(_at(), deal=deal_id, at=None if at is None else max(at, chance.later))


def _held_until(transaction: Transaction, row: Outgoing, until: datetime) -> PutOff:
    transaction.run(_later(), row=row.id, held=row.token, until=until, tried=row.attempts - 1)
    return PutOff()


def _dropped(transaction: Transaction, row: Outgoing, now: datetime) -> Dropped:
    """Settle a message that says nothing. Its key is free again: it did not take the day's place."""
    transaction.run(_nothing_left(), row=row.id, held=row.token, at=now, freed=f"{row.key}:{row.id}")
    return Dropped()


def _workspace_of(connection: Connection, row: Outgoing) -> str | None:
    """The workspace of a message; None where it was erased."""
    return next(iter(run_across(connection, "delivery", _workspace(), row=row.id).scalars()), None)


@cache
def _workspace() -> Select[str]:
    return select(_OUTBOX.c.workspace_id).where(_OUTBOX.c.id == bindparam("row"))


@cache
def _person() -> Select[*tuple[Any, ...]]:
    return (
        select(
            _PERSONS.c.name,
            _PERSONS.c.language,
            _PERSONS.c.zone,
            _PERSONS.c.notice_seen,
            _PERSONS.c.habits,
            _PERSONS.c.active_conversation,
        )
        .where(_PERSONS.c.workspace_id == bindparam(BOUND), _PERSONS.c.id == bindparam("person"))
        .with_for_update()
    )


def _ours() -> ColumnElement[bool]:
    """The row as this worker holds it."""
    return and_(
        _OUTBOX.c.workspace_id == bindparam(BOUND),
        _OUTBOX.c.id == bindparam("row"),
        _OUTBOX.c.token == bindparam("held"),
        _OUTBOX.c.state == literal_column("'claimed'"),
    )


@cache
def _held() -> Select[int]:
    return select(_OUTBOX.c.id).where(_ours()).with_for_update()


@cache
def _at_hand() -> Select[Conversation, datetime]:
    one = or_(_CONVERSATIONS.c.id == bindparam("active"), _CONVERSATIONS.c.deal_id.is_(None))
    return select(_CONVERSATIONS.c.state, _CONVERSATIONS.c.saved_at).where(*_own(), one)


def _own() -> tuple[ColumnElement[bool], ...]:
    return (
        _CONVERSATIONS.c.workspace_id == bindparam(BOUND),
        _CONVERSATIONS.c.person_id == bindparam("person"),
    )


@cache
def _deals() -> Select[str, Conversation | None, int]:
    """What is due now, or was when the message was queued, the longest overdue first; and how many of them there are."""
    theirs = and_(
        _CONVERSATIONS.c.workspace_id == DEALS.c.workspace_id,
        _CONVERSATIONS.c.person_id == DEALS.c.owner,
        _CONVERSATIONS.c.deal_id == DEALS.c.id,
    )
    return (
        select(DEALS.c.id, _CONVERSATIONS.c.state, func.count().over())
        .select_from(DEALS.outerjoin(_CONVERSATIONS, theirs))
        .where(
            DEALS.c.workspace_id == bindparam(BOUND),
            DEALS.c.owner == bindparam("owner"),
            DEALS.c.ask_at.is_not(None),
            DEALS.c.ask_at <= bindparam("until", type_=DEALS.c.ask_at.type),
        )
        .order_by(func.coalesce(DEALS.c.next_step_last, DEALS.c.heard_on).nulls_last(), DEALS.c.id)
        .limit(bindparam("most"))
    )


@cache
def _new_conversation(dialect: Dialect) -> DialectInsert:
    return insert_into(_CONVERSATIONS, dialect).on_conflict_do_nothing()


@cache
def _changed_conversation() -> Update:
    names = ("version", "unfinished", "state", "saved_at")
    one = (_CONVERSATIONS.c.id == bindparam("wanted")) & (_CONVERSATIONS.c.version == bindparam("seen"))
    changed = {name: bindparam(f"new_{name}", type_=_CONVERSATIONS.c[name].type) for name in names}
    return update(_CONVERSATIONS).where(*_own(), one).values(changed)


@cache
def _active() -> Update:
    own = (_PERSONS.c.workspace_id == bindparam(BOUND)) & (_PERSONS.c.id == bindparam("person"))
    return update(_PERSONS).where(own).values(active_conversation=bindparam("active"))


@cache
def _at() -> Update:
    one = (DEALS.c.workspace_id == bindparam(BOUND)) & (DEALS.c.id == bindparam("deal"))
    return update(DEALS).where(one).values(ask_at=bindparam("at"))


@cache
def _worded() -> Update:
    words = bindparam("words", type_=_OUTBOX.c.message.type)
    return update(_OUTBOX).where(_ours()).values(message=words, locale=bindparam("spoken"))


@cache
def _later() -> Update:
    given_back = {
        "state": "pending",
        "owner": None,
        "lease_until": None,
        "not_before": bindparam("until", type_=_OUTBOX.c.not_before.type),
        "attempts": bindparam("tried"),
    }
    return update(_OUTBOX).where(_ours()).values(given_back)


@cache
def _nothing_left() -> Update:
    settled = {
        "state": "dropped",
        "owner": None,
        "lease_until": None,
        "settled_at": bindparam("at", type_=_OUTBOX.c.settled_at.type),
        "reason": NOTHING_LEFT,
        "key": bindparam("freed"),
    }
    return update(_OUTBOX).where(_ours()).values(settled)
