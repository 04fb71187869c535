"""The audit trail: what it keeps, and that it shows what somebody did to it. On SQLite and on PostgreSQL."""

import asyncio
import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, text

from bot.store.audit import BEFORE_THE_FIRST, Audit, Head, Verified
from bot.store.database import StoreUnavailable, rows_of
from bot.store.opening import Store, open_store
from tests.conftest import FakeClock


async def add(store: Store, number: int = 0) -> None:
    await store.audit.append("viewed", "U0AGENT", "T0HOME", "acme", what={"number": number})


async def filled(store: Store, rows: int = 5) -> Store:
    for number in range(1, rows + 1):
        await add(store, number)
    assert await store.audit.verify() == Verified(rows=rows, problems=())
    return store


async def meddle(store: Store, *statements: str) -> None:
    """Change the database as somebody might who can switch off its triggers."""

    def work(connection: Connection) -> None:
        if connection.dialect.name == "postgresql":
            connection.execute(text("ALTER TABLE audit DISABLE TRIGGER ALL"))
            connection.execute(text("ALTER TABLE audit_head DISABLE TRIGGER ALL"))
        else:
            found = connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'"))
            for (name,) in found.all():
                connection.execute(text(f"DROP TRIGGER {name}"))
        for statement in statements:
            connection.execute(text(statement))

    await store._database.write(work)


async def problems(store: Store) -> list[str]:
    return list((await store.audit.verify()).problems)


async def rehashed(store: Store, number: int) -> str:
    """The statement that gives a row the hash of what is in it now, computed here once more from its description."""
    (row,) = await store._database.read(rows_of(text(f"SELECT * FROM audit WHERE number = {number}")))  # noqa: S608
    del row["hash"]
    content = json.dumps(row, sort_keys=True, separators=(",", ":"))
    return f"UPDATE audit SET hash = '{hashlib.sha256(content.encode()).hexdigest()}' WHERE number = {number}"  # noqa: S608


# --------------------------------------------------------------------------------------------------------------------
# Adding and reading


async def test_a_step_is_kept_as_it_was(store: Store, clock: FakeClock) -> None:
    row = await store.audit.append(
        "calling",
        "U0AGENT",
        "T0HOME",
        "acme",
        act="a1",
        what={"action": "retry", "types": ["contacts"], "share": 0.1, "none": None},
        request={"sync_type": "contacts"},
        response={"queued": 2},
    )

    assert await store.audit.of_organization("acme", 10) == [row]
    assert (row.number, row.at, row.step, row.who, row.team) == (1, clock.now, "calling", "U0AGENT", "T0HOME")
    assert (row.act, row.organization, row.previous) == ("a1", "acme", BEFORE_THE_FIRST)
    assert row.what == {"action": "retry", "types": ["contacts"], "share": 0.1, "none": None}
    assert (row.request, row.response) == ({"sync_type": "contacts"}, {"queued": 2})


async def test_what_is_not_known_is_none(store: Store) -> None:
    row = await store.audit.append("viewed", None, None, None)

    assert (row.who, row.team, row.organization, row.act) == (None, None, None, None)
    assert (row.what, row.request, row.response) == ({}, None, None)
    assert await problems(store) == []


async def test_each_row_names_the_hash_of_the_one_before(store: Store) -> None:
    await filled(store, 3)

    third, second, first = await store.audit.of_organization("acme", 10)

    assert [first.number, second.number, third.number] == [1, 2, 3]
    assert (second.previous, third.previous) == (first.hash, second.hash)
    assert await store.audit.head() == Head(length=3, hash=third.hash)


async def test_the_hash_is_what_the_description_says(store: Store) -> None:
    await filled(store, 1)
    (row,) = await store.audit.of_organization("acme", 1)

    assert f"'{row.hash}'" in await rehashed(store, 1)


async def test_the_history_of_an_organization_begins_with_the_latest(store: Store) -> None:
    await filled(store, 5)
    await store.audit.append("viewed", "U0AGENT", "T0HOME", "other")

    assert [row.number for row in await store.audit.of_organization("acme", 2)] == [5, 4]
    assert await store.audit.of_organization("nosuch", 2) == []
    assert [row.number for row in await store.audit.of_organization("acme", 2, before=4)] == [3, 2]
    assert await store.audit.of_organization("acme", 2, before=1) == []


async def test_whatever_an_api_answers_is_kept_and_does_not_break_the_chain(store: Store) -> None:
    odd: dict[str, Any] = {"text": "null \0, half \ud83d, 🧾, '; --", "nan": float("nan"), "deep": [{"a": [None]}] * 50}

    await store.audit.append("answered", "U\0\ud83d", "T0HOME", "acme", response=odd)

    (row,) = await store.audit.of_organization("acme", 1)
    assert row.response == {**odd, "nan": "NaN"}
    assert row.who == "U\N{REPLACEMENT CHARACTER}?"
    assert await problems(store) == []


async def test_numbers_have_no_gaps_when_many_add_at_once(store: Store, replica: Store) -> None:
    await asyncio.gather(*(add(each, number) for number in range(40) for each in (store, replica)))

    assert await store.audit.verify() == Verified(rows=80, problems=())
    assert [row.number for row in await store.audit.of_organization("acme", 100)] == [*range(80, 0, -1)]


async def test_a_step_that_is_rolled_back_leaves_no_row_and_no_gap(store: Store) -> None:
    def work(connection: Connection) -> None:
        store.audit.append_within(connection, step="calling", organization="acme", what={})
        raise StoreUnavailable("The other half failed.")

    await filled(store, 1)
    with pytest.raises(StoreUnavailable, match="other half"):
        await store._database.write(work)
    await add(store)

    assert await store.audit.verify() == Verified(rows=2, problems=())


# --------------------------------------------------------------------------------------------------------------------
# What somebody does to it


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit SET who = 'U0OTHER' WHERE number = 3",
        "DELETE FROM audit WHERE number = 5",
        "DELETE FROM audit_head",
        "UPDATE audit_head SET length = 4",
    ],
)
async def test_the_database_refuses_to_change_what_was_recorded(store: Store, statement: str) -> None:
    await filled(store)

    with pytest.raises(StoreUnavailable, match="audit trail"):
        await store._database.write(rows_of(text(statement)))

    assert await problems(store) == []


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT OR REPLACE INTO audit VALUES (3, 1, NULL, 'viewed', 'U0OTHER', NULL, NULL, '{}', NULL, NULL, 'x', 'x')",
        "INSERT OR REPLACE INTO audit_head VALUES (1, 3, 'x')",
    ],
)
async def test_sqlite_refuses_to_replace_what_was_recorded(tmp_path: Path, statement: str) -> None:
    async with open_store(f"sqlite:///{tmp_path}/concierge.sqlite3") as store:
        await filled(store)
        with pytest.raises(StoreUnavailable, match="audit trail"):
            await store._database.write(rows_of(text(statement)))


async def test_postgresql_refuses_to_empty_it(postgres_url: str) -> None:
    async with open_store(postgres_url) as store:
        await filled(store)
        with pytest.raises(StoreUnavailable, match="only ever added to"):
            await store._database.write(rows_of(text("TRUNCATE audit")))


async def test_an_empty_trail_is_whole(store: Store) -> None:
    assert await store.audit.verify() == Verified(rows=0, problems=())


@pytest.mark.parametrize(
    "change",
    [
        "who = 'U0OTHER'",
        "at = at + 1",
        "step = 'approved'",
        "organization = 'other'",
        "act = 'a2'",
        "team = NULL",
        "what = '{\"number\": 3}'",
        "request = '{}'",
        "response = 'not JSON'",
    ],
)
async def test_an_altered_row_shows_whichever_column_it_was(store: Store, change: str) -> None:
    await filled(store)
    await meddle(store, f"UPDATE audit SET {change} WHERE number = 3")  # noqa: S608

    assert await problems(store) == ["Row 3 was altered: its hash does not match its content."]


async def test_a_row_that_was_altered_and_hashed_anew_shows_in_the_next(store: Store) -> None:
    await filled(store)
    await meddle(store, "UPDATE audit SET who = 'U0OTHER' WHERE number = 3")
    await meddle(store, await rehashed(store, 3))

    assert await problems(store) == ["Row 4 does not follow row 3: one of them was replaced or hashed anew."]


async def test_a_last_row_that_was_altered_and_hashed_anew_shows_in_the_head(store: Store) -> None:
    await filled(store)
    await meddle(store, "UPDATE audit SET who = 'U0OTHER' WHERE number = 5")
    await meddle(store, await rehashed(store, 5))

    assert await problems(store) == ["The head does not match row 5: one of them was replaced or hashed anew."]


@pytest.mark.parametrize(
    ("gone", "sentence"),
    [
        ("number = 1", "Row 1 is missing."),
        ("number = 3", "Row 3 is missing."),
        ("number IN (2, 3, 4)", "Rows 2 to 4 are missing."),
        ("number = 5", "Row 5 is missing."),
        ("number > 3", "Rows 4 to 5 are missing."),
        ("number > 0", "Rows 1 to 5 are missing."),
    ],
)
async def test_a_removed_row_shows_also_the_last(store: Store, gone: str, sentence: str) -> None:
    await filled(store)
    await meddle(store, f"DELETE FROM audit WHERE {gone}")  # noqa: S608

    assert await problems(store) == [sentence]


async def test_a_trail_that_was_cut_together_with_its_head_shows_its_head(store: Store) -> None:
    await filled(store)
    await meddle(store, "DELETE FROM audit WHERE number > 3", "UPDATE audit_head SET length = 3")

    assert await problems(store) == ["The head does not match row 3: one of them was replaced or hashed anew."]


async def test_rows_that_changed_places_show(store: Store) -> None:
    await filled(store)
    await meddle(
        store,
        "UPDATE audit SET number = 99 WHERE number = 2",
        "UPDATE audit SET number = 2 WHERE number = 3",
        "UPDATE audit SET number = 3 WHERE number = 99",
    )

    found = await problems(store)
    assert "Row 2 was altered: its hash does not match its content." in found
    assert "Row 3 was altered: its hash does not match its content." in found


async def test_a_row_that_was_put_in_shows(store: Store) -> None:
    await filled(store)
    columns = "at, act, step, who, team, organization, what, request, response, previous, hash"
    for number in (6, 0):
        await meddle(store, f"INSERT INTO audit SELECT {number}, {columns} FROM audit WHERE number = 5")  # noqa: S608

    found = await problems(store)
    assert "The head counts 5, but row 6 is there: put in by something else." in found
    assert "Row 6 does not follow row 5: one of them was replaced or hashed anew." in found
    assert "Row 0 was put in: the first row has the number 1." in found
    assert not any("Row 1 " in sentence or "missing" in sentence for sentence in found)


async def test_nothing_is_recorded_when_the_head_is_missing(store: Store) -> None:
    await filled(store)
    await meddle(store, "DELETE FROM audit_head")

    with pytest.raises(StoreUnavailable, match="head of the audit trail is missing, so nothing can be recorded"):
        await add(store)
    assert await store.audit.head() is None
    assert await problems(store) == ["The head is missing: whether rows at the end were removed cannot be told."]


async def test_it_is_read_in_pieces(store: Store) -> None:
    await filled(store, 7)
    await meddle(store, "DELETE FROM audit WHERE number IN (2, 3)", "UPDATE audit SET who = 'x' WHERE number = 6")

    for batch in (1, 2, 3, 100):
        assert await store.audit.verify(batch=batch) == Verified(
            rows=5,
            problems=("Rows 2 to 3 are missing.", "Row 6 was altered: its hash does not match its content."),
        )


async def test_rows_that_are_added_meanwhile_are_no_problem(store: Store, replica: Store) -> None:
    await filled(store, 20)

    async def go_on() -> None:
        for number in range(20):
            await add(replica, number)

    looks, _ = await asyncio.gather(asyncio.gather(*(store.audit.verify(batch=3) for _ in range(5))), go_on())

    assert [look.problems for look in looks] == [()] * 5
    assert await store.audit.verify() == Verified(rows=40, problems=())


def test_there_is_no_way_to_alter_or_remove_a_row() -> None:
    assert {name for name in vars(Audit) if not name.startswith("_")} == {
        "append",
        "append_within",
        "head",
        "of_organization",
        "verify",
    }
