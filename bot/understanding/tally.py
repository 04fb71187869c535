"""
Numbers by the dozen, added up at once.

What a word tells of each entry is a row of small numbers. A row is kept as one integer with a lane of 64 bits for each
entry, so that the rows of all words of a message are added up by the processor and not by a loop.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from struct import calcsize, unpack
from typing import Protocol

_UNIT = 2.0**-40  # of a lane; no row adds more to it than a few nats, so that a lane has room for millions of rows
_LANE = 64  # bits

Told = Mapping[str, Sequence[tuple[int, float]]]
"""What each feature tells, as (number of an entry or a class, value); no value is negative."""

NOTHING: Mapping[int, float] = {}


class Tally(Protocol):
    """Adds up what features tell."""

    def __call__(self, features: Iterable[str]) -> tuple[dict[int, float], int]:
        """The sums by number, of what is told of at all, and how many of the features tell anything."""


class Packed:
    """
    For a table that is there for long: some microseconds a message, however many words it has.

    `each` is what any feature that tells anything tells besides, by number.
    """

    def __init__(self, told: Told, each: Mapping[int, float] = NOTHING) -> None:
        self._numbers = sorted({number for row in told.values() for number, _ in row})
        self._lanes = f"<{len(self._numbers)}Q"
        self._each = [each.get(number, 0.0) for number in self._numbers]
        place = {number: _LANE * at for at, number in enumerate(self._numbers)}
        self._rows = {
            feature: sum(max(1, round(value / _UNIT)) << place[number] for number, value in row)
            for feature, row in told.items()
            if row
        }

    def __call__(self, features: Iterable[str]) -> tuple[dict[int, float], int]:
        """As of any tally, to within a billionth."""
        rows = self._rows
        found = [rows[feature] for feature in features if feature in rows]
        known = len(found)
        sums = unpack(self._lanes, sum(found).to_bytes(calcsize(self._lanes), "little"))
        told = zip(self._numbers, sums, self._each, strict=True)
        return {number: lane * _UNIT + known * each for number, lane, each in told if lane}, known


class Listed:
    """For a table that is made for one message, and read once; `each` as above."""

    def __init__(self, told: Told, each: Mapping[int, float] = NOTHING) -> None:
        self._told, self._each = told, each

    def __call__(self, features: Iterable[str]) -> tuple[dict[int, float], int]:
        """As of any tally."""
        totals: dict[int, float] = {}
        found = [row for feature in features if (row := self._told.get(feature))]
        for row in found:
            for number, value in row:
                totals[number] = totals.get(number, 0.0) + value
        known = len(found)
        return {number: total + known * self._each.get(number, 0.0) for number, total in totals.items()}, known
