"""
What one person sees of the sandbox's Slack, as small pieces of JSON by key.

The server sends a page the pieces that have changed and the keys of those that are gone; the page draws only these.
"""

from __future__ import annotations

from bot.sandbox import pagelog
from bot.sandbox.objects import message_object
from bot.sandbox.server import LoopbackSlack
from bot.sandbox.stage import Stage
from bot.sandbox.workspace import Channel, Ephemeral, File, Message, Payload, Person, View

PICTURES = frozenset({"image/gif", "image/jpeg", "image/png", "image/webp"})


def pieces(slack: LoopbackSlack, stage: Stage, person: Person, window: str = "") -> dict[str, Payload]:
    """Give everything that a person sees in one of their windows, by key."""
    shown: dict[str, Payload] = {f"people/{one.id}": _person(stage, one) for one in slack.world.people.values()}
    for channel in slack.world.channels.values():
        if person.id in channel.members or (not channel.is_private and not person.is_restricted):
            shown[f"channels/{channel.id}"] = _channel(slack, channel, person)
        if person.id in channel.members:
            for message in channel.messages.values():
                shown[f"messages/{channel.id}/{message.ts}"] = _message(slack, message)
    for ephemeral in slack.ephemerals:
        if ephemeral.to == person.id:
            shown[f"messages/{ephemeral.channel}/{ephemeral.ts}"] = _message(slack, ephemeral)
    shown |= _views(slack, person, window)
    shown |= {f"status/{channel}/{ts}": status for (channel, ts), status in slack.world.statuses.items()}
    shown |= {f"prompts/{channel}": prompts for channel, prompts in slack.world.prompts.items()}
    shown |= {f"log/{key}": entry for key, entry in pagelog.entries(slack).items()}
    return shown


def _person(stage: Stage, person: Person) -> Payload:
    role = next((one for one in stage.roles if one.person is person), None)
    return {
        "id": person.id,
        "name": person.name,
        "real_name": person.real_name,
        "tz": person.tz,
        "locale": person.locale,
        "is_bot": person.is_bot,
        "is_guest": person.is_restricted or person.is_ultra_restricted,
        "role": role.title if role is not None else None,
        "may": list(role.may) if role is not None else [],
    }


def _channel(slack: LoopbackSlack, channel: Channel, person: Person) -> Payload:
    others = [one for one in channel.members if one != person.id]
    return {
        "id": channel.id,
        "name": channel.name,
        "kind": channel.kind,
        "topic": channel.topic,
        "members": channel.members,
        "is_member": person.id in channel.members,
        "with": others if channel.kind in {"im", "mpim"} else [],
        "has_bot": slack.bot.id in channel.members,
    }


def _message(slack: LoopbackSlack, message: Message) -> Payload:
    shown = message_object(slack.world, message)
    shown["channel"] = message.channel
    if message.files:
        shown["files"] = [_file(file) for file in message.files]
    if isinstance(message, Ephemeral):
        shown["ephemeral"] = True
    return shown


def _file(file: File) -> Payload:
    text = file.mimetype.startswith("text/") or file.mode == "snippet"
    return {
        "id": file.id,
        "name": file.name,
        "size": len(file.content),
        "picture": file.mimetype in PICTURES,
        "preview": file.preview if text else None,
    }


def _views(slack: LoopbackSlack, person: Person, window: str) -> dict[str, Payload]:
    shown = {}
    modals = slack.world.stack(person.id, window)
    if modals:
        shown["modal"] = _view(modals[-1]) | {"depth": len(modals)}
    home = slack.home(person)
    if home is not None:
        shown["home"] = _view(home)
    return shown


def _view(view: View) -> Payload:
    return {**view.content, "id": view.id, "hash": view.hash, "values": view.values, "errors": view.errors}
