"""The sample integration: it keeps to the document, really works things off, and misbehaves when it is told to."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import datetime
from typing import Any, get_args

import httpx
import pytest

from bot.integration.client import IntegrationClient
from bot.operating.progress import begin
from bot.operations import Request
from bot.sandbox.integration_api import PREFIX, SampleIntegration
from bot.sandbox.integration_trouble import WAYS, Way
from tests.conftest import FakeClock
from tests.loopback_http import http_client

ACME, HEALTHY, EXPIRED, DISCONNECTED, INVOICES, LIMITED, FORBIDDEN = (
    "5f0c2e9a", "8b1d47c0", "c3a96e12", "77e0b4d5", "2d8f10aa", "e94c5b63", "1b7a9f04",
)  # fmt: skip
DAY = 86400.0


@pytest.fixture
async def api(clock: FakeClock) -> AsyncIterator[SampleIntegration]:
    async def at_once(seconds: float) -> None:
        clock.advance(seconds)
        await asyncio.sleep(0)

    async with SampleIntegration(clock=clock, sleep=at_once, pace=2.0) as running:
        yield running


@pytest.fixture
async def http(api: SampleIntegration) -> AsyncIterator[httpx.AsyncClient]:
    headers = {"Authorization": f"Bearer {api.token}"}
    async with http_client(base_url=f"{api.base_url}{PREFIX}", headers=headers, timeout=10) as client:
        yield client


async def status(http: httpx.AsyncClient, organization: str) -> dict[str, Any]:
    response = await http.get(f"/{organization}/status")
    assert response.status_code == 200
    data: dict[str, Any] = response.json()
    return data


def moment(text: str) -> float:
    return datetime.fromisoformat(text).timestamp()


# --------------------------------------------------------------------------------------------------------------------
# The contract


async def test_a_status_has_the_documented_fields_and_no_others(http: httpx.AsyncClient) -> None:
    for organization in (ACME, HEALTHY, EXPIRED, DISCONNECTED, INVOICES):
        data = await status(http, organization)
        assert list(data) == [
            "connected", "token_expires_at", "last_sync", "sync_status", "pending_syncs", "failed_syncs", "errors",
        ]  # fmt: skip
        assert data["failed_syncs"] == len(data["errors"])
        assert all(list(error) == ["type", "message", "timestamp"] for error in data["errors"])


async def test_the_organizations_are_in_different_states(http: httpx.AsyncClient, clock: FakeClock) -> None:
    acme, expired = await status(http, ACME), await status(http, EXPIRED)
    assert acme["errors"][0]["message"] == "Duplicate contact: john@example.com"
    assert acme["errors"][0]["type"] == "contact_sync"
    assert 5 * DAY < moment(acme["token_expires_at"]) - clock.now < 6 * DAY
    assert (await status(http, HEALTHY))["failed_syncs"] == 0
    assert expired["connected"]
    assert moment(expired["token_expires_at"]) < clock.now
    assert {error["message"] for error in expired["errors"]} == {"Invalid token"}
    gone = await status(http, DISCONNECTED)
    assert (gone["connected"], gone["sync_status"], gone["token_expires_at"]) == (False, "disconnected", None)
    assert [error["type"] for error in (await status(http, INVOICES))["errors"]] == [
        "invoice_sync", "invoice_sync", "payment_sync",
    ]  # fmt: skip
    assert (await http.get(f"/{FORBIDDEN}/status")).status_code == 403
    limited = await http.get(f"/{LIMITED}/status")
    assert (limited.status_code, limited.headers["Retry-After"]) == (429, "30")


def test_it_is_clearly_sample_data() -> None:
    assert all(one.name.endswith("(sample)") for one in SampleIntegration().organizations.values())


@pytest.mark.parametrize(
    "header",
    [None, b"", b"Bearer", b"Bearer wrong", b"Basic sandbox-admin-token", "Bearer ключ".encode(), b"Bearer \xff"],
)
async def test_nobody_gets_in_without_the_token(api: SampleIntegration, header: bytes | None) -> None:
    headers = {} if header is None else {b"Authorization": header}
    async with http_client(base_url=f"{api.base_url}{PREFIX}") as http:
        for response in (
            await http.get(f"/{ACME}/status", headers=headers),
            await http.post(f"/{ACME}/retry", headers=headers, json={"sync_type": "contacts"}),
            await http.get("/nothing/here/at/all", headers=headers),
        ):
            assert response.status_code == 401
            assert response.headers["WWW-Authenticate"] == "Bearer"
            assert "message" in response.json()
    assert not any(received.done or received.authorized for received in api.received)


@pytest.mark.parametrize(
    ("method", "path", "code"),
    [
        ("GET", "/a0a0a0a0/status", 404),
        ("GET", f"/{ACME}", 404),
        ("GET", f"/{ACME}/statuses", 404),
        ("GET", f"/{ACME}/status/more", 404),
        ("GET", "//status", 404),
        ("POST", f"/{ACME}/status", 405),
        ("GET", f"/{ACME}/retry", 405),
        ("DELETE", f"/{ACME}/resync", 405),
    ],
)
async def test_other_addresses_and_methods_are_refused(
    http: httpx.AsyncClient, method: str, path: str, code: int
) -> None:
    response = await http.request(method, path)
    assert response.status_code == code
    assert response.json()["message"].endswith(".")
    assert ("Allow" in response.headers) == (code == 405)


@pytest.mark.parametrize(
    ("what", "body", "field"),
    [
        ("retry", {}, "sync_type"),
        ("retry", {"sync_type": "contact_sync"}, "sync_type"),
        ("retry", {"sync_type": ["contacts"]}, "sync_type"),
        ("retry", {"sync_type": "contacts", "record_ids": []}, "record_ids"),
        ("retry", {"sync_type": "contacts", "record_ids": None}, "record_ids"),
        ("retry", {"sync_type": "contacts", "record_ids": "uuid-1"}, "record_ids"),
        ("retry", {"sync_type": "contacts", "record_ids": ["uuid-1"]}, "record_ids"),
        ("retry", {"sync_type": "contacts", "record_ids": ["a", "a"]}, "record_ids"),
        ("retry", {"sync_type": "contacts", "record_ids": [str(n) for n in range(1001)]}, "record_ids"),
        ("retry", {"sync_type": "contacts", "force": True}, "force"),
        ("resync", {}, "sync_types"),
        ("resync", {"sync_types": []}, "sync_types"),
        ("resync", {"sync_types": "contacts"}, "sync_types"),
        ("resync", {"sync_types": ["contacts", "vouchers"]}, "sync_types"),
        ("resync", {"sync_types": ["contacts"], "since": None}, "since"),
        ("resync", {"sync_types": ["contacts"], "since": "yesterday"}, "since"),
        ("resync", {"sync_types": ["contacts"], "since": "2025-01-01T00:00:00"}, "since"),
        ("resync", {"sync_types": ["contacts"], "since": "2099-01-01T00:00:00Z"}, "since"),
    ],
)
async def test_a_body_that_is_wrong_is_refused_with_its_reason(
    api: SampleIntegration, http: httpx.AsyncClient, what: str, body: dict[str, Any], field: str
) -> None:
    response = await http.post(f"/{ACME}/{what}", json=body)
    assert response.status_code == 422
    assert [error["field"] for error in response.json()["errors"]] == [field]
    assert not api.organizations[ACME].waiting


@pytest.mark.parametrize(
    ("content", "kind", "code"),
    [
        (b'{"sync_type": "contacts"}', "text/plain", 415),
        (b"sync_type=contacts", "application/x-www-form-urlencoded", 415),
        (b"", "application/json", 400),
        (b"{", "application/json", 400),
        (b"\xff", "application/json", 400),
        (b"[" * 100_000, "application/json", 400),
        (b"[]", "application/json", 422),
        (b'"contacts"', "application/json", 422),
        (b"x" * 300_000, "application/json", 413),
    ],
)
async def test_a_body_that_is_no_object_of_json_is_refused(
    http: httpx.AsyncClient, content: bytes, kind: str, code: int
) -> None:
    response = await http.post(f"/{ACME}/retry", content=content, headers={"Content-Type": kind})
    assert response.status_code == code
    assert response.json()["message"].endswith(".")


# --------------------------------------------------------------------------------------------------------------------
# Work


async def test_a_retry_is_worked_off_record_by_record(http: httpx.AsyncClient, clock: FakeClock) -> None:
    before = await status(http, ACME)
    response = await http.post(f"/{ACME}/retry", json={"sync_type": "contacts"})
    assert response.status_code == 202
    assert response.json() == {"message": "2 records are queued.", "job_id": "job-5f0c2e9a-1"}
    seen = []
    for _ in range(3):
        data = await status(http, ACME)
        seen.append((data["sync_status"], data["pending_syncs"], data["failed_syncs"]))
        clock.advance(2)
    assert seen == [("syncing", 2, 0), ("syncing", 1, 1), ("healthy", 0, 1)]
    data = await status(http, ACME)
    assert [error["message"] for error in data["errors"]] == ["Duplicate contact: john@example.com"]
    assert data["errors"][0]["timestamp"] > before["errors"][0]["timestamp"]
    assert data["last_sync"] > before["last_sync"]


async def test_a_duplicate_is_mended_once_somebody_has_merged_it(
    api: SampleIntegration, http: httpx.AsyncClient, clock: FakeClock
) -> None:
    api.fix(ACME)
    assert (await status(http, ACME))["failed_syncs"] == 2  # nothing mends itself
    await http.post(f"/{ACME}/retry", json={"sync_type": "contacts"})
    clock.advance(4)
    assert (await status(http, ACME))["failed_syncs"] == 0


async def test_only_the_named_records_are_tried_again(
    api: SampleIntegration, http: httpx.AsyncClient, clock: FakeClock
) -> None:
    mendable = api.organizations[ACME].failing[1]
    response = await http.post(f"/{ACME}/retry", json={"sync_type": "contacts", "record_ids": [mendable.id]})
    assert response.json()["message"] == "1 record is queued."
    clock.advance(60)
    assert [one["message"] for one in (await status(http, ACME))["errors"]] == ["Duplicate contact: john@example.com"]


async def test_a_retry_touches_no_other_kind(http: httpx.AsyncClient, clock: FakeClock) -> None:
    await http.post(f"/{INVOICES}/retry", json={"sync_type": "invoices"})
    clock.advance(60)
    errors = (await status(http, INVOICES))["errors"]
    assert [error["message"] for error in errors] == ["Invalid account codes", "Bank account not mapped"]


async def test_a_retry_of_nothing_is_accepted_and_does_nothing(http: httpx.AsyncClient) -> None:
    response = await http.post(f"/{HEALTHY}/retry", json={"sync_type": "payments"})
    assert (response.status_code, response.json()["message"]) == (202, "0 records are queued.")
    assert (await status(http, HEALTHY))["pending_syncs"] == 0


async def test_while_work_is_under_way_nothing_else_begins(http: httpx.AsyncClient, clock: FakeClock) -> None:
    await http.post(f"/{ACME}/retry", json={"sync_type": "contacts"})
    for what, body in (("retry", {"sync_type": "contacts"}), ("resync", {"sync_types": ["invoices"]})):
        assert (await http.post(f"/{ACME}/{what}", json=body)).status_code == 409
    clock.advance(4)
    assert (await http.post(f"/{ACME}/resync", json={"sync_types": ["invoices"]})).status_code == 202


async def test_two_retries_at_once_are_one(http: httpx.AsyncClient) -> None:
    calls = [http.post(f"/{ACME}/retry", json={"sync_type": "contacts"}) for _ in range(2)]
    assert sorted([response.status_code for response in await asyncio.gather(*calls)]) == [202, 409]


async def test_a_resync_goes_through_everything_and_what_failed(http: httpx.AsyncClient, clock: FakeClock) -> None:
    response = await http.post(f"/{ACME}/resync", json={"sync_types": ["contacts", "invoices"]})
    assert response.json()["message"] == "12 records are queued."
    clock.advance(23.9)
    assert (await status(http, ACME))["pending_syncs"] == 1
    clock.advance(0.1)
    data = await status(http, ACME)
    assert (data["pending_syncs"], data["failed_syncs"], data["sync_status"]) == (0, 1, "healthy")


async def test_a_resync_of_the_last_days_is_shorter(http: httpx.AsyncClient, clock: FakeClock) -> None:
    since = datetime.fromtimestamp(clock.now - 2 * DAY).astimezone().isoformat()
    response = await http.post(f"/{HEALTHY}/resync", json={"sync_types": ["contacts"], "since": since})
    assert response.json()["message"] == "3 records are queued."


@pytest.mark.parametrize(
    ("organization", "problem"), [(EXPIRED, "Invalid token"), (DISCONNECTED, "Connection disconnected")]
)
async def test_without_a_connection_everything_fails_until_it_is_back(
    api: SampleIntegration, http: httpx.AsyncClient, clock: FakeClock, organization: str, problem: str
) -> None:
    before = await status(http, organization)
    await http.post(f"/{organization}/resync", json={"sync_types": ["payments"]})
    clock.advance(60)
    after = await status(http, organization)
    assert {error["message"] for error in after["errors"]} == {problem}
    assert after["failed_syncs"] == before["failed_syncs"] + 2
    assert after["last_sync"] == before["last_sync"]
    api.fix(organization)
    for kind in ("contacts", "invoices", "payments"):
        await http.post(f"/{organization}/retry", json={"sync_type": kind})
        clock.advance(60)
    whole = await status(http, organization)
    assert (whole["connected"], whole["sync_status"], whole["failed_syncs"]) == (True, "healthy", 0)
    assert moment(whole["token_expires_at"]) > clock.now


async def test_a_token_expires_while_work_is_under_way(http: httpx.AsyncClient, clock: FakeClock) -> None:
    clock.advance(5 * DAY + 3600 - 3)
    await http.post(f"/{ACME}/retry", json={"sync_type": "contacts"})
    clock.advance(60)
    data = await status(http, ACME)
    assert (data["failed_syncs"], data["sync_status"]) == (2, "error")


async def test_who_is_let_in_again_is_let_in(api: SampleIntegration, http: httpx.AsyncClient) -> None:
    for organization in (LIMITED, FORBIDDEN):
        api.fix(organization)
        await status(http, organization)
    with pytest.raises(KeyError):
        api.fix("a0a0a0a0")


@pytest.mark.parametrize(("merged", "fixed", "left"), [(False, 1, 1), (True, 2, 0)])
async def test_a_retry_can_be_watched_to_its_end(
    api: SampleIntegration, clock: FakeClock, merged: bool, fixed: int, left: int
) -> None:
    if merged:
        api.fix(ACME)
    async with http_client() as http:
        client = IntegrationClient(http, api.base_url, api.token, "memberpulse", clock=clock)
        retry = Request(
            action="retry", organization="acme", organization_id=ACME, integration="memberpulse", types=("contacts",)
        )
        progress = begin(await client.status(ACME), retry, clock.now)
        await client.retry(ACME, "contacts")
        called_at = clock.now
        seen = []
        while not progress.over:
            clock.advance(progress.next_in)
            progress = progress.step(await client.status(ACME), clock.now - called_at)
            seen.append(progress.fraction)
    assert (progress.state, progress.total, progress.fixed, progress.left) == ("settled", 2, fixed, left)
    assert seen == [0.5, 1.0]


# --------------------------------------------------------------------------------------------------------------------
# Misbehaviour


@pytest.mark.parametrize("way", sorted(WAYS))
async def test_each_misbehaviour_lasts_as_long_as_it_was_told_to(
    api: SampleIntegration, http: httpx.AsyncClient, way: Way
) -> None:
    api.misbehave(way, organization=ACME, times=2)
    await status(http, HEALTHY)
    for _ in range(2):
        try:
            response = await http.get(f"/{ACME}/status", timeout=1.0 if way == "hang" else 30)
        except httpx.TransportError:
            assert way in {"half", "hang", "drop_before", "drop_after"}
        else:
            assert way not in {"half", "hang", "drop_before", "drop_after"}
            plain = response.status_code == 200 and response.headers["Content-Type"].startswith("application/json")
            assert plain == (way in {"late", "huge"})
    await status(http, ACME)
    met = [received.trouble for received in api.received]
    assert met == [None, way, way, None]


@pytest.mark.parametrize(
    ("way", "done"),
    [("drop_before", False), ("server_error", False), ("redirect", False), ("rate_limited", False), ("hang", False),
     ("drop_after", True), ("half", True), ("web_page", True), ("late", True), ("empty", True), ("huge", True)],
)  # fmt: skip
async def test_a_misbehaviour_says_whether_it_was_done_all_the_same(
    api: SampleIntegration, http: httpx.AsyncClient, way: Way, done: bool
) -> None:
    api.misbehave(way)
    call = http.post(f"/{ACME}/retry", json={"sync_type": "contacts"}, timeout=1.0 if way == "hang" else 30)
    await asyncio.gather(call, return_exceptions=True)
    api.heal()
    assert api.received[0].done is done
    assert (await status(http, ACME))["pending_syncs"] == (2 if done else 0)


async def test_misbehaviours_are_met_in_order_and_healed(api: SampleIntegration, http: httpx.AsyncClient) -> None:
    api.misbehave("server_error", status=502, times=1)
    api.misbehave("rate_limited", times=1, retry_after=9)
    api.misbehave("server_error", organization=ACME)
    codes = [(await http.get(f"/{one}/status")).status_code for one in (HEALTHY, HEALTHY, HEALTHY, ACME, ACME)]
    assert codes == [502, 429, 200, 500, 500]
    api.heal(HEALTHY)
    assert (await http.get(f"/{ACME}/status")).status_code == 500
    api.heal(ACME)
    await status(http, ACME)


def test_a_way_that_there_is_not_is_refused() -> None:
    with pytest.raises(ValueError, match="“sulk” is no way to misbehave"):
        SampleIntegration().misbehave("sulk")  # type: ignore[arg-type]
    assert set(WAYS) == set(get_args(Way))


async def test_it_begins_anew(api: SampleIntegration, http: httpx.AsyncClient) -> None:
    api.misbehave("server_error")
    api.fix(LIMITED)
    api.reset()
    assert (await http.get(f"/{LIMITED}/status")).status_code == 429
    await status(http, ACME)


async def test_it_stops_while_somebody_waits_for_an_answer(clock: FakeClock) -> None:
    async with http_client(timeout=10) as http:
        async with SampleIntegration(clock=clock) as api:
            api.misbehave("hang", organization=ACME)
            call = asyncio.create_task(http.get(f"{api.base_url}{PREFIX}/{ACME}/status"))
            while not any(received.trouble for received in api.received):
                await http.get(f"{api.base_url}{PREFIX}/{HEALTHY}/status")
        with pytest.raises(httpx.TransportError):
            await call


# --------------------------------------------------------------------------------------------------------------------
# What the page and the tests see


async def test_requests_are_kept_without_the_token(api: SampleIntegration, http: httpx.AsyncClient) -> None:
    await http.post(f"/{ACME}/retry", json={"sync_type": "contacts"})
    await http.post(f"/{ACME}/retry", content=b"\xff{")
    first, second = api.received
    assert (first.method, first.organization, first.status, first.done) == ("POST", ACME, 202, True)
    assert first.body == {"sync_type": "contacts"}
    assert second.body == "\ufffd{"
    assert api.token not in repr(list(api.received))
    assert (api.count("retry"), api.count("status")) == (2, 0)


async def test_the_state_is_json_for_the_page(
    api: SampleIntegration, http: httpx.AsyncClient, clock: FakeClock
) -> None:
    api.misbehave("late", organization=HEALTHY, times=3)
    await http.post(f"/{ACME}/retry", json={"sync_type": "contacts"})
    clock.advance(2)
    state = json.loads(json.dumps(api.state()))
    assert api.token not in json.dumps(state)
    acme = state["organizations"][0]
    assert (acme["id"], acme["name"], acme["status"]["pending_syncs"]) == (ACME, "Acme Pty Ltd (sample)", 1)
    assert [one["problem"] for one in acme["failing"]] == ["Duplicate contact: john@example.com"]
    assert state["misbehaviours"] == [
        {"way": "late", "words": "Every answer takes longer", "organization": HEALTHY, "times": 3}
    ]
    assert [(one["method"], one["status"]) for one in state["requests"]] == [("POST", 202)]
