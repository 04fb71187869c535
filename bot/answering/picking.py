"""What a few words say that answer a question of the bot: which of several it is, or none, or that nobody knows."""

from __future__ import annotations

import re
import string
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from rapidfuzz.distance import OSA

from bot.models import Entry, Product

MOST_WORDS = 10
"""Words of a message up to which it may do no more than pick; what is longer tells something."""

_MISSPELLED = 6  # letters from which a word may be a name with a slip in it
_SLIPS = 2  # letters that are wrong, missing, too many or swapped in it

_POSITIONS: Mapping[str, int] = {
    "1": 0, "1st": 0, "first": 0, "former": 0, "one": 0,
    "2": 1, "2nd": 1, "second": 1, "two": 1,
    "3": 2, "3rd": 2, "third": 2, "three": 2,
}  # fmt: skip
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


@dataclass(frozen=True, slots=True)
class Pick:
    """
    What somebody picked.

    `these`: what stands at `places`, counted from 0; `none`: nothing of it; `unsure`: they do not know; `unclear`: they
    pick, but it does not say what.
    """

    kind: Literal["these", "none", "unsure", "unclear"]
    places: tuple[int, ...] = ()


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
        return _at(places, len(offered)) if _SAYS_NOTHING.union(_POSITIONS, _LAST).issuperset(words) else None
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
    return Pick("these", (named[0],)) if len(named) == 1 else None


def singled_out(text: str, phrases: Iterable[str], offered: Sequence[tuple[Entry, Product]]) -> int | None:
    """
    Which of several a message is about that says something by one of `phrases`; None when it does not say.

    Of "the first one is fixed, the second still fails" that is the second: what stands last before the phrase counts.
    """
    words = words_of(text)
    said = f" {' '.join(words)} "
    found = [
        (at, len(p)) for phrase in phrases if (p := f" {' '.join(words_of(phrase))} ") and (at := said.find(p)) >= 0
    ]
    if not found:
        return None
    at, length = min(found)
    for part, latest in ((said[:at], True), (said[at + length - 1 :], False)):
        places = _places(part.split(), len(offered))
        if places and max(places) < len(offered):
            return places[-1 if latest else 0]
    rest = {word for word in (said[:at] + said[at + length - 1 :]).split() if word not in _SAYS_NOTHING}
    shared = [len(rest & _own_words(one, offered)) for one in offered]
    best = max(shared)
    return shared.index(best) if best and shared.count(best) == 1 else None


def words_of(text: str) -> list[str]:
    """The words of a short text in small letters, without apostrophes; a sign such as a thumb is a word as well."""
    plain = re.sub(r":skin-tone-\d:|[\U0001f3fb-\U0001f3ff]", "", text.casefold())
    for sign, word in _SIGNS.items():
        plain = plain.replace(sign, word)
    return re.findall(r"\w+", re.sub(r"['\u2019]", "", plain))


def _places(words: Sequence[str], many: int) -> list[int]:
    """The places that words name, in their order. In "the second one", "one" is no number."""
    places = []
    for before, word in pairwise(["", *words]):
        number = _POSITIONS.get(word)
        spelt = word in {"one", "two", "three"} and before not in {"number", "nr", "option"}
        if number is not None and not (spelt and len(words) > 1):
            places.append(number)
        elif word in _LAST:
            places.append(many - 1)
    return list(dict.fromkeys(places))


def _at(places: Sequence[int], many: int) -> Pick:
    return Pick("these", tuple(places)) if max(places) < many else Pick("unclear")


def _names(content: Sequence[str], entry: Entry, product: Product) -> bool:
    """Whether words name nothing but an entry or its product, perhaps with a slip of the pen."""
    words = _words_of_one(entry, product)
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


def _own_words(one: tuple[Entry, Product], offered: Sequence[tuple[Entry, Product]]) -> set[str]:
    """The words of one that none of the others has."""
    others = (_words_of_one(*other) for other in offered if other is not one)
    return _words_of_one(*one).difference(*others)
