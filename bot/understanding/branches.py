"""
Whose case it is: which groups of steps are for the case that a question speaks of, where others are for another case.

An answer may hold steps for an invoice that has been paid, and others for one that has been voided. "it's paid, what
now?" is about the first alone, and so is "it is not voided". That is told by the words of a group's condition and
title, as far as no other group with a condition has them too, and by what is denied.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass

from bot.models import Entry
from bot.understanding.cues import DENYING
from bot.understanding.lexicon import Lexicon, Query, without_number
from bot.understanding.normalize import clean

_SAYS_LITTLE = frozenset(
    """
    a an and any are as at be been being by can could did do does for from had has have her his how i if in is it its
    just longer may might more must my of on or our really she should so some that the their them then there these they
    this those to us was we were what when where which who why will with would xero yet you your
    """.split()  # noqa: SIM905
)
_ASKS = frozenset({"do", "does", "did"})
_WHO = frozenset({"i", "we", "you", "they", "he", "she", "it"})
_SAME = {"=paid": "=payment"}
"""What is said of a thing and of its having happened: an invoice is paid when payments are applied to it."""

Said = Mapping[str, bool | None]
"""What a text speaks of: each word or the idea that it stands for, and whether it is so; None for what is asked."""


@dataclass(frozen=True, slots=True)
class Case:
    """When a group of steps is for: its condition, and what this and its title say that those of no other group do."""

    condition: Said
    own: Said

    def told_of(self, asked: Said, held: Collection[str]) -> set[str]:
        """What a question says of this case, `held` being words of a step that is for another one."""
        return {one for one in _shared(asked, self.own) if one in self.condition or one not in held}


def said_in(query: Query, left_out: frozenset[str]) -> Said:
    """What a text speaks of; `not`, `no` and the like deny the next word that says something, `do we` asks for it."""
    found: dict[str, bool | None] = {}
    so: bool | None = True
    before = ("", "", -1)
    for token, stem, idea in zip(query.tokens, query.stems, query.ideas, strict=True):
        verb, who, segment = before
        if token.segment != segment:
            so = True
        elif verb in _ASKS and who in _WHO:
            so = None
        if token.word in DENYING:
            so = False
        elif token.word not in _SAYS_LITTLE and token.word not in left_out:
            head = f"={idea}" if idea else without_number(stem)
            found.setdefault(_SAME.get(head, head), so)
            so = True
        before = (who, token.word, token.segment)
    return found


def cases_of(entry: Entry, lexicon: Lexicon, left_out: frozenset[str]) -> dict[int, Case]:
    """The cases that the groups of steps with a condition are for, by the number of the group from 1."""

    def said(text: str) -> Said:
        return said_in(lexicon.read_words(clean(text)), left_out)

    groups = {at: group for at, group in enumerate(entry.fix, 1) if group.when}
    told = {at: {**said(group.title), **said(group.when or "")} for at, group in groups.items()}
    return {
        at: Case(said(group.when or ""), _without(told[at], [other for one, other in told.items() if one != at]))
        for at, group in groups.items()
    }


def is_of_another(
    asked: Said, group: int, held: Iterable[str], cases: Mapping[int, Case], weight: Callable[[str], float]
) -> bool:
    """
    Whether a question is about another case than that of a group's step, which holds the words and ideas `held`.

    So it is when the question denies the case of the step, or says more of the case of another group than of the step.
    """
    if group not in cases:
        return False
    own, words = cases[group], {_SAME.get(one, one) for one in held}
    denied = {one for one, so in asked.items() if so is not None and own.condition.get(one, so) is not so}
    others = [case.told_of(asked, words) for one, case in cases.items() if one != group]
    about = (_shared(asked, own.own) | (asked.keys() & words)) - denied

    def told(heads: Iterable[str]) -> float:
        return sum(weight(head) for head in heads)

    return any(told(denied | other) > told(about - other) for other in [set[str](), *others])


def told_of_case(asked: Said, group: int, cases: Mapping[int, Case], weight: Callable[[str], float]) -> float:
    """How much a question says of the case of a group, in nats."""
    return sum(weight(one) for one in _shared(asked, cases[group].own)) if group in cases else 0.0


def _without(told: Said, others: Iterable[Said]) -> Said:
    common = {pair for other in others for pair in other.items()}
    return dict(told.items() - common)


def _shared(asked: Said, case: Said) -> set[str]:
    return {one for one, so in asked.items() if so is not None and so is case.get(one)}
