"""What people wrote of a problem: the messages of its thread that tell of it, and their files."""

from __future__ import annotations

import asyncio
import datetime as dt
import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bot.answering.desk import Desk
from bot.attachments.files import is_picture
from bot.extracting.found import Words
from bot.privacy.filenames import without_secrets
from bot.privacy.secrets import redact_beginning
from bot.slack.incoming import MAX_TEXT, files_of, whole_text
from bot.slack.posting import SLACK_FAILS, Poster, Said, in_words, is_gone
from bot.store.conversations import Conversation
from bot.store.opening import Store
from bot.ticketing.parts import left_of
from bot.ticketing.threads import Thread
from bot.tickets import Detail, DetailName

if TYPE_CHECKING:  # imported when the first ticket needs it: a tenth of a second
    from bot.extracting.extraction import Extractor

log = logging.getLogger(__name__)

MOST_READ = 100
"""Messages of a thread that are read for details; each takes some thousandths of a second."""

_DELETED = "tombstone"  # what Slack calls the message that stands where a thread began that was deleted
_MOST_FILES = 5


@dataclass(frozen=True, slots=True)
class Read:
    """
    What people wrote of a problem, each with its time, and their files.

    `kept` is what of the conversation's own text has not been deleted since. `edited` are the timestamps of messages
    that may be what the bot has answered, in other words.
    """

    words: Sequence[Words]
    files: tuple[Detail, ...]
    kept: str
    edited: frozenset[str] = frozenset()


class Reader:
    """Reads threads, as far as Slack lets it. `extractor` gives what finds the error in a text."""

    def __init__(self, desk: Desk, store: Store, poster: Poster, extractor: Callable[[], Extractor]) -> None:
        self._desk = desk
        self._store = store
        self._poster = poster
        self._extractor = extractor

    async def read(self, conversation: Conversation | None, channel: str, ts: str, user: str) -> Read:
        """
        What people wrote of the problem: of the thread if it can be read, else what was kept, unless it is gone.

        What `user` wrote is their own.
        """
        kept, gone = conversation.text if conversation else "", False
        if channel and ts:
            people, gone = await self.people(channel, ts)
            if people and conversation is not None:
                thread = await self.problems(conversation.team, channel, ts, people)
                people = thread.telling_of(conversation, MOST_READ)
            if people:
                people = people[:MOST_READ]
                words = await asyncio.to_thread(_written, people, user)
                files = [
                    file_detail(f, message=one.ts)
                    for one in people
                    for f in files_of(one.message)
                    if f.get("permalink")
                ]
                edited = frozenset(one.ts for one in people if conversation and _is_edited(one, conversation))
                kept = await asyncio.to_thread(left_of, kept, [one.text for one in words]) if gone else kept
                return Read(words, tuple(files[:_MOST_FILES]), kept, edited)
        if conversation is not None and not gone:
            at = dt.datetime.fromtimestamp(conversation.created_at, dt.UTC)
            return Read([Words(kept, at, conversation.thread_ts or "", author=conversation.asker)], (), kept)
        return Read([], (), "")

    async def people(self, channel: str, thread: str) -> tuple[list[Said], bool]:
        """What people wrote in a thread, and whether its beginning is gone; nothing where it cannot be read."""
        try:
            said = await self._poster.thread(channel, thread) or []
        except SLACK_FAILS as error:
            if not is_gone(error):
                log.warning("The thread %s of %s could not be read for a ticket %s", thread, channel, in_words(error))
            return [], is_gone(error)
        left = [one for one in said if one.message.get("subtype") != _DELETED]
        return [one for one in left if one.user and not one.message.get("bot_id")], len(left) < len(said)

    async def problems(self, team: str, channel: str, thread: str, people: Sequence[Said]) -> Thread:
        """What the messages of a thread tell apart, as far as its conversations show."""
        known = await self._store.conversations.of_thread(team, channel, thread)
        return await asyncio.to_thread(Thread, known, people, self.error_of)

    def error_of(self, text: str) -> str | None:
        """The error that stands in a text: its words, or the code of one that nobody has described."""
        return self._extractor().error_text(text) or self._desk.matcher.match(text).foreign_code


def _written(people: Sequence[Said], user: str) -> list[Words]:
    """What people wrote, without secrets: at most `MAX_TEXT` characters from the beginning, which tells the problem."""
    words: list[Words] = []
    left = MAX_TEXT
    for one in people:
        text = whole_text(one.message)
        found = redact_beginning(text, left)
        left -= min(len(text), left)
        at = dt.datetime.fromtimestamp(float(one.ts), dt.UTC)
        words.append(Words(found.text, at, one.ts, own=one.user == user, author=one.user or ""))
        if not left:
            break
    return words


def _is_edited(one: Said, conversation: Conversation) -> bool:
    """Whether a message that may have begun a conversation has been edited."""
    before = conversation.reply_ts is None or float(one.ts) <= float(conversation.reply_ts)
    return bool(one.message.get("edited")) and before and one.user == conversation.asker


def file_detail(file: Mapping[str, Any], message: str | None = None) -> Detail:
    """A file object of Slack by its address, or its name; a screenshot unless Slack says that it is no picture."""
    file, _ = without_secrets(file)
    address = str(file.get("permalink") or file.get("name"))
    name: DetailName = "screenshot" if is_picture(file) or not file.get("mimetype") else "file"
    return Detail(name=name, value=address, said=address if message else None, message=message)
