"""
Tickets: made once, numbered without gaps, and with everything that follows from a change in the same transaction.

A ticket, its deliveries and one duty `deliver` for each sink (its key is `<key>:<sink>`) are committed together, so
that there is never a ticket that nobody delivers. Whatever else a change has to bring about (a receipt brought up to
date, a reminder, a message to a thread) is handed in as `duties` and is committed with it, or not at all.

What is kept comes from the caller, who has removed secrets from it.
"""

import re
from base64 import b32encode
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from itertools import islice
from secrets import token_bytes
from typing import Any, Literal

from sqlalchemy import ColumnElement, Connection, FromClause, and_, case, exists, func, insert, or_, select, update

from bot.models import Frozen
from bot.store.database import Database, StoreUnavailable, number_of_rows, rows_of
from bot.store.duties import GIVEN_UP, Duties, Planned
from bot.store.tables import duties as queue
from bot.store.tables import (
    ticket_comments,
    ticket_deliveries,
    ticket_events,
    ticket_numbers,
    ticket_receipts,
    ticket_reporters,
    tickets,
)
from bot.tickets import LATEST, Comment, Delivery, DeliveryState, Reporter, Ticket, TicketDraft, TicketState

DAY = 86400.0
MOST = 100
KEY = re.compile(r"[A-Z2-7]{26}")
"""How the key of a ticket looks, with which those of its duties begin."""

EventKind = Literal["opened", "joined", "taken", "commented", "resolved", "reopened", "delivered", "failed"]


class Opened(Frozen):
    """
    A ticket that was asked for. `new`: it was made now. `joined`: it was there, and got another reporter now.

    With neither, this is a repeat: the ticket is as it was.
    """

    ticket: Ticket
    new: bool
    joined: bool


class Receipt(Frozen):
    """
    The message in which a reporter sees how far the ticket is, or one about it that begins a thread of its own.

    `place` is what tells one such message from another.
    """

    ticket: str
    place: str
    channel: str
    ts: str


class Event(Frozen):
    """Something that happened to a ticket. `who` is a Slack user, `sink` where it was delivered or was not."""

    id: int
    ticket: str
    at: float
    kind: EventKind
    who: str | None
    sink: str | None


class Undelivered(Frozen):
    """A ticket that is brought to `sink` no more, until somebody has that tried again, and why the last try failed."""

    ticket: Ticket
    sink: str
    error: str | None


_JOINED = frozenset({"reporters", "comments", "opened_by", "names"})  # what is in other tables, or in none
COLUMNS = tuple(tickets.c[name] for name in Ticket.model_fields if name not in _JOINED)
_REPORTER = tuple(ticket_reporters.c[name] for name in Reporter.model_fields)
_COMMENT = tuple(ticket_comments.c[name] for name in Comment.model_fields)
_DELIVERY = tuple(ticket_deliveries.c[name] for name in Delivery.model_fields)
_OPEN = tickets.c.state != "resolved"
_MOST_OF_ONE = 20  # tickets of one person that anybody asks for


class Tickets:
    """
    The tickets, by key and by number.

    What changes one returns it as it is afterwards, or None when that was not possible (any more): the caller reads the
    ticket to say why. Its `duties` are planned when the change was made, and only then. Every method raises
    StoreUnavailable when the database fails.
    """

    def __init__(self, database: Database, duties: Duties, clock: Callable[[], float]) -> None:
        self._database = database
        self._duties = duties
        self._clock = clock

    # ---- opening

    async def open(  # noqa: PLR0913 - what a ticket is made of
        self,
        draft: TicketDraft,
        sinks: Sequence[str],
        *,
        fingerprint: str | None,
        request_key: str,
        by: str | None = None,
        duties: Callable[[Ticket], Sequence[Planned]] = lambda _ticket: (),
    ) -> Opened:
        """
        Make a ticket for each `request_key` (the person and the thread, or what they report), once.

        While the earlier one is not resolved, the same request gets that, and a reporter who is new is added to it.
        `fingerprint` is what `recent_like` finds it by; `by` opens it, its first reporter if nobody is named. Plans
        `deliver` with `{"ticket", "sink"}` for each sink, and `duties`, made of the new ticket, which it has a key for.
        """
        sinks = [*dict.fromkeys(sinks)]
        requested = {"fingerprint": fingerprint, "request_key": request_key, "open_request": request_key}

        def work(connection: Connection) -> Opened:
            number = _lock_numbers(connection) + 1
            if earlier := _found(connection, tickets.c.open_request == request_key):
                ticket, joined = self._joined(connection, earlier[0], draft.reporters)
                return Opened(ticket=ticket, new=False, joined=joined)
            ticket = self._made(connection, draft, number, requested, by)
            self._queue(connection, ticket, sinks)
            self._duties.plan(connection, *duties(ticket))
            return Opened(ticket=ticket, new=True, joined=False)

        return await self._duties.commit(work)

    def _made(
        self, connection: Connection, draft: TicketDraft, number: int, requested: Mapping[str, Any], by: str | None
    ) -> Ticket:
        now = self._clock()
        ticket = Ticket(
            **_parts(draft), key=_new_key(), number=number, state="open", assignee=None, created_at=now, updated_at=now
        )
        row = ticket.model_dump(mode="json", exclude={*_JOINED})
        connection.execute(update(ticket_numbers).values(last=number))
        connection.execute(insert(tickets).values(**row, **requested, touched_at=now))
        self._add_reporters(connection, ticket.key, draft.reporters)
        self._happened(connection, ticket.key, "opened", by or (draft.reporters[0].user if draft.reporters else None))
        return (_found(connection, tickets.c.key == ticket.key))[0]

    def _queue(self, connection: Connection, ticket: Ticket, sinks: Sequence[str]) -> None:
        now = self._clock()
        for sink in sinks:
            row = {"ticket": ticket.key, "sink": sink, "state": "queued", "attempts": 0}
            connection.execute(insert(ticket_deliveries).values(**row, updated_at=now))
            payload = {"ticket": ticket.key, "sink": sink}
            self._duties.plan(connection, Planned(kind="deliver", key=f"{ticket.key}:{sink}", payload=payload))

    # ---- those who have the problem

    async def recent_like(
        self, fingerprint: str, within: float = DAY, *, besides: Collection[str] = ()
    ) -> Ticket | None:
        """
        Find the latest ticket of this likeness that is not resolved and was made in the last `within` seconds.

        `besides` are the keys of those that are not meant.
        """
        alike = and_(tickets.c.fingerprint == fingerprint, tickets.c.created_at >= self._clock() - within, _OPEN)
        alike = and_(alike, tickets.c.key.not_in(besides))
        found = await self._read(alike, order=(tickets.c.number.desc(),), limit=1)
        return found[0] if found else None

    async def join(
        self, key: str, reporter: Reporter, *, words: str = "", duties: Sequence[Planned] = ()
    ) -> Ticket | None:
        """
        Add somebody who has the problem as well; somebody who is among them already changes nothing.

        `words` are what they had to say, which is kept as their comment. None when there is no such ticket or it is
        resolved.
        """

        def work(connection: Connection) -> Ticket | None:
            found = _found(connection, tickets.c.key == key, _OPEN, lock=True)
            if not found:
                return None
            ticket, joined = self._joined(connection, found[0], [reporter], words)
            if joined:
                self._duties.plan(connection, *duties)
            return ticket

        return await self._duties.commit(work)

    def _joined(
        self, connection: Connection, ticket: Ticket, reporters: Iterable[Reporter], words: str = ""
    ) -> tuple[Ticket, bool]:
        new = self._add_reporters(connection, ticket.key, reporters)
        for reporter in new:
            self._happened(connection, ticket.key, "joined", reporter.user)
            if words:
                self._comment(connection, ticket.key, reporter.user, words)
        if new:
            connection.execute(update(tickets).where(tickets.c.key == ticket.key).values(updated_at=self._clock()))
        return (_found(connection, tickets.c.key == ticket.key))[0], bool(new)

    def _add_reporters(self, connection: Connection, key: str, reporters: Iterable[Reporter]) -> list[Reporter]:
        new = []
        for reporter in reporters:
            statement = self._database.insert_if_new(ticket_reporters).values(ticket=key, **dict(reporter))
            if number_of_rows(statement)(connection):
                new.append(reporter)
        return new

    # ---- reading

    async def get(self, key: str) -> Ticket | None:
        """Find a ticket by its key."""
        found = await self._read(tickets.c.key == key)
        return found[0] if found else None

    async def called(self, key: str) -> str:
        """The key of a duty as people read it: with the number of the ticket that it is about, if it is about one."""
        found = KEY.match(key)
        ticket = await self.get(found.group()) if found else None
        return f"{ticket.label}{key[len(ticket.key) :]}" if ticket else key

    async def by_number(self, number: int) -> Ticket | None:
        """Find a ticket by its number, as 1042."""
        if not 0 < number < 2**63:  # more than a database can compare with
            return None
        found = await self._read(tickets.c.number == number)
        return found[0] if found else None

    async def reported_by(
        self, user: str, team: str, *, thread: tuple[str, str] | None = None, numbers: Iterable[int] = ()
    ) -> list[Ticket]:
        """
        Find the latest tickets that a Slack user of a workspace reported or joined, resolved or not, the latest first.

        With a `thread`, its channel and timestamp, only what they reported there, and what its first message is about.
        Of more than `_MOST_OF_ONE`, those with one of `numbers` come before all others, and open ones before resolved.
        """
        theirs, named = _reported_by(user, team, thread), tickets.c.number.in_([*islice(numbers, _MOST_OF_ONE)])
        order = (case((named, 0), (_OPEN, 1), else_=2), tickets.c.number.desc())
        found = await self._read(theirs, order=order, limit=_MOST_OF_ONE)
        return sorted(found, key=lambda one: one.number, reverse=True)

    async def open_to(
        self,
        limit: int,
        *,
        hidden: Collection[str] = (),
        organization: str | None = None,
        reporter: tuple[str, str] | None = None,
    ) -> tuple[list[Ticket], int]:
        """
        Find the tickets that are not resolved and that somebody may see, the oldest first, and how many there are.

        `hidden` are the organizations whose tickets they may not see. With a `reporter`, a Slack user and their
        workspace, only what these reported or joined.
        """
        wanted = [_OPEN, _not_of(hidden)]
        if organization is not None:
            wanted.append(tickets.c.organization == organization)
        if reporter is not None:
            c = ticket_reporters.c
            wanted.append(tickets.c.key.in_(select(c.ticket).where(c.user == reporter[0], c.team == reporter[1])))

        def work(connection: Connection) -> tuple[list[Ticket], int]:
            return _found(connection, *wanted, limit=limit), _number(connection, tickets, *wanted)

        return await self._database.read(work)

    async def latest(self, limit: int) -> list[Ticket]:
        """Find the newest tickets in whatever state, the newest first."""
        return await self._read(order=(tickets.c.number.desc(),), limit=limit)

    async def undelivered(self, limit: int, *, hidden: Collection[str] = ()) -> tuple[list[Undelivered], int]:
        """
        Find the deliveries that were given up, the first first, and how many there are.

        Those of tickets of the organizations `hidden` are left out.
        """
        c = ticket_deliveries.c
        duty = and_(queue.c.kind == "deliver", queue.c.key == c.ticket + ":" + c.sink, GIVEN_UP)
        given_up = ticket_deliveries.join(tickets, tickets.c.key == c.ticket).join(queue, duty)
        statement = select(c.ticket, c.sink, queue.c.error).select_from(given_up).where(_not_of(hidden))

        def work(connection: Connection) -> tuple[list[Undelivered], int]:
            rows = rows_of(statement.order_by(queue.c.finished_at, queue.c.id).limit(limit))(connection)
            found = {one.key: one for one in _found(connection, tickets.c.key.in_({row["ticket"] for row in rows}))}
            shown = [Undelivered.model_validate({**row, "ticket": found[row["ticket"]]}) for row in rows]
            return shown, _number(connection, given_up, _not_of(hidden))

        return await self._database.read(work)

    async def counts(self) -> dict[TicketState, int]:
        """Count the tickets that are not resolved, by state."""
        statement = select(tickets.c.state, func.count().label("number")).where(_OPEN).group_by(tickets.c.state)
        return {row["state"]: row["number"] for row in await self._database.read(rows_of(statement))}

    async def _read(
        self, *where: ColumnElement[bool], order: Sequence[Any] = (tickets.c.number,), limit: int = MOST
    ) -> list[Ticket]:
        return await self._database.read(lambda connection: _found(connection, *where, order=order, limit=limit))

    # ---- what agents do

    async def take(self, key: str, user: str, *, duties: Sequence[Planned] = ()) -> Ticket | None:
        """Look after it: open → taken."""
        return await self._move(key, "taken", user, {"open"}, {"state": "taken", "assignee": user}, duties=duties)

    async def resolve(self, key: str, user: str, *, duties: Sequence[Planned] = ()) -> Ticket | None:
        """End it: open or taken → resolved. The same request makes a new ticket from then on."""
        values = {"state": "resolved", "open_request": None, "resolved_by": user}
        return await self._move(key, "resolved", user, {"open", "taken"}, values, duties=duties)

    async def reopen(self, key: str, user: str, *, duties: Sequence[Planned] = ()) -> Ticket | None:
        """Take it up again, without anybody who looks after it: resolved → open."""
        values = {"state": "open", "assignee": None, "resolved_by": None}
        return await self._move(key, "reopened", user, {"resolved"}, values, duties=duties)

    async def _move(  # noqa: PLR0913 - what a step is
        self,
        key: str,
        event: EventKind,
        user: str,
        leaves: Collection[TicketState],
        values: dict[str, Any],
        *,
        duties: Sequence[Planned],
    ) -> Ticket | None:
        now = self._clock()
        guarded = update(tickets).where(tickets.c.key == key, tickets.c.state.in_([*leaves]))

        def work(connection: Connection) -> Ticket | None:
            if event == "reopened":
                _lock_numbers(connection)  # so that no new ticket of the same request is made meanwhile
            if not number_of_rows(guarded.values(**values, updated_at=now))(connection):
                return None
            if event == "reopened":
                _claim_request(connection, key)
            self._happened(connection, key, event, user)
            self._duties.plan(connection, *duties)
            return (_found(connection, tickets.c.key == key))[0]

        return await self._duties.commit(work)

    async def comment(  # noqa: PLR0913 - what a comment is
        self,
        key: str,
        user: str,
        text: str,
        *,
        message: str | None = None,
        once_in: float = 0.0,
        duties: Callable[[Comment], Sequence[Planned]] = lambda _comment: (),
    ) -> Comment | None:
        """
        Keep what somebody wrote, in any state of the ticket; None when there is no such ticket.

        None as well when it is kept already, which nothing follows from: what they wrote in this `message`, or, without
        one, the same words as the latest comment, which they wrote in the last `once_in` seconds.
        """
        now = self._clock()
        c = ticket_comments.c
        latest = select(func.max(c.id)).where(c.ticket == key).scalar_subquery()
        same = c.message == message if message else and_(c.id == latest, c.at > now - once_in)
        before = select(c.id).where(c.ticket == key, c.user == user, c.text == text, same)
        touched = update(tickets).where(tickets.c.key == key).values(updated_at=now)

        def work(connection: Connection) -> Comment | None:
            if not _found(connection, tickets.c.key == key, lock=True):
                return None
            if (message or once_in) and rows_of(before)(connection):
                return None
            connection.execute(touched)
            comment = self._comment(connection, key, user, text, message)
            self._happened(connection, key, "commented", user)
            self._duties.plan(connection, *duties(comment))
            return comment

        return await self._duties.commit(work)

    def _comment(self, connection: Connection, key: str, user: str, text: str, message: str | None = None) -> Comment:
        row = {"ticket": key, "user": user, "text": text, "at": self._clock(), "message": message}
        (made,) = rows_of(insert(ticket_comments).values(**row).returning(*_COMMENT))(connection)
        return Comment.model_validate(made)

    async def comments(self, key: str) -> list[Comment]:
        """Find what was written about a ticket, in order."""
        c = ticket_comments.c
        rows = await self._database.read(rows_of(select(ticket_comments).where(c.ticket == key).order_by(c.id)))
        return [Comment.model_validate(row) for row in rows]

    # ---- receipts and deliveries

    async def note_receipt(self, key: str, place: str, channel: str, ts: str) -> bool:
        """Note the message about the ticket at this place, see `Receipt`; False when there is one already."""
        values = {"ticket": key, "place": place, "channel": channel, "ts": ts}
        statement = self._database.insert_if_new(ticket_receipts).values(**values)
        return await self._database.write(number_of_rows(statement)) == 1

    async def receipts(self, key: str) -> list[Receipt]:
        """Find the messages about the ticket that were noted, in that order."""
        c = ticket_receipts.c
        statement = select(c.ticket, c.place, c.channel, c.ts).where(c.ticket == key).order_by(c.id)
        return [Receipt.model_validate(row) for row in await self._database.read(rows_of(statement))]

    async def note_delivery(  # noqa: PLR0913 - one for each column
        self,
        key: str,
        sink: str,
        state: DeliveryState,
        *,
        reference: str | None = None,
        url: str | None = None,
        error: str | None = None,
        attempts: int | None = None,
        duties: Sequence[Planned] = (),
    ) -> Delivery | None:
        """
        Note what came of an attempt to deliver.

        `attempts` is how many there were, one more than before unless it is given. A `reference` and a `url` that are
        known stay when none are given. None when there is no such delivery, or it was delivered before: what was
        delivered stays so, whatever a worker says that was late.
        """
        c = ticket_deliveries.c
        this = and_(c.ticket == key, c.sink == sink)
        now = self._clock()

        def work(connection: Connection) -> Delivery | None:
            before = rows_of(select(*_DELIVERY).where(this, c.state != "delivered").with_for_update())(connection)
            if not before:
                return None
            values = {
                "state": state, "attempts": before[0]["attempts"] + 1 if attempts is None else attempts,
                "reference": reference or before[0]["reference"], "url": url or before[0]["url"],
                "error": error, "updated_at": now,
            }  # fmt: skip
            statement = update(ticket_deliveries).where(this).values(**values)
            (row,) = rows_of(statement.returning(*_DELIVERY))(connection)
            if state != "queued" and state != before[0]["state"]:
                self._happened(connection, key, state, None, sink)
            self._duties.plan(connection, *duties)
            return Delivery.model_validate(row)

        return await self._duties.commit(work)

    async def deliver_again(self, key: str, sink: str, *, duties: Sequence[Planned] = ()) -> bool:
        """Have a delivery tried again now, and note that it waits; False when it is under way, or was delivered."""
        c = ticket_deliveries.c
        waits = {"state": "queued", "attempts": 0, "error": None, "updated_at": self._clock()}
        noted = update(ticket_deliveries).where(c.ticket == key, c.sink == sink).values(**waits)

        def work(connection: Connection) -> bool:
            if not self._duties.revive(connection, "deliver", f"{key}:{sink}"):
                return False
            connection.execute(noted.where(c.state != "delivered"))
            self._duties.plan(connection, *duties)
            return True

        return await self._duties.commit(work)

    async def deliveries(self, key: str) -> list[Delivery]:
        """Find how far a ticket has come on its way to each sink, in the order of its sinks."""
        c = ticket_deliveries.c
        rows = await self._database.read(rows_of(select(*_DELIVERY).where(c.ticket == key).order_by(c.id)))
        return [Delivery.model_validate(row) for row in rows]

    # ---- history

    async def history(self, key: str) -> list[Event]:
        """Find everything that happened to a ticket, in order."""
        c = ticket_events.c
        rows = await self._database.read(rows_of(select(ticket_events).where(c.ticket == key).order_by(c.id)))
        return [Event.model_validate(row) for row in rows]

    def _happened(
        self, connection: Connection, key: str, kind: EventKind, who: str | None, sink: str | None = None
    ) -> None:
        row = {"ticket": key, "at": self._clock(), "kind": kind, "who": who, "sink": sink}
        connection.execute(insert(ticket_events).values(**row))


def _reported_by(user: str, team: str, thread: tuple[str, str] | None) -> ColumnElement[bool]:
    """That a ticket is one of this person; with a `thread` one from there, or one that its first message is about."""
    c, r = ticket_reporters.c, ticket_receipts.c
    theirs = select(c.ticket).where(c.user == user, c.team == team)
    if thread is None:
        return tickets.c.key.in_(theirs)
    channel, ts = thread
    begins = select(r.ticket).where(r.channel == channel, r.ts == ts)
    # One list of keys: PostgreSQL reads all tickets to compare each with two.
    return tickets.c.key.in_(
        theirs.where(c.channel == channel, c.thread == ts).union(theirs.where(c.ticket.in_(begins)))
    )


def _not_of(organizations: Collection[str]) -> ColumnElement[bool]:
    """That a ticket is of none of these organizations, or of none at all."""
    return or_(tickets.c.organization.is_(None), tickets.c.organization.not_in([*organizations]))


def _number(connection: Connection, of: FromClause, *where: ColumnElement[bool]) -> int:
    (row,) = rows_of(select(func.count().label("number")).select_from(of).where(*where))(connection)
    return int(row["number"])


def _parts(draft: TicketDraft) -> dict[str, Any]:
    return {name: getattr(draft, name) for name in TicketDraft.model_fields}


def _new_key() -> str:
    """26 characters that cannot be guessed: 128 bits."""
    return b32encode(token_bytes(16)).decode().rstrip("=")


def _lock_numbers(connection: Connection) -> int:
    """Keep every other transaction from making a ticket until this one ends, and say which number was the last."""
    rows = rows_of(select(ticket_numbers.c.last).with_for_update())(connection)
    if not rows:
        raise StoreUnavailable(
            "The number of the last ticket is missing, so no ticket can be made. "
            "Somebody has altered the database: restore the row of ticket_numbers from a backup."
        )
    return int(rows[0]["last"])


def _claim_request(connection: Connection, key: str) -> None:
    """Let a ticket that was reopened answer its request again, unless there is a newer ticket that does."""
    newer = tickets.alias("newer")
    taken = exists().where(newer.c.open_request == tickets.c.request_key)
    claim = update(tickets).where(tickets.c.key == key, ~taken).values(open_request=tickets.c.request_key)
    connection.execute(claim)


def _found(
    connection: Connection,
    *where: ColumnElement[bool],
    order: Sequence[Any] = (tickets.c.number,),
    limit: int = MOST,
    lock: bool = False,
) -> list[Ticket]:
    statement = select(*COLUMNS).where(*where).order_by(*order).limit(limit)
    rows = rows_of(statement.with_for_update() if lock else statement)(connection)
    keys = [row["key"] for row in rows]
    joined: dict[str, dict[str, Any]] = {
        "reporters": _reporters(connection, keys),
        "comments": _latest_comments(connection, keys),
        "opened_by": _openers(connection, keys),
    }
    return [
        Ticket.model_validate({**row, **{name: found.get(row["key"]) for name, found in joined.items()}})
        for row in rows
    ]


def _reporters(connection: Connection, keys: Sequence[str]) -> dict[str, list[dict[str, Any]]]:
    c = ticket_reporters.c
    found: dict[str, list[dict[str, Any]]] = {key: [] for key in keys}
    for row in rows_of(select(c.ticket, *_REPORTER).where(c.ticket.in_(keys)).order_by(c.id))(connection):
        found[row.pop("ticket")].append(row)
    return found


def _openers(connection: Connection, keys: Sequence[str]) -> dict[str, str | None]:
    c = ticket_events.c
    opened = select(c.ticket, c.who).where(c.ticket.in_(keys), c.kind == "opened")
    return {row["ticket"]: row["who"] for row in rows_of(opened)(connection)}


def _latest_comments(connection: Connection, keys: Sequence[str]) -> dict[str, list[Comment]]:
    c = ticket_comments.c
    newest_first = func.row_number().over(partition_by=c.ticket, order_by=c.id.desc()).label("place")
    ranked = select(*_COMMENT, newest_first).where(c.ticket.in_(keys)).subquery()
    latest = select(*(ranked.c[one.name] for one in _COMMENT)).where(ranked.c.place <= LATEST).order_by(ranked.c.id)
    found: dict[str, list[Comment]] = {key: [] for key in keys}
    for row in rows_of(latest)(connection):
        found[row["ticket"]].append(Comment.model_validate(row))
    return found
