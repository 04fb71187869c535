"""
Does what must happen once: calls, progress, deliveries, receipts, reminders. Each is a row with a lease, not a task.

A handler does one kind of duty and says what comes after it. When the process dies instead, the lease runs out and
another worker, of this process or of another, takes the duty over; so a handler must be safe to run twice, and each
says how it is. What one duty does, or fails to do, holds up no other.
"""

from __future__ import annotations

import asyncio
import logging
import math
import random
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any

from slack_sdk.errors import SlackApiError

from bot.running.leaving import Leaving
from bot.running.logs import tell_failure
from bot.running.metrics import Metrics
from bot.slack.posting import BOT_REFUSED, PERMANENT, error_code, retry_after
from bot.store.database import StoreUnavailable
from bot.store.duties import Duties, Duty
from bot.times.durations import counted, watch

log = logging.getLogger(__name__)

MOST_AT_ONCE = 12
MOST_OF_A_KIND = 6
"""Duties that are done at the same time, in all and of one kind: when one place is slow, the others go on."""

PURGE_EVERY = 3600.0
"""Seconds from one deletion of duties that are done to the next; to look for what is due comes far more often."""
SET_BACK = 60.0
"""Seconds by which the clock of the machine may be set back without a word: what is planned by it waits for as long."""
LETHAL = "Each attempt ended with the process that made it"
KEEP_DONE = 7 * 24 * 3600.0
"""Seconds for which a finished duty is kept, so that nobody plans it a second time."""
KEEP_HELD = 3 * 24 * 3600.0
"""Seconds after it was planned in which no duty is given up for what the bot itself lacks: over a weekend, and more."""
_LONGEST_PAUSE = 15 * 60.0
_HELD_PAUSE = 5 * 60.0  # whoever has mended it should not wait long, nor the log be full until then


@dataclass(frozen=True, slots=True)
class Done:
    """The duty is done; `outcome` is one word for the log."""

    outcome: str = "done"


@dataclass(frozen=True, slots=True)
class Later:
    """Look again in `seconds`: nothing failed. With `payload` the duty goes on with that."""

    seconds: float
    payload: dict[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Failed:
    """
    This attempt failed; `error` must not quote what people wrote.

    Another one follows after a pause that doubles each time, at the earliest in `wait` seconds, unless it is
    `permanent` or there were too many. `held`: the bot itself lacks something, as a token that Slack takes, so that for
    `KEEP_HELD` there are never too many.
    """

    error: str
    wait: float = 0.0
    permanent: bool = False
    held: bool = False


After = Done | Later | Failed


def failed_in_slack(error: Exception) -> Failed:
    """What comes of a duty for which Slack has not done something, by one of `SLACK_FAILS`."""
    if not isinstance(error, SlackApiError):
        return Failed(type(error).__name__)
    code = error_code(error)
    return Failed(code, retry_after(error), permanent=code in PERMANENT, held=code in BOT_REFUSED)


Handler = Callable[[Duty], Awaitable[After]]


@dataclass(frozen=True, slots=True)
class Kind:
    """
    How one kind of duty is done. `attempts` are tried at most; the first pause is `pause` seconds.

    `given_up` is called when there will be no further attempt, so that people hear of it. It must be safe to call
    twice, since it is called again when the process or the database ends right behind it. `cut_off` is called when the
    bot stops in the middle of an attempt, so that people hear of it until another worker takes the duty over; it
    changes nothing of the duty.
    """

    handle: Handler
    attempts: int = 10
    pause: float = 2.0
    given_up: Callable[[Duty, str], Awaitable[None]] | None = None
    cut_off: Callable[[Duty], Awaitable[None]] | None = None


@dataclass(frozen=True, slots=True)
class Rhythm:
    """
    How patient the work is, in seconds.

    `lease` must outlast an attempt with all its time limits, `limit` cuts an attempt off, and `look_every` is how often
    duties are looked for that another process has left. What this process plans is seen at once.
    """

    lease: float = 120.0
    limit: float = 90.0
    look_every: float = 5.0
    haste: float = 1.0
    """By how much pauses are shortened; tests do not want to wait."""


class DutyWorker:
    """
    Works off duties until it is cancelled, and takes none any more once the bot is `leaving`.

    By `clock`, whose seconds count from anywhere, it knows when to delete what is done, and whether `wall`, by which
    duties are due, was set back. `called` says how people call what the key of a duty is about, as `concierge outbox`
    does; the log names both.
    """

    def __init__(  # noqa: PLR0913 - each is another part of the world
        self,
        duties: Duties,
        kinds: Mapping[str, Kind],
        metrics: Metrics,
        rhythm: Rhythm,
        leaving: Leaving | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
        called: Callable[[str], Awaitable[str]] | None = None,
    ) -> None:
        self._leaving = leaving or Leaving()
        self._duties = duties
        self._kinds = kinds
        self._metrics = metrics
        self._rhythm = rhythm
        self._clock = clock
        self._wall = wall
        self._called = called
        self._purged = -math.inf
        self._ahead = wall() - clock()

    async def run(self) -> None:
        """Takes what is due, again and again; waits when there is nothing. A slow duty holds up no other."""
        under_way: dict[asyncio.Task[None], str] = {}
        try:
            while True:
                taken, more = await self._taken(Counter(under_way.values()))
                for duty in taken:
                    under_way[asyncio.create_task(self.work(duty))] = duty.kind
                await self._until_news(under_way if more else ())
                for task in [task for task in under_way if task.done()]:
                    del under_way[task]
                    task.result()
        finally:
            for task in under_way:
                task.cancel()
            await asyncio.gather(*under_way, return_exceptions=True)

    async def _taken(self, under_way: Counter[str]) -> tuple[list[Duty], bool]:
        """What is due, as far as there is room, which no kind takes all of; and whether there may be more of it."""
        if self._leaving.told:
            return [], False
        kinds = [kind for kind in self._kinds if under_way[kind] < MOST_OF_A_KIND]
        room = min([MOST_AT_ONCE - under_way.total(), *(MOST_OF_A_KIND - under_way[kind] for kind in kinds)])
        try:
            await self._look_at_clock()
            if self._clock() - self._purged > PURGE_EVERY:
                await self._duties.purge(KEEP_DONE)
                self._purged = self._clock()
            taken = await self._duties.take(room, lease=self._rhythm.lease, kinds=kinds) if room > 0 else []
        except StoreUnavailable as error:
            log.warning("%s What has to be done waits.", error)
            await asyncio.sleep(self._rhythm.look_every)
            return [], True
        return taken, len(taken) >= room or len(kinds) < len(self._kinds)

    async def _look_at_clock(self) -> None:
        """Says what waits, and for how long, when the clock by which it is due was set back since the last look."""
        ahead = self._wall() - self._clock()
        back = self._ahead - ahead
        if back > SET_BACK:
            waiting = {kind: counts.waiting for kind, counts in (await self._duties.counts()).items() if counts.waiting}
            log.warning(
                "The clock of this machine was set back by %s. What was planned before, and messages that are to be "
                "attempted again, may wait for as long: %s. If the clock is wrong now, set it right.",
                watch(back),
                ", ".join(f"{number} of the kind {kind}" for kind, number in waiting.items()) or "nothing is planned",
            )
        self._ahead = ahead

    async def _until_news(self, under_way: Collection[asyncio.Task[None]]) -> None:
        """Waits until something was planned, or one of these is done; not for longer than is looked again anyhow."""
        news = asyncio.ensure_future(self._duties.wait(self._rhythm.look_every))
        try:
            await asyncio.wait({news, *under_way}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            news.cancel()

    async def work(self, duty: Duty) -> None:
        """Does one duty, and writes down what comes after it."""
        kind = self._kinds[duty.kind]
        async with self._leaving.busy(lambda: self._cut_off(kind, duty)):
            await self._work(kind, duty)

    async def _cut_off(self, kind: Kind, duty: Duty) -> None:
        log.warning("Duty %s %s was cut off, as the bot stops; its lease will run out.", duty.kind, duty.key)
        try:
            if kind.cut_off is not None:
                await kind.cut_off(duty)
        except Exception:  # an outermost edge: whatever one duty meets, the others are told of
            log.exception("Nobody could be told that duty %s %s was cut off.", duty.kind, duty.key)

    async def _work(self, kind: Kind, duty: Duty) -> None:
        try:
            # More attempts than there may be are those that ended their process, as this one might.
            lethal = duty.attempts > kind.attempts
            after = Failed(duty.error or LETHAL, permanent=True) if lethal else await self._attempt(kind, duty)
            await self._write(kind, duty, after)
        except StoreUnavailable as error:
            self._metrics.failures.labels(duty.kind).inc()
            failed = f"The database failed while duty {duty.kind} {duty.key} was done; its lease will run out."
            tell_failure(log, failed, error)
        except Exception:  # an outermost edge: whatever one duty meets, the others are done
            self._metrics.failures.labels(duty.kind).inc()
            log.exception("What follows duty %s %s could not be done.", duty.kind, duty.key)

    async def _attempt(self, kind: Kind, duty: Duty) -> After:
        try:
            async with asyncio.timeout(self._rhythm.limit):
                return await kind.handle(duty)
        except StoreUnavailable:
            raise
        except TimeoutError:
            return Failed("timeout")
        except Exception as error:
            log.exception("Duty %s %s failed in a way that nobody foresaw.", duty.kind, duty.key)
            return Failed(f"bug: {type(error).__name__}")

    async def _write(self, kind: Kind, duty: Duty, after: After) -> None:
        if isinstance(after, Done):
            await self._duties.finish(duty, after.outcome)
        elif isinstance(after, Later):
            await self._duties.again(duty, after.seconds / self._rhythm.haste, "", count=False, payload=after.payload)
        elif not (held := self._is_held(duty, after)) and (after.permanent or duty.attempts >= kind.attempts):
            tried, why = counted(duty.attempts, "attempt"), after.error.rstrip(".")
            log.error("Duty %s is given up after %s: %s.", await self._name(duty), tried, why)
            if kind.given_up is not None and await self._duties.is_ours(duty):
                await self._tell_given_up(kind.given_up, duty, after.error)
            await self._duties.give_up(duty, after.error)
            self._metrics.failures.labels(f"{duty.kind}: given up").inc()
        else:
            pause = self._pause(kind, duty, after)
            why = after.error.rstrip(".")
            log.warning("Duty %s failed (%s). Next attempt in %.0f s.", await self._name(duty), why, pause)
            # Attempts that are about to be too many are counted anew.
            await self._duties.again(duty, pause, after.error, count=not held or duty.attempts < kind.attempts - 1)
            self._metrics.failures.labels(duty.kind).inc()  # behind it, since a database that fails counts as well

    async def _tell_given_up(self, given_up: Callable[[Duty, str], Awaitable[None]], duty: Duty, error: str) -> None:
        """Has people hear of it before it is written down, so that a crash in between has them hear of it again."""
        try:
            await given_up(duty, error)
        except StoreUnavailable:
            raise
        except Exception:  # an outermost edge: what nobody foresaw would be met again and again
            log.exception("What follows duty %s %s could not be done.", duty.kind, duty.key)

    async def _name(self, duty: Duty) -> str:
        """A duty as `concierge outbox` shows it and as it is kept, so that either finds the other."""
        try:
            called = await self._called(duty.key) if self._called else duty.key
        except StoreUnavailable:
            called = duty.key
        return f"{duty.kind} {duty.key}" if called == duty.key else f"{duty.kind} {called} ({duty.key})"

    def _is_held(self, duty: Duty, after: Failed) -> bool:
        return after.held and self._duties.age(duty) < KEEP_HELD

    def _pause(self, kind: Kind, duty: Duty, after: Failed) -> float:
        if after.held:
            return max(after.wait, _HELD_PAUSE) / self._rhythm.haste
        doubled = min(math.ldexp(kind.pause, min(duty.attempts - 1, 20)), _LONGEST_PAUSE)
        jitter = random.uniform(0.75, 1.25)  # noqa: S311 - so that not everything that failed together comes back so
        return max(after.wait, doubled * jitter) / self._rhythm.haste
