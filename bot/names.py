"""Names as people type them: what counts when two are compared, and what does not."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from rapidfuzz import process
from rapidfuzz.distance import OSA

_NEAR = 0.59  # of 1: how alike two names are, so that one is taken for the other misspelled

_ACCENTS = dict.fromkeys(range(0x300, 0x370))  # only these: in other scripts marks make another word
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "\u0131": "i"})
_AND = str.maketrans({"&": " and ", "+": " and "})


def fold(name: str) -> str:
    """
    `name` without case, accents, spaces, hyphens and any other sign; `&` and `+` count as "and".

    Two names are the same when this is the same: `Bäckerei & Söhne` is `backerei-and-sohne`. Empty when `name` holds
    neither a letter nor a digit.
    """
    bare = unicodedata.normalize("NFKD", name.translate(_AND)).translate(_ACCENTS).casefold().translate(_LETTERS)
    return "".join(sign for sign in bare if sign.isalnum() or unicodedata.category(sign)[0] == "M")


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The one of `known` that `name` was probably meant to be, in whatever case; None when none is near."""
    alike = OSA.normalized_similarity
    found = process.extractOne(name, known, scorer=alike, processor=str.lower, score_cutoff=_NEAR)
    return found[0] if found else None
