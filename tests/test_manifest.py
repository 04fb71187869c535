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
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator
from slack_sdk.web.async_client import AsyncWebClient

import bot.listeners
from bot.assembly import Mind
from bot.listeners.actions import ACTIONS
from bot.listeners.operations import OPERATIONS
from bot.listeners.shortcuts import DIAGNOSE
from bot.listeners.tickets import BUTTONS, REPORT, REPORT_MESSAGE
from tests.conftest import ROOT
from tests.fakes import Constraint, Register

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
    "reaction_added": "reactions:read",
    "tokens_revoked": None,
}
"""docs.slack.dev/reference/events: the scope that each event needs; another event needs a line here."""

HISTORY = {"channels:history", "groups:history", "im:history", "mpim:history"}
SCOPES_OF_METHOD: dict[str, set[str]] = {
    "apps_connections_open": set(),  # of a scope of the app-level token, which no manifest asks for
    "assistant_threads_setSuggestedPrompts": {"assistant:write"},
    "auth_test": set(),
    "chat_getPermalink": set(),
    "chat_postEphemeral": {"chat:write"},
    "chat_postMessage": {"chat:write"},
    "chat_update": {"chat:write"},
    "conversations_history": HISTORY,
    "conversations_open": {"im:write"},  # the bot opens direct messages with one person, and no groups
    "conversations_replies": HISTORY,
    "usergroups_users_list": {"usergroups:read"},
    "users_info": {"users:read"},
    "views_open": set(),
    "views_publish": set(),
    "views_update": set(),
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
            {"org_deploy_enabled": {"const": False}},
        ),
    }
)
"""
The part of Slack's manifest that this app uses, with its limits.

Socket Mode is on and there is no request URL, since nothing has to be reachable; rotation is off, since a static token
would die after twelve hours; the app is for one workspace, since the bot does not start for a whole organization.
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
    "a whole organization": lambda m: m["settings"].update(org_deploy_enabled=True),
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
    assert {"chat_postMessage", "conversations_open", "users_info", "views_open"} <= methods()
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
    if "url_private_download" in (ROOT / "bot" / "attachments" / "files.py").read_text(encoding="utf-8"):
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
    modules = [importlib.import_module(f"bot.listeners.{m.name}") for m in pkgutil.iter_modules(bot.listeners.__path__)]
    for register in [module.register for module in modules if hasattr(module, "register")]:
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


@cache
def templates() -> Mapping[str, str]:
    """Every template of messages, modals and App Home by its name."""
    return {path.name: path.read_text(encoding="utf-8") for path in (ROOT / "templates").glob("*.j2")}


@cache
def buttons() -> frozenset[str]:
    """The action ids in the templates; where a number is put behind one, with the number 1."""
    calls = [line for content in templates().values() for line in content.splitlines() if "{{ part.button(" in line]
    named = [re.findall(r'"([a-z_]+\.[a-z_]+\.?)"', line) for line in calls]
    assert [line for line, names in zip(calls, named, strict=True) if len(names) != 1] == []
    found = {name for names in named for name in names}
    found |= {name for content in templates().values() for name in re.findall(r"action_id: ([a-z_.]+)", content)}
    return frozenset(f"{name}1" if name.endswith(".") else name for name in found - {INPUT})


INPUT = "value"
"""The action id of whatever is filled in. Nothing is sent for it before the whole modal is."""


def listeners_of(kind: str, name: str) -> list[Constraint]:
    """What listens for one name, without the listener that takes everything."""
    constraints = [constraint for noted, constraint in registered().noted if noted == kind]
    return [c for c in constraints if c == name or (isinstance(c, re.Pattern) and c.pattern and c.search(name))]


@pytest.mark.parametrize("button", sorted(buttons()))
def test_every_button_has_one_listener(button: str) -> None:
    assert len(listeners_of("action", button)) == 1


def test_every_listener_has_its_button() -> None:
    patterns = [c for kind, c in registered().noted if kind == "action" and isinstance(c, re.Pattern) and c.pattern]
    assert [name for name in registered().named("action") if name not in buttons()] == []
    assert [pattern for pattern in patterns if not any(map(pattern.search, buttons()))] == []
    bases = {name.removesuffix(".1") for name in buttons()}
    assert {*OPERATIONS, *BUTTONS, *ACTIONS} - bases == set()


@pytest.mark.parametrize(
    "name", ["status", "status.fix.", "status.fix.one", "status.fixed", "xstatus.fix", "status.fix.1.2"]
)
def test_a_name_that_only_resembles_that_of_a_button_is_left_to_the_listener_for_everything(name: str) -> None:
    assert listeners_of("action", name) == []


def test_what_is_filled_in_sends_nothing_on_its_own() -> None:
    assert [name for name, content in templates().items() if "dispatch_action" in content] == []


def test_every_modal_that_is_sent_has_a_listener_and_every_listener_its_modal() -> None:
    sent = {
        callback
        for content in templates().values()
        if re.search(r"^submit:", content, re.MULTILINE)
        for callback in re.findall(r"^callback_id: ([a-z_.]+)$", content, re.MULTILINE)
    }
    assert sent
    assert registered().named("view") == sent


def shortcut_names() -> dict[str, str]:
    return {shortcut["callback_id"]: shortcut["name"] for shortcut in manifest()["features"]["shortcuts"]}


def test_the_help_calls_the_shortcut_and_the_command_as_slack_shows_them() -> None:
    assert f'"{shortcut_names()[DIAGNOSE]}"' in templates()["hello.yml.j2"]
    assert {*re.findall(r'"(/\w+) ', templates()["_commands.yml.j2"])} == registered().named("command")


@pytest.mark.parametrize(("shortcut", "action"), [(REPORT, "ticket.new"), (REPORT_MESSAGE, "ticket.open")])
def test_a_shortcut_and_a_button_that_do_the_same_are_called_the_same(shortcut: str, action: str) -> None:
    labels = {
        label
        for content in templates().values()
        for label in re.findall(rf'part\.button\("([^"]+)", "{re.escape(action)}"', content)
    }
    assert labels == {shortcut_names()[shortcut]}


@pytest.mark.parametrize("kind", ["event", "action", "shortcut", "view", "options"])
def test_what_no_listener_names_is_caught_by_one_that_takes_everything(kind: str) -> None:
    patterns = [name for noted, name in registered().noted if noted == kind and isinstance(name, re.Pattern)]
    for unknown in ("unheard of", ""):
        assert len([pattern for pattern in patterns if pattern.search(unknown)]) == 1
