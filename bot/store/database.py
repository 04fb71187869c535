"""Transactions, and the driver's errors as one of ours."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from sqlalchemy import Delete, Executable, Insert, Table, Update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.errors import ConciergeError
from bot.store.engines import READING

PATIENCE = 15.0  # seconds until a database that has not answered counts as unavailable

Result = TypeVar("Result")
Work = Callable[[AsyncConnection], Awaitable[Result]]


class StoreUnavailable(ConciergeError):  # noqa: N818 - it names a state, as people say it
    """The database is away, refuses, or is too slow. What was asked was not done, or not surely: it may be repeated."""


class Database:
    """
    Transactions on one database, from one pool of connections. `shown` is how messages call the database.

    A transaction that was begun is ended, also when the task that asked for it is cancelled: a statement that is cut
    off under way can leave SQLite's driver without its thread, and the file locked.
    """

    def __init__(self, engine: AsyncEngine, shown: str) -> None:
        self._engine = engine
        self._reading = engine.execution_options(**{READING: True})
        self._shown = shown
        self._under_way: set[asyncio.Task[Any]] = set()

    async def write(self, work: Work[Result], *, patience: float | None = PATIENCE) -> Result:
        """
        Do `work` in one transaction: all of it is kept, or nothing when it raises anything.

        Raises StoreUnavailable, also when there is no answer in `patience` seconds.
        """
        return await self._ended(self._transaction(self._engine, work), patience)

    async def read(self, work: Work[Result]) -> Result:
        """Do `work`, which only reads, in one transaction; it waits for no other process. Raises StoreUnavailable."""
        return await self._ended(self._transaction(self._reading, work), PATIENCE)

    async def close(self) -> None:
        """End the transactions that are under way, and close all connections."""
        if self._under_way:
            await asyncio.wait(self._under_way, timeout=PATIENCE)
        await self._engine.dispose()

    def insert_if_new(self, table: Table) -> postgresql.Insert | sqlite.Insert:
        """Begin an INSERT that does nothing when a row with one of the table's unique keys is there already."""
        if self._engine.dialect.name == "postgresql":
            return postgresql.insert(table).on_conflict_do_nothing()
        return sqlite.insert(table).on_conflict_do_nothing()

    async def _ended(self, transaction: Awaitable[Result], patience: float | None) -> Result:
        task = asyncio.ensure_future(transaction)
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)
        try:
            async with asyncio.timeout(patience):
                return await asyncio.shield(task)
        except TimeoutError as error:
            raise self._unavailable("it did not answer in time") from error

    async def _transaction(self, engine: AsyncEngine, work: Work[Result]) -> Result:
        try:
            async with engine.begin() as connection:
                return await work(connection)
        except DBAPIError as error:
            # SQLAlchemy's text quotes the statement; the driver's own, a cause or two further down, is for people.
            raise self._unavailable(str((error.orig and error.orig.__cause__) or error.orig or error)) from error
        except (OSError, PoolTimeoutError) as error:
            # asyncpg leaves a connection that is refused, or a host that is unknown, as OSError.
            raise self._unavailable(str(error)) from error

    def _unavailable(self, reason: str) -> StoreUnavailable:
        first_line = reason.partition("\n")[0].rstrip(".") or "it did not answer in time"
        remedy = "Check that it runs and that DATABASE_URL is right."
        return StoreUnavailable(f"The database {self._shown} cannot be used: {first_line}. {remedy}")


def rows_of(statement: Executable) -> Work[list[dict[str, Any]]]:
    """Make work of one statement: the rows that it returns, each by the names of its columns."""

    async def work(connection: AsyncConnection) -> list[dict[str, Any]]:
        return [dict(row) for row in (await connection.execute(statement)).mappings()]

    return work


def number_of_rows(statement: Insert | Update | Delete) -> Work[int]:
    """Make work of one statement: how many rows it changed."""

    async def work(connection: AsyncConnection) -> int:
        return (await connection.execute(statement)).rowcount

    return work
