"""
Several errors in one message: which stretches of it are about which entry.

A message is looked at anew in stretches: its sentences, the two halves of one in which the way of speaking turns from
one entry's to another's, and what is left of it without an error text that was recognized. What a stretch shows, alone
and as a part of the whole, gives the probability that it tells of an error of its own and is no mere aside.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from bot.models import Outcome
from bot.understanding.codes import FoundCode
from bot.understanding.cues import CLAUSE, DENYING, SAME, is_next
from bot.understanding.index import NOT_OURS
from bot.understanding.lexicon import Query
from bot.understanding.outline import is_outlined
from bot.understanding.signals import Evidence, Gathered, Heard

_QUOTED = 0.6  # how surely an error text stands there word for word, to be an error of its own
_LIKELY_TALK = 0.5  # the probability of no error from which codes are only talked about
_COST_BESIDE = 0.4  # of a wrong answer alone, when a right one stands beside it
_CODED = 0.5  # the probability of an entry whose code stands there, from which it is no aside
_OTHERS = 0.5  # nats by which a stretch follows another way of speaking, to be worth a look
_TURN = 4.0  # and the halves of a sentence two ways
_CODE_TELLS = 10.0  # nats
_LEAST_LIKELY = 0.3
_RARE, _RAREST = 1e-3, 1e-4  # probabilities, below which none is less than another
_LONG = 25  # words
_LEAST_WORDS = 5  # beside an error text
_LEAST_ALONE = 3
_LEAST_CUT = 10
_MOST_CUTS = 16
_MOST_SENTENCES = 16
_BARE = 4
_WONDERING = frozenset({"will", "would", "does", "do", "did", "can", "could", "is", "are", "should"})
_CONJUNCTIONS = frozenset({"and", "plus", "also", "und", "et", "y", "e", "en", "but", "now", "then"})
_RIGHT_BEFORE = 3  # words, as in `got past the XERO11 error`
_DENYING = frozenset({"nope", "isnt", "wasnt", "didnt", "not", "luck", "nicht", "pas"})
_IS_NOT = frozenset({"not", "isnt", "wasnt"})
_NO = frozenset({"no", "zero", "without"})
_BEHIND_NONE = frozenset(  # and not `no XERO11 article`
    {"today", "tonight", "any", "anymore", "this", "since", "so", "for", "at", "here", "now", "error", "errors",
     "message", "messages", "on", "after", "anywhere", "either", "yet", "lately", "all", "and", "but", "or"}
)  # fmt: skip
_NO_VERBS = frozenset({"during", "morning", "evening", "depending", "regarding", "something", "nothing"})
_NEITHER = frozenset({("is", "neither"), ("its", "neither")})
_IN_PLACE_OF = _NEITHER | {("instead", "of"), ("rather", "than"), ("place", "of")}
_ASKING = frozenset({"how", "hows", "what", "whats", "why", "which"})
_SEPARATORS = frozenset({", ", "; ", " - ", " & ", " + ", " / "})


@dataclass(frozen=True, slots=True)
class View:
    """
    A message or a part of it with all that was found: entries by probability, and the probability of none.

    `told` is how likely its writer has the error whose code they name; None where more than a code tells of it.
    """

    query: Query
    gathered: Gathered
    ranked: list[tuple[int, float]]
    silent: float
    outcome: Outcome
    told: float | None = None


Look = Callable[[Query, Sequence[FoundCode], Heard | None], View]
"""Looks at a message, or a part of one, with the known codes in it, and what was heard of its words before."""

Part = tuple[int, View, int]
"""An entry with the part of the message that is about it, and where that begins, in characters."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """
    A part of a message that is answered with `entry` when it stands alone.

    `alone` is what is seen then, with `share` as the probability of the entry; `whole` is the message, and `about` are
    the entries that it is surely about.
    """

    entry: int
    share: float
    alone: View
    whole: View
    about: Collection[int]

    @property
    def evidence(self) -> Evidence:
        """What the part shows for its entry."""
        return self.alone.gathered.evidence[self.entry]


def _likely(stretch: Stretch) -> float:
    share = min(max(stretch.share, _RARE), 1 - _RARE)
    return math.log(share / (1 - share))


def _in_whole(stretch: Stretch) -> float:
    share = next((share for entry, share in stretch.whole.ranked if entry == stretch.entry), 0.0)
    return math.log(max(share, _RAREST))


def _for_the_rest(stretch: Stretch) -> float:
    others = stretch.about or {entry for entry, _ in stretch.whole.ranked[:2]}
    shares = (share for entry, share in stretch.alone.ranked if entry in others and entry != stretch.entry)
    return math.log(max(max(shares, default=0.0), _RAREST))


def _clean(stretch: Stretch) -> float:
    return max(0.0, stretch.evidence.found.clean) if stretch.evidence.found else 0.0


STRETCH: dict[str, Callable[[Stretch], float]] = {
    "likely alone": _likely,
    "likely in the whole": _in_whole,
    "likely for the rest": _for_the_rest,
    "near a description": lambda s: max(s.evidence.near, s.evidence.near_part),
    "share of an error text": _clean,
    "tens of words": lambda s: min(len(s.alone.query.stems), _LONG) / 10,
    "words of the whole": lambda s: math.log(len(s.whole.query.stems)),
    "sentences of the whole": lambda s: math.log(len(s.whole.query.sentences())),
    "begins the whole": lambda s: float(s.alone.query.tokens[0].start == s.whole.query.tokens[0].start),
    "in trouble": lambda s: float(bool(s.alone.query.trouble)),
    "told aside": lambda s: float(bool(s.alone.query.aside or s.alone.query.settled)),
    "always": lambda _s: 1.0,
}
"""What tells an error of its own from an aside. What each is worth was found from labelled messages."""

_WORTH: dict[str, float] = {
    "likely alone": 0.43,
    "likely in the whole": 0.51,
    "likely for the rest": -0.31,
    "near a description": 1.10,
    "share of an error text": 2.04,
    "tens of words": 1.63,
    "words of the whole": -0.83,
    "sentences of the whole": -0.92,
    "begins the whole": 0.57,
    "in trouble": 0.38,
    "told aside": -1.49,
    "always": 0.70,
}


def sure_beside(sure: float) -> float:
    """The probability from which an error is answered beside one that is surely there; likelier than not."""
    return max(min(sure, 0.5), 1 - (1 - sure) / _COST_BESIDE)


def likelihood(stretch: Stretch) -> float:
    """How likely a part of a message tells of an error of its own, and is no mere aside; 0 to 1."""
    if stretch.evidence.code and stretch.share >= _CODED:
        return 1.0
    nats = sum([_WORTH[name] * signal(stretch) for name, signal in STRETCH.items()])
    return 1 / (1 + math.exp(-nats))


@dataclass(frozen=True, slots=True)
class Claim:
    """
    A stretch of words, from `start` to `end`, that speaks for an entry, and how likely it is no mere aside.

    `quoted` is an error text that stands there; it is more than likely, so that it comes before anything else.
    """

    entry: int
    start: int
    end: int
    likely: float
    view: View
    quoted: bool = False

    @property
    def evidence(self) -> Evidence:
        """What the stretch shows for its entry."""
        return self.view.gathered.evidence[self.entry]


@dataclass(frozen=True, slots=True)
class _Whole:
    """A message that is divided: what is seen in it, what it is surely about, its codes, and how to look at a part."""

    view: View
    about: Collection[int]
    known: Sequence[FoundCode]
    look: Look


class Claims:
    """
    Divides messages.

    `owner` says whose each code is, `is_guide` of an entry whether it is no error, `spoken` whose way of speaking words
    follow; `sure` is the probability from which an answer costs less than a question, and `weigh` says how likely a
    stretch is an error of its own.
    """

    def __init__(
        self,
        owner: Mapping[str, int],
        is_guide: Callable[[int], bool],
        spoken: Callable[[Iterable[str]], tuple[dict[int, float], int]],
        sure: float,
        weigh: Callable[[Stretch], float] = likelihood,
    ) -> None:
        self._owner = owner
        self._is_guide = is_guide
        self._spoken = spoken
        self._sure = sure
        self._sure_beside = sure_beside(sure)
        self._weigh = weigh

    def parts(self, view: View, known: Sequence[FoundCode], look: Look) -> list[Part]:
        """The entries that different stretches of a message are about, in order; none when it tells of no error."""
        if len({code.code for code in known}) > 1 and not view.query.settled and self._is_trouble(view):
            return self._by_code(view, known, look)
        if view.outcome == "none":
            return []
        quoting = list(error_claims(view))
        about = {claim.entry for claim in quoting} or ({view.ranked[0][0]} if view.outcome == "answer" else set())
        whole = _Whole(view, about, known, look)
        said = self._said(whole)
        if view.outcome != "answer" and not any(claim.likely >= self._sure for claim in (*quoting, *said)):
            return []
        taken = _best([], [*quoting, *said])
        taken = _best(taken, self._rest(whole, taken))
        first: dict[int, Claim] = {}
        for claim in sorted(taken, key=lambda c: (-c.likely, c.start)):
            first.setdefault(claim.entry, claim)
        several = len(first) > 1
        found = [
            (claim.entry, _undisturbed(claim, view, taken, look) if several else claim.view, _place(view, claim.start))
            for claim in first.values()
        ]
        if not quoting:
            found += [(entry, view, _left(view, taken)) for entry in about if entry not in first]
        return sorted(found, key=lambda part: part[2])

    def _is_trouble(self, view: View) -> bool:
        """Whether codes stand there because of an error, and not because somebody talks about them."""
        return is_bare(view.query) or view.silent < _LIKELY_TALK

    def _by_code(self, view: View, codes: Sequence[FoundCode], look: Look) -> list[Part]:
        """The entries of several codes in one message, and those of error texts without a code, in their order."""
        places = {self._owner[code.code]: code.start for code in reversed(codes)}
        ranked = {entry for entry, _ in view.ranked}
        found: list[Part] = [(entry, view, at) for entry, at in places.items() if entry in ranked]
        coded = set(self._owner.values())
        quoting = [claim for claim in _best([], error_claims(view)) if claim.entry not in coded]
        found += [
            (claim.entry, _undisturbed(claim, view, quoting, look), _place(view, claim.start)) for claim in quoting
        ]
        return sorted(found, key=lambda part: part[2])

    # ---- sentences

    def _said(self, whole: _Whole) -> list[Claim]:
        """What sentences, or halves of them, tell of as an error of its own."""
        sentences = whole.view.query.sentences()[:_MOST_SENTENCES]
        found: list[Claim] = []
        for span in sentences:
            told = self._told(whole, span)
            halves = self._halves(whole, span, told)
            if halves:
                found += halves
            elif len(sentences) > 1 and _differs(told, whole.about):  # it is worth a look
                found += self._alone(whole, span)
        return [claim for claim in found if claim.likely >= self._sure_beside]

    def _alone(self, whole: _Whole, span: tuple[int, int]) -> list[Claim]:
        """What a stretch is about when it stands alone; nothing when it is too short or about nothing."""
        codes = codes_in(whole.view.query, span, whole.known)
        if span[1] - span[0] < _LEAST_ALONE and not codes:
            return []
        heard = whole.view.gathered.heard.get(span)
        return self._claims(whole, span, whole.look(whole.view.query.part(*span, coded=bool(codes)), codes, heard))

    def _claims(self, whole: _Whole, span: tuple[int, int], seen: View) -> list[Claim]:
        if seen.outcome == "none" or not seen.ranked or seen.ranked[0][1] < _LEAST_LIKELY:
            return []
        entry, share = seen.ranked[0]
        if _is_wondered(whole.view.query, span[0], seen.query) and not self._is_guide(entry):
            return []
        likely = self._weigh(Stretch(entry, share, seen, whole.view, whole.about))
        return [Claim(entry, span[0], span[1] - 1, likely, seen)]

    def _halves(self, whole: _Whole, span: tuple[int, int], told: Mapping[int, float]) -> list[Claim]:
        """What the halves of a sentence tell of, when both tell of an error and not of the same."""
        cut = self._turn(whole, span, told)
        if cut is None:
            return []
        first = self._alone(whole, (span[0], cut))
        halves = [*first, *(self._alone(whole, (cut, span[1])) if first else [])]
        surely = all(half.likely >= self._sure_beside for half in halves)
        clear = (half for half in halves if half.view.outcome == "answer")  # no question is needed first
        surely &= whole.view.outcome == "answer" or any(half.likely >= self._sure for half in clear)
        return halves if surely and len({half.entry for half in halves}) > 1 else []

    def _turn(self, whole: _Whole, span: tuple[int, int], told: Mapping[int, float]) -> int | None:
        """Where in a sentence the way of speaking turns from one entry's to another's; None where it does not."""
        cuts = _cuts(whole.view.query, span)
        if not cuts:
            return None
        once = max(told.values(), default=0.0)
        twice = {cut: _two_best(self._told(whole, (span[0], cut)), self._told(whole, (cut, span[1]))) for cut in cuts}
        best = max(cuts, key=lambda cut: twice[cut])
        return best if twice[best] >= once + _TURN else None

    def _told(self, whole: _Whole, span: tuple[int, int]) -> dict[int, float]:
        """How much a stretch speaks for each class, in nats."""
        seen = whole.view.gathered.heard.get(span)
        totals = dict(seen.spoken) if seen else self._spoken(whole.view.query.features(*span))[0]
        for code in codes_in(whole.view.query, span, whole.known):
            totals[self._owner[code.code]] = totals.get(self._owner[code.code], 0.0) + _CODE_TELLS
        return totals

    # ---- around an error text

    def _rest(self, whole: _Whole, taken: Sequence[Claim]) -> Iterator[Claim]:
        """What the message is about besides an error text that stands in it: the same message without that text."""
        query = whole.view.query
        spans = [(claim.start, claim.end) for claim in taken if claim.quoted]
        left = [i for i in range(len(query.tokens)) if not any(a <= i <= b for a, b in spans)]
        if not spans or len(left) < _LEAST_WORDS:
            return
        rest = query.without(spans)
        codes = [code for code in whole.known if not any(_holds(query, (a, b + 1), code) for a, b in spans)]
        if not codes and not _differs(self._spoken(rest.features())[0], whole.about):
            return
        for claim in self._claims(whole, (left[0], left[-1] + 1), whole.look(rest, codes, None)):
            if claim.likely >= self._sure_beside and claim.entry not in {other.entry for other in taken}:
                found = claim.evidence.found
                at = found.first if found and claim.evidence.quoted >= _QUOTED else 0
                yield replace(claim, start=left[at])


def _is_wondered(query: Query, at: int, part: Query) -> bool:
    """Whether a part, which begins there, only asks whether something will happen: `will that also disconnect …`."""
    first = max(0, at - 2) if query.tokens[at].word == "also" else at
    return not part.trouble and any(token.word in _WONDERING for token in query.tokens[first : at + 1])


def still_open(query: Query, parts: Sequence[Part]) -> list[Part]:
    """Those of several errors, in order, that are not said to be over while another one is told of."""
    starts = [next((at for at, token in enumerate(query.tokens) if token.start >= start), 0) for _, _, start in parts]
    ends = [*starts[1:], len(query.tokens)]
    left = [part for part, start, end in zip(parts, starts, ends, strict=True) if not _is_over(query, start, end)]
    return left or list(parts)


def _is_over(query: Query, start: int, end: int) -> bool:
    """
    Whether the error at the word `start` is said to be over, before another one is told of at the word `end`.

    As in `The payment error I solved by un-voiding. But the other one says …`; not when something is wrong between the
    two, the same is back, or somebody asks about it.
    """
    words, segments = [token.word for token in query.tokens], [token.segment for token in query.tokens]
    first = segments.index(segments[start])
    said = max((at for at in query.settled if first <= at < end and segments[at] == segments[start]), default=-1)
    if said < max(0, start - _RIGHT_BEFORE):
        return False
    sentence = [at for at in range(first, end) if segments[at] == segments[said]]
    behind = {words[at] for at in sentence if at > max(said, start)}
    between = range(sentence[-1] + 1, segments.index(segments[end]) if end < len(segments) else end)
    asked = not _ASKING.isdisjoint(words[at] for at in sentence)
    denied = not _DENYING.isdisjoint(words[at] for at in (*between, *(at for at in sentence if at > said)))
    return not (asked or denied) and SAME.isdisjoint(behind) and not any(at in between for at in query.trouble)


def codes_meant(query: Query, known: Sequence[FoundCode]) -> list[FoundCode]:
    """
    The codes of a message without those that it is not.

    And without those that are told of aside, as long as there is another.
    """
    if not known:
        return []
    denied = {query.tokens[at].start for at in _denied(query)}
    said = [code for code in known if code.start not in denied]
    asides = {query.tokens[at].segment for at in query.aside}
    aside = {token.start for token in query.tokens if token.segment in asides}
    return [code for code in said if code.start not in aside] or said


def texts_denied(query: Query) -> list[tuple[int, int]]:
    """From where to where a message says that it is not about an error text, as `codes_meant` has it of codes."""
    told = query.outline
    if told is None:
        return []
    return [(told.tokens[at - 1].start, told.tokens[at].end) for at in _denied(told) if is_outlined(told.tokens[at])]


def _denied(query: Query) -> Iterator[int]:
    """
    The words that are denied: `it's not XERO11`, and `no XERO11 today`, but `not XERO11 again` is none.

    `instead of XERO11` is denied, too, but `instead of XERO11 going away` is not; `neither XERO01 nor XERO11` is.
    """
    words = ["", *(token.word for token in query.tokens), ""]
    nor = {"nor"} if not _NEITHER.isdisjoint(pairwise(words)) else set()
    for at in range(1, len(query.tokens)):
        before, behind = words[at], words[at + 2]
        no = query.written[at - 1] in _NO and _is_none(query, at)
        if not is_next(query.text, query.tokens, at) or behind == "again":
            continue
        in_place = before in nor or (words[at - 1], before) in _IN_PLACE_OF
        if no or before in _IS_NOT or (in_place and (not behind.endswith("ing") or behind in _NO_VERBS)):
            yield at


def _is_none(query: Query, at: int) -> bool:
    """
    Whether there is none of what stands at a word, as far as the words around tell: `no XERO11 today`.

    `not one report without XERO11` says that there is, and a tax code may be called `ZERO`.
    """
    token, no, behind = query.tokens[at], query.tokens[at - 1], query.tokens[at + 1 : at + 2]
    before = {one.word for one in query.tokens[: at - 1] if one.segment == token.segment}
    if query.text[no.start : no.end].isupper() or not DENYING.isdisjoint(before):
        return False
    if not behind or behind[0].segment != token.segment or behind[0].word in _BEHIND_NONE:
        return True
    return bool(CLAUSE.search(query.text[token.end : behind[0].start]))


def is_bare(query: Query) -> bool:
    """Whether a message is hardly more than its codes."""
    return len(query.stems) <= _BARE


def error_claims(view: View) -> Iterator[Claim]:
    """The error texts that stand in a message, as far as they are more than likely there."""
    for entry, _ in view.ranked:
        evidence = view.gathered.evidence[entry]
        if evidence.found and evidence.quoted >= _QUOTED:
            found = evidence.found
            yield Claim(entry, found.first, found.last, 1.0 + found.information, view, quoted=True)


def _differs(totals: Mapping[int, float], about: Collection[int]) -> bool:
    """Whether words speak more for some entry than for those in `about` and for none."""
    usual = max([totals.get(NOT_OURS, 0.0), *(totals.get(entry, 0.0) for entry in about)])
    others = (total for number, total in totals.items() if number != NOT_OURS and number not in about)
    return max(others, default=0.0) >= usual + _OTHERS


def _two_best(first: Mapping[int, float], second: Mapping[int, float]) -> float:
    """What two stretches tell at most when they tell of two classes."""
    ones, others = (sorted(totals.items(), key=lambda item: -item[1])[:2] for totals in (first, second))
    return max((a + b for one, a in ones for other, b in others if one != other), default=0.0)


def codes_in(query: Query, span: tuple[int, int], known: Sequence[FoundCode]) -> list[FoundCode]:
    """The codes that stand in a stretch."""
    return [code for code in known if _holds(query, span, code)]


def _holds(query: Query, span: tuple[int, int], code: FoundCode) -> bool:
    """Whether a code stands in a stretch."""
    return query.tokens[span[0]].start <= code.start < query.tokens[span[1] - 1].end


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


def _best(taken: Sequence[Claim], claims: Iterable[Claim]) -> list[Claim]:
    """The claims that were taken, and the strongest of others that stand apart from these and from each other."""
    found = list(taken)
    for claim in sorted(claims, key=lambda c: (-c.likely, c.start)):
        if not any(other.start <= claim.end and claim.start <= other.end for other in found):
            found.append(claim)
    return found


def _undisturbed(claim: Claim, view: View, taken: Sequence[Claim], look: Look) -> View:
    """The part of the message that a claim is about, looked at without the other error texts in it."""
    others = [(c.start, c.end) for c in taken if c.quoted and c.entry != claim.entry]
    if not claim.quoted or not others:
        return claim.view
    seen = look(view.query.without(others), (), None)
    return seen if any(entry == claim.entry for entry, _ in seen.ranked) else claim.view


def _place(view: View, at: int) -> int:
    """Where a word of the message begins, in characters."""
    return view.query.tokens[at].start if at < len(view.query.tokens) else 0


def _left(view: View, taken: Sequence[Claim]) -> int:
    """Where the first word stands, in characters, that belongs to none of the claims."""
    free = (at for at in range(len(view.query.tokens)) if not any(c.start <= at <= c.end for c in taken))
    return _place(view, next(free, 0))
