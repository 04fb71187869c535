"""
Tickets: the form with everything that is known filled in, the ticket that comes of it, and what agents do with it.

A form is made in two steps, since a `trigger_id` lives for three seconds: something is opened at once, and filled in
when the thread has been read and the details found (`form`). Sending it (`submit`) commits the ticket with everything
that follows from it before anything is promised. What follows is done by `delivering`, from the database.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import hashlib
import json
import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from secrets import token_hex
from typing import TYPE_CHECKING, Any

from bot.access.organizations import Organization
from bot.access.permissions import Person
from bot.answering.desk import Desk
from bot.answering.picking import MOST_WORDS
from bot.answering.wishes import asks_for_human
from bot.extracting.found import Found, Words
from bot.extracting.view import view
from bot.integration.client import Integrations
from bot.integration.xero_status import XeroStatus
from bot.models import Detail as Want
from bot.models import Escalation, KnowledgeBase, Party
from bot.names import fold
from bot.operating.operator import By, Operator, Rules
from bot.operating.subcommands import zone_of
from bot.privacy.cleaning import clean, cleaned
from bot.privacy.masking import shape
from bot.privacy.secrets import redact
from bot.rendering.render import Renderer, View
from bot.sinks.port import What
from bot.sinks.wording import Wording
from bot.slack.incoming import MAX_TEXT as MAX_READ
from bot.slack.incoming import whole_text
from bot.slack.posting import SLACK_FAILS, Poster, Said
from bot.store.conversations import Conversation
from bot.store.duties import Planned
from bot.store.opening import Store
from bot.ticketing.form import MAX_TEXT, InputName, Known, details, digest, fields, problems
from bot.ticketing.parts import Part, is_of, parts
from bot.ticketing.reading import Read, Reader, file_detail
from bot.tickets import Comment, Detail, Reporter, Ticket, TicketDraft
from bot.times.durations import counted, relative

if TYPE_CHECKING:  # imported when the first ticket needs it: a tenth of a second
    from bot.extracting.extraction import Extraction, Extractor

AGAIN_WITHIN = 24 * 3600.0
"""Seconds within which the same error at the same organization is one ticket."""

LOOK = 1.0
"""Seconds that sending a form waits for the state of the integration, and of Xero, at that moment."""

_MOST_TOLD = 6
_ABOUT: tuple[InputName, ...] = ("error_text", "report_id", "report_name", "record")
_RECORDS: frozenset[Want] = frozenset({"contact", "document"})
_NAMES_A_RECORD = ("record", "contact", "email")  # placeholders of error texts that name what failed


@dataclass(frozen=True, slots=True)
class Source:
    """
    What a ticket would be about: a conversation of the bot, or an organization whose status somebody looked at.

    Its receipt goes into `thread`, which is one of `channel`; without a thread, to the person's direct messages.
    `entry` is the one of the conversation's problems whose button was pressed, "" for a button below all of them.
    """

    conversation: str = ""
    organization: str = ""
    channel: str = ""
    thread: str = ""
    entry: str = ""

    def only(self, conversation: Conversation | None) -> str | None:
        """The one problem of its conversation that it is about, if it is about one and that still stands."""
        return self.entry if conversation is not None and self.entry in conversation.standing else None


def source_of(conversation: Conversation, entry: str = "") -> Source:
    """
    What a ticket from a conversation would be about.

    What the status of an organization has shown is nothing for the thread in which somebody looked at it.
    """
    if conversation.organization:
        return Source(conversation.id, conversation.organization, entry=entry)
    return Source(conversation.id, "", conversation.channel, conversation.thread_ts or "", entry)


@dataclass(frozen=True, slots=True)
class Case:
    """Everything that is known before anybody is asked. `wants` are the details that the receiving party needs."""

    product: str | None
    entry: str | None
    score: float | None
    to: Party | None
    wants: tuple[Want, ...]
    known: Mapping[InputName, Known]
    files: tuple[Detail, ...]
    organization: Organization | None
    permalink: str | None


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
        self._rules = rules
        self._integrations = integrations
        self._xero = xero
        self._store = store
        self._poster = poster
        self._renderer = renderer
        self._wording = wording
        self._extractor = extractor
        self._reader = Reader(desk, store, poster, extractor)
        self._sinks = sinks
        self._remind_after = remind_after
        self._clock = clock

    # ---- the form

    async def begin(self, text: str, by: By) -> Source:
        """A conversation about something that the bot has not answered, so that a ticket can be about it."""
        conversation = await self._store.conversations.start(
            team=by.team, channel=by.channel, thread_ts=by.thread, asker=by.user, text=text
        )
        return Source(conversation.id, "", by.channel, by.thread or "")

    async def about(self, message: Said, by: By) -> Source:
        """What is known of the problem that a message tells of: its conversation, or a new one about the message."""
        if by.thread and await self._store.conversations.of_thread(by.team, by.channel, by.thread):
            people, _ = await self._reader.people(by.channel, by.thread)
            thread = await self._reader.problems(by.team, by.channel, by.thread, people)
            if known := thread.about(message):
                return Source(known.id, "", by.channel, by.thread)
        return await self.begin(redact(whole_text(message.message)[:MAX_READ]).text, by)

    async def form(self, source: Source, by: By) -> View:
        """
        The form with everything that is known filled in.

        Who has an open ticket about this from the thread adds to that: a person has one for each problem of a thread.
        """
        if earlier := await self._open_from(source, by):
            return self._renderer.view("ticket_comment_form", t=earlier, lead=True)
        person = await self._operator.person(by)
        case = await self._case(source, by, person)
        reported = await self._reported(case.organization, case.entry, case.known, by)
        return self._form(case, source, reported)

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

    def _form(
        self,
        case: Case,
        source: Source,
        reported: Ticket | None,
        typed: Mapping[str, Any] | None = None,
        *,
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
            about=_remembered(source, case, own=reported is not None),
        )

    async def _case(self, source: Source, by: By, person: Person) -> Case:
        """Everything that is known, from what was said and from what the bot made of it."""
        conversation = await self._store.conversations.get(source.conversation) if source.conversation else None
        chosen = self._allowed(source.organization, source, by, person)
        rejected = conversation.rejected if conversation else ()
        entry = source.only(conversation) or (conversation.unsolved[-1:] or (None,))[0] if conversation else None
        entry = entry if entry in self._knowledge.entries else None
        read = await self._reader.read(conversation, source.channel, source.thread, by.user)
        words = await asyncio.to_thread(self._unedited, read, conversation, entry)
        failing = await self._failing(conversation, chosen) if source.organization else ""
        if failing:
            words = [Words(failing, dt.datetime.fromtimestamp(self._clock(), dt.UTC), "")]
        text = conversation.text if conversation else "\n".join(one.text for one in words)
        entry = entry or await self._recognized(text, rejected)
        product = entry.split("/")[0] if entry else await asyncio.to_thread(self._product_of, text, chosen)
        own = None if source.organization else self._rules().own_of(product, person, source.channel or by.channel)
        organization = chosen or own
        kept = read.kept if conversation else text
        told = await asyncio.to_thread(self._parts, kept, conversation)
        extract = partial(self._extractor().extract_all, zone=zone_of(person), locale=person.locale)
        # A long thread would hold up everybody else.
        found = await asyncio.to_thread(self._extracted, words, entry, told, conversation, extract)
        kept = told[entry].text if entry in told else kept
        alone = len(words) == 1 and kept and not told  # else what began it was deleted, or is a part of that
        shown = words[0].text if alone else _without_pick(kept, conversation)
        known = _known(found, "" if asks_for_human(shown, self._knowledge.vocabulary) else shown)
        if conversation is not None and not source.only(conversation):
            others = {other: part for other, part in told.items() if other in conversation.unsolved}
            known |= await asyncio.to_thread(_with_errors, known, entry, others, extract)
        if failing:  # nobody talks around them, so all of it is the error
            known["error_text"] = Known(failing)
        if organization is not None:
            known["organization"] = Known(organization.name)
        of_others = {one.message for one in words if not one.own}
        if so_far := [*_told(found, of_others), *self._advised(conversation, source)]:
            known["tried"] = Known("\n".join(so_far))
        _, to, wants = self._party(product, entry)
        match = await asyncio.to_thread(self._desk.matcher.explain, kept, entry) if entry and kept else None
        known = _as_wanted(known, wants, match.values if match else {})
        score = match.score if match else None
        permalink = await self._permalink(source)
        return Case(product, entry, score, to, wants, known, read.files, organization, permalink)

    async def _recognized(self, text: str, rejected: Collection[str]) -> str | None:
        """What an error is that the bot was not asked about; only what it would answer, too."""
        verdict = await asyncio.to_thread(self._desk.matcher.match, text, without=rejected)
        return verdict.matches[0].entry if verdict.outcome == "answer" else None

    def _parts(self, text: str, conversation: Conversation | None) -> dict[str, Part]:
        """The parts of what was told in a conversation, by the entries that they are about."""
        if conversation is None or not text:
            return {}
        out, product = conversation.rejected, conversation.product
        return parts(text, self._desk.matcher.match(text, product=product, without=out).matches)

    def _extracted(
        self,
        words: Sequence[Words],
        entry: str | None,
        told: Mapping[str, Part],
        conversation: Conversation | None,
        extract: Callable[[Sequence[Words]], Extraction],
    ) -> Extraction:
        """
        What was found in the words of people; where they tell of several problems, what they tell of this one.

        When it was tried, where, and what was done about it is mostly said of all of them at once.
        """
        found = extract(words)
        if entry is None or entry not in told or conversation is None:
            return found
        parted = [
            self._parts(one.text, conversation).get(entry) if is_of(one.text, conversation.text) else None
            for one in words
        ]
        pairs = [(one, part or Part(one.text, one.text)) for one, part in zip(words, parted, strict=True)]
        own = extract([replace(one, text=part.text) for one, part in pairs])
        around = extract([replace(one, text=part.around) for one, part in pairs])
        return replace(
            own,
            report_id=own.report_id or around.report_id,
            report_name=own.report_name or around.report_name,
            records=own.records or around.records,
            attempted_at=own.attempted_at or found.attempted_at,
            organization=own.organization or found.organization,
            tried=found.tried,
        )

    def _unedited(self, read: Read, conversation: Conversation | None, entry: str | None) -> list[Words]:
        """What was read, with what the bot has answered for what its author has made another problem of since."""
        if conversation is None or entry is None:
            return [*read.words]

        def is_another(one: Words) -> bool:
            if one.message not in read.edited or is_of(one.text, conversation.text):
                return False
            told = self._desk.matcher.match(one.text, product=conversation.product).matches
            return bool(told) and all(match.entry != entry for match in told)

        return [replace(one, text=read.kept) if is_another(one) else one for one in read.words]

    async def _failing(self, conversation: Conversation | None, organization: Organization | None) -> str:
        """What of an organization's status a conversation began with, else all errors in it, each once, clean."""
        if conversation is not None and conversation.text:
            return conversation.text
        if organization is None or organization.integration not in self._integrations:
            return ""
        status = await self._integrations.of(organization.integration).quick_status(organization.id, LOOK)
        messages = [clean(error.message) for error in status.errors if error.message] if status else []
        return _as_many_as_fit([*dict.fromkeys(messages)])

    def _product_of(self, text: str, organization: Organization | None) -> str | None:
        named = sorted(self._desk.matcher.read(text).products)
        if len(named) == 1:
            return named[0]
        return (
            organization.integration if organization and organization.integration in self._knowledge.products else None
        )

    def _party(self, product: str | None, entry: str | None) -> tuple[str | None, Party | None, tuple[Want, ...]]:
        """Who gets it, and what they want: what the entry says, else the product's first party."""
        if product is None or product not in self._knowledge.products:
            return None, None, ()
        parties = self._knowledge.products[product].parties
        escalation: Escalation | None = self._knowledge.entries[entry].escalation if entry else None
        key = escalation.to if escalation and escalation.to in parties else next(iter(parties))
        more = escalation.collect if escalation else ()
        return key, parties[key], tuple(dict.fromkeys((*parties[key].wants, *more)))

    def _advised(self, conversation: Conversation | None, source: Source) -> list[str]:
        """
        What the bot has shown so far, and said to be that, since nobody knows whether it was done.

        A ticket about one of several problems holds nothing of what was shown for the others.
        """
        if conversation is None:
            return []
        said = []
        others = conversation.standing - {source.only(conversation)} if source.only(conversation) else frozenset()
        for entry in conversation.shown:
            if entry in self._knowledge.entries and entry not in others:
                title = self._knowledge.entries[entry].title
                mark = "; not my error" if entry in conversation.rejected else ""
                groups = "; ".join(group.title for group in self._knowledge.entries[entry].fix)
                said.append(f"The support bot showed: {title}{mark or f': {groups}'}")
        return [_plain(line) for line in said]

    async def _permalink(self, source: Source) -> str | None:
        if not (source.channel and source.thread):
            return None
        try:
            return await self._poster.permalink(source.channel, source.thread)
        except SLACK_FAILS:
            return None

    async def _reported(
        self, organization: Organization | None, entry: str | None, known: Mapping[InputName, Known], by: By
    ) -> Ticket | None:
        """The open ticket of somebody else that says the same."""
        error = known["error_text"].value if "error_text" in known else ""
        name = known["organization"].value if "organization" in known else ""
        key = fingerprint(_where(organization, name, by), entry, error)
        like = await self._store.tickets.recent_like(key, AGAIN_WITHIN) if key else None
        return like if like is not None and all(one.user != by.user for one in like.reporters) else None

    # ---- sending it

    async def submit(self, about: Mapping[str, str], values: Mapping[str, Any], by: By) -> Sent:
        """Opens the ticket that a filled-in form asks for, or says what is wrong in it, or that it was reported."""
        if wrong := problems(values, self._clock()):
            return Sent(errors=wrong)
        source, case = _recalled(about)
        product = case.product or str(values.get("product") or "") or None
        clean, secrets = _redacted(values)
        person = await self._operator.person(by)
        organization = self._named(str(clean.get("organization") or ""), source, by, person)
        typed: dict[InputName, Known] = {
            name: Known(str(clean[name])) for name in ("error_text", "organization") if clean.get(name)
        }
        reported = None if about.get("own") else await self._reported(organization, case.entry, typed, by)
        if reported is not None:
            _, to, wants = self._party(product, case.entry)
            files = (*case.files, *_uploaded(clean))  # an input for files comes back empty
            again = replace(case, product=product, to=to, wants=wants, organization=organization, files=files)
            return Sent(self._form(again, source, reported, clean, secret=secrets))
        draft = await self._draft(source, case, clean, product, organization, by, zone_of(person))
        where = _where(organization, str(clean.get("organization") or ""), by)
        place = source.thread or source.conversation or _told_apart(where, product, clean)
        # Two errors of a thread that the bot does not know are two problems as well.
        request = ":".join((by.team, source.channel, place, by.user, case.entry or source.conversation))
        key = fingerprint(where, case.entry, str(clean.get("error_text") or ""))
        opened = await self._store.tickets.open(
            draft, self._sinks(product), fingerprint=key, request_key=request, duties=self._follows
        )
        besides = "" if opened.new else await self._said_besides(opened.ticket, case, clean, by)
        if opened.new:
            await self._store.feedback.record("escalated", entry=case.entry, conversation=source.conversation or None)
        if besides:
            key = opened.ticket.key
            await self._store.tickets.comment(key, by.user, besides, once_in=AGAIN_WITHIN, duties=commented)
        return Sent(self._done(opened.ticket, source, new=opened.new, added=bool(besides), secret=secrets))

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
        party, to, _ = self._party(product, case.entry)
        found = details(values, case.known, zone, [*case.files, *_uploaded(values)])
        integration, xero = await self._at_this_moment(organization, product)
        known_there = organization is not None and product in {None, organization.integration}
        entry = self._knowledge.entries.get(case.entry or "")
        return TicketDraft(
            product=product,
            product_name=self._knowledge.products[product].name if product in self._knowledge.products else None,
            entry=case.entry,
            entry_title=_plain(entry.title) if entry else None,
            score=case.score,
            party=party,
            party_name=to.name if to else None,
            organization=organization.slug if organization else None,
            organization_id=organization.id if organization and known_there else None,
            organization_name=organization.name if organization else None,
            details=tuple(one for one in found if one.name != "tried" and not _repeats(one, organization)),
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

    async def _at_this_moment(
        self, organization: Organization | None, product: str | None
    ) -> tuple[dict[str, Any], dict[str, Any]]:
        """How the integration and Xero are; what does not answer at once is unknown."""
        return await asyncio.gather(self._integration_now(organization, product), self._xero_now())

    async def _integration_now(self, organization: Organization | None, product: str | None) -> dict[str, Any]:
        """
        What its integration says of an organization, and which integration that is.

        It says nothing about a problem of another product, and its errors are nothing that others should get.
        """
        if organization is None:
            return {"state": "unknown", "reason": "It is not known here which organization this is about."}
        if product not in {None, organization.integration}:
            return {"state": "unknown", "reason": self._of_another(organization, product)}
        if organization.integration not in self._integrations:
            return {"state": "unknown", "reason": "No status can be asked for this organization."}
        status = await self._integrations.of(organization.integration).quick_status(organization.id, LOOK)
        if status is None:
            return {"state": "unknown", "reason": "The integration did not answer at once."}
        raw = dict(status.raw)
        raw["errors"] = [{**dict(e.raw), "message": e.message or ""} for e in status.errors]
        told: dict[str, Any] = await asyncio.to_thread(cleaned, raw)
        return {
            **told,
            "integration": {"key": organization.integration, "name": self._called(organization.integration)},
        }

    def _of_another(self, organization: Organization, product: str | None) -> str:
        theirs, this = self._called(organization.integration), self._called(product or "")
        return f"The integration that is configured for this organization is {theirs}, and this is about {this}."

    def _called(self, product: str) -> str:
        """The name of a product, or its key where the knowledge base has no such product."""
        known = self._knowledge.products.get(product)
        return known.name if known else product

    async def _xero_now(self) -> dict[str, Any]:
        try:
            async with asyncio.timeout(LOOK):
                return await self._xero().now()
        except TimeoutError:
            return {"state": "unknown", "reason": "Xero's status page did not answer at once."}

    def _named(self, name: str, source: Source, by: By, person: Person) -> Organization | None:
        """The configured organization of this name, among those that this person belongs to or may look at."""
        found = self._rules().directory.find(name).organization
        return self._allowed(found.slug, source, by, person) if found is not None else None

    def _allowed(self, slug: str, source: Source, by: By, person: Person) -> Organization | None:
        """The organization of this slug, if this person belongs to it or may look at it."""
        theirs = self._rules().theirs(person, source.channel or by.channel)
        return next((one for one in (*theirs, *self._operator.seen_by(person, by)) if one.slug == slug), None)

    def _done(  # noqa: PLR0913 - what there is to say
        self,
        ticket: Ticket,
        source: Source,
        *,
        new: bool = False,
        joined: bool = False,
        added: bool = False,
        secret: bool = False,
    ) -> View:
        where = "In the thread" if source.thread else "In our direct messages"
        return self._renderer.view(
            "ticket_done", t=ticket, new=new, joined=joined, added=added, where=where, secret=secret
        )

    async def join(self, key: str, about: Mapping[str, str], values: Mapping[str, Any], by: By) -> View:
        """Adds a person to a ticket that says the same as theirs would, with what their form says besides."""
        source, case = _recalled(about)
        clean, secret = _redacted(values)
        earlier = await self._store.tickets.get(key)
        words = await self._said_besides(earlier, case, clean, by) if earlier else ""
        ticket = await self._store.tickets.join(
            key, self._reporter(source, by, case.permalink), words=words, duties=_joining(key, words, by)
        )
        if ticket is None:
            return self._renderer.view(
                "closed_modal", title="Not there any more", sentence="That ticket is resolved. Open your own."
            )
        return self._done(ticket, source, joined=True, secret=secret)

    async def _said_besides(self, ticket: Ticket, case: Case, values: Mapping[str, Any], by: By) -> str:
        """What a form says that the ticket does not hold, in words; empty when that is nothing."""
        wrong = problems(values, self._clock())
        right = {name: value for name, value in values.items() if name not in wrong}
        zone = zone_of(await self._operator.person(by))
        found = details(right, case.known, zone, [*case.files, *_uploaded(values)])
        besides = [one for one in found if not _holds(ticket, one)]
        return self._wording.besides(besides) if besides else ""

    @property
    def _knowledge(self) -> KnowledgeBase:
        return self._desk.knowledge


def lives_elsewhere(party: Party) -> bool:
    """Whether a party is reached by people themselves, in a place of its own: on the web or on a phone."""
    return any(contact.device != "anywhere" for contact in party.how)


def receipt_of(key: str) -> Planned:
    """The duty to bring the receipts of a ticket up to date; however often it is planned, they are made once."""
    return Planned(kind="receipt", key=key, anew=True)


def changed(key: str, what: What, by: str, text: str = "") -> Planned:
    """The duty to tell the places where a ticket is what happened to it; each time it happens is another one."""
    payload = {"ticket": key, "what": what, "by": by, "text": text}
    return Planned(kind="change", key=f"{key}:{what}:{token_hex(8)}", payload=payload)


def commented(comment: Comment) -> Sequence[Planned]:
    """What follows when somebody writes about a ticket: whoever waits for it, or has it, sees what."""
    told = {"ticket": comment.ticket, "by": comment.user, "text": comment.text}
    tell = Planned(kind="tell", key=f"{comment.ticket}:{comment.id}", payload=told)
    return (receipt_of(comment.ticket), tell, changed(comment.ticket, "comment", comment.user, comment.text))


def _joining(key: str, words: str, by: By) -> Sequence[Planned]:
    """What follows when somebody joins a ticket: what they had to say reaches everybody, once."""
    joined = (receipt_of(key), changed(key, "joined", by.user, words))
    told = {"ticket": key, "by": by.user, "text": words}
    return (*joined, Planned(kind="tell", key=f"{key}:joined:{by.team}:{by.user}", payload=told)) if words else joined


def fingerprint(where: str | None, entry: str | None, error: str) -> str | None:
    """What two reports of the same error at the same organization share; None when the organization is not known."""
    what = entry or shape(error)
    return hashlib.sha256(f"{where}\n{what}".encode()).hexdigest() if where and what else None


def _where(organization: Organization | None, name: str, by: By) -> str | None:
    """
    What tells organizations apart.

    A name that somebody typed is never the configured organization of that name, or anybody could join its tickets.
    """
    if organization is not None:
        return f"configured {organization.slug}"
    return f"called {by.team} {fold(name)}" if fold(name) else None


def _told_apart(where: str | None, product: str | None, values: Mapping[str, Any]) -> str:
    """
    What tells a problem from another one of the same person where no thread does: what a form says that it is about.

    A form of its own is opened for each attempt to send it, so that it tells nothing.
    """
    said = (fold(str(values.get(name) or "")) for name in _ABOUT)
    return hashlib.sha256("\n".join((where or "", product or "", *said)).encode()).hexdigest()


def _known(found: Extraction, text: str) -> dict[InputName, Known]:
    """What was found in the words of people, by the input that it fills."""
    known: dict[InputName, Known] = {}
    single: dict[InputName, Found[str] | None] = {
        "error_text": found.error_text,
        "report_id": found.report_id,
        "report_name": found.report_name,
        "organization": found.organization,
    }
    for name, one in single.items():
        if one is not None:
            known[name] = Known(one.value, one.shown, one.message or None)
    if found.attempted_at is not None:
        at = found.attempted_at
        known["attempted_at"] = Known(at.value.isoformat(), at.shown, at.message or None)
    other = [one.number for one in found.records if not found.report_id or one.number.value != found.report_id.value]
    if other:
        values = ", ".join(dict.fromkeys(one.value for one in other[:3]))
        known["record"] = Known(values, other[0].shown, other[0].message or None)
    if "error_text" not in known and (shown := view(text).shown.strip()):
        known["error_text"] = Known(shown[:MAX_TEXT])
    return known


def _with_errors(
    known: Mapping[InputName, Known],
    entry: str | None,
    told: Mapping[str, Part],
    extract: Callable[[Sequence[Words]], Extraction],
) -> dict[InputName, Known]:
    """The error text of a ticket with those of the other problems that were told of with its own."""
    if entry not in told or len(told) == 1:
        return {}
    own = known.get("error_text", Known(""))
    errors = []
    for other, part in told.items():
        found = extract([Words(part.text, dt.datetime.fromtimestamp(0, dt.UTC), "")]).error_text
        errors.append(own.value if other == entry else found.value if found else view(part.text).shown.strip())
    return {"error_text": replace(own, value=_as_many_as_fit([*dict.fromkeys(filter(None, errors))]))}


def _as_many_as_fit(errors: Sequence[str]) -> str:
    """Error messages, one to a line, within `MAX_TEXT` characters; those that have no room are counted."""
    text = ""
    for number, error in enumerate(errors):
        rest = f"\nAnd {counted(len(errors) - number, 'more error')}."
        if text and len(text) + 1 + len(error) + len(rest) > MAX_TEXT:
            return text[: MAX_TEXT - len(rest)] + rest
        text += f"\n{error}" if text else error
    return text


def _as_wanted(
    known: Mapping[InputName, Known], wants: Collection[Want], values: Mapping[str, str]
) -> dict[InputName, Known]:
    """
    The same, with what failed as the record, if the party wants one.

    That is its number, if no report is wanted, or what the error text names, among the `values` that it captured.
    """
    filled = dict(known)
    if not _RECORDS.intersection(wants) or "record" in filled:
        return filled
    if "report" not in wants and "report_id" in filled:
        filled["record"] = filled.pop("report_id")
    elif named := next((values[name] for name in _NAMES_A_RECORD if values.get(name)), None):
        filled["record"] = Known(named, named)
    return filled


def _without_pick(text: str, conversation: Conversation | None) -> str:
    """What somebody told, without the few words behind it by which they picked a product or an answer."""
    told, _, last = text.rpartition("\n")
    is_pick = conversation is not None and conversation.product and len(last.split()) <= MOST_WORDS
    return told if told and is_pick else text


def _repeats(detail: Detail, organization: Organization | None) -> bool:
    """Whether a detail is the name that was filled in for a configured organization, which the ticket holds already."""
    filled_in = detail.name == "organization" and detail.said is None
    return filled_in and organization is not None and detail.value == organization.name


def _holds(ticket: Ticket, detail: Detail) -> bool:
    """Whether a ticket says already what a detail of somebody else's form says."""
    held = {_same(one) for one in ticket.details if one.name == detail.name}
    if detail.name == "tried":
        held = {fold(one) for one in ticket.tried}
    if detail.name == "organization":
        held.add(fold(ticket.organization_name or ""))
    return _same(detail) in held


def _same(detail: Detail) -> str:
    """What two details share that say the same; a moment is the same in every time zone, and shown by its minute."""
    if detail.name == "attempted_at" and "T" in detail.value:
        return str(dt.datetime.fromisoformat(detail.value).timestamp() // 60)
    return fold(detail.value)


def _uploaded(values: Mapping[str, Any]) -> list[Detail]:
    """The files that were put into a form."""
    return [file_detail(one) for one in values.get("screenshot") or () if one.get("permalink") or one.get("name")]


def _told(found: Extraction, of_others: Collection[str]) -> list[str]:
    """
    What people said that was done already, quoted, since nobody knows what became of it; at most `_MOST_TOLD`.

    `of_others` are the messages of other people than the one who opens the ticket, which may be about their own doings.
    """
    told: dict[str, None] = {}
    for one in found.tried:
        whose = "Written by somebody else" if one.message in of_others else "Written"
        told[f"{whose} in the conversation: “{' '.join(one.value.split())}”"] = None
    return [*told][:_MOST_TOLD]


def _remembered(source: Source, case: Case, *, own: bool) -> dict[str, str]:
    """What the modal has to remember, within Slack's 3,000 characters. Evidence is cut, everything else is short."""
    evidence = {
        name: [digest(one.value) if name == "error_text" else one.value[:300], one.said[:120], one.message or ""]
        for name, one in case.known.items()
        if one.said
    }
    files = [[one.name, one.value, one.message] for one in case.files]
    remembered = {
        "c": source.conversation, "o": source.organization, "ch": source.channel, "th": source.thread,
        "p": case.product or "", "e": case.entry or "", "s": "" if case.score is None else f"{case.score:.4f}",
        "pl": case.permalink or "", "own": "1" if own else "",
        "f": json.dumps(files), "ev": json.dumps(evidence, ensure_ascii=False),
    }  # fmt: skip
    while len(json.dumps(remembered)) > 2800 and (files or evidence):
        if files:
            files.pop()
        else:
            evidence.popitem()
        remembered |= {"f": json.dumps(files), "ev": json.dumps(evidence, ensure_ascii=False)}
    return remembered


def _recalled(about: Mapping[str, str]) -> tuple[Source, Case]:
    """What the modal remembered."""
    source = Source(about.get("c", ""), about.get("o", ""), about.get("ch", ""), about.get("th", ""))
    evidence: dict[InputName, Known] = {
        name: Known(value, said, message or None)
        for name, (value, said, message) in json.loads(about.get("ev") or "{}").items()
    }
    score = float(about["s"]) if about.get("s") else None
    files = (
        Detail(name=name, value=value, said=value if message else None, message=message)
        for name, value, message in json.loads(about.get("f") or "[]")
    )
    case = Case(
        product=about.get("p") or None,
        entry=about.get("e") or None,
        score=score,
        to=None,
        wants=(),
        known=evidence,
        files=tuple(files),
        organization=None,
        permalink=about.get("pl") or None,
    )
    return source, case


def _redacted(values: Mapping[str, Any]) -> tuple[dict[str, Any], bool]:
    """What was typed without secrets, and whether there were any."""
    clean: dict[str, Any] = {}
    secrets = False
    for name, value in values.items():
        found = redact(value) if isinstance(value, str) else None
        clean[name] = found.text if found else value
        secrets = secrets or bool(found and found.kinds)
    return clean, secrets


def _plain(text: str) -> str:
    """A text of the knowledge base without its marks."""
    return re.sub(r"\*\*|`|[{}]", "", text)
