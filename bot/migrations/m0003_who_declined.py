"""Who declined an act."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "0003"
down_revision = "0002"


def upgrade(op: Operations) -> None:
    """Add the column. Acts that were declined before have nobody in it; the audit trail names them all the same."""
    op.add_column("acts", sa.Column("declined_by", sa.Text))
