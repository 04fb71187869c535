"""What is wrong in a knowledge file, and in which line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from bot.yamltext import SafeLoader


def name_of(path: Path, folder: Path) -> str:
    """How problems call a file: its path from the folder that holds the knowledge folder."""
    return path.relative_to(folder.parent).as_posix()


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """Something wrong in a knowledge file, at a line counted from 1."""

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}"


class LineFinder:
    """Finds the line of a value in a YAML text by its path of keys and positions."""

    def __init__(self, text: str) -> None:
        """Composes `text` once; it must be valid YAML."""
        self._root = yaml.compose(text, Loader=SafeLoader)

    def line(self, path: Sequence[int | str]) -> int:
        """The line, counted from 1, of the deepest part of `path` that exists."""
        node, line = self._root, 1
        for part in path:
            if isinstance(node, yaml.MappingNode):
                found = next(
                    ((k, v) for k, v in reversed(node.value) if k.value == str(part)), None
                )  # as YAML, the last
                if found is None:
                    return line
                line, node = found[0].start_mark.line + 1, found[1]
            elif isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
                node = node.value[part]
                line = node.start_mark.line + 1
            else:
                return line
        return line
