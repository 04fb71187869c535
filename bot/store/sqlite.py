"""
Transactions on SQLite, in a thread of their own.

SQLite writes one transaction after the other, and to have one on disk for certain takes longer than most of what is in
it. So what waits at the same time is done in one transaction, and everybody hears of it when all of it is on disk.
"""

import asyncio
import contextlib
import logging
import math
import os
import sqlite3
import stat
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any

from sqlalchemy import URL, Connection, Engine, QueuePool, Table, create_engine, event
from sqlalchemy.dialects import sqlite
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import ConnectionPoolEntry

from bot.errors import ConfigurationError
from bot.store.address import MEMORY
from bot.store.database import CLOSING, FileMovedError, Result, Work, remedy

log = logging.getLogger(__name__)

BUSY = 10.0  # seconds that SQLite waits for another process to finish writing
SWITCHING = 0.05  # seconds between two attempts to switch a new file to WAL
MOST_TOGETHER = 100  # in one transaction, so that another process gets its turn
_FILE = "concierge_file"  # where a connection keeps which file it has open
_BESIDE = ("", "-wal", "-shm")  # SQLite gives what it makes anew the rights of the first
_OF_OTHERS = stat.S_IRWXG | stat.S_IRWXO
READING = "concierge_reading"  # the execution option of a transaction that only reads


@dataclass(frozen=True, slots=True)
class _Wanted:
    """Something to do, and who waits for what comes of it."""

    work: Work[Any]
    reading: bool
    answer: asyncio.Future[Any]


@dataclass(frozen=True, slots=True)
class _Done:
    """What came of something that was wanted: a result, or an error."""

    wanted: _Wanted
    result: Any = None
    error: Exception | None = None


class SqliteEngine:
    """
    One thread with one connection to the file at `path`, or to a database in memory.

    Several connections would wait for one another inside SQLite, which lets some of them starve, and a database in
    memory exists for one alone.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._loop = asyncio.get_running_loop()
        self._wanted: SimpleQueue[_Wanted | None] = SimpleQueue()
        self._closed = False
        self._ends = math.inf
        self._thread = threading.Thread(target=self._serve, name="concierge-sqlite", daemon=True)
        self._thread.start()

    async def write(self, work: Work[Result]) -> Result:
        """
        Do `work` in one transaction, with what others want at the same moment.

        All of it is kept, or nothing when it raises anything; what others want is not touched by that.
        """
        return await self._answer(work, reading=False)

    async def read(self, work: Work[Result]) -> Result:
        """Do `work`, which only reads, in one transaction; it waits for what this process writes, and for no other."""
        return await self._answer(work, reading=True)

    async def close(self) -> None:
        """
        Do what was wanted until now, and close the connection; what is not done in `CLOSING` seconds is refused.

        While another process keeps the file locked nobody waits for the thread, which ends with this process.
        """
        self._closed = True
        self._ends = time.monotonic() + CLOSING
        self._wanted.put(None)
        await asyncio.to_thread(self._thread.join, CLOSING)

    def insert_if_new(self, table: Table) -> sqlite.Insert:
        """Begin an INSERT that does nothing when a row with one of the table's unique keys is there already."""
        return sqlite.insert(table).on_conflict_do_nothing()

    async def _answer(self, work: Work[Result], *, reading: bool) -> Result:
        if self._closed:
            raise OSError("it is closed")
        answer: asyncio.Future[Result] = self._loop.create_future()
        self._wanted.put(_Wanted(work, reading, answer))
        return await answer  # when nobody waits for it any more, it is done all the same

    # ---- what follows is done in the thread

    def _serve(self) -> None:
        engine = _sqlalchemy_engine(self._path)
        reading = engine.execution_options(**{READING: True})
        going = True
        while going:
            batch = _batch(self._wanted)
            going = None not in batch
            wanted = [one for one in batch if one is not None]
            if time.monotonic() > self._ends:
                self._tell([_Done(one, error=OSError("it is closed")) for one in wanted])
                continue
            self._tell(_do(engine, [one for one in wanted if not one.reading]))  # before others read for long
            self._tell(_do(reading, [one for one in wanted if one.reading]))
        engine.dispose()

    def _tell(self, done: Sequence[_Done]) -> None:
        if done:
            with contextlib.suppress(RuntimeError):  # the event loop has ended, and with it whoever waited
                self._loop.call_soon_threadsafe(_tell, done)


def _tell(done: Iterable[_Done]) -> None:
    """Lets those know who wait."""
    for one in done:
        if one.wanted.answer.done():
            continue
        if isinstance(one.error, StopIteration):  # which no future takes
            one.wanted.answer.set_exception(RuntimeError("the work raised StopIteration"))
        elif one.error is not None:
            one.wanted.answer.set_exception(one.error)
        else:
            one.wanted.answer.set_result(one.result)


class _OneFailed(Exception):  # noqa: N818 - it never leaves this module
    """One of several things that were to be done together cannot be done."""


def _batch(queue: SimpleQueue[_Wanted | None]) -> Sequence[_Wanted | None]:
    """What waits; at least one, for which this waits."""
    found = [queue.get()]
    try:
        while found[-1] is not None and len(found) < MOST_TOGETHER:
            found.append(queue.get_nowait())
    except Empty:
        pass
    return found


def _do(engine: Engine, wanted: Sequence[_Wanted]) -> list[_Done]:
    """Do everything in one transaction; where one thing cannot be done, each in one of its own."""
    if not wanted:
        return []
    try:
        results = _transaction(engine, [one.work for one in wanted])
    except _OneFailed:
        return _one_by_one(engine, wanted)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is for those who wait
        return [_Done(one, error=error) for one in wanted]
    return [_Done(one, result) for one, result in zip(wanted, results, strict=True)]


def _one_by_one(engine: Engine, wanted: Sequence[_Wanted]) -> list[_Done]:
    """Do each in a transaction of its own, until the file is locked: nobody waits for that again and again."""
    done: list[_Done] = []
    for one in wanted:
        error = done[-1].error if done else None
        done += [_Done(one, error=error)] if _is_locked(error) else _do(engine, [one])
    return done


def _is_locked(error: Exception | None) -> bool:
    """Whether another process kept the file locked for longer than `BUSY`."""
    driver = error.orig if isinstance(error, OperationalError) else None
    return isinstance(driver, sqlite3.OperationalError) and driver.sqlite_errorcode == sqlite3.SQLITE_BUSY


def _transaction(engine: Engine, works: Sequence[Work[Any]]) -> Iterable[Any]:
    with engine.begin() as connection:
        if len(works) == 1:
            return [works[0](connection)]
        try:
            return [work(connection) for work in works]
        except Exception as error:
            raise _OneFailed from error


def _sqlalchemy_engine(path: Path | None) -> Engine:
    engine = create_engine(
        URL.create("sqlite", database=MEMORY if path is None else str(path)),
        connect_args={"timeout": BUSY, "isolation_level": None},
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=0,
        hide_parameters=True,
    )
    event.listen(engine, "connect", _set_up)
    if path is not None:
        _guard(engine, path)
    event.listen(engine, "begin", _begin)
    return engine


def _guard(engine: Engine, path: Path) -> None:
    """Has writing raise FileMovedError once the file that is open is not that at `path`; SQLite does not notice it."""

    def remember(_connection: DBAPIConnection, record: ConnectionPoolEntry) -> None:
        record.info[_FILE] = _file_at(path)

    def compare(connection: Connection) -> None:
        reading = connection.get_execution_options().get(READING, False)
        if not reading and connection.info[_FILE] != _file_at(path):
            raise FileMovedError

    event.listen(engine, "connect", remember)
    event.listen(engine, "begin", compare)


def _file_at(path: Path) -> tuple[int, int] | None:
    """What tells the file at `path` from any other; None when there is none. Raises OSError."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    return found.st_dev, found.st_ino


def _set_up(connection: DBAPIConnection, _record: ConnectionPoolEntry) -> None:
    cursor = connection.cursor()
    cursor.execute("PRAGMA synchronous = FULL")
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.close()


def _begin(connection: Connection) -> None:
    # Begun otherwise, a transaction that reads and then writes fails at once when another process wrote in between.
    reading = connection.get_execution_options().get(READING, False)
    connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")


def prepare_file(path: Path) -> None:
    """
    Create the file if there is none, make it readable by this user alone, and switch it to WAL, which lasts.

    Raises ConfigurationError when that cannot be.
    """
    with _told_as_of(path):
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        _keep_from_others(path)
        with contextlib.closing(sqlite3.connect(path, timeout=BUSY)) as connection:
            _switch_to_wal(connection)


def refuse_unusable(path: Path) -> None:
    """Raise ConfigurationError when there is no file that this user may read and write; change nothing."""
    with _told_as_of(path):
        os.close(os.open(path, os.O_RDWR))


@contextlib.contextmanager
def _told_as_of(path: Path) -> Iterator[None]:
    """Raise what goes wrong with a file as ConfigurationError, with what helps."""
    try:
        yield
    except (OSError, sqlite3.DatabaseError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        helps = remedy(error) or (
            "Check that this user may write it and its folder, that its disk has space and that no other program keeps "
            "it locked, or let DATABASE_URL name another file."
        )
        raise ConfigurationError(f"The database file {path.absolute()} cannot be used: {reason}. {helps}") from error


def _keep_from_others(path: Path) -> None:
    """Take from others the right to read the file and those beside it, as an earlier umask or a copy left them."""
    for suffix in _BESIDE:
        one = path.with_name(path.name + suffix)
        try:
            mode = stat.S_IMODE(one.stat().st_mode)
            if mode & _OF_OTHERS:
                one.chmod(mode & ~_OF_OTHERS)
        except FileNotFoundError:
            continue
        except PermissionError:  # it is somebody else's
            log.warning(
                "Others may read the database file %s, which holds messages and tickets. It belongs to another user, "
                "so the bot may not change that. At its next start it may, once this was run as root: chown %d %s",
                one.absolute(),
                os.geteuid(),
                one.absolute(),
            )


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
