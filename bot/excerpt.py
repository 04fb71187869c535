"""
The telling part of a text that is too long to read whole: a log of fifty pages with one error in it.

Lines that differ in nothing but numbers count as one, and of those the ones with the most telling words are kept, in
their order. The time it takes grows with the length of the text and with nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.normalize import MAX_CHARACTERS

MAX_READ = 2_000_000
"""Characters that are looked at; what stands behind them is not read."""

_KEPT = 12_000
_LONGEST_LINE = 600
_DIGITS = re.compile(r"(?<![A-Za-z0-9])[0-9]+")
_WORD = re.compile(r"[a-z]+[0-9]*")
_BETWEEN = re.compile(r"\n|(?<=[.!?])\s")


def excerpt(text: str, weights: Mapping[str, float]) -> str:
    """
    `text` itself when it is short enough to be read whole, otherwise its most telling lines.

    `weights` says what words tell, in nats; words that it lacks tell nothing.
    """
    if len(text) <= MAX_CHARACTERS:
        return text
    lines: dict[str, str] = {}
    for line in _BETWEEN.split(text[:MAX_READ]):
        for start in range(0, len(line), _LONGEST_LINE):
            part = line[start : start + _LONGEST_LINE]
            lines.setdefault(_DIGITS.sub("0", part), part)
    told = [(sum(weights.get(w, 0.0) for w in set(_WORD.findall(key.lower()))), n) for n, key in enumerate(lines)]
    kept: list[int] = []
    room = _KEPT
    for weight, number in sorted(told, key=lambda item: (-item[0], item[1])):
        if weight <= 0 or room <= 0:
            break
        kept.append(number)
        room -= _LONGEST_LINE // 4
    originals = list(lines.values())
    return "\n".join(originals[number] for number in sorted(kept)) or text[:_KEPT]
