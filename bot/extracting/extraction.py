"""
What a message holds for a ticket: the error text, what failed, when, and where, each with the very words.

No I/O and no clock: the same words, written at the same time in the same place, give the same details. Nothing is
invented; a detail that is not there is None.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from zoneinfo import ZoneInfo

from bot.extracting import fields as labels
from bot.extracting.attempts import Timed, attempts
from bot.extracting.errors import ErrorReader
from bot.extracting.found import Found, Words, found
from bot.extracting.names import report_name
from bot.extracting.organizations import organization
from bot.extracting.records import LEAST, Record, RecordKind, records, tried_last
from bot.extracting.tried import Sentence, tried
from bot.extracting.view import View, masked, view
from bot.models import KnowledgeBase
from bot.times.moments import Moment, day_first_in, moments

_FIGURE = re.compile(r"\d")
_STRANGERS = (
    "xero",
    "slack",
    "xero support",
    "support",
    "the team",
    "google",
    "excel",
)  # besides those of a knowledge base


@dataclass(frozen=True, slots=True)
class Reference:
    """A record that is named: its number, with the evidence, and what kind of record it is."""

    kind: RecordKind
    number: Found[str]


@dataclass(frozen=True, slots=True)
class Extraction:
    """
    What was found. `attempted_at` is the last of `several`, all attempts in order of time.

    `report_id` is the number of what failed, be it a report, an invoice or an order; `records` holds every number of a
    record, that one too. An attempt is a date when only the day is known. `tried` are the sentences that say what was
    done about it already.
    """

    report_id: Found[str] | None = None
    report_name: Found[str] | None = None
    attempted_at: Found[dt.date | dt.datetime] | None = None
    organization: Found[str] | None = None
    error_text: Found[str] | None = None
    records: tuple[Reference, ...] = ()
    several: tuple[Found[dt.date | dt.datetime], ...] = ()
    tried: tuple[Found[str], ...] = ()


class Extractor:
    """Finds details with what one knowledge base knows. Build it once; it never changes."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        self._errors = ErrorReader(knowledge)
        self._prefixes = frozenset(prefix.upper() for prefix in knowledge.elsewhere.record_prefixes)
        names = [name for product in knowledge.products.values() for name in product.names]
        parties = [party.name for p in knowledge.products.values() for party in p.parties.values()]
        strangers = [*names, *parties, *knowledge.elsewhere.systems, *_STRANGERS]
        self._strangers = frozenset(name.casefold() for name in strangers)

    def error_text(self, text: str) -> str | None:
        """The error text in a text alone, as `extract` finds it."""
        seen = view(text)
        error = self._errors.read(seen.plain, labels.fields(seen.plain))
        return found(seen, error.start, error.end).value if error else None

    def extract(
        self, text: str, *, posted_at: dt.datetime, zone: ZoneInfo, locale: str | None = None, message: str = ""
    ) -> Extraction:
        """
        The details in one text, written at `posted_at` (with an offset) by somebody in `zone`.

        `locale`, as `en-AU`, and the zone say whether 3/11 is in November. `message` is kept as evidence.
        """
        seen = view(text)
        labelled = labels.fields(seen.plain)
        error = self._errors.read(seen.plain, labelled)
        name = report_name(seen.plain, labelled, error)
        quiet = [*([(error.start, error.end)] if error else []), *([name] if name else [])]
        quiet = [(a, b - seen.plain.endswith((".", "!", "?"), a, b)) for a, b in quiet]  # which end sentences
        told = masked(seen.plain, quiet, "\0")
        heads, day_first = labels.mail_heads(seen.plain), day_first_in(zone, locale)
        read = partial(_times, heads=heads, posted_at=posted_at, zone=zone, day_first=day_first)
        times = read(told)
        where = organization(seen.plain, labelled, [*quiet, *_sure(seen.plain, times)], self._strangers)
        if where is not None and any(where[0] < m.end and m.start < where[1] for m in times):
            times = read(masked(told, [where], "\0"))  # without the "Monday" of Monday Coffee Roasters
        times = [moment for moment in times if not seen.in_url(moment.start)]
        blocked = [(moment.start, moment.end) for moment in times]
        numbers = records(seen, blocked, error, self._prefixes)
        failed = [*quiet[: error is not None], *((r.start, r.end) for r in numbers if r.weight >= LEAST)]
        unnamed = masked(seen.plain, [place for place in (name, where) if place], " ")
        tries = attempts(Timed(unnamed, times, labelled, quiet[: error is not None], failed, posted_at, zone))
        if tries:
            numbers = tried_last(seen.plain, numbers, (tries[-1].start, tries[-1].end))
        several = tuple(_when(seen, moment) for moment in tries)
        first = next((r for r in numbers if r.weight >= LEAST), None)
        found_all = Extraction(
            report_id=_number(seen, first) if first else None,
            report_name=found(seen, *name) if name else None,
            attempted_at=several[-1] if several else None,
            organization=found(seen, *where) if where else None,
            error_text=found(seen, error.start, error.end) if error else None,
            records=tuple(Reference(r.kind, _number(seen, r)) for r in numbers),
            several=several,
            tried=tuple(_sentence(seen, one) for one in tried(seen.plain, quiet[: error is not None])),
        )
        return _from_message(found_all, message) if message else found_all

    def extract_all(self, texts: Sequence[Words], *, zone: ZoneInfo, locale: str | None = None) -> Extraction:
        """
        The details of a message, its thread and its files, in order of writing.

        Of the times the last one counts; of everything else the first that was said, since people begin with what is
        wrong. What a person says of themselves comes before what others say, who may have a report and an organization
        of their own. An error text that is given in full later on counts in full. Each detail names its message. Times
        are meant in the zone of whoever wrote them; `zone` and `locale` are for those of whom it is not known.
        """
        places = [(words.zone, words.locale) if words.zone else (zone, locale) for words in texts]
        each = [
            self.extract(words.text, posted_at=words.posted_at, zone=there, locale=tongue, message=words.message)
            for words, (there, tongue) in zip(texts, places, strict=True)
        ]
        if not each:
            return Extraction()
        own = [one for one, words in zip(each, texts, strict=True) if words.own]
        by_person = [*own, *(one for one, words in zip(each, texts, strict=True) if not words.own)]
        naming = [one for one in own if one.records] or each  # of a report of one's own, nobody else says the time
        timed = [one for one in own if one.attempted_at] or [one for one in naming if one.attempted_at]
        numbers = {reference.number.value: reference for one in reversed(naming) for reference in one.records}
        return Extraction(
            report_id=next((one.report_id for one in by_person if one.report_id), None),
            report_name=next((one.report_name for one in by_person if one.report_name), None),
            attempted_at=timed[-1].attempted_at if timed else None,
            organization=next((one.organization for one in by_person if one.organization), None),
            error_text=_fullest([one.error_text for one in by_person if one.error_text]),
            records=tuple(
                numbers[number] for number in dict.fromkeys(r.number.value for one in naming for r in one.records)
            ),
            several=tuple(attempt for one in each for attempt in one.several),
            tried=tuple(sentence for one in each for sentence in one.tried),
        )


def _times(
    told: str,
    *,
    heads: Sequence[tuple[int, int]],
    posted_at: dt.datetime,
    zone: ZoneInfo,
    day_first: bool,
) -> list[Moment]:
    """The times in a text; those behind the head of an e-mail are meant from when that e-mail was sent."""
    times = moments(told, posted_at=posted_at, zone=zone, day_first=day_first)
    for start, end in heads[:1]:
        sent = [m.value for m in times if start <= m.start < end and isinstance(m.value, dt.datetime)]
        if sent and sent[0] <= posted_at:
            quoted = moments(told, posted_at=sent[0].astimezone(zone), zone=zone, day_first=day_first)
            times = [*(m for m in times if m.start < end), *(m for m in quoted if m.start >= end)]
    return times


def _sure(plain: str, times: Sequence[Moment]) -> list[tuple[int, int]]:
    """Where those times stand that are no part of a name: "yesterday" and "3 March", and not "Monday" and "Noon"."""
    return [(m.start, m.end) for m in times if not plain[m.start].isupper() or _FIGURE.search(plain, m.start, m.end)]


def _number(seen: View, record: Record) -> Found[str]:
    return found(seen, record.start, record.end, record.value)


def _sentence(seen: View, one: Sentence) -> Found[str]:
    return found(seen, one.start, one.end, seen.shown[one.start : one.end] + " …" if one.cut else None)


def _fullest(errors: Sequence[Found[str]]) -> Found[str] | None:
    """The first error text, or the longest of those that hold it."""
    if not errors:
        return None
    first = errors[0].value.casefold()
    return max((e for e in errors if first in e.value.casefold()), key=lambda e: len(e.value))


def _when(seen: View, moment: Moment) -> Found[dt.date | dt.datetime]:
    words = found(seen, moment.start, moment.end)
    return Found(moment.value, words.said, words.start, words.end, words.shown)


def _from_message(one: Extraction, message: str) -> Extraction:
    """The same with the timestamp of its message in every detail."""
    return Extraction(
        report_id=one.report_id and replace(one.report_id, message=message),
        report_name=one.report_name and replace(one.report_name, message=message),
        attempted_at=one.attempted_at and replace(one.attempted_at, message=message),
        organization=one.organization and replace(one.organization, message=message),
        error_text=one.error_text and replace(one.error_text, message=message),
        records=tuple(Reference(r.kind, replace(r.number, message=message)) for r in one.records),
        several=tuple(replace(s, message=message) for s in one.several),
        tried=tuple(replace(s, message=message) for s in one.tried),
    )
