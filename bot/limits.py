"""
Slack's limits on the blocks of a message, and everything in a message that exceeds them.

Sources: https://docs.slack.dev/reference/block-kit/blocks and the pages of each block and element. Slack refuses a
whole message for one violation, so replies are checked before they are sent.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

MAX_BLOCKS = 50
MAX_HEADER = 150
MAX_TEXT = 3000
MAX_FIELDS = 10
MAX_FIELD = 2000
MAX_CONTEXT = 10
MAX_ACTIONS = 25
MAX_BUTTON_TEXT = 75
MAX_BUTTON_VALUE = 2000
MAX_ID = 255

MAX_FALLBACK = 3000
"""Characters of a message's `text`. Slack takes more and recommends at most 4,000."""

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
    found = list(_whole(blocks))
    for number, block in enumerate(blocks, 1):
        kind = str(block.get("type"))
        check = _CHECKS.get(kind)
        if check is None:
            found.append(f"Block {number} is of type {kind}, which replies do not use.")
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
    if (size := sum(BLOCK_COST + _characters(block) for block in blocks)) > MAX_MESSAGE:
        yield f"The message counts {size} characters, {BLOCK_COST} for each block included; the limit is {MAX_MESSAGE}."
    if (size := len(json.dumps(blocks, ensure_ascii=False, separators=(",", ":")))) > MAX_JSON:
        yield f"The message has {size} characters as JSON; the limit is {MAX_JSON}."
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


def _check_divider(_: Mapping[str, Any]) -> Iterator[str]:
    return iter(())


_CHECKS = {
    "header": _check_header,
    "section": _check_section,
    "context": _check_context,
    "actions": _check_actions,
    "rich_text": _check_rich_text,
    "divider": _check_divider,
}
