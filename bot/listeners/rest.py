"""
Everything else: acknowledged and left alone, so that Slack neither repeats it nor counts it as a failure.

Slack switches an app's events off when too many of them fail, and an unacknowledged button shows a warning.

What has a listener that has not acknowledged it in three seconds is left unacknowledged: Bolt asks the next listener
then, and an empty answer would close a modal as if what it holds had been taken, while Slack's own warning leaves it.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Awaitable, Callable
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse

log = logging.getLogger(__name__)

_ANY = re.compile("")
_DONE_BY_SOMEBODY = frozenset({"event", "user", "user_id"})
"""One of these is in every event, interaction and command."""
RATE_LIMITED = (
    "Slack leaves out events, since there were more than 30,000 for the bot within an hour. Who writes meanwhile may "
    "get no answer. Take the bot out of busy channels that it need not read."
)


async def acknowledge(ack: AsyncAck) -> None:
    """Tells Slack that the request arrived."""
    await ack()


async def acknowledge_notice(
    body: dict[str, Any], next_: Callable[[], Awaitable[BoltResponse | None]]
) -> BoltResponse | None:
    """What Slack tells the app itself, for which Bolt has no listeners."""
    if not _DONE_BY_SOMEBODY.isdisjoint(body):
        return await next_()
    if body.get("type") == "app_rate_limited":
        log.warning("%s", RATE_LIMITED)
    return BoltResponse(status=200)


async def on_other_event(event: dict[str, Any]) -> None:
    """An event that nobody listens for."""


def register(app: AsyncApp) -> None:
    """Listens for what no other listener took; must be registered last, since Bolt asks listeners in order."""
    listeners = tuple(app._async_listeners)  # noqa: SLF001 - Bolt does not say otherwise what it has listeners for

    async def is_nobodys(request: AsyncBoltRequest, response: BoltResponse) -> bool:
        for listener in listeners:
            if await listener.async_matches(req=request, resp=response):
                return False
        return True

    for kind in (app.action, app.shortcut, app.view, app.options):
        kind(_ANY, matchers=[is_nobodys])(acknowledge)
    app.event(_ANY)(on_other_event)
    app.middleware(acknowledge_notice)
