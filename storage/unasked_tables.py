"""The rows of what the coach says unasked: what it told, and the calls it was told of. Definitions only: no statement may enter."""

from datetime import datetime

from sqlalchemy import Index, text
from sqlmodel import Field

from storage.columns import Said, UtcDateTime
from storage.tables import DUE_SQL, Row, belongs_to


class ToldRow(Row, table=True):
    """Something that was told unasked: never twice. `key` says what, as `nudge:<step>:<slips>:<number>`.

    `outbox_key` is the message it stands in; it is told once that is sent, and free again where that was dropped.
    """

    __tablename__ = "told"
    __table_args__ = (
        belongs_to("persons", "workspace_id", "person_id"),
        belongs_to("deals", "workspace_id", "deal_id"),
        Index(None, "workspace_id", "outbox_key"),
        Index(None, "workspace_id", "person_id"),
        Index(None, "workspace_id", "deal_id"),
    )

    workspace_id: str = Field(primary_key=True)
    key: str = Field(primary_key=True)
    person_id: str
    deal_id: str | None = None
    outbox_key: str
    at: datetime = Field(sa_type=UtcDateTime)


class CallRow(Row, table=True):
    """A call that ended, as another system reported it; `id` is that system's own, `body_hash` of all it said.

    `ask_at` is the instant from which the person is to be asked about it; NULL once they were, or never will be. Of somebody
    who is not known, or does not want it, only the id and the hash are kept.
    """

    __tablename__ = "calls"
    __table_args__ = (
        belongs_to("workspaces", "workspace_id", key=("id",)),
        belongs_to("persons", "workspace_id", "person_id"),
        belongs_to("deals", "workspace_id", "deal_id"),
        Index(None, "workspace_id", "person_id"),
        Index(None, "workspace_id", "deal_id"),
        Index("ix_calls_ask_at", "ask_at", sqlite_where=text(DUE_SQL), postgresql_where=text(DUE_SQL)),
    )

    workspace_id: str = Field(primary_key=True)
    id: str = Field(primary_key=True)
    body_hash: str
    person_id: str | None = None
    deal_id: str | None = None
    account: str | None = Field(default=None, sa_type=Said)
    topic: str | None = Field(default=None, sa_type=Said)
    ended_at: datetime = Field(sa_type=UtcDateTime)
    at: datetime = Field(sa_type=UtcDateTime)
    ask_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
