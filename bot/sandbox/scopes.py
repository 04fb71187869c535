"""
Which scope each method and each event of Slack needs, and the refusal of a call whose token has not got it.

docs.slack.dev/reference/methods and docs.slack.dev/reference/events name them; where a method works with several kinds
of conversations, each kind has a scope of its own.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from bot.sandbox.protocol import Arguments, Refusal
from bot.sandbox.workspace import Kind, World

OF_KIND: Mapping[Kind, str] = {"channel": "channels", "group": "groups", "im": "im", "mpim": "mpim"}
KIND_OF_TYPE: Mapping[str, Kind] = {"public_channel": "channel", "private_channel": "group", "im": "im", "mpim": "mpim"}
"""What conversations.list calls the kinds of conversations."""

# One of these is enough; a method that stands nowhere here needs none.
_OF_METHOD: Mapping[str, tuple[str, ...]] = {
    "assistant.threads.setStatus": ("assistant:write", "chat:write"),
    "assistant.threads.setSuggestedPrompts": ("assistant:write",),
    "assistant.threads.setTitle": ("assistant:write",),
    "bots.info": ("users:read",),
    "chat.delete": ("chat:write",),
    "chat.postEphemeral": ("chat:write",),
    "chat.postMessage": ("chat:write",),
    "chat.update": ("chat:write",),
    "files.completeUploadExternal": ("files:write",),
    "files.getUploadURLExternal": ("files:write",),
    "files.info": ("files:read",),
    "reactions.add": ("reactions:write",),
    "reactions.get": ("reactions:read",),
    "reactions.remove": ("reactions:write",),
    "usergroups.list": ("usergroups:read",),
    "usergroups.users.list": ("usergroups:read",),
    "users.info": ("users:read",),
    "users.list": ("users:read",),
}
_BY_KIND: Mapping[str, str] = {
    "conversations.history": "history",
    "conversations.info": "read",
    "conversations.members": "read",
    "conversations.replies": "history",
}
_OF_EVENT: Mapping[str, tuple[str, ...]] = {
    "app_mention": ("app_mentions:read",),
    "member_joined_channel": ("channels:read", "groups:read"),
    "message.channels": ("channels:history",),
    "message.groups": ("groups:history",),
    "message.im": ("im:history",),
    "message.mpim": ("mpim:history",),
    "reaction_added": ("reactions:read",),
    "reaction_removed": ("reactions:read",),
}

EVERYTHING = frozenset(
    {
        *(scope for scopes in (*_OF_METHOD.values(), *_OF_EVENT.values()) for scope in scopes),
        *(f"{kind}:{what}" for kind in OF_KIND.values() for what in ("history", "read")),
        *("commands", "im:write", "mpim:write", "chat:write.customize"),
    }
)
"""All that this Slack asks for; an app that was granted everything."""


def brings(event: str, granted: Collection[str]) -> bool:
    """Whether an app with these scopes is sent an event that it has subscribed to."""
    needed = _OF_EVENT.get(event, ())
    return not needed or any(scope in granted for scope in needed)


def refuse_without_scope(name: str, arguments: Arguments, world: World, granted: Collection[str]) -> None:
    """
    Refuse a call that the granted scopes do not cover.

    Raises Refusal: `missing_scope`, with what is needed and what was provided.
    """
    for needed in _needed(name, arguments, world):
        if not any(scope in granted for scope in needed):
            raise Refusal("missing_scope", needed=",".join(needed), provided=",".join(sorted(granted)))


def _needed(name: str, arguments: Arguments, world: World) -> list[tuple[str, ...]]:
    """Groups of scopes, of each of which one is needed."""
    if name in _BY_KIND:
        channel = world.channels.get(arguments.text("channel") or "")
        kinds = [channel.kind] if channel is not None else list(OF_KIND)
        return [tuple(f"{OF_KIND[kind]}:{_BY_KIND[name]}" for kind in kinds)]
    if name == "conversations.list":
        return [(f"{OF_KIND[KIND_OF_TYPE[one]]}:read",) for one in types_asked_for(arguments)]
    if name == "conversations.open":
        several = "," in (arguments.text("users") or "")
        return [("mpim:write" if several else "im:write",)]
    needed = [_OF_METHOD[name]] if name in _OF_METHOD else []
    if name.startswith("chat.post") and arguments.values.keys() & {"username", "icon_emoji", "icon_url"}:
        needed.append(("chat:write.customize",))
    return needed


def types_asked_for(arguments: Arguments) -> list[str]:
    """
    The types that conversations.list is asked for.

    Raises Refusal: `invalid_types`.
    """
    types = [one.strip() for one in (arguments.text("types") or "public_channel").split(",")]
    if not all(one in KIND_OF_TYPE for one in types):
        raise Refusal("invalid_types")
    return types
