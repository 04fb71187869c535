"""
Which part of an entry is for who states a fact below it, or says what they have done.

An entry says for whom its parts are: `If the contact was merged in Xero`. Who says "it was merged" is shown those
steps, and who denies it what is left. Who says "I unlocked it" is shown what comes behind the step `Unlock the date`.
Nothing is known here of single entries, nor of phrases: the words of the message are looked for in the conditions and
the steps of the entry.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from bot.models import Entry, Product
from bot.understanding.cues import NOT
from bot.understanding.lexicon import A_NUMBER, Lexicon, Query, without_number
from bot.understanding.normalize import clean
from bot.understanding.passages import Passage, passages

MOST = 3
"""Steps that are shown of those which somebody asks for alike."""

LONGEST = 16
"""Words of a message up to which it may state one fact and no more."""

_LEAST = 2.5  # nats that a word tells by which a part is found
_LITTLE = frozenset(  # words that tell nothing of which part is meant
    """
    a about again all already also an and any are as at be been but by can did do does done for from get got had has
    have he hello her here hi his how i if in into is it its just later me mine much my need now of ok okay on only or
    our ours out please pls so some somebody someone than that the their them then there these they this those to today
    too up us use uses using want was we well were what when where which who whose why will with would xero yes
    yesterday you your next had im ive weve youve theyve last ago week weeks month months day days morning night
    message messages error errors same still else look
    """.split()  # noqa: SIM905 - a list of so many words is not read any more
)
_PLAIN = frozenset({"group", "last", "wish"})
"""The ways to find a part by which also somebody is answered who may want nothing."""

_DENYING = NOT | {
    "no", "nor", "neither", "none", "nothing", "without", "didnt", "werent", "hadnt", "wont", "couldnt"
}  # fmt: skip
_CLAUSE = re.compile(r"[,.;:!?\n]+(?=\s|$)|\s[-\u2013\u2014]+\s|\b(?:but|though|although|because)\b", re.IGNORECASE)
_PART = re.compile(r",\s")
_SENTENCE = re.compile(r"(?<=[.:])\s")
_CONDITION = re.compile(r"^If\s([^,.;]+)")
_CASE = re.compile(r"^(?:An?|Any|Every|No)\b")
"""How a title begins that names a case: `An invoice with payments`. Others say what is done."""

_WISH = re.compile(r"^\W*(?:please|pls|kindly|can you|could you)\b", re.IGNORECASE)
_DONE = re.compile(r"(?:ed|done|sent|put|made|run|given|gone)$")


@dataclass(frozen=True, slots=True)
class _Said:
    """
    One clause: the words that tell something, the faults among them, and whether it denies them.

    `is_done`: it says that something was done; `is_wish`: that somebody is to do it.
    """

    heads: frozenset[str]
    faults: frozenset[str]
    denies: bool
    is_done: bool
    is_wish: bool


@dataclass(frozen=True, slots=True)
class _Branch:
    """What is shown to those for whom a condition holds: a part of the entry; `otherwise` to those who deny it."""

    heads: frozenset[str]
    denies: bool
    shown: tuple[Passage, ...]
    otherwise: tuple[Passage, ...] = ()


class Stating:
    """Finds the part of an entry for what a message states. `weight` is what a word tells anywhere, in nats."""

    def __init__(self, entry: Entry, product: Product, lexicon: Lexicon, weight: Callable[[str], float]) -> None:
        self._entry, self._lexicon, self._weight = entry, lexicon, weight
        self._little = _LITTLE | {word.casefold() for word in product.name.split()}
        self._passages = tuple(passages(entry))

    def part_for(
        self, text: str, asks: Callable[[str], bool], *, alone: bool = False, strict: bool = False
    ) -> list[Passage]:
        """
        The passages that are for who writes `text`; nothing where it asks something, or states none of it.

        Steps that were done bring the next one only where nothing else is said, and with `alone` so does a fact. With
        `strict` it has to be the condition of a whole branch, and steps bring nothing: few tell of them to be answered.
        """
        if len(text.split()) > LONGEST:
            return []
        said = []
        for clause in _CLAUSE.split(text.replace("\u2019", "'")):
            one = self._said(clause)
            if one.heads and asks(clause) and not one.is_wish:
                return []
            said += [one] if one.heads else []
        ways = self._ways()
        found = [[way(one) for way in ways.values()] for one in said]
        whole = all(any(parts) for parts in found)
        if any(one.faults and not any(parts) for one, parts in zip(said, found, strict=True)) or (alone and not whole):
            return []
        for at, name in enumerate(ways):
            part = next((parts[at] for parts in found if parts[at]), [])
            if part and (whole or name != "done") and (name in _PLAIN or not strict):
                return part
        return []

    def _ways(self) -> dict[str, Callable[[_Said], list[Passage]]]:
        """The ways to find a part, by name; the first that finds one counts."""
        groups, last = [*self._groups()], [*self._whom_to_ask()]
        steps, statements = [*self._single("step")], [*self._single("statement")]
        every = [*groups, *last]
        return {
            "group": lambda said: self._held(said, groups, every),
            "step": lambda said: self._held(said, steps, steps),
            "next": lambda said: self._denied(said, steps),
            "wish": lambda said: self._named(said, self._steps())[:MOST] if said.is_wish else [],
            "done": self._behind,
            "statement": lambda said: self._held(said, statements, statements),
            "last": lambda said: self._held(said, last, every),
            "left": lambda said: self._denied(said, groups),
        }

    # ---- what the entry says for whom its parts are

    def _groups(self) -> Iterator[_Branch]:
        """The groups of steps, by when they are for; by their titles where those say it."""
        titles = [group.title for group in self._entry.fix]
        own = {title: self._of_group(title) for title in titles}
        for group in self._entry.fix:
            others = [title for title in titles if title != group.title]
            left = own[others[0]] if len(others) == 1 else () if others else self._escalation()
            for clause in _PART.split(group.when or (group.title if _CASE.match(group.title) else "")):
                yield _Branch(self._every(clause), self._denies(clause), own[group.title], left)

    def _single(self, kind: Literal["step", "statement"]) -> Iterator[_Branch]:
        """Single steps or statements that begin with their condition; whoever denies that of a step does the next."""
        own = [one for one in self._passages if one.kind == kind]
        for one, behind in zip(own, [*own[1:], None], strict=True):
            if found := _CONDITION.match(one.text):
                following = (behind,) if behind and kind == "step" and behind.heading == one.heading else ()
                yield _Branch(self._every(found[1]), self._denies(found[1]), (one,), following)

    def _whom_to_ask(self) -> Iterator[_Branch]:
        when = self._entry.escalation.when if self._entry.escalation else ""
        for clause in _PART.split(_SENTENCE.split(when)[0])[:-1]:  # the last says what to do then
            if not self._lexicon.read(clean(clause)).tells_of_a_fault or self._denies(clause):
                yield _Branch(self._every(clause), self._denies(clause), self._escalation())

    def _of_group(self, title: str) -> tuple[Passage, ...]:
        return tuple(one for one in self._passages if one.heading == title and one.kind != "question")

    def _escalation(self) -> tuple[Passage, ...]:
        return tuple(one for one in self._passages if one.kind == "escalation")

    # ---- what of it a clause states

    def _held(self, said: _Said, branches: Sequence[_Branch], every: Sequence[_Branch]) -> list[Passage]:
        """What is shown where a clause states the condition of one of `branches`, and says no other word for it."""
        return self._best(said, [one for one in branches if one.denies == said.denies], every, lambda one: one.shown)

    def _denied(self, said: _Said, branches: Sequence[_Branch]) -> list[Passage]:
        return self._best(
            said, [one for one in branches if one.denies != said.denies], branches, lambda one: one.otherwise
        )

    def _best(
        self, said: _Said, branches: Sequence[_Branch], every: Sequence[_Branch],
        shown: Callable[[_Branch], Sequence[Passage]],
    ) -> list[Passage]:  # fmt: skip
        alike = [one.heads for one in every if branches and one.denies == branches[0].denies]
        common = frozenset.intersection(*alike) if len(alike) > 1 else frozenset()
        told = [(self._nats(said, one.heads - common), one) for one in branches]
        most = max((nats for nats, _ in told), default=0.0)
        best = [one for nats, one in told if nats == most]
        is_one = len({shown(one) for one in best}) == 1
        return [*shown(best[0])] if most >= _LEAST and is_one else []

    def _behind(self, said: _Said) -> list[Passage]:
        """The rest of a group behind the step that a clause says is done, or states the outcome of."""
        best = self._named(said, [step for step in self._steps() if step.number]) if said.is_done else []
        if len(best) != 1:
            return []
        own = self._of_group(best[0].heading)
        over = [one for one in own if one.kind == "step" and one.number <= best[0].number]
        left = [one for one in own if one not in over]
        return left if any(one.kind == "step" for one in left) else []

    def _named(self, said: _Said, steps: Sequence[Passage]) -> list[Passage]:
        """The steps that a clause names best, in their order."""
        found = [(0.0 if said.denies else self._nats(said, self._every(step.text)), step) for step in steps]
        most = max((nats for nats, _ in found), default=0.0)
        return [step for nats, step in found if nats == most] if most >= _LEAST else []

    def _steps(self) -> list[Passage]:
        return [one for one in self._passages if one.kind == "step"]

    def _nats(self, said: _Said, heads: Collection[str]) -> float:
        """What a clause and a condition share tells, in nats; nothing where the clause says more of something else."""
        shared = said.heads.intersection(heads)
        if 2 * len(shared) < len(said.heads) or not said.faults <= shared:
            return 0.0
        return sum(self._weight(head) for head in shared)

    # ---- words

    def _said(self, clause: str) -> _Said:
        query = self._lexicon.read(clean(clause))
        told = (at for at, one in enumerate(query.tokens) if not self._is_little(one.word))
        heads = {at: head for at in told if (head := _head(query, at)) != A_NUMBER}
        done = any(_DONE.search(query.tokens[at].word) for at in heads)
        faults = frozenset(head for at, head in heads.items() if at in query.faults)
        return _Said(
            frozenset(heads.values()), faults, self._denies(clause), done, bool(_WISH.match(clause)) and not done
        )

    def _every(self, text: str) -> frozenset[str]:
        """The stems of a text of the entry and the ideas that they stand for."""
        query = self._lexicon.read_words(clean(text.replace("*", " ").replace("`", " ")))
        own = [at for at, one in enumerate(query.tokens) if not self._is_little(one.word)]
        return frozenset((*(query.stems[at] for at in own), *(f"={query.ideas[at]}" for at in own if query.ideas[at])))

    def _is_little(self, word: str) -> bool:
        return _plain(word) in self._little or _plain(word) in _DENYING

    def _denies(self, clause: str) -> bool:
        return not _DENYING.isdisjoint(_plain(word) for word in re.findall(r"[\w'\u2019]+", clause))


def _head(query: Query, at: int) -> str:
    return f"={query.ideas[at]}" if query.ideas[at] else without_number(query.stems[at])


def _plain(word: str) -> str:
    return re.sub(r"['\u2019]", "", word.casefold())
