"""What people in Slack experience: the real bot against a loopback Slack, over HTTP and over Socket Mode."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import json
import logging
import os
import shutil
import socket
import sqlite3
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr
from slack_sdk.signature import SignatureVerifier
from starlette.applications import Starlette

from bot.app import MAX_REQUEST, UNSIGNED, open_bot, serve, web_app, web_config
from bot.assembly import Mind
from bot.attachments.reading import SECONDS
from bot.config.configured import Configured
from bot.errors import ConfigurationError, TemplateError
from bot.knowledge.loading import data_folder
from bot.messages.inboxwork import Pace
from bot.sandbox.workspace import Message
from bot.slack.posting import TIMEOUT
from bot.store.database import PATIENCE
from bot.store.inbox import Incoming
from bot.store.opening import open_store
from tests.bots import Mode, Scene, honest_word_on, http_server, patient_slack, running, scene, settings_for, text_of
from tests.loopback_http import http_client

XERO11 = "XERO11 Sync Error: The connection to Xero has expired. Please follow prompts in the workspace to reconnect."
ACCOUNT_CODE = "Account Code 4110 is not a valid Code for this document"


@pytest.fixture(params=["http", "socket"])
async def place(request: pytest.FixtureRequest, mind: Mind, tmp_path: Path) -> AsyncIterator[Scene]:
    """A scene in each of the two ways to connect."""
    mode: Mode = request.param
    async with scene(mind, tmp_path, mode) as opened:
        yield opened


@pytest.fixture
async def over_http(mind: Mind, tmp_path: Path) -> AsyncIterator[Scene]:
    """A scene for what does not depend on the way to connect."""
    async with scene(mind, tmp_path, "http") as opened:
        yield opened


async def ask(place: Scene, text: str) -> tuple[Message, Message]:
    """Maya says something in the watched channel; gives her message and the reply."""
    said = await place.slack.say(place.maya, place.watched, text)
    assert said.message is not None
    return said.message, await place.reply(place.watched, said.message)


# ------------------------------------------------------------------------------------------------------- being answered


async def test_a_pasted_error_gets_one_reply_in_its_thread(place: Scene) -> None:
    message, reply = await ask(place, f"morning all, {XERO11} anyone?")
    await place.slack.settled(0.3)
    assert len(place.slack.posted) == 1
    assert reply.thread_ts == message.ts
    assert "XERO11" in text_of(reply)
    assert "1. Go to Settings > Workspaces." in text_of(reply)
    assert "Source:" in text_of(reply)


async def test_the_reply_holds_the_persons_own_value(over_http: Scene) -> None:
    _, reply = await ask(over_http, f"SO-00012345: {ACCOUNT_CODE}")
    assert "account code 4110" in text_of(reply)


async def test_the_same_event_four_times_and_its_mention_twin_get_one_reply(place: Scene) -> None:
    said = await place.slack.say(place.maya, place.watched, f"{place.slack.bot.mention} {XERO11}")
    assert len(said.deliveries) == 2
    for delivery in said.deliveries:
        await place.slack.redeliver(delivery, times=3)
    await place.reply(place.watched, said.message)
    await place.slack.settled(0.4)
    assert len(place.slack.posted) == 1


async def test_two_errors_in_one_message_are_both_answered_in_order(over_http: Scene) -> None:
    _, reply = await ask(over_http, f"first this: {ACCOUNT_CODE}\nand then also: Xero V2: Failed to renew token.")
    shown = text_of(reply)
    assert "I recognize two problems in your message." in shown
    assert shown.index("4110") < shown.index("Actionstep")


async def test_a_mention_is_answered_in_any_channel_and_other_messages_there_are_not(place: Scene) -> None:
    await place.slack.say(place.maya, place.other, XERO11)
    await place.silence()
    said = await place.slack.say(place.maya, place.other, f"{place.slack.bot.mention} {XERO11}")
    reply = await place.reply(place.other, said.message)
    assert "XERO11" in text_of(reply)


async def test_a_direct_message_is_always_answered(place: Scene) -> None:
    direct = place.slack.dm(place.maya)
    said = await place.slack.say(place.maya, direct, "hello")
    reply = await place.reply(direct, said.message)
    assert text_of(reply).startswith("Hello! Paste an error about Xero")


async def test_an_unknown_code_gets_no_neighbours_fix(place: Scene) -> None:
    _, reply = await ask(place, XERO11.replace("XERO11", "XERO12"))
    assert "XERO12 is not among the errors I know, so I won't guess." in text_of(reply)
    assert "Reconnect" not in text_of(reply)


@pytest.mark.parametrize(
    "talk",
    [
        "lunch at twelve?",
        "xero demo tomorrow at 10?",
        "XERO11 is gone since we reconnected, thanks",
        "we fixed the expired connection yesterday, thanks!",
        "SELECT count(*) FROM export_log WHERE status = 'FAILED';",
    ],
)
async def test_ordinary_talk_in_a_watched_channel_gets_nothing(over_http: Scene, talk: str) -> None:
    await over_http.slack.say(over_http.maya, over_http.watched, talk)
    await over_http.silence()


async def test_an_unknown_xero_error_in_a_watched_channel_gets_an_honest_word(over_http: Scene) -> None:
    _, reply = await ask(over_http, "Xero error: the tracking category cannot be found, help please, export fails")
    assert "I don't know this one, so I won't guess." in text_of(reply)


# ------------------------------------------------------------------------------------------------ bad and hostile input

HOSTILE = {
    "null": None,
    "empty": "",
    "spaces": " \n\t ",
    "a megabyte of noise": "qx7 zz- " * 131_072,
    "fifty thousand emoji": "😀" * 50_000,
    "everybody": "<!channel> <!here> <!everyone> <!subteam^S0SUPPORT> XERO11 Sync Error",
    "markup": "*_~`" * 5_000 + "```" * 3_000,
    "nested tokens": "<" * 10_000 + "@U1|" * 2_000 + ">" * 10_000,
    "unclosed quotes": '"' * 20_000 + "\\" * 20_000,
    "a template": "{{ 7*7 }} {% for x in range(9**9) %}XERO11{% endfor %} Sync Error",
    "combining marks": "X" + "\u0301" * 20_000 + "ERO11",
    "control characters": "XERO11\u0000\u0007\u202e Sync Error \ud7ff \ufffe",
    "digits": "9" * 100_000,
    "one word": "a" * 100_000,
}


@pytest.mark.parametrize("name", HOSTILE)
async def test_whatever_is_pasted_the_bot_goes_on_and_nobody_is_notified(over_http: Scene, name: str) -> None:
    direct = over_http.slack.dm(over_http.maya)
    for channel in (over_http.watched, direct):
        await over_http.slack.say(over_http.maya, channel, HOSTILE[name], raw=True)
    await over_http.slack.wait_for(lambda: [m for m in over_http.slack.posted if m.channel == direct.id])
    _, reply = await ask(over_http, XERO11)
    assert "XERO11" in text_of(reply)
    assert [over_http.slack.notified(message) for message in over_http.slack.posted] == [[]] * len(
        over_http.slack.posted
    )
    assert all(call.ok for call in over_http.slack.calls)


async def test_what_a_person_pasted_is_shown_literally(over_http: Scene) -> None:
    pasted = "The contact name <!channel> *Sample* & <@U1> is already assigned to another contact."
    _, reply = await ask(over_http, pasted)
    assert over_http.slack.notified(reply) == []
    assert "contact name" in text_of(reply)


async def test_bots_edits_deletions_and_joins_are_left_alone(over_http: Scene) -> None:
    slack = over_http.slack
    await slack.bot_says(slack.add_bot("jira"), over_http.watched, XERO11)
    said = await slack.say(over_http.maya, over_http.watched, "good morning")
    assert said.message is not None
    await slack.edit(said.message, XERO11)
    await slack.unsay(said.message)
    await slack.join(slack.add_person("lena"), over_http.watched)
    await over_http.silence()
    assert all(delivery.acknowledged for delivery in slack.deliveries)


async def test_a_mention_that_an_edit_adds_is_answered_and_no_later_edit(over_http: Scene) -> None:
    slack = over_http.slack
    said = await slack.say(over_http.maya, over_http.other, XERO11)
    assert said.message is not None
    await over_http.silence()
    await slack.edit(said.message, f"{slack.bot.mention} {XERO11}")
    await over_http.reply(over_http.other, said.message)
    await slack.edit(said.message, f"{slack.bot.mention} please: {XERO11}")
    await slack.settled(0.4)
    assert len(slack.posted) == 1


async def test_an_edit_of_a_message_that_mentions_the_bot_is_not_answered_again(over_http: Scene) -> None:
    slack = over_http.slack
    said = await slack.say(over_http.maya, over_http.watched, f"{slack.bot.mention} {XERO11}")
    assert said.message is not None
    await over_http.reply(over_http.watched, said.message)
    await slack.edit(said.message, f"{slack.bot.mention} {ACCOUNT_CODE}")
    await slack.settled(0.4)
    assert len(slack.posted) == 1


async def test_an_edit_that_brings_the_error_into_what_had_no_answer_is_answered_once(over_http: Scene) -> None:
    slack, direct = over_http.slack, over_http.slack.dm(over_http.maya)
    for place, first, number in ((over_http.other, f"{slack.bot.mention} hello", 2), (direct, "hello", 4)):
        said = await slack.say(over_http.maya, place, first)
        assert said.message is not None
        assert "Hello!" in text_of(await over_http.reply(place, said.message))
        await slack.edit(said.message, first.replace("hello", XERO11))
        assert "XERO11" in text_of(await over_http.reply(place, said.message, number=2))
        await slack.edit(said.message, first.replace("hello", f"please {XERO11}"))
        await slack.settled(0.4)
        assert len(slack.posted) == number


async def test_an_edit_in_direct_messages_of_what_was_answered_or_holds_no_error_brings_nothing(
    over_http: Scene,
) -> None:
    slack, direct = over_http.slack, over_http.slack.dm(over_http.maya)
    asks = "xero 500 error"  # which is asked back about, and not a second time
    for first, second in ((XERO11, ACCOUNT_CODE), ("hello", "hello there"), (asks, f"{asks}!!")):
        said = await slack.say(over_http.maya, direct, first)
        assert said.message is not None
        await over_http.reply(direct, said.message)
        await slack.edit(said.message, second)
        await slack.settled(0.4)
    assert len(slack.posted) == 3


# ---------------------------------------------------------------------------------------------------------------- files


async def test_a_long_paste_that_became_a_file_is_read(over_http: Scene) -> None:
    log = "\n".join(f"2026-11-12 10:00:{n % 60:02} INFO job {n} done" for n in range(4_000))
    paste = over_http.slack.snippet(over_http.maya, f"{log}\n2026-11-12 ERROR {XERO11}\n{log}")
    said = await over_http.slack.say(over_http.maya, over_http.watched, "", files=[paste])
    assert "XERO11" in text_of(await over_http.reply(over_http.watched, said.message))


async def test_a_picture_gets_an_honest_word(over_http: Scene) -> None:
    picture = over_http.slack.file(over_http.maya, "screen.png", b"\x89PNG", "image/png")
    said = await over_http.slack.say(over_http.maya, over_http.watched, "", files=[picture])
    assert honest_word_on("screen.png") in text_of(await over_http.reply(over_http.watched, said.message))


# -------------------------------------------------------------------------------------------------------------- secrets


async def test_a_pasted_secret_is_neither_echoed_nor_kept(over_http: Scene, tmp_path: Path) -> None:
    token = "xoxb-" + "123456789012-1234567890123-AbCdEfGhIjKlMnOpQrStUvWx"
    _, reply = await ask(over_http, f"{XERO11} our token is {token}")
    assert "looks like a Slack token" in text_of(reply)
    assert token not in json.dumps(reply.blocks)
    with sqlite3.connect(tmp_path / "concierge.sqlite3", timeout=30) as database:
        kept = "\n".join(line for line in database.iterdump())
    assert "AbCdEfGh" not in kept


# -------------------------------------------------------------------------------------------------------------- threads


async def test_a_follow_up_in_free_words_gets_the_frequent_question(over_http: Scene) -> None:
    message, _ = await ask(over_http, XERO11)
    await over_http.slack.say(over_http.maya, over_http.watched, "do i need to be admin?", thread_ts=message.ts)
    reply = await over_http.reply(over_http.watched, message, number=3)
    assert text_of(reply).startswith("Do I need admin access to reconnect Xero?\nYes.")


async def test_a_follow_up_in_direct_messages_needs_no_thread(over_http: Scene) -> None:
    direct = over_http.slack.dm(over_http.maya)
    first = await over_http.slack.say(over_http.maya, direct, XERO11)
    await over_http.reply(direct, first.message)
    second = await over_http.slack.say(over_http.maya, direct, "do i need to be admin?")
    assert "Do I need admin access" in text_of(await over_http.reply(direct, second.message))


async def test_people_who_talk_to_each_other_in_the_thread_are_left_alone(over_http: Scene) -> None:
    message, _ = await ask(over_http, XERO11)
    await over_http.slack.say(over_http.omar, over_http.watched, "I'll have a look after lunch", thread_ts=message.ts)
    await over_http.slack.settled(0.4)
    assert len(over_http.slack.posted) == 1


# -------------------------------------------------------------------------------------------------------------- buttons


async def test_this_fixed_it_takes_the_buttons_away_and_undo_brings_them_back(place: Scene) -> None:
    _, reply = await ask(place, XERO11)
    assert (await place.slack.click(place.maya, reply, "This fixed it")).acknowledged
    await place.slack.wait_for(lambda: "Marked as fixed" in text_of(reply))
    assert "Reconnect Xero" in text_of(reply)
    assert (await place.slack.click(place.maya, reply, "Undo")).acknowledged
    await place.slack.wait_for(lambda: "Marked as fixed" not in text_of(reply))
    assert "answer.fixed" in json.dumps(reply.blocks)


async def test_not_my_error_marks_the_answer_and_brings_the_next_best_or_an_honest_no(over_http: Scene) -> None:
    message, reply = await ask(over_http, XERO11)
    await over_http.slack.click(over_http.maya, reply, "Not my error")
    following = await over_http.reply(over_http.watched, message, number=2)
    await over_http.slack.wait_for(lambda: "Not the problem here" in text_of(reply))
    assert "Then I don't know this one." in text_of(following)
    await over_http.slack.say(over_http.maya, over_http.watched, XERO11, thread_ts=message.ts)
    await over_http.slack.settled(0.4)
    assert not any("Reconnect Xero" in text_of(m) for m in over_http.slack.posted[1:])


async def test_why_is_told_to_the_person_who_asks_and_to_nobody_else(over_http: Scene) -> None:
    _, reply = await ask(over_http, ACCOUNT_CODE)
    await over_http.slack.click(over_http.omar, reply, "Why this answer?")
    await over_http.slack.wait_for(lambda: over_http.slack.ephemerals)
    (whisper,) = over_http.slack.ephemerals
    assert whisper.to == over_http.omar.id
    assert "Account Code" in text_of(whisper)
    assert len(over_http.slack.posted) == 1


async def test_a_question_back_has_a_button_for_each_candidate(over_http: Scene) -> None:
    direct = over_http.slack.dm(over_http.maya)
    said = await over_http.slack.say(over_http.maya, direct, "Actionstep: xero token problem")
    reply = await over_http.reply(direct, said.message)
    assert "Which one is yours?" in text_of(reply)
    chosen = next(
        e for b in reply.blocks if b["type"] == "actions" for e in b["elements"] if e["action_id"] == "ask.choose"
    )
    await over_http.slack.click(over_http.maya, reply, "ask.choose", value=chosen["value"])
    await over_http.slack.wait_for(lambda: "Source:" in text_of(reply))


async def test_none_of_these_gets_an_honest_no(over_http: Scene) -> None:
    direct = over_http.slack.dm(over_http.maya)
    said = await over_http.slack.say(over_http.maya, direct, "Actionstep: xero token problem")
    reply = await over_http.reply(direct, said.message)
    await over_http.slack.click(over_http.maya, reply, "None of these")
    await over_http.slack.wait_for(lambda: "Then I don't know this one." in text_of(reply))


def _forget(path: Path) -> None:
    with contextlib.closing(sqlite3.connect(path, timeout=30)) as database, database:
        database.execute("DELETE FROM conversations")


async def test_a_button_of_a_forgotten_answer_says_what_to_do(over_http: Scene, tmp_path: Path) -> None:
    _, reply = await ask(over_http, XERO11)
    await asyncio.to_thread(_forget, tmp_path / "concierge.sqlite3")  # or the bot could not end what it is writing
    await over_http.slack.click(over_http.maya, reply, "This fixed it")
    await over_http.slack.wait_for(lambda: over_http.slack.ephemerals)
    assert "I no longer have this answer." in text_of(over_http.slack.ephemerals[0])


async def test_a_mark_on_one_message_does_not_draw_in_what_another_message_shows(over_http: Scene) -> None:
    message, first = await ask(over_http, XERO11)
    await over_http.slack.click(over_http.maya, first, "Not my error")
    await over_http.reply(over_http.watched, message, number=2)
    await over_http.slack.wait_for(lambda: "Not the problem here" in text_of(first))
    await over_http.slack.click(over_http.maya, first, "Undo")
    await over_http.slack.wait_for(lambda: "Not the problem here" not in text_of(first))
    assert "problems in your message" not in text_of(first)


# ------------------------------------------------------------------------------------- shortcut, command, agent panel


async def test_the_shortcut_answers_privately_about_somebody_elses_message_and_can_be_shared(place: Scene) -> None:
    said = await place.slack.say(place.maya, place.other, XERO11)
    assert said.message is not None
    await place.slack.shortcut(place.omar, "diagnose_message", said.message)
    await place.slack.wait_for(lambda: place.slack.ephemerals)
    (whisper,) = place.slack.ephemerals
    assert whisper.to == place.omar.id
    assert "XERO11" in text_of(whisper)
    assert place.slack.posted == []
    await place.slack.click(place.omar, whisper, "Share this answer")
    shared = await place.reply(place.other, said.message)
    assert "Shared by" in text_of(shared)


async def test_the_shortcut_reads_a_file_and_what_another_app_posted(over_http: Scene) -> None:
    paste = over_http.slack.snippet(over_http.maya, f"some log\n{ACCOUNT_CODE}")
    said = await over_http.slack.say(over_http.maya, over_http.other, "", files=[paste])
    assert said.message is not None
    await over_http.slack.shortcut(over_http.omar, "diagnose_message", said.message)
    await over_http.slack.wait_for(lambda: over_http.slack.ephemerals)
    assert "4110" in text_of(over_http.slack.ephemerals[0])


async def test_the_command_finds_and_helps_and_only_the_person_sees_it(place: Scene) -> None:
    await place.slack.command(place.maya, "/xero", f"find {ACCOUNT_CODE}", place.other)
    await place.slack.wait_for(lambda: len(place.slack.ephemerals) == 1)
    await place.slack.command(place.maya, "/xero", "help", place.other)
    await place.slack.wait_for(lambda: len(place.slack.ephemerals) == 2)
    assert "4110" in text_of(place.slack.ephemerals[0])
    assert "Paste an error" in text_of(place.slack.ephemerals[1])
    assert place.slack.posted == []


async def test_whoever_opens_the_agent_panel_finds_errors_to_try(over_http: Scene) -> None:
    await over_http.slack.open_home(over_http.maya, "messages")
    prompts = await over_http.slack.wait_for(lambda: over_http.slack.prompts(over_http.slack.dm(over_http.maya)))
    assert len(prompts["prompts"]) == 4


# ------------------------------------------------------------------------------------------- when something goes wrong


async def test_an_answer_that_slack_took_but_did_not_confirm_is_not_posted_twice(over_http: Scene) -> None:
    over_http.slack.trouble.lose_answer("chat.postMessage")
    await ask(over_http, XERO11)
    await over_http.slack.wait_for(lambda: over_http.slack.calls_of("conversations.replies"))
    await over_http.slack.settled(0.5)
    assert len(over_http.slack.posted) == 1


@pytest.mark.parametrize("trouble", ["rate limit", "server error", "internal error"])
async def test_an_answer_that_slack_refused_for_now_comes_later(over_http: Scene, trouble: str) -> None:
    match trouble:
        case "rate limit":
            over_http.slack.trouble.rate_limit("chat.postMessage", times=2, retry_after=0)
        case "server error":
            over_http.slack.trouble.break_down("chat.postMessage", times=2)
        case _:
            over_http.slack.trouble.fail("chat.postMessage", times=2)
    await ask(over_http, XERO11)
    await over_http.slack.settled(0.4)
    assert len(over_http.slack.posted) == 1


async def test_a_message_that_a_crash_left_behind_is_answered_after_the_restart(mind: Mind, tmp_path: Path) -> None:
    async with scene(mind, tmp_path, "http") as place:
        said = await place.slack.say(place.maya, place.other, XERO11)
        assert said.message is not None
        message = said.message
        async with open_store(place.settings.database_url.get_secret_value()) as store:
            payload = {"team": message.team_id, "channel": place.watched.id, "ts": message.ts, "text": XERO11}
            payload["user"] = place.maya.id
            place.watched.messages[message.ts] = message
            await store.inbox.claim(
                Incoming(
                    event_id="Ev0CRASH", team=message.team_id, channel=place.watched.id, ts=message.ts, payload=payload
                ),
                lease=0.0,
            )
        await place.reply(place.watched, message)
        await place.slack.settled(0.4)
        assert len(place.slack.posted) == 1


async def test_a_repeat_that_arrives_after_a_restart_is_recognized(mind: Mind, tmp_path: Path) -> None:
    async with scene(mind, tmp_path, "http") as place:
        said = await place.slack.say(place.maya, place.watched, XERO11)
        await place.reply(place.watched, said.message)
        await place.slack.settled(0.3)
        async with running(place.slack, place.settings, mind):
            await place.slack.redeliver(said.deliveries[0])
            await place.slack.settled(0.4)
        assert len(place.slack.posted) == 1


# ----------------------------------------------------------------------------------------------------------- operating


async def test_health_readiness_and_metrics_can_be_asked_for(over_http: Scene) -> None:
    await ask(over_http, XERO11)
    async with http_server(web_app(over_http.bot, events=False)) as url, http_client(base_url=url) as client:
        assert (await client.get("/healthz")).text == "ok"
        assert (await client.get("/readyz")).json() == {"ready": True, "problems": []}
        assert 'concierge_replies_total{kind="answer"} 1.0' in (await client.get("/metrics")).text
        assert (await client.post("/slack/events")).status_code == 404


async def test_the_bot_is_not_ready_while_socket_mode_is_not_connected(mind: Mind, tmp_path: Path) -> None:
    async with (
        scene(mind, tmp_path, "socket") as place,
        http_server(web_app(place.bot, events=False)) as url,
        http_client(base_url=url) as client,
    ):
        assert (await client.get("/readyz")).status_code == 200
        place.bot.connected = _never
        answer = await client.get("/readyz")
    assert answer.status_code == 503
    assert answer.json()["problems"] == ["Socket Mode is not connected."]


async def test_a_port_that_is_taken_is_named_before_anything_else_is_done(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        async with patient_slack() as slack:
            settings = settings_for(slack, tmp_path, "http", []).model_copy(update={"port": port})
            with pytest.raises(ConfigurationError, match=rf"^PORT {port} cannot be used: Address already in use\. .+"):
                await serve(settings)
            assert slack.calls == []


@pytest.mark.parametrize(
    ("number", "says"),
    [
        (errno.EADDRINUSE, "End the program that uses it, or set PORT to another one."),
        (errno.EACCES, "Ports below 1024 need a right that this user lacks. Set PORT to another one."),
    ],
)
async def test_a_port_is_refused_with_what_helps_against_its_cause(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, says: str
) -> None:
    def refuse(_socket: socket.socket, _address: object) -> None:
        raise OSError(number, os.strerror(number))

    async with patient_slack() as slack:
        settings = settings_for(slack, tmp_path, "http", []).model_copy(update={"port": 80})
        monkeypatch.setattr(socket.socket, "bind", refuse)
        with pytest.raises(ConfigurationError) as refused:
            await serve(settings)
        monkeypatch.undo()
    assert str(refused.value) == f"PORT 80 cannot be used: {os.strerror(number)}. {says}"


async def test_an_app_token_that_slack_does_not_accept_is_named(mind: Mind, tmp_path: Path) -> None:
    async with patient_slack() as slack:
        settings = settings_for(slack, tmp_path, "socket", [])
        wrong = settings.model_copy(update={"app_token": SecretStr("xapp-1-A0WRONG-1-a")})
        with pytest.raises(ConfigurationError, match=r"^Slack does not accept SLACK_APP_TOKEN \(invalid_auth\)\."):
            async with running(slack, wrong, mind):
                pass
        assert len(slack.calls_of("apps.connections.open")) == 1


async def test_a_template_that_is_wrong_ends_the_start_and_not_an_answer(mind: Mind, tmp_path: Path) -> None:
    templates = tmp_path / "templates"
    shutil.copytree(data_folder("templates"), templates)
    (templates / "why.yml.j2").write_text("text: {{ a.entry.title\n", encoding="utf-8")
    async with patient_slack() as slack:
        settings = settings_for(slack, tmp_path, "http", []).model_copy(update={"templates": templates})
        with pytest.raises(TemplateError, match=r"^why\.yml\.j2, line 1: "):
            async with running(slack, settings, mind):
                pass


async def test_a_slack_that_is_out_of_reach_is_told_with_what_to_look_at(mind: Mind, tmp_path: Path) -> None:
    async with patient_slack() as slack:
        settings = settings_for(slack, tmp_path, "http", [])
    with pytest.raises(
        ConfigurationError, match=r"^Slack cannot be reached at http://127\..+ Check this machine's network"
    ):
        async with open_bot(settings, settings.serving(), mind):
            pass


async def test_a_request_that_slack_did_not_sign_is_logged_without_what_it_holds(
    mind: Mind, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with scene(mind, tmp_path, "http") as place, http_server(web_app(place.bot, events=True)) as url:
        caplog.set_level(logging.INFO, "slack_bolt.RequestVerification")
        async with http_client() as client:
            answer = await client.post(f"{url}/slack/events", json={"text": "what somebody wrote"})
    assert answer.status_code == 401
    (record,) = [one for one in caplog.records if one.name in {"bot.app", "slack_bolt.RequestVerification"}]
    assert (record.levelno, record.getMessage()) == (logging.WARNING, UNSIGNED)
    assert "what somebody wrote" not in caplog.text


@pytest.mark.parametrize("body", [b"x" * (MAX_REQUEST + 1), b"payload=\xff\xfe"])
async def test_what_slack_never_sends_is_refused_before_it_is_looked_at(
    mind: Mind, tmp_path: Path, caplog: pytest.LogCaptureFixture, body: bytes
) -> None:
    async with (
        scene(mind, tmp_path, "http") as place,
        http_server(web_app(place.bot, events=True)) as url,
        http_client() as client,
    ):
        answer = await client.post(f"{url}/slack/events", content=body)
    assert answer.status_code == 413
    assert not [one for one in caplog.records if one.levelno >= logging.ERROR]


async def test_slack_is_told_that_the_certificate_holds_though_it_signs_nothing(mind: Mind, tmp_path: Path) -> None:
    async with (
        scene(mind, tmp_path, "http") as place,
        http_server(web_app(place.bot, events=True)) as url,
        http_client() as client,
    ):
        answers = [
            await client.post(f"{url}/slack/events", data=form)
            for form in ({"ssl_check": "1", "token": "x"}, {"token": "x", "ssl_check": "1"}, {"token": "ssl_check=1"})
        ]
    assert [one.status_code for one in answers] == [200, 200, 401]


def signature_of(place: Scene, body: bytes) -> dict[str, str]:
    """The headers with which Slack sends `body`."""
    at = str(int(time.time()))
    signature = SignatureVerifier(place.slack.signing_secret).generate_signature(timestamp=at, body=body)
    return {"X-Slack-Request-Timestamp": at, "X-Slack-Signature": str(signature)}


async def test_a_request_that_waits_for_a_locked_database_is_given_back_when_the_bot_stops(
    mind: Mind, tmp_path: Path
) -> None:
    async with (
        scene(mind, tmp_path, "http") as place,
        http_server(web_app(place.bot, events=True)) as url,
        http_client() as client,
    ):
        event = {"type": "message", "channel": place.watched.id, "user": place.maya.id, "ts": "1.0", "text": "XERO11"}
        team = place.slack.workspace.team_id
        body = json.dumps({"type": "event_callback", "team_id": team, "event_id": "Ev1", "event": event}).encode()
        with contextlib.closing(sqlite3.connect(tmp_path / "concierge.sqlite3", isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            place.bot.leaving.begin(grace=0.5)
            answer = await client.post(f"{url}/slack/events", content=body, headers=signature_of(place, body))
            other.execute("ROLLBACK")
    assert (answer.status_code, answer.elapsed.total_seconds() < TIMEOUT / 2) == (503, True)


# ------------------------------------------------------------------------------------------- what a mention points at


async def called_below(place: Scene, error: str, words: str) -> Message:
    """Maya posts an error where the bot does not watch, and Omar mentions the bot below it; gives its reply."""
    said = await place.slack.say(place.maya, place.other, error)
    assert said.message is not None
    await place.silence()
    await place.slack.say(place.omar, place.other, f"{place.slack.bot.mention} {words}", thread_ts=said.message.ts)
    return await place.reply(place.other, said.message, 2)


@pytest.mark.parametrize("words", ["", "can you help maya here?", "what does this error mean?", "any idea?"])
async def test_who_mentions_the_bot_below_an_error_of_somebody_gets_that_one_answered(
    over_http: Scene, words: str
) -> None:
    reply = await called_below(over_http, f"hm, {XERO11}", words)
    assert "1. Go to Settings > Workspaces." in text_of(reply)
    await over_http.slack.settled(0.3)


async def test_whose_error_it_is_that_is_answered_below_a_mention_may_ask_on(over_http: Scene) -> None:
    thread = str((await called_below(over_http, XERO11, "please help")).thread_ts)
    await over_http.slack.settled(0.3)
    await over_http.slack.say(over_http.maya, over_http.other, "do i need to be admin?", thread_ts=thread)
    found = await over_http.slack.wait_for(lambda: over_http.slack.replies(over_http.other, thread)[3:4])
    assert text_of(found[0]).startswith("Do I need admin access to reconnect Xero?")


async def test_what_a_mention_says_itself_counts_more_than_what_stands_above(over_http: Scene) -> None:
    reply = await called_below(over_http, XERO11, ACCOUNT_CODE)
    assert "4110" in text_of(reply)


async def test_who_mentions_the_bot_with_a_file_means_that_and_not_what_stands_above(over_http: Scene) -> None:
    slack = over_http.slack
    said = await slack.say(over_http.maya, over_http.other, XERO11)
    assert said.message is not None
    picture = slack.file(over_http.omar, "screen.png", b"\x89PNG", "image/png")
    words = f"{slack.bot.mention} can you help?"
    await slack.say(over_http.omar, over_http.other, words, thread_ts=said.message.ts, files=[picture])
    reply = text_of(await over_http.reply(over_http.other, said.message, 2))
    assert honest_word_on("screen.png") in reply
    assert "Go to Settings" not in reply


async def test_what_was_looked_at_in_private_is_no_answer_that_a_mention_below_it_is_about(over_http: Scene) -> None:
    slack = over_http.slack
    said = await slack.say(over_http.maya, over_http.other, XERO11)
    assert said.message is not None
    await slack.shortcut(over_http.omar, "diagnose_message", said.message)
    await slack.wait_for(lambda: slack.ephemerals)
    words = f"{slack.bot.mention} can you help maya here?"
    await slack.say(over_http.omar, over_http.other, words, thread_ts=said.message.ts)
    assert "Go to Settings" in text_of(await over_http.reply(over_http.other, said.message, 2))


async def test_below_talk_a_mention_is_about_nothing(over_http: Scene) -> None:
    assert "I don't know this one" in text_of(
        await called_below(over_http, "lunch at twelve?", "can you help omar here?")
    )


async def test_who_mentions_the_bot_at_the_end_of_a_thread_gets_the_error_that_was_told_in_the_midst_of_it(
    over_http: Scene,
) -> None:
    said = await over_http.slack.say(over_http.maya, over_http.other, "morning all, quick question")
    assert said.message is not None
    thread = said.message.ts
    await over_http.slack.say(over_http.maya, over_http.other, XERO11, thread_ts=thread)
    await over_http.slack.say(over_http.omar, over_http.other, "no idea, is xero down again?", thread_ts=thread)
    await over_http.silence()
    await over_http.slack.say(
        over_http.omar, over_http.other, f"{over_http.slack.bot.mention} can you help?", thread_ts=thread
    )
    assert "1. Go to Settings > Workspaces." in text_of(await over_http.reply(over_http.other, said.message, 4))


@contextlib.asynccontextmanager
async def half_sent(url: str) -> AsyncIterator[asyncio.StreamReader]:
    """A request of which only the beginning is sent, as long as the block runs; gives what is answered to it."""
    reader, writer = await asyncio.open_connection("127.0.0.1", int(url.rpartition(":")[2]))
    writer.write(b"POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{")
    await writer.drain()
    try:
        yield reader
    finally:
        writer.close()
        await writer.wait_closed()


async def test_a_request_that_is_half_sent_when_the_bot_stops_is_given_back_without_a_traceback(
    mind: Mind, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with (
        scene(mind, tmp_path, "http") as place,
        http_server(web_app(place.bot, events=True)) as url,
        half_sent(url) as answer,
        asyncio.timeout(60),
    ):
        place.bot.leaving.begin(grace=0)
        assert await answer.readline() == b"HTTP/1.1 503 Service Unavailable\r\n"
    assert not [one for one in caplog.records if one.levelno >= logging.ERROR]


async def test_who_sends_half_a_request_and_goes_leaves_no_traceback(
    mind: Mind, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with (
        scene(mind, tmp_path, "http") as place,
        http_server(web_app(place.bot, events=True)) as url,
        half_sent(url),
        http_client() as client,
    ):
        assert (await client.get(f"{url}/healthz")).status_code == 200  # by then the half one is being read
    assert not [one for one in caplog.records if one.levelno >= logging.ERROR]


STRANGE = {
    "broken": ("application/json", b"{"),
    "list": ("application/json", b"[1]"),
    "null": ("application/json", b"null"),
    "text": ("application/json", b'"x"'),
    "deep": ("application/json", b"[" * 100_000 + b"]" * 100_000),
    "broken payload": ("application/x-www-form-urlencoded", b"payload={"),
    "list as payload": ("application/x-www-form-urlencoded", b"payload=[1]"),
    "list as event": ("application/json", b'{"type": "event_callback", "event": [1]}'),
    "text as event": ("application/json", b'{"type": "event_callback", "event": "x"}'),
    "number as person": ("application/json", b'{"type": "event_callback", "event": {"type": "message", "user": 5}}'),
    "number as authorizations": ("application/json", b'{"type": "event_callback", "authorizations": 5}'),
    "press of no button": ("application/x-www-form-urlencoded", b'payload={"type": "block_actions", "actions": []}'),
    "no view": ("application/x-www-form-urlencoded", b'payload={"type": "view_submission", "view": null}'),
}


@pytest.mark.parametrize(("content_type", "body"), STRANGE.values(), ids=STRANGE)
async def test_what_is_not_built_as_slack_builds_it_is_refused_in_one_line_whether_it_is_signed_or_not(
    mind: Mind, tmp_path: Path, caplog: pytest.LogCaptureFixture, content_type: str, body: bytes
) -> None:
    async with (
        scene(mind, tmp_path, "http") as place,
        http_server(web_app(place.bot, events=True)) as url,
        http_client(headers={"Content-Type": content_type}) as client,
    ):
        caplog.clear()
        unsigned = await client.post(f"{url}/slack/events", content=body)
        signed = await client.post(f"{url}/slack/events", content=body, headers=signature_of(place, body))
        counted = place.bot.metrics.text().decode()
    assert (unsigned.status_code, signed.status_code) == (401, 400)
    assert [one.levelno for one in caplog.records if one.levelno > logging.INFO] == [logging.WARNING] * 2
    assert "concierge_failures_total{" not in counted


@pytest.mark.parametrize(
    "headers",
    [
        {"X-Slack-Request-Timestamp": "abc", "X-Slack-Signature": "v0=00"},
        {"X-Slack-Request-Timestamp": "9" * 5000, "X-Slack-Signature": "v0=00"},
        {"X-Slack-Request-Timestamp": "now", "X-Slack-Signature": "v0=é".encode("latin-1")},
        {"X-Slack-Request-Timestamp": "0"},
    ],
    ids=["no number", "too large", "no ascii", "old"],
)
async def test_a_request_with_a_signature_that_is_none_is_refused_in_one_line(
    mind: Mind, tmp_path: Path, caplog: pytest.LogCaptureFixture, headers: dict[str, Any]
) -> None:
    if headers["X-Slack-Request-Timestamp"] == "now":
        headers = headers | {"X-Slack-Request-Timestamp": str(int(time.time()))}
    async with (
        scene(mind, tmp_path, "http") as place,
        http_server(web_app(place.bot, events=True)) as url,
        http_client() as client,
    ):
        caplog.clear()
        answer = await client.post(f"{url}/slack/events", json={"type": "event_callback"}, headers=headers)
    assert answer.status_code == 401
    assert [one.getMessage() for one in caplog.records if one.levelno > logging.INFO] == [UNSIGNED]


async def test_trouble_of_slack_at_the_start_is_not_taken_for_a_wrong_token(mind: Mind, tmp_path: Path) -> None:
    async with patient_slack() as slack:
        settings = settings_for(slack, tmp_path, "http", [])
        slack.trouble.break_down("auth.test", status=503)
        with pytest.raises(
            ConfigurationError, match=r"^Slack has trouble of its own at http://127\..+ \(http_503\)\. "
        ):
            async with open_bot(settings, settings.serving(), mind):
                pass
        elsewhere = settings.model_copy(update={"slack_api_url": slack.api_url.replace("/api/", "/nothing/")})
        with pytest.raises(
            ConfigurationError, match=r"^What answers at .+/nothing/ is not Slack's Web API \(http_404\)\."
        ):
            async with open_bot(elsewhere, settings.serving(), mind):
                pass


async def test_an_app_that_is_installed_on_a_whole_organization_is_refused_at_the_start(
    mind: Mind, tmp_path: Path
) -> None:
    async with patient_slack() as slack:
        settings = settings_for(slack, tmp_path, "http", [])
        slack.workspace.organization = "E0GRID"
        with pytest.raises(ConfigurationError, match=r"Install the app in the workspace alone, copy the token again"):
            async with open_bot(settings, settings.serving(), mind):
                pass


async def test_a_slack_that_has_trouble_while_the_bot_starts_is_waited_for(mind: Mind, tmp_path: Path) -> None:
    async with patient_slack() as slack:
        slack.trouble.fail("apps.connections.open", "internal_error")
        async with running(slack, settings_for(slack, tmp_path, "socket", []), mind):
            assert slack.sockets.connected == 1


async def _never() -> bool:
    return False


async def test_the_bot_is_not_ready_when_a_part_of_it_has_ended_by_an_error(
    mind: Mind, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async def fail(_: float) -> None:
        raise ZeroDivisionError

    async with patient_slack() as slack:
        settings = settings_for(slack, tmp_path, "http", [])
        broken = Configured(settings, tmp_path / "concierge.yml", {}, sleep=fail)
        async with (
            open_bot(settings, settings.serving(), mind, configured=broken) as bot,
            http_server(web_app(bot, events=False)) as url,
            http_client(base_url=url) as client,
        ):
            answer = await client.get("/readyz")
    assert answer.status_code == 503
    sentence = "What follows the configuration file has ended by an error"
    assert answer.json()["problems"] == [f"{sentence}, which the log has. Start the bot again."]
    assert [r.levelno for r in caplog.records if sentence in r.getMessage()] == [logging.CRITICAL]


def test_the_lease_of_a_message_outlasts_what_an_attempt_may_take() -> None:
    pace = Pace()
    assert pace.limit >= SECONDS + 2 * TIMEOUT  # the files, a look for an earlier reply, and the post
    assert pace.lease > pace.limit + PATIENCE  # and then the database hears of it


def test_a_connection_that_rests_outlives_the_minute_for_which_a_proxy_keeps_it() -> None:
    assert web_config(Starlette()).timeout_keep_alive > 60


# ------------------------------------------------------------------------------------------------- buttons amid trouble


async def test_a_press_that_slack_limits_for_long_says_that_and_what_happens_next(over_http: Scene) -> None:
    _, reply = await ask(over_http, XERO11)
    over_http.slack.trouble.rate_limit("chat.update", times=1, retry_after=90)
    await over_http.slack.click(over_http.maya, reply, "answer.fixed")
    (told,) = await over_http.slack.wait_for(lambda: over_http.slack.ephemerals)
    assert "Slack asks me to wait 2 minutes before I post again" in text_of(told)
    assert "Something went wrong" not in text_of(told)
    await over_http.slack.click(over_http.maya, reply, "answer.fixed")
    await over_http.slack.wait_for(lambda: "Marked as fixed" in text_of(reply))


async def test_not_my_error_brings_the_next_answer_before_its_button_goes(over_http: Scene) -> None:
    _, reply = await ask(over_http, XERO11)
    over_http.slack.trouble.rate_limit("chat.postMessage", times=1, retry_after=90)
    await over_http.slack.click(over_http.maya, reply, "answer.not_this")
    await over_http.slack.wait_for(lambda: over_http.slack.ephemerals)
    assert "Not the problem here" not in text_of(reply)
    assert len(over_http.slack.posted) == 1
    over_http.age_conversations()
    await over_http.slack.click(over_http.maya, reply, "answer.not_this")
    await over_http.slack.wait_for(lambda: "Not the problem here" in text_of(reply))
    assert len(over_http.slack.posted) == 2


async def test_not_my_error_that_was_cut_off_before_its_mark_brings_the_mark_and_no_second_next_answer(
    over_http: Scene,
) -> None:
    _, reply = await ask(over_http, XERO11)
    over_http.slack.trouble.rate_limit("chat.update", times=1, retry_after=90)
    await over_http.slack.click(over_http.maya, reply, "answer.not_this")
    await over_http.slack.wait_for(lambda: over_http.slack.ephemerals)
    assert "Not the problem here" not in text_of(reply)
    assert len(over_http.slack.posted) == 2
    over_http.age_conversations()
    await over_http.slack.click(over_http.maya, reply, "answer.not_this")
    await over_http.slack.wait_for(lambda: "Not the problem here" in text_of(reply))
    await over_http.slack.settled()
    assert len(over_http.slack.posted) == 2


async def test_a_number_typed_below_a_question_back_is_answered_once(over_http: Scene) -> None:
    message, _ = await ask(over_http, "Actionstep: xero token problem")
    said = await over_http.slack.say(over_http.maya, over_http.watched, "the second one", thread_ts=message.ts)
    await over_http.slack.redeliver(said, times=2)
    await over_http.reply(over_http.watched, message, number=3)
    await over_http.slack.settled(0.4)
    replies = [one for one in over_http.slack.replies(over_http.watched, message.ts) if one.bot_id]
    assert len(replies) == 2
    assert "This fixed it" in json.dumps(replies[1].blocks)
