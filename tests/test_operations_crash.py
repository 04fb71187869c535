"""
The bot is killed in the middle of an act, and another one on the same database takes over.

    python -m tests.test_operations_crash CONFIG CACHE    is the one that is killed; its environment says the rest
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.app import open_bot, socket_mode
from bot.assembly import Mind, open_mind
from bot.config.settings import load_settings
from bot.knowledge.loading import data_folder
from bot.running.dutywork import Rhythm
from bot.sandbox.trouble import Trouble
from bot.store.opening import open_store
from tests.bots import QUICK, cache, running, text_of
from tests.operations_rig import Office, acts_of, office

BRIEF = Rhythm(lease=2.0, limit=1.9, look_every=0.05, haste=20.0)
"""A lease that is over soon after its owner has died."""


@contextlib.asynccontextmanager
async def doomed(place: Office) -> AsyncIterator[asyncio.subprocess.Process]:
    """A bot in a process of its own, connected."""
    command = (sys.executable, "-m", "tests.test_operations_crash", place.config, cache())
    process = await asyncio.create_subprocess_exec(*command, env={**os.environ, **place.environ})
    try:
        await place.slack.wait_for(lambda: place.slack.sockets.connected > 0, 60)
        yield process
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()


@pytest.mark.parametrize(
    ("moment", "outcome", "wait"),
    [
        ("confirmed, and not called yet", "1 of 2 fixed. 1 still fails.", 0),
        ("called, and nothing is done", "No change after 5 min", 301),
        ("called, and it is done", "1 of 2 fixed. 1 still fails.", 0),
        ("watching", "1 of 2 fixed. 1 still fails.", 0),
    ],
)
async def test_the_call_is_made_once_and_its_outcome_told(
    mind: Mind, tmp_path: Path, moment: str, outcome: str, wait: float
) -> None:
    async with office(mind, tmp_path, "socket", start=False, pace=1.5) as place:
        async with doomed(place) as process:
            question = await place.type(place.anna, place.desk, "retry acme contacts")
            if moment.startswith("confirmed"):
                place.slack.trouble.add("users.info", Trouble())  # asked with the confirmation, and then once more
                place.slack.trouble.delay("users.info", 3.0)
            if moment.startswith("called"):
                place.api.misbehave("late", seconds=0, times=1)  # the look right before the call
                place.api.misbehave("late" if moment.endswith("it is done") else "hang", seconds=0.3, times=1)
            await place.press(place.anna, question, "act.confirm")
            state = {"confirmed": "approved", "called": "calling", "watching": "watching"}[moment.partition(",")[0]]
            await reached(place, state, calls=0 if state == "approved" else 1)
            process.kill()
            await process.wait()
        assert place.api.count("retry") == (0 if state == "approved" else 1)
        async with running(place.slack, place.settings, mind) as place.running:
            if state == "calling":
                told = await place.message_that_says(place.desk, "The bot was interrupted right after it had sent this")
                assert "It does not send it a second time." in text_of(told)
            if wait:
                await place.time_passes(wait)
            await place.message_that_says(place.desk, outcome)
            await place.slack.settled()
            assert place.api.count("retry") == 1
            assert len(place.slack.posted) == 1
            assert [act.state for act in await place.acts()] == ["ended"]
            assert not (await place.bot.store.audit.verify()).problems


async def reached(place: Office, state: str, *, calls: int) -> None:
    """Waits until the act is in a state, and the integration has got so many calls."""
    async with open_store(place.settings.database_url.get_secret_value()) as store, asyncio.timeout(60):
        while True:
            (act,) = await acts_of(store)
            if act.state == state and place.api.count("retry") == calls:
                return
            await asyncio.sleep(0.005)


async def _be_killed(config: Path, kept: Path) -> None:
    settings = load_settings(os.environ, config)
    serving = settings.serving()
    few = open_mind(data_folder("knowledge"), ("memberpulse",), kept)
    opened = open_bot(settings, serving, few, QUICK, rhythm=BRIEF, cache=kept)
    async with opened as bot, socket_mode(bot, settings, serving):
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(_be_killed(Path(sys.argv[1]), Path(sys.argv[2])))
