"""Who speaks: the person behind an identity, made on first contact, and what every turn asks about them.

The latter is asked for together with the turn's event key, by the identity alone, so that a server is asked once. The person's
row is locked by the first of these statements; those behind it see what is there when they have the lock.
"""

from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Text,
    and_,
    bindparam,
    cast,
    exists,
    null,
    or_,
    select,
    union_all,
)

from bot.coach.turn.state import Conversation
from bot.ports import Identity
from storage import outbox
from storage import turn_statements as statements
from storage.prepared import Row
from storage.tables import ConversationRow, IdentityRow, OutboxRow, PersonRow, table_of
from storage.tenancy import BOUND
from storage.transaction import Later, Transaction

_PERSONS, _IDENTITIES = table_of(PersonRow), table_of(IdentityRow)
_CONVERSATIONS, _OUTBOX = table_of(ConversationRow), table_of(OutboxRow)


@dataclass(frozen=True, slots=True)
class Ahead:
    """Who is behind an identity, what they are in the middle of, and whether a reply still has to go out to them."""

    identity: Identity
    _person: Later
    _at_hand: Later

    def person(self) -> Row | None:
        """As `turn_statements.person` answers it; None where nobody is known by this identity."""
        return self._person.result().first()

    def conversations(self) -> list[Conversation]:
        """The one they were last in, and the one without a deal."""
        return [state for state in self._at_hand.result().scalars() if state is not None]

    def awaits_reply(self) -> bool:
        """Whether a reply had still to go out to them when the turn began: nobody adds one while their row is locked."""
        return None in self._at_hand.result().scalars()


def look_ahead(transaction: Transaction, identity: Identity, mark: str) -> Ahead:
    """Ask for all of it, with what waits already; `mark` is the one under which an erasure of theirs is known."""
    external = identity.external_id
    return Ahead(
        identity,
        transaction.later(statements.person(), external=external, mark=mark),
        transaction.later(_at_hand(), external=external),
    )


def find(transaction: Transaction, identity: Identity, mark: str) -> Row | None:
    """The person alone, as `Ahead.person` gives them."""
    return transaction.run(statements.person(), external=identity.external_id, mark=mark).first()


def introduce(transaction: Transaction, identity: Identity, new_id: str, now: datetime) -> None:
    """Make the person with this id, unless somebody else did at the same moment."""
    row = {"external_id": identity.external_id, "person_id": new_id}
    if transaction.add(statements.new_identity(transaction.dialect), [row]).rowcount == 1:
        person = {
            "id": new_id, "name": identity.name, "language": identity.language, "zone": identity.zone,
            "email": identity.email, "language_chosen": False, "away": False, "notice_seen": False, "outbox_counter": 0, "created_at": now,
        }  # fmt: skip
        transaction.add(statements.new_person(), [person])


@cache
def _at_hand() -> CompoundSelect[*tuple[Any, ...]]:
    """Their conversations at hand, and one NULL besides where a reply has still to go out to them."""
    theirs = and_(
        _CONVERSATIONS.c.workspace_id == _PERSONS.c.workspace_id, _CONVERSATIONS.c.person_id == _PERSONS.c.id
    )
    to_them = exists().where(
        _OUTBOX.c.workspace_id == _IDENTITIES.c.workspace_id,
        _OUTBOX.c.recipient == _IDENTITIES.c.person_id,
        _OUTBOX.c.lane == "reply",
        _OUTBOX.c.state.in_(outbox.STILL_UNSETTLED),
    )
    conversations = (
        select(_CONVERSATIONS.c.state)
        .select_from(_IDENTITIES.join(_PERSONS, statements.same_person()).join(_CONVERSATIONS, theirs))
        .where(
            *_known_as(),
            or_(
                _CONVERSATIONS.c.id == _PERSONS.c.active_conversation,
                _CONVERSATIONS.c.deal_id.is_(None),
            ),
        )
    )
    awaited = select(cast(null(), Text)).select_from(_IDENTITIES).where(*_known_as(), to_them)
    return union_all(conversations, awaited)


def _known_as() -> tuple[ColumnElement[bool], ...]:
    return (
        _IDENTITIES.c.workspace_id == bindparam(BOUND),
        _IDENTITIES.c.external_id == bindparam("external"),
    )
