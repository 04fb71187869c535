"""From a verdict to what a reply needs: candidates, the right "I don't know", and that only English is read."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from bot.answering.followups import CERTAIN, asks
from bot.answering.languages import foreign_language
from bot.answering.wishes import asks_about_bot, holds_any, names_outage, small_talk, tells_too_little
from bot.models import KnowledgeBase, Match, Product, Verdict, Vocabulary
from bot.rendering.render import Choice, NoAnswer, OtherLanguage
from bot.understanding.lexicon import Query
from bot.understanding.matching import Matcher

EXAMPLES = 2
"""Errors that a greeting shows to try."""

WORTH_NAMING = 0.04
"""The probability from which an entry is worth a question."""

LIKELY = 0.5
"""The probability from which an entry is worth a question where nobody asked, and need not be offered beside others."""

GUESSED = 0.4
"""The probability from which an entry is worth a question to who says hardly more than that something is wrong."""

NAMED = 0.2
"""The probability from which an entry is the answer to who names its code to the bot."""

_MOST_CHOICES = 3
_SMALL_TALK = 12  # words up to which a message without any error in it may be a mere greeting


@dataclass(frozen=True, slots=True)
class Prompt:
    """Something to try: what it is called, and the message that tries it."""

    title: str
    message: str


def named_by_code(knowledge: KnowledgeBase, verdict: Verdict, text: str) -> set[str]:
    """The candidates whose codes stand in a message."""
    return {c.entry for c in verdict.candidates if holds_any(text, knowledge.entries[c.entry].codes)}


def unless_untold(verdict: Verdict, query: Query, vocabulary: Vocabulary) -> Verdict:
    """A verdict, but that nothing is guessed of who has told nothing of an error, only that there is one."""
    best = max((candidate.score for candidate in verdict.candidates), default=0.0)
    untold = tells_too_little(query, vocabulary.vague) or (best < GUESSED and tells_nothing_certain(query, vocabulary))
    return verdict.model_copy(update={"outcome": "none"}) if verdict.outcome == "ask" and untold else verdict


def tells_nothing_certain(query: Query, vocabulary: Vocabulary) -> bool:
    """Whether a message says that something is wrong, and at most with what, see `tells_too_little`."""
    return tells_too_little(query, (*vocabulary.vague, *vocabulary.areas))


def choices(knowledge: KnowledgeBase, verdict: Verdict, named: Collection[str] = (), text: str = "") -> list[Choice]:
    """
    The candidates that are worth a question; when there is only one, those that its authors relate to it as well.

    `named` are the keys of the products that the message names. When the likeliest entry belongs to one of them, none
    of another product is offered, so that nobody is asked which product it is who has said so. Beside entries whose
    codes stand in its `text` no others are offered. Nor are they beside one that is likely and belongs to another
    product: what is asked then is whether it is that product.
    """
    coded = named_by_code(knowledge, verdict, text)
    worth = [c for c in verdict.candidates if c.score >= WORTH_NAMING] or list(verdict.candidates[:1])
    if knowledge.entries[worth[0].entry].product in named:
        worth = [c for c in worth if knowledge.entries[c.entry].product in named]
    likely = [c for c in verdict.candidates if c.entry in coded] or worth
    found = [choice(knowledge, c.entry, c.score) for c in likely]
    if len(found) == 1 and not coded and (found[0].score < LIKELY or found[0].product.id in named):
        related = (other for other in found[0].entry.related if other in knowledge.entries)
        found += [choice(knowledge, other, 0.0) for other in itertools.islice(related, _MOST_CHOICES - 1)]
    return [replace(one, named=one.product.id in named) for one in found]


def choice(knowledge: KnowledgeBase, entry_id: str, score: float) -> Choice:
    """One candidate with its entry and product."""
    entry = knowledge.entries[entry_id]
    return Choice(entry, knowledge.products[entry.product], score)


def no_answer(  # noqa: PLR0911, PLR0913 - one for each kind; the last is what somebody says later
    matcher: Matcher,
    knowledge: KnowledgeBase,
    verdict: Verdict,
    text: str,
    *,
    addressed: bool,
    product: str | None = None,
) -> NoAnswer:
    """Why there is no answer, and what helps to find one. `product` is the key of one known from elsewhere."""
    products = tuple(knowledge.products.values())
    whose = product_of(matcher, knowledge, text, product)
    if verdict.foreign_code:
        codes = tuple(sorted(code for entry in knowledge.entries.values() for code in entry.codes))
        return NoAnswer("foreign_code", products, whose, read=text, code=verdict.foreign_code, codes=codes)
    if not text.strip():
        return NoAnswer("empty", products, examples=examples(knowledge))
    if asks_about_bot(text):
        return NoAnswer("about_bot", products, examples=examples(knowledge))
    query = matcher.read(text)
    if tells_nothing_certain(query, knowledge.vocabulary):
        return NoAnswer("no_details", products, whose, outage=names_outage(query))
    if not addressed:
        return NoAnswer("unknown_xero", products, whose)
    if verdict.in_trouble or verdict.about_xero or len(text.split()) > _SMALL_TALK:
        return NoAnswer("unknown", products, whose, read=text)
    kind = small_talk(text)
    if kind == "no_error" and set(query.ideas) - {"", *knowledge.vocabulary.vague} and not asks(text):
        return NoAnswer("still_no_details", products, whose)  # it may be what an error said: "something with the email"
    return NoAnswer(kind, products, examples=examples(knowledge))


def language_of(text: str, matches: Iterable[Match] = ()) -> tuple[OtherLanguage, ...]:
    """
    That only English is understood, where somebody writes in another language.

    A code or an error text is one in any language, so that it is not said above what is recognized by one.
    """
    language = None if any(match.reason in CERTAIN for match in matches) else foreign_language(text)
    return (OtherLanguage(language),) if language else ()


def product_of(matcher: Matcher, knowledge: KnowledgeBase, text: str, known: str | None = None) -> Product | None:
    """The product that a text is about: that of the key that is `known`, or else the only one that it names."""
    named = [known] if known else sorted(matcher.read(text).products)
    return knowledge.products.get(named[0]) if len(named) == 1 else None


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
