"""What people made of an answer: an append-only record that holds no names."""

from collections.abc import Callable
from typing import Literal

from pydantic import BaseModel, ConfigDict
from sqlalchemy import func, insert, select

from bot.store.database import Database, number_of_rows, rows_of
from bot.store.tables import feedback

Kind = Literal["fixed", "not_this", "chosen", "answered", "asked", "unknown"]


class Count(BaseModel):
    """How many conversations had this `kind` of feedback on `entry`; None where no entry was concerned."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Kind
    entry: str | None
    count: int


class Feedback:
    """The record. Both methods raise StoreUnavailable when the database fails."""

    def __init__(self, database: Database, clock: Callable[[], float]) -> None:
        self._database = database
        self._clock = clock

    async def record(self, kind: Kind, *, entry: str | None = None, conversation: str | None = None) -> None:
        """Add that this happened, now."""
        statement = insert(feedback).values(at=self._clock(), kind=kind, entry=entry, conversation=conversation)
        await self._database.write(number_of_rows(statement))

    async def counts(self, since: float) -> list[Count]:
        """
        Count what happened at `since` (seconds since 1970) or later, by kind and entry, in a stable order.

        A button pressed twice in one conversation counts once; what belongs to no conversation counts each time.
        """
        c = feedback.c
        alone = func.count().filter(c.conversation.is_(None))
        statement = (
            select(c.kind, c.entry, (func.count(c.conversation.distinct()) + alone).label("count"))
            .where(c.at >= since)
            .group_by(c.kind, c.entry)
            .order_by(c.kind, func.coalesce(c.entry, ""))
        )
        return [Count.model_validate(row) for row in await self._database.read(rows_of(statement))]
