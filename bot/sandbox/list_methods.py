"""The Web API methods that list what a workspace holds: its conversations, its people and its user groups."""

from __future__ import annotations

from collections.abc import Mapping

from bot.sandbox.objects import channel_object, user_object
from bot.sandbox.protocol import Arguments, Caller, Method, method, page
from bot.sandbox.scopes import KIND_OF_TYPE, types_asked_for
from bot.sandbox.workspace import Payload


def conversations_list(caller: Caller, arguments: Arguments) -> Payload:
    """Answer conversations.list: public channels, and of the rest those that the bot is a member of."""
    kinds = {KIND_OF_TYPE[one] for one in types_asked_for(arguments)}
    here, bot = caller.workspace.team_id, caller.workspace.bot.id
    found = [
        channel
        for channel in caller.world.channels.values()
        if channel.kind in kinds
        and (channel.team_id == here or here in channel.shared_with)
        and (not channel.is_private or bot in channel.members)
        and not (channel.is_archived and arguments.flag("exclude_archived"))
    ]
    channels, cursor = page(found, arguments, 100)
    shown = [
        channel_object(channel, bot) | ({"num_members": len(channel.members)} if channel.kind != "im" else {})
        for channel in channels
    ]
    return {"ok": True, "channels": shown, "response_metadata": {"next_cursor": cursor}}


def users_list(caller: Caller, arguments: Arguments) -> Payload:
    """Answer users.list: the people of the workspace, and those of others that share a channel with it."""
    here = caller.workspace.team_id
    shared = {one for channel in caller.world.channels.values() if channel.shared_with for one in channel.members}
    found = [one for one in caller.world.people.values() if one.team_id == here or one.id in shared]
    people, cursor = page(found, arguments, 100)
    locale = arguments.flag("include_locale")
    return {
        "ok": True,
        "members": [user_object(caller.world, person, here, locale=locale) for person in people],
        "cache_ts": int(caller.world.now()),
        "response_metadata": {"next_cursor": cursor},
    }


def usergroups_list(caller: Caller, arguments: Arguments) -> Payload:
    """Answer usergroups.list."""
    groups = []
    for group, members in caller.workspace.usergroups.items():
        shown: Payload = {
            "id": group,
            "team_id": caller.workspace.team_id,
            "is_usergroup": True,
            "name": group,
            "handle": group.lower(),
            "date_delete": 0,
        }
        if arguments.flag("include_users"):
            shown["users"] = list(members)
        if arguments.flag("include_count"):
            shown["user_count"] = len(members)
        groups.append(shown)
    return {"ok": True, "usergroups": groups}


METHODS: Mapping[str, Method] = {
    "conversations.list": method(conversations_list, "types exclude_archived cursor limit"),
    "users.list": method(users_list, "include_locale cursor limit"),
    "usergroups.list": method(usergroups_list, "include_count include_disabled include_users"),
}
