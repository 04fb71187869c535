"""
Error texts laid along a message, word by word.

What of them is there, what was turned into other words, and what stands where a placeholder does.

A word that is not there as it should be is looked for again between its neighbours, letter by letter: `rnust` is `must`
where the error says `must`, and `cod` is `code`. What is unlike the expected word stays another word.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import NamedTuple

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA, LCSseq

from bot.understanding.index import Index, Template, in_part, shape
from bot.understanding.lexicon import Query

CONTENT = 1.8
"""Nats from which a word carries meaning; below stand `the`, `to` and `is`."""

_SLACK = 8  # words on either side of the best place in a long message that may still belong to a clause
_SPREAD = 4  # words more than an error text has, over which it may stand in two places
_LONG = 40
_LONGEST_VALUE = 8  # words of a value at either end of an error text
_REACH = 4  # words within which a damaged word is looked for
_SHORTEST_PREFIX = 3
_RUN = 0.5  # of a clause, by what it tells; less of it, far from the rest, is there by chance
_FRINGE = 0.4  # of a clause at either end
_SAME_IDEA = 0.85
_IN_PIECES = 0.9
_ALMOST = 0.8
_ABBREVIATED = 0.8
_CUT_SHORT = 0.75  # of the last word of a message, of which a few letters are left
_NAME_WORDS = 2  # words more than the other name has, as in `Xero API` for `VPN`
_BREAKS = ("...", '"', "'", "\n", " |")
_OPENINGS = ("...", '"', "'")
_BEFORE_VALUE = (*_OPENINGS, ": ")  # behind these begins a value with which an error text begins
_READ = 0.5  # of a clause, from which a value may be read beside it
_TELLING = 2 * CONTENT  # nats of a word by which a clause is known, though little of it is there
_CUT_TOLD = 12.0  # nats that must be there before what was cut off is not missed
_CUT_SHARE = 0.8  # of what a message cannot hold since it ends there, that is not missed
_WHOLE = 0.8  # of an error text, from which it counts as a whole
_VALUE = 4.0  # nats that a value tells when it looks as one should, behind or between the words that announce it
_LOOK_ALIKES = str.maketrans("013458i|", "oleasbll")
_FAR = 5  # words from one word of an error text to the next, from which these may belong to different errors
_RARE = 5.0  # nats of a word from which it may be a value though it is written in small letters
_DAY = 2  # digits at most
_YEAR = 4  # digits
_MONTHS = frozenset(
    """
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    """.split()  # noqa: SIM905 - a list of them would be a page
)
_UNKNOWN_WORD = 0.7  # of the strangeness of a rare word: one that nobody knows may be a name


class Pair(NamedTuple):
    """A word of an error text and the word of the message that stands for it; `likeness` is 1 for the very word."""

    part: int
    at: int
    likeness: float = 1.0


@dataclass(frozen=True)
class Found:
    """
    An error text laid along a message.

    `covered` is what the words tell that were found, `information` what they tell of this entry alone, `turned` what
    the message says in other words, all in nats. `best` is the share of the clause that is there best, `keys` that of
    the words which the entry is about, `turned_keys` that of those which became others; `renamed` is whether another
    name stands in place of Xero; `fills` is the share of the message that is nothing but this text. `pairs` are the
    words that stand for each other, `values` the places of what stands at placeholders.
    """

    template: Template
    covered: float
    information: float
    turned: float
    best: float
    keys: float
    turned_keys: float
    renamed: bool
    fills: float
    pairs: tuple[Pair, ...]
    values: dict[str, tuple[int, int]]

    @property
    def first(self) -> int:
        """The position in the message of the first word of where most of the text was found."""
        return self.span[0]

    @property
    def last(self) -> int:
        """The position in the message of the last word of where most of the text was found."""
        return self.span[1]

    @cached_property
    def span(self) -> tuple[int, int]:
        """
        From which word to which most of the text was found.

        Words of it that stand far from the others may belong to something else, such as the error before this one.
        """
        places = [pair.at for pair in self.pairs]
        if places[-1] - places[0] <= len(places) + _FAR:
            return places[0], places[-1]
        apart = [at for at in range(1, len(places)) if places[at] - places[at - 1] > _FAR]
        runs = [places[start:end] for start, end in pairwise([0, *apart, len(places)])]
        most = max(runs, key=len)
        return most[0], most[-1]

    def overlaps(self, other: Found) -> bool:
        """Whether this text and another stand, for the most part, on the same words of the message."""
        common = min(self.last, other.last) - max(self.first, other.first) + 1
        return common > 0.5 * (self.last - self.first + 1)

    @property
    def clean(self) -> float:
        """How much of the clause that was found best, 0 to 1, less what was turned into other words."""
        return max(0.0, self.best - self.turned / (self.information + self.turned + 1.0))

    @cached_property
    def verbatim(self) -> float:
        """How surely a clause stands there word for word, 0 to 1, however long or short it is."""
        return 0.0 if self.renamed else min(1.0, max(0.0, self.clean - 0.5) / 0.35)

    @cached_property
    def quoted(self) -> float:
        """How surely the error text, or a clause of it, stands there word for word, and not by chance, 0 to 1."""
        alone = self.fills >= 0.95 and self.covered >= 0.9 * self.template.total
        return self.verbatim * (1.0 if alone else min(1.0, self.information / 12.0))

    @cached_property
    def decisive(self) -> float:
        """How surely so much of the error text stands there that nothing around it matters, 0 to 1."""
        return self.verbatim * min(1.0, self.information / 25.0)


@dataclass(frozen=True, slots=True)
class Message:
    """
    A message made ready for laying error texts along it.

    Its words are encoded as error texts are; `told` has what each tells, in nats, and `everything` what all of them
    tell; `ideas` are those of its words, `said` its stems and ideas, `pieces` each word with the next as one. From
    `cut_short` on stands the last word, when no sign is behind it, so that letters may be missing; otherwise nothing
    does.
    """

    query: Query
    encoded: str
    told: tuple[float, ...]
    everything: float
    ideas: tuple[str, ...]
    said: Collection[str]
    pieces: tuple[str, ...]
    cut_short: int

    @classmethod
    def of(cls, query: Query, index: Index) -> Message:
        """`query` made ready."""
        text, cut_short = query.text, len(query.tokens)
        told = tuple([index.weight.get(stem, index.rarest) for stem in query.stems])
        ideas = tuple(["=" + idea if idea else "" for idea in query.ideas])
        pieces = tuple([left + right for left, right in pairwise(query.written)])
        while cut_short and query.tokens[cut_short - 1].end == len(text):
            cut_short -= 1
        encoded, said = index.encode_query(query.stems), frozenset([*query.stems, *filter(None, ideas)])
        return cls(query, encoded, told, sum(told) or 1.0, ideas, said, pieces, cut_short)


class Laid:
    """A message with the error texts that are near it, laid along it once, whoever asks for them."""

    def __init__(self, query: Query, index: Index) -> None:
        self.query, self.index = query, index

    @cached_property
    def found(self) -> Sequence[Found]:
        """Those of which anything is there, the most telling first."""
        near = self.index.templates_near(self.query)
        message = Message.of(self.query, self.index) if near else None
        aligned = [align(message, self.index, number) for number in near] if message else []
        return [found for found in aligned if found]


def align(message: Message, index: Index, number: int) -> Found | None:
    """Error text `number` laid along the message; None when nothing of it is there."""
    encoded = message.encoded
    template, code = index.templates[number], index.encoded[number]
    offset, window = 0, encoded
    if len(encoded) > len(code) + _LONG:
        place = fuzz.partial_ratio_alignment(code, encoded)
        if place is not None:
            offset = max(0, place.dest_start - _SLACK)
            window = encoded[offset : place.dest_end + _SLACK + 4 * template.weights.count(0.0)]
    pairs = _common(code, window)
    if pairs and pairs[-1].at - pairs[0].at > len(code) + _SPREAD:  # is there a place where they stand closer together?
        pairs = min(pairs, _drawn_together(pairs, code, window), key=lambda found: found[-1].at - found[0].at)
    pairs = _trimmed([Pair(pair.part, pair.at + offset) for pair in pairs] if offset else pairs, template)
    if not pairs:
        return None
    return _measured(message, index, template, _trimmed(_mended(message, template, pairs), template))


def _common(code: str, window: str) -> list[Pair]:
    """The longest sequence of words that an error text and a part of a message have in common."""
    return [
        Pair(block.src_start + i, block.dest_start + i)
        for block in LCSseq.opcodes(code, window)
        if block.tag == "equal"
        for i in range(block.src_end - block.src_start)
    ]


def _drawn_together(pairs: Sequence[Pair], code: str, window: str) -> list[Pair]:
    """The same words of an error text up to the same last one, each where it stands nearest to the next."""
    drawn = [pairs[-1]]
    for pair in reversed(pairs[:-1]):
        drawn.append(Pair(pair.part, window.rfind(code[pair.part], 0, drawn[-1].at)))
    return drawn[::-1]


def _trimmed(pairs: list[Pair], template: Template) -> list[Pair]:
    """Without words that stand far from the rest and are little of a clause: a stray `the` is no part of an error."""
    starts = [at for at, (left, right) in enumerate(pairwise(pairs), 1) if _apart(left, right, template)]
    if starts:
        runs = [pairs[start:end] for start, end in pairwise([0, *starts, len(pairs)])]
        told = [sum([template.weights[pair.part] for pair in run]) for run in runs]
        best = max(told)
        kept = [
            run
            for run, weight in zip(runs, told, strict=True)
            if weight == best or weight >= _RUN * template.totals[template.clause_at[run[0].part]]
        ]
        pairs = [pair for run in kept for pair in run]
    return _without_fringes(pairs, template)


def _without_fringes(pairs: list[Pair], template: Template) -> list[Pair]:
    """Without the clauses at either end of which only a few words are there: they belong to what stands around."""
    if not pairs or template.clause_at[pairs[0].part] == template.clause_at[pairs[-1].part]:
        return pairs
    covered: dict[int, float] = {}
    for pair in pairs:
        clause = template.clause_at[pair.part]
        covered[clause] = covered.get(clause, 0.0) + template.weights[pair.part]
    clauses = list(covered)
    for end in (0, -1):
        while len(clauses) > 1 and covered[clauses[end]] < _FRINGE * template.totals[clauses[end]]:
            del clauses[end]
    return [pair for pair in pairs if clauses[0] <= template.clause_at[pair.part] <= clauses[-1]]


def _apart(left: Pair, right: Pair, template: Template) -> bool:
    far = right.at - left.at - (right.part - left.part) - 3
    return far > 0 and far > _LONGEST_VALUE * template.words[left.part + 1 : right.part].count("")


# --------------------------------------------------------------------------------------------------- damaged words


@lru_cache(maxsize=65_536)
def _looks(word: str) -> str:
    """`word` with signs that look alike made the same."""
    return word.translate(_LOOK_ALIKES).replace("rn", "m").replace("vv", "w").replace("cl", "d")


def _is_abbreviated(word: str, whole: str) -> bool:
    """Whether a word is another one without some of the vowels behind its first letter: `nt`, `cd`, `docmnt`."""
    if not word or word[0] != whole[0] or len(word) >= len(whole):
        return False
    left = iter(whole)
    return all(letter in left for letter in word) and _consonants(word) == _consonants(whole)


def _consonants(word: str) -> str:
    return word[:1] + "".join(letter for letter in word[1:] if letter not in "aeiou")


@lru_cache(maxsize=65_536)
def alike(written: str, expected: str) -> float:
    """How like `written` is to `expected`, 0 to 1: 1 when only look-alike signs differ, 0 when it is another word."""
    seen, meant = _looks(written), _looks(expected)
    if seen == meant:
        return 1.0
    if _is_abbreviated(written, expected):
        return _ABBREVIATED
    if len(meant) < 4:
        return 0.8 if sorted(seen) == sorted(meant) else 0.0
    allowed = 1 if len(meant) <= 5 else 2 if len(meant) <= 8 else 3
    if abs(len(seen) - len(meant)) <= allowed:
        distance = OSA.distance(seen, meant, score_cutoff=allowed)
        if distance <= allowed and (seen[0] == meant[0] or distance == 1):
            return 1.0 - distance / len(meant)
    return 0.7 if len(seen) >= _SHORTEST_PREFIX and meant.startswith(seen) else 0.0


def _mended(message: Message, template: Template, pairs: list[Pair]) -> list[Pair]:
    """`pairs` with the words between them that were only damaged."""
    found: list[Pair] = []
    words = len(message.query.tokens)
    before, last = Pair(-1, pairs[0].at - pairs[0].part - _REACH), Pair(len(template.parts), words)
    for right in (*pairs, last):
        if right.at - before.at > 1 and right.part - before.part > 1:
            lost = [p for p in range(before.part + 1, right.part) if template.words[p]]
            start = max(0, before.at + 1)
            found += _between(
                message, template, lost, range(start, min(right.at, words, start + len(lost) + 2 * _REACH))
            )
        if right is not last:
            found.append(right)
        before = right
    return found


def _between(message: Message, template: Template, lost: Sequence[int], places: range) -> Iterator[Pair]:
    """The words of the error text in `lost` that stand, damaged, at `places` of the message, in order."""
    at, last = places.start, places.stop - 1
    for part in lost:
        expected = template.words[part]
        for place in range(at, min(at + _REACH, places.stop)):
            likeness = _likeness(message, template, part, place)
            # as `all ready` for `already`
            if likeness < _IN_PIECES and place < last and alike(message.pieces[place], expected) >= _ALMOST:
                yield Pair(part, place, _IN_PIECES)
                yield Pair(part, place + 1, 0.0)  # no word of its own, and none that is in the way
                at = place + 2
                break
            if likeness:
                yield Pair(part, place, likeness)
                at = place + 1
                break


def _likeness(message: Message, template: Template, part: int, place: int) -> float:
    """How like a word of the message is to one of an error text, 0 to 1."""
    query, expected = message.query, template.words[part]
    written = query.written[place]
    if query.stems[place] == template.parts[part]:
        return 1.0
    if likeness := alike(written, expected):
        return min(0.99, likeness)
    if place >= message.cut_short and expected.startswith(written):
        return _CUT_SHORT
    return _SAME_IDEA if message.ideas[place] and message.ideas[place] == template.ideas[part] else 0.0


# --------------------------------------------------------------------------------------------------------- measures


@dataclass(slots=True)
class _Between:
    """What stands between the words that were found: what it says instead, in nats, and the places of values."""

    strangers: list[float]
    turned: float = 0.0
    turned_keys: float = 0.0
    renamed: bool = False
    values: dict[str, tuple[int, int]] = field(default_factory=dict)


def _measured(message: Message, index: Index, template: Template, pairs: list[Pair]) -> Found:
    query, said = message.query, message.said
    between = _told_between(query, index, template, pairs, said)
    cut = _cut_off(query, template, pairs)
    there = {pair.part: pair.likeness for pair in reversed(pairs)}  # of two pieces the first
    information = best = whole = 0.0
    for clause, (start, end) in enumerate(pairwise(template.clauses)):
        covered = sum([template.weights[p] * there[p] for p in range(start, end) if p in there])
        if covered:
            behind = sum([template.weights[p] for p in range(start, end) if p in cut])
            spared = _CUT_SHARE * min(1.0, covered / _CUT_TOLD) * behind
            share = covered / (template.totals[clause] - spared)
            dense = covered / (covered + between.strangers[clause])
            part = in_part(share) * (0.3 + 0.7 * dense * dense)
            owned = template.owned[clause]
            information += covered * part * owned
            best = max(best, part * covered / (covered + 2.0) * min(1.0, math.sqrt(2 * owned)))
            whole += covered * part
    if whole >= _WHOLE * template.total:
        information = max(information, whole * template.owned_whole)
        best = max(best, whole / template.total * whole / (whole + 2.0))
    if information and best >= _READ:
        information += _VALUE * sum(_fits(query, template, name, span) for name, span in between.values.items())
    keys, all_keys = _keys(template, there, cut, said)
    return Found(
        template=template,
        covered=sum([template.weights[pair.part] * pair.likeness for pair in pairs]),
        information=information,
        turned=between.turned,
        best=best,
        keys=keys / all_keys if all_keys else 0.5,
        turned_keys=between.turned_keys / all_keys if all_keys else 0.0,
        renamed=between.renamed,
        fills=_filled(message, pairs, between.values),
        pairs=tuple(pairs),
        values=between.values,
    )


def _told_between(
    query: Query, index: Index, template: Template, pairs: Sequence[Pair], said: Collection[str]
) -> _Between:
    """What the message says between the words of the error text, and in place of those that are lost."""
    found = _Between([0.0] * len(template.totals))
    there = {pair.part for pair in pairs}
    last = (pairs[-1].part, pairs[-1].at)
    for left, right in _gaps(query, template, pairs):
        if right[0] - left[0] == right[1] - left[1] == 1:  # neither lacks a word there
            continue
        lost = [p for p in range(left[0] + 1, right[0]) if p not in there]
        slots = [p for p in lost if template.parts[p].startswith("{")]
        words = range(left[1] + 1, right[1])
        if slots and len(slots) == len(lost):
            at_end = left == last
            span = _behind(query, index, left[1]) if at_end else _slot(query, left[1], right[1], at_start=left[0] < 0)
            if span:
                found.values[template.parts[slots[0]][1:-1]] = span
        strange = sum(_strangeness(query, index, i) for i in words)
        missing = sum(template.weights[p] for p in lost)
        if strange and (not slots or len(words) > 1):
            found.turned_keys += _lost_keys(template, lost, said)
            in_place = len(lost) <= len(words) + _NAME_WORDS
            found.renamed |= in_place and not query.xero and any(template.parts[p] == "xero" for p in lost)
        elif left[0] in there and right[0] in there:
            found.turned_keys += _lost_keys(template, lost, said) / 2  # left out in the middle, not cut off at an end
        if not slots:
            found.strangers[template.clause_at[max(left[0], 0)]] += strange
        if not slots or len(words) > 1:
            found.turned += min(strange, missing)
    return found


def _keys(
    template: Template, there: Collection[int], cut: Collection[int], said: Collection[str]
) -> tuple[float, float]:
    """How much of what the entry is about is said, and how much there is of it in the clauses that are there."""
    keys = all_keys = 0.0
    for start, end in pairwise(template.clauses):
        if any(template.weights[p] for p in range(start, end) if p in there):
            for p in range(start, end):
                if p not in cut and template.keys[p]:
                    all_keys += template.keys[p]
                    if p in there or template.ideas[p] in said or template.parts[p] in said:
                        keys += template.keys[p]
    return keys, all_keys


def _fits(query: Query, template: Template, name: str, span: tuple[int, int]) -> bool:
    """Whether what stands at a placeholder looks as its values do, and not like any words."""
    start, end = query.tokens[span[0]].start, query.tokens[span[1]].end
    found = shape(query.text[start:end])
    return found != "words" and found == template.shapes.get(name)


def _cut_off(query: Query, template: Template, pairs: Sequence[Pair]) -> frozenset[int]:
    """The words of an error text that the message cannot hold, since it ends or begins in the middle of it."""
    lost: set[int] = set()
    behind = query.text[query.tokens[pairs[-1].at].end :][:3]
    if pairs[-1].at >= len(query.tokens) - 2 or behind.startswith(_BREAKS):
        lost.update(range(pairs[-1].part + 1, len(template.parts)))
    if _begins_at(query, pairs[0].at):
        lost.update(range(pairs[0].part))
    return frozenset(lost)


def _begins_at(query: Query, position: int) -> bool:
    """Whether the message, or what is quoted in it, begins with this word."""
    return position == 0 or query.text.endswith(_OPENINGS, 0, query.tokens[position].start)


def _filled(message: Message, pairs: Sequence[Pair], values: Mapping[str, tuple[int, int]]) -> float:
    """Which share of what the message tells is the error text with its values: 1 if it is nothing else."""
    taken = {pair.at for pair in pairs}
    for first, last in values.values():
        taken.update(range(first, last + 1))
    return sum([message.told[at] for at in sorted(taken)]) / message.everything


def _lost_keys(template: Template, lost: Sequence[int], said: Collection[str]) -> float:
    """How much of what the entry is about is lost with these parts, and is said nowhere else either."""
    gone = (p for p in lost if template.ideas[p] not in said and template.parts[p] not in said)
    return sum(template.keys[p] for p in gone)


def _gaps(query: Query, template: Template, pairs: Sequence[Pair]) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """
    The places between matched words, as pairs of (position in the error text, position in the message).

    Before the first matched word the gap reaches back to the beginning of its clause only, and behind the last one to
    the end of the clause and of the sentence in the message: what comes before an error is chat, what follows a colon
    is the error.
    """
    first, last = (pairs[0].part, pairs[0].at), (pairs[-1].part, pairs[-1].at)
    clause = template.clauses[template.clause_at[first[0]]]
    room = sum(1 for p in range(clause, first[0]) if template.weights[p])
    start = first[1]
    while room and not _begins_at(query, start) and query.tokens[start - 1].segment == query.tokens[first[1]].segment:
        start, room = start - 1, room - 1
    slot_first = any(not template.weights[p] for p in range(clause, first[0]))
    yield (clause - 1 if clause else -1, -1 if slot_first else start - 1), first
    yield from pairwise((pair.part, pair.at) for pair in pairs)
    stop = template.clauses[template.clause_at[last[0]] + 1]
    if stop == last[0] + 1 and stop < len(template.parts) and _is_another_error_behind(query, template, *last):
        stop = template.clauses[template.clause_at[stop] + 1]
    room = sum(1 for p in range(last[0] + 1, stop) if template.weights[p])
    end = last[1]
    while room and end + 1 < len(query.tokens) and query.tokens[end + 1].segment == query.tokens[last[1]].segment:
        end, room = end + 1, room - 1
    yield last, (stop, end + 1)


def _is_another_error_behind(query: Query, template: Template, part: int, position: int) -> bool:
    """Whether a colon stands behind the last word of a clause, and behind that nothing of the clause that follows."""
    if not query.text[query.tokens[position].end :].lstrip(" '\"`").startswith(":"):
        return False
    clause = template.clause_at[part + 1]
    expected = [
        template.words[p]
        for p in range(template.clauses[clause], template.clauses[clause + 1])
        if template.weights[p] >= _TELLING
    ]
    behind = [token.word for token in query.tokens[position + 1 :] if token.segment == query.tokens[position].segment]
    return not any(alike(written, word) for written in behind for word in expected)


def _strangeness(query: Query, index: Index, position: int) -> float:
    """What a word tells that stands where another was expected; one that nobody knows may be a name."""
    stem = query.stems[position]
    if stem in index.weight:
        return index.weight[stem] if index.weight[stem] >= CONTENT else 0.0
    known = stem.isdigit() or index.lexicon.is_word(query.tokens[position].word)
    return index.rarest * (1.0 if known else _UNKNOWN_WORD)


# ------------------------------------------------------------------------------------------------------------ values


def _slot(query: Query, left: int, right: int, *, at_start: bool) -> tuple[int, int] | None:
    """The words that stand where a placeholder stands, as positions of the first and the last; None without any."""
    if at_start:
        start = right
        while (
            start > 0
            and query.tokens[start - 1].segment == query.tokens[right].segment
            and right - start < _LONGEST_VALUE
            and not (start < right and query.text.endswith(_BEFORE_VALUE, 0, query.tokens[start].start))
        ):
            start -= 1
        return (start, right - 1) if start < right else None
    return (left + 1, right - 1) if 0 < right - left - 1 <= 12 else None


def _behind(query: Query, index: Index, left: int) -> tuple[int, int] | None:
    """
    The value behind the last word of an error text: the next word and what is joined to it.

    A common word alone is none: in `not subscribed to currency when I sync` the sentence merely goes on.
    """
    last = left
    while last + 1 < len(query.tokens) and last - left < _LONGEST_VALUE:
        if last > left and not _joined(query, last):
            break
        if last == left and not _continues(query, left):
            break
        last += 1
    alone = last == left + 1
    return None if last == left or (alone and _goes_on(query, index, last)) else (left + 1, last)


def _goes_on(query: Query, index: Index, position: int) -> bool:
    """Whether a word is one by which a sentence goes on: a common one in small letters."""
    token = query.tokens[position]
    small = query.text[token.start : token.end].islower()
    return small and token.word not in _MONTHS and index.weight_of(query.stems[position]) < _RARE


def _continues(query: Query, position: int) -> bool:
    """Whether the next word belongs to the same sentence, or to a line that was only wrapped."""
    left, right = query.tokens[position], query.tokens[position + 1]
    between = query.text[left.end : right.start]
    return left.segment == right.segment or (between.strip(" >|") == "\n" and right.word[0].isdigit())


def _joined(query: Query, position: int) -> bool:
    """Whether a word and the next are one value, as the parts of `31-Oct-2026`, `Oct 31, 2026` or an address are."""
    left, right = query.tokens[position], query.tokens[position + 1]
    between = query.text[left.end : right.start]
    if between in {"-", "/", ".", "@", "_", "+"}:
        return True
    digits = left.word[-1].isdigit(), right.word[0].isdigit()
    if between in {":", ", "}:
        return all(digits)
    if between == ". " and left.word in _MONTHS:
        return len(right.word) == _YEAR and right.word.isdigit()
    if between != " " or not any(digits):
        return False
    written = query.text[right.start : right.end]
    if written.istitle() and right.word not in _MONTHS:
        return _is_month(query, last=position)  # or else the next sentence or label, as in `31-10-2026 The …`
    return not written[0].islower() or bool(_MONTHS & {left.word, right.word})


def _is_month(query: Query, last: int) -> bool:
    """Whether the word behind a number stands between a day and a year, as a month of any language does."""
    day, numbers = query.tokens[last].word, query.tokens[last + 2 : last + 3]
    return len(day) <= _DAY and any(year.word.isdigit() and len(year.word) == _YEAR for year in numbers)
