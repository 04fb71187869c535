"""
What a clause says is so, what it denies, and of what it says that it is the same or another.

Of `it was merged not archived` the one is so and the other is not; `the contact has no email` and `the email is
missing` deny the email alone. `They differ` is the denial of `they are the same`. A message and a condition are read
alike, so that the one can be held against the other.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.understanding.cues import DENYING, NOT

ABSENT = frozenset({"missing", "empty", "blank", "absent"})
"""What is said of a thing that is not there; the other words of `DENYING` stand before what they deny."""

_OF_ALL = frozenset({"neither", "nothing", "none"})
_IN_PLACE_OF = frozenset({("instead", "of"), ("rather", "than")})
_CONTRASTING = frozenset({"not", "never", "nor", "than"}) | {one for one, _ in _IN_PLACE_OF}
_SAME = frozenset({"same", "identical", "equal", "equals", "share", "shares", "sharing", "match", "matches"})
_DIFFERENT = frozenset({"different", "differ", "differs", "differing", "distinct", "another", "other"})
_ONE_MORE = frozenset({"another", "other"})  # which may also say no more than that there are several
_ARTICLES = frozenset({"a", "an", "the", "any", "its", "their", "our", "my", "his", "her", "some", "this", "that"})
_SUBJECTS = frozenset({"i", "we", "they", "he", "she", "its", "theyre"})
_SUBJECTS_WITH_VERB = frozenset({"it", "that", "this", "there"})
_BEFORE_PLACES = frozenset({"to", "with", "into", "by", "from", "for", "in", "on", "at", "as", "of", "under", "behind"})
_VERBS = frozenset({"is", "was", "are", "were", "has", "had", "got"})
_TURNING = frozenset({"just", "only", "instead"})
_JOINING = frozenset({"and", "so"})
_ABOUT_THE_ERROR = frozenset(  # words beside which `same` and `different` tell of what is seen again
    {"error", "errors", "message", "messages", "problem", "problems", "issue", "issues", "thing", "things", "result",
     "again", "still", "back", "get", "gets", "getting", "says", "shows", "happens", "happened", "question"}
)  # fmt: skip
_ONE = frozenset({"one", "ones"})


@dataclass(frozen=True, slots=True)
class Compared:
    """That some words of a clause, by their places, are `same` or different; without any, whatever is spoken of."""

    same: bool
    nouns: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Polarity:
    """
    Whether each telling word of a clause is so, by its place; None for what is only spoken of beside a denial.

    `strict` is whether the clause compares by more than `other` or `another`; `denies_all`, whether it denies whatever
    there is.
    """

    so: Mapping[int, bool | None]
    compared: tuple[Compared, ...]
    strict: bool
    denies_all: bool


@dataclass(frozen=True, slots=True)
class _Denial:
    """Words that deny, with nothing that tells between them, by the first and the place behind the last."""

    first: int
    behind: int
    is_odd: bool


def polarity_of(words: Sequence[str], tells: Collection[int]) -> Polarity:
    """What a clause says, given its words without apostrophes and the places of those that may tell something."""
    same = _comparing(words)
    telling = [at for at in tells if at not in same and not _denies(words, at)]
    so: dict[int, bool | None] = dict.fromkeys(telling, True)
    denials, over = [*_denials(words, {*telling, *same})], 0
    for one, limit in zip(denials, [*(one.first for one in denials[1:]), len(words)], strict=False):
        end = _scope_end(words, one.behind, limit, telling)
        before = [at for at in telling if over <= at < one.first]
        behind = [at for at in telling if one.behind <= at < end]
        compared = [at for at in same if one.behind <= at < end]
        over = end if behind or compared else one.behind
        if not one.is_odd:
            continue
        if _is_behind(words, one, telling) or not (behind or compared):
            compared = [at for at in same if at < one.first]
            so |= {} if compared else _denied(words, before, so=None if words[one.first] in _OF_ALL else False)
        else:
            so |= _denied(words, [at for at in behind if not compared or at < compared[0]])
            so |= _beside(words, one.first, before) if behind else {}
        same |= {at: not same[at] for at in compared}
    strict = any(words[at] not in _ONE_MORE for at in same)
    return Polarity(so, tuple(_compared(words, same, telling)), strict, not _OF_ALL.isdisjoint(words))


def _denied(words: Sequence[str], places: Sequence[int], *, so: bool | None = False) -> dict[int, bool | None]:
    """The words that are denied, and None for those that only tell of what, as in `no address for the contact`."""
    found: dict[int, bool | None] = {}
    for at in places:
        since_verb = max((one + 1 for one in range(places[0], at) if words[one] in _VERBS), default=places[0])
        found[at] = so if _BEFORE_PLACES.isdisjoint(words[since_verb:at]) else None
    return found


def _beside(words: Sequence[str], first: int, before: Sequence[int]) -> dict[int, bool | None]:
    """What a denial makes of the words before it; it leaves them alone in `paid and not voided`."""
    is_contrast = words[first] in _CONTRASTING and (first - 1 in before or words[first - 1] in _JOINING)
    return {} if is_contrast else dict.fromkeys(before, None)


def _comparing(words: Sequence[str]) -> dict[int, bool]:
    """The places of the words that say of something that it is the same or not; none where an error is meant."""
    if not _ABOUT_THE_ERROR.isdisjoint(words):
        return {}
    found = {at: word in _SAME for at, word in enumerate(words) if word in _SAME or word in _DIFFERENT}
    return {
        at: same
        for at, same in found.items()
        if not (words[at] == "other" and _is_determined(words, at)) and not _is_of_place(words, at)
    }


def _is_of_place(words: Sequence[str], at: int) -> bool:
    """Whether a word says which thing something was done to or with, as in `merged with another contact`."""
    before = at - 2 if at > 1 and words[at - 1] in _ARTICLES else at - 1
    return before >= 0 and words[before] in _BEFORE_PLACES


def _is_determined(words: Sequence[str], at: int) -> bool:
    """Whether a word stands behind one that says which is meant, as `the other`, or that there is none."""
    return at > 0 and (words[at - 1] in _ARTICLES - {"any", "some"} or words[at - 1] in DENYING | {"each"})


def _denies(words: Sequence[str], at: int) -> bool:
    if words[at] == "no" and at < len(words) - 1 and words[at + 1] in _ARTICLES | _SUBJECTS | _SUBJECTS_WITH_VERB | NOT:
        return False  # `no it was merged` answers a question
    pair = (words[at], words[at + 1] if at < len(words) - 1 else "")
    than = words[at] == "than" and not _DIFFERENT.isdisjoint(words[:at])
    return words[at] in DENYING or words[at] in ABSENT or pair in _IN_PLACE_OF or than


def _denials(words: Sequence[str], tells: Collection[int]) -> Iterator[_Denial]:
    first, last, many = -1, -1, 0
    for at in range(len(words)):
        if _denies(words, at):
            first, last, many = first if many else at, at, many + 1
        elif at in tells and many:
            yield _Denial(first, last + 1, many % 2 == 1)
            many = 0
    if many:
        yield _Denial(first, last + 1, many % 2 == 1)


def _scope_end(words: Sequence[str], behind: int, end: int, telling: Sequence[int]) -> int:
    """Up to where a denial reaches: to where something is said of another subject, once it has denied something."""
    for at in range(behind, end):
        verb = words[at + 1] if at + 1 < len(words) else ""
        opens = words[at] in _SUBJECTS | _TURNING or (words[at] in _SUBJECTS_WITH_VERB and verb in _VERBS)
        if opens and any(behind <= one < at for one in telling):
            return at
    return end


def _is_behind(words: Sequence[str], denial: _Denial, telling: Sequence[int]) -> bool:
    """Whether the words that deny stand behind what they deny, as in `the email is missing on the record`."""
    if words[denial.behind - 1] not in ABSENT or denial.first == 0:
        return False
    return denial.behind == len(words) or not (denial.behind in telling or words[denial.behind] in _ARTICLES)


def _compared(words: Sequence[str], same: Mapping[int, bool], telling: Sequence[int]) -> Iterator[Compared]:
    over = 0
    for at, is_same in sorted(same.items()):
        behind = at + 1
        while behind < len(words) and words[behind] in _ARTICLES:
            behind += 1
        last = behind
        while last + 1 in telling:
            last += 1
        if behind in telling:
            yield Compared(is_same, (last,))
            over = last + 1
            continue
        nouns = tuple(one for one in telling if over <= one < at and one + 1 not in telling)
        over = at + 1
        if nouns or (len(same) == 1 and (words[at] in _DIFFERENT or not _ONE.isdisjoint(words))):
            yield Compared(is_same, nouns)
