"""What a Slack app's manifest says that a Slack goes by: scopes, events, commands, shortcuts, tabs and prompts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml


@dataclass(frozen=True, slots=True)
class Command:
    """A slash command, and what Slack shows while somebody types it."""

    name: str
    description: str
    usage: str


@dataclass(frozen=True, slots=True)
class Shortcut:
    """An entry of a message's menu (`message`) or of the menu beside the composer (`global`)."""

    name: str
    kind: str
    callback_id: str
    description: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """An app as it was made from its manifest. `home`: whether it has a Home tab."""

    name: str
    about: str
    scopes: frozenset[str]
    events: frozenset[str]
    commands: tuple[Command, ...]
    shortcuts: tuple[Shortcut, ...]
    home: bool


def read_manifest(path: Path) -> Manifest:
    """
    Read a manifest in YAML.

    Raises OSError: it cannot be read.
    """
    data = yaml.safe_load(path.read_text(encoding="utf-8"))
    features = _mapping(data, "features")
    return Manifest(
        name=str(_mapping(data, "display_information").get("name", "")),
        about=str(_mapping(data, "display_information").get("description", "")),
        scopes=frozenset(_mapping(_mapping(data, "oauth_config"), "scopes").get("bot") or ()),
        events=frozenset(_mapping(_mapping(data, "settings"), "event_subscriptions").get("bot_events") or ()),
        commands=tuple(
            Command(one["command"], one.get("description", ""), one.get("usage_hint", ""))
            for one in features.get("slash_commands") or ()
        ),
        shortcuts=tuple(
            Shortcut(one["name"], one["type"], one["callback_id"], one.get("description", ""))
            for one in features.get("shortcuts") or ()
        ),
        home=bool(_mapping(features, "app_home").get("home_tab_enabled")),
    )


def _mapping(data: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    return data.get(name) or {}
