"""From a ticket to the places where it goes: each sink end to end, and what keeps duties from holding each other up."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bot.assembly import Mind
from bot.errors import TemplateError
from bot.knowledge.loading import data_folder, load
from bot.rendering.render import Reply
from bot.running.dutywork import LETHAL, MOST_OF_A_KIND, After, Done, DutyWorker, Failed, Kind, Later, Rhythm
from bot.running.metrics import Metrics
from bot.sinks.port import Change, DeliveryError, Receipt
from bot.slack.posting import At
from bot.store.duties import Duty, Planned
from bot.store.opening import Store, open_store
from bot.ticketing.delivering import DELIVER, LONGEST_WAIT, WAIT, Deliverer
from bot.ticketing.following import changed, receipt_of
from bot.tickets import Reporter, Ticket, TicketDraft
from tests import loopback_smtp
from tests.bots import text_of
from tests.conftest import FakeClock
from tests.databases import sqlite_in
from tests.fakes import FakePoster, Posted, refused
from tests.loopback_desks import EMAIL, TOKEN, Jira, Zendesk
from tests.loopback_http import Receiver
from tests.sample_tickets import TICKET, reporter
from tests.sink_rig import RENDERER, WORDING
from tests.tickets_rig import XERO01, helpdesk

SINKS = """
  {{kind: slack, name: desk, channel: {desk}}},
  {{kind: webhook, name: ops, url: 'WEBHOOK', secret_env: WEBHOOK_SECRET}},
  {{kind: email, name: mail, host: 127.0.0.1, port: MAIL, security: none, sender: xero@example.com,
    to: [help@example.com]}},
  {{kind: zendesk, name: zendesk, url: 'ZENDESK', email_env: DESK_EMAIL, token_env: DESK_TOKEN}},
  {{kind: jira, name: jira, url: 'JIRA', project: SUP, issue_type: Task, email_env: DESK_EMAIL,
    token_env: DESK_TOKEN}}
"""
SECRETS = {"WEBHOOK_SECRET": "sample-secret", "DESK_EMAIL": EMAIL, "DESK_TOKEN": TOKEN}


async def test_a_ticket_goes_through_each_sink_from_the_button_to_the_other_side(mind: Mind, tmp_path: Path) -> None:
    async with Receiver() as hook, loopback_smtp.Server() as mail, Zendesk() as zendesk, Jira() as jira:
        sinks = SINKS.replace("WEBHOOK", hook.url, 1).replace("MAIL", str(mail.port), 1)
        sinks = sinks.replace("ZENDESK", zendesk.url, 1).replace("JIRA", jira.url, 1)
        async with helpdesk(mind, tmp_path, sinks, secrets=SECRETS) as desk:
            message, ticket = await desk.report(desk.maya, f"{XERO01} report R00A1B2C3")
            card = text_of(await desk.card(ticket))
            for name in ("ops", "mail", "zendesk", "jira"):  # they are noted in whatever order the other sides answer
                receipt = text_of(await desk.receipt(message, f"Delivered to {name}"))
    for said in (card, mail.box.taken[0].get_body(("plain",)).get_content()):  # type: ignore[union-attr]
        assert all(
            words in said for words in ("XC-1001", XERO01, "R00A1B2C3", "Meant for: Concierge (Expensify)", "Slow API")
        )
    event = hook.taken[ticket.key]
    assert (event["event"]["type"], event["ticket"]["label"]) == ("ticket.created", "XC-1001")
    assert {"name": "report_id", "value": "R00A1B2C3", "said": "R00A1B2C3", "message": message.ts} in event["ticket"][
        "details"
    ]
    assert ticket.key.lower() in mail.box.taken[0]["Message-ID"].lower()
    assert mail.box.recipients == [["help@example.com"]]
    assert zendesk.tickets[0]["external_id"] == ticket.key
    assert "R00A1B2C3" in zendesk.tickets[0]["comment"]["html_body"]
    assert jira.issues[0]["fields"]["project"] == {"key": "SUP"}
    assert "XC-1001" in jira.issues[0]["fields"]["summary"]
    for name in ("ops", "mail", "zendesk", "jira"):
        assert f"Delivered to {name}" in receipt


# ------------------------------------------------------------------------------------------------------- the deliverer


@dataclass
class FakeSink:
    """Takes tickets, with `receipt` for each if there is one; `failures` are raised first, one each."""

    name: str
    receipt: Receipt | None = None
    failures: list[Exception] = field(default_factory=list)
    taken: list[tuple[str, int]] = field(default_factory=list)
    told: list[Change] = field(default_factory=list)
    attempts: list[int] = field(default_factory=list)

    async def deliver(self, ticket: Ticket, attempt: int) -> Receipt:
        self._may_fail()
        self.taken.append((ticket.key, attempt))
        return self.receipt or Receipt(f"there-{ticket.number}", None)

    async def update(self, ticket: Ticket, change: Change, reference: str, attempt: int) -> None:  # noqa: ARG002
        self.attempts.append(attempt)
        self._may_fail()
        self.told.append(change)

    def _may_fail(self) -> None:
        if self.failures:
            raise self.failures.pop(0)


class Slack(FakePoster):
    """A Slack with receipts: what was posted, and what each message says now. `meanwhile` runs during the next call."""

    def __init__(self, *failures: Exception | None) -> None:
        super().__init__(*failures)
        self.now: dict[str, Reply] = {}
        self.meanwhile: list[asyncio.Future[None]] = []
        self.update_failures: dict[str, Exception] = {}
        self.updates = 0

    async def post(
        self, channel: str, thread: str | None, reply: Reply, key: str, conversation: str | None = None
    ) -> str:
        ts = await super().post(channel, thread, reply, key, conversation)
        self.now[ts] = reply
        await self._wait()
        return ts

    async def _wait(self) -> None:
        for waited in [self.meanwhile.pop(0)] if self.meanwhile else []:
            await waited

    async def place(
        self, channel: str, thread: str | None, reply: Reply, key: str, *, since: float | None = None
    ) -> At:
        found = await self._standing(channel, thread, key) if since is not None else None
        return At(channel, found or await self.post(channel, thread, reply, key))

    async def _standing(self, channel: str, thread: str | None, key: str) -> str | None:
        return await self.find(channel, thread, key) if thread else await self.find_in_channel(channel, key, "0")

    async def find_in_channel(self, channel: str, key: str, since: str) -> str | None:  # noqa: ARG002
        standing = [n for n, p in enumerate(self.posted, 1) if (p.channel, p.thread, p.key) == (channel, None, key)]
        return f"1700000999.{standing[0]:06d}" if standing else None

    async def update(self, channel: str, ts: str, reply: Reply) -> None:  # noqa: ARG002
        self.updates += 1
        if failure := self.update_failures.get(ts):
            raise failure
        await self._wait()
        self.now[ts] = reply


@dataclass
class Bench:
    """A deliverer with fake sinks and a fake Slack, on a real database, with a clock that the test moves."""

    store: Store
    clock: FakeClock
    slack: Slack
    sinks: dict[str, FakeSink]
    deliverer: Deliverer
    agents: str | None = None

    async def ticket(self, *reporters: Reporter, sinks: tuple[str, ...] = ("one", "two")) -> Ticket:
        draft = TicketDraft.model_validate(
            {name: getattr(TICKET, name) for name in TicketDraft.model_fields}
            | {"reporters": reporters or (reporter(),)}
        )
        opened = await self.store.tickets.open(
            draft, sinks, fingerprint=None, request_key="sample", duties=lambda made: (receipt_of(made.key),)
        )
        return opened.ticket

    async def do(self, kind: str, times: int = 1) -> list[After]:
        """Does what is due of one kind, so many times one after the other; gives what came of it."""
        came: list[After] = []
        for _ in range(times):
            for duty in await self.store.duties.take(50, kinds=[kind]):
                after = await self.deliverer.kinds()[kind].handle(duty)
                came.append(after)
                if isinstance(after, Done):
                    await self.store.duties.finish(duty)
                elif isinstance(after, Later):
                    await self.store.duties.again(duty, after.seconds, None, count=False, payload=after.payload)
                else:
                    await self.store.duties.again(duty, 0.0, after.error)
        return came

    async def pass_time(self, seconds: float) -> None:
        """Does what is due as the real worker does, for so many seconds by the clock."""
        worker = DutyWorker(self.store.duties, self.deliverer.kinds(), Metrics(), Rhythm())
        ends = self.clock.now + seconds
        while self.clock.now < ends:
            for duty in await self.store.duties.take(50):
                await worker.work(duty)
            self.clock.advance(20.0)

    async def remind(self, ticket: Ticket) -> None:
        """Plans a reminder, as whoever opens or reopens a ticket does."""
        planned = Planned(kind="remind", key=ticket.key, anew=True)
        await self.store.duties.commit(lambda connection: self.store.duties.plan(connection, planned))

    async def states(self, key: str) -> dict[str, str]:
        return {one.sink: one.state for one in await self.store.tickets.deliveries(key)}


@pytest.fixture
async def bench(tmp_path: Path, clock: FakeClock) -> AsyncIterator[Bench]:
    knowledge = load(data_folder("knowledge"))
    async with open_store(sqlite_in(tmp_path), clock=clock) as store:
        slack, sinks = Slack(), {"one": FakeSink("one"), "two": FakeSink("two")}
        deliverer = Deliverer(
            sinks=sinks, store=store, poster=slack, renderer=RENDERER, wording=WORDING, knowledge=knowledge,
            remind_after=lambda: 3600.0, agents=lambda: made.agents, clock=clock,
        )  # fmt: skip
        made = Bench(store, clock, slack, sinks, deliverer)
        yield made


def temporary(sentence: str = "It is away.") -> DeliveryError:
    return DeliveryError(sentence, permanent=False)


async def test_a_place_that_fails_holds_up_no_other(bench: Bench) -> None:
    ticket = await bench.ticket()
    bench.sinks["one"].failures = [DeliveryError("Never.", permanent=True)]
    await bench.do("deliver")
    assert await bench.states(ticket.key) == {"one": "failed", "two": "delivered"}


async def test_what_a_place_says_of_its_ticket_is_kept_and_the_receipt_follows(bench: Bench) -> None:
    bench.sinks["one"].receipt = Receipt("SUP-7", "https://example.com/SUP-7", "It was not taken for everybody.")
    ticket = await bench.ticket(sinks=("one",))
    await bench.do("receipt")
    assert await bench.do("deliver") == [Done("delivered")]
    (delivery,) = await bench.store.tickets.deliveries(ticket.key)
    assert (delivery.state, delivery.reference, delivery.url, delivery.error) == (
        "delivered", "SUP-7", "https://example.com/SUP-7", "It was not taken for everybody.",
    )  # fmt: skip
    assert await bench.do("receipt") == [Done()]


async def test_after_the_second_failure_and_once_people_see_that_a_delivery_takes_longer(bench: Bench) -> None:
    await bench.ticket(sinks=("one",))
    bench.sinks["one"].failures = [temporary() for _ in range(4)]
    seen = [len(await bench.do("receipt"))]
    for _ in range(4):
        await bench.do("deliver")
        seen.append(len(await bench.do("receipt")))
    assert seen == [1, 0, 1, 0, 0]


async def test_a_place_that_asks_for_a_pause_before_it_takes_a_ticket_gets_it(bench: Bench) -> None:
    await bench.ticket(sinks=("one",))
    bench.sinks["one"].failures = [DeliveryError("It is busy.", permanent=False, retry_after=90.0)]
    assert await bench.do("deliver") == [Failed("It is busy.", 90.0)]


async def test_a_wrong_template_is_a_failure_that_people_see(bench: Bench) -> None:
    ticket = await bench.ticket()
    bench.sinks["one"].failures = [TemplateError("tickets/ticket.data.j2: no size.")]
    failed, delivered = await bench.do("deliver")
    assert failed == Failed("A template is wrong: tickets/ticket.data.j2: no size.", permanent=True)
    assert delivered == Done("delivered")
    assert await bench.states(ticket.key) == {"one": "failed", "two": "delivered"}


async def test_a_change_that_no_template_can_tell_one_place_is_told_the_others(bench: Bench) -> None:
    ticket = await bench.ticket()
    await bench.do("deliver")
    bench.sinks["one"].failures = [TemplateError("ticket_change.yml.j2: no change.")]
    await bench.store.tickets.take(ticket.key, "U0AGENT", duties=(changed(ticket.key, "taken", "U0AGENT"),))
    assert await bench.do("change") == [Failed("A template is wrong: ticket_change.yml.j2: no change.")]
    assert [one.what for one in bench.sinks["two"].told] == ["taken"]
    assert await bench.do("change") == [Done()]  # once it was mended
    assert [one.what for one in bench.sinks["one"].told] == ["taken"]


async def test_the_last_attempt_says_that_it_is_over_before_anything_can_come_in_between(bench: Bench) -> None:
    ticket = await bench.ticket(sinks=("one",))
    bench.sinks["one"].failures = [temporary() for _ in range(DELIVER)]
    await bench.do("deliver", DELIVER - 1)
    assert await bench.states(ticket.key) == {"one": "queued"}
    await bench.do("deliver")
    assert await bench.states(ticket.key) == {"one": "failed"}
    (delivery,) = await bench.store.tickets.deliveries(ticket.key)
    assert delivery.attempts == DELIVER


async def test_a_ticket_that_slack_does_not_take_as_it_refuses_the_bot_is_delivered_the_day_after(bench: Bench) -> None:
    bench.agents = "C0DESK"
    lacking = DeliveryError("Slack did not take the ticket: token_revoked.", permanent=False, held=True)
    bench.sinks["one"].failures, bench.slack.failures = [lacking] * 2000, [refused("token_revoked")] * 2000
    ticket = await bench.ticket()
    await bench.pass_time(24 * 3600)
    assert await bench.states(ticket.key) == {"one": "queued", "two": "delivered"}
    assert bench.slack.posted == []
    bench.sinks["one"].failures, bench.slack.failures = [], []
    await bench.pass_time(600)
    assert await bench.states(ticket.key) == {"one": "delivered", "two": "delivered"}
    assert len(bench.sinks["one"].taken) == 1
    (receipt,) = bench.slack.posted  # and nobody was told that it had been given up
    assert "Delivered to one" in receipt.words
    assert await bench.store.duties.counts() == {}


async def test_what_the_bot_itself_lacks_is_no_last_attempt_at_a_delivery(bench: Bench) -> None:
    ticket = await bench.ticket(sinks=("one",))
    lacking = DeliveryError("Slack did not take the ticket: token_revoked.", permanent=False, held=True)
    bench.sinks["one"].failures = [*(temporary() for _ in range(DELIVER - 1)), lacking]
    await bench.do("deliver", DELIVER)
    assert await bench.states(ticket.key) == {"one": "queued"}
    await bench.do("deliver")
    assert await bench.states(ticket.key) == {"one": "delivered"}


@pytest.mark.parametrize("failed", [1, DELIVER])
async def test_a_delivery_that_was_given_up_and_is_tried_again_is_no_first_attempt(bench: Bench, failed: int) -> None:
    ticket = await bench.ticket(sinks=("one",))
    bench.sinks["one"].failures = [temporary() for _ in range(failed)]
    await bench.do("deliver", failed - 1)
    (last,) = await bench.store.duties.take(1, kinds=["deliver"])
    after = await bench.deliverer.deliver(last)
    assert isinstance(after, Failed)
    await bench.store.duties.give_up(last, after.error)
    assert await bench.store.duties.hurry("deliver", f"{ticket.key}:one")
    assert await bench.do("deliver") == [Done("delivered")]
    assert bench.sinks["one"].taken == [(ticket.key, 2)]


async def test_a_receipt_that_was_given_up_and_is_tried_again_is_looked_for(bench: Bench) -> None:
    ticket = await bench.ticket()
    await bench.do("receipt")
    bench.slack.lost, bench.slack.failures = True, [TimeoutError()]
    (post,) = await bench.store.duties.take(1, kinds=["post"])
    after = await bench.deliverer.post(post)
    assert isinstance(after, Failed)
    await bench.store.duties.give_up(post, after.error)
    assert await bench.store.duties.hurry("post", post.key)
    await bench.do("post")
    assert len(bench.slack.posted) == 1
    assert len(await bench.store.tickets.receipts(ticket.key)) == 1


async def test_the_agents_are_told_once_of_a_delivery_that_was_given_up(bench: Bench) -> None:
    bench.agents = "C0DESK"
    ticket = await bench.ticket(sinks=("one",))
    bench.sinks["one"].failures = [DeliveryError("The place “one” says no.", permanent=True) for _ in range(2)]
    (duty,) = await bench.store.duties.take(1, kinds=["deliver"])
    after = await bench.deliverer.deliver(duty)
    assert isinstance(after, Failed)
    await bench.deliverer.kinds()["deliver"].given_up(duty, after.error)  # type: ignore[misc] # as the worker does then
    bench.slack.lost, bench.slack.failures = True, [TimeoutError()]
    assert await bench.do("undelivered", 2) == [Failed("TimeoutError"), Done()]
    await bench.store.duties.give_up(duty, after.error)
    await bench.store.duties.hurry("deliver", duty.key)
    await bench.do("deliver")
    assert await bench.do("undelivered") == []
    (told,) = bench.slack.posted
    assert (told.channel, told.thread) == ("C0DESK", None)
    assert told.reply.text == f"{ticket.label} could not be delivered to one."
    assert "The place “one” says no." in told.words
    buttons = {one["action_id"]: one["value"] for one in told.reply.blocks[-1]["elements"]}
    assert duty.key in buttons["ticket.deliver_again"]
    assert ticket.key in buttons["ticket.show"]


async def test_of_a_delivery_that_ends_each_process_people_hear_as_well(bench: Bench) -> None:
    bench.agents = "C0DESK"
    ticket = await bench.ticket(sinks=("one",))
    for _ in range(DELIVER):
        await bench.store.duties.take(1, kinds=["deliver"])  # and the process ends
        bench.clock.advance(1000)
    (duty,) = await bench.store.duties.take(1, kinds=["deliver"])
    await DutyWorker(bench.store.duties, bench.deliverer.kinds(), Metrics(), Rhythm()).work(duty)
    assert await bench.states(ticket.key) == {"one": "failed"}
    await bench.do("undelivered")
    assert [one.reply.text for one in bench.slack.posted] == [f"{ticket.label} could not be delivered to one."]


async def test_without_a_channel_of_agents_nobody_is_told_and_nothing_waits(bench: Bench) -> None:
    await bench.ticket(sinks=("gone",))
    await bench.do("deliver", DELIVER)
    assert "undelivered" not in await bench.store.duties.counts()


async def test_a_delivery_is_tried_for_about_three_quarters_of_an_hour(bench: Bench) -> None:
    worker = DutyWorker(bench.store.duties, {}, Metrics(), Rhythm())
    kind, duty = bench.deliverer.kinds()["deliver"], Duty(
        id=1, kind="deliver", key="sample", payload={}, attempts=1, token="sample", created_at=0.0
    )  # fmt: skip
    attempts = [duty.model_copy(update={"attempts": number}) for number in range(1, DELIVER)]
    minutes = sum(worker._pause(kind, one, Failed("It is away.")) for one in attempts) / 60
    assert 35 < minutes < 59  # 47, and a quarter of that more or less by chance


async def test_a_sink_that_is_no_longer_configured_is_a_failure_that_people_see_in_the_end(bench: Bench) -> None:
    ticket = await bench.ticket(sinks=("gone",))
    after = (await bench.do("deliver", DELIVER))[-1]
    assert isinstance(after, Failed)
    assert after.error.startswith("There is no sink gone in the configuration. Put this name back;")
    assert f"`concierge outbox --retry deliver {ticket.label}:gone`" in after.error
    assert await bench.states(ticket.key) == {"gone": "failed"}


async def test_a_sink_whose_name_is_put_back_gets_what_waited_for_it(bench: Bench) -> None:
    ticket = await bench.ticket(sinks=("gone",))
    await bench.do("deliver", 5)
    assert await bench.states(ticket.key) == {"gone": "queued"}
    bench.sinks["gone"] = FakeSink("gone")
    assert await bench.do("deliver") == [Done("delivered")]
    assert await bench.states(ticket.key) == {"gone": "delivered"}


async def test_a_change_is_told_to_each_place_once_and_waits_for_those_that_have_no_ticket_yet(bench: Bench) -> None:
    bench.sinks["two"].failures = [temporary()]
    ticket = await bench.ticket()
    await bench.do("deliver")
    await bench.store.tickets.take(ticket.key, "U0AGENT", duties=(changed(ticket.key, "taken", "U0AGENT"),))
    (after,) = await bench.do("change")
    assert isinstance(after, Later)
    await bench.do("deliver")
    bench.clock.advance(WAIT)
    assert await bench.do("change") == [Done()]
    assert [[one.what for one in sink.told] for sink in bench.sinks.values()] == [["taken"], ["taken"]]


async def test_a_place_that_cannot_be_told_just_now_holds_up_no_other(bench: Bench) -> None:
    ticket = await bench.ticket()
    await bench.do("deliver")
    bench.sinks["one"].failures = [DeliveryError("It is away.", permanent=False, retry_after=90.0)]
    await bench.store.tickets.take(ticket.key, "U0AGENT", duties=(changed(ticket.key, "taken", "U0AGENT"),))
    (after,) = await bench.do("change")
    assert after == Failed("It is away.", 90.0)
    assert [one.what for one in bench.sinks["two"].told] == ["taken"]
    await bench.do("change")
    assert [one.what for one in bench.sinks["one"].told] == ["taken"]
    assert bench.sinks["one"].attempts == [1, 2]


async def test_a_place_that_never_takes_a_change_is_done_with(bench: Bench) -> None:
    ticket = await bench.ticket()
    await bench.do("deliver")
    bench.sinks["one"].failures = [DeliveryError("The channel is gone.", permanent=True)]
    await bench.store.tickets.take(ticket.key, "U0AGENT", duties=(changed(ticket.key, "taken", "U0AGENT"),))
    assert await bench.do("change") == [Done()]
    assert [[one.what for one in sink.told] for sink in bench.sinks.values()] == [[], ["taken"]]


async def test_a_change_for_a_place_that_never_gets_the_ticket_is_forgotten_in_the_end(bench: Bench) -> None:
    ticket = await bench.ticket(sinks=("one",))
    await bench.store.tickets.take(ticket.key, "U0AGENT", duties=(changed(ticket.key, "taken", "U0AGENT"),))
    bench.clock.advance(LONGEST_WAIT + 1)
    assert await bench.do("change") == [Done()]


async def test_a_change_waits_for_no_place_that_is_not_configured_any_more(bench: Bench) -> None:
    ticket = await bench.ticket(sinks=("one", "gone"))
    await bench.do("deliver")
    await bench.store.tickets.take(ticket.key, "U0AGENT", duties=(changed(ticket.key, "taken", "U0AGENT"),))
    assert await bench.do("change") == [Done()]
    assert [one.what for one in bench.sinks["one"].told] == ["taken"]


async def test_the_same_change_made_twice_is_told_twice_with_keys_of_their_own(bench: Bench) -> None:
    ticket = await bench.ticket(sinks=("one",))
    await bench.do("deliver")
    for _ in range(2):
        await bench.store.tickets.resolve(ticket.key, "U0A", duties=(changed(ticket.key, "resolved", "U0A"),))
        await bench.store.tickets.reopen(ticket.key, "U0A", duties=(changed(ticket.key, "reopened", "U0A"),))
    await bench.do("change")
    told = bench.sinks["one"].told
    assert sorted(one.what for one in told) == ["reopened", "reopened", "resolved", "resolved"]
    assert len({one.key for one in told}) == 4


async def test_a_change_keeps_a_key_of_its_own_when_the_duties_before_it_are_deleted(bench: Bench) -> None:
    ticket = await bench.ticket(sinks=("one",))
    await bench.do("deliver")
    await bench.do("receipt")
    await bench.do("post")
    for _ in range(3):
        await bench.store.tickets.comment(
            ticket.key, "U0A", "We found it.", duties=lambda one: (changed(ticket.key, "comment", "U0A", one.text),)
        )
        await bench.do("change")
        bench.clock.advance(8 * 24 * 3600)
        await bench.store.duties.purge(7 * 24 * 3600)
    assert len({one.key for one in bench.sinks["one"].told}) == 3


async def test_reminders_have_keys_of_their_own_also_after_a_ticket_was_reopened(bench: Bench) -> None:
    ticket = await bench.ticket(sinks=("one",))
    await bench.do("deliver")
    for _ in range(2):
        await bench.remind(ticket)
        bench.clock.advance(3601)
        await bench.do("remind")
    assert [one.what for one in bench.sinks["one"].told] == ["untouched", "untouched"]
    assert len({one.key for one in bench.sinks["one"].told}) == 2


async def test_a_ticket_that_nobody_touches_reminds_after_each_full_span_and_says_how_long_it_is(bench: Bench) -> None:
    ticket = await bench.ticket(sinks=("one",))
    await bench.do("deliver")
    await bench.remind(ticket)
    bench.clock.advance(600)
    assert await bench.do("remind") == [Later(3000.0)]
    bench.clock.advance(3000)
    assert await bench.do("remind") == [Later(3600.0, {"reminders": 1})]
    bench.clock.advance(3600)
    bench.sinks["one"].failures = [temporary()]
    assert await bench.do("remind", 2) == [Failed("It is away."), Later(3600.0, {"reminders": 2})]
    told = bench.sinks["one"].told
    assert [one.text for one in told] == ["1 hour", "2 hours"]
    assert [one.key.rpartition(":")[2] for one in told] == ["1", "2"]
    assert bench.sinks["one"].attempts == [1, 1, 2]


async def test_a_ticket_that_is_resolved_reminds_nobody_any_more(bench: Bench) -> None:
    ticket = await bench.ticket(sinks=("one",))
    await bench.do("deliver")
    await bench.remind(ticket)
    await bench.store.tickets.resolve(ticket.key, "U0AGENT")
    bench.clock.advance(10_000)
    assert await bench.do("remind") == [Done()]
    assert bench.sinks["one"].told == []


@pytest.mark.parametrize(
    ("done", "told"),
    [("joined", ["untouched"]), ("delivered", ["untouched"]), ("taken", []), ("commented", []), ("reopened", [])],
)
async def test_a_ticket_is_untouched_until_somebody_does_something_about_it(
    bench: Bench, done: str, told: list[str]
) -> None:
    ticket = await bench.ticket(sinks=("one",))
    bench.clock.advance(3600)
    await bench.do("deliver")
    if done == "joined":  # more people have it, and still nobody looks after it
        await bench.store.tickets.join(ticket.key, reporter(user="U0OMAR"))
    elif done == "taken":
        await bench.store.tickets.take(ticket.key, "U0AGENT")
    elif done == "commented":
        await bench.store.tickets.comment(ticket.key, "U0AGENT", "Looking.")
    elif done == "reopened":
        await bench.store.tickets.resolve(ticket.key, "U0AGENT")
        await bench.store.tickets.reopen(ticket.key, "U0ANN")
    bench.clock.advance(1)
    await bench.remind(ticket)

    await bench.do("remind")

    assert [event.kind for event in await bench.store.tickets.history(ticket.key)][-1] == done
    assert [one.what for one in bench.sinks["one"].told] == told


async def test_who_has_the_problem_and_asks_for_news_does_not_put_off_the_reminder(bench: Bench) -> None:
    ticket = await bench.ticket(reporter("U0ANN"), sinks=("one",))
    await bench.store.tickets.join(ticket.key, reporter("U0OMAR"))
    await bench.do("deliver")
    bench.clock.advance(3500)
    await bench.store.tickets.comment(ticket.key, "U0ANN", "Any news?")
    await bench.store.tickets.comment(ticket.key, "U0OMAR", "It still fails.")
    bench.clock.advance(101)
    await bench.remind(ticket)

    await bench.do("remind")

    assert [(one.what, one.text) for one in bench.sinks["one"].told] == [("untouched", "1 hour")]


async def test_a_receipt_that_two_workers_bring_up_to_date_at_once_is_posted_once(bench: Bench) -> None:
    ticket = await bench.ticket()
    (held,) = await bench.store.duties.take(1, kinds=["receipt"])
    await bench.store.tickets.take(ticket.key, "U0AGENT", duties=(receipt_of(ticket.key),))
    (anew,) = await bench.store.duties.take(1, kinds=["receipt"])
    await asyncio.gather(bench.deliverer.receipt(held), bench.deliverer.receipt(anew))
    await bench.do("post", 2)
    assert len(bench.slack.posted) == 1
    assert len(await bench.store.tickets.receipts(ticket.key)) == 1


async def test_a_receipt_shows_what_happened_while_it_was_posted(bench: Bench) -> None:
    ticket = await bench.ticket()
    await bench.do("receipt")
    (post,) = await bench.store.duties.take(1, kinds=["post"])
    rendered = await bench.deliverer._receipt(ticket)  # what an older worker would show
    await bench.store.tickets.take(ticket.key, "U0AGENT", duties=(receipt_of(ticket.key),))
    await bench.do("receipt")
    await bench.deliverer.post(post)
    await bench.do("receipt")
    (shown,) = bench.slack.now.values()
    assert shown != rendered
    assert "Somebody is on it" in shown.text


async def test_a_receipt_is_brought_up_to_date_when_something_happens_before_slack_has_confirmed_it(
    bench: Bench,
) -> None:
    ticket = await bench.ticket()
    await bench.do("receipt")
    late: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    bench.slack.meanwhile.append(late)
    (post,) = await bench.store.duties.take(1, kinds=["post"])
    working = asyncio.create_task(bench.deliverer.post(post))
    while bench.slack.meanwhile:  # noqa: ASYNC110 - until it stands there, though nobody has noted where
        await asyncio.sleep(0)
    await bench.store.tickets.take(ticket.key, "U0AGENT", duties=(receipt_of(ticket.key),))
    await bench.do("receipt")
    late.set_result(None)
    await working
    await bench.do("receipt")
    (shown,) = bench.slack.now.values()
    assert "Somebody is on it" in shown.text


async def test_a_receipt_is_written_once_for_each_change(bench: Bench) -> None:
    ticket = await bench.ticket()
    await bench.do("receipt")
    await bench.do("post")
    await bench.store.tickets.take(ticket.key, "U0AGENT", duties=(receipt_of(ticket.key),))
    assert await bench.do("receipt") == [Done()]
    assert (bench.slack.updates, len(bench.slack.posted)) == (1, 1)


async def test_a_receipt_that_slack_will_never_change_is_no_failure(bench: Bench) -> None:
    ticket = await bench.ticket()
    await bench.do("receipt")
    await bench.do("post")
    (ts,) = bench.slack.now
    bench.slack.update_failures[ts] = refused("message_not_found")
    await bench.store.tickets.take(ticket.key, "U0AGENT", duties=(receipt_of(ticket.key),))
    assert await bench.do("receipt") == [Done()]


async def test_whoever_said_something_is_not_told_it(bench: Bench) -> None:
    ticket = await bench.ticket(reporter("U0ONE"))
    await bench.store.duties.add("tell", f"{ticket.key}:1", {"ticket": ticket.key, "by": "U0ONE", "text": "Urgent."})
    assert await bench.do("tell") == [Done()]
    assert bench.slack.posted == []


@pytest.mark.parametrize("what", ["resolved", "reopened"])
async def test_that_a_ticket_has_ended_or_not_is_told_nobody_once_that_holds_no_more(bench: Bench, what: str) -> None:
    ticket = await bench.ticket(reporter("U0ONE"))
    if what == "reopened":
        await bench.store.tickets.resolve(ticket.key, "U0AGENT")
    payload = {"ticket": ticket.key, "what": what, "by": "U0AGENT"}
    await bench.store.duties.add("tell", f"{ticket.key}:{what}:1", payload)
    assert await bench.do("tell") == [Done("otherwise by now")]
    assert bench.slack.posted == []


async def test_what_was_said_is_told_those_who_are_left_when_slack_is_away_for_one(bench: Bench) -> None:
    here, there = reporter("U0ONE"), reporter("U0TWO").model_copy(update={"channel": "C0OTHER", "thread": "9.0"})
    ticket = await bench.ticket(here, there)
    await bench.store.duties.add("tell", f"{ticket.key}:1", {"ticket": ticket.key, "by": "U0AGENT", "text": "Which?"})
    bench.slack.failures, bench.slack.lost = [refused("internal_error")], True
    assert await bench.do("tell", 2) == [Failed("internal_error"), Done()]
    assert [(one.channel, one.thread) for one in bench.slack.posted] == [
        (here.channel, here.thread),
        ("C0OTHER", "9.0"),
    ]


async def test_an_older_state_does_not_stay_when_it_arrives_last(bench: Bench) -> None:
    ticket = await bench.ticket()
    await bench.do("receipt")
    await bench.do("post")
    late: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    bench.slack.meanwhile.append(late)
    await bench.store.tickets.take(ticket.key, "U0AGENT", duties=(receipt_of(ticket.key),))
    (slow,) = await bench.store.duties.take(1, kinds=["receipt"])
    working = asyncio.create_task(bench.deliverer.receipt(slow))
    while bench.slack.meanwhile:  # noqa: ASYNC110 - until it has begun to write the older state
        await asyncio.sleep(0)
    await bench.store.tickets.resolve(ticket.key, "U0AGENT", duties=(receipt_of(ticket.key),))
    await bench.do("receipt")
    late.set_result(None)
    await working
    (shown,) = bench.slack.now.values()
    assert "Resolved" in shown.text


async def test_a_receipt_that_cannot_be_brought_up_to_date_holds_up_no_other(bench: Bench) -> None:
    others = [reporter(f"U0SAMPLE{number}") for number in range(3)]
    ticket = await bench.ticket(*others)
    await bench.do("receipt")
    await bench.do("post")
    first, *rest = bench.slack.now
    bench.slack.update_failures[first] = refused("internal_error")
    await bench.store.tickets.resolve(ticket.key, "U0AGENT", duties=(receipt_of(ticket.key),))
    assert await bench.do("receipt") == [Failed("internal_error")]
    assert all("Resolved" in bench.slack.now[ts].text for ts in rest)


async def test_a_receipt_goes_to_the_person_when_its_thread_is_gone(bench: Bench) -> None:
    bench.slack.failures = [refused("thread_not_found")]
    await bench.ticket()
    await bench.do("receipt")
    assert await bench.do("post") == [Done()]
    assert [(one.channel, one.thread) for one in bench.slack.posted] == [("U0SAMPLE", None)]


async def test_what_was_said_is_told_once_in_a_thread_however_many_people_reported_there(bench: Bench) -> None:
    ticket = await bench.ticket(reporter("U0ONE"), reporter("U0TWO"), reporter("U0THREE"))
    payload = {"ticket": ticket.key, "by": "U0ONE", "text": "Which one is it?"}
    await bench.store.duties.add("tell", f"{ticket.key}:1", payload)
    assert await bench.do("tell") == [Done()]
    told: list[Posted] = bench.slack.posted
    assert [one.thread for one in told] == [reporter().thread]
    assert "Which one is it?" in told[0].words


async def test_what_was_said_reaches_each_who_shared_a_thread_directly_when_that_is_gone(bench: Bench) -> None:
    ticket = await bench.ticket(reporter("U0ONE"), reporter("U0TWO"), reporter("U0THREE"))
    payload = {"ticket": ticket.key, "by": "U0ONE", "text": "Which one is it?"}
    await bench.store.duties.add("tell", f"{ticket.key}:1", payload)
    gone = refused("thread_not_found")
    bench.slack.failures = [gone, refused("internal_error"), None, gone]
    assert await bench.do("tell", 2) == [Failed("internal_error"), Done()]
    assert [(one.channel, one.thread) for one in bench.slack.posted] == [("U0THREE", None), ("U0TWO", None)]


# ------------------------------------------------------------------------------------------------------------- outages


class Away(list[Exception]):
    """Failures without end, for as long as something is away."""

    def pop(self, *_: object) -> Exception:
        return self[0]


async def test_nothing_that_follows_from_a_ticket_is_lost_while_slack_and_a_place_are_away_for_half_an_hour(
    bench: Bench,
) -> None:
    ticket = await bench.ticket(sinks=("one",))
    await bench.do("deliver")
    bench.slack.failures = bench.slack.search_failures = Away([refused(None, 503)])  # type: ignore[assignment]
    bench.sinks["one"].failures = Away([temporary()])

    def follows(_: object) -> list[Planned]:
        told = {"ticket": ticket.key, "by": "U0AGENT", "text": "We found it."}
        tell = Planned(kind="tell", key=f"{ticket.key}:1", payload=told)
        return [receipt_of(ticket.key), tell, changed(ticket.key, "comment", "U0AGENT", "We found it.")]

    await bench.store.tickets.comment(ticket.key, "U0AGENT", "We found it.", duties=follows)
    await bench.pass_time(1800)
    assert not bench.slack.posted
    assert not bench.sinks["one"].told
    bench.slack.failures, bench.slack.search_failures, bench.sinks["one"].failures = [], [], []
    await bench.pass_time(1800)
    assert [one.what for one in bench.sinks["one"].told] == ["comment"]
    assert sorted(one.key.partition(":")[0] for one in bench.slack.posted) == ["receipt", "tell"]


async def test_a_receipt_that_was_given_up_comes_with_the_next_change(bench: Bench) -> None:
    ticket = await bench.ticket(sinks=())
    bench.slack.failures = bench.slack.search_failures = Away([refused(None, 503)])  # type: ignore[assignment]
    await bench.pass_time(7200)
    assert (await bench.store.duties.counts())["post"].failed == 1
    bench.slack.failures, bench.slack.search_failures = [], []
    await bench.store.tickets.resolve(ticket.key, "U0AGENT", duties=(receipt_of(ticket.key),))
    await bench.pass_time(60)
    assert ["Resolved" in one.words for one in bench.slack.posted] == [True]


async def test_a_ticket_reminds_again_after_its_places_were_away_for_hours(bench: Bench) -> None:
    ticket = await bench.ticket(sinks=("one",))
    await bench.do("deliver")
    await bench.remind(ticket)
    bench.sinks["one"].failures = Away([temporary()])
    await bench.pass_time(5 * 3600)
    assert bench.sinks["one"].told == []
    bench.sinks["one"].failures = []
    await bench.pass_time(2 * 3600)
    assert {one.what for one in bench.sinks["one"].told} == {"untouched"}


# ------------------------------------------------------------------------------------------------- duties beside others


async def test_a_kind_that_hangs_leaves_room_for_the_others(tmp_path: Path) -> None:
    done, hanging = asyncio.Event(), asyncio.Event()

    async def hang(_: Duty) -> After:
        await hanging.wait()
        return Done()

    async def quick(_: Duty) -> After:
        done.set()
        return Done()

    async with open_store(sqlite_in(tmp_path)) as store:
        kinds = {"slow": Kind(hang), "quick": Kind(quick)}
        working = asyncio.create_task(DutyWorker(store.duties, kinds, Metrics(), Rhythm(look_every=0.05)).run())
        for number in range(MOST_OF_A_KIND * 3):
            await store.duties.add("slow", str(number), {})
        await store.duties.add("quick", "1", {})
        async with asyncio.timeout(60):
            await done.wait()
        counts = await store.duties.counts()
        assert counts["slow"].under_way == MOST_OF_A_KIND
        hanging.set()
        async with asyncio.timeout(60):
            while await store.duties.counts():  # noqa: ASYNC110 - nothing tells of it
                await asyncio.sleep(0.02)
        working.cancel()
        await asyncio.gather(working, return_exceptions=True)


async def test_a_duty_that_ends_its_process_each_time_is_given_up_and_people_hear_of_it(
    tmp_path: Path, clock: FakeClock
) -> None:
    heard: list[str] = []

    async def lethal(_: Duty) -> After:
        raise AssertionError("It would end this process.")

    async def given_up(_: Duty, error: str) -> None:
        heard.append(error)

    async with open_store(sqlite_in(tmp_path), clock=clock) as store:
        await store.duties.add("sample", "1", {})
        for _ in range(3):
            await store.duties.take(1)  # and the process ends
            clock.advance(1000)
        kinds = {"sample": Kind(lethal, attempts=3, given_up=given_up)}
        (duty,) = await store.duties.take(1)
        await DutyWorker(store.duties, kinds, Metrics(), Rhythm()).work(duty)
        state = await store.duties.of("sample", "1")
    assert heard == [LETHAL]
    assert state is not None
    assert state.state == "failed"
