"""The way to a database by its address: a file of SQLite, or PostgreSQL."""

import asyncio

from bot.store.address import Address, PostgresAddress
from bot.store.database import Engine
from bot.store.sqlite import SqliteEngine, prepare_file, refuse_unusable


async def engine_for(address: Address, *, existing: bool = False) -> Engine:
    """
    Provide the way to the database at `address`; a connection is made when it is needed.

    A SQLite file is made and set up, or left as it is where it is an `existing` one. Raises ConfigurationError when it
    cannot be written or is something else.
    """
    if isinstance(address, PostgresAddress):
        from bot.store.postgres import PostgresEngine  # noqa: PLC0415 - what most never need takes long to import

        return PostgresEngine(address.dsn)
    if address.path is not None:
        await asyncio.to_thread(refuse_unusable if existing else prepare_file, address.path)
    return SqliteEngine(address.path)
