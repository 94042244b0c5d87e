"""The statements with which a turn finds and keeps who speaks: event keys, persons, identities and conversations."""

from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Insert,
    ScalarSelect,
    Select,
    Update,
    and_,
    bindparam,
    insert,
    or_,
    select,
    update,
)

from bot.coach.turn.state import Conversation
from storage.database_time import DatabaseNow
from storage.tables import (
    ConversationRow,
    ErasureRow,
    EventKeyRow,
    IdentityRow,
    PersonRow,
    WorkspaceRow,
    table_of,
)
from storage.tenancy import BOUND
from storage.transaction import Dialect, DialectInsert, insert_into

_PERSONS, _IDENTITIES, _CONVERSATIONS = table_of(PersonRow), table_of(IdentityRow), table_of(ConversationRow)
_EVENT_KEYS, _ERASURES, _WORKSPACES = table_of(EventKeyRow), table_of(ErasureRow), table_of(WorkspaceRow)


@cache
def new_event_key(dialect: Dialect) -> DialectInsert:
    """A delivery that nobody is known of yet; the same one again changes nothing."""
    return insert_into(_EVENT_KEYS, dialect).values(at=DatabaseNow()).on_conflict_do_nothing()


@cache
def known_event_key(dialect: Dialect) -> DialectInsert:
    """The key with whose it is, where the channel's id is known."""
    whose = (
        select(_IDENTITIES.c.person_id)
        .where(
            _IDENTITIES.c.workspace_id == bindparam(BOUND),
            _IDENTITIES.c.external_id == bindparam("external"),
        )
        .scalar_subquery()
    )
    return insert_into(_EVENT_KEYS, dialect).values(person_id=whose).on_conflict_do_nothing()


@cache
def own_event_key() -> Update:
    """Says whose a delivery was, now that it is known."""
    of_this_turn = _EVENT_KEYS.c.key == bindparam("taken")
    mine = _EVENT_KEYS.c.workspace_id == bindparam(BOUND)
    # Kept for a number of days by our clock, so that is the one that stamps them.
    owned = {"person_id": bindparam("person"), "at": bindparam("stamp", type_=_EVENT_KEYS.c.at.type)}
    return update(_EVENT_KEYS).where(mine, of_this_turn).values(owned)


@cache
def erased_at() -> Select[*tuple[Any, ...]]:
    """When whoever bears this mark, in this workspace, was erased last; NULL for everybody else."""
    return select(_erased_at()).select_from(_WORKSPACES).where(_WORKSPACES.c.id == bindparam(BOUND))


def _erased_at() -> ScalarSelect[Any]:
    return select(_ERASURES.c.at).where(_ERASURES.c.id == bindparam("mark")).scalar_subquery()


@cache
def person() -> Select[*tuple[Any, ...]]:
    """The person behind an identity, with the row locked, and when whoever was behind it before was erased."""
    return (
        select(
            _PERSONS.c.id,
            _erased_at(),
            _PERSONS.c.name,
            _PERSONS.c.language,
            _PERSONS.c.zone,
            _PERSONS.c.notice_seen,
            _PERSONS.c.active_conversation,
            _PERSONS.c.outbox_counter,
            _PERSONS.c.habits,
            _PERSONS.c.email,
            _PERSONS.c.language_chosen,
            _PERSONS.c.away,
            _PERSONS.c.told_at,
            _PERSONS.c.home_page,
            _PERSONS.c.home_by,
        )
        .select_from(_PERSONS.join(_IDENTITIES, same_person()))
        .where(
            _IDENTITIES.c.workspace_id == bindparam(BOUND),
            _IDENTITIES.c.external_id == bindparam("external"),
        )
        .with_for_update(of=_PERSONS)
    )


@cache
def new_person() -> Insert:
    """Somebody who is here for the first time."""
    return insert(_PERSONS)


@cache
def changed_person(names: tuple[str, ...]) -> Update:
    """What a turn changed on the person's own row: these columns, each value given as `new_` and the name."""
    own = (_PERSONS.c.workspace_id == bindparam(BOUND)) & (_PERSONS.c.id == bindparam("person"))
    changed = {name: bindparam(f"new_{name}", type_=_PERSONS.c[name].type) for name in names}
    return update(_PERSONS).where(own).values(changed)


def same_person() -> ColumnElement[bool]:
    """Whom an identity is of."""
    return and_(
        _PERSONS.c.workspace_id == _IDENTITIES.c.workspace_id, _PERSONS.c.id == _IDENTITIES.c.person_id
    )


@cache
def new_identity(dialect: Dialect) -> DialectInsert:
    """How a channel knows a person, unless it does already."""
    return insert_into(_IDENTITIES, dialect).on_conflict_do_nothing()


def _own_conversations() -> Select[*tuple[object, ...]]:
    return select(_CONVERSATIONS.c.state).where(
        _CONVERSATIONS.c.workspace_id == bindparam(BOUND), _CONVERSATIONS.c.person_id == bindparam("person")
    )


@cache
def by_id() -> Select[*tuple[object, ...]]:
    """The person's conversation of this id, and the one without a deal, which every turn asks for."""
    one = or_(_CONVERSATIONS.c.id == bindparam("wanted"), _CONVERSATIONS.c.deal_id.is_(None))
    return _own_conversations().where(one)


@cache
def of_deal() -> Select[*tuple[object, ...]]:
    """The person's conversation about a deal."""
    return _own_conversations().where(_CONVERSATIONS.c.deal_id == bindparam("wanted"))


@cache
def without_deal() -> Select[*tuple[object, ...]]:
    """The person's conversation without a deal."""
    return _own_conversations().where(_CONVERSATIONS.c.deal_id.is_(None))


@cache
def new_conversation(dialect: Dialect) -> DialectInsert:
    """A conversation, unless there is one with its id, or of the person about its deal."""
    return insert_into(_CONVERSATIONS, dialect).on_conflict_do_nothing()


@cache
def changed_conversation() -> Update:
    """The conversation's next version, unless another turn stored one since."""
    return (
        update(_CONVERSATIONS)
        .where(
            _CONVERSATIONS.c.workspace_id == bindparam(BOUND),
            _CONVERSATIONS.c.id == bindparam("wanted"),
            _CONVERSATIONS.c.person_id == bindparam("person"),
            _CONVERSATIONS.c.version == bindparam("seen"),
        )
        .values(
            {
                name: bindparam(f"new_{name}", type_=_CONVERSATIONS.c[name].type)
                for name in ("deal_id", "version", "unfinished", "state", "saved_at")
            }
        )
    )


def is_unfinished(conversation: Conversation) -> bool:
    """Whether a walk waits to be taken up again."""
    return conversation.walk is not None and conversation.phase in {"asking", "mirroring", "paused"}
