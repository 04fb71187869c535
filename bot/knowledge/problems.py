"""What is wrong in a knowledge file, and in which line."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


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
