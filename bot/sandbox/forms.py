"""
What a person enters or presses: finding an element, and the `state` and `actions` that Slack makes of it.

docs.slack.dev/reference/interaction-payloads (block_actions, view_submission)
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from bot.sandbox.blockkit_parts import OPTION_GROUP, PLAIN_OPTION
from bot.sandbox.schema import Run, listing
from bot.sandbox.workspace import CannotDo, Payload

_ONE = {
    "static_select": "option",
    "external_select": "option",
    "radio_buttons": "option",
    "users_select": "user",
    "conversations_select": "conversation",
    "channels_select": "channel",
    "datepicker": "date",
    "timepicker": "time",
    "datetimepicker": "date_time",
}
_MANY = {
    "checkboxes": "options",
    "multi_static_select": "options",
    "multi_external_select": "options",
    "multi_users_select": "users",
    "multi_conversations_select": "conversations",
    "multi_channels_select": "channels",
}
_TYPED = frozenset({"plain_text_input", "email_text_input", "url_text_input", "number_input"})
STATEFUL = _ONE.keys() | _MANY.keys() | _TYPED | {"file_input", "rich_text_input"}


class Found(NamedTuple):
    """An element and the block that it stands in."""

    block: Payload
    element: Payload


def elements(blocks: list[Payload]) -> Iterator[Found]:
    """Give every interactive element of some blocks, in the order of reading."""
    for block in blocks:
        yield from _elements_in(block, block)


def _elements_in(block: Payload, part: Any) -> Iterator[Found]:
    if isinstance(part, list):
        for item in part:
            yield from _elements_in(block, item)
    elif isinstance(part, dict):
        if "action_id" in part:
            yield Found(block, part)
        for item in part.values():
            yield from _elements_in(block, item)


def labels(element: Payload) -> list[str]:
    """Give the words on an element: a button's text, or those of both feedback buttons."""
    parts = [element, element.get("positive_button"), element.get("negative_button")]
    texts = [part["text"] for part in parts if isinstance(part, dict) and isinstance(part.get("text"), dict)]
    return [str(text.get("text")) for text in texts]


def find_element(blocks: list[Payload], what: str, *, block_id: str | None, value: str | None) -> Found:
    """
    Find the element that a person means by its action_id or the words on it.

    Raises CannotDo: there is none, or several that neither `block_id` nor `value` tells apart.
    """
    there = list(elements(blocks))
    found = [one for one in there if what == one.element["action_id"]] or [
        one for one in there if what in labels(one.element)
    ]
    if block_id is not None:
        found = [one for one in found if one.block.get("block_id") == block_id]
    if len(found) > 1 and value is not None:
        found = [one for one in found if one.element.get("value") == value]
    if len(found) != 1:
        names = [f"{one.element['action_id']} {labels(one.element)}" for one in there]
        raise CannotDo(f"{len(found)} elements match {what}; there are: {', '.join(names) or 'none'}.")
    return found[0]


def pressed(found: Found, what: str, value: Any, action_ts: str) -> Payload:
    """Give the entry of `actions` for a press or a choice; `value` is what was chosen or typed."""
    element = found.element
    kind = element["type"]
    action: Payload = {
        "type": kind,
        "action_id": element["action_id"],
        "block_id": found.block["block_id"],
        "action_ts": action_ts,
    }
    if kind == "feedback_buttons":
        return action | _feedback(element, what, value)
    if kind in {"button", "icon_button", "workflow_button"}:
        shown = {name: element[name] for name in ("text", "value", "url", "style") if name in element}
        return action | shown
    if kind == "overflow":
        return action | {"selected_option": _option(element, value)}
    return action | entered(element, value)


def _feedback(element: Payload, what: str, value: Any) -> Payload:
    for name in ("positive_button", "negative_button"):
        button = element[name]
        if button["text"]["text"] in {what, value} or value in {name.removesuffix("_button"), button["value"]}:
            return {"text": button["text"], "value": button["value"]}
    raise CannotDo(f"Say which of the two feedback buttons: {' or '.join(labels(element))}.")


def entered(element: Payload, value: Any) -> Payload:
    """Give what a stateful element holds in `state` or in an action, after a person chose or typed something."""
    kind = element["type"]
    if kind in _ONE:
        chosen = _option(element, value) if _ONE[kind] == "option" and value is not None else value
        return {f"selected_{_ONE[kind]}": chosen}
    if kind in _MANY:
        several = list(value or [])
        chosen = [_option(element, one) for one in several] if _MANY[kind] == "options" else several
        return {f"selected_{_MANY[kind]}": chosen}
    if kind == "file_input":
        return {"files": list(value or [])}
    return {"rich_text_value" if kind == "rich_text_input" else "value": value}


def _option(element: Payload, value: Any) -> Payload:
    groups = element.get("option_groups") or [{"options": element.get("options") or []}]
    options: list[Payload] = [option for group in groups for option in group["options"]]
    for option in options:
        if value == option or value in (option["value"], option["text"]["text"]):
            return option
    if element["type"] in {"external_select", "multi_external_select"} and isinstance(value, dict):
        return value
    raise CannotDo(f"{value} is none of the options: {', '.join(option['value'] for option in options)}.")


def options_of(answer: Any) -> list[Payload]:
    """
    Give the options of an answer to `block_suggestion`, those of groups one after the other.

    Raises CannotDo: the answer holds none that Slack takes.
    """
    run, body = Run("modal"), answer if isinstance(answer, dict) else {}
    if "option_groups" in body:
        listing(OPTION_GROUP, 100)(run, body["option_groups"], "/option_groups")
    else:
        listing(PLAIN_OPTION, 100)(run, body.get("options"), "/options")
    if run.findings:
        raise CannotDo(f"Slack takes no such options: {'; '.join(run.findings)}")
    if "option_groups" in body:
        return [option for group in body["option_groups"] for option in group["options"]]
    options: list[Payload] = body["options"]
    return options


def _initial(element: Payload) -> Any:
    kind = element["type"]
    name = _ONE.get(kind) or _MANY.get(kind) or "value"
    return element.get(f"initial_{name}")


def fill(blocks: list[Payload], given: Mapping[str, Any], before: Payload) -> Payload:
    """
    Give `state.values` for what a person entered, by block_id or action_id, over what was there and initial values.

    A value is the text typed, the option's value or text, a list of them, an id, a date, or a number; a whole
    `{action_id: {"type": …}}` under a block_id is taken as it is.
    Raises CannotDo: a name that no input has.
    """
    values: Payload = {}
    unused = set(given)
    for block, element in elements(blocks):
        if element["type"] not in STATEFUL:
            continue
        block_id, action_id = block["block_id"], element["action_id"]
        name = next((one for one in (block_id, action_id) if one in given), None)
        unused.discard(block_id)
        if name is not None and not _is_about_others(given[name], action_id):
            unused.discard(name)
            state = _given(element, given[name])
        else:
            state = before.get(block_id, {}).get(action_id) or _state(element, _initial(element))
        values.setdefault(block_id, {})[action_id] = state
    if unused:
        raise CannotDo(f"No input here is called {', '.join(sorted(unused))}.")
    return values


def _is_about_others(value: Any, action_id: str) -> bool:
    """Whether a value is that of a whole block, in which this element has none."""
    if not isinstance(value, dict) or action_id in value:
        return False
    return bool(value) and all(isinstance(one, dict) and one.get("type") in STATEFUL for one in value.values())


def _given(element: Payload, value: Any) -> Payload:
    if isinstance(value, dict) and isinstance(value.get(element["action_id"]), dict):
        whole: Payload = value[element["action_id"]]
        return whole
    return _state(element, value)


def _state(element: Payload, value: Any) -> Payload:
    return {"type": element["type"], **entered(element, value)}


def missing(blocks: list[Payload], values: Payload) -> dict[str, str]:
    """Give what Slack itself says about inputs before it submits a modal, by block_id; empty when it would submit."""
    found: dict[str, str] = {}
    for block in blocks:
        if block["type"] != "input":
            continue
        element = block["element"]
        state = values[block["block_id"]][element["action_id"]]
        content = [value for name, value in state.items() if name != "type"]
        if not any(content):
            if not block.get("optional"):
                found[block["block_id"]] = "Please complete this required field."
        elif isinstance(content[0], str):
            words = _length(element, content[0])
            if words:
                found[block["block_id"]] = words
    return found


def _length(element: Payload, text: str) -> str | None:
    least, most = element.get("min_length"), element.get("max_length")
    if least is not None and len(text) < least:
        return f"Please enter at least {least} characters."
    if most is not None and len(text) > most:
        return f"Please enter no more than {most} characters."
    return None
