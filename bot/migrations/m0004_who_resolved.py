"""Who resolved a ticket."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "0004"
down_revision = "0003"


def upgrade(op: Operations) -> None:
    """Add the column. Tickets that were resolved before have nobody in it; their events name them all the same."""
    op.add_column("tickets", sa.Column("resolved_by", sa.Text))
