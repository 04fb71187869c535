"""
A message with a code in the place of each documented error text in it.

What is said of an error stands around its text and not within it: `not`, `failed` and `already` in the text itself say
nothing of whether it is over, and its commas end no clause. `"… is not a valid code …" is fixed` says what `XERO11 is
fixed` does, so that both are read alike.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from bot.understanding.alignment import Found, Laid
from bot.understanding.lexicon import Query
from bot.understanding.normalize import Token

_QUOTED = 0.8  # how surely an error text stands there word for word
_MOST_WORDS = 400  # whoever pastes more, pastes a log and tells no story
_LEAST_WORDS = 2  # of an error text that stand beside each other
_IN_QUOTES = re.compile(r'(?<!\w)"[^"\n]{2,600}"')
_CODE = "Q9"  # in capitals: a word that is not ours, in small letters, may be another thing that somebody speaks of


def outlined(laid: Laid) -> str:
    """The text of a message with a code, of the same length, in the place of each error text; all else stays."""
    text, places = laid.query.text, _places(laid)
    for start, end in _with_quotation(text, places) if places else ():
        text = text[:start] + (_CODE * (end - start))[: end - start] + text[end:]
    return text


def is_outlined(token: Token) -> bool:
    """Whether a word is a code that stands in the place of an error text."""
    return set(token.word) == set(_CODE.lower())


def _places(laid: Laid) -> list[tuple[int, int]]:
    """Where error texts stand, in characters, without words between theirs that belong to something else."""
    query = laid.query
    if len(query.tokens) > _MOST_WORDS:
        return []
    quoted = (found for found in laid.found if found.quoted >= _QUOTED)
    runs = {run for found in quoted for run in _runs(_words(found), query)}
    long = [(first, last) for first, last in runs if last - first + 1 >= _LEAST_WORDS]
    return [(query.tokens[first].start, query.tokens[last].end) for first, last in _joined(sorted(long))]


def _words(found: Found) -> list[int]:
    """The positions of the words of an error text, and of the values in it, in order."""
    values = (at for first, last in found.values.values() for at in range(first, last + 1))
    return sorted({*values, *(pair.at for pair in found.pairs if found.first <= pair.at <= found.last)})


def _runs(places: Sequence[int], query: Query) -> Iterator[tuple[int, int]]:
    """The first and the last of the positions that follow each other; what is between may be counted, as `#1` is."""
    words = [token.word for token in query.tokens]
    starts = [
        at
        for at, place in enumerate(places)
        if not at or not all(word.isdigit() for word in words[places[at - 1] + 1 : place])
    ]
    for start, end in pairwise([*starts, len(places)]):
        yield places[start], places[end - 1]


def _joined(runs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The same, with one for all that overlap."""
    joined: list[tuple[int, int]] = []
    for first, last in runs:
        if joined and first <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(last, joined[-1][1])
        else:
            joined.append((first, last))
    return joined


def _with_quotation(text: str, places: Collection[tuple[int, int]]) -> list[tuple[int, int]]:
    """The same places, and in their stead what stands in the quotation marks around them."""
    marked = ((match.start() + 1, match.end() - 1) for match in _IN_QUOTES.finditer(text))
    around = {one for one in marked if any(one[0] <= start and end <= one[1] for start, end in places)}
    return [*around, *(place for place in places if not any(a <= place[0] and place[1] <= b for a, b in around))]
