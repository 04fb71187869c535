"""
How the sync of an organization is, as far as an integration's answer says it in a way that can be used.

What the document leaves open, and what is done about it, stands in `client`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import MAXYEAR, MINYEAR, UTC, datetime
from typing import Any

_MOST = 10**9  # a larger count is no count
_WORD = re.compile(r"[A-Za-z][A-Za-z0-9_.-]{0,63}")
_RECORD_ID = re.compile(r"[!-~]{1,128}")
_RECORD_KEYS = ("record_id", "record_ids", "records", "entity_id", "entity_ids")


@dataclass(frozen=True, slots=True)
class SyncError:
    """
    One error of a status, as far as it says anything: `timestamp` is in seconds since 1970.

    `raw` is everything that was said about it.
    """

    type: str | None
    message: str | None
    timestamp: float | None
    record_ids: tuple[str, ...] = ()
    raw: Mapping[str, Any] = field(default_factory=dict)

    @property
    def sync_type(self) -> str | None:
        """What retry calls this kind of record, as `contacts` for `contact_sync`; None when the error does not say."""
        return sync_type_of(self.type)


@dataclass(frozen=True, slots=True)
class Status:
    """
    How the sync of one organization is. Moments are seconds since 1970; what was not given is None.

    `missing` names the documented fields that were absent or unusable, those of an error as `errors[].message`. `raw`
    is the whole answer, with fields that the document does not know; `read_status(status.raw)` gives this again.
    """

    connected: bool | None
    token_expires_at: float | None
    last_sync: float | None
    sync_status: str | None
    pending_syncs: int | None
    failed_syncs: int | None
    errors: tuple[SyncError, ...]
    missing: tuple[str, ...]
    raw: Mapping[str, Any]


def sync_type_of(error_type: str | None) -> str | None:
    """The kind of records that a type of error is about: the plural of `<thing>` in `<thing>_sync`."""
    if error_type is None or not _WORD.fullmatch(error_type):
        return None
    thing, suffix, rest = error_type.lower().rpartition("_sync")
    return _plural(thing) if suffix and thing and not rest else error_type


def _plural(thing: str) -> str:
    if re.search(r"(?:ss|sh|ch|x|z)$", thing):
        return f"{thing}es"
    if re.search(r"[^aeiou]y$", thing):
        return f"{thing[:-1]}ies"
    return thing if thing.endswith("s") else f"{thing}s"


def read_status(raw: Mapping[str, Any]) -> Status:
    """The answer to a status call, or as much of it as is usable."""
    listed = raw.get("errors")
    errors = tuple(_sync_error(one) for one in listed) if isinstance(listed, list) else None
    found: dict[str, Any] = {
        "connected": raw["connected"] if isinstance(raw.get("connected"), bool) else None,
        "token_expires_at": _moment(raw.get("token_expires_at")),
        "last_sync": _moment(raw.get("last_sync")),
        "sync_status": _text(raw.get("sync_status")),
        "pending_syncs": _count(raw.get("pending_syncs")),
        "failed_syncs": _count(raw.get("failed_syncs")),
        "errors": errors,
    }
    absent = [name for name, value in found.items() if value is None]
    parts = ("type", "message", "timestamp")
    absent += [f"errors[].{part}" for part in parts if any(getattr(one, part) is None for one in errors or ())]
    return Status(**{**found, "errors": errors or ()}, missing=tuple(absent), raw=raw)


def _sync_error(raw: Any) -> SyncError:
    given = raw if isinstance(raw, dict) else {"message": raw}
    ids = (one for key in _RECORD_KEYS for one in record_ids(given.get(key)))
    return SyncError(
        type=_text(given.get("type")),
        message=_text(given.get("message")),
        timestamp=_moment(given.get("timestamp")),
        record_ids=tuple(dict.fromkeys(ids)),
        raw=given,
    )


def record_ids(value: Any) -> Iterable[str]:
    """The ids in a string, a number, an object with `id`, or a list of these."""
    for one in value if isinstance(value, list) else [value]:
        bare = one.get("id") if isinstance(one, dict) else one
        written = str(bare) if isinstance(bare, int) and not isinstance(bare, bool) else bare
        if isinstance(written, str) and _RECORD_ID.fullmatch(written):
            yield written


def _text(value: Any) -> str | None:
    return value.strip() or None if isinstance(value, str) else None


def _count(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _MOST else None


def _moment(value: Any) -> float | None:
    if not isinstance(value, str):
        return None
    try:
        moment = datetime.fromisoformat(value.strip())
    except ValueError:
        return None
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    # At the edges of the calendar there is a moment that some time zone has no date for, so that nobody can show it.
    return aware.timestamp() if MINYEAR < aware.year < MAXYEAR else None
