"""
`concierge kb list`, `show`, `try`, `check` and `learn`: the knowledge base for the people who look after it.

Each function gives what is to be printed and the exit code; printing is the caller's. A terminal gets lines that fit
its width, a pipe gets lines that are never cut or wrapped, so that they can be searched.
"""

from __future__ import annotations

import datetime as dt
import json
import textwrap
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rapidfuzz import process
from rapidfuzz.distance import JaroWinkler

from bot.authoring import earlier, entrytexts, schema
from bot.authoring.check import Recognizer, examine, keeps_from_learning
from bot.authoring.files import read_folder
from bot.errors import KnowledgeError
from bot.knowledge.loading import LEARNED, fingerprint, load, read_learned, write_learned
from bot.knowledge.writing import check_writable
from bot.models import Contact, Document, Entry, KnowledgeBase, Learned, Party, Product, Source, Verdict
from bot.names import fold
from bot.rendering import markup
from bot.terminal.replies import Output

_GAP = "  "
_ELLIPSIS = "…"
_NARROW_TITLE = 40
_NARROWEST_TITLE = 24
_FEW = 5
_NO_WIDTH = 1_000_000
_OFFERED = 3
_MUCH_WORSE = 0.2
_NEAR = 0.7


@dataclass(frozen=True, slots=True)
class Look:
    """How an output is to look: columns (None for a pipe, where no line is cut or wrapped), and bold headings."""

    width: int | None = None
    bold: bool = False

    def heading(self, text: str) -> str:
        """`text` as a heading."""
        return f"\x1b[1m{text}\x1b[0m" if self.bold else text

    def wrapped(self, text: str, first: str = "", later: str | None = None) -> list[str]:
        """`text` as lines of this width; `first` stands before the first line, `later` before all others."""
        below = " " * len(first) if later is None else later
        return textwrap.wrap(
            text, self.width or _NO_WIDTH, initial_indent=first, subsequent_indent=below,
            break_long_words=False, break_on_hyphens=False,
        )  # fmt: skip


# --------------------------------------------------------------------------------------------------------------------
# kb list


def list_entries(knowledge: KnowledgeBase, *, as_json: bool = False, look: Look | None = None) -> Output:
    """Every entry by product: id, title, error codes, the number of descriptions, the day on which it was checked."""
    if as_json:
        return Output(_json([_listed(knowledge, entry) for entry in knowledge.entries.values()]))
    lines = _Table(knowledge, look or Look()).lines()
    questions = sum(len(entry.faq) for entry in knowledge.entries.values())
    products = _counted(len(knowledge.products), "product", "products")
    return Output("\n".join([*lines, "", f"{_counts(len(knowledge.entries), questions)} in {products}."]))


def _listed(knowledge: KnowledgeBase, entry: Entry) -> dict[str, Any]:
    return {
        "id": entry.id,
        "product": knowledge.products[entry.product].name,
        "kind": entry.kind,
        "title": _plain(entry.title),
        "summary": _plain(entry.summary),
        "codes": list(entry.codes),
        "descriptions": len(entry.said),
        "questions": [f"{entry.id}#{question.slug}" for question in entry.faq],
        "checked": entry.checked.isoformat(),
    }


class _Table:
    """
    The list of entries as aligned columns; the code of an entry stands at the right end of its title's column.

    When whole ids leave no room for titles, the product's part of them stands in the heading alone, and `kb show` takes
    what is left of them, too.
    """

    def __init__(self, knowledge: KnowledgeBase, look: Look) -> None:
        self._knowledge = knowledge
        self._look = look
        entries = list(knowledge.entries.values())
        codes = max((len(" ".join(entry.codes)) for entry in entries), default=0)
        wanted = max((len(_plain(entry.title)) for entry in entries), default=0) + len(_GAP) + max(codes, len("code"))
        self._ids = max((len(entry.id) for entry in entries), default=0)
        self._short = look.width is not None and self._room(look.width) < min(_NARROW_TITLE, wanted)
        if self._short:
            self._ids = max(len(entry.id.partition("/")[2]) for entry in entries)
        self._title = wanted if look.width is None else max(min(wanted, self._room(look.width)), _NARROWEST_TITLE)

    def _room(self, width: int) -> int:
        """What is left of `width` for titles with their codes."""
        return width - len(_GAP) * 4 - self._ids - len("said") - len("2026-11-20")

    def lines(self) -> Iterator[str]:
        """The table, with a heading for each product."""
        yield self._line("id", "title", "code", "said", "checked")
        for key, product in self._knowledge.products.items():
            yield ""
            yield self._look.heading(f"{product.name} ({key}/{_ELLIPSIS})" if self._short else product.name)
            for entry in self._knowledge.entries.values():
                if entry.product == key:
                    name = entry.id.partition("/")[2] if self._short else entry.id
                    codes = " ".join(entry.codes)
                    yield self._line(name, _plain(entry.title), codes, str(len(entry.said)), entry.checked.isoformat())

    def _line(self, name: str, title: str, codes: str, said: str, checked: str) -> str:
        room = self._title - (len(_GAP) + len(codes) if codes else 0)
        both = f"{_cut(title, room)}{codes.rjust(self._title - len(_cut(title, room)))}"
        return _GAP + _GAP.join([name.ljust(self._ids), both, said.rjust(4), checked]).rstrip()


def _cut(text: str, most: int) -> str:
    """`text` in at most `most` characters, cut after a word if that leaves enough."""
    if len(text) <= most:
        return text
    kept = text[: most - 1]
    word = kept.rpartition(" ")[0]
    return (word if len(word) > most // 2 else kept).rstrip(" ,;:") + _ELLIPSIS


# --------------------------------------------------------------------------------------------------------------------
# kb show


def show_entry(  # noqa: PLR0913 - what `kb show` is told
    knowledge: KnowledgeBase,
    wanted: str,
    show: Callable[[Entry], str],
    *,
    folder: Path,
    as_json: bool = False,
    look: Look | None = None,
) -> Output:
    """
    One entry as people see it (`show` renders it), and what stands behind it: texts, near misses, sources, escalation.

    `folder` is the one of the knowledge. `wanted` is an id, the last part of one if no other entry has it, its file in
    that folder, or `<id>#<question>`. Anything else gives the
    nearest ids and the exit code 2. A terminal gets the first few descriptions and near misses, a pipe gets them all.
    """
    entry = _find(knowledge, wanted, folder)
    if entry is None:
        return Output(_unknown(knowledge, wanted), 2)
    if as_json:
        return Output(_json(_whole(knowledge, entry)))
    page = _Page(knowledge, entry, look or Look(), folder)
    return Output("\n".join([show(entry).rstrip("\n"), *page.lines()]))


def _find(knowledge: KnowledgeBase, wanted: str, folder: Path) -> Entry | None:
    name, _, slug = wanted.strip().strip("/").removesuffix(".yml").removeprefix(f"{folder.name}/").partition("#")
    found = [knowledge.entries[name]] if name in knowledge.entries else []
    if "/" not in name:
        found = [entry for entry in knowledge.entries.values() if entry.id.partition("/")[2] == name]
    if len(found) != 1 or (slug and slug not in {question.slug for question in found[0].faq}):
        return None
    return found[0]


def _unknown(knowledge: KnowledgeBase, wanted: str) -> str:
    named = fold(wanted)
    for product in knowledge.products.values():
        if named in map(fold, product.names):
            entries = ", ".join(entry.id for entry in knowledge.entries.values() if entry.product == product.id)
            return f"There is no entry “{wanted}”, which is a product. Its entries: {entries}."
    known = [*knowledge.entries, *(f"{e.id}#{q.slug}" for e in knowledge.entries.values() for q in e.faq)]
    alike = [name for name in known if ("#" in name) == ("#" in wanted)]
    texts = {name: name if "/" in wanted else name.partition("/")[2] for name in alike or known}
    near = process.extract(wanted.lower(), texts, scorer=JaroWinkler.similarity, limit=_OFFERED)
    offered = [str(name) for _, score, name in near if score > max(near[0][1] - _MUCH_WORSE, _NEAR)]
    if not offered:
        return f"There is no entry “{wanted}”, and none is called alike. `concierge kb list` shows all of them."
    return f"There is no entry “{wanted}”. Did you mean {' or '.join(offered)}?"


def _whole(knowledge: KnowledgeBase, entry: Entry) -> dict[str, Any]:
    product = knowledge.products[entry.product]
    keys = dict.fromkeys(text.text for text in entrytexts.sources(entry))
    sources = {}
    for key in keys:
        found = _source(product, key)
        sources[key] = found and {
            **found[0].model_dump(mode="json"), "title": found[1].title, "publisher": found[1].publisher,
        }  # fmt: skip
    return {**entry.model_dump(mode="json"), "product": product.name, "sources": sources}


def _source(product: Product, key: str) -> tuple[Source, Document] | None:
    """The source that a statement names, and its document; None while the product file lacks one of them."""
    source = product.sources.get(key)
    document = product.documents.get(source.document) if source else None
    return (source, document) if source and document else None


class _Page:
    """What `kb show` says of an entry besides the reply."""

    def __init__(self, knowledge: KnowledgeBase, entry: Entry, look: Look, folder: Path) -> None:
        self._knowledge = knowledge
        self._entry = entry
        self._folder = folder
        self._product: Product = knowledge.products[entry.product]
        self._look = look

    def lines(self) -> Iterator[str]:
        """All sections, each after an empty line."""
        entry = self._entry
        file = f"{self._folder.name}/{entry.id}.yml"
        yield from self._section("Entry", [("", f"{file}, checked on {entry.checked}")])
        yield from self._recognized()
        near = [("- ", f"{n.text}  ({n.why}{f' See {n.instead}.' if n.instead else ''})") for n in entry.not_this]
        yield from self._section(f"Not this ({len(near)})", self._few(near))
        yield from self._sources()
        titles = [(f"{other}: ", self._title(other)) for other in entry.related]
        yield from self._section("Related", titles)
        yield from self._escalation()

    def _section(self, title: str, items: Iterable[tuple[str, str]]) -> Iterator[str]:
        found = list(items)
        if found:
            yield ""
            yield self._look.heading(title)
        for marker, text in found:
            indent = _GAP * 2 if marker else _GAP
            yield from self._look.wrapped(_GAP + marker + text, "", indent)

    def _few(self, items: list[tuple[str, str]]) -> list[tuple[str, str]]:
        if self._look.width is None or len(items) <= _FEW + 1:
            return items
        return [*items[:_FEW], ("", f"{_ELLIPSIS} and {len(items) - _FEW} more in the file")]

    def _title(self, other: str) -> str:
        found = self._knowledge.entries.get(other)
        return _plain(found.title) if found else "not in this knowledge base"

    def _recognized(self) -> Iterator[str]:
        entry = self._entry
        codes = [("", " ".join(entry.codes))] if entry.codes else []
        yield from self._section(f"Recognized by its {'code' if len(entry.codes) == 1 else 'codes'}", codes)
        texts = [("- ", e.text + ("  (a variant, not in the document)" if e.variant else "")) for e in entry.errors]
        yield from self._section(f"Recognized by its error texts ({len(texts)})", texts)
        values = [(f"{{{name}}} ", f"{p.label}, as {p.example}") for name, p in entry.placeholders.items()]
        yield from self._section("Values that it reads", values)
        yield from self._section("As it reads when a message holds none of them", self._without_values())
        said = [("- ", text) for text in entry.said]
        yield from self._section(f"Recognized by descriptions ({len(said)})", self._few(said))
        questions = [(q, _counted(len(q.said), "wording", "wordings")) for q in entry.faq]
        shown = [(f"#{question.slug} ", f"{question.question}  ({wordings})") for question, wordings in questions]
        yield from self._section(f"Questions ({len(shown)})", shown)

    def _without_values(self) -> list[tuple[str, str]]:
        """Each text of the answer that holds a placeholder, with what stands in its place."""
        entry = self._entry
        shown = (one.text for one in entrytexts.prose(entry) if one.place[0] not in {"placeholders", "for_editors"})
        filled = (text for text in shown if entrytexts.placeholders(text))
        return [("- ", markup.plain(markup.spans(text, {}, entry.placeholders))) for text in filled]

    def _sources(self) -> Iterator[str]:
        """Each source, followed by the statements that are taken from it."""
        by_source: dict[str, list[str]] = defaultdict(list)
        for key, text in _statements(self._entry):
            by_source[key].append(text)
        for number, (key, texts) in enumerate(by_source.items()):
            if number == 0:
                yield from ("", self._look.heading("Sources"))
            whose = f"not in {self._product.id}/product.yml; `concierge kb check` says more"
            if found := _source(self._product, key):
                source, document = found
                whose = f"{document.publisher}, “{document.title}” ({source.document}): {source.section}"
            yield from self._look.wrapped(f"{_GAP}{key} = {whose}", "", _GAP * 2)
            for text in texts:
                yield from self._look.wrapped(_plain(text), _GAP * 2 + "- ")

    def _escalation(self) -> Iterator[str]:
        escalation = self._entry.escalation
        if not escalation:
            return
        party = self._product.parties.get(escalation.to)
        if party is None:
            lacking = f"{escalation.to} is not in {self._product.id}/product.yml; `concierge kb check` says more"
            yield from self._section("Escalation", [("", lacking)])
            return
        wants = dict.fromkeys((*party.wants, *escalation.collect))
        items = [("", f"{party.name}: {escalation.when}")]
        items += [("", "Asking them is our advice: no document names them for this.")] if escalation.advice else []
        items += [("", f"They want: {', '.join(wants).replace('_', ' ')}.")] if wants else []
        items += [("", _way(party, contact)) for contact in party.how]
        yield from self._section("Escalation", items)


def _statements(entry: Entry) -> Iterator[tuple[str, str]]:
    """The source and the text of everything that `entry` says."""
    for error in entry.errors:
        yield error.source or entry.source, f"Error text: {error.text}"
    for key, statements in entry.statements():
        name = key.replace("_", " ").capitalize()
        yield from ((s.source or entry.source, f"{name}: {s.text}") for s in statements)
    for group in entry.fix:
        own = group.source or entry.source
        if any(step.source in {None, own} for step in group.steps):
            yield own, f"Steps: {group.title}"
        yield from ((s.source, f"Step: {s.text}") for s in group.steps if s.source and s.source != own)
    for question in entry.faq:
        yield question.source or entry.source, f"Question: {question.question}"
    if entry.escalation and not entry.escalation.advice:
        yield entry.escalation.source or entry.source, f"Escalation: {entry.escalation.when}"


def _way(party: Party, contact: Contact) -> str:
    where = {"web": "On web", "mobile": "On mobile", "anywhere": f"How {party.name} go on"}[contact.device]
    return f"{where}: {' '.join(_plain(step.text) for step in contact.steps)}"


# --------------------------------------------------------------------------------------------------------------------
# kb try


def try_messages(messages: Sequence[str], recognizer: Recognizer) -> Output:
    """What each message brings back, in front of it: entries or questions of them, candidates with a ?, or nothing."""
    found = [_brought(recognizer.match(message)) for message in messages]
    width = min(max(map(len, found), default=0), _NARROW_TITLE)
    return Output("\n".join(f"{what.ljust(width)}{_GAP}{text}" for what, text in zip(found, messages, strict=True)))


def _brought(verdict: Verdict) -> str:
    if verdict.outcome == "ask":
        return f"{' or '.join(candidate.entry for candidate in verdict.candidates)}?"
    named = (f"{match.entry}#{match.faq}" if match.faq else match.entry for match in verdict.matches)
    return " and ".join(named) or "nothing"


# --------------------------------------------------------------------------------------------------------------------
# kb check


def check_folder(  # noqa: PLR0913 - each is a thing of its own
    folder: Path,
    matcher_of: Callable[[KnowledgeBase], Recognizer],
    exceeds: Callable[[Entry, KnowledgeBase], list[str]] | None = None,
    *,
    today: dt.date | None = None,
    thorough: bool = False,
    signals: Collection[str] = (),
) -> Output:
    """
    Everything wrong with the knowledge base in `folder`, as `file:line: message`; exit code 1 when there is a problem.

    The arguments are those of `check.examine`; with the names of all `signals`, what was learned has to fit the folder,
    too. Reminders stand before the problems and change no exit code.
    """
    findings = examine(folder, matcher_of, exceeds, today=today, thorough=thorough)
    lines = [f"{reminder} (a reminder)" for reminder in findings.reminders]
    lines += [str(problem) for problem in findings.problems]
    number = len(findings.problems)
    lines.append(f"{_counts(findings.entries, findings.questions)}, {_counted(number, 'problem', 'problems')}.")
    if signals and (unlearned := _unlearned(folder, signals)):
        then = "Mend the problems above, then run" if findings.broken else "Run"
        lines.append(f"{folder.name}/{unlearned}. {then} `concierge kb learn`.")
        return Output("\n".join(lines), 1)
    return Output("\n".join(lines), 1 if number else 0)


def _unlearned(folder: Path, signals: Collection[str]) -> str | None:
    """Why what was learned does not fit the folder, as a sentence without its end; None when it does."""
    learned = read_learned(folder)
    if learned is None:
        gone = "cannot be read" if (folder / LEARNED).exists() else "is missing"
        return f"{LEARNED} {gone}"
    if learned.fingerprint != fingerprint(folder):
        return f"{LEARNED} is older than the knowledge"
    if odd := sorted(learned.weights.keys() ^ set(signals)):
        return f"{LEARNED} does not hold a weight for each signal and no others (look at: {', '.join(odd)})"
    return None if (folder / earlier.RECORD).exists() else f"{earlier.RECORD} is missing"


# --------------------------------------------------------------------------------------------------------------------
# kb learn


def learn_folder(
    folder: Path,
    learn: Callable[[KnowledgeBase, str], Learned],
    matcher_of: Callable[[KnowledgeBase, Learned], Recognizer],
    *,
    accept: bool = False,
) -> Output:
    """
    Learns from `folder`, writes what was learned and how well each text is recognized, and says what has changed.

    `learn` finds the weights of a knowledge base with a fingerprint, `matcher_of` gives the matcher with them. `accept`
    lets texts be recognized worse than before, and a record that cannot be read be replaced. Raises KnowledgeError with
    every problem when a file cannot be used as it was meant or contradicts another, without `accept` when the record of
    what was recognized cannot be read, and when the files cannot be written; nothing is written then.
    """
    files = read_folder(folder)
    if problems := sorted(set(keeps_from_learning(files))):
        raise KnowledgeError("\n".join([*map(str, problems), "Nothing was learned. Mend this, and learn again."]))
    before = _recorded(folder, accept)
    with _told_if_not_written():
        check_writable(folder / LEARNED)
        check_writable(folder / earlier.RECORD)
    knowledge = load(folder)
    learned = learn(knowledge, fingerprint(folder))
    changes = earlier.changes(files, knowledge, matcher_of(knowledge, learned), before)
    with _told_if_not_written():
        write_learned(folder, learned)
        earlier.keep(folder, changes.now, {} if accept else before)
        schema.write(folder)
    told = f"Learned {len(learned.weights)} weights from {learned.examples} examples: {folder.name}/{LEARNED}."
    return Output("\n".join([*_what_changed(changes), told] if before else [told]))


@contextmanager
def _told_if_not_written() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise KnowledgeError(
            f"{error.filename} cannot be written: {error.strerror}. It is as it was. Mend this, and learn again."
        ) from error


def _recorded(folder: Path, accept: bool) -> dict[str, earlier.Level]:
    try:
        return earlier.read(folder)
    except KnowledgeError:
        if accept:
            return {}
        raise


def _what_changed(changes: earlier.Changes) -> Iterator[str]:
    """What an edit did to the texts, for its author."""
    yield from (str(problem) for problem in sorted((*changes.unknown, *changes.worse)))
    new, unknown, worse = changes.new, len(changes.unknown), len(changes.worse)
    parts = [f"{_counted(new, 'new text', 'new texts')} recognized"] if new else []
    parts += [f"{unknown} not recognized"] if unknown else []
    parts += [f"{changes.better} recognized better than before"] if changes.better else []
    parts += [f"{worse} worse"] if worse else []
    yield f"Since the last time: {'; '.join(parts) or 'no text is recognized otherwise'}."


def _counts(entries: int, questions: int) -> str:
    return f"{_counted(entries, 'entry', 'entries')}, {_counted(questions, 'question', 'questions')}"


def _counted(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"


def _plain(text: str) -> str:
    """A text without its marks."""
    return text.replace("**", "").replace("`", "")


def _json(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2)
