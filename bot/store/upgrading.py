"""The migrations that a database does not have yet, applied by Alembic."""

from collections.abc import Collection, Sequence
from pathlib import Path

from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext, MigrationStep
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, func, inspect, select

from bot.errors import ConfigurationError
from bot.store.tables import NEWER, metadata

LOCK = 0x58_43_4F_4E_43_49_45_52  # of PostgreSQL's advisory locks, the one that all replicas agree on


def upgrade(connection: Connection, migrations: Path, version_table: str) -> None:
    """
    Apply what is missing of `migrations`, in the transaction of `connection`.

    Raises ConfigurationError when a newer release has written the database or it belongs to something else.
    """
    if connection.dialect.name == "postgresql":  # on SQLite the transaction itself keeps every other process out
        connection.execute(select(func.pg_advisory_xact_lock(LOCK)))
    scripts = ScriptDirectory(str(migrations), version_locations=[str(migrations)])

    def pending(current: Sequence[str], _context: MigrationContext) -> list[MigrationStep]:
        missing = [*scripts.iterate_revisions("head", tuple(current) or None)]
        return [MigrationStep.upgrade_from_script(scripts.revision_map, script) for script in reversed(missing)]

    context = MigrationContext.configure(connection, opts={"version_table": version_table, "fn": pending})
    current = context.get_current_heads()
    _refuse_what_is_not_ours(connection, current, known={script.revision for script in scripts.walk_revisions()})
    if current != (scripts.get_current_head(),):
        # Handed to each migration, because the usual `from alembic import op` is one object for the whole process.
        context.run_migrations(op=Operations(context))


def _refuse_what_is_not_ours(connection: Connection, current: Sequence[str], known: Collection[str]) -> None:
    if newer := sorted(set(current) - set(known)):
        raise ConfigurationError(NEWER.format(version=newer[0]))
    taken = sorted(set(metadata.tables) & set(inspect(connection).get_table_names())) if not current else []
    if taken:
        raise ConfigurationError(
            f"The database has a table “{taken[0]}” that this program did not make. Nothing was changed. "
            "Let DATABASE_URL name a database, or a file, of its own."
        )
