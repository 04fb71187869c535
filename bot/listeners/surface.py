"""Where a button was pressed, and the ways to answer there: in place of its message, below it, or in private."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass
from typing import Any

import aiohttp
from slack_bolt.async_app import AsyncRespond
from slack_sdk.errors import SlackApiError

from bot.operating.operator import By
from bot.rendering.render import Reply
from bot.slack.incoming import installed_team
from bot.slack.posting import Poster, Said, error_code

log = logging.getLogger(__name__)

_OK = 200

WAITED_FOR = frozenset({"app_home_opened", "reaction_added"})
"""Events that are no messages, but after which somebody waits for something."""


@dataclass(frozen=True, slots=True)
class Surface:
    """
    A message with a button that somebody pressed. `private`: only that person sees it.

    `thread` is the one that the message is in or that it began, and `within` the one in which it was seen, None in the
    channel itself. `trigger` opens a modal within three seconds.
    """

    by: By
    message: str
    thread: str
    within: str | None
    private: bool
    trigger: str
    poster: Poster
    respond: AsyncRespond

    async def replace(self, reply: Reply) -> None:
        """Puts `reply` in place of the message with the button."""
        if self.private:
            if not await _taken(self.respond, reply, replace_original=True):
                await self.whisper(reply)
        else:
            await self.poster.update(self.by.channel, self.message, reply)

    async def add(self, reply: Reply, key: str) -> None:
        """Posts `reply` below, to whoever sees the message with the button."""
        if self.private:
            await self.whisper(reply)
        else:
            await self.poster.post(self.by.channel, self.thread, reply, key)

    async def below(self, key: str) -> list[Said]:
        """What was added below under `key`, for everybody to see."""
        return await self.poster.replies_to(self.by.channel, self.thread, key)

    async def change(self, said: Said, reply: Reply, key: str) -> None:
        """Puts `reply` in place of what was added below, which answers `key` from now on."""
        await self.poster.become(self.by.channel, said.ts, reply, key)

    async def whisper(self, reply: Reply) -> None:
        """Shows `reply` to the person who pressed the button, and to nobody else."""
        await whisper(self.respond, self.poster, self.by, reply, within=self.within)


async def whisper(respond: AsyncRespond, poster: Poster, by: By, reply: Reply, *, within: str | None = None) -> None:
    """
    Shows `reply` to one person alone: in the thread `within` which they look at, or in the channel itself.

    A response_url cannot show one person something in a thread; what it brings stands in the channel, where nobody
    looks who reads the thread. It works where the bot is not, but for a while only: what it does not take is said as
    `Poster.tell` does. Raises SlackApiError, or an error of aiohttp, when that fails as well.
    """
    if within:
        try:
            await poster.whisper(by.channel, by.user, within, reply)
        except SlackApiError as error:
            log.info("Nothing can be shown to one person in their thread (%s).", error_code(error))
        else:
            return
    if not await _taken(respond, reply, response_type="ephemeral", replace_original=False):
        await poster.tell(by.channel, by.user, within, reply)


async def _taken(respond: AsyncRespond, reply: Reply, **how: Any) -> bool:
    """Whether Slack took `reply` through the response_url, which some interactions have not and which ends."""
    if respond.response_url is None:
        return False
    try:
        response = await respond(text=reply.text, blocks=list(reply.blocks), **how)
    except (aiohttp.ClientError, TimeoutError) as error:
        log.warning("An answer did not reach Slack through its response_url (%s).", type(error).__name__)
        return False
    if response.status_code != _OK:
        log.warning("Slack did not take an answer through its response_url (%s).", response.status_code)
    return response.status_code == _OK


def surface(body: dict[str, Any], poster: Poster, respond: AsyncRespond) -> Surface:
    """The surface of a block action."""
    container, message = body.get("container") or {}, body.get("message") or {}
    channel = str(container.get("channel_id") or (body.get("channel") or {}).get("id") or "")
    ts = str(container.get("message_ts") or message.get("ts") or "")
    thread = message.get("thread_ts") or container.get("thread_ts")
    return Surface(
        by=who(body, channel, str(thread) if thread else None),
        message=ts,
        thread=str(thread or ts),
        within=within(body),
        private=bool(container.get("is_ephemeral")),
        trigger=str(body.get("trigger_id") or ""),
        poster=poster,
        respond=respond,
    )


def within(body: dict[str, Any]) -> str | None:
    """The thread in which somebody saw the message that they did something with; None when it was in no thread."""
    container, message = body.get("container") or {}, body.get("message") or {}
    thread = str(message.get("thread_ts") or container.get("thread_ts") or "")
    began = thread == str(container.get("message_ts") or message.get("ts") or "")  # it stands in the channel as well
    return thread if thread and not began else None


def who(body: dict[str, Any], channel: str, thread: str | None = None) -> By:
    """Who sent an interaction, and from where. Which workspace they belong to, Slack is asked."""
    return By(str((body.get("user") or {}).get("id") or ""), installed_team(body), channel, thread)


def sender(body: dict[str, Any]) -> By:
    """
    Who sent a request of any kind, and from where; a modal is sent from nowhere.

    An event is sent by nobody, but by whoever does what they wait for a result of: that comes as a direct message.
    """
    if isinstance(body.get("user"), dict):
        return who(body, str((body.get("channel") or {}).get("id") or ""))
    event = body.get("event") or {}
    if event.get("type") in WAITED_FOR:
        return By(str(event.get("user") or ""), installed_team(body), "")
    return By(str(body.get("user_id") or ""), installed_team(body), str(body.get("channel_id") or ""))


def value_of(body: dict[str, Any]) -> dict[str, str]:
    """What the button that was pressed is about; empty when its value is not one that this program makes."""
    return read_value((body.get("actions") or [{}])[0].get("value"))


def read_value(value: Any) -> dict[str, str]:
    """The value of a button, or what a modal remembers: names with texts."""
    try:
        found = json.loads(value)
    except (TypeError, ValueError, RecursionError):
        return {}
    return {k: v for k, v in found.items() if isinstance(v, str)} if isinstance(found, dict) else {}
