"""Whether the database takes writes: it may well be read while its disk is full or its file is read-only."""

import asyncio
import math
import time
from collections.abc import Callable

from sqlalchemy import Connection, delete, insert

from bot.store.database import Database, StoreUnavailable
from bot.store.tables import quiet_threads

EVERY = 15.0
"""Seconds from one attempt to write to the next, however often somebody asks."""

_NUMBER = 0  # of the row; the database itself numbers from 1


class Probe:
    """
    Writes a row and takes it back in one transaction, which has to reach the disk all the same, and nobody sees.

    What came of it holds for `every` seconds of `clock`. Those who ask at the same moment wait for the same attempt.
    """

    def __init__(self, database: Database, every: float = EVERY, clock: Callable[[], float] = time.monotonic) -> None:
        self._database = database
        self._every = every
        self._clock = clock
        self._one_at_a_time = asyncio.Lock()
        self._tried_at = -math.inf
        self._refused: str | None = None

    async def write(self) -> None:
        """Raise StoreUnavailable when the last attempt failed; make one when it was too long ago."""
        async with self._one_at_a_time:
            if self._clock() - self._tried_at >= self._every:
                self._refused = await self._attempt()
                self._tried_at = self._clock()
        if self._refused is not None:
            raise StoreUnavailable(self._refused)

    async def _attempt(self) -> str | None:
        """Why nothing can be written; None when it can."""
        try:
            await self._database.write(_write_and_take_back)
        except StoreUnavailable as error:
            return f"Nothing can be written down. {error}"
        return None


def _write_and_take_back(connection: Connection) -> None:
    row = {"id": _NUMBER, "team": "", "channel": "", "thread": "", "since": 0.0}
    connection.execute(insert(quiet_threads).values(**row))
    connection.execute(delete(quiet_threads).where(quiet_threads.c.id == _NUMBER))
