"""
What becomes of a message: silence, a command, or a question for the desk.

Silence comes first. Once a support agent has written in somebody else's thread, people talk to each other there, and
the bot is quiet until it is mentioned. Where an agent has commented on a ticket, what its person then writes in the
thread is their answer, and is kept with the ticket, there as well.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from contextlib import aclosing
from dataclasses import dataclass, replace

from bot.answering.choosing import product_of
from bot.answering.desk import Desk
from bot.answering.followups import LONGEST
from bot.answering.heard import RECENTLY, Asked, own_last
from bot.answering.said import Said
from bot.answering.wishes import (
    agrees,
    asks_about_ticket,
    asks_for_human,
    asks_for_news,
    asks_if_xero_is_down,
    names_ticket,
    only_thanks,
    points_above,
    ticket_numbers,
)
from bot.attachments.reading import is_reason_to_speak
from bot.extracting.view import view
from bot.integration.xero_status import XeroStatus
from bot.models import Verdict
from bot.operating.operator import By, Operator
from bot.operating.subcommands import Subcommands, Typed
from bot.rendering.markup import cut
from bot.rendering.render import Renderer, Reply
from bot.running.waiting import with_patience
from bot.store.conversations import Conversation
from bot.store.opening import Store
from bot.tickets import Ticket, first_about
from bot.understanding.excerpt import READ_WHOLE

COMMENT = 2500
"""Characters of a comment, as many as its form takes."""


_SKEW = 5.0
"""Seconds by which Slack's clock may be ahead of ours."""
_NO_ANSWER = frozenset({"notice", "none"})
"""Kinds of replies that answer nothing."""

_ANSWERED = 3  # what a message tells of an error, of which an answer is the most, see `_told_of_an_error`


@dataclass(frozen=True, slots=True)
class _Exchange:
    """An open ticket on which an agent has commented, in `latest` last; `answered`: its person has written since."""

    ticket: Ticket
    latest: int
    answered: bool


class Reception:
    """
    Receives messages. `comment` keeps what somebody writes in a message, by its timestamp, with a ticket's key.

    `above` gives the messages of a thread above another one, the latest first. `tell` says something to one person in a
    channel and a thread, while a command takes long. `xero` gives Xero's status page; without it nobody looks there.
    """

    def __init__(  # noqa: PLR0913 - each is another part of the world
        self,
        *,
        desk: Desk,
        store: Store,
        operator: Operator,
        subcommands: Subcommands,
        renderer: Renderer,
        above: Callable[[Asked], AsyncGenerator[Asked, None]],
        comment: Callable[[str, str, By, str], Awaitable[Reply | None]],
        tell: Callable[[str, str, str | None, Reply], Awaitable[None]],
        xero: Callable[[], XeroStatus] | None = None,
    ) -> None:
        self._tell = tell
        self._xero = xero
        self._above = above
        self._comment = comment
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
        if asked.again:
            hushed = await self._store.threads.is_hushed(*thread)
            return not (hushed or any(one.shown for one in await self._begun_by(asked)))
        if asked.addressed:
            if asked.in_thread and not asked.direct:
                await self._store.threads.unhush(*thread)
            return True
        if not asked.in_thread:
            return asked.watched
        if await self._store.threads.is_hushed(*thread):
            return await self._exchange_here(asked) is not None
        conversations = await self._store.conversations.of_thread(*thread)
        if conversations and await self._takes_over(asked, conversations):
            await self._store.threads.hush(*thread)
            return False
        return asked.watched or bool(conversations)  # elsewhere the bot merely happens to be

    async def receive(self, asked: Asked) -> Said | None:
        """
        The reply to a message that `listens` has let through; None when silence is right.

        Raises StoreUnavailable and TemplateError, and what Slack raises that does not say who else writes in a thread.
        """
        if asked.again:
            return await self._edited(asked)
        if await self._is_hushed(asked):
            return await self._to_agent(asked)
        if asked.addressed and (said := await self._command(asked)):
            return said
        if _may_be_wish(asked) and (
            said := await self._about_ticket(asked) or await self._human(asked) or await self._about_xero(asked)
        ):
            return said
        if exchange := await self._exchange(asked):
            return await self._with_agent(exchange, asked)
        said = await self._desk.answer(await self._pointed_at(asked) or asked)
        return await self._known_better(asked, said) if said and said.kind == "none" else said

    async def _edited(self, asked: Asked) -> Said | None:
        """The answer to an edit that has brought the error into a message; what still has none is not told so again."""
        outcome = await self._desk.answers.outcome(asked.text)
        asked_back = any([await self._desk.answers.offered(one) for one in await self._begun_by(asked)])
        if outcome == "none" or (outcome == "ask" and asked_back):
            return None
        said = await self._desk.answer(asked)
        return said if said and said.kind in {"answer", "ask"} else None

    async def _begun_by(self, asked: Asked) -> list[Conversation]:
        """The conversations that somebody has begun with a message, or behind it in its thread."""
        known = await self._store.conversations.of_thread(asked.team, asked.channel, asked.thread or "")
        since = float(asked.ts) - _SKEW if asked.in_thread else 0.0
        return [one for one in known if one.asker == asked.user and one.created_at >= since]

    async def _pointed_at(self, asked: Asked) -> Asked | None:
        """
        The message above in a thread that may be an error, for who mentions the bot and tells nothing themselves.

        The latest that can be answered is meant, else the latest that comes closest to it. Where the bot has said
        something there, it is that which they are about.
        """
        if not (asked.addressed and asked.in_thread) or asked.direct or asked.files or not _may_be_wish(asked):
            return None
        if not points_above(asked.text, self._desk.knowledge.products.values()):
            return None
        known = await self._store.conversations.of_thread(asked.team, asked.channel, asked.thread or "")
        if any(one.shown_at for one in known):
            return None
        best, most = None, 0
        async with aclosing(self._above(asked)) as messages:
            async for one in messages:
                told = _told_of_an_error(await self._desk.answers.match(one.text))
                if told > most:
                    best, most = one, told
                if told == _ANSWERED:
                    break
        if best and self._desk.matcher.read(asked.text).products:  # "this is Unleashed, can you help?"
            return replace(best, text=f"{best.text}\n{asked.text}")
        return best

    async def _is_hushed(self, asked: Asked) -> bool:
        """Whether people talk to each other where somebody writes."""
        if asked.addressed or not asked.in_thread:
            return False
        return await self._store.threads.is_hushed(asked.team, asked.channel, asked.thread or "")

    async def _to_agent(self, asked: Asked) -> Said | None:
        """What is said where people talk to each other: once, that an answer to an agent is kept; else nothing."""
        exchange = await self._exchange(asked)
        if exchange is None:
            return None
        said = await self._answered(exchange.ticket, asked, hushed=True)
        return None if exchange.answered else said

    async def _known_better(self, asked: Asked, said: Said) -> Said:
        """What an honest no gives way to: the ticket that somebody speaks of, or a word about a command."""
        tickets = await self._tickets_of(asked) if _may_be_wish(asked) and names_ticket(asked.text) else []
        if ticket := _meant(asked.text, tickets):
            return self._state_of(ticket, tickets, asked)
        by = _by(asked)
        if told := await self._subcommands.refused(asked.text, by) or await self._subcommands.hint(asked.text, by):
            return Said(told, "command", private=not asked.direct)
        if not (said.conversation and asked.addressed and asks_about_ticket(asked.text)):
            return said
        offer = self._renderer.render("ticket_offer", c=said.conversation, kind="no_ticket", here=not asked.direct)
        return Said(offer, "notice", said.conversation)

    async def _with_agent(self, exchange: _Exchange, asked: Asked) -> Said | None:
        """What is said to an answer to an agent: once that it is kept, then nothing; errors are answered as ever."""
        if not exchange.answered and await self._desk.answers.outcome(asked.text) != "answer":
            return await self._answered(exchange.ticket, asked)
        said = await self._desk.answer(asked)
        answers = said is not None and said.kind not in _NO_ANSWER
        if not answers or asked.files:  # a picture of the error may be what the agent has asked for
            await self._answered(exchange.ticket, asked)
        return said if answers or is_reason_to_speak(asked.notices) else None

    async def _human(self, asked: Asked) -> Said | None:
        """
        Whom to ask, and the offer to open a ticket, when somebody wants a human: by name, or below an answer.

        Who asks for a ticket in so many words is offered only that. Where nothing was answered, so is everybody else,
        below the help of the product that they name.
        """
        desk = self._desk
        wanted = asks_for_human(asked.text, desk.knowledge.vocabulary)
        if not (wanted or agrees(asked.text)):
            return None
        known = await self._known(asked)
        agreed = not wanted and await self._is_offered(known, asked)
        if not (wanted or agreed):
            return None
        if not (asked.addressed or known) or await desk.answers.outcome(asked.text) != "none":
            return None  # an error text may well end in "contact support"
        tickets = await self._tickets_of(asked)
        if ticket := _meant(asked.text, tickets) if ticket_numbers(asked.text) else _about(known, tickets):
            return self._state_of(ticket, tickets, asked)
        wants_ticket = agreed or names_ticket(asked.text)
        if not wants_ticket and (said := await desk.whom_to_ask(asked)):
            return said
        conversation = known[-1].id if known else (await self._started(asked)).id
        product = None if wants_ticket else product_of(desk.matcher, desk.knowledge, asked.text)
        untold = not (known or asked.in_thread)
        kind = "press" if agreed or (untold and wants_ticket) else "person" if untold else "about"
        reply = self._renderer.render("ticket_offer", c=conversation, product=product, kind=kind)
        return Said(reply, "notice", conversation)

    async def _is_offered(self, known: Sequence[Conversation], asked: Asked) -> bool:
        """Whether the last that somebody heard of the bot offers them a ticket."""
        latest = known[-1] if known else None
        if latest is None or latest.asker != asked.user or asked.is_to_somebody:
            return False
        if not latest.shown:
            return asks_for_human(latest.text, self._desk.knowledge.vocabulary)
        return await self._store.feedback.has_happened("unhelped", latest.id, latest.created_at, float(asked.ts))

    async def _about_xero(self, asked: Asked) -> Said | None:
        """What Xero's status page says, to who asks the bot or a watched channel whether Xero is down, and no more."""
        if self._xero is None or asked.is_to_somebody or not asks_if_xero_is_down(asked.text):
            return None
        if not (asked.addressed or (asked.watched and not asked.in_thread)):
            return None
        return Said(self._renderer.render("xero_status", asked.notices, xero=await self._xero().now()), "notice")

    async def _known(self, asked: Asked) -> list[Conversation]:
        """What the bot has said in the thread, or lately in the same direct messages; what somebody brought is last."""
        conversations = self._store.conversations
        known = await conversations.of_thread(asked.team, asked.channel, asked.thread or "")
        if known or not asked.direct:
            return own_last(known, asked.user)
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
        over = len(asked.text) <= LONGEST and self._desk.matcher.read(asked.text).is_settled
        tickets = await self._tickets_of(asked) if asks or over else []
        if not tickets or await self._desk.answers.outcome(asked.text) != "none":
            return None
        if asks or ticket_numbers(asked.text):
            ticket = _meant(asked.text, tickets)
        else:
            ticket = _about(await self._known(asked), [one for one in tickets if one.state != "resolved"])
        return self._state_of(ticket, tickets, asked, worked=over) if ticket else None

    def _state_of(self, ticket: Ticket, tickets: Sequence[Ticket], asked: Asked, *, worked: bool = False) -> Said:
        """How far a ticket is, and what it is about where `tickets` are several, or where it was opened elsewhere."""
        here = any((one.channel, one.thread) == (asked.channel, asked.thread) for one in ticket.reporters)
        named = len(tickets) > 1 or not here
        return Said(self._renderer.render("ticket_state", ticket=ticket, worked=worked, named=named), "notice")

    async def _exchange(self, asked: Asked) -> _Exchange | None:
        """What a message may answer, see `_exchange_here`; thanks answer nothing."""
        if not asked.files and (not asked.text.strip() or (_may_be_wish(asked) and only_thanks(asked.text))):
            return None
        return await self._exchange_here(asked)

    async def _exchange_here(self, asked: Asked) -> _Exchange | None:
        """The open ticket of somebody, of those in this thread the one that an agent has commented on last."""
        if not asked.in_thread or asked.is_to_somebody:
            return None
        open_ones = [one for one in await self._tickets_here(asked) if one.state != "resolved"]
        found = [exchange for one in open_ones if (exchange := await self._exchange_on(one, asked))]
        return max(found, key=lambda one: one.latest, default=None)

    async def _exchange_on(self, ticket: Ticket, asked: Asked) -> _Exchange | None:
        theirs = {(one.user, one.team) for one in ticket.reporters}
        comments = await self._store.tickets.comments(ticket.key)
        latest = max((one.id for one in comments if (one.user, asked.team) not in theirs), default=None)
        if latest is None:
            return None
        since = (one for one in comments if one.id > latest and one.user == asked.user)
        # An earlier attempt may have kept this very message already.
        return _Exchange(ticket, latest, any(one.message != asked.ts for one in since))

    async def _answered(self, ticket: Ticket, asked: Asked, *, hushed: bool = False) -> Said:
        """Keeps an answer to an agent with its ticket, and says so."""
        refused = await self._comment(ticket.key, _as_comment(asked), _by(asked), asked.ts)
        return Said(refused or self._renderer.render("ticket_answered", ticket=ticket, hushed=hushed), "notice")

    async def _tickets_of(self, asked: Asked) -> list[Ticket]:
        """
        The tickets of somebody that this thread is about, the latest first.

        In other direct messages these are all of theirs that are not resolved, and any that they name.
        """
        found, named = await self._tickets_here(asked), ticket_numbers(asked.text)
        if not asked.direct or (found and named <= {one.number for one in found}):
            return found
        theirs = await self._store.tickets.reported_by(asked.user, asked.team, numbers=named)
        return [one for one in theirs if one.state != "resolved" or one.number in named]

    async def _tickets_here(self, asked: Asked) -> list[Ticket]:
        """The tickets that somebody has reported in this thread, or that its first message told them of."""
        if not asked.thread:
            return []
        return await self._store.tickets.reported_by(asked.user, asked.team, thread=(asked.channel, asked.thread))

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
        typed = await self._subcommands.mentioned(asked.text, _by(asked)) or await self._in_free_words(asked)
        if typed is None:  # below an answer, too, it is no word about that
            refused = await self._subcommands.refused(asked.text, _by(asked), plain=True)
            return Said(refused, "command", private=not asked.direct) if refused else None
        running = self._subcommands.run(typed, _by(asked), shareable=not asked.direct)
        reply = await with_patience(running, lambda: self._has_to_wait(asked))
        return Said(reply, "command", private=not asked.direct)

    async def _has_to_wait(self, asked: Asked) -> None:
        """Tells whoever has given a command that it takes a while, where they see what comes of it."""
        thread = asked.thread if asked.direct or asked.in_thread else None
        await self._tell(asked.channel, asked.user, thread, self._subcommands.waiting())

    async def _in_free_words(self, asked: Asked) -> Typed | None:
        """The command that an agent says in free words, unless they are an error that is known."""
        if asked.with_files or not _may_be_wish(asked):
            return None
        typed = await self._subcommands.meant(asked.text, _by(asked))
        return typed if typed and await self._desk.answers.outcome(asked.text) == "none" else None


def _may_be_wish(asked: Asked) -> bool:
    """Whether a message may be a few words to the bot; to look for them in a whole log would hold up everybody else."""
    return len(asked.text) <= READ_WHOLE


def _told_of_an_error(verdict: Verdict) -> int:
    """How much a message tells of an error: 3 is answered, 2 may be, 1 is merely about one, 0 is other talk."""
    if verdict.outcome == "answer":
        return _ANSWERED
    if verdict.outcome == "ask" or verdict.foreign_code:
        return 2
    return int(verdict.in_trouble or verdict.about_xero)


def _about(known: Sequence[Conversation], tickets: Sequence[Ticket]) -> Ticket | None:
    """The first ticket that may be about what the bot spoke of last."""
    if not known:
        return next(iter(tickets), None)
    latest = known[-1]
    return first_about(tickets, latest.id, latest.standing)


def _meant(text: str, tickets: Sequence[Ticket]) -> Ticket | None:
    """The ticket whose number stands in a text; where none does, the first."""
    numbers = ticket_numbers(text)
    return next((one for one in tickets if not numbers or one.number in numbers), None)


def _as_comment(asked: Asked) -> str:
    """A message as a comment: as its person reads it, and where its files are, in the length that one may have."""
    files = cut("\n".join(asked.files), COMMENT // 2)
    return f"{cut(view(asked.text).shown, COMMENT - len(files) - 1)}\n{files}".strip()


def _by(asked: Asked) -> By:
    return By(asked.user, asked.team, asked.channel, asked.thread)
