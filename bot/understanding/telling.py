"""
Whether somebody who names an error code has the error, or only speaks of it.

`XERO11 since Monday, and the auditors come tomorrow` wants an answer, `I wrote a macro for XERO11` wants none, and no
entry says anything about the words around either. What they are worth stands in `around_codes.WORTH`, as learned by
`tests/benchmarks/telling.py` from the messages in tests/cases/codes. Which code it is is no part of it, so that the
weights hold for any code of any knowledge base.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from bot.models import Outcome
from bot.understanding.around_codes import WORTH
from bot.understanding.claims import View
from bot.understanding.codes import FoundCode
from bot.understanding.lexicon import Query

MENTIONED = 0.15
"""How likely it must be at least that somebody has the error whose code they name, for anything to be said."""

VERBATIM = 0.9
"""How surely an error text stands there word for word, to be documented; then a code is not all that is told."""

_ALWAYS = ""
_CUES = ("settled", "aside", "trouble", "faults", "planned", "asking", "question")
_DESCRIBED = 0.8  # how likely an error is that other words of the message tell of as well
_MOST_WORDS = 100  # of a message whose words are weighed; what is longer was not learned from
_RARE = 1e-9


def features(query: Query, known: Iterable[FoundCode]) -> set[str]:
    """
    The words of a message and what they mean, those beside its codes once more, and how it is meant.

    `@` stands for the name of a product and `#` for what holds a digit: which one it is tells nothing.
    """
    starts = {code.start for code in known}
    words = query.masked()
    codes = {at for at, token in enumerate(query.tokens) if token.start in starts}
    around = {word for at, word in enumerate(words) if at not in codes}
    ideas = {f"={idea}" for at, idea in enumerate(query.ideas) if idea and at not in codes}
    return {
        _ALWAYS,
        *around,
        *ideas,
        *_beside(query, words, codes),
        *(f"*{cue}" for cue in _CUES if getattr(query, cue)),
    }


def _beside(query: Query, words: Sequence[str], codes: Iterable[int]) -> Iterator[str]:
    """The words just before and just behind each code in its sentence; `^` and `$` are the ends of it."""
    segments = [token.segment for token in query.tokens]
    for at in codes:
        first = at == 0 or segments[at - 1] != segments[at]
        last = at + 1 == len(words) or segments[at + 1] != segments[at]
        yield "<" + ("^" if first else words[at - 1])
        yield ">" + ("$" if last else words[at + 1])


def likely(found: Iterable[str], worth: Mapping[str, float]) -> float:
    """How likely it is that somebody has the error, as a number between 0 and 1."""
    return 1 / (1 + math.exp(-sum(worth.get(feature, 0.0) for feature in found)))


def only_told(view: View) -> int | None:
    """The likeliest entry whose code a message names, if the message holds no error text word for word."""
    if view.gathered.quoted >= VERBATIM:
        return None
    return next((entry for entry, _ in view.ranked if view.gathered.evidence[entry].code), None)


def by_telling(view: View, known: Sequence[FoundCode], meant: float) -> View:
    """
    What is seen of a message in which nothing but a code tells which error it is, by the words around that code.

    A question back would be pointless there, since they have named the error; of several codes it is not. It is
    answered from the probability `meant`.
    """
    entry, query = only_told(view), view.query
    if (
        entry is None
        or len(query.tokens) > _MOST_WORDS
        or query.is_settled
        or _is_aside(query, known)
        or _is_of_others(view, entry)
    ):
        return view
    has, before = likely(features(query, known), WORTH), dict(view.ranked)[entry]
    if len({code.code for code in known}) > 1:
        return replace(view, told=has)
    if view.outcome == "ask":
        share = has if has < MENTIONED else max(has, before)
        return _as_likely(view, entry, share, "answer" if share >= meant else "ask")
    spoken_of = has < MENTIONED and not (query.question or query.asking or query.settled)
    if view.outcome == "answer" and view.ranked[0][0] == entry and spoken_of and before < _DESCRIBED:
        return _as_likely(view, entry, has, "ask")
    return replace(view, told=has)


def _is_aside(query: Query, known: Iterable[FoundCode]) -> bool:
    """Whether all codes of a message stand in sentences that tell of something aside."""
    asides = {query.tokens[at].segment for at in query.aside}
    starts = {code.start for code in known}
    return all(token.segment in asides for token in query.tokens if token.start in starts)


def _is_of_others(view: View, entry: int) -> bool:
    """Whether a message names another product or system than the one whose code it names."""
    named = view.gathered.evidence[entry].named
    return named < 0 or (bool(view.query.systems) and named <= 0)


def _as_likely(view: View, entry: int, share: float, outcome: Outcome) -> View:
    """What is seen, when an entry is so likely and comes first; the others keep their parts of the rest."""
    before = dict(view.ranked)[entry]
    left = (1 - share) / max(1 - before, _RARE)
    ranked = [(entry, share), *((other, part * left) for other, part in view.ranked if other != entry)]
    return replace(view, ranked=ranked, silent=view.silent * left, outcome=outcome, told=share)
