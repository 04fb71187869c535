"""
Tickets to Jira Cloud, through its REST API, version 3.

Jira takes no idempotency key. Each issue carries the label `xero-concierge-<ticket.key>`, and before an issue is
created it is looked for by that label. Jira's search does not show at once what was created a moment ago: within
seconds as a rule, says Atlassian, within minutes at times. So whenever the answer to a creation is lost, the next
attempt is put off by `INDEX_DELAY`; after a crash the lease of the delivery puts it off.

Sources: https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/,
https://developer.atlassian.com/cloud/jira/platform/search-and-reconcile,
https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.rendering.markup import fit
from bot.sinks.calling import Answer, Caller
from bot.sinks.port import Change, DeliveryError, Receipt
from bot.sinks.wording import Paper, Wording
from bot.tickets import Ticket

INDEX_DELAY = 120.0
"""Seconds after which an issue is taken to be found by a search."""

MAX_SUMMARY = 255
MAX_DESCRIPTION = 32_767
"""Characters of a description. Jira counts the text; here the whole document counts, to be on the safe side."""

_ADVICE: Mapping[int, str] = {
    400: "Check project and issue_type in concierge.yml, and which fields the project requires",
    401: "Check the e-mail address and the API token; a token expires after a year at most",
    403: "The account may not do this: let it browse the project and create issues in it",
    404: "Check its url in concierge.yml, and that the account may see the project",
}


@dataclass(frozen=True, slots=True)
class JiraSink:
    """One project of a Jira. `url` is like `https://sample.atlassian.net`; `caller` has the login of an account."""

    name: str
    url: str
    project: str
    issue_type: str
    caller: Caller
    wording: Wording

    async def deliver(self, ticket: Ticket, attempt: int) -> Receipt:  # noqa: ARG002 - it is looked for every time
        """Finds the issue, or creates it; its reference is its key, as `SUP-7`. See `Sink.deliver`."""
        return await self._find(ticket.key) or await self._create(ticket)

    async def update(self, ticket: Ticket, change: Change, reference: str, attempt: int) -> None:
        """Nothing: what is said and done in Jira stays there. See `Sink.update`."""

    async def _find(self, key: str) -> Receipt | None:
        jql = f"project = {_literal(self.project)} AND labels = {_literal(_label(key))} ORDER BY created ASC"
        answer = await self._call("/rest/api/3/search/jql", {"jql": jql, "maxResults": 1, "fields": ["key"]})
        if not answer.ok:
            raise self._refusal(answer)
        found = answer.json()
        issues = found.get("issues") if isinstance(found, dict) else None
        if not isinstance(issues, list):
            raise self.caller.unreadable(answer)
        return self._receipt(issues[0]) if issues else None

    async def _create(self, ticket: Ticket) -> Receipt:
        try:
            answer = await self._call("/rest/api/3/issue", {"fields": self._fields(ticket)})
            if answer.ok and (receipt := self._receipt(answer.json())):
                return receipt
            raise self.caller.unreadable(answer) if answer.ok else self._refusal(answer)
        except DeliveryError as error:
            if error.permanent:
                raise
            wait = max(error.retry_after or 0.0, INDEX_DELAY)
            raise DeliveryError(str(error), permanent=False, retry_after=wait) from error

    async def _call(self, path: str, body: Mapping[str, Any]) -> Answer:
        return await self.caller.call(
            "POST",
            self.url.rstrip("/") + path,
            headers={"Accept": "application/json", "Content-Type": "application/json"},
            content=_json(body).encode(),
        )

    def _fields(self, ticket: Ticket) -> dict[str, Any]:
        def made(paper: Paper) -> dict[str, Any]:
            return {
                "project": {"key": self.project},
                "issuetype": {"name": self.issue_type},
                "summary": fit(paper["title"], MAX_SUMMARY),
                "description": self.wording.data("jira", paper=paper),
                "labels": ["xero-concierge", _label(ticket.key)],
            }

        return self.wording.fitted(ticket, made, lambda one: len(_json(one["description"])) <= MAX_DESCRIPTION)

    def _receipt(self, issue: Any) -> Receipt | None:
        key = issue.get("key") if isinstance(issue, dict) else None
        return Receipt(key, f"{self.url.rstrip('/')}/browse/{key}") if isinstance(key, str) and key else None

    def _refusal(self, answer: Answer) -> DeliveryError:
        said = answer.json()
        said = said if isinstance(said, dict) else {}
        messages, errors = said.get("errorMessages"), said.get("errors")
        words = [str(one) for one in messages] if isinstance(messages, list) else []
        words += [f"{field}: {reason}" for field, reason in errors.items()] if isinstance(errors, dict) else []
        return self.caller.refusal(answer, "; ".join(words), _ADVICE.get(answer.status, ""))


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _label(key: str) -> str:
    return f"xero-concierge-{key}"


def _literal(text: str) -> str:
    """`text` as a string of JQL."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
