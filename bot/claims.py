"""
Several errors in one message: which stretches of it are about which entry.

A stretch claims to be an error of its own where an error text stands in it, or where it is answered when it stands
alone. An entry must have something to show in the whole message as well, so that a mere aside becomes no error. And a
sentence beside a recognized error needs less to be believed: people who tell of one error often tell of another.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from bot.codes import FoundCode
from bot.lexicon import Query
from bot.models import Entry, Outcome
from bot.signals import Evidence, Gathered

# When a stretch is an error of its own: shares of probability.
_SURE_WITH_CODE = 0.5
_SURE_BESIDE = 0.9  # of a description around an error text: most of what is told there is told about it
_SAID_TOO = 0.005  # in the whole message
_BESIDE_CODE = 0.25  # of what an entry with a code leaves,
_LEAST_BESIDE_CODE = 1e-4  # and in the whole message
_LIKELY_BESIDE = 0.5  # of a sentence of its own beside a recognized error,
_FAR_AHEAD = 8.0  # if no other entry of the product is an eighth as likely,
_AHEAD = 3.0  # or a third, where it is added to what is not clear as one,
_TOLD_BESIDE = 0.7  # and if it says most of what descriptions of the entry usually say
_ALL_TOLD = 1.0  # or all of it
_TWO_IN_ONE = 0.02  # of a second entry, from which one sentence is looked at as two

QUOTED = 0.6
"""How surely an error text stands there word for word, to be an error of its own."""
VERBATIM = 0.9
TOLD = 0.5
"""Of what descriptions of an entry usually hold: less is too vague."""

_LEAST_WORDS = 5  # of a description
_LEAST_ALONE = 3
_LEAST_CUT = 10
_MOST_CUTS = 8
_MOST_DIVIDED = 2  # sentences: each look takes as long as a short message
_MOST_SENTENCES = 16
_BARE = 4
_ASKING = frozenset({"how", "where", "wheres", "what", "which", "know"})
_WONDERING = frozenset({"will", "would", "does", "do", "did", "can", "could", "is", "are", "should"})
_ADDING = frozenset({"and", "plus", "also", "und", "et", "y", "e", "en"})
_ITEM = re.compile(r"(?:^|\s)(?:\d[.)]|\(?[a-d1-9]\)|[-*])\s?$")
_ITEM_MARK = 6  # signs, with the space before it
_CONJUNCTIONS = _ADDING | {"but", "now", "then"}
_SEPARATORS = frozenset({", ", "; ", " - ", " & ", " + ", " / "})


@dataclass(frozen=True, slots=True)
class View:
    """A message or a part of it with all that was found: entries by probability, and the probability of none."""

    query: Query
    gathered: Gathered
    ranked: list[tuple[int, float]]
    silent: float
    outcome: Outcome


Look = Callable[[Query, Sequence[FoundCode]], View]
"""Looks at a message, or a part of one, with the known codes in it."""

Part = tuple[int, View, int]
"""An entry with the part of the message that is about it, and where that begins, in characters."""


@dataclass(frozen=True, slots=True)
class _Claim:
    """
    A stretch of words that speaks for an entry.

    `wondered` is whether it only asks what may happen, `joined` whether a conjunction sets it off, and `added` whether
    it adds something to a message not clear as one, or is an item of a list.
    """

    entry: int
    start: int
    end: int
    strength: float
    view: View
    quoted: bool = False
    coded: bool = False
    wondered: bool = False
    joined: bool = True
    added: bool = False

    @property
    def evidence(self) -> Evidence:
        return self.view.gathered.evidence[self.entry]


class Claims:
    """Divides messages. `entry` gives an entry by its number, `owner` says whose each code is."""

    def __init__(self, entry: Callable[[int], Entry], owner: Mapping[str, int], sure: float) -> None:
        """`sure` is the probability from which an answer costs less than a question."""
        self._entry = entry
        self._owner = owner
        self._sure = sure

    def parts(self, view: View, known: Sequence[FoundCode], look: Look) -> list[Part]:
        """The entries that different stretches of a message are about, in order; none when it tells of no error."""
        if len({code.code for code in known}) > 1 and not view.query.settled and self._is_trouble(view):
            return self._by_code(view, known)
        if view.outcome == "none":
            return []
        said = self._said(view, known, look)
        quoting = list(_error_claims(view))
        sure = [claim for claim in said if self._is_sure(claim) and (not quoting or self._is_apart(claim))]
        taken = _best([], [*quoting, *sure])
        taken += self._rest(view, taken, known, look)
        if taken:
            products = {self._product(claim.entry) for claim in taken}
            taken = _best(taken, [claim for claim in said if self._is_likely(claim, products)])
        first: dict[int, _Claim] = {}
        for claim in sorted(taken, key=lambda c: c.start):
            first.setdefault(claim.entry, claim)
        several = len(first) > 1
        return [
            (claim.entry, _undisturbed(claim, view, taken, look) if several else claim.view, _place(view, claim.start))
            for claim in first.values()
        ]

    def _is_trouble(self, view: View) -> bool:
        """Whether codes stand there because of an error, and not because somebody talks about them."""
        return is_bare(view.query) or view.silent < 1 - self._sure

    def _by_code(self, view: View, known: Sequence[FoundCode]) -> list[Part]:
        """The entries of several codes in one message, in order of appearance."""
        entries = dict.fromkeys(self._owner[code.code] for code in known)
        ranked = {entry for entry, _ in view.ranked}
        places = {self._owner[code.code]: code.start for code in reversed(known)}
        return [(entry, view, places[entry]) for entry in entries if entry in ranked]

    # ---- sentences

    def _said(self, view: View, known: Sequence[FoundCode], look: Look) -> list[_Claim]:
        """What each sentence is about when it stands alone, as far as the whole message has to do with it."""
        enough = _enough(view, _SAID_TOO)
        likely = {entry for entry, share in view.ranked if share >= enough}
        told = {entry for entry, _ in view.ranked if view.gathered.evidence[entry].keys >= _ALL_TOLD}
        sentences = view.query.sentences()
        if len(likely | told) < 2 and not known:
            return []
        found: list[_Claim] = []
        divided = 0
        for span in sentences[:_MOST_SENTENCES]:
            claim = _alone(view.query, span, known, look, view if len(sentences) == 1 else None)
            halves: list[_Claim] = []
            if claim and divided < _MOST_DIVIDED and _has_rival(claim):
                halves = self._halves(view, span, known, look)
                divided += 1
            found += halves or ([replace(claim, added=_is_added(view, claim.start))] if claim else [])
        return [
            claim
            for claim in found
            if claim.entry in likely
            or claim.evidence.quoted >= VERBATIM
            or (claim.entry in told and claim.evidence.keys >= _ALL_TOLD)
        ]

    def _halves(self, view: View, span: tuple[int, int], known: Sequence[FoundCode], look: Look) -> list[_Claim]:
        """What the halves of a sentence are about, when one surely and the other likely is about something else."""
        query = view.query
        for cut in _cuts(query, span):
            first = _alone(query, (span[0], cut), known, look)
            second = _alone(query, (cut, span[1]), known, look) if first else None
            if not first or not second:
                continue
            joined, added = query.tokens[cut].word in _CONJUNCTIONS, _is_added(view, cut)
            halves = [replace(half, joined=joined, added=added) for half in (first, second)]
            sure = list(filter(self._is_sure, halves))
            products = {self._product(half.entry) for half in sure} | query.products
            told = [half for half in halves if half in sure or self._is_likely(half, products)]
            if len({half.entry for half in told}) > 1 and sure:
                return told
        return []

    def _is_sure(self, claim: _Claim) -> bool:
        told = claim.coded or claim.evidence.quoted >= QUOTED or self._describes(claim)
        enough = _SURE_WITH_CODE if claim.coded else self._sure
        return claim.view.outcome == "answer" and told and claim.strength >= enough

    def _is_apart(self, claim: _Claim) -> bool:
        """Whether a stretch beside an error text tells of another problem, and not of what that one brings with it."""
        told = claim.coded or claim.evidence.quoted >= QUOTED or claim.evidence.keys >= _TOLD_BESIDE
        return told or self._entry(claim.entry).kind != "error"

    def _is_likely(self, claim: _Claim, products: Collection[str]) -> bool:
        """
        Whether a stretch beside a recognized error is about one too, though alone it would only be asked about.

        `products` are those that the message is about: entries of others are out of the question.
        """
        if not claim.joined or self._product(claim.entry) not in products:
            return False
        ahead, told = (_AHEAD, TOLD) if claim.added else (_FAR_AHEAD, _TOLD_BESIDE)
        others = [(entry, share) for entry, share in claim.view.ranked if entry != claim.entry]
        rivals = [share for entry, share in others if self._product(entry) in products]
        strength = claim.strength / (1.0 - sum(share for _, share in others) + sum(rivals))
        return (
            strength >= max([_LIKELY_BESIDE, *(ahead * share for share in rivals)])
            and claim.evidence.keys >= told
            and self._describes(claim)
        )

    def _product(self, entry: int) -> str:
        return self._entry(entry).product

    def _describes(self, claim: _Claim) -> bool:
        """Whether a part of a message describes an error of its own, or asks for a guide."""
        part, evidence = claim.view.query, claim.evidence
        asked = "?" in part.text[part.tokens[0].start : part.tokens[-1].end + 1] or any(
            token.word in _ASKING for token in part.tokens
        )
        fits = asked if self._entry(evidence.entry).kind != "error" else not claim.wondered
        return fits and evidence.keys >= TOLD and len(part.stems) >= _LEAST_WORDS

    # ---- around an error text

    def _rest(self, view: View, taken: Sequence[_Claim], known: Sequence[FoundCode], look: Look) -> Iterator[_Claim]:
        """What the message is about besides an error text that stands in it: the same message without that text."""
        query = view.query
        spans = [(claim.start, claim.end) for claim in taken if claim.quoted]
        left = [i for i in range(len(query.tokens)) if not any(a <= i <= b for a, b in spans)]
        if not spans or len(left) < _LEAST_WORDS:
            return
        rest = query.without(spans)
        seen = look(rest, [code for code in known if _outside(query, code, spans)])
        if seen.outcome != "answer" or seen.ranked[0][0] in {claim.entry for claim in taken}:
            return
        entry, share = seen.ranked[0]
        evidence = seen.gathered.evidence[entry]
        quoted = evidence.code or evidence.quoted >= QUOTED
        at = evidence.found.first if evidence.found and evidence.quoted >= QUOTED else 0
        claim = _Claim(entry, left[at], left[-1], share, seen)
        if share >= self._sure if quoted else share >= _SURE_BESIDE and self._describes(claim):
            yield claim


def is_bare(query: Query) -> bool:
    """Whether a message is hardly more than its codes."""
    return len(query.stems) <= _BARE


def _error_claims(view: View) -> Iterator[_Claim]:
    for entry, _ in view.ranked:
        evidence = view.gathered.evidence[entry]
        if evidence.found and evidence.quoted >= QUOTED:
            found = evidence.found
            yield _Claim(entry, found.first, found.last, 1.0 + found.information, view, quoted=True)


def _alone(
    query: Query, span: tuple[int, int], known: Sequence[FoundCode], look: Look, whole: View | None = None
) -> _Claim | None:
    """What a stretch is about when it stands alone; None when it is too short or about nothing."""
    start, end = span
    part = query.part(start, end)
    first, last = part.tokens[0].start, part.tokens[-1].end
    codes = [code for code in known if first <= code.start < last]
    if end - start < _LEAST_ALONE and not codes:
        return None
    view = whole or look(part, codes)
    if view.outcome == "none" or not view.ranked:
        return None
    wondered = not part.trouble and _is_wondered(query, start)
    return _Claim(view.ranked[0][0], start, end - 1, view.ranked[0][1], view, coded=bool(codes), wondered=wondered)


def _is_wondered(query: Query, at: int) -> bool:
    """Whether it is asked there whether something will happen, as in `will that also disconnect …`."""
    first = at - 2 if query.tokens[at].word == "also" else at
    return any(token.word in _WONDERING for token in query.tokens[max(0, first) : at + 1])


def _has_rival(claim: _Claim) -> bool:
    """Whether a second entry is likely enough to look at a sentence as two."""
    enough = _enough(claim.view, _TWO_IN_ONE)
    return any(share >= enough for entry, share in claim.view.ranked if entry != claim.entry)


def _enough(view: View, share: float) -> float:
    """
    The probability from which an entry has something to show.

    Beside a code little is left for any other; and who names two products may well have a problem with each.
    """
    if len(view.query.products) > 1:
        return 0.0
    entry, best = view.ranked[0]
    coded = bool(view.gathered.evidence[entry].code)
    return min(share, max(_LEAST_BESIDE_CODE, _BESIDE_CODE * (1.0 - best))) if coded else share


def _is_added(view: View, at: int) -> bool:
    """Whether an item of a list begins there, or with `and` more of a message that is not clear as one."""
    token = view.query.tokens[at]
    if _ITEM.search(view.query.text, max(0, token.start - _ITEM_MARK), token.start):
        return True
    return view.outcome == "ask" and token.word in _ADDING


def _cuts(query: Query, span: tuple[int, int]) -> list[int]:
    """Where a long sentence may be two: behind a comma, and before words such as `and`."""
    start, end = span
    if end - start < _LEAST_CUT:
        return []
    tokens = query.tokens
    cuts = [
        at
        for at in range(start + 1, end)
        if tokens[at].word in _CONJUNCTIONS or query.text[tokens[at - 1].end : tokens[at].start] in _SEPARATORS
    ]
    return cuts[:_MOST_CUTS]


def _best(taken: Sequence[_Claim], claims: Iterable[_Claim]) -> list[_Claim]:
    """The claims that were taken, and the strongest of others that stand apart from these and from each other."""
    found = list(taken)
    for claim in sorted(claims, key=lambda c: (-c.strength, c.start)):
        if not any(other.start <= claim.end and claim.start <= other.end for other in found):
            found.append(claim)
    return found


def _undisturbed(claim: _Claim, view: View, taken: Sequence[_Claim], look: Look) -> View:
    """The part of the message that a claim is about, looked at without the other error texts in it."""
    others = [(c.start, c.end) for c in taken if c.quoted and c.entry != claim.entry]
    if not claim.quoted or not others:
        return claim.view
    seen = look(view.query.without(others), ())
    return seen if any(entry == claim.entry for entry, _ in seen.ranked) else claim.view


def _place(view: View, at: int) -> int:
    """Where a word of the message begins, in characters."""
    return view.query.tokens[at].start if at < len(view.query.tokens) else 0


def _outside(query: Query, code: FoundCode, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether a code stands outside of the words of `spans`."""
    return not any(query.tokens[a].start <= code.start < query.tokens[b].end for a, b in spans)
