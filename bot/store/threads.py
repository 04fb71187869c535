"""Threads in which the bot is quiet until it is mentioned, or they are forgotten: a person has taken over there."""

from collections.abc import Callable

from sqlalchemy import ColumnElement, and_, delete, select

from bot.store.database import Database, number_of_rows, rows_of
from bot.store.tables import quiet_threads


class Threads:
    """The quiet threads. Every method raises StoreUnavailable when the database fails."""

    def __init__(self, database: Database, clock: Callable[[], float]) -> None:
        self._database = database
        self._clock = clock

    async def hush(self, team: str, channel: str, thread: str) -> bool:
        """Be quiet in this thread from now on; False when it is quiet already."""
        row = {"team": team, "channel": channel, "thread": thread, "since": self._clock()}
        statement = self._database.insert_if_new(quiet_threads).values(**row)
        return await self._database.write(number_of_rows(statement)) == 1

    async def unhush(self, team: str, channel: str, thread: str) -> bool:
        """Speak again in this thread; False when it was not quiet."""
        statement = delete(quiet_threads).where(_is(team, channel, thread))
        return await self._database.write(number_of_rows(statement)) == 1

    async def is_hushed(self, team: str, channel: str, thread: str) -> bool:
        """Whether the bot is quiet in this thread."""
        return bool(await self._database.read(rows_of(select(quiet_threads.c.id).where(_is(team, channel, thread)))))

    async def purge(self, older_than: float) -> int:
        """Forget threads that have been quiet for more than `older_than` seconds, and say how many."""
        statement = delete(quiet_threads).where(quiet_threads.c.since < self._clock() - older_than)
        return await self._database.write(number_of_rows(statement))


def _is(team: str, channel: str, thread: str) -> ColumnElement[bool]:
    c = quiet_threads.c
    return and_(c.team == team, c.channel == channel, c.thread == thread)
