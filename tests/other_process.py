"""
Another process on the same database, for the tests of the store.

    python -m tests.other_process URL open   waits for a line, opens the database, says "open"
    python -m tests.other_process URL claim  claims an event, says "claimed", and then hangs
"""

import asyncio
import sys

from bot.store.inbox import Incoming
from bot.store.opening import open_store


async def _open(url: str) -> None:
    _say("ready")
    sys.stdin.readline()
    async with open_store(url) as store:
        await store.ping()
        _say("open")


async def _claim(url: str) -> None:
    async with open_store(url, clock=lambda: 1_800_000_000.0) as store:
        await store.inbox.claim(Incoming(event_id="Ev1", team="T1", channel="C1", ts="1.0", payload={"text": "XERO11"}))
        _say("claimed")
        await asyncio.Event().wait()


def _say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run({"open": _open, "claim": _claim}[sys.argv[2]](sys.argv[1]))
