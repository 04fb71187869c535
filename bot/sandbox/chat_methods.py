"""The Web API methods about messages: `chat.*`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.sandbox.blockkit import MAX_MARKDOWN, MAX_MESSAGE_SIZE, check_blocks, message_size
from bot.sandbox.objects import message_object, permalink, with_ids
from bot.sandbox.protocol import Arguments, Caller, Method, Refusal, method
from bot.sandbox.workspace import Channel, Ephemeral, Message, Payload, World

MAX_TEXT = 40_000  # docs.slack.dev/reference/methods/chat.postMessage
MAX_UPDATE_TEXT = 4_000  # chat.update takes less than chat.postMessage, counted in bytes of UTF-8
MAX_ATTACHMENTS = 100

_CONTENT = "text blocks attachments markdown_text as_user link_names parse metadata"
_LOOKS = "username icon_emoji icon_url"


@dataclass(frozen=True, slots=True)
class Content:
    """What a message is to say, after Slack's checks; None where an argument was not given."""

    text: str | None
    blocks: list[Payload] | None
    attachments: list[Payload] | None
    metadata: Payload | None


def read_content(world: World, arguments: Arguments) -> Content:
    """
    Read and check what a message is to say.

    Raises Refusal: `no_text`, `msg_too_long`, `invalid_blocks` and its kin.
    """
    text, markdown = arguments.text("text"), arguments.text("markdown_text")
    blocks = _blocks(arguments.structure("blocks"))
    attachments = _attachments(arguments.structure("attachments"))
    if markdown and (text or blocks):
        raise Refusal("markdown_text_conflict")
    if len(text or "") > MAX_TEXT or len(markdown or "") > MAX_MARKDOWN:
        raise Refusal("msg_too_long")
    if not (text or markdown or blocks or attachments):
        raise Refusal("no_text")
    if markdown:
        text, blocks = markdown, [{"type": "markdown", "text": markdown}]
    stored = None if blocks is None else with_ids(world, blocks)
    return Content(text, stored, attachments, _metadata(arguments.structure("metadata")))


def _blocks(value: Any) -> list[Payload] | None:
    if value is None:
        return None
    if not isinstance(value, list) or not all(isinstance(block, dict) for block in value):
        raise Refusal("invalid_blocks_format")
    refuse_findings("invalid_blocks", check_blocks(value))
    if message_size(value) > MAX_MESSAGE_SIZE:
        raise Refusal("msg_blocks_too_long")
    return value


def _attachments(value: Any) -> list[Payload] | None:
    if value is None:
        return None
    if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
        raise Refusal("invalid_attachments")
    if len(value) > MAX_ATTACHMENTS:
        raise Refusal("too_many_attachments")
    for index, attachment in enumerate(value):
        findings = check_blocks(attachment.get("blocks") or [], at=f"/attachments/{index}/blocks")
        refuse_findings("invalid_attachments", findings)
    return value


def _metadata(value: Any) -> Payload | None:
    if value is None:
        return None
    if not isinstance(value, dict):
        raise Refusal("invalid_metadata_format")
    if not isinstance(value.get("event_type"), str) or not isinstance(value.get("event_payload"), dict):
        raise Refusal("invalid_metadata_schema")
    return value


def refuse_findings(error: str, findings: list[str]) -> None:
    """
    Refuse blocks that have findings, as Slack writes them.

    Raises Refusal: there are findings.
    """
    if findings:
        messages = [f"[ERROR] {finding}" for finding in findings]
        raise Refusal(error, errors=findings, response_metadata={"messages": messages})


def _thread(caller: Caller, channel: Channel, arguments: Arguments) -> str | None:
    thread_ts = arguments.text("thread_ts")
    if not thread_ts:
        return None
    if caller.message(channel, thread_ts, "thread_not_found").is_reply:
        raise Refusal("cannot_reply_to_message")
    return thread_ts


def _target(caller: Caller, name: str) -> Channel:
    person = caller.world.people.get(name)
    if person is not None:
        return caller.world.direct_message(caller.workspace.team_id, [person.id, caller.workspace.bot.id])
    if name.startswith("#"):
        named = (one for one in caller.world.channels.values() if one.name == name[1:])
        name = next((one.id for one in named), name)
    return caller.joined(name)


def bot_message(caller_world: World, team_id: str, channel: Channel, content: Content) -> Message:
    """Make a message of the bot; it is not stored yet."""
    bot = caller_world.workspaces[team_id].bot
    return Message(
        ts=caller_world.next_ts(),
        channel=channel.id,
        team_id=team_id,
        user=bot.id,
        text=content.text or "",
        blocks=content.blocks or [],
        attachments=content.attachments or [],
        metadata=content.metadata,
        bot_id=bot.bot_id,
        app_id=bot.app_id,
    )


def post_message(caller: Caller, arguments: Arguments) -> Payload:
    """Answer chat.postMessage."""
    channel = _target(caller, arguments.required("channel"))
    content = read_content(caller.world, arguments)
    thread_ts = _thread(caller, channel, arguments)
    message = bot_message(caller.world, caller.workspace.team_id, channel, content)
    message.thread_ts = thread_ts
    message.unfurl = {
        name: arguments.flag(name) for name in ("unfurl_links", "unfurl_media") if name in arguments.values
    }
    if thread_ts is not None and arguments.flag("reply_broadcast"):
        message.subtype = "thread_broadcast"
    caller.world.add_message(message)
    if thread_ts is not None:
        caller.world.statuses.pop((channel.id, thread_ts), None)
    shown = message_object(caller.world, message, metadata=True)
    caller.announce(channel, message_object(caller.world, message))
    return {"ok": True, "channel": channel.id, "ts": message.ts, "message": shown}


def post_ephemeral(caller: Caller, arguments: Arguments) -> Payload:
    """Answer chat.postEphemeral; in a thread that nobody has replied in yet, Slack shows nothing and says nothing."""
    channel = caller.joined(arguments.required("channel"))
    user = arguments.required("user")
    if user not in channel.members:
        raise Refusal("user_not_in_channel")
    content = read_content(caller.world, arguments)
    made = bot_message(caller.world, caller.workspace.team_id, channel, content)
    thread_ts = _thread(caller, channel, arguments)
    ephemeral = as_ephemeral(made, user, thread_ts)
    if thread_ts is None or channel.replies(thread_ts):
        caller.world.ephemerals.append(ephemeral)
    return {"ok": True, "message_ts": ephemeral.ts}


def as_ephemeral(message: Message, user: str, thread_ts: str | None, via: str = "chat.postEphemeral") -> Ephemeral:
    """Make a message one that only a person sees."""
    return Ephemeral(
        ts=message.ts,
        channel=message.channel,
        team_id=message.team_id,
        user=message.user,
        text=message.text,
        blocks=message.blocks,
        attachments=message.attachments,
        bot_id=message.bot_id,
        app_id=message.app_id,
        thread_ts=thread_ts,
        to=user,
        via=via,
    )


def update(caller: Caller, arguments: Arguments) -> Payload:
    """Answer chat.update; text without blocks takes the old blocks away, and its text is limited to 4,000 bytes."""
    channel = caller.channel(arguments.required("channel"))
    message = caller.message(channel, arguments.required("ts"))
    if message.bot_id != caller.workspace.bot.bot_id:
        raise Refusal("cant_update_message")
    content = read_content(caller.world, arguments)
    if len((arguments.text("text") or "").encode()) > MAX_UPDATE_TEXT:
        raise Refusal("msg_too_long")
    before = message_object(caller.world, message)
    apply_content(message, content)
    now = caller.world.next_ts()
    if content.blocks is None:
        message.edited = {"user": message.user, "ts": now}
    after = message_object(caller.world, message)
    event = {"subtype": "message_changed", "message": after, "previous_message": before, "hidden": True, "ts": now}
    caller.announce(channel, {"type": "message", **event})
    return {"ok": True, "channel": channel.id, "ts": message.ts, "text": message.text, "message": after}


def apply_content(message: Message, content: Content) -> None:
    """Replace what a message says; what was not given stays, but for blocks beside a new text."""
    if content.text is not None:
        message.text = content.text
    if content.blocks is not None or content.text is not None:
        message.blocks = content.blocks or []
    if content.attachments is not None:
        message.attachments = content.attachments
    if content.metadata is not None:
        message.metadata = content.metadata


def delete(caller: Caller, arguments: Arguments) -> Payload:
    """Answer chat.delete."""
    channel = caller.channel(arguments.required("channel"))
    message = caller.message(channel, arguments.required("ts"))
    if message.bot_id != caller.workspace.bot.bot_id:
        raise Refusal("cant_delete_message")
    caller.world.remove_message(message)
    event = {
        "type": "message",
        "subtype": "message_deleted",
        "previous_message": message_object(caller.world, message),
        "hidden": True,
        "deleted_ts": message.ts,
        "ts": caller.world.next_ts(),
    }
    caller.announce(channel, event)
    return {"ok": True, "channel": channel.id, "ts": message.ts}


def get_permalink(caller: Caller, arguments: Arguments) -> Payload:
    """Answer chat.getPermalink."""
    channel = caller.channel(arguments.required("channel"))
    message = caller.message(channel, arguments.required("message_ts"))
    return {"ok": True, "channel": channel.id, "permalink": permalink(caller.workspace, message)}


METHODS: Mapping[str, Method] = {
    "chat.postMessage": method(
        post_message,
        f"channel thread_ts reply_broadcast mrkdwn unfurl_links unfurl_media container_id {_CONTENT} {_LOOKS}",
    ),
    "chat.postEphemeral": method(post_ephemeral, f"channel user thread_ts {_CONTENT} {_LOOKS}"),
    "chat.update": method(update, f"channel ts reply_broadcast file_ids {_CONTENT}"),
    "chat.delete": method(delete, "channel ts as_user"),
    "chat.getPermalink": method(get_permalink, "channel message_ts"),
}
