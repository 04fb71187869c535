"""Open the database, and have everything that it keeps in one place."""

import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from sqlalchemy import select

from bot.store.acts import Acts
from bot.store.address import read_address
from bot.store.audit import Audit
from bot.store.conversations import Conversations
from bot.store.database import Database, rows_of
from bot.store.duties import Duties
from bot.store.engines import engine_for
from bot.store.feedback import Feedback
from bot.store.inbox import Inbox
from bot.store.probing import Probe
from bot.store.schema import bring_up_to_date, refuse_gaps, refuse_other_schemas
from bot.store.tables import inbox
from bot.store.threads import Threads
from bot.store.tickets import Tickets


class Store:
    """An open database: a member for each thing that it keeps."""

    def __init__(self, database: Database, clock: Callable[[], float]) -> None:
        self._database = database
        self.inbox = Inbox(database, clock)
        self.conversations = Conversations(database, clock)
        self.feedback = Feedback(database, clock)
        self.threads = Threads(database, clock)
        self.duties = Duties(database, clock)
        self.audit = Audit(database, clock)
        self.acts = Acts(database, self.duties, self.audit, clock)
        self.tickets = Tickets(database, self.duties, clock)
        self.probe = Probe(database)

    async def ping(self) -> None:
        """Read from the database; raises StoreUnavailable when that fails."""
        await self._database.read(rows_of(select(inbox.c.id).limit(1)))


@asynccontextmanager
async def open_store(url: str, *, clock: Callable[[], float] = time.time) -> AsyncIterator[Store]:
    """
    Open the database at `url`, bring its schema up to date, and close it at the end.

        async with open_store("sqlite:///concierge.sqlite3") as store:
            claim = await store.inbox.claim(incoming)

    `url` is `sqlite:///file`, `sqlite:///:memory:` (gone at the end), `postgresql://…` or `postgres://…`; several
    processes may have one database open. `clock` gives seconds since 1970. Raises ConfigurationError when the URL, or
    what it leads to, cannot be right; StoreUnavailable when the database does not answer or refuses.
    """
    async with _database_at(url) as database:
        await refuse_gaps(database)
        await bring_up_to_date(database)
        yield Store(database, clock)


@asynccontextmanager
async def open_existing_store(url: str, *, clock: Callable[[], float] = time.time) -> AsyncIterator[Store]:
    """
    As `open_store`, for a database that a bot of this release has set up: neither its file nor its schema is touched.

    Raises ConfigurationError also when it has the schema of another release, or none.
    """
    async with _database_at(url, existing=True) as database:
        await refuse_gaps(database)
        await refuse_other_schemas(database)
        yield Store(database, clock)


@asynccontextmanager
async def _database_at(url: str, *, existing: bool = False) -> AsyncIterator[Database]:
    address = read_address(url)
    database = Database(await engine_for(address, existing=existing), address.shown)
    try:
        yield database
    finally:
        await database.close()
