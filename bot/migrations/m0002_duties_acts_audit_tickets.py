"""Duties, acts, the audit trail, tickets, quiet threads."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "0002"
down_revision = "0001"

NOTHING = "0" * 64  # the hash before the first row

# A row of the audit trail is never changed or deleted, and its head counts one row at a time.
SQLITE = (
    """
    CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
    BEGIN SELECT RAISE(ABORT, 'rows of the audit trail are never changed'); END
    """,
    """
    CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit
    BEGIN SELECT RAISE(ABORT, 'rows of the audit trail are never deleted'); END
    """,
    """
    CREATE TRIGGER audit_head_no_delete BEFORE DELETE ON audit_head
    BEGIN SELECT RAISE(ABORT, 'the head of the audit trail is never deleted'); END
    """,
    # INSERT OR REPLACE deletes without asking the triggers for that.
    """
    CREATE TRIGGER audit_no_replace BEFORE INSERT ON audit WHEN EXISTS (SELECT 1 FROM audit WHERE number = NEW.number)
    BEGIN SELECT RAISE(ABORT, 'rows of the audit trail are never changed'); END
    """,
    """
    CREATE TRIGGER audit_head_no_replace BEFORE INSERT ON audit_head
    BEGIN SELECT RAISE(ABORT, 'the audit trail has one head'); END
    """,
    """
    CREATE TRIGGER audit_head_counts BEFORE UPDATE ON audit_head WHEN NEW.length IS NOT OLD.length + 1
    BEGIN SELECT RAISE(ABORT, 'the head of the audit trail counts one row at a time'); END
    """,
)
POSTGRESQL = (
    """
    CREATE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'the audit trail is only ever added to'; END $$
    """,
    """
    CREATE TRIGGER audit_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON audit
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse()
    """,
    """
    CREATE TRIGGER audit_head_no_delete BEFORE DELETE OR TRUNCATE ON audit_head
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse()
    """,
    """
    CREATE TRIGGER audit_head_counts BEFORE UPDATE ON audit_head
    FOR EACH ROW WHEN (NEW.length IS DISTINCT FROM OLD.length + 1) EXECUTE FUNCTION audit_refuse()
    """,
)


def upgrade(op: Operations) -> None:
    """Create the tables, the rows that count, and the triggers that guard the audit trail."""
    _duties(op)
    _acts(op)
    _audit(op)
    _tickets(op)
    _ticket_parts(op)
    _quiet_threads(op)


def _number() -> sa.types.TypeEngine[int]:
    return sa.BigInteger().with_variant(sa.Integer, "sqlite")


def _duties(op: Operations) -> None:
    op.create_table(
        "duties",
        sa.Column("id", _number(), primary_key=True),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("payload", sa.JSON),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("token", sa.Text),
        sa.Column("due_at", sa.Double),
        sa.Column("created_at", sa.Double, nullable=False),
        sa.Column("finished_at", sa.Double),
        sa.Column("outcome", sa.Text),
        sa.Column("error", sa.Text),
        sa.UniqueConstraint("kind", "key", name="uq_duties_key"),
    )
    op.create_index("ix_duties_due_at", "duties", ["due_at"])
    op.create_index("ix_duties_finished_at", "duties", ["finished_at"])


def _acts(op: Operations) -> None:
    op.create_table(
        "acts",
        sa.Column("number", _number(), primary_key=True),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("organization", sa.Text, nullable=False),
        sa.Column("request", sa.JSON, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("team", sa.Text, nullable=False),
        sa.Column("asked_by", sa.Text, nullable=False),
        sa.Column("approved_by", sa.Text),
        sa.Column("channel", sa.Text, nullable=False),
        sa.Column("thread", sa.Text),
        sa.Column("message_channel", sa.Text),
        sa.Column("message", sa.Text),
        sa.Column("before", sa.JSON, nullable=False),
        sa.Column("result", sa.JSON),
        sa.Column("created_at", sa.Double, nullable=False),
        sa.Column("expires_at", sa.Double, nullable=False),
        sa.Column("called_at", sa.Double),
        sa.Column("ended_at", sa.Double),
        sa.UniqueConstraint("id", name="uq_acts_id"),
    )
    op.create_index("ix_acts_organization", "acts", ["organization", "number"])
    op.create_index("ix_acts_state", "acts", ["state", "expires_at"])


def _audit(op: Operations) -> None:
    op.create_table(
        "audit",
        sa.Column("number", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("at", sa.Double, nullable=False),
        sa.Column("act", sa.Text),
        sa.Column("step", sa.Text, nullable=False),
        sa.Column("who", sa.Text),
        sa.Column("team", sa.Text),
        sa.Column("organization", sa.Text),
        sa.Column("what", sa.Text, nullable=False),
        sa.Column("request", sa.Text),
        sa.Column("response", sa.Text),
        sa.Column("previous", sa.Text, nullable=False),
        sa.Column("hash", sa.Text, nullable=False),
    )
    op.create_index("ix_audit_organization", "audit", ["organization", "number"])
    op.create_table(
        "audit_head",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("length", sa.BigInteger, nullable=False),
        sa.Column("hash", sa.Text, nullable=False),
    )
    head = sa.table("audit_head", sa.column("id"), sa.column("length"), sa.column("hash"))
    op.bulk_insert(head, [{"id": 1, "length": 0, "hash": NOTHING}])
    for statement in POSTGRESQL if op.get_bind().dialect.name == "postgresql" else SQLITE:
        op.execute(statement)


def _tickets(op: Operations) -> None:
    op.create_table(
        "ticket_numbers",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("last", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "tickets",
        sa.Column("number", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("request_key", sa.Text, nullable=False),
        sa.Column("open_request", sa.Text),
        sa.Column("fingerprint", sa.Text),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("product", sa.Text),
        sa.Column("product_name", sa.Text),
        sa.Column("entry", sa.Text),
        sa.Column("entry_title", sa.Text),
        sa.Column("score", sa.Double),
        sa.Column("party", sa.Text),
        sa.Column("party_name", sa.Text),
        sa.Column("organization", sa.Text),
        sa.Column("organization_id", sa.Text),
        sa.Column("organization_name", sa.Text),
        sa.Column("details", sa.JSON, nullable=False),
        sa.Column("tried", sa.JSON, nullable=False),
        sa.Column("conversation", sa.Text),
        sa.Column("assignee", sa.Text),
        sa.Column("integration_status", sa.JSON),
        sa.Column("xero_status", sa.JSON),
        sa.Column("created_at", sa.Double, nullable=False),
        sa.Column("updated_at", sa.Double, nullable=False),
        sa.Column("touched_at", sa.Double, nullable=False),
        sa.UniqueConstraint("key", name="uq_tickets_key"),
        sa.UniqueConstraint("open_request", name="uq_tickets_open_request"),
    )
    op.create_index("ix_tickets_fingerprint", "tickets", ["fingerprint", "created_at"])
    op.create_index("ix_tickets_state", "tickets", ["state", "touched_at"])
    op.bulk_insert(sa.table("ticket_numbers", sa.column("id"), sa.column("last")), [{"id": 1, "last": 1000}])


def _ticket_parts(op: Operations) -> None:
    op.create_table(
        "ticket_reporters",
        sa.Column("id", _number(), primary_key=True),
        sa.Column("ticket", sa.Text, nullable=False),
        sa.Column("user", sa.Text, nullable=False),
        sa.Column("team", sa.Text, nullable=False),
        sa.Column("channel", sa.Text, nullable=False),
        sa.Column("thread", sa.Text),
        sa.Column("permalink", sa.Text),
        sa.Column("at", sa.Double, nullable=False),
        sa.UniqueConstraint("ticket", "team", "user", name="uq_ticket_reporters_user"),
    )
    op.create_index("ix_ticket_reporters_thread", "ticket_reporters", ["team", "channel", "thread"])
    op.create_table(
        "ticket_deliveries",
        sa.Column("id", _number(), primary_key=True),
        sa.Column("ticket", sa.Text, nullable=False),
        sa.Column("sink", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("reference", sa.Text),
        sa.Column("url", sa.Text),
        sa.Column("error", sa.Text),
        sa.Column("due_at", sa.Double),
        sa.Column("updated_at", sa.Double, nullable=False),
        sa.UniqueConstraint("ticket", "sink", name="uq_ticket_deliveries_sink"),
    )
    op.create_table(
        "ticket_comments",
        sa.Column("id", _number(), primary_key=True),
        sa.Column("ticket", sa.Text, nullable=False),
        sa.Column("user", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("at", sa.Double, nullable=False),
    )
    op.create_index("ix_ticket_comments_ticket", "ticket_comments", ["ticket"])
    op.create_table(
        "ticket_receipts",
        sa.Column("id", _number(), primary_key=True),
        sa.Column("ticket", sa.Text, nullable=False),
        sa.Column("place", sa.Text, nullable=False),
        sa.Column("channel", sa.Text, nullable=False),
        sa.Column("ts", sa.Text, nullable=False),
        sa.UniqueConstraint("ticket", "place", name="uq_ticket_receipts_place"),
    )
    op.create_table(
        "ticket_events",
        sa.Column("id", _number(), primary_key=True),
        sa.Column("ticket", sa.Text, nullable=False),
        sa.Column("at", sa.Double, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("who", sa.Text),
        sa.Column("sink", sa.Text),
    )
    op.create_index("ix_ticket_events_ticket", "ticket_events", ["ticket"])


def _quiet_threads(op: Operations) -> None:
    op.create_table(
        "quiet_threads",
        sa.Column("id", _number(), primary_key=True),
        sa.Column("team", sa.Text, nullable=False),
        sa.Column("channel", sa.Text, nullable=False),
        sa.Column("thread", sa.Text, nullable=False),
        sa.Column("since", sa.Double, nullable=False),
        sa.UniqueConstraint("team", "channel", "thread", name="uq_quiet_threads_thread"),
    )
    op.create_index("ix_quiet_threads_since", "quiet_threads", ["since"])
