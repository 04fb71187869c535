"""
Tickets to Zendesk, through its Tickets API.

A ticket is created with `Idempotency-Key`: within two hours a repeat gives the first ticket back. Later, or when the
ticket has changed in between (Zendesk answers 400 then), the repeat finds it by its `external_id`, which is looked up
before every attempt but the first. The first comment is an internal note, so that nothing is mailed to anybody; the
requester is the account that the token belongs to, since Slack tells no address of the person.

Sources: https://developer.zendesk.com/api-reference/ticketing/introduction/#idempotency and
https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.sinks.calling import Answer, Caller
from bot.sinks.port import Change, Receipt
from bot.sinks.wording import Paper, Wording
from bot.tickets import Ticket

MAX_COMMENT = 65_535
"""Characters of a comment, its HTML included."""

_MISMATCH = "IdempotentRequestError"
_KNOWN = frozenset({400, 409})  # statuses that a ticket gets which may be there already
_ADVICE: Mapping[int, str] = {
    401: "Check the e-mail address and the API token, and that token access is on in Zendesk's Admin Center",
    403: "The account may not create tickets: give it the role of an agent",
    404: "Check its url in concierge.yml",
    422: "A rule of this Zendesk does not take the ticket, such as a required field",
}


@dataclass(frozen=True, slots=True)
class ZendeskSink:
    """One Zendesk. `url` is like `https://sample.zendesk.com`; `caller` has the login of an agent's account."""

    name: str
    url: str
    tags: tuple[str, ...]
    brand: int | None
    caller: Caller
    wording: Wording

    async def deliver(self, ticket: Ticket, attempt: int) -> Receipt:
        """Creates the ticket, or finds it; its reference is Zendesk's number. See `Sink.deliver`."""
        if attempt > 1 and (found := await self._find(ticket.key)):
            return found
        answer = await self._call("POST", "/api/v2/tickets.json", self._body(ticket), {"Idempotency-Key": ticket.key})
        if answer.ok:
            if receipt := self._receipt(_dict(answer.json()).get("ticket")):
                return receipt
            raise self.caller.unreadable(answer)
        if answer.status in _KNOWN and (found := await self._find(ticket.key)):
            return found
        if answer.status == 409 or _dict(answer.json()).get("error") == _MISMATCH:
            raise self.caller.trouble("is still busy with an earlier attempt for the same ticket")
        raise self._refusal(answer)

    async def update(self, ticket: Ticket, change: Change, reference: str, attempt: int) -> None:
        """Nothing: what is said and done in Zendesk stays there. See `Sink.update`."""

    async def _find(self, key: str) -> Receipt | None:
        answer = await self._call("GET", "/api/v2/tickets.json", params={"external_id": key})
        if not answer.ok:
            raise self._refusal(answer)
        tickets = _dict(answer.json()).get("tickets")
        if not isinstance(tickets, list):
            raise self.caller.unreadable(answer)
        same = [one for one in tickets if _dict(one).get("external_id") == key]
        return self._receipt(same[0]) if same else None

    async def _call(
        self,
        method: str,
        path: str,
        body: dict[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        params: Mapping[str, str] | None = None,
    ) -> Answer:
        return await self.caller.call(
            method,
            self.url.rstrip("/") + path,
            headers={"Accept": "application/json", "Content-Type": "application/json", **(headers or {})},
            content=None if body is None else json.dumps(body).encode(),
            params=params,
        )

    def _body(self, ticket: Ticket) -> dict[str, Any]:
        def made(paper: Paper) -> dict[str, Any]:
            comment = _defused(self.wording.html("zendesk", paper=paper))
            return {
                "subject": _defused(paper["title"]),
                "comment": {"html_body": comment, "public": False},
                "external_id": ticket.key,
                "tags": list(self.tags),
                **({"brand_id": self.brand} if self.brand else {}),
            }

        return {"ticket": self.wording.fitted(ticket, made, _fits)}

    def _receipt(self, ticket: Any) -> Receipt | None:
        number = _dict(ticket).get("id")
        if not isinstance(number, int):
            return None
        return Receipt(str(number), f"{self.url.rstrip('/')}/agent/tickets/{number}")

    def _refusal(self, answer: Answer) -> Exception:
        said = _dict(answer.json())
        details = _dict(said.get("details"))
        reasons = [str(_dict(one).get("description", "")) for many in details.values() for one in _list(many)]
        words = "; ".join(reasons) or _words(said.get("description")) or _words(said.get("error"))
        return self.caller.refusal(answer, words, _ADVICE.get(answer.status, ""))


def _fits(ticket: dict[str, Any]) -> bool:
    return len(ticket["comment"]["html_body"]) <= MAX_COMMENT


def _dict(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _words(said: Any) -> str:
    """A text as Zendesk gives it: as it is, or with a title and a message."""
    both = dict.fromkeys(str(one) for one in (_dict(said).get("title"), _dict(said).get("message")) if one)
    return ": ".join(both) or (said if isinstance(said, str) else "")


def _defused(text: str) -> str:
    """`text` without what Zendesk would fill in: its placeholders are Liquid, as in `{{ticket.id}}`."""
    return text.replace("{{", "{\u200b{").replace("{%", "{\u200b%")
