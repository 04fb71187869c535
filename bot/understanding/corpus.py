"""
The texts of a large knowledge base as numbers, and what they tell of their words.

Texts are kept as numbers of words, a tenth of what they take as objects. What depends on the whole knowledge base, such
as the length of a text as a direction, is worked out once and kept as a number too, so that a message needs only look
at its own words in the texts of a few entries.
"""

from __future__ import annotations

import math
import re
from array import array
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import islice, pairwise
from operator import or_
from typing import Any, Protocol, TypeVar

from bot.models import Entry, KnowledgeBase
from bot.understanding.index import (
    CLAUSE_END,
    NOT_OURS,
    SHRINK,
    Document,
    common_from,
    documents_of_entry,
    documents_of_nobody,
    held_by,
    said_by,
    speech_of,
    told_by,
)
from bot.understanding.lexicon import FAINT, PAIR, Lexicon, stem
from bot.understanding.normalize import clean, plain_words, words
from bot.understanding.shelf import Shelf

REPEATED = 2
"""Descriptions that hold a word, from which an entry may be about it."""

_MOST_APART = 5_000  # texts of which entries say that they belong to none, up to which all are held against a message
_BATCH = 6_000  # entries that are read at once
_WRONG = 4_500  # texts with misspelled words that are mended at once
_FUSED = re.compile(r"[a-z]{2}[A-Z]")  # two words written as one, as `TaxCode`
_AT_ONCE = 12_500  # entries whose texts are counted or measured at once
_SHIFT = 24  # bits for the number of a feature
PAIRED = 1 << _SHIFT
"""From here on, the numbers of features are those of two together."""

_LEAST_SURE = 0.9  # of what the only clause of an error text tells, since placeholders may cut words in two

_A = TypeVar("_A")
_T = TypeVar("_T")


class Spread(Protocol):
    """Works on several arguments, as `map` does: in turn, or in processes of their own. Results come in order."""

    def __call__(self, function: Callable[[_A], _T], arguments: Sequence[_A], /) -> Iterable[_T]:
        """What `function` makes of each of `arguments`."""
        ...


# ---------------------------------------------------------------------------------------------------------- reading

SAID, CLAUSE, ERROR, BODY, NEAR, DENIED, FOREIGN, TALK = range(8)
"""
What texts are: as the kinds of documents.

But an error text of one clause is told from one of several, and a near miss of no entry from one of another.
"""

NAMES = ("said", "error", "error", "body", "near", "near", "foreign", "talk")
"""What documents call them."""

OWN = tuple(kind < DENIED for kind in range(len(NAMES)))
"""Which belong to an entry."""

_SHARES = tuple(said_by(Document("", 0, name)) for name in NAMES)

SPOKEN = tuple(share if own else 0.0 for share, own in zip(_SHARES, OWN, strict=True))
"""How much they count as examples of an entry's way of speaking."""

HOLD = tuple(held_by(Document("", 0, name)) for name in NAMES)
"""How much one that holds a clause of an error text counts for whose it is."""


def _tokens(lexicon: Lexicon, found: Sequence[str]) -> list[str]:
    """Words, each with the idea that it stands for behind it if there is one, as `linked=connect`."""
    tokens = list(found)
    for first, count, idea in lexicon.ideas_in(list(map(stem, found))):
        for at in range(first, first + count):
            if tokens[at] == found[at]:
                tokens[at] = f"{found[at]}={idea}"
    return tokens


@dataclass(slots=True)
class Read:
    """
    The texts of some entries, read as far as can be before it is known which words are misspelled.

    `said` holds the tokens of all, as numbers in `tokens`, and `ends` where each text ends; `counts` how many texts
    each entry has; `holders` how many texts hold each word; `joined` the texts in which words may have been cut in two;
    `instead` the entries that near misses belong to, in order; `codes` the codes of entries, by place.
    """

    texts: list[str] = field(default_factory=list)
    kinds: bytearray = field(default_factory=bytearray)
    said: array[int] = field(default_factory=lambda: array("I"))
    ends: array[int] = field(default_factory=lambda: array("I", [0]))
    counts: list[int] = field(default_factory=list)
    tokens: list[str] = field(default_factory=list)
    holders: Counter[str] = field(default_factory=Counter)
    joined: set[int] = field(default_factory=set)
    instead: list[str | None] = field(default_factory=list)
    codes: list[tuple[str, int]] = field(default_factory=list)


class _Numbers(dict[str, int]):
    """Gives each token the next number when it is asked for first."""

    def __missing__(self, token: str) -> int:
        number = self[token] = len(self)
        return number


def read(lexicon: Lexicon, entries: Iterable[Entry], nobody: Iterable[Document] = ()) -> Read:
    """The texts of all `entries`, and behind them those of nobody; may run in a process of its own."""
    numbers = _Numbers()
    holding: list[str] = []
    found = Read()
    for place, entry in enumerate(entries):
        before = len(found.texts)
        for document in documents_of_entry(place, entry, {}):
            holding += _read_text(found, document, lexicon, numbers)
        found.counts.append(len(found.texts) - before)
        found.instead += [near.instead for near in entry.not_this]
        found.codes += [(code, place) for code in entry.codes]
    for document in nobody:
        holding += _read_text(found, document, lexicon, numbers)
    found.tokens = list(numbers)
    found.holders = Counter(holding)
    return found


def _read_text(found: Read, document: Document, lexicon: Lexicon, numbers: _Numbers) -> set[str]:
    """Reads one more text; gives its words."""
    cleaned = clean(document.text)
    said = plain_words(cleaned)
    if "|" in cleaned or "\n" in cleaned or "can not" in cleaned.lower():
        found.joined.add(len(found.texts))
    found.texts.append(document.text)
    one = document.kind == "error" and not CLAUSE_END.search(document.text)
    found.kinds.append(CLAUSE if one else ERROR if document.kind == "error" else NAMES.index(document.kind))
    found.said.fromlist(list(map(numbers.__getitem__, _tokens(lexicon, said))))
    found.ends.append(len(found.said))
    return set(words(cleaned) if _FUSED.search(cleaned) else said)


def read_all(knowledge: KnowledgeBase, spread: Spread) -> list[Read]:
    """The texts of all entries, in order; of very many, in batches; those of nobody are the last part."""
    entries = knowledge.entries
    names = list(entries)
    batches = (
        [entries.only(names[at : at + _BATCH]) for at in range(0, len(names), _BATCH)]
        if isinstance(entries, Shelf)
        else [entries]
    )
    lexicon = Lexicon(knowledge, Counter())  # for the ideas, which do not depend on what the texts say
    read_ = spread(partial(_read_batch, lexicon), batches)
    return [*read_, read(lexicon, (), documents_of_nobody(knowledge))]


def _read_batch(lexicon: Lexicon, entries: Mapping[str, Entry]) -> Read:
    return read(lexicon, entries.values())


def _mended(parts: Sequence[Read], lexicon: Lexicon, spread: Spread) -> list[dict[int, list[str]]]:
    """The tokens of those texts in which words are misspelled, for each part by the number of the text in it."""
    wrong = [_misspelled(part, lexicon.words) for part in parts]
    texts = [part.texts[number] for part, numbers in zip(parts, wrong, strict=True) for number in numbers]
    batches = [texts[at : at + _WRONG] for at in range(0, len(texts), _WRONG)]
    done = spread(partial(_mend, lexicon), batches)
    found = (tokens for batch in done for tokens in batch)
    return [dict(zip(numbers, found, strict=False)) for numbers in wrong]


def _misspelled(part: Read, right: Collection[str]) -> list[int]:
    wrong = {number for number, token in enumerate(part.tokens) if token.partition("=")[0] not in right}
    ends = enumerate(pairwise(part.ends))
    return [n for n, (start, end) in ends if n in part.joined or not wrong.isdisjoint(part.said[start:end])]


def _mend(lexicon: Lexicon, texts: Sequence[str]) -> list[list[str]]:
    return [_tokens(lexicon, lexicon.words_of(text)) for text in texts]


class Texts:
    """
    The texts of a knowledge base, entry by entry, and behind them those of nobody.

    `said` holds the tokens of all, and `ends` where each ends; `kinds` what they are; `groups`, for near misses, which
    entry says that they are not its own; `first` the first text of each entry. A feature is a stem, or an idea with
    `=` before it. `numbers` are those of features; `heads` has, for each token, the feature that it counts as, and
    `stems` its stem.
    """

    def __init__(self) -> None:
        self.said, self.ends = array("I"), array("I", [0])
        self.kinds, self.groups, self.first = bytearray(), array("i"), array("I", [0])
        self.known: dict[str, int] = {}
        self.numbers: dict[str, int] = {}
        self.heads: list[int] = []
        self.stems: list[int] = []
        self._firsts = array("Q")

    def __len__(self) -> int:
        return len(self.kinds)

    def add(self, tokens: Sequence[int], kind: int, group: int) -> None:
        """Keeps one more text."""
        self.said.extend(tokens)
        self.ends.append(len(self.said))
        self.kinds.append(kind)
        self.groups.append(group)

    def encoded(self, part: Read, mended: Mapping[int, Sequence[str]]) -> list[array[int]]:
        """The tokens of each text that was read; `mended` has those of texts with misspelled words."""
        table = [self._number(token) for token in part.tokens]
        found = [array("I", [table[token] for token in part.said[start:end]]) for start, end in pairwise(part.ends)]
        for number, tokens in mended.items():
            found[number] = array("I", [self._number(token) for token in tokens])
        return found

    def _number(self, token: str) -> int:
        known = self.known.get(token)
        if known is None:
            known = self.known[token] = len(self.known)
            word, _, idea = token.partition("=")
            self.stems.append(self.numbers.setdefault(stem(word), len(self.numbers)))
            self.heads.append(self.numbers.setdefault("=" + idea, len(self.numbers)) if idea else self.stems[-1])
        return known

    def finished(self) -> None:
        """No more texts will come: works out what is not kept in a cache."""
        self.features = list(self.numbers)
        self._firsts = array("Q", [(head + 1) << _SHIFT for head in self.heads])  # of two together

    def __getstate__(self) -> dict[str, Any]:
        left_out = {"features", "known", "_firsts"}
        state = {name: value for name, value in vars(self).items() if name not in left_out}
        return {**state, "numbers": list(self.numbers)}

    def __setstate__(self, state: dict[str, Any]) -> None:
        vars(self).update(state)
        self.numbers = {feature: number for number, feature in enumerate(state["numbers"])}
        self.finished()

    def tokens(self, number: int) -> array[int]:
        """The tokens of a text."""
        return self.said[self.ends[number] : self.ends[number + 1]]

    def of_entry(self, position: int) -> range:
        """The numbers of the texts of an entry, or behind the last of those of nobody."""
        return range(self.first[position], self.first[position + 1])

    def said_in(self, number: int) -> tuple[set[int], set[int], set[int]]:
        """The features of a text, by number: full ones, those that stand for an idea, and two together."""
        said = self.tokens(number)
        heads = list(map(self.heads.__getitem__, said))
        full = set(heads)
        faint = set(map(self.stems.__getitem__, said))
        faint -= full
        return full, faint, set(map(or_, map(self._firsts.__getitem__, said), heads[1:]))

    def single(self, number: int) -> set[int]:
        """The features of a text, by number, without two together."""
        said = self.tokens(number)
        return {*map(self.heads.__getitem__, said), *map(self.stems.__getitem__, said)}

    def parts_of(self, number: int) -> dict[str, float]:
        """The features of a text with their parts in it, as of a message."""
        full, faint, pairs = self.said_in(number)
        names = self.features
        return {
            **{names[feature]: 1.0 for feature in full},
            **{names[feature]: FAINT for feature in faint},
            **{self.pair(pair): PAIR for pair in pairs},
        }

    def pair(self, pair: int) -> str:
        """Two features together by their number."""
        return f"{self.features[(pair >> _SHIFT) - 1]} {self.features[pair & PAIRED - 1]}"

    def entry_of(self, number: int) -> int:
        """The entry that a text belongs to; their count for a text of nobody."""
        return bisect_right(self.first, number) - 1

    def number(self, feature: str) -> int | None:
        """The number of a feature, or of two together; None when no text can hold it."""
        first, _, second = feature.partition(" ")
        one = self.numbers.get(first)
        if one is None or not second:
            return one
        other = self.numbers.get(second)
        return None if other is None else (one + 1) << _SHIFT | other

    def stems_of(self, number: int) -> tuple[str, ...]:
        """The stems of a text, in order."""
        return tuple(self.features[self.stems[token]] for token in self.tokens(number))


# ------------------------------------------------------------------------------------------------------- statistics


Used = Mapping[int, tuple["array[int]", "array[int]"]]
"""For each feature the entries that use it, and in how many of its texts each does, as far as a byte holds that."""

A_BYTE = 255
"""What a byte holds."""


@dataclass(slots=True)
class _Counted:
    """
    What is in the texts of some entries.

    `held` says by their kind how many texts hold each feature, and `faint` in how many it only stands for an idea;
    `shown` and `bodies` have two features together, as often as texts hold them, those of what answers say apart;
    `sizes` how much each entry said, as `Statistics` has them; `used` which of the entries use which features, and
    `uses` how many each uses.
    """

    held: list[Counter[int]] = field(default_factory=lambda: [Counter() for _ in NAMES])
    faint: Counter[int] = field(default_factory=Counter)
    shown: array[int] = field(default_factory=lambda: array("Q"))
    bodies: array[int] = field(default_factory=lambda: array("Q"))
    sizes: array[float] = field(default_factory=lambda: array("d"))
    used: dict[int, tuple[array[int], array[int]]] = field(default_factory=dict)
    uses: array[float] = field(default_factory=lambda: array("f"))


def _count(texts: Texts, entries: range) -> _Counted:
    """Counts the texts of these entries; may run in a process of its own."""
    counted = _Counted()
    held: list[list[int]] = [[] for _ in NAMES]  # counting many at once is quicker
    faint: list[int] = []
    for entry in entries:
        used: list[int] = []
        size = 0.0
        for number in texts.of_entry(entry):
            kind = texts.kinds[number]
            features, behind, pairs = texts.said_in(number)
            faint += behind
            features |= behind
            held[kind] += features
            size += len(features) * SPOKEN[kind]
            if kind == BODY:
                counted.bodies.extend(pairs)
            else:
                counted.shown.extend(pairs)
                used += features
        counted.sizes.append(size)
        if entry < len(texts.first) - 2:  # behind it are the texts of nobody
            _use(counted, entry, Counter(used))
    counted.held = [Counter(features) for features in held]
    counted.faint = Counter(faint)
    return counted


def _use(counted: _Counted, entry: int, used: Mapping[int, int]) -> None:
    known = counted.used
    for feature, count in used.items():
        if feature not in known:
            known[feature] = array("I"), array("B")
        entries, counts = known[feature]
        entries.append(entry)
        counts.append(min(count, A_BYTE))
    counted.uses.append(sum(used.values()))


class Statistics:
    """
    What the texts of a whole knowledge base tell of their words, and of each other.

    `told` is what each feature tells, in nats, and `usual` its share of all that people say; `pairs` are two words
    together that several texts hold, and `holders` how many do; `sizes` how many words each entry has said, as far as
    its texts are examples of how people speak; `key_usual` what its descriptions hold of what it is about; `lengths`
    how long each text is as a direction, by which its parts are measured; `least` what the clause of an error text
    tells that tells least, or 0 where that is not known.
    """

    def __init__(
        self,
        texts: Texts,
        use: Callable[[Used, Iterable[float]], None],
        spread: Spread,
        *,
        at_once: int = _AT_ONCE,
    ) -> None:
        """`use` is told, for entries in turn, which use which features, and how many each uses."""
        self.documents = len(texts) + 1
        self.rarest = math.log(self.documents / 0.5)
        self.sizes = array("d")
        count = len(texts.first) - 1
        parts = [range(at, min(at + at_once, count)) for at in range(0, count, at_once)]
        held, faint, shown = [Counter[int]() for _ in NAMES], Counter[int](), Counter[int]()
        bodies = array("Q")
        for counted in spread(partial(_count, texts), parts):
            for counts, more in zip(held, counted.held, strict=True):
                counts.update(more)
            faint.update(counted.faint)
            shown.update(counted.shown)
            bodies += counted.bodies
            self.sizes += counted.sizes
            use(counted.used, counted.uses)
        self._tell(texts, held, faint)
        self._pair(texts, shown, bodies)
        self._speak(texts, held)
        self.lengths, self.least, self.key_usual = array("f"), array("f"), array("d")
        for lengths, least, usual in spread(partial(self._measured, texts, self._squares()), parts):
            self.lengths += lengths
            self.least += least
            self.key_usual += usual

    def _tell(self, texts: Texts, found: Sequence[Counter[int]], faint: Counter[int]) -> None:
        """What each feature tells, and which are too common to tell texts apart."""
        held: Counter[int] = Counter()
        for counts in found:
            held.update(counts)
        holders = [held[feature] - (1 - FAINT) * faint[feature] for feature in range(len(texts.features))]
        self.told = array("d", [told_by(count, self.documents) for count in holders])
        held.subtract(found[BODY])
        self._common = {feature for feature, count in held.items() if count > common_from(len(texts))}

    def _pair(self, texts: Texts, shown: Counter[int], bodies: array[int]) -> None:
        """The same for two words together, of which `bodies` has those in what answers say, each as often as there."""
        most = common_from(len(texts))
        self._common |= {pair for pair, count in shown.items() if count > most}
        shown.update(bodies)
        self.pairs = array("Q", sorted(pair for pair, count in shown.items() if count > 1))
        self.holders = array("I", [shown[pair] for pair in self.pairs])

    def _speak(self, texts: Texts, found: Sequence[Counter[int]]) -> None:
        """How people speak, and how those do who speak of nothing of ours."""
        said = [0.0] * len(texts.features)
        nobody: dict[str, float] = defaultdict(float)
        for kind, counts in enumerate(found):
            for feature, count in counts.items():
                said[feature] += _SHARES[kind] * count
                if not SPOKEN[kind] and _SHARES[kind]:
                    nobody[texts.features[feature]] += _SHARES[kind] * count
        everything = sum(said) or 1.0
        self.usual = array("d", [share / everything for share in said])
        usual = {feature: self.usual[texts.numbers[feature]] for feature in nobody}
        spoken, silence = speech_of({NOT_OURS: nobody}, usual)
        self.speech = {feature: speakers[0] for feature, speakers in spoken.items()}
        self.silence = silence[NOT_OURS]

    def telling(self, feature: int) -> float:
        """The part of a feature in the direction of a text that holds it; 0 for one that too many texts hold."""
        if feature in self._common:
            return 0.0
        return self.told[feature] if feature < PAIRED else PAIR * self.told_together(feature)

    def told_together(self, pair: int) -> float:
        """What two words together tell, in nats."""
        at = bisect_left(self.pairs, pair)
        known = at < len(self.pairs) and self.pairs[at] == pair
        return told_by(PAIR * (self.holders[at] if known else 1), self.documents)

    def ratio(self, feature: int, said: float) -> float:
        """How a feature speaks for an entry that said it so often, less what silence tells, as `speech_of` has it."""
        return round(math.log(said / (SHRINK * self.usual[feature]) + 1), 2)

    def quiet(self, entry: int) -> float:
        """What a feature tells of an entry that does not use it."""
        return math.log(SHRINK / (self.sizes[entry] + SHRINK))

    def _usual_keys(self, texts: Texts, entry: int) -> float:
        """What a description of an entry usually holds of what the entry is about, as `Index.key_usual` has it."""
        own = texts.of_entry(entry)
        described = [texts.single(number) for number in own if texts.kinds[number] == SAID]
        counts = Counter([feature for found in described for feature in found])
        held = {feature: count for feature, count in counts.items() if count >= REPEATED}
        said: dict[int, float] = dict(held)
        for number in own if held else ():
            kind = texts.kinds[number]
            if kind != SAID and SPOKEN[kind]:
                for feature in texts.single(number).intersection(held):
                    said[feature] += SPOKEN[kind]
        quiet = self.quiet(entry)
        values = {f: max(0.0, count * (self.ratio(f, said[f]) + quiet)) for f, count in held.items()}
        sums = sorted([sum([values[feature] for feature in found.intersection(held)]) for found in described])
        return sums[len(sums) // 2] / len(described) if sums and sums[len(sums) // 2] else 1.0

    def _squares(self) -> tuple[list[float], dict[int, float], float]:
        """What each feature tells, two together that several texts hold, and any others; squared, as for a length."""
        single = [0.0 if n in self._common else told * told for n, told in enumerate(self.told)]
        told = {count: (told_by(PAIR * count, self.documents) * PAIR) ** 2 for count in {1, *self.holders}}
        together = {pair: told[count] for pair, count in zip(self.pairs, self.holders, strict=True)}
        return single, together | dict.fromkeys(self._common, 0.0), told[1]

    def _measured(
        self, texts: Texts, squares: tuple[list[float], dict[int, float], float], entries: range
    ) -> tuple[array[float], array[float], array[float]]:
        """The lengths of the texts of these entries, the least of those that are error texts, and the usual keys."""
        single, together, once = squares
        known = together.get
        numbers = range(texts.first[entries.start], texts.first[entries.stop])
        lengths, least = array("f", bytes(4 * len(numbers))), array("f", bytes(4 * len(numbers)))
        for place, number in enumerate(numbers):
            kind = texts.kinds[number]
            if kind != BODY:
                found, faint, pairs = texts.said_in(number)
                square = sum([single[f] for f in found]) + FAINT**2 * sum([single[f] for f in faint])
                square += sum([known(pair, once) for pair in pairs])
                lengths[place] = math.sqrt(square) or 1.0
            if kind == CLAUSE:
                least[place] = _LEAST_SURE * sum([self.told[texts.stems[token]] for token in texts.tokens(number)])
        return lengths, least, array("d", [self._usual_keys(texts, entry) for entry in entries])


# ------------------------------------------------------------------------------------------------------------ order

_Placed = tuple["array[int]", int, int]
"""The tokens of a text, what it is, and for a near miss which entry says that it is not its own."""


def in_order(parts: Sequence[Read], lexicon: Lexicon, positions: Mapping[str, int], spread: Spread) -> Texts:
    """
    The texts that were read, of each entry its own, then what others say belongs to it, and nobody's at the end.

    The last of the parts holds those of nobody. Those of which entries say that they belong to none are nobody's too,
    unless there are very many: then they stay with the entry that says so.
    """
    texts = Texts()
    encoded = [texts.encoded(*read_) for read_ in zip(parts, _mended(parts, lexicon, spread), strict=True)]
    moved, denied = _near_misses(_by_entry(parts, encoded), positions)
    apart = sum(map(len, denied.values())) <= _MOST_APART
    for position, own in enumerate(_by_entry(parts, encoded)):
        for said, kind, instead in own:
            if kind != NEAR or positions.get(instead or "") == position:
                texts.add(said, kind, position if kind == NEAR else 0)
        for placed in (*moved.get(position, ()), *(() if apart else denied.get(position, ()))):
            texts.add(*placed)
        texts.first.append(len(texts))
    for said, kind in zip(encoded[-1], parts[-1].kinds, strict=True):
        texts.add(said, kind, 0)
    for placed in (placed for found in denied.values() for placed in found) if apart else ():
        texts.add(*placed)
    texts.first.append(len(texts))
    texts.finished()
    return texts


def _near_misses(
    entries: Iterable[Iterable[tuple[array[int], int, str | None]]], positions: Mapping[str, int]
) -> tuple[dict[int, list[_Placed]], dict[int, list[_Placed]]]:
    """What others say belongs to an entry, and what an entry says belongs to none."""
    moved: dict[int, list[_Placed]] = defaultdict(list)
    denied: dict[int, list[_Placed]] = defaultdict(list)
    for position, own in enumerate(entries):
        for said, kind, instead in own:
            if kind == NEAR:
                owner = positions.get(instead or "", NOT_OURS)
                if owner == NOT_OURS:
                    denied[position].append((said, DENIED, position))
                elif owner != position:
                    moved[owner].append((said, NEAR, position))
    return moved, denied


def _by_entry(
    parts: Sequence[Read], encoded: Sequence[Sequence[array[int]]]
) -> Iterator[list[tuple[array[int], int, str | None]]]:
    """The texts of each entry in turn, with their kinds, and of near misses whose they are."""
    for part, found in zip(parts, encoded, strict=True):
        instead = iter(part.instead)
        texts = zip(found, part.kinds, strict=True)
        for count in part.counts:
            yield [(said, kind, next(instead) if kind == NEAR else None) for said, kind in islice(texts, count)]
