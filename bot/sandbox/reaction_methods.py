"""Reactions: `reactions.*` for the bot, and the events that people's reactions cause."""

from __future__ import annotations

from collections.abc import Mapping

from bot.sandbox.objects import message_object
from bot.sandbox.protocol import Arguments, Caller, Method, Refusal, method
from bot.sandbox.workspace import Channel, Message, Payload, Person, World

MAX_NAME = 100


def is_emoji_name(name: str) -> bool:
    """Whether an emoji may be called this, without colons."""
    return len(name) <= MAX_NAME and name.replace("_", "").replace("-", "").replace("+", "").isalnum()


def react(world: World, person: Person, message: Message, name: str, *, on: bool) -> Payload | None:
    """Add or take away a person's reaction; give the event of it, None when nothing changes."""
    users = message.reactions.setdefault(name, [])
    if (person.id in users) == on:
        return None
    if on:
        users.append(person.id)
    else:
        users.remove(person.id)
    if not users:
        del message.reactions[name]
    return {
        "type": "reaction_added" if on else "reaction_removed",
        "user": person.id,
        "reaction": name,
        "item": {"type": "message", "channel": message.channel, "ts": message.ts},
        "item_user": message.user,
        "event_ts": world.next_ts(),
    }


def add(caller: Caller, arguments: Arguments) -> Payload:
    """Answer reactions.add."""
    return _changed(caller, arguments, "already_reacted", on=True)


def remove(caller: Caller, arguments: Arguments) -> Payload:
    """Answer reactions.remove."""
    return _changed(caller, arguments, "no_reaction", on=False)


def _changed(caller: Caller, arguments: Arguments, otherwise: str, *, on: bool) -> Payload:
    name = arguments.required("name")
    if not is_emoji_name(name):
        raise Refusal("invalid_name")
    channel, message = _message(caller, arguments)
    event = react(caller.world, caller.workspace.bot, message, name, on=on)
    if event is None:
        raise Refusal(otherwise)
    caller.announce(channel, event)
    return {"ok": True}


def get(caller: Caller, arguments: Arguments) -> Payload:
    """Answer reactions.get, for a message."""
    channel, message = _message(caller, arguments)
    return {
        "ok": True,
        "type": "message",
        "channel": channel.id,
        "message": message_object(caller.world, message),
    }


def _message(caller: Caller, arguments: Arguments) -> tuple[Channel, Message]:
    channel = caller.joined(arguments.required("channel"))
    return channel, caller.message(channel, arguments.required("timestamp"))


METHODS: Mapping[str, Method] = {
    "reactions.add": method(add, "channel name timestamp"),
    "reactions.remove": method(remove, "channel name timestamp"),
    "reactions.get": method(get, "channel timestamp full"),
}
