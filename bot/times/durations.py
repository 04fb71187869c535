"""Spans of time in words, as people say them: "in 5 days", "3 hours ago", "2 min 10 s"; and moments. All in seconds."""

from __future__ import annotations

import datetime as dt

MINUTE, HOUR, DAY = 60.0, 3600.0, 86400.0

FUTURE = 5 * MINUTE
"""Seconds by which what has happened may seem to lie ahead, since clocks differ."""

_UNITS = ((365 * DAY, "year"), (30 * DAY, "month"), (DAY, "day"), (HOUR, "hour"), (MINUTE, "minute"))
_JUST_NOW = 45.0


def span(seconds: float) -> str:
    """A length of time by its largest unit: `5 days`, `1 hour`, `40 seconds`. What is negative counts as nothing."""
    whole = max(seconds, 0.0)
    for size, name in _UNITS:
        if whole >= size:
            return counted(int(whole // size), name)
    return counted(int(whole), "second")


def relative(seconds: float) -> str:
    """A moment that lies `seconds` ahead, or behind if negative: `in 5 days`, `3 hours ago`, `just now`."""
    if abs(seconds) < _JUST_NOW:
        return "just now"
    slack = _JUST_NOW if abs(seconds) >= 30 * MINUTE else 0.0  # some seconds short of 8 hours is 8 hours to people
    length = span(abs(seconds) + slack)
    return f"in {length}" if seconds > 0 else f"{length} ago"


def in_utc(at: float) -> str:
    """A moment, in seconds since 1970, for where nobody knows the reader's time zone: `3 Nov 2026, 16:12 UTC`."""
    moment = dt.datetime.fromtimestamp(at, dt.UTC)
    return f"{moment.day} {moment:%b %Y, %H:%M} UTC"


def watch(seconds: float) -> str:
    """How long something has taken, exactly: `40 s`, `2 min 5 s`, `1 h 3 min`."""
    whole = max(int(seconds), 0)
    if whole < MINUTE:
        return f"{whole} s"
    if whole < HOUR:
        return f"{whole // 60} min {whole % 60} s"
    return f"{whole // 3600} h {whole % 3600 // 60} min"


def counted(number: int, noun: str) -> str:
    """A number with its noun: `1 day`, `5 days`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
