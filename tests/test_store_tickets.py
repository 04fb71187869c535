"""Tickets: made once, complete, and with what follows from each change. On SQLite and on PostgreSQL."""

import asyncio
import re

import pytest
from sqlalchemy import Connection, select, text

from bot.sandbox.storepanels import tickets_panel
from bot.store.database import StoreUnavailable
from bot.store.duties import Planned
from bot.store.opening import Store, open_store
from bot.store.tables import tickets
from bot.store.tickets import Opened, _reported_by
from bot.tickets import LATEST, Comment, Delivery, Detail, Reporter, Ticket, TicketDraft
from tests.conftest import FakeClock

ANN = Reporter(user="U0ANN", team="T0HOME", channel="C0HELP", thread="1.0", permalink="https://sample.test/p1", at=5.5)
BOB = Reporter(user="U0BOB", team="T0HOME", channel="C0HELP", thread="2.0", permalink=None, at=6.5)
DRAFT = TicketDraft(
    product="sample",
    product_name="Sample Product",
    entry="sample/account-unknown",
    entry_title="The account code is not known",
    score=0.923,
    party="sample-desk",
    party_name="Sample Desk",
    organization="acme",
    organization_id="5f0c2e9a",
    organization_name="Acme Sample Pty Ltd",
    details=(Detail(name="error_text", value="Account '4110' \0 🧾 '; --", said="'4110'", message="1.0"),),
    tried=("Restore the account.", "Not my error: Token expired"),
    conversation="abcdefghijkl",
    reporters=(ANN,),
    integration_status={"sync_status": "healthy", "share": 0.1},
    xero_status={"state": "unknown", "reason": "timeout"},
)
NOBODY_KNOWS = TicketDraft(
    product=None,
    product_name=None,
    entry=None,
    entry_title=None,
    score=None,
    party=None,
    party_name=None,
    organization=None,
    organization_id=None,
    organization_name=None,
    details=(),
    tried=(),
    conversation=None,
    reporters=(),
    integration_status=None,
    xero_status=None,
)
FOLLOWS = (Planned(kind="receipt", key="sample"),)


async def asked(store: Store, request_key: str = "T0HOME:C0HELP:1.0:U0ANN", draft: TicketDraft = DRAFT) -> Opened:
    return await store.tickets.open(draft, ["desk", "webhook"], fingerprint="alike", request_key=request_key)


async def opened(store: Store, request_key: str = "T0HOME:C0HELP:1.0:U0ANN", draft: TicketDraft = DRAFT) -> Ticket:
    made = await asked(store, request_key, draft)
    assert made.new
    return made.ticket


def of_organization(slug: str | None) -> TicketDraft:
    return DRAFT.model_copy(update={"organization": slug})


async def resolved(store: Store) -> Ticket:
    ticket = await store.tickets.resolve((await opened(store)).key, "U0AGENT")
    assert ticket is not None
    return ticket


async def planned(store: Store, *kinds: str) -> list[tuple[str, str]]:
    return [(duty.kind, duty.key) for duty in await store.duties.listing() if not kinds or duty.kind in kinds]


async def happened(store: Store, ticket: Ticket) -> list[tuple[str, str | None]]:
    return [(event.kind, event.who or event.sink) for event in await store.tickets.history(ticket.key)]


# --------------------------------------------------------------------------------------------------------------------
# Opening


async def test_a_ticket_is_kept_as_it_was_reported(store: Store, clock: FakeClock) -> None:
    made = await asked(store)

    ticket = made.ticket
    assert (made.new, made.joined) == (True, False)
    assert ticket == Ticket(
        **dict(DRAFT),
        key=ticket.key,
        number=1001,
        state="open",
        assignee=None,
        opened_by="U0ANN",
        created_at=clock.now,
        updated_at=clock.now,
    )
    assert ticket.label == "XC-1001"
    assert len(ticket.key) == 26
    assert ticket.key.isalnum()
    assert await store.tickets.get(ticket.key) == ticket
    assert await store.tickets.by_number(1001) == ticket
    assert await happened(store, ticket) == [("opened", "U0ANN")]


async def test_a_ticket_of_which_nothing_is_known_is_kept_as_well(store: Store) -> None:
    ticket = await opened(store, draft=NOBODY_KNOWS)

    assert await store.tickets.get(ticket.key) == ticket
    assert TicketDraft.model_validate(ticket.model_dump(include={*TicketDraft.model_fields})) == NOBODY_KNOWS
    assert await happened(store, ticket) == [("opened", None)]


async def test_each_sink_gets_the_ticket_once(store: Store, clock: FakeClock) -> None:
    made = await store.tickets.open(DRAFT, ["desk", "webhook", "desk"], fingerprint=None, request_key="r")

    key = made.ticket.key
    duties = await store.duties.take(10, kinds=["deliver"])
    assert [(duty.key, duty.payload) for duty in duties] == [
        (f"{key}:desk", {"ticket": key, "sink": "desk"}),
        (f"{key}:webhook", {"ticket": key, "sink": "webhook"}),
    ]
    assert await store.tickets.deliveries(key) == [
        Delivery(
            ticket=key,
            sink=sink,
            state="queued",
            attempts=0,
            reference=None,
            url=None,
            error=None,
            updated_at=clock.now,
        )
        for sink in ("desk", "webhook")
    ]


async def test_the_duties_of_a_new_ticket_are_planned_once(store: Store) -> None:
    def follow(ticket: Ticket) -> list[Planned]:
        return [Planned(kind="receipt", key=f"{ticket.key}:1")]

    made = [
        await store.tickets.open(DRAFT, [], fingerprint=None, request_key="r", duties=follow) for _repeat in range(3)
    ]

    assert await planned(store) == [("receipt", f"{made[0].ticket.key}:1")]


async def test_a_repeated_request_gets_the_same_ticket(store: Store) -> None:
    ticket = await opened(store)
    before = await planned(store)

    assert await asked(store) == Opened(ticket=ticket, new=False, joined=False)

    assert await planned(store) == before
    assert await happened(store, ticket) == [("opened", "U0ANN")]


async def test_another_request_gets_another_ticket_with_the_next_number(store: Store) -> None:
    await opened(store, "first")
    await asked(store, "first")

    assert (await opened(store, "second")).number == 1002


async def test_a_repeat_by_somebody_else_adds_them(store: Store) -> None:
    ticket = await opened(store, "view")

    again = await asked(store, "view", DRAFT.model_copy(update={"reporters": (BOB,)}))

    assert (again.new, again.joined) == (False, True)
    assert again.ticket == ticket.model_copy(update={"reporters": (ANN, BOB)})


async def test_a_request_makes_a_new_ticket_when_the_earlier_one_is_resolved(store: Store) -> None:
    earlier = await resolved(store)

    later = await opened(store)

    assert later.key != earlier.key


async def test_many_requests_at_once_make_one_ticket_each_without_gaps(store: Store, replica: Store) -> None:
    made = await asyncio.gather(
        *(asked(each, f"request {number}") for number in range(20) for each in (store, replica, store))
    )

    assert sum(each.new for each in made) == 20
    assert sorted(each.ticket.number for each in made if each.new) == [*range(1001, 1021)]
    assert len({each.ticket.key for each in made}) == 20
    assert len(await planned(store, "deliver")) == 40


async def test_a_restart_keeps_tickets_and_numbers(database_url: str, clock: FakeClock) -> None:
    async with open_store(database_url, clock=clock) as before:
        ticket = await opened(before, "first")

    async with open_store(database_url, clock=clock) as after:
        assert await after.tickets.get(ticket.key) == ticket
        assert (await opened(after, "second")).number == 1002


# --------------------------------------------------------------------------------------------------------------------
# Those who have the problem


async def test_the_same_error_is_found_for_a_day(store: Store, clock: FakeClock) -> None:
    first = await opened(store, "first")
    clock.advance(60)
    second = await opened(store, "second")

    assert await store.tickets.recent_like("alike") == second
    assert await store.tickets.recent_like("alike", besides=[second.key]) == first
    assert await store.tickets.recent_like("different") is None
    clock.advance(86400)
    assert await store.tickets.recent_like("alike") == second
    clock.advance(1)
    assert await store.tickets.recent_like("alike") is None
    assert await store.tickets.recent_like("alike", within=86461) == second
    await store.tickets.resolve(second.key, "U0AGENT")
    assert await store.tickets.recent_like("alike", within=86461) == first


async def test_a_resolved_ticket_is_not_already_reported(store: Store) -> None:
    await resolved(store)

    assert await store.tickets.recent_like("alike") is None


async def test_somebody_joins_once(store: Store, clock: FakeClock) -> None:
    ticket = await opened(store)
    clock.advance(60)

    joined = await store.tickets.join(ticket.key, BOB, duties=FOLLOWS)
    again = await store.tickets.join(ticket.key, BOB, duties=[Planned(kind="receipt", key="again")])

    assert joined == again == ticket.model_copy(update={"reporters": (ANN, BOB), "updated_at": clock.now})
    assert await happened(store, ticket) == [("opened", "U0ANN"), ("joined", "U0BOB")]
    assert await planned(store, "receipt") == [("receipt", "sample")]


async def test_what_somebody_says_who_joins_is_kept_once_as_their_comment(store: Store) -> None:
    ticket = await opened(store)
    joined = await store.tickets.join(ticket.key, BOB, words="Order 12 as well")
    again = await store.tickets.join(ticket.key, BOB, words="Order 12 as well")
    assert joined is not None
    assert again == joined
    assert [(one.user, one.text) for one in joined.comments] == [(BOB.user, "Order 12 as well")]


async def test_a_ticket_brings_its_latest_comments_with_it_in_order(store: Store) -> None:
    ticket, other = await opened(store, "one"), await opened(store, "two")
    for number in range(LATEST + 2):
        await store.tickets.comment(ticket.key, ANN.user, f"comment {number}")
    await store.tickets.comment(other.key, BOB.user, "elsewhere")
    found, _ = await store.tickets.open_to(9)
    assert [[one.text for one in each.comments] for each in found] == [
        [f"comment {number}" for number in range(2, LATEST + 2)], ["elsewhere"],
    ]  # fmt: skip


async def test_the_reporter_cannot_join(store: Store) -> None:
    ticket = await opened(store)

    assert await store.tickets.join(ticket.key, ANN.model_copy(update={"thread": "9.0"})) == ticket


async def test_many_who_join_at_once_are_all_kept(store: Store, replica: Store) -> None:
    ticket = await opened(store)

    await asyncio.gather(
        *(
            each.tickets.join(ticket.key, BOB.model_copy(update={"user": f"U{number}"}))
            for number in range(20)
            for each in (store, replica)
        )
    )

    now = await store.tickets.get(ticket.key)
    assert now is not None
    assert sorted(one.user for one in now.reporters) == sorted(["U0ANN", *(f"U{number}" for number in range(20))])


async def test_nobody_joins_a_ticket_that_is_resolved_or_unknown(store: Store) -> None:
    ticket = await resolved(store)

    assert await store.tickets.join(ticket.key, BOB, duties=FOLLOWS) is None
    assert await store.tickets.join("nosuchticket", BOB, duties=FOLLOWS) is None
    assert await planned(store, "receipt") == []


# --------------------------------------------------------------------------------------------------------------------
# Reading


async def test_the_panel_of_the_sandbox_shows_the_newest_tickets_also_those_that_are_resolved(store: Store) -> None:
    panel = tickets_panel(lambda: store)
    assert [section["title"] for section in await panel.read()] == ["No tickets yet"]
    await resolved(store)
    assert [section["facts"][0] for section in await panel.read()] == [["State", "resolved"]]
    await opened(store, request_key="another")
    assert [section["facts"][0][1] for section in await panel.read()] == ["open", "resolved"]


async def test_tickets_that_are_not_resolved_are_found_the_oldest_first_and_counted(store: Store) -> None:
    one, two, three = [await opened(store, str(number)) for number in range(3)]
    other = await opened(store, "other", of_organization("other"))
    taken = await store.tickets.take(two.key, "U0AGENT")
    await store.tickets.resolve(three.key, "U0AGENT")

    assert await store.tickets.open_to(5) == ([one, taken, other], 3)
    assert await store.tickets.open_to(1) == ([one], 3)
    assert await store.tickets.open_to(5, organization="other") == ([other], 1)
    assert await store.tickets.counts() == {"open": 2, "taken": 1}


async def test_tickets_that_somebody_may_not_see_take_no_place_of_those_that_they_may(store: Store) -> None:
    for number in range(3):
        await opened(store, f"hidden {number}", of_organization("globex"))
    mine, nobodys = await opened(store, "mine"), await opened(store, "nobody's", of_organization(None))
    await store.tickets.resolve((await opened(store, "done")).key, "U0AGENT")

    assert await store.tickets.open_to(2, hidden={"globex", "initech"}) == ([mine, nobodys], 2)
    assert await store.tickets.open_to(1, hidden={"globex"}) == ([mine], 2)
    assert await store.tickets.open_to(5, hidden={"globex"}, organization="globex") == ([], 0)
    assert (await store.tickets.open_to(1))[1] == 5


async def test_tickets_of_a_reporter_are_found_however_many_others_are_older(store: Store) -> None:
    for number in range(3):
        await opened(store, str(number))
    joined = await store.tickets.join((await opened(store, "joined")).key, BOB)
    own = await opened(store, "own", DRAFT.model_copy(update={"reporters": (BOB,)}))

    assert await store.tickets.open_to(2, reporter=(BOB.user, BOB.team)) == ([joined, own], 2)
    assert await store.tickets.open_to(2, reporter=(BOB.user, "T0AWAY")) == ([], 0)


async def test_deliveries_that_were_given_up_are_found_among_those_of_other_organizations(store: Store) -> None:
    others = [await opened(store, f"hidden {number}", of_organization("globex")) for number in range(3)]
    mine = await opened(store, "mine")
    for duty in await store.duties.take(100, kinds=["deliver"]):
        if duty.payload["sink"] == "webhook":
            await store.duties.give_up(duty, f"403 for {duty.payload['ticket']}")

    (found,), number = await store.tickets.undelivered(1, hidden={"globex"})
    assert (found.ticket, found.sink, found.error, number) == (mine, "webhook", f"403 for {mine.key}", 1)
    shown, number = await store.tickets.undelivered(3)
    assert ([one.ticket for one in shown], number) == (others, 4)
    await store.duties.hurry("deliver", f"{mine.key}:webhook")
    assert await store.tickets.undelivered(1, hidden={"globex"}) == ([], 0)


async def test_the_tickets_that_somebody_reported_or_joined_are_theirs_also_when_they_are_resolved(
    store: Store,
) -> None:
    here, there = ("C0HELP", "1.0"), ("C0HELP", "9.0")
    first = await opened(store, "first")
    bobs = await opened(store, "bob's", DRAFT.model_copy(update={"reporters": (BOB,)}))
    assert await store.tickets.reported_by("U0ANN", "T0HOME") == [first]
    later = await opened(
        store, "later", DRAFT.model_copy(update={"reporters": (ANN.model_copy(update={"thread": "9.0"}),)})
    )
    done = await store.tickets.resolve(later.key, "U0AGENT")

    assert await store.tickets.reported_by("U0ANN", "T0HOME") == [done, first]
    assert await store.tickets.reported_by("U0ANN", "T0HOME", thread=here) == [first]
    assert await store.tickets.reported_by("U0ANN", "T0HOME", thread=there) == [done]
    assert await store.tickets.reported_by("U0ANN", "T0HOME", thread=("C0OTHER", "1.0")) == []
    assert await store.tickets.reported_by("U0ANN", "T0AWAY") == []
    joined = await store.tickets.join(bobs.key, ANN.model_copy(update={"thread": "2.0"}))
    assert await store.tickets.reported_by("U0ANN", "T0HOME", thread=("C0HELP", "2.0")) == [joined]


async def test_of_many_tickets_of_one_person_those_that_are_named_and_those_that_are_open_are_found(
    store: Store,
) -> None:
    made = [await opened(store, str(number)) for number in range(23)]
    for ticket in (made[0], *made[2:]):
        await store.tickets.resolve(ticket.key, "U0AGENT")

    found = await store.tickets.reported_by("U0ANN", "T0HOME", numbers={made[0].number, 4711})

    assert [one.number for one in found] == [one.number for one in (*made[:4:-1], made[1], made[0])]


async def test_the_thread_of_a_message_about_a_ticket_is_about_that_for_whoever_has_it(store: Store) -> None:
    ticket = await opened(store)
    await opened(store, "another")
    await store.tickets.note_receipt(ticket.key, "directly", "D0ANN", "7.0")

    assert await store.tickets.reported_by("U0ANN", "T0HOME", thread=("D0ANN", "7.0")) == [ticket]
    assert await store.tickets.reported_by("U0ANN", "T0HOME", thread=("D0ANN", "8.0")) == []


async def test_the_tickets_of_a_thread_are_found_without_reading_all(store: Store) -> None:
    statement = select(tickets.c.key).where(_reported_by("U0ANN", "T0HOME", ("C0HELP", "1.0")))

    def plan(connection: Connection) -> str:
        on_postgresql = connection.dialect.name == "postgresql"
        if on_postgresql:  # it reads a small table whole unless it is told not to
            connection.execute(text("SET LOCAL enable_seqscan = off"))
        written = statement.compile(dialect=connection.dialect, compile_kwargs={"literal_binds": True})
        rows = connection.exec_driver_sql(f"EXPLAIN {'' if on_postgresql else 'QUERY PLAN '}{written}")
        return "\n".join(str(row) for row in rows)

    assert not re.search(r"(?i)scan on tickets\b|SCAN tickets\b", await store._database.read(plan))
    assert await store.tickets.reported_by("U0BOB", "T0HOME", thread=("D0ANN", "7.0")) == []


async def test_of_the_deliveries_that_were_given_up_the_first_one_stands_first(store: Store, clock: FakeClock) -> None:
    one, two, three = [await opened(store, str(number)) for number in range(3)]
    duties = await store.duties.take(100, kinds=["deliver"])

    async def give_up(ticket: Ticket, sink: str) -> None:
        (duty,) = [duty for duty in duties if duty.payload == {"ticket": ticket.key, "sink": sink}]
        assert await store.duties.give_up(duty, "403")

    await give_up(three, "desk")
    clock.advance(1)
    await give_up(two, "webhook")  # at the same moment: in the order in which they were planned
    await give_up(two, "desk")
    clock.advance(1)
    await give_up(one, "desk")

    found, _number = await store.tickets.undelivered(9)
    assert [(each.ticket, each.sink) for each in found] == [
        (three, "desk"),
        (two, "desk"),
        (two, "webhook"),
        (one, "desk"),
    ]


@pytest.mark.parametrize("number", [0, -1, 1002, 10**30])
async def test_a_number_that_was_not_given_is_none(store: Store, number: int) -> None:
    await opened(store)

    assert await store.tickets.by_number(number) is None


async def test_an_unknown_ticket_is_none(store: Store) -> None:
    for key in ("", "nosuchticket", "\0\ud83d", "'; DROP TABLE tickets; --"):
        assert await store.tickets.get(key) is None
        assert await store.tickets.take(key, "U0AGENT", duties=FOLLOWS) is None
        assert await store.tickets.resolve(key, "U0AGENT", duties=FOLLOWS) is None
        assert await store.tickets.reopen(key, "U0AGENT", duties=FOLLOWS) is None
        assert await store.tickets.comment(key, "U0AGENT", "text", duties=lambda _comment: FOLLOWS) is None
        assert await store.tickets.note_delivery(key, "desk", "delivered", duties=FOLLOWS) is None
        assert await store.tickets.deliveries(key) == []
        assert await store.tickets.comments(key) == []
        assert await store.tickets.history(key) == []
    assert await planned(store) == []


# --------------------------------------------------------------------------------------------------------------------
# What agents do


async def test_from_open_to_resolved_and_back(store: Store, clock: FakeClock) -> None:
    ticket = await opened(store)
    clock.advance(10)

    taken = await store.tickets.take(ticket.key, "U0AGENT")
    assert taken == ticket.model_copy(update={"state": "taken", "assignee": "U0AGENT", "updated_at": clock.now})
    done = await store.tickets.resolve(ticket.key, "U0SECOND")
    assert done is not None
    assert (done.state, done.assignee, done.resolved_by) == ("resolved", "U0AGENT", "U0SECOND")
    assert await store.tickets.get(ticket.key) == done
    assert await store.tickets.reopen(ticket.key, "U0ANN") == ticket.model_copy(update={"updated_at": clock.now})
    assert await happened(store, ticket) == [
        ("opened", "U0ANN"),
        ("taken", "U0AGENT"),
        ("resolved", "U0SECOND"),
        ("reopened", "U0ANN"),
    ]


@pytest.mark.parametrize(
    ("state", "impossible"),
    [
        ("open", ("reopen",)),
        ("taken", ("take", "reopen")),
        ("resolved", ("take", "resolve")),
    ],
)
async def test_what_is_not_possible_changes_nothing(store: Store, state: str, impossible: tuple[str, ...]) -> None:
    ticket = await opened(store)
    if state == "taken":
        await store.tickets.take(ticket.key, "U0AGENT")
    elif state == "resolved":
        await store.tickets.resolve(ticket.key, "U0AGENT")
    before = await store.tickets.get(ticket.key)

    for step in impossible:
        assert await getattr(store.tickets, step)(ticket.key, "U0OTHER", duties=FOLLOWS) is None

    assert await store.tickets.get(ticket.key) == before
    assert await planned(store, "receipt") == []


async def test_of_two_agents_who_take_a_ticket_one_gets_it(store: Store, replica: Store) -> None:
    ticket = await opened(store)

    taken = await asyncio.gather(
        store.tickets.take(ticket.key, "U0AGENT", duties=FOLLOWS),
        replica.tickets.take(ticket.key, "U0SECOND", duties=FOLLOWS),
    )

    (got,) = [each for each in taken if each is not None]
    assert await store.tickets.get(ticket.key) == got
    assert await planned(store, "receipt") == [("receipt", "sample")]


@pytest.mark.parametrize("step", ["take", "resolve"])
async def test_what_follows_is_planned_with_the_change(store: Store, step: str) -> None:
    ticket = await opened(store)

    await getattr(store.tickets, step)(ticket.key, "U0AGENT", duties=FOLLOWS)

    assert await planned(store, "receipt") == [("receipt", "sample")]


async def test_the_same_comment_sent_twice_at_once_is_kept_once_and_later_again(store: Store, clock: FakeClock) -> None:
    ticket = await opened(store)

    async def send() -> Comment | None:
        return await store.tickets.comment(ticket.key, "U0AGENT", "It fails still.", once_in=600.0)

    kept = await asyncio.gather(*(send() for _ in range(5)))
    assert sum(one is not None for one in kept) == 1
    clock.advance(601)
    assert await send() is not None
    assert len(await store.tickets.comments(ticket.key)) == 2


async def test_the_same_words_are_another_comment_in_another_message_or_once_somebody_has_written_since(
    store: Store,
) -> None:
    ticket = await opened(store)

    async def write(user: str, message: str | None = None) -> bool:
        return await store.tickets.comment(ticket.key, user, "Yes.", message=message, once_in=600.0) is not None

    assert await write("U0ANN", "1.1")
    assert not await write("U0ANN", "1.1")
    assert await write("U0ANN", "1.2")
    assert not await write("U0ANN", "1.1")
    assert not await write("U0ANN")
    assert await write("U0AGENT")
    assert not await write("U0ANN", "1.2")
    assert await write("U0ANN")


async def test_a_comment_is_kept_and_reaches_whoever_it_is_for(store: Store, clock: FakeClock) -> None:
    ticket = await opened(store)
    clock.advance(10)

    first = await store.tickets.comment(
        ticket.key, "U0AGENT", "We see it too.", duties=lambda comment: [Planned(kind="say", key=str(comment.id))]
    )
    second = await store.tickets.comment(ticket.key, "U0ANN", "null \0, half \ud83d, <!channel> 🧾" * 1000)

    assert first is not None
    assert second is not None
    assert (first.ticket, first.user, first.text, first.at) == (ticket.key, "U0AGENT", "We see it too.", clock.now)
    assert second.text == "null \N{REPLACEMENT CHARACTER}, half ?, <!channel> 🧾" * 1000
    assert await store.tickets.comments(ticket.key) == [first, second]
    assert await planned(store, "say") == [("say", str(first.id))]
    assert (await happened(store, ticket))[1:] == [("commented", "U0AGENT"), ("commented", "U0ANN")]


async def test_a_reopened_ticket_answers_its_request_again(store: Store) -> None:
    ticket = await resolved(store)
    again = await store.tickets.reopen(ticket.key, "U0ANN")

    assert again is not None
    assert await asked(store) == Opened(ticket=again, new=False, joined=False)


async def test_a_newer_ticket_goes_on_answering_when_the_earlier_one_is_reopened(store: Store) -> None:
    earlier = await resolved(store)
    newer = await opened(store)

    assert await store.tickets.reopen(earlier.key, "U0ANN")

    assert await asked(store) == Opened(ticket=newer, new=False, joined=False)
    await store.tickets.resolve(newer.key, "U0AGENT")
    assert (await asked(store)).new


async def test_reopening_and_asking_at_once_never_make_two_that_answer(store: Store, replica: Store) -> None:
    tickets = []
    for number in range(10):
        ticket = await opened(store, str(number))
        await store.tickets.resolve(ticket.key, "U0AGENT")
        tickets.append(ticket)

    await asyncio.gather(
        *(replica.tickets.reopen(ticket.key, "U0ANN") for ticket in tickets),
        *(asked(store, str(number)) for number in range(10)),
    )

    for number in range(10):
        first, second = await asked(store, str(number)), await asked(replica, str(number))
        assert not first.new
        assert first == second


# --------------------------------------------------------------------------------------------------------------------
# Receipts and deliveries


async def test_receipts_are_noted_once_in_order(store: Store) -> None:
    ticket = await opened(store)

    assert await store.tickets.note_receipt(ticket.key, "maya", "C0HELP", "2.0")
    assert await store.tickets.note_receipt(ticket.key, "omar", "C0ELSE", "1.0")
    assert not await store.tickets.note_receipt(ticket.key, "maya", "C0HELP", "2.0")

    assert [(one.channel, one.ts) for one in await store.tickets.receipts(ticket.key)] == [
        ("C0HELP", "2.0"),
        ("C0ELSE", "1.0"),
    ]
    assert await store.tickets.receipts("nosuchticket") == []


async def test_a_delivery_is_followed_from_queued_to_delivered(store: Store, clock: FakeClock) -> None:
    ticket = await opened(store)
    clock.advance(1)

    waiting = await store.tickets.note_delivery(ticket.key, "desk", "queued", error="It is too busy.", duties=FOLLOWS)
    assert waiting is not None
    assert (waiting.state, waiting.attempts, waiting.error) == ("queued", 1, "It is too busy.")
    assert waiting.updated_at == clock.now
    done = await store.tickets.note_delivery(ticket.key, "desk", "delivered", reference="77", url="https://sample.test")
    assert done is not None
    assert (done.state, done.attempts, done.error) == ("delivered", 2, None)
    assert (done.reference, done.url) == ("77", "https://sample.test")

    desk, webhook = await store.tickets.deliveries(ticket.key)
    assert (desk, webhook.state) == (done, "queued")
    assert await happened(store, ticket) == [("opened", "U0ANN"), ("delivered", "desk")]
    assert await planned(store, "receipt") == [("receipt", "sample")]


async def test_a_failure_is_told_once_and_can_still_be_delivered(store: Store) -> None:
    ticket = await opened(store)

    for _twice in range(2):
        failed = await store.tickets.note_delivery(ticket.key, "desk", "failed", error="No such group.", attempts=7)
    assert failed is not None
    assert (failed.state, failed.attempts) == ("failed", 7)
    assert await store.tickets.note_delivery(ticket.key, "desk", "delivered")

    assert (await happened(store, ticket))[1:] == [("failed", "desk"), ("delivered", "desk")]


async def test_a_delivery_that_is_tried_again_waits_for_whoever_looks_at_it_as_well_or_it_is_not_tried(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    ticket = await opened(store)
    for duty in await store.duties.take(9, kinds=["deliver"]):
        await store.duties.give_up(duty, "403")
        await store.tickets.note_delivery(ticket.key, duty.payload["sink"], "failed", error="403", attempts=7)

    async def state() -> list[str]:
        duty = await store.duties.of("deliver", f"{ticket.key}:desk")
        assert duty is not None
        return [duty.state, (await store.tickets.deliveries(ticket.key))[0].state]

    def broken(*_: object) -> int:
        raise StoreUnavailable("gone")

    with monkeypatch.context() as patch:
        patch.setattr(store.duties, "plan", broken)
        with pytest.raises(StoreUnavailable):
            await store.tickets.deliver_again(ticket.key, "desk", duties=FOLLOWS)
    assert await state() == ["failed", "failed"]
    assert await store.tickets.deliver_again(ticket.key, "desk", duties=FOLLOWS)
    assert await state() == ["waiting", "queued"]
    assert await planned(store, "receipt") == [("receipt", "sample")]
    await store.duties.take(9, kinds=["deliver"])
    assert not await store.tickets.deliver_again(ticket.key, "desk")


async def test_what_was_delivered_stays_so_whatever_a_late_worker_says(store: Store) -> None:
    ticket = await opened(store)
    done = await store.tickets.note_delivery(ticket.key, "desk", "delivered", reference="77")

    assert await store.tickets.note_delivery(ticket.key, "desk", "failed", error="timeout", duties=FOLLOWS) is None
    assert await store.tickets.note_delivery(ticket.key, "desk", "delivered", reference="78") is None

    assert (await store.tickets.deliveries(ticket.key))[0] == done
    assert await planned(store, "receipt") == []


async def test_a_reference_that_is_known_stays(store: Store) -> None:
    ticket = await opened(store)
    await store.tickets.note_delivery(ticket.key, "desk", "queued", reference="77", url="https://sample.test")

    after = await store.tickets.note_delivery(ticket.key, "desk", "delivered")

    assert after is not None
    assert (after.reference, after.url) == ("77", "https://sample.test")


async def test_a_sink_that_the_ticket_does_not_go_to_is_none(store: Store) -> None:
    ticket = await opened(store)

    assert await store.tickets.note_delivery(ticket.key, "elsewhere", "delivered") is None
    assert await store.tickets.note_delivery("nosuchticket", "desk", "delivered") is None
