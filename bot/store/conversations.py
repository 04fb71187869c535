"""What the bot said in a thread, so that follow-up questions and buttons know what they are about."""

from collections.abc import Callable, Sequence
from secrets import token_urlsafe
from typing import Any

from sqlalchemy import Connection, Select, bindparam, delete, func, insert, select, update

from bot.models import Frozen
from bot.store.database import Database, Work, number_of_rows, rows_of
from bot.store.feedback import Kind
from bot.store.tables import conversations, feedback


class Conversation(Frozen):
    """
    One answer and what became of it.

    `id` is 12 characters and fits a button's value. `thread_ts` is None for an answer that only its asker saw, outside
    of any thread. `shown` and `rejected` are entry ids in the order in which they came; one that was shown again stands
    at the end. `fixed` is the entry that ended the problem. `organization` is the slug of the one whose status it began
    with, and `text` what that showed then; None where it began with what somebody wrote.
    """

    id: str
    team: str
    channel: str
    thread_ts: str | None
    asker: str
    text: str
    product: str | None
    shown: tuple[str, ...]
    rejected: tuple[str, ...]
    reply_ts: str | None
    fixed: str | None
    created_at: float
    updated_at: float
    organization: str | None = None

    @property
    def standing(self) -> frozenset[str]:
        """The entries that it shows and nobody has rejected."""
        return frozenset(self.shown).difference(self.rejected)

    @property
    def unsolved(self) -> tuple[str, ...]:
        """Those of them, in order, that nobody has marked as what ended the problem; all where only such are left."""
        standing = tuple(entry for entry in self.shown if entry not in self.rejected)
        return tuple(entry for entry in standing if entry != self.fixed) or standing

    @property
    def is_claimed(self) -> bool:
        """Whether somebody began to show it to everybody: `reply_ts` is that moment then, and no message yet."""
        return self.reply_ts is not None and len(self.reply_ts.partition(".")[2]) == _CLAIM

    @property
    def shown_at(self) -> str | None:
        """The message in which everybody sees it; None where that is none, or not yet one."""
        return None if self.is_claimed else self.reply_ts


_CLAIM = 7  # digits behind the point of the moment of a claim: one more than a timestamp of Slack has
_MOST_IN_THREAD = 100
_AT_ONCE = 500  # ids in one statement
COLUMNS = tuple(conversations.c[name] for name in Conversation.model_fields)
_NEW = insert(conversations).returning(*COLUMNS)
_HAPPENED = insert(feedback)
_THIS = update(conversations).where(conversations.c.id == bindparam("this"))


class Conversations:
    """
    The conversations, by id and by thread.

    What changes one returns it as it is afterwards, or None when there is none with this id (any more). Every method
    raises StoreUnavailable when the database fails.
    """

    def __init__(self, database: Database, clock: Callable[[], float]) -> None:
        self._database = database
        self._clock = clock

    async def start(  # noqa: PLR0913 - one for each column
        self,
        *,
        team: str,
        channel: str,
        thread_ts: str | None,
        asker: str,
        text: str,
        product: str | None = None,
        organization: str | None = None,
        shown: Sequence[str] = (),
        happened: Sequence[tuple[Kind, str | None]] = (),
    ) -> Conversation:
        """
        Begin a conversation. Secrets must be gone from `text` already: it is kept as it comes.

        `happened` goes on the record of feedback, each with the entry that it is about, in the same transaction.
        """
        now = self._clock()
        conversation_id = token_urlsafe(9)
        new = {
            "id": conversation_id, "team": team, "channel": channel, "thread_ts": thread_ts, "asker": asker,
            "text": text, "product": product, "organization": organization, "shown": list(shown), "rejected": [],
            "created_at": now, "updated_at": now,
        }  # fmt: skip
        record = [{"at": now, "kind": k, "entry": e, "conversation": conversation_id} for k, e in happened]

        def work(connection: Connection) -> list[dict[str, Any]]:
            rows = rows_of(_NEW, new)(connection)
            if record:
                connection.execute(_HAPPENED, record)
            return rows

        (row,) = await self._database.write(work)
        return Conversation.model_validate(row)

    async def get(self, conversation_id: str) -> Conversation | None:
        """Find a conversation by its id."""
        return await self._first(select(*COLUMNS).where(conversations.c.id == conversation_id))

    async def of_thread(self, team: str, channel: str, thread_ts: str) -> list[Conversation]:
        """Find the conversations of a thread, the latest last; of very many, the latest ones."""
        c = conversations.c
        in_thread = select(*COLUMNS).where(c.team == team, c.channel == channel, c.thread_ts == thread_ts)
        rows = await self._database.read(rows_of(in_thread.order_by(c.number.desc()).limit(_MOST_IN_THREAD)))
        return [Conversation.model_validate(row) for row in reversed(rows)]

    async def beginnings(self, ids: Sequence[str], characters: int) -> list[Conversation]:
        """
        Find those of these conversations that are still kept, in the order in which they began.

        Of each text only so many `characters` are read: of many long ones the beginning says enough.
        """
        c = conversations.c
        text = func.substr(c.text, 1, characters).label("text")
        columns = [text if column is c.text else column for column in COLUMNS]
        rows: list[dict[str, Any]] = []
        for first in range(0, len(ids), _AT_ONCE):
            these = select(c.number, *columns).where(c.id.in_(ids[first : first + _AT_ONCE]))
            rows += await self._database.read(rows_of(these))
        rows.sort(key=lambda row: row.pop("number"))
        return [Conversation.model_validate(row) for row in rows]

    async def latest(self, team: str, channel: str, *, within: float) -> Conversation | None:
        """Find the latest conversation of a channel, if something happened in it during the last `within` seconds."""
        c = conversations.c
        in_channel = select(*COLUMNS).where(
            c.team == team, c.channel == channel, c.updated_at >= self._clock() - within
        )
        return await self._first(in_channel.order_by(c.number.desc()).limit(1))

    def showing(self, conversation_id: str, reply_ts: str | None) -> Work[int]:
        """Make work of noting in which message the bot showed what it did, for a transaction with more in it."""
        values = {"reply_ts": reply_ts} if reply_ts else {}
        return number_of_rows(_THIS, {"this": conversation_id, "updated_at": self._clock(), **values})

    async def see(self, conversation_id: str, reply_ts: str) -> None:
        """Note in which message everybody sees what only one person saw before."""
        await self._database.write(self.showing(conversation_id, reply_ts))

    async def claim(self, conversation_id: str, lease: float) -> Conversation | None:
        """
        Begin to show everybody what only one person saw; None when that was done, or somebody is at it.

        A claim holds for `lease` seconds. It stands where the message is noted then (`is_claimed`).
        """
        now = self._clock()

        def changes(before: Conversation) -> dict[str, Any] | None:
            held = before.reply_ts is not None and not before.is_claimed
            under_way = before.is_claimed and now - float(before.reply_ts or 0.0) < lease
            return None if held or under_way else {"reply_ts": f"{now:.{_CLAIM}f}"}

        return await self._change(conversation_id, changes)

    async def disclaim(self, claimed: Conversation) -> None:
        """Take a claim back, as `claim` gave it: nobody was shown anything. Another's claim since then stays."""

        def changes(before: Conversation) -> dict[str, Any] | None:
            return {"reply_ts": None} if before.is_claimed and before.reply_ts == claimed.reply_ts else None

        await self._change(claimed.id, changes)

    async def show(self, conversation_id: str, entries: Sequence[str]) -> Conversation | None:
        """Note that the bot showed `entries`."""

        def changes(before: Conversation) -> dict[str, Any]:
            return {"shown": [*(entry for entry in before.shown if entry not in entries), *dict.fromkeys(entries)]}

        return await self._change(conversation_id, changes)

    async def unshow(self, conversation_id: str, entries: Sequence[str]) -> Conversation | None:
        """Note that `entries` are not shown any more."""

        def changes(before: Conversation) -> dict[str, Any]:
            return {"shown": [entry for entry in before.shown if entry not in entries]}

        return await self._change(conversation_id, changes)

    async def reject(self, conversation_id: str, entry: str, again_after: float | None = None) -> Conversation | None:
        """
        Note that `entry` is not what the asker has; None also when that was noted before.

        With `again_after`, it may be noted again once nothing has happened for so many seconds.
        """

        def changes(before: Conversation) -> dict[str, Any] | None:
            if entry not in before.rejected:
                return {"rejected": [*before.rejected, entry]}
            old = again_after is not None and self._clock() - before.updated_at >= again_after
            return {"rejected": [*before.rejected]} if old else None

        return await self._change(conversation_id, changes)

    async def is_of(self, conversation_id: str, product: str) -> Conversation | None:
        """Note which product a conversation is about, when somebody says so later."""
        return await self._change(conversation_id, lambda _before: {"product": product})

    async def mark_fixed(self, conversation_id: str, entry: str) -> Conversation | None:
        """Note that `entry` ended the problem; the last word counts."""
        return await self._change(conversation_id, lambda _before: {"fixed": entry})

    async def reopen(self, conversation_id: str, entry: str) -> Conversation | None:
        """Take back that `entry` was rejected, or that it ended the problem."""

        def changes(before: Conversation) -> dict[str, Any]:
            rejected = [other for other in before.rejected if other != entry]
            return {"rejected": rejected, "fixed": None if before.fixed == entry else before.fixed}

        return await self._change(conversation_id, changes)

    async def purge(self, older_than: float) -> int:
        """Delete conversations in which nothing happened for more than `older_than` seconds, and say how many."""
        statement = delete(conversations).where(conversations.c.updated_at < self._clock() - older_than)
        return await self._database.write(number_of_rows(statement))

    async def _first(self, statement: Select[Any]) -> Conversation | None:
        rows = await self._database.read(rows_of(statement))
        return Conversation.model_validate(rows[0]) if rows else None

    async def _change(
        self, conversation_id: str, changes: Callable[[Conversation], dict[str, Any] | None]
    ) -> Conversation | None:
        """
        Read, change and write as one: the row is locked on PostgreSQL, and the whole database on SQLite.

        None when there is nothing to change.
        """
        this = conversations.c.id == conversation_id
        now = self._clock()

        def work(connection: Connection) -> list[dict[str, Any]]:
            before = rows_of(select(*COLUMNS).where(this).with_for_update())(connection)
            if not before:
                return []
            values = changes(Conversation.model_validate(before[0]))
            if values is None:
                return []
            change = update(conversations).where(this).values(**values, updated_at=now)
            return rows_of(change.returning(*COLUMNS))(connection)

        rows = await self._database.write(work)
        return Conversation.model_validate(rows[0]) if rows else None
