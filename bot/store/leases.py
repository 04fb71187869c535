"""Rows that somebody works on under a lease: of the inbox and of the duties."""

from collections.abc import Sequence
from secrets import token_hex
from typing import Any

from sqlalchemy import Column, ColumnElement, Table, Update, select, update


def take_due(
    table: Table, columns: Sequence[Column[Any]], *where: ColumnElement[bool], now: float, limit: int, lease: float
) -> Update:
    """
    Take up to `limit` rows that are due, those that have been due for longest, and give their `columns`.

    They are whoever's does this for `lease` seconds. RETURNING promises no order.
    """
    c = table.c
    due = (
        select(c.id)
        .where(c.due_at <= now, *where)
        .order_by(c.due_at, c.id)
        .limit(limit)
        .with_for_update(skip_locked=True)  # SQLite leaves this out: its transaction has the database to itself
        .cte("due")
        # A planner may run a subquery twice, and skip other rows the second time, which takes more than `limit`.
        .prefix_with("MATERIALIZED", dialect="postgresql")
    )
    return (
        update(table)
        .where(c.id.in_(select(due.c.id)))
        .values(due_at=now + lease, token=token_hex(16), attempts=c.attempts + 1)
        .returning(*columns)
    )
