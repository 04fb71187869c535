"""What the database remembers, on SQLite and on PostgreSQL."""

import asyncio
import sqlite3
import sys
import threading
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, closing
from itertools import chain
from pathlib import Path
from secrets import token_hex
from typing import Any

import asyncpg  # type: ignore[import-untyped]
import pytest
from sqlalchemy import Connection, select, text

from bot.store.conversations import Conversation
from bot.store.database import StoreUnavailable, Work, rows_of
from bot.store.duties import Planned
from bot.store.feedback import Escalated, Happened
from bot.store.inbox import Claim, Incoming
from bot.store.opening import Store, open_store
from bot.store.sqlite import MOST_TOGETHER, _one_by_one, _sqlalchemy_engine, _Wanted
from bot.store.tables import inbox
from tests.conftest import ROOT, FakeClock
from tests.test_store_tickets import DRAFT

MENTION = Incoming(event_id="Ev01", team="T01", channel="C01", ts="1800000000.000100", payload={"text": "XERO11"})


def event(number: int) -> Incoming:
    return Incoming(event_id=f"Ev{number}", team="T01", channel="C01", ts=f"{number}.0", payload={"number": number})


async def claimed(store: Store, incoming: Incoming, lease: float = 60) -> Claim:
    claim = await store.inbox.claim(incoming, lease=lease)
    assert claim is not None
    return claim


async def kept(store: Store) -> list[tuple[object, ...]]:
    """What the inbox holds of every event: its payload, and why it failed."""
    rows = await store._database.read(rows_of(select(inbox.c.payload, inbox.c.error)))
    return [tuple(row.values()) for row in rows]


# --------------------------------------------------------------------------------------------------------------------
# Inbox


async def test_a_new_event_is_claimed(store: Store) -> None:
    claim = await claimed(store, MENTION)

    assert claim.event_id == "Ev01"
    assert claim.payload == {"text": "XERO11"}
    assert claim.attempts == 1


async def test_a_repeated_event_is_claimed_once(store: Store) -> None:
    await claimed(store, MENTION)

    assert await store.inbox.claim(MENTION) is None


async def test_an_event_is_not_claimed_again_after_it_was_finished(store: Store) -> None:
    await store.inbox.finish(await claimed(store, MENTION))

    assert await store.inbox.claim(MENTION) is None


async def test_the_mention_twin_of_a_message_is_not_claimed(store: Store) -> None:
    await claimed(store, MENTION)

    assert await store.inbox.claim(MENTION.model_copy(update={"event_id": "Ev02"})) is None


@pytest.mark.parametrize("elsewhere", [{"team": "T02"}, {"channel": "C02"}, {"ts": "1800000000.000200"}])
async def test_another_message_is_claimed(store: Store, elsewhere: dict[str, str]) -> None:
    await claimed(store, MENTION)

    assert await store.inbox.claim(MENTION.model_copy(update={"event_id": "Ev02", **elsewhere}))


async def test_events_about_no_message_are_told_apart_by_their_id_alone(store: Store) -> None:
    opened = Incoming(event_id="Ev01", team="T01", payload={})
    await claimed(store, opened)

    assert await store.inbox.claim(opened) is None
    assert await store.inbox.claim(opened.model_copy(update={"event_id": "Ev02"}))


async def test_an_edit_is_behind_what_its_message_said_before_until_that_is_finished(
    store: Store, replica: Store
) -> None:
    about = (MENTION.team, str(MENTION.channel), str(MENTION.ts))
    first = await claimed(store, MENTION)
    edits = [MENTION.model_copy(update={"event_id": n, "ts": f"{MENTION.ts}:{n}"}) for n in ("17.1", "17.2")]
    one, other = [await claimed(replica, edit) for edit in edits]
    assert not await store.inbox.is_behind(first, *about)
    assert await replica.inbox.is_behind(one, *about)
    await store.inbox.finish(first)
    assert not await replica.inbox.is_behind(one, *about)
    assert await replica.inbox.is_behind(other, *about)
    assert not await replica.inbox.is_behind(other, "T02", *about[1:])
    assert not await replica.inbox.is_behind(other, about[0], "C02", about[2])
    await replica.inbox.fail(one, None, "given up")
    assert not await replica.inbox.is_behind(other, *about)


async def test_two_replicas_never_both_claim_an_event(store: Store, replica: Store) -> None:
    events = [event(number) for number in range(200)]

    claims = await asyncio.gather(
        *chain.from_iterable((store.inbox.claim(each), replica.inbox.claim(each)) for each in events)
    )

    assert sorted(claim.payload["number"] for claim in claims if claim) == list(range(200))


async def test_what_is_worked_on_is_not_overdue(store: Store, clock: FakeClock) -> None:
    await claimed(store, MENTION, lease=30)
    clock.advance(29)

    assert await store.inbox.overdue(10) == []


async def test_another_worker_takes_over_when_the_lease_has_run_out(
    store: Store, replica: Store, clock: FakeClock
) -> None:
    first = await claimed(store, MENTION, lease=30)
    clock.advance(30)

    (second,) = await replica.inbox.overdue(10, lease=45)

    assert (second.id, second.payload, second.attempts) == (first.id, {"text": "XERO11"}, 2)
    assert second.token != first.token
    clock.advance(44)
    assert await store.inbox.overdue(10) == []
    clock.advance(1)
    assert [claim.id for claim in await store.inbox.overdue(10)] == [first.id]


async def test_a_worker_that_lost_its_lease_can_neither_finish_nor_fail(
    store: Store, replica: Store, clock: FakeClock
) -> None:
    first = await claimed(store, MENTION, lease=30)
    clock.advance(30)
    (second,) = await replica.inbox.overdue(10)

    assert not await store.inbox.finish(first)
    assert not await store.inbox.fail(first, None, "too late")
    assert await replica.inbox.finish(second)


async def test_a_lease_that_ran_out_is_still_good_while_nobody_took_over(store: Store, clock: FakeClock) -> None:
    claim = await claimed(store, MENTION, lease=30)
    clock.advance(31)

    assert await store.inbox.finish(claim)


async def test_a_finished_event_keeps_nothing_of_what_was_written(store: Store, clock: FakeClock) -> None:
    claim = await claimed(store, MENTION)

    assert await store.inbox.finish(claim)
    assert await kept(store) == [(None, None)]
    clock.advance(3600)
    assert await store.inbox.overdue(10) == []


async def test_an_event_is_finished_once(store: Store) -> None:
    claim = await claimed(store, MENTION)

    assert await store.inbox.finish(claim)
    assert not await store.inbox.finish(claim)
    assert not await store.inbox.fail(claim, 5, "after all")


async def test_a_failed_event_is_due_again_when_planned(store: Store, clock: FakeClock) -> None:
    claim = await claimed(store, MENTION)

    assert await store.inbox.fail(claim, 5, "ratelimited")
    clock.advance(4)
    assert await store.inbox.overdue(10) == []
    clock.advance(1)
    (again,) = await store.inbox.overdue(10)
    assert (again.payload, again.attempts) == ({"text": "XERO11"}, 2)
    assert await kept(store) == [({"text": "XERO11"}, "ratelimited")]


async def test_an_event_that_is_given_up_keeps_the_reason_alone(store: Store, clock: FakeClock) -> None:
    claim = await claimed(store, MENTION)

    assert await store.inbox.fail(claim, None, "channel_not_found")
    clock.advance(3600)
    assert await store.inbox.overdue(10) == []
    assert await kept(store) == [(None, "channel_not_found")]
    assert await store.inbox.claim(MENTION) is None


async def test_the_reason_of_a_failed_attempt_goes_when_a_later_one_succeeds(store: Store) -> None:
    await store.inbox.fail(await claimed(store, MENTION), 0, "ratelimited")
    (again,) = await store.inbox.overdue(10)

    assert await store.inbox.finish(again)
    assert await kept(store) == [(None, None)]


async def test_those_that_wait_for_longest_are_taken_first(store: Store, clock: FakeClock) -> None:
    for number in range(5):
        await claimed(store, event(number), lease=100 - number)
    clock.advance(200)

    claims = await store.inbox.overdue(2)

    assert [claim.payload["number"] for claim in claims] == [3, 4]


async def test_workers_share_what_is_overdue(store: Store, replica: Store, clock: FakeClock) -> None:
    await asyncio.gather(*(store.inbox.claim(event(number), lease=1) for number in range(200)))
    clock.advance(10)

    async def work(worker: Store) -> list[int]:
        done = []
        while claims := await worker.inbox.overdue(7):
            assert len(claims) <= 7
            for claim in claims:
                assert await worker.inbox.finish(claim)
                done.append(claim.payload["number"])
        return done

    shares = await asyncio.gather(*(work(worker) for worker in (store, replica, store, replica)))

    assert sorted(chain.from_iterable(shares)) == list(range(200))


async def test_a_killed_process_leaves_its_event_to_others(store: Store, database_url: str, clock: FakeClock) -> None:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.other_process", database_url, "claim"), stdout=asyncio.subprocess.PIPE, cwd=ROOT
    )
    assert process.stdout is not None
    assert await process.stdout.readline() == b"claimed\n"
    process.kill()
    await process.communicate()

    assert await store.inbox.overdue(10) == []
    clock.advance(60)
    (claim,) = await store.inbox.overdue(10)
    assert (claim.payload, claim.attempts) == ({"text": "XERO11"}, 2)
    assert await store.inbox.finish(claim)


async def test_only_what_was_finished_long_ago_is_deleted(store: Store, clock: FakeClock) -> None:
    await claimed(store, event(1))
    await store.inbox.finish(await claimed(store, event(2)))
    await store.inbox.fail(await claimed(store, event(3)), None, "channel_not_found")
    clock.advance(50)
    await store.inbox.finish(await claimed(store, event(4)))
    clock.advance(51)

    assert await store.inbox.purge(older_than=100) == 2
    assert await store.inbox.claim(event(1)) is None
    assert await store.inbox.claim(event(2))
    assert await store.inbox.claim(event(4)) is None


async def test_whatever_people_paste_is_kept(store: Store) -> None:
    payload: dict[str, Any] = {"text": "null \0, half a pair \ud83d, 🧾" * 1000, "files": [None, 1, 0.005, {"a": []}]}

    claim = await claimed(store, MENTION.model_copy(update={"payload": payload}))

    assert claim.payload == payload


# --------------------------------------------------------------------------------------------------------------------
# Conversations


async def started(store: Store, thread_ts: str | None = "1.0", shown: tuple[str, ...] = ()) -> Conversation:
    return await store.conversations.start(
        team="T01", channel="C01", thread_ts=thread_ts, asker="U01", text="Not connected to the Xero API", shown=shown
    )


async def test_conversations_are_found_by_their_ids_in_the_order_in_which_they_began(
    store: Store, clock: FakeClock
) -> None:
    begun = [await started(store, thread_ts=f"{number}.0") for number in range(4)]
    ids = [one.id for one in begun]

    found = await store.conversations.beginnings([*reversed(ids[1:]), "nosuchthing0"], 100)

    assert found == begun[1:]
    assert await store.conversations.beginnings([], 100) == []


async def test_of_a_long_text_only_the_beginning_is_read(store: Store) -> None:
    begun = await store.conversations.start(
        team="T01", channel="C01", thread_ts="1.0", asker="U01", text="🧾 tax" * 10_000
    )

    (found,) = await store.conversations.beginnings([begun.id], 7)

    assert found == begun.model_copy(update={"text": "🧾 tax🧾 "})


async def test_more_conversations_are_found_than_fit_into_one_statement(store: Store) -> None:
    ids = [(await started(store)).id, *(f"nosuchthing{number}" for number in range(1200)), (await started(store)).id]

    assert [one.id for one in await store.conversations.beginnings(ids, 100)] == [ids[0], ids[-1]]


async def test_who_takes_back_a_claim_that_ran_out_leaves_the_one_of_another(store: Store, clock: FakeClock) -> None:
    begun = await store.conversations.start(team="T", channel="C", thread_ts="1.0", asker="U", text="XERO11")
    first = await store.conversations.claim(begun.id, 40.0)
    clock.advance(41)
    second = await store.conversations.claim(begun.id, 40.0)
    assert first is not None
    assert second is not None
    await store.conversations.disclaim(first)
    assert await store.conversations.claim(begun.id, 40.0) is None
    await store.conversations.disclaim(second)
    assert await store.conversations.claim(begun.id, 40.0) is not None


async def test_a_conversation_is_found_by_its_id(store: Store, clock: FakeClock) -> None:
    begun = await store.conversations.start(
        team="T01",
        channel="C01",
        thread_ts="1.0",
        asker="U01",
        text="XERO11",
        product="expensify",
        shown=["expensify/xero11"],
    )

    assert await store.conversations.get(begun.id) == begun
    assert begun == Conversation(
        id=begun.id,
        team="T01",
        channel="C01",
        thread_ts="1.0",
        asker="U01",
        text="XERO11",
        product="expensify",
        shown=("expensify/xero11",),
        rejected=(),
        reply_ts=None,
        fixed=None,
        created_at=clock.now,
        updated_at=clock.now,
    )


async def test_an_id_is_short_and_fits_a_url(store: Store) -> None:
    ids = {(await started(store)).id for _ in range(20)}

    assert len(ids) == 20
    assert all(len(each) == 12 and each.replace("-", "").replace("_", "").isalnum() for each in ids)


async def test_the_latest_conversation_of_a_thread_counts(store: Store) -> None:
    await started(store)
    latest = await started(store)
    await started(store, thread_ts="9.0")
    await started(store, thread_ts=None)

    assert (await store.conversations.of_thread("T01", "C01", "1.0"))[-1] == latest


async def test_the_latest_conversation_of_a_channel_counts_for_as_long_as_something_happens(
    store: Store, clock: FakeClock
) -> None:
    earlier, latest = await started(store), await started(store, thread_ts="2.0")
    clock.advance(60)
    assert await store.conversations.latest("T01", "C01", within=60) == latest
    assert await store.conversations.latest("T01", "C02", within=60) is None
    assert await store.conversations.latest("T02", "C01", within=60) is None
    clock.advance(1)
    assert await store.conversations.latest("T01", "C01", within=60) is None

    await store._database.write(store.conversations.showing(earlier.id, "1.1"))
    await store._database.write(store.conversations.showing(earlier.id, None))
    assert await store.conversations.latest("T01", "C01", within=60) == earlier.model_copy(
        update={"reply_ts": "1.1", "updated_at": clock.now}
    )


async def test_of_a_thread_with_very_many_conversations_the_latest_are_known(store: Store) -> None:
    begun = [await started(store) for _ in range(105)]

    assert await store.conversations.of_thread("T01", "C01", "1.0") == begun[5:]


@pytest.mark.parametrize("thread", [("T02", "C01", "1.0"), ("T01", "C02", "1.0"), ("T01", "C01", "2.0")])
async def test_another_thread_has_another_conversation(store: Store, thread: tuple[str, str, str]) -> None:
    await started(store)

    assert await store.conversations.of_thread(*thread) == []


async def test_an_answer_outside_of_a_thread_is_known_by_its_id(store: Store) -> None:
    begun = await started(store, thread_ts=None)

    assert await store.conversations.get(begun.id) == begun


async def test_what_was_shown_is_remembered_in_order(store: Store, clock: FakeClock) -> None:
    begun = await started(store, shown=("unleashed/account-code", "unleashed/lock-date"))
    clock.advance(5)

    await store.conversations.show(begun.id, ["actionstep/not-connected"])
    now = await store.conversations.show(begun.id, ["unleashed/account-code"])

    assert now is not None
    assert now.shown == ("unleashed/lock-date", "actionstep/not-connected", "unleashed/account-code")
    assert (now.created_at, now.updated_at) == (clock.now - 5, clock.now)
    assert await store.conversations.get(begun.id) == now


async def test_a_rejected_entry_is_rejected_once(store: Store) -> None:
    begun = await started(store)

    now = await store.conversations.reject(begun.id, "expensify/xero01")

    assert now is not None
    assert now.rejected == ("expensify/xero01",)
    assert await store.conversations.reject(begun.id, "expensify/xero01") is None
    assert await store.conversations.get(begun.id) == now


async def test_what_is_not_shown_any_more_is_forgotten_and_the_rest_stays(store: Store) -> None:
    begun = await started(store)
    await store.conversations.show(begun.id, ["sample/one", "sample/two", "sample/three"])

    now = await store.conversations.unshow(begun.id, ["sample/two", "sample/unheard-of"])

    assert now is not None
    assert (now.shown[-2:], "sample/two" in now.shown) == (("sample/one", "sample/three"), False)
    assert await store.conversations.unshow("nosuchthing0", ["sample/two"]) is None


async def test_rejections_at_the_same_moment_are_all_kept(store: Store, replica: Store) -> None:
    begun = await started(store)

    done = await asyncio.gather(
        *(
            worker.conversations.reject(begun.id, f"sample/entry-{number}")
            for number in range(20)
            for worker in (store, replica)
        )
    )

    now = await store.conversations.get(begun.id)
    assert now is not None
    assert sum(one is not None for one in done) == 20, "of two who reject the same at once, one is told so"
    assert sorted(now.rejected) == sorted(f"sample/entry-{number}" for number in range(20))


async def test_a_rejection_and_an_answer_at_the_same_moment_are_both_kept(store: Store, replica: Store) -> None:
    begun = await started(store)

    await asyncio.gather(
        store.conversations.reject(begun.id, "expensify/xero01"),
        replica.conversations.show(begun.id, ["expensify/xero11"]),
        store.conversations.mark_fixed(begun.id, "expensify/xero11"),
    )

    now = await store.conversations.get(begun.id)
    assert now is not None
    assert (now.rejected, now.shown, now.fixed) == (("expensify/xero01",), ("expensify/xero11",), "expensify/xero11")


async def test_to_take_back_one_entry_leaves_what_another_has_fixed(store: Store) -> None:
    begun = await started(store)
    await store.conversations.reject(begun.id, "expensify/xero01")
    await store.conversations.mark_fixed(begun.id, "expensify/xero11")

    now = await store.conversations.reopen(begun.id, "expensify/xero01")

    assert now is not None
    assert (now.rejected, now.fixed) == ((), "expensify/xero11")


async def test_the_last_word_on_what_fixed_it_counts(store: Store) -> None:
    begun = await started(store)

    await store.conversations.mark_fixed(begun.id, "expensify/xero01")
    now = await store.conversations.mark_fixed(begun.id, "expensify/xero11")

    assert now is not None
    assert now.fixed == "expensify/xero11"


async def test_an_unknown_conversation_is_none(store: Store) -> None:
    assert await store.conversations.get("nosuchthing0") is None
    assert await store.conversations.show("nosuchthing0", ["expensify/xero01"]) is None
    assert await store.conversations.reject("nosuchthing0", "expensify/xero01") is None
    assert await store.conversations.mark_fixed("nosuchthing0", "expensify/xero01") is None


async def test_text_that_a_database_refuses_is_made_fit(store: Store) -> None:
    begun = await store.conversations.start(
        team="T01", channel="C01", thread_ts="1.0", asker="U01", text=" null \0 half \ud83d '; DROP TABLE inbox; -- 🧾"
    )

    assert begun.text == " null \N{REPLACEMENT CHARACTER} half ? '; DROP TABLE inbox; -- 🧾"
    assert await store.conversations.get("\0\ud83d") is None


async def test_only_conversations_that_rest_are_deleted(store: Store, clock: FakeClock) -> None:
    resting = await started(store)
    going_on = await started(store)
    clock.advance(60)
    await store.conversations.reject(going_on.id, "expensify/xero01")
    clock.advance(60)

    assert await store.conversations.purge(older_than=100) == 1
    assert await store.conversations.get(resting.id) is None
    assert await store.conversations.get(going_on.id)


# --------------------------------------------------------------------------------------------------------------------
# Feedback


async def test_what_happened_is_listed_in_order(store: Store, clock: FakeClock) -> None:
    await store.feedback.record("unknown", conversation="before")
    clock.advance(10)
    begun = clock.now
    await store.feedback.record("answered", entry="expensify/xero11", conversation="a")
    await store.feedback.record("unknown")
    clock.advance(5)
    await store.feedback.record("fixed", entry="expensify/xero11", conversation="a")

    assert await store.feedback.happened(since=begun) == [
        Happened(at=begun, kind="answered", entry="expensify/xero11", conversation="a"),
        Happened(at=begun, kind="unknown", entry=None, conversation=None),
        Happened(at=clock.now, kind="fixed", entry="expensify/xero11", conversation="a"),
    ]
    assert await store.feedback.happened(since=clock.now + 1) == []


@pytest.mark.parametrize("batch", [1, 2, 5, 6])
async def test_what_happened_is_listed_once_however_it_is_read(store: Store, batch: int) -> None:
    for number in range(5):
        await store.feedback.record("unknown", conversation=f"{number}")

    found = await store.feedback.happened(since=0, batch=batch)

    assert [one.conversation for one in found] == ["0", "1", "2", "3", "4"]


async def test_tickets_are_counted_by_product_and_entry(store: Store, clock: FakeClock) -> None:
    await ticket(store, "sample", "sample/red-ink")
    clock.advance(10)
    begun = clock.now
    await ticket(store, None, None)
    await ticket(store, "sample", "sample/red-ink")
    await ticket(store, "sample", None)
    await ticket(store, "sample", "sample/red-ink")
    clock.advance(5)

    assert await store.feedback.escalated(begun, clock.now) == [
        Escalated(product="sample", entry="sample/red-ink", count=2),
        Escalated(product=None, entry=None, count=1),
        Escalated(product="sample", entry=None, count=1),
    ]
    assert await store.feedback.escalated(clock.now, clock.now + 1) == []
    assert await store.feedback.escalated(0, begun) == [Escalated(product="sample", entry="sample/red-ink", count=1)]


async def test_tickets_about_no_entry_are_listed_with_their_error_and_those_who_have_it(
    store: Store, clock: FakeClock
) -> None:
    await ticket(store, "sample", "sample/red-ink")
    await ticket(store, "sample", None)
    clock.advance(10)
    opened = await store.tickets.open(
        DRAFT.model_copy(update={"entry": None}), [], fingerprint=None, request_key=token_hex(8)
    )
    await store.tickets.join(opened.ticket.key, opened.ticket.reporters[0].model_copy(update={"user": "U0OTHER"}))
    (found,) = await store.feedback.unrecognized(clock.now, clock.now + 1)
    assert (found.at, found.error) == (clock.now, DRAFT.details[0].value)
    assert found.conversation == DRAFT.conversation
    assert {user for user, _ in found.people} == {DRAFT.reporters[0].user, "U0OTHER"}
    assert len(await store.feedback.unrecognized(0, clock.now + 1)) == 2


async def ticket(store: Store, product: str | None, entry: str | None) -> None:
    draft = DRAFT.model_copy(update={"product": product, "entry": entry})
    await store.tickets.open(draft, [], fingerprint=None, request_key=token_hex(8))


# --------------------------------------------------------------------------------------------------------------------
# Quiet threads


async def test_a_thread_is_quiet_until_the_bot_is_wanted_again(store: Store, replica: Store) -> None:
    assert not await store.threads.is_hushed("T01", "C01", "1.0")

    assert await store.threads.hush("T01", "C01", "1.0")
    assert not await replica.threads.hush("T01", "C01", "1.0")
    assert await replica.threads.is_hushed("T01", "C01", "1.0")

    assert await replica.threads.unhush("T01", "C01", "1.0")
    assert not await store.threads.unhush("T01", "C01", "1.0")
    assert not await store.threads.is_hushed("T01", "C01", "1.0")


@pytest.mark.parametrize("elsewhere", [("T02", "C01", "1.0"), ("T01", "C02", "1.0"), ("T01", "C01", "2.0")])
async def test_one_quiet_thread_silences_no_other(store: Store, elsewhere: tuple[str, str, str]) -> None:
    await store.threads.hush("T01", "C01", "1.0")

    assert not await store.threads.is_hushed(*elsewhere)
    assert not await store.threads.unhush(*elsewhere)
    assert await store.threads.is_hushed("T01", "C01", "1.0")


async def test_only_threads_that_have_long_been_quiet_are_forgotten(store: Store, clock: FakeClock) -> None:
    await store.threads.hush("T01", "C01", "1.0")
    clock.advance(60)
    await store.threads.hush("T01", "C01", "2.0")
    clock.advance(60)

    assert await store.threads.purge(older_than=100) == 1
    assert not await store.threads.is_hushed("T01", "C01", "1.0")
    assert await store.threads.is_hushed("T01", "C01", "2.0")


# --------------------------------------------------------------------------------------------------------------------
# All of it


async def test_a_restart_keeps_everything(database_url: str, clock: FakeClock) -> None:
    async with open_store(database_url, clock=clock) as before:
        claim = await claimed(before, MENTION, lease=30)
        begun = await started(before, shown=("expensify/xero11",))
        await before.feedback.record("fixed", entry="expensify/xero11", conversation=begun.id)

    async with open_store(database_url, clock=clock) as after:
        assert await after.inbox.claim(MENTION) is None
        assert await after.conversations.get(begun.id) == begun
        (fixed,) = await after.feedback.happened(since=0)
        assert (fixed.kind, fixed.entry) == ("fixed", "expensify/xero11")
        assert await after.inbox.finish(claim)


@asynccontextmanager
async def writing(url: str, statement: str) -> AsyncIterator[None]:
    """Another program that has written something and ends its transaction after the block."""
    if url.startswith("postgresql"):
        connection = await asyncpg.connect(url)
        try:
            async with connection.transaction():
                await connection.execute(statement)
                yield
        finally:
            await connection.close()
        return
    with closing(sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None)) as file:
        file.execute("BEGIN IMMEDIATE")
        file.execute(statement)
        yield
        file.execute("COMMIT")


async def test_a_reader_does_not_wait_for_a_writer_elsewhere(store: Store, replica: Store, database_url: str) -> None:
    begun = await started(store)

    async with writing(database_url, "DELETE FROM conversations"):
        await replica.ping()
        assert await replica.conversations.get(begun.id) == begun
    assert await replica.conversations.get(begun.id) is None


async def test_postgresql_is_left_only_when_what_a_cancelled_task_began_is_ended(postgres_url: str) -> None:
    begun = asyncio.Event()

    def work(connection: Connection) -> None:
        begun.set()
        connection.execute(text("SELECT pg_sleep(0.3)"))
        connection.execute(text("INSERT INTO feedback (at, kind) VALUES (1, 'fixed')"))

    async with open_store(postgres_url) as store:
        task = asyncio.create_task(store._database.write(work))
        await begun.wait()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    connection = await asyncpg.connect(postgres_url)
    assert await connection.fetchval("SELECT count(*) FROM feedback") == 1
    await connection.close()


async def test_what_a_cancelled_task_began_is_ended(database_url: str, clock: FakeClock) -> None:
    async with open_store(database_url, clock=clock) as before:
        tasks = [asyncio.create_task(before.inbox.claim(event(number))) for number in range(20)]
        await asyncio.sleep(0)
        for task in tasks:
            task.cancel()
        assert all(
            isinstance(each, asyncio.CancelledError) for each in await asyncio.gather(*tasks, return_exceptions=True)
        )

    async with open_store(database_url, clock=clock) as after:
        clock.advance(60)
        assert sorted(claim.payload["number"] for claim in await after.inbox.overdue(100)) == list(range(20))


async def test_a_database_that_does_not_answer_in_time_is_unavailable(store: Store) -> None:
    with pytest.raises(StoreUnavailable, match="did not answer in time"):
        await store._database.write(rows_of(select(1)), patience=0)
    await store.ping()


async def test_a_database_in_memory_lasts_until_it_is_closed(clock: FakeClock) -> None:
    async with open_store("sqlite:///:memory:", clock=clock) as store:
        claims = await asyncio.gather(*(store.inbox.claim(each) for each in (MENTION, MENTION, event(1), event(1))))

        assert sum(claim is not None for claim in claims) == 2
        assert await store.inbox.claim(MENTION) is None


async def test_databases_in_memory_are_strangers_to_one_another(clock: FakeClock) -> None:
    async with AsyncExitStack() as stack:
        one, other = [await stack.enter_async_context(open_store("sqlite:///:memory:", clock=clock)) for _ in range(2)]

        assert await one.inbox.claim(MENTION)
        assert await other.inbox.claim(MENTION)


# --------------------------------------------------------------------------------------------------------------------
# Things that are done together


async def together(store: Store, *works: Work[Any]) -> list[Any]:
    """Wants all of it at the same moment, behind something that takes a while, and gives what came of each."""
    gate = threading.Event()
    first = asyncio.create_task(store._database.write(lambda _connection: gate.wait(10)))
    wanted = [asyncio.create_task(store._database.write(work)) for work in works]
    await asyncio.sleep(0)
    gate.set()
    await first
    return await asyncio.gather(*wanted, return_exceptions=True)


def planning(store: Store, key: str) -> Work[Any]:
    return lambda connection: store.duties.plan(connection, Planned(kind="deliver", key=key))


@pytest.fixture
async def in_a_file(tmp_path: Path, clock: FakeClock) -> AsyncIterator[Store]:
    async with open_store(f"sqlite:///{tmp_path}/concierge.sqlite3", clock=clock) as opened:
        yield opened


async def test_what_is_wanted_at_the_same_moment_is_done_in_one_transaction(in_a_file: Store) -> None:
    ids = [lambda connection: id(connection.get_transaction()) for _ in range(20)]

    assert len({*await together(in_a_file, *ids)}) == 1


async def test_a_transaction_is_not_for_everybody_so_that_others_get_their_turn(in_a_file: Store) -> None:
    seen = [lambda connection: connection.get_transaction() for _ in range(2 * MOST_TOGETHER)]

    transactions = await together(in_a_file, *seen)

    counts = [sum(other is one for other in transactions) for one in transactions]
    assert max(counts) == MOST_TOGETHER


async def test_what_is_written_is_told_before_others_have_read(in_a_file: Store) -> None:
    before, during = threading.Event(), threading.Event()
    database = in_a_file._database
    first = asyncio.create_task(database.write(lambda _connection: before.wait(10)))
    reading = asyncio.create_task(database.read(lambda _connection: during.wait(10)))
    writing = asyncio.create_task(database.write(planning(in_a_file, "XC-1")))
    await asyncio.sleep(0)  # all three are wanted now
    before.set()

    assert await first
    assert await writing == 1
    assert not reading.done()

    during.set()
    assert await reading


async def test_a_work_that_ends_as_an_iterator_does_is_an_error_and_holds_nobody_up(in_a_file: Store) -> None:
    def ends(_connection: Connection) -> None:
        raise StopIteration

    done = await together(in_a_file, planning(in_a_file, "XC-1"), ends, planning(in_a_file, "XC-2"))

    assert [type(each) for each in done] == [int, RuntimeError, int]


async def test_one_that_fails_leaves_what_others_want_at_the_same_moment_alone(in_a_file: Store) -> None:
    def fails(connection: Connection) -> None:
        planning(in_a_file, "XC-2")(connection)
        connection.execute(text("SELECT nothing FROM nowhere"))

    done = await together(in_a_file, planning(in_a_file, "XC-1"), fails, planning(in_a_file, "XC-3"))

    assert [type(each) for each in done] == [int, StoreUnavailable, int]
    assert [state.key for state in await in_a_file.duties.listing()] == ["XC-1", "XC-3"]


async def test_when_none_can_be_done_all_hear_of_it(in_a_file: Store) -> None:
    await in_a_file._database.write(lambda connection: connection.execute(text("DROP TABLE duties")))

    done = await together(in_a_file, *(planning(in_a_file, f"XC-{number}") for number in range(5)))

    assert [type(each) for each in done] == [StoreUnavailable] * 5


async def test_nobody_waits_again_for_a_file_for_which_another_has_waited_in_vain(tmp_path: Path) -> None:
    file = tmp_path / "sample.sqlite3"
    engine = _sqlalchemy_engine(file)
    done: list[str] = []
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout = 0")  # so that the test need not wait, either
        driver: Any = connection.connection.dbapi_connection
        driver.set_trace_callback(done.append)
    done.clear()
    wanted = [_Wanted(lambda _: None, False, asyncio.get_running_loop().create_future()) for _ in range(3)]
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        locked = _one_by_one(engine, wanted)
    assert [str(getattr(one.error, "orig", None)) for one in locked] == ["database is locked"] * 3
    assert done.count("BEGIN IMMEDIATE") == 1
    assert [one.error for one in _one_by_one(engine, wanted)] == [None] * 3
    engine.dispose()


async def test_a_database_that_was_closed_is_unavailable(clock: FakeClock) -> None:
    async with open_store("sqlite:///:memory:", clock=clock) as store:
        pass
    with pytest.raises(StoreUnavailable, match="it is closed"):
        await store.ping()
