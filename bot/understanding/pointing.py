"""
Which passages of an entry a question points at that is asked below its answer.

"how long do we have to wait?" points at `Wait 24 hours.`, and so does "how long is that". What the two share tells
much, and what people ask about tells more: "who do i bug" is about whom to contact, and "does it resend by itself"
about exporting again. What a word of a question is worth for a word of a passage stands in `asked_words.WORTH`, as
learned by `tests/benchmarks/pointing.py` from the questions in tests/cases/questions, which are about the entries that
are there now. For an entry that comes tomorrow it is worth the same, as far as that is asked about and written in such
words.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import TypeVar

from bot.models import Entry, Product
from bot.understanding.asked_words import WORTH
from bot.understanding.branches import cases_of, is_of_another, said_in, told_of_case
from bot.understanding.cues import HOW
from bot.understanding.lexicon import A_NAME, Lexicon, Query, without_number
from bot.understanding.normalize import clean
from bot.understanding.passages import Passage, passages, words_of
from bot.understanding.weighing import shares

MOST = 3
"""Passages that are found at most: what is more is the answer once again."""

NEARLY = 0.35
"""How likely another passage must be to be shown beside the likeliest, as a part of that."""

ASKED = 0.25
"""How likely the best passage of a question must be at least, beside nothing as 1."""

TOLD = 0.6
"""As `ASKED`, for what is not asked."""

NOTHING = "*nothing"
"""The feature of what is pointed at when it is no passage."""

OF_ANOTHER = "*other"
"""The feature of a step that is for another case than the one that the question speaks of: it is never pointed at."""

MEASURES = frozenset({"*shared", "*most", "*case", "*missed"})
"""Features that say how much a passage, or its case, shares with a question, and how much no passage speaks of."""

ANY, BESIDE = "*", "+"
"""What stands in `WORTH` for any question, and between two words of one."""

Features = Mapping[str, float]
Worth = Mapping[str, Mapping[str, float]]
"""What each feature of a question, and `""` for any, is worth for each feature of a passage, in nats."""

_T = TypeVar("_T")
_ALWAYS = ""
_SCALE = 5.0  # nats that a question and a passage share, as 1
_QUOTED = 10.0  # nats that it tells when a question names a label, as `Sync Now`
_LABEL_WORDS = 5  # of the longest label that is looked for
_LABEL = re.compile(r"\*\*([^*]+)\*\*")
_WORD = re.compile(r"\w+")
_LITTLE = frozenset("a an and are as at be by for in is it of on or that the this to with".split())  # noqa: SIM905


_WHERE = frozenset({"where", "wheres", "where's"})


@dataclass(frozen=True, slots=True)
class Pointed:
    """An entry, its passages, the likeliest first, and how likely it is that none of them is meant."""

    entry: Entry
    passages: Sequence[tuple[float, Passage]]
    nothing: float


def closest(
    query: Query, entries: Sequence[tuple[Entry, Product]], lexicon: Lexicon, weight: Callable[[str], float],
    least: float = ASKED,
) -> tuple[Entry, list[Passage]] | None:  # fmt: skip
    """
    Up to `MOST` passages that a question points at, in their order, of the one of `entries` that says most about it.

    Who asks where something is, or how to do it, also gets the steps that lead there.

    None when the likeliest is less than `least` times as likely as none. `weight` is what a feature tells in the whole
    knowledge base, in nats.
    """
    found = [pointed(query, entry, product, lexicon, weight) for entry, product in entries]
    best = min(found, key=lambda one: one.nothing, default=None)
    if best is None or not best.passages:
        return None
    if best.passages[0][0] < least * best.nothing:
        return None
    shown, every = near(best.passages), list(passages(best.entry))
    if not _WHERE.isdisjoint(token.word for token in query.tokens) or HOW.search(query.text):
        shown += [step for step in every if any(_leads_to(step, one) for one in shown)]
    return best.entry, [passage for passage in every if passage in shown]


def _leads_to(step: Passage, other: Passage) -> bool:
    """Whether a step comes before another passage in an ordered group; before a caution over all of it, each is."""
    if not step.number or step.kind != "step" or step.group != other.group:
        return False
    return step.step < other.step if other.kind == "step" else step.step <= other.step or not other.step


def pointed(query: Query, entry: Entry, product: Product, lexicon: Lexicon, weight: Callable[[str], float]) -> Pointed:
    """How likely a question points at each passage of an entry."""
    worth = learned()
    asked = features(query, product)
    held, none = held_by(query, entry, product, lexicon, weight)
    *parts, nothing = shares([worth_of(asked, one, worth) for one in (*(one for _, one in held), none)])
    ranked = [(part, passage) for part, (passage, _) in zip(parts, held, strict=True)]
    return Pointed(entry, sorted(ranked, key=lambda one: -one[0]), nothing)


def near(ranked: Sequence[tuple[float, _T]]) -> list[_T]:
    """Those that are shown of what may be meant, each behind how likely it is, the likeliest first."""
    return [one for share, one in ranked[:MOST] if share >= NEARLY * ranked[0][0]]


def worth_of(asked: Sequence[str], held: Features, worth: Worth) -> float:
    """What the features of a question are worth for those of a passage, in nats."""
    if OF_ANOTHER in held:
        return -math.inf
    always = worth.get(_ALWAYS, {})
    total = sum(always.get(name, 0.0) * value for name, value in held.items())
    for feature in asked:
        if known := worth.get(feature):
            total += sum(weight for name, weight in known.items() if name in held)
    return total


def features(query: Query, product: Product) -> list[str]:
    """
    What a question is asked in: its stems, the ideas they stand for, pairs of stems, and whether it is one.

    `@` stands for the name of a product and `#` for what holds a digit: which one it is tells nothing.
    """
    words = query.masked(_names_of(product))
    ideas = [f"={idea}" for idea in query.ideas if idea]
    pairs = [f"{one} {other}" for one, other in pairwise(words)]
    asking = ["*asking"] if query.question or query.asking else []
    return list(dict.fromkeys([*(word for word in words if word not in _LITTLE), *ideas, *pairs, *asking]))


def held_by(
    query: Query, entry: Entry, product: Product, lexicon: Lexicon, weight: Callable[[str], float]
) -> tuple[list[tuple[Passage, Features]], Features]:
    """
    The passages of an entry, each with its features, and the features of none of them.

    Those of a passage are what it holds that few others do, its kind, and what it shares; a word tells the more, the
    fewer passages of the entry hold it. Those of none are the ideas in the question that no passage speaks of.
    """
    found = list(passages(entry))
    names = _names_of(product)
    heads = [_heads(lexicon.read_words(clean(words_of(one, entry, product))), names) for one in found]
    holders = {head: sum(head in own for own in heads) for head in set().union(*heads)}
    named, asked = _named(query), _telling(query, product)
    shared = [
        sum(weight(head) * _rarity(holders[head], len(found)) for head in asked if head in own)
        + (0.0 if named.isdisjoint(_labels(passage)) else _QUOTED)
        for passage, own in zip(found, heads, strict=True)
    ]
    most = max(shared, default=0.0)
    cases, said = cases_of(entry, lexicon, names), said_in(query, names)
    held: list[tuple[Passage, Features]] = []
    for passage, own, nats in zip(found, heads, shared, strict=True):
        few = {head: 1.0 for head in sorted(own) if holders[head] <= max(1, len(found) // 2) and head not in _LITTLE}
        other = is_of_another(said, passage.group, own, cases, weight)
        measured = {
            "*shared": nats / _SCALE,
            "*most": nats / most if most else 0.0,
            "*case": told_of_case(said, passage.group, cases, weight) / _SCALE,
        }
        held.append((passage, few | {f"*{passage.kind}": 1.0} | measured | ({OF_ANOTHER: 1.0} if other else {})))
    missed = sum(weight(head) for head in asked if head not in holders and head.startswith("="))
    return held, {NOTHING: 1.0, "*missed": missed / _SCALE}


@cache
def learned() -> Worth:
    """What was learned. It is read when it is needed first."""
    found: dict[str, dict[str, float]] = {}
    for line in WORTH.split("\n")[1:-1]:
        asked, *held = line.split()
        known = found.setdefault("" if asked == ANY else asked.replace(BESIDE, " "), {})
        known.update(zip(held[::2], map(float, held[1::2]), strict=True))
    return found


def _telling(query: Query, product: Product) -> list[str]:
    """What the words of a question are about, each once: the idea that a word stands for, or else its stem."""
    names = _names_of(product)
    heads = (
        f"={idea}" if idea else without_number(stem)
        for token, stem, idea in zip(query.tokens, query.stems, query.ideas, strict=True)
        if token.word not in names and token.word not in _LITTLE
    )
    return list(dict.fromkeys(heads))


def _labels(passage: Passage) -> set[str]:
    """The labels of several words in a passage, as `sync now`."""
    parts = (part for label in _LABEL.findall(passage.text) for part in label.split(">"))
    words = (" ".join(_WORD.findall(part.casefold())) for part in parts)
    return {label for label in words if " " in label}


def _named(query: Query) -> set[str]:
    """What a question may name: all that stands in it in two to `_LABEL_WORDS` words."""
    words = _WORD.findall(query.text.casefold())
    starts = range(len(words))
    return {" ".join(words[at : at + many]) for many in range(2, _LABEL_WORDS + 1) for at in starts[: 1 - many]}


def _heads(query: Query, names: frozenset[str]) -> frozenset[str]:
    """The stems and ideas of a passage, without names of its product."""
    stems = (stem for stem in query.masked(names) if stem != A_NAME)
    return frozenset((*stems, *(f"={idea}" for idea in query.ideas if idea)))


def _names_of(product: Product) -> frozenset[str]:
    """The words of the names of a product."""
    return frozenset(word for name in product.names for word in name.lower().split())


def _rarity(holders: int, of: int) -> float:
    """How much it says that a passage holds a word which so many hold, 0 to 1."""
    return math.log(1 + of / max(1, holders)) / math.log(1 + of)
