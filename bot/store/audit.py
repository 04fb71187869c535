"""
The audit trail: every step of what agents do, only ever added to, each row chained to the one before by a hash.

A row's hash is SHA-256 over a canonical JSON of its other columns, among them its number and the hash of the row
before; `audit_head` knows how many rows there are and the hash of the last. So `verify` finds a row that was altered,
removed, put in or put elsewhere. Rows are added one after the other: whoever adds one locks the head until the end of
the transaction, so numbers have no gaps and a step that is rolled back leaves no row.

What this protects against: this program has no way to alter or delete a row, triggers in the database refuse it to
everybody else, and whoever goes around them (an administrator, who can remove a trigger, or a program that writes the
file) and alters, removes or adds rows is found out. What it does not protect against: somebody who may do everything in
the database and computes every later hash anew, head included, leaves a chain that is whole. Against that, note the
number and the hash of the last row (`head`) from time to time at a place that they cannot write.

What is kept comes from the caller, who has removed secrets from it.
"""

import hashlib
import json
from collections.abc import Callable, Sequence
from typing import Any, Literal

from sqlalchemy import Connection, insert, select, update

from bot.models import Frozen
from bot.store.database import Database, StoreUnavailable, rows_of
from bot.store.tables import audit, audit_head, fit, plain

BEFORE_THE_FIRST = "0" * 64
BATCH = 500

Step = Literal[
    "asked", "confirmed", "approved", "declined", "cancelled", "expired", "refused",
    "calling", "answered", "failed", "ended", "viewed", "shared",
]  # fmt: skip


class AuditRow(Frozen):
    """
    One step. `who` is a Slack user id, None for what this program did by itself; `organization` is a slug.

    `at` is seconds since 1970. `what` says what was wanted, `request` what was sent, `response` what came of it.
    """

    number: int
    at: float
    act: str | None
    step: str
    who: str | None
    team: str | None
    organization: str | None
    what: dict[str, Any]
    request: dict[str, Any] | None
    response: dict[str, Any] | None
    previous: str
    hash: str


class Verified(Frozen):
    """How many rows were looked at, and in whole sentences what is wrong with them; nothing when all is well."""

    rows: int
    problems: tuple[str, ...]


class Head(Frozen):
    """The number of rows, which is the number of the last one, and its hash."""

    length: int
    hash: str


_JSON = ("what", "request", "response")
_HEAD = select(audit_head.c.length, audit_head.c.hash).where(audit_head.c.id == 1)


class Audit:
    """The audit trail. Every method raises StoreUnavailable when the database fails."""

    def __init__(self, database: Database, clock: Callable[[], float]) -> None:
        self._database = database
        self._clock = clock

    async def append(  # noqa: PLR0913 - one for each column
        self,
        step: Step,
        who: str | None,
        team: str | None,
        organization: str | None,
        *,
        act: str | None = None,
        what: dict[str, Any] | None = None,
        request: dict[str, Any] | None = None,
        response: dict[str, Any] | None = None,
    ) -> AuditRow:
        """Add a step, in a transaction of its own."""
        columns: dict[str, Any] = {"step": step, "who": who, "team": team, "organization": organization, "act": act}
        columns |= {"what": what or {}, "request": request, "response": response}
        return await self._database.write(lambda connection: self.append_within(connection, **columns))

    def append_within(self, connection: Connection, **columns: Any) -> AuditRow:
        """
        Add a step in a transaction of somebody else; `columns` are named as the arguments of `append`.

        Nobody else adds one until that transaction has ended, so it should end soon, and this should come last in it.
        Raises StoreUnavailable when somebody has removed the head: what cannot be recorded must not be done.
        """
        heads = rows_of(_HEAD.with_for_update())(connection)
        if not heads:
            raise StoreUnavailable(
                "The head of the audit trail is missing, so nothing can be recorded, and nothing was done. "
                "Somebody has altered the database: restore the row of audit_head from a backup."
            )
        number, previous = heads[0]["length"] + 1, heads[0]["hash"]
        row = dict.fromkeys(AuditRow.model_fields) | {name: _stored(v) for name, v in columns.items()}
        row |= {"number": number, "at": self._clock(), "previous": previous}
        row["hash"] = _hash(row)
        connection.execute(insert(audit).values(**row))
        connection.execute(update(audit_head).values(length=number, hash=row["hash"]))
        return _row(row)

    async def of_organization(self, slug: str, limit: int, *, before: int | None = None) -> list[AuditRow]:
        """Find the latest steps of an organization, those `before` a number if there is one, the latest first."""
        c = audit.c
        statement = select(audit).where(c.organization == slug).order_by(c.number.desc()).limit(limit)
        if before is not None:
            statement = statement.where(c.number < before)
        return [_row(row) for row in await self._database.read(rows_of(statement))]

    async def head(self) -> Head | None:
        """Say how many rows there are, and the hash of the last; None when somebody has removed that."""
        rows = await self._database.read(rows_of(_HEAD))
        return Head.model_validate(rows[0]) if rows else None

    async def verify(self, *, batch: int = BATCH) -> Verified:
        """Read all rows, `batch` at a time, and say what is wrong with them. Rows may be added meanwhile."""
        chain = _Chain()
        while rows := await self._database.read(rows_of(_after(chain.last, batch))):
            for row in rows:
                chain.look_at(row)
        # One statement, so that the head and the last row are those of one moment.
        counted = select(audit.c.hash).where(audit.c.number == audit_head.c.length).scalar_subquery()
        latest = select(audit.c.number).order_by(audit.c.number.desc()).limit(1).scalar_subquery()
        statement = select(audit_head.c.length, audit_head.c.hash, counted.label("counted"), latest.label("latest"))
        chain.compare_with_head(await self._database.read(rows_of(statement.where(audit_head.c.id == 1))))
        return Verified(rows=chain.rows, problems=tuple(chain.problems))


class _Chain:
    """What is known of the rows that were looked at so far, in the order of their numbers."""

    def __init__(self) -> None:
        self.rows = 0
        self.last: int | None = None
        self.problems: list[str] = []
        self._hash = BEFORE_THE_FIRST

    def look_at(self, row: dict[str, Any]) -> None:
        number, expected = row["number"], max(self.last or 0, 0) + 1
        if number > expected:
            self._missing(expected, number - 1)
        elif number < 1:
            self.problems.append(f"Row {number} was put in: the first row has the number 1.")
        if row["hash"] != _hash(row):
            self.problems.append(f"Row {number} was altered: its hash does not match its content.")
        if number == expected and row["previous"] != self._hash:
            before = f"row {number - 1}" if number > 1 else "the beginning"
            self.problems.append(f"Row {number} does not follow {before}: one of them was replaced or hashed anew.")
        self.rows += 1
        self.last, self._hash = number, (row["hash"] if number > 0 else BEFORE_THE_FIRST)

    def compare_with_head(self, heads: Sequence[dict[str, Any]]) -> None:
        if not heads:
            self.problems.append("The head is missing: whether rows at the end were removed cannot be told.")
            return
        (head,) = heads
        length, latest = head["length"], max(head["latest"] or 0, 0)
        if latest < length:
            self._missing(latest + 1, length)
        elif latest > length:
            more = f"rows up to {latest} are" if latest > length + 1 else f"row {latest} is"
            self.problems.append(f"The head counts {length}, but {more} there: put in by something else.")
        if head["hash"] != (BEFORE_THE_FIRST if length == 0 else head["counted"] or head["hash"]):
            self.problems.append(f"The head does not match row {length}: one of them was replaced or hashed anew.")

    def _missing(self, first: int, last: int) -> None:
        self.problems.append(f"Row {first} is missing." if first == last else f"Rows {first} to {last} are missing.")


def _after(number: int | None, limit: int) -> Any:
    statement = select(audit).order_by(audit.c.number).limit(limit)
    return statement if number is None else statement.where(audit.c.number > number)


def _stored(value: Any) -> Any:
    """A column as it comes back from the database; a dictionary becomes the text that is kept and hashed."""
    return _canonical(plain(value)) if isinstance(value, dict) else fit(value) if isinstance(value, str) else value


def _hash(row: dict[str, Any]) -> str:
    return hashlib.sha256(_canonical({name: row[name] for name in row if name != "hash"}).encode()).hexdigest()


def _canonical(value: Any) -> str:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True, default=repr)


def _row(row: dict[str, Any]) -> AuditRow:
    return AuditRow.model_validate({**row, **{name: json.loads(row[name]) if row[name] else None for name in _JSON}})
