"""
What an integration's own status says about a problem that was just recognized, so that nobody checks what is known.

Only for people who belong to one configured organization, only for entries that say how their problem shows in a status
(`Entry.live`), and only as long as `WITHIN` seconds: an answer never waits longer, and none fails because of this.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from bot.access.organizations import Organization
from bot.answering.heard import Asked
from bot.integration.client import Integrations
from bot.integration.syncstatus import Status
from bot.models import Entry
from bot.operating.operator import Rules
from bot.operating.statuscard import state_of
from bot.rendering.render import LiveStatus, Notice
from bot.slack.people import People
from bot.times.durations import relative

WITHIN = 1.0
"""Seconds that an answer waits for the status at most."""


class LiveLook:
    """Looks at the status for an answer. `clock` gives seconds since 1970."""

    def __init__(
        self,
        rules: Callable[[], Rules],
        people: People,
        integrations: Integrations,
        clock: Callable[[], float],
    ) -> None:
        self._rules = rules
        self._people = people
        self._integrations = integrations
        self._clock = clock

    async def about(self, entry: Entry, asked: Asked) -> tuple[Notice, ...]:
        """What stands above an answer that gives `entry`; nothing where nothing is known."""
        if entry.live is None or entry.product not in self._integrations:
            return ()
        try:
            async with asyncio.timeout(WITHIN):
                return await self._look(entry, asked)
        except TimeoutError:
            return ()

    async def _look(self, entry: Entry, asked: Asked) -> tuple[Notice, ...]:
        organization = await self._organization(entry.product, asked)
        if organization is None:
            return ()
        status = await self._integrations.of(entry.product).quick_status(organization.id, WITHIN)
        return self._said(entry, organization, status) if status is not None else ()

    async def _organization(self, product: str, asked: Asked) -> Organization | None:
        """The one organization that the asker belongs to; None when there are several or none."""
        rules = self._rules()
        if not rules.directory:
            return None
        return rules.own_of(product, await self._people.person(asked.user, asked.team), asked.channel)

    def _said(self, entry: Entry, organization: Organization, status: Status) -> tuple[Notice, ...]:
        now = self._clock()
        state = state_of(status, now)
        if entry.live is None or status.connected is None or (state is not None and state != entry.live.state):
            return ()  # the status does not tell, or shows another problem, which is not what was asked about
        if entry.live.state == "token_expired" and status.token_expires_at is None:
            return ()
        found = state == entry.live.state
        expires = "" if status.token_expires_at is None else relative(status.token_expires_at - now)
        advice = entry.live.found if found else entry.live.ruled_out
        return (LiveStatus(organization.name, bool(status.connected), found, expires, advice),)
