"""People press, enter and open things in the loopback Slack, and a Bolt app gets it; and Socket Mode's connections."""

from __future__ import annotations

import asyncio

import aiohttp
import pytest
from slack_sdk.web.async_client import AsyncWebClient

from bot.sandbox.server import LoopbackSlack
from bot.sandbox.workspace import CannotDo
from tests.sandbox_rig import MODAL, Rig, both, http, over_http, over_socket, rig

__all__ = ["both", "http"]


# --------------------------------------------------------------------------------------------------------------------
# Pressing things


async def test_a_button_is_pressed_and_the_bot_answers_the_person_alone(both: Rig) -> None:
    _, reply = await both.answer()
    pressed = await both.slack.click(both.maya, reply, "This fixed it")
    assert pressed.status == 200
    thanks = (await both.slack.wait_for(lambda: both.slack.ephemerals))[0]
    assert (thanks.text, thanks.to, thanks.via) == ("Thank you.", both.maya.id, "response_url")
    body = both.bot.interactions[0]
    action = body["actions"][0]
    assert (action["type"], action["action_id"], action["block_id"]) == ("button", "fixed", "choices")
    assert action["value"] == "XERO11"
    assert body["container"]["message_ts"] == body["message"]["ts"] == reply.ts
    assert body["channel"] == {"id": both.place.id, "name": "xero-help"}
    assert body["trigger_id"] == pressed.trigger_id
    assert body["response_url"] == pressed.response_url
    assert body["state"] == {"values": {}}


async def test_the_feedback_buttons_tell_which_one(both: Rig) -> None:
    _, reply = await both.answer()
    await both.slack.click(both.maya, reply, "Bad")
    await both.slack.click(both.maya, reply, "feedback", value="positive")
    await both.slack.wait_for(lambda: len(both.bot.interactions) == 2)
    assert [body["actions"][0]["value"] for body in both.bot.interactions] == ["bad", "good"]
    assert both.bot.interactions[0]["actions"][0]["type"] == "feedback_buttons"


async def test_nobody_presses_what_is_not_there_or_not_theirs(http: Rig) -> None:
    _, reply = await http.answer()
    with pytest.raises(CannotDo, match="0 elements match Nothing"):
        await http.slack.click(http.maya, reply, "Nothing")
    with pytest.raises(CannotDo, match="noah does not see this"):
        await http.slack.click(http.slack.add_person("noah"), reply, "fixed")


async def test_a_message_shortcut_works_on_somebody_elses_message(both: Rig) -> None:
    noah = both.slack.add_person("noah")
    both.place.members.append(noah.id)
    said = await both.slack.say(both.maya, both.place, "Something went wrong")
    assert said.message is not None
    done = await both.slack.shortcut(noah, "diagnose", said.message)
    assert done.status == 200
    body = (await both.slack.wait_for(lambda: both.bot.interactions))[0]
    assert (body["type"], body["callback_id"]) == ("message_action", "diagnose")
    assert body["message"]["text"] == "Something went wrong"
    assert body["user"]["id"] == noah.id
    assert (await both.slack.wait_for(lambda: both.slack.modal(noah))).content["callback_id"] == "report"


async def test_a_command_is_acknowledged_with_words_for_the_person_alone(both: Rig) -> None:
    done = await both.slack.command(both.maya, "/xero", "status acme & co", both.place)
    assert done.status == 200
    body = both.bot.interactions[0]
    assert body["text"] == "status acme &amp; co"
    assert (body["command"], body["channel_id"], body["user_id"]) == ("/xero", both.place.id, both.maya.id)
    assert body["trigger_id"] == done.trigger_id
    shown = both.slack.ephemerals[0]
    assert (shown.text, shown.to, shown.via) == ("You asked for status acme &amp; co", both.maya.id, "command")


async def test_a_modal_is_filled_in_and_submitted(both: Rig) -> None:
    modal = await both.modal()
    done = await both.slack.submit(modal, {"text": "it broke", "org": "Acme"})
    assert done.status == 200
    assert not modal.is_open
    values = both.bot.interactions[-1]["view"]["state"]["values"]
    assert values["what"]["text"] == {"type": "plain_text_input", "value": "it broke"}
    assert values["org"]["pick"]["selected_option"]["value"] == "acme"
    assert both.bot.interactions[-1]["view"]["app_installed_team_id"] == both.slack.workspace.team_id


async def test_a_form_from_another_workspace_names_that_one_and_in_its_view_the_one_with_the_app(http: Rig) -> None:
    olga = http.slack.add_person("olga", team_id="T0OTHER")
    http.place.members.append(olga.id)
    _, reply = await http.answer()
    pressed = await http.slack.click(olga, reply, "fixed")
    client = AsyncWebClient(token=http.slack.bot_token, base_url=http.slack.api_url)
    await client.views_open(trigger_id=str(pressed.trigger_id), view=MODAL)
    modal = http.slack.modal(olga)
    assert modal is not None
    sent = (await http.slack.submit(modal, {"text": "it broke"})).delivery.payload
    assert pressed.delivery.payload["team"]["id"] == http.slack.workspace.team_id
    assert sent["team"] == {"id": "T0OTHER", "domain": "t0other"}
    assert sent["view"]["app_installed_team_id"] == http.slack.workspace.team_id


async def test_what_the_bot_answers_to_a_submission_is_done_to_the_modal(both: Rig) -> None:
    modal = await both.modal()
    await both.slack.submit(modal, {"what": "nonsense"})
    assert modal.is_open
    assert modal.errors == {"what": "Please paste the error."}
    refused = await both.slack.submit(modal, {"what": "broken"})
    assert refused.refused is not None
    assert refused.refused["error"] == "invalid_arguments"
    assert modal.is_open
    await both.slack.submit(modal, {"what": "more"})
    top = both.slack.modal(both.maya)
    assert top is not None
    assert (top.previous_id, top.root_id) == (modal.id, modal.id)


async def test_slack_submits_nothing_incomplete(http: Rig) -> None:
    modal = await http.modal()
    with pytest.raises(CannotDo, match="required field"):
        await http.slack.submit(modal)
    with pytest.raises(CannotDo, match="no more than 20"):
        await http.slack.submit(modal, {"what": "x" * 21})
    with pytest.raises(CannotDo, match="No input here is called nothing"):
        await http.slack.submit(modal, {"what": "x", "nothing": 1})
    with pytest.raises(CannotDo, match="none of the options"):
        await http.slack.submit(modal, {"what": "x", "org": "Initech"})


async def test_the_app_is_opened_on_either_tab(both: Rig) -> None:
    opened = await both.slack.open_home(both.maya, "messages")
    await both.slack.open_home(both.maya)
    await both.slack.wait_for(lambda: len(both.bot.events) == 2)
    assert opened.acknowledged
    assert [body["event"]["tab"] for body in both.bot.events] == ["messages", "home"]
    assert both.bot.events[0]["event"]["channel"] == both.slack.dm(both.maya).id


# --------------------------------------------------------------------------------------------------------------------
# Socket Mode


async def test_a_refresh_moves_the_bot_to_a_new_connection() -> None:
    async with rig(over_socket) as made:
        await made.slack.disconnect()
        await made.slack.wait_for(lambda: made.slack.sockets.opened == 2 and made.slack.sockets.connected == 1)
        said = await made.slack.say(made.maya, made.place, "hello")
        assert said.acknowledged
        assert len(said.delivery.attempts) == 1


async def connect(slack: LoopbackSlack, session: aiohttp.ClientSession) -> aiohttp.ClientWebSocketResponse:
    client = AsyncWebClient(base_url=slack.api_url)
    address = (await client.apps_connections_open(app_token=slack.app_token))["url"]
    connection = await session.ws_connect(address)
    assert (await connection.receive_json())["type"] == "hello"
    return connection


async def test_an_envelope_that_is_lost_behind_a_disconnect_is_sent_again() -> None:
    async with LoopbackSlack() as slack, aiohttp.ClientSession() as session:
        maya = slack.add_person("maya")
        old = await connect(slack, session)
        await slack.disconnect("warning", keep_using=True)
        saying = asyncio.create_task(slack.say(maya, slack.dm(maya), "hello"))
        assert (await old.receive_json())["reason"] == "warning"
        first = await old.receive_json()
        await old.close()
        new = await connect(slack, session)
        second = await new.receive_json()
        await new.send_json({"envelope_id": second["envelope_id"]})
        said = await saying
        await new.close()
    assert (first["retry_attempt"], second["retry_attempt"], second["retry_reason"]) == (0, 1, "connection_failed")
    assert first["payload"]["event_id"] == second["payload"]["event_id"]
    assert first["envelope_id"] != second["envelope_id"]
    assert said.acknowledged


async def test_a_press_is_sent_once_and_lost_with_its_connection() -> None:
    async with LoopbackSlack() as slack, aiohttp.ClientSession() as session:
        maya = slack.add_person("maya")
        connection = await connect(slack, session)
        pressing = asyncio.create_task(slack.global_shortcut(maya, "report"))
        envelope = await connection.receive_json()
        await connection.close()
        pressed = await pressing
    assert (envelope["type"], envelope["accepts_response_payload"]) == ("interactive", True)
    assert "retry_attempt" not in envelope
    assert [one.reason for one in pressed.delivery.attempts] == ["connection_failed"]


async def test_what_a_bot_sends_unasked_is_kept_as_stray() -> None:
    async with LoopbackSlack() as slack, aiohttp.ClientSession() as session:
        connection = await connect(slack, session)
        await connection.send_json({"envelope_id": "never-sent"})
        await connection.send_str("no json")
        await slack.wait_for(lambda: len(slack.sockets.stray) == 2)
        await connection.close()


async def test_an_event_waits_for_the_connection_that_comes_back() -> None:
    async with rig(over_socket) as made:
        await made.slack.drop_connections()
        assert made.slack.sockets.connected == 0
        said = await made.slack.say(made.maya, made.place, "hello")
        assert said.acknowledged


async def test_the_address_of_a_websocket_works_once() -> None:
    async with LoopbackSlack() as slack, aiohttp.ClientSession() as session:
        client = AsyncWebClient(base_url=slack.api_url)
        address = (await client.apps_connections_open(app_token=slack.app_token))["url"]
        async with session.ws_connect(address) as websocket:
            hello = await websocket.receive_json()
            assert (hello["type"], hello["connection_info"]["app_id"]) == ("hello", slack.app_id)
        with pytest.raises(aiohttp.WSServerHandshakeError):
            await session.ws_connect(address)


async def test_stopping_leaves_no_task_behind() -> None:
    before = asyncio.all_tasks()
    for attach in (over_http, over_socket):
        async with rig(attach) as made:
            await made.answer()
        await asyncio.sleep(0.05)
    assert asyncio.all_tasks() <= before
