"""Who was erased lately: a hash of whom, and the instant, for as long as something from before may still come in.

Platforms send again what they had no answer to, to whichever program listens by then; only the database knows in all of them.
"""

import json
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Final

from sqlalchemy import ColumnElement, Connection, and_, delete

from bot.errors import FromBefore
from storage.tables import ErasureRow, table_of
from storage.transaction import insert_into

# As long as event keys are kept, which recognise a repeated delivery of those who were not erased.
KEPT: Final = timedelta(days=30)

_ERASURES: Final = table_of(ErasureRow)
_SINCE: Final = "since:"
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


def mark_of(workspace_id: str, external_id: str) -> str:
    """The id under which it is kept since when somebody is erased."""
    return _SINCE + sha256(json.dumps([workspace_id, external_id]).encode()).hexdigest()


def is_mark(erasure_id: str) -> bool:
    """Whether this is such an id, and not that of an erasure."""
    return erasure_id.startswith(_SINCE)


def note(connection: Connection, workspace_id: str, external_id: str, at: datetime) -> None:
    """Nothing that they did until `at` is taken any more."""
    row = {"id": mark_of(workspace_id, external_id), "at": at, "scrubbed": True}
    known = insert_into(_ERASURES, connection.dialect.name).values(row)
    later = known.excluded.at > _ERASURES.c.at
    connection.execute(
        known.on_conflict_do_update(index_elements=["id"], set_={"at": known.excluded.at}, where=later)
    )


def must_be_since(erased_at: datetime | None, happened: int | None) -> None:
    """See that what `happened` (microseconds since 1970 by the platform's clock; None: at this moment) was done after an erasure.

    Raises:
        FromBefore: when it was not.
    """
    if erased_at is None or happened is None:
        return
    if _EPOCH + timedelta(microseconds=happened) <= erased_at:
        raise FromBefore("This was said before its person was erased.")


def instant_of(happened: int | None, now: datetime) -> datetime:
    """What `happened` says as an instant; `now` where it says nothing."""
    return now if happened is None else _EPOCH + timedelta(microseconds=happened)


def forget(connection: Connection, now: datetime) -> None:
    """Forget what is older, at `now`, than it is kept."""
    connection.execute(delete(_ERASURES).where(_old(now)))


def _old(now: datetime) -> ColumnElement[bool]:
    return and_(_ERASURES.c.id.startswith(_SINCE, autoescape=True), _ERASURES.c.at < now - KEPT)
