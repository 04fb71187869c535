"""
Which part of a message tells of which problem, where it tells of several.

What stands at one of them, as its error text or its report, must not be filled in for another.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

from bot.extracting.view import View, view
from bot.models import Match
from bot.understanding.excerpt import READ_WHOLE
from bot.understanding.normalize import Token, clean, plain_words, tokenize

_SEVERAL = 2
_SEAM = 2  # words on either side of a full stop by which an error text is known again
_PAUSE = re.compile(r"[,;]\s|\s[-&+/]\s")
_JOINING = frozenset({"and", "plus", "also", "und", "et", "y", "e", "en", "but", "now", "then"})
_SPACE = re.compile(r"\s")
_QUOTED = re.compile(r"[.!?]?[\"'][^\S\n]*")
_QUOTED_THEN = re.compile(r"[.!?]?[\"'][^\S\n]*[,(:-]{1,2}[^\S\n]*")


@dataclass(frozen=True, slots=True)
class Part:
    """What a message says of one problem, and what stands `around` that: with the others told of in its sentence."""

    text: str
    around: str


def parts(text: str, matches: Sequence[Match], errors: Iterable[str] = ()) -> dict[str, Part]:
    """
    The parts of a message by the entries that it tells of, in order; nothing where it tells of one, or is a long log.

    `matches` are what the matcher finds in it, `errors` the error texts of their entries, within which no sentence
    ends. Each part begins with its sentence, or where another one is told of in that, with its clause.
    """
    if len(matches) < _SEVERAL or len(text) > READ_WHOLE:
        return {}
    seen = view(text)
    tokens = tokenize(seen.plain)
    begun = _begun(text, tokens, sorted({match.start for match in matches}))
    if not tokens or len(begun) < _SEVERAL:
        return {}
    seams = frozenset(seam for error in errors for seam in _seams(plain_words(clean(error))))
    cuts, sentences = [0], [0]
    for (_, before), (_, at) in pairwise(begun.items()):
        sentence = _sentence(seen, tokens, before, at, seams)
        cuts.append(_place(seen, tokens, _clause(seen, tokens, before, at) if sentence is None else sentence))
        sentences.append(sentences[-1] if sentence is None else cuts[-1])
    ends, behind = [*cuts[1:], len(text)], [*sorted(set(sentences)), len(text)]
    found: dict[str, Part] = {}
    for start, cut, end, sentence in zip(begun, cuts, ends, sentences, strict=True):
        around = text[sentence : behind[behind.index(sentence) + 1]]
        for match in matches:
            if match.start == start:
                found[match.entry] = Part(text[cut:end].strip(), around.strip())
    return found


def is_of(text: str, whole: str) -> bool:
    """Whether the words of a text, if it has any, stand in another one, whatever Slack has put around them."""
    words = _words_of(text)
    return bool(words.strip()) and words in _words_of(whole)


def left_of(whole: str, texts: Sequence[str]) -> str:
    """The lines of a text whose words stand in one of the other texts, whatever Slack has put around them."""
    there = [_words_of(one) for one in texts]
    lines = ((line, _words_of(line)) for line in whole.split("\n"))
    return "\n".join(line for line, words in lines if words.strip() and any(words in one for one in there))


def _words_of(text: str) -> str:
    """The words of a text between spaces, so that no part of a word is taken for a word."""
    return f" {' '.join(plain_words(clean(text)))} "


def _begun(text: str, tokens: Sequence[Token], starts: Sequence[int]) -> dict[int, int]:
    """
    The words of a message, by number, at which its matches begin, by their places in the cleaned text.

    Cleaned texts lack what nobody said, such as addresses, and the codes in them are written as they should be.
    """
    cleaned = tokenize(clean(text))
    if not cleaned:
        return {}
    words = SequenceMatcher(None, [one.word for one in cleaned], [one.word for one in tokens], autojunk=False)
    blocks = words.get_matching_blocks()
    begun: dict[int, int] = {}
    for start in starts:
        number = min(range(len(cleaned)), key=lambda n: abs(cleaned[n].start - start))
        block = next(one for one in blocks if number < one.a + one.size or not one.size)
        at = block.b + max(0, number - block.a)
        if at < len(tokens) and at not in begun.values():
            begun[start] = at
    return begun


def _seams(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Each two words of a text with the two behind them."""
    return (tuple(words[at : at + 2 * _SEAM]) for at in range(len(words) - 2 * _SEAM + 1))


def _sentence(
    seen: View, tokens: Sequence[Token], before: int, at: int, seams: Collection[tuple[str, ...]]
) -> int | None:
    """The word with which the sentence of the word `at` begins; None if the word `before` stands in it as well."""

    def begins(number: int) -> bool:
        if tokens[number].segment == tokens[number - 1].segment or _goes_on(seen, tokens, number):
            return False
        return tuple(one.word for one in tokens[max(0, number - _SEAM) : number + _SEAM]) not in seams

    return next((number for number in range(at, before, -1) if begins(number)), None)


def _goes_on(seen: View, tokens: Sequence[Token], number: int) -> bool:
    """Whether a sentence goes on with a word behind a quotation, even if that ends in a full stop."""
    start = tokens[number].start
    between = seen.plain[tokens[number - 1].end : start]
    if _QUOTED.fullmatch(between):
        return not seen.plain[start].isupper()
    return _QUOTED_THEN.fullmatch(between) is not None


def _clause(seen: View, tokens: Sequence[Token], before: int, at: int) -> int:
    """The word with which the clause of the word `at` begins, behind the word `before`."""

    def begins(number: int) -> bool:
        between = seen.plain[tokens[number - 1].end : tokens[number].start]
        return tokens[number].word in _JOINING or _PAUSE.search(between) is not None

    return next((number for number in range(at, before, -1) if begins(number)), at)


def _place(seen: View, tokens: Sequence[Token], number: int) -> int:
    """Where in the message, with Slack's markup, a word begins with the signs before it."""
    space = _SPACE.search(seen.plain, tokens[number - 1].end, tokens[number].start)
    return seen.origin(space.start()) + 1 if space else seen.origin(tokens[number].start)
