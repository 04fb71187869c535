"""
Which events are messages for the bot, and what of them is kept: the edge between Slack's payloads and plain data.

Left alone are other bots, deletions, joins and everything else that is no message of a person. So are edits of what was
not said to the bot.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import BaseModel, ConfigDict

from bot.privacy.filenames import without_secrets
from bot.privacy.secrets import redact_beginning

_KINDS = frozenset({None, "file_share", "thread_broadcast"})
_EDIT = "message_changed"
_FILE_FIELDS = (
    "id", "name", "title", "mimetype", "filetype", "mode", "size", "url_private", "url_private_download", "file_access",
    "permalink",
)  # fmt: skip
_RUNNING = frozenset({"rich_text_section", "rich_text_preformatted", "rich_text_quote"})  # pieces of one text
_BUTTONS = frozenset({"actions", "context_actions", "button"})
_NO_FALLBACK = "[no preview available]"  # what Slack writes where an app gave none
SLACKBOT = "USLACKBOT"
"""Slack's own bot in every workspace, which repeats what people had it remember; its messages may lack a bot_id."""
MAX_TEXT = 60_000
"""Characters of a message that are kept. Slack cuts a text at 40,000; escapes make it longer."""


class Message(BaseModel):
    """
    A message of a person, without secrets: what is written down before Slack gets its acknowledgement.

    `edited` is the timestamp of its latest edit, if there is one. `again`: it was seen before that.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    team: str
    channel: str
    ts: str
    user: str
    text: str = ""
    thread: str | None = None
    direct: bool = False
    mention: bool = False
    edited: str = ""
    again: bool = False
    files: tuple[dict[str, Any], ...] = ()
    secrets: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """What makes this message the same when it comes again, and when its mention twin comes."""
        return f"{self.team}:{self.channel}:{self.occasion}"

    @property
    def occasion(self) -> str:
        """
        Which message of its channel this is: its timestamp, and whether the bot was mentioned.

        Slack tells of a mention anew, with the old timestamp, each time that its message is edited. The first edit that
        adds the mention asks for an answer; any other is one `again`.
        """
        occasion = f"{self.ts}:mention" if self.mention else self.ts
        return f"{occasion}:{self.edited}" if self.again else occasion

    @property
    def reply_thread(self) -> str:
        """The thread that a reply goes to: the one of the message, or a new one under it."""
        return self.thread or self.ts


def message_of(body: Mapping[str, Any], bot_user: str) -> Message | None:
    """The message in an event's body; None for everything that is left alone."""
    event = body.get("event") or {}
    again = event.get("subtype") == _EDIT
    if again:
        event = _edited(event)
    if event.get("type") not in {"message", "app_mention"} or event.get("subtype") not in _KINDS:
        return None
    user, channel, ts = event.get("user"), event.get("channel"), event.get("ts")
    if not (user and channel and ts) or event.get("bot_id") or user in {bot_user, SLACKBOT} or event.get("hidden"):
        return None
    mention = re.compile(rf"<@{re.escape(bot_user)}(?:\|[^<>\n]*)?>")
    found = redact_beginning(mention.sub(" ", _text(event)), MAX_TEXT)
    named = [without_secrets(file) for file in files_of(event)]
    return Message(
        team=installed_team(body),
        channel=str(channel),
        ts=str(ts),
        user=str(user),
        text=found.text,
        thread=str(event["thread_ts"]) if event.get("thread_ts") else None,
        direct=event.get("channel_type") == "im" or is_direct(str(channel)),
        mention=event.get("type") == "app_mention" or bool(mention.search(str(event.get("text") or ""))),
        edited=str((event.get("edited") or {}).get("ts") or ""),
        again=again,
        files=tuple({name: file.get(name) for name in _FILE_FIELDS if file.get(name) is not None} for file, _ in named),
        secrets=tuple(dict.fromkeys((*found.kinds, *(kind for _, kinds in named for kind in kinds)))),
    )


def _edited(event: Mapping[str, Any]) -> Mapping[str, Any]:
    """
    The message as it stands now that its person has edited it in direct messages, as an event; else nothing.

    Slack tells the same way that it has unfolded a link in a message, whose text then stays as it is. An edited mention
    in a channel comes as a mention.
    """
    message, before, channel = event.get("message"), event.get("previous_message"), str(event.get("channel"))
    if not (isinstance(message, Mapping) and isinstance(before, Mapping) and is_direct(channel)):
        return {}
    if not message.get("edited") or message.get("text") == before.get("text"):
        return {}
    return {**message, "type": "message", "channel": channel, "channel_type": "im"}


def installed_team(body: Mapping[str, Any]) -> str:
    """
    The workspace in which the bot is installed, for whose installation Slack has sent this; "" where it does not say.

    What the bot keeps, it keeps under this one, whoever it is of; which workspace a person belongs to, `people` asks
    Slack. With Slack Connect, `team_id` may be the workspace that has made the channel, and `team` the one of whoever
    has sent a form. The order is that of `extract_team_id` of slack_bolt.
    """
    view, event, user = (body.get(name) or {} for name in ("view", "event", "user"))
    granted, team = (body.get("authorizations") or [{}])[0], body.get("team") or {}
    said = (
        view.get("app_installed_team_id"), team.get("id"), granted.get("team_id"), body.get("team_id"),
        event.get("team"), user.get("team_id"),
    )  # fmt: skip
    return str(next(filter(None, said), ""))


def is_direct(channel: str) -> bool:
    """Whether a channel, by its id, is the direct messages of one person."""
    return channel.startswith("D")


def whole_text(message: Mapping[str, Any]) -> str:
    """Everything written in a message, also by another app: its text, its blocks if they say more, its attachments."""
    attached = (_attached(one) for one in _objects(message.get("attachments")))
    return "\n".join(part for part in (_written(message), *attached) if part)


def files_of(message: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The files of a message, and behind them those of a message that it forwards."""
    forwarded = (file for one in _forwarded(message) for file in _objects(one.get("files")))
    return [*_objects(message.get("files")), *forwarded]


def _text(event: Mapping[str, Any]) -> str:
    """The text of a message, with that of a message which it forwards."""
    return "\n".join(part for part in (_written(event), *map(_attached, _forwarded(event))) if part)


def _forwarded(message: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    return (one for one in _objects(message.get("attachments")) if one.get("is_msg_unfurl") or one.get("is_share"))


def _objects(value: Any) -> Iterator[Mapping[str, Any]]:
    """The objects in a list; a message is read all the same where something else stands in place of one."""
    return (one for one in value if isinstance(one, Mapping)) if isinstance(value, list | tuple) else iter(())


def _written(message: Mapping[str, Any]) -> str:
    """
    The words of a message itself.

    Slack makes the text of people's messages from their blocks. Apps give both, and where there are blocks, the text is
    often only what stands in a notification.
    """
    text = str(message.get("text") or "")
    if text and not message.get("bot_id"):
        return text
    return "\n".join([*([text] if text else []), *(line for line in _lines(message.get("blocks")) if line not in text)])


def _attached(attachment: Mapping[str, Any]) -> str:
    """The words of an attachment; what stands in for it in a notification only if there are no others."""
    fields = (f"{field.get('title') or ''}\n{field.get('value') or ''}" for field in _objects(attachment.get("fields")))
    text = attachment.get("text") or "\n".join(_lines([attachment.get("blocks"), attachment.get("message_blocks")]))
    parts = [attachment.get("pretext"), attachment.get("title"), text, *fields]
    written = "\n".join(words for part in parts if part and (words := str(part).strip()))
    fallback = str(attachment.get("fallback") or "")
    return written or ("" if fallback == _NO_FALLBACK else fallback)


def _lines(value: Any) -> Iterator[str]:
    """The texts in blocks, in order, each on a line of its own; what stands on buttons is none of them."""
    if isinstance(value, Mapping):
        if value.get("type") in _BUTTONS:
            return
        if value.get("type") in _RUNNING:
            yield from filter(None, ["".join(map(_leaf, _objects(value.get("elements"))))])
            return
        if isinstance(value.get("text"), str):
            yield value["text"]
        for inner in value.values():
            yield from _lines(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _lines(inner)


def _leaf(element: Mapping[str, Any]) -> str:
    """What an element of rich text shows; a link without words shows its address."""
    return str(element.get("text") or element.get("url") or "")
