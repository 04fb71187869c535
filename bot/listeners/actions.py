"""
The buttons under answers. Each carries the id of its conversation and, mostly, of an entry; nothing else is trusted.

To add a button: give it an `action_id` in a template, and a function and a line in `ACTIONS` here.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.errors import SlackApiError

from bot.answering.desk import Desk
from bot.listeners.surface import Surface, read_value, surface, value_of
from bot.operating.operator import By
from bot.rendering.render import Reply
from bot.running.leaving import Leaving
from bot.slack.posting import NOT_THERE, SLACK_FAILS, Poster, error_code
from bot.store.conversations import Conversation
from bot.store.opening import Store

_SHARING = 40.0  # seconds that sharing an answer may take, with all that is waited for

ALREADY_SHOWN = "I have shown this already: it stands in the thread."
CUT_OFF = (
    "I am being stopped or started anew, and this was not finished in time. It may have been done all the same: look "
    "at the message with the button in a minute, and press it again if nothing has come of it."
)

StillOpen = Callable[[Conversation, str, str, By], Awaitable[Reply | None]]


@dataclass(frozen=True, slots=True)
class Click:
    """
    A button that was pressed: where, on which entry, which entries its message shows, and in which conversation.

    `about` is the whole value of the button. `still_open` gives what is offered to somebody whose problem is over and
    who has an open ticket about that entry from a thread.
    """

    at: Surface
    entry: str
    shown: tuple[str, ...]
    conversation: Conversation
    about: dict[str, str]
    still_open: StillOpen

    @property
    def user(self) -> str:
        """Who pressed it."""
        return self.at.by.user


async def fixed(click: Click, desk: Desk) -> None:
    """This fixed it; whoever has an open ticket about it can end that as well."""
    await click.at.replace(await desk.buttons.fixed(click.conversation, click.entry, click.user, click.shown))
    thread = click.conversation.thread_ts or click.at.thread
    if offer := await click.still_open(click.conversation, click.entry, thread, click.at.by):
        await click.at.whisper(offer)


async def not_this(click: Click, desk: Desk) -> None:
    """
    Not my error: give the next best or an honest no, which a second click does not bring again, and mark it.

    The mark takes the button away, so it comes last: what is cut off in between is made good by another click.
    """
    rejected = await desk.buttons.reject(click.conversation, click.entry, click.user, click.shown)
    key, first = _following(click.conversation, click.entry), rejected.then is not None and not rejected.again
    followed = not first and not click.at.private and bool(await click.at.below(key))
    if rejected.then is None and not followed:
        return  # the click before this one is still at it
    if rejected.then is not None and not followed:
        await click.at.add(rejected.then, key)
    await click.at.replace(rejected.marked)
    # "Undo" may have come before there was anything to take back.
    if first and await desk.buttons.is_open_again(click.conversation, click.entry):
        await take_back(click, desk)


async def reopen(click: Click, desk: Desk) -> None:
    """Undo a mark. What followed on "Not my error" is taken back with it."""
    await click.at.replace(await desk.buttons.reopen(click.conversation, click.entry, click.shown))
    if click.entry in click.conversation.rejected:
        await take_back(click, desk)


async def take_back(click: Click, desk: Desk) -> None:
    """Have what followed on a rejection say that it holds no more, and what followed on a rejection of that."""
    if click.at.private:  # what only one person saw cannot be changed by a button of another message
        await click.at.whisper(desk.buttons.taken_back(click.conversation, click.entry, click.user))
        return
    waiting, seen = [click.entry], {click.entry}
    while waiting:
        key = _following(click.conversation, waiting.pop())
        for said in await click.at.below(key):
            shown = _entries_in(said.message, click.conversation)
            if await desk.buttons.withdraw(click.conversation, shown):
                reply = desk.buttons.taken_back(click.conversation, click.entry, click.user)
                await click.at.change(said, reply, f"{key}:taken back")
            waiting += [one for one in shown if one in click.conversation.rejected and one not in seen]
            seen.update(shown)


def _following(conversation: Conversation, entry: str) -> str:
    """The key of what follows when an entry is rejected."""
    return f"{conversation.id}:not:{entry}"


async def why(click: Click, desk: Desk) -> None:
    """Say why this answer was given."""
    await click.at.whisper(desk.buttons.why(click.conversation, click.entry))


async def show(click: Click, desk: Desk) -> None:
    """All steps of one entry, or what an answer left out for want of room; for everybody to see, only once."""
    key = f"{click.conversation.id}:show:{click.entry}"
    async with click.at.poster.alone(key):
        if not click.at.private and await click.at.below(key):
            await click.at.whisper(desk.renderer.render("sentence", sentence=ALREADY_SHOWN, sign=None))
            return
        await click.at.add(await desk.buttons.choose(click.conversation, click.entry), key)


async def choose(click: Click, desk: Desk) -> None:
    """One of the candidates, or only its product: what that leads to takes the place of the question."""
    chosen = desk.buttons.choose_product if "p" in click.about else desk.buttons.choose
    await click.at.replace(await chosen(click.conversation, click.entry))


async def none_of_these(click: Click, desk: Desk) -> None:
    """None of the candidates."""
    await click.at.replace(await desk.buttons.reject_all(click.conversation))


async def share(click: Click, desk: Desk) -> None:
    """
    A private answer goes into the thread of the message that it is about, once.

    Who presses again while the first press is under way changes nothing; what was cut off or failed is made good by
    another one.
    """
    conversation, conversations = click.conversation, desk.store.conversations
    claimed = await conversations.claim(conversation.id, _SHARING)
    if claimed is None:
        known = await conversations.get(conversation.id)
        if known is not None and not known.is_claimed:
            await click.at.replace(desk.renderer.render("shared"))
        return
    try:
        at = await click.at.poster.place(
            conversation.channel,
            conversation.thread_ts,
            desk.buttons.shared(conversation, click.user),
            f"{conversation.id}:share",
            since=conversation.created_at,  # it may stand there although Slack said that an earlier press failed
        )
    except SLACK_FAILS as error:
        await conversations.disclaim(claimed)
        if not isinstance(error, SlackApiError) or error_code(error) not in NOT_THERE:
            raise
        await click.at.whisper(desk.renderer.render("not_here"))
    else:
        await conversations.see(conversation.id, at.ts)
        await click.at.replace(desk.renderer.render("shared"))


async def thumbs(click: Click, desk: Desk) -> None:
    """Whether the answer to a question helped; thumbs down offers a ticket."""
    helpful = click.about.get("t") == "up"
    await desk.buttons.rate(click.conversation, click.entry, helpful=helpful)
    if not helpful:
        await click.at.whisper(desk.renderer.render("ticket_offer", c=click.conversation.id, e=click.entry))


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


def register(  # noqa: PLR0913, PLR0917 - each is another part of the world
    app: AsyncApp, desk: Desk, store: Store, poster: Poster, leaving: Leaving, still_open: StillOpen
) -> None:
    """Listens for every button in `ACTIONS`."""

    async def on_click(ack: AsyncAck, body: dict[str, Any], respond: AsyncRespond) -> None:
        await ack()
        at = surface(body, poster, respond)
        async with leaving.busy(lambda: at.whisper(desk.renderer.render("sentence", sentence=CUT_OFF, sign=None))):
            await answer(at, body)

    async def answer(at: Surface, body: dict[str, Any]) -> None:
        name, about = body["actions"][0]["action_id"], value_of(body)
        conversation = await store.conversations.get(about.get("c", ""))
        entry = about.get("e", "")
        known = entry in desk.knowledge.entries or name in WITHOUT_ENTRY
        if conversation is None or not known or not _belongs(body, conversation):
            await at.whisper(desk.answers.forgotten())
            return
        shown = _entries_in(body.get("message") or {}, conversation) or (entry,)
        await ACTIONS[name](Click(at, entry, shown, conversation, about, still_open), desk)

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
