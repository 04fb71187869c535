"""
What a message holds that tells nothing of any error: greetings, signatures, disclaimers, the number of an order.

A description is weighed as a whole, so that each word that no entry knows speaks against it. What surely has nothing to
do with it is left out, when the rest is clear by itself: sentences, and in the others what stands between two commas,
as in `…, customer is Bakery Rossi, invoice INV-2231`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from bot.understanding.claims import View
from bot.understanding.cues import NOT, clauses
from bot.understanding.lexicon import Query

_MOST_WORDS = 150  # of a message that is looked at piece by piece
_FEW_WORDS = 8  # of a clause with a number, where neither Xero nor a product is named
_NAMING = 2  # words beside the number of a record, as in `invoice no. INV-2231`
_PAUSE = re.compile(r"[,;] | [-\u2013\u2014] |[()]")
_NUMBER = re.compile(r"(?=\S*\d)[^\s;()]{4,}")  # of a record, a time or an amount; `401` and `500` are errors
_DENYING = NOT | {"nothing", "no", "none", "nobody", "only"}
_QUOTES = '"`'

Span = tuple[int, int]
"""The first word, and the word behind the last."""


@dataclass(frozen=True, slots=True)
class _Limits:
    """How near words may be to anything known, ours or not, and how likely the best entry, when they tell nothing."""

    near: float
    likely: float


_SENTENCE = _Limits(near=0.3, likely=0.02)
_CLAUSE = _Limits(near=0.5, likely=0.02)
_RECORD = _Limits(near=0.5, likely=0.4)  # `invoice` alone is nearest to what goes wrong with invoices


def idle(query: Query, look: Callable[[Query], View]) -> list[Span]:
    """
    Where such sentences and clauses stand, in characters; none where all of them are.

    None, either, where another system is named, or where it is said that all is well, or that it is about something
    else: then nothing is read without the others.
    """
    held = query.systems or query.disclaimed or query.beyond or query.is_settled
    if held or len(query.tokens) > _MOST_WORDS:
        return []
    parts = clauses(query.text, query.tokens, _PAUSE)
    if len(parts) < 2:
        return []
    found = [
        span
        for start, end in query.sentences()
        for span in _idle_in(query, (start, end), [part for part in parts if start <= part[0] < end], look)
    ]
    if sum(end - start for start, end in found) == len(query.tokens):
        return []
    return [(query.tokens[start].start, query.tokens[end - 1].end) for start, end in found]


def _idle_in(query: Query, sentence: Span, parts: Iterable[Span], look: Callable[[Query], View]) -> Iterator[Span]:
    """The sentence, if it tells nothing, or else those of its clauses, `parts`, that tell nothing."""
    if _tells_nothing(query.part(*sentence), look, _SENTENCE):
        yield sentence
        return
    ours = query.xero or query.products
    for start, end in parts:
        said = query.text[query.tokens[start].start : query.tokens[end - 1].end]
        numbered = any(character.isdigit() for character in said) and end - start <= _FEW_WORDS
        if not (ours or numbered) or _is_quoted(query, start, end) or _is_to_the_point(query, start, end):
            continue
        if _tells_nothing(query.part(start, end), look, _RECORD if _is_record(said) else _CLAUSE):
            yield start, end


def _tells_nothing(part: Query, look: Callable[[Query], View], limits: _Limits) -> bool:
    if part.settled or part.aside or part.trouble or part.faults or part.planned or part.named:
        return False
    seen = look(part)
    gathered = seen.gathered
    near = max(gathered.closest, gathered.foreign, gathered.quoted)
    return near < limits.near and (not seen.ranked or seen.ranked[0][1] < limits.likely)


def _is_to_the_point(query: Query, start: int, end: int) -> bool:
    """Whether words name Xero, or deny something."""
    return any(token.word == "xero" or token.word in _DENYING for token in query.tokens[start:end])


def _is_quoted(query: Query, start: int, end: int) -> bool:
    """Whether a quotation holds the words, or begins or ends with them."""
    first, last = max(0, query.tokens[start].start - 1), query.tokens[end - 1].end + 1
    return any(query.text.count(mark, 0, first) % 2 or mark in query.text[first:last] for mark in _QUOTES)


def _is_record(said: str) -> bool:
    """Whether words are no more than what a number is of, and that number, as `amount 1,250.00`."""
    return bool(_NUMBER.search(said)) and len(_NUMBER.sub(" ", said).split()) <= _NAMING
