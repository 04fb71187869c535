"""A help desk: agents and customers of two organizations, sinks, and what people see of forms and tickets."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.app import Bot
from bot.assembly import Mind
from bot.config.settings import load_settings
from bot.sandbox.integration_api import SampleIntegration
from bot.sandbox.server import LoopbackSlack
from bot.sandbox.workspace import Channel, Ephemeral, Message, Person, View
from bot.terminal.replies import plain_text
from bot.tickets import Ticket
from tests.bots import patient_slack, running, text_of
from tests.databases import sqlite_in
from tests.loopback_http import Loopback

ACME, GLOBEX = "5f0c2e9a", "1a2b3c4d"
"""Two organizations of the sample integration; something fails at the first one."""

XERO01 = "XERO01 Error: Unable to complete action to Xero. Please reach out to Concierge for additional assistance."
EXPIRED = "OAuth token expired, the MemberPulse sync with Xero is down"
SLACK_SINK = "{{kind: slack, name: desk, channel: {desk}}}"

STATUS_PAGE = {
    "page": {"url": "https://status.example.com"},
    "status": {"indicator": "minor", "description": "Slow API"},
}

CONFIG = """
channels: {{watch: [{help}]}}
agents: {{users: [{anna}, {ben}, {otto}]}}
integrations: {{memberpulse: {{url: "{api}", token_env: INTEGRATION_API_TOKEN}}}}
organizations:
  acme: {{id: '{acme_id}', name: Acme Sample Pty Ltd, integration: memberpulse, users: [{maya}, {omar}, {anna}, {ben}]}}
  globex: {{id: '{globex_id}', name: Globex Sample Ltd, integration: memberpulse, users: [{zoe}, {otto}]}}
escalation: {{xero_status_url: "{xero}", {escalation} sinks: [{sinks}]}}
"""


class StatusPage(Loopback):
    """Xero's status page, which says that its API is slow."""

    def act(self, seen: Any) -> Any:  # noqa: ARG002 - the page is always the same
        from tests.loopback_http import answered  # noqa: PLC0415

        return answered(200, STATUS_PAGE)


@dataclass(slots=True)
class Helpdesk:
    """
    Maya and omar are customers of acme, zoe is one of globex.

    Anna and ben are agents for acme, otto is one for globex.
    """

    slack: LoopbackSlack
    api: SampleIntegration
    xero: StatusPage
    bot: Bot
    anna: Person
    ben: Person
    otto: Person
    maya: Person
    omar: Person
    zoe: Person
    help: Channel
    desk: Channel

    async def type(self, person: Person, text: str) -> Ephemeral:
        """Types `/xero …` and waits for what the person sees of it."""
        before = len(self.seen_by(person))
        await self.slack.command(person, "/xero", text, self.help)
        return (await self.slack.wait_for(lambda: self.seen_by(person)[before:]))[-1]

    def seen_by(self, person: Person) -> list[Ephemeral]:
        """What only this person sees, oldest first."""
        return [one for one in self.slack.ephemerals if one.to == person.id]

    async def press(self, person: Person, message: Message, action: str) -> None:
        """Presses a button of a message."""
        await self.slack.click(person, message, action)

    async def ask(self, person: Person, text: str, **more: Any) -> Message:
        """Somebody writes something where the bot reads; gives their message."""
        said = await self.slack.say(person, self.help, text, **more)
        assert said.message is not None
        return said.message

    async def answer(self, message: Message, number: int = 1) -> Message:
        """Waits for the reply of the bot with this number in the thread of a message."""
        return (await self.slack.wait_for(lambda: self.slack.replies(self.help, message.ts)[number - 1 : number]))[0]

    async def view(self, person: Person, callback: str = "ticket.form") -> View:
        """Waits until a person sees a modal of this kind."""

        def shown() -> View | None:
            modal = self.slack.modal(person)
            return modal if modal is not None and modal.content["callback_id"] == callback else None

        return await self.slack.wait_for(shown)

    async def form_for(self, person: Person, message: Message) -> View:
        """The form that "Open a ticket" below the bot's reply to a message opens."""
        await self.press(person, await self.answer(message), "ticket.open")
        return await self.view(person)

    async def report(
        self, person: Person, text: str, filled: Mapping[str, Any] | None = None
    ) -> tuple[Message, Ticket]:
        """Somebody writes, presses and sends; gives their message, and the ticket that came of it."""
        message = await self.ask(person, text)
        view = await self.form_for(person, message)
        await self.slack.submit(view, {"attempted_at": 1_767_225_600, **(filled or {})})
        label = await self.slack.wait_for(lambda: title_of(view) if title_of(view).startswith("XC-") else None)
        await self.slack.close(view)
        ticket = await self.bot.store.tickets.by_number(int(label.removeprefix("XC-")))
        assert ticket is not None
        return message, ticket

    async def receipt(self, message: Message, words: str) -> Message:
        """Waits until the receipt in the thread of a message says this."""
        return await self.slack.wait_for(
            lambda: next((one for one in self.slack.replies(self.help, message.ts) if words in text_of(one)), None)
        )

    async def card(self, ticket: Ticket, words: str = "") -> Message:
        """Waits until the card of a ticket says this."""
        return await self.slack.wait_for(
            lambda: next(
                (c for c in self.slack.messages(self.desk) if ticket.label in text_of(c) and words in text_of(c)), None
            )
        )

    async def under(self, card: Message, words: str) -> Message:
        """Waits until something in the thread under a card says this."""
        return await self.slack.wait_for(
            lambda: next((one for one in self.slack.replies(self.desk, card.ts) if words in text_of(one)), None)
        )

    async def told(self, person: Person, words: str) -> str:
        """Waits until one person alone was told this, in a channel or directly."""

        def heard() -> str | None:
            direct = self.slack.messages(self.slack.dm(person))
            said = [text_of(one) for one in (*self.seen_by(person), *direct)]
            return next((one for one in said if words in one), None)

        return await self.slack.wait_for(heard)

    async def home(self, person: Person) -> str:
        """App Home of a person, opened now, in words."""
        before = len(self.slack.calls_of("views.publish"))
        await self.slack.open_home(person)
        await self.slack.wait_for(lambda: len(self.slack.calls_of("views.publish")) > before)
        view = self.slack.home(person)
        assert view is not None
        return words_of(view)


def title_of(view: View) -> str:
    return str(view.content["title"]["text"])


def words_of(view: View) -> str:
    """A view as a person reads it, without its inputs."""
    return plain_text(view.content["blocks"])


def inputs_of(view: View) -> dict[str, tuple[Any, bool, str]]:
    """The inputs of a form in their order: what is filled in, whether it has to be, and the words below it."""
    return {
        block["block_id"]: (
            _filled_in(block["element"]),
            not block.get("optional"),
            (block.get("hint") or {}).get("text", ""),
        )
        for block in view.content["blocks"]
        if block["type"] == "input"
    }


def _filled_in(element: Mapping[str, Any]) -> Any:
    return next((value for name, value in element.items() if name.startswith("initial_")), None)


@contextlib.asynccontextmanager
async def helpdesk(
    mind: Mind,
    folder: Path,
    sinks: str = SLACK_SINK,
    *,
    escalation: str = "",
    secrets: Mapping[str, str] | None = None,
    own_events: bool = True,
) -> AsyncIterator[Helpdesk]:
    """Everything up and connected. In `sinks`, `{desk}` is the channel of the agents; `secrets` are variables."""
    async with (
        patient_slack(events=None, own_events=own_events) as slack,
        SampleIntegration() as api,
        StatusPage() as xero,
    ):
        names = ("anna", "ben", "otto", "maya", "omar", "zoe")
        people = {name: slack.add_person(name, tz="Australia/Sydney", locale="en-AU") for name in names}
        help_channel = slack.add_channel("xero-help", people.values())
        desk = slack.add_channel("support-desk", [people["anna"], people["ben"], people["otto"]], kind="group")
        ids = {name: one.id for name, one in people.items()} | {"help": help_channel.id, "desk": desk.id}
        config = folder / "concierge.yml"
        config.write_text(
            CONFIG.format(
                **ids, api=api.base_url, acme_id=ACME, globex_id=GLOBEX, xero=xero.url, escalation=escalation,
                sinks=sinks.format(**ids),
            ),
            encoding="utf-8",
        )  # fmt: skip
        environ = {
            "SLACK_BOT_TOKEN": slack.bot_token,
            "SLACK_API_URL": slack.api_url,
            "SLACK_SIGNING_SECRET": slack.signing_secret,
            "DATABASE_URL": sqlite_in(folder),
            "INTEGRATION_API_TOKEN": api.token,
            **(secrets or {}),
        }
        settings = load_settings(environ, config)
        async with running(slack, settings, mind) as bot:
            yield Helpdesk(slack, api, xero, bot, help=help_channel, desk=desk, **people)
