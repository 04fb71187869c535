"""
What support agents do to an organization's integration: who, what, on which organization, and how far it has come.

An `Act` is one retry or one resync, from the question "Do you want this?" to its result:

    proposed → approved → calling → watching → ended          everything went as it should
    proposed → awaiting → approved → …                        a second agent must agree first
    proposed or awaiting → cancelled | declined | expired     nothing was done
    calling → watching                                        the call was cut off; it is never repeated, only watched
    approved → refused,  calling → failed                     nothing was done, and the person was told why
"""

from __future__ import annotations

from typing import Any, Literal

from bot.models import Frozen

SYNC_TYPES = ("contacts", "invoices", "payments")
"""Kinds of records that people may name. Document 004 shows `contacts` and `invoices`; errors name others."""

Action = Literal["retry", "resync"]
ActState = Literal[
    "proposed", "awaiting", "approved", "calling", "watching", "ended",
    "cancelled", "declined", "expired", "refused", "failed",
]  # fmt: skip


class Request(Frozen):
    """
    What would be done: `retry` of `types[0]` for `records` (empty: all that failed), or `resync` of `types`.

    `organization` is the slug, `organization_id` what the API wants, `integration` the configured one; all three are
    kept, so that an act never reaches another organization because the configuration changed in between. `since` is
    ISO 8601 in UTC, as `2025-01-01T00:00:00Z`, None for everything.
    """

    action: Action
    organization: str
    organization_id: str
    integration: str
    types: tuple[str, ...]
    records: tuple[str, ...] = ()
    since: str | None = None


class Act(Frozen):
    """
    One request and how far it has come; `id` is 16 characters that cannot be guessed.

    `asked_by`, `approved_by` and `declined_by` are Slack user ids, `team` is the workspace in which the bot is
    installed. `channel` and `thread` are where it was asked; `message_channel` and `message` are where its progress is
    shown, once it is: the same conversation, or that with the agent where the bot may not post. `before` is the status
    as it was when the agent looked (the answer of the API; forgotten when the act is over), `result` what came of it.
    Times are seconds since 1970. `needs_approval`: its question said that a second agent has to agree, whatever the
    configuration says later; None where the question comes from an earlier release.
    """

    id: str
    request: Request
    state: ActState
    team: str
    asked_by: str
    approved_by: str | None
    declined_by: str | None
    channel: str
    thread: str | None
    message_channel: str | None
    message: str | None
    before: dict[str, Any]
    result: dict[str, Any] | None
    created_at: float
    expires_at: float
    called_at: float | None
    ended_at: float | None
    needs_approval: bool | None = None
