"""The agent panel, where people find errors to try, and App Home with its tickets."""

from __future__ import annotations

import logging
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.answering.desk import Desk
from bot.listeners.surface import sender, who
from bot.listeners.tickets import Counter, publish
from bot.operating.operator import By
from bot.slack.posting import SLACK_FAILS, in_words

log = logging.getLogger(__name__)

_MOST_PROMPTS = 4  # Slack's limit for suggested prompts
CUT_OFF = "I am being stopped or started anew, so my App Home may not be up to date. Open it again in a minute."


def register(app: AsyncApp, desk: Desk, counter: Counter) -> None:
    """Listens for people who open the panel or App Home, or want it as it is now."""

    async def show(client: AsyncWebClient, by: By) -> None:
        async with counter.leaving.busy(lambda: counter.tell(by, CUT_OFF)):
            await publish(client, counter.tender, by)

    async def on_opened(event: dict[str, Any], body: dict[str, Any], client: AsyncWebClient) -> None:
        if event.get("tab") == "home":
            await show(client, sender(body))
        elif event.get("tab") == "messages" and event.get("channel"):
            async with counter.leaving.busy():
                await suggest(client, desk, str(event["channel"]))

    async def on_refresh(ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient) -> None:
        await ack()
        await show(client, who(body, ""))

    app.event("app_home_opened")(on_opened)
    app.action("home.refresh")(on_refresh)


async def suggest(client: AsyncWebClient, desk: Desk, channel: str) -> None:
    """Offers errors to try above the messages; a workspace whose plan has no agents shows none, which is no failure."""
    prompts = [{"title": p.title, "message": p.message} for p in desk.prompts()[:_MOST_PROMPTS]]
    try:
        await client.assistant_threads_setSuggestedPrompts(channel_id=channel, prompts=prompts)
    except SLACK_FAILS as error:
        log.warning("Slack shows no errors to try in the panel %s", in_words(error))
