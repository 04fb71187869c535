"""The first tables: inbox, conversations, feedback."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "0001"
down_revision = None


def upgrade(op: Operations) -> None:
    """Create them."""
    number = sa.BigInteger().with_variant(sa.Integer, "sqlite")
    op.create_table(
        "inbox",
        sa.Column("id", number, primary_key=True),
        sa.Column("event_id", sa.Text, nullable=False),
        sa.Column("team", sa.Text, nullable=False),
        sa.Column("channel", sa.Text),
        sa.Column("ts", sa.Text),
        sa.Column("payload", sa.JSON),
        sa.Column("received_at", sa.Double, nullable=False),
        sa.Column("due_at", sa.Double),
        sa.Column("token", sa.Text),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("finished_at", sa.Double),
        sa.Column("error", sa.Text),
        sa.UniqueConstraint("event_id", name="uq_inbox_event_id"),
        sa.UniqueConstraint("team", "channel", "ts", name="uq_inbox_message"),
    )
    op.create_index("ix_inbox_due_at", "inbox", ["due_at"])
    op.create_index("ix_inbox_finished_at", "inbox", ["finished_at"])
    op.create_table(
        "conversations",
        sa.Column("number", number, primary_key=True),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("team", sa.Text, nullable=False),
        sa.Column("channel", sa.Text, nullable=False),
        sa.Column("thread_ts", sa.Text),
        sa.Column("asker", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("product", sa.Text),
        sa.Column("shown", sa.JSON, nullable=False),
        sa.Column("rejected", sa.JSON, nullable=False),
        sa.Column("reply_ts", sa.Text),
        sa.Column("fixed", sa.Text),
        sa.Column("created_at", sa.Double, nullable=False),
        sa.Column("updated_at", sa.Double, nullable=False),
        sa.UniqueConstraint("id", name="uq_conversations_id"),
    )
    op.create_index("ix_conversations_thread", "conversations", ["team", "channel", "thread_ts"])
    op.create_index("ix_conversations_updated_at", "conversations", ["updated_at"])
    op.create_table(
        "feedback",
        sa.Column("number", number, primary_key=True),
        sa.Column("at", sa.Double, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("entry", sa.Text),
        sa.Column("conversation", sa.Text),
    )
    op.create_index("ix_feedback_at", "feedback", ["at"])
