"""
Tickets at the edge: the ways to open one, the form, and the buttons of those who work on one.

Whatever opens a modal opens it at once and fills it in afterwards: what a form has to look up may take longer than the
three seconds that a `trigger_id` lives.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.web.async_client import AsyncWebClient

from bot.errors import ConciergeError
from bot.listeners import modals
from bot.listeners.commands import values_of
from bot.listeners.modals import Answer, Modal, Sentences
from bot.listeners.surface import Surface, read_value, sender, surface, value_of, who
from bot.operating.operator import By
from bot.rendering.render import Renderer, Reply, View
from bot.running.leaving import Leaving
from bot.slack.posting import SLACK_FAILS, Poster, Said
from bot.store.opening import Store
from bot.ticketing.case import Source, source_of
from bot.ticketing.escalating import Escalator
from bot.ticketing.tending import Tender

REPORT = "report_error"
REPORT_MESSAGE = "report_message"
FORM = "ticket.form"
COMMENT_FORM = "ticket.comment_form"
FAILED = "That did not work just now, and nothing was opened. Please try it again in a minute."

CUT_OFF = "I am being stopped or started anew, and nothing was opened or changed. Try it again in a minute."
DONE_PERHAPS = (
    "I am being stopped or started anew, and this was not finished in time. It may have been done all the same: look "
    "at the ticket in a minute. To press the button or to send the form again does no harm, since it counts once."
)

FAILED_PERHAPS = (
    "This did not work just now, though it may have been done all the same. If you find no message about it in a "
    "minute, open the form again and send the same once more: it counts once."
)
CLOSED = (
    "You closed the form before I could show you what came of it. If you find no message about it in a minute, open "
    "the form again and send the same once more: it counts once."
)
_SENT = Sentences(cut_off=DONE_PERHAPS, failed=FAILED_PERHAPS, closed=CLOSED)

Finding = Callable[[], Awaitable[Source]]


@dataclass(frozen=True, slots=True)
class Counter:
    """Where tickets are opened and worked on. `emoji` is the one that asks for a ticket about a message."""

    escalator: Escalator
    tender: Tender
    store: Store
    poster: Poster
    renderer: Renderer
    leaving: Leaving
    emoji: Callable[[], str]

    async def open_form(self, client: AsyncWebClient, trigger: str, find: Finding, by: By) -> None:
        """Opens the form for a ticket about what `find` finds."""

        async def make() -> View:
            return await self.escalator.form(await find(), by)

        await self.open_view(client, trigger, "Open a ticket", make)

    async def open_view(
        self, client: AsyncWebClient, trigger: str, title: str, make: Callable[[], Awaitable[View]]
    ) -> None:
        """
        Opens a modal at once, and shows in it what `make` gives when that is ready.

        Raises Told when that fails and the modal says so.
        """
        opened: dict[str, Any] = {}

        async def close(sentence: str, reference: str = "") -> bool:
            view = self.renderer.view("closed_modal", title=title, sentence=sentence, reference=reference)
            return bool(opened) and await modals.show(client, opened, view)

        async with self.leaving.busy(lambda: close(CUT_OFF)):
            loading = self.renderer.view("loading", title=title, sent=False)
            opened |= (await client.views_open(trigger_id=trigger, view=loading))["view"]
            try:
                await modals.show(client, opened, await make())
            except (ConciergeError, *SLACK_FAILS) as error:
                told = modals.Told(modals.new_reference())
                if await close(FAILED, told.reference):
                    raise told from error
                raise

    async def answer(
        self, ack: AsyncAck, client: AsyncWebClient, view: dict[str, Any], by: By, work: Awaitable[Answer]
    ) -> None:
        """Answers a form that somebody has sent with what `work` gives, however long it takes."""
        modal = Modal(ack, client, view, lambda sentence: self.tell(by, sentence))
        await modals.answer(modal, work, self.renderer, self.leaving, _SENT)

    async def tell(self, by: By, sentence: str) -> None:
        """Says a sentence to one person, where they are if the bot is there, and else in direct messages."""
        reply = self.renderer.render("sentence", sentence=sentence, sign=None)
        await self.poster.tell(by.channel, by.user, by.thread, reply)


@dataclass(frozen=True, slots=True)
class Press:
    """
    A button on a ticket that somebody pressed.

    `alone`: its message says how far the ticket is, and nothing else. `private`: it is a card for one agent alone.
    """

    at: Surface
    key: str
    alone: bool
    private: bool
    tender: Tender
    client: AsyncWebClient


async def take(press: Press) -> None:
    """Take a ticket."""
    await _changed(press, await press.tender.take(press.key, press.at.by))


async def resolve(press: Press) -> None:
    """Resolve a ticket."""
    await _changed(press, await press.tender.resolve(press.key, press.at.by))


async def reopen(press: Press) -> None:
    """It is not solved."""
    await _changed(press, await press.tender.reopen(press.key, press.at.by))


async def solved(press: Press) -> None:
    """It is solved."""
    await _changed(press, await press.tender.solved(press.key, press.at.by))


async def deliver_again(press: Press) -> None:
    """Have a delivery tried again."""
    await _told(press, await press.tender.deliver_again(press.key, press.at.by))


async def show(press: Press) -> None:
    """The card of a ticket, for the agent alone."""
    await _told(press, await press.tender.show(press.key, press.at.by))


async def _changed(press: Press, reply: Reply | None) -> None:
    """Says what there is to say, and has a message that nothing else brings up to date show how the ticket is now."""
    await _told(press, reply)
    now = press.tender.state if press.alone else press.tender.card if press.private else None
    if now is not None and (shown := await now(press.key, press.at.by)):
        await press.at.replace(shown)


async def _told(press: Press, reply: Reply | None) -> None:
    """Says to the person what there is to say; in App Home, which has no messages, in their direct messages."""
    if reply is not None and press.at.message:
        await press.at.whisper(reply)
    elif reply is not None:
        await press.at.poster.tell("", press.at.by.user, None, reply)
    if not press.at.message:
        await publish(press.client, press.tender, press.at.by)


async def publish(client: AsyncWebClient, tender: Tender, by: By) -> None:
    """Shows App Home to one person."""
    await client.views_publish(user_id=by.user, view=await tender.home(by))


BUTTONS: dict[str, Callable[[Press], Awaitable[None]]] = {
    "ticket.take": take,
    "ticket.resolve": resolve,
    "ticket.reopen": reopen,
    "ticket.solved": solved,
    "ticket.show": show,
    "ticket.deliver_again": deliver_again,
}


def register(app: AsyncApp, counter: Counter) -> None:
    """Listens for everything that has to do with tickets."""
    _register_ways_in(app, counter)
    _register_form(app, counter)
    _register_comments(app, counter)

    async def on_button(ack: AsyncAck, body: dict[str, Any], respond: AsyncRespond, client: AsyncWebClient) -> None:
        await ack()
        at = surface(body, counter.poster, respond)
        about = value_of(body)
        press = Press(at, about.get("k", ""), "s" in about, "p" in about, counter.tender, client)
        async with counter.leaving.busy(lambda: counter.tell(at.by, DONE_PERHAPS)):
            await BUTTONS[body["actions"][0]["action_id"]](press)

    for action_id in BUTTONS:
        app.action(action_id)(on_button)


def _register_comments(app: AsyncApp, counter: Counter) -> None:
    async def on_button(ack: AsyncAck, body: dict[str, Any], respond: AsyncRespond, client: AsyncWebClient) -> None:
        """Write something about a ticket."""
        await ack()
        at, key = surface(body, counter.poster, respond), value_of(body).get("k", "")
        await counter.open_view(client, at.trigger, "Comment", lambda: counter.tender.comment_form(key, at.by))

    async def on_comment(ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient) -> None:
        text = str(values_of(body["view"]).get("comment") or "").strip()
        if not text:
            await ack(response_action="errors", errors={"comment": "Write something first."})
            return
        by, key = who(body, ""), read_value(body["view"].get("private_metadata")).get("k", "")

        async def keep() -> Answer:
            told = await counter.tender.comment(key, text, by)
            if told is not None:
                telling.append(told)
            return Answer(done=told.text if told else "Your comment is with the ticket.")

        telling: list[Reply] = []
        await counter.answer(ack, client, body["view"], by, keep())
        for told in telling:
            await counter.poster.tell("", by.user, None, told)

    app.action("ticket.comment")(on_button)
    app.view(COMMENT_FORM)(on_comment)


def _register_ways_in(app: AsyncApp, counter: Counter) -> None:
    async def on_open(ack: AsyncAck, body: dict[str, Any], respond: AsyncRespond, client: AsyncWebClient) -> None:
        """A button: under an answer, a question or a "don't know", on a status card, in App Home."""
        await ack()
        at, about = surface(body, counter.poster, respond), value_of(body)

        async def find() -> Source:
            if "c" in about and (kept := await counter.store.conversations.get(about["c"])):
                return source_of(kept, about.get("e", ""))
            if "o" in about or not at.message:
                return Source(organization=about.get("o", ""))
            return Source(channel=at.by.channel, thread=(at.within or "") if at.private else at.thread)

        await counter.open_form(client, at.trigger, find, at.by)

    async def on_shortcut(ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient) -> None:
        """The global shortcut: nothing is known yet."""
        await ack()
        await counter.open_form(client, str(body["trigger_id"]), _nothing, who(body, ""))

    async def on_message_shortcut(ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient) -> None:
        """The shortcut on somebody's message."""
        await ack()
        message, channel = body.get("message") or {}, str((body.get("channel") or {}).get("id") or "")
        thread = str(message.get("thread_ts") or message.get("ts") or "")
        by = who(body, channel, thread or None)
        said = Said(str(message.get("ts") or 0), message.get("user"), message)
        await counter.open_form(client, str(body["trigger_id"]), lambda: counter.escalator.about(said, by), by)

    async def on_reaction(event: dict[str, Any], body: dict[str, Any]) -> None:
        """The emoji on a message: its person gets a button, since only a button can open a modal."""
        item = event.get("item") or {}
        if event.get("reaction") != counter.emoji() or item.get("type") != "message":
            return
        by = replace(sender(body), channel=str(item["channel"]))
        async with counter.leaving.busy(lambda: counter.tell(by, CUT_OFF)):
            await _offer(counter, by, str(item["ts"]))

    app.action("ticket.open")(on_open)
    app.action("ticket.new")(on_open)
    app.action("status.ticket")(on_open)
    app.global_shortcut(REPORT)(on_shortcut)
    app.message_shortcut(REPORT_MESSAGE)(on_message_shortcut)
    app.event("reaction_added")(on_reaction)


async def _offer(counter: Counter, by: By, ts: str) -> None:
    """Gives somebody the button that opens a ticket about a message."""
    said = await counter.poster.message(by.channel, ts)
    if said is None:
        return
    thread = str(said.message.get("thread_ts") or said.ts)
    by = replace(by, thread=thread)
    source = await counter.escalator.about(said, by)
    # In a thread that nobody has replied in yet, Slack shows nothing to one person.
    await counter.poster.tell(
        by.channel,
        by.user,
        thread if thread != said.ts else None,
        counter.renderer.render("ticket_offer", c=source.conversation),
    )


async def _nothing() -> Source:
    """What a ticket is about of which nothing is known yet."""
    return Source()


def _register_form(app: AsyncApp, counter: Counter) -> None:
    async def on_form(ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient) -> None:
        view = body["view"]
        about = read_value(view.get("private_metadata"))
        by = who(body, about.get("ch", ""), about.get("th") or None)

        async def submit() -> Answer:
            sent = await counter.escalator.submit(about, values_of(view), by)
            return Answer(sent.view, sent.errors)

        await counter.answer(ack, client, view, by, submit())

    async def on_join(ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient) -> None:
        await ack()
        view = body["view"]
        about = read_value(view.get("private_metadata"))
        by = who(body, about.get("ch", ""), about.get("th") or None)
        async with counter.leaving.busy(lambda: counter.tell(by, DONE_PERHAPS)):
            joined = await counter.escalator.join(value_of(body).get("k", ""), about, values_of(view), by)
            # Without its hash: who presses twice sees the same twice, and only who closed it sees nothing.
            if not await modals.show(client, {"id": view["id"]}, joined):
                await counter.tell(by, CLOSED)

    app.view(FORM)(on_form)
    app.action("ticket.join")(on_join)
