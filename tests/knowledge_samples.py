"""
A small, complete knowledge folder for tests.

Everything in it is sample data: no such product, document or error exists.

`Sample` writes it below a folder; a test breaks one thing in it and looks at what is found.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.authoring import entrytexts
from bot.knowledge import loading
from bot.models import Candidate, KnowledgeBase, Learned, Match, Verdict
from bot.understanding.learning import learn

VOCABULARY = """\
groups:
  refuse: [reject, refuse, bounce]
  sync: [sync, synchronize, carry over]
settled: [sorted, thanks]
trouble: [fails, "won't"]
"""

ELSEWHERE = """\
systems: [Sample Ledger]
code_prefixes: [ZZ]
record_prefixes: [SO]
errors:
  - A sample error of another system
talk:
  - sample lunch, anyone?
"""

PRODUCT = """\
id: sampledesk
name: Sample Desk
aliases: [Desk of Samples]
about: A desk that sends sample orders to Xero.
help: The sample help is in the menu **Help > Sample guide**.
documents:
  "900":
    title: Sample errors
    publisher: Sample publisher
sources:
  errors: {document: "900", section: Errors}
  questions: {document: "900", section: Questions}
  support: {document: "900", section: Support}
parties:
  sample-support:
    name: Sample support
    how:
      - device: web
        steps: [Click **Help**.]
    wants: [error_message]
    source: support
"""

BAD_COLOUR = """\
id: sampledesk/bad-colour
title: Xero does not know the colour of the order
summary: The colour of the sample order is not in Xero.
checked: 2026-01-10
source: errors
codes: [SAMPLE7]
errors:
  - Colour {colour} is not known to the sample ledger
  - text: "The sample ledger refused the colour."
    variant: true
placeholders:
  colour: {label: colour, example: teal, unknown: the colour in the message}
said:
  - sample one about a colour
  - sample two about a colour
  - sample three about a colour
  - sample four about a colour
  - sample five about a colour
  - sample six about a colour
  - sample seven about a colour
  - sample eight about a colour
not_this:
  - {text: The size XL is not known to the sample ledger, why: It is about a size.}
cause:
  - The colour **{colour}** is not in the list of colours.
fix:
  - title: Add the colour
    steps:
      - Open **Settings > Colour lists**.
      - text: Click **Add**.
        warning: This changes the list for everybody.
warnings:
  - Ask first, with the literal text `{}` in your message.
for_editors:
  - The document writes “coluor” where it means the colour.
faq:
  - slug: who
    question: Who may add a sample colour?
    answer: Everybody may.
    source: questions
    said:
      - may i add a sample colour
related: [sampledesk/no-ink]
escalation:
  when: If it goes on, ask Sample support.
  to: sample-support
"""

NO_INK = """\
id: sampledesk/no-ink
title: The sample printer is out of ink
summary: There is no ink in the sample printer.
checked: 2026-01-12
source: errors
errors:
  - The sample printer has no ink
said:
  - sample one about ink
  - sample two about ink
  - sample three about ink
  - sample four about ink
  - sample five about ink
  - sample six about ink
  - sample seven about ink
  - sample eight about ink
cause:
  - The cartridge is empty.
fix:
  - title: Change the cartridge
    steps:
      - Open **Settings > Colour lists** and see which one is empty.
      - Click **Add**.
"""

OTHER_PRODUCT = """\
id: samplepost
name: Sample Post
about: A post office for samples.
help: There is no help for Sample Post.
documents:
  "901":
    title: Sample letters
    publisher: Sample publisher
sources:
  letters: {document: "901", section: Letters}
parties:
  counter:
    name: The sample counter
"""

NO_STAMP = """\
id: samplepost/no-stamp
title: The sample letter has no stamp
summary: Somebody forgot the stamp on the sample letter.
checked: 2026-01-12
source: letters
errors:
  - The sample letter needs a stamp
said:
  - sample one about a stamp
  - sample two about a stamp
  - sample three about a stamp
  - sample four about a stamp
  - sample five about a stamp
  - sample six about a stamp
  - sample seven about a stamp
  - sample eight about a stamp
cause:
  - There is no stamp on the letter.
fix:
  - title: Add a stamp
    steps:
      - Put a stamp on it.
"""

FILES: Mapping[str, str] = {
    "vocabulary.yml": VOCABULARY,
    "elsewhere.yml": ELSEWHERE,
    "sampledesk/product.yml": PRODUCT,
    "sampledesk/bad-colour.yml": BAD_COLOUR,
    "sampledesk/no-ink.yml": NO_INK,
    "samplepost/product.yml": OTHER_PRODUCT,
    "samplepost/no-stamp.yml": NO_STAMP,
}


@dataclass(frozen=True, slots=True)
class Sample:
    """The sample knowledge in `folder`, to be changed file by file; files are named as in `FILES`."""

    folder: Path

    @classmethod
    def below(cls, place: Path) -> Sample:
        """A fresh one in `place/knowledge`."""
        sample = cls(place / "knowledge")
        for name, text in FILES.items():
            sample.write(name, text)
        return sample

    def write(self, name: str, text: str) -> None:
        """Make `text` the whole of a file."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def replace(self, name: str, old: str, new: str) -> None:
        """Put `new` where `old` stands, which must be once."""
        text = (self.folder / name).read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{name} holds {old!r} {text.count(old)} times"
        self.write(name, text.replace(old, new))

    def line(self, name: str, marked: str) -> int:
        """The first line of a file that holds `marked`, counted from 1."""
        lines = (self.folder / name).read_text(encoding="utf-8").split("\n")
        return next(number for number, line in enumerate(lines, 1) if marked in line)


class WordForWord:
    """A matcher for tests: it recognizes texts of the knowledge base word for word, and `verdicts` before them."""

    def __init__(self, knowledge: KnowledgeBase, verdicts: Mapping[str, Verdict]) -> None:
        self._knowledge = knowledge
        self._verdicts = verdicts

    def match(self, text: str, *, product: str | None = None, without: Collection[str] = ()) -> Verdict:
        """The verdict for `text`."""
        if text in self._verdicts:
            return self._verdicts[text]
        for entry in self._knowledge.entries.values():
            if entry.id in without or product not in {None, entry.product}:
                continue
            for error in entry.errors:
                if found := _pattern(error.text).fullmatch(text):
                    return answer(entry.id, values=found.groupdict())
            if text in entry.said:
                return answer(entry.id)
            for question in entry.faq:
                if text in (question.question, *question.said):
                    return answer(entry.id, faq=question.slug)
        return Verdict(outcome="none")

    def follow_up(self, text: str, entries: Sequence[str]) -> Match | None:
        """The question that `text` is, word for word."""
        for entry in entries:
            for question in self._knowledge.entries[entry].faq:
                if text in (question.question, *question.said):
                    return Match(entry=entry, score=1.0, faq=question.slug)
        return None


def _pattern(template: str) -> re.Pattern[str]:
    parts = entrytexts.PLACEHOLDER.split(template)
    return re.compile("".join(f"(?P<{part}>.+)" if n % 2 else re.escape(part) for n, part in enumerate(parts)))


def answer(entry: str, *, faq: str | None = None, values: Mapping[str, str] | None = None) -> Verdict:
    """The verdict that `entry` is meant."""
    match = Match(entry=entry, score=1.0, faq=faq, values=dict(values or {}))
    return Verdict(outcome="answer", matches=(match,), candidates=(Candidate(entry=entry, score=1.0),))


def asked(*entries: str) -> Verdict:
    """The verdict that one of `entries` may be meant."""
    return Verdict(outcome="ask", candidates=tuple(Candidate(entry=entry, score=0.4) for entry in entries))


@pytest.fixture(scope="session")
def learned(tmp_path_factory: pytest.TempPathFactory) -> Learned:
    """What is learned from the sample knowledge as it comes."""
    folder = Sample.below(tmp_path_factory.mktemp("learned")).folder
    return learn(loading.load(folder), loading.fingerprint(folder))
