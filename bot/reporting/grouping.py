"""
Pastes grouped by likeness: what forty people wrote about one problem, counted as one problem.

Two pastes are alike when their words are, without what changes from case to case: numbers, addresses, short quoted
values, and the words with which people ask. An error code is no such number: pastes with different codes are never
alike. Groups are the same in whatever order the pastes come, and the time it takes grows about as their number does:
only pastes that share one of their rarest words are compared.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain, islice

from rapidfuzz import fuzz

from bot.understanding.normalize import clean, fold

ALIKE = 88.0
"""The least share of signs in common, in percent, once the words of two pastes are sorted."""

_READ = 2_000  # characters of a paste
_MOST_WORDS = 60
_COMPLETE = 4  # words from which on a paste can be the core of a longer one
_RARE = 6  # words of a paste by which others are found
_MOST_FOUND = 50  # groups that are looked up by one word
_COMPARED = 10  # groups that a paste is compared with

_EMAIL = re.compile(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
_QUOTED = re.compile(r"(?<![\w\"'])([\"'])(?! )[^\"'\n ]{1,30}(?: [^\"'\n ]{1,30}){0,2}\1(?![\w\"'])")
_RUN = re.compile(r"[^\s\"(){}\[\],;:=<>|]+")
_DIGIT = re.compile(r"\d")
_CODE = re.compile(
    r"(?<![\w/-])(?:(?P<called>[A-Z]{4,9}[-_]?\d{1,4})"
    r"|(?i:(?:error|fehler|erreur|status)(?: ?code)?[ :#]{1,3}(?P<behind>[a-z]{0,9}[-_]?\d{2,5}))"
    r"|(?i:(?P<before>[a-z]{1,9}[-_]?\d{2,4}) (?:error|fehler)))(?![\w-]|[.,]\d)"
)
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_ASKING = frozenset(
    """
    a about again all am an and any anybody anyone are as at be been but by can cannot could day did do does doing for
    from get gets getting good got guys had has have hello help hey hi how i idea ideas if im in is it its ive just keep
    keeps know me mean means morning my need now of on one or our out please pls really saw says see seeing so some
    somebody someone team thank thanks that the their them then there these they this thx to today tried try trying us
    was we were weve what whats when where which who why will with would yesterday you your
    """.split()  # noqa: SIM905 - a hundred words read better so
)


@dataclass(frozen=True, slots=True)
class Group:
    """
    Pastes that are alike, by their places in what was grouped, in rising order.

    `example` is the one that stands best for all: of the wording that came most often, or of the shortest whole one,
    the shortest. `longest` says most.
    """

    members: tuple[int, ...]
    example: int
    longest: int


@dataclass(frozen=True, slots=True)
class _Wording:
    """What stays of a paste: its different words, sorted, as one line; how many they are; and its error codes."""

    line: str
    size: int
    codes: tuple[str, ...]


def group(texts: Sequence[str]) -> list[Group]:
    """Groups of `texts` that are alike, the largest first. Each text is in exactly one group."""
    pastes: dict[_Wording, list[int]] = defaultdict(list)
    for place, text in enumerate(texts):
        pastes[_wording(text)].append(place)
    groups = (_group(wordings, pastes, texts) for wordings in _alike({w: len(pastes[w]) for w in pastes}))
    return sorted(groups, key=lambda one: (-len(one.members), texts[one.example]))


def _group(wordings: Sequence[_Wording], pastes: dict[_Wording, list[int]], texts: Sequence[str]) -> Group:
    """The group that `wordings` make, of which the first stands for all."""
    members = tuple(sorted(chain.from_iterable(pastes[wording] for wording in wordings)))
    return Group(
        members,
        example=min(pastes[wordings[0]], key=lambda place: (len(texts[place]), texts[place])),
        longest=min(members, key=lambda place: (-len(texts[place]), texts[place])),
    )


def _wording(text: str) -> _Wording:
    cleaned = clean(text[:_READ])
    codes = {re.sub(r"\W|_", "", match[match.lastgroup or 0].upper()) for match in _CODE.finditer(cleaned)}
    runs = _RUN.findall(_QUOTED.sub(" ", _EMAIL.sub(" ", cleaned)))
    bare = " ".join(run for run in runs if not _DIGIT.search(run))
    words = _telling(_WORD.findall(bare)) or _telling(_WORD.findall(cleaned)) or cleaned.casefold().split()
    different = sorted({*words[:_MOST_WORDS]})
    return _Wording(" ".join(different), len(different), tuple(sorted(codes)))


def _telling(words: Iterable[str]) -> list[str]:
    return [word for word in map(fold, words) if word not in _ASKING]


def _alike(counts: dict[_Wording, int]) -> list[list[_Wording]]:
    """
    The wordings in groups. Each joins the group whose first wording it is most like, or begins one of its own.

    Those that came most often are first, and then the shortest that are whole: what others wrote around the same words
    then joins them. The order is one of the wordings, not one of the pastes.
    """
    spread = Counter(chain.from_iterable(wording.line.split() for wording in counts))
    found: defaultdict[str, list[int]] = defaultdict(list)
    groups: list[list[_Wording]] = []
    for wording in sorted(counts, key=lambda w: (-counts[w], w.size < _COMPLETE, w.size, w.line, w.codes)):
        rare = _rarest(wording, spread)
        best = _best(wording, groups, _candidates(rare, found))
        if best is None:
            for word in rare:
                found[word].append(len(groups))
            groups.append([wording])
        else:
            groups[best].append(wording)
    return groups


def _rarest(wording: _Wording, spread: Counter[str]) -> list[str]:
    """The rarest words of a wording that another one has as well."""
    shared = (word for word in wording.line.split() if spread[word] > 1)
    return sorted(shared, key=lambda word: (spread[word], word))[:_RARE]


def _candidates(rare: Sequence[str], found: dict[str, list[int]]) -> list[int]:
    """The groups that share most of these words; among equals those that share the rarest, and then the older ones."""
    shared = Counter(chain.from_iterable(islice(found.get(word, ()), _MOST_FOUND) for word in rare))
    least = min(2, len(rare))  # one rare word in common may be chance
    return [number for number, count in shared.most_common(_COMPARED) if count >= least]


def _best(wording: _Wording, groups: Sequence[Sequence[_Wording]], candidates: Iterable[int]) -> int | None:
    best, most = None, 0.0
    for number in candidates:
        likeness = _likeness(wording, groups[number][0], max(ALIKE, most))
        if likeness > most:
            best, most = number, likeness
    return best


def _likeness(one: _Wording, other: _Wording, least: float) -> float:
    """How alike two wordings are, 0 to 100; 0 when that is less than `least`."""
    if one.codes and other.codes and not {*one.codes} & {*other.codes}:
        return 0.0
    fewer, more = min(one.size, other.size), max(one.size, other.size)
    if fewer >= _COMPLETE and fewer * 2 >= more:  # one may hold the other whole
        return fuzz.token_ratio(one.line, other.line, score_cutoff=least)
    return fuzz.ratio(one.line, other.line, score_cutoff=least)
