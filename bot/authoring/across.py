"""Rules that the knowledge files have to keep together: one id, one code, one place a text, one spelling, one sense."""

from __future__ import annotations

import os
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.authoring import earlier, entrytexts
from bot.authoring.files import Files
from bot.knowledge.file import Read
from bot.knowledge.ids import misnamed
from bot.knowledge.problems import Problem, name_of
from bot.knowledge.slips import Place
from bot.models import Elsewhere, Entry, Product, Vocabulary
from bot.names import nearest
from bot.understanding.lexicon import stem

TOP_LEVEL = ("vocabulary.yml", "elsewhere.yml", "learned.json", "recognized.json", "README.md")
"""Files that may stand in the knowledge folder itself."""

_FEW = 5
"""Texts that two files share and that are told each; with more, the one is a copy of the other."""

_LETTERS = re.compile(r"[A-Z]+")


def _where(read: Read[Any], place: Place) -> str:
    return f"{read.name}:{read.lines.at(*place)}"


# --------------------------------------------------------------------------------------------------------------------
# Files and ids


def stray_files(folder: Path) -> Iterator[Problem]:
    """Each file that nothing reads. Hidden files, which editors and systems leave behind, are passed over."""
    for path in sorted(folder.rglob("*")):
        parts = path.relative_to(folder).parts
        if os.path.isfile(path) and not any(part.startswith(".") for part in parts) and not _is_read(parts):  # noqa: PTH113 - else it raises
            yield Problem(name_of(path, folder), 1, _why_stray(path, parts))


def _is_read(parts: Sequence[str]) -> bool:
    if len(parts) == 1:
        return parts[0] in TOP_LEVEL
    if parts[0] == "schema":
        return len(parts) == 2 and parts[1].endswith(".schema.json")
    return len(parts) == 2 and parts[1].endswith(".yml")


def _why_stray(path: Path, parts: Sequence[str]) -> str:
    if path.suffix == ".yaml":
        if (twin := path.with_suffix(".yml")).exists():
            return f"Nothing reads this file, and {twin.name} stands beside it. Keep one of them, as {twin.name}."
        return f"Nothing reads this file, because its name ends in .yaml. Rename it to {twin.name}."
    if path.suffix == ".YML":
        return f"Nothing reads this file, because its name ends in .YML. Rename it to {path.stem}.yml."
    if path.suffix == ".yml" and len(parts) != 2:
        return "Nothing reads this file here. An entry stands in a product's folder, as `unleashed/lock-date.yml`."
    if guess := nearest(path.name, TOP_LEVEL) if len(parts) == 1 else None:
        return f"Nothing reads this file; did you mean `{guess}`?"
    return "Nothing reads this file. Move it out of the knowledge folder, or give it a name that ends in .yml."


def ids(files: Files) -> Iterator[Problem]:
    """Each id that is not that of its path."""
    products = {key: read.model.id for key, read in files.products.items() if read.model}
    entries = {key: read.model.id for key, read in files.entries.items() if read.model}
    reads = {f"{key}/product": read for key, read in files.products.items()} | files.entries
    for path, message in misnamed(files.folder.name, products, entries):
        yield reads[path].problem(message, "id")


@dataclass(frozen=True, slots=True)
class Clash:
    """
    Two places of the knowledge that contradict each other.

    `entry`: the one of which nothing more can be said until that is mended, since whatever is found of its texts only
    follows from it; None where one text merely stands twice.
    """

    problem: Problem
    entry: str | None


def clashes(files: Files) -> Iterator[Clash]:
    """
    Each code and each text by which messages are recognized that stands in two places at odds with each other.

    It is told of the later one, which is the new one if only one of them was there when the knowledge was learned.
    """
    entries = dict(earlier.newest_last(files))
    yield from _codes(files, entries)
    yield from _texts(files, entries)


def _codes(files: Files, entries: Mapping[str, Read[Entry]]) -> Iterator[Clash]:
    """Each error code that stands twice, or that `elsewhere.yml` gives to other systems."""
    elsewhere = files.elsewhere.model
    foreign = {key: set(getattr(elsewhere, key)) for key in ("code_prefixes", "record_prefixes")} if elsewhere else {}
    first: dict[str, tuple[Read[Entry], Place]] = {}
    for key, read in entries.items():
        for number, code in enumerate(read.model.codes if read.model else ()):
            place: Place = ("codes", number)
            if code in first:
                message = f"The code {code} stands in {_where(*first[code])} too. A code belongs to one entry."
                yield Clash(read.problem(message, *place), key)
            first.setdefault(code, (read, place))
            prefix = _LETTERS.match(code)
            for of, prefixes in foreign.items():
                if prefix and prefix.group() in prefixes:
                    message = f"`{of}` in {files.elsewhere.name} says that codes in {prefix.group()} are not ours."
                    yield Clash(read.problem(f"{message} Remove it there, or this code.", *place), key)


# --------------------------------------------------------------------------------------------------------------------
# Texts


@dataclass(frozen=True, slots=True)
class _Said:
    """A text that says where a message belongs: to an entry or a question of it (`target`), or to none."""

    read: Read[Any]
    place: Place
    target: str | None

    @property
    def entry(self) -> str | None:
        """The entry of the target."""
        return self.target.partition("#")[0] if self.target else None


def _texts(files: Files, entries: Mapping[str, Read[Entry]]) -> Iterator[Clash]:
    """Each text by which messages are recognized that stands twice, or on both sides."""
    first: dict[str, _Said] = {}
    twice: dict[tuple[str, str], list[tuple[_Said, _Said]]] = defaultdict(list)
    for words, said in _all_texts(files, entries):
        if (before := first.get(words)) and not _variants(before, said):
            twice[before.read.name, said.read.name].append((before, said))
        first.setdefault(words, said)
    for pairs in twice.values():
        yield from _shared(pairs)
    yield from _near_misses(files, first)


def _shared(pairs: Sequence[tuple[_Said, _Said]]) -> Iterator[Clash]:
    """The texts that two files share: of a copy only the first, since one cause is told once."""
    copied = len(pairs) > _FEW and pairs[0][0].read is not pairs[0][1].read
    for before, said in pairs[:1] if copied else pairs:
        undecided = None if said.target == before.target else said.entry or before.entry
        more = f" The same holds for {len(pairs) - 1} more texts of this file." if copied else ""
        yield Clash(said.read.problem(_twice(before, said) + more, *said.place), undecided)


def _variants(before: _Said, said: _Said) -> bool:
    """Whether the two are wordings of one error that differ in their signs, as Xero and other programs show them."""
    same = said.target is not None and said.read is before.read
    if not same or {said.place[0], before.place[0]} != {"errors"} or said.read.model is None:
        return False
    errors = said.read.model.errors
    return bool(errors[before.place[1]].text.split() != errors[said.place[1]].text.split())


def _all_texts(files: Files, entries: Mapping[str, Read[Entry]]) -> Iterator[tuple[str, _Said]]:
    for key, read in entries.items():
        if read.model:
            yield from _entry_texts(key, read, read.model)
    if elsewhere := files.elsewhere.model:
        for field in ("errors", "talk"):
            for number, text in enumerate(getattr(elsewhere, field)):
                yield entrytexts.same(text), _Said(files.elsewhere, (field, number), None)


def _entry_texts(key: str, read: Read[Entry], entry: Entry) -> Iterator[tuple[str, _Said]]:
    for number, error in enumerate(entry.errors):
        text = entrytexts.PLACEHOLDER.sub(" ", error.text)
        yield entrytexts.same(text), _Said(read, ("errors", number), key)
    for number, text in enumerate(entry.said):
        yield entrytexts.same(text), _Said(read, ("said", number), key)
    for number, question in enumerate(entry.faq):
        target = f"{key}#{question.slug}"
        yield entrytexts.same(question.question), _Said(read, ("faq", number, "question"), target)
        for position, text in enumerate(question.said):
            yield entrytexts.same(text), _Said(read, ("faq", number, "said", position), target)


def _twice(before: _Said, said: _Said) -> str:
    where = _where(before.read, before.place)
    if said.target == before.target:
        return f"This text stands in {where} too. Once is enough."
    if said.target is None:
        return f"This text is not ours here, while in {where} it belongs to {before.target}. Keep one of them."
    return f"This text stands in {where} too and belongs to {before.target} there. It can only mean one of them."


def _near_misses(files: Files, texts_of: Mapping[str, _Said]) -> Iterator[Clash]:
    for key, read in files.entries.items():
        if read.model:
            own = dict(_entry_texts(key, read, read.model))
            seen: dict[str, int] = {}
            for number, near in enumerate(read.model.not_this):
                words = entrytexts.same(near.text)
                if said := own.get(words) or texts_of.get(words):
                    yield from _not_a_near_miss(read, key, number, said)
                elif (line := _filled_in(read, read.model, near.text)) is not None:
                    message = f"This is the error text of line {line} with values in it, which must bring back the"
                    yield Clash(read.problem(f"{message} entry. Remove it here.", "not_this", number), key)
                if words in seen:
                    line = read.lines.at("not_this", seen[words])
                    message = f"This text stands in line {line} too. Once is enough."
                    yield Clash(read.problem(message, "not_this", number), None)
                seen.setdefault(words, number)


def _filled_in(read: Read[Entry], entry: Entry, text: str) -> int | None:
    """The line of the error text of an entry that `text` is, with values in it; None when it is none."""
    errors = (n for n, error in enumerate(entry.errors) if entrytexts.is_filled_in(text, error.text))
    return next((read.lines.at("errors", number) for number in errors), None)


def _not_a_near_miss(read: Read[Entry], key: str, number: int, said: _Said) -> Iterator[Clash]:
    """What is wrong with a near miss of the entry `key` that stands word for word in another list, too."""
    owner = said.entry
    if owner == key:
        line = read.lines.at(*said.place)
        message = f"This text must not bring back the entry, while in line {line} it does. Keep one of them."
        yield Clash(read.problem(message, "not_this", number), key)
    elif owner and read.model and said.read.model:
        if read.model.not_this[number].instead in {owner, said.read.model.id}:
            return
        message = f"This text belongs to {owner} ({_where(said.read, said.place)}). Add `instead: {owner}` to it."
        yield Clash(read.problem(message, "not_this", number), None)


# --------------------------------------------------------------------------------------------------------------------
# Spelling of menus and labels


@dataclass(frozen=True, slots=True)
class _Label:
    """A label or a menu path as it is written at one place; `text` is the whole of it."""

    read: Read[Any]
    place: Place
    text: str
    product: str


def _labels(files: Files) -> Iterator[_Label]:
    for key, product in files.products.items():
        if product.model:
            yield from _labels_in(product, entrytexts.product_prose(product.model), key)
    for key, entry in files.entries.items():
        if entry.model:
            yield from _labels_in(entry, entrytexts.prose(entry.model), key.split("/")[0])


def _labels_in(read: Read[Any], found: Iterable[entrytexts.Text], product: str) -> Iterator[_Label]:
    for text in found:
        for label in entrytexts.labels(text.text):
            yield _Label(read, text.place, label, product)


def menu_paths(files: Files) -> Iterator[Problem]:
    """Each menu path that is not written as elsewhere, in capitals, in spaces or in its arrows."""
    groups: dict[tuple[str, ...], list[_Label]] = defaultdict(list)
    for label in _labels(files):
        parts = entrytexts.path_parts(label.text)
        if len(parts) > 1:
            groups[tuple(part.casefold() for part in parts)].append(label)
    for group in groups.values():
        right = _right_spelling(group)
        for label in group:
            if label.text != right:
                yield label.read.problem(_path_message(label, right, group), *label.place)


def _right_spelling(group: Sequence[_Label]) -> str:
    """How the path is to be written: as most of its places have it, with ` > ` between the labels."""
    spellings = Counter(entrytexts.standard_path(entrytexts.path_parts(label.text)) for label in group)
    return spellings.most_common(1)[0][0]


def _path_message(label: _Label, right: str, group: Sequence[_Label]) -> str:
    example = next((other for other in group if other.text == right), None)
    where = f" It is written so in {_where(example.read, example.place)}." if example else ""
    return f"Write the menu path **{label.text}** as **{right}**.{where}"


def single_labels(files: Files) -> Iterator[Problem]:
    """Each label that is written as elsewhere in its product but for capitals; other products have other screens."""
    groups: dict[tuple[str, str], list[_Label]] = defaultdict(list)
    for label in _labels(files):
        parts = entrytexts.path_parts(label.text)
        if len(parts) == 1 or label.text == entrytexts.standard_path(parts):
            for part in parts:
                groups[label.product, part.casefold()].append(_Label(label.read, label.place, part, label.product))
    for group in groups.values():
        right = Counter(label.text for label in group).most_common(1)[0][0]
        example = next(label for label in group if label.text == right)
        for label in group:
            if label.text != right:
                where = _where(example.read, example.place)
                message = f"Write the label **{label.text}** as **{right}**, as in {where}."
                yield label.read.problem(message, *label.place)


# --------------------------------------------------------------------------------------------------------------------
# Words and names


def vocabulary(read: Read[Vocabulary]) -> Iterator[Problem]:
    """Words in two groups, in whatever form, phrases that stand twice, and groups that do not exist."""
    if not read.model:
        return
    lists = {"faults": read.model.faults, "vague": read.model.vague, "areas": read.model.areas}
    named = ((listed, number, name) for listed, names in lists.items() for number, name in enumerate(names))
    for listed, number, name in named:
        if name not in read.model.groups:
            near = nearest(name, list(read.model.groups))
            hint = f"Did you mean `{near}`?" if near else "Take the name of one of the groups above."
            yield read.problem(f"There is no group `{name}`. {hint}", listed, number)
    first: dict[str, tuple[str, int]] = {}
    for group, phrases in read.model.groups.items():
        for number, phrase in enumerate(phrases):
            stems = " ".join(stem(word) for word in entrytexts.same(phrase.replace("'", "")).split())
            before, position = first.setdefault(stems, (group, number))
            if before != group:
                other = read.model.groups[before][position]
                line = read.lines.at("groups", before, position)
                message = f"“{phrase}” stands in the group `{before}` too, as “{other}” in line {line}."
                yield read.problem(f"{message} Keep it in one group.", "groups", group, number)
    said: dict[str, tuple[str, int]] = {}
    for cue, phrases in read.model.cues().items():
        for number, phrase in enumerate(phrases):
            before, position = said.setdefault(entrytexts.same(phrase), (cue, number))
            if (before, position) != (cue, number):
                line = read.lines.at(before, position)
                remedy = "It can only be one." if before != cue else "Remove one of them."
                yield read.problem(f"“{phrase}” stands under `{before}` in line {line} too. {remedy}", cue, number)


def beyond(files: Files) -> Iterator[Problem]:
    """Each phrase that is said to belong to no entry, and stands in the title or an error text of one."""
    read = files.vocabulary
    if not read.model:
        return
    numbers = {tuple(entrytexts.same(phrase).split()): n for n, phrase in enumerate(read.model.beyond)}
    lengths = {len(words) for words in numbers}
    found: dict[int, str] = {}
    for entry in files.entries.values():
        for place, text in _known_by(entry.model) if entry.model else ():
            words = entrytexts.same(text).split()
            for length in lengths:
                for phrase in zip(*(words[start:] for start in range(length)), strict=False):
                    if phrase in numbers:
                        found.setdefault(numbers[phrase], _where(entry, place))
    for number, where in found.items():
        message = f"“{read.model.beyond[number]}” is what {where} is about, so that it is not beyond all entries."
        yield read.problem(f"{message} Remove it here.", "beyond", number)


def _known_by(entry: Entry) -> Iterator[tuple[Place, str]]:
    yield ("title",), entry.title
    for number, error in enumerate(entry.errors):
        yield ("errors", number), entrytexts.PLACEHOLDER.sub(" ", error.text)


def names(products: Iterable[Read[Product]], elsewhere: Read[Elsewhere]) -> Iterator[Problem]:
    """Each name that two products have, or a product and another system."""
    first: dict[str, tuple[str, str]] = {}
    for read in products:
        if not read.model:
            continue
        called: list[tuple[Place, str]] = [(("name",), read.model.name)]
        called += [(("aliases", number), alias) for number, alias in enumerate(read.model.aliases)]
        for place, name in called:
            squeezed = entrytexts.squeezed(name)
            product, where = first.setdefault(squeezed, (read.model.name, _where(read, place)))
            if product != read.model.name:
                yield read.problem(f"The name “{name}” is that of {product} in {where}. Remove one of them.", *place)
    for key in ("rivals", "systems", "proper_names") if elsewhere.model else ():
        for number, system in enumerate(getattr(elsewhere.model, key)):
            squeezed = entrytexts.squeezed(system)
            if squeezed in first:
                product, where = first[squeezed]
                message = f"“{system}” is no other system: {where} gives this name to {product}. Remove one of them."
                yield elsewhere.problem(message, key, number)
