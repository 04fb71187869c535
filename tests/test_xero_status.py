"""What Xero's status page says, or that it says nothing."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web

from bot.integration.xero_status import KEEP, XeroStatus
from bot.knowledge.loading import data_folder
from bot.rendering.render import Renderer
from bot.terminal.replies import plain_text
from tests.conftest import FakeClock
from tests.loopback_http import HANG, LOST, PAGE, Loopback, Seen, Trouble, answered, http_client
from tests.sink_rig import LONG, SHORT

ADDRESS = "https://status.example.com/"
FINE = {"page": {"url": "https://status.example.com"}, "status": {"indicator": "none", "description": "All fine"}}


class Page(Loopback):
    def __init__(self) -> None:
        super().__init__()
        self.content: Any = FINE

    def act(self, seen: Seen) -> web.Response:  # noqa: ARG002
        return answered(200, self.content)


@pytest.fixture
async def page() -> AsyncIterator[Page]:
    async with Page() as page:
        yield page


@pytest.fixture
async def status(page: Page, clock: FakeClock) -> AsyncIterator[XeroStatus]:
    async with http_client() as client:
        yield XeroStatus(client, clock, page.url, seconds=LONG)


@pytest.fixture
async def impatient(page: Page, clock: FakeClock) -> AsyncIterator[XeroStatus]:
    async with http_client() as client:
        yield XeroStatus(client, clock, page.url, seconds=SHORT)


async def test_the_status_is_told_with_its_time(status: XeroStatus, page: Page, clock: FakeClock) -> None:
    assert await status.now() == {
        "state": "operational",
        "description": "All fine",
        "incidents": [],
        "url": page.url,
        "checked_at": clock(),
    }
    assert [seen.path for seen in page.seen] == ["/api/v2/summary.json"]


async def test_the_address_of_the_json_itself_may_be_given(page: Page, clock: FakeClock) -> None:
    async with http_client() as client:
        known = await XeroStatus(client, clock, f"{page.url}/api/v2/status.json").now()
    assert (known["state"], known["url"]) == ("operational", "https://status.example.com")
    assert [seen.path for seen in page.seen] == ["/api/v2/status.json"]


@pytest.mark.parametrize("indicator", ["minor", "major", "critical", "maintenance"])
async def test_trouble_is_told_with_what_is_under_way(status: XeroStatus, page: Page, indicator: str) -> None:
    page.content = {
        "status": {"indicator": indicator, "description": "Partially Degraded Service"},
        "incidents": [
            {"name": "Bank feeds\nare late", "impact": "minor", "status": "identified", "shortlink": "https://s/1"},
            {"name": "Over", "impact": "major", "status": "resolved"},
        ],
        "scheduled_maintenances": [
            {"name": "Works", "impact": "maintenance", "status": "in_progress"},
            {"name": "Later", "impact": "maintenance", "status": "scheduled"},
        ],
    }
    known = await status.now()
    assert (known["state"], known["description"]) == (indicator, "Partially Degraded Service")
    assert known["incidents"] == [
        {"name": "Bank feeds are late", "impact": "minor", "url": "https://s/1"},
        {"name": "Works", "impact": "maintenance", "url": None},
    ]


@pytest.mark.parametrize(
    ("trouble", "reason"),
    [
        (LOST, "Xero's status page cannot be reached."),
        (Trouble(500), "Xero's status page answered something that is no status."),
        (Trouble(302, headers={"Location": "/elsewhere"}), "Xero's status page answered something that is no status."),
        (PAGE, "Xero's status page answered something that is no status."),
        (Trouble(200, "[" * 100_000), "Xero's status page answered something that is no status."),
        (Trouble(200, '"' + "x" * 1_100_000 + '"'), "Xero's status page answered something that is no status."),
    ],
)
async def test_without_a_status_it_is_unknown_with_a_reason(
    status: XeroStatus, page: Page, clock: FakeClock, trouble: Trouble, reason: str
) -> None:
    page.troubles.append(trouble)
    assert await status.now() == {"state": "unknown", "reason": reason, "url": page.url, "checked_at": clock()}


async def test_a_page_that_does_not_answer_in_time_leaves_it_unknown(impatient: XeroStatus, page: Page) -> None:
    page.troubles.append(HANG)
    assert (await impatient.now())["reason"] == f"Xero's status page did not answer within {SHORT} seconds."


@pytest.mark.parametrize(
    "content",
    [None, [], "none", 7, {}, {"status": None}, {"status": {"indicator": None}}, {"status": {"indicator": "purple"}}],
)
async def test_what_is_no_status_is_unknown(status: XeroStatus, page: Page, content: Any) -> None:
    page.content = content
    assert (await status.now())["state"] == "unknown"


async def test_wrong_parts_of_a_status_are_passed_over(status: XeroStatus, page: Page) -> None:
    page.content = {**FINE, "incidents": [None, "x", {"name": 7}], "scheduled_maintenances": {"a": 1}, "page": 3}
    known = await status.now()
    assert known["state"] == "operational"
    assert json.dumps(known["incidents"]).count("An incident without a name") == 3


@pytest.mark.parametrize("address", ["http://127.0.0.1:1", "http://[::1", "nowhere", ""])
async def test_an_address_where_nothing_is_raises_nothing(clock: FakeClock, address: str) -> None:
    async with http_client() as client:
        assert (await XeroStatus(client, clock, address, seconds=1.0).now())["state"] == "unknown"


async def test_an_answer_counts_for_a_minute(status: XeroStatus, page: Page, clock: FakeClock) -> None:
    first = await status.now()
    clock.advance(KEEP - 1)
    assert await status.now() == first
    assert len(page.seen) == 1
    clock.advance(1)
    assert (await status.now())["checked_at"] == clock()
    assert len(page.seen) == 2


async def test_a_clock_that_is_put_back_does_not_keep_an_answer_for_ever(
    status: XeroStatus, page: Page, clock: FakeClock
) -> None:
    await status.now()
    clock.advance(-3600)
    await status.now()
    assert len(page.seen) == 2


async def test_an_unknown_status_counts_for_a_minute_too(status: XeroStatus, page: Page) -> None:
    page.troubles.append(LOST)
    assert (await status.now())["state"] == (await status.now())["state"] == "unknown"
    assert len(page.seen) == 1


async def test_many_callers_at_once_make_one_request(status: XeroStatus, page: Page) -> None:
    known = await asyncio.gather(*(status.now() for _ in range(50)))
    assert len(page.seen) == 1
    assert all(one == known[0] for one in known)


class Held:
    """A page that is `asked` and answers when it is `let`."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.asked, self.let = asyncio.Event(), asyncio.Event()
        fetched = XeroStatus._fetched

        async def hold(status: XeroStatus) -> bytes:
            self.asked.set()
            await self.let.wait()
            return await fetched(status)

        monkeypatch.setattr(XeroStatus, "_fetched", hold)


async def test_a_caller_that_goes_away_does_not_take_the_others_along(
    status: XeroStatus, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = Held(monkeypatch)
    first, second = asyncio.create_task(status.now()), asyncio.create_task(status.now())
    await held.asked.wait()
    first.cancel()
    await asyncio.gather(first, return_exceptions=True)
    held.let.set()
    assert (await second)["state"] == "operational"


async def test_an_answer_that_its_caller_did_not_wait_for_is_kept_for_the_next(
    status: XeroStatus, page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = Held(monkeypatch)
    impatient = asyncio.create_task(status.now())
    await held.asked.wait()
    impatient.cancel()
    await asyncio.gather(impatient, return_exceptions=True)
    held.let.set()
    assert (await status.now())["state"] == "operational"
    assert len(page.seen) == 1


@pytest.mark.parametrize(
    ("xero", "said"),
    [
        ({"state": "operational", "description": "All well", "incidents": [], "url": ADDRESS}, "Xero is up"),
        (
            {"state": "minor", "description": "Slow API", "incidents": [{"name": "Slow", "url": None}]},
            "Slow API” now.\n",
        ),
        ({"state": "maintenance", "description": "*Down* <!here>", "incidents": [], "url": ADDRESS}, "*Down* <!here>”"),
        (
            {"state": "unknown", "reason": "It cannot be reached.", "url": None},
            "I can't see whether Xero is down. It c",
        ),
        ({"state": "critical", "description": "Out", "incidents": [], "url": "javascript:alert(1)"}, "“Out”"),
    ],
)
def test_what_the_page_says_is_worded(xero: dict[str, Any], said: str) -> None:
    reply = Renderer(data_folder("templates")).render("xero_status", xero=xero)
    assert said in plain_text(reply.blocks)
    links = re.findall(r'"url": "(.*?)"', json.dumps(reply.blocks))
    assert links == [ADDRESS] * (xero.get("url") == ADDRESS)
