"""What is counted for Prometheus."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from bot.running.metrics import Metrics
from bot.store.opening import Store, open_store
from tests.conftest import FakeClock
from tests.databases import sqlite_in
from tests.test_store_tickets import DRAFT


@pytest.fixture
async def store(tmp_path: Path, clock: FakeClock) -> AsyncIterator[Store]:
    async with open_store(sqlite_in(tmp_path), clock=clock) as opened:
        yield opened


def values(metrics: Metrics, name: str) -> dict[str, float]:
    """The values of a metric by its labels, as they are written."""
    found = {}
    for line in metrics.text().decode().splitlines():
        labels, _, value = line.rpartition(" ")
        if labels.partition("{")[0] == name:
            found[labels.removeprefix(name)] = float(value)
    return found


async def test_what_was_said_is_counted_by_kind() -> None:
    metrics = Metrics()
    metrics.replies.labels("answer").inc()
    metrics.silences.inc()

    assert values(metrics, "concierge_replies_total") == {'{kind="answer"}': 1}
    assert values(metrics, "concierge_silences_total") == {"": 1}


async def test_two_bots_in_one_process_do_not_mix() -> None:
    one, other = Metrics(), Metrics()
    one.silences.inc()

    assert values(other, "concierge_silences_total") == {"": 0}


async def test_duties_are_counted_by_kind_and_state(store: Store) -> None:
    for key in ("a", "b", "c", "d"):
        await store.duties.add("deliver", key, {})
    await store.duties.add("remind", "a", {}, due_in=60)
    given_up, done, _under_way = await store.duties.take(3)
    await store.duties.give_up(given_up, "http_422")
    await store.duties.finish(done)
    metrics = Metrics()

    await metrics.observe(store)

    assert values(metrics, "concierge_duties") == {
        '{kind="deliver",state="waiting"}': 1,
        '{kind="deliver",state="under_way"}': 1,
        '{kind="deliver",state="failed"}': 1,
        '{kind="remind",state="waiting"}': 1,
        '{kind="remind",state="under_way"}': 0,
        '{kind="remind",state="failed"}': 0,
    }


async def test_what_is_no_longer_there_is_no_longer_counted(store: Store) -> None:
    await store.duties.add("deliver", "a", {})
    metrics = Metrics()
    await metrics.observe(store)
    (duty,) = await store.duties.take(1)
    await store.duties.finish(duty)

    await metrics.observe(store)

    assert values(metrics, "concierge_duties") == {}


async def test_tickets_are_counted_by_state_until_they_are_resolved(store: Store) -> None:
    keys = []
    for number in range(4):
        opened = await store.tickets.open(DRAFT, [], fingerprint=None, request_key=f"{number}")
        keys.append(opened.ticket.key)
    await store.tickets.take(keys[0], "U0AGENT")
    await store.tickets.resolve(keys[1], "U0AGENT")
    metrics = Metrics()

    await metrics.observe(store)

    assert values(metrics, "concierge_tickets") == {'{state="open"}': 2, '{state="taken"}': 1}
    assert values(metrics, "concierge_database_reachable") == {"": 1}


async def test_a_database_that_fails_leaves_no_old_numbers(store: Store) -> None:
    await store.duties.add("deliver", "a", {})
    metrics = Metrics()
    await metrics.observe(store)

    def lose(connection: Connection) -> None:
        connection.execute(text("ALTER TABLE duties RENAME TO elsewhere"))

    await store._database.write(lose)
    await metrics.observe(store)

    assert values(metrics, "concierge_database_reachable") == {"": 0}
    assert values(metrics, "concierge_duties") == {}
    assert values(metrics, "concierge_tickets") == {}
    assert values(metrics, "concierge_silences_total") == {"": 0}


async def test_a_database_that_takes_no_writes_is_out_of_reach_and_its_numbers_are_still_told(store: Store) -> None:
    await store.duties.add("deliver", "a", {})

    def close(connection: Connection) -> None:
        connection.execute(text("PRAGMA query_only = 1"))

    await store._database.write(close)
    metrics = Metrics()
    await metrics.observe(store)

    assert values(metrics, "concierge_database_reachable") == {"": 0}
    assert values(metrics, "concierge_duties")['{kind="deliver",state="waiting"}'] == 1
