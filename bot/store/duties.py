"""
What must happen once: calls, progress, deliveries, receipts, reminders. The one durable queue.

A duty is planned in the transaction that makes it necessary (`plan`), so that neither is ever there without the other.
Its kind and key are unique: planned a second time, it is not done a second time, also after it was done. A worker takes
it under a lease and says what came of it; when the worker dies instead, the lease runs out and `take` hands the duty to
somebody else. The lease must therefore be longer than an attempt can take, with all its time limits, and a duty must be
safe to attempt twice. Before an attempt begins, the next one is due in the future already, so that a duty that ends its
process each time holds up no other.

Payloads are kept as they come until a duty is done: secrets must not be in them.
"""

import asyncio
from collections.abc import Callable, Collection
from typing import Any, Literal

from pydantic import Field
from sqlalchemy import ColumnElement, Connection, and_, case, delete, func, or_, select, update

from bot.models import Frozen
from bot.store.database import Database, Result, Work, number_of_rows, rows_of
from bot.store.leases import take_due
from bot.store.tables import duties

LEASE = 120.0  # seconds


class Planned(Frozen):
    """
    Something that must happen once, in `due_in` seconds.

    `kind` and `key` together are unique for as long as the duty is kept. `anew` plans a duty again that is known
    already: whether it waits, was done or was given up, it is then as if planned for the first time, and a worker that
    holds it loses it. So one reminder can be put off, and one message brought up to date again and again.
    """

    kind: str
    key: str
    payload: dict[str, Any] = Field(default_factory=dict)
    due_in: float = 0.0
    anew: bool = False


class Duty(Frozen):
    """
    A duty that somebody may work on, and nobody else, until the lease runs out.

    `attempts` counts this one, so it begins with 1; a duty that ends its process each time is known by a high number.
    `error` is why the attempt before this one failed, also when the duty was given up then and revived by `hurry`.
    `created_at` is seconds since 1970.
    """

    id: int
    kind: str
    key: str
    payload: dict[str, Any]
    attempts: int
    token: str
    created_at: float
    error: str | None = None

    @property
    def repeated(self) -> bool:
        """Whether an earlier attempt may have left something; `attempts` begins with 1 again in a revived duty."""
        return self.attempts > 1 or self.error is not None


class State(Frozen):
    """
    How far a duty has come. `outcome` is what came of one that is done, `error` why the last attempt failed.

    `due_at` is when the next attempt is due, or when the lease runs out; None when nothing will happen any more.
    """

    kind: str
    key: str
    state: Literal["waiting", "under way", "done", "failed"]
    attempts: int
    outcome: str | None
    error: str | None
    due_at: float | None
    created_at: float


class Counts(Frozen):
    """How many duties of one kind wait, are under way, and were given up."""

    waiting: int
    under_way: int
    failed: int


_TAKEN = tuple(duties.c[name] for name in Duty.model_fields)
_DONE = duties.c.outcome.is_not(None)
GIVEN_UP = and_(duties.c.finished_at.is_not(None), duties.c.outcome.is_(None))
"""What holds of a duty that is attempted no more, until somebody revives it."""


class Duties:
    """
    The queue. Every method raises StoreUnavailable when the database fails.

    What is done with a duty that was taken (`finish`, `again`, `give_up`) is False when it was not done,
    because somebody else has taken the duty over, or because it was planned anew or dropped. A lease that ran out
    without that is still good.
    """

    def __init__(self, database: Database, clock: Callable[[], float]) -> None:
        self._database = database
        self._clock = clock
        self._news = asyncio.Event()

    # ---- planning

    async def add(self, kind: str, key: str, payload: dict[str, Any], *, due_in: float = 0.0) -> bool:
        """Plan a duty; False when there is one of this kind and key already, done or not."""
        planned = Planned(kind=kind, key=key, payload=payload, due_in=due_in)
        return await self.commit(lambda connection: self.plan(connection, planned)) == 1

    def plan(self, connection: Connection, *planned: Planned) -> int:
        """
        Plan duties in a transaction of somebody else, which `commit` should end; say how many were new.

        They are written in one order everywhere, so that two transactions never wait for each other.
        """
        new = 0
        for each in sorted(planned, key=lambda each: (each.kind, each.key)):
            new += self._plan(connection, each)
        return new

    def _plan(self, connection: Connection, planned: Planned) -> int:
        now = self._clock()
        values = {"payload": planned.payload, "attempts": 0, "due_at": now + planned.due_in, "created_at": now}
        statement = self._database.insert_if_new(duties).values(kind=planned.kind, key=planned.key, **values)
        new = number_of_rows(statement)(connection)
        if not new and planned.anew:
            over = {"token": None, "finished_at": None, "outcome": None, "error": None}
            connection.execute(update(duties).where(_is(planned.kind, planned.key)).values(**values, **over))
        return new

    def unplan(self, connection: Connection, kind: str, key: str) -> bool:
        """
        Forget a duty that nobody wants any more, also one that is being worked on or was given up.

        False when there is none, or it is done. Afterwards it may be planned as if it had never been. It happens in a
        transaction of somebody else, which `commit` should end.
        """
        return number_of_rows(delete(duties).where(_is(kind, key), ~_DONE))(connection) == 1

    async def commit(self, work: Work[Result]) -> Result:
        """Do `work` in one transaction, and let `wait` return after it: it may have planned something."""
        try:
            return await self._database.write(work)
        finally:
            self._news.set()

    async def wait(self, timeout_seconds: float) -> bool:
        """Wait until this process may have planned something, or for `timeout_seconds`: then False."""
        try:
            async with asyncio.timeout(timeout_seconds):
                await self._news.wait()
        except TimeoutError:
            return False
        self._news.clear()
        return True

    # ---- working

    def age(self, duty: Duty) -> float:
        """The seconds since it was planned."""
        return self._clock() - duty.created_at

    async def take(self, limit: int, *, lease: float = LEASE, kinds: Collection[str] | None = None) -> list[Duty]:
        """
        Take up to `limit` duties that are due, of these `kinds` or of all, for `lease` seconds.

        Those that have been due for longest go first; the list is in the order in which they were planned.
        """
        wanted = () if kinds is None else (duties.c.kind.in_([*kinds]),)
        due = take_due(duties, _TAKEN, *wanted, now=self._clock(), limit=limit, lease=lease)
        rows = await self._database.write(rows_of(due))
        return sorted(map(Duty.model_validate, rows), key=lambda duty: duty.id)  # RETURNING promises no order

    async def finish(self, duty: Duty, outcome: str = "done") -> bool:
        """Mark the duty as done and forget its payload. `outcome` must not quote what people wrote."""
        done = {"finished_at": self._clock(), "outcome": outcome, "due_at": None, "payload": None, "error": None}
        return await self._give_back(duty, token=None, **done)

    async def again(
        self,
        duty: Duty,
        in_seconds: float,
        error: str | None,
        *,
        count: bool = True,
        payload: dict[str, Any] | None = None,
    ) -> bool:
        """
        Give the duty back for another attempt in `in_seconds`, with another `payload` if there is one.

        Without `count` this was no attempt but a look, and attempts are counted anew. `error` is kept, so it must not
        quote what people wrote; None or nothing where nothing failed.
        """
        values: dict[str, Any] = {"due_at": self._clock() + in_seconds, "error": error or None}
        if not count:
            values["attempts"] = 0
        if payload is not None:
            values["payload"] = payload
        return await self._give_back(duty, token=None, **values)

    async def give_up(self, duty: Duty, error: str) -> bool:
        """Attempt it no more. It is kept with its payload, so that `hurry` can revive it, until it is dropped."""
        return await self._give_back(duty, token=None, finished_at=self._clock(), due_at=None, error=error)

    async def is_ours(self, duty: Duty) -> bool:
        """Whether a duty that was taken is still nobody else's, and neither planned anew nor dropped."""
        held = select(duties.c.id).where(duties.c.id == duty.id, duties.c.token == duty.token)
        return bool(await self._database.read(rows_of(held)))

    async def _give_back(self, duty: Duty, **values: Any) -> bool:
        held = update(duties).where(duties.c.id == duty.id, duties.c.token == duty.token)
        return await self._database.write(number_of_rows(held.values(**values))) == 1

    # ---- what people do about a duty

    async def hurry(self, kind: str, key: str) -> bool:
        """
        Make a duty due now. One that was given up is revived and begins to count its attempts anew, and is `repeated`.

        False when there is none, or it is done, or it is just being worked on; `of` tells which.
        """
        return await self.commit(lambda connection: self.revive(connection, kind, key))

    def revive(self, connection: Connection, kind: str, key: str) -> bool:
        """Do what `hurry` does in a transaction of somebody else, which `commit` should end."""
        now = self._clock()
        waiting = and_(duties.c.finished_at.is_(None), ~_under_way(now))
        attempts = case((GIVEN_UP, 0), else_=duties.c.attempts)
        values = {"due_at": now, "token": None, "finished_at": None, "attempts": attempts}
        statement = update(duties).where(_is(kind, key), or_(waiting, GIVEN_UP)).values(**values)
        return number_of_rows(statement)(connection) == 1

    async def of(self, kind: str, key: str) -> State | None:
        """Say how far a duty has come; None when there is none (any more)."""
        states = await self._states(_is(kind, key), limit=1)
        return states[0] if states else None

    async def listing(self, limit: int = 100) -> list[State]:
        """Find duties that are not done: those that were given up, and then the others, the next due first."""
        return await self._states(~_DONE, limit=limit)

    async def counts(self) -> dict[str, Counts]:
        """Count the duties that are not done, by kind."""
        under_way = _under_way(self._clock())
        waiting = and_(duties.c.finished_at.is_(None), ~under_way)
        statement = (
            select(
                duties.c.kind,
                func.count().filter(waiting).label("waiting"),
                func.count().filter(under_way).label("under_way"),
                func.count().filter(GIVEN_UP).label("failed"),
            )
            .where(~_DONE)
            .group_by(duties.c.kind)
            .order_by(duties.c.kind)
        )
        rows = await self._database.read(rows_of(statement))
        return {row.pop("kind"): Counts.model_validate(row) for row in rows}

    async def purge(self, older_than: float) -> int:
        """
        Delete duties that were done more than `older_than` seconds ago, and say how many.

        A deleted duty can be planned again. Those that were given up stay, so that nothing is lost unseen.
        """
        statement = delete(duties).where(_DONE, duties.c.finished_at < self._clock() - older_than)
        return await self._database.write(number_of_rows(statement))

    async def _states(self, *conditions: ColumnElement[bool], limit: int) -> list[State]:
        c = duties.c
        state = case(
            (_DONE, "done"), (GIVEN_UP, "failed"), (_under_way(self._clock()), "under way"), else_="waiting"
        ).label("state")
        columns = (c.kind, c.key, c.attempts, c.outcome, c.error, c.due_at, c.created_at, state)
        given_up_first = case((GIVEN_UP, 0), else_=1)
        statement = select(*columns).where(*conditions).order_by(given_up_first, c.due_at, c.id).limit(limit)
        return [State.model_validate(row) for row in await self._database.read(rows_of(statement))]


def _is(kind: str, key: str) -> ColumnElement[bool]:
    return and_(duties.c.kind == kind, duties.c.key == key)


def _under_way(now: float) -> ColumnElement[bool]:
    return and_(duties.c.token.is_not(None), duties.c.due_at > now)
