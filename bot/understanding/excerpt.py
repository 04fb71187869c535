"""
The telling part of a text that is too long to read whole: a log of fifty pages with one error in it.

Lines that differ in nothing but numbers count as one, and of those the ones with the most telling words are kept, in
their order. Lines that tell little beside the best are left out, since they would only drown it. The time it takes
grows with the length of the text and with nothing else.
"""

from __future__ import annotations

import itertools
import math
import re
import string
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

MAX_READ = 2_000_000
"""Characters that are looked at; what stands behind them is not read."""

READ_WHOLE = 8_000
"""Characters up to which a text is read whole: some 1,200 words, judged in less than a tenth of a second."""

_KEPT = 6_000
_LONGEST_LINE = 600
_LEAST_SHARE = 0.4
_LINE = re.compile(r"[^\n]+")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s")
_PLAIN = str.maketrans({chr(n): chr(n).lower() if chr(n).isalnum() else " " for n in range(128) if chr(n) != "\n"})
_NO_DIGITS = str.maketrans("", "", string.digits)


def excerpt(text: str, weights: Mapping[str, float]) -> str:
    """
    `text` itself when it is short enough to be read whole, otherwise its most telling lines.

    `weights` says what words tell, in nats; words that it lacks tell nothing, and in a text that is full of a word it
    tells little.
    """
    if len(text) <= READ_WHOLE:
        return text
    lines: list[str] = []
    words: list[frozenset[str]] = []
    for line, telling in _telling_lines(text[:MAX_READ], frozenset(weights)):
        lines.append(line)
        words.append(telling)
    holders = Counter(itertools.chain.from_iterable(words))
    everything = math.log(len(lines) + 1)
    here = {word: weights[word] * math.log((len(lines) + 1) / n) / everything for word, n in holders.items()}
    told = [sum(here[word] for word in sorted(telling)) for telling in words]
    return "\n".join(lines[number] for number in _best(told, lines)) or text[:_KEPT]


def _telling_lines(text: str, known: frozenset[str]) -> Iterator[tuple[str, frozenset[str]]]:
    """The lines that hold words of `known`, with these words; of lines that differ in numbers only the first."""
    as_written, seen = set[str](), set[str]()
    for line, plain in _lines(text):
        if plain in as_written:
            continue
        as_written.add(plain)
        telling = known.intersection(plain.split())
        if telling and (bare := plain.translate(_NO_DIGITS)) not in seen:
            seen.add(bare)
            yield line, telling


def _lines(text: str) -> Iterator[tuple[str, str]]:
    """The lines of `text`, long ones in pieces: as they are, and in lower case with spaces for what is no letter."""
    plain = text.encode("ascii", "replace").decode("ascii").translate(_PLAIN)  # as long as `text`
    for match in _LINE.finditer(text):
        start, end = match.span()
        if end - start <= _LONGEST_LINE:
            yield text[start:end], plain[start:end]
            continue
        for first, last in _pieces(text, start, end):
            yield text[first:last], plain[first:last]


def _pieces(text: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """The sentences of a long line, as (start, end); what is longer than a line should be is cut."""
    for end in (*(match.start() for match in _SENTENCE_END.finditer(text, start, stop)), stop):
        for first in range(start, end, _LONGEST_LINE):
            yield first, min(first + _LONGEST_LINE, end)
        start = end + 1


def _best(told: Sequence[float], lines: Sequence[str]) -> list[int]:
    """The numbers of the lines that tell most, in order, as many as there is room for."""
    kept: list[int] = []
    room = _KEPT
    least = _LEAST_SHARE * max(told, default=0.0)
    for number in sorted(range(len(told)), key=lambda n: (-told[n], n)):
        if told[number] < least or room < 0:
            break
        kept.append(number)
        room -= len(lines[number])
    return sorted(kept)
