"""The message that began a thread, for who mentions the bot below it and tells nothing themselves."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.heard import Asked
from bot.attachments.reading import Reader
from bot.privacy.secrets import redact_beginning
from bot.slack.incoming import MAX_TEXT, files_of, whole_text
from bot.slack.posting import SLACK_FAILS, Poster, is_gone


class Pointed:
    """Reads what a mention points at. `bot` is the user id of the bot, whose own messages are no errors."""

    def __init__(self, poster: Poster, reader: Reader, bot: str) -> None:
        self._poster = poster
        self._reader = reader
        self._bot = bot

    async def at(self, asked: Asked) -> Asked | None:
        """
        The message that began the thread, as if whoever wrote it had asked the bot; None where there is none.

        What another app has posted is asked by who mentions the bot. Raises what is in `SLACK_FAILS` when Slack does
        not say.
        """
        if asked.thread is None:
            return None
        try:
            began = await self._poster.message(asked.channel, asked.thread)
        except SLACK_FAILS as error:
            if is_gone(error):
                return None
            raise
        if began is None or began.user == self._bot:
            return None
        found = redact_beginning(whole_text(began.message), MAX_TEXT)
        words = await self._reader.read(found.text, files_of(began.message), secrets=found.kinds)
        user = asked.user if began.message.get("bot_id") or not began.user else began.user
        notices = tuple(dict.fromkeys((*words.notices, *asked.notices)))
        return replace(asked, user=user, text=words.text, notices=notices, with_files=words.with_files)
