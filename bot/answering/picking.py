"""What a few words say that answer a question of the bot: which of several it is, or none, or that nobody knows."""

from __future__ import annotations

import re
import string
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from rapidfuzz.distance import OSA

from bot.models import Entry, Product
from bot.understanding.lexicon import stem

MOST_WORDS = 10
"""Words of a message up to which it may do no more than pick; what is longer tells something."""

_MISSPELLED = 6  # letters from which a word may be a name with a slip in it
_SLIPS = 2  # letters that are wrong, missing, too many or swapped in it

_POSITIONS: Mapping[str, int] = {
    "1": 0, "1st": 0, "first": 0, "former": 0, "one": 0,
    "2": 1, "2nd": 1, "second": 1, "two": 1,
    "3": 2, "3rd": 2, "third": 2, "three": 2,
}  # fmt: skip
_SPELT = frozenset({"one", "two", "three"})  # which may as well stand for a thing: "this one"
_LAST = frozenset({"last", "latter", "bottom"})
_ALL = frozenset({"both", "all", "each", "every"})
_NONE = frozenset({"no", "nope", "nah", "none", "neither", "else", "different"})
_AROUND_NONE = _NONE | {"not", "nothing", "something", "any", "either"}
_YES = frozenset({"yes", "yep", "yeah", "yup", "correct", "exactly"})
_UNSURE = (
    "no idea", "no clue", "not sure", "unsure", "dont know", "do not know", "idk", "dunno", "cant tell", "cannot tell",
    "cant say", "how do i know", "how can i know", "how do i tell", "how can i tell", "how do i find out",
    "how should i know", "where do i see", "where can i see", "what do you mean",
    "which one is it", "which is it", "whats the difference", "what is the difference",
)  # fmt: skip
_SIGNS: Mapping[str, str] = {
    "👍": " yes ", "✅": " yes ", "👎": " no ", "🤷": " unsure ", "1️⃣": " 1 ", "2️⃣": " 2 ", "3️⃣": " 3 ",
    ":+1:": " yes ", ":thumbsup:": " yes ", ":white_check_mark:": " yes ", ":-1:": " no ", ":thumbsdown:": " no ",
    ":shrug:": " unsure ", ":one:": " 1 ", ":two:": " 2 ", ":three:": " 3 ",
}  # fmt: skip
_SAYS_NOTHING = frozenset(
    {"a", "an", "the", "it", "its", "is", "was", "has", "be", "would", "should", "must", "this", "that", "these",
     "those", "them", "of", "in", "on", "at", "from", "for", "with", "by", "and", "to", "i", "im", "id", "we", "our",
     "my", "mine", "ours", "us", "me", "you", "think", "guess", "say", "mean", "maybe", "probably", "use", "using",
     "are", "am", "option", "number", "nr", "answer", "choice", "case", "product", "app", "please", "pls", "thanks",
     "thank", "message", "says", "shows", "code", "actually", "really", "hi", "oh", "ah", "so", "well", "sorry", "just",
     "only", "definitely", "looks", "like", "ones", "thing",
     "problem", "issue", "error", "xero", "two", "three", "one"}
)  # fmt: skip

_PLACING = _SAYS_NOTHING.union(_POSITIONS, _LAST)

_NAMES_NOTHING = frozenset(  # words that tell one problem from another only by chance
    {"not", "no", "cannot", "cant", "can", "do", "does", "did", "dont", "doesnt", "have", "had", "been", "but", "as",
     "export", "exports", "exported", "sync", "syncs", "synced", "syncing", "or", "if", "still",
     "again", "now", "also", "too", "then", "when", "since", "after", "before", "there", "they",
     "he", "she", "his", "her", "any", "some", "same", "other", "others", "every", "all", "both", "each", "help",
     "helped", "work", "works", "worked", "working", "fail", "fails", "failed", "failing", "fix", "fixed", "try",
     "tried", "get", "got", "see", "back", "today", "yesterday", "here", "what", "how", "why", "who", "where", "up"}
)  # fmt: skip
_ADDING = 6  # words of a message that does no more than add a problem to what was said before
_ADDS = frozenset({"too", "also", "likewise", "either"})
_EACH = re.compile(r"\b(?:both|neither|all (?:of (?:them|these|those)|two|three|the errors|are|still|fail\w*))\b")
_LEFT = re.compile(  # "now only XERO11", "just the second one left"
    r"\b(?:now|its|it's|leaves|still|thats|that's|and|so|but)\s(?:just|only)\b|^\W*(?:just|only)\b"
    r"|\b(?:left|remains|remaining)\b",
    re.IGNORECASE,
)
_ALONE = re.compile(r"\b(?:only|merely|just)\s(?:the|that|this|one|\w+\d)\b", re.IGNORECASE)  # "only XERO11 is fixed"
_REST = re.compile(r"\b(?:others?|rest)\b", re.IGNORECASE)
_ORDINAL = re.compile(  # "the first one", "that second error"; no "first of all", no "the first step"
    rf"\b(?:the|that|this|my|our|your)\s+({'|'.join(word for word in (*_POSITIONS, *_LAST) if word not in _SPELT)})"
    r"(?:\s+(?:one|error|problem|issue|message)\b|(?=\s*(?:[?.!,;:)]|$)))",
    re.IGNORECASE,
)
_NUMBERING = frozenset({"number", "nr", "option"})
_TIMES = frozenset({"time", "times", "week", "weeks", "night", "month", "months", "year", "thing"})
_PART = re.compile(
    r"[,;.!?]+(?=\s|$)|\n|\s[-\u2013\u2014]+\s|\b(?:but|however|although|though|while|whereas|and|yet)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Pick:
    """
    What somebody picked.

    `these`: what stands at `places`, counted from 0; `none`: nothing of it; `unsure`: they do not know; `unclear`: they
    pick, but it does not say what. `by` is what they name of one: its place, its product alone, or itself.
    """

    kind: Literal["these", "none", "unsure", "unclear"]
    places: tuple[int, ...] = ()
    by: Literal["place", "product", "name"] = "place"


def says_a_place(text: str) -> bool:
    """Whether a message says no more than the place of one of several."""
    words = words_of(text)
    return bool(words) and not set(_POSITIONS).union(_LAST).isdisjoint(words) and _PLACING.issuperset(words)


def may_pick(text: str) -> bool:
    """Whether a message is short enough to do no more than pick."""
    return 0 < len(words_of(text)) <= MOST_WORDS


def picked(text: str, offered: Sequence[tuple[Entry, Product]]) -> Pick | None:
    """What `text` picks of what was offered, in its order; None when it says something else."""
    words = words_of(text)
    if not may_pick(text) or not offered:
        return None
    said = f" {' '.join(words)} "
    if any(f" {phrase} " in said for phrase in _UNSURE):
        return Pick("unsure")
    if places := _places(words, len(offered)):
        return _at(places, len(offered)) if _PLACING.issuperset(words) else None
    return _by_content([word for word in words if word not in _SAYS_NOTHING], offered)


def _by_content(content: Sequence[str], offered: Sequence[tuple[Entry, Product]]) -> Pick | None:
    """What words pick that name no place, without those that say nothing."""
    if content and set(content) <= _ALL:
        return Pick("these", tuple(range(len(offered))))
    if _NONE.intersection(content) and _AROUND_NONE.issuperset(content):
        return Pick("none")
    if content and _YES.issuperset(content):
        return Pick("these", (0,)) if len(offered) == 1 else Pick("unclear")
    named = [place for place, one in enumerate(offered) if content and _names(content, *one)]
    if len(named) != 1:
        return None
    product = _all_in(content, {word for name in offered[named[0]][1].names for word in words_of(name)})
    return Pick("these", (named[0],), "product" if product else "name")


@dataclass(frozen=True, slots=True)
class Told:
    """Which of several problems a message names, by their places: those that it says are still there, or are over."""

    failing: tuple[int, ...] = ()
    over: tuple[int, ...] = ()
    is_plain: bool = False
    """Whether it says in so many words that those are still there, or adds them to what was said before."""


def told_of(
    text: str,
    names: Sequence[Collection[str]],
    numbered: Sequence[int],
    is_over: Callable[[str], bool | None],
) -> Told:
    """
    What a message says of problems, each given by the `names` that none of the others has, see `own_names`.

    `numbered` are the places of those that "the first one" and "both" are about. `is_over` tells of a part of the
    message whether something is over in it, and None where it does not say; then what stands behind it does, else what
    stands before it: in "SI-1 and SI-2 are fixed" both are over.
    """
    parts = [part for part in _PART.split(text) if words_of(part)]
    states = [is_over(part) for part in parts]
    failing: list[int] = []
    over: list[int] = []
    words = words_of(text)
    plain, rest, only = len(words) <= _ADDING and not _ADDS.isdisjoint(words), False, False
    for at, part in enumerate(parts):
        said = (state for state in (*states[at:], *reversed(states[:at])) if state is not None)
        state = next(said, False)
        found = _named_in(part, names, numbered)
        (over if state else failing).extend(found)
        alone = bool(found and states[at] and _ALONE.search(part))
        others = alone or (bool(_REST.search(part)) and not state)
        rest = rest or others
        plain = plain or alone or ((bool(found) or others) and states[at] is False)
        if found and not states[at] and _LEFT.search(part):
            failing, only, plain = (failing if only else found), True, True
    if only:
        over.extend(place for place in range(len(names)) if place not in failing)
    if rest and over:
        failing.extend(place for place in numbered if place not in over)
    kept = tuple(sorted(set(failing)))
    return Told(kept, tuple(sorted(set(over).difference(kept))), plain and bool(kept))


def own_names(problems: Sequence[tuple[Entry, Product, str]]) -> list[frozenset[str]]:
    """
    By which words each problem can be named that none of the others has, as stems.

    They are those of its title, its codes and its product, and of the words in which somebody told it: a record number
    in them points to it. Its codes are its own even where one line tells of several: `XERO01 and XERO11 on one report`.
    """
    codes = [frozenset(stem(word) for code in entry.codes for word in words_of(code)) for entry, _, _ in problems]
    every = [
        frozenset(map(stem, (_words_of_one(entry, product) | {*words_of(told)}) - _SAYS_NOTHING - _NAMES_NOTHING))
        for entry, product, told in problems
    ]
    return [_of_this_alone(every, at) | _of_this_alone(codes, at) for at in range(len(every))]


def _of_this_alone(every: Sequence[frozenset[str]], at: int) -> frozenset[str]:
    return every[at].difference(*(other for place, other in enumerate(every) if place != at))


def _named_in(part: str, names: Sequence[Collection[str]], numbered: Sequence[int]) -> list[int]:
    """The places of the problems that a part of a message names, by a number or by their own words."""
    words = words_of(part)
    if _EACH.search(" ".join(words)):
        return [*numbered]
    counted = [
        word
        for before, word, behind in zip(["", *words], words, [*words[1:], ""], strict=False)
        if not (word.isdigit() and before not in _NUMBERING) and behind not in _TIMES
    ]
    if places := _places(counted, len(numbered)):
        return [numbered[place] for place in places if place < len(numbered)]
    stems = {stem(word) for word in words}
    return [place for place, own in enumerate(names) if not stems.isdisjoint(own)]


def words_of(text: str) -> list[str]:
    """The words of a short text in small letters, without apostrophes; a sign such as a thumb is a word as well."""
    plain = re.sub(r":skin-tone-\d:|[\U0001f3fb-\U0001f3ff]", "", text.casefold())
    for sign, word in _SIGNS.items():
        plain = plain.replace(sign, word)
    return re.findall(r"\w+", re.sub(r"['\u2019]", "", plain))


def places_in(text: str, many: int) -> list[int]:
    """The places of `many` that a message names, as in `is the second one urgent?`; those that there are."""
    if says_a_place(text):
        return [place for place in _places(words_of(text), many) if place < many]
    named = [word.casefold() for word in _ORDINAL.findall(text)]
    return [place for place in _places(named, many) if place < many]


def _places(words: Sequence[str], many: int) -> list[int]:
    """The places that words name, in their order. In "the second one", "one" is no number."""
    places = []
    for before, word in pairwise(["", *words]):
        number = _POSITIONS.get(word)
        spelt = word in _SPELT and before not in _NUMBERING
        if number is not None and not (spelt and len(words) > 1):
            places.append(number)
        elif word in _LAST:
            places.append(many - 1)
    return list(dict.fromkeys(places))


def _at(places: Sequence[int], many: int) -> Pick:
    return Pick("these", tuple(places)) if max(places) < many else Pick("unclear")


def _names(content: Sequence[str], entry: Entry, product: Product) -> bool:
    """Whether words name nothing but an entry or its product, perhaps with a slip of the pen."""
    return _all_in(content, _words_of_one(entry, product))


def _all_in(content: Sequence[str], words: Collection[str]) -> bool:
    return all(word in words or _is_nearly(word, words) for word in content)


def _is_nearly(word: str, words: Iterable[str]) -> bool:
    if len(word) < _MISSPELLED:
        return False
    near = (other for other in words if len(other) >= _MISSPELLED)
    return any(OSA.distance(word, other, score_cutoff=_SLIPS) <= _SLIPS for other in near)


def _words_of_one(entry: Entry, product: Product) -> set[str]:
    numbers = (code.lstrip(string.ascii_uppercase) for code in entry.codes)
    texts = (entry.title, *entry.codes, *numbers, *product.names)
    return {word for text in texts for word in words_of(text)} - _SAYS_NOTHING
