"""
Replies for a terminal: Block Kit as lines of text, with colour and wrapping where somebody looks at them.

`lines` reads the blocks; `plain_text` and `coloured` write them. Buttons are left out: nobody can press them here.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import StringIO
from typing import Any, Literal, TextIO

from bot.rendering.markup import printable

MAX_WIDTH = 100
"""Columns that are used at most; longer lines are hard to read."""

Style = Literal["", "title", "bold", "code", "italic", "dim", "warning"]

_EMOJI = {
    "warning": "⚠",
    "rotating_light": "⚠",
    "white_check_mark": "✓",
    "leftwards_arrow_with_hook": "↩",
    "frame_with_picture": "",
    "page_facing_up": "",
    "scissors": "",
    "speech_balloon": "",
}
_RICH: dict[Style, str] = {
    "": "",
    "title": "bold cyan",
    "bold": "bold",
    "code": "green",
    "italic": "italic",
    "dim": "dim",
    "warning": "bold yellow",
}
_STYLES: tuple[Style, ...] = ("code", "bold", "italic")


@dataclass(frozen=True, slots=True)
class Output:
    """What a command prints, without a line end at its end, and its exit code."""

    text: str
    code: int = 0


@dataclass(frozen=True, slots=True)
class Run:
    """Text in one style."""

    text: str
    style: Style = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One line before it is wrapped: what stands before its text, and its runs. An empty line parts two blocks."""

    runs: tuple[Run, ...] = ()
    marker: str = ""


def lines(blocks: Sequence[Mapping[str, Any]]) -> list[Line]:
    """What `blocks` say, line by line, with an empty line between two blocks. Small lines follow each other closely."""
    found: list[Line] = []
    small = False
    for block in blocks:
        made = list(_block(block))
        if not made:
            continue
        now_small = block.get("type") == "context"
        title_before = bool(found) and any(run.style == "title" for run in found[-1].runs)
        if found and not (now_small and (small or title_before)):
            found.append(Line())
        found += made
        small = now_small
    return found


def _block(block: Mapping[str, Any]) -> Iterator[Line]:
    kind = block.get("type")
    if kind == "header":
        yield from _texts(block["text"]["text"], "title")
    elif kind == "section":
        yield from _texts(block["text"]["text"], "")
    elif kind == "context":
        for element in block["elements"]:
            yield from _texts(element["text"], "dim")
    elif kind == "rich_text":
        for part in block["elements"]:
            yield from _part(part)
    elif kind == "divider":
        yield Line((Run("─" * 40, "dim"),))


def _texts(text: str, style: Style) -> Iterator[Line]:
    for line in printable(text).split("\n"):
        yield Line((Run(line, style),))


def _part(part: Mapping[str, Any]) -> Iterator[Line]:
    if part["type"] == "rich_text_list":
        first = part.get("offset", 0) + 1
        for number, item in enumerate(part["elements"], first):
            marker = f"  {number}. " if part["style"] == "ordered" else "  • "
            yield from _marked(_section(item["elements"]), marker)
    elif part["type"] == "rich_text_quote":
        for line in _section(part["elements"]):
            yield Line(line, "  │ ")
    else:
        for line in _section(part["elements"]):
            yield Line(line)


def _marked(section: Iterable[tuple[Run, ...]], marker: str) -> Iterator[Line]:
    for runs in section:
        yield Line(runs, marker)
        marker = " " * len(marker)


def _section(elements: Iterable[Mapping[str, Any]]) -> list[tuple[Run, ...]]:
    """The runs of a section, one tuple a line."""
    found: list[list[Run]] = [[]]
    for element in elements:
        first, *more = _run(element)
        found[-1].append(first)
        found += [[run] for run in more]
    return [_warned(_trimmed([run for run in line if run.text])) for line in found]


def _trimmed(runs: list[Run]) -> list[Run]:
    """The runs without the space that an emoji with no sign here leaves at the beginning."""
    if runs and runs[0].text.startswith(" "):
        first = runs[0].text.lstrip()
        return [Run(first, runs[0].style), *runs[1:]] if first else runs[1:]
    return runs


def _warned(runs: list[Run]) -> tuple[Run, ...]:
    """A line that begins with a warning sign is a warning to its end."""
    if runs and runs[0].text == _EMOJI["warning"]:
        return tuple(Run(run.text, run.style if run.style == "code" else "warning") for run in runs)
    return tuple(runs)


def _run(element: Mapping[str, Any]) -> list[Run]:
    if element["type"] == "emoji":
        return [Run(_EMOJI.get(element["name"], f":{element['name']}:"))]
    if element["type"] == "user":
        return [Run(f"@{element['user_id']}", "bold")]
    if element["type"] == "channel":
        return [Run(f"#{element['channel_id']}", "bold")]
    if element["type"] == "date":
        return [Run(element["fallback"])]
    if element["type"] == "link":
        return [Run(f"{element.get('text', '')} <{element['url']}>".lstrip())]
    asked = element.get("style", {})
    style: Style = next((name for name in _STYLES if asked.get(name)), "")
    return [Run(line, style) for line in printable(element["text"]).split("\n")]


def plain_text(blocks: Sequence[Mapping[str, Any]]) -> str:
    """`blocks` as text without colours; each paragraph and each step is one line, literal text stands in backticks."""
    written = [line.marker + "".join(_bare(run) for run in line.runs) for line in lines(blocks)]
    return "\n".join(line.rstrip() for line in written) + "\n"


def _bare(run: Run) -> str:
    return f"`{run.text}`" if run.style == "code" else run.text


def coloured(blocks: Sequence[Mapping[str, Any]], width: int, *, colour: bool = True) -> str:
    """`blocks` wrapped to `width` columns, the second line of a step under its first; in colour if wanted."""
    from rich.console import Console  # noqa: PLC0415 - nobody should wait for it who pipes the output
    from rich.text import Text  # noqa: PLC0415

    written = StringIO()
    console = Console(
        file=written, width=width, force_terminal=colour, color_system="standard" if colour else None,
        highlight=False, markup=False, emoji=False, legacy_windows=False,
    )  # fmt: skip
    for line in lines(blocks):
        text = Text.assemble(*((run.text, _RICH[run.style]) for run in line.runs))
        before = line.marker
        for part in text.wrap(console, max(width - len(before), 20)) or [text]:
            part.rstrip()
            console.print(Text(before) + part, soft_wrap=True)
            before = " " * len(line.marker) if line.marker.strip() != "│" else line.marker
    return written.getvalue()


def takes_colours(environ: Mapping[str, str]) -> bool:
    """Whether a terminal is to be written to in colour; `NO_COLOR` and a dumb one mean that it is not."""
    return not environ.get("NO_COLOR") and environ.get("TERM") != "dumb"


def for_stream(blocks: Sequence[Mapping[str, Any]], stream: TextIO, environ: Mapping[str, str]) -> str:
    """
    `blocks` as it suits `stream`.

    A terminal gets wrapped lines, in colour unless `NO_COLOR` is set or it is a dumb one; a pipe or a file gets plain
    text in which no line is wrapped, so that it can be searched and pasted. What the stream cannot encode becomes `?`.
    """
    if stream.isatty():
        width = min(shutil.get_terminal_size().columns, MAX_WIDTH)
        text = coloured(blocks, width, colour=takes_colours(environ))
    else:
        text = plain_text(blocks)
    encoding = stream.encoding or "utf-8"
    return text.encode(encoding, "replace").decode(encoding)
