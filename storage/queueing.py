"""What a turn puts into the outbox, to the speaker and to colleagues, in its order."""

from datetime import datetime
from typing import Any

from bot.coach.turn.effects import TellColleague
from bot.coach.turn.replies import Message
from bot.ports import Lane
from storage import handing_over, outbox
from storage.person_state import PersonState
from storage.transaction import Transaction


class Queue:
    """The messages of one turn, to the speaker and to colleagues, until they are written."""

    def __init__(self, transaction: Transaction) -> None:
        """Nothing waits yet."""
        self._transaction = transaction
        self._rows: list[dict[str, Any]] = []

    def tell(self, effect: TellColleague, *, by: str, turn_id: str, now: datetime) -> None:
        """Put a message to a colleague out, where there is one. Its key begins with whose words it holds, for an erasure."""
        order = handing_over.next_order(self._transaction, effect.person_id)
        if order is None:
            return
        key = f"{outbox.told_by(by)}{turn_id}:{effect.person_id}"
        row = outbox.new_row(effect.message, key=key, recipient=effect.person_id, lane="reply", order=order)
        self._rows.append(row | {"not_before": now, "expires_at": None})

    def put(
        self,
        message: Message,
        *,
        key: str,
        to: str,
        person: PersonState,
        lane: Lane,
        not_before: datetime,
        expires_at: datetime | None,
    ) -> None:
        """Put a message to the speaker `to` out, behind what is queued for them in that lane already."""
        person.outbox_counter += 1
        row = outbox.new_row(message, key=key, recipient=to, lane=lane, order=person.outbox_counter)
        self._rows.append(row | {"not_before": not_before, "expires_at": expires_at})

    def has_reply_to(self, recipient: str) -> bool:
        """Whether a reply to this person is among them."""
        return any(_is_reply_to(row, recipient) for row in self._rows)

    def take_replies_to(self, recipient: str) -> list[dict[str, Any]]:
        """The replies to this person, which are not written with the others any more."""
        own = [row for row in self._rows if _is_reply_to(row, recipient)]
        self._rows = [row for row in self._rows if not _is_reply_to(row, recipient)]
        return own

    def write(self) -> None:
        """Let what was not taken wait with what is sent next."""
        if self._rows:
            self._transaction.add_later(outbox.INSERT, self._rows)
            self._rows = []


def _is_reply_to(row: dict[str, Any], recipient: str) -> bool:
    return bool(row["lane"] == "reply" and row["recipient"] == recipient)
