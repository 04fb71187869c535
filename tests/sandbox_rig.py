"""A small Bolt app that knows nothing of the loopback Slack, and the ways to attach it: signed HTTP, Socket Mode."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest
import uvicorn
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.adapter.starlette.async_handler import AsyncSlackRequestHandler
from slack_bolt.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_sdk.web.async_client import AsyncWebClient
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.app import web_config
from bot.sandbox.core import Outcome
from bot.sandbox.server import LoopbackSlack
from bot.sandbox.workspace import Channel, Message, Person, View
from tests.listening import watch_listeners

Json = dict[str, Any]


@dataclass
class Bot:
    """The app under the sandbox, and what reached its listeners."""

    app: AsyncApp
    events: list[Json] = field(default_factory=list)
    headers: list[Json] = field(default_factory=list)
    interactions: list[Json] = field(default_factory=list)

    def kinds(self) -> list[tuple[str, str | None]]:
        return [(body["event"]["type"], body["event"].get("subtype")) for body in self.events]


def button(text: str, action_id: str, value: str = "v") -> Json:
    return {
        "type": "button",
        "text": {"type": "plain_text", "text": text},
        "action_id": action_id,
        "value": value,
    }


def section(text: str) -> Json:
    return {"type": "section", "text": {"type": "mrkdwn", "text": text}}


MODAL: Json = {
    "type": "modal",
    "callback_id": "report",
    "title": {"type": "plain_text", "text": "Report an error"},
    "submit": {"type": "plain_text", "text": "Send"},
    "blocks": [
        {
            "type": "input",
            "block_id": "what",
            "label": {"type": "plain_text", "text": "What happened?"},
            "element": {"type": "plain_text_input", "action_id": "text", "max_length": 20},
        },
        {
            "type": "input",
            "block_id": "org",
            "optional": True,
            "label": {"type": "plain_text", "text": "Organization"},
            "element": {
                "type": "static_select",
                "action_id": "pick",
                "options": [
                    {"text": {"type": "plain_text", "text": "Acme"}, "value": "acme"},
                    {"text": {"type": "plain_text", "text": "Globex"}, "value": "globex"},
                ],
            },
        },
    ],
}

ANSWER_BLOCKS: list[Json] = [
    section("The connection has expired."),
    {"type": "actions", "block_id": "choices", "elements": [button("This fixed it", "fixed", "XERO11")]},
    {
        "type": "context_actions",
        "elements": [
            {
                "type": "feedback_buttons",
                "action_id": "feedback",
                "positive_button": {"text": {"type": "plain_text", "text": "Good"}, "value": "good"},
                "negative_button": {"text": {"type": "plain_text", "text": "Bad"}, "value": "bad"},
            }
        ],
    },
]


def build(slack: LoopbackSlack) -> Bot:
    client = AsyncWebClient(token=slack.bot_token, base_url=slack.api_url)
    app = AsyncApp(client=client, signing_secret=slack.signing_secret)
    watch_listeners(slack, app)
    bot = Bot(app)
    listen(bot)
    react(bot)
    return bot


def listen(bot: Bot) -> None:
    app = bot.app

    @app.event("message")
    async def on_message(body: Json, event: Json, client: AsyncWebClient, request: AsyncBoltRequest) -> None:
        bot.events.append(body)
        bot.headers.append({name: values[0] for name, values in request.headers.items()})
        if "XERO11" in (event.get("text") or "") and not event.get("subtype"):
            await client.chat_postMessage(
                channel=event["channel"], thread_ts=event["ts"], text="Reconnect.", blocks=ANSWER_BLOCKS
            )

    @app.event("app_mention")
    @app.event("app_home_opened")
    @app.event("member_joined_channel")
    async def on_event(body: Json) -> None:
        bot.events.append(body)


def react(bot: Bot) -> None:
    app = bot.app

    @app.action("fixed")
    @app.action("feedback")
    @app.action("pick")
    async def on_action(ack: Any, body: Json, respond: Any) -> None:
        await ack()
        bot.interactions.append(body)
        if body.get("response_url"):
            await respond(text="Thank you.")

    @app.shortcut("diagnose")
    @app.shortcut("report")
    async def on_shortcut(ack: Any, body: Json, client: AsyncWebClient) -> None:
        await ack()
        bot.interactions.append(body)
        await client.views_open(trigger_id=body["trigger_id"], view=MODAL)

    @app.command("/xero")
    async def on_command(ack: Any, body: Json) -> None:
        bot.interactions.append(body)
        await ack(text=f"You asked for {body['text']}")

    @app.view("report")
    async def on_submit(ack: Any, body: Json, view: Json) -> None:
        bot.interactions.append(body)
        typed = view["state"]["values"]["what"]["text"]["value"]
        if typed == "nonsense":
            await ack(response_action="errors", errors={"what": "Please paste the error."})
        elif typed == "more":
            await ack(response_action="push", view=MODAL)
        elif typed == "broken":
            await ack(response_action="update", view={"type": "modal", "blocks": []})
        else:
            await ack()


@asynccontextmanager
async def over_http(slack: LoopbackSlack, bot: Bot) -> AsyncIterator[None]:
    handler = AsyncSlackRequestHandler(bot.app)

    async def endpoint(request: Request) -> Response:
        return await handler.handle(request)

    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    routes = [Route("/slack/events", endpoint, methods=["POST"])]
    server = uvicorn.Server(web_config(Starlette(routes=routes)))
    task = asyncio.create_task(server.serve(sockets=[listener]))
    slack.attach_http(f"http://127.0.0.1:{listener.getsockname()[1]}/slack/events")
    try:
        yield
    finally:
        await slack.settled(0.05)
        server.should_exit = True
        await task


@asynccontextmanager
async def over_socket(slack: LoopbackSlack, bot: Bot) -> AsyncIterator[None]:
    handler = AsyncSocketModeHandler(bot.app, slack.app_token, ping_interval=1)
    await handler.connect_async()  # type: ignore[no-untyped-call]
    try:
        yield
    finally:
        await slack.settled(0.05)
        await handler.close_async()  # type: ignore[no-untyped-call]


Attach = Callable[[LoopbackSlack, Bot], AbstractAsyncContextManager[None]]


@dataclass
class Rig:
    slack: LoopbackSlack
    bot: Bot
    maya: Person
    place: Channel

    async def answer(self, text: str = "XERO11 again") -> tuple[Outcome, Message]:
        said = await self.slack.say(self.maya, self.place, text)
        replies = await self.slack.wait_for(lambda: self.slack.replies(self.place, said.ts))
        return said, replies[0]

    async def modal(self) -> View:
        await self.slack.global_shortcut(self.maya, "report")
        return await self.slack.wait_for(lambda: self.slack.modal(self.maya))


@asynccontextmanager
async def rig(attach: Attach, **options: Any) -> AsyncIterator[Rig]:
    async with LoopbackSlack(**options) as slack:
        bot = build(slack)
        maya = slack.add_person("maya", real_name="Maya Sample", tz="Australia/Sydney")
        place = slack.add_channel("xero-help", [maya])
        async with attach(slack, bot):
            yield Rig(slack, bot, maya, place)


@pytest.fixture(params=[over_http, over_socket], ids=["http", "socket"])
async def both(request: pytest.FixtureRequest) -> AsyncIterator[Rig]:
    """A bot attached in each of the two ways."""
    async with rig(request.param) as made:
        yield made


@pytest.fixture
async def http() -> AsyncIterator[Rig]:
    """A bot for what does not depend on the way."""
    async with rig(over_http) as made:
        yield made
