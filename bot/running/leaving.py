"""
The end of a bot: what is under way gets a little time to finish, and whoever then still waits gets a word.

Nothing relies on it. Messages and duties survive a bot that is killed, since another one takes them over when their
lease runs out; this is for people who look at a command or a button meanwhile.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable

log = logging.getLogger(__name__)

GRACE = 5.0
"""Seconds that work has to finish once the bot was told to stop."""

LAST_WORDS = 2.0
"""Seconds then to tell those who wait; with `GRACE`, and `CLOSING` of the database, it is less than the ten that Docker
gives a container."""


class Leaving:
    """What is under way, and whether the bot was told to stop."""

    def __init__(self) -> None:
        self._ends: float | None = None
        self._limits: set[asyncio.Timeout] = set()
        self._under_way = 0
        self._idle = asyncio.Event()
        self._idle.set()

    @property
    def told(self) -> bool:
        """Whether the bot was told to stop, so that nothing should be begun any more."""
        return self._ends is not None

    @contextlib.asynccontextmanager
    async def busy(self, cut_off: Callable[[], Awaitable[object]] | None = None) -> AsyncIterator[None]:
        """
        A block that gets its time to finish when the bot stops.

        When that is over, what is under way in it is cancelled, and `cut_off` tells whoever waits for it.
        """
        self._under_way += 1
        self._idle.clear()
        limit = asyncio.timeout_at(self._ends)
        try:
            async with limit:
                self._limits.add(limit)
                try:
                    yield
                finally:
                    self._limits.discard(limit)
        except TimeoutError:
            if not limit.expired():
                raise
            if cut_off is not None:
                await cut_off()
        finally:
            self._under_way -= 1
            if not self._under_way:
                self._idle.set()

    def begin(self, grace: float = GRACE) -> float:
        """Has all that is under way, or still comes, end in `grace` seconds; gives that moment of the loop."""
        if self._ends is None:
            self._ends = asyncio.get_running_loop().time() + grace
            for limit in self._limits:
                limit.reschedule(self._ends)
        return self._ends

    async def finish(self, grace: float = GRACE, last_words: float = LAST_WORDS) -> None:
        """Waits until nothing is under way: `grace` seconds for the work, and `last_words` for telling of the rest."""
        ends = self.begin(grace)
        try:
            async with asyncio.timeout_at(ends + last_words):
                await self._idle.wait()
        except TimeoutError:
            log.warning("%s things were cut off in the middle, and nobody could be told.", self._under_way)
