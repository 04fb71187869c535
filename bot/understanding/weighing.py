"""
From signals to probabilities: the same in matching and in learning.

The probability of an entry is proportional to exp(sum of weight times signal), and silence takes part as one more
candidate. `bot.understanding.learning` says where the weights come from.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import mul

from bot.models import KnowledgeBase
from bot.understanding.codes import CodeReader, FoundCode
from bot.understanding.index import documents_of
from bot.understanding.lexicon import Query
from bot.understanding.signals import SIGNALS, SILENCE, Gathered, signals_of, silence_of

CANDIDATES = 6
"""Entries that are weighed against each other, in learning and in matching alike."""


def code_reader(knowledge: KnowledgeBase, codes: Iterable[str] | None = None) -> CodeReader:
    """The reader for the codes of `knowledge`; `codes` are these, where they have been collected already."""
    known = entry_of_code(knowledge) if codes is None else codes
    return CodeReader(known, knowledge.elsewhere.code_prefixes, knowledge.elsewhere.record_prefixes)


def entry_of_code(knowledge: KnowledgeBase) -> dict[str, int]:
    """The position of the entry that each code belongs to."""
    return {code: i for i, entry in enumerate(knowledge.entries.values()) for code in entry.codes}


def coded(codes: Iterable[FoundCode], owner: Mapping[str, int]) -> dict[int, float]:
    """The entries that own these codes, each with how surely one of its codes was read."""
    found: dict[int, float] = {}
    for code in codes:
        found[owner[code.code]] = max(code.certainty, found.get(owner[code.code], 0.0))
    return found


def texts_of(knowledge: KnowledgeBase) -> Iterator[str]:
    """Every text of the knowledge base, for its lexicon."""
    for document in documents_of(knowledge):
        yield document.text


_NO_SIGNALS, _NO_SILENCE = (0.0,) * len(SIGNALS), (0.0,) * len(SILENCE)


def row(query: Query, gathered: Gathered, entry: int | None) -> tuple[float, ...]:
    """The numbers of one candidate: its signals, then those of silence; either half is zero for the other."""
    if entry is None:
        return (*_NO_SIGNALS, *silence_of(query, gathered))
    return (*signals_of(query, gathered.evidence[entry]), *_NO_SILENCE)


def likely(query: Query, gathered: Gathered, entries: Iterable[int], weights: Sequence[float]) -> list[float]:
    """The probabilities of `entries` and, as the last, of none of them, as of their rows."""
    told = [sum(map(mul, weights, signals_of(query, gathered.evidence[entry]))) for entry in entries]
    silent = sum(map(mul, weights[len(SIGNALS) :], silence_of(query, gathered)))
    return shares([*told, silent])


def probabilities(rows: Sequence[Sequence[float]], weights: Sequence[float]) -> list[float]:
    """The probability of each row under `weights`; they sum to 1."""
    return shares([sum(map(mul, weights, row_)) for row_ in rows])


def shares(scores: Sequence[float]) -> list[float]:
    """The probabilities of what has these logarithms of odds, of which there is one at least; they sum to 1."""
    top = max(scores)
    powers = [math.exp(s - top) for s in scores]
    total = sum(powers)
    return [p / total for p in powers]
