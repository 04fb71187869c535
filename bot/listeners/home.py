"""The agent panel: whoever opens it finds errors to try."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.answering import Desk

_MOST_PROMPTS = 4  # Slack's limit for suggested prompts


def register(app: AsyncApp, desk: Callable[[], Desk]) -> None:
    """Listens for people who open the panel."""

    async def on_opened(event: dict[str, Any], client: AsyncWebClient) -> None:
        if event.get("tab") == "messages" and event.get("channel"):
            prompts = [{"title": p.title, "message": p.message} for p in desk().prompts()[:_MOST_PROMPTS]]
            await client.assistant_threads_setSuggestedPrompts(channel_id=event["channel"], prompts=prompts)

    app.event("app_home_opened")(on_opened)
