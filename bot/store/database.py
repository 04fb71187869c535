"""Transactions, and the driver's errors as one of ours."""

from __future__ import annotations

import asyncio
import errno
import sqlite3
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from sqlalchemy import Connection, Delete, Executable, Insert, Table, Update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from bot.errors import ConciergeError

if TYPE_CHECKING:
    from sqlalchemy.dialects import postgresql, sqlite

PATIENCE = 15.0  # seconds until a database that has not answered counts as unavailable

CLOSING = 1.5  # seconds for what is under way when a database is closed; what is not done then is as if never asked for

Result = TypeVar("Result")

Work = Callable[[Connection], Result]
"""
What is done in one transaction. It touches nothing but the database, for it may be done again after it was undone, and
not in the thread of the event loop.
"""


class StoreUnavailable(ConciergeError):  # noqa: N818 - it names a state, as people say it
    """The database is away, refuses, or is too slow. What was asked was not done, or not surely: it may be repeated."""


class FileMovedError(OSError):
    """The file of a database that is open does not stand at its path any more, so that what is written is lost."""

    def __init__(self) -> None:
        super().__init__("its file was removed or replaced while it was open, and what is written now would be lost")


class Engine(Protocol):
    """
    A way to a database.

    A transaction that was begun is ended, also when the task that asked for it is cancelled: a statement that is cut
    off under way can leave a driver in a state that nobody knows.
    """

    async def write(self, work: Work[Result]) -> Result:
        """Do `work` in one transaction: all of it is kept, or nothing when it raises anything."""

    async def read(self, work: Work[Result]) -> Result:
        """Do `work`, which only reads, in one transaction; no other process is waited for by itself."""

    async def close(self) -> None:
        """End the transactions that are under way, for `CLOSING` seconds at most, and close all connections."""

    def insert_if_new(self, table: Table) -> postgresql.Insert | sqlite.Insert:
        """Begin an INSERT that does nothing when a row with one of the table's unique keys is there already."""


class Database:
    """Transactions on one database. `shown` is how messages call it."""

    def __init__(self, engine: Engine, shown: str) -> None:
        self._engine = engine
        self._shown = shown
        self.insert_if_new = engine.insert_if_new
        self.close = engine.close

    async def write(self, work: Work[Result], *, patience: float | None = PATIENCE) -> Result:
        """
        Do `work` in one transaction: all of it is kept, or nothing when it raises anything.

        Raises StoreUnavailable, also when there is no answer in `patience` seconds.
        """
        return await self._answered(self._engine.write(work), patience)

    async def read(self, work: Work[Result]) -> Result:
        """
        Do `work`, which only reads, in one transaction. Raises StoreUnavailable.

        It waits for no other process, but on SQLite behind what this one is writing, which may wait for another.
        """
        return await self._answered(self._engine.read(work), PATIENCE)

    async def _answered(self, answer: Awaitable[Result], patience: float | None) -> Result:
        try:
            async with asyncio.timeout(patience):
                return await answer
        except DBAPIError as error:
            # SQLAlchemy's text quotes the statement; the driver's own, a cause or two further down, is for people.
            reason = str((error.orig and error.orig.__cause__) or error.orig or error)
            raise self._unavailable(reason, remedy(error.orig or error)) from error
        except (OSError, PoolTimeoutError) as error:
            # asyncpg leaves a connection that is refused, or a host that is unknown, as OSError; so is TimeoutError.
            raise self._unavailable(str(error), _MOVED if isinstance(error, FileMovedError) else _tls(error)) from error

    def _unavailable(self, reason: str, helps: str | None = None) -> StoreUnavailable:
        first_line = reason.partition("\n")[0].rstrip(".") or "it did not answer in time"
        helps = helps or (_FILE_USUALLY if self._shown.startswith("sqlite:") else _USUALLY)
        return StoreUnavailable(f"The database {self._shown} cannot be used: {first_line}. {helps}")


_USUALLY = "Check that it runs and that DATABASE_URL is right."
_FILE_USUALLY = "Check that its disk answers and that no other program keeps the file locked."
_FULL = "Free space on its disk."
_FULL_OR_FAILING = "Free space on its disk if that is full; otherwise see in the system's log whether the disk fails."
_READ_ONLY = "It can be read but not written. Check that this user may write it, and its folder if it is a file."
_LOCKED = "Another program keeps it locked: end that one, such as a second bot or a tool that has the file open."
_DAMAGED = (
    "Its file is damaged, or something else than a database. Stop the bot and restore a copy, as the README says, or "
    "let DATABASE_URL name another file."
)
_MOVED = "See that the right file is there, such as a copy that you restore, and start the bot again."
_NO_RIGHT = "Let the role in DATABASE_URL own this database, or grant it USAGE and CREATE on the schema of its tables."
_NO_DATABASE = "Create this database, or correct its name in DATABASE_URL."
_NO_SCHEMA = "Create the schema that `search_path` in DATABASE_URL names, or correct its name there."
_NO_ROLE = "See that this role exists and may log in from this machine, or correct the user in DATABASE_URL."
_NOT_LET_IN = "Correct the user or the password in DATABASE_URL."
_NO_SETTING = "Take it out of DATABASE_URL, where it stands behind the question mark, or correct its name."
_NO_TLS = "Let this server use TLS, or take `sslmode` out of DATABASE_URL."
_REMEDIES = {
    errno.ENOSPC: _FULL,
    errno.EROFS: _READ_ONLY,
}
_REMEDIES_OF_DRIVERS = {
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_IOERR: _FULL_OR_FAILING,
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_BUSY: _LOCKED,
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_NOTADB: _DAMAGED,
    "53100": _FULL,  # disk_full; PostgreSQL's own codes, appendix A of its manual
    "25006": _READ_ONLY,  # read_only_sql_transaction
    "42501": _NO_RIGHT,  # insufficient_privilege
    "3D000": _NO_DATABASE,  # invalid_catalog_name
    "3F000": _NO_SCHEMA,  # invalid_schema_name
    "28000": _NO_ROLE,  # invalid_authorization_specification
    "28P01": _NOT_LET_IN,  # invalid_password
    "42704": _NO_SETTING,  # undefined_object: of what is asked for, only a setting in the address can be
}


def _tls(error: Exception) -> str | None:
    """What helps when a server does without TLS, which asyncpg tells by its words alone; None when it does not."""
    return _NO_TLS if "rejected SSL upgrade" in str(error) else None


def remedy(error: BaseException) -> str | None:
    """What helps against an error of a driver, or of the system, that is told apart; None for the others."""
    if isinstance(error, OSError):
        return _REMEDIES.get(error.errno or 0)
    code = getattr(error, "sqlite_errorcode", None)
    primary = code & 0xFF if isinstance(code, int) else getattr(error, "sqlstate", None)
    return _REMEDIES_OF_DRIVERS.get(primary)


def rows_of(statement: Executable, values: Mapping[str, Any] | None = None) -> Work[list[dict[str, Any]]]:
    """
    Make work of one statement: the rows that it returns, each by the names of its columns.

    A statement that is made once and gets its `values` here is done with half the effort of one that is made anew.
    """

    def work(connection: Connection) -> list[dict[str, Any]]:
        return [dict(row) for row in connection.execute(statement, values).mappings()]

    return work


def number_of_rows(statement: Insert | Update | Delete, values: Mapping[str, Any] | None = None) -> Work[int]:
    """Make work of one statement, with `values` as in `rows_of`: how many rows it changed."""

    def work(connection: Connection) -> int:
        return connection.execute(statement, values).rowcount

    return work
