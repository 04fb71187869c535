"""Where a button was pressed, and the ways to answer there: in place of its message, below it, or in private."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from slack_bolt.async_app import AsyncRespond

from bot.operating import By
from bot.posting import Poster, Said
from bot.render import Reply


@dataclass(frozen=True, slots=True)
class Surface:
    """
    A message with a button that somebody pressed. `private`: only that person sees it.

    `thread` is the one that the message is in or that it began, `trigger` opens a modal within three seconds.
    """

    by: By
    message: str
    thread: str
    private: bool
    trigger: str
    poster: Poster
    respond: AsyncRespond

    async def replace(self, reply: Reply) -> None:
        """Puts `reply` in place of the message with the button."""
        if self.private:
            await self.respond(text=reply.text, blocks=list(reply.blocks), replace_original=True)
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
        await whisper(self.respond, reply)


async def whisper(respond: AsyncRespond, reply: Reply) -> None:
    """Shows `reply` to the person alone whom Slack gave the address to that `respond` posts to."""
    blocks = list(reply.blocks)
    await respond(text=reply.text, blocks=blocks, replace_original=False, response_type="ephemeral")


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
        private=bool(container.get("is_ephemeral")),
        trigger=str(body.get("trigger_id") or ""),
        poster=poster,
        respond=respond,
    )


def who(body: dict[str, Any], channel: str, thread: str | None = None) -> By:
    """Who sent an interaction, and from where. Whose workspace it is, and whether they belong there, Slack is asked."""
    user = body.get("user") or {}
    team = (body.get("team") or {}).get("id") or user.get("team_id") or ""
    return By(str(user.get("id") or ""), str(team), channel, thread)


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
