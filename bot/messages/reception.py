"""
What becomes of a message: silence, a command, or a question for the desk.

Silence comes first. Once a support agent has written in somebody else's thread, people talk to each other there, and
the bot is quiet until it is mentioned.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.answering.desk import Desk, Said
from bot.answering.followups import LONGEST
from bot.answering.heard import RECENTLY, Asked
from bot.answering.wishes import asks_about_ticket, asks_for_human, asks_for_news, names_ticket, ticket_numbers
from bot.operating.operator import By, Operator
from bot.operating.subcommands import Subcommands
from bot.rendering.render import Renderer
from bot.store.conversations import Conversation
from bot.store.opening import Store
from bot.tickets import Ticket


class Reception:
    """Receives messages."""

    def __init__(
        self,
        *,
        desk: Desk,
        store: Store,
        operator: Operator,
        subcommands: Subcommands,
        renderer: Renderer,
    ) -> None:
        self._renderer = renderer
        self._desk = desk
        self._store = store
        self._operator = operator
        self._subcommands = subcommands

    async def listens(self, asked: Asked) -> bool:
        """
        Whether a message is looked at at all, which its words and files do not decide. Raises StoreUnavailable.

        A mention ends that people talk to each other in a thread, and an agent begins it.
        """
        thread = (asked.team, asked.channel, asked.thread or "")
        if asked.addressed:
            if asked.in_thread and not asked.direct:
                await self._store.threads.unhush(*thread)
            return True
        if not asked.in_thread:
            return asked.watched
        if await self._store.threads.is_hushed(*thread):
            return False
        conversations = await self._store.conversations.of_thread(*thread)
        if conversations and await self._takes_over(asked, conversations):
            await self._store.threads.hush(*thread)
            return False
        return asked.watched or bool(conversations)  # elsewhere the bot merely happens to be

    async def receive(self, asked: Asked) -> Said | None:
        """
        The reply to a message that `listens` has let through; None when silence is right.

        Raises StoreUnavailable and TemplateError.
        """
        if asked.addressed and (said := await self._command(asked)):
            return said
        if said := await self._about_ticket(asked) or await self._human(asked):
            return said
        said = await self._desk.answer(asked)
        if said and said.kind == "none" and names_ticket(asked.text) and (tickets := await self._tickets_of(asked)):
            return self._state_of(_named(asked.text, tickets) or tickets[0], tickets, asked)
        if said and said.kind == "none" and (refused := await self._subcommands.refused(asked.text, _by(asked))):
            return Said(refused, "command", private=not asked.direct)
        return said

    async def _human(self, asked: Asked) -> Said | None:
        """The offer to open a ticket, when somebody asks for a human: by name, or where the bot has answered."""
        desk = self._desk
        if not asks_for_human(asked.text, desk.knowledge.vocabulary):
            return None
        known = await self._known(asked)
        if not (asked.addressed or known) or desk.matcher.match(asked.text).outcome != "none":
            return None  # an error text may well end in "contact support"
        tickets = await self._tickets_of(asked)
        if ticket := _about(known, tickets):
            return self._state_of(ticket, tickets, asked)
        conversation = known[-1].id if known else (await self._started(asked)).id
        return Said(self._renderer.render("ticket_offer", c=conversation), "notice", conversation)

    async def _known(self, asked: Asked) -> list[Conversation]:
        """What the bot has said in the thread, or lately in the same direct messages."""
        conversations = self._store.conversations
        known = await conversations.of_thread(asked.team, asked.channel, asked.thread or "")
        if known or not asked.direct:
            return known
        latest = await conversations.latest(asked.team, asked.channel, within=RECENTLY)
        return [latest] if latest else []

    async def _about_ticket(self, asked: Asked) -> Said | None:
        """
        How far somebody's ticket is, when they ask about it, or want something changed in it.

        Who says that all is well while their ticket about it is open can end it.
        """
        if asked.is_to_somebody or not (asked.addressed or asked.in_thread):
            return None
        asks = asks_about_ticket(asked.text) or asks_for_news(asked.text)
        over = len(asked.text) <= LONGEST and self._desk.matcher.lexicon.read(asked.text).is_settled
        tickets = await self._tickets_of(asked) if asks or over else []
        if not tickets or self._desk.matcher.match(asked.text).outcome != "none":
            return None
        named = _named(asked.text, tickets)
        if named is None and not asks:
            named = _about(await self._known(asked), [one for one in tickets if one.state != "resolved"])
        return self._state_of(named or tickets[0], tickets, asked, worked=over) if named or asks else None

    def _state_of(self, ticket: Ticket, tickets: Sequence[Ticket], asked: Asked, *, worked: bool = False) -> Said:
        """How far a ticket is, and what it is about where `tickets` are several, or where it was opened elsewhere."""
        here = any((one.channel, one.thread) == (asked.channel, asked.thread) for one in ticket.reporters)
        named = len(tickets) > 1 or not here
        return Said(self._renderer.render("ticket_state", ticket=ticket, worked=worked, named=named), "notice")

    async def _tickets_of(self, asked: Asked) -> list[Ticket]:
        """
        The tickets that somebody has reported in this thread, the latest first.

        In direct messages these are all of theirs that are not resolved, and any that they name.
        """
        tickets = self._store.tickets
        thread = (asked.channel, asked.thread) if asked.thread else None
        found = await tickets.reported_by(asked.user, asked.team, thread=thread) if thread else []
        if found or not asked.direct:
            return found
        theirs = await tickets.reported_by(asked.user, asked.team)
        return [one for one in theirs if one.state != "resolved" or one.number in ticket_numbers(asked.text)]

    async def _started(self, asked: Asked) -> Conversation:
        return await self._store.conversations.start(
            team=asked.team, channel=asked.channel, thread_ts=asked.thread, asker=asked.user, text=asked.text
        )

    async def _takes_over(self, asked: Asked, conversations: Sequence[Conversation]) -> bool:
        """Whether this is an agent who writes in a thread in which they have asked nothing themselves."""
        if any(one.asker == asked.user for one in conversations):
            return False
        return self._operator.is_agent(await self._operator.person(_by(asked)))

    async def _command(self, asked: Asked) -> Said | None:
        typed = await self._subcommands.mentioned(asked.text, _by(asked))
        if typed is None:
            return None
        reply = await self._subcommands.run(typed, _by(asked), shareable=not asked.direct)
        return Said(reply, "command", private=not asked.direct)


def _about(known: Sequence[Conversation], tickets: Sequence[Ticket]) -> Ticket | None:
    """The first ticket that may be about what the bot spoke of last."""
    if not known:
        return next(iter(tickets), None)
    latest = known[-1]
    return next((one for one in tickets if one.may_be_about(latest.id, latest.standing)), None)


def _named(text: str, tickets: Sequence[Ticket]) -> Ticket | None:
    """The ticket whose number stands in a text."""
    numbers = ticket_numbers(text)
    return next((one for one in tickets if one.number in numbers), None)


def _by(asked: Asked) -> By:
    return By(asked.user, asked.team, asked.channel, asked.thread)
