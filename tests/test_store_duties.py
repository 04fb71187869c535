"""What must happen once, on SQLite and on PostgreSQL."""

import asyncio
import sys
from itertools import chain

import pytest
from sqlalchemy import Connection, select

from bot.store.database import StoreUnavailable, rows_of
from bot.store.duties import Counts, Duty, Planned, State
from bot.store.opening import Store
from bot.store.tables import duties
from tests.conftest import ROOT, FakeClock


async def taken(store: Store, lease: float = 60) -> Duty:
    (duty,) = await store.duties.take(1, lease=lease)
    return duty


async def state(store: Store, key: str = "XC-1") -> State:
    found = await store.duties.of("deliver", key)
    assert found is not None
    return found


async def plan(store: Store, *planned: Planned) -> int:
    return await store.duties.commit(lambda connection: store.duties.plan(connection, *planned))


async def drop(store: Store, kind: str, key: str) -> bool:
    return await store.duties.commit(lambda connection: store.duties.unplan(connection, kind, key))


# --------------------------------------------------------------------------------------------------------------------
# Planning


async def test_a_duty_is_due_at_once(store: Store, clock: FakeClock) -> None:
    assert await store.duties.add("deliver", "XC-1", {"sink": "sample"})

    duty = await taken(store, lease=30)

    assert (duty.kind, duty.key, duty.payload, duty.attempts) == ("deliver", "XC-1", {"sink": "sample"}, 1)
    assert duty.created_at == clock.now
    assert (await state(store)).due_at == clock.now + 30


async def test_a_duty_for_later_waits_until_then(store: Store, clock: FakeClock) -> None:
    await store.duties.add("remind", "XC-1", {}, due_in=60)

    clock.advance(59)
    assert await store.duties.take(10) == []
    clock.advance(1)
    assert await store.duties.take(10)


async def test_a_duty_is_planned_once_also_after_it_was_done(store: Store) -> None:
    assert await store.duties.add("deliver", "XC-1", {"first": True})
    assert not await store.duties.add("deliver", "XC-1", {"first": False})
    duty = await taken(store)
    assert duty.payload == {"first": True}
    assert not await store.duties.add("deliver", "XC-1", {})

    assert await store.duties.finish(duty)

    assert not await store.duties.add("deliver", "XC-1", {})
    assert await store.duties.take(10) == []


async def test_another_kind_or_another_key_is_another_duty(store: Store) -> None:
    assert await store.duties.add("deliver", "XC-1", {})
    assert await store.duties.add("deliver", "XC-2", {})
    assert await store.duties.add("remind", "XC-1", {})

    assert len(await store.duties.take(10)) == 3


async def test_two_replicas_that_plan_at_once_plan_once(store: Store, replica: Store) -> None:
    added = await asyncio.gather(
        *(each.duties.add("deliver", f"XC-{number}", {}) for number in range(50) for each in (store, replica))
    )

    assert sum(added) == 50
    assert len(await store.duties.take(200)) == 50


async def test_a_duty_is_rolled_back_with_what_made_it_necessary(store: Store) -> None:
    def work(connection: Connection) -> None:
        store.duties.plan(connection, Planned(kind="deliver", key="XC-1"))
        raise StoreUnavailable("The other half failed.")

    with pytest.raises(StoreUnavailable, match="other half"):
        await store.duties.commit(work)

    assert await store.duties.of("deliver", "XC-1") is None


async def test_transactions_that_plan_the_same_in_another_order_do_not_block_each_other(
    store: Store, replica: Store
) -> None:
    planned = [Planned(kind="deliver", key=f"XC-{number}", anew=True) for number in range(20)]

    await asyncio.gather(*(plan(store, *planned) for _ in range(5)), *(plan(replica, *planned[::-1]) for _ in range(5)))

    assert len(await store.duties.take(100)) == 20


@pytest.mark.parametrize("before", ["waiting", "done", "given up"])
async def test_a_duty_that_is_planned_anew_is_as_if_for_the_first_time(
    store: Store, clock: FakeClock, before: str
) -> None:
    await store.duties.add("deliver", "XC-1", {"turn": 1})
    duty = await taken(store)
    if before == "waiting":
        await store.duties.again(duty, 3600, "timeout")
    elif before == "done":
        await store.duties.finish(duty)
    else:
        await store.duties.give_up(duty, "channel_not_found")

    assert await plan(store, Planned(kind="deliver", key="XC-1", payload={"turn": 2}, due_in=5, anew=True)) == 0

    now = await state(store)
    assert (now.state, now.attempts, now.error, now.outcome) == ("waiting", 0, None, None)
    assert now.due_at == clock.now + 5
    clock.advance(5)
    assert (await taken(store)).payload == {"turn": 2}


async def test_a_worker_loses_a_duty_that_is_planned_anew(store: Store) -> None:
    await store.duties.add("deliver", "XC-1", {})
    duty = await taken(store)
    await plan(store, Planned(kind="deliver", key="XC-1", anew=True))

    assert not await store.duties.finish(duty)
    assert (await taken(store)).token != duty.token


# --------------------------------------------------------------------------------------------------------------------
# Working


async def test_those_that_are_due_for_longest_are_taken_first(store: Store, clock: FakeClock) -> None:
    for number in range(5):
        await store.duties.add("deliver", f"XC-{number}", {}, due_in=100 - number)
    clock.advance(200)

    assert [duty.key for duty in await store.duties.take(2)] == ["XC-3", "XC-4"]
    assert [duty.key for duty in await store.duties.take(9)] == ["XC-0", "XC-1", "XC-2"]


async def test_only_duties_of_the_wanted_kinds_are_taken(store: Store) -> None:
    for kind in ("act", "deliver", "watch"):
        await store.duties.add(kind, "1", {})

    assert [duty.kind for duty in await store.duties.take(9, kinds=["act", "watch"])] == ["act", "watch"]
    assert await store.duties.take(9, kinds=[]) == []
    assert [duty.kind for duty in await store.duties.take(9)] == ["deliver"]


async def test_workers_share_what_is_due(store: Store, replica: Store) -> None:
    await plan(store, *(Planned(kind="deliver", key=str(number)) for number in range(200)))

    async def work(worker: Store) -> list[int]:
        done = []
        while taken := await worker.duties.take(7):
            assert len(taken) <= 7
            for duty in taken:
                assert await worker.duties.finish(duty)
                done.append(int(duty.key))
        return done

    shares = await asyncio.gather(*(work(worker) for worker in (store, replica, store, replica)))

    assert sorted(chain.from_iterable(shares)) == list(range(200))


async def test_a_duty_that_kills_its_worker_each_time_holds_up_no_other(store: Store, clock: FakeClock) -> None:
    await store.duties.add("deliver", "poison", {})
    clock.advance(1)
    for number in range(3):
        await store.duties.add("deliver", f"XC-{number}", {})

    done = []
    for _ in range(4):  # each turn takes one; whoever takes the poison dies
        duty = await taken(store)
        if duty.key != "poison":
            await store.duties.finish(duty)
            done.append(duty.key)

    assert done == ["XC-0", "XC-1", "XC-2"]
    clock.advance(60)
    assert ((again := await taken(store)).key, again.attempts) == ("poison", 2)


async def test_a_worker_that_lost_its_lease_can_do_nothing_with_the_duty(
    store: Store, replica: Store, clock: FakeClock
) -> None:
    await store.duties.add("deliver", "XC-1", {})
    first = await taken(store, lease=30)
    clock.advance(30)
    second = await taken(replica)

    assert not await store.duties.finish(first)
    assert not await store.duties.again(first, 0, "late")
    assert not await store.duties.give_up(first, "late")
    assert await replica.duties.finish(second)
    assert not await replica.duties.finish(second)


async def test_a_lease_that_ran_out_is_still_good_while_nobody_took_over(store: Store, clock: FakeClock) -> None:
    await store.duties.add("deliver", "XC-1", {})
    duty = await taken(store, lease=30)
    clock.advance(31)

    assert await store.duties.finish(duty)


async def test_a_done_duty_keeps_its_outcome_and_forgets_its_payload(store: Store, clock: FakeClock) -> None:
    await store.duties.add("deliver", "XC-1", {"text": "what people wrote"})
    await store.duties.again(await taken(store), 0, "timeout")

    assert await store.duties.finish(await taken(store), "found there")

    assert await state(store) == State(
        kind="deliver",
        key="XC-1",
        state="done",
        attempts=2,
        outcome="found there",
        error=None,
        due_at=None,
        created_at=clock.now,
    )
    assert await store._database.read(rows_of(select(duties.c.payload))) == [{"payload": None}]


async def test_a_failed_attempt_is_followed_by_another(store: Store, clock: FakeClock) -> None:
    await store.duties.add("deliver", "XC-1", {"sink": "sample"})

    assert await store.duties.again(await taken(store), 5, "ratelimited")

    now = await state(store)
    assert (now.state, now.attempts, now.error, now.due_at) == ("waiting", 1, "ratelimited", clock.now + 5)
    clock.advance(4)
    assert await store.duties.take(1) == []
    clock.advance(1)
    again = await taken(store)
    assert (again.attempts, again.payload) == (2, {"sink": "sample"})


async def test_looking_again_is_no_attempt_and_may_go_on_with_another_payload(store: Store) -> None:
    await store.duties.add("watch", "act", {"looks": 0})

    for looks in range(1, 4):
        duty = await taken(store)
        assert duty.attempts == 1
        assert await store.duties.again(duty, 0, "", count=False, payload={"looks": looks})

    assert (await taken(store)).payload == {"looks": 3}
    watched = await store.duties.of("watch", "act")
    assert watched is not None
    assert watched.error is None


async def test_a_duty_that_is_given_up_is_attempted_no_more(store: Store, clock: FakeClock) -> None:
    await store.duties.add("deliver", "XC-1", {})

    assert await store.duties.give_up(await taken(store), "channel_not_found")

    clock.advance(10**6)
    assert await store.duties.take(10) == []
    now = await state(store)
    assert (now.state, now.error, now.outcome, now.due_at) == ("failed", "channel_not_found", None, None)
    assert not await store.duties.add("deliver", "XC-1", {})


async def test_a_killed_process_leaves_its_duty_to_others(store: Store, database_url: str, clock: FakeClock) -> None:
    program = (
        "import asyncio, sys\n"
        "from bot.store.opening import open_store\n"
        "async def main():\n"
        "    async with open_store(sys.argv[1], clock=lambda: float(sys.argv[2])) as store:\n"
        "        await store.duties.add('deliver', 'XC-1', {'sink': 'sample'})\n"
        "        await store.duties.take(1, lease=60)\n"
        "        print('taken', flush=True)\n"
        "        await asyncio.Event().wait()\n"
        "asyncio.run(main())\n"
    )
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", program, database_url, str(clock.now)), stdout=asyncio.subprocess.PIPE, cwd=ROOT
    )
    assert process.stdout is not None
    assert await process.stdout.readline() == b"taken\n"
    process.kill()
    await process.communicate()

    assert await store.duties.take(10) == []
    clock.advance(60)
    duty = await taken(store)
    assert (duty.key, duty.payload, duty.attempts) == ("XC-1", {"sink": "sample"}, 2)


async def test_whatever_a_payload_holds_is_kept(store: Store) -> None:
    payload = {"text": "null \0, half a pair \ud83d, 🧾" * 1000, "files": [None, 1, 0.005, {"a": []}], "'; --": True}
    await store.duties.add("deliver", "XC-1", payload)

    assert (await taken(store)).payload == payload


async def test_a_number_that_no_database_takes_is_kept_as_a_word(store: Store) -> None:
    await store.duties.add("deliver", "XC-1", {"progress": float("nan"), "left": float("inf")})

    assert (await taken(store)).payload == {"progress": "NaN", "left": "Infinity"}


# --------------------------------------------------------------------------------------------------------------------
# News


async def test_whoever_waits_hears_at_once_of_a_duty(store: Store) -> None:
    waiting = asyncio.create_task(store.duties.wait(60))
    await asyncio.sleep(0)
    assert not waiting.done()

    await store.duties.add("deliver", "XC-1", {})

    assert await waiting
    assert (await taken(store)).key == "XC-1"


async def test_a_duty_that_came_before_the_wait_ends_it(store: Store) -> None:
    await store.duties.add("deliver", "XC-1", {})

    assert await store.duties.wait(60)
    assert not await store.duties.wait(0.01)


async def test_whoever_waits_hears_at_once_that_a_duty_was_hurried(store: Store) -> None:
    await store.duties.add("deliver", "XC-1", {}, due_in=3600)
    await store.duties.wait(60)

    assert await store.duties.hurry("deliver", "XC-1")

    assert await store.duties.wait(60)


async def test_waiting_ends_in_time(store: Store) -> None:
    assert not await store.duties.wait(0.01)


# --------------------------------------------------------------------------------------------------------------------
# People


async def test_a_duty_that_was_given_up_is_revived(store: Store) -> None:
    await store.duties.add("deliver", "XC-1", {"sink": "sample"})
    await store.duties.give_up(await taken(store), "channel_not_found")

    assert await store.duties.hurry("deliver", "XC-1")

    duty = await taken(store)
    assert (duty.payload, duty.attempts) == ({"sink": "sample"}, 1)
    assert duty.repeated


async def test_a_duty_says_whether_it_was_attempted_before(store: Store) -> None:
    await store.duties.add("deliver", "XC-1", {})
    first = await taken(store)
    await store.duties.again(first, 0, "timeout")
    second = await taken(store)
    await plan(store, Planned(kind="deliver", key="XC-1", anew=True))

    assert [duty.repeated for duty in (first, second, await taken(store))] == [False, True, False]


async def test_a_duty_that_waits_is_hurried(store: Store) -> None:
    await store.duties.add("deliver", "XC-1", {})
    await store.duties.again(await taken(store), 3600, "timeout")

    assert await store.duties.hurry("deliver", "XC-1")
    assert (await taken(store)).attempts == 2


async def test_what_is_being_done_or_done_cannot_be_hurried(store: Store, clock: FakeClock) -> None:
    assert not await store.duties.hurry("deliver", "XC-1")
    await store.duties.add("deliver", "XC-1", {})
    duty = await taken(store, lease=30)
    assert not await store.duties.hurry("deliver", "XC-1")
    clock.advance(30)
    assert await store.duties.hurry("deliver", "XC-1"), "the worker is gone"
    assert not await store.duties.finish(duty)
    await store.duties.finish(await taken(store))

    assert not await store.duties.hurry("deliver", "XC-1")
    assert await store.duties.take(10) == []


async def test_a_dropped_duty_is_as_if_it_had_never_been(store: Store) -> None:
    await store.duties.add("remind", "XC-1", {}, due_in=60)

    assert await drop(store, "remind", "XC-1")
    assert not await drop(store, "remind", "XC-1")

    assert await store.duties.of("remind", "XC-1") is None
    assert await store.duties.add("remind", "XC-1", {})


async def test_a_dropped_duty_takes_no_other_with_it(store: Store) -> None:
    for kind, key in (("remind", "XC-1"), ("remind", "XC-2"), ("deliver", "XC-1")):
        await store.duties.add(kind, key, {})

    assert await drop(store, "remind", "XC-1")

    assert {(one.kind, one.key) for one in await store.duties.listing()} == {("remind", "XC-2"), ("deliver", "XC-1")}


async def test_a_duty_that_is_done_cannot_be_dropped(store: Store) -> None:
    await store.duties.add("deliver", "XC-1", {})
    await store.duties.finish(await taken(store))

    assert not await drop(store, "deliver", "XC-1")
    assert not await store.duties.add("deliver", "XC-1", {})


async def test_a_worker_loses_a_duty_that_is_dropped(store: Store) -> None:
    await store.duties.add("remind", "XC-1", {})
    duty = await taken(store)
    await drop(store, "remind", "XC-1")

    assert not await store.duties.again(duty, 60, None)


async def one_in_each_state(store: Store, clock: FakeClock) -> None:
    for key in ("done", "given up", "left behind"):
        await store.duties.add("deliver", key, {})
    done, given_up, _left_behind = await store.duties.take(3, lease=10)
    await store.duties.finish(done)
    await store.duties.give_up(given_up, "channel_not_found")
    clock.advance(10)
    await store.duties.add("deliver", "worked on", {}, due_in=-100)
    await taken(store)
    await store.duties.add("deliver", "later", {}, due_in=3600)
    await store.duties.add("act", "1", {})


async def test_what_is_not_done_is_counted_by_kind(store: Store, clock: FakeClock) -> None:
    assert await store.duties.counts() == {}
    await one_in_each_state(store, clock)

    assert await store.duties.counts() == {
        "act": Counts(waiting=1, under_way=0, failed=0),
        "deliver": Counts(waiting=2, under_way=1, failed=1),
    }


async def test_what_is_not_done_is_listed_with_the_failures_first(store: Store, clock: FakeClock) -> None:
    await one_in_each_state(store, clock)

    assert [(one.key, one.state) for one in await store.duties.listing()] == [
        ("given up", "failed"),
        ("left behind", "waiting"),
        ("1", "waiting"),
        ("worked on", "under way"),
        ("later", "waiting"),
    ]
    assert [one.key for one in await store.duties.listing(limit=2)] == ["given up", "left behind"]


async def test_what_is_due_at_the_same_moment_is_listed_in_the_order_in_which_it_was_planned(store: Store) -> None:
    for key in ("b", "c", "a"):
        await store.duties.add("deliver", key, {})
    for duty in reversed(await store.duties.take(3)):
        await store.duties.again(duty, 60, None)
    assert [one.key for one in await store.duties.listing()] == ["b", "c", "a"]

    for key in ("a", "b", "c"):
        await store.duties.hurry("deliver", key)
    for duty in reversed(await store.duties.take(3)):
        await store.duties.give_up(duty, "403")
    assert [one.key for one in await store.duties.listing()] == ["b", "c", "a"]


async def test_only_what_was_done_long_ago_is_deleted(store: Store, clock: FakeClock) -> None:
    await one_in_each_state(store, clock)
    clock.advance(90)
    assert await store.duties.purge(older_than=100) == 0
    clock.advance(1)

    assert await store.duties.purge(older_than=100) == 1

    assert await store.duties.of("deliver", "done") is None
    assert len(await store.duties.listing()) == 5
