"""The rows: who speaks, what they said, and what goes out.

The deal memory's rows are in `deal_tables`, those of what is said unasked in `unasked_tables`. Every tenant row carries its workspace, and its key starts with it. Foreign keys are checked at COMMIT, so that a turn
may store in the order it thinks. Definitions only: no statement may enter.
"""

from datetime import date, datetime
from typing import ClassVar, Literal

from pydantic import ConfigDict
from sqlalchemy import ForeignKeyConstraint, Index, MetaData, Table, UniqueConstraint, false, text
from sqlmodel import Field, SQLModel

from storage.columns import ConversationJson, HabitsJson, MessageJson, Said, UtcDateTime

ERASED = "[erased]"
# What the outbox still has to deal with; the partial index and the claim must say it in the same words.
UNSETTLED = ("pending", "claimed", "unknown")
UNSETTLED_SQL = "state IN ('pending', 'claimed', 'unknown')"
# What the scheduler looks through; the partial indexes and the claims must say it in the same words.
DUE_SQL = "ask_at IS NOT NULL"


class Row(SQLModel):
    """What all rows share: one schema with names for every constraint, so that migrations can speak of them."""

    # A row is made and read without checks of its fields; making those for every table takes a tenth of a start.
    model_config = ConfigDict(defer_build=True)  # type: ignore[assignment]  # the name of its type is private

    metadata: ClassVar[MetaData] = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


def table_of(model: type[Row]) -> Table:
    """The Core table of a row class."""
    return Row.metadata.tables[str(model.__tablename__)]


def belongs_to(
    parent: str, *columns: str, key: tuple[str, ...] = ("workspace_id", "id")
) -> ForeignKeyConstraint:
    """A foreign key to `parent` that is checked at COMMIT."""
    return ForeignKeyConstraint(
        columns, [f"{parent}.{name}" for name in key], deferrable=True, initially="DEFERRED"
    )


class OrganisationRow(Row, table=True):
    """A company that uses the coach; it may have workspaces on several channels."""

    __tablename__ = "organisations"

    id: str = Field(primary_key=True)
    name: str


class WorkspaceRow(Row, table=True):
    """A channel's workspace: what one of them stores, another never sees."""

    __tablename__ = "workspaces"
    __table_args__ = (
        UniqueConstraint("channel", "external_id"),
        belongs_to("organisations", "organisation_id", key=("id",)),
    )

    id: str = Field(primary_key=True)
    organisation_id: str
    channel: str
    external_id: str


class PersonRow(Row, table=True):
    """A salesperson: locked first in every turn; holds the active conversation and the outbox counter.

    `language_chosen`: they chose it here, so it does not follow their channel; NULL where nobody knows. `away`: their channel
    takes nothing for them. `told_at` is when the channel told what stands here of them. `home_page` is the page of their home view, from 0, and `home_by` the program that drew it last.
    """

    __tablename__ = "persons"
    __table_args__ = (
        belongs_to("workspaces", "workspace_id", key=("id",)),
        Index("ix_persons_email", "email"),
    )

    workspace_id: str = Field(primary_key=True)
    id: str = Field(primary_key=True)
    name: str = Field(sa_type=Said)
    language: str
    zone: str
    notice_seen: bool = False
    active_conversation: str | None = None
    outbox_counter: int = 0
    created_at: datetime = Field(sa_type=UtcDateTime)
    habits: object = Field(default=None, sa_type=HabitsJson, nullable=True)
    email: str | None = Field(default=None, sa_type=Said)
    language_chosen: bool | None = None
    away: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    told_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    home_page: int | None = None
    home_by: str | None = None


class IdentityRow(Row, table=True):
    """How a channel knows a person."""

    __tablename__ = "identities"
    __table_args__ = (
        belongs_to("persons", "workspace_id", "person_id"),
        Index(None, "workspace_id", "person_id"),
    )

    workspace_id: str = Field(primary_key=True)
    external_id: str = Field(primary_key=True)
    person_id: str


class ConversationRow(Row, table=True):
    """A conversation of a person: one per deal, and one without a deal."""

    __tablename__ = "conversations"
    __table_args__ = (
        UniqueConstraint("workspace_id", "person_id", "deal_id"),
        Index(
            "uq_conversations_lobby",
            "workspace_id",
            "person_id",
            unique=True,
            sqlite_where=text("deal_id IS NULL"),
            postgresql_where=text("deal_id IS NULL"),
        ),
        belongs_to("persons", "workspace_id", "person_id"),
        belongs_to("deals", "workspace_id", "deal_id"),
    )

    workspace_id: str = Field(primary_key=True)
    id: str = Field(primary_key=True)
    person_id: str
    deal_id: str | None = None
    version: int
    unfinished: bool
    state: object = Field(sa_type=ConversationJson)
    saved_at: datetime = Field(sa_type=UtcDateTime)


class AnswerRow(Row, table=True):
    """What a person typed, word for word, with the question it answered."""

    __tablename__ = "answers"
    __table_args__ = (
        UniqueConstraint("workspace_id", "turn_id", "n"),
        belongs_to("persons", "workspace_id", "person_id"),
        belongs_to("deals", "workspace_id", "deal_id"),
        Index(None, "workspace_id", "person_id"),
        Index(None, "workspace_id", "deal_id"),
        {"sqlite_autoincrement": True},
    )

    id: int | None = Field(default=None, primary_key=True)
    workspace_id: str
    turn_id: str
    n: int
    person_id: str
    deal_id: str | None = None
    question: str
    text: str = Field(sa_type=Said)
    at: datetime = Field(sa_type=UtcDateTime)


class EventKeyRow(Row, table=True):
    """A delivery that was taken: the same key again is a repeat."""

    __tablename__ = "event_keys"
    __table_args__ = (
        belongs_to("workspaces", "workspace_id", key=("id",)),
        Index(None, "workspace_id", "person_id"),
    )

    workspace_id: str = Field(primary_key=True)
    key: str = Field(primary_key=True)
    person_id: str | None = None
    at: datetime = Field(sa_type=UtcDateTime)


class OutboxRow(Row, table=True):
    """A message to send. Order holds per recipient and lane; `token` fences a worker that lost its lease.

    `settled_at` is when there was nothing more to do with it, by our clock; leases go by the database's.
    """

    __tablename__ = "outbox"
    __table_args__ = (
        UniqueConstraint("workspace_id", "key"),
        belongs_to("workspaces", "workspace_id", key=("id",)),
        Index(
            "ix_outbox_unsettled",
            "workspace_id",
            "recipient",
            "lane",
            "order",
            sqlite_where=text(UNSETTLED_SQL),
            postgresql_where=text(UNSETTLED_SQL),
        ),
        Index(None, "workspace_id", "recipient"),
        {"sqlite_autoincrement": True},
    )

    id: int | None = Field(default=None, primary_key=True)
    key: str
    workspace_id: str
    recipient: str
    lane: str
    kind: str
    order: int
    target_key: str | None = None
    message: object = Field(sa_type=MessageJson)
    locale: str
    state: str
    owner: str | None = None
    token: int = 0
    lease_until: datetime | None = Field(default=None, sa_type=UtcDateTime)
    not_before: datetime | None = Field(default=None, sa_type=UtcDateTime)
    attempted_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    attempts: int = 0
    external_ref: str | None = None
    expires_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    settled_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    reason: str | None = None


class UpkeepRow(Row, table=True):
    """The last day, in UTC, on which a daily piece of upkeep was done."""

    __tablename__ = "upkeep"

    task: str = Field(primary_key=True)
    day: date


ErasedKind = Literal["person", "contact"]


class ErasureRow(Row, table=True):
    """An erasure this database knows of; `scrubbed` when the freed space was overwritten too.

    Of a person there is a second row for a while, under a hash of who they were (`erased_lately`).
    """

    __tablename__ = "erasures"

    id: str = Field(primary_key=True)
    at: datetime = Field(sa_type=UtcDateTime)
    scrubbed: bool = False
