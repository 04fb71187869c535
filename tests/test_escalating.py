"""What is read of a thread, what makes two reports the same, and what a modal remembers."""

from __future__ import annotations

import json
import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.access.organizations import Organization
from bot.answering.desk import Desk
from bot.assembly import Mind
from bot.extracting.extraction import Extraction, Extractor
from bot.integration.client import Integrations
from bot.integration.xero_status import XeroStatus
from bot.operating.operator import By
from bot.slack.incoming import MAX_TEXT as MAX_READ
from bot.slack.posting import Said
from bot.ticketing.case import Case, Source, recalled, remembered
from bot.ticketing.escalating import Escalator
from bot.ticketing.following import changed
from bot.ticketing.form import Known, details, digest
from bot.ticketing.likeness import are_apart, fingerprint, named_in, organization_key
from bot.ticketing.reading import Reader, _written
from bot.ticketing.tending import _last_agent
from bot.tickets import Detail
from tests.conftest import FakeClock
from tests.databases import sqlite_in
from tests.fakes import FakePoster
from tests.loopback_http import http_client
from tests.operations_rig import bench
from tests.sample_tickets import TICKET, reporter
from tests.sink_rig import RENDERER, WORDING

BY = By("U0MAYA", "T0HOME", "C0HELP", "1.0")
ACME = Organization("acme", "5f0c2e9a", "Acme Sample Pty Ltd", "memberpulse")


def case(known: dict[str, Known] | None = None, files: tuple[Detail, ...] = ()) -> Case:
    return Case("sample", "sample/entry", 0.9, None, (), known or {}, files, None, "https://example.com/p1")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Account code 4110 is not valid", "account  code 4210 IS NOT valid"),
        ("Contact “Sample One” exists", "Contact “Sample Two” exists"),
        ("Contact 'Sample's One' isn't there", "Contact 'Miller' isn't there"),
        ("Invoice INV-0012 has account code 404", "Invoice INV-0413 has account code 429"),
        ("The sync failed with 3 errors at 10:05", "The sync failed with 12 errors at 11:15"),
        ("Duplicate contact: john@example.com is taken", "Duplicate contact: jane.doe@sample.example.org is taken"),
        ("Duplicate contact: john@example.com is taken", "Duplicate contact: j***@***.com is taken"),
        ("Tenant 5f0c2e9a-aaaa-bbbb-cccc-1234567890ab is gone", "Tenant 7e1d3fab-bbbb-cccc-dddd-abcdefabcdef is gone"),
        ("Tenant abcdef12-aaaa-bbbb-cccc-1234567890ab is gone", "Tenant 7e1d3fab-bbbb-cccc-dddd-abcdefabcdef is gone"),
    ],
)
def test_errors_that_differ_in_their_values_alone_are_alike(one: str, other: str) -> None:
    assert fingerprint("configured acme", None, one) == fingerprint("configured acme", None, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("XERO57 Error: it was not exported", "XERO83 Error: it was not exported"),
        ("ERR-7710: it was not exported", "ERR-7711: it was not exported"),
        ("Xero answered with 401", "Xero answered with 503"),
        ("HTTP/1.1 401 when syncing", "HTTP/1.1 503 when syncing"),
        ("It failed with status code 401", "It failed with status code 429"),
        ("It can't be deleted because it isn't in Xero", "It can't be updated because it isn't in Xero"),
    ],
)
def test_errors_that_differ_in_their_codes_or_their_words_are_not_alike(one: str, other: str) -> None:
    assert fingerprint("configured acme", None, one) != fingerprint("configured acme", None, other)


def test_another_organization_or_another_error_is_something_else() -> None:
    alike = fingerprint("configured acme", "sample/one", "")
    assert alike != fingerprint("configured globex", "sample/one", "")
    assert alike != fingerprint("configured acme", "sample/two", "")


def test_nothing_is_alike_without_an_organization_or_without_an_error() -> None:
    assert fingerprint(organization_key(None, " … ", BY), "sample/one", "It fails") is None
    assert fingerprint("configured acme", None, "  ") is None


CODES, CONTACTS, RATES = "unleashed/account-code", "memberpulse/contacts-not-syncing", "unleashed/tax-code-not-mapped"
CODE, CONTACT = "Account Code {} is not a valid Code for this document", "Duplicate contact: {}"
RATE = "Export of {} to Xero Invoices API failed - Details: [TaxCode {}] is not mapped to an accounting tax."


@pytest.mark.parametrize(
    ("entry", "one", "other", "apart"),
    [
        (CODES, CODE.format("4110"), CODE.format("9911"), True),
        (CODES, CODE.format("4110"), f"For SI-00012: {CODE.format('4110')}!", False),
        (CODES, CODE.format("4110"), "Account code or ID must be specified", False),
        (CODES, "\n".join(map(CODE.format, ("4110", "9911"))), CODE.format("9911"), False),
        (CONTACTS, CONTACT.format("jane@acme.example"), CONTACT.format("bob@acme.example"), True),
        (CONTACTS, CONTACT.format("jane@acme.example"), CONTACT.format("b***@***.example"), True),
        (CONTACTS, CONTACT.format("jane@acme.example"), CONTACT.format("j***@***.example"), False),
        (RATES, RATE.format("SI-1", "GST"), RATE.format("SI-2", "GST"), False),
        (RATES, RATE.format("SI-1", "GST"), RATE.format("SI-2", "VAT"), True),
        (
            "memberpulse/token-expired",
            "TokenExpired: token expired at 2026-11-03T10:00:00Z",
            "TokenExpired: token expired at 2026-11-04T10:00:00Z",
            False,
        ),
    ],
)
def test_errors_of_an_entry_are_apart_where_both_name_an_account_or_a_contact_and_not_the_same(
    mind: Mind, entry: str, one: str, other: str, *, apart: bool
) -> None:
    first, second = (named_in(text, lambda line: mind.matcher.explain(line, entry).values) for text in (one, other))
    assert are_apart(first, second) is apart


def test_a_name_that_was_typed_is_never_the_organization_that_is_configured() -> None:
    assert organization_key(None, "acme", BY) != organization_key(ACME, "acme", BY)
    assert organization_key(None, "Acme  SAMPLE", BY) == organization_key(None, "acme sample", BY)
    assert organization_key(None, "acme", BY) != organization_key(None, "acme", By("U0ZOE", "T0OTHER", "C0HELP"))


def test_each_change_is_a_duty_of_its_own() -> None:
    assert changed("K", "taken", "U0A").key != changed("K", "taken", "U0A").key


def test_what_a_modal_remembers_comes_back_as_it_was() -> None:
    source = Source("c1", "acme", "C0HELP", "1.0")
    known = {
        "report_id": Known("R00A1B2C3", "report R00A1B2C3", "1.0"),
        "attempted_at": Known("2026-11-03", "on Tuesday"),
    }
    shot = Detail(name="screenshot", value="https://example.com/f")
    log = Detail(name="file", value="https://example.com/g", said="https://example.com/g", message="1.0")
    again, told = recalled(remembered(source, case(known, (shot, log)), own=True))
    assert again == source
    assert (told.entry, told.score, told.files) == ("sample/entry", 0.9, (shot, log))
    assert told.known == known


def test_what_a_modal_remembers_fits_into_it_whatever_was_found() -> None:
    wide = '\U0001f600"\\\n' * 2000
    known = {
        name: Known(wide, wide, "1.0") for name in ("error_text", "report_id", "report_name", "record", "attempted_at")
    }
    names = (f"https://example.com/{'%F0%9F%98%80' * 200}/{number}" for number in range(5))
    files = tuple(Detail(name="screenshot", value=name) for name in names)
    kept = remembered(Source("c1", "", "C0HELP", "1.0"), case(known, files), own=False)
    assert len(json.dumps(kept)) <= 3000
    assert recalled(kept)[1].entry == "sample/entry"


def test_an_error_text_keeps_its_words_unless_it_was_changed() -> None:
    found = Known(digest("It  fails\nat line 2"), "It fails", "1.0")
    (kept,) = details({"error_text": "It fails\nat line 2"}, {"error_text": found}, None)  # type: ignore[arg-type]
    (changed_text,) = details({"error_text": "It fails at line 3"}, {"error_text": found}, None)  # type: ignore[arg-type]
    assert (kept.said, kept.message) == ("It fails", "1.0")
    assert (changed_text.said, changed_text.message) == (None, None)


# ------------------------------------------------------------------------------------------------------- long threads


def said(number: int, text: str) -> Said:
    return Said(f"{number}.000000", "U0MAYA", {"ts": f"{number}.000000", "user": "U0MAYA", "text": text})


def test_of_a_long_thread_no_more_is_read_than_of_a_long_message() -> None:
    words = _written([said(number, f"{number} " + "x" * 999) for number in range(1, 101)], "U0MAYA")
    assert words[0].text.startswith("1 ")
    assert sum(len(one.text) for one in words) == MAX_READ


def test_of_a_short_thread_everything_is_read_and_secrets_are_left_out() -> None:
    words = _written([said(1, "It fails"), said(2, ""), said(3, "password: hunter2sample")], "U0MAYA")
    assert [one.message for one in words] == ["1.000000", "2.000000", "3.000000"]
    assert words[0].text == "It fails"
    assert "hunter2sample" not in words[2].text


def test_of_a_card_number_at_the_end_of_what_is_read_of_a_thread_no_part_is_kept() -> None:
    words = _written([said(1, "x" * (MAX_READ - 16)), said(2, "card 4111 1111 1111 1111")], "U0MAYA")
    assert "4111" not in words[1].text


class Thread(FakePoster):
    """A Slack with one thread in it."""

    async def thread(self, channel: str, ts: str, limit: int = 100) -> list[Said]:  # noqa: ARG002
        text = "XERO11 Sync Error: The connection to Xero has expired. I tried on 3/11/2025 at 4pm."
        return [said(1_764_000_000, text)]

    async def permalink(self, channel: str, ts: str) -> str:  # noqa: ARG002
        return "https://example.com/p1"


class Deleted(FakePoster):
    """A Slack with one thread whose beginning was deleted; `left` is what people wrote below."""

    def __init__(self, *left: str) -> None:
        super().__init__()
        self._left = left

    async def thread(self, channel: str, ts: str, limit: int = 100) -> list[Said]:  # noqa: ARG002
        gone = {"ts": ts, "user": "USLACKBOT", "subtype": "tombstone", "text": "This message was deleted."}
        return [Said(ts, "USLACKBOT", gone), *(said(number, text) for number, text in enumerate(self._left, 10))]


@pytest.mark.parametrize(
    ("left", "kept"),
    [
        ([], ""),
        (["same here", "👍", "", "a", "help please"], ""),
        (["it is in Unleashed"], "it is in Unleashed"),
        (["The tracking category is gone, help please!"], "The tracking category is gone, help please"),
    ],
)
async def test_of_what_the_bot_has_kept_nothing_is_read_that_was_deleted_since(
    mind: Mind, tmp_path: Path, clock: FakeClock, left: list[str], kept: str
) -> None:
    async with bench(mind, sqlite_in(tmp_path), clock) as rig:
        table = Desk(mind.knowledge, mind.matcher, RENDERER, rig.store)
        conversation = await rig.store.conversations.start(
            team="T0HOME", channel="C0HELP", thread_ts="1.000000", asker="U0MAYA",
            text="The tracking category is gone, help please\nit is in Unleashed",
        )  # fmt: skip
        reader = Reader(table, rig.store, Deleted(*left), lambda: Extractor(mind.knowledge))
        assert (await reader.read(conversation, "C0HELP", "1.000000", "U0OMAR")).kept == kept


class Watched(Extractor):
    """An extractor that notes in which threads of this process it works, and what it finds."""

    threads: list[threading.Thread]
    found: Extraction

    def extract_all(self, *texts: Any, **more: Any) -> Extraction:
        self.threads = [threading.current_thread()]
        self.found = super().extract_all(*texts, **more)
        return self.found


async def watched_form(mind: Mind, folder: Path, clock: FakeClock, **about_anna: Any) -> Watched:
    """Anna has a form filled in from a thread."""
    extractor = Watched(mind.knowledge)
    async with bench(mind, sqlite_in(folder), clock) as rig, http_client() as http:
        rig.people["UANNA"] = replace(rig.people["UANNA"], **about_anna)
        table = Desk(mind.knowledge, mind.matcher, RENDERER, rig.store)
        escalator = Escalator(
            desk=table, operator=rig.operator, rules=lambda: rig.ruling.rules, integrations=Integrations({}),
            xero=lambda: XeroStatus(http, clock, "http://127.0.0.1:9"), store=rig.store, poster=Thread(),
            renderer=RENDERER, wording=WORDING, extractor=lambda: extractor, sinks=lambda _: (),
            remind_after=lambda: 1.0, clock=clock,
        )  # fmt: skip
        await escalator.form(Source(channel="C0HELP", thread="1.000000"), rig.by("UANNA"))
    return extractor


async def test_a_thread_is_read_beside_everybody_else(mind: Mind, tmp_path: Path, clock: FakeClock) -> None:
    extractor = await watched_form(mind, tmp_path, clock)
    assert extractor.threads
    assert threading.current_thread() not in extractor.threads


@pytest.mark.parametrize(
    ("zone", "locale", "day"),
    [
        ("America/New_York", "en-US", (3, 11)),
        ("America/New_York", "en-GB", (11, 3)),
        ("America/Sao_Paulo", "en-US", (11, 3)),  # which Slack says of everybody who never chose a language
        ("America/Toronto", "en-CA", (3, 11)),
    ],
)
async def test_a_form_reads_a_date_as_the_extraction_on_the_command_line_does(  # noqa: PLR0917 - three fixtures
    mind: Mind, tmp_path: Path, clock: FakeClock, zone: str, locale: str, day: tuple[int, int]
) -> None:
    found = (await watched_form(mind, tmp_path, clock, tz=zone, locale=locale)).found.attempted_at
    assert found is not None
    assert (found.value.month, found.value.day) == day


@pytest.mark.parametrize(
    ("assignee", "resolved_by", "called"),
    [("UBEN", "UANNA", "UBEN"), (None, "UANNA", "UANNA"), (None, "U0SAMPLE", None), (None, None, None)],
)
def test_who_is_called_back_to_a_ticket_is_an_agent_and_not_who_has_the_problem(
    assignee: str | None, resolved_by: str | None, called: str | None
) -> None:
    ticket = TICKET.model_copy(update={"reporters": (reporter(),), "assignee": assignee, "resolved_by": resolved_by})
    assert _last_agent(ticket) == called
