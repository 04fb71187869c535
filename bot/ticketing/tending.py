"""
What becomes of tickets: agents see, take, answer and resolve them; whoever has the problem answers, and can reopen.

Each change is committed together with what has to follow from it, see `delivering`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from secrets import token_hex
from typing import Any

from bot.access.permissions import Person
from bot.answering.desk import Desk
from bot.operating.operator import By, Operator
from bot.privacy.secrets import redact
from bot.rendering.render import Renderer, Reply, View
from bot.sinks.port import What
from bot.store.conversations import Conversation
from bot.store.duties import Planned
from bot.store.opening import Store
from bot.ticketing.following import changed, commented, receipt_of
from bot.tickets import PREFIX, Ticket, first_about
from bot.times.durations import relative

_MOST_LISTED = 15
_MOST_FAILED = 5
_SENT_AGAIN = 600.0  # seconds within which a form with the same words is the one that was sent before


_TAKEN = "Somebody else has taken this ticket already. The card says who."


class Tender:
    """Tends tickets. `card` makes the card of a ticket for one agent alone, `clock` gives seconds since 1970."""

    def __init__(  # noqa: PLR0913 - each is another part of the world
        self,
        *,
        desk: Desk,
        operator: Operator,
        store: Store,
        renderer: Renderer,
        card: Callable[[Ticket], Reply],
        clock: Callable[[], float],
    ) -> None:
        self._desk = desk
        self._operator = operator
        self._store = store
        self._renderer = renderer
        self._card = card
        self._clock = clock

    # ---- seeing

    async def listing(self, organization: str, by: By) -> Reply:
        """Tickets that are not resolved, the oldest first; of one organization, or of all."""
        person = await self._operator.person(by)
        if refused := self._operator.refusal(person, by):
            return refused
        seen, number = await self._store.tickets.open_to(
            _MOST_LISTED, hidden=self._hidden(person, by), organization=organization or None
        )
        return self._renderer.render("tickets", tickets=self._lines(seen), more=max(number - len(seen), 0))

    async def home(self, by: By) -> View:
        """App Home: for agents the open tickets and what failed, for everybody else their own tickets."""
        person = await self._operator.person(by)
        agent = self._operator.is_agent(person)
        if agent:
            hidden = self._hidden(person, by)
            seen, number = await self._store.tickets.open_to(_MOST_LISTED, hidden=hidden)
            failed, failures = await self._store.tickets.undelivered(_MOST_FAILED, hidden=hidden)
        else:
            seen, number = await self._store.tickets.open_to(_MOST_LISTED, reporter=(by.user, by.team))
            failed, failures = [], 0
        lines = self._lines(seen)
        products = self._desk.knowledge.products.values()
        return self._renderer.view(
            "home",
            agent=agent,
            tickets=sorted(lines, key=lambda one: one["t"].product_name or "~") if agent else lines,
            more=max(number - len(seen), 0),
            failed=failed,
            more_failed=max(failures - len(failed), 0),
            products=[product.name for product in products],
        )

    async def show(self, key: str, by: By) -> Reply:
        """The card of a ticket, for an agent."""
        ticket = await self._store.tickets.get(key)
        if (refused := await self._refused(ticket, by)) is not None:
            return refused
        return self._card(ticket) if ticket else self._operator.say("This ticket is not known here.")

    async def card(self, key: str, by: By) -> Reply | None:
        """The card of a ticket, as it is now, for an agent who may see it; None for anybody else."""
        ticket = await self._store.tickets.get(key)
        if ticket is None or await self._refused(ticket, by) is not None:
            return None
        return self._card(ticket)

    async def numbered(self, number: int, by: By) -> Reply:
        """
        The ticket of this number: its card for an agent who may see it, how far it is for whoever reported it.

        Anybody else hears the same whether it exists or not.
        """
        ticket, person = await self._store.tickets.by_number(number), await self._operator.person(by)
        if ticket is not None:
            organization = self._operator.configured(ticket.organization)
            if self._operator.refusal(person, by, organization) is None:
                return self._card(ticket)
            if _reported(ticket, by):
                return self._renderer.render("ticket_state", ticket=ticket, named=True)
        if not person.known and (refused := self._operator.refusal(person, by)):
            return refused
        return self._renderer.render("no_ticket", label=f"{PREFIX}{number}", agent=self._operator.is_agent(person))

    async def state(self, key: str, by: By) -> Reply | None:
        """How far a ticket is, as it is now, for whoever may change it; None for anybody else."""
        ticket = await self._store.tickets.get(key)
        if ticket is None or await self._refused(ticket, by, reporter=True) is not None:
            return None
        return self._renderer.render("ticket_state", ticket=ticket)

    async def still_open(self, conversation: Conversation, entry: str, thread: str, by: By) -> Reply | None:
        """What is offered to somebody whose problem is over and who has an open ticket about it from this thread."""
        tickets = await self._store.tickets.reported_by(by.user, by.team, thread=(by.channel, thread))
        # A ticket from the same message may be about another one of its problems.
        about = conversation.id if conversation.standing <= {entry} else ""
        ticket = first_about((one for one in tickets if one.state != "resolved"), about, {entry})
        if ticket is None:
            return None
        return self._renderer.render("ticket_state", ticket=ticket, worked=True)

    def _hidden(self, person: Person, by: By) -> set[str]:
        """The organizations whose tickets an agent may not see; one that is not configured any more hides none."""
        return self._operator.slugs() - {one.slug for one in self._operator.seen_by(person, by)}

    def _lines(self, tickets: Sequence[Ticket]) -> list[dict[str, Any]]:
        now = self._clock()
        return [{"t": one, "age": relative(one.created_at - now)} for one in tickets]

    # ---- changing; each gives what the person hears, or None when the cards and receipts say it

    async def take(self, key: str, by: By) -> Reply | None:
        """An agent takes a ticket."""
        ticket = await self._store.tickets.get(key)
        if (refused := await self._refused(ticket, by)) is not None:
            return refused
        if await self._store.tickets.take(key, by.user, duties=_following(key, "taken", by)) is None:
            return self._operator.say(_not_taken(await self._store.tickets.get(key), by))
        return None

    async def resolve(self, key: str, by: By) -> Reply | None:
        """An agent resolves a ticket."""
        ticket = await self._store.tickets.get(key)
        if (refused := await self._refused(ticket, by)) is not None:
            return refused
        return await self._ended(key, by)

    async def solved(self, key: str, by: By) -> Reply | None:
        """It is solved: whoever alone has the problem says so, or an agent."""
        ticket = await self._store.tickets.get(key)
        if (refused := await self._refused(ticket, by, reporter=True)) is not None:
            return refused
        if ticket and not ticket.is_of_one and await self._refused(ticket, by) is not None:
            return self._operator.say(f"Others have this problem as well, so a support agent resolves {ticket.label}.")
        return await self._ended(key, by)

    async def _ended(self, key: str, by: By) -> Reply | None:
        duties = (*_following(key, "resolved", by), _told(key, "resolved", by))
        if await self._store.tickets.resolve(key, by.user, duties=duties) is None:
            return self._operator.say("This ticket is resolved already.")
        return None

    async def reopen(self, key: str, by: By) -> Reply | None:
        """It is not solved: whoever has the problem says so, or an agent."""
        ticket = await self._store.tickets.get(key)
        if (refused := await self._refused(ticket, by, reporter=True)) is not None:
            return refused
        remind = Planned(kind="remind", key=key, due_in=1.0, anew=True)
        duties = (*_following(key, "reopened", by, had=_last_agent(ticket)), _told(key, "reopened", by), remind)
        if await self._store.tickets.reopen(key, by.user, duties=duties) is None:
            return self._operator.say("This ticket is open already.")
        return None

    async def comment_form(self, key: str, by: By) -> View:
        """The modal for a comment."""
        ticket = await self._store.tickets.get(key)
        refused = await self._refused(ticket, by, reporter=True)
        if ticket is None or refused is not None:
            sentence = refused.text if refused else "This ticket is not kept any more."
            return self._renderer.view("closed_modal", title="Not possible", sentence=sentence)
        return self._renderer.view("ticket_comment_form", t=ticket, lead=False)

    async def comment(self, key: str, text: str, by: By, message: str | None = None) -> Reply | None:
        """
        Keeps what somebody writes, in a form or in a `message`, and brings it to everybody who waits for it.

        People send a form again whose answer got lost, so that the same words soon after are the same comment, unless
        somebody has written since: the same words may well answer that, too.
        """
        ticket = await self._store.tickets.get(key)
        if (refused := await self._refused(ticket, by, reporter=True)) is not None:
            return refused
        found = redact(text)
        kept = await self._store.tickets.comment(
            key, by.user, found.text, message=message, once_in=_SENT_AGAIN, duties=commented
        )
        if kept and found.kinds:
            return self._operator.say("What looked like a secret was left out of your words.", "rotating_light")
        return None

    async def deliver_again(self, key: str, by: By) -> Reply | None:
        """An agent has a delivery tried again that was given up."""
        ticket_key, _, sink = key.partition(":")
        ticket = await self._store.tickets.get(ticket_key)
        if (refused := await self._refused(ticket, by)) is not None:
            return refused
        if not await self._store.tickets.deliver_again(ticket_key, sink, duties=(receipt_of(ticket_key),)):
            return self._operator.say("This is being delivered just now, or was delivered.")
        return self._operator.say("It is tried again now.")

    async def _refused(self, ticket: Ticket | None, by: By, *, reporter: bool = False) -> Reply | None:
        """Why this person may not do this with a ticket; those who reported it may do some things as well."""
        if ticket is None:
            return self._operator.say("This ticket is not known here.")
        if reporter and _reported(ticket, by):
            return None
        person, about = await self._operator.person(by, fresh=True), "ticket"
        if _reported(ticket, by):
            about = "own ticket" if ticket.is_of_one and ticket.state != "resolved" else "shared ticket"
        return self._operator.refusal(person, by, self._operator.configured(ticket.organization), about=about)


def _reported(ticket: Ticket, by: By) -> bool:
    """Whether this person is among those who have the problem."""
    return any((one.user, one.team) == (by.user, by.team) for one in ticket.reporters)


def _not_taken(ticket: Ticket | None, by: By) -> str:
    """Why somebody could not take a ticket, as it is now."""
    if ticket is None or ticket.state != "taken":
        return "This ticket is resolved already."
    return "You have taken this ticket already." if ticket.assignee == by.user else _TAKEN


def _last_agent(ticket: Ticket | None) -> str | None:
    """Who took a ticket, or else resolved it, unless that is somebody who has the problem."""
    if ticket is None:
        return None
    theirs = {one.user for one in ticket.reporters}
    return ticket.assignee or (ticket.resolved_by if ticket.resolved_by not in theirs else None)


def _following(key: str, what: What, by: By, *, had: str | None = None) -> Sequence[Planned]:
    return (receipt_of(key), changed(key, what, by.user, had=had))


def _told(key: str, what: What, by: By) -> Planned:
    """The duty to tell those who have the problem that a ticket has ended or not, by a message of its own each time."""
    return Planned(
        kind="tell", key=f"{key}:{what}:{token_hex(8)}", payload={"ticket": key, "what": what, "by": by.user}
    )
