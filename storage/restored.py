"""What is known of a message that waited in a backup: it may have been sent since, whatever the rows that were put back say.

That is kept in `reason` until the message is settled, however often it is given back before that. A message of the day
has no words while it waits, so nothing else in its row would tell one that was sent since from one that never was.
"""

from typing import Final

from sqlalchemy import Connection, case, update

from bot.ports import OutboxState
from storage.outbox import STILL_UNSETTLED
from storage.tables import UNSETTLED, OutboxRow, table_of
from storage.tenancy import Across, scope

_OUTBOX: Final = table_of(OutboxRow)
_RESTORED: Final = "restored from a backup"
_BESIDE: Final = "; "


def hold(connection: Connection) -> int:
    """After a backup was put back: whatever was still to be sent may have been sent since. Answers how many are held.

    They are "unknown", so that a look into the channel's history comes before any of them is sent.
    """
    held = {
        "state": "unknown",
        "owner": None,
        "lease_until": None,
        "token": _OUTBOX.c.token + 1,
        "attempts": case((_OUTBOX.c.attempts > 0, _OUTBOX.c.attempts), else_=1),
        "reason": _RESTORED,
    }
    with scope(connection, Across("delivery")):
        return connection.execute(
            update(_OUTBOX).where(_OUTBOX.c.state.in_(STILL_UNSETTLED)).values(held)
        ).rowcount


def is_restored(reason: str | None) -> bool:
    """Whether a row with this reason waited in a backup that was put back."""
    return reason is not None and reason.startswith(_RESTORED)


def still_restored(state: OutboxState, reason: str | None) -> str | None:
    """The reason to store with a message that waited in a backup: while it is unsettled, that stays known of it."""
    if state not in UNSETTLED:
        return reason
    return _RESTORED if reason is None else f"{_RESTORED}{_BESIDE}{reason}"


def reason_beside(reason: str) -> str:
    """Why a message is held up now, without what is known of it since the backup; empty where there is nothing else."""
    return reason.removeprefix(_RESTORED).removeprefix(_BESIDE)
