"""What tells tickets apart, and what two of them share."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Mapping
from typing import Any

from bot.access.organizations import Organization
from bot.names import fold
from bot.operating.operator import By
from bot.privacy.masking import shape
from bot.ticketing.form import InputName
from bot.tickets import Detail, Ticket

_ABOUT: tuple[InputName, ...] = ("error_text", "report_id", "report_name", "record")


def fingerprint(where: str | None, entry: str | None, error: str) -> str | None:
    """What two reports of the same error at the same organization share; None when the organization is not known."""
    what = entry or shape(error)
    return hashlib.sha256(f"{where}\n{what}".encode()).hexdigest() if where and what else None


def organization_key(organization: Organization | None, name: str, by: By) -> str | None:
    """
    What tells organizations apart.

    A name that somebody typed is never the configured organization of that name, or anybody could join its tickets.
    """
    if organization is not None:
        return f"configured {organization.slug}"
    return f"called {by.team} {fold(name)}" if fold(name) else None


def told_apart(where: str | None, product: str | None, values: Mapping[str, Any]) -> str:
    """
    What tells a problem from another one of the same person where no thread does: what a form says that it is about.

    A form of its own is opened for each attempt to send it, so that it tells nothing.
    """
    said = (fold(str(values.get(name) or "")) for name in _ABOUT)
    return hashlib.sha256("\n".join((where or "", product or "", *said)).encode()).hexdigest()


def repeats(detail: Detail, organization: Organization | None) -> bool:
    """Whether a detail is the name that was filled in for a configured organization, which the ticket holds already."""
    filled_in = detail.name == "organization" and detail.said is None
    return filled_in and organization is not None and detail.value == organization.name


def holds(ticket: Ticket, detail: Detail) -> bool:
    """Whether a ticket says already what a detail of somebody else's form says."""
    held = {_same(one) for one in ticket.details if one.name == detail.name}
    if detail.name == "tried":
        held = {fold(one) for one in ticket.tried}
    if detail.name == "organization":
        held.add(fold(ticket.organization_name or ""))
    return _same(detail) in held


def _same(detail: Detail) -> str:
    """What two details share that say the same; a moment is the same in every time zone, and shown by its minute."""
    if detail.name == "attempted_at" and "T" in detail.value:
        return str(dt.datetime.fromisoformat(detail.value).timestamp() // 60)
    return fold(detail.value)
