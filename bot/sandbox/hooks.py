"""
The response_url: five answers within thirty minutes, to the person alone unless they say `in_channel`.

docs.slack.dev/interactivity/handling-user-interaction
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bot.sandbox.chat_methods import apply_content, as_ephemeral, bot_message, read_content
from bot.sandbox.objects import message_object
from bot.sandbox.protocol import Arguments, Refusal
from bot.sandbox.workspace import (
    HOOK_SECONDS,
    HOOK_USES,
    Channel,
    Ephemeral,
    Hook,
    Message,
    Payload,
    World,
)

Announce = Callable[[Channel, Payload], None]


def use(world: World, key: str, body: Any, announce: Announce) -> None:
    """
    Answer through a response_url.

    Raises Refusal: `used_url`, `expired_url`, an address never given out, or a message that Slack does not take.
    """
    hook = world.hooks.get(key)
    if hook is None:
        raise Refusal("no_service")
    if world.now() - hook.created_at > HOOK_SECONDS:
        raise Refusal("expired_url")
    if hook.uses >= HOOK_USES:
        raise Refusal("used_url")
    if not isinstance(body, dict):
        raise Refusal("invalid_payload")
    answer(world, hook, body, "response_url", announce)
    hook.uses += 1


def answer(world: World, hook: Hook, body: Payload, via: str, announce: Announce) -> None:
    """
    Post, replace or delete what an answer says.

    Raises Refusal: Slack does not take the message.
    """
    arguments = Arguments(body)
    if hook.original is not None and arguments.flag("delete_original"):
        _remove(world, hook.original)
        return
    content = read_content(world, arguments)
    if hook.original is not None and arguments.flag("replace_original"):
        apply_content(hook.original, content)
        return
    channel = world.channels[hook.channel]
    message = bot_message(world, hook.team_id, channel, content)
    thread_ts = arguments.text("thread_ts")
    if arguments.text("response_type") == "in_channel":
        _post(world, channel, message, thread_ts, announce)
    else:
        world.ephemerals.append(as_ephemeral(message, hook.user, thread_ts, via))


def _post(world: World, channel: Channel, message: Message, thread_ts: str | None, announce: Announce) -> None:
    if thread_ts is not None and thread_ts not in channel.messages:
        raise Refusal("thread_not_found")
    message.thread_ts = thread_ts
    world.add_message(message)
    announce(channel, message_object(world, message))


def _remove(world: World, message: Message) -> None:
    if not isinstance(message, Ephemeral):
        world.remove_message(message)
    elif message in world.ephemerals:
        world.ephemerals.remove(message)
