"""
The knowledge base compiled for matching: error texts word by word, and every text as a document of weighted words.

Words weigh what they tell apart: a word counts the more, the fewer texts use it. The index answers three questions
about a message, each in one pass over its words: which clauses of error texts share words with it, which texts it
resembles, and which entries' way of speaking it follows.
"""

from __future__ import annotations

import itertools
import math
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import NamedTuple

from bot.models import Entry, KnowledgeBase, Placeholder
from bot.understanding.lexicon import Lexicon, Query
from bot.understanding.normalize import clean
from bot.understanding.tally import Packed, Tally, Told

NOT_OURS = -1
"""The class of documents that belong to no entry: other systems' errors and ordinary talk."""

CLAUSE_END = re.compile(r"(?<=[.!?:;])\s+|\s*#\d+:?\s*|\s+\*\s+|\s+-\s+|\s*\"\s+")
_LEADING = re.compile(r"[\s'\"*]*(?:[:#]|-\s)(?!\s*[\"'`]\s)")  # behind a frame, and not at the end of a quotation
_LEAST_FRAME = 2  # words: `Error:` stands before anything
_PLACEHOLDER = re.compile(r"\{([a-z][a-z0-9_]*)\}")
_COMMON_SHARE = 0.03
_COMMON_LEAST = 40
SHRINK = 250.0
_SHRINK_QUESTION = 60.0
HELD = 0.95  # of a clause, by what it tells
_NEAR_SHARE = 0.25
WHOLE = -1
_MOST_TEMPLATES = 12  # that are laid along a message
LEAST_SHARED = 0.3  # of a clause, by what it tells
_LEAST_PROMISE = 1.0  # nats
_MAY_BE_DAMAGED = 0.2  # of a clause: words that are there, though written so that they are not recognized
OWN_WORD = 0.5
"""Words of evidence that an entry's own way of speaking must outweigh before it counts for much."""


@dataclass(frozen=True, slots=True)
class Document:
    """One text of the knowledge base. `entry` is a position in `Index.entries`, or NOT_OURS."""

    text: str
    entry: int
    kind: str
    faq: str = ""
    group: int = 0


Posting = tuple[Sequence[int], Sequence[float]]
"""The numbers of the texts that hold a feature, and its part in the direction of each."""


@dataclass(frozen=True, slots=True, eq=False)
class Alike:
    """Texts of which only the nearest counts: those of one kind and one entry. Compared as objects, which is fast."""

    entry: int
    kind: str
    group: int


@dataclass(frozen=True, slots=True)
class Template:
    """
    One error text, word by word.

    `parts` holds stems, and `{name}` for a placeholder; `words` the same as written, and nothing for a placeholder;
    `weights` what each tells, in nats; `keys` how much each is what the entry is about, and `ideas` the vocabulary
    group of each; `clauses` the positions at which a part between two full stops or colons begins, with the end as the
    last, and `clause_at` the number of the clause of each position; `totals` what each clause tells; `owned` how far
    each clause is this entry's alone, 0 to 1: `API failed` stands in many errors, also in those of others;
    `owned_whole` the same of all of them together; `frames` the stems before a colon or a dash, behind which the error
    itself stands; `core` the stems and ideas of that; `shapes` what values of placeholders look like.
    """

    entry: int
    text: str
    parts: tuple[str, ...]
    words: tuple[str, ...]
    weights: tuple[float, ...]
    keys: tuple[float, ...]
    ideas: tuple[str, ...]
    clauses: tuple[int, ...]
    clause_at: tuple[int, ...]
    totals: tuple[float, ...]
    owned: Sequence[float] = ()
    owned_whole: float = 1.0
    frames: tuple[tuple[str, ...], ...] = ()
    core: frozenset[str] = frozenset()
    shapes: Mapping[str, str] = field(default_factory=dict)

    @property
    def total(self) -> float:
        """What the whole text tells, in nats."""
        return sum(self.totals)


class Clause(NamedTuple):
    """A part between two full stops or colons: of which error text, at which place in it, and what it tells."""

    number: int
    place: int
    total: float


def shape(value: str) -> str:
    """What a value looks like: `email`, `digits` for what holds some, or `words`."""
    if "@" in value:
        return "email"
    return "digits" if any(c.isdigit() for c in value) else "words"


@dataclass(frozen=True, slots=True)
class Spoken:
    """Which of several ways of speaking a text is an example of, and how much it counts."""

    number: int
    share: float


Speech = tuple[dict[str, list[tuple[int, float]]], dict[int, float]]
"""For each feature the (class, ratio) that hold it, and for each class what silence tells."""

_Part = tuple[str, str, str]
"""A word of an error text as (stem, idea, word)."""

Questions = tuple[tuple[str, ...], Speech]
"""The slugs of an entry's frequent questions behind an empty one, and for which of them, by place, words speak."""


def _speech(shown: Iterable[tuple[Spoken, dict[str, float]]], shrink: float) -> Speech:
    """The log-likelihood ratio with which each feature speaks for each class, against all of them together."""
    counts: dict[int, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    overall: dict[str, float] = defaultdict(float)
    for class_, found in shown:
        for feature in found:
            if " " not in feature:
                counts[class_.number][feature] += class_.share
                overall[feature] += class_.share
    everything = sum(overall.values()) or 1.0
    return speech_of(counts, {feature: n / everything for feature, n in overall.items()}, shrink)


def speech_of(counts: Mapping[int, Mapping[str, float]], usual: Mapping[str, float], shrink: float = SHRINK) -> Speech:
    """
    As each class says each feature so often, and everybody says it with its `usual` share: for whom it speaks.

    Gives for each feature the (class, ratio) that hold it, less what silence tells, and for each class what a feature
    tells that it does not hold. `shrink` is how many words a class must have said before it counts half.
    """
    sizes = {number: sum(counted.values()) for number, counted in counts.items()}
    silence = {number: math.log(shrink / (size + shrink)) for number, size in sizes.items()}
    speech: dict[str, list[tuple[int, float]]] = defaultdict(list)
    shared: dict[tuple[int, float], tuple[int, float]] = {}
    for number, counted in counts.items():
        for feature, n in counted.items():
            ratio = math.log((n + shrink * usual[feature]) / (sizes[number] + shrink) / usual[feature])
            pair = number, round(ratio - silence[number], 2)
            speech[feature].append(shared.setdefault(pair, pair))
    return dict(speech), silence


def questions_of(described: Iterable[tuple[str, dict[str, float]]]) -> Questions:
    """Which words ask which frequent question, as (slug, features) describe them; the empty slug asks none."""
    own = list(described)
    slugs = ("", *sorted({slug for slug, _ in own if slug}))
    return slugs, _speech([(Spoken(slugs.index(slug), 1.0), found) for slug, found in own], _SHRINK_QUESTION)


def documents_of(knowledge: KnowledgeBase) -> list[Document]:
    """Every text from which entries are recognized, in a stable order, with those that must not bring one back."""
    positions = {entry: position for position, entry in enumerate(knowledge.entries)}
    documents: list[Document] = []
    for position, entry in enumerate(knowledge.entries.values()):
        documents.extend(documents_of_entry(position, entry, positions))
    documents.extend(documents_of_nobody(knowledge))
    return documents


def documents_of_nobody(knowledge: KnowledgeBase) -> list[Document]:
    """The texts that belong to no entry."""
    documents: list[Document] = []
    documents += [Document(text, NOT_OURS, "foreign") for text in knowledge.elsewhere.errors]
    documents += [Document(text, NOT_OURS, "talk") for text in knowledge.elsewhere.talk]
    return documents


def documents_of_entry(position: int, entry: Entry, positions: Mapping[str, int]) -> Iterator[Document]:
    """The texts of one entry at `position`, in a stable order; `positions` are those of the others."""
    yield from _entry_documents(position, entry)
    for near in entry.not_this:
        yield Document(near.text, positions.get(near.instead or "", NOT_OURS), "near", group=position)


def _entry_documents(position: int, entry: Entry) -> Iterator[Document]:
    for text in entry.said:
        yield Document(text, position, "said")
    for question in entry.faq:
        for text in (question.question, *question.said):
            yield Document(text, position, "said", faq=question.slug)
    for error in entry.errors:
        yield Document(_PLACEHOLDER.sub(" ", error.text), position, "error")
    own = [entry.title, entry.summary, *(s.text for s in entry.cause), *(s.text for g in entry.fix for s in g.steps)]
    yield Document(_PLACEHOLDER.sub(" ", " . ".join(own)).replace("*", ""), position, "body")


def alike(documents: Iterable[Document]) -> tuple[Alike, ...]:
    """For each text the object that it shares with the texts of its kind and entry."""
    found: dict[tuple[int, str, int], Alike] = {}
    keys = ((d.entry, d.kind, d.group if d.kind == "near" else 0) for d in documents)
    return tuple(found.setdefault(key, Alike(*key)) for key in keys)


def common_from(documents: int) -> float:
    """How many of `documents` may hold a feature that still tells them apart."""
    return max(_COMMON_LEAST, _COMMON_SHARE * documents)


def told_by(holders: float, documents: int) -> float:
    """What a feature tells, in nats, that so many of so many documents hold; one may hold it by chance."""
    return math.log(documents / (holders + 0.5)) * (1.0 if holders > 1 else 0.6)


def said_by(document: Document) -> float:
    """How much a text counts as an example of the way in which people speak; error texts are not spoken at all."""
    return {"error": 0.0, "body": 0.5, "near": 0.5}.get(document.kind, 1.0)


def held_by(document: Document) -> float:
    """How much a text that holds a clause counts for whose it is; near misses are alike on purpose, and rare."""
    return _NEAR_SHARE if document.kind == "near" else 1.0


def share_owned(own: float, others: float, holders: int) -> float:
    """How far a clause is an entry's alone, that so many own and other texts hold, and errors of so many entries."""
    return ((own + 1) / (own + 1 + others) / max(1, holders)) ** 2


class Index:
    """All that matching needs to know of a knowledge base, except for the learned weights."""

    def __init__(self, knowledge: KnowledgeBase, lexicon: Lexicon, documents: Sequence[Document]) -> None:
        self.entries: Sequence[str] = tuple(knowledge.entries)
        self.positions: Mapping[str, int] = {entry: i for i, entry in enumerate(self.entries)}
        self.products: Sequence[str] = tuple(e.product for e in knowledge.entries.values())
        self._guides = frozenset(i for i, e in enumerate(knowledge.entries.values()) if e.kind != "error")
        self.documents = tuple(documents)
        self.alike: Sequence[Alike] = alike(self.documents)
        self.lexicon = lexicon
        queries = [lexicon.read_words(clean(document.text)) for document in self.documents]
        features = [query.features() for query in queries]
        self._weigh(features)
        self._post(features)
        self._find_keys(features, self._speak(features))
        self._learn_questions(features)
        self._compile(knowledge)
        self._own(queries)
        self._remember(queries)

    def is_guide(self, entry: int) -> bool:
        """Whether an entry says how something is done, and is no error."""
        return entry in self._guides

    # ---- documents

    def _weigh(self, features: Sequence[dict[str, float]]) -> None:
        """How much each feature tells, in nats: the logarithm of how few documents hold it."""
        holders: Counter[str] = Counter()
        for found in features:
            holders.update(found)
        self._count = len(features) + 1
        self.rarest = math.log(self._count / 0.5)
        self.weight = {feature: told_by(n, self._count) for feature, n in holders.items()}

    def _post(self, features: Sequence[dict[str, float]]) -> None:
        """
        For each feature the documents that hold it, with its part in their direction.

        Features that very many documents hold are left out: they tell next to nothing and would cost most of the time.
        """
        kept = self._uncommon(features)
        postings: dict[str, tuple[list[int], list[float]]] = defaultdict(lambda: ([], []))
        shared: dict[float, float] = {}  # one object for each part: what a message needs stays near the processor
        for number, (document, found) in enumerate(zip(self.documents, features, strict=True)):
            if document.kind == "body":
                continue
            values = {f: w * self.weight[f] for f, w in found.items() if f in kept}
            norm = math.sqrt(sum(v * v for v in values.values())) or 1.0
            for feature, value in values.items():
                part = round(value / norm, 3)
                numbers, parts = postings[feature]
                numbers.append(number)
                parts.append(shared.setdefault(part, part))
        self.postings: dict[str, Posting] = {f: (tuple(n), tuple(p)) for f, (n, p) in postings.items()}

    def _uncommon(self, features: Sequence[dict[str, float]]) -> set[str]:
        """The features that not very many documents hold."""
        holders = Counter(f for n, found in enumerate(features) if self.documents[n].kind != "body" for f in found)
        return {feature for feature, count in holders.items() if count <= common_from(len(features))}

    def _speak(self, features: Sequence[dict[str, float]]) -> Told:
        """
        Whose way of speaking each word follows: of an entry, or of what is not ours.

        `spoken` adds up how much words speak for each class that uses any of them, in nats.
        """
        speech, self.silence = _speech(self._spoken(features), SHRINK)
        self.silence.setdefault(NOT_OURS, 0.0)  # silence tells nothing of what has no examples
        self.spoken: Tally = Packed(speech, self.silence)
        self.vocabulary = {
            feature: tuple(e for e, ratio in speakers if e != NOT_OURS and ratio + self.silence[e] > OWN_WORD)
            for feature, speakers in speech.items()
        }
        return speech

    def _spoken(self, features: Sequence[dict[str, float]]) -> list[tuple[Spoken, dict[str, float]]]:
        """What shows a way of speaking; error texts are compared word by word, as clauses."""
        found = zip(self.documents, features, strict=True)
        return [(Spoken(d.entry, said_by(d)), f) for d, f in found if said_by(d)]

    def _learn_questions(self, features: Sequence[dict[str, float]]) -> None:
        """For each entry with frequent questions, which words ask which of them; the empty slug asks none."""
        self.questions: Mapping[int, Questions] = {
            entry: questions_of(
                (d.faq, f)
                for d, f in zip(self.documents, features, strict=True)
                if d.entry == entry and d.kind == "said"
            )
            for entry in {d.entry for d in self.documents if d.faq}
        }

    def _find_keys(self, features: Sequence[dict[str, float]], speech: Told) -> None:
        """
        What each entry is about: features that many of its descriptions hold and few of the others'.

        `keys[feature]` lists (entry, value), `keyed` adds these up, and `key_usual[entry]` is what a description of the
        entry usually holds of them.
        """
        holders: dict[int, Counter[str]] = defaultdict(Counter)
        described: dict[int, list[dict[str, float]]] = defaultdict(list)
        for document, found in zip(self.documents, features, strict=True):
            if document.entry != NOT_OURS and document.kind == "said":
                holders[document.entry].update(f for f in found if " " not in f)
                described[document.entry].append(found)
        self.keys: dict[str, list[tuple[int, float]]] = defaultdict(list)
        self.key_usual: dict[int, float] = {}
        for entry, counted in holders.items():
            ratios = {f: r + self.silence[entry] for f in counted for e, r in speech[f] if e == entry}
            values = {f: n / len(described[entry]) * ratios[f] for f, n in counted.items() if n > 1 and ratios[f] > 0}
            sums = sorted(sum(values.get(f, 0.0) for f in found) for found in described[entry])
            self.key_usual[entry] = sums[len(sums) // 2] or 1.0
            for feature, value in values.items():
                self.keys[feature].append((entry, value))
        self.keys = dict(self.keys)
        self.keyed: Tally = Packed(self.keys)

    def key_of(self, entry: int, feature: str) -> float:
        """How much `feature` is what `entry` is about; 0 when it is not."""
        return next((value for e, value in self.keys.get(feature, ()) if e == entry), 0.0)

    def _remember(self, queries: Sequence[Query]) -> None:
        """Which messages are known word for word to belong to no entry, or not to some of them."""
        self.not_ours = frozenset(
            query.stems for document, query in zip(self.documents, queries, strict=True) if document.entry == NOT_OURS
        )
        self.denied: dict[tuple[str, ...], set[int]] = defaultdict(set)
        for document, query in zip(self.documents, queries, strict=True):
            if document.kind == "near":
                self.denied[query.stems].add(document.group)
        self.denied = dict(self.denied)

    # ---- error texts

    def _compile(self, knowledge: KnowledgeBase) -> None:
        self.codes = frozenset(code.lower() for entry in knowledge.entries.values() for code in entry.codes)
        self.templates = [
            template
            for entry in knowledge.entries.values()
            for error in entry.errors
            if (template := self._template(self.positions[entry.id], error.text, entry.placeholders)).parts
        ]
        self.telling = self._telling_words(knowledge)
        self._chars: dict[str, str] = {}
        self.encoded = tuple(self._encode(template.parts) for template in self.templates)
        self.clauses: list[Clause] = []
        self.clauses_with: dict[str, list[int]] = defaultdict(list)
        for number, template in enumerate(self.templates):
            for place, (start, end) in enumerate(pairwise(template.clauses)):
                for part in set(template.parts[start:end]):
                    if not part.startswith("{"):
                        self.clauses_with[part].append(len(self.clauses))
                self.clauses.append(Clause(number, place, template.totals[place]))
        self.clauses_with = dict(self.clauses_with)
        self.frames: Mapping[str, Collection[tuple[str, ...]]] = frames_of(self.templates)

    def _own(self, queries: Sequence[Query]) -> None:
        """How far each clause is its entry's alone: the share of its own texts among all that hold the clause."""
        own: dict[tuple[int, int], float] = defaultdict(float)
        others: dict[tuple[int, int], float] = defaultdict(float)
        holders: dict[tuple[int, int], set[int]] = defaultdict(set)
        for document, query in zip(self.documents, queries, strict=True):
            if document.kind == "body":
                continue
            share = held_by(document)
            for place in self._held(query):
                (own if self.templates[place[0]].entry == document.entry else others)[place] += share
                if document.kind == "error":
                    holders[place].add(document.entry)

        def owned(number: int, clause: int) -> float:
            return share_owned(own[number, clause], others[number, clause], len(holders[number, clause]))

        self.templates = [
            replace(
                template,
                owned=tuple(owned(number, clause) for clause in range(len(template.totals))),
                owned_whole=owned(number, WHOLE),
            )
            for number, template in enumerate(self.templates)
        ]

    def _held(self, query: Query) -> list[tuple[int, int]]:
        """The clauses of error texts that stand almost whole in a message, and `WHOLE` where all of them do."""
        held = [(number, place) for (number, place, total), weight in self._shared(query) if weight >= HELD * total]
        clauses = Counter(number for number, _ in held)
        return held + [(n, WHOLE) for n, count in clauses.items() if count == len(self.templates[n].totals)]

    def _shared(self, query: Query) -> Iterator[tuple[Clause, float]]:
        """What each clause shares with a message, in nats; those that share nothing are left out."""
        shared: dict[int, float] = defaultdict(float)
        for stem in dict.fromkeys(query.stems):  # in their order, so that sums come out the same each time
            if stem in self.clauses_with:
                weight = self.weight_of(stem)
                for clause in self.clauses_with[stem]:
                    shared[clause] += weight
        return zip(map(self.clauses.__getitem__, shared), shared.values(), strict=True)

    def _telling_words(self, knowledge: KnowledgeBase) -> dict[str, float]:
        """What the words of error texts tell, as they are written; for texts too long to be read whole."""
        words: dict[str, float] = {}
        for entry in knowledge.entries.values():
            for error in entry.errors:
                query = self.lexicon.read_words(clean(_PLACEHOLDER.sub(" ", error.text)))
                words |= {t.word: self.weight_of(s) for t, s in zip(query.tokens, query.stems, strict=True)}
            words |= {code.lower(): self.rarest for code in entry.codes}
        return words

    def _template(self, entry: int, text: str, placeholders: Mapping[str, Placeholder]) -> Template:
        parts: list[_Part] = []
        clauses, totals = [0], []
        pieces = CLAUSE_END.split(text)
        read = [self._parts(piece) for piece in pieces]
        for piece in read:
            found = [part for part in piece if part[0] not in self.codes]
            parts += found  # a placeholder alone before the first words belongs to them, as in `{file}: disk is full`
            if total := sum(self._told(stem) for stem, _, _ in found):
                clauses.append(len(parts))
                totals.append(total)
            elif totals:  # and elsewhere, as behind a colon, to what stands before it
                clauses[-1] = len(parts)
        frames, core = _frames(read, pieces, CLAUSE_END.findall(text))
        return Template(
            entry=entry,
            text=text,
            parts=tuple(stem for stem, _, _ in parts),
            words=tuple(word for _, _, word in parts),
            weights=tuple(self._told(stem) for stem, _, _ in parts),
            keys=tuple(max(self.key_of(entry, stem), self.key_of(entry, "=" + idea)) for stem, idea, _ in parts),
            ideas=tuple("=" + idea if idea else "" for _, idea, _ in parts),
            clauses=tuple(clauses),
            clause_at=tuple(n for n, (start, end) in enumerate(pairwise(clauses)) for _ in range(start, end)),
            totals=tuple(totals),
            frames=tuple(frames),
            core=core,
            shapes={name: shape(placeholder.example) for name, placeholder in placeholders.items()},
        )

    def framed(self, query: Query) -> list[int]:
        """The places of the first words behind the frames of documented error texts, be they their own or others."""
        return [
            end
            for end in range(_LEAST_FRAME, len(query.stems))
            for frame in self.frames.get(query.stems[end - 1], ())
            if query.stems[max(0, end - len(frame)) : end] == frame
            and _LEADING.match(query.text, query.tokens[end - 1].end)
        ]

    def _parts(self, text: str) -> list[_Part]:
        """The words of an error text as (stem, idea, word), a placeholder as (`{name}`, nothing, nothing)."""
        parts: list[_Part] = []
        for i, piece in enumerate(_PLACEHOLDER.split(text)):
            if i % 2:
                parts.append(("{" + piece + "}", "", ""))
            else:
                words = self.lexicon.words_of(piece)
                query = self.lexicon.told(words)
                parts.extend(zip(query.stems, query.ideas, words, strict=True))
        return parts

    def _told(self, part: str) -> float:
        return 0.0 if part.startswith("{") else self.weight_of(part)

    def weight_of(self, stem: str) -> float:
        """What a word tells, in nats; a word that no text holds tells as much as the rarest."""
        return self.weight.get(stem, self.rarest)

    def _encode(self, stems: Iterable[str]) -> str:
        """`stems` as a text of one character each, so that rapidfuzz compares words as it compares letters."""
        return "".join(self._chars.setdefault(stem, chr(0x100 + len(self._chars))) for stem in stems)

    def encode_query(self, stems: Iterable[str]) -> str:
        """As for error texts, for a message: a word that no error text holds becomes a character that none holds."""
        return "".join(self._chars.get(stem, "\x01") for stem in stems)

    def templates_near(self, query: Query) -> list[int]:
        """The error texts of which so many words are in the message that they may tell something; best first."""
        shared: dict[int, list[tuple[int, float]]] = defaultdict(list)
        for (number, place, total), weight in self._shared(query):
            if weight >= LEAST_SHARED * total:
                shared[number].append((place, weight))
        told = {number: sum(weight for _, weight in clauses) for number, clauses in shared.items()}
        near = sorted(told, key=lambda number: (-told[number], number))[:_MOST_TEMPLATES]
        self._know_owners(near)
        return [number for number in near if self._promise(number, shared[number]) >= _LEAST_PROMISE]

    def _know_owners(self, numbers: Sequence[int]) -> None:
        """Makes sure that it is known of these error texts whose alone their clauses are."""

    def _promise(self, number: int, shared: Sequence[tuple[int, float]]) -> float:
        """The most that an error text can tell of its entry alone which shares so much with a message, in nats."""
        template = self.templates[number]
        parts = [
            weight * in_part(min(1.0, weight / template.totals[clause] + _MAY_BE_DAMAGED)) for clause, weight in shared
        ]
        owned = sum(part * template.owned[clause] for part, (clause, _) in zip(parts, shared, strict=True))
        return max(owned, sum(parts) * template.owned_whole if len(parts) == len(template.totals) else 0.0)


def _frames(
    read: Sequence[Sequence[_Part]], pieces: Sequence[str], ends: Sequence[str]
) -> tuple[list[tuple[str, ...]], frozenset[str]]:
    """The stems of pieces that lead up to the next, each behind its last placeholder, and all words of the rest."""
    frames: list[tuple[str, ...]] = []
    core: set[str] = set()
    for parts, piece, end in itertools.zip_longest(read, pieces, ends):
        if end is None or not (piece.endswith(":") or end.strip()):
            core.update(word for stem, idea, _ in parts for word in (stem, idea))
            continue
        slots = [at for at, (stem, *_) in enumerate(parts, 1) if stem.startswith("{")]
        frame = tuple(stem for stem, *_ in parts[max(slots, default=0) :])
        if len(frame) >= _LEAST_FRAME:
            frames.append(frame)
    return frames, frozenset(core)


def frames_of(templates: Iterable[Template]) -> dict[str, set[tuple[str, ...]]]:
    """The frames of error texts by their last stem."""
    found: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for template in templates:
        for frame in template.frames:
            found[frame[-1]].add(frame)
    return dict(found)


def in_part(share: float) -> float:
    """How much a clause tells, 0 to 1, of which so large a share is there: below two fifths it is there by chance."""
    return max(0.0, share - 0.4) / 0.6
