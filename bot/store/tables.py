"""
The tables as they are today. How a database comes to have them is in `bot/migrations`; a test holds both together.

Times are seconds since 1970 in UTC, as doubles. Names of constraints are given, so that a migration can change them on
either database.
"""

from sqlalchemy import JSON, BigInteger, Column, Double, Index, Integer, MetaData, Table, Text, UniqueConstraint
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator


class Words(TypeDecorator[str]):
    """
    Text from outside, whatever is in it.

    PostgreSQL takes no null character, and neither database takes half of a surrogate pair; people paste both.
    """

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Replace what a database refuses with `U+FFFD` and `?`."""
        return (
            value
            if value is None
            else value.replace("\0", "\N{REPLACEMENT CHARACTER}").encode(errors="replace").decode()
        )


Number = BigInteger().with_variant(Integer, "sqlite")  # SQLite numbers rows by itself only in a column of type INTEGER

metadata = MetaData()

inbox = Table(
    "inbox",
    metadata,
    Column("id", Number, primary_key=True),
    Column("event_id", Words, nullable=False),
    Column("team", Words, nullable=False),
    Column("channel", Words),
    Column("ts", Words),
    Column("payload", JSON(none_as_null=True)),  # null once finished
    Column("received_at", Double, nullable=False),
    Column("due_at", Double),  # when the lease runs out or the next attempt is due; null once finished
    Column("token", Words),  # of the lease; null when nobody holds one
    Column("attempts", Integer, nullable=False),
    Column("finished_at", Double),
    Column("error", Words),  # of the last attempt; on a finished row, why it was given up
    UniqueConstraint("event_id", name="uq_inbox_event_id"),
    UniqueConstraint("team", "channel", "ts", name="uq_inbox_message"),
    Index("ix_inbox_due_at", "due_at"),
    Index("ix_inbox_finished_at", "finished_at"),
)

conversations = Table(
    "conversations",
    metadata,
    Column("number", Number, primary_key=True),  # the order in which they began, also within one tick of the clock
    Column("id", Words, nullable=False),
    Column("team", Words, nullable=False),
    Column("channel", Words, nullable=False),
    Column("thread_ts", Words),
    Column("asker", Words, nullable=False),
    Column("text", Words, nullable=False),
    Column("product", Words),
    Column("shown", JSON, nullable=False),
    Column("rejected", JSON, nullable=False),
    Column("reply_ts", Words),
    Column("fixed", Words),
    Column("created_at", Double, nullable=False),
    Column("updated_at", Double, nullable=False),
    UniqueConstraint("id", name="uq_conversations_id"),
    Index("ix_conversations_thread", "team", "channel", "thread_ts"),
    Index("ix_conversations_updated_at", "updated_at"),
)

# `conversation` is no foreign key: feedback outlives the conversation that it came from.
feedback = Table(
    "feedback",
    metadata,
    Column("number", Number, primary_key=True),
    Column("at", Double, nullable=False),
    Column("kind", Words, nullable=False),
    Column("entry", Words),
    Column("conversation", Words),
    Index("ix_feedback_at", "at"),
)
