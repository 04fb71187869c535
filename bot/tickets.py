"""
A ticket: everything that the person at the other end needs, as one piece of data.

It is made by the person who is stuck, kept in the database, and rendered for whoever gets it (`bot/sinks`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any, Literal

from bot.models import Frozen

PREFIX = "XC-"
"""What a ticket's number begins with: `XC-1042`."""

LATEST = 3
"""Comments that a ticket brings with it."""

_LONGEST_NAME = 80  # characters, as many as a name has in Slack

DetailName = Literal[
    "error_text", "report_id", "report_name", "record", "organization", "attempted_at", "tried", "screenshot", "file",
    "comment",
]  # fmt: skip
"""
What a detail is. A party's `wants` in a product file speak of the same: `error_message` is `error_text`, `report` is
`report_id` or `report_name`, `attempted_at` is `attempted_at`.
"""

TicketState = Literal["open", "taken", "resolved"]
DeliveryState = Literal["queued", "delivered", "failed"]


class Detail(Frozen):
    """
    One thing that is known, and where from.

    `said` are the words it was taken from and `message` the timestamp of their message; both are None for what the
    person typed into the form. Of a file, which is a screenshot where it is a picture, they are its address. A moment
    is ISO 8601 with its offset, or a date alone where only that is known.
    """

    name: DetailName
    value: str
    said: str | None = None
    message: str | None = None


class Reporter(Frozen):
    """Somebody who has the problem: a Slack user, and the message in which they said so."""

    user: str
    team: str
    channel: str
    thread: str | None
    permalink: str | None
    at: float


class Comment(Frozen):
    """
    What somebody wrote about a ticket. `at` is seconds since 1970.

    `message` is the timestamp of the message that they wrote it in; None for what they wrote in a form.
    """

    id: int
    ticket: str
    user: str
    text: str
    at: float
    message: str | None = None


class TicketDraft(Frozen):
    """
    What a ticket holds before it has a number.

    `score` is how sure the entry is, 0 to 1, None without an entry. `party` is the key of the product's party that it
    is for, None when nobody knows the product. `organization` is the slug of a configured organization and
    `organization_id` what its integration calls it, None otherwise (the person's own words are among the details); the
    id and the status of an integration are kept only where the ticket is about that product, or about none.
    `integration_status`, which names its `integration`, and `xero_status` are what was known when the ticket was made,
    with `{"state": "unknown", "reason": …}` where nothing was. `tried` are the titles of the steps that the bot gave,
    and marks such as "Not my error".
    """

    product: str | None
    product_name: str | None
    entry: str | None
    entry_title: str | None
    score: float | None
    party: str | None
    party_name: str | None
    organization: str | None
    organization_id: str | None
    organization_name: str | None
    details: tuple[Detail, ...]
    tried: tuple[str, ...]
    conversation: str | None
    reporters: tuple[Reporter, ...]
    integration_status: dict[str, Any] | None
    xero_status: dict[str, Any] | None


class Ticket(TicketDraft):
    """
    One ticket. `key` (26 characters) never changes and is the idempotency key everywhere; people read `label`.

    `assignee` is the Slack user who has taken it, `resolved_by` the one who resolved it, if it is, and `opened_by` the
    one who opened it, who need not have the problem. `comments` are the latest `LATEST` that were written about it, in
    order. Times are seconds since 1970. `names` are what Slack shows its people as, by id; they are not kept, and
    filled in for places outside Slack, as far as they are known.
    """

    key: str
    number: int
    state: TicketState
    assignee: str | None
    created_at: float
    updated_at: float
    resolved_by: str | None = None
    opened_by: str | None = None
    comments: tuple[Comment, ...] = ()
    names: Mapping[str, str] = {}

    @property
    def label(self) -> str:
        """The number as people read it."""
        return f"{PREFIX}{self.number}"

    def called(self, user: str) -> str:
        """Who somebody is outside Slack: by name, where it is known, and by the id."""
        name = self.names.get(user, "")[:_LONGEST_NAME]
        return f"{name} (Slack user {user})" if name else f"Slack user {user}"

    @property
    def opener(self) -> str | None:
        """Who opened it for those who have the problem; None where one of them did, or nobody knows."""
        return self.opened_by if all(one.user != self.opened_by for one in self.reporters) else None

    @property
    def is_of_one(self) -> bool:
        """Whether one person alone has the problem, and so may say that it is solved."""
        return len({(one.user, one.team) for one in self.reporters}) == 1

    def may_be_about(self, conversation: str | None, entries: Collection[str]) -> bool:
        """
        Whether a ticket may be about the same problem as a conversation, by its id, which shows `entries`.

        It is not where the bot knows of each which problem it is, and these are different ones.
        """
        return self.conversation == conversation or not (self.entry and entries) or self.entry in entries

    def first(self, name: DetailName) -> str | None:
        """The value of the first detail of this name, if there is one."""
        return next((detail.value for detail in self.details if detail.name == name), None)


def first_about(tickets: Iterable[Ticket], conversation: str | None, entries: Collection[str]) -> Ticket | None:
    """The first of some tickets that may be about a conversation, see `Ticket.may_be_about`."""
    return next((one for one in tickets if one.may_be_about(conversation, entries)), None)


class Delivery(Frozen):
    """How far a ticket has come on its way to one sink; `reference` is what it is called there, `url` where it is."""

    ticket: str
    sink: str
    state: DeliveryState
    attempts: int
    reference: str | None
    url: str | None
    error: str | None
    updated_at: float
