"""Which databases are opened, how their schema comes about, and what is said when something is wrong with them."""

import asyncio
import errno
import os
import re
import shutil
import socket
import sqlite3
import sys
import time
from collections.abc import Callable, Collection
from contextlib import AsyncExitStack, closing
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, text
from sqlalchemy.engine import make_url

from bot.errors import ConciergeError, ConfigurationError
from bot.store.address import PostgresAddress, SqliteAddress, masked, read_address
from bot.store.database import CLOSING, Database, StoreUnavailable, Work, remedy, rows_of
from bot.store.engines import engine_for
from bot.store.inbox import Incoming
from bot.store.opening import Store, open_existing_store, open_store
from bot.store.schema import MIGRATIONS, VERSION_TABLE, bring_up_to_date
from bot.store.tables import metadata
from tests.conftest import ROOT, FakeClock
from tests.test_layers import loaded_by

MENTION = Incoming(event_id="Ev01", team="T01", channel="C01", ts="1800000000.000100", payload={"text": "secret words"})


@pytest.fixture
def database_url(new_database_url: str) -> str:
    """Without tables: these tests are about how a database comes by them."""
    return new_database_url


def sync(look: Callable[[Connection], Any]) -> Work[Any]:
    return look


def table_names(connection: Connection) -> Collection[str]:
    return inspect(connection).get_table_names()


async def do(url: str, *statements: str) -> None:
    """Change the database from outside, as an administrator might."""

    def work(connection: Connection) -> None:
        for statement in statements:
            connection.execute(text(statement))

    database = Database(await engine_for(read_address(url)), url)
    await database.write(work)
    await database.close()


# --------------------------------------------------------------------------------------------------------------------
# Addresses


@pytest.mark.parametrize(
    ("url", "path"),
    [
        ("sqlite:///concierge.sqlite3", Path("concierge.sqlite3")),
        ("sqlite:////tmp/concierge.sqlite3", Path("/tmp/concierge.sqlite3")),  # noqa: S108 - a name, never a file
        ("sqlite+aiosqlite:///concierge.sqlite3", Path("concierge.sqlite3")),
        (" sqlite:///concierge.sqlite3\n", Path("concierge.sqlite3")),
        ("sqlite:///:memory:", None),
    ],
)
def test_a_sqlite_url_names_a_file_or_memory(url: str, path: Path | None) -> None:
    address = read_address(url)

    assert isinstance(address, SqliteAddress)
    assert address.path == path


@pytest.mark.parametrize(
    ("url", "dsn"),
    [
        ("postgresql://bot:s3cret@db:5433/concierge", "postgresql://bot:s3cret@db:5433/concierge"),
        ("postgres://bot:s3cret@db/concierge", "postgresql://bot:s3cret@db/concierge"),
        ("postgresql+asyncpg://bot@db/concierge", "postgresql://bot@db/concierge"),
        ("postgresql://bot@/concierge?host=/run/postgresql", "postgresql://bot@/concierge?host=%2Frun%2Fpostgresql"),
        (
            "postgresql://bot:a%40b%2Fc@db/concierge?sslmode=require",
            "postgresql://bot:a%40b%2Fc@db/concierge?sslmode=require",
        ),
        ("postgresql://bot:a/b#c@db/concierge", "postgresql://bot:a%2Fb%23c@db/concierge"),
    ],
)
def test_a_postgresql_url_reaches_the_driver_whole(url: str, dsn: str) -> None:
    address = read_address(url)

    assert isinstance(address, PostgresAddress)
    assert address.dsn == dsn
    assert "s3cret" not in repr(address)


@pytest.mark.parametrize(
    ("url", "what"),
    [
        ("", "is not the URL of a database"),
        ("concierge.sqlite3", "“concierge.sqlite3”, which is not the URL of a database"),
        ("postgresql//bot:s3cret@db/concierge", "“***”, which is not the URL of a database"),
        ("postgresql://bot:s3cret/concierge", "“postgresql://***”, which is not the URL of a database"),
        ("postgresql://bot:s3c@ret@db/concierge", "“postgresql://***”, which is not the URL of a database"),
        ("mysql://bot:s3cret@db/concierge", "“mysql://bot:***@db/concierge”, and “mysql” is a kind of database that"),
        ("postgresql+psycopg2://bot:s3cret@db/x", "“postgresql+psycopg2” is a kind of database that is not supported"),
        ("sqlite://concierge.sqlite3", "a SQLite file is written with three slashes"),
        ("sqlite://", "a SQLite file is written with three slashes"),
        ("sqlite:///concierge.sqlite3?mode=ro", "a SQLite file takes no settings"),
        (
            "postgresql://bot:s3cret@db/x?sslmode=require&channel_binding=require",
            "the setting “channel_binding” is not",
        ),
    ],
)
async def test_a_wrong_url_is_refused_with_what_to_write_and_without_its_password(url: str, what: str) -> None:
    with pytest.raises(ConfigurationError) as refused:
        async with open_store(url):
            pass

    message = str(refused.value)
    assert what in message
    assert message.startswith("DATABASE_URL is “")
    assert "s3c" not in message
    assert any(remedy in message for remedy in ("Write sqlite:///", "leave out", "Leave it out"))


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("postgresql://bot:s3cret@db:5432/concierge", "postgresql://bot:***@db:5432/concierge"),
        ("postgresql://db/concierge?user=bot&password=s3cret", "postgresql://db/concierge?user=bot&password=***"),
        ("postgresql://:s3cret@db/concierge", "postgresql://:***@db/concierge"),
        ("postgresql://bot:a/s3cret#?x=1@db/concierge", "postgresql://bot:***@db/concierge"),
        ("postgresql://bot:s3cret", "postgresql://***"),
        ("postgresql://bot@db:5432/concierge?host=/run", "postgresql://bot@db:5432/concierge?host=/run"),
        ("s3cret:@", "***"),
        ("sqlite:///concierge.sqlite3", "sqlite:///concierge.sqlite3"),
    ],
)
def test_a_url_is_shown_without_its_password(url: str, shown: str) -> None:
    assert masked(url) == shown


async def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=f"there is no folder {tmp_path}/nowhere. Create the folder"):
        async with open_store(f"sqlite:///{tmp_path}/nowhere/concierge.sqlite3"):
            pass


async def test_a_working_folder_that_was_removed_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    with pytest.raises(ConfigurationError, match=r"a file in the working folder, and that was removed\. Start the"):
        async with open_store("sqlite:///concierge.sqlite3"):
            pass
    async with open_store(f"sqlite:///{tmp_path}/concierge.sqlite3"):
        pass


async def test_a_folder_is_no_database(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="which is a folder"):
        async with open_store(f"sqlite:///{tmp_path}"):
            pass


async def test_a_file_that_is_something_else_is_refused_and_kept(tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("These are notes. " * 100)

    said = r"cannot be used: file is not a database\. Its file is damaged, or something else than a database\."
    with pytest.raises(ConfigurationError, match=said):
        async with open_store(f"sqlite:///{file}"):
            pass

    assert file.read_text() == "These are notes. " * 100


async def test_a_damaged_file_is_told_from_one_that_is_away(tmp_path: Path) -> None:
    file = tmp_path / "concierge.sqlite3"
    async with open_store(f"sqlite:///{file}"):
        pass
    content = bytearray(file.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    file.write_bytes(content)

    with pytest.raises(ConciergeError, match=r"is malformed\. Its file is damaged.+ restore a copy"):
        async with open_store(f"sqlite:///{file}"):
            pass


# --------------------------------------------------------------------------------------------------------------------
# Schema

VERSIONS = text(f"SELECT * FROM {VERSION_TABLE}")  # noqa: S608 - a constant of ours


def with_second_migration(folder: Path, statements: str) -> Path:
    """A folder with this release's migrations and one more."""
    migrations = folder / "migrations"
    shutil.copytree(MIGRATIONS, migrations, ignore=shutil.ignore_patterns("__pycache__"))
    last = ScriptDirectory(str(MIGRATIONS), version_locations=[str(MIGRATIONS)]).get_current_head()
    (migrations / "m9999_sample.py").write_text(
        f"import sqlalchemy as sa\nrevision = '9999'\ndown_revision = '{last}'\ndef upgrade(op):\n    {statements}\n"
    )
    return migrations


def differences(connection: Connection) -> Any:
    options = {"version_table": VERSION_TABLE, "compare_type": True}
    return compare_metadata(MigrationContext.configure(connection, opts=options), metadata)


async def test_migrations_make_the_tables_as_they_are_today(store: Store) -> None:
    assert await store._database.read(sync(differences)) == []


@pytest.mark.parametrize("path", sorted(MIGRATIONS.glob("m*.py")), ids=lambda path: str(path.stem))
def test_a_migration_is_called_by_its_revision_and_uses_nothing_that_may_change_later(path: Path) -> None:
    written = path.read_text(encoding="utf-8")
    assert re.findall(r'^revision = "(\w+)"$', written, re.MULTILINE) == [path.name[1:5]]
    assert re.findall(r"^ *(?:from|import) bot\b.*", written, re.MULTILINE) == []


async def test_opening_again_changes_nothing(database_url: str) -> None:
    async with open_store(database_url) as store:
        await store.inbox.claim(MENTION)
        before = await store._database.read(sync(table_names))

    async with open_store(database_url) as store:
        assert await store._database.read(sync(table_names)) == before
        assert await store.inbox.claim(MENTION) is None


async def test_connections_that_open_at_once_migrate_once(database_url: str) -> None:
    async with AsyncExitStack() as stack:
        stores = await asyncio.gather(*(stack.enter_async_context(open_store(database_url)) for _ in range(8)))

        await asyncio.gather(*(store.ping() for store in stores))
        versions = await stores[0]._database.read(rows_of(VERSIONS))
        assert len(versions) == 1


async def test_processes_that_open_at_once_all_succeed(database_url: str) -> None:
    processes = [
        await asyncio.create_subprocess_exec(
            *(sys.executable, "-W", "error", "-m", "tests.other_process", database_url, "open"),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            cwd=ROOT,
        )
        for _ in range(4)
    ]
    for process in processes:
        assert process.stdout is not None
        assert await process.stdout.readline() == b"ready\n"

    # Each waits for this line with everything imported, so that they begin within a millisecond of one another.
    said = await asyncio.gather(*(process.communicate(b"go\n") for process in processes))

    assert [words for words, _errors in said] == [b"open\n"] * 4


async def test_a_database_that_lacks_tables_which_it_had_is_refused_at_the_start(database_url: str) -> None:
    async with open_store(database_url):
        pass
    await do(database_url, "DROP TABLE inbox", "DROP TABLE feedback")

    with pytest.raises(ConfigurationError, match=r"the tables feedback, inbox are missing, .* restore a whole copy"):
        async with open_store(database_url):
            pass


async def test_a_database_from_a_newer_release_is_left_alone(database_url: str) -> None:
    await do(
        database_url,
        f"CREATE TABLE {VERSION_TABLE} (version_num VARCHAR(32) NOT NULL)",
        f"INSERT INTO {VERSION_TABLE} VALUES ('9999')",  # noqa: S608 - ours
    )

    for opened in (open_store, open_existing_store):
        with pytest.raises(ConfigurationError, match="has schema 9999, which this release does not know: a newer"):
            async with opened(database_url):
                pass

    database = Database(await engine_for(read_address(database_url)), database_url)
    assert await database.read(sync(table_names)) == [VERSION_TABLE]
    assert await database.read(rows_of(VERSIONS)) == [{"version_num": "9999"}]
    await database.close()


async def test_a_database_of_another_program_is_left_alone(database_url: str) -> None:
    await do(database_url, "CREATE TABLE inbox (mail TEXT)", "INSERT INTO inbox VALUES ('theirs')")

    with pytest.raises(ConfigurationError, match="has a table “inbox” that this program did not make"):
        async with open_store(database_url):
            pass

    database = Database(await engine_for(read_address(database_url)), database_url)
    assert await database.read(sync(table_names)) == ["inbox"]
    assert await database.read(rows_of(text("SELECT * FROM inbox"))) == [{"mail": "theirs"}]
    await database.close()


async def test_a_database_that_the_bot_has_set_up_is_opened_by_others_and_one_that_it_has_not_is_left_alone(
    database_url: str,
) -> None:
    await do(database_url, "CREATE TABLE invoices (number TEXT)")
    with pytest.raises(ConfigurationError, match="has no tables of this program"):
        async with open_existing_store(database_url):
            pass
    database = Database(await engine_for(read_address(database_url)), database_url)
    assert await database.read(sync(table_names)) == ["invoices"]
    await database.close()

    async with open_store(database_url):
        pass
    async with open_existing_store(database_url) as store:
        assert await store.inbox.overdue(10) == []


async def test_a_later_migration_is_applied_to_an_older_database(store: Store, tmp_path: Path) -> None:
    await store.inbox.claim(MENTION)
    migrations = with_second_migration(tmp_path, "op.add_column('inbox', sa.Column('colour', sa.Text))")

    await bring_up_to_date(store._database, migrations=migrations)

    assert await store._database.read(rows_of(text("SELECT event_id, colour FROM inbox"))) == [
        {"event_id": "Ev01", "colour": None}
    ]
    assert await store._database.read(rows_of(VERSIONS)) == [{"version_num": "9999"}]


async def test_what_is_up_to_date_and_in_a_file_waits_for_no_other_driver_and_no_migration(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/concierge.sqlite3"
    async with open_store(url):
        pass
    opening = f"open_store({url!r}).__aenter__()"
    program = f"import asyncio; from bot.store.opening import open_store; asyncio.run({opening})"

    loaded = loaded_by(program, tmp_path)

    assert {"bot.store.opening", "sqlalchemy"} <= loaded
    assert not {"alembic", "asyncpg", "sqlalchemy.ext.asyncio", "sqlalchemy.orm"} & loaded


async def database_of(version: int, url: str, folder: Path) -> Database:
    """A database as it was when this was the latest version of its tables."""
    migrations = folder / f"until{version}"
    migrations.mkdir()
    until = [path for path in MIGRATIONS.glob("m[0-9]*_*.py") if int(path.name[1:5]) <= version]
    for path in (MIGRATIONS / "__init__.py", *until):
        shutil.copy(path, migrations)
    database = Database(await engine_for(read_address(url)), url)
    await bring_up_to_date(database, migrations=migrations)
    return database


async def first_release(url: str, folder: Path) -> None:
    """Make the database that the first release made, with something in each of its tables."""
    database = await database_of(1, url, folder)
    assert set(await database.read(sync(table_names))) == {"inbox", "conversations", "feedback", VERSION_TABLE}
    await database.close()
    await do(
        url,
        "INSERT INTO inbox (event_id, team, channel, ts, payload, received_at, due_at, token, attempts)"
        " VALUES ('Ev01', 'T01', 'C01', '1800000000.000100', '{\"text\"\\: \"XERO11\"}', 1, 2, 'held', 1)",
        "INSERT INTO conversations (id, team, channel, thread_ts, asker, text, shown, rejected, created_at, updated_at)"
        " VALUES ('abcdefghijkl', 'T01', 'C01', '1.0', 'U01', 'a 🧾 paste', '[\"sample/one\"]', '[]', 1, 2)",
        "INSERT INTO feedback (at, kind, entry, conversation) VALUES (3, 'fixed', 'sample/one', 'abcdefghijkl')",
    )


async def test_a_database_of_the_first_release_keeps_what_is_in_it(
    database_url: str, tmp_path: Path, clock: FakeClock
) -> None:
    await first_release(database_url, tmp_path)

    async with open_store(database_url, clock=clock) as store:
        (claim,) = await store.inbox.overdue(10)
        assert (claim.event_id, claim.payload, claim.attempts) == ("Ev01", {"text": "XERO11"}, 2)
        (conversation,) = await store.conversations.of_thread("T01", "C01", "1.0")
        assert (conversation.id, conversation.text, conversation.shown) == (
            "abcdefghijkl",
            "a 🧾 paste",
            ("sample/one",),
        )
        assert [each.kind for each in await store.feedback.happened(since=0)] == ["fixed"]
        assert not await store._database.read(sync(differences))
        assert await store.duties.add("deliver", "XC-1", {})
        assert (await store.audit.append("viewed", "U0AGENT", "T01", "acme")).number == 1
        assert await store.inbox.claim(MENTION) is None


@pytest.mark.parametrize("lost", ["tickets", "ticket_comments"])
async def test_an_older_database_that_lacks_tables_which_it_had_is_refused_and_left_as_it_is(
    database_url: str, tmp_path: Path, lost: str
) -> None:
    database = await database_of(4, database_url, tmp_path)
    await do(database_url, f"DROP TABLE {lost}")

    with pytest.raises(ConfigurationError, match=f"the table {lost} is missing, .* Nothing was changed"):
        async with open_store(database_url):
            pass

    assert await database.read(rows_of(VERSIONS)) == [{"version_num": "0004"}]
    await database.close()


async def test_an_act_from_before_it_was_kept_who_declines_can_be_declined(
    database_url: str, tmp_path: Path, clock: FakeClock
) -> None:
    await (await database_of(2, database_url, tmp_path)).close()
    await do(
        database_url,
        "INSERT INTO acts (id, organization, request, state, team, asked_by, channel, before, created_at, expires_at)"
        ' VALUES (\'abcdefghijklmnop\', \'acme\', \'{"action"\\: "resync", "organization"\\: "acme",'
        ' "organization_id"\\: "5f0c", "integration"\\: "memberpulse", "types"\\: ["contacts"]}\','
        " 'awaiting', 'T01', 'U01', 'C01', '{}', 1, 9e9)",
    )

    async with open_store(database_url, clock=clock) as store:
        before = await store.acts.get("abcdefghijklmnop")
        assert before is not None
        assert (before.state, before.declined_by) == ("awaiting", None)
        after = await store.acts.decline(before.id, "U02")
        assert after is not None
        assert (after.state, after.declined_by) == ("declined", "U02")


async def test_replicas_that_open_a_database_of_the_first_release_at_once_all_succeed(
    database_url: str, tmp_path: Path
) -> None:
    await first_release(database_url, tmp_path)

    async with AsyncExitStack() as stack:
        stores = await asyncio.gather(*(stack.enter_async_context(open_store(database_url)) for _ in range(6)))

        added = await asyncio.gather(*(store.audit.append("viewed", None, None, None) for store in stores))
        assert sorted(row.number for row in added) == [1, 2, 3, 4, 5, 6]


async def test_migrations_of_which_one_fails_leave_the_database_as_it_was(database_url: str, tmp_path: Path) -> None:
    migrations = with_second_migration(
        tmp_path, "op.create_table('half', sa.Column('done', sa.Text)); op.drop_table('nosuch')"
    )
    database = Database(await engine_for(read_address(database_url)), database_url)

    with pytest.raises(StoreUnavailable, match="nosuch"):
        await bring_up_to_date(database, migrations=migrations)

    assert await database.read(sync(table_names)) == []
    await database.close()


def test_a_file_that_cannot_be_reached_is_told_so() -> None:
    with pytest.raises(ConfigurationError, match=r"which cannot be reached: File name too long\. Let this user enter"):
        read_address(f"sqlite:////tmp/{'x' * 300}/concierge.sqlite3")


async def test_a_file_is_private_and_set_up_to_survive_a_power_failure(tmp_path: Path) -> None:
    file = tmp_path / "concierge.sqlite3"

    async with open_store(f"sqlite:///{file}") as store:
        found = {
            pragma: (await store._database.read(rows_of(text(f"PRAGMA {pragma}"))))[0][pragma]
            for pragma in ("journal_mode", "synchronous", "foreign_keys")
        }

    assert found == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}
    assert file.stat().st_mode & 0o777 == 0o600


async def test_a_file_that_others_may_read_is_made_private_with_what_lies_beside_it(tmp_path: Path) -> None:
    file = tmp_path / "concierge.sqlite3"
    async with open_store(f"sqlite:///{file}") as store:
        await store._database.write(sync(table_names))
        three = [file.with_name(file.name + suffix) for suffix in ("", "-wal", "-shm")]
        for one in three:
            one.chmod(0o644)
        async with open_store(f"sqlite:///{file}"):
            assert [one.stat().st_mode & 0o777 for one in three] == [0o600] * 3


async def test_a_file_of_somebody_else_that_others_may_read_is_told(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: Path, _mode: int) -> None:
        raise PermissionError(errno.EPERM, "Operation not permitted")

    file = tmp_path / "concierge.sqlite3"
    file.touch(0o644)
    file.chmod(0o644)
    monkeypatch.setattr(Path, "chmod", refuse)
    async with open_store(f"sqlite:///{file}"):
        assert f"At its next start it may, once this was run as root: chown {os.geteuid()} {file}" in caplog.text


# --------------------------------------------------------------------------------------------------------------------
# Trouble


async def test_a_server_that_is_not_there_is_unavailable() -> None:
    with socket.socket() as taken:  # bound and not listening: whoever connects is refused
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]

        with pytest.raises(StoreUnavailable) as away:
            async with open_store(f"postgresql://bot:s3cret@127.0.0.1:{port}/concierge"):
                pass

    assert f"The database postgresql://bot:***@127.0.0.1:{port}/concierge cannot be used: " in str(away.value)
    assert "Check that it runs and that DATABASE_URL is right." in str(away.value)
    assert isinstance(away.value.__cause__, ConnectionRefusedError)


async def test_a_database_that_the_server_does_not_have_is_named(postgres_url: str) -> None:
    with pytest.raises(StoreUnavailable, match='cannot be used: database "nosuch" does not exist'):
        async with open_store(postgres_url.replace("/postgres?", "/nosuch?")):
            pass


@pytest.mark.parametrize(
    ("change", "says", "helps"),
    [
        ({"database": "nosuch"}, 'database "nosuch" does not exist', "Create this database, or correct its name in"),
        ({"username": "nobody"}, 'role "nobody" does not exist', "See that this role exists and may log in from this"),
        ({"query": {"foo": "bar"}}, 'unrecognized configuration parameter "foo"', "Take it out of DATABASE_URL, where"),
        ({"query": {"search_path": "nosuch"}}, "no schema has been selected to create in", "Create the schema that"),
    ],
)
async def test_what_is_wrong_with_the_address_of_a_server_that_runs_has_its_own_remedy(
    postgres_url: str, change: dict[str, Any], says: str, helps: str
) -> None:
    url = make_url(postgres_url)
    query = {**url.query, **change.get("query", {})}
    wrong = url.set(**{**change, "query": query}).render_as_string(hide_password=False)

    with pytest.raises(StoreUnavailable) as refused:
        async with open_store(wrong):
            pass

    assert f" cannot be used: {says}. {helps}" in str(refused.value)


async def test_a_role_without_the_right_to_make_tables_is_told_which_rights_it_needs(postgres_url: str) -> None:
    url = make_url(postgres_url)
    role = f"role_{url.query['search_path']}"
    await do(postgres_url, f"CREATE ROLE {role} LOGIN PASSWORD 'sample'")
    try:
        await do(postgres_url, f"GRANT USAGE ON SCHEMA {url.query['search_path']} TO {role}")
        with pytest.raises(
            StoreUnavailable, match=r"permission denied for schema .*own this database, or grant it USAGE"
        ):
            async with open_store(url.set(username=role, password="sample").render_as_string(hide_password=False)):
                pass
    finally:
        await do(postgres_url, f"DROP OWNED BY {role}", f"DROP ROLE {role}")


async def test_a_server_without_tls_is_told_apart_from_one_that_is_not_there() -> None:
    async def refuse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readexactly(8)
        writer.write(b"N")
        await writer.drain()
        writer.close()

    async with await asyncio.start_server(refuse, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        with pytest.raises(
            StoreUnavailable, match=r"rejected SSL upgrade\. Let this server use TLS, or take `sslmode`"
        ):
            async with open_store(f"postgresql://bot:s3cret@127.0.0.1:{port}/concierge?sslmode=require"):
                pass


async def test_what_the_driver_says_leaves_without_what_people_wrote(store: Store, database_url: str) -> None:
    await do(database_url, "DROP TABLE inbox")

    with pytest.raises(StoreUnavailable, match=r"cannot be used: .*inbox") as broken:
        await store.inbox.claim(MENTION)
    with pytest.raises(StoreUnavailable):
        await store.ping()

    causes = [error := broken.value]
    while error := error.__cause__:  # type: ignore[assignment]
        causes.append(error)
    assert len(causes) > 1
    assert not any("secret words" in str(each) for each in causes)


@pytest.mark.parametrize(
    ("code", "helps"),
    [
        ("53100", "Free space on its disk."),
        ("25006", "It can be read but not written. Check that this user may write it, and its folder if it is a file."),
        ("57P01", "Check that it runs and that DATABASE_URL is right."),
    ],
    ids=["disk full", "read-only", "another"],
)
async def test_an_error_of_postgresql_is_told_in_its_first_line_with_what_helps_and_without_the_statement(
    postgres_url: str, code: str, helps: str
) -> None:
    raised = f"RAISE 'The tablespace is shut.' USING ERRCODE = '{code}', DETAIL = 'a detail', HINT = 'a hint'"

    def work(connection: Connection) -> None:
        connection.exec_driver_sql(f"DO $$ BEGIN /* secret words */ {raised}; END $$")

    async with open_store(postgres_url) as store:
        with pytest.raises(StoreUnavailable) as refused:
            await store._database.write(work)

    assert str(refused.value) == (
        f"The database {masked(postgres_url)} cannot be used: The tablespace is shut. {helps}"
    )


@pytest.mark.parametrize(
    ("number", "helps"),
    [
        (errno.ENOSPC, "Free space on its disk."),
        (errno.EROFS, "It can be read but not written. Check that this user may write it, and its folder"),
        (errno.EIO, None),
    ],
)
def test_an_error_of_the_system_has_the_same_remedies(number: int, helps: str | None) -> None:
    found = remedy(OSError(number, "as the system calls it"))
    assert found == helps or (found or "").startswith(helps or "-")


def test_a_more_exact_code_of_sqlite_has_the_remedy_of_its_kind(tmp_path: Path) -> None:
    ours = sqlite3.connect(tmp_path / "sample.sqlite3", isolation_level=None)
    theirs = sqlite3.connect(tmp_path / "sample.sqlite3", isolation_level=None)
    with closing(ours), closing(theirs):
        ours.execute("PRAGMA journal_mode = WAL")
        ours.execute("CREATE TABLE sample (text TEXT)")
        ours.execute("BEGIN")
        ours.execute("SELECT * FROM sample")
        theirs.execute("INSERT INTO sample VALUES ('theirs')")
        with pytest.raises(sqlite3.OperationalError) as behind:
            ours.execute("INSERT INTO sample VALUES ('ours')")

    assert behind.value.sqlite_errorcode == sqlite3.SQLITE_BUSY_SNAPSHOT
    assert str(remedy(behind.value)).startswith("Another program keeps it locked: end that one")


async def test_a_disk_that_is_full_at_the_start_is_no_matter_of_rights_or_locks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(_connection: sqlite3.Connection) -> None:
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorcode = 4874  # SQLITE_IOERR_SHMSIZE, which is what a full disk gives where WAL begins
        raise error

    monkeypatch.setattr("bot.store.sqlite._switch_to_wal", fill)
    with pytest.raises(ConfigurationError, match=r"disk I/O error\. Free space on its disk if that is full") as refused:
        async with open_store(f"sqlite:///{tmp_path}/concierge.sqlite3"):
            pass
    assert "locked" not in str(refused.value)


async def test_a_server_that_was_restarted_is_used_again(postgres_url: str, clock: FakeClock) -> None:
    async with open_store(f"{postgres_url}&application_name=restarted", clock=clock) as store:
        await store.inbox.claim(MENTION)
        await do(
            postgres_url,
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'restarted'",
        )

        assert await store.inbox.claim(MENTION) is None


async def test_a_connection_that_breaks_under_way_is_unavailable(postgres_url: str, clock: FakeClock) -> None:
    async with open_store(postgres_url, clock=clock) as store:

        def work(connection: Connection) -> None:
            connection.execute(text("SELECT pg_terminate_backend(pg_backend_pid())"))

        with pytest.raises(StoreUnavailable):
            await store._database.write(work)
        await store.ping()


async def test_a_file_that_another_program_keeps_locked_is_left_in_time(tmp_path: Path) -> None:
    file = tmp_path / "concierge.sqlite3"
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        async with open_store(f"sqlite:///{file}") as store:
            other.execute("BEGIN IMMEDIATE")
            waiting = asyncio.create_task(store.probe.write())
            await asyncio.sleep(0.1)
            waiting.cancel()
            began = time.monotonic()
        assert time.monotonic() - began < CLOSING + 2


async def test_a_file_that_another_program_keeps_locked_is_readable(tmp_path: Path) -> None:
    file = tmp_path / "concierge.sqlite3"
    async with open_store(f"sqlite:///{file}") as store:
        with closing(sqlite3.connect(file, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            await store.ping()
