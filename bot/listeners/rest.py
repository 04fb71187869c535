"""
Everything else: acknowledged and left alone, so that Slack neither repeats it nor counts it as a failure.

Slack switches an app's events off when too many of them fail, and an unacknowledged button shows a warning.

What has a listener that has not acknowledged it in three seconds is left unacknowledged: Bolt asks the next listener
then, and an empty answer would close a modal as if what it holds had been taken, while Slack's own warning leaves it.
"""

from __future__ import annotations

import re
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse

_ANY = re.compile("")


async def acknowledge(ack: AsyncAck) -> None:
    """Tells Slack that the request arrived."""
    await ack()


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
