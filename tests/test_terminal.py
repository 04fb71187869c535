"""Replies in a terminal, in a pipe and in a file."""

import io
from typing import Any

import pytest

from bot.terminal.replies import coloured, for_stream, plain_text

HEADER = {"type": "header", "text": {"type": "plain_text", "text": "The connection has expired"}}
SOURCE = {"type": "context", "elements": [{"type": "plain_text", "text": "Source: a document · checked 20 Nov 2026"}]}
BUTTONS = {
    "type": "actions",
    "elements": [{"type": "button", "action_id": "x", "text": {"type": "plain_text", "text": "Press"}}],
}


class Terminal(io.StringIO):
    """A stream that says that it is a terminal."""

    def isatty(self) -> bool:
        return True


class Pipe(io.TextIOWrapper):
    """A stream into a pipe, with an encoding of its own."""

    def __init__(self, encoding: str) -> None:
        super().__init__(io.BytesIO(), encoding=encoding)


def text(words: str, **style: bool) -> dict[str, Any]:
    return {"type": "text", "text": words, "style": style} if style else {"type": "text", "text": words}


def rich_text(*parts: dict[str, Any]) -> dict[str, Any]:
    return {"type": "rich_text", "elements": list(parts)}


def section(*leaves: dict[str, Any]) -> dict[str, Any]:
    return {"type": "rich_text_section", "elements": list(leaves)}


def listed(style: str, *items: dict[str, Any], **more: int) -> dict[str, Any]:
    return {"type": "rich_text_list", "style": style, "elements": [section(item) for item in items], **more}


STEPS = rich_text(
    section(text("Reconnect", bold=True), text("\nIf it was revoked:", italic=True)),
    listed("ordered", text("Open the settings."), text("Click Accounting.")),
    section({"type": "emoji", "name": "warning"}, text(" This removes the link.")),
    listed("ordered", text("Click Remove."), offset=2),
)


def test_a_reply_reads_from_title_to_source_without_buttons() -> None:
    assert plain_text([HEADER, STEPS, SOURCE, BUTTONS]) == (
        "The connection has expired\n"
        "\n"
        "Reconnect\n"
        "If it was revoked:\n"
        "  1. Open the settings.\n"
        "  2. Click Accounting.\n"
        "⚠ This removes the link.\n"
        "  3. Click Remove.\n"
        "\n"
        "Source: a document · checked 20 Nov 2026\n"
    )


def test_a_small_line_stands_right_under_the_title() -> None:
    assert plain_text([HEADER, SOURCE]).count("\n\n") == 0


def test_bullets_quotes_people_and_dividers_are_shown() -> None:
    blocks = [
        rich_text(listed("bullet", text("one"))),
        rich_text({"type": "rich_text_quote", "elements": [text("what was read\nin two lines")]}),
        {"type": "divider"},
        rich_text(section(text("Shared by "), {"type": "user", "user_id": "U123"})),
        {"type": "section", "text": {"type": "mrkdwn", "text": "plain"}},
    ]
    assert plain_text(blocks).split("\n\n") == [
        "  • one",
        "  │ what was read\n  │ in two lines",
        "─" * 40,
        "Shared by @U123",
        "plain\n",
    ]


def test_literal_text_stands_in_backticks_when_there_is_no_colour() -> None:
    assert plain_text([rich_text(section(text("Read "), text("errors", code=True)))]) == "Read `errors`\n"


def test_an_emoji_without_a_sign_leaves_no_gap() -> None:
    assert plain_text([rich_text(section({"type": "emoji", "name": "scissors"}, text(" Cut.")))]) == "Cut.\n"


def test_a_step_is_wrapped_under_its_own_beginning() -> None:
    block = rich_text(listed("ordered", text("Log in with the credentials that were used first.")))
    assert coloured([block], 30, colour=False) == "  1. Log in with the\n     credentials that were\n     used first.\n"


def test_colour_marks_titles_labels_and_warnings() -> None:
    written = coloured([HEADER, STEPS], 80)
    assert "\x1b[1;36mThe connection has expired" in written
    assert "\x1b[1mReconnect" in written
    assert "\x1b[1;33m⚠" in written


def test_a_terminal_gets_colour_and_a_pipe_does_not() -> None:
    assert "\x1b[" in for_stream([HEADER], Terminal(), {"TERM": "xterm"})
    assert for_stream([HEADER], io.StringIO(), {}) == "The connection has expired\n"


@pytest.mark.parametrize("environ", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_a_terminal_can_do_without_colour(environ: dict[str, str]) -> None:
    assert "\x1b[" not in for_stream([HEADER, STEPS], Terminal(), environ)


def test_a_pipe_gets_long_steps_in_one_line() -> None:
    step = "Log in " * 50
    assert for_stream([rich_text(listed("ordered", text(step.strip())))], io.StringIO(), {}).count("\n") == 1


def test_what_a_stream_cannot_encode_becomes_a_question_mark() -> None:
    assert for_stream([SOURCE], Pipe("ascii"), {}) == "Source: a document ? checked 20 Nov 2026\n"


def test_control_characters_never_reach_the_terminal() -> None:
    block = rich_text(section(text("a\x1b[2J\x07b")))
    assert coloured([block], 80, colour=False) == "a[2Jb\n"
    assert plain_text([block]) == "a[2Jb\n"
