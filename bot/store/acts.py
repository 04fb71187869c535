"""
What agents do to an integration, each step guarded in the database, so that it happens once.

Every step is one UPDATE that names the state which it leaves. So of a double click, a replay, and two replicas that
work at once, one gets the act back and all others get None; they read the act to say why. The step's row in the audit
trail and the duties that follow from it are written in the same transaction:

    announce  `id:state`: show those who may care that an act waits for approval, was declined, or was cancelled
    expire    `id`: close the question when its time is up; dropped when it was answered
    act       `id`: make the call
    watch     `id`: follow what became of it

The answers that are kept come from the caller, who has removed secrets from them. A status is kept as it was given, and
only until the act is over.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from secrets import token_urlsafe
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, insert, select, update

from bot.operations import Act, ActState, Request
from bot.store.audit import Audit, Step
from bot.store.database import Database, number_of_rows, rows_of
from bot.store.duties import Duties, Planned
from bot.store.tables import acts

LIFETIME = 600.0
"""Seconds for which a question can be answered."""

_FORGOTTEN: dict[str, Any] = {"before": {}}
"""What an act that is over does not keep: the status, in which people's addresses may stand."""

COLUMNS = tuple(acts.c[name] for name in Act.model_fields)


@dataclass(frozen=True, slots=True)
class _Move:
    """
    One step: from one of these states, when `guards` hold as well, to `values`, by `who`.

    `wanted` is added to what the audit trail says of the act; `follows` makes the duties that follow; with `answered`
    the question has been answered and does not expire any more.
    """

    step: Step
    who: str | None
    leaves: Collection[ActState]
    values: dict[str, Any]
    guards: Sequence[ColumnElement[bool]] = ()
    wanted: dict[str, Any] | None = None
    request: dict[str, Any] | None = None
    response: dict[str, Any] | None = None
    follows: Callable[[Act], Sequence[Planned]] = lambda _act: ()
    answered: bool = False


class Acts:
    """
    The acts. What changes one returns it as it is afterwards, or None when this was not possible (any more).

    Every method raises StoreUnavailable when the database fails; then nothing was changed, or not surely.
    """

    def __init__(self, database: Database, duties: Duties, audit: Audit, clock: Callable[[], float]) -> None:
        self._database = database
        self._duties = duties
        self._audit = audit
        self._clock = clock

    async def propose(  # noqa: PLR0913 - one for each column
        self,
        request: Request,
        *,
        team: str,
        asked_by: str,
        channel: str,
        thread: str | None,
        before: dict[str, Any],
        needs_approval: bool | None = None,
    ) -> Act:
        """
        Ask whether this is wanted; the question can be answered for `LIFETIME` seconds. Plans `expire`.

        `needs_approval`: the question says that a second agent has to agree.
        """
        now = self._clock()
        row = {
            "id": token_urlsafe(12), "organization": request.organization, "request": request.model_dump(mode="json"),
            "state": "proposed", "team": team, "asked_by": asked_by, "channel": channel, "thread": thread,
            "before": before, "created_at": now, "expires_at": now + LIFETIME, "needs_approval": needs_approval,
        }  # fmt: skip

        def work(connection: Connection) -> Act:
            (made,) = rows_of(insert(acts).values(**row).returning(*COLUMNS))(connection)
            act = Act.model_validate(made)
            self._duties.plan(connection, *_expiry(act))
            self._record(connection, act, "asked", asked_by)
            return act

        return await self._duties.commit(work)

    async def confirm(self, act_id: str, user: str, *, needs_approval: bool) -> Act | None:
        """
        Say yes, which only the asker can, and in time: proposed → approved, or → awaiting when it `needs_approval`.

        Approval can be given for `LIFETIME` seconds from now. Plans `act`, or `expire` anew and `announce`.
        """
        by_asker = (acts.c.asked_by == user, self._in_time())
        if not needs_approval:
            move = _Move(
                "confirmed", user, {"proposed"}, {"state": "approved"}, by_asker, follows=_to_act, answered=True
            )
            return await self._move(act_id, move)

        def follows(act: Act) -> Sequence[Planned]:
            return (*_expiry(act), *_announcement(act))

        values = {"state": "awaiting", "expires_at": self._clock() + LIFETIME}
        needs = {"needs_approval": True}
        return await self._move(
            act_id, _Move("confirmed", user, {"proposed"}, values, by_asker, wanted=needs, follows=follows)
        )

    async def approve(self, act_id: str, user: str) -> Act | None:
        """Agree, which only somebody else than the asker can: awaiting → approved. Plans `act`."""
        guards = (acts.c.asked_by != user, self._in_time())
        values = {"state": "approved", "approved_by": user}
        return await self._move(
            act_id, _Move("approved", user, {"awaiting"}, values, guards, follows=_to_act, answered=True)
        )

    async def decline(self, act_id: str, user: str) -> Act | None:
        """Disagree: awaiting → declined. Plans `announce`."""
        return await self._close(act_id, {"state": "declined", "declined_by": user}, user, {"awaiting"})

    async def cancel(self, act_id: str, user: str) -> Act | None:
        """Take it back, which only the asker can: proposed or awaiting → cancelled. Plans `announce`."""
        leaves: Collection[ActState] = {"proposed", "awaiting"}
        return await self._close(act_id, {"state": "cancelled"}, user, leaves, acts.c.asked_by == user)

    async def expire(self, act_id: str) -> Act | None:
        """
        Close a question whose time is up: proposed or awaiting → expired.

        An act that has expired already is returned as well, so that a worker that was cut off after this can still
        show it. None when it was answered, or its time is not up.
        """
        values = {"state": "expired", "ended_at": self._clock(), **_FORGOTTEN}
        move = _Move("expired", None, {"proposed", "awaiting"}, values, (acts.c.expires_at <= self._clock(),))
        if act := await self._move(act_id, move):
            return act
        known = await self.get(act_id)
        return known if known and known.state == "expired" else None

    async def refuse(self, act_id: str, reason: str, user: str | None = None) -> Act | None:
        """
        Do not do it, because it is not allowed (any more): proposed, awaiting or approved → refused.

        `user` is who wanted to go on with it, if that was somebody.
        """
        said = {"said": reason}
        values = {"state": "refused", "result": said, "ended_at": self._clock(), **_FORGOTTEN}
        leaves: Collection[ActState] = {"proposed", "awaiting", "approved"}
        return await self._move(act_id, _Move("refused", user, leaves, values, response=said, answered=True))

    async def calling(self, act_id: str, *, request: dict[str, Any] | None = None) -> Act | None:
        """
        Begin: approved → calling. `request` is what will be sent, without secrets.

        When this has returned the act, the call is made at most once: None means that somebody else makes it, or made
        it, and it must never be made again.
        """
        values = {"state": "calling", "called_at": self._clock()}
        return await self._move(act_id, _Move("calling", None, {"approved"}, values, request=request))

    async def called(self, act_id: str, result: dict[str, Any]) -> Act | None:
        """Note what the call brought, as far as that is known: calling → watching. Plans `watch`."""
        values = {"state": "watching", "result": result}
        return await self._move(
            act_id, _Move("answered", None, {"calling"}, values, response=result, follows=_to_watch)
        )

    async def failed(self, act_id: str, result: dict[str, Any]) -> Act | None:
        """Note that the call surely did nothing: calling → failed."""
        values = {"state": "failed", "result": result, "ended_at": self._clock(), **_FORGOTTEN}
        return await self._move(act_id, _Move("failed", None, {"calling"}, values, response=result))

    async def ended(self, act_id: str, result: dict[str, Any]) -> Act | None:
        """Note what became of it: watching → ended."""
        values = {"state": "ended", "result": result, "ended_at": self._clock(), **_FORGOTTEN}
        return await self._move(act_id, _Move("ended", None, {"watching"}, values, response=result))

    async def note_before(self, act_id: str, before: dict[str, Any]) -> None:
        """Note the status right before the call, which what follows is held against; not any more once it is made."""
        uncalled = update(acts).where(acts.c.id == act_id, acts.c.state == "approved")
        await self._database.write(number_of_rows(uncalled.values(before=before)))

    async def note_message(self, act_id: str, channel: str, ts: str) -> bool:
        """Note the message that shows its progress; False when there is no such act."""
        statement = update(acts).where(acts.c.id == act_id).values(message_channel=channel, message=ts)
        return await self._database.write(number_of_rows(statement)) == 1

    async def get(self, act_id: str) -> Act | None:
        """Find an act by its id."""
        found = await self._found(select(*COLUMNS).where(acts.c.id == act_id))
        return found[0] if found else None

    async def under_way(self, slug: str) -> list[Act]:
        """Find the acts of an organization that are approved and not over, the first first."""
        running = acts.c.state.in_(["approved", "calling", "watching"])
        statement = select(*COLUMNS).where(acts.c.organization == slug, running)
        return await self._found(statement.order_by(acts.c.number))

    async def _found(self, statement: Select[Any]) -> list[Act]:
        return [Act.model_validate(row) for row in await self._database.read(rows_of(statement))]

    def _in_time(self) -> ColumnElement[bool]:
        return acts.c.expires_at > self._clock()

    async def _close(
        self, act_id: str, to: dict[str, Any], user: str, leaves: Collection[ActState], *guards: ColumnElement[bool]
    ) -> Act | None:
        values = {**to, "ended_at": self._clock(), **_FORGOTTEN}
        guards = (*guards, self._in_time())
        return await self._move(
            act_id, _Move(to["state"], user, leaves, values, guards, follows=_announcement, answered=True)
        )

    async def _move(self, act_id: str, move: _Move) -> Act | None:
        guarded = update(acts).where(acts.c.id == act_id, acts.c.state.in_([*move.leaves]), *move.guards)

        def work(connection: Connection) -> Act | None:
            rows = rows_of(guarded.values(**move.values).returning(*COLUMNS))(connection)
            if not rows:
                return None
            act = Act.model_validate(rows[0])
            if move.answered:
                self._duties.unplan(connection, "expire", act.id)
            self._duties.plan(connection, *move.follows(act))
            self._record(
                connection, act, move.step, move.who, wanted=move.wanted, request=move.request, response=move.response
            )
            return act

        return await self._duties.commit(work)

    def _record(
        self,
        connection: Connection,
        act: Act,
        step: Step,
        who: str | None,
        *,
        wanted: dict[str, Any] | None = None,
        **more: Any,
    ) -> None:
        what = act.request.model_dump(mode="json", exclude={"organization"}) | (wanted or {})
        self._audit.append_within(
            connection,
            step=step, who=who, team=act.team, organization=act.request.organization, act=act.id, what=what, **more,
        )  # fmt: skip


def _expiry(act: Act) -> Sequence[Planned]:
    # Anew: the wait for approval takes the place of the wait for the asker.
    return (Planned(kind="expire", key=act.id, due_in=LIFETIME, anew=True),)


def _announcement(act: Act) -> Sequence[Planned]:
    return (Planned(kind="announce", key=f"{act.id}:{act.state}"),)


def _to_act(act: Act) -> Sequence[Planned]:
    return (Planned(kind="act", key=act.id),)


def _to_watch(act: Act) -> Sequence[Planned]:
    return (Planned(kind="watch", key=act.id),)
