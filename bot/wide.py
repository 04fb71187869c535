"""
A matcher for knowledge bases with thousands of entries.

Weighing every entry for every message takes time that grows with their number. Here an index of words finds the few
entries that a message may be about, a small `Index` of these is made with the statistics of the whole knowledge base,
and the ordinary `Matcher` judges by it. So a verdict rests on the same signals as in a small knowledge base, and the
time it takes hardly grows. Texts are kept as numbers of words, a tenth of what they take as objects.
"""

from __future__ import annotations

import math
import sys
from array import array
from collections import Counter, defaultdict
from collections.abc import Collection, Container, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any

from bot.explaining import Explained
from bot.index import (
    HELD,
    NOT_OURS,
    SHRINK,
    WHOLE,
    Document,
    Index,
    Spoken,
    Template,
    common_from,
    documents_of_entry,
    documents_of_nobody,
    held_by,
    said_by,
    share_owned,
    speech_of,
    told_by,
)
from bot.lexicon import PAIR, Lexicon, Query, stem
from bot.matching import Matcher, Prices, Reading
from bot.models import Entry, KnowledgeBase, Learned, Match, Verdict
from bot.normalize import clean, words

NARROW = 200
"""Entries up to which every one is weighed for every message."""

SHORTLIST = 8
"""Entries that are looked at closely; the matcher weighs six of them against each other."""

LEAST_SHARE = 0.4
"""Of what speaks for the likeliest entry: entries for which less does are not looked at."""

_LOOKED_UP = 4_000  # entries that are counted for one message, from the rarest word on
_LEAST_LOOKED_UP = 500  # of the first word that is too common
_MOST = 255  # a byte
_PER_NAT = 16
_HELD_AT_ALL = 2.0  # nats, for any use of a word at all
_FEWEST = 3  # candidates of a verdict
_MOST_APART = 5_000  # texts of which entries say that they belong to none, up to which all are held against a message
_KEPT = 2048  # entries whose index is kept: some 30 kB each, and more for those with a hundred texts


def matcher_for(knowledge: KnowledgeBase, learned: Learned, prices: Prices | None = None) -> Matcher:
    """The matcher that suits the size of `knowledge`."""
    return (Wide if len(knowledge.entries) > NARROW else Matcher)(knowledge, learned, prices)


class Texts:
    """The texts of a knowledge base as numbers of words, and which entries use which words."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._words: list[str] = []
        self._numbers: dict[str, int] = {}
        self._said = array("I")
        self._ends = array("I", [0])

    def __len__(self) -> int:
        return len(self._ends) - 1

    def add(self, text: str) -> list[str]:
        """Keeps one more text, and gives its words."""
        numbers = self._numbers
        found = self._lexicon.words_of(text)
        self._said.extend([numbers.setdefault(word, len(numbers)) for word in found])
        self._ends.append(len(self._said))
        return found

    def finished(self) -> None:
        """No more texts will come."""
        self._words = list(self._numbers)
        self._numbers = {}

    def query(self, number: int) -> Query:
        """The text with this number, as it is compared."""
        known = self._words
        return self._lexicon.told([known[n] for n in self._said[self._ends[number] : self._ends[number + 1]]])


class _Weights(dict[str, float]):
    """What features tell; two words together that a single text holds are not kept, and tell `alone`."""

    alone = 0.0

    def __missing__(self, feature: str) -> float:
        if " " not in feature:
            raise KeyError(feature)
        return self.alone


class Statistics:
    """How many texts hold each feature, and how often people say it."""

    def __init__(self) -> None:
        self._documents = 0
        self._holders: dict[str, float] = defaultdict(float)
        self._shown: Counter[str] = Counter()
        self._said: dict[float, Counter[str]] = defaultdict(Counter)
        self._nobody: dict[float, Counter[str]] = defaultdict(Counter)
        self.weight = _Weights()
        self.rarest = 0.0
        self.common: frozenset[str] = frozenset()
        self.usual: dict[str, float] = {}
        self.speech: dict[str, tuple[int, float]] = {}
        self.silence = 0.0
        self.telling: dict[str, float] = {}

    def add(self, document: Document, features: Mapping[str, float]) -> None:
        """Counts one more text, and each of its features by its part in it."""
        self._documents += 1
        holders = self._holders
        for feature, part in features.items():
            holders[feature] += part
        if document.kind != "body":
            self._shown.update(features.keys())
        if share := said_by(document):
            single = [feature for feature in features if " " not in feature]
            self._said[share].update(single)
            if document.entry == NOT_OURS:
                self._nobody[share].update(single)

    def finished(self) -> None:
        """No more texts will come: works out what features tell."""
        count = self._documents + 1
        common = common_from(self._documents)
        self.rarest = math.log(count / 0.5)
        self.weight.alone = told_by(PAIR, count)
        self.common = frozenset(feature for feature, n in self._shown.items() if n > common)
        told = {n: told_by(n, count) for n in set(self._holders.values())}  # one object for each number
        for feature, n in self._holders.items():
            if n > PAIR or " " not in feature:
                self.weight[feature] = told[n]
        said = _together(self._said)
        everything = sum(said.values()) or 1.0
        self.usual = {feature: n / everything for feature, n in said.items()}
        spoken, silence = speech_of({NOT_OURS: _together(self._nobody)}, self.usual)
        self.speech = {feature: speakers[0] for feature, speakers in spoken.items()}
        self.silence = silence.get(NOT_OURS, 0.0)
        self._holders, self._shown, self._said, self._nobody = {}, Counter(), {}, {}


def _together(counts: Mapping[float, Mapping[str, int]]) -> dict[str, float]:
    """What was counted for each share, as one."""
    found: dict[str, float] = defaultdict(float)
    for share, counted in counts.items():
        for feature, n in counted.items():
            found[feature] += share * n
    return dict(found)


class _Except(Container[str]):
    """Everything but `these`."""

    def __init__(self, these: Collection[str]) -> None:
        self._these = these

    def __contains__(self, feature: object) -> bool:
        return feature not in self._these


class _Piece(Index):
    """The index of one entry, or of what belongs to none, with the statistics and the numbers of the whole."""

    def __init__(
        self, whole: Wide, entry: Entry | None, documents: Sequence[Document], queries: Sequence[Query], first: int
    ) -> None:
        """`first` is the number of the first of the documents."""
        self._whole = whole
        self._said = queries
        self._usual = whole.statistics.usual
        self._first = first
        self._holding: dict[tuple[str, int], tuple[float, bool]] = {}
        self._holders: dict[str, list[int]] = defaultdict(list)
        for number, query in enumerate(queries):
            if documents[number].kind != "body":
                for word in set(query.stems):
                    self._holders[word].append(number)
        entries = {entry.id: entry} if entry else {}
        super().__init__(whole.knowledge.model_copy(update={"entries": entries}), whole.lexicon, documents)
        self.numbered = dict(enumerate(self.documents, first))
        self.kinds = dict(enumerate(self.alike, first))
        self.held = {
            feature: (
                self.postings.get(feature, ((), ())),
                self.speech.get(feature, ()),
                self.vocabulary.get(feature, ()),
                self.keys.get(feature, ()),
            )
            for feature in self.postings.keys() | self.speech.keys() | self.keys.keys()
        }

    def _enter(self, knowledge: KnowledgeBase) -> None:  # noqa: ARG002
        self.entries, self.positions, self.products = self._whole.numbers

    def _queries(self) -> Sequence[Query]:
        return self._said

    def _weigh(self, features: Sequence[dict[str, float]]) -> None:  # noqa: ARG002
        self.rarest = self._whole.statistics.rarest
        self.weight = self._whole.statistics.weight

    def _uncommon(self, features: Sequence[dict[str, float]]) -> Container[str]:  # noqa: ARG002
        return _Except(self._whole.statistics.common)

    def _telling_words(self, knowledge: KnowledgeBase) -> dict[str, float]:  # noqa: ARG002
        return self._whole.statistics.telling

    def _spoken(self, features: Sequence[dict[str, float]]) -> list[tuple[Spoken, dict[str, float]]]:
        return [said for said in super()._spoken(features) if said[0].number != NOT_OURS]

    def _own(self, queries: Sequence[Query]) -> None:
        """Leaves that to `_Few`: one entry alone does not know which clauses others have too."""

    def holding(self, template: Template, clause: int) -> tuple[float, bool]:
        """How many of these texts hold a clause of an error text, or all of them, and whether one is an error."""
        key = template.text, clause
        if key not in self._holding:
            clauses = range(len(template.totals)) if clause == WHOLE else (clause,)
            held = set.intersection(*(self._holding_one(template, one) for one in clauses))
            documents = [self.documents[number] for number in sorted(held)]
            self._holding[key] = sum(map(held_by, documents)), any(d.kind == "error" for d in documents)
        return self._holding[key]

    def _holding_one(self, template: Template, clause: int) -> set[int]:
        start, end = template.clauses[clause : clause + 2]
        told = dict(zip(template.parts[start:end], template.weights[start:end], strict=True))
        least = HELD * template.totals[clause]
        missing = sum(weight for word, weight in told.items() if word not in self._holders)
        if sum(told.values()) - missing < least:
            return set()
        shared: dict[int, float] = defaultdict(float)
        for word, weight in told.items():
            for number in self._holders.get(word, ()):
                shared[number] += weight
        return {number for number, weight in shared.items() if weight >= least}


class _AnyOf(Container[tuple[str, ...]]):
    """What is in any of these sets."""

    def __init__(self, sets: Sequence[Collection[tuple[str, ...]]]) -> None:
        self._sets = sets

    def __contains__(self, stems: object) -> bool:
        return any(stems in found for found in self._sets)


class _Encoded:
    """The error texts of an index as `Index.encode_query` encodes messages, each made when it is asked for."""

    def __init__(self, index: _Few) -> None:
        self._index = index

    def __getitem__(self, number: int) -> str:
        chars = self._index.chars
        return "".join(chars.get(part, "\x02") for part in self._index.templates[number].parts)


class _Few(Index):
    """
    An index of a few entries for one message, put together from their pieces.

    `heard` are the features of the message; of what the pieces hold only what has to do with them is taken. It has
    all that an `Index` has, but is not built like one.
    """

    def __init__(self, whole: Wide, pieces: Sequence[_Piece], nobody: _Piece, heard: Collection[str]) -> None:
        self.entries, self.positions, self.products = whole.numbers
        self.lexicon, self.telling = whole.lexicon, whole.statistics.telling
        self.weight, self.rarest = whole.statistics.weight, whole.statistics.rarest
        everybody = (*pieces, nobody)
        self.documents = dict(nobody.numbered)  # type: ignore[assignment]  # by number, as in a sequence
        self.alike = dict(nobody.kinds)  # type: ignore[assignment]
        self.silence = {NOT_OURS: whole.statistics.silence}
        self.key_usual, self.questions, self.denied = {}, {}, dict(nobody.denied)
        for piece in pieces:
            self.documents.update(piece.numbered)  # type: ignore[attr-defined]
            self.alike.update(piece.kinds)  # type: ignore[attr-defined]
            self.silence.update(piece.silence)
            self.key_usual.update(piece.key_usual)
            self.questions.update(piece.questions)
            for stems, entries in piece.denied.items():
                self.denied[stems] = self.denied.get(stems, set()) | entries
        self.not_ours = _AnyOf([piece.not_ours for piece in everybody])  # type: ignore[assignment]
        self.postings, self.speech, self.vocabulary, self.keys = {}, {}, {}, {}
        for feature in heard:
            self._hear(feature, everybody, whole.statistics.speech.get(feature))
        self.templates, self.clauses_with = [], {}
        self._owners: list[_Piece] = []
        single = [word for word in heard if " " not in word]
        for piece in pieces:
            self._add_templates(piece, single)
        self._everybody = everybody
        self._weighed: set[int] = set()
        self.chars = {word: chr(0x100 + number) for number, word in enumerate(single)}
        self.encoded = _Encoded(self)  # type: ignore[assignment]

    def _hear(self, feature: str, pieces: Sequence[_Piece], silence: tuple[int, float] | None) -> None:
        """Takes over what the pieces hold for one feature."""
        documents: list[int] = []
        parts: list[float] = []
        speech: list[tuple[int, float]] = []
        vocabulary: list[int] = []
        keys: list[tuple[int, float]] = []
        for piece in pieces:
            if held := piece.held.get(feature):
                documents += held[0][0]
                parts += held[0][1]
                speech += held[1]
                vocabulary += held[2]
                keys += held[3]
        if silence:
            speech.append(silence)
        if documents:
            self.postings[feature] = documents, parts
        if speech:
            self.speech[feature] = speech
            self.vocabulary[feature] = tuple(vocabulary)
        if keys:
            self.keys[feature] = keys

    def _add_templates(self, piece: _Piece, heard: Sequence[str]) -> None:
        first = len(self.templates)
        self.templates += piece.templates
        self._owners += [piece] * len(piece.templates)
        for word in heard:
            if word in piece.clauses_with:
                places = self.clauses_with.setdefault(word, [])
                places += [(first + number, clause) for number, clause in piece.clauses_with[word]]

    def no_scores(self) -> dict[int, float]:
        """As in the whole, of which this holds few texts."""
        return defaultdict(float)

    def encode_query(self, stems: Iterable[str]) -> str:
        """As in the whole; words that the message was not known to hold are like words that no error text holds."""
        return "".join(self.chars.get(stem, "\x01") for stem in stems)

    def _know_owners(self, numbers: Sequence[int]) -> None:
        """Works it out for these, which are the nearest to the message, and only now."""
        for number in numbers:
            if number not in self._weighed:
                self._weighed.add(number)
                template = self.templates[number]
                owned = tuple(self._owned(number, clause) for clause in (*range(len(template.totals)), WHOLE))
                self.templates[number] = replace(template, owned=owned[:-1], owned_whole=owned[-1])

    def _owned(self, number: int, clause: int) -> float:
        template, owner = self.templates[number], self._owners[number]
        own, _ = owner.holding(template, clause)
        found = [piece.holding(template, clause) for piece in self._everybody]
        return share_owned(own, sum(texts for texts, _ in found) - own, sum(is_error for _, is_error in found))


class Shortlists:
    """For each word the entries that use it, and how much it speaks for each; for a message the likeliest entries."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._entries: list[array[int]] = []
        self._values: list[array[int]] = []
        self._sizes = array("f")
        self._weight: Mapping[str, float] = {}

    def add(self, texts: Sequence[Collection[str]]) -> None:
        """Notes which features the texts of the next entry hold."""
        used = Counter(feature for features in texts for feature in features if " " not in feature)
        for feature, count in used.items():
            number = self._numbers.setdefault(feature, len(self._numbers))
            if number == len(self._entries):
                self._entries.append(array("I"))
                self._values.append(array("B"))
            self._entries[number].append(len(self._sizes))
            self._values[number].append(min(count, _MOST))
        self._sizes.append(sum(used.values()))

    def finished(self, weight: Mapping[str, float]) -> None:
        """No more entries will come; `weight` is what words tell, in nats."""
        self._weight = weight
        everything = sum(self._sizes) or 1.0
        for entries, values in zip(self._entries, self._values, strict=True):
            share = SHRINK * sum(values) / everything
            for at, entry in enumerate(entries):
                ratio = math.log((values[at] + share) / (self._sizes[entry] + SHRINK) * SHRINK / share)
                values[at] = min(_MOST, max(1, round(_PER_NAT * (ratio + _HELD_AT_ALL))))
            if len(entries) > _LEAST_LOOKED_UP:  # may be looked up in part: the best part first
                order = sorted(range(len(entries)), key=values.__getitem__, reverse=True)
                entries[:] = array("I", [entries[at] for at in order])
                values[:] = array("B", [values[at] for at in order])

    def best(self, features: Iterable[str], sure: Collection[int], most: int) -> list[int]:
        """
        The likeliest entries for a message, besides those that are `sure`, in order of their numbers.

        Rare words come first. Of common words, which many entries use, no more are looked up than there is room for:
        they tell little, and an entry that shares nothing else with a message would not be answered with.
        """
        known = sorted((len(self._entries[n]), n, f) for f in features if (n := self._numbers.get(f)) is not None)
        scores: dict[int, float] = {}
        room = _LOOKED_UP
        for count, number, feature in known:
            weight = self._weight[feature]
            entries = self._entries[number][: max(room, _LEAST_LOOKED_UP)]
            for entry, value in zip(entries, self._values[number], strict=False):
                scores[entry] = scores.get(entry, 0.0) + weight * value
            room -= count
            if room < 0:
                break
        least = sorted(scores.values(), reverse=True)[most - 1 : most]
        top = [entry for entry, score in scores.items() if score >= least[0]] if least else list(scores)
        top = sorted(top, key=lambda entry: (-scores[entry], entry))[:most]
        top = [entry for entry in top if scores[entry] >= LEAST_SHARE * scores[top[0]]]
        few = range(min(_FEWEST, len(self._sizes))) if len(top) + len(sure) < _FEWEST else ()
        return sorted({*top, *sure, *few})


class Wide(Matcher):
    """A matcher for many entries: it judges each message by an index of the few that it may be about."""

    def __init__(self, knowledge: KnowledgeBase, learned: Learned, prices: Prices | None = None) -> None:
        positions = {entry: position for position, entry in enumerate(knowledge.entries)}
        codes: dict[str, int] = {}
        documents: list[list[Document]] = []
        strangers: dict[int, list[Document]] = defaultdict(list)
        denied: list[Document] = []
        for position, entry in enumerate(knowledge.entries.values()):
            codes |= dict.fromkeys(entry.codes, position)
            documents.append([])
            for document in documents_of_entry(position, entry, positions):
                if document.entry == position:
                    documents[-1].append(document)
                elif document.entry == NOT_OURS:
                    denied.append(document)
                else:  # what an entry says belongs to another
                    strangers[document.entry].append(document)
        apart = len(denied) <= _MOST_APART
        for document in () if apart else denied:
            strangers[document.group].append(document)
        for position, near in strangers.items():
            documents[position] += near
        nobody = [*documents_of_nobody(knowledge), *(denied if apart else ())]
        self._take(knowledge, learned, prices, codes)
        counts: Counter[str] = Counter()
        for found in (*documents, nobody):
            for document in found:
                counts.update(set(words(clean(document.text))))
        self.lexicon = Lexicon(knowledge, counts, knowledge.english)
        self._lent = dict(vars(self))
        names = tuple(positions)
        self.numbers = names, positions, tuple(sys.intern(name.partition("/")[0]) for name in names)
        self._strangers = dict(strangers)
        self._nobodys = tuple(nobody)
        self._first = array("I", [0])
        self._texts = Texts(self.lexicon)
        self.statistics = Statistics()
        self._shortlists = Shortlists()
        self._fill(documents, nobody)
        self._open()

    def _open(self) -> None:
        """Prepares what is worked out when it is needed, and not kept in a cache."""
        self._pieces = lru_cache(_KEPT)(self._piece)
        count = len(self.numbers[0])
        queries = [self._texts.query(n) for n in range(self._first[count], len(self._texts))]
        self._nobody = _Piece(self, None, self._nobodys, queries, self._first[count])
        self.index = _Few(self, (), self._nobody, ())

    def __getstate__(self) -> dict[str, Any]:
        left_out = {"_pieces", "_nobody", "index"}
        return {name: value for name, value in vars(self).items() if name not in left_out}

    def __setstate__(self, state: dict[str, Any]) -> None:
        vars(self).update(state)
        self._open()

    def _fill(self, documents: Sequence[Sequence[Document]], nobody: Sequence[Document]) -> None:
        """Counts and keeps every text."""
        telling: set[str] = set()
        for found in documents:
            used: list[Collection[str]] = []
            for document in found:
                said = self._texts.add(document.text)
                features = self.lexicon.told(said).features()
                self.statistics.add(document, features)
                if document.kind != "body":
                    used.append(features)
                if document.kind == "error":
                    telling.update(said)
            self._shortlists.add(used)
            self._first.append(len(self._texts))
        for document in nobody:
            self.statistics.add(document, self.lexicon.told(self._texts.add(document.text)).features())
        self._texts.finished()
        self.statistics.finished()
        self._shortlists.finished(self.statistics.weight)
        self.statistics.telling = {
            **{word: self.statistics.weight[stem(word)] for word in sorted(telling)},
            **{code.lower(): self.statistics.rarest for code in self._entry_of_code},
        }

    def match(self, text: str, *, product: str | None = None, without: Collection[str] = ()) -> Verdict:
        """As of the matcher that weighs every entry."""
        reading = self._read(text)
        out = frozenset(without)
        return self._among(reading, out).judge(reading, product, out)

    def explain(self, text: str, entry: str) -> Match:
        """As of the matcher that weighs every entry."""
        return self._among(self._read(text), {entry}).explain(text, entry)

    def reasons(self, text: str, entry: str | None = None, *, product: str | None = None) -> Explained | None:
        """As of the matcher that weighs every entry."""
        return self._among(self._read(text), {entry} if entry else ()).reasons(text, entry, product=product)

    def follow_up(self, text: str, entries: Sequence[str]) -> Match | None:
        """As of the matcher that weighs every entry."""
        return self._among(self._read(text), entries).follow_up(text, entries)

    def _among(self, reading: Reading, besides: Collection[str]) -> Matcher:
        """A matcher for one message, of the entries that it may be about, and of some besides."""
        query, known, _ = reading
        features = query.features()
        positions = self.numbers[1]
        sure = {self._entry_of_code[code.code] for code in known}
        sure |= {positions[entry] for entry in besides if entry in positions}
        chosen = self._shortlists.best(features, sure, SHORTLIST + len(besides))
        narrow = Matcher.__new__(Matcher)
        vars(narrow).update(self._lent)
        narrow.index = _Few(self, [self._pieces(position) for position in chosen], self._nobody, features)
        return narrow

    def _piece(self, position: int) -> _Piece:
        entry = self.knowledge.entries[self.numbers[0][position]]
        own = documents_of_entry(position, entry, self.numbers[1])
        documents = [document for document in own if document.entry == position]
        first, behind = self._first[position], self._first[position + 1]
        queries = [self._texts.query(number) for number in range(first, behind)]
        return _Piece(self, entry, [*documents, *self._strangers.get(position, ())], queries, first)
