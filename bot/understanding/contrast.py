"""
What a message says is well, beside something else that is not: `XERO11 is fixed, but now I get XERO01`.

What is well is taken out before the message is understood, so that it is neither answered nor silences the rest.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise, zip_longest

from bot.understanding.cues import (
    ABSENT,
    CLAUSE,
    DENYING,
    DOUBTFUL,
    NOT,
    PAUSE,
    QUOTES,
    SAME,
    WELL,
    is_back,
    is_dated,
    is_fault,
)
from bot.understanding.normalize import Token

_OVER = re.compile(
    r"(?<![\w'])(?:(?:works?|working|syncs?|syncing|exports?|exporting|posts|posting|runs?|running|flowing|going"
    r"|connected|fine|ok|okay|up|online) again|fixed|solved|resolved|sorted|gone|works?|working|fine|ok|okay|good"
    r"|wieder|behoben)"
    r"(?: (?:now|too|there|again|so far))?(?: ?[,;:]| -| \.\.\.?)? (?:but|however|aber|mais|pero|maar)\b",
    re.IGNORECASE,
)
_NOT_OVER = DOUBTFUL | {"no", "nicht", "kein", "pas", "non", "niet"}
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
_TURNING = _JOINING | {"although", "though", "after", "then", "which", "until"}
_TODAY = frozenset({"today", "now", "morning", "afternoon", "tonight", "getting", "showing", "shows", "appears"})
_NOT_BEFORE = frozenset({"now", "today", "just", "morning"})
_HAVING_BEEN = frozenset({"although", "though", "thought", "being", "supposedly"})
_HAD_BEEN = ("had", "been")  # and not `had it fixed`
_WAS = frozenset({"was", "were", "been"})
_LAST_SPANS = frozenset({"week", "weeks", "month", "months", "quarter", "year", "years"})
_BUT_FOR = frozenset({"except", "excepting", "excluding"})
_BUT_FOR_PAIRS = frozenset(
    {("apart", "from"), ("aside", "from"), ("other", "than"), ("bar", "one"), ("bar", "for"), ("but", "me"),
     ("but", "us"), ("but", "one")}
    | {("not", word) for word in ("for", "all", "on", "in", "every", "everyone", "everywhere", "mine", "ours")}
)  # fmt: skip
_ONE_LEFT = frozenset({"one", "last", "other", "others", "another", "next", "second", "third", "rest"})
_SAYING = frozenset({"says", "say", "shows", "show", "gets", "get", "gives", "has", "still", "fails"})
_LABEL = 2  # words before a colon
_HEADING = 3  # words
_HEADED_ENDED = _ENDED | {"completed", "working"}
_HEADED_OPEN = frozenset(
    {"open", "unresolved", "unsolved", "outstanding", "pending", "todo", "remaining", "failing", "broken", "not",
     "still"}
)  # fmt: skip
_IN_HEADINGS = (
    _HEADED_ENDED | _HEADED_OPEN | {"to", "do", "yet", "now", "already", "all", "errors", "issues", "problems"}
)
_TO_DO = ("to", "do")
_LEAST_SUBJECT = 2  # words before `fixed`, without which it is said of what another clause names
_DENIED_WITHIN = 5  # words, as in `not a single error`
_SINCE_THEN = {("since", "then"), ("ever", "since"), ("since", "that")}
_NOT_YET = frozenset({"neither", "nor", "once", "is", "has", "was"})  # before what is no end: denied, or asked about

_MINE = frozenset({"mine", "ours", "it", "its", "that", "thats"})
_ONE = frozenset({"one", "ones"})  # as in `the tax code one`

_Clause = Sequence[Token]


def over(text: str, tokens: Sequence[Token], settled: Collection[int]) -> list[tuple[int, int]]:
    """
    From where to where a message says that something is well, in characters, as long as it tells of more.

    `settled` are the words with which phrases begin that say so.
    """
    before = _before_but(text, tokens)
    return (
        ([before] if before else [])
        or list(_under_headings(text, tokens))
        or list(_beside_open(text, tokens, settled))
        or list(_before_return(text, tokens, settled))
        or list(_but_for_some(tokens, settled))
    )


def ceased(text: str, tokens: Sequence[Token], ends: Collection[int]) -> Iterator[tuple[int, int]]:
    """Where an error is named or quoted that has ceased, in characters, up to where what says so `ends`."""
    for end in ends:
        named = next((tokens[at].start for at in range(end, -1, -1) if is_fault(tokens[at])), -1)
        start = named if named >= 0 else max(text.rfind(mark, 0, tokens[end].end) for mark in QUOTES)
        if start >= 0:
            yield start, tokens[end].end


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
    marks = [mark.end() for mark in CLAUSE.finditer(text, sentence[0].start, match.start())]
    clause = [token for token in sentence if token.start >= max(marks, default=0)]
    words = {token.word for token in rest}
    more = any(is_fault(token) for token in rest) or (len(rest) >= _LEAST_MORE and _ASKING.isdisjoint(words))
    denied = any(token.word in _NOT_OVER for token in clause)
    if not clause or denied or not more or not SAME.isdisjoint(words):
        return None
    return clause[0].start, match.end()


def _under_headings(text: str, tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """What stands under `Resolved`, up to the next heading, when something else stands under a heading as `Open`."""
    if _HEADED_ENDED.isdisjoint(token.word for token in tokens):
        return
    starts = [at for at, token in enumerate(tokens) if not at or token.segment != tokens[at - 1].segment]
    headed = [(at, heading) for at in starts if (heading := _heading(text, tokens, at))]
    if {heading for _, heading in headed} == {"ended", "open"}:
        for (at, heading), (end, _) in pairwise([*headed, (len(tokens), "")]):
            if heading == "ended":
                yield tokens[at].start, tokens[end - 1].end


def _heading(text: str, tokens: Sequence[Token], at: int) -> str:
    """Whether a line or a label that begins there is a heading for what is `ended` or `open`; empty for neither."""
    words: list[str] = []
    for token, following in zip_longest(tokens[at : at + _HEADING + 1], tokens[at + 1 : at + _HEADING + 1]):
        words.append(token.word)
        if following is None or following.segment != token.segment or ":" in text[token.end : following.start]:
            break
    if len(words) > _HEADING or not _IN_HEADINGS.issuperset(words):
        return ""
    if not _HEADED_OPEN.isdisjoint(words) or tuple(words[-2:]) == _TO_DO:
        return "open"
    return "" if _HEADED_ENDED.isdisjoint(words) else "ended"


def _beside_open(text: str, tokens: Sequence[Token], settled: Collection[int]) -> Iterator[tuple[int, int]]:
    """
    The clauses that say that an error is over, when another clause says that another one is not.

    As `XERO11 is fixed` in `XERO11 is fixed, XERO01 isn't`, and in `Still open: XERO01. Resolved: XERO11.`
    """
    said = {tokens[at] for at in settled}
    if not said and _ENDED.isdisjoint(token.word for token in tokens):
        return
    clauses = list(_clauses(text, tokens))
    ended = {at for at, clause in enumerate(clauses) if _is_ended(text, clause, said)}
    others = [(at, clause) for at, clause in enumerate(clauses) if at not in ended]
    going_on = {at for at, clause in others if _goes_on(clause)}
    if not going_on:
        going_on = {at for at, clause in others if _is_named(clause) and _is_open(clause)}
        ended = {at for at in ended if _is_named(clauses[at])}
    if going_on:
        yield from _with_what_is_before(clauses, ended, going_on, said)


def _with_what_is_before(
    clauses: Sequence[_Clause], ended: Collection[int], going_on: Collection[int], said: Collection[Token]
) -> Iterator[tuple[int, int]]:
    """
    From where to where what is over is told of: an error text before `(fixed)` may hold commas of its own.

    What is over for somebody else is not: of `XERO11 was sorted for Dana; mine isn't` only the end is taken out.
    """
    first: _Clause = ()
    for at, clause in enumerate(clauses):
        if not first or clause[0].segment != first[0].segment or clause[0].word in _JOINING:
            first = clause
        if at in ended:
            mine = at + 1 in going_on and _opens_with(clauses[at + 1], _MINE)
            end = next((token for token in clause if token in said or token.word in _ENDED), first[0])
            yield (end if mine else first[0]).start, clause[-1].end
        if at in ended or at in going_on:
            first = ()


def _opens_with(clause: _Clause, words: Collection[str]) -> bool:
    """Whether the first word of a clause is one of `words`, behind one that joins it to what stands before."""
    first = next((token.word for token in clause if token.word not in _JOINING), "")
    return first in words


def _before_return(text: str, tokens: Sequence[Token], settled: Collection[int]) -> Iterator[tuple[int, int]]:
    """
    What says that an error was over, when it has come back since.

    As `it was fixed last week` behind `XERO11 is back`, and `resolved itself` before `and then returned`.
    """
    said = {tokens[at] for at in settled}
    if not said and _ENDED.isdisjoint(token.word for token in tokens):
        return
    clauses = list(_clauses(text, tokens, _TURNING))
    long_ago = any(map(_is_long_ago, clauses))
    back = [
        at
        for at, clause in enumerate(clauses)
        if said.isdisjoint(clause) and (_is_there_now(clause) or (long_ago and all(map(is_fault, clause))))
    ]
    for at, clause in enumerate(clauses) if back else ():
        first = next((token for token in clause if token in said or token.word in _ENDED), None)
        same = [one for one in back if one != at and _may_be_same(clause, clauses[one])]
        came = any(one > at and is_back(clauses[one]) for one in same)
        if first and same and (came or (_is_of_before(clause) and not is_dated(_words(clauses[same[-1]])))):
            yield from _around_fault(clause, first)


def _may_be_same(clause: _Clause, other: _Clause) -> bool:
    """Whether two clauses may be about the same error: one of them names none, or both name one that is the same."""
    one, two = ({token.word for token in part if any(c.isdigit() for c in token.word)} for part in (clause, other))
    return not (one and two) or not one.isdisjoint(two)


def _around_fault(clause: _Clause, end: Token) -> Iterator[tuple[int, int]]:
    """From where to where a clause says that an error is over, with the words around that and without its name."""
    faults = [at for at, token in enumerate(clause) if is_fault(token) and not token.word.startswith("code")]
    if not faults:
        yield clause[0].start, clause[-1].end
    elif clause[faults[0]].start < end.start:
        yield end.start, clause[-1].end
    else:
        said = [token for token in clause[: faults[0]] if token.word in _ENDED or token == end]
        yield clause[0].start, said[-1].end
        yield clause[faults[-1]].end, clause[-1].end


def _words(clause: _Clause) -> list[str]:
    return [token.word for token in clause]


def _is_there_now(clause: _Clause) -> bool:
    """Whether a clause says of an error that it is back, or there today."""
    return is_back(clause) or (
        any(map(is_fault, clause))
        and any(token.word in _TODAY for token in clause)
        and not any(token.word in DENYING | _ENDED for token in clause)
    )


def _is_of_before(clause: _Clause) -> bool:
    """Whether a clause tells of what was: `although it was fixed`, `it was sorted last week`."""
    words = _words(clause)
    been = not _HAVING_BEEN.isdisjoint(words) or _HAD_BEEN in pairwise(words)
    return _NOT_BEFORE.isdisjoint(words) and (been or is_dated(words))


def _is_long_ago(clause: _Clause) -> bool:
    """
    Whether a clause tells of what was weeks ago, as `this was sorted last month`, or of what had been.

    Who shows an error and says so of it has it again.
    """
    words = _words(clause)
    pairs = [*pairwise(words)]
    dated = any(
        (before == "last" and word in _LAST_SPANS) or (before in _LAST_SPANS and word == "ago")
        for before, word in pairs
    )
    return _HAD_BEEN in pairs or (dated and not _WAS.isdisjoint(words))


def _but_for_some(tokens: Sequence[Token], settled: Collection[int]) -> Iterator[tuple[int, int]]:
    """
    What says that all is well but for something or somebody.

    As `It's all good` before `except that I get XERO11`, and `fixed for one report` before `not for the other`.
    """
    for at in settled:
        sentence = [n for n, token in enumerate(tokens) if token.segment == tokens[at].segment]
        limit = next((n for n in range(at + 1, sentence[-1] + 2) if _limits(tokens, n)), None)
        if limit is not None:
            before, behind = tokens[sentence[0] : at], tokens[limit : sentence[-1] + 1]
            named = any(map(is_fault, before)) and _may_be_same(before, behind)
            yield tokens[at if named else sentence[0]].start, tokens[limit - 1].end


def _limits(tokens: Sequence[Token], at: int) -> bool:
    """Whether from a word on is said what is not well, beside what is: `except …`, `not for me`, `only one says …`."""
    rest = [token for token in tokens[at:] if token.segment == tokens[at].segment]
    words = [token.word for token in rest[:2]]
    same = any(token.word in SAME for token in rest)
    told = (same or any(map(is_fault, rest))) and not any(token.word in _ENDED | WELL for token in rest)
    only = words[:1] == ["only"] and told
    another = (
        words[:1] and words[0] in _ONE_LEFT and told and any(token.word in _SAYING for token in rest[: _LABEL + 1])
    )
    return only or another or not _BUT_FOR.isdisjoint(words[:1]) or tuple(words) in _BUT_FOR_PAIRS


def _clauses(text: str, tokens: Sequence[Token], joining: Collection[str] = _JOINING) -> Iterator[_Clause]:
    """A message by its sentences, commas, colons and words such as `and`; headings stay with what is under them."""
    clause: list[Token] = []
    for token in tokens:
        if clause and _parts(text, clause, token, joining):
            yield clause
            clause = []
        clause.append(token)
    if clause:
        yield clause


def _parts(text: str, clause: _Clause, token: Token, joining: Collection[str]) -> bool:
    """Whether a clause ends before `token`."""
    between = text[clause[-1].end : token.start]
    if between.strip() == ":" and len(clause) <= _LABEL:
        return False
    return token.segment != clause[-1].segment or bool(PAUSE.search(between)) or token.word in joining


def _is_named(clause: _Clause) -> bool:
    """Whether a clause names an error."""
    return any(is_fault(token) or token.word in _ONE for token in clause)


def _is_ended(text: str, clause: _Clause, said: set[Token]) -> bool:
    """Whether a clause says that something is over, and nothing makes that doubtful."""
    words = {token.word for token in clause[clause[0].word == "only" :]}  # which doubts the end of others alone
    asked = text[clause[-1].end : clause[-1].end + 1] == "?"
    doubted = asked or clause[0].word in _NOT_YET or not (_NOT_OVER | _OPEN).isdisjoint(words)
    if _is_named(clause):
        return not doubted and not (_ENDED.isdisjoint(words) and said.isdisjoint(clause))
    of_it = clause[0].word in _SURELY_ENDED and any(token.word in SAME for token in clause[1:2])
    return not doubted and (of_it or any(token.word in _SURELY_ENDED for token in clause[_LEAST_SUBJECT:]))


def _is_open(clause: _Clause) -> bool:
    """Whether a clause says of an error that it is there still: `XERO01 still there`."""
    return any(token.word in _OPEN for token in clause)


def _goes_on(clause: _Clause) -> bool:
    """Whether a clause says that another thing is not over: `the other isn't`, `since then no invoice goes over`."""
    words = [token.word for token in clause]
    if tuple(words[:2]) in _SINCE_THEN:
        return any(
            word in _NOT_OVER and ABSENT.isdisjoint(words[at : at + _DENIED_WITHIN]) for at, word in enumerate(words)
        )
    while len(words) > 1 and words[-1] in _TRAILING:
        words.pop()
    return words[-1] in _DENIAL or tuple(words) == _TO_DO
