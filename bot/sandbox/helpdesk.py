"""
A sample help desk: what a webhook's receiver would be, for tickets that leave the bot.

It checks the signature and the age of each delivery, keeps what it was sent by its `Idempotency-Key`, and can be told
to misbehave. The headers are those that `bot.sinks.webhook` describes. Beside it stands a sample status page, so that a
ticket that looks at Xero's status asks nobody outside.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from bot.sandbox.panels import Json, Panel

OLDEST = 300  # seconds; what was signed longer ago may be a replay
PATH = "/sample-help-desk/tickets"
STATUS_PATH = "/sample-xero-status"


@dataclass(slots=True)
class Delivered:
    """One event that came in: its key, how often it came, and what it holds."""

    key: str
    at: float
    content: Json
    times: int = 1


@dataclass(slots=True)
class HelpDesk:
    """The receiver. `next_answers` are what the next deliveries meet: `down`, `slow` or `lost`."""

    secret: str = "sandbox-help-desk-secret"  # noqa: S105 - no secret: it opens nothing but this
    clock: Callable[[], float] = time.time
    delivered: dict[str, Delivered] = field(default_factory=dict)
    refused: list[str] = field(default_factory=list)
    next_answers: list[str] = field(default_factory=list)
    changed: Callable[[], None] = lambda: None

    def routes(self) -> list[web.RouteDef]:
        """Give the addresses of the receiver and the status page, for `LoopbackSlack.add_routes`."""
        return [web.post(PATH, self.receive), web.get(f"{STATUS_PATH}/api/v2/summary.json", _status)]

    async def receive(self, request: web.Request) -> web.StreamResponse:
        """Take a delivery in, or answer as it was told to."""
        trouble = self.next_answers.pop(0) if self.next_answers else None
        if trouble == "down":
            return web.Response(status=503, headers={"Retry-After": "2"}, text="Down for maintenance (sample)")
        if trouble == "slow":
            await asyncio.sleep(3)
        body = await request.read()
        problem = self._problem(request.headers, body)
        if problem is not None:
            self.refused.append(problem)
            return web.json_response({"error": problem}, status=401)
        status = self._keep(request.headers.get("Idempotency-Key", ""), body)
        self.changed()
        if trouble == "lost" and request.transport is not None:
            request.transport.abort()
        return web.json_response({"ok": status < 400}, status=status)

    def _problem(self, headers: Mapping[str, str], body: bytes) -> str | None:
        timestamp = headers.get("X-Concierge-Timestamp", "")
        if not timestamp.isdecimal() or abs(self.clock() - int(timestamp)) > OLDEST:
            return "The timestamp is missing or too old."
        signed = f"{timestamp}.".encode() + body
        expected = "v1=" + hmac.new(self.secret.encode(), signed, hashlib.sha256).hexdigest()
        if not hmac.compare_digest(headers.get("X-Concierge-Signature", ""), expected):
            return "The signature is wrong."
        return None

    def _keep(self, key: str, body: bytes) -> int:
        try:
            content = json.loads(body)
        except ValueError:
            return 400
        if not key or not isinstance(content, dict):
            return 400
        if key in self.delivered:
            self.delivered[key].times += 1
            return 409
        self.delivered[key] = Delivered(key, self.clock(), content)
        return 201

    def panel(self) -> Panel:
        """Give the panel with what was delivered, and the switches."""
        return Panel("Help desk", self._read, self._act)

    async def _read(self) -> list[Json]:
        latest = sorted(self.delivered.values(), key=lambda one: -one.at)
        return [
            {
                "title": "Delivered tickets",
                "text": "A sample help desk takes tickets as a webhook, checks their signature and keeps each once.",
                "facts": [["Events", str(len(latest))], ["Refused", str(len(self.refused))]],
                "log": [
                    {"title": _title(one.content), "at": one.at, "result": _came(one.times), "detail": one.content}
                    for one in latest
                ],
                "actions": [
                    {"id": "down", "label": "Down for the next 3 deliveries", "danger": True},
                    {"id": "slow", "label": "3 seconds late, once"},
                    {"id": "lost", "label": "Take the next one in, lose the answer"},
                    {"id": "well", "label": "Work again"},
                ],
            }
        ]

    async def _act(self, name: str, _given: Mapping[str, Any]) -> str:
        match name:
            case "down":
                self.next_answers = ["down"] * 3
                return "The next three deliveries meet a help desk that is down."
            case "slow" | "lost":
                self.next_answers.append(name)
                return "The next delivery meets this."
            case _:
                self.next_answers.clear()
                return "The help desk works again."


async def _status(_request: web.Request) -> web.StreamResponse:
    """Say in the Statuspage format that all is well."""
    status = {"indicator": "none", "description": "All Systems Operational (sample)"}
    return web.json_response({"status": status, "incidents": [], "scheduled_maintenances": []})


def _came(times: int) -> str:
    return "once" if times == 1 else f"came {times} times, kept once"


def _title(content: Json) -> str:
    event, ticket = content.get("event") or {}, content.get("ticket") or {}
    return f"{ticket.get('label', 'ticket')} · {event.get('type', 'event')}"
