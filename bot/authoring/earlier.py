"""
What the knowledge base recognized before: the file `knowledge/recognized.json`.

It holds a short sign for every text that says where it belongs, with how well it was recognized when the weights were
last learned. `concierge kb check` reports each text that is recognized worse than that. Learning anew keeps the better
of both, so that a text which an edit has harmed stays reported until it is right again, or is changed or taken out.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

from bot.authoring.files import Files
from bot.knowledgefile import Problem, Read
from bot.models import Elsewhere, Entry, KnowledgeBase, Verdict
from bot.slips import Place

RECORD = "recognized.json"

Level = Literal[0, 1, 2]
"""2: answered as it should be, or not answered where silence is right; 1: offered in a question back; 0: neither."""

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


def levels(knowledge: KnowledgeBase, recognizer: Recognizer) -> dict[str, Level]:
    """How well every text is recognized now, by its sign. Takes about as many milliseconds as there are texts."""
    known = [text for entry in knowledge.entries.values() for text in texts_of(entry)]
    return {k.sign: level(k, recognizer.match(k.text)) for k in (*known, *elsewhere_of(knowledge))}


def read(folder: Path) -> dict[str, Level]:
    """The record of `folder`; empty when there is none or it cannot be read."""
    try:
        found = json.loads((folder / RECORD).read_text(encoding="utf-8"))
        return {sign: 1 if sign in found["offered"] else 2 for sign in (*found["right"], *found["offered"])}
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def keep(folder: Path, now: Mapping[str, Level], *, accept: bool = False) -> None:
    """
    Writes the record: for each text the better of what it was before and what it is now.

    `accept` takes what is now, whatever it was. Texts that are gone are forgotten.
    """
    before = {} if accept else read(folder)
    best = {sign: max(found, before.get(sign, 0)) for sign, found in now.items()}
    record = {
        "right": sorted(sign for sign, found in best.items() if found == 2),
        "offered": sorted(sign for sign, found in best.items() if found == 1),
    }
    (folder / RECORD).write_text(json.dumps(record, indent=0) + "\n", encoding="utf-8")


def worse(files: Files, knowledge: KnowledgeBase, recognizer: Recognizer) -> Iterator[Problem]:
    """Each text that is recognized worse than the record says, with what it brings back now."""
    before = read(files.folder)
    if not before:
        return
    for key, entry in knowledge.entries.items():
        for known in texts_of(entry):
            yield from _compared(known, before, recognizer, files.entries[key])
    for known in elsewhere_of(knowledge):
        yield from _compared(known, before, recognizer, files.elsewhere)


def _compared(
    known: Known, before: Mapping[str, Level], recognizer: Recognizer, stands_in: Read[Entry] | Read[Elsewhere]
) -> Iterator[Problem]:
    earlier = before.get(known.sign, 0)
    if not earlier:
        return
    verdict = recognizer.match(known.text)
    if level(known, verdict) < earlier:
        told = "was not answered before" if known.denied else _WORSE[earlier]
        found = ", ".join(match.entry for match in verdict.matches) or {
            "ask": "a question back",
            "none": "nothing",
        }.get(verdict.outcome, "nothing")
        message = f"This text {told} and brings back {found} now. Mend what has changed, or change the text."
        yield stands_in.problem(message, *known.place)
