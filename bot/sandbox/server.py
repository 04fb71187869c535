"""
`LoopbackSlack`: a Slack on 127.0.0.1 for an unmodified bot.

    async with LoopbackSlack() as slack:
        maya = slack.add_person("maya")
        place = slack.add_channel("xero-help", [maya])
        slack.attach_http("http://127.0.0.1:3000/slack/events")      # or let the bot connect in Socket Mode
        said = await slack.say(maya, place, "We get XERO11 again")
        await slack.wait_for(lambda: slack.replies(place, said.ts))

The bot needs `slack.api_url`, `slack.bot_token`, and `slack.signing_secret` or `slack.app_token`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from types import TracebackType
from typing import Any, Self, TypeVar

import aiohttp
from aiohttp import web

from bot.sandbox import hosting
from bot.sandbox.delivery import ACK_SECONDS, Courier, Delivery, Habits, HttpTransport
from bot.sandbox.interacting import Interacting
from bot.sandbox.mrkdwn import notified
from bot.sandbox.payloads import Installation
from bot.sandbox.recorder import Call, Recorder
from bot.sandbox.scopes import EVERYTHING
from bot.sandbox.sockets import Sockets
from bot.sandbox.talking import Talking
from bot.sandbox.trouble import Troubles
from bot.sandbox.webapi import WebApi
from bot.sandbox.workspace import (
    TRIGGER_SECONDS,
    Channel,
    Ephemeral,
    Kind,
    Message,
    Payload,
    Person,
    View,
    Workspace,
    World,
)

T = TypeVar("T")

# What an app for support subscribes to; `events=None` brings everything.
EVENTS = frozenset(
    {"app_home_opened", "app_mention", "message.channels", "message.groups", "message.im", "message.mpim"}
)


class LoopbackSlack(Talking, Interacting):
    """
    A Slack with one workspace, the app installed in it, and nobody there yet.

    `retry_delays` are the seconds before each repetition of a failed event (Slack: 0, 60 and 300; here at once; empty
    for none); an event must be acknowledged within `ack_seconds`, and a form be opened within `trigger_seconds` of a
    press. `scopes` are what the app was granted. With `own_events` the app is also sent what it posts, edits and
    deletes itself, as Slack does. `routes` are served beside Slack's own.
    """

    def __init__(  # noqa: PLR0913 - what a test or the sandbox may want to set
        self,
        *,
        name: str = "Sample Workspace",
        domain: str = "sample-workspace",
        bot_name: str = "concierge",
        bot_token: str = "xoxb-sandbox",  # noqa: S107 - no secret: it opens nothing but this
        app_token: str = "xapp-sandbox",  # noqa: S107
        signing_secret: str = "sandbox-signing-secret",  # noqa: S107
        events: Collection[str] | None = EVENTS,
        scopes: Collection[str] = EVERYTHING,
        ack_seconds: float = ACK_SECONDS,
        trigger_seconds: float = TRIGGER_SECONDS,
        retry_delays: Sequence[float] = (0.0, 0.0, 0.0),
        own_events: bool = True,
        port: int = 0,
        routes: Iterable[web.RouteDef] = (),
    ) -> None:
        world, recorder = World(trigger_seconds), Recorder()
        self.app_id = world.new_id("A")
        self._sockets = Sockets(self.app_id, world.new_id, ack_seconds, recorder.touch)
        courier = Courier(recorder, self._sockets, retry_delays)
        app = Installation(self.app_id, "sandbox-verification", frozenset(scopes))
        super().__init__(world, app, recorder, courier, events)
        self.app_token = app_token
        self.signing_secret = signing_secret
        self.trouble = Troubles()
        self._bot_name = bot_name
        self._ack_seconds = ack_seconds
        self._port = port
        self._routes = tuple(routes)
        announce = self._announce if own_events else _say_nothing
        self._api = WebApi(world, recorder, self.trouble, app_token, app.scopes, announce, self._sockets.new_address)
        self._addresses = hosting.Addresses(world, recorder, self.trouble, announce, app.scopes)
        self._session: aiohttp.ClientSession | None = None
        self._runner: web.AppRunner | None = None
        self.workspace = self.add_workspace(name, domain, bot_token)

    # ---- starting and stopping

    async def __aenter__(self) -> Self:
        self._stopping = False
        self._session = aiohttp.ClientSession()
        self._runner = await hosting.start(self._api, self._addresses, self._sockets, self._port, self._routes)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.trouble.clear()
        await self._stop_background()
        await self._sockets.drop()
        if self._session is not None:
            await self._session.close()
        if self._runner is not None:
            await self._runner.cleanup()

    @property
    def api_url(self) -> str:
        """The base of the Web API, for the `base_url` of a client."""
        return f"{self.world.base_url}/api/"

    def attach_http(self, url: str) -> None:
        """
        Bring everything to a request URL, signed, instead of over Socket Mode.

        Raises RuntimeError: this Slack is not running.
        """
        if self._session is None:
            raise RuntimeError("Attach the bot inside `async with LoopbackSlack() as slack`.")
        self._courier.http = HttpTransport(self._session, url, self.signing_secret, self._ack_seconds)

    def add_routes(self, routes: Iterable[web.RouteDef]) -> None:
        """
        Serve more beside Slack's own addresses.

        Raises RuntimeError: this Slack is running already.
        """
        if self._runner is not None:
            raise RuntimeError("Add routes before `async with slack`.")
        self._routes = (*self._routes, *routes)

    # ---- who and what is there

    @property
    def bot(self) -> Person:
        """The app's user in the first workspace; `slack.bot.mention` mentions it."""
        return self.workspace.bot

    @property
    def bot_token(self) -> str:
        """The app's bot token in the first workspace."""
        return self.workspace.bot_token

    def add_workspace(self, name: str, domain: str, bot_token: str) -> Workspace:
        """Add a workspace with the app installed in it."""
        team_id = self.world.new_id("T")
        bot = self._new_bot(self._bot_name, team_id, self.app_id)
        workspace = Workspace(team_id, name, domain, bot, bot_token)
        self.world.workspaces[team_id] = workspace
        return workspace

    def _new_bot(self, name: str, team_id: str, app_id: str) -> Person:
        user_id, bot_id = self.world.new_id("U"), self.world.new_id("B")
        bot = Person(user_id, team_id, name, name.title(), is_bot=True, bot_id=bot_id, app_id=app_id)
        self.world.people[user_id] = bot
        return bot

    def add_person(self, name: str, *, team_id: str | None = None, **more: Any) -> Person:
        """
        Add a person to the first workspace, to another one, or to one without the app (any other team_id).

        More: id, real_name, tz, locale, email, is_admin, is_restricted (a guest), is_ultra_restricted.
        """
        fields = {"id": self.world.new_id("U"), "real_name": name.title(), **more}
        person = Person(team_id=team_id or self.workspace.team_id, name=name, **fields)
        self.world.people[person.id] = person
        return person

    def add_bot(self, name: str) -> Person:
        """Add another app's bot to the first workspace."""
        return self._new_bot(name, self.workspace.team_id, self.world.new_id("A"))

    def add_channel(  # noqa: PLR0913 - a keyword for each property of a channel
        self,
        name: str,
        members: Iterable[Person | str] = (),
        *,
        kind: Kind = "channel",
        with_bot: bool = True,
        id: str | None = None,  # noqa: A002 - Slack's word
        team_id: str | None = None,
        shared_with: Sequence[str] = (),
    ) -> Channel:
        """
        Add a channel (`kind="group"` for a private one).

        `team_id` is the workspace that makes it, if not the first one, with which it is then shared. `shared_with` are
        the team ids of the others in Slack Connect.
        """
        here = self.workspace.team_id
        others = [here, *shared_with] if team_id not in {None, here} else shared_with
        people = [self.world.person(member).id for member in members]
        channel = Channel(
            id=id or self.world.new_id("C"),
            team_id=team_id or here,
            name=name,
            kind=kind,
            members=[*people, self.workspace.bot.id] if with_bot else people,
            created=int(self.world.now()),
            shared_with=tuple(others),
        )
        self.world.channels[channel.id] = channel
        return channel

    def dm(self, *users: Person | str) -> Channel:
        """Give the direct message between the bot and a person, or a group direct message with several."""
        people = [self.world.person(user) for user in users]
        workspace = self._workspace_of(people[0])
        return self.world.direct_message(workspace.team_id, [workspace.bot.id, *(person.id for person in people)])

    def add_usergroup(self, members: Iterable[Person | str]) -> str:
        """Add a user group to the first workspace and give its id."""
        group = self.world.new_id("S")
        self.workspace.usergroups[group] = [self.world.person(member).id for member in members]
        return group

    def advance(self, seconds: float) -> None:
        """Let time pass in this Slack: triggers and response_urls grow old, nothing waits."""
        self.world.advance(seconds)

    @property
    def habits(self) -> Habits:
        """How events are brought to the bot: how often each, and how late."""
        return self._courier.habits

    # ---- what happened

    @property
    def recorder(self) -> Recorder:
        """What was called, and the place to wait for changes."""
        return self._recorder

    @property
    def calls(self) -> list[Call]:
        """Every call of the Web API, in the order of the answers; also `response_url` and `files.download`."""
        return self._recorder.calls

    def calls_of(self, method: str) -> list[Call]:
        """Give the calls of one method."""
        return [call for call in self._recorder.calls if call.method == method]

    @property
    def deliveries(self) -> list[Delivery]:
        """Everything that was brought to the bot, with all attempts."""
        return self._courier.deliveries

    def messages(self, channel: Channel | str) -> list[Message]:
        """Give the messages of a channel, oldest first, without replies."""
        return [one for one in self.world.channel(channel).messages.values() if not one.is_reply]

    def replies(self, channel: Channel | str, ts: str) -> list[Message]:
        """Give the replies to a message, oldest first."""
        return self.world.channel(channel).replies(ts)

    @property
    def posted(self) -> list[Message]:
        """All messages of the app's bots that still stand, in any channel or thread, oldest first."""
        bots = {workspace.bot.id for workspace in self.world.workspaces.values()}
        everything = [one for channel in self.world.channels.values() for one in channel.messages.values()]
        return sorted((one for one in everything if one.user in bots), key=lambda one: one.ts)

    @property
    def ephemerals(self) -> list[Ephemeral]:
        """The messages that one person sees, oldest first."""
        return self.world.ephemerals

    def notified(self, message: Message) -> list[str]:
        """Give whom a message notifies: `!channel`, `!subteam^S…`, `@U…`."""
        return notified(message.text, message.blocks)

    def modal(self, user: Person | str) -> View | None:
        """Give the modal that a person sees, the uppermost of their stack."""
        return next(iter(reversed(self.world.stack(self.world.person(user).id))), None)

    def home(self, user: Person | str) -> View | None:
        """Give the App Home that was published for a person."""
        return self.world.home(self.world.person(user).id)

    def status(self, channel: Channel | str, thread_ts: str) -> Payload | None:
        """Give the status that the bot shows in a thread."""
        return self.world.statuses.get((self.world.channel(channel).id, thread_ts))

    def prompts(self, channel: Channel | str) -> Payload | None:
        """Give the suggested prompts of a conversation with the bot."""
        return self.world.prompts.get(self.world.channel(channel).id)

    async def wait_for(self, predicate: Callable[[], T | None], timeout: float = 60.0) -> T:  # noqa: ASYNC109 - for the message
        """
        Wait until the predicate gives something true, and give that.

        Raises TimeoutError: it did not within so many seconds.
        """
        return await self._recorder.wait_for(predicate, timeout)

    async def settled(self, quiet: float = 0.2, timeout: float = 30.0) -> None:  # noqa: ASYNC109 - for the message
        """
        Wait until no request has been under way, in either direction, for `quiet` seconds.

        A bot that computes for longer than that, between its acknowledgement and its answer, looks settled, unless
        `also_waits_for` has been told how to see that it is busy.
        Raises TimeoutError: something still goes on after `timeout` seconds.
        """
        await self._recorder.settled(quiet, timeout)

    def also_waits_for(self, is_busy: Callable[[], bool]) -> None:
        """Have `settled` wait, too, as long as this says that something is under way."""
        self._recorder.beside.append(is_busy)

    # ---- Socket Mode

    @property
    def sockets(self) -> Sockets:
        """The WebSocket connections of Socket Mode: how many there are, and what came over them unasked."""
        return self._sockets

    async def disconnect(self, reason: str = "refresh_requested", *, keep_using: bool = False) -> None:
        """Ask the bot to connect anew; with `keep_using` envelopes still come over the old connection."""
        await self._sockets.disconnect(reason, keep_using=keep_using)

    async def drop_connections(self) -> None:
        """Close every WebSocket from this side."""
        await self._sockets.drop()


def _say_nothing(_channel: Channel, _event: Payload) -> None:
    """Keep an event about the bot's own doing to oneself."""
