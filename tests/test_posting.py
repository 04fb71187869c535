"""Posting against a loopback Slack: each reply once, whatever happens on the way."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from typing import Any, cast

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry import HttpRequest, HttpResponse, RetryState

from bot.rendering.render import Reply
from bot.sandbox.server import LoopbackSlack
from bot.sandbox.workspace import Channel, Message, Person
from bot.slack.posting import (
    BOT_REFUSED,
    NOT_THERE,
    PASSING,
    PERMANENT,
    Poster,
    as_the_root_logs,
    client_for,
    error_code,
    is_passing,
    retry_after,
)
from tests.fakes import refused

KEY = "T0HOME:C0HELP:1700000001.000100"
REPLY = Reply(
    "A &lt;sample&gt; answer",
    ({"type": "section", "text": {"type": "plain_text", "text": "See https://www.xero.com for samples."}},),
)


@dataclass(slots=True)
class Place:
    """A channel with a person in it, and a message to answer."""

    slack: LoopbackSlack
    poster: Poster
    maya: Person
    channel: Channel
    asked: str

    async def post(self, key: str = KEY) -> str:
        return await self.poster.post(self.channel.id, self.asked, REPLY, key)

    async def find(self, key: str = KEY) -> str | None:
        return await self.poster.find(self.channel.id, self.asked, key)

    def say(self, text: str) -> None:
        """Lets maya say something in the thread, of which no bot is told."""
        world, channel = self.slack.world, self.channel
        said = Message(world.next_ts(), channel.id, channel.team_id, self.maya.id, text, thread_ts=self.asked)
        world.add_message(said)

    @property
    def posts(self) -> list[dict[str, Any]]:
        return [call.arguments for call in self.slack.calls_of("chat.postMessage")]


@pytest.fixture
async def place() -> AsyncIterator[Place]:
    async with LoopbackSlack() as slack, aiohttp.ClientSession() as session:
        maya = slack.add_person("maya")
        channel = slack.add_channel("xero-help", [maya])
        asked = Message("1700000001.000100", channel.id, channel.team_id, maya.id, "XERO11 again")
        slack.world.add_message(asked)
        yield Place(slack, Poster(client_for(slack.bot_token, slack.api_url, session)), maya, channel, asked.ts)


# ---------------------------------------------------------------------------------------------------------- posting


async def test_a_reply_stands_in_the_thread_with_its_words_and_blocks(place: Place) -> None:
    ts = await place.post()
    (reply,) = place.slack.replies(place.channel, place.asked)
    assert reply.ts == ts
    assert reply.text == REPLY.text
    assert [block["text"]["text"] for block in reply.blocks] == ["See https://www.xero.com for samples."]


async def test_a_reply_carries_the_key_of_what_it_answers(place: Place) -> None:
    await place.post()
    (reply,) = place.slack.posted
    assert reply.metadata is not None
    assert reply.metadata["event_payload"] == {"key": KEY}


async def test_a_reply_unfurls_no_link(place: Place) -> None:
    await place.post()
    (reply,) = place.slack.posted
    assert reply.unfurl == {"unfurl_links": False, "unfurl_media": False}


async def test_without_a_thread_a_reply_stands_in_the_channel_itself(place: Place) -> None:
    await place.poster.post(place.channel.id, None, REPLY, KEY)
    assert [message.thread_ts for message in place.slack.posted] == [None]


async def test_a_message_is_replaced(place: Place) -> None:
    ts = await place.post()
    after = Reply("Marked as fixed", ({"type": "divider"},))
    await place.poster.update(place.channel.id, ts, after)
    (reply,) = place.slack.posted
    assert (reply.ts, reply.text, [block["type"] for block in reply.blocks]) == (ts, "Marked as fixed", ["divider"])


async def test_a_replaced_message_is_still_found(place: Place) -> None:
    ts = await place.post()
    await place.poster.update(place.channel.id, ts, Reply("Marked as fixed", ()))
    assert await place.find() == ts


async def test_a_message_that_was_deleted_is_not_there(place: Place) -> None:
    said = await place.poster.message(place.channel.id, place.asked)
    assert said is not None
    place.slack.world.remove_message(place.slack.world.message(place.channel, place.asked))
    assert await place.poster.message(place.channel.id, place.asked) is None


async def test_that_a_message_cannot_be_looked_for_is_no_word_of_its_absence(place: Place) -> None:
    place.slack.trouble.fail("conversations.replies", "missing_scope")
    with pytest.raises(SlackApiError):
        await place.poster.message(place.channel.id, place.asked)


async def test_a_whisper_is_seen_by_one_person_in_the_thread(place: Place) -> None:
    place.say("same here")
    await place.poster.whisper(place.channel.id, place.maya.id, place.asked, REPLY)
    (whisper,) = place.slack.ephemerals
    assert (whisper.to, whisper.thread_ts, whisper.text) == (place.maya.id, place.asked, REPLY.text)
    assert place.slack.posted == []


async def test_what_one_person_is_told_in_a_channel_only_they_see(place: Place) -> None:
    place.say("same here")
    await place.poster.tell(place.channel.id, place.maya.id, place.asked, REPLY)
    (whisper,) = place.slack.ephemerals
    assert (whisper.to, whisper.channel, whisper.thread_ts) == (place.maya.id, place.channel.id, place.asked)
    assert place.slack.posted == []


async def test_what_one_person_is_told_where_the_bot_is_not_comes_as_a_direct_message(place: Place) -> None:
    for kind in ("channel", "group", "im"):
        elsewhere = place.slack.add_channel(f"closed-{kind}", [place.maya], kind=kind, with_bot=False)
        await place.poster.tell(elsewhere.id, place.maya.id, place.asked, REPLY)
    direct = place.slack.dm(place.maya).id
    assert [(one.channel, one.thread_ts) for one in place.slack.posted] == [(direct, None)] * 3
    assert place.slack.ephemerals == []


@pytest.mark.parametrize("refusal", sorted(NOT_THERE))
async def test_what_one_person_is_told_where_the_bot_may_not_post_comes_as_a_direct_message(
    place: Place, refusal: str
) -> None:
    place.slack.trouble.fail("chat.postEphemeral", refusal)
    await place.poster.tell(place.channel.id, place.maya.id, None, REPLY)
    (told,) = place.posts
    assert told["channel"] == place.slack.dm(place.maya).id
    assert (told["unfurl_links"], told["unfurl_media"]) == (False, False)


async def test_what_one_person_is_told_where_they_are_not_is_told_to_nobody_else(place: Place) -> None:
    omar = place.slack.add_person("omar")
    await place.poster.tell(place.channel.id, omar.id, place.asked, REPLY)
    assert [(one.channel, one.thread_ts) for one in place.slack.posted] == [(place.slack.dm(omar).id, None)]


async def test_what_one_person_is_told_in_direct_messages_stays_in_its_thread(place: Place) -> None:
    direct = place.slack.dm(place.maya).id
    await place.poster.tell(direct, place.maya.id, None, REPLY)
    (first,) = place.slack.posted
    await place.poster.tell(direct, place.maya.id, first.ts, REPLY)
    assert [one.text for one in place.slack.replies(direct, first.ts)] == [REPLY.text]
    assert place.slack.ephemerals == []


async def test_an_error_that_has_nothing_to_do_with_the_place_is_left_to_whoever_tells(place: Place) -> None:
    place.slack.trouble.fail("chat.postEphemeral", "internal_error")
    with pytest.raises(SlackApiError):
        await place.poster.tell(place.channel.id, place.maya.id, None, REPLY)
    assert place.slack.posted == []


@pytest.mark.parametrize(
    ("error", "passing"),
    [
        (refused("fatal_error"), True),
        (refused(None, 429), True),
        (refused(None, 500), True),
        (refused(None, 503), True),
        (refused(None, 404), False),
        (refused("invalid_auth"), False),
    ],
)
def test_trouble_that_slack_has_of_its_own_need_not_be_met_again(error: SlackApiError, passing: bool) -> None:
    assert is_passing(error) is passing


# ---------------------------------------------------------------------------------------------------------- finding


async def test_a_reply_that_became_another_answers_that_and_no_more_what_it_answered_before(place: Place) -> None:
    first, second = await place.post(), await place.post()
    assert [one.ts for one in await place.poster.replies_to(place.channel.id, place.asked, KEY)] == [first, second]
    await place.poster.become(place.channel.id, first, Reply("Taken back", REPLY.blocks), "another")
    assert await place.find() == second
    (found,) = await place.poster.replies_to(place.channel.id, place.asked, "another")
    assert (found.ts, found.message["text"]) == (first, "Taken back")


async def test_a_reply_is_found_by_what_it_answers(place: Place) -> None:
    place.say("any news?")
    ts = await place.post()
    place.say("thanks")
    assert await place.find() == ts


async def test_a_reply_that_is_found_says_which_conversation_it_shows(place: Place) -> None:
    await place.poster.post(place.channel.id, place.asked, REPLY, KEY, "AbCdEfGhIjKl")
    await place.post(f"{KEY}:other")
    shows = await place.poster.reply_to(place.channel.id, place.asked, KEY)
    shows_none = await place.poster.reply_to(place.channel.id, place.asked, f"{KEY}:other")
    assert shows is not None
    assert shows_none is not None
    assert (shows.conversation, shows_none.conversation) == ("AbCdEfGhIjKl", None)


async def test_a_reply_to_another_message_of_the_thread_is_not_taken_for_it(place: Place) -> None:
    await place.post("T0HOME:C0HELP:1700000002.000100")
    assert await place.find() is None


async def test_in_a_thread_without_replies_nothing_is_found(place: Place) -> None:
    assert await place.find() is None


async def test_metadata_of_another_app_is_not_taken_for_ours(place: Place) -> None:
    await place.post()
    (reply,) = place.slack.posted
    reply.metadata = {"event_type": "somebody_else", "event_payload": {"key": KEY}}
    assert await place.find() is None


@pytest.mark.parametrize("payload", [{}, {"key": None}, {"key": ["a", "list"]}])
async def test_metadata_without_a_key_is_passed_over(place: Place, payload: dict[str, Any]) -> None:
    await place.post()
    place.slack.posted[0].metadata = {"event_type": "concierge_reply", "event_payload": payload}
    assert await place.find() is None


async def post_in_channel(place: Place, key: str) -> str:
    return await place.poster.post(place.channel.id, None, REPLY, key)


async def test_a_post_in_a_channel_is_found_by_its_key(place: Place) -> None:
    await post_in_channel(place, "another")
    ts = await post_in_channel(place, KEY)
    assert await place.poster.find_in_channel(place.channel.id, KEY, place.asked) == ts
    assert await place.poster.find_in_channel(place.channel.id, "a third", place.asked) is None


async def test_a_post_in_a_thread_is_not_taken_for_one_in_the_channel(place: Place) -> None:
    await place.post()
    assert await place.poster.find_in_channel(place.channel.id, KEY, place.asked) is None


async def test_a_post_from_before_is_not_looked_at(place: Place) -> None:
    ts = await post_in_channel(place, KEY)
    assert await place.poster.find_in_channel(place.channel.id, KEY, f"{float(ts) + 1:.6f}") is None


@pytest.mark.parametrize("where", ["channel", "thread", "person"])
async def test_what_may_stand_there_already_is_brought_up_to_date_and_not_posted_again(
    place: Place, where: str
) -> None:
    channel, thread = place.channel.id, place.asked if where == "thread" else None
    target = place.maya.id if where == "person" else channel
    begun = float(place.slack.world.next_ts())
    first = await place.poster.place(target, thread, REPLY, KEY)
    again = await place.poster.place(target, thread, replace(REPLY, text="Later"), KEY, since=begun)
    assert again == first
    assert [(one.ts, one.text) for one in place.slack.posted] == [(first.ts, "Later")]
    another = await place.poster.place(target, thread, REPLY, "another", since=begun)
    assert another.ts != first.ts


@pytest.mark.parametrize("threaded", [False, True])
async def test_what_stands_there_by_a_clock_that_is_nearly_a_minute_behind_is_not_posted_again(
    place: Place, *, threaded: bool
) -> None:
    thread = place.asked if threaded else None
    first = await place.poster.place(place.channel.id, thread, REPLY, KEY)
    again = await place.poster.place(place.channel.id, thread, REPLY, KEY, since=float(first.ts) + 55)
    assert again == first
    assert len(place.slack.posted) == 1


async def test_a_post_with_hundreds_of_others_behind_it_is_found(place: Place) -> None:
    ts = await post_in_channel(place, KEY)
    for number in range(450):
        said = Message(place.slack.world.next_ts(), place.channel.id, place.channel.team_id, place.maya.id, str(number))
        place.slack.world.add_message(said)
    assert await place.poster.find_in_channel(place.channel.id, KEY, place.asked) == ts
    assert len(place.slack.calls_of("conversations.history")) == 3


async def test_a_message_has_an_address(place: Place) -> None:
    ts = await place.post()
    address = await place.poster.permalink(place.channel.id, ts)
    assert address.startswith("https://")
    assert f"p{ts.replace('.', '')}" in address


# ------------------------------------------------------------------------------------------------ when it goes wrong


async def test_a_post_whose_answer_is_lost_is_not_repeated_blindly_and_is_found_afterwards(place: Place) -> None:
    place.slack.trouble.lose_answer("chat.postMessage")
    with pytest.raises(aiohttp.ClientError):
        await place.post()
    assert len(place.posts) == 1
    (reply,) = place.slack.posted
    assert await place.find() == reply.ts


@pytest.mark.parametrize("status", [500, 502, 503])
async def test_a_post_that_breaks_down_is_not_repeated_blindly(place: Place, status: int) -> None:
    place.slack.trouble.break_down("chat.postMessage", status=status)
    with pytest.raises(SlackApiError) as refused:
        await place.post()
    assert error_code(refused.value) == f"http_{status}"
    assert len(place.posts) == 1


async def test_a_rate_limit_is_waited_for_as_long_as_slack_says(place: Place) -> None:
    place.slack.trouble.rate_limit("chat.postMessage", retry_after=1)
    await place.post()
    first, second = place.slack.calls_of("chat.postMessage")
    assert (first.status, second.ok) == (429, True)
    assert second.at - first.at >= 0.9  # the calls are dated by another clock than the one that waits
    assert len(place.slack.posted) == 1


@pytest.mark.parametrize(("header", "waited"), [("15", True), ("16", False), ("soon", False), ("1.5", False)])
async def test_only_a_short_wait_that_slack_names_in_seconds_is_waited_for_in_an_attempt(
    header: str, waited: bool
) -> None:
    (handler,) = client_for(
        "xoxb-sample", "http://127.0.0.1:9/api/", cast("aiohttp.ClientSession", None)
    ).retry_handlers
    limited = HttpResponse(status_code=429, headers={"Retry-After": [header]})
    request = HttpRequest(method="POST", url="http://127.0.0.1:9/api/chat.postMessage", headers={})
    assert await handler.can_retry_async(state=RetryState(), request=request, response=limited) is waited


def test_a_wait_that_slack_does_not_name_in_seconds_is_longer_than_an_attempt_waits() -> None:
    limited = refused("ratelimited", 429)
    limited.response.headers["Retry-After"] = "soon"
    assert 15 < retry_after(limited) <= 60


async def test_a_rate_limit_that_goes_on_is_given_back_to_the_inbox(place: Place) -> None:
    place.slack.trouble.rate_limit("chat.postMessage", times=20, retry_after=0)
    with pytest.raises(SlackApiError) as refused:
        await place.post()
    assert error_code(refused.value) == "ratelimited"
    assert 1 < len(place.posts) < 10
    assert place.slack.posted == []


@pytest.mark.parametrize("error", ["not_in_channel", "internal_error"])
async def test_what_slack_says_is_told_by_its_own_word(place: Place, error: str) -> None:
    place.slack.trouble.fail("chat.postMessage", error)
    with pytest.raises(SlackApiError) as refused:
        await place.post()
    assert error_code(refused.value) == error
    assert len(place.posts) == 1


async def test_a_channel_that_the_bot_is_not_in_is_an_error_that_no_repeat_helps(place: Place) -> None:
    elsewhere = place.slack.add_channel("closed", [place.maya], with_bot=False)
    with pytest.raises(SlackApiError) as refused:
        await place.poster.post(elsewhere.id, None, REPLY, KEY)
    assert error_code(refused.value) in PERMANENT


async def test_a_slack_that_is_not_there_is_an_error_of_the_network(unused_tcp_port: int) -> None:
    async with aiohttp.ClientSession() as session:
        poster = Poster(client_for("xoxb-sample", f"http://127.0.0.1:{unused_tcp_port}/api/", session))
        with pytest.raises(aiohttp.ClientError):
            await poster.post("C0HELP", None, REPLY, KEY)


async def test_several_posts_at_once_stand_once_each(place: Place) -> None:
    keys = [f"{KEY}:{n}" for n in range(10)]
    posted = await asyncio.gather(*(place.post(key) for key in keys))
    assert len(place.slack.posted) == 10
    assert [await place.find(key) for key in keys] == list(posted)


def test_errors_that_pass_are_not_among_those_that_stay() -> None:
    passing = {"ratelimited", "rate_limited", "internal_error", "fatal_error", "service_unavailable", "request_timeout"}
    assert passing == PASSING
    assert not passing & PERMANENT
    assert {"channel_not_found", "not_in_channel", "is_archived"} <= PERMANENT
    assert {"token_revoked", "invalid_auth", "account_inactive", "token_expired", "missing_scope"} <= BOT_REFUSED
    assert not BOT_REFUSED & PERMANENT  # the next attempt may have another token
    assert NOT_THERE < PERMANENT
    assert {name for name in PERMANENT if name.startswith("restricted_action")} <= NOT_THERE


@pytest.mark.parametrize("level", [logging.DEBUG, logging.INFO, logging.WARNING])
def test_what_slacks_packages_log_is_what_everybody_logs(level: int) -> None:
    root = logging.getLogger()
    before = root.level
    root.setLevel(level)
    try:
        assert as_the_root_logs(logging.getLogger("a sample")).level == level
    finally:
        root.setLevel(before)


@pytest.mark.parametrize("number", [0, 1, 132, 450])
async def test_the_message_right_before_another_is_found_however_long_the_thread_is(place: Place, number: int) -> None:
    for one in range(1, number + 1):
        place.say(f"message {one}")
    ts = place.slack.world.next_ts()
    place.say("what came later")
    before = await place.poster.before(place.channel.id, place.asked, ts)
    assert before is not None
    assert before.message["text"] == (f"message {number}" if number else "XERO11 again")


async def test_in_a_thread_without_end_nobody_says_what_stood_before(place: Place) -> None:
    for one in range(2500):
        place.say(f"message {one}")
    assert await place.poster.before(place.channel.id, place.asked, place.slack.world.next_ts()) is None


@pytest.mark.parametrize("number", [0, 1, 132, 450])
async def test_a_thread_is_read_to_its_end_and_each_message_once(place: Place, number: int) -> None:
    for one in range(1, number + 1):
        place.say(f"message {one}")
    read = await place.poster.thread(place.channel.id, place.asked)
    assert read is not None
    assert [one.message["text"] for one in read[1:]] == [f"message {one}" for one in range(1, number + 1)]
    assert read[0].ts == place.asked


async def test_a_thread_without_end_is_not_read(place: Place) -> None:
    for one in range(2500):
        place.say(f"message {one}")
    assert await place.poster.thread(place.channel.id, place.asked) is None
