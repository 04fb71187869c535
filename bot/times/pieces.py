"""
The pieces of which times are made: days, times of day, parts of a day and zones, as they stand in a text.

Each reader goes over the whole text once. What a piece leaves open (the year, the month, which Friday) is filled in
from when and where the text was written. `bot.times.moments` puts pieces together.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from bot.times import words

_SOON = dt.timedelta(days=60)
"""Which days to come are meant by a date without a year: "I start on 7 September", said on the first of it."""

_MONTHS, _LONGEST_MONTH = 12, 31


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day; `open` when it may be before or after noon, `bare` when it is a number that may be anything."""

    hour: int
    minute: int
    second: int = 0
    open: bool = False
    bare: bool = False


@dataclass(frozen=True, slots=True)
class Piece:
    """
    A part of a phrase; one of the values is set.

    `exact` marks a day that names its date, against "today" or "Friday". `impossible` stands for a day that no calendar
    has, as 31/02/2026. `zone` is a zone behind a time of day.
    """

    start: int
    end: int
    day: dt.date | None = None
    clock: Clock | None = None
    part: str | None = None
    instant: dt.datetime | None = None
    zone: dt.tzinfo | None = None
    exact: bool = False
    impossible: bool = False

    @property
    def is_day(self) -> bool:
        """Whether it says a day, be there such a day or not."""
        return self.day is not None or self.impossible


@dataclass(frozen=True, slots=True)
class Now:
    """When and where the message was written, as its writer's calendar and clock showed it."""

    posted_at: dt.datetime
    zone: ZoneInfo
    day_first: bool

    @property
    def local(self) -> dt.datetime:
        """The time of writing on the writer's clock."""
        return self.posted_at.astimezone(self.zone)

    @property
    def today(self) -> dt.date:
        """The day of writing on the writer's calendar."""
        return self.local.date()

    def ago(self, seconds: float) -> dt.datetime:
        """So long before; counted in UTC, since within one zone Python counts by the hands of its clocks."""
        before = self.posted_at.astimezone(dt.UTC) - dt.timedelta(seconds=seconds)
        return before.astimezone(self.zone).replace(microsecond=0)


def pieces_of(text: str, now: Now) -> list[Piece]:
    """Every piece of a time in `text`, in no order; some overlap."""
    lower = text.lower()
    if len(lower) != len(text):  # a letter such as İ grows in lower case
        lower = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    found: list[Piece] = []
    for read in (_stamps, _agos, _named_days, _weekdays, _dates, _numeric_dates, _clocks, _spoken_clocks, _parts):
        found.extend(read(text, lower, now))
    return found


def _stamps(text: str, _: str, now: Now) -> Iterator[Piece]:
    """ISO 8601 and the stamps of logs, which need no other piece."""
    for match in words.STAMP.finditer(text):
        month = words.MONTHS.get((match["name"] or "").lower()) or int(match["month"] or match["month2"])
        day = _date(int(match["year"] or match["year2"]), month, int(match["day"] or match["day2"]))
        if day is None:
            continue
        time = dt.time(int(match["h"]), int(match["m"]), int(match["s"] or 0))
        zone = words.offset(match["offset"]) or _abbreviated(match["zone"], now) or now.zone
        yield Piece(match.start(), match.end(), instant=dt.datetime.combine(day, time, tzinfo=zone))


def _agos(_: str, lower: str, now: Now) -> Iterator[Piece]:
    """`25 minutes ago`, which is a moment, and `two days ago`, which is a day."""
    for match in words.JUST_NOW.finditer(lower):
        yield Piece(match.start(), match.end(), instant=now.local.replace(second=0, microsecond=0))
    for match in words.AGO.finditer(lower):
        amount = words.amount(match["n"] or match["word"] or match["n2"])
        unit = words.unit(match["unit"] or match["unit2"])
        if unit is None or amount is None:
            continue
        if match["half"]:
            amount += 0.5
        if match["more"]:
            amount += (words.amount(match["more"]) or 0) / 60
        if unit >= words.DAY:
            day = now.today - dt.timedelta(days=min(int(amount * unit // words.DAY), 4000))
            yield Piece(match.start(), match.end(), day=day, exact=True)
        else:
            instant = now.ago(min(amount * unit, 4e7))
            yield Piece(match.start(), match.end(), instant=instant)


def _named_days(_: str, lower: str, now: Now) -> Iterator[Piece]:
    for match in words.NAMED_DAY.finditer(lower):
        days, part = words.NAMED_DAYS[re.sub(r"\s+", " ", match.group(0))]
        yield Piece(match.start(), match.end(), day=now.today + dt.timedelta(days=days), part=part)


def _weekdays(text: str, lower: str, now: Now) -> Iterator[Piece]:
    """A day of the week: the last one before today, or that of last week or of next week if it says so."""
    for match in words.WEEKDAY.finditer(lower):
        name = match["name"]
        cued = match["which"] or match["on"] or match["week"]
        if name in words.ORDINARY_WORDS and not cued and not _is_weekday(text, match):
            continue
        back = (now.today.weekday() - words.WEEKDAYS[name]) % 7
        if match["which"] in words.NEXT:
            day = now.today + dt.timedelta(days=7 - back)
        elif match["week"] or match["before"]:
            day = now.today - dt.timedelta(days=now.today.weekday() + 7 - words.WEEKDAYS[name])
        else:
            today = back == 0 and match["which"] == "this"
            day = now.today - dt.timedelta(days=0 if today else back or 7)
        yield Piece(match.start(), match.end(), day=day)


def _is_weekday(text: str, match: re.Match[str]) -> bool:
    """Whether "Sat" and "Wed" are days here: "Sat 3pm" and "on the Sat", and not "Sat through it" and "we wed"."""
    if not text[match.start("name")].isupper():
        return False
    begins = match.start() == 0 or text[: match.start()].rstrip(" ")[-1:] in "\n.!?"
    return not begins or words.TIME_BEHIND.match(text, match.end()) is not None


def _dates(text: str, lower: str, now: Now) -> Iterator[Piece]:
    """A date with the name of its month, and `the 17th`."""
    for pattern in (words.DAY_MONTH, words.MONTH_DAY):
        for match in pattern.finditer(lower):
            if match["name"] == "may" and text[match.start("name")].islower() and pattern is words.MONTH_DAY:
                continue
            day = _dated(int(match["day"]), words.MONTHS[match["name"]], _year(match["year"]), now)
            yield Piece(match.start(), match.end(), day=day, exact=True, impossible=day is None)
    for match in words.ORDINAL.finditer(lower):
        number, month, year = int(match["day"]), now.today.month, now.today.year
        day = _date(year, month, number)
        if day is None or day > now.today:
            day = _date(year - (month == 1), (month - 2) % 12 + 1, number)
        yield Piece(match.start(), match.end(), day=day, exact=True, impossible=day is None)


def _numeric_dates(_: str, lower: str, now: Now) -> Iterator[Piece]:
    for match in words.ISO_DATE.finditer(lower):
        day = _date(int(match["year"]), int(match["month"]), int(match["day"]))
        yield Piece(match.start(), match.end(), day=day, exact=True, impossible=day is None)
    for match in words.NUMERIC_DATE.finditer(lower):
        a, b, year = int(match["a"]), int(match["b"]), _year(match["year"])
        if match.group(0) == "24/7":
            continue
        known = match["sep"] == "/" or year is not None
        told = words.DATE_AHEAD.search(lower, max(0, match.start() - 12), match.start()) or words.CLOCK_BEHIND.match(
            lower, match.end()
        )
        if not known and not (match["dot"] and told):
            continue
        first, second = ((a, b), (b, a)) if now.day_first or match["sep"] == "." else ((b, a), (a, b))
        day = _dated(*first, year, now)
        swapped = _dated(*second, year, now)
        if match["sep"] != "." and (
            day is None or (_ahead(first, year, day, now) and swapped and not _ahead(second, year, swapped, now))
        ):
            day = swapped
        is_written = (year is not None or told) and min(a, b) <= _MONTHS and max(a, b) <= _LONGEST_MONTH
        impossible = day is None and swapped is None and bool(is_written)  # and not "3/45" and "4/31 lines"
        if day is not None or impossible:
            yield Piece(match.start(), match.end(), day=day, exact=True, impossible=impossible)


def _ahead(said: tuple[int, int], year: int | None, day: dt.date, now: Now) -> bool:
    """Whether a date lies in the future, or would if it had not been put into last year."""
    shown = day if year is not None else _date(now.today.year, said[1], said[0])
    return shown is not None and shown > now.today + dt.timedelta(days=1)


def _dated(day: int, month: int, year: int | None, now: Now) -> dt.date | None:
    """A date; without a year the last one that was, or one that comes so soon that nobody means the last."""
    if year is not None:
        return _date(year, month, day)
    this, last, coming = (_date(now.today.year + step, month, day) for step in (0, -1, 1))
    if coming is not None and coming <= now.today + _SOON:
        return coming
    if this is None or this <= now.today + _SOON:
        return this or last
    return last


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _year(written: str | None) -> int | None:
    return None if written is None else int(written) + (2000 if len(written) == 2 else 0)


def _clocks(text: str, lower: str, now: Now) -> Iterator[Piece]:
    """Times of day in figures: `4:12 PM`, `9.15am`, `17h30`, `0905hrs`, `14:04`, and behind a word also `10.15`."""
    for match in words.HALF_DAY.finditer(lower):
        hour = int(match["h"]) % 12 + (12 if match["ap"].startswith("p") else 0)
        clock = Clock(hour, int(match["m"] or 0), int(match["s"] or 0))
        yield _with_zone(text, match, clock, now)
    for match in words.WHOLE_DAY.finditer(lower):
        groups = match.groupdict()
        written, minute, second = (
            next((v for k, v in groups.items() if k[0] == kind and v is not None), None) for kind in "hms"
        )
        hour = int(written or 0)
        if hour < 24 or not int(minute or 0):
            may_be_late = (
                (match["h"] or match["h6"] or match["h9"] or "0")[0] != "0" and 1 <= hour <= 12 and second is None
            )
            yield _with_zone(text, match, Clock(hour, int(minute or 0), int(second or 0), open=may_be_late), now)
    for match in words.BARE_HOUR.finditer(lower):
        bare = words.VERB_BEFORE.search(lower, max(0, match.start() - 40), match.start()) is None
        bare = bare and words.VERB_BEHIND.match(lower, match.end()) is None
        hour = words.number(match["h"] or match["ish"] or match["word"]) or 0
        yield _with_zone(text, match, Clock(hour, 0, open=True, bare=bare), now)


def _with_zone(text: str, match: re.Match[str], clock: Clock, now: Now) -> Piece:
    end, zone = _zone_behind(text, match.end(), now)
    return Piece(match.start(), end, clock=clock, zone=zone)


def _spoken_clocks(text: str, lower: str, now: Now) -> Iterator[Piece]:
    for match in words.NAMED_CLOCK.finditer(lower):
        yield _with_zone(text, match, Clock(words.NAMED_CLOCKS[match.group(0)], 0), now)
    for match in words.SPOKEN_CLOCK.finditer(lower):
        hour = words.number(match["hour"] or match["told"] or match["sharp"])
        if hour is None or not 1 <= hour <= 12:
            continue
        told = words.number(match["minutes"] or match["past"] or "0") or 0
        minute = 30 if match["half"] else 15 if match["quarter"] else told
        if match["to1"] or match["to2"]:
            hour, minute = (hour - 1) or 12, 60 - minute
        half = match["ap"]
        if minute < 60:
            clock = Clock(hour, minute, open=True)
            if half:
                clock = Clock(hour % 12 + (12 if half.startswith("p") else 0), minute)
            yield Piece(match.start(), match.end(), clock=clock)


def _parts(_: str, lower: str, __: Now) -> Iterator[Piece]:
    for match in words.PART.finditer(lower):
        yield Piece(match.start(), match.end(), part=words.PARTS[match["part"]])


# --------------------------------------------------------------------------------------------------------------- zones


def _zone_behind(text: str, at: int, now: Now) -> tuple[int, dt.tzinfo | None]:
    """Where a time of day ends that has a zone behind it, and the zone."""
    match = words.ZONE_BEHIND.match(text, at)
    if match is None:
        return at, None
    zone = words.offset(match["offset"]) or _abbreviated(match["name"], now)
    if zone is None and match["city"]:
        zone = ZoneInfo(words.CITIES[match["city"].lower()])
    return (match.end(), zone) if zone is not None else (at, None)


def _abbreviated(name: str | None, now: Now) -> dt.tzinfo | None:
    """
    The zone that an abbreviation means to somebody in `now.zone`.

    Their own zone when its clocks are ever called so, since IST is India, Ireland and Israel. In Australia the first A
    is left out in speech, so that EST in Sydney is eastern Australian time. People say PST all year round: the name
    stands for the region's clocks, not for a fixed offset.
    """
    if name is None:
        return None
    upper = name.upper()
    if upper == "GMT":
        return dt.UTC
    own = {now.local.replace(month=m, day=1).tzname() for m in (1, 7)}
    if upper in own:
        return now.zone
    if now.zone.key.startswith("Australia/") and upper in words.AUSTRALIAN:
        return now.zone if f"A{upper}" in own else ZoneInfo(words.AUSTRALIAN[upper])
    key = words.ZONES.get(upper)
    return ZoneInfo(key) if key else None
