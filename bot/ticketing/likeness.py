"""What tells tickets apart, and what two of them share."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from collections import defaultdict
from collections.abc import Callable, Mapping
from typing import Any

from bot.access.organizations import Organization
from bot.names import fold
from bot.operating.operator import By
from bot.privacy.masking import mask, shape
from bot.ticketing.form import InputName
from bot.tickets import Detail, Ticket

_TELLS_NOTHING = re.compile(r"(?:\A|_)(?:at|on|date|day|time|moment|since|until|report)\Z")
"""Placeholders whose values differ from one attempt to the next, while the problem is the same."""

_MASKED, _ADDRESS = "***@***.", "@masked."  # a masked address is read as one when it looks like one
_MOST_LINES = 20
_ABOUT: tuple[InputName, ...] = ("error_text", "report_id", "report_name", "record")


def fingerprint(where: str | None, entry: str | None, error: str) -> str | None:
    """What two reports of the same error at the same organization share; None when the organization is not known."""
    what = entry or shape(error)
    return hashlib.sha256(f"{where}\n{what}".encode()).hexdigest() if where and what else None


def named_in(error: str, captured: Callable[[str], Mapping[str, str]]) -> dict[str, set[str]]:
    """
    What an error text, which may hold several errors, names by its placeholders; `captured` reads one error.

    Addresses are masked, as they may be on one side already.
    """
    found: defaultdict[str, set[str]] = defaultdict(set)
    for line in list(dict.fromkeys((error, *error.splitlines())))[:_MOST_LINES]:
        for name, value in captured(line.replace(_MASKED, _ADDRESS)).items():
            if not _TELLS_NOTHING.search(name):
                found[name].add(fold(mask(value)))
    return found


def are_apart(one: Mapping[str, set[str]], other: Mapping[str, set[str]]) -> bool:
    """Whether two errors of an entry name different accounts, contacts or the like, as far as both name them."""
    both = one.keys() & other.keys()
    return bool(both) and all(one[name].isdisjoint(other[name]) for name in both)


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
