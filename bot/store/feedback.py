"""What people made of an answer: an append-only record that holds no names."""

from collections.abc import Callable, Collection
from typing import Literal

from sqlalchemy import func, insert, select

from bot.models import Frozen
from bot.store.database import Database, number_of_rows, rows_of
from bot.store.tables import feedback, ticket_reporters, tickets

Kind = Literal[
    "fixed", "not_this", "unhelped", "chosen", "answered", "asked", "unknown", "escalated", "helpful", "unhelpful"
]
BATCH = 5000


class Happened(Frozen):
    """One row of the record. `at` is seconds since 1970; `entry` and `conversation` are None where there was none."""

    at: float
    kind: Kind
    entry: str | None
    conversation: str | None


class Escalated(Frozen):
    """How many tickets were opened about an entry of a product; None where nobody knew."""

    product: str | None
    entry: str | None
    count: int


class Unrecognized(Frozen):
    """
    A ticket that is about no entry: when it was opened, its error text, and who reported it, as (user, team).

    `conversation` is the one that it came from, None for what people told in its form alone.
    """

    at: float
    error: str
    conversation: str | None
    people: frozenset[tuple[str, str]]


class Feedback:
    """The record. Every method raises StoreUnavailable when the database fails."""

    def __init__(self, database: Database, clock: Callable[[], float]) -> None:
        self._database = database
        self._clock = clock

    async def record(self, kind: Kind, *, entry: str | None = None, conversation: str | None = None) -> None:
        """Add that this happened, now."""
        statement = insert(feedback).values(at=self._clock(), kind=kind, entry=entry, conversation=conversation)
        await self._database.write(number_of_rows(statement))

    async def has_happened(
        self, kind: Kind, conversation: str, since: float, until: float, *, entry: str | None = None
    ) -> bool:
        """
        Whether something of this kind is on record of a conversation, between two moments (seconds since 1970).

        With `entry`, only what is about that.
        """
        c = feedback.c
        found = select(c.number).where(c.at.between(since, until), c.conversation == conversation, c.kind == kind)
        found = found if entry is None else found.where(c.entry == entry)
        return bool(await self._database.read(rows_of(found.limit(1))))

    async def of(self, conversations: Collection[str], since: float) -> list[Happened]:
        """List what happened in these conversations at `since` (seconds since 1970) or later, in order."""
        c = feedback.c
        statement = select(feedback).where(c.at >= since, c.conversation.in_([*conversations])).order_by(c.number)
        rows = await self._database.read(rows_of(statement))
        return [Happened.model_validate({name: row[name] for name in Happened.model_fields}) for row in rows]

    async def happened(self, since: float, *, batch: int = BATCH) -> list[Happened]:
        """List what happened at `since` (seconds since 1970) or later, in order; it is read `batch` rows at a time."""
        c = feedback.c
        found: list[Happened] = []
        number = 0
        while True:
            statement = select(feedback).where(c.at >= since, c.number > number).order_by(c.number).limit(batch)
            rows = await self._database.read(rows_of(statement))
            if not rows:
                return found
            number = rows[-1]["number"]
            found += (Happened.model_validate({name: row[name] for name in Happened.model_fields}) for row in rows)

    async def escalated(self, since: float, until: float) -> list[Escalated]:
        """
        Count the tickets that were opened at `since` or later and before `until`, the most first.

        The tickets are asked, and not the record, because people say the product also where no entry was recognized.
        """
        c = tickets.c
        statement = (
            select(c.product, c.entry, func.count().label("count"))
            .where(c.created_at >= since, c.created_at < until)
            .group_by(c.product, c.entry)
        )
        rows = [Escalated.model_validate(row) for row in await self._database.read(rows_of(statement))]
        return sorted(rows, key=lambda row: (-row.count, row.product or "", row.entry or ""))

    async def unrecognized(self, since: float, until: float) -> list[Unrecognized]:
        """List the tickets about no entry that were opened at `since` or later and before `until`, in order."""
        c, r = tickets.c, ticket_reporters.c
        statement = (
            select(c.key, c.created_at, c.conversation, c.details, r.user, r.team)
            .join_from(tickets, ticket_reporters, r.ticket == c.key)
            .where(c.created_at >= since, c.created_at < until, c.entry.is_(None))
            .order_by(c.number)
        )
        found: dict[str, Unrecognized] = {}
        for row in await self._database.read(rows_of(statement)):
            earlier = found[row["key"]].people if row["key"] in found else frozenset()
            error = next((one["value"] for one in row["details"] if one["name"] == "error_text"), "")
            found[row["key"]] = Unrecognized(
                at=row["created_at"], error=error, conversation=row["conversation"],
                people=earlier | {(row["user"], row["team"])},
            )  # fmt: skip
        return [*found.values()]
