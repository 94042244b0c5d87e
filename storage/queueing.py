"""What a turn puts into the outbox: its replies, in their order, and what it claims to send at once."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from bot.coach.effects import TellColleague
from bot.coach.replies import Message
from bot.ports import Address, Lane, Outgoing
from storage import handing_over, outbox
from storage.outbox import Leases
from storage.person_state import PersonState
from storage.transaction import Transaction


class Queue:
    """The messages of one turn, to the speaker and to colleagues, until they are written."""

    def __init__(self, transaction: Transaction, leases: Leases) -> None:
        """Nothing waits yet; what is claimed is leased as `leases` says."""
        self._transaction = transaction
        self._leases = leases
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

    def claim(
        self,
        *,
        recipient: str,
        address: Address,
        owner: str,
        waits: Callable[[], bool],
        write: Callable[[], None],
    ) -> tuple[Outgoing, ...]:
        """Claim the replies to the speaker for `owner`; none where something earlier `waits`.

        What else the turn changed goes along (`write`), so that this is the last that a server is asked.
        """
        own = [row for row in self._rows if row["lane"] == "reply" and row["recipient"] == recipient]
        if not own or waits():
            return ()
        self._rows = [row for row in self._rows if row not in own]
        write()
        claimed = [
            outbox.add_claimed(self._transaction, row, address, owner=owner, leases=self._leases)
            for row in own
        ]
        return tuple(outgoing() for outgoing in claimed)

    def write(self) -> None:
        """Let what was not claimed wait with what is sent next."""
        if self._rows:
            self._transaction.add_later(outbox.INSERT, self._rows)
            self._rows = []
