"""Transactions on PostgreSQL, over a pool of connections."""

import asyncio
from collections.abc import Coroutine
from typing import Any

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql
from sqlalchemy.ext.asyncio import create_async_engine

from bot.store.database import CLOSING, Result, Work

CONNECTING = 10.0  # seconds within which PostgreSQL must accept a connection
SILENT = 300.0  # seconds after which a connection that says nothing is dead; a migration may take some of them


class PostgresEngine:
    """A pool of connections to the database at `dsn`, a URL as libpq takes it."""

    def __init__(self, dsn: str) -> None:
        # The driver reads the URL itself: ?host=/run/postgresql and ?sslmode=require mean what they mean to libpq.
        self._engine = create_async_engine(
            "postgresql+asyncpg://",
            connect_args={"dsn": dsn, "timeout": CONNECTING, "command_timeout": SILENT},
            pool_pre_ping=True,
            hide_parameters=True,
        )
        self._under_way: set[asyncio.Task[Any]] = set()

    async def write(self, work: Work[Result]) -> Result:
        """Do `work` in one transaction: all of it is kept, or nothing when it raises anything."""
        return await self._ended(self._transaction(work))

    async def read(self, work: Work[Result]) -> Result:
        """Do `work`, which only reads, in one transaction."""
        return await self._ended(self._transaction(work))

    async def close(self) -> None:
        """End the transactions that are under way, for `CLOSING` seconds at most, and close all connections."""
        if self._under_way:
            await asyncio.wait(self._under_way, timeout=CLOSING)
        await self._engine.dispose()

    def insert_if_new(self, table: Table) -> postgresql.Insert:
        """Begin an INSERT that does nothing when a row with one of the table's unique keys is there already."""
        return postgresql.insert(table).on_conflict_do_nothing()

    async def _ended(self, transaction: Coroutine[Any, Any, Result]) -> Result:
        task = asyncio.create_task(transaction)
        self._under_way.add(task)
        task.add_done_callback(self._over)
        return await asyncio.shield(task)

    def _over(self, task: asyncio.Task[Any]) -> None:
        self._under_way.discard(task)
        if not task.cancelled():
            task.exception()  # looked at, since whoever waited may have given up before: they were told so then

    async def _transaction(self, work: Work[Result]) -> Result:
        async with self._engine.begin() as connection:
            return await connection.run_sync(work)
