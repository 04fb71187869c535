"""The organization whose status a conversation began with."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "0007"
down_revision = "0006"


def upgrade(op: Operations) -> None:
    """Add the column. Conversations that began with what somebody wrote have nothing in it."""
    op.add_column("conversations", sa.Column("organization", sa.Text))
