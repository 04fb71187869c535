"""
The one question that tells apart the problems which fit a message alike.

The question is made of what the knowledge base says of them: the product that each belongs to, the error that each
shows, or that one is a problem and another a guide. It is better to answer one such question than to read a list.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from typing import Literal, Protocol

from bot.models import Entry, EntryId, Model, Product

Kind = Literal["product", "error", "kind"]

_ENOUGH = 0.6  # of the doubt that a question must take away to be asked in place of a list
_LEAST = 0.01  # the probability of an entry that only its authors relate to the others
_SAME = 1e-9
_PLACEHOLDER = re.compile(r"\{[a-z][a-z0-9_]*\}")


class Candidate(Protocol):
    """An entry that may be meant, with its product and its probability."""

    @property
    def entry(self) -> Entry:
        """The entry."""
        ...

    @property
    def product(self) -> Product:
        """The product that it belongs to."""
        ...

    @property
    def score(self) -> float:
        """How likely it is meant, 0 to 1."""
        ...


class Option(Model):
    """One answer to the question, and the entries that it leaves, likeliest first."""

    label: str
    entries: tuple[EntryId, ...]


class Separation(Model):
    """The question by its `kind`, and its answers: which product, which error text, or a problem against a guide."""

    kind: Kind
    options: tuple[Option, ...]

    @property
    def settles(self) -> bool:
        """Whether every answer leaves one entry only."""
        return all(len(option.entries) == 1 for option in self.options)

    @property
    def is_by_product(self) -> bool:
        """Whether it asks for nothing but the product, each of which is that of one entry."""
        return self.kind == "product" and self.settles


def separating(candidates: Sequence[Candidate]) -> Separation | None:
    """
    The question that takes away most of the doubt between two or more entries; None when none does.

    Of two that do as well, the one that is easier to answer: a product before a kind, and both before an error text.
    """
    ranked = sorted(candidates, key=lambda c: (-c.score, c.entry.id))
    if len(ranked) < 2:
        return None
    scores = {c.entry.id: max(c.score, _LEAST) for c in ranked}
    asked = (
        _by("product", ranked, [c.product.name for c in ranked]),
        _by("kind", ranked, [c.entry.kind for c in ranked]),
        _by("error", ranked, [_PLACEHOLDER.sub("…", c.entry.errors[0].text) if c.entry.errors else "" for c in ranked]),
    )
    doubt = _doubt(list(scores.values()))
    best: Separation | None = None
    least = (1.0 - _ENOUGH) * doubt
    for separation in asked:
        left = _left(separation, scores) if separation else doubt
        if separation and left < least - _SAME:
            best, least = separation, left
    return best


def _by(kind: Kind, ranked: Sequence[Candidate], labels: Sequence[str]) -> Separation | None:
    groups: dict[str, list[str]] = {}
    for candidate, label in zip(ranked, labels, strict=True):
        groups.setdefault(label, []).append(candidate.entry.id)
    if len(groups) < 2 or "" in groups:
        return None
    return Separation(kind=kind, options=tuple(Option(label=k, entries=tuple(v)) for k, v in groups.items()))


def _doubt(shares: Sequence[float]) -> float:
    """The entropy of `shares` when they are made to sum to 1, in nats."""
    total = sum(shares) or 1.0
    return -sum(s / total * math.log(s / total) for s in shares if s > 0)


def _left(separation: Separation, scores: Mapping[str, float]) -> float:
    """The doubt that is left, on average, when the question has been answered."""
    total = sum(scores.values()) or 1.0
    groups = [[scores[entry] for entry in option.entries] for option in separation.options]
    return sum(sum(group) / total * _doubt(group) for group in groups)
