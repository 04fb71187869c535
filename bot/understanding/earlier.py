"""
What a message says that it is not about, beside what it is about, as in `It used to be XERO11, now it's XERO01`.

It was so before, is mended, is only others', or is denied. Whether what is left tells of an error by itself is for the
matcher to see.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from bot.understanding.cues import DENYING, DOUBTFUL, PAUSE, QUOTES, is_back, is_dated, is_fault
from bot.understanding.normalize import Token

_MOST_WORDS = 400  # whoever pastes more, pastes a log and tells no story
_JOINING = frozenset({"and", "but", "yet", "so"})
_DETERMINERS = frozenset(
    {"the", "a", "an", "this", "that", "these", "those", "any", "my", "our", "his", "her", "their", "it"}
)
_THAT = frozenset({"that", "thats", "this"})
_IT = _THAT | {"it", "its"}

# What follows, and says what a message is about.
_MINE = frozenset({"i", "im", "ive", "my", "mine", "we", "our", "ours", "now", "rather", "actually"})
_NOW = frozenset({"now", "today"})
_NOW_WITHIN = 8  # words, as in `the export of this customer now ends with`
_NEXT = frozenset({"then", "after", "afterwards", "next"})
_ANOTHER = frozenset({"straight", "right", "second", "secondly", "other", "another"})  # behind what is mended
_BESIDES = frozenset({"also", "too", "both", "plus", "additionally", "either", "top", "addition"})
_AS_WELL = ("as", "well")
_FEW = 8  # clauses in which that is said

# What is denied, or is others'.
_NEGATING = frozenset({"not", "isnt", "wasnt", "longer", "more"})
_NEGATED_WITHIN = 4  # words, as in `it is no longer`
_OPENING = _IT | {"is", "was", "no", "already", "now", "there"}  # before the negation, which may be all there is
_ANY_MORE = frozenset({"more", "anymore", "longer", "now"})
_APPEARING = frozenset(  # what an error does, or who gets it
    {"have", "has", "get", "gets", "getting", "give", "gives", "giving", "see", "seeing", "come", "comes", "coming",
     "appear", "appears", "appearing", "show", "shows", "showing", "say", "says", "saying", "is", "are", "error",
     "any", "there"}
)  # fmt: skip
_EVERYBODY = frozenset({"everyone", "everybody", "all"})
_BUT_ME = frozenset({("except", "me"), ("except", "us"), ("but", "me"), ("but", "us"), ("than", "me"), ("than", "us")})
_OTHERS = frozenset(
    {"her", "his", "their", "theirs", "hers", "others", "colleague", "colleagues", "everyone", "everybody"}
)
_OTHERS_WITHIN = 3  # words
_WITH_ME = frozenset({("in", "my"), ("for", "me"), ("on", "mine"), ("with", "me")})

# What was before.
_INSTEAD_OF = ("instead", "of")
_USED_TO = ("used", "to")
_HAD = frozenset({("i", "had"), ("we", "had")})
_AGO = frozenset({"yesterday", "before", "previously", "earlier", "originally", "initially", "formerly"})
_WAS = frozenset({"was", "were", "said"})
_WAS_WITHIN = 12  # words, as in `before the upgrade to Practice Pro it was`
_UNSOLVED = frozenset({"nobody", "never", "nothing", "none", "unsolved", "unresolved", "unanswered", "open"})

# What is mended.
_MENDED = frozenset({"fixed", "solved", "resolved", "sorted", "cleared"})
_THEY = _IT | {"those", "these", "they", "both"}
_DONE = _MENDED | {"done", "gone"}  # the last word of what is said to be over
_WHO = frozenset({"i", "we", "ive", "weve", "you", "they", "support", "have", "has", "already", "finally", "just"})
NAMELESS = (
    _DONE | _WHO | _IT | {"all", "everything", "thanks", "thank", "is", "are", "was", "been", "got", "now", "no", "so"}
)
"""Words of a sentence that names nothing of what it says is over."""
_REFERRING = 6  # words of a sentence such as `Reconnected, so that's done`, which is about the one before


@dataclass(frozen=True, slots=True)
class Earlier:
    """
    What a message tells of that it is not about, in characters: from `start` to the `end` of the words that say so.

    What stands behind these, up to `until`, may belong to it, or be an error of its own. `contrasted`: what follows
    says that it is something else, as `now` and `then` do. `named`: a sentence of its own says what is over, as `The
    email one is fixed.` does and `That's fixed.` does not.
    """

    start: int
    end: int
    until: int
    contrasted: bool
    named: bool


@dataclass(frozen=True, slots=True)
class _Clause:
    """
    Some words between two commas, without a word like `but` before them.

    `over`: a phrase in them says that something is over. `sentence` are the words of their sentence, which is `asked`
    when it ends with a question mark.
    """

    tokens: Sequence[Token]
    words: Sequence[str]
    over: bool
    sentence: Sequence[str]
    asked: bool

    @property
    def start(self) -> int:
        return self.tokens[0].start

    @property
    def end(self) -> int:
        return self.tokens[-1].end

    @property
    def segment(self) -> int:
        return self.tokens[0].segment


def earlier(text: str, tokens: Sequence[Token], settled: Collection[int]) -> Earlier | None:
    """
    What a message tells of that it is not about; None where it tells of no such thing.

    `settled` are the words with which phrases begin that say that something is over.
    """
    clauses = _clauses(text, tokens, settled) if len(tokens) <= _MOST_WORDS else []
    for at, clause in enumerate(clauses[:-1]):
        rest = clauses[at + 1 :]
        over = _is_mended(clause) and not any(is_back(one.tokens) for one in rest)
        contrasted = _told_behind(text, clause, rest, over=over)
        behind = contrasted or (_next_named(text, clause, rest) if over else None)
        if behind is not None:
            end = behind.start if _goes_on(text, clause, rest[0]) else rest[0].start
            named = behind.segment != clause.segment and not NAMELESS.issuperset(clause.words)
            start = _beginning(clauses[: at + 1]).start
            return Earlier(start, end, behind.start, contrasted=contrasted is not None, named=named)
    return None


def _clauses(text: str, tokens: Sequence[Token], settled: Collection[int]) -> list[_Clause]:
    """A message by its sentences, commas and colons, and before words such as `but`."""
    ends = [at for at, (before, token) in enumerate(pairwise(tokens), 1) if _parts(text, before, token)]
    sentences = {at: list(sentence) for at, sentence in groupby(tokens, lambda token: token.segment)}
    words = {at: [token.word for token in sentence] for at, sentence in sentences.items()}
    found = []
    for first, end in pairwise([0, *ends, len(tokens)]) if tokens else ():
        start = next((at for at in range(first, end) if tokens[at].word not in _JOINING), first)
        segment, said = tokens[start].segment, tokens[start:end]
        over = any(first <= at < end for at in settled)
        last = sentences[segment][-1].end
        asked = text[last : last + 1] == "?"
        found.append(_Clause(said, [token.word for token in said], over, words[segment], asked))
    return found


def _parts(text: str, before: Token, token: Token) -> bool:
    between = text[before.end : token.start]
    paused = token.segment != before.segment or (between != " " and bool(PAUSE.search(between)))
    return paused or token.word in _JOINING


def _told_behind(text: str, clause: _Clause, rest: Sequence[_Clause], *, over: bool) -> _Clause | None:
    """The clause of `rest` that says what a message is about, when `clause` says what it is not about."""
    if over:
        return _afterwards(clause, rest, _NEXT | _ANOTHER)
    behind = _opposed(text, clause, rest)
    if behind is None:
        return None
    at = rest.index(behind)
    sentence = [one.words for one in rest[at : at + _FEW] if one.segment == behind.segment]
    besides = any(not _BESIDES.isdisjoint(words) or _AS_WELL in pairwise(words) for words in sentence)
    return None if besides else behind


def _opposed(text: str, clause: _Clause, rest: Sequence[_Clause]) -> _Clause | None:
    """The same for what is denied, is others', or was before."""
    ceased = _has_ceased(clause)
    if ceased or _is_denied(text, clause):
        mine = next((one for one in rest if one.words[0] in _IT | _MINE or (ceased and _is_there(one))), None)
        return mine or next((one for one in rest if one.segment != clause.segment), None)
    if tuple(clause.words[:2]) == _INSTEAD_OF:
        return rest[0]
    if not _OTHERS.isdisjoint(clause.words[:_OTHERS_WITHIN]):
        return next((one for one in rest if one.words[0] == "mine" or tuple(one.words[:2]) in _WITH_ME), None)
    if clause.asked:
        return None
    if tuple(clause.words[:2]) in _HAD:
        return _afterwards(clause, rest, frozenset())
    return _afterwards(clause, rest, _NEXT) if _is_past(clause) else None


def _next_named(text: str, clause: _Clause, rest: Sequence[_Clause]) -> _Clause | None:
    """What follows what is mended: the next sentence, or before it a clause that names an error or a code."""
    if ":" in text[clause.end : rest[0].start]:
        return None
    behind = next((one for one in rest if one.segment != clause.segment or any(map(is_fault, one.tokens))), None)
    if behind is None or text.count('"', clause.start, behind.start) % 2:  # it begins within a quotation
        return None
    return behind if _BESIDES.isdisjoint(behind.words) else None


def _goes_on(text: str, clause: _Clause, behind: _Clause) -> bool:
    """Whether what stands right behind a clause belongs to it: `fixed: XERO11`, `Everybody but me gets XERO11`."""
    label = len(clause.words) == 1 and ":" in text[clause.end : behind.start]
    return label or not _BUT_ME.isdisjoint(pairwise(clause.sentence))


def _beginning(clauses: Sequence[_Clause]) -> _Clause:
    """The clause with which that begins of which the last one says that it is not the matter, or is over."""
    last = clauses[-1]
    if _names_what_is_mended(last) and _IT.isdisjoint(last.words):
        return last
    sentence = [clause for clause in clauses if clause.segment == last.segment]
    words = [word for clause in sentence for word in clause.words]
    if len(words) > _REFERRING or _THAT.isdisjoint(words) or len(sentence) == len(clauses):
        return sentence[0]
    before = clauses[-len(sentence) - 1].segment
    return next(clause for clause in clauses if clause.segment == before)


def _is_denied(text: str, clause: _Clause) -> bool:
    """
    Whether a clause says what it is not, or that all others have it: `It isn't XERO11`, `It's no longer the token`.

    What it does not do is a problem of its own: `It isn't syncing`.
    """
    words = clause.words
    if not (_BUT_ME.isdisjoint(pairwise(clause.sentence)) or _EVERYBODY.isdisjoint(clause.sentence) or clause.asked):
        return True
    negated = next((at for at, word in enumerate(words[:_NEGATED_WITHIN]) if word in _NEGATING), len(words))
    if not negated or not _OPENING.issuperset(words[:negated]) or negated + 1 >= len(words):
        return False
    what = clause.tokens[negated + 1]
    return is_fault(what) or what.word in _DETERMINERS or text[what.start - 1] in QUOTES


def _has_ceased(clause: _Clause) -> bool:
    """Whether a clause says no more than that an error is not there any more: `we have not more XERO01`."""
    words = [token.word for token in clause.tokens if not is_fault(token)]
    told = _APPEARING | _ANY_MORE | DENYING | _DETERMINERS | _MINE | _IT
    ceased = len(words) < len(clause.words) and not (DENYING.isdisjoint(words) or _ANY_MORE.isdisjoint(words))
    return ceased and told.issuperset(words)


def _is_there(clause: _Clause) -> bool:
    """Whether a clause names an error and denies nothing."""
    return any(map(is_fault, clause.tokens)) and DENYING.isdisjoint(clause.words)


def _is_mended(clause: _Clause) -> bool:
    """Whether a clause says that something is over: `I fixed the connection`, `and that one's done`."""
    if clause.asked or not DOUBTFUL.isdisjoint(clause.words):
        return False
    done = clause.words[-1] in _DONE and not _THEY.isdisjoint(clause.words)
    opening = next((word for word in clause.words if word not in _WHO), "")
    return clause.over or done or (opening in _MENDED and _names_what_is_mended(clause))


def _names_what_is_mended(clause: _Clause) -> bool:
    """Whether it is said what was mended: `fixed the mapping`, and not `solved by a reset` or `Fixed assets`."""
    pairs = pairwise(zip(clause.words, clause.tokens, strict=True))
    return any(word in _MENDED and (next_ in _DETERMINERS or is_fault(token)) for (word, _), (next_, token) in pairs)


def _is_past(clause: _Clause) -> bool:
    """
    Whether a clause tells of what was.

    As `We used to get XERO11`, `Yesterday it was XERO11`, `was XERO11` and, behind a quotation, `that was last week`.
    """
    words = clause.words
    ago = not _WAS.isdisjoint(words[:_WAS_WITHIN]) and (words[0] in _AGO or is_dated(words))
    was = words[0] == "was" and (len(words) == 1 or is_fault(clause.tokens[1]))
    return ago or was or _USED_TO in pairwise(words)


def _afterwards(clause: _Clause, rest: Sequence[_Clause], openings: Collection[str]) -> _Clause | None:
    """The first clause that says what is so now, or what came next; None where what was before it is still open."""
    if not _UNSOLVED.isdisjoint(clause.words):
        return None
    for one in rest:
        if one.words[0] in openings or not _NOW.isdisjoint(one.words[:_NOW_WITHIN]):
            return one
        if not _UNSOLVED.isdisjoint(one.words):
            return None
    return None
