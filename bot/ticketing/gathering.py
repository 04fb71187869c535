"""Gathers what is known of a problem from what people wrote of it and from what the bot made of that."""

from __future__ import annotations

import asyncio
import datetime as dt
import logging
import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from bot.access.organizations import Organization
from bot.access.permissions import Person
from bot.answering.desk import Desk
from bot.answering.picking import MOST_WORDS
from bot.answering.wishes import asks_for_human
from bot.extracting.found import Found, Words
from bot.extracting.view import MAX_CHARACTERS, view
from bot.models import Detail as Want
from bot.models import Escalation, KnowledgeBase, Party
from bot.operating.operator import By, Operator, Rules
from bot.operating.subcommands import zone_of
from bot.privacy.cleaning import clean
from bot.rendering.markup import abridged
from bot.slack.posting import SLACK_FAILS, Poster, in_words
from bot.store.conversations import Conversation
from bot.store.opening import Store
from bot.ticketing.case import Case, Source
from bot.ticketing.form import MAX_TEXT, InputName, Known
from bot.ticketing.parts import Part, is_of, parts
from bot.ticketing.reading import Read, Reader
from bot.ticketing.systems import LOOK, Systems
from bot.times.durations import counted

if TYPE_CHECKING:  # imported when the first ticket needs it: a tenth of a second
    from bot.extracting.extraction import Extraction, Extractor

log = logging.getLogger(__name__)

_MOST_TOLD = 6
_MOST_RECORDS = 3
_MOST_OTHERS = 10  # people of a thread of whom Slack is asked in which time zone they are
_RECORDS: frozenset[Want] = frozenset({"contact", "document"})
_NAMES_A_RECORD = ("record", "contact", "email")  # placeholders of error texts that name what failed


class Gatherer:
    """Gathers what is known before anybody is asked. `rules` gives the current configuration, `clock` seconds."""

    def __init__(  # noqa: PLR0913 - each is another part of the world
        self,
        *,
        desk: Desk,
        operator: Operator,
        rules: Callable[[], Rules],
        systems: Systems,
        store: Store,
        poster: Poster,
        reader: Reader,
        extractor: Callable[[], Extractor],
        clock: Callable[[], float],
    ) -> None:
        self._desk = desk
        self._operator = operator
        self._rules = rules
        self._systems = systems
        self._store = store
        self._poster = poster
        self._reader = reader
        self._extractor = extractor
        self._clock = clock

    async def case(self, source: Source, by: By, person: Person) -> Case:
        """Everything that is known, from what was said and from what the bot made of it."""
        conversation = await self._store.conversations.get(source.conversation) if source.conversation else None
        chosen = self._allowed(source.organization, source, by, person)
        rejected = conversation.rejected if conversation else ()
        entry = source.only(conversation) or (conversation.unsolved[-1:] or (None,))[0] if conversation else None
        entry = entry if entry in self._knowledge.entries else None
        read = await self._reader.read(conversation, source.channel, source.thread, by.user)
        words = await asyncio.to_thread(self._unedited, read, conversation, entry)
        words = await self._in_their_zones(words, by)
        failing, failed_at = await self._failing(conversation, chosen) if source.organization else ("", None)
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
        if failed_at and chosen:
            at = dt.datetime.fromtimestamp(failed_at, zone_of(person)).isoformat()
            known["attempted_at"] = Known(at, f"the status of {chosen.name}")
        if organization is not None:
            known["organization"] = Known(organization.name)
        of_others = {one.message for one in words if not one.own}
        if so_far := [*_told(found, of_others), *self._advised(conversation, source)]:
            known["tried"] = Known("\n".join(so_far))
        _, to, wants = self.party(product, entry)
        match = await asyncio.to_thread(self._desk.matcher.explain, kept, entry) if entry and kept else None
        known = _as_wanted(known, wants, match.values if match else {}, of_report=_is_of_report(found))
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
        matches = self._desk.matcher.match(text, product=product, without=out).matches
        entries = (self._knowledge.entries[match.entry] for match in matches)
        return parts(text, matches, [error.text for entry in entries for error in entry.errors])

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

    async def _in_their_zones(self, words: Sequence[Words], by: By) -> list[Words]:
        """The same with the time zones of their authors besides whoever opens the ticket, as far as Slack tells."""
        others = [*dict.fromkeys(one.author for one in words if one.author not in {"", by.user})][:_MOST_OTHERS]
        told = await asyncio.gather(*(self._told_of(user, by) for user in others))
        known = {user: person for user, person in zip(others, told, strict=True) if person is not None and person.tz}
        there = ((one, known.get(one.author)) for one in words)
        return [replace(one, zone=zone_of(who), locale=who.locale) if who else one for one, who in there]

    async def _told_of(self, user: str, by: By) -> Person | None:
        """Who somebody else is; None where Slack does not say so at once."""
        try:
            async with asyncio.timeout(LOOK):
                return await self._operator.person(replace(by, user=user))
        except TimeoutError:
            return None

    async def _failing(
        self, conversation: Conversation | None, organization: Organization | None
    ) -> tuple[str, float | None]:
        """
        What of an organization's status a conversation began with, else all errors in it, each once, clean.

        With that comes when the latest of these failed, in seconds since 1970, if the status says so.
        """
        errors = await self._systems.errors(organization) if organization else []
        failed = [(clean(error.message or ""), error.timestamp) for error in errors]
        text = conversation.text if conversation else ""
        failed = [(message, at) for message, at in failed if not text or message in text]
        latest = max((at for _, at in failed if at is not None), default=None)
        return text or _as_many_as_fit([*dict.fromkeys(message for message, _ in failed)]), latest

    def _product_of(self, text: str, organization: Organization | None) -> str | None:
        named = sorted(self._desk.matcher.read(text).products)
        if len(named) == 1:
            return named[0]
        return (
            organization.integration if organization and organization.integration in self._knowledge.products else None
        )

    def party(self, product: str | None, entry: str | None) -> tuple[str | None, Party | None, tuple[Want, ...]]:
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
        return [plain(line) for line in said]

    async def _permalink(self, source: Source) -> str | None:
        if not (source.channel and source.thread):
            return None
        try:
            return await self._poster.permalink(source.channel, source.thread)
        except SLACK_FAILS as error:
            where = (source.thread, source.channel)
            log.warning(
                "A ticket has no link to the message %s of %s, which Slack did not give %s", *where, in_words(error)
            )
            return None

    def named(self, name: str, source: Source, by: By, person: Person) -> Organization | None:
        """The configured organization of this name, among those that this person belongs to or may look at."""
        found = self._rules().directory.find(name).organization
        return self._allowed(found.slug, source, by, person) if found is not None else None

    def _allowed(self, slug: str, source: Source, by: By, person: Person) -> Organization | None:
        """The organization of this slug, if this person belongs to it or may look at it."""
        theirs = self._rules().theirs(person, source.channel or by.channel)
        return next((one for one in (*theirs, *self._operator.seen_by(person, by)) if one.slug == slug), None)

    @property
    def _knowledge(self) -> KnowledgeBase:
        return self._desk.knowledge


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
        known["record"] = Known(_counted([one.value for one in other]), other[0].shown, other[0].message or None)
    if "error_text" not in known and (shown := _as_shown(text)):
        known["error_text"] = Known(shown)
    return known


def _counted(values: Sequence[str]) -> str:
    """Some values, each once, as words; of many the first ones, and how many more there are."""
    different = [*dict.fromkeys(values)]
    more = len(different) - _MOST_RECORDS
    named = ", ".join(different[:_MOST_RECORDS])
    return f"{named} and {more} more" if more > 0 else named


def _as_shown(text: str) -> str:
    """A text as its reader sees it, as much of it as the form has room for."""
    read = text if len(text) <= MAX_CHARACTERS else abridged(text, MAX_TEXT)
    return abridged(view(read).shown, MAX_TEXT)


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
            return abridged(text, MAX_TEXT - len(rest)) + rest
        text += f"\n{error}" if text else error
    return text


def _is_of_report(found: Extraction) -> bool:
    """Whether the number of what failed is that of a report, and not of an invoice or an order."""
    failed = found.report_id.value if found.report_id else None
    return any(one.number.value == failed and one.kind == "report" for one in found.records)


def _as_wanted(
    known: Mapping[InputName, Known], wants: Collection[Want], values: Mapping[str, str], *, of_report: bool
) -> dict[InputName, Known]:
    """
    The same, with what failed as the record, where the party wants something, and no report.

    That is its number, before all others that were named, unless people called it a report (`of_report`). Without one,
    it is what the error text names, among the `values` that it captured, if the party wants a record.
    """
    filled = dict(known)
    if wants and "report" not in wants and "report_id" in filled and not of_report:
        first, others = filled.pop("report_id"), filled.get("record")
        filled["record"] = replace(first, value=f"{first.value}, {others.value}") if others else first
    named = next((values[name] for name in _NAMES_A_RECORD if values.get(name)), None)
    if named and "record" not in filled and _RECORDS.intersection(wants):
        filled["record"] = Known(named, named)
    return filled


def _without_pick(text: str, conversation: Conversation | None) -> str:
    """What somebody told, without the few words behind it by which they picked a product or an answer."""
    told, _, last = text.rpartition("\n")
    is_pick = conversation is not None and conversation.product and len(last.split()) <= MOST_WORDS
    return told if told and is_pick else text


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


def plain(text: str) -> str:
    """A text of the knowledge base without its marks."""
    return re.sub(r"\*\*|`|[{}]", "", text)
