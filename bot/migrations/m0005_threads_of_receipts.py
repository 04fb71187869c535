"""The ticket that the first message of a thread is about."""

from alembic.operations import Operations

revision = "0005"
down_revision = "0004"


def upgrade(op: Operations) -> None:
    """Make it quick to find."""
    op.create_index("ix_ticket_receipts_message", "ticket_receipts", ["channel", "ts"])
