"""
The buttons under answers. Each carries the id of its conversation and, mostly, of an entry; nothing else is trusted.

To add a button: give it an `action_id` in a template, and a function and a line in `ACTIONS` here.
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.errors import SlackApiError

from bot.answering import Desk
from bot.posting import Poster, error_code
from bot.render import Reply
from bot.store.conversations import Conversation
from bot.store.opening import Store


@dataclass(frozen=True, slots=True)
class Click:
    """A button that was pressed: by whom, on which message, and how to answer. `private`: only that person sees it."""

    user: str
    channel: str
    message: str
    thread: str
    private: bool
    entry: str
    shown: tuple[str, ...]
    conversation: Conversation
    poster: Poster
    respond: AsyncRespond

    async def replace(self, reply: Reply) -> None:
        """Puts `reply` in place of the message with the button."""
        if self.private:
            await self.respond(text=reply.text, blocks=list(reply.blocks), replace_original=True)
        else:
            await self.poster.update(self.channel, self.message, reply)

    async def add(self, reply: Reply, key: str) -> None:
        """Posts `reply` below, to whoever sees the message with the button."""
        if self.private:
            await self.respond(text=reply.text, blocks=list(reply.blocks), replace_original=False)
        else:
            await self.poster.post(self.channel, self.thread, reply, key)

    async def whisper(self, reply: Reply) -> None:
        """Shows `reply` to the person who pressed the button, and to nobody else."""
        if self.private:
            await self.respond(text=reply.text, blocks=list(reply.blocks), replace_original=False)
        else:
            await self.poster.whisper(self.channel, self.user, self.thread, reply)


async def fixed(click: Click, desk: Desk) -> None:
    """This fixed it."""
    await click.replace(await desk.fixed(click.conversation, click.entry, click.user, click.shown))


async def not_this(click: Click, desk: Desk) -> None:
    """Not my error: mark it, and give the next best or an honest no. A second click changes nothing."""
    if click.entry in click.conversation.rejected:
        return
    rejected = await desk.reject(click.conversation, click.entry, click.user, click.shown)
    await click.replace(rejected.marked)
    await click.add(rejected.then, f"{click.conversation.id}:not:{click.entry}")


async def reopen(click: Click, desk: Desk) -> None:
    """Undo a mark."""
    await click.replace(await desk.reopen(click.conversation, click.entry, click.shown))


async def why(click: Click, desk: Desk) -> None:
    """Say why this answer was given."""
    await click.whisper(desk.why(click.conversation, click.entry))


async def show(click: Click, desk: Desk) -> None:
    """All steps of one entry, or what an answer left out for want of room."""
    await click.add(await desk.choose(click.conversation, click.entry), f"{click.conversation.id}:show:{click.entry}")


async def choose(click: Click, desk: Desk) -> None:
    """One of the candidates: its answer takes the place of the question."""
    await click.replace(await desk.choose(click.conversation, click.entry))


async def none_of_these(click: Click, desk: Desk) -> None:
    """None of the candidates."""
    await click.replace(await desk.reject_all(click.conversation))


async def share(click: Click, desk: Desk) -> None:
    """A private answer goes into the thread of the message that it is about."""
    conversation = click.conversation
    reply = desk.shared(conversation, click.user)
    try:
        await click.poster.post(conversation.channel, conversation.thread_ts, reply, f"{conversation.id}:share")
    except SlackApiError as error:
        if error_code(error) not in {"not_in_channel", "channel_not_found"}:
            raise
        await click.whisper(desk.renderer.render("not_here"))
    else:
        await click.replace(desk.renderer.render("shared"))


ACTIONS: dict[str, Callable[[Click, Desk], Awaitable[None]]] = {
    "answer.fixed": fixed,
    "answer.not_this": not_this,
    "answer.reopen": reopen,
    "answer.why": why,
    "answer.show": show,
    "answer.more": show,
    "answer.share": share,
    "ask.choose": choose,
    "ask.none": none_of_these,
}


WITHOUT_ENTRY = frozenset({"answer.share", "ask.none"})
"""Buttons that are about a whole conversation."""


def register(app: AsyncApp, desk: Callable[[], Desk], store: Store, poster: Poster) -> None:
    """Listens for every button in `ACTIONS`."""

    async def on_click(ack: AsyncAck, body: dict[str, Any], respond: AsyncRespond) -> None:
        await ack()
        action = body["actions"][0]
        reference = _reference(action.get("value"))
        conversation = await store.conversations.get(reference.get("c", ""))
        entry = reference.get("e", "")
        known = entry in desk().knowledge.entries or action["action_id"] in WITHOUT_ENTRY
        if conversation is None or not known or not _belongs(body, conversation):
            reply = desk().forgotten()
            blocks = list(reply.blocks)
            await respond(text=reply.text, blocks=blocks, replace_original=False, response_type="ephemeral")
            return
        await ACTIONS[action["action_id"]](_click(body, conversation, entry, poster, respond), desk())

    for action_id in ACTIONS:
        app.action(action_id)(on_click)


def _reference(value: Any) -> dict[str, str]:
    try:
        found = json.loads(value)
    except (TypeError, ValueError, RecursionError):
        return {}
    return {k: v for k, v in found.items() if isinstance(v, str)} if isinstance(found, dict) else {}


def _belongs(body: dict[str, Any], conversation: Conversation) -> bool:
    """Whether the button was pressed where its conversation is; a value from elsewhere is not ours."""
    container = body.get("container") or {}
    return bool(container.get("is_ephemeral")) or container.get("channel_id") == conversation.channel


def _entries_in(message: dict[str, Any], conversation: Conversation) -> tuple[str, ...]:
    """The entries of a conversation that a message shows, by its buttons, in their order."""
    values = (
        _reference(element.get("value"))
        for block in message.get("blocks") or ()
        if block.get("type") == "actions"
        for element in block.get("elements") or ()
    )
    return tuple(dict.fromkeys(v["e"] for v in values if v.get("c") == conversation.id and "e" in v))


def _click(
    body: dict[str, Any], conversation: Conversation, entry: str, poster: Poster, respond: AsyncRespond
) -> Click:
    container, message = body.get("container") or {}, body.get("message") or {}
    ts = str(container.get("message_ts") or message.get("ts") or "")
    return Click(
        user=str(body["user"]["id"]),
        channel=str(container.get("channel_id") or conversation.channel),
        message=ts,
        thread=str(message.get("thread_ts") or container.get("thread_ts") or conversation.thread_ts or ts),
        private=bool(container.get("is_ephemeral")),
        entry=entry,
        shown=_entries_in(message, conversation) or (entry,),
        conversation=conversation,
        poster=poster,
        respond=respond,
    )
