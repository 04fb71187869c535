"""Days as people write them, in their own time zone, and never a guess."""

import datetime as dt
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.times.dates import DateProblem, day_comes_first, since
from bot.times.moments import day_first_in

SYDNEY, AUCKLAND, NEW_YORK = ZoneInfo("Australia/Sydney"), ZoneInfo("Pacific/Auckland"), ZoneInfo("America/New_York")
NOW = dt.datetime(2026, 11, 18, 15, 30, tzinfo=SYDNEY)  # a Wednesday


def read(text: str, now: dt.datetime = NOW, *, day_first: bool | None = None) -> str:
    """What is made of a text: a moment in local time without its seconds, or the trouble with it."""
    found = since(text, now, day_first=day_first)
    if isinstance(found, DateProblem):
        return found.trouble
    assert found.tzinfo is now.tzinfo
    return found.strftime("%Y-%m-%d" if found.time() == dt.time() else "%Y-%m-%d %H:%M")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("today", "2026-11-18"),
        ("yesterday", "2026-11-17"),
        ("the day before yesterday", "2026-11-16"),
        ("wednesday", "2026-11-18"),
        ("last Wednesday", "2026-11-11"),
        ("last monday", "2026-11-16"),
        ("Mon", "2026-11-16"),
        ("on Thursday", "2026-11-12"),
        ("this week", "2026-11-16"),
        ("last week", "2026-11-09"),
        ("this month", "2026-11-01"),
        ("last month", "2026-10-01"),
        ("the beginning of the month", "2026-11-01"),
        ("start of the year", "2026-01-01"),
        ("last year", "2025-01-01"),
        ("3 weeks ago", "2026-10-28"),
        ("three weeks ago", "2026-10-28"),
        ("a week ago", "2026-11-11"),
        ("2 days", "2026-11-16"),
        ("the last 2 days", "2026-11-16"),
        ("2w", "2026-11-04"),
        ("a month ago", "2026-10-18"),
        ("9 months ago", "2026-02-18"),
        ("two years ago", "2024-11-18"),
        ("1 Jan", "2026-01-01"),
        ("1st of January", "2026-01-01"),
        ("Jan 1", "2026-01-01"),
        ("Jan. 1st", "2026-01-01"),
        ("January 1st, 2025", "2025-01-01"),
        ("1-Jan-2025", "2025-01-01"),
        ("1jan2025", "2025-01-01"),
        ("Thursday, 1 January 2026", "2026-01-01"),
        ("1 Dec", "2025-12-01"),
        ("18 Nov", "2026-11-18"),
        ("19 Nov", "2025-11-19"),
        ("29 Feb", "2024-02-29"),
        ("January", "2026-01-01"),
        ("November", "2026-11-01"),
        ("December", "2025-12-01"),
        ("Sept 2025", "2025-09-01"),
        ("2025", "2025-01-01"),
        ("2025-01-01", "2025-01-01"),
        ("2025/1/2", "2025-01-02"),
        ("14/11", "2026-11-14"),
        ("11/14", "2026-11-14"),
        ("14/11/25", "2025-11-14"),
        ("14-11-2025", "2025-11-14"),
        ("3.4.", "2026-04-03"),
        ("3.4.2025", "2025-04-03"),
        ("4/4", "2026-04-04"),
        ("yesterday 3pm", "2026-11-17 15:00"),
        ("yesterday at 3.05 p.m.", "2026-11-17 15:05"),
        ("yesterday at noon", "2026-11-17 12:00"),
        ("1 Jan at 09:05", "2026-01-01 09:05"),
        ("1 Jan 12am", "2026-01-01"),
        ("9am", "2026-11-18 09:00"),
        ("2 hours ago", "2026-11-18 13:30"),
        ("half past nine", "not_understood"),
        ("2025-01-01 14:30", "2025-01-01 14:30"),
        ("2025-01-01T14:30:00Z", "2025-01-02 01:30"),
        ("2025-01-01T14:30:00.123+11:00", "2025-01-01 14:30"),
        ("2025-01-01 14:30 UTC", "2025-01-02 01:30"),
        ("２０２５-０１-０１", "2025-01-01"),  # noqa: RUF001 - as a Japanese keyboard writes it
    ],
)
def test_a_day_is_read_as_people_write_it(text: str, day: str) -> None:
    assert read(text) == day
    assert read(f"  {text.upper()}. ") == day


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        ("tomorrow", "future"),
        ("next monday", "future"),
        ("1 Dec 2026", "future"),
        ("11pm", "future"),
        ("2099", "future"),
        ("9999-12-31", "future"),
        ("9999-12-31T23:59:59-14:00", "future"),
        ("1/1/99", "future"),
        ("31 Feb", "no_such_date"),
        ("31/04/2025", "no_such_date"),
        ("13/13", "no_such_date"),
        ("0/13", "no_such_date"),
        ("29 Feb 2025", "no_such_date"),
        ("2025-13-01", "no_such_date"),
        ("0000", "no_such_date"),
        ("0001-01-01", "no_such_date"),
        ("1 Jan 1850", "no_such_date"),
        ("9999 years ago", "no_such_date"),
        ("9999 weeks ago", "no_such_date"),
        ("1 Jan 25:00", "no_such_date"),
        ("yesterday 13pm", "no_such_date"),
        ("2025-01-01T10:00+99:00", "no_such_date"),
        ("Tuesday 18 Nov 2025 at 10:00", "2025-11-18 10:00"),
        ("Monday 18 Nov 2025", "no_such_date"),
        ("3/4", "ambiguous"),
        ("3/4/2025", "ambiguous"),
        ("", "not_understood"),
        ("   ", "not_understood"),
        ("3", "not_understood"),
        ("a day", "not_understood"),
        ("the beginning", "not_understood"),
        ("whenever", "not_understood"),
        ("now", "not_understood"),
        ("99999 days ago", "not_understood"),
        ("1 Jan or so", "not_understood"),
        ("14", "not_understood"),
        ("yesterday 15", "not_understood"),
        ("1 2 3", "not_understood"),
        ("٣/٤", "not_understood"),
        ("<b>1 Jan</b>", "not_understood"),
        ("1 Jan\0", "not_understood"),
    ],
)
def test_what_is_no_day_in_the_past_is_a_problem_and_no_guess(text: str, trouble: str) -> None:
    assert read(text) == trouble


@pytest.mark.parametrize(
    ("locale", "zone", "first"),
    [
        ("en-US", "America/New_York", False),
        ("en-US", None, False),
        ("en_US", "", False),
        ("en-US", "Australia/Sydney", None),
        ("en-AU", "Australia/Sydney", True),
        ("en-GB", "America/New_York", True),
        ("de-DE", None, True),
        (None, "Australia/Sydney", None),
        ("", None, None),
    ],
)
def test_the_order_of_day_and_month_is_that_of_the_person(locale: str | None, zone: str | None, *, first: bool) -> None:
    assert day_comes_first(locale, zone) is first


def test_a_command_and_a_ticket_never_read_the_same_numbers_in_two_orders() -> None:
    zones, locales = sorted(available_timezones()), ("en-US", "en-CA", "en-GB", "pt-BR", "fil-PH")
    sure = [(one, zone, day_comes_first(one, zone)) for one in locales for zone in zones]
    assert [(one, zone) for one, zone, first in sure if first not in {None, day_first_in(ZoneInfo(zone), one)}] == []
    assert {first for *_, first in sure} == {None, True, False}


def test_two_numbers_are_read_in_the_order_of_the_person() -> None:
    assert read("3/4", day_first=True) == "2026-04-03"
    assert read("3/4", day_first=False) == "2026-03-04"
    assert read("14/11", day_first=False) == "2026-11-14"
    assert read("11/14", day_first=True) == "2026-11-14"
    assert read("3.4.", day_first=False) == "2026-04-03"


def utc(text: str, now: dt.datetime) -> str:
    found = since(text, now, day_first=None)
    assert isinstance(found, dt.datetime)
    return found.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def test_a_day_begins_where_the_person_is() -> None:
    at = dt.datetime(2026, 11, 18, 4, 30, tzinfo=dt.UTC)
    assert utc("1 Jan", at.astimezone(SYDNEY)) == "2025-12-31T13:00:00Z"
    assert utc("1 Jan", at.astimezone(NEW_YORK)) == "2026-01-01T05:00:00Z"
    assert utc("yesterday", at.astimezone(SYDNEY)) == "2026-11-16T13:00:00Z"
    assert utc("yesterday", at.astimezone(NEW_YORK)) == "2026-11-16T05:00:00Z"


def test_each_day_has_the_offset_of_its_own_season() -> None:
    assert utc("1 July", NOW) == "2026-06-30T14:00:00Z"
    assert utc("1 Nov", NOW) == "2026-10-31T13:00:00Z"


def test_on_the_day_on_which_clocks_change_the_day_begins_before_they_do() -> None:
    forward = dt.datetime(2026, 10, 4, 12, tzinfo=SYDNEY)
    assert utc("today", forward) == "2026-10-03T14:00:00Z"
    assert utc("yesterday", dt.datetime(2026, 4, 6, 12, tzinfo=SYDNEY)) == "2026-04-04T13:00:00Z"


def test_where_clocks_are_set_forward_at_midnight_the_day_begins_with_its_first_moment() -> None:
    cairo = dt.datetime(2024, 4, 26, 12, tzinfo=ZoneInfo("Africa/Cairo"))
    assert utc("today", cairo) == "2024-04-25T22:00:00Z"  # 00:00 does not exist there; the day begins at 01:00


def test_hours_are_hours_also_when_clocks_change() -> None:
    after = dt.datetime(2026, 10, 4, 3, 30, tzinfo=SYDNEY)  # 02:00 became 03:00
    assert utc("1 hour ago", after) == "2026-10-03T15:30:00Z"
    second = dt.datetime(2026, 4, 5, 2, 10, tzinfo=SYDNEY, fold=1)
    assert utc("30 minutes ago", second) == "2026-04-04T15:40:00Z"  # 02:40 of the hour that comes twice


def test_months_back_end_with_their_last_day() -> None:
    assert read("1 month ago", dt.datetime(2026, 3, 31, 12, tzinfo=SYDNEY)) == "2026-02-28"
    assert read("1 year ago", dt.datetime(2024, 2, 29, 12, tzinfo=SYDNEY)) == "2023-02-28"
    assert read("11 months ago", dt.datetime(2026, 12, 31, 12, tzinfo=SYDNEY)) == "2026-01-31"
    assert read("12 months ago", dt.datetime(2026, 12, 31, 12, tzinfo=SYDNEY)) == "2025-12-31"
    assert read("last month", dt.datetime(2026, 1, 15, 12, tzinfo=SYDNEY)) == "2025-12-01"


def test_leap_years_are_found_over_a_century_without_one() -> None:
    assert read("29 Feb", dt.datetime(2103, 5, 1, tzinfo=AUCKLAND)) == "2096-02-29"


def test_a_fixed_offset_will_do_as_a_time_zone() -> None:
    assert utc("1 Jan", NOW.astimezone(dt.timezone(dt.timedelta(hours=11)))) == "2025-12-31T13:00:00Z"


def test_a_moment_without_a_time_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="`now` has none"):
        since("1 Jan", dt.datetime(2026, 1, 1), day_first=None)  # noqa: DTZ001 - the case


@given(st.dates(dt.date(1990, 1, 2), dt.date(2026, 11, 17)), st.sampled_from(["%Y-%m-%d", "%d %B %Y", "%B %d, %Y"]))
def test_every_day_is_read_as_it_was_written(day: dt.date, form: str) -> None:
    assert read(day.strftime(form)) == day.isoformat()


@given(st.dates(dt.date(2025, 11, 19), dt.date(2026, 11, 18)))
def test_without_a_year_the_latest_day_that_is_past_is_meant(day: dt.date) -> None:
    assert read(day.strftime("%d %b")) == day.isoformat()
    assert read(day.strftime("%d/%m"), day_first=True) == day.isoformat()


@given(st.text(max_size=120) | st.text("0123456789 /-.:apmtzjnfb+", max_size=60))
def test_no_text_brings_it_down_or_leads_into_the_future(text: str) -> None:
    found = since(text, NOW, day_first=None)
    assert isinstance(found, DateProblem) or (found <= NOW and found.year >= 1989)


@pytest.mark.parametrize("text", ["1 " * 1_000_000, "a" * 1_000_000, "1/" * 40, "last " * 16, "9" * 80, " at" * 26])
def test_huge_and_repeated_texts_are_not_understood_at_once(text: str) -> None:
    assert read(text) == "not_understood"
