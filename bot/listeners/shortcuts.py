"""The message shortcut "Diagnose this error": on anybody's message, answered only to the person who used it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond

from bot.answering import Asked, Desk
from bot.render import Notice, PictureSeen, SecretFound
from bot.secrets import redact

DIAGNOSE = "diagnose_message"


def register(app: AsyncApp, desk: Callable[[], Desk]) -> None:
    """Listens for the message shortcut."""

    async def on_diagnose(ack: AsyncAck, body: dict[str, Any], respond: AsyncRespond) -> None:
        await ack()
        said = await desk().diagnose(asked_about(body))
        await respond(
            text=said.reply.text, blocks=list(said.reply.blocks), response_type="ephemeral", replace_original=False
        )

    app.message_shortcut(DIAGNOSE)(on_diagnose)


def asked_about(body: dict[str, Any]) -> Asked:
    """The message that a shortcut was used on, as a question of the person who used it."""
    message = body.get("message") or {}
    found = redact(str(message.get("text") or ""))
    notices: list[Notice] = [SecretFound(found.kinds)] if found.kinds else []
    if any(str(file.get("mimetype", "")).startswith("image/") for file in message.get("files") or ()):
        notices.append(PictureSeen())
    return Asked(
        team=str((body.get("team") or {}).get("id") or ""),
        channel=str((body.get("channel") or {}).get("id") or ""),
        user=str((body.get("user") or {}).get("id") or ""),
        text=found.text,
        thread=str(message.get("thread_ts") or message.get("ts") or "") or None,
        addressed=True,
        notices=tuple(notices),
    )
