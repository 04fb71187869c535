"""
What a message says is well, beside something else that is not: `XERO11 is fixed, but now I get XERO01`.

What is well is taken out before the message is understood, so that it is neither answered nor silences the rest.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.understanding.cues import ABSENT, NOT, SAME, is_fault
from bot.understanding.normalize import Token

_OVER = re.compile(
    r"(?<![\w'])(?:(?:works?|working|syncs?|syncing|exports?|exporting|posts|posting|runs?|running|flowing|going"
    r"|connected|fine|ok|okay|up|online) again|fixed|solved|resolved|sorted|gone|works?|working|fine|ok|okay|good"
    r"|wieder|behoben)"
    r"(?: (?:now|too|there|again|so far))?(?: ?[,;:]| -| \.\.\.?)? (?:but|however|aber|mais|pero|maar)\b",
    re.IGNORECASE,
)
_NOT_OVER = NOT | {
    "no", "nothing", "didnt", "wont", "couldnt", "wouldnt", "only", "half", "nicht", "kein", "pas", "non", "niet",
}  # fmt: skip
_CLAUSE = re.compile(r"[,;:()] | - ")
_ASKING = frozenset({"how", "what", "where", "why", "when", "who", "which"})  # about what was told before
_LEAST_MORE = 4  # words behind it, from which they may tell of another problem

_ENDED = frozenset({"fixed", "solved", "resolved", "sorted", "cleared", "closed", "done", "gone", "behoben"})
_SURELY_ENDED = frozenset({"fixed", "solved", "resolved", "sorted"})  # whatever they are said of
_OPEN = frozenset(
    {"still", "persists", "remains", "remaining", "left", "open", "unresolved", "unsolved", "outstanding", "pending",
     "failing", "fails", "failed"}
)  # fmt: skip
_DENIAL = NOT - {"never", "cannot", "cant", "dont"}  # which end `that one isn't` and `the other is not yet`
_TRAILING = frozenset({"yet", "though", "fixed", "solved", "resolved", "sorted", "however", "sadly"})
_JOINING = frozenset({"and", "while", "whereas", "but", "yet", "und", "et", "y"})
_HEADING = 2  # words
_LEAST_SUBJECT = 2  # words before `fixed`, without which it is said of what another clause names
_SINCE_THEN = {("since", "then"), ("ever", "since"), ("since", "that")}
_NOT_YET = frozenset(  # before what is no end at all: wished, asked about, or denied
    {"neither", "nor", "none", "if", "when", "until", "till", "once", "should", "would", "could", "get", "want", "need",
     "needs", "please", "how", "is", "has", "was"}
)  # fmt: skip

_Clause = Sequence[Token]


def over(text: str, tokens: Sequence[Token]) -> list[tuple[int, int]]:
    """From where to where a message says that something is well, in characters, as long as it tells of more."""
    before = _before_but(text, tokens)
    return [before] if before else list(_beside_open(text, tokens))


def blanked(text: str, span: tuple[int, int], kept: Sequence[Token] = ()) -> str:
    """`text` with spaces in place of `span`, but for the words in `kept`: all others stay where they are."""
    start, end = span
    blank = [" "] * (end - start)
    for token in kept:
        if start <= token.start and token.end <= end:
            blank[token.start - start : token.end - start] = text[token.start : token.end]
    return text[:start] + "".join(blank) + text[end:]


def _before_but(text: str, tokens: Sequence[Token]) -> tuple[int, int] | None:
    """
    The clause that says that something is well, when it goes on with something else.

    As `XERO11 is fixed, but` in `XERO11 is fixed, but now I get XERO01`; None when there is nothing of the kind, and
    when what follows speaks of the same, as in `XERO11 is fixed, but it came back`.
    """
    match = _OVER.search(text)
    if match is None:
        return None
    before = [token for token in tokens if token.start < match.end()]
    rest = [token for token in tokens[len(before) :] if token.segment == before[-1].segment]
    sentence = [token for token in before if token.segment == before[-1].segment]
    marks = [mark.end() for mark in _CLAUSE.finditer(text, sentence[0].start, match.start())]
    clause = [token for token in sentence if token.start >= max(marks, default=0)]
    words = {token.word for token in rest}
    more = any(is_fault(token) for token in rest) or (len(rest) >= _LEAST_MORE and _ASKING.isdisjoint(words))
    denied = any(token.word in _NOT_OVER for token in clause)
    if not clause or denied or not more or not SAME.isdisjoint(words):
        return None
    return clause[0].start, match.end()


def _beside_open(text: str, tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """
    The clauses that say that an error is over, when another clause says that another one is not.

    As `XERO11 is fixed` in `XERO11 is fixed, XERO01 isn't`, and in `Still open: XERO01. Resolved: XERO11.`
    """
    if _ENDED.isdisjoint(token.word for token in tokens):
        return
    clauses = list(_clauses(text, tokens))
    ended = [clause for clause in clauses if _is_ended(text, clause)]
    others = [clause for clause in clauses if clause not in ended]
    if not any(_goes_on(clause) for clause in others):
        ended = [clause for clause in ended if _is_named(clause)]
        others = [clause for clause in others if _is_named(clause) and _is_open(clause)]
    if others:
        yield from ((clause[0].start, clause[-1].end) for clause in ended)


def _clauses(text: str, tokens: Sequence[Token]) -> Iterator[_Clause]:
    """A message by its sentences, commas, colons and words such as `and`; headings stay with what is under them."""
    clause: list[Token] = []
    for token in tokens:
        if clause and _parts(text, clause, token):
            yield clause
            clause = []
        clause.append(token)
    if clause:
        yield clause


def _parts(text: str, clause: _Clause, token: Token) -> bool:
    """Whether a clause ends before `token`."""
    between = text[clause[-1].end : token.start]
    if between.strip() == ":" and len(clause) <= _HEADING:
        return False
    return token.segment != clause[-1].segment or bool(_CLAUSE.search(between)) or token.word in _JOINING


def _is_named(clause: _Clause) -> bool:
    """Whether a clause names an error."""
    return any(is_fault(token) for token in clause)


def _is_ended(text: str, clause: _Clause) -> bool:
    """Whether a clause says that something is over, and nothing makes that doubtful."""
    words = {token.word for token in clause}
    asked = text[clause[-1].end : clause[-1].end + 1] == "?"
    doubted = asked or clause[0].word in _NOT_YET or not (_NOT_OVER | _OPEN).isdisjoint(words)
    if _is_named(clause):
        return not doubted and not _ENDED.isdisjoint(words)
    return not doubted and any(token.word in _SURELY_ENDED for token in clause[_LEAST_SUBJECT:])


def _is_open(clause: _Clause) -> bool:
    """Whether a clause says of an error that it is there still: `XERO01 still there`."""
    return any(token.word in _OPEN for token in clause)


def _goes_on(clause: _Clause) -> bool:
    """Whether a clause says that another thing is not over: `the other isn't`, `since then no invoice goes over`."""
    words = [token.word for token in clause]
    if tuple(words[:2]) in _SINCE_THEN:
        return any(word in _NOT_OVER and ABSENT.isdisjoint(words[at : at + 2]) for at, word in enumerate(words))
    while len(words) > 1 and words[-1] in _TRAILING:
        words.pop()
    return words[-1] in _DENIAL
