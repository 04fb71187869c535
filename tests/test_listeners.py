"""The edge: buttons with values that nobody gave them, requests that nobody listens for, and listeners that fail."""

from __future__ import annotations

import asyncio
import json
import logging
import re
import shutil
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, closing
from pathlib import Path
from typing import Any

import pytest
from slack_bolt.async_app import AsyncAck, AsyncRespond
from slack_bolt.request.async_request import AsyncBoltRequest

from bot.answering.desk import Desk
from bot.app import web_app
from bot.assembly import Mind
from bot.knowledge.loading import data_folder
from bot.listeners import rest
from bot.listeners.actions import ACTIONS, Click, not_this, reopen, share
from bot.listeners.modals import Told
from bot.listeners.surface import Surface
from bot.operating.operator import By
from bot.rendering.render import Renderer, Reply
from bot.sandbox.trouble import Trouble
from bot.sandbox.workspace import Ephemeral, Message, View
from bot.slack.posting import Said
from bot.store.opening import Store, open_store
from bot.terminal.replies import plain_text
from tests.bots import Scene, honest_word_on, http_server, patient_slack, running, scene, settings_for, text_of
from tests.conftest import FakeClock
from tests.databases import sqlite_in
from tests.fakes import FakePoster
from tests.loopback_http import http_client

XERO11 = "XERO11 Sync Error: The connection to Xero has expired. Please follow prompts in the workspace to reconnect."
ACCOUNT_CODE = "Account Code 4110 is not a valid Code for this document"
TOKEN = "xoxb-" + "123456789012-1234567890123-AbCdEfGhIjKlMnOpQrStUvWx"
EXPIRED = "expensify/xero11"
FORGOTTEN = "I no longer have this answer. Paste the error again, and I answer it anew."


@pytest.fixture
async def place(mind: Mind, tmp_path: Path) -> AsyncIterator[Scene]:
    async with scene(mind, tmp_path, "http") as opened:
        yield opened


async def answered(place: Scene, text: str = XERO11) -> Message:
    """The answer to what maya pastes into the watched channel."""
    said = await place.slack.say(place.maya, place.watched, text)
    return await place.reply(place.watched, said.message)


async def diagnosed(place: Scene, text: str = XERO11) -> Ephemeral:
    """What omar alone sees who diagnoses a message of maya."""
    said = await place.slack.say(place.maya, place.other, text)
    assert said.message is not None
    before = len(place.slack.ephemerals)
    await place.slack.shortcut(place.omar, "diagnose_message", said.message)
    await place.slack.wait_for(lambda: len(place.slack.ephemerals) > before)
    return place.slack.ephemerals[-1]


async def whispered(place: Scene, number: int = 1) -> Ephemeral:
    """Waits until so many messages were shown to one person only; gives the last one."""
    await place.slack.wait_for(lambda: len(place.slack.ephemerals) >= number)
    assert len(place.slack.ephemerals) == number
    return place.slack.ephemerals[-1]


def elements(message: Message) -> Iterator[dict[str, Any]]:
    """The buttons of a message, to be changed."""
    for block in message.blocks:
        if block["type"] == "actions":
            yield from block["elements"]


def button(message: Message, action: str) -> dict[str, Any]:
    """One button of a message, to be changed."""
    return next(element for element in elements(message) if element["action_id"] == action)


def actions(message: Message) -> set[str]:
    """What can be pressed under a message."""
    return {element["action_id"] for element in elements(message)}


# ------------------------------------------------------------------------------- buttons with hostile or foreign values

HOSTILE = [
    None, "", " ", "not JSON", "null", "true", "42", '"a text"', "[]", '["c", "e"]', "{}", "{", '{"c": 5}',
    '{"c": null}', '{"c": {"c": "c"}}', '{"c": ["c"]}', '{"c": ""}', '{"c": "unheard-of1"}', '{"c": "\' OR 1=1 --"}',
    '{"c": "../../etc"}', '{"c": "%"}', '{"c": "\\u0000"}', '{"c": "\\ud83d"}', '{"e": "expensify/xero11"}',
    '{"C": "unheard-of1", "E": "expensify/xero11"}', "x" * 2000, '{"c": "' + "x" * 1900 + '"}',
]  # fmt: skip


async def test_a_button_whose_value_means_nothing_says_what_to_do_and_changes_nothing(place: Scene) -> None:
    reply = await answered(place)
    pressed = button(reply, "answer.fixed")
    before = text_of(reply)
    for number, value in enumerate(HOSTILE, 1):
        pressed.pop("value", None)
        pressed |= {"value": value} if value is not None else {}
        assert (await place.slack.click(place.maya, reply, "answer.fixed")).acknowledged
        await whispered(place, number)
        assert text_of(place.slack.ephemerals[-1]).strip() == FORGOTTEN
    assert {whisper.to for whisper in place.slack.ephemerals} == {place.maya.id}
    assert text_of(reply) == before
    assert len(place.slack.posted) == 1


async def test_an_entry_that_does_not_exist_is_not_acted_upon(place: Scene) -> None:
    reply = await answered(place)
    conversation = json.loads(button(reply, "answer.fixed")["value"])["c"]
    unheard_of = ["expensify/made-up", "nonsense", "../answer", "EXPENSIFY/XERO11", "x" * 500]
    presses = [(entry, action) for entry in unheard_of for action in ("answer.fixed", "answer.not_this", "answer.why")]
    for number, (entry, action) in enumerate(presses, 1):
        button(reply, action)["value"] = json.dumps({"c": conversation, "e": entry})
        await place.slack.click(place.maya, reply, action)
        assert text_of(await whispered(place, number)).strip() == FORGOTTEN
    kept = await place.bot.store.conversations.get(conversation)
    assert kept is not None
    assert (kept.fixed, kept.rejected, kept.shown) == (None, (), (EXPIRED,))


async def test_every_button_knows_when_its_answer_is_forgotten(place: Scene) -> None:
    reply = await answered(place)
    pressed = button(reply, "answer.fixed")
    for number, action in enumerate(ACTIONS, 1):
        pressed |= {"action_id": action, "value": json.dumps({"c": "unheard-of1", "e": EXPIRED})}
        assert (await place.slack.click(place.maya, reply, action, value=pressed["value"])).acknowledged
        await whispered(place, number)
        assert text_of(place.slack.ephemerals[-1]).strip() == FORGOTTEN
    assert len(place.slack.posted) == 1


async def test_a_button_on_a_private_answer_that_is_forgotten_says_so_in_private(place: Scene) -> None:
    whisper = await diagnosed(place)
    button(whisper, "answer.share")["value"] = '{"c": "unheard-of1"}'
    await place.slack.click(place.omar, whisper, "answer.share")
    await place.slack.wait_for(lambda: len(place.slack.ephemerals) == 2)
    assert text_of(place.slack.ephemerals[1]).strip() == FORGOTTEN
    assert place.slack.posted == []


async def test_somebody_else_may_press_the_buttons_of_an_answer_in_the_channel(place: Scene) -> None:
    reply = await answered(place)
    await place.slack.click(place.omar, reply, "This fixed it")
    await place.slack.wait_for(lambda: "Marked as fixed" in text_of(reply))
    assert f"@{place.omar.id}" in text_of(reply)


async def test_not_my_error_pressed_again_and_by_somebody_else_brings_one_next_word(place: Scene) -> None:
    reply = await answered(place)
    before = [dict(element) for element in elements(reply)]
    await place.slack.click(place.maya, reply, "Not my error")
    await place.slack.wait_for(lambda: len(place.slack.posted) == 2)
    await place.slack.wait_for(lambda: "answer.reopen" in actions(reply))
    for block in reply.blocks:
        if block["type"] == "actions":
            block["elements"] = before  # as on a screen that has not caught up yet
    await place.slack.click(place.omar, reply, "Not my error")
    await place.slack.settled()
    assert len(place.slack.posted) == 2


@pytest.mark.parametrize("twice", [False, True], ids=["two people", "one person twice"])
async def test_not_my_error_pressed_twice_at_the_same_moment_brings_one_next_word(place: Scene, *, twice: bool) -> None:
    reply = await answered(place)
    place.slack.trouble.delay("chat.postMessage", 0.3)  # so that the second press comes before the first has led on
    second = place.maya if twice else place.omar
    presses = [place.slack.click(person, reply, "Not my error") for person in (place.maya, second)]
    assert all(press.acknowledged for press in await asyncio.gather(*presses))
    following = (await place.slack.wait_for(lambda: place.slack.posted[1:]))[0]
    await place.slack.wait_for(lambda: actions(reply) == {"answer.reopen"})
    await place.slack.settled()
    assert "Then I don't know this one." in text_of(following)
    assert len(place.slack.posted) == 2
    assert place.slack.ephemerals == []
    events = await place.bot.store.feedback.happened(since=0)
    assert [one.kind for one in events] == ["answered", "not_this"]


async def test_a_second_press_takes_no_button_away_while_what_follows_the_first_may_fail(place: Scene) -> None:
    reply = await answered(place)
    place.slack.trouble.add("chat.postMessage", Trouble(delay=0.3, retry_after=90))
    presses = [place.slack.click(person, reply, "Not my error") for person in (place.maya, place.omar)]
    assert all(press.acknowledged for press in await asyncio.gather(*presses))
    await whispered(place)
    await place.slack.settled()
    assert "answer.not_this" in actions(reply)
    assert len(place.slack.posted) == 1


async def test_all_steps_that_several_people_ask_for_are_shown_once(place: Scene) -> None:
    reply = await answered(place)
    thread = str(reply.thread_ts)
    await place.slack.say(place.maya, place.watched, "do i need to be admin?", thread_ts=thread)

    def told() -> list[Message]:
        return [one for one in place.slack.posted if one.thread_ts == thread]

    question = (await place.slack.wait_for(lambda: told()[1:]))[0]
    await asyncio.gather(*(place.slack.click(who, question, "Show all steps") for who in (place.maya, place.omar)))
    (whisper,) = await place.slack.wait_for(lambda: place.slack.ephemerals)
    assert "I have shown this already: it stands in the thread." in text_of(whisper)
    await place.slack.settled(0.3)
    assert len(told()) == 3
    events = await place.bot.store.feedback.happened(since=0)
    assert [one.kind for one in events].count("chosen") == 1


async def test_undo_takes_back_what_followed_on_not_my_error_and_the_next_time_it_follows_anew(place: Scene) -> None:
    reply = await answered(place)
    await place.slack.click(place.maya, reply, "Not my error")
    following = (await place.slack.wait_for(lambda: place.slack.posted[1:2]))[0]
    assert "Then I don't know this one." in text_of(following)
    await place.slack.wait_for(lambda: "answer.reopen" in actions(reply))
    await place.slack.click(place.omar, reply, "Undo")
    await place.slack.wait_for(lambda: "I don't know this one" not in text_of(following))
    said = text_of(following)
    assert f"Taken back by @{place.omar.id}. The answer above holds again: " in said
    assert actions(following) == set()
    assert "answer.not_this" in actions(reply)
    await place.slack.click(place.maya, reply, "Not my error")
    anew = (await place.slack.wait_for(lambda: place.slack.posted[2:3]))[0]
    assert "Then I don't know this one." in text_of(anew)
    assert text_of(following) == said
    await place.slack.wait_for(lambda: "answer.reopen" in actions(reply))
    await place.slack.click(place.maya, reply, "Undo")
    await place.slack.wait_for(lambda: "Taken back" in text_of(anew))
    assert len(place.slack.posted) == 3


async def no_ticket(*_: object) -> None:
    """Nobody has a ticket that is still open."""


async def test_what_follows_not_my_error_only_after_undo_is_taken_back_at_once(mind: Mind, kept: Store) -> None:
    """Undo stands there before what follows does when somebody has marked another answer of the same message."""
    desk, poster = Desk(mind.knowledge, mind.matcher, Renderer(data_folder("templates")), kept), HeldPoster()
    begun = await kept.conversations.start(
        team="T0HOME", channel="C0HELP", thread_ts="1.0", asker="U0MAYA", text=XERO11, shown=[EXPIRED]
    )
    by = By("U0MAYA", "T0HOME", "C0HELP", "1.0")
    at = Surface(
        by, "1.1", "1.0", "1.0", private=False, trigger="", poster=poster, respond=AsyncRespond(response_url=None)
    )
    rejecting = asyncio.create_task(not_this(Click(at, EXPIRED, (EXPIRED,), begun, {}, no_ticket), desk))
    await poster.asked.wait()
    rejected = await kept.conversations.get(begun.id)
    assert rejected is not None
    await reopen(Click(at, EXPIRED, (EXPIRED,), rejected, {}, no_ticket), desk)
    assert poster.posted == []
    poster.let.set()
    await rejecting
    assert [one.key for one in poster.posted] == [f"{begun.id}:not:{EXPIRED}"]
    ((taken_back, key),) = poster.became
    assert "Taken back by" in plain_text(taken_back.blocks)
    assert key == f"{begun.id}:not:{EXPIRED}:taken back"


class HeldPoster(FakePoster):
    """A Slack that is `asked` for a post and does it when it is `let`; `became` is what posts were changed into."""

    def __init__(self) -> None:
        super().__init__()
        self.asked, self.let = asyncio.Event(), asyncio.Event()
        self.became: list[tuple[Reply, str]] = []

    async def post(
        self, channel: str, thread: str | None, reply: Reply, key: str, conversation: str | None = None
    ) -> str:
        self.asked.set()
        await self.let.wait()
        return await super().post(channel, thread, reply, key, conversation)

    async def update(self, channel: str, ts: str, reply: Reply) -> None:
        """Nobody looks at the message itself here."""

    async def replies_to(self, channel: str, thread: str, key: str) -> list[Said]:  # noqa: ARG002 - there is one thread
        return [Said("1.2", None, {"blocks": one.reply.blocks}) for one in self.posted if one.key == key]

    async def become(self, channel: str, ts: str, reply: Reply, key: str) -> None:  # noqa: ARG002 - there is one post
        self.became.append((reply, key))


async def test_undo_takes_back_what_was_chosen_below_but_not_what_somebody_marked_there(place: Scene) -> None:
    reply, following = await rejected_and_followed(place)
    await place.slack.click(place.maya, following, "This fixed it")
    await place.slack.wait_for(lambda: "Marked as fixed" in text_of(following))
    await undone(place, reply)
    assert "Marked as fixed" in text_of(following)
    await undone(place, following)
    await place.slack.click(place.maya, reply, "Not my error")
    last = (await place.slack.wait_for(lambda: place.slack.posted[2:]))[0]
    await undone(place, reply)
    for one in (following, last):
        assert "Taken back" in text_of(one)
        assert actions(one) == set()


async def test_undo_takes_back_what_followed_on_a_rejection_of_what_followed(place: Scene) -> None:
    reply, following = await rejected_and_followed(place)
    await place.slack.click(place.maya, following, "Not my error")
    last = (await place.slack.wait_for(lambda: place.slack.posted[2:]))[0]
    await undone(place, reply)
    assert "Not the problem here" in text_of(following)
    assert "Taken back" in text_of(last)


async def test_the_button_of_a_product_leads_to_the_question_which_of_its_errors_it_is(place: Scene) -> None:
    direct = place.slack.dm(place.maya)
    said = await place.slack.say(place.maya, direct, "xero sync error")
    reply = await place.reply(direct, said.message)
    await place.slack.click(place.maya, reply, "Expensify")
    await place.slack.wait_for(lambda: "Which one is yours?" in text_of(reply))
    assert "XERO01" in text_of(reply)
    assert "XERO11" in text_of(reply)
    await chosen(place, reply)
    assert "XERO01" in text_of(reply)


async def rejected_and_followed(place: Scene) -> tuple[Message, Message]:
    """Maya chooses an answer, rejects it, and chooses another in what follows; gives both messages."""
    direct = place.slack.dm(place.maya)
    said = await place.slack.say(place.maya, direct, "Actionstep: xero token problem")
    reply = await place.reply(direct, said.message)
    await chosen(place, reply)
    await place.slack.click(place.maya, reply, "Not my error")
    following = (await place.slack.wait_for(lambda: place.slack.posted[1:2]))[0]
    await chosen(place, following)
    return reply, following


async def chosen(place: Scene, question: Message) -> None:
    """Maya presses the button of the first candidate, and its answer takes the place of the question."""
    await place.slack.click(place.maya, question, "ask.choose", value=button(question, "ask.choose")["value"])
    await place.slack.wait_for(lambda: "Source:" in text_of(question))


async def undone(place: Scene, reply: Message) -> None:
    """Maya presses Undo, and everything that follows from it is done."""
    await place.slack.wait_for(lambda: "answer.reopen" in actions(reply))
    await place.slack.click(place.maya, reply, "Undo")
    await place.slack.wait_for(lambda: "answer.not_this" in actions(reply))
    await place.slack.settled()


async def test_a_paste_in_a_channel_that_is_shared_with_others_is_read(place: Scene) -> None:
    shared = place.slack.add_channel("with-partners", [place.maya], shared_with=["T0PARTNER"])
    paste = place.slack.snippet(place.maya, f"log\n{XERO11}\n", check_first=True)
    said = await place.slack.say(place.maya, shared, place.slack.bot.mention, files=[paste])
    assert "Go to Settings > Workspaces." in text_of(await place.reply(shared, said.message))


# ------------------------------------------------------------------------------------------ where private words stand


async def test_what_a_button_in_a_thread_says_to_one_person_stands_in_that_thread(place: Scene) -> None:
    said = await place.slack.say(place.maya, place.watched, XERO11)
    assert said.message is not None
    reply = await place.reply(place.watched, said.message)
    await place.slack.click(place.omar, reply, "Why this answer?")
    whisper = await whispered(place)
    assert (whisper.to, whisper.channel, whisper.thread_ts) == (place.omar.id, place.watched.id, said.message.ts)


async def test_a_message_in_a_thread_is_diagnosed_in_that_thread_and_all_that_follows_as_well(place: Scene) -> None:
    root = await place.slack.say(place.maya, place.other, "good morning")
    assert root.message is not None
    said = await place.slack.say(place.maya, place.other, XERO11, thread_ts=root.message.ts)
    assert said.message is not None
    await place.slack.shortcut(place.omar, "diagnose_message", said.message)
    whisper = await whispered(place)
    await place.slack.click(place.omar, whisper, "Not my error")
    await place.slack.wait_for(lambda: "Not the problem here" in text_of(whisper))
    assert {one.thread_ts for one in place.slack.ephemerals} == {root.message.ts}
    assert len(place.slack.ephemerals) == 2


async def test_a_message_that_began_a_thread_is_diagnosed_in_the_channel_where_it_is_seen(place: Scene) -> None:
    root = await place.slack.say(place.maya, place.other, XERO11)
    assert root.message is not None
    await place.slack.say(place.omar, place.other, "same here", thread_ts=root.message.ts)
    await place.slack.shortcut(place.omar, "diagnose_message", root.message)
    assert (await whispered(place)).thread_ts is None


async def test_a_message_in_a_thread_where_the_bot_is_not_is_diagnosed_in_the_channel(place: Scene) -> None:
    closed = place.slack.add_channel("closed", [place.maya, place.omar], with_bot=False)
    root = await place.slack.say(place.maya, closed, "good morning")
    assert root.message is not None
    said = await place.slack.say(place.maya, closed, XERO11, thread_ts=root.message.ts)
    assert said.message is not None
    await place.slack.shortcut(place.omar, "diagnose_message", said.message)
    assert "XERO11" in text_of(await whispered(place))


async def test_what_a_response_url_does_not_take_is_said_all_the_same(place: Scene) -> None:
    place.slack.trouble.break_down("response_url")
    await place.slack.command(place.maya, "/xero", "find XERO11", place.other)
    whisper = await whispered(place)
    assert (whisper.to, whisper.via) == (place.maya.id, "chat.postEphemeral")
    assert "XERO11" in text_of(whisper)


async def test_a_private_answer_that_cannot_be_marked_any_more_is_told_anew(place: Scene) -> None:
    whisper = await diagnosed(place)
    place.slack.trouble.break_down("response_url", status=404)
    await place.slack.click(place.omar, whisper, "This fixed it")
    told = await whispered(place, 2)
    assert (told.to, "Marked as fixed" in text_of(told)) == (place.omar.id, True)


async def test_where_neither_a_response_url_nor_the_channel_takes_it_it_is_said_directly(place: Scene) -> None:
    closed = place.slack.add_channel("closed", [place.maya], with_bot=False)
    place.slack.trouble.break_down("response_url", status=404)
    await place.slack.command(place.maya, "/xero", "find XERO11", closed)
    (told,) = await place.slack.wait_for(lambda: place.slack.posted)
    assert (told.channel, "XERO11" in text_of(told)) == (place.slack.dm(place.maya).id, True)


# --------------------------------------------------------------------------------------------------- private answers


async def test_a_private_answer_is_marked_where_only_its_reader_sees_it(place: Scene) -> None:
    whisper = await diagnosed(place)
    await place.slack.click(place.omar, whisper, "This fixed it")
    await place.slack.wait_for(lambda: "Marked as fixed" in text_of(whisper))
    await place.slack.click(place.omar, whisper, "Undo")
    await place.slack.wait_for(lambda: "Marked as fixed" not in text_of(whisper))
    assert place.slack.posted == []


async def test_what_follows_a_rejected_private_answer_is_private(place: Scene) -> None:
    whisper = await diagnosed(place)
    await place.slack.click(place.omar, whisper, "Not my error")
    await place.slack.wait_for(lambda: "Not the problem here" in text_of(whisper))
    assert len(place.slack.ephemerals) == 2
    assert {ephemeral.to for ephemeral in place.slack.ephemerals} == {place.omar.id}
    assert place.slack.posted == []


async def test_undo_of_a_private_answer_says_in_private_that_it_holds_again(place: Scene) -> None:
    whisper = await diagnosed(place)
    await place.slack.click(place.omar, whisper, "Not my error")
    await place.slack.wait_for(lambda: "Not the problem here" in text_of(whisper))
    await place.slack.click(place.omar, whisper, "Undo")
    await place.slack.wait_for(lambda: len(place.slack.ephemerals) == 3)
    assert "Not the problem here" not in text_of(whisper)
    assert "The answer above holds again: " in text_of(place.slack.ephemerals[2])
    assert place.slack.posted == []


async def test_why_is_told_in_private_on_a_private_answer(place: Scene) -> None:
    whisper = await diagnosed(place, ACCOUNT_CODE)
    await place.slack.click(place.omar, whisper, "Why this answer?")
    await place.slack.wait_for(lambda: len(place.slack.ephemerals) == 2)
    assert "4110" in text_of(place.slack.ephemerals[1])
    assert place.slack.posted == []


async def test_an_answer_is_shared_into_the_thread_once_and_the_private_one_says_so(place: Scene) -> None:
    whisper = await diagnosed(place)
    await place.slack.click(place.omar, whisper, "Share this answer")
    await place.slack.wait_for(lambda: "Shared." in text_of(whisper))
    (shared,) = place.slack.posted
    assert shared.thread_ts is not None
    assert actions(whisper) == set()
    assert "answer.share" not in actions(shared)


async def test_an_answer_is_shared_once_however_often_its_button_is_pressed_at_once(place: Scene) -> None:
    whisper = await diagnosed(place)
    place.slack.trouble.delay("chat.postMessage", 0.3, times=2)
    presses = (place.slack.click(place.omar, whisper, "Share this answer") for _ in range(2))
    await asyncio.gather(*presses, return_exceptions=True)
    await place.slack.wait_for(lambda: "Shared." in text_of(whisper))
    await place.slack.settled(0.5)
    assert len(place.slack.posted) == 1


async def test_who_presses_share_again_right_after_the_network_has_failed_shares_it_once(place: Scene) -> None:
    whisper = await diagnosed(place)
    place.slack.trouble.lose_answer("chat.postMessage")
    await place.slack.click(place.omar, whisper, "Share this answer")
    await place.slack.wait_for(lambda: len(place.slack.ephemerals) == 2)  # that something went wrong
    await place.slack.click(place.omar, whisper, "Share this answer")
    await place.slack.wait_for(lambda: "Shared." in text_of(whisper))
    assert len(place.slack.posted) == 1


class Lossy(FakePoster):
    """A Slack whose answers get lost, and in which nobody looks at what a message says now."""

    async def update(self, channel: str, ts: str, reply: Reply) -> None:
        """It says the same."""

    async def tell(self, channel: str, user: str, thread: str | None, reply: Reply) -> None:
        """Nobody listens."""


@pytest.mark.parametrize("posted", [True, False])
async def test_sharing_that_was_cut_off_is_made_good_by_another_press(
    mind: Mind, tmp_path: Path, clock: FakeClock, *, posted: bool
) -> None:
    async with open_store(sqlite_in(tmp_path), clock=clock) as store:
        desk = Desk(mind.knowledge, mind.matcher, Renderer(data_folder("templates")), store)
        begun = await store.conversations.start(
            team="T0HOME", channel="C0HELP", thread_ts="1.0", asker="U0MAYA", text=XERO11, shown=[EXPIRED]
        )
        slack, by = Lossy(TimeoutError(), lost=posted), By("U0MAYA", "T0HOME", "C0HELP")
        respond = AsyncRespond(response_url=None)
        at = Surface(by, "", "", None, private=True, trigger="", poster=slack, respond=respond)
        with pytest.raises(TimeoutError):
            await share(Click(at, "", (), begun, {}, no_ticket), desk)
        clock.advance(60)
        known = await store.conversations.get(begun.id)
        assert known is not None
        await share(Click(at, "", (), known, {}, no_ticket), desk)
        assert [one.key for one in slack.posted] == [f"{begun.id}:share"]
        after = await store.conversations.get(begun.id)
        assert after is not None
        assert after.reply_ts == "1700000999.000001"


async def test_only_what_was_shared_can_be_asked_about_in_the_thread(place: Scene) -> None:
    said = await place.slack.say(place.maya, place.other, XERO11)
    assert said.message is not None
    await place.slack.shortcut(place.omar, "diagnose_message", said.message)
    await place.slack.wait_for(lambda: place.slack.ephemerals)
    asked = "do i need to be admin?"
    await place.slack.say(place.maya, place.other, asked, thread_ts=said.message.ts)
    await place.slack.settled(0.3)
    assert place.slack.posted == []
    await place.slack.click(place.omar, place.slack.ephemerals[0], "Share this answer")
    await place.reply(place.other, said.message, number=2)
    await place.slack.say(place.maya, place.other, asked, thread_ts=said.message.ts)
    assert "Do I need admin access" in text_of(await place.reply(place.other, said.message, number=4))


async def test_what_was_shared_can_be_asked_about_in_a_channel_that_another_workspace_has_made(place: Scene) -> None:
    theirs = place.slack.add_channel("with-partner", [place.maya, place.omar], team_id="T0PARTNER")
    said = await place.slack.say(place.maya, theirs, XERO11)
    assert said.message is not None
    await place.slack.shortcut(place.omar, "diagnose_message", said.message)
    await place.slack.click(place.omar, await whispered(place), "Share this answer")
    await place.reply(theirs, said.message)
    await place.slack.say(place.maya, theirs, "do i need to be admin?", thread_ts=said.message.ts)
    assert "Do I need admin access" in text_of(await place.reply(theirs, said.message, number=3))


@pytest.mark.parametrize("trouble", ["thread_not_found", "internal_error"])
async def test_an_answer_whose_sharing_failed_is_not_spoken_of_in_the_thread_and_another_press_shares_it(
    place: Scene, trouble: str
) -> None:
    said = await place.slack.say(place.maya, place.other, XERO11)
    assert said.message is not None
    await place.slack.shortcut(place.omar, "diagnose_message", said.message)
    (whisper,) = await place.slack.wait_for(lambda: place.slack.ephemerals)
    place.slack.trouble.fail("chat.postMessage", trouble)
    await place.slack.click(place.omar, whisper, "Share this answer")
    await place.slack.wait_for(lambda: "Try again in a minute." in text_of(place.slack.ephemerals[-1]))
    await place.slack.say(place.maya, place.other, "do i need to be admin?", thread_ts=said.message.ts)
    await place.slack.settled(0.3)
    assert place.slack.posted == []
    await place.slack.click(place.omar, whisper, "Share this answer")
    await place.slack.wait_for(lambda: "Shared." in text_of(whisper))
    assert len(place.slack.posted) == 1


async def test_an_answer_about_a_message_in_a_thread_is_shared_into_that_thread(place: Scene) -> None:
    root = await place.slack.say(place.maya, place.other, "good morning")
    assert root.message is not None
    said = await place.slack.say(place.maya, place.other, XERO11, thread_ts=root.message.ts)
    assert said.message is not None
    await place.slack.shortcut(place.omar, "diagnose_message", said.message)
    await place.slack.wait_for(lambda: place.slack.ephemerals)
    await place.slack.click(place.omar, place.slack.ephemerals[0], "Share this answer")
    await place.reply(place.other, root.message, number=2)


async def test_where_the_bot_is_not_it_diagnoses_but_says_that_it_cannot_share(place: Scene) -> None:
    closed = place.slack.add_channel("closed", [place.maya, place.omar], with_bot=False)
    said = await place.slack.say(place.maya, closed, XERO11)
    assert said.message is not None
    await place.slack.shortcut(place.omar, "diagnose_message", said.message)
    await place.slack.wait_for(lambda: place.slack.ephemerals)
    whisper = place.slack.ephemerals[0]
    assert "XERO11" in text_of(whisper)
    await place.slack.click(place.omar, whisper, "Share this answer")
    await place.slack.wait_for(lambda: len(place.slack.ephemerals) == 2)
    assert "I am not in this channel. Invite me to it" in text_of(place.slack.ephemerals[1])
    closed.members.append(place.slack.bot.id)
    await place.slack.click(place.omar, whisper, "Share this answer")
    await place.slack.wait_for(lambda: place.slack.posted)


# ------------------------------------------------------------------------------------------- the shortcut, the command


async def test_the_shortcut_is_never_silent(place: Scene) -> None:
    for number, text in enumerate((None, "", "good morning", XERO11.replace("XERO11", "XERO12")), 1):
        said = await place.slack.say(place.maya, place.other, text, raw=True)
        assert said.message is not None
        await place.slack.shortcut(place.omar, "diagnose_message", said.message)
        assert text_of(await whispered(place, number)).strip()
    assert place.slack.posted == []


async def test_the_shortcut_reads_what_a_bot_posted(place: Scene) -> None:
    said = await place.slack.bot_says(place.slack.add_bot("monitor"), place.watched, XERO11)
    assert said.message is not None
    await place.slack.shortcut(place.omar, "diagnose_message", said.message)
    await place.slack.wait_for(lambda: place.slack.ephemerals)
    assert "XERO11" in text_of(place.slack.ephemerals[0])


async def test_the_shortcut_reads_what_a_bot_posted_as_blocks(place: Scene) -> None:
    section = {"type": "section", "text": {"type": "plain_text", "text": XERO11}}
    said = await place.slack.bot_says(place.slack.add_bot("monitor"), place.watched, "", blocks=[section])
    assert said.message is not None
    await place.slack.shortcut(place.omar, "diagnose_message", said.message)
    assert "XERO11" in text_of(await whispered(place))


async def test_the_shortcut_reads_a_long_paste(place: Scene) -> None:
    paste = place.slack.snippet(place.maya, f"a sample log\n{XERO11}")
    said = await place.slack.say(place.maya, place.other, "", files=[paste])
    assert said.message is not None
    await place.slack.shortcut(place.omar, "diagnose_message", said.message)
    assert "XERO11" in text_of(await whispered(place))


async def test_the_shortcut_on_a_picture_gets_an_honest_word(place: Scene) -> None:
    screen = place.slack.file(place.maya, "screen.png", b"\x89PNG", "image/png")
    said = await place.slack.say(place.maya, place.other, "", files=[screen])
    assert said.message is not None
    await place.slack.shortcut(place.omar, "diagnose_message", said.message)
    await place.slack.wait_for(lambda: place.slack.ephemerals)
    assert honest_word_on("screen.png") in text_of(place.slack.ephemerals[0])


async def commanded(place: Scene, *texts: str) -> list[Ephemeral]:
    """What maya alone sees who types each of `texts` behind the command."""
    for number, text in enumerate(texts, 1):
        await place.slack.command(place.maya, "/xero", text, place.other, raw=True)
        assert (await whispered(place, number)).to == place.maya.id
    assert place.slack.posted == []
    return place.slack.ephemerals


async def test_the_command_finds_with_and_without_its_word(place: Scene) -> None:
    for whisper in await commanded(place, f"find {XERO11}", XERO11, f"FIND {XERO11}", f"  find   {XERO11}  "):
        assert "XERO11" in text_of(whisper)


async def test_the_command_says_what_the_bot_can_do(place: Scene) -> None:
    for whisper in await commanded(place, "", " ", "help", "HELP", "hello", "?"):
        assert "Paste an error about Xero" in text_of(whisper)


async def test_the_command_is_never_silent_and_notifies_nobody(place: Scene) -> None:
    for whisper in await commanded(place, "find", "find   ", "retry everything", "<!channel> *x* `y`"):
        assert text_of(whisper).strip()
        assert place.slack.notified(whisper) == []


async def test_a_secret_behind_the_command_or_under_the_shortcut_is_not_said_back(place: Scene, tmp_path: Path) -> None:
    await place.slack.command(place.maya, "/xero", f"find {XERO11} token {TOKEN}", place.other)
    await place.slack.wait_for(lambda: place.slack.ephemerals)
    await diagnosed(place, f"{XERO11} token {TOKEN}")
    in_private, in_public = (text_of(whisper) for whisper in place.slack.ephemerals)
    assert "a Slack token" in in_private
    assert "a Slack token" in in_public
    assert "others can read this channel" not in in_private
    assert "others can read this channel" in in_public
    assert "AbCdEfGh" not in json.dumps([whisper.blocks for whisper in place.slack.ephemerals])
    with closing(sqlite3.connect(tmp_path / "concierge.sqlite3")) as database:
        assert "AbCdEfGh" not in "\n".join(database.iterdump())


# ----------------------------------------------------------------------------------------- what nobody listens for


async def test_a_button_that_nobody_listens_for_is_acknowledged(place: Scene) -> None:
    reply = await answered(place)
    button(reply, "answer.fixed")["action_id"] = "nobody.listens"
    assert (await place.slack.click(place.maya, reply, "nobody.listens")).acknowledged


async def test_shortcuts_that_nobody_listens_for_are_acknowledged(place: Scene) -> None:
    reply = await answered(place)
    assert (await place.slack.shortcut(place.maya, "nobody_listens", reply)).acknowledged
    assert (await place.slack.global_shortcut(place.maya, "nobody_listens")).acknowledged


async def test_a_global_shortcut_that_is_called_like_the_one_for_messages_is_only_acknowledged(place: Scene) -> None:
    assert (await place.slack.global_shortcut(place.maya, "diagnose_message")).acknowledged
    await place.slack.settled()
    assert place.slack.ephemerals == []


async def test_a_view_that_nobody_listens_for_is_acknowledged(place: Scene) -> None:
    content = {
        "type": "modal", "callback_id": "nobody_listens", "title": {"type": "plain_text", "text": "Sample"},
        "submit": {"type": "plain_text", "text": "Send"}, "blocks": [{"type": "divider", "block_id": "b"}],
    }  # fmt: skip
    view = View("V0SAMPLE", place.slack.workspace.team_id, place.maya.id, content, "hash", "V0SAMPLE")
    place.slack.world.views[view.id] = view
    assert (await place.slack.submit(view)).acknowledged


async def dispatched(place: Scene, body: dict[str, Any]) -> int:
    """The status with which the bot answers a request."""
    request = AsyncBoltRequest(body=json.dumps(body), mode="socket_mode")  # so that nobody has to sign it
    return int((await place.bot.app.async_dispatch(request)).status)


def envelope(place: Scene, **event: Any) -> dict[str, Any]:
    """An event as Slack brings it."""
    return {
        "type": "event_callback", "team_id": place.slack.workspace.team_id, "event_id": "Ev0SAMPLE",
        "api_app_id": place.slack.app_id, "event": {"channel": place.watched.id, "user": place.maya.id, **event},
    }  # fmt: skip


EVENTS = """
    app_context_changed app_uninstalled assistant_thread_context_changed assistant_thread_started
    channel_rename emoji_changed file_shared function_executed grid_migration_started link_shared
    member_joined_channel message_metadata_posted reaction_added team_join tokens_revoked user_change unheard_of
"""


def said_to_slack(place: Scene) -> int:
    """How many calls the bot made, but for those by which it asks every minute whether its token holds."""
    return sum(call.method != "auth.test" for call in place.slack.calls)


async def test_events_that_nobody_listens_for_are_acknowledged_and_left_alone(place: Scene) -> None:
    calls = said_to_slack(place)
    for kind in EVENTS.split():
        thread = {"channel_id": place.watched.id, "thread_ts": "1.1", "user_id": place.maya.id, "context": {}}
        event = envelope(place, type=kind, text=XERO11, assistant_thread=thread)
        assert await dispatched(place, event) == 200, kind
    await place.slack.settled()
    assert said_to_slack(place) == calls


async def test_a_request_that_fails_right_behind_its_acknowledgement_stays_acknowledged(place: Scene) -> None:
    async def fails(ack: AsyncAck) -> None:
        await ack()
        raise Told("7F3A1B")

    place.bot.app.command("/fails")(fails)
    body = {"command": "/fails", "text": "", "user_id": place.maya.id, "channel_id": place.watched.id}
    assert await dispatched(place, body | {"team_id": place.slack.workspace.team_id}) == 200


async def test_who_runs_the_bot_reads_that_slack_leaves_out_events(
    place: Scene, caplog: pytest.LogCaptureFixture
) -> None:
    team = place.slack.workspace.team_id
    limited = {"type": "app_rate_limited", "team_id": team, "minute_rate_limited": 1_518_467_820, "api_app_id": "A0"}
    assert await dispatched(place, limited) == 200
    assert rest.RATE_LIMITED in caplog.messages


async def test_what_slack_tells_the_app_itself_is_acknowledged_whatever_it_is(place: Scene) -> None:
    assert await dispatched(place, {"type": "app_unheard_of", "team_id": place.slack.workspace.team_id}) == 200


async def test_messages_that_are_none_of_a_person_are_acknowledged_and_not_written_down(
    place: Scene, tmp_path: Path
) -> None:
    message = {"type": "message", "text": XERO11, "ts": "1700000001.000100", "channel_type": "channel"}
    for more in (
        {"subtype": "channel_join"}, {"subtype": "message_changed", "message": message}, {"hidden": True},
        {"subtype": "bot_message", "bot_id": "B0JIRA"}, {"bot_id": "B0JIRA"}, {"user": place.slack.bot.id},
        {"user": None}, {"ts": None}, {"channel": None}, {"subtype": "message_deleted", "deleted_ts": "1.1"},
    ):  # fmt: skip
        assert await dispatched(place, envelope(place, **(message | more))) == 200, more
    await place.slack.settled()
    assert place.slack.posted == []
    with closing(sqlite3.connect(tmp_path / "concierge.sqlite3")) as database:
        assert database.execute("SELECT count(*) FROM inbox").fetchone() == (0,)


async def test_options_that_nobody_gives_are_acknowledged(place: Scene) -> None:
    body = {
        "type": "block_suggestion", "action_id": "nobody.listens", "block_id": "b", "value": "x",
        "team": {"id": place.slack.workspace.team_id}, "user": {"id": place.maya.id},
    }  # fmt: skip
    assert await dispatched(place, body) == 200


# --------------------------------------------------------------------------------------------------------- the panel


async def test_the_home_tab_sets_no_prompts(place: Scene) -> None:
    await place.slack.open_home(place.maya, "home")
    await place.slack.settled()
    assert place.slack.calls_of("assistant.threads.setSuggestedPrompts") == []


async def test_prompts_that_slack_does_not_take_hurt_nobody(place: Scene) -> None:
    place.slack.trouble.fail("assistant.threads.setSuggestedPrompts", "not_allowed")
    opened = await place.slack.open_home(place.maya, "messages")
    assert opened.acknowledged
    await place.slack.wait_for(lambda: place.slack.calls_of("assistant.threads.setSuggestedPrompts"))
    await place.slack.settled()
    assert "concierge_failures_total{" not in place.bot.metrics.text().decode()
    assert "XERO11" in text_of(await answered(place))


# ---------------------------------------------------------------------------------------------- listeners that fail


@asynccontextmanager
async def with_broken(mind: Mind, folder: Path, *templates: str) -> AsyncIterator[Scene]:
    """A scene in which rendering the named templates is a bug."""
    own = folder / "templates"
    shutil.copytree(data_folder("templates"), own)
    for name in templates:
        (own / f"{name}.yml.j2").write_text("text: {{ nobody_gives_this }}\nblocks: []\n", encoding="utf-8")
    async with patient_slack() as slack:
        maya, omar = slack.add_person("maya"), slack.add_person("omar")
        watched, other = slack.add_channel("xero-help", [maya, omar]), slack.add_channel("random", [maya, omar])
        settings = settings_for(slack, folder, "http", [watched.id]).model_copy(update={"templates": own})
        async with running(slack, settings, mind) as bot:
            yield Scene(slack, bot, settings, maya, omar, watched, other)


def reference_in(message: Message) -> str:
    """The reference that a person is told."""
    assert "Something went wrong on my side" in text_of(message)
    assert "nobody_gives_this" not in json.dumps([message.text, message.blocks])
    found = re.search(r"`([0-9A-F]{6})`", text_of(message))
    assert found is not None
    return found.group(1)


def assert_logged(caplog: pytest.LogCaptureFixture, reference: str) -> None:
    """The log has the reference once, with the traceback, and no word of what was pasted."""
    (record,) = [r for r in caplog.records if reference in r.getMessage()]
    assert record.levelno == logging.ERROR
    assert record.exc_info is not None
    assert "nobody_gives_this" in str(record.exc_info[1])
    assert "prompts in the workspace" not in caplog.text


async def test_a_button_that_fails_is_told_to_who_pressed_it(
    mind: Mind, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with with_broken(mind, tmp_path, "why") as place:
        reply = await answered(place)
        await place.slack.click(place.omar, reply, "Why this answer?")
        await place.slack.wait_for(lambda: place.slack.ephemerals)
        (whisper,) = place.slack.ephemerals
        assert whisper.to == place.omar.id
        assert_logged(caplog, reference_in(whisper))


async def test_a_shortcut_that_fails_is_told_to_who_used_it(
    mind: Mind, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with with_broken(mind, tmp_path, "answer") as place:
        whisper = await diagnosed(place)
        assert whisper.to == place.omar.id
        assert_logged(caplog, reference_in(whisper))
        assert place.slack.posted == []


async def test_a_message_whose_answer_fails_gets_one_apology_in_its_thread(
    mind: Mind, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with with_broken(mind, tmp_path, "answer") as place:
        reply = await answered(place)
        assert_logged(caplog, reference_in(reply))
        await place.slack.redeliver(place.slack.deliveries[0], times=3)
        await place.slack.settled(0.3)
        assert len(place.slack.posted) == 1


async def test_what_fails_for_one_does_not_fail_for_the_next(mind: Mind, tmp_path: Path) -> None:
    async with with_broken(mind, tmp_path, "why") as place:
        reply = await answered(place)
        await place.slack.click(place.omar, reply, "Why this answer?")
        await place.slack.wait_for(lambda: place.slack.ephemerals)
        await place.slack.click(place.omar, reply, "This fixed it")
        await place.slack.wait_for(lambda: "Marked as fixed" in text_of(reply))


async def test_a_button_that_slack_does_not_let_work_is_told_to_who_pressed_it(
    place: Scene, caplog: pytest.LogCaptureFixture
) -> None:
    reply = await answered(place)
    place.slack.trouble.fail("chat.update", "cant_update_message")
    await place.slack.click(place.maya, reply, "This fixed it")
    await place.slack.wait_for(lambda: place.slack.ephemerals)
    assert reference_in(place.slack.ephemerals[0]) in caplog.text


async def test_a_button_that_fails_is_told_to_whoever_pressed_it_also_where_the_bot_may_not_whisper(
    place: Scene,
) -> None:
    reply = await answered(place)
    place.slack.trouble.fail("chat.update", "cant_update_message")
    place.slack.trouble.fail("chat.postEphemeral", "user_not_in_channel")
    await place.slack.click(place.maya, reply, "This fixed it")
    (whisper,) = await place.slack.wait_for(lambda: place.slack.ephemerals)
    assert whisper.to == place.maya.id
    assert "Something went wrong on my side" in text_of(whisper)


async def test_a_command_that_fails_is_told_to_whoever_typed_it(place: Scene, tmp_path: Path) -> None:
    async with without(tmp_path, "conversations"):
        await place.slack.command(place.maya, "/xero", "find XERO11", place.other)
        (whisper,) = await place.slack.wait_for(lambda: place.slack.ephemerals)
    assert "Something went wrong on my side" in text_of(whisper)


# ------------------------------------------------------------------------------------------ without its database


@asynccontextmanager
async def without(folder: Path, table: str) -> AsyncIterator[None]:
    """A database in which a table cannot be found, for a while."""
    await asyncio.to_thread(_changed, folder, f"ALTER TABLE {table} RENAME TO {table}_away")
    try:
        yield
    finally:
        await asyncio.to_thread(_changed, folder, f"ALTER TABLE {table}_away RENAME TO {table}")


def _changed(folder: Path, statement: str) -> None:
    with closing(sqlite3.connect(folder / "concierge.sqlite3", timeout=10)) as database, database:
        database.execute(statement)


async def test_a_message_that_cannot_be_written_down_is_refused_so_that_slack_brings_it_again(
    place: Scene, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with without(tmp_path, "inbox"):
        said = await place.slack.say(place.maya, place.watched, XERO11)
    assert not said.delivery.acknowledged
    told = [record for record in caplog.records if "failed, as the database did. Reference" in record.getMessage()]
    assert all("cannot be used: no such table: inbox. " in record.getMessage() for record in told)
    assert [record.exc_info for record in told] == [None] * len(said.delivery.attempts)
    failed = 'concierge_failures_total{reason="StoreUnavailable"} '
    assert failed + f"{len(said.delivery.attempts)}.0" in place.bot.metrics.text().decode()
    assert {attempt.status for attempt in said.delivery.attempts} == {500}
    assert place.slack.posted == []
    await place.slack.redeliver(said.delivery)
    assert "XERO11" in text_of(await place.reply(place.watched, said.message))
    await place.slack.settled()
    assert len(place.slack.posted) == 1


async def test_who_addresses_a_bot_without_a_database_hears_so_in_the_end(place: Scene, tmp_path: Path) -> None:
    async with without(tmp_path, "inbox"):
        mention = await place.slack.say(place.maya, place.other, f"{place.slack.bot.mention} XERO11")
        told = await place.slack.say(place.omar, place.slack.dm(place.omar), XERO11)
        pasted = await place.slack.say(place.maya, place.watched, XERO11)
        await place.slack.settled()
    assert len(told.delivery.attempts) == 4
    assert pasted.message is not None
    assert place.slack.replies(place.watched, pasted.message.ts) == []
    assert len(place.slack.posted) == 2
    assert "Something went wrong on my side" in text_of(await place.reply(place.other, mention.message))
    assert "Something went wrong on my side" in text_of(await place.reply(place.slack.dm(place.omar), told.message))


async def test_who_was_answered_before_the_database_was_lost_hears_nothing_of_it(place: Scene, tmp_path: Path) -> None:
    said = await place.slack.say(place.maya, place.slack.dm(place.maya), XERO11)
    await place.reply(place.slack.dm(place.maya), said.message)
    async with without(tmp_path, "inbox"):
        await place.slack.redeliver(said.delivery, times=3)
        await place.slack.settled()
    assert len(place.slack.posted) == 1


async def test_a_button_without_a_database_is_told_to_who_pressed_it(place: Scene, tmp_path: Path) -> None:
    reply = await answered(place)
    async with without(tmp_path, "conversations"):
        await place.slack.click(place.maya, reply, "This fixed it")
        await place.slack.wait_for(lambda: place.slack.ephemerals)
    assert "Something went wrong on my side" in text_of(place.slack.ephemerals[0])
    assert "answer.fixed" in actions(reply)


async def test_without_a_database_the_bot_says_that_it_is_not_ready(place: Scene, tmp_path: Path) -> None:
    async with http_server(web_app(place.bot, events=False)) as url, http_client(base_url=url) as client:
        async with without(tmp_path, "inbox"):
            answer = await client.get("/readyz")
            assert answer.status_code == 503
            assert answer.json()["problems"]
        assert (await client.get("/readyz")).status_code == 200


async def test_with_a_token_that_slack_refuses_the_bot_says_that_it_is_not_ready(place: Scene) -> None:
    place.slack.workspace.bot_token = "xoxb-another"
    await place.bot.standing.look()
    async with http_server(web_app(place.bot, events=False)) as url, http_client(base_url=url) as client:
        answer = await client.get("/readyz")
    assert answer.status_code == 503
    (problem,) = answer.json()["problems"]
    assert problem.startswith(
        "Slack does not accept SLACK_BOT_TOKEN any more (invalid_auth). Copy SLACK_BOT_TOKEN again"
    )


async def test_with_a_database_that_can_only_be_read_the_bot_says_that_it_is_not_ready(
    place: Scene, tmp_path: Path
) -> None:
    refuse = "CREATE TRIGGER full BEFORE INSERT ON quiet_threads BEGIN SELECT RAISE(ABORT, 'no room is left'); END"
    await asyncio.to_thread(_changed, tmp_path, refuse)
    async with http_server(web_app(place.bot, events=False)) as url, http_client(base_url=url) as client:
        answer = await client.get("/readyz")
    assert answer.status_code == 503
    (problem,) = answer.json()["problems"]
    assert problem.startswith("Nothing can be written down. The database sqlite://")
    assert "cannot be used: no room is left." in problem
