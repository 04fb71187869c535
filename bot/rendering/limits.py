"""
Slack's limits on the blocks of a message, and everything in a message that exceeds them.

Sources: https://docs.slack.dev/reference/block-kit/blocks and the pages of each block and element. Slack refuses a
whole message for one violation, so replies are checked before they are sent.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

Check = Callable[[Mapping[str, Any]], Iterator[str]]
"""Finds what is wrong with one block."""

MAX_BLOCKS = 50
MAX_HEADER = 150
MAX_TEXT = 3000
MAX_FIELDS = 10
MAX_FIELD = 2000
MAX_CONTEXT = 10
MAX_ACTIONS = 25
MAX_CONTEXT_ACTIONS = 5
MAX_BUTTON_TEXT = 75
MAX_BUTTON_VALUE = 2000
MAX_ID = 255

MAX_FALLBACK = 3000
"""Characters of a message's `text`. Slack takes more and recommends at most 4,000."""

MAX_VIEW_BLOCKS = 100
MAX_VIEW_TITLE = 24
MAX_METADATA = 3000
MAX_LABEL = 2000
MAX_OPTIONS = 100
MAX_OPTION = 75
MAX_OPTION_VALUE = 150
MAX_INPUT = 3000
MAX_PLACEHOLDER = 150

MAX_MESSAGE = 12_000
BLOCK_COST = 60
MAX_JSON = 15_500
"""
What a message may hold as a whole: the characters of all texts, with `BLOCK_COST` more for each block; and all as JSON.

Slack documents no such limit but refuses with `msg_blocks_too_long`. What people measured: 13,298 characters in one
block were too many, and so were 11,341 in 45 blocks (17,694 as JSON), while 9,597 in 50 blocks passed (15,561 as JSON);
see https://github.com/slackapi/bolt-js/issues/2509 and 2867. These figures stay below all of them.
"""


def limits_exceeded(blocks: Sequence[Mapping[str, Any]]) -> list[str]:
    """Everything in `blocks` that Slack would refuse: sentences that name the block, counted from 1, and the limit."""
    return [*_whole(blocks), *_of_blocks(blocks, _CHECKS)]


def limits_of_view_exceeded(view: Mapping[str, Any]) -> list[str]:
    """Everything in a modal or an App Home that Slack would refuse, in sentences. Source: docs.slack.dev/surfaces."""
    blocks = view.get("blocks") or []
    found = []
    if not 1 <= len(blocks) <= MAX_VIEW_BLOCKS:
        found.append(f"The view has {len(blocks)} blocks; it needs at least 1 and may have {MAX_VIEW_BLOCKS}.")
    for key in ("title", "submit", "close"):
        if key in view:
            found += _length(f"Its {key}", _text_of({"text": view[key]}), MAX_VIEW_TITLE)
    if len(str(view.get("private_metadata", ""))) > MAX_METADATA:
        found.append(f"Its private_metadata has more than {MAX_METADATA} characters.")
    if any(block.get("type") == "input" for block in blocks) and view.get("type") == "modal" and "submit" not in view:
        found.append("It has inputs and no submit.")
    ids = [block["block_id"] for block in blocks if "block_id" in block]
    found += [f"The block_id {name} is used twice." for name in dict.fromkeys(i for i in ids if ids.count(i) > 1)]
    return found + _of_blocks(blocks, _CHECKS | {"input": _check_input})


def _of_blocks(blocks: Sequence[Mapping[str, Any]], checks: Mapping[str, Check]) -> list[str]:
    found = []
    for number, block in enumerate(blocks, 1):
        kind = str(block.get("type"))
        check = checks.get(kind)
        if check is None:
            found.append(f"Block {number} is of type {kind}, which is not used.")
        else:
            found += [f"Block {number} ({kind}): {problem}" for problem in check(block)]
    return found


def _characters(node: Any) -> int:
    if isinstance(node, Mapping):
        return sum(len(v) if k == "text" and isinstance(v, str) else _characters(v) for k, v in node.items())
    return sum(_characters(item) for item in node) if isinstance(node, list | tuple) else 0


def _whole(blocks: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    if not 1 <= len(blocks) <= MAX_BLOCKS:
        yield f"The message has {len(blocks)} blocks; it needs at least 1 and may have {MAX_BLOCKS}."
    written = len(json.dumps(blocks, ensure_ascii=False, separators=(",", ":")))
    if written + BLOCK_COST * len(blocks) > MAX_MESSAGE:  # otherwise its texts, which are part of that, fit as well
        size = sum(BLOCK_COST + _characters(block) for block in blocks)
        if size > MAX_MESSAGE:
            counted = f"{size} characters, {BLOCK_COST} for each block included"
            yield f"The message counts {counted}; the limit is {MAX_MESSAGE}."
    if written > MAX_JSON:
        yield f"The message has {written} characters as JSON; the limit is {MAX_JSON}."
    ids = [block["block_id"] for block in blocks if "block_id" in block]
    for name in dict.fromkeys(i for i in ids if ids.count(i) > 1):
        yield f"The block_id {name} is used twice."


def _length(what: str, text: Any, most: int) -> Iterator[str]:
    if not isinstance(text, str) or not text:
        yield f"{what} is empty."
    elif len(text) > most:
        yield f"{what} has {len(text)} characters; the limit is {most}."


def _count(what: str, items: Any, most: int) -> Iterator[str]:
    number = len(items) if isinstance(items, list) else 0
    if not 1 <= number <= most:
        yield f"It has {number} {what}; it needs at least 1 and may have {most}."


def _text_of(holder: Mapping[str, Any]) -> Any:
    text = holder.get("text")
    return text.get("text") if isinstance(text, Mapping) else text


def _check_header(block: Mapping[str, Any]) -> Iterator[str]:
    yield from _length("its text", _text_of(block), MAX_HEADER)


def _check_section(block: Mapping[str, Any]) -> Iterator[str]:
    if "text" in block or "fields" not in block:
        yield from _length("its text", _text_of(block), MAX_TEXT)
    if "fields" in block:
        yield from _count("fields", block["fields"], MAX_FIELDS)
        for field in block["fields"]:
            yield from _length("a field", field.get("text"), MAX_FIELD)
    if "accessory" in block:
        yield from _check_button(block["accessory"])


def _check_context(block: Mapping[str, Any]) -> Iterator[str]:
    yield from _count("elements", block.get("elements"), MAX_CONTEXT)
    for element in block.get("elements") or ():
        yield from _length("a text", element.get("text"), MAX_TEXT)


def _check_actions(block: Mapping[str, Any]) -> Iterator[str]:
    elements = block.get("elements") or []
    yield from _count("buttons", elements, MAX_ACTIONS)
    names = [element.get("action_id") for element in elements]
    if len(set(names)) < len(names):
        yield "Two of its buttons have the same action_id."
    for element in elements:
        yield from _check_button(element)


def _check_button(button: Mapping[str, Any]) -> Iterator[str]:
    name = f"the button {button.get('action_id')}"
    yield from _length(f"the text of {name}", _text_of(button), MAX_BUTTON_TEXT)
    yield from _length(f"the action_id of {name}", button.get("action_id"), MAX_ID)
    if "value" in button:
        yield from _length(f"the value of {name}", button["value"], MAX_BUTTON_VALUE)


def _check_rich_text(block: Mapping[str, Any]) -> Iterator[str]:
    parts = block.get("elements") or []
    if not parts:
        yield "It has no elements."
    for part in parts:
        inner = part.get("elements") or []
        if not inner:
            yield f"Its {part.get('type')} has no elements."
        for item in inner:
            if item.get("type") == "text":
                yield from _length("a text", item.get("text"), MAX_MESSAGE)
            elif item.get("type") == "rich_text_section":
                for element in item.get("elements") or [{"type": "text"}]:
                    if element.get("type") == "text":
                        yield from _length("a text", element.get("text"), MAX_MESSAGE)


def _check_input(block: Mapping[str, Any]) -> Iterator[str]:
    element = block.get("element") or {}
    yield from _length("its label", _text_of({"text": block.get("label")}), MAX_LABEL)
    if "hint" in block:
        yield from _length("its hint", _text_of({"text": block["hint"]}), MAX_LABEL)
    if "placeholder" in element:
        yield from _length("its placeholder", _text_of({"text": element["placeholder"]}), MAX_PLACEHOLDER)
    if len(element.get("initial_value") or "") > min(MAX_INPUT, element.get("max_length", MAX_INPUT)):
        yield "its initial value is longer than the field takes."
    if "options" in element:
        yield from _count("options", element["options"], MAX_OPTIONS)
        for option in element["options"]:
            yield from _length("an option", _text_of(option), MAX_OPTION)
            yield from _length("the value of an option", option.get("value"), MAX_OPTION_VALUE)


def _check_context_actions(block: Mapping[str, Any]) -> Iterator[str]:
    yield from _count("elements", block.get("elements"), MAX_CONTEXT_ACTIONS)
    for element in block.get("elements") or ():
        for side in ("positive_button", "negative_button"):
            yield from _length(f"the text of its {side}", _text_of(element.get(side) or {}), MAX_BUTTON_TEXT)
            yield from _length(f"the value of its {side}", (element.get(side) or {}).get("value"), MAX_BUTTON_VALUE)


def _check_divider(_: Mapping[str, Any]) -> Iterator[str]:
    return iter(())


_CHECKS = {
    "header": _check_header,
    "section": _check_section,
    "context": _check_context,
    "actions": _check_actions,
    "rich_text": _check_rich_text,
    "divider": _check_divider,
    "context_actions": _check_context_actions,
}
