"""
Scenes with support agents, customers, organizations and the sample integration.

`office` is the whole bot as it is in production, for what people experience. `bench` is what stands behind its edge,
with a clock that a test moves and duties that are worked off when it says so, for tables and for what takes long.
"""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, replace
from pathlib import Path

from slack_sdk.web.async_client import AsyncWebClient

from bot.access.organizations import Directory, Organization
from bot.access.permissions import Permissions
from bot.access.permissions import Person as Somebody
from bot.answering.desk import Desk
from bot.app import Bot
from bot.assembly import Mind
from bot.config.configured import Configured
from bot.config.settings import Settings, load_settings
from bot.integration.client import IntegrationClient, Integrations, Patience
from bot.knowledge.loading import data_folder
from bot.operating.acting import Actor
from bot.operating.operator import By, Operator, Rules
from bot.operating.statuscard import Knowing
from bot.operating.subcommands import Subcommands
from bot.operations import Act
from bot.rendering.render import Renderer, Reply
from bot.running.dutywork import DutyWorker, Rhythm
from bot.running.metrics import Metrics
from bot.sandbox.integration_api import SampleIntegration
from bot.sandbox.integration_samples import sample_organizations
from bot.sandbox.server import LoopbackSlack
from bot.sandbox.workspace import Channel, Ephemeral, Message, Payload, Person
from bot.slack.people import People
from bot.slack.posting import Poster
from bot.store.opening import Store, open_store
from bot.terminal.replies import plain_text
from tests.bots import HASTY, Mode, patient_slack, running, text_of
from tests.conftest import FakeClock
from tests.databases import sqlite_in
from tests.loopback_http import http_client

ACME = "5f0c2e9a"

CONFIG = """
channels: {{watch: [{help}]}}
agents: {{users: [{anna}, {ben}], usergroups: [{group}], channel: {desk}}}
integrations: {{memberpulse: {{url: "{url}", token_env: INTEGRATION_API_TOKEN}}}}
organizations:
  acme:
    {{id: {acme}, name: Acme Sample Pty Ltd, aliases: [acme au], integration: memberpulse,
     users: [{maya}, {anna}, {ben}, {cleo}]}}
  {rest}
{more}
"""


# --------------------------------------------------------------------------------------------------------- the office


@dataclass(slots=True)
class Office:
    """Agents anna, ben and (by user group) cleo, maya the customer, gus the guest; channels for help and for agents."""

    slack: LoopbackSlack
    api: SampleIntegration
    running: Bot | None
    settings: Settings
    environ: dict[str, str]
    config: Path
    configured: Configured
    anna: Person
    ben: Person
    cleo: Person
    maya: Person
    gus: Person
    help: Channel
    desk: Channel

    @property
    def bot(self) -> Bot:
        """The bot that runs."""
        assert self.running is not None
        return self.running

    async def type(self, person: Person, channel: Channel, text: str) -> Ephemeral:
        """Types a slash command and waits for what the person sees of it."""
        before = len(self.seen_by(person))
        await self.slack.command(person, "/xero", text, channel)
        return (await self.slack.wait_for(lambda: self.seen_by(person)[before:]))[-1]

    def seen_by(self, person: Person) -> list[Ephemeral]:
        """What only this person sees, oldest first."""
        return [one for one in self.slack.ephemerals if one.to == person.id]

    async def press(self, person: Person, message: Message, action: str) -> None:
        """Presses the button of a message whose action begins with `action`."""
        await self.slack.click(person, message, button_of(message, action)["action_id"])

    async def confirmed(self, person: Person, channel: Channel, text: str) -> Ephemeral:
        """Types a command that changes something, and says yes to the question."""
        question = await self.type(person, channel, text)
        await self.press(person, question, "act.confirm")
        return question

    async def message_that_says(self, channel: Channel, words: str) -> Message:
        """Waits for a message of the bot in a channel, or in a thread of it, that holds `words`."""

        def found() -> Message | None:
            there = [one for one in self.slack.posted if one.channel == channel.id]
            return next((one for one in there if words in text_of(one)), None)

        return await self.slack.wait_for(found)

    async def hears(self, person: Person, words: str) -> Ephemeral:
        """Waits for a message for this person alone that holds `words`, new or in place of an old one."""
        seen = lambda: next((one for one in self.seen_by(person) if words in text_of(one)), None)  # noqa: E731
        return await self.slack.wait_for(seen)

    async def time_passes(self, seconds: float) -> None:
        """Makes everything that the bot has written down so many seconds older."""
        await asyncio.to_thread(age, self.settings, seconds)

    async def acts(self, slug: str = "acme") -> list[Act]:
        """The acts of an organization, the latest first."""
        return await acts_of(self.bot.store, slug)

    async def reconfigure(self, old: str, new: str) -> None:
        """Changes the configuration file, as an editor does, and waits until the bot has seen that."""
        text = self.config.read_text(encoding="utf-8")
        assert old in text
        before = self.configured.current()
        await asyncio.to_thread(self.config.write_text, text.replace(old, new), "utf-8")
        async with asyncio.timeout(60):
            while self.configured.current() is before:  # noqa: ASYNC110 - it is read by a look, not by an event
                await asyncio.sleep(0.01)


async def acts_of(store: Store, slug: str = "acme") -> list[Act]:
    """The acts of an organization that the audit trail names, the latest first."""
    rows = await store.audit.of_organization(slug, 1000)
    found = [await store.acts.get(act) for act in dict.fromkeys(row.act for row in reversed(rows)) if act]
    return [act for act in reversed(found) if act]


def button_of(message: Message | Reply, action: str) -> Payload:
    """The first button of a message whose action_id begins with `action`."""
    return next(e for e in elements_of(message) if str(e.get("action_id", "")).startswith(action))


def elements_of(message: Message | Reply) -> list[Payload]:
    """The elements of a message, those beside a text as well."""
    return [e for block in message.blocks for e in (*block.get("elements", ()), block.get("accessory") or {})]


def labels_of(message: Message | Reply) -> list[str]:
    """The words on the buttons of a message."""
    return [str(e["text"]["text"]) for e in elements_of(message) if e.get("type") == "button"]


def age(settings: Settings, seconds: float) -> None:
    """Makes every act and every duty that waits in a SQLite database so many seconds older."""
    path = settings.database_url.get_secret_value().removeprefix("sqlite:///")
    with contextlib.closing(sqlite3.connect(path, timeout=10)) as connection, connection:
        moments = ("created_at", "expires_at", "called_at", "ended_at")
        older = ", ".join(f"{one} = {one} - :s" for one in moments)
        connection.execute(f"UPDATE acts SET {older}", {"s": seconds})  # noqa: S608 - names from above
        waiting = "UPDATE duties SET due_at = due_at - :s, created_at = created_at - :s WHERE token IS NULL"
        connection.execute(waiting, {"s": seconds})


@contextlib.asynccontextmanager
async def office(
    mind: Mind,
    folder: Path,
    mode: Mode = "http",
    *,
    more: str = "",
    channel: bool = True,
    pace: float = 0.05,
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    start: bool = True,
    rhythm: Rhythm = HASTY,
) -> AsyncIterator[Office]:
    """
    Everything up and connected, the bot as well if it should `start`; the sample integration works quickly.

    `channel`: approvals have one of their own.
    """
    async with patient_slack() as slack, SampleIntegration(pace=pace, sleep=sleep) as sample:
        people = {name: slack.add_person(name, tz="Australia/Sydney") for name in ("anna", "ben", "cleo", "maya")}
        gus = slack.add_person("gus", is_restricted=True)
        group = slack.add_usergroup([people["cleo"]])
        help_channel = slack.add_channel("xero-help", [*people.values(), gus])
        desk = slack.add_channel("support-desk", [people["anna"], people["ben"], people["cleo"]], kind="group")
        rest = "\n  ".join(
            f"{slug(one.name)}: {{id: '{one.id}', name: '{one.name}', integration: memberpulse}}"
            for one in sample.organizations.values()
            if one.id != ACME
        )
        config = folder / "concierge.yml"
        text = CONFIG.format(
            help=help_channel.id, desk=desk.id, url=sample.base_url, acme=f"'{ACME}'", rest=rest, more=more,
            group=group, **{name: one.id for name, one in people.items()},
        )  # fmt: skip
        config.write_text(text if channel else text.replace(f", channel: {desk.id}", ""), encoding="utf-8")
        environ = environ_of(slack, folder, mode) | {"INTEGRATION_API_TOKEN": sample.token}
        settings = load_settings(environ, config)
        configured = following(settings, config, environ)
        place = Office(
            slack, sample, None, settings, environ, config, configured, gus=gus, help=help_channel, desk=desk, **people
        )
        if not start:
            yield place
            return
        async with running(slack, settings, mind, configured, rhythm) as place.running:
            yield place


def environ_of(slack: LoopbackSlack, folder: Path, mode: Mode) -> dict[str, str]:
    """What a bot in the workspace of `slack` finds in its environment."""
    way = ("SLACK_APP_TOKEN", slack.app_token) if mode == "socket" else ("SLACK_SIGNING_SECRET", slack.signing_secret)
    return {
        "SLACK_BOT_TOKEN": slack.bot_token,
        "SLACK_API_URL": slack.api_url,
        "DATABASE_URL": sqlite_in(folder),
        way[0]: way[1],
    }


def following(settings: Settings, config: Path, environ: dict[str, str]) -> Configured:
    """A configuration that follows its file without making a test wait."""
    return Configured(settings, config, environ, sleep=lambda _: asyncio.sleep(0.02))


def slug(name: str) -> str:
    """A slug for a sample organization's name."""
    return "-".join(part for part in "".join(c if c.isalnum() else " " for c in name.lower()).split())


# ---------------------------------------------------------------------------------------------------------- the bench


class Known(People):
    """People of whom everything is known already; whoever is not among them cannot be looked up."""

    def __init__(self, people: dict[str, Somebody]) -> None:
        self.known = people

    async def person(self, user: str, _team: str | None = None, *, fresh: bool = False) -> Somebody:  # noqa: ARG002
        return self.known.get(user) or Somebody(user, known=False)


@dataclass(slots=True)
class Ruling:
    """The rules that hold at the moment."""

    rules: Rules

    def strike(self, user: str) -> None:
        """Takes somebody off the list of agents."""
        permissions = self.rules.permissions
        self.rules = replace(self.rules, permissions=replace(permissions, users=permissions.users - {user}))


@dataclass(slots=True)
class Bench:
    """
    Operator and actor with a real store, a real Slack without listeners, and the sample integration.

    UANNA and UBEN are agents, both in the channel `desk`. `ruling` and `people` may be changed.
    """

    slack: LoopbackSlack
    api: SampleIntegration
    store: Store
    clock: FakeClock
    people: dict[str, Somebody]
    ruling: Ruling
    desk: Channel
    operator: Operator
    subcommands: Subcommands
    worker: DutyWorker

    def by(self, user: str, team: str | None = None) -> By:
        """Somebody who uses the command in the agents' channel."""
        return By(user, team or self.slack.workspace.team_id, self.desk.id)

    async def typed(self, user: str, text: str) -> Reply:
        """The reply to a command."""
        typed = await self.subcommands.read(text, self.by(user))
        return await self.subcommands.run(typed, self.by(user))

    async def asked(self, user: str, text: str) -> Act:
        """The act that a command leads to, which waits to be confirmed."""
        reply = await self.typed(user, text)
        assert "act.confirm" in {e.get("action_id") for e in elements_of(reply)}, said(reply)
        return (await acts_of(self.store))[0]

    async def now(self, act: Act) -> Act:
        """How far an act is."""
        found = await self.store.acts.get(act.id)
        assert found is not None
        return found

    async def work(self, seconds: float = 0.0) -> None:
        """Works off what is due, and what becomes due within so many seconds, which pass."""
        end = self.clock() + seconds
        while True:
            taken = await self.store.duties.take(10, lease=120.0)
            for duty in taken:
                await self.worker.work(duty)
            if not taken and self.clock() >= end:
                return
            if not taken:
                self.clock.advance(min(1.0, end - self.clock()))

    def shown(self) -> str:
        """The one message that the bot has posted, as people read it."""
        (message,) = self.slack.posted
        return text_of(message)


def said(reply: Reply) -> str:
    """A reply as a person reads it."""
    return plain_text(reply.blocks).strip()


@contextlib.asynccontextmanager
async def bench(mind: Mind, url: str, clock: FakeClock) -> AsyncIterator[Bench]:
    """The parts put together by hand, on the database at `url`."""
    async with (
        patient_slack() as slack,
        SampleIntegration(pace=1.0, clock=clock) as api,
        open_store(url, clock=clock) as store,
        http_client() as http,
    ):
        slack.advance(clock() - time.time())
        team = slack.workspace.team_id
        anna, ben = slack.add_person("anna", id="UANNA"), slack.add_person("ben", id="UBEN")
        desk = slack.add_channel("support-desk", [anna, ben])
        people = {one: Somebody(one, team=team, tz="Australia/Sydney") for one in ("UANNA", "UBEN")}
        organizations = [
            Organization("acme", ACME, "Acme Sample Pty Ltd", "memberpulse"),
            *(Organization(slug(o.name), o.id, o.name, "memberpulse") for o in sample_organizations(0)[1:]),
        ]
        permissions = Permissions(frozenset(people), frozenset({"SAGENTS"}), team)
        ruling = Ruling(Rules(Directory(organizations), permissions, approve_resync=True))

        async def pause(seconds: float) -> None:
            clock.advance(seconds)

        client = IntegrationClient(
            http, api.base_url, api.token, "MemberPulse", patience=Patience(1.0, 0.3, 20.0), sleep=pause, clock=clock,
            jitter=lambda: 0.5,
        )  # fmt: skip
        integrations = Integrations({"memberpulse": client})
        renderer, known = Renderer(data_folder("templates")), Known(people)
        table = Desk(mind.knowledge, mind.matcher, renderer, store)
        operator = Operator(
            desk=table, rules=lambda: ruling.rules, people=known, integrations=integrations, store=store,
            renderer=renderer, clock=clock,
        )  # fmt: skip

        async def tickets(_organization: str, _by: By) -> Reply:
            return operator.say("No tickets.")

        async def ticket(number: int, _by: By) -> Reply:
            return operator.say(f"No ticket {number}.")

        subcommands = Subcommands(
            operator=operator, desk=table, renderer=renderer, clock=clock, tickets=tickets, ticket=ticket
        )  # fmt: skip
        actor = Actor(
            operator=operator, integrations=integrations, store=store,
            poster=Poster(AsyncWebClient(token=slack.bot_token, base_url=slack.api_url)), renderer=renderer,
            knowing=Knowing(mind.knowledge, mind.matcher), approvals=lambda: desk.id, clock=clock,
        )  # fmt: skip
        worker = DutyWorker(store.duties, actor.kinds(), Metrics(), Rhythm())
        yield Bench(slack, api, store, clock, people, ruling, desk, operator, subcommands, worker)
