"""
What the knowledge base recognized before: the file `knowledge/recognized.json`.

It holds a short sign for every text that says where it belongs, with how well it was recognized when the weights were
last learned. `concierge kb check` reports each text that is recognized worse than that. Learning anew keeps the better
of both, so that a text which an edit has harmed stays reported until it is right again, or is changed or taken out.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

from bot.authoring.files import Files
from bot.errors import KnowledgeError
from bot.knowledge.file import Read
from bot.knowledge.problems import Problem
from bot.knowledge.slips import Place
from bot.knowledge.writing import write_whole
from bot.models import Elsewhere, Entry, KnowledgeBase, Verdict

RECORD = "recognized.json"

Level = Literal[0, 1, 2]
"""2: answered as it should be, or not answered where silence is right; 1: offered in a question back; 0: neither."""

_EXCERPT = 60
_UNREADABLE = (
    "{folder}/recognized.json cannot be read, so nobody knows what was recognized before. Take the file from the last "
    "version that was sound, or begin a new one with `concierge kb learn --accept`."
)
_WORSE = {2: "was answered with its entry before", 1: "was offered with its entry before"}


class Recognizer(Protocol):
    """What gives a verdict for a message."""

    def match(self, text: str, /) -> Verdict:
        """What `text` is about."""
        ...


@dataclass(frozen=True, slots=True)
class Known:
    """A text that says where it belongs: to `entry`, or that it does not (`denied`, None for all entries)."""

    text: str
    entry: str | None
    place: Place
    denied: bool = False

    @property
    def sign(self) -> str:
        """What stands for the text in the record; another text, entry or meaning has another one."""
        told = f"{self.entry}\n{self.denied}\n{self.text}"
        return hashlib.sha256(told.encode()).hexdigest()[:12]


def texts_of(entry: Entry) -> Iterator[Known]:
    """Every text of an entry that says where it belongs."""
    for number, error in enumerate(entry.errors):
        yield Known(entry.with_examples(error.text), entry.id, ("errors", number))
    for number, text in enumerate(entry.said):
        yield Known(text, entry.id, ("said", number))
    for place, question in enumerate(entry.faq):
        yield Known(question.question, entry.id, ("faq", place, "question"))
        for number, text in enumerate(question.said):
            yield Known(text, entry.id, ("faq", place, "said", number))
    for number, near in enumerate(entry.not_this):
        yield Known(near.text, entry.id, ("not_this", number), denied=True)


def elsewhere_of(knowledge: KnowledgeBase) -> Iterator[Known]:
    """Every text that belongs to no entry."""
    for key in ("errors", "talk"):
        for number, text in enumerate(getattr(knowledge.elsewhere, key)):
            yield Known(text, None, (key, number), denied=True)


def level(known: Known, verdict: Verdict) -> Level:
    """How well a text was recognized."""
    answered = {match.entry for match in verdict.matches}
    if known.denied:
        return 0 if (known.entry in answered if known.entry else answered) else 2
    if known.entry in answered:
        return 2
    return 1 if verdict.outcome == "ask" and known.entry in {c.entry for c in verdict.candidates} else 0


def read(folder: Path) -> dict[str, Level]:
    """
    The record of `folder`; empty when there is none.

    Of the two versions that a merge left in it, it takes the better of both. Raises KnowledgeError when the record
    cannot be read: taken for an empty one, it would be written anew, and nobody would learn what an edit made worse.
    """
    try:
        text = (folder / RECORD).read_text(encoding="utf-8")
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise KnowledgeError(_UNREADABLE.format(folder=folder.name)) from error
    best: dict[str, Level] = {}
    for version in _versions(text):
        try:
            found = json.loads(version)
            signs: dict[str, Level] = dict.fromkeys(found.get("missed", ()), 0)
            signs |= dict.fromkeys(found["right"], 2) | dict.fromkeys(found["offered"], 1)
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise KnowledgeError(_UNREADABLE.format(folder=folder.name)) from error
        best |= {sign: max(known, best.get(sign, 0)) for sign, known in signs.items()}
    return best


def newest_last(files: Files) -> list[tuple[str, Read[Entry]]]:
    """The entries by id, those at the end of which the record holds no text: they have come since it was written."""
    try:
        before = read(files.folder)
    except KnowledgeError:  # nobody knows what was there before
        before = {}

    def is_new(one: tuple[str, Read[Entry]]) -> bool:
        entry = one[1].model
        return entry is None or not any(known.sign in before for known in texts_of(entry))

    return sorted(files.entries.items(), key=is_new)


def merged(folder: Path) -> bool:
    """Whether the record holds two versions, as a merge left them."""
    try:
        return len(_versions((folder / RECORD).read_text(encoding="utf-8"))) > 1
    except (OSError, ValueError):
        return False


def _versions(text: str) -> list[str]:
    """`text` as it is, or both versions of it when it holds the marks of a merge that did not come to an end."""
    if not re.search(r"^<{7}", text, re.MULTILINE):
        return [text]
    kept: tuple[list[str], list[str]] = ([], [])
    side: int | None = None  # None: the line belongs to both
    for line in text.splitlines():
        match line[:7]:
            case "<<<<<<<":
                side = 0
            case "|||||||":
                side = 2  # what both had before
            case "=======":
                side = 1
            case ">>>>>>>":
                side = None
            case _:
                for number in (0, 1):
                    if side in {None, number}:
                        kept[number].append(line)
    return ["\n".join(lines) for lines in kept]


@dataclass(frozen=True, slots=True)
class Changes:
    """
    What has become of the texts since the record was written.

    `now` says how well each is recognized, by its sign. `new` counts those recognized that the record does not
    hold, and `better` those recognized better than it says. `unknown` are those that it does not hold and that do not
    bring back what they should, and `worse` those recognized worse, each with its problem.
    """

    now: Mapping[str, Level]
    new: int
    better: int
    unknown: tuple[Problem, ...]
    worse: tuple[Problem, ...]


def changes(files: Files, knowledge: KnowledgeBase, recognizer: Recognizer, before: Mapping[str, Level]) -> Changes:
    """What differs from the record `before`. Takes about as many milliseconds as there are texts."""
    now: dict[str, Level] = {}
    unknown: list[Problem] = []
    found_worse: list[Problem] = []
    for known, stands_in in _all(files, knowledge):
        verdict = recognizer.match(known.text)
        now[known.sign] = level(known, verdict)
        if known.sign in before:
            found_worse += _compared(known, before, verdict, stands_in)
        elif now[known.sign] < 2:
            unknown.append(stands_in.problem(f"“{_short(known.text)}” {_brings(verdict)}.", *known.place))
    return Changes(
        now=now,
        new=sum(found == 2 and sign not in before for sign, found in now.items()),
        better=sum(found > before.get(sign, found) for sign, found in now.items()),
        unknown=tuple(unknown),
        worse=tuple(found_worse),
    )


def keep(folder: Path, now: Mapping[str, Level], before: Mapping[str, Level]) -> None:
    """
    Writes the record: of each text the better of what it was before and is now. What is gone is forgotten.

    Raises OSError.
    """
    best = {sign: max(found, before.get(sign, 0)) for sign, found in now.items()}
    record = {
        "right": sorted(sign for sign, found in best.items() if found == 2),
        "offered": sorted(sign for sign, found in best.items() if found == 1),
        "missed": sorted(sign for sign, found in best.items() if found == 0),  # so that it is told once
    }
    write_whole(folder / RECORD, f"{json.dumps(record, indent=0)}\n".encode())


def problems(files: Files, knowledge: KnowledgeBase, recognizer: Recognizer) -> Iterator[Problem]:
    """Each text that is recognized worse than the record says, with what it brings back now; and what the record is."""
    name = f"{files.folder.name}/{RECORD}"
    try:
        before = read(files.folder)
    except KnowledgeError as error:
        yield Problem(name, 1, str(error))
        return
    if merged(files.folder):
        yield Problem(name, 1, "A merge left two versions in this file. Run `concierge kb learn`: it joins them.")
    for known, stands_in in _all(files, knowledge) if before else ():
        if before.get(known.sign):
            yield from _compared(known, before, recognizer.match(known.text), stands_in)


def _all(files: Files, knowledge: KnowledgeBase) -> Iterator[tuple[Known, Read[Entry] | Read[Elsewhere]]]:
    """Every text that says where it belongs, with the file in which it stands."""
    for key, entry in knowledge.entries.items():
        for known in texts_of(entry):
            yield known, files.entries[key]
    for known in elsewhere_of(knowledge):
        yield known, files.elsewhere


def _compared(
    known: Known, before: Mapping[str, Level], verdict: Verdict, stands_in: Read[Entry] | Read[Elsewhere]
) -> Iterator[Problem]:
    earlier = before[known.sign]
    if level(known, verdict) < earlier:
        told = "was not answered before" if known.denied else _WORSE[earlier]
        message = f"“{_short(known.text)}” {told} and {_brings(verdict)} now. Mend what has changed, or change the"
        yield stands_in.problem(f"{message} text; `concierge kb learn --accept` leaves it so.", *known.place)


def _brings(verdict: Verdict) -> str:
    """What a verdict does, as the end of a sentence."""
    if verdict.outcome == "answer":
        return f"brings back {', '.join(match.entry for match in verdict.matches)}"
    return "brings back a question" if verdict.outcome == "ask" else "brings back nothing"


def _short(text: str) -> str:
    return text if len(text) <= _EXCERPT else f"{text[: _EXCERPT - 1].rstrip()}…"
