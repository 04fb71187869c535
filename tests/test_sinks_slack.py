"""Tickets to a Slack channel: one card, whatever happens on the way."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from typing import Any

import aiohttp
import pytest

from bot.errors import TemplateError
from bot.rendering.limits import limits_exceeded
from bot.rendering.render import Renderer
from bot.sandbox.server import LoopbackSlack
from bot.sandbox.workspace import Channel, Message, Person
from bot.sinks.port import Change
from bot.sinks.slack import CLOCKS_APART, SlackSink
from bot.slack.posting import Poster, client_for
from bot.terminal.replies import plain_text
from bot.tickets import Detail, Ticket
from tests.sample_tickets import BARE_TICKET, HOSTILE, KEY, TICKET, reporter, ticket_saying
from tests.sink_rig import RENDERER, WORDING, failure


@dataclass(slots=True)
class Place:
    slack: LoopbackSlack
    channel: Channel
    agent: Person
    sink: SlackSink
    ticket: Ticket

    @property
    def posts(self) -> list[Message]:
        return self.slack.posted

    def change(self, **more: Any) -> Change:
        values = {"key": f"{KEY}:1", "what": "comment", "by": self.agent.id, "at": 1.0, "text": "Looking into it."}
        return Change(**{**values, **more})


@pytest.fixture
async def place() -> AsyncIterator[Place]:
    async with LoopbackSlack() as slack, aiohttp.ClientSession() as session:
        agent = slack.add_person("ana")
        channel = slack.add_channel("xero-tickets", [agent])
        poster = Poster(client_for(slack.bot_token, slack.api_url, session))
        sink = SlackSink("triage", channel.id, poster, RENDERER, WORDING)
        now = float(slack.world.next_ts())
        ticket = TICKET.model_copy(update={"created_at": now, "reporters": (reporter(agent.id),)})
        yield Place(slack, channel, agent, sink, ticket)


def shown(message: Message) -> str:
    return str(message.blocks)


def buttons(blocks: Any) -> dict[str, str]:
    rows = [block["elements"] for block in blocks if block["type"] == "actions"]
    return {button["action_id"]: button["value"] for row in rows for button in row}


# ----------------------------------------------------------------------------------------------------------- the card


async def test_a_ticket_becomes_a_card_with_everything(place: Place) -> None:
    receipt = await place.sink.deliver(place.ticket, 1)
    (card,) = place.posts
    assert (receipt.reference, card.channel, card.thread_ts) == (card.ts, place.channel.id, None)
    assert receipt.url is not None
    assert receipt.url.startswith("https://")
    assert card.text == "New ticket XC-1042: The account code is not known in Xero"
    for words in (
        "Sample Product", "92 % sure", "Sample Desk", "Acme Sample Pty Ltd", "connected: yes", "R00A1B2C3",
        "Partially Degraded Service", "Account code '4110' is not a valid code.", "Restore the account in Xero.",
        "read from “report R00A1B2C3”", "https://sample.slack.com/archives/C0HELP/p1", place.agent.id,
    ):  # fmt: skip
        assert words in shown(card), words
    assert {name: json.loads(value) for name, value in buttons(card.blocks).items()} == {
        "ticket.take": {"k": KEY}, "ticket.comment": {"k": KEY}, "ticket.resolve": {"k": KEY},
    }  # fmt: skip
    assert card.metadata is not None
    assert card.metadata["event_payload"] == {"key": KEY}


@pytest.mark.parametrize(
    ("state", "names"),
    [("open", ["ticket.take", "ticket.comment", "ticket.resolve"]), ("taken", ["ticket.comment", "ticket.resolve"])],
)
def test_a_card_has_the_buttons_that_its_state_allows(state: str, names: list[str]) -> None:
    card = SLACK.card(TICKET.model_copy(update={"state": state, "assignee": "U0AGENT"}))
    assert list(buttons(card.blocks)) == names


def test_a_resolved_card_has_no_buttons_and_says_who_resolved_it() -> None:
    resolved = {"state": "resolved", "assignee": "U0TAKER", "resolved_by": "U0AGENT"}
    card = SLACK.card(TICKET.model_copy(update=resolved))
    assert buttons(card.blocks) == {}
    assert "U0AGENT" in str(card.blocks)
    assert "U0TAKER" not in str(card.blocks)
    assert card.text.startswith("Resolved: XC-1042")


SLACK = SlackSink("triage", "C0TICKETS", None, RENDERER, WORDING)  # type: ignore[arg-type] # a card needs no Slack


def test_a_card_holds_an_error_to_its_last_line() -> None:
    lines = "\n".join(f'{number} & <{"漢字" * 9}> "refused"' for number in range(90))
    text = f"{lines[:2900]}\nthe ledger is frozen"
    said = [Detail(name="error_text", value=text), *(one for one in TICKET.details if one.name != "error_text")]
    card = SLACK.card(TICKET.model_copy(update={"details": tuple(said)}))
    assert text in plain_text(card.blocks)
    longer = SLACK.card(TICKET.model_copy(update={"details": (Detail(name="error_text", value=text * 9), *said[1:])}))
    assert "characters are left out here]" in plain_text(longer.blocks)
    assert "the ledger is frozen" in plain_text(longer.blocks)


def test_a_bare_ticket_is_a_card_as_well() -> None:
    card = SLACK.card(BARE_TICKET)
    assert "nothing that the knowledge base describes" in str(card.blocks)
    assert "None" not in plain_text(card.blocks)


@pytest.mark.parametrize("times", [1, 200])
@pytest.mark.parametrize("text", [*HOSTILE, "x" * 100_000, '"\n' * 50_000, "\U0001f600 " * 30_000, "", " \n\t"])
def test_any_ticket_fits_into_a_card(text: str, times: int) -> None:
    ticket = ticket_saying(text, times)
    card = SLACK.card(ticket)
    assert limits_exceeded(card.blocks) == []
    assert "<" not in card.text.replace("&lt;", "")
    assert all(leaf["url"].startswith(("https://", "http://")) for leaf in _leaves(card.blocks, "link"))
    assert list(buttons(card.blocks)) == ["ticket.take", "ticket.comment", "ticket.resolve"]


def _leaves(node: Any, kind: str) -> list[dict[str, Any]]:
    if isinstance(node, dict):
        own = [node] if node.get("type") == kind else []
        return own + [leaf for value in node.values() for leaf in _leaves(value, kind)]
    return [leaf for one in node for leaf in _leaves(one, kind)] if isinstance(node, list | tuple) else []


async def test_slack_takes_a_hostile_and_huge_card(place: Place) -> None:
    for number, text in enumerate([*HOSTILE, "x" * 100_000]):
        ticket = ticket_saying(text, 50).model_copy(update={"key": f"{KEY}{number}"})
        await place.sink.deliver(ticket, 1)
    assert len(place.posts) == len(HOSTILE) + 1
    assert {name for one in place.posts for name in place.slack.notified(one)} <= {"@U0SAMPLE"}


# ------------------------------------------------------------------------------------------------------ exactly once


async def test_a_card_whose_answer_is_lost_is_found_and_not_posted_again(place: Place) -> None:
    place.slack.trouble.lose_answer("chat.postMessage")
    error = await failure(lambda: place.sink.deliver(place.ticket, 1))
    assert not error.permanent
    receipt = await place.sink.deliver(place.ticket, 2)
    assert [message.ts for message in place.posts] == [receipt.reference]


async def test_a_repeat_without_a_card_posts_it(place: Place) -> None:
    place.slack.trouble.break_down("chat.postMessage", status=503)
    await failure(lambda: place.sink.deliver(place.ticket, 1))
    receipt = await place.sink.deliver(place.ticket, 2)
    assert [message.ts for message in place.posts] == [receipt.reference]


async def test_the_card_of_another_ticket_is_not_taken_for_it(place: Place) -> None:
    other = place.ticket.model_copy(update={"key": f"{KEY}X", "number": 1043})
    await place.sink.deliver(other, 1)
    await place.sink.deliver(place.ticket, 2)
    assert len(place.posts) == 2


async def test_a_slack_whose_clock_is_four_minutes_behind_gets_no_second_card(place: Place) -> None:
    ahead = place.ticket.model_copy(update={"created_at": place.ticket.created_at + 240.0})
    first = await place.sink.deliver(ahead, 1)
    assert (await place.sink.deliver(ahead, 2)).reference == first.reference
    assert len(place.posts) == 1


async def test_a_slack_whose_clock_is_behind_finds_the_card_too(place: Place) -> None:
    ahead = place.ticket.model_copy(update={"created_at": place.ticket.created_at + CLOCKS_APART - 10})
    first = await place.sink.deliver(ahead, 1)
    assert (await place.sink.deliver(ahead, 2)).reference == first.reference
    assert len(place.posts) == 1


async def test_a_channel_that_cannot_be_read_back_gets_no_second_card(place: Place) -> None:
    await place.sink.deliver(place.ticket, 1)
    place.slack.trouble.break_down("conversations.history", status=500)
    await failure(lambda: place.sink.deliver(place.ticket, 2))
    assert len(place.posts) == 1


async def test_without_its_address_a_card_is_delivered_all_the_same(place: Place) -> None:
    place.slack.trouble.fail("chat.getPermalink")
    receipt = await place.sink.deliver(place.ticket, 1)
    assert (receipt.reference, receipt.url) == (place.posts[0].ts, None)


# ------------------------------------------------------------------------------------------------ when it goes wrong


async def test_a_rate_limit_that_is_too_long_to_wait_for_is_handed_on(place: Place) -> None:
    place.slack.trouble.rate_limit("chat.postMessage", retry_after=40)
    error = await failure(lambda: place.sink.deliver(place.ticket, 1))
    assert (error.permanent, error.retry_after) == (False, 40.0)


async def test_a_channel_without_the_bot_is_permanent_and_says_what_to_do(place: Place) -> None:
    closed = place.slack.add_channel("closed", [place.agent], with_bot=False)
    error = await failure(lambda: replace(place.sink, channel=closed.id).deliver(place.ticket, 1))
    assert error.permanent
    assert "Invite the bot to the channel, or correct its id in concierge.yml." in str(error)
    assert closed.id in str(error)


@pytest.mark.parametrize(("code", "permanent"), [("invalid_blocks", True), ("internal_error", False)])
async def test_what_slack_says_decides(place: Place, code: str, permanent: bool) -> None:
    place.slack.trouble.fail("chat.postMessage", code)
    error = await failure(lambda: place.sink.deliver(place.ticket, 1))
    assert error.permanent is permanent
    assert code in str(error)


@pytest.mark.parametrize("code", ["token_revoked", "missing_scope"])
async def test_a_ticket_is_kept_while_slack_refuses_the_bot_itself(place: Place, code: str) -> None:
    place.slack.trouble.fail("chat.postMessage", code)
    error = await failure(lambda: place.sink.deliver(place.ticket, 1))
    assert (error.permanent, error.held) == (False, True)
    assert f"did not take the ticket: {code}. " in str(error)  # with what to do about it
    assert (await place.sink.deliver(place.ticket, 2)).reference


async def test_a_slack_that_is_not_there_may_be_tried_again(place: Place, unused_tcp_port: int) -> None:
    async with aiohttp.ClientSession() as session:
        poster = Poster(client_for("xoxb-sample", f"http://127.0.0.1:{unused_tcp_port}/api/", session))
        error = await failure(lambda: replace(place.sink, poster=poster).deliver(place.ticket, 1))
    assert not error.permanent
    assert "xoxb" not in str(error)


async def test_a_wrong_template_is_not_taken_for_trouble_with_slack(place: Place, tmp_path: Any) -> None:
    with pytest.raises(TemplateError):
        await replace(place.sink, renderer=Renderer(tmp_path)).deliver(place.ticket, 1)


# ----------------------------------------------------------------------------------------------------------- changes


async def test_a_change_is_said_under_the_card_and_shown_on_it(place: Place) -> None:
    receipt = await place.sink.deliver(place.ticket, 1)
    taken = place.ticket.model_copy(update={"state": "taken", "assignee": place.agent.id})
    await place.sink.update(taken, place.change(what="taken", text=None), receipt.reference, 1)
    card, said = place.posts
    assert said.thread_ts == card.ts
    assert "took this ticket." in shown(said)
    assert "ticket.take" not in buttons(card.blocks)
    assert place.slack.calls_of("conversations.replies") == [], "before a first attempt there is nothing to find"


@pytest.mark.parametrize("what", ["comment", "taken", "resolved", "reopened", "joined"])
async def test_every_change_has_its_words(place: Place, what: Any) -> None:
    receipt = await place.sink.deliver(place.ticket, 1)
    await place.sink.update(place.ticket, place.change(what=what), receipt.reference, 1)
    assert "Looking into it." in shown(place.posts[1])


@pytest.mark.parametrize(
    ("by", "what", "named"),
    [
        ("U0REPORTER", "comment", ["U0REPORTER", "U0TAKER"]),
        ("U0REPORTER", "reopened", ["U0REPORTER", "U0TAKER"]),
        ("U0REPORTER", "resolved", ["U0REPORTER"]),
        ("U0SECOND", "comment", ["U0SECOND"]),  # agents hear of each other's comments as ever
        ("U0TAKER", "comment", ["U0TAKER"]),
    ],
)
def test_who_has_taken_a_ticket_is_called_by_who_has_the_problem_alone(by: str, what: Any, named: list[str]) -> None:
    reporters = (reporter("U0REPORTER"), *([reporter("U0TAKER")] if by == "U0TAKER" else []))
    ticket = TICKET.model_copy(update={"state": "taken", "assignee": "U0TAKER", "reporters": reporters})
    said = RENDERER.render("ticket_change", ticket=ticket, change=Change(f"{KEY}:1", what, by, 1.0))
    assert re.findall("U0[A-Z]+", str(said.blocks)) == named
    assert limits_exceeded(said.blocks) == []


@pytest.mark.parametrize("method", ["chat.postMessage", "chat.update"])
async def test_a_change_whose_answer_is_lost_is_said_once(place: Place, method: str) -> None:
    receipt = await place.sink.deliver(place.ticket, 1)
    place.slack.trouble.lose_answer(method)
    await failure(lambda: place.sink.update(place.ticket, place.change(), receipt.reference, 1))
    await place.sink.update(place.ticket, place.change(), receipt.reference, 2)
    assert len(place.posts) == 2


@pytest.mark.parametrize("text", [*HOSTILE, "x" * 100_000, "", " "])
async def test_any_comment_can_be_said(place: Place, text: str) -> None:
    receipt = await place.sink.deliver(place.ticket, 1)
    await place.sink.update(place.ticket, place.change(text=text), receipt.reference, 1)
    assert place.slack.notified(place.posts[1]) == [f"@{place.agent.id}"]
