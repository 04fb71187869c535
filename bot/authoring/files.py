"""
A knowledge folder read patiently: what is wrong in one file never hides what is wrong in another.

`loading.load` takes a folder or refuses it. Here every file gives what can be had of it (`bot.knowledge.file`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.knowledge.file import Read, read_file
from bot.knowledge.loading import entry_files, unreadable_folders
from bot.knowledge.problems import Problem
from bot.models import Elsewhere, Entry, Product, Vocabulary


@dataclass(slots=True)
class Files:
    """
    Every file of a knowledge folder, read; products by the name of their folder, entries by the id of their path.

    `closed`: a problem for each folder in it that cannot be read.
    """

    folder: Path
    vocabulary: Read[Vocabulary]
    elsewhere: Read[Elsewhere]
    products: dict[str, Read[Product]]
    entries: dict[str, Read[Entry]]
    closed: list[Problem]

    def all(self) -> Iterator[Read[Any]]:
        """All of them, in a stable order."""
        yield self.vocabulary
        yield self.elsewhere
        yield from self.products.values()
        yield from self.entries.values()

    def problems(self) -> Iterator[Problem]:
        """What keeps something from being read as it was meant; what there is to say across files comes later."""
        yield from self.closed
        for read in self.all():
            yield from read.problems


def read_folder(folder: Path) -> Files:
    """Everything in `folder` that the knowledge base is read from. Missing files are problems as well."""
    entries = entry_files(folder)
    products = {p.parent.name for p in entries} | {p.parent.name for p in folder.glob("*/product.yml")}
    return Files(
        folder=folder,
        vocabulary=read_file(folder / "vocabulary.yml", Vocabulary, folder),
        elsewhere=read_file(folder / "elsewhere.yml", Elsewhere, folder),
        products={p: read_file(folder / p / "product.yml", Product, folder) for p in sorted(products)},
        entries={f"{p.parent.name}/{p.stem}": read_file(p, Entry, folder) for p in entries},
        closed=unreadable_folders(folder),
    )
