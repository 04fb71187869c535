"""
The evidence for each entry, as signals: numbers that a message and an entry give together.

`gather` looks at a message once and collects an `Evidence` for every entry that has anything to show. `SIGNALS` turns
an evidence into numbers, and `SILENCE` does the same for the case that no entry fits. What a signal is worth is not
written here: `bot.learning` finds the weights from the examples of the knowledge base.

To add a signal: write a function, give it a line in SIGNALS or SILENCE, and run `concierge kb learn`.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from rapidfuzz import fuzz
from rapidfuzz.distance import LCSseq

from bot.codes import FoundCode
from bot.index import NOT_OURS, Index, Template
from bot.lexicon import Query

_SLACK = 8
"""Words on either side of the best place in a long message that may still belong to a clause."""
_LONG = 40
_MOST_TEMPLATES = 12
_MOST_SEGMENTS = 40
_LEAST_NEAR = 0.12
_WORD_FOR_WORD = 0.97
_MOST_TELLING = 24
_LONGEST_VALUE = 8  # words of a value at either end of an error text
_CONTENT = 1.8
"""Nats from which a word carries meaning; below stand `the`, `to` and `is`."""


@dataclass(frozen=True, slots=True)
class Found:
    """An error text laid along a message: what it tells of it in nats, what was turned into other words, and where."""

    template: Template
    information: float
    turned: float
    best: float
    keys: float
    turned_keys: float
    fills: float
    first: int
    last: int
    values: dict[str, tuple[int, int]]

    @property
    def share(self) -> float:
        """How much of the whole error text was found, 0 to 1."""
        return self.information / self.template.total

    @property
    def clean(self) -> float:
        """How much of the clause that was found best, 0 to 1, less what was turned into other words."""
        return self.best - self.turned / (self.information + self.turned + 1.0)


@dataclass(slots=True)
class Evidence:
    """What a message shows for one entry."""

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


@dataclass(slots=True)
class Gathered:
    """All evidence on one message: for entries, and for silence."""

    evidence: dict[int, Evidence]
    documents: dict[int, float]
    talk: float = 0.0
    foreign: float = 0.0
    speech: float = 0.0

    @property
    def closest(self) -> float:
        """How near the message comes to any text of any entry, 0 to 1."""
        return max((_closest(item) for item in self.evidence.values()), default=0.0)


@dataclass(frozen=True, slots=True)
class _Span:
    """A stretch of a message: positions of its first word and of the one after its last, and its features."""

    start: int
    end: int
    features: dict[str, float]


def gather(
    query: Query, index: Index, codes: Sequence[FoundCode], entry_of_code: dict[str, int], product: str | None = None
) -> Gathered:
    """All evidence on `query`. `codes` are the known codes in it; `product` is one that is given from outside."""
    gathered = Gathered({}, {})
    spans = _spans(query)
    for found in codes:
        item = _of(gathered, entry_of_code[found.code])
        item.code = max(item.code, found.certainty)
    _documents(spans, index, gathered)
    _speech(spans, index, gathered)
    _explained(spans[0], index, gathered)
    _keys(spans[0], index, gathered)
    _errors(query, index, gathered)
    named = query.products | ({product} if product else frozenset())
    if named:
        for item in gathered.evidence.values():
            item.named = 1 if index.products[item.entry] in named else -1
    return gathered


def _explained(span: _Span, index: Index, gathered: Gathered) -> None:
    """Which share of what the message tells is told by words that speak for an entry."""
    told: dict[int, float] = defaultdict(float)
    total = 0.0
    for feature, share in span.features.items():
        if " " in feature:
            continue
        weight = share * index.weight_of(feature)
        if weight >= _CONTENT:
            total += weight
            for entry in index.vocabulary.get(feature, ()):
                told[entry] += weight
    for entry, weight in told.items():
        _of(gathered, entry).explained = weight / total


def _keys(span: _Span, index: Index, gathered: Gathered) -> None:
    """How much of what a description of each entry usually holds the message holds."""
    held: dict[int, float] = defaultdict(float)
    for feature in span.features:
        for entry, value in index.keys.get(feature, ()):
            held[entry] += value
    for entry, value in held.items():
        _of(gathered, entry).keys = value / index.key_usual[entry]


def _of(gathered: Gathered, entry: int) -> Evidence:
    found = gathered.evidence.get(entry)
    if found is None:
        found = gathered.evidence[entry] = Evidence(entry)
    return found


def _spans(query: Query) -> list[_Span]:
    """The whole message, then each of its sentences, when it has several."""
    spans = [_Span(0, len(query.stems), query.features())]
    sentences = query.sentences()
    if len(sentences) > 1:
        spans.extend(_Span(a, b, query.features(a, b)) for a, b in sentences if b - a > 1)
    return spans[:_MOST_SEGMENTS]


# ---------------------------------------------------------------------------------------------------------- documents


def _documents(spans: Sequence[_Span], index: Index, gathered: Gathered) -> None:
    """How near the message comes to each text, by the angle between their words: as a whole, and its best sentence."""
    for number, span in enumerate(spans):
        values = {f: w * index.weight[f] for f, w in span.features.items() if f in index.weight}
        norm = math.sqrt(sum(v * v for v in values.values())) or 1.0
        scores: dict[int, float] = {}
        telling = sorted(values, key=lambda f: -values[f])[:_MOST_TELLING]
        for feature in telling:
            value = values[feature]
            for document, part in index.postings.get(feature, ()):
                scores[document] = scores.get(document, 0.0) + value * part
        least = _LEAST_NEAR * norm
        for document, score in scores.items():
            if score > least:
                _near(index, gathered, document, score / norm, whole=number == 0)


def _near(index: Index, gathered: Gathered, number: int, score: float, *, whole: bool) -> None:
    """Takes into account that the message, or a sentence of it, comes as near as `score` to a document."""
    if score > gathered.documents.get(number, 0.0):
        gathered.documents[number] = score
    document = index.documents[number]
    if document.kind == "near" and whole:
        item = _of(gathered, document.group)
        item.denied = max(item.denied, score)
    if document.kind == "error":
        item = _of(gathered, document.entry)
        item.near_error = max(item.near_error, score)
    elif document.entry != NOT_OURS:
        item = _of(gathered, document.entry)
        if score > max(item.near, item.near_part):
            item.nearest = number
        if whole:
            item.near = max(item.near, score)
        item.near_part = max(item.near_part, score)
    elif whole and document.kind == "talk":
        gathered.talk = max(gathered.talk, score)
    elif whole:
        gathered.foreign = max(gathered.foreign, score)


def _speech(spans: Sequence[_Span], index: Index, gathered: Gathered) -> None:
    """Whose way of speaking the words follow: a log-likelihood ratio, tempered by length, as a whole and in parts."""
    for number, span in enumerate(spans):
        totals: dict[int, float] = defaultdict(float)
        known = 0
        for feature in span.features:
            speakers = index.speech.get(feature)
            if speakers:
                known += 1
                for entry, ratio in speakers:
                    totals[entry] += ratio
        length = math.sqrt(known + 3)
        silence = (totals.pop(NOT_OURS, 0.0) + known * index.silence[NOT_OURS]) / length
        if number == 0:
            gathered.speech = silence
        for entry, total in totals.items():
            item = _of(gathered, entry)
            value = (total + known * index.silence[entry]) / length - silence
            if number == 0:
                item.speech = value
            item.speech_part = max(item.speech_part, value)


# -------------------------------------------------------------------------------------------------------- error texts


def _errors(query: Query, index: Index, gathered: Gathered) -> None:
    """Which documented error texts stand in the message, whole or in part, word by word."""
    encoded = index.encode_query(query.stems)
    for number in index.templates_near(query)[:_MOST_TEMPLATES]:
        found = align(query, index, number, encoded)
        if found is not None:
            item = _of(gathered, found.template.entry)
            if item.found is None or _worth(found) > _worth(item.found):
                item.found = found


def _worth(found: Found) -> float:
    return found.information - 2 * found.turned


def align(query: Query, index: Index, number: int, encoded: str) -> Found | None:
    """Error text `number` laid along the message; None when nothing of it is there. `encoded` is the message's."""
    template, code = index.templates[number], index.encoded[number]
    offset, window = 0, encoded
    if len(encoded) > len(code) + _LONG:
        place = fuzz.partial_ratio_alignment(code, encoded)
        if place is not None:
            offset = max(0, place.dest_start - _SLACK)
            window = encoded[offset : place.dest_end + _SLACK + 4 * template.weights.count(0.0)]
    pairs = [
        (block.src_start + i, block.dest_start + i + offset)
        for block in LCSseq.opcodes(code, window)
        if block.tag == "equal"
        for i in range(block.src_end - block.src_start)
    ]
    pairs = _trimmed(pairs, template.weights)
    return _measured(query, index, template, pairs) if pairs else None


def _trimmed(pairs: list[tuple[int, int]], weights: Sequence[float]) -> list[tuple[int, int]]:
    """Without light words at either end that stand far from the rest: a stray `the` is no part of an error."""
    while (
        len(pairs) > 1 and weights[pairs[0][0]] < _CONTENT and pairs[1][1] - pairs[0][1] > 3 + pairs[1][0] - pairs[0][0]
    ):
        pairs = pairs[1:]
    while (
        len(pairs) > 1
        and weights[pairs[-1][0]] < _CONTENT
        and pairs[-1][1] - pairs[-2][1] > 3 + pairs[-1][0] - pairs[-2][0]
    ):
        pairs = pairs[:-1]
    return pairs


def _measured(query: Query, index: Index, template: Template, pairs: list[tuple[int, int]]) -> Found:
    there = {part for part, _ in pairs}
    strangers = [0.0] * len(template.totals)
    turned = turned_keys = 0.0
    said = {*query.stems, *("=" + idea for idea in query.ideas if idea)}
    values: dict[str, tuple[int, int]] = {}
    for left, right in _gaps(query, template, pairs):
        lost = [p for p in range(left[0] + 1, right[0]) if p not in there]
        slots = [p for p in lost if template.parts[p].startswith("{")]
        between = range(left[1] + 1, right[1])
        if slots and len(slots) == len(lost):
            span = _slot(query, left[1], right[1], at_start=left[0] < 0, at_end=right[0] == len(template.parts))
            if span:
                values[template.parts[slots[0]][1:-1]] = span
        strange = sum(_strangeness(query, index, i) for i in between)
        missing = sum(template.weights[p] for p in lost)
        if strange and (not slots or len(between) > 1):
            turned_keys += _lost_keys(template, lost, said)
        elif left[0] in there and right[0] in there:
            turned_keys += _lost_keys(template, lost, said) / 2  # left out in the middle, not cut off at an end
        if not slots:
            turned += min(strange, missing)
            strangers[_clause_of(template, max(left[0], 0))] += strange
        elif missing and len(between) > 1:
            turned += min(strange, missing)
    information = best = key = keys = 0.0
    for clause, (start, end) in enumerate(pairwise(template.clauses)):
        covered = sum(template.weights[p] for p in range(start, end) if p in there)
        if covered:
            share, dense = covered / template.totals[clause], covered / (covered + strangers[clause])
            keys += sum(template.keys[start:end])
            key += sum(
                template.keys[p]
                for p in range(start, end)
                if p in there or template.ideas[p] in said or template.parts[p] in said
            )
            part = max(0.0, share - 0.4) / 0.6 * (0.4 + 0.6 * dense)
            information += template.totals[clause] * part
            best = max(best, part * squashed(template.totals[clause], 2.0))
    return Found(
        template,
        information,
        turned,
        best,
        key / keys if keys else 0.5,
        turned_keys / keys if keys else 0.0,
        _filled(query, index, pairs, values),
        pairs[0][1],
        pairs[-1][1],
        values,
    )


def _filled(
    query: Query, index: Index, pairs: Sequence[tuple[int, int]], values: Mapping[str, tuple[int, int]]
) -> float:
    """Which share of what the message tells is the error text with its values: 1 if it is nothing else."""
    taken = {at for _, at in pairs}
    for first, last in values.values():
        taken.update(range(first, last + 1))
    told = [(index.weight_of(stem), at in taken) for at, stem in enumerate(query.stems)]
    return sum(weight for weight, inside in told if inside) / (sum(weight for weight, _ in told) or 1.0)


def _lost_keys(template: Template, lost: Sequence[int], said: Collection[str]) -> float:
    """How much of what the entry is about is lost with these parts, and is said nowhere else either."""
    gone = (p for p in lost if template.ideas[p] not in said and template.parts[p] not in said)
    return sum(template.keys[p] for p in gone)


def _gaps(
    query: Query, template: Template, pairs: list[tuple[int, int]]
) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """
    The places between matched words, as pairs of (position in the error text, position in the message).

    Before the first matched word the gap reaches back to the beginning of its clause only, and behind the last one to
    the end of the sentence in the message: what comes before an error is chat, what follows a colon is the error.
    """
    first, last = pairs[0], pairs[-1]
    clause = template.clauses[_clause_of(template, first[0])]
    room = sum(1 for p in range(clause, first[0]) if template.weights[p])
    start = first[1]
    while room and start > 0 and query.tokens[start - 1].segment == query.tokens[first[1]].segment:
        start, room = start - 1, room - 1
    slot_first = any(not template.weights[p] for p in range(clause, first[0]))
    yield (clause - 1 if clause else -1, -1 if slot_first else start - 1), first
    yield from pairwise(pairs)
    room = sum(1 for p in range(last[0] + 1, len(template.parts)) if template.weights[p])
    end = last[1]
    while room and end + 1 < len(query.tokens) and query.tokens[end + 1].segment == query.tokens[last[1]].segment:
        end, room = end + 1, room - 1
    yield last, (len(template.parts), end + 1)


def _clause_of(template: Template, part: int) -> int:
    return bisect_right(template.clauses, part) - 1


def _strangeness(query: Query, index: Index, position: int) -> float:
    """What a word tells that stands where another was expected; a word that nobody knows may be a mere typing error."""
    stem = query.stems[position]
    if stem in index.weight:
        return index.weight[stem] if index.weight[stem] >= _CONTENT else 0.0
    known = stem.isdigit() or index.lexicon.is_word(query.tokens[position].word)
    return index.rarest * (1.0 if known else 0.3)


def _slot(query: Query, left: int, right: int, *, at_start: bool, at_end: bool) -> tuple[int, int] | None:
    """The words that stand where a placeholder stands, as positions of the first and the last; None without any."""
    if at_end:
        last = left
        while (
            last + 1 < len(query.tokens)
            and query.tokens[last + 1].segment == query.tokens[left].segment
            and last - left < _LONGEST_VALUE
        ):
            if last > left and not _joined(query, last):
                break
            last += 1
        return (left + 1, last) if last > left else None
    if at_start:
        start = right
        while (
            start > 0
            and query.tokens[start - 1].segment == query.tokens[right].segment
            and right - start < _LONGEST_VALUE
        ):
            start -= 1
        return (start, right - 1) if start < right else None
    return (left + 1, right - 1) if 0 < right - left - 1 <= 12 else None


def _joined(query: Query, position: int) -> bool:
    """Whether a word and the next are one value, as the parts of `31-Oct-2026`, `31 Oct 2026` or an address are."""
    left, right = query.tokens[position], query.tokens[position + 1]
    between = query.text[left.end : right.start]
    if between in {"-", "/", ".", "@", "_", "+"}:
        return True
    digits = left.word[-1].isdigit(), right.word[0].isdigit()
    return (between == ":" and all(digits)) or (
        between == " " and any(digits) and query.text[right.start].islower() is False
    )


def promising(gathered: Gathered, most: int) -> list[Evidence]:
    """The entries with the most to show, by a rough measure; the others need no closer look."""
    return sorted(gathered.evidence.values(), key=lambda e: (-_roughly(e), e.entry))[:most]


def denied(evidence: Evidence) -> bool:
    """Whether the message is, word for word, one of which its authors say that it is not this entry."""
    return evidence.denied >= _WORD_FOR_WORD > _closest(evidence)


def is_not_ours(gathered: Gathered) -> bool:
    """Whether the message is, word for word, one that is known to belong to no entry."""
    return max(gathered.talk, gathered.foreign) >= _WORD_FOR_WORD > gathered.closest


def _roughly(evidence: Evidence) -> float:
    return (
        5 * evidence.code + evidence.near + evidence.near_part + _information(evidence) / 10 + evidence.speech_part / 4
    )


# ------------------------------------------------------------------------------------------------------------ signals

Signal = Callable[[Query, Evidence], float]


def squashed(value: float, half: float) -> float:
    """`value` pressed into 0 to 1, reaching 0.5 at `half`."""
    return value / (value + half) if value > 0 else 0.0


def _information(evidence: Evidence) -> float:
    return evidence.found.information if evidence.found else 0.0


def _turned(evidence: Evidence) -> float:
    return evidence.found.turned if evidence.found and evidence.found.information else 0.0


def _whole(evidence: Evidence) -> float:
    """How surely an error text is there from beginning to end, whatever stands around it; a short one may be chance."""
    found = evidence.found
    return max(0.0, found.share - 0.8) * 5 * squashed(found.information, 6.0) if found and not found.turned else 0.0


def _alone(evidence: Evidence) -> float:
    """How far the message is the error text, or a clause of it, and nothing else."""
    found = evidence.found
    return found.fills * max(found.share, found.best) if found and not found.turned else 0.0


def _closest(evidence: Evidence) -> float:
    return max(evidence.near, evidence.near_part, evidence.near_error, _clean_share(evidence))


def _clean_share(evidence: Evidence) -> float:
    """The share of the error text that was found, less what was turned into other words."""
    found = evidence.found
    return max(0.0, found.clean) if found else 0.0


SIGNALS: dict[str, Signal] = {
    "error code": lambda _q, e: float(e.code > 0),
    "error text": lambda _q, e: squashed(_information(e), 10.0),
    "error text, at length": lambda _q, e: squashed(max(0.0, _information(e) - 12.0), 12.0),
    "share of the error text": lambda _q, e: e.found.share if e.found else 0.0,
    "a clause as it stands": lambda _q, e: _clean_share(e) ** 2 * squashed(_information(e), 10.0),
    "the whole error text": lambda _q, e: _whole(e),
    "the error text and nothing else": lambda _q, e: _alone(e),
    "turned words": lambda _q, e: squashed(_turned(e), 4.0) * squashed(_information(e), 10.0),
    "near a description": lambda _q, e: e.near,
    "part near a description": lambda _q, e: e.near_part,
    "very near": lambda _q, e: max(0.0, max(e.near, e.near_part) - 0.5),
    "way of speaking": lambda _q, e: max(-3.0, min(4.0, e.speech)),
    "way of speaking, in part": lambda _q, e: max(-3.0, min(4.0, e.speech_part)),
    "says what it takes": lambda _q, e: min(1.5, e.keys),
    "says little of it": lambda _q, e: max(0.0, 0.6 - e.keys),
    "key words in the error text": lambda _q, e: e.found.keys * squashed(_information(e), 10.0) if e.found else 0.0,
    "key words turned": lambda _q, e: (
        min(1.0, e.found.turned_keys) * squashed(_information(e), 10.0) if e.found else 0.0
    ),
    "explained": lambda _q, e: e.explained,
    "near what it is not": lambda _q, e: max(0.0, e.denied - _closest(e)),
    "product named": lambda _q, e: float(e.named > 0),
    "other product named": lambda _q, e: float(e.named < 0),
}

Silence = Callable[[Query, Gathered], float]

SILENCE: dict[str, Silence] = {
    "always": lambda _q, _g: 1.0,
    "ordinary talk": lambda _q, g: max(0.0, g.talk - g.closest),
    "somebody else's error": lambda _q, g: max(0.0, g.foreign - g.closest),
    "near nothing": lambda _q, g: max(0.0, 0.5 - max(g.closest, g.foreign)),
    "other system named": lambda q, _g: float(bool(q.systems) and not q.xero and not q.products),
    "other system and Xero": lambda q, _g: float(bool(q.systems) and (q.xero or bool(q.products))),
    "settled": lambda q, _g: float(bool(q.settled)),
    "settled at last": lambda q, _g: float(
        bool(q.settled) and not q.question and max(q.settled) > max(q.trouble, default=-1)
    ),
    "no trouble": lambda q, _g: float(not q.trouble and not q.question),
    "nothing named": lambda q, _g: float(not q.xero and not q.products),
    "about Xero, in trouble": lambda q, _g: float((q.xero or bool(q.products)) and (bool(q.trouble) or q.question)),
    "very short": lambda q, _g: float(len(q.stems) < 4),
}
