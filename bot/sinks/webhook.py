"""
Tickets to a webhook: a POST with JSON, signed, with the key that makes a repeat harmless.

A receiver gets

    Content-Type: application/json
    Idempotency-Key: <event.id>
    X-Concierge-Timestamp: <seconds since 1970>
    X-Concierge-Signature: v1=<HMAC-SHA256 of "<timestamp>.<body>" with the shared secret, in hexadecimal>

and a body as in `templates/tickets/webhook.schema.json`. To verify it, compute the same over the bytes of the body as
they arrived, before any JSON is read; compare in constant time; refuse a timestamp more than five minutes off. Keep the
`Idempotency-Key` of what was taken in, and answer a repeat with 409 or any 2xx: both count as delivered. 408, 425, 429
and 5xx are tried again, after `Retry-After` if there is one; everything else is final. Redirects are not followed.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Callable
from dataclasses import dataclass, field

from pydantic import SecretStr

from bot.sinks.calling import Caller
from bot.sinks.port import Change, Receipt
from bot.sinks.wording import Wording
from bot.tickets import Ticket

CONFLICT = 409
"""What a receiver may answer to something that it already has."""

_ADVICE = "Look at the receiver's log, and correct url or secret in concierge.yml if they are wrong"


def signature(secret: str, timestamp: int, body: bytes) -> str:
    """The value of `X-Concierge-Signature`."""
    return "v1=" + hmac.new(secret.encode(), f"{timestamp}.".encode() + body, hashlib.sha256).hexdigest()


@dataclass(frozen=True, slots=True)
class WebhookSink:
    """One webhook. `clock` gives seconds since 1970, for the signature."""

    name: str
    url: str = field(repr=False)
    secret: SecretStr
    caller: Caller
    wording: Wording
    clock: Callable[[], float]

    async def deliver(self, ticket: Ticket, attempt: int) -> Receipt:  # noqa: ARG002 - the key makes a repeat harmless
        """Sends the ticket; its reference there is its key. See `Sink.deliver`."""
        await self._send(ticket, None)
        return Receipt(ticket.key, None)

    async def update(self, ticket: Ticket, change: Change, reference: str, attempt: int) -> None:  # noqa: ARG002
        """Sends the change as an event of its own, with its own key. See `Sink.update`."""
        await self._send(ticket, change)

    async def _send(self, ticket: Ticket, change: Change | None) -> None:
        body = json.dumps(self.wording.event(ticket, change), ensure_ascii=False, separators=(",", ":")).encode()
        timestamp = int(self.clock())
        headers = {
            "Content-Type": "application/json",
            "User-Agent": "xero-concierge",
            "Idempotency-Key": change.key if change else ticket.key,
            "X-Concierge-Timestamp": str(timestamp),
            "X-Concierge-Signature": signature(self.secret.get_secret_value(), timestamp, body),
        }
        answer = await self.caller.call("POST", self.url, headers=headers, content=body)
        if not answer.ok and answer.status != CONFLICT:
            raise self.caller.refusal(answer, "" if answer.is_page else answer.body.decode("utf-8", "replace"), _ADVICE)
