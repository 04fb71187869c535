"""Who else has written in a thread, asked of Slack: it knows, and nothing of what people say to each other is kept."""

from __future__ import annotations

from bot.answering.heard import Asked
from bot.slack.posting import SLACK_FAILS, Poster, is_gone


class Company:
    """Looks into threads."""

    def __init__(self, poster: Poster) -> None:
        self._poster = poster

    async def is_with_bot(self, asked: Asked) -> bool:
        """
        Whether the message before was a bot's, or of the same person; False where the thread is not there any more.

        Raises what is in `SLACK_FAILS` when Slack does not say: to be silent then would be a guess, and for good.
        """
        if asked.thread is None or not asked.ts:
            return False
        try:
            before = await self._poster.before(asked.channel, asked.thread, asked.ts)
        except SLACK_FAILS as error:
            if is_gone(error):
                return False
            raise
        return before is not None and (before.user == asked.user or bool(before.message.get("bot_id")))
