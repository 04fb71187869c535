"""
A matcher for knowledge bases with thousands of entries.

Weighing every entry for every message takes time that grows with their number. Here an index of words finds the few
entries that a message may be about, an `Index` is put together of what these hold of its words, and the ordinary
`Matcher` judges by it. So a verdict rests on the same signals as in a small knowledge base, and the time it takes
hardly grows.
"""

from __future__ import annotations

import heapq
import math
import sys
from array import array
from collections import Counter, defaultdict
from collections.abc import Collection, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import Any

from bot.models import Entry, KnowledgeBase, Learned, Match, Verdict
from bot.understanding.claims import Stretch
from bot.understanding.corpus import (
    A_BYTE,
    BODY,
    CLAUSE,
    DENIED,
    ERROR,
    HOLD,
    NAMES,
    NEAR,
    OWN,
    PAIRED,
    REPEATED,
    SAID,
    SPOKEN,
    Spread,
    Statistics,
    Texts,
    Used,
    in_order,
    read_all,
)
from bot.understanding.explaining import Explained
from bot.understanding.index import (
    HELD,
    LEAST_SHARED,
    NOT_OURS,
    OWN_WORD,
    SHRINK,
    Alike,
    Clause,
    Document,
    Index,
    Questions,
    Template,
    documents_of_entry,
    documents_of_nobody,
    frames_of,
    questions_of,
    share_owned,
)
from bot.understanding.lexicon import FAINT, Lexicon
from bot.understanding.matching import Matcher, Prices, Reading
from bot.understanding.shelf import Shelf
from bot.understanding.tally import Listed

NARROW = 200
"""Entries up to which every one is weighed for every message."""

SHORTLIST = 12
"""Entries that are looked at closely; the matcher weighs six of them against each other."""

LEAST_SHARE = 0.4
"""Of what speaks for the likeliest entry: entries for which less does are not looked at."""

_LOOKED_UP = 4_000  # entries that are counted for one message, from the rarest word on
_LEAST_LOOKED_UP = 500  # of the first word that is too common
_PER_NAT = 16
_HELD_AT_ALL = 2.0  # nats, for any use of a word at all
_FEWEST = 3  # candidates of a verdict
_KEPT = 1280  # entries whose texts are kept turned round, and error texts that are kept compiled: some 15 kB each
_UNPACKED = 256  # entries whose texts are kept as they are written, or their frequent questions
_REMEMBERED = 16_384  # features of which is kept what they tell


def matcher_for(
    knowledge: KnowledgeBase, learned: Learned, prices: Prices | None = None, spread: Spread = map
) -> Matcher:
    """The matcher that suits the size of `knowledge`; `spread` may share out the work of building it."""
    if len(knowledge.entries) > NARROW:
        return Wide(knowledge, learned, prices, spread)
    return Matcher(knowledge, learned, prices)


# ------------------------------------------------------------------------------------------------------- shortlists


class Shortlists:
    """For each word the entries that use it, and how much it speaks for each; for a message the likeliest entries."""

    def __init__(self, features: int) -> None:
        self._entries = [array("I") for _ in range(features)]
        self._values = [array("B") for _ in range(features)]
        self._sizes = array("f")

    def add(self, used: Used, uses: Iterable[float]) -> None:
        """Notes which of the next entries use which features, and how many each uses."""
        for feature, (entries, counts) in used.items():
            self._entries[feature] += entries
            self._values[feature] += counts
        self._sizes.extend(uses)

    def finished(self) -> None:
        """No more entries will come."""
        everything = sum(self._sizes) or 1.0
        sizes = [math.log(SHRINK / (size + SHRINK)) + _HELD_AT_ALL for size in self._sizes]
        for entries, values in zip(self._entries, self._values, strict=True):
            share = SHRINK * sum(values) / everything
            told = {count: math.log((count + share) / share) for count in set(values)}
            known = [round(_PER_NAT * (told[v] + sizes[e])) for v, e in zip(values, entries, strict=True)]
            values[:] = array("B", [1 if value < 1 else min(value, A_BYTE) for value in known])
            if len(entries) > _LEAST_LOOKED_UP:  # may be looked up in part: the best part first
                order = sorted(range(len(entries)), key=values.__getitem__, reverse=True)
                entries[:] = array("I", [entries[at] for at in order])
                values[:] = array("B", [values[at] for at in order])

    def best(self, features: Mapping[int, float], sure: Collection[int], most: int) -> list[int]:
        """
        The likeliest entries for a message, besides those that are `sure`, in order of their numbers.

        `features` say what each feature of the message tells. Rare words come first. Of common words, which many
        entries use, no more are looked up than there is room for: they tell little, and an entry that shares nothing
        else with a message would not be answered with.
        """
        known = sorted((len(self._entries[n]), n) for n in features)
        scores: dict[int, float] = {}
        known_score = scores.get
        room = _LOOKED_UP
        for count, number in known:
            weight, entries = features[number], self._entries[number]
            if count > room:
                entries = entries[: max(room, _LEAST_LOOKED_UP)]
            for entry, value in zip(entries, self._values[number], strict=False):
                scores[entry] = known_score(entry, 0.0) + weight * value
            room -= count
            if room < 0:
                break
        least = LEAST_SHARE * max(scores.values(), default=0.0)
        top = [(-score, entry) for entry, score in scores.items() if score >= least]
        likely = {entry for _, entry in heapq.nsmallest(most, top)}
        few = range(min(_FEWEST, len(self._sizes))) if len(likely) + len(sure) < _FEWEST else ()
        return sorted({*likely, *sure, *few})


# ----------------------------------------------------------------------------------------- an index for one message


class _Weights(dict[str, float]):
    """What features tell, in nats. Of two words together it is worked out when asked, from how many texts hold them."""

    def __init__(self, texts: Texts, statistics: Statistics) -> None:
        super().__init__(zip(texts.features, statistics.told, strict=True))
        self._texts, self._statistics = texts, statistics

    def __missing__(self, feature: str) -> float:
        if " " not in feature:
            raise KeyError(feature)
        return self._statistics.told_together(self._texts.number(feature) or 0)


class _Documents:
    """The texts of a large knowledge base by number, unpacked when they are asked for."""

    def __init__(self, whole: Wide) -> None:
        self._whole = whole

    def __getitem__(self, number: int) -> Document:
        entry = self._whole.texts.entry_of(number)
        return self._whole.documents(entry)[number - self._whole.texts.first[entry]]


class _Asked:
    """The frequent questions of entries, by position, worked out when they are asked for."""

    def __init__(self, whole: Wide) -> None:
        self._whole = whole

    def __contains__(self, entry: int) -> bool:
        return bool(self._whole.entry(entry).faq)

    def __getitem__(self, entry: int) -> Questions:
        return self._whole.questions(entry)


class _AnyOf(Container[tuple[str, ...]]):
    """What is in any of these sets."""

    def __init__(self, sets: Sequence[Collection[tuple[str, ...]]]) -> None:
        self._sets = sets

    def __contains__(self, stems: object) -> bool:
        return any(stems in found for found in self._sets)


class _Denied:
    """Which entries a message is known not to be, by its stems."""

    def __init__(self, denied: Sequence[Mapping[tuple[str, ...], Collection[int]]]) -> None:
        self._denied = denied

    def get(self, stems: tuple[str, ...], default: Collection[int]) -> Collection[int]:
        """As of a mapping."""
        found = {entry for denied in self._denied for entry in denied.get(stems, ())}
        return found or default


class _Encoded:
    """The error texts of an index as `Index.encode_query` encodes messages, each made when it is asked for."""

    def __init__(self, index: _Few) -> None:
        self._index = index

    def __getitem__(self, number: int) -> str:
        chars = self._index.chars
        return "".join([chars.get(part, "\x02") for part in self._index.templates[number].parts])


class _Owned(Sequence[float]):
    """How far each clause of an error text is its entry's alone, worked out for those that are asked for."""

    def __init__(self, index: _Few, template: Template) -> None:
        self._index, self._template = index, template

    def __len__(self) -> int:
        return len(self._template.totals)

    def __getitem__(self, clause: Any) -> Any:
        return self._index.owned(self._template, clause)


class _Compiler(Index):
    """What an index of a few entries has in common with one of all. It is not built like an `Index`."""

    def __init__(self, whole: Wide) -> None:
        self._whole = whole
        self.entries, self.positions, self.products = whole.numbers
        self.lexicon, self.telling, self.codes = whole.lexicon, whole.telling, whole.codes
        self.weight, self.rarest = whole.weight, whole.statistics.rarest
        self.key_usual = whole.statistics.key_usual  # type: ignore[assignment]  # by position, as in a mapping

    def is_guide(self, entry: int) -> bool:
        """As in the whole."""
        return self._whole.entry(entry).kind != "error"

    def key_of(self, entry: int, feature: str) -> float:
        """As in the whole."""
        number = self._whole.texts.numbers.get(feature, -1)
        return self._whole.piece(entry).about(number)

    def template(self, number: int) -> Template | None:
        """The error text with this number among all texts; None when it says nothing."""
        position = self._whole.texts.entry_of(number)
        entry = self._whole.entry(position)
        first = len(entry.said) + sum(1 + len(question.said) for question in entry.faq)
        error = entry.errors[number - self._whole.texts.first[position] - first]
        template = self._template(position, error.text, entry.placeholders)
        return template if template.parts else None


_Held = tuple[Sequence[int], Sequence[float], float | None, bool, float]
"""
What the texts of an entry hold of one feature.

The texts with its part in the direction of each, how it speaks for the entry less what silence tells, whether it is a
word of the entry's own, and how much it is what the entry is about.
"""


class _Piece:
    """
    The texts of one entry, or of nobody, turned round: which of them hold a feature, one bit for each text.

    `holding` has these bits by the number of a feature, and `faint` those of texts in which it only stands for an idea;
    `shown` are the bits of all texts but what the answer says, `errors` those of error texts. `first` is the number of
    the first text.
    """

    def __init__(self, texts: Texts, statistics: Statistics, position: int) -> None:
        own = texts.of_entry(position)
        self.position, self.first, self._statistics = position, own.start, statistics
        self.holding: dict[int, int] = {}
        self.faint: dict[int, int] = {}
        self.alike: dict[int, Alike] = {}
        self.denied: dict[tuple[str, ...], set[int]] = {}
        self.not_ours: set[tuple[str, ...]] = set()
        self.quiet = statistics.quiet(position)
        self._heard: dict[int, _Held] = {}
        kinds = texts.kinds[own.start : own.stop]
        bits = {kind: sum(1 << place for place, k in enumerate(kinds) if k == kind) for kind in set(kinds)}
        self.errors = bits.get(CLAUSE, 0) | bits.get(ERROR, 0)
        self.shown = (1 << len(own)) - 1 & ~bits.get(BODY, 0)
        self._said = bits.get(SAID, 0)
        self._spoken = [(SPOKEN[kind], mask) for kind, mask in bits.items() if SPOKEN[kind]]
        alike: dict[tuple[int, str, int], Alike] = {}
        for number, kind in enumerate(kinds, own.start):
            self._turn(texts, number, pairs=kind != BODY)
            if kind != BODY:
                same = Alike(position if OWN[kind] else NOT_OURS, NAMES[kind], texts.groups[number])
                self.alike[number] = alike.setdefault((same.entry, same.kind, same.group), same)
            if kind not in {SAID, CLAUSE, ERROR, BODY}:
                self._deny(texts.stems_of(number), kind, texts.groups[number])

    def _turn(self, texts: Texts, number: int, *, pairs: bool) -> None:
        full, faint, together = texts.said_in(number)
        bit, holding = 1 << number - self.first, self.holding
        for feature in (*full, *faint, *together) if pairs else (*full, *faint):
            holding[feature] = holding.get(feature, 0) | bit
        for feature in faint:
            self.faint[feature] = self.faint.get(feature, 0) | bit

    def _deny(self, stems: tuple[str, ...], kind: int, group: int) -> None:
        if kind in {NEAR, DENIED}:
            self.denied.setdefault(stems, set()).add(group)
        if not OWN[kind]:
            self.not_ours.add(stems)

    def hear(self, feature: int, told: float) -> _Held:
        """What the texts hold of a feature, which one of them holds and which tells so much of a text."""
        held = self._heard.get(feature)
        if held is None:
            held = self._heard[feature] = self._weigh(feature, told)
        return held

    def _weigh(self, feature: int, told: float) -> _Held:
        holding, faint = self.holding[feature], self.faint.get(feature, 0)
        texts = self.numbers(holding & self.shown) if told else []
        lengths, first = self._statistics.lengths, self.first
        if faint:
            parts = [round((FAINT if faint >> n - first & 1 else 1.0) * told / lengths[n], 3) for n in texts]
        else:
            parts = [round(told / lengths[n], 3) for n in texts]
        said = sum([share * (holding & mask).bit_count() for share, mask in self._spoken]) if feature < PAIRED else 0.0
        if not said:
            return texts, parts, None, False, 0.0
        ratio = self._statistics.ratio(feature, said)
        return texts, parts, ratio, ratio + self.quiet > OWN_WORD, self.about(feature)

    def about(self, feature: int) -> float:
        """How much a feature is what the entry is about, as `Index.key_of` has it."""
        holding = self.holding.get(feature, 0)
        described = (holding & self._said).bit_count()
        if described < REPEATED:
            return 0.0
        said = sum([share * (holding & mask).bit_count() for share, mask in self._spoken])
        own = self._statistics.ratio(feature, said) + self.quiet
        return max(0.0, described / self._said.bit_count() * own)

    def numbers(self, bits: int) -> list[int]:
        """The numbers of the texts with these bits."""
        found = []
        while bits:
            lowest = bits & -bits
            found.append(self.first + lowest.bit_length() - 1)
            bits ^= lowest
        return found


class _Few(_Compiler):
    """
    An index of a few entries for one message, put together from what is kept of their texts.

    `heard` are the features of the message; only what has to do with them is taken from the texts.
    """

    def __init__(self, whole: Wide, pieces: Sequence[_Piece], heard: Collection[str]) -> None:
        super().__init__(whole)
        self._numbers, self._kinds, self._pieces = whole.texts.numbers, whole.texts.kinds, pieces
        self.documents = _Documents(whole)  # type: ignore[assignment]  # by number, as in a sequence
        self.questions = _Asked(whole)  # type: ignore[assignment]
        self.encoded = _Encoded(self)  # type: ignore[assignment]
        self.alike: dict[int, Alike] = {}  # type: ignore[assignment]
        self.silence = {NOT_OURS: whole.statistics.silence}
        self.denied = _Denied([piece.denied for piece in pieces if piece.denied])  # type: ignore[assignment]
        self.not_ours = _AnyOf([piece.not_ours for piece in pieces if piece.not_ours])  # type: ignore[assignment]
        self.speech: dict[str, list[tuple[int, float]]] = defaultdict(list)
        self.keys = defaultdict(list)
        self.spoken, self.keyed = Listed(self.speech, self.silence), Listed(self.keys)
        self.vocabulary: dict[str, list[int]] = defaultdict(list)  # type: ignore[assignment]
        self.postings: dict[str, tuple[list[int], list[float]]] = defaultdict(lambda: ([], []))  # type: ignore[assignment]
        self.templates, self.clauses, self.clauses_with = [], [], defaultdict(list)
        self.chars = {word: chr(0x100 + n) for n, word in enumerate(f for f in heard if " " not in f)}
        self._weighed: set[int] = set()
        self._holding_clause: dict[tuple[str, ...], Sequence[int]] = {}
        for piece in pieces:
            self.alike.update(piece.alike)
            self.silence.setdefault(piece.position, piece.quiet)
        numbers = {number: feature for feature in heard if (number := whole.texts.number(feature)) is not None}
        for piece in pieces:
            self._hear(piece, numbers)
        for feature in self.chars.keys() & whole.statistics.speech.keys():
            self.speech[feature].append(whole.statistics.speech[feature])
        stems = {number: whole.weight[f] for number, f in numbers.items() if f in self.chars and f[0] != "="}
        for number in self._promising(stems, whole.statistics.least):
            if template := whole.template(number):
                self._add(template)
        self.frames = frames_of(self.templates)

    def _add(self, template: Template) -> None:
        for place, (start, end) in enumerate(pairwise(template.clauses)):
            for part in self.chars.keys() & template.parts[start:end]:
                self.clauses_with[part].append(len(self.clauses))
            self.clauses.append(Clause(len(self.templates), place, template.totals[place]))
        self.templates.append(template)

    def _hear(self, piece: _Piece, numbers: Mapping[int, str]) -> None:
        """Takes over what a piece holds of the features of the message."""
        position = piece.position
        for number in numbers.keys() & piece.holding.keys():
            texts, parts, ratio, own, about = piece.hear(number, self._whole.told(number))
            feature = numbers[number]
            if texts:
                posting = self.postings[feature]
                posting[0].extend(texts)
                posting[1].extend(parts)
            if ratio is not None:
                self.speech[feature].append((position, ratio))
                if own:
                    self.vocabulary[feature].append(position)
                if about:
                    self.keys[feature].append((position, about))

    def _promising(self, told: Mapping[int, float], least: Sequence[float]) -> list[int]:
        """The error texts of which so much is in the message that they may tell something."""
        shared: dict[int, float] = defaultdict(float)
        for piece in self._pieces:
            for feature in told.keys() & piece.holding.keys() if piece.errors else ():
                weight = told[feature]
                for number in piece.numbers(piece.holding[feature] & piece.errors):
                    shared[number] += weight
        return [number for number, weight in sorted(shared.items()) if weight >= LEAST_SHARED * least[number]]

    def encode_query(self, stems: Iterable[str]) -> str:
        """As in the whole; words that the message was not known to hold are like words that no error text holds."""
        return "".join([self.chars.get(stem, "\x01") for stem in stems])

    def _know_owners(self, numbers: Sequence[int]) -> None:
        """Works it out for these, which are the nearest to the message, and only now."""
        for number in numbers:
            if number not in self._weighed:
                self._weighed.add(number)
                template = self.templates[number]
                owned = self._owned(template, self._holding_all(template))
                self.templates[number] = replace(template, owned=_Owned(self, template), owned_whole=owned)

    def owned(self, template: Template, clause: int) -> float:
        """How far a clause of an error text is its entry's alone, as far as is known of these few."""
        return self._owned(template, self._holding(template, clause))

    def _owned(self, template: Template, holding: Iterable[int]) -> float:
        texts = [(self.alike[number].entry, self._kinds[number]) for number in holding]
        own = sum([HOLD[kind] for entry, kind in texts if entry == template.entry])
        everybodys = sum([HOLD[kind] for _, kind in texts])
        return share_owned(own, everybodys - own, len({entry for entry, kind in texts if kind in {CLAUSE, ERROR}}))

    def _holding_all(self, template: Template) -> set[int]:
        """The texts that hold all clauses of an error text; once a single one is left, it is this text itself."""
        bounds = list(pairwise(template.clauses))
        clauses = range(len(template.totals))
        found: set[int] | None = None
        for clause in sorted(clauses, key=lambda c: self.chars.keys().isdisjoint(template.parts[slice(*bounds[c])])):
            holding = self._holding(template, clause)
            found = set(holding) if found is None else found.intersection(holding)
            if len(found) <= 1:
                break
        return found or set()

    def _holding(self, template: Template, clause: int) -> Sequence[int]:
        """The texts that hold a clause of an error text."""
        start, end = template.clauses[clause : clause + 2]
        key = template.parts[start:end]
        if key not in self._holding_clause:
            told = dict(zip(key, template.weights[start:end], strict=True))
            self._holding_clause[key] = list(self._holders(told, HELD * template.totals[clause]))
        return self._holding_clause[key]

    def _holders(self, told: Mapping[str, float], least: float) -> Iterator[int]:
        """The texts that hold these words, or so many that they tell `least`."""
        spare = sum(told.values()) - least
        if spare < 0:
            return
        weights = {self._numbers.get(word, -1): weight for word, weight in told.items()}
        small = {number: weight for number, weight in weights.items() if weight <= spare}
        for piece in self._pieces:
            found = piece.shown
            for number in weights.keys() - small.keys():
                found &= piece.holding.get(number, 0)
            for text in piece.numbers(found):
                bit = 1 << text - piece.first
                lacking = [weight for number, weight in small.items() if not piece.holding.get(number, 0) & bit]
                if sum(lacking) <= spare:
                    yield text


def _numbered(entries: Mapping[str, Entry]) -> tuple[Sequence[str], Mapping[str, int], Sequence[str]]:
    """The ids of entries in order, the position of each, and their products."""
    names = tuple(entries)
    positions = entries.positions if isinstance(entries, Shelf) else {name: at for at, name in enumerate(names)}
    return names, positions, tuple(sys.intern(name.partition("/")[0]) for name in names)


class Wide(Matcher):
    """A matcher for many entries: it judges each message by an index of the few that it may be about."""

    def __init__(
        self, knowledge: KnowledgeBase, learned: Learned, prices: Prices | None = None, spread: Spread = map
    ) -> None:
        """`spread` may share out the work, which takes a while, among processes."""
        parts = read_all(knowledge, spread)
        starts = [0, *accumulate(len(part.counts) for part in parts)]
        codes = {code: start + place for start, part in zip(starts, parts, strict=False) for code, place in part.codes}
        self._take(knowledge, learned, prices, codes)
        holders: Counter[str] = Counter()
        for part in parts:
            holders.update(part.holders)
        self.lexicon = Lexicon(knowledge, holders, knowledge.english)
        self._lent = dict(vars(self))
        self.codes = frozenset(code.lower() for code in codes)
        self.numbers = _numbered(knowledge.entries)
        self.texts = in_order(parts, self.lexicon, self.numbers[1], spread)
        self.lexicon.forget()
        self._shortlists = Shortlists(len(self.texts.numbers))
        self.statistics = Statistics(self.texts, self._shortlists.add, spread)
        self._shortlists.finished()
        self.telling = self._telling_words()
        self._open()

    def _telling_words(self) -> dict[str, float]:
        """What the words of error texts tell, as they are written, and codes."""
        texts, told = self.texts, self.statistics.told
        used = {token for n, kind in enumerate(texts.kinds) if kind in {CLAUSE, ERROR} for token in texts.tokens(n)}
        words_of = {token.partition("=")[0]: number for number, token in enumerate(texts.known) if number in used}
        return {
            **{word: told[texts.stems[number]] for word, number in sorted(words_of.items())},
            **dict.fromkeys(self.codes, self.statistics.rarest),
        }

    def _open(self) -> None:
        """Prepares what is worked out when it is needed, and not kept in a cache."""
        self.weight = _Weights(self.texts, self.statistics)
        self._compiler = _Compiler(self)
        self.template = lru_cache(_KEPT)(self._compiler.template)
        self.told = lru_cache(_REMEMBERED)(self.statistics.telling)
        self.documents = lru_cache(_UNPACKED)(self._documents)
        self.questions = lru_cache(_UNPACKED)(self._questions)
        self.piece = lru_cache(_KEPT)(self._piece)
        self._nobody = self._piece(len(self.numbers[0]))
        self.index = _Few(self, (self._nobody,), ())

    def _piece(self, position: int) -> _Piece:
        return _Piece(self.texts, self.statistics, position)

    def __getstate__(self) -> dict[str, Any]:
        left_out = {
            "numbers", "weight", "_compiler", "_nobody", "piece", "template", "documents", "questions", "index", "told"
        }  # fmt: skip
        return {name: value for name, value in vars(self).items() if name not in left_out}

    def __setstate__(self, state: dict[str, Any]) -> None:
        vars(self).update(state)
        self.numbers = _numbered(self.knowledge.entries)
        self._open()

    def match(self, text: str, *, product: str | None = None, without: Collection[str] = ()) -> Verdict:
        """As of the matcher that weighs every entry."""
        words, known = self.words_of(text)
        narrow = self._among(self.told_in(words, known), without)
        return narrow.judge(narrow.told_in(words, known), product, frozenset(without))

    def explain(self, text: str, entry: str) -> Match:
        """As of the matcher that weighs every entry."""
        return self._among(self._read(text), {entry}).explain(text, entry)

    def reasons(self, text: str, entry: str | None = None, *, product: str | None = None) -> Explained | None:
        """As of the matcher that weighs every entry."""
        return self._among(self._read(text), {entry} if entry else ()).reasons(text, entry, product=product)

    def follow_up(self, text: str, entries: Sequence[str]) -> Match | None:
        """As of the matcher that weighs every entry."""
        return self._among(self._read(text), entries).follow_up(text, entries)

    def stretches(self, text: str) -> list[Stretch]:
        """As of the matcher that weighs every entry."""
        return self._among(self._read(text), ()).stretches(text)

    def signals(self, text: str) -> dict[str | None, tuple[float, ...]]:
        """As of the matcher that weighs every entry."""
        return self._among(self._read(text), ()).signals(text)

    def _among(self, reading: Reading, besides: Collection[str]) -> Matcher:
        """A matcher for one message, of the entries that it may be about, and of some besides."""
        query, known, *_ = reading
        features = query.features()
        positions, numbers = self.numbers[1], self.texts.numbers
        sure = {self._entry_of_code[code.code] for code in known}
        sure |= {positions[entry] for entry in besides if entry in positions}
        told = {n: self.statistics.told[n] for feature in features if (n := numbers.get(feature)) is not None}
        chosen = self._shortlists.best(told, sure, SHORTLIST + len(besides))
        narrow = Matcher.__new__(Matcher)
        vars(narrow).update(self._lent)
        narrow.index = _Few(self, [*map(self.piece, chosen), self._nobody], features)
        return narrow

    # ---- what an index of a few entries asks for

    def entry(self, position: int) -> Entry:
        """The entry at `position`."""
        return self.knowledge.entries[self.numbers[0][position]]

    def _documents(self, position: int) -> Sequence[Document]:
        """The texts of an entry, or of nobody, as they are written."""
        texts, count = self.texts, len(self.numbers[0])
        own = list(documents_of_nobody(self.knowledge)) if position == count else self._said_by(position)
        found = [document for document in own if position in {document.entry, count}]
        for number in texts.of_entry(position)[len(found) :]:
            group = texts.groups[number]
            owner = NOT_OURS if texts.kinds[number] == DENIED else position
            taken = sum(d.kind == "near" and (d.entry, d.group) == (owner, group) for d in found)
            near = [d for d in self._said_by(group) if d.kind == "near" and d.entry == owner]
            found.append(near[taken])
        return found

    def _said_by(self, position: int) -> list[Document]:
        return list(documents_of_entry(position, self.entry(position), self.numbers[1]))

    def _questions(self, position: int) -> Questions:
        """Which words ask which of an entry's frequent questions."""
        numbers = zip(self.documents(position), self.texts.of_entry(position), strict=True)
        return questions_of((d.faq, self.texts.parts_of(number)) for d, number in numbers if d.kind == "said")
