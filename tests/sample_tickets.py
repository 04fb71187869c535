"""Sample tickets: a usual one, an empty one, and those that somebody made to break what shows them."""

from __future__ import annotations

from typing import get_args

from bot.tickets import LATEST, Comment, Detail, DetailName, Reporter, Ticket

KEY = "01SAMPLE0TICKET0KEY0000042"
MADE_AT = 1_800_000_000.0

HOSTILE = (
    "<!channel> <@U0SAMPLE> <https://example.org|x>",
    "<script>alert(1)</script><img src=x onerror=alert(1)>",
    '"}], "type": "image", "x": [{"',
    "a\r\nBcc: everyone@example.org\r\n\r\nbody",
    "{{ 7*7 }}{% for x in y %}{{ticket.requester.email}}",
    "\u202eevil\u200f\u2066 a\x00b\x1b[31m \ud800lone",
    ": - # & * ! | > ' \" % @ ` {a: b} [x] ? ,\n- x\n---\n...",
    "javascript:alert(1)",
    "\ufeff\ufffe\uffff\u2028\u0085\x7f",
    '\\" \\u0000 \\',
    "*bold* _it_ `code` ~gone~ h1. {code}{noformat} [~accountid:1]",
    "\U0001f600" * 300,
)


PERMALINK = "https://sample.slack.com/archives/C0HELP/p1"


def reporter(user: str = "U0SAMPLE", *, permalink: str | None = PERMALINK) -> Reporter:
    return Reporter(
        user=user, team="T0HOME", channel="C0HELP", thread="1799999990.000100", permalink=permalink, at=MADE_AT - 10
    )


def comment(number: int, text: str) -> Comment:
    return Comment(id=number, ticket=KEY, user="U0SAMPLE", text=text, at=MADE_AT + number)


TICKET = Ticket(
    key=KEY,
    number=1042,
    state="open",
    product="sample",
    product_name="Sample Product",
    entry="sample/account-unknown",
    entry_title="The account code is not known in Xero",
    score=0.923,
    party="sample-desk",
    party_name="Sample Desk",
    organization="acme",
    organization_id="5f0c2e9a",
    organization_name="Acme Sample Pty Ltd",
    details=(
        Detail(
            name="error_text",
            value="Account code '4110' is not a valid code.\n  at line 2",
            said="Account code '4110'",
            message="1799999990.000100",
        ),
        Detail(name="report_id", value="R00A1B2C3", said="report R00A1B2C3", message="1799999990.000100"),
        Detail(
            name="attempted_at",
            value="2026-11-03T16:12:00-08:00",
            said="Nov 3rd, 4:12 PM PST",
            message="1799999990.000100",
        ),
        Detail(name="comment", value="It is the third time this week."),
    ),
    tried=("Restore the account in Xero.", "Not my error: The connection has expired"),
    conversation="T0HOME:C0HELP:1799999990.000100",
    reporters=(reporter(),),
    assignee=None,
    integration_status={"connected": True, "pending_records": 3, "sync_status": "failed"},
    xero_status={
        "state": "minor",
        "description": "Partially Degraded Service",
        "incidents": [{"name": "Sample incident with bank feeds", "impact": "minor", "url": None}],
        "url": "https://status.xero.com",
        "checked_at": MADE_AT,
    },
    created_at=MADE_AT,
    updated_at=MADE_AT,
)

BARE_TICKET = TICKET.model_copy(
    update={
        "product": None,
        "product_name": None,
        "entry": None,
        "entry_title": None,
        "score": None,
        "party": None,
        "party_name": None,
        "organization": None,
        "organization_id": None,
        "organization_name": None,
        "details": (),
        "tried": (),
        "conversation": None,
        "reporters": (reporter(permalink=None),),
        "integration_status": None,
        "xero_status": {"state": "unknown", "reason": "It did not answer within 2 seconds."},
    }
)


def ticket_saying(text: str, times: int = 1) -> Ticket:
    """A ticket that holds `text` wherever a value of somebody else can stand, `times` of it where a list can."""
    details = [Detail(name=name, value=text, said=text, message=None) for name in get_args(DetailName)]
    known = {"description": text, "state": text, "url": text, "incidents": [{"name": text}] * times}
    return TICKET.model_copy(
        update={
            "product_name": text,
            "entry_title": text,
            "party_name": text,
            "organization": "acme",
            "organization_id": text,
            "organization_name": text,
            "details": tuple(details * times),
            "tried": (text,) * times,
            "reporters": (reporter(permalink=text),) * times,
            "integration_status": {"reason": text, text: text},
            "xero_status": known,
            "comments": tuple(comment(number, text) for number in range(min(times, LATEST))),
        }
    )
