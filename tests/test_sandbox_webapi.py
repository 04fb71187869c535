"""The loopback Slack's Web API: who calls, messages, and what can be looked up."""

from __future__ import annotations

from typing import Any

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient

from bot.sandbox.server import LoopbackSlack
from bot.sandbox.workspace import Channel
from tests.sandbox_calls import Json, client, error, place, refusal, said, slack

__all__ = ["client", "place", "slack"]


# --------------------------------------------------------------------------------------------------------------------
# Who calls, and what


async def test_auth_test_says_who_the_bot_is(slack: LoopbackSlack, client: AsyncWebClient) -> None:
    answer = await client.auth_test()
    assert (answer["user_id"], answer["bot_id"]) == (slack.bot.id, slack.bot.bot_id)
    assert answer["team_id"] == slack.workspace.team_id
    assert "chat:write" in answer.headers["x-oauth-scopes"]
    assert (await client.api_test(foo="bar"))["args"] == {"foo": "bar"}
    assert await error(client.api_test(error="my_error")) == "my_error"


async def test_a_wrong_or_missing_token_is_refused(slack: LoopbackSlack) -> None:
    nobody = AsyncWebClient(base_url=slack.api_url)
    assert await error(nobody.auth_test()) == "not_authed"
    assert await error(nobody.auth_test(token="xoxb-wrong")) == "invalid_auth"
    assert await error(nobody.auth_test(token=slack.app_token)) == "not_allowed_token_type"
    assert await error(nobody.apps_connections_open(app_token=slack.bot_token)) == "not_allowed_token_type"
    assert await error(nobody.apps_connections_open(app_token="xapp-wrong")) == "invalid_auth"


async def test_each_workspace_has_its_own_token_and_sees_only_its_own(slack: LoopbackSlack, place: Channel) -> None:
    other = slack.add_workspace("Second Sample", "second-sample", "xoxb-second")
    client = AsyncWebClient(token="xoxb-second", base_url=slack.api_url)
    assert (await client.auth_test())["team_id"] == other.team_id
    assert await error(client.chat_postMessage(channel=place.id, text="x")) == "channel_not_found"


async def test_an_unknown_method_or_argument_is_refused(
    slack: LoopbackSlack, client: AsyncWebClient, place: Channel
) -> None:
    assert await error(client.api_call("chat.shout")) == "unknown_method"
    answer = await refusal(client.chat_postMessage(channel=place.id, text="x", colour="red"))
    assert answer["error"] == "invalid_arguments"
    assert answer["response_metadata"]["messages"] == ["[ERROR] unknown argument: colour"]
    await client.chat_postMessage(channel=place.id, text="x", team_id=slack.workspace.team_id)


async def test_arguments_come_as_json_as_a_form_and_in_the_query(slack: LoopbackSlack, place: Channel) -> None:
    blocks = '[{"type":"divider"}]'
    headers = {"Authorization": f"Bearer {slack.bot_token}"}
    async with aiohttp.ClientSession(headers=headers) as session:
        url = f"{slack.api_url}chat.postMessage"
        async with session.post(url, data={"channel": place.id, "text": "x", "blocks": blocks}) as response:
            assert (await response.json())["ok"] is True
        async with session.post(url, json={"channel": place.id, "text": "x"}) as response:
            assert (await response.json())["ok"] is True
        async with session.get(url, params={"channel": place.id, "text": "x"}) as response:
            assert (await response.json())["ok"] is True
        async with session.post(url, data="{", headers={"Content-Type": "application/json"}) as response:
            assert (await response.json())["error"] == "invalid_json"
        async with session.post(url, json=["x"]) as response:
            assert (await response.json())["error"] == "json_not_object"
    assert slack.calls[0].arguments["blocks"] == [{"type": "divider"}]
    assert [call.error for call in slack.calls] == [None, None, None, "invalid_json", "json_not_object"]


# --------------------------------------------------------------------------------------------------------------------
# Messages


async def test_a_channel_has_to_be_there_and_the_bot_in_it(slack: LoopbackSlack, client: AsyncWebClient) -> None:
    public = slack.add_channel("public", with_bot=False)
    private = slack.add_channel("private", kind="group", with_bot=False)
    closed = slack.add_channel("closed")
    closed.is_archived = True
    for channel, expected in (
        ("C0NOWHERE", "channel_not_found"),
        (public.id, "not_in_channel"),
        (private.id, "channel_not_found"),
        (closed.id, "is_archived"),
    ):
        assert await error(client.chat_postMessage(channel=channel, text="x")) == expected
    assert (await client.chat_postMessage(channel="#xero-help", text="x"))["ok"]
    with_maya = await client.chat_postMessage(channel=slack.world.person("maya").id, text="x")
    assert with_maya["channel"] == slack.dm("maya").id
    assert await error(client.chat_postMessage(channel="", text="x")) == "invalid_arguments"


async def test_what_a_message_says_is_checked(client: AsyncWebClient, place: Channel) -> None:
    async def posting(**arguments: Any) -> str:
        return await error(client.api_call("chat.postMessage", json={"channel": place.id, **arguments}))

    assert await posting(text="") == "no_text"
    assert await posting(text="", blocks=[]) == "no_text"
    assert await posting(text="x" * 40_001) == "msg_too_long"
    assert await posting(text="", markdown_text="x" * 12_001) == "msg_too_long"
    assert await posting(text="x", markdown_text="x") == "markdown_text_conflict"
    assert await posting(text="x", blocks="no json") == "invalid_blocks_format"
    assert await posting(text="x", metadata={"event_type": 1}) == "invalid_metadata_schema"
    assert await posting(text="x", metadata="x") == "invalid_metadata_format"
    assert await posting(text="x", attachments=[{"text": "x"}] * 101) == "too_many_attachments"
    assert await posting(text="x", attachments=[{"blocks": [{"type": "no"}]}]) == "invalid_attachments"
    long = {"type": "section", "text": {"type": "mrkdwn", "text": "x" * 3000}}
    assert await posting(text="x", blocks=[long] * 5) == "msg_blocks_too_long"
    assert (await client.chat_postMessage(channel=place.id, text="x" * 40_000))["ok"]


async def test_bad_blocks_are_refused_with_a_pointer(client: AsyncWebClient, place: Channel) -> None:
    block = {"type": "header", "text": {"type": "plain_text", "text": "x" * 151}}
    answer = await refusal(client.chat_postMessage(channel=place.id, text="x", blocks=[block]))
    finding = "must be less than 151 characters [json-pointer:/blocks/0/text/text]"
    assert answer["error"] == "invalid_blocks"
    assert answer["errors"] == [finding]
    assert answer["response_metadata"]["messages"] == [f"[ERROR] {finding}"]


async def test_a_reply_needs_the_message_that_starts_the_thread(
    slack: LoopbackSlack, client: AsyncWebClient, place: Channel
) -> None:
    parent = await said(slack)
    reply = await client.chat_postMessage(channel=place.id, text="x", thread_ts=parent.ts)
    assert reply["message"]["parent_user_id"] == slack.world.person("maya").id
    for thread_ts, expected in (("1.000001", "thread_not_found"), (reply["ts"], "cannot_reply_to_message")):
        assert await error(client.chat_postMessage(channel=place.id, text="x", thread_ts=thread_ts)) == expected
    assert [message.ts for message in slack.replies(place, parent.ts)] == [reply["ts"]]


async def test_timestamps_are_strings_that_only_grow(client: AsyncWebClient, place: Channel) -> None:
    given = [(await client.chat_postMessage(channel=place.id, text="x"))["ts"] for _ in range(20)]
    assert given == sorted(set(given))
    assert all(isinstance(ts, str) and len(ts.partition(".")[2]) == 6 for ts in given)


async def test_only_its_own_messages_can_be_changed_and_deleted(
    slack: LoopbackSlack, client: AsyncWebClient, place: Channel
) -> None:
    theirs = await said(slack)
    own = (await client.chat_postMessage(channel=place.id, text="x", blocks=[{"type": "divider"}]))["ts"]
    assert await error(client.chat_update(channel=place.id, ts=theirs.ts, text="y")) == "cant_update_message"
    assert await error(client.chat_update(channel=place.id, ts="1.1", text="y")) == "message_not_found"
    assert await error(client.chat_update(channel=place.id, ts=own, text="y" * 4_001)) == "msg_too_long"
    assert await error(client.chat_delete(channel=place.id, ts=theirs.ts)) == "cant_delete_message"
    answer = await client.chat_update(channel=place.id, ts=own, text="y")
    assert answer["text"] == "y"
    assert "blocks" not in answer["message"]
    await client.chat_delete(channel=place.id, ts=own)
    assert slack.messages(place) == [theirs]


async def test_an_ephemeral_message_is_for_a_member(
    slack: LoopbackSlack, client: AsyncWebClient, place: Channel
) -> None:
    maya, noah = slack.world.person("maya"), slack.add_person("noah")
    await client.chat_postEphemeral(channel=place.id, user=maya.id, text="x")
    assert await error(client.chat_postEphemeral(channel=place.id, user=noah.id, text="x")) == "user_not_in_channel"
    assert [(one.to, one.text) for one in slack.ephemerals] == [(maya.id, "x")]
    assert slack.messages(place) == []


async def test_an_ephemeral_message_in_a_thread_without_replies_is_shown_nowhere(
    slack: LoopbackSlack, client: AsyncWebClient, place: Channel
) -> None:
    maya = slack.world.person("maya")
    parent = (await client.chat_postMessage(channel=place.id, text="x"))["ts"]
    assert (await client.chat_postEphemeral(channel=place.id, user=maya.id, text="lost", thread_ts=parent))["ok"]
    await client.chat_postMessage(channel=place.id, text="y", thread_ts=parent)
    await client.chat_postEphemeral(channel=place.id, user=maya.id, text="seen", thread_ts=parent)
    assert [one.text for one in slack.ephemerals] == ["seen"]


async def test_whom_a_message_notifies_is_known(slack: LoopbackSlack, client: AsyncWebClient, place: Channel) -> None:
    blocks: list[Json] = [
        {"type": "section", "text": {"type": "mrkdwn", "text": "<!here> &lt;!everyone&gt;"}},
        {"type": "section", "text": {"type": "plain_text", "text": "<!everyone>"}},
        {
            "type": "rich_text",
            "elements": [
                {
                    "type": "rich_text_section",
                    "elements": [{"type": "broadcast", "range": "channel"}, {"type": "text", "text": "<!everyone>"}],
                }
            ],
        },
    ]
    await client.chat_postMessage(channel=place.id, text="<@U123>", blocks=blocks)
    assert slack.notified(slack.posted[0]) == ["@U123", "!here", "!channel"]


async def test_reactions_links_and_metadata_are_kept(
    slack: LoopbackSlack, client: AsyncWebClient, place: Channel
) -> None:
    metadata = {"event_type": "answered", "event_payload": {"entry": "x"}}
    ts = (await client.chat_postMessage(channel=place.id, text="x", metadata=metadata))["ts"]
    await client.reactions_add(channel=place.id, timestamp=ts, name="eyes")
    assert await error(client.reactions_add(channel=place.id, timestamp=ts, name="eyes")) == "already_reacted"
    await client.reactions_remove(channel=place.id, timestamp=ts, name="eyes")
    assert await error(client.reactions_remove(channel=place.id, timestamp=ts, name="eyes")) == "no_reaction"
    assert await error(client.reactions_add(channel=place.id, timestamp=ts, name="a b")) == "invalid_name"
    link = (await client.chat_getPermalink(channel=place.id, message_ts=ts))["permalink"]
    assert link == f"https://{slack.workspace.domain}.slack.com/archives/{place.id}/p{ts.replace('.', '')}"
    plain = await client.conversations_history(channel=place.id)
    full = await client.conversations_history(channel=place.id, include_all_metadata=True)
    assert "metadata" not in plain["messages"][0]
    assert full["messages"][0]["metadata"] == metadata


async def test_history_and_replies_come_in_pages(slack: LoopbackSlack, client: AsyncWebClient, place: Channel) -> None:
    tops = [(await said(slack, str(number))).ts for number in range(5)]
    replies = [(await client.chat_postMessage(channel=place.id, text="r", thread_ts=tops[0]))["ts"] for _ in range(3)]
    first = await client.conversations_history(channel=place.id, limit=2)
    assert [one["ts"] for one in first["messages"]] == [tops[4], tops[3]]
    assert first["has_more"] is True
    cursor = first["response_metadata"]["next_cursor"]
    rest = await client.conversations_history(channel=place.id, cursor=cursor)
    assert [one["ts"] for one in rest["messages"]] == [tops[2], tops[1], tops[0]]
    assert rest["messages"][-1]["reply_count"] == 3
    newer = await client.conversations_history(channel=place.id, oldest=tops[3])
    assert [one["ts"] for one in newer["messages"]] == [tops[4]]
    thread = await client.conversations_replies(channel=place.id, ts=tops[0], oldest=replies[0], limit=1)
    assert [one["ts"] for one in thread["messages"]] == [tops[0], replies[1]]
    assert thread["has_more"] is True
    assert await error(client.conversations_replies(channel=place.id, ts="1.1")) == "thread_not_found"
    assert await error(client.conversations_history(channel=place.id, cursor="!")) == "invalid_cursor"
    assert await error(client.conversations_history(channel=place.id, limit=0)) == "invalid_limit"


async def test_people_groups_channels_and_bots_can_be_looked_up(
    slack: LoopbackSlack, client: AsyncWebClient, place: Channel
) -> None:
    maya, olga = slack.world.person("maya"), slack.add_person("olga", team_id="T0OTHER", is_restricted=True)
    user = (await client.users_info(user=maya.id, include_locale=True))["user"]
    assert (user["tz"], user["locale"], user["profile"]["email"]) == ("Australia/Sydney", "en-US", "maya@example.com")
    assert user["tz_offset"] in {36_000, 39_600}
    stranger = (await client.users_info(user=olga.id))["user"]
    assert (stranger["is_stranger"], stranger["is_restricted"], stranger["team_id"]) == (True, True, "T0OTHER")
    assert await error(client.users_info(user="U0NOBODY")) == "user_not_found"
    group = slack.add_usergroup([maya])
    assert (await client.usergroups_users_list(usergroup=group))["users"] == [maya.id]
    assert await error(client.usergroups_users_list(usergroup="S0NONE")) == "no_such_subteam"
    shown = (await client.conversations_info(channel=place.id, include_num_members=True))["channel"]
    assert (shown["name"], shown["is_member"], shown["num_members"]) == ("xero-help", True, 2)
    assert (await client.conversations_members(channel=place.id))["members"] == [maya.id, slack.bot.id]
    opened = (await client.conversations_open(users=[maya.id], return_im=True))["channel"]
    assert (opened["id"], opened["is_im"], opened["user"]) == (slack.dm(maya).id, True, maya.id)
    assert await error(client.conversations_open(users="U0NOBODY")) == "user_not_found"
    assert (await client.bots_info(bot=slack.bot.bot_id))["bot"]["user_id"] == slack.bot.id
    assert await error(client.bots_info(bot="B0NONE")) == "bot_not_found"
