"""
Socket Mode: the WebSocket that `apps.connections.open` leads to, its envelopes and their acknowledgements.

docs.slack.dev/apis/events-api/using-socket-mode
"""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import WSCloseCode, WSMsgType, web

from bot.sandbox.delivery import Acknowledgement, Envelope, Retry
from bot.sandbox.workspace import Payload


@dataclass(slots=True, eq=False)
class _Connection:
    socket: web.WebSocketResponse
    number: int
    waiting: dict[str, asyncio.Future[Any]] = field(default_factory=dict)
    draining: bool = False


class Sockets:
    """The app's open WebSocket connections; each envelope goes to one of them, in turn."""

    def __init__(
        self, app_id: str, new_id: Callable[[str], str], ack_seconds: float, changed: Callable[[], None]
    ) -> None:
        self._app_id = app_id
        self._new_id = new_id
        self._changed = changed
        self._ack_seconds = ack_seconds
        self._tickets: set[str] = set()
        self._connections: list[_Connection] = []
        self._opened = 0
        self._sent = 0
        self._arrived = asyncio.Event()
        self.base_url = ""
        self.stray: list[Payload] = []

    @property
    def connected(self) -> int:
        """How many connections take envelopes."""
        return sum(not connection.draining for connection in self._connections)

    @property
    def opened(self) -> int:
        """How many connections there have been."""
        return self._opened

    def new_address(self) -> str:
        """Give the address of a WebSocket, which can be used once."""
        ticket = self._new_id("ticket-")
        self._tickets.add(ticket)
        return f"{self.base_url.replace('http://', 'ws://')}/link?ticket={ticket}&app_id={self._app_id}"

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Hold a connection: hello first, then envelopes out and acknowledgements in, until either side closes it."""
        ticket = request.query.get("ticket", "")
        if ticket not in self._tickets:
            return web.Response(status=403, text="This address was used before or never given out.")
        self._tickets.remove(ticket)
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        self._opened += 1
        connection = _Connection(socket, self._opened)
        await socket.send_json(self._hello(connection))
        self._connections.append(connection)
        self._arrived.set()
        self._changed()
        try:
            async for message in socket:
                if message.type is WSMsgType.TEXT:
                    self._receive(connection, message.data)
        finally:
            self._forget(connection)
        return socket

    def _hello(self, connection: _Connection) -> Payload:
        return {
            "type": "hello",
            "num_connections": len(self._connections) + 1,
            "debug_info": {"host": f"applink-{connection.number}", "approximate_connection_time": 18060},
            "connection_info": {"app_id": self._app_id},
        }

    def _receive(self, connection: _Connection, data: str) -> None:
        try:
            answer = json.loads(data)
        except ValueError:
            answer = {"text": data}
        envelope_id = answer.get("envelope_id") if isinstance(answer, dict) else None
        waiting = connection.waiting.pop(envelope_id, None) if isinstance(envelope_id, str) else None
        if waiting is None or waiting.done():
            self.stray.append(answer)
            self._changed()
        else:
            waiting.set_result(answer.get("payload", ""))

    def _forget(self, connection: _Connection) -> None:
        self._connections.remove(connection)
        if not self._connections:
            self._arrived.clear()
        for waiting in connection.waiting.values():
            if not waiting.done():
                waiting.cancel()
        self._changed()

    async def send(self, kind: Envelope, payload: Payload, retry: Retry | None) -> Acknowledgement:
        """Send an envelope over one of the connections, waiting for one to come where there is none."""
        started = time.monotonic()
        try:
            async with asyncio.timeout(self._ack_seconds):
                connection = await self._next_connection()
                body = await self._exchange(connection, kind, payload, retry)
        except TimeoutError:
            return Acknowledgement(0, "", time.monotonic() - started, "timeout")
        except ConnectionError:
            return Acknowledgement(0, "", time.monotonic() - started, "connection_failed")
        return Acknowledgement(200, body, time.monotonic() - started)

    async def _next_connection(self) -> _Connection:
        while True:
            usable = [connection for connection in self._connections if not connection.draining]
            if usable:
                self._sent += 1
                return usable[self._sent % len(usable)]
            self._arrived.clear()
            await self._arrived.wait()

    async def _exchange(self, connection: _Connection, kind: Envelope, payload: Payload, retry: Retry | None) -> Any:
        envelope: Payload = {
            "envelope_id": self._new_id("envelope-"),
            "type": kind,
            "payload": payload,
            "accepts_response_payload": kind != "events_api",
        }
        if kind == "events_api":
            envelope["retry_attempt"] = retry.number if retry is not None else 0
            envelope["retry_reason"] = retry.reason if retry is not None else ""
        waiting: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        connection.waiting[envelope["envelope_id"]] = waiting
        await connection.socket.send_json(envelope)
        return await self._answer(connection, envelope["envelope_id"], waiting)

    async def _answer(self, connection: _Connection, envelope_id: str, waiting: asyncio.Future[Any]) -> Any:
        try:
            await asyncio.wait([waiting])
        finally:
            connection.waiting.pop(envelope_id, None)
        if waiting.cancelled():
            raise ConnectionResetError("The connection was closed before the acknowledgement came.")
        return waiting.result()

    async def disconnect(self, reason: str, *, keep_using: bool) -> None:
        """
        Ask the bot to connect anew (`warning`, `refresh_requested`, `link_disabled`, `too_many_websockets`).

        With `keep_using` the old connections still get envelopes, as it happens right behind a disconnect.
        """
        for connection in list(self._connections):
            connection.draining = not keep_using
            message = {"type": "disconnect", "reason": reason, "debug_info": {"host": f"applink-{connection.number}"}}
            await connection.socket.send_json(message)

    async def drop(self) -> None:
        """Close every connection from this side, without a word before."""
        for connection in list(self._connections):
            connection.draining = True
            await connection.socket.close(code=WSCloseCode.GOING_AWAY)
