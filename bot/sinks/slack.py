"""
Tickets to a Slack channel: a card, kept up to date, with what happens to the ticket in the thread under it.

Slack has no idempotent post, so the card carries the ticket's key in its metadata, and before every attempt but the
first the channel is read back for it; see `bot.slack.posting`. A post that is still on its way when the next attempt
reads is not seen: the lease of a delivery has to outlast a call.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass

import aiohttp
from slack_sdk.errors import SlackApiError

from bot.errors import TemplateError
from bot.rendering.render import Renderer, Reply
from bot.sinks.port import MOST_SECONDS, Change, DeliveryError, Receipt
from bot.sinks.wording import Size, Wording
from bot.slack.posting import (
    BOT_REFUSED,
    NOT_THERE,
    OUR_FAULT,
    PERMANENT,
    SLACK_FAILS,
    Poster,
    advice,
    error_code,
    retry_after,
)
from bot.tickets import Ticket

SIZES = (Size(3_000, 200, 10), Size(2_000, 150, 10), Size(1_000, 120, 8), Size(300, 80, 5), Size(100, 40, 3))
"""What a card holds of a ticket: as much of these as fits into one message; mostly all of what a form holds."""

CLOCKS_APART = 300.0
"""Seconds by which Slack's clock may be behind ours when a channel is read back from the time of the ticket on."""

_ADDRESS_SECONDS = 5.0
_INVITE = "Invite the bot to the channel, or correct its id in concierge.yml."


@dataclass(frozen=True, slots=True)
class SlackSink:
    """One channel, by its id."""

    name: str
    channel: str
    poster: Poster
    renderer: Renderer
    wording: Wording

    async def deliver(self, ticket: Ticket, attempt: int) -> Receipt:
        """Posts the card, or finds it; its reference is its timestamp. See `Sink.deliver`."""
        async with self._troubles():
            since = f"{ticket.created_at - CLOCKS_APART:.6f}"
            found = await self.poster.find_in_channel(self.channel, ticket.key, since) if attempt > 1 else None
            ts = found or await self.poster.post(self.channel, None, self.card(ticket), ticket.key)
        return Receipt(ts, await self._address(ts))

    async def update(self, ticket: Ticket, change: Change, reference: str, attempt: int) -> None:
        """Says it in the thread under the card, once, and brings the card up to date. See `Sink.update`."""
        async with self._troubles():
            if attempt == 1 or await self.poster.find(self.channel, reference, change.key) is None:
                reply = self.renderer.render("ticket_change", ticket=ticket, change=change)
                await self.poster.post(self.channel, reference, reply, change.key)
            await self.poster.update(self.channel, reference, self.card(ticket))

    def card(self, ticket: Ticket, *, private: bool = False) -> Reply:
        """
        The card of a ticket, within Slack's limits. Raises TemplateError when its template is wrong.

        `private`: one agent alone sees it, and no change of the ticket reaches it but by a press of a button on it.
        """
        problem = TemplateError("The card of a ticket has no size.")
        for size in SIZES:
            try:
                paper = self.wording.paper(ticket, size)
                return self.renderer.render("ticket_card", ticket=ticket, paper=paper, rows=size.rows, private=private)
            except TemplateError as error:
                problem = error
        raise problem

    async def _address(self, ts: str) -> str | None:
        """The address of the card; the ticket has arrived, so that an error here must not count."""
        with suppress(*SLACK_FAILS):
            async with asyncio.timeout(_ADDRESS_SECONDS):
                return await self.poster.permalink(self.channel, ts)
        return None

    @asynccontextmanager
    async def _troubles(self) -> AsyncIterator[None]:
        """Turns what Slack and the network raise into DeliveryError."""
        place = f"The Slack channel {self.channel} (“{self.name}”)"
        try:
            async with asyncio.timeout(MOST_SECONDS - _ADDRESS_SECONDS):
                yield
        except SlackApiError as error:
            code = error_code(error)
            permanent = code in PERMANENT | OUR_FAULT
            to_do = _INVITE if code in NOT_THERE else advice(error)
            raise DeliveryError(
                f"{place} did not take the ticket: {code}. {to_do}".rstrip(),
                permanent=permanent,
                retry_after=retry_after(error) or None,
                held=code in BOT_REFUSED,
            ) from None
        except (aiohttp.ClientError, TimeoutError):
            raise DeliveryError(f"{place} cannot be reached: Slack does not answer.", permanent=False) from None
