"""The buttons of support agents: on a status card, on a question "Do you want this?", on a request for approval."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.listeners.commands import CUT_OFF, open_form
from bot.listeners.surface import Surface, surface, value_of
from bot.operating.operator import Operator, Shareable, Told, Wanted
from bot.operating.subcommands import Subcommands
from bot.rendering.render import Reply
from bot.running.leaving import Leaving
from bot.running.waiting import with_patience
from bot.slack.posting import NOT_THERE, Poster, error_code


@dataclass(frozen=True, slots=True)
class Press:
    """A button that an agent pressed, what it is about, and whom to ask."""

    at: Surface
    about: dict[str, str]
    operator: Operator
    subcommands: Subcommands
    client: AsyncWebClient

    @property
    def organization(self) -> str:
        """The slug of the organization that the button is about."""
        return self.about.get("o", "")

    @property
    def act(self) -> str:
        """The id of the act that the button is about."""
        return self.about.get("a", "")


async def refresh(press: Press) -> None:
    """The card as it is now; while that cannot be known, the old one with its buttons."""
    await answer(press, await press.operator.renewed(press.organization, press.at.by, shareable=press.at.private))


async def open_status(press: Press) -> None:
    """The card, for the agent alone."""
    await press.at.whisper(await press.operator.status(press.organization, press.at.by))


async def reveal(press: Press) -> None:
    """The card with personal data, for the agent alone."""
    told = await press.operator.renewed(press.organization, press.at.by, revealed=True, shareable=press.at.private)
    await (answer(press, told) if press.at.private else press.at.whisper(told.reply))


async def share(press: Press) -> None:
    """The card for everybody in the conversation, masked and without buttons, once however often it is pressed."""
    shared = await press.operator.shared_status(press.organization, press.at.by)
    if isinstance(shared, Reply):
        await press.at.whisper(shared)
        return
    try:
        await _share_once(press, shared)
    except SlackApiError as error:
        if error_code(error) not in NOT_THERE:
            raise
        await press.at.whisper(press.operator.say("I am not in this channel. Invite me, and share it then."))
    else:
        await press.at.replace(press.operator.say("Shared with everybody here."))


async def _share_once(press: Press, shared: Shareable) -> None:
    by, poster, card = press.at.by, press.at.poster, press.at.message
    key = f"{shared.key}:{card}"
    async with poster.alone(key):
        if await poster.standing(by.channel, by.thread, key, float(card)) is None:
            await poster.post(by.channel, by.thread, shared.reply, key)
            await press.operator.note_shared(press.organization, by)


async def fix(press: Press) -> None:
    """The steps of an entry, for the agent alone."""
    entry, shown = press.about.get("e", ""), press.about.get("m", "")
    await press.at.whisper(await press.operator.fix(entry, press.organization, shown, press.at.by))


async def retry(press: Press) -> None:
    """Ask whether all failed records of one kind should be retried, also of one that nobody can type."""
    organization, kind = press.operator.configured(press.organization), press.about.get("t")
    if organization is None or not kind:
        await again(press, f"retry {press.organization}")
        return
    await press.at.whisper(await press.operator.propose(Wanted(organization, "retry", (kind,)), press.at.by))


async def resync(press: Press) -> None:
    """A modal for what should be synced anew."""
    await again(press, f"resync {press.organization}")


async def offered(press: Press) -> None:
    """One of the organizations, or commands, that were offered because nothing was called as it was typed."""
    await again(press, " ".join(press.about.get(part, "") for part in ("w", "o", "r")))


async def fill(press: Press) -> None:
    """The modal for what a command lacks."""
    await again(press, press.about.get("t", ""))


async def again(press: Press, text: str) -> None:
    """Run a command as if it had been typed. What changes data is only proposed."""
    typed = await press.subcommands.read(text, press.at.by)
    if press.subcommands.wants_modal(typed):
        await open_form(press.client, press.subcommands, press.at.trigger, typed, press.at.by)
    else:
        await press.at.whisper(await press.subcommands.run(typed, press.at.by))


async def older(press: Press) -> None:
    """What was done to an organization before what a history shows."""
    number = press.about.get("n", "")
    before = int(number) if number.isdecimal() else None
    await press.at.whisper(await press.operator.history(press.organization, press.at.by, before=before))


async def confirm(press: Press) -> None:
    """Yes, do it."""
    await answer(press, await press.operator.confirm(press.act, press.at.by))


async def cancel(press: Press) -> None:
    """No, leave it."""
    await answer(press, await press.operator.cancel(press.act, press.at.by))


async def answer(press: Press, told: Told) -> None:
    """What the agent hears: in place of the question or the card when that is closed."""
    await (press.at.replace(told.reply) if told.closes else press.at.whisper(told.reply))


async def approve(press: Press) -> None:
    """A second agent agrees; the message about it shows that, and everything that follows."""
    if told := await press.operator.approve(press.act, press.at.by):
        await press.at.whisper(told)


async def decline(press: Press) -> None:
    """A second agent does not agree."""
    if told := await press.operator.decline(press.act, press.at.by):
        await press.at.whisper(told)


OPERATIONS: dict[str, Callable[[Press], Awaitable[None]]] = {
    "status.refresh": refresh,
    "status.open": open_status,
    "status.reveal": reveal,
    "status.share": share,
    "status.fix": fix,
    "status.retry": retry,
    "status.resync": resync,
    "command.again": offered,
    "command.fill": fill,
    "history.older": older,
    "act.confirm": confirm,
    "act.cancel": cancel,
    "act.approve": approve,
    "act.decline": decline,
}
"""What each button does. Several of a kind in one message are told apart by a number behind their name."""

_NUMBERED = re.compile(r"^(?:" + "|".join(map(re.escape, OPERATIONS)) + r")(?:\.\d+)?$")


DECIDED = (
    "I am being stopped or started anew, and this was not finished in time. It may have been done all the same: look "
    "at /xero history and /xero status of the organization in a minute. To press the button again does no harm, "
    "since it counts once."
)


def register(app: AsyncApp, operator: Operator, subcommands: Subcommands, poster: Poster, leaving: Leaving) -> None:
    """Listens for every button in `OPERATIONS`."""

    async def on_press(ack: AsyncAck, body: dict[str, Any], respond: AsyncRespond, client: AsyncWebClient) -> None:
        await ack()
        name = re.sub(r"\.\d+$", "", body["actions"][0]["action_id"])
        press = Press(surface(body, poster, respond), value_of(body), operator, subcommands, client)
        words = DECIDED if name.startswith("act.") else CUT_OFF
        async with leaving.busy(lambda: press.at.whisper(operator.say(words))):
            await with_patience(OPERATIONS[name](press), lambda: press.at.whisper(subcommands.waiting()))

    app.action(_NUMBERED)(on_press)
