"""
Puts the knowledge, the matcher and the templates together, for the command line and for the bot alike.

Reading 30 entries with their 3,000 texts takes most of a second, so a finished matcher is kept in the user's cache
folder under a name made of everything that it depends on, and only built again when something of that has changed.
"""

from __future__ import annotations

import contextlib
import gc
import hashlib
import logging
import os
import pickle
import stat
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.config.settings import Answers
from bot.errors import TemplateError
from bot.knowledge import loading
from bot.knowledge.writing import write_whole
from bot.models import KnowledgeBase
from bot.understanding.matching import Matcher, Prices
from bot.understanding.wide import matcher_for

log = logging.getLogger(__name__)

_MANY_FILES = 500
_SETTLED = 2.0  # seconds; file systems tell times apart that lie further apart than this
_SHOWN = 3  # templates that are missing, by name
_PARTS = ("", "knowledge/", "understanding/", "yamlfiles/")  # folders of the code that a matcher comes from
_CHECKSUM = hashlib.sha256().digest_size


def prices_of(answers: Answers) -> Prices:
    """What an operator says that mistakes cost."""
    return Prices(answers.wrong_costs, answers.missed_costs, answers.noise_costs, answers.question_costs)


@dataclass(frozen=True, slots=True)
class Mind:
    """A knowledge base and its matcher. `stale`: the signals' weights were learned from an earlier state of it."""

    knowledge: KnowledgeBase
    matcher: Matcher
    stale: bool


def open_mind(
    folder: Path,
    products: Iterable[str] | None = None,
    cache: Path | None = None,
    prices: Prices | None = None,
    *,
    clock: Callable[[], float] = time.time,
) -> Mind:
    """
    The knowledge in `folder` with its matcher, out of `cache` when nothing has changed since.

    `prices` say what a wrong answer costs against a question back; the usual ones unless given.

    Raises KnowledgeError with every problem when the knowledge cannot be used.
    """
    chosen = tuple(sorted(products)) if products is not None else None
    fingerprint = _fingerprint(folder, cache, clock)
    kept = cache / f"{_key(folder, fingerprint, (chosen, prices))}.mind" if cache else None
    if kept is not None and (mind := _load(kept)) is not None:
        return mind
    with _much_to_come():
        mind = _built(folder, chosen, fingerprint, prices)
        if kept is not None:
            _keep(kept, mind)
    return mind


@contextlib.contextmanager
def _much_to_come() -> Iterator[None]:
    """Nobody looks for garbage meanwhile: hundreds of thousands of objects come at once, and none of them is any."""
    was_looked_for = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_looked_for:
            gc.enable()


def _built(folder: Path, chosen: tuple[str, ...] | None, fingerprint: str, prices: Prices | None) -> Mind:
    loaded = loading.load(folder, chosen)
    learned = loading.read_learned(folder)
    if learned is None:
        log.warning(
            "%s is missing or cannot be read, so it is learned now. `concierge kb learn` keeps it.",
            folder / loading.LEARNED,
        )
        from bot.understanding.learning import learn  # noqa: PLC0415 - hardly ever needed

        learned = learn(loaded, fingerprint)
    matcher = matcher_for(loaded, learned, prices, loading.by_processes)
    return Mind(loaded, matcher, stale=learned.fingerprint != fingerprint)


def _fingerprint(folder: Path, cache: Path | None, clock: Callable[[], float]) -> str:
    """
    The fingerprint of the knowledge; of very many files it is kept, and they are read again when one looks different.

    What changed in the last moments is read in any case: it may change again and look the same.
    """
    seen, count, latest = loading.state(folder)
    if cache is None or count < _MANY_FILES:
        return loading.fingerprint(folder)
    note = cache / f"{hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:24]}.seen"
    try:
        if note.stat().st_uid == os.getuid():
            before, _, fingerprint = note.read_text(encoding="ascii").partition(" ")
            if before == seen:
                return fingerprint
    except (OSError, ValueError):
        log.debug("The state of the knowledge was not noted before.")
    fingerprint = loading.fingerprint(folder)
    if clock() - latest > _SETTLED:
        _write(note, f"{seen} {fingerprint}".encode("ascii"))
    return fingerprint


def cache_folder(environ: Mapping[str, str]) -> Path:
    """Where this user's programs keep what they can make again (XDG Base Directory Specification)."""
    base = environ.get("XDG_CACHE_HOME") or str(Path(environ.get("HOME", tempfile.gettempdir())) / ".cache")
    return Path(base) / "xero-concierge"


def templates_in(own: Path | None) -> Path:
    """
    The folder with the templates: `own`, or the one that comes with the program when that is None.

    Raises TemplateError when `own` lacks some of them, which nobody would notice before they are needed.
    """
    ours = loading.data_folder("templates")
    if own is None:
        return ours
    names = sorted(path.relative_to(ours).as_posix() for path in ours.rglob("*.j2"))
    missing = [name for name in names if not _may_be_read(own / name)]
    if not missing:
        return own
    shown = ", ".join(missing[:_SHOWN]) + (f" and {len(missing) - _SHOWN} more" if len(missing) > _SHOWN else "")
    raise TemplateError(
        f"The folder {own}, which `templates` in the configuration names, lacks {shown}. Copy what is missing from "
        f"{ours}, and let this user read it."
    )


def _may_be_read(path: Path) -> bool:
    """Whether there is such a file that this user may read, also where they may not even look for it."""
    return os.path.isfile(path) and os.access(path, os.R_OK)  # noqa: PTH113 - Path.is_file raises there


def template_cache(cache: Path | None) -> Path | None:
    """
    The folder in `cache` for compiled templates, another one for each state of the code that they call; None without.

    It is made when it is missing. A folder that somebody else could have put there is not used.
    """
    if cache is None:
        return None
    digest = hashlib.sha256(sys.version.encode())
    for name in ("markup.py", "render.py", "templating.py"):
        digest.update((Path(__file__).parent / "rendering" / name).read_bytes())
    folder = cache / f"templates-{digest.hexdigest()[:16]}"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        kept = folder.lstat()
    except OSError:
        return None
    return folder if kept.st_uid == os.getuid() and stat.S_ISDIR(kept.st_mode) and not kept.st_mode & 0o022 else None


def _key(folder: Path, fingerprint: str, choices: object) -> str:
    """A name that differs whenever the knowledge, the choices of the operator, the code or the interpreter do."""
    digest = hashlib.sha256(f"{fingerprint} {choices} {sys.version}".encode())
    package = Path(__file__).parent
    for path in (
        folder / loading.LEARNED,
        *(path for part in _PARTS for path in sorted(package.glob(f"{part}*.py"))),
    ):
        digest.update(_content(path))
    return digest.hexdigest()[:24]


def _content(path: Path) -> bytes:
    """What a file holds; of one that is missing or cannot be read a sign that stands for that."""
    try:
        return path.read_bytes()
    except OSError:
        return b"-"


def _load(path: Path) -> Mind | None:
    """The matcher kept in `path`; None when there is none or it cannot be read. Others' files are not trusted."""
    try:
        if path.stat().st_uid != os.getuid():
            return None
        written = path.read_bytes()
    except OSError:
        return None
    checksum, content = written[:_CHECKSUM], memoryview(written)[_CHECKSUM:]  # not copied: it may be very large
    if hashlib.sha256(content).digest() != checksum:
        return None
    try:
        with _much_to_come():
            loaded = pickle.loads(content)  # noqa: S301 - a file of this user, written by `_keep`
    except (pickle.UnpicklingError, EOFError, AttributeError, ImportError, IndexError, ValueError, TypeError):
        return None
    gc.freeze()  # what is kept until the end need not be looked through for garbage again and again
    return loaded if isinstance(loaded, Mind) else None


def _keep(path: Path, mind: Mind) -> None:
    """Keeps `mind` for the next start; does without when the folder cannot be written."""
    try:
        for old in path.parent.glob("*.mind"):
            old.unlink(missing_ok=True)
    except OSError as error:
        log.debug("An earlier matcher stays: %s", error)
    content = pickle.dumps(mind, protocol=pickle.HIGHEST_PROTOCOL)
    _write(path, hashlib.sha256(content).digest(), content)


def _write(path: Path, *content: bytes) -> None:
    """Writes a file of the cache, whole or not at all; does without when that cannot be."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_whole(path, *content, mode=0o600)
    except OSError as error:
        log.debug("%s is not kept: %s", path.name, error)
