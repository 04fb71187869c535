"""Proxies: a real listener on the loopback address in place of one, and what does and does not reach it."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import httpx
import pytest

from bot.app import ByProxy
from bot.assembly import Mind
from bot.config.proxies import proxy_for
from bot.errors import ConfigurationError
from bot.slack.posting import client_for, webhook_for
from tests.bots import Mode, scene, text_of

XERO11 = "XERO11 Sync Error: The connection to Xero has expired. Please follow prompts in the workspace to reconnect."
SLACK = "https://slack.example/api/"


class Proxy:
    """Writes down what is asked of it, and does none of it."""

    def __init__(self) -> None:
        self.url = ""
        self.asked: list[str] = []

    async def take(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        self.asked.append(head.split(b"\r\n")[0].decode())
        writer.write(b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        await writer.drain()
        writer.close()


@pytest.fixture(autouse=True)
def _without_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leaves out the proxies of the machine that the tests run on."""
    for name in os.environ:
        if name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


@pytest.fixture
async def proxy(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Proxy]:
    """A proxy that the environment names for everything."""
    proxy = Proxy()
    async with await asyncio.start_server(proxy.take, "127.0.0.1", 0) as server:
        proxy.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        for name in ("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY"):
            monkeypatch.setenv(name, proxy.url)
        yield proxy


@pytest.mark.parametrize("mode", ["http", "socket"])
async def test_with_a_proxy_in_the_environment_nothing_of_a_slack_on_this_machine_reaches_it(
    mind: Mind, tmp_path: Path, proxy: Proxy, mode: Mode
) -> None:
    async with scene(mind, tmp_path, mode) as place:
        said = await place.slack.say(place.maya, place.watched, XERO11)
        assert "Source:" in text_of(await place.reply(place.watched, said.message))
        other = await place.slack.say(place.maya, place.other, XERO11)
        assert other.message is not None
        await place.slack.shortcut(place.omar, "diagnose_message", other.message)
        whisper = (await place.slack.wait_for(lambda: place.slack.ephemerals))[0]
        await place.slack.click(place.omar, whisper, "This fixed it")  # which a response_url brings up to date
        await place.slack.wait_for(lambda: "Marked as fixed" in text_of(whisper))
        await place.slack.global_shortcut(
            place.maya, "report_error"
        )  # which a client of that one request opens a form for
        await place.slack.wait_for(lambda: place.slack.modal(place.maya))
        await place.slack.settled(0.3)
    assert proxy.asked == []


async def test_slack_elsewhere_is_called_over_the_proxy_and_so_is_everything_else(proxy: Proxy) -> None:
    async with aiohttp.ClientSession() as session:
        with pytest.raises(aiohttp.ClientHttpProxyError):
            await client_for("xoxb-1", SLACK, session).auth_test()
    with pytest.raises(aiohttp.ClientHttpProxyError):
        await webhook_for("https://hooks.slack.example/1").send(text="hello")
    async with httpx.AsyncClient(transport=ByProxy()) as http:
        with pytest.raises(httpx.ProxyError):
            await http.get("https://integration.example/")
    assert [one.split()[1] for one in proxy.asked] == [
        "slack.example:443",
        "hooks.slack.example:443",
        "integration.example:443",
    ]


async def test_everything_on_this_machine_is_called_without_the_proxy(proxy: Proxy) -> None:
    own = Proxy()
    async with await asyncio.start_server(own.take, "127.0.0.1", 0) as server:
        url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/status"
        async with httpx.AsyncClient(transport=ByProxy()) as http:
            assert (await http.get(url)).status_code == 502
    assert (own.asked, proxy.asked) == (["GET /status HTTP/1.1"], [])


PROXY, PLAIN = "http://proxy.example:3128", "http://plain.example:3128"


@pytest.mark.parametrize(
    ("variables", "url", "expected"),
    [
        ({}, SLACK, None),
        ({"HTTPS_PROXY": PROXY, "HTTP_PROXY": PLAIN}, SLACK, PROXY),
        ({"https_proxy": PROXY}, SLACK, PROXY),
        ({"HTTPS_PROXY": "proxy.example:3128"}, SLACK, PROXY),
        ({"HTTPS_PROXY": ""}, SLACK, None),
        ({"HTTPS_PROXY": PROXY, "HTTP_PROXY": PLAIN}, "http://xero.example/", PLAIN),
        ({"HTTPS_PROXY": PROXY}, "wss://wss.slack.example/link", PROXY),
        ({"ALL_PROXY": PROXY}, SLACK, PROXY),
        ({"HTTPS_PROXY": PROXY, "ALL_PROXY": "socks5://proxy.example"}, SLACK, PROXY),
        ({"HTTPS_PROXY": PROXY, "NO_PROXY": "slack.example"}, SLACK, None),
        ({"HTTPS_PROXY": PROXY, "no_proxy": "localhost, .slack.example"}, SLACK, None),
        ({"HTTPS_PROXY": PROXY, "NO_PROXY": "slack.example"}, "https://wss.slack.example", None),
        ({"HTTPS_PROXY": PROXY, "NO_PROXY": "slack.example:8443"}, "https://slack.example:8443/api/", None),
        ({"HTTPS_PROXY": PROXY, "NO_PROXY": "lack.example"}, SLACK, PROXY),
        ({"HTTPS_PROXY": PROXY, "NO_PROXY": "*"}, SLACK, None),
        ({"ALL_PROXY": PROXY}, "http://127.0.0.1:3030/api/", None),
        ({"ALL_PROXY": PROXY}, "ws://localhost:3030/link", None),
        ({"ALL_PROXY": "socks5://proxy.example"}, "http://[::1]:3030/", None),
    ],
)
def test_a_proxy_holds_for_what_its_variable_says_but_never_for_this_machine(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], url: str, expected: str | None
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert proxy_for(url) == expected


async def test_a_proxy_that_cannot_be_used_is_named_without_the_password_in_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", "socks5://ann:secret@proxy.example")
    async with aiohttp.ClientSession() as session:
        with pytest.raises(ConfigurationError, match="in NO_PROXY") as refused:
            client_for("xoxb-1", SLACK, session)
    async with httpx.AsyncClient(transport=ByProxy()) as http:
        with pytest.raises(httpx.ProxyError, match="Set HTTPS_PROXY"):
            await http.get("https://integration.example/")
    assert "begins with socks5://, but" in str(refused.value)
    assert "secret" not in str(refused.value)
