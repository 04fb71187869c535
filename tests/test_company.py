"""Who has written before somebody asks something in a thread."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.answering.heard import Asked
from bot.messages.company import Company
from bot.slack.posting import Said
from tests.fakes import FakePoster, refused

BOT, MAYA, OMAR = "U0BOT", "U0MAYA", "U0OMAR"
ASKED = Asked(
    team="T0HOME", channel="C0HELP", user=MAYA, text="does that cost something?", thread="1.0", addressed=False,
    in_thread=True, ts="9.0",
)  # fmt: skip


class Written(FakePoster):
    """A thread in which these people have written, in this order, before the one who asks."""

    def __init__(self, *people: str, failure: Exception | None = None) -> None:
        super().__init__()
        self._people = people
        self._failure = failure

    async def before(self, channel: str, thread: str, ts: str) -> Said | None:
        assert (channel, thread, ts) == ("C0HELP", "1.0", "9.0")
        if self._failure:
            raise self._failure
        author = self._people[-1]
        return Said(f"{len(self._people)}.0", author, {"bot_id": "B0BOT"} if author == BOT else {})


@pytest.mark.parametrize(
    ("people", "with_bot"),
    [
        ((MAYA, BOT), True),
        ((MAYA, BOT, MAYA), True),
        ((MAYA, BOT, OMAR), False),
        ((MAYA, BOT, OMAR, MAYA), True),
        ((MAYA, OMAR, BOT), True),
    ],
)
async def test_a_question_is_the_bots_when_nobody_else_has_just_written(
    people: tuple[str, ...], with_bot: bool
) -> None:
    assert await Company(Written(*people)).is_with_bot(ASKED) is with_bot


@pytest.mark.parametrize("failure", [refused("internal_error"), refused("missing_scope"), TimeoutError()])
async def test_where_slack_does_not_say_it_is_asked_again_and_nobody_guesses(failure: Exception) -> None:
    with pytest.raises(type(failure)):
        await Company(Written(MAYA, BOT, failure=failure)).is_with_bot(ASKED)


async def test_in_a_thread_that_is_not_there_any_more_nobody_is_with_the_bot() -> None:
    assert not await Company(Written(MAYA, BOT, failure=refused("thread_not_found"))).is_with_bot(ASKED)


async def test_what_is_no_message_of_a_thread_asks_nobody() -> None:
    poster = Written(failure=AssertionError("Slack was asked."))
    assert not await Company(poster).is_with_bot(replace(ASKED, thread=None))
    assert not await Company(poster).is_with_bot(replace(ASKED, ts=""))
