"""Times as people write them, for people in different places, across changes of the clocks, and what is no time."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.times.moments import day_first_in, moments

SYDNEY, AUCKLAND = ZoneInfo("Australia/Sydney"), ZoneInfo("Pacific/Auckland")
NEW_YORK, LONDON = ZoneInfo("America/New_York"), ZoneInfo("Europe/London")
WEDNESDAY = dt.datetime(2026, 11, 18, 16, 20, tzinfo=SYDNEY)


def read(text: str, posted_at: dt.datetime = WEDNESDAY, *, day_first: bool | None = None) -> list[str]:
    """The times in `text`, as they are written out, for somebody in the zone of `posted_at`."""
    zone = posted_at.tzinfo
    assert isinstance(zone, ZoneInfo)
    return [m.value.isoformat() for m in moments(text, posted_at=posted_at, zone=zone, day_first=day_first)]


def at(written: str, zone: ZoneInfo) -> dt.datetime:
    return dt.datetime.fromisoformat(written).replace(tzinfo=zone)


MINUTES = {
    "yesterday around 3pm": "2026-11-17T15:00",
    "9.15am yesterday": "2026-11-17T09:15",
    "14/11 at 09:05": "2026-11-14T09:05",
    "17/11/26 0905hrs": "2026-11-17T09:05",
    "09/11/2026 4:41 p.m.": "2026-11-09T16:41",
    "17.11.2026 16.40": "2026-11-17T16:40",
    "18-Nov-2026 15:20": "2026-11-18T15:20",
    "Nov 16th 2026, 4:12 PM": "2026-11-16T16:12",
    "7 p.m. on 16 November": "2026-11-16T19:00",
    "16 Nov 1710hrs": "2026-11-16T17:10",
    "on the 17th at 3pm": "2026-11-17T15:00",
    "on Saturday 14th at 8pm": "2026-11-14T20:00",
    "Friday at 4:55pm": "2026-11-13T16:55",
    "Friday last week at 10": "2026-11-13T10:00",
    "two days ago at 4pm": "2026-11-16T16:00",
    "the day before yesterday at 9:30am": "2026-11-16T09:30",
    "just now": "2026-11-18T16:20",
    "25 minutes ago": "2026-11-18T15:55",
    "2h ago": "2026-11-18T14:20",
    "half an hour ago": "2026-11-18T15:50",
    "a quarter of an hour ago": "2026-11-18T16:05",
    "an hour and a half ago": "2026-11-18T14:50",
    "a couple of hours ago": "2026-11-18T14:20",
    "at noon": "2026-11-18T12:00",
    "midday yesterday": "2026-11-17T12:00",
    "half past two": "2026-11-18T14:30",
    "at quarter to four": "2026-11-18T15:45",
    "ten past nine this morning": "2026-11-18T09:10",
    "8:45 this morning": "2026-11-18T08:45",
    "this arvo at 3.20": "2026-11-18T15:20",
    "2:30 in the afternoon": "2026-11-18T14:30",
    "last night at 11:40": "2026-11-17T23:40",
    "midnight last night": "2026-11-18T00:00",
    "14:04 today, 18 Nov": "2026-11-18T14:04",
    "1305 today": "2026-11-18T13:05",
    "9ish this morning": "2026-11-18T09:00",
    "at roughly 10 in the morning": "2026-11-18T10:00",
    "7.30 last night": "2026-11-17T19:30",
    "16 November, twelve thirty": "2026-11-16T12:30",
    "16 Nov, 1715": "2026-11-16T17:15",
    "yesterday, late afternoon, 5.20 or so": "2026-11-17T17:20",
    "an hour and 20 minutes ago": "2026-11-18T15:00",
    "fifty minutes ago": "2026-11-18T15:30",
    "an hour and ten minutes ago": "2026-11-18T15:10",
    "an hour ago, say 3:10": "2026-11-18T15:10",
    "3.55pm, just now": "2026-11-18T15:55",
    "I pressed export at 9 sharp": "2026-11-18T09:00",
    "twelve minutes past two": "2026-11-18T14:12",
    "Tried Wed arvo, say 3.": "2026-11-11T15:00",
    "tried and 20 minutes ago": "2026-11-18T16:00",
    "at 5:40": "2026-11-17T17:40",
    "11.05 AEDT": "2026-11-18T11:05",
    "just before 11 I tried it": "2026-11-18T11:00",
    "tried 0915": "2026-11-18T09:15",
    "tried approx. 10.15.": "2026-11-18T10:15",
    "lundi à 17h30": "2026-11-16T17:30",
    "gestern um 15:30 Uhr": "2026-11-17T15:30",
    "ayer a las 17:05": "2026-11-17T17:05",
    "ieri alle 16:20": "2026-11-17T16:20",
    "gisteren om 14:20": "2026-11-17T14:20",
    "vor 20 Minuten": "2026-11-18T16:00",
    "il y a une heure": "2026-11-18T15:20",
    "hace 20 minutos": "2026-11-18T16:00",
    "2026-11-17 22:14:09,511 WARN": "2026-11-17T22:14:09",
    "Nov 17 10:12:09 host": "2026-11-17T10:12:09",
}


@pytest.mark.parametrize("phrase", MINUTES)
def test_a_time_of_day_is_read_in_the_zone_of_its_writer(phrase: str) -> None:
    assert read(phrase) == [at(MINUTES[phrase], SYDNEY).isoformat()]


DAYS = {
    "this morning": "2026-11-18",
    "this afternoon": "2026-11-18",
    "today": "2026-11-18",
    "yesterday": "2026-11-17",
    "yesterday evening": "2026-11-17",
    "last night": "2026-11-17",
    "2 days ago": "2026-11-16",
    "a week ago today": "2026-11-11",
    "a week ago": "2026-11-11",
    "last Tuesday": "2026-11-17",
    "on Friday": "2026-11-13",
    "Friday's failure": "2026-11-13",
    "on Wednesday": "2026-11-11",
    "on 3 November 2026": "2026-11-03",
    "on 3 November": "2026-11-03",
    "30 March": "2026-03-30",
    "30 January": "2026-01-30",
    "2026-11-12": "2026-11-12",
    "hier": "2026-11-17",
}


@pytest.mark.parametrize("phrase", DAYS)
def test_a_day_stays_a_day(phrase: str) -> None:
    assert read(phrase) == [DAYS[phrase]]


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            "#1",
            "we may 5 be",
            "sat down",
            "Sat through the export",
            "a second",
            "of 5000",
            "15% on $1",
            "24/7",
            "$10.15",
            "1.5 hours",
            "at 3",
        ),
        *("10.0.0.1", "26.4.1", "ext 4021", "14.11", "INV-2026-0113", "12:345", "3/45", "31/31/2026", "1-31 Oct"),
    ],
)
def test_what_is_no_time_is_left_alone(text: str) -> None:
    assert read(text) == []


def test_a_bare_hour_is_a_time_beside_a_day() -> None:
    assert read("yesterday at 3") == ["2026-11-17T15:00:00+11:00"]


def test_several_times_are_told_apart() -> None:
    assert read("9:05 and again at 15:30 today") == ["2026-11-18T09:05:00+11:00", "2026-11-18T15:30:00+11:00"]
    assert read("Monday 9am, today 2pm") == ["2026-11-16T09:00:00+11:00", "2026-11-18T14:00:00+11:00"]
    assert read("9:05, yesterday 15:30") == ["2026-11-18T09:05:00+11:00", "2026-11-17T15:30:00+11:00"]


def test_a_time_of_day_takes_the_day_of_its_sentence() -> None:
    assert read("live on 1 March. Today at 14:44") == ["2026-03-01", "2026-11-18T14:44:00+11:00"]
    assert read("at 4.05pm as it did on Monday") == ["2026-11-18T16:05:00+11:00", "2026-11-16"]
    assert read("Yesterday I tried to export it at 3pm") == ["2026-11-17", "2026-11-17T15:00:00+11:00"]
    assert read("It worked yesterday. It failed at 3pm") == ["2026-11-17", "2026-11-18T15:00:00+11:00"]


@pytest.mark.parametrize(
    "of_document",
    [
        "Invoice INV-1 dated 2 Nov",
        "the bill due 2 Nov",
        "order SO-0042 of 2 Nov",
        "the transaction from 2 Nov",
        "the lock date is 2 Nov",
    ],
)
def test_a_time_of_day_does_not_take_the_day_of_a_document(of_document: str) -> None:
    assert read(f"{of_document} failed, tried at 8am") == ["2026-11-02", "2026-11-18T08:00:00+11:00"]


def test_a_date_without_a_year_was_unless_it_comes_soon() -> None:
    assert read("on 20 December") == ["2026-12-20"]
    assert read("on 2 January", at("2026-12-28T09:00", LONDON)) == ["2027-01-02"]
    assert read("on 28 December", at("2027-01-02T09:00", LONDON)) == ["2026-12-28"]


def test_a_time_of_day_that_is_still_to_come_was_yesterday() -> None:
    assert read("at 11pm") == ["2026-11-17T23:00:00+11:00"]


def test_four_fifty_is_in_the_afternoon_and_zero_four_fifty_is_not() -> None:
    posted_at = at("2026-11-18T18:00", SYDNEY)
    assert read("at 4:50", posted_at) == ["2026-11-18T16:50:00+11:00"]
    assert read("at 04:50", posted_at) == ["2026-11-18T04:50:00+11:00"]
    assert read("at 8:50", posted_at) == ["2026-11-18T08:50:00+11:00"]


# --------------------------------------------------------------------------------------------------- clocks that change


def test_a_day_before_the_clocks_changed_has_the_offset_of_that_day() -> None:
    posted_at = at("2026-09-28T10:00", AUCKLAND)  # the day after daylight saving began
    assert read("2 days ago at 4pm", posted_at) == ["2026-09-26T16:00:00+12:00"]
    assert read("yesterday at 4pm", posted_at) == ["2026-09-27T16:00:00+13:00"]
    assert read("Friday at 5:30pm", at("2026-11-02T09:00", NEW_YORK)) == ["2026-10-30T17:30:00-04:00"]


def test_hours_ago_are_hours_on_the_clock_of_the_world() -> None:
    posted_at = at("2026-04-05T04:00", SYDNEY)  # an hour after daylight saving ended
    assert read("3 hours ago", posted_at) == ["2026-04-05T02:00:00+11:00"]


@pytest.mark.parametrize(
    "day", ["31/02/2026", "2026-02-31", "31 November", "Feb 30", "29/2/2025", "31.11.2026", "Monday 31 Nov"]
)
def test_a_time_on_a_day_that_no_calendar_has_is_no_time(day: str) -> None:
    for text in ("on {} at 8am", "8am, {}", "{} 10:15", "On {} it failed again at 8am"):
        assert read(text.format(day)) == [], text
    assert read("on 31/11 at 8am") == []
    assert read(f"on {day} and, once more, today at 8am") == ["2026-11-18T08:00:00+11:00"]


# ------------------------------------------------------------------------------------------------- day and month, zones


def test_the_zone_says_whether_the_month_comes_first() -> None:
    assert read("11/09 at 09:05", at("2026-11-18T10:00", NEW_YORK)) == ["2026-11-09T09:05:00-05:00"]
    assert read("09/11 at 09:05", at("2026-11-18T10:00", LONDON)) == ["2026-11-09T09:05:00+00:00"]


def test_an_order_that_is_impossible_or_in_the_future_gives_way() -> None:
    assert read("14/11/2026", at("2026-11-18T10:00", NEW_YORK)) == ["2026-11-14"]
    assert read("11/14", at("2026-11-18T10:00", LONDON)) == ["2026-11-14"]
    assert read("11/12/2026", at("2026-11-18T10:00", LONDON)) == ["2026-11-12"]


def test_a_caller_can_say_which_comes_first() -> None:
    posted_at = at("2026-11-18T10:00", NEW_YORK)
    assert read("5/6/2026", posted_at, day_first=True) == ["2026-06-05"]
    assert read("5/6/2026", posted_at, day_first=False) == ["2026-05-06"]


def test_a_locale_counts_unless_it_is_what_everybody_has() -> None:
    assert day_first_in(NEW_YORK, "en-GB")
    assert day_first_in(SYDNEY, "en-US")
    assert day_first_in(SYDNEY, "en")
    assert not day_first_in(NEW_YORK, "en-US")
    assert not day_first_in(NEW_YORK)


@pytest.mark.parametrize(
    ("text", "zone", "expected"),
    [
        ("Nov 3rd 2026, 4:12 PM PST", SYDNEY, "2026-11-03T16:12:00-08:00"),
        ("9am PT today", ZoneInfo("America/Los_Angeles"), "2026-11-18T09:00:00-08:00"),
        ("17 Nov 11:20 IST", ZoneInfo("Asia/Kolkata"), "2026-11-17T11:20:00+05:30"),
        ("18 July 11:20 IST", ZoneInfo("Europe/Dublin"), "2026-07-18T11:20:00+01:00"),
        ("17 Nov 11:20 IST", ZoneInfo("Asia/Jerusalem"), "2026-11-17T11:20:00+02:00"),
        ("17 Nov 2:30pm CST", ZoneInfo("Australia/Adelaide"), "2026-11-17T14:30:00+10:30"),
        ("17 Nov 2:30pm CST", ZoneInfo("Asia/Shanghai"), "2026-11-17T14:30:00+08:00"),
        ("7/17 2:30pm CST", ZoneInfo("America/Chicago"), "2026-07-17T14:30:00-05:00"),
        ("11am EST yesterday", SYDNEY, "2026-11-17T11:00:00+11:00"),
        ("11am EST yesterday", ZoneInfo("Australia/Brisbane"), "2026-11-17T11:00:00+10:00"),
        ("17 Nov 3pm Auckland time", SYDNEY, "2026-11-17T15:00:00+13:00"),
        ("17 Nov 3pm UTC+8", SYDNEY, "2026-11-17T15:00:00+08:00"),
        ("2026-11-12T21:14:07Z", SYDNEY, "2026-11-12T21:14:07+00:00"),
        ("2026-11-12T21:14:07.120+05:30", SYDNEY, "2026-11-12T21:14:07+05:30"),
        ("[18/Nov/2026:02:44:51 +0000]", SYDNEY, "2026-11-18T02:44:51+00:00"),
    ],
)
def test_a_zone_that_is_named_wins(text: str, zone: ZoneInfo, expected: str) -> None:
    assert read(text, at("2026-11-18T16:20", zone)) == [expected]


def test_the_words_of_a_time_are_known() -> None:
    text = "I tried it yesterday around 3pm, twice"
    (found,) = moments(text, posted_at=WEDNESDAY, zone=SYDNEY)
    assert text[found.start : found.end] == "yesterday around 3pm"
    assert found.precise


@given(st.text(alphabet="0123456789:/.- apmtdyJNovuhrsago", max_size=60))
def test_no_text_breaks_the_reading_of_times(text: str) -> None:
    for found in moments(text, posted_at=WEDNESDAY, zone=SYDNEY):
        assert 0 <= found.start < found.end <= len(text)
        assert found.value.year
