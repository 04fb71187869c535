"""
The evidence for each entry, as signals: numbers that a message and an entry give together.

`gather` looks at a message once and collects an `Evidence` for every entry that has anything to show. `SIGNALS` turns
an evidence into numbers, and `SILENCE` does the same for the case that no entry fits. What a signal is worth is not
written here: see `bot.understanding.learning`. CONTRIBUTING.md says how to add one.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from bot.understanding.alignment import CONTENT, Found, Laid
from bot.understanding.cues import WELL, is_fault
from bot.understanding.earlier import NAMELESS
from bot.understanding.index import NOT_OURS, Alike, Index
from bot.understanding.lexicon import Query

_MOST_SEGMENTS = 40
_LEAST_NEAR = 0.12
_HARDLY_MORE = 0.5  # nats by which one error text may tell more than another and be no better
_WORD_FOR_WORD = 0.97
_MOST_TELLING = 24
_OVER = NAMELESS | WELL | {"the", "again", "by", "me", "us", "today", "yesterday", "good"}  # beside what is over
_KNOWN_PRODUCT = 3  # times as telling as a name in the message: where somebody asks says which product they have


@dataclass(slots=True)
class Evidence:
    """
    What a message shows for one entry.

    `asked`: the entry is an error, and the message only asks how something is done, without its code.
    """

    entry: int
    code: float = 0.0
    found: Found | None = None
    near: float = 0.0
    near_part: float = 0.0
    near_error: float = 0.0
    nearest: int = -1
    denied: float = 0.0
    speech: float = 0.0
    speech_part: float = 0.0
    explained: float = 0.0
    keys: float = 0.0
    named: int = 0
    asked: bool = False
    outdone: float = 0.0
    overshadowed: float = 0.0

    @property
    def quoted(self) -> float:
        """How surely an error text of the entry stands in the message word for word, 0 to 1."""
        return self.found.quoted * max(0.0, 1.0 - 2.0 * self.outdone) if self.found else 0.0


class ByEntry(dict[int, Evidence]):
    """Evidence by entry; what is asked for and not there is there from then on, and shows nothing yet."""

    def __missing__(self, entry: int) -> Evidence:
        found = self[entry] = Evidence(entry)
        return found


@dataclass(frozen=True, slots=True)
class Heard:
    """
    What the words of a message, or of a stretch of it, tell by themselves.

    `near` is how near they come to the nearest of the texts that are alike, with its number; `spoken` how much they
    speak for each class, in nats, and `known` how many of them any class uses.
    """

    features: dict[str, float]
    near: dict[Alike, tuple[float, int]]
    spoken: dict[int, float]
    known: int


@dataclass
class Gathered:
    """
    All evidence on one message: for entries, and for silence. What is cached is right once all is gathered.

    `heard` has the message and its sentences, as (first word, word behind the last).
    """

    evidence: dict[int, Evidence]
    heard: dict[tuple[int, int], Heard] = field(default_factory=dict)
    talk: float = 0.0
    foreign: float = 0.0
    speech: float = 0.0
    known: bool = False

    @cached_property
    def closest(self) -> float:
        """How near the message comes to any text of any entry, 0 to 1."""
        return max([self.nearest, *[_clean_share(item) for item in self.evidence.values() if item.found]])

    @cached_property
    def nearest(self) -> float:
        """How near the message comes to any text of any entry as a whole, 0 to 1."""
        every = self.evidence.values()
        return max([0.0, *[item.near_part for item in every], *[item.near_error for item in every]])

    @cached_property
    def quoted(self) -> float:
        """How surely any error text stands in the message word for word, 0 to 1."""
        return max([0.0, *[item.quoted for item in self.evidence.values() if item.found]])

    @cached_property
    def decisive(self) -> float:
        """How surely so much of any error text stands there that nothing around it matters, 0 to 1."""
        return max([0.0, *[item.found.decisive for item in self.evidence.values() if item.found]])


class Outside(NamedTuple):
    """What is known from outside of a message: its product, and which entries are out of the question."""

    product: str | None = None
    without: Collection[int] = ()


NOTHING = Outside()


def gather(laid: Laid, codes: Mapping[int, float], outside: Outside = NOTHING, heard: Heard | None = None) -> Gathered:
    """
    All evidence on a message, with the error texts laid along it.

    `codes` says for which entries it holds a known code, and how surely; `heard` is what its words tell, where it is a
    sentence that was heard before.
    """
    query, index = laid.query, laid.index
    product, without = outside
    evidence = ByEntry()
    spans = _spans(query)
    gathered = Gathered(evidence, {span: heard or hear(query.features(*span), index) for span in spans})
    for entry, certainty in codes.items():
        evidence[entry].code = certainty
    for span, said in gathered.heard.items():
        whole = span == spans[0]
        for texts, (score, document) in said.near.items():
            _near(gathered, texts, score, document, whole=whole)
        _speech(said, index, gathered, whole=whole)
    for entry in index.denied.get(query.stems, ()):
        evidence[entry].denied = 1.0
    gathered.known = query.stems in index.not_ours
    features = gathered.heard[spans[0]].features
    _explained(features, index, gathered)
    _keys(features, index, gathered)
    _errors(laid, gathered)
    for entry in without:
        evidence.pop(entry, None)
    named = query.products | ({product} if product else frozenset())
    only_asks = query.asking and not query.trouble
    for item in evidence.values() if only_asks else ():
        item.asked = not item.code and not index.is_guide(item.entry)
    if named:
        for item in evidence.values():
            item.named = 1 if index.products[item.entry] in named else -1
            if product and index.products[item.entry] != product:
                item.named = -_KNOWN_PRODUCT
    _outdone(gathered)
    return gathered


def _explained(features: Mapping[str, float], index: Index, gathered: Gathered) -> None:
    """Which share of what the message tells is told by words that speak for an entry."""
    told: dict[int, float] = defaultdict(float)
    total = 0.0
    for feature, share in features.items():
        if " " in feature:
            continue
        weight = share * index.weight.get(feature, index.rarest)
        if weight >= CONTENT:
            total += weight
            for entry in index.vocabulary.get(feature, ()):
                told[entry] += weight
    for entry, weight in told.items():
        gathered.evidence[entry].explained = weight / total


def _keys(features: Iterable[str], index: Index, gathered: Gathered) -> None:
    """How much of what a description of each entry usually holds the message holds."""
    held, _ = index.keyed(features)
    for entry, value in held.items():
        gathered.evidence[entry].keys = value / index.key_usual[entry]


def _spans(query: Query) -> list[tuple[int, int]]:
    """The whole message, then each of its sentences, when it has several: (first word, word behind the last)."""
    spans = [(0, len(query.stems))]
    sentences = query.sentences()
    if len(sentences) > 1:
        spans += [(start, end) for start, end in sentences if end - start > 1]
    return spans[:_MOST_SEGMENTS]


def hear(features: dict[str, float], index: Index) -> Heard:
    """What the words of a stretch tell, as `features`."""
    alike = index.alike
    near: dict[Alike, tuple[float, int]] = {}
    for document, score in nearness(features, index).items():
        if score > _LEAST_NEAR:
            texts = alike[document]
            if texts not in near or score > near[texts][0]:
                near[texts] = score, document
    return Heard(features, near, *index.spoken(features))


# ---------------------------------------------------------------------------------------------------------- documents


def nearness(features: Mapping[str, float], index: Index) -> dict[int, float]:
    """How near words come to each text that they come near at all, 0 to 1: the cosine of the angle between them."""
    postings, weight = index.postings, index.weight
    values = {f: share * weight[f] for f, share in features.items() if f in postings}
    norm = math.sqrt(sum([v * v for v in values.values()])) or 1.0
    scores: dict[int, float] = {}
    for feature in sorted(values, key=values.__getitem__, reverse=True)[:_MOST_TELLING]:
        value = values[feature] / norm
        documents, parts = postings[feature]
        for document, part in zip(documents, parts, strict=False):  # the innermost loop of a verdict
            if document in scores:
                scores[document] += value * part
            else:
                scores[document] = value * part
    return scores


def nearest_texts(query: Query, index: Index) -> dict[int, float]:
    """How near a message, or a sentence of it, comes to each text that it comes near at all, 0 to 1."""
    found: dict[int, float] = {}
    for span in _spans(query):
        for document, score in nearness(query.features(*span), index).items():
            found[document] = max(score, found.get(document, 0.0))
    return found


def _near(gathered: Gathered, texts: Alike, score: float, document: int, *, whole: bool) -> None:
    """Takes into account that the message, or a sentence of it, comes as near as `score` to the nearest of `texts`."""
    if texts.kind == "near" and whole:
        item = gathered.evidence[texts.group]
        item.denied = max(item.denied, score)
    if texts.kind == "error":
        item = gathered.evidence[texts.entry]
        item.near_error = max(item.near_error, score)
    elif texts.entry != NOT_OURS:
        item = gathered.evidence[texts.entry]
        if whole:
            item.near = max(item.near, score)
        if score > item.near_part:
            item.nearest, item.near_part = document, score
    elif whole and texts.kind == "talk":
        gathered.talk = max(gathered.talk, score)
    elif whole:
        gathered.foreign = max(gathered.foreign, score)


def _speech(heard: Heard, index: Index, gathered: Gathered, *, whole: bool) -> None:
    """Whose way of speaking the words follow: a log-likelihood ratio, tempered by length, as a whole and in parts."""
    length = math.sqrt(heard.known + 3)
    silence = heard.spoken.get(NOT_OURS, heard.known * index.silence[NOT_OURS]) / length
    if whole:
        gathered.speech = silence
    evidence = gathered.evidence
    for entry, total in heard.spoken.items():
        if entry != NOT_OURS:
            item, value = evidence[entry], total / length - silence
            if whole:
                item.speech = value
            item.speech_part = max(item.speech_part, value)


# -------------------------------------------------------------------------------------------------------- error texts


def _errors(laid: Laid, gathered: Gathered) -> None:
    """Which documented error texts stand in the message, whole or in part, word by word."""
    for found in laid.found:
        item = gathered.evidence[found.template.entry]
        if item.found is None or _better(found, item.found):
            item.found = found


def _outdone(gathered: Gathered) -> None:
    """How much better another entry's error text accounts for the words of the message."""
    quoting = [item for item in gathered.evidence.values() if item.found and item.found.verbatim]
    for item in quoting:
        for other in quoting:
            if item.found and other.found and other is not item and item.found.overlaps(other.found):
                less = 1.0 - item.found.covered / other.found.covered
                item.outdone = max(item.outdone, less * other.found.verbatim)
    for other in quoting:
        if other.named >= 0 and other.found and (shade := other.quoted * other.found.fills):
            for item in gathered.evidence.values():
                if item is not other:
                    item.overshadowed = max(item.overshadowed, shade)


def _better(found: Found, other: Found) -> bool:
    """Whether an error text accounts for more of a message than another one; of two that are alike, in fewer words."""
    more = found.information - 2 * found.turned - (other.information - 2 * other.turned)
    return more > _HARDLY_MORE or (more >= -_HARDLY_MORE and found.last - found.first < other.last - other.first)


def promising(gathered: Gathered, most: int) -> list[Evidence]:
    """The entries with the most to show, by a rough measure; the others need no closer look."""
    return sorted(gathered.evidence.values(), key=_by_promise)[:most]


def denied(evidence: Evidence) -> bool:
    """Whether the message is, word for word, one of which its authors say that it is not this entry."""
    return evidence.denied >= _WORD_FOR_WORD > evidence.near


def is_not_ours(gathered: Gathered) -> bool:
    """Whether the message is, word for word, one that is known to belong to no entry."""
    every = gathered.evidence.values()
    return gathered.known and all(max(item.near, item.near_error) < _WORD_FOR_WORD for item in every)


def _by_promise(evidence: Evidence) -> tuple[float, int]:
    information = evidence.found.information if evidence.found else 0.0
    described = evidence.near + evidence.near_part + evidence.speech_part / 4 + evidence.keys / 2
    return -(5 * evidence.code + information / 10 + described), evidence.entry


# ------------------------------------------------------------------------------------------------------------ signals

Signal = Callable[[Query, Evidence], float]


def squashed(value: float, half: float) -> float:
    """`value` pressed into 0 to 1, reaching 0.5 at `half`."""
    return value / (value + half) if value > 0 else 0.0


def _information(evidence: Evidence) -> float:
    return evidence.found.information if evidence.found else 0.0


def _at_length(evidence: Evidence) -> float:
    """How surely a long error text stands there word for word, whatever stands around it."""
    found = evidence.found
    return found.verbatim * squashed(found.information - 10.0, 10.0) if found else 0.0


def _plainly_over(query: Query, evidence: Evidence) -> float:
    """Whether nothing is said of an error text but that it is over, so that a code beside it adds nothing; 0 or 1."""
    if not (query.is_settled and evidence.found):
        return 0.0
    beside = (*query.tokens[: evidence.found.first], *query.tokens[evidence.found.last + 1 :])
    return float(all(token.word in _OVER or is_fault(token) for token in beside))


def _alone(evidence: Evidence) -> float:
    """How far the message is the error text, or a clause of it, and nothing else."""
    found = evidence.found
    return found.verbatim * found.fills * squashed(found.information, 4.0) if found else 0.0


def _closest(evidence: Evidence) -> float:
    return max(evidence.near, evidence.near_part, evidence.near_error, _clean_share(evidence))


def _clean_share(evidence: Evidence) -> float:
    """The share of the error text that was found, less what was turned into other words."""
    found = evidence.found
    return max(0.0, found.clean) if found else 0.0


QUOTED: dict[str, Signal] = {
    "error code": lambda q, e: float(e.code > 0) * (1.0 - e.quoted * _plainly_over(q, e)),
    "error text word for word": lambda _q, e: e.quoted,
    "error text word for word, at length": lambda _q, e: _at_length(e),
    "the error text and nothing else": lambda _q, e: _alone(e),
    "near what it is not": lambda _q, e: max(0.0, e.denied - _closest(e)),
    "product named": lambda _q, e: float(e.named > 0),
    "other product named": lambda _q, e: float(max(0, -e.named)),
}

DESCRIBED: dict[str, Signal] = {
    "key words in the error text": lambda _q, e: e.found.keys * squashed(_information(e), 10.0) if e.found else 0.0,
    "key words turned": lambda _q, e: (
        min(1.0, e.found.turned_keys) * squashed(_information(e), 10.0) if e.found else 0.0
    ),
    "Xero turned into another name": lambda _q, e: float(e.found is not None and e.found.renamed),
    "near a description": lambda _q, e: e.near,
    "part near a description": lambda _q, e: e.near_part,
    "a description word for word": lambda _q, e: max(0.0, e.near - 0.8) * 5.0,
    "way of speaking": lambda _q, e: max(-3.0, min(4.0, e.speech)),
    "way of speaking, in part": lambda _q, e: max(-3.0, min(4.0, e.speech_part)),
    "says what it takes": lambda _q, e: min(1.5, e.keys),
    "says little of it": lambda _q, e: max(0.0, 0.6 - e.keys),
    "explained": lambda _q, e: e.explained,
    "an error, and only asked how": lambda _q, e: float(e.asked),
}

SIGNALS: dict[str, Signal] = QUOTED | DESCRIBED


def signals_of(query: Query, evidence: Evidence) -> list[float]:
    """
    What the `SIGNALS` of an entry come to, in their order.

    An error text that stands there word for word decides by itself: what else the message says, as descriptions do,
    neither helps it nor takes anything from it. And what is the error text of another entry is no description of this
    one.
    """
    left = (1.0 - evidence.quoted) * (1.0 - evidence.overshadowed)
    described = [left * signal(query, evidence) for signal in _DESCRIBED] if left else _NOTHING_DESCRIBED
    return [*[signal(query, evidence) for signal in _QUOTED], *described]


_QUOTED, _DESCRIBED = tuple(QUOTED.values()), tuple(DESCRIBED.values())
_NOTHING_DESCRIBED = [0.0] * len(DESCRIBED)

Silence = Callable[[Query, Gathered], float]


SILENCE: dict[str, Silence] = {
    "always": lambda _q, _g: 1.0,
    "ordinary talk": lambda _q, g: max(0.0, g.talk - g.closest),
    "somebody else's error": lambda _q, g: max(0.0, g.foreign - g.nearest) * (1.0 - g.decisive),
    "near nothing": lambda _q, g: max(0.0, 0.5 - max(g.closest, g.foreign)),
    "rival named": lambda q, _g: float(q.rival and not q.xero and not q.products),
    "other system named": lambda q, g: float(bool(q.systems) and not q.xero and not q.products) * (1.0 - g.quoted),
    "other system beside an error text": lambda q, g: (
        float(bool(q.systems) and not q.xero and not q.products) * max(0.0, g.quoted - g.decisive)
    ),
    "other system and Xero": lambda q, _g: float(bool(q.systems) and (q.xero or bool(q.products))),
    "other system speaks of Xero": lambda q, _g: float(q.speaking and q.xero and not q.products),
    "rival and a product": lambda q, _g: float(q.rival and bool(q.products) and not q.xero),
    "something beyond beside an error text": lambda q, g: float(q.beyond and g.quoted > 0) * (1.0 - g.decisive),
    "said to be about something else": lambda q, _g: float(q.disclaimed),
    "settled": lambda q, _g: float(bool(q.settled)),
    "settled at last": lambda q, _g: float(q.is_settled),
    "no trouble": lambda q, g: float(not q.trouble and not q.question) * (1.0 - g.quoted),
    "only asked": lambda q, g: float(q.question and not q.trouble) * (1.0 - g.quoted),
    "nothing named": lambda q, g: float(not q.xero and not q.products) * (1.0 - g.decisive),
    "Xero named": lambda q, g: float(q.xero) * (1.0 - g.decisive),
    "neither trouble nor a name": lambda q, g: (
        float(not (q.trouble or q.question or q.xero or q.products)) * (1.0 - g.quoted)
    ),
    "very short": lambda q, g: float(len(q.stems) < 4) * (1.0 - g.quoted),
}

_SILENCE = tuple(SILENCE.values())


def silence_of(query: Query, gathered: Gathered) -> list[float]:
    """What the `SILENCE` of a message comes to, in its order."""
    return [silence(query, gathered) for silence in _SILENCE]
