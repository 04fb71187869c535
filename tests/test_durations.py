"""Spans of time in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.times.durations import DAY, HOUR, MINUTE, counted, in_utc, relative, span, watch


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "0 seconds"),
        (0.9, "0 seconds"),
        (1, "1 second"),
        (59.9, "59 seconds"),
        (MINUTE, "1 minute"),
        (2 * MINUTE - 1, "1 minute"),
        (HOUR - 1, "59 minutes"),
        (HOUR, "1 hour"),
        (DAY - 1, "23 hours"),
        (DAY, "1 day"),
        (30 * DAY - 1, "29 days"),
        (30 * DAY, "1 month"),
        (365 * DAY - 1, "12 months"),
        (365 * DAY, "1 year"),
        (800 * DAY, "2 years"),
    ],
)
def test_a_span_is_said_in_its_largest_unit(seconds: float, words: str) -> None:
    assert span(seconds) == words


def test_a_span_that_is_negative_is_nothing() -> None:
    assert span(-3 * DAY) == "0 seconds"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (5 * DAY + 1, "in 5 days"),
        (45, "in 45 seconds"),
        (44.9, "just now"),
        (0, "just now"),
        (-44.9, "just now"),
        (-45, "45 seconds ago"),
        (-3 * HOUR, "3 hours ago"),
        (-1 * DAY, "1 day ago"),
    ],
)
def test_a_moment_is_said_relative_to_now(seconds: float, words: str) -> None:
    assert relative(seconds) == words


@given(st.floats(45, 1e10))
def test_what_was_is_said_as_long_as_what_will_be(seconds: float) -> None:
    assert relative(seconds).removeprefix("in ") == relative(-seconds).removesuffix(" ago")


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (-5, "0 s"),
        (0.99, "0 s"),
        (59.9, "59 s"),
        (60, "1 min 0 s"),
        (125, "2 min 5 s"),
        (3599.9, "59 min 59 s"),
        (3600, "1 h 0 min"),
        (3780, "1 h 3 min"),
        (100 * 3600, "100 h 0 min"),
    ],
)
def test_what_has_passed_is_said_exactly(seconds: float, words: str) -> None:
    assert watch(seconds) == words


def test_one_is_singular_and_everything_else_is_plural() -> None:
    assert [counted(number, "contact") for number in (0, 1, 2)] == ["0 contacts", "1 contact", "2 contacts"]


def test_a_moment_is_said_in_utc_where_nobody_knows_the_readers_zone() -> None:
    assert in_utc(1_793_722_320.9) == "3 Nov 2026, 16:12 UTC"
