"""
Whether Slack still takes the bot's token, asked again and again while the bot runs.

A token that is revoked, or whose app was taken out of the workspace, is refused with every answer that the bot wants to
give; Socket Mode stays connected all the same, since it has a token of its own.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.slack.posting import SLACK_FAILS, TOKEN_REFUSED, advice, error_code

log = logging.getLogger(__name__)

EVERY = 60.0
"""Seconds from one question to the next."""


class Standing:
    """How the bot stands with Slack: `problem` says in sentences that its token is refused, and is None otherwise."""

    def __init__(self, client: AsyncWebClient, sleep: Callable[[float], Awaitable[None]] = asyncio.sleep) -> None:
        self._client = client
        self._sleep = sleep
        self.problem: str | None = None

    async def follow(self) -> None:
        """Asks again and again, until it is cancelled."""
        while True:
            await self._sleep(EVERY)
            await self.look()

    async def look(self) -> None:
        """Asks once, and logs what has changed; what is known stays so when Slack does not say."""
        before = self.problem
        self.problem = await self._now()
        if self.problem is not None and before is None:
            log.error("%s", self.problem)
        elif self.problem is None and before is not None:
            log.info("Slack accepts SLACK_BOT_TOKEN again.")

    async def _now(self) -> str | None:
        try:
            await self._client.auth_test()
        except SLACK_FAILS as error:
            if not isinstance(error, SlackApiError) or error_code(error) not in TOKEN_REFUSED:
                return self.problem
            return f"Slack does not accept SLACK_BOT_TOKEN any more ({error_code(error)}). {advice(error)}"
        return None
