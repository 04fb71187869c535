"""
The organizations of the sample integration: what is synced, what fails, and how work on it goes on as time passes.

Everything in here is made up. There is no background task: whoever looks says what time it is, and the work that fits
into the time since is done then, one record after the other. The messages are those of the document.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Literal
from uuid import UUID, uuid5

MINUTE, HOUR, DAY = 60.0, 3600.0, 86400.0

ERROR_TYPES: Mapping[str, str] = {"contacts": "contact_sync", "invoices": "invoice_sync", "payments": "payment_sync"}
"""What a kind of records is called when it is asked for, and in an error; the document shows `contact_sync`."""

_SPACE = UUID("00000000-0000-5000-8000-000000000000")
_RESYNCED = {"contacts": 6, "invoices": 4, "payments": 2}  # records that a resync of everything goes through
_LONG = 30 * DAY  # a resync that goes back less far finds half of them

Access = Literal["open", "forbidden", "rate_limited"]


@dataclass(slots=True)
class Record:
    """Something to sync. `problem` is why it fails, and it goes away by a retry alone unless it is `lasting`."""

    id: str
    kind: str
    problem: str | None = None
    lasting: bool = False
    failed_at: float = 0.0


@dataclass(slots=True)
class SampleOrganization:
    """
    One organization. Moments are seconds since 1970.

    `failing` are the records that failed, `waiting` those that are under way, the first one since `working_since`.
    `about` is for whoever plays with the sandbox.
    """

    id: str
    name: str
    about: str
    token_expires_at: float | None
    last_sync: float
    connected: bool = True
    access: Access = "open"
    failing: list[Record] = field(default_factory=list)
    waiting: deque[Record] = field(default_factory=deque)
    working_since: float = 0.0
    jobs: int = 0

    def advance(self, now: float, pace: float) -> None:
        """Do the work that is done by `now`, with `pace` seconds for each record."""
        while self.waiting and self.working_since + pace <= now:
            self.working_since += pace
            self._finish(self.waiting.popleft(), self.working_since)

    def _finish(self, record: Record, at: float) -> None:
        if self.connected and not self._expired(at):
            self.last_sync = at
            record.problem = record.problem if record.lasting else None
        elif record.problem is None:
            record.problem = "Invalid token" if self.connected else "Connection disconnected"
        if record.problem is not None:
            record.failed_at = at
            self.failing.append(record)

    def retry(self, kind: str, record_ids: Sequence[str] | None, now: float) -> int:
        """Take failed records up again: the named ones, or all of the kind. Gives how many."""
        named = None if record_ids is None else set(record_ids)
        again = [one for one in self.failing if one.kind == kind and (named is None or one.id in named)]
        return self._start(again, now)

    def resync(self, kinds: Sequence[str], since: float | None, now: float) -> int:
        """Sync everything of some kinds again, what failed among it first. Gives how many records."""
        records = [one for one in self.failing if one.kind in kinds]
        for kind in kinds:
            whole = _RESYNCED[kind]
            count = whole if since is None or now - since > _LONG else whole // 2
            records += [Record(_uuid(self.id, kind, f"synced {n}"), kind) for n in range(count)]
        return self._start(records, now)

    def _start(self, records: Sequence[Record], now: float) -> int:
        taken = {id(one) for one in records}
        self.failing = [one for one in self.failing if id(one) not in taken]
        self.waiting.extend(records)
        self.working_since = now
        self.jobs += 1
        return len(records)

    def has_failed(self, kind: str, record_id: str) -> bool:
        """Whether a record of this kind and id has failed."""
        return any(one.kind == kind and one.id == record_id for one in self.failing)

    def fix(self, now: float) -> None:
        """Do what a person would do about every problem; what failed still has to be tried again."""
        self.connected = True
        self.access = "open"
        if self.token_expires_at is None or self._expired(now):
            self.token_expires_at = now + 30 * DAY
        for record in self.failing:
            record.lasting = False

    def status(self, now: float) -> dict[str, Any]:
        """What the integration says about the organization, with the fields of the document and no others."""
        return {
            "connected": self.connected,
            "token_expires_at": None if self.token_expires_at is None else iso(self.token_expires_at),
            "last_sync": iso(self.last_sync),
            "sync_status": self._word(now),
            "pending_syncs": len(self.waiting),
            "failed_syncs": len(self.failing),
            "errors": [
                {"type": ERROR_TYPES[one.kind], "message": one.problem, "timestamp": iso(one.failed_at)}
                for one in sorted(self.failing, key=lambda one: one.failed_at, reverse=True)
            ],
        }

    def _word(self, now: float) -> str:
        if not self.connected:
            return "disconnected"
        if self.waiting:
            return "syncing"
        return "error" if self._expired(now) else "healthy"  # the document's example is healthy with two failures

    def _expired(self, now: float) -> bool:
        return self.token_expires_at is not None and self.token_expires_at <= now


def sample_organizations(now: float) -> list[SampleOrganization]:
    """The sample organizations as they are when the integration starts, at `now`."""
    return [
        SampleOrganization(
            "5f0c2e9a",
            "Acme Pty Ltd (sample)",
            "Two contacts failed. A retry mends one; the other one is a duplicate that somebody must merge first.",
            now + 5 * DAY + HOUR,
            now - 15 * MINUTE,
            failing=[
                _failed("5f0c2e9a", "contacts", "Duplicate contact: john@example.com", now - 90 * MINUTE, lasting=True),
                _failed("5f0c2e9a", "contacts", "Required fields missing (email, name)", now - 95 * MINUTE),
            ],
        ),
        SampleOrganization(
            "8b1d47c0",
            "Bluegum Rowing Club (sample)",
            "All is well.",
            now + 20 * DAY + HOUR,
            now - 5 * MINUTE,
        ),
        SampleOrganization(
            "c3a96e12",
            "Curlew Theatre Society (sample)",
            "The token has expired, so every sync fails.",
            now - 2 * DAY,
            now - 2 * DAY - 10 * MINUTE,
            failing=[
                _failed("c3a96e12", "contacts", "Invalid token", now - 20 * MINUTE),
                _failed("c3a96e12", "invoices", "Invalid token", now - 50 * MINUTE),
                _failed("c3a96e12", "payments", "Invalid token", now - 110 * MINUTE),
            ],
        ),
        SampleOrganization(
            "77e0b4d5",
            "Dune Surf Rescue (sample)",
            "Xero is disconnected, so nothing syncs.",
            None,
            now - 6 * DAY,
            connected=False,
        ),
        SampleOrganization(
            "2d8f10aa",
            "Eastgate Chess Union (sample)",
            "Invoices and a payment failed. A retry mends one invoice; the token expires soon.",
            now + DAY + HOUR,
            now - 30 * MINUTE,
            failing=[
                _failed("2d8f10aa", "invoices", "Invalid account codes", now - 40 * MINUTE, lasting=True),
                _failed("2d8f10aa", "invoices", "Tax rate configuration mismatch", now - 42 * MINUTE),
                _failed("2d8f10aa", "payments", "Bank account not mapped", now - 3 * HOUR, lasting=True),
            ],
        ),
        SampleOrganization(
            "e94c5b63",
            "Fernhill Choir (sample)",
            "The integration limits the rate: every question is answered with 429.",
            now + 12 * DAY + HOUR,
            now - HOUR,
            access="rate_limited",
        ),
        SampleOrganization(
            "1b7a9f04",
            "Gannet Sailing School (sample)",
            "The token may not see this organization.",
            now + 12 * DAY + HOUR,
            now - HOUR,
            access="forbidden",
        ),
    ]


def _failed(organization: str, kind: str, problem: str, at: float, *, lasting: bool = False) -> Record:
    return Record(_uuid(organization, kind, problem), kind, problem, lasting, at)


def iso(moment: float) -> str:
    """A moment as the document writes it: `2025-01-15T10:30:00Z`."""
    return datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _uuid(*parts: str) -> str:
    return str(uuid5(_SPACE, " ".join(parts)))
