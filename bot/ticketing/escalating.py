"""
Opening tickets: the form with everything that is known filled in, and the ticket that comes of it.

A form is made in two steps, since a `trigger_id` lives for three seconds: something is opened at once, and filled in
when the thread has been read and the details found (`form`). Sending it (`submit`) commits the ticket with everything
that follows from it before anything is promised. What follows is done by `delivering`, from the database.
"""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from bot.access.organizations import Organization
from bot.answering.desk import Desk
from bot.integration.client import Integrations
from bot.integration.xero_status import XeroStatus
from bot.models import KnowledgeBase, Party
from bot.operating.operator import By, Operator, Rules
from bot.operating.subcommands import zone_of
from bot.privacy.filenames import without_secrets
from bot.privacy.secrets import redact, redact_beginning
from bot.rendering.render import Renderer, View
from bot.sinks.wording import Wording
from bot.slack.incoming import MAX_TEXT as MAX_READ
from bot.slack.incoming import whole_text
from bot.slack.posting import Poster, Said
from bot.store.conversations import Conversation
from bot.store.duties import Planned
from bot.store.opening import Store
from bot.ticketing.case import Case, Source, recalled, remembered, source_of
from bot.ticketing.following import commented, joined, receipt_of
from bot.ticketing.form import InputName, Known, details, fields, problems
from bot.ticketing.gathering import Gatherer, plain
from bot.ticketing.likeness import are_apart, fingerprint, holds, named_in, organization_key, repeats, told_apart
from bot.ticketing.reading import Reader, file_detail
from bot.ticketing.systems import Systems
from bot.tickets import Detail, Reporter, Ticket, TicketDraft
from bot.times.durations import relative

if TYPE_CHECKING:  # imported when the first ticket needs it: a tenth of a second
    from bot.extracting.extraction import Extractor

AGAIN_WITHIN = 24 * 3600.0
"""Seconds within which the same error at the same organization is one ticket."""

_MOST_APART = 20  # tickets of one likeness whose errors are compared


@dataclass(frozen=True, slots=True)
class Sent:
    """What sending a form led to: another view in its place, or what is wrong, a sentence for each input."""

    view: View | None = None
    errors: Mapping[str, str] | None = None


class Escalator:
    """Opens tickets. `rules` gives the current configuration, `sinks` the sinks for a product, `clock` seconds."""

    def __init__(  # noqa: PLR0913 - each is another part of the world
        self,
        *,
        desk: Desk,
        operator: Operator,
        rules: Callable[[], Rules],
        integrations: Integrations,
        xero: Callable[[], XeroStatus],
        store: Store,
        poster: Poster,
        renderer: Renderer,
        wording: Wording,
        extractor: Callable[[], Extractor],
        sinks: Callable[[str | None], Sequence[str]],
        remind_after: Callable[[], float],
        clock: Callable[[], float],
    ) -> None:
        self._desk = desk
        self._operator = operator
        self._store = store
        self._renderer = renderer
        self._wording = wording
        self._reader = Reader(desk, store, poster, extractor)
        self._systems = Systems(desk.knowledge, integrations, xero)
        self._gatherer = Gatherer(
            desk=desk, operator=operator, rules=rules, systems=self._systems, store=store, poster=poster,
            reader=self._reader, extractor=extractor, clock=clock,
        )  # fmt: skip
        self._sinks = sinks
        self._remind_after = remind_after
        self._clock = clock

    # ---- the form

    async def begin(self, text: str, by: By) -> Source:
        """A conversation about something that the bot has not answered, so that a ticket can be about it."""
        conversation = await self._store.conversations.start(
            team=by.team, channel=by.channel, thread_ts=by.thread, asker=by.user, text=text
        )
        return source_of(conversation)

    async def about(self, message: Said, by: By) -> Source:
        """What is known of the problem that a message tells of: its conversation, or a new one about the message."""
        author = "" if message.message.get("bot_id") else message.user or ""
        if by.thread and await self._store.conversations.of_thread(by.team, by.channel, by.thread):
            people, _ = await self._reader.people(by.channel, by.thread)
            thread = await self._reader.problems(by.team, by.channel, by.thread, people)
            if known := thread.about(message):
                author = author if author not in {"", by.user} else source_of(known).author
                return Source(known.id, "", by.channel, by.thread, author=author)
        whose = await self._whose(Source(author=author), by)
        return await self.begin(redact_beginning(whole_text(message.message), MAX_READ).text, whose)

    async def form(self, source: Source, by: By) -> View:
        """
        The form with everything that is known filled in.

        Who has an open ticket about this from the thread adds to that: a person has one for each problem of a thread.
        """
        whose = await self._whose(source, by)
        if earlier := await self._open_from(source, whose):
            return self._renderer.view("ticket_comment_form", t=earlier, lead=True, of=_other(whose, by))
        case = await self._case(source, by, whose)
        reported = await self._reported(case.organization, case.entry, case.known, whose)
        return self._form(case, source, reported, of=_other(whose, by))

    async def _whose(self, source: Source, by: By) -> By:
        """
        Whose problem it is: of who told of it, where a support agent opens a ticket for them; else of `by`.

        Who belongs to another workspace hears of tickets only where they open them.
        """
        if source.author in {"", by.user} or not self._operator.is_agent(await self._operator.person(by)):
            return by
        author = replace(by, user=source.author)
        person = await self._operator.person(author)
        is_one_of_us = person.known and by.team in person.teams | {person.team} and not person.is_stranger
        return by if person.is_bot or person.is_deleted or not is_one_of_us else author

    async def _case(self, source: Source, by: By, whose: By) -> Case:
        """Everything that is known; an agent learns nothing of an organization that they may not look at."""
        case = await self._gatherer.case(source, whose, await self._operator.person(whose))
        if whose == by or not self._operator.refusal(await self._operator.person(by), by, case.organization):
            return case
        known: dict[InputName, Known] = {name: one for name, one in case.known.items() if name != "organization"}
        return replace(case, organization=None, known=known)

    async def _open_from(self, source: Source, by: By) -> Ticket | None:
        """The ticket of this person that sending a form from this place would lead to."""
        if not (source.channel and source.thread):
            return None
        found = await self._store.tickets.reported_by(by.user, by.team, thread=(source.channel, source.thread))
        still_open = [one for one in found if one.state != "resolved"]
        conversation = await self._store.conversations.get(source.conversation) if source.conversation else None
        if conversation is None:
            return next(iter(still_open), None)
        only = source.only(conversation)  # a ticket from the same message may be about another of its problems
        about: tuple[str, Collection[str]] = ("", {only}) if only else (conversation.id, conversation.standing)
        for ticket in still_open:
            if ticket.may_be_about(*about) and await self._is_of_one_problem(ticket, conversation, source):
                return ticket
        return None

    async def _is_of_one_problem(self, ticket: Ticket, conversation: Conversation, source: Source) -> bool:
        """Whether a ticket that may be about a conversation is; unless the bot knows of both, the thread tells."""
        if ticket.conversation == conversation.id or (ticket.entry and conversation.standing):
            return True
        if not conversation.standing and not await asyncio.to_thread(self._reader.error_of, conversation.text):
            return True  # who asks for a person, or says that it still fails
        earlier = await self._store.conversations.get(ticket.conversation or "")
        if earlier is None:
            return True
        people, _ = await self._reader.people(source.channel, source.thread)
        thread = await self._reader.problems(conversation.team, source.channel, source.thread, people)
        return thread.are_one(earlier, conversation)

    def _form(  # noqa: PLR0913 - what there is to show
        self,
        case: Case,
        source: Source,
        reported: Ticket | None,
        typed: Mapping[str, Any] | None = None,
        *,
        of: str | None = None,
        secret: bool = False,
    ) -> View:
        product = self._knowledge.products.get(case.product or "")
        products = () if case.product else [(p.id, p.name) for p in self._knowledge.products.values()]
        return self._renderer.view(
            "ticket_form",
            to=case.to.name if case.to else None,
            paste_in=product.name if product and case.to and lives_elsewhere(case.to) else None,
            fields=fields(case.known, case.wants, products=products, typed=typed),
            reported=reported,
            ago=relative(reported.created_at - self._clock()) if reported else "",
            secret=secret,
            of=of,
            about=remembered(source, case, own=reported is not None),
        )

    async def _reported(
        self, organization: Organization | None, entry: str | None, known: Mapping[InputName, Known], by: By
    ) -> Ticket | None:
        """The open ticket of somebody else that says the same."""
        error = known["error_text"].value if "error_text" in known else ""
        name = known["organization"].value if "organization" in known else ""
        key = fingerprint(organization_key(organization, name, by), entry, error)
        like = await self._like(key, entry, error) if key else None
        return like if like is not None and all(one.user != by.user for one in like.reporters) else None

    async def _like(self, key: str, entry: str | None, error: str) -> Ticket | None:
        """The latest open ticket of this likeness, but for those whose error names something else."""
        about = await asyncio.to_thread(self._named_in, entry, error)
        apart: list[str] = []
        while like := await self._store.tickets.recent_like(key, AGAIN_WITHIN, besides=apart):
            theirs = await asyncio.to_thread(self._named_in, entry, like.first("error_text") or "")
            if not are_apart(about, theirs):
                return like
            if len(apart) == _MOST_APART:
                return None
            apart.append(like.key)
        return None

    def _named_in(self, entry: str | None, error: str) -> Mapping[str, set[str]]:
        """What an error text names for an entry, such as an account code; nothing without an entry."""
        if entry is None or entry not in self._knowledge.entries:
            return {}
        return named_in(error, lambda one: self._desk.matcher.explain(one, entry).values)

    # ---- sending it

    async def submit(self, about: Mapping[str, str], values: Mapping[str, Any], by: By) -> Sent:
        """Opens the ticket that a filled-in form asks for, or says what is wrong in it, or that it was reported."""
        if wrong := problems(values, self._clock()):
            return Sent(errors=wrong)
        source, case = recalled(about)
        whose = await self._whose(source, by)
        product = case.product or str(values.get("product") or "") or None
        clean, secrets = _redacted(values)
        person = await self._operator.person(by)
        organization = self._gatherer.named(str(clean.get("organization") or ""), source, by, person)
        typed: dict[InputName, Known] = {
            name: Known(str(clean[name])) for name in ("error_text", "organization") if clean.get(name)
        }
        reported = None if about.get("own") else await self._reported(organization, case.entry, typed, whose)
        if reported is not None:
            _, to, wants = self._gatherer.party(product, case.entry)
            files = (*case.files, *_uploaded(clean))  # an input for files comes back empty
            again = replace(case, product=product, to=to, wants=wants, organization=organization, files=files)
            return Sent(self._form(again, source, reported, clean, of=_other(whose, by), secret=secrets))
        draft = await self._draft(source, case, clean, product, organization, whose, zone_of(person))
        where = organization_key(organization, str(clean.get("organization") or ""), by)
        place = source.thread or source.conversation or told_apart(where, product, clean)
        # Two errors of a thread that the bot does not know are two problems as well.
        request = ":".join((by.team, source.channel, place, whose.user, case.entry or source.conversation))
        key = fingerprint(where, case.entry, str(clean.get("error_text") or ""))
        opened = await self._store.tickets.open(
            draft, self._sinks(product), fingerprint=key, request_key=request, by=by.user, duties=self._follows
        )
        besides = "" if opened.new else await self._said_besides(opened.ticket, case, clean, by)
        if opened.new:
            await self._store.feedback.record("escalated", entry=case.entry, conversation=source.conversation or None)
        if besides:
            key = opened.ticket.key
            await self._store.tickets.comment(key, by.user, besides, once_in=AGAIN_WITHIN, duties=commented)
        of = _other(whose, by)
        return Sent(self._done(opened.ticket, source, of=of, new=opened.new, added=bool(besides), secret=secrets))

    def _follows(self, ticket: Ticket) -> Sequence[Planned]:
        """What has to happen once there is a ticket, besides its deliveries."""
        remind = Planned(kind="remind", key=ticket.key, due_in=self._remind_after())
        return (receipt_of(ticket.key), remind)

    async def _draft(  # noqa: PLR0913, PLR0917 - what a ticket is made of
        self,
        source: Source,
        case: Case,
        values: Mapping[str, Any],
        product: str | None,
        organization: Organization | None,
        by: By,
        zone: dt.tzinfo,
    ) -> TicketDraft:
        party, to, _ = self._gatherer.party(product, case.entry)
        found = details(values, case.known, zone, [*case.files, *_uploaded(values)])
        integration, xero = await self._systems.now(organization, product)
        known_there = organization is not None and product in {None, organization.integration}
        entry = self._knowledge.entries.get(case.entry or "")
        return TicketDraft(
            product=product,
            product_name=self._knowledge.products[product].name if product in self._knowledge.products else None,
            entry=case.entry,
            entry_title=plain(entry.title) if entry else None,
            score=case.score,
            party=party,
            party_name=to.name if to else None,
            organization=organization.slug if organization else None,
            organization_id=organization.id if organization and known_there else None,
            organization_name=organization.name if organization else None,
            details=tuple(one for one in found if one.name != "tried" and not repeats(one, organization)),
            tried=tuple(one.value for one in found if one.name == "tried"),
            conversation=source.conversation or None,
            reporters=(self._reporter(source, by, case.permalink),),
            integration_status=integration,
            xero_status=xero,
        )

    def _reporter(self, source: Source, by: By, permalink: str | None) -> Reporter:
        """Who reports it, and where they hear of it. A channel itself is no such place: all of it would read along."""
        return Reporter(
            user=by.user, team=by.team, channel=source.channel if source.thread else by.user,
            thread=source.thread or None, permalink=permalink, at=self._clock(),
        )  # fmt: skip

    def _done(  # noqa: PLR0913 - what there is to say
        self,
        ticket: Ticket,
        source: Source,
        *,
        of: str | None,
        new: bool = False,
        joined: bool = False,
        added: bool = False,
        secret: bool = False,
    ) -> View:
        where = "In the thread" if source.thread else "In our direct messages"
        return self._renderer.view(
            "ticket_done", t=ticket, of=of, new=new, joined=joined, added=added, where=where, secret=secret
        )

    async def join(self, key: str, about: Mapping[str, str], values: Mapping[str, Any], by: By) -> View:
        """Adds whose problem it is to a ticket that says the same, with what their form says besides."""
        source, case = recalled(about)
        whose = await self._whose(source, by)
        clean, secret = _redacted(values)
        earlier = await self._store.tickets.get(key)
        words = await self._said_besides(earlier, case, clean, by) if earlier else ""
        own = words if whose == by else ""
        ticket = await self._store.tickets.join(
            key, self._reporter(source, whose, case.permalink), words=own, duties=joined(key, own, whose)
        )
        if ticket is None:
            return self._renderer.view(
                "closed_modal", title="Not there any more", sentence="That ticket is resolved. Open your own."
            )
        if words and not own:  # an agent has written them
            await self._store.tickets.comment(key, by.user, words, once_in=AGAIN_WITHIN, duties=commented)
        return self._done(ticket, source, of=_other(whose, by), joined=True, secret=secret)

    async def _said_besides(self, ticket: Ticket, case: Case, values: Mapping[str, Any], by: By) -> str:
        """What a form says that the ticket does not hold, in words; empty when that is nothing."""
        wrong = problems(values, self._clock())
        right = {name: value for name, value in values.items() if name not in wrong}
        zone = zone_of(await self._operator.person(by))
        found = details(right, case.known, zone, [*case.files, *_uploaded(values)])
        besides = [one for one in found if not holds(ticket, one)]
        return self._wording.besides(besides) if besides else ""

    @property
    def _knowledge(self) -> KnowledgeBase:
        return self._desk.knowledge


def _other(whose: By, by: By) -> str | None:
    """Somebody else whose problem it is; None where it is the person's own."""
    return whose.user if whose != by else None


def lives_elsewhere(party: Party) -> bool:
    """Whether a party is reached by people themselves, in a place of its own: on the web or on a phone."""
    return any(contact.device != "anywhere" for contact in party.how)


def _uploaded(values: Mapping[str, Any]) -> list[Detail]:
    """The files that were put into a form."""
    return [file_detail(one) for one in values.get("screenshot") or () if one.get("permalink") or one.get("name")]


def _redacted(values: Mapping[str, Any]) -> tuple[dict[str, Any], bool]:
    """What was typed without secrets, and whether there were any."""
    clean: dict[str, Any] = {}
    secrets = False
    for name, value in values.items():
        found = redact(value) if isinstance(value, str) else None
        clean[name] = found.text if found else value
        secrets = secrets or bool(found and found.kinds)
    return clean, secrets or any(without_secrets(file)[1] for file in values.get("screenshot") or ())
