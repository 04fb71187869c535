"""
Entries by the hundred thousand, kept as bytes and unpacked when they are asked for.

An `Entry` in memory is some ten times as large as what is written of it. Of a large knowledge base a message needs a
handful, so the others may stay packed.
"""

from __future__ import annotations

import zlib
from array import array
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any

from bot.models import Entry

_USUAL = (  # what entries have in common, so that it takes no room in each
    b'{"label":" ","example":" ","unknown":"the "}},"not_this":[{"text":" ","why":" ","instead":" '
    b'"escalation":{"when":" ","to":"support"},"warning":" ","when":"If ","notes":["related":["'
    b'"is_not":[{"text":" "}],"faq":[{"slug":" ","question":" ","answer":" ","codes":["'
    b'{"id":"","kind":"guide","title":" Xero","summary":" Xero.","checked":"2026-11-20","source":"guide",'
    b'"errors":[{"text":" Xero error "}],"placeholders":{},"said":[" "," "],'
    b'"cause":[{"text":" the "}],"fix":[{"title":" ","steps":[{"text":" "},{"text":" "}]}]}'
)
_UNPACKED = 512  # entries that are kept unpacked, a few megabytes


class Shelf(Mapping[str, Entry]):
    """
    The entries of a knowledge base by id, in order. It is built once and never changes.

    `positions` has the place of each in this order.
    """

    def __init__(self, packed: Iterable[tuple[str, bytes]]) -> None:
        """Takes the id of each entry with what `pack` made of it."""
        pieces: list[bytes] = []
        self.positions: dict[str, int] = {}
        self._ends = array("Q", [0])
        for entry, piece in packed:
            self.positions[entry] = len(self.positions)
            self._ends.append(self._ends[-1] + len(piece))
            pieces.append(piece)
        self._bytes = b"".join(pieces)
        self._unpacked = lru_cache(_UNPACKED)(self._unpack)

    def __getitem__(self, entry: str) -> Entry:
        return self._unpacked(self.positions[entry])

    def __iter__(self) -> Iterator[str]:
        return iter(self.positions)

    def __len__(self) -> int:
        return len(self.positions)

    def __contains__(self, entry: object) -> bool:
        return entry in self.positions

    def __getstate__(self) -> tuple[tuple[str, ...], array[int], bytes]:
        return tuple(self.positions), self._ends, self._bytes

    def __setstate__(self, state: Any) -> None:
        names, self._ends, self._bytes = state
        self.positions = {name: number for number, name in enumerate(names)}
        self._unpacked = lru_cache(_UNPACKED)(self._unpack)

    def only(self, names: Iterable[str]) -> Shelf:
        """A shelf of some of these entries."""
        return Shelf((name, self._packed(self.positions[name])) for name in names)

    def _packed(self, number: int) -> bytes:
        return self._bytes[self._ends[number] : self._ends[number + 1]]

    def _unpack(self, number: int) -> Entry:
        return Entry.model_validate_json(zlib.decompressobj(zdict=_USUAL).decompress(self._packed(number)))


def pack(entry: Entry) -> bytes:
    """An entry as bytes, without what it leaves unsaid."""
    packer = zlib.compressobj(1, zdict=_USUAL)
    return packer.compress(entry.model_dump_json(exclude_defaults=True).encode()) + packer.flush()
