"""
The tables as they are today. How a database comes to have them is in `bot/migrations`; a test holds both together.

Times are seconds since 1970 in UTC, as doubles. Names of constraints are given, so that a migration can change them on
either database.
"""

import json
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Double,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

NEWER = (
    "The database has schema {version}, which this release does not know: a newer release has written it. Nothing was "
    "changed. Start that release or a later one, or let DATABASE_URL name another database."
)
"""What is said of a database with more than the tables below."""


def fit(words: str) -> str:
    """Replace what a database refuses with `U+FFFD` and `?`."""
    return words.replace("\0", "\N{REPLACEMENT CHARACTER}").encode(errors="replace").decode()


def plain(value: Any) -> Any:
    """Make JSON that every database takes of whatever came as JSON: Python also reads NaN, which PostgreSQL refuses."""
    return json.loads(json.dumps(value, default=str), parse_constant=str)


class Words(TypeDecorator[str]):
    """
    Text from outside, whatever is in it.

    PostgreSQL takes no null character, and neither database takes half of a surrogate pair; people paste both.
    """

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Make it fit."""
        return value if value is None else fit(value)


class Data(TypeDecorator[Any]):
    """JSON from outside, whatever is in it; None is null."""

    impl = JSON(none_as_null=True)
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:  # noqa: ARG002 - SQLAlchemy's signature
        """Make it fit."""
        return plain(value)


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
    Column("organization", Words),  # whose status it began with; null where somebody wrote
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

# What must happen once. A row stays when it is done, so that nothing is done twice; `bot/store/duties.py` reads states.
duties = Table(
    "duties",
    metadata,
    Column("id", Number, primary_key=True),
    Column("kind", Words, nullable=False),
    Column("key", Words, nullable=False),
    Column("payload", Data),  # null once done
    Column("attempts", Integer, nullable=False),
    Column("token", Words),  # of the lease; null when nobody holds one
    Column("due_at", Double),  # when the lease runs out or the next attempt is due; null once done or given up
    Column("created_at", Double, nullable=False),
    Column("finished_at", Double),
    Column("outcome", Words),  # what came of it; null on a finished row that was given up
    Column("error", Words),  # of the last attempt
    UniqueConstraint("kind", "key", name="uq_duties_key"),
    Index("ix_duties_due_at", "due_at"),
    Index("ix_duties_finished_at", "finished_at"),
)

acts = Table(
    "acts",
    metadata,
    Column("number", Number, primary_key=True),
    Column("id", Words, nullable=False),
    Column("organization", Words, nullable=False),  # the slug of `request`, to find them by
    Column("request", Data, nullable=False),
    Column("state", Words, nullable=False),
    Column("team", Words, nullable=False),
    Column("asked_by", Words, nullable=False),
    Column("approved_by", Words),
    Column("declined_by", Words),
    Column("channel", Words, nullable=False),
    Column("thread", Words),
    Column("message_channel", Words),
    Column("message", Words),
    Column("before", Data, nullable=False),
    Column("result", Data),
    Column("created_at", Double, nullable=False),
    Column("expires_at", Double, nullable=False),
    Column("called_at", Double),
    Column("ended_at", Double),
    Column("needs_approval", Boolean),  # as its question said; null where no question said it
    UniqueConstraint("id", name="uq_acts_id"),
    Index("ix_acts_organization", "organization", "number"),
    Index("ix_acts_state", "state", "expires_at"),
)

# `number` is given by the program, so that a gap is a loss. JSON is kept as the text that was hashed.
audit = Table(
    "audit",
    metadata,
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("at", Double, nullable=False),
    Column("act", Words),
    Column("step", Words, nullable=False),
    Column("who", Words),
    Column("team", Words),
    Column("organization", Words),
    Column("what", Words, nullable=False),
    Column("request", Words),
    Column("response", Words),
    Column("previous", Words, nullable=False),
    Column("hash", Words, nullable=False),
    Index("ix_audit_organization", "organization", "number"),
)

# One row, 1: how many rows `audit` has, and the hash of the last.
audit_head = Table(
    "audit_head",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("length", BigInteger, nullable=False),
    Column("hash", Words, nullable=False),
)

# One row, 1: the number that was given last.
ticket_numbers = Table(
    "ticket_numbers",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("last", BigInteger, nullable=False),
)

tickets = Table(
    "tickets",
    metadata,
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("key", Words, nullable=False),
    Column("request_key", Words, nullable=False),
    Column("open_request", Words),  # the request key while the ticket is not resolved: a second one is not made
    Column("fingerprint", Words),
    Column("state", Words, nullable=False),
    Column("product", Words),
    Column("product_name", Words),
    Column("entry", Words),
    Column("entry_title", Words),
    Column("score", Double),
    Column("party", Words),
    Column("party_name", Words),
    Column("organization", Words),
    Column("organization_id", Words),
    Column("organization_name", Words),
    Column("details", Data, nullable=False),
    Column("tried", Data, nullable=False),
    Column("conversation", Words),
    Column("assignee", Words),
    Column("resolved_by", Words),
    Column("integration_status", Data),
    Column("xero_status", Data),
    Column("created_at", Double, nullable=False),
    Column("updated_at", Double, nullable=False),
    Column("touched_at", Double, nullable=False),  # not used: `ticket_events` says what was done when
    UniqueConstraint("key", name="uq_tickets_key"),
    UniqueConstraint("open_request", name="uq_tickets_open_request"),
    Index("ix_tickets_fingerprint", "fingerprint", "created_at"),
    Index("ix_tickets_state", "state", "touched_at"),
)

ticket_reporters = Table(
    "ticket_reporters",
    metadata,
    Column("id", Number, primary_key=True),
    Column("ticket", Words, nullable=False),
    Column("user", Words, nullable=False),
    Column("team", Words, nullable=False),
    Column("channel", Words, nullable=False),
    Column("thread", Words),
    Column("permalink", Words),
    Column("at", Double, nullable=False),
    UniqueConstraint("ticket", "team", "user", name="uq_ticket_reporters_user"),
    Index("ix_ticket_reporters_thread", "team", "channel", "thread"),
)

ticket_deliveries = Table(
    "ticket_deliveries",
    metadata,
    Column("id", Number, primary_key=True),
    Column("ticket", Words, nullable=False),
    Column("sink", Words, nullable=False),
    Column("state", Words, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("reference", Words),
    Column("url", Words),
    Column("error", Words),
    Column("due_at", Double),  # not used: the duty knows when the next attempt is due
    Column("updated_at", Double, nullable=False),
    UniqueConstraint("ticket", "sink", name="uq_ticket_deliveries_sink"),
)

ticket_comments = Table(
    "ticket_comments",
    metadata,
    Column("id", Number, primary_key=True),
    Column("ticket", Words, nullable=False),
    Column("user", Words, nullable=False),
    Column("text", Words, nullable=False),
    Column("at", Double, nullable=False),
    Column("message", Words),
    Index("ix_ticket_comments_ticket", "ticket"),
)

ticket_receipts = Table(
    "ticket_receipts",
    metadata,
    Column("id", Number, primary_key=True),
    Column("ticket", Words, nullable=False),
    Column("place", Words, nullable=False),
    Column("channel", Words, nullable=False),
    Column("ts", Words, nullable=False),
    UniqueConstraint("ticket", "place", name="uq_ticket_receipts_place"),
    Index("ix_ticket_receipts_message", "channel", "ts"),
)

ticket_events = Table(
    "ticket_events",
    metadata,
    Column("id", Number, primary_key=True),
    Column("ticket", Words, nullable=False),
    Column("at", Double, nullable=False),
    Column("kind", Words, nullable=False),
    Column("who", Words),
    Column("sink", Words),
    Index("ix_ticket_events_ticket", "ticket"),
)

# Threads in which the bot speaks only when it is mentioned.
quiet_threads = Table(
    "quiet_threads",
    metadata,
    Column("id", Number, primary_key=True),
    Column("team", Words, nullable=False),
    Column("channel", Words, nullable=False),
    Column("thread", Words, nullable=False),
    Column("since", Double, nullable=False),
    UniqueConstraint("team", "channel", "thread", name="uq_quiet_threads_thread"),
    Index("ix_quiet_threads_since", "since"),
)
