"""Tickets to a webhook that takes an event once."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import AsyncIterator

import jsonschema
import pytest
from pydantic import SecretStr

from bot.sinks.calling import Caller
from bot.sinks.port import Change, Receipt
from bot.sinks.webhook import WebhookSink
from tests.conftest import FakeClock
from tests.loopback_http import HANG, LATE, LOST, PAGE, Receiver, Seen, Trouble, http_client
from tests.sample_tickets import HOSTILE, KEY, MADE_AT, TICKET, ticket_saying
from tests.sink_rig import LONG, WORDING, failure, impatient
from tests.test_sinks_wording import SCHEMA

SECRET = "sample-signing-secret"
RECEIPT = Receipt(KEY, None)


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    async with Receiver() as receiver:
        yield receiver


@pytest.fixture
async def sink(receiver: Receiver, clock: FakeClock) -> AsyncIterator[WebhookSink]:
    async with http_client() as client:
        caller = Caller(client, "the webhook “ops”", (SECRET,), LONG)
        yield WebhookSink("ops", f"{receiver.url}/hook?team=1", SecretStr(SECRET), caller, WORDING, clock)


def verified(seen: Seen, now: float) -> bool:
    """What a receiver does, in its own words: the documentation of the module is all that it knows."""
    timestamp = seen.headers["X-Concierge-Timestamp"]
    expected = hmac.new(SECRET.encode(), timestamp.encode() + b"." + seen.body, hashlib.sha256).hexdigest()
    return abs(now - int(timestamp)) < 300 and hmac.compare_digest(
        f"v1={expected}", seen.headers["X-Concierge-Signature"]
    )


async def test_a_ticket_arrives_as_the_schema_says(sink: WebhookSink, receiver: Receiver) -> None:
    assert await sink.deliver(TICKET, 1) == RECEIPT
    (seen,) = receiver.seen
    assert (seen.method, seen.path, dict(seen.query)) == ("POST", "/hook", {"team": "1"})
    assert seen.headers["Content-Type"] == "application/json"
    assert seen.headers["Idempotency-Key"] == KEY
    jsonschema.validate(seen.json, SCHEMA)
    assert seen.json["ticket"]["label"] == "XC-1042"


async def test_the_signature_is_over_time_and_body(sink: WebhookSink, receiver: Receiver, clock: FakeClock) -> None:
    await sink.deliver(TICKET, 1)
    (seen,) = receiver.seen
    assert verified(seen, clock())
    assert not verified(seen, clock() + 301)
    later = str(int(clock()) + 1)
    assert not verified(Seen("POST", "/", {}, {**seen.headers, "X-Concierge-Timestamp": later}, seen.body), clock())
    assert not verified(Seen("POST", "/", {}, seen.headers, seen.body + b" "), clock())


@pytest.mark.parametrize("status", [200, 201, 202, 204, 299, 409])
async def test_these_statuses_are_a_delivery(sink: WebhookSink, receiver: Receiver, status: int) -> None:
    receiver.troubles.append(Trouble(status))
    assert await sink.deliver(TICKET, 1) == RECEIPT


async def test_a_page_with_status_200_is_a_delivery_because_the_status_is_all_that_counts(
    sink: WebhookSink, receiver: Receiver
) -> None:
    receiver.troubles.append(PAGE)
    assert await sink.deliver(TICKET, 1) == RECEIPT


@pytest.mark.parametrize("trouble", [LOST, LATE, HANG], ids=["answer lost", "timeout after accepting", "hangs"])
async def test_after_a_silence_the_repeat_makes_it_one(sink: WebhookSink, receiver: Receiver, trouble: Trouble) -> None:
    receiver.troubles.append(trouble)
    error = await failure(lambda: impatient(sink).deliver(TICKET, 1))
    assert not error.permanent
    assert await sink.deliver(TICKET, 2) == RECEIPT
    assert list(receiver.taken) == [KEY]


@pytest.mark.parametrize("status", [429, 500, 503])
async def test_a_refusal_that_passes_is_tried_again_after_the_wait(
    sink: WebhookSink, receiver: Receiver, status: int
) -> None:
    receiver.troubles.append(Trouble(status, headers={"Retry-After": "30"}))
    error = await failure(lambda: sink.deliver(TICKET, 1))
    assert (error.permanent, error.retry_after) == (False, 30.0)
    assert await sink.deliver(TICKET, 2) == RECEIPT


async def test_a_permanent_refusal_says_what_the_receiver_said_and_what_to_do(
    sink: WebhookSink, receiver: Receiver
) -> None:
    receiver.troubles.append(Trouble(401, f"signature of {SECRET} does not match"))
    error = await failure(lambda: sink.deliver(TICKET, 1))
    assert error.permanent
    assert str(error) == (
        "The webhook “ops” answered 401 (Unauthorized): “signature of … does not match”. "
        "Look at the receiver's log, and correct url or secret in concierge.yml if they are wrong."
    )


async def test_a_page_with_an_error_is_not_quoted(sink: WebhookSink, receiver: Receiver) -> None:
    receiver.troubles.append(Trouble(502, PAGE.body))
    assert str(await failure(lambda: sink.deliver(TICKET, 1))) == "The webhook “ops” answered 502 (Bad Gateway)."


async def test_a_huge_binary_error_is_cut(sink: WebhookSink, receiver: Receiver) -> None:
    receiver.troubles.append(Trouble(400, "\x00\ufffd<b>" * 25_000))
    assert len(str(await failure(lambda: sink.deliver(TICKET, 1)))) < 400


async def test_a_redirect_is_permanent_and_nothing_is_sent_on(sink: WebhookSink, receiver: Receiver) -> None:
    receiver.troubles.append(Trouble(307, headers={"Location": f"{receiver.url}/elsewhere"}))
    assert (await failure(lambda: sink.deliver(TICKET, 1))).permanent
    assert [seen.path for seen in receiver.seen] == ["/hook"]


async def test_a_change_is_an_event_of_its_own(sink: WebhookSink, receiver: Receiver, clock: FakeClock) -> None:
    await sink.deliver(TICKET, 1)
    change = Change(f"{KEY}:1", "comment", "U0AGENT", MADE_AT, "Looking into it.")
    receiver.troubles.append(LOST)
    await failure(lambda: sink.update(TICKET, change, KEY, 1))
    await sink.update(TICKET, change, KEY, 2)
    assert list(receiver.taken) == [KEY, f"{KEY}:1"]
    assert receiver.taken[f"{KEY}:1"]["event"]["type"] == "ticket.comment"
    assert verified(receiver.seen[-1], clock())


@pytest.mark.parametrize("text", [*HOSTILE, "x" * 100_000])
async def test_whatever_a_ticket_holds_arrives(sink: WebhookSink, receiver: Receiver, text: str) -> None:
    assert await sink.deliver(ticket_saying(text), 1) == RECEIPT
    jsonschema.validate(receiver.taken[KEY], SCHEMA)


async def test_no_secret_is_shown_or_sent(
    sink: WebhookSink, receiver: Receiver, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level("DEBUG", "bot"):
        receiver.troubles.append(Trouble(500, SECRET))
        error = await failure(lambda: sink.deliver(TICKET, 1))
    (seen,) = receiver.seen
    told = json.dumps([str(error), repr(sink), caplog.text, dict(seen.headers), seen.body.decode()])
    assert SECRET not in told
    assert "/hook" not in f"{error!s} {sink!r}"
