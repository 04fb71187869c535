"""SQLite databases that have their tables already: to make all of them takes longer than most tests."""

from __future__ import annotations

import functools
import tempfile
from pathlib import Path

from sqlalchemy import create_engine

from bot.store.schema import MIGRATIONS, VERSION_TABLE
from bot.store.upgrading import upgrade


def sqlite_in(folder: Path) -> str:
    """The URL of a database in `folder`: the one that is there, otherwise an empty one of this release."""
    file = folder / "concierge.sqlite3"
    if not file.exists():
        file.write_bytes(_empty())
    return f"sqlite:///{file}"


@functools.cache
def _empty() -> bytes:
    """A database with the tables of this release and nothing in them, made by the migrations as every other."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "empty.sqlite3"
        engine = create_engine(f"sqlite:///{file}")
        with engine.begin() as connection:
            upgrade(connection, MIGRATIONS, VERSION_TABLE)
        engine.dispose()
        return file.read_bytes()
