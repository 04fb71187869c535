"""
The texts of knowledge files: where they stand, and what their marks say.

Prose is what people are shown. It may hold three marks: `**a label or a menu path**`, `` `literal text` `` and
`{a placeholder}`. Error texts hold placeholders only, and what people say (`said`, `not_this`) holds no marks at all.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from bot.knowledge.slips import Place
from bot.models import Entry, Product, StepGroup

PLACEHOLDER = re.compile(r"\{([a-z][a-z0-9_]*)\}")
_OBJECT = re.compile(r"\{(?:[^{}]*[\"':,=;\[\]][^{}]*|\s*)\}")
"""Braces as JSON and programs write them; those that hold mere words may be meant for a placeholder."""
_NEARLY = re.compile(r"\{([\w\s-]+)\}")
_LITERAL = re.compile(r"`[^`]*`")
_LABEL = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)
_ARROW = re.compile(r"\s*(?:->|[>→\u203a»➔⟶])\s*")
_LITERAL_SIGN, _LABEL_SIGN = "\x01", "\x02"
_BARE_PATH = re.compile(r"(?:\b[A-Z][\w&'-]*|\x02)\s*(?:->|[>→\u203a➔⟶])\s*(?:[A-Z]\w*|\x02)")
_FOREIGN: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"\[[^\]]*\]\([^)]*\)"), "Write the words, and the address behind them."),
    (re.compile(r"<[^<>\s][^<>]*>"), "Write a label as **label**, and literal text between backticks."),
    (re.compile(r"&(?:[a-z]{2,6}|#\d+);"), "Write the sign that it stands for."),
    (re.compile(r"(?<![\w:]):[a-z][a-z0-9_+-]*:(?!\w)"), "Write it in words."),
    (re.compile(r"(?<![\w./@-])www\.\S+"), "Write the whole address, from https:// on."),
)
"""Marks of Markdown, HTML and Slack, which an answer shows as they are written, and what to write instead."""
_LAST_WORD = re.compile(r"\S*\s?$")
_REST_OF_WORD = re.compile(r"[^\s.,;:)]*")


@dataclass(frozen=True, slots=True)
class Text:
    """A text and where it stands in its file."""

    place: Place
    text: str


def prose(entry: Entry) -> Iterator[Text]:
    """Every text of `entry` that people are shown, or editors alone."""
    yield Text(("title",), entry.title)
    yield Text(("summary",), entry.summary)
    for name, placeholder in entry.placeholders.items():
        yield Text(("placeholders", name, "label"), placeholder.label)
        yield Text(("placeholders", name, "unknown"), placeholder.unknown)
    for key, statements in entry.statements():
        for number, statement in enumerate(statements):
            yield Text((key, number, "text"), statement.text)
    for number, group in enumerate(entry.fix):
        yield from _group(("fix", number), group)
    for number, question in enumerate(entry.faq):
        yield Text(("faq", number, "question"), question.question)
        yield Text(("faq", number, "answer"), question.answer)
    if entry.escalation:
        yield Text(("escalation", "when"), entry.escalation.when)
    if entry.live:
        yield Text(("live", "found"), entry.live.found)
        yield Text(("live", "ruled_out"), entry.live.ruled_out)


def _group(place: Place, group: StepGroup) -> Iterator[Text]:
    yield Text((*place, "title"), group.title)
    if group.when:
        yield Text((*place, "when"), group.when)
    if group.warning:
        yield Text((*place, "warning"), group.warning)
    for number, step in enumerate(group.steps):
        yield Text((*place, "steps", number, "text"), step.text)
        if step.warning:
            yield Text((*place, "steps", number, "warning"), step.warning)


def product_prose(product: Product) -> Iterator[Text]:
    """Every text of `product` that people are shown and that may hold marks."""
    yield Text(("about",), product.about)
    yield Text(("help",), product.help)
    for key, document in product.documents.items():
        if document.note:
            yield Text(("documents", key, "note"), document.note)
    for key, party in product.parties.items():
        for way, contact in enumerate(party.how):
            for number, step in enumerate(contact.steps):
                yield Text(("parties", key, "how", way, "steps", number, "text"), step.text)
                if step.warning:
                    yield Text(("parties", key, "how", way, "steps", number, "warning"), step.warning)


def sources(entry: Entry) -> Iterator[Text]:
    """Every key of a source that `entry` names, and where."""
    yield Text(("source",), entry.source)
    for number, error in enumerate(entry.errors):
        yield from _source(error.source, "errors", number)
    for key, statements in entry.statements():
        for number, statement in enumerate(statements):
            yield from _source(statement.source, key, number)
    for number, group in enumerate(entry.fix):
        yield from _source(group.source, "fix", number)
        for position, step in enumerate(group.steps):
            yield from _source(step.source, "fix", number, "steps", position)
    for number, question in enumerate(entry.faq):
        yield from _source(question.source, "faq", number)
    if entry.escalation:
        yield from _source(entry.escalation.source, "escalation")


def product_sources(product: Product) -> Iterator[Text]:
    """Every key of a source that `product` names itself, and where."""
    for key, party in product.parties.items():
        yield from _source(party.source, "parties", key)
        for way, contact in enumerate(party.how):
            for number, step in enumerate(contact.steps):
                yield from _source(step.source, "parties", key, "how", way, "steps", number)


def _source(key: str | None, *place: int | str) -> Iterator[Text]:
    if key is not None:
        yield Text((*place, "source"), key)


# --------------------------------------------------------------------------------------------------------------------
# Marks


def placeholders(text: str) -> list[str]:
    """The names of the placeholders in `text`, in order, each once."""
    return list(dict.fromkeys(PLACEHOLDER.findall(text)))


def labels(text: str) -> list[str]:
    """What stands between `**` and `**`, in order, without what is only a placeholder."""
    found = (match.strip() for match in _LABEL.findall(_LITERAL.sub(" ", text)))
    return [label for label in found if PLACEHOLDER.sub("", label).strip()]


def path_parts(label: str) -> list[str]:
    """The labels of a menu path, whatever stands between them; a single label gives a list of one."""
    return [" ".join(part.split()) for part in _ARROW.split(label)]


def standard_path(parts: Sequence[str]) -> str:
    """A menu path as it is written in this knowledge base."""
    return " > ".join(parts)


def faults(text: str) -> Iterator[str]:
    """What is wrong with the marks of a text that people are shown, each as a whole sentence."""
    if text.count("`") % 2:
        yield "A backtick is never closed. Literal text stands between two backticks."
        return
    rest = _LITERAL.sub(_LITERAL_SIGN, text)
    for form, instead in _FOREIGN:
        if found := form.search(rest):
            yield f"People would see “{found.group()}” as it stands here. {instead}"
    if rest.count("**") % 2:
        yield "Two asterisks are never closed. A label stands between ** and **."
        return
    for label in _LABEL.findall(rest):
        if label != label.strip():
            yield f"There is a space inside the marks of **{label}**. Write **{label.strip()}**."
        if _LITERAL_SIGN in label:
            yield "Backticks stand inside ** and **, where they would be shown. Use one of the two marks."
    rest = _LABEL.sub(_LABEL_SIGN, rest)
    if "*" in rest:
        yield "A * stands alone. A label stands between ** and **, and a literal * between backticks."
    if path := _BARE_PATH.search(rest):
        around = _excerpt(rest, path.start(), path.end())
        yield f"The menu path in “{around}” is not marked, or not as a whole. Write it as **First > Second**."


def stray_braces(text: str) -> bool:
    """Whether `text` holds a brace that belongs to no placeholder and does not stand in literal text."""
    return any(brace in PLACEHOLDER.sub("", _LITERAL.sub("", text)) for brace in "{}")


def stray_in_error(text: str) -> bool:
    """As `stray_braces`, for an error text, in which braces around signs, as those of JSON, are the error's own."""
    rest, changed = PLACEHOLDER.sub("", text), 1
    while changed:
        rest, changed = _OBJECT.subn("", rest)
    return "{" in rest or "}" in rest


def misspelled(text: str, names: Collection[str]) -> tuple[str, str] | None:
    """The first braces that hold one of `names` in other letters or with spaces, as they stand, and the name."""
    for found in _NEARLY.finditer(_LITERAL.sub("", text)):
        name = re.sub(r"[\s-]+", "_", found.group(1).strip()).lower()
        if name in names and found.group() != f"{{{name}}}":
            return found.group(), name
    return None


def _excerpt(text: str, start: int, end: int) -> str:
    """The words at a place and the one before it, with what was taken out shown as an ellipsis."""
    before, after = _LAST_WORD.search(text[:start]), _REST_OF_WORD.match(text[end:])
    part = f"{before.group() if before else ''}{text[start:end]}{after.group() if after else ''}"
    return part.replace(_LABEL_SIGN, "**…**").replace(_LITERAL_SIGN, "`…`")


def same(text: str) -> str:
    """What two texts share when a reader would call them the same: the words, in small letters; signs without words."""
    words = " ".join(re.findall(r"\w+", text.casefold()))
    return words if any(c.isalpha() for c in words) else " ".join(text.split())


def is_filled_in(text: str, error: str) -> bool:
    """Whether `text` is an error text with values where that has its placeholders, and nothing else."""
    pieces = PLACEHOLDER.split(error)
    words = [r"\w+(?: \w+)*" if n % 2 else re.escape(same(piece)) for n, piece in enumerate(pieces)]
    return len(pieces) > 1 and re.fullmatch(" ".join(word for word in words if word), same(text)) is not None


def squeezed(name: str) -> str:
    """A name as one run of small letters and digits, as `actionstep` for `Action Step`."""
    return "".join(re.findall(r"[^\W_]+", name.casefold()))
