"""What every Web API method works with: its arguments, who calls, how it refuses, and how it is described."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeVar

from bot.sandbox.workspace import Channel, Message, Payload, Workspace, World, decimal

T = TypeVar("T")

_MOST = 1000  # on one page

_TRUE = frozenset({"1", "true", "True"})
_STRUCTURED = frozenset(
    {"blocks", "attachments", "metadata", "view", "prompts", "loading_messages", "unfurls", "event_payload", "files"}
)


class Refusal(Exception):  # noqa: N818 - Slack refuses a call
    """A call that Slack answers with `{"ok": false, "error": …}`; `more` is added to that answer."""

    def __init__(self, error: str, **more: Any) -> None:
        super().__init__(error)
        self.answer: Payload = {"ok": False, "error": error, **more}


def invalid_arguments(*messages: str) -> Refusal:
    """Refuse arguments, with Slack's messages about them."""
    return Refusal("invalid_arguments", response_metadata={"messages": [f"[ERROR] {message}" for message in messages]})


class Arguments:
    """The arguments of a call: from a form, a query or JSON, the structured ones already decoded."""

    def __init__(self, given: Mapping[str, Any]) -> None:
        self.values: Payload = {name: _decoded(name, value) for name, value in given.items() if value is not None}

    def text(self, name: str) -> str | None:
        """Give an argument as text; a number that a client sent as JSON keeps what digits JSON left it."""
        value = self.values.get(name)
        return value if value is None or isinstance(value, str) else json.dumps(value)

    def required(self, name: str) -> str:
        """
        Give an argument that has to be there.

        Raises Refusal: it is missing or empty.
        """
        value = self.text(name)
        if not value:
            raise invalid_arguments(f"missing required field: {name}")
        return value

    def flag(self, name: str) -> bool:
        """Give a truth value, as forms and JSON write it."""
        value = self.values.get(name)
        return value is True or value == 1 or str(value) in _TRUE

    def whole(self, name: str, default: int, most: int) -> int:
        """
        Give a whole number between 1 and the most.

        Raises Refusal: it is none, or lies outside (`invalid_limit`).
        """
        value = self.text(name)
        if value is None:
            return default
        if not value.isdecimal() or not 1 <= int(value) <= most:
            raise Refusal("invalid_limit")
        return int(value)

    def structure(self, name: str) -> Any:
        """Give a structured argument; text where a form's value was no JSON."""
        return self.values.get(name)


def _decoded(name: str, value: Any) -> Any:
    if name not in _STRUCTURED or not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except ValueError:
        return value


@dataclass(frozen=True, slots=True)
class Caller:
    """Who calls, and what a method may touch. `announce` sends the app an event about a message, after the answer."""

    world: World
    workspace: Workspace
    announce: Callable[[Channel, Payload], None]
    open_socket: Callable[[], str]

    def channel(self, channel_id: str) -> Channel:
        """
        Give a channel that the app may know of.

        Raises Refusal: `channel_not_found`, also for a private one that the bot is no member of.
        """
        channel = self.world.channels.get(channel_id)
        here = self.workspace.team_id
        if channel is None or (channel.team_id != here and here not in channel.shared_with):
            raise Refusal("channel_not_found")
        if channel.is_private and self.workspace.bot.id not in channel.members:
            raise Refusal("channel_not_found")
        return channel

    def joined(self, channel_id: str) -> Channel:
        """
        Give a channel that the bot is a member of.

        Raises Refusal: `channel_not_found`, `not_in_channel`, `is_archived`.
        """
        channel = self.channel(channel_id)
        if self.workspace.bot.id not in channel.members:
            raise Refusal("not_in_channel")
        if channel.is_archived:
            raise Refusal("is_archived")
        return channel

    def message(self, channel: Channel, ts: str, error: str = "message_not_found") -> Message:
        """
        Give a message of a channel.

        Raises Refusal: there is none, said with the error given.
        """
        message = channel.messages.get(ts)
        if message is None:
            raise Refusal(error)
        return message


@dataclass(frozen=True, slots=True)
class Method:
    """A Web API method: what runs it, the arguments it takes, and the kind of token it wants."""

    run: Callable[[Caller, Arguments], Payload]
    takes: frozenset[str]
    wants: Literal["bot", "app", "none"] = "bot"


def method(run: Callable[[Caller, Arguments], Payload], takes: str = "") -> Method:
    """Describe a method that wants the bot's token; `takes` names its arguments, with spaces between."""
    return Method(run, frozenset(takes.split()))


def page(items: Sequence[T], arguments: Arguments, default: int) -> tuple[Sequence[T], str]:
    """
    Cut a page out of a list, by `limit` and `cursor`; give it with the next cursor, empty on the last page.

    Raises Refusal: `invalid_limit`, `invalid_cursor`.
    """
    limit = arguments.whole("limit", default, _MOST)
    start = _position(arguments.text("cursor") or "")
    following = start + limit
    more = following < len(items)
    return items[start:following], base64.b64encode(f"next:{following}".encode()).decode() if more else ""


def _position(cursor: str) -> int:
    if not cursor:
        return 0
    try:
        name, _, number = base64.b64decode(cursor, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        raise Refusal("invalid_cursor") from None
    if name != "next" or not number.isdecimal():
        raise Refusal("invalid_cursor")
    return int(number)


def between(messages: Sequence[Message], arguments: Arguments) -> list[Message]:
    """Give the messages later than `oldest` and earlier than `latest`, with these themselves when `inclusive`."""
    oldest, latest = arguments.text("oldest"), arguments.text("latest")
    inclusive = arguments.flag("inclusive")

    def fits(message: Message) -> bool:
        ts = decimal(message.ts)
        after = oldest is None or ts > decimal(oldest) or (inclusive and ts == decimal(oldest))
        before = latest is None or ts < decimal(latest) or (inclusive and ts == decimal(latest))
        return after and before

    return [message for message in messages if fits(message)]
