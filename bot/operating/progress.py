"""
How a retry or a resync is going, judged from one status after the other. Pure, and kept as JSON between two looks.

    progress = begin(status_before_the_call, request)
    progress = progress.step(status, elapsed)         # after each look, `elapsed` seconds since the call
    progress = progress.blind(elapsed)                # when a look failed
    progress.state, progress.next_in                  # and wait so many seconds before the next look

The status of document 004 names no job, so the rules go by what it does say:

    moved       Something is otherwise than before the call: `failed_syncs`, a later `last_sync`, more pending than
                before, or the errors of what was asked for (one that failed again has a later timestamp). What is
                new, see below, is left out.
    settled     It has moved, nothing is pending, `sync_status` is not one of RUNNING, and either `last_sync` is later
                than before the call, or two looks in a row saw the same.
    unchanged   Nothing has moved for UNCHANGED_AFTER seconds.
    unfinished  LIMIT seconds are over and it has not settled; with no `looks` nobody could look.
    new         An error that was not there before and surely has nothing to do with the request: it is about another
                kind of records, or names a record that had not failed before (a resync may well be what made that
                one fail, so there it counts). An error of the same kind without a record is not counted as new, so
                that nothing is called fixed that may have failed in another way.
    fixed       By how many `failed_syncs` has fallen, without the new ones, and never counting what is still pending;
                by the listed errors where the number is not given. The number is one of all kinds of records, so that
                of a retry never more is fixed than the listed errors of what was asked for leave.

What a regular sync did between the status before and the call would be taken for an effect of the call. So that status
should be fresh; with `called_at`, a `last_sync` from before the call (less SKEW, as clocks differ) says nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, TypeAlias

from bot.integration.syncstatus import Status, SyncError
from bot.models import Frozen
from bot.operations import Request

UNCHANGED_AFTER = 300.0
"""Seconds without any change after which a call counts as without effect."""

LIMIT = 900.0
"""Seconds after which nobody looks any more."""

SKEW = 60.0
"""Seconds by which the integration's clock may be behind."""

PAUSES = (2.0, 3.0, 5.0, 8.0, 13.0, 20.0, 30.0)
"""Seconds before each look; the last one again and again."""

RUNNING = frozenset(
    {"in_progress", "pending", "processing", "queued", "resyncing", "retrying", "running", "started", "syncing"}
)
"""Values of `sync_status` that mean that something is under way; the document shows only `healthy`."""

State = Literal["running", "settled", "unchanged", "unfinished"]


class Failure(Frozen):
    """An error as it was seen; `timestamp` in seconds since 1970."""

    type: str | None
    message: str | None
    timestamp: float | None
    record_ids: tuple[str, ...]
    sync_type: str | None


ErrorView: TypeAlias = SyncError | Failure
"""An error as a status has it, or as it was kept."""


class Look(Frozen):
    """A status as it was seen at one moment; `listed` tells an empty list of errors from none at all."""

    last_sync: float | None
    sync_status: str | None
    pending: int | None
    failed: int | None
    errors: tuple[Failure, ...]
    listed: bool


class Progress(Frozen):
    """
    How far a request has come. `looks` counts the statuses seen since the call, `blind_looks` those that failed.

    `peak` is the most that was pending beyond what was pending before the call, `agreed` whether the last two looks saw
    the same, `moved` whether anything has changed, `elapsed` the seconds from the call to the last look.
    """

    request: Request
    before: Look
    now: Look
    state: State = "running"
    looks: int = 0
    blind_looks: int = 0
    peak: int = 0
    agreed: bool = False
    moved: bool = False
    elapsed: float = 0.0

    # ---- looking

    def step(self, status: Status, elapsed: float) -> Progress:
        """The progress after a look that saw `status`, `elapsed` seconds after the call; what is over stays so."""
        if self.over:
            return self
        look = _look(status)
        seen = self.model_copy(
            update={
                "now": look,
                "looks": self.looks + 1,
                "peak": max(self.peak, _extra(look, self.before)),
                "agreed": self.looks > 0 and look == self.now,
                "elapsed": elapsed,
            }
        )
        after = seen.model_copy(update={"moved": self.moved or _differs(seen)})
        return after.model_copy(update={"state": _judged(after)})

    def blind(self, elapsed: float) -> Progress:
        """The progress after a look that failed, which ends nothing but at the limit."""
        if self.over:
            return self
        state: State = "unfinished" if elapsed >= LIMIT else "running"
        return self.model_copy(update={"blind_looks": self.blind_looks + 1, "elapsed": elapsed, "state": state})

    @property
    def over(self) -> bool:
        """Whether there is nothing more to look for."""
        return self.state != "running"

    @property
    def next_in(self) -> float:
        """Seconds to wait before the next look, 0 when it is over."""
        return 0.0 if self.over else PAUSES[min(self.looks + self.blind_looks, len(PAUSES) - 1)]

    # ---- what is known

    @property
    def total(self) -> int | None:
        """
        How many records it is about, None when that is not known.

        For a retry the named records, or those that had failed; for a resync the most that were seen pending.
        """
        if self.request.action == "resync":
            return self.peak or None
        if self.request.records:
            return len(self.request.records)
        asked = len(self.asked(self.before.errors))
        return self.before.failed if asked == len(self.before.errors) and self.before.failed else asked or None

    @property
    def fixed(self) -> int | None:
        """How many of the failures before the call are gone for good; None when that cannot be told."""
        before, now = self.before, self.now
        if before.failed is not None and now.failed is not None:
            gone = before.failed - max(now.failed - len(self.new_errors), 0)
        elif before.listed and now.listed:
            gone = len(self.asked(before.errors)) - len(self.remaining_errors)
        else:
            return None
        most = self.total if self.request.action == "retry" else None
        certain = max(gone - _extra(now, before), 0)
        return certain if most is None else min(certain, max(most - self._surely_left, 0))

    @property
    def left(self) -> int | None:
        """
        How many records of what was asked for fail still, None when that cannot be told.

        For a retry these are the ones that are not fixed, also while they are pending.
        """
        if self.request.action == "retry":
            return None if self.total is None or self.fixed is None else self.total - self.fixed
        listed = len(self.remaining_errors)
        if self.now.failed is None:
            return listed if self.now.listed else None
        return max(self.now.failed - (len(self.now.errors) - listed), listed)

    @property
    def _surely_left(self) -> int:
        """How many records of what a retry asked for are listed with an error now; of named ones, those by their id."""
        if not self.request.records:
            return len(self.remaining_errors)
        return len({record for one in self.remaining_errors for record in one.record_ids} & {*self.request.records})

    @property
    def pending(self) -> int | None:
        """How many records are waiting or under way now, whoever asked for them."""
        return self.now.pending

    @property
    def fraction(self) -> float:
        """How much of the work is done, whatever came of it, from 0 to 1."""
        if self.state == "settled":
            return 1.0
        known = (self.total or 0) if self.request.action == "retry" else 0
        most = max(self.peak, known)
        if not self.moved or not most:
            return 0.0
        return 1.0 - _extra(self.now, self.before) / most  # of which there is never more, as `peak` counts it

    @property
    def remaining_errors(self) -> tuple[Failure, ...]:
        """The errors of what was asked for that are there now."""
        new = {*self.new_errors}
        return tuple(one for one in self.asked(self.now.errors) if one not in new)

    @property
    def new_errors(self) -> tuple[Failure, ...]:
        """The errors that came during it and have nothing to do with it."""
        old = {_key(one) for one in self.before.errors}
        came = [one for one in self.now.errors if _key(one) not in old]
        concerned = self._may_concern(came)
        return tuple(one for one in came if one not in concerned)

    def _may_concern(self, came: Sequence[Failure]) -> set[Failure]:
        """Those of some errors that were not there before which may have come of the request."""
        asked = {*self.asked(came)}
        known = {record for one in self.before.errors for record in one.record_ids} | {*self.request.records}
        if self.request.action == "resync" or not known:
            return asked
        return {one for one in came if (not known.isdisjoint(one.record_ids) if one.record_ids else one in asked)}

    def asked(self, errors: Iterable[Failure]) -> tuple[Failure, ...]:
        """Those of some errors that are about what was asked for."""
        kinds, named = {one.lower() for one in self.request.types}, {*self.request.records}
        of_kind = (one for one in errors if (one.sync_type or "").lower() in kinds)
        return tuple(one for one in of_kind if not named or not one.record_ids or not named.isdisjoint(one.record_ids))


def begin(before: Status, request: Request, called_at: float | None = None) -> Progress:
    """The progress of a request made at `called_at` (seconds since 1970), with the latest status before that."""
    look = _look(before)
    if called_at is not None:
        earliest = called_at - SKEW
        look = look.model_copy(update={"last_sync": max(look.last_sync or earliest, earliest)})
    return Progress(request=request, before=look, now=look)


def _look(status: Status) -> Look:
    return Look(
        last_sync=status.last_sync,
        sync_status=status.sync_status,
        pending=status.pending_syncs,
        listed="errors" not in status.missing,
        failed=status.failed_syncs,
        errors=tuple(
            Failure(
                type=one.type,
                message=one.message,
                timestamp=one.timestamp,
                record_ids=one.record_ids,
                sync_type=one.sync_type,
            )
            for one in status.errors
        ),
    )


def _extra(now: Look, before: Look) -> int:
    """What is pending beyond what was pending before the call."""
    return max((now.pending or 0) - (before.pending or 0), 0)


def _later(before: Look, now: Look) -> bool:
    if now.last_sync is None:
        return False
    return before.last_sync is None or now.last_sync > before.last_sync


def _judged(progress: Progress) -> State:
    now = progress.now
    resting = not now.pending and (now.sync_status or "").lower() not in RUNNING
    if progress.moved and resting and (progress.agreed or _later(progress.before, now)):
        return "settled"
    if not progress.moved and progress.elapsed >= UNCHANGED_AFTER:
        return "unchanged"
    return "unfinished" if progress.elapsed >= LIMIT else "running"


def _differs(progress: Progress) -> bool:
    """Whether what is seen is otherwise than before the call, leaving out what has nothing to do with it."""
    before, now = progress.before, progress.now
    failed = None if now.failed is None else now.failed - len(progress.new_errors)
    counted = before.failed is not None and failed is not None and failed != before.failed
    asked = {*progress.asked(before.errors)}
    relisted = before.listed and now.listed and asked != {*progress.remaining_errors}
    return counted or relisted or _later(before, now) or _extra(now, before) > 0


def _key(error: Failure) -> tuple[object, ...]:
    """What two errors have in common that are the same, at whatever time."""
    return error.type, error.message, error.record_ids
