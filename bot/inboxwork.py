"""
Works on messages that were written down: read their files, find the answer, post it once.

`Worker.work` is called right after a message came in, and again by `Worker.catch_up` for whatever a crash, a restart or
a Slack that was down has left. So a message is answered once, and none is swallowed.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections.abc import Callable
from dataclasses import dataclass

import aiohttp
from slack_sdk.errors import SlackApiError

from bot.answering import Asked, Desk, Said
from bot.errors import FileUnavailable
from bot.files import FileReader, is_picture, is_text
from bot.incoming import Message
from bot.metrics import Metrics
from bot.posting import PERMANENT, Poster, error_code
from bot.render import FileUnread, Notice, PictureSeen, SecretFound, TextCut
from bot.secrets import redact
from bot.store.database import StoreUnavailable
from bot.store.inbox import Claim
from bot.store.opening import Store

log = logging.getLogger(__name__)

MOST_ATTEMPTS = 6
KEEP_SEEN = 2 * 24 * 3600.0  # seconds; Slack repeats an event within an hour
"""How long the key of a finished message is kept, to recognize a repeat."""


_AT_ONCE = 20


@dataclass(frozen=True, slots=True)
class Pace:
    """
    How patient the work is, in seconds.

    `lease` is how long one attempt has a message to itself, and must outlast it; `first_pause` comes before the second
    attempt, and each further one waits twice as long; `look_every` is how often overdue messages are looked for.
    """

    lease: float = 60.0
    first_pause: float = 5.0
    look_every: float = 10.0


class Worker:
    """Answers messages from the inbox. `desk` gives the current one, since knowledge may be reloaded."""

    def __init__(  # noqa: PLR0913 - each is another part of the world
        self,
        *,
        desk: Callable[[], Desk],
        store: Store,
        poster: Poster,
        files: FileReader,
        watched: frozenset[str],
        metrics: Metrics,
        pace: Pace,
    ) -> None:
        self._desk = desk
        self._store = store
        self._poster = poster
        self._files = files
        self._watched = watched
        self._metrics = metrics
        self._pace = pace

    async def work(self, claim: Claim) -> None:
        """Answers one message, or plans another attempt when Slack or the network fails. Raises StoreUnavailable."""
        message = Message.model_validate(claim.payload)
        try:
            if not await self._posted_before(claim, message):
                await self._answer(message)
            await self._store.inbox.finish(claim)
        except SlackApiError as error:
            await self._failed(claim, message, error_code(error))
        except (aiohttp.ClientError, TimeoutError) as error:
            await self._failed(claim, message, type(error).__name__)
        except StoreUnavailable:
            log.exception("The database failed while message %s was worked on; its lease will run out.", message.key)
        except (
            Exception
        ):  # one of the outermost edges: whatever it is, the person hears of it and the next one is served
            reference = secrets.token_hex(3).upper()
            log.exception("Message %s could not be answered. Reference %s.", message.key, reference)
            await self._store.inbox.fail(claim, None, f"bug {reference}")
            await self._apologize(message, reference)

    async def catch_up(self) -> None:
        """Takes over what is overdue, again and again, until it is cancelled."""
        while True:
            try:
                for claim in await self._store.inbox.overdue(_AT_ONCE, lease=self._pace.lease):
                    await self.work(claim)
                await self._store.inbox.purge(KEEP_SEEN)
            except StoreUnavailable as error:
                log.warning("%s Overdue messages wait.", error)
            await asyncio.sleep(self._pace.look_every)

    async def _answer(self, message: Message) -> None:
        with self._metrics.seconds.time():
            said = await self._said(message)
            if said is None:
                self._metrics.silences.inc()
                return
            ts = await self._poster.post(message.channel, message.reply_thread, said.reply, message.key)
        self._metrics.replies.labels(said.kind).inc()
        if said.conversation:
            await self._store.conversations.show(said.conversation, [], ts)

    async def _said(self, message: Message) -> Said | None:
        text, notices = await self._read(message)
        return await self._desk().answer(
            Asked(
                team=message.team,
                channel=message.channel,
                user=message.user,
                text=text,
                thread=message.reply_thread,
                addressed=message.direct or message.mention,
                watched=message.channel in self._watched,
                direct=message.direct,
                in_thread=message.thread is not None,
                notices=notices,
            )
        )

    async def _read(self, message: Message) -> tuple[str, tuple[Notice, ...]]:
        """The words of a message and of its text files, and what has to be said about them."""
        parts, kinds = [message.text], list(message.secrets)
        notices: list[Notice] = []
        heard = message.direct or message.mention or message.channel in self._watched
        for file in message.files:
            if is_text(file):
                try:
                    read = await self._files.read_text(file)
                except FileUnavailable as error:
                    notices.append(FileUnread(str(file.get("name") or "file"), str(error)))
                else:
                    found = await asyncio.to_thread(redact, read.text)  # a megabyte would hold up everybody else
                    parts.append(found.text)
                    kinds += found.kinds
                    notices += [TextCut(len(read.text))] if read.cut else []
            elif is_picture(file) and heard:
                notices += [PictureSeen()] if PictureSeen() not in notices else []
        if kinds:
            notices.insert(0, SecretFound(tuple(dict.fromkeys(kinds)), public=not message.direct))
        return "\n".join(part for part in parts if part), tuple(notices)

    async def _posted_before(self, claim: Claim, message: Message) -> bool:
        """Whether an earlier attempt got as far as the post, though nobody heard of it."""
        if claim.attempts == 1:
            return False
        return await self._poster.find(message.channel, message.reply_thread, message.key) is not None

    async def _failed(self, claim: Claim, message: Message, error: str) -> None:
        self._metrics.failures.labels(error).inc()
        if error in PERMANENT or claim.attempts >= MOST_ATTEMPTS:
            log.error("Message %s stays without an answer after %s attempts: %s.", message.key, claim.attempts, error)
            await self._store.inbox.fail(claim, None, error)
            return
        pause = self._pace.first_pause * 2 ** (claim.attempts - 1)
        log.warning("Slack did not take the answer to %s (%s). Next attempt in %.0f s.", message.key, error, pause)
        await self._store.inbox.fail(claim, pause, error)

    async def _apologize(self, message: Message, reference: str) -> None:
        try:
            reply = self._desk().renderer.problem(reference)
            await self._poster.post(message.channel, message.reply_thread, reply, f"{message.key}:problem")
        except (SlackApiError, aiohttp.ClientError, TimeoutError) as error:
            log.warning("Nor could the person be told about reference %s: %s.", reference, type(error).__name__)
