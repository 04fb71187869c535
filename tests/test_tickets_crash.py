"""
Tickets against crashes: two replicas of the bot are killed at every step, and everything around them misbehaves.

People press, fill in and send forms through a balancer, and send again when nothing came back. Between the replicas and
Slack stands a gateway, before the webhook its receiver; both limit, fail, hang, and lose answers to what was done. At
the end every ticket stands once in the database, in the channel, at the webhook and in its thread.

Run with -s for the figures.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import random
import sys
import time
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from dataclasses import asdict, dataclass, field
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Self

import aiohttp
from aiohttp import web

from bot.listeners.tickets import COMMENT_FORM, FORM, REPORT_MESSAGE
from bot.sandbox.server import LoopbackSlack
from bot.sandbox.workspace import Channel, Message, Person, View
from bot.store.opening import Store, open_store
from tests.bots import cache
from tests.conftest import ROOT
from tests.loopback_http import HANG, LATE, LOST, Loopback, Receiver, Trouble
from tests.ticket_process import CHANNEL, WEBHOOK, Place

TICKETS = 80
"""About twice as many as it takes until a replica was killed at each of the steps."""

PEOPLE = 8
BREATH = 0.2  # seconds that a person waits before the next try
MOMENT = 10.0  # seconds that a person looks at a form which says that it takes a moment
REPLICAS = 2
LONGEST = 180.0
"""Seconds after which the harness ends by itself."""

STEPS = (
    "views.open:before", "views.open:after", "views.update:before", "views.update:after",
    "open:before", "open:inside", "open:after",
    "take:after",
    "webhook:before", "webhook:after",
    "chat.postMessage:before", "chat.postMessage:after", "chat.getPermalink:after",
    "note_delivery:before", "note_delivery:inside", "note_delivery:after",
    "note_receipt:before", "note_receipt:after",
    "chat.update:before", "chat.update:after",
    "finish:before", "finish:after",
)  # fmt: skip
"""From the button to the last receipt: a request to Slack or to the webhook, or a transaction."""

SLOW_DOWN = Trouble(429, "slow down", {"Retry-After": "1"})
MISBEHAVIOUR = (SLOW_DOWN, Trouble(500), Trouble(503), LOST, LATE, HANG)
OFTEN = 0.15
TROUBLED = frozenset({"chat.postMessage", "chat.update", "conversations.history", "conversations.replies"})


class Passing(Loopback):
    """Passes on what comes."""

    def __init__(self) -> None:
        super().__init__()
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession()
        return await super().__aenter__()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await super().__aexit__(kind, error, trace)
        assert self._session is not None
        await self._session.close()

    async def _passed_on(self, request: web.Request, url: str) -> web.Response:
        """The answer of `url`. Raises ClientError when there is none."""
        kept = {
            name: value for name, value in request.headers.items() if name.lower() not in {"host", "content-length"}
        }
        assert self._session is not None
        async with self._session.request(
            request.method, url, params=request.query, data=await request.read(), headers=kept
        ) as answer:
            return web.Response(status=answer.status, body=await answer.read(), content_type=answer.content_type)


class Gateway(Passing):
    """Stands before a Slack; some calls meet a trouble."""

    def __init__(self, slack: LoopbackSlack, dice: random.Random) -> None:
        super().__init__()
        self._slack = slack
        self._dice = dice
        self.met: Counter[str] = Counter()

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        method = request.path.rpartition("/")[2]
        trouble = trouble_of(self._dice) if method in TROUBLED else None
        if trouble is None or trouble.acts:
            answer = await self._passed_on(request, f"{self._slack.api_url}{method}")
        if trouble is None:
            return answer
        self.met[name_of(trouble)] += 1
        if trouble.silence == "hang":
            await self._released.wait()
        if trouble.silence and request.transport is not None:
            request.transport.close()
        return web.json_response({"ok": False, "error": "sample"}, status=trouble.status, headers=trouble.headers)


class Unruly(Receiver):
    """Takes events once, as a receiver should, but not always at once."""

    def __init__(self, dice: random.Random) -> None:
        super().__init__()
        self._dice = dice
        self.met: Counter[str] = Counter()

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        if trouble := trouble_of(self._dice):
            self.troubles.append(trouble)
            self.met[name_of(trouble)] += 1
        else:
            self.troubles.append(None)
        return await super()._handle(request)


def trouble_of(dice: random.Random) -> Trouble | None:
    return dice.choice(MISBEHAVIOUR) if dice.random() < OFTEN else None


def name_of(trouble: Trouble) -> str:
    if trouble.silence is None:
        return str(trouble.status)
    return f"{trouble.silence} after accepting" if trouble.acts else trouble.silence


class Balancer(Passing):
    """Gives each request to the next replica that is up, once; 502 when it does not answer."""

    def __init__(self) -> None:
        super().__init__()
        self.up: dict[int, str] = {}
        self._turn = 0

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        there = [*self.up.values()]
        self._turn += 1
        try:
            return await self._passed_on(request, f"{there[self._turn % len(there)]}/slack/events")
        except (aiohttp.ClientError, ZeroDivisionError):
            return web.Response(status=502)


# ------------------------------------------------------------------------------------------------------------- replicas


@dataclass
class Replicas:
    """Keeps so many replicas up. Each is to die at the step of the next fuse; when there is none, it is to live."""

    process: asyncio.subprocess.Process
    balancer: Balancer
    fuses: Iterator[tuple[str, int]]
    killed: dict[int, str] = field(default_factory=dict)
    started: int = 0

    async def follow(self) -> None:
        """Reads what is told, and starts a replica for each that was killed. Raises RuntimeError when one just ends."""
        assert self.process.stdout is not None
        async for line in self.process.stdout:
            told = json.loads(line)
            number = told["number"]
            if "ready" in told and number:
                self.balancer.up[number] = told["ready"]
            elif "ready" in told:
                for _ in range(REPLICAS):
                    self._start()
            elif "killed" in told:
                self.killed[number] = told["killed"]
                self.balancer.up.pop(number, None)
            elif number in self.killed:
                self._start()
            else:
                raise RuntimeError("A replica ended though nothing killed it; see above.")

    def _start(self) -> None:
        assert self.process.stdin is not None
        self.started += 1
        step, count = next(self.fuses, ("", 1))
        self.process.stdin.write(f"{json.dumps({'number': self.started, 'step': step, 'count': count})}\n".encode())


@contextlib.asynccontextmanager
async def replicas(place: Place, balancer: Balancer, fuses: Iterator[tuple[str, int]]) -> AsyncIterator[Replicas]:
    arguments = (sys.executable, "-m", "tests.ticket_process", json.dumps(asdict(place)))
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(*arguments, cwd=ROOT, stdin=pipe, stdout=pipe)
    running = Replicas(process, balancer, fuses)
    try:
        async with asyncio.TaskGroup() as group:
            following = group.create_task(running.follow())
            yield running
            following.cancel()
    finally:
        assert process.stdin is not None
        process.stdin.close()
        await process.wait()


# --------------------------------------------------------------------------------------------------------------- people


async def report(slack: LoopbackSlack, person: Person, message: Message) -> str:
    """
    Presses, fills in and sends, again and again until a number is told.

    That is when Slack does not say that it failed, and the form does not stop at saying that it takes a moment.
    """
    filled = {"attempted_at": int(time.time()) - 60}
    view = await form(slack, person, message)
    while view.content["callback_id"] == FORM:
        sent = await slack.submit(view, filled)
        if not sent.delivery.acknowledged:
            await asyncio.sleep(BREATH)
            continue
        with contextlib.suppress(TimeoutError):
            await slack.wait_for(partial(_is_ready, view), MOMENT)
        if view.content["callback_id"] == "loading":  # whoever worked on it has died
            await slack.close(view)
            view = await form(slack, person, message)
    assert view.content["callback_id"] in {"ticket.done", COMMENT_FORM}, view.content
    await slack.close(view)
    return str(view.content["title"]["text"])


def _is_ready(view: View) -> bool:
    return bool(view.content["callback_id"] != "loading")


async def form(slack: LoopbackSlack, person: Person, message: Message) -> View:
    """Presses until there is a form, or that for a comment, which names the ticket that is there already."""

    def shown() -> View | None:
        modal = slack.modal(person)
        return modal if modal and modal.content.get("callback_id") in {FORM, COMMENT_FORM} else None

    while True:
        pressed = await slack.shortcut(person, REPORT_MESSAGE, message)
        with contextlib.suppress(TimeoutError):
            if pressed.delivery.acknowledged:
                return await slack.wait_for(shown, 2.0)
        while modal := slack.modal(person):
            await slack.close(modal)
        await asyncio.sleep(BREATH)


def said(slack: LoopbackSlack, person: Person, channel: Channel, number: int) -> Message:
    """A message with an error, which nobody has told the bot about yet."""
    text = f"XERO01 Error: Unable to complete action to Xero. Report R00SAMPLE{number:03}"
    ts = slack.world.next_ts()
    return slack.world.add_message(Message(ts, channel.id, person.team_id, person.id, text))


# --------------------------------------------------------------------------------------------------------- the harness


async def test_no_ticket_is_lost_or_doubled_whenever_a_replica_dies(database_url: str, tmp_path: Path) -> None:
    dice = random.Random(20_261_103)  # noqa: S311 - the same misfortunes each time
    async with (
        asyncio.timeout(LONGEST),
        LoopbackSlack() as slack,
        Gateway(slack, dice) as gateway,
        Unruly(dice) as receiver,
        Balancer() as balancer,
    ):
        people = [slack.add_person(f"person{number}") for number in range(PEOPLE)]
        scene = Scene(slack, slack.add_channel("xero-help", people), slack.add_channel("desk", people), receiver)
        slack.attach_http(balancer.url)
        configure(tmp_path, scene.desk)
        place = Place(
            database_url=database_url,
            slack_url=f"{gateway.url}/api/",
            bot_token=slack.bot_token,
            signing_secret=slack.signing_secret,
            webhook_url=receiver.url,
            channel=scene.desk.id,
            folder=str(tmp_path),
            cache=str(cache()),
        )
        fuses = [(step, dice.randint(1, 4)) for step in STEPS]
        async with replicas(place, balancer, iter(fuses)) as running, open_store(database_url) as store:
            began = time.monotonic()
            labels = await everything_reported(scene, people)
            sent = time.monotonic()
            await everything_done(store)
            ended = time.monotonic()
            lost, doubled = await outcome(store, scene, labels)
    killed = Counter(running.killed.values())
    sys.stdout.write(
        f"\n{database_url.partition(':')[0]}, {REPLICAS} replicas at a time: {TICKETS} tickets sent in "
        f"{sent - began:.0f} s and all delivered after {ended - began:.0f} s; {killed.total()} replicas killed, at "
        f"each of {len(killed)} steps. Slack was out of order {gateway.met.total()} times ({in_words(gateway.met)}), "
        f"the webhook {receiver.met.total()} times ({in_words(receiver.met)}). "
        f"Lost: {lost.total()}. Doubled: {doubled.total()}.\n"
    )
    assert (+lost, +doubled) == (Counter(), Counter())
    assert set(killed) == set(STEPS)


@dataclass
class Scene:
    """Where everything ends up."""

    slack: LoopbackSlack
    help: Channel
    desk: Channel
    receiver: Receiver


def configure(folder: Path, desk: Channel) -> None:
    """The names of the sinks, which each ticket is to go to; replicas make these themselves, with less patience."""
    nowhere = "http://127.0.0.1:9"
    channel = f"{{kind: slack, name: {CHANNEL}, channel: {desk.id}}}"
    webhook = f"{{kind: webhook, name: {WEBHOOK}, url: '{nowhere}', secret_env: WEBHOOK_SECRET}}"
    config = f"escalation: {{xero_status_url: '{nowhere}', sinks: [{channel}, {webhook}]}}\n"
    (folder / "concierge.yml").write_text(config, encoding="utf-8")


async def everything_reported(scene: Scene, people: list[Person]) -> dict[str, str]:
    """Lets people report all at a time, one thing after the other each; gives the number of each message's ticket."""
    labels: dict[str, str] = {}

    async def work(person: Person, numbers: range) -> None:
        for number in numbers:
            message = said(scene.slack, person, scene.help, number)
            labels[message.ts] = await report(scene.slack, person, message)

    await asyncio.gather(*(work(one, range(n, TICKETS, PEOPLE)) for n, one in enumerate(people)))
    return labels


async def everything_done(store: Store) -> None:
    """Waits until nothing but reminders is left to do."""
    while set(await store.duties.counts()) - {"remind"}:  # noqa: ASYNC110 - other processes do it
        await asyncio.sleep(0.2)


async def outcome(store: Store, scene: Scene, labels: dict[str, str]) -> tuple[Counter[str], Counter[str]]:
    """What is missing, and what is there more than once, in each place."""
    found, _ = await store.tickets.open_to(10 * TICKETS)
    cards = Counter((one.metadata or {})["event_payload"]["key"] for one in scene.slack.messages(scene.desk))
    lost, doubled = Counter[str](), Counter[str]()
    for ts, label in labels.items():
        mine = [one for one in found if one.reporters[0].thread == ts]
        lost["tickets"] += not mine
        doubled["tickets"] += len(mine) > 1
        replies = [json.dumps(reply.blocks) for reply in scene.slack.replies(scene.help, ts)]
        lost["receipts"] += not any(label in one and one.count("Delivered to") == 2 for one in replies)
        doubled["receipts"] += len(replies) > 1
        for one in mine[:1]:
            lost["promised numbers"] += one.label != label
            lost["cards"] += cards[one.key] == 0
            doubled["cards"] += cards[one.key] > 1
            lost["webhook"] += one.key not in scene.receiver.taken
            states = [delivery.state for delivery in await store.tickets.deliveries(one.key)]
            lost["deliveries"] += states != ["delivered", "delivered"]
    doubled["tickets of nobody"] += len(found) - len(labels)
    doubled["events of nothing"] += len(scene.receiver.taken) - len(found)
    return lost, doubled


def in_words(met: Counter[str]) -> str:
    return ", ".join(f"{count} times {name}" for name, count in sorted(met.items()))
