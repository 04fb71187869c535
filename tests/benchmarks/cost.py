"""
What the bot costs beside a bare Bolt app that echoes, as ratios measured in one run, as Markdown tables.

    .venv/bin/python tests/benchmarks/cost.py

Both run in a process of their own over HTTP, in turn, against the same loopback Slack. Times differ from machine to
machine and from minute to minute, so both are measured again and again, turn by turn: each turn has its ratio, and the
median of these ratios counts. Every paste has another number in it, so that nobody gets away with what was said before.

The first rows are against a Slack that answers at once, which shows what the bot costs by itself. The others are
against one that takes 50 ms for each call, as over a network, which shows what people notice of it.
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import os
import re
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import httpx

from bot.sandbox.server import LoopbackSlack
from bot.sandbox.trouble import ANY
from bot.sandbox.workspace import Channel, Message, Person

ROOT = Path(__file__).resolve().parents[2]
STARTS = 7
PASTES = 120
AT_ONCE = 100
ROUNDS = 5
PAUSE = 0.05
"""Seconds that Slack takes for each call of its Web API in the second half of the table."""
ASKS = 9
ASK = (sys.executable, "-m", "bot", "ask")
PASTE = "Account Code {} is not a valid Code for this document"
FIRST_CODE = 1000
ABOUT = "account code"
"""What both the echo and the answer say."""

ECHO = """
import os
import uvicorn
from slack_bolt.adapter.starlette.async_handler import AsyncSlackRequestHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route

client = AsyncWebClient(token=os.environ["SLACK_BOT_TOKEN"], base_url=os.environ["SLACK_API_URL"])
app = AsyncApp(client=client, signing_secret=os.environ["SLACK_SIGNING_SECRET"])


@app.event("message")
async def echo(event, say):
    if "bot_id" not in event:
        await say(text=event["text"], thread_ts=event["ts"])


async def slack_events(request):
    return await AsyncSlackRequestHandler(app).handle(request)


async def readyz(request):
    return PlainTextResponse("ok")


routes = [Route("/readyz", readyz), Route("/slack/events", slack_events, methods=["POST"])]
uvicorn.run(Starlette(routes=routes), port=int(os.environ["PORT"]), log_config=None, access_log=False)
"""
PACKAGES = """
import httpx, jinja2, prometheus_client, pydantic, rapidfuzz, sqlalchemy.ext.asyncio, Stemmer, yaml

class Model(pydantic.BaseModel):
    number: int
"""
"""What the bot is made of besides Bolt; with a model, since pydantic imports most of itself with the first one."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two that are compared: how it is called and how it is started."""

    name: str
    command: tuple[str, ...]


SIDES = (
    Side("bare Bolt app", (sys.executable, "-c", ECHO)),
    Side("the bot", (sys.executable, "-m", "bot", "serve")),
)
LADEN = Side("bare Bolt app that imports the bot's packages", (sys.executable, "-c", PACKAGES + ECHO))
"""How much of the time until the bot is ready goes by before any of its own code is read."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where both run: the loopback Slack, somebody in it, and the channel where errors are pasted."""

    slack: LoopbackSlack
    person: Person
    channel: Channel
    environ: Mapping[str, str]
    codes: Iterator[int]


@contextlib.asynccontextmanager
async def place(folder: Path, pause: float) -> AsyncIterator[Place]:
    """A loopback Slack that takes `pause` seconds for each call, with a watched channel, and an app's environment."""
    async with LoopbackSlack() as slack:
        if pause:
            slack.trouble.delay(ANY, pause, times=1_000_000)
        person = slack.add_person("maya")
        channel = slack.add_channel("xero-help", [person])
        config = folder / "concierge.yml"
        config.write_text(f"channels: {{watch: [{channel.id}]}}\n", encoding="utf-8")
        environ = {
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "PYTHONDONTWRITEBYTECODE": "",  # what is installed is compiled, so what was edited is compiled once as well
            "XDG_CACHE_HOME": str(folder / "cache"),
            "SLACK_BOT_TOKEN": slack.bot_token,
            "SLACK_SIGNING_SECRET": slack.signing_secret,
            "SLACK_API_URL": slack.api_url,
            "CONCIERGE_CONFIG": str(config),
            "DATABASE_URL": f"sqlite:///{folder}/concierge.sqlite3",
        }
        yield Place(slack, person, channel, environ, itertools.count(FIRST_CODE))


@contextlib.asynccontextmanager
async def running(side: Side, where: Place) -> AsyncIterator[float]:
    """Starts a side and brings it what happens in Slack; gives the seconds until it was ready."""
    port = _free_port()
    start = time.perf_counter()
    process = subprocess.Popen(  # noqa: ASYNC220, S603 - our own program
        side.command, env={**where.environ, "PORT": str(port)}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        seconds = await _until_ready(port, process, start)
        where.slack.attach_http(f"http://127.0.0.1:{port}/slack/events")
        yield seconds
    finally:
        process.send_signal(signal.SIGTERM)
        await asyncio.to_thread(process.wait, 20)


async def _until_ready(port: int, process: subprocess.Popen[bytes], start: float) -> float:
    async with httpx.AsyncClient() as http:
        while process.poll() is None:
            with contextlib.suppress(httpx.HTTPError):
                if (await http.get(f"http://127.0.0.1:{port}/readyz")).status_code == 200:
                    return time.perf_counter() - start
            await asyncio.sleep(0.005)
    raise RuntimeError(f"The process ended with the code {process.returncode} before it was ready.")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


async def latency(where: Place) -> list[float]:
    """Milliseconds from each paste to its reply, one after the other."""
    taken = []
    for _ in range(PASTES):
        start = time.perf_counter()
        await _reply(where, await _paste(where))
        taken.append(1000 * (time.perf_counter() - start))
    return taken[PASTES // 10 :]


async def throughput(where: Place) -> float:
    """Replies a second when many paste at the same time."""
    start = time.perf_counter()
    pasted = await asyncio.gather(*(_paste(where) for _ in range(AT_ONCE)))
    for message in pasted:
        await _reply(where, message)
    return AT_ONCE / (time.perf_counter() - start)


async def _paste(where: Place) -> Message:
    outcome = await where.slack.say(where.person, where.channel, PASTE.format(next(where.codes)))
    assert outcome.message is not None
    return outcome.message


async def _reply(where: Place, message: Message) -> None:
    replies = await where.slack.wait_for(lambda: where.slack.replies(where.channel, message.ts), timeout=60.0)
    assert ABOUT in str(replies[0].text).lower(), replies[0].text  # and no apology


def asking(folder: Path) -> list[float]:
    """Seconds for a whole `concierge ask`; the first one, which fills the cache, is not counted."""
    environ = {**os.environ, "PYTHONPATH": str(ROOT), "XDG_CACHE_HOME": str(folder / "cache")}
    taken = []
    for _ in range(ASKS + 1):
        start = time.perf_counter()
        subprocess.run([*ASK, PASTE.format(FIRST_CODE)], env=environ, check=True, capture_output=True)  # noqa: S603
        taken.append(time.perf_counter() - start)
    return taken[1:]


def imports() -> list[tuple[str, float]]:
    """The packages whose own modules take longest to import for `concierge ask`, in milliseconds."""
    run = subprocess.run(  # noqa: S603
        [*ASK, PASTE.format(FIRST_CODE)],
        env={**os.environ, "PYTHONPROFILEIMPORTTIME": "1"},
        check=True,
        capture_output=True,
        cwd=ROOT,
    )
    taken: dict[str, float] = {}
    for own, name in re.findall(r"^import time:\s+(\d+) \|\s+\d+ \|\s+(\S+)", run.stderr.decode(), re.MULTILINE):
        package = name.split(".")[0]
        taken[package] = taken.get(package, 0.0) + int(own) / 1000
    return sorted(taken.items(), key=lambda item: -item[1])[:12]


async def laden(folder: Path) -> None:
    """Prints how soon a bare Bolt app is ready that imports what the bot imports."""
    ready: dict[str, list[float]] = {side.name: [] for side in (SIDES[0], LADEN)}
    async with place(folder, 0.0) as where:
        for number in range(STARTS):
            for side in (SIDES[0], LADEN) if number % 2 else (LADEN, SIDES[0]):
                async with running(side, where) as seconds:
                    ready[side.name].append(seconds)
    row(f"{LADEN.name}: ready, s", ready, "")


async def compare(folder: Path, pause: float, starts: int) -> None:
    """Prints the rows of both sides, beside a Slack that takes `pause` seconds for each call."""
    ready: dict[str, list[float]] = {side.name: [] for side in SIDES}
    replies: dict[str, list[float]] = {side.name: [] for side in SIDES}
    rates: dict[str, list[float]] = {side.name: [] for side in SIDES}
    async with place(folder, pause) as where:
        async with running(SIDES[1], where):
            pass  # fills the cache
        for number in range(starts):
            for side in SIDES if number % 2 else reversed(SIDES):
                async with running(side, where) as seconds:
                    ready[side.name].append(seconds)
                    if number < ROUNDS:
                        replies[side.name].append(statistics.median(await latency(where)))
                        rates[side.name].append(await throughput(where))
    slack = f"Slack answers in {1000 * pause:.0f} ms" if pause else "Slack answers at once"
    row(f"{slack}: ready, s", ready, "≤ 1.5")
    row(f"{slack}: paste to reply, median ms", replies, "≤ 1.25")
    row(f"{slack}: replies a second, {AT_ONCE} at once", rates, "≥ 0.8")


def row(what: str, measured: Mapping[str, Sequence[float]], wanted: str) -> None:
    """One line of the table."""
    bare, ours = measured.values()
    ratio = statistics.median(our / their for their, our in zip(bare, ours, strict=True))
    print(f"| {what} | {statistics.median(bare):.2f} | {statistics.median(ours):.2f} | {ratio:.2f} | {wanted} |")


def main() -> None:
    """Prints all tables."""
    with tempfile.TemporaryDirectory() as folder:
        print("| | bare Bolt app | the bot | ratio | wanted |")
        print("| --- | ---: | ---: | ---: | ---: |")
        for name, pause, starts in (("at-once", 0.0, STARTS), ("later", PAUSE, ROUNDS)):
            home = Path(folder, name)  # a new Slack counts anew, so it needs a database that knows no other
            home.mkdir()
            asyncio.run(compare(home, pause, starts))
        asyncio.run(laden(Path(folder)))
        taken = asking(Path(folder))
        print(f"\n`concierge ask`: {statistics.median(taken):.2f} s for the process, at best {min(taken):.2f} s.\n")
    print("| package | import, ms |\n| --- | ---: |")
    for name, milliseconds in imports():
        print(f"| {name} | {milliseconds:.0f} |")


if __name__ == "__main__":
    main()
