"""
Events from Slack, written down before they are acknowledged and worked on under a lease.

Slack delivers an event at least once, and Bolt acknowledges it before a listener has run. So whoever receives an event
claims it here: the first one gets it, everyone else hears that it was seen. A claim is a lease. Whoever finishes says
so; when they die instead, the lease runs out and `overdue` hands the event to somebody else. The lease must therefore
be longer than the work can take, with all its time limits.
"""

from collections.abc import Callable
from secrets import token_hex
from typing import Any

from sqlalchemy import Connection, bindparam, delete, select, update

from bot.models import Frozen
from bot.store.database import Database, Work, number_of_rows, rows_of
from bot.store.leases import take_due
from bot.store.tables import inbox

LEASE = 60.0  # seconds


class Incoming(Frozen):
    """
    An event as it arrived.

    `channel` and `ts` name the message that it is about; an event about none leaves them out, and then `event_id` alone
    tells whether it was seen.
    """

    event_id: str
    team: str
    channel: str | None = None
    ts: str | None = None
    payload: dict[str, Any]


class Claim(Frozen):
    """
    An event that somebody may work on, and nobody else, until the lease runs out.

    `attempts` counts this one, so it begins with 1; an event that ends its process each time is known by a high number.
    `received_at` is seconds since 1970.
    """

    id: int
    event_id: str
    payload: dict[str, Any]
    attempts: int
    token: str
    received_at: float


CLAIM = tuple(inbox.c[name] for name in Claim.model_fields)
_HELD = update(inbox).where(inbox.c.id == bindparam("held"), inbox.c.token == bindparam("lease"))


class Inbox:
    """Who works on which event. Every method raises StoreUnavailable when the database fails."""

    def __init__(self, database: Database, clock: Callable[[], float]) -> None:
        self._database = database
        self._clock = clock
        self._claim = database.insert_if_new(inbox).returning(*CLAIM)

    async def claim(self, incoming: Incoming, *, lease: float = LEASE) -> Claim | None:
        """
        Write the event down and take it for `lease` seconds.

        None when it was seen before, by its event id or as the same message of the same channel: a mention arrives as
        two events with two ids.
        """
        now = self._clock()
        taken = {"received_at": now, "due_at": now + lease, "token": token_hex(16), "attempts": 1}
        rows = await self._database.write(rows_of(self._claim, {**dict(incoming), **taken}))
        return Claim.model_validate(rows[0]) if rows else None

    async def finish(self, claim: Claim, also: Work[int] | None = None) -> bool:
        """
        Mark the event as done and forget what was in it; what comes of it is kept in the same transaction.

        False when somebody else has taken it over meanwhile. A lease that ran out without that is still good.
        """
        done = self._given_back(claim, finished_at=self._clock(), due_at=None, payload=None, error=None)

        def work(connection: Connection) -> int:
            if also:
                also(connection)
            return done(connection)

        return await self._database.write(work) == 1

    async def fail(self, claim: Claim, retry_in: float | None, error: str) -> bool:
        """
        Give the event back for another attempt in `retry_in` seconds, or give it up where that is None.

        `error` is kept, so it must not quote what people wrote; the rest of an event that is given up is forgotten.
        False when somebody else has taken it over meanwhile.
        """
        now = self._clock()
        if retry_in is None:
            return await self._give_back(claim, finished_at=now, due_at=None, payload=None, error=error)
        return await self._give_back(claim, due_at=now + retry_in, error=error)

    async def is_behind(self, claim: Claim, team: str, channel: str, ts: str) -> bool:
        """
        Whether what a message said before is not finished yet: its first wording, or an earlier edit of it.

        `ts` is the message's own; that of an event about an edit has something behind it.
        """
        c = inbox.c
        of_it = (c.team == team, c.channel == channel, c.ts.startswith(ts, autoescape=True))
        earlier = select(c.id).where(*of_it, c.id < claim.id, c.finished_at.is_(None)).limit(1)
        return bool(await self._database.read(rows_of(earlier)))

    async def overdue(self, limit: int, *, lease: float = LEASE) -> list[Claim]:
        """
        Take up to `limit` events whose lease ran out or whose next attempt is due, for `lease` seconds.

        Those that have been due for longest go first; the list is in the order in which they arrived. The leases run
        from now on, so take no more than is worked on at once.
        """
        rows = await self._database.write(rows_of(take_due(inbox, CLAIM, now=self._clock(), limit=limit, lease=lease)))
        claims = [Claim.model_validate(row) for row in rows]
        return sorted(claims, key=lambda claim: claim.id)  # RETURNING promises no order

    async def purge(self, older_than: float) -> int:
        """
        Delete events that were finished more than `older_than` seconds ago, and say how many.

        A repeat of a deleted event is new again. Slack repeats an event within minutes, so a day is ample.
        """
        statement = delete(inbox).where(inbox.c.finished_at < self._clock() - older_than)
        return await self._database.write(number_of_rows(statement))

    async def _give_back(self, claim: Claim, **values: Any) -> bool:
        return await self._database.write(self._given_back(claim, **values)) == 1

    @staticmethod
    def _given_back(claim: Claim, **values: Any) -> Work[int]:
        return number_of_rows(_HELD, {"held": claim.id, "lease": claim.token, "token": None, **values})
