"""
Replicas of the bot's ticket part that kill themselves at a given step, for the crash harness.

    python -m tests.ticket_process PLACE        PLACE is a JSON object, see `Place`

Everything is loaded once; then each line on standard input, `{"number": 1, "step": "open:after", "count": 3}`, forks a
replica: the real listeners for tickets over HTTP, the real store, worker and deliverer, a webhook and a Slack channel.
It ends by SIGKILL when it reaches the step for the `count`-th time; without a step it goes on. What happens is told on
standard output, a JSON object a line: `ready` with the port, `killed` with the step, `gone`. At the end of the input
all replicas are killed.
"""

from __future__ import annotations

import asyncio
import copy
import json
import logging
import os
import select
import signal
import sys
import time
import traceback
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp
import httpx
from pydantic import SecretStr
from slack_bolt.adapter.starlette.async_handler import AsyncSlackRequestHandler
from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.web.async_client import AsyncWebClient
from starlette.applications import Starlette
from starlette.routing import Route

from bot.assembly import Mind, open_mind, template_cache
from bot.config.configured import Configured
from bot.config.settings import load_settings
from bot.knowledge.loading import data_folder
from bot.listeners import tickets as listeners
from bot.messages.inboxwork import Pace
from bot.rendering.render import Renderer
from bot.running.dutywork import DutyWorker, Rhythm
from bot.running.metrics import Metrics
from bot.sinks.calling import Caller
from bot.sinks.slack import SlackSink
from bot.sinks.webhook import WebhookSink
from bot.sinks.wording import SIZES, Wording
from bot.store.duties import Duties, Duty, Planned
from bot.store.opening import Store, open_store
from bot.store.tickets import Opened, Tickets
from bot.ticketing.delivering import Deliverer
from bot.tickets import Delivery
from bot.wiring import Outside, put_together
from tests.bots import http_server
from tests.sample_tickets import TICKET

RHYTHM = Rhythm(lease=3.0, limit=2.5, look_every=0.2, haste=20.0)
PATIENCE = 0.6
"""Seconds that a request to a sink may take; a call of a sink makes at most three of them, which a lease outlasts."""
CHANNEL, WEBHOOK = "support-channel", "ops-webhook"


@dataclass(frozen=True, slots=True)
class Place:
    """
    Where a replica works: the database, Slack as it is reached, the webhook, and the channel that gets cards.

    `folder` has the configuration, `cache` what was read and compiled before.
    """

    database_url: str
    slack_url: str
    bot_token: str
    signing_secret: str
    webhook_url: str
    channel: str
    folder: str
    cache: str


@dataclass(slots=True)
class Fuse:
    """Kills this process when `step` is reached for the `count`-th time."""

    number: int
    step: str = ""
    count: int = 1

    def reach(self, step: str) -> None:
        if step != self.step:
            return
        self.count -= 1
        if self.count == 0:
            tell(number=self.number, killed=step)
            os.kill(os.getpid(), signal.SIGKILL)


def tell(**what: Any) -> None:
    """Writes one line, whole, whoever else writes as well."""
    os.write(1, f"{json.dumps(what)}\n".encode())


# ------------------------------------------------------------------------------------------ a store that may be cut off


class FusedDuties(Duties):
    """Duties in which the fuse lies."""

    def __init__(self, duties: Duties, fuse: Fuse) -> None:
        self.__dict__.update(vars(duties))
        self._fuse = fuse

    def plan(self, connection: Any, *planned: Planned) -> int:
        new = super().plan(connection, *planned)
        if any(one.kind == "receipt" for one in planned):
            self._fuse.reach("open:inside" if any(one.kind == "remind" for one in planned) else "note_delivery:inside")
        return new

    async def take(self, limit: int, *, lease: float = 120.0, kinds: Collection[str] | None = None) -> list[Duty]:
        taken = await super().take(limit, lease=lease, kinds=kinds)
        if taken:
            self._fuse.reach("take:after")
        return taken

    async def finish(self, duty: Duty, outcome: str = "done") -> bool:
        self._fuse.reach("finish:before")
        finished = await super().finish(duty, outcome)
        self._fuse.reach("finish:after")
        return finished


class FusedTickets(Tickets):
    """Tickets in which the fuse lies."""

    def __init__(self, tickets: Tickets, duties: Duties, fuse: Fuse) -> None:
        self.__dict__.update(vars(tickets))
        self._duties = duties
        self._fuse = fuse

    async def open(self, *args: Any, **more: Any) -> Opened:
        self._fuse.reach("open:before")
        opened = await super().open(*args, **more)
        self._fuse.reach("open:after")
        return opened

    async def note_delivery(self, *args: Any, **more: Any) -> Delivery | None:
        self._fuse.reach("note_delivery:before")
        noted = await super().note_delivery(*args, **more)
        self._fuse.reach("note_delivery:after")
        return noted

    async def note_receipt(self, key: str, place: str, channel: str, ts: str) -> bool:
        self._fuse.reach("note_receipt:before")
        noted = await super().note_receipt(key, place, channel, ts)
        self._fuse.reach("note_receipt:after")
        return noted


def fused(store: Store, fuse: Fuse) -> Store:
    twin = copy.copy(store)
    twin.duties = FusedDuties(store.duties, fuse)
    twin.tickets = FusedTickets(store.tickets, twin.duties, fuse)
    return twin


def fused_session(fuse: Fuse) -> aiohttp.ClientSession:
    """A session for Slack: `chat.postMessage:before` is reached before the call, `:after` when it was answered."""
    trace = aiohttp.TraceConfig()

    async def before(_: Any, __: Any, params: aiohttp.TraceRequestStartParams) -> None:
        fuse.reach(f"{params.url.name}:before")

    async def after(_: Any, __: Any, params: aiohttp.TraceRequestEndParams) -> None:
        fuse.reach(f"{params.url.name}:after")

    trace.on_request_start.append(before)
    trace.on_request_end.append(after)
    return aiohttp.ClientSession(trace_configs=[trace])


def fused_http(fuse: Fuse) -> httpx.AsyncClient:
    """A client for the webhook: `webhook:before` the call, `webhook:after` it was answered."""

    async def before(request: httpx.Request) -> None:
        if request.method == "POST":
            fuse.reach("webhook:before")

    async def after(response: httpx.Response) -> None:
        if response.request.method == "POST":
            fuse.reach("webhook:after")

    return httpx.AsyncClient(event_hooks={"request": [before], "response": [after]})


# ---------------------------------------------------------------------------------------------------------- one replica


@dataclass(frozen=True, slots=True)
class Loaded:
    """What takes its time and is the same in each replica."""

    mind: Mind
    renderer: Renderer
    wording: Wording


def load(cache: Path) -> Loaded:
    templates = data_folder("templates")
    mind = open_mind(data_folder("knowledge"), cache=cache)
    loaded = Loaded(mind, Renderer(templates, template_cache(cache)), Wording(templates))
    loaded.renderer.compile_all()
    loaded.wording.paper(TICKET, SIZES[0])
    loaded.wording.event(TICKET, None)
    return loaded


async def replica(place: Place, loaded: Loaded, fuse: Fuse) -> None:
    """Everything that a ticket goes through, from the button on, as in production."""
    environ = {
        "SLACK_BOT_TOKEN": place.bot_token,
        "SLACK_SIGNING_SECRET": place.signing_secret,
        "SLACK_API_URL": place.slack_url,
        "WEBHOOK_SECRET": "sample-secret",
    }
    settings = load_settings(environ, Path(place.folder) / "concierge.yml")
    serving = settings.serving()
    mind, renderer, wording = loaded.mind, loaded.renderer, loaded.wording
    async with open_store(place.database_url) as opened, fused_session(fuse) as session, fused_http(fuse) as http:
        store = fused(opened, fuse)
        client = AsyncWebClient(
            token=place.bot_token,
            base_url=place.slack_url,
            session=session,
            timeout=PATIENCE,  # type: ignore[arg-type]  # parts of a second will do as well
            retry_handlers=[],
        )
        identity = AuthorizeResult.from_auth_test_response(
            bot_token=place.bot_token, auth_test_response=await client.auth_test()
        )
        parts = put_together(
            Configured(settings, None, {}), serving, mind, renderer, Outside(store, client, http, identity),
            pace=Pace(), rhythm=RHYTHM,
        )  # fmt: skip
        secret = SecretStr("sample-secret")
        caller = Caller(http, f"the webhook “{WEBHOOK}”", (secret.get_secret_value(),), PATIENCE)
        deliverer = Deliverer(
            sinks={
                CHANNEL: SlackSink(CHANNEL, place.channel, parts.poster, renderer, wording),
                WEBHOOK: WebhookSink(WEBHOOK, place.webhook_url, secret, caller, wording, clock=time.time),
            },
            store=store,
            poster=parts.poster,
            renderer=renderer,
            wording=wording,
            knowledge=mind.knowledge,
            remind_after=lambda: 3600.0,
            agents=lambda: None,
            clock=time.time,
        )
        duties = DutyWorker(store.duties, deliverer.kinds(), Metrics(), RHYTHM)
        handler = AsyncSlackRequestHandler(bolt(client, identity, place.signing_secret, parts.counter))
        web = Starlette(routes=[Route("/slack/events", handler.handle, methods=["POST"])])
        async with http_server(web) as url:
            tell(number=fuse.number, ready=url)
            await duties.run()


def bolt(client: AsyncWebClient, identity: AuthorizeResult, secret: str, counter: listeners.Counter) -> AsyncApp:
    async def authorize() -> AuthorizeResult:
        return identity

    app = AsyncApp(client=client, signing_secret=secret, authorize=authorize, raise_error_for_unhandled_request=False)
    listeners.register(app, counter)
    return app


# ---------------------------------------------------------------------------------------------------------- all of them


def main(arguments: Sequence[str]) -> None:
    logging.basicConfig(level=logging.CRITICAL)
    place = Place(**json.loads(arguments[0]))
    loaded = load(Path(place.cache))
    running: dict[int, int] = {}
    tell(number=0, ready="")
    try:
        for line in _lines(running):
            fuse = Fuse(**json.loads(line))
            running[_forked(place, loaded, fuse)] = fuse.number
    finally:
        for pid in running:
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)


def _lines(running: dict[int, int]) -> Iterator[bytes]:
    """The lines of the input until its end; while there is none, tells which replicas have gone."""
    unread = b""
    while True:
        if select.select([0], [], [], 0.02)[0]:
            read = os.read(0, 65_536)
            if not read:
                return
            *lines, unread = (unread + read).split(b"\n")
            yield from lines
        for pid in [*running]:
            if os.waitpid(pid, os.WNOHANG)[0]:
                tell(number=running.pop(pid), gone=True)


def _forked(place: Place, loaded: Loaded, fuse: Fuse) -> int:
    """Forks a replica. Nothing runs in this process that a fork could cut in half: no loop, and no thread."""
    if pid := os.fork():
        return pid
    try:
        os.close(0)
        asyncio.run(replica(place, loaded, fuse))
    except BaseException:
        traceback.print_exc()
        raise
    finally:
        os._exit(1)


if __name__ == "__main__":
    main(sys.argv[1:])
