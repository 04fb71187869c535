"""Who else has written in a thread, asked of Slack: it knows, and nothing of what people say to each other is kept."""

from __future__ import annotations

from bot.answering.heard import Asked
from bot.slack.posting import SLACK_FAILS, Poster


class Company:
    """Looks into threads."""

    def __init__(self, poster: Poster) -> None:
        self._poster = poster

    async def is_with_bot(self, asked: Asked) -> bool:
        """Whether the message before was a bot's, or of the same person; False where Slack does not say."""
        if asked.thread is None or not asked.ts:
            return False
        try:
            written = await self._poster.thread(asked.channel, asked.thread)
        except SLACK_FAILS:
            return False
        before = [one for one in written if one.ts < asked.ts][-1:]
        return all(one.user == asked.user or bool(one.message.get("bot_id")) for one in before)
