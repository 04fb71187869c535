"""
Words: what the knowledge base calls the same, how people misspell it, and how scanners misread it.

A `Lexicon` is built from every text of the knowledge base. It turns a message into a `Query`: stems and ideas in order,
with the spelling mended towards words that the knowledge base uses, and the products, systems and cues that are named.
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import pairwise
from operator import itemgetter

import Stemmer
from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.models import KnowledgeBase
from bot.understanding.cues import (
    clauses,
    is_absent,
    is_button,
    is_compared,
    is_elsewhere,
    is_left,
    is_speaking,
    is_unused,
    meant,
    opens,
)
from bot.understanding.normalize import Token, addresses, clean, fold, parts, plain_words, tokenize, words

_STEMMER = Stemmer.Stemmer("english")
_FUSED = re.compile(r"^([a-z]{3,})[0-9]([a-z]{3,})$")
_PLURAL_NUMBER = re.compile(r"^([0-9]{3})s$")
_LETTERS_FOR_DIGITS = str.maketrans("013458", "oleasb")
_DIGITS_FOR_LETTERS = str.maketrans("oli", "011")
_BRITISH = (
    ("isation", "ization"),
    ("ising", "izing"),
    ("ised", "ized"),
    ("ise", "ize"),
    ("ises", "izes"),
    ("our", "or"),
)
_IRREGULAR = {"sent": "send", "shown": "show", "gave": "give", "given": "give", "took": "take",
              "taken": "take", "wrote": "write", "written": "write", "chose": "choos", "chosen": "choos"}  # fmt: skip
PAIR = 0.5
"""The part of two words together in a text, beside 1 for a word alone."""
FAINT = 0.4
"""The part of a word in a text in which it stands for an idea."""
A_NAME, A_NUMBER = "@", "#"
"""What stands for the name of a product and for what holds a digit, where it tells nothing which one it is."""
_DIGIT = re.compile(r"\d")
_LONGEST_PHRASE = 5
_PROPER_START = 2
_LEAST_HALF = 2  # letters of the second of two words written as one
_LONGEST_MENDED = 40  # letters; no word that anybody mistypes is longer, and looking for one takes time by their square
_SHORTEST_MENDED = 4
_SHORTEST_TURNED = 3
_RARE = 8
_COMMON = 6
_CUT_OFF = 30
_LEAST_LANGUAGE = 4  # words from which on a language can be told
_SENTENCE = 4  # words; fewer are no sentence of their own
_OF_ALL = frozenset({"settled", "disclaimed"})  # what is said of a message as a whole
_HALF = 0.5
_APART = {("can", "not")}
_BARRED = re.compile(r"(?<![^\W_])[^\W\d_]{1,20}(?:\|[^\W\d_]{1,20}){1,3}(?![^\W_])")
_MOST_BARRED = 200
_MAY_JOIN = re.compile(r"[\n|]|\bcan not\b", re.IGNORECASE)  # where known words may still be one


@lru_cache(maxsize=65_536)
def stem(word: str) -> str:
    """The stem of a lower-case word; British and American spellings share one."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    for british, american in _BRITISH:
        if word.endswith(british) and len(word) > len(british) + 3:
            word = word.removesuffix(british) + american
            break
    return str(_STEMMER.stemWord(word))


@lru_cache(maxsize=65_536)
def _skeleton(word: str) -> str:
    """`word` without vowels, doubles and look-alikes (`l` is one of `i`): what most typing errors leave as it is."""
    word = word.replace("rn", "m").replace("vv", "w").replace("cl", "d").replace("ph", "f").replace("ck", "k")
    word = word.replace("z", "s").replace("c", "s").replace("q", "k")
    kept = [c for c in word if c not in "aeiouyhwl"]
    return (word[0] if word[0] in "aeiou" else "") + "".join(
        c for i, c in enumerate(kept) if i == 0 or c != kept[i - 1]
    )


def without_number(word: str) -> str:
    """The word, or `A_NUMBER` for one that holds a digit."""
    return A_NUMBER if _DIGIT.search(word) else word


@dataclass(frozen=True, slots=True)
class Query:
    """
    A message as the matcher sees it.

    `stems[i]` and `tokens[i]` belong together, and `written[i]` is the word as it stands there, before it was mended;
    `ideas` holds, for each position, the vocabulary group that the word or the phrase beginning there belongs to, or an
    empty text. `speaking` is whether another system says or does what the message tells, and is not only mentioned;
    `named` says where which of the `products` is named, `settled`, `aside`, `trouble` and `planned` where phrases begin
    that say so, and `faults` where words stand that tell of a fault; `asking` is whether it opens with a question.
    `ceased` has where what says that an error has ceased ends, when another one is told of; `outline` is the message
    with a code in the place of each error text, where one was found.
    """

    text: str
    tokens: tuple[Token, ...]
    stems: tuple[str, ...]
    ideas: tuple[str, ...]
    products: frozenset[str] = frozenset()
    written: tuple[str, ...] = ()
    named: tuple[tuple[int, str], ...] = ()
    systems: frozenset[str] = frozenset()
    rival: bool = False
    speaking: bool = False
    xero: bool = False
    settled: tuple[int, ...] = ()
    aside: tuple[int, ...] = ()
    trouble: tuple[int, ...] = ()
    faults: tuple[int, ...] = ()
    planned: tuple[int, ...] = ()
    disclaimed: bool = False
    beyond: bool = False
    question: bool = False
    asking: bool = False
    ceased: tuple[int, ...] = ()
    outline: Query | None = None

    @property
    def in_trouble(self) -> bool:
        """Whether it is said that something is wrong, and not behind that that all is well."""
        return max(self.trouble, default=-1) > max(self.settled, default=-1)

    @property
    def tells_of_a_fault(self) -> bool:
        """As `in_trouble`, for any word for a fault: `offline`, `abgelaufen`, `isn't working`."""
        return max((*self.trouble, *self.faults), default=-1) > max(self.settled, default=-1)

    @property
    def announces(self) -> bool:
        """Whether all that is told, sentence by sentence or by a heading, is what will be done."""
        if not self.planned or self.tells_of_a_fault or self.question or self.asking:
            return False
        if self.planned[0] == 0 and self.text[self.tokens[0].end :].startswith(":"):
            return True
        sentences = [span for span in self.sentences() if span[1] - span[0] >= _SENTENCE]
        return all(any(start <= at < end for at in self.planned) for start, end in sentences)

    def outlined_by(self, outline: Query) -> Query:
        """The message with what its `outline` says is over or told aside, since no word of an error text says so."""
        return replace(
            self,
            outline=outline,
            settled=self._places_in(outline, outline.settled),
            aside=self._places_in(outline, outline.aside),
        )

    def _places_in(self, outline: Query, cues: Iterable[int]) -> tuple[int, ...]:
        starts = [token.start for token in self.tokens]
        return tuple(bisect_left(starts, outline.tokens[at].end) - 1 for at in cues)

    @property
    def is_settled(self) -> bool:
        """Whether it is said at last that all is well, and nothing is asked."""
        return max(self.settled, default=-1) > max(self.trouble, default=-1) and not self.question

    def sentences(self) -> list[tuple[int, int]]:
        """The sentences, lines and cells of the message, as (first word, word behind the last)."""
        ends = [i for i in range(1, len(self.tokens)) if self.tokens[i].segment != self.tokens[i - 1].segment]
        return list(pairwise([0, *ends, len(self.tokens)])) if self.tokens else []

    def masked(self, names: Collection[str] = ()) -> list[str]:
        """The stems, with `A_NAME` for a product that is named, also by one of `names`, and `A_NUMBER` for a number."""
        products = {at for at, _ in self.named}
        return [
            A_NAME if at in products or token.word in names or stem in names else without_number(stem)
            for at, (token, stem) in enumerate(zip(self.tokens, self.stems, strict=True))
        ]

    def part(self, start: int, end: int, *, coded: bool = False) -> Query:
        """
        The words from `start` to `end` as a message of its own, with what the whole names.

        A product that is named elsewhere is not that of words that name one themselves, or hold a code (`coded`).
        """
        own = frozenset(name for at, name in self.named if start <= at < end)
        return replace(
            self,
            products=own if own or coded else self.products,
            named=tuple((at - start, name) for at, name in self.named if start <= at < end),
            tokens=self.tokens[start:end],
            written=self.written[start:end],
            stems=self.stems[start:end],
            ideas=self.ideas[start:end],
            settled=tuple(i - start for i in self.settled if start <= i < end),
            aside=tuple(i - start for i in self.aside if start <= i < end),
            trouble=tuple(i - start for i in self.trouble if start <= i < end),
            faults=tuple(i - start for i in self.faults if start <= i < end),
            planned=tuple(i - start for i in self.planned if start <= i < end),
            asking=self.asking and start == 0,
        )

    def without(self, spans: Sequence[tuple[int, int]]) -> Query:
        """
        The message without the words of `spans`, each a first and a last position.

        What stands before a span and what stands behind it are no longer one sentence.
        """
        kept: list[int] = []
        tokens: list[Token] = []
        cut = 0
        for at, token in enumerate(self.tokens):
            if any(first <= at <= last for first, last in spans):
                cut += any(at == first for first, _ in spans)
            else:
                kept.append(at)
                tokens.append(Token(token.word, token.start, token.end, token.segment + cut))
        place = {at: number for number, at in enumerate(kept)}
        return replace(
            self,
            tokens=tuple(tokens),
            written=tuple(self.written[at] for at in kept),
            stems=tuple(self.stems[at] for at in kept),
            ideas=tuple(self.ideas[at] for at in kept),
            named=tuple((place[at], name) for at, name in self.named if at in place),
            settled=tuple(place[at] for at in self.settled if at in place),
            aside=tuple(place[at] for at in self.aside if at in place),
            trouble=tuple(place[at] for at in self.trouble if at in place),
            faults=tuple(place[at] for at in self.faults if at in place),
            planned=tuple(place[at] for at in self.planned if at in place),
        )

    def features(self, start: int = 0, end: int | None = None) -> dict[str, float]:
        """What the words from `start` to `end` say, as features with a weight: stems, ideas and pairs of ideas."""
        found: dict[str, float] = {}
        previous = ""
        for stem_, idea in zip(self.stems[start:end], self.ideas[start:end], strict=True):
            if idea:
                found["=" + idea] = 1.0
                found.setdefault(stem_, FAINT)
            else:
                found[stem_] = 1.0
            head = "=" + idea if idea else stem_
            if previous:
                found.setdefault(f"{previous} {head}", PAIR)
            previous = head
        return found


@dataclass(slots=True)
class _Phrases:
    """Sequences of stems that stand for something, found in one pass; `lengths` has by first stem the longest first."""

    meanings: dict[tuple[str, ...], str] = field(default_factory=dict)
    lengths: dict[str, list[int]] = field(default_factory=dict)

    def add(self, stems: Sequence[str], meaning: str) -> None:
        if stems:
            self.meanings.setdefault(tuple(stems), meaning)
            lengths = self.lengths.get(stems[0], [])
            self.lengths[stems[0]] = sorted({*lengths, len(stems)}, reverse=True)

    def find(self, stems: Sequence[str]) -> Iterator[tuple[int, int, str]]:
        """Each `(start, length, meaning)`, the longest at each place."""
        lengths, meanings = self.lengths, self.meanings
        for at in [at for at, first in enumerate(stems) if first in lengths]:
            for length in lengths[stems[at]]:
                phrase = tuple(stems[at : at + length])  # shorter at the end of a text
                if phrase in meanings:
                    yield at, len(phrase), meanings[phrase]
                    break


class Lexicon:
    """The words of one knowledge base. Build it once; reading a message changes nothing in it."""

    def __init__(
        self, knowledge: KnowledgeBase, texts: Iterable[str] | Counter[str], english: Collection[str] = ()
    ) -> None:
        """
        `texts` are all that the knowledge base says, or how many of them hold each word.

        `english` are words that are right as they are, though the knowledge base may not use them.
        """
        self._english = english
        counts = Counter(texts) if isinstance(texts, Counter) else _holders(texts)
        vocabulary = knowledge.vocabulary
        listed = [phrase for group in (*vocabulary.groups.values(), *vocabulary.cues().values()) for phrase in group]
        self._reserved = {token.word for phrase in listed for token in tokenize(clean(phrase))}
        counts += _holders(listed)
        self.words = set(counts)
        self._names = self._squeeze(knowledge)
        self._name_starts = frozenset(name[:n] for name in self._names for n in range(1, len(name) + 1))
        self._proper_names: dict[str, list[str]] = {}
        for name in knowledge.elsewhere.proper_names:
            self._proper_names.setdefault(name[:_PROPER_START], []).append(name)
        self._by_skeleton: dict[str, tuple[list[str], list[str]]] = {}  # words, and as they are compared
        for word in sorted(self.words, key=lambda word: (-counts[word], word)):  # of two as near, the more common one
            if len(word) >= _SHORTEST_MENDED - 1 and word.isalpha():
                for key in _neighbours(_skeleton(word)):
                    known, compared = self._by_skeleton.setdefault(key, ([], []))
                    known.append(word)
                    compared.append(word.replace("rn", "m"))
        self._mended: dict[str, tuple[str, ...]] = {}
        self._drop_misspelled(counts)
        self._sorted = sorted(self.words)
        self._ideas = _Phrases()
        for idea, phrases in vocabulary.groups.items():
            for phrase in phrases:
                self._ideas.add(self._plain_stems(phrase), idea)
        self._faults = frozenset(vocabulary.faults)
        self._cues = _Phrases()
        for cue, phrases in vocabulary.cues().items():
            for phrase in phrases:  # by the words themselves: `fixed` says that it is over, `fixing` does not
                self._cues.add([token.word for token in tokenize(clean(phrase))], cue)
        ours = [phrase for group in (*vocabulary.groups.values(), vocabulary.trouble) for phrase in group]
        self._ours = frozenset(word for phrase in ours for word in self._plain_stems(phrase))

    def _drop_misspelled(self, counts: Mapping[str, int]) -> None:
        """Takes out rare words that are nearly a common one or two, and no English: texts hold errors on purpose."""
        dropped: dict[str, Mapping[str, int]] = {}
        for word, count in sorted(counts.items()):
            if (
                count <= _RARE
                and len(word) >= _SHORTEST_MENDED
                and word.isalpha()
                and word not in self._reserved
                and word not in self._english
            ):
                self.words.discard(word)  # so that it is not found as what it may stand for
                alike = self._alike(word)
                near = self._nearest(word, alike)
                if (near and counts[near] >= _COMMON * count) or self._split(word, alike):
                    dropped[word] = alike
                else:
                    self.words.add(word)
        self._mended = {word: self._mended_as(word, alike) for word, alike in dropped.items()}  # texts hold each

    @staticmethod
    def _plain_stems(text: str) -> list[str]:
        cleaned = clean(text)
        return [stem(part.word) for token in tokenize(cleaned) for part in parts(cleaned, token)]

    @staticmethod
    def _squeeze(knowledge: KnowledgeBase) -> dict[str, tuple[str, str]]:
        names: dict[str, tuple[str, str]] = {}
        for system in knowledge.elsewhere.systems:
            names["".join(t.word for t in tokenize(system))] = ("system", system)
        for rival in knowledge.elsewhere.rivals:
            names["".join(t.word for t in tokenize(rival))] = ("rival", rival)
        for product in knowledge.products.values():
            for name in (product.name, *product.aliases):
                names["".join(t.word for t in tokenize(name))] = ("product", product.id)
        return names

    # ---- spelling

    def mend(self, word: str) -> tuple[str, ...]:
        """The word or words that `word` most likely is; itself when nothing in the knowledge base resembles it."""
        if word in self.words or word.isdigit() or len(word) > _LONGEST_MENDED:
            return (word,)
        known = self._mended.get(word)
        if known is None:
            known = self._mend(word)
            if len(self._mended) < 65_536:  # a bound on memory; beyond it, words are looked up again
                self._mended[word] = known
        return known

    def _mend(self, word: str) -> tuple[str, ...]:
        if plural := _PLURAL_NUMBER.match(word):
            return (plural.group(1),)
        if any(c.isdigit() for c in word):
            return self._mend_mixed(word)
        if word in self._english:
            return (word,)
        if len(word) < _SHORTEST_MENDED:
            misread = (word.replace("l", "i"), word.replace("i", "l"))
            return (next((w for w in (*misread, *_turned(word)) if w in self.words), word),)
        return self._mended_as(word, self._alike(word))

    def forget(self) -> None:
        """Drops what words were mended to, which takes room and is worked out again when it is asked for."""
        self._mended.clear()

    def _mended_as(self, word: str, alike: Mapping[str, int]) -> tuple[str, ...]:
        return self._split(word, alike) or (self._nearest(word, alike) or word,)

    def _mend_mixed(self, word: str) -> tuple[str, ...]:
        """A word of letters and digits: a number or a word that a scanner misread, or two words around a digit."""
        number = word.translate(_DIGITS_FOR_LETTERS)
        if number.isdigit() and number in self.words:
            return (number,)
        if sum(c.isdigit() for c in word) * 2 > len(word):
            return (number if number in self.words else word,)
        letters = word.translate(_LETTERS_FOR_DIGITS).replace("vv", "w")
        fused = _FUSED.match(word)
        if fused and letters not in self.words and any(part in self.words for part in fused.groups()):
            return tuple(mended for part in fused.groups() for mended in self.mend(part))
        known = (w for w in (letters, letters.replace("l", "i")) if w in self.words)
        return (next(known, None) or self._nearest(letters, self._alike(letters)) or word,)

    def _split(self, word: str, alike: Mapping[str, int]) -> tuple[str, ...] | None:
        """Two words written as one, as `taxrate`; None when that is not so or is less likely than a typing error."""
        if stem(word) in self.words:
            return None
        halves = ((word[:at], word[at:]) for at in range(3, len(word) - _LEAST_HALF + 1))
        known = next((half for half in halves if self._are_two(*half)), None)
        return known if known and not self._nearest(word, alike, most=1) else None

    def _are_two(self, left: str, right: str) -> bool:
        """Whether both are words; two letters end many a name and many a word of another language, as `Will|em`."""
        known = left in self.words and right in self.words
        return known and (len(right) > _LEAST_HALF or (left in self._english and right in self._english))

    def _alike(self, word: str) -> Mapping[str, int]:
        """Words that resemble one, also those that were taken out, with how many signs are other ones."""
        found: dict[str, int] = {}
        if word.isalpha() and len(word) >= _SHORTEST_MENDED - 1:
            allowed, compared = _allowed(word), word.replace("rn", "m")
            for key in _neighbours(_skeleton(word)):
                known, others = self._by_skeleton.get(key, ((), ()))
                near = process.extract(compared, others, scorer=OSA.distance, score_cutoff=allowed, limit=None)
                for _, distance, at in sorted(near, key=itemgetter(2)):  # the more common ones first
                    found.setdefault(known[at], int(distance))
        return found

    def _nearest(self, word: str, alike: Mapping[str, int], most: int | None = None) -> str | None:
        """Of words that resemble one, the word that it most likely is, with at most so many other signs."""
        allowed = most or _allowed(word)
        best, best_distance = None, allowed + 1
        bare = _skeleton(word)
        for candidate, distance in alike.items():
            if candidate not in self.words or abs(len(candidate) - len(word)) > allowed or distance >= best_distance:
                continue
            if distance <= allowed - 1 or allowed == 1 or _skeleton(candidate) == bare:
                if candidate[0] != word[0] and distance > 1:
                    continue
                best, best_distance = candidate, distance
        return best

    def is_word(self, word: str) -> bool:
        """Whether `word` is a right one, and so none that was mistyped."""
        return word in self.words or word in self._english

    def is_foreign(self, query: Query) -> bool:
        """Whether a message is in another language, as far as the words of English tell: most of its words are none."""
        words = [token.word for token in query.tokens if token.word.isalpha()]
        english = sum(word in self._english for word in words)
        return bool(self._english) and len(words) >= _LEAST_LANGUAGE and english <= _HALF * len(words)

    # ---- reading

    def read(self, text: str) -> Query:
        """`text` as a `Query`. Takes about as long as the text is; the same text always gives the same query."""
        return self.read_clean(clean(text))

    def read_clean(self, cleaned: str) -> Query:
        """As `read`, for text that went through `normalize.clean` before."""
        said = self.read_cues(cleaned)
        tokens = said.tokens
        named = self._named(cleaned, tokens, said.written)
        if not named:
            return said
        named = _without_compared(cleaned, tokens, named)
        return replace(
            said,
            products=frozenset(name for *_, kind, name in named if kind == "product"),
            named=tuple(sorted({(at, name) for at, _, kind, name in named if kind == "product"})),
            systems=frozenset(name for *_, kind, name in named if kind in {"system", "rival"}),
            rival=any(kind == "rival" for *_, kind, _ in named),
            speaking=any(
                kind != "product" and is_speaking(cleaned, tokens[at].start, length) for at, length, kind, _ in named
            ),
        )

    def read_cues(self, cleaned: str) -> Query:
        """As `read_clean`, without what the message names."""
        plain = self.read_words(cleaned)
        tokens, words = plain.tokens, [token.word for token in plain.tokens]
        cues: dict[str, list[int]] = defaultdict(list)
        over: set[int] = set()
        for at, length, cue in self._cues.find(words):
            said, place = meant(cue, cleaned, tokens, at, at + length)
            if said not in _OF_ALL or not is_elsewhere(cleaned, tokens, range(at, at + length), self._is_ours):
                cues[said].append(place)
                over.update((place, *range(at, at + length)) if said == "settled" else ())
        return Query(
            text=cleaned,
            tokens=tokens,
            stems=plain.stems,
            ideas=plain.ideas,
            written=tuple([_written(cleaned, token) for token in tokens]),
            xero=any(word.startswith("xero") for word in words),
            settled=tuple(cues["settled"]),
            aside=tuple(cues["aside"]),
            ceased=tuple(cues["ceased"]),
            trouble=tuple(at for at in cues["trouble"] if at not in over),  # `failing` of `no longer failing`
            faults=tuple(
                at
                for at, idea in enumerate(plain.ideas)
                if idea in self._faults and not (at in over or is_absent(tokens, at) or is_button(tokens, at, idea))
            ),
            planned=tuple(cues["planned"]),
            disclaimed=bool(cues["disclaimed"]),
            beyond=bool(cues["beyond"]),
            question="?" in cleaned,
            asking=any(opens(tokens, at) for at in cues["asking"]),
        )

    def _is_ours(self, word: str) -> bool:
        """Whether the vocabulary has a word, in whatever form, for a thing or for what goes wrong with it."""
        return stem(fold(word)) in self._ours

    def unbarred(self, cleaned: str) -> str:
        """`cleaned` with bars inside of words read as the `l` or `i` that a scanner took for them, as in `fai|ed`."""
        return _BARRED.sub(self._unbar, cleaned, count=_MOST_BARRED) if "|" in cleaned else cleaned

    def _unbar(self, match: re.Match[str]) -> str:
        written = match.group(0)
        if all(self.is_word(fold(part)) for part in written.split("|")):  # cells of a table
            return written
        read = [_with_letters(written, letters) for letters in itertools.product("li", repeat=written.count("|"))]
        known = next((word for word in read if fold(word) in self.words), None)
        return known or (read[0] if self.mend(fold(read[0]))[0] in self.words else written)

    def read_words(self, cleaned: str) -> Query:
        """As `read_clean`, without what the message names and without its cues: enough for a text to compare with."""
        mended: list[Token] = []
        for token in self._joined(tokenize(cleaned)):
            if token.word in self.words:
                mended.append(token)
                continue
            word = self._unmasked(cleaned, token)
            cut_off = token.end == len(cleaned) and len(cleaned) > _CUT_OFF and self._begins(word)
            whole = (word,) if cut_off else self.mend(word)
            pieces = [token] if whole[0] in self.words else parts(cleaned, token)
            for piece in pieces:
                words = whole if piece is token else self.mend(piece.word)
                mended.extend(
                    piece if word == piece.word else Token(word, piece.start, piece.end, piece.segment)
                    for word in words
                )
        stems = tuple(stem(token.word) for token in mended)
        return Query(text=cleaned, tokens=tuple(mended), stems=stems, ideas=self._ideas_of(stems))

    def words_of(self, text: str) -> list[str]:
        """The words that `read_words` finds in a text, much faster where the knowledge base uses every one of them."""
        cleaned = clean(text)
        return self.words_of_clean(cleaned, plain_words(cleaned))

    def words_of_clean(self, cleaned: str, found: list[str]) -> list[str]:
        """As `words_of`, for a text of which `plain_words` found these."""
        if self.words.issuperset(found) and not _MAY_JOIN.search(cleaned):
            return found
        return [token.word for token in self.read_words(cleaned).tokens]

    def told(self, words: Iterable[str]) -> Query:
        """Words that `words_of` found as a `Query` to compare with: without a text and without tokens."""
        stems = tuple(stem(word) for word in words)
        return Query(text="", tokens=(), stems=stems, ideas=self._ideas_of(stems))

    def ideas_in(self, stems: Sequence[str]) -> Iterator[tuple[int, int, str]]:
        """Where words stand, by their stems, that stand for an idea, as (first, count, idea); the first one counts."""
        return self._ideas.find(stems)

    def _ideas_of(self, stems: Sequence[str]) -> tuple[str, ...]:
        ideas = [""] * len(stems)
        for at, length, idea in self.ideas_in(stems):
            for place in range(at, at + length):
                ideas[place] = ideas[place] or idea
        return tuple(ideas)

    def _unmasked(self, cleaned: str, token: Token) -> str:
        """The word of a token, with each capital `I` inside of it read as the `l` for which a scanner took it."""
        written = cleaned[token.start : token.end]
        if "I" in written[1:] and not written.isupper() and token.word not in self.words:
            return fold(written.replace("I", "l"))
        return token.word

    def _begins(self, word: str) -> bool:
        """Whether `word` is the beginning of a known one: half a word, which cannot be mended."""
        at = bisect_left(self._sorted, word)
        return at < len(self._sorted) and self._sorted[at].startswith(word)

    def _joined(self, tokens: list[Token]) -> list[Token]:
        """Words that a line wrap, a hyphen or a typing error cut in two, put together again."""
        joined: list[Token] = []
        for token in tokens:
            if joined and joined[-1].word + token.word in self.words and self._belongs(joined[-1], token):
                before = joined.pop()
                joined.append(Token(before.word + token.word, before.start, token.end, before.segment))
            else:
                joined.append(token)
        return joined

    def _belongs(self, left: Token, right: Token) -> bool:
        """Whether two words are in truth one, which the knowledge base uses."""
        whole = left.word + right.word
        if right.start - left.end > 2:
            return False
        if whole.isdigit():  # a number that a line wrap cut in two
            return left.segment != right.segment
        if len(whole) < _SHORTEST_MENDED or not whole.isalpha():
            return False
        if (left.word, right.word) in _APART:
            return True
        known = (left.word in self.words) + (right.word in self.words)
        return known < 2 or (right.start - left.end == 1 and left.segment != right.segment)

    def _named(self, cleaned: str, tokens: Sequence[Token], written: Sequence[str]) -> set[tuple[int, int, str, str]]:
        """The names in a message: at which word, how long in characters, of what kind, and whose."""
        found: set[tuple[int, int, str, str]] = set()
        starts = self._name_starts
        masked = {at for start, end in addresses(cleaned) for at in range(start, end)}
        for at, first in enumerate(tokens):
            for proper in self._proper_names.get(cleaned[first.start : first.start + _PROPER_START], ()):
                if cleaned.startswith(proper, first.start) and is_speaking(cleaned, first.start, len(proper)):
                    found.add((at, len(proper), "system", proper))
            if first.start in masked:
                continue
            mended = said = ""
            for token, word in zip(tokens[at : at + _LONGEST_PHRASE], written[at:], strict=False):
                whose = said + (fold(_whose(cleaned[token.start : token.end])) if word[-1:] == "s" else word)
                mended, said = mended + token.word, said + word
                if not (mended in starts or said in starts or whose in starts):
                    break
                for squeezed, as_written in {mended: False, said: True, whose: True}.items():
                    name = self._names.get(squeezed)
                    if name and (as_written if name[0] != "product" else not is_unused(tokens, at)):
                        found.add((at, token.end - first.start, *name))
        return found


def _written(cleaned: str, token: Token) -> str:
    """The word of a token as it stands there, however it was mended; in lower case and without accents."""
    written = cleaned[token.start : token.end]
    return written if written == token.word else fold(written)


def _without_compared(
    cleaned: str, tokens: Sequence[Token], named: set[tuple[int, int, str, str]]
) -> set[tuple[int, int, str, str]]:
    """
    Names without those of other systems that something is only compared with, or that somebody came from.

    As in `QuickBooks never did this` and `we moved from MYOB last month`.
    """
    named = {name for name in named if name[2] == "product" or not is_left(tokens, name[0])}
    if all(kind == "product" for *_, kind, _ in named):
        return named
    ours = {at for at, _, kind, _ in named if kind == "product"}
    ours.update(at for at, token in enumerate(tokens) if token.word.startswith("xero"))
    spans, places = clauses(cleaned, tokens), sorted(ours)
    starts = [start for start, _ in spans]
    compared = {span for span in spans if is_compared(tokens, span, places)}
    return {
        name
        for name in named
        if name[2] == "product"
        or is_speaking(cleaned, tokens[name[0]].start, name[1])
        or spans[bisect_right(starts, name[0]) - 1] not in compared
    }


def _holders(texts: Iterable[str]) -> Counter[str]:
    """How many of `texts` hold each word."""
    return Counter(word for text in texts for word in set(words(clean(text))))


def _with_letters(written: str, letters: Sequence[str]) -> str:
    """`written` with each of its bars replaced by the next of `letters`."""
    for letter in letters:
        written = written.replace("|", letter, 1)
    return written


def _whose(written: str) -> str:
    """`written` without the ending that says whose something is."""
    return written.removesuffix("'s").removesuffix("'S")


def _turned(word: str) -> list[str]:
    """A word of three letters with two that stand beside each other turned round: `log` for `lgo`."""
    if len(word) != _SHORTEST_TURNED or not word.isalpha():
        return []
    return [word[1] + word[0] + word[2], word[0] + word[2] + word[1]]


def _allowed(word: str) -> int:
    """How many signs of a word may be other ones than somebody wrote."""
    return 1 if len(word) <= 5 else 2 if len(word) <= 9 else 3


def _neighbours(skeleton: str) -> list[str]:
    """The skeleton itself and each with one sign left out, so that one wrong sign still meets; in a fixed order."""
    if len(skeleton) < 3:
        return [skeleton]
    shorter = (skeleton[:i] + skeleton[i + 1 :] for i in range(len(skeleton)))
    return list(dict.fromkeys((skeleton, *shorter)))
