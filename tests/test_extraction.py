"""What a message holds for a ticket: how often it is right, where it comes from, and what is never invented."""

from __future__ import annotations

import datetime as dt
import difflib
import html
import json
import time
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.extracting.extraction import Extraction, Extractor
from bot.extracting.found import Found, Words
from bot.extracting.view import MAX_CHARACTERS, view
from bot.knowledge import loading

ROOT = Path(__file__).resolve().parent.parent
SYDNEY = ZoneInfo("Australia/Sydney")
NOON = dt.datetime(2026, 11, 18, 12, 0, tzinfo=SYDNEY)
FIELDS = ("report_id", "report_name", "attempted_at", "organization", "error_text")


@cache
def extractor() -> Extractor:
    return Extractor(loading.load(ROOT / "knowledge"))


@cache
def cases() -> tuple[dict[str, Any], ...]:
    """Labelled messages; all of them are sample data."""
    files = sorted((ROOT / "tests" / "cases" / "extraction").glob("*.jsonl"))
    return tuple(json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines())


def read(text: str, posted_at: dt.datetime = NOON, zone: ZoneInfo = SYDNEY) -> Extraction:
    return extractor().extract(text, posted_at=posted_at, zone=zone)


def details(extraction: Extraction) -> Iterator[tuple[str, Found[Any]]]:
    for field in FIELDS:
        found = getattr(extraction, field)
        if found is not None:
            yield field, found


def value(found: Found[Any] | None) -> str | None:
    if found is None:
        return None
    return found.value.isoformat() if isinstance(found.value, dt.date) else str(found.value)


def same(field: str, want: str | None, got: str | None) -> bool:
    """Whether a detail is right: a time to five minutes, an error text nearly word for word, all else as written."""
    if want is None or got is None:
        return want == got
    if field == "attempted_at":
        if 10 in (len(want), len(got)):
            return want == got
        return abs(dt.datetime.fromisoformat(want) - dt.datetime.fromisoformat(got)) <= dt.timedelta(minutes=5)
    a, b = (" ".join(html.unescape(text).casefold().split()) for text in (want, got))
    return a == b or (field == "error_text" and difflib.SequenceMatcher(None, a, b, autojunk=False).ratio() >= 0.85)


# ------------------------------------------------------------------------------------------------------- how often


def test_every_detail_is_right_in_at_least_95_of_100_messages_and_none_is_invented() -> None:
    wrong: Counter[str] = Counter()
    invented: Counter[str] = Counter()
    for case in cases():
        zone = ZoneInfo(case["tz"])
        posted_at = dt.datetime.fromisoformat(case["posted_at"])
        found = extractor().extract(case["text"], posted_at=posted_at, zone=zone, locale=case.get("locale"))
        for field in FIELDS:
            want, got = case["expect"][field], value(getattr(found, field))
            wrong[field] += not same(field, want, got)
            invented[field] += want is None and got is not None
    assert len(cases()) >= 1100
    assert {field: n for field, n in wrong.items() if n > 0.05 * len(cases())} == {}
    assert {field: n for field, n in invented.items() if n > 1} == {}


# -------------------------------------------------------------------------------------------------------- evidence


def test_every_detail_says_the_very_words_it_was_taken_from() -> None:
    for case in cases():
        for field, found in details(read(case["text"])):
            assert case["text"][found.start : found.end] == found.said, field
            assert found.said.strip() == found.said, field


def test_words_are_traced_through_the_markup_of_slack() -> None:
    text = "<@U07> *Report ID:* <https://app.example/r/70112233|70112233> &gt; `Failed to renew token` at 11:30 :cry:"
    found = read(text)
    assert [value(found.report_id), value(found.error_text)] == ["70112233", "Failed to renew token"]
    for _, detail in details(found):
        assert text[detail.start : detail.end] == detail.said


def test_words_are_also_kept_as_their_reader_saw_them() -> None:
    address = "<mailto:x@y.example|x@y.example>"
    text = f'Report "Travel &amp; Meals" on 3 March at <https://x.example|*4pm*>: Duplicate contact: {address}'
    found = read(text)
    shown = {name: detail.shown for name, detail in details(found)}
    assert shown["report_name"] == "Travel & Meals"
    assert shown["error_text"] == "Duplicate contact: x@y.example"
    assert not any(sign in words for words in shown.values() for sign in ("&amp;", "<", "|"))


def test_an_error_on_quoted_lines_is_given_without_the_marks_and_traced_with_them() -> None:
    text = "&gt; Account code or ID\n&gt; must be specified"
    found = read(text).error_text
    assert found is not None
    assert found.value == "Account code or ID\nmust be specified"
    assert found.said == "Account code or ID\n&gt; must be specified"


def test_all_attempts_are_kept_and_the_last_counts() -> None:
    found = read("Tried at 8am, 9am and 10:30am today, always XERO01")
    assert [value(attempt) for attempt in found.several] == [
        f"2026-11-18T{t}:00+11:00" for t in ("08:00", "09:00", "10:30")
    ]
    assert found.attempted_at == found.several[-1]


def test_records_are_told_apart_from_reports_and_customers() -> None:
    found = read("Report 68123456, invoice INV-0042 and SO-00012345 of customer 40021 fail")
    kinds = {reference.number.value: reference.kind for reference in found.records}
    assert kinds == {"68123456": "report", "INV-0042": "invoice", "SO-00012345": "order", "40021": "contact"}
    assert value(found.report_id) == "68123456"


# ------------------------------------------------------------------------------------------------ nothing is invented


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   \n ",
        "Anyone for lunch at 1?",
        "Call me on 0491 570 156 or (212) 555-0188 about $1,650.00",
        "ABN 51 824 753 556, matter 20260118, client no 7002, build 26.4.1",
        "We're open 9am to 5pm, the BAS is due 25 November",
        "Loving the new dashboard! Invoice sync works now.",
        "你好 谢谢",
        "\x00\x01\ufffe binary \udcff",
    ],
)
def test_what_is_not_there_is_not_found(text: str) -> None:
    assert list(details(read(text))) == []


def test_the_lock_date_in_an_error_is_no_attempt() -> None:
    found = read("PO-00007719: The document date cannot be before the period lock date, currently set at 30-Jun-2026")
    assert found.attempted_at is None
    assert value(found.error_text) == (
        "The document date cannot be before the period lock date, currently set at 30-Jun-2026"
    )


@pytest.mark.parametrize("behind", ["", ". Can anybody help?", " on SO-00021002 since this morning", ", and now?"])
@pytest.mark.parametrize("date", ["30 Jun 2026", "31 March 2025", "30th of June 2026", "June 30, 2026", "30/06/2026"])
def test_the_date_at_the_end_of_an_error_is_whole_in_it(date: str, behind: str) -> None:
    error = f"The document date cannot be before the end of year lock date, currently set at {date}"
    assert (value(read(error + behind).error_text) or "").removesuffix(".") == error


@pytest.mark.parametrize(
    "name",
    [
        "Dr. Bob Smith",
        "J. R. Smith",
        "Sample Pty. Ltd.",
        "St. Mary's No. 2 School Inc.",
        "Sample Foods Limited.",
        "Samples!",
        "Samples (Who?)",
    ],
)
def test_a_name_with_a_full_stop_in_it_is_whole_in_an_error(name: str) -> None:
    error = f"The contact name {name} is already assigned to another contact."
    assert value(read(f"it says {error} any ideas?").error_text) == error
    told = "We changed the contact name. Bob is already assigned to another contact."
    assert value(read(told).error_text) == "is already assigned to another contact."


def test_a_value_in_quotation_marks_at_the_end_of_an_error_is_whole_in_it() -> None:
    for error in (
        'The document date cannot be before the period lock date, currently set at "30 Jun 2026"',
        'Duplicate contact: "jo@example.com"',
    ):
        assert (value(read(f"{error}. What now?").error_text) or "").removesuffix(".") == error


def test_an_account_code_in_an_error_is_no_record() -> None:
    assert read("Account Code 214 is not a valid Code for this document").report_id is None


def test_a_record_in_an_error_counts_when_there_is_no_other() -> None:
    error = (
        "Export of SO-00021002 to Xero Invoices API failed - Details: [TaxCode S15] is not mapped to an accounting tax."
    )
    assert value(read(error).report_id) == "SO-00021002"
    assert value(read(f"SO-00021003\n{error}").report_id) == "SO-00021003"


def test_what_went_well_is_not_what_failed() -> None:
    found = read("SO-00018820 went through fine this morning. SO-00018821 did not, retried at 11.05am: XERO01")
    assert value(found.report_id) == "SO-00018821"
    assert value(found.attempted_at) == "2026-11-18T11:05:00+11:00"


@pytest.mark.parametrize(
    "text",
    [
        "Invoice INV-12 failed, INV-13 went through",
        "INV-12 failed and INV-13 worked",
        "INV-12 failed, INV-13 and INV-14 are fine",
        "INV-13 went through and INV-12 failed",
        "INV-12 won't go over, everything else is fine",
        "INV-12 was rejected, the customer is fine in Xero",
        "Export of INV-12 failed, the other report R00BBB111222 worked",
    ],
)
def test_what_failed_is_not_lost_behind_or_before_what_went_well(text: str) -> None:
    assert value(read(text).report_id) == "INV-12"


def test_what_failed_and_went_through_later_is_not_what_failed() -> None:
    for text in ("INV-12 failed twice, then it went through", "INV-12 failed and worked later"):
        assert read(text).report_id is None, text


def test_the_product_is_not_the_organization() -> None:
    for text in ("our company is Xero", "sync for Expensify Classic failed", "Organization: MemberPulse"):
        assert read(f"{text}. XERO01").organization is None, text


@pytest.mark.parametrize(
    "nothing", ["N/A", "n.a.", "none", "Unknown", "-", "?", "TBC", "not sure", "don't know", "see below", "(none)"]
)
def test_a_field_of_a_form_that_says_nothing_gives_nothing(nothing: str) -> None:
    form = f"Organisation: {nothing}\nReport name: {nothing}\nReport ID: {nothing}"
    for text in (form, f"Error: {nothing}"):
        assert list(details(read(text))) == [], text
    found = read(f"{form}\nAcme Pty Ltd here, report called May travel")
    assert [value(found.organization), value(found.report_name)] == ["Acme Pty Ltd", "May travel"]


def test_a_name_that_only_begins_like_nothing_is_a_name() -> None:
    found = read("Organisation: Unknown Pleasures Ltd\nReport name: Nil return")
    assert [value(found.organization), value(found.report_name)] == ["Unknown Pleasures Ltd", "Nil return"]


def test_a_customer_is_not_the_organization() -> None:
    assert read("Invoice INV-0042 for Bluegum Nursery Ltd fails: XERO01").organization is None
    assert read("The supplier is Kauri Joinery Ltd. XERO01").organization is None


def test_a_team_that_is_greeted_is_no_organization() -> None:
    assert read("Hi team, Karl from accounts. XERO01").organization is None
    assert value(read("Hi, Joanne from Catskill Hospital. XERO01").organization) == "Catskill Hospital"


def test_the_times_in_a_forwarded_mail_are_meant_from_when_it_was_sent() -> None:
    mail = "From: Jo\nSent: 16 November 2026 20:02\n\nAt 7.30 tonight I got XERO01"
    assert value(read(mail).attempted_at) == "2026-11-16T19:30:00+11:00"
    reply = "On Mon, Nov 16, 2026 at 6:10 PM Lou wrote:\n> just tried report 71350123 and got XERO01"
    assert value(read(reply).attempted_at) == "2026-11-16T18:10:00+11:00"
    later = "From: Jo\nSent: 19 November 2026 20:02\n\nI tried an hour ago: XERO01"
    assert value(read(later).attempted_at) == "2026-11-18T11:00:00+11:00"


def test_a_word_speaks_of_the_time_in_its_own_clause_and_of_no_other() -> None:
    found = read("meeting with the partner at 3pm so quick please: bill 6678, 11:50am, XERO01")
    assert value(found.attempted_at) == "2026-11-18T11:50:00+11:00"
    assert read("XERO01, we have a meeting at 11:50am").attempted_at is None


def test_times_that_are_listed_behind_an_attempt_are_attempts() -> None:
    found = read("Tried: 17 Nov, 5pm; 18 Nov, 9am; 18 Nov, 11.40am. XERO01")
    assert value(found.attempted_at) == "2026-11-18T11:40:00+11:00"


@pytest.mark.parametrize(("minutes", "taken"), [(4, True), (6, False), (50, False)])
def test_a_time_that_is_still_to_come_is_no_attempt_unless_a_clock_is_wrong(minutes: int, taken: bool) -> None:
    said = NOON + dt.timedelta(minutes=minutes)
    found = read(f"XERO11 failed at {said:%H:%M} today").attempted_at
    assert (found is not None and found.value == said) is taken


@pytest.mark.parametrize(
    "text",
    [
        "SO-00012345 went all wonky at 11:50am. XERO01",
        "PO-00012345 (arrived 3 November) 11:50am, XERO01",
        "11:50am: XERO01 on SO-00012345. The fair ran 11 to 15 November.",
        "Team Lunch Supplies order SO-00012345 was thrown back 10 min ago: XERO01",
        "At 11:50 I approved bill 8814 and got XERO01",
        "My clerk swears it was 11:50am when bill 8814 would not go. XERO01",
        "Getting XERO01 since 11:50 this morning",
        "All good until 11:50, then every bill said XERO01",
        "Jo rang about bill 8814 at 11:55. It had bounced at 11:50 with XERO01",
        "SO-00012345 did the same at 11:50 as it did on Monday: XERO01",
        "SO-00012345 was approved on 12 November and exported at 11:50am, XERO01",
        "SO-00012345 submitted 12 November, pushed to Xero at 11:50, XERO01",
        "SO-00012345, invoice date: 2 Nov, tried at 11:50: XERO01",
    ],
)
def test_a_time_of_day_is_the_attempt_unless_a_word_beside_it_says_otherwise(text: str) -> None:
    assert value(read(text).attempted_at) == "2026-11-18T11:50:00+11:00"


@pytest.mark.parametrize(
    "text",
    [
        "SO-00012345 was completed on 12 November and keeps failing. XERO01",
        "XERO01 on SO-00012345. Stock came in on 12 November.",
        "XERO01 on SO-00012345. The supplier says it left the port on 12 November.",
        "Bill 8814 fails with XERO01. The hearing itself was on Monday.",
        "The Monday payout shows XERO01",
        "SO-00012345 gets XERO01. Their event is on Saturday at 10am.",
        "SO-00012345: the receipts are dated 2 April, 9 April and 16 April. XERO01",
        "SO-00012345 was built on 6 November. XERO01",
        "The payout from 12 November shows XERO01",
        "XERO01 again. I created it on 3 November, my manager approved it on 10 November at 2pm.",
        "Nothing has synced since 9am. XERO01",
        "The export of SO-00012345 failed on the 32nd at 8am. XERO01",
    ],
)
def test_a_day_or_a_time_of_something_else_is_no_attempt(text: str) -> None:
    assert read(text).attempted_at is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Monday Coffee Roasters here. SO-00012345 bounced at 11:50: XERO01", "Monday Coffee Roasters"),
        ("Midnight Books Ltd: at 11:50 today bill 8814 got XERO01", "Midnight Books Ltd"),
        ("Ticket for Friday Street Media: bill 8814, 11:50am, XERO01", "Friday Street Media"),
        ("Early Lunch Physio's report 70112233 was refused at 11:50am. XERO01", "Early Lunch Physio"),
        ("At 11:50 bill 8814 got XERO01. Firm's name is Quandong Legal.", "Quandong Legal"),
    ],
)
def test_a_name_with_a_time_in_it_is_a_name_and_no_time(text: str, name: str) -> None:
    found = read(text)
    assert (value(found.organization), value(found.attempted_at)) == (name, "2026-11-18T11:50:00+11:00")


def test_a_title_beside_the_error_of_a_report_is_its_name() -> None:
    for text in (
        'Got XERO01 on "Napier trade show" today',
        '"Napier trade show" declined, XERO01',
        "Name: Napier trade show\nXERO01",
    ):
        assert value(read(text).report_name) == "Napier trade show", text
    for text in (
        'pressed "Sync everything" and got XERO01',
        'customer "Napier trade show" is not there: XERO01',
        '{"level":"warn","msg":"XERO01"}',
    ):
        assert read(text).report_name is None, text


@pytest.mark.parametrize("number", ["R00Ab12CdEf34", "INV-2201", "6f1d0a52-9a3c-4f0e-8b56-0c7c3a9be111"])
def test_the_number_of_a_record_is_not_its_name_as_well(number: str) -> None:
    for text in (f'my report "{number}" failed', f"report called {number} failed", f'{{"report": "{number}"}}'):
        found = read(text)
        assert [value(found.report_id), found.report_name] == [number, None], text
    assert value(read(f'"{number}" failed, the report is called "May travel"').report_name) == "May travel"


@pytest.mark.parametrize("name", ["Q3-2026", "FY-2026", "EXP-Oct-2026"])
def test_a_name_that_holds_a_year_is_a_name(name: str) -> None:
    assert value(read(f'my report "{name}" failed').report_name) == name


@pytest.mark.parametrize(
    "param",
    [
        "%7B%22pageReportID%22:%2244556677%22%7D",
        "%7B%22pageReportID%22%3A44556677%2C%22keepCollection%22%3Atrue%7D",
        "%7B%22accountID%22%3A%22998877%22%2C%22reportID%22%3A%2244556677%22%7D",
        "%7B%22reportID%22%3A%2244556677%22%2C%22accountID%22%3A%22998877%22%7D",
    ],
)
def test_the_number_of_a_report_is_found_in_the_encoded_json_of_an_address(param: str) -> None:
    address = f"https://www.expensify.com/report?param={param}"
    for text in (f"{address} fails with XERO01", f"<{address}|my report> fails with XERO01"):
        assert value(read(text).report_id) == "44556677", text


def test_the_id_of_an_invoice_is_found_in_the_address_of_its_page_in_xero() -> None:
    number = "3f2a9f1e-4b6c-4d1a-9b1a-1c2d3e4f5a6b"
    for page in ("invoicing/edit", "invoicing/view"):
        text = f"https://go.xero.com/app/!abc12/{page}/{number} fails with XERO11"
        assert value(read(text).report_id) == number, text


def test_a_number_of_something_else_is_no_record() -> None:
    for text in ("XERO01, my payroll number is 77102", "XERO01, locker no. 40117"):
        assert read(text).report_id is None, text
    assert value(read("XERO01 on purchase invoice no. 9917-C").report_id) == "9917-C"
    assert value(read("The bill I'm on about is 10228. XERO01").report_id) == "10228"


def test_what_was_fine_and_failed_later_is_what_failed() -> None:
    assert value(read("Report 70112233 was fine on Monday, failed today. XERO01").report_id) == "70112233"
    both = "SO-00012345 and SO-00012346 were completed, only SO-00012346 failed: XERO01"
    assert value(read(both).report_id) == "SO-00012346"


def test_a_list_between_slashes_is_a_list_of_fields() -> None:
    found = read("Club: Newtown Dance / Error: Tax rate mismatch / Invoice: INV-1190 / When: 10:45am / Due: 17 Nov")
    assert {field: value(detail) for field, detail in details(found)} == {
        "report_id": "INV-1190",
        "attempted_at": "2026-11-18T10:45:00+11:00",
        "organization": "Newtown Dance",
        "error_text": "Tax rate mismatch",
    }


# ---------------------------------------------------------------------------------------------------- conversations


def test_a_conversation_gives_the_last_attempt_and_the_first_of_everything_else() -> None:
    found = extractor().extract_all(
        [
            Words('XERO01 on report 70112233 "Client lunches" at 9am', NOON, "1.1"),
            Words("still the same, tried again at 11:45. We are Pinegrove Dental Ltd", NOON, "2.2"),
            Words("thanks!", NOON, "3.3"),
        ],
        zone=SYDNEY,
    )
    assert {field: (value(detail), detail.message) for field, detail in details(found)} == {
        "report_id": ("70112233", "1.1"),
        "report_name": ("Client lunches", "1.1"),
        "attempted_at": ("2026-11-18T11:45:00+11:00", "2.2"),
        "organization": ("Pinegrove Dental Ltd", "2.2"),
        "error_text": ("XERO01", "1.1"),
    }
    assert [(value(attempt), attempt.message) for attempt in found.several] == [
        ("2026-11-18T09:00:00+11:00", "1.1"),
        ("2026-11-18T11:45:00+11:00", "2.2"),
    ]


def test_what_a_person_says_of_themselves_comes_before_what_others_say() -> None:
    texts = (
        Words("XERO01 on report 70112233 at 9am. We are Pinegrove Dental Ltd", NOON, "1.1", own=False),
        Words("same for us, report 70112244 at 8:30", NOON, "2.2"),
        Words("it failed again at 11:45", NOON, "3.3", own=False),
    )
    found = extractor().extract_all(texts, zone=SYDNEY)
    assert {field: value(detail) for field, detail in details(found)} == {
        "report_id": "70112244",
        "attempted_at": "2026-11-18T08:30:00+11:00",
        "organization": "Pinegrove Dental Ltd",
        "error_text": "XERO01",
    }
    assert [one.number.value for one in found.records] == ["70112244"]


def test_each_time_is_meant_in_the_zone_of_whoever_wrote_it() -> None:
    new_york = ZoneInfo("America/New_York")
    texts = (
        Words("XERO01 on 11/3 at 4pm", NOON, "1.1", zone=new_york, locale="en-US"),
        Words("XERO01 on 11/3 at 4pm", NOON, "2.2"),
    )
    found = extractor().extract_all(texts, zone=SYDNEY, locale="en-AU")
    assert [value(attempt) for attempt in found.several] == ["2026-11-03T16:00:00-05:00", "2026-03-11T16:00:00+11:00"]


def test_an_error_that_is_pasted_in_full_later_counts_in_full() -> None:
    whole = "XERO01 Error: Unable to complete action to Xero."
    texts = ["we get XERO01", f"the log says: {whole}", "Failed to renew token"]
    found = extractor().extract_all([Words(text, NOON, str(n)) for n, text in enumerate(texts)], zone=SYDNEY)
    assert found.error_text is not None
    assert (found.error_text.value, found.error_text.message) == (whole, "1")


def test_a_record_that_is_named_again_is_kept_once_with_its_first_words() -> None:
    found = extractor().extract_all(
        [Words("report 70112233 fails", NOON, "1.1"), Words("yes, report 70112233", NOON, "2.2")], zone=SYDNEY
    )
    assert [(r.number.value, r.number.message) for r in found.records] == [("70112233", "1.1")]


def test_a_conversation_without_words_gives_nothing() -> None:
    assert extractor().extract_all([], zone=SYDNEY) == Extraction()


# ------------------------------------------------------------------------------------------------------ hostile input

LINE = "2026-11-17 22:14:09,511 ERROR [PO-00007001] Response status code does not indicate success: 500.\n"


@pytest.mark.parametrize(
    "piece",
    [
        *(
            "a",
            " ",
            '"',
            "' ",
            "1 ",
            "<",
            "\n",
            "(",
            "*a",
            "A-1-",
            "&amp;",
            "&gt; ",
            "says, A ",
            "Error: ",
            "at ",
            "#1234 ",
        ),
        *(
            "14/11/2026 ",
            "5 minutes ago ",
            "SO-00012345 ",
            "report id: ",
            "for Aa Bb ",
            "From: a\nTo: b\n",
            "İ😀",
            LINE,
        ),
        *("/ab/12 ", "on a wrote:\n", "8 Dec, 1715 ", "report 1 (Aa ", "R00aaaaa / Aa ", "tried 9:05, ", "Aa is "),
        *("| a | b |\n", "https://a.example/c/", "the document date cannot ", "_a_ ", "mon "),
    ],
)
def test_a_million_signs_take_no_longer_than_what_is_read_of_them(piece: str) -> None:
    text = piece * (1_000_000 // len(piece))
    extractor()
    before = time.process_time()
    read(text)
    assert time.process_time() - before < 1  # a hundredth of it is usual; what grows with the square takes minutes


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "I already reconnected and it still fails: XERO11 Sync Error: The connection to Xero has expired.",
            ["I already reconnected and it still fails …"],
        ),
        ("Reconnected Xero twice, no change. XERO11 on every export", ["Reconnected Xero twice, no change"]),
        ("<@U0BOT> we've tried logging out, nope. XERO11", ["we've tried logging out, nope"]),
        (
            "XERO01. Already synced the workspace and retried the export of “March travel”. Any idea?",
            ["Already synced the workspace and retried the export of “March travel”"],
        ),
        ("Our admin restored account 4110 last week, so that can't be it; same", [
            "Our admin restored account 4110 last week, so that can't be it"
        ]),
        ("XERO11!!! I did not reconnect yet because I am not the admin - should I?", [
            "I did not reconnect yet because I am not the admin"
        ]),
        ("After resetting the connection it says “OAuth token expired”", [
            "After resetting the connection it says “OAuth token expired”"
        ]),
        ("I have not changed anything. I re-mapped the account and exported again.", [
            "I have not changed anything", "I re-mapped the account and exported again",
        ]),
        ("I've reconnected already, any idea what else it could be? XERO11", [
            "I've reconnected already, any idea what else it could be"
        ]),
        (
            "XERO01 when exporting. I already tried to log out and in. We cleared the cache, too.",
            ["I already tried to log out and in", "We cleared the cache, too"],
        ),
        ("Already tried to sign out and back in, XERO11", ["Already tried to sign out and back in, XERO11"]),
        ("we tried to disconnect Xero and use another browser; XERO11", [
            "we tried to disconnect Xero and use another browser"
        ]),
        ("did all the steps, cleared my cookies too\nXERO11 again", ["did all the steps, cleared my cookies too"]),
        ("XERO11. I deleted the dup in xero but no luck", ["I deleted the dup in xero but no luck"]),
        ("We merged the two contacts already, no luck. XERO11", ["We merged the two contacts already, no luck"]),
        ("XERO01. We set the rate to Sales already, same error", ["We set the rate to Sales already, same error"]),
        ("changed the name in Xero, still no. XERO11", ["changed the name in Xero, still no"]),
        ("XERO11. My colleague archived both, that did not help", ["My colleague archived both, that did not help"]),
        ("Dave logged out and in again. XERO11", ["Dave logged out and in again"]),
        (
            'XERO11 Sync Error: "The connection to Xero has expired." I already looked twice and re-exported',
            ["I already looked twice and re-exported"],
        ),
    ],
)  # fmt: skip
def test_what_was_done_already_is_quoted_in_the_words_of_whoever_said_so(text: str, told: list[str]) -> None:
    assert [one.value for one in read(text).tried] == told


@pytest.mark.parametrize(
    "text",
    [
        "XERO11 since this morning",
        "Have you tried reconnecting Xero? XERO11",
        "XERO11. Should I reconnect, or has it been reconnected?",
        "do I need to log out and connect again to get rid of XERO11?",
        "XERO11: it says the workspace needs to be reconnected",
        "I'd wait until we have reconnected. XERO11",
        "please re-export it when they reconnected",
        "I was logged out when XERO11 came up",
        "I tried to export R00A1B2C3 at 9:40, XERO01",
        "I tried it on 3 Nov 2025 at 16:12, XERO01",
        "I tried to log in and got XERO11",
        "we tried to delete an invoice and got XERO01",
        "we had a password reset on Monday, XERO11 now",
        "Failed to renew token, the app was refreshed, it failed again",
        "The token was refreshed at 10:00 and the job exported 3 invoices again",
        "Unleashed tried three times, then gave up: 500",
        "XERO11. We exported it, same error",
        "I created an invoice and it still doesn't sync, XERO11",
        "The connection was changed and still fails: XERO11",
        "If we merged the two contacts, would it still fail? XERO11",
        "Failed payments, still no answer. XERO11",
    ],
)
def test_what_nobody_says_that_they_did_is_not_quoted(text: str) -> None:
    assert read(text).tried == ()


@pytest.mark.parametrize(
    ("text", "error"),
    [
        (
            "contacts not syncing from memberpulse, sync log says Duplicate contact: jane.doe@acme.example",
            "Duplicate contact: jane.doe@acme.example",
        ),
        ("the contacts are not syncing and it says: Duplicate contact: Sample", "Duplicate contact: Sample"),
        ("contacts not syncing from memberpulse", "contacts not syncing"),
    ],
)
def test_what_a_system_says_is_the_error_and_not_how_somebody_names_their_problem(text: str, error: str) -> None:
    found = read(text).error_text
    assert found is not None
    assert found.value == error


def test_what_was_done_is_quoted_from_all_messages_each_with_its_own() -> None:
    texts = [Words("XERO11. I reconnected.", NOON, "1.0"), Words("Tried incognito, too.", NOON, "2.0")]
    found = extractor().extract_all(texts, zone=SYDNEY)
    assert [(one.value, one.message) for one in found.tried] == [
        ("I reconnected", "1.0"), ("Tried incognito, too", "2.0"),
    ]  # fmt: skip


def test_evidence_of_what_was_done_is_in_the_text() -> None:
    text = "“XERO11” — <@U1> I've  *reconnected* twice.\nTried again, no"
    for one in read(text).tried:
        assert text[one.start : one.end] == one.said
    assert [one.said for one in read(text).tried] == ["I've  *reconnected* twice", "Tried again, no"]


def test_of_a_long_log_the_beginning_and_the_end_are_read() -> None:
    text = "report 70112233\n" + "x" * MAX_CHARACTERS + '\nerror: "Failed to renew token"'
    found = read(text)
    assert [value(found.report_id), value(found.error_text)] == ["70112233", "Failed to renew token"]
    assert found.error_text is not None
    assert text[found.error_text.start : found.error_text.end] == "Failed to renew token"


PIECES = st.sampled_from(
    [
        *(
            "report 70112233",
            "“Q3 dinners”",
            "yesterday 3pm",
            "<@U1>",
            "&lt;",
            "*bold*",
            "```",
            ":cry:",
            "\r\n",
            "\n> ",
            "é",
        ),
        *(
            "Failed to renew token",
            "<https://a.example/report/5512|x>",
            "XERO01 Error:",
            "Lane Ltd here.",
            "🙂",
            "İ",
            "\\n",
        ),
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(PIECES, st.text(max_size=8)), max_size=12).map(" ".join))
def test_no_text_breaks_it_and_evidence_is_always_in_the_text(text: str) -> None:
    found = read(text)
    for _, detail in details(found):
        assert text[detail.start : detail.end] == detail.said
    assert read(text) == found


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(PIECES, st.text(max_size=8)), max_size=12).map("".join))
def test_what_is_shown_and_what_is_plain_are_sign_for_sign_alike(text: str) -> None:
    seen = view(text)
    assert len(seen.shown) == len(seen.plain)
    origins = [seen.origin(n) for n in range(len(seen.shown))]
    assert origins == sorted(origins)
    assert all(0 <= n <= len(text) for n in origins)
