"""
Reads `knowledge/` into a `KnowledgeBase`; whatever is wrong is reported with file and line, all of it at once.

    knowledge/vocabulary.yml              words that say the same
    knowledge/elsewhere.yml               what is not ours
    knowledge/<product>/product.yml       a product
    knowledge/<product>/<slug>.yml        an entry; its path is its id
"""

from __future__ import annotations

import contextlib
import gc
import hashlib
import importlib.util
import logging
import os
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache, partial
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel

from bot.errors import KnowledgeError
from bot.knowledge.ids import misnamed
from bot.knowledge.problems import Problem, name_of
from bot.knowledge.writing import write_whole
from bot.models import Elsewhere, Entry, KnowledgeBase, Learned, Product, Vocabulary
from bot.understanding.shelf import Shelf, pack
from bot.yamlfiles import text as yamlfile
from bot.yamlfiles.text import UNMADE, SafeLoader, line_of, too_deep

log = logging.getLogger(__name__)

LEARNED = "learned.json"
_MANY = 3_000  # entries; with fewer, starting processes takes longer than reading them
_BATCH = 500
_SEVERAL = 2
_PRODUCT = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")

A = TypeVar("A")
T = TypeVar("T")
M = TypeVar("M", bound=BaseModel)


def data_folder(name: str) -> Path:
    """
    The folder `knowledge` or `templates`: beside the package in a checkout, inside it when installed from a wheel.

    Raises KnowledgeError when it is in neither place.
    """
    package = Path(__file__).resolve().parent.parent
    for place in (package.parent / name, package / "_data" / name):
        if place.is_dir():
            return place
    raise KnowledgeError(
        f"The folder {name}/ was not found beside the package bot/ nor in it. Reinstall xero-concierge."
    )


@cache
def english() -> frozenset[str]:
    """Some 80,000 English words, from the frequency list that the package symspellpy ships."""
    spec = importlib.util.find_spec("symspellpy")  # located and not imported: its list is wanted, not its code
    if spec is None or spec.origin is None:
        raise KnowledgeError("The package symspellpy is missing. Reinstall xero-concierge.")
    text = (Path(spec.origin).parent / "frequency_dictionary_en_82_765.txt").read_text(encoding="utf-8-sig")
    return frozenset(line.partition(" ")[0] for line in text.splitlines())


def entry_files(folder: Path) -> list[Path]:
    """
    Every entry file below `folder`, in a stable order.

    Hidden files are none: editors lock a file by `.#name.yml`, and systems leave `._name.yml` behind.
    """
    found = (p for p in folder.glob("*/*.yml") if p.name != "product.yml")
    return sorted(
        (p for p in found if not (p.name.startswith(".") or p.parent.name.startswith("."))),
        key=lambda path: path.parts,  # compared at once
    )


def product_keys(folder: Path | None) -> list[str]:
    """
    The keys of the products in `folder`, None for the one that comes with the program.

    They are the names of their folders; no file is read, so this says nothing of whether they can be used.
    """
    where = folder or data_folder("knowledge")
    return sorted({path.parent.name for path in where.glob("*/product.yml")} | _closed(where).keys())


def unreadable_folders(folder: Path) -> list[Problem]:
    """A problem for each product's folder that cannot be looked into: unsaid, it would be as if it were not there."""
    return [
        Problem(name_of(folder / name, folder), 1, f"The folder cannot be read: {error.strerror}.")
        for name, error in _closed(folder).items()
    ]


def _closed(folder: Path) -> dict[str, OSError]:
    """
    The folders of products in `folder` that cannot be listed and entered, with the reason.

    Others that no product can be called, as `lost+found`, are none of ours.
    """
    closed = {}
    for name in sorted(_names_in(folder)):
        try:
            os.scandir(f"{folder}/{name}/.").close()
        except (FileNotFoundError, NotADirectoryError):  # a file, or a link to nothing
            continue
        except OSError as error:
            closed[name] = error
    return closed


def _names_in(folder: Path) -> list[str]:
    """What may be a product's folder by its name."""
    try:
        return [name for name in os.listdir(folder) if _PRODUCT.fullmatch(name)]  # noqa: PTH208 - names alone
    except OSError:
        return []


def fingerprint(folder: Path) -> str:
    """A hash over all knowledge files, which changes exactly when one does; `load` says which cannot be read."""
    digest = hashlib.sha256()
    for parts in sorted(path.split("/") for path in _files_below(folder)):
        try:
            with open(os.path.join(folder, *parts), "rb", buffering=0) as file:  # noqa: PTH118, PTH123 - as in `_files_below`
                content = file.read()
        except OSError as error:
            content = f"cannot be read: {error.errno}".encode()
        digest.update("/".join(parts).encode() + b"\0" + content + b"\0")
    return digest.hexdigest()[:16]


def _files_below(folder: Path) -> Iterator[str]:
    """
    Each knowledge file by its place in `folder`, as `acme/tax-rate.yml`.

    Not as a `Path`, which takes longer than all the rest when there are very many. A product's folder that cannot be
    read stands for what is in it.
    """
    yield from (closed := _closed(folder))
    for parent, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if parent != str(folder) or name not in closed)
        below = "" if parent == str(folder) else f"{Path(parent).relative_to(folder).as_posix()}/"
        yield from (below + name for name in sorted(names) if name.endswith(".yml") and not name.startswith("."))


def state(folder: Path) -> tuple[str, int, float]:
    """
    A hash over names, sizes, times and numbers of all knowledge files, how many there are, and the latest change.

    It is found without reading them, and differs whenever one is written anew. The latest change is in seconds since
    1970; files that change within the resolution of the file system's clock may look unchanged.
    """
    digest = hashlib.sha256()
    count, latest = 0, 0.0
    for below in _files_below(folder):
        path = os.path.join(folder, below)  # noqa: PTH118
        seen = _seen(path)
        if seen is None:
            digest.update(f"{path}\0".encode())
            continue
        digest.update(f"{path}\0{seen.st_mtime_ns} {seen.st_ctime_ns} {seen.st_size} {seen.st_ino}\0".encode())
        count, latest = count + 1, max(latest, seen.st_mtime, seen.st_ctime)
    return digest.hexdigest(), count, latest


def _seen(path: str) -> os.stat_result | None:
    """What there is to know of a file without reading it, or of the link that it is if that leads nowhere."""
    for look in (os.stat, os.lstat):
        with contextlib.suppress(OSError):
            return look(path)
    return None


def load(folder: Path, products: Iterable[str] | None = None) -> KnowledgeBase:
    """
    The knowledge base in `folder`, or the part of it that belongs to `products`.

    Raises KnowledgeError with every problem found, one a line, when a file cannot be used.
    """
    problems = unreadable_folders(folder)
    vocabulary = _read(folder / "vocabulary.yml", Vocabulary, folder, problems)
    elsewhere = _read(folder / "elsewhere.yml", Elsewhere, folder, problems)
    paths = entry_files(folder)
    found_products: dict[str, Product] = {}
    for key in sorted({path.parent.name for path in [*paths, *folder.glob("*/product.yml")]}):
        path = folder / key / "product.yml"
        if product := _read(path, Product, folder, problems):
            found_products[key] = product
            problems += _without_document(path, product, folder)
    entries, ids = _read_entries(paths, folder, problems)
    problems += _misnamed(folder, found_products, ids)
    if wanted := _unknown(products, found_products, folder):
        problems.append(wanted)
    if problems or vocabulary is None or elsewhere is None:
        raise KnowledgeError("\n".join(str(p) for p in sorted(problems)))
    chosen = set(found_products if products is None else products)
    return KnowledgeBase(
        products={k: v for k, v in found_products.items() if k in chosen},
        entries=_of_products(entries, chosen) if chosen < found_products.keys() else entries,
        elsewhere=elsewhere,
        vocabulary=vocabulary,
        english=english(),
    )


def _without_document(path: Path, product: Product, folder: Path) -> list[Problem]:
    """Each source in a document that is not there: no answer could be made that names it."""
    lacking = [key for key, source in product.sources.items() if source.document not in product.documents]
    if not lacking:
        return []
    known = ", ".join(product.documents)
    return [
        Problem(
            name_of(path, folder),
            _line(path, "sources", key, "document"),
            f"There is no document “{product.sources[key].document}”; there are: {known}.",
        )
        for key in lacking
    ]


def _of_products(entries: Mapping[str, Entry], chosen: Collection[str]) -> Mapping[str, Entry]:
    if isinstance(entries, Shelf):
        return entries.only(name for name in entries if name.partition("/")[0] in chosen)
    return {name: entry for name, entry in entries.items() if entry.product in chosen}


def _read_entries(
    paths: Sequence[Path], folder: Path, problems: list[Problem]
) -> tuple[Mapping[str, Entry], dict[str, str]]:
    """
    Every entry by its id, and the ids by path, as `acme/tax-rate`.

    When there are very many they are read by several processes and kept packed.
    """
    ids: dict[str, str] = {}
    if len(paths) <= _MANY:
        found: dict[str, Entry] = {}
        for path in paths:
            if entry := _read(path, Entry, folder, problems):
                found[entry.id] = entry
                ids[f"{path.parent.name}/{path.stem}"] = entry.id
        return found, ids
    packed: list[tuple[str, bytes]] = []
    batches = [paths[at : at + _BATCH] for at in range(0, len(paths), _BATCH)]
    read_all = by_processes(partial(_read_packed, folder=folder), batches)
    for batch, (entries, wrong) in zip(batches, read_all, strict=True):
        problems += wrong
        packed += [entry for entry in entries if entry]
        ids |= {f"{p.parent.name}/{p.stem}": entry[0] for p, entry in zip(batch, entries, strict=True) if entry}
    return Shelf(packed), ids


def by_processes(function: Callable[[A], T], arguments: Sequence[A]) -> list[T]:
    """
    As `map`, with a process for each processor where there are several and more than one thing to do.

    Where processes cannot be started, or are ended by others, this one does it all.
    """
    processors = min(
        len(arguments), len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    )
    if processors < _SEVERAL:
        return list(map(function, arguments))
    from concurrent.futures.process import (  # noqa: PLC0415 - seldom needed, and slow to import
        BrokenProcessPool,
        ProcessPoolExecutor,
    )

    try:
        with ProcessPoolExecutor(processors, initializer=_begin, initargs=(function,)) as pool:
            return list(pool.map(_go_on, arguments))
    except (OSError, NotImplementedError, BrokenProcessPool) as error:
        log.warning("The knowledge is read and indexed by one process, which takes longer: %s", error)
        return list(map(function, arguments))


_work: Callable[[Any], Any]


def _begin(function: Callable[[Any], Any]) -> None:
    """Prepares a process: it is told once what to do, since much may belong to that, as all texts."""
    global _work  # noqa: PLW0603 - each process has its own
    _work = function
    gc.disable()  # it ends soon


def _go_on(argument: Any) -> Any:
    return _work(argument)


def _read_packed(paths: Sequence[Path], folder: Path) -> tuple[list[tuple[str, bytes] | None], list[Problem]]:
    """Entries as a shelf takes them, in a process of its own; None for one that cannot be used."""
    problems: list[Problem] = []
    read = [_read(path, Entry, folder, problems) for path in paths]
    return [(entry.id, pack(entry)) if entry else None for entry in read], problems


def _misnamed(folder: Path, products: Mapping[str, Product], entries: Mapping[str, str]) -> list[Problem]:
    """Each file whose id is not its path, by which others name it."""
    found = misnamed(folder.name, {key: product.id for key, product in products.items()}, entries)
    return [
        Problem(name_of(path, folder), _line(path, "id"), told)
        for path, told in ((folder / f"{below}.yml", message) for below, message in found)
    ]


def _line(path: Path, *place: str) -> int:
    return line_of(yaml.compose(path.read_text(encoding="utf-8"), Loader=SafeLoader), place)


def read_learned(folder: Path) -> Learned | None:
    """What was learned for the knowledge in `folder`; None when there is nothing or it is not readable."""
    try:
        return Learned.model_validate_json((folder / LEARNED).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None


def write_learned(folder: Path, learned: Learned) -> None:
    """Keeps what was learned beside the knowledge that it was learned from. Raises OSError."""
    write_whole(folder / LEARNED, f"{learned.model_dump_json(indent=2)}\n".encode())


def _unknown(products: Iterable[str] | None, found: dict[str, Product], folder: Path) -> Problem | None:
    for name in products or ():
        if name not in found:
            known = ", ".join(found) or "none"
            return Problem(folder.as_posix(), 1, f"There is no product “{name}”; the products are: {known}.")
    return None


def _read(path: Path, model: type[M], folder: Path, problems: list[Problem]) -> M | None:
    """The file as a `model`; None, with everything that is wrong with it in `problems`, when it cannot be used."""
    try:
        text = path.read_text(encoding="utf-8")
        data = None if too_deep(text) else yamlfile.load(text)
        return model.model_validate(data)
    except (OSError, yaml.YAMLError, *UNMADE) as error:
        from bot.knowledge.file import read_file  # noqa: PLC0415 - needed by nobody whose files are sound

        unexplained = Problem(name_of(path, folder), 1, f"The file cannot be used: {error}")
        problems += read_file(path, model, folder).problems or [unexplained]
        return None
