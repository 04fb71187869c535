"""
A message in, a verdict out: `answer`, `ask` or `none`. No network, no clock; the same text gives the same verdict.

The steps: read the message as words (`lexicon`), find codes (`codes`), gather evidence (`signals`), turn it into
probabilities (`weighing`), and weigh what a wrong answer costs against a question back (`Prices`).
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from bot.models import Candidate, KnowledgeBase, Learned, Match, Outcome, Verdict
from bot.understanding.alignment import Laid
from bot.understanding.claims import (
    Claims,
    Part,
    Stretch,
    View,
    codes_in,
    codes_meant,
    is_bare,
    likelihood,
    still_open,
    texts_denied,
)
from bot.understanding.codes import FoundCode
from bot.understanding.contrast import blanked, ceased, over
from bot.understanding.cues import NOT, QUOTES, clauses
from bot.understanding.earlier import Earlier, earlier
from bot.understanding.excerpt import excerpt
from bot.understanding.explaining import Explained, Weighed, differences, separated, weighed
from bot.understanding.framing import frames, led_by, unframed
from bot.understanding.idle import idle
from bot.understanding.index import Index, documents_of
from bot.understanding.lexicon import Lexicon, Query
from bot.understanding.normalize import clean
from bot.understanding.outline import outlined
from bot.understanding.signals import (
    SIGNALS,
    SILENCE,
    Evidence,
    Gathered,
    Heard,
    Outside,
    denied,
    gather,
    is_not_ours,
    nearest_texts,
    promising,
)
from bot.understanding.telling import MENTIONED, VERBATIM, by_telling, features, only_told
from bot.understanding.values import values_of
from bot.understanding.weighing import CANDIDATES, code_reader, coded, entry_of_code, likely, row, texts_of

# When a message asks a frequent question: two words that tell something, of which the question's own wordings speak,
# and in sum a likelihood ratio of e against a plain description. In a thread, some likeness to one of the wordings,
# and more of it the less that ratio is: `how long does that take?` has two words of `Does it affect all exports?`.
_ASKING = 2
_ASKED = 1.0
_OWN_WORD = 0.3
_CONTENT = 3.0
_NEAR_QUESTION = 0.2
_OF_A_NAT = 1 / 30
_MEANS_QUESTION = 0.55

# When a few words are too vague for an answer: less than half of what descriptions of the entry usually hold.
_FEW_WORDS = 8
_TOLD = 0.5  # of what descriptions of an entry usually hold: less is too vague
_HARDLY_ANY = 4  # words, that neither name anything nor say what is wrong
_WORD_FOR_WORD = 0.9  # what somebody else said
_OF_ANY_PRODUCT = 6  # words that name none: `Xero disconnected` may be said in each of several products
_WHOLE = 0.9  # of what an error text tells: nothing of it is missing
_OWN = 0.5  # of what the words of an error text tell, told by this entry alone
_MUCH_ALIKE = 0.7  # what somebody else said, for a few words that may be misspelled, or that name the product

_SEVERAL = 2  # errors; what the others say sounds like a question about the first
_LIKELIER_THAN_NOT = 0.5
_CODE_ALONE = 0.25  # how likely an error must be that a clause with its code tells of amid other talk
_NEGATED = NOT | {"no", "nobody", "without"}
_CODE_IN_TROUBLE = 0.1  # how likely an error must be, whose code stands beside words that say that something is wrong
_WORTH_ASKING = 0.3  # how likely the error of a code must be that is named in many words
_CLEAR = 0.9  # how likely an error must be that only a part of a message tells of
_HOPELESS = 0.0005  # how likely the best is at most in a message of which no part is clear, either
_UNNEEDED = 3.0  # such answers cost as much as a wrong one
_CLEAN = 0.75  # of a clause of an error text, less what was turned into other words: beyond doubt
_FRAME = 0.5  # of an error text, and of the message, from which another name in it makes it somebody else's

# Words behind what is over that tell more of the same: `It was …`, `It turned out …`, `I fixed it by …`.
_RETOLD = frozenset({"was", "were", "did", "had", "record", "because", "due", "cause", "caused", "turned", "fixed"})

_OFFERED = 3  # candidates of a verdict, as the command line promises
_READABLE = 0.5  # of a clause, from which what stands at its placeholder may be shown as the person's own value


@dataclass(frozen=True, slots=True)
class Prices:
    """What each outcome costs, in the trouble of one question back."""

    wrong: float = 6.0
    missed: float = 12.0
    noise: float = 1.5
    ask: float = 1.0

    @property
    def sure(self) -> float:
        """The probability from which an answer costs less than a question back."""
        return 1 - self.ask / self.wrong

    @property
    def meant(self) -> float:
        """As `sure`, for who names a code: the fix is no wrong one then, only one that nobody may have needed."""
        return max(MENTIONED, 1 - _UNNEEDED * self.ask / self.wrong)


class Reading(NamedTuple):
    """A message as words, the known codes in it, a code that is not known, and the error texts laid along it."""

    query: Query
    known: list[FoundCode]
    foreign: str | None
    laid: Laid


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
        self._named_weights = {name: learned.weights.get(name, 0.0) for name in (*SIGNALS, *SILENCE)}
        self._weights = tuple(learned.weights.get(name, 0.0) for name in (*SIGNALS, *SILENCE))

    def match(self, text: str, *, product: str | None = None, without: Collection[str] = ()) -> Verdict:
        """
        What `text` is about.

        `product` is the key of a product that is known from elsewhere; entries in `without` are out of the question.
        """
        return self.judge(self._read(text), product, frozenset(without))

    def judge(self, reading: Reading, product: str | None, out: frozenset[str]) -> Verdict:
        """
        What a message is about that was read already; entries in `out` are out of the question.

        What it says that it is not about is left out, as long as the rest can be answered by itself.
        """
        query, known, *_ = reading
        before = _earlier(query)
        if before is None:
            whole = self._judge(reading, product, out, whole=True)
            clear = self._what_tells(reading, whole, product, out)
            return clear[1] if clear else whole
        rest = self._judge(self._without(query, known, [(before.start, before.until)]), product, out, whole=True)
        if rest.outcome == "answer" and (before.contrasted or self._is_of_another(reading, before, rest, product, out)):
            return self._with_what_is_between(reading, before, rest, product, out)
        whole = self._judge(reading, product, out, whole=True)
        if before.contrasted and whole.outcome == "none" and rest.outcome == "ask" and rest.in_trouble:
            return rest
        # Something has changed, so that a code in it is no mere talk.
        changed = before.contrasted and bool(known) and whole.outcome == "ask"
        return whole.model_copy(update={"nearly_sure": True}) if changed else whole

    def _what_tells(
        self, reading: Reading, whole: Verdict, product: str | None, out: frozenset[str]
    ) -> tuple[Reading, Verdict] | None:
        """A message without greetings and the like, and what it is about, when that is clear and the whole is not."""
        query, known, foreign, _ = reading
        best = max((candidate.score for candidate in whole.candidates), default=0.0)
        if whole.outcome == "answer" or known or foreign or best < _HOPELESS:
            return None
        spans = idle(query, lambda part: self._look(Laid(part, self.index), (), None, frozenset()))
        if not spans:
            return None
        rest = self._without(query, known, spans)
        verdict = self._judge(rest, product, out)
        clear = len(verdict.matches) == 1 and verdict.matches[0].score >= _CLEAR
        return (rest, verdict) if clear else None

    def _is_of_another(
        self, reading: Reading, before: Earlier, rest: Verdict, product: str | None, out: frozenset[str]
    ) -> bool:
        """
        Whether the text or the code of an error stands behind what is over, and that was another one.

        As in `The email one is fixed. Account Code 200 is not a valid Code …`, and not in `That's fixed. It was …`.
        """
        if any(match.reason == "description" for match in rest.matches):
            return False
        query, known, *_ = reading
        told = {token.word for token in query.tokens if token.start >= before.until}
        if before.named and _RETOLD.isdisjoint(told) and all(match.reason == "error text" for match in rest.matches):
            return True
        over = [query.tokens[at] for at in query.settled if before.start <= query.tokens[at].start < before.until]
        left_out = [(0, before.start), (before.until, len(query.text)), *((token.start, token.end) for token in over)]
        was = self._judge(self._without(query, known, left_out), product, out)
        return was.outcome != "none" and was.candidates[0].entry not in {match.entry for match in rest.matches}

    def _with_what_is_between(
        self, reading: Reading, before: Earlier, rest: Verdict, product: str | None, out: frozenset[str]
    ) -> Verdict:
        """
        What is told behind what a message is not about, with an error that stands between the two, if one does.

        As in `It's not an emergency. XERO01 on exports, and I get XERO11 when I sync.`
        """
        if before.end == before.until:
            return rest
        query, known, *_ = reading
        more = self._judge(self._without(query, known, [(before.start, before.end)]), product, out)
        between = {m.entry for m in more.matches if m.reason != "description"} - {m.entry for m in rest.matches}
        if not between:
            return rest
        whole = self._judge(reading, product, out)
        begun = {match.entry for match in whole.matches if before.start <= match.start < before.end}
        return more if between.isdisjoint(begun) else rest

    def _judge(self, reading: Reading, product: str | None, out: frozenset[str], *, whole: bool = False) -> Verdict:
        query, known, foreign, laid = reading
        view = self._look(laid, known, product, out)
        if whole:
            view = by_telling(view, known, self.prices.meant)
        certain = view.gathered.quoted >= VERBATIM  # beside a documented error, only what is surely a code counts
        if foreign and certain:
            foreign = self._codes.foreign(_without_values(view), certain=True)
        beside = self._beside_foreign(query.text, product, out, certain=certain) if foreign else None
        found = self._found(view, known, product, out) if beside is None else beside
        outcome: Outcome = "answer" if found else "none" if foreign or view.outcome == "answer" else view.outcome
        nearly_sure = not foreign and self._nearly_sure(view, found)
        if nearly_sure:
            found, outcome = [], "ask"
        asks = len(found) < _SEVERAL or query.question or query.asking
        matches = [self._match(entry, part, at, asks=asks) for entry, part, at in found]
        matches.sort(key=lambda match: match.reason == "description")  # last, since an aside may look like one
        return Verdict(
            outcome=outcome,
            matches=tuple(matches),
            candidates=self._candidates(view, out),
            foreign_code=foreign,
            about_xero=query.xero or bool(query.products) or bool(known),
            in_trouble=query.tells_of_a_fault,
            is_over=query.is_settled,
            nearly_sure=nearly_sure,
        )

    def _nearly_sure(self, view: View, found: Sequence[Part]) -> bool:
        """Whether all that keeps an answer back is a question: which product it is, or what a few words mean."""
        if found:
            if len(found) > 1:
                return self._is_of_several_products(found)
            return _is_elsewhere(found[0]) or self._is_led_to_by_another_product(found[0])
        if view.outcome != "ask":
            return False
        entry, share = view.ranked[0]
        best = view.gathered.evidence[entry]
        if best.code and not (view.query.settled or view.query.question):
            least = MENTIONED if len(view.query.stems) <= _FEW_WORDS else _WORTH_ASKING
            return max(share, view.told or 0.0) >= least
        return self._decide([share for _, share in view.ranked], view.silent) == "answer" and not _is_renamed(best)

    def _is_of_several_products(self, found: Sequence[Part]) -> bool:
        """
        Whether descriptions alone bring problems of several products to somebody who names none of these.

        Most people use one of them, and tell of one problem that could be either.
        """
        seen = [view.gathered.evidence[entry] for entry, view, _ in found]
        products = {self.index.products[entry] for entry, _, _ in found}
        return len(products) > 1 and not any(_is_readable(one) or one.named > 0 for one in seen)

    def _is_led_to_by_another_product(self, part: Part) -> bool:
        """
        Whether the words before the colon before an error text are those with which another product says what failed.

        What Xero says is the same in each, and how it is mended is not: `Failed Posting to Xero: …`.
        """
        entry, view, _ = part
        evidence = view.gathered.evidence[entry]
        if evidence.code or evidence.found is None or evidence.named > 0:
            return False
        lead = led_by(view.query, evidence.found.first)
        if not lead:
            return False
        products = {self.index.products[t.entry] for t in self.index.templates if frames(t.text, lead)}
        return bool(products) and self.index.products[entry] not in products

    def _found(
        self, view: View, known: Sequence[FoundCode], product: str | None, without: frozenset[str]
    ) -> list[Part]:
        """The entries to answer with, each with the part of the message that it is about."""
        found = self._claims().parts(
            view, known, lambda part, codes, heard: self._look(Laid(part, self.index), codes, product, without, heard)
        )
        if len(found) > 1:
            return still_open(view.query, unframed(view, found, self._texts))
        if found and self._stands_alone(view, found[0]):
            return found
        if view.outcome == "answer":
            return [(view.ranked[0][0], view, 0)]
        return self._in_clause(view, known, product, without)

    def _texts(self, entry: int) -> list[str]:
        return [template.text for template in self.index.templates if template.entry == entry]

    def _in_clause(
        self, view: View, known: Sequence[FoundCode], product: str | None, without: frozenset[str]
    ) -> list[Part]:
        """The entry of a code that a clause alone tells of: `XERO11 when syncing, I'll be back at 4`."""
        query = view.query
        if len({code.code for code in known}) != 1 or view.outcome != "ask":  # of several, none is more meant
            return []
        spoken_of = view.told is not None and view.told < MENTIONED
        if query.question or query.settled or query.announces or spoken_of:
            return []
        opening = {start for start, _ in query.sentences()}
        for start, end in clauses(query.text, query.tokens):
            codes = codes_in(query, (start, end), known)
            if not codes or start not in opening or end - start == len(query.tokens):
                continue
            clause = query.part(start, end, coded=True)
            denied = any(token.word in _NEGATED for token in clause.tokens if token.start < codes[0].start)
            seen = (
                self._look(Laid(clause, self.index), codes, product, without) if not (clause.aside or denied) else None
            )
            if seen and seen.outcome == "answer" and seen.ranked[0][1] >= _CODE_ALONE:
                return [(seen.ranked[0][0], seen, query.tokens[start].start)]
        return []

    def _stands_alone(self, view: View, part: Part) -> bool:
        """
        Whether a part of a message is answered though the whole is not.

        A longer story may only be unclear because it mentions other things; it must surely be about something, though.
        """
        entry, seen, _ = part
        unclear = view.outcome == "ask" and view.silent < 1 - self.prices.sure
        return unclear and seen.outcome == "answer" and entry == view.ranked[0][0]

    def stretches(self, text: str) -> list[Stretch]:
        """The parts of `text` that are looked at alone; `tests/benchmarks/second_errors.py` learns from them."""
        query, known, *_ = self._read(text)
        found: list[Stretch] = []

        def noted(stretch: Stretch) -> float:
            found.append(stretch)
            return 0.0

        def look(part: Query, codes: Sequence[FoundCode], heard: Heard | None = None) -> View:
            return self._look(Laid(part, self.index), codes, None, frozenset(), heard)

        self._claims(noted).parts(look(query, known), known, look)
        return found

    def around_code(self, text: str) -> set[str]:
        """
        What the words around the code of `text` say; empty where more than a code tells which error it is.

        `tests/benchmarks/telling.py` learns from it.
        """
        query, known, foreign, laid = self._read(text)
        entry = None if foreign else only_told(self._look(laid, known, None, frozenset()))
        return features(query, known) if entry is not None and len({code.code for code in known}) == 1 else set()

    def signals(self, text: str) -> dict[str | None, tuple[float, ...]]:
        """
        The signals of the entries among which `text` is weighed, by id, and of silence, under None.

        Nothing when something else decides. `tests/benchmarks/usual_weights.py` learns from them.
        """
        query, known, foreign, laid = self._read(text)
        gathered = gather(laid, coded(known, self._entry_of_code))
        if foreign or is_not_ours(gathered):
            return {}
        chosen = self._weighed(gathered, known)
        return {self.index.entries[e]: row(query, gathered, e) for e in chosen} | {None: row(query, gathered, None)}

    def _claims(self, weigh: Callable[[Stretch], float] = likelihood) -> Claims:
        return Claims(self._entry_of_code, self.index.is_guide, self.index.spoken, self.prices.sure, weigh)

    def _beside_foreign(
        self, cleaned: str, product: str | None, without: frozenset[str], *, certain: bool
    ) -> list[Part]:
        """
        What the lines say that hold no foreign code, and only where it is beyond doubt.

        A sentence behind a foreign code may explain that code, so that a description is not enough.
        """
        rest = "\n".join(line for line in cleaned.split("\n") if not self._codes.foreign(line, certain=certain))
        if not rest.strip():
            return []
        laid, known = self._read_clean(rest), self._codes.known(rest)
        found = self._found(self._look(laid, known, product, without), known, product, without)
        return [item for item in found if _is_recognized(item[1].gathered.evidence[item[0]])]

    def _candidates(self, view: View, without: frozenset[str]) -> tuple[Candidate, ...]:
        """The best three; entries with nothing to show fill up, with the probability 0."""
        best = [Candidate(entry=self.index.entries[e], score=round(p, 4)) for e, p in view.ranked[:_OFFERED]]
        named = {candidate.entry for candidate in best} | without
        others = (entry for entry in self.index.entries if entry not in named)
        missing = itertools.islice(others, _OFFERED - len(best))
        return (*best, *(Candidate(entry=entry, score=0.0) for entry in missing))

    def _read(self, text: str) -> Reading:
        """A message as words, with the known codes in it, written as they should be, and a code that is not known."""
        return self.told_in(*self.words_of(text))

    def words_of(self, text: str) -> tuple[Query, list[FoundCode]]:
        """A message as words, whatever its error texts are, with the known codes in it, written as they should be."""
        cleaned, known = self._codes.mended(self.lexicon.unbarred(clean(excerpt(text, self.index.telling))))
        return self.lexicon.read_clean(cleaned), known

    def told_in(self, words: Query, known: Sequence[FoundCode]) -> Reading:
        """What is told by the words of a message: without what is over or denied in it."""
        laid = self._outlined(words)
        query = laid.query
        told = query.outline or query
        spans = [
            *over(told.text, told.tokens, told.settled),
            *ceased(told.text, told.tokens, told.ceased),
            *texts_denied(query),
        ]
        if spans:
            return self._without(query, known, spans)
        return Reading(query, codes_meant(query, known), self._codes.foreign(query.text, known), laid)

    def _read_clean(self, cleaned: str) -> Laid:
        return self._outlined(self.lexicon.read_clean(cleaned))

    def _outlined(self, words: Query) -> Laid:
        """As the lexicon reads it, but for what only seems to say that something is over: words of an error text."""
        laid = Laid(words, self.index)
        outline = outlined(laid)
        if outline != words.text:  # of its words, nothing changes
            laid.query = laid.query.outlined_by(self.lexicon.read_cues(outline))
        return laid

    def _without(self, query: Query, known: Sequence[FoundCode], spans: Sequence[tuple[int, int]]) -> Reading:
        """A message without what stands in `spans`, but for what is named there; all others stay where they are."""
        left, cleaned = list(known), query.text
        for span in spans:
            cleaned = blanked(cleaned, span, [query.tokens[at] for at, _ in query.named])
            left = [code for code in left if not span[0] <= code.start < span[1]]
        laid = self._read_clean(cleaned)
        if laid.query.xero != query.xero:
            laid = Laid(replace(laid.query, xero=query.xero), self.index)
        rest = laid.query
        return Reading(rest, codes_meant(rest, left), self._codes.foreign(cleaned, left), laid)

    def _reading_for(self, text: str, entry: str | None) -> Reading:
        """A message without what it says that it is not about, if the rest brings `entry`, or anything for None."""
        reading = self._read(text)
        query, known, foreign, _ = reading
        if before := _earlier(query):
            rest = self._without(query, known, [(before.start, before.until)])
            found = {match.entry for match in self._judge(rest, None, frozenset()).matches}
            if entry in found or (entry is None and found):
                return rest
        if known or foreign:
            return reading
        whole = self._judge(reading, None, frozenset(), whole=True)
        clear = self._what_tells(reading, whole, None, frozenset())
        return clear[0] if clear and entry in {None, clear[1].matches[0].entry} else reading

    def explain(self, text: str, entry: str) -> Match:
        """What `text` shows for `entry`, whatever else it resembles: for an entry that a person chose."""
        query, known, _, laid = self._reading_for(text, entry)
        gathered = gather(laid, coded(known, self._entry_of_code))
        position = self.index.positions[entry]
        evidence = gathered.evidence.setdefault(position, Evidence(position))
        shares = likely(query, gathered, [position], self._weights)
        # As if undecided, so that the words around its code count as they do for an answer.
        view = View(query, gathered, [(evidence.entry, shares[0])], shares[1], "ask")
        return self._match(position, by_telling(view, known, self.prices.meant), 0)

    def reasons(self, text: str, entry: str | None = None, *, product: str | None = None) -> Explained | None:
        """
        Why `text` brings back `entry`, or the best one there is; None when the message shows nothing for it.

        What stands apart in a message of several errors is explained as if the others were not there.
        """
        _, known, _, laid = self._reading_for(text, entry)
        seen = self._look(laid, known, product, frozenset())
        view = by_telling(seen, known, self.prices.meant)
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
            told=None if view.told is None else round(view.told, 4),
            template=found.template.text if found and found.clean >= _READABLE else None,
            differences=differences(found, view.query) if found and found.clean >= _READABLE else (),
            values=self._match(position, view, 0).values,
            signals=signals,
            silence=silence,
            runner_up=other,
            runner_up_score=round(ranked[other], 4) if other else 0.0,
            separated_by=self._separated(view, position, self.index.positions[other]) if other else (),
        )

    def _separated(self, view: View, one: int, other: int) -> tuple[Weighed, ...]:
        best, next_best = (row(view.query, view.gathered, position) for position in (one, other))
        return separated(best, next_best, self._named_weights)

    def read(self, text: str) -> Query:
        """A message as words, as `match` sees it; of a long one only what it reads of that."""
        return self._read_clean(clean(excerpt(text, self.index.telling))).query

    def follow_up(self, text: str, entries: Sequence[str]) -> Match | None:
        """The frequent question of one of `entries`, already on the table, that `text` asks; None if it asks none."""
        query = self.read(text)
        near_to = nearest_texts(query, self.index)
        for entry in reversed(entries):  # the last one that was shown is the likeliest to be asked about
            asked = self._asked(self.index.positions[entry], query) if entry in self.index.positions else None
            if asked is None:
                continue
            slug, nats = asked
            near = max((s for n, s in near_to.items() if self.index.documents[n].faq == slug), default=0.0)
            if near >= _NEAR_QUESTION and near + _OF_A_NAT * nats >= _MEANS_QUESTION:
                return Match(entry=entry, score=round(min(near, 1.0), 4), faq=slug, evidence=text)
        return None

    def _look(
        self,
        laid: Laid,
        known: Sequence[FoundCode],
        product: str | None,
        without: frozenset[str],
        heard: Heard | None = None,
    ) -> View:
        query, out = laid.query, [self.index.positions[entry] for entry in without if entry in self.index.positions]
        gathered = gather(laid, coded(known, self._entry_of_code), Outside(product, out), heard)
        chosen = self._weighed(gathered, known)
        shares = likely(query, gathered, chosen, self._weights)
        ranked = sorted(zip(chosen, shares, strict=False), key=lambda item: (-item[1], item[0]))
        outcome = self._outcome(query, gathered, ranked, shares[-1])
        return View(query, gathered, ranked, shares[-1], outcome)

    def _outcome(self, query: Query, gathered: Gathered, ranked: Sequence[tuple[int, float]], silent: float) -> Outcome:
        """
        What is done with a message.

        A code that we know is not met with silence, unless all is over, nor with what only a description speaks for.
        """
        has_code = not query.settled and any(item.code for item in gathered.evidence.values())
        best = gathered.evidence[ranked[0][0]] if ranked else None
        if has_code and best and best.code and self._code_decides(query, ranked[0][1]):
            return "answer"
        if is_not_ours(gathered) or (query.announces and not (best and _is_readable(best))):
            return "none"
        outcome = self._decide([share for _, share in ranked], silent)
        if best and outcome == "answer" and (self._is_doubtful(query, best) or (has_code and not _is_recognized(best))):
            return "ask"
        return "ask" if has_code and outcome == "none" else outcome

    def _code_decides(self, query: Query, likely: float) -> bool:
        """Whether hardly more is said than a code, or something is wrong, or nobody here knows the language."""
        told = query.in_trouble and likely >= _CODE_IN_TROUBLE
        return is_bare(query) or told or self.lexicon.is_foreign(query)

    def _is_doubtful(self, query: Query, evidence: Evidence) -> bool:
        """Whether an answer needs a question first, however likely it is."""
        return (
            _says_too_little(query, evidence)
            or _is_renamed(evidence)
            or self._is_of_any_product(query, evidence)
            or (not _is_readable(evidence) and self._is_another(query, evidence))
        )

    def _is_another(self, query: Query, evidence: Evidence) -> bool:
        """
        Whether another error stands in the frame of a documented one: `Failed posting Payment Xero: … is archived`.

        Not when words of the message are misspelled: those of the error itself may be.
        """
        there = {pair.at for pair in evidence.found.pairs} if evidence.found else set()
        core = {word for template in self.index.templates if template.entry == evidence.entry for word in template.core}
        others = any(
            place not in there and query.ideas[place] and core.isdisjoint((query.stems[place], query.ideas[place]))
            for start in self.index.framed(query)
            for place in _said_at(query, start)
        )
        return others and query.written == tuple(token.word for token in query.tokens)

    def _is_of_any_product(self, query: Query, evidence: Evidence) -> bool:
        """Whether a few words could be said in any product, and nothing in them is only the entry's."""
        few = len(query.stems) <= _OF_ANY_PRODUCT and evidence.named <= 0 and len(self.knowledge.products) > 1
        return few and not _is_its_own(query, evidence) and not self._is_described(evidence)

    def _is_described(self, evidence: Evidence) -> bool:
        """Whether a description of the entry says nearly the same, and names no product, either."""
        if evidence.near < _MUCH_ALIKE:
            return False
        return not self.lexicon.read(self.index.documents[evidence.nearest].text).products

    def _weighed(self, gathered: Gathered, known: Sequence[FoundCode]) -> list[int]:
        """The entries that are weighed against each other."""
        return [e.entry for e in promising(gathered, CANDIDATES) if not denied(e) and not self._outvoted(e, known)]

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
        if shares[0] < _LIKELIER_THAN_NOT:
            del costs["answer"]  # it would be wrong more often than not, however many others there are
        return min(costs, key=lambda outcome: costs[outcome])

    # ---- what is said of a match

    def _match(self, entry: int, view: View, start: int, *, asks: bool = True) -> Match:
        """An entry with what was found of it; `asks` is whether the message may ask one of its frequent questions."""
        evidence, query = view.gathered.evidence[entry], view.query
        share = next(p for e, p in view.ranked if e == entry)
        found = evidence.found
        values = values_of(query, found) if found and found.clean >= _READABLE else {}
        reason, shown = "description", ""
        if evidence.code:
            reason, shown = "code", next(c for c, e in self._entry_of_code.items() if e == entry)
        elif found and found.clean >= _READABLE:
            reason, shown = "error text", found.template.text
        elif evidence.nearest >= 0:
            shown = self.index.documents[evidence.nearest].text
        return Match(
            entry=self.index.entries[entry],
            score=round(share, 4),
            faq=self._question(entry, query) if asks else None,
            values=values,
            start=start,
            reason=reason,
            evidence=shown,
        )

    def _question(self, entry: int, query: Query) -> str | None:
        """The frequent question of `entry` that the message asks; None when it only describes the problem."""
        asked = self._asked(entry, query)
        return asked[0] if asked else None

    def _asked(self, entry: int, query: Query) -> tuple[str, float] | None:
        """The frequent question that the message asks, and how much more it asks it than it describes, in nats."""
        if entry not in self.index.questions or (query.settled and not query.question):
            return None
        slugs, (speech, silence) = self.index.questions[entry]
        codes = self._entry_of_code  # a code names the entry and asks nothing
        known = [feature for feature in query.features() if feature in speech and feature.upper() not in codes]
        totals = {number: len(known) * quiet for number, quiet in silence.items()}
        support: Counter[int] = Counter()
        for feature in known:
            telling = self.index.weight_of(feature) >= _CONTENT
            for number, ratio in speech[feature]:
                totals[number] += ratio
                support[number] += telling and ratio + silence[number] > _OWN_WORD
        best = max(totals, key=lambda number: (totals[number], -number))
        nats = totals[best] - totals[0]
        return (slugs[best], nats) if best and support[best] >= _ASKING and nats > _ASKED else None


def _earlier(query: Query) -> Earlier | None:
    told = query.outline or query
    return earlier(told.text, told.tokens, told.settled)


def _without_values(view: View) -> str:
    """
    The text of a message, blank where something stands at the placeholder of an error text that is there word for word.

    `INT001` in `Export of INT001 to Xero` is the number of a customer, whatever other systems call their errors.
    """
    text = view.query.text
    for item in view.gathered.evidence.values():
        places = item.found.values.values() if item.found and item.quoted >= VERBATIM else ()
        for first, last in places:
            text = blanked(text, (view.query.tokens[first].start, view.query.tokens[last].end))
    return text


def _said_at(query: Query, start: int) -> Iterator[int]:
    """The places of a word and of those behind it, to the end of the line, the sentence or the quotation."""
    yield start
    for place in range(start + 1, len(query.tokens)):
        left, right = query.tokens[place - 1], query.tokens[place]
        if left.segment != right.segment or not QUOTES.isdisjoint(query.text[left.end : right.start]):
            return
        yield place


def _is_renamed(evidence: Evidence) -> bool:
    """Whether the message is the error text of an entry with another name where Xero's should be."""
    found = evidence.found
    return found is not None and found.renamed and evidence.named <= 0 and min(found.fills, found.best) >= _FRAME


def _is_elsewhere(part: Part) -> bool:
    """
    Whether a message says in which product or system it is, and the problem that it is about belongs to another one.

    There it may be mended in another way, though Xero says the same to both.
    """
    entry, view, _ = part
    evidence = view.gathered.evidence[entry]
    speaking = view.query.speaking and evidence.named <= 0
    return not evidence.code and (speaking or evidence.named < 0)


def _says_too_little(query: Query, evidence: Evidence) -> bool:
    """
    Whether a few vague words fit an entry only because they fit no other: `xero token problem` needs a question.

    What somebody else said nearly alike is not vague where the product is named.
    """
    alike = _MUCH_ALIKE if evidence.named > 0 else _WORD_FOR_WORD
    if _is_recognized(evidence) or evidence.near >= alike or len(query.stems) > _FEW_WORDS:
        return False
    said = query.trouble or query.question
    return evidence.keys < _TOLD or (len(query.stems) < _HARDLY_ANY and not said)


def _is_readable(evidence: Evidence) -> bool:
    """Whether the code or an error text of an entry stands there, be it damaged."""
    return evidence.code > 0 or (evidence.found is not None and evidence.found.clean >= _READABLE)


def _is_its_own(query: Query, evidence: Evidence) -> bool:
    """
    Whether the code or an error text of an entry stands there, with words that no other error has.

    Words that are misspelled may be those of the text; where none is, hardly any of it may be missing.
    """
    found = evidence.found
    if found is None or not _is_readable(evidence) or evidence.code:
        return evidence.code > 0
    misspelled = query.written != tuple(token.word for token in query.tokens)
    whole = found.covered >= _WHOLE * found.template.total
    return misspelled or (found.clean >= _CLEAN and (whole or found.information >= _OWN * found.covered))


def _is_recognized(evidence: Evidence) -> bool:
    """Whether the code or an error text of an entry stands there beyond doubt."""
    return evidence.code > 0 or (evidence.found is not None and evidence.found.clean >= _CLEAN)
