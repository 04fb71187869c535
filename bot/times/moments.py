"""
Times as people write them in a message: "yesterday around 3pm", "14/11 at 09:05", "Nov 3rd 2026, 4:12 PM PST".

A time is found as pieces (a day, a time of day, a part of the day, a zone), and pieces that stand together make one
phrase. What a phrase leaves open is filled in from when the message was written: everything lies in the past unless it
says otherwise. A phrase without a time of day stays a date; nothing is made more precise than it was said.

Local times are worked out on the calendar of their zone and only then given an offset, so that "two days ago at 4pm" is
right across a change of the clocks.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from bot.times import words
from bot.times.pieces import Clock, Now, Piece, pieces_of

_SLACK = dt.timedelta(minutes=10)
"""How far a time may lie after its message: people round up."""

_APART = dt.timedelta(minutes=40)
"""How far a time that is counted back in hours may lie from what the clock said."""

_COUNTED = re.compile(r"\bago\b|\bnow\b", re.IGNORECASE)
_LONGEST_ASIDE = 60
_MOST = 50  # pieces that are looked at; of a log the last ones

_BRACKET = re.compile(r"[()]")
_SENTENCE = re.compile(r"[.!?](?=\s|$)|\n|;")


@dataclass(frozen=True, slots=True)
class Moment:
    """A time in a text, from `start` to `end`: a day, or a moment with its zone when a time of day was said."""

    start: int
    end: int
    value: dt.date | dt.datetime

    @property
    def precise(self) -> bool:
        """Whether the time of day is known."""
        return isinstance(self.value, dt.datetime)


def day_first_in(zone: ZoneInfo, locale: str | None = None) -> bool:
    """
    Whether 3/11 is the third of November.

    A locale other than `en-US` tells; `en-US` is what Slack gives everybody who never chose a language, so there the
    time zone decides.
    """
    region = re.split(r"[-_]", locale)[-1].upper() if locale and re.search(r"[-_]", locale) else None
    if region is not None and region not in words.MONTH_FIRST_REGIONS:
        return True
    return not words.is_month_first(zone.key)


def moments(text: str, *, posted_at: dt.datetime, zone: ZoneInfo, day_first: bool | None = None) -> list[Moment]:
    """
    Every time in `text`, in order, as somebody in `zone` means it who writes at `posted_at` (with an offset).

    `text` has plain quotation marks and dashes. `day_first` None asks the zone. A zone that is named behind a time of
    day counts for that time.
    """
    now = Now(posted_at, zone, day_first_in(zone) if day_first is None else day_first)
    pieces = _without_overlaps(pieces_of(text, now))[-_MOST:]
    phrases = _phrases(text, pieces)
    ends = [match.start() for match in _SENTENCE.finditer(text)]
    found: list[Moment] = []
    for number, phrase in enumerate(phrases):
        value = _value(phrase, _day_nearby(text, number, phrases, ends), now)
        if value is not None:
            end = phrase[-1].end
            moment = Moment(phrase[0].start, end - (text[end - 1] == "."), value)
            if found and _says_again(text, found[-1], moment):
                counted = found.pop()
                value = counted.value if _COUNTED.search(text, moment.start, moment.end) else moment.value
                moment = Moment(counted.start, moment.end, value)
            found.append(moment)
    return found


def _says_again(text: str, counted: Moment, moment: Moment) -> bool:
    """Whether a time by the clock says more exactly which one was counted back right before it."""
    if not (isinstance(counted.value, dt.datetime) and isinstance(moment.value, dt.datetime)):
        return False
    if not (
        _COUNTED.search(text, counted.start, moment.end) and words.SAME_TIME.fullmatch(text, counted.end, moment.start)
    ):
        return False
    return abs(counted.value - moment.value) <= _APART


# ------------------------------------------------------------------------------------------------------------- phrases


def _without_overlaps(pieces: list[Piece]) -> list[Piece]:
    """The pieces that hold most, in order: "3 days ago" and not "3", "half past two" and not "two"."""
    kept: list[Piece] = []
    for piece in sorted(pieces, key=lambda p: (p.start, -p.end)):
        if not kept or piece.start >= kept[-1].end:
            kept.append(piece)
        elif piece.end - piece.start > kept[-1].end - kept[-1].start:
            kept[-1] = piece
    return kept


def _phrases(text: str, pieces: Sequence[Piece]) -> list[list[Piece]]:
    """Pieces that stand together and go together."""
    phrases: list[list[Piece]] = []
    for number, piece in enumerate(pieces):
        following = pieces[number + 1] if number + 1 < len(pieces) else None
        if phrases and _goes_with(text, phrases[-1], piece, following):
            phrases[-1].append(piece)
        else:
            phrases.append([piece])
    return phrases


def _goes_with(text: str, phrase: Sequence[Piece], piece: Piece, following: Piece | None) -> bool:
    between = text[phrase[-1].end : piece.start]
    if len(between) > words.LONGEST_LINK or not words.LINK.fullmatch(between):
        return False
    if any(p.instant for p in (*phrase, piece)) or _in_aside(text, phrase[-1].start, between):
        return False
    if piece.is_day and any(p.is_day for p in phrase):
        return any(p.exact for p in phrase if p.is_day) != piece.exact
    if piece.clock is not None and any(p.clock is not None for p in phrase):
        return False
    clocked = any(p.clock is not None for p in phrase)
    if piece.is_day and clocked and "," in between and following is not None and following.clock is not None:
        return not words.LINK.fullmatch(text[piece.end : following.start])  # "9:05, yesterday 15:30" are two
    return True


def _in_aside(text: str, start: int, between: str) -> bool:
    """Whether what begins at `start` ends an aside about something else: "(arrived 3 November) 11:50am"."""
    opened = text.rfind("(", max(0, start - _LONGEST_ASIDE), start) if ")" in between else -1
    return opened >= 0 and bool(text[opened + 1 : start].strip())


def _day_nearby(text: str, number: int, phrases: Sequence[Sequence[Piece]], ends: Sequence[int]) -> Piece | None:
    """The day of the phrase before or behind in the same sentence, but no document's, for a time without a day."""
    phrase = phrases[number]
    if not any(p.clock for p in phrase) or any(p.is_day for p in phrase):
        return None
    behind = [
        other
        for other in phrases[number + 1 : number + 3]
        if not any(p.clock for p in other) and not words.OTHER_DAY.search(text, phrase[-1].end, other[0].start)
    ]
    for other in (*reversed(phrases[max(0, number - 2) : number]), *behind):
        first, last = sorted((phrase[0].start, other[0].start))
        day = max((p for p in other if p.is_day), key=lambda p: p.impossible, default=None)
        labelled = other[0].start > phrase[0].start and ": " in text[first:last]  # "… / Due: 17 Nov"
        apart = labelled or any(first <= end < last for end in ends) or _BRACKET.search(text, first, last) is not None
        if day is not None and not apart and not _is_of_document(text, other[0].start):
            return day
    return None


def _is_of_document(text: str, start: int) -> bool:
    """Whether the day that begins at `start` is that of a document: "dated 2 Nov", "the order of 14 October"."""
    return words.OF_DOCUMENT.search(text, max(0, start - _LONGEST_ASIDE), start) is not None


def _value(phrase: Sequence[Piece], nearby: Piece | None, now: Now) -> dt.date | dt.datetime | None:
    """What a phrase means, None for a part of a day alone that names no day, and for a day that never was."""
    if any(p.impossible for p in (*phrase, *([nearby] if nearby else []))):
        return None
    instant = next((p.instant for p in phrase if p.instant is not None), None)
    if instant is not None:
        return instant
    clock = next((p.clock for p in phrase if p.clock is not None), None)
    zone = next((p.zone for p in phrase if p.zone is not None), None)
    part = next((p.part for p in phrase if p.part is not None), None)
    said = next((p.day for p in phrase if p.exact), None) or next((p.day for p in phrase if p.day), None)
    if clock is None:
        return said
    if clock.bare and said is None and part is None and nearby is None:
        return None
    there = replace(now, zone=zone) if isinstance(zone, ZoneInfo) else now
    value = _at(clock, said or (nearby.day if nearby else None), part, zone or now.zone, there)
    if said == now.today and value > now.posted_at + _SLACK:  # "9am PT today", written where it is tomorrow
        return _at(clock, there.today, part, zone or now.zone, there)
    return value


def _at(clock: Clock, day: dt.date | None, part: str | None, zone: dt.tzinfo, now: Now) -> dt.datetime:
    hour = clock.hour
    base = day or now.today
    if clock.open:
        hour = _hour(clock, day, part, zone, now)
    elif part in words.LATE and 1 <= hour < 12 and not (part == words.NIGHT and hour < 6):
        hour += 12
    if part == words.LAST_NIGHT:
        late = hour if hour >= 12 else hour + 12 if clock.open and 6 <= hour < 12 else hour
        base = base + dt.timedelta(days=1) if late < 12 or late == 24 else base
        hour = late % 24
    elif hour == 24:
        base, hour = base + dt.timedelta(days=1), 0
    value = dt.datetime.combine(base, dt.time(hour, clock.minute, clock.second), tzinfo=zone)
    if day is None and value > now.posted_at + _SLACK:
        value = dt.datetime.combine(base - dt.timedelta(days=1), value.timetz())
    return value


def _hour(clock: Clock, day: dt.date | None, part: str | None, zone: dt.tzinfo, now: Now) -> int:
    """The hour on a clock of 24 that "half past two" or "4:50" means: when people work, and not in the future."""
    hour = clock.hour % 12
    if part is not None:
        return hour if part == words.MORNING else 12 if hour == 0 else hour + 12
    if clock.hour == 12 or hour < words.FIRST_HOUR:
        later = dt.datetime.combine(day or now.today, dt.time(hour + 12, clock.minute), tzinfo=zone)
        early = clock.hour != 12 and day is not None and later > now.posted_at + _SLACK
        return hour if early else hour + 12  # without a day, the afternoon before rather than the small hours
    return hour
