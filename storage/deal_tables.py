"""The deal memory's rows: each field is a column of the same name as in the core's record.

`rank` keeps the order in which records came to stand; `removed` rows stay. Nothing is overwritten without its version
in `fact_history`. Definitions only: no statement may enter.
"""

from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import Index, UniqueConstraint, false, text
from sqlmodel import Field

from bot.coach.known.facts import TopicMark
from storage.columns import Exact, JsonObject, Marks, Said, Texts, UtcDateTime
from storage.tables import DUE_SQL, Row, belongs_to


class DealRow(Row, table=True):
    """A deal with what is current about it, so that a list is one query.

    `ask_at` is the instant from which the coach has something to say about it unasked; NULL while it has nothing.
    """

    __tablename__ = "deals"
    __table_args__ = (
        belongs_to("persons", "workspace_id", "owner"),
        Index(None, "workspace_id", "owner", "touched_n"),
        Index(None, "workspace_id", "owner", "account_key"),
        Index("ix_deals_ask_at", "ask_at", sqlite_where=text(DUE_SQL), postgresql_where=text(DUE_SQL)),
        Index(
            "ix_deals_offered_to",
            "workspace_id",
            "offered_to",
            sqlite_where=text("offered_to IS NOT NULL"),
            postgresql_where=text("offered_to IS NOT NULL"),
        ),
    )

    workspace_id: str = Field(primary_key=True)
    id: str = Field(primary_key=True)
    owner: str
    account: str = Field(sa_type=Said)
    account_key: str = Field(sa_type=Said)
    topic: str | None = Field(default=None, sa_type=Said)
    value: Decimal | None = Field(default=None, sa_type=Exact)
    status: str
    budget: str
    budget_needs: str | None = Field(default=None, sa_type=Said)
    unbudgeted_route: str | None = Field(default=None, sa_type=Said)
    disagreement: bool | None = None
    next_call_on: date | None = None
    walks_done: int
    marks: tuple[TopicMark, ...] = Field(sa_type=Marks)
    created_at: datetime = Field(sa_type=UtcDateTime)
    touched_at: datetime = Field(sa_type=UtcDateTime)
    touched_n: int
    pointer: str | None = Field(default=None, sa_type=Said)
    next_step: str | None = Field(default=None, sa_type=Said)
    next_step_last: date | None = None
    open_questions: int = 0
    heard_on: date | None = None
    closed_on: date | None = None
    closed_why: str | None = Field(default=None, sa_type=Said)
    coached: str | None = None
    offered_to: str | None = None
    briefed_for: date | None = None
    asked: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    asked_on: date | None = None
    quiet_until: date | None = None
    ask_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class DealRecord(Row):
    """What the records of a deal share."""

    workspace_id: str = Field(primary_key=True)
    deal_id: str = Field(primary_key=True)
    id: str = Field(primary_key=True)
    rank: int


class BuyingStepRow(DealRecord, table=True):
    """A step of the customer's own buying process."""

    __tablename__ = "buying_steps"
    __table_args__ = (belongs_to("deals", "workspace_id", "deal_id"),)

    title: str = Field(sa_type=Said)
    order: int
    who: str | None = Field(default=None, sa_type=Said)
    status: str
    done_on: date | None = None
    evidence: str
    removed: bool
    heard_on: date | None = None
    first: date | None = None
    last: date | None = None


class PositionRow(DealRecord, table=True):
    """Where somebody says the customer is."""

    __tablename__ = "positions"
    __table_args__ = (belongs_to("deals", "workspace_id", "deal_id"),)

    on: date
    step_id: str | None = None
    stage: str | None = None
    words: str | None = Field(default=None, sa_type=Said)
    source: str | None = Field(default=None, sa_type=Said)
    evidence: str | None = None
    removed: bool


class ContactRow(DealRecord, table=True):
    """Somebody at the customer."""

    __tablename__ = "contacts"
    __table_args__ = (belongs_to("deals", "workspace_id", "deal_id"),)

    name: str | None = Field(default=None, sa_type=Said)
    role: str | None = Field(default=None, sa_type=Said)
    has_voice: bool | None = None
    can_say_yes: bool | None = None
    may_say_yes: bool | None = None
    may_alone: bool | None = None
    limit: Decimal | None = Field(default=None, sa_type=Exact)
    together_with: tuple[str, ...] = Field(sa_type=Texts)
    differs: bool | None = None
    evidence: str
    removed: bool
    heard_on: date | None = None


class NextStepRow(DealRecord, table=True):
    """What the customer will do next."""

    __tablename__ = "next_steps"
    __table_args__ = (belongs_to("deals", "workspace_id", "deal_id"),)

    what: str = Field(sa_type=Said)
    set_in: str
    who: str | None = Field(default=None, sa_type=Said)
    serves: str | None = None
    first: date | None = None
    last: date | None = None
    whose_date: str | None = None
    happened: bool | None = None
    slips: int
    removed: bool
    set_on: date | None = None
    asked: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    asked_on: date | None = None
    quiet_until: date | None = None
    never: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    slip_reasons: tuple[str, ...] = Field(
        default=(), sa_type=Texts, sa_column_kwargs={"server_default": "[]"}
    )
    evidence: str | None = None


class OurActionRow(DealRecord, table=True):
    """What we do so that the customer takes a step."""

    __tablename__ = "our_actions"
    __table_args__ = (belongs_to("deals", "workspace_id", "deal_id"),)

    what: str = Field(sa_type=Said)
    due_on: date | None = None
    serves: str | None = None
    value_for_them: str | None = Field(default=None, sa_type=Said)
    done: bool
    removed: bool
    reminded: bool = Field(default=False, sa_column_kwargs={"server_default": false()})


class CompetitorRow(DealRecord, table=True):
    """Who or what else the customer may choose."""

    __tablename__ = "competitors"
    __table_args__ = (belongs_to("deals", "workspace_id", "deal_id"),)

    name: str = Field(sa_type=Said)
    kind: str
    strategy: str | None = Field(default=None, sa_type=Said)
    strengths: str | None = Field(default=None, sa_type=Said)
    weaknesses: str | None = Field(default=None, sa_type=Said)
    our_answer: str | None = Field(default=None, sa_type=Said)
    removed: bool


class OpenQuestionRow(DealRecord, table=True):
    """Something to ask the customer."""

    __tablename__ = "open_questions"
    __table_args__ = (belongs_to("deals", "workspace_id", "deal_id"),)

    topic: str
    raised_on: date
    about: str | None = Field(default=None, sa_type=Said)
    resolved: bool


class SlipRow(Row, table=True):
    """The customer's next step moved; only ever added to."""

    __tablename__ = "slips"
    __table_args__ = (
        UniqueConstraint("workspace_id", "turn_id", "n"),
        belongs_to("deals", "workspace_id", "deal_id"),
        Index(None, "workspace_id", "deal_id"),
        {"sqlite_autoincrement": True},
    )

    id: int | None = Field(default=None, primary_key=True)
    workspace_id: str
    turn_id: str
    n: int
    deal_id: str
    next_step_id: str
    from_last: date
    to_last: date
    reason: str | None = Field(default=None, sa_type=Said)
    person_id: str | None = None
    at: datetime = Field(sa_type=UtcDateTime)


class FactHistoryRow(Row, table=True):
    """Every version a record ever had, in the order they were stored; only ever added to.

    What a version replaced is the one before it of the same kind and record id.
    """

    __tablename__ = "fact_history"
    __table_args__ = (
        UniqueConstraint("workspace_id", "turn_id", "n"),
        belongs_to("deals", "workspace_id", "deal_id"),
        Index(None, "workspace_id", "deal_id"),
        {"sqlite_autoincrement": True},
    )

    id: int | None = Field(default=None, primary_key=True)
    workspace_id: str
    turn_id: str
    n: int
    deal_id: str
    kind: str
    record_id: str
    version: object = Field(sa_type=JsonObject)
    person_id: str | None = None
    at: datetime = Field(sa_type=UtcDateTime)
