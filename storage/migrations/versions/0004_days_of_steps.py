"""The days of the customer's steps: when they mean to take one that is not yet their next."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("buying_steps", sa.Column("first", sa.Date(), nullable=True))
    op.add_column("buying_steps", sa.Column("last", sa.Date(), nullable=True))


def downgrade() -> None:
    op.drop_column("buying_steps", "last")
    op.drop_column("buying_steps", "first")
