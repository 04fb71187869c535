"""
What a message says that it is not about, beside what it is about, as in `It used to be XERO11, now it's XERO01`.

It was so before, is mended, is only others', or is denied. Whether what is left tells of an error by itself is for the
matcher to see.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from bot.understanding.cues import NOT, QUOTES, is_fault
from bot.understanding.normalize import Token

_JOINING = frozenset({"and", "but", "yet", "so"})
_BESIDES = frozenset({"also", "too", "both", "still", "well", "plus", "additionally", "either"})
_IT = frozenset({"it", "its", "that", "thats", "this"})
_MINE = frozenset({"i", "im", "ive", "my", "mine", "we", "our", "ours", "now", "rather", "actually"})
_NOW = frozenset({"now", "today"})
_NOW_WITHIN = 8  # words, as in `the export of this customer now ends with`
_NEXT = frozenset({"then", "after", "afterwards", "next"})  # at the beginning of what came next

_BEING = frozenset({"is", "was", "no"})  # between `it` and the negation
_NEGATING = frozenset({"not", "isnt", "wasnt", "longer"})
_NEGATED_WITHIN = 4  # words, as in `it is no longer`
_DETERMINERS = frozenset({"the", "a", "an", "this", "that", "any", "my", "our"})
_BUT_ME = frozenset({("except", "me"), ("except", "us"), ("than", "me"), ("than", "us")})

_INSTEAD_OF = ["instead", "of"]
_USED_TO = ("used", "to")
_AGO = frozenset({"yesterday", "before", "previously", "earlier", "originally", "initially", "formerly"})
_WAS = frozenset({"was", "were", "said"})
_WAS_WITHIN = 12  # words, as in `before the upgrade to Practice Pro it was`
_MENDED = frozenset({"fixed", "solved", "resolved", "sorted", "cleared"})
_WHO = frozenset({"i", "we", "ive", "weve", "you", "they", "support", "have", "has", "already", "finally", "just"})
_DONE = _MENDED | {"done", "gone"}  # the last word of what is said to be over
_LEAST = 3  # words of what is said to be over at its end

_PAUSE = re.compile(r"[,;:] | - ")

_Clause = Sequence[Token]


def earlier(text: str, tokens: Sequence[Token]) -> tuple[int, int] | None:
    """From where to where a message tells of what it is not about, in characters; None where it does not."""
    clauses = _clauses(text, tokens)
    words = [[token.word for token in clause] for clause in clauses]
    for at, clause in enumerate(clauses[:-1]):
        if _is_denied(text, clause):
            behind = _instead(clauses, at) or _next_sentence(clauses, at)
        else:
            behind = _afterwards(words, at)
        if behind and all(_BESIDES.isdisjoint(more) for more in words[behind:]):
            first = next(one[0] for one in clauses if one[0].segment == clause[0].segment)
            return first.start, clauses[behind][0].start
    return None


def _clauses(text: str, tokens: Sequence[Token]) -> list[list[Token]]:
    """A message by its sentences, commas and colons, and before words such as `but`."""
    found: list[list[Token]] = []
    for token in tokens:
        last = found[-1][-1] if found else None
        ends = last is None or token.segment != last.segment or _PAUSE.search(text[last.end : token.start])
        if ends or token.word in _JOINING:
            found.append([])
        found[-1].append(token)
    return found


def _is_denied(text: str, clause: _Clause) -> bool:
    """
    Whether a clause says what it is not, or that all others have it: `It isn't XERO11`, `It's no longer the token`.

    What it does not do is a problem of its own: `It isn't syncing`.
    """
    words = [token.word for token in clause]
    if not _BUT_ME.isdisjoint(pairwise(words)):
        return True
    negated = next((at for at, word in enumerate(words[:_NEGATED_WITHIN]) if word in _NEGATING), len(words))
    if words[0] not in _IT or not _BEING.issuperset(words[1:negated]) or negated + 1 >= len(words):
        return False
    what = clause[negated + 1]
    return is_fault(what) or what.word in _DETERMINERS or text[what.start - 1] in QUOTES


def _instead(clauses: Sequence[_Clause], at: int) -> int | None:
    """The clause that says what it is, behind the one at `at`, which says what it is not."""
    rest = range(at + 1, len(clauses))
    return next((n for n in rest if _opening([token.word for token in clauses[n]]) in _IT | _MINE), None)


def _next_sentence(clauses: Sequence[_Clause], at: int) -> int | None:
    return next((n for n in range(at + 1, len(clauses)) if clauses[n][0].segment != clauses[at][0].segment), None)


def _afterwards(words: Sequence[Sequence[str]], at: int) -> int | None:
    """The clause that says what is so now, when the one at `at` says what was so before; None when it does not."""
    said, rest = words[at], range(at + 1, len(words))
    if said[:2] == _INSTEAD_OF:
        return rest.start
    if not (_is_past(said) or _is_mended(said)):
        return None
    return next((n for n in rest if _opening(words[n]) in _NEXT or not _NOW.isdisjoint(words[n][:_NOW_WITHIN])), None)


def _opening(words: Sequence[str]) -> str:
    """The first word of a clause that is not one like `but`."""
    return next((word for word in words if word not in _JOINING), "")


def _is_past(words: Sequence[str]) -> bool:
    """Whether a clause tells of what was: `We used to get XERO11`, `Yesterday it was XERO11`."""
    was = words[0] == "was" or (words[0] in _AGO and not _WAS.isdisjoint(words[:_WAS_WITHIN]))
    return was or _USED_TO in pairwise(words)


def _is_mended(words: Sequence[str]) -> bool:
    """Whether a clause says that something is over: `I fixed the connection`, `and that one's done`."""
    done = len(words) >= _LEAST and words[-1] in _DONE and NOT.isdisjoint(words)
    return done or next((word for word in words if word not in _WHO), "") in _MENDED
