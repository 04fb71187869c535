"""
What Block Kit's blocks are made of: text objects, options, confirmations, elements and rich text, with Slack's limits.

Sources: docs.slack.dev/reference/block-kit (composition objects, block elements, rich text block).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.sandbox.schema import (
    Check,
    Run,
    anything,
    boolean,
    by_type,
    exactly_one,
    integer,
    listing,
    one_of,
    pattern,
    shape,
    string,
)

# --------------------------------------------------------------------------------------------------------------------
# Composition objects


def text(maximum: int, *kinds: str) -> Check:
    """Check a text object of the given kinds; `emoji` belongs to plain_text and `verbatim` to mrkdwn."""
    extras: dict[str, Mapping[str, Check]] = {"plain_text": {"emoji": boolean}, "mrkdwn": {"verbatim": boolean}}
    return by_type({kind: shape({"text": string(maximum, 1)}, extras[kind]) for kind in kinds})


def plain(maximum: int) -> Check:
    """Check a plain_text object."""
    return text(maximum, "plain_text")


def any_text(maximum: int) -> Check:
    """Check a text object of either kind."""
    return text(maximum, "plain_text", "mrkdwn")


def option(*kinds: str, **more: Check) -> Check:
    """Check an option: text and description of 75 characters, value of 150."""
    return shape({"text": text(75, *kinds), "value": string(150, 1)}, {"description": text(75, *kinds), **more})


URL = pattern(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s]+", "must provide a valid URL")
DATE = pattern(r"\d{4}-\d{2}-\d{2}", "must provide a date as YYYY-MM-DD", 10)
TIME = pattern(r"\d{2}:\d{2}", "must provide a time as HH:mm", 5)

CONFIRM = shape(
    {"title": plain(100), "text": any_text(300), "confirm": plain(30), "deny": plain(30)},
    {"style": one_of("primary", "danger")},
)
DISPATCH = shape({"trigger_actions_on": listing(one_of("on_enter_pressed", "on_character_entered"), 2, 1)})
SLACK_FILE = shape({}, {"id": string(), "url": string(3000)}, exactly_one("id", "url"))
CONVERSATION_FILTER = shape(
    {},
    {
        "include": listing(one_of("im", "mpim", "private", "public"), 4, 1),
        "exclude_bot_users": boolean,
        "exclude_external_shared_channels": boolean,
    },
)
PLAIN_OPTION = option("plain_text")
RICH_OPTION = option("plain_text", "mrkdwn")
OPTION_GROUP = shape({"label": plain(75), "options": listing(PLAIN_OPTION, 100, 1)})

# --------------------------------------------------------------------------------------------------------------------
# Elements

_ACTION: Mapping[str, Check] = {"action_id": string(255, 1)}
_ASKING: Mapping[str, Check] = {
    **_ACTION,
    "confirm": CONFIRM,
    "focus_on_load": boolean,
    "placeholder": plain(150),
}
_SEVERAL: Mapping[str, Check] = {"max_selected_items": integer(1, 100)}
_CHOICES: Mapping[str, Check] = {
    "options": listing(PLAIN_OPTION, 100, 1),
    "option_groups": listing(OPTION_GROUP, 100, 1),
}


def _select(optional: Mapping[str, Check], *also: Check) -> Check:
    return shape({}, {**_ASKING, **optional}, *also)


def _typing(required: Mapping[str, Check] | None = None, **more: Check) -> Check:
    common = {**_ASKING, "initial_value": string(3000), "dispatch_action_config": DISPATCH}
    return shape(required or {}, {**common, **more}, _lengths)


def _lengths(run: Run, element: Any, at: str) -> None:
    least, most = element.get("min_length"), element.get("max_length")
    if isinstance(least, int) and isinstance(most, int) and least > most:
        run.find(f"{at}/min_length", "must not be greater than `max_length`")


def _feedback_button() -> Check:
    return shape({"text": plain(75), "value": string(2000, 1)}, {"accessibility_label": string(75, 1)})


BUTTON = shape(
    {"text": plain(75)},
    {
        **_ACTION,
        "value": string(2000),
        "url": URL,
        "style": one_of("primary", "danger"),
        "confirm": CONFIRM,
        "accessibility_label": string(75, 1),
        "agent_prompt": string(4000),
        "agent_prompt_display": anything,
        "visible_to_user_ids": listing(string()),
    },
)
IMAGE_ELEMENT = shape(
    {"alt_text": string(2000, 1)},
    {"image_url": URL, "slack_file": SLACK_FILE},
    exactly_one("image_url", "slack_file"),
)
OVERFLOW = shape({"options": listing(option("plain_text", url=URL), 5, 1)}, {**_ACTION, "confirm": CONFIRM})
WORKFLOW_BUTTON = shape(
    {"text": plain(75), "workflow": anything},
    {**_ACTION, "style": one_of("primary", "danger"), "accessibility_label": string(75, 1)},
)
TICKS = shape({"options": listing(RICH_OPTION, 10, 1)}, {**_ASKING, "initial_options": listing(RICH_OPTION, 10, 1)})
RADIO = shape({"options": listing(RICH_OPTION, 10, 1)}, {**_ASKING, "initial_option": RICH_OPTION})
FEEDBACK = shape({"positive_button": _feedback_button(), "negative_button": _feedback_button()}, _ACTION)
ICON_BUTTON = shape(
    {"icon": one_of("trash"), "text": plain(75)},
    {
        **_ACTION,
        "value": string(2000),
        "confirm": CONFIRM,
        "accessibility_label": string(75, 1),
        "visible_to_user_ids": listing(string()),
    },
)
FILE_INPUT = shape({}, {**_ACTION, "filetypes": listing(string(None, 1)), "max_files": integer(1, 10)})

PICKERS: Mapping[str, Check] = {
    "datepicker": _select({"initial_date": DATE}),
    "timepicker": _select({"initial_time": TIME, "timezone": string()}),
    "datetimepicker": _select({"initial_date_time": integer(1_000_000_000, 9_999_999_999)}),
}
SELECTS: Mapping[str, Check] = {
    "static_select": _select({**_CHOICES, "initial_option": PLAIN_OPTION}, exactly_one("options", "option_groups")),
    "external_select": _select({"initial_option": PLAIN_OPTION, "min_query_length": integer(0, 150)}),
    "users_select": _select({"initial_user": string()}),
    "conversations_select": _select(
        {
            "initial_conversation": string(),
            "default_to_current_conversation": boolean,
            "response_url_enabled": boolean,
            "filter": CONVERSATION_FILTER,
        }
    ),
    "channels_select": _select({"initial_channel": string(), "response_url_enabled": boolean}),
    "multi_static_select": _select(
        {**_CHOICES, **_SEVERAL, "initial_options": listing(PLAIN_OPTION, 100, 1)},
        exactly_one("options", "option_groups"),
    ),
    "multi_external_select": _select(
        {**_SEVERAL, "initial_options": listing(PLAIN_OPTION, 100, 1), "min_query_length": integer(0, 150)}
    ),
    "multi_users_select": _select({**_SEVERAL, "initial_users": listing(string())}),
    "multi_conversations_select": _select(
        {
            **_SEVERAL,
            "initial_conversations": listing(string()),
            "default_to_current_conversation": boolean,
            "filter": CONVERSATION_FILTER,
        }
    ),
    "multi_channels_select": _select({**_SEVERAL, "initial_channels": listing(string())}),
}
TYPED: Mapping[str, Check] = {
    "plain_text_input": _typing(multiline=boolean, min_length=integer(0, 3000), max_length=integer(1, 3000)),
    "email_text_input": _typing(),
    "url_text_input": _typing(),
    "number_input": _typing({"is_decimal_allowed": boolean}, min_value=string(), max_value=string()),
    "rich_text_input": _typing(initial_value=anything, min_lines=integer(1, 100), max_lines=integer(1, 100)),
}

CLICKABLE: Mapping[str, Check] = {
    "button": BUTTON,
    "overflow": OVERFLOW,
    "workflow_button": WORKFLOW_BUTTON,
    "checkboxes": TICKS,
    "radio_buttons": RADIO,
    **PICKERS,
    **SELECTS,
}
# A datetimepicker stands in actions and inputs, not beside a section.
ACCESSORIES: Mapping[str, Check] = {
    **{kind: check for kind, check in CLICKABLE.items() if kind != "datetimepicker"},
    "image": IMAGE_ELEMENT,
}
INPUTS: Mapping[str, Check] = {
    "checkboxes": TICKS,
    "radio_buttons": RADIO,
    "file_input": FILE_INPUT,
    **PICKERS,
    **SELECTS,
    **TYPED,
}

# --------------------------------------------------------------------------------------------------------------------
# Rich text

_STYLE = shape(
    {},
    dict.fromkeys(
        ("bold", "italic", "strike", "code", "underline", "highlight", "client_highlight", "unlink"), boolean
    ),
)
_STYLED: Mapping[str, Check] = {"style": _STYLE}
_LEAVES: Mapping[str, Check] = {
    "text": shape({"text": string(None, 1)}, _STYLED),
    "link": shape({"url": string(3000, 1)}, {**_STYLED, "text": string(), "unsafe": boolean}),
    "user": shape({"user_id": string(None, 1)}, _STYLED),
    "usergroup": shape({"usergroup_id": string(None, 1)}, _STYLED),
    "channel": shape({"channel_id": string(None, 1)}, _STYLED),
    "team": shape({"team_id": string(None, 1)}, _STYLED),
    "emoji": shape({"name": string(None, 1)}, {**_STYLED, "unicode": string(), "skin_tone": integer(1, 6)}),
    "broadcast": shape({"range": one_of("here", "channel", "everyone")}, _STYLED),
    "date": shape(
        {"timestamp": integer(0, 99_999_999_999), "format": string(None, 1)},
        {**_STYLED, "url": string(3000), "fallback": string()},
    ),
    "color": shape({"value": string(None, 1)}, _STYLED),
}
_PLAIN_LEAVES = {kind: _LEAVES[kind] for kind in ("text", "link")}
_SECTION = shape({"elements": listing(by_type(_LEAVES))})
_LIST = shape(
    {"style": one_of("bullet", "ordered"), "elements": listing(by_type({"rich_text_section": _SECTION}))},
    {"indent": integer(0, 8), "offset": integer(0, 1_000_000), "border": integer(0, 1)},
)
RICH_TEXT_ELEMENTS = by_type(
    {
        "rich_text_section": _SECTION,
        "rich_text_list": _LIST,
        "rich_text_quote": shape({"elements": listing(by_type(_LEAVES))}, {"border": integer(0, 1)}),
        "rich_text_preformatted": shape(
            {"elements": listing(by_type(_PLAIN_LEAVES))}, {"border": integer(0, 1), "language": string()}
        ),
    }
)


def unique_action_ids(run: Run, block: Any, at: str) -> None:
    """Check that no two elements of a block share an action_id."""
    seen: set[str] = set()
    elements = block.get("elements")
    for index, element in enumerate(elements if isinstance(elements, list) else []):
        action_id = element.get("action_id") if isinstance(element, dict) else None
        if not isinstance(action_id, str):
            continue
        if action_id in seen:
            run.find(f"{at}/elements/{index}/action_id", f'`action_id` "{action_id}" already exists')
        seen.add(action_id)
