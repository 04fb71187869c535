"""A loopback Slack without a bot, and a client that calls it as a bot does."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.sandbox.server import LoopbackSlack
from bot.sandbox.workspace import Channel, Message

Json = dict[str, Any]


@pytest.fixture
async def slack() -> AsyncIterator[LoopbackSlack]:
    async with LoopbackSlack(own_events=False, ack_seconds=0.05, retry_delays=()) as running:
        running.add_person("maya", tz="Australia/Sydney", email="maya@example.com")
        running.add_channel("xero-help", ["maya"])
        yield running


@pytest.fixture
async def client(slack: LoopbackSlack) -> AsyncWebClient:
    return AsyncWebClient(token=slack.bot_token, base_url=slack.api_url)


@pytest.fixture
def place(slack: LoopbackSlack) -> Channel:
    return slack.world.channel("xero-help")


async def said(slack: LoopbackSlack, text: str = "hello") -> Message:
    """What Maya writes."""
    outcome = await slack.say("maya", "xero-help", text)
    assert outcome.message is not None
    return outcome.message


async def refusal(call: Any) -> Json:
    """What Slack answered to a call that it must refuse."""
    with pytest.raises(SlackApiError) as caught:
        await call
    assert isinstance(caught.value.response.data, dict)
    return caught.value.response.data


async def error(call: Any) -> str:
    return str((await refusal(call))["error"])
