"""
The day or moment from which on something is wanted, as people write it behind "since", in English.

    today · yesterday · the day before yesterday · monday · last monday · this week · last month · this year
    3 weeks ago · an hour ago · the last 2 days · 2w
    2025-01-01 · 2025-01-01T14:30:00Z · 14/11 · 14.11.2025 · 1 Jan · January 1st, 2025 · Jan 2025 · January · 2025
    and a time behind a day, or of today alone: yesterday 3pm · 1 Jan at 09:05 · 2025-01-01 14:30 UTC · 9am

A day means its beginning in the person's time zone, daylight saving included. What has no year is the latest one that
is past. `monday` said on a Monday is today, `last monday` the one before. A week begins on a Monday. A date that is
still to come, that no calendar has, or of which nobody can tell the day from the month, is a problem and never a guess.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from dataclasses import dataclass
from typing import Literal

from bot.times.words import MONTH_FIRST_REGIONS, is_month_first

EARLIEST = 1990
"""The first year that counts as meant; no record is older."""

LONGEST = 80
"""Characters that are read of what should be a date."""

Trouble = Literal["not_understood", "ambiguous", "future", "no_such_date"]

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12,
}  # fmt: skip
_UNITS = {
    "minute": "minutes", "min": "minutes", "hour": "hours", "hr": "hours", "h": "hours", "day": "days", "d": "days",
    "week": "weeks", "wk": "weeks", "w": "weeks", "month": "months", "year": "years", "yr": "years",
}  # fmt: skip
_EMPTY = frozenset({"the", "of", "on", "from", "since"})

_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_WEEKDAY = (
    r"(?P<weekday>mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:rs?|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)"
)
_DATE = r"(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>[0-9]{4})"

_AGO = re.compile(
    rf"(?P<last>(?:last|past) )?(?P<number>[0-9]{{1,4}}|{'|'.join(_NUMBERS)}) ?"
    rf"(?P<unit>{'|'.join(_UNITS)})s?(?P<ago> ago)?"
)
_PERIOD = re.compile(
    r"(?:(?:beginning|start) )?(?P<which>this|current|last|previous) (?P<unit>week|month|year)"
    r"|(?:beginning|start) (?P<unit2>week|month|year)"
)
_ON_WEEKDAY = re.compile(rf"(?:(?P<last>last|past|previous) |this )?{_WEEKDAY}")
_BEHIND_WEEKDAY = re.compile(rf"{_WEEKDAY} (?P<rest>.+)")
_YEAR_FIRST = re.compile(r"(?P<year>[0-9]{4})(?P<sign>[-/.])(?P<month>[0-9]{1,2})(?P=sign)(?P<day>[0-9]{1,2})")
_NUMERIC = re.compile(
    r"(?P<one>[0-9]{1,2})(?P<sign>[-/.])(?P<two>[0-9]{1,2})(?:(?P=sign)(?P<year>[0-9]{4}|[0-9]{2})?)?"
)
_NAMED = (
    re.compile(rf"{_DATE}[ -]?{_MONTH}(?:[ -]?{_YEAR})?"),
    re.compile(rf"{_MONTH}[ -]?{_DATE}(?:[ -]{_YEAR})?"),
    re.compile(rf"{_MONTH}(?:[ -]?{_YEAR})?"),
    re.compile(_YEAR),
)
_TIME = (
    r"(?:(?P<word>noon|midday|midnight)|(?P<hour>[0-9]{1,2})(?:[:.](?P<minute>[0-9]{2})(?::[0-9]{2}(?:\.[0-9]{1,9})?)?)?"
    r"(?: ?(?P<half>[ap])\.?m)?)(?: ?(?P<zone>z|utc|gmt|[+-][0-9]{2}:?[0-9]{2}))?"
)
_DAY_AND_TIME = re.compile(rf"(?P<on>.+?)(?: at | |(?<=[0-9])t){_TIME}")
_TIME_ALONE = re.compile(rf"(?:at )?{_TIME}")


@dataclass(frozen=True, slots=True)
class DateProblem:
    """Why a text is no date that can be used."""

    trouble: Trouble


class _NoDateError(Exception):
    """Ends the reading of what is a date of which nothing can be made."""

    def __init__(self, trouble: Trouble) -> None:
        self.trouble: Trouble = trouble


def since(text: str, now: dt.datetime, *, day_first: bool | None) -> dt.datetime | DateProblem:
    """
    The moment that `text` names, in the time zone of `now`, which must be aware and the person's own.

    `day_first`: how `3/4` is read, see `day_comes_first`. Raises ValueError when `now` has no time zone.
    """
    if now.tzinfo is None:
        raise ValueError("A date is read in a time zone, but `now` has none.")
    try:
        moment = _moment(_tidy(text), now, day_first)
    except _NoDateError as error:
        return DateProblem(error.trouble)
    if moment is None:
        return DateProblem("not_understood")
    # In UTC, since Python compares two moments of one zone by their clocks, which are set back once a year.
    return DateProblem("future") if moment.astimezone(dt.UTC) > now.astimezone(dt.UTC) else moment


def day_comes_first(locale: str | None, zone: str | None) -> bool | None:
    """
    Whether people of a locale such as `en-AU`, in a zone such as `Australia/Sydney`, write the day before the month.

    None when nobody knows: Slack says `en-US` of everybody who has never chosen a language, also where the day comes
    first, as in much of America.
    """
    region = (locale or "").replace("_", "-").rpartition("-")[2].upper()
    if region not in MONTH_FIRST_REGIONS:
        return True if region else None
    return False if not zone or is_month_first(zone) else None


def _tidy(text: str) -> str:
    """`text` in small letters and single spaces, without what changes nothing; empty when it is too long."""
    if len(text) > LONGEST:
        return ""
    bare = re.sub(r"(?<=[a-z]{3})\.", " ", unicodedata.normalize("NFKC", text).lower().replace(",", " "))
    return " ".join(word for word in bare.strip(" .!?").split() if word not in _EMPTY)


def _moment(words: str, now: dt.datetime, day_first: bool | None) -> dt.datetime | None:
    today = now.date()
    if ago := _AGO.fullmatch(words):
        return _back(ago, now)
    if (day := _day(words, today, day_first)) is not None:
        return _start(day, today, now.tzinfo)
    if (time := _TIME_ALONE.fullmatch(words)) is not None:
        return _at(today, today, time, now.tzinfo)
    time = _DAY_AND_TIME.fullmatch(words)
    day = _day(time["on"], today, day_first) if time else None
    return None if time is None or day is None else _at(day, today, time, now.tzinfo)


def _start(day: dt.date, today: dt.date, zone: dt.tzinfo | None) -> dt.datetime:
    """The beginning of `day`; its first moment where clocks are set forward at midnight."""
    if day.year < EARLIEST:
        raise _NoDateError("no_such_date")
    if (day - today).days > 1:  # tomorrow may have begun elsewhere; what is far ahead does not survive arithmetic
        raise _NoDateError("future")
    return dt.datetime(day.year, day.month, day.day, tzinfo=zone)


# ---------------------------------------------------------------------------------------------------------------- times


def _at(day: dt.date, today: dt.date, time: re.Match[str], zone: dt.tzinfo | None) -> dt.datetime | None:
    """`day` at a time; None when there is a number and nothing that makes it a time."""
    if time["word"]:
        hour, minute = (0 if time["word"] == "midnight" else 12), 0
    elif time["minute"] is None and time["half"] is None:
        return None
    else:
        hour, minute = int(time["hour"]), int(time["minute"] or 0)
        if hour > 23 or minute > 59 or (time["half"] and not 1 <= hour <= 12):
            raise _NoDateError("no_such_date")
        if time["half"]:
            hour = hour % 12 + (12 if time["half"] == "p" else 0)
    return _start(day, today, _zone(time["zone"]) or zone).replace(hour=hour, minute=minute).astimezone(zone)


def _zone(name: str | None) -> dt.tzinfo | None:
    if name is None or name in {"z", "utc", "gmt"}:
        return dt.UTC if name else None
    hours, minutes = int(name[1:3]), int(name[-2:])
    if hours > 14 or minutes > 59:
        raise _NoDateError("no_such_date")
    offset = dt.timedelta(hours=hours, minutes=minutes)
    return dt.timezone(-offset if name[0] == "-" else offset)


# ----------------------------------------------------------------------------------------------------------------- days


def _back(ago: re.Match[str], now: dt.datetime) -> dt.datetime | None:
    """So long before `now`: minutes and hours exactly, anything longer to the beginning of that day."""
    if ago["number"] in {"a", "an"} and not (ago["ago"] or ago["last"]):
        return None
    count, unit = _NUMBERS.get(ago["number"]) or int(ago["number"]), _UNITS[ago["unit"]]
    if unit in {"minutes", "hours"}:
        # Through UTC, since an hour is an hour also in the night in which clocks are changed.
        return (now.astimezone(dt.UTC) - dt.timedelta(**{unit: count})).astimezone(now.tzinfo)
    today = now.date()
    if unit in {"days", "weeks"}:
        day = today - dt.timedelta(**{unit: count})
    else:
        day = _months_back(today, count * (12 if unit == "years" else 1))
    return _start(day, today, now.tzinfo)


def _months_back(day: dt.date, count: int) -> dt.date:
    """The same day so many months before; the last of the month when that has no such day."""
    month = day.year * 12 + day.month - 1 - count
    if month < EARLIEST * 12:
        raise _NoDateError("no_such_date")
    last = dt.date((month + 1) // 12, (month + 1) % 12 + 1, 1) - dt.timedelta(days=1)
    return last.replace(day=min(day.day, last.day))


def _day(words: str, today: dt.date, day_first: bool | None) -> dt.date | None:
    """The day that `words` name, which may lie ahead; None when they name none."""
    days_ago = {"today": 0, "yesterday": 1, "day before yesterday": 2}.get(words)
    if days_ago is not None:
        return today - dt.timedelta(days=days_ago)
    if words.partition(" ")[0] in {"tomorrow", "next"}:
        raise _NoDateError("future")
    if match := _PERIOD.fullmatch(words):
        return _period(match, today)
    if match := _ON_WEEKDAY.fullmatch(words):
        back = (today.weekday() - _WEEKDAYS.index(match["weekday"][:3])) % 7
        return today - dt.timedelta(days=back or (7 if match["last"] else 0))
    if match := _BEHIND_WEEKDAY.fullmatch(words):
        return _checked(_written(match["rest"], today, day_first), match["weekday"])
    return _written(words, today, day_first)


def _checked(day: dt.date | None, weekday: str) -> dt.date | None:
    """`day`, if it is such a weekday."""
    if day is not None and day.weekday() != _WEEKDAYS.index(weekday[:3]):
        raise _NoDateError("no_such_date")
    return day


def _period(match: re.Match[str], today: dt.date) -> dt.date:
    """The first day of this or the last week, month or year."""
    unit, last = match["unit"] or match["unit2"], match["which"] in {"last", "previous"}
    if unit == "week":
        return today - dt.timedelta(days=today.weekday() + (7 if last else 0))
    first = today.replace(day=1, month=1 if unit == "year" else today.month)
    return _months_back(first, 12 if unit == "year" else 1) if last else first


def _written(words: str, today: dt.date, day_first: bool | None) -> dt.date | None:
    """A day that is written with numbers and names of months."""
    if match := _YEAR_FIRST.fullmatch(words):
        return _date(match["year"], int(match["month"]), int(match["day"]), today)
    if match := _NUMERIC.fullmatch(words):
        month, day = _month_and_day(int(match["one"]), int(match["two"]), match["sign"], day_first)
        return _date(match["year"], month, day, today)
    for pattern in _NAMED:
        if match := pattern.fullmatch(words):
            parts = match.groupdict()
            month = _MONTHS.index(parts["month"][:3]) + 1 if parts.get("month") else 1
            return _date(parts.get("year"), month, int(parts.get("day") or 1), today)
    return None


def _month_and_day(one: int, two: int, sign: str, day_first: bool | None) -> tuple[int, int]:
    """Which of two numbers is the month and which the day; with dots between them the day is always the first."""
    if one <= 12 < two:
        return one, two
    if one > 12 or one == two or sign == "." or day_first:
        return two, one
    if day_first is None:
        raise _NoDateError("ambiguous")
    return one, two


def _date(year: str | None, month: int, day: int, today: dt.date) -> dt.date:
    """A day of the calendar; without a year the latest that is not ahead."""
    if year is not None:
        years = [int(year) + (2000 if len(year) == 2 else 0)]
    else:
        years = [today.year - back for back in range(9)]  # between two leap years lie at most eight
    for one in years:
        try:
            found = dt.date(one, month, day)
        except ValueError:  # no calendar has it
            continue
        if year is not None or found <= today:
            return found
    raise _NoDateError("no_such_date")
