"""Bring a database to the schema of this release."""

from pathlib import Path

from sqlalchemy import Connection, inspect, text

from bot.errors import ConfigurationError
from bot.store.database import Database
from bot.store.tables import metadata

MIGRATIONS = Path(__file__).resolve().parent.parent / "migrations"
VERSION_TABLE = "concierge_schema"  # not Alembic's own name: another program may share the database


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


async def refuse_gaps(database: Database) -> None:
    """
    See that a database which is up to date has all its tables, which a copy that was restored in part has not.

    Raises ConfigurationError when one is missing, StoreUnavailable when the driver fails.
    """
    if missing := await database.read(_missing):
        raise ConfigurationError(
            f"In the database, {_listed(missing)} missing, though it was set up before. Nothing was changed. Stop the "
            "bot and restore a whole copy, as the README says, or let DATABASE_URL name another database."
        )


def _missing(connection: Connection) -> list[str]:
    found = inspect(connection)
    return sorted(name for name in metadata.tables if not found.has_table(name))


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
