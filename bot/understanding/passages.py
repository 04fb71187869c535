"""What an entry says, passage by passage: each statement, step and frequent question by itself, and whom to ask."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from bot.models import Entry, Product

_PLACEHOLDER = re.compile(r"\{([a-z][a-z0-9_]*)\}")


@dataclass(frozen=True, slots=True)
class Passage:
    """
    One thing that an entry says, `source` being a key of its product's sources.

    `heading` is the title of a group of steps or a frequent question; `number` counts the steps of an ordered group
    from 1 and is 0 elsewhere, and `when` is when they are for. Of an `escalation` all belongs together: when, whom, and
    how they are reached.
    """

    kind: Literal["statement", "step", "question", "escalation"]
    text: str
    source: str
    heading: str = ""
    number: int = 0
    when: str = ""


def passages(entry: Entry) -> Iterator[Passage]:
    """Everything that an answer says, in its order."""
    yield from (Passage("statement", one.text, one.source or entry.source) for one in (*entry.cause, *entry.warnings))
    for group in entry.fix:
        numbered = group.ordered and len(group.steps) > 1
        for number, step in enumerate(group.steps, 1):
            source = step.source or group.source or entry.source
            yield Passage("step", step.text, source, group.title, number if numbered else 0, group.when or "")
    yield from (Passage("statement", one.text, one.source or entry.source) for one in (*entry.is_not, *entry.notes))
    for asked in entry.faq:
        yield Passage("question", asked.answer, asked.source or entry.source, asked.question)
    if entry.escalation:
        yield Passage("escalation", entry.escalation.when, entry.escalation.source or entry.source)


def words_of(passage: Passage, entry: Entry, product: Product) -> str:
    """All the words of a passage, with when it is for, and those of a party and how it is reached."""
    texts = [passage.text]
    if passage.number <= 1:
        texts.append(passage.when)  # once, so that it does not stand for each step of a group
    if passage.kind == "question":
        texts.append(passage.heading)
    if passage.kind == "escalation" and entry.escalation:
        party = product.parties[entry.escalation.to]
        texts += [party.name, *(f"{way.device} {step.text}" for way in party.how for step in way.steps)]
    return _PLACEHOLDER.sub(lambda match: _label(entry, match[1]), " ".join(texts)).replace("*", " ").replace("`", " ")


def _label(entry: Entry, name: str) -> str:
    placeholder = entry.placeholders.get(name)
    return placeholder.label if placeholder else name
