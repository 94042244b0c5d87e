"""The statements with which a day's message gets its words, is given back, or is let go."""

from datetime import datetime
from functools import cache
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
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

from bot.coach.turn.state import Conversation
from storage.records import DEALS
from storage.tables import ConversationRow, OutboxRow, PersonRow, table_of
from storage.tenancy import BOUND
from storage.transaction import Dialect, DialectInsert, insert_into

_OUTBOX: Final = table_of(OutboxRow)
_PERSONS: Final = table_of(PersonRow)
_CONVERSATIONS: Final = table_of(ConversationRow)
NOTHING_LEFT: Final = "nothing left to say"


@cache
def workspace() -> Select[str]:
    """Which workspace a message is of."""
    return select(_OUTBOX.c.workspace_id).where(_OUTBOX.c.id == bindparam("row"))


@cache
def person() -> Select[*tuple[Any, ...]]:
    """The person the message is for, with the row locked."""
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
def held() -> Select[int]:
    """Whether this worker holds the message still, with the row locked."""
    return select(_OUTBOX.c.id).where(_ours()).with_for_update()


@cache
def at_hand() -> Select[Conversation, datetime]:
    """The conversation that the person is in, and the one without a deal."""
    one = or_(_CONVERSATIONS.c.id == bindparam("active"), _CONVERSATIONS.c.deal_id.is_(None))
    return select(_CONVERSATIONS.c.state, _CONVERSATIONS.c.saved_at).where(*_own(), one)


def _own() -> tuple[ColumnElement[bool], ...]:
    return (
        _CONVERSATIONS.c.workspace_id == bindparam(BOUND),
        _CONVERSATIONS.c.person_id == bindparam("person"),
    )


@cache
def deals() -> Select[str, Conversation | None, int]:
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
def new_conversation(dialect: Dialect) -> DialectInsert:
    """A conversation that was not there; one that is stays as it is."""
    return insert_into(_CONVERSATIONS, dialect).on_conflict_do_nothing()


@cache
def changed_conversation() -> Update:
    """The conversation as it goes on, where it is still in the version that was seen."""
    names = ("version", "unfinished", "state", "saved_at")
    one = (_CONVERSATIONS.c.id == bindparam("wanted")) & (_CONVERSATIONS.c.version == bindparam("seen"))
    changed = {name: bindparam(f"new_{name}", type_=_CONVERSATIONS.c[name].type) for name in names}
    return update(_CONVERSATIONS).where(*_own(), one).values(changed)


@cache
def active() -> Update:
    """Which conversation the person is in."""
    own = (_PERSONS.c.workspace_id == bindparam(BOUND)) & (_PERSONS.c.id == bindparam("person"))
    return update(_PERSONS).where(own).values(active_conversation=bindparam("active"))


@cache
def asked_again() -> Update:
    """When a deal comes up again."""
    one = (DEALS.c.workspace_id == bindparam(BOUND)) & (DEALS.c.id == bindparam("deal"))
    return update(DEALS).where(one).values(ask_at=bindparam("at"))


@cache
def worded() -> Update:
    """The message with its words."""
    words = bindparam("words", type_=_OUTBOX.c.message.type)
    return update(_OUTBOX).where(_ours()).values(message=words, locale=bindparam("spoken"))


@cache
def held_until() -> Update:
    """The message given back, to rest until then."""
    given_back = {
        "state": "pending",
        "owner": None,
        "lease_until": None,
        "not_before": bindparam("until", type_=_OUTBOX.c.not_before.type),
        "attempts": bindparam("tried"),
    }
    return update(_OUTBOX).where(_ours()).values(given_back)


@cache
def nothing_left() -> Update:
    """The message settled without having been sent."""
    settled = {
        "state": "dropped",
        "owner": None,
        "lease_until": None,
        "settled_at": bindparam("at", type_=_OUTBOX.c.settled_at.type),
        "reason": NOTHING_LEFT,
        "key": bindparam("freed"),
    }
    return update(_OUTBOX).where(_ours()).values(settled)
