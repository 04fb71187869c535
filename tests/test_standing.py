"""Whether Slack still takes the bot's token, as the log and the readiness say it."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator

import aiohttp
import pytest

from bot.sandbox.server import LoopbackSlack
from bot.slack.posting import client_for
from bot.slack.standing import EVERY, Standing
from tests.bots import patient_slack

REFUSED = (
    "Slack does not accept SLACK_BOT_TOKEN any more (invalid_auth). Copy SLACK_BOT_TOKEN again from OAuth & "
    "Permissions, and start the bot with it."
)


class Enough(Exception):  # noqa: N818 - it ends a test
    """Nothing more is looked at."""


class Patience:
    """Sleeps not at all, and no more than `times`."""

    def __init__(self, times: int) -> None:
        self.slept: list[float] = []
        self._times = times

    async def sleep(self, seconds: float) -> None:
        if len(self.slept) == self._times:
            raise Enough
        self.slept.append(seconds)


@pytest.fixture
async def slack() -> AsyncIterator[LoopbackSlack]:
    async with patient_slack() as slack:
        yield slack


@pytest.fixture
def patience() -> Patience:
    return Patience(times=3)


@pytest.fixture
async def standing(slack: LoopbackSlack, patience: Patience) -> AsyncIterator[Standing]:
    async with aiohttp.ClientSession() as session:
        yield Standing(client_for(slack.bot_token, slack.api_url, session), patience.sleep)


async def test_a_token_that_is_revoked_is_said_once_and_so_is_its_return(
    slack: LoopbackSlack, standing: Standing, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "bot")
    await standing.look()
    assert (standing.problem, caplog.messages) == (None, [])
    token, slack.workspace.bot_token = slack.bot_token, "xoxb-another"
    await standing.look()
    await standing.look()
    assert (standing.problem, caplog.messages) == (REFUSED, [REFUSED])
    slack.workspace.bot_token = token
    await standing.look()
    assert (standing.problem, caplog.messages[1:]) == (None, ["Slack accepts SLACK_BOT_TOKEN again."])


async def test_trouble_of_slack_says_nothing_about_the_token(slack: LoopbackSlack, standing: Standing) -> None:
    slack.trouble.break_down("auth.test", status=503)
    await standing.look()
    slack.trouble.fail("auth.test", "internal_error")
    await standing.look()
    assert standing.problem is None


async def test_slack_is_asked_each_minute(slack: LoopbackSlack, standing: Standing, patience: Patience) -> None:
    with pytest.raises(Enough):
        await standing.follow()
    assert patience.slept == [EVERY] * 3
    assert len(slack.calls_of("auth.test")) == 3
