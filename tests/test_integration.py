"""The three calls of an integration, against one that keeps to the document, and misbehaves when it is told to."""

from __future__ import annotations

import asyncio
import json
import socket
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any, get_args

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import SecretStr

from bot.errors import ConfigurationError
from bot.integration.client import IntegrationClient, Integrations, Patience
from bot.integration.errors import Facts, IntegrationError, Kind
from bot.integration.syncstatus import Status, read_status, sync_type_of
from bot.sandbox.integration_api import SampleIntegration
from tests.conftest import FakeClock
from tests.loopback_http import http_client

ACME, HEALTHY, FORBIDDEN, LIMITED = "5f0c2e9a", "8b1d47c0", "1b7a9f04", "e94c5b63"
TOKEN = "sandbox-admin-token"
DOCUMENTED = {
    "connected": True,
    "token_expires_at": "2025-01-20T15:00:00Z",
    "last_sync": "2025-01-15T10:30:00Z",
    "sync_status": "healthy",
    "pending_syncs": 0,
    "failed_syncs": 2,
    "errors": [
        {"type": "contact_sync", "message": "Duplicate contact: john@example.com", "timestamp": "2025-01-15T09:15:00Z"}
    ],
}


@dataclass
class Rig:
    """A sample integration, a client that waits by a clock of its own, and the waits."""

    api: SampleIntegration
    http: httpx.AsyncClient
    clock: FakeClock
    naps: list[float] = field(default_factory=list)

    async def sleep(self, seconds: float) -> None:
        self.naps.append(round(seconds, 2))
        self.clock.advance(seconds)

    def client(self, base_url: str | None = None, token: str = TOKEN, **more: Any) -> IntegrationClient:
        options = {"sleep": self.sleep, "clock": self.clock, "jitter": lambda: 0.5, **more}
        return IntegrationClient(self.http, base_url or self.api.base_url, token, "memberpulse", **options)


@pytest.fixture
async def rig(clock: FakeClock) -> AsyncIterator[Rig]:
    async def at_once(_seconds: float) -> None:
        await asyncio.sleep(0)

    async with SampleIntegration(clock=clock, sleep=at_once, pace=1.0) as api, http_client() as http:
        yield Rig(api, http, clock)


async def failure(call: Any) -> IntegrationError:
    """The error that a call ends with, whose text holds neither the token nor a trace."""
    with pytest.raises(IntegrationError) as caught:
        await call
    text = str(caught.value)
    assert TOKEN not in text
    assert "Traceback" not in text
    assert "<" not in text
    assert text.endswith((".", "”"))
    return caught.value


@asynccontextmanager
async def raw_server(answer: bytes) -> AsyncIterator[tuple[str, list[bytes]]]:
    """A server that answers each request with these very bytes and closes; its address, and what it got."""
    got: list[bytes] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        got.append(await reader.readuntil(b"\r\n\r\n"))
        writer.write(answer)
        writer.close()
        with suppress(ConnectionError):
            await writer.wait_closed()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        yield f"http://127.0.0.1:{port}", got


def answer(body: bytes, status: str = "200 OK", *headers: str) -> bytes:
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


# --------------------------------------------------------------------------------------------------------------------
# The calls as they are documented


async def test_a_status_is_read_as_documented(rig: Rig) -> None:
    status = await rig.client().status(ACME)
    assert (status.connected, status.sync_status) == (True, "healthy")
    assert (status.pending_syncs, status.failed_syncs) == (0, 2)
    assert status.errors[0].message == "Duplicate contact: john@example.com"
    assert status.errors[0].sync_type == "contacts"
    assert status.missing == ()
    received = rig.api.received[-1]
    assert (received.method, received.path) == ("GET", f"/api/admin/integrations/xero/{ACME}/status")
    assert received.authorized
    assert received.headers["Accept-Encoding"] == "identity"  # nothing that unfolds to gigabytes
    assert received.body is None


async def test_a_retry_names_the_kind_and_the_records(rig: Rig) -> None:
    record = rig.api.organizations[ACME].failing[1].id
    done = await rig.client().retry(ACME, "contacts", [record])
    assert (done.status_code, done.message, done.job_id) == (202, "1 record is queued.", "job-5f0c2e9a-1")
    received = rig.api.received[-1]
    assert (received.method, received.path) == ("POST", f"/api/admin/integrations/xero/{ACME}/retry")
    assert received.headers["Content-Type"] == "application/json"
    assert received.body == {"sync_type": "contacts", "record_ids": [record]}


async def test_a_retry_of_everything_leaves_the_ids_out(rig: Rig) -> None:
    await rig.client().retry(ACME, "contacts")
    assert rig.api.received[-1].body == {"sync_type": "contacts"}


async def test_a_resync_names_the_kinds_and_the_date(rig: Rig) -> None:
    await rig.client().resync(ACME, ["contacts", "invoices"], "2025-01-01T00:00:00Z")
    received = rig.api.received[-1]
    assert (received.method, received.path) == ("POST", f"/api/admin/integrations/xero/{ACME}/resync")
    assert received.body == {"sync_types": ["contacts", "invoices"], "since": "2025-01-01T00:00:00Z"}


async def test_a_resync_of_everything_leaves_the_date_out(rig: Rig) -> None:
    await rig.client().resync(ACME, ["contacts"], None)
    assert rig.api.received[-1].body == {"sync_types": ["contacts"]}


async def test_a_connection_is_used_again(rig: Rig) -> None:
    client = rig.client()
    for _ in range(5):
        await client.status(HEALTHY)
    pool = rig.http._transport._pool  # type: ignore[attr-defined]
    assert len(pool.connections) == 1


async def test_the_path_of_the_address_is_kept(rig: Rig) -> None:
    await failure(rig.client(f"{rig.api.base_url}/eu/v2/").status(ACME))
    assert rig.api.received[-1].path == f"/eu/v2/api/admin/integrations/xero/{ACME}/status"


# --------------------------------------------------------------------------------------------------------------------
# Every misbehaviour, and what the person reads

AGAIN = "Try again in a minute; if that does not help, tell whoever looks after memberpulse."
LATER = "Try again in a few minutes; if that does not help, tell whoever looks after memberpulse."
UNKNOWN = "Whether it was started is not known, so it was not repeated: look at the status before you ask again."
ACCEPTED = "It was accepted all the same, so do not ask again: the status shows how it goes on."
NOTHING = "Nothing was started."
CHECK = "Check the integration's `url` in concierge.yml, and whether a sign-in page or proxy stands in between."
ELSEWHERE = "memberpulse sent the bot on to elsewhere.example (302). It did not go there, and the token stayed here."
MOVED = "If memberpulse has moved, correct the integration's `url` in concierge.yml."
LIMITS = "memberpulse wants to be asked less often (429). It says: “Too many requests.”"
BREAKS = "The connection to memberpulse broke before it answered."
HUGE = "The answer of memberpulse is larger than 1,000,000 bytes and was not read."
IN_FIVE = "Try again in 5 minutes."
TROUBLE = "memberpulse has trouble of its own (it answered"
PAGE = "memberpulse answered with a web page instead of data (200)."
HALF = "The answer of memberpulse broke off in the middle."
SILENT = "memberpulse did not answer within 1 second."
TELL = "Tell whoever looks after memberpulse."


@dataclass
class Case:
    """A misbehaviour: how often is asked, what the person reads; the same of a request, None where it is accepted."""

    way: Any
    gets: int
    read: str
    posts: int
    then: str | None
    options: dict[str, Any] = field(default_factory=dict)

    @property
    def patience(self) -> Patience:
        return Patience(read=0.2) if self.way == "hang" else Patience()


TABLE = [
    Case("rate_limited", 6, f"{LIMITS} Try again in a minute.", 6, f"{LIMITS} {NOTHING} Try again in a minute."),
    Case("rate_limited", 1, f"{LIMITS} {IN_FIVE}", 1, f"{LIMITS} {NOTHING} {IN_FIVE}", {"retry_after": 300}),
    Case("server_error", 6, f"{TROUBLE} 500). {LATER}", 1, f"{TROUBLE} 500). {UNKNOWN}", {"status": 500}),
    Case("server_error", 6, f"{TROUBLE} 503). {LATER}", 1, f"{TROUBLE} 503). {UNKNOWN}", {"status": 503}),
    Case("web_page", 1, f"{PAGE} {CHECK}", 1, f"{PAGE} {UNKNOWN} {CHECK}"),
    Case("not_json", 1, f"memberpulse answered with words instead of data (200). {CHECK}", 1, None),
    Case("empty", 1, f"memberpulse answered with nothing instead of data (204). {CHECK}", 1, None),
    Case("half", 6, f"{HALF} {AGAIN}", 1, f"{HALF} {ACCEPTED}"),
    Case("hang", 1, f"{SILENT} {LATER}", 1, f"{SILENT} {UNKNOWN}"),
    Case("redirect", 1, f"{ELSEWHERE} {MOVED}", 1, f"{ELSEWHERE} {UNKNOWN} {MOVED}"),
    Case("drop_before", 6, f"{BREAKS} {AGAIN}", 1, f"{BREAKS} {UNKNOWN}"),
    Case("drop_after", 6, f"{BREAKS} {AGAIN}", 1, f"{BREAKS} {UNKNOWN}"),
    Case("huge", 1, f"{HUGE} {TELL}", 1, f"{HUGE} {ACCEPTED} {TELL}"),
]


@pytest.mark.parametrize("case", TABLE, ids=lambda case: f"{case.way} {case.options or ''}")
async def test_a_misbehaviour_towards_a_question_has_its_sentence(rig: Rig, case: Case) -> None:
    rig.api.misbehave(case.way, **case.options)
    error = await failure(rig.client(patience=case.patience).status(ACME))
    assert str(error) == case.read
    assert rig.api.count("status") == case.gets == error.facts.attempts


@pytest.mark.parametrize("case", TABLE, ids=lambda case: f"{case.way} {case.options or ''}")
async def test_a_misbehaviour_towards_a_request_has_its_sentence(rig: Rig, case: Case) -> None:
    rig.api.misbehave(case.way, **case.options)
    client = rig.client(patience=case.patience)
    for call in (client.retry(ACME, "contacts"), client.resync(HEALTHY, ["contacts"])):
        if case.then is None:
            done = await call
            assert (done.message, done.job_id) == (None, None)
        else:
            assert str(await failure(call)) == case.then
    assert (rig.api.count("retry"), rig.api.count("resync")) == (case.posts, case.posts)


@dataclass
class Refusal:
    """Who asks for what with which token, what happened, and what the person is to do."""

    organization: str
    happened: str
    then: str
    kind: str = "contacts"
    token: str = TOKEN


UNAUTHORIZED = Refusal(
    ACME,
    "memberpulse does not accept the bot's token (401). It says: “A valid admin token is needed.”",
    "Whoever looks after the bot must put a valid admin token into the environment and restart it.",
    token="wrong",
)
NOT_ALLOWED = Refusal(
    FORBIDDEN,
    "memberpulse does not let the bot's token near organization 1b7a9f04 (403). It says: “This token may not see the "
    "organization.”",
    "Ask whoever manages memberpulse to give the token access to it.",
)
NOT_KNOWN = Refusal(
    "a0a0a0a0",
    "memberpulse knows no organization a0a0a0a0 (404). It says: “There is no such organization.”",
    "Compare the organization's `id` and the integration's `url` in concierge.yml with memberpulse.",
)
ALWAYS_LIMITED = Refusal(LIMITED, LIMITS, "Try again in 30 seconds.")
NOT_VALID = Refusal(
    ACME,
    "memberpulse does not understand what was asked for (422). It says: “sync_type must be one of contacts, invoices, "
    "payments.”",
    "Check the types, record ids and date, then ask again.",
    kind="vouchers",
)


@pytest.mark.parametrize("case", [UNAUTHORIZED, NOT_ALLOWED, NOT_KNOWN, ALWAYS_LIMITED], ids=lambda case: case.happened)
async def test_a_refused_question_has_its_sentence(rig: Rig, case: Refusal) -> None:
    error = await failure(rig.client(token=case.token).status(case.organization))
    assert str(error) == f"{case.happened} {case.then}"
    assert rig.api.count("status") == 1


@pytest.mark.parametrize(
    "case", [UNAUTHORIZED, NOT_ALLOWED, NOT_KNOWN, ALWAYS_LIMITED, NOT_VALID], ids=lambda case: case.happened
)
async def test_a_refused_request_has_its_sentence(rig: Rig, case: Refusal) -> None:
    error = await failure(rig.client(token=case.token).retry(case.organization, case.kind))
    assert str(error) == f"{case.happened} Nothing was started. {case.then}"
    assert error.acted == "no"
    assert [received.done for received in rig.api.received] == [False]


async def test_a_sync_that_is_running_already_has_its_sentence(rig: Rig) -> None:
    client = rig.client()
    await client.retry(ACME, "contacts")
    error = await failure(client.resync(ACME, ["contacts"]))
    assert str(error) == (
        "memberpulse is busy with a sync of organization 5f0c2e9a already (409). It says: “A sync is running already.” "
        "Nothing was started. Look at the status, and ask again once nothing is pending."
    )


async def test_a_server_that_is_not_there_has_its_sentence(rig: Rig) -> None:
    error = await failure(rig.client(closed_port()).status(ACME))
    assert str(error) == (
        "memberpulse cannot be reached: there is no connection to 127.0.0.1, since nothing listens at its address. "
        f"{LATER.rstrip('.')}, or check the integration's `url` in concierge.yml."
    )
    assert (error.kind, error.acted) == ("unreachable", "no")


async def test_the_log_says_why_a_server_was_not_reached_and_what_another_answered(
    rig: Rig, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level("INFO", logger="bot.integration.client"):
        await failure(rig.client(closed_port()).status(ACME))
        async with raw_server(answer(b"", "410 Gone")) as (url, _):
            await failure(rig.client(url).status(ACME))
    said = [record.getMessage() for record in caplog.records]
    assert said[0].endswith("attempt 1: unreachable (nothing listens at its address).")
    assert "attempt 1: refused (410). Tell whoever looks after the bot: " in said[-1]
    assert "None" not in " ".join(said)


async def test_the_log_warns_of_what_somebody_has_to_mend_and_says_what_to_do(
    rig: Rig, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level("WARNING", logger="bot.integration.client"):
        await failure(rig.client(closed_port()).status(ACME))  # which may be there again in a moment
        async with raw_server(answer(b'{"message": "of bob@example.com"}', "401 Unauthorized")) as (url, _):
            await failure(rig.client(url).status(ACME))
    (warned,) = [record.getMessage() for record in caplog.records]
    assert warned == (
        f"memberpulse, status of {ACME}, attempt 1: unauthorized (401). Whoever looks after the bot must put a valid "
        "admin token into the environment and restart it."
    )


ODD = f"memberpulse does not understand what was asked for (400). {NOTHING} Check the types, record ids and date, "
GONE = f"memberpulse refused the request (410). {NOTHING} Tell whoever looks after the bot: memberpulse may have "
UNCHANGED = "memberpulse sent the bot on to another address (304). It did not go there, and the token stayed here."


@pytest.mark.parametrize(
    ("status", "read"),
    [
        (400, f"{ODD}then ask again."),
        (410, f"{GONE}changed the way it wants to be asked."),
        (304, f"{UNCHANGED} {UNKNOWN} {MOVED}"),
    ],
)
async def test_any_other_status_has_its_sentence(rig: Rig, status: int, read: str) -> None:
    async with raw_server(answer(b"", f"{status} Whatever")) as (url, got):
        assert str(await failure(rig.client(url).retry(ACME, "contacts"))) == read
    assert len(got) == 1


@pytest.mark.parametrize("body", [b"[]", b"null", b'"fine"', b"17"])
async def test_json_that_is_no_status_is_told_from_one(rig: Rig, body: bytes) -> None:
    async with raw_server(answer(body)) as (url, _):
        error = await failure(rig.client(url).status(ACME))
    assert error.kind == "not_a_status"


@pytest.mark.parametrize(
    "body", [b"\xff\xfe\x00{", b"[" * 100_000, b"<HTML><body>hi", b"\x00" * 50, '{"connected": "ja'.encode("utf-16")]
)
async def test_rubbish_is_no_status(rig: Rig, body: bytes) -> None:
    async with raw_server(answer(body)) as (url, _):
        assert (await failure(rig.client(url).status(ACME))).kind == "not_json"


async def test_packed_rubbish_is_no_status(rig: Rig) -> None:
    async with raw_server(answer(b"not packed at all", "200 OK", "Content-Encoding: gzip")) as (url, _):
        assert (await failure(rig.client(url).status(ACME))).kind == "not_json"


async def test_no_http_at_all_is_a_broken_connection(rig: Rig) -> None:
    async with raw_server(b"SSH-2.0-OpenSSH_9.6\r\n") as (url, got):
        error = await failure(rig.client(url).retry(ACME, "contacts"))
    assert (error.kind, error.acted, len(got)) == ("broken", "unknown", 1)


def test_every_kind_of_error_has_words() -> None:
    for kind in get_args(Kind):
        for method in ("GET", "POST"):
            facts = Facts(kind, "memberpulse", ACME, method, "no")
            text = str(IntegrationError(facts))
            assert text.endswith(".")
            assert "{" not in text


# --------------------------------------------------------------------------------------------------------------------
# What is repeated, and what never


async def test_a_post_whose_answer_is_lost_is_done_once(rig: Rig) -> None:
    rig.api.misbehave("drop_after", times=1)
    error = await failure(rig.client().retry(ACME, "contacts"))
    assert error.acted == "unknown"
    assert rig.api.count("retry") == 1
    assert rig.api.organizations[ACME].jobs == 1


async def test_a_post_that_was_limited_is_made_again(rig: Rig) -> None:
    rig.api.misbehave("rate_limited", times=2, retry_after=3)
    assert (await rig.client().retry(ACME, "contacts")).status_code == 202
    assert rig.naps == [3.25, 3.25]
    assert rig.api.organizations[ACME].jobs == 1


async def test_a_post_that_never_arrived_is_made_again(rig: Rig) -> None:
    """The first attempts find nobody at the address; then the server is there."""
    url = closed_port()
    late = SampleIntegration(clock=rig.clock, port=int(url.rpartition(":")[2]))
    async with AsyncExitStack() as stack:

        async def sleep(seconds: float) -> None:
            await rig.sleep(seconds)
            if len(rig.naps) == 2:
                await stack.enter_async_context(late)

        assert (await rig.client(url, sleep=sleep).retry(ACME, "contacts")).status_code == 202
    assert (late.count("retry"), rig.naps) == (1, [0.5, 1.0])


@pytest.mark.parametrize("way", ["server_error", "drop_before", "half", "rate_limited"])
async def test_a_question_is_asked_again_until_it_is_answered(rig: Rig, way: Any) -> None:
    rig.api.misbehave(way, times=3)
    assert (await rig.client().status(ACME)).failed_syncs == 2
    assert rig.naps == [0.5, 1.0, 2.0]


async def test_pauses_are_spread(rig: Rig) -> None:
    rig.api.misbehave("server_error", times=2)
    spread = iter([0.0, 1.0])
    await rig.client(jitter=lambda: next(spread)).status(ACME)
    assert rig.naps == [0.25, 1.5]


async def test_nobody_waits_longer_than_their_patience(rig: Rig) -> None:
    rig.api.misbehave("rate_limited", retry_after=7)
    begun = rig.clock.now
    error = await failure(rig.client().status(ACME))
    assert rig.naps == [7.25, 7.25]
    assert rig.clock.now - begun <= 20
    assert error.facts.retry_after == 7


@pytest.mark.parametrize(
    ("given", "naps"),
    [
        ("2", [2.25]),
        ("0", [0.25]),
        ("soon", [0.5]),
        ("-5", [0.5]),
        ("9" * 5000, []),
        ("Mon, 99 Foo 2026", [0.5]),
        ("Thu, 01 Jan 2026 00:00:00 +99999999999999999", [0.5]),
        ("Thu, 01 Jan 1970 00:00:00 GMT", [0.25]),
    ],
)
async def test_what_to_wait_is_read_from_a_number_or_a_date(rig: Rig, given: str, naps: list[float]) -> None:
    rig.api.misbehave("rate_limited", times=1, retry_after=given)
    client = rig.client()
    if naps:
        await client.status(ACME)
    else:
        await failure(client.status(ACME))
    assert rig.naps == naps


async def test_a_date_to_wait_for_is_taken_from_the_clock(rig: Rig) -> None:
    moment = format_datetime(datetime.fromtimestamp(rig.clock.now + 4, UTC), usegmt=True)
    rig.api.misbehave("rate_limited", times=1, retry_after=moment)
    await rig.client().status(ACME)
    assert rig.naps == [4.0]  # whole seconds in the header, a quarter of one in the clock


async def test_a_slow_trickle_ends_with_the_patience(rig: Rig) -> None:
    """Each piece comes in time, and together they would take for ever."""

    over = asyncio.Event()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n")
        while not writer.is_closing():
            writer.write(b" ")
            await asyncio.sleep(0.02)
        writer.close()
        over.set()

    async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
        url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        client = rig.client(url, patience=Patience(connect=0.1, read=0.2, total=0.3))
        error = await failure(client.status(ACME))
        await over.wait()
    assert error.kind == "timeout"


async def test_many_ask_at_once(rig: Rig) -> None:
    rig.api.misbehave("server_error", times=10)
    client = rig.client()
    statuses = await asyncio.gather(*(client.status(ACME) for _ in range(50)))
    assert {status.failed_syncs for status in statuses} == {2}


async def test_nobody_asks_for_ever_without_a_pause(rig: Rig) -> None:
    rig.api.misbehave("rate_limited", retry_after=0)
    error = await failure(rig.client(jitter=lambda: 0.0).status(ACME))
    assert (error.facts.attempts, rig.api.count("status")) == (6, 6)


async def test_a_quick_status_is_one_question(rig: Rig) -> None:
    status = await rig.client().quick_status(HEALTHY)
    assert status is not None
    assert status.connected is True
    assert rig.api.count("status") == 1


@pytest.mark.parametrize("way", ["hang", "server_error", "rate_limited", "web_page", "redirect", "drop_before", "half"])
async def test_a_quick_status_fails_silently_and_at_once(rig: Rig, way: Any) -> None:
    rig.api.misbehave(way)
    assert await rig.client().quick_status(ACME, within=1.0 if way == "hang" else 30.0) is None
    assert (rig.api.count("status"), rig.naps) == (1, [])


@pytest.mark.parametrize("organization", ["../status", "a0a0a0a0", FORBIDDEN])
async def test_a_quick_status_of_the_wrong_organization_is_none(rig: Rig, organization: str) -> None:
    assert await rig.client().quick_status(organization) is None


# --------------------------------------------------------------------------------------------------------------------
# Nobody reaches another place, and the token stays here


@pytest.mark.parametrize(
    "organization",
    ["", ".", "..", "../../admin", "a/b", "a%2fb", "a?x=1", "a#b", "@evil.example", "a b", "a\n", "ä", "a" * 129,
     "//evil.example", "a\\b", "٣", "x\x00"],
)  # fmt: skip
async def test_no_organization_leads_to_another_path(rig: Rig, organization: str) -> None:
    client = rig.client()
    for call in (client.status(organization), client.retry(organization, "contacts")):
        error = await failure(call)
        assert (error.kind, error.acted) == ("bad_id", "no")
    assert list(rig.api.received) == []


@pytest.mark.parametrize("organization", ["5f0c2e9a", "a", "A.b_c~d-e", "...", "a" * 128, "-"])
async def test_an_id_arrives_as_it_is(rig: Rig, organization: str) -> None:
    await failure(rig.client().status(organization)) if organization != ACME else await rig.client().status(ACME)
    assert rig.api.received[-1].path == f"/api/admin/integrations/xero/{organization}/status"


async def test_a_redirect_takes_the_token_nowhere(rig: Rig) -> None:
    async with raw_server(answer(b"{}")) as (url, got):
        rig.api.misbehave("redirect", location=f"{url}/status")
        error = await failure(rig.client().status(ACME))
        following = http_client(follow_redirects=True)
        async with following:
            client = IntegrationClient(following, rig.api.base_url, TOKEN, "memberpulse")
            assert (await failure(client.retry(ACME, "contacts"))).kind == "redirected"
    assert got == []
    assert error.facts.host == "127.0.0.1"


@pytest.mark.parametrize("location", ["http://[", "https://<b>/", "x" * 5000, "http://evil.example\\@x/"])
async def test_a_strange_redirect_is_a_redirect(rig: Rig, location: str) -> None:
    rig.api.misbehave("redirect", location=location)
    assert (await failure(rig.client().status(ACME))).kind == "redirected"


@pytest.mark.parametrize(
    "base_url",
    ["http://api.example.com", "ftp://api.example.com", "https://", "api.example.com", "", "https://u:p@api.example.com",
     "https://api.example.com?x=1", "https://api.example.com#x", "https://api.example.com/../x", "https://a b.example",
     "https://api.example.com//x", "http://127.0.0.1.evil.example", "https://api.example.com?", "https://[::1"],
)  # fmt: skip
async def test_an_address_that_would_give_the_token_away_is_refused(rig: Rig, base_url: str) -> None:
    with pytest.raises(ConfigurationError, match="The address of the integration memberpulse cannot be used") as caught:
        IntegrationClient(rig.http, base_url, TOKEN, "memberpulse")
    assert "u:p" not in str(caught.value)


@pytest.mark.parametrize("base_url", ["https://api.example.com", "http://localhost:8080/x/", "http://[::1]:80"])
async def test_an_address_that_keeps_it_is_taken(rig: Rig, base_url: str) -> None:
    assert IntegrationClient(rig.http, base_url, SecretStr(TOKEN), "memberpulse").name == "memberpulse"


@pytest.mark.parametrize("token", ["", " ", "a b", "a\r\nX-Evil: 1", "ключ"])
async def test_a_token_that_cannot_be_one_is_refused_without_showing_it(rig: Rig, token: str) -> None:
    with pytest.raises(ConfigurationError, match="The token of the integration memberpulse") as caught:
        IntegrationClient(rig.http, "https://api.example.com", token, "memberpulse")
    assert "Evil" not in str(caught.value)


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({"message": "Ask  later.\n"}, "It says: “Ask later.”"),
        ({"detail": [{"loc": ["body"], "msg": "field required"}]}, "It says: “field required”."),
        ({"error": {"message": "no"}}, "It says: “no”."),
        ({"errors": ["bad"]}, "It says: “bad”."),
        ("plain", "It says: “plain”."),
        ({"message": "x" * 201}, None),
        ({"message": "<!channel> hello"}, None),
        ({"message": f"Your token {TOKEN} is wrong"}, None),
        ({"message": "\u202eevil"}, None),
        ({"message": 17}, None),
        ({"message": {"message": {"message": []}}}, None),
        ([], None),
    ],
)
async def test_what_the_integration_says_is_quoted_when_it_is_short_and_harmless(
    rig: Rig, body: Any, said: str | None
) -> None:
    async with raw_server(answer(json.dumps(body).encode(), "422 Unprocessable")) as (url, _):
        text = str(await failure(rig.client(url).retry(ACME, "contacts")))
    assert (said in text) if said else ("It says" not in text)


async def test_a_message_that_is_buried_deep_is_left_there(rig: Rig) -> None:
    body = b'{"error":' * 400 + b'"x"' + b"}" * 400
    async with raw_server(answer(body, "422 Unprocessable")) as (url, _):
        error = await failure(rig.client(url).retry(ACME, "contacts"))
    assert (error.kind, error.facts.said) == ("invalid", None)


async def test_a_body_that_is_no_json_is_never_quoted(rig: Rig) -> None:
    async with raw_server(answer(b"<h1>Boom</h1> at /srv/app.py line 3", "500 Error")) as (url, _):
        assert "Boom" not in str(await failure(rig.client(url).retry(ACME, "contacts")))


def test_nothing_of_a_client_shows_the_token() -> None:
    client = IntegrationClient(http_client(), "https://api.example.com", TOKEN, "memberpulse")
    assert TOKEN not in f"{client!r} {client.__dict__}"


# --------------------------------------------------------------------------------------------------------------------
# Statuses of today and tomorrow


def test_the_documents_own_example_is_read_whole() -> None:
    status = read_status(DOCUMENTED)
    assert status.token_expires_at == datetime(2025, 1, 20, 15, tzinfo=UTC).timestamp()
    assert status.errors[0].timestamp == datetime(2025, 1, 15, 9, 15, tzinfo=UTC).timestamp()
    assert (status.errors[0].record_ids, status.missing) == ((), ())


@pytest.mark.parametrize("name", list(DOCUMENTED))
@pytest.mark.parametrize("value", ["absent", None, {"a": 1}, [[]], -1, 1e400, "", True, "yesterday", 10**400])
def test_a_field_that_is_absent_or_unusable_is_named_and_nothing_else_is_lost(name: str, value: Any) -> None:
    raw = {key: one for key, one in DOCUMENTED.items() if key != name}
    if value != "absent":
        raw[name] = value
    usable = (name, value) in [("connected", True), ("sync_status", "yesterday"), ("sync_status", "absent")]
    if usable:
        return
    status = read_status(raw)
    wrong = [field for field in status.missing if not field.startswith("errors[]")]
    # A list of strange things is still a list of errors.
    assert wrong == ([] if (name, value) == ("errors", [[]]) else [name])
    others = {key for key in DOCUMENTED if key not in {name, "errors"}}
    complete = read_status(DOCUMENTED)
    assert all(getattr(status, key) == getattr(complete, key) for key in others)


def test_nothing_at_all_is_a_status_that_says_nothing() -> None:
    status = read_status({})
    assert status.missing == tuple(DOCUMENTED)
    assert status == Status(None, None, None, None, None, None, (), tuple(DOCUMENTED), {})


def test_tomorrows_fields_are_kept_and_unknown_values_are_taken() -> None:
    error = {"type": "gift_card_sync", "message": "No", "timestamp": "2025-01-15T09:15:00+10:00", "severity": "high"}
    raw = {**DOCUMENTED, "sync_status": "degraded", "region": "au", "errors": [error]}
    status = read_status(raw)
    assert (status.sync_status, status.raw["region"]) == ("degraded", "au")
    assert (status.errors[0].sync_type, status.errors[0].raw["severity"]) == ("gift_cards", "high")
    assert status.errors[0].timestamp == datetime(2025, 1, 14, 23, 15, tzinfo=UTC).timestamp()
    assert read_status(status.raw) == status


@pytest.mark.parametrize(
    "moment",
    ["0001-01-01T00:00:00Z", "0001-01-01T00:00:00+10:00", "9999-12-31T23:59:59Z", "9999-12-31T23:59:59-08:00"],
)
def test_a_moment_at_the_edge_of_the_calendar_is_none(moment: str) -> None:
    status = read_status({"token_expires_at": moment, "last_sync": moment, "errors": [{"timestamp": moment}]})
    assert (status.token_expires_at, status.last_sync, status.errors[0].timestamp) == (None, None, None)
    assert {"token_expires_at", "last_sync", "errors[].timestamp"} <= set(status.missing)


def test_what_is_missing_in_an_error_is_named_once() -> None:
    errors = [{"type": "contact_sync"}, {"message": "x"}, "just words", None, 5]
    status = read_status({**DOCUMENTED, "errors": errors})
    assert status.missing == ("errors[].type", "errors[].message", "errors[].timestamp")
    assert [error.message for error in status.errors] == [None, "x", "just words", None, None]


def test_a_moment_without_a_zone_is_in_utc() -> None:
    assert read_status({"last_sync": "2025-01-15T10:30:00"}).last_sync == read_status(DOCUMENTED).last_sync


@pytest.mark.parametrize(
    ("given", "ids"),
    [
        ({"record_id": "uuid-1"}, ("uuid-1",)),
        ({"record_ids": ["uuid-1", "uuid-2", "uuid-1"]}, ("uuid-1", "uuid-2")),
        ({"records": [{"id": "uuid-1"}, {"id": 7}, {"name": "x"}]}, ("uuid-1", "7")),
        ({"entity_id": 12}, ("12",)),
        ({"id": "error-1"}, ()),
        ({"record_id": ""}, ()),
        ({"record_id": "a b"}, ()),
        ({"record_id": True}, ()),
        ({"record_ids": {"a": 1}}, ()),
        ({"record_id": "x" * 129}, ()),
    ],
)
def test_record_ids_are_taken_where_tomorrows_errors_have_them(given: dict[str, Any], ids: tuple[str, ...]) -> None:
    assert read_status({"errors": [given]}).errors[0].record_ids == ids


@pytest.mark.parametrize(
    ("error_type", "kind"),
    [
        ("contact_sync", "contacts"),
        ("invoice_sync", "invoices"),
        ("CONTACT_SYNC", "contacts"),
        ("contacts_sync", "contacts"),
        ("tax_rate_sync", "tax_rates"),
        ("category_sync", "categories"),
        ("address_sync", "addresses"),
        ("tax_sync", "taxes"),
        ("survey_sync", "surveys"),
        ("contacts", "contacts"),
        ("reconciliation", "reconciliation"),
        ("_sync", None),
        ("a b", None),
        ("<!channel>", None),
        ("", None),
        (None, None),
    ],
)
def test_a_type_of_error_is_said_as_retry_wants_it(error_type: str | None, kind: str | None) -> None:
    assert sync_type_of(error_type) == kind


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from([*DOCUMENTED, "type", "record_id"]), inner),
        max_leaves=20,
    )
)
def test_no_status_whatever_it_holds_is_an_error(value: Any) -> None:
    raw = value if isinstance(value, dict) else dict.fromkeys(DOCUMENTED, value)
    status = read_status(raw)
    assert all(error.sync_type is None or error.sync_type for error in status.errors)
    assert set(status.missing) <= {*DOCUMENTED, "errors[].type", "errors[].message", "errors[].timestamp"}


async def test_an_answer_can_always_be_stored(rig: Rig) -> None:
    """No database takes NUL, half a letter or an infinite number."""
    body = rb'{"message": "a\u0000b\ud800", "x": 1e999, "\u0000": [{"y": "\udc00"}]}'
    async with raw_server(answer(body)) as (url, _):
        status = await rig.client(url).status(ACME)
    assert status.raw == {"message": "a\ufffdb\ufffd", "x": None, "\ufffd": [{"y": "\ufffd"}]}
    json.dumps(status.raw, allow_nan=False).encode()


@pytest.mark.parametrize(
    ("body", "message", "job"),
    [
        ({"message": "Queued.", "job_id": "j-1"}, "Queued.", "j-1"),
        ({"detail": "ok", "task_id": 9}, "ok", "9"),
        ({"job": {"id": "j-2"}}, None, "j-2"),
        ({"message": "<b>", "job_id": "<b> x"}, None, None),
        ({"message": {"x": 1}, "job_id": None}, None, None),
        (["x"], None, None),
        (None, None, None),
    ],
)
async def test_what_an_accepted_request_answers_is_shown(rig: Rig, body: Any, message: str | None, job: Any) -> None:
    async with raw_server(answer(json.dumps(body).encode())) as (url, _):
        done = await rig.client(url).resync(ACME, ["contacts"])
    assert (done.status_code, done.message, done.job_id) == (200, message, job)


# --------------------------------------------------------------------------------------------------------------------
# Several


async def test_integrations_are_told_apart_by_name(rig: Rig) -> None:
    first, second = rig.client(), rig.client()
    both = Integrations({"memberpulse": first, "clubhouse": second})
    assert both.of("clubhouse") is second
    assert "memberpulse" in both


def test_an_integration_that_is_not_configured_has_its_sentence() -> None:
    with pytest.raises(IntegrationError) as caught:
        Integrations({}).of("clubhouse")
    assert str(caught.value) == (
        "No integration is called clubhouse. Add it under `integrations` in concierge.yml, or correct the organization "
        "that names it."
    )
    assert caught.value.acted == "no"


def closed_port() -> str:
    """The address of a port at which nobody listens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{free.getsockname()[1]}"
