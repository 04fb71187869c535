"""Rules that one entry or one product has to keep by itself: its marks, its placeholders and what it refers to."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from typing import Any

from bot.authoring import entrytexts
from bot.knowledge.file import Read
from bot.knowledge.problems import Problem
from bot.models import Entry, Product
from bot.names import nearest
from bot.privacy.secrets import redact
from bot.understanding.lexicon import stem

FEWEST_SAID = 8
"""Descriptions that an entry needs at least; with fewer, paraphrases are not recognized."""

_MANY = 15
"""Names that nobody wants to read in one line."""

_NEIGHBOURS = re.compile(r"(\{[a-z][a-z0-9_]*\})\s*(\{[a-z][a-z0-9_]*\})")
_NO_NOUN = re.compile(
    r"(?:\A|(?<=[.!?:]\s)|(?:\A|(?<=\s))(?i:a|an|and|are|as|at|by|for|from|in|is|of|on|or|than|the|to|was|were|with)\s+)"
    r"(?:\*\*)?\{([a-z][a-z0-9_]*)\}"
)
"""A placeholder with no noun before it, to which a clause could belong."""
_OF_A_NOUN = ("that ", "which ", "of ", "in question")
"""How words begin that belong to a noun before them."""


def entry_problems(
    read: Read[Entry], entry: Entry, product: Product | None, known: Collection[str]
) -> Iterator[Problem]:
    """
    Everything wrong with one entry that can be seen without the others.

    `known` holds the ids of all entries. Without its `product`, sources and parties are not looked up.
    """
    yield from _marks(read, entrytexts.prose(entry), _names(entry))
    yield from _placeholders(read, entry)
    yield from _clauses(read, entry)
    yield from _error_texts(read, entry)
    yield from _descriptions(read, entry)
    yield from _messages(read, entry)
    yield from _questions(read, entry)
    yield from _nameless(read, entry, product)
    yield from reference_problems(read, entry, product, known)


def reference_problems(
    read: Read[Entry], entry: Entry, product: Product | None, known: Collection[str]
) -> Iterator[Problem]:
    """Every source, party and related entry that is named and does not exist."""
    if product:
        yield from _unknown(read, entrytexts.sources(entry), list(product.sources), "source", product.id)
        if entry.escalation:
            to = [entrytexts.Text(("escalation", "to"), entry.escalation.to)]
            yield from _unknown(read, to, list(product.parties), "party", product.id)
    yield from _unknown_entries(read, entry, known)


def _unknown_entries(read: Read[Entry], entry: Entry, known: Collection[str]) -> Iterator[Problem]:
    for number, near in enumerate(entry.not_this):
        if near.instead == entry.id:
            message = "A text in `not_this` cannot belong to this very entry. Name another one, or remove the text."
            yield read.problem(message, "not_this", number, "instead")
        elif near.instead and near.instead not in known:
            message = f"There is no entry {near.instead}{_guess(near.instead, sorted(known))}"
            yield read.problem(message, "not_this", number, "instead")
    seen: set[str] = set()
    for number, other in enumerate(entry.related):
        place = ("related", number)
        if other == entry.id:
            yield read.problem("An entry is not related to itself. Remove its own id.", *place)
        elif other in seen:
            yield read.problem(f"The entry {other} stands twice in `related`. Remove one.", *place)
        elif other not in known:
            yield read.problem(f"There is no entry {other}{_guess(other, sorted(known))}", *place)
        seen.add(other)


def _unknown(
    read: Read[Any],
    named: Iterator[entrytexts.Text] | Sequence[entrytexts.Text],
    known: Sequence[str],
    what: str,
    product: str,
) -> Iterator[Problem]:
    for text in named:
        if text.text not in known:
            where = f"There is no {what} `{text.text}` in {product}/product.yml"
            yield read.problem(f"{where}{_guess(text.text, known)}", *text.place)


def _guess(word: str, known: Sequence[str]) -> str:
    guess = nearest(word, known)
    if guess:
        return f"; did you mean `{guess}`?"
    if len(known) > _MANY:
        return ". `concierge kb list` shows all entries." if "/" in known[0] else ". Look for its name in that file."
    return f"; there are: {', '.join(known) or 'none'}."


def _names(entry: Entry) -> set[str]:
    """The placeholders that there are in an entry: those of its error texts, and those that it describes."""
    return {name for error in entry.errors for name in entrytexts.placeholders(error.text)} | entry.placeholders.keys()


def _marks(read: Read[Any], texts: Iterator[entrytexts.Text], names: Collection[str]) -> Iterator[Problem]:
    for text in texts:
        for fault in entrytexts.faults(text.text):
            yield read.problem(fault, *text.place)
        if entrytexts.stray_braces(text.text):
            message = "A brace belongs to no {placeholder}. Put literal text that holds braces between backticks."
            yield read.problem(_misspelled(text.text, names) or message, *text.place)


def _misspelled(text: str, names: Collection[str]) -> str | None:
    found = entrytexts.misspelled(text, names)
    return f"{found[0]} is no placeholder as it is written. Write {{{found[1]}}}." if found else None


def _placeholders(read: Read[Entry], entry: Entry) -> Iterator[Problem]:
    captured = {name for error in entry.errors for name in entrytexts.placeholders(error.text)}
    used: set[str] = set()
    for text in entrytexts.prose(entry):
        for name in entrytexts.placeholders(text.text):
            used.add(name)
            if name not in captured:
                message = f"No error text of this entry holds {{{name}}}, so it never gets a value"
                yield read.problem(f"{message}{_meant(name, captured)}", *text.place)
    for number, error in enumerate(entry.errors):
        for name in entrytexts.placeholders(error.text):
            if name not in entry.placeholders:
                message = f"The placeholder {{{name}}} is not described. Describe it under `placeholders`."
                yield read.problem(message, "errors", number)
    for name in entry.placeholders:
        if name not in captured | used:
            message = f"Nothing uses the placeholder {{{name}}}. Put it into an error text, or remove it."
            yield read.problem(message, "placeholders", name)


def _clauses(read: Read[Entry], entry: Entry) -> Iterator[Problem]:
    """Each placeholder that becomes a clause, as “that the order uses”, with nothing before it to be about."""
    clauses = {name: p.unknown for name, p in entry.placeholders.items() if p.unknown.startswith(_OF_A_NOUN)}
    for text in entrytexts.prose(entry):
        for found in _NO_NOUN.finditer(text.text):
            name = found.group(1)
            if name in clauses:
                reads = f"{found.group().split('{')[0].replace('**', '')}{clauses[name]}"
                message = f"Without a value this reads “{reads}”. Put a noun before {{{name}}}."
                yield read.problem(message, *text.place)


def _meant(name: str, captured: Collection[str]) -> str:
    guess = nearest(name, sorted(captured))
    return f"; did you mean {{{guess}}}?" if guess else ". Write it out, or put it into an error text."


def _error_texts(read: Read[Entry], entry: Entry) -> Iterator[Problem]:
    for number, error in enumerate(entry.errors):
        if entrytexts.stray_in_error(error.text):
            message = (
                "A brace belongs to no {placeholder}. Its name has small letters, digits and _ only: {account_code}."
            )
            yield read.problem(_misspelled(error.text, _names(entry)) or message, "errors", number)
        if touching := _NEIGHBOURS.search(error.text):
            left, right = touching.groups()
            message = f"Nothing stands between {left} and {right}, so their values cannot be told apart. Use one."
            yield read.problem(message, "errors", number)
        if not any(c.isalpha() for c in entrytexts.PLACEHOLDER.sub("", error.text)):
            yield read.problem("This error text has no words besides its placeholders.", "errors", number)


def _descriptions(read: Read[Entry], entry: Entry) -> Iterator[Problem]:
    if (number := len(entry.said)) < FEWEST_SAID:
        what = "description" if number == 1 else "descriptions"
        message = f"`said` has {number} {what}; write at least {FEWEST_SAID}, as different as people are."
        yield read.problem(message, "said")


def _spoken(entry: Entry) -> Iterator[entrytexts.Text]:
    """Every text of `entry` that stands for a message of somebody."""
    for number, text in enumerate(entry.said):
        yield entrytexts.Text(("said", number), text)
    for number, near in enumerate(entry.not_this):
        yield entrytexts.Text(("not_this", number, "text"), near.text)
    for number, question in enumerate(entry.faq):
        for position, text in enumerate(question.said):
            yield entrytexts.Text(("faq", number, "said", position), text)


def _messages(read: Read[Entry], entry: Entry) -> Iterator[Problem]:
    """What is wrong with texts that stand for messages: no mark, no secret, and something to recognize."""
    for text in _spoken(entry):
        if "**" in text.text or set(entrytexts.placeholders(text.text)) & entry.placeholders.keys():
            message = "There are no marks here: people write neither ** nor a {placeholder}. Write it as they would."
            yield read.problem(message, *text.place)
        if not any(c.isalnum() for c in text.text):
            yield read.problem("This text holds no word by which it could be recognized. Remove it.", *text.place)
    for text in (*_spoken(entry), *(entrytexts.Text(("errors", n), e.text) for n, e in enumerate(entry.errors))):
        if kinds := redact(entry.with_examples(text.text)).kinds:
            message = f"This text holds a secret ({', '.join(kinds)}). Revoke it and take it out;"
            yield read.problem(f"{message} no customer's message is pasted here.", *text.place)


def _questions(read: Read[Entry], entry: Entry) -> Iterator[Problem]:
    seen: set[str] = set()
    for number, question in enumerate(entry.faq):
        if question.slug in seen:
            message = f"Two questions of this entry have the slug `{question.slug}`. Give this one its own."
            yield read.problem(message, "faq", number, "slug")
        seen.add(question.slug)


def _nameless(read: Read[Entry], entry: Entry, product: Product | None) -> Iterator[Problem]:
    """The sentence about whom to ask next, when it does not name them; the words of a name may stand in any form."""
    party = product.parties.get(entry.escalation.to) if product and entry.escalation else None
    if party and entry.escalation and not _stems(party.name) <= _stems(entry.escalation.when):
        message = f"This does not say whom to ask, and the answer shows it as it stands. Name {party.name} in it."
        yield read.problem(message, "escalation", "when")


def _stems(text: str) -> set[str]:
    return {stem(word) for word in entrytexts.same(text).split()}


def product_problems(read: Read[Product], product: Product, uses: Collection[str] | None) -> Iterator[Problem]:
    """
    Everything wrong with one product file.

    `uses` are the keys of sources that its entries name; None when an entry cannot be read, so that nobody knows.
    """
    yield from _marks(read, entrytexts.product_prose(product), ())
    for text in entrytexts.product_prose(product):
        for name in entrytexts.placeholders(text.text):
            yield read.problem(f"The placeholder {{{name}}} has no value here. Write it out.", *text.place)
    yield from _unknown(read, entrytexts.product_sources(product), list(product.sources), "source", product.id)
    for key, name in lacking_documents(product).items():
        message = f"There is no document “{name}”{_guess(name, list(product.documents))}"
        yield read.problem(message, "sources", key, "document")
    yield from _unused(read, product, uses)


def lacking_documents(product: Product) -> dict[str, str]:
    """The document of each source that is in none of the documents that there are."""
    return {key: one.document for key, one in product.sources.items() if one.document not in product.documents}


def _unused(read: Read[Product], product: Product, uses: Collection[str] | None) -> Iterator[Problem]:
    documents = {source.document for source in product.sources.values()}
    for number in product.documents:
        if number not in documents:
            message = f"No source is in the document “{number}”. Add its sections to `sources`, or remove the document."
            yield read.problem(message, "documents", number)
    if uses is None:
        return
    own = {text.text for text in entrytexts.product_sources(product)}
    for key in product.sources:
        if key not in own and key not in uses:
            message = f"No statement names the source `{key}`. Name it where it belongs, or remove it."
            yield read.problem(message, "sources", key)
