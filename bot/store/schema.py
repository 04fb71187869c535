"""Bring a database to the schema of this release."""

import re
from pathlib import Path

from sqlalchemy import Connection, inspect, text

from bot.errors import ConfigurationError
from bot.store.database import Database
from bot.store.tables import NEWER, metadata

MIGRATIONS = Path(__file__).resolve().parent.parent / "migrations"
VERSION_TABLE = "concierge_schema"  # not Alembic's own name: another program may share the database
_MAKES = re.compile(r"\bop\.create_table\(\s*\"(\w+)\"")


async def bring_up_to_date(database: Database, *, migrations: Path = MIGRATIONS) -> None:
    """
    Apply the `migrations` that the database does not have yet, all or none, however many processes do so at once.

    It takes as long as it takes. Raises ConfigurationError, and changes nothing, when a newer release has written the
    database or it belongs to something else; StoreUnavailable when the driver fails.
    """
    if await database.read(_versions) == [_latest(migrations)]:
        return
    from bot.store.upgrading import upgrade  # noqa: PLC0415 - Alembic takes long to import, and there is work for it once

    await database.write(lambda connection: upgrade(connection, migrations, VERSION_TABLE), patience=None)


async def refuse_other_schemas(database: Database, *, migrations: Path = MIGRATIONS) -> None:
    """
    See that a database has the schema of this release, and change nothing.

    Raises ConfigurationError, which says what to do, when it has another one or none; StoreUnavailable when the driver
    fails.
    """
    versions, latest = await database.read(_versions), _latest(migrations)
    if not versions:
        raise ConfigurationError(
            "The database has no tables of this program. Nothing was changed. Let DATABASE_URL name the one that the "
            "bot uses, or start the bot with it once, which makes them: `concierge serve`."
        )
    if max(versions) > latest:
        raise ConfigurationError(NEWER.format(version=max(versions)))
    if versions != [latest]:
        raise ConfigurationError(
            f"The database has schema {versions[0]} of an earlier release, and this one works with {latest}. Nothing "
            "was changed. Start the bot of this release once, which upgrades it: `concierge serve`."
        )


async def refuse_gaps(database: Database, *, migrations: Path = MIGRATIONS) -> None:
    """
    See that a database has all tables of its own schema, which a copy that was restored in part has not.

    Those that later `migrations` make it need not have yet. Raises ConfigurationError when one is missing,
    StoreUnavailable when the driver fails.
    """
    if missing := await database.read(lambda connection: _missing(connection, migrations)):
        raise ConfigurationError(
            f"In the database, {_listed(missing)} missing, though it was set up before. Nothing was changed. Stop the "
            "bot and restore a whole copy, as the README says, or let DATABASE_URL name another database."
        )


def _missing(connection: Connection, migrations: Path) -> list[str]:
    versions = _versions(connection)
    if not versions or max(versions) > _latest(migrations):
        return []  # a new database, or one whose tables only a newer release knows
    found, later = inspect(connection), _made_after(max(versions), migrations)
    return sorted(name for name in metadata.tables if name not in later and not found.has_table(name))


def _made_after(version: str, migrations: Path) -> set[str]:
    """The tables that migrations later than a version make."""
    later = (path for path in migrations.glob("m[0-9][0-9][0-9][0-9]_*.py") if path.name[1:5] > version)
    return {name for path in later for name in _MAKES.findall(path.read_text(encoding="utf-8"))}


def _listed(tables: list[str]) -> str:
    return f"the table {tables[0]} is" if len(tables) == 1 else f"the tables {', '.join(tables)} are"


def _versions(connection: Connection) -> list[str]:
    """The versions that the database says it has: one, or none when it is new."""
    if not inspect(connection).has_table(VERSION_TABLE):
        return []
    return list(connection.scalars(text(f"SELECT version_num FROM {VERSION_TABLE}")))  # noqa: S608 - ours


def _latest(migrations: Path) -> str:
    """The version of the last migration, which its file is called by: 0002 of `m0002_what_it_does.py`."""
    return max(path.name[1:5] for path in migrations.glob("m[0-9][0-9][0-9][0-9]_*.py"))
