"""Work that must happen once: in order, whatever a handler, a process or the database does."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from bot.running.dutywork import (
    KEEP_DONE,
    KEEP_HELD,
    LETHAL,
    MOST_AT_ONCE,
    MOST_OF_A_KIND,
    PURGE_EVERY,
    After,
    Done,
    DutyWorker,
    Failed,
    Handler,
    Kind,
    Later,
    Rhythm,
    failed_in_slack,
)
from bot.running.leaving import Leaving
from bot.running.metrics import Metrics
from bot.store.database import StoreUnavailable
from bot.store.duties import Duties, Duty, State
from bot.store.opening import Store, open_store
from tests.conftest import FakeClock
from tests.databases import sqlite_in
from tests.fakes import refused
from tests.test_store_tickets import DRAFT

RHYTHM = Rhythm(lease=60.0, limit=5.0, look_every=0.01)


@pytest.fixture
def database(tmp_path: Path) -> str:
    return sqlite_in(tmp_path)


@pytest.fixture
async def kept(database: str, clock: FakeClock) -> AsyncIterator[Store]:
    async with open_store(database, clock=clock) as opened:
        yield opened


@pytest.fixture
async def elsewhere(kept: Store, database: str, clock: FakeClock) -> AsyncIterator[Store]:
    """The same database, as another process has it open."""
    async with open_store(database, clock=clock) as opened:
        yield opened


@dataclass
class Bench:
    """A worker whose only kind of duty is `sample`, which `handle` does."""

    duties: Duties
    handle: Handler
    clock: FakeClock
    rhythm: Rhythm = RHYTHM
    attempts: int = 3
    given_up: list[tuple[str, str]] = field(default_factory=list)
    metrics: Metrics = field(default_factory=Metrics)

    def __post_init__(self) -> None:
        async def note(duty: Duty, error: str) -> None:
            self.given_up.append((duty.key, error))

        kinds = {"sample": Kind(self.handle, attempts=self.attempts, pause=2.0, given_up=note)}
        self.worker = DutyWorker(self.duties, kinds, self.metrics, self.rhythm)

    async def take(self) -> Duty:
        """The next duty, which nobody does yet."""
        (duty,) = await self.duties.take(1, lease=self.rhythm.lease)
        return duty

    async def attempt(self) -> State:
        """Makes the one attempt that is due, and says how far the duty has come."""
        duty = await self.take()
        await self.worker.work(duty)
        return await self.state(duty.key)

    async def state(self, key: str = "1") -> State:
        found = await self.duties.of("sample", key)
        assert found is not None
        return found

    def count(self, reason: str) -> float:
        """How many failures with this reason the metrics hold."""
        name = f'concierge_failures_total{{reason="{reason}"}} '
        lines = self.metrics.text().decode().splitlines()
        return sum(float(line.removeprefix(name)) for line in lines if line.startswith(name))


def gives(*results: After | Exception) -> Handler:
    """A handler whose attempts end in this way, one after the other."""
    left = list(results)

    async def handle(duty: Duty) -> After:
        result = left.pop(0)
        if isinstance(result, Exception):
            raise result
        return result

    return handle


@contextlib.asynccontextmanager
async def running(*benches: Bench) -> AsyncIterator[None]:
    """Lets the workers run until the block ends. What ends one of them before that fails the test."""
    tasks = [asyncio.create_task(bench.worker.run()) for bench in benches]
    try:
        yield
    finally:
        ended = [task for task in tasks if task.done()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    assert ended == []


async def until(condition: Callable[[], Awaitable[bool]]) -> None:
    async with asyncio.timeout(60):
        while not await condition():  # noqa: ASYNC110 - the database has no event for it
            await asyncio.sleep(0.005)


async def until_done(bench: Bench, *keys: str) -> None:
    async def done() -> bool:
        return {(await bench.state(key)).state for key in keys} == {"done"}

    await until(done)


# ------------------------------------------------------------------------------------------ what comes after an attempt


async def test_a_duty_that_is_done_is_never_done_again(kept: Store, clock: FakeClock) -> None:
    bench = Bench(kept.duties, gives(Done("delivered")), clock)
    await bench.duties.add("sample", "1", {"secretless": True})
    state = await bench.attempt()
    assert (state.state, state.outcome, state.attempts, state.error) == ("done", "delivered", 1, None)
    assert not await bench.duties.add("sample", "1", {})
    clock.advance(1e6)
    assert await bench.duties.take(1) == []


async def test_a_duty_that_looks_again_counts_no_attempt_and_goes_on_with_what_it_knows(
    kept: Store, clock: FakeClock
) -> None:
    bench = Bench(kept.duties, gives(*[Later(30.0, {"looks": n}) for n in range(1, 9)], Later(30.0), Done()), clock)
    await bench.duties.add("sample", "1", {"looks": 0})
    for _ in range(8):
        state = await bench.attempt()
        assert (state.state, state.attempts, state.error, state.due_at) == ("waiting", 0, None, clock.now + 30.0)
        clock.advance(30.0)
    await bench.attempt()  # without a payload of its own
    clock.advance(30.0)
    duty = await bench.take()
    assert duty.payload == {"looks": 8}
    await bench.worker.work(duty)
    assert (await bench.state()).state == "done"
    assert bench.given_up == []
    assert bench.count("sample") == 0


async def test_an_attempt_that_failed_is_repeated_after_a_pause_that_doubles(kept: Store, clock: FakeClock) -> None:
    bench = Bench(kept.duties, gives(*[Failed("timeout")] * 4, Done()), clock, attempts=9)
    await bench.duties.add("sample", "1", {"text": "kept"})
    for number, pause in enumerate([2.0, 4.0, 8.0, 16.0], 1):
        state = await bench.attempt()
        assert (state.state, state.error, state.attempts) == ("waiting", "timeout", number)
        assert state.due_at is not None
        assert 0.75 * pause <= state.due_at - clock.now <= 1.25 * pause
        clock.now = state.due_at
    assert (await bench.attempt()).attempts == 5
    assert (await bench.state()).state == "done"
    assert bench.count("sample") == 4


async def test_whoever_asks_to_be_left_alone_is_left_alone_for_as_long(kept: Store, clock: FakeClock) -> None:
    bench = Bench(kept.duties, gives(Failed("ratelimited", wait=300.0)), clock)
    await bench.duties.add("sample", "1", {})
    assert (await bench.attempt()).due_at == clock.now + 300.0


def test_what_slack_does_not_do_is_tried_again_when_it_says_or_never() -> None:
    limited = refused("ratelimited", 429)
    limited.response.headers["Retry-After"] = "900"
    assert failed_in_slack(limited) == Failed("ratelimited", 900.0)
    assert failed_in_slack(refused("channel_not_found")) == Failed("channel_not_found", permanent=True)
    assert failed_in_slack(refused("token_revoked")) == Failed("token_revoked", held=True)
    assert failed_in_slack(refused("missing_scope")) == Failed("missing_scope", held=True)
    assert failed_in_slack(TimeoutError()) == Failed("TimeoutError")


async def test_what_the_bot_lacks_itself_makes_no_duty_be_given_up_for_three_days(
    kept: Store, clock: FakeClock
) -> None:
    bench = Bench(kept.duties, gives(*[Failed("token_revoked", held=True)] * 2000), clock, attempts=12)
    await bench.duties.add("sample", "1", {"text": "kept"})
    started = clock()
    while (state := await bench.attempt()).state == "waiting":
        assert state.due_at is not None
        assert state.due_at - clock.now <= 300  # who has brought a good token does not wait for long
        clock.now = state.due_at
    assert KEEP_HELD <= clock() - started < KEEP_HELD + 3600
    assert bench.given_up == [("1", "token_revoked")]


async def test_a_duty_that_waited_for_a_good_token_is_done_with_it_and_knows_that_it_was_tried(
    kept: Store, clock: FakeClock
) -> None:
    repeated: list[bool] = []

    async def handle(duty: Duty) -> After:
        repeated.append(duty.repeated)
        return Failed("token_revoked", held=True) if len(repeated) < 40 else Done()

    bench = Bench(kept.duties, handle, clock, attempts=3)
    await bench.duties.add("sample", "1", {})
    for _ in range(40):
        state = await bench.attempt()
        clock.advance(301)
    assert state.state == "done"
    assert repeated == [False, *[True] * 39]
    assert bench.given_up == []


async def test_a_pause_is_never_longer_than_a_quarter_of_an_hour(kept: Store, clock: FakeClock) -> None:
    bench = Bench(kept.duties, gives(*[Failed("timeout")] * 2000), clock, attempts=2000)
    await bench.duties.add("sample", "1", {})
    for _ in range(60):
        due = (await bench.attempt()).due_at
        assert due is not None
        assert due - clock.now <= 1.25 * 900
        clock.now = due


async def test_the_log_names_a_duty_as_the_outbox_does_and_by_its_key(
    kept: Store, clock: FakeClock, caplog: pytest.LogCaptureFixture
) -> None:
    opened = await kept.tickets.open(DRAFT, ["desk"], fingerprint=None, request_key="one")
    kinds = {"deliver": Kind(gives(Failed("http_500"), Failed("http_422", permanent=True)))}
    worker = DutyWorker(kept.duties, kinds, Metrics(), RHYTHM, called=kept.tickets.called)
    for _ in range(2):
        (duty,) = await kept.duties.take(1, lease=60.0)
        await worker.work(duty)
        clock.advance(60)
    named = f"Duty deliver XC-1001:desk ({opened.ticket.key}:desk) "
    assert [message.partition(named)[2][:14] for message in caplog.messages] == ["failed (http_5", "is given up af"]
    assert await kept.tickets.called("act-1") == "act-1"
    assert await kept.tickets.called("A" * 26 + ":desk") == "A" * 26 + ":desk"


async def test_what_a_duty_failed_with_may_be_a_sentence_of_its_own(
    kept: Store, clock: FakeClock, caplog: pytest.LogCaptureFixture
) -> None:
    bench = Bench(kept.duties, gives(Failed("The sample desk says “down (sample)”.")), clock)
    await bench.duties.add("sample", "1", {})
    await bench.attempt()
    assert "failed (The sample desk says “down (sample)”). Next attempt in" in caplog.text


async def test_after_the_last_attempt_people_hear_of_it_once(
    kept: Store, clock: FakeClock, caplog: pytest.LogCaptureFixture
) -> None:
    bench = Bench(kept.duties, gives(*[Failed("timeout")] * 3), clock, attempts=3)
    await bench.duties.add("sample", "1", {"text": "kept"})
    for _ in range(3):
        assert bench.given_up == []
        await bench.attempt()
        clock.advance(60)
    state = await bench.state()
    assert (state.state, state.error, state.attempts) == ("failed", "timeout", 3)
    assert bench.given_up == [("1", "timeout")]
    assert await bench.duties.take(1) == []
    assert [
        (record.levelno, record.getMessage()) for record in caplog.records if "given up" in record.getMessage()
    ] == [(logging.ERROR, "Duty sample 1 is given up after 3 attempts: timeout.")]
    assert (bench.count("sample"), bench.count("sample: given up")) == (2, 1)


async def test_failures_before_a_look_that_succeeded_do_not_count_any_more(kept: Store, clock: FakeClock) -> None:
    bench = Bench(kept.duties, gives(Failed("x"), Failed("x"), Later(0), Failed("x"), Failed("x"), Done()), clock)
    await bench.duties.add("sample", "1", {})
    for _ in range(6):
        await bench.attempt()
        clock.advance(60)
    assert (await bench.state()).state == "done"
    assert bench.given_up == []


async def test_an_error_that_stays_is_met_once(kept: Store, clock: FakeClock) -> None:
    bench = Bench(kept.duties, gives(Failed("channel_not_found", permanent=True)), clock, attempts=9)
    await bench.duties.add("sample", "1", {})
    assert (await bench.attempt()).state == "failed"
    assert bench.given_up == [("1", "channel_not_found")]


async def test_a_clock_that_is_set_back_is_told_with_what_waits_for_it(
    kept: Store, clock: FakeClock, caplog: pytest.LogCaptureFixture
) -> None:
    done = asyncio.Event()

    async def handle(_duty: Duty) -> After:
        done.set()
        return Done()

    kinds = {"sample": Kind(handle)}
    worker = DutyWorker(kept.duties, kinds, Metrics(), RHYTHM, clock=lambda: 1.0, wall=clock)
    await kept.duties.add("sample", "1", {}, due_in=60.0)
    clock.advance(-30.0)  # as clocks are put right all the time
    running = asyncio.create_task(worker.run())
    await asyncio.sleep(0.1)
    assert caplog.messages == []
    clock.advance(-5400.0)
    async with asyncio.timeout(60):
        while not caplog.messages:  # noqa: ASYNC110 - it has no event for it
            await asyncio.sleep(0.01)
    clock.advance(5400.0 + 90.0)
    await asyncio.wait_for(done.wait(), 60)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    (told,) = caplog.messages
    assert told.startswith("The clock of this machine was set back by 1 h 30 min. What was planned before")
    assert "for as long: 1 of the kind sample. If the clock is wrong now, set it right." in told


async def test_a_duty_that_was_given_up_begins_anew_when_somebody_asks_for_it(kept: Store, clock: FakeClock) -> None:
    bench = Bench(kept.duties, gives(Failed("x", permanent=True), Failed("y"), Done()), clock)
    await bench.duties.add("sample", "1", {"text": "kept"})
    await bench.attempt()
    assert await bench.duties.hurry("sample", "1")
    assert (await bench.attempt()).attempts == 1
    clock.advance(60)
    assert (await bench.attempt()).state == "done"
    assert bench.given_up == [("1", "x")]


async def test_a_kind_may_have_nobody_to_tell(kept: Store, clock: FakeClock) -> None:
    kinds = {"sample": Kind(gives(Failed("x", permanent=True)))}
    await kept.duties.add("sample", "1", {})
    (duty,) = await kept.duties.take(1)
    await DutyWorker(kept.duties, kinds, Metrics(), RHYTHM).work(duty)
    found = await kept.duties.of("sample", "1")
    assert found is not None
    assert found.state == "failed"


# ------------------------------------------------------------------------------------------------- what nobody foresaw


async def test_a_bug_is_a_failed_attempt_and_its_log_has_the_traceback_and_no_word_of_the_duty(
    kept: Store, clock: FakeClock, caplog: pytest.LogCaptureFixture
) -> None:
    bench = Bench(kept.duties, gives(KeyError("a word of the ticket"), Done()), clock)
    await bench.duties.add("sample", "1", {"text": "a word of the ticket"})
    state = await bench.attempt()
    assert (state.state, state.error) == ("waiting", "bug: KeyError")
    assert [record.exc_info is not None for record in caplog.records if "foresaw" in record.getMessage()] == [True]
    assert [record for record in caplog.records if "a word of" in record.getMessage()] == []
    clock.advance(60)
    assert (await bench.attempt()).state == "done"


async def test_an_attempt_that_hangs_is_cut_off(kept: Store, clock: FakeClock) -> None:
    async def hang(duty: Duty) -> After:
        await asyncio.Event().wait()
        return Done()

    bench = Bench(kept.duties, hang, clock, rhythm=Rhythm(limit=0.02))
    await bench.duties.add("sample", "1", {})
    assert (await bench.attempt()).error == "timeout"


async def test_a_database_that_fails_inside_of_an_attempt_leaves_the_duty_to_its_lease(
    kept: Store, clock: FakeClock, caplog: pytest.LogCaptureFixture
) -> None:
    bench = Bench(kept.duties, gives(StoreUnavailable("The database does not answer."), Done()), clock)
    await bench.duties.add("sample", "1", {})
    assert (await bench.attempt()).state == "under way"
    (record,) = [one for one in caplog.records if "its lease will run out" in one.getMessage()]
    assert record.getMessage().endswith("The database does not answer.")
    assert not record.exc_info  # the sentence says all
    assert bench.count("sample") == 1
    clock.advance(RHYTHM.lease)
    assert (await bench.attempt()).state == "done"


async def test_a_duty_that_ends_its_process_each_time_is_given_up(kept: Store, clock: FakeClock) -> None:
    begun: list[int] = []

    async def die(duty: Duty) -> After:
        begun.append(duty.attempts)
        raise asyncio.CancelledError  # as when the process ends: nothing is written down

    bench = Bench(kept.duties, die, clock, attempts=3)
    await bench.duties.add("sample", "1", {})
    for _ in range(3):
        with pytest.raises(asyncio.CancelledError):
            await bench.attempt()
        clock.advance(RHYTHM.lease)
    assert (await bench.attempt()).state == "failed"
    assert begun == [1, 2, 3]
    assert bench.given_up == [("1", LETHAL)]


# -------------------------------------------------------------------------------------------------- another process


async def test_a_duty_of_a_process_that_died_is_taken_by_another_when_its_lease_runs_out(
    kept: Store, elsewhere: Store, clock: FakeClock
) -> None:
    died = Bench(kept.duties, gives(), clock)
    await died.duties.add("sample", "1", {"text": "kept"})
    await died.take()  # and no more is heard of it
    alive = Bench(elsewhere.duties, gives(Done()), clock)
    clock.advance(RHYTHM.lease - 1)
    assert await alive.duties.take(1) == []
    clock.advance(1)
    state = await alive.attempt()
    assert (state.state, state.attempts) == ("done", 2)


@pytest.mark.parametrize("late", [Done("late"), Later(5.0), Failed("late"), Failed("late", permanent=True)], ids=repr)
async def test_who_lost_the_lease_changes_nothing_any_more(
    kept: Store, elsewhere: Store, clock: FakeClock, late: After
) -> None:
    slow, quick = Bench(kept.duties, gives(late), clock), Bench(elsewhere.duties, gives(Done("in time")), clock)
    await slow.duties.add("sample", "1", {})
    lost = await slow.take()
    clock.advance(RHYTHM.lease)
    held = await quick.take()
    await slow.worker.work(lost)
    assert (await slow.state()).state == "under way"
    await quick.worker.work(held)
    assert (await slow.state()).outcome == "in time"
    assert slow.given_up == []


async def test_two_processes_share_the_work_and_double_none(kept: Store, elsewhere: Store, clock: FakeClock) -> None:
    done: list[str] = []

    async def handle(duty: Duty) -> After:
        await asyncio.sleep(0)
        done.append(duty.key)
        return Done()

    keys = [str(number) for number in range(60)]
    for key in keys:
        await kept.duties.add("sample", key, {})
    one, other = Bench(kept.duties, handle, clock), Bench(elsewhere.duties, handle, clock)
    async with running(one, other):
        await until_done(one, *keys)
    assert sorted(done) == sorted(keys)


async def test_what_another_process_plans_is_found_without_a_word(
    kept: Store, elsewhere: Store, clock: FakeClock
) -> None:
    bench = Bench(kept.duties, gives(Done()), clock)
    async with running(bench):
        await elsewhere.duties.add("sample", "1", {})
        await until_done(bench, "1")


# --------------------------------------------------------------------------------------------------- one after another


async def test_what_is_due_for_longest_is_begun_first(kept: Store, clock: FakeClock) -> None:
    begun: list[str] = []

    async def handle(duty: Duty) -> After:
        begun.append(duty.key)
        return Done()

    bench = Bench(kept.duties, handle, clock)
    keys = [str(number) for number in range(3 * MOST_OF_A_KIND)]
    for key in reversed(keys):
        await bench.duties.add("sample", key, {}, due_in=float(key))
    clock.advance(100)
    async with running(bench):
        await until_done(bench, *keys)
    batches = [begun[at : at + MOST_OF_A_KIND] for at in range(0, len(begun), MOST_OF_A_KIND)]
    assert [sorted(batch, key=int) for batch in batches] == [
        keys[at : at + MOST_OF_A_KIND] for at in range(0, len(keys), MOST_OF_A_KIND)
    ]


async def test_what_is_planned_is_begun_at_once(kept: Store, clock: FakeClock) -> None:
    bench = Bench(kept.duties, gives(Done(), Done()), clock, rhythm=Rhythm(look_every=3600.0))
    async with running(bench):
        for key in ("1", "2"):
            await bench.duties.add("sample", key, {})
            await until_done(bench, key)


async def test_a_poisoned_duty_holds_up_no_other(kept: Store, clock: FakeClock) -> None:
    async def handle(duty: Duty) -> After:
        if duty.key == "poisoned":
            raise ValueError
        return Done()

    bench = Bench(kept.duties, handle, clock)
    keys = [str(number) for number in range(20)]
    for key in ("poisoned", *keys):
        await bench.duties.add("sample", key, {})
    async with running(bench):
        await until_done(bench, *keys)
    assert (await bench.state("poisoned")).error == "bug: ValueError"


async def test_a_kind_that_hangs_leaves_room_for_others(kept: Store, clock: FakeClock) -> None:
    hanging, most = 0, 0

    async def hang(duty: Duty) -> After:
        nonlocal hanging, most
        hanging += 1
        most = max(most, hanging)
        await asyncio.Event().wait()
        return Done()

    async def quick(duty: Duty) -> After:
        return Done()

    kinds = {"slow": Kind(hang), "sample": Kind(quick)}
    bench = Bench(kept.duties, quick, clock)
    bench.worker = DutyWorker(kept.duties, kinds, bench.metrics, Rhythm(limit=60.0, look_every=0.01))
    for number in range(4 * MOST_AT_ONCE):
        await bench.duties.add("slow", str(number), {})
    await bench.duties.add("sample", "1", {})
    async with running(bench):
        await until_done(bench, "1")
    assert most == MOST_OF_A_KIND


async def test_what_had_no_room_is_begun_as_soon_as_there_is_some(kept: Store, clock: FakeClock) -> None:
    begun: list[str] = []
    let, duties = asyncio.Event(), CountingDuties(kept.duties)

    async def handle(duty: Duty) -> After:
        begun.append(duty.key)
        if duty.key == "0":
            await let.wait()
        elif duty.key != "last":
            await asyncio.Event().wait()
        return Done()

    async def all_but_the_last() -> bool:
        return len(begun) == MOST_OF_A_KIND

    async def has_looked_in_vain() -> bool:
        return duties.looks > looked

    bench = Bench(duties, handle, clock, rhythm=Rhythm(limit=600.0, look_every=3600.0))
    for number in range(MOST_OF_A_KIND):
        await duties.add("sample", str(number), {})
    async with running(bench):
        await until(all_but_the_last)
        looked = duties.looks
        await duties.add("sample", "last", {})
        await until(has_looked_in_vain)
        let.set()
        await until_done(bench, "last")


async def test_all_kinds_together_take_no_more_than_there_is_room_for(kept: Store, clock: FakeClock) -> None:
    hanging, full = 0, asyncio.Event()

    async def hang(duty: Duty) -> After:
        nonlocal hanging
        hanging += 1
        if hanging >= MOST_AT_ONCE:
            full.set()
        await asyncio.Event().wait()
        return Done()

    names = [f"slow {number}" for number in range(MOST_AT_ONCE // MOST_OF_A_KIND + 1)]
    bench = Bench(kept.duties, hang, clock)
    rhythm = Rhythm(limit=60.0, look_every=0.01)
    bench.worker = DutyWorker(kept.duties, {name: Kind(hang) for name in names}, bench.metrics, rhythm)
    for name in names:
        for number in range(MOST_OF_A_KIND):
            await bench.duties.add(name, str(number), {})
    async with running(bench), asyncio.timeout(60):
        await full.wait()
        await asyncio.sleep(0.1)
        assert hanging == MOST_AT_ONCE


async def test_a_database_that_was_away_is_asked_again(
    kept: Store, clock: FakeClock, caplog: pytest.LogCaptureFixture
) -> None:
    flaky = FlakyDuties(kept.duties, failures=2)
    bench = Bench(flaky, gives(Done()), clock)
    await bench.duties.add("sample", "1", {})
    async with running(bench):
        await until_done(bench, "1")
    assert caplog.text.count("What has to be done waits.") == 2


async def test_a_worker_that_is_stopped_leaves_its_duty_to_the_next(
    kept: Store, elsewhere: Store, clock: FakeClock
) -> None:
    begun = asyncio.Event()

    async def hang(duty: Duty) -> After:
        begun.set()
        await asyncio.Event().wait()
        return Done()

    stopped = Bench(kept.duties, hang, clock)
    await stopped.duties.add("sample", "1", {})
    async with running(stopped):
        await begun.wait()
    assert (await stopped.state()).state == "under way"
    clock.advance(RHYTHM.lease)
    assert (await Bench(elsewhere.duties, gives(Done()), clock).attempt()).state == "done"


@pytest.mark.parametrize("attempts", [1, 3])
async def test_an_attempt_that_fails_together_with_the_database_is_one_failure(
    kept: Store, clock: FakeClock, attempts: int
) -> None:
    bench = Bench(Unwritable(kept.duties), gives(Failed("http_500")), clock, attempts=attempts)
    await bench.duties.add("sample", "1", {})
    assert (await bench.attempt()).state == "under way"
    assert (bench.count("sample"), bench.count("sample: given up")) == (1, 0)


@pytest.mark.parametrize("ends", [StoreUnavailable("The database is away."), asyncio.CancelledError()], ids=repr)
async def test_whoever_was_not_told_that_a_duty_is_given_up_is_told_when_it_is_taken_over(
    kept: Store, clock: FakeClock, ends: BaseException
) -> None:
    errors: list[BaseException] = [ends]
    told: list[str] = []

    async def tell(_duty: Duty, error: str) -> None:
        if errors:
            raise errors.pop()
        told.append(error)

    bench = Bench(kept.duties, gives(*[Failed("timeout")] * 2), clock)
    kinds = {"sample": Kind(bench.handle, attempts=2, given_up=tell)}
    bench.worker = DutyWorker(kept.duties, kinds, bench.metrics, RHYTHM)
    await bench.duties.add("sample", "1", {})
    assert (await bench.attempt()).state == "waiting"
    clock.advance(60)
    with contextlib.suppress(asyncio.CancelledError):
        await bench.attempt()
    assert (await bench.state()).state == "under way"
    clock.advance(RHYTHM.lease)
    assert (await bench.attempt()).state == "failed"
    assert told == ["timeout"]
    assert await bench.duties.take(1) == []


async def test_people_are_told_that_a_duty_is_given_up_though_the_database_does_not_hear_of_it_at_once(
    kept: Store, clock: FakeClock
) -> None:
    bench = Bench(Unwritable(kept.duties), gives(Failed("http_500", permanent=True)), clock)
    await bench.duties.add("sample", "1", {})
    assert (await bench.attempt()).state == "under way"
    assert bench.given_up == [("1", "http_500")]


class Unwritable(Duties):
    """Duties of which nothing can be written down once they are taken."""

    def __init__(self, duties: Duties) -> None:
        self.__dict__.update(vars(duties))

    async def again(self, *_: Any, **__: Any) -> bool:
        raise StoreUnavailable("The database sqlite:///sample does not answer.")

    async def give_up(self, *_: Any, **__: Any) -> bool:
        raise StoreUnavailable("The database sqlite:///sample does not answer.")


class FlakyDuties(Duties):
    """Duties whose database is away for the next `failures` attempts to take some."""

    def __init__(self, duties: Duties, failures: int) -> None:
        self.__dict__.update(vars(duties))
        self.failures = failures

    async def take(self, limit: int, **more: Any) -> list[Duty]:
        if self.failures:
            self.failures -= 1
            raise StoreUnavailable("The database sqlite:///sample does not answer.")
        return await super().take(limit, **more)


async def test_duties_that_are_done_are_deleted_once_an_hour_and_not_at_every_look(
    kept: Store, clock: FakeClock
) -> None:
    looked, duties = FakeClock(), CountingDuties(kept.duties)
    bench = Bench(duties, gives(Done(), Done(), Failed("no way", permanent=True)), clock)
    bench.worker = DutyWorker(duties, {"sample": Kind(bench.handle)}, bench.metrics, RHYTHM, clock=looked)
    for key in ("1", "2", "3"):
        await duties.add("sample", key, {})
        if key == "2":
            clock.advance(KEEP_DONE)
        await bench.attempt()
    clock.advance(1)

    async def look(times: int) -> int:
        """Lets the worker look so many times more, and says how often it has deleted what is done until then."""
        enough = duties.looks + times

        async def has_looked() -> bool:
            return duties.looks >= enough

        await until(has_looked)
        return duties.purges

    async with running(bench):
        assert await look(3) == 1
        assert await duties.of("sample", "1") is None
        assert (await bench.state("2")).state == "done"
        assert (await bench.state("3")).state == "failed"
        looked.advance(PURGE_EVERY)
        assert await look(3) == 1
        looked.advance(1)
        assert await look(3) == 2


class CountingDuties(Duties):
    """Duties that count how often somebody looks for those that are due, and deletes those that are done."""

    def __init__(self, duties: Duties) -> None:
        self.__dict__.update(vars(duties))
        self.looks = self.purges = 0

    async def take(self, limit: int, **more: Any) -> list[Duty]:
        self.looks += 1
        return await super().take(limit, **more)

    async def purge(self, older_than: float) -> int:
        self.purges += 1
        return await super().purge(older_than)


async def test_an_error_while_people_are_told_ends_no_other_duty(kept: Store, clock: FakeClock) -> None:
    done: list[str] = []

    async def handle(duty: Duty) -> After:
        done.append(duty.key)
        return Failed("no way", permanent=True) if duty.key == "poisoned" else Done()

    async def tell(_duty: Duty, _error: str) -> None:
        raise ValueError

    worker = DutyWorker(kept.duties, {"sample": Kind(handle, given_up=tell)}, Metrics(), RHYTHM)
    await kept.duties.add("sample", "poisoned", {})
    running = asyncio.create_task(worker.run())
    try:
        async with asyncio.timeout(60):
            while "sound" not in done:
                await kept.duties.add("sample", "sound", {})
                await asyncio.sleep(0.01)
        assert not running.done()
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
    assert done == ["poisoned", "sound"]


async def test_a_worker_that_is_cancelled_leaves_no_duty_running_behind_it(kept: Store, clock: FakeClock) -> None:
    begun, ended = asyncio.Event(), asyncio.Event()

    async def hang(_: Duty) -> After:
        begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()
        return Done()

    bench = Bench(kept.duties, hang, clock)
    await bench.duties.add("sample", "1", {})
    async with running(bench):
        await begun.wait()
    assert ended.is_set()
    assert (await bench.state()).state == "under way"


async def test_a_bot_that_leaves_takes_no_duty_any_more(kept: Store, clock: FakeClock) -> None:
    bench, leaving = Bench(kept.duties, gives(), clock), Leaving()
    bench.worker = DutyWorker(kept.duties, {"sample": Kind(bench.handle)}, bench.metrics, RHYTHM, leaving)
    await leaving.finish()
    async with running(bench):
        await bench.duties.add("sample", "1", {})
        await asyncio.sleep(0.05)
    assert (await bench.state()).state == "waiting"


async def test_a_duty_that_is_cut_off_stays_under_its_lease_and_what_fails_in_telling_so_ends_nothing(
    kept: Store, clock: FakeClock, caplog: pytest.LogCaptureFixture
) -> None:
    begun, leaving = asyncio.Event(), Leaving()

    async def hang(_: Duty) -> After:
        begun.set()
        await asyncio.Event().wait()
        return Done()

    async def tell(_: Duty) -> None:
        raise ValueError

    bench = Bench(kept.duties, hang, clock)
    bench.worker = DutyWorker(kept.duties, {"sample": Kind(hang, cut_off=tell)}, bench.metrics, RHYTHM, leaving)
    await bench.duties.add("sample", "1", {})
    async with running(bench):
        await begun.wait()
        await leaving.finish(grace=0)
        assert (await bench.state()).state == "under way"
    assert "Nobody could be told that duty sample 1 was cut off." in caplog.text
    clock.advance(RHYTHM.lease)
    assert (await bench.take()).attempts == 2
