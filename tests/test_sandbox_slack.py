"""The loopback Slack brings messages to a Bolt app, over HTTP and over Socket Mode, and retries as Slack does."""

from __future__ import annotations

import asyncio
import gc
import socket
from typing import Any

import aiohttp
import pytest
from slack_sdk.web.async_client import AsyncWebClient

from bot.sandbox.server import LoopbackSlack
from bot.sandbox.workspace import CannotDo
from tests.sandbox_rig import Rig, both, build, http, over_http, over_socket, rig

__all__ = ["both", "http"]


# --------------------------------------------------------------------------------------------------------------------
# Messages


async def test_a_message_reaches_the_bot_and_its_reply_lands_in_the_thread(both: Rig) -> None:
    said, reply = await both.answer()
    assert said.acknowledged
    assert (said.status, said.body) == (200, "")
    assert said.seconds < 3
    assert (reply.text, reply.thread_ts, reply.bot_id) == ("Reconnect.", said.ts, both.slack.bot.bot_id)
    assert both.slack.messages(both.place) == [said.message]
    call = both.slack.calls_of("chat.postMessage")[0]
    assert call.ok
    assert call.arguments["channel"] == both.place.id
    assert call.response["ts"] == reply.ts


async def test_an_event_envelope_holds_what_slack_puts_into_it(both: Rig) -> None:
    said = await both.slack.say(both.maya, both.place, "hello")
    body = await both.slack.wait_for(lambda: next(iter(both.bot.events), None))
    assert body["type"] == "event_callback"
    assert body["team_id"] == both.slack.workspace.team_id
    assert body["api_app_id"] == both.slack.app_id
    assert body["event_id"].startswith("Ev")
    assert body["authorizations"][0] == {
        "enterprise_id": None,
        "team_id": both.slack.workspace.team_id,
        "user_id": both.slack.bot.id,
        "is_bot": True,
        "is_enterprise_install": False,
    }
    assert body["is_ext_shared_channel"] is False
    assert {"token", "event_time", "event_context"} <= body.keys()
    event = body["event"]
    assert (event["ts"], event["event_ts"], event["channel_type"]) == (said.ts, said.ts, "channel")
    assert (event["user"], event["channel"], event["text"]) == (both.maya.id, both.place.id, "hello")
    assert event["blocks"][0]["elements"][0]["elements"] == [{"type": "text", "text": "hello"}]


async def test_a_mention_brings_two_events_with_one_ts(both: Rig) -> None:
    said = await both.slack.say(both.maya, both.place, f"{both.slack.bot.mention} help")
    assert len(said.deliveries) == 2
    await both.slack.wait_for(lambda: len(both.bot.events) == 2)
    one, two = both.bot.events
    assert {one["event"]["type"], two["event"]["type"]} == {"message", "app_mention"}
    assert one["event_id"] != two["event_id"]
    assert one["event"]["ts"] == two["event"]["ts"]
    mention = one if one["event"]["type"] == "app_mention" else two
    assert mention["event"]["text"] == f"<@{both.slack.bot.id}> help"
    assert "channel_type" not in mention["event"]


async def test_a_mention_in_a_direct_message_brings_no_app_mention(http: Rig) -> None:
    said = await http.slack.say(http.maya, http.slack.dm(http.maya), f"{http.slack.bot.mention} help")
    assert [delivery.payload["event"]["type"] for delivery in said.deliveries] == ["message"]
    assert said.delivery.payload["event"]["channel_type"] == "im"


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("a < b && c > d", "a &lt; b &amp;&amp; c &gt; d"),
        ("<!channel> <@U0NOBODY>", "&lt;!channel&gt; &lt;@U0NOBODY&gt;"),
        ("see https://example.com/a?b=1&c=2.", "see <https://example.com/a?b=1&amp;c=2>."),
        ("write to a.b@example.com", "write to <mailto:a.b@example.com|a.b@example.com>"),
        ("open go.xero.com now", "open <http://go.xero.com|go.xero.com> now"),
        ("", ""),
    ],
)
async def test_typed_text_arrives_as_slack_writes_it(http: Rig, typed: str, text: str) -> None:
    said = await http.slack.say(http.maya, http.place, typed)
    assert said.delivery.payload["event"]["text"] == text


async def test_raw_text_arrives_as_it_is(http: Rig) -> None:
    for text in ("<!channel> & <b>", None):
        said = await http.slack.say(http.maya, http.place, text, raw=True)
        assert said.delivery.payload["event"]["text"] == text


async def test_edits_deletions_joins_and_other_bots_have_their_subtypes(both: Rig) -> None:
    slack, place = both.slack, both.place
    said = await slack.say(both.maya, place, "first")
    assert said.message is not None
    await slack.edit(said.message, "second")
    await slack.unsay(said.message)
    await slack.join(slack.add_person("noah"), place)
    other = slack.add_bot("weatherbot")
    await slack.bot_says(other, place, "rain")
    await slack.bot_says(other, place, "sun", classic=True)
    await slack.wait_for(lambda: len(both.bot.events) == 6)
    assert both.bot.kinds() == [
        ("message", None),
        ("message", "message_changed"),
        ("message", "message_deleted"),
        ("message", "channel_join"),
        ("message", None),
        ("message", "bot_message"),
    ]
    changed = both.bot.events[1]["event"]
    assert (changed["message"]["text"], changed["previous_message"]["text"]) == ("second", "first")
    assert changed["message"]["ts"] == said.ts != changed["ts"]
    assert both.bot.events[4]["event"]["bot_id"] == other.bot_id


async def test_the_bot_is_sent_its_own_messages_too(http: Rig) -> None:
    _, reply = await http.answer()
    await http.slack.settled()
    own = [one for one in http.slack.deliveries if one.payload["event"].get("bot_id") == http.slack.bot.bot_id]
    assert [one.payload["event"]["ts"] for one in own] == [reply.ts]
    assert own[0].acknowledged


async def test_a_call_that_comes_while_slack_stops_is_told_to_nobody() -> None:
    failures: list[dict[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: failures.append(context))
    async with LoopbackSlack() as slack:
        slack.attach_http("http://127.0.0.1:9/slack/events")
        channel = slack.add_channel("help", [slack.add_person("maya"), slack.bot])
        slack.trouble.delay("chat.postMessage", 0.5)
        client = AsyncWebClient(slack.bot_token, base_url=slack.api_url)
        call = asyncio.create_task(client.chat_postMessage(channel=channel.id, text="late"))
        await asyncio.sleep(0.1)  # it is under way
    await asyncio.gather(call, return_exceptions=True)
    del call
    gc.collect()
    assert not failures


async def test_where_the_bot_is_no_member_it_learns_nothing(http: Rig) -> None:
    elsewhere = http.slack.add_channel("elsewhere", [http.maya], with_bot=False)
    said = await http.slack.say(http.maya, elsewhere, f"{http.slack.bot.mention} XERO11")
    assert said.deliveries == ()
    with pytest.raises(CannotDo, match="no member"):
        _ = said.status
    with pytest.raises(CannotDo, match="maya is no member"):
        await http.slack.say(http.maya, http.slack.add_channel("closed"), "hello")


async def test_a_message_from_a_shared_channel_says_so(http: Rig) -> None:
    guest = http.slack.add_person("olga", team_id="T0OTHER")
    shared = http.slack.add_channel("with-olga", [http.maya, guest], shared_with=["T0OTHER"])
    said = await http.slack.say(guest, shared, "hello")
    assert said.delivery.payload["is_ext_shared_channel"] is True
    assert said.delivery.payload["event"]["user_team"] == "T0OTHER"
    assert said.delivery.payload["team_id"] == http.slack.workspace.team_id
    with pytest.raises(CannotDo, match="not a valid command"):
        await http.slack.command(guest, "/xero", "status", shared)


async def test_a_message_from_a_channel_of_another_workspace_names_that_one_and_the_one_with_the_app(http: Rig) -> None:
    guest = http.slack.add_person("olga", team_id="T0OTHER")
    theirs = http.slack.add_channel("of-olga", [http.maya, guest], team_id="T0OTHER")
    for person in (http.maya, guest):
        said = await http.slack.say(person, theirs, "hello")
        envelope = said.delivery.payload
        assert (envelope["team_id"], envelope["is_ext_shared_channel"]) == ("T0OTHER", True)
        assert envelope["authorizations"][0]["team_id"] == http.slack.workspace.team_id


# --------------------------------------------------------------------------------------------------------------------
# Acknowledgements and retries


async def test_an_event_is_sent_again_with_one_event_id_and_a_retry_number(both: Rig) -> None:
    said = await both.slack.say(both.maya, both.place, "hello")
    again = await both.slack.redeliver(said, 3)
    assert [one.status for one in again] == [200, 200, 200]
    await both.slack.wait_for(lambda: len(both.bot.events) == 4)
    assert len({body["event_id"] for body in both.bot.events}) == 1
    assert [headers.get("x-slack-retry-num") for headers in both.bot.headers][1:] == ["1", "2", "3"]
    assert both.bot.headers[1]["x-slack-retry-reason"] == "http_timeout"


async def test_an_event_can_be_sent_again_all_at_once(http: Rig) -> None:
    said = await http.slack.say(http.maya, http.place, "hello")
    assert len(await http.slack.redeliver(said, 5, together=True)) == 5
    await http.slack.wait_for(lambda: len(http.bot.events) == 6)


async def test_an_event_that_nobody_handles_is_tried_four_times_over_http() -> None:
    async with rig(over_http, events=None) as made:
        made.bot.app._async_listeners.clear()
        said = await made.slack.say(made.maya, made.place, "hello")
    assert [(one.status, one.reason) for one in said.delivery.attempts] == [(404, "http_error")] * 4
    assert not said.acknowledged


async def test_an_event_that_nobody_handles_is_tried_four_times_over_socket_mode() -> None:
    async with rig(over_socket, ack_seconds=0.2) as made:
        made.bot.app._async_listeners.clear()
        said = await made.slack.say(made.maya, made.place, "hello")
    assert [(one.status, one.reason) for one in said.delivery.attempts] == [(0, "timeout")] * 4


async def test_a_bot_that_is_away_counts_as_a_failed_connection() -> None:
    async with LoopbackSlack(retry_delays=(0.0,)) as slack:
        with socket.socket() as unused:
            unused.bind(("127.0.0.1", 0))
            slack.attach_http(f"http://127.0.0.1:{unused.getsockname()[1]}/slack/events")
            maya = slack.add_person("maya")
            said = await slack.say(maya, slack.dm(maya), "hello")
    assert [(one.status, one.reason) for one in said.delivery.attempts] == [(0, "connection_failed")] * 2


async def test_a_late_acknowledgement_counts_as_none_and_a_bot_can_refuse_retries() -> None:
    answers: list[str] = []

    async def late(request: aiohttp.web.Request) -> aiohttp.web.Response:
        answers.append(request.headers.get("X-Slack-Retry-Reason", "first"))
        if len(answers) == 1:
            await asyncio.sleep(60)
        return aiohttp.web.Response(status=500, headers={"X-Slack-No-Retry": "1"})

    async with LoopbackSlack(ack_seconds=1.0, routes=[aiohttp.web.post("/bot", late)]) as slack:
        slack.attach_http(f"{slack.world.base_url}/bot")
        maya = slack.add_person("maya")
        said = await slack.say(maya, slack.dm(maya), "hello")
    assert answers == ["first", "http_timeout"]
    assert [one.reason for one in said.delivery.attempts] == ["http_timeout", "http_error"]


async def test_a_wrong_signature_is_refused_by_the_bot() -> None:
    async with LoopbackSlack(retry_delays=()) as slack:
        bot = build(slack)
        slack.signing_secret = "another-secret"
        maya = slack.add_person("maya")
        async with over_http(slack, bot):
            said = await slack.say(maya, slack.dm(maya), "hello")
    assert said.status == 401
    assert bot.events == []
