"""
What Slack refuses in blocks and views, as pure functions: payload in, findings in Slack's words out.

A reasonable core of Block Kit, stricter than Slack where its documentation is: unknown properties are refused, and so
is a block on a surface that does not list it. Blocks that this project never sends are only looked at from outside.
Sources: docs.slack.dev/reference/block-kit/blocks and docs.slack.dev/reference/views.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from bot.sandbox.blockkit_parts import (
    ACCESSORIES,
    CLICKABLE,
    FEEDBACK,
    ICON_BUTTON,
    IMAGE_ELEMENT,
    INPUTS,
    RICH_TEXT_ELEMENTS,
    SLACK_FILE,
    URL,
    any_text,
    plain,
    text,
    unique_action_ids,
)
from bot.sandbox.schema import (
    Check,
    Run,
    Surface,
    anything,
    boolean,
    by_type,
    exactly_one,
    integer,
    listing,
    one_of,
    shape,
    string,
)

MAX_BLOCKS: Mapping[Surface, int] = {"message": 50, "modal": 100, "home": 100}
MAX_VIEW_BYTES = 250_000
MAX_MARKDOWN = 12_000
# Slack answers `msg_blocks_too_long` for the sum over all blocks and documents no figure. Measurements that people
# published lie at about 13,200 characters, with about 100 for each header; the lower figure here is on the safe side.
MAX_MESSAGE_SIZE = 12_000
HEADER_COST = 100

_ID: Mapping[str, Check] = {"block_id": string(255, 1)}
_EVERYWHERE: frozenset[Surface] = frozenset(MAX_BLOCKS)
_SURFACES: Mapping[str, frozenset[Surface]] = {
    **dict.fromkeys(
        ("markdown", "context_actions", "plan", "task_card", "file", "call"), frozenset[Surface]({"message"})
    ),
    **dict.fromkeys(
        ("table", "data_table", "data_visualization", "carousel", "container"),
        frozenset[Surface]({"message", "home"}),
    ),
    "alert": frozenset[Surface]({"modal"}),
    "file_input": frozenset[Surface]({"modal"}),
}


# --------------------------------------------------------------------------------------------------------------------
# Blocks


def _text_or_fields(run: Run, block: Any, at: str) -> None:
    if block.get("text") is None and not block.get("fields"):
        run.find(f"{at}/type", "must define either `text` or `fields`")


def _count_markdown(run: Run, block: Any, at: str) -> None:
    if isinstance(block.get("text"), str):
        run.markdown_characters += len(block["text"])
        if run.markdown_characters > MAX_MARKDOWN >= len(block["text"]):
            run.find(f"{at}/text", f"must be less than {MAX_MARKDOWN + 1} characters over all markdown blocks")


def _count_tables(run: Run, _block: Any, at: str) -> None:
    run.tables += 1
    if run.tables > 1:
        run.find(f"{at}/type", "only_one_table_allowed")


def _cell(run: Run, value: Any, at: str) -> None:
    cells = {"raw_text": shape({"text": string(None, 1)}), "raw_number": _open, "rich_text": _BLOCKS["rich_text"]}
    by_type(cells)(run, value, at)


def _column(run: Run, value: Any, at: str) -> None:
    if value is not None:
        shape({}, {"align": one_of("left", "center", "right"), "is_wrapped": boolean})(run, value, at)


def _open(_run: Run, _value: Any, _at: str) -> None:
    """Pass a block that is only looked at from outside."""


def _input_element(run: Run, value: Any, at: str) -> None:
    kind = value.get("type") if isinstance(value, dict) else None
    if isinstance(kind, str) and run.surface not in _SURFACES.get(kind, _EVERYWHERE):
        run.find(f"{at}/type", f"unsupported type: {kind}")
        return
    by_type(INPUTS)(run, value, at)


_BLOCKS: Mapping[str, Check] = {
    "section": shape(
        {},
        {
            **_ID,
            "text": any_text(3000),
            "fields": listing(any_text(2000), 10, 1),
            "accessory": by_type(ACCESSORIES),
            "expand": boolean,
        },
        _text_or_fields,
    ),
    "header": shape({"text": plain(150)}, {**_ID, "level": integer(1, 4)}),
    "divider": shape({}, _ID),
    "context": shape(
        {
            "elements": listing(
                by_type(
                    {
                        "image": IMAGE_ELEMENT,
                        "plain_text": text(3000, "plain_text"),
                        "mrkdwn": text(3000, "mrkdwn"),
                    }
                ),
                10,
                1,
            )
        },
        _ID,
    ),
    "actions": shape({"elements": listing(by_type(CLICKABLE), 25, 1)}, _ID, unique_action_ids),
    "context_actions": shape(
        {"elements": listing(by_type({"feedback_buttons": FEEDBACK, "icon_button": ICON_BUTTON}), 5, 1)},
        _ID,
        unique_action_ids,
    ),
    "image": shape(
        {"alt_text": string(2000, 1)},
        {**_ID, "image_url": URL, "slack_file": SLACK_FILE, "title": plain(2000)},
        exactly_one("image_url", "slack_file"),
    ),
    "input": shape(
        {"label": plain(2000), "element": _input_element},
        {**_ID, "hint": plain(2000), "optional": boolean, "dispatch_action": boolean},
    ),
    "markdown": shape({"text": string(MAX_MARKDOWN, 1)}, _ID, _count_markdown),
    "rich_text": shape({"elements": listing(RICH_TEXT_ELEMENTS)}, _ID),
    "table": shape(
        {"rows": listing(listing(_cell, 20, 1), 100, 1)},
        {**_ID, "column_settings": listing(_column, 20)},
        _count_tables,
    ),
    "alert": shape({"text": any_text(200)}, {**_ID, "level": anything}),
    "video": _open,
    "file": _open,
    "call": _open,
    "plan": _open,
    "task_card": _open,
    "card": _open,
    "carousel": _open,
    "container": _open,
    "data_table": _open,
    "data_visualization": _open,
}


def _block(run: Run, value: Any, at: str) -> None:
    kind = value.get("type") if isinstance(value, dict) else None
    if isinstance(kind, str) and run.surface not in _SURFACES.get(kind, _EVERYWHERE):
        run.find(f"{at}/type", f"unsupported type: {kind}")
        return
    by_type(_BLOCKS)(run, value, at)
    block_id = value.get("block_id") if isinstance(value, dict) else None
    if isinstance(block_id, str):
        if block_id in run.block_ids:
            run.find(f"{at}/block_id", f'`block_id` "{block_id}" already exists')
        run.block_ids.add(block_id)


def check_blocks(blocks: Any, surface: Surface = "message", at: str = "/blocks") -> list[str]:
    """
    Everything that Slack would refuse in an array of blocks on a surface; an empty list when nothing is wrong.

    Each finding ends with a pointer to the value, `[json-pointer:/blocks/0/text/text]`.
    """
    run = Run(surface)
    listing(_block, MAX_BLOCKS[surface])(run, blocks, at)
    return run.findings


def message_size(blocks: Any) -> int:
    """Count the characters of all texts in a message's blocks, as far as it is known how Slack counts them."""
    headers = [block for block in blocks if isinstance(block, dict) and block.get("type") == "header"]
    return sum(len(value) for value in _texts(blocks)) + HEADER_COST * len(headers)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, list):
        for item in value:
            yield from _texts(item)
    elif isinstance(value, dict):
        for name, item in value.items():
            if name == "text" and isinstance(item, str):
                yield item
            else:
                yield from _texts(item)


# --------------------------------------------------------------------------------------------------------------------
# Views

_VIEW_COMMON: Mapping[str, Check] = {
    "private_metadata": string(3000),
    "callback_id": string(255),
    "external_id": string(255),
}
_VIEWS: Mapping[str, Check] = {
    "modal": shape(
        {"title": plain(24), "blocks": anything},
        {
            **_VIEW_COMMON,
            "close": plain(24),
            "submit": plain(24),
            "clear_on_close": boolean,
            "notify_on_close": boolean,
            "submit_disabled": boolean,
        },
    ),
    "home": shape({"blocks": anything}, _VIEW_COMMON),
}


def check_view(view: Any) -> list[str]:
    """Everything that Slack would refuse in a modal or an App Home view; an empty list when nothing is wrong."""
    kind = view.get("type") if isinstance(view, dict) else None
    run = Run("home" if kind == "home" else "modal")
    by_type(_VIEWS)(run, view, "/view")
    if kind not in _VIEWS:
        return run.findings
    listing(_block, MAX_BLOCKS[run.surface])(run, view.get("blocks", []), "/view/blocks")
    _submit_for_inputs(run, view)
    return run.findings


def _submit_for_inputs(run: Run, view: Any) -> None:
    if run.surface == "home" or view.get("submit") is not None or not isinstance(view.get("blocks"), list):
        return
    for index, block in enumerate(view["blocks"]):
        if isinstance(block, dict) and block.get("type") == "input":
            run.find(f"/view/blocks/{index}/input", "must define `submit` to use an `input` block in modals")


def view_is_too_large(view: Any) -> bool:
    """Whether the view's JSON is over 250 kB, which Slack answers with `view_too_large`."""
    return len(json.dumps(view, separators=(",", ":")).encode()) > MAX_VIEW_BYTES
