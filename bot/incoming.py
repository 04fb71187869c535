"""
Which events are messages for the bot, and what of them is kept: the edge between Slack's payloads and plain data.

Left alone are other bots, edits, deletions, joins and everything else that is no new message of a person.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, ConfigDict

from bot.secrets import redact

_KINDS = frozenset({None, "file_share", "thread_broadcast"})
_FILE_FIELDS = (
    "id", "name", "title", "mimetype", "filetype", "mode", "size", "url_private", "url_private_download", "file_access",
    "preview",
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
    mention = f"<@{bot_user}>"
    written = _text(event)
    found = redact(written.replace(mention, " ")[:MAX_TEXT])
    return Message(
        team=str(body.get("team_id") or event.get("team") or ""),
        channel=str(channel),
        ts=str(ts),
        user=str(user),
        text=found.text,
        thread=str(event["thread_ts"]) if event.get("thread_ts") else None,
        direct=event.get("channel_type") == "im" or str(channel).startswith("D"),
        mention=event.get("type") == "app_mention" or mention in written,
        files=tuple(
            {name: file.get(name) for name in _FILE_FIELDS if file.get(name) is not None}
            for file in event.get("files") or ()
        ),
        secrets=found.kinds,
    )


def _text(event: Mapping[str, Any]) -> str:
    """The text of a message, with that of a message which it forwards."""
    forwarded = (a for a in event.get("attachments") or () if a.get("is_msg_unfurl") or a.get("is_share"))
    parts = [event.get("text"), *(a.get("text") or a.get("fallback") for a in forwarded)]
    return "\n".join(str(part) for part in parts if part)
