"""The sample help desk: it takes what is signed, keeps each once, and fails when it is told to."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import AsyncIterator

import aiohttp
import pytest

from bot.sandbox.helpdesk import PATH, HelpDesk
from bot.sandbox.server import LoopbackSlack

NOW = 1_800_000_000
BODY = b'{"event":{"type":"ticket.created"},"ticket":{"label":"XC-1001"}}'


@pytest.fixture
def desk() -> HelpDesk:
    return HelpDesk(clock=lambda: float(NOW))


@pytest.fixture
async def url(desk: HelpDesk) -> AsyncIterator[str]:
    slack = LoopbackSlack()
    slack.add_routes(desk.routes())
    async with slack:
        yield f"{slack.world.base_url}{PATH}"


async def send(
    url: str, desk: HelpDesk, body: bytes = BODY, *, at: int = NOW, key: str = "k1", secret: str = ""
) -> int:
    signed = hmac.new((secret or desk.secret).encode(), f"{at}.".encode() + body, hashlib.sha256).hexdigest()
    headers = {"Idempotency-Key": key, "X-Concierge-Timestamp": str(at), "X-Concierge-Signature": f"v1={signed}"}
    async with aiohttp.ClientSession() as session, session.post(url, data=body, headers=headers) as response:
        return response.status


async def test_a_signed_event_is_kept_once_however_often_it_comes(url: str, desk: HelpDesk) -> None:
    assert [await send(url, desk), await send(url, desk), await send(url, desk, key="k2")] == [201, 409, 201]
    assert {key: one.times for key, one in desk.delivered.items()} == {"k1": 2, "k2": 1}
    section = (await desk.panel().read())[0]
    assert section["log"][0]["title"] == "XC-1001 · ticket.created"


async def test_what_is_forged_old_or_broken_is_refused(url: str, desk: HelpDesk) -> None:
    assert await send(url, desk, secret="another") == 401
    assert await send(url, desk, at=NOW - 400) == 401
    assert await send(url, desk, b"{") == 400
    assert await send(url, desk, key="") == 400
    assert desk.delivered == {}
    assert len(desk.refused) == 2


async def test_it_is_down_for_three_deliveries_and_then_works_again(url: str, desk: HelpDesk) -> None:
    act = desk.panel().act
    assert act is not None
    await act("down", {})
    assert [await send(url, desk) for _ in range(4)] == [503, 503, 503, 201]


async def test_an_answer_that_is_lost_leaves_the_event_taken_in(url: str, desk: HelpDesk) -> None:
    act = desk.panel().act
    assert act is not None
    await act("lost", {})
    with pytest.raises(aiohttp.ClientError):
        await send(url, desk)
    assert await send(url, desk) == 409
    assert desk.delivered["k1"].times == 2
