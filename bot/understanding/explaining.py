"""
Why a verdict is as it is.

Which error text was laid along the message and which words differed, what each signal was worth, and what set the best
entry apart from the next.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pydantic import Field

from bot.models import EntryId, Model, Verdict
from bot.understanding.alignment import Found
from bot.understanding.lexicon import Query
from bot.understanding.signals import SIGNALS, SILENCE

_WORTH_TELLING = 0.05  # of weight times value; less changes no verdict


class Difference(Model):
    """A place where the message does not say what the error text does; either side is empty when nothing is there."""

    expected: str
    written: str


class Weighed(Model):
    """A signal with its value in the message and what one of it is worth (the logarithm of odds)."""

    signal: str
    value: float
    weight: float

    @property
    def points(self) -> float:
        """What the signal adds to the logarithm of the odds."""
        return self.value * self.weight


class Explained(Model):
    """
    Why an entry was found: `score` is its probability and `silent` that of none.

    `told` is how likely the words around its code are those of somebody who has the error, where nothing else tells of
    it. `template` is the error text that was found, and `differences` where the message says something else; `signals`
    and `silence` are what spoke for the entry and for none, the weightiest first; `separated_by` is by what the entry
    and `runner_up` differ, positive where it speaks for the entry.
    """

    entry: EntryId
    score: float
    silent: float
    told: float | None = None
    template: str | None = None
    differences: tuple[Difference, ...] = ()
    values: dict[str, str] = Field(default_factory=dict)
    signals: tuple[Weighed, ...] = ()
    silence: tuple[Weighed, ...] = ()
    runner_up: EntryId | None = None
    runner_up_score: float = 0.0
    separated_by: tuple[Weighed, ...] = ()


def differences(found: Found, query: Query) -> tuple[Difference, ...]:
    """Where `query` differs from the error text between the first and the last word that was found."""
    template, told = found.template, []
    for left, right in zip(found.pairs, found.pairs[1:], strict=False):
        lost = [template.words[p] for p in range(left.part + 1, right.part)]
        if any(lost) or (right.at - left.at > 1 and right.part - left.part == 1):
            told.append(Difference(expected=_joined(lost), written=_written(query, left.at + 1, right.at)))
        if right.likeness < 1.0:
            in_pieces = right.part == left.part
            written = _written(query, left.at if in_pieces else right.at, right.at + 1)
            if in_pieces and told and told[-1].expected == template.words[left.part]:
                del told[-1]  # the first piece alone
            told.append(Difference(expected=template.words[right.part], written=written))
    return tuple(difference for difference in told if difference.expected != difference.written)


def _joined(words: Sequence[str]) -> str:
    return " ".join(word for word in words if word)


def _written(query: Query, start: int, end: int) -> str:
    if start >= end:
        return ""
    return " ".join(query.text[query.tokens[start].start : query.tokens[end - 1].end].split())


def weighed(row: Sequence[float], weights: Mapping[str, float]) -> tuple[tuple[Weighed, ...], tuple[Weighed, ...]]:
    """The numbers of one candidate by name, those of an entry and those of silence, the weightiest first."""
    names = (*SIGNALS, *SILENCE)
    told = [Weighed(signal=n, value=round(x, 4), weight=weights[n]) for n, x in zip(names, row, strict=True)]
    parts = told[: len(SIGNALS)], told[len(SIGNALS) :]
    entry, silence = (sorted((w for w in part if _tells(w)), key=_least) for part in parts)
    return tuple(entry), tuple(silence)


def separated(best: Sequence[float], next_best: Sequence[float], weights: Mapping[str, float]) -> tuple[Weighed, ...]:
    """By which signals two candidates differ, those that set them apart most first."""
    return weighed([a - b for a, b in zip(best, next_best, strict=True)], weights)[0]


def _tells(item: Weighed) -> bool:
    return abs(item.points) >= _WORTH_TELLING


def _least(item: Weighed) -> float:
    return -abs(item.points)


def lines(why: Explained, verdict: Verdict, sure: float) -> list[str]:
    """
    Why an entry was found, for a terminal: what matched, what differed, what weighed, and what came next.

    Where `verdict` answers with nothing, also why; `sure` is the probability from which an answer costs less than a
    question back.
    """
    told = ["", f"Why {why.entry}: {why.score:.0%} likely, against {why.silent:.0%} for none."]
    if held_back := _held_back(why, verdict, sure):
        told.append(f"  {held_back}")
    if why.told is not None:
        told.append(f"  The words around the code: {why.told:.0%} likely those of somebody who has the error.")
    if why.template:
        told.append(f"  Matched: {why.template}")
    told += [f"    instead of “{d.expected}”: “{d.written}”" for d in why.differences if d.expected and d.written]
    told += [f"    left out: “{d.expected}”" for d in why.differences if not d.written]
    told += [f"    put in: “{d.written}”" for d in why.differences if not d.expected]
    told += [f"  Read: {name} = {value}" for name, value in why.values.items()]
    told += [*_table("  For it", why.signals), *_table("  For none", why.silence)]
    if why.runner_up:
        told.append(f"  Next: {why.runner_up}, {why.runner_up_score:.1%} likely.")
        told += _table("  What sets them apart", why.separated_by)
    return told


def _held_back(why: Explained, verdict: Verdict, sure: float) -> str | None:
    if verdict.outcome == "none" and verdict.foreign_code:
        return f"Ruled out by {verdict.foreign_code}: no entry has this code, and another code can mean another cause."
    if verdict.outcome != "ask":
        return None
    if why.score < sure:
        return f"A question back: below {sure:.0%}, the risk of a wrong answer costs more than a question."
    return "A question back, however likely it is: neither a code nor an error text settles it."


def _table(title: str, items: Sequence[Weighed]) -> list[str]:
    rows = [f"    {i.points:+7.2f}  {i.signal} ({i.value:.2f}*{i.weight:+.2f})" for i in items]
    return [f"{title}:", *rows] if rows else []
