"""What was called, and waiting for it: every request from the bot, and whether anything is under way."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeVar

from bot.sandbox.workspace import Payload

T = TypeVar("T")

SLICES = 10
"""In so many looks one after the other nothing has happened before it is quiet."""


@dataclass(frozen=True, slots=True)
class Call:
    """A request from the bot and its answer. `trouble` names the misbehaviour that it met, `at` is Unix time."""

    method: str
    arguments: Payload
    response: Payload
    status: int
    at: float
    seconds: float
    team_id: str | None
    trouble: str | None = None

    @property
    def ok(self) -> bool:
        """Whether Slack did what was asked."""
        return self.response.get("ok") is True

    @property
    def error(self) -> str | None:
        """Slack's word for what was wrong."""
        return self.response.get("error")


class Recorder:
    """
    Keeps the calls in the order of their answers, and wakes who waits for something to happen.

    `beside` says of others, such as the bot, whether they are at work on something.
    """

    def __init__(self) -> None:
        self.calls: list[Call] = []
        self.changes = 0
        self.beside: list[Callable[[], bool]] = []
        self._under_way = 0
        self._changed = asyncio.Event()

    def add(self, call: Call) -> None:
        """Keep a call."""
        self.calls.append(call)
        self.touch()

    def touch(self) -> None:
        """Say that something has changed."""
        self.changes += 1
        self._changed.set()
        self._changed = asyncio.Event()

    @contextmanager
    def under_way(self) -> Iterator[None]:
        """Count a request, in either direction, as under way for the time of the block."""
        self._under_way += 1
        try:
            yield
        finally:
            self._under_way -= 1
            self.touch()

    async def wait_for(self, predicate: Callable[[], T | None], timeout: float) -> T:  # noqa: ASYNC109 - part of the message
        """
        Wait until the predicate gives something true, and give that.

        Raises TimeoutError: it did not within so many seconds; the text holds the last calls.
        """
        try:
            async with asyncio.timeout(timeout):
                while not (found := predicate()):
                    await self._changed.wait()
        except TimeoutError:
            last = [f"{call.method} -> {call.error or call.status}" for call in self.calls[-8:]]
            raise TimeoutError(f"Nothing of the kind happened within {timeout} s. The last calls: {last}") from None
        return found

    async def changed_since(self, number: int) -> int:
        """Wait until `changes` is another number than this, and give it."""
        while self.changes == number:
            await self._changed.wait()
        return self.changes

    async def settled(self, quiet: float, timeout: float) -> None:  # noqa: ASYNC109 - part of the message
        """
        Wait until nothing has been under way, and nothing has changed, for `quiet` seconds.

        They are counted in slices, since a machine that stands still has not been quiet.
        Raises TimeoutError: something still goes on after `timeout` seconds.
        """
        try:
            async with asyncio.timeout(timeout):
                still = 0
                while still < SLICES:
                    before = self.changes
                    await asyncio.sleep(quiet / SLICES)
                    still = still + 1 if self.changes == before and not self._is_busy() else 0
        except TimeoutError:
            raise TimeoutError(f"Something still goes on after {timeout} s, with {self._under_way} requests.") from None

    def _is_busy(self) -> bool:
        return self._under_way > 0 or any(is_busy() for is_busy in self.beside)
