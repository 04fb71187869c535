"""Many agents at once while the integration takes its time."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

from bot.assembly import Mind
from tests.bots import HASTY, text_of
from tests.operations_rig import ACME, office

MANY = 50


class Gate:
    """A sleep that lasts until the gate is opened, however long it should be."""

    def __init__(self) -> None:
        self._opened = asyncio.Event()

    async def __call__(self, seconds: float) -> None:
        if seconds:
            await self._opened.wait()

    def open(self) -> None:
        self._opened.set()


async def test_fifty_commands_are_acknowledged_before_the_integration_answers_one(mind: Mind, tmp_path: Path) -> None:
    gate = Gate()
    async with office(mind, tmp_path, sleep=gate) as place:
        place.api.misbehave("late", seconds=10.0)
        agents = (place.anna, place.ben, place.cleo)
        typed = [place.slack.command(agents[number % 3], "/xero", "status acme", place.desk) for number in range(MANY)]
        outcomes = await asyncio.gather(*typed)
        assert all(one.acknowledged for one in outcomes)  # within the three seconds of Slack
        await place.slack.wait_for(lambda: len(place.api.received) == MANY, 30)
        assert {one.status for one in place.api.received} == {None}

        await place.slack.command(place.anna, "/xero", "orgs", place.desk)
        await place.hears(place.anna, "7 organizations.")
        await place.slack.say(place.maya, place.help, "Xero says Invalid token for our contacts in MemberPulse")
        answer = await place.message_that_says(place.help, "Source: “")
        assert "I looked" not in text_of(answer)

        gate.open()

        def answered() -> bool:
            return len([one for one in place.slack.ephemerals if "2 syncs have failed." in text_of(one)]) == MANY

        await place.slack.wait_for(answered, 60)
        assert len(await place.bot.store.audit.of_organization("acme", 100)) == MANY


async def test_who_waits_long_is_told_so(mind: Mind, tmp_path: Path) -> None:
    gate = Gate()
    async with office(mind, tmp_path, sleep=gate) as place:
        place.api.misbehave("late", seconds=10.0)
        waiting = await place.type(place.anna, place.desk, "status acme")
        assert "This takes a while. I am still at work on it…" in text_of(waiting)
        gate.open()
        await place.hears(place.anna, "2 syncs have failed.")


async def test_a_call_that_takes_long_holds_up_no_other(mind: Mind, tmp_path: Path) -> None:
    gate = Gate()
    async with office(mind, tmp_path, sleep=gate, rhythm=replace(HASTY, limit=60.0)) as place:
        first = await place.type(place.anna, place.desk, "retry acme contacts")
        second = await place.type(place.ben, place.desk, "retry eastgate chess union (sample) invoices")
        place.api.misbehave("late", seconds=0.0, organization=ACME, times=1)  # the look right before the call
        place.api.misbehave("late", seconds=10.0, organization=ACME, times=1)
        await place.press(place.anna, first, "act.confirm")
        async with asyncio.timeout(60):
            while place.api.count("retry") == 0:  # noqa: ASYNC110 - by a server without events
                await asyncio.sleep(0.01)
        await place.press(place.ben, second, "act.confirm")
        done = await place.message_that_says(place.desk, "1 of 2 fixed. 1 still fails.")
        assert "Eastgate" in text_of(done)
        gate.open()
        await place.slack.wait_for(lambda: len([one for one in place.slack.posted if "fixed." in text_of(one)]) == 2)
