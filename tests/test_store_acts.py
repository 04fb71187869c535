"""What agents do to an integration: each step once, with its record and its duties. On SQLite and on PostgreSQL."""

import asyncio
from collections.abc import Awaitable, Callable, Collection

import pytest
from sqlalchemy import Connection, text

from bot.operations import Act, Request
from bot.store.acts import LIFETIME
from bot.store.database import StoreUnavailable
from bot.store.opening import Store, open_store
from tests.conftest import FakeClock

RETRY = Request(
    action="retry",
    organization="acme",
    organization_id="5f0c2e9a",
    integration="sample",
    types=("contacts",),
    records=("c1", "c2"),
)
BEFORE = {"sync_status": "healthy", "failed": 2, "errors": [{"type": "contact_sync", "message": "Duplicate \0 🧾"}]}


async def proposed(store: Store, request: Request = RETRY) -> Act:
    return await store.acts.propose(
        request,
        team="T0HOME",
        asked_by="U0ASKER",
        channel="C0HELP",
        thread="1.0",
        before=BEFORE,
    )


async def awaiting(store: Store) -> Act:
    act = await store.acts.confirm((await proposed(store)).id, "U0ASKER", needs_approval=True)
    assert act is not None
    return act


async def approved(store: Store, request: Request = RETRY) -> Act:
    act = await store.acts.confirm((await proposed(store, request)).id, "U0ASKER", needs_approval=False)
    assert act is not None
    return act


Step = Callable[[Store, str], Awaitable[Act | None]]
# How an act usually comes to a state: from another one, by a step.
WAYS: dict[str, tuple[str, Step]] = {
    "awaiting": ("proposed", lambda store, act: store.acts.confirm(act, "U0ASKER", needs_approval=True)),
    "approved": ("awaiting", lambda store, act: store.acts.approve(act, "U0SECOND")),
    "calling": ("approved", lambda store, act: store.acts.calling(act)),
    "watching": ("calling", lambda store, act: store.acts.called(act, {"queued": 2})),
    "ended": ("watching", lambda store, act: store.acts.ended(act, {"said": "2 of 2 fixed."})),
    "cancelled": ("awaiting", lambda store, act: store.acts.cancel(act, "U0ASKER")),
    "declined": ("awaiting", lambda store, act: store.acts.decline(act, "U0SECOND")),
    "expired": ("awaiting", lambda store, act: store.acts.expire(act)),
    "refused": ("approved", lambda store, act: store.acts.refuse(act, "not allowed any more")),
    "failed": ("calling", lambda store, act: store.acts.failed(act, {"error": "connect"})),
}
STATES = ("proposed", *WAYS)


async def in_state(store: Store, clock: FakeClock, state: str) -> Act:
    """An act that has come as far as `state`."""
    if state not in WAYS:
        return await proposed(store)
    from_state, step = WAYS[state]
    act = await in_state(store, clock, from_state)
    late = 600 if state == "expired" else 0
    clock.advance(late)
    after = await step(store, act.id)
    clock.advance(-late)
    assert after is not None
    assert after.state == state
    return after


async def planned(store: Store) -> list[tuple[str, str]]:
    return sorted((duty.kind, duty.key) for duty in await store.duties.listing())


async def steps(store: Store) -> list[tuple[str, str | None]]:
    return [(row.step, row.who) for row in reversed(await store.audit.of_organization("acme", 100))]


# --------------------------------------------------------------------------------------------------------------------
# The usual ways


async def test_a_proposal_is_kept_as_it_was_asked(store: Store, clock: FakeClock) -> None:
    act = await proposed(store)

    assert len(act.id) == 16
    assert act == Act(
        id=act.id,
        request=RETRY,
        state="proposed",
        team="T0HOME",
        asked_by="U0ASKER",
        approved_by=None,
        declined_by=None,
        channel="C0HELP",
        thread="1.0",
        message_channel=None,
        message=None,
        before=BEFORE,
        result=None,
        created_at=clock.now,
        expires_at=clock.now + LIFETIME,
        called_at=None,
        ended_at=None,
    )
    assert await store.acts.get(act.id) == act
    assert await planned(store) == [("expire", act.id)]
    assert await steps(store) == [("asked", "U0ASKER")]


async def test_what_was_confirmed_is_carried_out(store: Store) -> None:
    act = await proposed(store)

    after = await store.acts.confirm(act.id, "U0ASKER", needs_approval=False)

    assert after == act.model_copy(update={"state": "approved"})
    assert await planned(store) == [("act", act.id)], "and it does not expire any more"
    assert await steps(store) == [("asked", "U0ASKER"), ("confirmed", "U0ASKER")]


async def test_what_needs_approval_waits_for_somebody_else(store: Store, clock: FakeClock) -> None:
    act = await proposed(store)
    clock.advance(590)

    after = await store.acts.confirm(act.id, "U0ASKER", needs_approval=True)

    assert after is not None
    assert (after.state, after.expires_at) == ("awaiting", clock.now + LIFETIME)
    assert await planned(store) == [("announce", f"{act.id}:awaiting"), ("expire", act.id)]
    expiry = await store.duties.of("expire", act.id)
    assert expiry is not None
    assert expiry.due_at == clock.now + LIFETIME


async def test_a_second_agent_approves(store: Store) -> None:
    act = await awaiting(store)

    after = await store.acts.approve(act.id, "U0SECOND")

    assert after is not None
    assert (after.state, after.asked_by, after.approved_by) == ("approved", "U0ASKER", "U0SECOND")
    assert ("act", act.id) in await planned(store)
    assert ("expire", act.id) not in await planned(store)
    assert await steps(store) == [("asked", "U0ASKER"), ("confirmed", "U0ASKER"), ("approved", "U0SECOND")]


async def test_from_the_call_to_the_result(store: Store, clock: FakeClock) -> None:
    act = await approved(store)
    clock.advance(1)

    calling = await store.acts.calling(act.id, request={"sync_type": "contacts"})
    assert calling is not None
    assert (calling.state, calling.called_at) == ("calling", clock.now)
    clock.advance(2)
    watching = await store.acts.called(act.id, {"queued": 2})
    assert watching is not None
    assert (watching.state, watching.result, watching.called_at) == ("watching", {"queued": 2}, clock.now - 2)
    assert ("watch", act.id) in await planned(store)
    clock.advance(10)
    ended = await store.acts.ended(act.id, {"said": "2 of 2 fixed."})
    assert ended is not None
    assert (ended.state, ended.result, ended.ended_at) == ("ended", {"said": "2 of 2 fixed."}, clock.now)

    rows = (await store.audit.of_organization("acme", 3))[::-1]
    assert [(row.step, row.who, row.request, row.response) for row in rows] == [
        ("calling", None, {"sync_type": "contacts"}, None),
        ("answered", None, None, {"queued": 2}),
        ("ended", None, None, {"said": "2 of 2 fixed."}),
    ]


@pytest.mark.parametrize("state", STATES)
async def test_the_status_before_a_call_is_noted_until_the_call_is_made(
    store: Store, clock: FakeClock, state: str
) -> None:
    act = await in_state(store, clock, state)

    await store.acts.note_before(act.id, {"failed": 1})

    after = await store.acts.get(act.id)
    assert after == act.model_copy(update={"before": {"failed": 1}} if state == "approved" else {})


async def test_a_call_that_surely_did_nothing_has_failed(store: Store, clock: FakeClock) -> None:
    act = await in_state(store, clock, "calling")

    after = await store.acts.failed(act.id, {"error": "connect"})

    assert after is not None
    assert (after.state, after.result, after.ended_at) == ("failed", {"error": "connect"}, clock.now)
    assert ("watch", act.id) not in await planned(store)


@pytest.mark.parametrize("state", ["proposed", "awaiting", "approved"])
async def test_what_was_not_begun_can_be_refused(store: Store, clock: FakeClock, state: str) -> None:
    act = await in_state(store, clock, state)

    after = await store.acts.refuse(act.id, "You are no agent any more.")

    assert after is not None
    assert (after.state, after.result) == ("refused", {"said": "You are no agent any more."})
    assert await store.acts.calling(act.id) is None
    assert (await store.audit.of_organization("acme", 1))[0].response == {"said": "You are no agent any more."}
    assert await store.duties.of("expire", act.id) is None


@pytest.mark.parametrize("state", ["proposed", "awaiting"])
async def test_the_asker_can_take_it_back(store: Store, clock: FakeClock, state: str) -> None:
    act = await in_state(store, clock, state)

    after = await store.acts.cancel(act.id, "U0ASKER")

    assert after is not None
    assert (after.state, after.ended_at) == ("cancelled", clock.now)
    assert ("announce", f"{act.id}:cancelled") in await planned(store)
    assert ("expire", act.id) not in await planned(store)
    assert (await steps(store))[-1] == ("cancelled", "U0ASKER")


async def test_a_second_agent_declines(store: Store) -> None:
    act = await awaiting(store)

    after = await store.acts.decline(act.id, "U0SECOND")

    assert after is not None
    assert (after.state, after.asked_by, after.approved_by, after.declined_by) == (
        "declined", "U0ASKER", None, "U0SECOND",
    )  # fmt: skip
    assert await store.acts.get(act.id) == after
    assert ("announce", f"{act.id}:declined") in await planned(store)
    assert (await steps(store))[-1] == ("declined", "U0SECOND")


@pytest.mark.parametrize("state", ["proposed", "awaiting"])
async def test_a_question_expires(store: Store, clock: FakeClock, state: str) -> None:
    act = await in_state(store, clock, state)
    clock.advance(599)
    assert await store.acts.expire(act.id) is None
    clock.advance(1)

    after = await store.acts.expire(act.id)

    assert after is not None
    assert (after.state, after.ended_at) == ("expired", clock.now)
    assert (await steps(store))[-1] == ("expired", None)
    assert await store.acts.expire(act.id) == after, "a worker that was cut off can show it"
    assert (await steps(store)).count(("expired", None)) == 1


@pytest.mark.parametrize("state", STATES)
async def test_an_act_that_is_over_keeps_no_status_since_addresses_may_stand_in_it(
    store: Store, clock: FakeClock, state: str
) -> None:
    act = await in_state(store, clock, state)

    over = state in {"ended", "cancelled", "declined", "expired", "refused", "failed"}
    assert act.before == ({} if over else BEFORE)
    assert await store.acts.get(act.id) == act


async def test_the_message_that_shows_it_is_noted(store: Store) -> None:
    act = await proposed(store)

    assert await store.acts.note_message(act.id, "D0ASKER", "2.0")
    assert not await store.acts.note_message("nosuchact", "D0ASKER", "2.0")

    assert await store.acts.get(act.id) == act.model_copy(update={"message_channel": "D0ASKER", "message": "2.0"})


# --------------------------------------------------------------------------------------------------------------------
# What must not happen

# Each step, and the states that it may leave.
ALLOWED: dict[str, tuple[Step, Collection[str]]] = {
    "confirm": (lambda store, act: store.acts.confirm(act, "U0ASKER", needs_approval=False), {"proposed"}),
    "ask for approval": (lambda store, act: store.acts.confirm(act, "U0ASKER", needs_approval=True), {"proposed"}),
    "approve": (lambda store, act: store.acts.approve(act, "U0SECOND"), {"awaiting"}),
    "decline": (lambda store, act: store.acts.decline(act, "U0SECOND"), {"awaiting"}),
    "cancel": (lambda store, act: store.acts.cancel(act, "U0ASKER"), {"proposed", "awaiting"}),
    "refuse": (lambda store, act: store.acts.refuse(act, "no"), {"proposed", "awaiting", "approved"}),
    "calling": (lambda store, act: store.acts.calling(act), {"approved"}),
    "called": (lambda store, act: store.acts.called(act, {}), {"calling"}),
    "failed": (lambda store, act: store.acts.failed(act, {}), {"calling"}),
    "ended": (lambda store, act: store.acts.ended(act, {}), {"watching"}),
}


@pytest.mark.parametrize("state", STATES)
async def test_a_step_is_possible_only_from_where_it_begins(store: Store, clock: FakeClock, state: str) -> None:
    act = await in_state(store, clock, state)
    before = (await planned(store), await steps(store))

    for name, (step, leaves) in ALLOWED.items():
        if state not in leaves:
            assert await step(store, act.id) is None, name

    assert await store.acts.get(act.id) == act
    assert (await planned(store), await steps(store)) == before


@pytest.mark.parametrize(("name", "state"), [(name, state) for name in ALLOWED for state in sorted(ALLOWED[name][1])])
async def test_a_step_happens_once_however_often_and_wherever_it_is_asked_for(
    store: Store, replica: Store, clock: FakeClock, name: str, state: str
) -> None:
    act = await in_state(store, clock, state)
    before = len(await steps(store))
    step = ALLOWED[name][0]

    done = await asyncio.gather(*(step(each, act.id) for each in (store, replica) * 5))

    assert sum(after is not None for after in done) == 1
    assert len(await steps(store)) == before + 1
    assert (await store.audit.verify()).problems == ()


async def test_of_two_different_answers_one_counts(store: Store, replica: Store) -> None:
    act = await awaiting(store)

    answers = await asyncio.gather(
        store.acts.approve(act.id, "U0SECOND"),
        replica.acts.decline(act.id, "U0THIRD"),
        store.acts.cancel(act.id, "U0ASKER"),
        replica.acts.approve(act.id, "U0THIRD"),
    )

    (counted,) = [after for after in answers if after is not None]
    assert await store.acts.get(act.id) == counted
    assert (("act", act.id) in await planned(store)) == (counted.state == "approved")


async def test_only_the_asker_can_confirm_or_cancel(store: Store) -> None:
    act = await proposed(store)

    for user in ("U0SECOND", "", "u0asker", "U0ASKER' OR 1=1 --"):
        assert await store.acts.confirm(act.id, user, needs_approval=False) is None
        assert await store.acts.cancel(act.id, user) is None
    assert await store.acts.get(act.id) == act


async def test_the_asker_can_never_approve(store: Store) -> None:
    act = await awaiting(store)

    assert await store.acts.approve(act.id, "U0ASKER") is None
    assert await store.acts.get(act.id) == act


@pytest.mark.parametrize(
    ("name", "state"),
    [
        ("confirm", "proposed"),
        ("ask for approval", "proposed"),
        ("cancel", "proposed"),
        ("approve", "awaiting"),
        ("decline", "awaiting"),
        ("cancel", "awaiting"),
    ],
)
async def test_nothing_is_answered_when_its_time_is_up(store: Store, clock: FakeClock, name: str, state: str) -> None:
    act = await in_state(store, clock, state)
    clock.advance(600)

    assert await ALLOWED[name][0](store, act.id) is None
    assert await store.acts.get(act.id) == act


@pytest.mark.parametrize("state", ["approved", "calling", "watching", "ended", "cancelled", "declined", "refused"])
async def test_what_was_answered_does_not_expire(store: Store, clock: FakeClock, state: str) -> None:
    act = await in_state(store, clock, state)
    clock.advance(10**6)

    assert await store.acts.expire(act.id) is None
    assert await store.acts.get(act.id) == act


async def test_an_act_that_does_not_exist_is_none(store: Store) -> None:
    for act_id in ("", "nosuchact", "\0\ud83d", "'; DROP TABLE acts; --"):
        assert [await step(store, act_id) for step, _leaves in ALLOWED.values()] == [None] * len(ALLOWED)
        assert await store.acts.get(act_id) is None
        assert await store.acts.expire(act_id) is None
    assert await planned(store) == []


async def test_a_step_that_cannot_be_recorded_does_not_happen(store: Store) -> None:
    act = await proposed(store)

    def rename(connection: Connection) -> None:
        connection.execute(text("ALTER TABLE audit RENAME TO elsewhere"))

    await store._database.write(rename)

    with pytest.raises(StoreUnavailable):
        await store.acts.confirm(act.id, "U0ASKER", needs_approval=False)

    assert await store.acts.get(act.id) == act
    assert await planned(store) == [("expire", act.id)]


async def test_a_worker_that_dies_while_calling_leaves_an_act_that_is_not_called_again(
    database_url: str, clock: FakeClock
) -> None:
    async with open_store(database_url, clock=clock) as before:
        act = await approved(before)
        assert await before.duties.take(1, lease=60, kinds=["act"])
        assert await before.acts.calling(act.id)

    clock.advance(60)
    async with open_store(database_url, clock=clock) as after:
        (duty,) = await after.duties.take(1, kinds=["act"])
        assert (duty.key, duty.attempts) == (act.id, 2)
        assert await after.acts.calling(act.id) is None
        found = await after.acts.get(act.id)
        assert found is not None
        assert found.state == "calling"
        assert await after.acts.called(act.id, {"arrived": "unknown"})


# --------------------------------------------------------------------------------------------------------------------
# Of an organization


async def test_what_is_under_way_is_what_was_agreed_and_is_not_over(store: Store, clock: FakeClock) -> None:
    for state in STATES:
        await in_state(store, clock, state)
    await approved(store, RETRY.model_copy(update={"organization": "other"}))

    assert [act.state for act in await store.acts.under_way("acme")] == ["approved", "calling", "watching"]


async def test_the_record_says_what_was_wanted(store: Store) -> None:
    resync = Request(
        action="resync",
        organization="acme",
        organization_id="5f0c2e9a",
        integration="sample",
        types=("contacts", "invoices"),
        since="2025-01-01T00:00:00Z",
    )
    act = await proposed(store, resync)
    await store.acts.confirm(act.id, "U0ASKER", needs_approval=True)

    confirmed, asked = await store.audit.of_organization("acme", 9)

    assert asked.what == {
        "action": "resync",
        "organization_id": "5f0c2e9a",
        "integration": "sample",
        "types": ["contacts", "invoices"],
        "records": [],
        "since": "2025-01-01T00:00:00Z",
    }
    assert confirmed.what == {**asked.what, "needs_approval": True}
    assert (asked.act, asked.team) == (act.id, "T0HOME")
