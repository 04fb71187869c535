"""How the things in `workspace` look on the wire: Slack's user, channel, message, file and view objects."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

from bot.sandbox.workspace import Channel, Ephemeral, File, Message, Payload, Person, View, Workspace, World


def user_object(world: World, person: Person, seen_from: str, *, locale: bool) -> Payload:
    """Give a user as `users.info` does; somebody from another workspace is a stranger and hides the address."""
    zone = ZoneInfo(person.tz)
    now = dt.datetime.fromtimestamp(world.now(), zone)
    offset = now.utcoffset() or dt.timedelta()
    stranger = person.team_id != seen_from
    profile: Payload = {
        "real_name": person.real_name,
        "display_name": person.name,
        "team": person.team_id,
        **({"email": person.email} if person.email and not stranger else {}),
        **({"api_app_id": person.app_id, "bot_id": person.bot_id} if person.is_bot else {}),
    }
    return {
        "id": person.id,
        "team_id": person.team_id,
        "name": person.name,
        "real_name": person.real_name,
        "deleted": False,
        "tz": person.tz,
        "tz_label": now.tzname(),
        "tz_offset": int(offset.total_seconds()),
        "profile": profile,
        "is_admin": person.is_admin,
        "is_owner": False,
        "is_bot": person.is_bot,
        "is_app_user": False,
        "is_restricted": person.is_restricted,
        "is_ultra_restricted": person.is_ultra_restricted,
        "updated": int(world.now()),
        **({"is_stranger": True} if stranger else {}),
        **({"locale": person.locale} if locale else {}),
    }


def channel_object(channel: Channel, viewer: str) -> Payload:
    """Give a channel as `conversations.info` does, seen by a member or somebody who is none."""
    common: Payload = {
        "id": channel.id,
        "created": channel.created,
        "context_team_id": channel.team_id,
        "is_archived": channel.is_archived,
        "is_channel": channel.kind == "channel",
        "is_group": channel.kind == "group",
        "is_im": channel.kind == "im",
        "is_mpim": channel.kind == "mpim",
        "is_private": channel.is_private,
        "is_shared": bool(channel.shared_with),
        "is_ext_shared": bool(channel.shared_with),
        "is_org_shared": False,
    }
    if channel.kind == "im":
        other = next((member for member in channel.members if member != viewer), viewer)
        return {**common, "user": other, "is_open": True}
    return {
        **common,
        "name": channel.name,
        "name_normalized": channel.name,
        "is_member": viewer in channel.members,
        "topic": {"value": channel.topic, "creator": "", "last_set": 0},
        "purpose": {"value": "", "creator": "", "last_set": 0},
    }


def message_object(world: World, message: Message, *, metadata: bool = False, thread: bool = False) -> Payload:
    """Give a message as Slack stores it; `thread` adds what a history says about the replies."""
    data: Payload = {"type": "message", "ts": message.ts, "text": message.text, "team": message.team_id}
    if message.user is not None:
        data["user"] = message.user
    optional: Payload = {
        "subtype": message.subtype,
        "client_msg_id": message.client_msg_id,
        "bot_id": message.bot_id,
        "app_id": message.app_id,
        "thread_ts": message.thread_ts,
        "edited": message.edited,
        "blocks": message.blocks,
        "attachments": message.attachments,
        "metadata": message.metadata if metadata else None,
        "files": [file_object(world, file) for file in message.files],
        "reactions": [
            {"name": name, "users": list(users), "count": len(users)} for name, users in message.reactions.items()
        ],
    }
    data.update({name: value for name, value in optional.items() if value})
    data.update(message.extra)
    if message.bot_id is not None:
        data["bot_profile"] = _bot_profile(world, message)
    if message.is_reply and message.thread_ts is not None:
        parent = world.channels[message.channel].messages.get(message.thread_ts)
        data["parent_user_id"] = parent.user if parent is not None else None
    if thread:
        data.update(_about_replies(world, message))
    return data


def _bot_profile(world: World, message: Message) -> Payload:
    person = world.people.get(message.user or "")
    name = person.real_name if person is not None else message.extra.get("username", "bot")
    return {"id": message.bot_id, "app_id": message.app_id, "name": name, "deleted": False, "team_id": message.team_id}


def _about_replies(world: World, message: Message) -> Payload:
    replies = world.channels[message.channel].replies(message.ts)
    if not replies:
        return {}
    users = list(dict.fromkeys(reply.user for reply in replies if reply.user))
    return {
        "thread_ts": message.ts,
        "reply_count": len(replies),
        "reply_users": users,
        "reply_users_count": len(users),
        "latest_reply": replies[-1].ts,
        "subscribed": False,
        "is_locked": False,
    }


def file_object(world: World, file: File) -> Payload:
    """Give a file as `files.info` and events do; one that needs `files.info` first shows nothing but that."""
    if file.file_access == "check_file_info":
        return {"id": file.id, "file_access": "check_file_info", "created": 0, "timestamp": 0, "user": file.user}
    workspace = world.workspaces[file.team_id]
    base = f"{world.base_url}/files-pri/{file.team_id}-{file.id}"
    data: Payload = {
        "id": file.id,
        "created": file.created,
        "timestamp": file.created,
        "name": file.name,
        "title": file.name,
        "mimetype": file.mimetype,
        "filetype": file.filetype,
        "pretty_type": "Plain Text" if file.mode == "snippet" else file.filetype.upper(),
        "user": file.user,
        "user_team": file.team_id,
        "editable": file.mode == "snippet",
        "size": len(file.content),
        "mode": file.mode,
        "is_external": False,
        "external_type": "",
        "is_public": True,
        "url_private": f"{base}/{file.name}",
        "url_private_download": f"{base}/download/{file.name}",
        "permalink": f"https://{workspace.domain}.slack.com/files/{file.user}/{file.id}/{file.name}",
        "file_access": "visible",
    }
    if file.mode == "snippet":
        whole = file.content.decode("utf-8", "replace")
        data |= {
            "preview": file.preview,
            "preview_is_truncated": file.preview != whole,
            "lines": len(whole.splitlines()),
            "lines_more": max(len(whole.splitlines()) - len(file.preview.splitlines()), 0),
        }
    return data


def view_object(world: World, view: View) -> Payload:
    """Give a view as `views.open` answers it and as interactions carry it."""
    bot = world.workspaces[view.team_id].bot
    defaults: Payload = {
        "private_metadata": "",
        "callback_id": "",
        "external_id": "",
        "close": None,
        "submit": None,
        "clear_on_close": False,
        "notify_on_close": False,
    }
    return {
        **defaults,
        **view.content,
        "id": view.id,
        "team_id": view.team_id,
        "state": {"values": view.values},
        "hash": view.hash,
        "previous_view_id": view.previous_id,
        "root_view_id": view.root_id,
        "app_id": bot.app_id,
        "app_installed_team_id": view.team_id,
        "bot_id": bot.bot_id,
    }


def team_object(world: World, team_id: str) -> Payload:
    """Give a workspace as interactions carry it, also one in which the app is not installed."""
    known = world.workspaces.get(team_id)
    return {"id": team_id, "domain": known.domain if known is not None else team_id.lower()}


def acting_user(person: Person) -> Payload:
    """Give a person as interactions carry them."""
    return {"id": person.id, "username": person.name, "name": person.name, "team_id": person.team_id}


def container_object(message: Message) -> Payload:
    """Say where a message that somebody acted on stands."""
    thread = {"thread_ts": message.thread_ts} if message.thread_ts else {}
    return {
        "type": "message",
        "message_ts": message.ts,
        "channel_id": message.channel,
        "is_ephemeral": isinstance(message, Ephemeral),
        **thread,
    }


def permalink(workspace: Workspace, message: Message) -> str:
    """Give the address of a message."""
    address = f"https://{workspace.domain}.slack.com/archives/{message.channel}/p{message.ts.replace('.', '')}"
    if message.is_reply:
        address += f"?thread_ts={message.thread_ts}&cid={message.channel}"
    return address


def with_ids(world: World, blocks: list[Payload]) -> list[Payload]:
    """Give blocks as Slack stores them: each with a block_id, each interactive element with an action_id."""
    return [{**_with_actions(world, block), "block_id": block.get("block_id") or world.new_id("b")} for block in blocks]


def _with_actions(world: World, block: Payload) -> Payload:
    copy = dict(block)
    for name in ("accessory", "element"):
        if isinstance(copy.get(name), dict):
            copy[name] = _with_action(world, copy[name])
    if block["type"] in {"actions", "context_actions"}:
        copy["elements"] = [_with_action(world, element) for element in block["elements"]]
    return copy


def _with_action(world: World, element: Payload) -> Payload:
    if element.get("type") == "image" or element.get("action_id"):
        return element
    return {**element, "action_id": world.new_id("a")}
