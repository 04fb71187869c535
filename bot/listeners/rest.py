"""
Everything else: acknowledged and left alone, so that Slack neither repeats it nor counts it as a failure.

Slack switches an app's events off when too many of them fail, and an unacknowledged button shows a warning.
"""

from __future__ import annotations

import re
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp

_ANY = re.compile("")


async def acknowledge(ack: AsyncAck) -> None:
    """Tells Slack that the request arrived."""
    await ack()


async def on_other_event(event: dict[str, Any]) -> None:
    """An event that nobody listens for."""


def register(app: AsyncApp) -> None:
    """Listens for what no other listener took; must be registered last, since Bolt asks listeners in order."""
    app.event(_ANY)(on_other_event)
    for kind in (app.action, app.shortcut, app.view, app.options):
        kind(_ANY)(acknowledge)
