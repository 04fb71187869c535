"""What an entry says, passage by passage: each statement, caution, step and frequent question, and whom to ask."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Literal

from bot.models import Entry, Product

_PLACEHOLDER = re.compile(r"\{([a-z][a-z0-9_]*)\}")
_POINTS_BACK = re.compile(r"\b(?:it|its|them|their|they|these|those)\b", re.IGNORECASE)
_READY = "have ready, to tell or send, what they need and want to know:"
"""What an escalation is asked for when somebody asks for the details that it names."""


@dataclass(frozen=True, slots=True)
class Passage:
    """
    One thing that an entry says, `source` being a key of its product's sources.

    `heading` is the title of a group of steps or a frequent question; `number` counts the steps of an ordered group
    from 1 and is 0 elsewhere, and `when` is when they are for. Of an `escalation` all belongs together: when, whom, and
    how they are reached.

    `group` is the group of steps that a step or a caution stands in, and `step` the one that it is or stands over, both
    from 1; `step` is 0 for a caution over all of a group.
    """

    kind: Literal["statement", "caution", "step", "question", "escalation"]
    text: str
    source: str
    heading: str = ""
    number: int = 0
    when: str = ""
    group: int = 0
    step: int = 0


def passages(entry: Entry) -> Iterator[Passage]:
    """Everything that an answer says, in its order."""
    yield from (Passage("statement", one.text, one.source or entry.source) for one in (*entry.cause, *entry.warnings))
    yield from _fix(entry)
    yield from (Passage("statement", one.text, one.source or entry.source) for one in (*entry.is_not, *entry.notes))
    for asked in entry.faq:
        yield Passage("question", asked.answer, asked.source or entry.source, asked.question)
    if entry.escalation:
        yield Passage("escalation", entry.escalation.when, entry.escalation.source or entry.source)


def _fix(entry: Entry) -> Iterator[Passage]:
    """The steps of an entry, each caution before what it stands over."""
    for at, group in enumerate(entry.fix, 1):
        title, when, above = group.title, group.when or "", group.source or entry.source
        if group.warning:
            yield Passage("caution", group.warning, above, title, 0, when, at)
        for place, step in enumerate(group.steps, 1):
            number = place if group.ordered and len(group.steps) > 1 else 0
            source = step.source or above
            if step.warning:
                yield Passage("caution", step.warning, source, title, number, when, at, place)
            yield Passage("step", step.text, source, title, number, when, at, place)


def in_context(found: Collection[Passage], entry: Entry) -> list[Passage]:
    """
    Some passages of an entry, in its order, with all that a reader of these must know.

    That is each caution over a step of them, and the step before one that points back, as `Ask them to …` does.
    """
    every, shown = list(passages(entry)), set(found)
    steps = {(one.group, one.step): one for one in every if one.kind == "step"}
    for (group, place), step in reversed(steps.items()):
        if step in shown and place > 1 and _POINTS_BACK.search(step.text):
            shown.add(steps[group, place - 1])
    return with_cautions(shown, entry)


def with_cautions(found: Collection[Passage], entry: Entry) -> list[Passage]:
    """Some passages of an entry, in its order, with each caution over a step of them."""
    every, shown = list(passages(entry)), set(found)
    over = {(one.group, place) for one in shown if one.kind == "step" for place in (0, one.step)}
    return [one for one in every if one in shown or (one.kind == "caution" and (one.group, one.step) in over)]


def words_of(passage: Passage, entry: Entry, product: Product) -> str:
    """All the words of a passage: with when it is for, and those of a party, how it is reached and what it wants."""
    texts = [passage.text]
    if passage.number <= 1:
        texts.append(passage.when)  # once, so that it does not stand for each step of a group
    if passage.kind == "question":
        texts.append(passage.heading)
    if passage.kind == "escalation" and entry.escalation:
        party = product.parties[entry.escalation.to]
        texts += [party.name, *(f"{way.device} {step.text}" for way in party.how for step in way.steps)]
        if wants := (*party.wants, *entry.escalation.collect):
            texts += [_READY, *(detail.replace("_", " ") for detail in dict.fromkeys(wants))]
    return _PLACEHOLDER.sub(lambda match: _label(entry, match[1]), " ".join(texts)).replace("*", " ").replace("`", " ")


def _label(entry: Entry, name: str) -> str:
    placeholder = entry.placeholders.get(name)
    return placeholder.label if placeholder else name
