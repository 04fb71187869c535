"""A small Bolt app that shows every block and every element, for the tests of the sandbox's page."""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.sandbox.pageserver import Example
from bot.sandbox.running import Sandbox, open_sandbox
from tests.listening import watch_listeners

Json = dict[str, Any]

HOSTILE = "<img src=x onerror=alert(1)> <script>alert(1)</script> & \"'"


def plain(words: str) -> Json:
    return {"type": "plain_text", "text": words}


def mrkdwn(words: str) -> Json:
    return {"type": "mrkdwn", "text": words}


def option(words: str, value: str) -> Json:
    return {"text": plain(words), "value": value}


OPTIONS = [option("Contacts", "contacts"), option("Invoices", "invoices"), option("Payments", "payments")]
CONFIRM = {
    "title": plain("Are you sure?"),
    "text": mrkdwn("*Two records* would be sent again."),
    "confirm": plain("Retry"),
    "deny": plain("Cancel"),
}

RICH = {
    "type": "rich_text",
    "elements": [
        {
            "type": "rich_text_section",
            "elements": [
                {"type": "text", "text": "Bold", "style": {"bold": True}},
                {"type": "text", "text": " italic ", "style": {"italic": True}},
                {"type": "text", "text": "code", "style": {"code": True}},
                {"type": "text", "text": " struck ", "style": {"strike": True}},
                {"type": "link", "url": "https://example.com/help", "text": "a link"},
                {"type": "text", "text": " to "},
                {"type": "user", "user_id": "U0MAYA"},
                {"type": "text", "text": " in "},
                {"type": "channel", "channel_id": "C0XEROHELP"},
                {"type": "emoji", "name": "ticket"},
                {"type": "broadcast", "range": "here"},
                {"type": "date", "timestamp": 1720710212, "format": "{date_num} {time}", "fallback": "then"},
                {"type": "color", "value": "#0b6e99"},
            ],
        },
        {
            "type": "rich_text_list",
            "style": "ordered",
            "offset": 2,
            "elements": [
                {"type": "rich_text_section", "elements": [{"type": "text", "text": "The third step"}]},
                {"type": "rich_text_section", "elements": [{"type": "text", "text": "The fourth step"}]},
            ],
        },
        {
            "type": "rich_text_list",
            "style": "bullet",
            "indent": 1,
            "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "A point"}]}],
        },
        {"type": "rich_text_quote", "elements": [{"type": "text", "text": "A quotation"}]},
        {"type": "rich_text_preformatted", "elements": [{"type": "text", "text": "line one\n  line two"}]},
    ],
}

BLOCKS: list[Json] = [
    {"type": "header", "text": plain("Everything that a message can hold")},
    {
        "type": "section",
        "text": mrkdwn(
            "*Bold*, _italic_, ~gone~, `code`, <https://example.com|a link>, <@U0MAYA> :tada:\n>a quotation"
        ),
        "accessory": {
            "type": "overflow",
            "action_id": "gallery.overflow",
            "options": [option("History", "history"), option("Refresh", "refresh")],
        },
    },
    {"type": "section", "text": {"type": "plain_text", "text": HOSTILE}},
    {"type": "section", "fields": [mrkdwn("*Organization*\nAcme Pty Ltd"), mrkdwn("*Connected*\nyes")]},
    {"type": "divider"},
    RICH,
    {
        "type": "table",
        "column_settings": [{}, {"align": "right"}],
        "rows": [
            [{"type": "raw_text", "text": "Record"}, {"type": "raw_text", "text": "Failed"}],
            [{"type": "raw_text", "text": "contacts"}, {"type": "raw_text", "text": "2"}],
        ],
    },
    {"type": "markdown", "text": "## A heading\n\n1. **one**\n2. two\n\n| a | b |\n|---|---|\n| 1 | `2` |"},
    {"type": "context", "elements": [mrkdwn("Source: a document · checked today")]},
    {
        "type": "actions",
        "elements": [
            {
                "type": "button",
                "text": plain("Retry"),
                "action_id": "gallery.retry",
                "value": "1",
                "style": "primary",
                "confirm": CONFIRM,
            },
            {
                "type": "button",
                "text": plain("Delete"),
                "action_id": "gallery.delete",
                "value": "1",
                "style": "danger",
            },
            {
                "type": "static_select",
                "action_id": "gallery.select",
                "placeholder": plain("Which records?"),
                "options": OPTIONS,
            },
            {"type": "datepicker", "action_id": "gallery.date", "initial_date": "2026-01-31"},
        ],
    },
    {
        "type": "context_actions",
        "elements": [
            {
                "type": "feedback_buttons",
                "action_id": "gallery.feedback",
                "positive_button": {"text": plain("Good"), "value": "good"},
                "negative_button": {"text": plain("Bad"), "value": "bad"},
            },
            {"type": "icon_button", "icon": "trash", "text": plain("Remove"), "action_id": "gallery.remove"},
        ],
    },
]


def asked(block_id: str, label: str, element: Json, **more: Any) -> Json:
    element = {"action_id": "it", **element}
    return {"type": "input", "block_id": block_id, "label": plain(label), "element": element, **more}


MODAL: Json = {
    "type": "modal",
    "callback_id": "gallery.modal",
    "title": plain("Report a problem"),
    "submit": plain("Send"),
    "close": plain("Cancel"),
    "notify_on_close": True,
    "blocks": [
        {"type": "section", "text": mrkdwn("What is known already is *filled in*.")},
        {"type": "alert", "level": "warning", "text": plain("The connection expires in two days.")},
        asked(
            "what",
            "What happened?",
            {"type": "plain_text_input", "multiline": True, "max_length": 200},
            hint=plain("Paste the error."),
        ),
        asked("mail", "E-mail", {"type": "email_text_input"}, optional=True),
        asked("count", "How many?", {"type": "number_input", "is_decimal_allowed": False}, optional=True),
        asked("kind", "Records", {"type": "static_select", "options": OPTIONS, "initial_option": OPTIONS[1]}),
        asked("kinds", "Also", {"type": "multi_static_select", "options": OPTIONS}, optional=True),
        asked("org", "Organization", {"type": "external_select", "min_query_length": 1}, optional=True),
        asked("who", "Who saw it?", {"type": "users_select"}, optional=True),
        asked("where", "Where?", {"type": "channels_select"}, optional=True),
        asked("day", "Day", {"type": "datepicker"}, optional=True),
        asked("hour", "Time", {"type": "timepicker"}, optional=True),
        asked("when", "Moment", {"type": "datetimepicker"}, optional=True),
        asked("ticks", "Tried", {"type": "checkboxes", "options": OPTIONS[:2]}, optional=True),
        asked("one", "How urgent?", {"type": "radio_buttons", "options": OPTIONS[:2]}, optional=True),
        asked("shot", "Screenshot", {"type": "file_input", "max_files": 2}, optional=True),
    ],
}
SECOND: Json = {
    "type": "modal",
    "callback_id": "gallery.second",
    "title": plain("Is this right?"),
    "submit": plain("Yes"),
    "blocks": [{"type": "section", "text": plain("A second view on top of the first.")}],
}
HOME: Json = {
    "type": "home",
    "blocks": [
        {"type": "header", "text": plain("What you can do here")},
        {"type": "section", "text": mrkdwn("Nothing fails at the moment.")},
        {
            "type": "actions",
            "elements": [{"type": "button", "text": plain("Report a problem"), "action_id": "gallery.report"}],
        },
    ],
}

MANIFEST: Json = {
    "display_information": {"name": "Gallery", "description": "Shows every block."},
    "features": {
        "app_home": {"home_tab_enabled": True},
        "slash_commands": [
            {"command": "/show", "description": "Shows something.", "usage_hint": "blocks | whisper <text> | slow"}
        ],
        "shortcuts": [
            {"name": "Report a problem", "type": "global", "callback_id": "gallery.open", "description": "A form."},
            {"name": "Look at this", "type": "message", "callback_id": "gallery.look", "description": "In private."},
        ],
    },
    "oauth_config": {
        "scopes": {
            "bot": [
                *("app_mentions:read", "assistant:write", "channels:history", "chat:write", "commands", "im:history"),
                *("reactions:read", "reactions:write", "files:read"),
            ]
        }
    },
    "settings": {
        "event_subscriptions": {
            "bot_events": ["app_home_opened", "app_mention", "message.channels", "message.im", "reaction_added"]
        }
    },
}


@dataclass
class Gallery:
    """The sandbox, and what reached the app."""

    sandbox: Sandbox
    client: AsyncWebClient
    bodies: list[Json] = field(default_factory=list)

    def of(self, kind: str) -> list[Json]:
        return [body for body in self.bodies if body.get("type") == kind or body.get("command") == kind]


@contextlib.asynccontextmanager
async def gallery(folder: Path, port: int = 0) -> AsyncIterator[Gallery]:
    manifest = folder / "manifest.yml"
    manifest.write_text(json.dumps(MANIFEST), encoding="utf-8")
    async with open_sandbox(manifest, port) as sandbox:
        sandbox.page.examples = [Example("An example", "show me the blocks")]
        client = AsyncWebClient(token=sandbox.slack.bot_token, base_url=sandbox.slack.api_url)
        shown = Gallery(sandbox, client)
        app = AsyncApp(client=client, signing_secret="not used", raise_error_for_unhandled_request=False)
        watch_listeners(sandbox.slack, app)
        _talk(app, shown)
        _press(app, shown)
        _submit(app, shown)
        handler = AsyncSocketModeHandler(app, sandbox.slack.app_token, web_client=client)
        await handler.connect_async()  # type: ignore[no-untyped-call]
        try:
            yield shown
        finally:
            await handler.close_async()  # type: ignore[no-untyped-call]


def _talk(app: AsyncApp, shown: Gallery) -> None:
    @app.event("message")
    async def on_message(body: Json, event: Json, client: AsyncWebClient) -> None:
        shown.bodies.append(body)
        if event.get("bot_id") or event.get("subtype") not in {None, "file_share"}:
            return
        where = {"channel": event["channel"], "thread_ts": event.get("thread_ts") or event["ts"]}
        if "blocks" in (event.get("text") or ""):
            await client.chat_postMessage(**where, text="Everything", blocks=BLOCKS)
        elif "whisper" in event["text"]:
            await client.chat_postEphemeral(channel=event["channel"], user=event["user"], text="psst *you*")
        elif "work" in event["text"]:
            await client.assistant_threads_setStatus(
                channel_id=event["channel"], thread_ts=where["thread_ts"], status="is looking it up"
            )

    @app.event("reaction_added")
    async def on_reaction(body: Json) -> None:
        shown.bodies.append(body)

    @app.event("app_home_opened")
    async def on_home(event: Json, client: AsyncWebClient) -> None:
        if event["tab"] == "home":
            await client.views_publish(user_id=event["user"], view=HOME)


def _press(app: AsyncApp, shown: Gallery) -> None:
    @app.action(re.compile(r"gallery\..*"))
    async def on_action(ack: Any, body: Json, client: AsyncWebClient) -> None:
        await ack()
        shown.bodies.append(body)
        action = body["actions"][0]["action_id"]
        if action == "gallery.report":
            await client.views_open(trigger_id=body["trigger_id"], view=MODAL)
        elif action == "gallery.retry":
            done = [{"type": "section", "text": mrkdwn(":white_check_mark: Sent again.")}]
            message = body["container"]
            await client.chat_update(
                channel=message["channel_id"], ts=message["message_ts"], text="Sent again.", blocks=done
            )

    @app.options("it")
    async def on_options(ack: Any, payload: Json) -> None:
        names = [("Acme Pty Ltd", "acme"), ("Acorn Trust", "acorn"), ("Beta", "beta")]
        await ack(options=[option(*one) for one in names if payload["value"].lower() in one[0].lower()])

    @app.shortcut("gallery.open")
    async def on_open(ack: Any, body: Json, client: AsyncWebClient) -> None:
        await ack()
        await client.views_open(trigger_id=body["trigger_id"], view=MODAL)

    @app.shortcut("gallery.look")
    async def on_look(ack: Any, body: Json, respond: Any) -> None:
        await ack()
        shown.bodies.append(body)
        await respond(text="I had a look.", replace_original=False)

    @app.command("/show")
    async def on_command(ack: Any, body: Json) -> None:
        shown.bodies.append(body)
        await ack(text=f"You asked for *{body['text']}*")


def _submit(app: AsyncApp, shown: Gallery) -> None:
    @app.view("gallery.modal")
    async def on_submit(ack: Any, body: Json, view: Json) -> None:
        shown.bodies.append(body)
        typed = view["state"]["values"]["what"]["it"]["value"]
        if typed == "nonsense":
            await ack(response_action="errors", errors={"what": "That is no error. Paste the whole text."})
        elif typed == "more":
            await ack(response_action="push", view=SECOND)
        else:
            await ack()

    @app.view("gallery.second")
    async def on_second(ack: Any) -> None:
        await ack(response_action="clear")

    @app.view_closed("gallery.modal")
    async def on_closed(ack: Any, body: Json) -> None:
        await ack()
        shown.bodies.append(body)
