"""
Works on messages that were written down: read their files, find the answer, post it once.

`Worker.work` is called right after a message came in, and again by `Worker.catch_up` for whatever a crash, a restart or
a Slack that was down has left. So a message is answered once. None is swallowed but by a Slack that takes no answer
for half an hour, when nobody waits for it any more, or that refuses it for good, as in an archived channel.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace

import aiohttp
from pydantic import ValidationError
from slack_sdk.errors import SlackApiError

from bot.answering.desk import Desk
from bot.answering.heard import Asked
from bot.answering.said import Said
from bot.attachments.reading import Reader
from bot.running.leaving import Leaving
from bot.running.logs import tell_failure
from bot.running.metrics import Metrics
from bot.slack.incoming import Message
from bot.slack.posting import OUR_FAULT, PERMANENT, SLACK_FAILS, Poster, advice, error_code, retry_after
from bot.slack.posting import Said as Posted
from bot.store.database import StoreUnavailable, Work
from bot.store.inbox import Claim
from bot.store.opening import Store
from bot.times.durations import counted

log = logging.getLogger(__name__)

MOST_ATTEMPTS = 12
"""With the pauses of `Pace` they take half an hour, and longer where Slack itself asks to wait for longer."""
OURS = "the program is wrong"
LETHAL = "each attempt ended with the process that made it"
KEEP_SEEN = 2 * 24 * 3600.0
"""Seconds for which the key of a finished message is kept, to recognize a repeat; Slack repeats within an hour."""
KEEP_CONVERSATIONS = 90 * 24 * 3600.0
"""Seconds for which a conversation is kept after the last thing that happened in it; its buttons work as long."""


@dataclass(frozen=True, slots=True)
class Pace:
    """
    How patient the work is, in seconds.

    `lease` is how long one attempt has a message to itself; it must outlast the attempt, which `limit` cuts off, and
    what the database then takes to hear of it. `first_pause` comes before the second attempt, and each further one
    waits twice as long, up to `longest_pause`; `look_every` is how often overdue messages are looked for.
    """

    lease: float = 90.0
    limit: float = 70.0
    first_pause: float = 5.0
    longest_pause: float = 300.0
    look_every: float = 10.0


class Worker:
    """
    Answers messages from the inbox: `receive` gives the reply to a message, or None for silence.

    `listens` says before the files of a message are read whether it will be looked at at all. What is cut off because
    the bot is `leaving` keeps its lease, so that another one answers it.
    """

    def __init__(  # noqa: PLR0913 - each is another part of the world
        self,
        *,
        desk: Desk,
        listens: Callable[[Asked], Awaitable[bool]],
        receive: Callable[[Asked], Awaitable[Said | None]],
        store: Store,
        poster: Poster,
        reader: Reader,
        watched: Callable[[], frozenset[str]],
        metrics: Metrics,
        pace: Pace,
        leaving: Leaving | None = None,
    ) -> None:
        self._desk = desk
        self._listens = listens
        self._receive = receive
        self._store = store
        self._poster = poster
        self._reader = reader
        self._watched = watched
        self._metrics = metrics
        self._pace = pace
        self._leaving = leaving or Leaving()

    async def work(self, claim: Claim) -> None:
        """Answers one message, or plans another attempt when Slack or the network fails. Raises StoreUnavailable."""
        async with self._leaving.busy():
            await self._work(claim)

    async def _work(self, claim: Claim) -> None:
        try:
            message = Message.model_validate(claim.payload)
        except ValidationError:
            log.exception("Message %s was written down by another release and cannot be read.", claim.event_id)
            self._metrics.failures.labels("unreadable").inc()
            await self._store.inbox.fail(claim, None, "unreadable")
            return
        if claim.attempts > MOST_ATTEMPTS:  # those that were too many ended their process, as this one might
            await self._give_up(claim, message, LETHAL, "lethal")
            return
        try:
            if await self._is_too_early(claim, message):
                await self._store.inbox.fail(claim, self._pause(claim), "what it said before is not finished")
                return
            async with asyncio.timeout(self._pace.limit):
                shown = await self._shown(claim, message)
            await self._store.inbox.finish(claim, shown)
        except SlackApiError as error:
            if error_code(error) in OUR_FAULT:
                await self._give_up(claim, message, OURS, error_code(error), error)
            else:
                await self._failed(claim, message, error_code(error), retry_after(error), advice(error))
        except (aiohttp.ClientError, TimeoutError) as error:
            await self._failed(claim, message, type(error).__name__)
        except StoreUnavailable as error:
            self._metrics.failures.labels(type(error).__name__).inc()
            failed = f"The database failed while message {message.key} was worked on; its lease will run out."
            tell_failure(log, failed, error)
        except Exception as error:  # noqa: BLE001 - an outermost edge: the person hears of it, and the next is served
            await self._give_up(claim, message, OURS, type(error).__name__, error)

    async def _is_too_early(self, claim: Claim, message: Message) -> bool:
        """Whether an edit has to wait until it is known, here or in another replica, what its first wording led to."""
        if not message.edited or claim.attempts >= MOST_ATTEMPTS:
            return False
        return await self._store.inbox.is_behind(claim, message.team, message.channel, message.ts)

    async def _give_up(
        self, claim: Claim, message: Message, why: str, reason: str, error: Exception | None = None
    ) -> None:
        """
        Logs what happened, with a traceback where there is one, and tells the person that no answer will come.

        `why` is for people, `reason` the word under which it is counted.
        """
        self._metrics.failures.labels(reason).inc()
        reference = secrets.token_hex(3).upper()
        log.error("Message %s could not be answered: %s. Reference %s.", message.key, why, reference, exc_info=error)
        if await self._store.inbox.fail(claim, None, f"bug {reference}"):  # else another has taken it over, and answers
            await self._apologize(message, reference)

    async def catch_up(self) -> None:
        """Takes over what is overdue, again and again, until it is cancelled."""
        while True:
            try:
                # One after the other: whatever waits behind a slow one would have used up its lease unworked.
                while not self._leaving.told and (claims := await self._store.inbox.overdue(1, lease=self._pace.lease)):
                    await self.work(claims[0])
                await self._store.inbox.purge(KEEP_SEEN)
                await self._store.conversations.purge(KEEP_CONVERSATIONS)
                await self._store.threads.purge(KEEP_CONVERSATIONS)
            except StoreUnavailable as error:
                log.warning("%s Overdue messages wait.", error)
            except Exception as error:  # an outermost edge: what nobody foresaw must not be the end of all catching up
                self._metrics.failures.labels(type(error).__name__).inc()
                log.exception("Catching up failed in a way that nobody foresaw. It is tried again.")
            await asyncio.sleep(self._pace.look_every)

    async def _shown(self, claim: Claim, message: Message) -> Work[int] | None:
        """
        Posts the answer, and gives what is to be kept of it, if anything is.

        An earlier attempt may have got as far as the post, though nobody heard of it.
        """
        stands = await self._posted_before(message) if claim.attempts > 1 else None
        return self._kept(stands.conversation, stands.ts) if stands else await self._answer(claim, message)

    def _kept(self, conversation: str | None, ts: str | None) -> Work[int] | None:
        return self._store.conversations.showing(conversation, ts) if conversation else None

    async def _answer(self, claim: Claim, message: Message) -> Work[int] | None:
        with self._metrics.seconds.time():
            said = await self._said(claim, message)
            if said is None:
                self._metrics.silences.inc()
                return None
            ts = await self._posted(message, said)
        self._metrics.replies.labels(said.kind).inc()
        return self._kept(said.conversation, ts)

    async def _posted(self, message: Message, said: Said) -> str | None:
        """Posts a reply, to everybody or to one person; the timestamp of what everybody sees."""
        if said.private:
            await self._poster.tell(message.channel, message.user, message.thread, said.reply)
            return None
        return await self._poster.post(
            message.channel, message.reply_thread, said.reply, message.key, said.conversation
        )

    async def _said(self, claim: Claim, message: Message) -> Said | None:
        asked = Asked(
            team=message.team,
            channel=message.channel,
            user=message.user,
            text=message.text,
            thread=message.reply_thread,
            addressed=message.direct or message.mention,
            watched=message.channel in self._watched(),
            direct=message.direct,
            in_thread=message.thread is not None,
            ts=message.ts,
            tried_since=claim.received_at if claim.attempts > 1 else None,
            again=message.again,
        )
        if not await self._listens(asked):
            return None  # and nobody's files are fetched for nothing
        words = await self._reader.read(
            message.text,
            message.files,
            secrets=message.secrets,
            public=not message.direct,
            pictures=asked.addressed or asked.watched,
        )
        heard = replace(asked, text=words.text, notices=words.notices, with_files=words.with_files, files=words.files)
        return await self._receive(heard)

    async def _posted_before(self, message: Message) -> Posted | None:
        return await self._poster.reply_to(message.channel, message.reply_thread, message.key, message.ts)

    async def _failed(self, claim: Claim, message: Message, error: str, wait: float = 0.0, advice: str = "") -> None:
        """
        Plans another attempt, at the earliest in `wait` seconds; gives up when that is of no use any more.

        `advice` is what the log then says about what to do.
        """
        self._metrics.failures.labels(error).inc()
        if error in PERMANENT or claim.attempts >= MOST_ATTEMPTS:
            tried = counted(claim.attempts, "attempt")
            said = f"Message {message.key} stays without an answer after {tried}: {error}. {advice}"
            log.error("%s", said.rstrip())
            await self._store.inbox.fail(claim, None, error)
            return
        pause = max(wait, self._pause(claim))
        said = f"Slack failed while {message.key} was answered ({error}). Next attempt in {pause:.0f} s. {advice}"
        log.warning("%s", said.rstrip())
        await self._store.inbox.fail(claim, pause, error)

    def _pause(self, claim: Claim) -> float:
        return min(self._pace.first_pause * 2.0 ** (claim.attempts - 1), self._pace.longest_pause)

    async def lost(self, message: Message, reference: str) -> None:
        """Tells the person, without the database, that no answer will come, unless an earlier attempt has given one."""
        try:
            answered = await self._posted_before(message)
        except SLACK_FAILS:
            answered = None
        if answered is None:
            await self._apologize(message, reference)

    async def _apologize(self, message: Message, reference: str) -> None:
        try:
            reply = self._desk.renderer.problem(reference)
            await self._poster.post(message.channel, message.reply_thread, reply, f"{message.key}:problem")
        except SLACK_FAILS as error:
            log.warning("Nor could the person be told about reference %s: %s.", reference, type(error).__name__)
