"""
What Xero's public status page says at this moment, to be kept with a ticket.

The page speaks the Statuspage format (https://developer.statuspage.io/, public API of a page): `summary.json` with the
state of everything, the incidents and the maintenance under way; `status.json` holds the first of these alone.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping
from typing import Any

import httpx

from bot.rendering.markup import fit

KEEP = 60.0
"""Seconds for which an answer counts, whatever it was."""
SECONDS = 2.0
"""How long the page may take altogether."""

_MAX_BYTES = 1_000_000
_MAX_TEXT = 200
_MOST_INCIDENTS = 5
_STATES = {"none": "operational"} | {name: name for name in ("minor", "major", "critical", "maintenance")}


class XeroStatus:
    """
    Asks the status page at `page`: the address of the page itself, or that of its JSON when it ends in `.json`.

    `client` is shared and stays open; `clock` gives seconds since 1970. Many callers at once make one request.
    """

    def __init__(
        self, client: httpx.AsyncClient, clock: Callable[[], float], page: str, *, seconds: float = SECONDS
    ) -> None:
        json_page = page.endswith(".json")
        self._address = page if json_page else page.rstrip("/") + "/api/v2/summary.json"
        self._page = None if json_page else page
        self._client = client
        self._clock = clock
        self._seconds = seconds
        self._asking: asyncio.Task[dict[str, Any]] | None = None
        self._known: dict[str, Any] | None = None

    async def now(self) -> dict[str, Any]:
        """
        The status as plain data; never raises, and takes no longer than the page may.

        `state` is `operational`, `minor`, `major`, `critical`, `maintenance` or `unknown`; with `unknown` comes
        `reason`, a sentence, otherwise `description` and `incidents` with `name`, `impact` and `url`. Always there are
        `checked_at` in seconds since 1970 and `url`, the page for people, which may be None.
        """
        known = self._known
        if known is not None and 0 <= self._clock() - known["checked_at"] < KEEP:
            return known
        if self._asking is None or self._asking.done():
            self._asking = asyncio.create_task(self._ask())
        return await asyncio.shield(self._asking)

    async def _ask(self) -> dict[str, Any]:
        """Asks the page, and keeps what it says also when nobody waits for that any more."""
        known = self._known = {**await self._asked(), "checked_at": self._clock()}
        return known

    async def _asked(self) -> dict[str, Any]:
        try:
            async with asyncio.timeout(self._seconds):
                return self._read(await self._fetched())
        except (TimeoutError, httpx.TimeoutException):
            reason = f"Xero's status page did not answer within {self._seconds:g} seconds."
        except (httpx.HTTPError, httpx.InvalidURL):
            reason = "Xero's status page cannot be reached."
        except (ValueError, RecursionError):
            reason = "Xero's status page answered something that is no status."
        return {"state": "unknown", "reason": reason, "url": self._page}

    async def _fetched(self) -> bytes:
        """The body of the page. Raises ValueError for a status that is no success, and for a body without end."""
        headers = {"Accept": "application/json"}
        async with self._client.stream("GET", self._address, headers=headers, timeout=self._seconds) as response:
            if response.status_code != httpx.codes.OK:
                raise ValueError(response.status_code)
            body = bytearray()
            async for chunk in response.aiter_bytes():
                body += chunk
                if len(body) > _MAX_BYTES:
                    raise ValueError(len(body))
        return bytes(body)

    def _read(self, body: bytes) -> dict[str, Any]:
        """The status in `body`. Raises ValueError when it is none."""
        found = _dict(json.loads(body))
        status = _dict(found.get("status"))
        state = _STATES.get(str(status.get("indicator")))
        if state is None:
            raise ValueError(state)
        return {
            "state": state,
            "description": fit(str(status.get("description") or state), _MAX_TEXT),
            "incidents": [_incident(one) for one in _under_way(found)[:_MOST_INCIDENTS]],
            "url": self._page or _text(_dict(found.get("page")).get("url")),
        }


def _under_way(found: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The incidents that are not over, and the maintenance that has begun."""
    incidents = [_dict(one) for one in _list(found.get("incidents"))]
    maintenance = [_dict(one) for one in _list(found.get("scheduled_maintenances"))]
    begun = [one for one in maintenance if one.get("status") in {"in_progress", "verifying"}]
    return [one for one in incidents if one.get("status") not in {"resolved", "postmortem"}] + begun


def _incident(found: Mapping[str, Any]) -> dict[str, Any]:
    name, impact = _text(found.get("name")), _text(found.get("impact"))
    return {"name": name or "An incident without a name", "impact": impact, "url": _text(found.get("shortlink"))}


def _text(value: Any) -> str | None:
    return fit(value, _MAX_TEXT) or None if isinstance(value, str) else None


def _dict(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
