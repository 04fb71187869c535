"""What support agents experience, end to end: status, retry, resync, history, and what they read when things fail."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import fields, replace
from pathlib import Path
from typing import Any, cast, get_args

import pytest
from aiohttp import web
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.access.organizations import Directory, Organization
from bot.assembly import Mind
from bot.integration.client import Done as Accepted
from bot.integration.syncstatus import read_status
from bot.knowledge.loading import data_folder
from bot.listeners import commands
from bot.listeners.operations import OPERATIONS
from bot.operating.acting import bar, result_in_words
from bot.operating.acting import said as what_it_said
from bot.operating.commanding import Command, Word
from bot.operating.operator import By
from bot.operating.progress import begin
from bot.operating.subcommands import Subcommands, Wrong
from bot.operations import Act
from bot.rendering.render import Renderer, Reply
from bot.running.leaving import Leaving
from bot.sandbox.integration_api import Received
from bot.sandbox.integration_samples import ERROR_TYPES, Record, SampleOrganization
from bot.sandbox.integration_trouble import WAYS, Way
from bot.sandbox.workspace import Channel, Message, NotFilled, Person, View
from bot.slack.posting import Poster
from bot.store.database import StoreUnavailable
from bot.terminal.replies import plain_text
from tests.bots import Mode, text_of
from tests.conftest import FakeClock
from tests.databases import sqlite_in
from tests.fakes import Listener, Register
from tests.operations_rig import ACME, Bench, Office, acts_of, bench, elements_of, labels_of, office, said
from tests.tickets_rig import inputs_of, words_of

JWT = "eyJhbGciOiJSUzI1NiJ9." + "eyJzdWIiOiJzYW1wbGUifQ." + "c2FtcGxlLXNpZ25hdHVyZQ"
SLACK = "xoxb" + "-123456789012-2345678901234-AbCdEfGhIjKlMnOpQrStUvWx"
INVALID_TOKEN = 'Contacts fail to sync with "Invalid token" in MemberPulse since this morning'
LIVE = "I looked: Acme Sample Pty Ltd is connected"


@pytest.fixture(params=["http", "socket"])
async def place(request: pytest.FixtureRequest, mind: Mind, tmp_path: Path) -> AsyncIterator[Office]:
    """An office in each of the two ways to connect."""
    mode: Mode = request.param
    async with office(mind, tmp_path, mode) as opened:
        yield opened


@pytest.fixture
async def over_http(mind: Mind, tmp_path: Path) -> AsyncIterator[Office]:
    """An office for what does not depend on the way to connect."""
    async with office(mind, tmp_path) as opened:
        yield opened


# --------------------------------------------------------------------------------------------------------------- status


async def test_one_look_tells_what_is_wrong_and_what_to_do(place: Office) -> None:
    card = await place.type(place.anna, place.desk, "status acme")
    shown = text_of(card)
    assert shown.startswith("Acme Sample Pty Ltd · Xero\n\n:large_yellow_circle: 2 syncs have failed.")
    assert "• Connection: connected" in shown
    assert "• Token: expires in 5 days, " in shown
    assert "• Last sync: 15 minutes ago, " in shown
    assert "• Pending: 0 · Failed: 2" in shown
    assert "│ Duplicate contact: j***@***.com" in shown
    assert "Contacts do not sync from MemberPulse to Xero." in shown
    assert "john@example.com" not in json.dumps(card.blocks)
    assert labels_of(card)[:5] == ["Retry 2 failed contacts", "Refresh", "Resync…", "Show addresses", "Open a ticket"]
    assert labels_of(card)[5] == "Share"
    assert labels_of(card)[6].startswith("Show fix: Contacts do not sync")
    assert place.slack.posted == []


async def test_each_state_of_an_organization_has_its_card(over_http: Office) -> None:
    seen = {
        "bluegum": ":large_green_circle: All is well.",
        "curlew": ":red_circle: The token has expired, so Xero refuses each sync.\n\nWhat to do: ",
        "dune": ":red_circle: Xero is disconnected, so nothing syncs.\n\nWhat to do: ",
        "eastgate": ":large_yellow_circle: 3 syncs have failed.",
        "fernhill": "MemberPulse wants to be asked less often (429). It says: “Too many requests.” Try again in 30 sec",
        "gannet": "MemberPulse does not let the bot's token near organization 1b7a9f04 (403).",
    }
    names = {one.name.split()[0].lower(): one.name for one in over_http.api.organizations.values()}
    cards = {}
    for short, words in seen.items():
        cards[short] = await over_http.type(over_http.anna, over_http.desk, f"status {names[short]}")
        assert words in text_of(cards[short]), short
    assert "• Token: ⚠ expired 2 days ago, " in text_of(cards["curlew"])
    assert "• Token: expiry not given" in text_of(cards["dune"])
    assert "• Token: ⚠ expires in 1 day, " in text_of(cards["eastgate"])
    assert "Retry 2 failed invoices" in labels_of(cards["eastgate"])
    assert "Retry 1 failed payment" in labels_of(cards["eastgate"])
    assert not [one for one in labels_of(cards["bluegum"]) if one.startswith(("Retry", "Show"))]
    assert labels_of(cards["gannet"]) == []


async def test_a_card_is_shared_masked_and_without_buttons(place: Office) -> None:
    card = await place.type(place.anna, place.desk, "status acme")
    await place.press(place.anna, card, "status.share")
    shared = await place.message_that_says(place.desk, "Shared by ")
    assert "2 syncs have failed." in text_of(shared)
    assert f"Shared by @{place.anna.id}, as of " in text_of(shared)
    assert "john@example.com" not in json.dumps(shared.blocks)
    assert labels_of(shared) == []
    await place.hears(place.anna, "Shared with everybody here.")
    assert card in place.seen_by(place.anna)
    assert text_of(card).strip() == "Shared with everybody here."


async def test_where_the_bot_is_no_member_it_says_so_instead_of_sharing(over_http: Office) -> None:
    elsewhere = over_http.slack.add_channel("elsewhere", [over_http.anna], with_bot=False)
    card = await over_http.type(over_http.anna, elsewhere, "status acme")
    await over_http.press(over_http.anna, card, "status.share")
    await over_http.hears(over_http.anna, "I am not in this channel. Invite me, and share it then.")
    assert over_http.slack.posted == []


async def test_a_card_that_cannot_be_had_any_more_is_not_shared_and_its_agent_hears_why(over_http: Office) -> None:
    card = await over_http.type(over_http.anna, over_http.desk, "status acme")
    del over_http.api.organizations[ACME]
    await over_http.press(over_http.anna, card, "status.share")
    await over_http.hears(over_http.anna, "Acme Sample Pty Ltd: MemberPulse knows no organization")
    assert over_http.slack.posted == []


async def test_refresh_shows_what_is_now_in_the_same_place(over_http: Office) -> None:
    card = await over_http.type(over_http.anna, over_http.desk, "status acme")
    over_http.api.organizations[ACME].failing.clear()
    await over_http.press(over_http.anna, card, "status.refresh")
    await over_http.slack.wait_for(lambda: "All is well." in text_of(card))
    assert len(over_http.seen_by(over_http.anna)) == 1


@pytest.mark.parametrize("button", ["status.refresh", "status.reveal"])
async def test_a_card_stands_with_its_buttons_while_the_status_cannot_be_read(over_http: Office, button: str) -> None:
    card = await over_http.type(over_http.anna, over_http.desk, "status acme")
    over_http.api.misbehave("not_json")
    labels = labels_of(card)
    await over_http.press(over_http.anna, card, button)
    await over_http.hears(over_http.anna, "Acme Sample Pty Ltd: MemberPulse")
    assert "2 syncs have failed." in text_of(card)
    assert labels_of(card) == labels


@pytest.fixture
def slow(over_http: Office, monkeypatch: pytest.MonkeyPatch) -> Office:
    """An office whose integration takes longer than anybody waits without a word."""
    monkeypatch.setattr("bot.running.waiting.PATIENCE", 0.05)
    over_http.api.misbehave("late", seconds=0.6, times=1)
    return over_http


async def test_whoever_presses_a_button_that_takes_long_is_told_to_wait(
    over_http: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = await over_http.type(over_http.anna, over_http.desk, "status acme")
    monkeypatch.setattr("bot.running.waiting.PATIENCE", 0.05)
    over_http.api.misbehave("late", seconds=0.6, times=1)
    over_http.api.organizations[ACME].failing.clear()
    await over_http.press(over_http.anna, card, "status.refresh")
    await over_http.hears(over_http.anna, "This takes a while.")
    await over_http.slack.wait_for(lambda: "All is well." in text_of(card))


async def test_whoever_writes_a_command_that_takes_long_is_told_to_wait(slow: Office) -> None:
    dm = slow.slack.dm(slow.anna)
    await slow.slack.say(slow.anna, dm, "status acme")
    await slow.message_that_says(dm, "2 syncs have failed.")
    waiting, card = slow.slack.posted
    assert "This takes a while." in text_of(waiting)
    assert "2 syncs have failed." in text_of(card)


async def test_whoever_mentions_the_bot_with_a_command_that_takes_long_is_told_to_wait_alone(slow: Office) -> None:
    asked = await slow.slack.say(slow.maya, slow.help, "our contacts are gone, can somebody look?")
    await slow.slack.say(slow.anna, slow.help, f"{slow.slack.bot.mention} status acme", thread_ts=asked.ts)
    waiting = await slow.hears(slow.anna, "This takes a while.")
    card = await slow.hears(slow.anna, "2 syncs have failed.")
    assert waiting.thread_ts == card.thread_ts == asked.ts
    assert slow.slack.posted == []


async def test_addresses_are_shown_to_the_agent_alone_and_that_is_written_down(over_http: Office) -> None:
    card = await over_http.type(over_http.anna, over_http.desk, "status acme")
    await over_http.press(over_http.anna, card, "status.reveal")
    shown = await over_http.hears(over_http.anna, "Duplicate contact: john@example.com")
    assert "Show addresses" not in labels_of(shown)
    direct = over_http.slack.dm(over_http.anna)
    await over_http.slack.say(over_http.anna, direct, "status acme")
    message = await over_http.message_that_says(direct, "2 syncs have failed.")
    await over_http.press(over_http.anna, message, "status.reveal")
    await over_http.slack.wait_for(lambda: len(_with(over_http, "john@example.com")) == 2)
    assert over_http.slack.posted == [message]
    assert "john@example.com" not in text_of(message)
    rows = await over_http.bot.store.audit.of_organization("acme", 10)
    assert [row.what for row in rows] == [{"addresses": "shown"}, {}, {"addresses": "shown"}, {}]


def _with(place: Office, words: str) -> list[Message]:
    return [one for one in place.seen_by(place.anna) if words in text_of(one)]


async def test_the_fix_of_an_error_is_one_press_away(over_http: Office) -> None:
    card = await over_http.type(over_http.anna, over_http.desk, "status acme")
    await over_http.press(over_http.anna, card, "status.fix")
    steps = await over_http.hears(over_http.anna, "Source: “")
    assert "MemberPulse" in text_of(steps)
    assert over_http.slack.posted == []


async def test_who_opens_a_ticket_below_the_fix_of_an_error_gets_a_form_about_it_and_the_cards_organization(
    over_http: Office,
) -> None:
    card = await over_http.type(over_http.anna, over_http.desk, "status eastgate-chess-union-sample")
    button = next(e for e in elements_of(card) if "cannot be reconciled" in str((e.get("text") or {}).get("text")))
    await over_http.press(over_http.anna, card, button["action_id"])
    steps = await over_http.hears(over_http.anna, "MemberPulse · recognized by its error text")
    await over_http.press(over_http.anna, steps, "answer.why")
    await over_http.hears(over_http.anna, "The message matches this documented error:\n  │ Bank account not mapped")
    await over_http.press(over_http.anna, steps, "ticket.open")
    view = await over_http.slack.wait_for(lambda: _form_of(over_http, over_http.anna))
    inputs = inputs_of(view)
    assert inputs["organization"][0] == "Eastgate Chess Union (sample)"
    assert inputs["error_text"] == ("Bank account not mapped", True, "Exactly as it is shown.")
    (failed,) = (
        one.failed_at
        for organization in over_http.api.organizations.values()
        for one in organization.failing
        if organization.name == "Eastgate Chess Union (sample)" and one.problem == "Bank account not mapped"
    )
    assert inputs["attempted_at"][0] == int(failed)
    await over_http.slack.submit(view, {})
    await over_http.slack.wait_for(lambda: "In our direct messages you see how far it is" in words_of(view))
    await over_http.message_that_says(over_http.slack.dm(over_http.anna), "XC-1001 · Open")
    ticket = await over_http.bot.store.tickets.by_number(1001)
    assert ticket is not None
    assert (ticket.organization, ticket.entry) == ("eastgate-chess-union-sample", "memberpulse/reconciliation-errors")
    assert over_http.slack.messages(over_http.desk) == []


def _form_of(place: Office, person: Person) -> View | None:
    modal = place.slack.modal(person)
    return modal if modal is not None and modal.content["callback_id"] == "ticket.form" else None


async def test_what_the_fix_of_an_error_is_about_is_kept_without_secrets_and_addresses(desk: Bench) -> None:
    by = desk.by("UANNA")
    shown = "john@example.com is not valid, access_token: abcd1234efgh5678"
    await desk.operator.fix("unleashed/email-invalid", "acme", shown, by)
    kept = await desk.store.conversations.latest(by.team, by.channel, within=60.0)
    assert kept is not None
    assert kept.text == "j***@***.com is not valid, access_token: [removed: access token]"


async def test_the_fix_of_a_connection_that_is_down_tells_in_a_ticket_what_the_card_said(over_http: Office) -> None:
    card = await over_http.type(over_http.anna, over_http.desk, "status Dune Surf Rescue (sample)")
    await over_http.press(over_http.anna, card, "status.fix")
    steps = await over_http.hears(over_http.anna, "Source: “")
    assert "recognized by your" not in text_of(steps)
    await over_http.press(over_http.anna, steps, "ticket.open")
    view = await over_http.slack.wait_for(lambda: _form_of(over_http, over_http.anna))
    assert inputs_of(view)["error_text"][0] == "Xero is disconnected, so nothing syncs."


# ---------------------------------------------------------------------------------------------------------------- retry


async def test_a_retry_is_asked_confirmed_done_and_followed_to_its_end(place: Office) -> None:
    question = await place.type(place.anna, place.desk, "retry acme contacts")
    assert text_of(question).startswith("Retry all failed contacts of Acme Sample Pty Ltd?")
    assert "The status shows 2 failed contacts, without record ids." in text_of(question)
    assert "• Duplicate contact: j***@***.com" in text_of(question)
    assert "Nothing has been done yet. This question expires in 10 minutes." in text_of(question)
    assert labels_of(question) == ["Yes, retry", "Cancel"]
    assert place.api.count("retry") == 0
    await place.press(place.anna, question, "act.confirm")
    done = await place.message_that_says(place.desk, "1 of 2 fixed. 1 still fails.")
    assert text_of(question).strip() == (
        "✓ Confirmed. You see how it goes here, or in our direct messages if I cannot post here."
    )
    assert f"Retry of failed contacts · Acme Sample Pty Ltd, asked by @{place.anna.id}." in text_of(done)
    assert "│ Duplicate contact: j***@***.com" in text_of(done)
    assert "Contacts do not sync from MemberPulse to Xero." in text_of(done)
    assert f"Job job-{ACME}-1." in text_of(done)
    assert [one for one in labels_of(done) if one.startswith("Show fix: Contacts do not sync")]
    sent = [one for one in place.api.received if one.path.endswith("/retry")]
    assert [(one.body, one.authorized, one.status) for one in sent] == [({"sync_type": "contacts"}, True, 202)]

    await place.press(place.ben, done, "status.open")
    card = await place.hears(place.ben, "1 sync has failed.")
    place.api.fix(ACME)
    await place.press(place.ben, card, "status.retry")
    again = await place.hears(place.ben, "The status shows 1 failed contact, without record ids.")
    await place.press(place.ben, again, "act.confirm")
    await place.message_that_says(place.desk, "✓ 1 of 1 fixed.")
    assert len(place.slack.posted) == 2


@pytest.mark.parametrize(("named", "asks"), [("entity_sync", "entities"), ("validation_error", "validation_error")])
async def test_the_card_retries_what_it_offers_whatever_kind_of_records_the_status_names(
    over_http: Office, monkeypatch: pytest.MonkeyPatch, named: str, asks: str
) -> None:
    monkeypatch.setitem(cast(dict[str, str], ERROR_TYPES), "contacts", named)
    card = await over_http.type(over_http.anna, over_http.desk, "status acme")
    assert labels_of(card)[0] == f"Retry 2 failed {asks}"
    await over_http.press(over_http.anna, card, "status.retry")
    question = await over_http.hears(over_http.anna, f"Retry all failed {asks} of Acme Sample Pty Ltd?")
    assert f"The status shows 2 failed {asks}" in text_of(question)
    assert over_http.slack.modal(over_http.anna) is None


async def test_named_records_are_retried_and_no_others(over_http: Office) -> None:
    (record,) = [one.id for one in over_http.api.organizations[ACME].failing if not one.lasting]
    question = await over_http.type(over_http.anna, over_http.desk, f"retry  Acme, CONTACT {record}")
    assert text_of(question).startswith("Retry 1 contact of Acme Sample Pty Ltd?")
    assert f"• `{record}`" in text_of(question)
    await over_http.press(over_http.anna, question, "act.confirm")
    await over_http.message_that_says(over_http.desk, "1 of 1 fixed.")
    done = await over_http.message_that_says(over_http.desk, "1 of 1 fixed.")
    assert "Retry of 1 contact · Acme" in text_of(done)
    (sent,) = [one.body for one in over_http.api.received if one.path.endswith("/retry")]
    assert sent == {"sync_type": "contacts", "record_ids": [record]}


async def test_a_retry_of_what_has_not_failed_says_so(desk: Bench) -> None:
    desk.api.organizations[ACME].failing.clear()
    asked = said(await desk.typed("UANNA", "retry acme contacts"))
    assert "The status shows no failed contacts." in asked
    assert "does not say" not in asked


async def test_a_retry_of_a_kind_of_which_none_failed_says_so(desk: Bench) -> None:
    asked = said(await desk.typed("UANNA", "retry acme invoices"))  # what failed there are contacts
    assert "The status shows no failed invoices. The integration would be asked to retry all failed invoices" in asked
    assert "does not say" not in asked


async def test_records_that_the_integration_does_not_know_fail_with_its_reason(over_http: Office) -> None:
    await over_http.confirmed(over_http.anna, over_http.desk, "retry acme contacts REC-1")
    done = await over_http.message_that_says(over_http.desk, "Failed. Nothing was changed.")
    assert "It says: “record_ids holds no failed record of this kind: REC-1.” Nothing was started." in text_of(done)


@pytest.mark.parametrize("asked", ["retry acme contacts", "resync acme contacts since yesterday"])
async def test_a_question_warns_of_a_connection_that_is_down(desk: Bench, asked: str) -> None:
    acme = desk.api.organizations[ACME]
    assert "until it is authorized again" not in said(await desk.typed("UANNA", asked))
    acme.token_expires_at = desk.clock() - 1
    assert "⚠ The token has expired, so Xero refuses each sync until it is " in said(await desk.typed("UANNA", asked))
    acme.connected = False
    assert "⚠ Xero is disconnected, so nothing syncs until it is authorized " in said(await desk.typed("UANNA", asked))


async def test_whoever_approves_a_resync_is_warned_of_a_connection_that_is_down(over_http: Office) -> None:
    over_http.api.organizations[ACME].connected = False
    await over_http.confirmed(over_http.anna, over_http.desk, "resync acme contacts since yesterday")
    request = await over_http.message_that_says(over_http.desk, "A second agent has to approve this.")
    assert "⚠ Xero is disconnected, so nothing syncs until it is authorized again." in text_of(request)
    await over_http.press(over_http.ben, request, "act.decline")
    await over_http.message_that_says(over_http.desk, "Declined. Nothing was done.")
    assert "Xero is disconnected" not in text_of(request)


async def test_whoever_asks_for_a_resync_or_approves_it_is_warned_of_what_runs_already(desk: Bench) -> None:
    warning = "⚠ Something is running for this organization already."
    desk.api.pace = 1000.0
    await confirmed_but_not_begun(desk)
    await desk.work(1)
    assert warning in said(await desk.typed("UANNA", "resync acme contacts"))
    act = (await acts_of(desk.store))[0]
    await desk.operator.confirm(act.id, desk.by("UANNA"))
    await desk.work(1)
    request = desk.slack.posted[-1]
    assert "A second agent has to approve this." in text_of(request)
    assert warning in text_of(request)
    await desk.operator.decline(act.id, desk.by("UBEN"))
    await desk.work(1)
    assert "Declined." in text_of(request)
    assert warning not in text_of(request)


async def test_a_question_warns_of_what_others_have_under_way_by_the_status(desk: Bench) -> None:
    acme = desk.api.organizations[ACME]
    assert "is running for this organization" not in said(await desk.typed("UANNA", "retry acme contacts"))
    desk.api.pace = 1000.0
    acme.waiting.append(acme.failing.pop())
    acme.working_since = desk.clock()
    assert "Something is running for this organization already." in said(
        await desk.typed("UANNA", "retry acme contacts")
    )


async def test_a_question_that_is_cancelled_does_nothing(over_http: Office) -> None:
    question = await over_http.type(over_http.anna, over_http.desk, "retry acme contacts")
    await over_http.press(over_http.anna, question, "act.cancel")
    await over_http.hears(over_http.anna, "Cancelled. Nothing was done.")
    await over_http.slack.settled()
    assert over_http.api.count("retry") == 0
    assert over_http.slack.posted == []


async def test_when_nothing_changes_for_five_minutes_that_is_said(over_http: Office) -> None:
    await over_http.confirmed(over_http.anna, over_http.desk, "retry acme invoices")
    await over_http.message_that_says(over_http.desk, "Running…")
    await over_http.time_passes(301)
    done = await over_http.message_that_says(over_http.desk, "No change after 5 min")
    assert "the status stays as it was before." in text_of(done)


async def test_a_failure_is_told_although_slack_was_away_when_it_happened(over_http: Office) -> None:
    question = await over_http.type(over_http.anna, over_http.desk, "retry acme contacts REC-1")
    over_http.slack.trouble.break_down("chat.update", times=2)
    await over_http.press(over_http.anna, question, "act.confirm")
    await over_http.message_that_says(over_http.desk, "Failed. Nothing was changed.")
    assert over_http.api.count("retry") == 1


# --------------------------------------------------------------------------------------------------------------- resync


async def test_a_resync_of_everything_is_warned_of_before_it_is_asked_for_and_approved(over_http: Office) -> None:
    question = await over_http.type(over_http.anna, over_http.desk, "resync acme contacts")
    warning = "⚠ No day is named, so everything is synced anew. A resync over so long a time can take long"
    assert "Since: everything, from the very beginning" in text_of(question)
    assert warning in text_of(question)
    await over_http.press(over_http.anna, question, "act.confirm")
    assert warning in text_of(await over_http.message_that_says(over_http.desk, "A second agent has to approve this."))


async def test_a_resync_needs_a_second_agent(place: Office) -> None:
    question = await place.type(place.anna, place.desk, "resync acme contacts, invoices since 2020-01-01")
    shown = text_of(question)
    assert shown.startswith("Resync contacts and invoices of Acme Sample Pty Ltd?")
    assert "• Since: 31 Dec 2019, 13:00 UTC" in shown  # the beginning of that day in Sydney
    assert "A resync over so long a time can take long and use up Xero's daily limit." in shown
    assert "Another agent has to approve it." in shown
    await place.press(place.anna, question, "act.confirm")
    request = await place.message_that_says(place.desk, "A second agent has to approve this.")
    assert text_of(question).startswith(":raised_hand: I ask the other agents to approve it.")
    asked = text_of(request)
    assert "Since: 31 Dec 2019, 13:00 UTC" in asked
    assert "⚠ That goes back " in asked
    assert "A resync over so long a time can take long and use up Xero's daily limit." in asked
    await place.press(place.anna, request, "act.approve")
    await place.hears(place.anna, "You asked for this yourself, so another agent has to approve it.")
    assert place.api.count("resync") == 0
    await place.press(place.ben, request, "act.approve")
    done = await place.message_that_says(place.desk, "Done, but 1 sync failed.")
    assert done is request
    assert f"asked by @{place.anna.id}, approved by @{place.ben.id}." in text_of(done)
    assert "That goes back" not in text_of(done)
    (sent,) = [one.body for one in place.api.received if one.path.endswith("/resync")]
    assert sent == {"sync_types": ["contacts", "invoices"], "since": "2019-12-31T13:00:00Z"}
    await place.slack.settled()
    rows = await place.bot.store.audit.of_organization("acme", 10)
    assert [(row.step, row.who) for row in reversed(rows)] == [
        ("asked", place.anna.id), ("confirmed", place.anna.id), ("approved", place.ben.id), ("calling", None),
        ("answered", None), ("ended", None),
    ]  # fmt: skip
    assert not (await place.bot.store.audit.verify()).problems


CONTACT = {"type": "contact_sync", "message": "Duplicate contact", "timestamp": "2025-01-15T12:05:00Z"}
INVOICE = {**CONTACT, "type": "invoice_sync"}


@pytest.mark.parametrize(
    ("status", "end"),
    [
        ({"failed_syncs": 0, "errors": []}, ("Done. Nothing failed.", True)),
        ({"failed_syncs": 1, "errors": [CONTACT]}, ("Done, but 1 sync failed.", False)),
        ({"failed_syncs": 5, "errors": [CONTACT]}, ("Done, but 5 syncs failed.", False)),
        ({"failed_syncs": 3}, ("Done, but 3 syncs failed.", False)),
        ({"errors": [CONTACT]}, ("Done, but 1 sync failed.", False)),
        ({"failed_syncs": 1, "errors": [INVOICE]}, ("Done. Nothing failed.", True)),
        ({}, ("Done. The status does not say whether anything failed, so look at it.", False)),
    ],
    ids=["none", "one", "more than are listed", "not listed", "not counted", "of another kind", "not said"],
)
async def test_a_resync_ends_with_what_the_status_says_of_its_records(
    desk: Bench, status: Mapping[str, Any], end: tuple[str, bool]
) -> None:
    act = await desk.asked("UANNA", "resync acme contacts")
    before = read_status({"last_sync": "2025-01-15T12:00:00Z", "failed_syncs": 1, "errors": [INVOICE]})
    progress = begin(before, act.request).step(read_status({"last_sync": "2025-01-15T12:05:00Z", **status}), 60.0)
    assert progress.state == "settled"
    assert result_in_words(act, progress, "1 min") == end


@pytest.mark.parametrize(
    ("status", "down", "end"),
    [
        ({}, "disconnected", "Xero is disconnected, so that nothing fails does not mean that anything was synced."),
        ({}, "token_expired", "The token has expired, so that nothing fails does not mean that anything was synced."),
        ({"sync_status": "error"}, None, "1 of 1 fixed. But the sync status is “error”, so look at the status."),
        ({"failed_syncs": 1, "errors": [CONTACT]}, "disconnected", "0 of 1 fixed. 1 still fails."),
    ],
)
async def test_nothing_is_well_at_the_end_of_a_retry_where_the_status_says_that_it_is_not(
    desk: Bench, status: Mapping[str, Any], down: str | None, end: str
) -> None:
    act = await desk.asked("UANNA", "retry acme contacts")
    before = read_status({"last_sync": "2025-01-15T12:00:00Z", "failed_syncs": 1, "errors": [CONTACT]})
    after = {"last_sync": "2025-01-15T12:05:00Z", "failed_syncs": 0, "errors": [], **status}
    headline, good = result_in_words(act, begin(before, act.request).step(read_status(after), 60.0), "1 min", down)
    assert headline.startswith(end)
    assert not good


async def test_who_retries_while_xero_is_disconnected_is_not_told_that_all_is_fixed(desk: Bench) -> None:
    act = await desk.asked("UANNA", "retry acme contacts")
    await desk.operator.confirm(act.id, desk.by("UANNA"))
    acme = desk.api.organizations[ACME]
    acme.connected = False
    await desk.work(0)
    acme.failing.clear()
    acme.waiting.clear()
    await desk.work(60)
    assert "Xero is disconnected, so that nothing fails does not mean" in desk.shown()


async def test_a_resync_that_is_declined_or_not_answered_in_time_does_nothing(over_http: Office) -> None:
    question = await over_http.confirmed(over_http.anna, over_http.desk, "resync acme contacts")
    request = await over_http.message_that_says(over_http.desk, "A second agent has to approve this.")
    assert "Since: everything, from the very beginning" in text_of(request)
    await over_http.press(over_http.ben, request, "act.decline")
    await over_http.message_that_says(over_http.desk, "Declined. Nothing was done.")
    assert labels_of(request) == []
    assert f"asked by @{over_http.anna.id}, declined by @{over_http.ben.id}." in text_of(request)
    history = text_of(await over_http.type(over_http.anna, over_http.desk, "history acme"))
    assert f"@{over_http.ben.id} declined the resync of contacts" in history
    question = await over_http.confirmed(over_http.anna, over_http.desk, "resync acme contacts")
    waiting = await over_http.message_that_says(over_http.desk, "A second agent has to approve this.")
    await over_http.time_passes(601)
    await over_http.message_that_says(over_http.desk, "Expired: nobody approved it in time. Nothing was done.")
    assert labels_of(waiting) == []
    assert "everything, from the very beginning" not in text_of(question)
    assert over_http.api.count("resync") == 0


async def test_a_question_that_is_too_old_is_not_confirmed_any_more(over_http: Office) -> None:
    question = await over_http.type(over_http.anna, over_http.desk, "retry acme contacts")
    await over_http.time_passes(601)
    await over_http.press(over_http.anna, question, "act.confirm")
    await over_http.hears(over_http.anna, "This has expired, and nothing was done. Ask again.")
    assert over_http.api.count("retry") == 0


async def test_who_was_told_that_another_agent_has_to_approve_runs_nothing_alone_though_the_rule_is_gone(
    desk: Bench,
) -> None:
    act = await desk.asked("UANNA", "resync acme contacts")
    desk.ruling.rules = replace(desk.ruling.rules, approve_resync=False)
    told = await desk.operator.confirm(act.id, desk.by("UANNA"))
    assert "I ask the other agents to approve it." in told.reply.text
    assert (await desk.now(act)).state == "awaiting"
    await desk.work(1)
    assert desk.api.count("resync") == 0
    await desk.operator.approve(act.id, desk.by("UBEN"))
    await desk.work(1)
    assert desk.api.count("resync") == 1


async def test_a_rule_that_came_after_the_question_asks_for_a_second_agent_as_well(desk: Bench) -> None:
    desk.ruling.rules = replace(desk.ruling.rules, approve_resync=False)
    act = await desk.asked("UANNA", "resync acme contacts")
    desk.ruling.rules = replace(desk.ruling.rules, approve_resync=True)
    told = await desk.operator.confirm(act.id, desk.by("UANNA"))
    assert "I ask the other agents to approve it." in told.reply.text
    await desk.work(1)
    assert desk.api.count("resync") == 0


async def test_a_resync_asked_in_private_is_approved_in_the_agents_channel(over_http: Office) -> None:
    direct = over_http.slack.dm(over_http.anna)
    await over_http.slack.say(over_http.anna, direct, "resync acme contacts")
    question = await over_http.message_that_says(direct, "Resync contacts of Acme Sample Pty Ltd?")
    await over_http.press(over_http.anna, question, "act.confirm")
    request = await over_http.message_that_says(over_http.desk, "A second agent has to approve this.")
    told = text_of(question).strip()
    desk = f"#{over_http.desk.id}"
    assert told == f":raised_hand: I ask the other agents to approve it in {desk}. You see there what becomes of it."
    await over_http.press(over_http.ben, request, "act.approve")
    await over_http.message_that_says(over_http.desk, "Done, but 1 sync failed.")


async def test_a_resync_asked_where_no_other_agent_may_be_is_approved_in_the_agents_channel(
    over_http: Office,
) -> None:
    alone = over_http.slack.add_channel("acme-shared", [over_http.anna, over_http.maya])
    await over_http.reconfigure(
        f"users: [{over_http.maya.id}, {over_http.anna.id}, {over_http.ben.id}, {over_http.cleo.id}]",
        f"channels: [{alone.id}]",
    )
    question = await over_http.type(over_http.anna, alone, "resync acme contacts since 1 Nov")
    desk = f"#{over_http.desk.id}"
    assert f"The other agents are asked in {desk}, and you see there how it goes." in text_of(question)
    await over_http.press(over_http.anna, question, "act.confirm")
    request = await over_http.message_that_says(over_http.desk, "A second agent has to approve this.")
    told = f"I ask the other agents to approve it in {desk}, or here if I cannot post there."
    assert told in text_of(question)
    await over_http.press(over_http.ben, request, "act.approve")
    await over_http.message_that_says(over_http.desk, "Done, but 1 sync failed.")
    assert [one for one in over_http.slack.posted if one.channel == alone.id] == []


async def test_a_request_stands_where_it_was_asked_for_if_the_bot_is_not_in_the_agents_channel(
    over_http: Office,
) -> None:
    over_http.desk.members.remove(over_http.slack.bot.id)
    question = await over_http.type(over_http.anna, over_http.help, "resync acme contacts since 1 Nov")
    assert "If I cannot post there, it stands here, for everybody in this channel to see." in text_of(question)
    await over_http.press(over_http.anna, question, "act.confirm")
    request = await over_http.message_that_says(over_http.help, "A second agent has to approve this.")
    await over_http.press(over_http.ben, request, "act.approve")
    await over_http.message_that_says(over_http.help, "Done, but 1 sync failed.")


async def test_an_agent_hears_where_to_look_when_the_bot_is_not_where_they_asked(over_http: Office) -> None:
    elsewhere = over_http.slack.add_channel("elsewhere", [over_http.anna], with_bot=False)
    question = await over_http.confirmed(over_http.anna, elsewhere, "resync acme contacts")
    await over_http.message_that_says(over_http.desk, "A second agent has to approve this.")
    told = f"in #{over_http.desk.id}, or here if I cannot post there. You see there what becomes of it."
    assert told in text_of(question)
    retried = await over_http.confirmed(over_http.anna, elsewhere, "retry acme contacts")
    direct = over_http.slack.dm(over_http.anna)
    await over_http.message_that_says(direct, "1 of 2 fixed.")
    assert "You see how it goes here, or in our direct messages if I cannot post here." in text_of(retried)
    await over_http.slack.say(over_http.anna, direct, "retry acme contacts")
    asked = await over_http.message_that_says(direct, "Retry all failed contacts of")
    await over_http.press(over_http.anna, asked, "act.confirm")
    await over_http.slack.wait_for(lambda: "You see how it goes in our direct messages." in text_of(asked))


@pytest.mark.parametrize("channel", [True, False])
async def test_where_no_other_agent_sees_a_request_that_is_said_at_once(
    mind: Mind, tmp_path: Path, *, channel: bool
) -> None:
    async with office(mind, tmp_path, channel=channel) as place:
        place.desk.members.remove(place.slack.bot.id)  # so that the agents' channel, if there is one, cannot be used
        direct = place.slack.dm(place.anna)
        await place.slack.say(place.anna, direct, "resync acme contacts")
        question = await place.message_that_says(direct, "Resync contacts of Acme Sample Pty Ltd?")
        await place.press(place.anna, question, "act.confirm")
        told = await place.message_that_says(direct, "Refused. Nothing was done.")
        assert "No other agent would see the request there, so nobody could approve it." in text_of(told)
        assert ("I cannot post in the channel that is set" in text_of(told)) == channel
        assert labels_of(told) == []


# ------------------------------------------------------------------------------------------------------------ the modal


async def test_what_a_command_lacks_is_asked_for_with_everything_else_filled_in(place: Office) -> None:
    await place.slack.command(place.anna, "/xero", "resync acme since 1 Jan", place.desk)
    modal = await place.slack.wait_for(lambda: place.slack.modal(place.anna))
    inputs = {block["block_id"]: block["element"] for block in modal.content["blocks"] if block["type"] == "input"}
    assert inputs["organization"]["initial_option"]["value"] == "acme"
    assert inputs["since"]["initial_date"].endswith("-01-01")
    assert [one["value"] for one in inputs["types"]["options"]] == ["contacts", "invoices", "payments"]
    outcome = await place.slack.submit(modal, {"types": ["contacts"], "since": "2199-01-01"})
    assert outcome.view is not None
    assert outcome.view.errors == {"since": "This day is still to come. Choose one that is past."}
    await place.slack.submit(modal, {"types": ["contacts", "payments"], "since": None})
    question = await place.hears(place.anna, "Resync contacts and payments of Acme Sample Pty Ltd?")
    assert "• Since: everything, from the very beginning" in text_of(question)
    assert place.slack.modal(place.anna) is None


async def test_a_modal_that_fails_is_told_to_who_sent_it(over_http: Office) -> None:
    slack, anna = over_http.slack, over_http.anna
    await slack.command(anna, "/xero", "retry acme", over_http.desk)
    modal = await slack.wait_for(lambda: slack.modal(anna))
    slack.trouble.fail("chat.postEphemeral", "internal_error")
    await slack.submit(modal, {"types": "contacts"})
    (told,) = await slack.wait_for(lambda: slack.messages(slack.dm(anna)))
    assert "Something went wrong on my side" in text_of(told)


async def test_who_decides_while_the_database_is_slow_hears_that_it_may_have_been_done(
    over_http: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    acts = over_http.bot.store.acts
    confirm = acts.confirm

    async def too_late(*given: Any, **how: Any) -> None:
        await confirm(*given, **how)
        raise StoreUnavailable("The database did not answer in time.")

    monkeypatch.setattr(acts, "confirm", too_late)
    await over_http.confirmed(over_http.anna, over_http.desk, "retry acme contacts")
    told = text_of(await over_http.hears(over_http.anna, "Something went wrong on my side"))
    assert "It may be done all the same: look at /xero history and /xero status of the organization in a min" in told
    assert "To press the button again does no harm, since it counts once." in told
    assert "Try again" not in told
    await over_http.message_that_says(over_http.desk, "1 of 2 fixed.")


@pytest.mark.parametrize("button", [name for name in OPERATIONS if name.startswith("act.")])
def test_whatever_was_decided_about_an_act_may_hold_though_it_failed(button: str) -> None:
    told = Renderer(data_folder("templates")).problem("7F3A", button)
    assert "It may be done all the same" in said(told)
    assert told.text.startswith("Something went wrong on my side. Reference 7F3A. It may be done all the same: ")


class Slow(Subcommands):
    """Subcommands that find out what is in a modal only when it has closed."""

    def __init__(self, subcommands: Subcommands) -> None:
        self.__dict__.update(vars(subcommands))
        self.closed = asyncio.Event()

    async def submitted(self, word: str, values: Mapping[str, Any], by: By) -> Reply | Wrong:
        await self.closed.wait()
        return await super().submitted(word, values, by)


class Listening(Register):
    """An app that keeps who listens for a modal."""

    on_form: Listener

    def view(self, _name: str) -> Callable[[Listener], None]:
        def take(listener: Listener) -> None:
            self.on_form = listener

        return take


async def test_what_is_wrong_in_a_modal_that_has_closed_is_told_in_a_message(
    mind: Mind, tmp_path: Path, clock: FakeClock
) -> None:
    async with bench(mind, sqlite_in(tmp_path), clock) as table:
        slow, app = Slow(table.subcommands), Listening()
        poster = Poster(AsyncWebClient(token=table.slack.bot_token, base_url=table.slack.api_url))

        async def ack() -> None:
            slow.closed.set()

        commands.register(cast("AsyncApp", app), slow, poster, table.operator.say, Leaving(), patience=0.01)
        view = {"private_metadata": json.dumps({"w": "status", "ch": table.desk.id})}
        team = {"id": table.slack.workspace.team_id}
        await app.on_form(ack=ack, body={"user": {"id": "UANNA"}, "team": team, "view": view})
        (told,) = table.slack.ephemerals
    assert (told.to, told.channel) == ("UANNA", table.desk.id)
    assert text_of(told).strip() == "No organization is called that. Type /xero orgs to see their names."


async def test_records_may_be_typed_into_the_modal_as_anybody_would(over_http: Office) -> None:
    ids = [one.id for one in over_http.api.organizations[ACME].failing]
    await over_http.slack.command(over_http.anna, "/xero", "retry acme", over_http.desk)
    modal = await over_http.slack.wait_for(lambda: over_http.slack.modal(over_http.anna))
    many = "\n".join(f"REC-{number}" for number in range(101))
    outcome = await over_http.slack.submit(modal, {"types": "contacts", "records": many})
    assert outcome.view is not None
    assert "101 ids" in outcome.view.errors["records"]
    outcome = await over_http.slack.submit(modal, {"types": "contacts", "records": f"{ids[0]} <script> everything"})
    assert outcome.view is not None
    assert outcome.view.errors["records"].startswith("“<script>” is no record id.")
    await over_http.slack.submit(modal, {"types": "contacts", "records": f"{ids[0]}, {ids[1]}\n{ids[0]}"})
    question = await over_http.hears(over_http.anna, "Retry 2 contacts of Acme Sample Pty Ltd?")
    await over_http.press(over_http.anna, question, "act.confirm")
    await over_http.message_that_says(over_http.desk, "1 of 2 fixed.")
    (sent,) = [one.body for one in over_http.api.received if one.path.endswith("/retry")]
    assert sent == {"sync_type": "contacts", "record_ids": ids}


async def test_a_day_that_is_not_understood_is_asked_for_again(over_http: Office) -> None:
    await over_http.slack.command(over_http.anna, "/xero", "resync acme contacts since soonish", over_http.desk)
    modal = await over_http.slack.wait_for(lambda: over_http.slack.modal(over_http.anna))
    assert "I don't understand the day “soonish”." in json.dumps(modal.content, ensure_ascii=False)
    assert "initial_options" in json.dumps(modal.content)
    assert await over_http.acts() == []
    with pytest.raises(NotFilled):  # left empty it would mean everything, from the very beginning
        await over_http.slack.submit(modal, {})


# ------------------------------------------------------------------------------------------------------ forgiving input


async def test_a_name_that_is_nobodys_is_offered_as_what_it_may_mean(over_http: Office) -> None:
    offer = await over_http.type(over_http.anna, over_http.desk, "status acne")
    assert text_of(offer).strip() == "No organization is called acne. Did you mean acme?"
    await over_http.press(over_http.anna, offer, "command.again")
    await over_http.hears(over_http.anna, "2 syncs have failed.")
    offer = await over_http.type(over_http.anna, over_http.desk, "retry acne contacts REC-7")
    await over_http.press(over_http.anna, offer, "command.again")
    question = await over_http.hears(over_http.anna, "Retry 1 contact of Acme Sample Pty Ltd?")
    assert "• `REC-7`" in text_of(question)
    assert over_http.api.count("retry") == 0


async def test_a_hundred_errors_make_a_card_of_some_and_a_count_of_the_rest(over_http: Office) -> None:
    failing = over_http.api.organizations[ACME].failing
    failing += [replace(failing[1], id=f"REC-{n}", problem=f"Trouble {chr(97 + n % 26) * (n + 1)}") for n in range(98)]
    card = await over_http.type(over_http.anna, over_http.desk, "status acme")
    assert "100 syncs have failed." in text_of(card)
    assert "And 94 more errors." in text_of(card)


async def test_a_name_that_is_like_no_other_leads_to_the_list(over_http: Office) -> None:
    reply = await over_http.type(over_http.anna, over_http.desk, "status zzyzx")
    assert text_of(reply).startswith("No organization is called zzyzx. Nothing was done. Type `/xero orgs`")
    nothing = await over_http.type(over_http.anna, over_http.desk, "orgs zzyzx")
    assert (
        text_of(nothing).strip() == "No organization fits zzyzx.\n\nType `/xero orgs` to see all that you may look at."
    )
    found = await over_http.type(over_http.anna, over_http.desk, "orgs surf")
    assert text_of(found).startswith("1 organization for “surf”.\n\nDune Surf Rescue (sample)")
    await over_http.press(over_http.anna, found, "status.open")
    await over_http.hears(over_http.anna, "Xero is disconnected, so nothing syncs.")


@pytest.mark.parametrize("typed", ["restart acme", "foo"])
async def test_an_agent_hears_which_commands_there_are(desk: Bench, typed: str) -> None:
    answer = said(await desk.typed("UANNA", typed))
    word, *_ = typed.split()
    assert answer.startswith(f"There is no command {word}. Nothing was done.\n\nThe commands are:")
    assert "• `/xero status acme`\n" in answer


@pytest.mark.parametrize("word", get_args(Word))
async def test_what_a_command_lacks_is_asked_for_in_a_modal_or_not_at_all(desk: Bench, word: str) -> None:
    typed = await desk.subcommands.read(word, desk.by("UANNA"))
    assert isinstance(typed.command, Command)
    asks = desk.subcommands.form(typed, desk.by("UANNA")).get("callback_id") == commands.FORM
    assert asks == desk.subcommands.wants_modal(typed) == bool(typed.command.missing)


@pytest.mark.parametrize("typed", ["find foo", "XERO9999", "the export of our reports hangs since monday"])
async def test_what_an_agent_looks_up_is_no_mistaken_command(desk: Bench, typed: str) -> None:
    assert "There is no command" not in said(await desk.typed("UANNA", typed))


@pytest.mark.parametrize("typed", ["acne", "XB-1001", "help"])
async def test_tickets_of_a_name_that_is_nobodys_are_not_those_of_everybody(desk: Bench, typed: str) -> None:
    assert said(await desk.typed("UANNA", "tickets")) == "No tickets."
    assert said(await desk.typed("UANNA", "tickets acme")) == "No tickets."
    assert said(await desk.typed("UANNA", f"tickets {typed}")).startswith(f"No organization is called {typed}.")


async def test_a_name_that_several_have_is_not_said_to_be_nobodys(desk: Bench) -> None:
    rules = desk.ruling.rules
    other = Organization("other", "77e0b4d5", "Other", "another-product")
    desk.ruling.rules = replace(rules, directory=Directory([*rules.directory, other]))
    reply = await desk.typed("UANNA", "status 77e0b4d5")
    assert said(reply).startswith("“77e0b4d5” is the name of several organizations. Use the short name of one")
    assert labels_of(reply) == ["Dune Surf Rescue (sample) (dune-surf-rescue-sample)", "Other"]
    unclear = await desk.subcommands.read("retry 77e0b4d5", desk.by("UANNA"))
    form = plain_text(desk.subcommands.form(unclear, desk.by("UANNA"))["blocks"])
    assert "Several organizations are called “77e0b4d5”." in form
    wrong = await desk.subcommands.submitted("status", {"organization": "77e0b4d5"}, desk.by("UANNA"))
    assert wrong == Wrong(
        {"organization": "Several organizations are called that. Did you mean dune-surf-rescue-sample or other?"}
    )


async def test_tickets_of_a_misspelt_organization_are_offered(desk: Bench) -> None:
    reply = await desk.typed("UANNA", "tickets acne")
    assert said(reply).startswith("No organization is called acne. Did you mean acme?")
    assert labels_of(reply)[0] == "Acme Sample Pty Ltd (acme)"


async def test_who_asks_for_help_by_a_mention_is_answered_in_the_thread_for_everybody(over_http: Office) -> None:
    mention = f"{over_http.slack.bot.mention} help"
    asked = (await over_http.slack.say(over_http.maya, over_http.help, mention)).message
    assert asked is not None
    (reply,) = await over_http.slack.wait_for(lambda: over_http.slack.replies(over_http.help, asked.ts))
    assert "To help, I need the error itself." in text_of(reply)
    assert over_http.seen_by(over_http.maya) == []
    await over_http.slack.say(over_http.anna, over_http.help, mention)
    await over_http.hears(over_http.anna, "For support agents")


async def test_a_misspelt_command_offers_the_one_that_was_meant(over_http: Office) -> None:
    offer = await over_http.type(over_http.anna, over_http.desk, "statsu acme")
    assert text_of(offer).strip() == "There is no command statsu. Did you mean status? Nothing was done."
    await over_http.press(over_http.anna, offer, "command.again")
    await over_http.hears(over_http.anna, "2 syncs have failed.")


@pytest.mark.parametrize(
    ("typed", "since"),
    [
        ("1 Jan 2026", "2025-12-31T13:00:00Z"),
        ("2026-07-01", "2026-06-30T14:00:00Z"),
        ("3 Apr 2026", "2026-04-02T13:00"),
    ],
)
async def test_a_day_begins_where_the_agent_lives(desk: Bench, typed: str, since: str) -> None:
    act = await desk.asked("UANNA", f"RESYNC acme: contact, Invoices since {typed}")
    assert act.request.types == ("contacts", "invoices")
    assert str(act.request.since).startswith(since)


# ---------------------------------------------------------------------------------------------------- mentions and DMs


def uuids(count: int) -> list[str]:
    return [f"{number:08}-4f89-41d3-9a0c-0305e82c3301" for number in range(count)]


async def test_filling_in_the_rest_of_a_command_loses_no_record_id_and_no_word(over_http: Office) -> None:
    slack, anna, dm = over_http.slack, over_http.anna, over_http.slack.dm(over_http.anna)
    await slack.say(anna, dm, f"retry acme contacts twice {' '.join(uuids(25))}")
    unclear = await over_http.message_that_says(dm, "I don't understand “twice”.")
    await over_http.press(anna, unclear, "command.fill")
    modal = await slack.wait_for(lambda: slack.modal(anna))
    (records,) = [block for block in modal.content["blocks"] if block.get("block_id") == "records"]
    assert records["element"]["initial_value"].split() == uuids(25)
    assert "I don't understand “twice”." in plain_text(modal.content["blocks"])


@pytest.mark.parametrize(
    ("typed", "hears"),
    [
        (f"retry acme contacts twice {' '.join(uuids(90))}", "I don't understand “twice”."),
        (f"retry acme contacts {' '.join(uuids(101))}", "These are 101 record ids, and one command takes 100."),
        (f"retry acne contacts {' '.join(uuids(90))}", "No organization is called acne. Did you mean acme?"),
        (f"retry acne contacts {' '.join(f'r{number}' for number in range(101))}", "Did you mean acme?"),
        (f"retri acme contacts {' '.join(uuids(50))}", "There is no command retri. Did you mean retry?"),
    ],
)
async def test_what_no_form_and_no_button_can_hold_is_typed_again(desk: Bench, typed: str, hears: str) -> None:
    assert not desk.subcommands.wants_modal(await desk.subcommands.read(typed, desk.by("UANNA")))
    reply = await desk.typed("UANNA", typed)
    assert hears in said(reply)
    assert "It is too long to be filled in here. Type the command again." in said(reply)
    assert labels_of(reply) == []


@pytest.mark.parametrize("rest", [None, " ".join(uuids(90))])
async def test_what_stood_behind_a_name_that_is_nobodys_is_not_cut_to_fit_a_button(
    desk: Bench, rest: str | None
) -> None:
    near = [one for one in desk.ruling.rules.directory if one.slug == "acme"]
    reply = desk.operator.which("acne", near, "retry", rest)
    assert "Did you mean acme?" in said(reply)
    assert "It is too long to be filled in here. Type the command again." in said(reply)
    assert labels_of(reply) == []


async def test_a_mention_with_many_record_ids_is_a_command_also_with_one_in_each_line(desk: Bench) -> None:
    for parted in (" ", "\n"):
        typed = await desk.subcommands.mentioned(
            f"retry acme contacts{parted}{parted.join(uuids(40))}", desk.by("UANNA")
        )
        assert typed is not None
        assert isinstance(typed.command, Command)
        assert (typed.command.is_clear, len(typed.command.records)) == (True, 40)
    pasted = "retry acme contacts\nthe import of the 40 others has failed"
    assert await desk.subcommands.mentioned(pasted, desk.by("UANNA")) is None


async def test_a_mention_in_a_thread_is_the_command_and_only_the_agent_sees_it(place: Office) -> None:
    asked = await place.slack.say(place.maya, place.help, "our contacts are gone, can somebody look?")
    bot = place.slack.bot.mention
    await place.slack.say(place.anna, place.help, f"{bot} status acme", thread_ts=asked.ts)
    card = await place.hears(place.anna, "2 syncs have failed.")
    assert (card.channel, card.thread_ts) == (place.help.id, asked.ts)
    assert "Share" in labels_of(card)
    await place.slack.say(place.anna, place.help, f"{bot} statsu acme", thread_ts=asked.ts)
    await place.hears(place.anna, "There is no command statsu. Did you mean status?")
    await place.slack.say(place.anna, place.help, f"{bot} retry acme", thread_ts=asked.ts)
    unclear = await place.hears(place.anna, "Which records: contacts, invoices or payments?")
    assert place.slack.posted == []
    await place.press(place.anna, unclear, "command.fill")
    modal = await place.slack.wait_for(lambda: place.slack.modal(place.anna))
    await place.slack.submit(modal, {"types": "contacts"})
    question = await place.hears(place.anna, "Retry all failed contacts of Acme Sample Pty Ltd?")
    assert question.thread_ts == asked.ts
    await place.press(place.anna, question, "act.confirm")
    await place.hears(place.anna, "Confirmed. You see how it goes in our direct messages.")
    await place.message_that_says(place.slack.dm(place.anna), "1 of 2 fixed.")
    assert {one.channel for one in place.slack.posted} == {place.slack.dm(place.anna).id}


async def test_a_command_by_a_mention_is_answered_directly_where_slack_shows_nothing_to_one_person_alone(
    over_http: Office,
) -> None:
    over_http.slack.trouble.fail("chat.postEphemeral", "user_not_in_channel")
    await over_http.slack.say(over_http.anna, over_http.help, f"{over_http.slack.bot.mention} status acme")
    await over_http.message_that_says(over_http.slack.dm(over_http.anna), "Acme Sample Pty Ltd · Xero")


async def test_an_agent_retries_by_a_mention_in_a_channel_that_another_workspace_has_made(over_http: Office) -> None:
    slack, anna = over_http.slack, over_http.anna
    shared = slack.add_channel("with-partner", [anna, over_http.ben, over_http.maya], team_id="T0PARTNER")
    await slack.say(anna, shared, f"{slack.bot.mention} retry acme contacts")
    question = await over_http.hears(anna, "Retry all failed contacts of Acme Sample Pty Ltd?")
    await over_http.press(anna, question, "act.confirm")
    await over_http.message_that_says(slack.dm(anna), "1 of 2 fixed.")
    assert [one.team for one in await over_http.acts()] == [slack.workspace.team_id]


async def test_a_request_for_approval_by_a_mention_is_seen_by_agents_alone(over_http: Office) -> None:
    asked = await over_http.slack.say(over_http.maya, over_http.help, "our contacts are gone, can somebody look?")
    text = f"{over_http.slack.bot.mention} resync acme contacts since 1 Jan 2026"
    await over_http.slack.say(over_http.anna, over_http.help, text, thread_ts=asked.ts)
    question = await over_http.hears(over_http.anna, "Nobody else in this thread sees how it goes")
    await over_http.press(over_http.anna, question, "act.confirm")
    await over_http.message_that_says(over_http.desk, "A second agent has to approve this.")
    assert [one for one in over_http.slack.posted if one.channel == over_http.help.id] == []


async def test_where_others_read_along_the_question_says_that_they_will_see_how_it_goes(over_http: Office) -> None:
    warning = "Everybody in this channel will see how it goes"
    assert warning in text_of(await over_http.type(over_http.anna, over_http.help, "retry acme contacts"))
    assert warning not in text_of(await over_http.type(over_http.anna, over_http.desk, "retry acme contacts"))
    direct = over_http.slack.dm(over_http.anna)
    assert warning not in text_of(await over_http.type(over_http.anna, direct, "retry acme contacts"))


async def test_in_a_channel_of_the_organization_everybody_sees_how_a_command_goes(over_http: Office) -> None:
    await over_http.reconfigure("aliases: [acme au]", f"aliases: [acme au], channels: [{over_http.help.id}]")
    question = await over_http.type(over_http.anna, over_http.help, "retry acme contacts")
    assert "Everybody in this channel" not in text_of(question)
    await over_http.press(over_http.anna, question, "act.confirm")
    await over_http.hears(over_http.anna, "Confirmed. You see how it goes here")
    await over_http.message_that_says(over_http.help, "1 of 2 fixed.")


async def test_once_an_agent_has_written_in_a_thread_its_messages_and_files_are_left_alone(over_http: Office) -> None:
    slack, said = over_http.slack, "XERO11 Sync Error: The connection to Xero has expired."
    asked = await slack.say(over_http.maya, over_http.help, said)
    await over_http.message_that_says(over_http.help, "XERO11")
    await slack.say(over_http.anna, over_http.help, "I look at it", thread_ts=asked.ts)
    await slack.settled(0.3)
    paste = slack.snippet(over_http.maya, "Account Code 4110 is not a valid Code for this document")
    await slack.say(over_http.maya, over_http.help, "", thread_ts=asked.ts, files=[paste])
    await slack.settled(0.3)
    assert (len(slack.posted), slack.calls_of("files.download")) == (1, [])
    await slack.say(over_http.maya, over_http.help, slack.bot.mention, thread_ts=asked.ts, files=[paste])
    await over_http.message_that_says(over_http.help, "4110")
    assert len(slack.calls_of("files.download")) == 1


@pytest.mark.parametrize(
    ("says", "hears"),
    [
        ("whats the status of acme", "2 syncs have failed."),
        ("hi, status acme", "2 syncs have failed."),
        ("can you retry the contacts for acme", "Retry all failed contacts of Acme Sample Pty Ltd?"),
        ("please don't retry the contacts for acme", "Did you mean /xero retry acme contacts? Nothing was done."),
        ("list the organizations", "7 organizations."),
        ("close XC-7", "There is no ticket XC-7"),
        ("cancel the resync", "I know no such command. Nothing was done. The commands are:"),
    ],
)
async def test_an_agent_may_say_a_command_in_free_words_and_nothing_begins_by_them(
    over_http: Office, says: str, hears: str
) -> None:
    dm = over_http.slack.dm(over_http.anna)
    await over_http.slack.say(over_http.anna, dm, says)
    answer = await over_http.message_that_says(dm, "")
    assert hears in text_of(answer).replace("`", "")
    await over_http.slack.settled()
    assert over_http.api.count("retry") == 0


async def test_free_words_in_a_thread_are_answered_to_the_agent_alone(over_http: Office) -> None:
    slack, bot = over_http.slack, over_http.slack.bot.mention
    asked = (await slack.say(over_http.maya, over_http.help, INVALID_TOKEN)).message
    assert asked is not None
    await slack.wait_for(lambda: slack.replies(over_http.help, asked.ts))
    await slack.say(over_http.anna, over_http.help, f"{bot} Hey, how is acme?", thread_ts=asked.ts)
    card = await over_http.hears(over_http.anna, "2 syncs have failed.")
    assert card.thread_ts == asked.ts
    await slack.say(over_http.anna, over_http.help, f"{bot} never retry acme contacts", thread_ts=asked.ts)
    hint = await over_http.hears(over_http.anna, "Did you mean")
    await over_http.press(over_http.anna, hint, "command.again")
    await over_http.hears(over_http.anna, "Retry all failed contacts of Acme Sample Pty Ltd?")
    assert len(slack.posted) == 1


async def test_free_words_that_hold_a_known_error_are_answered_as_that(over_http: Office) -> None:
    dm = over_http.slack.dm(over_http.anna)
    await over_http.slack.say(over_http.anna, dm, 'status of acme: contacts fail to sync with "Invalid token"')
    await over_http.message_that_says(dm, "Source: “")


@pytest.mark.parametrize(
    ("says", "hears"),
    [
        ("can you retry the contacts for acme", "I see no error in this"),
        ("cancel the resync", "That alone does not tell me"),
    ],
)
async def test_free_words_of_a_customer_are_no_command(over_http: Office, says: str, hears: str) -> None:
    dm = over_http.slack.dm(over_http.maya)
    await over_http.slack.say(over_http.maya, dm, says)
    await over_http.message_that_says(dm, hears)
    await over_http.slack.settled()
    assert len(over_http.slack.posted) == 1
    assert not over_http.api.received


@pytest.mark.parametrize("says", ["how is acme doing?", "whats the status of nobody", "is nobody connected?"])
async def test_a_customer_who_asks_how_an_organization_is_hears_who_can_see_that(over_http: Office, says: str) -> None:
    dm = over_http.slack.dm(over_http.maya)
    await over_http.slack.say(over_http.maya, dm, says)
    await over_http.message_that_says(dm, "Only support agents can look at an organization's connection")
    await over_http.slack.settled()
    assert len(over_http.slack.posted) == 1
    assert not over_http.api.received


async def test_who_asks_whether_a_product_is_connected_is_not_told_of_organizations(over_http: Office) -> None:
    dm = over_http.slack.dm(over_http.maya)
    await over_http.slack.say(over_http.maya, dm, "is memberpulse connected?")
    assert "Only support agents" not in text_of(await over_http.message_that_says(dm, "MemberPulse"))


async def test_an_agent_who_asks_how_somebody_unknown_is_hears_how_to_find_the_name(over_http: Office) -> None:
    dm = over_http.slack.dm(over_http.anna)
    await over_http.slack.say(over_http.anna, dm, "how is zebra doing?")
    assert "/xero orgs" in text_of(await over_http.message_that_says(dm, "No organization is called zebra."))


@pytest.mark.parametrize("typed", ["XC1042", "1042", "can you close XC-1042"])
async def test_a_ticket_is_found_however_its_number_is_typed(desk: Bench, typed: str) -> None:
    assert said(await desk.typed("UANNA", typed)) == "No ticket 1042."


async def test_free_words_behind_the_slash_command_are_the_command(desk: Bench) -> None:
    assert "2 syncs have failed." in said(await desk.typed("UANNA", "whats the status of acme"))
    hint = await desk.typed("UANNA", "stop the retry of acme contacts")
    assert said(hint) == "Did you mean `/xero retry acme contacts`? Nothing was done."
    assert labels_of(hint) == ["Yes, retry"]


async def test_a_customer_who_mentions_a_command_learns_nothing_of_the_connection(over_http: Office) -> None:
    await over_http.slack.say(over_http.maya, over_http.help, f"{over_http.slack.bot.mention} status acme")
    await over_http.slack.wait_for(lambda: over_http.seen_by(over_http.maya))
    await over_http.slack.settled()
    assert "Acme" not in "".join(text_of(one) for one in (*over_http.slack.posted, *over_http.seen_by(over_http.maya)))
    reply = await over_http.type(over_http.maya, over_http.help, "status acme")
    assert "Only support agents can look at an organization's connection or change it." in text_of(reply)
    assert over_http.api.received == type(over_http.api.received)()


async def test_a_customer_hears_why_not_however_they_give_a_command(over_http: Office) -> None:
    refusal = "Only support agents can look at an organization's connection or change it."
    await over_http.slack.say(over_http.maya, over_http.help, f"{over_http.slack.bot.mention} status acme")
    await over_http.hears(over_http.maya, refusal)
    direct = over_http.slack.dm(over_http.maya)
    await over_http.slack.say(over_http.maya, direct, "retry acme contacts")
    await over_http.message_that_says(direct, refusal)
    reply = await over_http.type(over_http.maya, over_http.help, "tickets")
    assert "Only support agents can list tickets. You see your own in my Home tab." in text_of(reply)
    assert "If you are a support agent, ask whoever runs this bot to add you" in text_of(reply)
    assert refusal not in text_of(reply)


@pytest.mark.parametrize("command", ["status acme", "/xero status acme"])
async def test_a_customer_hears_why_not_also_behind_an_answer(over_http: Office, command: str) -> None:
    direct = over_http.slack.dm(over_http.maya)
    await over_http.slack.say(over_http.maya, direct, "XERO11")
    await over_http.message_that_says(direct, "XERO11")
    await over_http.slack.say(over_http.maya, direct, command)
    await over_http.message_that_says(
        direct, "Only support agents can look at an organization's connection or change it."
    )
    await over_http.slack.say(over_http.maya, direct, "resync button missing")
    await over_http.message_that_says(direct, "I know no other fix")


async def test_help_is_given_wherever_it_is_asked_for(over_http: Office) -> None:
    direct = over_http.slack.dm(over_http.maya)
    await over_http.slack.say(over_http.maya, direct, "help")
    await over_http.message_that_says(direct, "Good to know")
    await over_http.slack.say(over_http.anna, over_http.help, f"{over_http.slack.bot.mention} Help")
    await over_http.hears(over_http.anna, "/xero retry acme contacts")


async def test_everything_works_in_direct_messages(over_http: Office) -> None:
    direct = over_http.slack.dm(over_http.anna)
    await over_http.slack.say(over_http.anna, direct, "status acme")
    assert "Share" not in labels_of(await over_http.message_that_says(direct, "2 syncs have failed."))
    await over_http.slack.say(over_http.anna, direct, "retry acme contacts")
    question = await over_http.message_that_says(direct, "Retry all failed contacts")
    await over_http.press(over_http.anna, question, "act.confirm")
    await over_http.message_that_says(direct, "1 of 2 fixed.")
    assert {one.channel for one in over_http.slack.posted} == {direct.id}


# -------------------------------------------------------------------------------------------------------------- history


async def test_the_history_tells_who_did_what_without_addresses(over_http: Office) -> None:
    await over_http.confirmed(over_http.anna, over_http.desk, "retry acme contacts")
    await over_http.message_that_says(over_http.desk, "1 of 2 fixed.")
    await over_http.slack.settled()
    store = over_http.bot.store
    await store.audit.append(
        "answered",
        None,
        None,
        "acme",
        what={"action": "retry", "types": ["contacts"]},
        response={"said": "Queued for john@example.com."},
    )
    shown = text_of(await over_http.type(over_http.ben, over_http.desk, "history acme"))
    assert "the bot got an answer on the retry of all failed contacts \N{EN DASH} Queued for j***@***.com." in shown
    assert "the bot saw the end of the retry of all failed contacts \N{EN DASH} 1 of 2 fixed. 1 still fails." in shown
    assert f"@{over_http.anna.id} confirmed the retry of all failed contacts" in shown
    assert f"@{over_http.anna.id} asked for the retry of all failed contacts" in shown
    latest_first = [
        "got an answer on the retry of all failed contacts \N{EN DASH}",
        "saw the end of",
        "confirmed the retry",
        "asked for the",
    ]
    assert [words for _, words in sorted((shown.index(words), words) for words in latest_first)] == latest_first
    assert over_http.api.token not in shown


def rows(history: Message) -> list[str]:
    """The numbers of the rows that a history shows."""
    return re.findall(r"• (\d+) · ", text_of(history))


async def test_a_long_history_says_that_there_is_more_and_shows_it(over_http: Office) -> None:
    store = over_http.bot.store
    for number in range(1, 43):
        await store.audit.append("viewed", f"U{number:03}", None, "acme")
    latest = await over_http.type(over_http.anna, over_http.desk, "history acme")
    assert rows(latest) == [str(number) for number in range(42, 22, -1)]
    await over_http.press(over_http.anna, latest, "history.older")
    older = await over_http.hears(over_http.anna, "Before row 23, the latest first:")
    assert rows(older) == [str(number) for number in range(22, 2, -1)]
    await over_http.press(over_http.anna, older, "history.older")
    oldest = await over_http.hears(over_http.anna, "Before row 3, the latest first:")
    assert (rows(oldest), labels_of(oldest)) == (["2", "1"], [])


async def test_the_older_steps_of_an_organization_are_for_its_agents_alone(over_http: Office) -> None:
    for _ in range(21):
        await over_http.bot.store.audit.append("viewed", None, None, "acme")
    latest = await over_http.type(over_http.anna, over_http.desk, "history acme")
    await over_http.reconfigure(f"{{users: [{over_http.anna.id}, ", "{users: [")
    await over_http.press(over_http.anna, latest, "history.older")
    await over_http.hears(over_http.anna, "Only support agents can look at")


# ------------------------------------------------------------------------------------------------------ hot reload


async def test_organizations_and_agents_follow_the_file_while_the_bot_runs(over_http: Office) -> None:
    await over_http.reconfigure("name: Acme Sample Pty Ltd", "name: Acme Renamed")
    card = await over_http.type(over_http.anna, over_http.desk, "status acme")
    assert text_of(card).startswith("Acme Renamed · Xero")
    await over_http.reconfigure(f"usergroups: [{next(iter(over_http.slack.workspace.usergroups))}]", "usergroups: []")
    reply = await over_http.type(over_http.cleo, over_http.desk, "status acme")
    assert "Only support agents" in text_of(reply)
    await over_http.press(over_http.anna, card, "status.refresh")
    await over_http.slack.settled()
    assert "2 syncs have failed." in text_of(card)


# ---------------------------------------------------------------------------------------------------- answers that know


async def answer_to(place: Office, channel: Channel, person: Any, text: str) -> str:
    """What the bot answers to a pasted error."""
    message = (await place.slack.say(person, channel, text)).message
    assert message is not None
    replies = await place.slack.wait_for(lambda: place.slack.replies(channel, message.ts))
    return text_of(replies[0])


async def test_an_answer_knows_how_the_connection_of_the_asker_is(place: Office) -> None:
    shown = await answer_to(place, place.help, place.maya, INVALID_TOKEN)
    assert f"{LIVE}, and its token expires in 5 days." in shown
    assert "The token has not expired, so it needs no renewal. Look first at what the error says." in shown
    assert "If it says neither of the two texts there, skip to step 4." in shown
    assert [(one.method, one.path.rpartition("/")[2]) for one in place.api.received] == [("GET", "status")]
    place.api.organizations[ACME].token_expires_at = 1.0
    shown = await answer_to(place, place.help, place.maya, INVALID_TOKEN)
    assert "The token has expired. Look first at what the error says." in shown
    assert "If it says neither of the two texts there, go on with step 3, then step 4." in shown


async def test_who_pastes_what_xero_itself_says_is_not_sent_past_what_to_do_about_it(place: Office) -> None:
    for expires in (None, 1.0):
        if expires is not None:
            place.api.organizations[ACME].token_expires_at = expires
        shown = await answer_to(place, place.help, place.maya, "memberpulse: 401 AuthenticationUnsuccessful")
        first = shown.index("Look first at what the error says. If it says neither")
        assert first < shown.index("check the authorization first") < shown.index("If it says neither of these")
        assert not any(sign in shown for sign in ("renewal. Skip to", "expired. Go on with"))


async def test_an_answer_does_not_wait_for_a_slow_integration_nor_fail_with_it(over_http: Office) -> None:
    over_http.api.misbehave("hang", times=1)
    assert "Source:" in (slow := await answer_to(over_http, over_http.help, over_http.maya, INVALID_TOKEN))
    assert LIVE not in slow
    over_http.api.misbehave("server_error")
    down = await answer_to(over_http, over_http.help, over_http.maya, INVALID_TOKEN)
    assert "Source:" in down
    assert LIVE not in down


async def test_nobody_is_asked_about_a_person_of_no_organization(over_http: Office) -> None:
    shown = await answer_to(over_http, over_http.help, over_http.gus, INVALID_TOKEN)
    assert "Source:" in shown
    assert "I looked" not in shown
    assert not over_http.api.received


# ------------------------------------------------------------------------------------- when the integration misbehaves

TRY_LATER = "Try again in a few minutes; if that does not help, tell whoever looks after MemberPulse."
IN_A_MINUTE = "Try again in a minute; if that does not help, tell whoever looks after MemberPulse."
CHECK_URL = "Check the integration's `url` in concierge.yml, and whether a sign-in page or proxy stands in between."
NOT_KNOWN = "Whether it was started is not known, so it was not repeated: look at the status before you ask again."
ACCEPTED = "It was accepted all the same, so do not ask again: the status shows how it goes on."
HUGE = "The answer of MemberPulse is larger than 1,000,000 bytes and was not read."
MOVED = (
    "MemberPulse sent the bot on to elsewhere.example (302). It did not go there, and the token stayed here.",
    "If MemberPulse has moved, correct the integration's `url` in concierge.yml.",
)

Trouble = tuple[Way, dict[str, Any]]
LATE: Trouble = ("late", {"seconds": 0.6})
LIMITED: Trouble = ("rate_limited", {"retry_after": 30})

GET: list[tuple[Trouble, str]] = [
    (LATE, f"MemberPulse did not answer within 1 second. {TRY_LATER}"),
    (("hang", {}), f"MemberPulse did not answer within 1 second. {TRY_LATER}"),
    (LIMITED, "MemberPulse wants to be asked less often (429). It says: “Too many requests.” Try again in 30 seconds."),
    (
        ("rate_limited", {}),
        "MemberPulse wants to be asked less often (429). It says: “Too many requests.” Try again in a minute.",
    ),
    (("server_error", {}), f"MemberPulse has trouble of its own (it answered 500). {TRY_LATER}"),
    (("server_error", {"status": 503}), f"MemberPulse has trouble of its own (it answered 503). {TRY_LATER}"),
    (("web_page", {}), f"MemberPulse answered with a web page instead of data (200). {CHECK_URL}"),
    (("not_json", {}), f"MemberPulse answered with words instead of data (200). {CHECK_URL}"),
    (("empty", {}), f"MemberPulse answered with nothing instead of data (204). {CHECK_URL}"),
    (("half", {}), f"The answer of MemberPulse broke off in the middle. {IN_A_MINUTE}"),
    (("drop_before", {}), f"The connection to MemberPulse broke before it answered. {IN_A_MINUTE}"),
    (("drop_after", {}), f"The connection to MemberPulse broke before it answered. {IN_A_MINUTE}"),
    (("redirect", {}), " ".join(MOVED)),
    (("huge", {}), f"{HUGE} Tell whoever looks after MemberPulse."),
]
"""What an agent reads who asks for the status."""

POST: list[tuple[Trouble, str, bool]] = [
    (LATE, f"MemberPulse did not answer within 1 second. {NOT_KNOWN}", True),
    (("hang", {}), f"MemberPulse did not answer within 1 second. {NOT_KNOWN}", False),
    (("rate_limited", {}), f"The integration says: 2 records are queued. Job job-{ACME}-1.", True),
    (("server_error", {}), f"MemberPulse has trouble of its own (it answered 500). {NOT_KNOWN}", False),
    (("server_error", {"status": 503}), f"MemberPulse has trouble of its own (it answered 503). {NOT_KNOWN}", False),
    (
        ("web_page", {}),
        f"MemberPulse answered with a web page instead of data (200). {NOT_KNOWN} {CHECK_URL}",
        True,
    ),
    (("not_json", {}), "", True),
    (("empty", {}), "", True),
    (("half", {}), f"The answer of MemberPulse broke off in the middle. {ACCEPTED}", True),
    (("drop_before", {}), f"The connection to MemberPulse broke before it answered. {NOT_KNOWN}", False),
    (("drop_after", {}), f"The connection to MemberPulse broke before it answered. {NOT_KNOWN}", True),
    (("redirect", {}), f"{MOVED[0]} {NOT_KNOWN} {MOVED[1]}", False),
    (("huge", {}), f"{HUGE} {ACCEPTED} Tell whoever looks after MemberPulse.", True),
]
"""What an agent reads under a retry that is under way, and whether the integration did begin it."""


async def test_a_card_that_is_shared_by_two_presses_stands_there_once_and_in_the_history(over_http: Office) -> None:
    card = await over_http.type(over_http.anna, over_http.desk, "status acme")
    await asyncio.gather(*(over_http.press(over_http.anna, card, "status.share") for _ in range(2)))
    await over_http.slack.wait_for(lambda: "Shared with everybody here." in text_of(card))
    await over_http.slack.settled(0.5)
    assert len([one for one in over_http.slack.posted if one.channel == over_http.desk.id]) == 1
    rows = await over_http.bot.store.audit.of_organization("acme", 10)
    assert [(row.step, row.who, row.what) for row in rows] == [
        ("shared", over_http.anna.id, {"channel": over_http.desk.id}), ("viewed", over_http.anna.id, {})
    ]  # fmt: skip
    history = text_of(await over_http.type(over_http.anna, over_http.desk, "history acme"))
    assert f"@{over_http.anna.id} shared the status with a channel" in history


@pytest.fixture
async def desk(mind: Mind, tmp_path: Path, clock: FakeClock) -> AsyncIterator[Bench]:
    async with bench(mind, sqlite_in(tmp_path), clock) as opened:
        yield opened


def test_the_tables_hold_every_way_to_misbehave() -> None:
    assert {way for (way, _), _ in GET} == {way for (way, _), _, _ in POST} == set(WAYS)


@pytest.mark.parametrize(("trouble", "sentence"), GET, ids=lambda value: str(value)[:40])
async def test_what_an_agent_reads_instead_of_a_status(desk: Bench, trouble: Trouble, sentence: str) -> None:
    way, more = trouble
    desk.api.misbehave(way, **more)
    assert said(await desk.typed("UANNA", "status acme")) == f"⚠ Acme Sample Pty Ltd: {sentence}"


@pytest.mark.parametrize(("trouble", "note", "begun"), POST, ids=lambda value: str(value)[:40])
async def test_what_an_agent_reads_under_a_retry(desk: Bench, trouble: Trouble, note: str, *, begun: bool) -> None:
    await confirmed_but_not_begun(desk)
    way, more = trouble
    desk.api.misbehave("late", seconds=0, times=1)  # the look right before the call
    desk.api.misbehave(way, times=1, **more)
    await desk.work()
    posts = 2 if way == "rate_limited" else 1  # which surely did nothing, so it is repeated
    assert desk.api.count("retry") == posts
    shown = desk.shown()
    running, watching = (f":hourglass_flowing_sand: {one}" for one in ("Running…", "Watching whether it runs…"))
    either = NOT_KNOWN in note and begun  # the first look at the status may tell already that it runs
    assert shown.startswith((running, watching) if either else watching if NOT_KNOWN in note else running)
    assert note in shown
    async with asyncio.timeout(60):
        while begun and not any(one.done for one in desk.api.received):  # noqa: ASYNC110 - by a server without events
            await asyncio.sleep(0.01)
    await desk.work(30)
    assert ("1 of 2 fixed. 1 still fails." in desk.shown()) == begun
    assert (NOT_KNOWN in desk.shown()) == (NOT_KNOWN in note and not begun)
    assert desk.api.count("retry") == posts


class Killed(BaseException):
    """The end of a process."""


@pytest.mark.parametrize(
    ("then", "shown"),
    [
        ("approved", "Done, but 1 sync failed."),
        ("declined", "Declined. Nothing was done."),
        ("cancelled", "Cancelled. Nothing was done."),
        ("expired", "Expired: nobody approved it in time. Nothing was done."),
    ],
)
async def test_a_request_for_approval_that_nobody_noted_says_what_came_of_it(
    desk: Bench, monkeypatch: pytest.MonkeyPatch, then: str, shown: str
) -> None:
    async def die(*_: object) -> None:
        raise Killed

    act = await desk.asked("UANNA", "resync acme contacts since 2026-12-01")
    await desk.operator.confirm(act.id, desk.by("UANNA"))
    with monkeypatch.context() as patched:
        patched.setattr(desk.store.acts, "note_message", die)
        with pytest.raises(Killed):
            await desk.work()
    match then:
        case "approved":
            await desk.operator.approve(act.id, desk.by("UBEN"))
        case "declined":
            await desk.operator.decline(act.id, desk.by("UBEN"))
        case "cancelled":
            await desk.operator.cancel(act.id, desk.by("UANNA"))
    await desk.work(700)
    assert shown in desk.shown()
    assert not {"Approve", "Decline"}.intersection(labels_of(desk.slack.posted[0]))


async def confirmed_but_not_begun(desk: Bench) -> Act:
    act = await desk.asked("UANNA", "retry acme contacts")
    await desk.operator.confirm(act.id, desk.by("UANNA"))
    return act


@pytest.mark.parametrize(
    ("what", "sentence"),
    [
        (
            "token",
            "MemberPulse does not accept the bot's token (401). It says: “A valid admin token is needed.” Nothing",
        ),
        (
            "access",
            "MemberPulse does not let the bot's token near organization 5f0c2e9a (403). It says: “This token may",
        ),
        (
            "gone",
            "MemberPulse knows no organization 5f0c2e9a (404). It says: “There is no such organization.” Nothing w",
        ),
        (
            "busy",
            "MemberPulse is busy with a sync of organization 5f0c2e9a already (409). It says: “A sync is running al",
        ),
        (
            "limited",
            "MemberPulse wants to be asked less often (429). It says: “Too many requests.” Nothing was started.",
        ),
    ],
)
async def test_a_retry_that_is_refused_has_failed_and_says_why(desk: Bench, what: str, sentence: str) -> None:
    act = await confirmed_but_not_begun(desk)
    organization = desk.api.organizations[ACME]
    if what == "token":
        desk.api.token = "another-token"
    elif what == "access":
        organization.access = "forbidden"
    elif what == "gone":
        del desk.api.organizations[ACME]
    elif what == "busy":
        organization.resync(["payments"], None, desk.clock())
    else:
        organization.access = "rate_limited"
    await desk.work()
    assert desk.shown().startswith(":x: Failed. Nothing was changed.")
    assert sentence in desk.shown()
    assert (await desk.now(act)).state == "failed"
    assert desk.api.count("retry") == 1


class NamesRecords(SampleOrganization):
    """An organization whose status says which records failed."""

    def status(self, now: float) -> dict[str, Any]:
        status = super().status(now)
        names = [one.id for one in sorted(self.failing, key=lambda one: one.failed_at, reverse=True)]
        errors = [{**one, "record_id": name} for one, name in zip(status["errors"], names, strict=True)]
        return {**status, "errors": errors}


def names_records(desk: Bench) -> NamesRecords:
    """The sample organization, from now on with records in its status."""
    known = desk.api.organizations[ACME]
    named = NamesRecords(**{one.name: getattr(known, one.name) for one in fields(known)})
    desk.api.organizations[ACME] = named
    return named


async def test_a_retry_of_all_that_failed_names_what_the_agent_was_shown_where_the_status_names_it(desk: Bench) -> None:
    known = names_records(desk)
    act = await desk.asked("UANNA", "retry acme contacts")
    assert sorted(act.request.records) == sorted(one.id for one in known.failing if one.kind == "contacts")


async def test_a_resync_is_of_all_records_though_the_status_names_those_that_failed(desk: Bench) -> None:
    names_records(desk)
    act = await desk.asked("UANNA", "resync acme contacts")
    assert act.request.records == ()


async def test_a_retry_of_all_that_failed_leaves_out_none_of_which_the_status_names_no_id(desk: Bench) -> None:
    names_records(desk).failing[0].id = ""
    asked = said(await desk.typed("UANNA", "retry acme contacts"))
    assert asked.startswith("Retry all failed contacts of Acme Sample Pty Ltd?")
    assert "The status shows 2 failed contacts, and not the ids of all. So the integration is asked" in asked


async def test_only_what_would_be_retried_is_shown_as_failed(desk: Bench) -> None:
    failing = desk.api.organizations[ACME].failing
    failing.append(Record("sample-1", "invoices", "Invalid account codes", failed_at=desk.clock()))
    asked = said(await desk.typed("UANNA", "retry acme contacts"))
    assert "Invalid account codes" not in asked
    assert str(failing[1].problem) in asked


async def test_under_named_records_no_errors_of_others_are_shown(desk: Bench) -> None:
    one = desk.api.organizations[ACME].failing[0]
    asked = said(await desk.typed("UANNA", f"retry acme contacts {one.id}"))
    assert f"• `{one.id}`" in asked
    assert "What failed:" not in asked  # the status names no records, so nobody knows which error is this one's


async def test_of_a_named_record_the_error_is_shown_where_the_status_names_it(desk: Bench) -> None:
    one, other = names_records(desk).failing
    asked = said(await desk.typed("UANNA", f"retry acme contacts {other.id}"))
    assert f"What failed:\n  • {other.problem}\n" in asked
    assert str(one.problem).partition(":")[0] not in asked


async def test_an_error_is_shown_however_many_of_other_kinds_are_listed_before_it(desk: Bench) -> None:
    failing = desk.api.organizations[ACME].failing
    for letter in "abcdefgh":
        failing.append(Record(letter, "invoices", f"Odd thing {letter}", failed_at=desk.clock()))
    assert str(failing[1].problem) in said(await desk.typed("UANNA", "retry acme contacts"))


async def test_the_longer_it_takes_the_rarer_the_status_is_looked_at(desk: Bench) -> None:
    desk.api.pace = 1000.0
    act = await confirmed_but_not_begun(desk)
    await desk.work()
    before = desk.api.count("status")
    await desk.work(60)
    assert (await desk.now(act)).state == "watching"
    assert 4 <= desk.api.count("status") - before <= 8  # and not each two seconds


@pytest.mark.parametrize(
    ("done", "shown"),
    [
        (0.0, "░░░░░░░░░░"),
        (0.04, "░░░░░░░░░░"),
        (0.1, "█░░░░░░░░░"),
        (0.49, "█████░░░░░"),
        (0.9, "█████████░"),
        (0.99, "█████████░"),
        (1.0, "██████████"),
        (1.5, "██████████"),
    ],
)
def test_the_bar_has_ten_signs_and_is_full_only_when_all_is_done(done: float, shown: str) -> None:
    assert bar(done) == shown


async def test_the_bar_grows_beside_what_is_pending_and_goes_when_it_is_over(desk: Bench) -> None:
    seen = []
    await confirmed_but_not_begun(desk)
    desk.api.pace = 10.0
    for _ in range(40):
        await desk.work(1.0)
        seen += [line for line in desk.shown().splitlines() if "░" in line or "█" in line]
    assert [*dict.fromkeys(seen)] == ["`░░░░░░░░░░`  2 pending, 0 failed", "`█████░░░░░`  1 pending, 1 failed"]
    assert "1 of 2 fixed." in desk.shown()
    assert not {"█", "░"} & {*desk.shown()}


async def test_the_bar_is_not_full_while_it_is_open_whether_more_comes(desk: Bench) -> None:
    desk.api.organizations[ACME].token_expires_at = desk.clock() - 3600  # so that no sync is the last that went well
    await confirmed_but_not_begun(desk)
    seen = []
    for _ in range(20):
        await desk.work(1.0)
        seen += [line for line in desk.shown().splitlines() if "░" in line or "█" in line]
    assert "`█████████░`  0 pending, 2 failed" in seen
    assert not [line for line in seen if "░" not in line]


async def test_an_act_that_ends_each_process_that_begins_it_is_over_without_a_call(desk: Bench) -> None:
    act = await confirmed_but_not_begun(desk)
    for _ in range(12):
        assert len(await desk.store.duties.take(1, lease=1.0, kinds=["act"])) == 1
        desk.clock.advance(2)
    await desk.work()
    assert (await desk.now(act)).state == "refused"
    assert desk.api.count("retry") == 0


async def test_nothing_is_called_before_slack_is_there_to_tell_about_it(desk: Bench) -> None:
    act = await confirmed_but_not_begun(desk)
    desk.slack.trouble.fail("chat.postMessage", "internal_error")
    await desk.work()
    assert desk.api.count("retry") == 0
    assert (await desk.now(act)).state == "approved"
    await desk.work(60)
    assert desk.api.count("retry") == 1


async def test_a_result_that_slack_does_not_take_is_shown_by_the_next_attempt_and_ends_only_then(desk: Bench) -> None:
    act = await confirmed_but_not_begun(desk)
    await desk.work()
    desk.clock.advance(30)
    desk.slack.trouble.fail("chat.update", "internal_error")
    await desk.work()
    assert (await desk.now(act)).state == "watching"
    await desk.work(60)
    assert (await desk.now(act)).state == "ended"
    assert "1 of 2 fixed." in desk.shown()


async def test_a_result_for_which_the_message_cannot_be_changed_stands_in_another_one(desk: Bench) -> None:
    await confirmed_but_not_begun(desk)
    await desk.work(1)
    desk.api.pace = 10.0
    desk.slack.trouble.fail("chat.update", "cant_update_message", times=100)
    await desk.work(60)
    running, result = map(text_of, desk.slack.posted)
    assert "Running…" in running
    assert "1 of 2 fixed. 1 still fails." in result
    assert await desk.store.acts.under_way("acme") == []


def told_directly(desk: Bench) -> list[str]:
    direct = desk.slack.dm(desk.slack.world.person("UANNA"))
    return [text_of(one) for one in desk.slack.posted if one.channel == direct.id]


@pytest.mark.parametrize("why", ["message_not_found", "channel_not_found", "not_in_channel", "is_inactive"])
async def test_how_a_retry_goes_is_told_to_its_agent_directly_once_its_message_is_lost(desk: Bench, why: str) -> None:
    await confirmed_but_not_begun(desk)
    await desk.work(1)
    assert "Running…" in desk.shown()
    desk.api.pace = 20.0
    desk.slack.trouble.fail("chat.update", why)
    await desk.work(10)
    (told,) = told_directly(desk)
    assert "Running…" in told
    await desk.work(60)
    (told,) = told_directly(desk)
    assert "1 of 2 fixed. 1 still fails." in told
    assert await desk.store.acts.under_way("acme") == []


async def test_how_a_retry_goes_is_told_once_where_no_message_of_it_can_be_changed(desk: Bench) -> None:
    await confirmed_but_not_begun(desk)
    await desk.work(1)
    desk.api.pace = 20.0
    desk.slack.trouble.fail("chat.update", "message_not_found", times=1000)
    await desk.work(30)
    (told,) = told_directly(desk)
    assert "Running…" in told


async def test_that_no_other_agent_sees_a_request_is_told_though_slack_was_away_when_it_turned_out(
    desk: Bench,
) -> None:
    desk.desk.members.remove(desk.slack.bot.id)
    act = await desk.asked("UANNA", "resync acme contacts")
    await desk.operator.confirm(act.id, desk.by("UANNA"))
    for error in ("not_in_channel", "not_in_channel", "internal_error"):  # the last one is the word to the agent
        desk.slack.trouble.fail("chat.postMessage", error)
    await desk.work()
    assert told_directly(desk) == []
    await desk.work(60)
    (told,) = told_directly(desk)
    assert "Refused. Nothing was done." in told


async def test_a_request_for_approval_whose_message_is_lost_is_not_moved_to_who_may_not_approve_it(
    desk: Bench,
) -> None:
    act = await desk.asked("UANNA", "resync acme contacts")
    await desk.operator.confirm(act.id, desk.by("UANNA"))
    (announce,) = await desk.store.duties.take(10, lease=120.0)
    await desk.worker.work(announce)
    desk.slack.trouble.fail("chat.update", "message_not_found")
    await desk.worker.work(announce)  # as by a worker who takes it over
    assert told_directly(desk) == []


@pytest.mark.parametrize("why", ["message_not_found", "channel_not_found"])
async def test_that_a_request_expired_is_told_to_its_agent_directly_when_its_message_is_lost(
    desk: Bench, why: str
) -> None:
    act = await desk.asked("UANNA", "resync acme contacts")
    await desk.operator.confirm(act.id, desk.by("UANNA"))
    await desk.work()
    desk.slack.trouble.fail("chat.update", why, times=1000)
    desk.clock.advance(700)
    await desk.work()
    (told,) = told_directly(desk)
    assert "Expired: nobody approved it in time. Nothing was done." in told


async def test_a_call_that_was_made_does_not_count_as_failed_when_its_message_is_lost(desk: Bench) -> None:
    act = await desk.asked("UANNA", "resync acme contacts since 2026-12-01")
    await desk.operator.confirm(act.id, desk.by("UANNA"))
    await desk.work()
    await desk.operator.approve(act.id, desk.by("UBEN"))
    desk.slack.trouble.fail("chat.update", "message_not_found")
    await desk.work(60)
    assert desk.api.count("resync") == 1
    assert [kind for kind, counts in (await desk.store.duties.counts()).items() if counts.failed] == []
    (told,) = told_directly(desk)
    assert "Done, but 1 sync failed." in told


async def test_an_act_that_cannot_be_watched_to_its_end_does_not_count_as_running(desk: Bench) -> None:
    await confirmed_but_not_begun(desk)
    await desk.work(1)
    desk.slack.trouble.fail("chat.update", "internal_error", times=1000)
    for _ in range(100):
        desk.clock.advance(900.0)
        await desk.work()
    assert await desk.store.acts.under_way("acme") == []
    assert "I could not watch this to its end, so look at the status." in said(
        await desk.typed("UANNA", "history acme")
    )
    question = said(await desk.typed("UANNA", "retry acme contacts"))
    assert "Something is running for this organization already" not in question


async def test_a_progress_that_slack_asks_to_be_left_alone_with_waits_for_as_long(desk: Bench) -> None:
    desk.api.pace = 1000.0
    act = await confirmed_but_not_begun(desk)
    desk.slack.trouble.rate_limit("chat.update", times=2, retry_after=90)
    await desk.work(5)
    watching = await desk.store.duties.of("watch", act.id)
    assert watching is not None
    assert watching.due_at is not None
    assert 80 < watching.due_at - desk.clock() <= 90


def test_what_the_integration_says_is_told_without_addresses() -> None:
    accepted = Accepted(202, "Queued for john@example.com.", "job-7")
    assert what_it_said(accepted) == "The integration says: Queued for j***@***.com. Job job-7."


@pytest.mark.parametrize("word", ["status", "orgs", "history", "tickets", "retry acme", "statsu"])
async def test_a_secret_that_is_typed_for_an_organization_is_not_said_back(desk: Bench, word: str) -> None:
    reply = await desk.typed("UANNA", f"{word} {SLACK}")
    assert "AbCdEfGh" not in f"{reply.text} {reply.blocks}"
    if word != "statsu":
        assert "[removed: Slack token]" in said(reply)
    typed = await desk.subcommands.read(f"status {SLACK}", desk.by("UANNA"))
    assert "AbCdEfGh" not in str(desk.subcommands.form(typed, desk.by("UANNA")))


async def test_secrets_in_what_the_integration_says_are_neither_shown_nor_kept(
    desk: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    for one in desk.api.organizations[ACME].failing:
        one.problem, one.lasting = f"Authorization: Bearer {JWT} client_secret=abcdEF123456 of bob@example.com", True
    question = said(await desk.typed("UANNA", "retry acme contacts"))
    assert "Authorization: Bearer [removed: bearer token] client_secret=[removed: client secret] of b***@" in question
    act = (await acts_of(desk.store))[0]
    await desk.operator.confirm(act.id, desk.by("UANNA"))
    done = desk.api._done

    def told(request: web.Request, received: Received, content: bytes) -> tuple[int, dict[str, Any]]:
        status, answer = done(request, received, content)
        return status, answer | ({"message": f"Queued for bob@example.com with token {JWT}"} if status == 202 else {})

    monkeypatch.setattr(desk.api, "_done", told)
    await desk.work()
    queued = "Queued for b***@***.com with token [removed: JSON web token]"
    assert queued in desk.shown()
    await desk.work(60)
    assert "Authorization: Bearer [removed: bearer token]" in desk.shown()
    shown = said(await desk.typed("UANNA", "history acme"))
    assert queued in shown
    kept = await desk.store.audit.of_organization("acme", 100)
    assert queued in str(kept)
    for words in (question, desk.shown(), shown, str(kept), str(await desk.now(act))):
        assert "eyJ" not in words
        assert "abcdEF" not in words
        assert "bob@" not in words


async def test_secrets_in_a_refusal_of_the_integration_are_neither_shown_nor_kept(
    desk: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> tuple[int, dict[str, Any], dict[str, str]]:
        return 422, {"message": f"Bad token {JWT} of bob@example.com"}, {}

    act = await confirmed_but_not_begun(desk)
    monkeypatch.setattr(desk.api, "_answer", refused)
    await desk.work()
    card = said(await desk.typed("UANNA", "status acme"))
    assert "Bad token [removed: JSON web token] of b***@***.com" in desk.shown()
    assert "Bad token [removed: JSON web token] of b***@***.com" in card
    kept = f"{await desk.store.audit.of_organization('acme', 100)} {await desk.now(act)}"
    assert "eyJ" not in desk.shown() + card + kept
    assert "bob@" not in desk.shown() + card + kept


async def test_the_history_tells_retries_of_the_same_kind_apart_by_their_records(desk: Bench) -> None:
    for records in ("REC-1", "ffe35102-0000-4000-8000-000000000000 REC-2", "REC-3 REC-4 REC-5 REC-6"):
        await desk.asked("UANNA", f"retry acme contacts {records}")
    await desk.asked("UANNA", "resync acme contacts, invoices")
    trail = said(await desk.typed("UANNA", "history acme"))
    assert "4 · " in trail
    assert [line.partition("asked for ")[2] for line in trail.splitlines() if "asked for" in line] == [
        "the resync of contacts and invoices",
        "the retry of 4 contacts (REC-3, REC-4 and 2 more)",
        "the retry of 2 contacts (ffe35102-00… and REC-2)",
        "the retry of 1 contact (REC-1)",
    ]
    assert trail.endswith("Whether one was altered or removed, “concierge audit verify” says.")


async def test_the_history_claims_no_answer_where_there_was_none(desk: Bench) -> None:
    act = await desk.asked("UANNA", "retry acme contacts")
    await desk.operator.confirm(act.id, desk.by("UANNA"))
    await desk.store.acts.calling(act.id)  # and the worker dies
    await desk.work(1)
    trail = said(await desk.typed("UANNA", "history acme"))
    assert "got no clear answer on the retry of all failed contacts" in trail
    assert "got an answer on" not in trail


async def test_what_was_not_begun_ends_after_five_minutes_with_what_is_known(desk: Bench) -> None:
    await confirmed_but_not_begun(desk)
    desk.api.misbehave("late", seconds=0, times=1)
    desk.api.misbehave("drop_before", times=1)
    await desk.work(340)
    shown = desk.shown()
    assert "⚠ No change after 5 min" in shown
    assert "│ Duplicate contact: j***@***.com" in shown
    assert NOT_KNOWN in shown
    assert shown.count("Contacts do not sync from MemberPulse to Xero.") == 1
    assert desk.api.count("retry") == 1


async def test_while_the_status_cannot_be_read_that_is_said_and_no_number_from_before_the_call(desk: Bench) -> None:
    await confirmed_but_not_begun(desk)
    (call,) = await desk.store.duties.take(10, lease=120.0)
    await desk.worker.work(call)
    assert "pending" not in desk.shown()
    desk.api.misbehave("not_json")
    await desk.work(30)
    assert "`░░░░░░░░░░`  The status cannot be read at the moment. I go on trying.\n" in desk.shown()
    desk.api.heal()
    await desk.work(120)
    assert "1 of 2 fixed." in desk.shown()


async def test_while_the_status_cannot_be_read_its_last_numbers_are_said_to_be_old(desk: Bench) -> None:
    await confirmed_but_not_begun(desk)
    desk.api.pace = 1000.0
    await desk.work(5)
    assert "`░░░░░░░░░░`  2 pending, 0 failed" in desk.shown()
    desk.api.misbehave("not_json")
    await desk.work(30)
    told = "The status cannot be read at the moment. I go on trying. It last said: 2 pending, 0 failed."
    assert told in desk.shown()


async def test_while_the_status_cannot_be_read_nothing_is_claimed(desk: Bench) -> None:
    await confirmed_but_not_begun(desk)
    await desk.work()
    desk.api.misbehave("not_json")
    await desk.work(960)
    assert "the status could not be read, so I stop watching. Look at the status later." in desk.shown()
    assert desk.api.count("retry") == 1
