"""Sees when the listeners of a Bolt app are done: they go on after they have acknowledged what came."""

from __future__ import annotations

from slack_bolt.async_app import AsyncApp
from slack_bolt.listener.async_listener_completion_handler import AsyncCustomListenerCompletionHandler
from slack_bolt.listener.async_listener_start_handler import AsyncCustomListenerStartHandler

from bot.sandbox.server import LoopbackSlack


def watch_listeners(slack: LoopbackSlack, app: AsyncApp) -> None:
    """Have `slack.settled` wait for the listeners of this app, however long they take between two requests."""
    under_way = 0

    async def begins() -> None:
        nonlocal under_way
        under_way += 1

    async def ends() -> None:
        nonlocal under_way
        under_way -= 1

    slack.also_waits_for(lambda: under_way > 0)
    app.listener_runner.listener_start_handler = AsyncCustomListenerStartHandler(app.logger, begins)
    app.listener_runner.listener_completion_handler = AsyncCustomListenerCompletionHandler(app.logger, ends)
