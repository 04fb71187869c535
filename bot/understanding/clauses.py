"""
What the clauses of a message say, and how much that tells of a condition.

A clause is read word by word: each that tells something, and whether it is so. The conditions that an entry names are
read alike, so that a clause can be held against them: it states one, or denies it, or speaks of something else.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from bot.models import Product
from bot.understanding.cues import DENYING
from bot.understanding.lexicon import A_NUMBER, Lexicon, Query, without_number
from bot.understanding.normalize import clean
from bot.understanding.polarity import ABSENT, polarity_of

_LITTLE = frozenset(  # words that tell nothing of which part is meant
    """
    a about again all already also an and any are as at be been but by can did do does done for from get got had has
    have he hello her here hi his how i if in into is it its just later me mine much my need now of ok okay on only or
    our ours out please pls so some somebody someone than that the their them then there these they this those to today
    too up us use uses using want was we well were what when where which who whose why will with would xero yes
    yesterday you your next had im ive weve youve theyve last ago week weeks month months day days morning night
    message messages error errors same still else look one ones longer really actually
    think believe guess suppose maybe perhaps probably roughly around yet
    """.split()  # noqa: SIM905 - a list of so many words is not read any more
)
_CLAUSE = re.compile(
    r"(?<=\?)(?=\s|$)"  # a question mark stays with what it asks
    r"|[,.;:!\n]+(?=\s|$)|\s[-\u2013\u2014]+\s|\b(?:but|though|although|because)\b"
    r"|\band(?=\s(?:it|it's|its|they|we|i|he|she|the|that|this)\s)"
    r"|\s(?=(?:(?:and|so) )?(?:now what|what(?:'s)? (?:now|next|then|else)|what (?:do|should|must|can) (?:i|we) do)\b)",
    re.IGNORECASE,
)
_ANSWERED = re.compile(r"\?+\s*no(?:pe)?\b", re.IGNORECASE)
"""A question of one's own with its answer, as in `archived? no, merged`."""
_UNSURE = re.compile(
    r"\b(?:(?:not|isn't|aren't) (?:\w+ )?(?:sure|certain|clear)|unsure|no idea|dunno|whether"
    r"|(?:don'?t|do not|cannot|can'?t) (?:\w+ )?(?:know|tell))\b",
    re.IGNORECASE,
)
_UNCHANGED = re.compile(r"\bsame\b", re.IGNORECASE)
"""What a clause says by which nothing else is told than that what was done has not helped: `same again`."""

_SAME = "same"
"""The head of whatever is said to be the same or not; with what it is said of behind it, as `same:email`."""
_WISH = re.compile(r"^\W*(?:please|pls|kindly|can you|could you)\b", re.IGNORECASE)
_DONE = re.compile(r"(?:ed|done|sent|put|made|run|given|gone|found|chosen|taken)$")
_CHANGES = frozenset({"chang", "updat", "correct", "edit", "adjust", "amend", "modifi", "fix"})
"""The stems with which people say of anything that they have changed it."""

_CHANGE = "=change"
_OF_CHANGE = 1.0  # nats that it tells: too little where nothing says what was changed


Told = Mapping[str, bool | None]
"""Words, or the ideas that they stand for, and whether each is so; None for what is only spoken of beside a denial."""


@dataclass(frozen=True, slots=True)
class Said:
    """
    One clause: the words that tell something, and the faults among them.

    `denies_all`: it denies whatever there is. `done`: the words that say what was done, as `changed`; `is_wish`: it
    says that somebody is to do something. `is_unsure`: who says it does not know; `is_unchanged`: it says that
    something is the same, and not of what.
    """

    told: Told
    faults: frozenset[str]
    denies_all: bool
    done: frozenset[str]
    is_wish: bool
    is_unsure: bool
    is_unchanged: bool

    @property
    def heads(self) -> frozenset[str]:
        """The words that tell something, or the ideas that they stand for."""
        return frozenset(self.told)

    @property
    def denies(self) -> bool:
        """Whether it denies anything, or speaks of it beside a denial."""
        return any(not so for head, so in self.told.items() if not _is_compared(head))


@dataclass(frozen=True, slots=True)
class Condition:
    """
    When a part of an entry is for somebody, read as what people say.

    `done`: the words that say what was done; `compares`: it holds for what is the same, or is not; `neither`: it denies
    several things, and all of them.
    """

    told: Told
    done: frozenset[str]
    compares: bool
    neither: bool

    @property
    def denies(self) -> bool:
        """Whether it holds where something is not so."""
        return any(so is False for head, so in self.told.items() if not _is_compared(head))

    def clashes_with(self, other: Condition) -> bool:
        """Whether it cannot hold together with another one."""
        return _clash(self.told, other.told)


class Clauses:
    """
    Reads clauses and conditions, and holds the ones against the others.

    `conditions` are those of the entry, which may tell names of the product apart; `weight` is what a word tells
    anywhere, in nats.
    """

    def __init__(self, product: Product, conditions: str, lexicon: Lexicon, weight: Callable[[str], float]) -> None:
        self._product, self._lexicon, self._weight = product, lexicon, weight
        self._little = _LITTLE | {word.casefold() for word in product.name.split()} | DENYING | ABSENT
        names = [re.escape(name) for name in product.names if name.casefold() not in conditions.casefold()]
        self._names = re.compile(rf"\b(?:{'|'.join(sorted(names, key=len, reverse=True))})\b", re.IGNORECASE)

    # ---- what is read

    def of(self, text: str) -> Iterator[tuple[str, Said]]:
        """The clauses of a message, each with what it says."""
        text = _ANSWERED.sub(" no", text.replace("\u2019", "'"))
        for clause in _CLAUSE.split(text):
            yield clause, self.said(clause)

    def first_of(self, text: str) -> str | None:
        """The first word of a text that tells something, or the idea that it stands for."""
        query, _, own = self._words(self._lexicon.read, self._with_own_name(text))
        return _head(query, own[0]) if own else None

    def said(self, clause: str) -> Said:
        """What one clause of a message says."""
        query, words, own = self._words(self._lexicon.read, self._with_own_name(clause))
        polarity = polarity_of(words, own)
        heads = {at: head for at in own if (head := _head(query, at)) != A_NUMBER}
        told = {heads[at]: so for at, so in polarity.so.items() if at in heads}
        for one in polarity.compared:
            nouns = [heads[at] for at in one.nouns if at in heads]
            told |= {f"{_SAME}:{head}": one.same for head in nouns} or {_SAME: one.same}
        faults = frozenset(head for at, head in heads.items() if at in query.faults and head in told)
        done = frozenset(head for at, head in heads.items() if at in polarity.so and _DONE.search(words[at]))
        return Said(
            told, faults, polarity.denies_all, done, bool(_WISH.match(clause)) and not done,
            bool(_UNSURE.search(clause)), not told and bool(_UNCHANGED.search(clause)),
        )  # fmt: skip

    def condition(self, text: str) -> Condition:
        """What a condition of the entry says."""
        told: dict[str, bool | None] = {}
        done: set[str] = set()
        compares = neither = False
        for part in _CLAUSE.split(text.replace("*", " ").replace("`", " ")):
            query, words, own = self._words(self._lexicon.read_words, part)
            polarity = polarity_of(words, own)
            heads = {at: _heads(query, at) for at in own}
            told |= {head: so for at, so in polarity.so.items() for head in heads[at]}
            done |= {head for at in polarity.so if _DONE.search(words[at]) for head in heads[at]}
            for one in polarity.compared:
                told |= {_SAME: one.same}
                told |= {f"{_SAME}:{head}": one.same for at in one.nouns for head in heads[at]}
            compares, neither = compares or polarity.strict, neither or polarity.denies_all
        neither = neither and sum(so is False for so in told.values()) > 1
        return Condition(told, frozenset(done), compares, neither)

    def heads_of(self, text: str) -> frozenset[str]:
        """The stems of a text of the entry and the ideas that they stand for."""
        query, _, own = self._words(self._lexicon.read_words, text.replace("*", " ").replace("`", " "))
        return frozenset(head for at in own for head in _heads(query, at))

    def _with_own_name(self, text: str) -> str:
        """A text that calls the product by the one name whose words tell nothing here."""
        return self._names.sub(lambda _: self._product.name, text)

    def _words(self, read: Callable[[str], Query], text: str) -> tuple[Query, list[str], list[int]]:
        """A text as it is read, its words without apostrophes, and the places of those that tell something."""
        query = read(clean(text))
        words = [_plain(token.word) for token in query.tokens]
        return query, words, [at for at, word in enumerate(words) if word not in self._little]

    # ---- what it tells of a condition

    def stated(self, said: Said, condition: Condition, common: Collection[tuple[str, bool | None]]) -> float:
        """What a clause tells of a condition that it says holds, in nats."""
        shared = said.heads & condition.told.keys()
        sure = [head for head in shared if (said.told[head] is None) == (condition.told[head] is None)]
        if not sure or _clash(said.told, condition.told):
            return 0.0
        if condition.compares and not self._is_about_likeness(said, condition):
            return 0.0
        if condition.denies and all(said.told[head] or condition.told[head] for head in sure):
            return 0.0
        if condition.neither and not said.denies_all and [*said.told.values()].count(False) <= 1:
            return 0.0
        own = [head for head in shared if (head, condition.told[head]) not in common]
        rest = {head for head, so in said.told.items() if so is not False and not _is_compared(head)}
        denial = any(said.told[head] is False for head in own)  # whose word is as much of what is said as any other
        if 2 * (len(own) + denial) < len(rest.union(own)) + denial or not said.faults <= shared:
            return 0.0
        return sum(self._weighed(head) for head in own)

    def _is_about_likeness(self, said: Said, condition: Condition) -> bool:
        """Whether a clause compares what a condition does, or compares nothing and tells of no deed besides."""
        compared = {head for head in said.told if _is_compared(head)}
        shared = condition.told.keys() & (compared or {f"{_SAME}:{head}" for head in said.told})
        return bool(shared) or not (compared or said.done)

    def contradicted(self, said: Said, condition: Condition) -> float:
        """What a clause tells of a condition that it says does not hold, in nats."""
        shared = said.heads & condition.told.keys()
        clash = [head for head in shared if {said.told[head], condition.told[head]} == {True, False}]
        if 2 * len(shared) < len(said.heads) or not said.faults <= shared:
            return 0.0
        return sum(self._weighed(head) for head in clash)

    def shared(self, said: Said, heads: Iterable[str]) -> float:
        """What a clause and a condition share tells, in nats; nothing where the clause says more of something else."""
        own = as_changes(said.heads)
        shared = own & as_changes(heads)
        if 2 * len(shared) < len(own) or not as_changes(said.faults) <= shared:
            return 0.0
        return sum(self._weighed(head) for head in shared)

    def _weighed(self, head: str) -> float:
        return _OF_CHANGE if head == _CHANGE else self._weight(_SAME if _is_compared(head) else head)


def as_changes(heads: Iterable[str]) -> frozenset[str]:
    """The same heads, with one for all the stems that say of something that it was changed."""
    return frozenset(_CHANGE if head in _CHANGES else head for head in heads)


def _is_compared(head: str) -> bool:
    return head == _SAME or head.startswith(f"{_SAME}:")


def _clash(one: Told, other: Told) -> bool:
    return any({one[head], other[head]} == {True, False} for head in one.keys() & other.keys())


def _heads(query: Query, at: int) -> tuple[str, ...]:
    """The stem of a word and the idea that it stands for."""
    return (query.stems[at], f"={query.ideas[at]}") if query.ideas[at] else (query.stems[at],)


def _head(query: Query, at: int) -> str:
    return f"={query.ideas[at]}" if query.ideas[at] else without_number(query.stems[at])


def _plain(word: str) -> str:
    return re.sub(r"['\u2019]", "", word.casefold())
