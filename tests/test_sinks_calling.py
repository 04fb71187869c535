"""One HTTP request of a sink: what its outcome means, and what may be told of it."""

from __future__ import annotations

import asyncio
import base64
import json
import ssl
from collections.abc import AsyncIterator
from contextlib import closing, suppress
from dataclasses import replace

import pytest

from bot.sinks.calling import LONGEST_WAIT, Answer, Caller
from tests.loopback_http import HANG, LOST, Loopback, Trouble, http_client
from tests.sink_rig import LONG, SHORT, failure

SECRET = "sample-token-4f9a"


@pytest.fixture
async def server() -> AsyncIterator[Loopback]:
    async with Loopback() as server:
        yield server


@pytest.fixture
async def caller() -> AsyncIterator[Caller]:
    async with http_client() as client:
        yield Caller(client, "the sample “ops”", seconds=LONG, login=("me", SECRET))


async def asked(caller: Caller, url: str) -> Answer:
    return await caller.call("POST", url, headers={}, content=b"{}")


async def test_an_answer_is_given_back_whatever_its_status(server: Loopback, caller: Caller) -> None:
    server.troubles.append(Trouble(418, "short and stout"))
    answer = await asked(caller, server.url)
    assert (answer.status, answer.body, answer.ok, answer.json()) == (418, b"short and stout", False, None)
    assert (await asked(caller, server.url)).json() == {"ok": True}


async def test_no_answer_is_asked_for_that_would_have_to_be_unpacked(server: Loopback, caller: Caller) -> None:
    await caller.call("POST", server.url, headers={"Accept": "text/plain"}, content=b"{}")
    (seen,) = server.seen
    assert (seen.headers["Accept-Encoding"], seen.headers["Accept"]) == ("identity", "text/plain")


@pytest.mark.parametrize("trouble", [LOST, HANG], ids=["lost", "hangs"])
async def test_a_request_without_an_answer_may_be_made_again(
    server: Loopback, caller: Caller, trouble: Trouble
) -> None:
    server.troubles.append(trouble)
    error = await failure(lambda: asked(replace(caller, seconds=SHORT), server.url))
    assert not error.permanent
    assert str(error).startswith("The sample “ops” ")
    assert str(error).endswith(("did not answer within 0.2 seconds.", "closed the connection without an answer."))


async def test_a_server_that_is_not_there_may_be_tried_again(caller: Caller, unused_tcp_port: int) -> None:
    error = await failure(lambda: asked(caller, f"http://127.0.0.1:{unused_tcp_port}"))
    assert str(error) == (
        "The sample “ops” cannot be reached: nothing listens at its address. If that goes on, check its url in "
        "concierge.yml."
    )
    assert not error.permanent


async def test_a_certificate_that_nobody_vouches_for_is_named_and_may_be_mended(
    caller: Caller, contexts: tuple[ssl.SSLContext, ssl.SSLContext]
) -> None:
    async def silent(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.close()

    async with await asyncio.start_server(silent, "127.0.0.1", 0, ssl=contexts[0]) as server:
        error = await failure(lambda: asked(caller, f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}"))
    assert "cannot be reached: its certificate cannot be trusted (self-signed certificate). If that" in str(error)
    assert not error.permanent


@pytest.mark.parametrize("url", ["", "nowhere", "ftp://127.0.0.1/", "http://[::1"])
async def test_an_address_that_is_none_is_permanent(caller: Caller, url: str) -> None:
    error = await failure(lambda: asked(caller, url))
    assert (str(error), error.permanent) == (
        "The sample “ops” has no usable address. Correct its url in concierge.yml.",
        True,
    )


async def test_a_body_that_never_ends_is_read_for_a_while_only(caller: Caller) -> None:
    async def endless(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n" + b"x" * 1000)
        await writer.drain()
        await reader.read()
        writer.close()

    async with await asyncio.start_server(endless, "127.0.0.1", 0) as raw:
        port = raw.sockets[0].getsockname()[1]
        answer = await asked(replace(caller, seconds=SHORT), f"http://127.0.0.1:{port}/")
    assert (answer.status, answer.body) == (200, b"x" * 1000)


async def test_a_body_that_comes_in_drops_is_read_for_a_while_only(caller: Caller) -> None:
    async def dripping(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n")
        with closing(writer), suppress(ConnectionError):
            while not writer.is_closing():
                writer.write(b"x")
                await writer.drain()
                await asyncio.sleep(SHORT / 20)

    async with await asyncio.start_server(dripping, "127.0.0.1", 0) as raw, asyncio.timeout(60):
        port = raw.sockets[0].getsockname()[1]
        answer = await asked(replace(caller, seconds=SHORT), f"http://127.0.0.1:{port}/")
    assert answer.status == 200


async def test_what_is_no_http_is_no_answer(caller: Caller) -> None:
    async def babbling(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with closing(writer):
            writer.write(b"SSH-2.0-sample\r\n")
            await writer.drain()

    async with await asyncio.start_server(babbling, "127.0.0.1", 0) as raw:
        port = raw.sockets[0].getsockname()[1]
        error = await failure(lambda: asked(caller, f"http://127.0.0.1:{port}/"))
    assert not error.permanent


async def test_a_redirect_is_not_followed_and_is_permanent(server: Loopback, caller: Caller) -> None:
    server.troubles.append(Trouble(302, headers={"Location": f"{server.url}/elsewhere"}))
    error = caller.refusal(await asked(caller, server.url))
    assert error.permanent
    assert "302 (Found). It sends on to another address, and redirects are not followed" in str(error)
    assert [seen.path for seen in server.seen] == ["/"]


# --------------------------------------------------------------------------------------------------------- statuses


def refusal(caller: Caller, status: int, **headers: str) -> tuple[bool, float | None]:
    error = caller.refusal(Answer(status, {name.replace("_", "-"): value for name, value in headers.items()}, b""))
    return error.permanent, error.retry_after


@pytest.mark.parametrize("status", [408, 425, 429, 500, 502, 503, 504, 599])
def test_statuses_that_pass_are_tried_again(status: int) -> None:
    assert refusal(Caller(http_client(), "it"), status) == (False, None)


@pytest.mark.parametrize("status", [300, 301, 307, 400, 401, 403, 404, 405, 410, 413, 415, 422, 451])
def test_all_other_statuses_are_permanent(status: int) -> None:
    assert refusal(Caller(http_client(), "it"), status) == (True, None)


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry_after": "7"}, 7.0),
        ({"retry_after": "0"}, 0.0),
        ({"retry_after": "99999999999999"}, LONGEST_WAIT),
        ({"retry_after": "Fri, 15 Jan 2027 08:01:30 GMT", "date": "Fri, 15 Jan 2027 08:00:00 GMT"}, 90.0),
        ({"retry_after": "Fri, 15 Jan 2027 07:00:00 GMT", "date": "Fri, 15 Jan 2027 08:00:00 GMT"}, 0.0),
        ({"retry_after": "Fri, 15 Jan 2027 08:01:30 GMT"}, None),
        ({"retry_after": "soon"}, None),
        ({"retry_after": f"Fri, 15 Jan 2027 08:01:30 +{'9' * 17}", "date": "Fri, 15 Jan 2027 08:00:00 GMT"}, None),
        ({"retry_after": "-5"}, None),
        ({"retry_after": "٣"}, None),
        ({}, None),
    ],
)
def test_a_wait_is_what_the_answer_asks_for(headers: dict[str, str], seconds: float | None) -> None:
    assert refusal(Caller(http_client(), "it"), 429, **headers) == (False, seconds)


def test_a_status_without_a_name_is_a_number() -> None:
    assert str(Caller(http_client(), "it").refusal(Answer(599, {}, b""))) == "It answered 599."


# ---------------------------------------------------------------------------------------------------- what is told on


def test_of_a_long_answer_the_beginning_is_told_on_one_line() -> None:
    error = Caller(http_client(), "it").refusal(Answer(400, {}, b""), "too\nlong " * 12_000)
    assert len(str(error)) < 300
    assert "\n" not in str(error)


@pytest.mark.parametrize(
    "echo",
    [
        f"wrong token {SECRET}",
        f"Authorization: Basic {base64.b64encode(f'me:{SECRET}'.encode()).decode()}",
        json.dumps({"token": SECRET}),
    ],
)
async def test_a_secret_that_the_other_side_echoes_is_not_told(
    server: Loopback, caller: Caller, echo: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level("DEBUG"):
        server.troubles.append(Trouble(400, echo))
        answer = await asked(caller, server.url)
        error = caller.refusal(answer, answer.body.decode())
    encoded = base64.b64encode(f"me:{SECRET}".encode()).decode()
    for told in (str(error), caplog.text, repr(caller)):
        assert SECRET not in told
        assert encoded not in told
    assert "…" in str(error)
    assert server.seen[0].headers["Authorization"] == f"Basic {encoded}"


async def test_secrets_and_addresses_in_what_the_other_side_says_are_not_told(server: Loopback, caller: Caller) -> None:
    token = "eyJhbGciOiJSUzI1NiJ9." + "eyJzdWIiOiJzYW1wbGUifQ." + "c2FtcGxlLXNpZ25hdHVyZQ"
    server.troubles.append(Trouble(401, json.dumps({"error": f"bad token Bearer {token} for bob@example.com"})))
    answer = await asked(caller, server.url)
    told = str(caller.refusal(answer, answer.body.decode()))
    assert "bad token Bearer [removed: bearer token] for b***@***.com" in told


def test_a_login_is_told_in_no_form_and_a_fixed_letter_for_a_password_hides_nothing_else() -> None:
    caller = Caller(http_client(), "it", login=(SECRET, "X"))
    header = base64.b64encode(f"{SECRET}:X".encode()).decode()
    assert caller.shown(f"Xero heard {SECRET} and {header} from {SECRET}:X.") == "Xero heard … and … from …."
