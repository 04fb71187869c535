"""
The words before an error: `Failed posting manual journal Xero:` says what failed, and what stands behind it says why.

Each product says in its own words what failed, and documents them with one error or another. So they are no error by
themselves, and they tell of which product another error is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

from bot.understanding.claims import Part, View, error_claims
from bot.understanding.lexicon import Query
from bot.understanding.normalize import fold

_BEFORE_COLON = re.compile(r"([^\W\d]+)[^\w:]*:")
_FRAME = re.compile(r"([^\W\d][\w ]*)(?=[^\w ]*:| - )")
_LEAST_FRAME = 3  # words


def unframed(view: View, parts: Sequence[Part], texts: Callable[[int], Iterable[str]]) -> list[Part]:
    """
    Those of several errors that are more than the words before a colon behind which the text of another one stands.

    `Failed posting manual journal Xero: Access Denied to the requested resource` is one error, though the first words
    begin a documented text of another, too. `texts` gives the error texts of an entry.
    """
    quoted = {claim.entry: claim for claim in error_claims(view)}
    led = {claim.start: entry for entry, claim in quoted.items() if _is_led_to(view.query, claim.start)}

    def is_frame(part: Part) -> bool:
        entry = part[0]
        places = [at for at, other in led.items() if other != entry and _leads(view.query, part, at)]
        places = [at for at in places if entry not in quoted or quoted[entry].end == at - 1]
        said = {fold(word) for text in texts(entry) for word in _BEFORE_COLON.findall(text)} if places else set()
        return any(view.query.tokens[at - 1].word in said for at in places)

    return [part for part in parts if not is_frame(part)] or list(parts)


def led_by(query: Query, at: int) -> list[str]:
    """The words of a line before the word `at`, if a colon stands between them and that word; none otherwise."""
    if not _is_led_to(query, at):
        return []
    line = query.text.rfind("\n", 0, query.tokens[at].start)
    return [token.word for token in query.tokens[:at] if token.start > line]


def frames(text: str, lead: list[str]) -> bool:
    """Whether words before a colon in an error text, which say what failed with Xero, stand so in `lead`, too."""
    return any(lead[at : at + len(words)] == words for words in _frames(text) for at in range(len(lead)))


@lru_cache(maxsize=2048)
def _frames(text: str) -> list[list[str]]:
    """The words in an error text before a colon or a dash that say what failed with Xero."""
    told = ([fold(word) for word in told.split()] for told in _FRAME.findall(text))
    return [words for words in told if len(words) >= _LEAST_FRAME and "xero" in words]


def _is_led_to(query: Query, at: int) -> bool:
    """Whether a colon stands before the word `at`, and not at the end of the line or the sentence before it."""
    before, token = query.tokens[max(0, at - 1)], query.tokens[at]
    return before.segment == token.segment and query.text[before.end : token.start].lstrip().startswith(":")


def _leads(query: Query, part: Part, at: int) -> bool:
    """Whether a part begins in the same sentence before the word `at`."""
    sentence = next(token.start for token in query.tokens if token.segment == query.tokens[at - 1].segment)
    return sentence <= part[2] < query.tokens[at].start
