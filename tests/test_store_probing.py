"""Whether a database takes writes: on SQLite and on PostgreSQL, and how seldom that is tried."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import Connection, Table, select, text
from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from bot.store.database import Database, Result, StoreUnavailable, Work, rows_of
from bot.store.inbox import Incoming
from bot.store.opening import Store, open_store
from bot.store.probing import EVERY, Probe
from bot.store.tables import quiet_threads
from tests.conftest import FakeClock

READ_ONLY = {"sqlite": "PRAGMA query_only = 1", "postgresql": "SET default_transaction_read_only = on"}
"""What makes a connection refuse writes, as a file or a server that is read-only does."""


class Counting:
    """An engine that counts writes, each of which fails while there is `trouble`."""

    def __init__(self) -> None:
        self.writes = 0
        self.trouble: Exception | None = None

    async def write(self, work: Work[Result]) -> Result:  # noqa: ARG002 - nothing is done with it
        self.writes += 1
        await asyncio.sleep(0)
        if self.trouble is not None:
            raise self.trouble
        return None  # type: ignore[return-value]

    async def read(self, work: Work[Result]) -> Result:
        raise NotImplementedError

    async def close(self) -> None:
        raise NotImplementedError

    def insert_if_new(self, table: Table) -> sqlite.Insert:
        return sqlite.insert(table)


async def set_up(store: Store, statements: dict[str, str]) -> None:
    """Runs the statement for its database on the connection that is used next."""

    def work(connection: Connection) -> None:
        connection.execute(text(statements[connection.dialect.name]))

    await store._database.write(work)


async def test_a_database_that_can_be_written_is_left_as_it_was(store: Store, replica: Store) -> None:
    for probe in (store.probe, replica.probe, Probe(store._database), Probe(replica._database)):
        await probe.write()
    assert await store._database.read(rows_of(select(quiet_threads))) == []


async def test_replicas_that_try_at_the_same_moment_do_not_hinder_each_other(store: Store, replica: Store) -> None:
    probes = [Probe(one._database) for one in (store, replica) for _ in range(5)]
    await asyncio.gather(*(probe.write() for probe in probes))


async def test_a_database_that_can_only_be_read_is_told_from_one_that_is_away(store: Store) -> None:
    await set_up(store, READ_ONLY)
    await store.ping()
    said = r"Nothing can be written down\. The database .+ cannot be used: .+read.?only.+ Check that this user may"
    with pytest.raises(StoreUnavailable, match=said):
        await store.probe.write()


async def test_a_full_disk_is_named_with_what_helps() -> None:
    async with open_store("sqlite:///:memory:") as store:
        await set_up(store, {"sqlite": "PRAGMA max_page_count = 1"})  # which leaves as many as there are
        long = Incoming(event_id="Ev1", team="T1", channel="C1", ts="1.1", payload={"text": "long" * 100_000})
        with pytest.raises(StoreUnavailable, match=r"database or disk is full\. Free space on its disk\.$"):
            await store.inbox.claim(long)


async def test_a_file_that_another_program_keeps_locked_is_named_with_what_helps(tmp_path: Path) -> None:
    held = sqlite3.connect(tmp_path / "held.sqlite3", isolation_level=None)
    late = sqlite3.connect(tmp_path / "held.sqlite3", timeout=0)
    with contextlib.closing(held), contextlib.closing(late):
        held.execute("BEGIN IMMEDIATE")
        with pytest.raises(sqlite3.OperationalError) as locked:
            late.execute("BEGIN IMMEDIATE")
    engine = Counting()
    engine.trouble = OperationalError("BEGIN IMMEDIATE", None, locked.value)
    with pytest.raises(StoreUnavailable, match=r"database is locked\. Another program keeps it locked: end that one"):
        await Probe(Database(engine, "sqlite:///held.sqlite3")).write()


@pytest.mark.parametrize("instead", [None, "a copy"])
async def test_a_file_that_was_removed_or_replaced_takes_no_writes_and_is_read_until_the_end(
    tmp_path: Path, instead: str | None
) -> None:
    path = tmp_path / "concierge.sqlite3"
    async with open_store(f"sqlite:///{path}") as store:
        await store.probe.write()
        if instead:
            (tmp_path / "copy").write_bytes(path.read_bytes())
            (tmp_path / "copy").replace(path)
        else:
            path.unlink()
        said = r"its file was removed or replaced while it was open.+ start the bot again\.$"
        for _ in range(2):
            with pytest.raises(StoreUnavailable, match=said):
                await store.inbox.claim(Incoming(event_id="Ev1", team="T1", channel="C1", ts="1.1", payload={}))
        with pytest.raises(StoreUnavailable, match=said):
            await Probe(store._database).write()
        await store.ping()


async def test_a_file_that_is_put_back_takes_writes_again(tmp_path: Path) -> None:
    path = tmp_path / "concierge.sqlite3"
    async with open_store(f"sqlite:///{path}") as store:
        path.rename(tmp_path / "away")
        with pytest.raises(StoreUnavailable):
            await Probe(store._database).write()
        (tmp_path / "away").rename(path)
        await Probe(store._database).write()


async def test_a_file_is_not_said_to_run() -> None:
    engine = Counting()
    engine.trouble = TimeoutError()
    with pytest.raises(StoreUnavailable, match=r"did not answer in time\. Check that its disk answers"):
        await Probe(Database(engine, "sqlite:///concierge.sqlite3")).write()


async def test_a_server_to_which_no_connection_is_free_is_unavailable() -> None:
    engine = Counting()
    engine.trouble = PoolTimeoutError("QueuePool limit of size 5 overflow 10 reached")
    with pytest.raises(StoreUnavailable, match=r"overflow 10 reached\. Check that it runs and that DATABASE_URL is"):
        await Probe(Database(engine, "postgresql://bot:***@db/concierge")).write()


async def test_however_often_somebody_asks_it_is_tried_once_in_a_while(clock: FakeClock) -> None:
    engine = Counting()
    probe = Probe(Database(engine, "sample"), clock=clock)
    for _ in range(3):
        await asyncio.gather(*(probe.write() for _ in range(20)))
        clock.advance(EVERY / 4)
    assert engine.writes == 1
    clock.advance(EVERY)
    await probe.write()
    assert engine.writes == 2


async def test_what_came_of_an_attempt_holds_until_the_next(clock: FakeClock) -> None:
    engine = Counting()
    engine.trouble = OSError("No route to host")
    probe = Probe(Database(engine, "sample"), clock=clock)
    for _ in range(3):
        with pytest.raises(StoreUnavailable, match="No route to host"):
            await probe.write()
    engine.trouble = None
    with pytest.raises(StoreUnavailable):
        await probe.write()
    assert engine.writes == 1
    clock.advance(EVERY)
    await probe.write()
