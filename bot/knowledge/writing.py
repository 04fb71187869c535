"""Files that are written whole or not at all, so that a full disk leaves what was there before."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import shutil
from pathlib import Path


def write_whole(path: Path, *content: bytes, mode: int = 0o666) -> None:
    """
    Writes a file beside its place and then puts it there.

    What was there before keeps its rights, a new file gets `mode` without what the umask takes away, and a link stays
    one. Raises OSError with the name of the file.
    """
    place = os.path.realpath(path)
    folder, name = os.path.split(place)
    beside = Path(folder, f".{name}.{secrets.token_hex(4)}")
    try:
        try:
            with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "wb") as file:
                file.writelines(content)
            with contextlib.suppress(FileNotFoundError):
                shutil.copymode(place, beside)
            beside.replace(place)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from error


def check_writable(path: Path) -> None:
    """Raises OSError, with the name of the file, when it can neither be replaced nor made, for all one can tell."""
    if path.exists() and not os.access(path, os.R_OK | os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
    place = os.path.realpath(path)
    beside = Path(os.path.dirname(place), f".{secrets.token_hex(8)}")  # noqa: PTH120 - of a text
    try:
        beside.touch()
        beside.unlink()
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from error
