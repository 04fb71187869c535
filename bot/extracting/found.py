"""What details are looked for in, and what was found: a value and the very words it was taken from."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Generic, TypeVar
from zoneinfo import ZoneInfo

from bot.extracting.view import View

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Words:
    """
    One text of a conversation: a message or a file, when it was written, and the timestamp of its message.

    `own`: it is of the person whom the details are for, and not of somebody else who writes there. `author` is whoever
    wrote it, "" when nobody knows, and `zone` and `locale` are theirs, in which they mean times; without a zone, those
    of the person whom the details are for hold.
    """

    text: str
    posted_at: dt.datetime
    message: str
    own: bool = True
    author: str = ""
    zone: ZoneInfo | None = None
    locale: str | None = None


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """
    A value and its evidence: the words `said`, from `start` to `end` in the text as it was handed in.

    `shown` are these words as their reader saw them, without Slack's markup: what people get to read. `message` is the
    timestamp of the message that they stand in, "" when only one text was read.
    """

    value: T
    said: str
    start: int
    end: int
    shown: str
    message: str = ""


def found(view: View, start: int, end: int, value: str | None = None) -> Found[str]:
    """What stands from `start` to `end` in the view, without spaces around it; `value` where it says more."""
    while start < end and view.plain[start].isspace():
        start += 1
    while end > start and view.plain[end - 1].isspace():
        end -= 1
    first, last = view.source(start, end)
    shown = view.shown[start:end]
    return Found(shown if value is None else value, view.original[first:last], first, last, shown)
