"""
Brings tickets to where they go, and keeps everybody who waits for one up to date.

    deliver      `<key>:<sink>`   to one sink; it gets the ticket's key, so that a repeat makes no second ticket there
    undelivered  `<key>:<sink>`   tell the channel of the agents that this was given up, once
    change       `<key>:…`        tell the sinks that can be told what happened to a ticket
    receipt      `<key>`          bring the message of each reporter up to date; planned anew with each change
    post         `<key>:<place>`  post that message to one reporter, once; `receipt` has it tried again if given up
    tell         `<key>:…`        what somebody wrote, or that it is resolved or not, to those who have the problem
    remind       `<key>`          a ticket that nobody has touched reminds the places where it is; never given up

A duty that is planned anew may run twice at the same time, so that `receipt` posts nothing: what was posted twice would
stand there twice.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from slack_sdk.errors import SlackApiError

from bot.errors import TemplateError
from bot.models import KnowledgeBase, Party
from bot.rendering.render import Renderer, Reply
from bot.running.dutywork import After, Done, Failed, Kind, Later, failed_in_slack
from bot.sinks.port import Change, DeliveryError, Sink, What
from bot.sinks.wording import Wording
from bot.slack.posting import PERMANENT, SLACK_FAILS, At, Poster, error_code
from bot.store.duties import Duty, Planned
from bot.store.opening import Store
from bot.ticketing.escalating import lives_elsewhere
from bot.ticketing.following import receipt_of
from bot.tickets import DeliveryState, Reporter, Ticket
from bot.times.durations import span

DELIVER = 12
"""
Attempts at whatever follows from a ticket, over some three quarters of an hour, in which Slack or a sink may be away.

While Slack refuses the bot itself there are more, see `KEEP_HELD`. Of a delivery that is given up then people are
told, and can try it again; the rest stands in the outbox.
"""

TOLD_FAILING = 2
"""Failed attempts after which people are told that it takes longer."""

WAIT, LONGEST_WAIT = 60.0, 2 * 24 * 3600.0
"""Seconds between two looks whether a place has the ticket by now, so that it can be told more; and when that ends."""

_MOST_ROUNDS = 5
_TOUCHED = frozenset({"opened", "taken", "commented", "reopened"})  # that others have it as well is no care


class Deliverer:
    """
    Does the duties above.

    `sinks` gives the configured ones by name, `agents` the channel of the support agents, `clock` seconds since 1970.
    """

    def __init__(  # noqa: PLR0913 - each is another part of the world
        self,
        *,
        sinks: Mapping[str, Sink],
        store: Store,
        poster: Poster,
        renderer: Renderer,
        wording: Wording,
        knowledge: KnowledgeBase,
        remind_after: Callable[[], float],
        agents: Callable[[], str | None],
        clock: Callable[[], float],
    ) -> None:
        self._sinks = sinks
        self._store = store
        self._poster = poster
        self._renderer = renderer
        self._wording = wording
        self._knowledge = knowledge
        self._remind_after = remind_after
        self._agents = agents
        self._clock = clock

    def kinds(self) -> dict[str, Kind]:
        """The kinds of duties that are done here."""
        return {
            "deliver": Kind(self.deliver, attempts=DELIVER, given_up=self._undelivered),
            "undelivered": Kind(self.undelivered, attempts=DELIVER),
            "change": Kind(self.change, attempts=DELIVER),
            "receipt": Kind(self.receipt, attempts=DELIVER),
            "post": Kind(self.post, attempts=DELIVER),
            "tell": Kind(self.tell, attempts=DELIVER),
            "remind": Kind(self.remind, attempts=DELIVER, given_up=self._unreminded),
        }

    # ---- to the places

    async def deliver(self, duty: Duty) -> After:
        """Bring a ticket to one sink."""
        ticket, name = await self._store.tickets.get(duty.payload["ticket"]), duty.payload["sink"]
        if ticket is None:
            return Done("gone")
        sink = self._sinks.get(name)
        if sink is None:
            sentence = (
                f"There is no sink {name} in the configuration. Put this name back; where the delivery was given up "
                f"before, `concierge outbox --retry deliver {ticket.label}:{name}` then has it tried again."
            )
            return await self._failed(duty, ticket, DeliveryError(sentence, permanent=False))
        try:
            receipt = await sink.deliver(ticket, _attempt(duty))
        except DeliveryError as error:
            return await self._failed(duty, ticket, error)
        except TemplateError as error:
            return await self._failed(duty, ticket, DeliveryError(f"A template is wrong: {error}", permanent=True))
        await self._store.tickets.note_delivery(
            ticket.key, name, "delivered", reference=receipt.reference, url=receipt.url, error=receipt.note,
            attempts=duty.attempts, duties=(receipt_of(ticket.key),),
        )  # fmt: skip
        return Done("delivered")

    async def _failed(self, duty: Duty, ticket: Ticket, error: DeliveryError) -> After:
        """Notes it, and that it is over if it is, before anything can come in between."""
        over = error.permanent or (duty.attempts >= DELIVER and not error.held)
        state: DeliveryState = "failed" if over else "queued"
        told: Sequence[Planned] = (receipt_of(ticket.key),) if duty.attempts == TOLD_FAILING else ()
        told = self._given_up(duty, str(error)) if over else told
        await self._store.tickets.note_delivery(
            ticket.key, duty.payload["sink"], state, error=str(error), attempts=duty.attempts, duties=told
        )
        return Failed(str(error), error.retry_after or 0.0, permanent=error.permanent, held=error.held)

    async def _undelivered(self, duty: Duty, error: str) -> None:
        """It is over for now: the reporter and the agents see it, and can have it tried again."""
        await self._store.tickets.note_delivery(
            duty.payload["ticket"], duty.payload["sink"], "failed", error=error, attempts=duty.attempts,
            duties=self._given_up(duty, error),
        )  # fmt: skip

    def _given_up(self, duty: Duty, error: str) -> Sequence[Planned]:
        """What follows when a delivery is given up: those who wait see it, and the agents are told, once."""
        receipt = receipt_of(duty.payload["ticket"])
        if self._agents() is None:
            return (receipt,)
        return (receipt, Planned(kind="undelivered", key=duty.key, payload={**duty.payload, "error": error}))

    async def undelivered(self, duty: Duty) -> After:
        """Tell the channel of the agents of a delivery that was given up; after a first attempt it is looked for."""
        ticket, channel = await self._store.tickets.get(duty.payload["ticket"]), self._agents()
        if ticket is None or channel is None:
            return Done("gone")
        sink, error = duty.payload["sink"], duty.payload["error"]
        reply = self._renderer.render("ticket_undelivered", t=ticket, sink=sink, error=error, delivery=duty.key)
        since = duty.created_at if duty.repeated else None
        try:
            await self._poster.place(channel, None, reply, f"undelivered:{duty.key}", since=since)
        except SLACK_FAILS as failure:
            return failed_in_slack(failure)
        return Done()

    async def change(self, duty: Duty) -> After:
        """Tell every place what happened to its ticket; a place that does not have it yet is told when it has."""
        ticket = await self._store.tickets.get(duty.payload["ticket"])
        if ticket is None:
            return Done("gone")
        what: What = duty.payload["what"]
        by, text, had = duty.payload["by"], duty.payload["text"] or None, duty.payload.get("had")
        change = Change(duty.key, what, by, duty.created_at, text, had)
        told, failed = await self._told(ticket, change, duty)
        if failed is not None:
            return failed
        late = self._clock() - duty.created_at > LONGEST_WAIT
        waiting = [one for one in await self._store.tickets.deliveries(ticket.key) if one.sink not in told]
        return Done() if late or not waiting else Later(WAIT, {**duty.payload, "told": told})

    async def _told(self, ticket: Ticket, change: Change, duty: Duty) -> tuple[list[str], Failed | None]:
        """Tells each place that has the ticket and was not told yet; gives those that are done with, and a failure."""
        told: list[str] = [*duty.payload.get("told", ())]
        failed: Failed | None = None
        for delivery in await self._store.tickets.deliveries(ticket.key):
            sink = self._sinks.get(delivery.sink)
            if delivery.sink in told or (sink is not None and delivery.reference is None):
                continue
            try:
                if sink is not None and delivery.reference is not None:
                    await sink.update(ticket, change, delivery.reference, _attempt(duty))
                told.append(delivery.sink)
            except DeliveryError as error:
                if error.permanent:
                    told.append(delivery.sink)
                else:
                    failed = Failed(str(error), error.retry_after or 0.0, held=error.held)
            except TemplateError as error:  # which somebody may mend meanwhile
                failed = Failed(f"A template is wrong: {error}")
        return told, failed

    async def remind(self, duty: Duty) -> After:
        """Remind the places of a ticket that nobody has touched; look again later in any case."""
        ticket, after = await self._store.tickets.get(duty.key), self._remind_after()
        if ticket is None or ticket.state == "resolved":
            return Done()
        quiet = self._clock() - await self._touched_at(ticket)
        if quiet < after:
            return Later(after - quiet)
        number = int(duty.payload.get("reminders", 0)) + 1
        key = f"{ticket.key}:reminder:{duty.created_at:.0f}:{number}"
        change = Change(key, "untouched", "", self._clock(), span(quiet))
        _, failed = await self._told(ticket, change, duty)
        return failed or Later(after, {"reminders": number})

    async def _touched_at(self, ticket: Ticket) -> float:
        """When somebody has last done something about a ticket; who has the problem and asks for news does nothing."""
        theirs = {one.user for one in ticket.reporters}
        history = await self._store.tickets.history(ticket.key)
        done = (one for one in history if one.kind in _TOUCHED)
        touched = [one.at for one in done if one.kind != "commented" or one.who not in theirs]
        return max(touched, default=ticket.created_at)

    async def _unreminded(self, duty: Duty, error: str) -> None:  # noqa: ARG002 - the log has it
        """This reminder reached nobody for too long; the next one comes in its time."""
        after = self._remind_after()
        planned = Planned(kind="remind", key=duty.key, payload=duty.payload, due_in=after, anew=True)
        await self._store.duties.commit(lambda connection: self._store.duties.plan(connection, planned))

    # ---- to those who wait

    async def receipt(self, duty: Duty) -> After:
        """Bring the receipt of each reporter up to date, and have it posted where there is none."""
        failed: Failed | None = None
        for _ in range(_MOST_ROUNDS):
            ticket = await self._store.tickets.get(duty.key)
            if ticket is None:
                return Done("gone")
            reply = await self._receipt(ticket)
            failed = await self._refreshed(ticket, reply)
            if await self._is_current(ticket.key, reply):
                break  # nothing has happened meanwhile, so that nothing older was written over something newer
        return failed or Done()

    async def _refreshed(self, ticket: Ticket, reply: Reply) -> Failed | None:
        """Brings each place of a ticket up to date; what fails in one of them holds up no other."""
        known = {one.place: one for one in await self._store.tickets.receipts(ticket.key)}
        failed: Failed | None = None
        for place in dict.fromkeys(map(_place, ticket.reporters)):
            if place not in known:
                await self._have_posted(ticket, place)
                continue
            try:
                await self._poster.update(known[place].channel, known[place].ts, reply)
            except SLACK_FAILS as error:
                found = failed_in_slack(error)
                failed = failed if found.permanent else found
        return failed

    async def _have_posted(self, ticket: Ticket, place: str) -> None:
        """Plans the receipt at a place, or has it tried again where it was given up."""
        key = f"{ticket.key}:{place}"
        if await self._store.duties.add("post", key, {"ticket": ticket.key, "place": place}):
            return
        known = await self._store.duties.of("post", key)
        if known is not None and known.state == "failed":
            await self._store.duties.hurry("post", key)

    async def _is_current(self, key: str, reply: Reply) -> bool:
        ticket = await self._store.tickets.get(key)
        return ticket is None or await self._receipt(ticket) == reply

    async def post(self, duty: Duty) -> After:
        """Post the receipt of one reporter; after a first attempt it is looked for before."""
        ticket, place = await self._store.tickets.get(duty.payload["ticket"]), duty.payload["place"]
        reporter = next((one for one in ticket.reporters if _place(one) == place), None) if ticket else None
        if ticket is None or reporter is None:
            return Done("gone")
        reply = await self._receipt(ticket)
        if all(one.place != place for one in await self._store.tickets.receipts(ticket.key)):
            since = ticket.created_at if duty.repeated else None
            try:
                at = await self._anywhere(reporter, reply, f"receipt:{duty.key}", since)
            except SLACK_FAILS as error:
                return failed_in_slack(error)
            await self._store.tickets.note_receipt(ticket.key, place, at.channel, at.ts)
            if await self._is_current(ticket.key, reply):
                return Done()
        await self._store.duties.commit(lambda connection: self._store.duties.plan(connection, receipt_of(ticket.key)))
        return Done()

    async def _anywhere(self, reporter: Reporter, reply: Reply, key: str, since: float | None) -> At:
        """Posts into the thread of a reporter, or to them directly where that is not possible."""
        at = await self._in_thread(reporter, reply, key, since)
        return at or await self._poster.place(reporter.user, None, reply, key, since=since)

    async def _in_thread(self, reporter: Reporter, reply: Reply, key: str, since: float | None) -> At | None:
        """Posts into the thread of a reporter; None where that is not possible."""
        try:
            return await self._poster.place(reporter.channel, reporter.thread, reply, key, since=since)
        except SlackApiError as error:
            if error_code(error) not in PERMANENT | {"missing_scope"}:  # to look into a channel takes scopes of its own
                raise
        return None

    async def _receipt(self, ticket: Ticket) -> Reply:
        deliveries = await self._store.tickets.deliveries(ticket.key)
        party = self._party(ticket)
        handover = self._wording.handover(ticket, party) if party is not None and lives_elsewhere(party) else None
        return self._renderer.render(
            "receipt", t=ticket, deliveries=deliveries, party=party, handover=handover,
            comments=await self._store.tickets.comments(ticket.key),
        )  # fmt: skip

    def _party(self, ticket: Ticket) -> Party | None:
        product = self._knowledge.products.get(ticket.product or "")
        return product.parties.get(ticket.party or "") if product else None

    async def tell(self, duty: Duty) -> After:
        """Show what somebody wrote, or that it is resolved or not, to all who have the problem, once in each thread."""
        ticket = await self._store.tickets.get(duty.payload["ticket"])
        if ticket is None:
            return Done("gone")
        said, by = duty.payload.get("text"), duty.payload["by"]
        reopened_by = by if duty.payload.get("what") == "reopened" else None
        if said is None and (ticket.state == "resolved") == bool(reopened_by):
            return Done("otherwise by now")
        if said is None:
            reply = self._renderer.render("ticket_state", ticket=ticket, reopened_by=reopened_by)
        else:
            reply = self._renderer.render("ticket_comment", t=ticket, by=by, said=said)
        threads: dict[tuple[str, str | None], list[Reporter]] = {}
        for one in ticket.reporters:
            if one.user != by:
                threads.setdefault((one.channel, one.thread), []).append(one)
        failures = [failure for those in threads.values() for failure in await self._tell(those, reply, duty)]
        return next((one for one in failures if not one.permanent), failures[-1] if failures else Done())

    async def _tell(self, those: Sequence[Reporter], reply: Reply, duty: Duty) -> list[Failed]:
        """Says something to those who share a thread, to each directly where the thread does not take it."""
        first = those[0]
        key = f"tell:{duty.key}:{first.channel}:{first.thread or ''}"
        since = duty.created_at if duty.repeated else None
        try:
            at = await self._in_thread(first, reply, key, since)
            if at is not None and first.thread is None:
                await self._answerable(duty, key, at)
        except SLACK_FAILS as error:
            return [failed_in_slack(error)]
        failed: list[Failed] = []
        for one in those if at is None else ():
            try:
                at = await self._poster.place(one.user, None, reply, key, since=since)
            except SLACK_FAILS as error:
                failed.append(failed_in_slack(error))
                continue
            await self._answerable(duty, f"{key}:{one.user}", at)
        return failed

    async def _answerable(self, duty: Duty, place: str, at: At) -> None:
        """Notes what somebody was told directly: who answers below it answers that."""
        await self._store.tickets.note_receipt(duty.payload["ticket"], place, at.channel, at.ts)


def _attempt(duty: Duty) -> int:
    """Which attempt this is for a sink: what people had tried again is never a first one."""
    return max(duty.attempts, 2) if duty.repeated else duty.attempts


def _place(reporter: Reporter) -> str:
    """What tells the receipt of one reporter from another's."""
    return f"{reporter.channel}:{reporter.thread or ''}:{reporter.user}"
