"""
What an entry itself says to a question that is asked below its answer.

An entry is a page of short statements. The one that shares the telling words of a question is what there is to say to
it: "how long do we have to wait?" is about `Wait 24 hours.`. A word tells the more, the fewer statements of the entry
hold it, and it counts as the idea that it stands for.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from bot.models import Entry, Product
from bot.understanding.lexicon import Lexicon, Query
from bot.understanding.normalize import clean

MOST = 3
"""Statements that are found at most: what is more is the answer once again."""

_ENOUGH = 1.8  # nats that a statement and a question share, or else
_MOST_OF = 0.35  # so much of what all telling words of the question tell
_LEAST, _SHARE = 0.9, 0.14  # less than that in nats, or than this part of it, is chance
_QUOTED = 3.0  # nats that it tells when a question names a label, as "Sync Now"
_LABEL_WORDS = 5  # of the longest label that is looked for
_NEARLY = 0.8  # of what the best statement shares, from which another is as good
_LABEL = re.compile(r"\*\*([^*]+)\*\*")
_WORD = re.compile(r"\w+")
_PLACEHOLDER = re.compile(r"\{([a-z][a-z0-9_]*)\}")
_SAYS_NOTHING = frozenset(  # in a question about an answer
    """
    a about actually after again ago all already also always am an and another any anybody anyhow anyone anything
    are as at back be because been before being bot but button buttons by came can cannot cant click clicked clicking
    come comes could couldnt did didnt do does doesnt doing done dont either else error errors even ever every everybody
    everyone everything exactly for from get gets getting give go goes going gone good got had has hasnt have havent
    having he hello help her here hey hi him his how i id if ill im in instead into is isnt it its ive just keep kind
    know let lets like lol long look made make makes many may maybe me mean means might mine more most much must my need
    needed needs neither never no nobody none nope nor normally not nothing now of off often oh ok okay on once one
    ones only or other others our ours out over own part please pls possible press pressed prolly put quick really
    right s said same say says see seem seems seen she should so some somebody somehow someone something sorry still
    stuff such sure t take takes tell than thank thanks that thats the their them then there theres these they thing
    things think this those though through thx till time to today tomorrow too tried true try u understand until up
    us use used uses using usually very via want wants was wasnt way we well went were what whats when where wheres
    whether which while who whole whom whose why will wish with within without wont work would wouldnt xero yeah yep
    yes yesterday yet you your yours
    """.split()  # noqa: SIM905 - a list of them would be three pages
)
_ASKS_WHERE = frozenset({"where-find"})  # ideas of how something is asked, and not of what


@dataclass(frozen=True, slots=True)
class Passage:
    """
    One thing that an entry says, `source` being a key of its product's sources.

    `heading` is the title of a group of steps or a frequent question; `number` counts the steps of an ordered group
    from 1 and is 0 elsewhere. Of an `escalation` all belongs together: when, whom, and how they are reached.
    """

    kind: Literal["statement", "step", "question", "escalation"]
    text: str
    source: str
    heading: str = ""
    number: int = 0


def passages(entry: Entry) -> Iterator[Passage]:
    """Everything that an answer says, in its order."""
    yield from (Passage("statement", one.text, one.source or entry.source) for one in (*entry.cause, *entry.warnings))
    for group in entry.fix:
        numbered = group.ordered and len(group.steps) > 1
        for number, step in enumerate(group.steps, 1):
            source = step.source or group.source or entry.source
            text = f"{group.when}: {step.text}" if group.when and len(group.steps) == 1 else step.text
            yield Passage("step", text, source, group.title, number if numbered else 0)
    yield from (Passage("statement", one.text, one.source or entry.source) for one in (*entry.is_not, *entry.notes))
    for asked in entry.faq:
        yield Passage("question", asked.answer, asked.source or entry.source, asked.question)
    if entry.escalation:
        yield Passage("escalation", entry.escalation.when, entry.escalation.source or entry.source)


def closest(
    query: Query, entries: Sequence[tuple[Entry, Product]], lexicon: Lexicon, weight: Callable[[str], float]
) -> tuple[Entry, list[Passage]] | None:
    """
    Up to `MOST` passages that a question is about, in their order, of the one of `entries` that says most about it.

    None if it is about none. `weight` is what a feature tells in the whole knowledge base, in nats.
    """
    found = [
        (score, entry, near)
        for entry, product in entries
        for score, near in _near(query, entry, product, lexicon, weight)
    ]
    best = max(found, key=lambda one: one[0], default=None)
    return best[1:] if best else None


def _near(
    query: Query, entry: Entry, product: Product, lexicon: Lexicon, weight: Callable[[str], float]
) -> Iterator[tuple[float, list[Passage]]]:
    """The passages of one entry that a question is about, and how much they and the entry share with it, in nats."""
    found = list(passages(entry))
    held = [_heads(lexicon.read_words(clean(_said(one, entry, product)))) for one in found]
    asked, named = _telling(query, product), _named(query)
    holders = {head: sum(head in heads for heads in held) for head in asked}
    rarity = {head: _rarity(many, len(found)) for head, many in holders.items()}
    told = {head: weight(head) for head in asked}
    shared = [
        sum(told[head] * rarity[head] for head in asked if head in heads) + (_QUOTED if named & _labels(one) else 0.0)
        for one, heads in zip(found, held, strict=True)
    ]
    best, most = max(shared, default=0.0), sum(told.values())
    if best >= min(_ENOUGH, _MOST_OF * most) and best >= max(_LEAST, _SHARE * most):
        near = sorted((at for at, score in enumerate(shared) if score >= _NEARLY * best), key=lambda at: -shared[at])
        # Of several entries the one that is all about a word is meant before one that holds it once.
        prominent = sum(told[head] * many / len(found) for head, many in holders.items())
        yield best + prominent, [found[at] for at in sorted(near[:MOST])]


def _said(passage: Passage, entry: Entry, product: Product) -> str:
    """All the words of a passage, with those of a party and how it is reached."""
    texts = [passage.text]
    if passage.kind == "question":
        texts.append(passage.heading)
    if passage.kind == "escalation" and entry.escalation:
        party = product.parties[entry.escalation.to]
        texts += [party.name, *(f"{way.device} {step.text}" for way in party.how for step in way.steps)]
    return _PLACEHOLDER.sub(lambda match: _label(entry, match[1]), " ".join(texts)).replace("*", " ").replace("`", " ")


def _label(entry: Entry, name: str) -> str:
    placeholder = entry.placeholders.get(name)
    return placeholder.label if placeholder else name


def _telling(query: Query, product: Product) -> list[str]:
    """What the telling words of a question are about, each once: the idea that a word stands for, or else its stem."""
    names = {word for name in product.names for word in name.lower().split()}
    heads = (
        f"={idea}" if idea else stem
        for token, stem, idea in zip(query.tokens, query.stems, query.ideas, strict=True)
        if token.word not in _SAYS_NOTHING and token.word not in names and idea not in _ASKS_WHERE
    )
    return list(dict.fromkeys(heads))


def _labels(passage: Passage) -> set[str]:
    """The labels of several words in a passage, as `sync now`."""
    parts = (part for label in _LABEL.findall(passage.text) for part in label.split(">"))
    words = (" ".join(_WORD.findall(part.casefold())) for part in parts)
    return {label for label in words if " " in label}


def _named(query: Query) -> set[str]:
    """What a question may name: all that stands in it in two to `_LABEL_WORDS` words."""
    words = _WORD.findall(query.text.casefold())
    starts = range(len(words))
    return {" ".join(words[at : at + many]) for many in range(2, _LABEL_WORDS + 1) for at in starts[: 1 - many]}


def _heads(query: Query) -> frozenset[str]:
    return frozenset((*query.stems, *(f"={idea}" for idea in query.ideas if idea)))


def _rarity(holders: int, of: int) -> float:
    """How much it says that a passage holds a word which so many hold, 0 to 1."""
    return math.log(1 + of / max(1, holders)) / math.log(1 + of)
