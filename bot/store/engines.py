"""Connections, on SQLite and on PostgreSQL."""

import asyncio
import os
import sqlite3
import time
from contextlib import closing
from pathlib import Path

from sqlalchemy import URL, AsyncAdaptedQueuePool, Connection, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

from bot.errors import ConfigurationError
from bot.store.address import MEMORY, Address, PostgresAddress

BUSY = 10.0  # seconds that SQLite waits for another process to finish writing
SWITCHING = 0.05  # seconds between two attempts to switch a new file to WAL
CONNECTING = 10.0  # seconds within which PostgreSQL must accept a connection
READING = "concierge_reading"  # the execution option of a transaction that only reads


async def engine_for(address: Address) -> AsyncEngine:
    """
    Provide connections to the database at `address`; the first is made when it is needed.

    Raises ConfigurationError when a SQLite file cannot be written or is something else.
    """
    if isinstance(address, PostgresAddress):
        return _postgres_engine(address.dsn)
    if address.path is not None:
        await asyncio.to_thread(_prepare_file, address.path)
    return _sqlite_engine(address.path)


def _postgres_engine(dsn: str) -> AsyncEngine:
    # The driver reads the URL itself, so that ?host=/run/postgresql and ?sslmode=require mean what they mean to libpq.
    return create_async_engine(
        "postgresql+asyncpg://",
        connect_args={"dsn": dsn, "timeout": CONNECTING},
        pool_pre_ping=True,
        hide_parameters=True,
    )


def _sqlite_engine(path: Path | None) -> AsyncEngine:
    # One connection: several would wait for one another inside SQLite, which lets some of them starve, and a database
    # in memory exists for one alone.
    engine = create_async_engine(
        URL.create("sqlite+aiosqlite", database=MEMORY if path is None else str(path)),
        connect_args={"timeout": BUSY, "isolation_level": None},
        poolclass=AsyncAdaptedQueuePool,
        pool_size=1,
        max_overflow=0,
        hide_parameters=True,
    )
    event.listen(engine.sync_engine, "connect", _set_up_sqlite)
    event.listen(engine.sync_engine, "begin", _begin_sqlite)
    return engine


def _set_up_sqlite(connection: DBAPIConnection, _record: ConnectionPoolEntry) -> None:
    cursor = connection.cursor()
    cursor.execute("PRAGMA synchronous = FULL")
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    # Begun otherwise, a transaction that reads and then writes fails at once when another process wrote in between.
    reading = connection.get_execution_options().get(READING, False)
    connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")


def _prepare_file(path: Path) -> None:
    """Create the file if there is none, readable by this user alone, and switch it to WAL, which lasts."""
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        with closing(sqlite3.connect(path, timeout=BUSY)) as connection:
            _switch_to_wal(connection)
    except (OSError, sqlite3.DatabaseError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise ConfigurationError(
            f"The database file {path.absolute()} cannot be used: {reason}. "
            "Check that this user may write it and its folder and that no other program keeps it locked, or let "
            "DATABASE_URL name another file."
        ) from error


def _switch_to_wal(connection: sqlite3.Connection) -> None:
    # Of several processes that switch one new file at the same moment, some are told at once that it is locked.
    patience_ends = time.monotonic() + BUSY
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > patience_ends:
                raise
            time.sleep(SWITCHING)
        else:
            return
