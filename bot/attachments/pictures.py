"""
Reads the text in pictures, in a child process.

So nothing in the event loop waits for it, and nothing in a picture can reach what the bot knows. `open_pictures` gives
the reader for as long as it is needed, or None when the extra `ocr` is not installed. The child, which is
`picture_worker`, starts with the first picture, keeps its model for the next ones, and ends when there were none for a
while. One that takes too long is killed, and one that died is replaced.
"""

from __future__ import annotations

import asyncio
import contextlib
import importlib.util
import json
import logging
import os
import struct
import sys
from asyncio import StreamReader, StreamWriter
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from bot.errors import FileUnavailable

log = logging.getLogger(__name__)

NEEDED = ("rapidocr", "onnxruntime")
"""The packages of the extra `ocr`."""

_LENGTH = struct.Struct(">I")
_MOST_ANSWER = 10_000_000
_GOODBYE = 2.0  # seconds for a child to end by itself
# What a Python needs to find its packages; the bot's secrets are in the environment as well, and stay here.
_PASSED_ON = ("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "PYTHONPATH", "PYTHONHOME", "LD_LIBRARY_PATH", "SYSTEMROOT")

_PASTE = "Paste the text itself into a message."
_AGAIN = "Try again in a minute, or paste the text itself into a message."
_REFUSALS = {
    "broken": f"The picture is damaged. {_PASTE}",
    "animated": "The picture moves, and I read only those that stand still. Send a screenshot, or paste the text.",
    "memory": "The picture needs more memory than I have. Cut out the part with the error, or paste the text.",
}


class PicturesUnreadable(FileUnavailable):
    """No picture can be read here, because what reads them is not installed or does not start."""


@dataclass(frozen=True, slots=True)
class PictureLimits:
    """
    How much pictures may take.

    `at_once` children; `waiting` pictures in line for them, each `wait` seconds at most; `start` seconds until a child
    has its model, `seconds` for one picture, and `idle` until a child without work ends; `memory` in bytes of
    addresses, of which 1.5 GB are usual, with 0.6 GB in use.
    """

    at_once: int = 1
    waiting: int = 10
    wait: float = 20.0
    start: float = 30.0
    seconds: float = 30.0
    idle: float = 300.0
    memory: int = 3_000_000_000


class Pictures:
    """
    Reads pictures with children that `command` starts. `sleep` waits that many seconds.

    Close it with `close`, or take `open_pictures`, which does.
    """

    def __init__(
        self,
        command: Sequence[str] | None = None,
        limits: PictureLimits = PictureLimits(),
        *,
        environ: Mapping[str, str] = os.environ,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._command = tuple(command or worker_command(limits.memory))
        self._limits = limits
        self._environ = {name: environ[name] for name in _PASSED_ON if name in environ}
        self._sleep = sleep
        self._places = asyncio.Semaphore(limits.at_once)
        self._in_line = 0
        self._children: set[_Child] = set()
        self._idle: list[_Child] = []
        self._ending: dict[_Child, asyncio.Task[None]] = {}
        self._cannot = ""

    async def read(self, content: bytes) -> str:
        """
        The lines of text in a picture, top down; empty when there are none.

        Raises FileUnavailable with a sentence for the person who sent it, and PicturesUnreadable when no picture can be
        read.
        """
        if self._cannot:
            raise PicturesUnreadable(self._cannot)
        await self._take_place()
        try:
            return await self._read(content)
        finally:
            self._places.release()

    async def _take_place(self) -> None:
        if self._places.locked() and self._in_line >= self._limits.waiting:
            raise FileUnavailable(f"{self._limits.waiting} other pictures are in line already. {_AGAIN}")
        self._in_line += 1
        try:
            async with asyncio.timeout(self._limits.wait):
                await self._places.acquire()
        except TimeoutError:
            raise FileUnavailable(f"Its turn did not come within {self._limits.wait:g} seconds. {_AGAIN}") from None
        finally:
            self._in_line -= 1

    async def _read(self, content: bytes) -> str:
        if (child := self._from_idle()) is not None:
            try:
                return _text_of(await self._answer(child, content))
            except _ChildDied as died:  # maybe long ago, and not because of this picture: another one gets it as well
                log.info("The process that reads pictures has to be started again: %s.", died)
        try:
            return _text_of(await self._answer(await self._started(), content))
        except _ChildDied as died:
            log.warning("The process that reads pictures ended over one: %s.", died)
            raise FileUnavailable(f"I could not get through the picture. {_PASTE}") from None

    async def _answer(self, child: _Child, content: bytes) -> Mapping[str, Any]:
        """What a child says to a picture; it is ready for another one then, or gone. Raises _ChildDied."""
        try:
            async with asyncio.timeout(self._limits.seconds):
                answer = await child.ask(content)
        except TimeoutError:
            log.warning("Reading a picture took longer than %g seconds.", self._limits.seconds)
            raise FileUnavailable(f"The picture takes too long to read. {_PASTE}") from None
        else:
            self._put_back(child)
            return answer
        finally:
            if child not in self._ending:  # it failed, or whoever waited for it has gone: what it says next is stale
                await self._kill(child)

    def _from_idle(self) -> _Child | None:
        while self._idle:
            child = self._idle.pop()
            self._ending.pop(child).cancel()
            if child.alive:
                return child
            self._children.discard(child)
        return None

    async def _started(self) -> _Child:
        try:
            process = await asyncio.create_subprocess_exec(
                *self._command, stdin=PIPE, stdout=PIPE, stderr=DEVNULL, env=self._environ, start_new_session=True
            )
        except OSError as error:
            raise self._unable(f"{type(error).__name__}: {error.strerror}") from error
        child = _Child(process)
        self._children.add(child)
        ready = False
        try:
            async with asyncio.timeout(self._limits.start):
                hello = await child.hear()
            ready = hello.get("ready") is True
        except TimeoutError:
            log.warning("The process that reads pictures was not ready within %g seconds.", self._limits.start)
            raise FileUnavailable(f"What reads pictures does not start. {_AGAIN}") from None
        except _ChildDied as died:
            log.warning("The process that reads pictures did not start: %s.", died)
            raise FileUnavailable(f"What reads pictures does not start. {_AGAIN}") from None
        finally:
            if not ready:
                await self._kill(child)
        if not ready:
            raise self._unable(str(hello.get("cannot", "it says something else than that it is ready")))
        return child

    def _unable(self, why: str) -> PicturesUnreadable:
        """Says once in the log that no picture can be read; nothing is started again."""
        log.error("No picture can be read: %s. Install xero-concierge[ocr], and start again.", why)
        self._cannot = "Pictures cannot be read here."
        return PicturesUnreadable(self._cannot)

    def _put_back(self, child: _Child) -> None:
        self._idle.append(child)
        self._ending[child] = asyncio.create_task(self._end_later(child), name="end what reads pictures")

    async def _end_later(self, child: _Child) -> None:
        await self._sleep(self._limits.idle)
        self._idle.remove(child)
        await child.end()
        self._ending.pop(child)
        self._children.discard(child)

    async def _kill(self, child: _Child) -> None:
        self._children.discard(child)
        await child.kill()

    async def close(self) -> None:
        """Ends every child, also one that is at work."""
        endings = list(self._ending.values())
        for ending in endings:
            ending.cancel()
        await asyncio.gather(*endings, return_exceptions=True)
        self._ending.clear()
        self._idle.clear()
        while self._children:
            await self._children.pop().kill()


class _ChildDied(Exception):  # noqa: N818 - it names a state
    """The child ended, or says what it never says."""


class _Child:
    """A process, and the frames that go to it and come from it; what a frame is stands in `picture_worker`."""

    def __init__(self, process: Process) -> None:
        self._process = process
        self._to, self._from = cast(StreamWriter, process.stdin), cast(StreamReader, process.stdout)  # both are pipes

    @property
    def alive(self) -> bool:
        return self._process.returncode is None

    async def ask(self, content: bytes) -> dict[str, Any]:
        try:
            self._to.write(_LENGTH.pack(len(content)) + content)
            await self._to.drain()
        except OSError as error:
            raise _ChildDied(type(error).__name__) from None
        return await self.hear()

    async def hear(self) -> dict[str, Any]:
        try:
            length: int = _LENGTH.unpack(await self._from.readexactly(_LENGTH.size))[0]
            if length > _MOST_ANSWER:
                raise _ChildDied(f"it announced an answer of {length} bytes")
            answer = json.loads(await self._from.readexactly(length))
        except asyncio.IncompleteReadError:
            raise _ChildDied(f"exit status {await self._process.wait()}") from None
        except (OSError, ValueError) as error:
            raise _ChildDied(f"its answer cannot be read ({type(error).__name__})") from None
        if not isinstance(answer, dict):
            raise _ChildDied("its answer is none")
        return answer

    async def kill(self) -> None:
        with contextlib.suppress(ProcessLookupError):
            self._process.kill()
        await self._gone()

    async def end(self) -> None:
        """Lets it end by itself, which it does when nothing more can come."""
        try:
            async with asyncio.timeout(_GOODBYE):
                await self._gone()
        except TimeoutError:
            await self.kill()

    async def _gone(self) -> None:
        """Waits for its end, and for the end of what it says: only then asyncio lets go of the process."""
        self._to.close()
        await self._process.wait()
        with contextlib.suppress(OSError):
            await self._from.read()


def _text_of(answer: Mapping[str, Any]) -> str:
    """The text in an answer. Raises FileUnavailable with what keeps the picture from being read."""
    lines = answer.get("lines")
    if isinstance(lines, list):
        return "\n".join(str(line) for line in lines)
    if answer.get("refused") == "large":
        size = f"{answer.get('width'):,} × {answer.get('height'):,} pixels"  # noqa: RUF001 - the sign for it
        raise FileUnavailable(f"The picture has {size}, which is too much. Cut out the part with the error.")
    if refusal := _REFUSALS.get(str(answer.get("refused"))):
        raise FileUnavailable(refusal)
    log.error("A picture could not be read: %s.", answer.get("failed", "an answer that says nothing"))
    raise FileUnavailable(f"I could not get through the picture. {_PASTE}")


def worker_command(memory: int) -> list[str]:
    """How the child is started. `-P` keeps this folder out of its path: modules here share names with others."""
    return [sys.executable, "-P", str(Path(__file__).with_name("picture_worker.py")), "--memory", str(memory)]


def is_installed(packages: Sequence[str] = NEEDED) -> bool:
    """Whether the packages that read pictures are there; none of them is loaded."""
    return all(importlib.util.find_spec(package) is not None for package in packages)


@contextlib.asynccontextmanager
async def open_pictures(
    limits: PictureLimits = PictureLimits(),
    *,
    installed: bool | None = None,
) -> AsyncIterator[Pictures | None]:
    """What reads pictures, until it is no longer needed; None, which is said once, without the extra `ocr`."""
    if not (is_installed() if installed is None else installed):
        log.info("Pictures are not read, because xero-concierge[ocr] is not installed.")
        yield None
        return
    pictures = Pictures(limits=limits)
    try:
        yield pictures
    finally:
        await pictures.close()
