"""Two columns that nothing ever read."""

from alembic.operations import Operations

revision = "0005"
down_revision = "0004"


def upgrade(op: Operations) -> None:
    """Drop them. What was done to a ticket and when is in its events; when an attempt is due, its duty knows."""
    op.drop_index("ix_tickets_state", "tickets")  # it held the column, which SQLite does not drop then
    op.drop_column("tickets", "touched_at")
    op.create_index("ix_tickets_state", "tickets", ["state"])
    op.drop_column("ticket_deliveries", "due_at")
