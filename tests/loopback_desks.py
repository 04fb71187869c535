"""Zendesk and Jira on 127.0.0.1, as far as their documentation goes for what is asked of them here."""

from __future__ import annotations

import base64
import re
from typing import Any

from aiohttp import web

from tests.loopback_http import Loopback, Seen, answered

EMAIL, TOKEN = "agent@example.com", "sample-token-4f9a"


def _login(seen: Seen) -> str:
    kind, _, value = seen.headers.get("Authorization", "").partition(" ")
    return base64.b64decode(value).decode() if kind == "Basic" else ""


class Zendesk(Loopback):
    """
    The Tickets API: create with an idempotency key, list by external id.

    https://developer.zendesk.com/api-reference/ticketing/introduction/#idempotency
    """

    def __init__(self) -> None:
        super().__init__()
        self.tickets: list[dict[str, Any]] = []
        self._keys: dict[str, tuple[bytes, int]] = {}
        self.required: str | None = None

    def forget_keys(self) -> None:
        """Lets two hours pass, after which a key is forgotten."""
        self._keys.clear()

    def act(self, seen: Seen) -> web.Response:
        if _login(seen) != f"{EMAIL}/token:{TOKEN}":
            return answered(401, {"error": "Couldn't authenticate you"})
        if seen.path != "/api/v2/tickets.json":
            return answered(404, {"error": "InvalidEndpoint", "description": "Not found"})
        return self._list(seen) if seen.method == "GET" else self._create(seen)

    def _list(self, seen: Seen) -> web.Response:
        found = [ticket for ticket in self.tickets if ticket["external_id"] == seen.query.get("external_id")]
        return answered(200, {"tickets": found, "next_page": None, "previous_page": None, "count": len(found)})

    def _create(self, seen: Seen) -> web.Response:
        key = seen.headers.get("Idempotency-Key", "")
        if key in self._keys:
            body, number = self._keys[key]
            if body != seen.body:
                said = "Request parameters don't match the given idempotency key"
                return answered(400, {"error": "IdempotentRequestError", "description": said})
            return self._created(self.tickets[number - 1], "hit")
        if problem := self._problem(seen):
            details = {"base": [{"description": problem, "error": "BlankValue"}]}
            return answered(
                422, {"error": "RecordInvalid", "description": "Record validation errors", "details": details}
            )
        ticket = {**seen.json["ticket"], "id": len(self.tickets) + 1}
        self.tickets.append(ticket)
        self._keys[key] = (seen.body, ticket["id"])
        return self._created(ticket, "miss")

    def _problem(self, seen: Seen) -> str | None:
        if seen.headers.get("Content-Type") != "application/json":
            return "Content-Type: must be application/json"
        comment = seen.json["ticket"].get("comment", {}).get("html_body", "")
        if not comment or len(comment) > 65_535:
            return "Description: cannot be blank or longer than 65535"
        return self.required

    def _created(self, ticket: dict[str, Any], lookup: str) -> web.Response:
        return answered(201, {"ticket": ticket}, {"x-idempotency-lookup": lookup})


class Jira(Loopback):
    """
    Search by JQL and creation of issues. With `indexing` off, what is created is not found yet.

    https://developer.atlassian.com/cloud/jira/platform/rest/v3/
    """

    _JQL = re.compile(r'project = "(?P<project>\w+)" AND labels = "(?P<label>[^"\s]+)" ORDER BY created ASC')

    def __init__(self) -> None:
        super().__init__()
        self.issues: list[dict[str, Any]] = []
        self.found: list[dict[str, Any]] = []
        self.indexing = True
        self.forbidden = False

    def index(self) -> None:
        """Lets the search catch up."""
        self.found = list(self.issues)

    def act(self, seen: Seen) -> web.Response:
        if _login(seen) != f"{EMAIL}:{TOKEN}":
            return web.Response(status=401, text="Client must be authenticated to access this resource.")
        if seen.method == "POST" and seen.path == "/rest/api/3/search/jql":
            return self._search(seen.json)
        if seen.method == "POST" and seen.path == "/rest/api/3/issue":
            return self._create(seen.json["fields"])
        return answered(404, {"errorMessages": ["null for uri"], "errors": {}})

    def _search(self, asked: dict[str, Any]) -> web.Response:
        match = self._JQL.fullmatch(asked["jql"])
        if match is None or match["project"] != "SUP":
            return answered(400, {"errorMessages": ["The value does not exist for the field 'project'."]})
        same = [one for one in self.found if match["label"] in one["fields"]["labels"]]
        return answered(200, {"issues": [{"id": one["id"], "key": one["key"]} for one in same], "isLast": True})

    def _create(self, fields: dict[str, Any]) -> web.Response:
        if self.forbidden:
            said = "You do not have permission to create issues in this project."
            return answered(403, {"errorMessages": [said], "errors": {}})
        errors = dict(self._problems(fields))
        if errors:
            return answered(400, {"errorMessages": [], "errors": errors})
        number = len(self.issues) + 1
        issue = {"id": str(10_000 + number), "key": f"SUP-{number}", "fields": fields}
        self.issues.append(issue)
        if self.indexing:
            self.index()
        return answered(201, {"id": issue["id"], "key": issue["key"], "self": f"{self.url}/rest/api/3/issue/x"})

    def _problems(self, fields: dict[str, Any]) -> list[tuple[str, str]]:
        found = []
        if fields["project"] != {"key": "SUP"}:
            found.append(("project", "valid project is required"))
        if fields["issuetype"] != {"name": "Task"}:
            found.append(("issuetype", "Specify a valid issue type"))
        if not 1 <= len(fields["summary"]) <= 255 or "\n" in fields["summary"]:
            found.append(("summary", "The summary is invalid."))
        if any(re.search(r"\s", label) for label in fields["labels"]):
            found.append(("labels", "The label contains spaces which is invalid."))
        if not is_document(fields["description"]) or text_length(fields["description"]) > 32_767:
            found.append(("description", "Operation value must be an Atlassian Document"))
        return found


_INSIDE = {
    "doc": {"heading", "paragraph", "bulletList", "codeBlock"},
    "heading": {"text"},
    "paragraph": {"text"},
    "codeBlock": {"text"},
    "bulletList": {"listItem"},
    "listItem": {"paragraph"},
}
_MARKS = {"strong", "em", "link"}


def is_document(node: Any) -> bool:
    """Whether `node` is a document in the Atlassian Document Format, of the parts that are used here."""
    return isinstance(node, dict) and node.get("type") == "doc" and node.get("version") == 1 and _is_node(node)


def _is_node(node: dict[str, Any]) -> bool:
    if node["type"] == "text":
        return isinstance(node["text"], str) and node["text"] != "" and all(map(_is_mark, node.get("marks", [])))
    inside = node.get("content")
    return (
        isinstance(inside, list)
        and inside != []
        and all(one["type"] in _INSIDE[node["type"]] and _is_node(one) for one in inside)
    )


def _is_mark(mark: dict[str, Any]) -> bool:
    address = mark.get("attrs", {}).get("href", "https://")
    return mark["type"] in _MARKS and address.startswith(("https://", "http://"))


def text_length(node: dict[str, Any]) -> int:
    return len(node.get("text", "")) + sum(text_length(one) for one in node.get("content", []))
