"""Tickets for places outside Slack, where an id says nothing: with the names by which Slack shows people."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass

from bot.sinks.port import Change, Receipt, Sink
from bot.tickets import Ticket

MOST_NAMED = 20
"""People of a ticket who are asked for; of the others their ids are told."""


@dataclass(frozen=True, slots=True)
class NamingSink:
    """A sink whose tickets say who is who. `names` gives what people are called, by id, as far as Slack tells soon."""

    sink: Sink
    names: Callable[[Sequence[str]], Awaitable[Mapping[str, str]]]

    @property
    def name(self) -> str:
        """The name from the configuration."""
        return self.sink.name

    async def deliver(self, ticket: Ticket, attempt: int) -> Receipt:
        """Puts the ticket there with names. See `Sink.deliver`."""
        return await self.sink.deliver(await self._named(ticket), attempt)

    async def update(self, ticket: Ticket, change: Change, reference: str, attempt: int) -> None:
        """Tells the place what happened, with names. See `Sink.update`."""
        await self.sink.update(await self._named(ticket, change.by), change, reference, attempt)

    async def _named(self, ticket: Ticket, by: str = "") -> Ticket:
        people = [by, *(one.user for one in ticket.reporters), *(one.user for one in ticket.comments)]
        people += [ticket.opener or "", ticket.assignee or "", ticket.resolved_by or ""]
        asked = [*dict.fromkeys(filter(None, people))][:MOST_NAMED]
        return ticket.model_copy(update={"names": await self.names(asked)})
