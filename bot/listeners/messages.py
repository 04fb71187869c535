"""
Pasted errors, mentions and direct messages.

An event is written down in the inbox *before* Slack gets its acknowledgement: Bolt acknowledges events on its own, so
the middleware does it, which runs before that. If the database is down, Slack hears 500 and sends the event again, and
whoever has addressed the bot hears so when it does that for the last time.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

from slack_bolt import BoltResponse
from slack_bolt.async_app import AsyncApp, AsyncBoltContext

from bot.messages.inboxwork import Worker
from bot.slack.incoming import Message, message_of
from bot.store.inbox import Incoming
from bot.store.opening import Store

_CLAIM = "concierge_claim"
_LAST_REPEAT = 3
"""Slack sends an event again at once, after a minute and after five minutes, and never after that."""


async def write_down(  # noqa: PLR0913 - Bolt fills the first three, the rest is bound
    body: dict[str, Any],
    context: AsyncBoltContext,
    next_: Callable[[], Awaitable[BoltResponse]],
    *,
    store: Store,
    bot_user: str,
    lease: float,
) -> BoltResponse:
    """Claims a message for this process; what was seen before, or is not for us, is acknowledged and left alone."""
    if body.get("type") != "event_callback" or not _is_message(body):
        return await next_()
    message = message_of(body, bot_user)
    if message is None:
        return BoltResponse(status=200)
    event_id = str(body.get("event_id") or message.key)
    claim = await store.inbox.claim(_incoming(message, event_id), lease=lease)
    if claim is None and message.edited and not message.again:
        again = message.model_copy(update={"again": True})
        claim = await store.inbox.claim(_incoming(again, event_id), lease=lease)
    if claim is None:
        return BoltResponse(status=200)
    context[_CLAIM] = claim
    return await next_()


def _incoming(message: Message, event_id: str) -> Incoming:
    return Incoming(
        event_id=event_id,
        team=message.team,
        channel=message.channel,
        ts=message.occasion,
        payload=message.model_dump(mode="json"),
    )


def is_unclaimed(body: dict[str, Any], context: AsyncBoltContext) -> bool:
    """Whether a request is a message that was not written down yet, and so not acknowledged either."""
    return body.get("type") == "event_callback" and _is_message(body) and _CLAIM not in context


def lost_for_good(body: dict[str, Any], repeat: str, bot_user: str) -> Message | None:
    """
    The message that Slack will not send again, if its person has addressed the bot and waits; else None.

    `repeat` is what its header says, "" for the first time. A mention is sent as a message, too, which tells nobody.
    """
    if not repeat.isdecimal() or int(repeat) < _LAST_REPEAT:
        return None
    message, mentioned = message_of(body, bot_user), (body.get("event") or {}).get("type") == "app_mention"
    waits = message is not None and (message.direct or mentioned) and not message.again
    return message if waits else None


def _is_message(body: dict[str, Any]) -> bool:
    return (body.get("event") or {}).get("type") in {"message", "app_mention"}


async def on_message(context: AsyncBoltContext, *, worker: Worker) -> None:
    """Answers what `write_down` has claimed."""
    await worker.work(context[_CLAIM])


def register(app: AsyncApp, store: Store, worker: Worker, bot_user: str, lease: float) -> None:
    """Listens for messages and mentions, which are one thing: whichever of the two comes first is answered."""
    app.middleware(_named(partial(write_down, store=store, bot_user=bot_user, lease=lease), "write_down"))
    for event in ("message", "app_mention"):
        app.event(event)(_named(partial(on_message, worker=worker), "on_message"))


def _named(function: Any, name: str) -> Any:
    function.__name__ = name  # Bolt logs the name of a listener, and a partial has none
    return function
