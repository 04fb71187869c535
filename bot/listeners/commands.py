"""
The slash command `/xero` and the modal that asks for what a command lacks.

It is acknowledged before anything else is done. An integration may take its time: the person is told what is being
waited for when nothing has come after `PATIENCE` seconds.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.web.async_client import AsyncWebClient

from bot.listeners.surface import read_value, sender, whisper, who
from bot.operating.operator import By
from bot.operating.subcommands import Subcommands, Typed, Wrong
from bot.rendering.render import Reply
from bot.running.leaving import Leaving
from bot.running.waiting import PATIENCE, waited, with_patience
from bot.slack.posting import Poster

COMMAND = "/xero"
FORM = "command.form"
CUT_OFF = (
    "I am being stopped or started anew, and this was not finished in time. No records were changed: a command only "
    "looks, or asks before it does anything. Try it again in a minute."
)

Telling = Callable[[Reply], Awaitable[None]]
"""Says something to whoever typed a command."""


def register(  # noqa: PLR0913 - each is another part of the world
    app: AsyncApp,
    subcommands: Subcommands,
    poster: Poster,
    say: Callable[[str], Reply],
    leaving: Leaving,
    *,
    patience: float = PATIENCE,
) -> None:
    """
    Listens for the command, for "Fill in the rest", and for the modal, which closes after `patience` seconds.

    `say` makes a reply of a sentence.
    """

    async def on_command(ack: AsyncAck, body: dict[str, Any], respond: AsyncRespond, client: AsyncWebClient) -> None:
        await ack()
        by = sender(body)

        async def tell(reply: Reply) -> None:
            await whisper(respond, poster, by, reply)

        async with leaving.busy(lambda: tell(say(CUT_OFF))):
            await answer(body, by, tell, client)

    async def answer(body: dict[str, Any], by: By, tell: Telling, client: AsyncWebClient) -> None:
        typed = await subcommands.read(str(body.get("text") or ""), by)
        if subcommands.wants_modal(typed):
            await open_form(client, subcommands, str(body.get("trigger_id") or ""), typed, by)
            return
        await tell(await with_patience(subcommands.run(typed, by), lambda: tell(subcommands.waiting())))

    async def on_form(ack: AsyncAck, body: dict[str, Any]) -> None:
        about = read_value(body["view"].get("private_metadata"))
        by = who(body, about.get("ch", ""), about.get("th") or None)
        async with leaving.busy(lambda: poster.tell(by.channel, by.user, by.thread, say(CUT_OFF))):
            await submit(ack, about.get("w", ""), values_of(body["view"]), by)

    async def submit(ack: AsyncAck, word: str, values: dict[str, Any], by: By) -> None:
        submitting = asyncio.ensure_future(subcommands.submitted(word, values, by))
        done = await waited(submitting, patience)
        if done and isinstance(result := submitting.result(), Wrong):
            await ack(response_action="errors", errors=dict(result.errors))
            return
        await ack()
        outcome = await submitting
        if isinstance(outcome, Wrong):  # the modal has closed, and cannot show it beside its inputs any more
            outcome = say(" ".join(outcome.errors.values()))
        await poster.tell(by.channel, by.user, by.thread, outcome)

    app.command(COMMAND)(on_command)
    app.view(FORM)(on_form)


async def open_form(client: AsyncWebClient, subcommands: Subcommands, trigger: str, typed: Typed, by: By) -> None:
    """Opens the modal for what a command lacks. Everything in it is known already, so no time is lost."""
    await client.views_open(trigger_id=trigger, view=subcommands.form(typed, by))


def values_of(view: dict[str, Any]) -> dict[str, Any]:
    """What was filled into a modal, by block id: texts, a list where several can be chosen, None where nothing is."""
    state = (view.get("state") or {}).get("values") or {}
    return {block: _value(next(iter(inputs.values()), {})) for block, inputs in state.items()}


def _value(element: dict[str, Any]) -> Any:
    if "selected_options" in element:
        return [option["value"] for option in element["selected_options"] or ()]
    if element.get("selected_option"):
        return element["selected_option"]["value"]
    if "files" in element:
        return element["files"] or []
    for key in ("value", "selected_date", "selected_date_time"):
        if element.get(key) is not None:
            return element[key]
    return None
