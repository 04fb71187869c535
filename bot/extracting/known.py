"""
Errors that the knowledge base knows, found in a text by their words.

Each run of words that an error text has in the same order is a chain, however it is broken into lines, cut short or
misspelled. A chain that could be ordinary talk counts only where an error would stand: behind "it says", at the
beginning of a line, between quotation marks.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.times.words import DAY_MONTH, MONTH_DAY
from bot.understanding.normalize import fold

STRONG = 40.0
"""The score from which on a span is an error wherever it stands."""

WORD = re.compile(r"[^\W_]+(?:'[^\W\d_]+)*")

# Where an error stands: behind one of these words, or where something begins.
CUE_BEFORE = re.compile(
    r"(?:\b(?:says?|said|saying|show(?:s|ed|ing)?|got|gets?|getting|gave|gives|with|errors?(?:\sis|\swas)?"
    r"|message(?:\sis|\swas)?|msg|text|answer(?:ed|s)?|return(?:s|ed)|throws?|threw|display(?:s|ed)?"
    r"|saw|seen?|sees|seeing|rejected|refused|stopped|bounced|fail(?:ed|s|ing)|reads?|because|of|is|was|being|receive[ds]?|this"
    r"|\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?Z?)"
    r"(?:\s(?:me|us|that|the|this|an?|back|now|over|by|as|error|message|again)){0,2}|->|=>|[:,;.!?(|\-\n/\"'])"
    r"[\s\"'(|*#\-\[]{0,5}\Z",
    re.IGNORECASE,
)
PERSONAL = re.compile(
    r"\b(?:i|i'm|i've|we|we've|we're|my|our|me|us|anyone|somebody|someone|thanks|hi|hello)\b", re.IGNORECASE
)
IMPERSONAL = re.compile(
    r"\b(?:must\sbe|can\s?not\sbe|could\snot\sbe|is\snot\s(?:a\s)?valid|is\sinvalid|already\sexists?"
    r"|(?:was|were|is)\snot\sfound|does\snot\sexist|has\sexpired|is\srequired|exceeds?|is\snot\sallowed"
    r"|has\sbeen\srejected|not\sauthori[sz]ed|access\sdenied|went\swrong|an?\s(?:unexpected\s)?error\soccurred"
    r"|is\snot\ssupported|not\ssubscribed)\b",
    re.IGNORECASE,
)

_PLACEHOLDER = re.compile(r"\{[a-z][a-z0-9_]*\}")
_CLAUSE = re.compile(r"[.:;#]\s|\s-\s|,\s")
_ENDS = re.compile(r"[.!?](?=[\s\"')]|\Z)|\n\s*\n")
_MOST_WORDS = 2000

# Chains: which words make them, and what a word costs that only one of the two texts has (nats).
_MOST_COMMON = 14  # texts that may hold a word from which a chain is made; commoner words only fill it up
_LOOK_BACK = 10
_LONGEST_STEP = 4
_MOST_SPARE = 2
_SPARE = 1.2
_LEFT_OUT = 0.4
_VALUE_WORDS = 9  # of what stands at a placeholder

# When a chain is an error: four or five uncommon words anywhere, less where an error would stand.
_TELLING = 11.0
_TELLING_BIT = {3: 9.0}
_TELLING_MORE = 6.0
_WHOLE_SHARE = 0.75

_PREFIX = re.compile(
    r"(?:(?:(?<=\s)|\A|(?<=[\"'(\[:>|]))(?:[A-Z]{3,9}[-_]?\d{1,5}\s)?"
    r"(?:(?:Xero|XERO|Sync|Export|API|V2|Validation)\s){0,3}(?:Error|ERROR)(?:\s\d{1,4})?\s?[:-]\s{1,2}"
    r"|\b[A-Za-z][\w.]{2,60}(?:Exception|Error):\s|\bXero\sV\d:\s"
    r"|\bXERO\sAPI\sException\s[Dd]etected:\s(?:#\d:\s)?|#\d:\s)\Z"
)
_LED = re.compile(r"(?:at|on|by|for|of|in)\s[^\s:]{1,12}:\s{1,2}(?=[A-Z])")
"""Words before an error that a longer one holds too: "at 14h20: The document date …"."""

_VALUE_BEHIND = re.compile(
    r"(?:currently\sset\sat|subscribed\sto\scurrency|duplicate\scontact:|expired\sat)\s{1,2}", re.IGNORECASE
)
_VALUE = re.compile(r"\"[^\"\n]{1,40}\"|[^\s,;\"]+(?:\s\d{1,2}:\d\d:\d\d)?")
_LONGEST_DATE = 40
_ABBREVIATED = re.compile(r"(?<![^\W_])(?:[A-Z][a-z]{0,2}|Corp|Prof|Bros)\Z")
"""What a full stop stands behind in a name: "Dr. Bob Smith", "Sample Pty. Ltd."."""
_GOES_ON = re.compile(r"[\"')]{0,2} [a-z]")
_CLOSING = re.compile(r"[\])']{0,2}(?:\s?')?[.!]?")
_REST = re.compile(r"(?:[ ][^\W\d]['\w-]{0,20}){1,10}(?=[.!]?(?:\Z|[.!]\s|\n|\"))")
_LINKED = re.compile(r"[\s.:;,'\"\-*]{0,6}(?:#\d:?\s?)?(?:Details:\s)?[\s*]{0,3}")


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a text that may be an error, and how surely: the higher the better."""

    start: int
    end: int
    score: float

    def overlaps(self, start: int, end: int) -> bool:
        """Whether it shares a sign with the stretch from `start` to `end`."""
        return self.start < end and start < self.end


@dataclass(frozen=True, slots=True)
class _Template:
    """An error text as words, None for a placeholder, with the positions at which its clauses begin and end."""

    words: tuple[str | None, ...]
    clauses: tuple[tuple[int, int], ...]
    ours: bool

    def clause(self, position: int) -> int:
        """The clause in which a position lies."""
        return next((n for n, (a, b) in enumerate(self.clauses) if a <= position < b), -1)


@dataclass(frozen=True, slots=True)
class _Text:
    """
    The words of a text: folded and mended, where they stand, and the number of their sentence.

    `named` are these numbers where a sign that may end a name as well, as behind an abbreviation, ends no sentence.
    """

    words: list[str]
    places: list[tuple[int, int]]
    sentences: list[int]
    named: list[int]


@dataclass(frozen=True, slots=True)
class _Chain:
    """Words `first` to `last` of a text; `whole` when a whole clause of the error text is among them."""

    first: int
    last: int
    info: float
    matched: int
    whole: bool


class KnownErrors:
    """The error texts of a knowledge base, word by word. Build it once; it never changes."""

    def __init__(self, ours: Iterable[str], others: Iterable[str]) -> None:
        """`ours` are the texts of entries, `others` those that no entry describes."""
        texts = {**dict.fromkeys(others, False), **dict.fromkeys(ours, True)}
        self._templates = [_template(text, ours=our) for text, our in texts.items()]
        postings: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for number, template in enumerate(self._templates):
            for position, word in enumerate(template.words):
                if word is not None:
                    postings[word].append((number, position))
        spread = {word: len({number for number, _ in found}) for word, found in postings.items()}
        self._weights = {word: math.log((len(texts) + 1) / n) for word, n in spread.items()}
        self._seeds = {word: self._telling(found, spread[word]) for word, found in postings.items()}
        self._long = [word for word in postings if len(word) >= 5]

    def _telling(self, found: Sequence[tuple[int, int]], spread: int) -> list[tuple[int, int]]:
        """The places of a word from which chains are made: few texts have it, or few of ours."""
        if spread <= _MOST_COMMON:
            return list(found)
        ours = [(number, position) for number, position in found if self._templates[number].ours]
        return ours if len(ours) <= 2 * _MOST_COMMON else []

    def find(self, plain: str) -> list[Span]:
        """The known errors in a text, those that follow each other directly as one."""
        text = self._read(plain)
        seeds: dict[int, list[tuple[int, int]]] = defaultdict(list)
        for at, word in enumerate(text.words):
            for number, position in self._seeds.get(word, ()):
                seeds[number].append((at, position))
        found = []
        present = frozenset(text.words)
        for number, places in seeds.items():
            if not self._may_tell(self._templates[number], present):
                continue
            chain = self._filled(self._templates[number], *self._chain(self._templates[number], places, text), text)
            start, end = text.places[chain.first][0], text.places[chain.last][1]
            span = _judged(plain, self._templates[number], chain, start, end)
            if span is not None:
                found.append(span)
        return _joined(plain, found)

    def _may_tell(self, template: _Template, present: Collection[str]) -> bool:
        """Whether the words of a text can make a chain that counts, whatever their order; quick to say."""
        if template.ours:
            return True  # of which two words may be enough
        told = sum(self._weights[word] for word in template.words if word is not None and word in present)
        return told >= _TELLING

    def _read(self, plain: str) -> _Text:
        ends = [match.start() for match in _ENDS.finditer(plain)]
        of_names = [end for end in ends if not _is_in_name(plain, end)]
        places = [match.span() for match in islice(WORD.finditer(plain), _MOST_WORDS)]
        mended: dict[str, str] = {}
        words = [self._mended(fold(plain[start:end]), mended) for start, end in places]
        sentences, named = ([bisect_right(some, start) for start, _ in places] for some in (ends, of_names))
        return _Text(words, places, sentences, named)

    def _mended(self, word: str, known: dict[str, str]) -> str:
        """`word` as the knowledge base spells it, when it is misspelled by one or two letters."""
        if word in self._weights or not 5 <= len(word) <= 24:
            return word
        if word not in known:
            limit = 2 if len(word) >= 9 else 1
            near = process.extractOne(word, self._long, scorer=OSA.distance, score_cutoff=limit)
            known[word] = near[0] if near else word
        return known[word]

    def _chain(
        self, template: _Template, places: Sequence[tuple[int, int]], text: _Text
    ) -> tuple[tuple[int, int], tuple[int, int]]:
        """The ends of the best run of words in the same order, each as (place in the text, position)."""
        best: list[float] = []
        before: list[int] = []
        for n, (at, position) in enumerate(places):
            weight = self._weights[text.words[at]]
            score, previous = weight, -1
            for p in range(max(0, n - _LOOK_BACK), n):
                cost = _cost(template, text, places[p], (at, position))
                if cost is not None and best[p] + weight - cost > score:
                    score, previous = best[p] + weight - cost, p
            best.append(score)
            before.append(previous)
        last = max(range(len(best)), key=lambda n: best[n])
        first = last
        while before[first] >= 0:
            first = before[first]
        return places[first], places[last]

    def _filled(self, template: _Template, first: tuple[int, int], last: tuple[int, int], text: _Text) -> _Chain:
        """A chain with the common words at both ends, and what it tells."""
        at, position = _extended(template, text, first, -1)
        end_at, end_position = _extended(template, text, last, 1)
        clause_end = next((b for a, b in template.clauses if a < position < b), -1)
        if position == clause_end - 1 and at < end_at:  # one word alone, such as "failed" before "Details:"
            position, at = position + 1, at + 1
        at, position = _from_clause(template, text, (at, position), end_at)
        have = Counter(text.words[at : end_at + 1])
        part = template.words[position : end_position + 1]
        wanted = Counter(word for word in part if word is not None)
        common = have & wanted
        matched = common.total()
        spare = have.total() - matched - 4 * part.count(None)
        info = sum(self._weights[word] * n for word, n in common.items())
        info -= 0.7 * max(0, spare) + 0.5 * (wanted.total() - matched)
        complete = any(position <= a and b <= end_position + 1 for a, b in template.clauses)
        return _Chain(at, end_at, info, matched, complete and matched >= _WHOLE_SHARE * wanted.total())


def _is_in_name(plain: str, end: int) -> bool:
    """Whether a sign that may end a sentence may as well end a name: behind it the same sentence goes on."""
    abbreviated = plain[end] == "." and _ABBREVIATED.search(plain, max(0, end - 6), end)
    return bool(abbreviated) or _GOES_ON.match(plain, end + 1) is not None


def _template(text: str, *, ours: bool) -> _Template:
    words: list[str | None] = []
    ends = [0]
    for clause in _CLAUSE.split(text):
        at = 0
        for match in (*_PLACEHOLDER.finditer(clause), None):
            words += [fold(m.group(0)) for m in WORD.finditer(clause[at : match.start() if match else len(clause)])]
            if match:
                words.append(None)
                at = match.end()
        if len(words) > ends[-1]:
            ends.append(len(words))
    clauses = tuple((a, b) for a, b in pairwise(ends) if b - a >= 2)
    return _Template(tuple(words), clauses or ((0, len(words)),), ours)


def _cost(template: _Template, text: _Text, one: tuple[int, int], other: tuple[int, int]) -> float | None:
    """What it costs to go on from one word of a chain to another; None when that is no way."""
    gap, step = other[0] - one[0], other[1] - one[1]
    if not 0 < step <= _LONGEST_STEP or gap <= 0:
        return None
    room = _VALUE_WORDS if None in template.words[one[1] : other[1]] else 0
    crossing = template.clause(one[1]) != template.clause(other[1])
    if gap > step + room + (0 if crossing else _MOST_SPARE):
        return None
    if _apart(template, text, one, other) and (not crossing or step > 2):
        return None
    return _SPARE * max(0, abs(gap - step) - room) + _LEFT_OUT * (step - 1)


def _apart(template: _Template, text: _Text, one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether a sentence ends between two words of a chain, and not merely a name with a full stop in it."""
    first, last = sorted((one[1], other[1]))
    numbers = text.named if None in template.words[first:last] else text.sentences
    return numbers[one[0]] != numbers[other[0]]


def _extended(template: _Template, text: _Text, end: tuple[int, int], way: int) -> tuple[int, int]:
    """The end of a chain after every further word that both texts have; `way` is -1 to the left, 1 to the right."""
    at, position = end
    while 0 <= position + way < len(template.words):
        step = _step(template.words, position + way, way, text.words, at + way)
        if step is None:
            break
        apart = _apart(template, text, (at, position), (step[1], step[0]))
        if apart and template.clause(position) == template.clause(step[0]):
            break
        position, at = step
    return at, position


def _from_clause(template: _Template, text: _Text, start: tuple[int, int], end: int) -> tuple[int, int]:
    """The start of a chain without one word alone of a clause before the next: "against" in "against bill 7: …"."""
    at, position = start
    number = template.clause(position)
    if (
        number < 0
        or number + 1 >= len(template.clauses)
        or template.clauses[number][1] - template.clauses[number][0] < 4
    ):
        return start
    begin = template.clauses[number + 1][0]
    following = next((n for n in range(at + 1, end + 1) if text.words[n] == template.words[begin]), None)
    if following is None or set(text.words[at + 1 : following]) & set(template.words[position + 1 : begin]):
        return start
    return following, begin


def _step(
    template: Sequence[str | None], position: int, way: int, words: Sequence[str], at: int
) -> tuple[int, int] | None:
    """The next word that both have, as (position, place): over a word left out, or what stands at a placeholder."""
    if not 0 <= at < len(words):
        return None
    if template[position] == words[at]:
        return position, at
    following = position + way
    if not 0 <= following < len(template) or template[following] is None:
        return None
    if template[position] is not None:
        return (following, at) if template[following] == words[at] else None
    places = range(at + way, at + way * _VALUE_WORDS, way)
    return next(((following, n) for n in places if 0 <= n < len(words) and words[n] == template[following]), None)


def _judged(plain: str, template: _Template, chain: _Chain, start: int, end: int) -> Span | None:
    """A chain as a stretch of the text, if it is an error and no ordinary talk."""
    start, end = _whole(plain, start, end)
    opened = plain.find('"', start, end)
    if plain[end : end + 1] == '"' and 0 <= opened - start < 30 and plain.count('"', start, end) == 1:
        start = opened + 1  # `Xero said "Failed to renew token"`
    if not chain.whole:
        end = _rest(plain, end)
    if chain.matched >= 4 and chain.info >= _TELLING and (template.ours or chain.whole):
        return Span(start, end, STRONG + min(chain.info, 60.0) / 4 + 2 * template.ours)
    cued = not plain[:start].strip() or CUE_BEFORE.search(plain, max(0, start - 30), start)
    if not template.ours or not cued:
        return None
    if chain.whole and (chain.matched >= 2 or _stands_alone(plain, start, end)):
        return Span(start, end, 25 + min(chain.info, 12.0) / 4)
    if chain.matched >= 3 and chain.info >= _TELLING_BIT.get(chain.matched, _TELLING_MORE):
        return Span(start, end, 22 + min(chain.info, 12.0) / 4)
    return None


def _whole(plain: str, start: int, end: int) -> tuple[int, int]:
    """A chain with what belongs to it: a code before it, its last value, its brackets and its full stop."""
    led = _LED.match(plain, start, end)
    start = led.end() if led is not None else start
    for _ in range(3):
        prefix = _PREFIX.search(plain, max(0, start - 70), start)
        if prefix is None or (prefix.group(0).startswith("Error: ") and _is_label(plain, prefix.start())):
            break
        start = prefix.start()
    value = _VALUE_BEHIND.search(plain, start, min(len(plain), end + 3))
    if value is not None and value.end() >= end:
        end = max(end, _value_end(plain, value.end()))
    while start > 0 and plain[start - 1] in "[(" and {"[": "]", "(": ")"}[plain[start - 1]] in plain[start : end + 1]:
        start -= 1
    if plain[start - 2 : start] == "* ":
        start -= 2
    start -= plain[start - 1 : start] == "#"
    opened = plain.rfind("(", start, end)
    if opened > plain.rfind(")", start, end) and ")" not in plain[end : end + 2]:
        end = start + len(plain[start:opened].rstrip())
    closing = _CLOSING.match(plain, end)
    if closing is not None and closing.group(0):
        end = closing.end() if _balanced(plain[start : closing.end()]) else end + (plain[end : end + 1] in ".!")
    return start, end


def _value_end(plain: str, start: int) -> int:
    """Where the last value of an error ends: a date with the name of its month as a whole, of anything else a word."""
    dates = (pattern.match(plain[start : start + _LONGEST_DATE].lower()) for pattern in (DAY_MONTH, MONTH_DAY))
    date = next(filter(None, dates), None)
    word = _VALUE.match(plain, start)
    return start + date.end() if date else word.end() if word else start


def _rest(plain: str, end: int) -> int:
    """Where the sentence ends in which the words of a known error stop, when it goes on as an error would."""
    rest = _REST.match(plain, end)
    if rest is None or PERSONAL.search(rest.group(0)) or not IMPERSONAL.search(plain, max(0, end - 60), rest.end()):
        return end
    return rest.end()


def _balanced(text: str) -> bool:
    return text.count("(") >= text.count(")") and text.count("[") >= text.count("]") and text.count("'") % 2 == 0


def _is_label(plain: str, start: int) -> bool:
    """Whether "Error:" stands where a label stands: at the beginning of a line or of a sentence."""
    before = plain[:start].rstrip(" \t*>-|\"'")
    return not before or before[-1] in "\n.;!?,•:"


def _stands_alone(plain: str, start: int, end: int) -> bool:
    before, behind = plain[:start].rstrip(" "), plain[end:].lstrip(" ")
    return (not before or before[-1] in "\n\"':|,.-(") and (not behind or behind[0] in "\n\"'|,.;)-!?")


def _joined(plain: str, spans: Sequence[Span]) -> list[Span]:
    """Spans that overlap or follow each other directly as one."""
    joined: list[Span] = []
    for span in sorted(spans, key=lambda s: (s.start, -s.end)):
        last = joined[-1] if joined else None
        if last is not None and span.start <= last.end:
            if last.score >= 40 or span.score < 40:
                if span.end > last.end and (last.score >= 40) == (span.score >= 40):
                    joined[-1] = Span(last.start, span.end, max(last.score, span.score))
                continue
            joined[-1] = span
        elif last is not None and min(last.score, span.score) >= 40 and _LINKED.fullmatch(plain, last.end, span.start):
            joined[-1] = Span(last.start, span.end, max(last.score, span.score))
        else:
            joined.append(span)
    return joined
