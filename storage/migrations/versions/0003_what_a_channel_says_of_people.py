"""What a channel says of people: whether they are there, which page of their home view they look at, and their language."""

import sqlalchemy as sa
from alembic import op

from storage import columns

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("persons", sa.Column("language_chosen", sa.Boolean(), nullable=True))
    op.add_column("persons", sa.Column("away", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column("persons", sa.Column("told_at", columns.UtcDateTime(), nullable=True))
    op.add_column("persons", sa.Column("home_page", sa.Integer(), nullable=True))
    op.add_column("persons", sa.Column("home_by", sa.String(), nullable=True))


def downgrade() -> None:
    for name in ("home_by", "home_page", "told_at", "away", "language_chosen"):
        op.drop_column("persons", name)
