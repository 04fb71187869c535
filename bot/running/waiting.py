"""Waiting for what may take a while, and a word to the person meanwhile."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from bot.slack.posting import SLACK_FAILS

PATIENCE = 2.0
"""Seconds after which whoever waits is told so."""

T = TypeVar("T")


async def waited(working: asyncio.Future[Any], seconds: float | None = None) -> bool:
    """Whether it is done in so many seconds, if they are given; it ends with whoever waits for it."""
    try:
        done, _ = await asyncio.wait({working}, timeout=seconds)
    except asyncio.CancelledError:
        working.cancel()
        raise
    return bool(done)


async def with_patience(work: Awaitable[T], meanwhile: Callable[[], Awaitable[None]]) -> T:
    """What `work` gives; once it has taken `PATIENCE` seconds, `meanwhile` is said, which it does not depend on."""
    working = asyncio.ensure_future(work)
    if not await waited(working, PATIENCE):
        with contextlib.suppress(*SLACK_FAILS):
            await meanwhile()
    return await working
