"""What the loopback Slack refuses and brings by the app's scopes and subscriptions, and what it lists."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from slack_sdk.web.async_client import AsyncWebClient

from bot.sandbox.manifest import read_manifest
from bot.sandbox.scopes import EVERYTHING
from bot.sandbox.server import LoopbackSlack
from bot.sandbox.webapi import METHODS
from bot.sandbox.workspace import CannotDo, Channel
from tests.conftest import ROOT
from tests.sandbox_calls import Json, client, error, place, refusal, slack

__all__ = ["client", "place", "slack"]


@pytest.fixture
async def bare() -> AsyncIterator[tuple[LoopbackSlack, AsyncWebClient]]:
    """An app that was granted nothing."""
    async with LoopbackSlack(own_events=False, ack_seconds=0.05, retry_delays=(), scopes=()) as running:
        running.add_person("maya")
        running.add_channel("xero-help", ["maya"], id="C1")
        running.add_channel("private", ["maya"], kind="group", id="G1")
        await running.say("maya", "C1", "hello")
        yield running, AsyncWebClient(token=running.bot_token, base_url=running.api_url)


# -------------------------------------------------------------------------------------------------------------- scopes

CALLS: list[tuple[str, Json, str]] = [
    ("chat.postMessage", {"channel": "C1", "text": "x"}, "chat:write"),
    ("chat.postEphemeral", {"channel": "C1", "user": "U1", "text": "x"}, "chat:write"),
    ("chat.update", {"channel": "C1", "ts": "1", "text": "x"}, "chat:write"),
    ("chat.delete", {"channel": "C1", "ts": "1"}, "chat:write"),
    ("conversations.history", {"channel": "C1"}, "channels:history"),
    ("conversations.history", {"channel": "G1"}, "groups:history"),
    ("conversations.replies", {"channel": "C1", "ts": "1"}, "channels:history"),
    ("conversations.info", {"channel": "C1"}, "channels:read"),
    ("conversations.members", {"channel": "G1"}, "groups:read"),
    ("conversations.list", {}, "channels:read"),
    ("conversations.list", {"types": "im"}, "im:read"),
    ("conversations.open", {"users": "U1"}, "im:write"),
    ("conversations.open", {"users": "U1,U2"}, "mpim:write"),
    ("users.info", {"user": "U1"}, "users:read"),
    ("users.list", {}, "users:read"),
    ("usergroups.list", {}, "usergroups:read"),
    ("usergroups.users.list", {"usergroup": "S1"}, "usergroups:read"),
    ("files.info", {"file": "F1"}, "files:read"),
    ("files.getUploadURLExternal", {"filename": "a", "length": 1}, "files:write"),
    ("files.completeUploadExternal", {"files": []}, "files:write"),
    ("reactions.add", {"channel": "C1", "name": "x", "timestamp": "1"}, "reactions:write"),
    ("reactions.remove", {"channel": "C1", "name": "x", "timestamp": "1"}, "reactions:write"),
    ("reactions.get", {"channel": "C1", "timestamp": "1"}, "reactions:read"),
    ("bots.info", {}, "users:read"),
    ("assistant.threads.setSuggestedPrompts", {"channel_id": "D1", "prompts": []}, "assistant:write"),
    ("assistant.threads.setTitle", {"channel_id": "D1", "thread_ts": "1", "title": "x"}, "assistant:write"),
    (
        "assistant.threads.setStatus",
        {"channel_id": "D1", "thread_ts": "1", "status": "x"},
        "assistant:write,chat:write",
    ),
]


@pytest.mark.parametrize(("name", "arguments", "needed"), CALLS, ids=[f"{c[0]} {c[2]}" for c in CALLS])
async def test_a_call_without_its_scope_is_refused_with_the_scope_that_is_missing(
    bare: tuple[LoopbackSlack, AsyncWebClient], name: str, arguments: Json, needed: str
) -> None:
    answer = await refusal(bare[1].api_call(name, json=arguments))
    assert (answer["error"], answer["needed"], answer["provided"]) == ("missing_scope", needed, "")


def test_every_method_is_in_the_table_above_or_needs_no_scope() -> None:
    free = {name for name in METHODS if name.startswith("views.")}
    free |= {"api.test", "auth.test", "apps.connections.open", "chat.getPermalink"}
    assert set(METHODS) == {name for name, _, _ in CALLS} | free


async def test_what_needs_no_scope_works_without_any(bare: tuple[LoopbackSlack, AsyncWebClient]) -> None:
    slack, client = bare
    assert (await client.auth_test())["ok"]
    said = slack.messages("C1")[0]
    assert (await client.chat_getPermalink(channel="C1", message_ts=said.ts))["permalink"].startswith("https://")


async def test_a_file_without_the_scope_for_it_is_a_login_page(bare: tuple[LoopbackSlack, AsyncWebClient]) -> None:
    slack, client = bare
    file = slack.file("maya", "a.txt", b"secret", "text/plain")
    url = f"{slack.world.base_url}/files-pri/{file.team_id}-{file.id}/a.txt"
    headers = {"Authorization": f"Bearer {client.token}"}
    async with aiohttp.ClientSession() as session, session.get(url, headers=headers) as response:
        assert (response.status, "Sign in" in await response.text()) == (200, True)


async def test_a_name_of_ones_own_needs_a_scope_of_its_own(place: Channel) -> None:
    async with LoopbackSlack(own_events=False, scopes=EVERYTHING - {"chat:write.customize"}) as slack:
        slack.add_channel("there", id="C1")
        client = AsyncWebClient(token=slack.bot_token, base_url=slack.api_url)
        assert (await client.chat_postMessage(channel="C1", text="x"))["ok"]
        answer = await refusal(client.chat_postMessage(channel="C1", text="x", username="Somebody"))
        assert answer["needed"] == "chat:write.customize"


async def test_an_event_comes_only_with_its_scope_and_its_subscription() -> None:
    async def brought(scopes: set[str], events: set[str]) -> list[str]:
        options: Any = {"own_events": False, "ack_seconds": 0.05, "retry_delays": ()}
        async with LoopbackSlack(scopes=scopes, events=events, **options) as slack:
            maya = slack.add_person("maya")
            channel = slack.add_channel("xero-help", [maya])
            said = await slack.say(maya, channel, f"{slack.bot.mention} hello")
            assert said.message is not None
            await slack.react(maya, said.message, "ticket")
            return sorted(one.payload["event"]["type"] for one in slack.deliveries)

    everything = {"message.channels", "app_mention", "reaction_added"}
    scopes = {"channels:history", "app_mentions:read", "reactions:read"}
    assert await brought(scopes, everything) == ["app_mention", "message", "reaction_added"]
    assert await brought(scopes - {"reactions:read"}, everything) == ["app_mention", "message"]
    assert await brought(scopes, everything - {"app_mention"}) == ["message", "reaction_added"]
    assert await brought(set(), everything) == []


def test_the_manifest_of_this_project_is_read() -> None:
    found = read_manifest(ROOT / "manifest.yml")
    assert found.name == "Xero Concierge"
    assert "chat:write" in found.scopes <= EVERYTHING
    assert "message.channels" in found.events
    assert [command.name for command in found.commands] == ["/xero"]
    assert "diagnose_message" in [shortcut.callback_id for shortcut in found.shortcuts]


# --------------------------------------------------------------------------------------------------------------- lists


async def test_conversations_are_listed_by_kind_and_private_ones_only_to_members(
    slack: LoopbackSlack, client: AsyncWebClient
) -> None:
    slack.add_channel("secret", kind="group", with_bot=False)
    slack.add_channel("team", kind="group")
    slack.add_channel("closed").is_archived = True
    slack.dm("maya")

    async def names(**arguments: Any) -> list[str]:
        answer = await client.conversations_list(**arguments)
        return [one.get("name", "dm") for one in answer["channels"]]

    assert await names() == ["xero-help", "closed"]
    assert await names(exclude_archived=True) == ["xero-help"]
    assert await names(types="private_channel,im") == ["team", "dm"]
    assert await error(client.conversations_list(types="rooms")) == "invalid_types"
    first = await client.conversations_list(limit=1)
    assert len(first["channels"]) == 1
    rest = await client.conversations_list(cursor=first["response_metadata"]["next_cursor"])
    assert [one["name"] for one in rest["channels"]] == ["closed"]


async def test_people_and_groups_are_listed(slack: LoopbackSlack, client: AsyncWebClient) -> None:
    slack.add_person("stranger", team_id="T0ELSEWHERE")
    group = slack.add_usergroup(["maya"])
    assert [one["name"] for one in (await client.users_list())["members"]] == ["concierge", "maya"]
    groups = (await client.usergroups_list(include_users=True, include_count=True))["usergroups"]
    assert [(one["id"], len(one["users"]), one["user_count"]) for one in groups] == [(group, 1, 1)]
    assert "users" not in (await client.usergroups_list())["usergroups"][0]


# ----------------------------------------------------------------------------------------------------------- reactions


async def test_reactions_are_added_shown_and_removed(
    slack: LoopbackSlack, client: AsyncWebClient, place: Channel
) -> None:
    said = (await slack.say("maya", place, "hello")).message
    assert said is not None
    where: Any = {"channel": place.id, "timestamp": said.ts}
    await client.reactions_add(name="eyes", **where)
    assert await error(client.reactions_add(name="eyes", **where)) == "already_reacted"
    shown = (await client.reactions_get(**where))["message"]["reactions"]
    assert shown == [{"name": "eyes", "users": [slack.bot.id], "count": 1}]
    await client.reactions_remove(name="eyes", **where)
    assert await error(client.reactions_remove(name="eyes", **where)) == "no_reaction"
    assert await error(client.reactions_add(name="not a name", **where)) == "invalid_name"
    assert await error(client.reactions_add(name="eyes", channel=place.id, timestamp="1.1")) == "message_not_found"


async def test_a_person_reacts_once_and_only_where_they_are(slack: LoopbackSlack, place: Channel) -> None:
    said = (await slack.say("maya", place, "hello")).message
    assert said is not None
    await slack.react("maya", said, "ticket")
    await slack.react("maya", said, "ticket")
    assert said.reactions == {"ticket": [slack.world.person("maya").id]}
    slack.add_person("omar")
    with pytest.raises(CannotDo, match="no member"):
        await slack.react("omar", said, "ticket")
    with pytest.raises(CannotDo, match="No emoji"):
        await slack.react("maya", said, "<script>")


# --------------------------------------------------------------------------------------------------------------- files


async def test_the_sdk_uploads_a_file_into_a_thread(
    slack: LoopbackSlack, client: AsyncWebClient, place: Channel
) -> None:
    said = (await slack.say("maya", place, "hello")).message
    assert said is not None
    await client.files_upload_v2(
        filename="log.txt", content="line one", channel=place.id, thread_ts=said.ts, initial_comment="The log"
    )
    reply = slack.replies(place, said.ts)[0]
    assert (reply.text, [(one.name, one.content) for one in reply.files]) == ("The log", [("log.txt", b"line one")])


async def test_an_upload_that_is_not_as_it_was_announced_is_refused(
    slack: LoopbackSlack, client: AsyncWebClient, place: Channel
) -> None:
    assert await error(client.files_getUploadURLExternal(filename="a.txt", length=0)) == "invalid_arguments"
    begun = await client.files_getUploadURLExternal(filename="a.txt", length=5)
    complete = client.files_completeUploadExternal
    assert await error(complete(files=[{"id": begun["file_id"]}])) == "file_not_found"
    assert await error(complete(files=[{"id": "F0NOWHERE"}])) == "file_not_found"
    assert await error(client.api_call("files.completeUploadExternal", json={"files": []})) == "invalid_arguments"
    async with aiohttp.ClientSession() as session:
        async with session.post(begun["upload_url"], data=b"too long") as response:
            assert response.status == 400
        async with session.post(begun["upload_url"], data=b"fives") as response:
            assert response.status == 200
    done = await complete(files=[{"id": begun["file_id"], "title": "b.txt"}])
    assert done["files"][0]["title"] == "b.txt"


# -------------------------------------------------------------------------------------------------------------- habits


async def test_events_are_brought_as_often_and_as_late_as_it_is_told_and_commands_once(
    slack: LoopbackSlack, place: Channel
) -> None:
    slack.habits.copies = 3
    slack.habits.late = 0.05
    said = await slack.say("maya", place, "hello")
    assert len(said.delivery.attempts) == 3
    command = await slack.command("maya", "/xero", "help", place)
    assert len(command.delivery.attempts) == 1
