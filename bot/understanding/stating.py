"""
Which part of an entry is for who states a fact below it, or says what they have done.

An entry says for whom its parts are: `If the contact was merged in Xero`. Who says "it was merged" is shown those
steps, and who denies it what is left. Who says "I unlocked it" is shown what comes behind the step `Unlock the date`,
and who says so of the last step of a group, or of what its title says, is shown the groups behind it.
Nothing is known here of single entries, nor of phrases: the words of the message are looked for in the conditions and
the steps of the entry.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import dropwhile
from typing import Literal

from bot.models import Entry, Product, StepGroup
from bot.understanding.clauses import Clauses, Condition, Said, as_changes
from bot.understanding.cues import HOW
from bot.understanding.lexicon import Lexicon
from bot.understanding.normalize import clean
from bot.understanding.passages import Passage, in_context, passages

MOST = 3
"""Steps that are shown of those which somebody asks for alike."""

LONGEST = 16
"""Words of a message up to which it may state one fact and no more."""

_LEAST = 2.5  # nats that a word tells by which a part is found
_PLAIN = frozenset({"group", "last", "wish", "left", "step"})
"""The ways to find a part by which also somebody is answered who may want nothing."""

_PART = re.compile(r",\s")
_SENTENCE = re.compile(r"(?<=[.:])\s")
_CONDITION = re.compile(r"^If\s((?:[^,.;]|,(?=\d))+)")
_ANOTHER_WAY = re.compile(r"^Or\b")
"""
How the title of a group begins that stands in the place of the one before it: `Or remove it in Xero`.

It is another way for the same case, unless its condition says the contrary.
"""

_CASE = re.compile(r"^(?:An?|Any|Every|No)\b")
"""How a title begins that names a case: `An invoice to which payments`. Others say what is done."""

_WHEN = re.compile(r"\b(?:when|once|after|until|as soon as)\b[^,.;:]*", re.IGNORECASE)
"""When a step is to be done, which is none of what is done in it: `once the token has been refreshed`."""

_ANYTHING = frozenset({"put", "made", "make", "done", "do", "run", "given", "give", "gone", "taken", "take"})
"""The stems with which people say that they have done anything."""


@dataclass(frozen=True, slots=True)
class _Branch:
    """What is shown to those for whom a condition holds: a part of the entry; `otherwise` to those who deny it."""

    condition: Condition
    shown: tuple[Passage, ...]
    otherwise: tuple[Passage, ...] = ()
    title: str = ""


@dataclass(frozen=True, slots=True)
class _Deed:
    """
    What can be done: the `steps` that it takes, and what comes `behind` it; `is_whole`: it is a whole group.

    `heads` are all that tells of it, and `deeds` those which do not stand in its condition.
    """

    heads: frozenset[str]
    deeds: frozenset[str]
    steps: tuple[Passage, ...]
    behind: tuple[Passage, ...]
    is_whole: bool


class Stating:
    """Finds the part of an entry for what a message states. `weight` is what a word tells anywhere, in nats."""

    def __init__(self, entry: Entry, product: Product, lexicon: Lexicon, weight: Callable[[str], float]) -> None:
        self._entry, self._lexicon = entry, lexicon
        self._passages = tuple(passages(entry))
        self._clauses = Clauses(product, " ".join(group.when or "" for group in entry.fix), lexicon, weight)
        self._parties = self._clauses.heads_of(" ".join(party.name for party in product.parties.values()))

    def part_for(
        self, text: str, asks: Callable[[str], bool], *, alone: bool = False, strict: bool = False
    ) -> list[Passage]:
        """
        The passages that are for who writes `text`; nothing where it asks something, or states none of it.

        Steps that were done bring the next one only where nothing else is said, and with `alone` so does a fact. With
        `strict` it has to state or deny a condition, and steps that were done bring nothing: few tell of them to be
        answered.
        """
        if len(text.split()) > LONGEST:
            return []
        clauses = [*self._clauses.of(text)]
        if any(one.heads and (one.is_unsure or (asks(clause) and not one.is_wish)) for clause, one in clauses):
            return []
        said = [one for _, one in clauses if one.heads]
        ways = self._ways(said)
        found = [[way(one) for way in ways.values()] for one in said]
        whole = all(any(parts) or self._is_known(one) for one, parts in zip(said, found, strict=True))
        if any(one.faults and not any(parts) for one, parts in zip(said, found, strict=True)) or (alone and not whole):
            return []
        first = {name: next((parts[at] for parts in found if parts[at]), []) for at, name in enumerate(ways)}
        done = first.pop("done")
        if first["left"]:
            first["left"] = self._left(said)
        told = next((part for name, part in first.items() if part and (name in _PLAIN or not strict)), [])
        leads_on = whole and not strict and not any(one.is_unchanged for _, one in clauses)
        return done if done and leads_on and _goes_on(told, done) else told

    def way_to(self, text: str) -> list[Passage]:
        """
        The steps for who asks how to do what the title of a group says, or a step: all of them, or up to that.

        One step alone says no more than what they ask. For who asks how to reach somebody to ask, it is whom to ask.
        """
        asked = HOW.search(text)
        rest = text[asked.end() :] if asked else ""
        said, verb = self._clauses.said(rest), self._clauses.first_of(rest)
        if verb is None:
            return []
        if said.heads & self._parties and len(said.heads - self._parties) <= 1:
            return [*self._escalation()]  # how they are reached, which is no step
        named = self._named(said, {verb})
        whole = any(one.is_whole for one in named)
        steps = {step for one in named if one.is_whole == whole for step in one.steps}
        return [one for one in self._passages if one in steps] if whole or len(steps) > 1 else []

    def _ways(self, clauses: Sequence[Said]) -> dict[str, Callable[[Said], list[Passage]]]:
        """The ways to find a part, by name; the first that finds one counts. What any clause denies holds for none."""
        cases, last = [*self._groups()], [*self._whom_to_ask()]
        every = [*cases, *last]
        groups = [one for one in cases if not self._denial(clauses, one)]
        last = [one for one in last if not self._denial(clauses, one)]
        steps, statements = [*self._single("step")], [*self._single("statement")]

        def done(said: Said) -> list[Passage]:
            return [] if self._is_case(said, [*cases, *steps]) else self._behind(said)

        return {
            "group": lambda said: [] if done(said) else self._held(said, groups, every),
            "step": lambda said: [] if done(said) else self._held(said, steps, steps),
            "next": lambda said: [] if self._left([said]) else self._denied(said, steps),
            "wish": lambda said: in_context(self._wished(said), self._entry),
            "done": done,
            "statement": lambda said: self._held(said, statements, statements),
            "last": lambda said: self._held(said, last, every),
            "left": lambda said: self._left([said]),
        }

    # ---- what the entry says for whom its parts are

    def _groups(self) -> Iterator[_Branch]:
        """The groups of steps, by when they are for; by their titles where those say it."""
        for group in self._entry.fix:
            for clause in _PART.split(_case_of(group)):
                if clause:
                    yield self._branch(clause, self._of_group(group.title), title=group.title)

    def _single(self, kind: Literal["step", "statement"]) -> Iterator[_Branch]:
        """Single steps or statements that begin with their condition; whoever denies that of a step does the rest."""
        own = [one for one in self._passages if one.kind == kind]
        for at, one in enumerate(own, 1):
            if found := _CONDITION.match(one.text):
                rest = [other for other in own[at:] if kind == "step" and other.group == one.group]
                yield self._branch(found[1], (one,), tuple(rest if one.number else rest[:1]))

    def _whom_to_ask(self) -> Iterator[_Branch]:
        when = self._entry.escalation.when if self._entry.escalation else ""
        for clause in _PART.split(_SENTENCE.split(when)[0])[:-1]:  # the last says what to do then
            branch = self._branch(clause, self._escalation())
            if not self._lexicon.read(clean(clause)).tells_of_a_fault or branch.condition.denies:
                yield branch

    def _branch(
        self, clause: str, shown: tuple[Passage, ...], otherwise: tuple[Passage, ...] = (), title: str = ""
    ) -> _Branch:
        return _Branch(self._clauses.condition(clause), shown, otherwise, title)

    def _of_group(self, title: str) -> tuple[Passage, ...]:
        return tuple(one for one in self._passages if one.heading == title and one.kind != "question")

    def _escalation(self) -> tuple[Passage, ...]:
        return tuple(one for one in self._passages if one.kind == "escalation")

    # ---- what of it a clause states

    def _held(self, said: Said, branches: Sequence[_Branch], every: Sequence[_Branch]) -> list[Passage]:
        """What is shown where a clause states a condition of `branches`, and says no other word for it of `every`."""
        common = (
            frozenset.intersection(*(frozenset(one.condition.told.items()) for one in every)) if len(every) > 1 else ()
        )
        told = [(self._clauses.stated(said, one.condition, common), one) for one in branches]
        most = max((nats for nats, _ in told), default=0.0)
        best = [one for nats, one in told if nats == most]
        if most < _LEAST or (len({one.shown for one in best}) > 1 and not self._are_some(best, every)):
            return []
        shown = {passage for one in best for passage in one.shown}
        return [passage for passage in self._passages if passage in shown]

    def _are_some(self, best: Sequence[_Branch], every: Sequence[_Branch]) -> bool:
        """Whether branches are for some of the groups that the entry has for a case, and not for all of them."""
        return {""} != {one.title for one in best} != {one.title for one in every if one.title}

    def _denied(self, said: Said, branches: Sequence[_Branch]) -> list[Passage]:
        """What is shown where a clause denies the condition of one of `branches`."""
        told = [(self._clauses.contradicted(said, one.condition), one) for one in branches if one.otherwise]
        most = max((nats for nats, _ in told), default=0.0)
        best = {one.otherwise for nats, one in told if nats == most}
        return [*best.pop()] if most >= _LEAST and len(best) == 1 else []

    def _denial(self, said: Iterable[Said], branch: _Branch) -> float:
        """How much the clause that denies most of a condition tells of that, in nats."""
        return max((self._clauses.contradicted(clause, branch.condition) for clause in said), default=0.0)

    def _left(self, said: Sequence[Said]) -> list[Passage]:
        """The parts for the cases that are left to whoever denies some of them."""
        groups = [*self._groups()]
        cases = list(dict.fromkeys(one.title for one in groups))
        denied = {one.title for one in groups if self._denial(said, one) >= _LEAST}
        denied |= {title for title in cases if self._is_other_way(title, groups, denied)}
        left = [title for title in cases if title not in denied]
        if not denied:
            return []
        if left:
            shown = [passage for title in left for passage in self._of_group(title)]
            return [*shown, *(self._escalation() if self._has_another_case(said, groups) else ())]
        others = [group.title for group in self._entry.fix if group.title not in cases]
        if len(cases) == 1 and others:
            return [*self._of_group(others[0])] if len(others) == 1 else []
        return [*self._escalation()]

    def _is_other_way(self, title: str, groups: Sequence[_Branch], denied: Collection[str]) -> bool:
        """Whether a group is another way for the case of the group above it, which is denied."""
        titles = [group.title for group in self._entry.fix]
        above = titles[max(0, titles.index(title) - 1)]
        if above not in denied or not _ANOTHER_WAY.match(title):
            return False
        own, others = ([one.condition for one in groups if one.title == name] for name in (title, above))
        return not any(one.clashes_with(other) for one in own for other in others)

    def _is_known(self, said: Said) -> bool:
        """Whether a clause says no more than that a step is done, or that something is otherwise than in a case."""
        cases = (*self._groups(), *self._whom_to_ask())
        done = self._named(said, said.done - _ANYTHING) if said.done else []
        return bool(done) or any(self._denial([said], one) >= _LEAST for one in cases)

    def _has_another_case(self, said: Sequence[Said], groups: Sequence[_Branch]) -> bool:
        """Whether the entry says whom to ask in a case for which it has no steps, and nobody has denied that one."""
        of_groups = {head for one in groups for head in one.condition.told}
        further = [one for one in self._whom_to_ask() if not of_groups.isdisjoint(one.condition.told)]
        return not all(self._denial(said, one) >= _LEAST for one in further)

    def _is_case(self, said: Said, branches: Iterable[_Branch]) -> bool:
        """Whether that which was done is the case that some steps are for, as `merged`."""
        return any(
            said.done & one.condition.done and self._clauses.shared(said, one.condition.told) for one in branches
        )

    def _behind(self, said: Said) -> list[Passage]:
        """What comes behind that which a clause says is done: the rest of its group, or else the groups behind it."""
        if not said.done:
            return []
        best = [one for one in self._named(said, said.done - _ANYTHING) if one.behind]
        ways = {one.behind for one in best if one.is_whole == any(other.is_whole for other in best)}
        return [*ways.pop()] if len(ways) == 1 else []

    def _named(self, said: Said, deed: Collection[str]) -> list[_Deed]:
        """What a clause names best of all that can be done, where a `deed` is done in it: who changed removed none."""
        if said.denies:
            return []
        found = [
            (self._clauses.shared(said, one.heads), one)
            for one in self._deeds()
            if as_changes(deed) <= as_changes(one.deeds)
        ]
        most = max((nats for nats, _ in found), default=0.0)
        return [one for nats, one in found if nats == most] if most >= _LEAST else []

    def _deeds(self) -> Iterator[_Deed]:
        """What can be done, group by group and step by step."""
        for at, group in enumerate(self._entry.fix, 1):
            behind = self._after(at)
            steps = tuple(one for one in self._steps() if one.group == at)
            last = behind or self._beyond(group.title, steps)
            title = self._clauses.heads_of(group.title)
            yield _Deed(title, title, steps, last, is_whole=True)
            for step in steps:
                if step.number or len(steps) == 1 or _CONDITION.match(step.text):
                    done, rest = (steps[: step.number], steps[step.number :]) if step.number else ((step,), ())
                    told = _WHEN.sub(" ", _SENTENCE.split(step.text)[0])
                    deeds = self._clauses.heads_of(_CONDITION.sub(" ", told))
                    yield _Deed(self._clauses.heads_of(told), deeds, done, rest or behind, is_whole=False)

    def _beyond(self, title: str, steps: Sequence[Passage]) -> tuple[Passage, ...]:
        """The last of several steps where the title of their group tells nothing of it, as `Export again`."""
        last = steps[-1]
        return () if last.number == 0 or self._clauses.heads_of(title) & self._clauses.heads_of(last.text) else (last,)

    def _after(self, at: int) -> tuple[Passage, ...]:
        """The groups behind one that is done, but for those in its place, up to the next that is for everybody."""
        done, later = self._entry.fix[at - 1], self._entry.fix[at:]
        shown: list[int] = []
        for number, group in dropwhile(lambda one: _ANOTHER_WAY.match(one[1].title), enumerate(later, at + 1)):
            if _case_of(done) and _case_of(group):
                continue
            shown.append(number)
            if not _case_of(group):
                break
        return tuple(one for one in self._passages if one.group in shown)

    def _wished(self, said: Said) -> list[Passage]:
        """The steps, up to `MOST`, that a clause which wants something done names best, in their order."""
        if said.denies or not said.is_wish:
            return []
        found = [(self._clauses.shared(said, self._clauses.heads_of(step.text)), step) for step in self._steps()]
        most = max((nats for nats, _ in found), default=0.0)
        return [step for nats, step in found if nats == most][:MOST] if most >= _LEAST else []

    def _steps(self) -> list[Passage]:
        return [one for one in self._passages if one.kind == "step"]


def _goes_on(told: Sequence[Passage], done: Sequence[Passage]) -> bool:
    """Whether what comes behind a deed is more than the part for a fact besides it, and not for another case."""
    cases = {one.when for one in told}
    return not told or not (set(told) <= set(done) or any(one.when and one.when not in cases for one in done))


def _case_of(group: StepGroup) -> str:
    """For which case a group is: its condition, or its title where that names one."""
    return group.when or (group.title if _CASE.match(group.title) else "")
