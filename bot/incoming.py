"""
Which events are messages for the bot, and what of them is kept: the edge between Slack's payloads and plain data.

Left alone are other bots, edits, deletions, joins and everything else that is no new message of a person.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import BaseModel, ConfigDict

from bot.secrets import redact

_KINDS = frozenset({None, "file_share", "thread_broadcast"})
_FILE_FIELDS = (
    "id", "name", "title", "mimetype", "filetype", "mode", "size", "url_private", "url_private_download", "file_access",
)  # fmt: skip
MAX_TEXT = 60_000
"""Characters of a message that are kept. Slack cuts a text at 40,000; escapes make it longer."""


class Message(BaseModel):
    """A message of a person, without secrets: what is written down before Slack gets its acknowledgement."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    team: str
    channel: str
    ts: str
    user: str
    text: str = ""
    thread: str | None = None
    direct: bool = False
    mention: bool = False
    files: tuple[dict[str, Any], ...] = ()
    secrets: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """What makes this message the same when it comes again, and when its mention twin comes."""
        return f"{self.team}:{self.channel}:{self.ts}"

    @property
    def reply_thread(self) -> str:
        """The thread that a reply goes to: the one of the message, or a new one under it."""
        return self.thread or self.ts


def message_of(body: Mapping[str, Any], bot_user: str) -> Message | None:
    """The message in an event's body; None for everything that is left alone."""
    event = body.get("event") or {}
    if event.get("type") not in {"message", "app_mention"} or event.get("subtype") not in _KINDS:
        return None
    user, channel, ts = event.get("user"), event.get("channel"), event.get("ts")
    if not (user and channel and ts) or event.get("bot_id") or user == bot_user or event.get("hidden"):
        return None
    mention = re.compile(rf"<@{re.escape(bot_user)}(?:\|[^<>\n]*)?>")
    found = redact(mention.sub(" ", _text(event))[:MAX_TEXT])
    return Message(
        team=str(body.get("team_id") or event.get("team") or ""),
        channel=str(channel),
        ts=str(ts),
        user=str(user),
        text=found.text,
        thread=str(event["thread_ts"]) if event.get("thread_ts") else None,
        direct=event.get("channel_type") == "im" or str(channel).startswith("D"),
        mention=event.get("type") == "app_mention" or bool(mention.search(str(event.get("text") or ""))),
        files=tuple(
            {name: file.get(name) for name in _FILE_FIELDS if file.get(name) is not None}
            for file in event.get("files") or ()
        ),
        secrets=found.kinds,
    )


def whole_text(message: Mapping[str, Any]) -> str:
    """Everything written in a message, also by another app: its text, its attachments, and its blocks if need be."""
    attachments = message.get("attachments") or ()
    parts = [message.get("text"), *(a.get("text") or a.get("fallback") for a in attachments)]
    written = "\n".join(str(part) for part in parts if part)
    return written or "\n".join(_leaves(message.get("blocks") or ()))


def _leaves(value: Any) -> Iterator[str]:
    """Every text in blocks, in order."""
    if isinstance(value, Mapping):
        if isinstance(value.get("text"), str):
            yield value["text"]
        for inner in value.values():
            if not isinstance(inner, str):
                yield from _leaves(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _leaves(inner)


def _text(event: Mapping[str, Any]) -> str:
    """The text of a message, with that of a message which it forwards."""
    forwarded = (a for a in event.get("attachments") or () if a.get("is_msg_unfurl") or a.get("is_share"))
    parts = [event.get("text"), *(a.get("text") or a.get("fallback") for a in forwarded)]
    return "\n".join(str(part) for part in parts if part)
