"""Whether the question about an act said that a second agent has to approve it."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "0008"
down_revision = "0007"


def upgrade(op: Operations) -> None:
    """Add the column. Of acts that were asked for before, nothing is in it: the configuration decides about them."""
    op.add_column("acts", sa.Column("needs_approval", sa.Boolean))
