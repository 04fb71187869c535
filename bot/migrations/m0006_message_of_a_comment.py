"""The message that a comment was written in."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "0006"
down_revision = "0005"


def upgrade(op: Operations) -> None:
    """Add the column. Comments that were written in a form have nothing in it, nor have those of earlier releases."""
    op.add_column("ticket_comments", sa.Column("message", sa.Text))
