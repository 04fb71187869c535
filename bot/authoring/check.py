"""
Everything that is wrong with the knowledge base, with file and line, for the people who write it.

`loading.load` refuses what the bot cannot use. `check` asks for more: that every text brings back the entry in which
it stands, that nothing is named that does not exist, that a menu is written one way, and that a reply fits into Slack.
What is wrong in one file does not keep the others from being checked. Of an entry that contradicts another only this
is told: how its texts are recognized, and those of the other beside it, would merely follow. And nothing is compared
with before, or with all other entries, until every file can be used.
"""

from __future__ import annotations

import contextlib
import datetime as dt
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from bot.authoring import across, earlier, entrytexts, rules, specificity
from bot.authoring.files import Files, read_folder
from bot.errors import ConciergeError, KnowledgeError
from bot.knowledge.file import Read
from bot.knowledge.loading import english, load
from bot.knowledge.problems import Problem
from bot.knowledge.slips import Place
from bot.models import Elsewhere, Entry, KnowledgeBase, Match, Verdict

OVERDUE = dt.timedelta(days=365)
"""How long after somebody held an entry against its sources it should be done again."""


class Recognizer(Protocol):
    """What gives a verdict for a message: `matching.Matcher`."""

    def match(self, text: str, *, product: str | None = None, without: Collection[str] = ()) -> Verdict:
        """What `text` is about."""
        ...

    def follow_up(self, text: str, entries: Sequence[str]) -> Match | None:
        """The frequent question of one of `entries` that `text` asks in their thread."""
        ...


@dataclass(frozen=True, slots=True)
class Findings:
    """
    What was found in a knowledge folder.

    `problems` have to be put right. `reminders` come with time and not with a change, so they fail nothing: they name
    entries that nobody has held against their sources for a year. `entries` and `questions` say how much was checked,
    and `broken` that a file cannot be read as it was meant or contradicts another, so that nothing can be learned yet.
    """

    problems: tuple[Problem, ...]
    reminders: tuple[Problem, ...]
    entries: int
    questions: int
    broken: bool = False


def examine(
    folder: Path,
    matcher_of: Callable[[KnowledgeBase], Recognizer],
    exceeds: Callable[[Entry, KnowledgeBase], list[str]] | None = None,
    *,
    today: dt.date | None = None,
    thorough: bool = False,
) -> Findings:
    """
    Everything there is to say about the knowledge base in `folder`.

    `matcher_of` gives the matcher for a knowledge base, and `exceeds` the limits of Slack that the reply for an entry
    exceeds, as whole sentences. `today` is this day unless given. `thorough` also has every description matched, which
    takes about a millisecond for each, and reports those that bring back another entry.
    """
    if not folder.is_dir():
        return Findings((Problem(folder.as_posix(), 1, "This folder does not exist."),), (), 0, 0)
    files = read_folder(folder)
    day = today or dt.datetime.now(dt.UTC).astimezone().date()
    problems = [*files.problems()]
    problems += across.stray_files(folder)
    problems += _by_file(files, day)
    problems += _across(files)
    clashes = [*across.clashes(files)]
    problems += (clash.problem for clash in clashes)
    undecided = {clash.entry for clash in clashes if clash.entry}
    problems += _in_use(files, undecided, matcher_of, exceeds, thorough)
    models = [read.model for read in files.entries.values() if read.model]
    return Findings(
        problems=tuple(sorted(set(problems))),
        reminders=tuple(_overdue(files, day)),
        entries=len(files.entries),
        questions=sum(len(entry.faq) for entry in models),
        broken=any(keeps_from_learning(files)),
    )


def keeps_from_learning(files: Files) -> Iterator[Problem]:
    """What has to be mended first: learned as it is, it would be taken for what is meant."""
    yield from files.problems()
    yield from across.ids(files)
    yield from (clash.problem for clash in across.clashes(files) if clash.entry)


def _by_file(files: Files, day: dt.date) -> Iterator[Problem]:
    # An entry whose id is not its path is told as that, and not where others name it in one way or the other.
    known = files.entries.keys() | {read.model.id for read in files.entries.values() if read.model}
    for key, read in files.entries.items():
        if read.model:
            product = files.products[key.split("/")[0]].model
            yield from rules.entry_problems(read, read.model, product, known)
            if read.model.checked > day + dt.timedelta(days=1):  # somewhere it is tomorrow already
                message = f"The day {read.model.checked} is in the future. Write the day on which you held it"
                yield read.problem(f"{message} against its sources.", "checked")
    for key, read_product in files.products.items():
        if read_product.model:
            yield from rules.product_problems(read_product, read_product.model, _uses(files, key))


def _uses(files: Files, product: str) -> set[str] | None:
    """The sources that the entries of `product` name, though they may not fit the schema; None if one is no YAML."""
    found: set[str] = set()
    for key, read in files.entries.items():
        if key.split("/")[0] == product:
            if read.data is None:
                return None
            found.update(_named_sources(read.data, set()))
    return found


def _named_sources(data: Any, seen: set[int]) -> Iterator[str]:
    """`seen` holds what was looked through before: aliases put one value into many places."""
    if id(data) in seen:
        return
    if isinstance(data, Mapping):
        seen.add(id(data))
        for key, value in data.items():
            if key == "source" and isinstance(value, str):
                yield value
            else:
                yield from _named_sources(value, seen)
    elif isinstance(data, list):
        seen.add(id(data))
        for item in data:
            yield from _named_sources(item, seen)


def _across(files: Files) -> Iterator[Problem]:
    yield from across.ids(files)
    yield from across.menu_paths(files)
    yield from across.single_labels(files)
    yield from across.vocabulary(files.vocabulary)
    yield from across.beyond(files)
    yield from across.names(files.products.values(), files.elsewhere)


def _overdue(files: Files, day: dt.date) -> Iterator[Problem]:
    for read in files.entries.values():
        if read.model and read.model.checked < day - OVERDUE:
            yield read.problem(
                f"Nobody has held this entry against its sources since {read.model.checked}. Do it, and write the day.",
                "checked",
            )


# --------------------------------------------------------------------------------------------------------------------
# What becomes of the texts when the bot uses them


def _in_use(
    files: Files,
    undecided: Collection[str],
    matcher_of: Callable[[KnowledgeBase], Recognizer],
    exceeds: Callable[[Entry, KnowledgeBase], list[str]] | None,
    thorough: bool,
) -> Iterator[Problem]:
    knowledge = _usable(files, undecided)
    if knowledge is None:
        return
    try:
        recognizer = matcher_of(knowledge)
    except ConciergeError as error:
        yield Problem(files.folder.name, 1, str(error))
    else:
        for key, entry in knowledge.entries.items():
            read, known = files.entries[key], knowledge.entries
            recognition = _Recognition(read, read.model or entry, recognizer, known, knowledge.elsewhere)
            yield from recognition.problems(thorough)
        if len(knowledge.entries) == len(files.entries) and not any(files.problems()):
            # Without one of its files a knowledge base recognizes differently, which is over once that is mended.
            yield from earlier.problems(files, knowledge, recognizer)
            yield from specificity.problems(files, knowledge)
    if exceeds:
        yield from _too_long(files, knowledge, exceeds)


def _usable(files: Files, undecided: Collection[str]) -> KnowledgeBase | None:
    """
    The knowledge base of all files that can be used; None when there is no vocabulary, or no entry.

    It goes without the `undecided` entries, which contradict others, and without near misses that belong to an entry
    which it does not have: taken for nobody's, they would keep an error text from the entry that is meant.
    """
    if files.vocabulary.model is None or files.elsewhere.model is None:
        return None
    products = {key: read.model for key, read in files.products.items() if read.model and read.model.id == key}
    entries = {
        key: read.model
        for key, read in files.entries.items()
        if read.model and read.model.id == key and key.split("/")[0] in products and key not in undecided
    }
    if not entries:
        return None
    placed = {key: _without_unplaced(entry, entries) for key, entry in entries.items()}
    if placed == entries and len(entries) == len(files.entries) and not any(files.problems()):
        with contextlib.suppress(KnowledgeError):  # what it is about is said of the files themselves
            return load(files.folder)  # every file is sound, so it is the very knowledge base that the bot uses
    return KnowledgeBase(
        products=products,
        entries=placed,
        elsewhere=files.elsewhere.model,
        vocabulary=files.vocabulary.model,
        english=english(),
    )


def _without_unplaced(entry: Entry, known: Collection[str]) -> Entry:
    placed = tuple(near for near in entry.not_this if near.instead is None or near.instead in known)
    return entry.model_copy(update={"not_this": placed})


def _too_long(
    files: Files, knowledge: KnowledgeBase, exceeds: Callable[[Entry, KnowledgeBase], list[str]]
) -> Iterator[Problem]:
    for key, entry in knowledge.entries.items():
        read = files.entries[key]
        if any(rules.reference_problems(read, entry, knowledge.products[entry.product], files.entries)):
            continue  # a reply cannot be made without what it refers to
        if rules.lacking_documents(knowledge.products[entry.product]):
            continue  # nor without the document of a source, which is said of the product
        try:
            for limit in exceeds(entry, knowledge):
                yield read.problem(f"Slack would refuse the reply: {limit} Shorten the entry.", "id")
        except ConciergeError as error:
            yield read.problem(f"No reply can be made of this entry: {error}", "id")


_APART = {
    "answer": "Write `said` and `not_this` so that they tell the two apart.",
    "ask": "Write more `said`, and `not_this` in the others, so that they tell them apart.",
    "none": "Write it with more of what the screen shows; a few common words tell no error from another.",
}
"""What to do about an error text that is not recognized, by the outcome."""
_ALONE = "Write it with more of what the screen shows, and more into `talk` and `errors` of `elsewhere.yml`."
"""The same where no other entry is likely."""


@dataclass(frozen=True, slots=True)
class _Recognition:
    """How the texts of one entry are recognized, in a knowledge base with the entries `known` and this `elsewhere`."""

    read: Read[Entry]
    entry: Entry
    recognizer: Recognizer
    known: Collection[str]
    elsewhere: Elsewhere

    def problems(self, thorough: bool) -> Iterator[Problem]:
        """Each text that does not bring back what it should."""
        yield from self._errors()
        yield from self._near_misses()
        yield from self._questions()
        if thorough:
            yield from self._descriptions()

    def _errors(self) -> Iterator[Problem]:
        for number, error in enumerate(self.entry.errors):
            names = entrytexts.placeholders(error.text)
            if any(name not in self.entry.placeholders for name in names):
                continue
            examples = {name: self.entry.placeholders[name].example for name in names}
            verdict = self.recognizer.match(self.entry.with_examples(error.text))
            match = next((m for m in verdict.matches if m.entry == self.entry.id), None)
            if match is None or verdict.outcome != "answer":
                message = f"This error text {_instead(verdict)}. {self._advice(error.text, verdict)}"
                yield self.read.problem(message, "errors", number)
                continue
            for name in names:
                value = match.values.get(name, "")
                if entrytexts.same(value) != entrytexts.same(examples[name]):
                    yield self.read.problem(_misread(name, examples[name], value), "errors", number)

    def _advice(self, text: str, verdict: Verdict) -> str:
        """What to do about an error text that is not recognized."""
        words = f" {entrytexts.same(text)} "
        for name in (*self.elsewhere.rivals, *self.elsewhere.systems):
            if f" {entrytexts.same(name)} " in words:
                return f"`elsewhere.yml` says that {name} is not ours. Take it out there, if this error may name it."
        alone = verdict.outcome == "ask" and all(c.entry == self.entry.id for c in verdict.candidates)
        return _ALONE if alone else _APART[verdict.outcome]

    def _near_misses(self) -> Iterator[Problem]:
        for number, near in enumerate(self.entry.not_this):
            if near.instead is not None and near.instead not in self.known:
                continue
            place = ("not_this", number)
            verdict = self.recognizer.match(near.text)
            if verdict.outcome == "answer" and _holds(verdict, self.entry.id):
                message = "This text must not bring back the entry, and does. Add near misses of its kind, or make"
                yield self.read.problem(f"{message} the descriptions that it resembles more particular.", *place)
            elif near.instead and verdict.outcome == "answer" and not _holds(verdict, near.instead):
                message = f"This text belongs to {near.instead}, but {_instead(verdict)}. Look at the `said` of both."
                yield self.read.problem(message, *place)

    def _questions(self) -> Iterator[Problem]:
        """A question may need the thread of its entry to be understood, but alone it must not bring back another."""
        for number, question in enumerate(self.entry.faq):
            right, place = (self.entry.id, question.slug), ("faq", number, "question")
            verdict = self.recognizer.match(question.question)
            matches = verdict.matches
            if verdict.outcome != "answer" and (match := self.recognizer.follow_up(question.question, [self.entry.id])):
                matches = (match,)
            if right not in {(match.entry, match.faq) for match in matches}:
                advice = "Write more of its `said`, in which it differs from the others."
                yield self.read.problem(f"This question {self._other(matches, verdict)}. {advice}", *place)

    def _other(self, matches: Sequence[Match], verdict: Verdict) -> str:
        """As `_instead`, for a question that is understood as another one of its entry, or as none of them."""
        own = [match.faq for match in matches if match.entry == self.entry.id]
        if own:
            return f"brings back the question #{own[0]}" if own[0] else "brings back its entry as a whole"
        return _instead(verdict)

    def _descriptions(self) -> Iterator[Problem]:
        texts: list[tuple[Place, str]] = [(("said", number), text) for number, text in enumerate(self.entry.said)]
        for position, question in enumerate(self.entry.faq):
            texts += [(("faq", position, "said", n), text) for n, text in enumerate(question.said)]
        for place, text in texts:
            verdict = self.recognizer.match(text)
            if verdict.outcome == "answer" and not _holds(verdict, self.entry.id):
                advice = "Say what is particular to this entry, or take the text out."
                yield self.read.problem(f"This text {_instead(verdict)}. {advice}", *place)


def _holds(verdict: Verdict, entry: str) -> bool:
    return any(match.entry == entry for match in verdict.matches)


def _misread(name: str, example: str, value: str) -> str:
    """That a placeholder does not get its example when that stands in the error text, and what to do."""
    if "://" in example:
        message = f"{{{name}}} never gets a value, since web addresses are taken out of a message before it is read."
        return f"{message} Leave it out of the error text, and write what stands around it."
    message = f"With its example “{example}”, the value of {{{name}}} is read as “{value}”."
    return f"{message} Try another wording of the example."


def _instead(verdict: Verdict) -> str:
    """What a verdict brings back, as the end of a sentence."""
    if verdict.outcome == "answer":
        found = [f"{match.entry}#{match.faq}" if match.faq else match.entry for match in verdict.matches]
        return f"brings back {' and '.join(found)}"
    if verdict.outcome == "ask":
        return f"is not sure enough to be answered; the candidates are {', '.join(c.entry for c in verdict.candidates)}"
    return "brings back nothing"
