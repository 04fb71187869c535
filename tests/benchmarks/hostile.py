"""
How long a verdict on a long or hostile message takes, how much memory it needs, and how long its reply keeps everybody
else waiting, as a Markdown table.

    .venv/bin/python tests/benchmarks/hostile.py

Each message is judged six times, as it is and cut to the longest that is read whole, and the slowest of these runs
counts, but for one that the machine may have held up. Memory is what a verdict allocates at its
peak, and what of it is left afterwards; both are measured in a run of their own, since measuring takes time. What the
reply does besides, as to word an honest no, must not hold up the event loop either: of three replies in direct messages
the one counts that holds it up for the shortest time, since a busy machine adds to all of them.
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import random
import tempfile
import time
import tracemalloc
from collections.abc import Iterator
from dataclasses import dataclass

from bot.answering.desk import Desk
from bot.answering.heard import Asked
from bot.assembly import Mind, open_mind
from bot.knowledge.loading import data_folder
from bot.rendering.render import Renderer
from bot.store.opening import open_store
from bot.understanding.excerpt import READ_WHOLE

MEGABYTE = 1_000_000
MOST_MILLISECONDS = 100.0
RUNS = 6
REPLIES = 3
BEAT = 0.001
"""Seconds between two looks at the clock by which a standstill is noticed."""
_ERROR = "ERROR export-worker Account Code 4110 is not a valid Code for this document"


@dataclass(frozen=True, slots=True)
class Hostile:
    """A message that is out to slow a reader down; `expected` is an entry that has to be found in it, if there is."""

    name: str
    text: str
    expected: str | None = None


@dataclass(frozen=True, slots=True)
class Measured:
    """
    What came of a message: the outcome, the slowest run in milliseconds, and bytes at the peak and left over.

    `held_up` is for how many milliseconds its reply keeps everybody else waiting.
    """

    message: Hostile
    outcome: str
    found: bool
    milliseconds: float
    peak: int
    left: int
    held_up: float

    @property
    def good(self) -> bool:
        """Whether it was quick enough, and found what is there."""
        return max(self.milliseconds, self.held_up) <= MOST_MILLISECONDS and self.found


def log_of(lines: int, error_at: int | None = None) -> str:
    """A log of so many lines about other things, with one error in it."""
    chance = random.Random(11)  # noqa: S311 - a fixed sequence
    words = [
        "started",
        "finished",
        "job",
        "worker",
        "queue",
        "cache",
        "request",
        "user",
        "session",
        "page",
        "token",
        "report",
        "nightly",
        "invoice",
        "sync",
    ]
    made = []
    for number in range(lines):
        said = " ".join(chance.choice(words) for _ in range(9))
        made.append(f"2026-10-31 03:{number // 60 % 60:02}:{number % 60:02} INFO worker-{number % 7} {said} {number}")
    if error_at is not None:
        made[error_at] = f"2026-10-31 03:14:15 {_ERROR}"
    return "\n".join(made)


def messages() -> Iterator[Hostile]:
    """What people, machines and jokers paste."""
    sentence = "We get an error when invoices sync to Xero and nobody knows why. "
    yield Hostile("1 MB of sentences", sentence * (MEGABYTE // len(sentence)))
    yield Hostile("10,000 lines of a log", log_of(10_000))
    yield Hostile("a log of 50 pages, one error", log_of(2_500, 1_700), "unleashed/account-code")
    yield Hostile("10,000 lines, one error", log_of(10_000, 9_000), "unleashed/account-code")
    several = "contacts don't sync as the email is missing, the tax rate differs, and the token expired with a 401. "
    yield Hostile("sentences about several errors each", several * 390)
    yield Hostile("one word of 1 MB", "x" * MEGABYTE)
    yield Hostile("one word of 1 MB, known letters", "invoice" * (MEGABYTE // 7))
    yield Hostile("one number of 1 MB", "1" * MEGABYTE)
    yield Hostile("1 MB of spaces", " " * MEGABYTE + "XERO11")
    yield Hostile("1 MB of line ends", "\n" * MEGABYTE)
    yield Hostile("40,000 brackets", "(" * 20_000 + ")" * 20_000)
    yield Hostile("deep JSON", '{"error":' * 4_000 + '"sync"' + "}" * 4_000)
    yield Hostile("deep HTML", "<div>" * 3_500 + "error" + "</div>" * 3_500)
    yield Hostile("open Slack tokens", "<@" * 20_000)
    yield Hostile("open Slack links", "<https://a|" * 3_600)
    yield Hostile("tags that never end", "<a " * 13_000)
    yield Hostile("escapes of escapes", "&amp;" * 8_000)
    yield Hostile("percent signs", "%41" * 13_000)
    yield Hostile("backslashes", "\\" * 40_000)
    yield Hostile("almost an address", "a.b." * 10_000 + "@")
    yield Hostile("almost addresses", "a@a." * 10_000)
    yield Hostile("almost emoji", ":a" * 20_000)
    yield Hostile("almost codes", "XERO-" * 8_000)
    yield Hostile("codes", "XERO11 " * 5_700)
    yield Hostile("codes of others", "NS0011 " * 5_700)
    yield Hostile("codes that are near", "XER0 error zero " * 2_500)
    yield Hostile("almost dates", "31 Oct 2026 " * 3_300)
    yield Hostile("apostrophes", "a'" * 20_000)
    yield Hostile("combining characters", "e" + "\u0301" * 39_999)
    yield Hostile("combining, word by word", ("e" + "\u0301" * 30 + " ") * 1_250)
    yield Hostile("expanding ligatures", "\ufdfa" * 40_000)
    yield Hostile("100,000 emoji", "\U0001f600" * 100_000)
    yield Hostile("emoji of families", "\U0001f468\u200d\U0001f469\u200d\U0001f467 " * 20_000)
    yield Hostile("right to left", "\u202exero \u202d" * 6_000)
    yield Hostile("zero bytes", "\0" * 40_000)
    yield Hostile("half surrogates", "\ud800" * 40_000)
    yield Hostile("misspelled words", " ".join(_misspelled()))
    yield Hostile("words that nobody knows", " ".join(_invented()))
    yield Hostile("bars for letters", "|".join(_invented()))
    yield Hostile("sentences of two words", "sync failed. " * 3_000)
    yield Hostile("one sentence of ends", "fixed, " * 6_000)
    yield Hostile("another system in each clause", "QuickBooks works, " * 2_200)
    yield Hostile("the same error 400 times", (_ERROR + "\n") * 400, "unleashed/account-code")
    yield Hostile("empty", "")


def _misspelled() -> Iterator[str]:
    chance = random.Random(5)  # noqa: S311 - a fixed sequence
    words = ["subscription", "organisation", "reconciliation", "connection", "authorisation", "categories"]
    for _ in range(3_500):
        letters = list(chance.choice(words))
        letters[chance.randrange(1, len(letters))] = chance.choice("abcdefghijklmnopqrstuvwxyz")
        yield "".join(letters)


def _invented() -> Iterator[str]:
    chance = random.Random(6)  # noqa: S311 - a fixed sequence
    for _ in range(5_000):
        yield "".join(chance.choice("abcdefghijklmnoprstuvw") for _ in range(7))


def measure(mind: Mind, message: Hostile) -> Measured:
    """Judges `message` for time, then for memory, and replies to it."""
    matcher = mind.matcher
    slowest = 0.0
    for text in (message.text, message.text[:READ_WHOLE]):
        runs = []
        for _ in range(RUNS):
            start = time.process_time()
            matcher.match(text)
            runs.append(1000 * (time.process_time() - start))
        slowest = max(slowest, *sorted(runs)[:-1])
    gc.collect()
    tracemalloc.start()
    verdict = matcher.match(message.text)
    gc.collect()
    left, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    found = message.expected is None or message.expected in {match.entry for match in verdict.matches}
    return Measured(message, verdict.outcome, found, slowest, peak, left, asyncio.run(_held_up(mind, message.text)))


async def _held_up(mind: Mind, text: str) -> float:
    """For how many milliseconds the event loop stands still while somebody gets a reply in direct messages."""
    with tempfile.TemporaryDirectory() as folder:
        async with open_store(f"sqlite:///{folder}/hostile.db") as store:
            desk = Desk(mind.knowledge, mind.matcher, Renderer(data_folder("templates")), store)
            await _standstill(desk, "warm up", 0)
            return 1000 * min([await _standstill(desk, text, number) for number in range(1, REPLIES + 1)])


async def _standstill(desk: Desk, text: str, number: int) -> float:
    longest = 0.0

    async def look() -> None:
        nonlocal longest
        while True:
            before = time.perf_counter()
            await asyncio.sleep(BEAT)
            longest = max(longest, time.perf_counter() - before - BEAT)

    looking = asyncio.create_task(look())
    await asyncio.sleep(10 * BEAT)
    ts = f"{1_700_000_000 + number}.000000"
    await desk.answer(Asked("T0", f"D{number}", "U0", text, ts, addressed=True, direct=True, ts=ts))
    await asyncio.sleep(2 * BEAT)
    looking.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await looking
    return longest


def main() -> int:
    """Prints the table; 1 if anything took too long or was not found."""
    mind = open_mind(data_folder("knowledge"))
    mind.matcher.match("warm up")
    results = [measure(mind, message) for message in messages()]
    print("| Message | Characters | Verdict | Slowest of 5, ms | Peak, MB | Left, MB | Others wait, ms |")
    print("| --- | ---: | --- | ---: | ---: | ---: | ---: |")
    for r in results:
        mark = "" if r.good else " **!**"
        found = ", found" if r.message.expected and r.found else ", NOT FOUND" if r.message.expected else ""
        row = (r.message.name, f"{len(r.message.text):,}", f"{r.outcome}{found}", f"{r.milliseconds:.1f}{mark}")
        print(f"| {' | '.join(row)} | {r.peak / 1e6:.1f} | {r.left / 1e6:.1f} | {r.held_up:.1f} |")
    return int(not all(r.good for r in results))


if __name__ == "__main__":
    raise SystemExit(main())
