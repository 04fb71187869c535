"""
Bringing things to the bot: signed HTTP or Socket Mode, acknowledgements, and Slack's retries.

Slack waits three seconds for an acknowledgement. It sends an event again at once, after a minute and after five; a
command, a button press and a submission come once. docs.slack.dev/apis/events-api, docs.slack.dev/interactivity
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import io
import json
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol
from urllib.parse import urlencode

import aiohttp

from bot.sandbox.recorder import Recorder
from bot.sandbox.workspace import CannotDo, Payload

Envelope = Literal["events_api", "interactive", "slash_commands"]

ACK_SECONDS = 3.0


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """
    What came back for one attempt: an HTTP status (200 for a Socket Mode ack, 0 for none) and the body, parsed.

    `reason` is why Slack counts it as failed, as in X-Slack-Retry-Reason; None when it does not.
    """

    status: int
    body: Any
    seconds: float
    reason: str | None = None
    no_retry: bool = False


@dataclass(frozen=True, slots=True)
class Retry:
    """Which repetition of an event this is, and why there is one."""

    number: int
    reason: str


@dataclass(slots=True)
class Delivery:
    """One payload for the bot and all attempts to bring it, the first one first. `at` is Unix time."""

    kind: Envelope
    payload: Payload
    at: float = 0.0
    attempts: list[Acknowledgement] = field(default_factory=list)

    @property
    def last(self) -> Acknowledgement:
        """The last attempt."""
        return self.attempts[-1]

    @property
    def acknowledged(self) -> bool:
        """Whether the bot acknowledged it in time, at the last attempt."""
        return bool(self.attempts) and self.last.reason is None

    @property
    def event_id(self) -> str | None:
        """The id of an event, the same in all its repetitions."""
        return self.payload.get("event_id")


class Transport(Protocol):
    """A way to the bot."""

    async def send(self, kind: Envelope, payload: Payload, retry: Retry | None) -> Acknowledgement:
        """Make one attempt and wait for the acknowledgement."""


def sign(secret: str, timestamp: str, body: str) -> str:
    """Give the X-Slack-Signature of a request (docs.slack.dev/authentication/verifying-requests-from-slack)."""
    base = f"v0:{timestamp}:{body}".encode()
    return "v0=" + hmac.new(secret.encode(), base, hashlib.sha256).hexdigest()


class HttpTransport:
    """Signed requests to the bot's request URL."""

    def __init__(self, session: aiohttp.ClientSession, url: str, secret: str, ack_seconds: float) -> None:
        self._session = session
        self._url = url
        self._secret = secret
        self._ack_seconds = ack_seconds

    async def send(self, kind: Envelope, payload: Payload, retry: Retry | None) -> Acknowledgement:
        """Post the payload as Slack does: JSON for events, a form for the rest."""
        body, content_type = _encode(kind, payload)
        timestamp = str(int(time.time()))  # the bot compares it with its own clock, so never the sandbox's
        headers = {
            "Content-Type": content_type,
            "User-Agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
            "X-Slack-Request-Timestamp": timestamp,
            "X-Slack-Signature": sign(self._secret, timestamp, body),
        }
        if retry is not None:
            headers |= {"X-Slack-Retry-Num": str(retry.number), "X-Slack-Retry-Reason": retry.reason}
        return await self._post(body, headers)

    async def _post(self, body: str, headers: dict[str, str]) -> Acknowledgement:
        started = time.monotonic()
        try:
            async with asyncio.timeout(self._ack_seconds):
                async with self._session.post(self._url, data=io.BytesIO(body.encode()), headers=headers) as response:
                    text = await response.text()
        except TimeoutError:
            return Acknowledgement(0, "", time.monotonic() - started, "http_timeout")
        except aiohttp.TooManyRedirects:
            return Acknowledgement(0, "", time.monotonic() - started, "too_many_redirects")
        except aiohttp.ClientError:
            return Acknowledgement(0, "", time.monotonic() - started, "connection_failed")
        return Acknowledgement(
            status=response.status,
            body=_parsed(text, response.content_type),
            seconds=time.monotonic() - started,
            reason=None if 200 <= response.status < 300 else "http_error",
            no_retry=response.headers.get("X-Slack-No-Retry") == "1",
        )


def _encode(kind: Envelope, payload: Payload) -> tuple[str, str]:
    if kind == "events_api":
        return json.dumps(payload, separators=(",", ":")), "application/json"
    form = payload if kind == "slash_commands" else {"payload": json.dumps(payload, separators=(",", ":"))}
    return urlencode(form), "application/x-www-form-urlencoded"


def _parsed(text: str, content_type: str) -> Any:
    if content_type != "application/json" or not text:
        return text
    try:
        return json.loads(text)
    except ValueError:
        return text


@dataclass(slots=True)
class Habits:
    """How events are brought: how often each, with the same event_id, and after how many seconds."""

    copies: int = 1
    late: float = 0.0


class Courier:
    """Brings payloads to the bot, over HTTP when a request URL is attached and over Socket Mode when not."""

    def __init__(self, recorder: Recorder, sockets: Transport, retry_delays: Sequence[float]) -> None:
        self._recorder = recorder
        self._sockets = sockets
        self.http: Transport | None = None
        self.retry_delays = tuple(retry_delays)
        self.deliveries: list[Delivery] = []
        self.habits = Habits()

    async def deliver(self, kind: Envelope, payload: Payload) -> Delivery:
        """Bring a payload; an event that fails is brought again, as often as there are delays."""
        delivery = Delivery(kind, payload, time.time())
        self.deliveries.append(delivery)
        with self._recorder.under_way():
            self._recorder.touch()
            if kind == "events_api":
                await asyncio.sleep(self.habits.late)
            await self._attempt(delivery, None)
            for number in range(1, self.habits.copies if kind == "events_api" else 1):
                await self._attempt(delivery, Retry(number, "http_timeout"))
            for number, delay in enumerate(self.retry_delays, start=1):
                if kind != "events_api" or delivery.acknowledged or delivery.last.no_retry:
                    break
                await asyncio.sleep(delay)
                await self._attempt(delivery, Retry(number, delivery.last.reason or "unknown_error"))
        return delivery

    async def redeliver(self, delivery: Delivery, times: int, reason: str, *, together: bool) -> list[Acknowledgement]:
        """Bring an event again, although it may have been acknowledged, one after the other or all at once."""
        if delivery.kind != "events_api":
            raise CannotDo("Slack sends events again; a command, a press and a submission come once.")
        first = len(delivery.attempts)
        retries = [Retry(first + number, reason) for number in range(times)]
        with self._recorder.under_way():
            if together:
                await asyncio.gather(*(self._attempt(delivery, retry) for retry in retries))
            else:
                for retry in retries:
                    await self._attempt(delivery, retry)
        return delivery.attempts[first:]

    async def _attempt(self, delivery: Delivery, retry: Retry | None) -> None:
        transport = self.http if self.http is not None else self._sockets
        delivery.attempts.append(await transport.send(delivery.kind, delivery.payload, retry))
        self._recorder.touch()
