"""
Modals that take longer than Slack waits: the answer to one that was sent, and what is shown when it is ready.

Slack waits three seconds for the answer to a modal that somebody sends. Whatever comes later is lost, and Bolt has
asked the next listener by then.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from slack_bolt.async_app import AsyncAck
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.rendering.render import Renderer, View
from bot.running.leaving import Leaving
from bot.running.waiting import PATIENCE, waited
from bot.slack.posting import error_code

SETTLED = 1.0
"""Seconds after which Slack shows what a request was answered with; what is shown before that, it would write over."""


class Told(Exception):  # noqa: N818 - it is its cause that failed
    """Something failed, and its person has been told so with this reference already; its cause is what failed."""

    def __init__(self, reference: str) -> None:
        super().__init__(reference)
        self.reference = reference


@dataclass(frozen=True, slots=True)
class Answer:
    """
    What comes of a modal that was sent: a view in its place, or what is wrong, a sentence for each input.

    With neither it closes; `done` says in one that has to stay open what was done.
    """

    view: View | None = None
    errors: Mapping[str, str] | None = None
    done: str = ""


@dataclass(frozen=True, slots=True)
class Modal:
    """A modal that somebody has sent. `tell` says a sentence to them where they look when the modal is closed."""

    ack: AsyncAck
    client: AsyncWebClient
    view: dict[str, Any]
    tell: Callable[[str], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Sentences:
    """What people are told when the work is cut off, when it fails, and when nobody can be shown what came of it."""

    cut_off: str
    failed: str
    closed: str


async def answer(modal: Modal, work: Awaitable[Answer], renderer: Renderer, leaving: Leaving, say: Sentences) -> None:
    """
    Answers a modal with what `work` gives, in time: while it takes longer the modal says so, and then shows it.

    Who has closed the modal meanwhile is told so. Raises Told when the work fails after that.
    """
    title, kept = str(modal.view["title"]["text"]), False

    def closing(sentence: str, reference: str = "") -> View:
        return renderer.view("closed_modal", title=title, sentence=sentence, reference=reference)

    async def end(content: View) -> None:
        if not await show(modal.client, {"id": modal.view["id"]}, content):
            await modal.tell(say.closed)

    async def cut_off() -> None:
        await (end(closing(say.cut_off)) if kept else modal.tell(say.cut_off))

    async with leaving.busy(cut_off):
        working = asyncio.ensure_future(work)
        if await waited(working, PATIENCE):
            await _acknowledge(modal.ack, working.result())
            return
        kept = True
        await modal.ack(response_action="update", view=renderer.view("loading", title=title, sent=True))
        await asyncio.gather(asyncio.sleep(SETTLED), waited(working))
        if (error := working.exception()) is not None:
            told = Told(new_reference())
            await end(closing(say.failed, told.reference))
            raise told from error
        found = working.result()
        # Its inputs are gone, and with them the places for what is wrong with them.
        sentence = " ".join((found.errors or {}).values()) or found.done
        await end(found.view or closing(sentence))


def new_reference() -> str:
    """What the log and the person call a failure."""
    return secrets.token_hex(3).upper()


async def _acknowledge(ack: AsyncAck, found: Answer) -> None:
    if found.errors:
        await ack(response_action="errors", errors=dict(found.errors))
    elif found.view is not None:
        await ack(response_action="update", view=found.view)
    else:
        await ack()


async def show(client: AsyncWebClient, view: Mapping[str, Any], content: View) -> bool:
    """Shows `content` in an open modal; False when its person has closed it or sees something newer there."""
    try:
        await client.views_update(view_id=view["id"], hash=view.get("hash"), view=content)
    except SlackApiError as error:
        if error_code(error) not in {"not_found", "hash_conflict"}:
            raise
        return False
    return True
