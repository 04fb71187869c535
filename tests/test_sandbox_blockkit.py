"""What the loopback Slack refuses in blocks and views, and how it says it."""

from __future__ import annotations

from typing import Any

import pytest

from bot.sandbox.blockkit import check_blocks, check_view, message_size, view_is_too_large
from bot.sandbox.schema import Surface

Json = dict[str, Any]


def plain(text: str = "x") -> Json:
    return {"type": "plain_text", "text": text}


def mrkdwn(text: str = "x") -> Json:
    return {"type": "mrkdwn", "text": text}


def section(**more: Any) -> Json:
    return {"type": "section", "text": mrkdwn(), **more}


def button(**more: Any) -> Json:
    return {"type": "button", "text": plain(), "action_id": "a", **more}


def option(text: str = "x", value: str = "v", **more: Any) -> Json:
    return {"text": plain(text), "value": value, **more}


def actions(*elements: Json, **more: Any) -> Json:
    return {"type": "actions", "elements": list(elements), **more}


def rich(*elements: Json) -> Json:
    return {"type": "rich_text", "elements": list(elements)}


def asking(element: Json, **more: Any) -> Json:
    return {"type": "input", "label": plain(), "element": element, **more}


TYPED: Json = {"type": "plain_text_input", "action_id": "a"}
SELECT: Json = {"type": "static_select", "action_id": "a", "options": [option()]}
FEEDBACK: Json = {
    "type": "feedback_buttons",
    "action_id": "f",
    "positive_button": {"text": plain(), "value": "good"},
    "negative_button": {"text": plain(), "value": "bad", "accessibility_label": "No"},
}
LINES: Json = {"type": "rich_text_section", "elements": [{"type": "text", "text": "x", "style": {"bold": True}}]}

GOOD: list[Json] = [
    section(text=mrkdwn("x" * 3000)),
    section(text=plain(), fields=[mrkdwn("x" * 2000)] * 10, accessory=button(), expand=True),
    {"type": "header", "text": {**plain("x" * 150), "emoji": True}, "block_id": "b" * 255},
    {"type": "divider"},
    {"type": "context", "elements": [mrkdwn(), plain(), {"type": "image", "image_url": "https://e", "alt_text": "x"}]},
    actions(*(button(action_id=f"a{number}", value="v" * 2000) for number in range(25))),
    actions(button(style="danger", confirm={"title": plain(), "text": mrkdwn(), "confirm": plain(), "deny": plain()})),
    actions(SELECT, {"type": "overflow", "action_id": "o", "options": [option(url="https://e")]}),
    actions({"type": "radio_buttons", "options": [{"text": mrkdwn(), "value": "v" * 150}]}),
    {"type": "image", "image_url": "https://e", "alt_text": "x", "title": plain()},
    asking({**TYPED, "multiline": True, "max_length": 3000}, hint=plain(), optional=True),
    asking({"type": "datetimepicker", "action_id": "t", "initial_date_time": 1_760_000_000}),
    rich(
        LINES,
        {"type": "rich_text_list", "style": "ordered", "elements": [LINES], "indent": 1},
        {"type": "rich_text_quote", "elements": [{"type": "link", "url": "https://e", "text": "x"}]},
        {"type": "rich_text_preformatted", "elements": [{"type": "text", "text": "<!channel>"}]},
    ),
]


@pytest.mark.parametrize("block", GOOD, ids=lambda block: str(block["type"]))
@pytest.mark.parametrize("surface", ["message", "modal", "home"])
def test_good_blocks_pass_everywhere(block: Json, surface: Surface) -> None:
    assert check_blocks([block], surface) == []


@pytest.mark.parametrize(
    "block",
    [
        {"type": "markdown", "text": "x" * 12_000},
        {"type": "context_actions", "elements": [FEEDBACK]},
        {"type": "table", "rows": [[{"type": "raw_text", "text": "x"}]], "column_settings": [None]},
    ],
    ids=lambda block: str(block["type"]),
)
def test_good_blocks_of_messages_pass_there_and_are_refused_in_modals(block: Json) -> None:
    assert check_blocks([block]) == []
    assert check_blocks([block], "modal") == [f"unsupported type: {block['type']} [json-pointer:/blocks/0/type]"]


BAD: list[tuple[Json, str]] = [
    ({"type": "sektion"}, "unsupported type: sektion [json-pointer:/blocks/0/type]"),
    ({}, "missing required field: type [json-pointer:/blocks/0]"),
    ({"type": "section"}, "must define either `text` or `fields` [json-pointer:/blocks/0/type]"),
    (section(text=mrkdwn("")), "must be more than 0 characters [json-pointer:/blocks/0/text/text]"),
    (section(text=mrkdwn("x" * 3001)), "must be less than 3001 characters [json-pointer:/blocks/0/text/text]"),
    (section(text="x"), "must provide an object [json-pointer:/blocks/0/text]"),
    (
        section(text={**mrkdwn(), "emoji": True}),
        "invalid additional property: emoji [json-pointer:/blocks/0/text/emoji]",
    ),
    (section(fields=[mrkdwn()] * 11), "no more than 10 items allowed [json-pointer:/blocks/0/fields]"),
    (section(fields=[mrkdwn("x" * 2001)]), "must be less than 2001 characters [json-pointer:/blocks/0/fields/0/text]"),
    (section(colour="red"), "invalid additional property: colour [json-pointer:/blocks/0/colour]"),
    (section(accessory=FEEDBACK), "unsupported type: feedback_buttons [json-pointer:/blocks/0/accessory/type]"),
    (section(block_id="b" * 256), "must be less than 256 characters [json-pointer:/blocks/0/block_id]"),
    ({"type": "header", "text": mrkdwn()}, "unsupported type: mrkdwn [json-pointer:/blocks/0/text/type]"),
    (
        {"type": "header", "text": plain("x" * 151)},
        "must be less than 151 characters [json-pointer:/blocks/0/text/text]",
    ),
    ({"type": "header"}, "missing required field: text [json-pointer:/blocks/0]"),
    ({"type": "context", "elements": []}, "must provide at least 1 items [json-pointer:/blocks/0/elements]"),
    (
        {"type": "context", "elements": [mrkdwn()] * 11},
        "no more than 10 items allowed [json-pointer:/blocks/0/elements]",
    ),
    (
        actions(*(button(action_id=f"a{number}") for number in range(26))),
        "no more than 25 items allowed [json-pointer:/blocks/0/elements]",
    ),
    (
        actions(button(), button()),
        '`action_id` "a" already exists [json-pointer:/blocks/0/elements/1/action_id]',
    ),
    (
        actions(button(text=plain("x" * 76))),
        "must be less than 76 characters [json-pointer:/blocks/0/elements/0/text/text]",
    ),
    (
        actions(button(value="v" * 2001)),
        "must be less than 2001 characters [json-pointer:/blocks/0/elements/0/value]",
    ),
    (actions(button(style="loud")), "must be one of: primary, danger [json-pointer:/blocks/0/elements/0/style]"),
    (
        actions({**SELECT, "options": [option(value="v" * 151)]}),
        "must be less than 151 characters [json-pointer:/blocks/0/elements/0/options/0/value]",
    ),
    (
        actions({**SELECT, "options": [option()] * 101}),
        "no more than 100 items allowed [json-pointer:/blocks/0/elements/0/options]",
    ),
    (
        actions({"type": "overflow", "options": [option()] * 6}),
        "no more than 5 items allowed [json-pointer:/blocks/0/elements/0/options]",
    ),
    (
        {"type": "context_actions", "elements": [button()]},
        "unsupported type: button [json-pointer:/blocks/0/elements/0/type]",
    ),
    (
        {"type": "image", "alt_text": "x"},
        "must define either `image_url` or `slack_file` [json-pointer:/blocks/0]",
    ),
    (
        asking({**TYPED, "max_length": 3001}),
        "must be between 1 and 3000 [json-pointer:/blocks/0/element/max_length]",
    ),
    (asking({"type": "file_input"}), "unsupported type: file_input [json-pointer:/blocks/0/element/type]"),
    ({"type": "alert", "text": plain()}, "unsupported type: alert [json-pointer:/blocks/0/type]"),
    (
        rich({"type": "rich_text_section", "elements": [{"type": "text", "text": ""}]}),
        "must be more than 0 characters [json-pointer:/blocks/0/elements/0/elements/0/text]",
    ),
    (
        rich({"type": "rich_text_preformatted", "elements": [{"type": "user", "user_id": "U1"}]}),
        "unsupported type: user [json-pointer:/blocks/0/elements/0/elements/0/type]",
    ),
    (
        rich({"type": "rich_text_list", "style": "dashed", "elements": [LINES]}),
        "must be one of: bullet, ordered [json-pointer:/blocks/0/elements/0/style]",
    ),
    (section(accessory=None), "must provide an object [json-pointer:/blocks/0/accessory]"),
    (
        section(accessory={"type": "datetimepicker"}),
        "unsupported type: datetimepicker [json-pointer:/blocks/0/accessory/type]",
    ),
    (actions(button(url="example.com")), "must provide a valid URL [json-pointer:/blocks/0/elements/0/url]"),
    (
        actions({"type": "datepicker", "initial_date": "20/11/2026"}),
        "must provide a date as YYYY-MM-DD [json-pointer:/blocks/0/elements/0/initial_date]",
    ),
    (
        asking({**TYPED, "min_length": 5, "max_length": 4}),
        "must not be greater than `max_length` [json-pointer:/blocks/0/element/min_length]",
    ),
    (
        asking({"type": "number_input"}),
        "missing required field: is_decimal_allowed [json-pointer:/blocks/0/element]",
    ),
    (section(expand="yes"), "must provide a boolean [json-pointer:/blocks/0/expand]"),
    (
        {"type": "markdown", "text": "x" * 12_001},
        "must be less than 12001 characters [json-pointer:/blocks/0/text]",
    ),
]


@pytest.mark.parametrize(("block", "finding"), BAD, ids=[finding[:60] for _, finding in BAD])
def test_bad_blocks_are_refused_with_the_words_and_the_place(block: Json, finding: str) -> None:
    assert check_blocks([block]) == [finding]


def test_what_counts_over_all_blocks_is_counted() -> None:
    assert check_blocks([section()] * 50) == []
    assert check_blocks([section()] * 51) == ["no more than 50 items allowed [json-pointer:/blocks]"]
    assert check_blocks([section()] * 100, "home") == []
    twice = [section(block_id="b"), section(block_id="b")]
    assert check_blocks(twice) == ['`block_id` "b" already exists [json-pointer:/blocks/1/block_id]']
    markdown = {"type": "markdown", "text": "x" * 7000}
    assert check_blocks([markdown, markdown])[0].endswith("[json-pointer:/blocks/1/text]")
    table = {"type": "table", "rows": [[{"type": "raw_text", "text": "x"}]]}
    assert check_blocks([table, table]) == ["only_one_table_allowed [json-pointer:/blocks/1/type]"]
    assert check_blocks("x") == ["must provide an array [json-pointer:/blocks]"]
    assert message_size([section(), {"type": "header", "text": plain("abc")}, rich(LINES)]) == 105


def test_a_modal_needs_a_title_and_a_submit_for_its_inputs() -> None:
    good = {"type": "modal", "title": plain("x" * 24), "submit": plain(), "blocks": [asking(TYPED)]}
    assert check_view(good) == []
    without = {name: value for name, value in good.items() if name != "submit"}
    assert check_view(without) == [
        "must define `submit` to use an `input` block in modals [json-pointer:/view/blocks/0/input]"
    ]
    assert check_view({"type": "modal", "blocks": []}) == ["missing required field: title [json-pointer:/view]"]
    assert check_view({**good, "private_metadata": "x" * 3001}) == [
        "must be less than 3001 characters [json-pointer:/view/private_metadata]"
    ]
    assert check_view({**good, "title": plain("x" * 25)}) == [
        "must be less than 25 characters [json-pointer:/view/title/text]"
    ]
    file_input = {"type": "file_input", "action_id": "f", "max_files": 10}
    assert check_view({**good, "blocks": [asking(file_input), {"type": "alert", "text": plain()}]}) == []


def test_an_app_home_has_blocks_and_no_title() -> None:
    assert check_view({"type": "home", "blocks": [section()] * 100}) == []
    assert check_view({"type": "home", "blocks": [asking(TYPED)]}) == []
    assert check_view({"type": "home", "blocks": [], "title": plain()}) == [
        "invalid additional property: title [json-pointer:/view/title]"
    ]
    assert check_view({"type": "home", "blocks": [section()] * 101}) == [
        "no more than 100 items allowed [json-pointer:/view/blocks]"
    ]
    assert check_view({"type": "page", "blocks": []}) == ["unsupported type: page [json-pointer:/view/type]"]
    assert check_view(None) == ["must provide an object [json-pointer:/view]"]


def test_a_view_is_too_large_above_250_kilobytes() -> None:
    assert not view_is_too_large({"blocks": ["x" * 249_000]})
    assert view_is_too_large({"blocks": ["x" * 250_001]})


@pytest.mark.parametrize("payload", [None, 7, "x", [None], [[]], [7], [{"type": None}], [{"type": []}], [{"type": {}}]])
def test_no_payload_makes_the_check_fail(payload: Any) -> None:
    assert check_blocks(payload)
    assert check_view({"type": "modal", "title": plain(), "blocks": payload})
