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
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import dropwhile
from typing import Literal

from bot.models import Entry, Product, StepGroup
from bot.understanding.cues import HOW
from bot.understanding.lexicon import A_NUMBER, Lexicon, Query, without_number
from bot.understanding.normalize import clean
from bot.understanding.passages import Passage, in_context, passages
from bot.understanding.polarity import ABSENT, DENYING, polarity_of

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
    message messages error errors same still else look one ones longer really actually
    think believe guess suppose maybe perhaps probably roughly around yet
    """.split()  # noqa: SIM905 - a list of so many words is not read any more
)
_PLAIN = frozenset({"group", "last", "wish", "left", "step"})
"""The ways to find a part by which also somebody is answered who may want nothing."""

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
_PART = re.compile(r",\s")
_SENTENCE = re.compile(r"(?<=[.:])\s")
_CONDITION = re.compile(r"^If\s((?:[^,.;]|,(?=\d))+)")
_ANOTHER_WAY = re.compile(r"^Or\b")
"""
How the title of a group begins that stands in the place of the one before it: `Or remove it in Xero`.

It is another way for the same case, unless its condition says the contrary.
"""

_CASE = re.compile(r"^(?:An?|Any|Every|No)\b")
"""How a title begins that names a case: `An invoice with payments`. Others say what is done."""

_WISH = re.compile(r"^\W*(?:please|pls|kindly|can you|could you)\b", re.IGNORECASE)
_DONE = re.compile(r"(?:ed|done|sent|put|made|run|given|gone|found|chosen|taken)$")
_WHEN = re.compile(r"\b(?:when|once|after|until|as soon as)\b[^,.;:]*", re.IGNORECASE)
"""When a step is to be done, which is none of what is done in it: `once the token has been refreshed`."""

_CHANGES = frozenset({"chang", "updat", "correct", "edit", "adjust", "amend", "modifi", "fix"})
"""The stems with which people say of anything that they have changed it."""

_ANYTHING = frozenset({"put", "made", "make", "done", "do", "run", "given", "give", "gone", "taken", "take"})
"""The stems with which people say that they have done anything."""

_CHANGE = "=change"
_OF_CHANGE = 1.0  # nats that it tells: too little where nothing says what was changed


Told = Mapping[str, bool | None]
"""Words, or the ideas that they stand for, and whether each is so; None for what is only spoken of beside a denial."""


@dataclass(frozen=True, slots=True)
class _Said:
    """
    One clause: the words that tell something, and the faults among them.

    `denies_all`: it denies whatever there is. `done`: the words that say what was done, as `changed`; `is_wish`: it
    says that somebody is to do something.
    """

    told: Told
    faults: frozenset[str]
    denies_all: bool
    done: frozenset[str]
    is_wish: bool

    @property
    def heads(self) -> frozenset[str]:
        return frozenset(self.told)

    @property
    def denies(self) -> bool:
        """Whether it denies anything, or speaks of it beside a denial."""
        return any(not so for head, so in self.told.items() if not _is_compared(head))


@dataclass(frozen=True, slots=True)
class _Branch:
    """
    What is shown to those for whom a condition holds: a part of the entry; `otherwise` to those who deny it.

    `done`: the words of the condition that say what was done; `compares`: it holds for what is the same, or is not;
    `neither`: it denies several things, and all of them.
    """

    told: Told
    done: frozenset[str]
    compares: bool
    neither: bool
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
        self._entry, self._product, self._lexicon, self._weight = entry, product, lexicon, weight
        self._little = _LITTLE | {word.casefold() for word in product.name.split()}
        self._passages = tuple(passages(entry))
        self._parties = self._every(" ".join(party.name for party in product.parties.values()))
        conditions = " ".join(group.when or "" for group in entry.fix).casefold()
        names = [re.escape(name) for name in product.names if name.casefold() not in conditions]
        self._names = re.compile(rf"\b(?:{'|'.join(sorted(names, key=len, reverse=True))})\b", re.IGNORECASE)

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
        said, unchanged = [], False
        text = _ANSWERED.sub(" no", text.replace("\u2019", "'"))
        for clause in _CLAUSE.split(self._with_own_name(text)):
            one = self._said(clause)
            if one.heads and (_UNSURE.search(clause) or (asks(clause) and not one.is_wish)):
                return []
            said += [one] if one.heads else []
            unchanged = unchanged or bool(not one.heads and _UNCHANGED.search(clause))
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
        return done if done and whole and not (strict or unchanged) and _goes_on(told, done) else told

    def way_to(self, text: str) -> list[Passage]:
        """
        The steps for who asks how to do what the title of a group says, or a step: all of them, or up to that.

        One step alone says no more than what they ask. For who asks how to reach somebody to ask, it is whom to ask.
        """
        asked = HOW.search(text)
        rest = self._with_own_name(text[asked.end() :]) if asked else ""
        said, (query, _, own) = self._said(rest), self._words(self._lexicon.read, rest)
        if not own:
            return []
        if said.heads & self._parties and len(said.heads - self._parties) <= 1:
            return [*self._escalation()]  # how they are reached, which is no step
        named = self._named(said, {_head(query, own[0])})
        whole = any(one.is_whole for one in named)
        steps = {step for one in named if one.is_whole == whole for step in one.steps}
        return [one for one in self._passages if one in steps] if whole or len(steps) > 1 else []

    def _ways(self, clauses: Sequence[_Said]) -> dict[str, Callable[[_Said], list[Passage]]]:
        """The ways to find a part, by name; the first that finds one counts. What any clause denies holds for none."""
        cases, last = [*self._groups()], [*self._whom_to_ask()]
        every = [*cases, *last]
        groups = [one for one in cases if not self._is_doubted(clauses, one)]
        last = [one for one in last if not self._is_doubted(clauses, one)]
        steps, statements = [*self._single("step")], [*self._single("statement")]

        def done(said: _Said) -> list[Passage]:
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
            if not self._lexicon.read(clean(clause)).tells_of_a_fault or _denies(branch.told):
                yield branch

    def _branch(
        self, clause: str, shown: tuple[Passage, ...], otherwise: tuple[Passage, ...] = (), title: str = ""
    ) -> _Branch:
        told: dict[str, bool | None] = {}
        done: set[str] = set()
        compares = neither = False
        for part in _CLAUSE.split(clause.replace("*", " ").replace("`", " ")):
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
        return _Branch(told, frozenset(done), compares, neither, shown, otherwise, title)

    def _of_group(self, title: str) -> tuple[Passage, ...]:
        return tuple(one for one in self._passages if one.heading == title and one.kind != "question")

    def _escalation(self) -> tuple[Passage, ...]:
        return tuple(one for one in self._passages if one.kind == "escalation")

    # ---- what of it a clause states

    def _held(self, said: _Said, branches: Sequence[_Branch], every: Sequence[_Branch]) -> list[Passage]:
        """What is shown where a clause states a condition of `branches`, and says no other word for it of `every`."""
        common = frozenset.intersection(*(frozenset(one.told.items()) for one in every)) if len(every) > 1 else ()
        told = [(self._stated(said, one, common), one) for one in branches]
        most = max((nats for nats, _ in told), default=0.0)
        best = [one for nats, one in told if nats == most]
        if most < _LEAST or (len({one.shown for one in best}) > 1 and not self._are_some(best, every)):
            return []
        shown = {passage for one in best for passage in one.shown}
        return [passage for passage in self._passages if passage in shown]

    def _are_some(self, best: Sequence[_Branch], every: Sequence[_Branch]) -> bool:
        """Whether branches are for some of the groups that the entry has for a case, and not for all of them."""
        return {""} != {one.title for one in best} != {one.title for one in every if one.title}

    def _stated(self, said: _Said, branch: _Branch, common: Collection[tuple[str, bool | None]]) -> float:
        """What a clause tells of a condition that it says holds, in nats."""
        shared = said.heads & branch.told.keys()
        sure = [head for head in shared if (said.told[head] is None) == (branch.told[head] is None)]
        if not sure or _clash(said.told, branch.told):
            return 0.0
        if branch.compares and not self._is_about_likeness(said, branch):
            return 0.0
        if _denies(branch.told) and all(said.told[head] or branch.told[head] for head in sure):
            return 0.0
        if branch.neither and not said.denies_all and [*said.told.values()].count(False) <= 1:
            return 0.0
        own = [head for head in shared if (head, branch.told[head]) not in common]
        rest = {head for head, so in said.told.items() if so is not False and not _is_compared(head)}
        denial = any(said.told[head] is False for head in own)  # whose word is as much of what is said as any other
        if 2 * (len(own) + denial) < len(rest.union(own)) + denial or not said.faults <= shared:
            return 0.0
        return sum(self._weighed(head) for head in own)

    def _is_about_likeness(self, said: _Said, branch: _Branch) -> bool:
        """Whether a clause compares what a condition does, or compares nothing and tells of no deed besides."""
        compared = {head for head in said.told if _is_compared(head)}
        shared = branch.told.keys() & (compared or {f"{_SAME}:{head}" for head in said.told})
        return bool(shared) or not (compared or said.done)

    def _denied(self, said: _Said, branches: Sequence[_Branch]) -> list[Passage]:
        """What is shown where a clause denies the condition of one of `branches`."""
        told = [(self._contradicted(said, one), one) for one in branches if one.otherwise]
        most = max((nats for nats, _ in told), default=0.0)
        best = {one.otherwise for nats, one in told if nats == most}
        return [*best.pop()] if most >= _LEAST and len(best) == 1 else []

    def _contradicted(self, said: _Said, branch: _Branch) -> float:
        """What a clause tells of a condition that it says does not hold, in nats."""
        shared = said.heads & branch.told.keys()
        clash = [head for head in shared if {said.told[head], branch.told[head]} == {True, False}]
        if 2 * len(shared) < len(said.heads) or not said.faults <= shared:
            return 0.0
        return sum(self._weighed(head) for head in clash)

    def _is_denied(self, said: Sequence[_Said], branch: _Branch) -> bool:
        return any(self._contradicted(clause, branch) >= _LEAST for clause in said)

    def _is_doubted(self, said: Sequence[_Said], branch: _Branch) -> bool:
        return any(self._contradicted(clause, branch) for clause in said)

    def _left(self, said: Sequence[_Said]) -> list[Passage]:
        """The parts for the cases that are left to whoever denies some of them."""
        groups = [*self._groups()]
        cases = list(dict.fromkeys(one.title for one in groups))
        denied = {one.title for one in groups if self._is_denied(said, one)}
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
        own, others = ([one.told for one in groups if one.title == name] for name in (title, above))
        return not any(_clash(one, other) for one in own for other in others)

    def _is_known(self, said: _Said) -> bool:
        """Whether a clause says no more than that a step is done, or that something is otherwise than in a case."""
        cases = (*self._groups(), *self._whom_to_ask())
        done = self._named(said, said.done - _ANYTHING) if said.done else []
        return bool(done) or any(self._is_denied([said], one) for one in cases)

    def _has_another_case(self, said: Sequence[_Said], groups: Sequence[_Branch]) -> bool:
        """Whether the entry says whom to ask in a case for which it has no steps, and nobody has denied that one."""
        of_groups = {head for one in groups for head in one.told}
        further = [one for one in self._whom_to_ask() if not of_groups.isdisjoint(one.told)]
        return not all(self._is_denied(said, one) for one in further)

    def _is_case(self, said: _Said, branches: Iterable[_Branch]) -> bool:
        """Whether that which was done is the case that some steps are for, as `merged`."""
        return any(said.done & one.done and self._nats(said, one.told) for one in branches)

    def _behind(self, said: _Said) -> list[Passage]:
        """What comes behind that which a clause says is done: the rest of its group, or else the groups behind it."""
        if not said.done:
            return []
        best = [one for one in self._named(said, said.done - _ANYTHING) if one.behind]
        ways = {one.behind for one in best if one.is_whole == any(other.is_whole for other in best)}
        return [*ways.pop()] if len(ways) == 1 else []

    def _named(self, said: _Said, deed: Collection[str]) -> list[_Deed]:
        """What a clause names best of all that can be done, where a `deed` is done in it: who changed removed none."""
        if said.denies:
            return []
        found = [(self._nats(said, one.heads), one) for one in self._deeds() if _changes(deed) <= _changes(one.deeds)]
        most = max((nats for nats, _ in found), default=0.0)
        return [one for nats, one in found if nats == most] if most >= _LEAST else []

    def _deeds(self) -> Iterator[_Deed]:
        """What can be done, group by group and step by step."""
        for at, group in enumerate(self._entry.fix, 1):
            behind = self._after(at)
            steps = tuple(one for one in self._steps() if one.group == at)
            last = behind or self._beyond(group.title, steps)
            title = self._every(group.title)
            yield _Deed(title, title, steps, last, is_whole=True)
            for step in steps:
                if step.number or len(steps) == 1 or _CONDITION.match(step.text):
                    done, rest = (steps[: step.number], steps[step.number :]) if step.number else ((step,), ())
                    told = _WHEN.sub(" ", _SENTENCE.split(step.text)[0])
                    deeds = self._every(_CONDITION.sub(" ", told))
                    yield _Deed(self._every(told), deeds, done, rest or behind, is_whole=False)

    def _beyond(self, title: str, steps: Sequence[Passage]) -> tuple[Passage, ...]:
        """The last of several steps where the title of their group tells nothing of it, as `Export again`."""
        last = steps[-1]
        return () if last.number == 0 or self._every(title) & self._every(last.text) else (last,)

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

    def _wished(self, said: _Said) -> list[Passage]:
        """The steps, up to `MOST`, that a clause which wants something done names best, in their order."""
        if said.denies or not said.is_wish:
            return []
        found = [(self._nats(said, self._every(step.text)), step) for step in self._steps()]
        most = max((nats for nats, _ in found), default=0.0)
        return [step for nats, step in found if nats == most][:MOST] if most >= _LEAST else []

    def _steps(self) -> list[Passage]:
        return [one for one in self._passages if one.kind == "step"]

    def _nats(self, said: _Said, heads: Iterable[str]) -> float:
        """What a clause and a condition share tells, in nats; nothing where the clause says more of something else."""
        own = _changes(said.heads)
        shared = own & _changes(heads)
        if 2 * len(shared) < len(own) or not _changes(said.faults) <= shared:
            return 0.0
        return sum(self._weighed(head) for head in shared)

    # ---- words

    def _said(self, clause: str) -> _Said:
        query, words, own = self._words(self._lexicon.read, clause)
        polarity = polarity_of(words, own)
        heads = {at: head for at in own if (head := _head(query, at)) != A_NUMBER}
        told = {heads[at]: so for at, so in polarity.so.items() if at in heads}
        for one in polarity.compared:
            nouns = [heads[at] for at in one.nouns if at in heads]
            told |= {f"{_SAME}:{head}": one.same for head in nouns} or {_SAME: one.same}
        faults = frozenset(head for at, head in heads.items() if at in query.faults and head in told)
        done = frozenset(head for at, head in heads.items() if at in polarity.so and _DONE.search(words[at])) - faults
        return _Said(told, faults, polarity.denies_all, done, bool(_WISH.match(clause)) and not done)

    def _with_own_name(self, text: str) -> str:
        """A text that calls the product by the one name whose words tell nothing here."""
        return self._names.sub(lambda _: self._product.name, text)

    def _every(self, text: str) -> frozenset[str]:
        """The stems of a text of the entry and the ideas that they stand for."""
        query, _, own = self._words(self._lexicon.read_words, text.replace("*", " ").replace("`", " "))
        return frozenset(head for at in own for head in _heads(query, at))

    def _words(self, read: Callable[[str], Query], text: str) -> tuple[Query, list[str], list[int]]:
        """A text as it is read, its words without apostrophes, and the places of those that tell something."""
        query = read(clean(text))
        words = [_plain(token.word) for token in query.tokens]
        little = self._little | DENYING | ABSENT
        return query, words, [at for at, word in enumerate(words) if word not in little]

    def _weighed(self, head: str) -> float:
        return _OF_CHANGE if head == _CHANGE else self._weight(_SAME if _is_compared(head) else head)


def _goes_on(told: Sequence[Passage], done: Sequence[Passage]) -> bool:
    """Whether what comes behind a deed is more than the part for a fact besides it, and not for another case."""
    cases = {one.when for one in told}
    return not told or not (set(told) <= set(done) or any(one.when and one.when not in cases for one in done))


def _case_of(group: StepGroup) -> str:
    """For which case a group is: its condition, or its title where that names one."""
    return group.when or (group.title if _CASE.match(group.title) else "")


def _changes(heads: Iterable[str]) -> frozenset[str]:
    """The same heads, with one for all the stems that say of something that it was changed."""
    return frozenset(_CHANGE if head in _CHANGES else head for head in heads)


def _denies(told: Told) -> bool:
    return any(so is False for head, so in told.items() if not _is_compared(head))


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
