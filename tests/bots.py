"""The real bot, put together as in production, against a loopback Slack: over HTTP and over Socket Mode."""

from __future__ import annotations

import asyncio
import atexit
import contextlib
import functools
import shutil
import socket
import sqlite3
import tempfile
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import uvicorn

from bot.app import Bot, open_bot, socket_mode, web_app, web_config
from bot.assembly import Mind
from bot.attachments.pictures import is_installed
from bot.config.configured import Configured
from bot.config.settings import Settings, load_settings
from bot.messages.inboxwork import Pace
from bot.running.dutywork import Rhythm
from bot.sandbox.server import LoopbackSlack
from bot.sandbox.workspace import Channel, Message, Person
from bot.terminal.replies import plain_text
from tests.databases import sqlite_in
from tests.listening import watch_listeners

QUICK = Pace(lease=5.0, limit=4.0, first_pause=0.05, look_every=0.05)
HASTY = Rhythm(lease=5.0, limit=4.0, look_every=0.2, haste=20.0)
"""A bot that does not let a test wait."""

Mode = Literal["http", "socket"]


@dataclass(slots=True)
class Scene:
    """A workspace with a bot in it, two people, a watched channel and one that is not watched."""

    slack: LoopbackSlack
    bot: Bot
    settings: Settings
    maya: Person
    omar: Person
    watched: Channel
    other: Channel

    async def reply(self, channel: Channel, message: Message | None, number: int = 1) -> Message:
        """Waits for the reply with this number in the thread of a message."""
        assert message is not None
        found = await self.slack.wait_for(lambda: self.slack.replies(channel, message.ts)[number - 1 : number])
        return found[0]

    def age_conversations(self, seconds: float = 60.0) -> None:
        """Makes everything that was said in the SQLite database so many seconds older."""
        path = self.settings.database_url.get_secret_value().removeprefix("sqlite:///")
        with contextlib.closing(sqlite3.connect(path, timeout=10)) as connection, connection:
            connection.execute("UPDATE conversations SET updated_at = updated_at - ?", (seconds,))

    async def silence(self) -> None:
        """Waits until everything is done, and makes sure that nothing was said."""
        await self.slack.settled(0.4)
        assert [text_of(message) for message in self.slack.posted] == []


def text_of(message: Message) -> str:
    """A message as a person reads it."""
    return plain_text(message.blocks) or str(message.text or "")


def honest_word_on(picture: str) -> str:
    """What the bot says of a picture that is damaged, with what reads pictures and without."""
    return f"I couldn't read the file {picture}." if is_installed() else "I can't read pictures here."


def patient_slack(**options: Any) -> LoopbackSlack:
    """A Slack that waits longer than the real one: a test that is not about three seconds passes on a busy machine."""
    return LoopbackSlack(ack_seconds=60.0, trigger_seconds=60.0, **options)


@contextlib.asynccontextmanager
async def scene(mind: Mind, folder: Path, mode: Mode, database_url: str | None = None) -> AsyncIterator[Scene]:
    """A bot that is up and connected."""
    async with patient_slack() as slack:
        maya, omar = slack.add_person("maya"), slack.add_person("omar")
        watched = slack.add_channel("xero-help", [maya, omar])
        other = slack.add_channel("random", [maya, omar])
        settings = settings_for(slack, folder, mode, [watched.id], database_url)
        async with running(slack, settings, mind) as bot:
            yield Scene(slack, bot, settings, maya, omar, watched, other)


def settings_for(
    slack: LoopbackSlack, folder: Path, mode: Mode, watch: list[str], database_url: str | None = None
) -> Settings:
    """The settings of a bot in the workspace of `slack`."""
    config = folder / "concierge.yml"
    config.write_text(f"channels: {{watch: [{', '.join(watch)}]}}\n", encoding="utf-8")
    environ = {
        "SLACK_BOT_TOKEN": slack.bot_token,
        "SLACK_API_URL": slack.api_url,
        "DATABASE_URL": database_url or sqlite_in(folder),
    }
    environ |= (
        {"SLACK_APP_TOKEN": slack.app_token} if mode == "socket" else {"SLACK_SIGNING_SECRET": slack.signing_secret}
    )
    return load_settings(environ, config)


@functools.cache
def cache() -> Path:
    """A folder in which the bots of this run keep compiled templates, as `concierge serve` does."""
    folder = tempfile.mkdtemp(prefix="concierge-cache-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Path(folder)


@contextlib.asynccontextmanager
async def running(
    slack: LoopbackSlack, settings: Settings, mind: Mind, configured: Configured | None = None, rhythm: Rhythm = HASTY
) -> AsyncIterator[Bot]:
    """The bot that `settings` describe, reachable for `slack`."""
    serving = settings.serving()
    opened = open_bot(settings, serving, mind, QUICK, rhythm=rhythm, configured=configured, cache=cache())
    async with opened as bot:
        watch_listeners(slack, bot.app)
        if serving.mode == "socket":
            async with socket_mode(bot, settings, serving):
                await slack.wait_for(lambda: slack.sockets.connected > 0)
                yield bot
        else:
            async with http_server(web_app(bot, events=True)) as url:
                slack.attach_http(f"{url}/slack/events")
                yield bot


@contextlib.asynccontextmanager
async def http_server(app: Any) -> AsyncIterator[str]:
    """An ASGI app on a free port of 127.0.0.1, served as `serve` does it."""
    listener = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(web_config(app))
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    while not server.started:  # noqa: ASYNC110 - uvicorn has no event for it
        await asyncio.sleep(0.01)
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        await serving
