"""The message shortcut "Diagnose this error": on anybody's message, answered only to the person who used it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond

from bot.answering.desk import Desk
from bot.answering.heard import Asked
from bot.attachments.reading import Reader
from bot.listeners.surface import sender, whisper, within
from bot.privacy.secrets import redact_beginning
from bot.rendering.render import Reply
from bot.running.leaving import Leaving
from bot.slack.incoming import MAX_TEXT, files_of, installed_team, whole_text
from bot.slack.posting import Poster

DIAGNOSE = "diagnose_message"


CUT_OFF = "I am being stopped or started anew, and have not read this to its end. Try it again in a minute."


def register(  # noqa: PLR0913, PLR0917 - each is another part of the world
    app: AsyncApp, desk: Desk, reader: Reader, poster: Poster, say: Callable[[str], Reply], leaving: Leaving
) -> None:
    """Listens for the message shortcut; `say` makes a reply of a sentence."""

    async def on_diagnose(ack: AsyncAck, body: dict[str, Any], respond: AsyncRespond) -> None:
        await ack()
        by = sender(body)

        async def tell(reply: Reply) -> None:
            await whisper(respond, poster, by, reply, within=within(body))

        async with leaving.busy(lambda: tell(say(CUT_OFF))):
            said = await desk.diagnose(await asked_about(body, reader))
            await tell(said.reply)

    app.message_shortcut(DIAGNOSE)(on_diagnose)


async def asked_about(body: dict[str, Any], reader: Reader) -> Asked:
    """The message that a shortcut was used on, with its files, as a question of the person who used it."""
    message = body.get("message") or {}
    found = redact_beginning(whole_text(message), MAX_TEXT)
    words = await reader.read(found.text, files_of(message), secrets=found.kinds)
    return Asked(
        team=installed_team(body),
        channel=str((body.get("channel") or {}).get("id") or ""),
        user=str((body.get("user") or {}).get("id") or ""),
        text=words.text,
        thread=str(message.get("thread_ts") or message.get("ts") or "") or None,
        addressed=True,
        notices=words.notices,
    )
