"""What becomes of work that is under way when the bot is told to stop."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import pytest
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook import WebhookResponse

from bot.answering.desk import Desk
from bot.answering.heard import Asked
from bot.answering.said import Said
from bot.assembly import Mind
from bot.attachments.reading import Reader
from bot.knowledge.loading import data_folder
from bot.listeners import commands, operations, shortcuts, tickets
from bot.operating.operator import Operator
from bot.operating.subcommands import Subcommands
from bot.rendering.render import Renderer, Reply
from bot.running.dutywork import Rhythm
from bot.running.leaving import Leaving
from bot.sandbox.integration_api import SampleIntegration
from bot.slack.posting import Poster
from bot.ticketing.tending import Tender
from tests.bots import running, text_of
from tests.fakes import FakeFiles
from tests.operations_rig import office
from tests.tickets_rig import EXPIRED, helpdesk, title_of, words_of

BRIEF = Rhythm(lease=2.0, limit=1.9, look_every=0.05, haste=20.0)
"""A lease that is over soon after its owner has left."""


@dataclass
class Working:
    """Work that goes on until it is `let`, and what became of it."""

    leaving: Leaving
    begun: asyncio.Event = field(default_factory=asyncio.Event)
    let: asyncio.Event = field(default_factory=asyncio.Event)
    outcome: list[str] = field(default_factory=list)

    async def run(self) -> None:
        async with self.leaving.busy(self.cut_off):
            self.begun.set()
            await self.let.wait()
            self.outcome.append("done")

    async def cut_off(self) -> None:
        self.outcome.append("cut off")


@pytest.fixture
async def working() -> AsyncIterator[Working]:
    one = Working(Leaving())
    async with asyncio.TaskGroup() as group:
        group.create_task(one.run())
        await one.begun.wait()
        yield one


async def test_with_nothing_under_way_nobody_waits() -> None:
    leaving = Leaving()
    async with leaving.busy():
        pass
    assert not leaving.told
    await leaving.finish(grace=1e6)
    assert leaving.told


async def test_what_finishes_in_time_is_waited_for(working: Working) -> None:
    finishing = asyncio.create_task(working.leaving.finish(grace=1e6))
    await asyncio.sleep(0)
    assert not finishing.done()
    working.let.set()
    await finishing
    assert working.outcome == ["done"]


async def test_what_does_not_is_cut_off_and_that_is_told_before_the_end(working: Working) -> None:
    await working.leaving.finish(grace=0)
    assert working.outcome == ["cut off"]


async def test_what_is_begun_late_has_no_more_time_than_the_rest(working: Working) -> None:
    await working.leaving.finish(grace=0)
    late = Working(working.leaving)
    await late.run()
    assert late.outcome == ["cut off"]


async def test_the_time_runs_from_the_moment_at_which_the_bot_was_told_to_stop(working: Working) -> None:
    working.leaving.begin(grace=0)
    await working.leaving.finish(grace=1e6)
    assert working.outcome == ["cut off"]


async def test_when_nobody_can_be_told_it_ends_all_the_same(caplog: pytest.LogCaptureFixture) -> None:
    leaving = Leaving()

    async def hang() -> None:
        await asyncio.Event().wait()

    async def work() -> None:
        async with leaving.busy(hang):
            await hang()

    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    await leaving.finish(grace=0, last_words=0.01)
    assert "1 things were cut off in the middle" in caplog.text
    task.cancel()


async def test_time_limits_of_the_work_itself_are_none_of_this() -> None:
    with pytest.raises(TimeoutError):
        async with Leaving().busy():
            raise TimeoutError


# ----------------------------------------------------------------------------------------------------- what people see


async def asked(api: SampleIntegration, what: str, before: int = 0) -> None:
    """Waits until the integration was asked for something, more often than `before`."""
    async with asyncio.timeout(60):
        while api.count(what) == before:  # noqa: ASYNC110 - it has no event for it
            await asyncio.sleep(0.005)


async def test_who_waits_for_a_command_hears_that_the_bot_stops(mind: Mind, tmp_path: Path) -> None:
    async with office(mind, tmp_path) as place:
        place.api.misbehave("hang")
        await place.slack.command(place.anna, "/xero", "retry acme contacts", place.desk)
        await asked(place.api, "status")
        await place.bot.leaving.finish(grace=0)
        told = await place.hears(place.anna, "I am being stopped or started anew")
        assert "No records were changed" in text_of(told)


async def test_who_waits_for_a_button_or_a_form_hears_it_too(mind: Mind, tmp_path: Path) -> None:
    async with office(mind, tmp_path) as place:
        card = await place.type(place.anna, place.desk, "status acme")
        await place.slack.command(place.ben, "/xero", "status", place.desk)
        modal = await place.slack.wait_for(lambda: place.slack.modal(place.ben))
        place.api.misbehave("hang")
        seen = place.api.count("status")
        await place.press(place.anna, card, "status.refresh")
        submitting = asyncio.create_task(place.slack.submit(modal, {"organization": "acme"}))
        await place.slack.wait_for(lambda: place.api.count("status") == seen + 2)
        await submitting
        await place.bot.leaving.finish(grace=0)
        for person in (place.anna, place.ben):
            await place.hears(person, "I am being stopped or started anew")


class Hanging:
    """Takes the place of something that takes too long; `begun` once it was asked for."""

    def __init__(self) -> None:
        self.begun = asyncio.Event()

    async def __call__(self, *_: Any, **__: Any) -> None:
        self.begun.set()
        await asyncio.Event().wait()


@pytest.mark.parametrize(
    ("button", "waits_for"), [("answer.fixed", "update"), ("answer.not_this", "post"), ("answer.why", "whisper")]
)
async def test_who_waits_for_a_button_under_an_answer_hears_it_too(
    mind: Mind, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, button: str, waits_for: str
) -> None:
    async with helpdesk(mind, tmp_path) as place:
        answer = await place.answer(await place.ask(place.maya, EXPIRED))
        hanging = Hanging()
        with monkeypatch.context() as patched:
            patched.setattr(Poster, waits_for, hanging)
            await place.press(place.maya, answer, button)
            await asyncio.wait_for(hanging.begun.wait(), 60)
        await place.bot.leaving.finish(grace=0)
        assert "press it again if nothing has come of it" in await place.told(place.maya, "I am being stopped")


@pytest.mark.parametrize("refreshed", [False, True])
async def test_who_waits_for_app_home_hears_it_too(
    mind: Mind, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, refreshed: bool
) -> None:
    async with helpdesk(mind, tmp_path) as place:
        await place.home(place.anna)
        home, hanging = place.slack.home(place.anna), Hanging()
        assert home is not None
        monkeypatch.setattr(Tender, "home", hanging)
        if refreshed:
            await place.slack.click(place.anna, home, "home.refresh")
        else:
            await place.slack.open_home(place.anna)
        await asyncio.wait_for(hanging.begun.wait(), 60)
        await place.bot.leaving.finish(grace=0)
        await place.told(place.anna, "so my App Home may not be up to date. Open it again in a minute.")


async def test_what_follows_on_a_button_is_posted_before_the_bot_goes(mind: Mind, tmp_path: Path) -> None:
    async with office(mind, tmp_path) as place:
        said = await place.slack.say(place.anna, place.desk, f"{place.slack.bot.mention} XERO11")
        assert said.message is not None
        thread = said.message.ts
        (answer,) = await place.slack.wait_for(lambda: place.slack.replies(place.desk, thread))
        place.slack.trouble.delay("chat.postMessage", 0.3, times=1)
        pressing = asyncio.create_task(place.slack.click(place.anna, answer, "Not my error"))
        await place.slack.wait_for(lambda: "Undo" in str(answer.blocks))
        await place.bot.leaving.finish(grace=10)
        assert len(place.slack.replies(place.desk, thread)) == 2
        await pressing


async def test_a_form_that_is_being_filled_in_is_filled_in_before_the_bot_goes(mind: Mind, tmp_path: Path) -> None:
    async with helpdesk(mind, tmp_path) as place:
        reply = await place.answer(await place.ask(place.maya, EXPIRED))
        place.slack.trouble.delay("conversations.replies", 0.3)
        await place.press(place.maya, reply, "ticket.open")
        loading = await place.slack.wait_for(lambda: place.slack.modal(place.maya))
        await place.bot.leaving.finish(grace=10)
        assert loading.content["callback_id"] == "ticket.form"


async def test_a_form_that_is_not_filled_in_in_time_says_so(mind: Mind, tmp_path: Path) -> None:
    async with office(mind, tmp_path) as place:
        card = await place.type(place.anna, place.desk, "status acme")
        place.api.misbehave("hang")
        seen = place.api.count("status")
        await place.press(place.anna, card, "status.ticket")
        modal = await place.slack.wait_for(lambda: place.slack.modal(place.anna))
        await asked(place.api, "status", seen)
        await place.bot.leaving.finish(grace=0)
        assert words_of(modal).strip() == tickets.CUT_OFF


async def test_who_sends_a_form_that_is_cut_off_hears_what_may_have_become_of_it(mind: Mind, tmp_path: Path) -> None:
    async with helpdesk(mind, tmp_path) as place:
        form = await place.form_for(place.maya, await place.ask(place.maya, EXPIRED))
        place.api.misbehave("hang")
        seen = place.api.count("status")
        submitting = asyncio.create_task(place.slack.submit(form, {"attempted_at": 1_767_225_600}))
        await asked(place.api, "status", seen)
        await place.bot.leaving.finish(grace=0)
        await place.told(place.maya, "It may have been done all the same")
        await submitting


async def test_a_form_that_was_sent_in_time_becomes_a_ticket_before_the_bot_goes(mind: Mind, tmp_path: Path) -> None:
    async with helpdesk(mind, tmp_path) as place:
        form = await place.form_for(place.maya, await place.ask(place.maya, EXPIRED))
        place.api.misbehave("late", seconds=0.2)
        seen = place.api.count("status")
        submitting = asyncio.create_task(place.slack.submit(form, {"attempted_at": 1_767_225_600}))
        await asked(place.api, "status", seen)
        await place.bot.leaving.finish(grace=10)
        assert (await place.bot.store.tickets.counts())["open"] == 1
        await submitting
        assert title_of(form).startswith("XC-")


async def test_a_button_on_a_ticket_is_finished_before_the_bot_goes(mind: Mind, tmp_path: Path) -> None:
    async with helpdesk(mind, tmp_path) as place:
        _, ticket = await place.report(place.maya, EXPIRED)
        card = await place.card(ticket)
        place.slack.trouble.delay("users.info", 0.3)
        await place.press(place.anna, card, "ticket.take")
        await place.bot.leaving.finish(grace=10)
        taken = await place.bot.store.tickets.get(ticket.key)
        assert taken is not None
        assert taken.assignee == place.anna.id


async def test_app_home_is_shown_before_the_bot_goes(mind: Mind, tmp_path: Path) -> None:
    async with helpdesk(mind, tmp_path) as place:
        place.slack.trouble.delay("views.publish", 0.3)
        await place.slack.open_home(place.maya)
        await place.bot.leaving.finish(grace=10)
        assert place.slack.home(place.maya) is not None


async def ack() -> None:
    """Acknowledges nothing to nobody."""


class Respond:
    """A response_url that takes everything; `told` is what it was given."""

    response_url = "https://hooks.example.com"

    def __init__(self) -> None:
        self.told: list[str] = []

    async def __call__(self, text: str, **_: Any) -> WebhookResponse:
        self.told.append(text)
        return WebhookResponse(url=self.response_url, status_code=200, body="ok", headers={})


def say(sentence: str, *_: str) -> Reply:
    return Renderer(data_folder("templates")).render("sentence", sentence=sentence, sign=None)


class Slow:
    """A desk that never has done, and the listener that asks it."""

    def __init__(self) -> None:
        self.asked = asyncio.Event()
        self.on_shortcut: Any = None

    async def diagnose(self, _: Asked) -> Said:
        self.asked.set()
        await asyncio.Event().wait()
        raise AssertionError

    def message_shortcut(self, _name: str) -> Callable[[Any], None]:
        def take(listener: Any) -> None:
            self.on_shortcut = listener

        return take


async def test_who_waits_for_a_diagnosis_hears_it_as_well() -> None:
    slow, leaving, respond = Slow(), Leaving(), Respond()
    app, desk = cast("AsyncApp", slow), cast("Desk", slow)
    shortcuts.register(app, desk, Reader(FakeFiles().reader), Poster(AsyncWebClient()), say, leaving)
    listening = asyncio.create_task(slow.on_shortcut(ack=ack, body={}, respond=respond))
    await slow.asked.wait()
    await leaving.finish(grace=0)
    await listening
    assert respond.told == [shortcuts.CUT_OFF]


class SlowOperator:
    """An operator who never has done, and the listener for the buttons that ask for it."""

    say = staticmethod(say)

    def __init__(self) -> None:
        self.asked = asyncio.Event()
        self.on_press: Any = None

    async def _hang(self, *_: object, **__: object) -> None:
        self.asked.set()
        await asyncio.Event().wait()

    status = renewed = confirm = cancel = approve = decline = _hang

    def action(self, _name: object) -> Callable[[Any], None]:
        def take(listener: Any) -> None:
            self.on_press = listener

        return take


@pytest.mark.parametrize(
    ("button", "words"),
    [
        ("status.refresh", commands.CUT_OFF),
        ("act.confirm", operations.DECIDED),
        ("act.cancel", operations.DECIDED),
        ("act.approve", operations.DECIDED),
        ("act.decline", operations.DECIDED),
    ],
)
async def test_only_who_has_decided_nothing_is_told_that_nothing_was_done(button: str, words: str) -> None:
    slow, leaving, respond = SlowOperator(), Leaving(), Respond()
    app, operator, client = cast("AsyncApp", slow), cast("Operator", slow), AsyncWebClient()
    operations.register(app, operator, cast("Subcommands", None), Poster(client), leaving)
    body = {"actions": [{"action_id": button, "value": "{}"}]}
    pressing = asyncio.create_task(slow.on_press(ack=ack, body=body, respond=respond, client=client))
    await slow.asked.wait()
    await leaving.finish(grace=0)
    await pressing
    assert respond.told == [words]


async def test_a_call_that_is_cut_off_says_what_is_known_and_the_next_bot_goes_on(mind: Mind, tmp_path: Path) -> None:
    async with office(mind, tmp_path, start=False) as place:
        async with running(place.slack, place.settings, mind, rhythm=BRIEF) as place.running:
            question = await place.type(place.anna, place.desk, "retry acme contacts")
            place.api.misbehave("late", seconds=0, times=1)  # the look right before the call
            place.api.misbehave("hang", times=1)
            await place.press(place.anna, question, "act.confirm")
            await asked(place.api, "retry")
            await place.bot.leaving.finish(grace=0)
            told = await place.message_that_says(place.desk, "so it may have been done")
            assert "look at /xero status acme." in text_of(told)
            assert [act.state for act in await place.acts()] == ["calling"]
        async with running(place.slack, place.settings, mind) as place.running:
            await place.message_that_says(place.desk, "The bot was interrupted right after it had sent this")
            assert (place.api.count("retry"), len(place.slack.posted)) == (1, 1)


async def test_a_call_that_is_answered_in_time_is_finished_before_the_bot_goes(mind: Mind, tmp_path: Path) -> None:
    async with office(mind, tmp_path) as place:
        question = await place.type(place.anna, place.desk, "retry acme contacts")
        place.api.misbehave("late", seconds=0, times=1)
        place.api.misbehave("late", seconds=0.2, times=1)
        await place.press(place.anna, question, "act.confirm")
        await asked(place.api, "retry")
        await place.bot.leaving.finish(grace=10)
        assert [act.state for act in await place.acts()] == ["watching"]
