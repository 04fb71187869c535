"""
A message in, a verdict out: `answer`, `ask` or `none`. No network, no clock; the same text gives the same verdict.

The steps: read the message as words (`lexicon`), find codes (`codes`), gather evidence (`signals`), turn it into
probabilities (`learning`), and weigh what a wrong answer costs against a question back (`Prices`).
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from bot.codes import FoundCode
from bot.excerpt import excerpt
from bot.explaining import Explained, Weighed, differences, separated, weighed
from bot.index import Index, documents_of
from bot.learning import CANDIDATES, code_reader, coded, entry_of_code, probabilities, row, texts_of
from bot.lexicon import Lexicon, Query
from bot.models import Candidate, KnowledgeBase, Learned, Match, Outcome, Verdict
from bot.normalize import clean
from bot.signals import SIGNALS, SILENCE, Evidence, Gathered, denied, gather, is_not_ours, promising

# When a part of a message is an error of its own. The whole message must have something to say for its entry (a share
# of probability), and a sentence must be sure alone, or as likely as not if it holds a code.
_SURE_WITH_CODE = 0.5
_SURE_BESIDE = 0.9  # of a description beside an error text: most of what is told beside one is told about it
_SAID_TOO = 0.005
_QUOTED = 0.6  # how surely an error text stands there word for word, to be an error of its own
_LEAST_WORDS = 5  # of a description
_CLEAN = 0.75  # of a clause of an error text, less what was turned into other words
_MOST_SENTENCES = 16

# When a message asks a frequent question: two words that tell something, of which the question's own wordings speak,
# and in sum a likelihood ratio of e against a plain description. In a thread, some likeness to one of the wordings.
_ASKING = 2
_ASKED = 1.0
_OWN_WORD = 0.3
_CONTENT = 3.0
_NEAR_QUESTION = 0.2

# When a few words are too vague for an answer: less than half of what descriptions of the entry usually hold.
_TOLD = 0.5
_FEW_WORDS = 8

_FRAME = 0.5  # of an error text, and of the message, from which another name in it makes it somebody else's

_OFFERED = 3  # candidates of a verdict, as the command line promises
_READABLE = 0.5  # of a clause, from which what stands at its placeholder may be shown as the person's own value
_WRAP = re.compile(r"\s*\n[\s>|]*")
_BARE = 4  # words of a message that is hardly more than its codes


@dataclass(frozen=True, slots=True)
class Prices:
    """What each outcome costs, in the trouble of one question back."""

    wrong: float = 5.0
    missed: float = 8.0
    noise: float = 1.5
    ask: float = 1.0


@dataclass(frozen=True, slots=True)
class _View:
    """A message or a part of it with all that was found: entries by probability, and the probability of none."""

    query: Query
    gathered: Gathered
    ranked: list[tuple[int, float]]
    silent: float
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class _Claim:
    """A stretch of words that speaks for an entry."""

    entry: int
    start: int
    end: int
    strength: float
    view: _View
    quoted: bool = False


Reading = tuple[Query, list[FoundCode], str | None]
"""A message as words, the known codes in it, and a code that is not known."""


class Matcher:
    """Recognizes the problems of one knowledge base. Build it once; it never changes."""

    def __init__(self, knowledge: KnowledgeBase, learned: Learned, prices: Prices | None = None) -> None:
        self._take(knowledge, learned, prices, entry_of_code(knowledge))
        self.lexicon = Lexicon(knowledge, texts_of(knowledge), knowledge.english)
        self.index = Index(knowledge, self.lexicon, documents_of(knowledge))

    def _take(self, knowledge: KnowledgeBase, learned: Learned, prices: Prices | None, codes: dict[str, int]) -> None:
        """Takes over what is the same for an index of everything and for one of a part."""
        self.knowledge = knowledge
        self.prices = prices or Prices()
        self._codes = code_reader(knowledge, codes)
        self._entry_of_code = codes
        self._coded = frozenset(self._entry_of_code.values())
        self._sure = 1 - self.prices.ask / self.prices.wrong  # from here on, an answer costs less than a question
        self._named_weights = {name: learned.weights.get(name, 0.0) for name in (*SIGNALS, *SILENCE)}
        self._weights = tuple(learned.weights.get(name, 0.0) for name in (*SIGNALS, *SILENCE))

    def match(self, text: str, *, product: str | None = None, without: Collection[str] = ()) -> Verdict:
        """
        What `text` is about.

        `product` is the key of a product that is known from elsewhere; entries in `without` are out of the question.
        """
        return self.judge(self._read(text), product, frozenset(without))

    def judge(self, reading: Reading, product: str | None, out: frozenset[str]) -> Verdict:
        """What a message is about that was read already; entries in `out` are out of the question."""
        query, known, foreign = reading
        view = self._look(query, known, product, out)
        beside = self._beside_foreign(query.text, product, out) if foreign else None
        found = self._found(view, known, product, out) if beside is None else beside
        outcome: Outcome = "answer" if found else "none" if foreign or view.outcome == "answer" else view.outcome
        return Verdict(
            outcome=outcome,
            matches=tuple(self._match(entry, part, at) for entry, part, at in found),
            candidates=self._candidates(view, out),
            foreign_code=foreign,
            about_xero=query.xero or bool(query.products) or bool(known),
            in_trouble=bool(query.trouble),
        )

    def _found(
        self, view: _View, known: Sequence[FoundCode], product: str | None, without: frozenset[str]
    ) -> list[tuple[int, _View, int]]:
        """The entries to answer with, each with the part of the message that it is about."""
        found = self._several(view, known, product, without)
        if len(found) > 1:
            return found
        return [(view.ranked[0][0], view, 0)] if view.outcome == "answer" else []

    def _beside_foreign(
        self, cleaned: str, product: str | None, without: frozenset[str]
    ) -> list[tuple[int, _View, int]]:
        """
        What the lines say that hold no foreign code, and only where it is beyond doubt.

        A sentence behind a foreign code may explain that code, so that a description is not enough.
        """
        rest = "\n".join(line for line in cleaned.split("\n") if not self._codes.foreign(line))
        if not rest.strip():
            return []
        query, known = self.lexicon.read_clean(rest), self._codes.known(rest)
        found = self._found(self._look(query, known, product, without), known, product, without)
        return [item for item in found if _beyond_doubt(item[1].gathered.evidence[item[0]])]

    def _candidates(self, view: _View, without: frozenset[str]) -> tuple[Candidate, ...]:
        """The best three; entries with nothing to show fill up, with the probability 0."""
        best = [Candidate(entry=self.index.entries[e], score=round(p, 4)) for e, p in view.ranked[:_OFFERED]]
        named = {candidate.entry for candidate in best} | without
        others = (entry for entry in self.index.entries if entry not in named)
        missing = itertools.islice(others, _OFFERED - len(best))
        return (*best, *(Candidate(entry=entry, score=0.0) for entry in missing))

    def _read(self, text: str) -> Reading:
        """A message as words, with the known codes in it, written as they should be, and a code that is not known."""
        cleaned = self._codes.mended(clean(excerpt(text, self.index.telling)))
        return self.lexicon.read_clean(cleaned), self._codes.known(cleaned), self._codes.foreign(cleaned)

    def explain(self, text: str, entry: str) -> Match:
        """What `text` shows for `entry`, whatever else it resembles: for an entry that a person chose."""
        query, known, _ = self._read(text)
        gathered = gather(query, self.index, coded(known, self._entry_of_code))
        position = self.index.positions[entry]
        evidence = gathered.evidence.setdefault(position, Evidence(position))
        shares = probabilities([row(query, gathered, position), row(query, gathered, None)], self._weights)
        return self._match(position, _View(query, gathered, [(evidence.entry, shares[0])], shares[1], "answer"), 0)

    def reasons(self, text: str, entry: str | None = None, *, product: str | None = None) -> Explained | None:
        """
        Why `text` brings back `entry`, or the best one there is; None when the message shows nothing for it.

        What stands apart in a message of several errors is explained as if the others were not there.
        """
        query, known, _ = self._read(text)
        view = self._look(query, known, product, frozenset())
        ranked = {self.index.entries[position]: share for position, share in view.ranked}
        chosen = entry or next(iter(ranked), None)
        if chosen not in ranked:
            return None
        other = next((name for name in ranked if name != chosen), None)
        position = self.index.positions[chosen]
        found = view.gathered.evidence[position].found
        signals, _ = weighed(row(view.query, view.gathered, position), self._named_weights)
        _, silence = weighed(row(view.query, view.gathered, None), self._named_weights)
        return Explained(
            entry=chosen,
            score=round(ranked[chosen], 4),
            silent=round(view.silent, 4),
            template=found.template.text if found and found.clean >= _READABLE else None,
            differences=differences(found, view.query) if found and found.clean >= _READABLE else (),
            values=self._match(position, view, 0).values,
            signals=signals,
            silence=silence,
            runner_up=other,
            runner_up_score=round(ranked[other], 4) if other else 0.0,
            separated_by=self._separated(view, position, self.index.positions[other]) if other else (),
        )

    def _separated(self, view: _View, one: int, other: int) -> tuple[Weighed, ...]:
        best, next_best = (row(view.query, view.gathered, position) for position in (one, other))
        return separated(best, next_best, self._named_weights)

    def follow_up(self, text: str, entries: Sequence[str]) -> Match | None:
        """The frequent question of one of `entries`, already on the table, that `text` asks; None if it asks none."""
        query = self.lexicon.read(excerpt(text, self.index.telling))
        gathered = gather(query, self.index, {})
        for entry in reversed(entries):  # the last one that was shown is the likeliest to be asked about
            slug = self._question(self.index.positions[entry], query) if entry in self.index.positions else None
            near = max(
                (s for n, s in gathered.documents.items() if slug and self.index.documents[n].faq == slug), default=0.0
            )
            if slug and near >= _NEAR_QUESTION:
                return Match(entry=entry, score=round(min(near, 1.0), 4), faq=slug, evidence=text)
        return None

    def _look(self, query: Query, known: Sequence[FoundCode], product: str | None, without: frozenset[str]) -> _View:
        out = [self.index.positions[entry] for entry in without if entry in self.index.positions]
        gathered = gather(query, self.index, coded(known, self._entry_of_code), product, out)
        chosen = [e.entry for e in promising(gathered, CANDIDATES) if not denied(e) and not self._outvoted(e, known)]
        rows = [row(query, gathered, e) for e in chosen]
        shares = probabilities([*rows, row(query, gathered, None)], self._weights)
        ranked = sorted(zip(chosen, shares, strict=False), key=lambda item: (-item[1], item[0]))
        outcome = "none" if is_not_ours(gathered) else self._decide([p for _, p in ranked], shares[-1])
        if ranked and known and _is_bare(query) and not query.settled and gathered.evidence[ranked[0][0]].code:
            outcome = "answer"  # hardly more than a code, and the code decides
        elif outcome == "answer" and _is_doubtful(query, gathered.evidence[ranked[0][0]]):
            outcome = "ask"
        return _View(query, gathered, ranked, shares[-1], outcome)

    def _outvoted(self, evidence: Evidence, known: Sequence[FoundCode]) -> bool:
        """Whether the message holds a code, and this entry has another one: the code decides, not the sentence."""
        return bool(known) and not evidence.code and evidence.entry in self._coded

    def _decide(self, shares: Sequence[float], silent: float) -> Outcome:
        if not shares:
            return "none"
        prices, offered = self.prices, sum(shares[:3])
        costs: dict[Outcome, float] = {
            "answer": prices.wrong * (1 - shares[0]),
            "ask": prices.ask + prices.noise * silent + prices.missed * (1 - silent - offered),
            "none": prices.missed * (1 - silent),
        }
        return min(costs, key=lambda outcome: costs[outcome])

    # ---- several errors in one message

    def _several(
        self, view: _View, known: Sequence[FoundCode], product: str | None, without: frozenset[str]
    ) -> list[tuple[int, _View, int]]:
        """
        The entries that different parts of the message are about, with the part and where it begins.

        A part is a stretch in which an error text stands, or a sentence that is answered when it stands alone. An entry
        must have something to show in the whole message as well, so that a mere aside does not become an error.
        """
        if len({code.code for code in known}) > 1 and not view.query.settled and self._is_trouble(view):
            return self._by_code(view, known)
        if view.outcome == "none":
            return []
        possible = {entry for entry, _ in view.ranked}
        claims = [*self._error_claims(view, possible), *self._sentence_claims(view, known, product, without, possible)]
        taken: list[_Claim] = []
        for claim in sorted(claims, key=lambda c: (-c.strength, c.start)):
            if not any(c.start <= claim.end and claim.start <= c.end for c in taken):
                taken.append(claim)
        taken += self._rest(view, taken, known, product, without)
        first: dict[int, _Claim] = {}
        for claim in sorted(taken, key=lambda c: c.start):
            first.setdefault(claim.entry, claim)
        if len(first) < 2:
            return [self._sole(claim, view) for claim in first.values()]
        return [
            (claim.entry, self._apart(claim, view, taken, product, without), self._place(view, claim.start))
            for claim in first.values()
        ]

    def _sole(self, claim: _Claim, view: _View) -> tuple[int, _View, int]:
        return claim.entry, claim.view, self._place(view, claim.start)

    @staticmethod
    def _place(view: _View, at: int) -> int:
        """Where a word of the message begins, in characters."""
        return view.query.tokens[at].start if at < len(view.query.tokens) else 0

    def _apart(
        self, claim: _Claim, view: _View, taken: Sequence[_Claim], product: str | None, without: frozenset[str]
    ) -> _View:
        """The part of the message that a claim is about, looked at without the other error texts in it."""
        others = [(c.start, c.end) for c in taken if c.quoted and c.entry != claim.entry]
        if not claim.quoted or not others:
            return claim.view
        look = self._look(view.query.without(others), (), product, without)
        return look if any(entry == claim.entry for entry, _ in look.ranked) else claim.view

    def _is_trouble(self, view: _View) -> bool:
        """Whether codes stand there because of an error, and not because somebody talks about them."""
        return _is_bare(view.query) or view.silent * self.prices.wrong < self.prices.ask

    def _rest(
        self,
        view: _View,
        taken: Sequence[_Claim],
        known: Sequence[FoundCode],
        product: str | None,
        without: frozenset[str],
    ) -> Iterator[_Claim]:
        """What the message is about besides an error text that stands in it: the same message without that text."""
        spans = [(claim.start, claim.end) for claim in taken if claim.quoted]
        left = [i for i in range(len(view.query.tokens)) if not any(a <= i <= b for a, b in spans)]
        if not spans or len(left) < _LEAST_WORDS:
            return
        rest = view.query.without(spans)
        look = self._look(rest, [c for c in known if _outside(view.query, c, spans)], product, without)
        if look.outcome != "answer" or look.ranked[0][0] in {claim.entry for claim in taken}:
            return
        entry, share = look.ranked[0]
        evidence = look.gathered.evidence[entry]
        quoted = evidence.code or evidence.quoted >= _QUOTED
        if share >= self._sure if quoted else share >= _SURE_BESIDE and self._describes(evidence, rest):
            at = evidence.found.first if evidence.found and evidence.quoted >= _QUOTED else 0
            yield _Claim(entry, left[at], left[-1], share, look)

    def _describes(self, evidence: Evidence, part: Query) -> bool:
        """Whether a part of a message describes an error of its own, or asks for a guide."""
        entry = self.knowledge.entries[self.index.entries[evidence.entry]]
        asked = "?" in part.text[part.tokens[0].start : part.tokens[-1].end + 1]
        return (entry.kind == "error" or asked) and evidence.keys >= _TOLD and len(part.stems) >= _LEAST_WORDS

    def _by_code(self, view: _View, known: Sequence[FoundCode]) -> list[tuple[int, _View, int]]:
        """The entries of several codes in one message, in order of appearance."""
        entries = dict.fromkeys(self._entry_of_code[code.code] for code in known)
        ranked = {entry for entry, _ in view.ranked}
        places = {self._entry_of_code[code.code]: code.start for code in reversed(known)}
        return [(entry, view, places[entry]) for entry in entries if entry in ranked]

    def _error_claims(self, view: _View, possible: Collection[int]) -> Iterator[_Claim]:
        for entry in possible:
            evidence = view.gathered.evidence[entry]
            if evidence.found and evidence.quoted >= _QUOTED:
                found = evidence.found
                yield _Claim(entry, found.first, found.last, 1.0 + found.information, view, quoted=True)

    def _sentence_claims(
        self,
        view: _View,
        known: Sequence[FoundCode],
        product: str | None,
        without: frozenset[str],
        possible: Collection[int],
    ) -> Iterator[_Claim]:
        likely = {entry for entry, share in view.ranked if share >= _SAID_TOO} & set(possible)
        if len(likely) < 2:
            return
        for start, end in view.query.sentences()[:_MOST_SENTENCES]:
            part = view.query.part(start, end)
            if len(part.stems) < 3:
                continue
            first, last = part.tokens[0].start, part.tokens[-1].end
            codes = [code for code in known if first <= code.start < last]
            look = self._look(part, codes, product, without)
            if look.outcome != "answer" or look.ranked[0][0] not in likely:
                continue
            evidence = look.gathered.evidence[look.ranked[0][0]]
            told = codes or evidence.quoted >= _QUOTED or self._describes(evidence, part)
            if told and look.ranked[0][1] >= (_SURE_WITH_CODE if codes else self._sure):
                yield _Claim(look.ranked[0][0], start, end - 1, look.ranked[0][1], look)

    # ---- what is said of a match

    def _match(self, entry: int, view: _View, start: int) -> Match:
        evidence, query = view.gathered.evidence[entry], view.query
        share = next(p for e, p in view.ranked if e == entry)
        found = evidence.found
        captured = found.values.items() if found and found.clean >= _READABLE else ()
        texts = {name: query.text[query.tokens[a].start : query.tokens[b].end] for name, (a, b) in captured}
        values = {name: _WRAP.sub(" ", text) for name, text in texts.items()}
        reason, shown = "description", ""
        if evidence.code:
            reason, shown = "code", next(c for c, e in self._entry_of_code.items() if e == entry)
        elif found and found.clean >= 0.5:
            reason, shown = "error text", found.template.text
        elif evidence.nearest >= 0:
            shown = self.index.documents[evidence.nearest].text
        return Match(
            entry=self.index.entries[entry],
            score=round(share, 4),
            faq=self._question(entry, query),
            values=values,
            start=start,
            reason=reason,
            evidence=shown,
        )

    def _question(self, entry: int, query: Query) -> str | None:
        """The frequent question of `entry` that the message asks; None when it only describes the problem."""
        if entry not in self.index.questions:
            return None
        slugs, (speech, silence) = self.index.questions[entry]
        codes = {code.lower() for code in self._entry_of_code}  # a code names the entry and asks nothing
        known = [feature for feature in query.features() if feature in speech and feature not in codes]
        totals = {number: len(known) * quiet for number, quiet in silence.items()}
        support: Counter[int] = Counter()
        for feature in known:
            telling = self.index.weight_of(feature) >= _CONTENT
            for number, ratio in speech[feature]:
                totals[number] += ratio
                support[number] += telling and ratio + silence[number] > _OWN_WORD
        best = max(totals, key=lambda number: (totals[number], -number))
        asked = best and support[best] >= _ASKING and totals[best] > totals[0] + _ASKED
        return slugs[best] if asked and (query.question or not query.settled) else None


def _is_doubtful(query: Query, evidence: Evidence) -> bool:
    """Whether an answer needs a question first, however likely it is."""
    return _says_too_little(query, evidence) or _is_renamed(evidence)


def _is_renamed(evidence: Evidence) -> bool:
    """Whether the message is the error text of an entry with another name where Xero's should be."""
    found = evidence.found
    return found is not None and found.renamed and evidence.named <= 0 and min(found.fills, found.best) >= _FRAME


def _says_too_little(query: Query, evidence: Evidence) -> bool:
    """Whether a few vague words fit an entry only because they fit no other: `xero token problem` needs a question."""
    recognized = evidence.code or (evidence.found is not None and evidence.found.clean >= _CLEAN)
    return not recognized and len(query.stems) <= _FEW_WORDS and evidence.keys < _TOLD


def _outside(query: Query, code: FoundCode, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether a code stands outside of the words of `spans`."""
    return not any(query.tokens[a].start <= code.start < query.tokens[b].end for a, b in spans)


def _is_bare(query: Query) -> bool:
    return len(query.stems) <= _BARE


def _beyond_doubt(evidence: Evidence) -> bool:
    return evidence.code > 0 or (evidence.found is not None and evidence.found.clean >= _CLEAN)
