"""Coming back by itself: when a person may be spoken to, what of a deal is due, and what was told unasked."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from storage import columns

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def _added() -> dict[str, list[sa.Column[Any]]]:
    return {
        "persons": [
            sa.Column("habits", columns.HabitsJson(), nullable=True),
            sa.Column("email", sa.Text(), nullable=True),
        ],
        "deals": [
            sa.Column("heard_on", sa.Date(), nullable=True),
            sa.Column("closed_on", sa.Date(), nullable=True),
            sa.Column("closed_why", sa.Text(), nullable=True),
            sa.Column("coached", sa.String(), nullable=True),
            sa.Column("offered_to", sa.String(), nullable=True),
            sa.Column("briefed_for", sa.Date(), nullable=True),
            sa.Column("asked", sa.Integer(), server_default="0", nullable=False),
            sa.Column("asked_on", sa.Date(), nullable=True),
            sa.Column("quiet_until", sa.Date(), nullable=True),
            sa.Column("ask_at", columns.UtcDateTime(), nullable=True),
        ],
        "buying_steps": [sa.Column("heard_on", sa.Date(), nullable=True)],
        "contacts": [sa.Column("heard_on", sa.Date(), nullable=True)],
        "next_steps": [
            sa.Column("set_on", sa.Date(), nullable=True),
            sa.Column("asked", sa.Integer(), server_default="0", nullable=False),
            sa.Column("asked_on", sa.Date(), nullable=True),
            sa.Column("quiet_until", sa.Date(), nullable=True),
            sa.Column("never", sa.Boolean(), server_default=sa.false(), nullable=False),
            sa.Column("slip_reasons", columns.Texts(), server_default="[]", nullable=False),
            sa.Column("evidence", sa.String(), nullable=True),
        ],
        "our_actions": [sa.Column("reminded", sa.Boolean(), server_default=sa.false(), nullable=False)],
    }


_ASK_AT, _OFFERED = sa.text("ask_at IS NOT NULL"), sa.text("offered_to IS NOT NULL")


def _theirs(name: str) -> list[sa.ForeignKeyConstraint]:
    """What both new tables belong to."""
    parents = [("person_id", "persons"), ("deal_id", "deals")]
    return [
        sa.ForeignKeyConstraint(
            ["workspace_id", column],
            [f"{parent}.workspace_id", f"{parent}.id"],
            name=f"fk_{name}_workspace_id_{column}",
            initially="DEFERRED",
            deferrable=True,
        )
        for column, parent in parents
    ]


def upgrade() -> None:
    for table, added in _added().items():
        for column in added:
            op.add_column(table, column)
    # What was told before anything was due is looked at as soon as somebody looks.
    op.execute("UPDATE deals SET ask_at = touched_at WHERE status = 'open'")
    op.create_index("ix_persons_email", "persons", ["email"])
    op.create_index("ix_deals_ask_at", "deals", ["ask_at"], sqlite_where=_ASK_AT, postgresql_where=_ASK_AT)
    op.create_index(
        "ix_deals_offered_to",
        "deals",
        ["workspace_id", "offered_to"],
        sqlite_where=_OFFERED,
        postgresql_where=_OFFERED,
    )
    op.create_table(
        "told",
        sa.Column("workspace_id", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("deal_id", sa.String(), nullable=True),
        sa.Column("outbox_key", sa.String(), nullable=False),
        sa.Column("at", columns.UtcDateTime(), nullable=False),
        *_theirs("told"),
        sa.PrimaryKeyConstraint("workspace_id", "key", name="pk_told"),
    )
    op.create_table(
        "calls",
        sa.Column("workspace_id", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("body_hash", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=True),
        sa.Column("deal_id", sa.String(), nullable=True),
        sa.Column("account", sa.Text(), nullable=True),
        sa.Column("topic", sa.Text(), nullable=True),
        sa.Column("ended_at", columns.UtcDateTime(), nullable=False),
        sa.Column("at", columns.UtcDateTime(), nullable=False),
        sa.Column("ask_at", columns.UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["workspace_id"],
            ["workspaces.id"],
            name="fk_calls_workspace_id",
            initially="DEFERRED",
            deferrable=True,
        ),
        *_theirs("calls"),
        sa.PrimaryKeyConstraint("workspace_id", "id", name="pk_calls"),
    )
    for table, indexed in (
        ("told", "outbox_key"), ("told", "person_id"), ("told", "deal_id"), ("calls", "person_id"), ("calls", "deal_id"),
    ):  # fmt: skip
        op.create_index(f"ix_{table}_workspace_id_{indexed}", table, ["workspace_id", indexed])
    op.create_index("ix_calls_ask_at", "calls", ["ask_at"], sqlite_where=_ASK_AT, postgresql_where=_ASK_AT)


def downgrade() -> None:
    op.drop_table("calls")
    op.drop_table("told")
    op.drop_index("ix_deals_offered_to", "deals")
    op.drop_index("ix_deals_ask_at", "deals")
    op.drop_index("ix_persons_email", "persons")
    for table, added in _added().items():
        for column in added:
            op.drop_column(table, column.name)
