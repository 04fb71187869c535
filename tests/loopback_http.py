"""HTTP servers on 127.0.0.1 that tickets are sent to in tests, and the ways in which they can misbehave."""

from __future__ import annotations

import asyncio
import functools
import json
import ssl
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Literal, Self

import httpx
from aiohttp import web


@dataclass(frozen=True, slots=True)
class Trouble:
    """
    What one request meets.

    With `acts` the request is acted on first. `silence` then drops the connection, or leaves it open and says nothing;
    otherwise `status`, `headers` and `body` are the answer.
    """

    status: int = 500
    body: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    silence: Literal["drop", "hang"] | None = None
    acts: bool = False


LOST = Trouble(silence="drop", acts=True)
LATE = Trouble(silence="hang", acts=True)
HANG = Trouble(silence="hang")
PAGE = Trouble(200, "<!DOCTYPE html><html><body>Please sign in</body></html>", {"Content-Type": "text/html"})


@dataclass(frozen=True, slots=True)
class Seen:
    """A request that came in."""

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@functools.cache
def _trusted() -> ssl.SSLContext:
    return httpx.create_ssl_context()


def http_client(**options: Any) -> httpx.AsyncClient:
    """An HTTP client. Whom it trusts is read once, since that takes longer than most tests."""
    return httpx.AsyncClient(verify=_trusted(), **options)


def answered(status: int, body: Any, headers: Mapping[str, str] | None = None) -> web.Response:
    return web.json_response(body, status=status, headers=headers)


class Loopback:
    """Records requests and answers 200; servers of a kind answer in `act`. `troubles` come first, one a request."""

    def __init__(self) -> None:
        self.seen: list[Seen] = []
        self.troubles: deque[Trouble | None] = deque()
        self._released = asyncio.Event()
        self._acted = asyncio.Event()
        self._runner: web.AppRunner | None = None
        self.url = ""

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=10_000_000)
        app.router.add_route("*", "/{path:.*}", self._handle)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        host, port = self._runner.addresses[0][:2]
        self.url = f"http://{host}:{port}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._released.set()
        assert self._runner is not None
        await self._runner.cleanup()

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        seen = Seen(request.method, request.path, dict(request.query), request.headers.copy(), await request.read())
        self.seen.append(seen)
        trouble = self.troubles.popleft() if self.troubles else None
        if trouble is None:
            return self._done(seen)
        if trouble.acts:
            self._done(seen)
        if trouble.silence == "hang":
            await self._released.wait()
        if trouble.silence and request.transport is not None:
            request.transport.close()
        return web.Response(status=trouble.status, text=trouble.body, headers=trouble.headers)

    def _done(self, seen: Seen) -> web.Response:
        response = self.act(seen)
        self._acted.set()
        return response

    async def until(self, holds: Callable[[], bool]) -> None:
        """Waits until something holds that a request brings about."""
        async with asyncio.timeout(60.0):
            while not holds():
                self._acted.clear()
                await self._acted.wait()

    def act(self, seen: Seen) -> web.Response:  # noqa: ARG002 - servers of a kind need it
        return answered(200, {"ok": True})


class Receiver(Loopback):
    """Takes events once, as a receiver of the webhook should."""

    def __init__(self) -> None:
        super().__init__()
        self.taken: dict[str, Any] = {}

    def act(self, seen: Seen) -> web.Response:
        key = seen.headers["Idempotency-Key"]
        if key in self.taken:
            return answered(409, {"error": "already here"})
        self.taken[key] = seen.json
        return answered(202, {})
