"""
The buttons under answers. Each carries the id of its conversation and, mostly, of an entry; nothing else is trusted.

To add a button: give it an `action_id` in a template, and a function and a line in `ACTIONS` here.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.errors import SlackApiError

from bot.answering import Desk
from bot.leaving import Leaving
from bot.listeners.surface import Surface, read_value, surface, value_of
from bot.posting import NOT_THERE, Poster, error_code
from bot.store.conversations import Conversation
from bot.store.opening import Store


@dataclass(frozen=True, slots=True)
class Click:
    """
    A button that was pressed: where, on which entry, which entries its message shows, and in which conversation.

    `about` is the whole value of the button. `patience` is how many seconds an earlier press gets that may still be
    under way, in this process or in another.
    """

    at: Surface
    entry: str
    shown: tuple[str, ...]
    conversation: Conversation
    about: dict[str, str]
    patience: float

    @property
    def user(self) -> str:
        """Who pressed it."""
        return self.at.by.user


async def fixed(click: Click, desk: Desk) -> None:
    """This fixed it."""
    await click.at.replace(await desk.fixed(click.conversation, click.entry, click.user, click.shown))


async def not_this(click: Click, desk: Desk) -> None:
    """
    Not my error: give the next best or an honest no, and mark the answer, which takes this button away.

    A second click does not bring it again, unless the first one got no further than the database.
    """
    rejected = await desk.reject(click.conversation, click.entry, click.user, click.shown)
    unsaid = rejected.first or await _is_left_out(click, desk)
    if unsaid:
        following = await desk.following(rejected.conversation)
        await click.at.add(following.reply, _following(click.conversation, click.entry))
        await desk.followed(rejected.conversation, following)
    if not await desk.is_open_again(click.conversation, click.entry):
        await click.at.replace(rejected.marked)
    elif unsaid:  # "Undo" came before there was anything to take back
        await take_back(click, desk)


async def _is_left_out(click: Click, desk: Desk) -> bool:
    """Whether an earlier click has left what follows unsaid. Of what one person alone saw, nobody can tell."""
    if click.at.private:
        return False
    await asyncio.sleep(click.patience)
    if await desk.is_open_again(click.conversation, click.entry):
        return False
    return not await click.at.below(_following(click.conversation, click.entry))


async def reopen(click: Click, desk: Desk) -> None:
    """
    Undo a mark. What followed on "Not my error" is taken back with it.

    The mark goes last, and the button with it: when anything fails before that, it can be pressed again.
    """
    marked = click.conversation
    reply = await desk.reopen(marked, click.entry, click.shown)
    if marked.fixed != click.entry or click.entry in marked.rejected:
        await take_back(click, desk)
    await click.at.replace(reply)


async def take_back(click: Click, desk: Desk) -> None:
    """Have what followed on a rejection say that it holds no more, and what followed on a rejection of that."""
    if click.at.private:  # what only one person saw cannot be changed by a button of another message
        await click.at.whisper(desk.taken_back(click.conversation, click.entry, click.user))
        return
    waiting, seen = [click.entry], {click.entry}
    while waiting:
        key = _following(click.conversation, waiting.pop())
        for said in await click.at.below(key):
            shown = _entries_in(said.message, click.conversation)
            if await desk.withdraw(click.conversation, shown):
                reply = desk.taken_back(click.conversation, click.entry, click.user)
                await click.at.change(said, reply, f"{key}:taken back")
            waiting += [one for one in shown if one in click.conversation.rejected and one not in seen]
            seen.update(shown)


def _following(conversation: Conversation, entry: str) -> str:
    """The key of what follows when an entry is rejected."""
    return f"{conversation.id}:not:{entry}"


async def why(click: Click, desk: Desk) -> None:
    """Say why this answer was given."""
    await click.at.whisper(desk.why(click.conversation, click.entry))


async def show(click: Click, desk: Desk) -> None:
    """All steps of one entry, or what an answer left out for want of room."""
    await click.at.add(
        await desk.choose(click.conversation, click.entry), f"{click.conversation.id}:show:{click.entry}"
    )


async def choose(click: Click, desk: Desk) -> None:
    """One of the candidates: its answer takes the place of the question."""
    await click.at.replace(await desk.choose(click.conversation, click.entry))


async def none_of_these(click: Click, desk: Desk) -> None:
    """None of the candidates."""
    await click.at.replace(await desk.reject_all(click.conversation))


async def share(click: Click, desk: Desk) -> None:
    """A private answer goes into the thread of the message that it is about."""
    conversation = click.conversation
    reply = desk.shared(conversation, click.user)
    try:
        await click.at.poster.post(conversation.channel, conversation.thread_ts, reply, f"{conversation.id}:share")
    except SlackApiError as error:
        if error_code(error) not in NOT_THERE:
            raise
        await click.at.whisper(desk.renderer.render("not_here"))
    else:
        await click.at.replace(desk.renderer.render("shared"))


async def thumbs(click: Click, desk: Desk) -> None:
    """Whether the answer to a question helped; thumbs down offers a ticket."""
    helpful = click.about.get("t") == "up"
    await desk.rate(click.conversation, click.entry, helpful=helpful)
    if not helpful:
        await click.at.whisper(desk.renderer.render("ticket_offer", c=click.conversation.id))


ACTIONS: dict[str, Callable[[Click, Desk], Awaitable[None]]] = {
    "answer.fixed": fixed,
    "answer.not_this": not_this,
    "answer.reopen": reopen,
    "answer.why": why,
    "answer.show": show,
    "answer.more": show,
    "answer.share": share,
    "question.thumbs": thumbs,
    "ask.choose": choose,
    "ask.none": none_of_these,
}


WITHOUT_ENTRY = frozenset({"answer.share", "ask.none"})
"""Buttons that are about a whole conversation."""


def register(  # noqa: PLR0913 - each is another part of the world
    app: AsyncApp, desk: Desk, store: Store, poster: Poster, leaving: Leaving, *, patience: float
) -> None:
    """Listens for every button in `ACTIONS`. `patience` is how many seconds an earlier press of the same one gets."""

    async def on_click(ack: AsyncAck, body: dict[str, Any], respond: AsyncRespond) -> None:
        await ack()
        async with leaving.busy():
            await answer(body, respond)

    async def answer(body: dict[str, Any], respond: AsyncRespond) -> None:
        name, about = body["actions"][0]["action_id"], value_of(body)
        conversation = await store.conversations.get(about.get("c", ""))
        entry = about.get("e", "")
        known = entry in desk.knowledge.entries or name in WITHOUT_ENTRY
        if conversation is None or not known or not _belongs(body, conversation):
            reply = desk.forgotten()
            blocks = list(reply.blocks)
            await respond(text=reply.text, blocks=blocks, replace_original=False, response_type="ephemeral")
            return
        shown = _entries_in(body.get("message") or {}, conversation) or (entry,)
        await ACTIONS[name](Click(surface(body, poster, respond), entry, shown, conversation, about, patience), desk)

    for action_id in ACTIONS:
        app.action(action_id)(on_click)


def _belongs(body: dict[str, Any], conversation: Conversation) -> bool:
    """Whether the button was pressed where its conversation is; a value from elsewhere is not ours."""
    container = body.get("container") or {}
    return bool(container.get("is_ephemeral")) or container.get("channel_id") == conversation.channel


def _entries_in(message: Mapping[str, Any], conversation: Conversation) -> tuple[str, ...]:
    """The entries of a conversation that a message shows, by its buttons, in their order."""
    values = (
        read_value(element.get("value"))
        for block in message.get("blocks") or ()
        if block.get("type") == "actions"
        for element in block.get("elements") or ()
    )
    return tuple(dict.fromkeys(v["e"] for v in values if v.get("c") == conversation.id and "e" in v))
