"""
The app's manifest: what Slack takes, what Slack takes although it is wrong, and what it shares with the listeners.

Slack's own schema lets pass unknown scopes, events without their scope, both kinds of agent view and capitals in a
command, so these are held here.
"""

from __future__ import annotations

import ast
import copy
import importlib
import inspect
import pkgutil
import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator
from slack_sdk.web.async_client import AsyncWebClient

import bot.listeners
from bot.assembly import Mind
from tests.bots import mind
from tests.conftest import ROOT
from tests.fakes import Register

__all__ = ["mind"]

PATH = ROOT / "manifest.yml"
Manifest = dict[str, Any]

# ------------------------------------------------------------------------------------------------------ what Slack says

SCOPE_OF_EVENT = {
    "app_home_opened": None,
    "app_mention": "app_mentions:read",
    "app_uninstalled": None,
    "message.channels": "channels:history",
    "message.groups": "groups:history",
    "message.im": "im:history",
    "message.mpim": "mpim:history",
    "tokens_revoked": None,
}
"""docs.slack.dev/reference/events: the scope that each event needs; another event needs a line here."""

HISTORY = {"channels:history", "groups:history", "im:history", "mpim:history"}
SCOPES_OF_METHOD: dict[str, set[str]] = {
    "assistant_threads_setSuggestedPrompts": {"assistant:write"},
    "auth_test": set(),
    "chat_postEphemeral": {"chat:write"},
    "chat_postMessage": {"chat:write"},
    "chat_update": {"chat:write"},
    "conversations_replies": HISTORY,
}
"""docs.slack.dev/reference/methods: the scopes that each method needs; another method needs a line here."""


def text(most: int, least: int = 1, **more: Any) -> Manifest:
    return {"type": "string", "minLength": least, "maxLength": most, **more}


def thing(required: Manifest, optional: Manifest | None = None) -> Manifest:
    """A mapping with these keys and no others."""
    properties = required | (optional or {})
    return {"type": "object", "properties": properties, "required": [*required], "additionalProperties": False}


def several(items: Manifest, most: int, least: int = 1) -> Manifest:
    return {"type": "array", "items": items, "minItems": least, "maxItems": most, "uniqueItems": True}


YES_OR_NO = {"type": "boolean"}
COLOUR = {"type": "string", "pattern": "^#[0-9a-fA-F]{6}$"}
CALLBACK = text(255)
PROMPT = thing({"title": text(75), "message": text(3000)})
SHORTCUT = thing(
    {"name": text(24), "type": {"enum": ["message", "global"]}, "callback_id": CALLBACK, "description": text(150)}
)
COMMAND = thing(
    {"command": text(32, pattern="^/[a-z0-9_-]+$"), "description": text(2000)},
    {"usage_hint": text(1000), "should_escape": YES_OR_NO},
)
HOME = thing(
    {"home_tab_enabled": YES_OR_NO, "messages_tab_enabled": YES_OR_NO, "messages_tab_read_only_enabled": YES_OR_NO}
)
SCHEMA = thing(
    {
        "_metadata": thing({"major_version": {"const": 1}}),
        "display_information": thing(
            {"name": text(35), "description": text(140)},
            {"background_color": COLOUR, "long_description": text(4000, 175)},
        ),
        "features": thing(
            {
                "app_home": HOME,
                "bot_user": thing({"display_name": text(80, pattern=r"^[\w. -]+$")}, {"always_online": YES_OR_NO}),
                "agent_view": thing({"agent_description": text(300)}, {"suggested_prompts": several(PROMPT, 4)}),
            },
            {"shortcuts": several(SHORTCUT, 10), "slash_commands": several(COMMAND, 50)},
        ),
        "oauth_config": thing({"scopes": thing({"bot": several(text(100, pattern="^[a-z_.]+(:[a-z_.]+)*$"), 255)})}),
        "settings": thing(
            {
                "event_subscriptions": thing({"bot_events": several(text(100, pattern="^[a-z_.]+$"), 100)}),
                "interactivity": thing({"is_enabled": YES_OR_NO}),
                "socket_mode_enabled": {"const": True},
                "token_rotation_enabled": {"const": False},
            },
            {"org_deploy_enabled": YES_OR_NO},
        ),
    }
)
"""
The part of Slack's manifest that this app uses, with its limits.

Socket Mode is on and there is no request URL, since nothing has to be reachable; rotation is off, since a static token
would die after twelve hours.
"""


@cache
def written() -> str:
    return PATH.read_text(encoding="utf-8")


@cache
def manifest() -> Manifest:
    content = yaml.safe_load(written())
    assert isinstance(content, dict)
    return content


def refusals(content: Any) -> list[str]:
    """Everything in a manifest that does not fit, with its place."""
    errors = Draft202012Validator(SCHEMA).iter_errors(content)
    return [f"{'/'.join(map(str, error.absolute_path))}: {error.message}" for error in errors]


def scopes() -> list[str]:
    return list(manifest()["oauth_config"]["scopes"]["bot"])


def events() -> list[str]:
    return list(manifest()["settings"]["event_subscriptions"]["bot_events"])


# ----------------------------------------------------------------------------------------------------- what Slack takes


def test_the_manifest_is_one_that_slack_takes() -> None:
    assert refusals(manifest()) == []


def _prompts(content: Manifest) -> list[Any]:
    found = content["features"]["agent_view"]["suggested_prompts"]
    assert isinstance(found, list)
    return found


MISTAKES: dict[str, Callable[[Manifest], Any]] = {
    "a colour that is a comment": lambda m: m["display_information"].update(background_color=None),
    "a colour by its name": lambda m: m["display_information"].update(background_color="blue"),
    "a name that is a number": lambda m: m["display_information"].update(name=2026),
    "a name that is too long": lambda m: m["display_information"].update(name="x" * 36),
    "a long description that is short": lambda m: m["display_information"].update(long_description="x" * 174),
    "five prompts": lambda m: _prompts(m).extend({"title": f"t{n}", "message": "m"} for n in range(5)),
    "a prompt twice": lambda m: _prompts(m).__setitem__(-1, _prompts(m)[0]),
    "an old kind of view": lambda m: m["features"].update(assistant_view={"assistant_description": "x"}),
    "no view": lambda m: m["features"].pop("agent_view"),
    "a shortcut with a long name": lambda m: m["features"]["shortcuts"][0].update(name="x" * 25),
    "a shortcut of an unknown type": lambda m: m["features"]["shortcuts"][0].update(type="message_action"),
    "a command with a capital": lambda m: m["features"]["slash_commands"][0].update(command="/Xero"),
    "a command of two words": lambda m: m["features"]["slash_commands"][0].update(command="/xero find"),
    "a command without a slash": lambda m: m["features"]["slash_commands"][0].update(command="xero"),
    "an event twice": lambda m: m["settings"]["event_subscriptions"]["bot_events"].append("app_mention"),
    "a scope twice": lambda m: m["oauth_config"]["scopes"]["bot"].append("chat:write"),
    "rotation": lambda m: m["settings"].update(token_rotation_enabled=True),
    "no Socket Mode and no address": lambda m: m["settings"].update(socket_mode_enabled=False),
    "yes as a word": lambda m: m["settings"]["interactivity"].update(is_enabled="yes"),
    "a slip in a key": lambda m: m["settings"].update(socket_mode_enable=True),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_in_the_manifest_would_be_found(name: str) -> None:
    wrong = copy.deepcopy(manifest())
    MISTAKES[name](wrong)
    assert len(refusals(wrong)) == 1


def test_the_colour_stands_in_quotation_marks() -> None:
    assert re.search(r'^  background_color: "#[0-9a-fA-F]{6}"', written(), re.MULTILINE)


def test_there_is_one_view_for_agents_and_the_new_one() -> None:
    assert {"agent_view", "assistant_view"} & manifest()["features"].keys() == {"agent_view"}


def test_people_can_write_to_the_bot_where_the_agent_lives() -> None:
    home = manifest()["features"]["app_home"]
    assert home["messages_tab_enabled"]
    assert not home["messages_tab_read_only_enabled"]


def test_buttons_are_brought_to_the_bot() -> None:
    assert manifest()["settings"]["interactivity"]["is_enabled"]


def test_what_people_type_behind_the_command_comes_escaped() -> None:
    assert all(command["should_escape"] for command in manifest()["features"]["slash_commands"])


async def test_every_suggested_prompt_is_answered(mind: Mind) -> None:
    verdicts = [mind.matcher.match(prompt["message"]) for prompt in _prompts(manifest())]
    assert [verdict.outcome for verdict in verdicts] == ["answer"] * len(verdicts)
    assert len({verdict.matches[0].entry for verdict in verdicts}) == len(verdicts)


# ---------------------------------------------------------------------------------------------- events and their scopes


def test_every_event_is_one_whose_scope_is_known() -> None:
    assert [event for event in events() if event not in SCOPE_OF_EVENT] == []


@pytest.mark.parametrize("event", events())
def test_every_event_has_its_scope(event: str) -> None:
    needed = SCOPE_OF_EVENT[event]
    assert needed is None or needed in scopes()


@cache
def methods() -> frozenset[str]:
    """The methods of the Web API that the bot calls."""
    paths = [path for path in (ROOT / "bot").rglob("*.py") if "sandbox" not in path.parts]
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in paths]
    nodes = (node for tree in trees for node in ast.walk(tree))
    called = {node.func.attr for node in nodes if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)}
    return frozenset(
        name
        for name in called
        if inspect.iscoroutinefunction(getattr(AsyncWebClient, name, None)) and "_" in name and name[0] != "_"
    )


def test_every_method_that_is_called_is_one_whose_scopes_are_known() -> None:
    assert {"chat_postMessage", "chat_update", "conversations_replies"} <= methods()
    assert methods() - SCOPES_OF_METHOD.keys() == set()


def test_every_method_that_is_called_has_its_scopes() -> None:
    needed = {scope for method in methods() for scope in SCOPES_OF_METHOD[method]}
    assert needed - {*scopes()} == set()


def needed_scopes() -> Iterator[str]:
    """Every scope that something needs: an event, a method, a command or shortcut, or the files that people paste."""
    yield from (scope for event in events() if (scope := SCOPE_OF_EVENT[event]))
    for method in methods():
        yield from SCOPES_OF_METHOD[method]
    if manifest()["features"].get("slash_commands") or manifest()["features"].get("shortcuts"):
        yield "commands"
    if "url_private_download" in (ROOT / "bot" / "files.py").read_text(encoding="utf-8"):
        yield "files:read"


def test_no_scope_is_asked_for_that_nothing_needs_and_none_is_missing() -> None:
    assert sorted(scopes()) == sorted(set(needed_scopes()))


@pytest.mark.parametrize("scope", scopes())
def test_every_scope_says_why_it_is_asked_for(scope: str) -> None:
    line = next(line for line in written().splitlines() if re.match(rf"\s*- {re.escape(scope)}(\s|$)", line))
    reason = line.partition("#")[2].strip()
    assert len(reason) >= len("answers")


# ------------------------------------------------------------------------------------------- the manifest and the code


@cache
def registered() -> Register:
    """Everything that the listeners listen for."""
    app = Register()
    for module in pkgutil.iter_modules(bot.listeners.__path__):
        register = importlib.import_module(f"bot.listeners.{module.name}").register
        others = [name for name in inspect.signature(register).parameters if name != "app"]
        register(app, **dict.fromkeys(others, object()))  # they are only bound
    return app


def listened_for(event: str) -> str:
    """The event as Bolt calls it: Slack tells messages apart by where they stand."""
    return event.partition(".")[0]


def test_every_event_has_a_listener_and_every_listener_its_event() -> None:
    assert registered().named("event") == {listened_for(event) for event in events()}


def test_every_command_has_a_listener_and_every_listener_its_command() -> None:
    commands = {command["command"] for command in manifest()["features"]["slash_commands"]}
    assert registered().named("command") == commands


@pytest.mark.parametrize(("kind", "listener"), [("message", "message_shortcut"), ("global", "global_shortcut")])
def test_every_shortcut_has_a_listener_and_every_listener_its_shortcut(kind: str, listener: str) -> None:
    shortcuts = manifest()["features"]["shortcuts"]
    assert registered().named(listener) == {s["callback_id"] for s in shortcuts if s["type"] == kind}


def test_shortcuts_say_of_which_kind_they_are() -> None:
    assert registered().named("shortcut") == set()


def test_every_button_has_a_listener_and_every_listener_its_button() -> None:
    written_down = [path.read_text(encoding="utf-8") for path in (ROOT / "templates").glob("*.j2")]
    calls = [line for content in written_down for line in content.splitlines() if "part.button(" in line]
    buttons = {name for line in calls for name in re.findall(r'"([a-z_]+\.[a-z_]+)"', line)}
    assert registered().named("action") == buttons


def test_the_command_and_the_shortcut_are_called_as_in_the_help() -> None:
    hello = (ROOT / "templates" / "hello.yml.j2").read_text(encoding="utf-8")
    names = [s["name"] for s in manifest()["features"]["shortcuts"]]
    assert names
    assert all(f'"{name}"' in hello for name in names)


@pytest.mark.parametrize("kind", ["event", "action", "shortcut", "view", "options"])
def test_what_no_listener_names_is_caught_by_one_that_takes_everything(kind: str) -> None:
    (pattern,) = [name for noted, name in registered().noted if noted == kind and isinstance(name, re.Pattern)]
    assert pattern.search("unheard of")
    assert pattern.search("")
