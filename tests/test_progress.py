"""How a retry or resync is judged from statuses: when it is over, what is fixed, what is left, what is new."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.integration.syncstatus import Status, read_status
from bot.operating.progress import LIMIT, PAUSES, RUNNING, UNCHANGED_AFTER, Progress, begin
from bot.operations import Request

NOON = "2025-01-15T12:00:00Z"
LATER = "2025-01-15T12:05:00Z"
CALLED_AT = 1_736_942_400.0  # NOON


def error(message: str = "Duplicate contact", kind: str = "contact", at: str = NOON, **more: Any) -> dict[str, Any]:
    return {"type": f"{kind}_sync", "message": message, "timestamp": at, **more}


def status(*errors: dict[str, Any], failed: int | None = None, **more: Any) -> Status:
    """A status with these errors, which are all that failed unless it says otherwise."""
    count = len(errors) if failed is None else failed
    return read_status(
        {
            "connected": True,
            "last_sync": NOON,
            "sync_status": "healthy",
            "pending_syncs": 0,
            "failed_syncs": count,
            "errors": list(errors),
            **more,
        }
    )


def request(action: Any = "retry", types: tuple[str, ...] = ("contacts",), records: tuple[str, ...] = ()) -> Request:
    return Request(
        action=action,
        organization="acme",
        organization_id="5f0c2e9a",
        integration="memberpulse",
        types=types,
        records=records,
    )


DUPLICATE, INCOMPLETE = error(), error("Required fields missing (email, name)")
INVOICE = error("Invalid account codes", "invoice")
TWO = status(DUPLICATE, INCOMPLETE)


def after(progress: Progress, *statuses: Status, every: float = 2.0) -> Progress:
    for n, one in enumerate(statuses, 1):
        progress = progress.step(one, progress.elapsed + every if n else 0.0)
    return progress


# --------------------------------------------------------------------------------------------------------------------
# The course of a retry


def test_a_retry_that_mends_everything_is_two_of_two() -> None:
    progress = begin(TWO, request())
    assert (progress.state, progress.total, progress.fixed, progress.left) == ("running", 2, 0, 2)
    progress = progress.step(status(failed=0, pending_syncs=2, sync_status="syncing"), 2)
    assert (progress.state, progress.fixed, progress.left, progress.fraction) == ("running", 0, 2, 0.0)
    progress = progress.step(status(failed=0, pending_syncs=1, sync_status="syncing"), 5)
    assert (progress.state, progress.fixed, progress.left, progress.fraction) == ("running", 1, 1, 0.5)
    progress = progress.step(status(last_sync=LATER), 10)
    assert (progress.state, progress.fixed, progress.left, progress.fraction) == ("settled", 2, 0, 1.0)
    assert progress.remaining_errors == ()


def test_a_record_that_fails_again_is_left() -> None:
    again = error(at=LATER)
    progress = after(begin(TWO, request()), status(failed=0, pending_syncs=2), status(again, last_sync=LATER))
    assert (progress.state, progress.total, progress.fixed, progress.left) == ("settled", 2, 1, 1)
    assert [one.message for one in progress.remaining_errors] == ["Duplicate contact"]
    assert progress.new_errors == ()


def test_a_hopeless_retry_settles_though_the_numbers_stay() -> None:
    """Everything failed again between two looks: only the time of the error tells."""
    progress = after(begin(status(DUPLICATE), request()), *[status(error(at=LATER))] * 2)
    assert (progress.state, progress.fixed, progress.left) == ("settled", 0, 1)


def test_what_is_pending_counts_as_neither_fixed_nor_lost() -> None:
    progress = after(begin(TWO, request()), status(failed=0, pending_syncs=2))
    assert (progress.fixed, progress.left, progress.pending) == (0, 2, 2)


def test_the_other_failures_are_not_counted() -> None:
    before = status(DUPLICATE, INCOMPLETE, INVOICE)
    progress = after(begin(before, request()), *[status(INVOICE, last_sync=LATER)] * 2)
    assert (progress.total, progress.fixed, progress.left) == (2, 2, 0)
    assert (progress.remaining_errors, progress.new_errors) == ((), ())


def test_named_records_are_the_total() -> None:
    one, two = error(record_id="uuid-1"), error(record_id="uuid-2")
    progress = begin(status(one, two), request(records=("uuid-1",)))
    progress = after(progress, *[status(two, last_sync=LATER)] * 2)
    assert (progress.total, progress.fixed, progress.left) == (1, 1, 0)
    assert progress.remaining_errors == ()


def test_what_other_records_have_no_longer_is_not_fixed_by_a_retry_whose_errors_are_still_listed() -> None:
    wrong, rate, bank = INVOICE, error("Tax rate", "invoice"), error("Bank account not mapped", "payment")
    progress = after(begin(status(wrong, rate, bank), request(types=("invoices",))), *[status(wrong, rate)] * 2)
    assert (progress.state, progress.total, progress.fixed, progress.left) == ("settled", 2, 0, 2)
    one, two = error(record_ids=["uuid-1"]), error(record_ids=["uuid-2"])
    progress = after(begin(status(one, two), request(records=("uuid-1",))), *[status(one)] * 2)
    assert (progress.state, progress.total, progress.fixed, progress.left) == ("settled", 1, 0, 1)


def test_thousands_of_named_records_are_followed_in_no_time() -> None:
    ids = tuple(f"uuid-{number}" for number in range(10000))
    before, now = (status(*(error(record_id=one, at=at) for one in ids)) for at in (NOON, LATER))
    began = time.process_time()
    progress = begin(before, request(records=ids)).step(now, 2)
    assert (progress.total, progress.fixed, progress.left, progress.new_errors) == (10000, 0, 10000, ())
    assert time.process_time() - began < 3  # it takes 0.6; what grows with the square takes many seconds


def test_failures_that_are_not_listed_count_all_the_same() -> None:
    progress = begin(status(DUPLICATE, failed=7), request())
    assert progress.total == 7
    assert begin(status(failed=3), request()).total == 3


def test_without_a_number_the_listed_errors_are_counted() -> None:
    before = status(DUPLICATE, INCOMPLETE, failed_syncs=None)
    progress = after(begin(before, request()), *[status(DUPLICATE, failed_syncs=None, last_sync=LATER)] * 2)
    assert (progress.state, progress.total, progress.fixed, progress.left) == ("settled", 2, 1, 1)


@pytest.mark.parametrize("errors", [None, "none", 7])
def test_an_answer_that_does_not_list_errors_mends_nothing(errors: Any) -> None:
    silent = status(failed_syncs=None, errors=errors, last_sync=LATER)
    progress = after(begin(status(DUPLICATE, failed_syncs=None), request()), silent, silent)
    assert (progress.state, progress.fixed, progress.left) == ("settled", None, None)


def test_errors_that_are_no_longer_listed_are_no_change() -> None:
    unlisted = status(DUPLICATE, errors=None)
    assert not after(begin(status(DUPLICATE), request()), unlisted, unlisted).moved


# --------------------------------------------------------------------------------------------------------------------
# When it is over


@pytest.mark.parametrize("word", sorted(RUNNING | {"SYNCING"}))
def test_nothing_settles_while_the_integration_says_that_it_runs(word: str) -> None:
    progress = after(begin(TWO, request()), *[status(last_sync=LATER, sync_status=word)] * 3)
    assert progress.state == "running"


@pytest.mark.parametrize("word", ["queued", "pending", "in_progress", "Running"])
def test_a_word_that_says_that_something_waits_or_runs_means_that_it_is_not_over(word: str) -> None:
    progress = after(begin(TWO, request()), *[status(last_sync=LATER, sync_status=word)] * 3)
    assert progress.state == "running"


@pytest.mark.parametrize("word", ["healthy", "degraded", "error", None, 5])
def test_any_other_word_holds_nothing_up(word: Any) -> None:
    assert after(begin(TWO, request()), status(last_sync=LATER, sync_status=word)).state == "settled"


def test_without_a_later_sync_two_looks_must_agree() -> None:
    progress = begin(TWO, request()).step(status(DUPLICATE), 2)
    assert progress.state == "running"
    progress = progress.step(status(), 5)
    assert progress.state == "running"
    assert progress.step(status(), 10).state == "settled"


def test_the_first_look_agrees_with_nothing() -> None:
    """The status before the call is no look."""
    progress = begin(TWO, request()).step(TWO, 2)
    assert (progress.agreed, progress.state) == (False, "running")


def test_nothing_pending_is_not_over_before_anything_has_moved() -> None:
    progress = after(begin(TWO, request()), TWO, TWO, TWO)
    assert (progress.state, progress.moved, progress.fraction) == ("running", False, 0.0)


def test_what_was_pending_and_is_done_has_moved() -> None:
    busy = status(DUPLICATE, pending_syncs=3)
    progress = after(begin(status(DUPLICATE), request("resync")), busy)
    assert (progress.moved, progress.peak) == (True, 3)
    assert after(progress, status(DUPLICATE), status(DUPLICATE)).state == "settled"


def test_five_minutes_without_a_change_are_unchanged() -> None:
    progress = begin(TWO, request()).step(TWO, UNCHANGED_AFTER - 1)
    assert progress.state == "running"
    progress = progress.step(TWO, UNCHANGED_AFTER)
    assert (progress.state, progress.fixed, progress.left, progress.next_in) == ("unchanged", 0, 2, 0.0)


def test_what_moves_and_never_settles_is_unfinished_at_the_limit() -> None:
    busy = status(pending_syncs=4, last_sync=LATER)
    progress = begin(TWO, request("resync")).step(busy, LIMIT - 1)
    assert progress.state == "running"
    assert progress.step(busy, LIMIT).state == "unfinished"


def test_something_unrelated_that_fails_meanwhile_settles_nothing() -> None:
    noisy = status(DUPLICATE, INCOMPLETE, INVOICE)
    progress = after(begin(TWO, request()), noisy, noisy, noisy)
    assert (progress.state, progress.moved) == ("running", False)
    assert [one.message for one in progress.new_errors] == ["Invalid account codes"]


def test_an_outage_ends_nothing_before_the_limit() -> None:
    progress = begin(TWO, request()).blind(5).blind(UNCHANGED_AFTER + 50)
    assert (progress.state, progress.blind_looks, progress.elapsed) == ("running", 2, UNCHANGED_AFTER + 50)
    assert progress.step(status(last_sync=LATER), 400).state == "settled"
    lost = progress.blind(LIMIT)
    assert (lost.state, lost.looks) == ("unfinished", 0)


def test_what_is_over_stays_as_it_is() -> None:
    progress = after(begin(TWO, request()), status(last_sync=LATER))
    assert progress.over
    assert progress.step(TWO, 99) is progress
    assert progress.blind(9999) is progress


def test_looks_become_rarer() -> None:
    progress = begin(TWO, request())
    pauses = []
    for n in range(9):
        pauses.append(progress.next_in)
        progress = progress.blind(n) if n % 2 else progress.step(TWO, n)
    assert pauses == [*PAUSES, PAUSES[-1], PAUSES[-1]]


def test_a_sync_before_the_call_does_not_settle_it() -> None:
    """The agent looked, a regular sync went by, and then a second agent approved."""
    progress = begin(status(DUPLICATE, last_sync="2025-01-15T11:00:00Z"), request(), CALLED_AT + 600)
    progress = after(progress, status(DUPLICATE, last_sync=LATER))
    assert (progress.state, progress.moved) == ("running", False)
    assert after(progress, status(DUPLICATE, last_sync="2025-01-15T12:10:01Z")).state == "settled"


def test_the_call_tells_the_time_where_no_sync_was_given() -> None:
    progress = begin(status(DUPLICATE, last_sync=None), request(), CALLED_AT)
    assert not after(progress, status(DUPLICATE, last_sync="2025-01-10T12:00:00Z")).moved
    assert after(progress, status(DUPLICATE, last_sync=LATER)).moved


# --------------------------------------------------------------------------------------------------------------------
# What is new


def test_an_error_of_the_same_kind_without_a_record_may_be_the_old_one_in_other_words() -> None:
    progress = begin(status(DUPLICATE), request())
    progress = after(progress, status(error("Xero contact limit reached", at=LATER), last_sync=LATER))
    assert (progress.fixed, progress.left, progress.new_errors) == (0, 1, ())
    assert [one.message for one in progress.remaining_errors] == ["Xero contact limit reached"]


def test_a_record_that_had_not_failed_is_new() -> None:
    progress = begin(status(error(record_id="uuid-1")), request())
    progress = after(progress, status(error("Other", record_id="uuid-9", at=LATER), last_sync=LATER))
    assert (progress.fixed, progress.left) == (1, 0)
    assert [one.record_ids for one in progress.new_errors] == [("uuid-9",)]


def test_a_record_that_fails_may_have_failed_before_where_no_record_was_named() -> None:
    progress = begin(status(DUPLICATE), request())
    progress = after(progress, status(error("Other", record_id="uuid-9", at=LATER), last_sync=LATER))
    assert (progress.fixed, progress.left, progress.new_errors) == (0, 1, ())


def test_a_record_that_fails_in_another_way_is_not_new() -> None:
    progress = begin(status(error(record_id="uuid-1")), request())
    progress = after(progress, status(error("Other", record_id="uuid-1", at=LATER), last_sync=LATER))
    assert (progress.fixed, progress.left, progress.new_errors) == (0, 1, ())


def test_new_errors_take_nothing_away_from_what_is_fixed() -> None:
    progress = after(begin(TWO, request()), status(INVOICE, last_sync=LATER))
    assert (progress.fixed, progress.left, len(progress.new_errors)) == (2, 0, 1)


def test_what_a_resync_makes_fail_is_its_own() -> None:
    progress = begin(status(error(record_id="uuid-1")), request("resync"))
    progress = after(progress, status(error("Other", record_id="uuid-9", at=LATER), last_sync=LATER))
    assert (progress.left, progress.new_errors) == (1, ())


# --------------------------------------------------------------------------------------------------------------------
# A resync


@pytest.mark.parametrize(("asked", "kind"), [("contacts", "Contacts"), ("Contacts", "contact_sync")])
def test_a_kind_of_records_is_the_same_however_it_is_capitalized(asked: str, kind: str) -> None:
    failed = status({**DUPLICATE, "type": kind})
    assert begin(failed, request("resync", (asked,))).remaining_errors == begin(failed, request()).now.errors


def test_where_more_is_pending_than_was_asked_for_all_of_that_is_the_work() -> None:
    progress = after(begin(TWO, request()), status(failed=0, pending_syncs=5))
    assert (progress.total, progress.fraction) == (2, 0.0)
    progress = after(progress, status(failed=0, pending_syncs=2))
    assert (progress.total, progress.fraction) == (2, 0.6)


def test_of_a_work_whose_size_nobody_knows_nothing_is_done_until_it_is_over() -> None:
    unknown = status(failed_syncs=None, errors=None)
    progress = after(
        begin(unknown, request()), status(failed_syncs=None, errors=None, last_sync=LATER, sync_status="syncing")
    )
    assert (progress.state, progress.moved, progress.total, progress.fraction) == ("running", True, None, 0.0)
    progress = after(progress, status(failed_syncs=None, errors=None, last_sync=LATER))
    assert (progress.state, progress.total, progress.fraction) == ("settled", None, 1.0)


def test_a_resync_counts_what_was_seen_pending() -> None:
    progress = begin(status(DUPLICATE), request("resync", ("contacts", "invoices")))
    assert (progress.total, progress.fraction) == (None, 0.0)
    progress = after(progress, status(pending_syncs=10))
    assert (progress.total, progress.pending, progress.fraction) == (10, 10, 0.0)
    progress = after(progress, status(DUPLICATE, pending_syncs=4))
    assert (progress.total, progress.pending, progress.fraction) == (10, 4, 0.6)
    progress = after(progress, status(error(at=LATER), last_sync=LATER))
    assert (progress.state, progress.fixed, progress.left, progress.fraction) == ("settled", 0, 1, 1.0)


def test_failures_of_other_kinds_are_not_left_by_a_resync() -> None:
    progress = after(begin(status(DUPLICATE, INVOICE), request("resync")), status(INVOICE, last_sync=LATER))
    assert (progress.state, progress.left) == ("settled", 0)


def test_what_was_pending_before_does_not_count() -> None:
    progress = after(begin(status(pending_syncs=5), request("resync")), status(pending_syncs=7))
    assert progress.peak == 2


# --------------------------------------------------------------------------------------------------------------------
# Kept between two looks


def test_it_goes_on_after_it_was_kept_as_json() -> None:
    progress = after(begin(status(error(record_id="uuid-1"), INVOICE), request()), status(pending_syncs=1)).blind(9)
    kept = Progress.model_validate(json.loads(json.dumps(progress.model_dump(mode="json"))))
    assert kept == progress
    last = status(INVOICE, last_sync=LATER)
    assert kept.step(last, 20) == progress.step(last, 20)


LOOKS = st.lists(
    st.none()
    | st.builds(
        status,
        *[st.sampled_from([DUPLICATE, INCOMPLETE, INVOICE, error(record_id="uuid-1"), {}])] * 2,
        failed_syncs=st.none() | st.integers(0, 9),
        pending_syncs=st.none() | st.integers(0, 9),
        last_sync=st.sampled_from([None, NOON, LATER]),
        sync_status=st.sampled_from([None, "healthy", "syncing"]),
    ),
    max_size=8,
)


@given(LOOKS, st.sampled_from(["retry", "resync"]), st.sampled_from([(), ("uuid-1",)]))
def test_whatever_is_seen_the_numbers_make_sense_and_it_ends(
    looks: list[Status | None], action: str, records: tuple[str, ...]
) -> None:
    progress = begin(TWO, request(action, records=records if action == "retry" else ()))
    for n, look in enumerate(looks, 1):
        elapsed = n * LIMIT / 8
        progress = progress.blind(elapsed) if look is None else progress.step(look, elapsed)
        assert 0.0 <= progress.fraction <= 1.0
        assert progress.fixed is None or progress.fixed >= 0
        assert progress.left is None or progress.left >= 0
        assert {*progress.remaining_errors}.isdisjoint(progress.new_errors)
        assert progress.over == (progress.next_in == 0)
    assert progress.over or len(looks) < 8
