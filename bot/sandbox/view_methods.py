"""The Web API methods about modals and the App Home (`views.*`), and what an answer to a submission does to a modal."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.sandbox.blockkit import check_view, view_is_too_large
from bot.sandbox.objects import view_object, with_ids
from bot.sandbox.protocol import Arguments, Caller, Method, Refusal, invalid_arguments, method
from bot.sandbox.workspace import Payload, Trigger, View, Workspace, World

MAX_STACK = 3  # docs.slack.dev/surfaces/modals: three views at any one time


def checked_view(world: World, view: Any, *kinds: str) -> Payload:
    """
    Check a view and give its blocks their ids.

    Raises Refusal: `invalid_arguments` with Slack's messages, `view_too_large`.
    """
    if not isinstance(view, dict):
        raise invalid_arguments("must provide an object [json-pointer:/view]")
    if view_is_too_large(view):
        raise Refusal("view_too_large")
    findings = check_view(view)
    if findings:
        raise invalid_arguments(*findings)
    if view["type"] not in kinds:
        raise invalid_arguments(f"unsupported type: {view['type']} [json-pointer:/view/type]")
    return {**view, "blocks": with_ids(world, view["blocks"])}


def add_view(  # noqa: PLR0913 - the last two say where it lies
    world: World, workspace: Workspace, user: str, content: Payload, *, window: str = "", below: View | None = None
) -> View:
    """Show somebody a new view in a window, on top of another one where there is one below."""
    external_id = content.get("external_id")
    if external_id and any(
        view.is_open and view.content.get("external_id") == external_id for view in world.views.values()
    ):
        raise Refusal("duplicate_external_id")
    new_id = world.new_id("V")
    view = View(
        id=new_id,
        team_id=workspace.team_id,
        user=user,
        content=content,
        hash=_new_hash(world),
        root_id=below.root_id if below is not None else new_id,
        previous_id=below.id if below is not None else None,
        window=below.window if below is not None else window,
    )
    world.views[view.id] = view
    return view


def replace_view(world: World, view: View, content: Payload) -> None:
    """Show other content in a view; what was entered stays where block_id and action_id are the same."""
    asked = {
        (block["block_id"], block["element"].get("action_id"))
        for block in content["blocks"]
        if block["type"] == "input"
    }
    view.content = content
    view.hash = _new_hash(world)
    view.errors = {}
    kept: Payload = {}
    for block_id, actions in view.values.items():
        for action_id, value in actions.items():
            if (block_id, action_id) in asked:
                kept.setdefault(block_id, {})[action_id] = value
    view.values = kept


def _new_hash(world: World) -> str:
    return f"{int(world.now())}.{world.new_id('h').lower()}"


def _trigger(caller: Caller, arguments: Arguments) -> Trigger:
    trigger = caller.world.triggers.get(arguments.required("trigger_id"))
    if trigger is None or trigger.team_id != caller.workspace.team_id:
        raise Refusal("invalid_trigger_id")
    if trigger.used:
        raise Refusal("exchanged_trigger_id")
    if caller.world.now() - trigger.issued_at > caller.world.trigger_seconds:
        raise Refusal("expired_trigger_id")
    return trigger


def open_view(caller: Caller, arguments: Arguments) -> Payload:
    """Answer views.open; a modal that somebody still has open in the same window is left behind."""
    trigger = _trigger(caller, arguments)
    content = checked_view(caller.world, arguments.structure("view"), "modal")
    for view in caller.world.stack(trigger.user, trigger.window):
        view.is_open = False
    view = add_view(caller.world, caller.workspace, trigger.user, content, window=trigger.window)
    trigger.used = True
    return {"ok": True, "view": view_object(caller.world, view)}


def push_view(caller: Caller, arguments: Arguments) -> Payload:
    """Answer views.push, with the trigger of something done in the modal."""
    trigger = _trigger(caller, arguments)
    content = checked_view(caller.world, arguments.structure("view"), "modal")
    below = caller.world.views.get(trigger.view_id or "")
    if below is None or not below.is_open:
        raise Refusal("not_found")
    if below.kind != "modal":
        raise invalid_arguments(
            "must match the `type` of the root view whose stack we're pushing onto [json-pointer:/view/type]"
        )
    view = stacked(caller.world, caller.workspace, below, content)
    trigger.used = True
    return {"ok": True, "view": view_object(caller.world, view)}


def stacked(world: World, workspace: Workspace, below: View, content: Payload) -> View:
    """
    Put a view on top of another.

    Raises Refusal: `push_limit_reached`, a modal holds three views.
    """
    if len(world.stack(below.user, below.window)) >= MAX_STACK:
        raise Refusal("push_limit_reached")
    return add_view(world, workspace, below.user, content, below=below)


def update_view(caller: Caller, arguments: Arguments) -> Payload:
    """Answer views.update, by view_id or external_id; a `hash` that is not the last one is refused."""
    view = _view(caller, arguments)
    _refuse_old_hash(view, arguments)
    replace_view(caller.world, view, checked_view(caller.world, arguments.structure("view"), view.kind))
    return {"ok": True, "view": view_object(caller.world, view)}


def _view(caller: Caller, arguments: Arguments) -> View:
    view_id, external_id = arguments.text("view_id"), arguments.text("external_id")
    if not view_id and not external_id:
        raise invalid_arguments("missing required field: view_id")
    for view in caller.world.views.values():
        same = view.id == view_id if view_id else view.content.get("external_id") == external_id
        if same and view.is_open and view.team_id == caller.workspace.team_id:
            return view
    raise Refusal("not_found")


def _refuse_old_hash(view: View, arguments: Arguments) -> None:
    if arguments.text("hash") not in {None, view.hash}:
        raise Refusal("hash_conflict")


def publish_view(caller: Caller, arguments: Arguments) -> Payload:
    """Answer views.publish: the App Home of a person."""
    person = caller.world.people.get(arguments.required("user_id"))
    if person is None:
        raise invalid_arguments("invalid `user_id` [json-pointer:/user_id]")
    content = checked_view(caller.world, arguments.structure("view"), "home")
    home = caller.world.home(person.id)
    if home is None:
        home = add_view(caller.world, caller.workspace, person.id, content)
    else:
        _refuse_old_hash(home, arguments)
        replace_view(caller.world, home, content)
    return {"ok": True, "view": view_object(caller.world, home)}


# --------------------------------------------------------------------------------------------------------------------
# What the bot answers to a submission


def apply_answer(world: World, workspace: Workspace, view: View, answer: Any) -> None:
    """
    Do to a modal what the acknowledgement of its submission says.

    Nothing closes the view, `clear` all of them, `update`, `push` and `errors` do what they say.
    Raises Refusal: Slack would show "We had some trouble connecting"; the view stays open.
    """
    action = answer.get("response_action") if isinstance(answer, dict) else None
    if action is None:
        view.is_open = False
    elif action == "clear":
        for other in world.stack(view.user, view.window):
            other.is_open = False
    elif action == "errors":
        view.errors = _errors(view, answer)
    elif action == "update":
        replace_view(world, view, checked_view(world, answer.get("view"), "modal"))
    elif action == "push":
        stacked(world, workspace, view, checked_view(world, answer.get("view"), "modal"))
    else:
        raise invalid_arguments(f"unknown response_action: {action}")


def _errors(view: View, answer: Payload) -> dict[str, str]:
    errors = answer.get("errors")
    if not isinstance(errors, dict) or not errors:
        raise invalid_arguments("missing required field: errors")
    inputs = {block["block_id"] for block in view.content["blocks"] if block["type"] == "input"}
    for block_id, words in errors.items():
        if block_id not in inputs or not isinstance(words, str) or not words:
            raise invalid_arguments(f"no input block has the block_id {block_id} [json-pointer:/errors]")
    return errors


METHODS: Mapping[str, Method] = {
    "views.open": method(open_view, "trigger_id interactivity_pointer view"),
    "views.push": method(push_view, "trigger_id interactivity_pointer view"),
    "views.update": method(update_view, "view view_id external_id hash"),
    "views.publish": method(publish_view, "user_id view hash"),
}
