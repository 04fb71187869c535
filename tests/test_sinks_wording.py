"""Tickets in words: what everybody is told, and that no value can be more than a value."""

from __future__ import annotations

import html
import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import TemplateError
from bot.knowledge.loading import data_folder
from bot.models import Party
from bot.sinks.port import Change
from bot.sinks.wording import SIZES, Paper, Wording
from bot.tickets import Detail, Ticket
from tests.loopback_desks import is_document
from tests.sample_tickets import BARE_TICKET, HOSTILE, KEY, MADE_AT, TICKET, comment, reporter, ticket_saying
from tests.sink_rig import WORDING

SCHEMA = json.loads((data_folder("templates") / "tickets" / "webhook.schema.json").read_text(encoding="utf-8"))
CHANGE = Change(f"{KEY}:1", "comment", "U0AGENT", MADE_AT + 60, "Looking into it.")
ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=60)


def paper(ticket: Ticket) -> Paper:
    return WORDING.paper(ticket, SIZES[0])


def said(ticket: Ticket) -> str:
    return WORDING.text("email", paper=paper(ticket))


# ------------------------------------------------------------------------------------------------------ what it says


@pytest.mark.parametrize(
    "line",
    [
        "XC-1042: The account code is not known in Xero",
        "Product: Sample Product",
        "Recognized as: The account code is not known in Xero (sample/account-unknown) (92 % sure)",
        "Meant for: Sample Desk (Sample Product)",
        "Organization: Acme Sample Pty Ltd (id 5f0c2e9a)",
        "Its integration: connected: yes, pending records: 3, sync status: failed",
        "Xero's status: Partially Degraded Service (Sample incident with bank feeds)",
        "    Account code '4110' is not a valid code.",
        "Report ID: R00A1B2C3 (read from “report R00A1B2C3”)",
        "Time of the attempt: 3 Nov 2026, 16:12 (UTC-08:00) (read from “Nov 3rd, 4:12 PM PST”)",
        "Comment: It is the third time this week. (from the form)",
        "  - Not my error: The connection has expired",
        "Reported by: Slack user U0SAMPLE (15 Jan 2027, 07:59 UTC)",
        "    https://sample.slack.com/archives/C0HELP/p1",
    ],
)
def test_a_ticket_tells_everything_with_its_evidence(line: str) -> None:
    assert line in said(TICKET).splitlines()


def test_people_are_named_where_it_is_known_who_they_are() -> None:
    names = {"U0SAMPLE": "Maya Sample", "U0AGENT": "Sol <b>"}
    people = {"names": names, "assignee": "U0AGENT", "reporters": (reporter(), reporter("U0OTHER"))}
    ticket = TICKET.model_copy(update={**people, "comments": (comment(1, "Any news?"),)})
    text = said(ticket)
    assert "Reported by: Maya Sample (Slack user U0SAMPLE) (15 Jan" in text
    assert "Also reported by: Slack user U0OTHER (15 Jan" in text
    assert "Taken by: Sol <b> (Slack user U0AGENT)" in text
    assert "Maya Sample (Slack user U0SAMPLE): Any news?" in text
    assert WORDING.event(ticket, None)["ticket"]["names"] == names


def test_what_is_not_known_is_said_or_left_out() -> None:
    text = said(BARE_TICKET)
    assert "Product: not known" in text
    assert "Recognized as: nothing that the knowledge base describes" in text
    assert "Xero's status: Unknown (It did not answer within 2 seconds.)" in text
    assert not {"Error message", "Details", "Advice so far, and what was tried", "Organization", "None"} & set(
        re.split(r"[:\n]", text)
    )


def test_more_rows_than_there_is_room_for_are_counted() -> None:
    rows = SIZES[-1].rows
    many = ticket_saying("Sample", rows + 2)
    shown = WORDING.paper(many, SIZES[-1])
    hidden = len([one for one in many.details if one.name != "error_text"]) - rows
    assert shown["details"][-1]["value"] == f"{hidden} more details"
    assert shown["tried"][-1] == "And 2 more."
    assert "2 more people" in [fact["value"] for fact in shown["reported"]]


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("2026-11-03", "3 Nov 2026"),
        ("2026-11-03T16:12:00", "3 Nov 2026, 16:12"),
        ("2026-11-03T16:12:00Z", "3 Nov 2026, 16:12 (UTC)"),
        ("2026-11-03T16:12:00+05:30", "3 Nov 2026, 16:12 (UTC+05:30)"),
        ("last Tuesday", "last Tuesday"),
    ],
)
def test_a_moment_is_shown_as_people_write_it(written: str, shown: str) -> None:
    ticket = TICKET.model_copy(update={"details": (Detail(name="attempted_at", value=written),)})
    assert [fact["value"] for fact in paper(ticket)["details"]] == [shown]


def test_the_state_of_the_integration_is_told_with_its_errors_and_with_moments_as_people_write_them() -> None:
    early = {"message": "Duplicate contact"}
    status = {"connected": True, "last_sync": "2026-11-22T17:34:21Z", "errors": [early]}
    told = said(TICKET.model_copy(update={"integration_status": status}))
    assert "Its integration: connected: yes, last sync: 22 Nov 2026, 17:34 (UTC) (Duplicate contact)" in told
    late = {"message": "Fields missing", "timestamp": "2026-11-23T15:05:00Z"}
    told = said(TICKET.model_copy(update={"integration_status": status | {"errors": [early, late]}}))
    assert "(Duplicate contact; Fields missing, 23 Nov 2026, 15:05 (UTC))" in told


def test_the_words_that_a_value_was_read_from_are_not_repeated_where_they_are_the_value() -> None:
    for words, note in (("R00A1B2C3", "from the conversation"), (None, "from the form")):
        ticket = TICKET.model_copy(update={"details": (Detail(name="report_id", value="R00A1B2C3", said=words),)})
        assert [fact["note"] for fact in paper(ticket)["details"]] == [note]


def test_a_ticket_that_arrives_late_brings_the_latest_comments() -> None:
    late = TICKET.model_copy(update={"comments": (comment(1, "We tried it\nwith another order, too."),)})
    assert "Slack user U0SAMPLE: We tried it with another order, too. (15 Jan 2027, 08:00 UTC)" in said(late)
    assert "We tried it with another order, too." in WORDING.html("zendesk", paper=paper(late))
    assert "We tried it with another order, too." in str(WORDING.data("jira", paper=paper(late)))


def test_a_ticket_that_somebody_opened_for_another_says_who_and_whose_it_is() -> None:
    own, others = (TICKET.model_copy(update={"opened_by": one}) for one in ("U0SAMPLE", "U0AGENT"))
    assert "Reported by: Slack user U0SAMPLE" in said(others)
    assert "Opened by: Slack user U0AGENT" in said(others)
    assert "Opened by" not in said(own)
    assert WORDING.event(others, None)["event"]["by"] == "U0AGENT"


def test_text_and_html_say_the_same() -> None:
    page = WORDING.html("email", paper=paper(TICKET))
    for value in ("R00A1B2C3", "Acme Sample Pty Ltd", "92 % sure", "Restore the account in Xero."):
        assert value in page
    assert '<a href="https://sample.slack.com/archives/C0HELP/p1">' in page


def test_everything_fits_a_limit_however_much_there_is() -> None:
    huge = ticket_saying("\U0001f600<&" * 10_000, 60)
    made = WORDING.fitted(huge, lambda one: WORDING.html("zendesk", paper=one), lambda text: len(text) < 10_000)
    assert 500 < len(made) < 10_000
    small = WORDING.fitted(TICKET, lambda one: WORDING.html("zendesk", paper=one), lambda text: len(text) < 10_000)
    assert small == WORDING.html("zendesk", paper=paper(TICKET))


# --------------------------------------------------------------------------------------------------------- hostility


@pytest.mark.parametrize("text", HOSTILE)
def test_no_value_is_markup_in_html(text: str) -> None:
    page = WORDING.html("email", paper=paper(ticket_saying(text, 2)))
    tags = {tag.lower() for tag in re.findall(r"<\s*/?([a-zA-Z][a-zA-Z0-9]*)", page)}
    known = [
        "html",
        "head",
        "meta",
        "title",
        "body",
        "table",
        "tr",
        "td",
        "strong",
        "small",
        "a",
        "h2",
        "h3",
        "pre",
        "ul",
        "li",
        "p",
    ]
    assert tags <= set(known)
    assert all(link.startswith(("https://", "http://")) for link in re.findall(r'href="([^"]*)"', page))
    assert not re.search(r"<[^>]*\son\w+=", page)


@pytest.mark.parametrize("text", HOSTILE)
def test_no_value_makes_a_line_of_its_own_in_text(text: str) -> None:
    usual = {line.partition(":")[0] for line in said(ticket_saying("Sample", 2)).splitlines()}
    hostile = said(ticket_saying(text, 2))
    lines = [line for line in hostile.splitlines() if line and not line.startswith(("    ", "  - "))]
    assert {line.partition(":")[0] for line in lines} - usual <= {"XC-1042"}
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f\u202e\u2066]", hostile)


@pytest.mark.parametrize("text", HOSTILE)
def test_no_value_breaks_a_document_or_an_event(text: str) -> None:
    ticket = ticket_saying(text, 2)
    assert is_document(WORDING.data("jira", paper=paper(ticket)))
    jsonschema.validate(WORDING.event(ticket, CHANGE), SCHEMA)


@settings(max_examples=60, deadline=None)
@given(ANY_TEXT)
def test_any_text_is_only_a_value(text: str) -> None:
    ticket = ticket_saying(text)
    assert is_document(WORDING.data("jira", paper=paper(ticket)))
    jsonschema.validate(WORDING.event(ticket, None), SCHEMA)
    WORDING.text("email", paper=paper(ticket)).encode()
    WORDING.html("email", paper=paper(ticket)).encode()


def test_a_value_is_escaped_and_not_lost() -> None:
    ticket = TICKET.model_copy(update={"organization_name": "<b>Smith & Sons</b>"})
    page = WORDING.html("email", paper=paper(ticket))
    assert "&lt;b&gt;Smith &amp; Sons&lt;/b&gt;" in page
    assert "<b>Smith & Sons</b>" in html.unescape(page)


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "https://",
        "/relative",
        'https://x/"onload=1',
        "https://x y",
        "h" * 9999,
    ],
)
def test_what_is_no_address_on_the_web_gets_no_link(address: str) -> None:
    ticket = TICKET.model_copy(update={"reporters": (reporter(permalink=address),)})
    assert [fact["url"] for fact in paper(ticket)["reported"]] == [None]


# ---------------------------------------------------------------------------------------------------------- webhooks


@pytest.mark.parametrize("ticket", [TICKET, BARE_TICKET], ids=["usual", "bare"])
@pytest.mark.parametrize("change", [None, CHANGE], ids=["new", "changed"])
def test_an_event_is_as_its_schema_says(ticket: Ticket, change: Change | None) -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    jsonschema.validate(WORDING.event(ticket, change), SCHEMA)


def test_the_schema_refuses_what_is_no_event() -> None:
    event = WORDING.event(TICKET, None)
    wrongs: list[dict[str, Any]] = [{**event, "version": 2}, {**event, "extra": 1}, {"event": {}}]
    for wrong in wrongs:
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(wrong, SCHEMA)


def test_an_event_tells_what_happened_and_how_the_ticket_is_now() -> None:
    event = WORDING.event(TICKET.model_copy(update={"state": "taken", "assignee": "U0AGENT"}), CHANGE)
    assert event["event"] == {
        "id": f"{KEY}:1",
        "type": "ticket.comment",
        "at": "2027-01-15T08:01:00Z",
        "by": "U0AGENT",
        "text": "Looking into it.",
    }
    assert (event["ticket"]["state"], event["ticket"]["assignee"]) == ("taken", "U0AGENT")
    assert event["ticket"]["details"][1]["value"] == "R00A1B2C3"


# ---------------------------------------------------------------------------------------------------------- handover

PARTY = Party(name="Sample chat", wants=("error_message", "report", "attempted_at"))


def test_a_message_to_paste_holds_every_detail_that_the_party_wants() -> None:
    text = WORDING.handover(TICKET, PARTY)
    assert "    Account code '4110' is not a valid code.\n      at line 2" in text
    assert "Report name or ID: R00A1B2C3" in text
    assert "Date and time of the attempt: 3 Nov 2026, 16:12 (UTC-08:00)" in text
    assert "  - Restore the account in Xero." in text
    assert "My reference: XC-1042" in text
    assert "please add" not in text


def test_a_message_to_paste_says_what_to_fill_in() -> None:
    text = WORDING.handover(BARE_TICKET, PARTY)
    assert "[please add the full error message]" in text
    assert "Report name or ID: [please add the name or ID of the report]" in text
    assert "Date and time of the attempt: [please add the date and time of the attempt]" in text


def test_a_message_to_paste_asks_for_no_more_than_the_party_wants() -> None:
    text = WORDING.handover(BARE_TICKET, Party(name="Sample chat"))
    assert text.count("please add") == 1  # the error message, without which nobody can help


def test_an_organization_that_nobody_knows_is_asked_for_by_its_name_and_its_id() -> None:
    party = Party.model_validate({"name": "Sample chat", "wants": ["organization_id"]})
    text = WORDING.handover(BARE_TICKET, party)
    assert "Organization: [please add the name of the organization]" in text
    assert "Organization ID: [please add the ID of the organization]" in text


def test_every_detail_that_a_party_may_want_has_its_line() -> None:
    everything = "report attempted_at organization organization_id timestamps contact document account_code tax_code"
    wants = (*everything.split(), "screenshot", "xero_status", "error_message")
    text = WORDING.handover(TICKET, Party.model_validate({"name": "Sample chat", "wants": wants}))
    assert "Organization: Acme Sample Pty Ltd" in text
    assert "Organization ID: 5f0c2e9a" in text
    assert "Xero's API status: Partially Degraded Service" in text
    assert text.count("Date and time of the attempt") == 1
    assert text.count("Organization: ") == 1


@pytest.mark.parametrize("text", HOSTILE)
def test_no_value_makes_a_line_of_its_own_in_a_message_to_paste(text: str) -> None:
    made = WORDING.handover(ticket_saying(text, 2), PARTY)
    lines = [line for line in made.splitlines() if line and not line.startswith(("    ", "  - "))]
    assert {line.split(":")[0] for line in lines} <= {
        "Hi, I need help with this",
        "Full error message",
        "Report name or ID",
        "Date and time of the attempt",
        "So far",
        "My reference",
    }


# --------------------------------------------------------------------------------------------------- wrong templates


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("{{ nobody_gives_this }}", "tickets/jira.data.j2: 'nobody_gives_this' is undefined"),
        ("{% if %}", "tickets/jira.data.j2: Expected an expression, got 'end of statement block'"),
        ("a: [", "tickets/jira.data.j2: what it rendered is not YAML: "),
        ("- a list", "tickets/jira.data.j2 has to render to keys with values."),
    ],
)
def test_a_wrong_template_is_named(tmp_path: Path, content: str, message: str) -> None:
    (tmp_path / "tickets").mkdir()
    (tmp_path / "tickets" / "jira.data.j2").write_text(content, encoding="utf-8")
    with pytest.raises(TemplateError, match=re.escape(message)):
        Wording(tmp_path).data("jira")


def test_a_missing_template_is_named(tmp_path: Path) -> None:
    with pytest.raises(TemplateError, match=r"There is no template email\.txt\.j2 in templates/tickets/\."):
        Wording(tmp_path).text("email")
