"""
Tables and paragraphs for a terminal: wrapped to its width, with colour where somebody looks at them.

A pipe or a file gets the same without colours, and no line of it is cut or wrapped, so that it can be searched.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from io import StringIO
from typing import Literal, TextIO

from bot.rendering.markup import printable
from bot.terminal.replies import MAX_WIDTH, takes_colours

_NO_WIDTH = 1_000_000
_LEAST_WIDTH = 40
_LEAST_CELL = 6
_GAP = 2

Style = Literal["", "bold", "dim", "bold red"]


@dataclass(frozen=True, slots=True)
class Look:
    """How an output is to look: columns (None for a pipe, where no line is cut or wrapped), and colours."""

    width: int | None = None
    colour: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph; its first line begins with `marker`, and its others below what follows that."""

    text: str
    style: Style = ""
    marker: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """A column by its heading; `right` for numbers, `whole` for what people type, whose cells are never wrapped."""

    heading: str
    right: bool = False
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of as many cells as there are columns."""

    columns: Sequence[Column]
    rows: Sequence[Sequence[str]]


Part = Words | Table


def heading(text: str) -> tuple[Part, ...]:
    """An empty line and a heading."""
    return Words(""), Words(text, "bold")


def look_of(stream: TextIO, environ: Mapping[str, str]) -> Look:
    """How an output to `stream` is to look; `NO_COLOR` and a dumb terminal mean no colours."""
    if not stream.isatty():
        return Look()
    width = max(min(shutil.get_terminal_size().columns, MAX_WIDTH), _LEAST_WIDTH)
    return Look(width, colour=takes_colours(environ))


def written(parts: Sequence[Part], look: Look) -> str:
    """`parts` as lines of text, without a line end at the end. Nothing in them is markup, or can steer a terminal."""
    from rich.console import Console  # noqa: PLC0415 - nobody should wait for it who asks for JSON

    text = StringIO()
    console = Console(
        file=text, width=look.width or _NO_WIDTH, force_terminal=look.colour,
        color_system="standard" if look.colour else None, highlight=False, markup=False, emoji=False,
        legacy_windows=False,
    )  # fmt: skip
    for part in parts:
        console.width = max(look.width or _NO_WIDTH, _least(part))
        console.print(_grid(part))
    return "\n".join(line.rstrip() for line in text.getvalue().rstrip("\n").split("\n"))


def _least(part: Part) -> int:
    """The columns of a terminal that a part needs at least: a table whose cells are `whole` may be wider than one."""
    if isinstance(part, Words) or not any(column.whole for column in part.columns):
        return 0
    widths = (_widest(part, n) if column.whole else _LEAST_CELL for n, column in enumerate(part.columns))
    return sum(widths) + _GAP * (len(part.columns) - 1)


def _widest(table: Table, number: int) -> int:
    return max(len(printable(text)) for text in (table.columns[number].heading, *(row[number] for row in table.rows)))


def _grid(part: Part) -> object:
    """A part as something that rich prints."""
    from rich.table import Table as Grid  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    if isinstance(part, Words):
        text = Text(printable(part.text), part.style)
        if not part.marker:
            return text
        grid = Grid.grid()
        grid.add_column(no_wrap=True)
        grid.add_column(overflow="fold")
        grid.add_row(Text(part.marker), text)
        return grid
    grid = Grid(box=None, pad_edge=False, header_style="dim", padding=(0, _GAP, 0, 0))
    for number, column in enumerate(part.columns):
        widest = _widest(part, number) if column.whole else None
        grid.add_column(
            column.heading, justify="right" if column.right else "left", overflow="fold", no_wrap=column.whole,
            min_width=widest,
        )  # fmt: skip
    for row in part.rows:
        grid.add_row(*(Text(printable(cell).replace("\n", " ")) for cell in row))
    return grid
