"""The payloads that Slack brings to a bot: event envelopes, interactions and slash commands, as pure functions."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass
from typing import Any

from bot.sandbox.objects import acting_user, container_object, message_object, team_object, view_object
from bot.sandbox.workspace import Channel, Ephemeral, Message, Payload, Person, Trigger, View, Workspace, World

EVENT_NAMES = {"channel": "message.channels", "group": "message.groups", "im": "message.im", "mpim": "message.mpim"}


@dataclass(frozen=True, slots=True)
class Installation:
    """What identifies the app to its own code, the same in every workspace, and the scopes that it was granted."""

    app_id: str
    verification_token: str
    scopes: frozenset[str]


def event_callback(
    world: World, app: Installation, workspace: Workspace, event: Payload, channel: Channel | None
) -> Payload:
    """
    Wrap an event in its envelope, for the installation in one workspace.

    Its `team_id` is the workspace that has made the channel; where the app is installed, `authorizations` say.
    """
    shared = channel is not None and bool(channel.shared_with)
    event_id = world.new_id("Ev")
    context = {
        "4": "event",
        "tid": workspace.team_id,
        "aid": app.app_id,
        "cid": channel.id if channel else "",
        "e": event_id,
    }
    return {
        "token": app.verification_token,
        "team_id": channel.team_id if channel is not None else workspace.team_id,
        "context_team_id": workspace.team_id,
        "context_enterprise_id": None,
        "api_app_id": app.app_id,
        "event": event,
        "type": "event_callback",
        "event_id": event_id,
        "event_time": int(world.now()),
        "authorizations": [
            {
                "enterprise_id": None,
                "team_id": workspace.team_id,
                "user_id": workspace.bot.id,
                "is_bot": True,
                "is_enterprise_install": False,
            }
        ],
        "is_ext_shared_channel": shared,
        "event_context": "4-" + base64.b64encode(json.dumps(context).encode()).decode(),
    }


def message_event(world: World, channel: Channel, message: Message) -> Payload:
    """Give the `message` event of a new message."""
    event = message_object(world, message) | _foreign(channel, message)
    return {**event, "channel": channel.id, "event_ts": message.ts, "channel_type": channel.kind}


def mention_event(world: World, channel: Channel, message: Message) -> Payload:
    """Give the `app_mention` twin of a message: no subtype and no channel_type."""
    event = message_object(world, message) | _foreign(channel, message)
    event.pop("subtype", None)
    return {**event, "type": "app_mention", "channel": channel.id, "event_ts": message.ts}


def _foreign(channel: Channel, message: Message) -> Payload:
    if not channel.shared_with:
        return {}
    return {"user_team": message.team_id, "source_team": message.team_id}


def changed_event(channel: Channel, event: Payload) -> Payload:
    """Complete a `message` event about a change (`message_changed`, `message_deleted`)."""
    return {**event, "channel": channel.id, "event_ts": event["ts"], "channel_type": channel.kind}


def _interaction(
    base: tuple[World, Installation, Workspace, Person], kind: str, *, of_the_person: bool = False
) -> Payload:
    world, app, workspace, person = base
    return {
        "type": kind,
        "token": app.verification_token,
        "team": team_object(world, person.team_id if of_the_person else workspace.team_id),
        "user": acting_user(person),
        "api_app_id": app.app_id,
        "is_enterprise_install": False,
        "enterprise": None,
    }


def block_actions(
    base: tuple[World, Installation, Workspace, Person], place: Message | View, action: Payload, state: Payload
) -> Payload:
    """Give what a press of a button (or a choice) sends, without trigger and response_url."""
    world = base[0]
    payload = _interaction(base, "block_actions") | {"actions": [action]}
    if isinstance(place, View):
        container: Payload = {"type": "view", "view_id": place.id}
        return payload | {"container": container, "view": view_object(world, place)}
    channel = world.channels[place.channel]
    payload |= {"container": container_object(place), "channel": _named(channel), "state": {"values": state}}
    if isinstance(place, Ephemeral):
        return payload  # an ephemeral message is stored nowhere, so its interactions do not carry it
    return payload | {"message": message_object(world, place)}


def block_suggestion(
    base: tuple[World, Installation, Workspace, Person], place: Message | View, where: Payload, typed: str
) -> Payload:
    """Give what a menu with options from the app sends while somebody types; `where` names block and action."""
    world = base[0]
    payload = _interaction(base, "block_suggestion") | {**where, "value": typed}
    if isinstance(place, View):
        container: Payload = {"type": "view", "view_id": place.id}
        return payload | {"container": container, "view": view_object(world, place)}
    shown = {} if isinstance(place, Ephemeral) else {"message": message_object(world, place)}
    channel = _named(world.channels[place.channel])
    return payload | {"container": container_object(place), "channel": channel, **shown}


def message_shortcut(
    base: tuple[World, Installation, Workspace, Person], message: Message, callback_id: str
) -> Payload:
    """Give what a message shortcut sends, without trigger and response_url."""
    world = base[0]
    return _interaction(base, "message_action") | {
        "action_ts": world.next_ts(),
        "callback_id": callback_id,
        "channel": _named(world.channels[message.channel]),
        "message_ts": message.ts,
        "message": message_object(world, message),
    }


def global_shortcut(base: tuple[World, Installation, Workspace, Person], callback_id: str) -> Payload:
    """Give what a global shortcut sends, without trigger; it has no channel and no response_url."""
    return _interaction(base, "shortcut") | {"action_ts": base[0].next_ts(), "callback_id": callback_id}


def view_event(base: tuple[World, Installation, Workspace, Person], view: View, kind: str, **more: Any) -> Payload:
    """
    Give what a submission (`view_submission`) or a dismissal (`view_closed`) sends.

    Its `team` is the workspace of the person; where the app is installed, its view says.
    """
    return _interaction(base, kind, of_the_person=True) | {"view": view_object(base[0], view), **more}


def slash_command(
    base: tuple[World, Installation, Workspace, Person], channel: Channel, command: str, text: str, trigger: Trigger
) -> Payload:
    """Give the form of a slash command, without response_url."""
    _, app, workspace, person = base
    return {
        "token": app.verification_token,
        "team_id": workspace.team_id,
        "team_domain": workspace.domain,
        "channel_id": channel.id,
        "channel_name": _named(channel)["name"],
        "user_id": person.id,
        "user_name": person.name,
        "command": command,
        "text": text,
        "api_app_id": app.app_id,
        "is_enterprise_install": "false",
        "trigger_id": trigger.id,
    }


def _named(channel: Channel) -> Payload:
    return {"id": channel.id, "name": "privategroup" if channel.kind == "group" else channel.name}
