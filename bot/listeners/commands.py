"""The slash command `/xero`: `find <text>` says what the bot would answer, `help` what it can do, in private."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond

from bot.answering import Asked, Desk
from bot.render import Reply, SecretFound
from bot.secrets import redact

COMMAND = "/xero"


def register(app: AsyncApp, desk: Callable[[], Desk]) -> None:
    """Listens for the command."""

    async def on_command(ack: AsyncAck, body: dict[str, Any], respond: AsyncRespond) -> None:
        await ack()
        reply = await _run(body, desk())
        await respond(text=reply.text, blocks=list(reply.blocks), response_type="ephemeral")

    app.command(COMMAND)(on_command)


async def _run(body: dict[str, Any], desk: Desk) -> Reply:
    word, _, rest = str(body.get("text") or "").strip().partition(" ")
    if word.lower() in {"", "help", "hello", "?"}:
        return desk.hello()
    found = redact(rest if word.lower() == "find" else str(body["text"]))
    notices = (SecretFound(found.kinds, public=False),) if found.kinds else ()
    asked = Asked(
        team=str(body.get("team_id") or ""),
        channel=str(body.get("channel_id") or ""),
        user=str(body.get("user_id") or ""),
        text=found.text,
        thread=None,
        addressed=True,
        notices=notices,
    )
    return (await desk.diagnose(asked)).reply
