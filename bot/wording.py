"""From a verdict to what a reply needs: the candidates of a question back, and the right kind of "I don't know"."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable
from dataclasses import dataclass

from bot.models import KnowledgeBase, Verdict
from bot.render import Choice, NoAnswer
from bot.understanding.matching import Matcher

EXAMPLES = 2
"""Errors that a greeting shows to try."""

WORTH_NAMING = 0.04
"""The probability from which an entry is worth a question."""

_MOST_CHOICES = 3
_SHORT = 25  # words of a message that asks for something; what is longer is mostly something pasted
_FOLLOW_UP = 12  # words of a message that says no more than that an answer did not help
_SMALL_TALK = 12  # words up to which a message without any error in it may be a mere greeting


@dataclass(frozen=True, slots=True)
class Prompt:
    """Something to try: what it is called, and the message that tries it."""

    title: str
    message: str


def choices(knowledge: KnowledgeBase, verdict: Verdict) -> list[Choice]:
    """The candidates that are worth a question; when there is only one, those that its authors relate to it as well."""
    likely = [c for c in verdict.candidates if c.score >= WORTH_NAMING] or list(verdict.candidates[:1])
    found = [choice(knowledge, c.entry, c.score) for c in likely]
    if len(found) == 1:
        related = (other for other in found[0].entry.related if other in knowledge.entries)
        found += [choice(knowledge, other, 0.0) for other in itertools.islice(related, _MOST_CHOICES - 1)]
    return found


def choice(knowledge: KnowledgeBase, entry_id: str, score: float) -> Choice:
    """One candidate with its entry and product."""
    entry = knowledge.entries[entry_id]
    return Choice(entry, knowledge.products[entry.product], score)


def no_answer(matcher: Matcher, knowledge: KnowledgeBase, verdict: Verdict, text: str, *, addressed: bool) -> NoAnswer:
    """Why there is no answer, and what helps to find one."""
    products = tuple(knowledge.products.values())
    named = sorted(matcher.lexicon.read(text).products)
    product = knowledge.products[named[0]] if len(named) == 1 else None
    if verdict.foreign_code:
        codes = tuple(code for entry in knowledge.entries.values() for code in entry.codes)
        return NoAnswer("foreign_code", products, product, read=text, code=verdict.foreign_code, codes=codes)
    if not text.strip():
        return NoAnswer("empty", products, examples=examples(knowledge))
    if not addressed:
        return NoAnswer("unknown_xero", products, product)
    if verdict.in_trouble or verdict.about_xero or len(text.split()) > _SMALL_TALK:
        return NoAnswer("unknown", products, product, read=text)
    return NoAnswer("no_error", products, examples=examples(knowledge))


def asks_for_human(text: str, phrases: Iterable[str]) -> bool:
    """Whether a short message asks for a human by one of `phrases`."""
    return _holds(text, phrases, _SHORT)


def says_unhelped(text: str, phrases: Iterable[str]) -> bool:
    """Whether a message says in a few words, by one of `phrases`, that an answer did not help."""
    return _holds(text, phrases, _FOLLOW_UP)


def _holds(text: str, phrases: Iterable[str], most: int) -> bool:
    """Whether a message of at most `most` words holds one of `phrases`, with or without its apostrophes."""
    words = _words(text)
    return len(words) <= most and any(f" {' '.join(_words(phrase))} " in f" {' '.join(words)} " for phrase in phrases)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", re.sub(r"['\u2019]", "", text.casefold()))


def examples(knowledge: KnowledgeBase) -> tuple[str, ...]:
    """Errors to try, each of another product."""
    return tuple(prompt.message for prompt in prompts(knowledge)[:EXAMPLES])


def prompts(knowledge: KnowledgeBase) -> list[Prompt]:
    """An error to try for each product."""
    first: dict[str, Prompt] = {}
    for entry in knowledge.entries.values():
        if entry.errors:
            first.setdefault(entry.product, Prompt(entry.title, entry.with_examples(entry.errors[0].text)))
    return list(first.values())
