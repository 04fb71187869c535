"""The messages of a thread above a mention of the bot, for who mentions it there and tells nothing themselves."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from dataclasses import replace

from bot.answering.heard import Asked
from bot.attachments.reading import Reader
from bot.privacy.secrets import redact_beginning
from bot.slack.incoming import MAX_TEXT, files_of, whole_text
from bot.slack.posting import SLACK_FAILS, Poster, Said, is_gone

_MOST = 10  # messages that are read: who calls the bot below more than that means what was said last, or what began it


class Pointed:
    """Reads what a mention may point at. `bot` is the user id of the bot, whose own messages are no errors."""

    def __init__(self, poster: Poster, reader: Reader, bot: str) -> None:
        self._poster = poster
        self._reader = reader
        self._bot = bot

    async def above(self, asked: Asked) -> AsyncGenerator[Asked, None]:
        """
        The messages of the thread above `asked`, the latest first, each as if whoever wrote it had asked the bot.

        What another app has posted is asked by who mentions the bot. Of a long thread it is the last ones and the one
        that began it. Raises what is in `SLACK_FAILS` when Slack does not say.
        """
        for one in await self._messages(asked):
            found = redact_beginning(whole_text(one.message), MAX_TEXT)
            words = await self._reader.read(found.text, files_of(one.message), secrets=found.kinds)
            user = asked.user if one.message.get("bot_id") or not one.user else one.user
            notices = tuple(dict.fromkeys((*words.notices, *asked.notices)))
            yield replace(asked, user=user, text=words.text, notices=notices, with_files=words.with_files)

    async def _messages(self, asked: Asked) -> list[Said]:
        if asked.thread is None or not asked.ts:
            return []
        try:
            told = await self._poster.thread(asked.channel, asked.thread)
            if told is None:  # there are too many
                began = await self._poster.message(asked.channel, asked.thread)
                told = [began] if began else []
        except SLACK_FAILS as error:
            if is_gone(error):
                return []
            raise
        others = [one for one in told if one.user != self._bot and float(one.ts) < float(asked.ts)]
        return [*reversed(others[1:][1 - _MOST :]), *others[:1]]
