"""Tickets as people meet them: the ways in, the form, the receipt, and what agents do, with the real bot."""

from __future__ import annotations

import asyncio
import datetime as dt
import json
import os
import re
import subprocess
import sys
import threading
import time
from collections.abc import AsyncIterator
from copy import copy
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from bot.assembly import Mind
from bot.listeners.tickets import REPORT, REPORT_MESSAGE
from bot.sandbox.workspace import Message, NotFilled, Person, View
from bot.store.database import StoreUnavailable
from bot.store.tickets import Undelivered
from bot.terminal.replies import plain_text
from bot.ticketing.case import source_of
from bot.ticketing.escalating import Escalator
from bot.tickets import Ticket, TicketDraft
from bot.understanding.matching import Matcher
from tests.bots import text_of
from tests.conftest import ROOT
from tests.databases import sqlite_in
from tests.loopback_http import HANG, Receiver, Trouble
from tests.sample_tickets import TICKET
from tests.sink_rig import RENDERER
from tests.tickets_rig import ACME, EXPIRED, SLACK_SINK, XERO01, Helpdesk, helpdesk, inputs_of, title_of, words_of

WEBHOOK = "{{kind: webhook, name: ops, url: 'URL', secret_env: WEBHOOK_SECRET}}"
SECRET = {"WEBHOOK_SECRET": "sample-secret"}
UNKNOWN = "Xero error ZZTOP99: the flux capacitor refuses to export our widget"
VAGUE = "Xero error: the tracking category cannot be found, help please, export fails"


@pytest.fixture
async def desk(mind: Mind, tmp_path: Path) -> AsyncIterator[Helpdesk]:
    async with helpdesk(mind, tmp_path) as opened:
        yield opened


# --------------------------------------------------------------------------------------------------------- the ways in


async def test_an_answer_an_ask_and_a_none_all_lead_to_the_form(desk: Helpdesk) -> None:
    for text, expected in ((XERO01, XERO01), (VAGUE, "tracking category"), (UNKNOWN, "ZZTOP99")):
        view = await desk.form_for(desk.maya, await desk.ask(desk.maya, f"{desk.slack.bot.mention} {text}"))
        assert expected in inputs_of(view)["error_text"][0]
        await desk.slack.close(view)


async def test_a_status_card_leads_to_a_form_about_its_organization_and_the_receipt_comes_directly(
    desk: Helpdesk,
) -> None:
    card = await desk.type(desk.anna, "status acme")
    await desk.press(desk.anna, card, "status.ticket")
    view = await desk.view(desk.anna)
    inputs = inputs_of(view)
    assert inputs["organization"][0] == "Acme Sample Pty Ltd"
    assert inputs["error_text"][0] == "Duplicate contact: j***@***.com\nRequired fields missing (email, name)"
    assert inputs["record"][:2] == (None, False)
    assert inputs["record"][2].endswith(" Leave it empty if you do not know.")
    await desk.slack.submit(view, {})
    assert "In our direct messages you see how far it is" in words_of(view)
    await desk.told(desk.anna, "XC-1001 · Open")


async def test_a_form_from_a_status_card_says_when_the_latest_of_its_errors_was(desk: Helpdesk) -> None:
    late = max(one.failed_at for one in desk.api.organizations[ACME].failing)
    card = await desk.type(desk.anna, "status acme")
    await desk.press(desk.anna, card, "status.ticket")
    view = await desk.view(desk.anna)
    at, _, hint = inputs_of(view)["attempted_at"]
    assert (at, hint) == (int(late), "Found in “the status of Acme Sample Pty Ltd”.")


async def test_who_opens_a_ticket_below_a_reply_that_they_alone_see_gets_its_receipt_alone(desk: Helpdesk) -> None:
    found = await desk.type(desk.maya, f"find {XERO01}")
    await desk.press(desk.maya, found, "ticket.open")
    view = await desk.view(desk.maya)
    await desk.slack.submit(view, {"report_id": "R00A1B2C3"})
    await desk.slack.wait_for(lambda: "In our direct messages you see how far it is" in words_of(view))
    await desk.told(desk.maya, "R00A1B2C3")
    await desk.slack.settled(0.5)
    assert desk.slack.messages(desk.help) == []


async def test_a_form_from_a_status_card_holds_as_many_of_its_errors_as_it_has_room_for(desk: Helpdesk) -> None:
    failing = desk.api.organizations[ACME].failing
    failing[:] = [replace(failing[1], problem=f"{number:03}" + "x" * 97) for number in range(40)]
    card = await desk.type(desk.anna, "status acme")
    await desk.press(desk.anna, card, "status.ticket")
    *shown, rest = str(inputs_of(await desk.view(desk.anna))["error_text"][0]).split("\n")
    assert shown == [one.problem for one in failing[:29]]
    assert rest == "And 11 more errors."


async def test_the_global_shortcut_and_app_home_open_a_form_that_knows_nothing(desk: Helpdesk) -> None:
    await desk.slack.global_shortcut(desk.maya, REPORT)
    first = await desk.view(desk.maya)
    assert inputs_of(first)["product"] == (None, True, "Which product shows the error?")
    assert inputs_of(first)["tried"] == (None, False, "What you did about it already, and what came of it.")
    await desk.slack.close(first)
    await desk.home(desk.maya)
    home = desk.slack.home(desk.maya)
    assert home is not None
    await desk.slack.click(desk.maya, home, "ticket.new")
    second = await desk.view(desk.maya)
    assert inputs_of(second) == inputs_of(first)


async def test_the_message_shortcut_recognizes_what_the_bot_was_not_asked_about(desk: Helpdesk) -> None:
    message = await desk.slack.say(desk.maya, desk.slack.add_channel("random", [desk.maya, desk.omar]), XERO01)
    assert message.message is not None
    await desk.slack.shortcut(desk.omar, REPORT_MESSAGE, message.message)
    view = await desk.view(desk.omar)
    assert "product" not in inputs_of(view)
    assert "a message to paste into Concierge in Expensify" in words_of(view)


async def opened_for(desk: Helpdesk, agent: Person, message: Message, way: str, **filled: str) -> Ticket:
    """An agent opens a ticket about somebody else's message."""
    if way == "the shortcut":
        await desk.slack.shortcut(agent, REPORT_MESSAGE, message)
    elif way == "the button below the answer":
        await desk.press(agent, await desk.answer(message), "ticket.open")
    else:
        await desk.slack.react(agent, message, "ticket")
        await desk.told(agent, "I can open a ticket about this.")
        await desk.press(agent, desk.seen_by(agent)[-1], "ticket.open")
    view = await desk.view(agent)
    assert "You open this for" in words_of(view)
    await desk.slack.submit(view, {"organization": "Harbour Sample Co", **filled})
    label = await desk.slack.wait_for(lambda: title_of(view) if title_of(view).startswith("XC-") else None)
    assert "In the thread they see how far it is" in words_of(view)
    await desk.slack.close(view)
    ticket = await desk.bot.store.tickets.by_number(int(label.removeprefix("XC-")))
    assert ticket is not None
    return ticket


@pytest.mark.parametrize("way", ["the shortcut", "the button below the answer", "the emoji"])
async def test_who_wrote_the_message_that_an_agent_opens_a_ticket_about_has_the_problem(
    desk: Helpdesk, way: str
) -> None:
    text = f"{XERO01} report R00A1B2C3"
    message = await desk.ask(desk.maya, text)
    await desk.answer(message)
    ticket = await opened_for(desk, desk.anna, message, way)

    assert [(one.user, one.thread) for one in ticket.reporters] == [(desk.maya.id, message.ts)]
    assert ticket.first("report_id") == "R00A1B2C3"
    card = await desk.card(ticket)
    assert f"@{desk.maya.id}" in text_of(card)
    assert f"Opened by @{desk.anna.id}" in text_of(card)
    receipt = await desk.receipt(message, f"@{desk.anna.id} opened this ticket for @{desk.maya.id}.")
    await comment_on(desk, desk.anna, ticket, "Which tax code does it have?")
    said = await desk.receipt(message, "│ Which tax code does it have?")
    await desk.press(desk.maya, said, "ticket.comment")
    await desk.slack.submit(await desk.view(desk.maya, "ticket.comment_form"), {"comment": "GST on Income"})
    await desk.under(card, "│ GST on Income")
    await desk.ask(desk.maya, "It was set by Dave Miller", thread_ts=message.ts)
    await desk.under(card, "│ It was set by Dave Miller")
    assert "XC-1001 about this is open." in await last_in(desk, message, "any news on my payment?")
    await desk.press(desk.maya, receipt, "ticket.solved")
    await desk.receipt(message, f"XC-1001 · Resolved by @{desk.maya.id}")


async def test_a_problem_that_nobody_was_answered_about_is_its_authors_when_an_agent_opens_a_ticket(
    desk: Helpdesk,
) -> None:
    message = await desk.ask(desk.maya, "we cannot pay our people since Tuesday")
    ticket = await opened_for(desk, desk.anna, message, "the shortcut", product="expensify")
    await desk.receipt(message, "XC-1001 · Open")
    await desk.ask(desk.anna, "Hi Maya, I have opened a ticket.", thread_ts=message.ts)
    await desk.slack.settled(0.3)
    await desk.ask(desk.maya, f"thanks, and now {EXPIRED}", thread_ts=message.ts)
    await desk.slack.settled(0.3)
    assert [one.user for one in ticket.reporters] == [desk.maya.id]
    replies = desk.slack.replies(desk.help, message.ts)
    assert len([one for one in replies if one.user == desk.slack.bot.id]) == 1  # an agent has taken over


async def test_an_agent_who_opens_another_ticket_for_somebody_who_has_one_adds_to_that(desk: Helpdesk) -> None:
    message, ticket = await desk.report(desk.maya, XERO01)
    await desk.slack.shortcut(desk.anna, REPORT_MESSAGE, message)
    view = await desk.view(desk.anna, "ticket.comment_form")
    assert f"@{desk.maya.id} has XC-1001 for this already." in words_of(view)
    await desk.slack.submit(view, {"comment": "It is report 77."})
    await desk.receipt(message, "│ It is report 77.")
    assert [one.user for one in await desk.bot.store.tickets.comments(ticket.key)] == [desk.anna.id]


async def test_an_agent_adds_somebody_to_the_ticket_of_another_and_what_they_type_are_their_own_words(
    desk: Helpdesk,
) -> None:
    _, ticket = await desk.report(desk.maya, EXPIRED)
    message = await desk.ask(desk.omar, EXPIRED)
    await desk.answer(message)
    await desk.slack.shortcut(desk.anna, REPORT_MESSAGE, message)
    view = await desk.view(desk.anna)
    assert "add them to it" in words_of(view)
    await desk.slack.click(desk.anna, view, "ticket.join", state={"comment": "Seen on the phone."})
    await desk.slack.wait_for(lambda: title_of(view) == ticket.label)
    assert f"@{desk.omar.id} is part of XC-1001 now." in words_of(view)
    await desk.receipt(message, "2 people have this problem.")
    kept = await desk.bot.store.tickets.get(ticket.key)
    assert kept is not None
    assert [one.user for one in kept.reporters] == [desk.maya.id, desk.omar.id]
    assert {one.user for one in kept.comments} == {desk.anna.id}


async def test_who_is_no_agent_opens_a_ticket_about_the_message_of_another_for_themselves(desk: Helpdesk) -> None:
    message = await desk.ask(desk.maya, XERO01)
    await desk.answer(message)
    await desk.slack.shortcut(desk.omar, REPORT_MESSAGE, message)
    view = await desk.view(desk.omar)
    assert "You open this for" not in words_of(view)
    await desk.slack.submit(view, {"organization": "Harbour Sample Co"})
    await desk.slack.wait_for(lambda: title_of(view).startswith("XC-"))
    ticket = await desk.bot.store.tickets.by_number(1001)
    assert ticket is not None
    assert [one.user for one in ticket.reporters] == [desk.omar.id]


@pytest.mark.parametrize("who", ["another app", "somebody of another workspace"])
async def test_a_ticket_about_what_nobody_of_this_workspace_wrote_is_the_agents_own(desk: Helpdesk, who: str) -> None:
    if who == "another app":
        said = (await desk.slack.bot_says(desk.slack.add_bot("pipeline"), desk.help, XERO01)).message
    else:
        sam = desk.slack.add_person("sam", team_id="T0ELSEWHERE")
        desk.help.members.append(sam.id)
        said = (await desk.slack.say(sam, desk.help, XERO01)).message
    assert said is not None
    await desk.slack.shortcut(desk.anna, REPORT_MESSAGE, said)
    view = await desk.view(desk.anna)
    await desk.slack.submit(view, {"organization": "Harbour Sample Co"})
    await desk.slack.wait_for(lambda: title_of(view).startswith("XC-"))
    ticket = await desk.bot.store.tickets.by_number(1001)
    assert ticket is not None
    assert [one.user for one in ticket.reporters] == [desk.anna.id]


async def test_who_reports_a_ticket_from_another_workspace_is_asked_back_and_has_it_solved_like_anybody(
    desk: Helpdesk,
) -> None:
    olga = desk.slack.add_person("olga", team_id="T0PARTNER")
    desk.help.members.append(olga.id)
    desk.help.shared_with = ("T0PARTNER",)
    message, ticket = await desk.report(olga, EXPIRED, {"organization": "Acme Sample Pty Ltd"})
    receipt = await desk.receipt(message, "XC-1001 · Open")
    await comment_on(desk, desk.anna, ticket, "Which file was it?")
    await desk.receipt(message, "│ Which file was it?")
    await desk.ask(olga, "It was jan-2026.csv", thread_ts=message.ts)
    await desk.receipt(message, "I added this to XC-1001")
    assert "XC-1001 about this is open." in await last_in(desk, message, "any news on my payment?", olga)
    await desk.press(olga, await desk.answer(message), "ticket.open")
    form = await desk.view(olga, "ticket.comment_form")
    assert "You have opened XC-1001 for this already." in words_of(form)
    await desk.slack.close(form)
    await desk.press(olga, receipt, "ticket.solved")
    await desk.receipt(message, f"XC-1001 · Resolved by @{olga.id}")


async def test_what_somebody_has_looked_at_in_private_does_not_make_them_a_reporter(desk: Helpdesk) -> None:
    message = await desk.ask(desk.maya, "morning all")
    shown = await desk.bot.store.conversations.start(
        team=desk.slack.workspace.team_id, channel=desk.help.id, thread_ts=message.ts, asker=desk.omar.id, text=XERO01,
        shown=["expensify/xero01"],
    )  # fmt: skip
    assert not source_of(shown).author


async def test_an_agent_sees_no_organization_of_the_author_that_they_may_not_look_at(
    mind: Mind, tmp_path: Path
) -> None:
    async with helpdesk(mind, tmp_path) as desk:
        message = await desk.ask(desk.maya, EXPIRED)
        await desk.answer(message)
        for agent, name in ((desk.otto, None), (desk.anna, "Acme Sample Pty Ltd")):
            await desk.slack.shortcut(agent, REPORT_MESSAGE, message)
            view = await desk.view(agent)
            assert inputs_of(view)["organization"][0] == name
            await desk.slack.close(view)


@pytest.mark.parametrize("trouble", ["internal_error", "request_timeout"])
async def test_a_form_that_slack_does_not_take_says_so_and_is_not_waited_for(desk: Helpdesk, trouble: str) -> None:
    answer = await desk.answer(await desk.ask(desk.maya, XERO01))
    desk.slack.trouble.fail("views.update", trouble)
    await desk.press(desk.maya, answer, "ticket.open")

    def said() -> str | None:
        modal = desk.slack.modal(desk.maya)
        return words_of(modal) if modal is not None and "did not work just now" in words_of(modal) else None

    await desk.slack.wait_for(said)
    failed = desk.slack.modal(desk.maya)
    assert failed is not None
    await told_once_of_failure(desk, failed, "SlackApiError")


async def told_once_of_failure(desk: Helpdesk, modal: View, error: str) -> None:
    """That a modal alone says that something failed, under a reference, and that the failure is counted."""
    assert re.search(r"this reference: `[0-9A-F]{6}`$", words_of(modal).strip())
    await desk.slack.settled(0.4)
    assert desk.seen_by(desk.maya) == []
    assert desk.slack.messages(desk.slack.dm(desk.maya)) == []
    assert f'concierge_failures_total{{reason="{error}"}} 1.0' in desk.bot.metrics.text().decode()


async def test_a_form_that_comes_too_late_is_asked_for_again(desk: Helpdesk, caplog: pytest.LogCaptureFixture) -> None:
    answer = await desk.answer(await desk.ask(desk.maya, XERO01))
    desk.slack.trouble.fail("views.open", "expired_trigger_id", times=2)
    await desk.press(desk.maya, answer, "ticket.open")
    await desk.told(desk.maya, "Slack opens a form within three seconds only")
    await desk.slack.global_shortcut(desk.omar, REPORT)
    await desk.told(desk.omar, "Please try it again.")
    assert [record.exc_info for record in caplog.records if "too late" in record.getMessage()] == [None, None]


async def test_the_emoji_on_a_message_offers_a_form_to_whoever_put_it_there(desk: Helpdesk) -> None:
    message = await desk.ask(desk.maya, "we cannot pay our people since Tuesday")
    await desk.slack.react(desk.omar, message, "tada")
    await desk.slack.react(desk.omar, message, "ticket")
    await desk.told(desk.omar, "I can open a ticket about this.")
    (offer,) = desk.seen_by(desk.omar)
    assert offer.thread_ts is None  # there is no thread yet
    await desk.press(desk.omar, offer, "ticket.open")
    assert inputs_of(await desk.view(desk.omar))["error_text"][0] == "we cannot pay our people since Tuesday"


async def test_the_emoji_on_a_reply_offers_the_form_in_its_thread(desk: Helpdesk) -> None:
    message = await desk.ask(desk.maya, XERO01)
    await desk.slack.react(desk.omar, await desk.answer(message), "ticket")
    await desk.told(desk.omar, "I can open a ticket about this.")
    (offer,) = desk.seen_by(desk.omar)
    assert offer.thread_ts == message.ts


async def test_the_emoji_on_a_message_that_is_gone_is_no_failure(desk: Helpdesk) -> None:
    message = await desk.ask(desk.maya, "we cannot pay our people since Tuesday")
    reacted = await desk.slack.react(desk.omar, message, "ticket")
    await desk.told(desk.omar, "I can open a ticket about this.")
    await desk.slack.unsay(message)
    await desk.slack.redeliver(reacted)
    await desk.slack.settled(0.4)
    assert len(desk.seen_by(desk.omar)) == 1
    assert "concierge_failures_total{" not in desk.bot.metrics.text().decode()


@pytest.mark.parametrize(
    ("method", "said"),
    [
        ("conversations.replies", "could not be read for a ticket (missing_scope). The app lacks a scope"),
        ("chat.getPermalink", "which Slack did not give (missing_scope). The app lacks a scope"),
    ],
)
async def test_the_log_says_what_slack_did_not_tell_for_a_ticket(
    desk: Helpdesk, caplog: pytest.LogCaptureFixture, method: str, said: str
) -> None:
    message = await desk.ask(desk.maya, XERO01)
    await desk.answer(message)
    desk.slack.trouble.fail(method, "missing_scope", times=2)
    await desk.form_for(desk.maya, message)
    assert said in caplog.text


@pytest.mark.parametrize("method", ["conversations.replies", "chat.postEphemeral"])
async def test_who_puts_the_emoji_on_a_message_while_slack_fails_hears_so_in_direct_messages(
    desk: Helpdesk, method: str
) -> None:
    message = await desk.ask(desk.maya, "we cannot pay our people since Tuesday")
    desk.slack.trouble.fail(method, "internal_error")
    await desk.slack.react(desk.omar, message, "ticket")
    told = await desk.told(desk.omar, "I could not offer you a ticket about the message with your emoji.")
    assert "put it there again in a minute" in told
    assert desk.slack.messages(desk.slack.dm(desk.omar)) != []
    await desk.slack.react(desk.omar, message, "ticket", on=False)
    await desk.slack.react(desk.omar, message, "ticket")
    await desk.told(desk.omar, "I can open a ticket about this.")


async def test_who_puts_the_emoji_on_a_message_while_the_database_fails_hears_so(
    desk: Helpdesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: Any, **__: Any) -> Any:
        raise StoreUnavailable("The database does not answer.")

    message = await desk.ask(desk.maya, "we cannot pay our people since Tuesday")
    monkeypatch.setattr(desk.bot.store.conversations, "of_thread", broken)
    await desk.slack.react(desk.omar, message, "ticket")
    await desk.told(desk.omar, "I could not offer you a ticket about the message with your emoji.")


async def test_who_cannot_be_shown_anything_in_the_channel_is_offered_the_ticket_in_direct_messages(
    desk: Helpdesk,
) -> None:
    message = await desk.ask(desk.maya, "we cannot pay our people since Tuesday")
    desk.slack.trouble.fail("chat.postEphemeral", "user_not_in_channel")
    await desk.slack.react(desk.omar, message, "ticket")
    await desk.told(desk.omar, "I can open a ticket about this.")
    (offer,) = desk.slack.messages(desk.slack.dm(desk.omar))
    await desk.press(desk.omar, offer, "ticket.open")
    assert inputs_of(await desk.view(desk.omar))["error_text"][0] == "we cannot pay our people since Tuesday"


async def test_who_opens_app_home_while_slack_fails_hears_so_in_direct_messages(desk: Helpdesk) -> None:
    desk.slack.trouble.fail("views.publish", "internal_error")
    await desk.slack.open_home(desk.maya)
    assert "Open it again in a minute" in await desk.told(desk.maya, "so my App Home is not up to date.")
    assert "Your open tickets" in await desk.home(desk.maya)


async def test_the_emoji_works_on_what_another_app_posted(desk: Helpdesk) -> None:
    said = await desk.slack.bot_says(desk.slack.add_bot("pipeline"), desk.help, XERO01)
    assert said.message is not None
    await desk.slack.react(desk.omar, said.message, "ticket")
    await desk.told(desk.omar, "I can open a ticket about this.")


async def test_the_emoji_is_the_configured_one(mind: Mind, tmp_path: Path) -> None:
    async with helpdesk(mind, tmp_path, escalation="emoji: sos,") as desk:
        message = await desk.ask(desk.maya, "we cannot pay our people since Tuesday")
        await desk.slack.react(desk.omar, message, "ticket")
        await desk.slack.react(desk.zoe, message, "sos")
        await desk.told(desk.zoe, "I can open a ticket about this.")
        assert desk.seen_by(desk.omar) == []


@pytest.mark.parametrize("text", ["who do I contact?", "who can help me with this?", "can I talk to a human?"])
async def test_who_wants_a_person_below_an_answer_hears_whom_to_ask_and_is_offered_a_ticket(
    desk: Helpdesk, text: str
) -> None:
    message = await desk.ask(desk.maya, "Account Code 4110 is not a valid Code for this document")
    await desk.answer(message)
    await desk.ask(desk.maya, text, thread_ts=message.ts)
    offer = text_of(await desk.answer(message, 3))
    assert "contact the Unleashed Support team" in offer
    assert "I can open a ticket about this." in offer
    assert "I know no other fix" not in offer


async def test_who_asks_whom_to_contact_about_a_product_reads_its_help_and_is_offered_a_ticket(desk: Helpdesk) -> None:
    asked = f"{desk.slack.bot.mention} who do I contact for xero support memberpulse"
    offer = text_of(await desk.answer(await desk.ask(desk.maya, asked)))
    assert "Help with MemberPulse: Ask a platform administrator of MemberPulse." in offer
    assert "a ticket is the way to a person" in offer
    wanted = f"{desk.slack.bot.mention} open a ticket about memberpulse please"
    offer = text_of(await desk.answer(await desk.ask(desk.maya, wanted)))
    assert "Help with MemberPulse" not in offer


async def test_who_says_yes_to_the_offer_of_a_ticket_hears_to_press_its_button(desk: Helpdesk) -> None:
    for first in ("can a human call me?", f"{XERO01} can a human call me?"):
        message = await desk.ask(desk.maya, f"{desk.slack.bot.mention} {first}")
        await desk.answer(message)
        number = 3
        if XERO01 in first:
            await desk.ask(desk.maya, "could an agent call me?", thread_ts=message.ts)
            assert "I can open a ticket" in text_of(await desk.answer(message, 3))
            number = 5
        await desk.ask(desk.maya, "yes please, open one", thread_ts=message.ts)
        offer = await desk.answer(message, number)
        assert "Press the button" in text_of(offer)
        await desk.press(desk.maya, offer, "ticket.open")
        assert inputs_of(await desk.view(desk.maya))["error_text"][0] == (XERO01 if XERO01 in first else None)


@pytest.mark.parametrize("text", ["can I talk to a human please", "I want a human", "ticket please"])
async def test_asking_for_a_human_in_the_thread_offers_a_form_about_the_thread(desk: Helpdesk, text: str) -> None:
    message = await desk.ask(desk.maya, XERO01)
    await desk.answer(message)
    await desk.ask(desk.maya, text, thread_ts=message.ts)
    offer = await desk.answer(message, 3)
    assert "I can open a ticket about this." in text_of(offer)
    await desk.press(desk.maya, offer, "ticket.open")
    assert inputs_of(await desk.view(desk.maya))["error_text"][0] == XERO01


async def test_who_asks_for_a_human_below_the_problem_of_another_gets_a_form_about_their_own(desk: Helpdesk) -> None:
    message = await desk.ask(desk.maya, f"{XERO01} report R00A1B2C3")
    await desk.answer(message)
    await desk.ask(desk.omar, "Account Code 4110 is not a valid Code for this document, SI-0099", thread_ts=message.ts)
    await desk.answer(message, 3)
    await desk.ask(desk.maya, "can I talk to a human please", thread_ts=message.ts)
    await desk.press(desk.maya, await desk.answer(message, 5), "ticket.open")
    view = await desk.view(desk.maya)
    assert "a message to paste into Concierge in Expensify" in words_of(view)
    assert inputs_of(view)["report_id"][0] == "R00A1B2C3"
    assert "SI-0099" not in str(inputs_of(view))


# ------------------------------------------------------------------------------------------------------------ the form


async def test_the_form_from_a_paste_with_everything_shows_what_was_found_and_where(desk: Helpdesk) -> None:
    message = await desk.ask(desk.maya, f"{XERO01} Report ID: R00A1B2C3, I tried it on 3 Nov 2025 at 16:12")
    await desk.answer(message)
    await desk.ask(desk.maya, "it is the report “Sample Trip”, workspace Acme Sample Pty Ltd", thread_ts=message.ts)
    view = await desk.form_for(desk.maya, message)
    inputs = inputs_of(view)
    assert [*inputs][:1] == ["error_text"]
    assert "Still needed" not in words_of(view)
    assert inputs["report_id"][0] == "R00A1B2C3"
    assert inputs["report_id"][2] == "Found in the conversation."
    assert inputs["attempted_at"] == (1_762_146_720, False, "Found in “3 Nov 2025 at 16:12”.")  # in Sydney
    assert inputs["tried"][0].startswith("The support bot showed: Your workspace cannot complete an action in Xero: ")
    assert inputs["tried"][2].endswith(" are filled in. Add what is missing.")


async def test_what_was_found_is_quoted_as_it_was_shown_and_not_in_the_markup_of_slack(desk: Helpdesk) -> None:
    message, ticket = await desk.report(desk.maya, f'{XERO01} when exporting report "Travel & Meals"')
    assert "&amp;" in (message.text or "")
    (name,) = [one for one in ticket.details if one.name == "report_name"]
    assert (name.value, name.said) == ("Travel & Meals", "Travel & Meals")
    other = await desk.ask(desk.maya, "memberpulse: Duplicate contact: x@y.example")
    assert "<mailto:" in (other.text or "")
    assert inputs_of(await desk.form_for(desk.maya, other))["error_text"][2] == "Found in the conversation."


async def test_the_form_from_nothing_marks_what_is_missing_and_slack_insists_on_the_error_alone(desk: Helpdesk) -> None:
    message = await desk.ask(desk.maya, f"{desk.slack.bot.mention} XERO01")
    view = await desk.form_for(desk.maya, message)
    said = words_of(view)
    assert said.index("Still needed \N{EN DASH} Concierge in Expensify will ask for it.") < said.index(
        "Correct this if it is wrong"
    )
    assert "What is marked as optional you may leave empty, if you do not know it." in said
    inputs = inputs_of(view)
    assert [*inputs][:2] == ["report_id", "attempted_at"]
    assert [name for name, (_, needed, _) in inputs.items() if needed] == ["error_text"]
    with pytest.raises(NotFilled) as refused:
        await desk.slack.submit(view, {"error_text": ""})
    assert refused.value.errors.keys() == {"error_text"}
    await desk.slack.submit(view, {"error_text": "XERO01"})
    assert title_of(view) == "XC-1001"


async def test_the_form_does_not_take_a_lock_date_a_code_or_a_phone_number_for_something_else(desk: Helpdesk) -> None:
    trap = (
        f"{desk.slack.bot.mention} The document date cannot be before the period lock date 31 Dec 2024 (account 4110). "
        "Call me: +61 2 5550 1234"
    )
    inputs = inputs_of(await desk.form_for(desk.maya, await desk.ask(desk.maya, trap)))
    assert inputs["report_id"][0] is None
    assert inputs["attempted_at"][0] is None
    assert not any("5550" in str(value) for name, (value, _, _) in inputs.items() if name != "error_text")


async def test_the_contact_that_a_party_wants_is_not_asked_for_when_the_error_names_it(desk: Helpdesk) -> None:
    message = await desk.ask(desk.maya, "memberpulse: Duplicate contact john@example.com when syncing")
    inputs = inputs_of(await desk.form_for(desk.maya, message))
    assert inputs["record"] == ("john@example.com", False, "Found in the conversation.")


async def test_the_document_that_a_party_wants_is_not_asked_for_when_it_was_named(desk: Helpdesk) -> None:
    message = await desk.ask(desk.maya, "SO-00012345: Account Code 4110 is not a valid Code for this document")
    view = await desk.form_for(desk.maya, message)
    inputs = inputs_of(view)
    assert inputs["record"] == ("SO-00012345", False, "Found in the conversation.")
    assert inputs["report_id"][0] is None
    await desk.slack.submit(view, {"organization": "Sample Stores"})
    ticket = await desk.bot.store.tickets.by_number(1001)
    assert ticket is not None
    assert ticket.first("record") == "SO-00012345"


@pytest.mark.parametrize(
    ("text", "record"),
    [
        ("MemberPulse: Tax code mapping error, INV-7001 fails, and INV-7002 fails", "INV-7001, INV-7002"),
        (
            "Unleashed: Account Code 4110 is not a valid Code. Fails for SI-7001, SI-7002, SI-7003, SI-7004, SI-7005",
            "SI-7001, SI-7002, SI-7003, SI-7004 and 1 more",
        ),
    ],
)
async def test_several_records_are_records_where_no_report_is_wanted_and_those_that_are_not_named_are_counted(
    desk: Helpdesk, text: str, record: str
) -> None:
    filled = inputs_of(await desk.form_for(desk.maya, await desk.ask(desk.maya, text)))
    assert (filled["report_id"][0], filled["record"][0]) == (None, record)


async def test_a_report_stands_at_the_report_and_not_at_the_record_whoever_gets_the_ticket(desk: Helpdesk) -> None:
    text = "memberpulse: Duplicate contact john@example.com when syncing, report R00A1B2C3"
    filled = inputs_of(await desk.form_for(desk.maya, await desk.ask(desk.maya, text)))
    assert (filled["report_id"][0], filled["record"][0]) == ("R00A1B2C3", "john@example.com")


async def test_a_name_that_the_bot_filled_in_does_not_stand_there_as_the_persons_words(desk: Helpdesk) -> None:
    _, ticket = await desk.report(desk.maya, EXPIRED)
    assert (ticket.organization_name, ticket.first("organization")) == ("Acme Sample Pty Ltd", None)
    assert "in the person's words" not in text_of(await desk.card(ticket))
    _, typed = await desk.report(desk.zoe, EXPIRED, {"organization": "Globex, the shop"})
    assert typed.first("organization") == "Globex, the shop"


async def test_an_error_that_nobody_knows_is_filled_in_as_its_person_reads_it(desk: Helpdesk) -> None:
    message = await desk.ask(desk.maya, f"{desk.slack.bot.mention} Xero error ZZ99: Contact R&D <hq> is broken")
    inputs = inputs_of(await desk.form_for(desk.maya, message))
    assert inputs["error_text"][0] == "Xero error ZZ99: Contact R&D <hq> is broken"


async def test_what_cannot_be_right_is_said_at_its_input_and_what_was_typed_stays(desk: Helpdesk) -> None:
    view = await desk.form_for(desk.maya, await desk.ask(desk.maya, f"{XERO01} report R00A1B2C3"))
    await desk.slack.submit(view, {"attempted_at": int(time.time()) + 86_400, "error_text": "  \n "})
    assert view.errors == {
        "attempted_at": "This moment is still to come. Choose when it failed last.",
        "error_text": "Paste the error message, exactly as it is shown.",
    }
    await desk.slack.submit(view, {"attempted_at": int(time.time()) - 60, "error_text": XERO01})
    assert title_of(view) == "XC-1001"


async def test_a_screenshot_that_is_uploaded_in_the_form_is_in_the_ticket(desk: Helpdesk) -> None:
    shot = {"id": "F0SHOT", "name": "shot.png", "permalink": "https://sample.slack.com/files/U0MAYA/F0SHOT/shot.png"}
    said = "Unleashed says: The Account Number already exists. Please enter a different Account Number."
    filled = {"record": "Bright Sample Ltd", "organization": "Acme Sample Pty Ltd", "screenshot": [shot]}
    _, ticket = await desk.report(desk.maya, said, filled)
    assert [one.value for one in ticket.details if one.name == "screenshot"] == [shot["permalink"]]


async def test_a_secret_in_the_name_of_a_screenshot_is_not_in_the_ticket_and_the_person_is_told(desk: Helpdesk) -> None:
    shot = {"id": "F0SHOT", "name": "password=Tr0ub4dor3.png"}
    said = "Unleashed says: The Account Number already exists. Please enter a different Account Number."
    filled = {"record": "Bright Sample Ltd", "organization": "Acme Sample Pty Ltd", "screenshot": [shot]}
    view = await desk.form_for(desk.maya, await desk.ask(desk.maya, said))
    await desk.slack.submit(view, {"attempted_at": 1_767_225_600, **filled})
    await desk.slack.wait_for(lambda: title_of(view) == "XC-1001")
    ticket = await desk.bot.store.tickets.by_number(1001)
    assert ticket is not None
    assert [one.value for one in ticket.details if one.name == "screenshot"] == ["password=[removed: password].png"]
    assert "What looked like a secret was left out of your words." in words_of(view)


async def test_files_of_the_conversation_are_in_the_ticket_as_what_they_are_and_from_there(desk: Helpdesk) -> None:
    shot = desk.slack.file(desk.maya, "shot.png", b"sample", "image/png")
    log = desk.slack.file(desk.maya, "log.pdf", b"sample", "application/pdf")
    message = await desk.ask(desk.maya, f"{XERO01} report R00A1B2C3", files=[shot, log])
    view = await desk.form_for(desk.maya, message)
    await desk.slack.submit(view, {"attempted_at": 1_767_225_600})
    ticket = await desk.bot.store.tickets.by_number(1001)
    assert ticket is not None
    card = text_of(await desk.card(ticket))
    for label, name in (("Screenshot", "shot.png"), ("File", "log.pdf")):
        assert any(
            line.lstrip(" •").startswith(label) and name in line and "from the conversation" in line
            for line in card.splitlines()
        ), card


async def test_details_keep_the_words_and_the_message_that_they_are_from(desk: Helpdesk) -> None:
    message, ticket = await desk.report(
        desk.maya, f"{XERO01} report R00A1B2C3, tried on 3 Nov 2025 at 16:12",
        {"attempted_at": 1_762_146_720, "comment": "Third time"},
    )  # fmt: skip
    kept = {one.name: (one.value, one.said, one.message) for one in ticket.details}
    assert kept["report_id"] == ("R00A1B2C3", "R00A1B2C3", message.ts)
    assert kept["error_text"] == (XERO01, XERO01, message.ts)
    assert kept["attempted_at"] == ("2025-11-03T16:12:00+11:00", "3 Nov 2025 at 16:12", message.ts)
    assert kept["comment"] == ("Third time", None, None)
    assert ticket.reporters[0].permalink is not None
    assert (ticket.entry, ticket.party_name, ticket.score) == ("expensify/xero01", "Concierge", ticket.score)


async def test_a_ticket_quotes_what_people_say_that_they_did_already_and_their_person_sees_it_before(
    desk: Helpdesk,
) -> None:
    message = await desk.ask(desk.maya, f"I already reconnected and it still fails: {XERO01}")
    await desk.answer(message)
    await desk.slack.say(desk.omar, desk.help, "I cleared the cache, no luck. Have you tried it?", thread_ts=message.ts)
    view = await desk.form_for(desk.maya, message)
    told = [
        "Written in the conversation: “I already reconnected and it still fails …”",
        "Written by somebody else in the conversation: “I cleared the cache, no luck”",
    ]
    tried = inputs_of(view)["tried"][0].splitlines()
    assert tried[:2] == told
    assert tried[2].startswith("The support bot showed: ")
    await desk.slack.submit(view, {"attempted_at": 1_767_225_600})
    ticket = await desk.bot.store.tickets.by_number(1001)
    assert ticket is not None
    assert [*ticket.tried] == tried
    assert told[0] in text_of(await desk.card(ticket))


async def test_who_has_the_same_problem_opens_a_ticket_with_their_own_report_and_not_with_that_of_another(
    desk: Helpdesk,
) -> None:
    message = await desk.ask(desk.maya, f"{XERO01} report R00A1B2C3, tried at 9:05")
    await desk.answer(message)
    await desk.slack.say(
        desk.omar,
        desk.help,
        "same for me, report R00D4E5F6 failed at 8:30, I already reconnected",
        thread_ts=message.ts,
    )
    filled = inputs_of(await desk.form_for(desk.omar, message))
    assert filled["report_id"][0] == "R00D4E5F6"
    assert "R00A1B2C3" not in str(filled)
    assert "8:30" in filled["attempted_at"][2]
    assert filled["error_text"][0] == XERO01
    filled = inputs_of(await desk.form_for(desk.maya, message))
    assert filled["report_id"][0] == "R00A1B2C3"
    assert "9:05" in filled["attempted_at"][2]
    assert "Written by somebody else in the conversation:" in filled["tried"][0].splitlines()[0]


async def test_who_opens_a_ticket_about_what_somebody_else_wrote_has_its_time_in_the_zone_of_that_person(
    desk: Helpdesk,
) -> None:
    assert await moment_of_a_guest(desk) == dt.datetime(2025, 2, 3, 21, 0, tzinfo=dt.UTC)


async def test_a_time_of_somebody_of_whom_slack_does_not_tell_is_in_the_zone_of_who_opens_the_ticket(
    desk: Helpdesk,
) -> None:
    await desk.type(desk.anna, "orgs")  # after which it is known who Anna is
    desk.slack.trouble.fail("users.info", times=3)
    assert await moment_of_a_guest(desk) == dt.datetime(2025, 2, 3, 5, 0, tzinfo=dt.UTC)


async def moment_of_a_guest(desk: Helpdesk) -> dt.datetime:
    """The time in the form of Anna, who is in Sydney, about a message that somebody in New York has written."""
    gus = desk.slack.add_person("gus", tz="America/New_York")
    desk.help.members.append(gus.id)
    message = await desk.ask(gus, f"{XERO01} Report R00A1B2C3 failed on 3 Feb 2025 at 4pm")
    await desk.press(desk.anna, await desk.answer(message), "ticket.open")
    filled = inputs_of(await desk.view(desk.anna))
    assert "3 Feb 2025 at 4pm" in filled["attempted_at"][2]
    return dt.datetime.fromtimestamp(filled["attempted_at"][0], dt.UTC)


async def test_secrets_are_left_out_of_everything_and_the_person_is_told(desk: Helpdesk) -> None:
    token = "xoxb-" + "123456789012-1234567890123-AbCdEfGhIjKlMnOpQrStUvWx"
    message = await desk.ask(desk.maya, f"{XERO01} report R00A1B2C3 our token is {token}")
    view = await desk.form_for(desk.maya, message)
    assert token not in json.dumps(view.content)
    await desk.slack.submit(view, {"attempted_at": 1_767_225_600, "comment": f"use {token}"})
    assert "What looked like a secret was left out of your words." in words_of(view)
    ticket = await desk.bot.store.tickets.by_number(1001)
    assert ticket is not None
    assert token not in ticket.model_dump_json()
    card = await desk.card(ticket)
    await desk.receipt(message, "Delivered to")
    await desk.press(desk.anna, card, "ticket.comment")
    await desk.slack.submit(await desk.view(desk.anna, "ticket.comment_form"), {"comment": f"Is it {token}?"})
    await desk.told(desk.anna, "What looked like a secret was left out of your words.")
    assert not any(token in json.dumps(one.blocks) for one in desk.slack.posted)


# ------------------------------------------------------------------------------------------------- one ticket, not two


async def test_the_same_person_and_thread_never_make_two(desk: Helpdesk) -> None:
    message, ticket = await desk.report(desk.maya, f"{XERO01} report R00A1B2C3")
    await desk.receipt(message, "Delivered to")
    await desk.press(desk.maya, await desk.answer(message), "ticket.open")
    again = await desk.view(desk.maya, "ticket.comment_form")
    assert title_of(again) == ticket.label
    assert f"You have opened {ticket.label} for this already." in words_of(again)
    assert (await desk.bot.store.tickets.open_to(9))[1] == 1


async def test_a_form_that_is_sent_twice_at_once_makes_one_ticket(desk: Helpdesk) -> None:
    await desk.slack.global_shortcut(desk.maya, REPORT)
    view = await desk.view(desk.maya)
    filled = {"product": "expensify", "error_text": XERO01}
    await asyncio.gather(desk.slack.submit(view, filled), desk.slack.submit(view, filled), return_exceptions=True)
    assert (await desk.bot.store.tickets.open_to(9))[1] == 1


@pytest.mark.parametrize(("report", "tickets"), [("R00A1B2C3", 1), ("R00D4E5F6", 2)])
async def test_a_form_that_knew_nothing_and_is_filled_in_and_sent_again_makes_one_ticket_for_one_problem(
    desk: Helpdesk, report: str, tickets: int
) -> None:
    for number in ("R00A1B2C3", report):
        await desk.slack.global_shortcut(desk.maya, REPORT)
        view = await desk.view(desk.maya)
        filled = {"product": "expensify", "error_text": UNKNOWN, "report_id": number}
        await desk.slack.submit(view, filled)
        await desk.slack.close(view)
    assert (await desk.bot.store.tickets.open_to(9))[1] == tickets


async def test_what_a_second_form_for_the_same_ticket_says_besides_is_added_to_it_once(desk: Helpdesk) -> None:
    comment = "It is payday tomorrow, password: hunter2sample"
    file = {"id": "F0SAMPLE", "permalink": "https://example.com/files/F0SAMPLE"}
    second = {"comment": comment, "attempted_at": 1_767_225_600, "screenshot": [file]}
    shown: list[str] = []
    for besides in ({}, {}, second, second):
        await desk.slack.global_shortcut(desk.maya, REPORT)
        view = await desk.view(desk.maya)
        await desk.slack.submit(view, {"product": "expensify", "error_text": UNKNOWN, **besides})
        shown.append(words_of(view))
        await desk.slack.close(view)
    added = "You have opened XC-1001 for this already. What your form says besides was added to it."
    assert [added in one for one in shown] == [False, False, True, True]
    ticket = await desk.bot.store.tickets.by_number(1001)
    assert ticket is not None
    (kept,) = await desk.bot.store.tickets.comments(ticket.key)
    assert kept.text.startswith("It is payday tomorrow, ")
    assert "hunter2sample" not in kept.text
    assert "https://example.com/files/F0SAMPLE" in kept.text
    assert "1 Jan 2026" in kept.text
    await desk.under(await desk.card(ticket), "It is payday tomorrow")


async def test_somebody_else_with_the_same_error_at_the_same_organization_can_join(desk: Helpdesk) -> None:
    first, ticket = await desk.report(desk.maya, EXPIRED)
    second = await desk.ask(desk.omar, f"me too: {EXPIRED}")
    view = await desk.form_for(desk.omar, second)
    assert f"Already reported as {ticket.label}, " in words_of(view)
    assert view.content["submit"]["text"] == "Open my own ticket"
    await desk.slack.click(desk.omar, view, "ticket.join")
    await desk.slack.wait_for(lambda: f"You are part of {ticket.label} now." in words_of(view))
    await desk.receipt(first, "2 people have this problem.")
    await desk.receipt(second, "2 people have this problem.")
    await desk.under(await desk.card(ticket), "has the same problem and was added")
    assert (await desk.bot.store.tickets.open_to(9))[1] == 1


async def test_what_somebody_typed_who_joins_a_ticket_reaches_everybody_once(mind: Mind, tmp_path: Path) -> None:
    async with Receiver() as receiver:
        sinks = f"{SLACK_SINK}, {WEBHOOK.replace('URL', receiver.url)}"
        async with helpdesk(mind, tmp_path, sinks, secrets=SECRET) as desk:
            filled = {"organization": "Sample Workspace"}
            first, ticket = await desk.report(desk.zoe, f"{XERO01} report R00A1B2C3", filled)
            view = await desk.form_for(desk.omar, await desk.ask(desk.omar, XERO01))
            typed = {
                "attempted_at": 1_767_229_200,
                "organization": "sample workspace",
                "report_id": "R00D4E5F6",
                "comment": "our other company file has it too, password: hunter2sample",
            }
            await desk.slack.submit(view, typed)
            await desk.slack.click(desk.omar, view, "ticket.join")
            await desk.slack.wait_for(lambda: f"You are part of {ticket.label} now." in words_of(view))
            assert "What looked like a secret was left out" in words_of(view)
            under = text_of(await desk.under(await desk.card(ticket), "has the same problem and was added:"))
            assert "our other company file has it too" in under
            assert "Report ID: R00D4E5F6 · Time of the attempt: 1 Jan 2026, 12:00" in under
            known_or_secret = ("R00A1B2C3", "Sample Workspace", "Error message", "hunter2sample")
            assert not [one for one in known_or_secret if one in under]
            await desk.receipt(first, f"@{desk.omar.id} on {ticket.label}")
            (kept,) = await desk.bot.store.tickets.comments(ticket.key)
            events = await desk.slack.wait_for(
                lambda: [one["event"] for one in receiver.taken.values() if one["event"]["by"] == desk.omar.id]
            )
            assert [(one["type"], one["text"]) for one in events] == [("ticket.joined", kept.text)]


async def test_who_joins_a_ticket_and_has_nothing_to_add_says_nothing(desk: Helpdesk) -> None:
    first, ticket = await desk.report(desk.maya, EXPIRED)
    view = await desk.form_for(desk.omar, await desk.ask(desk.omar, EXPIRED))
    await desk.slack.click(desk.omar, view, "ticket.join")
    await desk.receipt(first, "2 people have this problem.")
    assert await desk.bot.store.tickets.comments(ticket.key) == []


async def test_a_file_is_not_lost_when_the_form_comes_back(desk: Helpdesk) -> None:
    _, ticket = await desk.report(desk.zoe, XERO01, {"organization": "Sample Workspace", "report_id": "R00A1B2C3"})
    view = await desk.form_for(desk.omar, await desk.ask(desk.omar, XERO01))
    file = {"id": "F0SAMPLE", "permalink": "https://example.com/files/F0SAMPLE"}
    await desk.slack.submit(view, {"organization": "sample workspace", "report_id": "R1", "screenshot": [file]})
    assert f"Already reported as {ticket.label}" in words_of(view)
    await desk.slack.submit(view)
    own = await desk.bot.store.tickets.by_number(1002)
    assert own is not None
    assert own.first("screenshot") == "https://example.com/files/F0SAMPLE"


async def test_nobody_is_told_that_others_reported_what_they_have_reported_themselves(desk: Helpdesk) -> None:
    await desk.report(desk.maya, EXPIRED)
    again = await desk.form_for(desk.maya, await desk.ask(desk.maya, EXPIRED))
    assert "Already reported" not in words_of(again)


async def test_somebody_else_can_open_their_own_all_the_same(desk: Helpdesk) -> None:
    await desk.report(desk.maya, EXPIRED)
    view = await desk.form_for(desk.omar, await desk.ask(desk.omar, EXPIRED))
    await desk.slack.submit(view, {"attempted_at": 1_767_225_600})
    assert title_of(view) == "XC-1002"


async def test_who_names_the_organization_only_in_the_form_hears_then_that_it_was_reported(desk: Helpdesk) -> None:
    _, ticket = await desk.report(desk.zoe, f"{XERO01} report R00A1B2C3", {"organization": "Sample Workspace"})
    view = await desk.form_for(desk.omar, await desk.ask(desk.omar, f"{XERO01} report R00A1B2C3"))
    assert "Already reported" not in words_of(view)
    filled = {"attempted_at": 1_767_225_600, "organization": "sample workspace", "comment": "please hurry"}
    await desk.slack.submit(view, filled)
    assert f"Already reported as {ticket.label}" in words_of(view)
    assert inputs_of(view)["comment"][0] == "please hurry"
    await desk.slack.submit(view)
    assert title_of(view) == "XC-1002"


async def test_who_has_another_account_code_is_not_told_that_it_was_reported_and_who_has_the_same_reads_what_it_is(
    desk: Helpdesk,
) -> None:
    there = {"organization": "Sample Workspace"}
    await desk.report(desk.zoe, "Unleashed: Account Code 9911 is not a valid Code for this document", there)
    await desk.report(desk.maya, f"Unleashed: {ACCOUNT}", there)
    for text, label in (("Account Code 9911", "XC-1001"), ("Account Code 5555", None)):
        view = await desk.form_for(desk.omar, await desk.ask(desk.omar, f"Unleashed: {text} is not a valid Code"))
        await desk.slack.submit(view, {"attempted_at": 1_767_225_600, "record": "SI-00012", **there})
        assert ("Already reported" in words_of(view)) is (label is not None)
        if label:
            assert f"Already reported as {label}" in words_of(view)
            assert "It is about: Xero does not have the account code of this transaction" in words_of(view)
        await desk.slack.close(view)


async def test_nobody_joins_the_ticket_of_an_organization_that_is_not_theirs(desk: Helpdesk) -> None:
    await desk.report(desk.maya, EXPIRED)
    for name in ("acme", "Acme Sample Pty Ltd"):
        view = await desk.form_for(desk.zoe, await desk.ask(desk.zoe, EXPIRED))
        await desk.slack.submit(view, {"attempted_at": 1_767_225_600, "organization": name})
        assert title_of(view).startswith("XC-")
        assert "Already reported" not in words_of(view)
        await desk.slack.close(view)
    found, _ = await desk.bot.store.tickets.open_to(9)
    assert [one.organization for one in found] == ["acme", None, None]


# -------------------------------------------------------------------------------------------------- after it was opened


async def test_the_receipt_is_one_message_that_says_how_far_the_ticket_is(mind: Mind, tmp_path: Path) -> None:
    async with Receiver() as receiver:
        receiver.troubles.extend([Trouble(500), Trouble(500), HANG, None])
        sinks = "{{kind: slack, name: desk, channel: {desk}}}, " + WEBHOOK.replace("URL", receiver.url)
        async with helpdesk(mind, tmp_path, sinks, secrets=SECRET) as desk:
            message, ticket = await desk.report(desk.maya, EXPIRED)
            await desk.receipt(message, "On its way to ops")
            await desk.receipt(message, "ops, which cannot take it just now. I go on trying by myself.")
            card = await desk.card(ticket)
            await desk.press(desk.anna, card, "ticket.take")
            await desk.receipt(message, f"XC-1001 · @{desk.anna.id} is on it")
            await desk.card(ticket, "Taken")
            await desk.press(desk.anna, await desk.card(ticket), "ticket.resolve")
            solved = await desk.receipt(message, "XC-1001 · Resolved")
            await desk.press(desk.maya, solved, "ticket.reopen")
            await desk.receipt(message, "XC-1001 · Open")
            await desk.under(card, "opened this ticket again: it is not solved")
            assert len([one for one in desk.slack.replies(desk.help, message.ts) if "XC-1001 ·" in text_of(one)]) == 1


async def test_comments_reach_the_thread_of_the_person_and_the_card_once(desk: Helpdesk) -> None:
    message, ticket = await desk.report(desk.maya, EXPIRED)
    card = await desk.card(ticket)
    await desk.press(desk.anna, card, "ticket.comment")
    form = await desk.view(desk.anna, "ticket.comment_form")
    await desk.slack.submit(form, {"comment": "Which <!channel> is it?"})
    said = await desk.receipt(message, "│ Which <!channel> is it?")
    assert "!channel" not in desk.slack.notified(said)
    await desk.press(desk.maya, said, "ticket.comment")
    await desk.slack.submit(await desk.view(desk.maya, "ticket.comment_form"), {"comment": "The blue one."})
    await desk.under(card, "The blue one.")
    await desk.slack.settled(0.3)
    everything = [text_of(one) for one in desk.slack.replies(desk.help, message.ts)]
    assert sum("on XC-1001:" in one for one in everything) == 1


async def test_what_somebody_writes_in_the_thread_below_an_agents_comment_is_their_answer_to_it(
    desk: Helpdesk,
) -> None:
    message, ticket = await desk.report(desk.maya, EXPIRED)
    card = await desk.card(ticket)
    await desk.press(desk.anna, card, "ticket.comment")
    await desk.slack.submit(await desk.view(desk.anna, "ticket.comment_form"), {"comment": "Which workspace is it?"})
    await desk.receipt(message, "│ Which workspace is it?")
    await desk.ask(desk.maya, "thanks!", thread_ts=message.ts)
    await desk.ask(desk.maya, "It is the workspace Acme & Travel", thread_ts=message.ts)
    await desk.receipt(message, "I added this to XC-1001")
    await desk.under(card, "It is the workspace Acme & Travel")
    await desk.ask(desk.maya, "Dave Miller set it up", thread_ts=message.ts)
    await desk.under(card, "Dave Miller set it up")
    await desk.ask(desk.omar, "I know Dave", thread_ts=message.ts)
    await desk.ask(desk.maya, f"{desk.omar.mention} me too", thread_ts=message.ts)
    await desk.ask(desk.maya, RECONNECT, thread_ts=message.ts)
    await answer_with(desk, message, "XERO11")
    assert [(one.user, one.text) for one in await desk.bot.store.tickets.comments(ticket.key)] == [
        (desk.anna.id, "Which workspace is it?"),
        (desk.maya.id, "It is the workspace Acme & Travel"),
        (desk.maya.id, "Dave Miller set it up"),
    ]
    assert sum("I added this" in text_of(one) for one in desk.slack.replies(desk.help, message.ts)) == 1


async def test_who_answers_an_agents_comment_where_another_agent_has_written_is_heard_as_well(desk: Helpdesk) -> None:
    message, ticket = await desk.report(desk.maya, EXPIRED)
    await desk.receipt(message, "XC-1001 · Open")
    card = await desk.card(ticket)
    await desk.ask(desk.ben, "Thanks Maya, having a look.", thread_ts=message.ts)
    await desk.slack.settled(0.3)
    await desk.ask(desk.maya, "that is kind, I wait then", thread_ts=message.ts)  # nobody has asked anything yet
    await desk.slack.settled(0.3)
    await comment_on(desk, desk.anna, ticket, "Since when does it happen?")
    await desk.receipt(message, "│ Since when does it happen?")
    await desk.ask(desk.maya, "Since Monday", thread_ts=message.ts)
    await desk.under(card, "│ Since Monday")
    await desk.receipt(message, "I added this to XC-1001")
    log = desk.slack.file(desk.maya, "export-log.pdf", b"%PDF-1.4", "application/pdf")
    await desk.ask(desk.maya, "", thread_ts=message.ts, files=[log])
    await desk.under(card, f"{log.id}/export-log.pdf")
    await desk.ask(desk.maya, f"and now it says: {XERO01}", thread_ts=message.ts)
    await desk.under(card, XERO01)
    await desk.ask(desk.omar, "Since Tuesday here", thread_ts=message.ts)
    await desk.slack.settled(0.3)
    said = [text_of(one) for one in desk.slack.replies(desk.help, message.ts) if one.user == desk.slack.bot.id]
    assert ["I added this" in one for one in said] == [False, False, False, True]
    kept = [(one.user, one.text) for one in await desk.bot.store.tickets.comments(ticket.key)]
    assert kept[0] == (desk.anna.id, "Since when does it happen?")
    assert {user for user, _ in kept[1:]} == {desk.maya.id}
    assert len(kept) == 4


async def test_who_has_taken_a_ticket_is_notified_when_somebody_with_the_problem_answers_or_opens_it_again(
    desk: Helpdesk,
) -> None:
    message, ticket = await desk.report(desk.maya, EXPIRED)
    card = await desk.card(ticket)
    await desk.press(desk.anna, card, "ticket.take")
    await desk.receipt(message, f"XC-1001 · @{desk.anna.id} is on it")
    await comment_on(desk, desk.anna, ticket, "Which workspace is it?")
    asked = await desk.under(card, "Which workspace is it?")
    await desk.receipt(message, "│ Which workspace is it?")
    await desk.ask(desk.maya, "Acme & Travel", thread_ts=message.ts)
    answered = await desk.under(card, f"@{desk.maya.id} commented, and @{desk.anna.id} is on it:")
    await desk.press(desk.ben, await desk.card(ticket, "Taken by"), "ticket.resolve")
    await desk.press(desk.maya, await desk.receipt(message, "XC-1001 · Resolved"), "ticket.reopen")
    reopened = await desk.under(card, f"it is not solved. Last on it: @{desk.anna.id}.")
    notified = [desk.slack.notified(one) for one in (asked, answered, reopened)]
    assert [f"@{desk.anna.id}" in one for one in notified] == [True, True, True]
    assert notified[0] == [f"@{desk.anna.id}"]  # as who has written it


async def test_each_of_several_people_with_a_problem_answers_the_comment_of_an_agent(desk: Helpdesk) -> None:
    first, ticket = await desk.report(desk.maya, EXPIRED)
    second = await desk.ask(desk.omar, EXPIRED)
    await desk.slack.click(desk.omar, await desk.form_for(desk.omar, second), "ticket.join")
    await desk.receipt(second, "2 people have this problem.")
    await comment_on(desk, desk.anna, ticket, "Which browser do you use?")
    for message, person, answer in (
        (second, desk.omar, "Firefox, since Monday"),
        (first, desk.maya, "Chrome here, where do I see since when?"),
    ):
        await desk.receipt(message, "│ Which browser do you use?")
        await desk.ask(person, answer, thread_ts=message.ts)
        await desk.receipt(message, f"I added this to {ticket.label}")
    kept = [(one.user, one.text) for one in await desk.bot.store.tickets.comments(ticket.key)]
    assert kept[1:] == [
        (desk.omar.id, "Firefox, since Monday"),
        (desk.maya.id, "Chrome here, where do I see since when?"),
    ]


@pytest.mark.parametrize("words", ["here it is", "thanks, here it is", ""])
async def test_a_file_below_an_agents_comment_is_an_answer_that_says_where_it_is(desk: Helpdesk, words: str) -> None:
    message, ticket = await desk.report(desk.maya, EXPIRED)
    card = await desk.card(ticket)
    await comment_on(desk, desk.anna, ticket, "Please send me the export log.")
    await desk.receipt(message, "│ Please send me the export log.")
    log = desk.slack.file(desk.maya, "export-log.pdf", b"%PDF-1.4", "application/pdf")
    await desk.ask(desk.maya, words, thread_ts=message.ts, files=[log])
    await desk.receipt(message, "I added this to XC-1001")
    await desk.under(card, f"{log.id}/export-log.pdf")
    page = desk.slack.file(desk.maya, "page-two.pdf", b"%PDF-1.4", "application/pdf")
    await desk.ask(desk.maya, "", thread_ts=message.ts, files=[page])
    await desk.under(card, f"{page.id}/page-two.pdf")
    await desk.slack.settled(0.3)
    said = "".join(text_of(one) for one in desk.slack.replies(desk.help, message.ts))
    assert "I can't look into" not in said
    comments = await desk.bot.store.tickets.comments(ticket.key)
    assert [one.text.split("https://")[0].strip() for one in comments[1:]] == [words, ""]


async def test_a_text_file_with_the_error_that_an_agent_wanted_to_see_is_answered_and_reaches_them(
    desk: Helpdesk,
) -> None:
    message, ticket = await desk.report(desk.maya, EXPIRED)
    card = await desk.card(ticket)
    await comment_on(desk, desk.anna, ticket, "Please send me the log.")
    await desk.receipt(message, "│ Please send me the log.")
    log = desk.slack.file(desk.maya, "export.log", RECONNECT.encode(), "text/plain")
    await desk.ask(desk.maya, "here", thread_ts=message.ts, files=[log])
    await answer_with(desk, message, "XERO11")
    await desk.under(card, f"{log.id}/export.log")


async def test_a_long_log_that_answers_an_agent_is_judged_beside_everybody_else(
    desk: Helpdesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    message, ticket = await desk.report(desk.maya, EXPIRED)
    await comment_on(desk, desk.anna, ticket, "What does your log say?")
    await desk.receipt(message, "│ What does your log say?")
    judged: list[bool] = []
    match = Matcher.match

    def noted(*args: Any, **more: Any) -> Any:
        judged.append(threading.current_thread() is threading.main_thread())
        return match(*args, **more)

    monkeypatch.setattr(Matcher, "match", noted)
    log = desk.slack.file(desk.maya, "export.log", b"the job has ended\n" * 3000, "text/plain")
    await desk.ask(desk.maya, "", thread_ts=message.ts, files=[log])
    await desk.receipt(message, "I added this to XC-1001")
    assert judged == [False]


async def test_an_answer_to_an_agent_keeps_its_lines(desk: Helpdesk) -> None:
    message, ticket = await desk.report(desk.maya, EXPIRED)
    card = await desk.card(ticket)
    await comment_on(desk, desk.anna, ticket, "Who is\nin it?")
    await desk.receipt(message, "on XC-1001:\n  │ Who is\n  │ in it?")
    await desk.ask(desk.maya, "these:\nDave Miller\nJane Roe", thread_ts=message.ts)
    await desk.under(card, "│ these:\n  │ Dave Miller\n  │ Jane Roe")
    await desk.receipt(message, "│ these:\n  │ Dave Miller\n  │ Jane Roe")
    assert (await desk.bot.store.tickets.comments(ticket.key))[-1].text == "these:\nDave Miller\nJane Roe"


@pytest.mark.parametrize("also_on_the_other", [False, True])
async def test_of_two_tickets_in_a_thread_an_answer_belongs_to_the_one_that_was_commented_on_last(
    desk: Helpdesk, also_on_the_other: bool
) -> None:
    message, older = await desk.report(desk.maya, XERO01)
    await desk.ask(desk.maya, f"and now {ACCOUNT}", thread_ts=message.ts)
    await desk.press(desk.maya, await answer_with(desk, message, "4110"), "ticket.open")
    form = await desk.view(desk.maya)
    await desk.slack.submit(form, {"organization": "Acme Sample Pty Ltd"})
    newer = await desk.bot.store.tickets.by_number(int(title_of(form).removeprefix("XC-")))
    assert newer is not None
    if also_on_the_other:
        await comment_on(desk, desk.anna, newer, "We are on it.")
        await desk.receipt(message, "│ We are on it.")
    await comment_on(desk, desk.anna, older, "Which report is it?")
    await desk.receipt(message, "│ Which report is it?")
    await desk.ask(desk.maya, "The one that Dave Miller made", thread_ts=message.ts)
    await desk.receipt(message, f"I added this to {older.label}")
    comments = await desk.bot.store.tickets.comments(older.key)
    assert [one.text for one in comments] == ["Which report is it?", "The one that Dave Miller made"]


async def test_what_somebody_says_in_direct_messages_about_something_else_stays_out_of_their_ticket(
    desk: Helpdesk,
) -> None:
    message, ticket = await desk.report(desk.maya, EXPIRED)
    await comment_on(desk, desk.anna, ticket, "Which workspace is it?")
    await desk.receipt(message, "│ Which workspace is it?")
    direct = desk.slack.dm(desk.maya)
    said = (await desk.slack.say(desk.maya, direct, XERO01)).message
    assert said is not None
    await desk.slack.wait_for(lambda: desk.slack.replies(direct, said.ts))
    await desk.slack.say(desk.maya, direct, "between us, Dave was fired for it", thread_ts=said.ts)
    await desk.slack.settled(0.5)
    assert len(await desk.bot.store.tickets.comments(ticket.key)) == 1
    assert "Dave" not in "".join(text_of(one) for one in desk.slack.replies(desk.help, message.ts))
    assert "I added this" not in "".join(text_of(one) for one in desk.slack.replies(direct, said.ts))


async def test_in_direct_messages_who_writes_below_the_receipt_or_an_agents_comment_answers_the_agent(
    desk: Helpdesk,
) -> None:
    await desk.slack.global_shortcut(desk.maya, REPORT)
    await desk.slack.submit(await desk.view(desk.maya), {"product": "expensify", "error_text": XERO01})
    await desk.told(desk.maya, "XC-1001 · Open")
    ticket = await desk.bot.store.tickets.by_number(1001)
    assert ticket is not None
    await comment_on(desk, desk.anna, ticket, "Which report is it?")
    await desk.told(desk.maya, "on XC-1001:")
    async with asyncio.timeout(30):
        while len(await desk.bot.store.tickets.receipts(ticket.key)) < 2:  # noqa: ASYNC110 - nothing tells of it
            await asyncio.sleep(0.02)
    direct = desk.slack.dm(desk.maya)
    receipt, told = desk.slack.messages(direct)
    await desk.slack.say(desk.maya, direct, "The one of last Friday", thread_ts=told.ts)
    await desk.slack.wait_for(lambda: "I added this" in "".join(map(text_of, desk.slack.replies(direct, told.ts))))
    await desk.slack.say(desk.maya, direct, "Dave Miller made it", thread_ts=receipt.ts)
    await desk.under(await desk.card(ticket), "Dave Miller made it")
    kept = [one.text for one in await desk.bot.store.tickets.comments(ticket.key)]
    assert kept == ["Which report is it?", "The one of last Friday", "Dave Miller made it"]


async def test_a_comment_that_is_sent_again_is_one_comment(desk: Helpdesk) -> None:
    _, ticket = await desk.report(desk.maya, EXPIRED)
    for _ in range(2):
        await desk.press(desk.anna, await desk.card(ticket), "ticket.comment")
        form = await desk.view(desk.anna, "ticket.comment_form")
        await desk.slack.submit(form, {"comment": "We look into it."})
    assert len(await desk.bot.store.tickets.comments(ticket.key)) == 1


async def test_the_same_words_that_answer_two_comments_of_an_agent_are_two_answers(desk: Helpdesk) -> None:
    message, ticket = await desk.report(desk.maya, EXPIRED)

    def added(times: int) -> bool:
        said = [text_of(one) for one in desk.slack.replies(desk.help, message.ts)]
        return sum("I added this" in one for one in said) == times

    for number, asked in enumerate(("Is it the workspace Acme?", "Is Dave still its owner?"), 1):
        await comment_on(desk, desk.anna, ticket, asked)
        said = await desk.receipt(message, f"on XC-1001:\n  │ {asked}")
        await desk.ask(desk.maya, "yes it is", thread_ts=message.ts)
        await desk.slack.wait_for(partial(added, number))
    await comment_on(desk, desk.anna, ticket, "Does it fail again?")
    said = await desk.receipt(message, "on XC-1001:\n  │ Does it fail again?")
    await desk.press(desk.maya, said, "ticket.comment")
    await desk.slack.submit(await desk.view(desk.maya, "ticket.comment_form"), {"comment": "yes it is"})
    comments = await desk.bot.store.tickets.comments(ticket.key)
    assert [one.text for one in comments if one.user == desk.maya.id] == ["yes it is"] * 3


async def test_a_comment_that_is_sent_twice_at_once_is_one_comment(desk: Helpdesk) -> None:
    _, ticket = await desk.report(desk.maya, EXPIRED)
    await desk.press(desk.anna, await desk.card(ticket), "ticket.comment")
    form = await desk.view(desk.anna, "ticket.comment_form")
    sent = (desk.slack.submit(form, {"comment": "We look into it."}) for _ in range(2))
    await asyncio.gather(*sent, return_exceptions=True)
    assert len(await desk.bot.store.tickets.comments(ticket.key)) == 1


async def test_a_comment_of_who_may_not_write_it_any_more_is_not_kept(desk: Helpdesk) -> None:
    _, ticket = await desk.report(desk.maya, EXPIRED)
    await desk.press(desk.anna, await desk.card(ticket), "ticket.comment")
    form = await desk.view(desk.anna, "ticket.comment_form")
    desk.anna.is_restricted = True
    await desk.slack.submit(form, {"comment": "We look into it."})
    await desk.told(desk.anna, "Guests of this workspace cannot.")
    assert await desk.bot.store.tickets.comments(ticket.key) == []


async def test_a_comment_that_nobody_can_see_breaks_no_message(desk: Helpdesk) -> None:
    message, ticket = await desk.report(desk.maya, EXPIRED)
    await desk.press(desk.anna, await desk.card(ticket), "ticket.comment")
    form = await desk.view(desk.anna, "ticket.comment_form")
    await desk.slack.submit(form, {"comment": "\u200b\ufeff\u2060"})
    await desk.receipt(message, "│ …")
    await desk.under(await desk.card(ticket), "commented")


async def test_a_comment_that_was_made_before_the_place_had_the_ticket_reaches_it(mind: Mind, tmp_path: Path) -> None:
    async with Receiver() as receiver:
        receiver.troubles.extend([Trouble(503)] * 2)
        async with helpdesk(mind, tmp_path, WEBHOOK.replace("URL", receiver.url), secrets=SECRET) as desk:
            message, ticket = await desk.report(desk.maya, EXPIRED)
            receipt = await desk.receipt(message, "On its way to ops")
            await desk.press(desk.maya, receipt, "ticket.comment")
            form = await desk.view(desk.maya, "ticket.comment_form")
            await desk.slack.submit(form, {"comment": "It is urgent."})
            await receiver.until(lambda: len(receiver.taken) == 2)
            first, second = receiver.taken.values()
            assert first["event"]["id"] == ticket.key
            assert first["ticket"]["names"] == {desk.maya.id: "maya"}
            assert (second["event"]["type"], second["event"]["text"]) == ("ticket.comment", "It is urgent.")


async def test_agents_see_tickets_by_command_and_in_app_home_and_customers_see_their_own(desk: Helpdesk) -> None:
    await desk.report(desk.maya, EXPIRED)
    await desk.report(desk.zoe, EXPIRED)
    await desk.report(desk.omar, f"{XERO01} report R00A1B2C3")
    listed = text_of(await desk.type(desk.anna, "tickets"))
    assert "2 open tickets" in listed
    assert 0 < listed.index("XC-1001") < listed.index("XC-1003"), "the oldest first"
    assert "XC-1002" not in listed  # of an organization that anna is no agent for
    assert "1 open ticket" in text_of(await desk.type(desk.anna, "tickets acme"))
    home = await desk.home(desk.anna)
    assert home.index("Expensify") < home.index("XC-1003") < home.index("MemberPulse\n") < home.index("XC-1001")
    assert "XC-1002" in await desk.home(desk.otto)
    mine = await desk.home(desk.maya)
    assert "XC-1001" in mine
    assert "XC-1002" not in mine
    assert "Refresh" not in json.dumps(desk.slack.home(desk.maya).content)  # type: ignore[union-attr]
    refused = text_of(await desk.type(desk.maya, "tickets"))
    assert "XC-" not in refused


async def test_a_ticket_is_shown_by_its_number_to_its_agents_and_to_whoever_reported_it(desk: Helpdesk) -> None:
    message, ticket = await desk.report(desk.maya, EXPIRED)
    for typed in (ticket.label, f"tickets {ticket.label}"):
        card = await desk.type(desk.anna, typed)
        assert text_of(card).startswith(f"{ticket.label}: ")
        assert "Take" in json.dumps(card.blocks)
    await desk.press(desk.anna, await desk.type(desk.anna, ticket.label), "ticket.resolve")
    await desk.receipt(message, "Resolved")
    assert "Resolved by" in text_of(await desk.type(desk.anna, ticket.label))
    mine = text_of(await desk.type(desk.maya, ticket.label))
    assert f"{ticket.label} was resolved by" in mine
    assert str(ticket.entry_title) in mine


async def test_of_a_ticket_of_others_nobody_learns_whether_it_exists(desk: Helpdesk) -> None:
    _, ticket = await desk.report(desk.maya, EXPIRED)
    for stranger in (desk.zoe, desk.otto):
        theirs = text_of(await desk.type(stranger, ticket.label))
        nobodys = text_of(await desk.type(stranger, "XC-9999"))
        assert theirs.startswith(f"There is no ticket {ticket.label} that you may see.")
        assert theirs.replace(ticket.label, "XC-9999") == nobodys


async def test_the_number_of_a_ticket_is_enough_in_direct_messages_and_in_a_mention(desk: Helpdesk) -> None:
    _, ticket = await desk.report(desk.maya, EXPIRED)
    direct = desk.slack.dm(desk.maya)
    asked = (await desk.slack.say(desk.maya, direct, ticket.label)).message
    assert asked is not None
    (reply,) = await desk.slack.wait_for(lambda: desk.slack.replies(direct, asked.ts))
    assert f"{ticket.label} is open. Nobody has taken it yet." in text_of(reply)
    await desk.slack.say(desk.anna, desk.help, f"{desk.slack.bot.mention} {ticket.label}")
    assert "Reported by" in await desk.told(desk.anna, f"{ticket.label}: ")


async def test_an_agent_of_one_organization_sees_its_tickets_however_many_older_ones_others_have(
    desk: Helpdesk,
) -> None:
    _, theirs = await desk.report(desk.zoe, EXPIRED)
    open_one = desk.bot.store.tickets.open
    draft = TicketDraft.model_validate(theirs.model_dump(include=set(TicketDraft.model_fields)))
    for number in range(205):
        await open_one(draft, ["nowhere"], fingerprint=None, request_key=str(number))
    _, mine = await desk.report(desk.maya, EXPIRED)
    listed = text_of(await desk.type(desk.anna, "tickets"))
    assert "1 open ticket" in listed
    assert mine.label in listed
    assert mine.label in await desk.home(desk.anna)
    assert mine.label in await desk.home(desk.maya)
    assert "And 191 more" in await desk.home(desk.otto)


async def test_a_ticket_of_an_organization_that_is_not_configured_any_more_is_still_listed(desk: Helpdesk) -> None:
    _, ticket = await desk.report(desk.zoe, EXPIRED)
    draft = TicketDraft.model_validate(ticket.model_dump(include=set(TicketDraft.model_fields)))
    gone = draft.model_copy(update={"organization": "gone"})
    opened = await desk.bot.store.tickets.open(gone, [], fingerprint=None, request_key="gone")
    assert opened.ticket.label in await desk.home(desk.anna)


async def test_whoever_looks_at_a_card_reads_what_was_said_last(desk: Helpdesk) -> None:
    _, ticket = await desk.report(desk.maya, EXPIRED)
    await desk.bot.store.tickets.comment(ticket.key, desk.maya.id, "Since the upgrade <!channel>")
    card = await desk.type(desk.anna, ticket.label)
    assert "Latest comments" in text_of(card)
    assert "Since the upgrade <!channel>" in text_of(card)


async def test_a_card_for_one_agent_alone_shows_what_a_press_on_it_has_changed(desk: Helpdesk) -> None:
    _, ticket = await desk.report(desk.maya, EXPIRED)
    card = await desk.type(desk.anna, ticket.label)
    await desk.press(desk.anna, card, "ticket.take")
    await desk.slack.wait_for(lambda: f"Taken by @{desk.anna.id}" in text_of(card))
    assert [one["action_id"] for one in card.blocks[-1]["elements"]] == ["ticket.comment", "ticket.resolve"]
    await desk.press(desk.anna, card, "ticket.resolve")
    await desk.slack.wait_for(lambda: f"Resolved by @{desk.anna.id}" in text_of(card))
    assert desk.seen_by(desk.anna) == [card]


async def test_a_card_for_one_agent_alone_says_who_was_faster(desk: Helpdesk) -> None:
    _, ticket = await desk.report(desk.maya, EXPIRED)
    card = await desk.type(desk.anna, ticket.label)
    await desk.bot.store.tickets.take(ticket.key, desk.ben.id)
    await desk.press(desk.anna, card, "ticket.take")
    await desk.told(desk.anna, "Somebody else has taken this ticket already. The card says who.")
    await desk.slack.wait_for(lambda: f"Taken by @{desk.ben.id}" in text_of(card))


async def test_a_card_that_came_from_app_home_shows_what_a_press_on_it_has_changed(desk: Helpdesk) -> None:
    _, ticket = await desk.report(desk.maya, EXPIRED)
    await desk.home(desk.anna)
    view = desk.slack.home(desk.anna)
    assert view is not None
    await desk.slack.click(desk.anna, view, "ticket.show")
    direct = desk.slack.dm(desk.anna)
    (card,) = await desk.slack.wait_for(lambda: desk.slack.messages(direct))
    await desk.press(desk.anna, card, "ticket.take")
    await desk.slack.wait_for(lambda: f"Taken by @{desk.anna.id}" in text_of(card))
    assert ticket.label in text_of(card)


async def test_app_home_shows_the_error_of_a_ticket_without_entry_and_says_that_it_lists_open_ones(
    desk: Helpdesk,
) -> None:
    _, ticket = await desk.report(desk.maya, f"{desk.slack.bot.mention} {UNKNOWN}", {"product": "expensify"})
    mine = await desk.home(desk.maya)
    assert "XC-1001 · " in mine
    assert "ZZTOP99" in mine
    await desk.bot.store.tickets.resolve(ticket.key, desk.anna.id)
    assert "Your open tickets\n\nYou have none." in await desk.home(desk.maya)


@pytest.mark.parametrize(("agent", "told"), [(True, "And 2 more: type /xero tickets."), (False, "And 2 more.")])
def test_app_home_names_the_command_for_more_only_to_those_who_may_use_it(agent: bool, told: str) -> None:
    view = RENDERER.view("home", agent=agent, tickets=[], more=2, failed=[], more_failed=0, products=["Sample"])
    assert plain_text(view["blocks"]).strip().endswith(told)


def test_app_home_says_how_many_deliveries_failed_that_it_does_not_list() -> None:
    failed = [Undelivered(ticket=TICKET, sink="ops", error="403 not you")]
    view = RENDERER.view("home", agent=True, tickets=[], more=0, failed=failed, more_failed=7, products=["Sample"])
    said = plain_text(view["blocks"])
    assert f"{TICKET.label} · ops\n403 not you" in said
    assert "And 7 more. They come up here as these are tried again." in said


async def test_a_form_in_which_nothing_is_filled_in_asks_for_no_correction(desk: Helpdesk) -> None:
    await desk.slack.global_shortcut(desk.maya, REPORT)
    said = words_of(await desk.view(desk.maya))
    assert "Correct this" not in said
    assert "Add what you know" in said


async def test_who_has_a_resolved_ticket_is_not_told_to_paste_it_anywhere(desk: Helpdesk) -> None:
    message, ticket = await desk.report(desk.maya, XERO01)
    await desk.receipt(message, "Paste this to")
    await desk.press(desk.anna, await desk.card(ticket), "ticket.resolve")
    assert "Paste this to" not in text_of(await desk.receipt(message, "XC-1001 · Resolved"))


async def test_who_has_a_problem_is_told_each_time_that_it_is_resolved(desk: Helpdesk) -> None:
    message, ticket = await desk.report(desk.maya, EXPIRED)
    told = f"XC-1001 about this was resolved by @{desk.anna.id}. If it is not solved, open it again."

    def telling() -> list[Message]:
        return [one for one in desk.slack.replies(desk.help, message.ts) if told in text_of(one)]

    await desk.press(desk.anna, await desk.card(ticket), "ticket.resolve")
    (first,) = await desk.slack.wait_for(telling)
    await desk.press(desk.maya, first, "ticket.reopen")
    await desk.slack.wait_for(lambda: "Resolved" not in text_of(desk.slack.messages(desk.desk)[0]))
    await desk.press(desk.anna, await desk.card(ticket), "ticket.resolve")
    await desk.slack.wait_for(lambda: [one for one in telling() if one.ts != first.ts])


async def test_who_has_a_problem_is_told_that_somebody_else_has_opened_its_ticket_again(desk: Helpdesk) -> None:
    first, ticket = await desk.report(desk.maya, EXPIRED)
    second = await desk.ask(desk.omar, EXPIRED)
    await desk.slack.click(desk.omar, await desk.form_for(desk.omar, second), "ticket.join")
    await desk.receipt(second, "2 people have this problem.")
    await desk.press(desk.anna, await desk.card(ticket), "ticket.resolve")
    await desk.receipt(first, "XC-1001 about this was resolved by")
    await desk.press(desk.omar, await desk.receipt(second, "XC-1001 · Resolved"), "ticket.reopen")
    await desk.receipt(first, f"XC-1001 about this was opened again by @{desk.omar.id}: it is not solved.")
    await desk.receipt(second, "XC-1001 · Open")
    await desk.slack.settled(0.3)
    assert "opened again" not in "".join(text_of(one) for one in desk.slack.replies(desk.help, second.ts))


async def test_who_is_told_again_that_it_is_resolved_gets_a_message_of_its_own_although_slack_failed(
    desk: Helpdesk,
) -> None:
    message, ticket = await desk.report(desk.maya, EXPIRED)

    def telling() -> list[Message]:
        replies = desk.slack.replies(desk.help, message.ts)
        return [one for one in replies if "XC-1001 about this was resolved by" in text_of(one)]

    await desk.press(desk.anna, await desk.card(ticket), "ticket.resolve")
    (first,) = await desk.slack.wait_for(telling)
    card = await desk.card(ticket, "Resolved by")
    await desk.under(card, "resolved this ticket")
    await desk.press(desk.maya, first, "ticket.reopen")
    await desk.under(card, "opened this ticket again")
    await desk.slack.wait_for(lambda: "Resolved" not in text_of(card))
    desk.slack.trouble.fail("chat.postMessage", "internal_error", times=2)  # for the reporter and for the agents
    await desk.press(desk.anna, card, "ticket.resolve")
    await desk.slack.wait_for(lambda: [one for one in telling() if one.ts != first.ts])


async def test_a_ticket_is_resolved_by_who_resolved_it_and_not_by_who_had_taken_it(desk: Helpdesk) -> None:
    message, ticket = await desk.report(desk.maya, EXPIRED)
    await desk.press(desk.anna, await desk.card(ticket), "ticket.take")
    await desk.receipt(message, f"XC-1001 · @{desk.anna.id} is on it")
    await desk.press(desk.ben, await desk.card(ticket, "Taken by"), "ticket.resolve")
    await desk.card(ticket, f"Resolved by @{desk.ben.id}")
    solved = await desk.receipt(message, f"XC-1001 · Resolved by @{desk.ben.id}")
    await desk.press(desk.maya, solved, "ticket.reopen")
    assert "@" not in text_of(await desk.receipt(message, "XC-1001 · Open")).splitlines()[0]


async def test_only_agents_of_the_organization_take_show_and_resolve(desk: Helpdesk) -> None:
    _, ticket = await desk.report(desk.maya, EXPIRED)
    card = await desk.card(ticket)
    desk.desk.members.append(desk.omar.id)  # a customer in the channel of the agents
    for stranger in (desk.omar, desk.otto):
        for action in ("ticket.take", "ticket.resolve"):
            before = len(desk.seen_by(stranger))
            await desk.press(stranger, card, action)
            await desk.slack.wait_for(partial(has_heard_more, desk, stranger, before))
    await desk.press(desk.otto, card, "ticket.comment")
    assert title_of(await desk.view(desk.otto, "closed")) == "Not possible"
    after = await desk.bot.store.tickets.get(ticket.key)
    assert after is not None
    assert (after.state, after.assignee) == ("open", None)


async def test_who_has_reported_a_ticket_and_would_take_it_hears_what_they_can_do_instead(desk: Helpdesk) -> None:
    _, ticket = await desk.report(desk.maya, EXPIRED)
    card = await desk.card(ticket)
    desk.desk.members.append(desk.maya.id)
    agents = "Only support agents work on tickets: they take and resolve them. You have reported this one: "
    await desk.press(desk.maya, card, "ticket.take")
    told = await desk.told(desk.maya, f"{agents}if it is solved, press It is solved")
    assert "open a ticket of your own" not in told
    second = await desk.ask(desk.omar, EXPIRED)
    await desk.slack.click(desk.omar, await desk.form_for(desk.omar, second), "ticket.join")
    await desk.receipt(second, "2 people have this problem.")
    await desk.press(desk.maya, card, "ticket.resolve")
    await desk.told(desk.maya, f"{agents}the message that tells you how far it is has buttons")


async def test_two_agents_who_take_at_the_same_time_are_not_both_told_that_they_have_it(desk: Helpdesk) -> None:
    _, ticket = await desk.report(desk.maya, EXPIRED)
    card = await desk.card(ticket)
    await asyncio.gather(desk.press(desk.anna, card, "ticket.take"), desk.press(desk.ben, card, "ticket.take"))
    await desk.slack.wait_for(lambda: [*desk.seen_by(desk.anna), *desk.seen_by(desk.ben)])
    assert "Somebody else has taken this ticket already" in text_of(
        [*desk.seen_by(desk.anna), *desk.seen_by(desk.ben)][0]
    )


async def test_who_takes_a_ticket_twice_is_not_told_that_somebody_else_has_it(desk: Helpdesk) -> None:
    _, ticket = await desk.report(desk.maya, EXPIRED)
    card = await desk.card(ticket)
    await asyncio.gather(*(desk.press(desk.anna, card, "ticket.take") for _ in range(2)))
    await desk.told(desk.anna, "You have taken this ticket already.")
    _, other = await desk.report(desk.omar, f"{XERO01} report R00A1B2C3")
    stale = await desk.card(other)
    await desk.bot.store.tickets.resolve(other.key, desk.anna.id)
    await desk.press(desk.ben, stale, "ticket.take")
    await desk.told(desk.ben, "This ticket is resolved already.")


async def test_once_an_agent_has_written_the_bot_is_quiet_until_it_is_mentioned(desk: Helpdesk) -> None:
    message = await desk.ask(desk.maya, XERO01)
    await desk.answer(message)
    await desk.ask(desk.anna, "Hi, I have a look at this.", thread_ts=message.ts)
    await desk.slack.settled(0.3)
    await desk.ask(desk.maya, f"thanks! now it says: {EXPIRED}", thread_ts=message.ts)
    await desk.ask(desk.maya, "can I talk to a human please", thread_ts=message.ts)
    await desk.slack.settled(0.3)
    assert len([one for one in desk.slack.replies(desk.help, message.ts) if one.user == desk.slack.bot.id]) == 1
    await desk.ask(desk.maya, f"{desk.slack.bot.mention} {EXPIRED}", thread_ts=message.ts)
    await desk.receipt(message, "MemberPulse")


async def test_who_has_to_go_to_concierge_gets_a_message_to_paste_and_the_way_there(desk: Helpdesk) -> None:
    message, _ = await desk.report(
        desk.maya, f"{XERO01} report R00A1B2C3, tried on 3 Nov 2025 at 16:12", {"attempted_at": 1_762_146_720}
    )
    receipt = text_of(
        await desk.receipt(message, "Paste this to Concierge in Expensify, which I cannot reach from here:")
    )
    for line in (
        f"Full error message:\n{XERO01}",
        "Report name or ID: R00A1B2C3",
        "Date and time of the attempt: 3 Nov 2025, 16:12 (UTC+11:00)",
        "So far:\n- The support bot showed: Your workspace cannot complete an action in Xero: ",
        "My reference: XC-1001",
        "On the web\n  1. In Expensify, go to the navigation tabs on the left.",
        "On mobile\n  1. In Expensify, tap the navigation tabs on the bottom.",
    ):
        assert line in receipt
    assert "I have already tried" not in receipt


async def test_the_form_says_truthfully_where_it_goes(desk: Helpdesk) -> None:
    view = await desk.form_for(desk.maya, await desk.ask(desk.maya, XERO01))
    assert "This goes to the support agents. You also get a message to paste into Concierge in Expensify" in words_of(
        view
    )
    await desk.slack.close(view)
    view = await desk.form_for(desk.maya, await desk.ask(desk.maya, EXPIRED))
    assert "This goes to the support agents, and is meant for " in words_of(view)


async def test_tickets_go_to_the_places_of_their_product(mind: Mind, tmp_path: Path) -> None:
    async with Receiver() as one, Receiver() as two:
        sinks = ", ".join(
            [
                "{{kind: slack, name: desk, channel: {desk}}}",
                WEBHOOK.replace("URL", one.url).replace("name: ops", "name: memberpulse, products: [memberpulse]"),
                WEBHOOK.replace("URL", two.url).replace("name: ops", "name: expensify, products: [expensify]"),
            ]
        )
        async with helpdesk(mind, tmp_path, sinks, secrets=SECRET) as desk:
            message, ticket = await desk.report(desk.maya, EXPIRED)
            receipt = text_of(await desk.receipt(message, "Delivered to memberpulse"))
            assert "expensify" not in receipt
            await desk.card(ticket)
            assert [*one.taken] == [ticket.key]
            assert two.taken == {}


async def test_a_ticket_holds_how_the_integration_and_xero_were_at_that_moment(desk: Helpdesk) -> None:
    _, ticket = await desk.report(desk.maya, EXPIRED)
    assert ticket.xero_status is not None
    assert (ticket.xero_status["state"], ticket.xero_status["description"]) == ("minor", "Slow API")
    assert ticket.integration_status is not None
    assert "connected" in ticket.integration_status
    assert "Xero's status" in text_of(await desk.card(ticket))


async def test_who_asks_about_a_ticket_and_has_none_hears_that(desk: Helpdesk) -> None:
    assert "I know of no open ticket of yours." in await told_directly(desk, "what is the status of my ticket?")
    asked = await desk.ask(desk.maya, f"{desk.slack.bot.mention} did my ticket arrive?")
    assert "I know of no open ticket of yours here." in text_of(await desk.answer(asked))


async def test_who_asks_whether_xero_is_down_hears_what_its_status_page_says(desk: Helpdesk) -> None:
    assert "Xero's own status page says “Slow API” now." in await told_directly(desk, "is xero down?")
    asked = await desk.ask(desk.maya, "Is Xero down for everybody or just us?")
    assert "“Slow API”" in text_of(await desk.answer(asked))


async def test_the_status_of_an_integration_is_named_by_its_product(desk: Helpdesk) -> None:
    _, ticket = await desk.report(desk.maya, EXPIRED)
    assert (ticket.integration_status or {})["integration"] == {"key": "memberpulse", "name": "MemberPulse"}
    assert "Its integration with MemberPulse: connected: yes" in text_of(await desk.card(ticket))


async def test_a_ticket_about_another_product_holds_nothing_of_what_the_integration_says(desk: Helpdesk) -> None:
    """An organization may use products that nobody here can ask for a status."""
    _, ticket = await desk.report(desk.maya, XERO01, {"organization": "Acme Sample Pty Ltd"})
    assert (ticket.product, ticket.organization, ticket.organization_id) == ("expensify", "acme", None)
    assert ticket.integration_status == {
        "state": "unknown",
        "reason": "The integration that is configured for this organization is MemberPulse, and this is about "
        "Expensify.",
    }
    card = text_of(await desk.card(ticket))
    assert "Its integration: Unknown" in card
    assert "connected: " not in card
    assert "failed syncs" not in card


async def test_what_an_integration_says_goes_into_a_ticket_without_its_secrets_and_addresses(desk: Helpdesk) -> None:
    failing = desk.api.organizations[ACME].failing
    told = "Contact john@example.com: 401, Authorization: Bearer c2FtcGxlLXRva2VuLW9mLW1pbmU"
    failing[:] = [replace(failing[0], problem=told)]
    _, ticket = await desk.report(desk.maya, EXPIRED)
    assert ticket.integration_status is not None
    (error,) = ticket.integration_status["errors"]
    assert error["message"] == "Contact j***@***.com: 401, Authorization: Bearer [removed: bearer token]"


async def test_a_form_is_taken_although_nothing_else_answers(desk: Helpdesk) -> None:
    desk.api.misbehave("hang")
    desk.xero.troubles.append(HANG)
    view = await desk.form_for(desk.maya, await desk.ask(desk.maya, EXPIRED))
    sent = await desk.slack.submit(view, {"attempted_at": 1_767_225_600})
    assert sent.delivery.acknowledged
    ticket = await desk.bot.store.tickets.by_number(1001)
    assert ticket is not None
    assert ticket.xero_status == {"state": "unknown", "reason": "Xero's status page did not answer at once."}
    assert ticket.integration_status == {"state": "unknown", "reason": "The integration did not answer at once."}


@pytest.fixture
def forgetful(monkeypatch: pytest.MonkeyPatch) -> None:
    """Has the bot ask Slack anew who somebody is, each time."""
    monkeypatch.setattr("bot.slack.people.GOOD_FOR", 0.0)


@pytest.mark.usefixtures("forgetful")
async def test_who_sends_a_form_that_takes_long_sees_that_it_has_arrived_and_then_the_ticket(desk: Helpdesk) -> None:
    view = await desk.form_for(desk.maya, await desk.ask(desk.maya, EXPIRED))
    desk.slack.trouble.delay("users.info", 3.5)
    sent = await desk.slack.submit(view, {"attempted_at": 1_767_225_600})
    assert sent.delivery.acknowledged
    assert words_of(await desk.view(desk.maya, "loading")).strip().startswith("One moment… Here you see soon")
    done = await desk.view(desk.maya, "ticket.done")
    assert title_of(done) == "XC-1001"


@pytest.mark.usefixtures("forgetful")
async def test_who_sends_a_form_that_takes_long_still_hears_that_others_reported_it(desk: Helpdesk) -> None:
    view = await desk.form_for(desk.maya, await desk.ask(desk.maya, EXPIRED))
    await desk.report(desk.omar, EXPIRED)
    desk.slack.trouble.delay("users.info", 3.5)
    await desk.slack.submit(view, {"comment": "Twenty lines of mine."})
    await desk.view(desk.maya, "loading")
    again = await desk.view(desk.maya)
    assert "Already reported" in words_of(again)
    assert inputs_of(again)["comment"][0] == "Twenty lines of mine."


@pytest.mark.usefixtures("forgetful")
async def test_who_closes_a_form_that_takes_long_hears_what_to_look_for(desk: Helpdesk) -> None:
    view = await desk.form_for(desk.maya, await desk.ask(desk.maya, EXPIRED))
    desk.slack.trouble.delay("users.info", 3.0)
    await desk.slack.submit(view, {"attempted_at": 1_767_225_600})
    await desk.slack.close(await desk.view(desk.maya, "loading"))
    await desk.told(desk.maya, "You closed the form before I could show you what came of it.")
    assert await desk.bot.store.tickets.by_number(1001) is not None


@pytest.mark.usefixtures("forgetful")
async def test_who_closes_a_form_while_they_are_added_to_a_ticket_hears_what_to_look_for(desk: Helpdesk) -> None:
    _, ticket = await desk.report(desk.maya, EXPIRED)
    view = await desk.form_for(desk.omar, await desk.ask(desk.omar, EXPIRED))
    assert await desk.bot.store.tickets.resolve(ticket.key, desk.anna.id)
    desk.slack.trouble.delay("users.info", 0.5)
    await desk.slack.click(desk.omar, view, "ticket.join")
    await desk.slack.close(view)
    await desk.told(desk.omar, "You closed the form before I could show you what came of it.")


async def test_who_presses_twice_to_be_added_to_a_ticket_is_not_told_that_they_closed_the_form(desk: Helpdesk) -> None:
    await desk.report(desk.maya, EXPIRED)
    second = await desk.ask(desk.omar, EXPIRED)
    view = await desk.form_for(desk.omar, second)
    pressed = desk.slack.click(desk.omar, view, "ticket.join"), desk.slack.click(desk.omar, view, "ticket.join")
    await asyncio.gather(*pressed)
    await desk.receipt(second, "2 people have this problem.")
    await desk.slack.settled(0.4)
    assert desk.seen_by(desk.omar) == []
    assert desk.slack.modal(desk.omar) is view


@pytest.mark.parametrize("error", [StoreUnavailable, KeyError])
async def test_who_sends_a_form_that_takes_long_and_fails_is_told_in_its_place(
    desk: Helpdesk, monkeypatch: pytest.MonkeyPatch, error: type[Exception]
) -> None:
    async def fail(*_: object) -> None:
        await asyncio.sleep(2.5)
        raise error

    monkeypatch.setattr(Escalator, "submit", fail)
    view = await desk.form_for(desk.maya, await desk.ask(desk.maya, EXPIRED))
    await desk.slack.submit(view, {"attempted_at": 1_767_225_600})
    closed = await desk.view(desk.maya, "closed")
    assert words_of(closed).strip().startswith("This did not work just now, though it may have been done all the same.")
    await told_once_of_failure(desk, closed, error.__name__)


@pytest.mark.usefixtures("forgetful")
async def test_who_sends_a_comment_that_takes_long_sees_that_it_was_kept(desk: Helpdesk) -> None:
    _, ticket = await desk.report(desk.maya, EXPIRED)
    await desk.press(desk.anna, await desk.card(ticket), "ticket.comment")
    form = await desk.view(desk.anna, "ticket.comment_form")
    desk.slack.trouble.delay("users.info", 3.0)
    await desk.slack.submit(form, {"comment": "We look into it."})
    closed = await desk.view(desk.anna, "closed")
    assert words_of(closed).strip() == "Your comment is with the ticket."
    assert len(await desk.bot.store.tickets.comments(ticket.key)) == 1


@pytest.mark.usefixtures("forgetful")
async def test_a_form_whose_listener_is_late_is_not_closed_as_if_it_had_been_taken(
    desk: Helpdesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.listeners.modals.PATIENCE", 60.0)
    view = await desk.form_for(desk.maya, await desk.ask(desk.maya, EXPIRED))
    desk.slack.trouble.delay("users.info", 3.5)
    sent = await desk.slack.submit(view, {"attempted_at": 1_767_225_600})
    assert not sent.delivery.acknowledged
    assert await desk.view(desk.maya) is view
    await desk.slack.settled()  # what the listener still does is no part of the next test


@pytest.mark.parametrize(("way", "seconds"), [("button", 5.0), ("shortcut", 3.2)])
async def test_a_thread_that_takes_long_to_read_does_not_cost_the_form(
    desk: Helpdesk, way: str, seconds: float
) -> None:
    message = await desk.ask(desk.maya, XERO01)
    reply = await desk.answer(message)
    asked = len(desk.slack.calls_of("conversations.replies"))
    desk.slack.trouble.delay("conversations.replies", seconds)
    if way == "button":
        await desk.press(desk.maya, reply, "ticket.open")
    else:
        await desk.slack.shortcut(desk.maya, REPORT_MESSAGE, message)
    assert words_of(await desk.view(desk.maya, "loading")).strip() == "One moment…"
    assert len(desk.slack.calls_of("conversations.replies")) == asked  # shown before Slack has answered
    view = await desk.slack.wait_for(lambda: _form(desk))
    assert inputs_of(view)["error_text"][0] == XERO01


def has_heard_more(desk: Helpdesk, person: Person, before: int) -> bool:
    return len(desk.seen_by(person)) > before


def _form(desk: Helpdesk) -> View | None:
    view = desk.slack.modal(desk.maya)
    return view if view is not None and view.content["callback_id"] == "ticket.form" else None


async def test_a_thread_that_cannot_be_read_still_leads_to_a_form(desk: Helpdesk) -> None:
    message = await desk.ask(desk.maya, XERO01)
    await desk.answer(message)
    desk.slack.trouble.fail("conversations.replies", "missing_scope", times=3)
    desk.slack.trouble.fail("chat.getPermalink", "missing_scope", times=3)
    assert inputs_of(await desk.form_for(desk.maya, message))["error_text"][0] == XERO01


async def test_an_agent_of_whom_slack_is_slow_to_tell_gets_the_comment_form_in_time(desk: Helpdesk) -> None:
    _, ticket = await desk.report(desk.maya, EXPIRED)
    card = await desk.card(ticket)
    desk.slack.trouble.delay("users.info", 3.5)
    await desk.press(desk.anna, card, "ticket.comment")
    await desk.view(desk.anna, "loading")
    await desk.slack.wait_for(lambda: title_of(desk.slack.modal(desk.anna)) == ticket.label)  # type: ignore[arg-type]


@pytest.mark.parametrize("way", ["a button", "the shortcut", "the shortcut on a message"])
async def test_a_wish_for_a_form_is_acknowledged_before_slack_has_opened_it(
    desk: Helpdesk, way: str, caplog: pytest.LogCaptureFixture
) -> None:
    message = await desk.ask(desk.maya, XERO01)
    reply = await desk.answer(message)
    desk.slack.trouble.delay("views.open", 3600.0)
    match way:
        case "a button":
            done = await desk.slack.click(desk.maya, reply, "ticket.open")
        case "the shortcut":
            done = await desk.slack.global_shortcut(desk.maya, REPORT)
        case _:
            done = await desk.slack.shortcut(desk.maya, REPORT_MESSAGE, message)
    assert done.acknowledged
    assert "didn't call ack()" not in caplog.text  # or else Bolt asks the listener for everything, three seconds late
    await desk.bot.leaving.finish(grace=0)


async def test_a_modal_that_was_closed_meanwhile_is_no_error(desk: Helpdesk) -> None:
    message = await desk.ask(desk.maya, XERO01)
    reply = await desk.answer(message)
    desk.slack.trouble.delay("conversations.replies", 0.3)
    await desk.press(desk.maya, reply, "ticket.open")
    await desk.slack.close(await desk.view(desk.maya, "loading"))
    await desk.slack.settled(0.4)
    assert desk.seen_by(desk.maya) == []


async def test_an_untouched_ticket_reminds_its_channel_again_and_again_until_it_is_resolved(
    mind: Mind, tmp_path: Path
) -> None:
    async with helpdesk(mind, tmp_path, escalation="remind_after: 1s,") as desk:
        _, ticket = await desk.report(desk.maya, EXPIRED)
        card = await desk.card(ticket)
        await desk.under(card, "Nobody has touched XC-1001 for")

        def twice() -> bool:
            return sum("Nobody has touched" in text_of(one) for one in desk.slack.replies(desk.desk, card.ts)) >= 2

        await desk.slack.wait_for(twice)
        await desk.press(desk.anna, card, "ticket.resolve")
        await desk.card(ticket, "Resolved")


async def test_a_receipt_goes_to_the_person_directly_where_the_bot_is_not(desk: Helpdesk) -> None:
    place = desk.slack.add_channel("elsewhere", [desk.maya], with_bot=False)
    said = await desk.slack.say(desk.maya, place, XERO01)
    message: Message = said.message  # type: ignore[assignment]
    await desk.slack.shortcut(desk.maya, REPORT_MESSAGE, message)
    view = await desk.view(desk.maya)
    await desk.slack.submit(view, {"attempted_at": 1_767_225_600, "report_id": "R00A1B2C3"})
    await desk.told(desk.maya, "XC-1001 · Open")


# ------------------------------------------------------------------------------------------------------ what went wrong


async def test_a_delivery_that_was_refused_is_seen_and_can_be_tried_again(mind: Mind, tmp_path: Path) -> None:
    async with Receiver() as receiver:
        receiver.troubles.append(Trouble(403, "not you"))
        async with helpdesk(mind, tmp_path, WEBHOOK.replace("URL", receiver.url), secrets=SECRET) as desk:
            message, ticket = await desk.report(desk.maya, EXPIRED)
            await desk.receipt(
                message, "Could not be delivered to ops. The ticket is kept, and the support agents can send it again"
            )
            assert 'concierge_failures_total{reason="deliver: given up"} 1.0' in desk.bot.metrics.text().decode()
            home = await desk.home(desk.anna)
            assert "These tickets could not be delivered" in home
            assert "XC-1001 · ops" in home
            assert "403" in home
            assert "These could not" not in await desk.home(desk.otto)
            assert "These could not" not in await desk.home(desk.maya)
            listed = await asyncio.to_thread(outbox, tmp_path)
            assert "XC-1001:ops" in listed
            assert "403" in listed
            view = desk.slack.home(desk.anna)
            assert view is not None
            await desk.slack.click(desk.anna, view, "ticket.deliver_again")
            await desk.receipt(message, "Delivered to ops")
            await desk.told(desk.anna, "It is tried again now.")
            assert [*receiver.taken] == [ticket.key]
            assert "These tickets could not be delivered" not in await desk.home(desk.anna)


def outbox(folder: Path) -> str:
    """What `concierge outbox --failed` prints."""
    environ = {**os.environ, "DATABASE_URL": sqlite_in(folder)}
    command = [sys.executable, "-m", "bot", "outbox", "--failed"]
    run = subprocess.run(command, cwd=ROOT, env=environ, check=True, capture_output=True, text=True)  # noqa: S603
    return run.stdout


# --------------------------------------------------------------------------------------- the ticket in its conversation


async def last_in(desk: Helpdesk, message: Message, text: str, person: Person | None = None) -> str:
    """What the bot answers to something that is said in the thread of a message."""
    before = len(desk.slack.replies(desk.help, message.ts))
    await desk.slack.say(person or desk.maya, desk.help, text, thread_ts=message.ts)
    reply = await desk.slack.wait_for(
        lambda: [one for one in desk.slack.replies(desk.help, message.ts)[before:] if one.bot_id]
    )
    return text_of(reply[0])


async def test_who_has_a_ticket_and_says_that_it_still_fails_is_led_to_that_ticket(desk: Helpdesk) -> None:
    message, ticket = await desk.report(desk.maya, XERO01)
    await desk.receipt(message, "XC-1001 · Open")
    said = await last_in(desk, message, "still broken")
    assert "XC-1001 about this is open. Nobody has taken it yet." in said
    assert "I can open a ticket" not in said
    card = await desk.card(ticket)
    await desk.press(desk.anna, card, "ticket.take")
    await desk.receipt(message, "is on it")
    assert "is on XC-1001 about this." in await last_in(desk, message, "did not help")
    assert "I can open a ticket" in await last_in(desk, message, "did not help", desk.omar)


async def test_who_says_that_a_resolved_problem_still_fails_can_open_its_ticket_again(desk: Helpdesk) -> None:
    message, ticket = await desk.report(desk.maya, XERO01)
    await desk.press(desk.anna, await desk.card(ticket), "ticket.resolve")
    await desk.receipt(message, "XC-1001 · Resolved")
    assert "XC-1001 about this was resolved by" in await last_in(desk, message, "no, it still fails")
    reply = desk.slack.replies(desk.help, message.ts)[-1]
    await desk.press(desk.maya, reply, "ticket.reopen")
    await desk.receipt(message, "XC-1001 · Open")


@pytest.mark.parametrize(
    "text",
    [
        "can I change the ticket?",
        "I forgot to add something to my ticket",
        "status of XC-1001?",
        "I want to talk to a human",
        "any update?",
        "is somebody working on it?",
        "when will this be fixed?",
    ],
)
async def test_who_asks_about_their_ticket_hears_how_far_it_is(desk: Helpdesk, text: str) -> None:
    message, _ = await desk.report(desk.maya, XERO01)
    await desk.receipt(message, "XC-1001 · Open")
    assert "XC-1001 about this is open." in await last_in(desk, message, text)


async def test_who_says_in_the_thread_of_their_open_ticket_that_it_works_can_end_it(desk: Helpdesk) -> None:
    message, ticket = await desk.report(desk.maya, XERO01)
    await desk.receipt(message, "XC-1001 · Open")
    assert "If it is solved, say so" in await last_in(desk, message, "thank you, it works now")
    reply = desk.slack.replies(desk.help, message.ts)[-1]
    await desk.press(desk.maya, reply, "ticket.solved")
    await desk.receipt(message, "XC-1001 · Resolved")
    ended = await desk.bot.store.tickets.get(ticket.key)
    assert ended is not None
    assert ended.state == "resolved"


async def test_in_direct_messages_the_status_of_a_ticket_is_no_command_for_agents(desk: Helpdesk) -> None:
    await desk.report(desk.maya, XERO01)
    direct = desk.slack.dm(desk.maya)
    asked = (await desk.slack.say(desk.maya, direct, "status of my ticket XC-1001?")).message
    assert asked is not None
    reply = (await desk.slack.wait_for(lambda: desk.slack.replies(direct, asked.ts)))[0]
    assert "XC-1001 is open." in text_of(reply)
    assert "Your workspace cannot complete an action in Xero" in text_of(reply)


async def test_talk_about_tickets_where_nobody_has_one_gets_nothing(desk: Helpdesk) -> None:
    message = await desk.ask(desk.maya, XERO01)
    await desk.answer(message)
    await desk.slack.say(desk.omar, desk.help, "did you close that Jira ticket?", thread_ts=message.ts)
    await desk.slack.settled(0.4)
    assert len(desk.slack.posted) == 1


async def test_who_wants_another_ticket_in_the_same_thread_adds_to_the_one_that_is_open(desk: Helpdesk) -> None:
    message, ticket = await desk.report(desk.maya, XERO01)
    await desk.press(desk.maya, await desk.answer(message), "ticket.open")
    view = await desk.view(desk.maya, "ticket.comment_form")
    assert "You have opened XC-1001 for this already." in words_of(view)
    await desk.slack.submit(view, {"comment": "It fails for report 77 as well."})
    await desk.card(ticket)
    assert [one.text for one in await desk.bot.store.tickets.comments(ticket.key)] == [
        "It fails for report 77 as well."
    ]


async def test_who_opens_a_ticket_again_reads_so_where_they_pressed_and_earlier_buttons_do_no_harm(
    desk: Helpdesk,
) -> None:
    message, ticket = await desk.report(desk.maya, XERO01)
    await desk.press(desk.anna, await desk.card(ticket), "ticket.resolve")
    await desk.receipt(message, "XC-1001 about this was resolved by")
    await desk.ask(desk.maya, "no, it still fails", thread_ts=message.ts)

    def saying(state: str) -> list[Message]:
        replies = desk.slack.replies(desk.help, message.ts)
        return [one for one in replies if f"XC-1001 about this {state}" in text_of(one)]

    await desk.slack.wait_for(lambda: len(saying("was resolved")) == 2)
    later, earlier = (one for one in reversed(saying("was resolved")))
    await desk.press(desk.maya, later, "ticket.reopen")
    await desk.slack.wait_for(lambda: saying("is open.") == [later])
    await desk.press(desk.maya, earlier, "ticket.reopen")
    await desk.slack.wait_for(lambda: len(saying("is open.")) == 2)
    await desk.told(desk.maya, "This ticket is open already.")


async def test_who_says_that_an_answer_fixed_it_is_offered_to_end_their_open_ticket(desk: Helpdesk) -> None:
    message, ticket = await desk.report(desk.maya, XERO01)
    card = await desk.card(ticket)
    await desk.press(desk.maya, await desk.answer(message), "answer.fixed")
    await desk.told(desk.maya, "XC-1001 about this is open. If it is solved, say so")
    await desk.press(desk.maya, desk.seen_by(desk.maya)[-1], "ticket.solved")
    await desk.under(card, "resolved this ticket")
    await desk.card(ticket, f"Resolved by @{desk.maya.id}")
    await desk.receipt(message, f"XC-1001 · Resolved by @{desk.maya.id}")


async def test_who_has_no_open_ticket_from_a_thread_is_offered_nothing_when_an_answer_fixed_it(desk: Helpdesk) -> None:
    message, _ = await desk.report(desk.maya, XERO01)
    answer = await desk.answer(message)
    await desk.press(desk.omar, answer, "answer.fixed")
    await desk.slack.wait_for(lambda: "Marked as fixed" in text_of(answer))
    await desk.press(desk.omar, await desk.receipt(message, "XC-1001 · Open"), "ticket.solved")
    await desk.told(desk.omar, "whoever reported this ticket, can change it")
    assert len(desk.seen_by(desk.omar)) == 1


async def test_what_others_have_as_well_is_not_ended_by_one_of_them(desk: Helpdesk) -> None:
    first, ticket = await desk.report(desk.maya, EXPIRED)
    old = copy(await desk.receipt(first, "XC-1001 · Open"))  # as maya still sees it when omar joins
    second = await desk.ask(desk.omar, f"me too: {EXPIRED}")
    await desk.slack.click(desk.omar, await desk.form_for(desk.omar, second), "ticket.join")
    await desk.receipt(first, "2 people have this problem.")
    await desk.press(desk.maya, await desk.answer(first), "answer.fixed")
    await desk.told(desk.maya, "Others have this problem as well, so it stays open.")
    assert "ticket.solved" not in json.dumps(desk.seen_by(desk.maya)[-1].blocks)
    await desk.press(desk.maya, old, "ticket.solved")
    await desk.told(desk.maya, "Others have this problem as well, so a support agent resolves XC-1001.")
    kept = await desk.bot.store.tickets.get(ticket.key)
    assert kept is not None
    assert kept.state == "open"


async def test_who_may_not_change_a_ticket_hears_that_it_is_about_the_ticket(desk: Helpdesk) -> None:
    message, ticket = await desk.report(desk.maya, XERO01)
    await desk.press(desk.anna, await desk.card(ticket), "ticket.resolve")
    receipt = await desk.receipt(message, "XC-1001 · Resolved")
    await desk.press(desk.omar, receipt, "ticket.reopen")
    told = await desk.told(desk.omar, "whoever reported this ticket, can change it")
    assert "configuration" not in told


async def test_the_words_by_which_somebody_picked_are_not_filled_in_as_the_error(desk: Helpdesk) -> None:
    message = await desk.ask(desk.maya, "my export to xero failed")
    await desk.answer(message)
    await last_in(desk, message, "the second one")
    await desk.press(desk.maya, desk.slack.replies(desk.help, message.ts)[-1], "ticket.open")
    assert inputs_of(await desk.view(desk.maya))["error_text"][0] == "my export to xero failed"


async def test_a_wish_for_a_human_is_not_filled_in_as_the_error(desk: Helpdesk) -> None:
    message = await desk.ask(desk.maya, f"{desk.slack.bot.mention} can I talk to a human?")
    view = await desk.form_for(desk.maya, message)
    assert inputs_of(view)["error_text"][0] is None


async def test_a_message_to_paste_elsewhere_keeps_its_end_however_long_the_error_is(desk: Helpdesk) -> None:
    message, _ = await desk.report(desk.maya, XERO01, {"error_text": f"{XERO01} {'at line 12 ' * 200}"})
    receipt = await desk.receipt(message, "Paste this to Concierge in Expensify")
    assert "My reference: XC-1001" in text_of(receipt)


# --------------------------------------------------------------------------------- several problems in one place


ACCOUNT = "Account Code 4110 is not a valid Code for this document"
RECONNECT = "XERO11 Sync Error: The connection to Xero has expired."


async def test_a_ticket_about_the_second_error_of_a_thread_holds_nothing_of_the_first(desk: Helpdesk) -> None:
    message = await desk.ask(desk.maya, f"{RECONNECT} It is report R00A1B2C3, we reconnected twice already.")
    await desk.answer(message)
    await desk.ask(desk.maya, f"ok that is done, now it says {XERO01}", thread_ts=message.ts)
    await desk.ask(desk.maya, "still the same", thread_ts=message.ts)
    await desk.press(desk.maya, await answer_with(desk, message, "cannot complete an action"), "ticket.open")
    filled = inputs_of(await desk.view(desk.maya))
    assert filled["error_text"][0] == XERO01
    assert not filled["report_id"][0]
    assert "reconnected" not in str(filled["tried"][0])


async def test_a_ticket_about_an_error_that_comes_late_in_a_long_thread_holds_nothing_of_the_first(
    desk: Helpdesk,
) -> None:
    message = await desk.ask(desk.maya, f"{XERO01} It is report R00A1B2C3")
    await desk.answer(message)
    world = desk.slack.world
    for number in range(210):
        said = Message(world.next_ts(), desk.help.id, desk.help.team_id, desk.zoe.id, f"talk {number}")
        world.add_message(replace(said, thread_ts=message.ts))
    await desk.ask(desk.omar, f"{desk.slack.bot.mention} in Unleashed: {ACCOUNT}", thread_ts=message.ts)
    await desk.press(desk.omar, await answer_with(desk, message, "4110"), "ticket.open")
    filled = inputs_of(await desk.view(desk.omar))
    assert filled["error_text"][0] == ACCOUNT
    assert "R00A1B2C3" not in str(filled)


@pytest.mark.parametrize("rejected", [True, False])
async def test_a_ticket_about_an_error_holds_nothing_of_one_before_that_was_rejected_or_unknown(
    desk: Helpdesk, rejected: bool
) -> None:
    first = RECONNECT if rejected else f"{UNKNOWN}."
    message = await desk.ask(desk.maya, f"{first} It is report R00A1B2C3, we reconnected twice already.")
    answer = await desk.answer(message)
    if rejected:
        await desk.press(desk.maya, answer, "answer.not_this")
        await desk.answer(message, 2)
    await desk.ask(desk.maya, f"and now something else, in Unleashed: {ACCOUNT}", thread_ts=message.ts)
    await desk.press(desk.maya, await answer_with(desk, message, "4110"), "ticket.open")
    filled = inputs_of(await desk.view(desk.maya))
    assert filled["error_text"][0] == ACCOUNT
    assert "R00A1B2C3" not in str(filled)
    assert "reconnected" not in str(filled)


async def test_a_ticket_of_who_told_too_little_at_first_holds_what_they_said_then(desk: Helpdesk) -> None:
    message = await desk.ask(desk.maya, f"{desk.slack.bot.mention} it does not work with our report R00A1B2C3")
    await desk.answer(message)
    await desk.ask(desk.maya, f"it says {XERO01}", thread_ts=message.ts)
    await desk.press(desk.maya, await answer_with(desk, message, "cannot complete an action"), "ticket.open")
    filled = inputs_of(await desk.view(desk.maya))
    assert (filled["error_text"][0], filled["report_id"][0]) == (XERO01, "R00A1B2C3")


async def test_whoever_joins_a_thread_with_another_error_gets_a_form_about_that_alone(desk: Helpdesk) -> None:
    message = await desk.ask(desk.maya, f"{RECONNECT} It is report R00A1B2C3, we reconnected twice already.")
    await desk.answer(message)
    await desk.ask(desk.omar, f"I get something else, in Unleashed: {ACCOUNT}", thread_ts=message.ts)
    await desk.press(desk.omar, await answer_with(desk, message, "4110"), "ticket.open")
    filled = inputs_of(await desk.view(desk.omar))
    assert filled["error_text"][0] == ACCOUNT
    assert "R00A1B2C3" not in str(filled)
    assert "reconnected" not in str(filled)


async def test_the_shortcut_on_a_message_opens_a_form_about_that_message_and_not_about_a_later_one(
    desk: Helpdesk,
) -> None:
    message = await desk.ask(desk.maya, f"{XERO01} It is report R00A1B2C3")
    await desk.answer(message)
    await desk.ask(desk.omar, f"I get something else, in Unleashed: {ACCOUNT}", thread_ts=message.ts)
    await answer_with(desk, message, "4110")
    await desk.slack.shortcut(desk.maya, REPORT_MESSAGE, message)
    view = await desk.view(desk.maya)
    filled = inputs_of(view)
    assert (filled["error_text"][0], filled["report_id"][0]) == (XERO01, "R00A1B2C3")
    await desk.slack.submit(view, {"attempted_at": 1_767_225_600})
    await desk.slack.close(view)
    await desk.slack.shortcut(desk.maya, REPORT_MESSAGE, message)
    again = await desk.view(desk.maya, "ticket.comment_form")
    assert "You have opened XC-1001 for this already." in words_of(again)


async def test_the_emoji_on_a_message_offers_a_form_about_that_message_and_not_about_a_later_one(
    desk: Helpdesk,
) -> None:
    message = await desk.ask(desk.maya, XERO01)
    answer = await desk.answer(message)
    await desk.ask(desk.omar, f"I get something else, in Unleashed: {ACCOUNT}", thread_ts=message.ts)
    await answer_with(desk, message, "4110")
    await desk.slack.react(desk.maya, message, "ticket")
    await desk.slack.react(desk.zoe, answer, "ticket")
    for person in (desk.maya, desk.zoe):
        await desk.told(person, "I can open a ticket about this.")
        await desk.press(person, desk.seen_by(person)[-1], "ticket.open")
        assert inputs_of(await desk.view(person))["error_text"][0] == XERO01


async def test_another_problem_in_the_thread_of_a_ticket_gets_a_ticket_of_its_own(desk: Helpdesk) -> None:
    message, _ = await desk.report(desk.maya, XERO01)
    await desk.ask(desk.maya, f"and now {ACCOUNT}", thread_ts=message.ts)
    answer = await answer_with(desk, message, "4110")
    await desk.press(desk.maya, answer, "answer.fixed")
    await desk.slack.wait_for(lambda: "answer.reopen" in str(answer.blocks))
    await desk.press(desk.maya, answer, "answer.reopen")
    await desk.slack.wait_for(lambda: "ticket.open" in str(answer.blocks))
    await desk.press(desk.maya, answer, "ticket.open")
    view = await desk.view(desk.maya)
    await desk.slack.submit(view, {"organization": "Acme Sample Pty Ltd"})
    assert title_of(view) == "XC-1002"
    assert not [one for one in desk.seen_by(desk.maya) if "XC-1001" in text_of(one)]
    second = await desk.bot.store.tickets.by_number(1002)
    assert second is not None
    assert (second.entry, second.first("error_text")) == ("unleashed/account-code", ACCOUNT)


async def test_a_known_error_in_the_thread_of_a_ticket_about_an_unknown_one_gets_a_ticket_of_its_own(
    desk: Helpdesk,
) -> None:
    message, _ = await desk.report(desk.maya, UNKNOWN, {"product": "unleashed"})
    await desk.ask(desk.maya, f"and now something else: {ACCOUNT}", thread_ts=message.ts)
    await desk.press(desk.maya, await answer_with(desk, message, "4110"), "ticket.open")
    view = await desk.view(desk.maya)
    await desk.slack.submit(view, {"organization": "Acme Sample Pty Ltd"})
    assert title_of(view) == "XC-1002"


async def test_an_unknown_error_in_the_thread_of_a_ticket_about_a_known_one_gets_a_ticket_of_its_own(
    desk: Helpdesk,
) -> None:
    message, _ = await desk.report(desk.maya, XERO01)
    await desk.ask(desk.maya, f"{desk.slack.bot.mention} and now {UNKNOWN}", thread_ts=message.ts)
    unknown = await desk.slack.wait_for(
        lambda: [o for o in desk.slack.replies(desk.help, message.ts) if o.bot_id and "ZZTOP99" in text_of(o)]
    )
    await desk.press(desk.maya, unknown[0], "ticket.open")
    view = await desk.view(desk.maya)
    await desk.slack.submit(view, {"product": "unleashed"})
    assert title_of(view) == "XC-1002"


async def test_of_two_unknown_errors_in_a_thread_each_gets_a_ticket_of_its_own(desk: Helpdesk) -> None:
    message, first = await desk.report(desk.maya, UNKNOWN, {"product": "unleashed"})
    other = "Xero error QQRR42: the warp drive lost its tracking number"
    await desk.ask(desk.maya, f"{desk.slack.bot.mention} and now {other}", thread_ts=message.ts)
    await desk.press(desk.maya, await desk.receipt(message, "QQRR42 is not among"), "ticket.open")
    view = await desk.view(desk.maya)
    await desk.slack.submit(view, {"product": "unleashed"})
    assert title_of(view) == "XC-1002"
    await desk.slack.close(view)
    for error, ticket in (("ZZTOP99", first.label), ("QQRR42", "XC-1002")):
        await desk.press(desk.maya, await desk.receipt(message, f"{error} is not among"), "ticket.open")
        form = await desk.view(desk.maya, "ticket.comment_form")
        assert title_of(form) == ticket
        await desk.slack.close(form)


async def test_who_says_after_opening_a_ticket_that_it_is_not_their_error_has_one_ticket_all_the_same(
    desk: Helpdesk,
) -> None:
    message, ticket = await desk.report(desk.maya, XERO01)
    answer = await desk.answer(message)
    await desk.press(desk.maya, answer, "answer.not_this")
    given_up = await desk.receipt(message, "I don't know this one")
    await desk.press(desk.maya, given_up, "ticket.open")
    assert title_of(await desk.view(desk.maya, "ticket.comment_form")) == ticket.label


async def test_a_secret_in_a_message_with_the_emoji_is_not_kept(desk: Helpdesk) -> None:
    message = await desk.ask(desk.maya, "we cannot pay our people, password: hunter2sample")
    await desk.slack.react(desk.omar, message, "ticket")
    await desk.told(desk.omar, "I can open a ticket about this.")
    kept = await desk.bot.store.conversations.of_thread(message.team_id, desk.help.id, message.ts)
    assert [one.text for one in kept] == ["we cannot pay our people, password: [removed: password]"]


async def test_who_told_too_little_opened_a_ticket_and_then_tells_the_error_is_led_to_that_ticket(
    desk: Helpdesk,
) -> None:
    text = f"{desk.slack.bot.mention} it does not work with our report R00A1B2C3"
    message, ticket = await desk.report(desk.maya, text, {"error_text": "It fails", "product": "expensify"})
    await desk.ask(desk.maya, f"it says {XERO01}", thread_ts=message.ts)
    await desk.press(desk.maya, await answer_with(desk, message, "cannot complete an action"), "ticket.open")
    assert title_of(await desk.view(desk.maya, "ticket.comment_form")) == ticket.label


async def test_who_says_in_the_thread_of_a_ticket_that_another_problem_is_over_is_not_asked_to_end_it(
    desk: Helpdesk,
) -> None:
    message, _ = await desk.report(desk.maya, XERO01)
    await desk.receipt(message, "XC-1001 · Open")
    await desk.ask(desk.maya, f"and now {ACCOUNT}", thread_ts=message.ts)
    await answer_with(desk, message, "4110")
    await desk.ask(desk.maya, "thank you, it works now", thread_ts=message.ts)
    await desk.slack.settled(0.4)
    assert not [one for one in desk.slack.replies(desk.help, message.ts) if "If it is solved, say so" in text_of(one)]


async def test_in_direct_messages_who_wants_a_human_for_something_new_is_not_led_to_an_old_ticket(
    desk: Helpdesk,
) -> None:
    await desk.report(desk.maya, XERO01)
    assert "Unleashed" in await told_directly(desk, ACCOUNT)
    assert "I can open a ticket" in await told_directly(desk, "can I talk to a human about this")
    assert "XC-1001" not in await told_directly(desk, "thanks, that is resolved now")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("is there any news on XC-1001?", 1001),
        ("what's the status of my ticket xc-1002", 1002),
        ("please close XC-1001, it is solved", 1001),
        ("what about my ticket", 1002),
        ("what about XC-1001", 1001),
    ],
)
async def test_in_direct_messages_a_ticket_is_the_one_that_is_named_and_said_to_be_what_it_is(
    desk: Helpdesk, text: str, number: int
) -> None:
    await desk.report(desk.maya, XERO01)
    await desk.report(desk.maya, EXPIRED)
    said = await told_directly(desk, text)
    assert f"XC-{number} is open." in said
    assert ("Your workspace cannot complete" in said) is (number == 1001)
    assert "about this" not in said


async def comment_on(desk: Helpdesk, person: Person, ticket: Ticket, text: str) -> None:
    """Somebody comments on a ticket from its card."""
    await desk.press(person, await desk.card(ticket), "ticket.comment")
    await desk.slack.submit(await desk.view(person, "ticket.comment_form"), {"comment": text})


async def test_a_ticket_that_is_named_is_found_among_many_and_one_that_is_not_theirs_is_none_of_them(
    desk: Helpdesk,
) -> None:
    _, ticket = await desk.report(desk.maya, XERO01)
    draft = TicketDraft.model_validate(ticket.model_dump(include=set(TicketDraft.model_fields)))
    for number in range(20):
        await desk.bot.store.tickets.open(draft, [], fingerprint=None, request_key=str(number))
    assert "XC-1001 is open." in await told_directly(desk, "is there any news on XC-1001?")
    assert "XC-1021 is open." in await told_directly(desk, "what about my ticket")
    for asked in ("is there any news on XC-4711?", "I need a human for XC-4711", "XC-4711 works now, thanks"):
        assert " is open." not in await told_directly(desk, asked)
    await desk.press(desk.anna, await desk.card(ticket), "ticket.resolve")
    await desk.card(ticket, "Resolved")
    assert "XC-1001 was resolved by " in await told_directly(desk, "is there any news on XC-1001?")
    assert "XC-1021 is open." in await told_directly(desk, "what about my ticket")


CONTACT = "Duplicate contact: bob@acme.example"
BOTH = f"unleashed: {ACCOUNT}, SI-00012. also in memberpulse: {CONTACT}"
UNLEASHED, MEMBERPULSE = "unleashed/account-code", "memberpulse/contacts-not-syncing"
TWO_REPORTS = "XERO11 for report R00ABC. also I get XERO01 for report R00DEF"
QUOTED = f'"{XERO01}" for report R00ABC, and for order SO-00012 "{ACCOUNT}"'
FILLED = {"attempted_at": 1_767_225_600, "organization": "Acme Sample Pty Ltd"}


async def press_below(desk: Helpdesk, reply: Message, entry: str, action: str = "ticket.open") -> None:
    """Maya presses the button below one of several answers in a message."""
    elements = [one for block in reply.blocks or () for one in block.get("elements") or ()]
    buttons = (one["value"] for one in elements if one.get("action_id") == action)
    (value,) = (value for value in buttons if json.loads(value).get("e") == entry)
    await desk.slack.click(desk.maya, reply, action, value=value)


@pytest.mark.parametrize(
    ("text", "entry", "error", "report", "record"),
    [
        (BOTH, UNLEASHED, ACCOUNT, None, "SI-00012"),
        (BOTH, MEMBERPULSE, CONTACT, None, "bob@acme.example"),
        (TWO_REPORTS, "expensify/xero11", "XERO11", "R00ABC", None),
        (TWO_REPORTS, "expensify/xero01", "XERO01", "R00DEF", None),
        (QUOTED, "expensify/xero01", XERO01, "R00ABC", None),
        (QUOTED, UNLEASHED, ACCOUNT, None, "SO-00012"),
    ],
)
async def test_a_ticket_is_about_the_answer_whose_button_was_pressed(  # noqa: PLR0917 - one for each input
    desk: Helpdesk, text: str, entry: str, error: str, report: str | None, record: str | None
) -> None:
    reply = await desk.answer(await desk.ask(desk.maya, text))
    await press_below(desk, reply, entry)
    view = await desk.view(desk.maya)
    filled = inputs_of(view)
    found = {name: filled[name][0] if name in filled else None for name in ("error_text", "report_id", "record")}
    assert found == {"error_text": error, "report_id": report, "record": record}
    await desk.slack.submit(view, FILLED)
    ticket = await desk.bot.store.tickets.by_number(1001)
    assert ticket is not None
    assert (ticket.entry, ticket.first("error_text")) == (entry, error)


async def test_a_ticket_about_one_of_two_problems_holds_what_the_bot_showed_for_that_alone(desk: Helpdesk) -> None:
    message = await desk.ask(desk.maya, BOTH)
    reply = await desk.answer(message)
    await press_below(desk, reply, UNLEASHED)
    view = await desk.view(desk.maya)
    (shown,) = str(inputs_of(view)["tried"][0]).splitlines()
    assert "account code" in shown
    await desk.slack.close(view)
    await desk.ask(desk.maya, "did not help", thread_ts=message.ts)
    await desk.press(desk.maya, await desk.receipt(message, "I can open a ticket about this"), "ticket.open")
    assert len(str(inputs_of(await desk.view(desk.maya))["tried"][0]).splitlines()) == 2


@pytest.mark.parametrize("text", ["did not help", "can I talk to a human?"])
async def test_a_ticket_about_several_problems_at_once_holds_all_their_errors(desk: Helpdesk, text: str) -> None:
    message = await desk.ask(desk.maya, BOTH)
    await desk.answer(message)
    await desk.ask(desk.maya, text, thread_ts=message.ts)
    offer = await desk.receipt(message, "I can open a ticket about this")
    await desk.press(desk.maya, offer, "ticket.open")
    view = await desk.view(desk.maya)
    assert inputs_of(view)["error_text"][0] == f"{ACCOUNT}\n{CONTACT}"
    assert "MemberPulse" in words_of(view)


async def test_what_several_problems_of_a_sentence_have_in_common_is_in_the_ticket_of_each(desk: Helpdesk) -> None:
    message = await desk.ask(desk.maya, "Got XERO11 and XERO01 when I exported report R00ABC")
    reply = await desk.answer(message)
    for entry, error in (("expensify/xero11", "XERO11"), ("expensify/xero01", "XERO01")):
        await press_below(desk, reply, entry)
        view = await desk.view(desk.maya)
        filled = inputs_of(view)
        assert (filled["error_text"][0], filled["report_id"][0]) == (error, "R00ABC")
        await desk.slack.close(view)


async def test_a_button_from_before_answers_had_buttons_of_their_own_still_opens_a_form(desk: Helpdesk) -> None:
    reply = await desk.answer(await desk.ask(desk.maya, BOTH))
    elements = [one for block in reply.blocks or () for one in block.get("elements") or ()]
    first = next(one for one in elements if one.get("action_id") == "ticket.open")
    first["value"] = json.dumps({"c": json.loads(first["value"])["c"]})
    await desk.slack.click(desk.maya, reply, "ticket.open", value=first["value"])
    assert inputs_of(await desk.view(desk.maya))["error_text"][0] == f"{ACCOUNT}\n{CONTACT}"


async def test_each_problem_of_one_message_gets_a_ticket_of_its_own(desk: Helpdesk) -> None:
    reply = await desk.answer(await desk.ask(desk.maya, BOTH))
    for number, entry in ((1001, UNLEASHED), (1002, MEMBERPULSE)):
        await press_below(desk, reply, entry)
        view = await desk.view(desk.maya)
        await desk.slack.submit(view, FILLED)
        assert title_of(view) == f"XC-{number}"
        await desk.slack.close(view)
    await press_below(desk, reply, UNLEASHED)
    assert title_of(await desk.view(desk.maya, "ticket.comment_form")) == "XC-1001"


async def test_what_is_marked_as_fixed_is_not_what_a_ticket_is_about(desk: Helpdesk) -> None:
    message = await desk.ask(desk.maya, BOTH)
    reply = await desk.answer(message)
    await press_below(desk, reply, MEMBERPULSE, "answer.fixed")
    await desk.slack.wait_for(lambda: "answer.reopen" in str(reply.blocks))
    await desk.ask(desk.maya, "did not help", thread_ts=message.ts)
    offer = await desk.receipt(message, "I can open a ticket about this")
    assert "MemberPulse" not in text_of(offer)
    await desk.press(desk.maya, offer, "ticket.open")
    assert inputs_of(await desk.view(desk.maya))["error_text"][0] == ACCOUNT


async def test_who_marks_one_problem_as_fixed_is_not_asked_to_end_the_ticket_about_another(desk: Helpdesk) -> None:
    reply = await desk.answer(await desk.ask(desk.maya, BOTH))
    await press_below(desk, reply, UNLEASHED)
    view = await desk.view(desk.maya)
    await desk.slack.submit(view, FILLED)
    await desk.slack.close(view)
    await press_below(desk, reply, MEMBERPULSE, "answer.fixed")
    await desk.slack.wait_for(lambda: "answer.reopen" in str(reply.blocks))
    await desk.slack.settled(0.4)
    assert not [one for one in desk.seen_by(desk.maya) if "XC-1001" in text_of(one)]


async def test_an_edited_message_does_not_put_another_error_into_the_ticket(desk: Helpdesk) -> None:
    message = await desk.ask(desk.maya, XERO01)
    await desk.answer(message)
    await desk.slack.edit(message, f"sorry {RECONNECT}")
    await desk.ask(desk.maya, "did not help", thread_ts=message.ts)
    await desk.press(desk.maya, await desk.receipt(message, "I can open a ticket about this"), "ticket.open")
    assert inputs_of(await desk.view(desk.maya))["error_text"][0] == XERO01


async def test_a_message_from_after_the_answer_that_was_edited_is_filled_in_as_it_stands(desk: Helpdesk) -> None:
    message = await desk.ask(desk.maya, f"{XERO01}. we tried it twice")
    reply = await desk.answer(message)
    later = await desk.ask(desk.maya, "it is report R00A1B2C", thread_ts=message.ts)
    await desk.slack.edit(later, f"it is report R00A1B2C3, and earlier we had {RECONNECT}")
    await desk.press(desk.maya, reply, "ticket.open")
    assert inputs_of(await desk.view(desk.maya))["report_id"][0] == "R00A1B2C3"


async def test_what_somebody_adds_to_their_message_later_is_filled_in(desk: Helpdesk) -> None:
    message = await desk.ask(desk.maya, XERO01)
    reply = await desk.answer(message)
    await desk.slack.edit(message, f"{XERO01}. It is report R00A1B2C3")
    await desk.press(desk.maya, reply, "ticket.open")
    filled = inputs_of(await desk.view(desk.maya))
    assert (filled["error_text"][0], filled["report_id"][0]) == (XERO01, "R00A1B2C3")


async def test_what_somebody_deleted_is_not_filled_in_again(desk: Helpdesk) -> None:
    message = await desk.ask(desk.maya, XERO01)
    reply = await desk.answer(message)
    await desk.slack.unsay(message)
    await desk.press(desk.maya, reply, "ticket.open")
    view = await desk.view(desk.maya)
    assert inputs_of(view)["error_text"][0] is None
    assert "Expensify" in words_of(view)


async def answer_with(desk: Helpdesk, message: Message, words: str) -> Message:
    """Waits for the answer in the thread of a message that holds these words."""

    def found() -> Message | None:
        replies = desk.slack.replies(desk.help, message.ts)
        return next(
            (one for one in replies if one.bot_id and "Source:" in text_of(one) and words in text_of(one)), None
        )

    return await desk.slack.wait_for(found)


async def told_directly(desk: Helpdesk, text: str) -> str:
    """What the bot says to maya in direct messages."""
    direct = desk.slack.dm(desk.maya)
    said = (await desk.slack.say(desk.maya, direct, text)).message
    assert said is not None
    return text_of((await desk.slack.wait_for(lambda: desk.slack.replies(direct, said.ts)))[0])
