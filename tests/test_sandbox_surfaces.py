"""The loopback Slack's panel, views, response_urls, files and misbehaviour, called as a bot calls them."""

from __future__ import annotations

import time

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry.builtin_async_handlers import AsyncRateLimitErrorRetryHandler
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook.async_client import AsyncWebhookClient

from bot.sandbox.server import LoopbackSlack
from bot.sandbox.workspace import Channel
from tests.sandbox_calls import Json, client, error, place, refusal, said, slack

__all__ = ["client", "place", "slack"]

MODAL: Json = {
    "type": "modal",
    "title": {"type": "plain_text", "text": "A modal"},
    "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "x"}}],
}
HOME: Json = {"type": "home", "blocks": [{"type": "divider"}]}


async def trigger(slack: LoopbackSlack) -> str:
    done = await slack.global_shortcut("maya", "report")
    assert done.trigger_id is not None
    return done.trigger_id


# --------------------------------------------------------------------------------------------------------------------
# The agent's panel, views


async def test_status_title_and_prompts_are_kept(slack: LoopbackSlack, client: AsyncWebClient, place: Channel) -> None:
    ts = (await said(slack)).ts
    thread: Json = {"channel_id": place.id, "thread_ts": ts}
    await client.assistant_threads_setStatus(**thread, status="is looking", loading_messages=["one", "two"])
    assert slack.status(place, ts) == {"status": "is looking", "loading_messages": ["one", "two"]}
    await client.chat_postMessage(channel=place.id, thread_ts=ts, text="x")
    assert slack.status(place, ts) is None
    await client.assistant_threads_setTitle(**thread, title="XERO11")
    assert slack.world.titles == {(place.id, ts): "XERO11"}
    prompts = [{"title": "One", "message": "First"}]
    await client.assistant_threads_setSuggestedPrompts(channel_id=place.id, prompts=prompts, title="Try")
    assert slack.prompts(place) == {"title": "Try", "prompts": prompts}
    too_many = client.assistant_threads_setSuggestedPrompts(channel_id=place.id, prompts=prompts * 5)
    assert await error(too_many) == "invalid_arguments"
    nowhere = client.assistant_threads_setStatus(channel_id=place.id, thread_ts="1.1", status="x")
    assert await error(nowhere) == "invalid_thread_ts"


async def test_a_trigger_works_once_and_for_three_seconds(slack: LoopbackSlack, client: AsyncWebClient) -> None:
    used = await trigger(slack)
    await client.views_open(trigger_id=used, view=MODAL)
    assert await error(client.views_open(trigger_id=used, view=MODAL)) == "exchanged_trigger_id"
    late = await trigger(slack)
    slack.advance(3.1)
    assert await error(client.views_open(trigger_id=late, view=MODAL)) == "expired_trigger_id"
    assert await error(client.views_open(trigger_id="1.2.3", view=MODAL)) == "invalid_trigger_id"


async def test_bad_views_are_refused_with_a_pointer(slack: LoopbackSlack, client: AsyncWebClient) -> None:
    view = {**MODAL, "title": {"type": "plain_text", "text": "x" * 25}}
    answer = await refusal(client.views_open(trigger_id=await trigger(slack), view=view))
    assert answer["error"] == "invalid_arguments"
    assert answer["response_metadata"]["messages"] == [
        "[ERROR] must be less than 25 characters [json-pointer:/view/title/text]"
    ]
    text = {"type": "section", "text": {"type": "mrkdwn", "text": "x" * 3000}}
    large = {**MODAL, "blocks": [text] * 90}
    assert await error(client.views_open(trigger_id=await trigger(slack), view=large)) == "view_too_large"
    assert await error(client.views_open(trigger_id=await trigger(slack), view=HOME)) == "invalid_arguments"


async def test_a_modal_is_updated_with_its_hash_and_stacked_three_high(
    slack: LoopbackSlack, client: AsyncWebClient
) -> None:
    view = (await client.views_open(trigger_id=await trigger(slack), view={**MODAL, "external_id": "one"}))["view"]
    assert view["root_view_id"] == view["id"]
    changed = await client.views_update(view_id=view["id"], hash=view["hash"], view=MODAL)
    assert changed["view"]["hash"] != view["hash"]
    assert await error(client.views_update(view_id=view["id"], hash=view["hash"], view=MODAL)) == "hash_conflict"
    assert await error(client.views_update(view_id="V0NONE", view=MODAL)) == "not_found"
    assert await error(client.views_push(trigger_id=await trigger(slack), view=MODAL)) == "not_found"
    for expected in (True, True, False):
        top = slack.modal("maya")
        assert top is not None
        key = slack.world.new_trigger(slack.workspace, top.user, top.id).id
        if expected:
            assert (await client.views_push(trigger_id=key, view=MODAL))["view"]["previous_view_id"] == top.id
        else:
            assert await error(client.views_push(trigger_id=key, view=MODAL)) == "push_limit_reached"


async def test_the_app_home_is_published_for_a_person(slack: LoopbackSlack, client: AsyncWebClient) -> None:
    maya = slack.world.person("maya")
    first = await client.views_publish(user_id=maya.id, view=HOME)
    again = await client.views_publish(user_id=maya.id, view=HOME, hash=first["view"]["hash"])
    assert again["view"]["id"] == first["view"]["id"]
    assert await error(client.views_publish(user_id=maya.id, view=HOME, hash="0")) == "hash_conflict"
    assert await error(client.views_publish(user_id="U0NOBODY", view=HOME)) == "invalid_arguments"
    home = slack.home(maya)
    assert home is not None
    assert home.content["blocks"][0]["type"] == "divider"


# --------------------------------------------------------------------------------------------------------------------
# response_url, files


async def test_a_response_url_answers_the_person_alone_five_times(slack: LoopbackSlack, place: Channel) -> None:
    done = await slack.command("maya", "/xero", "help", place)
    assert done.response_url is not None
    hook = AsyncWebhookClient(done.response_url)
    for number in range(5):
        assert (await hook.send(text=str(number))).body == "ok"
    used = await hook.send(text="six")
    assert used.status_code == 404
    assert "used_url" in used.body
    assert [one.text for one in slack.ephemerals] == ["0", "1", "2", "3", "4"]
    assert [call.error for call in slack.calls_of("response_url")] == [None] * 5 + ["used_url"]


async def test_a_response_url_works_for_half_an_hour(slack: LoopbackSlack, place: Channel) -> None:
    done = await slack.command("maya", "/xero", "help", place)
    assert done.response_url is not None
    slack.advance(30 * 60 + 1)
    assert "expired_url" in (await AsyncWebhookClient(done.response_url).send(text="late")).body
    assert (await AsyncWebhookClient(f"{slack.world.base_url}/actions/T0/none").send(text="x")).status_code == 404


async def test_a_response_url_replaces_deletes_threads_and_posts_for_all(
    slack: LoopbackSlack, client: AsyncWebClient, place: Channel
) -> None:
    parent = await said(slack)
    ts = (await client.chat_postMessage(channel=place.id, text="old", thread_ts=parent.ts))["ts"]
    original = slack.world.message(place, ts)
    done = await slack.shortcut("maya", "diagnose", original)
    assert done.response_url is not None
    hook = AsyncWebhookClient(done.response_url)
    await hook.send(text="new", replace_original=True)
    assert original.text == "new"
    await hook.send_dict({"text": "beside", "thread_ts": parent.ts})
    assert (slack.ephemerals[0].text, slack.ephemerals[0].thread_ts) == ("beside", parent.ts)
    await hook.send_dict({"text": "for all", "response_type": "in_channel", "thread_ts": parent.ts})
    assert [one.text for one in slack.replies(place, parent.ts)] == ["new", "for all"]
    await hook.send_dict({"delete_original": True})
    assert [one.text for one in slack.replies(place, parent.ts)] == ["for all"]
    refused = await hook.send(text="x", blocks=[{"type": "no"}])
    assert (refused.status_code, "invalid_blocks" in refused.body) == (400, True)


async def test_a_file_is_given_to_the_right_token_and_a_login_page_to_others(
    slack: LoopbackSlack, client: AsyncWebClient
) -> None:
    lines = [f"line {number}" for number in range(40)]
    snippet = slack.snippet("maya", "\n".join(lines), check_first=True)
    picture = slack.file("maya", "screen.png", b"\x89PNG", "image/png")
    outcome = await slack.say("maya", "xero-help", "", files=[snippet, picture])
    event = outcome.delivery.payload["event"]
    assert event["subtype"] == "file_share"
    assert event["files"][0]["file_access"] == "check_file_info"
    assert (event["files"][1]["mimetype"], event["files"][1]["mode"]) == ("image/png", "hosted")
    shown = (await client.files_info(file=snippet.id))["file"]
    assert (shown["mode"], shown["mimetype"], shown["lines"], shown["lines_more"]) == ("snippet", "text/plain", 40, 35)
    assert shown["preview"] == "\n".join(lines[:5])
    assert shown["preview_is_truncated"] is True
    url = shown["url_private_download"]
    async with aiohttp.ClientSession() as session:
        async with session.get(url, headers={"Authorization": f"Bearer {slack.bot_token}"}) as response:
            assert (response.content_type, await response.text()) == ("text/plain", "\n".join(lines))
        async with session.get(url, headers={"Authorization": "Bearer xoxb-wrong"}) as response:
            assert (response.status, response.content_type) == (200, "text/html")
    assert [call.ok for call in slack.calls_of("files.download")] == [True, False]
    assert await error(client.files_info(file="F0NONE")) == "file_not_found"


# --------------------------------------------------------------------------------------------------------------------
# Misbehaviour


async def test_calls_are_limited_refused_or_broken_as_often_as_told(
    slack: LoopbackSlack, client: AsyncWebClient, place: Channel
) -> None:
    slack.trouble.rate_limit("chat.postMessage", retry_after=7)
    slack.trouble.fail("chat.postMessage", "internal_error")
    slack.trouble.break_down("chat.postMessage", status=503)
    with pytest.raises(SlackApiError) as caught:
        await client.chat_postMessage(channel=place.id, text="x")
    assert (caught.value.response.status_code, caught.value.response.headers["Retry-After"]) == (429, "7")
    assert caught.value.response["error"] == "ratelimited"
    assert await error(client.chat_postMessage(channel=place.id, text="x")) == "internal_error"
    with pytest.raises(SlackApiError) as caught:
        await client.chat_postMessage(channel=place.id, text="x")
    assert caught.value.response.status_code == 503
    assert (await client.chat_postMessage(channel=place.id, text="x"))["ok"]
    assert len(slack.posted) == 1
    assert [call.trouble for call in slack.calls] == ["rate limited", "internal_error", "status 503", None]


async def test_a_client_that_obeys_retry_after_gets_through(slack: LoopbackSlack, place: Channel) -> None:
    slack.trouble.rate_limit("*", retry_after=0)
    handlers = [AsyncRateLimitErrorRetryHandler(max_retry_count=1)]
    client = AsyncWebClient(token=slack.bot_token, base_url=slack.api_url, retry_handlers=[*handlers])
    await client.chat_postMessage(channel=place.id, text="x")
    assert [call.status for call in slack.calls] == [429, 200]


async def test_a_late_answer_is_late(slack: LoopbackSlack, client: AsyncWebClient, place: Channel) -> None:
    slack.trouble.delay("chat.postMessage", 0.2)
    started = time.monotonic()
    await client.chat_postMessage(channel=place.id, text="x")
    assert time.monotonic() - started >= 0.2
    assert slack.calls[0].seconds >= 0.2


async def test_a_lost_answer_leaves_the_message_posted(slack: LoopbackSlack, place: Channel) -> None:
    slack.trouble.lose_answer("chat.postMessage")
    client = AsyncWebClient(token=slack.bot_token, base_url=slack.api_url, retry_handlers=[])
    with pytest.raises(aiohttp.ClientError):
        await client.chat_postMessage(channel=place.id, text="x")
    assert [message.text for message in slack.posted] == ["x"]
    assert slack.calls[0].trouble == "answer lost"


async def test_the_default_client_posts_twice_when_an_answer_is_lost(
    slack: LoopbackSlack, client: AsyncWebClient, place: Channel
) -> None:
    slack.trouble.lose_answer("chat.postMessage")
    await client.chat_postMessage(channel=place.id, text="x")
    assert len(slack.posted) == 2


async def test_waiting_for_what_never_comes_names_the_last_calls(slack: LoopbackSlack, client: AsyncWebClient) -> None:
    await client.auth_test()
    with pytest.raises(TimeoutError, match=r"auth\.test"):
        await slack.wait_for(lambda: slack.posted, 0.05)
    await slack.settled(quiet=0.05)
