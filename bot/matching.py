"""
A message in, a verdict out: `answer`, `ask` or `none`. No network, no clock; the same text gives the same verdict.

The steps: read the message as words (`lexicon`), find codes (`codes`), gather evidence (`signals`), turn it into
probabilities (`learning`), and weigh what a wrong answer costs against a question back (`Prices`).
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from bot.codes import FoundCode
from bot.excerpt import excerpt
from bot.index import Index, documents_of
from bot.learning import CANDIDATES, code_reader, entry_of_code, probabilities, row, texts_of
from bot.lexicon import Lexicon, Query
from bot.models import Candidate, KnowledgeBase, Learned, Match, Outcome, Verdict
from bot.normalize import clean
from bot.signals import SIGNALS, SILENCE, Evidence, Gathered, denied, gather, is_not_ours, promising

# When a part of a message is an error of its own. The whole message must have something to say for its entry (a share
# of probability), and a sentence must be sure alone, or as likely as not if it holds a code.
_SURE_ALONE = 0.85
_SURE_WITH_CODE = 0.5
_SAID_TOO = 0.005
_CLEAN = 0.75  # of a clause of an error text, less what was turned into other words
_TELLING = 8.0  # nats; three or four uncommon words
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

_OFFERED = 3  # candidates of a verdict, as the command line promises
_READABLE = 0.5  # of a clause, from which what stands at its placeholder may be shown as the person's own value
_BARE = 4  # words of a message that is hardly more than its codes


@dataclass(frozen=True, slots=True)
class Prices:
    """What each outcome costs, in the trouble of one question back."""

    wrong: float = 4.0
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


class Matcher:
    """Recognizes the problems of one knowledge base. Build it once; it never changes."""

    def __init__(self, knowledge: KnowledgeBase, learned: Learned, prices: Prices | None = None) -> None:
        self.knowledge = knowledge
        self.prices = prices or Prices()
        self.lexicon = Lexicon(knowledge, texts_of(knowledge), knowledge.english)
        self.index = Index(knowledge, self.lexicon, documents_of(knowledge))
        self._codes = code_reader(knowledge)
        self._entry_of_code = entry_of_code(knowledge)
        self._coded = frozenset(self._entry_of_code.values())
        self._weights = tuple(learned.weights.get(name, 0.0) for name in (*SIGNALS, *SILENCE))

    def match(self, text: str, *, product: str | None = None, without: Collection[str] = ()) -> Verdict:
        """
        What `text` is about.

        `product` is the key of a product that is known from elsewhere; entries in `without` are out of the question.
        """
        query, known, foreign = self._read(text)
        out = frozenset(without)
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

    def _read(self, text: str) -> tuple[Query, list[FoundCode], str | None]:
        """A message as words, with the known codes in it, written as they should be, and a code that is not known."""
        cleaned = self._codes.mended(clean(excerpt(text, self.index.telling)))
        return self.lexicon.read_clean(cleaned), self._codes.known(cleaned), self._codes.foreign(cleaned)

    def explain(self, text: str, entry: str) -> Match:
        """What `text` shows for `entry`, whatever else it resembles: for an entry that a person chose."""
        query, known, _ = self._read(text)
        gathered = gather(query, self.index, known, self._entry_of_code)
        position = self.index.positions[entry]
        evidence = gathered.evidence.setdefault(position, Evidence(position))
        shares = probabilities([row(query, gathered, position), row(query, gathered, None)], self._weights)
        return self._match(position, _View(query, gathered, [(evidence.entry, shares[0])], shares[1], "answer"), 0)

    def follow_up(self, text: str, entries: Sequence[str]) -> Match | None:
        """The frequent question of one of `entries`, already on the table, that `text` asks; None if it asks none."""
        query = self.lexicon.read(text)
        gathered = gather(query, self.index, (), self._entry_of_code)
        for entry in reversed(entries):  # the last one that was shown is the likeliest to be asked about
            slug = self._question(self.index.positions[entry], query) if entry in self.index.positions else None
            near = max(
                (s for n, s in gathered.documents.items() if slug and self.index.documents[n].faq == slug), default=0.0
            )
            if slug and near >= _NEAR_QUESTION:
                return Match(entry=entry, score=round(min(near, 1.0), 4), faq=slug, evidence=text)
        return None

    def _look(self, query: Query, known: Sequence[FoundCode], product: str | None, without: frozenset[str]) -> _View:
        gathered = gather(query, self.index, known, self._entry_of_code, product)
        chosen = [
            e.entry
            for e in promising(gathered, CANDIDATES + len(without))
            if self.index.entries[e.entry] not in without and not denied(e) and not self._outvoted(e, known)
        ]
        rows = [row(query, gathered, e) for e in chosen]
        shares = probabilities([*rows, row(query, gathered, None)], self._weights)
        ranked = sorted(zip(chosen, shares, strict=False), key=lambda item: (-item[1], item[0]))
        outcome = "none" if is_not_ours(gathered) else self._decide([p for _, p in ranked], shares[-1])
        if ranked and known and _is_bare(query) and not query.settled and gathered.evidence[ranked[0][0]].code:
            outcome = "answer"  # hardly more than a code, and the code decides
        elif outcome == "answer" and _says_too_little(query, gathered.evidence[ranked[0][0]]):
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
        if view.outcome == "none":
            return []
        possible = {entry for entry, _ in view.ranked}
        if len({code.code for code in known}) > 1 and not view.query.settled and _about_codes(view.query):
            return self._by_code(view, known)
        claims = [*self._error_claims(view, possible), *self._sentence_claims(view, known, product, without, possible)]
        taken: list[_Claim] = []
        for claim in sorted(claims, key=lambda c: (-c.strength, c.start)):
            if not any(c.start <= claim.end and claim.start <= c.end for c in taken):
                taken.append(claim)
        found: dict[int, tuple[int, _View, int]] = {}
        for claim in sorted(taken, key=lambda c: c.start):
            found.setdefault(claim.entry, (claim.entry, claim.view, claim.start))
        return list(found.values())

    def _by_code(self, view: _View, known: Sequence[FoundCode]) -> list[tuple[int, _View, int]]:
        """The entries of several codes in one message, in order of appearance."""
        entries = dict.fromkeys(self._entry_of_code[code.code] for code in known)
        ranked = {entry for entry, _ in view.ranked}
        return [(entry, view, 0) for entry in entries if entry in ranked]

    def _error_claims(self, view: _View, possible: Collection[int]) -> Iterator[_Claim]:
        for entry in possible:
            found = view.gathered.evidence[entry].found
            if found and found.clean >= _CLEAN and found.information >= _TELLING:
                yield _Claim(entry, found.first, found.last, 1.0 + found.information, view)

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
            told = codes or evidence.found or evidence.keys >= _TOLD
            if told and look.ranked[0][1] >= (_SURE_WITH_CODE if codes else _SURE_ALONE):
                yield _Claim(look.ranked[0][0], start, end - 1, look.ranked[0][1], look)

    # ---- what is said of a match

    def _match(self, entry: int, view: _View, at: int) -> Match:
        evidence, query = view.gathered.evidence[entry], view.query
        share = next(p for e, p in view.ranked if e == entry)
        found = evidence.found
        captured = found.values.items() if found and found.clean >= _READABLE else ()
        texts = {name: query.text[query.tokens[a].start : query.tokens[b].end] for name, (a, b) in captured}
        values = {name: value for name, value in texts.items() if "\n" not in value}
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
            start=query.tokens[at].start if at < len(query.tokens) else 0,
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


def _says_too_little(query: Query, evidence: Evidence) -> bool:
    """Whether a few vague words fit an entry only because they fit no other: `xero token problem` needs a question."""
    recognized = evidence.code or (evidence.found is not None and evidence.found.clean >= _CLEAN)
    return not recognized and len(query.stems) <= _FEW_WORDS and evidence.keys < _TOLD


def _about_codes(query: Query) -> bool:
    """Whether codes stand there because of an error, and not because somebody talks about them."""
    return bool(query.trouble) or _is_bare(query)


def _is_bare(query: Query) -> bool:
    return len(query.stems) <= _BARE


def _beyond_doubt(evidence: Evidence) -> bool:
    return evidence.code > 0 or (evidence.found is not None and evidence.found.clean >= _CLEAN)
