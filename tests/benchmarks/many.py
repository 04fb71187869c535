"""
Makes knowledge bases of any size for the benchmarks: the project's own, and entries made up from its texts.

A made-up entry takes its sentences from a real one and puts other words in the place of some: English words from the
middle of a frequency list, the same word always for the same. So the texts are as long, as repetitive and as alike as
real ones are. The same number always gives the same files.
"""

from __future__ import annotations

import json
import random
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.knowledge.loading import LEARNED, data_folder, english, load
from bot.models import Entry, KnowledgeBase

_SYSTEMS = 40
_KEPT = 0.35  # of the longer words
_WORD = re.compile(r"\{[a-z0-9_]+\}|[A-Za-z]+")
_CODED = 20  # one entry in so many has an error code
_PRODUCT = """\
id: {id}
name: {name}
about: A made-up system for measurements.
help: In its help menu.
documents:
  "1": {{title: Sample, publisher: Sample}}
sources:
  guide: {{document: "1", section: All of it}}
parties:
  support: {{name: Sample support}}
"""


@dataclass(frozen=True, slots=True)
class Made:
    """An entry that was made up: what its file holds, and its error texts with values in their places."""

    id: str
    text: str
    said: tuple[str, ...]
    errors: tuple[str, ...]


def make(folder: Path, size: int) -> list[Made]:
    """Writes a knowledge base of `size` entries to the new folder `folder`, and gives those that were made up."""
    own = data_folder("knowledge")
    shutil.copytree(own, folder)
    knowledge = load(own)
    made = list(entries(knowledge, size - len(knowledge.entries)))
    for entry in made:
        path = folder / f"{entry.id}.yml"
        if not path.parent.exists():
            path.parent.mkdir()
            name = path.parent.name.replace("-", " ").title()
            (path.parent / "product.yml").write_text(_PRODUCT.format(id=path.parent.name, name=name), encoding="utf-8")
        path.write_text(entry.text, encoding="utf-8")
    shutil.copy(own / LEARNED, folder / LEARNED)
    return made


def entries(knowledge: KnowledgeBase, count: int) -> Iterator[Made]:
    """Made-up entries, each from a real one in turn."""
    words = sorted(word for word in english() if 5 <= len(word) <= 11 and word.isalpha() and word.isascii())
    models = [entry for entry in knowledge.entries.values() if entry.errors]
    seen: set[str] = set()
    for number in range(count):
        chance = random.Random(number)  # noqa: S311 - the same number gives the same entry
        made = _entry(number, models[number % len(models)], words, chance)
        while made.errors[0] in seen:  # short ones; two entries with one error text could not be told apart
            made = _entry(number, chance.choice(models), words, chance)
        seen.add(made.errors[0])
        yield made


def _entry(number: int, model: Entry, words: list[str], chance: random.Random) -> Made:
    others: dict[str, str] = {}

    def other(match: re.Match[str]) -> str:
        word = match.group(0)
        if word.startswith("{") or len(word) < 5 or word.lower() in {"xero", "error"}:
            return word
        low = word.lower()
        if low not in others:
            others[low] = low if chance.random() < _KEPT else words[int(chance.triangular(0, len(words), 0))]
        made = others[low]
        return made.capitalize() if word[0].isupper() else made

    def retold(text: str) -> str:
        return _WORD.sub(other, text)

    errors = [retold(error.text) for error in chance.sample(model.errors, 1)]
    said = [retold(text) for text in chance.sample(model.said, 2)]
    used = {name: p for name, p in model.placeholders.items() if any("{" + name + "}" in text for text in errors)}
    identifier = f"system-{number % _SYSTEMS:02}/problem-{number:06}"
    data = {
        "id": identifier,
        "title": retold(model.title)[:110],
        "summary": retold(model.summary)[:190],
        "checked": "2026-11-20",
        "source": "guide",
        "codes": [f"SY{number:06}"] if number % _CODED == 0 else [],
        "errors": errors,
        "placeholders": {
            name: {"label": p.label, "example": p.example, "unknown": p.unknown} for name, p in used.items()
        },
        "said": said,
        "cause": [re.sub(r"\{[a-z0-9_]+\}", "it", retold(model.cause[0].text))],
        "fix": [{"title": "Mend it", "steps": ["Look at what it says and put it right."]}],
    }
    lines = [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in data.items() if value]
    filled = tuple(_filled(text, model) for text in errors)
    return Made(identifier, "\n".join(lines) + "\n", tuple(said), filled)


def _filled(text: str, model: Entry) -> str:
    return model.with_examples(text)
