"""
What a message says that it is not about, beside what it is about, as in `It used to be XERO11, now it's XERO01`.

It was so before, is mended, is only others', or is denied. Whether what is left tells of an error by itself is for the
matcher to see.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.understanding.cues import NOT, QUOTES, is_fault
from bot.understanding.normalize import Token

_JOINING = frozenset({"and", "but", "yet", "so"})
_THAT = frozenset({"that", "thats", "this"})
_IT = _THAT | {"it", "its"}
_MINE = frozenset({"i", "im", "ive", "my", "mine", "we", "our", "ours", "now", "rather", "actually"})
_NOW = frozenset({"now", "today"})
_NOW_WITHIN = 8  # words, as in `the export of this customer now ends with`
_NEXT = frozenset(  # at the beginning of what came next
    {"then", "after", "afterwards", "next", "straight", "right", "second", "secondly", "other", "another"}
)
_BESIDES = frozenset({"also", "too", "both", "still", "well", "plus", "additionally", "either"})
_FEW = 8  # clauses in which that is said
_MOST = 400  # words; whoever pastes more, pastes a log and tells no story
_SAID_BEFORE = frozenset({"it", "its", "thats"})
_THERE = frozenset({"still", "again", "returned"})
_BACK = frozenset(
    {("is", "back"), ("its", "back"), ("thats", "back"), ("came", "back"), ("come", "back"), ("same", "thing"),
     ("same", "one"), ("same", "error"), ("same", "problem")}
)  # fmt: skip
_UNSOLVED = frozenset({"nobody", "never", "nothing", "none", "unsolved", "unresolved", "unanswered", "open"})
_UNTRUE = NOT | {"nothing", "none", "nobody"}

_BEING = frozenset({"is", "was", "no"})  # between `it` and the negation
_NEGATING = frozenset({"not", "isnt", "wasnt", "longer"})
_NEGATED_WITHIN = 4  # words, as in `it is no longer`
_DETERMINERS = frozenset({"the", "a", "an", "this", "that", "any", "my", "our"})
_BUT_ME = frozenset({("except", "me"), ("except", "us"), ("but", "me"), ("but", "us"), ("than", "me"), ("than", "us")})

_OTHERS = frozenset(
    {"her", "his", "their", "theirs", "hers", "others", "colleague", "colleagues", "everyone", "everybody"}
)
_OTHERS_WITHIN = 3  # words
_WITH_ME = frozenset({("in", "my"), ("for", "me"), ("on", "mine"), ("with", "me")})

_INSTEAD_OF = ["instead", "of"]
_USED_TO = ("used", "to")
_AGO = frozenset({"yesterday", "before", "previously", "earlier", "originally", "initially", "formerly"})
_WAS = frozenset({"was", "were", "said"})
_ONCE = frozenset({"was", "till", "until", "formerly"})
_WAS_WITHIN = 12  # words, as in `before the upgrade to Practice Pro it was`
_MENDED = frozenset({"fixed", "solved", "resolved", "sorted", "cleared"})
_WHO = frozenset({"i", "we", "ive", "weve", "you", "they", "support", "have", "has", "already", "finally", "just"})
_DONE = _MENDED | {"done", "gone"}  # the last word of what is said to be over
_NAMELESS = (
    _DONE | _WHO | _IT | {"all", "everything", "thanks", "thank", "is", "are", "was", "been", "got", "now", "no", "so"}
)
_LEAST = 3  # words of what is said to be over at its end
_REFERRING = 6  # words of a sentence such as `Reconnected, so that's done`, which is about the one before

_PAUSE = re.compile(r"[,;:] | - ")


@dataclass(frozen=True, slots=True)
class Earlier:
    """
    What a message tells of that it is not about, in characters: from `start` to the `end` of the words that say so.

    What stands behind these, up to `until`, may belong to it, or be an error of its own. `contrasted`: what follows
    says that it is something else, as `now` and `then` do. `named`: a sentence of its own says what is over, and not
    only that it is.
    """

    start: int
    end: int
    until: int
    contrasted: bool
    named: bool


@dataclass(frozen=True, slots=True)
class _Clause:
    """Some words between two commas; `over`: a phrase in it says that something is over."""

    tokens: Sequence[Token]
    words: Sequence[str]
    over: bool

    @property
    def start(self) -> int:
        return self.tokens[0].start

    @property
    def end(self) -> int:
        return self.tokens[-1].end

    @property
    def segment(self) -> int:
        return self.tokens[0].segment

    @property
    def opening(self) -> str:
        """The first word that is not one like `but`."""
        return next((word for word in self.words if word not in _JOINING), "")


def earlier(text: str, tokens: Sequence[Token], settled: Collection[int]) -> Earlier | None:
    """
    What a message tells of that it is not about; None where it tells of no such thing.

    `settled` are the words with which phrases begin that say that something is over.
    """
    clauses = _clauses(text, tokens, settled) if len(tokens) <= _MOST else []
    for at, clause in enumerate(clauses[:-1]):
        rest = clauses[at + 1 :]
        contrasted = _told_behind(text, clause, rest)
        behind = contrasted or _next_named(text, clause, rest)
        if behind is not None:
            end = behind.start if _is_label(text, clause, rest[0]) else rest[0].start
            start = _beginning(clauses[: at + 1]).start
            named = behind.segment != clause.segment and not _NAMELESS.issuperset(clause.words)
            return Earlier(start, end, behind.start, contrasted=contrasted is not None, named=named)
    return None


def _clauses(text: str, tokens: Sequence[Token], settled: Collection[int]) -> list[_Clause]:
    """A message by its sentences, commas and colons, and before words such as `but`."""
    ends = [at for at, (before, token) in enumerate(pairwise(tokens), 1) if _parts(text, before, token)]
    spans = pairwise([0, *ends, len(tokens)]) if tokens else ()
    return [
        _Clause(tokens[a:b], [token.word for token in tokens[a:b]], any(a <= at < b for at in settled))
        for a, b in spans
    ]


def _parts(text: str, before: Token, token: Token) -> bool:
    paused = token.segment != before.segment or bool(_PAUSE.search(text[before.end : token.start]))
    return paused or token.word in _JOINING


def _told_behind(text: str, clause: _Clause, rest: Sequence[_Clause]) -> _Clause | None:
    """The clause of `rest` that says what a message is about, when `clause` says what it is not about."""
    if _is_denied(text, clause):
        behind = next((one for one in rest if one.opening in _IT | _MINE), None)
        behind = behind or next((one for one in rest if one.segment != clause.segment), None)
    elif clause.words[:2] == _INSTEAD_OF:
        behind = rest[0]
    elif not _OTHERS.isdisjoint(clause.words[:_OTHERS_WITHIN]) and _BUT_ME.isdisjoint(pairwise(rest[0].words)):
        behind = next((one for one in rest if one.words[0] == "mine" or tuple(one.words[:2]) in _WITH_ME), None)
    elif _is_mended(text, clause):
        return None if any(map(_is_back, rest)) else _afterwards(clause, rest)
    else:
        behind = _afterwards(clause, rest) if _is_past(clause) else None
    if behind is None:
        return None
    at = rest.index(behind)
    sentence = [one for one in rest[at : at + _FEW] if one.segment == behind.segment]
    return behind if all(_BESIDES.isdisjoint(one.words) for one in sentence) else None


def _next_named(text: str, clause: _Clause, rest: Sequence[_Clause]) -> _Clause | None:
    """What follows what is mended: the next sentence, or before it a clause that names an error or a code."""
    if not _is_mended(text, clause) or ":" in text[clause.end : rest[0].start] or any(map(_is_back, rest)):
        return None
    behind = next((one for one in rest if one.segment != clause.segment or any(map(is_fault, one.tokens))), None)
    if behind is None or text.count('"', clause.start, behind.start) % 2:  # it begins within a quotation
        return None
    return behind if _BESIDES.isdisjoint(behind.words) else None


def _is_label(text: str, clause: _Clause, behind: _Clause) -> bool:
    """Whether a clause is a word that says something of what stands behind it: `fixed: XERO11`."""
    return len(clause.words) == 1 and ":" in text[clause.end : behind.start]


def _beginning(clauses: Sequence[_Clause]) -> _Clause:
    """The clause with which that begins of which the last one says that it is not the matter, or is over."""
    sentence = [clause for clause in clauses if clause.segment == clauses[-1].segment]
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
    if not _BUT_ME.isdisjoint(pairwise(words)):
        return True
    negated = next((at for at, word in enumerate(words[:_NEGATED_WITHIN]) if word in _NEGATING), len(words))
    if words[0] not in _IT or not _BEING.issuperset(words[1:negated]) or negated + 1 >= len(words):
        return False
    what = clause.tokens[negated + 1]
    return is_fault(what) or what.word in _DETERMINERS or text[what.start - 1] in QUOTES


def _is_mended(text: str, clause: _Clause) -> bool:
    """Whether a clause says that something is over: `I fixed the connection`, `and that one's done`."""
    if text[clause.end : clause.end + 1] == "?" or not _UNTRUE.isdisjoint(clause.words):
        return False
    done = len(clause.words) >= _LEAST and clause.words[-1] in _DONE
    return clause.over or done or next((word for word in clause.words if word not in _WHO), "") in _MENDED


def _is_past(clause: _Clause) -> bool:
    """Whether a clause tells of what was: `We used to get XERO11`, `Yesterday it was XERO11`."""
    words = clause.words
    ago = words[0] in _AGO and not _WAS.isdisjoint(words[:_WAS_WITHIN])
    return ago or words[0] in _ONCE or _USED_TO in pairwise(words) or (words[0] in _WHO and words[1:2] == ["had"])


def _is_back(clause: _Clause) -> bool:
    """Whether a clause says that something is there again or still, and not what something `came back with`."""
    words = clause.words
    pairs = {pair for pair, behind in zip(pairwise(words), [*words[2:], ""], strict=False) if behind != "with"}
    return not _BACK.isdisjoint(pairs) or not (_SAID_BEFORE.isdisjoint(words) or _THERE.isdisjoint(words))


def _afterwards(clause: _Clause, rest: Sequence[_Clause]) -> _Clause | None:
    """The first clause that says what is so now, or what came next; None where what was before it is still open."""
    for one in (clause, *rest):
        if one is not clause and (one.opening in _NEXT or not _NOW.isdisjoint(one.words[:_NOW_WITHIN])):
            return one
        if not _UNSOLVED.isdisjoint(one.words):
            return None
    return None
